"""Title, author, time and change of articles whose heads say them in words."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from crawlers.news.article import ArticleCrawler
from crawlers.types import Precision, Response, Source, WrittenTime
from crawlers.zones import known_zone
from tests.unit.crawlers.article_heads import HEADS, Head
from tests.unit.crawlers.article_heads_again import HEADS_AGAIN
from tests.unit.crawlers.article_heads_last import HEADS_LAST
from tests.unit.crawlers.article_heads_more import HEADS_MORE

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


def shown(written: WrittenTime | None) -> str | None:
    """The wall clock of a time in its own zone, its day alone where no clock was written."""
    if written is None:
        return None
    zone = known_zone(written.zone)
    local = written.at.astimezone(zone) if zone is not None else written.at
    return local.strftime("%Y-%m-%d" if written.precision is Precision.DAY else "%Y-%m-%d %H:%M")


ALL = HEADS + HEADS_AGAIN + HEADS_MORE + HEADS_LAST


@pytest.mark.parametrize("head", ALL, ids=lambda head: f"{head.lang}: {head.name}")
def test_a_head_is_read_as_a_person_reads_it(head: Head) -> None:
    url = f"https://{head.host}/news/77"
    page = Response(url, url, 200, {"content-type": "text/html; charset=utf-8"}, head.page.encode(), NOW)
    (post,) = ArticleCrawler().read(page, Source(url, "article")).posts
    told = (post.title, post.author, shown(post.published), shown(post.edited))
    assert told == (head.title, head.author, head.published, head.edited)
