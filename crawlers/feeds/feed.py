"""The crawler of feeds: RSS, Atom, JSON Feed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from crawlers.apart import posts_read
from crawlers.errors import CrawlCancelledError, CrawlError, GoneError, LayoutChangedError, NotFoundError, ParseError
from crawlers.feeds.hints import poll_after_s
from crawlers.feeds.memory import KEYS_KEPT, Memory, marks_of
from crawlers.feeds.renamed import Entries, settled, things_of
from crawlers.gaps import Gap, GapKind
from crawlers.types import (
    API_VERSION,
    Batch,
    Checkpoint,
    Found,
    Http,
    Post,
    Reading,
    Response,
    Skip,
    Source,
)
from crawlers.urls import canonical, host_of

if TYPE_CHECKING:
    from crawlers.feeds.reading import Feed

ACCEPT: Final = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9,"
    " application/xml;q=0.8, text/xml;q=0.7, application/json;q=0.6, */*;q=0.1"
)
FULL_EVERY: Final = 20
"""So many visits after a full one the server is not told what we have: one that wrongly answers 304 to
everything is found out within a day."""
MOVES_BELIEVED: Final = 3
"""A permanent redirect is followed for good when it was met so often in a row, not for one afternoon's mistake."""
OLDER_PAGES: Final = 5
"""How many pages of older entries a first crawl follows, and one that does not join up with the last."""


class FeedCrawler:
    """Reads a feed's new entries; the first time, or after a gap, its older pages too."""

    name = "feed"
    api_version = API_VERSION
    default_every_s = 1_800

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """The feed itself, or the feeds a web page announces."""
        # Here and below: a visit that finds nothing new, or has its page read elsewhere, needs no parser.
        from crawlers.feeds.autodiscovery import announced_feeds
        from crawlers.feeds.document import looks_like_feed, looks_like_page, read_document
        from crawlers.feeds.posts import language

        try:
            if looks_like_feed(page):
                feed = read_document(page)
                name = feed.title or host_of(page.final_url)
                return (Found(self.name, page.url, name, 0.95, "this is a feed", feed.format, language(feed.lang)),)
            if not looks_like_page(page):
                return ()
            announced = announced_feeds(page)
        except ParseError:
            return ()
        return tuple(
            Found(
                self.name,
                feed.address,
                feed.title,
                # In the page's order: authors put the main feed first.
                max(0.4, (0.55 if feed.of_comments else 0.8) - 0.02 * place),
                "the page announces this feed" + (" of comments" if feed.of_comments else ""),
                feed.engine,
                language(feed.lang),
            )
            for place, feed in enumerate(announced)
        )

    def read(self, page: Response, source: Source) -> Reading:
        """All entries of one feed document; `next_url` leads to older ones.

        Raises: `ParseError`.
        """
        read = _read(page, source, canonical(source.address))
        return Reading(read.posts, read.skipped, read.title, read.lang, read.older)

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """The feed's own page, then pages of older entries: on the first visit as far back as
        `OLDER_PAGES` allow, after a gap until known entries are met.

        Raises: `LayoutChangedError` where entries stood before and no feed is found now; `CrawlError`s.
        """
        memory = last = Memory.of(checkpoint)
        known = frozenset(memory.marks)
        first = not memory.feed_key
        full = memory.visits >= FULL_EVERY
        response = http.get(source.address, validators=None if full else memory.validators, accept=ACCEPT)
        memory = replace(
            _moved(memory, source.address, response),
            feed_key=memory.feed_key or canonical(source.address),
            visits=0 if full else memory.visits + 1,
        )
        joined = True
        older = memory.older
        read = _NOTHING
        if not response.not_modified:
            read = _checked(response, source, memory.feed_key, had_entries=bool(known))
            read, entries = _settled(read, memory)
            memory = replace(memory, entries=entries)
            marks = read.marks
            joined = not known or not marks or not known.isdisjoint(marks)
            if first or not joined:
                older = read.older
            memory = replace(
                _looked_back(memory, read.posts),
                validators=response.validators,
                marks=marks[:KEYS_KEPT] or memory.marks,
                older=older if first else memory.older,
                older_left=OLDER_PAGES if first else memory.older_left,
                more=bool(older) if first else memory.more,
            )
        # Until the gap is closed the checkpoint says what was known before it: a crawl that is broken off begins anew.
        unfinished = memory
        if not joined and older:
            unfinished = replace(memory, validators=last.validators, marks=last.marks)
        yield _batch(
            unfinished,
            read.posts,
            skipped=read.skipped,
            page=response,
            poll_after_s=poll_after_s(read.ttl_s, response.headers, response.fetched_at),
            moved_to=memory.moved_to if memory.moves >= MOVES_BELIEVED else None,
            gap=None if joined or older else _GAP,
            title=read.title,
        )
        if not joined and older:
            yield from _until_known(memory, unfinished, older, read.posts, source, http)
        elif memory.older:
            yield from _look_back(memory, read.posts, source, http)


_GAP: Final = Gap(GapKind.MOVED_ON)


def _look_back(memory: Memory, posts: tuple[Post, ...], source: Source, http: Http) -> Iterator[Batch]:
    """Batches of older pages, each with where to go on; a failure leaves that to the next visit."""
    seen = {*memory.marks, *marks_of(posts)}
    while memory.older is not None and memory.older_left > 0:
        page, found, following = _older(memory.older, memory, seen, source, http)
        left = memory.older_left - 1
        memory = replace(
            _looked_back(memory, found),
            older=following if left else None,
            older_left=left if following else 0,
            more=following is not None,
        )
        yield _batch(memory, found, page=page)


