"""How long an answer took and when one is due: around the clock or in working hours, with holidays and pauses.

All instants are aware UTC; working hours are local times of a zone, so a day with a clock change has 23 or 25 hours.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from monitor.case_types import ClockState

SOON_SHARE: Final = 0.25
"""A clock warns when this share of its time is left."""
ESCALATE_AFTER: Final = timedelta(hours=4)
"""So long after the due time the head is told too; counted on the same clock."""
_FARTHEST: Final = timedelta(days=3 * 366)
"""No clock looks further ahead: working hours without a working day would have no end."""

Interval = tuple[datetime, datetime]
__all__ = ["ClockState", "Deadlines", "Hours", "Pause", "Reading", "Terms", "due_at", "public_holidays", "read"]
__all__ += ["stands", "used"]


@dataclass(frozen=True, slots=True)
class Hours:
    """The working week of a firm. `days` holds for Monday to Sunday the (start, end) of work, None for a free day.

    `end` of 00:00 is midnight at the day's end. `country` (ISO 3166) names the public holidays that are free; None
    for none. `free` and `worked` are the firm's own exceptions and win over both.
    """

    zone: str
    days: tuple[tuple[time, time] | None, ...]
    country: str | None = None
    free: frozenset[date] = frozenset()
    worked: frozenset[date] = frozenset()

    def __post_init__(self) -> None:
        if len(self.days) != 7:
            raise ValueError("a week has seven days")
        for span in self.days:
            if span is not None and span[1] != time(0) and span[0] >= span[1]:
                raise ValueError(f"work that starts at {span[0]} cannot end at {span[1]} of the same day")


@dataclass(frozen=True, slots=True)
class Pause:
    """A time in which a clock stands still: waiting for the author. `end` None: still."""

    start: datetime
    end: datetime | None = None


@dataclass(frozen=True, slots=True)
class Deadlines:
    """The three instants of a clock: when it warns, when the answer is due, when the head is told."""

    warn_at: datetime
    due_at: datetime
    escalate_at: datetime


@dataclass(frozen=True, slots=True)
class Terms:
    """What all clocks of a firm go by: the time allowed, how long before its end they warn, and the working hours.

    `hours` None: around the clock. `warn_before` longer than the time allowed warns at once.
    """

    allowed: timedelta = timedelta(hours=24)
    warn_before: timedelta = timedelta(hours=6)
    escalate_after: timedelta = ESCALATE_AFTER
    hours: Hours | None = None

    def deadlines(self, start: datetime, pauses: Sequence[Pause] = ()) -> Deadlines:
        """When a clock started at `start` warns, is due and is escalated, on its own hours."""
        return Deadlines(
            due_at(start, max(timedelta(), self.allowed - self.warn_before), self.hours, pauses),
            due_at(start, self.allowed, self.hours, pauses),
            due_at(start, self.allowed + self.escalate_after, self.hours, pauses),
        )

    def around(self, due: datetime, start: datetime) -> Deadlines:
        """The instants of a clock whose due time a person set: warned and escalated by plain time."""
        return Deadlines(max(start, due - self.warn_before), due, due + self.escalate_after)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a clock shows: its due time, the time used and the time left (negative: over), on its own hours."""

    state: ClockState
    due_at: datetime
    used: timedelta
    left: timedelta


def due_at(start: datetime, allowed: timedelta, hours: Hours | None = None, pauses: Sequence[Pause] = ()) -> datetime:
    """When `allowed` time has run since `start`; without `hours` around the clock.

    A pause without end counts for nothing here: as long as it lasts there is no due time, and lists need one.
    Raises: `ValueError` when the working hours leave no time for it within three years.
    """
    left = allowed
    for begin, end in _running(start, hours, pauses):
        if end - begin >= left:
            return begin + left
        left -= end - begin
    raise ValueError("these working hours leave no time to answer in")


def used(start: datetime, end: datetime, hours: Hours | None = None, pauses: Sequence[Pause] = ()) -> timedelta:
    """The time that ran between two instants; zero where `end` is not after `start`. A pause under way ends there."""
    total = timedelta()
    pauses = [one if one.end is not None else Pause(one.start, end) for one in pauses]
    if end <= start:
        return total
    for begin, stop in _running(start, hours, pauses, until=end):
        total += stop - begin
    return total


