"""Recorded pages of boards with APIs and of the smaller engines: what their lists name; nothing else is taken for one.

Their posts are scored by `test_page_truth`.
"""

from __future__ import annotations

import csv
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crawlers import registry
from crawlers.types import Response, Source

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
CRAWLERS = (
    "discourse", "nodebb", "flarum", "lemmy", "vanilla", "bbpress", "drupal", "vauva", "flaskbb", "ucoz", "guestbook",
    "suomi24",
)  # fmt: skip
# Which crawler is right where the index names no engine or another one.
REALLY = {
    "autopager/29.html": "vanilla",
    "autopager/30.html": "vanilla",
    "autopager/31.html": "vanilla",
    "finnish_forums/vauva_mock_thread.html": "vauva",
    "finnish_forums/vauva_mock_threads.html": "vauva",
}
VAUVA = "https://www.vauva.fi/haku?keys=peruna"

# Crawler, file, address, discussions named (counted by eye in the page), whether there is a next page.
LISTS = [
    ("vanilla", "data/pages/autopager/29.html", "http://forums.pdfforge.org/categories/help", 31, True),
    ("vanilla", "data/pages/autopager/30.html", "http://forums.pdfforge.org/categories/help/p6", 30, True),
    ("vanilla", "data/pages/autopager/31.html", "http://forums.pdfforge.org/categories/help/p204", 10, False),
    ("vanilla", "samples/vanilla/vanilla_list.html", "http://bitterkittens.com/categories/the-t-lounge", 30, True),
    (
        "bbpress",
        "data/pages/autopager/45.html",
        "http://juragancipir.com/forums/forum/diskusi-blog/page/20/",
        21,
        False,
    ),
    ("bbpress", "samples/bbpress/bbpress_forum.html", "http://juragancipir.com/forums/forum/diskusi-blog/", 30, True),
    ("vauva", "data/pages/finnish_forums/vauva_mock_threads.html", VAUVA, 9, True),
    ("vauva", "samples/forums_fi/vauva_search_results.html", VAUVA, 9, True),
    ("discourse", "samples/discourse/latest.json", "https://forum.example/latest.json", 3, False),
    ("discourse", "samples/discourse/search.json", "https://forum.example/search.json?q=x", 1, False),
    ("discourse", "samples/discourse/search_gem.json", "https://forum.example/search.json?q=x", 3, False),
    (
        "discourse",
        "data/api/discourse_stackexchange/discourse_topics_pinned.json",
        "https://forum.example/latest.json",
        3,
        False,
    ),
    (
        "discourse",
        "data/api/discourse_stackexchange/discourse_topics_empty.json",
        "https://forum.example/latest.json?page=9",
        0,
        False,
    ),
    ("nodebb", "samples/nodebb/category_topics_item.json", "https://forum.example/api/category/1", 1, False),
]


@pytest.mark.parametrize(("name", "file", "url", "expected", "goes_on"), LISTS)
def test_recorded_lists_name_their_discussions(
    shared: Path, name: str, file: str, url: str, expected: int, goes_on: bool
) -> None:
    page = Response(url, url, 200, {}, (shared / file).read_bytes(), NOW)
    reading = registry.crawler(name).read(page, Source(url, name))
    assert len({link.url for link in reading.threads}) == expected
    assert all(link.title for link in reading.threads)
    assert (reading.next_url is not None) == goes_on
    assert not reading.posts


def test_an_empty_guest_book_is_told_and_read_without_a_fault(shared: Path) -> None:
    url = "http://ohrana-bgd.narod.example/index/0-3"
    page = Response(url, url, 200, {}, (shared / "samples/ucoz/guestbook_ru.html").read_bytes(), NOW)
    crawler = registry.crawler("guestbook")
    assert [found.engine for found in crawler.recognise(page)] == ["guestbook-ucoz"]
    assert crawler.read(page, Source(url, "guestbook")).posts == ()


def test_the_smaller_engines_are_told_and_nothing_else_is_taken_for_one(shared: Path) -> None:
    wrong: list[str] = []
    with (shared / "data" / "pages" / "index.tsv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    for row in rows:
        url = row["url"] or "https://site.example/"
        page = Response(url, url, 200, {}, (shared / "data" / "pages" / row["path"]).read_bytes(), NOW)
        told = {found.crawler for name in CRAWLERS for found in registry.crawler(name).recognise(page)}
        named = next((name for name in CRAWLERS if name in row["engine"]), None)
        right = REALLY.get(row["path"], named)
        if told != ({right} if right is not None else set()):
            wrong.append(f"{row['path']} is {right}, told {told}")
    assert len(rows) > 300
    assert wrong == []
