"""The operation log: every act of a person (and of the program on their things), with undo and a hash chain.

Decision 0004: what was written is bound by a salted commitment; only commitments are chained, so `before`,
`after` and `salt` of an erased author can go and the chain still verifies.
"""

from __future__ import annotations

import hashlib
import secrets
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final

from monitor.clock import Clock
from monitor.errors import NotAllowedError, NothingToUndoError, NotKnownError, UndoConflictError
from monitor.store.codec import dumps, from_db, loads, to_db
from monitor.store.connection import transaction
from monitor.types import Changes, HistoryEntry, WorkRole

LOGGED: Final = frozenset(
    {"entity", "entity_form", "client", "person", "source", "mention", "case", "case_mention"}
    | {"case_note", "claim", "response", "occasion", "contact", "post"}
    | {"case_watcher", "case_pause", "case_question", "draft", "client_key", "client_link"}
    | {"own_account", "colleague"}
    | {"record_import", "column_mapping", "record_watch", "compensation", "measure", "measure_place", "tactic_override"}
    | {"legal_entity", "client_identifier", "client_wish", "client_apart", "handover", "contact_plan", "calendar_day"}
    | {"score", "client_watch"}
    | {"lesson_off"}
    | {"signal"}
    | {"rule", "tag", "mention_tag", "saved_view"}
    | {"shared_occasion"}
    | {"sign", "sign_tuning", "effort", "effort_step"}
)
"""Tables whose rows change through the log. All of them know `removed_at`, but `post`, which is never undone."""

_FIRST_HASH: Final = "0" * 64

_TOUCHES: Final = {
    "entity": "entities",
    "client": "clients",
    "person": "clients",
    "source": "sources",
    "mention": "mentions",
    "case": "cases",
    "occasion": "occasions",
    "shared_occasion": "occasions",
    "contact": "clients",
    "post": "posts",
    "own_account": "accounts",
    "colleague": "people",
    "record_import": "records",
    "record_watch": "records",
    "measure": "measures",
    "tactic_override": "tactics",
    "contact_plan": "plans",
    "calendar_day": "plans",
    "score": "scores",
    "client_watch": "records",
    "signal": "signals",
    "rule": "rules",
    "tag": "tags",
    "saved_view": "views",
    "sign_tuning": "plans",
}
_PARENTS: Final = {
    "entity_form": ("entities", "entity_id"),
    "lesson_off": ("mentions", "mention_id"),
    "mention_tag": ("mentions", "mention_id"),
    "case_mention": ("cases", "case_id"),
    "case_note": ("cases", "case_id"),
    "claim": ("cases", "case_id"),
    "response": ("cases", "case_id"),
    "case_watcher": ("cases", "case_id"),
    "case_pause": ("cases", "case_id"),
    "case_question": ("cases", "case_id"),
    "draft": ("cases", "case_id"),
    "compensation": ("cases", "case_id"),
    "measure": ("cases", "case_id"),
    "measure_place": ("measures", "measure_id"),
    "client_key": ("clients", "client_id"),
    "client_link": ("clients", "client_id"),
    "person": ("clients", "client_id"),
    "contact": ("clients", "client_id"),
    "legal_entity": ("clients", "client_id"),
    "client_identifier": ("clients", "client_id"),
    "client_wish": ("clients", "client_id"),
    "client_apart": ("clients", "client_id"),
    "handover": ("clients", "client_id"),
    "sign": ("clients", "client_id"),
    "effort": ("clients", "client_id"),
    "effort_step": ("clients", "client_id"),
}


@dataclass(frozen=True, slots=True)
class ActSummary:
    """An act that could be undone: what it was and how many things it touched."""

    id: int
    verb: str
    count: int


@dataclass(frozen=True, slots=True)
class ChainFault:
    """The first operation at which the chain does not hold."""

    operation_id: int
    what: str


