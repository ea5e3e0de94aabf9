"""`client …`, `contact …` and `voice …` as scripts see them: the same commands, run in this process."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.test_cases_cli import Here, done, refused
from tests.cli.test_contract import Program

CLIENTS = (
    "Asiakas;Y-tunnus;Luokka;Toimiala;Maa;Kate, EUR;Vastuuhenkilö\n"
    "Ruusu Oy;0112038-9;A;Rakennusala;Suomi;12 000,50;Anna\n"
    "Kukka Oy;0112038-8;B;kauppa;Suomi;100;Anna\n"
)


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """The program over an empty folder."""
    return Here(tmp_path / "data")


def told(program: Program, *arguments: str) -> Any:
    """Standard output as JSON."""
    return json.loads(done(program, *arguments, "--format", "json"))


def test_from_a_table_to_the_call(program: Program, tmp_path: Path) -> None:
    table = tmp_path / "asiakkaat.csv"
    table.write_bytes(CLIENTS.encode("cp1252"))
    code, out, _ = program("client", "import", str(table), "--dry-run", "--format", "json")
    (look,) = json.loads(out)["files"]
    assert (code, look["kind"], look["new"], look["aside"]) == (3, "clients", ["Ruusu Oy"], 1)
    code, out, _ = program("client", "import", str(table), "--format", "json")
    (brought,) = json.loads(out)["files"]
    assert (code, brought["new"], brought["bad"]) == (3, 1, 1)
    assert json.loads(program("client", "bad", "--format", "json")[1])[0]["faults"][0]["slug"] == "wrong_identifier"
    corrected = tmp_path / "bad.csv"
    done(program, "client", "bad", "--export", str(corrected))
    corrected.write_bytes(corrected.read_bytes().replace(b"0112038-8", b""))
    assert "1 new" in done(program, "client", "import", str(corrected))

    done(program, "client", "person", "Ruusu", "Liisa Niemi", "--email", "liisa@ruusu.example", "--birthday", "--12-06")
    done(program, "client", "number", "ruusu oy", "domain", "https://www.ruusu.example/")
    done(program, "client", "wish", "Ruusu", "sininen maali", "--first")
    done(program, "client", "firm", "Ruusu", "Pelto Oy", "--ended", "2019-01-01")
    card = told(program, "client", "show", "0112038-9")
    assert (card["tier"], card["industry"], card["profit"]) == ("gold", "construction", "12000.5")
    assert card["names"] == ["Ruusu Oy", "Pelto Oy"]
    assert [(one["kind"], one["valid"]) for one in card["identifiers"]] == [("y_tunnus", True), ("domain", True)]
    assert card["people"][0]["birthday"] == {"month": 12, "day": 6, "year": None}

    done(program, "contact", "add", "Ruusu", "--with", "liisa niemi", "--tone", "negative", "--next", "hinnat",
         "--next-on", "2026-11-01", "--at", "2026-10-01 09:30")  # fmt: skip
    (plan,) = [one for one in told(program, "contact", "plan", "--overdue")["clients"] if one["promised"]]
    assert (plan["name"], plan["due_on"], plan["promised_on"]) == ("Ruusu Oy", "2026-10-31", "2026-11-01")
    assert [row["with_name"] for row in told(program, "contact", "list", "Ruusu")] == ["Liisa Niemi"]
    rows = {row["name"]: row for row in told(program, "client", "list")}
    assert rows["Ruusu Oy"]["overdue_days"] > 0
    calendar = tmp_path / "calls.ics"
    done(program, "contact", "ics", str(calendar), "--days", "400")
    assert b"Liisa Niemi: birthday" in calendar.read_bytes().replace(b"\r\n ", b"")
    mail = tmp_path / "hei.eml"
    done(program, "contact", "mail", "Ruusu", str(mail), "--subject", "Hinnat", "--text", "Hei")
    assert b"X-Unsent: 1" in mail.read_bytes()

    assert "Boris" in done(program, "client", "handover", "Ruusu", "--to", "Boris")
    assert [one["to_owner"] for one in told(program, "client", "handover", "--risky")] == ["Boris"]
    assert told(program, "client", "handover", "--from", "Anna")[0]["risks"] == ["never_spoken", "nobody_known"]
    out = tmp_path / "out.xlsx"
    done(program, "client", "export", str(out))
    assert "0 new, 0 changed, 2 same" in done(program, "client", "import", str(out)).replace("2 rows: ", "")


def test_doubles_tiers_and_dates(program: Program) -> None:
    for name in ("Ruusu Oy", "Ruusu Osakeyhtiö"):
        done(program, "client", "add", name, "--profit", "100", "--currency", "EUR", "--founded", "2001-12-05")
    (pair,) = told(program, "client", "duplicates")
    assert (pair["first"], pair["grounds"][0]) == ("Ruusu Oy", "name")
    assert told(program, "client", "tiers", "--set")["changed"] == 2
    done(program, "client", "join", "1", "2")
    assert [row["name"] for row in told(program, "client", "list")] == ["Ruusu Oy"]
    done(program, "client", "fair", "FinnBuild", "--from", "2030-01-01", "--client", "Ruusu Oy")
    days = told(program, "client", "dates", "--days", "3600", "--kind", "exhibition")
    assert [one["name"] for one in days] == ["FinnBuild"]
    done(program, "client", "change", "1", "--tier", "", "--not-a-loss", "one_off")
    assert told(program, "client", "show", "1")["tier"] is None
    assert "no client" in refused(program, "client", "show", "7").lower()
    assert "is called" in refused(program, "client", "show", "Nobody")
    assert "digits do not fit" in refused(program, "client", "number", "1", "edrpou", "14360571")


def test_the_voice_of_the_quarter(program: Program, tmp_path: Path) -> None:
    done(program, "client", "add", "Ruusu Oy")
    answers = tmp_path / "nps.csv"
    rows = "".join(f"{day}.08.2026,Ruusu,{score}\n" for day, score in enumerate((10, 9, 9, 3, 8), 10))
    answers.write_text(f"Date,Customer,Score\n{rows}", "utf-8")
    assert "5 new" in done(program, "voice", "import", str(answers))
    assert "5 same" in done(program, "voice", "import", str(answers))
    done(program, "voice", "add", "csi", "4", "--client", "Ruusu", "--on", "2026-08-01")
    everybody, ruusu = told(program, "voice", "quarter", "2026Q3", "--clients")
    assert (everybody["nps"], everybody["nps_answers"], ruusu["csi"]) == (40.0, 5, 75.0)
    assert "+40, from 5 answers" in done(program, "voice", "publish", "2026Q3")
    assert "Too few answers (1)" in done(program, "voice", "publish", "2026Q3")
    assert "Nobody answered" in refused(program, "voice", "publish", "2025Q1")
    assert "no quarter" in refused(program, "voice", "quarter", "2025")
    assert len(told(program, "voice", "list", "2026Q3")) == 6


def test_a_folder_of_a_crm(program: Program, tmp_path: Path) -> None:
    folder = tmp_path / "crm"
    folder.mkdir()
    (folder / "asiakkaat.csv").write_text(CLIENTS, "utf-8")
    seen = told(program, "client", "watch", str(folder))
    assert len(seen["read"]) == 1
    assert told(program, "client", "watch")["read"] == []
    assert "Ruusu Oy" in done(program, "client", "export")
