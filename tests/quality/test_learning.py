"""What twenty marks teach: texts of the same slice that nobody marked, and all others.

The slices: each ambiguous name of the blind sets (twenty of its texts are marked "us" or "not us", the rest is asked);
a firm of the same name and branch in another town (`training/corpus/name_slices.jsonl`), which nobody can tell who does
not know both; and posts of our own that the desk sees otherwise than the model (`training/corpus/slices.jsonl`). Reach
and force were tried on the latter two. Of each slice twenty are marked, the rest is asked. Elsewhere are other names,
and posts held out.
"""

from __future__ import annotations

import json
import os
import zlib
from pathlib import Path
from typing import Any, Final

import numpy as np
import pytest

from monitor import intake
from monitor.text import senses
from monitor.text.learning import Lesson, Question
from monitor.text.match import Matcher
from monitor.text.teaching import Taught, taught
from monitor.text.types import Entity, Kind, Match, Role

ROOT: Final = Path(__file__).parents[2]
FULL: Final = os.environ.get("MENTION_MONITOR_QUALITY") == "full"
NAMES: Final = 10
"""Names a language: of fewer a single text decides."""
MARKS: Final = 20
PRINTED: Final = "Bolton"
"""A name whose texts were once printed: left out."""
MEANING_LIFT: Final = 0.0
"""What marks must at least bring on blind names, where nine of ten are right before anybody marks. The Finnish floor
was 0.02 while eight of ten were (0.79 before the marks, 0.83 after them; now 0.90 before and after).
"""
MEANING_RIGHT: Final = {"ru": 0.87, "uk": 0.88, "fi": 0.88, "en": 0.93}
"""How many must be right after the marks. To be raised, never lowered."""
NAMESAKE_LIFT: Final = 0.10
KIND_LIFT: Final = 0.10
COST: Final = 0.01


def rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def is_right(row: dict[str, Any], matches: tuple[Match, ...], entity: Entity, lessons: Taught | None) -> bool:
    found = senses.decided(row.get("title"), row["text"], matches, (entity,), lessons.meaning if lessons else None)
    taken = bool(found) and found[0].decision.value in ("match", "check")
    return taken == (row["label"] == "ours")


def before_and_after(chosen: list[dict[str, Any]], number: int) -> tuple[list[bool], list[bool]]:
    """Whether the texts behind the first twenty are told right, before these were marked and then."""
    given = chosen[0]["entity"]
    names, aliases = tuple(given["names"]), tuple(given.get("aliases") or ())
    entity = Entity(number, Role(given["role"]), names, aliases, tuple(given["context"]))
    matcher = Matcher([entity])
    found = [matcher.find(row["text"], row.get("title")) for row in chosen]
    lessons = [
        Lesson(
            *(place, Question.MEANING, "us" if row["label"] == "ours" else "not_us", number),
            *(row.get("title"), row["text"], matches[0].spans, matches[0].title_spans, matches[0].grounds),
        )
        for place, (row, matches) in enumerate(zip(chosen[:MARKS], found, strict=False), 1)
        if matches
    ]
    learnt = taught(lessons, (entity,))
    asked = list(zip(chosen, found, strict=True))[MARKS:]
    return (
        [is_right(row, matches, entity, None) for row, matches in asked],
        [is_right(row, matches, entity, learnt) for row, matches in asked],
    )


