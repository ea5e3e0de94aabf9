"""Recall and precision of names in four annotated sets: entities from lemmas, each document against its own.

The table is printed (`pytest -s`). Floors are what the first rules reach, less a little. The rules were made looking at
what was missed in these sets, so this is a guard against going back, not a promise for other texts.

What is counted wrong is mostly right: one name annotated as two entities (Sinovac the firm, Sinovac the vaccine), a
name inside a longer one ("Верховный суд" of another country), a repetition that nobody annotated. What is missed in
factRuEval is another name of the same entity (ФАО, Фольксваген), which only an alias can give. Spellings in the other
script cost 1.3 points in slavic_uk, all of them one Polish party whose name in Ukrainian is that of the vaccine maker.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.quality.names_fi import nominatives
from tests.quality.names_scoring import Score, documents, score

FLOORS = {
    "slavic_ru": (0.970, 0.915),
    "slavic_uk": (0.980, 0.955),
    "factrueval_ru": (0.870, 0.970),
    "turku_fi": (0.990, 0.895),
}
FEWEST_FINNISH_NAMES = 150


def report(name: str, result: Score) -> None:
    """One row of the table."""
    sure = result.sure_right / max(1, result.sure_hits)
    print(  # noqa: T201
        f"\n{name:14s} mentions {result.mentions:5d}  recall {result.recall:.4f}  precision {result.precision:.4f}"
        f"  precision of match alone {sure:.4f} ({result.sure_hits} of {result.hits} hits)"
    )


@pytest.mark.parametrize("name", ["slavic_ru", "slavic_uk", "factrueval_ru"])
def test_slavic_names_are_found(shared: Path, name: str) -> None:
    result = score(documents(shared / "data" / "names" / f"{name}.jsonl"))
    report(name, result)
    recall, precision = FLOORS[name]
    assert result.recall >= recall
    assert result.precision >= precision


def test_finnish_names_are_found(shared: Path) -> None:
    rows = list(documents(shared / "data" / "names" / "turku_fi.jsonl"))
    forms = {mention["form"] for row in rows for mention in row["mentions"] if mention["type"] in ("ORG", "PRO")}
    names = nominatives(forms)
    assert len(set(names.values())) >= FEWEST_FINNISH_NAMES
    result = score(rows, names)
    report("turku_fi", result)
    recall, precision = FLOORS["turku_fi"]
    assert result.recall >= recall
    assert result.precision >= precision
