"""A day typed in: as people write it here, empty for unknown."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtWidgets import QLineEdit

from monitor.client_types import Birthday

translate = QCoreApplication.translate
_FORMS: Final = ("yyyy-M-d", "d MMM yyyy", "d. MMM yyyy", "d MMMM yyyy", "d. MMMM yyyy")
_NUMBERS: Final = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})")
_OF_A_YEAR: Final = re.compile(r"(\d{1,2})[./](\d{1,2})[./]?")


class DayField(QLineEdit):
    """`day()` is what is typed."""

    def __init__(self, day: date | None = None, name: str = "") -> None:
        super().__init__()
        self.setPlaceholderText(translate("DayField", "dd.mm.yyyy"))
        self.setAccessibleName(name)
        self.set_day(day)

    def set_day(self, day: date | None) -> None:
        """Writes a day, None for nothing."""
        self.setText("" if day is None else f"{day.day}.{day.month}.{day.year}")

    def day(self) -> date | None:
        """The day typed, None where nothing is. Raises: `ValueError` for what is no day."""
        return read_day(self.text())


class BirthdayField(QLineEdit):
    """`birthday()` is what is typed, with or without a year."""

    def __init__(self, day: Birthday | None = None, name: str = "") -> None:
        super().__init__()
        self.setPlaceholderText(translate("DayField", "dd.mm. or dd.mm.yyyy"))
        self.setAccessibleName(name)
        if day is not None:
            self.setText(f"{day.day}.{day.month}." + ("" if day.year is None else str(day.year)))

    def birthday(self) -> Birthday | None:
        """What is typed, None where nothing is. Raises: `ValueError`."""
        written = self.text().strip()
        if not written:
            return None
        if (match := _OF_A_YEAR.fullmatch(written)) is not None:
            date(2000, int(match[2]), int(match[1]))  # 29 February is a birthday
            return Birthday(int(match[2]), int(match[1]))
        day = read_day(written)
        assert day is not None
        return Birthday(day.month, day.day, day.year)


def read_day(written: str) -> date | None:
    """The day, None for an empty text. Raises: `ValueError` for what is no day."""
    written = " ".join(written.split())
    if not written:
        return None
    if (match := _NUMBERS.fullmatch(written)) is not None:
        return date(int(match[3]), int(match[2]), int(match[1]))
    for form in _FORMS:
        found = QLocale().toDate(written, form)
        if found.isValid():
            return _python(found)
    raise ValueError(written)


def _python(found: QDate) -> date:
    return date(found.year(), found.month(), found.day())
