"""Clocks of answers: around the clock and in working hours, against an oracle that walks through time step by step."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.desk import clocks
from monitor.desk.clocks import ClockState, Hours, Pause

STEP = timedelta(minutes=30)
OFFICE = (time(9), time(18))
WEEK = Hours("Europe/Helsinki", (OFFICE,) * 5 + (None, None))
FRIDAY = datetime(2026, 11, 20, 15, tzinfo=UTC)  # 17:00 in Helsinki
DAY = timedelta(hours=24)


def at(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


def test_around_the_clock_a_day_is_a_day() -> None:
    assert clocks.due_at(FRIDAY, DAY) == FRIDAY + DAY


def test_working_hours_wait_for_monday() -> None:
    assert clocks.due_at(FRIDAY, timedelta(hours=2), WEEK) == at(2026, 11, 23, 8)  # an hour on Friday, one on Monday


def test_a_holiday_and_the_firms_own_exceptions() -> None:
    week = Hours("Europe/Helsinki", (OFFICE,) * 5 + (None, None), country="FI")
    eve = at(2026, 12, 23, 15)
    assert clocks.due_at(eve, timedelta(hours=2), week) == at(2026, 12, 28, 8)
    worked = Hours("Europe/Helsinki", week.days, "FI", worked=frozenset({date(2026, 12, 24)}))
    assert clocks.due_at(eve, timedelta(hours=2), worked) == at(2026, 12, 24, 8)
    free = Hours("Europe/Helsinki", week.days, free=frozenset({date(2026, 11, 23)}))
    assert clocks.due_at(FRIDAY, timedelta(hours=2), free) == at(2026, 11, 24, 8)


def test_the_holidays_of_the_first_markets() -> None:
    assert date(2026, 6, 12) in clocks.public_holidays("RU", 2026)
    assert date(2026, 12, 6) in clocks.public_holidays("FI", 2026)
    assert clocks.public_holidays("UA", 2026) == frozenset()  # working days under martial law
    assert date(2021, 8, 24) in clocks.public_holidays("UA", 2021)
    assert clocks.public_holidays("XX", 2026) == frozenset()


def test_a_night_of_clock_change_has_its_own_length() -> None:
    whole = Hours("Europe/Helsinki", ((time(0), time(0)),) * 7)
    before = at(2026, 3, 28, 22)  # Sunday 00:00 in Helsinki; that day has 23 hours
    assert clocks.used(before, before + timedelta(hours=23), whole) == timedelta(hours=23)
    assert clocks.due_at(before, timedelta(hours=23), whole) == at(2026, 3, 29, 21)


def test_a_pause_stands_still_and_one_under_way_too() -> None:
    pause = Pause(FRIDAY + timedelta(hours=1), FRIDAY + timedelta(hours=6))
    assert clocks.due_at(FRIDAY, DAY, pauses=[pause]) == FRIDAY + timedelta(hours=29)
    open_ended = Pause(FRIDAY + timedelta(hours=1))
    shown = clocks.read(FRIDAY, DAY, FRIDAY + timedelta(hours=40), pauses=[open_ended])
    assert (shown.state, shown.used) == (ClockState.RUNNING, timedelta(hours=1))


@pytest.mark.parametrize(
    ("hours", "answered", "state"),
    [
        (1, None, ClockState.RUNNING),
        (18, None, ClockState.SOON),
        (25, None, ClockState.OVERDUE),
        (29, None, ClockState.ESCALATED),
        (40, 24, ClockState.MET),
        (40, 25, ClockState.LATE),
    ],
)
def test_what_a_clock_shows(hours: int, answered: int | None, state: ClockState) -> None:
    answered_at = None if answered is None else FRIDAY + timedelta(hours=answered)
    assert clocks.read(FRIDAY, DAY, FRIDAY + timedelta(hours=hours), answered_at).state is state


def test_a_week_without_work_is_refused_in_words() -> None:
    with pytest.raises(ValueError, match="no time to answer"):
        clocks.due_at(FRIDAY, DAY, Hours("Europe/Kyiv", (None,) * 7))


# --- the oracle: half an hour after the other, is the clock running? ---

steps = st.integers(0, 48)
instants = st.integers(0, 366 * 48).map(lambda n: at(2026, 1, 1) + n * STEP)
spans = st.tuples(steps, steps).filter(lambda pair: pair[0] < pair[1])


def _time(step: int) -> time:
    return time(0) if step == 48 else time(step // 2, 30 * (step % 2))


days = st.one_of(st.none(), spans.map(lambda pair: (_time(pair[0]), _time(pair[1]))))
weeks = st.builds(
    Hours,
    zone=st.sampled_from(["Europe/Helsinki", "Europe/Kyiv", "Europe/Moscow", "Asia/Almaty", "America/New_York", "UTC"]),
    days=st.tuples(days, days, days, days, days, days, days),
    country=st.sampled_from([None, "FI", "RU", "UA"]),
    free=st.frozensets(st.dates(date(2026, 1, 1), date(2027, 1, 31)), max_size=4),
    worked=st.frozensets(st.dates(date(2026, 1, 1), date(2027, 1, 31)), max_size=4),
)
pause_lists = st.lists(
    st.tuples(st.integers(-20, 400), st.integers(1, 200)).map(lambda pair: (pair[0] * STEP, pair[1] * STEP)), max_size=4
)


def _runs(moment: datetime, hours: Hours | None, pauses: list[Pause]) -> bool:
    if any(one.start <= moment < (one.end or moment) for one in pauses):
        return False
    if hours is None:
        return True
    local = moment.astimezone(ZoneInfo(hours.zone))
    day = local.date()
    span = hours.days[day.weekday()]
    if day in hours.worked:
        span = span or next((one for one in hours.days if one), None)
    elif day in hours.free or (hours.country and day in clocks.public_holidays(hours.country, day.year)):
        span = None
    if span is None:
        return False
    minute = local.hour * 60 + local.minute
    end = span[1].hour * 60 + span[1].minute or 24 * 60
    return span[0].hour * 60 + span[0].minute <= minute < end


@settings(max_examples=10_000 if os.environ.get("CI") else 500, deadline=None)
@given(instants, st.integers(1, 60), st.one_of(st.none(), weeks), pause_lists, st.integers(0, 500))
def test_clocks_agree_with_the_oracle(
    start: datetime, allowed: int, hours: Hours | None, gaps: list[tuple[timedelta, timedelta]], later: int
) -> None:
    pauses = [Pause(start + begin, start + begin + length) for begin, length in gaps]
    ran = 0
    due = None
    for step in range(later if later > 400 else 400):
        if _runs(start + step * STEP, hours, pauses):
            ran += step < later
            allowed -= 1
            if allowed == 0:
                due = start + (step + 1) * STEP
        if due is not None and step >= later:
            break
    assert clocks.used(start, start + later * STEP, hours, pauses) == ran * STEP
    if due is not None:
        wanted = clocks.due_at(start, _allowed(start, due, hours, pauses), hours, pauses)
        assert wanted == due


def _allowed(start: datetime, due: datetime, hours: Hours | None, pauses: list[Pause]) -> timedelta:
    steps_between = round((due - start) / STEP)
    return sum(_runs(start + step * STEP, hours, pauses) for step in range(steps_between)) * STEP
