"""Tables that people bring: CSV, TSV, XLSX and XLS as columns and rows; rows that cannot be used stand aside with why.

One reader for whatever is imported from tables. Nothing of a table is run: formulas count by the value they were saved
with. A hundred thousand rows are passed on one by one.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from itertools import islice
from pathlib import PurePath
from typing import IO, Any, Final, TypeAlias

from crawlers.charset import decode
from monitor.errors import InputError

Cell: TypeAlias = str | int | float | bool | datetime | date | None
"""None for an empty cell. Times have no zone: a table does not tell it."""

MOST_COLUMNS: Final = 500
MOST_MERGED: Final = 10_000
MOST_CELLS: Final = 30_000_000  # of a sheet held whole
MOST_UNPACKED_BYTES: Final = 512 * 2**20
MOST_CELL_LETTERS: Final = 131_072  # csv's own limit; longer ones are mostly a quote that was never closed
_SEPARATORS: Final = ",;\t|"
_SAMPLE_LETTERS: Final = 65_536
_SAMPLE_ROWS: Final = 50
_ERRORS: Final = frozenset({"#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!"})
_EXCEL_HINT: Final = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
_DATA: Final = re.compile(r"https?://\S+|[\d.,:/ -]*\d[\d.,:/ -]*")
_NUMBER: Final = re.compile(r"[-+]?\d+(?:\.\d+)?")
_MERGED: Final = re.compile(rb'<(?:\w+:)?mergeCell ref="([A-Z]+\d+:[A-Z]+\d+)"')
_ROW: Final = re.compile(rb'<row [^>]*?r="(\d+)"')
_LETTERS: Final = re.compile(rb'<c r="([A-Z]+)')
_HIGH_BYTES: Final = 5
_OLE, _ZIP = b"\xd0\xcf\x11\xe0", b"PK\x03\x04"


@dataclass(frozen=True, slots=True)
class Row:
    """A row as wide as the table; `number` is its line in a text file and its row in a sheet, from 1."""

    number: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that cannot be used; `detail` says why, one English sentence, and `slug` in one word.

    Slugs: `too_many_cells`, `formula_failed`, `unreadable`, `unusable`.
    """

    number: int
    detail: str
    slug: str = field(default="unusable", compare=False)
    cells: tuple[Cell, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Table:
    """A table. `columns` are the words of its first row, or "A", "B", … where that holds data already.

    `encoding` is that of a text file, None for a sheet; `sheets` the names of all sheets, the one read first.
    """

    columns: tuple[str, ...]
    encoding: str | None
    sheets: tuple[str, ...]
    _numbered: Callable[[], Iterator[tuple[int, Sequence[Cell] | str]]] = field(repr=False)
    _header: bool = True

    def lines(self) -> Iterator[Row | BadRow]:
        """All that is in the file as it stands there, headings and what is above them too."""
        for number, cells in self._numbered():
            yield BadRow(number, cells, "unreadable") if isinstance(cells, str) else Row(number, tuple(cells))

    def headed_at(self, number: int) -> Table:
        """The same table with the row of this number as its headings; what stands above it is left out."""

        def numbered() -> Iterator[tuple[int, Sequence[Cell] | str]]:
            for at, cells in self._numbered():
                if at == number:
                    yield at, [None if cell is None else text_of(cell) for cell in cells]
                elif at > number:
                    yield at, cells

        return _table(numbered, self.encoding, self.sheets, header=True)

    def rows(self) -> Iterator[Row | BadRow]:
        """The rows in their order, read anew at each call; wholly empty ones are passed over.

        A row with more cells than the table has columns is a bad one.
        """
        width, header = len(self.columns), self._header
        for number, cells in self._numbered():
            if isinstance(cells, str):
                yield BadRow(number, cells, "unreadable")
                continue
            last = max((n for n, cell in enumerate(cells, 1) if cell is not None), default=0)
            if last == 0:
                continue
            if header:
                header = False
                continue
            if last > width:
                detail = f"it has {last} cells, the table has {width} columns"
                yield BadRow(number, detail, "too_many_cells", tuple(cells[:last]))
                continue
            wrong = next((cell for cell in cells if isinstance(cell, str) and cell in _ERRORS), None)
            if wrong is not None:
                yield BadRow(number, f"a formula in it failed ({wrong})", "formula_failed", tuple(cells[:last]))
                continue
            yield Row(number, tuple(cells[:width]) + (None,) * (width - len(cells)))


def is_sheet(data: bytes, name: str = "") -> bool:
    """True for a file of Excel."""
    return data.startswith(_OLE) or (data.startswith(_ZIP) and (not name or name.lower().endswith((".xlsx", ".xlsm"))))


def open_table(data: bytes, name: str = "", *, sheet: str | None = None) -> Table:
    """The table in a file; `name` is only a hint. Raises: `InputError` for a file that holds none."""
    if data.startswith(_ZIP):
        return _xlsx(data, sheet)
    if data.startswith(_OLE):
        return _xls(data, sheet)
    return _text(data, name)


def number_of(cell: Cell) -> float | None:
    """The number in a cell, written with a point or a comma, with blanks between thousands; None for none."""
    if isinstance(cell, bool):
        return None
    if isinstance(cell, int | float):
        return float(cell)
    if not isinstance(cell, str):
        return None
    text = re.sub(r"[\s\u00a0\u202f']", "", cell)
    if "," in text and "." in text:
        text = text.replace("." if text.rfind(",") > text.rfind(".") else ",", "")
    text = text.replace(",", ".")
    return float(text) if _NUMBER.fullmatch(text) else None


def text_of(cell: Cell) -> str:
    """A cell in words; "" for an empty one."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return cell.isoformat() if isinstance(cell, date) else str(cell)


# --- text ---


def _text(data: bytes, name: str) -> Table:
    content, encoding = _decoded(data)
    if not content.strip():
        raise InputError("The table is empty")
    if "\x00" in content[:_SAMPLE_LETTERS]:
        raise InputError("The file is no table", "Save it as CSV or XLSX.")
    skipped = 0
    separator = "\t" if PurePath(name).suffix.lower() == ".tsv" else ""
    if (hint := _EXCEL_HINT.match(content)) is not None:
        separator, skipped = hint[1], 1
        content = content[hint.end() :]
    separator = separator or _separator(content)

    def numbered() -> Iterator[tuple[int, Sequence[Cell] | str]]:
        reader = csv.reader(io.StringIO(content, newline=""), delimiter=separator)
        while True:
            start = reader.line_num + 1 + skipped
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                yield start, f"it cannot be read ({error}); is a quote not closed?"
                continue
            yield start, [cell.strip() or None for cell in cells]

    return _table(numbered, encoding, ())


def _decoded(data: bytes) -> tuple[str, str]:
    head = data[:4096]
    if not head.startswith((b"\xff\xfe", b"\xfe\xff")):
        # Excel's "Unicode text" without its mark: every second byte is 0, or 4 for Cyrillic, as in no other text
        for encoding, high, low in (("utf-16-le", head[1::2], head[::2]), ("utf-16-be", head[::2], head[1::2])):
            if len(high) > 1 and _few(high) > 0.8 and _few(low) < 0.2:
                return data.decode(encoding, "replace"), encoding
    found = decode(data, None, markup="text")
    return found.text.removeprefix("\ufeff"), found.encoding


def _few(places: bytes) -> float:
    """The share of bytes that no letter, digit or sign has."""
    return sum(byte <= _HIGH_BYTES for byte in places) / len(places)


def _separator(content: str) -> str:
    """What parts the cells: the sign that gives most columns, in as many rows as possible alike."""
    sample = content[:_SAMPLE_LETTERS]
    if len(content) > len(sample):
        sample = sample.rpartition("\n")[0] or sample

    def score(sign: str) -> tuple[float, bool, int]:
        prose = sample.count(sign + " ") * 2 > sample.count(sign)  # a comma of a sentence
        try:
            rows = list(islice(csv.reader(io.StringIO(sample, newline=""), delimiter=sign), _SAMPLE_ROWS))
        except csv.Error:
            return 0.0, False, 0
        widths = [len(row) for row in rows if row]
        usual = max(set(widths), key=widths.count, default=1)
        return (widths.count(usual) / len(widths) if usual > 1 else 0.0), not prose, usual

    return max(_SEPARATORS, key=score)


# --- sheets ---


def _xlsx(data: bytes, sheet: str | None) -> Table:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            if sum(entry.file_size for entry in packed.infolist()) > MOST_UNPACKED_BYTES:
                raise InputError("The table is too large", "Save a part of it, or save it as CSV.")
    except zipfile.BadZipFile as error:
        raise _damaged(error) from error
    names, read, merged = _fast_rows(data, sheet) if _is_plain(data) else _xlsx_rows(data, sheet)

    def numbered() -> Iterator[tuple[int, Sequence[Cell] | str]]:
        try:
            plain = ([_plain(cell) for cell in cells[:MOST_COLUMNS]] for cells in read())
            yield from _filled_down(enumerate(plain, 1), merged)
        except InputError:
            raise
        except Exception as error:
            raise _damaged(error) from error

    return _table(numbered, None, names)


_Sheet: TypeAlias = tuple[tuple[str, ...], Callable[[], Iterable[Sequence[Any]]], Mapping[int, Mapping[int, int]]]
"""Names of the sheets, what reads the rows of the chosen one, and its cells that are merged downwards."""


def _is_plain(data: bytes) -> bool:
    """Whether the fast reader may read it: it hides failed formulas, and holds a sheet whole, empty cells too."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            for part in packed.namelist():
                if not (part.startswith("xl/worksheets/") and part.endswith(".xml")):
                    continue
                written = packed.read(part)
                if b't="e"' in written or b"<c r=" not in written:
                    return False
                rows = max((int(row) for row in _ROW.findall(written)), default=0)
                width = max(map(_place, set(_LETTERS.findall(written))), default=0)
                if rows * width > MOST_CELLS:
                    return False
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError, zlib.error) as error:
        raise _damaged(error) from error
    return True


