"""The tactic card of a complaint: what to do and what not, in which tone, where, and who answers.

Fault and verdict give the stance, the reason gives the rest, so that every combination has a card. Only an established
fault of ours is apologised for; no confirmed fact is denied.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from monitor.case_types import Fault
from monitor.checking_types import Verdict
from monitor.desk.tactics.words import Overrides, own, text
from monitor.text.types import Reason


class Stance(StrEnum):
    """How we stand to a complaint."""

    ADMIT = "admit"
    PART = "part"
    CHECK = "check"
    UNPROVABLE = "unprovable"
    FIND = "find"
    """The facts hold; whose fault it is is not known."""
    CORRECT = "correct"
    EXPLAIN = "explain"
    STAND_BY = "stand_by"
    ELSEWHERE = "elsewhere"


FAMILY: Final = {
    Stance.ADMIT: "ours",
    Stance.PART: "ours",
    Stance.CHECK: "check",
    Stance.UNPROVABLE: "check",
    Stance.FIND: "check",
    Stance.CORRECT: "theirs",
    Stance.EXPLAIN: "theirs",
    Stance.STAND_BY: "theirs",
    Stance.ELSEWHERE: "theirs",
}
"""Which advice of a reason goes with a stance."""

_CONFIRMED: Final = {
    Fault.OURS: Stance.ADMIT,
    Fault.SHARED: Stance.PART,
    Fault.THEIRS: Stance.EXPLAIN,
    Fault.THIRD_PARTY: Stance.STAND_BY,
    Fault.UNKNOWN: Stance.FIND,
}
NO_REASON: Final = Reason.SERVICE
"""Whose advice stands where the reason is not known: somebody is unhappy with how we treated them."""


@dataclass(frozen=True, slots=True)
class Card:
    """Advice on one complaint, in one language."""

    reason: Reason | None
    fault: Fault
    verdict: Verdict | None
    stance: Stance
    lang: str
    do: tuple[str, ...]
    dont: tuple[str, ...]
    tone: str
    channel: str
    who: str


def stance(fault: Fault, verdict: Verdict | None) -> Stance:
    """How we stand to a complaint; `verdict` None for one that makes no claim.

    A wrong firm is one whatever was claimed. What is open is checked, whoever is suspected; a fault of ours that was
    established without any claim to check is admitted.
    """
    if fault is Fault.WRONG_FIRM:
        return Stance.ELSEWHERE
    match verdict:
        case Verdict.OPEN:
            return Stance.CHECK
        case Verdict.CANNOT_BE_CHECKED:
            return Stance.UNPROVABLE
        case Verdict.REFUTED:
            return Stance.CORRECT
        case Verdict.PARTLY if fault is Fault.OURS:
            return Stance.PART
        case None if fault is Fault.UNKNOWN:
            return Stance.CHECK
    return _CONFIRMED[fault]


def card(
    reason: Reason | None, fault: Fault, verdict: Verdict | None, lang: str, overrides: Overrides | None = None
) -> Card:
    """The card; what people wrote for this very combination (`card/delivery/ours/confirmed/do`) wins over all."""
    words = overrides or {}
    where = stance(fault, verdict)
    family = FAMILY[where]
    about = reason or NO_REASON
    do, dont = _lines(text(f"reason/{about}/{family}", lang, words), 2)

    def part(name: str, usual: str) -> str:
        return own(f"card/{about}/{fault}/{verdict or '-'}/{name}", lang, words) or usual

    return Card(
        reason=reason,
        fault=fault,
        verdict=verdict,
        stance=where,
        lang=lang,
        do=tuple(part("do", "\n".join((*_lines(text(f"stance/{where}/do", lang, words)), do))).splitlines()),
        dont=tuple(part("dont", "\n".join((*_lines(text(f"stance/{where}/dont", lang, words)), dont))).splitlines()),
        tone=part("tone", text(f"stance/{where}/tone", lang, words)),
        channel=part("channel", text(f"reason/{about}/channel", lang, words)),
        who=part("who", text(f"reason/{about}/who", lang, words)),
    )


def _lines(words: str, count: int | None = None) -> tuple[str, ...]:
    found = tuple(line for line in words.splitlines() if line.strip())
    return found if count is None else (*found, *("",) * count)[:count]
