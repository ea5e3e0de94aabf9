"""Days, times and periods in a text, in four languages, resolved against the post's time.

A pattern proposes the shortest words that give a day; where proposals overlap the longest wins. What a pattern finds
may turn out to be no date (12.30 of a clock, a decimal): then it proposes nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Final

from monitor.text.claims import calendar
from monitor.text.claims.ahead import is_ahead
from monitor.text.claims.date_words import WORDS, DateWords
from monitor.text.claims.letters import lowered
from monitor.text.types import Span

Found = tuple[Span, str | None]
_Hit = re.Match[str]
_Make = Callable[[_Hit, datetime | None, bool], tuple[str | None, bool]]
"""Value of a hit, and whether it is a date at all; asked with the post's time, and whether it tells what is to come."""

_NOT_BEFORE: Final = r"(?<![\w.,:/№#-])"
_NOT_AFTER: Final = r"(?![\w/-]|[.,:]\d|\s?[%₽€$₴£°])"
_NO: Final = (None, False)


@dataclass(frozen=True, slots=True)
class _Rule:
    pattern: re.Pattern[str]
    make: _Make


@dataclass(frozen=True, slots=True)
class _Hour:
    """A time of day and where it stands."""

    span: Span
    hour: int
    minute: int


def find(text: str, lang: str, now: datetime | None) -> list[Found]:
    """Spans with their ISO value (None where the post's time is needed and unknown), in the order of the text."""
    low = lowered(text)
    rules, clock = _rules(lang)
    days = _apart(text, low, rules, now, lang)
    return sorted(_with_times(low, days, list(_clocks(low, clock)), lang, now))


def _apart(text: str, low: str, rules: tuple[_Rule, ...], now: datetime | None, lang: str) -> list[Found]:
    """Proposals that do not overlap, the longest first."""
    found: list[Found] = []
    for rule in rules:
        for hit in rule.pattern.finditer(low):
            start, end = hit.span("all")
            if lang == "en" and hit["all"] in ("may", "march", "mar", "sun", "sat") and not _is_month(text, start):
                continue
            value, good = rule.make(hit, now, is_ahead(text, low, start, end, lang))
            if good:
                found.append(((start, end), value))
    found.sort(key=lambda one: (one[0][0] - one[0][1], one[0][0]))
    kept: list[Found] = []
    for one in found:
        if all(one[0][1] <= other[0][0] or other[0][1] <= one[0][0] for other in kept):
            kept.append(one)
    return kept


def _is_month(text: str, start: int) -> bool:
    """Whether "March" or "May" with a capital stands behind what governs a month."""
    return (
        text[start].isupper() and re.search(r"(?<!\w)(?:in|since|until|of|last|this|next)\s$", text[:start]) is not None
    )


def _with_times(low: str, days: list[Found], hours: list[_Hour], lang: str, now: datetime | None) -> Iterator[Found]:
    """Days with the time that stands beside them; times alone belong to the day named last before them, or the post's."""
    days.sort()
    glue = _GLUE[lang]
    taken: set[Span] = set()
    joined: list[Found] = []
    for (start, end), value in days:
        for one in hours:
            if one.span in taken or value is None or len(value) != 10:
                continue
            if end <= one.span[0] and glue.fullmatch(low, end, one.span[0]):
                start, end, value = start, one.span[1], calendar.with_time(value, one.hour, one.minute)
                taken.add(one.span)
                break
            if one.span[1] <= start and _GLUE_BACK.fullmatch(low, one.span[1], start):
                start, value = one.span[0], calendar.with_time(value, one.hour, one.minute)
                taken.add(one.span)
                break
        joined.append(((start, end), value))
    yield from joined
    for one in hours:
        if one.span in taken or any(s < one.span[1] and one.span[0] < e for (s, e), _ in joined):
            continue
        before = [value for (_, e), value in joined if e <= one.span[0] and value and len(value) in (10, 16)]
        day = before[-1][:10] if before else None if now is None else calendar.whole(now.date())
        yield one.span, calendar.with_time(day, one.hour, one.minute)


