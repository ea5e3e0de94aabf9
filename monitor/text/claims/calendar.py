"""Days, spans and times counted from when a post was written, as ISO 8601 text.

`None` stands for "the post's time is unknown": what depends on it then has no value, never a made-up one.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from monitor.text.claims.ahead import MOST_DAYS


def whole(day: date) -> str:
    """`2026-11-12`."""
    return day.isoformat()


def span(first: date, last: date) -> str:
    """`2026-05-03/2026-05-05`."""
    return f"{first.isoformat()}/{last.isoformat()}"


def year_of(number: str) -> int:
    """A year written with four digits or two."""
    value = int(number)
    return value if value >= 100 else 2000 + value


def valid(year: int, month: int, day: int) -> date | None:
    """The day, None where the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def latest(month: int, day: int, now: datetime | None) -> date | None:
    """The latest day of that name that is not after the post: a date without a year looks back."""
    if now is None:
        return None
    for year in (now.year, now.year - 1, now.year - 2, now.year - 3, now.year - 4):  # 29 February
        found = valid(year, month, day)
        if found is not None and found <= now.date():
            return found
    return None


def nearest(month: int, day: int, now: datetime | None, ahead: bool) -> date | None:
    """The latest day of that name, or the next one where the text looks ahead and that is not too far off."""
    if now is not None and ahead:
        for year in (now.year, now.year + 1):
            found = valid(year, month, day)
            if found is not None and now.date() <= found <= now.date() + timedelta(days=MOST_DAYS):
                return found
    return latest(month, day, now)


def nearest_day(day: int, now: datetime | None, ahead: bool) -> date | None:
    """The latest n-th of a month, or the next one where the text looks ahead."""
    if now is not None and ahead:
        for months in range(3):
            found = _day_of(shifted_month(months, now), day)
            if found is not None and found >= now.date():
                return found
    return latest_day(day, now)


def _day_of(month: str | None, day: int) -> date | None:
    return None if month is None else valid(int(month[:4]), int(month[5:7]), day)


def nearest_month(month: int, now: datetime | None, ahead: bool) -> str | None:
    """`2026-12`: the latest month of that name, or the next one where the text looks ahead and it is not too far off."""
    if now is not None and ahead:
        first = nearest(month, 28, now, ahead=True)
        if first is not None and first >= now.date():
            return f"{first.year:04}-{first.month:02}"
    return latest_month(month, now)


def next_weekday(number: int, now: datetime) -> date:
    """The next such weekday after the post's day."""
    return now.date() + timedelta(days=(number - now.weekday() - 1) % 7 + 1)


def latest_day(day: int, now: datetime | None) -> date | None:
    """The latest n-th of a month."""
    if now is None:
        return None
    year, month = now.year, now.month
    for _ in range(3):
        found = valid(year, month, day)
        if found is not None and found <= now.date():
            return found
        year, month = (year, month - 1) if month > 1 else (year - 1, 12)
    return None


def latest_month(month: int, now: datetime | None) -> str | None:
    """`2026-10`: the latest month of that name."""
    if now is None:
        return None
    return f"{now.year if month <= now.month else now.year - 1:04}-{month:02}"


def shifted_days(days: int, now: datetime | None) -> date | None:
    """So many days from the post."""
    return None if now is None else now.date() + timedelta(days=days)


def shifted_month(months: int, now: datetime | None) -> str | None:
    """`2026-10`, so many months from the post."""
    if now is None:
        return None
    count = now.year * 12 + now.month - 1 + months
    return f"{count // 12:04}-{count % 12 + 1:02}"


def weekday(number: int, now: datetime | None, weeks: int | None = None) -> date | None:
    """A weekday (Monday is 0): the latest one before the post, or that of the week so many weeks from the post's."""
    if now is None:
        return None
    today = now.date()
    if weeks is None:
        return today - timedelta(days=(today.weekday() - number - 1) % 7 + 1)
    return today - timedelta(days=today.weekday()) + timedelta(days=number, weeks=weeks)


def week(weeks: int, now: datetime | None) -> str | None:
    """Monday to Sunday of the week so many weeks from the post's."""
    first = weekday(0, now, weeks)
    return None if first is None else span(first, first + timedelta(days=6))


def weekend(weeks: int | None, now: datetime | None) -> str | None:
    """Saturday to Sunday; None: the latest one that began before the post."""
    first = weekday(5, now) if weeks is None else weekday(5, now, weeks)
    return None if first is None else span(first, first + timedelta(days=1))


def with_time(day: str | None, hour: int, minute: int) -> str | None:
    """`2026-11-20T15:30`; None where the day is unknown or no single day."""
    if day is None or len(day) != 10 or hour > 24 or minute > 59:
        return None
    return f"{day}T{hour % 24:02}:{minute:02}"


def hours_from(hours: int, now: datetime | None) -> str | None:
    """So many hours from the post, to the minute."""
    return None if now is None else (now + timedelta(hours=hours)).strftime("%Y-%m-%dT%H:%M")
