"""Evidence of loss in what a client asks for, buys, pays and uses. Pure.

Each function gives the evidence of one kind with its numbers, 0 for none; what weighs how much was learnt on
invented histories (decision 0040, `benchmarks/signs.py`).
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Final

from monitor.desk.histories import Billed, Timeline
from monitor.desk.rhythm import YEAR, Rhythm, level
from monitor.desk.sign_chances import at_least_of, oddness
from monitor.desk.sign_tuning import Tuning

KNOWN_ORDERS: Final = 6
KNOWN_DAYS: Final = 180
"""From so many days with a request or order, over so long a time on a client has a rhythm of its own."""
WINDOWS: Final = {60: 0.3, 91: 0.45, 150: 0.3, 240: 0.4}
"""Stretches of days that are held against the years before, and what a usual scatter below them weighs."""
_FALLEN: Final = 0.8
"""Above this share of the usual nothing has fallen."""
_LATE_D: Final = 14
_PAID_D: Final = 120
_DEEPEST: Final = 4.0


@dataclass(frozen=True, slots=True)
class Evidence:
    """How much speaks for a sign, and the numbers it rests on."""

    points: float = 0.0
    numbers: dict[str, float] = field(default_factory=dict)


NONE: Final = Evidence()


def has_rhythm(known: Rhythm) -> bool:
    """Whether a client's own past says what is usual."""
    return known.count >= KNOWN_ORDERS and known.days_known >= KNOWN_DAYS


def silence(today: int, known: Rhythm, tuning: Tuning) -> Evidence:
    """Sign 1: no request and no order for longer than its own rhythm and season; how seldom it pauses that long."""
    if known.last is None or known.in_idle_season(today):
        return NONE
    days = today - known.last
    season, chance = known.odds_of_pause(today)
    numbers: dict[str, float] = {"days": days, "usual_days": round(known.usual_days or known.gap)}
    if not has_rhythm(known):
        long = days >= tuning.silent_days and season >= 2 * known.gap
        return Evidence(0.8, numbers) if long else NONE
    years = 1 / max(chance * YEAR / known.gap, 1e-9)
    points = 0.25 * max(0.0, min(6.0, math.log2(years) + 2))
    return Evidence(points, numbers | {"once_in_years": round(min(years, 99.0), 1)})


def less_bought(line: Timeline, today: int, known: Rhythm, first: int) -> Evidence:
    """Sign 4: buys much less than in the two years before, for its season and its scatter."""
    points, deepest = 0.0, 0.0
    numbers: dict[str, float] = {}
    for days, weight in WINDOWS.items():
        one = level(line, today, known, first, days)
        if one is None or one.share >= _FALLEN or one.depth <= 0:
            continue
        part = weight * min(_DEEPEST, one.depth)
        points += part
        if part > deepest:
            deepest = part
            numbers = {
                "percent_of_usual": round(100 * one.share),
                "days": days,
                "orders": one.orders,
                "usual_orders": round(one.expected, 1),
            }
    return Evidence(points, numbers)


def unordered(line: Timeline, today: int, tuning: Tuning) -> Evidence:
    """Sign 2: requests in a row that ended in no order, where that is not its habit."""
    decided = [
        (one.decided_on or one.day, one.won)
        for one in line.history.requests
        if one.won is not None and (one.decided_on or one.day).toordinal() <= today
    ]
    if not decided:
        return NONE
    decided.sort(key=lambda one: one[0])
    run = 0
    while run < len(decided) and not decided[-1 - run][1]:
        run += 1
    if run < tuning.requests or today - decided[-1][0].toordinal() >= 150:
        return NONE
    before = decided[: len(decided) - run]
    lost = (sum(not won for _, won in before) + 1) / (len(before) + 4)
    return Evidence(0.25 * oddness(lost**run, 5.0), {"requests_lost": run, "usual_percent_lost": round(100 * lost)})


def unpaid(line: Timeline, today: int) -> Evidence:
    """Sign 4: a smaller share of what was due is paid by two weeks after; who always pays late is known for it."""
    late, due, late_before, before = 0, 0, 0, 0
    for one in line.history.invoices:
        age = today - one.due_on.toordinal()
        if age < _LATE_D:
            continue
        if age < _PAID_D + _LATE_D:
            due += 1
            late += not _paid(one)
        elif age < _PAID_D + 2 * YEAR:
            before += 1
            late_before += not _paid(one)
    if not late:
        return NONE
    usual = (late_before + 0.5) / (before + 1.5)
    numbers: dict[str, float] = {"unpaid": late, "due": due, "usual_percent_unpaid": round(100 * usual)}
    return Evidence(1.1 * oddness(at_least_of(late, due, usual)), numbers)


def _paid(one: Billed) -> bool:
    return one.paid_on is not None and (one.paid_on - one.due_on).days <= _LATE_D


def unused(line: Timeline, today: int) -> Evidence:
    """Pays, but uses far less than it used to; the last report or the last two, whichever is odder."""
    used = [one.share for one in line.history.usage if one.day.toordinal() <= today]
    if len(used) < 5 or today - line.history.usage[len(used) - 1].day.toordinal() >= 62:
        return NONE
    best = NONE
    for months in (1, 2):
        before = used[-14:-months]
        usual = sum(before) / len(before)
        if usual <= 0:
            continue
        scatter = math.sqrt(sum((one / usual - 1) ** 2 for one in before) / len(before))
        share = sum(used[-months:]) / months / usual
        points = 0.95 * max(0.0, min(3.0, (1 - share) / max(0.08, scatter)))
        if points > best.points:
            best = Evidence(points, {"percent_of_usual": round(100 * share), "months": months})
    return best
