"""What all acts of people share: the connection, the log, and a few look-ups."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from monitor.clock import Clock
from monitor.errors import NotKnownError
from monitor.place_types import Written
from monitor.store.codec import dumps, to_db
from monitor.store.ledger import Ledger

__all__ = ["Acts", "Written"]


class Acts:
    """Acts over the one writable connection. Each call is one act and one transaction."""

    def __init__(self, connection: sqlite3.Connection, ledger: Ledger, clock: Clock) -> None:
        self._connection = connection
        self._ledger = ledger
        self._clock = clock

    def _with_copies(self, mention_ids: Sequence[int]) -> list[int]:
        """The mentions and the copies folded under them: one act is for the whole story row."""
        rows = self._connection.execute(
            "SELECT id FROM mention WHERE id IN (SELECT value FROM json_each(?1)) UNION"
            # CROSS JOIN and + keep SQLite from going through all mentions of a name for each one
            " SELECT c.id FROM mention m CROSS JOIN post p ON p.id = m.post_id"
            " CROSS JOIN post q ON q.story_id = p.story_id"
            " CROSS JOIN mention c ON c.post_id = q.id AND +c.entity_id = m.entity_id AND c.lead = 0"
            " WHERE m.id IN (SELECT value FROM json_each(?1)) AND m.lead = 1 AND m.story_size > 1",
            (dumps(list(mention_ids)),),
        ).fetchall()
        found = [int(row[0]) for row in rows]
        missing = set(mention_ids) - set(found)
        if missing:
            raise NotKnownError(f"There is no mention with the number {min(missing)}")
        return found

    def _case_of(self, mention_id: int) -> int | None:
        row = self._connection.execute(
            "SELECT case_id FROM case_mention WHERE mention_id = ? AND removed_at IS NULL", (mention_id,)
        ).fetchone()
        return None if row is None else int(row[0])


def plain(value: Any) -> Any:
    """As SQLite keeps it."""
    if isinstance(value, datetime):
        return to_db(value)
    if isinstance(value, bool):
        return int(value)
    return str(value) if isinstance(value, str) else value