_GLUE: Final = {
    "ru": re.compile(r"\s*,?\s*(?:(?:примерно|где-то|ровно|уже|утром|вечером|днём|днем|ночью)\s+)*"
                     r"(?:в|во|около|к|после|до|с|ближе\s+к)?\s*"),
    "uk": re.compile(r"\s*,?\s*(?:(?:приблизно|десь|рівно|вже|вранці|зранку|ввечері|увечері|вночі)\s+)*"
                     r"(?:о|об|в|у|близько|до|після|з)?\s*"),
    "fi": re.compile(r"\s*,?\s*(?:(?:noin|n\.|aamulla|illalla|yöllä|jo|vasta)\s+)*"),
    "en": re.compile(r"\s*,?\s*(?:(?:morning|evening|afternoon|night)\s+)?(?:at|around|about|by|before|after|@)?\s*"),
}  # fmt: skip
_GLUE_BACK: Final = re.compile(r"\s+(?:on\s+)?")


# --- the clock ---


def _clocks(low: str, patterns: Sequence[re.Pattern[str]]) -> Iterator[_Hour]:
    taken: list[Span] = []
    for hit in (hit for pattern in patterns for hit in pattern.finditer(low)):
        if any(hit.start() < end and start < hit.end() for start, end in taken):
            continue
        taken.append(hit.span())
        hour, minute = int(hit["h"]), int(hit["m"] or 0)
        part = next((name for name in ("am", "pm") if hit[name]), None)
        if not (hit["m"] or hit["word"] or part) or hour > 24 or minute > 59:
            continue
        if part == "pm" and hour < 12:
            hour += 12
        elif part == "am" and hour == 12:
            hour = 0
        yield _Hour(hit.span("all"), hour, minute)


def _clock(words: DateWords, lang: str) -> tuple[re.Pattern[str], ...]:
    parts = {name: "|".join(pattern for pattern, kind in words.parts.items() if kind == name) for name in ("am", "pm")}
    tail = rf"(?:\s*(?:(?P<am>{parts['am']})|(?P<pm>{parts['pm']}))(?!\w))?"
    if lang == "fi":
        return (
            re.compile(rf"(?<!\w)(?P<all>(?P<word>klo|kello)\.?\s*(?P<h>\d{{1,2}})(?:[.:](?P<m>\d\d))?(?!\d){tail})"),
            re.compile(r"(?<![\d.,:])(?P<all>(?P<h>\d{1,2}):(?P<m>\d\d)(?P<word>)(?P<am>)(?P<pm>))(?![\d:])"),
        )
    word = rf"(?:\s*(?P<word>{words.o_clock})(?!\w))?"
    minutes = r"(?:[:.](?P<m>\d\d)(?!\d|[.]\d))?" if lang == "en" else r"(?:[:](?P<m>\d\d)(?![\d:]))?"
    # "в 15.30": with a dot only after the word that says it is a time
    return (re.compile(rf"(?<![\w.,:/№#-])(?P<all>(?P<h>\d{{1,2}}){minutes}(?!\d|[.,]\d){word}{tail})"),)


# --- days ---


@lru_cache(maxsize=8)
def _rules(lang: str) -> tuple[tuple[_Rule, ...], tuple[re.Pattern[str], ...]]:
    words = WORDS[lang]
    rules = tuple(_build(words, lang))
    clock = _clock(words, lang)
    return rules, clock


def _build(words: DateWords, lang: str) -> Iterator[_Rule]:
    yield from _numeric(lang)
    yield from _named(words, lang)
    yield from _relative(words, lang)


