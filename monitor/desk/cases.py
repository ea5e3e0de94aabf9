"""Which state of a case may follow which, what each move wants, and what a case starts with.

Source: `mission.md`, Terms and rules of work. The base holds the same table and refuses every other move by itself
(migration `case_desk`); a test holds the two together.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

from monitor.case_types import CaseState, Ending, Fault, Need

_END: Final = frozenset({Need.CONSENT_OR_REASON})
_AT_ONCE: Final = frozenset({Need.ANSWER_OR_REASON, Need.CONSENT_OR_REASON})
_NOTHING: Final[frozenset[Need]] = frozenset()
_REASON: Final = frozenset({Need.REASON})
_TARGET: Final = frozenset({Need.TARGET})

TABLE: Final[Mapping[CaseState, Mapping[CaseState, frozenset[Need]]]] = {
    CaseState.NEW: {
        CaseState.CHECKING: _NOTHING,
        CaseState.RESPONDED: _NOTHING,
        CaseState.CLOSED: _AT_ONCE,
        CaseState.DISMISSED: _REASON,
        CaseState.MERGED: _TARGET,
    },
    CaseState.CHECKING: {
        CaseState.RESPONDING: _NOTHING,
        CaseState.RESPONDED: _NOTHING,
        CaseState.CLOSED: _AT_ONCE,
        CaseState.DISMISSED: _REASON,
        CaseState.MERGED: _TARGET,
    },
    CaseState.RESPONDING: {
        CaseState.CHECKING: _NOTHING,
        CaseState.RESPONDED: _NOTHING,
        CaseState.CLOSED: _AT_ONCE,
        CaseState.DISMISSED: _REASON,
        CaseState.MERGED: _TARGET,
    },
    CaseState.RESPONDED: {
        CaseState.CHECKING: _NOTHING,
        CaseState.CORRECTING: _NOTHING,
        CaseState.CLOSED: _END,
        CaseState.MERGED: _TARGET,
    },
    CaseState.CORRECTING: {
        CaseState.CHECKING: _NOTHING,
        CaseState.CLOSED: _END,
        CaseState.MERGED: _TARGET,
    },
    CaseState.CLOSED: {CaseState.CHECKING: _NOTHING},
    CaseState.DISMISSED: {CaseState.CHECKING: _NOTHING},
    CaseState.MERGED: {},
}
"""A small rant must not cost four steps: "answer and close" goes from everywhere; no case ends there in silence.

From `responded` a case is closed without a measure: refuted, explained, or nothing of ours to mend.
"""

MOVES: Final[Mapping[CaseState, frozenset[CaseState]]] = {state: frozenset(to) for state, to in TABLE.items()}

OPEN: Final = frozenset(
    {CaseState.NEW, CaseState.CHECKING, CaseState.RESPONDING, CaseState.RESPONDED, CaseState.CORRECTING}
)
REOPENED_FROM: Final = frozenset({CaseState.CLOSED, CaseState.DISMISSED})

FIRST_RESPONSE_H: Final = 24
"""Hours to the first public answer, from when the post was found. Source: `mission.md`, rules of work."""

DEFAULT_SEVERITY: Final = 2
"""Severity (1-4) that a case opens with where the machine saw no complaint but a person does."""

_OURS: Final = frozenset({Fault.OURS, Fault.SHARED})
# fmt: off
_NAMELESS: Final = frozenset({
    "anonymous", "anonym", "anon", "guest", "unknown", "user", "visitor",
    "anonyymi", "nimetön", "nimeton", "vieras", "tuntematon",
    "аноним", "анонимно", "анонимный", "гость", "пользователь", "неизвестный",
    "анонім", "анонімно", "анонімний", "гість", "користувач", "невідомий",
})
# fmt: on
"""What sites write where an author gave no name, folded."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the end of a case is judged by. `measured`: a corrective measure belongs to it.

    `confirmed` and `refuted` count the claims found so.
    """

    state: CaseState
    fault: Fault = Fault.UNKNOWN
    anonymous: bool = False
    answered: bool = False
    confirmed: int = 0
    refuted: int = 0
    measured: bool = False


def needs(now: CaseState, to: CaseState) -> frozenset[Need] | None:
    """What a move wants to have; None for one that is not in the table."""
    return TABLE[now].get(to)


def open_moves(facts: Facts) -> dict[CaseState, tuple[Need, ...]]:
    """The states a case may go to now, in the order of work, each with what a person still has to give.

    A case that has no public answer ends with a reason, consent or not.
    """
    found: dict[CaseState, tuple[Need, ...]] = {}
    for state in CaseState:
        wanted = needs(facts.state, state)
        if wanted is None:
            continue
        if Need.ANSWER_OR_REASON in wanted:
            wanted = wanted - {Need.ANSWER_OR_REASON} if facts.answered else _REASON
        found[state] = tuple(need for need in Need if need in wanted)
    return found


def missing(
    now: CaseState,
    to: CaseState,
    *,
    reason: str = "",
    consent: bool = False,
    answered: bool = False,
    target: bool = False,
) -> tuple[Need, ...]:
    """What a move that is in the table still wants. Raises: `KeyError` for one that is not."""
    given = {
        Need.REASON: bool(reason.strip()),
        Need.CONSENT_OR_REASON: consent or bool(reason.strip()),
        Need.ANSWER_OR_REASON: answered or bool(reason.strip()),
        Need.TARGET: target,
    }
    wanted = TABLE[now][to]
    return tuple(need for need in Need if need in wanted and not given[need])


class EndRefusedError(Exception):
    """Why a case cannot end so: `what`, and what to do."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(what)
        self.what = what
        self.remedy = remedy


def check_end(facts: Facts, *, consent: bool, reason: str, ending: Ending | None) -> None:
    """Whether a case may be closed like this. Raises: `EndRefusedError`.

    An anonymous author never consents. What is confirmed, or our fault, is not refuted. Where we are at fault and
    took no measure, the author's consent alone does not do: the record says why nothing was changed.
    """
    if consent and facts.anonymous:
        raise EndRefusedError("An anonymous author cannot consent", "Record the reason why the case is closed.")
    if ending is Ending.REFUTED and (facts.confirmed or facts.fault in _OURS):
        raise EndRefusedError(
            "This complaint is not refuted: a fact in it is confirmed or the fault is ours",
            "Correct the fault or the verdicts, or name another ending.",
        )
    unmended = facts.fault in _OURS and facts.state is not CaseState.CORRECTING and not facts.measured
    if unmended and not reason.strip():
        raise EndRefusedError(
            "The fault is ours and nothing was put right", "Start putting it right, or record why no measure is taken."
        )


def is_anonymous(author: str | None) -> bool:
    """Whether nobody stands behind the name: none, or a site's word for a nameless author."""
    if author is None:
        return True
    first = author.casefold().strip().split()
    if not first:
        return True
    return first[0].strip("_-.,()#0123456789") in _NAMELESS


def merged_severity(severities: Collection[int]) -> int:
    """The gravest of them."""
    return max(severities, default=DEFAULT_SEVERITY)