class Act:
    """One act under way: every change of a row goes through it."""

    def __init__(
        self, connection: sqlite3.Connection, at: datetime, person: str, verb: str, undoes: int | None
    ) -> None:
        self._connection = connection
        self._at = to_db(at)
        self._person = person
        self._verb = verb
        self._undoes = undoes
        self._touched: dict[str, set[int]] = {}
        self.id: int | None = None
        self.count = 0

    @property
    def changes(self) -> Changes:
        """What this act touched so far."""
        return changes_of(self._touched)

    def insert(self, table: str, row: Mapping[str, Any]) -> int:
        """Id of the new row."""
        columns = ", ".join(row)
        marks = ", ".join("?" * len(row))
        cursor = self._connection.execute(f'INSERT INTO "{table}" ({columns}) VALUES ({marks})', tuple(row.values()))
        new_id = int(cursor.lastrowid or 0)
        self._log(table, new_id, None, {**row})
        return new_id

    def made(self, table: str, row_id: int, row: Mapping[str, Any]) -> None:
        """Logs a row that was put into its table by others, as if it had been inserted here."""
        self._log(table, row_id, None, row)

    def update(self, table: str, row_id: int, changes: Mapping[str, Any]) -> bool:
        """Whether anything was different. Raises: `NotKnownError` for a row that is not there."""
        columns = ", ".join(changes)
        found = self._connection.execute(f'SELECT {columns} FROM "{table}" WHERE id = ?', (row_id,)).fetchone()
        if found is None:
            raise NotKnownError(f"There is no {table} with the number {row_id}")
        old = dict(zip(changes, found, strict=True))
        before = {name: value for name, value in old.items() if value != changes[name]}
        if not before:
            return False
        after = {name: changes[name] for name in before}
        assignments = ", ".join(f"{name} = ?" for name in after)
        # Logged first: the base lets a case go back only where the log says that a move is taken back (decision 0029).
        self._log(table, row_id, before, after)
        self._connection.execute(f'UPDATE "{table}" SET {assignments} WHERE id = ?', (*after.values(), row_id))
        self._touch(table, row_id)
        return True

    def remove(self, table: str, row_id: int) -> bool:
        """Marks a row as removed; it stays for undo and history (decision 0011)."""
        return self.update(table, row_id, {"removed_at": self._at})

    def record(self, table: str, row_id: int) -> None:
        """Logs that something was done whose content must not be kept (an erasure)."""
        self._log(table, row_id, {}, {})

    def _log(self, table: str, row_id: int, before: Mapping[str, Any] | None, after: Mapping[str, Any]) -> None:
        if table not in LOGGED:
            raise ValueError(f"rows of {table} do not change through the log")
        previous = self._connection.execute("SELECT hash FROM operation ORDER BY id DESC LIMIT 1").fetchone()
        previous_hash = previous[0] if previous else _FIRST_HASH
        salt = secrets.token_hex(16)
        before_text = None if before is None else dumps(before)
        after_text = dumps(after)
        commitment = commit_to(salt, before_text, after_text)
        cursor = self._connection.execute(
            "INSERT INTO operation (act, at, person, verb, subject, subject_id, before, after, salt,"
            " commitment, undoes, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')",
            (
                *(self.id or 0, self._at, self._person, self._verb, table, row_id),
                *(before_text, after_text, salt, commitment, self._undoes, previous_hash),
            ),
        )
        operation_id = int(cursor.lastrowid or 0)
        if self.id is None:
            self.id = operation_id
        link = chain_hash(
            previous_hash,
            (operation_id, self.id, self._at, self._person, self._verb, table, row_id, self._undoes),
            commitment,
        )
        self._connection.execute("UPDATE operation SET act = ?, hash = ? WHERE id = ?", (self.id, link, operation_id))
        self.count += 1
        self._touch(table, row_id)

    def _touch(self, table: str, row_id: int) -> None:
        if table in _TOUCHES:
            self._touched.setdefault(_TOUCHES[table], set()).add(row_id)
        if table in _PARENTS:
            changed, column = _PARENTS[table]
            parent = self._connection.execute(f'SELECT {column} FROM "{table}" WHERE id = ?', (row_id,)).fetchone()
            self._touched.setdefault(changed, set()).add(int(parent[0]))


def refuse_readers(connection: sqlite3.Connection, person: str) -> None:
    """Raises: `NotAllowedError` where the list of people says that this one only reads."""
    row = connection.execute("SELECT role FROM colleague WHERE name = ? AND removed_at IS NULL", (person,)).fetchone()
    if row is not None and row[0] == WorkRole.READER:
        raise NotAllowedError(
            f"{person} may read, not change things", "Ask the head for another role, or work under your own name."
        )


def changes_of(touched: Mapping[str, set[int]]) -> Changes:
    """The ids by the fields of `Changes`."""
    changes = Changes()
    for name, found in touched.items():
        changes = replace(changes, **{name: frozenset(found)})  # type: ignore[arg-type]
    return changes


