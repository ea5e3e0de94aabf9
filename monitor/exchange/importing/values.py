"""Cells of people's tables as typed values: days as text, amounts with currencies, telephones, yes and no."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import Final

from crawlers.dates import written_time
from crawlers.types import Precision
from monitor.exchange.importing.definitions import Fault, Field, FieldType, Value
from monitor.exchange.tables import Cell, text_of
from monitor.text.fold import fold

BLANK: Final = frozenset({"-", "–", "—", "--", "n/a", "na", "нет данных", "немає даних", "null", "none", "?", "#n/a"})
"""What people write into a cell that holds nothing."""

_ISO: Final = re.compile(
    r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T ,]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?)?"
    r"\s*(?:Z|UTC|[+-]\d\d:?\d\d)?"
)
_DAY_FIRST: Final = re.compile(
    r"(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4}|\d{2})(?:\s*(?:г|р)\.?)?"
    r"(?:[ ,]+(?:klo |at |в |о )?(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*([ap]\.?m\.?)?)?",
    re.IGNORECASE,
)
_NO_YEAR: Final = re.compile(r"--(\d\d)-?(\d\d)|(\d{1,2})[./](\d{1,2})\.?")
_TIME: Final = re.compile(r"(?:klo )?(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*([ap]\.?m\.?)?", re.IGNORECASE)
_COMPACT: Final = re.compile(r"(19|20)(\d\d)(\d\d)(\d\d)")
_CUT: Final = re.compile(r"[-+]?\d(?:[.,]\d+)?[Ee]\+?\d{2,}")
_EMAIL: Final = re.compile(r"[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+")
_GROUPED: Final = re.compile(r"[-+]?\d{1,3}(?:[.,]\d{3})+")
_NUMBER: Final = re.compile(r"[-+]?(?:\d+(?:\.\d+)?|\.\d+)")
_MONTH: Final = re.compile(
    r"(?<!\w)(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|квіт|трав|черв|лип|серп|вер|жов|лист|груд"
    r"|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
    r"|tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)",
    re.IGNORECASE,
)
"""Only what names a month is worth the slow look for a date in words."""
_SERIAL_FROM, _SERIAL_TO = 15_000, 80_000  # days that spreadsheets count from 1899-12-30: years 1941 to 2119
_EPOCH: Final = date(1899, 12, 30)
_YES: Final = frozenset({"yes", "y", "true", "1", "+", "да", "истина", "так", "є", "k", "kyllä", "tosi", "x", "✓", "✔"})
_NO: Final = frozenset({"no", "n", "false", "0", "-", "нет", "ложь", "ні", "немає", "e", "ei", "epätosi"})
_CURRENCIES: Final = (
    ("RUB", re.compile(r"₽|\brub\b|\brur\b|\bруб(?:л\w*)?\b\.?|(?<![а-я])р\.?(?![а-я])", re.IGNORECASE)),
    ("UAH", re.compile(r"₴|\buah\b|\bгрн\b\.?|\bгривн\w*|\bгривень\b", re.IGNORECASE)),
    ("EUR", re.compile(r"€|\beur(?:os?|oa)?\b|\bевро\b|\bєвро\b", re.IGNORECASE)),
    ("USD", re.compile(r"\$|\busd\b|\bдолл?(?:ар\w*)?\b\.?|\bдол\b\.?|\bdollar\w*", re.IGNORECASE)),
    ("GBP", re.compile(r"£|\bgbp\b|\bpounds?\b", re.IGNORECASE)),
    ("SEK", re.compile(r"\bsek\b", re.IGNORECASE)),
    ("PLN", re.compile(r"\bpln\b|\bzł\b", re.IGNORECASE)),
    ("KZT", re.compile(r"₸|\bkzt\b|\bтенге\b", re.IGNORECASE)),
    ("BYN", re.compile(r"\bbyn\b|\bbyr\b", re.IGNORECASE)),
)


@dataclass(frozen=True, slots=True)
class Habits:
    """How a table is written: whether its dates begin with the month, and the language of months in words."""

    month_first: bool = False
    lang: str | None = None
    now: datetime = datetime(2026, 1, 1, tzinfo=UTC)


class CellError(ValueError):
    """A cell that its field cannot take."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault)
        self.fault = fault


def value_of(cell: Cell, field: Field, habits: Habits) -> Value | None:
    """The value of a cell, None for an empty one. Raises: `CellError`."""
    if cell is None:
        return None
    if isinstance(cell, str):
        cell = unquoted(cell)
        if not cell or (len(cell) < 12 and fold(cell) in BLANK and field.type is not FieldType.YES_NO):
            return None
    if field.type is FieldType.CHOICE:
        return _choice(cell, field.choices)
    return _READERS[field.type](cell, habits)


