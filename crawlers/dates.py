"""Written dates to instants: absolute and relative, with the precision that was really written.

The shapes that feeds and forums use in Russian, Ukrainian, Finnish, English, German and French are read
here, in microseconds; whatever else is left to dateparser, which is imported only then (0.1 s).
"""

from __future__ import annotations

import re
import threading
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Final

from crawlers.date_shapes import (
    TOKEN,
    TOMORROW,
    Order,
    Question,
    absolute_time,
    clock_in,
    is_month_first,
    span_start,
    written_order,
)
from crawlers.date_words import WORDS, Words, words_for
from crawlers.types import Precision, WrittenTime
from crawlers.zones import DEFAULT_ZONES, known_zone, zone_name

__all__ = ["DEFAULT_ZONES", "Order", "from_epoch", "known_zone", "time_within", "written_order", "written_time"]

_LONGEST: Final = 200  # a longer text is not a date

_ISO: Final = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:(?:[T ]|, ?)(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?"
    r"\s?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?",
    re.IGNORECASE,
)
_FINNISH_HALF: Final = re.compile(r"(?<![\d.:])(\d{1,2})[:.](\d\d) ([ai]p)\.?(?!\w)")
_LOOKALIKES: Final = str.maketrans(dict.fromkeys("’ʼ`´‘", "'") | {"−": "-", "–": "-", "\u200e": "", "\u200f": ""})
_SPOKEN: Final = (
    ("il y a ", "ago "),
    ("полчаса", "30 минут"),
    ("півгодини", "30 хвилин"),
    ("пів години", "30 хвилин"),
    ("puoli tuntia", "30 minuuttia"),
    ("half an hour", "30 minutes"),
    ("toissa päivänä", "toissapäivänä"),
    ("klo:", "klo "),
    ("day before yesterday", "позавчера"),
    ("a couple of", "2"),
    ("a couple", "2"),
)
_FEW: Final = re.compile(r"\b(?:an?\s)?(?:few|several|несколько|кілька|декілька|muutama|einigen|quelques)\b\s(\S+)")
_FEW_COUNT: Final = "3"

_SPANS: Final = {
    "second": (timedelta(seconds=1), Precision.SECOND),
    "minute": (timedelta(minutes=1), Precision.MINUTE),
    "hour": (timedelta(hours=1), Precision.HOUR),
    "day": (timedelta(days=1), Precision.DAY),
    "week": (timedelta(weeks=1), Precision.DAY),
}
_FINENESS: Final = list(Precision)
_CUTS: Final = re.compile(r"[,;()]|\.\s")


def written_time(
    raw: str,
    *,
    now: datetime,
    lang: str | None,
    zone: str | None,
    order: Order | None = None,
) -> WrittenTime | None:
    """The instant that `raw` names, None where it names none.

    `now` (aware) is when the page was fetched: "3 hours ago" and "Friday at 15:30" count from it, and a
    date without a year is the latest past one. `lang` is a BCP 47 code and decides words with two
    meanings; None guesses from the letters. `zone` is an IANA name or an offset ("UTC+3"); None takes
    that of the language. A zone written in `raw` wins. `order` settles 03/04/2025; None takes the habit
    of the language. The precision of "3 hours ago" is the hour, of "yesterday" the day.
    """
    text = _cleaned(raw)
    if not text or len(text) > _LONGEST:
        return None
    asked = _question(raw, text, now, lang, zone, order)
    if (iso := _ISO.fullmatch(text)) is not None:
        return _from_iso(iso, asked)
    if text.isdigit():
        return _from_figures(text, asked)
    return _from_ago(text, asked) or absolute_time(text, asked) or _from_dateparser(text, asked)


def time_within(
    sentence: str,
    *,
    now: datetime,
    lang: str | None,
    zone: str | None,
    order: Order | None = None,
) -> WrittenTime | None:
    """The instant that stands at the beginning of a sentence with other words and figures behind it.

    Such as "on 17 Jul 2013 14:10, edited 2 times in total"; None where no date of the usual shapes does.
    Parameters as for `written_time`.
    """
    ends = [len(sentence), *reversed([match.start() for match in _CUTS.finditer(sentence[:_LONGEST])])]
    for end in ends:
        text = _cleaned(sentence[:end])
        if text and len(text) <= _LONGEST:
            asked = _question(sentence[:end], text, now, lang, zone, order)
            if (written := _from_ago(text, asked) or absolute_time(text, asked)) is not None:
                return written
    return None


def _question(raw: str, text: str, now: datetime, lang: str | None, zone: str | None, order: Order | None) -> Question:
    code, region = _language(lang, text)
    tz, name = _zone(zone, code)
    return Question(raw.strip(), now.astimezone(tz), tz, name, words_for(code), order, code, region)


def from_epoch(seconds: float, raw: str) -> WrittenTime:
    """The instant of a Unix time stamp; `raw` is what the page shows beside it."""
    return WrittenTime(datetime.fromtimestamp(int(seconds), UTC), Precision.SECOND, raw.strip(), "UTC")


def _zone(zone: str | None, lang: str) -> tuple[tzinfo, str]:
    for name in (zone, DEFAULT_ZONES.get(lang)):
        if name and (tz := known_zone(name)) is not None:
            return tz, zone_name(tz)
    return UTC, "UTC"


def _language(lang: str | None, text: str) -> tuple[str, str | None]:
    """Base language and region; guessed from the letters where no language is given."""
    if lang:
        code, _, region = lang.lower().replace("_", "-").partition("-")
        return code, region or None
    if re.search("[а-яё]", text):
        ukrainian = re.search("[іїєґ']", text) or re.search(r"\b(?:тому|хв|год\.)", text)
        return ("uk" if ukrainian else "ru"), None
    if re.search(r"\bklo\b|sitten|eilen|kuu(?:ta|n)\b", text):
        return "fi", None
    return "", None


