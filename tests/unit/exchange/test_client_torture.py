"""Twenty-five client tables as broken as people send them: a clear word on each, good rows in, bad ones aside with why.

A hundred thousand rows are measured in `benchmarks/client_tables.py`.
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime

import openpyxl
import pytest
import xlwt

from monitor.desk.which_client import Which
from monitor.errors import InputError
from monitor.exchange.client_kinds import KINDS
from monitor.exchange.client_rows import ClientLine, client_lines
from monitor.exchange.importing import reading
from monitor.exchange.importing.definitions import Fault

CLIENTS = KINDS["clients"]
HEAD = ["Клиент", "ИНН", "Дата основания", "Прибыль, руб", "Менеджер", "Рекомендует"]
ROWS = [
    ["ООО Ромашка", "7707083893", "05.12.2001", "12 500,50", "Борис", "да"],
    ["ЗАО Лютик", "7736050003", "01.03.1999", "-300", "Анна", "нет"],
    ["ИП Василёк", "", "", "", "", ""],
]
NAMES = ["ООО Ромашка", "ЗАО Лютик", "ИП Василёк"]


def text(
    rows: list[list[str]], separator: str = ";", encoding: str = "utf-8", newline: str = "\r\n", quote: int = 0
) -> bytes:
    """A table as text."""
    written = io.StringIO(newline="")
    csv.writer(written, delimiter=separator, lineterminator=newline, quoting=quote).writerows(rows)  # type: ignore[arg-type]
    return written.getvalue().encode(encoding)


def book(rows: list[list[object]], *, merges: tuple[str, ...] = (), sheet: str = "Лист1", first: bool = False) -> bytes:
    """A table as XLSX; `first` puts an empty sheet before it."""
    made = openpyxl.Workbook()
    page = made.active
    if first:
        page = made.create_sheet(sheet)
    for row in rows:
        page.append(row)
    for one in merges:
        page.merge_cells(one)
    packed = io.BytesIO()
    made.save(packed)
    return packed.getvalue()


def old_book(rows: list[list[object]]) -> bytes:
    """A table as XLS, days as days of Excel."""
    made = xlwt.Workbook()
    page = made.add_sheet("Лист1")
    day = xlwt.easyxf(num_format_str="DD.MM.YYYY")
    for number, row in enumerate(rows):
        for place, cell in enumerate(row):
            page.write(number, place, cell, *([day] if isinstance(cell, date) else []))
    packed = io.BytesIO()
    made.save(packed)
    return packed.getvalue()


def formulas(cached: bool) -> bytes:
    """Formulas with the values they were saved with, and one that failed."""
    data = book([HEAD, ["ООО Ромашка", "7707083893", None, "=1+1", "Борис", "да"], ["Лютик", None, None, "=1/0"]])
    if not cached:
        return data
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(packed, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name.endswith("sheet1.xml"):
                content = content.replace(b"<f>1+1</f><v></v>", b"<f>1+1</f><v>2</v>")
                content = content.replace(b"<f>1+1</f><v />", b"<f>1+1</f><v>2</v>")
                content = content.replace(b'r="D3"><f>1/0</f><v></v>', b'r="D3" t="e"><f>1/0</f><v>#DIV/0!</v>')
                content = content.replace(b'r="D3"><f>1/0</f><v />', b'r="D3" t="e"><f>1/0</f><v>#DIV/0!</v>')
            new.writestr(name, content)
    return packed.getvalue()


@dataclass(frozen=True)
class Broken:
    """A file, the clients it gives, and the faults of its bad rows; `refused`: a word of why nothing is read."""

    name: str
    make: Callable[[], bytes]
    names: list[str] = field(default_factory=lambda: NAMES)
    faults: list[Fault] = field(default_factory=list)
    refused: str | None = None
    file: str = "clients.csv"
    month_first: bool | None = None


PLAIN = [HEAD, *ROWS]
DATED: list[list[object]] = [
    HEAD,  # type: ignore[list-item]
    ["ООО Ромашка", 7707083893, date(2001, 12, 5), 12500.5, "Борис", True],
    ["ЗАО Лютик", "7736050003", 36220, -300, "Анна", 0],
    ["ИП Василёк"],
]
FILES = [
    Broken("cp1251 without a word", lambda: text(PLAIN, encoding="cp1251")),
    Broken("koi8-r, tabs", lambda: text(PLAIN, "\t", "koi8-r")),
    Broken("utf-16 with a mark", lambda: text(PLAIN, "\t", "utf-16")),
    Broken("utf-16 without a mark", lambda: text(PLAIN, "\t", "utf-16-le")),
    Broken("utf-8 with a mark, commas, all quoted", lambda: text(PLAIN, ",", "utf-8-sig", quote=csv.QUOTE_ALL)),
    Broken("pipes, line ends of old Macs", lambda: text(PLAIN, "|", newline="\r")),
    Broken("Excel's own word on its separator", lambda: b"sep=;\r\n" + text(PLAIN)),
    Broken("a report with a title", lambda: text([["Отчёт по клиентам"], ["за 2026 год"], [], *PLAIN])),
    Broken("sums below", lambda: text([*PLAIN, ["Итого", "", "", "12 200,50"], ["Всего:", "", "", "1"]])),
    Broken("empty rows and columns", lambda: text([[*HEAD, "", ""], [], *[[*row, "", ""] for row in ROWS], [], []])),
    Broken("headings told twice", lambda: text([[*HEAD, "Менеджер"], *[[*row, "никто"] for row in ROWS]])),
    Broken(
        "cells too many, cells too few",
        lambda: text([HEAD, ["ООО Ромашка"], [*ROWS[1], "лишнее", "и ещё"], ["ИП Василёк", ""]]),
        ["ООО Ромашка", "ИП Василёк"],
        [Fault.TOO_MANY_CELLS],
    ),
    Broken(
        "a quote that never ends",
        lambda: text([HEAD, ROWS[0], ROWS[2]]) + '"ЗАО Лютик;7736050003'.encode() + b";x" * 70_000,
        ["ООО Ромашка", "ИП Василёк"],
        [Fault.UNREADABLE],
    ),
    Broken(
        "days that are none, amounts that are none",
        lambda: text(
            [HEAD, *ROWS[:2], ["Ива", "", "31.02.2001"], ["Ель", "", "", "много"], ["Дуб", *[""] * 4, "возможно"]]
        ),
        NAMES[:2],
        [Fault.NO_DATE, Fault.NO_AMOUNT, Fault.NO_YES_NO],
    ),
    Broken(
        "days as people write them",
        lambda: text(
            [
                HEAD,
                ["Ромашка", "", "5 декабря 2001"],
                ["Лютик", "", "2001-12-05"],
                ["Роза", "", "05/12/01"],
                ["Фиалка", "", "20011205"],
                ["Василёк", "", "05.12.2001 г."],
            ]
        ),
        ["Ромашка", "Лютик", "Роза", "Фиалка", "Василёк"],
    ),
    Broken(
        "months first, as one day betrays",
        lambda: text([HEAD, ["Ромашка", "", "12/05/2001"], ["Лютик", "", "12/25/2001"]]),
        ["Ромашка", "Лютик"],
    ),
    Broken(
        "numbers of firms with wrong digits, cut by Excel, with lost zeros",
        lambda: text([HEAD, ["Ромашка", "7707083894"], ["Лютик", "7,70708E+09"], ["Василёк", "105000417"]]),
        ["Василёк"],
        [Fault.WRONG_IDENTIFIER, Fault.CUT_NUMBER],
    ),
    Broken("no name", lambda: text([*PLAIN, ["", "7707083893"], ["—", ""]]), faults=[Fault.MISSING, Fault.MISSING]),
    Broken(
        "one number, two names; one name, two numbers",
        lambda: text([HEAD, ROWS[0], ["ООО Ромашка плюс", "7707083893"], ["ООО РОМАШКА", "7736050003"]]),
        ["ООО Ромашка"],
        [Fault.OTHER_CLIENT],
    ),
    Broken(
        "formulas in text",
        lambda: text([HEAD, ["=cmd|' /C calc'!A0"], ["+Ромашка"], ["@SUM(A1)"]]),
        ["=cmd|' /C calc'!A0", "+Ромашка", "@SUM(A1)"],
    ),
    Broken("XLSX with days, numbers and truth as such", lambda: book(DATED), file="clients.xlsx"),
    Broken("XLS of 1997", lambda: old_book(DATED), file="clients.xls"),
    Broken(
        "XLSX with merged cells and a title",
        lambda: book(
            [["Клиенты"], HEAD, [*ROWS[0]], [None] * 6, [*ROWS[1][:4], None, "нет"], [*ROWS[2]]],
            merges=("A1:F1", "E3:E5"),
        ),
        file="clients.xlsx",
    ),
    Broken(
        "XLSX with formulas, one of which failed",
        lambda: formulas(cached=True),
        ["ООО Ромашка"],
        [Fault.FORMULA_FAILED],
        file="clients.xlsx",
    ),
    Broken("XLSX whose first sheet is empty", lambda: book([HEAD], first=True), refused="empty", file="clients.xlsx"),
    Broken("XLSX torn off", lambda: book(DATED)[:3000], refused="cannot be read", file="clients.xlsx"),
    Broken("a picture called .csv", lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, refused="no table|column"),
    Broken("nothing at all", lambda: b"\xef\xbb\xbf  \r\n ;;; \r\n", refused="empty|column"),
]


def read(broken: Broken) -> tuple[list[ClientLine], list[Fault]]:
    """Clients and faults of a file, in the order of its rows."""
    table = reading.open_for(CLIENTS, broken.make(), broken.file)
    rows = reading.read_rows(CLIENTS, table, reading.guess(CLIENTS, table), month_first=broken.month_first)
    lines, aside = client_lines(rows.good, Which())
    told = [(row.number, row.faults[0].slug) for row in rows.bad] + [(one.row.number, one.fault.slug) for one in aside]
    return lines, [slug for _, slug in sorted(told)]


def test_there_are_enough_of_them() -> None:
    assert len(FILES) >= 25
    assert len({one.name for one in FILES}) == len(FILES)


@pytest.mark.parametrize("broken", FILES, ids=lambda one: one.name)
def test_good_rows_come_in_and_bad_ones_stand_aside(broken: Broken) -> None:
    if broken.refused is not None:
        with pytest.raises(InputError, match=broken.refused):
            read(broken)
        return
    lines, faults = read(broken)
    names: dict[int, str] = {}
    for line in lines:
        names.setdefault(line.client_id, line.name)
    assert list(names.values()) == broken.names
    assert faults == broken.faults


@pytest.mark.parametrize(
    "broken", [one for one in FILES if one.names == NAMES and not one.refused], ids=lambda o: o.name
)
def test_the_same_clients_whatever_the_file(broken: Broken) -> None:
    first, second, third = read(broken)[0][:3]
    assert first.numbers == (("inn", "7707083893"),)
    assert first.card == {
        "owner": "Борис",
        "recommends": 1,
        "founded_on": "2001-12-05",
        "profit": first.card["profit"],
        "profit_currency": "RUB",
    }
    assert float(first.card["profit"]) == 12500.5
    assert (second.card["founded_on"], float(second.card["profit"])) == ("1999-03-01", -300)
    assert second.card["recommends"] == 0
    assert third.card == {}


def test_days_in_words_are_the_same_day() -> None:
    lines, _ = read(next(one for one in FILES if one.name == "days as people write them"))
    assert {line.card["founded_on"] for line in lines} == {"2001-12-05"}
    lines, _ = read(next(one for one in FILES if one.name.startswith("months first")))
    assert [line.card["founded_on"] for line in lines] == ["2001-12-05", "2001-12-25"]


def test_a_cell_of_a_day_with_a_time_is_that_day() -> None:
    data = book([HEAD, ["Ромашка", None, datetime(2001, 12, 5, 13, 30)]])  # noqa: DTZ001 - tables name no zone
    lines, _ = read(Broken("", lambda: data, file="clients.xlsx"))
    assert lines[0].card["founded_on"] == "2001-12-05"
