"""The grounds of tone, kind and complaint as slugs: how likely, by which words, after which mark of a person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from monitor.text.types import Complaint, Kind, Sentiment

if TYPE_CHECKING:
    from monitor.text.encoder.stance import Stance

_WORDS_SHOWN: Final = 4


def of_kind(kind: Kind, stance: Stance | None, taught: Sequence[str]) -> tuple[str, ...]:
    """On what the kind rests."""
    if stance is None:
        return ("words_alone",)
    return (f"kind_likely:{_hundredths(stance.kinds[kind])}", *_of("kind", taught))


def of_tone(found: Sentiment, stance: Stance | None, taught: Sequence[str]) -> Sentiment:
    """The tone with its grounds."""
    if stance is None:
        return replace(found, grounds=("words_alone",))
    return replace(found, grounds=(f"tone_likely:{_hundredths(found.confidence)}", *_of("tone", taught)))


def of_complaint(found: Complaint, words: str, stance: Stance | None, taught: Sequence[str]) -> Complaint:
    """The complaint with its grounds; `words` are what its cues are places in."""
    if not found.is_complaint:
        return found
    grounds = [f"complaint_likely:{_hundredths(found.score)}" if stance is not None else "words_alone"]
    shown = dict.fromkeys(" ".join(words[start:end].split()) for start, end in found.cues)
    if shown:
        grounds.append("blame_words:" + " · ".join(list(shown)[:_WORDS_SHOWN]))
    if stance is not None and found.reason is not None:
        grounds.append(f"reason_likely:{_hundredths(stance.reasons[found.reason])}")
    return replace(found, grounds=(*grounds, *_of("kind", taught), *_of("reason", taught)))


def _of(question: str, taught: Sequence[str]) -> tuple[str, ...]:
    return tuple(ground for ground in taught if ground.startswith(f"taught_{question}:"))


def _hundredths(share: float) -> int:
    return round(100 * share)
