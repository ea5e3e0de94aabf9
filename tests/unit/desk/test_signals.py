"""Signals on simulated streams: how often they are false, how soon they are told."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from monitor.desk import signals
from monitor.desk.signals import Told, Voiced, at_least, growth, sour, spike

START = datetime(2026, 1, 5, tzinfo=UTC)
QUARTER_DAYS = 91
WEEK = (1.2, 1.2, 1.2, 1.2, 1.2, 0.5, 0.5)


def stream(counts: list[int], random: np.random.Generator, first_id: int = 0) -> list[Told]:
    """Posts at working hours of each day."""
    made = []
    for day, count in enumerate(counts):
        for hour in sorted(random.normal(14, 3, count).clip(0, 23.9)):
            made.append(
                Told(first_id + len(made), first_id + len(made), START + timedelta(days=day, hours=float(hour)))
            )
    return made


def told_days(rows: list[Told], first: int, last: int) -> list[int]:
    """Days at whose end a spike is told, each not again within a week."""
    days: list[int] = []
    for day in range(first, last):
        now = START + timedelta(days=day, hours=23)
        known = [row for row in rows if now - timedelta(days=signals.HISTORY_DAYS + 2) <= row.at <= now]
        if (not days or day - days[-1] >= 7) and spike(known, now, UTC) is not None:
            days.append(day)
    return days


@pytest.mark.parametrize(("a_week", "scatter"), [(5, None), (5, 2.0), (35, 3.0)], ids=["quiet", "uneven", "busier"])
def test_a_quiet_stream_has_at_most_one_false_spike_a_quarter(a_week: float, scatter: float | None) -> None:
    random = np.random.default_rng(11)
    quarters = 10
    days = signals.HISTORY_DAYS + QUARTER_DAYS
    false = []
    for _ in range(quarters):
        mean = np.array([a_week / 7 * WEEK[day % 7] for day in range(days)])
        level = mean if scatter is None else random.gamma(scatter, mean / scatter)
        rows = stream([int(count) for count in random.poisson(level)], random)
        false.append(len(told_days(rows, signals.HISTORY_DAYS, days)))
    assert np.mean(false) <= 0.5, false
    assert max(false) <= 1


@pytest.mark.parametrize(("a_week", "burst"), [(5, 8), (35, 25), (350, 150)])
def test_a_spike_is_told_on_its_day(a_week: float, burst: int) -> None:
    random = np.random.default_rng(5)
    found = 0
    for _ in range(12):
        counts = [int(random.poisson(a_week / 7 * WEEK[day % 7])) for day in range(signals.HISTORY_DAYS)]
        rows = stream([*counts, int(random.poisson(a_week / 7)) + burst], random)
        made = spike(rows, START + timedelta(days=len(counts), hours=23), UTC)
        found += made is not None
    assert found >= 11, (a_week, burst)


def test_a_busy_morning_is_told_before_the_day_is_over() -> None:
    random = np.random.default_rng(7)
    counts = [int(random.poisson(50)) for _ in range(signals.HISTORY_DAYS)]
    rows = stream(counts, random)
    night = START + timedelta(days=len(counts), hours=2)
    rows += [Told(10**6 + at, 10**6 + at, night + timedelta(minutes=at)) for at in range(15)]
    made = spike(rows, night + timedelta(hours=1), UTC)
    assert made is not None
    assert made.hours == 6
    assert made.count == 15
    assert set(made.ids) == {10**6 + at for at in range(15)}


def test_copies_of_one_story_are_no_spike() -> None:
    random = np.random.default_rng(3)
    rows = stream([1] * 60, random)
    now = START + timedelta(days=60, hours=12)
    copies = [Told(5000 + at, 77_777, now - timedelta(minutes=at)) for at in range(200)]
    assert spike(rows + copies, now, UTC) is None


def test_a_new_name_has_no_usual_level_yet() -> None:
    random = np.random.default_rng(3)
    assert spike(stream([1] * 10 + [30], random), START + timedelta(days=10, hours=23), UTC) is None


def test_a_growing_reason_is_told_and_a_steady_one_is_not() -> None:
    now = START + timedelta(days=112)
    old = [Told(at, at, START + timedelta(days=at * 10)) for at in range(8)]
    new = [Told(100 + at, 100 + at, now - timedelta(days=at)) for at in range(12)]
    made = growth(old + new, now, topics=10)
    assert made is not None
    assert made.count == 12
    assert set(made.ids) >= {100, 111}
    random = np.random.default_rng(2)
    false = 0
    for _ in range(300):
        steady = [START + timedelta(days=float(day)) for day in random.uniform(0, 112, 20)]
        false += growth([Told(at, at, moment) for at, moment in enumerate(steady)], now) is not None
    assert false <= 6


def test_a_voice_that_turns_sour_is_told_and_one_that_always_grumbles_is_not() -> None:
    now = START + timedelta(days=230)
    content = [Voiced(now - timedelta(days=50 + at * 10), False) for at in range(10)]
    cross = [Voiced(now - timedelta(days=at), True, at) for at in range(3)]
    made = sour(content + cross, now)
    assert made is not None
    assert made.ids == (0, 1, 2)
    grumbling = [Voiced(now - timedelta(days=50 + at * 10), True) for at in range(10)]
    assert sour(grumbling + cross, now) is None
    assert sour(cross, now) is not None
    assert sour(cross[:2], now) is None


def test_the_tail_is_that_of_poisson_where_nothing_scatters() -> None:
    exact = 1 - sum(math.exp(-2) * 2**k / math.factorial(k) for k in range(6))
    assert at_least(6, 2.0, 1e7) == pytest.approx(exact, rel=1e-3)
