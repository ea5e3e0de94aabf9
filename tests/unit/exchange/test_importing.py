"""Tables of any make as rows with typed values: headings found, columns guessed, what cannot be used told with why."""

from __future__ import annotations

import csv
import io
from datetime import date, datetime, time
from decimal import Decimal

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.errors import InputError
from monitor.exchange.importing import reading, set_aside
from monitor.exchange.importing.definitions import Fault, Field, FieldType, TableKind
from monitor.exchange.importing.values import CellError, Habits, amount_of, day_of, decimal_of, value_of
from monitor.exchange.record_kinds import KINDS
from monitor.exchange.tables import Cell

ORDERS = KINDS["orders"]
AT = datetime.fromisoformat  # tables name no zone

REPORT = """Отчёт по заказам;;;;;
за ноябрь 2026;;;;;

№ заказа;Дата;Клиент (ФИО);Сумма, руб.;Менеджер;Комментарий
А-001;03.11.2026 14:05;Иванова Мария;12 500,00;Петров П.;=1+1
А-002;31.02.2026;Сидоров;1.234,5;Петров П.;
А-003;5 ноября 2026;Сидоров;(500);Петров П.;
А-001;03.11.2026 14:05;Иванова Мария;12 500,00;Петров П.;=1+1
;01.11.2026;без номера;1;;
;;;;;
Итого;;;13 000,00;;
"""


def book(rows: list[list[object]], merges: tuple[str, ...] = ()) -> bytes:
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    for row in rows:
        sheet.append(row)
    for merge in merges:
        sheet.merge_cells(merge)
    packed = io.BytesIO()
    workbook.save(packed)
    return packed.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251", "koi8-r"])
@pytest.mark.parametrize("separator", [";", "\t", "|"])
def test_a_report_with_a_title_above_its_headings(encoding: str, separator: str) -> None:
    report = REPORT.replace("№ заказа", "Номер заказа")  # KOI8-R has no №
    data = report.replace(";", separator).encode(encoding)
    assert reading.kind_of(list(KINDS.values()), data) is ORDERS
    table = reading.open_for(ORDERS, data, "отчёт.csv")
    mapping = reading.guess(ORDERS, table)
    assert mapping == {
        "number": "Номер заказа",
        "date": "Дата",
        "client": "Клиент (ФИО)",
        "amount": "Сумма, руб.",
        "employee": "Менеджер",
    }
    rows = reading.read_rows(ORDERS, table, mapping)
    first, third = rows.good
    assert first.values == {
        "number": "А-001",
        "date": AT("2026-11-03T14:05:00"),
        "client": "Иванова Мария",
        "amount": Decimal("12500.00"),
        "currency": "RUB",
        "employee": "Петров П.",
    }
    assert first.rest == {"Комментарий": "=1+1"}, "a formula is a text like any other"
    assert (third.values["date"], third.values["amount"]) == (date(2026, 11, 5), Decimal(-500))
    assert [(one.number, [fault.slug for fault in one.faults]) for one in rows.bad] == [
        (6, [Fault.NO_DATE]),
        (9, [Fault.MISSING]),
    ]
    assert (rows.same, rows.totals) == (1, 1)


def test_bad_rows_come_back_corrected() -> None:
    table = reading.open_for(ORDERS, REPORT.encode())
    mapping = reading.guess(ORDERS, table)
    bad = reading.read_rows(ORDERS, table, mapping).bad
    written = set_aside.as_csv(bad)
    assert "31.02.2026" in written.decode("utf-8-sig")
    corrected = written.replace(b"31.02.2026", b"28.02.2026")
    again = reading.open_for(ORDERS, corrected)
    assert reading.signature(again) == reading.signature(table), "the kept mapping is found again"
    rows = reading.read_rows(ORDERS, again, mapping)
    assert [row.values["number"] for row in rows.good] == ["А-002"]
    assert rows.good[0].rest == {}
    assert len(rows.bad) == 1
    assert "row" not in rows.bad[0].cells


def test_bad_rows_run_no_formula_in_a_spreadsheet_and_come_back_whole() -> None:
    data = "Заказ;Дата;Клиент\n=HYPERLINK(1);x;+358 40\n".encode()
    table = reading.open_for(ORDERS, data)
    mapping = {"number": "Заказ", "date": "Дата", "client": "Клиент"}
    written = set_aside.as_csv(reading.read_rows(ORDERS, table, mapping).bad).decode("utf-8-sig")
    assert "'=HYPERLINK(1)" in written
    assert "'+358 40" in written
    again = reading.open_for(ORDERS, written.replace(",x,", ",1.2.2026,").encode())
    (row,) = reading.read_rows(ORDERS, again, mapping).good
    assert (row.values["number"], row.values["client"]) == ("=HYPERLINK(1)", "+358 40")