@pytest.mark.timeout(600)
@pytest.mark.parametrize("lang", ["ru", "uk", "fi", "en"])
def test_twenty_marks_on_a_name(lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    by_name: dict[str, list[dict[str, Any]]] = {}
    for row in rows(ROOT / "tests" / "quality" / "blind" / f"ambiguous_{lang}.jsonl"):
        if row["label"] != "passing" and PRINTED not in row["entity"]["names"]:
            by_name.setdefault(json.dumps(row["entity"], sort_keys=True), []).append(row)
    before, after = [], []
    for number, (_, chosen) in enumerate(sorted(by_name.items())[:NAMES], 1):
        chosen.sort(key=lambda row: zlib.crc32(row["id"].encode()))
        was, became = before_and_after(chosen, number)
        before += was
        after += became
    lift = float(np.mean(after)) - float(np.mean(before))
    with capsys.disabled():
        print(  # noqa: T201
            f"\n20 marks on a name, {lang}: {len(after)} unseen texts of {NAMES} names,"
            f" right {np.mean(before):.3f}, then {np.mean(after):.3f} ({lift:+.3f}); other names: nothing is taught"
        )
    assert lift >= MEANING_LIFT
    assert float(np.mean(after)) >= MEANING_RIGHT[lang]


def test_twenty_marks_on_a_namesake_of_the_same_branch(capsys: pytest.CaptureFixture[str]) -> None:
    slices: dict[str, list[dict[str, Any]]] = {}
    for row in rows(ROOT / "training" / "corpus" / "name_slices.jsonl"):
        slices.setdefault(row["lang"], []).append(row)
    lifts = []
    for number, (lang, chosen) in enumerate(sorted(slices.items()), 1):
        before, after = before_and_after(chosen, number)
        lifts.append(float(np.mean(after)) - float(np.mean(before)))
        with capsys.disabled():
            print(  # noqa: T201
                f"\n20 marks, {chosen[0]['slice']}, {lang}: {len(after)} unseen texts right {np.mean(before):.2f},"
                f" then {np.mean(after):.2f}"
            )
    assert float(np.mean(lifts)) >= NAMESAKE_LIFT


def kind_of(row: dict[str, Any], lessons: Taught | None) -> str:
    entity = Entity(1, Role.OWN, tuple(row["entity"]["names"]), tuple(row["entity"].get("aliases") or ()))
    matches = Matcher([entity]).find(row["text"])
    found = intake.analyse(None, row["text"], (), row["lang"], matches, (entity,), taught=lessons)
    return str(found.kinds.get(1, Kind.OTHER))


@pytest.mark.timeout(600)
def test_twenty_marks_on_a_kind_of_posts(capsys: pytest.CaptureFixture[str]) -> None:
    slices: dict[str, list[dict[str, Any]]] = {}
    for row in rows(ROOT / "training" / "corpus" / "slices.jsonl"):
        slices.setdefault(row["slice"], []).append(row)
    elsewhere = []
    for lang in ("ru", "uk", "fi", "en"):
        posts = rows(ROOT / "training" / "corpus" / f"posts_{lang}.jsonl")
        held = [row | {"lang": lang} for row in posts if zlib.crc32(row["text"].encode()) % 5 == 0]
        elsewhere += [row for row in held if row.get("entity")][: 100 if FULL else 15]
    base = [kind_of(row, None) == row["kind"] for row in elsewhere]
    lifts, costs = [], []
    for name, chosen in sorted(slices.items()):
        marked, asked = chosen[:MARKS], chosen[MARKS:]
        lessons = [
            Lesson(number, Question.KIND, row["kind"], 1, None, row["text"], spans_of(row))
            for number, row in enumerate(marked, 1)
        ]
        learnt = taught(lessons, (Entity(1, Role.OWN, tuple(chosen[0]["entity"]["names"])),))
        before = [kind_of(row, None) == row["kind"] for row in asked]
        after = [kind_of(row, learnt) == row["kind"] for row in asked]
        other = [kind_of(row, learnt) == row["kind"] for row in elsewhere]
        lifts.append(float(np.mean(after)) - float(np.mean(before)))
        costs.append(float(np.mean(base)) - float(np.mean(other)))
        with capsys.disabled():
            print(  # noqa: T201
                f"\n20 marks, {name}: {len(asked)} unseen posts right {np.mean(before):.2f}, then {np.mean(after):.2f};"
                f" {len(other)} posts elsewhere {np.mean(base):.3f}, then {np.mean(other):.3f}"
            )
    assert float(np.mean(lifts)) >= KIND_LIFT
    assert float(np.mean(costs)) <= COST


def spans_of(row: dict[str, Any]) -> tuple[tuple[int, int], ...]:
    entity = Entity(1, Role.OWN, tuple(row["entity"]["names"]))
    return tuple(span for one in Matcher([entity]).find(row["text"]) for span in one.spans)
