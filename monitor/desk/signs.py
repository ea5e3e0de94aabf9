"""Signs that a client is leaving, each measured against the client's own rhythm, season and habits. Pure.

The evidence of each kind is weighed in points (log odds) that add up; a sign is what weighs enough to be told.
Source of the list: `mission.md`; of the weights: `benchmarks/signs.py`, decision 0040.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from statistics import median
from typing import Final

from monitor.desk import sign_talks as talks
from monitor.desk import sign_trade as trade
from monitor.desk.causes import read_cause
from monitor.desk.histories import Timeline
from monitor.desk.rhythm import Prior, Rhythm, level, rhythm
from monitor.desk.sign_trade import Evidence, has_rhythm
from monitor.desk.sign_tuning import LEAST_POINTS, USUAL, Tuning
from monitor.sign_types import Danger, Sign, SignKind, Verdict, Weight

HABIT_ORDERS: Final = 4
HABIT_DAYS: Final = 120
"""Who bought less often or for a shorter time had no habit to break: one-off buyers and firms that pass through."""
NO_RHYTHM: Final = 2.5
"""Points that are owed before anything is said of a client whose rhythm is not known."""
SLIP_POINTS: Final = 3.0
PAUSES_D: Final = 730
LEAST_PAUSE_D: Final = 7
"""No order of any client for a week is no wonder; for longer only where that happened before."""
PEERS: Final = 5
"""So many clients of an industry say how it does."""
PEERS_D: Final = 60


def verdict(
    line: Timeline, today: int, prior: Prior, tuning: Tuning = USUAL, *, known_until: int | None = None
) -> Verdict:
    """How a client stands on a day, from what was known that day.

    `known_until` is the last day that tables of trade tell of, see `known_until()`; None: today.
    """
    until = today if known_until is None else min(today, known_until)
    first = first_day(line, until)
    known = rhythm(line, until, prior, first)
    evidence = evidence_of(line, today, known, first, prior, tuning, until=until)
    # a firm that brings in no tables of trade is told what its talks, complaints and news say
    untold = line.history.known_from is None and not line.activity
    habit = has_habit(known) or untold
    signs = [
        Sign(kind, tuning.weight(kind), round(points, 2), one.numbers)
        for kind, one in evidence.items()
        if (points := tuning.points(kind, one.points)) >= LEAST_POINTS and (habit or kind is SignKind.SAID_SO)
    ]
    signs.sort(key=lambda one: (one.weight is not Weight.CRITICAL, -one.points, one.kind))
    score = sum(one.points for one in signs)
    owed = 0.0 if untold or has_rhythm(known) else NO_RHYTHM
    if any(one.weight is Weight.CRITICAL for one in signs) or score - owed >= tuning.critical_points:
        danger = Danger.CRITICAL
    elif score - owed >= tuning.watch_points:
        danger = Danger.WATCH
    else:
        danger = Danger.CALM
    falls = any(one.kind in _FALLS for one in signs)
    reading = read_cause(line, until, evidence, known, first, prior) if falls or danger is not Danger.CALM else None
    return Verdict(danger, round(max(0.0, score - owed), 2), tuple(signs), reading)


_FALLS: Final = frozenset({SignKind.SILENT, SignKind.FALL, SignKind.UNORDERED, SignKind.UNPAID, SignKind.UNUSED})


def evidence_of(
    line: Timeline, today: int, known: Rhythm, first: int, prior: Prior, tuning: Tuning, *, until: int
) -> dict[SignKind, Evidence]:
    """What speaks for each kind of sign; trade is known until a day."""
    return {
        SignKind.SILENT: trade.silence(until, known, tuning),
        SignKind.FALL: trade.less_bought(line, until, known, first),
        SignKind.UNORDERED: trade.unordered(line, until, tuning),
        SignKind.UNREACHABLE: talks.unreachable(line, today, tuning),
        SignKind.UNPAID: trade.unpaid(line, until),
        SignKind.DISSATISFIED: talks.dissatisfied(line, today, first),
        SignKind.COMPETITORS: talks.competitors(line, today, first),
        SignKind.UNUSED: trade.unused(line, until),
        SignKind.SAID_SO: talks.said_so(line, today),
        SignKind.TROUBLE: talks.trouble(line, today, first, prior),
    }


def with_slip(found: Verdict, numbers: Mapping[str, float], tuning: Tuning = USUAL) -> Verdict:
    """The same with something that went wrong with the first orders of a returned client: critical, if looked for."""
    points = tuning.points(SignKind.SLIP, SLIP_POINTS)
    if points < LEAST_POINTS:
        return found
    sign = Sign(SignKind.SLIP, tuning.weight(SignKind.SLIP), points, numbers)
    score = found.score + points
    critical = sign.weight is Weight.CRITICAL or score >= tuning.critical_points
    danger = Danger.CRITICAL if critical or found.danger is Danger.CRITICAL else Danger.WATCH
    return Verdict(danger, round(score, 2), (sign, *found.signs), found.reading)


def has_habit(known: Rhythm) -> bool:
    """Whether a client bought often and long enough to be missed."""
    return known.count >= HABIT_ORDERS and known.days_known >= HABIT_DAYS


def first_day(line: Timeline, today: int) -> int:
    """The first day from which on all is known of a client."""
    history = line.history
    if history.known_from is None:
        heard = [talk.day.toordinal() for talk in history.talks[:1]]
        heard += [complaint.day.toordinal() for complaint in history.complaints[:1]]
        return min(today, line.activity[0] if line.activity else min(heard, default=today))
    begun = line.activity[0] if line.activity else today
    known = history.known_from.toordinal()
    return known if history.since is None else max(known, min(begun, history.since.toordinal()))


def known_until(lines: Sequence[Timeline], today: int) -> int:
    """The last day that tables of trade tell of: today, unless nobody at all bought or asked for unusually long.

    An export that nobody brought in for weeks must not look as if all clients had fallen silent.
    """
    days = sorted({day for line in lines for day in line.activity if today - PAUSES_D <= day <= today})
    if not days:
        return today
    longest = max((two - one for one, two in pairwise(days)), default=0)
    return today if today - days[-1] <= max(LEAST_PAUSE_D, longest) else days[-1]


def levels(lines: Sequence[Timeline], today: int, prior: Prior) -> dict[str, float]:
    """What each industry's clients bought in the last two months of what was to be expected, the median."""
    found: dict[str, list[float]] = {}
    for line in lines:
        industry = line.history.industry
        if industry is None:
            continue
        first = first_day(line, today)
        one = level(line, today, rhythm(line, today, prior, first), first, PEERS_D)
        if one is not None:
            found.setdefault(industry, []).append(one.share)
    return {industry: median(shares) for industry, shares in found.items() if len(shares) >= PEERS}


__all__ = ["USUAL", "Tuning", "evidence_of", "first_day", "has_habit", "known_until", "levels", "verdict", "with_slip"]
