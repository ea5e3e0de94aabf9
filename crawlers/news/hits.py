"""What a search or a list of news brings: what is new of it, and the whole text behind a bounded number of links.

A hit is given once: a search lists the same things again and again, in other words and with other links. Texts are
fetched one by one, each in a batch of its own with the article's page as evidence; robots.txt decides as everywhere.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from crawlers.errors import CrawlCancelledError, CrawlError, GoneError, NotFoundError, ParseError
from crawlers.gaps import Gap
from crawlers.news.article_text import read_article
from crawlers.types import Batch, Checkpoint, Http, Json, Post, Response, Skip, Source, Validators
from crawlers.urls import host_of

TEXTS_A_VISIT: Final = 12
"""Articles opened in one visit, the newest first; the others keep the words that the search shows."""
A_TEXT: Final = 400
"""Letters from which on a hit needs no fetching: it is more than a snippet."""

_NOTHING: Final = Validators()
_MARKS_KEPT: Final = 3_000
_SPACE: Final = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Memory:
    """`marks` stand for hits that were given, the newest first; `since` is that of the newest one's instant."""

    marks: tuple[str, ...] = ()
    validators: Validators = _NOTHING
    since: datetime | None = None

    @staticmethod
    def of(checkpoint: Checkpoint) -> Memory:
        """The memory in a checkpoint; what is of another shape is forgotten."""
        marks, given, since = (checkpoint.state.get(name) for name in ("marks", "validators", "since"))
        pair = given if isinstance(given, list) and len(given) == 2 else (None, None)
        etag, modified = (one if isinstance(one, str) else None for one in pair)
        return Memory(
            tuple(one for one in marks if isinstance(one, str)) if isinstance(marks, list) else (),
            Validators(etag, modified),
            datetime.fromisoformat(since) if isinstance(since, str) else None,
        )

    def checkpoint(self) -> Checkpoint:
        """As it is stored."""
        state: dict[str, Json] = {
            "marks": list(self.marks),
            "validators": [self.validators.etag, self.validators.last_modified],
            "since": self.since.isoformat() if self.since is not None else None,
        }
        return Checkpoint(state)

    def with_marks(self, marks: Iterable[str]) -> Memory:
        """The memory with more marks, in front of those it has."""
        return replace(self, marks=tuple(dict.fromkeys((*marks, *self.marks)))[:_MARKS_KEPT])


def marks_of(post: Post) -> tuple[str, ...]:
    """The marks of a hit: of its identity, and of (publisher, title, day), as links and ids change."""
    marks = [_mark(post.platform, post.key)]
    if post.title and post.published is not None:
        publisher = post.author or host_of(post.url or "")
        title = _SPACE.sub(" ", post.title.casefold()).strip()
        marks.append(_mark(publisher.casefold(), title, post.published.at.date().isoformat()))
    return tuple(marks)


def fresh(posts: Iterable[Post], memory: Memory) -> tuple[Post, ...]:
    """The posts that were not given before, each once."""
    known = set(memory.marks)
    found = []
    for post in posts:
        marks = marks_of(post)
        if known.isdisjoint(marks):
            found.append(post)
        known.update(marks)
    return tuple(found)


def batches(
    posts: tuple[Post, ...],
    memory: Memory,
    source: Source,
    http: Http,
    *,
    page: Response | None,
    gap: Gap | None = None,
    poll_after_s: int | None = None,
    title: str | None = None,
    skipped: tuple[Skip, ...] = (),
    own_identity: bool = False,
) -> Iterator[Batch]:
    """The new ones of `posts`: those whose words are here, then one by one those whose article is fetched.

    `memory` is that of before, with the validators of `page`; they are believed once all is given.
    `own_identity` keeps the search's identity and instant; else those of the article's page come first.
    Raises: `CrawlCancelledError`.
    """
    new = fresh(posts, memory)
    times = [post.published.at for post in posts if post.published is not None]
    reached = min(times, default=None)
    newest = sorted((post for post in new if _wants_text(post)), key=_instant, reverse=True)
    opened = newest[:TEXTS_A_VISIT]
    ready = tuple(post for post in new if post not in opened)
    unfinished = replace(memory, validators=_NOTHING)
    unfinished = unfinished.with_marks(mark for post in ready for mark in marks_of(post))
    newest_at = max([*times, *([memory.since] if memory.since is not None else [])], default=None)
    whole = replace(unfinished, validators=memory.validators, since=newest_at)
    yield Batch(
        ready,
        (unfinished if opened else whole).checkpoint(),
        skipped=skipped,
        page=page,
        looked_back_to=reached,
        gap=gap,
        poll_after_s=poll_after_s,
        title=title,
    )
    closed: set[str] = set()
    for number, post in enumerate(opened, start=1):
        read, answer, skip = _opened(post, source, http, closed, own_identity=own_identity)
        marks = (*marks_of(post), *marks_of(read))
        unfinished, whole = unfinished.with_marks(marks), whole.with_marks(marks)
        last = number == len(opened)
        yield Batch(
            (read,),
            (whole if last else unfinished).checkpoint(),
            skipped=(skip,) if skip is not None else (),
            page=answer,
            looked_back_to=reached,
            poll_after_s=poll_after_s,
        )


def _opened(
    post: Post, source: Source, http: Http, closed: set[str], *, own_identity: bool
) -> tuple[Post, Response | None, Skip | None]:
    """The post with its article's words; as it was where that cannot be read.

    `closed` are hosts that gave no article in this visit (a wall, robots.txt, links that lead nowhere): they are left
    alone until the next.
    """
    url = post.url or ""
    host = host_of(url)
    if host in closed:
        return post, None, None
    try:
        page = http.get(url)
        article = read_article(page, Source(url, "article", source.lang or post.lang, source.zone), comments=False).post
    except CrawlCancelledError:
        raise
    except CrawlError as error:
        sends_on = host in REDIRECTING
        if sends_on or not isinstance(error, NotFoundError | GoneError | ParseError):
            closed.add(host)
        return (
            post,
            None,
            None if sends_on else Skip(error.code, f"the article itself could not be read: {error.detail}", url),
        )
    if host_of(page.final_url) == host and host in REDIRECTING:
        closed.add(host)
        return post, None, None
    if article is None:
        return post, None, None
    return _joined(post, article, own_identity=own_identity), page, None


REDIRECTING: Final = frozenset(("news.google.com",))
"""Hosts whose pages are no articles: they send on to one, or do not."""


def _joined(post: Post, article: Post, *, own_identity: bool) -> Post:
    identity = post if own_identity else article
    times = (post.published, article.published) if own_identity else (article.published, post.published)
    return replace(
        article,
        platform=identity.platform,
        key=identity.key,
        guid=post.guid,
        title=article.title or post.title,
        author=article.author or post.author,
        published=times[0] or times[1],
        lang=post.lang or article.lang,
    )


def _wants_text(post: Post) -> bool:
    return post.url is not None and len(post.text) < A_TEXT


def _instant(post: Post) -> float:
    return post.published.at.timestamp() if post.published is not None else 0.0


def _mark(*parts: str) -> str:
    return hashlib.sha1("\n".join(parts).encode("utf-8", "replace"), usedforsecurity=False).hexdigest()[:14]
