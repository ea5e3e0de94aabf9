"""How a Slavic name of several words bends: word by word, with agreement.

The language supplies readings of single words (`Grammar`); this module decides which words of a name change together:
adjectives with their noun («Белого дома»), both sides of an apposition or only one («Газпром нефти»), and never what
already stands in another case («Голоса Америки»).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import product
from typing import Final, Protocol

from monitor.text.names.words import ends_in_vowel, is_abbreviation, is_speakable, recase


class Case(StrEnum):
    """Cases of Russian and Ukrainian; the values are the slugs in `Form.rule`."""

    NOMINATIVE = "nominative"
    GENITIVE = "genitive"
    DATIVE = "dative"
    ACCUSATIVE = "accusative"
    INSTRUMENTAL = "instrumental"
    LOCATIVE = "locative"
    VOCATIVE = "vocative"


class Gender(StrEnum):
    """Gender, or the plural, which has none in adjectives."""

    MASCULINE = "m"
    FEMININE = "f"
    NEUTER = "n"
    PLURAL = "p"


Cases = Mapping[Case, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Reading:
    """A word read as a nominative of one gender, with its forms by case, lower case."""

    gender: Gender
    cases: Cases


class Grammar(Protocol):
    """What a language knows about single words (lower case)."""

    def nouns(self, word: str) -> tuple[Reading, ...]:
        """Readings as a noun in the nominative, () if it is none."""
        ...

    def adjectives(self, word: str) -> tuple[Reading, ...]:
        """Readings as an adjective in the nominative, () if it is none."""
        ...

    def guess(self, word: str) -> tuple[Reading, ...]:
        """Readings by ending alone, for a name of one word of which nothing better is known."""
        ...

    def stands_beside(self, word: str) -> bool:
        """Whether a noun behind the main noun is surely in the nominative: an apposition, not a genitive."""
        ...

    def is_head(self, word: str) -> bool:
        """Whether what follows the noun stays as it is: a genitive, or a name of its own."""
        ...

    def joins(self, word: str) -> bool:
        """Whether the word joins two equal parts (и, та)."""
        ...


@dataclass(frozen=True, slots=True)
class _Group:
    """Words that change together: places in the name, and their forms by case."""

    start: int
    end: int
    options: tuple[Cases, ...]
    """Forms of the whole group by case, one entry a reading."""


_CASES: Final = (
    Case.NOMINATIVE,  # of the plural, where a name has one
    Case.GENITIVE,
    Case.DATIVE,
    Case.ACCUSATIVE,
    Case.INSTRUMENTAL,
    Case.LOCATIVE,
    Case.VOCATIVE,
)
INITIALS_ENDINGS: Final = {
    Case.GENITIVE: "а",
    Case.DATIVE: "у",
    Case.INSTRUMENTAL: "ом",
    Case.LOCATIVE: "е",
}
"""What initials that can be spoken take («МИДа»)."""
_MAX_A_CASE: Final = 24


def decline(words: Sequence[str], grammar: Grammar) -> Iterator[tuple[str, Case]]:
    """The name in its other cases, each with the case that made it; may repeat a text."""
    groups, joined = _groups(words, grammar)
    if not groups and len(words) == 1 and (readings := grammar.guess(words[0].lower())):
        groups = [_Group(0, 1, tuple(reading.cases for reading in readings))]
    for case in _CASES if groups else ():
        for chosen in _choices(len(groups), joined):
            parts = [_in_case(words, groups[index], case) for index in chosen]
            for combination in list(product(*parts))[:_MAX_A_CASE]:
                bent = list(words)
                for index, text in zip(reversed(chosen), reversed(combination), strict=True):
                    group = groups[index]
                    bent[group.start : group.end] = [text]
                yield " ".join(bent), case


def is_apposition(words: Sequence[str], grammar: Grammar) -> bool:
    """Whether the name is two nouns side by side, each of which bends («Газпром нефть»)."""
    groups, joined = _groups(words, grammar)
    return len(groups) == len(words) == 2 and not joined


def _choices(count: int, joined: bool) -> tuple[tuple[int, ...], ...]:
    """Which groups change: all; in an apposition also only the first or only the last."""
    every = tuple(range(count))
    if count == 1 or joined:
        return (every,)
    return ((count - 1,), (0,), every)


def _in_case(words: Sequence[str], group: _Group, case: Case) -> tuple[str, ...]:
    """The group's texts in a case, with the capitals of the name."""
    originals = words[group.start : group.end]
    texts: dict[str, None] = {}
    for cases in group.options:
        for text in cases.get(case, ()):
            bent = text.split(" ")
            texts[" ".join(map(recase, originals, bent))] = None
    return tuple(texts) or (" ".join(originals),)


