# ruff: noqa: E402, T201 - a script: the path before the imports, a report on stdout
"""Client tables at size: 3,000 clients, 100,000 invoices of them as CSV and XLSX, told anew, and what is read of them.

    python benchmarks/client_tables.py [--clients 3000] [--rows 100000]

Prints JSON: CPU seconds (user and system) of this process for each step. All firms are invented.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import random
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from monitor.service import Monitor

START: Final = date(2024, 1, 1)
WORDS: Final = (
    *("Ruusu", "Kukka", "Metsä", "Koivu", "Järvi", "Pelto", "Silta", "Tuuli"),
    *("Kivi", "Valo", "Niitty", "Saari", "Lumi", "Virta", "Halla", "Kaski"),
)
FORMS: Final = ("Oy", "Ab", "Ky", "Oyj", "Tmi")


def clients(count: int, chance: random.Random) -> bytes:
    """A table of clients with names of two invented words and a number."""
    written = io.StringIO(newline="")
    table = csv.writer(written, delimiter=";")
    table.writerow(["Asiakas", "Asiakasnumero", "Toimiala", "Maa", "Kate, EUR", "Vastuuhenkilö"])
    for number in range(count):
        name = f"{chance.choice(WORDS)}{chance.choice(WORDS).lower()} {number} {chance.choice(FORMS)}"
        profit = f"{chance.lognormvariate(8, 1.5):.2f}"
        table.writerow([name, f"C{number:05}", "rakentaminen", "Suomi", profit, chance.choice(["Anna", "Boris"])])
    return written.getvalue().encode()


def invoices(count: int, of: int, chance: random.Random) -> list[list[object]]:
    """Rows of invoices; one in two hundred is bad."""
    rows: list[list[object]] = [["Laskunumero", "Päivä", "Eräpäivä", "Asiakasnumero", "Summa", "Valuutta", "Maksettu"]]
    for number in range(count):
        day = START + timedelta(days=chance.randrange(900))
        due = day + timedelta(days=14)
        paid = due + timedelta(days=chance.randrange(-10, 40)) if chance.random() < 0.9 else None
        whose = f"C{chance.randrange(of):05}" if number % 200 else "C-?"
        rows.append([f"L{number}", day, due, whose, round(chance.uniform(10, 5000), 2), "EUR", paid])
    return rows


def as_csv(rows: list[list[object]]) -> bytes:
    """Days as Finns write them."""
    written = io.StringIO(newline="")
    table = csv.writer(written, delimiter=";")
    for row in rows:
        table.writerow([f"{one:%d.%m.%Y}" if isinstance(one, date) else one for one in row])
    return written.getvalue().encode()


def as_xlsx(rows: list[list[object]]) -> bytes:
    """A sheet with days as days."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Laskut")
    for row in rows:
        sheet.append(row)
    packed = io.BytesIO()
    book.save(packed)
    return packed.getvalue()


def measured(steps: dict[str, Any], name: str, work: Callable[[], Any]) -> Any:
    """The result of a step, whose CPU seconds are noted."""
    before = time.process_time()
    result = work()
    steps[name] = round(time.process_time() - before, 2)
    return result


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--clients", type=int, default=3000)
    parser.add_argument("--rows", type=int, default=100_000)
    given = parser.parse_args()
    chance = random.Random(7)
    rows = invoices(given.rows, given.clients, chance)
    text, sheet, firms = as_csv(rows), as_xlsx(rows), clients(given.clients, chance)
    steps: dict[str, Any] = {}
    counts: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as folder, Monitor.open(Path(folder) / "data", person="Anna") as monitor:
        tables = monitor.clients.tables

        def bring(name: str, data: bytes, file: str, kind: str) -> None:
            done = measured(steps, name, lambda: tables.bring(data, file, kind=kind).result())
            counts[name] = {one: getattr(done, one) for one in ("new", "changed", "same", "bad")}

        measured(steps, "look_clients", lambda: tables.look(firms, "asiakkaat.csv").result())
        bring("clients", firms, "asiakkaat.csv", "clients")
        measured(steps, "names_of_clients", lambda: monitor.settle(600))
        bring("clients_again", firms, "asiakkaat.csv", "clients")
        bring("invoices_csv", text, "laskut.csv", "client_invoices")
        bring("invoices_xlsx_again", sheet, "laskut.xlsx", "client_invoices")
        counts["duplicates"] = len(measured(steps, "duplicates", monitor.clients.duplicates))
        counts["trade"] = len(measured(steps, "trade_of_all", monitor.read.trade))
        one = monitor.read.clients()[given.clients // 2].id
        measured(steps, "trade_of_one", lambda: monitor.read.trade(one))
        counts["debts"] = len(measured(steps, "debts", lambda: monitor.read.overdue_debts(date(2026, 11, 22))))
        measured(steps, "client_list", monitor.read.clients)
        measured(steps, "standings", monitor.contacts.standings)
        measured(steps, "tiers", lambda: monitor.clients.set_tiers().result())
        measured(steps, "undo_tiers", lambda: monitor.undo().result())
        measured(steps, "export_clients", lambda: tables.export("clients", form="xlsx"))
    print(json.dumps({"cpu_s": steps, "counts": counts}, indent=1))


if __name__ == "__main__":
    main()