@pytest.mark.parametrize(
    ("slug", "headings"),
    [
        ("orders", "Tilausnumero;Päivä;Asiakas;Summa €;Myymälä"),
        ("orders", "Order No.;Order date;Customer;Total;Delivered"),
        ("orders", "Номер замовлення;Дата замовлення;Клієнт;Сума;Відповідальний"),
        ("staff", "ФИО;Должность;Дата приема;Дата увольнения;Филиал"),
        ("staff", "Työntekijä;Tehtävä;Aloitti;Lopetti;Toimipiste"),
        ("shifts", "Сотрудник;Дата смены;С;До;Филиал"),
        ("visits", "Дата визита;Клиент;Цель визита;Телефон;Филиал"),
        ("payments", "Дата платежа;Сумма;Номер заказа;Клиент;Чек"),
        ("payments", "Maksupäivä;Summa;Lasku;Asiakas;Selite"),
        ("contracts", "Договір;Дата договору;Замовник;Діє до;Сума"),
        ("calls", "Call time;Phone;Employee;Duration;Result"),
        ("deliveries", "Tracking number;Planned;Delivered;Customer;Address"),
        ("closed_days", "Нерабочий день;Причина"),
    ],
)
def test_the_kind_of_a_table_is_told_by_its_headings(slug: str, headings: str) -> None:
    kind = reading.kind_of(list(KINDS.values()), f"{headings}\n".encode())
    assert kind is not None
    assert kind.slug == slug
    mapping = reading.guess(kind, reading.open_for(kind, f"{headings}\n".encode()))
    assert len(mapping) == len(headings.split(";"))


def test_cells_merged_downwards_count_for_every_row_and_two_rows_of_headings() -> None:
    data = book(
        [
            ["Продажи", None, None, None],
            ["Номер заказа", "Дата", "Клиент", None],
            [None, None, "ФИО", "Телефон"],
            [1, AT("2026-11-03T00:00:00"), "Иванов", "8 916 123-45-67"],
            [2, None, "Петров", None],
            [3, AT("2026-11-04T00:00:00"), "Сидоров", "нет данных"],
        ],
        ("A1:D1", "A2:A3", "B2:B3", "C2:D2", "B4:B5"),
    )
    table = reading.open_for(ORDERS, data)
    assert table.columns == ("Номер заказа", "Дата", "ФИО", "Телефон")
    rows = reading.read_rows(ORDERS, table, reading.guess(ORDERS, table))
    assert [(row.values["number"], row.values["date"], row.values.get("phone")) for row in rows.good] == [
        ("1", date(2026, 11, 3), "89161234567"),
        ("2", date(2026, 11, 3), None),
        ("3", date(2026, 11, 4), None),
    ]


def test_the_saved_value_of_a_formula_counts_and_one_never_computed_is_missing() -> None:
    data = book([["Заказ", "Дата", "Сумма"], ["=1+1", "3.11.2026", 5], ["A1", "3.11.2026", 5]])
    table = reading.open_for(ORDERS, data)
    rows = reading.read_rows(ORDERS, table, reading.guess(ORDERS, table))
    assert [row.values["number"] for row in rows.good] == ["A1"]
    assert rows.bad[0].faults[0].slug is Fault.MISSING


def test_headings_told_twice_are_told_apart() -> None:
    table = reading.open_for(ORDERS, "Заказ;Дата;Сумма;Сумма\n1;3.11.2026;5;7\n".encode())
    assert table.columns == ("Заказ", "Дата", "Сумма", "Сумма (2)")
    (row,) = reading.read_rows(ORDERS, table, reading.guess(ORDERS, table)).good
    assert row.values["amount"] == Decimal(5)
    assert row.rest == {"Сумма (2)": "7"}


def test_lines_of_one_order_stay_several_and_their_keys_are_the_same_each_time() -> None:
    data = "Заказ;Дата;Товар\n7;3.11.2026;Дверь\n7;3.11.2026;Ручка\n8;3.11.2026;Дверь\n".encode()
    table = reading.open_for(ORDERS, data)
    mapping = reading.guess(ORDERS, table)
    assert [row.key for row in reading.read_rows(ORDERS, table, mapping).good] == ["7", "7#2", "8"]


