"""Figures of the desk over a period: resolution rate, both response clocks, satisfaction. Pure, over rows."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from monitor.case_types import CaseState

SATISFIED_FROM: Final = 4
"""Satisfaction (1-5) from which a closed case counts as resolved without consent. Source: `mission.md`, measures."""


@dataclass(frozen=True, slots=True)
class CaseFigures:
    """One case as figures need it; `published_at` of its oldest post, None where unknown."""

    state: CaseState
    found_at: datetime
    due_at: datetime
    published_at: datetime | None = None
    responded_at: datetime | None = None
    closed_at: datetime | None = None
    consent: bool = False
    satisfaction_speed: int | None = None
    satisfaction_quality: int | None = None
    reason: str | None = None
    late_questions: int = 0


@dataclass(frozen=True, slots=True)
class Spread:
    """Median and nine-tenths of some spans, over `count` of them; None for none."""

    count: int
    median: timedelta | None
    p90: timedelta | None


@dataclass(frozen=True, slots=True)
class Figures:
    """What a report says of the desk.

    `first_response` runs from the later of publication and being found, `since_published` from publication alone;
    `in_time` of the `answered` ones were answered before they were due. `resolution_rate` is None where none is closed.
    """

    opened: int
    answered: int
    in_time: int
    unanswered: int
    closed: int
    dismissed: int
    resolved: int
    resolution_rate: float | None
    first_response: Spread
    since_published: Spread
    speed: float | None
    quality: float | None
    rated: int
    reasons: Mapping[str, int] = field(default_factory=dict)


def figures(cases: Iterable[CaseFigures]) -> Figures:
    """The figures of these cases. Merged ones are counted in the case they went into.

    Resolution rate = closed with consent or satisfaction >= 4 / all closed; dismissed cases are not closed ones.
    Satisfaction is the quality given, the speed where only that was. Source: `mission.md`, measures.
    """
    rows = [case for case in cases if case.state is not CaseState.MERGED]
    closed = [case for case in rows if case.state is CaseState.CLOSED]
    answered = [case for case in rows if case.responded_at is not None]
    resolved = [case for case in closed if case.consent or _satisfaction(case) >= SATISFIED_FROM]
    found, published = [], []
    for case in answered:
        assert case.responded_at is not None
        found.append(_span(max(case.found_at, case.published_at or case.found_at), case.responded_at))
        if case.published_at is not None:
            published.append(_span(case.published_at, case.responded_at))
    speed = [case.satisfaction_speed for case in closed if case.satisfaction_speed is not None]
    quality = [case.satisfaction_quality for case in closed if case.satisfaction_quality is not None]
    return Figures(
        opened=len(rows),
        answered=len(answered),
        in_time=sum(case.responded_at is not None and case.responded_at <= case.due_at for case in answered),
        unanswered=sum(case.responded_at is None and case.state is not CaseState.DISMISSED for case in rows),
        closed=len(closed),
        dismissed=sum(case.state is CaseState.DISMISSED for case in rows),
        resolved=len(resolved),
        resolution_rate=len(resolved) / len(closed) if closed else None,
        first_response=spread(found),
        since_published=spread(published),
        speed=sum(speed) / len(speed) if speed else None,
        quality=sum(quality) / len(quality) if quality else None,
        rated=sum(_satisfaction(case) > 0 for case in closed),
        reasons=dict(Counter(case.reason for case in rows if case.reason is not None).most_common()),
    )


def spread(spans: Sequence[timedelta]) -> Spread:
    """Median (of the two in the middle their mean) and the nearest-rank nine-tenths."""
    if not spans:
        return Spread(0, None, None)
    ordered = sorted(spans)
    half = len(ordered) // 2
    median = ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2
    return Spread(len(ordered), median, ordered[math.ceil(0.9 * len(ordered)) - 1])


def _satisfaction(case: CaseFigures) -> int:
    return case.satisfaction_quality or case.satisfaction_speed or 0


def _span(start: datetime, end: datetime) -> timedelta:
    """From one to the other; zero where the answer came first (an answer given before we found the post)."""
    return max(timedelta(), end - start)
