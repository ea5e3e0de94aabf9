"""When a place is next due, and what failures mean for it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawlers import errors
from monitor.schedule import MAX_PAUSE_S, after_failure, after_success
from monitor.types import Health

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
URL = "https://forum.example/"


def test_a_place_is_never_asked_faster_than_it_wishes() -> None:
    assert after_success(NOW, 1800, None) == NOW + timedelta(minutes=30)
    assert after_success(NOW, 1800, 600) == NOW + timedelta(minutes=30)
    assert after_success(NOW, 1800, 3600) == NOW + timedelta(hours=1)
    assert after_success(NOW, 1800, 10**9) == NOW + timedelta(days=1)


def test_the_pause_grows_with_each_failure_up_to_a_day() -> None:
    error = errors.NetworkError(URL)
    pauses = [(after_failure(NOW, 1800, error, n).due_at - NOW).total_seconds() for n in range(12)]
    assert pauses[:4] == [1800, 3600, 7200, 14400]
    assert pauses[-1] == MAX_PAUSE_S


def test_a_passing_fault_becomes_the_users_matter_at_the_third_time() -> None:
    error = errors.TimedOutError(URL)
    assert [after_failure(NOW, 1800, error, n).health for n in range(3)] == [None, None, Health.NEEDS_YOU]


def test_a_parked_name_is_told_at_the_third_time_and_looked_for_daily() -> None:
    error = errors.ParkedError(URL)
    found = [after_failure(NOW, 1800, error, n) for n in range(4)]
    assert [one.health for one in found] == [None, None, Health.CANNOT, Health.CANNOT]
    assert {one.due_at - NOW for one in found} == {timedelta(days=1)}
    assert not any(one.disable for one in found)


@pytest.mark.parametrize(
    ("error", "health", "disabled"),
    [
        (errors.GoneError(URL, 410), Health.CANNOT, True),
        (errors.RobotsError(URL), Health.CANNOT, False),
        (errors.LoginRequiredError(URL), Health.CANNOT, False),
        (errors.BlockedError(URL), Health.NEEDS_YOU, False),
        (errors.LayoutChangedError(URL), Health.NEEDS_YOU, False),
        (errors.NotFoundError(URL, 404), Health.NEEDS_YOU, False),
        (errors.TlsError(URL), Health.NEEDS_YOU, False),
        (errors.ForbiddenAddressError(URL), Health.NEEDS_YOU, False),
    ],
)
def test_what_needs_a_person_is_said_at_once(error: errors.CrawlError, health: Health, disabled: bool) -> None:
    setback = after_failure(NOW, 1800, error, 0)
    assert (setback.health, setback.disable) == (health, disabled)


@given(
    every_s=st.integers(60, 30 * 86_400),
    failures=st.integers(0, 10_000),
    wish_s=st.one_of(st.none(), st.floats(0, 10**7)),
)
def test_retry_after_is_kept_and_no_pause_is_shorter_than_the_rhythm(
    every_s: int, failures: int, wish_s: float | None
) -> None:
    pause_s = (
        after_failure(NOW, every_s, errors.RateLimitedError(URL, 429, wish_s), failures).due_at - NOW
    ).total_seconds()
    assert pause_s >= every_s
    assert pause_s + 0.001 >= (wish_s or 0)
