"""Time zones as users, pages and mail headers name them."""

from __future__ import annotations

import re
from datetime import UTC, timedelta, timezone, tzinfo
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

DEFAULT_ZONES: Final = {"ru": "Europe/Moscow", "uk": "Europe/Kyiv", "fi": "Europe/Helsinki"}
"""Where the people of a language write, when neither the user nor the page names a zone."""

ZONE_NAMES: Final = {
    "z": 0, "utc": 0, "gmt": 0, "ut": 0, "wet": 0, "bst": 1, "cet": 1, "cest": 2, "eet": 2, "eest": 3,
    "msk": 3, "мск": 3, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7,
}  # fmt: skip
"""Hours from UTC of the abbreviations that people and mail headers write, in lower case."""

_OFFSET: Final = re.compile(r"(?:utc|gmt|etc/gmt)?\s*([+\-−])\s*(\d{1,2})(?:[:.]?(\d{2}))?", re.IGNORECASE)


def known_zone(zone: str) -> tzinfo | None:
    """The zone of an IANA name or of an offset such as "UTC+3" or "+05:30", None if it is neither."""
    if zone.upper() in ("UTC", "GMT", "Z"):
        return UTC
    if (offset := _OFFSET.fullmatch(zone.strip())) is not None:
        return _offset(offset[1], offset[2], offset[3])
    return _iana(zone)


def written_zone(name: str | None, offset: str | None) -> tzinfo | None:
    """The zone behind a time of day: "MSK", "+0300", or both; None if neither was written."""
    if offset and (match := _OFFSET.fullmatch(offset.strip())) is not None:
        return _offset(match[1], match[2], match[3])
    return timezone(timedelta(hours=ZONE_NAMES[name])) if name else None


@lru_cache(64)
def _iana(zone: str) -> tzinfo | None:
    try:
        return ZoneInfo(zone)
    except (KeyError, ValueError, OSError):  # no such name; a path; a directory ("Europe")
        return None


@lru_cache(128)
def _offset(sign: str, hours: str, minutes: str | None) -> tzinfo | None:
    span = timedelta(hours=int(hours), minutes=int(minutes or 0))
    return timezone(span if sign == "+" else -span) if span <= timedelta(hours=14) else None


def zone_name(tz: tzinfo) -> str:
    """The IANA name, or the offset as "+03:00"; "UTC" for none."""
    if isinstance(tz, ZoneInfo):
        return tz.key
    offset = tz.utcoffset(None) or timedelta()
    minutes = round(offset.total_seconds() / 60)
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}" if minutes else "UTC"