def _place(letters: bytes) -> int:
    """The place of a column by its letters, from 1."""
    place = 0
    for letter in letters:
        place = place * 26 + letter - 64
    return place


def _fast_rows(data: bytes, sheet: str | None) -> _Sheet:
    from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
            tables = [one for one in book.sheets_metadata if one.typ is SheetTypeEnum.WorkSheet]
            shown = [one.name for one in tables if one.visible is SheetVisibleEnum.Visible]
            chosen = _chosen(shown or [one.name for one in tables], sheet)
            found = book.get_sheet_by_name(chosen)
            rows = found.to_python(skip_empty_area=False)
            ranges = found.merged_cell_ranges or ()
    except InputError:
        raise
    except (CalamineError, OSError, ValueError, zipfile.BadZipFile) as error:
        raise _damaged(error) from error
    merged = _downwards((left + 1, top + 1, right + 1, bottom + 1) for (top, left), (bottom, right) in ranges)
    return (chosen, *(name for name in shown if name != chosen)), lambda: rows, merged


def _xlsx_rows(data: bytes, sheet: str | None) -> _Sheet:
    from openpyxl import load_workbook
    from openpyxl.utils.cell import range_boundaries

    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        shown = [one.title for one in book.worksheets if one.sheet_state == "visible"]
        chosen = book[_chosen(shown or book.sheetnames, sheet)]
        chosen.reset_dimensions()  # what a sheet says of its own size need not be true
        with zipfile.ZipFile(io.BytesIO(data)) as packed, packed.open(chosen._worksheet_path) as written:
            ranges = _MERGED.findall(_tail(written))
        merged = _downwards(range_boundaries(one.decode()) for one in ranges)
        names = (chosen.title, *(name for name in shown if name != chosen.title))
        return names, lambda: chosen.iter_rows(values_only=True), merged
    except InputError:
        raise
    except Exception as error:  # the parser's failures are of every kind: KeyError, ValueError, XML
        raise _damaged(error) from error


