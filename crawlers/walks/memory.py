"""What a walk through a place remembers between crawls, as a JSON object."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final

from crawlers.types import Checkpoint, Json, Reading, Response, Validators

_VERSION: Final = 1
_KEPT_POSTS: Final = 4  # permalinks to resume at; more than one, as the newest may be deleted
_KEPT_THREADS: Final = 600  # of a list; a thread that was forgotten is read anew when it wakes up


@dataclass(slots=True)
class ThreadState:
    """How far a thread was read.

    `recent` are key and permalink of the newest posts seen, oldest first. `ahead` is a page still to be
    read towards the newest post, `back` one towards the oldest; None where there is nothing left.
    `first` is the page where the first crawl began, read already: going back ends there.
    `oldest` is the oldest publication in one piece from the newest; `first_oldest` that of `first`.
    """

    recent: list[tuple[str, str]] = field(default_factory=list)
    page: str | None = None
    ahead: str | None = None
    back: str | None = None
    first: str | None = None
    oldest: datetime | None = None
    first_oldest: datetime | None = None

    @property
    def is_new(self) -> bool:
        """True before anything was read."""
        return not self.recent and self.ahead is None and self.page is None

    @property
    def is_unfinished(self) -> bool:
        """True while pages are known that were not read."""
        return self.ahead is not None or self.back is not None

    def reached(self, reading: Reading, url: str) -> None:
        """The newest page so far was read."""
        posts = [(post.key, post.url) for post in reading.posts if post.url is not None]
        known = [pair for pair in self.recent if pair[0] not in {key for key, _ in posts}]
        self.recent = [*known, *((key, url) for key, url in posts)][-_KEPT_POSTS:]
        self.page = url

    def to_json(self) -> dict[str, Json]:
        """Without what is empty: a list keeps hundreds of these."""
        state: dict[str, Json] = {
            "recent": [[key, url] for key, url in self.recent],
            "page": self.page,
            "ahead": self.ahead,
            "back": self.back,
            "first": self.first,
            "oldest": _iso(self.oldest),
            "first_oldest": _iso(self.first_oldest),
        }
        return {name: value for name, value in state.items() if value}

    @classmethod
    def from_json(cls, state: Json) -> ThreadState:
        """The state; a fresh one for what is none."""
        if not isinstance(state, dict):
            return cls()
        recent = state.get("recent")
        pairs = (
            [pair for pair in recent if isinstance(pair, list) and len(pair) == 2] if isinstance(recent, list) else []
        )
        return cls(
            recent=[(str(pair[0]), str(pair[1])) for pair in pairs],
            page=_text(state.get("page")),
            ahead=_text(state.get("ahead")),
            back=_text(state.get("back")),
            first=_text(state.get("first")),
            oldest=_instant(state.get("oldest")),
            first_oldest=_instant(state.get("first_oldest")),
        )


@dataclass(slots=True)
class ListState:
    """What is known of a list of threads, or of a board with several lists.

    `stamps`: address → what told that it changed (newest post's key or time), once all of it was read.
    `queue`: address → stamp of what changed and waits, newest activity first. `pages` are list pages
    still to be read on the way back in time. `threads`: address → how far it was read.
    """

    stamps: dict[str, str] = field(default_factory=dict)
    queue: dict[str, str] = field(default_factory=dict)
    pages: list[str] = field(default_factory=list)
    threads: dict[str, ThreadState] = field(default_factory=dict)
    oldest: datetime | None = None

    @property
    def is_unfinished(self) -> bool:
        """True while threads or list pages are known that were not read."""
        return bool(self.queue or self.pages) or any(thread.back for thread in self.threads.values())

    def remember(self, url: str, stamp: str) -> None:
        """`url` was read up to `stamp`; what was not seen for longest is forgotten."""
        self.stamps.pop(url, None)
        self.stamps[url] = stamp
        while len(self.stamps) > _KEPT_THREADS:
            forgotten = next(iter(self.stamps))
            del self.stamps[forgotten]
            self.threads.pop(forgotten, None)

    def to_json(self) -> dict[str, Json]:
        """All of it."""
        return {
            "stamps": dict(self.stamps),
            "queue": dict(self.queue),
            "pages": list(self.pages),
            "threads": {url: thread.to_json() for url, thread in self.threads.items()},
            "oldest": _iso(self.oldest),
        }

    @classmethod
    def from_json(cls, state: Json) -> ListState:
        """The state; a fresh one for what is none."""
        if not isinstance(state, dict):
            return cls()
        pages, threads = state.get("pages"), state.get("threads")
        return cls(
            stamps=_texts(state.get("stamps")),
            queue=_texts(state.get("queue")),
            pages=[str(page) for page in pages] if isinstance(pages, list) else [],
            threads={url: ThreadState.from_json(thread) for url, thread in threads.items()}
            if isinstance(threads, dict)
            else {},
            oldest=_instant(state.get("oldest")),
        )


@dataclass(slots=True)
class WalkState:
    """The state of one source: a thread or a list, and what to ask its first page with."""

    thread: ThreadState | None = None
    list: ListState | None = None
    asked: str | None = None
    validators: Validators | None = None

    @property
    def is_unfinished(self) -> bool:
        """True while something is known that was not read."""
        return any(part is not None and part.is_unfinished for part in (self.thread, self.list))

    @property
    def oldest(self) -> datetime | None:
        """The oldest publication, or activity of a thread in a list, that was reached."""
        part = self.list if self.list is not None else self.thread
        return part.oldest if part is not None else None

    def answered(self, page: Response) -> None:
        """Keeps what the server gave to ask the same address with again."""
        given = page.validators
        self.asked, self.validators = (page.url, given) if given != Validators() else (None, None)

    def validators_for(self, url: str) -> Validators | None:
        """What to ask `url` with; None to ask for it whole, as while something is left to read there."""
        return None if self.is_unfinished or url != self.asked else self.validators

    def checkpoint(self) -> Checkpoint:
        """The state as it is stored."""
        state: dict[str, Json] = {"version": _VERSION}
        if self.thread is not None:
            state["thread"] = self.thread.to_json()
        if self.list is not None:
            state["list"] = self.list.to_json()
        if self.validators is not None:
            state["asked"] = [self.asked, self.validators.etag, self.validators.last_modified]
        return Checkpoint(state)

    @classmethod
    def load(cls, checkpoint: Checkpoint) -> WalkState:
        """The state stored; a fresh one for a checkpoint of nobody or of another version."""
        state: Mapping[str, Json] = checkpoint.state
        if state.get("version") != _VERSION:
            return cls()
        walk = cls(
            thread=ThreadState.from_json(state["thread"]) if "thread" in state else None,
            list=ListState.from_json(state["list"]) if "list" in state else None,
        )
        asked = state.get("asked")
        if isinstance(asked, list) and len(asked) == 3:
            walk.asked, walk.validators = _text(asked[0]), Validators(_text(asked[1]), _text(asked[2]))
        return walk


def oldest_of(reading: Reading) -> datetime | None:
    """When the oldest post of a page was published, None if no date is known."""
    return min((post.published.at for post in reading.posts if post.published is not None), default=None)


def older(one: datetime | None, other: datetime | None) -> datetime | None:
    """The earlier of two instants, either of which may be unknown."""
    return min((at for at in (one, other) if at is not None), default=None)


def _text(value: Json) -> str | None:
    return value if isinstance(value, str) else None


def _texts(value: Json) -> dict[str, str]:
    return {name: text for name, text in value.items() if isinstance(text, str)} if isinstance(value, dict) else {}


def _iso(at: datetime | None) -> str | None:
    return at.astimezone(UTC).isoformat() if at is not None else None


def _instant(value: Json) -> datetime | None:
    try:
        at = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return at if at is not None and at.tzinfo is not None else None
