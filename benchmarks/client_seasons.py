"""Calendars of invented clients: seasons of industries, closed days of countries, prices, absences of our managers.

All figures are invented and only meant to be of the right order; used by `client_histories.py`.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

# Demand of a firm that lives by the season, January to December.
SEASONAL: Final[dict[str, tuple[float, ...]]] = {
    "construction": (0.0, 0.0, 0.3, 1.2, 1.8, 1.9, 1.4, 1.7, 1.6, 1.2, 0.4, 0.0),
    "garden": (0.0, 0.4, 1.6, 2.8, 2.9, 1.5, 0.7, 0.6, 0.5, 0.1, 0.0, 0.0),
    "tourism": (0.1, 0.0, 0.1, 0.9, 2.0, 2.6, 2.4, 1.6, 0.5, 0.0, 0.0, 0.3),
    "agriculture": (0.0, 0.3, 1.7, 2.3, 1.2, 0.5, 0.6, 1.6, 2.0, 0.7, 0.0, 0.0),
    "heating": (1.2, 0.9, 0.4, 0.0, 0.0, 0.0, 0.2, 1.2, 2.2, 2.4, 2.0, 1.5),
    "school_supplies": (0.4, 0.2, 0.2, 0.0, 0.4, 1.8, 3.0, 3.4, 0.9, 0.3, 0.0, 0.0),
}
EVEN: Final[dict[str, tuple[float, ...]]] = {
    "retail": (0.8, 0.8, 0.9, 1.0, 1.0, 1.0, 0.9, 0.9, 1.0, 1.1, 1.4, 1.3),
    "food": (0.9, 0.9, 1.0, 1.0, 1.1, 1.1, 1.0, 1.0, 1.0, 1.0, 1.0, 1.2),
    "machinery": (0.8, 1.0, 1.1, 1.1, 1.0, 1.0, 0.7, 0.8, 1.1, 1.2, 1.1, 0.9),
    "logistics": (0.8, 0.9, 1.0, 1.0, 1.0, 1.0, 0.9, 0.9, 1.1, 1.1, 1.2, 1.1),
    "printing": (0.8, 1.0, 1.0, 1.1, 1.0, 0.9, 0.6, 0.8, 1.2, 1.2, 1.2, 1.2),
    "healthcare": (1.0, 1.0, 1.1, 1.0, 1.0, 0.9, 0.7, 0.9, 1.1, 1.1, 1.1, 1.0),
    "software": (0.9, 1.0, 1.1, 1.0, 1.0, 1.0, 0.7, 0.9, 1.1, 1.1, 1.1, 1.1),
    "hospitality": (0.8, 0.8, 0.9, 1.0, 1.1, 1.3, 1.2, 1.1, 1.0, 0.9, 0.9, 1.2),
    "furniture": (0.9, 0.9, 1.0, 1.0, 1.1, 1.0, 0.7, 1.0, 1.1, 1.2, 1.1, 1.0),
    "chemicals": (0.9, 1.0, 1.1, 1.1, 1.1, 1.0, 0.8, 0.8, 1.1, 1.1, 1.0, 0.9),
}
INDUSTRIES: Final = (*SEASONAL, *EVEN)
REGIONS: Final = {"fi": 0.3, "ru": 0.3, "ua": 0.2, "gb": 0.2}
CURRENCY: Final = {"fi": "EUR", "ru": "RUB", "ua": "UAH", "gb": "GBP"}
UNITS_A_EURO: Final = {"EUR": 1.0, "RUB": 90.0, "UAH": 45.0, "GBP": 0.86}
INFLATION: Final = {"EUR": 0.03, "RUB": 0.09, "UAH": 0.11, "GBP": 0.04}

# Region: (first month and day, last month and day, how much of the usual business is done).
CLOSED: Final = {
    "fi": (((1, 1), (1, 6), 0.1), ((5, 1), (5, 1), 0.0), ((6, 19), (6, 21), 0.0), ((7, 1), (7, 31), 0.4)),
    "ru": (((1, 1), (1, 8), 0.0), ((2, 23), (2, 23), 0.0), ((3, 8), (3, 8), 0.0), ((5, 1), (5, 11), 0.3)),
    "ua": (((1, 1), (1, 7), 0.2), ((5, 1), (5, 2), 0.3), ((8, 10), (8, 24), 0.7)),
    "gb": (((1, 1), (1, 2), 0.0), ((4, 3), (4, 6), 0.2), ((8, 15), (8, 31), 0.7)),
}
YEAR_END: Final = {"fi": (23, 26), "ru": (30, 31), "ua": (25, 31), "gb": (24, 31)}


@dataclass(frozen=True, slots=True)
class Window:
    """What is observed: from its first day up to, without, `until`."""

    start: date
    until: date

    @property
    def days(self) -> int:
        return (self.until - self.start).days

    def day(self, number: int) -> date:
        return self.start + timedelta(days=number)


def window(months: int, until: date = date(2026, 11, 1)) -> Window:
    """The last `months` whole months before `until`, the first of a month."""
    counted = until.year * 12 + until.month - 1 - months
    return Window(date(counted // 12, counted % 12 + 1, 1), until)


def business(region: str, seen: Window) -> list[float]:
    """How much of the usual business is done on each day: weekends and holidays of a region."""
    done: list[float] = []
    for number in range(seen.days):
        day = seen.day(number)
        key, share = (day.month, day.day), 0.03 if day.weekday() > 4 else 1.4
        for first, last, left in CLOSED[region]:
            if first <= key <= last:
                share *= left
        if day.month == 12 and YEAR_END[region][0] <= day.day <= YEAR_END[region][1]:
            share *= 0.05
        done.append(share)
    return done


def season(industry: str, lives_by_it: bool, seen: Window, chance: random.Random) -> list[float]:
    """Demand on each day, about 1 in the mean: shifted a little for each client and again for each year."""
    profile = SEASONAL.get(industry) or EVEN[industry]
    if industry in SEASONAL and not lives_by_it:
        profile = tuple(0.75 + 0.25 * part for part in profile)
    own_shift = chance.gauss(0, 8)
    year_shift = {year: chance.gauss(0, 6) for year in range(seen.start.year - 1, seen.until.year + 1)}
    demand: list[float] = []
    for number in range(seen.days):
        day = seen.day(number)
        shifted = day + timedelta(days=round(own_shift + year_shift[day.year]))
        demand.append(profile[shifted.month - 1])
    return demand


def absences(seen: Window, chance: random.Random) -> frozenset[int]:
    """The days on which one of our managers calls nobody: vacations, New Year, for some the weeks to a successor."""
    away: set[int] = set()
    for year in range(seen.start.year, seen.until.year + 1):
        for first, length in (
            (date(year, 7, 1) + timedelta(days=chance.randrange(25)), chance.randint(18, 30)),
            (date(year, 2, 20) + timedelta(days=chance.randrange(25)), 7),
            (date(year, 12, 24), 14),
        ):
            begins = (first - seen.start).days
            away.update(range(begins, begins + length))
    if chance.random() < 0.6:
        begins = chance.randrange(seen.days)
        away.update(range(begins, begins + chance.randint(40, 75)))
    return frozenset(away)