def _numeric(lang: str) -> Iterator[_Rule]:
    def rule(pattern: str, make: _Make) -> _Rule:
        return _Rule(re.compile(pattern), make)

    def iso(hit: _Hit, now: datetime | None, ahead: bool) -> tuple[str | None, bool]:
        day = calendar.valid(int(hit["y"]), int(hit["mo"]), int(hit["d"]))
        return (calendar.whole(day), True) if day else _NO

    def full(hit: _Hit, now: datetime | None, ahead: bool) -> tuple[str | None, bool]:
        one, two, year = int(hit["d"]), int(hit["mo"]), calendar.year_of(hit["y"])
        day = calendar.valid(year, two, one) or calendar.valid(year, one, two)
        return (calendar.whole(day), True) if day else _NO

    def short(hit: _Hit, now: datetime | None, ahead: bool) -> tuple[str | None, bool]:
        day, month = int(hit["d"]), int(hit["mo"])
        if calendar.valid(2024, month, day) is None:
            return _NO
        found = calendar.nearest(month, day, now, ahead)
        return (calendar.whole(found) if found else None), True

    def spanned(hit: _Hit, now: datetime | None, ahead: bool) -> tuple[str | None, bool]:
        month = int(hit["mo"])
        first_month = int(hit["mo1"]) if hit["mo1"] else month
        if not (calendar.valid(2024, month, int(hit["d"])) and calendar.valid(2024, first_month, int(hit["d1"]))):
            return _NO
        year = calendar.year_of(hit["y"]) if hit["y"] else None
        return _spanned(int(hit["d1"]), first_month, int(hit["d"]), month, year, now, ahead), True

    yield rule(rf"{_NOT_BEFORE}(?P<all>(?P<y>20\d\d)-(?P<mo>\d\d)-(?P<d>\d\d))(?!\d)", iso)
    yield rule(
        rf"{_NOT_BEFORE}(?P<all>(?P<d>\d{{1,2}})(?P<s>[./-])(?P<mo>\d{{1,2}})(?P=s)(?P<y>20\d\d|\d\d)){_NOT_AFTER}",
        full,
    )
    sign = r"\s?[-–—]\s?"
    if lang == "en":
        yield rule(
            rf"(?:(?<=on )|(?<=since )|(?<=by )|(?<=dated )|(?<=from ))(?P<all>(?P<d>\d{{1,2}})/(?P<mo>\d{{1,2}})){_NOT_AFTER}",
            short,
        )
        return
    dot = r"\." if lang == "fi" else r"\.?"
    yield rule(
        rf"{_NOT_BEFORE}(?P<all>(?P<d1>\d{{1,2}})\.(?:(?P<mo1>\d{{1,2}})\.?)?{sign}(?P<d>\d{{1,2}})\.(?P<mo>\d{{1,2}})"
        rf"(?:\.(?P<y>20\d\d)|{dot})){_NOT_AFTER}",
        spanned,
    )
    if lang == "fi":
        yield rule(rf"{_NOT_BEFORE}(?P<all>(?P<d>\d{{1,2}})\.(?P<mo>\d{{1,2}})\.){_NOT_AFTER}", short)
        yield rule(
            rf"{_NOT_BEFORE}(?<!klo )(?<!kello )(?P<all>(?P<d>\d{{1,2}})\.(?P<mo>0\d|1[0-2])){_NOT_AFTER}", short
        )
    else:
        yield rule(
            rf"{_NOT_BEFORE}(?P<all>(?P<d>[0-3]?\d)\.(?P<mo>0[1-9]|1[0-2])){_NOT_AFTER}(?!\s*(?:тыс|млн|грн|руб|р\.|кг|км|час|год|мл|л\b|м\b|см|%|балл|звезд))",
            short,
        )


def _spanned(
    day1: int, month1: int, day2: int, month2: int, year: int | None, now: datetime | None, ahead: bool
) -> str | None:
    last = calendar.valid(year, month2, day2) if year else calendar.nearest(month2, day2, now, ahead)
    if last is None:
        return None
    first = calendar.valid(last.year - (month1 > month2), month1, day1)
    return calendar.span(first, last) if first and first <= last else None


