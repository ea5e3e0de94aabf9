"""What is behind an address, and which crawlers would read it."""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final, Protocol, runtime_checkable
from urllib.parse import urljoin, urlsplit

from crawlers import registry, walls
from crawlers.charset import decode
from crawlers.engines import Engine, EngineKind, engine_of
from crawlers.errors import (
    BlockedError,
    CrawlCancelledError,
    CrawlError,
    LoginRequiredError,
    NetworkError,
    NotFoundError,
    ParseError,
    RobotsError,
    StatusError,
    UnknownCrawlerError,
)
from crawlers.json_values import is_json
from crawlers.types import Crawler, Found, Http, Reading, Response, Source
from crawlers.urls import absolute, canonical

SURE: Final = 0.5
"""A way to read a page that fits less is offered, but does not hide a wall."""
FOLLOWED: Final = 3
"""So many announced feeds are tried until one is really there; each costs a pause at its host."""
LIMIT_S: Final = 60.0
"""So long a look at an address may take, waiting for the host's turns included; what was found until then counts."""
GENERIC: Final = "thread"
"""The reader of pages of unknown make: offered with the name of the engine, after all that know the engine."""
GUESSES: Final = ("/feed", "/rss", "/rss.xml", "/atom.xml")
"""Where feeds lie that no page points to (`sources.md` 1.3); the first ones only, each costs a pause."""

_START: Final = 2_000  # bytes
_FEED_LINK: Final = re.compile(r"(?:\b|_)(?:rss|atom|feeds?)(?:\b|_|\d)|\.(?:rss|rdf|atom)(?:$|\?)", re.IGNORECASE)
_SCHEME: Final = re.compile(r"[a-z][a-z0-9+.-]*:(?!\d)", re.IGNORECASE)  # "host:8080" has none

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Detection:
    """What was found behind an address.

    `page` is what answered, None if nothing did. `found` has the best way first. `problem` says why
    there is none to rely on: no answer, a wall, a missing page; None also if nothing is wrong but no
    crawler reads such pages. `engine` is the software that made the page, also one that no crawler knows;
    None if it left no sure sign. `in_time` is False if the look was ended before all places were tried.
    """

    page: Response | None
    found: tuple[Found, ...]
    problem: CrawlError | None = None
    engine: Engine | None = None
    in_time: bool = True

    @property
    def words(self) -> str:
        """One English sentence: what is there, which way is best, or why there is none."""
        return _in_words(self)


@runtime_checkable
class Completing(Protocol):
    """A crawler that knows short ways in which people write its addresses."""

    def complete(self, address: str) -> str | None:
        """The whole address for what somebody wrote, None if it is none of this crawler's."""
        ...


@runtime_checkable
class KnowingAddresses(Protocol):
    """A crawler of a service whose pages tell programs nothing: it knows its places by their addresses."""

    def recognise_address(self, address: str) -> tuple[Found, ...]:
        """The ways to read what an address names, () for none of this crawler's. Pure."""
        ...


def known_by_address(address: str) -> tuple[Found, ...]:
    """The ways to read what an address (or a search's template) of a known service names, the best first. Pure."""
    for url in (address.strip(), *_spellings(address.strip())) if _is_whole(address) else ():
        ways = [way for one in _crawlers() if isinstance(one, KnowingAddresses) for way in one.recognise_address(url)]
        if ways:
            return tuple(sorted(ways, key=lambda way: -way.fit))
    return ()


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
    ordered = sorted(_own_first(list(ways.values()), page), key=lambda way: -way.fit)
    if ordered and ordered[0].fit < SURE and _wall(page) is not None:
        ordered = [way for way in ordered if way.crawler == "feed"]  # what reads the page would read the wall
    return tuple(_named(way, page) if way.crawler == GENERIC else way for way in ordered)


def _own_first(ways: list[Found], page: Response) -> list[Found]:
    """The ways, the generic one behind the engine's own: rows of the engine's lists look like posts."""
    engine = engine_behind(page) if any(way.crawler == GENERIC for way in ways) else None
    own = [way.fit for way in ways if engine is not None and way.crawler == engine.crawler]
    if not own:
        return ways
    return [replace(way, fit=min(way.fit, max(own) - 0.01)) if way.crawler == GENERIC else way for way in ways]