def _tail(written: IO[bytes]) -> bytes:
    """What follows the cells of a sheet: there its merged ranges are named."""
    kept = b""
    while chunk := written.read(1 << 20):
        kept += chunk
        place = kept.rfind(b"</sheetData>")
        kept = kept[place:] if place >= 0 else kept[-16:]
    return kept


def _downwards(ranges: Iterable[tuple[int, int, int, int]]) -> dict[int, dict[int, int]]:
    """{row: {column: row that holds its value}} of cells merged over several rows, all counted from 1."""
    found: dict[int, dict[int, int]] = {}
    for column, top, _, bottom in islice(ranges, MOST_MERGED):
        for row in range(top + 1, min(bottom, top + MOST_MERGED) + 1):
            found.setdefault(row, {})[column] = top
    return found


def _filled_down(
    rows: Iterable[tuple[int, list[Cell]]], merged: Mapping[int, Mapping[int, int]]
) -> Iterator[tuple[int, list[Cell]]]:
    """The same rows; one that has cells of its own also has what is merged down into it."""
    tops = {(top, column) for columns in merged.values() for column, top in columns.items()}
    held: dict[tuple[int, int], Cell] = {}
    for number, cells in rows:
        if number in merged and any(cell is not None for cell in cells):
            for column, top in merged[number].items():
                cells += [None] * (column - len(cells))
                if cells[column - 1] is None:
                    cells[column - 1] = held.get((top, column))
        for column in range(1, len(cells) + 1) if tops else ():
            if (number, column) in tops:
                held[number, column] = cells[column - 1]
        yield number, cells