def _named(words: DateWords, lang: str) -> Iterator[_Rule]:
    months = "|".join(words.months)
    month_res = [re.compile(one) for one in words.months]

    def number_of(word: str) -> int:
        return next(n for n, one in enumerate(month_res, 1) if one.fullmatch(word))

    end = words.ordinal_end
    year = (
        r"(?:,?\s+(?P<y>20\d\d|19\d\d)"
        + (rf"(?:\s*(?:{words.year_word})(?!\w))?" if lang in ("ru", "uk") else "")
        + ")?"
    )
    ordinals = [re.compile(one.replace("_", r"\s+")) for one in words.ordinals]
    spelt = "|".join(one.replace("_", r"\s+") for one in sorted(words.ordinals, key=len, reverse=True)) or r"(?!)"

    def day_number(word: str) -> int:
        if word.isdigit():
            return int(word)
        return next(n for n, one in enumerate(ordinals, 1) if one.fullmatch(word))

    def made(hit: _Hit, now: datetime | None, ahead: bool) -> tuple[str | None, bool]:
        month, number = number_of(hit["mo"]), day_number(hit["d"])
        if calendar.valid(2024, month, number) is None:
            return _NO
        if hit["y"]:
            day = calendar.valid(int(hit["y"]), month, number)
            return (calendar.whole(day), True) if day else _NO
        found = calendar.nearest(month, number, now, ahead)
        return (calendar.whole(found) if found else None), True

    def span_made(hit: _Hit, now: datetime | None, ahead: bool) -> tuple[str | None, bool]:
        month = number_of(hit["mo"])
        first = number_of(hit["mo1"]) if hit["mo1"] else month
        written = int(hit["y"]) if hit["y"] else None
        return _spanned(int(hit["d1"]), first, int(hit["d"]), month, written, now, ahead), True

    def month_made(hit: _Hit, now: datetime | None, ahead: bool) -> tuple[str | None, bool]:
        month = number_of(hit["mo"])
        if hit["y"]:
            return f"{hit['y']}-{month:02}", True
        return calendar.nearest_month(month, now, ahead), True

    def year_made(hit: _Hit, now: datetime | None, ahead: bool) -> tuple[str | None, bool]:
        return hit["y"], True

    def day_of_month(hit: _Hit, now: datetime | None, ahead: bool) -> tuple[str | None, bool]:
        if not 1 <= int(hit["d"]) <= 31:
            return _NO
        found = calendar.nearest_day(int(hit["d"]), now, ahead)
        return (calendar.whole(found) if found else None), True

    before, after = r"(?<![\w.,:№#-])", r"(?!\w)"
    day = rf"(?P<d>\d{{1,2}}|{spelt})"
    weekdays = "|".join(words.weekdays)
    lead = rf"(?:(?:{weekdays})(?:,\s*|\s+)(?:the\s+)?)?" if lang in ("en", "fi") else rf"(?:(?:{weekdays}),?\s+)?"
    sign = rf"(?:\s*[-–—]\s*|\.?\s?[-–—]\s?|\s+(?:{words.to})\s+)"
    since = rf"(?P<since>(?:{words.since})\s+)?"
    joined = r"(?(since)|(?!\s+(?:and|и|і|та)\s))"  # "on 2 May and 9 May" are two days
    dot = r"\.?" if lang == "fi" else ""
    if lang == "en":
        yield _Rule(
            re.compile(rf"{before}(?P<all>{lead}(?:the\s+)?{day}{end}\s+(?:of\s+)?(?P<mo>{months}){year}){after}"), made
        )
        yield _Rule(
            re.compile(rf"{before}(?P<all>{lead}(?P<mo>{months})\s+(?:the\s+)?{day}{end}{year}){after}(?!:)"), made
        )
        yield _Rule(
            re.compile(
                rf"{before}(?P<all>{since}(?P<d1>\d{{1,2}}){end}(?:\s+(?P<mo1>{months}){joined})?{sign}(?P<d>\d{{1,2}}){end}\s+(?P<mo>{months}){year}){after}"
            ),
            span_made,
        )
        yield _Rule(
            re.compile(
                rf"{before}(?P<all>{since}(?:(?P<mo>{months})\s+)(?P<d1>\d{{1,2}}){end}(?P<mo1>(?!)x)?{sign}(?P<d>\d{{1,2}}){end}{year}){after}"
            ),
            span_made,
        )
    else:
        yield _Rule(re.compile(rf"{before}(?P<all>{lead}{day}{dot}{end}\s*(?P<mo>{months}){year}){after}"), made)
        yield _Rule(
            re.compile(
                rf"{before}(?P<all>{since}(?P<d1>\d{{1,2}}){dot}{end}(?:\s+(?P<mo1>{months}){joined})?{sign}(?P<d>\d{{1,2}}){dot}{end}\s*(?P<mo>{months}){year}){after}"
            ),
            span_made,
        )
    full_months = "|".join(re.sub(r"\|[а-яіїєґa-z()?:]+\\\.\??", "", one) for one in words.months)
    if lang == "fi":
        yield _Rule(
            re.compile(
                rf"{before}(?P<all>(?P<mo>{months})\s+(?P<d>\d{{1,2}})\.(?:\s+päivä(?:nä|än|stä|n)?)?(?P<y>(?!)x)?){after}"
            ),
            made,
        )
        yield _Rule(re.compile(rf"(?<![\w.])(?P<all>(?P<mo>{full_months})(?:\s+(?P<y>20\d\d))?){after}"), month_made)
    else:
        yield _Rule(
            re.compile(
                rf"(?<!\w)(?:{words.governs})\s+(?P<all>(?P<mo>{full_months}){year}){after}(?!\s+\d{{1,2}}(?!\d))"
            ),
            month_made,
        )
        yield _Rule(
            re.compile(
                rf"(?<![\w.])(?P<all>(?P<mo>{full_months})\s+(?P<y>20\d\d)(?:\s*(?:{words.year_word})(?!\w))?){after}"
            ),
            month_made,
        )
    if lang in ("ru", "uk"):
        yield _Rule(
            re.compile(rf"(?<!\w)(?P<all>(?P<y>20[0-3]\d)(?:-?(?:го|му|м))?\s*(?:{words.year_word})){after}"), year_made
        )
        yield _Rule(
            re.compile(rf"{before}(?P<all>(?P<d>\d{{1,2}})(?:\s?-?\s?(?:го|му|е))?\s+{words.day_word}){after}"),
            day_of_month,
        )
    elif lang == "fi":
        yield _Rule(re.compile(r"(?<!\w)(?:vuonna\s+)(?P<all>(?P<y>20[0-3]\d))(?!\d)"), year_made)
        yield _Rule(
            re.compile(rf"{before}(?P<all>(?P<d>\d{{1,2}})(?:\.\s+päivä(?:nä|stä|än|ä)?|\s+päivänä)){after}"),
            day_of_month,
        )
    else:
        yield _Rule(re.compile(r"(?<!\w)(?:in|since|during)\s+(?P<all>(?P<y>20[0-3]\d))(?!\d)"), year_made)
        yield _Rule(
            re.compile(
                rf"(?<!\w)(?:on|by|since)\s+(?P<all>(?:the\s+)(?P<d>\d{{1,2}})(?:st|nd|rd|th)){after}(?!\s+(?:of|floor|{months}|day|time))"
            ),
            day_of_month,
        )