def test_dates_of_a_column_that_begins_with_the_month() -> None:
    data = b"Order no,Order date\n1,03/04/2026\n2,11/25/2026\n"
    table = reading.open_for(ORDERS, data)
    mapping = reading.guess(ORDERS, table)
    assert reading.preview(ORDERS, table, mapping).month_first is True
    assert [row.values["date"] for row in reading.read_rows(ORDERS, table, mapping).good] == [
        date(2026, 3, 4),
        date(2026, 11, 25),
    ]
    told = reading.read_rows(ORDERS, table, mapping, month_first=False).good
    assert told[0].values["date"] == date(2026, 4, 3), "what a person says wins"


def test_a_preview_says_what_is_missing_and_stores_nothing() -> None:
    table = reading.open_for(ORDERS, "Клиент;Сумма\nИванов;5 €\n".encode())
    look = reading.preview(ORDERS, table, reading.guess(ORDERS, table))
    assert look.missing == ("number", "date")
    assert look.good[0].values["currency"] == "EUR"
    with pytest.raises(InputError, match="number, date"):
        reading.read_rows(ORDERS, table, look.mapping)


@pytest.mark.parametrize("mapping", [{"colour": "Клиент"}, {"number": "Заказчик"}])
def test_a_mapping_that_does_not_fit_is_refused(mapping: dict[str, str]) -> None:
    table = reading.open_for(ORDERS, "Клиент;Сумма\nИванов;5\n".encode())
    with pytest.raises(InputError):
        reading.checked(ORDERS, table, mapping)


@pytest.mark.parametrize("data", [b"", b"\n\n", b"\xef\xbb\xbf", b"PK\x03\x04junk", b"\xd0\xcf\x11\xe0junk"])
def test_what_is_no_table_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(InputError):
        reading.open_for(ORDERS, data)


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("2026-11-03", date(2026, 11, 3)),
        ("2026-11-03T14:05:09Z", AT("2026-11-03T14:05:09")),
        ("3.11.26", date(2026, 11, 3)),
        ("03.11.2026 г.", date(2026, 11, 3)),
        ("3/11/2026, 9:05", AT("2026-11-03T09:05:00")),
        ("3.11.2026 klo 14.05", AT("2026-11-03T14:05:00")),
        ("11/25/2026 2:05 PM", AT("2026-11-25T14:05:00")),
        ("25 листопада 2026", date(2026, 11, 25)),
        ("3. marraskuuta 2026", date(2026, 11, 3)),
        ("Nov 3, 2026", date(2026, 11, 3)),
        (46329, date(2026, 11, 3)),
        ("46329", date(2026, 11, 3)),
        (46329.5, AT("2026-11-03T12:00:00")),
        (20261103, date(2026, 11, 3)),
        (AT("2026-11-03T01:00:00"), AT("2026-11-03T01:00:00")),
    ],
)
def test_days_in_every_dress(cell: Cell, expected: date) -> None:
    assert day_of(cell, Habits()) == expected


@pytest.mark.parametrize(
    "cell", ["31.02.2026", "скоро", "2026", "ноябрь", 7, True, "00.00.0000", "12345678901234567890"]
)
def test_what_is_no_day(cell: Cell) -> None:
    with pytest.raises(CellError):
        day_of(cell, Habits())


@pytest.mark.parametrize(
    ("cell", "amount", "currency"),
    [
        ("12 500,00 руб.", "12500.00", "RUB"),
        ("1.234,56 €", "1234.56", "EUR"),
        ("$1,234.56", "1234.56", "USD"),
        ("12,500", "12500", None),
        ("12.500", "12500", None),
        ("0,500", "0.500", None),
        ("1 234 567 грн", "1234567", "UAH"),
        ("(500)", "-500", None),
        ("−500,5", "-500.5", None),
        ("150р", "150", "RUB"),
        (99.9, "99.9", None),
        ("1'234.50", "1234.50", None),
    ],
)
def test_amounts_in_every_dress(cell: Cell, amount: str, currency: str | None) -> None:
    assert amount_of(cell) == (Decimal(amount), currency)


def test_a_quantity_with_three_digits_behind_its_comma_is_a_fraction() -> None:
    assert decimal_of("12,500") == Decimal("12.500")


@pytest.mark.parametrize(
    ("kind", "cell", "expected"),
    [
        (FieldType.IDENTIFIER, "007", "007"),
        (FieldType.IDENTIFIER, 1234567890123, "1234567890123"),
        (FieldType.PHONE, "+358 (40) 123 45", "+3584012345"),
        (FieldType.PHONE, "8 916 1234567, 8 495 1", "89161234567"),
        (FieldType.EMAIL, "Anna <Anna@Example.FI>", "anna@example.fi"),
        (FieldType.YES_NO, "ні", False),
        (FieldType.YES_NO, "Kyllä", True),
        (FieldType.TIME, "9.05", time(9, 5)),
        (FieldType.TIME, 0.375, time(9)),
        (FieldType.TEXT, " Дверь \n дубовая ", "Дверь дубовая"),
        (FieldType.TEXT, "—", None),
    ],
)
def test_cells_of_other_types(kind: FieldType, cell: Cell, expected: object) -> None:
    assert value_of(cell, Field("x", kind), Habits()) == expected