def _xls(data: bytes, sheet: str | None) -> Table:
    import xlrd

    try:
        # merged cells are only told together with all the looks
        book = xlrd.open_workbook(file_contents=data, on_demand=True, logfile=io.StringIO(), formatting_info=True)
        shown = [name for n, name in enumerate(book.sheet_names()) if book.sheet_by_index(n).visibility == 0]
        chosen = book.sheet_by_name(_chosen(shown or book.sheet_names(), sheet))
    except InputError:
        raise
    except Exception as error:  # as above; a file locked with a password is one of these too
        raise _damaged(error) from error

    def value(cell: Any) -> Cell:
        if cell.ctype == xlrd.XL_CELL_DATE:
            try:
                return _plain(xlrd.xldate_as_datetime(cell.value, book.datemode))
            except (ValueError, OverflowError):
                return str(cell.value)
        if cell.ctype == xlrd.XL_CELL_BOOLEAN:
            return bool(cell.value)
        if cell.ctype == xlrd.XL_CELL_ERROR:
            return str(xlrd.error_text_from_code.get(cell.value, "#N/A"))
        return _plain(cell.value)

    ranges = ((left + 1, top + 1, right, bottom) for top, bottom, left, right in chosen.merged_cells)
    merged = _downwards(ranges)

    def numbered() -> Iterator[tuple[int, Sequence[Cell] | str]]:
        rows = ([value(cell) for cell in chosen.row(number)[:MOST_COLUMNS]] for number in range(chosen.nrows))
        yield from _filled_down(enumerate(rows, 1), merged)

    return _table(numbered, None, (chosen.name, *(name for name in shown if name != chosen.name)))


def _chosen(names: Sequence[str], wanted: str | None) -> str:
    if wanted is None and names:
        return names[0]
    if wanted in names:
        return str(wanted)
    raise InputError(f"There is no sheet {wanted!r} in the table", f"There are: {', '.join(names)}.")


def _plain(value: Any) -> Cell:
    """A cell's value as ours: whole numbers whole, days without a time, blanks none."""
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return int(value)
    if isinstance(value, datetime):
        return value.date() if value.time() == time() else value.replace(tzinfo=None)
    return value if isinstance(value, int | float | bool | date) or value is None else str(value)


def _damaged(error: Exception) -> InputError:
    return InputError(
        f"The table cannot be read ({type(error).__name__}: {' '.join(str(error).split())[:120]})",
        "Is it damaged, or locked with a password? Open it and save it anew as XLSX or CSV.",
    )


# --- all ---


def _table(
    numbered: Callable[[], Iterator[tuple[int, Sequence[Cell] | str]]],
    encoding: str | None,
    sheets: tuple[str, ...],
    *,
    header: bool | None = None,
) -> Table:
    good = (cells for _, cells in numbered() if not isinstance(cells, str))
    first = next((cells for cells in good if any(cell is not None for cell in cells)), None)
    if first is None:
        raise InputError("The table is empty")
    if header is None:
        header = not any(_is_data(cell) for cell in first)
    width = len(first)
    if not header:
        width = max(width, *(len(cells) for cells in _some(numbered())))
    while header and width > 1 and first[width - 1] is None:
        width -= 1
    if width > MOST_COLUMNS:
        raise InputError(f"The table has more than {MOST_COLUMNS} columns", "Save the ones that matter.")
    named = enumerate(first[:width])
    columns = tuple(text_of(cell) if header and cell is not None else _letter(n) for n, cell in named)
    columns += tuple(_letter(n) for n in range(len(columns), width))
    return Table(_told_apart(columns), encoding, sheets, numbered, header)


def _told_apart(headings: Sequence[str]) -> tuple[str, ...]:
    """The same headings, a repeated one with its count: a mapping names columns by their headings."""
    found: list[str] = []
    for heading in headings:
        name, count = heading, 1
        while name in found:
            count += 1
            name = f"{heading} ({count})"
        found.append(name)
    return tuple(found)


def _some(numbered: Iterable[tuple[int, Sequence[Cell] | str]]) -> Iterator[Sequence[Cell]]:
    for _, cells in islice(numbered, _SAMPLE_ROWS):
        if not isinstance(cells, str):
            yield cells


def _is_data(cell: Cell) -> bool:
    """True for what no heading is: an address, a number, a date."""
    if isinstance(cell, str):
        return _DATA.fullmatch(cell) is not None
    return cell is not None


def _letter(number: int) -> str:
    """The name of a column in spreadsheets: A, B, … Z, AA."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
