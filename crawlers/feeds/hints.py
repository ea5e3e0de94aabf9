"""How long a feed and its server ask to be left alone."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Final

LONGEST_S: Final = 86_400
"""A feed may ask for a year of rest; a complaint cannot wait that long."""
_PERIODS_S: Final = {"hourly": 3_600, "daily": 86_400, "weekly": 604_800, "monthly": 2_592_000, "yearly": 31_536_000}
_MAX_AGE: Final = re.compile(r"(?:^|[,\s])(?:s-maxage|max-age)\s*=\s*\"?(\d+)", re.IGNORECASE)


def ttl_s(ttl: str | None, period: str | None, frequency: str | None) -> int | None:
    """The longer of RSS's ttl (minutes) and the syndication module's period / frequency; None for neither.

    skipHours and skipDays are not honoured: they name hours to save traffic, not to keep away.
    """
    wishes = []
    if ttl and ttl.isdecimal() and int(ttl) > 0:
        wishes.append(int(ttl) * 60)
    if period and period.lower() in _PERIODS_S:
        times = int(frequency) if frequency and frequency.isdecimal() and int(frequency) > 0 else 1
        wishes.append(_PERIODS_S[period.lower()] // times)
    return max(wishes, default=None)


def freshness_s(headers: Mapping[str, str], now: datetime) -> int | None:
    """How long the server calls its answer fresh (Cache-Control before Expires); None if it does not say."""
    control = headers.get("cache-control", "")
    if "no-cache" in control.lower() or "no-store" in control.lower():
        return None
    match = _MAX_AGE.search(control)
    if match is not None:
        return int(match[1]) or None
    expires = headers.get("expires")
    if expires is None:
        return None
    from crawlers.feeds.instants import instant

    until = instant(expires, now=now, lang="en", zone=None)
    left_s = 0 if until is None else int((until.at - now).total_seconds())
    return left_s if left_s > 0 else None


def poll_after_s(feed_ttl_s: int | None, headers: Mapping[str, str], now: datetime) -> int | None:
    """When to come again at the earliest, at most a day; None if nobody says."""
    wishes = [wish for wish in (feed_ttl_s, freshness_s(headers, now)) if wish is not None]
    return min(max(wishes), LONGEST_S) if wishes else None
