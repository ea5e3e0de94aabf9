"""The invented client histories: the same for the same seed, of the promised mix, true to their own truth."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from statistics import mean
from typing import Any

import pytest

from benchmarks.client_histories import CAUSES, SHARES, allotted, histories
from benchmarks.client_records import KINDS

ROOT = Path(__file__).parents[3]
FIELDS = {
    "request": {"number", "amount", "currency", "outcome", "decided_on"},
    "order": {"number", "request", "amount", "currency"},
    "invoice": {"number", "order", "amount", "currency", "due_on"},
    "payment": {"invoice", "amount", "currency"},
    "usage": {"amount", "paid_for"},
    "contact": {"by", "channel", "answered", "tone", "topic"},
    "complaint": {"tone", "topic", "grave"},
    "news": {"topic", "polarity", "grave"},
    "sector_news": {"topic", "polarity", "grave"},
}


@pytest.fixture(scope="module")
def made() -> list[dict[str, Any]]:
    return histories(seed=7)


def _of(made: list[dict[str, Any]], kind: str) -> list[dict[str, Any]]:
    return [history for history in made if history["truth"]["type"] == kind]


def _days(history: dict[str, Any], kind: str) -> list[str]:
    return [event["at"] for event in history["events"] if event["kind"] == kind]


def test_the_same_seed_gives_the_same_bytes_in_another_process(tmp_path: Path) -> None:
    out = tmp_path / "histories.jsonl"
    subprocess.run(
        [
            *(sys.executable, ROOT / "benchmarks" / "client_histories.py"),
            *("--seed", "3", "--clients", "20", "--months", "18", "--out", out),
        ],
        check=True,
        env={**os.environ, "PYTHONHASHSEED": "11"},
        capture_output=True,
    )
    here = [json.dumps(history, ensure_ascii=False) for history in histories(3, 20, 18)]
    assert out.read_text(encoding="utf-8").splitlines() == here
    assert here != [json.dumps(history, ensure_ascii=False) for history in histories(4, 20, 18)]


def test_the_mix_is_the_promised_one(made: list[dict[str, Any]]) -> None:
    counted = Counter(history["truth"]["type"] for history in made)
    assert counted == {kind: share * 3 for kind, share in SHARES.items()}
    assert sum(SHARES.values()) == 100
    for clients in (1, 7, 33, 250):
        assert len(allotted(clients)) == clients


def test_each_event_has_all_fields_of_its_kind_and_lies_within_what_is_observed(made: list[dict[str, Any]]) -> None:
    assert set(FIELDS) == set(KINDS)
    for history in made:
        first, until = history["observed_from"], history["observed_until"]
        days = [event["at"] for event in history["events"]]
        assert days == sorted(days)
        assert all(max(first, history["since"]) <= day < until for day in days)
        for event in history["events"]:
            assert event.keys() - {"at", "kind"} == FIELDS[event["kind"]]
    assert len({history["client"] for history in made}) == len(made)


def test_papers_refer_to_each_other(made: list[dict[str, Any]]) -> None:
    for history in made:
        asked = {e["number"]: e for e in history["events"] if e["kind"] == "request"}
        ordered = {e["number"]: e for e in history["events"] if e["kind"] == "order"}
        billed = {e["number"]: e for e in history["events"] if e["kind"] == "invoice"}
        followed = {order["request"] for order in ordered.values()} - {None}
        assert followed == {number for number, request in asked.items() if request["outcome"] == "order"}
        for bill in billed.values():
            assert ordered[bill["order"]]["at"] <= bill["at"] <= bill["due_on"]
            assert bill["amount"] == ordered[bill["order"]]["amount"] > 0
        paid = [event["invoice"] for event in history["events"] if event["kind"] == "payment"]
        assert len(paid) == len(set(paid))
        assert set(paid) <= set(billed)


def test_the_truth_holds_in_the_events(made: list[dict[str, Any]]) -> None:
    for history in made:
        truth = history["truth"]
        assert truth["cause"] == CAUSES.get(truth["type"])
        assert (truth["leaving_from"] is not None) == (truth["type"] in CAUSES)
        if truth["lost_at"] is not None:
            assert truth["leaving_from"] <= truth["lost_at"] < history["observed_until"]
            assert all(day < truth["lost_at"] for day in _days(history, "order"))
        if truth["recovers_at"] is not None:
            assert truth["lost_at"] is None
            assert truth["leaving_from"] < truth["recovers_at"]
        if truth["type"] == "leaving_at_once":
            assert truth["leaving_from"] == truth["lost_at"]


def test_types_live_as_they_are_called(made: list[dict[str, Any]]) -> None:
    until = date.fromisoformat(made[0]["observed_until"])
    assert all(1 <= len(_days(history, "order")) <= 3 for history in _of(made, "one_off"))
    for history in _of(made, "new"):
        assert date.fromisoformat(history["since"]) > until - timedelta(days=250)
    for history in _of(made, "seasonal"):
        months = Counter(day[5:7] for day in _days(history, "order"))
        assert sum(months[f"{month:02}"] == 0 for month in range(1, 13)) >= 1
    grown = [
        sum(day >= "2025-11-01" for day in _days(history, "order"))
        / max(1, sum("2024-11-01" <= day < "2025-11-01" for day in _days(history, "order")))
        for history in _of(made, "growing")
    ]
    assert mean(grown) > 1.1
    for history in _of(made, "sector_trouble"):
        grave = [e["at"] for e in history["events"] if e["kind"] == "sector_news" and e["grave"]]
        fell = date.fromisoformat(history["truth"]["leaving_from"])
        assert any(abs((date.fromisoformat(day) - fell).days) <= 60 for day in grave)


def test_about_a_fifth_of_own_trouble_never_gets_into_the_news() -> None:
    troubled = [history for seed in (21, 22) for history in _of(histories(seed), "own_trouble")]
    silent = [h for h in troubled if not any(e["kind"] == "news" and e["grave"] for e in h["events"])]
    # Some news come only after the end of what is observed.
    assert 0.05 <= len(silent) / len(troubled) <= 0.5


def test_too_little_is_refused() -> None:
    with pytest.raises(ValueError, match="twelve months"):
        histories(1, 10, 11)
