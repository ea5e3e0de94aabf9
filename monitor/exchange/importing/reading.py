"""A file as a table of a kind: where its headings stand, which column holds what, and its rows with typed values."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import islice
from typing import Final

from crawlers.dates import written_order
from monitor.errors import InputError
from monitor.exchange.importing.definitions import (
    Fault,
    Field,
    FieldType,
    GoodRow,
    RowFault,
    Rows,
    SetAside,
    TableKind,
    Value,
)
from monitor.exchange.importing.values import CellError, Habits, currency_in, decimal_of, unquoted, value_of
from monitor.exchange.importing.vcards import is_vcards, open_vcards
from monitor.exchange.tables import BadRow, Cell, Row, Table, open_table, text_of
from monitor.text.fold import fold

MOST_BYTES: Final = 256 * 2**20
_HEADINGS_WITHIN: Final = 30
"""Reports have a title and a period above their headings; below this row nobody's headings begin."""
_SAMPLE_ROWS: Final = 200
_SHOWN_ROWS: Final = 20
_FITTING: Final = 0.5
"""A column whose sample fits its field less often than this does not hold it, whatever its heading says."""
_NAMED, _SPOKEN_FOR = 6.0, 2.0
"""What the name of a file and a word in its headings add to the score of a kind; a heading of its own gives 3."""
_NUMBER_SIGNS: Final = re.compile(r"№|nº|n°|#|\bno\.|\bnr\.?(?=\s|$)|\bnro\.?(?=\s|$)")
_TOTALS: Final = re.compile(r"(?:итого|всего|разом|усього|всього|підсумок|total|sum|yhteensä|summa)\b.{0,20}")

_OURS: Final = ("row", "why")
"""Columns that `set_aside.as_csv` adds in front; a corrected table comes back with them."""


def open_for(kind: TableKind, data: bytes, name: str = "", *, sheet: str | None = None) -> Table:
    """The table of a file, headed by the row that names most fields of this kind.

    Raises: `InputError` for a file that holds no table.
    """
    if len(data) > MOST_BYTES:
        raise InputError(f"{name or 'The table'} is larger than {MOST_BYTES // 2**20} MB", "Bring it in parts.")
    if is_vcards(data):
        return open_vcards(data)
    table = open_table(data, name, sheet=sheet)
    number = _headings_at(kind, table)
    return table if number is None else table.headed_at(number)


def kind_of(kinds: Sequence[TableKind], data: bytes, name: str = "", *, sheet: str | None = None) -> TableKind | None:
    """The kind whose fields a table's headings name best, all required ones among them; None where none fits."""
    best: tuple[float, TableKind] | None = None
    for kind in kinds:
        table = open_for(kind, data, name, sheet=sheet)
        mapping = guess(kind, table)
        if any(one.required and one.name not in mapping for one in kind.fields) or len(mapping) < min(
            2, len(kind.fields)
        ):
            continue
        score = sum(_score(kind.field(field), heading) for field, heading in mapping.items())
        score += _NAMED * _speaks(kind, (name, table.sheets[0] if table.sheets else ""))
        score += _SPOKEN_FOR * _speaks(kind, table.columns)
        if best is None or score > best[0]:
            best = (score, kind)
    return None if best is None else best[1]


def signature(table: Table) -> str:
    """What the headings of a table are known by, whatever their case; mappings are kept under it."""
    headings = [heading for heading in table.columns if heading not in _OURS]
    return hashlib.sha256("\t".join(map(plain, headings)).encode()).hexdigest()


def guess(kind: TableKind, table: Table) -> dict[str, str]:
    """Which heading holds which field, by words in four languages, checked against what stands in the column."""
    scored = sorted(
        (
            (-_score(field, heading), order, place, field, heading)
            for order, field in enumerate(kind.fields)
            for place, heading in enumerate(table.columns)
            if heading not in _OURS and _score(field, heading) > 0
        ),
        key=lambda one: one[:3],
    )
    sample = [row for row in islice(table.rows(), _SAMPLE_ROWS) if isinstance(row, Row)]
    habits = _habits(table, sample)
    found: dict[str, str] = {}
    for _, _, place, field, heading in scored:
        taken = field.name in found or heading in found.values()
        if not taken and _fits(field, [row.cells[place] for row in sample], habits):
            found[field.name] = heading
    return {field.name: found[field.name] for field in kind.fields if field.name in found}


