"""Claims, records, compensation, measures and tactics from the command line, as scripts see them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from monitor.cli import exits
from monitor.cli.app import root

ORDERS = "№ заказа;Дата;Клиент;Сумма, руб.\nА-001;03.11.2026;Иванова Мария;12 500,00\nА-002;x;Ким;5\n"
RANT = "Заказал дверь в Тепломакс 3 ноября 2026, заказ № А-001, заплатил 12500 руб. Доставка опоздала, ужас!"
Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Exit code and standard output of a command over a folder of its own."""
    runner = CliRunner()

    def command(*arguments: str) -> tuple[int, str]:
        whole = ["--data", str(tmp_path / "data"), "--as", "Anna", *arguments]
        result = runner.invoke(root, whole, standalone_mode=False)
        if result.exception is not None:
            return exits.code_of(result.exception), result.stdout
        return result.return_value if isinstance(result.return_value, int) else exits.DONE, result.stdout

    return command


@pytest.fixture
def case(run: Run) -> Run:
    """The same, with a case about a complaint."""
    assert run("entity", "add", "Тепломакс", "--role", "own")[0] == 0
    where = ("--url", "https://forum.example.org/t/1", "--at", "2026-11-20", "--author", "Мария")
    assert run("mention", "add", "--text", RANT, *where)[0] == 0
    assert run("case", "open", "1") == (0, "1\n")
    return run


def parsed(run: Run, *arguments: str) -> Any:
    code, out = run(*arguments, "--format", "json")
    assert code == 0, out
    return json.loads(out)


def test_records_come_in_with_a_preview_and_bad_rows_by_name(run: Run, tmp_path: Path) -> None:
    table = tmp_path / "заказы.csv"
    table.write_bytes(ORDERS.encode("cp1251"))
    code, out = run("records", "import", str(table), "--dry-run", "--format", "json")
    (look,) = json.loads(out)["files"]
    assert code == exits.PART_FAILED, "a bad row is a part that failed"
    assert (look["kind"], look["kept"], look["mapping"]["number"]) == ("orders", False, "№ заказа")
    assert look["good"][0]["values"]["amount"] == "12500.00", "money is no float"
    assert parsed(run, "records", "list")["rows"] == {}
    code, out = run("records", "import", str(table), "--format", "json")
    (done,) = json.loads(out)["files"]
    assert (code, done["new"], done["bad"]) == (exits.PART_FAILED, 1, 1)
    (bad,) = parsed(run, "records", "bad")
    assert bad["faults"] == [{"slug": "no_date", "field": "date", "written": "x"}]
    aside = tmp_path / "bad.csv"
    assert run("records", "bad", "--export", str(aside))[0] == 0
    aside.write_bytes(aside.read_bytes().replace(b",x,", b",4.11.2026,"))
    assert run("records", "import", str(aside))[0] == 0
    assert parsed(run, "records", "bad") == []
    assert [row["values"]["number"] for row in parsed(run, "records", "show", "orders")] == ["А-001", "А-002"]
    assert run("records", "remove", "2") == (0, "1 rows taken back\n")
    assert len(parsed(run, "records", "bad")) == 1
    assert run("records", "bad", "--mend", "1", "--cell", "Дата=4.11.2026")[0] == 0
    assert run("records", "import", str(tmp_path / "nowhere.csv"))[0] == exits.PART_FAILED
    mapping = tmp_path / "mapping.json"
    mapping.write_text('{"number": "№ заказа", "date": "Дата"}', "utf-8")
    run("records", "import", str(table), "--kind", "orders", "--mapping", str(mapping))
    (kept,) = parsed(run, "records", "mapping")
    assert kept["mapping"] == {"number": "№ заказа", "date": "Дата"}
    assert run("records", "mapping", "--forget", str(kept["id"])) == (0, "forgotten\n")
    watched = parsed(run, "records", "watch", str(table), "--kind", "orders")
    assert (len(watched["read"]), watched["watched"][0]["kind"]) == (1, "orders")
    assert parsed(run, "records", "watch", "--stop", "1")["watched"] == []


