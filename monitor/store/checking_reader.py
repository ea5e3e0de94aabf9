"""Reading claims, the firm's own records, compensation and measures."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from monitor.case_types import CaseState
from monitor.checking_types import (
    BadRecord,
    ClaimOrigin,
    ClaimRow,
    CompensationKind,
    CompensationRow,
    CompensationState,
    ImportRow,
    MappingRow,
    MeasureRow,
    MeasureState,
    Place,
    Record,
    Verdict,
    WatchedFolder,
)
from monitor.desk import claims as claim_rules
from monitor.desk import limits
from monitor.desk.likeness import number_shape
from monitor.errors import NotKnownError
from monitor.store.acts_on_records import BAD_WAITING, SHOWN
from monitor.store.codec import dumps, from_db, loads, maybe_from_db
from monitor.store.reading import Reading
from monitor.store.watched import watched_folder
from monitor.text.types import ClaimKind, Reason

_RECORD = "SELECT r.id, r.kind, r.key, r.number, r.content, r.rest, i.file"
_MEASURE_PLACES = (
    "SELECT mp.*, m.post_id, p.site, p.platform, p.url, p.author, p.published_at, m.lang, p.lang AS declared,"
    " cm.case_id, c.state AS case_state, coalesce(v.title, substr(v.text, 1, 120), p.url, '') AS title,"
    " coalesce(mp.answered_at, r.published_at) AS told_at, coalesce(mp.answered_url, r.url) AS told_url"
    " FROM measure_place mp JOIN measure e ON e.id = mp.measure_id JOIN mention m ON m.id = mp.mention_id"
    " JOIN post p ON p.id = m.post_id LEFT JOIN post_version v ON v.id = m.version_id"
    " LEFT JOIN case_mention cm ON cm.mention_id = m.id AND cm.removed_at IS NULL"
    ' LEFT JOIN "case" c ON c.id = cm.case_id'
    " LEFT JOIN response r ON r.id = (SELECT id FROM response WHERE case_id = cm.case_id AND removed_at IS NULL"
    "   AND kind = 'what_we_changed' AND published_at >= e.done_at ORDER BY published_at LIMIT 1)"
    " WHERE mp.removed_at IS NULL AND mp.measure_id IN (SELECT value FROM json_each(?))"
    " ORDER BY told_at IS NOT NULL, p.published_at, mp.id"
)


class CheckingReading(Reading):
    """What may be asked about checking and putting right."""

    # --- claims ---

    def claims(self, case_id: int) -> list[ClaimRow]:
        """The claims of a case: mention by mention in the order of the text, those by hand last."""
        rows = self._all(
            "SELECT * FROM claim WHERE case_id = ? AND removed_at IS NULL"
            " ORDER BY mention_id IS NULL, mention_id, span_start IS NULL, span_start, id",
            (case_id,),
        )
        rests = {one.id: one for one in self.records_of({row["record_id"] for row in rows if row["record_id"]})}
        return [
            ClaimRow(
                id=row["id"],
                case_id=row["case_id"],
                mention_id=row["mention_id"],
                kind=ClaimKind(row["kind"]),
                quote=row["quote"],
                value=row["value"],
                span=None if row["span_start"] is None else (row["span_start"], row["span_end"]),
                origin=ClaimOrigin(row["origin"]),
                verdict=Verdict(row["verdict"]),
                record=row["record"],
                rests_on=rests.get(row["record_id"]),
                checked_by=row["checked_by"],
                checked_at=maybe_from_db(row["checked_at"]),
            )
            for row in rows
        ]

    def claim(self, claim_id: int) -> ClaimRow:
        """One claim. Raises: `NotKnownError`."""
        row = self._one("SELECT case_id FROM claim WHERE id = ? AND removed_at IS NULL", (claim_id,))
        if row is None:
            raise NotKnownError(f"There is no claim with the number {claim_id}")
        return next(one for one in self.claims(row["case_id"]) if one.id == claim_id)

    def verdict(self, case_id: int) -> Verdict | None:
        """What checking gave for a whole case; None where it makes no claim."""
        return claim_rules.summary([one.verdict for one in self.claims(case_id)])

    # --- records ---

    def records_of(self, record_ids: Collection[int]) -> list[Record]:
        """Rows by their numbers, also those that were replaced since."""
        rows = self._all(
            f"{_RECORD}, (r.replaced_by IS NULL AND i.removed_at IS NULL) AS current FROM record r"
            " JOIN record_import i ON i.id = r.import_id WHERE r.id IN (SELECT value FROM json_each(?)) ORDER BY r.id",
            (dumps(sorted(record_ids)),),
        )
        return [_record(row, bool(row["current"])) for row in rows]

    def find(self, what: str, terms: Collection[str], limit: int = 200) -> list[Record]:
        """Rows of now that hold one of these terms (`monitor.desk.matching.Records`)."""
        return self._shown(
            " AND r.id IN (SELECT record_id FROM record_term WHERE what = ? AND term IN"
            " (SELECT value FROM json_each(?)))",
            (what, dumps(sorted(terms))),
            limit,
        )

    def beginning(self, what: str, prefix: str, limit: int = 200) -> list[Record]:
        """Rows of now that hold a term beginning so."""
        if not prefix:
            return self._shown(" AND r.id = (SELECT record_id FROM record_term WHERE what = ? LIMIT 1)", (what,), limit)
        return self._shown(
            " AND r.id IN (SELECT record_id FROM record_term WHERE what = ? AND term >= ? AND term < ?)",
            (what, prefix, prefix + "\U0010ffff"),
            limit,
        )

    def shapes(self) -> dict[str, int]:
        """How many known numbers have which shape."""
        found: dict[str, int] = {}
        for row in self._all("SELECT term, count(*) FROM record_term WHERE what = 'number' GROUP BY term"):
            shape = number_shape(row[0])
            found[shape] = found.get(shape, 0) + 1
        return found

    def weekdays(self) -> dict[str, tuple[int, ...]]:
        """By kind, how many rows of now fall on Monday to Sunday."""
        found: dict[str, list[int]] = {}
        rows = self._all(
            "SELECT r.kind, strftime('%w', substr(coalesce(json_extract(r.content, '$.done_on'),"
            f" json_extract(r.content, '$.date')), 1, 10)) AS weekday, count(*) {SHOWN}"
            " AND r.kind IN ('orders', 'visits', 'deliveries', 'contracts') GROUP BY 1, 2"
        )
        for kind, weekday, count in rows:
            if weekday is not None:
                found.setdefault(kind, [0] * 7)[(int(weekday) - 1) % 7] += count
        return {kind: tuple(counts) for kind, counts in found.items()}

    def places(self) -> list[Record]:
        """One row of now for each branch that is named anywhere."""
        return self._shown(
            f" AND r.id IN (SELECT min(r.id) {SHOWN} AND json_extract(r.content, '$.branch') IS NOT NULL"
            " GROUP BY json_extract(r.content, '$.branch'))",
            (),
            500,
        )

    def record_rows(self, kind: str, *, after_id: int = 0, limit: int = 200) -> list[Record]:
        """Rows of a kind that hold now, in the order they came."""
        return self._shown(" AND r.kind = ? AND r.id > ?", (kind, after_id), limit)

    def record_counts(self) -> dict[str, int]:
        """How many rows of each kind hold now."""
        return {row[0]: row[1] for row in self._all(f"SELECT r.kind, count(*) {SHOWN} GROUP BY r.kind ORDER BY 1")}

    def imports(self, kind: str | None = None, limit: int = 200) -> list[ImportRow]:
        """Tables brought in, newest first; those undone are not among them."""
        rows = self._all(
            "SELECT i.*, (SELECT count(*) FROM record_bad b LEFT JOIN record_import m ON m.id = b.mended_by"
            "   WHERE b.import_id = i.id AND (b.mended_by IS NULL OR m.removed_at IS NOT NULL)) AS waiting"
            " FROM record_import i WHERE i.removed_at IS NULL AND (?1 IS NULL OR i.kind = ?1)"
            " ORDER BY i.id DESC LIMIT ?2",
            (kind, limit),
        )
        return [
            ImportRow(
                *(row["id"], row["kind"], row["file"], row["path"], row["sheet"], from_db(row["at"]), row["person"]),
                *(row["rows"], row["new"], row["changed"], row["same"], row["bad"], row["totals"], row["waiting"]),
            )
            for row in rows
        ]

    def bad_records(self, kind: str | None = None, import_id: int | None = None, limit: int = 1000) -> list[BadRecord]:
        """Rows that stand aside and wait to be corrected, newest import first."""
        rows = self._all(
            f"SELECT b.*, i.kind, i.file {BAD_WAITING} AND (?1 IS NULL OR i.kind = ?1) AND (?2 IS NULL OR i.id = ?2)"
            " ORDER BY b.import_id DESC, b.number LIMIT ?3",
            (kind, import_id, limit),
        )
        return [
            BadRecord(
                *(row["id"], row["import_id"], row["kind"], row["file"], row["number"]),
                loads(row["cells"]),
                tuple(loads(row["faults"])),
            )
            for row in rows
        ]

    def bad_record(self, bad_id: int) -> BadRecord:
        """One of them. Raises: `NotKnownError` for one that does not wait."""
        found = [one for one in self.bad_records(limit=1_000_000) if one.id == bad_id]
        if not found:
            raise NotKnownError(f"There is no bad row with the number {bad_id}")
        return found[0]

    def import_mapping(self, import_id: int) -> dict[str, str]:
        """The mapping that an import was read with. Raises: `NotKnownError`."""
        row = self._one("SELECT mapping FROM record_import WHERE id = ?", (import_id,))
        if row is None:
            raise NotKnownError(f"There is no import with the number {import_id}")
        return {str(field): str(heading) for field, heading in loads(row[0]).items()}

    def mapping(self, kind: str, signature: str) -> MappingRow | None:
        """What was kept for tables with these headings, None for nothing."""
        found = self._mappings(" AND kind = ? AND signature = ?", (kind, signature))
        return found[0] if found else None

    def mappings(self) -> list[MappingRow]:
        """All that was kept, by kind."""
        return self._mappings("", ())

    def _mappings(self, where: str, values: Sequence[Any]) -> list[MappingRow]:
        rows = self._all(f"SELECT * FROM column_mapping WHERE removed_at IS NULL{where} ORDER BY kind, id", values)
        return [
            MappingRow(
                id=row["id"],
                kind=row["kind"],
                columns=tuple(loads(row["columns"])),
                mapping=loads(row["mapping"]),
                month_first=None if row["month_first"] is None else bool(row["month_first"]),
                person=row["person"],
                at=from_db(row["at"]),
            )
            for row in rows
        ]

    def watched_folders(self) -> list[WatchedFolder]:
        """Where tables are read anew by themselves."""
        rows = self._all("SELECT * FROM record_watch WHERE removed_at IS NULL ORDER BY id")
        files = self._all("SELECT path, read_at, problem FROM record_file ORDER BY read_at")
        return [watched_folder(row, files) for row in rows]

    def file_stamps(self) -> dict[str, str]:
        """What each watched file was when it was read last."""
        return {row[0]: row[1] for row in self._all("SELECT path, stamp FROM record_file")}

    def _shown(self, where: str, values: Sequence[Any], limit: int) -> list[Record]:
        rows = self._all(f"{_RECORD} {SHOWN}{where} ORDER BY r.id LIMIT ?", (*values, limit))
        return [_record(row) for row in rows]

    # --- putting right ---

    def compensations(self, case_id: int) -> list[CompensationRow]:
        """What the author of a case is given, in the order it was proposed."""
        rows = self._all("SELECT * FROM compensation WHERE case_id = ? AND removed_at IS NULL ORDER BY id", (case_id,))
        rests = {one.id: one for one in self.records_of({row["record_id"] for row in rows if row["record_id"]})}
        return [
            CompensationRow(
                id=row["id"],
                case_id=row["case_id"],
                kind=CompensationKind(row["kind"]),
                amount=None if row["amount"] is None else Decimal(row["amount"]),
                currency=row["currency"],
                favour=row["favour"],
                basis=row["basis"],
                order=row["order_number"],
                rests_on=rests.get(row["record_id"]),
                state=CompensationState(row["state"]),
                proposed_by=row["proposed_by"],
                proposed_at=from_db(row["proposed_at"]),
                decided_by=row["decided_by"],
                decided_at=maybe_from_db(row["decided_at"]),
                done_by=row["done_by"],
                done_at=maybe_from_db(row["done_at"]),
                proof=row["proof"],
            )
            for row in rows
        ]

    def measures(self, case_id: int | None = None, *, due_by: date | None = None) -> list[MeasureRow]:
        """Measures by what is due first; with `due_by` those whose end or effect check falls due by that day."""
        rows = self._all(
            "SELECT * FROM measure WHERE removed_at IS NULL AND (?1 IS NULL OR case_id = ?1) AND (?2 IS NULL"
            " OR (state IN ('open', 'reopened') AND due_on <= ?2) OR (state = 'done' AND check_on <= ?2))"
            " ORDER BY CASE state WHEN 'done' THEN check_on ELSE coalesce(due_on, '9999') END, id",
            (case_id, None if due_by is None else due_by.isoformat()),
        )
        places: dict[int, list[sqlite3.Row]] = {}
        for place in self._all(_MEASURE_PLACES, (dumps([row["id"] for row in rows]),)):
            places.setdefault(place["measure_id"], []).append(place)
        back: dict[int, list[int]] = {}
        for measure_id, mention_id in self._all("SELECT measure_id, mention_id FROM measure_return ORDER BY at"):
            back.setdefault(measure_id, []).append(mention_id)
        return [_measure(row, places.get(row["id"], []), back.get(row["id"], [])) for row in rows]

    def measure(self, measure_id: int) -> MeasureRow:
        """One of them. Raises: `NotKnownError`."""
        found = [one for one in self.measures() if one.id == measure_id]
        if not found:
            raise NotKnownError(f"There is no measure with the number {measure_id}")
        return found[0]

    def measure_places(self, measure_id: int) -> list[Place]:
        """Where the reason of a measure was raised; those not told yet first. Their words are the templates' work."""
        return [
            Place(
                id=row["id"],
                mention_id=row["mention_id"],
                case_id=row["case_id"],
                case_state=None if row["case_state"] is None else CaseState(row["case_state"]),
                title=" ".join(row["title"].split()),
                site=row["site"],
                url=row["url"],
                author=row["author"],
                lang=row["lang"] or row["declared"],
                published_at=maybe_from_db(row["published_at"]),
                answered_at=maybe_from_db(row["told_at"]),
                answered_url=row["told_url"],
                skipped=row["skipped"] if row["told_at"] is None else None,
                limit=limits.most_characters(row["platform"], row["site"]),
            )
            for row in self._all(_MEASURE_PLACES, (dumps([measure_id]),))
        ]

    def tactic_overrides(self) -> dict[tuple[str, str], str]:
        """What people changed in tactic cards and templates: (path, language) → text."""
        rows = self._all("SELECT path, lang, text FROM tactic_override WHERE removed_at IS NULL")
        return {(row[0], row[1]): row[2] for row in rows}


