"""Dates and times of day in a line of text: figures, names of months, words such as yesterday."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Final, Literal

from crawlers.date_words import Words, words_for
from crawlers.types import Precision, WrittenTime
from crawlers.zones import written_zone, zone_name

Order = Literal["DMY", "MDY", "YMD"]

TOMORROW: Final = timedelta(days=1)
"""How far ahead a right date may lie, as clocks differ; a later one was read wrongly."""

_HALVES: Final = {"дп": "a", "ap.": "a", "утра": "a", "ночи": "a", "пп": "p", "ip.": "p", "дня": "p", "вечера": "p"}
_MERIDIEM: Final = r"(?:\s?([ap])\.?m\b\.?|\s?(дп|пп|ap\.|ip\.|утра|ночи|дня|вечера)(?!\w))?"
_CLOCK: Final = re.compile(
    rf"(?<![\d:.])(\d{{1,2}}):(\d{{2}})(?::(\d{{2}})(?:[.,]\d+)?)?(?![\d:]){_MERIDIEM}"
    r"(?:\s?\(?(z|utc|gmt|ut|wet|bst|ce?st|cet|ee?st|eet|msk|мск|[emp][sd]t|cdt)\b)?"
    r"(?:\s?\(?([+-]\d{2}:?\d{2}|(?<=utc|gmt)\s?[+-]\d{1,2}(?::?\d{2})?)(?![\d./]))?\)?"
)
_NAMED_CLOCK: Final = re.compile(  # klo 15.30, kello 9, um 14 Uhr, à 14h05
    r"\b(?:klo\.?|kello|kl\.?|um|à)\s?(\d{1,2})(?:\s?[.:h]\s?(\d{2})(?:[.:](\d{2}))?|\s?h)?(?:\s?uhr)?\b"
    r"|(?<!\d)(\d{1,2})[.h](\d{2})(?:\s?uhr\b|(?<=h\d\d)\b)"
)
_HOUR_ONLY: Final = re.compile(r"(?<![\d.:])(\d{1,2})\s?([ap])\.?m\b\.?")
_DOTTED_CLOCK: Final = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?![\d.])")

_TRIPLE: Final = re.compile(r"(?<![\d.])(\d{1,4})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{2,4})(?![\d])")
_WITH_WEEKDAY: Final = re.compile(r"([^\W\d_]{2,})\.?,?\s(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)")
_PAIR: Final = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{1,2})\.?(?!\d)")
TOKEN: Final = re.compile(r"\d+|'\d\d\b|[^\W\d_]+(?:['-][^\W\d_]+)*")
_ORDINAL: Final = re.compile(r"(?<=\d)(?:st|nd|rd|th|er|-?го|-?е)\b")


@dataclass(frozen=True, slots=True)
class Question:
    """One question: what was written, when it was read, and how it is to be understood."""

    raw: str
    now: datetime
    tz: tzinfo
    zone: str
    words: Words
    order: Order | None
    lang: str
    region: str | None

    def answer(self, local: datetime, precision: Precision) -> WrittenTime:
        """The instant of `local`, a wall clock time in the question's zone."""
        return WrittenTime(local.replace(tzinfo=self.tz).astimezone(UTC), precision, self.raw, self.zone)


@dataclass(frozen=True, slots=True)
class _Clock:
    hour: int
    minute: int
    second: int
    precision: Precision
    tz: tzinfo | None = None


@dataclass(frozen=True, slots=True)
class _Day:
    """A date as far as it was written; `rest` are the words around it."""

    year: int | None
    month: int | None
    day: int | None
    rest: str
    sure: bool = False


def span_start(at: datetime, precision: Precision) -> datetime:
    """The beginning of the span of time that contains `at`."""
    at = at.replace(microsecond=0)
    if precision is Precision.SECOND:
        return at
    at = at.replace(second=0)
    if precision is Precision.MINUTE:
        return at
    at = at.replace(minute=0)
    if precision is Precision.HOUR:
        return at
    at = at.replace(hour=0)
    if precision is Precision.DAY:
        return at
    return at.replace(day=1) if precision is Precision.MONTH else at.replace(month=1, day=1)


def written_order(raws: Iterable[str]) -> Order | None:
    """The order of day and month that the dates of one page betray, None if none of them does.

    A site writes all its dates alike: 25/03/2025 anywhere on the page settles 03/04/2025, and so does
    "Thu, 03/04/2025", which was no Thursday as the fourth of March.
    """
    for raw in raws:
        if (named := _WITH_WEEKDAY.search(raw)) is not None and (order := _order_of_weekday(named)) is not None:
            return order
        if (triple := _TRIPLE.search(raw)) is not None and len(triple[1]) <= 2:
            first, second = int(triple[1]), int(triple[3])
            if first > 12 >= second:
                return "DMY"
            if second > 12 >= first:
                return "MDY"
    return None


