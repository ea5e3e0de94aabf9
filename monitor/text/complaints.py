"""Whether a text complains, about what and how gravely: by the encoder, or by cues where it cannot be asked.

Cues add up to a logit. Their weights are judgements of ours, set on English posts of `complaints_en` and on texts we
wrote. Where the encoder is, it decides, and the cues show why and bring harm to light; without it they decide alone.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from monitor.text.cues import Cue, Sign, find_cues
from monitor.text.fold import fold_aligned, offsets
from monitor.text.types import Complaint, Kind, Reason, Span

if TYPE_CHECKING:
    from monitor.text.encoder.stance import Stance

THRESHOLD: Final = 0.5
_BIAS: Final = -1.0
_WEIGHTS: Final = {
    Sign.FAILURE: 1.2,
    Sign.ANGER: 1.4,
    Sign.NEVER: 1.8,
    Sign.DEMAND: 1.3,
    Sign.WAITING: 0.7,
    Sign.PRAISE: -1.1,
    Sign.THANKS: -0.8,
    Sign.NEWS: -0.7,
    Sign.VACANCY: -1.5,
    Sign.LISTING: -0.9,
    Sign.OWN_VOICE: -2.0,
}
_REASON_WEIGHT: Final = 1.4
_HARM_WEIGHT: Final = 1.8
_AGAIN: Final = 0.35
"""What each further cue of a sign adds, as a share of the first."""
_MOST_AGAIN: Final = 3
_OWN_STORY: Final = 0.5
_ADDRESSED: Final = 0.4
_ASKING: Final = -0.9
_AFTER_CONTRAST: Final = 0.6
_SHOUTED: Final = 0.3
# Of reasons named equally often the first: what went wrong names the case, how one was treated comes with it.
_IN_DOUBT: Final = (
    Sign.HARM,
    Sign.BILLING,
    Sign.DELIVERY,
    Sign.QUALITY,
    Sign.SERVICE,
    Sign.RULES_CHANGED,
    Sign.PRICE,
    Sign.MISSING_ITEM,
    Sign.FORGOTTEN,
    Sign.COMPETITOR,
    Sign.NOBODY,
)
_REASONS: Final = frozenset(_IN_DOUBT)
# Alone these are no blame: a wish, a better offer elsewhere, a firm that is gone.
_CALM: Final = frozenset({Sign.MISSING_ITEM, Sign.COMPETITOR, Sign.NOBODY, Sign.FORGOTTEN})
_CALM_WEIGHT: Final = 0.6
_BLAMING: Final = _REASONS | {Sign.FAILURE, Sign.ANGER, Sign.NEVER, Sign.DEMAND, Sign.WAITING}
_FACT: Final = re.compile(r"\d{2,}|№\s*\d|\d+[.,:]\d+")
_MOST_SHOWN: Final = 12
# From the encoder's logit to how likely it is a complaint, then so far up that nineteen in twenty are found: missing
# one costs more than looking at one too many. Set on the posts of our corpus that are held out, where recall is then
# 0.93 or more in each language.
_ENCODER_SHARE: Final = 0.8
_LIKELIHOOD_BIAS: Final = 1.2
_UNNAMED_BIAS: Final = 0.5
_UNNAMED_CUES: Final = 0.8
"""Instead, where the text names nobody it would complain of: the encoder is less sure there, and words of blame weigh
with it. Chosen on 400 tweets of complaints_en read without a name."""
_HARM_LIKELY: Final = 0.25
_HARM_BIAS: Final = 2.0
_HARM_SURE: Final = 0.7
_HARM_SURE_BIAS: Final = 1.5
_HARM_WITH_CUE: Final = 0.08
"""So likely harm is taken for the reason where a cue of it stands in the text: harm is never missed. Where the encoder
is sure that it would be harm, if it is a complaint, no cue is needed."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A folded text with its cues, for the rules that share them."""

    lang: str
    cues: tuple[Cue, ...]
    asks: bool
    shouts: bool
    facts: int

    def count(self, *signs: Sign) -> int:
        """How many cues of these signs there are."""
        return sum(cue.sign in signs for cue in self.cues)


