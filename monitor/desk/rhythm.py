"""A client's own rhythm: how often it buys, how unevenly, in which months, and how odd a pause or a fall is.

Time runs on a clock of seasons: in a month in which the client buys twice as much as usual a day counts as two. On it
the gaps between orders follow a gamma distribution whose mean and unevenness are learnt from the client itself and,
where it says little, from clients like it. Pure; days are day numbers (`date.toordinal`).
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import accumulate, pairwise
from statistics import median
from typing import Final

from monitor.desk.histories import Timeline
from monitor.desk.sign_chances import f_tail

YEAR: Final = 365.25
HALF_LIFE_D: Final = 365.0
"""What is a year old counts half: clients grow and shrink."""
PRIOR_GAPS: Final = 2.0
PRIOR_MEAN: Final = 1.0
PRIOR_SCATTER: Final = 6.0
"""How many gaps of clients like it stand beside its own: for its uncertainty, its mean, its scatter."""
PRIOR_MONTH: Final = 2.0
"""Orders of the usual season that stand beside a month's own."""
WILD: Final = 4.0
"""A gap or sum counts at most as so many medians: one pause or one huge order is no rhythm."""
LEAST_IDLE_D: Final = 50
IDLE_SLACK_D: Final = 25
"""An idle season may begin and end so much earlier or later than last year's."""

_EPOCH: Final = date(1990, 1, 1).toordinal()
_MONTHS: Final = tuple(date.fromordinal(_EPOCH + one).month - 1 for one in range(366 * 80))


@dataclass(frozen=True, slots=True)
class Prior:
    """What clients like it do: mean gap in days, its scatter (squared coefficient of variation), weights of months.

    `months` {industry: 12 weights, mean 1}. `levels` {industry: what its clients bought lately of what was to be
    expected, the median}; an industry with too few clients is left out.
    """

    gaps: Mapping[str, float] = field(default_factory=dict)
    scatter: float = 0.7
    months: Mapping[str, tuple[float, ...]] = field(default_factory=dict)
    levels: Mapping[str, float] = field(default_factory=dict)

    def gap(self, segment: str) -> float:
        """Days between two orders of a client of a segment; of any, where the segment is not known."""
        return self.gaps.get(segment) or self.gaps.get("", 45.0)


FLAT: Final = (1.0,) * 12


@dataclass(frozen=True, slots=True)
class Clock:
    """Season days. `weights` by month, mean 1."""

    weights: tuple[float, ...]
    first: int
    _sums: tuple[float, ...]

    def between(self, first: int, last: int) -> float:
        """Season days after `first` up to `last`."""
        return self._sums[last - self.first + 1] - self._sums[first - self.first + 1]


