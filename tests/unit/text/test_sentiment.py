"""Tone towards what a span names: English by TextBlob, else unknown."""

from __future__ import annotations

import pytest

from monitor.text.sentiment import towards
from monitor.text.types import Span, Tone

TWO = "Northdaisy is wonderful and I love it. Larkbank is terrible and I hate it."


def place(text: str, name: str) -> Span:
    start = text.index(name)
    return start, start + len(name)


def test_each_entity_has_the_tone_of_its_sentence() -> None:
    good, bad = (towards(TWO, [place(TWO, name)], "en") for name in ("Northdaisy", "Larkbank"))
    assert good is not None
    assert bad is not None
    assert (good.tone, bad.tone) == (Tone.POSITIVE, Tone.NEGATIVE)
    assert bad.score < 0 < good.score
    assert 0 < bad.confidence <= 1


def test_the_whole_text_speaks_where_the_sentence_is_silent() -> None:
    text = "I went to Larkbank. It was terrible."
    found = towards(text, [place(text, "Larkbank")], "en")
    assert found is not None
    assert found.tone is Tone.NEGATIVE


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Ужасный банк, ненавижу", "ru"),
        ("Жахливий банк", "uk"),
        ("Kamala pankki", "fi"),
        ("Ужасный product, terrible", None),
        ("Larkbank opened a branch on Monday", "en"),
    ],
)
def test_unknown_is_not_neutral(text: str, lang: str | None) -> None:
    assert towards(text, [], lang) is None


def test_rated_words_that_balance_are_neutral() -> None:
    found = towards("The colour is brown", [], "en")
    assert found is None or found.tone is Tone.NEUTRAL
    balanced = towards("The staff is good, the food is bad.", [], "en")
    assert balanced is not None
    assert balanced.tone in (Tone.NEUTRAL, Tone.POSITIVE)
