"""What every reader has: a read-only connection for each thread, and short queries over it."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any

from monitor.clock import Clock
from monitor.folder import DataFolder
from monitor.store.connection import Readers, usable


class Reading:
    """Queries over read-only connections. Every method may be called from any thread."""

    def __init__(self, folder: DataFolder, clock: Clock, readers: Readers) -> None:
        self._database = folder.database
        self._readers = readers
        self._clock = clock

    def _all(self, sql: str, values: Sequence[Any] = ()) -> list[sqlite3.Row]:
        with usable(self._database):
            return self._readers.get().execute(sql, values).fetchall()

    def _one(self, sql: str, values: Sequence[Any] = ()) -> sqlite3.Row | None:
        rows = self._all(sql, values)
        return rows[0] if rows else None