def best_reader(page: Response, source: Source) -> tuple[str, Reading] | None:
    """The crawler that reads most on a page that is here, and what it reads; None if none reads such pages.

    The ways of `detect` are tried in their order; one that finds neither posts nor threads leaves the page to
    the next. Feeds that the page only announces are elsewhere.
    Raises: the first crawler's `LoginRequiredError`, `BlockedError` or `NotFoundError` where no other reads
    anything: it knows its engine's pages best.
    """
    own = set(_own(page))
    best: tuple[str, Reading] | None = None
    reason: CrawlError | None = None
    for way in detect(page):
        if way.crawler == "feed" and canonical(way.address) not in own and _is_html(page):
            continue
        if way.crawler == GENERIC and best is not None and best[1].threads:
            continue  # the engine's own reader knows its lists
        try:
            reading = registry.crawler(way.crawler).read(page, replace(source, crawler=way.crawler))
        except (LoginRequiredError, BlockedError, NotFoundError) as error:
            reason = reason or error
            continue
        except ParseError:
            continue
        if reading.posts:
            return way.crawler, reading
        if best is None or (reading.threads and not best[1].threads):
            best = (way.crawler, reading)
    if best is None and reason is not None:
        raise reason
    return best


def looked_at(page: Response) -> Detection:
    """What a page that is here is, without asking anybody: ways, wall, engine. Pure."""
    found = detect(page)
    wall = _wall(page) if not found or found[0].fit < SURE else None
    return Detection(page, found, wall, engine_behind(page))


def engine_behind(page: Response) -> Engine | None:
    """The software that made a page, None if it left no sure sign; also such as no crawler knows. Pure."""
    return engine_of(_text(page), page.headers) if _is_html(page) else None


def _named(way: Found, page: Response) -> Found:
    """The generic way, with the name of the engine where that is known."""
    engine = engine_behind(page)
    if engine is None or engine.kind is not EngineKind.FORUM:
        return way
    reason = f"{way.reason.replace(', of unknown make', '').replace(' of unknown make', '')}, made by {engine.name}"
    return replace(way, engine=engine.slug, reason=reason)


def _in_words(seen: Detection) -> str:
    made = f", made by {seen.engine.name}" if seen.engine is not None else ""
    if seen.found:
        best = seen.found[0]
        words = f"{best.reason}{made if best.engine is None and best.crawler != 'feed' else ''}; read by {best.crawler}"
    elif seen.problem is not None:
        words = seen.problem.detail or str(seen.problem)
    elif seen.page is None:
        words = "Nothing answers there"
    elif seen.engine is not None and seen.engine.kind is EngineKind.FORUM:
        words = f"A page of a forum{made}, with no posts or threads on it: give the address of a thread or a section"
    elif is_json(seen.page):
        words = "An answer for programs (JSON), of no kind that is known"
    elif _is_html(seen.page):
        words = f"A page{made} that announces no feed and holds no thread, comments or list of them"
    else:
        words = "Neither a page nor a feed"
    return words if seen.in_time else f"{words} (not all places were tried: the host is slow)"


def detect_address(
    address: str, http: Http, *, limit_s: float = LIMIT_S, clock: Callable[[], float] = time.monotonic
) -> Detection:
    """What is behind whatever somebody wrote: an address with or without scheme, "@channel" …

    Feeds that a page only announces are asked whether they are there; where a page announces none, its
    links and the usual places are tried, as long as `limit_s` is not over when one begins. Whatever goes
    wrong stands in `problem`, nothing is raised but `CrawlCancelledError`, which `http` raises when its
    session is cancelled.
    """
    if (known := known_by_address(address)) and known[0].fit >= SURE:
        return Detection(None, known)  # its pages are not asked for: they are behind logins and scripts
    look = _Look(http, clock, clock() + limit_s)
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
            if look.is_over:
                break
        except CrawlError as error:
            problem = error
            break
    if page is None:
        return Detection(None, (), problem)
    found = detect(page)
    wall = _wall(page)
    engine = engine_behind(page)
    if found and found[0].fit >= SURE:
        kept, problem = _followed(page, found, look)
        return Detection(page, kept, problem, engine, look.in_time)
    if wall is not None:
        return Detection(page, found, wall, engine)
    if not _is_html(page):
        return Detection(page, found)
    found = (*_elsewhere(page, look), *found)
    return Detection(page, found, None if found else _nothing_there(page, look, http), engine, look.in_time)


