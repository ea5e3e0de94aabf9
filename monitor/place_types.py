"""The shapes of watching places: the places, visits to them, what a crawl did. Times are aware UTC.

Apart from `monitor.types`, which passes them on: a crawl needs these alone, and loading shapes takes time.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime
from enum import StrEnum

from crawlers.gaps import Gap


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids that a write touched, by table; `everything` says that any of them may have changed."""

    mentions: frozenset[int] = frozenset()
    posts: frozenset[int] = frozenset()
    sources: frozenset[int] = frozenset()
    runs: frozenset[int] = frozenset()
    entities: frozenset[int] = frozenset()
    clients: frozenset[int] = frozenset()
    cases: frozenset[int] = frozenset()
    occasions: frozenset[int] = frozenset()
    people: frozenset[int] = frozenset()
    accounts: frozenset[int] = frozenset()
    records: frozenset[int] = frozenset()
    measures: frozenset[int] = frozenset()
    tactics: frozenset[int] = frozenset()
    plans: frozenset[int] = frozenset()
    scores: frozenset[int] = frozenset()
    signals: frozenset[int] = frozenset()
    rules: frozenset[int] = frozenset()
    tags: frozenset[int] = frozenset()
    views: frozenset[int] = frozenset()
    settings: bool = False
    everything: bool = False

    def __or__(self, other: Changes) -> Changes:
        """Both together."""
        return Changes(**{f.name: getattr(self, f.name) | getattr(other, f.name) for f in fields(self)})

    def __bool__(self) -> bool:
        return any(getattr(self, f.name) for f in fields(self))


@dataclass(frozen=True, slots=True)
class Written:
    """What a write did: what it touched, the id of what it made, and how many things it was about."""

    changes: Changes
    id: int | None = None
    count: int = 0


class Health(StrEnum):
    """State of a place in one word."""

    NEW = "new"
    WORKS = "works"
    NEEDS_YOU = "needs_you"
    CANNOT = "cannot"


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """What a search source asks for: it follows its entity. `country` ISO 3166-1 alpha-2."""

    entity_id: int
    lang: str | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True)
class NewSource:
    """A place to add. For a search source `address` is a template with `{query}`, `{lang}`, `{country}`.

    `about_entity_id` says that all that people write there is about that entity, named or not.
    """

    address: str
    crawler: str
    name: str | None = None
    every_s: int | None = None
    lang: str | None = None
    zone: str | None = None
    search: SearchQuery | None = None
    allow_private: bool = False
    enabled: bool = True
    about_entity_id: int | None = None


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A place with its health. `error_code` is a CrawlError code; `looked_back_to` the oldest post reached.

    `week_posts` counts posts first seen here in the last seven days. `about_entity_id` as in `NewSource`.
    """

    id: int
    address: str
    crawler: str
    name: str
    every_s: int
    lang: str | None
    zone: str | None
    search: SearchQuery | None
    allow_private: bool
    enabled: bool
    health: Health
    error_code: str | None
    error_detail: str | None
    error_at: datetime | None
    failures: int
    due_at: datetime
    last_success_at: datetime | None
    looked_back_to: datetime | None
    more_back: bool
    gap: Gap | None
    posts: int
    week_posts: int
    added_at: datetime
    about_entity_id: int | None


class RunOutcome(StrEnum):
    """How a visit to a place ended."""

    RUNNING = "running"
    DONE = "done"
    UNCHANGED = "unchanged"
    FAILED = "failed"
    CANCELLED = "cancelled"
    BROKEN_OFF = "broken_off"


@dataclass(frozen=True, slots=True)
class RunRow:
    """One visit to a place: what it brought and how it ended."""

    id: int
    source_id: int
    started_at: datetime
    ended_at: datetime | None
    outcome: RunOutcome
    posts: int
    new_posts: int
    mentions: int
    skipped: int
    error_code: str | None
    error_detail: str | None


@dataclass(frozen=True, slots=True)
class Coverage:
    """The honest line: places watched, posts read since, how many named us, places not readable."""

    places: int
    posts: int
    since: datetime | None
    named_own: int
    unreadable: int
    mentions: int
    places_read: int


@dataclass(frozen=True, slots=True)
class OwnAccount:
    """An account of ours: the name it writes under, at a platform, at a site, or (both None) everywhere."""

    id: int
    author: str
    platform: str | None
    site: str | None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is; `total` is None while unknown. `key` names what is being done (a slug)."""

    key: str
    done: int
    total: int | None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class CrawlReport:
    """What a crawl did. `failed` maps source id to its error code."""

    sources: int = 0
    unchanged: int = 0
    posts: int = 0
    new_posts: int = 0
    new_mentions: int = 0
    skipped: int = 0
    failed: Mapping[int, str] = field(default_factory=dict)
    cancelled: bool = False
