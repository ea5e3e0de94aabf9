"""Where each piece of a text stands to the name asked about: in it, near it, in its clause, its sentence, elsewhere.

Of two names in one text what is said of either stands near it; the layers are told what near is.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from enum import IntEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray

from monitor.text.types import Span

_NEAR: Final = 4
"""Pieces: two or three words."""
_SENTENCE: Final = re.compile(r"[.!?…]+[\s\"”»)]+|\n+")
_TURNS: Final = (
    # ru, uk
    "а но зато однако хотя тогда натомість але проте однак зате хоча тоді "
    # fi
    "mutta vaan kun taas sen sijaan toisaalta vaikka kunnes "
    # en
    "but while whereas however though although yet instead"
)
_CLAUSE: Final = re.compile(rf"[;:(]\s|\)\s|\s[-–—]+\s|,\s+(?=(?:{'|'.join(_TURNS.split())})\b)", re.IGNORECASE)


class Zone(IntEnum):
    """Rows of the table that is added to the pieces' states. Up to `CLAUSE_AFTER` it is the clause of the name."""

    NAMED = 0
    NEAR_BEFORE = 1
    NEAR_AFTER = 2
    CLAUSE_BEFORE = 3
    CLAUSE_AFTER = 4
    SENTENCE_BEFORE = 5
    SENTENCE_AFTER = 6
    BEFORE = 7
    AFTER = 8
    NOBODY = 9


def clause_of(text: str, span: Span) -> Span:
    """The clause that the span begins in, at least as long as the span."""
    ends = sorted(match.end() for pattern in (_SENTENCE, _CLAUSE) for match in pattern.finditer(text))
    at = bisect_right(ends, span[0])
    start, end = ends[at - 1] if at else 0, ends[at] if at < len(ends) else len(text)
    return start, max(end, span[1])


def zones(text: str, pieces: Sequence[Span], spans: Sequence[Span]) -> NDArray[np.int64]:
    """The zone of each piece, seen from the nearest of the spans; `NOBODY` for all where no piece is at a span."""
    named = [
        number
        for number, piece in enumerate(pieces)
        if any(piece[0] < end and piece[1] > start for start, end in spans)
    ]
    if not named:
        return np.full(len(pieces), Zone.NOBODY, np.int64)
    sentence_ends = [match.end() for match in _SENTENCE.finditer(text)]
    clause_ends = sorted([*sentence_ends, *(match.end() for match in _CLAUSE.finditer(text))])
    places = [(bisect_right(sentence_ends, start), bisect_right(clause_ends, start)) for start, _ in pieces]
    found = np.empty(len(pieces), np.int64)
    for number, (sentence, clause) in enumerate(places):
        at = bisect_right(named, number)
        around = named[max(0, at - 1) : at + 1]
        if number in around:
            found[number] = Zone.NAMED
            continue
        # the nearest name, one in the same clause or sentence before others
        nearest = min(around, key=lambda one: (places[one][1] != clause, places[one][0] != sentence, abs(one - number)))
        if places[nearest][1] == clause:
            zone = Zone.NEAR_BEFORE if abs(nearest - number) <= _NEAR else Zone.CLAUSE_BEFORE
        else:
            zone = Zone.SENTENCE_BEFORE if places[nearest][0] == sentence else Zone.BEFORE
        found[number] = zone + (number > nearest)
    return found