def _groups(words: Sequence[str], grammar: Grammar) -> tuple[list[_Group], bool]:
    """The changing groups of a name in order, and whether a conjunction joins them."""
    groups: list[_Group] = []
    joined = False
    place = 0
    while place < len(words):
        word = words[place].lower()
        if groups and grammar.joins(word):
            joined = True
            place += 1
            continue
        group = _group_at(words, place, grammar)
        if group is None:
            if groups:
                break  # a genitive, a preposition, a Latin word: what follows stays as it is
            place += 1
            continue
        if groups and not joined and not grammar.stands_beside(words[group.end - 1].lower()):
            break
        if groups and not joined and grammar.is_head(words[groups[-1].end - 1].lower()):
            break
        groups.append(group)
        place = group.end
    return groups, joined


def _group_at(words: Sequence[str], place: int, grammar: Grammar) -> _Group | None:
    """The longest run of adjectives with their noun from here, else a noun, else a lone adjective."""
    if is_abbreviation(words[place]):
        return None
    end = place
    runs: list[tuple[Reading, ...]] = []
    while end < len(words):
        if runs and is_abbreviation(words[end]):
            return _Group(place, end + 1, _with_initials(runs, words[end]))
        word = words[end].lower()
        nouns = grammar.nouns(word)
        if runs and nouns and (options := _agreeing(runs, nouns)):
            return _Group(place, end + 1, options)
        adjectives = grammar.adjectives(word)
        if not adjectives:
            break
        runs.append(adjectives)
        end += 1
    first = words[place].lower()
    nouns = grammar.nouns(first)
    readings = nouns or grammar.adjectives(first)
    if not readings:
        return None
    return _Group(place, place + 1, tuple(reading.cases for reading in readings))


def _with_initials(runs: Sequence[tuple[Reading, ...]], initials: str) -> tuple[Cases, ...]:
    """Forms of adjectives before initials, which stay or take an ending: «российского МИД», «российского МИДа»."""
    word = initials.lower()
    bends = is_speakable(word) and not ends_in_vowel(word)
    cases = {case: (word, word + ending) if bends else (word,) for case, ending in INITIALS_ENDINGS.items()}
    return _agreeing(runs, [Reading(gender, cases) for gender in Gender])


def _agreeing(runs: Sequence[tuple[Reading, ...]], nouns: Sequence[Reading]) -> tuple[Cases, ...]:
    """Forms of adjectives and noun together, for each gender in which all agree."""
    options: list[Cases] = []
    for noun in nouns:
        rows = [[one for one in run if one.gender is noun.gender] for run in runs]
        if not all(rows):
            continue
        chosen = [row[0] for row in rows]
        together: dict[Case, tuple[str, ...]] = {}
        for case, texts in noun.cases.items():
            if case is Case.ACCUSATIVE and noun.gender is not Gender.FEMININE:
                continue  # written as the nominative or the genitive
            columns = [reading.cases.get(case, ()) for reading in chosen]
            if all(columns):
                together[case] = tuple(" ".join(parts) for parts in product(*columns, texts))
        options.append(together)
    return tuple(options)
