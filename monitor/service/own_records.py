"""The firm's own records, as the window and the command line bring them in: `Monitor.records`.

Reading is `Monitor.read`: `imports`, `bad_records`, `mappings`, `watched_folders`, `record_rows`, `record_counts`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from monitor.errors import InputError, MonitorError
from monitor.store.acts import Written
from monitor.store.acts_on_records import NewBad, NewRecord, RecordsBrought, RecordTable
from monitor.store.desk import Desk
from monitor.store.reader import Reader

if TYPE_CHECKING:
    from monitor.exchange.importing.definitions import Rows, TableKind
    from monitor.exchange.importing.reading import Preview
    from monitor.exchange.tables import Table

SUFFIXES: Final = frozenset({".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls"})
"""Files of a watched folder that are looked at."""
MOST_FILES: Final = 500
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Look:
    """What a table would bring; nothing is stored. `kept`: its mapping was kept earlier for these headings."""

    kind: str
    preview: Preview
    kept: bool


class OwnRecords:
    """The way in for tables of records, and for folders that are read by themselves."""

    def __init__(
        self,
        *,
        reader: Reader,
        desk: Desk,
        write: Callable[[Callable[[], Written]], Future[Written]],
        do: Callable[[Callable[[], Any]], Any],
        job: Callable[[Callable[[], Any]], Future[Any]],
        person: Callable[[], str],
    ) -> None:
        self._reader = reader
        self._desk = desk
        self._write = write
        self._do = do
        self._job = job
        self._person = person

    # --- tables ---

    def look(
        self,
        data: bytes,
        name: str,
        *,
        kind: str | None = None,
        sheet: str | None = None,
        mapping: Mapping[str, str] | None = None,
        month_first: bool | None = None,
    ) -> Future[Look]:
        """The first rows of a table as they would be read. The Future raises `InputError`.

        `kind` None: told by the headings. `mapping` None: the kept one, else a guess.
        """

        def work() -> Look:
            from monitor.exchange.importing import reading

            chosen, table = self._open(data, name, kind, sheet)
            used, kept, first = self._mapping(chosen, table, mapping, month_first)
            return Look(chosen.slug, reading.preview(chosen, table, used, month_first=first), kept)

        return self._job(work)

    def bring(
        self,
        data: bytes,
        name: str,
        *,
        kind: str | None = None,
        sheet: str | None = None,
        mapping: Mapping[str, str] | None = None,
        month_first: bool | None = None,
        currency: str | None = None,
        path: str | None = None,
        person: str | None = None,
    ) -> Future[RecordsBrought]:
        """Brings a table in as one act, which undo takes back. A `mapping` given is kept for these headings.

        A table of bad rows that was corrected (`export_bad`) replaces those. The Future raises `InputError`.
        """
        return self._job(
            lambda: self._bring(data, name, kind, sheet, mapping, month_first, currency, path, person or self._person())
        )

    def _bring(
        self,
        data: bytes,
        name: str,
        kind: str | None,
        sheet: str | None,
        mapping: Mapping[str, str] | None,
        month_first: bool | None,
        currency: str | None,
        path: str | None,
        person: str,
    ) -> RecordsBrought:
        from monitor.exchange.importing import reading

        chosen, table = self._open(data, name, kind, sheet)
        used, _, first = self._mapping(chosen, table, mapping, month_first)
        rows = reading.read_rows(chosen, table, used, month_first=first, currency=currency)
        if mapping is not None or month_first is not None:
            signature = reading.signature(table)
            self._do(lambda: self._desk.keep_mapping(person, chosen.slug, signature, table.columns, used, month_first))
        made = _as_kept(chosen, rows, name, path, sheet, reading.signature(table), used)
        brought: RecordsBrought = self._do(lambda: self._desk.bring_records(person, made))
        return brought

    def _open(self, data: bytes, name: str, kind: str | None, sheet: str | None) -> tuple[TableKind, Table]:
        from monitor.exchange.importing import reading

        chosen = record_kind(kind) if kind is not None else self._told(data, name, sheet)
        return chosen, reading.open_for(chosen, data, name, sheet=sheet)

    def _told(self, data: bytes, name: str, sheet: str | None) -> TableKind:
        from monitor.exchange.importing import reading
        from monitor.exchange.record_kinds import KINDS

        # headings that a person mapped before tell more than their words
        kept = {row.kind for row in self._reader.mappings()}
        for slug in sorted(kept & KINDS.keys()):
            table = reading.open_for(KINDS[slug], data, name, sheet=sheet)
            if self._reader.mapping(slug, reading.signature(table)) is not None:
                return KINDS[slug]
        found = reading.kind_of(list(KINDS.values()), data, name, sheet=sheet)
        if found is None:
            raise InputError(f"{name} does not tell what it lists", f"Say which of these it is: {', '.join(KINDS)}.")
        return found

    def _mapping(
        self, kind: TableKind, table: Table, mapping: Mapping[str, str] | None, month_first: bool | None
    ) -> tuple[dict[str, str], bool, bool | None]:
        from monitor.exchange.importing import reading

        if mapping is not None:
            return reading.checked(kind, table, mapping), False, month_first
        kept = self._reader.mapping(kind.slug, reading.signature(table))
        here = {reading.plain(heading): heading for heading in table.columns}
        if kept is None or any(reading.plain(heading) not in here for heading in kept.mapping.values()):
            return reading.guess(kind, table), False, month_first
        used = {field: here[reading.plain(heading)] for field, heading in kept.mapping.items()}
        return used, True, month_first if month_first is not None else kept.month_first

    def remove(self, import_id: int) -> Future[Written]:
        """Takes an import back, also one that a watched folder made."""
        return self._write(lambda: self._desk.remove_import(self._person(), import_id))

    # --- bad rows ---

    def export_bad(self, *, kind: str | None = None, import_id: int | None = None) -> bytes:
        """The rows that stand aside as CSV, to be corrected and brought in again with `bring`."""
        from monitor.exchange.importing import set_aside
        from monitor.exchange.importing.definitions import Fault, RowFault, SetAside

        bad = self._reader.bad_records(kind, import_id, limit=1_000_000)
        rows = [
            SetAside(
                one.number,
                one.cells,
                tuple(
                    RowFault(Fault(str(fault["slug"])), fault["field"], fault["written"] or "") for fault in one.faults
                ),
            )
            for one in bad
        ]
        return set_aside.as_csv(rows, marks=[str(one.id) for one in bad])

    def mend(self, bad_id: int, cells: Mapping[str, str]) -> Future[RecordsBrought]:
        """Brings one bad row in again with other cells, by heading.

        The Future raises `InputError` while it stays bad.
        """

        def work() -> RecordsBrought:
            from monitor.exchange.importing import reading, set_aside
            from monitor.exchange.importing.definitions import SetAside

            bad = self._reader.bad_record(bad_id)
            kind = record_kind(bad.kind)
            mapping = self._reader.import_mapping(bad.import_id)
            row = SetAside(bad.number, {**bad.cells, **cells}, ())
            table = reading.open_for(kind, set_aside.as_csv([row], marks=[str(bad.id)]), "mended.csv")
            rows = reading.read_rows(
                kind, table, {field: one for field, one in mapping.items() if one in table.columns}
            )
            if rows.bad:
                raise InputError(f"The row is still bad: {'; '.join(map(str, rows.bad[0].faults))}")
            made = _as_kept(kind, rows, bad.file, None, None, reading.signature(table), mapping)
            person = self._person()
            brought: RecordsBrought = self._do(lambda: self._desk.bring_records(person, made))
            return brought

        return self._job(work)

    # --- mappings and folders ---

    def forget_mapping(self, mapping_id: int) -> Future[Written]:
        """Headings are guessed again next time."""
        return self._write(lambda: self._desk.forget_mapping(self._person(), mapping_id))

    def watch(self, path: Path, kind: str | None = None) -> Future[Written]:
        """Tables at a path, a folder or a file, are read now and whenever they change.

        Raises: `InputError` for a path that is not there, or an unknown kind.
        """
        if not path.exists():
            raise InputError(f"There is no {path}")
        if kind is not None:
            record_kind(kind)
        whole = str(path.resolve())
        return self._write(lambda: self._desk.watch_folder(self._person(), whole, kind))

    def unwatch(self, watch_id: int) -> Future[Written]:
        """What came from there stays."""
        return self._write(lambda: self._desk.unwatch_folder(self._person(), watch_id))

    def read_again(self, file: Path) -> None:
        """Has a watched file read at the next look, though it did not change: what its columns hold was told since."""
        self._do(lambda: self._desk.file_read(str(file), "", None))

    def refresh(self, person: str | None = None, *, settled_s: float = 0.0) -> dict[str, RecordsBrought | None]:
        """Reads what changed in watched folders, on this thread: by file what it brought, None for one that failed.

        A file that cannot be read is named in `watched_folders` and tried again when it changes; one that is being
        written at the moment, or was within `settled_s`, comes next time.
        """
        stamps = self._reader.file_stamps()
        done: dict[str, RecordsBrought | None] = {}
        for watched in self._reader.watched_folders():
            for file in tables_at(Path(watched.path), SUFFIXES):
                stamp = stamp_of(file)
                if stamp is None or stamps.get(str(file)) == stamp or not is_settled(file, settled_s):
                    continue
                done[str(file)] = self._refresh(file, stamp, watched.kind, person or self._person())
        return done

    def _refresh(self, file: Path, stamp: str, kind: str | None, person: str) -> RecordsBrought | None:
        problem: str | None = None
        brought: RecordsBrought | None = None
        try:
            data = file.read_bytes()
            if stamp_of(file) != stamp:
                return None  # being written at this moment
            brought = self._bring(data, file.name, kind, None, None, None, None, str(file), person)
            log.info("records read rows=%d new=%d changed=%d bad=%d", *(brought.rows, brought.new),
                     *(brought.changed, brought.bad))  # fmt: skip
        except OSError as error:
            problem = error.strerror or type(error).__name__
        except MonitorError as error:
            problem = str(error)
        if problem is not None:
            log.warning("a watched table could not be read")
        self._do(lambda: self._desk.file_read(str(file), stamp, problem))
        return brought


def record_kind(slug: str) -> TableKind:
    """The kind of that name. Raises: `InputError`."""
    from monitor.exchange.record_kinds import KINDS

    if slug not in KINDS:
        raise InputError(f"There are no records of kind {slug!r}", f"There are: {', '.join(KINDS)}.")
    return KINDS[slug]


def _as_kept(
    kind: TableKind,
    rows: Rows,
    file: str,
    path: str | None,
    sheet: str | None,
    signature: str,
    mapping: Mapping[str, str],
) -> RecordTable:
    def written(value: object) -> str:
        if isinstance(value, bool):
            return "yes" if value else "no"
        if isinstance(value, Decimal):
            return format(value, "f")
        return value.isoformat() if isinstance(value, date | time) else str(value)

    return RecordTable(
        kind=kind.slug,
        file=file,
        path=path,
        sheet=sheet,
        signature=signature,
        mapping=mapping,
        good=[
            NewRecord(row.number, row.key, {name: written(value) for name, value in row.values.items()}, row.rest)
            for row in rows.good
        ],
        bad=[
            NewBad(
                row.number,
                row.cells,
                [{"slug": str(one.slug), "field": one.field, "written": one.written or None} for one in row.faults],
            )
            for row in rows.bad
        ],
        same=rows.same,
        totals=rows.totals,
        mends=[int(mark) for mark in _marks(rows) if mark.isdigit()],
    )


def _marks(rows: Rows) -> Sequence[str]:
    """The numbers of bad rows that a corrected table names."""
    return [row.mark for row in rows.good if row.mark] + [row.mark for row in rows.bad if row.mark]


def tables_at(path: Path, suffixes: Collection[str]) -> list[Path]:
    """The tables at a path, which is a file or a folder."""
    if path.is_file():
        return [path]
    try:
        found = [one for one in path.iterdir() if one.suffix.lower() in suffixes and one.is_file()]
    except OSError:
        return []
    # "~$…" is what Excel leaves beside a table that is open
    return sorted(one for one in found if not one.name.startswith(("~$", ".")))[:MOST_FILES]


def is_settled(file: Path, settled_s: float) -> bool:
    """Whether nobody wrote to a file for that long; one that is told to be of the future counts as written."""
    try:
        age_s = datetime.now(UTC).timestamp() - file.stat().st_mtime
    except OSError:
        return False
    return not 0 <= age_s < settled_s


def stamp_of(file: Path) -> str | None:
    """What tells whether a file changed; None for one that is not there."""
    try:
        found = file.stat()
    except OSError:
        return None
    return f"{found.st_mtime_ns} {found.st_size}"
