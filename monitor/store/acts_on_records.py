"""The firm's own records: brought in by tables, told anew by key, undone as a whole; mappings and watched folders."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from monitor.desk.record_terms import terms_of
from monitor.errors import InputError, NotKnownError
from monitor.store.acts import Acts, Written
from monitor.store.codec import dumps, to_db
from monitor.store.connection import insert, transaction
from monitor.store.ledger import Act
from monitor.types import Changes

SHOWN: Final = (
    " FROM record r JOIN record_import i ON i.id = r.import_id AND i.removed_at IS NULL"
    " LEFT JOIN record_import n ON n.id = r.replaced_by WHERE (r.replaced_by IS NULL OR n.removed_at IS NOT NULL)"
)
"""Rows that hold now: of no import that was undone, and replaced by none that was not."""

BAD_WAITING: Final = (
    " FROM record_bad b JOIN record_import i ON i.id = b.import_id AND i.removed_at IS NULL"
    " LEFT JOIN record_import m ON m.id = b.mended_by WHERE (b.mended_by IS NULL OR m.removed_at IS NOT NULL)"
)
"""Rows that stand aside and were brought corrected by no import that still holds."""


@dataclass(frozen=True, slots=True)
class NewRecord:
    """A good row as it is kept: `values` by field, `rest` by heading, all as texts."""

    number: int
    key: str
    values: Mapping[str, str]
    rest: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class NewBad:
    """A row that stands aside: `faults` as {slug, field, written}."""

    number: int
    cells: Mapping[str, str]
    faults: Sequence[Mapping[str, str | None]]


@dataclass(frozen=True, slots=True)
class RecordTable:
    """A table of records ready to be kept. `mends` are numbers of bad rows that it brings anew."""

    kind: str
    file: str
    path: str | None
    sheet: str | None
    signature: str
    mapping: Mapping[str, str]
    good: Sequence[NewRecord]
    bad: Sequence[NewBad]
    same: int = 0
    totals: int = 0
    mends: Sequence[int] = ()


@dataclass(frozen=True, slots=True)
class RecordsBrought(Written):
    """What bringing in a table did; `count` is that of new and changed rows."""

    rows: int = 0
    new: int = 0
    changed: int = 0
    same: int = 0
    bad: int = 0
    totals: int = 0


class RecordActs(Acts):
    """Acts on the firm's own records."""

    def bring_records(self, person: str, table: RecordTable) -> RecordsBrought:
        """Keeps the rows of a table as one act: rows with a known key are told anew, all else is new."""
        with self._ledger.act(person, "bring_records") as act:
            known: dict[str, tuple[int, str, str]] = {
                row[1]: (row[0], row[2], row[3])
                for row in self._connection.execute(
                    f"SELECT r.id, r.key, r.content, r.rest {SHOWN} AND r.kind = ?", (table.kind,)
                )
            }
            fresh: list[tuple[NewRecord, str, str]] = []
            replaced: list[int] = []
            for row in table.good:
                content, rest = dumps(dict(row.values)), dumps(dict(row.rest))
                old = known.get(row.key)
                if old is not None and old[1:] == (content, rest):
                    continue
                if old is not None:
                    replaced.append(old[0])
                fresh.append((row, content, rest))
            same = len(table.good) - len(fresh) + table.same
            counts = {"new": len(fresh) - len(replaced), "changed": len(replaced), "same": same}
            import_id = self._import(act, person, table, counts)
            self._connection.executemany(
                "UPDATE record SET replaced_by = ? WHERE id = ?", [(import_id, record_id) for record_id in replaced]
            )
            self._put(import_id, table.kind, fresh)
            self._put_aside(import_id, table)
            return RecordsBrought(
                act.changes,
                import_id,
                len(fresh),
                rows=len(table.good) + len(table.bad) + table.same,
                bad=len(table.bad),
                totals=table.totals,
                **counts,
            )

    def remove_import(self, person: str, import_id: int) -> Written:
        """Takes a table back: what it told anew is again as it was before."""
        with self._ledger.act(person, "remove_records") as act:
            found = self._connection.execute(
                "SELECT rows FROM record_import WHERE id = ? AND removed_at IS NULL", (import_id,)
            ).fetchone()
            if found is None:
                raise NotKnownError(f"There is no import with the number {import_id}")
            act.remove("record_import", import_id)
            return Written(act.changes, import_id, int(found[0]))

    def _import(self, act: Act, person: str, table: RecordTable, counts: Mapping[str, int]) -> int:
        return act.insert(
            "record_import",
            {
                "kind": table.kind,
                "file": table.file,
                "path": table.path,
                "sheet": table.sheet,
                "signature": table.signature,
                "mapping": dumps(dict(table.mapping)),
                "at": to_db(self._clock()),
                "person": person,
                "rows": len(table.good) + len(table.bad) + table.same,
                "bad": len(table.bad),
                "totals": table.totals,
                **counts,
            },
        )

    def _put(self, import_id: int, kind: str, fresh: Sequence[tuple[NewRecord, str, str]]) -> None:
        (last,) = self._connection.execute("SELECT coalesce(max(id), 0) FROM record").fetchone()
        rows: list[tuple[object, ...]] = []
        terms: list[tuple[object, ...]] = []
        for record_id, (row, content, rest) in enumerate(fresh, last + 1):
            rows.append((record_id, kind, row.key, import_id, row.number, content, rest))
            terms += [(what, term, record_id) for what, term in terms_of(kind, row.values)]
        terms.sort()  # in the table's order its pages are filled one after the other
        insert(self._connection, "record (id, kind, key, import_id, number, content, rest)", rows)
        insert(self._connection, "record_term (what, term, record_id)", terms)

    def _put_aside(self, import_id: int, table: RecordTable) -> None:
        where, values = "b.id IN (SELECT value FROM json_each(?))", [dumps(list(table.mends))]
        if not table.mends:  # the file tells all its rows anew
            where, values = "i.kind = ? AND i.file = ? AND i.id <> ?", [table.kind, table.file, str(import_id)]
        self._connection.execute(
            f"UPDATE record_bad SET mended_by = ? WHERE id IN (SELECT b.id {BAD_WAITING} AND {where})",
            (import_id, *values),
        )
        insert(
            self._connection,
            "record_bad (import_id, number, cells, faults)",
            [
                (import_id, row.number, _in_order(row.cells), dumps([dict(one) for one in row.faults]))
                for row in table.bad
            ],
        )

    # --- mappings ---

    def keep_mapping(
        self,
        person: str,
        kind: str,
        signature: str,
        columns: Sequence[str],
        mapping: Mapping[str, str],
        month_first: bool | None,
    ) -> Written:
        """Which heading holds which field, for all tables with these headings."""
        row: dict[str, Any] = {
            "mapping": dumps(dict(mapping)),
            "month_first": None if month_first is None else int(month_first),
        }
        with self._ledger.act(person, "keep_mapping") as act:
            found = self._connection.execute(
                "SELECT id FROM column_mapping WHERE kind = ? AND signature = ? AND removed_at IS NULL",
                (kind, signature),
            ).fetchone()
            if found is not None:
                act.update("column_mapping", found[0], row)
                return Written(act.changes, int(found[0]), 1)
            made = {"kind": kind, "signature": signature, "columns": dumps(list(columns)), "person": person}
            new_id = act.insert("column_mapping", {**made, "at": to_db(self._clock()), **row})
            return Written(act.changes, new_id, 1)

    def forget_mapping(self, person: str, mapping_id: int) -> Written:
        """The mapping is guessed anew next time."""
        with self._ledger.act(person, "forget_mapping") as act:
            act.remove("column_mapping", mapping_id)
            return Written(act.changes, mapping_id, 1)

    # --- watched folders ---

    def watch_folder(self, person: str, path: str, kind: str | None) -> Written:
        """Tables at a path are read anew when they change. Raises: `InputError` for one watched already."""
        with self._ledger.act(person, "watch_records") as act:
            if self._connection.execute(
                "SELECT 1 FROM record_watch WHERE path = ? AND removed_at IS NULL", (path,)
            ).fetchone():
                raise InputError(f"{path} is watched already")
            watch_id = act.insert("record_watch", {"path": path, "kind": kind})
            return Written(act.changes, watch_id, 1)

    def unwatch_folder(self, person: str, watch_id: int) -> Written:
        """What was brought in from there stays."""
        with self._ledger.act(person, "unwatch_records") as act:
            if not act.remove("record_watch", watch_id):
                raise NotKnownError(f"There is no watched folder with the number {watch_id}")
            return Written(act.changes, watch_id, 1)

    def file_read(self, path: str, stamp: str, problem: str | None) -> Changes:
        """Notes what a watched file was when it was read; not an act."""
        with transaction(self._connection):
            self._connection.execute(
                "INSERT OR REPLACE INTO record_file (path, stamp, read_at, problem) VALUES (?, ?, ?, ?)",
                (path, stamp, to_db(self._clock()), problem),
            )
        return Changes(records=frozenset({0}))


def _in_order(cells: Mapping[str, str]) -> str:
    """As JSON with the columns in the order of the table."""
    return json.dumps(dict(cells), ensure_ascii=False, separators=(",", ":"))
