"""Finding cues in a folded text."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from monitor.text.cues.patterns import Cue, Lexicon, Sign, compiled

LANGS = ("ru", "uk", "fi", "en")
# What a "not" in front turns into its opposite; «не работает» has its own in it.
_TURNED = frozenset({Sign.ANGER, Sign.FAILURE, Sign.QUALITY, Sign.HARM, Sign.SERVICE, Sign.DELIVERY, Sign.PRAISE})
_REACH = 14
"""A "not" so many characters before a cue turns it."""


@cache
def lexicon(lang: str) -> Lexicon | None:
    """The cues of a language, None where we have none."""
    if lang not in LANGS:
        return None
    module = import_module(f"monitor.text.cues.{lang}")
    return compiled(lang, module.CUES)


def find_cues(folded: str, lang: str) -> tuple[Cue, ...]:
    """All cues of the language in the folded text, in its order; what is negated is left out, praise becomes anger."""
    known = lexicon(lang)
    if known is None:
        return ()
    negations = [match.end() for match in known.patterns[Sign.NEGATION].finditer(folded)]
    found = []
    for sign, pattern in known.patterns.items():
        if sign is Sign.NEGATION:
            continue
        for match in pattern.finditer(folded):
            kept: Sign | None = sign
            if sign in _TURNED and any(
                0 <= match.start() - end <= _REACH and not _stops(folded[end : match.start()]) for end in negations
            ):
                kept = Sign.ANGER if sign is Sign.PRAISE else None
            if kept is not None:
                found.append(Cue(kept, match.start(), match.end()))
    return tuple(sorted(found, key=lambda cue: (cue.start, cue.end)))


def _stops(between: str) -> bool:
    """Whether a sentence or clause ends between the negation and the cue."""
    return any(mark in between for mark in ".,;:!?—-")