def unquoted(text: str) -> str:
    """Without the apostrophe that guards a cell against being run as a formula."""
    text = text.strip()
    return text[1:] if len(text) > 1 and text[0] == "'" and text[1] in "=+-@'\t" else text


def currency_in(text: str) -> str | None:
    """The currency that a cell or a heading names, ISO 4217; None for none."""
    return next((code for code, pattern in _CURRENCIES if pattern.search(text)), None)


def day_of(cell: Cell, habits: Habits) -> date | datetime:
    """A day, with its time where one is written. Raises: `CellError`."""
    if isinstance(cell, datetime | date):
        return cell
    if isinstance(cell, bool) or cell is None:
        raise CellError(Fault.NO_DATE)
    if isinstance(cell, int | float):
        compact = _COMPACT.fullmatch(str(int(cell))) if float(cell).is_integer() else None
        if compact is not None:
            return _day(int(compact[1] + compact[2]), int(compact[3]), int(compact[4]))
        if not _SERIAL_FROM <= cell <= _SERIAL_TO:
            raise CellError(Fault.NO_DATE)
        whole = datetime.combine(_EPOCH, time()) + timedelta(days=float(cell))
        whole = (whole + timedelta(milliseconds=500)).replace(microsecond=0)
        return whole.date() if float(cell).is_integer() else whole
    return _written_day(cell, habits)


@lru_cache(16_384)  # the rows of a table share few days
def _written_day(text: str, habits: Habits) -> date | datetime:
    match = _ISO.fullmatch(text)
    if match is not None:
        return _at(_day(int(match[1]), int(match[2]), int(match[3])), match[4], match[5], match[6], None)
    match = _DAY_FIRST.fullmatch(text)
    if match is not None:
        first, second, year = int(match[1]), int(match[2]), int(match[3])
        year += (2000 if year < 70 else 1900) if len(match[3]) == 2 else 0
        # 25/03 is no month 25, whatever the habit of the table
        month_first = (habits.month_first and first <= 12) or (second > 12 >= first)
        month, day = (first, second) if month_first else (second, first)
        return _at(_day(year, month, day), match[4], match[5], match[6], match[7])
    if text.replace(".", "", 1).isdigit():
        return day_of(float(text) if "." in text else int(text), habits)
    if len(text) > 60 or re.search(r"\d", text) is None or _MONTH.search(text) is None:
        raise CellError(Fault.NO_DATE)
    found = written_time(text, now=habits.now, lang=habits.lang, zone="UTC")
    if found is None or found.precision in (Precision.MONTH, Precision.YEAR):
        raise CellError(Fault.NO_DATE)
    plain = found.at.replace(tzinfo=None)
    return plain.date() if found.precision is Precision.DAY else plain