def read(text: str, lang: str) -> Reading:
    """The cues of a text in a language; no cues in a language that we have none for."""
    folded, _ = fold_aligned(text)
    letters = [letter for letter in text if letter.isalpha()]
    capitals = sum(letter.isupper() for letter in letters)
    return Reading(
        lang,
        find_cues(folded, lang),
        asks="?" in text,
        shouts="!!" in text or (len(letters) > 20 and capitals > 0.6 * len(letters)),
        facts=len(_FACT.findall(folded)),
    )


def score(reading: Reading) -> float:
    """How likely the text is a complaint, in [0, 1]."""
    counts = Counter(cue.sign for cue in _weighed(reading))
    logit = _BIAS
    for sign, weight in _WEIGHTS.items():
        logit += weight * _amount(counts[sign])
    reasons = [sign for sign in _REASONS if counts[sign]]
    if reasons:
        strongest = max(_weight(sign) for sign in reasons)
        logit += strongest * _amount(sum(counts[sign] for sign in reasons))
    blamed = any(counts[sign] for sign in _BLAMING)
    if blamed:
        logit += _OWN_STORY * bool(counts[Sign.OWN_STORY]) + _ADDRESSED * bool(counts[Sign.ADDRESSED])
        logit += _SHOUTED * reading.shouts + _AFTER_CONTRAST * (_turn(reading) is not None)
        if counts[Sign.OWN_STORY] == 0 and counts[Sign.ADDRESSED] == 0 and counts[Sign.NEWS] >= 2:
            logit -= 1.5  # a report about others' complaints
    if reading.asks and counts[Sign.ASKING] and not counts[Sign.ANGER] and not counts[Sign.NEVER]:
        logit += _ASKING
    return round(1.0 / (1.0 + math.exp(-logit)), 3)


def complaint(text: str, lang: str | None, entity_ids: Sequence[int] = ()) -> Complaint | None:
    """Whether the text complains; None in a language that we have no cues for.

    With `lang` None every language of the text's script is tried and the strongest reading counts.
    """
    reading = strongest(text, lang)
    if reading is None:
        return None
    value = score(reading)
    is_complaint = value >= THRESHOLD
    reason = _reason(reading) if is_complaint else None
    return Complaint(
        is_complaint=is_complaint,
        score=value,
        entity_ids=tuple(entity_ids) if is_complaint else (),
        reason=reason,
        severity=_severity(reading, reason) if is_complaint else None,
        cues=_shown(text, reading) if is_complaint else (),
    )


def likelihood(stance: Stance, reading: Reading | None = None, *, named: bool = True) -> float:
    """How likely the text complains of whom the stance is towards, in [0, 1]; from 0.5 it is taken for a complaint.

    What both the encoder and a cue in its `reading` take for harm needs less: harm is never to be missed.
    Where nobody is `named` in the text, as in reviews, words of blame weigh with the encoder.
    """
    logit = _ENCODER_SHARE * _logit(stance.kinds[Kind.COMPLAINT])
    if named:
        logit += _LIKELIHOOD_BIAS
    else:
        logit += _UNNAMED_BIAS + (0.0 if reading is None else _UNNAMED_CUES * _logit(score(reading)))
    if reading is not None and reading.count(Sign.HARM) and stance.reasons[Reason.HARM] >= _HARM_WITH_CUE:
        logit += _HARM_BIAS
    elif stance.reasons[Reason.HARM] >= _HARM_SURE:
        logit += _HARM_SURE_BIAS
    return round(1.0 / (1.0 + math.exp(-logit)), 3)


def strongest(text: str, lang: str | None) -> Reading | None:
    """The text with its cues, in its language or in the likeliest that it may be in; None in none of ours."""
    readings = [read(text, one) for one in candidate_langs(text, lang)]
    return max(readings, key=lambda one: (score(one), len(one.cues)), default=None)


