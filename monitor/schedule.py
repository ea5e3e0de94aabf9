"""When a place is next due, and what a failure means for it. The clock is an argument."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from crawlers.errors import CrawlError, RateLimitedError, SpendingCapError
from monitor.place_types import Health

MAX_PAUSE_S: Final = 86_400
"""A place that fails is asked again at least once a day. Source: `sources.md` section 0."""

MOST_EVERY_S: Final = 366 * 86_400
"""A longer rhythm than a year is a slip of the pen, and one of ages would leave the calendar."""

FAILURES_UNTIL_TOLD: Final = 3
"""A passing fault (no network, time-out, 5xx) is the user's matter only when it has come this often in a row."""

_PASSING: Final = frozenset({"network", "timeout", "rate_limited", "status", "crawl", "spending_cap", "bug"})
_GONE_FOR_NOW: Final = "parked"
"""A name that was not paid for in time is often back the next day: told at the third time. Source: `sources.md` 6.3."""
_CANNOT: Final = frozenset({"gone", "login_required", "robots", "unknown_crawler"})


@dataclass(frozen=True, slots=True)
class Setback:
    """What a failure means: the place's `health` (None: as before), when to try again, whether for the last time."""

    health: Health | None
    due_at: datetime
    disable: bool = False


def after_success(now: datetime, every_s: int, poll_after_s: int | None) -> datetime:
    """When to come again: the place's own rhythm, never faster than it asks to be polled."""
    return now + timedelta(seconds=max(min(every_s, MOST_EVERY_S), min(poll_after_s or 0, MAX_PAUSE_S)))


def after_failure(now: datetime, every_s: int, error: CrawlError, failures: int) -> Setback:
    """What follows from an error; `failures` counts those in a row before this one.

    The pause doubles with each failure up to a day; a server's Retry-After is kept when it is longer.
    """
    every_s = min(every_s, MOST_EVERY_S)
    pause_s = min(float(every_s) * 2 ** min(failures, 16), float(max(MAX_PAUSE_S, every_s)))
    if isinstance(error, RateLimitedError | SpendingCapError) and error.retry_after_s is not None:
        pause_s = max(pause_s, min(error.retry_after_s, float(MOST_EVERY_S)))
    due_at = now + timedelta(seconds=pause_s)
    if error.code == "gone":
        return Setback(Health.CANNOT, due_at, disable=True)
    if error.code == _GONE_FOR_NOW:
        told = Health.CANNOT if failures + 1 >= FAILURES_UNTIL_TOLD else None
        return Setback(told, now + timedelta(seconds=max(pause_s, MAX_PAUSE_S)))
    if error.code in _CANNOT:
        return Setback(Health.CANNOT, now + timedelta(seconds=max(pause_s, MAX_PAUSE_S)))
    if error.code in _PASSING:
        return Setback(Health.NEEDS_YOU if failures + 1 >= FAILURES_UNTIL_TOLD else None, due_at)
    return Setback(Health.NEEDS_YOU, due_at)
