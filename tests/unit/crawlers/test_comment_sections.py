"""Comments below articles are found by whatever reader detection chooses, and nothing else is taken for one."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from crawlers.detect import best_reader
from crawlers.types import PostKind, Response, Source
from tests.unit.crawlers.awkward import Told
from tests.unit.crawlers.comment_sections import SECTIONS, Section

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize("section", SECTIONS, ids=lambda one: f"{one.lang}: {one.name}")
def test_comments_below_an_article_are_read(section: Section) -> None:
    url = "https://news.example/2026/77"
    page = Response(url, url, 200, {"content-type": "text/html; charset=utf-8"}, section.page.encode(), NOW)
    found = best_reader(page, Source(url, "", zone=section.zone))
    assert found is not None
    told = tuple(
        Told(post.author, post.published.at.strftime("%Y-%m-%d %H:%M") if post.published else None, post.text)
        for post in found[1].posts
        if post.kind is PostKind.COMMENT
    )
    assert told == section.told
    assert len({post.key for post in found[1].posts}) == len(found[1].posts)
