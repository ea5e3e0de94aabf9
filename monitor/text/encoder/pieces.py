"""Text cut into the pieces the encoder knows: unigram segmentation, the most probable cut of each word."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from monitor.text.types import Span

START: Final = 0
END: Final = 1
UNKNOWN: Final = 2
SPECIALS: Final = 3
"""Ids below this are no written pieces: start, end, unknown."""

_WORD_START: Final = "▁"
_UNKNOWN_COST: Final = 10.0
"""An unknown character costs this more than the rarest piece. Source: sentencepiece's unigram model."""
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\x8f\x9f]")
_BLANK: Final = re.compile("[\\s\u200b-\u200f\u2028\u2029\u2581\ufeff\ufffd]+")
_WORD: Final = re.compile("[^\\s\u200b-\u200f\u2028\u2029\u2581\ufeff\ufffd]+")
_KNOWN_WORDS: Final = 50_000
_LONGEST_WORD: Final = 200
"""Longer runs without a blank (addresses, encoded data) are cut here: they tell nothing."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A text in pieces. `spans` are the places of the pieces in the raw text; start and end marks have none of them."""

    ids: NDArray[np.int32]
    spans: tuple[Span, ...]


class Pieces:
    """The vocabulary, and what cuts with it."""

    def __init__(self, pieces: Sequence[str], scores: Sequence[float]) -> None:
        """`pieces` begin with the three specials; `scores` are log probabilities, one each."""
        self._ids: Mapping[str, int] = {piece: number for number, piece in enumerate(pieces) if number >= SPECIALS}
        self._scores = [float(score) for score in scores]
        self._longest = max(map(len, pieces))
        self._unknown = min(self._scores[SPECIALS:]) - _UNKNOWN_COST
        self._words: dict[str, tuple[tuple[int, int, int], ...]] = {}

    def cut(self, text: str, most: int, *, around: int = 0) -> Cut:
        """The pieces of a text, at most so many with the marks at both ends.

        Of a longer text those around the code point `around` are kept, three quarters of them after it.
        """
        ids: list[int] = []
        spans: list[Span] = []
        room = most - 2
        for match in _WORD.finditer(text):
            at = match.start()
            if at > around and len(ids) >= 2 * room:
                break  # what follows can no longer be chosen
            word = match.group()[:_LONGEST_WORD]
            for piece, start, end in self._word(word):
                ids.append(piece)
                spans.append((at + start, at + end))
        if len(ids) > room:
            first = next((number for number, span in enumerate(spans) if span[1] > around), len(ids))
            low = max(0, min(first - room // 4, len(ids) - room))
            ids, spans = ids[low : low + room], spans[low : low + room]
        return Cut(np.array([START, *ids, END], np.int32), tuple(spans))

    def _word(self, word: str) -> tuple[tuple[int, int, int], ...]:
        """(piece, start, end) in the word as it stands."""
        known = self._words.get(word)
        if known is None:
            if len(self._words) >= _KNOWN_WORDS:
                self._words.clear()
            known = self._words[word] = tuple(self._segment(word))
        return known

    def _segment(self, word: str) -> list[tuple[int, int, int]]:
        folded, origin = normalised(word)
        found = []
        for part in _WORD.finditer(folded):  # compatibility forms may hold a blank ("´" is a blank and an accent)
            low = part.start()
            for piece, start, end in self._best(_WORD_START + part.group()):
                # the mark of a word's start has no place of its own
                first, last = low + max(start - 1, 0), low + max(end - 1, 1)
                found.append((piece, origin[first], origin[last - 1] + 1 if end > 1 else origin[first]))
        return found

    def _best(self, word: str) -> list[tuple[int, int, int]]:
        """The most probable cut. Source: Viterbi over sentencepiece's unigram model."""
        size = len(word)
        best = [0.0] + [-1e30] * size
        back: list[tuple[int, int]] = [(0, 0)] * (size + 1)
        for start in range(size):
            here = best[start]
            for end in range(start + 1, min(size, start + self._longest) + 1):
                piece = self._ids.get(word[start:end])
                if piece is not None and here + self._scores[piece] > best[end]:
                    best[end], back[end] = here + self._scores[piece], (start, piece)
            if here + self._unknown > best[start + 1]:
                best[start + 1], back[start + 1] = here + self._unknown, (start, UNKNOWN)
        cut = []
        end = size
        while end:
            start, piece = back[end]
            cut.append((piece, start, end))
            end = start
        return cut[::-1]


def normalised(text: str) -> tuple[str, list[int]]:
    """The text in compatibility form, and for each of its characters where it comes from in the raw text."""
    plain = _CONTROL.sub("", unicodedata.normalize("NFKC", text))
    if len(plain) == len(text):
        return plain, list(range(len(text)))
    letters: list[str] = []
    origin: list[int] = []
    start = 0
    for end in range(1, len(text) + 1):
        if end == len(text) or not unicodedata.combining(text[end]):
            part = _CONTROL.sub("", unicodedata.normalize("NFKC", text[start:end]))
            letters.append(part)
            origin.extend([start] * len(part))
            start = end
    return "".join(letters), origin