def _until_known(
    memory: Memory, unfinished: Memory, older: str, posts: tuple[Post, ...], source: Source, http: Http
) -> Iterator[Batch]:
    """Batches of older pages up to the entries of the last visit; the last one says if they were not met.

    Only the last batch brings `memory` to the checkpoint, those before it `unfinished`.
    """
    known = frozenset(unfinished.marks)
    seen = set(marks_of(posts))
    following: str | None = older
    for left in range(OLDER_PAGES - 1, -1, -1):
        if following is None:
            break
        try:
            page, found, following = _older(following, memory, seen, source, http)
        except CrawlCancelledError:
            raise
        except CrawlError:
            yield _batch(memory, (), gap=_GAP)
            raise
        joined = not known.isdisjoint(marks_of(found))
        ended = joined or not left or following is None
        yield _batch(memory if ended else unfinished, found, page=page, gap=_GAP if ended and not joined else None)
        if ended:
            break


def _older(
    url: str, memory: Memory, seen: set[str], source: Source, http: Http
) -> tuple[Response | None, tuple[Post, ...], str | None]:
    """A page of older entries: the answer, its posts that are not in `seen`, the page after it.

    A missing page, one that is no feed and one that brings nothing new end the way: WordPress answers
    404 behind the last page, other servers repeat the first.
    """
    try:
        page = http.get(url, accept=ACCEPT)
        read, _ = _settled(posts_read(_read, page, source, memory.feed_key), memory)
    except (NotFoundError, GoneError, ParseError):
        return None, (), None
    marked = [(mark, post) for mark, post in zip(read.marks, read.posts, strict=True) if mark not in seen]
    seen.update(mark for mark, _ in marked)
    return page, tuple(post for _, post in marked), read.older if marked else None


def _checked(response: Response, source: Source, feed_key: str, *, had_entries: bool) -> _Read:
    try:
        return posts_read(_read, response, source, feed_key)
    except ParseError as error:
        _name_wall(response)
        if not had_entries:
            raise
        raise LayoutChangedError(error.url, f"{error.detail}; entries stood here before") from error


def _name_wall(page: Response) -> None:
    """Raises: what stands there in place of the feed, where it is a bot check or a login."""
    from crawlers import walls
    from crawlers.charset import decode

    if b"<html" in page.body[:2000].lower():
        with suppress(NotFoundError):  # one bad day of a feed that stood here is no reason to call it gone
            walls.check(page, decode(page.body, page.headers.get("content-type"), markup="html").text)


@dataclass(frozen=True, slots=True)
class _Read:
    """One document of a feed, read. `marks` are those of the posts; `older` leads to the entries before these.

    `things` tell a post whose id changed, see `crawlers.feeds.renamed`.
    """

    posts: tuple[Post, ...] = ()
    marks: tuple[str, ...] = ()
    things: tuple[str, ...] = ()
    skipped: tuple[Skip, ...] = ()
    title: str | None = None
    lang: str | None = None
    ttl_s: int | None = None
    older: str | None = None


_NOTHING: Final = _Read()


def _read(page: Response, source: Source, feed_key: str) -> _Read:
    from crawlers.feeds.document import read_document
    from crawlers.feeds.paging import older_page
    from crawlers.feeds.posts import language, posts_of

    feed = read_document(page)
    posts = posts_of(feed, feed_key, now=page.fetched_at, lang=source.lang, zone=source.zone)
    older = older_page(feed, page.final_url)
    things = things_of(posts)
    return _Read(posts, marks_of(posts), things, _skips(feed), feed.title, language(feed.lang), feed.ttl_s, older)


def _settled(read: _Read, memory: Memory) -> tuple[_Read, Entries]:
    """The same with the posts under the keys that they came with first, and what to remember of the page's entries."""
    posts, entries = settled(read.posts, read.things, memory.feed_key, memory.entries)
    if posts is read.posts:
        return read, entries
    return replace(read, posts=posts, marks=marks_of(posts)), entries


def _skips(feed: Feed) -> tuple[Skip, ...]:
    if not feed.unreadable:
        return ()
    return (Skip("not_an_entry", f"{feed.unreadable} items of the feed are no objects"),)


def _batch(
    memory: Memory,
    posts: tuple[Post, ...],
    *,
    skipped: tuple[Skip, ...] = (),
    page: Response | None = None,
    poll_after_s: int | None = None,
    moved_to: str | None = None,
    gap: Gap | None = None,
    title: str | None = None,
) -> Batch:
    return Batch(
        posts,
        memory.checkpoint(),
        skipped=skipped,
        page=page,
        looked_back_to=memory.looked_back_to,
        more=memory.more,
        moved_to=moved_to,
        poll_after_s=poll_after_s,
        gap=gap,
        title=title,
    )


def _moved(memory: Memory, address: str, response: Response) -> Memory:
    """Counts how often in a row the server has sent us to the same new address for good."""
    target = response.moved_to
    if target is None or target == address or (address.startswith("https:") and not target.startswith("https:")):
        return replace(memory, moved_to=None, moves=0)
    return replace(memory, moved_to=target, moves=memory.moves + 1 if target == memory.moved_to else 1)


def _looked_back(memory: Memory, posts: tuple[Post, ...]) -> Memory:
    times = [post.published.at for post in posts if post.published is not None]
    if memory.looked_back_to is not None:
        times.append(memory.looked_back_to)
    return replace(memory, looked_back_to=min(times, default=None))
