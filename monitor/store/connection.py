"""Opening the database: pragmas, migrations with a backup before, and SQLite's errors in the user's words."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import Final

from monitor.clock import Clock
from monitor.errors import (
    BaseUnusableError,
    BusyBaseError,
    DamagedBaseError,
    DiskFullError,
    MonitorError,
    NewerBaseError,
    ReadOnlyFolderError,
)
from monitor.folder import DataFolder
from monitor.store.steps import SET_NAME, STEPS

BUSY_TIMEOUT_MS: Final = 15_000
"""How long one process waits for another's write; the longest batch here takes well under a second."""

_ROWS_AT_ONCE: Final = 50
_PRIMARY_CODE: Final = 0xFF
"""SQLite's extended result codes carry the primary one in the low byte. Source: sqlite.org/rescode.html"""


def open_writable(folder: DataFolder, clock: Clock) -> sqlite3.Connection:
    """The one writable connection of this process, with the schema brought up to date.

    A base that has rows is copied to `backups/` before a migration touches it.
    Raises: `NewerBaseError`, `DamagedBaseError`, `ReadOnlyFolderError`, `DiskFullError`, `BusyBaseError`.
    """
    with usable(folder.database):
        connection = sqlite3.connect(folder.database, isolation_level=None, check_same_thread=False)
        try:
            connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
            # Only a new base heeds it. An article has 2 to 3 KB: of pages of 4 each would hold one, and be half empty.
            connection.execute("PRAGMA page_size = 8192")
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute("PRAGMA temp_store = MEMORY")
            connection.execute("PRAGMA cache_size = -32000")
            # Copying the log back waits for the disk: in a large crawl every 32 MB, not every 8
            connection.execute("PRAGMA wal_autocheckpoint = 4000")
            _migrate(connection, folder, clock)
        except BaseException:
            connection.close()
            raise
    return connection


def open_readonly(folder: DataFolder) -> sqlite3.Connection:
    """A connection that cannot write, for one thread."""
    with usable(folder.database):
        connection = sqlite3.connect(
            f"{folder.database.as_uri()}?mode=ro", uri=True, isolation_level=None, check_same_thread=False
        )
        connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
        connection.execute("PRAGMA query_only = ON")
        connection.execute("PRAGMA cache_size = -16000")
        connection.row_factory = sqlite3.Row
    return connection


def _migrate(connection: sqlite3.Connection, folder: DataFolder, clock: Clock) -> None:
    """Brings the schema up to date; refuses one that is ahead of us."""
    applied = _applied(connection)
    if not applied <= set(STEPS):
        raise NewerBaseError(
            f"The database {folder.database} was written by a newer Mention Monitor",
            "Install the newer program, or open another data folder with --data.",
        )
    if applied == set(STEPS):
        return
    if applied:
        _back_up(connection, folder, clock)
    # sqlite-utils costs a fifth of a second to import and is only needed when there is something to do
    from sqlite_utils import Database

    from monitor.store.migrations import migrations

    # Of two programs that start together the second waits here and then finds nothing left to do.
    with transaction(connection):
        migrations.apply(Database(connection))


def _applied(connection: sqlite3.Connection) -> set[str]:
    """Names of the steps that this base has seen."""
    known = connection.execute("SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'").fetchone()
    if known is None:
        return set()
    rows = connection.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = ?", (SET_NAME,))
    return {str(row[0]) for row in rows}


def _back_up(connection: sqlite3.Connection, folder: DataFolder, clock: Clock) -> Path:
    """A copy of the whole database beside it; returns where."""
    folder.backups.mkdir(exist_ok=True, mode=0o700)
    target = folder.backups / f"mentions-{clock():%Y%m%dT%H%M%SZ}.sqlite3"
    part = target.with_suffix(".part")
    copy = sqlite3.connect(part)
    try:
        connection.backup(copy)
    finally:
        copy.close()
    part.replace(target)
    return target


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection, *, durable: bool = False) -> Iterator[None]:
    """One write transaction, all or nothing.

    It takes the write lock at once: a transaction that reads first and writes later would be refused
    instead of waiting when another process wrote in between. `durable` waits for the disk: marks of
    people survive a power cut; a crawl that is lost with its checkpoint is simply read again.
    """
    if durable:
        connection.execute("PRAGMA synchronous = FULL")
    try:
        connection.execute("BEGIN IMMEDIATE")
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    finally:
        if durable:
            connection.execute("PRAGMA synchronous = NORMAL")


def insert(connection: sqlite3.Connection, into: str, rows: Sequence[tuple[object, ...]]) -> None:
    """Inserts rows, `into` naming the table and its columns. Inside a transaction.

    Many at a time: `executemany` gives the interpreter's lock away for each row, and has to wait to get it back.
    """
    for start in range(0, len(rows), _ROWS_AT_ONCE):
        some = rows[start : start + _ROWS_AT_ONCE]
        connection.execute(_insertion(into, len(some[0]), len(some)), list(chain.from_iterable(some)))


@lru_cache(256)
def _insertion(into: str, columns: int, rows: int) -> str:
    return f"INSERT INTO {into} VALUES " + ", ".join([f"({', '.join('?' * columns)})"] * rows)


@contextlib.contextmanager
def usable(database: Path) -> Iterator[None]:
    """Turns SQLite's complaints about the environment into ours; bugs pass through."""
    try:
        yield
    except sqlite3.Error as error:
        translated = translate(error, database)
        if translated is None:
            raise
        raise translated from error


def translate(error: sqlite3.Error, database: Path) -> MonitorError | None:
    """Our error for one of the environment, None for a bug of ours (constraint, syntax …)."""
    code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY_CODE
    folder = database.parent
    if code == sqlite3.SQLITE_FULL:
        return DiskFullError(
            f"The disk is full where {folder} lies; nothing was lost, but nothing more can be kept",
            "Free some room, then try again.",
        )
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        return ReadOnlyFolderError(
            f"The database {database} cannot be written", "Check the permissions of the folder and the file."
        )
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return BusyBaseError(f"Another program keeps the database {database} locked", "Close it there, then try again.")
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return DamagedBaseError(
            f"The database {database} is damaged or is not a database",
            f"Put the newest copy from {folder / 'backups'} in its place, or choose another folder with --data.",
        )
    if code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR):
        return BaseUnusableError(
            f"The database {database} cannot be opened or read: {error}",
            "Check the disk, the free space and the permissions of the folder.",
        )
    return None


class Readers:
    """Read-only connections, one for each thread that asks; closed together."""

    def __init__(self, folder: DataFolder) -> None:
        self._folder = folder
        self._local = threading.local()
        self._lock = threading.Lock()
        self._all: list[sqlite3.Connection] = []

    def get(self) -> sqlite3.Connection:
        """This thread's connection."""
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = open_readonly(self._folder)
            self._local.connection = connection
            with self._lock:
                self._all.append(connection)
        return connection

    def close(self) -> None:
        """Closes all; no thread may read any more."""
        with self._lock:
            for connection in self._all:
                connection.close()
            self._all.clear()


__all__ = ["Readers", "insert", "open_readonly", "open_writable", "transaction", "translate", "usable"]
