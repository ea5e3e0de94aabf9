"""Tables of every make as columns and rows; what cannot be used is told by its line."""

from __future__ import annotations

import io
import time
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import InputError
from monitor.exchange.tables import BadRow, Row, Table, number_of, open_table

ROWS = [["Дата", "Текст", "Ссылка"], ["20.11.2026", "Тепломакс молчит, «третий день»", "https://a.example/1"]]


def text(separator: str = ",", newline: str = "\r\n") -> str:
    return newline.join(separator.join(f'"{cell}"' for cell in row) for row in ROWS) + newline


def workbook(*rows: list[object], title: str = "Лист1") -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = title
    for row in rows:
        sheet.append(row)
    packed = io.BytesIO()
    book.save(packed)
    return packed.getvalue()


def good(table: Table) -> list[tuple[object, ...]]:
    return [row.cells for row in table.rows() if isinstance(row, Row)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1251", "koi8-r"])
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_text_in_every_encoding_and_with_every_separator(encoding: str, separator: str) -> None:
    words = text(separator)
    if encoding == "koi8-r":
        words = words.replace("«", "<").replace("»", ">")
    table = open_table(words.encode(encoding))
    assert table.columns == ("Дата", "Текст", "Ссылка")
    ((day, said, url),) = good(table)
    assert (day, url) == ("20.11.2026", "https://a.example/1")
    assert str(said).startswith("Тепломакс молчит, ")


def test_cells_over_several_lines_and_the_lines_of_bad_rows() -> None:
    table = open_table(b'a;b\n"one\ntwo";2\n\n3;4;5\n6\n"said ""so""";7\n')
    assert list(table.rows()) == [
        Row(2, ("one\ntwo", "2")),
        BadRow(5, "it has 3 cells, the table has 2 columns"),
        Row(6, ("6", None)),
        Row(7, ('said "so"', "7")),
    ]
    assert list(table.rows()) == list(table.rows())


def test_a_quote_that_is_not_closed_spoils_no_more_than_its_row() -> None:
    body = b'a,b\n1,2\n"' + b"x" * 200_000 + b"\n3,4\n"
    found = list(open_table(body).rows())
    assert found[0] == Row(2, ("1", "2"))
    assert isinstance(found[1], BadRow)
    assert "quote" in found[1].detail


def test_a_table_without_headings_has_letters() -> None:
    table = open_table("https://a.example/1;20.11.2026;Всё плохо\n".encode())
    assert table.columns == ("A", "B", "C")
    assert len(good(table)) == 1


def test_the_hint_of_excel_names_the_separator() -> None:
    table = open_table(b"sep=;\r\na,x;b\r\n1,5;2\r\n")
    assert table.columns == ("a,x", "b")
    assert list(table.rows()) == [Row(3, ("1,5", "2"))]


def test_sheets_keep_numbers_days_and_times() -> None:
    data = workbook(
        ["Дата", "Сумма", "Текст"],
        [datetime.fromisoformat("2026-11-20"), 1500.0, "день"],
        [None, None, None],
        [datetime.fromisoformat("2026-11-20 14:05"), 1.5, "=1/0"],
        ["#REF!", 1, "ошибка"],
    )
    table = open_table(data, "x.xlsx")
    assert table.columns == ("Дата", "Сумма", "Текст")
    assert list(table.rows()) == [
        Row(2, (date(2026, 11, 20), 1500, "день")),
        Row(
            4, (datetime.fromisoformat("2026-11-20 14:05"), 1.5, None)
        ),  # a formula that was never calculated has no value
        BadRow(5, "a formula in it failed (#REF!)"),
    ]


def test_sheets_are_named_and_chosen() -> None:
    book = openpyxl.Workbook()
    book.active.title = "Первый"
    book.active.append(["a"])
    book.create_sheet("Второй").append(["b"])
    packed = io.BytesIO()
    book.save(packed)
    assert open_table(packed.getvalue()).sheets == ("Первый", "Второй")
    assert open_table(packed.getvalue(), sheet="Второй").columns == ("b",)
    with pytest.raises(InputError, match="Первый, Второй"):
        open_table(packed.getvalue(), sheet="Третий")


def test_old_excel() -> None:
    # A BIFF5 stream as xlrd reads it without the compound container: BOF, one row of two labels, EOF.
    def record(kind: int, body: bytes) -> bytes:
        return kind.to_bytes(2, "little") + len(body).to_bytes(2, "little") + body

    def label(row: int, column: int, said: bytes) -> bytes:
        place = row.to_bytes(2, "little") + column.to_bytes(2, "little") + b"\0\0"
        return record(0x0004, place + b"\0" + len(said).to_bytes(1, "little") + said)

    def number(row: int, column: int, value: float) -> bytes:
        import struct

        return record(
            0x0003, row.to_bytes(2, "little") + column.to_bytes(2, "little") + b"\0\0\0" + struct.pack("<d", value)
        )

    stream = record(0x0009, b"\x02\x00\x10\x00") + label(0, 0, b"text") + label(0, 1, b"sum")
    stream += label(1, 0, b"slow") + number(1, 1, 3.0) + record(0x000A, b"")
    from monitor.exchange import tables

    table = tables._xls(stream, None)
    assert table.columns == ("text", "sum")
    assert list(table.rows()) == [Row(2, ("slow", 3))]


@pytest.mark.parametrize(
    "data",
    [b"", b"  \n", b"\x00\x01\x02\x03" * 50, b"PK\x03\x04junk", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 600],
)
def test_what_is_no_table_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(InputError, match=r"empty|no table|cannot be read"):
        list(open_table(data).rows())


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("1 234,56", 1234.56),
        ("1,234.56", 1234.56),
        ("1.234,5", 1234.5),
        ("7", 7.0),
        (7, 7.0),
        ("x", None),
        (True, None),
    ],
)
def test_numbers_as_people_write_them(cell: str | int, number: float | None) -> None:
    assert number_of(cell) == number


def test_a_hundred_thousand_rows_pass_one_by_one(tmp_path: Path) -> None:
    body = b"url;text\n" + b"".join(b"https://a.example/%d;slow again\n" % n for n in range(100_000))
    began = time.monotonic()
    assert sum(isinstance(row, Row) for row in open_table(body).rows()) == 100_000
    assert time.monotonic() - began < 20


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    for start in (b"", b"a;b\n", b"PK\x03\x04", b"\xd0\xcf\x11\xe0"):
        try:
            list(open_table(start + data).rows())
        except InputError:
            continue
