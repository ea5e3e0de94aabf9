"""`signs …` and `winback …` as scripts see them: the same commands, run in this process."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from monitor.cli import exits
from tests.cli.test_cases_cli import Here, done
from tests.cli.test_contract import Program


def local_today() -> date:
    """The day as the program sees it."""
    return datetime.now().astimezone().date()


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """Two clients who bought every week; one has stopped ten weeks ago."""
    here = Here(tmp_path / "data")
    done(here, "client", "add", "Ruusu Oy", "--owner", "Anna", "--tier", "gold")
    done(here, "client", "add", "Pelto Oy", "--tier", "copper")
    today = local_today()
    lines = ["Client;Order number;Order date;Amount;Currency"]
    for number, day in enumerate(today - timedelta(days=back) for back in range(840, -1, -7)):
        lines.append(f"Pelto Oy;P{number};{day};100;EUR")
        if day < today - timedelta(days=70):
            lines.append(f"Ruusu Oy;R{number};{day};100;EUR")
    table = tmp_path / "orders.csv"
    table.write_text("\n".join(lines), "utf-8")
    done(here, "client", "import", str(table), "--kind", "client_orders")
    return here


def told(program: Program, *arguments: str) -> Any:
    """Standard output as JSON."""
    return json.loads(done(program, *arguments, "--format", "json"))


def test_signs_are_listed_taught_and_tuned(program: Program) -> None:
    (row,) = told(program, "signs", "list", "--owner", "Anna")
    assert (row["name"], row["danger"], row["cause"]) == ("Ruusu Oy", "critical", "competitor")
    assert len(told(program, "signs", "list", "--all")) == 2
    assert "Ruusu Oy: critical since" in done(program, "signs", "show", "Ruusu")
    assert "usual_days 7" in done(program, "signs", "show", "Ruusu")
    shown = told(program, "signs", "show", "Ruusu")
    silent = next(sign for sign in shown["signs"] if sign["kind"] == "silent")
    done(program, "signs", "ack", str(silent["id"]), "--note", "Anna calls")
    done(program, "signs", "false", *(str(sign["id"]) for sign in shown["signs"]))
    assert told(program, "signs", "list") == []
    (lesson, _) = told(program, "signs", "lessons")
    assert lesson["needs_points"] > lesson["sign"]["points"]
    assert "Ruusu Oy" in done(program, "signs", "lessons")
    done(program, "signs", "reopen", str(silent["id"]))
    assert told(program, "signs", "show", "Ruusu")["danger"]["signs"][0]["kind"] == "silent"

    assert told(program, "signs", "tune", "silent_days", "120") == [
        {"name": "silent_days", "value": "120", "usual": "90", "own": True}
    ]
    assert told(program, "signs", "tune", "silent_days", "--usual")[0]["own"] is False
    assert len(told(program, "signs", "tune")) > 20
    for wrong in (("silent_days", "soon"), ("colour", "red"), ("colour",)):
        assert program("signs", "tune", *wrong)[0] == exits.WRONG_USE


def test_from_loss_to_review(program: Program) -> None:
    done(program, "signs", "list", "--look")
    assert "worth the effort" in done(program, "winback", "show", "Ruusu")
    assert "let go: costs_more" in done(program, "winback", "show", "Pelto")
    plan = done(program, "winback", "lost", "Ruusu", "--says", "price").strip()
    done(program, "winback", "change", plan, "--found", "forgotten", "--asked-on", local_today().isoformat())
    assert "plan " + plan in done(program, "winback", "plan", plan, "--lang", "uk")
    (row,) = told(program, "winback", "list", "--state", "working")
    assert (row["stated_reason"], row["established_reason"], row["ask_why"]) == ("price", "forgotten", "asked")
    assert row["steps"][0]["what"].startswith("Відновити")
    step = str(row["steps"][0]["id"])
    assert step in done(program, "winback", "due")
    done(program, "winback", "done", step, "they are glad", "--cost", "12,50", "--currency", "EUR", "--not-reached")
    assert told(program, "contact", "list", "Ruusu")[0]["answered"] is False
    own = done(program, "winback", "step", plan, "lunch", "--channel", "meeting").strip()
    done(program, "winback", "drop", own)
    assert told(program, "winback", "show", "Ruusu")["effort"]["steps"][0]["outcome"] == "they are glad"
    done(program, "winback", "returned", plan)
    (watch,) = told(program, "winback", "watch")
    assert (watch["client_name"], watch["orders"], watch["over"]) == ("Ruusu Oy", [], False)
    review = told(program, "winback", "review")
    assert (review["every"]["contacted"], review["every"]["returned"]) == (1, 1)
    assert review["every"]["costs"] == {"EUR": "12.50"}
    assert "loss rate 50.0%, alarm" in done(program, "winback", "review")
    keep = done(program, "winback", "keep", "Pelto", "--note", "asked for a talk").strip()
    done(program, "winback", "kept", keep)
    assert told(program, "winback", "due") == {"steps": [], "probably_lost": [], "probably_returned": []}
    assert program("winback", "done", step, "--cost", "much")[0] == exits.WRONG_USE
    assert program("winback", "let-go", plan, "costs_more")[0] == exits.WRONG_USE