def _record(row: sqlite3.Row, current: bool = True) -> Record:
    return Record(
        id=row["id"],
        kind=row["kind"],
        key=row["key"],
        file=row["file"],
        number=row["number"],
        values=loads(row["content"]),
        rest=loads(row["rest"]),
        current=current,
    )


def _measure(row: sqlite3.Row, places: Sequence[Mapping[str, Any] | sqlite3.Row], back: Sequence[int]) -> MeasureRow:
    told = sum(place["told_at"] is not None for place in places)
    return MeasureRow(
        id=row["id"],
        case_id=row["case_id"],
        cause=row["cause"],
        what=row["what"],
        reason=None if row["reason"] is None else Reason(row["reason"]),
        entity_id=row["entity_id"],
        product=row["product"],
        branch=row["branch"],
        owner=row["owner"],
        due_on=None if row["due_on"] is None else date.fromisoformat(row["due_on"]),
        state=MeasureState(row["state"]),
        proof=row["proof"],
        done_by=row["done_by"],
        done_at=maybe_from_db(row["done_at"]),
        check_days=row["check_days"],
        check_on=None if row["check_on"] is None else date.fromisoformat(row["check_on"]),
        effect=row["effect"],
        checked_by=row["checked_by"],
        checked_at=maybe_from_db(row["checked_at"]),
        places=len(places),
        places_answered=told,
        places_skipped=sum(place["skipped"] is not None and place["told_at"] is None for place in places),
        came_back=tuple(back),
    )