def test_claims_are_suggested_accepted_and_judged(case: Run, tmp_path: Path) -> None:
    table = tmp_path / "orders.csv"
    table.write_bytes(ORDERS.encode())
    case("records", "import", str(table))
    found = parsed(case, "case", "claim", "list", "1", "--suggest")
    assert found["verdict"] == "open"
    number = next(one for one in found["claims"] if one["kind"] == "number")
    best = number["suggestions"][0]
    assert (best["likeness"], best["verdict"], best["record"]["file"]) == ("exact", "confirmed", "orders.csv")
    code, out = case("case", "claim", "accept", str(number["id"]))
    assert code == 0
    assert "number:orders; orders, orders.csv, row 2" in out
    assert case("case", "claim", "accept", str(number["id"]), "--nth", "9")[0] == exits.WRONG_USE
    code, added = case("case", "claim", "add", "1", "опоздала", "--kind", "event", "--value", "delivered")
    assert code == 0
    claim = added.strip()
    assert case("case", "claim", "set", claim, "--value", "not_delivered")[0] == 0
    assert case("case", "claim", "set", claim)[0] == exits.WRONG_USE
    assert case("case", "claim", "verdict", claim, "refuted")[0] == exits.WRONG_USE, "it rests on nothing"
    assert case("case", "claim", "verdict", claim, "refuted", "--record", "накладная 7")[0] == 0
    after = {one["id"]: one for one in parsed(case, "case", "claim", "list", "1")["claims"]}
    assert after[number["id"]]["rests_on"]["values"]["number"] == "А-001"
    assert (after[int(claim)]["verdict"], after[int(claim)]["checked_by"]) == ("refuted", "Anna")
    assert case("case", "claim", "remove", claim)[0] == 0
    assert case("case", "claim", "list", "7")[0] == exits.WRONG_USE


def test_putting_right(case: Run) -> None:
    case("case", "set", "1", "--fault", "ours", "--established", "delivery")
    assert (
        case("case", "compensate", "add", "1", "--basis", "10 %", "--amount", "1 250,50", "--currency", "eur")[0] == 0
    )
    assert case("case", "compensate", "done", "1")[0] == exits.WRONG_USE, "nobody approved it"
    assert case("case", "compensate", "approve", "1")[0] == 0
    assert case("case", "compensate", "done", "1", "--proof", "п/п 5")[0] == 0
    (given,) = parsed(case, "case", "compensate", "list", "1")
    assert (given["amount"], given["currency"], given["state"]) == ("1250.50", "EUR", "done")
    code, out = case("case", "measure", "add", "1", "--cause", "x", "--what", "второй курьер", "--due", "2020-01-01")
    assert (code, out) == (0, "1\n")
    assert [one["id"] for one in parsed(case, "case", "measure", "list", "--due")] == [1]
    assert case("case", "measure", "set", "1", "--check-after", "7", "--branch", "")[0] == 0
    code, out = case("case", "measure", "done", "1", "--proof", "приказ 7")
    assert (code, out.split(";")[0]) == (0, "1 places to tell")
    places = parsed(case, "case", "measure", "places", "1")
    assert places["share_answered"] == 0.0
    assert "второй курьер" in places["places"][0]["text"]
    assert case("case", "measure", "told", "1", "--url", "https://forum.example.org/t/1#2")[0] == 0
    (measure,) = parsed(case, "case", "measure", "list", "1")
    assert (measure["share_answered"], measure["state"], measure["check_days"]) == (1.0, "done", 7)
    assert case("case", "measure", "check", "1", "--fails", "--note", "снова")[0] == 0
    assert case("case", "measure", "drop", "1", "--note", "иначе")[0] == 0
    assert case("case", "measure", "check", "1", "--works")[0] == exits.WRONG_USE


def test_words_and_tactics(case: Run) -> None:
    draft = parsed(case, "case", "words", "1", "--kind", "holding")
    assert (draft["lang"], draft["blanks"], draft["stance"]) == ("ru", [], "check")
    assert case("case", "words", "1", "--blank", "finding=опоздали на 2 дня", "--lang", "uk")[0] == 0
    assert case("case", "words", "1", "--blank", "опоздали")[0] == exits.WRONG_USE
    assert parsed(case, "case", "tactic", "1", "--lang", "fi")["lang"] == "fi"
    card = parsed(case, "tactics", "show", "--reason", "harm", "--fault", "ours", "--verdict", "confirmed")
    assert (card["stance"], card["lang"]) == ("admit", "en")
    assert case("tactics", "set", "card/harm/ours/confirmed/tone", "Dead serious.")[0] == 0
    card = parsed(case, "tactics", "show", "--reason", "harm", "--fault", "ours", "--verdict", "confirmed")
    assert card["tone"] == "Dead serious."
    words = parsed(case, "tactics", "words")
    assert sum(one["own"] for one in words) == 1
    assert case("tactics", "set", "card/harm/ours/confirmed/tone") == (0, "the program's\n")
    assert case("tactics", "set", "no/such/path", "x")[0] == exits.WRONG_USE
