"""Writes `truth/comments.json` from what a second reader finds below the articles on recorded pages.

Run by hand: `python -m tests.quality.make_comment_truth FOLDER_OF_RECORDED_PAGES`. Each page has its own selectors,
looked up in its source by eye, and BeautifulSoup applies them; no crawler is used. Times without a zone are in UTC.
"""

from __future__ import annotations

import csv
import re
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bs4 import BeautifulSoup, Tag

from crawlers.charset import decode
from crawlers.types import Precision
from tests.quality.page_truth import TruePage, TruePost, true_post, write_truth

MONTHS = {
    name: number
    for number, names in enumerate(
        ("january januar", "february februar", "march märz", "april", "may mai", "june juni", "july juli", "august",
         "september", "october oktober", "november", "december dezember"), 1,
    )
    for name in names.split()
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Theme:
    """Where the parts of a comment stand; `text` None for the paragraphs right in `box`."""

    item: str
    author: str
    when: str
    text: str | None
    box: str | None = None


HTML5 = Theme("li.comment", ".fn", "time", ".comment-content")
CLASSIC = Theme("li.comment", ".fn", ".comment-meta a", None, ".comment-body")
PAGES = {
    "amazedmag.de.meinleben": HTML5,
    "anchor.ch.lanka": HTML5,
    "antary.de.wireshark": CLASSIC,
    "archive.org.nesselsetzer.wordpress.com.antipoden": Theme("li.comment", ".fn", ".comment-meta a", None, "div"),
    "bibliothek2null.de.mai": Theme("#comment-1446", "h3", ".comment-info > div", None, ".comment-info"),
    "businessjargons.com.leadership": Theme("li.comment", ".author", "time", None, ".content"),
    "der-erfolg-gibt-recht.de.rinderleber": Theme(
        "li[id^=comment-]", "cite", "small.commentmetadata", "p:not([class])"
    ),
    "fifplay.com.settings": HTML5,
    "geeks3d.com.hacklab": HTML5,
    "helge.at.mahu": Theme("div.comment", ".fn", "time", ".comment-content"),
    "lemire.me.json": HTML5,
    "papaganda.org.minions": CLASSIC,
    "simplyscience.ch.erdoel": Theme("#c170", ".info span", "time", "div.comment"),
    "sprechwaisen.com.sw082": Theme("li.comment", ".fn", ".comment-meta a", ".comment-body"),
    "thenervousbreakdown.com.loneliest": CLASSIC,
    "threatpost.com.android": Theme(".c-comment", ".c-comment__author-name", "time", ".c-comment__content"),
    "verfassungsblog.de.expertinnen": HTML5,
    "wolfgangschmale.eu.duchhardt": Theme("li.comment", ".comment-author", ".comment-head", ".comment-content"),
    "zulang.wordpress.com.genitalverstuemmelung": HTML5,
    "0a962f6bcd5649f7a7e6effa338df80d": Theme("li.comment", ".author_name", ".comment_date", ".comment_box"),
    "stylegart.de.naturkosmetik": Theme("li.comment", ".comment-author", ".comment-time", ".comment-text"),
}
DROPPED = ".reply, .comments, .sharedaddy, .comment-likes, .says, script, .comment-reply-link"


def instant(node: Tag) -> tuple[datetime, Precision]:
    """The time that an element states or shows."""
    stated = node.get("datetime")
    if isinstance(stated, str):
        return datetime.fromisoformat(stated), Precision.SECOND
    text = " ".join(node.get_text(" ").split()).lower()
    figures = re.search(r"(\d{1,2})\. ?(\d{2})\. ?(\d{4})", text)
    words = re.search(r"(\d{1,2})\.? ([a-zä]+),? (\d{4})", text) or re.search(r"([a-z]+) (\d{1,2}), (\d{4})", text)
    if figures is not None:
        year, month, day = int(figures[3]), int(figures[2]), int(figures[1])
    else:
        assert words is not None, text
        first, second = (words[1], words[2]) if words[1].isdigit() else (words[2], words[1])
        year, month, day = int(words[3]), MONTHS[second], int(first)
    clock = re.search(r"(\d{1,2}):(\d\d)(?: ?([ap]m))?", text)
    if clock is None:
        return datetime(year, month, day, tzinfo=UTC), Precision.DAY
    hour = int(clock[1]) % 12 + 12 * (clock[3] == "pm") if clock[3] else int(clock[1])
    return datetime(year, month, day, hour, int(clock[2]), tzinfo=UTC), Precision.MINUTE


def comments(html: bytes, theme: Theme) -> list[TruePost]:
    soup = BeautifulSoup(decode(html, None, markup="html").text, "html.parser")
    found = []
    for item in soup.select(theme.item):
        number = re.search(r"(\d+)$", str(item.get("id") or ""))
        if number is None or {"pingback", "trackback"} & set(item.get("class") or []):
            continue
        box = item.select_one(theme.box) if theme.box else item
        when, author = item.select_one(theme.when), item.select_one(theme.author)
        assert box is not None
        assert when is not None
        assert author is not None
        at, precision = instant(when)
        parts = (
            item.select(theme.text)[: 1 if theme.text[0] != "p" else None]
            if theme.text
            else box.find_all(["p", "ul", "ol"], recursive=False)
        )
        copies = [BeautifulSoup(str(part), "html.parser") for part in parts]
        for copy in copies:
            for dropped in copy.select(f"{DROPPED}, blockquote"):
                dropped.decompose()
        text = " ".join(copy.get_text(" ") for copy in copies)
        name = " ".join(author.get_text(" ").split()).rstrip(", ")
        found.append(true_post(number[1], name, at, precision, text))
    return found


def main(shared: Path) -> None:
    folder = "data/pages/trafilatura"
    with (shared / "data/pages/index.tsv").open(encoding="utf-8", newline="") as lines:
        urls = {row["path"]: row["url"] for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)}
    pages = [
        TruePage(
            file=f"{folder}/{name}.html",
            url=urls.get(f"trafilatura/{name}.html") or "https://blog.example/article",
            posts=tuple(comments((shared / folder / f"{name}.html").read_bytes(), theme)),
        )
        for name, theme in PAGES.items()
    ]
    sys.stdout.write(f"{write_truth('comments', 'comments', 'wordpress and others', pages)}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
