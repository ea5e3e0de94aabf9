"""Every recorded forum page: what its lists name, and which engine it is told to be of.

Its posts are scored by `test_page_truth`.
"""

from __future__ import annotations

import csv
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crawlers import registry
from crawlers.types import Response, Source

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
FAMILIES = ("phpbb", "xenforo", "vbulletin", "smf", "mybb", "invision", "phorum")
# Pages whose engine the index calls by another name.
OTHER_NAMES = {"hevostalli": "phorum"}

# Lists: engine, file, number of discussions and forums (counted by eye in the page's source), all dated?
LISTS = [
    ("phpbb3", "data/pages/autopager/63.html", "http://www.zone-concours.com/forum/temoignages-f26.html", 25, 25),
    ("phpbb3", "samples/phpbb/phpbb30_viewforum.html", "http://www.bikeradar.com/forums/viewforum.php?f=40058", 15, 15),
    ("phpbb2", "samples/phpbb/phpbb2_viewforum.html", "http://yalbert.free.fr/phpBB/viewforum.php?f=1", 9, 9),
    ("phpbb3", "samples/phpbb/phpbb_ru_index.html", "http://www.spinkat.ru/forum/index.php", 23, 20),
    ("phpbb3", "samples/phpbb/phpbb_ru_index2.html", "http://www.bsuir.by/forum/index.php", 21, 21),
    ("phpbb3", "samples/encodings/derived_phpbb_ru_index.cp1251.html", "http://www.spinkat.ru/forum/", 23, 20),
    (
        "phpbb3",
        "samples/encodings/derived_phpbb_ru_index.koi8r_undeclared.html",
        "http://www.spinkat.ru/forum/",
        23,
        20,
    ),
    (
        "xenforo2",
        "data/pages/finnish_forums/kaksplus_mock_threads.html",
        "https://keskustelu.kaksplus.fi/keskustelu/haku/1598345/?q=Engineer&o=relevance",
        20,
        20,
    ),
    ("vbulletin4", "samples/vbulletin/vb4_forumdisplay.html", "http://www.terraforums.com/forums/forum111/", 23, 23),
    ("vbulletin4", "data/pages/autopager/71.html", "https://forum.mindfactory.de/f42-bestellungen.html", 33, 33),
    ("vbulletin4", "data/pages/autopager/72.html", "https://forum.mindfactory.de/f42-bestellungen-101.html", 33, 33),
    ("vbulletin4", "samples/vbulletin/vb4_ru_after_login.html", "http://www.civfanatics.ru/forum.php", 45, 45),
    ("smf2", "samples/smf/smf_board.html", "http://www.pcbheaven.com/forum/index.php?board=18.0", 20, 20),
    ("smf2", "samples/smf/smf_index.html", "http://www.pcbheaven.com/forum/", 10, 10),
    ("smf1", "samples/smf/smf_index2.html", "http://guerrillagardening.org/community/", 59, 55),
    ("mybb", "samples/mybb/mybb_index.html", "http://forum.pokemonpets.com/", 55, 53),
    ("phorum3", "samples/forums_fi/hevostalli_threads.html", "https://forum.hevostalli.net/list.php?f=1", 30, 30),
]


@pytest.mark.parametrize(("engine", "file", "url", "expected", "dated"), LISTS)
def test_recorded_lists_name_their_discussions(
    shared: Path, engine: str, file: str, url: str, expected: int, dated: int
) -> None:
    crawler = registry.crawler(next(name for name in FAMILIES if engine.startswith(name)))
    page = Response(url, url, 200, {"content-type": "text/html"}, (shared / file).read_bytes(), NOW)
    assert [found.engine for found in crawler.recognise(page)] == [engine]
    reading = crawler.read(page, Source(url, crawler.name))
    assert len(reading.threads) == expected
    assert sum(link.last_at is not None for link in reading.threads) == dated
    if engine.startswith(("phpbb", "xenforo", "vbulletin")):  # the others' lists tell the time of the newest post only
        assert all(link.last_post_key for link in reading.threads if link.last_at is not None)
    assert not reading.posts


def test_engines_are_told_and_nothing_else_is_taken_for_one(shared: Path) -> None:
    wrong: list[str] = []
    with (shared / "data" / "pages" / "index.tsv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    for row in rows:
        url = row["url"] or "https://site.example/"
        body = (shared / "data" / "pages" / row["path"]).read_bytes()
        page = Response(url, url, 200, {}, body, NOW)
        told = [(f.crawler, f.engine) for name in FAMILIES for f in registry.crawler(name).recognise(page)]
        called = [family for part, family in OTHER_NAMES.items() if part in row["path"]]
        family = next((name for name in FAMILIES if name in row["engine"]), called[0] if called else None)
        right = told == [] if family is None else [name for name, _ in told] == [family]
        versioned = row["engine"] in ("phpbb3", "xenforo1", "xenforo2", "vbulletin5")
        if not right or (versioned and told[0][1] != row["engine"]):
            wrong.append(f"{row['path']} is {row['engine']}, told {told}")
    assert len(rows) > 300
    assert wrong == []