class Ledger:
    """The log over one writable connection."""

    def __init__(self, connection: sqlite3.Connection, clock: Clock) -> None:
        self._connection = connection
        self._clock = clock

    @contextmanager
    def act(self, person: str, verb: str, *, undoes: int | None = None) -> Iterator[Act]:
        """One act, one durable transaction. Raises: `NotAllowedError` for somebody who may only read."""
        with transaction(self._connection, durable=True):
            refuse_readers(self._connection, person)
            yield Act(self._connection, self._clock(), person, verb, undoes)

    def last(self, person: str) -> ActSummary | None:
        """The newest act of a person that undo would take back; None if there is none."""
        return last_act(self._connection, person)

    def undo(self, person: str) -> tuple[Changes, str, int]:
        """What taking back this person's newest act touched, its verb, and how many things.

        Raises: `NothingToUndoError`; `UndoConflictError` where somebody changed the same thing since.
        """
        with transaction(self._connection, durable=True):
            refuse_readers(self._connection, person)
            summary = self.last(person)
            if summary is None:
                raise NothingToUndoError("There is nothing left to undo")
            act = Act(self._connection, self._clock(), person, f"undo_{summary.verb}", summary.id)
            operations = self._connection.execute(
                "SELECT subject, subject_id, before, after FROM operation WHERE act = ? ORDER BY id DESC",
                (summary.id,),
            ).fetchall()
            for table, row_id, before, after in operations:
                self._take_back(act, table, row_id, before, after)
            return act.changes, summary.verb, summary.count

    def _take_back(self, act: Act, table: str, row_id: int, before: str | None, after: str | None) -> None:
        if after is None:
            raise UndoConflictError("What this act changed was erased and cannot be brought back")
        if before is None:
            act.remove(table, row_id)
            return
        old, new = loads(before), loads(after)
        if not new:
            return
        columns = ", ".join(new)
        now = self._connection.execute(f'SELECT {columns} FROM "{table}" WHERE id = ?', (row_id,)).fetchone()
        if now is None or tuple(now) != tuple(new.values()):
            raise UndoConflictError(
                f"This {table} was changed again since", "Undo the later change first, or set it by hand."
            )
        act.update(table, row_id, old)

    def verify(self) -> ChainFault | None:
        """None where every operation fits the one before it and its own commitment; else the first that does not."""
        return verify(self._connection)

    def forget(self, table: str, row_ids: list[int]) -> None:
        """Erases what the log holds about these rows; the chain stays whole. Inside a transaction."""
        self._connection.executemany(
            "UPDATE operation SET before = NULL, after = NULL, salt = NULL WHERE subject = ? AND subject_id = ?",
            [(table, row_id) for row_id in row_ids],
        )


def last_act(connection: sqlite3.Connection, person: str) -> ActSummary | None:
    """The newest act of a person that is neither an undo nor undone."""
    row = connection.execute(
        "SELECT o.act, o.verb, (SELECT count(*) FROM operation c WHERE c.act = o.act AND c.subject = o.subject)"
        " FROM operation o WHERE o.id = o.act AND o.person = ? AND o.undoes IS NULL AND o.salt IS NOT NULL"
        " AND NOT EXISTS (SELECT 1 FROM operation u WHERE u.undoes = o.act)"
        " ORDER BY o.id DESC LIMIT 1",
        (person,),
    ).fetchone()
    return None if row is None else ActSummary(int(row[0]), str(row[1]), int(row[2]))


def history(
    connection: sqlite3.Connection,
    subject: str | None = None,
    subject_id: int | None = None,
    limit: int = 200,
) -> list[HistoryEntry]:
    """Entries of the log, newest first; about one thing where it is named."""
    where: str = ""
    values: tuple[object, ...] = ()
    if subject is not None:
        where, values = "WHERE subject = ? AND subject_id = ?", (subject, subject_id)
    rows = connection.execute(
        "SELECT id, at, person, verb, subject, subject_id, before, after, undoes FROM operation"
        f" {where} ORDER BY id DESC LIMIT ?",
        (*values, limit),
    )
    return [
        HistoryEntry(
            id=row[0],
            at=from_db(row[1]),
            person=row[2],
            verb=row[3],
            subject=row[4],
            subject_id=row[5],
            before=loads(row[6] or "{}"),
            after=loads(row[7] or "{}"),
            undoes=row[8],
        )
        for row in rows
    ]


def history_of(
    connection: sqlite3.Connection, things: Sequence[tuple[str, int]], limit: int = 200
) -> list[HistoryEntry]:
    """Entries about any of these rows, each named by table and id, newest first."""
    found: dict[int, HistoryEntry] = {}
    for subject, subject_id in things:
        found |= {entry.id: entry for entry in history(connection, subject, subject_id, limit)}
    return sorted(found.values(), key=lambda entry: -entry.id)[:limit]


def commit_to(salt: str, before: str | None, after: str | None) -> str:
    """SHA-256 over salt and content, in hex."""
    return hashlib.sha256("\x1f".join((salt, before or "", after or "")).encode()).hexdigest()


def chain_hash(previous: str, facts: tuple[object, ...], commitment: str) -> str:
    """SHA-256 over the previous link, what is never erased, and the commitment, in hex."""
    return hashlib.sha256("\x1f".join((previous, dumps(list(facts)), commitment)).encode()).hexdigest()


def verify(connection: sqlite3.Connection) -> ChainFault | None:
    """The first operation that does not fit, or None."""
    expected = _FIRST_HASH
    rows = connection.execute(
        "SELECT id, act, at, person, verb, subject, subject_id, undoes, before, after, salt, commitment,"
        " previous, hash FROM operation ORDER BY id"
    )
    for row in rows:
        *facts, before, after, salt, commitment, previous, link = row
        if previous != expected:
            return ChainFault(row[0], "an operation before it is missing or was changed")
        if salt is not None and commit_to(salt, before, after) != commitment:
            return ChainFault(row[0], "its content was changed")
        if salt is None and (before is not None or after is not None):
            return ChainFault(row[0], "content was added to an erased operation")
        if chain_hash(previous, tuple(facts), commitment) != link:
            return ChainFault(row[0], "who, when or what was changed")
        expected = link
    return None
