"""What a feed's checkpoint holds between two visits."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from crawlers.feeds.renamed import Entries
from crawlers.types import Checkpoint, Json, Post, Validators

KEYS_KEPT: Final = 60
"""Marks of the newest entries: enough to see whether two visits join up."""
_NOTHING: Final = Validators()
_NO_ENTRIES: Final = Entries()


@dataclass(frozen=True, slots=True)
class Memory:
    """`feed_key` starts the keys of posts, "" before the first visit. `marks` stand for the posts last
    seen on the feed's own page. `older` is the page of older entries still to be read, `older_left` how
    many pages may be followed. `visits` counts conditional requests since the last full one. `entries` are those
    of the last visits, so that one whose id changes is known again.
    """

    feed_key: str = ""
    validators: Validators = _NOTHING
    visits: int = 0
    moved_to: str | None = None
    moves: int = 0
    marks: tuple[str, ...] = ()
    older: str | None = None
    older_left: int = 0
    more: bool = False
    looked_back_to: datetime | None = None
    entries: Entries = _NO_ENTRIES

    @staticmethod
    def of(checkpoint: Checkpoint) -> Memory:
        """The memory in a checkpoint; what is missing or of another shape is forgotten."""
        state = checkpoint.state
        marks = state.get("marks")
        oldest = _text(state.get("looked_back_to"))
        return Memory(
            feed_key=_text(state.get("feed_key")) or "",
            validators=Validators(_text(state.get("etag")), _text(state.get("last_modified"))),
            visits=_count(state.get("visits")),
            moved_to=_text(state.get("moved_to")),
            moves=_count(state.get("moves")),
            marks=tuple(mark for mark in marks if isinstance(mark, str)) if isinstance(marks, list) else (),
            older=_text(state.get("older")),
            older_left=_count(state.get("older_left")),
            more=state.get("more") is True,
            looked_back_to=datetime.fromisoformat(oldest) if oldest else None,
            entries=Entries(_texts(state.get("entries")), _texts(state.get("first")), state.get("by_link") is True),
        )

    def checkpoint(self) -> Checkpoint:
        """The checkpoint that `of` reads again; only what is set stands in it."""
        oldest = self.looked_back_to
        state: dict[str, Json] = {
            "feed_key": self.feed_key,
            "etag": self.validators.etag,
            "last_modified": self.validators.last_modified,
            "visits": self.visits,
            "moved_to": self.moved_to,
            "moves": self.moves,
            "marks": list(self.marks),
            "older": self.older,
            "older_left": self.older_left,
            "more": self.more,
            "looked_back_to": None if oldest is None else oldest.isoformat(),
            "entries": dict(self.entries.things),
            "first": dict(self.entries.first),
            "by_link": self.entries.by_link,
        }
        return Checkpoint({name: value for name, value in state.items() if value})


def marks_of(posts: Iterable[Post]) -> tuple[str, ...]:
    """A short mark for each post."""
    return tuple(
        hashlib.sha1(f"{post.platform} {post.key}".encode("utf-8", "replace"), usedforsecurity=False).hexdigest()[:12]
        for post in posts
    )


def _text(value: Json) -> str | None:
    return value if isinstance(value, str) and value else None


def _texts(value: Json) -> dict[str, str]:
    return {key: text for key, text in value.items() if isinstance(text, str)} if isinstance(value, dict) else {}


def _count(value: Json) -> int:
    return value if isinstance(value, int) and value > 0 else 0