def clock(weights: tuple[float, ...], first: int, last: int) -> Clock:
    """A clock over these days."""
    months = _MONTHS[first - _EPOCH : last + 1 - _EPOCH]
    return Clock(weights, first, tuple(accumulate((weights[month] for month in months), initial=0.0)))


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How a client bought up to a day.

    `gap` season days between two of its orders (requests among them), `scatter` their squared coefficient of variation,
    `gaps` how many of its own (the old ones count less) speak for that, `longest` the longest of the last two years,
    `days_known` days since the first. `idle` are its seasons without an order, as days of the year (from, to).
    `usual_days` is the median pause by the calendar, to be told to people; None before the second order.
    """

    clock: Clock
    gap: float
    scatter: float
    gaps: float
    longest: float
    count: int
    days_known: int
    last: int | None
    idle: tuple[tuple[int, int], ...] = ()
    usual_days: float | None = None

    def odds_of_pause(self, today: int) -> tuple[float, float]:
        """(season days since the last order, the chance that a pause of this client is that long or longer).

        The chance knows that `gap` itself is uncertain (an F distribution), and that what was before may be again.
        """
        if self.last is None:
            return 0.0, 1.0
        silent = self.clock.between(self.last, today)
        shape = 1 / self.scatter
        chance = f_tail(silent / self.gap, 2 * shape, 2 * shape * (self.gaps + PRIOR_GAPS))
        if silent <= self.longest:
            chance = max(chance, 0.5 / (self.gaps + 1))
        return silent, chance

    def in_idle_season(self, day: int) -> bool:
        """Whether the client bought nothing at this time of earlier years."""
        return any(_in_year(_day_of_year(day), start, end) for start, end in self.idle)


def rhythm(line: Timeline, today: int, prior: Prior, first: int) -> Rhythm:
    """The rhythm of a client up to a day; `first` is the first day that is known of it."""
    days = line.activity[: line.activity_until(today)]
    history = line.history
    season = prior.months.get(history.industry or "", FLAT)
    known_from = min(first, days[0]) if days else first
    weights = _own_months(days, known_from, today, season)
    ticks = clock(weights, known_from, today)
    gaps = [ticks.between(one, two) for one, two in pairwise(days)]
    mine = prior.gap(history.segment)
    if not gaps:
        return Rhythm(ticks, mine, prior.scatter, 0.0, 0.0, len(days), today - known_from, days[-1] if days else None)
    weight = [0.5 ** ((days[-1] - day) / HALF_LIFE_D) for day in days[1:]]
    middle = median(gaps)
    tame = [min(gap, WILD * max(middle, 1.0)) for gap in gaps]
    total = sum(weight)
    own = sum(w * gap for w, gap in zip(weight, tame, strict=True))
    mean = (own + PRIOR_MEAN * mine) / (total + PRIOR_MEAN)
    spread = sum(w * (gap / mean - 1) ** 2 for w, gap in zip(weight, tame, strict=True))
    scatter = (spread + PRIOR_SCATTER * prior.scatter) / (total + PRIOR_SCATTER)
    lately = days[-1] - 2 * YEAR
    longest = max((gap for gap, day in zip(gaps, days[1:], strict=True) if day >= lately), default=0.0)
    idle = _idle(days, today)
    usual = median(two - one for one, two in pairwise(days))
    known = (len(days), today - known_from, days[-1], idle, usual)
    return Rhythm(ticks, max(mean, 1.0), scatter, total, longest, *known)


def _own_months(days: Sequence[int], first: int, today: int, usual: tuple[float, ...]) -> tuple[float, ...]:
    """Weights of the months: its own where there are earlier years of it, else those of its industry, mean 1."""
    years = (today - first) / YEAR
    if years < 1.15 or len(days) < 6:
        return usual
    counts, exposure = [0.0] * 12, [0.0] * 12
    for day in days:
        counts[_MONTHS[day - _EPOCH]] += 1
    for day in range(first, today + 1):
        exposure[_MONTHS[day - _EPOCH]] += 1
    rate = len(days) / (today - first + 1)
    weights = [
        (count + PRIOR_MONTH * like) / (days_of * rate + PRIOR_MONTH)
        for count, days_of, like in zip(counts, exposure, usual, strict=True)
    ]
    mean = sum(weights) / 12
    return tuple(max(0.08, one / mean) for one in weights)


def _idle(days: Sequence[int], today: int) -> tuple[tuple[int, int], ...]:
    """Seasons of earlier years in which it bought nothing, by the days of the year: long pauses that ended."""
    gaps = sorted(two - one for one, two in pairwise(days))
    if len(gaps) < 3:
        return ()
    usual = gaps[len(gaps) // 2]
    least = max(LEAST_IDLE_D, 3 * usual)
    return tuple(
        (_day_of_year(one), _day_of_year(two))
        for one, two in pairwise(days)
        if two - one >= least and today - two > 90 and today - two < 3 * YEAR
    )


def _day_of_year(day: int) -> int:
    return int((day - _EPOCH) % YEAR)


def _in_year(day: int, start: int, end: int) -> bool:
    start, end = start - IDLE_SLACK_D, end + IDLE_SLACK_D
    if end < start:
        end += 366
    return any(start <= day + turn <= end for turn in (-366, 0, 366))


@dataclass(frozen=True, slots=True)
class Fall:
    """What was bought in the last `days` beside what was to be expected.

    `share` of the expected money (of the expected orders, where no amounts are known), `orders` and `expected` orders;
    `depth` is how many usual scatters it lies below.
    """

    days: int
    share: float
    orders: int
    expected: float
    depth: float


def level(line: Timeline, today: int, known: Rhythm, first: int, days: int) -> Fall | None:
    """The last `days` against the two years before them."""
    start = today - days
    since = max(first, start - int(2 * YEAR))
    if start - since < 120:
        return None
    low, high = bisect_left(line.order_days, since), bisect_right(line.order_days, start)
    until = line.orders_until(today)
    base = line.order_days[low:high]
    if len(base) < 4:
        return None
    ticks = known.clock
    # what is older counts less, on both sides of the ratio
    weight = [0.5 ** ((start - day) / HALF_LIFE_D) for day in base]
    exposure = _weighted_days(ticks, since, start)
    rate = sum(weight) / exposure
    expected = rate * ticks.between(start, today)
    if expected < 1.0:
        return None
    orders = until - high
    shape = 1 / min(1.5, known.scatter)
    told = [one for one in line.order_sums[low:high] if one is not None]
    count_variance = expected / shape + expected * expected / (shape * max(1.0, sum(weight)))
    count_depth = (expected - orders) / math.sqrt(count_variance + 0.25)
    if len(told) * 2 < len(base):
        return Fall(days, orders / expected, orders, expected, count_depth)
    cap = WILD * median(told)
    pairs = [(w, min(one, cap)) for w, one in zip(weight, line.order_sums[low:high], strict=True) if one is not None]
    total = sum(w for w, _ in pairs)
    mean = sum(w * one for w, one in pairs) / total
    scatter = sum(w * (one / mean - 1) ** 2 for w, one in pairs) / total
    money = sum(min(one, cap) if one is not None else mean for one in line.order_sums[high:until])
    variance = expected * (scatter + 1 / shape) + expected * expected * (scatter + 1 / shape) / max(1.0, total)
    depth = (expected - money / mean) / math.sqrt(variance + 0.25)
    return Fall(days, money / mean / expected, orders, expected, depth)


def _weighted_days(ticks: Clock, since: int, start: int) -> float:
    """Season days of a stretch, those long before `start` for less."""
    total, step, day = 0.0, 30, start
    while day > since:
        back = max(since, day - step)
        total += ticks.between(back, day) * 0.5 ** ((start - (day + back) / 2) / HALF_LIFE_D)
        day = back
    return total


def prior_of(lines: Sequence[Timeline], today: int, firsts: Sequence[int]) -> Prior:
    """What these clients do, as of a day."""
    means: dict[str, list[float]] = {"": []}
    scatters: list[float] = []
    by_month: dict[str, list[float]] = {}
    counted: dict[str, int] = {}
    for line, first in zip(lines, firsts, strict=True):
        days = line.activity[: line.activity_until(today)]
        if len(days) < 5 or days[-1] - days[0] < 180:
            continue
        gaps = [two - one for one, two in pairwise(days)]
        mean = sum(gaps) / len(gaps)
        means[""].append(mean)
        means.setdefault(line.history.segment, []).append(mean)
        if len(gaps) >= 8:
            middle = median(gaps)
            tame = [min(gap, WILD * max(1.0, middle)) for gap in gaps]
            level_ = sum(tame) / len(tame)
            scatters.append(sum((gap / level_ - 1) ** 2 for gap in tame) / (len(tame) - 1))
        industry = line.history.industry
        if industry is not None and today - max(first, days[0] - 30) >= 360:
            # whole years only, so that each month is seen equally often; each client counts the same
            years = int((today - first) / YEAR) or 1
            since = today - int(years * YEAR)
            shares = by_month.setdefault(industry, [0.0] * 12)
            inside = [day for day in days if day > since]
            for day in inside:
                shares[_MONTHS[day - _EPOCH]] += 1 / len(inside)
            counted[industry] = counted.get(industry, 0) + 1
    months = {
        industry: tuple((share * 12 + 2.0) / (counted[industry] + 2.0) for share in shares)
        for industry, shares in by_month.items()
        if counted[industry] >= 4
    }
    return Prior(
        gaps={name: median(found) for name, found in means.items() if len(found) >= 5},
        scatter=median(scatters) if len(scatters) >= 5 else 0.7,
        months=months,
    )