def _relative(words: DateWords, lang: str) -> Iterator[_Rule]:
    weekday_res = [re.compile(one) for one in words.weekdays]
    weekdays = "|".join(words.weekdays)
    adjectives = "|".join(words.relative)
    number_res = [(re.compile(one), value) for one, value in words.numbers.items()]
    numbers = "|".join(words.numbers)
    units = "|".join(words.units)
    unit_res = [(re.compile(one), value) for one, value in words.units.items()]

    def number_of(word: str) -> int:
        return next(n for n, one in enumerate(weekday_res) if one.fullmatch(word))

    def shift_of(word: str) -> int:
        return next(value for one, value in words.relative.items() if re.fullmatch(one, word))

    def count_of(word: str | None) -> int:
        if not word:
            return 1
        return int(word) if word.isdigit() else next(value for one, value in number_res if one.fullmatch(word))

    def told(day: date | None) -> tuple[str | None, bool]:
        return (calendar.whole(day) if day else None), True

    def by_word(hit: _Hit, now: datetime | None, ahead: bool) -> tuple[str | None, bool]:
        return told(calendar.shifted_days(words.days[re.sub(r"\s+", " ", hit["all"])], now))

    def ago(hit: _Hit, now: datetime | None, ahead: bool) -> tuple[str | None, bool]:
        count, unit = count_of(hit["n"]), next(value for one, value in unit_res if one.fullmatch(hit["u"]))
        if count > 3650:
            return _NO
        if unit == "day":
            return told(calendar.shifted_days(-count, now))
        if unit == "week":
            return told(calendar.shifted_days(-7 * count, now))
        if unit == "hour":
            return calendar.hours_from(-count, now), True
        if unit == "month":
            return calendar.shifted_month(-count, now), True
        return (str(now.year - count) if now else None), True

    def adjective_weekday(hit: _Hit, now: datetime | None, ahead: bool) -> tuple[str | None, bool]:
        shift = shift_of(hit["a"])
        if shift < 0:
            return told(calendar.weekday(number_of(hit["w"]), now))
        return told(calendar.weekday(number_of(hit["w"]), now, 0 if shift == 0 else 1))

    def weekday_of_week(hit: _Hit, now: datetime | None, ahead: bool) -> tuple[str | None, bool]:
        return told(calendar.weekday(number_of(hit["w"]), now, shift_of(hit["a"])))

    def plain_weekday(hit: _Hit, now: datetime | None, ahead: bool) -> tuple[str | None, bool]:
        if ahead and now is not None:
            return told(calendar.next_weekday(number_of(hit["w"]), now))
        return told(calendar.weekday(number_of(hit["w"]), now))

    def weekday_span(hit: _Hit, now: datetime | None, ahead: bool) -> tuple[str | None, bool]:
        last = calendar.weekday(number_of(hit["w2"]), now)
        if last is None:
            return None, True
        first = last - timedelta(days=(number_of(hit["w2"]) - number_of(hit["w"])) % 7)
        return calendar.span(first, last), True

    def numbered_week(hit: _Hit, now: datetime | None, ahead: bool) -> tuple[str | None, bool]:
        number = int(hit["n"])
        if not 1 <= number <= 53:
            return _NO
        if now is None:
            return None, True
        for year in (now.year, now.year - 1):
            first = date.fromisocalendar(year, min(number, 52), 1)
            if first <= now.date():
                return calendar.span(first, first + timedelta(days=6)), True
        return None, True

    def period(hit: _Hit, now: datetime | None, ahead: bool) -> tuple[str | None, bool]:
        shift = shift_of(hit["a"])
        if hit["week"]:
            return calendar.week(shift, now), True
        if hit["month"]:
            return calendar.shifted_month(shift, now), True
        if hit["weekend"]:
            return calendar.weekend(None if shift <= 0 else shift, now), True
        return (str(now.year + shift) if now else None), True

    before, after = r"(?<![\w-])", r"(?![\w-])"
    names = "|".join(sorted((one.replace(" ", r"\s+") for one in words.days), key=len, reverse=True))
    yield _Rule(re.compile(rf"{before}(?P<all>{names}){after}"), by_word)
    count = rf"(?:(?P<n>\d{{1,4}}|{numbers})\s+)" + ("?" if lang in ("ru", "uk") else "")
    yield _Rule(re.compile(rf"{before}(?P<all>{count}(?P<u>{units})\s+{words.ago}){after}"), ago)
    if lang == "fi":
        yield _Rule(re.compile(rf"{before}(?P<all>(?P<n>)(?P<u>viikko|kuukausi|vuosi|tunti)\s+sitten){after}"), ago)
    yield _Rule(re.compile(rf"{before}(?P<all>(?P<a>{adjectives})\s+(?P<w>{weekdays})){after}"), adjective_weekday)
    unit = rf"(?:(?P<week>{words.week})|(?P<month>{words.month})|(?P<weekend>{words.weekend})|(?P<year>{words.year}))"
    yield _Rule(re.compile(rf"{before}(?P<all>(?P<a>{adjectives})\s+{unit}){after}"), period)
    if lang in ("ru", "uk"):
        # "среда" is also the surroundings: that one counts only after a preposition
        bare = "|".join(one for number, one in enumerate(words.weekdays) if number != 2)
        yield _Rule(re.compile(rf"{before}(?P<all>(?P<w>{bare})){after}"), plain_weekday)
    if lang == "fi":
        yield _Rule(re.compile(rf"{before}(?P<all>viikolla\s+(?P<n>\d{{1,2}})){after}"), numbered_week)
        yield _Rule(
            re.compile(rf"{before}(?P<all>(?P<a>{adjectives})\s+viikon\s+(?P<w>{weekdays})){after}"), weekday_of_week
        )
        yield _Rule(re.compile(rf"{before}(?P<all>(?P<w>{_fi_cases(weekdays)})){after}(?!\s*\d)"), plain_weekday)
        yield _Rule(
            re.compile(rf"{before}(?P<all>(?P<w>{weekdays})\s*(?:[-–—]\s*)?(?P<w2>{weekdays})){after}"), weekday_span
        )
        return
    if lang == "en":
        yield _Rule(re.compile(rf"{before}(?P<all>(?P<w>{weekdays})){after}(?!\s+(?:times|sun))"), plain_weekday)
        yield _Rule(
            re.compile(rf"{before}(?P<all>(?P<w>{weekdays})\s+(?P<a>{adjectives})\s+week){after}"), weekday_of_week
        )
    else:
        yield _Rule(re.compile(rf"(?<!\w)(?:{words.governs})\s+(?P<all>(?P<w>{weekdays})){after}"), plain_weekday)
        yield _Rule(
            re.compile(rf"{before}(?P<all>(?P<w>{weekdays})\s+(?P<a>{adjectives})\s+(?:{words.week})){after}"),
            weekday_of_week,
        )
    since = rf"(?:{words.since})\s+"
    yield _Rule(
        re.compile(rf"{before}(?P<all>{since}(?P<w>{weekdays})\s+(?:{words.to})\s+(?P<w2>{weekdays})){after}"),
        weekday_span,
    )


def _fi_cases(weekdays: str) -> str:
    """Finnish weekdays only where a case says "on", "since" or "until": the bare word often names a shift or a paper."""
    return (
        weekdays.replace("(?:na|nä|sta|stä|hin|hön|ta|tä|n)?", "(?:na|nä|sta|stä|hin|hön)").replace(
            "(?:aamuna|iltana|päivänä)?", ""
        )
        + "|"
        + weekdays.replace("(?:na|nä|sta|stä|hin|hön|ta|tä|n)?", "").replace(
            "(?:aamuna|iltana|päivänä)?", "(?:aamuna|iltana|päivänä)"
        )
    )
