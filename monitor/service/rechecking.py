"""Is a post still there? Asked at its permalink; a place that blocks or fails never counts as gone."""

from __future__ import annotations

import re
from collections.abc import MutableMapping
from dataclasses import replace
from enum import StrEnum
from typing import Final, Protocol, runtime_checkable
from urllib.parse import unquote, urlsplit

from crawlers import registry
from crawlers.charset import decode
from crawlers.errors import (
    BlockedError,
    CrawlCancelledError,
    CrawlError,
    GoneError,
    LayoutChangedError,
    NotFoundError,
    ParseError,
)
from crawlers.html import page_tree
from crawlers.missing import Missing, ask, shows_it, site_of
from crawlers.types import Crawler, Http, Post, Reading, Response, Source
from crawlers.walls import check
from monitor.places import closed_at

_NUMBERED: Final = re.compile(r"(.*?)\d+")
_WORDPRESS_POST: Final = re.compile(rb"<body[^>]*[\"' ]postid-(\d+)[\"' ]")
"""Themes name the post in the class of the body (body_class, WordPress 2.8 and later)."""


class Presence(StrEnum):
    """What a look at the permalink showed."""

    THERE = "there"
    GONE = "gone"


@runtime_checkable
class _Asking(Protocol):
    """A crawler of a service that is asked by its API alone, for one post too."""

    def ask_again(self, url: str, key: str, source: Source, http: Http) -> Post | None:
        """The post as it is now, None if it is gone. Raises: `CrawlError` of a kind; then nothing is known."""
        ...


def look(
    url: str,
    platform: str,
    key: str,
    source: Source,
    http: Http,
    *,
    words: str = "",
    missing: MutableMapping[str, Missing] | None = None,
) -> tuple[Presence, Post | None, Response | None]:
    """Whether the post is there; with its present wording where its crawler reads that page, and the page.

    `source` is the place where it was seen, `words` are the post's own, `missing` remembers by site what is shown there
    for whatever is not there. Raises: `CrawlError` kinds other than 404 and 410: then nothing is known.
    """
    crawler = registry.crawler(source.crawler)
    if isinstance(crawler, _Asking):
        try:
            post = crawler.ask_again(url, key, source, http)
        except (NotFoundError, GoneError):
            post = None
        return (Presence.GONE if post is None else Presence.THERE), post, None
    answer = registry.answer_at(source, url)
    if answer is None and (closed := closed_at(url)) is not None:
        raise BlockedError(url, f"{closed.name} does not want programs")
    try:
        page = http.get(url) if answer is None else http.get(answer, rules="api")
    except (NotFoundError, GoneError):
        return Presence.GONE, None, None
    if answer is not None:
        found = _same(crawler.read(page, replace(source, address=answer)), platform, key)
        return (Presence.GONE if found is None else Presence.THERE), found, page
    here = replace(source, address=url)
    reading = _reading(crawler, page, here)
    found = _same(reading, platform, key)
    if found is not None:
        return Presence.THERE, found, page
    if any(post.platform == platform for post in reading.posts):
        # The page is read as the engine's, and the post is not among those on it. When posts above it were deleted
        # it moved to the page before; the address that names its page does not know.
        return _beside(reading, platform, key, crawler, here, http) or (Presence.GONE, None, page)
    html = decode(page.body, page.headers.get("content-type"), markup="html").text
    try:
        check(page, html)
    except NotFoundError:
        return Presence.GONE, None, page
    if _is_missing(url, page, words, http, {} if missing is None else missing):
        return Presence.GONE, None, page
    there = _has_place(url, platform, page, html) and not _is_other_post(platform, key, page)
    return (Presence.THERE if there else Presence.GONE), None, page


def _is_missing(url: str, page: Response, words: str, http: Http, known: MutableMapping[str, Missing]) -> bool:
    """Whether the page is the one that its site shows for whatever is not there. The site is asked once.

    Raises: `LayoutChangedError` where all its addresses show the same nothing: a script fills them.
    """
    site = site_of(url)
    if site not in known:
        try:
            known[site] = ask(url, http)
        except CrawlCancelledError:
            raise
        except CrawlError:
            return False  # what the site shows for it is not known: the page counts for what it seems
    shown = shows_it(page, known[site], words)
    if shown is None:
        raise LayoutChangedError(page.final_url, "the page has no words of its own: its script may fetch them")
    return shown


def _reading(crawler: Crawler, page: Response, source: Source) -> Reading:
    """What its crawler reads on a page; nothing where the page is none of its kind."""
    try:
        return crawler.read(page, source) if crawler.recognise(page) else Reading(())
    except ParseError:
        return Reading(())


def _same(reading: Reading, platform: str, key: str) -> Post | None:
    return next((post for post in reading.posts if (post.platform, post.key) == (platform, key)), None)


def _beside(
    reading: Reading, platform: str, key: str, crawler: Crawler, source: Source, http: Http
) -> tuple[Presence, Post, Response] | None:
    """The post on the page before or after; None where it is on neither. Raises: as `look`."""
    for url in (reading.previous_url, reading.next_url):
        if url is None:
            continue
        try:
            page = http.get(url)
        except (NotFoundError, GoneError):
            continue
        found = _same(_reading(crawler, page, source), platform, key)
        if found is not None:
            return Presence.THERE, found, page
    return None


def _is_other_post(platform: str, key: str, page: Response) -> bool:
    """Whether a page of WordPress says that it shows another post than the one of the key.

    WordPress leads from the address of a deleted post on to one of a similar name ("review" to "review-2").
    """
    if platform != "wordpress" or ":post:" not in key:
        return False
    shown = _WORDPRESS_POST.search(page.body)
    return shown is not None and shown[1].decode() != key.rpartition(":")[2]


def _has_place(url: str, platform: str, page: Response, html: str) -> bool:
    """Whether the place within the page that the permalink names exists; True where it names none.

    Raises: `LayoutChangedError` where the page shows no post of that kind at all: its script may fetch them.
    """
    name = unquote(urlsplit(url).fragment)
    numbered = _NUMBERED.fullmatch(name)
    if numbered is None:
        return True
    tree = page_tree(html, page.url)
    places = {node.attributes.get("id") or node.attributes.get("name") or "" for node in tree.css("[id], a[name]")}
    if name in places:
        return True
    if platform != "wordpress" and not any(
        other[1] == numbered[1] for place in places if (other := _NUMBERED.fullmatch(place)) is not None
    ):
        raise LayoutChangedError(page.final_url, f"nothing like #{name} is on the page: what it shows is not known")
    return False
