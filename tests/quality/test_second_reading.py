"""How far two readers of the blind sets agree: what no program can be expected to beat by much.

`blind/second` holds the labels of readers who saw the texts and the definitions, not the first labels. No text is
printed and no label is changed by this. Ids of stories and events hinted at the order of the first labels, so that
the agreement there may be flattered (`docs/model-card.md`).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.quality.intervals import interval

BLIND: Final = Path(__file__).parent / "blind"
LEAST: Final = {"kind": 0.8, "complaint": 0.85, "reason": 0.7, "tone": 0.75, "event kinds": 0.85, "same story": 0.9}
"""Cohen's kappa that the sets must show over all languages to be worth measuring with."""
LEAST_CLAIMS: Final = 0.85
Pair = tuple[Any, Any]


def kappa(one: NDArray[Any], other: NDArray[Any]) -> float:
    """Cohen's kappa: agreement beyond what two readers with these habits would reach by chance; 1 if it is perfect."""
    labels = np.unique(np.concatenate([one, other]))
    by_chance = sum(float(np.mean(one == label)) * float(np.mean(other == label)) for label in labels)
    agreed = float(np.mean(one == other))
    return 1.0 if by_chance == 1.0 else (agreed - by_chance) / (1 - by_chance)


def read(path: Path) -> dict[str, dict[str, Any]]:
    return {row["id"]: row for row in map(json.loads, path.read_text("utf-8").splitlines())}


def both(task: str) -> Iterator[tuple[str, dict[str, Any], dict[str, Any]]]:
    """Language, first and second labels of all that was read twice."""
    for path in sorted((BLIND / "second").glob(f"{task}*.jsonl")):
        first = read(BLIND / path.name)
        for key, row in read(path).items():
            yield first[key].get("lang") or path.stem.rpartition("_")[2], first[key], row


def complaint_pairs(label: str) -> Iterator[tuple[str, Pair]]:
    for lang, one, other in both("complaints"):
        if label == "reason":  # only where both saw a complaint: whether it is one is the kind's question
            if one["kind"] == other["kind"] == "complaint":
                yield lang, (one["reason"], other["reason"])
        elif label == "severity":
            if one["kind"] == other["kind"] == "complaint":
                yield lang, (str(one["severity"]), str(other["severity"]))
        elif label == "complaint":
            yield lang, (str(one["kind"] == "complaint"), str(other["kind"] == "complaint"))
        else:
            yield lang, (one["kind"], other["kind"])


def tone_pairs() -> Iterator[tuple[str, Pair]]:
    """Targets that both marked, by what is named and which of its places."""
    for lang, one, other in both("sentiment"):
        tones = {(target["entity"], target["quote"], target.get("occurrence", 0)): target for target in one["targets"]}
        for target in other["targets"]:
            key = target["entity"], target["quote"], target.get("occurrence", 0)
            if key in tones:
                yield lang, (tones[key]["tone"], target["tone"])


def event_pairs() -> Iterator[tuple[str, Pair]]:
    """For each text and entity, all kinds seen as one label: half agreement is none."""
    for lang, one, other in both("events"):
        for entity in one["entities"]:
            yield lang, (kinds_of(one, entity["id"]), kinds_of(other, entity["id"]))


def kinds_of(row: dict[str, Any], entity_id: str) -> str:
    return "+".join(sorted({event["kind"] for event in row["events"] if event["entity"] == entity_id})) or "none"


def story_pairs() -> Iterator[tuple[str, Pair]]:
    for lang, one, other in both("stories"):
        yield lang, (str(one["same"]), str(other["same"]))


def claim_keys(row: dict[str, Any], text: str) -> set[tuple[str, int, int]]:
    """(kind, start, end) of each claim."""
    found = set()
    for claim in row["claims"]:
        start = -1
        for _ in range(claim.get("occurrence", 0) + 1):
            start = text.find(claim["quote"], start + 1)
        found.add((claim["kind"], start, start + len(claim["quote"])))
    return found


def told(name: str, rows: Sequence[tuple[str, Pair]]) -> float:
    """Prints the kappa of each language and of all; returns that of all."""
    cells = []
    for lang in sorted({lang for lang, _ in rows}):
        pairs = [pair for at, pair in rows if at == lang]
        cells.append(f"{lang} {kappa(*columns(pairs)):.2f} ({len(pairs)})")
    score = interval(kappa, *columns(pair for _, pair in rows))
    print(f"\ntwo readers, {name}: kappa {score} of {len(rows)}; " + ", ".join(cells))  # noqa: T201
    return score.score


def columns(pairs: Iterable[Pair]) -> tuple[NDArray[Any], NDArray[Any]]:
    one, other = zip(*pairs, strict=True)
    return np.asarray(one), np.asarray(other)


@pytest.mark.parametrize("name", ["kind", "complaint", "reason", "severity", "tone", "event kinds", "same story"])
def test_readers_agree(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    rows = {"tone": tone_pairs, "event kinds": event_pairs, "same story": story_pairs}.get(name)
    with capsys.disabled():
        found = told(name, list(rows() if rows else complaint_pairs(name)))
    assert found >= LEAST.get(name, 0.0)


def test_readers_mark_the_same_claims(capsys: pytest.CaptureFixture[str]) -> None:
    counts: dict[tuple[str, str], list[int]] = {}
    for lang, one, other in both("claims"):
        first, second = (claim_keys(row, one["text"]) for row in (one, other))
        for kind in {key[0] for key in first | second}:
            a, b = ({key for key in keys if key[0] == kind} for keys in (first, second))
            for group in (kind, lang, "all"):
                sums = counts.setdefault(("claims", group), [0, 0])
                sums[0] += 2 * len(a & b)
                sums[1] += len(a) + len(b)
    with capsys.disabled():
        shown = ", ".join(f"{group} {hit / all_:.2f} ({all_})" for (_, group), (hit, all_) in sorted(counts.items()))
        print(f"\ntwo readers, claims: F1 by exact span (spans of both) {shown}")  # noqa: T201
    hit, all_ = counts["claims", "all"]
    assert hit / all_ >= LEAST_CLAIMS
