"""The working week as people write it: `mon-fri 09:00-18:00; sat 10:00-14:00`."""

from __future__ import annotations

import re
from datetime import time
from typing import Final

DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
Week = tuple[tuple[time, time] | None, ...]

_SPAN: Final = re.compile(r"([a-z]{3})(?:\s*-\s*([a-z]{3}))?\s+(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})")


def read(text: str) -> Week:
    """Monday to Sunday, the (start, end) of work each, None for a free day; an end of 24:00 is midnight.

    A day named twice has the later hours. Raises: `ValueError` with what is wrong, in words.
    """
    week: list[tuple[time, time] | None] = [None] * 7
    for part in text.casefold().split(";"):
        if not part.strip():
            continue
        found = _SPAN.fullmatch(part.strip())
        if found is None:
            raise ValueError(f"{part.strip()!r}: write it like mon-fri 09:00-18:00; sat 10:00-14:00")
        first, last = found[1], found[2] or found[1]
        if first not in DAYS or last not in DAYS or DAYS.index(first) > DAYS.index(last):
            raise ValueError(f"{part.strip()!r}: days are mon, tue, wed, thu, fri, sat, sun, in that order")
        start, end = _time(found[3], found[4]), _time(found[5], found[6])
        if end != time(0) and start >= end:
            raise ValueError(f"{part.strip()!r}: work ends before it begins")
        for day in range(DAYS.index(first), DAYS.index(last) + 1):
            week[day] = (start, end)
    if not any(week):
        raise ValueError("a week without a working day leaves no time to answer in")
    return tuple(week)


def write(week: Week) -> str:
    """The same week as `read` takes it, days with like hours joined."""
    parts: list[str] = []
    day = 0
    while day < len(week):
        span = week[day]
        last = day
        while last + 1 < len(week) and week[last + 1] == span:
            last += 1
        if span is not None:
            days = DAYS[day] if day == last else f"{DAYS[day]}-{DAYS[last]}"
            end = "24:00" if span[1] == time(0) else f"{span[1]:%H:%M}"
            parts.append(f"{days} {span[0]:%H:%M}-{end}")
        day = last + 1
    return "; ".join(parts)


def _time(hour: str, minute: str) -> time:
    if (int(hour), int(minute)) == (24, 0):
        return time(0)
    if int(hour) > 23 or int(minute) > 59:
        raise ValueError(f"{hour}:{minute} is no time of day")
    return time(int(hour), int(minute))