def _day(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError as error:
        raise CellError(Fault.NO_DATE) from error


def _at(day: date, hour: str | None, minute: str | None, second: str | None, half: str | None) -> date | datetime:
    if hour is None or minute is None:
        return day
    clock = _clock(hour, minute, second, half)
    return day if clock == time() else datetime.combine(day, clock)


def _clock(hour: str, minute: str, second: str | None, half: str | None) -> time:
    hours = int(hour)
    if half is not None:
        hours = hours % 12 + (12 if half[0] in "pP" else 0)
    try:
        return time(hours % 24 if hours == 24 else hours, int(minute), int(second or 0))
    except ValueError as error:
        raise CellError(Fault.NO_TIME) from error


def _time(cell: Cell, habits: Habits) -> time:
    if isinstance(cell, datetime):
        return cell.time()
    if isinstance(cell, int | float) and not isinstance(cell, bool) and 0 <= cell < 1:
        return (
            (datetime.combine(_EPOCH, time()) + timedelta(days=float(cell), milliseconds=500))
            .time()
            .replace(microsecond=0)
        )
    match = _TIME.fullmatch(text_of(cell))
    if match is None:
        raise CellError(Fault.NO_TIME)
    return _clock(match[1], match[2], match[3], match[4])


def decimal_of(cell: Cell, *, money: bool = False) -> Decimal | None:
    """The number in a cell whatever parts its thousands and its fraction; None for none. `(500)` is less than zero.

    Of money "12,500" and "12.500" are thousands, nobody writes tenths of a cent; of other numbers they are fractions.
    """
    if isinstance(cell, bool) or cell is None or isinstance(cell, date):
        return None
    if isinstance(cell, int | float):
        return Decimal(str(cell))
    text = re.sub(r"[\s\u00a0\u202f'’_]", "", cell).replace("\u2212", "-").replace("–", "-")
    if text.startswith("(") and text.endswith(")"):
        text = f"-{text[1:-1]}"
    if "," in text and "." in text:
        text = text.replace("." if text.rfind(",") > text.rfind(".") else ",", "")
    elif _GROUPED.fullmatch(text) and (_several_groups(text) or (money and not text.lstrip("+-").startswith("0"))):
        text = text.replace(",", "").replace(".", "")
    text = text.replace(",", ".").rstrip(".")
    text = text.removesuffix(".-")
    if not _NUMBER.fullmatch(text):
        return None
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def _several_groups(text: str) -> bool:
    return text.count(",") > 1 or text.count(".") > 1


def amount_of(cell: Cell) -> tuple[Decimal, str | None]:
    """An amount of money and the currency written with it. Raises: `CellError`."""
    code = None
    if isinstance(cell, str):
        code = currency_in(cell)
        for _, pattern in _CURRENCIES:
            cell = pattern.sub("", cell)
    found = decimal_of(cell, money=True)
    if found is None:
        raise CellError(Fault.NO_AMOUNT)
    return found, code


def _amount(cell: Cell, habits: Habits) -> Decimal:
    return amount_of(cell)[0]


def _number(cell: Cell, habits: Habits) -> Decimal:
    found = decimal_of(re.sub(r"\s*[^\W\d]+\.?$", "", cell) if isinstance(cell, str) else cell)
    if found is None:
        raise CellError(Fault.NO_NUMBER)
    return found


def _currency(cell: Cell, habits: Habits) -> str:
    text = text_of(cell)
    return currency_in(text) or text.upper()


def _text(cell: Cell, habits: Habits) -> str:
    return " ".join(text_of(cell).split()) if isinstance(cell, str) else text_of(cell)


def _identifier(cell: Cell, habits: Habits) -> str:
    text = _text(cell, habits)
    if _CUT.fullmatch(text) or (isinstance(cell, float) and abs(cell) >= 2**53):
        raise CellError(Fault.CUT_NUMBER)
    return text


def _phone(cell: Cell, habits: Habits) -> str:
    text = re.split(r"[,;/]| или | або | tai | or ", _identifier(cell, habits))[0]
    digits = re.sub(r"\D", "", text)
    if not 4 <= len(digits) <= 18:
        raise CellError(Fault.NO_PHONE)
    return ("+" if text.lstrip().startswith("+") else "") + digits


def _email(cell: Cell, habits: Habits) -> str:
    match = _EMAIL.search(text_of(cell))
    if match is None:
        raise CellError(Fault.NO_EMAIL)
    return match[0].lower().strip(".")


def _birthday(cell: Cell, habits: Habits) -> str:
    """A day with or without its year; a spreadsheet's own dates of 1900 and 1904 stand for no year."""
    match = _NO_YEAR.fullmatch(text_of(cell))
    if match is not None:
        first, second = (match[1], match[2]) if match[1] else (match[4], match[3])
        if match[1] is None and ((habits.month_first and int(match[3]) <= 12) or int(match[4]) > 12):
            first, second = match[3], match[4]
        day = _day(2000, int(first), int(second))
        return f"--{day:%m-%d}"
    found = day_of(cell, habits)
    return found.strftime("--%m-%d") if found.year <= 1904 else f"{found.year:04}-{found:%m-%d}"


def _yes_no(cell: Cell, habits: Habits) -> bool:
    if isinstance(cell, bool):
        return cell
    word = fold(text_of(cell))
    if word in _YES:
        return True
    if word in _NO:
        return False
    raise CellError(Fault.NO_YES_NO)


def _choice(cell: Cell, choices: Mapping[str, tuple[str, ...]]) -> str:
    word = fold(text_of(cell))
    for slug, words in choices.items():
        if word == slug or word in (fold(one) for one in words):
            return slug
    raise CellError(Fault.NO_CHOICE)


_READERS: Final[Mapping[FieldType, Callable[[Cell, Habits], Value]]] = {
    FieldType.TEXT: _text,
    FieldType.PERSON: _text,
    FieldType.IDENTIFIER: _identifier,
    FieldType.DATE: day_of,
    FieldType.TIME: _time,
    FieldType.BIRTHDAY: _birthday,
    FieldType.AMOUNT: _amount,
    FieldType.CURRENCY: _currency,
    FieldType.NUMBER: _number,
    FieldType.PHONE: _phone,
    FieldType.EMAIL: _email,
    FieldType.YES_NO: _yes_no,
}