def _cleaned(raw: str) -> str:
    text = " ".join(raw.lower().translate(_LOOKALIKES).split()).strip(" .,;:»«|[]()•·-")
    # "6.40 ip." lost the full stop that tells it from a word, and is no day of a month.
    text = _FINNISH_HALF.sub(r"\1:\2 \3.", text)
    for spoken, plain in _SPOKEN:
        if spoken in text:
            text = text.replace(spoken, plain)
    return text


def _from_iso(iso: re.Match[str], asked: Question) -> WrittenTime | None:
    year, month, day, hour, minute, second, zone = iso.groups()
    tz, name = asked.tz, asked.zone
    if zone and (named := known_zone(zone.upper())) is not None:
        tz, name = named, zone_name(named)
    try:
        local = datetime(int(year), int(month), int(day), int(hour or 0), int(minute or 0), int(second or 0), 0, tz)
    except ValueError:
        return None
    precision = Precision.SECOND if second else Precision.MINUTE if hour else Precision.DAY
    return WrittenTime(local.astimezone(UTC), precision, asked.raw, name)


def _from_figures(text: str, asked: Question) -> WrittenTime | None:
    """A year, or a Unix time stamp in seconds or milliseconds."""
    if len(text) == 4 and 1990 <= int(text) <= asked.now.year:
        return asked.answer(datetime(int(text), 1, 1), Precision.YEAR)  # noqa: DTZ001 - answer() adds the zone
    return from_epoch(int(text) // (1 if len(text) == 10 else 1000), asked.raw) if len(text) in (10, 13) else None


# --- "3 hours ago" -----------------------------------------------------------------------------------


def _from_ago(text: str, asked: Question) -> WrittenTime | None:
    words = asked.words
    if text in words.just_now:
        return asked.answer(span_start(asked.now, Precision.MINUTE), Precision.MINUTE)
    text, few = _FEW.subn(rf"{_FEW_COUNT} \1", text)
    tokens = TOKEN.findall(text)
    bare = len(tokens) == 2 and tokens[0].isdigit() and tokens[1] in words.units  # "5 min"
    if not bare and not any(token in words.ago for token in tokens):
        return None
    spans = _spans(tokens, words)
    if not spans:
        return None
    months = sum(round(n * (12 if unit == "year" else 1)) for unit, n in spans if unit in ("month", "year"))
    distance = sum((_SPANS[unit][0] * n for unit, n in spans if unit in _SPANS), timedelta())
    try:  # in UTC: an hour is an hour on the night the clocks change too
        at = _months_before((asked.now.astimezone(UTC) - distance).astimezone(asked.tz), months)
    except OverflowError:
        return None
    finest = spans[-1][0]
    precision = {"month": Precision.MONTH, "year": Precision.YEAR}.get(finest) or _SPANS[finest][1]
    if few:  # "a few minutes ago" is not three minutes ago
        precision = _FINENESS[min(_FINENESS.index(precision) + 1, len(_FINENESS) - 1)]
    return asked.answer(span_start(at, precision), precision)


def _spans(tokens: list[str], words: Words) -> list[tuple[str, float]]:
    """Units with their counts in the order written; empty when a word has no place in a distance."""
    spans: list[tuple[str, float]] = []
    count: float | None = None
    less = False
    for token in tokens:
        if token.isdigit():
            count = float(token)
        elif token in words.less:
            less = True
        elif token in words.units and token != "an":
            spans.append((words.units[token], 0.0 if less else 1.0 if count is None else count))
            count, less = None, False
        elif token in words.numbers:
            count = words.numbers[token]
        elif token not in words.ago and token not in words.noise:
            return []
    return spans


def _months_before(at: datetime, months: int) -> datetime:
    if not months:
        return at
    year, month = divmod(at.year * 12 + at.month - 1 - months, 12)
    return at.replace(year=max(year, 1), month=month + 1, day=1)


# --- everything else ---------------------------------------------------------------------------------

_one_at_a_time: Final = threading.Lock()  # dateparser keeps state between calls


def _from_dateparser(text: str, asked: Question) -> WrittenTime | None:
    """dateparser's reading; its known mistakes were taken care of before (clocks with a dot)."""
    # What our own words do not read is a date in these languages only if it looks very much like one.
    if asked.lang in WORDS and not re.search(r"(?:19|20)\d\d|\d:\d\d", text):
        return None
    from dateparser.date import DateDataParser  # 0.1 s: only for what is not read above

    settings = {
        "DATE_ORDER": asked.order or ("MDY" if is_month_first(1, 1, "/", asked) else "DMY"),
        "PREFER_DATES_FROM": "past",
        "PREFER_DAY_OF_MONTH": "first",
        "PREFER_MONTH_OF_YEAR": "first",
        "RETURN_TIME_AS_PERIOD": True,
        "RETURN_AS_TIMEZONE_AWARE": False,
        "RELATIVE_BASE": asked.now.replace(tzinfo=None, microsecond=0),
    }
    with _one_at_a_time:
        try:
            languages = [asked.lang] if asked.lang else None
            found = DateDataParser(languages=languages, settings=settings).get_date_data(text)
        except (ValueError, OverflowError):  # no such language; a year out of range
            return None
    if found.date_obj is None:
        return None
    clock = clock_in(text)[0]
    precision = {"time": clock.precision if clock else Precision.HOUR, "month": Precision.MONTH}.get(
        found.period or "day", Precision.YEAR if found.period == "year" else Precision.DAY
    )
    local = span_start(found.date_obj.replace(tzinfo=None), precision)
    return None if local > asked.now.replace(tzinfo=None) + TOMORROW else asked.answer(local, precision)
