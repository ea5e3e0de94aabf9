"""The tone towards whom a text names: sets of others, none of whose texts was learnt from, and our blind sets.

SentiRuEval's banks were learnt from nowhere. Of NewsMTSC and RuSentNE the fifth that `training/data.py` holds out is
measured. The blind sets were written by people who saw nothing but their definitions. Every third text is read unless
MENTION_MONITOR_QUALITY is "full" (`make quality`).
"""

from __future__ import annotations

import json
import os
import re
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from monitor.intake import tone_towards
from monitor.text.types import Span, Tone
from tests.quality.intervals import interval, macro_f1

BLIND = Path(__file__).parent / "blind"
EVERY = 1 if os.environ.get("MENTION_MONITOR_QUALITY") == "full" else 3
# As people write the banks' names on Twitter: what a user would enter as aliases.
BANKS = {
    "Сбербанк": r"[сc]бер\w*|sber\w*",
    "Райффайзенбанк": r"рай+ф+\w*|raif\w*",
    "ВТБ": r"втб\w*|vtb\w*",
    "Россельхозбанк": r"россельхоз\w*|рсхб\w*|rshb\w*|rosselhoz\w*",
    "Альфа-Банк": r"альфа\w*(?:[- ]?банк\w*)?|alfa\w*|alpha\w*",
    "Газпромбанк": r"газпром\w*|gazprom\w*|гпб\w*",
    "Банк Москвы": r"банк\w* москвы|bank\w*mos\w*|бм\b",
    "Уралсиб": r"уралсиб\w*|uralsib\w*",
}
FLOORS = {"sentirueval_banks_ru": 0.60, "newsmtsc_en": 0.73, "rusentne_ru": 0.60}
BLIND_FLOORS = {"ru": 0.74, "uk": 0.66, "fi": 0.70, "en": 0.66}
LANGS = [lang for lang in BLIND_FLOORS if (BLIND / f"sentiment_{lang}.jsonl").exists()]


def rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def places(row: dict[str, Any]) -> list[Span]:
    if row.get("target_span"):
        return [(row["target_span"][0], row["target_span"][1])]
    return [match.span() for match in re.finditer(BANKS[row["target"]], row["text"], re.IGNORECASE)]


def tone(text: str, spans: list[Span], lang: str) -> str:
    """The tone found; unknown counts as neutral here, where every text has a label."""
    found = tone_towards(text, spans, lang)
    return str(found.tone if found is not None else Tone.NEUTRAL)


@pytest.mark.timeout(900)
@pytest.mark.parametrize("name", FLOORS)
def test_tone_towards_a_target(shared: Path, name: str) -> None:
    chosen = rows(shared / "data" / "texts" / f"{name}.jsonl")
    if name != "sentirueval_banks_ru":
        chosen = [row for row in chosen if zlib.crc32(row["text"].encode()) % 5 == 0]
    chosen = chosen[::EVERY]
    truth = [row["label"] for row in chosen]
    found = [tone(row["text"], places(row), row["lang"]) for row in chosen]
    score = interval(macro_f1, truth, found)
    always = macro_f1(np.asarray(truth), np.full(len(truth), "neutral"))
    print(f"\n{name:22s} {len(chosen):5d} texts  macro-F1 {score}  always neutral {always:.3f}")  # noqa: T201
    assert score.score >= FLOORS[name]


@pytest.mark.timeout(600)
@pytest.mark.parametrize("lang", LANGS)
def test_tone_in_blind_texts(lang: str) -> None:
    truth, found, mixed = [], [], []
    for row in rows(BLIND / f"sentiment_{lang}.jsonl"):
        tones = {target["tone"] for target in row["targets"]}
        for target in row["targets"]:
            hits = [match.start() for match in re.finditer(re.escape(target["quote"]), row["text"])]
            start = hits[target.get("occurrence") or 0]
            truth.append(target["tone"])
            found.append(tone(row["text"], [(start, start + len(target["quote"]))], lang))
            mixed.append(len(tones) > 1)
    score = interval(macro_f1, truth, found)
    two = np.asarray(mixed)
    apart = macro_f1(np.asarray(truth)[two], np.asarray(found)[two])
    print(f"\nblind sentiment {lang} {len(truth):5d} targets  macro-F1 {score}  in texts of several tones {apart:.3f}")  # noqa: T201
    assert score.score >= BLIND_FLOORS[lang]
