"""The working week as ticks and times, a column a day."""

from __future__ import annotations

from datetime import time
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QTime, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QTimeEdit, QWidget

from monitor.desk import working_week
from ui.widgets.controls import label

translate = QCoreApplication.translate
USUAL: Final = (time(9), time(18))


class WeekEditor(QWidget):
    """Seven days, the first of the week of the language in force first. `changed` follows what people do."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.days = [QCheckBox() for _ in range(7)]
        self.starts = [_Clock(USUAL[0]) for _ in range(7)]
        self.ends = [_Clock(USUAL[1]) for _ in range(7)]
        self._from, self._until = label(role="small"), label(role="small")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.addWidget(self._from, 1, 0)
        self._grid.addWidget(self._until, 2, 0)
        for at, (day, start, end) in enumerate(zip(self.days, self.starts, self.ends, strict=True)):
            for line, field in enumerate((day, start, end)):
                self._grid.addWidget(field, line, at + 1)
            day.clicked.connect(self._ticked)
            start.timeChanged.connect(self.changed)
            end.timeChanged.connect(self.changed)
        self._grid.setColumnStretch(8, 1)
        # Day by day, as one reads: the tick, then its hours.
        before: QWidget | None = None
        for day, start, end in zip(self.days, self.starts, self.ends, strict=True):
            for field in (day, start, end):
                if before is not None:
                    QWidget.setTabOrder(before, field)
                before = field

    def text(self) -> str:
        """The week as the setting keeps it; "" for one without a working day."""
        spans: list[tuple[time, time] | None] = []
        for day, start, end in zip(self.days, self.starts, self.ends, strict=True):
            spans.append((start.at(), end.at()) if day.isChecked() else None)
        return working_week.write(tuple(spans))

    def show_text(self, week: str) -> None:
        """Shows a week as the setting keeps it; one that cannot be read leaves all as it is."""
        try:
            spans = working_week.read(week)
        except ValueError:
            return
        for span, day, start, end in zip(spans, self.days, self.starts, self.ends, strict=True):
            for field in (day, start, end):
                field.blockSignals(True)
            day.setChecked(span is not None)
            start.set_at((span or USUAL)[0])
            end.set_at((span or USUAL)[1])
            for field in (day, start, end):
                field.blockSignals(False)
        self._rest()

    def retranslate(self) -> None:
        """Sets every word anew."""
        locale = QLocale()
        self._from.setText(translate("Week", "from"))
        self._until.setText(translate("Week", "until"))
        for number, (day, start, end) in enumerate(zip(self.days, self.starts, self.ends, strict=True), 1):
            name = locale.standaloneDayName(number, QLocale.FormatType.LongFormat)
            day.setText(locale.standaloneDayName(number, QLocale.FormatType.ShortFormat))
            day.setAccessibleName(name)
            start.setAccessibleName(f"{name}: {self._from.text()}")
            end.setAccessibleName(f"{name}: {self._until.text()}")

    def _ticked(self) -> None:
        self._rest()
        self.changed.emit()

    def _rest(self) -> None:
        for day, start, end in zip(self.days, self.starts, self.ends, strict=True):
            start.setEnabled(day.isChecked())
            end.setEnabled(day.isChecked())


class _Clock(QTimeEdit):
    """A time of day, which the wheel does not change while the page is scrolled past it."""

    def __init__(self, at: time) -> None:
        super().__init__()
        self.setDisplayFormat("HH:mm")
        self.setFixedWidth(84)
        # The style sheet's padding does not reach the digits.
        self.lineEdit().setTextMargins(7, 0, 0, 0)
        self.set_at(at)

    def at(self) -> time:
        """The time shown; as an end 00:00 is midnight."""
        return time(self.time().hour(), self.time().minute())

    def set_at(self, at: time) -> None:
        """Shows a time."""
        self.setTime(QTime(at.hour, at.minute))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Only with the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
