"""What the tests of the base write with: a clock that the test moves, and short ways to posts and batches."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from crawlers.types import Batch, Checkpoint, Post, Precision, WrittenTime
from monitor.folder import DataFolder
from monitor.store import lease as leases
from monitor.store.desk import Desk
from monitor.store.lease import Lease
from monitor.store.ledger import Ledger
from monitor.store.recorder import Recorded, Recorder
from monitor.text.types import Decision, Entity, Match, Role
from monitor.types import NewSource


@dataclass
class MovingClock:
    """A clock that stands still until it is moved."""

    now: datetime = field(default_factory=lambda: datetime(2026, 11, 21, 12, 0, tzinfo=UTC))

    def __call__(self) -> datetime:
        return self.now

    def move(self, **span: float) -> None:
        """Lets time pass."""
        self.now += timedelta(**span)


@dataclass
class Base:
    """The writing parts over one connection."""

    folder: DataFolder
    connection: sqlite3.Connection
    clock: MovingClock
    ledger: Ledger
    desk: Desk
    recorder: Recorder

    def source(self, address: str = "https://forum.example/feed") -> int:
        """Id of a new place."""
        written = self.desk.add_source("Anna", NewSource(address, "feed"), 1800)
        assert written.id is not None
        return written.id

    def entity(self, name: str = "Ромашка", role: Role = Role.OWN) -> int:
        """Id of a new entity."""
        written = self.desk.add_entity("Anna", Entity(0, role, (name,)))
        assert written.id is not None
        return written.id

    def lease(self) -> Lease:
        """The crawl lease."""
        return leases.take(self.connection, self.clock())

    def record(self, source_id: int, *posts: tuple[Post, tuple[Match, ...]], lease: Lease | None = None) -> Recorded:
        """One batch, as a crawl writes it."""
        held = lease or self.lease()
        run_id = self.recorder.start_run(source_id, held)
        batch = Batch(tuple(post for post, _ in posts), Checkpoint({"seen": len(posts)}))
        recorded = self.recorder.record(source_id, run_id, held, batch, posts)
        if lease is None:
            leases.give_back(self.connection, held)
        return recorded

    def all(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        """Rows of a query."""
        return [tuple(row) for row in self.connection.execute(sql, values)]


def post(key: str, text: str = "Ромашка опять опоздала", **more: object) -> Post:
    """A post of a feed, with an author and a time."""
    written = WrittenTime(datetime(2026, 11, 20, 9, 0, tzinfo=UTC), Precision.MINUTE, "20.11.2026 12:00", "Europe/Kyiv")
    values: dict[str, object] = {
        "platform": "feed",
        "key": key,
        "url": f"https://forum.example/{key}",
        "text": text,
        "title": f"Тема {key}",
        "author": "Сергій",
        "published": written,
    }
    return Post(**{**values, **more})  # type: ignore[arg-type]


def match(entity_id: int, start: int = 0, end: int = 7) -> Match:
    """An entity found in a post."""
    return Match(entity_id, ((start, end),), (), Decision.MATCH, 0.9, ("Ромашка",), ("form:Ромашка",))
