"""The zone that a board's times are in, from what the board says of its own clock."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Final

from crawlers.dates import DEFAULT_ZONES, known_zone
from crawlers.forums.page import ForumPage, text_of
from crawlers.html import unique

_OFFSET: Final = re.compile(r"\b(?:UTC|GMT)\b(?:\s*([+\-−–])\s*(\d{1,2})(?::(\d{2})|[.,](\d{1,2})(?!\d))?)?")
_CLOCK: Final = re.compile(r"(?<![\d:])(\d{1,2}):(\d{2})(?::\d{2})?\s*([AaPp][Mm])?")
_LONGEST_ZONE_LINE: Final = 200
_SLACK_MIN: Final = 5  # between the board's clock and ours
_FARTHEST_MIN: Final = 14 * 60
_DAY_MIN: Final = 24 * 60
_ODD_OFFSETS_MIN: Final = frozenset(
    round(hours * 60) for hours in (-9.5, -3.5, -2.5, 3.5, 4.5, 5.5, 5.75, 6.5, 8.75, 9.5, 10.5, 11.5, 12.75, 13.75)
)
"""IANA time zones of this century whose offset is no whole hour, summer time included."""


def stated_zone(page: ForumPage, selector: str) -> str | None:
    """The offset in "All times are GMT +3. The time now is 14:05.", None where nothing says so.

    The stated offset leaves out summer time, the clock beside it does not: an hour more is believed where
    the clock shows it. The same offset holds for all dates of the page, whatever their season.
    Source: vBulletin 3 and 4, `vbdate()` and the phrase `all_times_are_gmt_x_time_now_is_y`.
    """
    for node in unique(page.tree.css(selector)):
        text = text_of(node)
        found = _OFFSET.search(text) if len(text) <= _LONGEST_ZONE_LINE else None
        if found is None:
            continue
        east = -1 if found[1] in ("-", "−", "–") else 1
        part_of_an_hour = round(float(f"0.{found[4]}") * 60) if found[4] else int(found[3] or 0)  # vBulletin: +5.5
        stated = east * (int(found[2] or 0) * 60 + part_of_an_hour)
        clock = _minutes_of_day(text[: found.start()]) or _minutes_of_day(text[found.end() :])
        if clock is not None and _shows(page, clock, stated + 60) and not _shows(page, clock, stated):
            stated += 60
        return named_offset(stated)
    return None


def zone_by_clock(page: ForumPage, shown: Iterable[str], *, seasons: bool = True) -> str | None:
    """The zone in which a board's own date and time are those of the fetch, None where they are not.

    `shown` are written instants that may be the board's present; `seasons` says whether its dates follow
    summer time: then the zone of the page's language is taken where it fits.
    """
    for text in shown:
        wall = page.with_zone("UTC").time_within(text)
        if wall is not None and (offset := offset_between(wall.at, page.fetched_at)) is not None:
            return (zone_of_habit(page, offset, page.fetched_at) if seasons else None) or named_offset(offset)
    return None


def offset_between(wall: datetime, at: datetime) -> int | None:
    """Minutes by which a wall clock is ahead of UTC, None where no zone explains the difference."""
    ahead = (wall - at).total_seconds() / 60
    offset = round(ahead / 15) * 15
    return offset if abs(ahead - offset) <= _SLACK_MIN and _is_kept_somewhere(offset) else None


def _is_kept_somewhere(offset_min: int) -> bool:
    """Whether any country's clocks are that far from UTC: whole hours, and the few that are not."""
    return abs(offset_min) <= _FARTHEST_MIN and (offset_min % 60 == 0 or offset_min in _ODD_OFFSETS_MIN)


def zone_of_habit(page: ForumPage, offset_min: int, at: datetime) -> str | None:
    """The zone of the page's language, if it is that far from UTC at `at`."""
    name = DEFAULT_ZONES.get(page.post_lang or "")
    zone = known_zone(name) if name else None
    if name is None or zone is None:
        return None
    ahead = at.astimezone(zone).utcoffset()
    return name if ahead is not None and ahead.total_seconds() == offset_min * 60 else None


def named_offset(offset_min: int) -> str:
    """An offset in minutes as "+03:00"."""
    return f"{'-' if offset_min < 0 else '+'}{abs(offset_min) // 60:02}:{abs(offset_min) % 60:02}"


def _minutes_of_day(text: str) -> int | None:
    match = _CLOCK.search(text)
    if match is None or int(match[1]) > 23 or int(match[2]) > 59:
        return None
    hour = int(match[1])
    if match[3]:
        hour = hour % 12 + (12 if match[3].lower() == "pm" else 0)
    return hour * 60 + int(match[2])


def _shows(page: ForumPage, clock_min: int, offset_min: int) -> bool:
    now = page.fetched_at.astimezone(UTC)
    distance = (clock_min - offset_min - now.hour * 60 - now.minute) % _DAY_MIN
    return min(distance, _DAY_MIN - distance) <= _SLACK_MIN
