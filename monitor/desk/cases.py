"""Which state of a case may follow which, and what a case starts with. Source: `mission.md`, Terms."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from monitor.types import CaseState

MOVES: Final[dict[CaseState, frozenset[CaseState]]] = {
    CaseState.NEW: frozenset(
        {CaseState.CHECKING, CaseState.RESPONDED, CaseState.CLOSED, CaseState.DISMISSED, CaseState.MERGED}
    ),
    CaseState.CHECKING: frozenset(
        {CaseState.RESPONDING, CaseState.RESPONDED, CaseState.CLOSED, CaseState.DISMISSED, CaseState.MERGED}
    ),
    CaseState.RESPONDING: frozenset({CaseState.RESPONDED, CaseState.CHECKING, CaseState.DISMISSED, CaseState.MERGED}),
    CaseState.RESPONDED: frozenset({CaseState.CORRECTING, CaseState.CLOSED, CaseState.CHECKING}),
    CaseState.CORRECTING: frozenset({CaseState.CLOSED, CaseState.CHECKING}),
    CaseState.CLOSED: frozenset({CaseState.CHECKING}),
    CaseState.DISMISSED: frozenset({CaseState.CHECKING}),
    CaseState.MERGED: frozenset(),
}
"""A small rant must not cost four steps: NEW and CHECKING may go to RESPONDED or CLOSED at once."""

OPEN: Final = frozenset(
    {CaseState.NEW, CaseState.CHECKING, CaseState.RESPONDING, CaseState.RESPONDED, CaseState.CORRECTING}
)

REASON_NEEDED: Final = frozenset({CaseState.CLOSED, CaseState.DISMISSED})
"""A case ends only with the author's consent or a recorded reason (`mission.md`, rules of work)."""

FIRST_RESPONSE_H: Final = 24
"""Hours to the first public answer, from when the post was found. Source: `mission.md`, rules of work."""


DEFAULT_SEVERITY: Final = 2
"""Severity (1-4) that a case opens with where the machine saw no complaint but a person does."""


def due_at(found_at: datetime, hours: int = FIRST_RESPONSE_H) -> datetime:
    """When the first public answer is due."""
    return found_at + timedelta(hours=hours)