def checked(kind: TableKind, table: Table, mapping: Mapping[str, str]) -> dict[str, str]:
    """The mapping, if it fits.

    Raises: `InputError` for a field or heading there is not, or a required one not named.
    """
    for name, heading in mapping.items():
        if kind.field(name) is None:
            known = ", ".join(field.name for field in kind.fields)
            raise InputError(f"{kind.slug} have no {name!r}", f"There are: {known}.")
        if heading not in table.columns:
            raise InputError(f"The table has no column {heading!r}", f"There are: {', '.join(table.columns)}.")
    lacking = missing(kind, mapping)
    if lacking:
        raise InputError(f"No column holds {', '.join(lacking)}", "Say which one does.")
    return dict(mapping)


def missing(kind: TableKind, mapping: Mapping[str, str]) -> tuple[str, ...]:
    """Required fields that no column holds; of fields of which one is enough, all."""
    lacking = [one.name for one in kind.fields if one.required and one.name not in mapping]
    for group in kind.any_of:
        if not any(name in mapping for name in group):
            lacking += [name for name in group if name not in lacking]
    return tuple(lacking)


@dataclass(frozen=True, slots=True)
class Preview:
    """What a table looks like before anything is stored: of its first rows only.

    `missing` fields stand in the way of importing. `month_first` None: its dates do not betray their order.
    """

    columns: tuple[str, ...]
    encoding: str | None
    sheets: tuple[str, ...]
    mapping: Mapping[str, str]
    missing: tuple[str, ...]
    unused: tuple[str, ...]
    good: tuple[GoodRow, ...]
    bad: tuple[SetAside, ...]
    month_first: bool | None


def preview(kind: TableKind, table: Table, mapping: Mapping[str, str], *, month_first: bool | None = None) -> Preview:
    """The first rows as they would be read with this mapping."""
    first = list(islice(table.rows(), _SAMPLE_ROWS))
    rows = _read(kind, table, mapping, first, month_first)
    return Preview(
        columns=table.columns,
        encoding=table.encoding,
        sheets=table.sheets,
        mapping=dict(mapping),
        missing=missing(kind, mapping),
        unused=tuple(one for one in table.columns if one not in mapping.values() and one not in _OURS),
        good=rows.good[:_SHOWN_ROWS],
        bad=rows.bad[:_SHOWN_ROWS],
        month_first=month_first if month_first is not None else _month_first(table, first),
    )


def read_rows(
    kind: TableKind,
    table: Table,
    mapping: Mapping[str, str],
    *,
    month_first: bool | None = None,
    currency: str | None = None,
) -> Rows:
    """All rows of a table: good ones with typed values, bad ones with why; no row is lost without a word.

    `month_first` None takes the order that the column's own dates betray, else the day first. `currency` is that of
    amounts that name none. Raises: `InputError` for a mapping that does not fit or a file that breaks off.
    """
    checked(kind, table, mapping)
    return _read(kind, table, mapping, list(table.rows()), month_first, currency)


# --- rows ---


