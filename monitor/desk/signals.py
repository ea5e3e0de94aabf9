"""What stands out of the usual: spikes, growing reasons and questions, a key client's voice turning sour. Pure."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum
from typing import Final

HISTORY_DAYS: Final = 112
"""Sixteen weeks: each weekday is seen sixteen times, and last season's rush is forgotten."""
LEAST_DAYS: Final = 21
"""With less behind it nothing is usual yet."""
BUSY_A_DAY: Final = 10.0
"""From so many a day on, quarters of a day have a usual level of their own."""
LEAST_SPIKE: Final = 4
CHANCE_A_DAY: Final = 0.001
"""A spike is told where the usual level gives so much or more less often than that: one day in three years a stream."""
FALSE_A_QUARTER: Final = 0.5
"""All streams together; with many of them each has to be the more unusual."""
GROWTH_DAYS: Final = 28
GROWTH_BEFORE_DAYS: Final = 84
LEAST_GROWTH: Final = 4
GROWTH_CHANCE: Final = 0.01
SOUR_DAYS: Final = 42
SOUR_BEFORE_DAYS: Final = 182
LEAST_SOUR: Final = 3
SOUR_CHANCE: Final = 0.02
_WEEKDAY_WEIGHT: Final = 4.0
"""A weekday's own level counts as so many weeks of the mean beside it: two posts on one Tuesday are no habit."""
_QUARTER_H: Final = 6


class SignalKind(StrEnum):
    """What is unusual."""

    SPIKE = "spike"
    GROWTH = "growth"
    SOUR = "sour"


@dataclass(frozen=True, slots=True)
class Told:
    """One telling: `story` names what copies share."""

    id: int
    story: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Spike:
    """More than usual since `start`: `count` where `expected` is usual; `chance` that the usual level gives it."""

    start: datetime
    hours: int
    count: int
    expected: float
    chance: float
    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Growth:
    """`count` in the last `GROWTH_DAYS` where the time before makes `expected`."""

    count: int
    expected: float
    chance: float
    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Voiced:
    """One thing that a key client let us hear; `mention_id` None for a conversation."""

    at: datetime
    negative: bool
    mention_id: int | None = None


@dataclass(frozen=True, slots=True)
class Sour:
    """`negative` of `heard` in the last `SOUR_DAYS`, of `heard_before` in the time before `negative_before`."""

    negative: int
    heard: int
    negative_before: int
    heard_before: int
    chance: float
    ids: tuple[int, ...]


def spike(rows: Iterable[Told], now: datetime, zone: tzinfo, streams: int = 1) -> Spike | None:
    """The most unusual of today, yesterday and (for busy streams) their quarters, where it is unusual enough.

    A story counts once, by its first telling. The usual level is that of the weekday (and quarter), learnt from the
    days before, with their own scatter: counts follow a negative binomial, whose uncertainty of the mean is part of it.
    A day that is not over yet is held against a whole one, so that no hour of asking makes a false spike.
    """
    firsts: dict[int, Told] = {}
    for row in sorted(rows, key=lambda row: (row.at, row.id)):
        firsts.setdefault(row.story, row)
    by_day: dict[date, list[Told]] = defaultdict(list)
    for row in firsts.values():
        by_day[row.at.astimezone(zone).date()].append(row)
    today = now.astimezone(zone).date()
    found = []
    for day in (today, today - timedelta(days=1)):
        past = [other for other in by_day if day - timedelta(days=HISTORY_DAYS) <= other < day]
        if not past:
            continue
        days = [day - timedelta(days=back) for back in range(1, (day - min(past)).days + 1)]
        if len(days) < LEAST_DAYS:
            continue
        here = by_day.get(day, [])
        counts = {one: len(by_day.get(one, ())) for one in days}
        busy = sum(counts.values()) / len(days) >= BUSY_A_DAY
        limit = min(CHANCE_A_DAY, FALSE_A_QUARTER / (91 * max(1, streams))) / (5 if busy else 1)
        found.append(_unusual(counts, day, here, 24, _midnight(day, zone), limit))
        for quarter in range(4 if busy else 0):
            some = {one: _in_quarter(by_day.get(one, ()), quarter, zone) for one in days}
            start = _midnight(day, zone) + timedelta(hours=quarter * _QUARTER_H)
            inside = _in_quarter(here, quarter, zone)
            usual = {one: len(rows_) for one, rows_ in some.items()}
            found.append(_unusual(usual, day, inside, _QUARTER_H, start, limit))
    told = [one for one in found if one is not None]
    return min(told, key=lambda one: one.chance) if told else None


