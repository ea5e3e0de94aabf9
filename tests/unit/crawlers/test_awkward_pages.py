"""Awkward pages are found out and read whole: no post lost, none that is none, nobody's words in another's mouth."""

from __future__ import annotations

import pytest

from crawlers.detect import best_reader
from crawlers.types import Response, Source
from tests.unit.crawlers.awkward import NOW, Awkward, Told
from tests.unit.crawlers.awkward_pages import PAGES


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_it_is_read_whole(page: Awkward) -> None:
    headers = {"content-type": "text/html; charset=utf-8"}
    found = best_reader(Response(page.url, page.url, 200, headers, page.html.encode(), NOW), Source(page.url, ""))
    assert found is not None
    crawler, reading = found
    told = tuple(
        Told(
            post.author,
            post.published.at.strftime("%Y-%m-%d %H:%M") if post.published else None,
            post.text,
            post.quotes,
        )
        for post in reading.posts
    )
    assert told == page.posts
    assert crawler == page.engine
    assert len({post.key for post in reading.posts}) == len(page.posts)
    assert {post.lang for post in reading.posts} == {page.lang}