def _order_of_weekday(named: re.Match[str]) -> Order | None:
    """The one order in which a date in figures falls on the weekday written before it, None for both or none."""
    weekday = words_for("").weekdays.get(named[1].lower())
    if weekday is None:
        return None
    year, first, second = int(named[4]), int(named[2]), int(named[3])
    fitting: list[Order] = []
    for order, month, day in (("DMY", second, first), ("MDY", first, second)):
        with suppress(ValueError):
            if date(year, month, day).isoweekday() == weekday:
                fitting.append("DMY" if order == "DMY" else "MDY")
    return fitting[0] if len(fitting) == 1 else None


def absolute_time(text: str, asked: Question) -> WrittenTime | None:
    """The instant of a date with or without a time of day, None where `text` is none."""
    text = _ORDINAL.sub("", text)
    clock, text = clock_in(text)
    found = _day(text, asked)
    if found is None:
        return _from_clock_alone(clock, text, asked)
    rest = found.rest
    if clock is None and (dotted := _DOTTED_CLOCK.search(rest)) is not None:
        clock = _valid_clock(dotted[1], dotted[2], dotted[3])
        rest = rest.replace(dotted[0], " ") if clock else rest
    if not _is_noise(rest, asked.words, sure=found.sure):
        return None
    return _joined(found, clock, asked)


def clock_in(text: str) -> tuple[_Clock | None, str]:
    """The time of day and the text without it."""
    if (match := _CLOCK.search(text)) is not None:
        hour, minute, second, half, local_half, zone, offset = match.groups()
        half = half or _HALVES.get(local_half or "")
        tz = written_zone(zone, offset)
        clock = _valid_clock(hour, minute, second, half, tz)
    elif (match := _NAMED_CLOCK.search(text)) is not None:
        clock = _valid_clock(match[1] or match[4], match[2] or match[5], match[3])
    elif (match := _HOUR_ONLY.search(text)) is not None:
        clock = _valid_clock(match[1], None, None, match[2])
    else:
        return None, text
    return (clock, f"{text[: match.start()]} | {text[match.end() :]}") if clock else (None, text)


def _valid_clock(
    hour: str, minute: str | None, second: str | None, half: str | None = None, tz: tzinfo | None = None
) -> _Clock | None:
    h, m, s = int(hour), int(minute or 0), int(second or 0)
    if half and 1 <= h <= 12:
        h = h % 12 + (12 if half == "p" else 0)
    if h > 23 or m > 59 or s > 59:
        return None
    precision = Precision.SECOND if second else Precision.MINUTE if minute else Precision.HOUR
    return _Clock(h, m, s, precision, tz)


def _day(text: str, asked: Question) -> _Day | None:
    """The date in `text`, written in figures, with the month's name, or as a word such as yesterday."""
    if (triple := _TRIPLE.search(text)) is not None:
        return _day_of_figures(triple, text, asked)
    words = asked.words
    matches = list(TOKEN.finditer(text))
    tokens = [match[0] for match in matches]

    def rest(first: int, last: int) -> str:
        return f"{text[: matches[first].start()]} {text[matches[last].end() :]}"

    named = [(i, words.months[token]) for i, token in enumerate(tokens) if token in words.months]
    for i, month in named:
        if i and _is_day(tokens[i - 1]):  # 17 Jul 2013; first, as French mar is also a Tuesday
            year, used = _year(tokens, i + 1, asked)
            return _Day(year, month, int(tokens[i - 1]), rest(i - 1, i + used), sure=year is not None)
    for i, month in reversed(named):
        if i + 1 < len(tokens) and _is_day(tokens[i + 1]):  # Jul 17, 2013
            year, used = _year(tokens, i + 2, asked)
            return _Day(year, month, int(tokens[i + 1]), rest(i, i + 1 + used), sure=year is not None)
        year, used = _year(tokens, i + 1, asked)
        if year is not None:
            return _Day(year, month, None, rest(i, i + used))
    for i, token in enumerate(tokens):
        if token in words.days:
            day = asked.now.date() + timedelta(days=words.days[token])
            return _Day(day.year, day.month, day.day, rest(i, i))
    if (pair := _PAIR.search(text)) is not None and int(pair[1]) <= 31 and 1 <= int(pair[2]) <= 12:
        return _Day(None, int(pair[2]), int(pair[1]), text.replace(pair[0], " ", 1))
    for i, token in enumerate(tokens):
        if token in words.weekdays and len(tokens) <= 3:
            ahead = (words.weekdays[token] - 1 - asked.now.weekday()) % 7 - 7
            day = asked.now.date() + timedelta(days=ahead)
            return _Day(day.year, day.month, day.day, rest(i, i))
    return None


