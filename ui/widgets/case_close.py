"""The last step of a case: how it ends, with whose consent or for what reason, and how content the author was."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QWidget

from monitor.types import CaseState
from ui import case_words
from ui.case_view import CaseView
from ui.context import Context
from ui.widgets.case_parts import selectable
from ui.widgets.controls import button, column, label, row
from ui.widgets.flow import FlowLayout

translate = QCoreApplication.translate


class CloseStep(QWidget):
    """The end. `asked(slug, thing)`: "close", "quick", "rate" (speed, quality), "open_url"."""

    asked = Signal(str, object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._view: CaseView | None = None
        self._hint = label(role="muted", wraps=True)
        self.outcome = selectable(label(wraps=True))
        self.close_case = button(act=lambda: self.asked.emit("close", None))
        self.quick = button(act=lambda: self.asked.emit("quick", None))
        self.consent = button(kind="inline", act=self._open_consent)
        both = FlowLayout(gap=8)
        both.addWidget(self.close_case)
        both.addWidget(self.quick)
        self._rated = label(role="strong")
        self.speed, self.quality = Marks(self._rate), Marks(self._rate)
        self._rating = QWidget()
        self._rating.setLayout(column(self._rated, self.speed, self.quality, gap=5))
        box = column(self._hint, self.outcome, row(self.consent, 1), gap=8)
        box.addLayout(both)
        box.addWidget(self._rating)
        self.setLayout(box)

    def retranslate(self) -> None:
        """Sets every word anew."""
        self.close_case.setText(translate("CaseClose", "Close…"))
        self.quick.setText(translate("CaseClose", "Answer and close…"))
        self.consent.setText(translate("CaseClose", "Where the author agreed"))
        self._rated.setText(translate("CaseClose", "How content was the author? 1 not at all, 5 fully"))
        self.speed.set_words(translate("CaseClose", "Speed"))
        self.quality.set_words(translate("CaseClose", "Quality"))

    def show_view(self, view: CaseView) -> None:
        """Writes a case."""
        self._view = view
        detail, state = view.detail, view.detail.row.state
        closed = state is CaseState.CLOSED
        self.outcome.setVisible(not case_words.is_open(detail.row))
        self.outcome.setText(_outcome(view))
        self.consent.setVisible(closed and bool(detail.consent_url))
        self.close_case.setVisible(view.works and CaseState.CLOSED in detail.moves)
        self.quick.setVisible(view.works and not detail.responses)
        self._rating.setVisible(closed)
        self._rating.setEnabled(view.may_act)
        self.speed.show_value(detail.satisfaction_speed)
        self.quality.show_value(detail.satisfaction_quality)
        self._hint.setVisible(case_words.is_open(detail.row))
        told = translate("CaseClose", "A case ends with the author's consent or a recorded reason.")
        if detail.anonymous:
            told += " " + translate("CaseClose", "This author has no name, so only a reason will do.")
        self._hint.setText(told)

    def _rate(self) -> None:
        self.asked.emit("rate", (self.speed.value, self.quality.value))

    def _open_consent(self) -> None:
        if self._view is not None and self._view.detail.consent_url:
            self.asked.emit("open_url", self._view.detail.consent_url)


class Marks(QWidget):
    """One to five; the mark that is set is pressed again to take it away."""

    def __init__(self, changed: Callable[[], object]) -> None:
        super().__init__()
        self.value: int | None = None
        self._changed = changed
        self._name = QLabel()
        self._name.setMinimumWidth(90)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self.marks: list[QPushButton] = []
        line = row(self._name, gap=4)
        for number in range(1, 6):
            made = button(str(number), "flat", self._sender_of(number))
            made.setCheckable(True)
            self.marks.append(made)
            line.addWidget(made)
        line.addStretch(1)
        self.setLayout(line)

    def set_words(self, name: str) -> None:
        """What is marked."""
        self._name.setText(name)
        for number, made in enumerate(self.marks, start=1):
            made.setAccessibleName(
                translate("CaseClose", "%1: %2 of 5").replace("%1", name, 1).replace("%2", str(number), 1)
            )

    def show_value(self, value: int | None) -> None:
        """The mark, None where none was given."""
        self.value = value
        for number, made in enumerate(self.marks, start=1):
            made.setChecked(number == value)

    def _sender_of(self, number: int) -> Callable[[], None]:
        return lambda: self._press(number)

    def _press(self, number: int) -> None:
        self.value = None if self.value == number else number
        self._changed()


def _outcome(view: CaseView) -> str:
    detail = view.detail
    if detail.row.state is CaseState.DISMISSED:
        return translate("CaseClose", "Dismissed: %1").replace("%1", detail.outcome or "—")
    if detail.row.state is CaseState.MERGED:
        return translate("CaseClose", "Goes on in “%1”").replace("%1", case_words.short(view.merged_title))
    parts = [case_words.ending(detail.row.ending) if detail.row.ending is not None else ""]
    if detail.consent:
        parts.append(translate("CaseClose", "the author agrees"))
    parts.append(detail.outcome)
    return "  ·  ".join(part for part in parts if part) or "—"
