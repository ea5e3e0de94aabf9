"""How long feeds and servers ask to be left alone."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from crawlers.feeds.hints import LONGEST_S, freshness_s, poll_after_s, ttl_s
from tests.unit.crawlers.feed_samples import NOW


@pytest.mark.parametrize(
    ("ttl", "period", "frequency", "seconds"),
    [
        (None, None, None, None),
        ("45", None, None, 2_700),
        ("0", None, None, None),
        ("soon", None, None, None),
        (None, "hourly", None, 3_600),
        (None, "hourly", "2", 1_800),
        (None, "Daily", "x", 86_400),
        ("120", "hourly", "1", 7_200),
        ("10", "fortnightly", "1", 600),
    ],
)
def test_wishes_of_the_feed(ttl: str | None, period: str | None, frequency: str | None, seconds: int | None) -> None:
    assert ttl_s(ttl, period, frequency) == seconds


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"cache-control": "public, max-age=600"}, 600),
        ({"cache-control": "max-age=0"}, None),
        ({"cache-control": "no-cache, max-age=600"}, None),
        ({"cache-control": "max-age=600", "expires": "Sat, 21 Nov 2026 13:00:00 GMT"}, 600),
        ({"expires": "Sat, 21 Nov 2026 13:00:00 GMT"}, 3_600),
        ({"expires": "Sat, 21 Nov 2026 11:00:00 GMT"}, None),
        ({"expires": "-1"}, None),
    ],
)
def test_wishes_of_the_server(headers: Mapping[str, str], seconds: int | None) -> None:
    assert freshness_s(headers, NOW) == seconds


def test_the_longer_wish_counts_but_never_more_than_a_day() -> None:
    assert poll_after_s(None, {}, NOW) is None
    assert poll_after_s(600, {"cache-control": "max-age=900"}, NOW) == 900
    assert poll_after_s(31_536_000, {}, NOW) == LONGEST_S == 86_400
