"""Where pieces of a text stand to the name that is asked about."""

from __future__ import annotations

import re

import pytest

from monitor.text.encoder.zones import Zone, zones
from monitor.text.types import Span


def words(text: str) -> list[Span]:
    return [match.span() for match in re.finditer(r"\w+", text)]


def of_words(text: str, *names: str) -> dict[str, Zone]:
    """Each word with its zone."""
    pieces = words(text)
    spans = [(text.index(name), text.index(name) + len(name)) for name in names]
    return {text[slice(*piece)]: Zone(zone) for piece, zone in zip(pieces, zones(text, pieces, spans), strict=True)}


def test_the_clause_ends_where_the_text_turns() -> None:
    found = of_words("Лада привезла рано, а Нива потеряла всё.", "Нива")
    assert found["Нива"] is Zone.NAMED
    assert found["потеряла"] is Zone.NEAR_AFTER
    assert found["привезла"] is Zone.SENTENCE_BEFORE


def test_words_far_off_in_one_clause_are_told_from_near_ones() -> None:
    found = of_words("Aho lupasi soittaa meille takaisin heti huomenna", "Aho")
    assert (found["soittaa"], found["huomenna"]) == (Zone.NEAR_AFTER, Zone.CLAUSE_AFTER)


def test_other_sentences_are_before_or_after() -> None:
    found = of_words("It rained. Holt was late. We left.", "Holt")
    assert (found["rained"], found["late"], found["left"]) == (Zone.BEFORE, Zone.NEAR_AFTER, Zone.AFTER)


@pytest.mark.parametrize("turn", ["mutta", "kun taas", "натомість", "зато", "while"])
def test_turning_words_of_each_language_end_a_clause(turn: str) -> None:
    found = of_words(f"Aho one, {turn} Bro two", "Bro")
    assert found["one"] is Zone.SENTENCE_BEFORE


def test_of_two_mentions_the_one_in_the_same_clause_counts() -> None:
    text = "Aho meni. Lasku tuli ja maksoin ja sitten Aho soitti"
    pieces = words(text)
    spans = [(match.start(), match.end()) for match in re.finditer("Aho", text)]
    found = [Zone(zone) for zone in zones(text, pieces, spans)]
    assert found[2] is Zone.CLAUSE_BEFORE


def test_without_a_name_nobody_is_named() -> None:
    text = "Всё плохо"
    assert set(zones(text, words(text), [])) == {Zone.NOBODY}
    assert set(zones(text, words(text), [(40, 44)])) == {Zone.NOBODY}
