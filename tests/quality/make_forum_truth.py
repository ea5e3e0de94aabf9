"""Writes the truth files of the recorded forum pages from what the second readers find on them.

Run by hand where pages were added: `python -m tests.quality.make_forum_truth FOLDER_OF_RECORDED_PAGES`, then
look at what changed. Nothing is read with a crawler here.
"""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Callable
from pathlib import Path

from crawlers.charset import decode
from crawlers.types import Precision
from tests.quality import forum_truth, forum_truth_sites, forum_truth_vb
from tests.quality.forum_truth import TruePost as SecondReading
from tests.quality.page_truth import TruePage, true_post, write_truth

Reader = Callable[[str], list[SecondReading]]

# Truth file, crawler, engine, and its pages: folder, pattern of names, reader.
SETS: list[tuple[str, str, str, list[tuple[str, str, Reader]]]] = [
    ("vbulletin4", "vbulletin", "vbulletin4", [
        ("samples/vbulletin", r"vb4_thread_de\.html", forum_truth_vb.vb4_german_posts),
        ("samples/vbulletin", r"vb4_thread_askdin\.html", forum_truth_vb.vb4_persian_posts),
        ("data/pages/autopager", r"42\.html", forum_truth_vb.vb4_persian_posts),
    ]),
    ("vbulletin5_sneakycrab", "vbulletin", "vbulletin5", [
        ("data/pages/vb5_sneakycrab", r".*\.html", forum_truth_vb.vb5_posts),
    ]),
    ("phorum3_hevostalli", "phorum", "phorum3", [
        ("samples/forums_fi", r"hevostalli_thread\.html", forum_truth_vb.phorum3_posts),
        ("data/pages/finnish_forums", r"hevostalli_mock_thread\.html", forum_truth_vb.phorum3_posts),
    ]),
    ("discourse", "discourse", "discourse", [
        ("samples/discourse", r"topic(_gem)?\.json", forum_truth_sites.discourse_posts),
        ("samples/discourse", r"posts_latest_gem\.json", forum_truth_sites.discourse_posts),
        ("data/api/discourse_stackexchange", r"discourse_(topic_\d+|posts?)\.json", forum_truth_sites.discourse_posts),
    ]),
    ("vanilla2", "vanilla", "vanilla", [
        ("data/pages/autopager", r"38\.html", forum_truth_sites.vanilla2_posts),
        ("samples/vanilla", r"vanilla_discussion\.html", forum_truth_sites.vanilla2_posts),
    ]),
    ("drupal6_openenergymonitor", "drupal", "drupal6", [
        ("data/pages/drupal_openenergymonitor", r".*\.html", forum_truth_sites.drupal6_posts),
    ]),
    ("yle", "yle", "yle", [
        ("samples/forums_fi", r"yle_comments_api\.json", forum_truth_sites.yle_comments),
        ("data/pages/finnish_forums", r"yle_mock_thread\.json", forum_truth_sites.yle_comments),
    ]),
    ("vauva", "vauva", "drupal", [
        ("data/pages/finnish_forums", r"vauva_mock_thread\.html", forum_truth_sites.vauva_posts),
        ("samples/forums_fi", r"vauva_thread\.html", forum_truth_sites.vauva_posts),
    ]),
    ("phpbb3", "phpbb", "phpbb3", [
        ("data/pages/phpbb3_dostips", r".*\.html", forum_truth.prosilver_posts),
        ("data/pages/autopager", r"64\.html", forum_truth.prosilver_posts),
        ("samples/phpbb", r"phpbb_thread_fr.*", forum_truth.prosilver_posts),
    ]),
    ("phpbb3_subsilver2", "phpbb", "phpbb3-subsilver2", [
        ("samples/phpbb", r".*subsilver2.*", forum_truth.subsilver_posts),
    ]),
    ("xenforo1", "xenforo", "xenforo1", [
        ("data/pages/autopager", r"[13]\.html", forum_truth.xenforo1_posts),
        ("samples/xenforo", r"xf1.*", forum_truth.xenforo1_posts),
    ]),
    ("xenforo2", "xenforo", "xenforo2", [
        ("data/pages/xenforo_ragezone", r".*\.html", forum_truth.xenforo2_posts),
        ("data/pages/finnish_forums", r"kaksplus_mock_thread\.html", forum_truth.xenforo2_posts),
        ("samples/xenforo", r"xf2_thread.*", forum_truth.xenforo2_posts),
    ]),
]  # fmt: skip
# Where pages stood that the index does not tell of.
ADDRESSES = {
    "phpbb": "https://board.example/forum/viewtopic.php?t=1",
    "xenforo": "https://board.example/threads/x.1/",
    "vbulletin": "https://board.example/threads/1-x",
    "discourse": "https://board.example/t/1.json",
    "vanilla": "https://board.example/discussion/1/x",
    "drupal": "https://board.example/node/1",
    "yle": "https://comments.api.yle.fi/v1/topics/74-1/comments/accepted",
    "vauva": "https://www.vauva.fi/keskustelu/2936023/x",
    "phorum": "https://board.example/read.php?f=1&i=1&t=1",
}


def main(shared: Path) -> None:
    """Writes all truth files of this list and says how many posts each has."""
    with (shared / "data" / "pages" / "index.tsv").open(encoding="utf-8", newline="") as lines:
        known = {row["path"]: row for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)}
    for name, crawler, engine, sets in SETS:
        pages = []
        for folder, pattern, reader in sets:
            for path in sorted((shared / folder).iterdir()):
                if re.fullmatch(pattern, path.name) is None:
                    continue
                row = known.get(f"{path.parent.name}/{path.name}", {})
                html = decode(path.read_bytes(), "text/html", markup="html").text
                found = reader(html)
                if row.get("posts") and int(row["posts"]) != len(found):
                    raise SystemExit(f"{path.name}: {len(found)} posts read, the index says {row['posts']}")
                posts = tuple(
                    true_post(p.post_id, p.author, p.at, Precision.SECOND if p.seconds else Precision.MINUTE, p.text)
                    for p in found
                )
                pages.append(TruePage(f"{folder}/{path.name}", row.get("url") or ADDRESSES[crawler], posts))
        written = write_truth(name, crawler, engine, pages)
        sys.stdout.write(f"{written.name}: {len(pages)} pages, {sum(len(page.posts) for page in pages)} posts\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
