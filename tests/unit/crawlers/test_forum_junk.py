"""Answers and pages of boards with parts missing, doubled or of another type: read, or an error of a kind."""

from __future__ import annotations

import json
import random
import re
from typing import Any

import pytest

from crawlers.errors import CrawlError
from crawlers.forums.discourse import DiscourseCrawler
from crawlers.forums.drupal import DrupalCrawler
from crawlers.forums.flarum import FlarumCrawler
from crawlers.forums.guestbook import GuestbookCrawler
from crawlers.forums.lemmy import LemmyCrawler
from crawlers.forums.nodebb import NodebbCrawler
from crawlers.types import Crawler, Response, Source
from tests.unit.crawlers import api_boards, test_api_forum_pages, test_drupal, test_guestbook, test_small_boards
from tests.unit.crawlers.api_boards import NOW, board_of

JUNK: list[Any] = [
    None,
    True,
    0,
    -1,
    1.5,
    10**20,
    "",
    "x",
    "12",
    [],
    {},
    [1],
    {"a": 1},
    "2026-13-45T99:99:99Z",
    "\ud800",
]
JUNK.append("<div>" * 3000)
ADDRESSES = (
    "https://x.example/t/7.json?page=z",
    "https://x.example/api/topic/7/a/9?page=z",
    "https://x.example/search.json?page=q",
    "",
)


def answers() -> list[tuple[Crawler, Any]]:
    board = board_of("ru", topics=2, posts=4)
    board.page_size = 20
    return [
        (DiscourseCrawler(), api_boards.discourse(board, "/t/7.json", {})),
        (DiscourseCrawler(), api_boards.discourse(board, "/posts.json", {})),
        (DiscourseCrawler(), api_boards.discourse(board, "/search.json", {"q": "ёлку"})),
        (NodebbCrawler(), api_boards.nodebb(board, "/api/topic/7/a", {})),
        (NodebbCrawler(), api_boards.nodebb(board, "/api/search", {"term": "ёлку"})),
        (FlarumCrawler(), api_boards.flarum(board, "/api/posts", {"filter[discussion]": "7"})),
        (FlarumCrawler(), api_boards.flarum(board, "/api/discussions", {})),
        (LemmyCrawler(), api_boards.lemmy(board, "/api/v3/comment/list", {})),
    ]


def pages() -> list[tuple[Crawler, str, str]]:
    boards = test_small_boards
    return [
        (boards.VanillaCrawler(), boards.vanilla("ru"), boards.TALK),
        (boards.BbpressCrawler(), boards.bbpress("uk"), boards.TOPIC),
        (boards.FlaskbbCrawler(), boards.flaskbb("fi"), boards.FLASK),
        (boards.UcozCrawler(), boards.ucoz("ru"), boards.UCOZ),
        (boards.Suomi24Crawler(), boards.S24_NEW, boards.S24),
        (DrupalCrawler(), test_drupal.six("ru"), test_drupal.TOPIC),
        (DrupalCrawler(), test_drupal.TEN, test_drupal.TOPIC),
        (test_drupal.VauvaCrawler(), test_drupal.vauva(), test_drupal.KETJU),
        (GuestbookCrawler(), test_guestbook.TABLE, "https://x.example/gb"),
        (GuestbookCrawler(), test_guestbook.BARE, "https://x.example/gb"),
        (DiscourseCrawler(), test_api_forum_pages.CRAWLER_VIEW, "https://x.example/t/a/7"),
        (NodebbCrawler(), test_api_forum_pages.NODEBB_PAGE, "https://x.example/topic/7/a"),
    ]


def looked_at(crawler: Crawler, body: bytes, url: str) -> int:
    """1 where the page was read, 0 where an error of a kind said why not; anything else is raised."""
    page = Response(url, url, 200, {}, body, NOW)
    crawler.recognise(page)
    try:
        crawler.read(page, Source(url or "https://x.example/", crawler.name))
    except CrawlError:
        return 0
    return 1


@pytest.mark.parametrize("seed", range(3))
def test_answers_of_any_shape(seed: int) -> None:
    draw = random.Random(seed)

    def mutated(value: Any) -> Any:
        if draw.random() < 0.06:
            return draw.choice(JUNK)
        if isinstance(value, dict):
            return {name: mutated(part) for name, part in value.items() if draw.random() > 0.03}
        return [mutated(part) for part in value] if isinstance(value, list) else value

    read = sum(
        looked_at(crawler, json.dumps(mutated(answer)).encode(), draw.choice(ADDRESSES))
        for _ in range(40)
        for crawler, answer in answers()
    )
    assert read > 200


@pytest.mark.parametrize("seed", range(3))
def test_pages_with_any_fault(seed: int) -> None:
    draw = random.Random(seed)
    read = 0
    for crawler, html, url in pages() * 8:
        parts = re.split(r"(<[^>]*>)", html)
        for _ in range(draw.randint(1, 8)):
            at, other = draw.randrange(len(parts)), draw.randrange(len(parts))
            fault = draw.randrange(5)
            if fault == 0:
                parts[at] = ""
            elif fault == 1:
                parts[at] = re.sub(r'\s[\w-]+="[^"]*"', "", parts[at])
            elif fault == 2:
                parts[at], parts[other] = parts[other], parts[at]
            elif fault == 3:
                parts[at] *= 3
            else:
                parts = parts[: max(at, 1)]
        read += looked_at(crawler, "".join(parts).encode(), draw.choice((url, "")))
    assert read > 40