def _nothing_there(page: Response, look: _Look, http: Http) -> CrawlError | None:
    """The error of a page that the site shows for whatever is not there; None for any other."""
    from crawlers.missing import ask, shows_it

    if look.is_over or urlsplit(page.url).path in ("", "/"):
        return None
    try:
        if not shows_it(page, ask(page.url, http)):
            return None
    except CrawlCancelledError:
        raise
    except CrawlError:
        return None
    return NotFoundError(page.url, page.status, "the page is the one that the site shows for whatever is not there")


class _Look:
    """The time that is left for one look. `in_time` is False once something was left out for want of it."""

    def __init__(self, http: Http, clock: Callable[[], float], end: float) -> None:
        self.in_time = True
        self._http = http
        self._clock = clock
        self._end = end

    @property
    def is_over(self) -> bool:
        """True once the time is over; then something is left out."""
        if self._clock() >= self._end:
            self.in_time = False
        return not self.in_time

    def get(self, url: str) -> Response:
        """The answer. Raises: what the network raises."""
        return self._http.get(url)


def _crawlers() -> Iterator[Crawler]:
    for name in registry.names():
        try:
            yield registry.crawler(name)
        except UnknownCrawlerError as error:
            log.warning("crawler %s left out: %s", name, error.detail)


def _is_whole(address: str) -> bool:
    """False for what no one can take apart ("https://[x")."""
    try:
        urlsplit(address)
    except ValueError:
        return False
    return True


def _spellings(address: str) -> tuple[str, ...]:
    """The addresses to try for what was written: without a scheme the secure one first."""
    if not _is_whole(address):
        return (address,)
    for crawler in _crawlers():
        if isinstance(crawler, Completing) and (whole := crawler.complete(address)) is not None:
            return (whole,)
    if _SCHEME.match(address):
        return (re.sub(r"^feed:(//)?(?=https?:)", "", re.sub(r"^feed://(?!https?:)", "http://", address)),)
    return (f"https://{address.lstrip('/')}", f"http://{address.lstrip('/')}")


def _followed(page: Response, found: tuple[Found, ...], look: _Look) -> tuple[tuple[Found, ...], CrawlError | None]:
    """The findings with announced feeds replaced by what is really behind them, or left out.

    Nothing is asked where the page itself is what the best way reads.
    """
    kept: list[Found] = []
    problem: CrawlError | None = None
    tries = FOLLOWED
    for way in found:
        if kept or tries == 0 or way.crawler != "feed" or canonical(way.address) in _own(page) or look.is_over:
            kept.append(way)
            continue
        tries -= 1
        try:
            kept += [one for one in detect(look.get(way.address)) if one.crawler == "feed" and one.fit > way.fit]
        except (StatusError, NetworkError, RobotsError, ParseError) as error:
            log.info("an announced feed is not there: %s", error.code)
            problem = problem or error
    return tuple(kept), None if kept else problem


def _elsewhere(page: Response, look: _Look) -> tuple[Found, ...]:
    """A feed found by the page's visible links, then by the usual places of the site."""
    asked: set[str] = set()
    links = _feed_links(page)[:FOLLOWED]
    for url in (*links, *(urljoin(page.final_url, path) for path in GUESSES)):
        if canonical(url) in asked:
            continue
        if look.is_over:
            return ()
        asked.add(canonical(url))
        try:
            found = [way for way in detect(look.get(url)) if way.crawler == "feed" and way.fit > SURE]
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

    text = _text(page)
    links: dict[str, None] = {}
    for anchor in BeautifulSoup(text, "lxml").find_all("a", href=True):
        url = absolute(page.final_url, str(anchor["href"]))
        if url is not None and (
            _FEED_LINK.search(str(anchor["href"])) or _FEED_LINK.fullmatch(anchor.get_text(strip=True))
        ):
            links[url] = None
    return list(links)


def _text(page: Response) -> str:
    return decode(page.body, page.headers.get("content-type"), markup="html").text


def _own(page: Response) -> tuple[str, ...]:
    return (canonical(page.url), canonical(page.final_url))


def is_page(page: Response) -> bool:
    """True for a page of HTML, by its bytes: a saved file has no content type."""
    start = page.body[:_START].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return _is_html(page) and start.startswith(b"<") and not start.startswith(b"<?xml") and b"<rss" not in start


def _is_html(page: Response) -> bool:
    kind = page.headers.get("content-type", "text/html").partition(";")[0].strip().lower()
    return kind in ("text/html", "application/xhtml+xml", "")


def _wall(page: Response) -> CrawlError | None:
    if not _is_html(page):
        return None
    try:
        walls.check(page, _text(page))
    except CrawlError as error:
        return error
    return None
