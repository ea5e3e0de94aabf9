"""Dates of the Persian solar calendar, which boards in Persian write in figures: 1394/11/27."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Final

from crawlers.types import WrittenTime
from crawlers.zones import known_zone

_YEARS: Final = range(1300, 1500)  # 1921 to 2121; nobody writes of those years of ours
_EPOCH: Final = date(622, 3, 21)
_CYCLE_YEARS: Final = 33
_CYCLE_DAYS: Final = 33 * 365 + 8
_LEAPS: Final = (1, 5, 9, 13, 17, 22, 26, 30)
"""Leap years of a cycle of 33. Source: the arithmetic calendar of A. Birashk in its 33-year form, right from
1206 to 1497 of that calendar."""


def in_our_calendar(written: WrittenTime | None) -> WrittenTime | None:
    """The instant meant by a date that was read as one of our calendar but is one of the Persian."""
    if written is None:
        return None
    local = written.at.astimezone(known_zone(written.zone) or UTC)
    if local.year not in _YEARS:
        return written
    day = gregorian(local.year, local.month, local.day)
    at = datetime.combine(day, local.timetz().replace(tzinfo=None), local.tzinfo)
    return replace(written, at=at.astimezone(UTC))


def gregorian(year: int, month: int, day: int) -> date:
    """The day of our calendar for a Persian one."""
    cycles, rest = divmod(year - 1, _CYCLE_YEARS)
    leaps = sum(leap <= rest for leap in _LEAPS)
    before = (month - 1) * 31 if month <= 7 else 6 * 31 + (month - 7) * 30
    return _EPOCH + timedelta(days=cycles * _CYCLE_DAYS + rest * 365 + leaps + before + day - 1)