def growth(rows: Iterable[Told], now: datetime, topics: int = 1) -> Growth | None:
    """Whether a topic grows: twice as often as before or more, and chance alone seldom does that.

    Of all tellings in both times so many fall into the last four weeks: binomial. `topics` is how many are looked at.
    """
    firsts: dict[int, Told] = {}
    for row in sorted(rows, key=lambda row: (row.at, row.id)):
        firsts.setdefault(row.story, row)
    since = now - timedelta(days=GROWTH_DAYS)
    recent = [row for row in firsts.values() if since <= row.at <= now]
    before = [row for row in firsts.values() if since - timedelta(days=GROWTH_BEFORE_DAYS) <= row.at < since]
    expected = len(before) * GROWTH_DAYS / GROWTH_BEFORE_DAYS
    if len(recent) < max(LEAST_GROWTH, 2 * expected):
        return None
    share = GROWTH_DAYS / (GROWTH_DAYS + GROWTH_BEFORE_DAYS)
    chance = _binomial_tail(len(recent), len(recent) + len(before), share)
    if chance >= GROWTH_CHANCE / max(1, topics):
        return None
    return Growth(len(recent), expected, chance, tuple(row.id for row in recent))


def sour(rows: Iterable[Voiced], now: datetime) -> Sour | None:
    """Whether a key client's voice turned sour: more of it negative than before, and not by chance (Fisher's test).

    With nothing heard before, three that are all negative are enough.
    """
    since = now - timedelta(days=SOUR_DAYS)
    kept = [row for row in rows if since - timedelta(days=SOUR_BEFORE_DAYS) <= row.at <= now]
    recent = [row for row in kept if row.at >= since]
    before = [row for row in kept if row.at < since]
    negative, negative_before = sum(row.negative for row in recent), sum(row.negative for row in before)
    if negative < LEAST_SOUR:
        return None
    if before:
        chance = _fisher_tail(negative, len(recent), negative_before, len(before))
    else:
        chance = 0.0 if negative == len(recent) else 1.0
    if chance >= SOUR_CHANCE:
        return None
    ids = tuple(row.mention_id for row in recent if row.negative and row.mention_id is not None)
    return Sour(negative, len(recent), negative_before, len(before), chance, ids)


def _unusual(
    counts: Mapping[date, int], day: date, here: Sequence[Told], hours: int, start: datetime, limit: float
) -> Spike | None:
    if len(here) < LEAST_SPIKE:
        return None
    expected, size = usual(counts, day)
    chance = at_least(len(here), expected, size)
    if chance >= limit:
        return None
    return Spike(start, hours, len(here), expected, chance, tuple(row.id for row in here))


def usual(counts: Mapping[date, int], day: date) -> tuple[float, float]:
    """(mean, size) of the negative binomial that the days before make usual for the weekday of `day`.

    `size` holds the scatter beyond Poisson, by moments, and the uncertainty of the mean itself.
    """
    total, days = sum(counts.values()), len(counts)
    mean = (total + 0.5) / days
    sums: Counter[int] = Counter()
    seen: Counter[int] = Counter()
    for one, count in counts.items():
        sums[one.weekday()] += count
        seen[one.weekday()] += 1

    def level(weekday: int) -> float:
        return (sums[weekday] + _WEEKDAY_WEIGHT * mean) / (seen[weekday] + _WEEKDAY_WEIGHT)

    levels = {weekday: level(weekday) for weekday in range(7)}
    over = sum((count - levels[one.weekday()]) ** 2 - levels[one.weekday()] for one, count in counts.items())
    scatter = max(0.0, over / sum(levels[one.weekday()] ** 2 for one in counts))
    weeks = seen[day.weekday()] + _WEEKDAY_WEIGHT
    return levels[day.weekday()], 1 / (scatter + 1 / (levels[day.weekday()] * weeks + 0.5))


def at_least(count: int, mean: float, size: float) -> float:
    """The chance of `count` or more of a negative binomial. Source: its probabilities by log-gamma, summed."""
    below = 0.0
    share = mean / (mean + size)
    for k in range(count):
        log = math.lgamma(k + size) - math.lgamma(size) - math.lgamma(k + 1)
        below += math.exp(log + size * math.log1p(-share) + k * math.log(share))
    return max(0.0, 1.0 - below)


def _binomial_tail(count: int, of: int, share: float) -> float:
    return sum(math.comb(of, k) * share**k * (1 - share) ** (of - k) for k in range(count, of + 1))


def _fisher_tail(negative: int, heard: int, negative_before: int, heard_before: int) -> float:
    """The chance of so many negative ones or more among the recent, were they dealt out at random."""
    every, bad = heard + heard_before, negative + negative_before
    ways = math.comb(every, heard)
    return (
        sum(math.comb(bad, k) * math.comb(every - bad, heard - k) for k in range(negative, min(bad, heard) + 1)) / ways
    )


def _in_quarter(rows: Iterable[Told], quarter: int, zone: tzinfo) -> list[Told]:
    return [row for row in rows if row.at.astimezone(zone).hour // _QUARTER_H == quarter]


def _midnight(day: date, zone: tzinfo) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=zone)
