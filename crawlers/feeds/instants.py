"""Dates of feeds to instants: RFC 822 and W3C shapes at once, the rest as feedparser reads it."""

from __future__ import annotations

import re
from calendar import timegm
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import Final

from crawlers.types import Precision, WrittenTime
from crawlers.zones import known_zone, zone_name

_W3C: Final = re.compile(
    r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s?([Zz]|[+-]\d\d:?\d\d)?)?)?)?"
)
_RFC822: Final = re.compile(
    r"(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\.?,?\s+(\d{4}|\d\d)"
    r"(?:\s+(\d{1,2}):(\d\d)(?::(\d\d))?(?:\s+([A-Za-z]{1,5}|(?:GMT|UTC)?[+-]\d\d:?\d\d))?)?"
)
_MONTHS: Final = {
    name: number
    for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), start=1)  # noqa: SIM905
}
# Names of RFC 822 and those that feeds of our countries write; in lower case, hours from UTC.
_ZONES_H: Final = {
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "west": 1, "bst": 1, "cet": 1, "met": 1, "cest": 2,
    "mest": 2, "eet": 2, "eest": 3, "msk": 3, "msd": 4, "adt": -3, "ast": -4, "edt": -4, "et": -5, "est": -5,
    "cdt": -5, "ct": -6, "cst": -6, "mdt": -6, "mt": -7, "mst": -7, "pdt": -7, "pt": -8, "pst": -8,
}  # fmt: skip
_LONGEST: Final = 200  # a longer text is not a date
_CLOCK: Final = re.compile(r"(?<!\d)\d{1,2}:\d\d(:\d\d)?")


def instant(raw: str | None, *, now: datetime, lang: str | None, zone: str | None) -> WrittenTime | None:
    """The instant a feed writes, None where nothing or nothing readable is written.

    A time without a zone is UTC, or in `zone` (IANA name or offset) if given. `now` and `lang` serve
    dates that no feed should hold ("2 hours ago").
    """
    if not raw or len(raw) > _LONGEST:
        return None
    raw = raw.strip()
    match = _RFC822.fullmatch(raw)
    if match is not None:
        day, name, year, hour, minute, second, offset = match.groups()
        month = _MONTHS.get(name.lower())
        if month is not None:
            if len(year) == 2:
                # As feedparser has it: RSS began in the nineties.
                year = f"20{year}" if year < "90" else f"19{year}"
            return _written(raw, (year, month, day, hour, minute, second), offset, zone)
    match = _W3C.fullmatch(raw)
    if match is not None:
        *parts, offset = match.groups()
        written = _written(raw, tuple(parts), offset, zone)
        if written is not None:
            return written
    return _otherwise(raw, now, lang, zone)


def _written(raw: str, parts: tuple[str | int | None, ...], offset: str | None, zone: str | None) -> WrittenTime | None:
    year, month, day, hour, minute, second = parts
    tz, name = _zone(offset, zone)
    try:
        at = datetime(
            int(year or 0),
            int(month or 1),
            int(day or 1),
            int(hour or 0),
            int(minute or 0),
            int(second or 0),
            tzinfo=tz,
        )
        if tz is not UTC:
            at = at.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    if second is not None:
        precision = Precision.SECOND
    elif minute is not None:
        precision = Precision.MINUTE
    elif day is not None:
        precision = Precision.DAY
    else:
        precision = Precision.YEAR if month is None else Precision.MONTH
    return WrittenTime(at, precision, raw, name)


_OFFSETS: Final[dict[str, tuple[tzinfo, str]]] = {}


def _zone(offset: str | None, zone: str | None) -> tuple[tzinfo, str]:
    """The zone of a written offset or name; unknown names count as unwritten."""
    if offset is not None:
        known = _OFFSETS.get(offset)
        if known is not None:
            return known
        hours = _ZONES_H.get(offset.lower())
        tz = known_zone(offset) if hours is None else UTC if hours == 0 else timezone(timedelta(hours=hours))
        if tz is not None:
            if len(_OFFSETS) < 512:
                _OFFSETS[offset] = (tz, zone_name(tz))
            return tz, zone_name(tz)
    tz = known_zone(zone) if zone else None
    return (UTC, "UTC") if tz is None else (tz, zone_name(tz))


def _otherwise(raw: str, now: datetime, lang: str | None, zone: str | None) -> WrittenTime | None:
    from feedparser.datetimes import _parse_date  # 57 ms, and rarely needed

    parsed = _parse_date(raw)
    if parsed is not None:
        try:
            at = datetime.fromtimestamp(timegm(parsed), UTC)
        except (ValueError, OverflowError, OSError):
            return None
        clock = _CLOCK.search(raw)
        precision = Precision.DAY if clock is None else Precision.SECOND if clock[1] else Precision.MINUTE
        return WrittenTime(at, precision, raw, "UTC")
    from crawlers.dates import written_time

    return written_time(raw, now=now, lang=lang, zone=zone or "UTC")
