"""Language of long and of very short texts, on the blind sets. No text is printed.

Long texts are to be told; short ones may stay unknown, but must not be surely wrong.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any, Final

import pytest

from monitor.text.language import detect

BLIND: Final = Path(__file__).parent / "blind"
OURS: Final = ("ru", "uk", "fi", "en")
LONG_RIGHT: Final = 0.99
SHORT_WRONG: Final = 0.01


def rows(lang: str, length: str) -> list[dict[str, Any]]:
    lines = (BLIND / f"language_{lang}.jsonl").read_text("utf-8").splitlines()
    return [row for row in map(json.loads, lines) if row["length"] == length]


def mistakes(chosen: list[dict[str, Any]]) -> Counter[tuple[str | None, str | None]]:
    """(truth, told) of all that was told otherwise."""
    pairs = ((row["lang"], detect(row["text"]).lang) for row in chosen)
    return Counter((truth, told) for truth, told in pairs if truth != told)


def test_long_texts(capsys: pytest.CaptureFixture[str]) -> None:
    chosen = [row for lang in OURS for row in rows(lang, "long")]
    # What nobody can tell is no long text's question, and other languages need only be told from ours.
    wrong = mistakes([row for row in chosen if row["lang"] in OURS])
    known = [row for row in chosen if row["lang"] in OURS]
    foreign = [row for row in chosen if row["lang"] not in OURS]
    taken = sum(detect(row["text"]).lang in OURS for row in foreign)
    right = 1 - wrong.total() / len(known)
    with capsys.disabled():
        print(f"\nlanguage, long: {right:.4f} of {len(known)} right, {dict(wrong)}")  # noqa: T201
        print(f"  other or no language taken for one of ours: {taken} of {len(foreign)}")  # noqa: T201
    assert right >= LONG_RIGHT


def test_short_texts(capsys: pytest.CaptureFixture[str]) -> None:
    chosen = [row for lang in OURS for row in rows(lang, "short")]
    wrong = Counter({pair: count for pair, count in mistakes(chosen).items() if pair[1] is not None})
    told = sum(detect(row["text"]).lang is not None for row in chosen)
    share = wrong.total() / len(chosen)
    with capsys.disabled():
        print(  # noqa: T201
            f"\nlanguage, short: {share:.4f} of {len(chosen)} wrong and sure, {told} told; {dict(wrong)}"
        )
    assert share <= SHORT_WRONG