def _read(
    kind: TableKind,
    table: Table,
    mapping: Mapping[str, str],
    rows: Sequence[Row | BadRow],
    month_first: bool | None,
    currency: str | None = None,
) -> Rows:
    reader = _Reader(kind, table, mapping, _habits(table, rows, month_first), currency)
    good: list[GoodRow] = []
    bad: list[SetAside] = []
    seen: dict[str, list[Mapping[str, Value]]] = {}
    same = totals = 0
    for row in rows:
        if isinstance(row, BadRow):
            fault = next((one for one in Fault if one == row.slug), Fault.UNREADABLE)
            cells = {**dict(zip(table.columns, map(text_of, row.cells), strict=False))}
            over = [text_of(cell) for cell in row.cells[len(table.columns) :]]
            bad.append(SetAside(row.number, cells, (RowFault(fault, None, " | ".join(over) or row.detail),)))
            continue
        if reader.is_sum(row):
            totals += 1
            continue
        values, faults = reader.values(row)
        if faults:
            if any(one.slug is Fault.MISSING for one in faults) and reader.is_total(row):
                totals += 1
            else:
                bad.append(SetAside(row.number, reader.cells(row), tuple(faults), reader.mark(row)))
            continue
        key = reader.key(values)
        told = seen.setdefault(key, [])
        if values in told:
            same += 1
            continue
        told.append(values)
        key = key if len(told) == 1 else f"{key}#{len(told)}"
        good.append(GoodRow(row.number, values, reader.rest(row), key, reader.mark(row)))
    return Rows(tuple(good), tuple(bad), same, totals)


class _Reader:
    """The rows of one table with one mapping."""

    def __init__(
        self, kind: TableKind, table: Table, mapping: Mapping[str, str], habits: Habits, currency: str | None
    ) -> None:
        places = {heading: place for place, heading in enumerate(table.columns)}
        self._kind = kind
        self._columns = table.columns
        self._habits = habits
        self._fields = [
            (field, places[mapping[field.name]])
            for field in kind.fields
            if field.name in mapping and mapping[field.name] in places
        ]
        used = {place for _, place in self._fields}
        self._rest = [(name, place) for place, name in enumerate(table.columns) if place not in used | _our(table)]
        self._key = kind.key if kind.key and all(name in mapping for name in kind.key) else ()
        self._currency_field = kind.first_of(FieldType.CURRENCY)
        self._amounts = [
            (place, currency_in(table.columns[place]) or currency)
            for field, place in self._fields
            if field.type is FieldType.AMOUNT
        ]

    def values(self, row: Row) -> tuple[dict[str, Value], list[RowFault]]:
        values: dict[str, Value] = {}
        faults: list[RowFault] = []
        for field, place in self._fields:
            cell = row.cells[place]
            try:
                value = value_of(cell, field, self._habits)
            except CellError as error:
                faults.append(RowFault(error.fault, field.name, text_of(cell)[:200]))
                continue
            if value is not None:
                values[field.name] = value
            elif field.required:
                faults.append(RowFault(Fault.MISSING, field.name))
        told = {one.field for one in faults}
        for group in self._kind.any_of:
            if not any(name in values or name in told for name in group):
                faults.append(RowFault(Fault.MISSING, group[0]))
        if self._currency_field is not None and self._currency_field.name not in values:
            for place, usual in self._amounts:
                cell = row.cells[place]
                code = (currency_in(cell) if isinstance(cell, str) else None) or (usual if cell is not None else None)
                if code is not None:
                    values[self._currency_field.name] = code
                    break
        return values, faults

    def key(self, values: Mapping[str, Value]) -> str:
        names = [name for name in self._key if name in values]
        if names and len(names) == len(self._key):
            return "\t".join(_folded(values[name]) for name in names)
        whole = "\t".join(f"{name}={_folded(value)}" for name, value in sorted(values.items()))
        return "~" + hashlib.sha256(whole.encode()).hexdigest()[:24]

    def rest(self, row: Row) -> dict[str, str]:
        return {name: text for name, place in self._rest if (text := text_of(row.cells[place]))}

    def cells(self, row: Row) -> dict[str, str]:
        ours = {self._columns[place] for place in _our_places(self._columns)}
        return {name: text_of(cell) for name, cell in zip(self._columns, row.cells, strict=True) if name not in ours}

    def mark(self, row: Row) -> str:
        return text_of(row.cells[0]) if _our_places(self._columns) else ""

    def is_sum(self, row: Row) -> bool:
        """Whether nothing but numbers follows the word: a firm may well be called Total."""
        told = [cell for cell in row.cells if cell is not None]
        return len(told) > 1 and self.is_total(row) and all(decimal_of(cell) is not None for cell in told[1:])

    def is_total(self, row: Row) -> bool:
        first = next((text_of(cell) for cell in row.cells if cell is not None), "")
        return _TOTALS.fullmatch(fold(first).strip(" :.")) is not None


