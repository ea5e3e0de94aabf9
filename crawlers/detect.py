"""What is behind an address, and which crawlers would read it."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Protocol, runtime_checkable
from urllib.parse import urljoin

from crawlers import registry, walls
from crawlers.charset import decode
from crawlers.errors import (
    CrawlCancelledError,
    CrawlError,
    NetworkError,
    ParseError,
    RobotsError,
    StatusError,
    UnknownCrawlerError,
)
from crawlers.types import Crawler, Found, Http, Response
from crawlers.urls import absolute, canonical

SURE: Final = 0.5
"""A way to read a page that fits less is offered, but does not hide a wall."""
FOLLOWED: Final = 3
"""So many announced feeds are tried until one is really there; each costs a pause at its host."""
GUESSES: Final = ("/feed", "/rss", "/rss.xml", "/atom.xml")
"""Where feeds lie that no page points to (`sources.md` 1.3); the first ones only, each costs a pause."""

_FEED_LINK: Final = re.compile(r"(?:\b|_)(?:rss|atom|feeds?)(?:\b|_|\d)|\.(?:rss|rdf|atom)(?:$|\?)", re.IGNORECASE)
_SCHEME: Final = re.compile(r"[a-z][a-z0-9+.-]*:(?!\d)", re.IGNORECASE)  # "host:8080" has none

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Detection:
    """What was found behind an address.

    `page` is what answered, None if nothing did. `found` has the best way first. `problem` says why
    there is none to rely on: no answer, a wall, a missing page; None also if nothing is wrong but no
    crawler reads such pages.
    """

    page: Response | None
    found: tuple[Found, ...]
    problem: CrawlError | None = None


@runtime_checkable
class Completing(Protocol):
    """A crawler that knows short ways in which people write its addresses."""

    def complete(self, address: str) -> str | None:
        """The whole address for what somebody wrote, None if it is none of this crawler's."""
        ...


def detect(page: Response) -> tuple[Found, ...]:
    """All ways to read what is behind a page, the one that fits best first. Pure."""
    ways: dict[tuple[str, str], Found] = {}
    for crawler in _crawlers():
        try:
            found = crawler.recognise(page)
        except ParseError as error:
            log.info("crawler %s could not look at a page: %s", crawler.name, error.code)
            continue
        for way in found:
            known = ways.get((way.crawler, way.address))
            if known is None or known.fit < way.fit:
                ways[way.crawler, way.address] = way
    return tuple(sorted(ways.values(), key=lambda way: -way.fit))


def detect_address(address: str, http: Http) -> Detection:
    """What is behind whatever somebody wrote: an address with or without scheme, "@channel" …

    Feeds that a page only announces are asked whether they are there; where a page announces none, its
    links and the usual places are tried. Whatever goes wrong stands in `problem`, nothing is raised but
    `CrawlCancelledError`.
    """
    page: Response | None = None
    problem: CrawlError | None = None
    for url in _spellings(address.strip()):
        try:
            page = http.get(url)
            break
        except CrawlCancelledError:
            raise
        except NetworkError as error:
            problem = problem or error
        except CrawlError as error:
            problem = error
            break
    if page is None:
        return Detection(None, (), problem)
    found = detect(page)
    wall = _wall(page)
    if found and found[0].fit >= SURE:
        return _followed(page, found, http)
    if wall is not None:
        return Detection(page, found, wall)
    if not _is_html(page):
        return Detection(page, found)
    return Detection(page, (*_elsewhere(page, http), *found))


def _crawlers() -> Iterator[Crawler]:
    for name in registry.names():
        try:
            yield registry.crawler(name)
        except UnknownCrawlerError as error:
            log.warning("crawler %s left out: %s", name, error.detail)


def _spellings(address: str) -> tuple[str, ...]:
    """The addresses to try for what was written: without a scheme the secure one first."""
    for crawler in _crawlers():
        if isinstance(crawler, Completing) and (whole := crawler.complete(address)) is not None:
            return (whole,)
    if _SCHEME.match(address):
        return (re.sub(r"^feed:(//)?(?=https?:)", "", re.sub(r"^feed://(?!https?:)", "http://", address)),)
    return (f"https://{address.lstrip('/')}", f"http://{address.lstrip('/')}")


def _followed(page: Response, found: tuple[Found, ...], http: Http) -> Detection:
    """The findings with announced feeds replaced by what is really behind them, or left out.

    Nothing is asked where the page itself is what the best way reads.
    """
    kept: list[Found] = []
    problem: CrawlError | None = None
    tries = FOLLOWED
    for way in found:
        if kept or tries == 0 or way.crawler != "feed" or canonical(way.address) in _own(page):
            kept.append(way)
            continue
        tries -= 1
        try:
            kept += [one for one in detect(http.get(way.address)) if one.crawler == "feed" and one.fit > way.fit]
        except (StatusError, NetworkError, RobotsError, ParseError) as error:
            log.info("an announced feed is not there: %s", error.code)
            problem = problem or error
    return Detection(page, tuple(kept), None if kept else problem)


def _elsewhere(page: Response, http: Http) -> tuple[Found, ...]:
    """A feed found by the page's visible links, then by the usual places of the site."""
    asked: set[str] = set()
    links = _feed_links(page)[:FOLLOWED]
    for url in (*links, *(urljoin(page.final_url, path) for path in GUESSES)):
        if canonical(url) in asked:
            continue
        asked.add(canonical(url))
        try:
            found = [way for way in detect(http.get(url)) if way.crawler == "feed" and way.fit > SURE]
        except (StatusError, RobotsError, ParseError):
            continue
        except NetworkError:
            return ()
        feeds = [way for way in found if canonical(way.address) in asked]
        if feeds:
            return tuple(feeds)
    return ()


def _feed_links(page: Response) -> list[str]:
    """Links of a page that say they lead to a feed, in its order, each once."""
    from bs4 import BeautifulSoup

    text = decode(page.body, page.headers.get("content-type"), markup="html").text
    links: dict[str, None] = {}
    for anchor in BeautifulSoup(text, "lxml").find_all("a", href=True):
        url = absolute(page.final_url, str(anchor["href"]))
        if url is not None and (
            _FEED_LINK.search(str(anchor["href"])) or _FEED_LINK.fullmatch(anchor.get_text(strip=True))
        ):
            links[url] = None
    return list(links)


def _own(page: Response) -> tuple[str, ...]:
    return (canonical(page.url), canonical(page.final_url))


def _is_html(page: Response) -> bool:
    kind = page.headers.get("content-type", "text/html").partition(";")[0].strip().lower()
    return kind in ("text/html", "application/xhtml+xml", "")


def _wall(page: Response) -> CrawlError | None:
    if not _is_html(page):
        return None
    text = decode(page.body, page.headers.get("content-type"), markup="html").text
    try:
        walls.check(page, text)
    except CrawlError as error:
        return error
    return None