def read(
    start: datetime,
    allowed: timedelta,
    now: datetime,
    answered_at: datetime | None = None,
    hours: Hours | None = None,
    pauses: Sequence[Pause] = (),
) -> Reading:
    """What the clock shows at `now`; one that was answered stopped at that time. A pause under way ends now."""
    end = now if answered_at is None else answered_at
    pauses = [one if one.end is not None else Pause(one.start, max(one.start, end)) for one in pauses]
    due = due_at(start, allowed, hours, pauses)
    ran = used(start, end, hours, pauses)
    left = allowed - ran
    if answered_at is not None:
        state = ClockState.MET if left >= timedelta() else ClockState.LATE
    elif left < -ESCALATE_AFTER:
        state = ClockState.ESCALATED
    elif left < timedelta():
        state = ClockState.OVERDUE
    else:
        state = ClockState.SOON if left <= allowed * SOON_SHARE else ClockState.RUNNING
    return Reading(state, due, ran, left)


def _running(
    start: datetime, hours: Hours | None, pauses: Sequence[Pause], *, until: datetime | None = None
) -> Iterator[Interval]:
    """The spans in which the clock runs, in order, from `start` to `until` (or three years on)."""
    end = until if until is not None else start + _FARTHEST
    stops = _merged(pauses, end)
    begins = [begin for begin, _ in stops]
    for open_from, open_to in _open(start, end, hours):
        at = open_from
        for begin, stop in stops[max(0, bisect.bisect_right(begins, open_from) - 1) :]:
            if stop <= at:
                continue
            if begin >= open_to:
                break
            if begin > at:
                yield at, begin
            at = stop
        if at < open_to:
            yield at, open_to


def _merged(pauses: Sequence[Pause], end: datetime) -> list[Interval]:
    """Pauses in order, those that overlap made one; those without an end are left out."""
    found: list[Interval] = []
    for begin, stop in sorted((one.start, one.end) for one in pauses if one.end is not None and one.end > one.start):
        if found and begin <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], stop))
        elif begin < end:
            found.append((begin, stop))
    return found


def _open(start: datetime, end: datetime, hours: Hours | None) -> Iterator[Interval]:
    """The spans of work between two instants."""
    if hours is None:
        if start < end:
            yield start, end
        return
    zone = ZoneInfo(hours.zone)
    day = start.astimezone(zone).date()
    last = end.astimezone(zone).date()
    while day <= last:
        span = _work_of(day, hours)
        if span is not None:
            tomorrow = day + timedelta(days=1)
            begin = datetime.combine(day, span[0], zone).astimezone(UTC)
            stop = datetime.combine(tomorrow if span[1] == time(0) else day, span[1], zone).astimezone(UTC)
            begin, stop = max(begin, start), min(stop, end)
            if begin < stop:
                yield begin, stop
        day += timedelta(days=1)


def works_on(day: date, hours: Hours) -> bool:
    """Whether the firm works on a day."""
    return _work_of(day, hours) is not None


def _work_of(day: date, hours: Hours) -> tuple[time, time] | None:
    span = hours.days[day.weekday()]
    if day in hours.worked:
        return span or next((one for one in hours.days if one is not None), None)
    if day in hours.free or (hours.country is not None and day in public_holidays(hours.country, day.year)):
        return None
    return span


@lru_cache(maxsize=256)
def public_holidays(country: str, year: int) -> frozenset[date]:
    """The public holidays of a country that are free from work. Source: the package `holidays`.

    Ukraine has had none since 2022: under martial law they are working days (checked with holidays 0.109).
    """
    import holidays

    try:
        return frozenset(holidays.country_holidays(country, years=year))
    except NotImplementedError:
        return frozenset()


def stands(
    now: datetime,
    deadlines: Deadlines,
    answered_at: datetime | None,
    *,
    paused: bool = False,
    ended: bool = False,
) -> ClockState:
    """How a clock stands at `now`, by its kept instants alone: what lists show and alerts go by."""
    if answered_at is not None:
        return ClockState.MET if answered_at <= deadlines.due_at else ClockState.LATE
    if ended:
        return ClockState.STOPPED
    if paused:
        return ClockState.PAUSED
    if now > deadlines.escalate_at:
        return ClockState.ESCALATED
    if now > deadlines.due_at:
        return ClockState.OVERDUE
    return ClockState.SOON if now >= deadlines.warn_at else ClockState.RUNNING