def _our(table: Table) -> set[int]:
    return _our_places(table.columns)


def _our_places(columns: Sequence[str]) -> set[int]:
    return {0, 1} if tuple(columns[:2]) == _OURS else set()


def _folded(value: Value) -> str:
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")
    if isinstance(value, date):
        return value.isoformat()
    return " ".join(fold(str(value)).split())


def _habits(table: Table, rows: Sequence[Row | BadRow], month_first: bool | None = None) -> Habits:
    if month_first is None:
        month_first = _month_first(table, rows) or False
    return replace(Habits(), month_first=month_first)


def _month_first(table: Table, rows: Sequence[Row | BadRow]) -> bool | None:
    """The order that the dates of any column betray; a table writes all its dates alike."""
    for place in range(len(table.columns)):
        words = (row.cells[place] for row in rows if isinstance(row, Row))
        order = written_order(cell for cell in words if isinstance(cell, str) and len(cell) <= 40)
        if order is not None:
            return order == "MDY"
    return None


# --- headings ---


def _speaks(kind: TableKind, names: Sequence[str]) -> bool:
    spoken = " ".join(map(plain, names))
    return any(re.search(rf"\b{re.escape(plain(word))}", spoken) is not None for word in kind.words)


def _headings_at(kind: TableKind, table: Table) -> int | None:
    """The number of the row that names most fields, where it is not the first; None where the first one will do."""
    best: tuple[float, int] | None = None
    first: int | None = None
    for line in islice(table.lines(), _HEADINGS_WITHIN):
        if isinstance(line, BadRow) or not any(cell is not None for cell in line.cells):
            continue
        if first is None:
            first = line.number
        words = [cell for cell in line.cells if isinstance(cell, str)]
        hit = [max((_score(field, word) for word in words), default=0.0) for field in kind.fields]
        named = sum(score > 0 for score in hit)
        if named >= 2 and (best is None or sum(hit) > best[0]):
            best = (sum(hit), line.number)
    return None if best is None or best[1] == first else best[1]


def _score(field: Field | None, heading: str) -> float:
    """How well a heading names a field: whole, as its beginning, within; longer words are more telling."""
    if field is None:
        return 0.0
    named = plain(heading)
    if not named or len(named) > 80:
        return 0.0
    best = 0.0
    for order, word in enumerate(field.headings):
        wanted = plain(word)
        weight = len(wanted) / 100 - order / 1000
        if named == wanted:
            best = max(best, 3 + weight)
        elif named.startswith(f"{wanted} "):
            best = max(best, 2 + weight)
        elif f" {wanted} " in f" {named} ":
            best = max(best, 1 + weight)
    return best or (2.5 if named == plain(field.name) else 0.0)


def plain(heading: str) -> str:
    """A heading as it is compared: folded, without punctuation, its sign for "number" spelled out."""
    folded = _NUMBER_SIGNS.sub(" number ", fold(heading))
    return " ".join(re.sub(r"[^\w]+|_", " ", folded).split())


def _fits(field: Field, cells: Sequence[Cell], habits: Habits) -> bool:
    told = wrong = 0
    for cell in cells:
        try:
            told += value_of(cell, field, habits) is not None
        except CellError:
            wrong += 1
    return wrong == 0 or told / (told + wrong) >= _FITTING


__all__ = [
    "Preview",
    "checked",
    "guess",
    "kind_of",
    "missing",
    "open_for",
    "plain",
    "preview",
    "read_rows",
    "signature",
    "unquoted",
]
