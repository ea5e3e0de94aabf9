"""Which way a post of a few words leans, by the words people praise and blame with; the model reads such posts badly.

"X рулит", "X slaps" hold no sentence, and slang comes from everywhere: a word list knows more of it than the texts a
model learnt. Used where a post has so few words that one of them decides it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Final, TypeVar

from monitor.text.cues import brief
from monitor.text.cues.patterns import pattern_of
from monitor.text.fold import fold
from monitor.text.types import Kind, Span, Tone

if TYPE_CHECKING:
    from monitor.text.encoder.stance import Stance

_Label = TypeVar("_Label")

MOST_WORDS: Final = 7
"""So many words at most, the name among them."""
FORCE: Final = 2.0
"""What the words add to the log-odds of one side and take from the other."""
_WORD: Final = re.compile(r"[^\W_]+")
_CYRILLIC: Final = re.compile("[\u0400-\u04ff]")


def leant(stance: Stance, text: str, named: Sequence[Span]) -> Stance:
    """The stance as the words of a short post shift it; the same for any other."""
    way = leaning(text, named)
    if not way:
        return stance
    force = way * FORCE
    return replace(
        stance,
        tones=_shifted(stance.tones, {Tone.POSITIVE: force, Tone.NEGATIVE: -force}),
        kinds=_shifted(stance.kinds, {Kind.PRAISE: force, Kind.COMPLAINT: -force}),
    )


def _shifted(shares: Mapping[_Label, float], by: Mapping[_Label, float]) -> dict[_Label, float]:
    found = {one: share * math.exp(by.get(one, 0.0)) for one, share in shares.items()}
    total = sum(found.values()) or 1.0
    return {one: share / total for one, share in found.items()}


def leaning(text: str, named: Sequence[Span] = ()) -> int:
    """1 for praise, -1 for blame, 0 where the words of a short post say neither, or both, or the post is not short."""
    if len(_WORD.findall(text)) > MOST_WORDS or "?" in text:
        return 0
    letters = list(text)
    for start, end in named:  # a firm may be called "Огонь"
        letters[start:end] = " " * (end - start)
    words = fold("".join(letters))
    praise, blame = _sides(bool(_CYRILLIC.search(words)))
    turned = _negation(bool(_CYRILLIC.search(words)))
    blamed = any(sign in brief.CROSS for sign in text) or any(True for _ in blame.finditer(words))
    praised = any(sign in brief.GLAD for sign in text)
    for hit in praise.finditer(words):
        if turned.search(words[: hit.start()]):
            blamed = True
        elif not any(one.start() <= hit.start() and hit.end() <= one.end() for one in blame.finditer(words)):
            praised = True
    return int(praised) - int(blamed)


@cache
def _sides(cyrillic: bool) -> tuple[re.Pattern[str], re.Pattern[str]]:
    langs = ("ru", "uk") if cyrillic else ("fi", "en")
    return (
        pattern_of(", ".join(brief.PRAISE[one] for one in langs)),
        pattern_of(", ".join(brief.BLAME[one] for one in langs)),
    )


@cache
def _negation(cyrillic: bool) -> re.Pattern[str]:
    langs = ("ru", "uk") if cyrillic else ("fi", "en")
    words = "|".join(fold(one.strip()) for lang in langs for one in brief.NEGATIONS[lang].split(","))
    return re.compile(rf"(?<!\w)(?:{words})\s+(?:\w+\s+)?$")
