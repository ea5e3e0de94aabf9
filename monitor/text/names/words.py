"""The words of a name: which script, which are abbreviations, and how a changed word keeps its capitals."""

from __future__ import annotations

import re
from typing import Final

_LATIN: Final = re.compile("[A-Za-zÀ-ɏ]")
_CYRILLIC: Final = re.compile("[\u0400-\u04ff]")
_VOWELS: Final = frozenset("аеёиоуыэюяіїєaeiouyäöåü")
ABBREVIATION_MAX: Final = 5
"""Longer words in capitals are names that somebody shouts (ЛУКОЙЛ, NOKIA), not initials."""


def is_latin(word: str) -> bool:
    """Whether the word has Latin letters and no Cyrillic one."""
    return bool(_LATIN.search(word)) and not _CYRILLIC.search(word)


def is_cyrillic(word: str) -> bool:
    """Whether the word has Cyrillic letters and no Latin one."""
    return bool(_CYRILLIC.search(word)) and not _LATIN.search(word)


def is_abbreviation(word: str) -> bool:
    """Whether the word is initials in capitals: ВТБ, СБУ, YLE, S7."""
    letters = [letter for letter in word if letter.isalpha()]
    return (
        2 <= len(word) <= ABBREVIATION_MAX
        and bool(letters)
        and all(letter.isupper() for letter in letters)
        and word.isalnum()
    )


def is_speakable(word: str) -> bool:
    """Whether the word has a vowel, so that it can be read as a word and bent like one."""
    return any(letter in _VOWELS for letter in word.lower())


def ends_in_vowel(word: str) -> bool:
    """Whether the last letter is a vowel of our four languages."""
    return word[-1:].lower() in _VOWELS


def recase(original: str, changed: str) -> str:
    """The changed word (lower case) with the capitals of the original as far as they agree."""
    same = 0
    lowered = original.lower()
    while same < min(len(lowered), len(changed)) and lowered[same] == changed[same]:
        same += 1
    rest = changed[same:]
    if same == 0 and original[:1].isupper():
        return changed[:1].upper() + changed[1:]
    if original.isupper() and len(original) > ABBREVIATION_MAX:
        rest = rest.upper()
    return original[:same] + rest
