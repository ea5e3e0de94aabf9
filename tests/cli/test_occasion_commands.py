"""`occasion …` as scripts see it: the same commands, run in this process."""

from __future__ import annotations

import json
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest

from tests.cli.test_cases_cli import Here, done
from tests.cli.test_contract import Program


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """The program over an empty folder."""
    return Here(tmp_path / "data")


def told(program: Program, *arguments: str) -> Any:
    """Standard output as JSON."""
    return json.loads(done(program, *arguments, "--format", "json"))


def test_from_a_thought_to_a_contact(program: Program, tmp_path: Path) -> None:
    done(program, "client", "add", "Ruusu Oy", "--owner", "Anna", "--country", "FI", "--tier", "gold")
    done(program, "client", "person", "Ruusu", "Liisa Niemi", "--role", "decides", "--email", "liisa@ruusu.example")
    number = done(
        program, "occasion", "add", "Ruusu", "uusi halli", "--approach", "offer", "--due", "2100-01-01"
    ).strip()
    (row,) = told(program, "occasion", "list", "--owner", "Anna")
    assert (row["id"], row["ground"], row["approach"], row["state"]) == (int(number), "hand", "offer", "open")
    card = told(program, "occasion", "show", number, "--lang", "ru")
    assert card["person"]["name"] == "Liisa Niemi"
    assert card["opening"].startswith("Luimme suunnitelmistanne"), "to the client, in the client's language"
    assert "Руководство" in card["advice"], "to us, in ours"
    assert "whom to call: Liisa Niemi" in done(program, "occasion", "show", number)

    mail = tmp_path / "draft.eml"
    done(program, "occasion", "mail", number, str(mail), "--subject", "Halli")
    assert message_from_bytes(mail.read_bytes(), policy=policy.SMTP)["X-Unsent"] == "1"
    day = tmp_path / "day.ics"
    done(program, "occasion", "ics", number, str(day))
    assert b"Liisa Niemi" in day.read_bytes()

    done(program, "occasion", "snooze", number, "2020-01-01")
    assert told(program, "occasion", "list")[0]["state"] == "snoozed"
    (morning,) = told(program, "occasion", "morning", "--owner", "Anna")
    assert [line["id"] for line in morning["overdue"]] == [int(number)]
    done(program, "occasion", "handover", number, "Boris", "--note", "knows them")
    assert told(program, "occasion", "list", "--state", "handed_over")[0]["handed_from"]
    assert "Утренний список: Boris" in done(program, "occasion", "morning", "--lang", "ru")
    page, eml = tmp_path / "morning.html", tmp_path / "morning.eml"
    done(program, "occasion", "morning", "--owner", "Boris", "--html", str(page), "--lang", "fi",
         "--mail", "boris@firm.example", "--eml", str(eml))  # fmt: skip
    assert "Aamulista" in page.read_text("utf-8")
    assert b"boris@firm.example" in eml.read_bytes()
    done(program, "occasion", "contacted", number, "nobody there", "--not-reached")
    assert told(program, "occasion", "list")[0]["id"] == int(number)
    done(program, "occasion", "contacted", number, "meeting on Friday", "--tone", "positive", "--next", "prices",
         "--next-on", "2026-12-04", "--topic", "price")  # fmt: skip
    (talk, _) = told(program, "contact", "list")
    assert (talk["outcome"], talk["tone"], talk["topics"]) == ("meeting on Friday", "positive", ["price"])
    assert (talk["next_step"], talk["next_on"]) == ("prices", "2026-12-04")
    assert program("occasion", "snooze", number, "2100-01-01")[0] == 2
    done(program, "occasion", "reopen", number)
    done(program, "occasion", "dismiss", number, "no budget")
    assert told(program, "occasion", "list") == []


def test_a_debt_makes_it_wait(program: Program, tmp_path: Path) -> None:
    done(program, "client", "add", "Ruusu Oy")
    number = done(program, "occasion", "add", "Ruusu", "uusi halli", "--approach", "offer").strip()
    table = tmp_path / "invoices.csv"
    table.write_text(
        "Invoice number;Date;Due;Customer;Amount;Currency\n7;2020-10-01;2020-10-15;Ruusu Oy;500;EUR\n", "utf-8"
    )
    done(program, "client", "import", str(table))
    (row,) = told(program, "occasion", "list", "--blocked")
    assert (row["guards"], row["opening"]) == (["debt:500 EUR"], None)
    assert "has to wait: debt:500 EUR" in done(program, "occasion", "show", number)
    code, _, line = program("occasion", "mail", number)
    assert code == 2
    assert "debt:500 EUR" in line
    (morning,) = told(program, "occasion", "morning")
    assert (morning["owner"], morning["blocked"], morning["today"]) == (None, 1, [])


def test_our_own_news(program: Program) -> None:
    for name, what in (("Talo Oy", "sinistä maalia"), ("Silta Oy", "liimaa")):
        done(program, "client", "add", name)
        done(program, "client", "wish", name, what)
    (found,) = told(program, "occasion", "wish", "sininen maali")
    assert (found["client_name"], found["sure"]) == ("Talo Oy", True)
    assert done(program, "occasion", "announce", "sininen maali").startswith("1 occasions")
    (shared,) = told(program, "occasion", "shared")
    assert (shared["ground"], shared["clients"]) == ("own_news", ["Talo Oy"])
    done(program, "occasion", "announce", "uudet toimitusehdot", "--kind", "rule", "--client", "Silta")
    assert {row["kind"] for row in told(program, "occasion", "list")} == {"own_item", "own_rule"}
    done(program, "occasion", "contacted", str(shared["id"]), "a mail to all", "--shared", "--channel", "mail")
    assert [row["kind"] for row in told(program, "occasion", "list")] == ["own_rule"]
    assert [talk["outcome"] for talk in told(program, "contact", "list", "Talo")] == ["a mail to all"]
    assert program("occasion", "contacted", str(shared["id"]), "--shared")[0] == 2
    done(program, "occasion", "reopen", str(told(program, "occasion", "list", "--state", "contacted")[0]["id"]))
    done(program, "occasion", "dismiss", str(shared["id"]), "--shared")
    assert [row["kind"] for row in told(program, "occasion", "list")] == ["own_rule"]
    assert program("occasion", "announce", "polkupyörä")[0] == 2
