"""Pages written by somebody who had not seen the reader: threads, guest books, reviews and comments of 24 makes.

On the first look (2026-11-22) the generic reader read 4 of 24 whole: 73 of the 124 posts were found, 69 with their
author, 72 with their time, 51 with their own words and no others', 47 with all three. Those that are not read whole now
stand in `NOT_YET` with the reason.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo

import pytest
from lxml.html import document_fromstring

from crawlers.detect import best_reader
from crawlers.generic.thread import ThreadCrawler
from crawlers.types import Post, PostKind, Precision, Response, Source
from tests.unit.crawlers import more_rough_pages as pages
from tests.unit.crawlers.more_rough_pages import PAGES, Page, Told

NOT_YET: Final = {
    pages.RU_GUESTBOOK_10.name: "entries are lines between rules, in no element; the reader of guest books does a part",
    pages.UK_REVIEWS_13.name: "marked as reviews for machines, which is left to the reader of reviews",
    pages.FI_GUESTBOOK_14.name: "the words are bare paragraphs beside those of others, in no element of their own",
    pages.UK_FORUM_19.name: "question, answers and comments in them are boxes of three makes, one or two of each",
    pages.EN_REVIEWS_24.name: "a review is spread over a list of definitions, of which labels alone say what is what",
}
"""Pages that cannot be read whole without harm to others, and why."""
DETECTED_WHOLE: Final = 18
DETECTED_POSTS: Final = 103
"""Floors of what is read by the reader chosen for a page: those of guest books, reviews and comments come first."""


def response(page: Page) -> Response:
    headers = {"content-type": "text/html; charset=utf-8"}
    return Response(page.url, page.url, 200, headers, page.html.encode(), datetime.fromisoformat(page.now))


def in_one_line(text: str) -> str:
    return " ".join(text.split())


def is_time(told: Told, post: Post, zone: str) -> bool:
    """True for the same minute, or the same day where a page tells no more."""
    written = post.published
    if told.at is None or written is None:
        return told.at is None and written is None
    if len(told.at) == len("2026-11-22"):
        return written.at.astimezone(ZoneInfo(zone)).date().isoformat() == told.at
    if written.precision not in (Precision.MINUTE, Precision.SECOND):
        return False
    at = datetime.fromisoformat(told.at).astimezone(UTC)
    return written.at.replace(second=0, microsecond=0) == at.replace(second=0, microsecond=0)


def is_said(told: Told, post: Post, page: Page) -> bool:
    """True for the author's own words from their beginning to their end; a review's title may stand before them."""
    text, begins, ends = (in_one_line(words) for words in (post.text, told.begins, told.ends))
    if not begins and not ends:
        return not text
    if not text.endswith(ends) or any(in_one_line(foreign) in text for foreign in page.foreign):
        return False
    if text.startswith(begins):
        return True
    headings = {
        in_one_line("".join(map(str, node.itertext())))
        for node in document_fromstring(page.html).iter("h2", "h3", "h4")
    }
    before = text.partition(begins)[0].strip()
    return page.kind == "reviews" and begins in text and before in headings


def is_read(told: Told, post: Post, page: Page) -> bool:
    return post.author == told.author and is_time(told, post, page.zone) and is_said(told, post, page)


def generic(page: Page) -> tuple[Post, ...]:
    return ThreadCrawler().read(response(page), Source(page.url, "thread", zone=page.zone)).posts


def marks(page: Page) -> tuple[pytest.MarkDecorator, ...]:
    reason = NOT_YET.get(page.name)
    return (pytest.mark.xfail(reason=reason, strict=True, raises=AssertionError),) if reason is not None else ()


@pytest.mark.parametrize(
    "page", [pytest.param(page, id=f"{page.lang}: {page.name}", marks=marks(page)) for page in PAGES]
)
def test_it_is_read_whole(page: Page) -> None:
    posts = generic(page)
    assert [post.author for post in posts] == [told.author for told in page.told]
    wrong = [post for told, post in zip(page.told, posts, strict=True) if not is_read(told, post, page)]
    assert wrong == []
    assert len({post.key for post in posts}) == len(posts)
    if page.kind in ("guestbook", "reviews"):  # in a thread the house is a member as all others
        assert [post.kind is PostKind.ANSWER for post in posts] == [told.answer for told in page.told]


def test_the_list_of_those_not_read_yet_names_pages() -> None:
    assert set(NOT_YET) <= {page.name for page in pages.PAGES}


def test_the_reader_that_is_chosen_reads_most_of_them() -> None:
    whole = right = 0
    for page in PAGES:
        found = best_reader(response(page), Source(page.url, "", zone=page.zone))
        posts = [post for post in found[1].posts if post.kind is not PostKind.ARTICLE] if found is not None else []
        read = [told for told in page.told if any(is_read(told, post, page) for post in posts)]
        right += len(read)
        whole += len(read) == len(page.told) == len(posts)
    assert whole >= DETECTED_WHOLE
    assert right >= DETECTED_POSTS
