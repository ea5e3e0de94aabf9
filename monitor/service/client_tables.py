"""Tables about key clients, in and out: `Monitor.clients.tables`. Looked at first, one act each, bad rows kept aside.

Reading what was brought in is `Monitor.read`: `imports`, `bad_records`, `mappings`, `trade`, `watched_client_tables`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from monitor.client_types import ScoreKind
from monitor.clock import Clock
from monitor.desk.same_firm import Firm, Suspicion, suspicions
from monitor.desk.which_client import Which
from monitor.errors import InputError, MonitorError
from monitor.service.own_records import SUFFIXES, is_settled, stamp_of, tables_at
from monitor.store.acts import Written
from monitor.store.acts_on_records import NewBad, NewRecord, RecordsBrought, RecordTable
from monitor.store.desk import Desk
from monitor.store.reader import Reader
from monitor.text.types import Role

if TYPE_CHECKING:
    from monitor.exchange.client_rows import Aside
    from monitor.exchange.importing.definitions import Rows, TableKind
    from monitor.exchange.importing.reading import Preview
    from monitor.exchange.tables import Table

CLIENT_SUFFIXES: Final = SUFFIXES | {".vcf"}
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ClientsLook:
    """What a table would bring; nothing is stored. `kept`: its mapping was kept earlier for these headings.

    Of a table of clients: `new` names, `known` ones that it tells of, and what of it may be a client that is there
    under another spelling: in a suspicion a number below zero is a new one, by `names`.
    """

    kind: str
    preview: Preview
    kept: bool
    rows: int
    aside: int
    new: tuple[str, ...] = ()
    known: int = 0
    suspicions: tuple[Suspicion, ...] = ()
    names: Mapping[int, str] | None = None


class ClientTables:
    """The way in and out for tables of clients, people, trade, contacts and answers."""

    def __init__(
        self,
        *,
        reader: Reader,
        desk: Desk,
        write: Callable[[Callable[[], Written]], Future[Written]],
        do: Callable[[Callable[[], Any]], Any],
        job: Callable[[Callable[[], Any]], Future[Any]],
        person: Callable[[], str],
        names_changed: Callable[[frozenset[int]], None],
        clock: Clock,
    ) -> None:
        self._clock = clock
        self._reader = reader
        self._desk = desk
        self._write = write
        self._do = do
        self._job = job
        self._person = person
        self._names_changed = names_changed

    # --- in ---

    def look(
        self,
        data: bytes,
        name: str,
        *,
        kind: str | None = None,
        sheet: str | None = None,
        mapping: Mapping[str, str] | None = None,
        month_first: bool | None = None,
    ) -> Future[ClientsLook]:
        """A table as it would be brought in. `kind` None: told by its headings. The Future raises `InputError`."""

        def work() -> ClientsLook:
            from monitor.exchange.client_rows import client_lines
            from monitor.exchange.importing import reading

            chosen, table = self._open(data, name, kind, sheet)
            used, kept, first = self._mapping(chosen, table, mapping, month_first)
            preview = reading.preview(chosen, table, used, month_first=first)
            if preview.missing:
                return ClientsLook(chosen.slug, preview, kept, 0, 0)
            rows = reading.read_rows(chosen, table, used, month_first=first)
            which, firms = self._which()
            if chosen.slug != "clients":
                nobodys = self._nobodys(chosen, rows, which)
                return ClientsLook(chosen.slug, preview, kept, len(rows.good) - nobodys, len(rows.bad) + nobodys)
            lines, aside = client_lines(rows.good, which)
            fresh = {line.client_id: line for line in lines if line.client_id < 0}
            new = [Firm(one, (line.name,), frozenset(line.numbers)) for one, line in fresh.items()]
            known = {line.client_id for line in lines if line.client_id > 0}
            doubts = [one for one in suspicions([*firms, *new]) if min(one.first_id, one.second_id) < 0]
            names = {firm.id: firm.names[0] for firm in (*firms, *new)}
            told = {one for doubt in doubts for one in (doubt.first_id, doubt.second_id)}
            return ClientsLook(
                chosen.slug,
                preview,
                kept,
                len(rows.good),
                len(rows.bad) + len(aside),
                tuple(line.name for line in fresh.values()),
                len(known),
                tuple(doubts),
                {one: names[one] for one in sorted(told)},
            )

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
        client_id: int | None = None,
        usual_score: ScoreKind = ScoreKind.NPS,
    ) -> Future[RecordsBrought]:
        """Brings a table in as one act, which undo takes back. A `mapping` given is kept for these headings.

        `client_id`: all of it is that client's, whatever it says. `usual_score` is what answers are that do not say it.
        A table of bad rows that was corrected (`export_bad`) replaces those. The Future raises `InputError`.
        """
        more = _How(sheet, mapping, month_first, currency, None, client_id, usual_score, self._person())
        return self._job(lambda: self._bring(data, name, kind, more))

    def _bring(self, data: bytes, name: str, kind: str | None, how: _How) -> RecordsBrought:
        from monitor.exchange.importing import reading

        chosen, table = self._open(data, name, kind, how.sheet)
        used, _, first = self._mapping(chosen, table, how.mapping, how.month_first)
        rows = reading.read_rows(chosen, table, used, month_first=first, currency=how.currency)
        signature = reading.signature(table)
        if how.mapping is not None or how.month_first is not None:
            self._do(
                lambda: self._desk.keep_mapping(
                    how.person, chosen.slug, signature, table.columns, used, how.month_first
                )
            )
        return self._keep(chosen, rows, _Head(name, signature, used, table.columns), how)

    def _keep(self, kind: TableKind, rows: Rows, head: _Head, how: _How) -> RecordsBrought:
        from monitor.exchange import client_rows
        from monitor.exchange.client_kinds import TRADE
        from monitor.service.clients import entity_of

        which, _ = self._which()
        desk, person = self._desk, how.person
        brought: RecordsBrought
        if kind.slug == "clients":
            clients, aside = client_rows.client_lines(rows.good, which)
            entities = {
                line.client_id: entity_of(line.name, line.card.get("country"))
                for line in reversed(clients)
                if line.client_id < 0
            }
            made = _table(kind, rows, head, how, aside)
            brought = self._do(lambda: desk.bring_clients(person, made, clients, entities))
        elif kind.slug == "people":
            people, aside = client_rows.person_lines(rows.good, which, how.client_id)
            made = _table(kind, rows, head, how, aside)
            brought = self._do(lambda: desk.bring_people(person, made, people))
        elif kind.slug == "legal_entities":
            firms, aside = client_rows.legal_lines(rows.good, which)
            made = _table(kind, rows, head, how, aside)
            brought = self._do(lambda: desk.bring_legal_entities(person, made, firms))
        elif kind.slug in TRADE:
            trade = TRADE[kind.slug]
            lines, aside = client_rows.trade_lines(trade, rows.good, which, how.client_id)
            made = _table(kind, rows, head, how, aside)
            brought = self._do(lambda: desk.bring_trade(person, made, trade, lines))
        elif kind.slug == "client_contacts":
            talks, aside = client_rows.contact_lines(rows.good, which, self._clock(), how.client_id)
            made = _table(kind, rows, head, how, aside)
            brought = self._do(lambda: desk.bring_contacts(person, made, talks))
        else:
            answers, aside = client_rows.score_lines(rows.good, which, how.usual_score)
            made = _table(kind, rows, head, how, aside)
            brought = self._do(lambda: desk.bring_scores(person, made, answers))
        if brought.changes.entities:
            self._names_changed(brought.changes.entities)
        return brought

    def _nobodys(self, kind: TableKind, rows: Rows, which: Which) -> int:
        """How many rows of a table about clients stand aside, since whose they are is not told."""
        from monitor.exchange import client_rows
        from monitor.exchange.client_kinds import TRADE

        if kind.slug == "people":
            return len(client_rows.person_lines(rows.good, which)[1])
        if kind.slug == "legal_entities":
            return len(client_rows.legal_lines(rows.good, which)[1])
        if kind.slug in TRADE:
            return len(client_rows.trade_lines(TRADE[kind.slug], rows.good, which)[1])
        if kind.slug == "client_contacts":
            return len(client_rows.contact_lines(rows.good, which, self._clock())[1])
        return len(client_rows.score_lines(rows.good, which, ScoreKind.NPS)[1])

    def _which(self) -> tuple[Which, list[Firm]]:
        from monitor.exchange.client_rows import NO_CLIENT

        firms, _ = self._reader.firms()
        which = Which(firms)
        for entity in self._reader.entities():
            if entity.role is not Role.CLIENT:
                which.learn(NO_CLIENT, entity.names)
        return which, firms

    def _open(self, data: bytes, name: str, kind: str | None, sheet: str | None) -> tuple[TableKind, Table]:
        from monitor.exchange.importing import reading

        chosen = table_kind(kind) if kind is not None else self._told(data, name, sheet)
        return chosen, reading.open_for(chosen, data, name, sheet=sheet)

    def _told(self, data: bytes, name: str, sheet: str | None) -> TableKind:
        from monitor.exchange.client_kinds import KINDS
        from monitor.exchange.importing import reading
        from monitor.exchange.importing.vcards import is_vcards

        if is_vcards(data):
            return KINDS["people"]
        # headings that a person mapped before tell more than their words
        for slug in sorted({row.kind for row in self._reader.mappings()} & KINDS.keys()):
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
        if kept is None or any(heading not in table.columns for heading in kept.mapping.values()):
            return reading.guess(kind, table), False, month_first
        return dict(kept.mapping), True, month_first if month_first is not None else kept.month_first

    def export_bad(self, *, kind: str | None = None, import_id: int | None = None) -> bytes:
        """The rows that stand aside as CSV, to be corrected and brought in again with `bring`."""
        from monitor.exchange.client_kinds import KINDS
        from monitor.exchange.importing import set_aside
        from monitor.exchange.importing.definitions import Fault, RowFault, SetAside

        bad = [one for one in self._reader.bad_records(kind, import_id, limit=1_000_000) if one.kind in KINDS]
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

    # --- watched folders ---

    def watch(self, path: Path, kind: str | None = None) -> Future[Written]:
        """Tables at a path, a folder or a file, are read now and whenever they change.

        Raises: `InputError` for a path that is not there, or an unknown kind.
        """
        if not path.exists():
            raise InputError(f"There is no {path}")
        if kind is not None:
            table_kind(kind)
        whole = str(path.resolve())
        return self._write(lambda: self._desk.watch_client_tables(self._person(), whole, kind))

    def unwatch(self, watch_id: int) -> Future[Written]:
        """What came from there stays."""
        return self._write(lambda: self._desk.unwatch_client_tables(self._person(), watch_id))

    def read_again(self, file: Path) -> None:
        """Has a watched file read at the next look, though it did not change: what its columns hold was told since."""
        self._do(lambda: self._desk.client_file_read(str(file), "", None))

    def refresh(self, person: str | None = None, *, settled_s: float = 0.0) -> dict[str, RecordsBrought | None]:
        """Reads what changed in watched folders, on this thread: by file what it brought, None for one that failed.

        A file that is being written comes next time, and so does one that was written within `settled_s`: half a table
        would name half a client. One that cannot be read is named in `watched_client_tables`.
        Clients are read before people, and both before what names them.
        """
        stamps = self._reader.client_file_stamps()
        found: list[tuple[int, Path, str, str | None]] = []
        for watched in self._reader.watched_client_tables():
            for file in tables_at(Path(watched.path), CLIENT_SUFFIXES):
                stamp = stamp_of(file)
                if stamp is not None and stamps.get(str(file)) != stamp and is_settled(file, settled_s):
                    found.append((self._order(file, watched.kind), file, stamp, watched.kind))
        done: dict[str, RecordsBrought | None] = {}
        for _, file, stamp, kind in sorted(found, key=lambda one: one[:2]):
            done[str(file)] = self._refresh(file, stamp, kind, person or self._person())
        return done

    def _order(self, file: Path, kind: str | None) -> int:
        try:
            slug = kind or self._told(file.read_bytes(), file.name, None).slug
        except (OSError, MonitorError):
            return 2
        return {"clients": 0, "legal_entities": 1, "people": 1}.get(slug, 2)

    def _refresh(self, file: Path, stamp: str, kind: str | None, person: str) -> RecordsBrought | None:
        problem: str | None = None
        brought: RecordsBrought | None = None
        try:
            data = file.read_bytes()
            if stamp_of(file) != stamp:
                return None  # being written at this moment
            how = _How(None, None, None, None, str(file), None, ScoreKind.NPS, person)
            brought = self._bring(data, file.name, kind, how)
            log.info(
                "client table read rows=%d new=%d changed=%d bad=%d",
                *(brought.rows, brought.new, brought.changed, brought.bad),
            )
        except OSError as error:
            problem = error.strerror or type(error).__name__
        except MonitorError as error:
            problem = str(error)
        if problem is not None:
            log.warning("a watched client table could not be read")
        self._do(lambda: self._desk.client_file_read(str(file), stamp, problem))
        return brought

    # --- out ---

    def export(self, what: str = "clients", *, form: str = "csv") -> bytes:
        """Cards, people, trade, contacts or answers as a table that `bring` reads back. Raises: `InputError`."""
        from monitor.exchange import client_export

        rows = client_export.rows_of(what, self._reader)
        return client_export.as_xlsx(what, rows) if form == "xlsx" else client_export.as_csv(what, rows)


@dataclass(frozen=True, slots=True)
class _How:
    sheet: str | None
    mapping: Mapping[str, str] | None
    month_first: bool | None
    currency: str | None
    path: str | None
    client_id: int | None
    usual_score: ScoreKind
    person: str


@dataclass(frozen=True, slots=True)
class _Head:
    name: str
    signature: str
    mapping: Mapping[str, str]
    columns: Sequence[str]


def table_kind(slug: str) -> TableKind:
    """The kind of that name. Raises: `InputError`."""
    from monitor.exchange.client_kinds import KINDS

    if slug not in KINDS:
        raise InputError(f"There are no client tables of kind {slug!r}", f"There are: {', '.join(KINDS)}.")
    return KINDS[slug]


def _table(kind: TableKind, rows: Rows, head: _Head, how: _How, aside: Sequence[Aside]) -> RecordTable:
    """What is kept of a table beside its rows: where it is from, and what stands aside."""
    put_aside = {one.row.number for one in aside}
    good = [row for row in rows.good if row.number not in put_aside]
    bad = [
        NewBad(
            row.number,
            row.cells,
            [{"slug": str(one.slug), "field": one.field, "written": one.written or None} for one in row.faults],
        )
        for row in rows.bad
    ]
    for one in aside:
        fault = {"slug": str(one.fault.slug), "field": one.fault.field, "written": one.fault.written or None}
        bad.append(NewBad(one.row.number, one.cells(head.mapping), [fault]))
    return RecordTable(
        kind=kind.slug,
        file=head.name,
        path=how.path,
        sheet=how.sheet,
        signature=head.signature,
        mapping=head.mapping,
        good=[NewRecord(row.number, row.key, {}, {}) for row in good],
        bad=bad,
        same=rows.same,
        totals=rows.totals,
        mends=[
            int(mark) for mark in ([row.mark for row in rows.good] + [row.mark for row in rows.bad]) if mark.isdigit()
        ],
    )