def _is_day(token: str) -> bool:
    return token.isdigit() and len(token) <= 2 and 1 <= int(token) <= 31


def _year(tokens: list[str], i: int, asked: Question) -> tuple[int | None, int]:
    """The year that token `i` is, and how many tokens it took."""
    if i >= len(tokens):
        return None, 0
    token = tokens[i].lstrip("'")
    if token.isdigit() and len(token) == 4 and 1970 <= int(token) <= asked.now.year + 1:
        return int(token), 1
    if token.isdigit() and len(token) == 2:
        return _full_year(int(token), asked), 1
    return None, 0


def _full_year(short: int, asked: Question) -> int:
    return short + (2000 if short <= asked.now.year % 100 + 1 else 1900)


def _day_of_figures(triple: re.Match[str], text: str, asked: Question) -> _Day | None:
    first, sign, second, third = triple[1], triple[2], triple[3], triple[4]
    rest = f"{text[: triple.start()]} {text[triple.end() :]}"
    if len(first) == 4:
        return _Day(int(first), int(second), int(third), rest, sure=True) if len(third) <= 2 else None
    if len(first) == 3 or len(third) == 3:
        return None
    if asked.order == "YMD":
        return _Day(_full_year(int(first), asked), int(second), int(third), rest, sure=True)
    year = int(third) if len(third) == 4 else _full_year(int(third), asked)
    a, b = int(first), int(second)
    day, month = (b, a) if is_month_first(a, b, sign, asked) else (a, b)
    may_swap = asked.order is None and a <= 12 and b <= 12  # nothing was posted tomorrow
    if may_swap and _is_future(year, month, day, asked) and not _is_future(year, day, month, asked):
        day, month = month, day
    return _Day(year, month, day, rest, sure=True)


def is_month_first(first: int, second: int, sign: str, asked: Question) -> bool:
    """Whether `first` is the month in a date such as 03/04/2025, parted by `sign`."""
    if first > 12 or second > 12:
        return second > 12
    if asked.order is not None:
        return asked.order == "MDY"
    # Only American English puts the month first, and never with dots.
    return sign != "." and asked.lang == "en" and asked.region in (None, "us")


def _is_future(year: int, month: int, day: int, asked: Question) -> bool:
    try:
        return datetime(year, month, day, tzinfo=asked.tz) > asked.now + TOMORROW
    except ValueError:
        return True


def _from_clock_alone(clock: _Clock | None, text: str, asked: Question) -> WrittenTime | None:
    """Some themes print only the time for posts of the last day."""
    if clock is None or clock.precision is Precision.HOUR or text.strip(" |,.") != "":
        return None
    day = asked.now.date()
    written = _joined(_Day(day.year, day.month, day.day, ""), clock, asked)
    if written is not None and written.at > asked.now:
        day -= timedelta(days=1)
        written = _joined(_Day(day.year, day.month, day.day, ""), clock, asked)
    return written


def _is_noise(rest: str, words: Words, *, sure: bool) -> bool:
    """Whether nothing in `rest` can change the date; a whole date stands some unknown words."""
    unknown = 0
    for token in TOKEN.findall(rest):
        if token[-1].isdigit():
            return False
        if token not in words.noise and token not in words.weekdays:
            unknown += 1
    return unknown <= (4 if sure else 0)


def _joined(found: _Day, clock: _Clock | None, asked: Question) -> WrittenTime | None:
    month, day = found.month or 1, found.day or 1
    year = found.year if found.year is not None else _latest_past_year(month, day, clock, asked)
    if year is None:
        return None
    hour, minute, second = (clock.hour, clock.minute, clock.second) if clock else (0, 0, 0)
    try:
        local = datetime(year, month, day, hour, minute, second)  # noqa: DTZ001 - the zone is added below
    except ValueError:
        return None
    if found.day is None:
        return asked.answer(span_start(local, Precision.MONTH), Precision.MONTH if found.month else Precision.YEAR)
    if clock is None:
        return asked.answer(local, Precision.DAY)
    if clock.tz is not None:
        at = local.replace(tzinfo=clock.tz).astimezone(UTC)
        return WrittenTime(at, clock.precision, asked.raw, zone_name(clock.tz))
    return asked.answer(local, clock.precision)


def _latest_past_year(month: int, day: int, clock: _Clock | None, asked: Question) -> int | None:
    latest = asked.now.replace(tzinfo=None) + TOMORROW
    for year in range(latest.year, latest.year - 5, -1):  # 29 February comes every four years
        try:
            if datetime(year, month, day, clock.hour if clock else 0) <= latest:  # noqa: DTZ001
                return year
        except ValueError:
            continue
    return None
