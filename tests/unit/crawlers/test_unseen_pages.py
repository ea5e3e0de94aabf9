"""Pages of known engines in themes and languages never seen when their readers were written.

On the first look (2026-11-22) 20 of 22 were read whole: right author, time to the minute, words, quotes apart. The
others: SMF 2.1 in Ukrainian, where a post of the last hours was taken for the board's clock, and MyBB 1.8 in Finnish,
which was not known for MyBB without its scripts and read by the generic reader, without the hour after "Eilen". Both
are mended.
"""

from __future__ import annotations

import pytest

from crawlers.detect import best_reader
from crawlers.types import Response, Source
from tests.unit.crawlers.unseen_pages import NOW, UNSEEN, Unseen


@pytest.mark.parametrize("page", UNSEEN, ids=lambda page: page.name)
def test_it_is_read_whole(page: Unseen) -> None:
    headers = {"content-type": "text/html; charset=utf-8"}
    found = best_reader(Response(page.url, page.url, 200, headers, page.html.encode(), NOW), Source(page.url, ""))
    assert found is not None
    crawler, reading = found
    told = [
        (post.author, post.published.at.strftime("%Y-%m-%d %H:%M") if post.published else None, post.text)
        for post in reading.posts
    ]
    assert told == list(zip(page.authors, page.times, page.texts, strict=True))
    assert crawler == page.engine
    assert [len(post.quotes) for post in reading.posts] == list(page.quotes)
    assert len({post.key for post in reading.posts}) == len(page.times)
    assert {post.lang for post in reading.posts} == {page.lang}