@pytest.mark.parametrize(
    ("kind", "cell", "fault"),
    [
        (FieldType.IDENTIFIER, "1,23457E+12", Fault.CUT_NUMBER),
        (FieldType.PHONE, "доб. 12", Fault.NO_PHONE),
        (FieldType.EMAIL, "anna(at)example", Fault.NO_EMAIL),
        (FieldType.YES_NO, "maybe", Fault.NO_YES_NO),
        (FieldType.AMOUNT, "дорого", Fault.NO_AMOUNT),
        (FieldType.TIME, "25:00", Fault.NO_TIME),
    ],
)
def test_cells_that_their_field_cannot_take(kind: FieldType, cell: Cell, fault: Fault) -> None:
    with pytest.raises(CellError) as caught:
        value_of(cell, Field("x", kind), Habits())
    assert caught.value.fault is fault


def test_choices_and_fields_of_which_one_is_enough() -> None:
    kind = TableKind(
        "people",
        (
            Field("name", FieldType.PERSON, ("name",), required=True),
            Field("tier", FieldType.CHOICE, ("tier",), choices={"gold": ("золото", "A")}),
            Field("phone", FieldType.PHONE, ("phone",)),
            Field("email", FieldType.EMAIL, ("email",)),
        ),
        any_of=(("phone", "email"),),
    )
    table = reading.open_for(kind, "name,tier,phone,email\nAnna,Золото,,a@b.fi\nIvo,a,,\nOla,zz,12345,\n".encode())
    rows = reading.read_rows(kind, table, reading.guess(kind, table))
    assert [row.values.get("tier") for row in rows.good] == ["gold"]
    assert [[fault.slug for fault in row.faults] for row in rows.bad] == [[Fault.MISSING], [Fault.NO_CHOICE]]


CARDS = """BEGIN:VCARD
VERSION:3.0
N:Virtanen;Matti;;;
FN:Matti Virtanen
ORG:Puukauppa Oy;Osto
TITLE:Ostopäällikkö
item1.EMAIL;TYPE=work:matti@puukauppa.example
TEL;TYPE=CELL:+358 40 1234567
TEL:+358 9 555
NOTE:pitkä muistiinpano\\, joka jat
 kuu
END:VCARD
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=9B=D0=B5=D1=81;=D0=AF=D0=BD=D0=B0
TEL;CELL:380501234567
END:VCARD
"""


def test_an_address_book_is_a_table_too() -> None:
    kind = TableKind(
        "people",
        (
            Field("name", FieldType.PERSON, ("name",), required=True),
            Field("firm", FieldType.TEXT, ("organisation",)),
            Field("phone", FieldType.PHONE, ("phone",)),
            Field("note", FieldType.TEXT, ("note",)),
        ),
    )
    table = reading.open_for(kind, CARDS.replace("\n", "\r\n").encode(), "people.vcf")
    matti, yana = reading.read_rows(kind, table, reading.guess(kind, table)).good
    assert matti.values == {
        "name": "Matti Virtanen",
        "firm": "Puukauppa Oy, Osto",
        "phone": "+358401234567",
        "note": "pitkä muistiinpano, joka jatkuu",
    }
    assert matti.rest["further phones"] == "+358 9 555"
    assert (yana.values["name"], yana.values["phone"]) == ("Яна Лес", "380501234567")


_CELLS = st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=12)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.lists(_CELLS, min_size=3, max_size=3), max_size=12))
def test_no_row_is_lost_without_a_word(cells: list[list[str]]) -> None:
    kind = TableKind("things", (Field("number", FieldType.IDENTIFIER, required=True), Field("day", FieldType.DATE)))
    packed = io.StringIO(newline="")
    writer = csv.writer(packed)
    writer.writerow(["number", "day", "further"])
    writer.writerows(cells)
    table = reading.open_for(kind, packed.getvalue().encode("utf-8", "replace"), "x.csv")
    given_rows = sum(1 for _ in table.rows())
    rows = reading.read_rows(kind, table, {"number": "number"})
    assert len(rows.good) + len(rows.bad) + rows.same + rows.totals == given_rows
