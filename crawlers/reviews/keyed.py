"""Lists of reviews that an official API gives with the customer's own key: newest first, back to what is known.

An open stretch (where a crawl stopped before it met what was known) is kept as the API's own token and read on in the
next crawl. A review that was edited or answered since has another stamp and is given again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from crawlers.dates import from_epoch, written_time
from crawlers.errors import (
    CrawlError,
    NeedsKeyError,
    NotFoundError,
    ParseError,
    RateLimitedError,
    SpendingCapError,
    StatusError,
)
from crawlers.gaps import Gap, GapKind
from crawlers.html import folded_lines
from crawlers.json_values import text_at, value_at
from crawlers.types import Batch, Checkpoint, Json, Key, Post, Response, Skip, Source, WrittenTime

PAGES_A_CRAWL: Final = 20
PAUSE_S: Final = 1.0
JSON: Final = "application/json"

_KEPT: Final = 1_000  # stamps of the newest posts
_STRETCHES: Final = 4
_HOUR_S: Final = 3_600.0
_CAPS: Final = ("quotaexceeded", "dailylimitexceeded", "resource_exhausted", "quota exceeded", "usagelimits")
_KEY_WORDS: Final = (
    "api key", "api_key", "apikey", "invalid_grant", "invalid_client", "unauthorized", "permission", "forbidden",
    "not_authorized", "credential",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Answered:
    """One answer of an API. `onward` is the token or address of the page after it, None for the last."""

    posts: tuple[Post, ...]
    onward: str | None = None
    skipped: tuple[Skip, ...] = ()
    title: str | None = None


@dataclass(slots=True)
class _Memory:
    seen: dict[str, str]
    open: list[str] = field(default_factory=list)
    oldest: datetime | None = None

    def checkpoint(self) -> Checkpoint:
        kept = dict(list(self.seen.items())[-_KEPT:])
        state: dict[str, Json] = {"version": 1, "seen": dict(kept), "open": list(self.open)}
        if self.oldest is not None:
            state["oldest"] = self.oldest.isoformat()
        return Checkpoint(state)


def is_first(checkpoint: Checkpoint) -> bool:
    """True before the first crawl."""
    return not checkpoint.state


def newest_first(
    checkpoint: Checkpoint,
    ask: Callable[[str | None], Response],
    read: Callable[[Response], Answered],
    gap: Gap | None = None,
) -> Iterator[Batch]:
    """What is new, a batch an answer. `ask` gives the first page for None; `gap` goes with the first batch.

    Raises: `NeedsKeyError`, `SpendingCapError`, `CrawlError` of a kind.
    """
    memory = _loaded(checkpoint)
    before = dict(memory.seen)
    token: str | None = None
    in_open = False
    for number in range(PAGES_A_CRAWL):
        if number and token is None:
            break
        try:
            page = asked(ask, token)
        except NotFoundError:
            raise
        except StatusError:
            if not in_open:
                raise
            memory.open.pop(0)  # the token grew too old
            yield Batch((), memory.checkpoint(), gap=Gap(GapKind.LOST_PLACE))
            return
        answered = read(page)
        stamps = {post.key: _stamp(post) for post in answered.posts}
        is_known = any(before.get(key) == stamp for key, stamp in stamps.items())
        fresh = tuple(post for post in answered.posts if memory.seen.get(post.key) != stamps[post.key])
        for key, stamp in stamps.items():
            memory.seen.pop(key, None)
            memory.seen[key] = stamp
        times = [post.published.at for post in answered.posts if post.published is not None]
        memory.oldest = min([*times, *([memory.oldest] if memory.oldest else [])], default=None)
        if in_open or (number and memory.open):
            memory.open.pop(0)
        token = None if is_known else answered.onward
        if token is not None:
            memory.open.insert(0, token)
            del memory.open[_STRETCHES:]
        elif memory.open:
            token, in_open = memory.open[0], True
        yield Batch(
            fresh,
            memory.checkpoint(),
            skipped=answered.skipped,
            page=page,
            looked_back_to=memory.oldest,
            more=bool(memory.open),
            gap=gap if number == 0 else None,
            title=answered.title,
        )


def asked(ask: Callable[[str | None], Response], token: str | None) -> Response:
    """The answer. Raises: what an API's refusal means in our kinds of errors."""
    try:
        return ask(token)
    except RateLimitedError:
        raise
    except StatusError as error:
        raise refused(error) from error


def refused(error: StatusError) -> CrawlError:
    """What a refusal means: a cap reached, a key that is not right, or just a status."""
    told = error.body.decode("utf-8", "replace").lower()
    if error.status in (402, 403, 429) and any(word in told for word in _CAPS):
        return SpendingCapError(error.url, "the API's quota is used up", _HOUR_S)
    if error.status in (401, 403) or (error.status == 400 and any(word in told for word in _KEY_WORDS)):
        return NeedsKeyError(error.url, f"the API refuses the key ({error.status})")
    return error


def needed(source: Source, key: Key) -> str:
    """The customer's key. Raises: `NeedsKeyError` where it is not set."""
    found = source.keys.get(key.slug)
    if not found or not found.strip():
        raise NeedsKeyError(source.address, f"wants a key of your own: {key.name} ({key.slug}), see {key.issued_at}")
    return found.strip()


def objects(answer: Json, page: Response) -> dict[str, Json]:
    """The answer as an object. Raises: `ParseError` where it is none."""
    if not isinstance(answer, dict):
        raise ParseError(page.final_url, "the answer is no object")
    return answer


def time_at(value: Json, page: Response, *path: str) -> WrittenTime | None:
    """The instant at a path: RFC 3339, or seconds since 1970 as the protocol writes them."""
    found = value_at(value, *path)
    if isinstance(found, str) and found.isdecimal() and len(found) in (9, 10):
        return from_epoch(int(found), found)
    return written_time(found, now=page.fetched_at, lang="en", zone="UTC") if isinstance(found, str) else None


def lines_at(value: Json, *path: str) -> str:
    """The text at a path with its line breaks, "" for none."""
    return folded_lines(text_at(value, *path) or "")


def _stamp(post: Post) -> str:
    said = json.dumps([post.text, post.title, repr(post.rating), repr(post.edited)])
    return hashlib.sha1(said.encode(), usedforsecurity=False).hexdigest()[:12]


def _loaded(checkpoint: Checkpoint) -> _Memory:
    seen, stretches = checkpoint.state.get("seen"), checkpoint.state.get("open")
    oldest = checkpoint.state.get("oldest")
    return _Memory(
        {key: str(stamp) for key, stamp in seen.items()} if isinstance(seen, dict) else {},
        [str(one) for one in stretches] if isinstance(stretches, list) else [],
        datetime.fromisoformat(oldest) if isinstance(oldest, str) else None,
    )
