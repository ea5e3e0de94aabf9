"""Threads of open cases, each with the time of its next look and a checkpoint of its own."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from crawlers.types import Json
from monitor.store.codec import dumps, from_db, loads, to_db
from monitor.store.connection import transaction

_WANTED: Final = (
    "SELECT coalesce(p.thread_url, p.url) AS address,"
    " (SELECT g.source_id FROM sighting g JOIN source s ON s.id = g.source_id WHERE g.post_id = p.id"
    "   ORDER BY s.removed_at IS NULL DESC, g.last_seen_at DESC LIMIT 1) AS source_id,"
    " max(c.responded_at IS NULL OR EXISTS (SELECT 1 FROM case_question q WHERE q.case_id = c.id"
    "   AND q.answered_at IS NULL AND q.removed_at IS NULL)) AS waits"
    ' FROM "case" c JOIN case_mention cm ON cm.case_id = c.id AND cm.removed_at IS NULL'
    " JOIN mention m ON m.id = cm.mention_id JOIN post p ON p.id = m.post_id"
    " WHERE c.removed_at IS NULL AND c.state NOT IN ('closed', 'dismissed', 'merged')"
    " AND p.erased_at IS NULL AND coalesce(p.thread_url, p.url) IS NOT NULL GROUP BY 1"
)


@dataclass(frozen=True, slots=True)
class WatchedThread:
    """A thread of an open case. `waits`: somebody waits there for an answer. `known`: what reads it was found out.

    `crawler` reads it; None where nothing is known to, or nothing does.
    """

    address: str
    source_id: int
    waits: bool
    known: bool
    crawler: str | None
    checkpoint: Mapping[str, Json]
    failures: int


class ThreadWatches:
    """Over the one writable connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def take(self, now: datetime, until: datetime, limit: int) -> list[WatchedThread]:
        """Threads whose time has come, the longest waiting first; they are not due again before `until`, so that two
        programs never look at one together."""
        taken: list[WatchedThread] = []
        with transaction(self._connection):
            wanted = {row[0]: row for row in self._connection.execute(_WANTED) if row[1] is not None}
            kept = {
                row[0]: row
                for row in self._connection.execute(
                    "SELECT address, crawler, checkpoint, due_at, failures, error_code FROM thread_watch"
                )
            }
            self._connection.executemany(
                "DELETE FROM thread_watch WHERE address = ?", [(address,) for address in kept.keys() - wanted.keys()]
            )
            due = [address for address in wanted if address not in kept or from_db(kept[address][3]) <= now]
            for address in sorted(due, key=lambda one: kept[one][3] if one in kept else "")[:limit]:
                _, source_id, waits = wanted[address]
                _, crawler, checkpoint, _, failures, error = kept.get(address, (address, None, "{}", None, 0, None))
                known = address in kept and (crawler is not None or error is None)
                self._connection.execute(
                    "INSERT INTO thread_watch (address, source_id, due_at) VALUES (?, ?, ?)"
                    " ON CONFLICT (address) DO UPDATE SET source_id = excluded.source_id, due_at = excluded.due_at",
                    (address, source_id, to_db(until)),
                )
                taken.append(
                    WatchedThread(*(address, source_id, bool(waits), known, crawler, loads(checkpoint), failures))
                )
        return taken

    def looked(
        self,
        address: str,
        due_at: datetime,
        *,
        crawler: str | None,
        checkpoint: Mapping[str, Json],
        error_code: str | None = None,
    ) -> None:
        """A look ended, well or with an error; the next one is due then."""
        with transaction(self._connection):
            self._connection.execute(
                "UPDATE thread_watch SET due_at = ?, crawler = ?, checkpoint = ?, error_code = ?,"
                " failures = CASE WHEN ? IS NULL THEN 0 ELSE failures + 1 END WHERE address = ?",
                (to_db(due_at), crawler, dumps(dict(checkpoint)), error_code, error_code, address),
            )

    def hasten(self, source_id: int, due_at: datetime) -> None:
        """The place is visited by then, if it is switched on and its last visit did not fail."""
        with transaction(self._connection):
            self._connection.execute(
                "UPDATE source SET due_at = ? WHERE id = ? AND due_at > ? AND enabled = 1 AND failures = 0"
                " AND removed_at IS NULL",
                (to_db(due_at), source_id, to_db(due_at)),
            )
