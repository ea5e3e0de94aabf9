"""What the encoder says of a text: how it stands to each that it names. None where it cannot or need not be asked."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Final

from monitor.text import brief
from monitor.text.types import Kind, Span, Tone

if TYPE_CHECKING:  # numpy and the runtime are loaded when a text is read, not with this module
    from monitor.text.encoder.stance import Stance, Stances

LANGS: Final = ("ru", "uk", "fi", "en")
_FEWEST_LETTERS: Final = 4
_LETTERS: Final = re.compile("[^\\W\\d_]")
_OURS: Final = re.compile("[A-Za-zÀ-ɏ\u0400-\u04ff]")
MOST_NAMED: Final = 6
"""Of more entities in one text only so many are asked about one by one: a list says the same of all."""
_TOGETHER: Final = {
    (Kind.COMPLAINT, Tone.POSITIVE): 0.3,
    (Kind.PRAISE, Tone.NEGATIVE): 0.15,
    (Kind.PRAISE, Tone.NEUTRAL): 0.5,
}
"""How often a kind comes with a tone, against what either alone would tell; 1 for the others."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Judged:
    """Stances towards the entities asked about, and towards whomever the text speaks of."""

    whole: Stance
    towards: Mapping[int, Stance]


def worth_reading(text: str, lang: str | None) -> bool:
    """The gate before the encoder: some letters, of a script and language that it was taught."""
    if lang is not None and lang not in LANGS:
        return False
    start = text[:400]
    return len(_LETTERS.findall(start)) >= _FEWEST_LETTERS and _OURS.search(start) is not None


def judge(text: str, lang: str | None, places: Mapping[int, Sequence[Span]]) -> Judged | None:
    """How the text stands to those named at these places; None for a text not worth reading, or without the model."""
    if not worth_reading(text, lang):
        return None
    model = available()
    if model is None:
        return None
    named = [(entity_id, spans) for entity_id, spans in places.items() if spans][:MOST_NAMED]
    if not named:
        # whom it speaks of is not known: read as if every word stood at the name, which tells complaints best there
        return Judged(_settled(model.each(text, [((0, len(text)),)])[0], text, ()), {})
    read = model.each(text, [spans for _, spans in named])
    found = [_settled(one, text, spans) for one, (_, spans) in zip(read, named, strict=True)]
    return Judged(found[0], {entity_id: one for (entity_id, _), one in zip(named, found, strict=True)})


def _settled(stance: Stance, text: str, spans: Sequence[Span]) -> Stance:
    """The stance as words of a short post shift it, with its tones and kinds made to fit."""
    return agreed(brief.leant(stance, text, spans))


def agreed(stance: Stance) -> Stance:
    """The stance with its tones and kinds made to fit: whom a text praises it hardly complains of.

    The model is asked for both apart. How likely a kind and a tone are together is the product of what it says of each
    and of how often they go together.
    """
    together = {
        (kind, tone): kinds * tones * _TOGETHER.get((kind, tone), 1.0)
        for kind, kinds in stance.kinds.items()
        for tone, tones in stance.tones.items()
    }
    total = sum(together.values()) or 1.0
    return replace(
        stance,
        kinds={one: sum(share for (kind, _), share in together.items() if kind is one) / total for one in stance.kinds},
        tones={one: sum(share for (_, tone), share in together.items() if tone is one) / total for one in stance.tones},
    )


@cache
def available() -> Stances | None:
    """The model, or None where this installation lacks it: words alone decide then, which is weaker."""
    from monitor.text.encoder import EncoderMissingError
    from monitor.text.encoder.stance import stances

    try:
        return stances()
    except EncoderMissingError as error:
        log.warning("the text model is missing (%s): words alone decide, which is weaker", error)
        return None