def by_stance(
    text: str, stance: Stance, reading: Reading | None, value: float, *, complains: bool, entity_ids: Sequence[int] = ()
) -> Complaint:
    """The complaint, where it was decided that the text `complains`; `value` is how likely it does."""
    if not complains:
        return Complaint(False, round(min(value, THRESHOLD - 0.01), 3), (), None, None)
    cued = reading is not None and reading.count(Sign.HARM) > 0
    harm = stance.reasons[Reason.HARM] >= (_HARM_WITH_CUE if cued else _HARM_LIKELY)
    reason = Reason.HARM if harm else max(stance.reasons, key=lambda one: (one is not Reason.HARM, stance.reasons[one]))
    severity = 4 if harm else min(3, max(1, round(stance.severity)))
    cues = _shown(text, reading) if reading is not None else ()
    return Complaint(True, round(max(value, THRESHOLD), 3), tuple(entity_ids), reason, severity, cues)


def _logit(share: float) -> float:
    share = min(1 - 1e-4, max(1e-4, share))
    return math.log(share / (1 - share))


def candidate_langs(text: str, lang: str | None) -> tuple[str, ...]:
    """The languages to read a text in: its own, or if unknown those that share its script; () for none of ours."""
    if lang is not None:
        return (lang,) if lang in ("ru", "uk", "fi", "en") else ()
    if re.search("[\u0400-\u04ff]", text):
        return ("ru", "uk")
    return ("en", "fi") if re.search("[A-Za-z]", text) else ()


def _amount(count: int) -> float:
    """1 for the first cue and a share of it for each further one, up to a limit."""
    return 0.0 if count == 0 else 1.0 + _AGAIN * min(_MOST_AGAIN, count - 1)


def _weight(sign: Sign) -> float:
    if sign is Sign.HARM:
        return _HARM_WEIGHT
    return _CALM_WEIGHT if sign in _CALM else _REASON_WEIGHT


def _turn(reading: Reading) -> int | None:
    """Where a "but" begins that blame follows, None for nowhere."""
    turns = [cue.start for cue in reading.cues if cue.sign is Sign.CONTRAST]
    blames = [cue.start for cue in reading.cues if cue.sign in _BLAMING]
    return next((turn for turn in turns if any(blame > turn for blame in blames)), None)


def _weighed(reading: Reading) -> tuple[Cue, ...]:
    """The cues that count: praise before a "but" was politeness."""
    turn = _turn(reading)
    if turn is None:
        return reading.cues
    return tuple(cue for cue in reading.cues if cue.sign is not Sign.PRAISE or cue.start > turn)


def _reason(reading: Reading) -> Reason | None:
    """What the author complains of: the reason with the most cues, harm before all."""
    counts = Counter(cue.sign for cue in reading.cues if cue.sign in _REASONS)
    if not counts:
        return None
    if counts[Sign.HARM]:
        return Reason.HARM
    best = max(_IN_DOUBT, key=lambda sign: counts[sign])
    return Reason(best.value)


def _severity(reading: Reading, reason: Reason | None) -> int:
    """1 a small rant, 2 something went wrong, 3 money, time or the client is lost, 4 harm."""
    if reason is Reason.HARM:
        return 4
    heavy = reading.count(Sign.LOSS) and reading.count(Sign.BILLING, Sign.DELIVERY, Sign.DEMAND, Sign.QUALITY)
    if heavy or reading.count(Sign.NEVER) or (reading.count(Sign.WAITING) and reading.facts):
        return 3
    return 2 if reason is not None or reading.count(Sign.FAILURE, Sign.DEMAND, Sign.WAITING) else 1


def _shown(text: str, reading: Reading) -> tuple[Span, ...]:
    """The spans of the cues that speak for a complaint, without overlaps, as places in the raw text."""
    chosen: list[Span] = []
    for cue in sorted(reading.cues, key=lambda cue: (cue.start, -cue.end)):
        if cue.sign in _BLAMING and (not chosen or cue.start >= chosen[-1][1]):
            chosen.append((cue.start, cue.end))
    _, aligned = fold_aligned(text)
    places = None if aligned else offsets(text)
    return tuple((start, end) if places is None else places.raw(start, end) for start, end in chosen[:_MOST_SHOWN])
