"""The tone of a text towards what is named at a span: by the encoder, which knows our four languages.

Without the encoder English is read by TextBlob, and the others are unknown, which is not neutral.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from monitor.text.types import Kind, Sentiment, Span, Tone

if TYPE_CHECKING:
    from monitor.text.encoder.stance import Stance

_SENTENCE_END: Final = re.compile(r"[.!?…]+[\s\"”»)]+|\n+")
_NEUTRAL_BAND: Final = 0.1
"""TextBlob's polarity within this of 0 is neutral. Source: VADER and TextBlob studies use 0.05 to 0.1."""
_CONFIDENT_AT: Final = 0.6
UNKNOWN_BELOW: Final = 0.45
"""A likeliest tone that is less likely than this is no answer. Source: `training/train.py`, its table of thresholds."""


_UNFIT: Final = {Kind.COMPLAINT: Tone.POSITIVE, Kind.PRAISE: Tone.NEGATIVE}


def likeliest(tones: Mapping[Tone, float]) -> Tone | None:
    """The likeliest tone; None where none is likely enough."""
    tone = max(tones, key=lambda one: tones[one])
    return tone if tones[tone] >= UNKNOWN_BELOW * sum(tones.values()) else None


def by_stance(stance: Stance, kind: Kind | None = None) -> Sentiment | None:
    """The likeliest tone, with its likelihood as confidence; None where no tone is likely enough.

    Where the `kind` was decided, a complaint has no positive tone and praise no negative one.
    """
    unfit = _UNFIT.get(kind) if kind is not None else None
    tones = {tone: 0.0 if tone is unfit else share for tone, share in stance.tones.items()}
    tone = likeliest(tones)
    if tone is None:
        return None
    score = tones[Tone.POSITIVE] - tones[Tone.NEGATIVE]
    return Sentiment(tone, round(score, 3), round(tones[tone] / (sum(tones.values()) or 1.0), 3))


def towards(text: str, spans: Sequence[Span], lang: str | None) -> Sentiment | None:
    """The tone of the sentences that the spans stand in, of the whole text without spans; None where it is unknown.

    TextBlob gives 0.0 both for what is neutral and for what it has no word of: only the former is an answer.
    """
    if lang != "en":
        return None
    piece = _sentences(text, spans) if spans else text
    assessed = _assess(piece)
    if assessed is None and spans:
        assessed = _assess(text)
    if assessed is None:
        return None
    polarity = max(-1.0, min(1.0, assessed))
    tone = Tone.NEUTRAL
    if polarity <= -_NEUTRAL_BAND:
        tone = Tone.NEGATIVE
    elif polarity >= _NEUTRAL_BAND:
        tone = Tone.POSITIVE
    confidence = min(1.0, abs(polarity) / _CONFIDENT_AT) if tone is not Tone.NEUTRAL else 0.3
    return Sentiment(tone, round(polarity, 3), round(0.3 + 0.5 * confidence, 2))


def _sentences(text: str, spans: Sequence[Span]) -> str:
    """The sentences that hold a span."""
    bounds = [0, *(match.end() for match in _SENTENCE_END.finditer(text)), len(text)]
    kept = []
    # both in the order of the text: one walk, however many sentences and spans
    waiting = deque(sorted(spans))
    for start, end in pairwise(bounds):
        while waiting and waiting[0][1] <= start:
            waiting.popleft()
        if waiting and waiting[0][0] < end:
            kept.append(text[start:end])
    return " ".join(kept) or text


def _assess(piece: str) -> float | None:
    """TextBlob's polarity, None where it knows no word of the text."""
    from textblob import TextBlob

    rated: Any = TextBlob(piece).sentiment_assessments
    return float(rated.polarity) if rated.assessments else None
