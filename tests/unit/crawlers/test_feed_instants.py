"""Dates as feeds write them."""

from __future__ import annotations

from calendar import timegm
from datetime import UTC, datetime
from email.utils import format_datetime

import pytest
from feedparser.datetimes import _parse_date
from hypothesis import given
from hypothesis import strategies as st

from crawlers.feeds.instants import instant
from crawlers.types import Precision, WrittenTime
from tests.unit.crawlers.feed_samples import NOW


def read(raw: str | None, *, zone: str | None = None, lang: str | None = None) -> WrittenTime | None:
    return instant(raw, now=NOW, lang=lang, zone=zone)


@pytest.mark.parametrize(
    ("raw", "at", "precision", "zone"),
    [
        ("Fri, 20 Nov 2026 14:05:09 +0300", "2026-11-20T11:05:09", Precision.SECOND, "+03:00"),
        ("Fri, 20 Nov 2026 14:05:09 GMT", "2026-11-20T14:05:09", Precision.SECOND, "UTC"),
        ("20 November 2026 14:05 EST", "2026-11-20T19:05:00", Precision.MINUTE, "-05:00"),
        ("Fri, 20 Nov 2026 14:05:09 MSK", "2026-11-20T11:05:09", Precision.SECOND, "+03:00"),
        ("Fri, 20 Nov 2026 14:05:09", "2026-11-20T14:05:09", Precision.SECOND, "UTC"),
        ("Fri, 20 Nov 2026", "2026-11-20T00:00:00", Precision.DAY, "UTC"),
        ("Fri, 20 Nov 98 14:05:09 Z", "1998-11-20T14:05:09", Precision.SECOND, "UTC"),
        ("2026-11-20T14:05:09.123+05:30", "2026-11-20T08:35:09", Precision.SECOND, "+05:30"),
        ("2026-11-20T14:05:09+0530", "2026-11-20T08:35:09", Precision.SECOND, "+05:30"),
        ("2026-11-20T14:05Z", "2026-11-20T14:05:00", Precision.MINUTE, "UTC"),
        ("2026-11-20 14:05:09", "2026-11-20T14:05:09", Precision.SECOND, "UTC"),
        ("2026-11-20", "2026-11-20T00:00:00", Precision.DAY, "UTC"),
        ("2026-11", "2026-11-01T00:00:00", Precision.MONTH, "UTC"),
        ("2026", "2026-01-01T00:00:00", Precision.YEAR, "UTC"),
        ("  2026-11-20T14:05:09Z\n", "2026-11-20T14:05:09", Precision.SECOND, "UTC"),
        ("Sun Jan  4 16:29:06 PST 2026", "2026-01-05T00:29:06", Precision.SECOND, "UTC"),
        ("20 ноября 2026 г. 14:05", "2026-11-20T14:05:00", Precision.MINUTE, "UTC"),
    ],
)
def test_shapes_of_dates(raw: str, at: str, precision: Precision, zone: str) -> None:
    assert read(raw) == WrittenTime(datetime.fromisoformat(at).replace(tzinfo=UTC), precision, raw.strip(), zone)


def test_a_time_without_zone_is_in_the_zone_of_the_source() -> None:
    late = read("Fri, 20 Nov 2026 01:30:00", zone="Europe/Moscow")
    assert late is not None
    assert (late.at, late.zone) == (datetime(2026, 11, 19, 22, 30, tzinfo=UTC), "Europe/Moscow")
    written = read("Fri, 20 Nov 2026 01:30:00 +0200", zone="Europe/Moscow")
    assert written is not None
    assert written.zone == "+02:00"
    unknown = read("Fri, 20 Nov 2026 01:30:00 QQQ", zone="Europe/Moscow")
    assert unknown is not None
    assert unknown.zone == "Europe/Moscow"


@pytest.mark.parametrize("raw", [None, "", "soon", "Fri, 32 Nov 2026 10:00:00 GMT", "20 Foo 2026", "1" * 300])
def test_what_is_no_date_is_none(raw: str | None) -> None:
    assert read(raw) is None


@given(st.datetimes(datetime(1990, 1, 1), datetime(2088, 12, 31)), st.integers(-11, 13))  # noqa: DTZ001
def test_usual_shapes_are_read_as_feedparser_reads_them(at: datetime, hours: int) -> None:
    at = at.replace(microsecond=0, tzinfo=UTC)
    zone = f"{'-' if hours < 0 else '+'}{abs(hours):02}"
    day = at.strftime("%a, %d %b %Y %H:%M:%S")
    iso = at.strftime("%Y-%m-%dT%H:%M:%S")
    for raw in (format_datetime(at), f"{day} {zone}00", f"{iso}{zone}:00", f"{iso}Z", iso[:10]):
        ours = read(raw)
        assert ours is not None
        assert int(ours.at.timestamp()) == timegm(_parse_date(raw))
