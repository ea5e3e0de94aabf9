"""What stands on awkward pages: threads with all that boards put between, around and into posts.

Posts of guests and of deleted people, hidden and deleted ones, advertisements in the shape of posts, polls, reactions,
"best answers" that repeat a post, quotes in quotes, spoilers, signatures, edits, clocks of twelve hours, days told from
today, mobile themes. Written after the engines' own templates and phrases of their translations, not after the
readers; people and firms are invented.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

NOW: Final = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Told:
    """One post: who, when in UTC ("YYYY-MM-DD HH:MM"), the author's own words, and what is quoted, outer first."""

    author: str | None
    at: str | None
    text: str
    quotes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Awkward:
    name: str
    engine: str
    url: str
    html: str
    lang: str
    posts: tuple[Told, ...]
