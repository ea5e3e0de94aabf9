"""The firm's own records at size: 100,000 orders from CSV and from XLSX, told anew, and a complaint held against them.

`python benchmarks/records.py` prints one line a step with CPU seconds (user and system) of this process.
"""

from __future__ import annotations

import csv
import io
import random
import tempfile
import time
from pathlib import Path

import openpyxl

from monitor.checking_types import ClaimOrigin, ClaimRow, Verdict
from monitor.desk.matching import Complaint, suggestions
from monitor.service import Monitor
from monitor.text.types import ClaimKind

ROWS = 100_000
HEADINGS = ["№ заказа", "Дата", "Клиент", "Телефон", "Товар", "Сумма, руб.", "Срок", "Менеджер"]


def rows() -> list[list[object]]:
    """Invented orders."""
    chance = random.Random(1)
    return [
        [
            *(f"RM-{n:06d}", f"{chance.randint(1, 28):02d}.{chance.randint(1, 12):02d}.2026"),
            *(f"Клиент{n % 5000} Мария", f"+7916{n:07d}", "Дверь", f"{chance.randint(100, 99_999)},50"),
            *("", "Петров П."),
        ]
        for n in range(ROWS)
    ]


def timed(what: str, since: float) -> None:
    """Prints what took how long."""
    print(f"{what}: {time.process_time() - since:.1f} s CPU")  # noqa: T201


def main() -> None:
    """Runs all steps once."""
    table = rows()
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=";").writerows([HEADINGS, *table])
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    for row in (HEADINGS, *table):
        sheet.append(row)
    packed = io.BytesIO()
    book.save(packed)
    with tempfile.TemporaryDirectory() as folder, Monitor.open(Path(folder)) as monitor:
        at = time.process_time()
        done = monitor.records.bring(text.getvalue().encode("cp1251", "replace"), "orders.csv", kind="orders").result()
        timed(f"CSV, {done.new} new rows", at)
        at = time.process_time()
        done = monitor.records.bring(packed.getvalue(), "orders.xlsx", kind="orders").result()
        timed(f"XLSX told anew, {done.same} the same, {done.changed} changed", at)
        said = ((ClaimKind.NUMBER, "RM-050001"), (ClaimKind.DATE, "2026-05-05"), (ClaimKind.PERSON, "Мария Клиент77"))
        claims = [
            ClaimRow(n, 1, 1, kind, value, value, (n, n + 5), ClaimOrigin.FOUND, Verdict.OPEN, "", None, None, None)
            for n, (kind, value) in enumerate(said)
        ]
        at = time.process_time()
        found = suggestions(claims, Complaint(), monitor.read)
        timed(f"a complaint of {len(claims)} claims, {sum(map(len, found.values()))} suggestions", at)


if __name__ == "__main__":
    main()
