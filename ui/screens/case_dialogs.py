"""The dialogs of a case: an answer, an end with its reason, a case to merge into, a deadline, a line of text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import UTC, datetime
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QDateTime, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDateTimeEdit,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QWidget,
)

from monitor.types import CaseRow, CaseState, ResponseKind
from ui import case_words, text
from ui.context import Context
from ui.widgets.controls import button, label
from ui.widgets.dialog import FormDialog
from ui.widgets.flow import FlowLayout
from ui.widgets.two_lines import SECOND, TwoLines

translate = QCoreApplication.translate
NOW_WITHIN_S: Final = 90
"""A time this near to now is now: the field shows no seconds."""


class RespondDialog(FormDialog):
    """Asks for a public answer: its words, where it stands, when it was published. `closes`: and why the case ends."""

    def __init__(
        self, parent: QWidget, context: Context, case: CaseRow, kind: ResponseKind, *, closes: bool = False
    ) -> None:
        title = translate("RespondDialog", "Answer and close") if closes else text.response_kind(kind)
        super().__init__(parent, context.bridge, title, _primary(kind, closes), self._publish)
        self.setMinimumWidth(560)
        self._monitor, self._case, self._kind, self._closes = context.monitor, case, kind, closes
        self._text = QPlainTextEdit()
        self._text.setTabChangesFocus(True)
        self._text.setMinimumHeight(110)
        self._link = QLineEdit()
        self._link.setPlaceholderText("https://")
        self._when = QDateTimeEdit(QDateTime.currentDateTime())
        self._when.setCalendarPopup(True)
        self._when.setMaximumDateTime(QDateTime.currentDateTime().addSecs(NOW_WITHIN_S))
        self.form.addRow(label(_hint(kind, closes, case), "small", wraps=True))
        self.form.addRow(translate("RespondDialog", "What was answered"), self._text)
        self.form.addRow(translate("RespondDialog", "Link to it"), self._link)
        self.form.addRow(translate("RespondDialog", "Published"), self._when)
        self._reason = QLineEdit()
        if closes:
            self.form.addRow(translate("RespondDialog", "Why it ends"), self._reason)
            self.form.addRow("", _chips(closing_reasons(), self._reason.setText))
        self._text.setFocus()

    def _publish(self) -> Future[Any] | None:
        words, link = self._text.toPlainText().strip(), self._link.text().strip()
        if link and not link.lower().startswith(("http://", "https://")):
            self.show_error(translate("RespondDialog", "A link starts with https:// or http://."))
            return None
        if not words and not link:
            self.show_error(translate("RespondDialog", "Paste the words of the answer, or the link to it."))
            return None
        at = _instant(self._when)
        published_at = None if abs((datetime.now(UTC) - at).total_seconds()) < NOW_WITHIN_S else at
        if not self._closes:
            return self._monitor.respond_case(self._case.id, self._kind, words, link or None, published_at)
        reason = self._reason.text().strip()
        if not reason:
            self.show_error(translate("RespondDialog", "Say why the case ends: a case never ends without a reason."))
            return None
        return self._monitor.answer_and_close(self._case.id, words, link or None, reason, published_at)


class ReasonDialog(FormDialog):
    """Asks why a case is closed or dismissed."""

    def __init__(self, parent: QWidget, context: Context, case: CaseRow, to: CaseState) -> None:
        closes = to is CaseState.CLOSED
        title = translate("ReasonDialog", "Close the case") if closes else translate("ReasonDialog", "Dismiss the case")
        super().__init__(parent, context.bridge, title, title, self._move)
        self._monitor, self._case, self._to = context.monitor, case, to
        self._reason = QLineEdit()
        self._reason.setPlaceholderText(translate("ReasonDialog", "In one line"))
        told = (
            translate("ReasonDialog", "A case ends with the author's consent or a recorded reason.")
            if closes
            else translate(
                "ReasonDialog", "Dismissed means that there is nothing to answer. The reason stays on record."
            )
        )
        self.form.addRow(label(case_words.short(case.title), "strong"))
        self.form.addRow(translate("ReasonDialog", "Why"), self._reason)
        self.form.addRow("", _chips(closing_reasons() if closes else _dismissing(), self._reason.setText))
        self.form.addRow(label(told, "small", wraps=True))
        self._reason.setFocus()

    def _move(self) -> Future[Any] | None:
        reason = self._reason.text().strip()
        if not reason:
            self.show_error(translate("ReasonDialog", "Say why, in a few words."))
            return None
        return self._monitor.move_case(self._case.id, self._to, reason)


class MergeDialog(FormDialog):
    """Asks which case takes the mentions over."""

    def __init__(self, parent: QWidget, context: Context, case: CaseRow, others: Sequence[CaseRow]) -> None:
        title = translate("MergeDialog", "Merge into another case")
        super().__init__(parent, context.bridge, title, translate("MergeDialog", "Merge"), self._merge)
        self.setMinimumWidth(560)
        self._monitor, self._case = context.monitor, case
        self._list = QListWidget()
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._list.setAccessibleName(translate("MergeDialog", "Open cases"))
        self._list.setItemDelegate(TwoLines(context.theme, self._list))
        self._list.setMinimumHeight(240)
        for one in others:
            parts = (text.case_state(one.state), text.severity(one.severity), one.site, one.owner)
            item = QListWidgetItem(" ".join(one.title.split()))
            item.setData(SECOND, " · ".join(part for part in parts if part))
            item.setData(Qt.ItemDataRole.UserRole, one.id)
            self._list.addItem(item)
        told = translate(
            "MergeDialog", "The mentions of “%1” go over to the case chosen; this one stays as a pointer to it."
        )
        self.form.addRow(label(told.replace("%1", case_words.short(case.title)), "muted", wraps=True))
        self.form.addRow(self._list)
        self._list.setCurrentRow(0)
        self._list.itemDoubleClicked.connect(self._submit)
        self._list.setFocus()

    def _merge(self) -> Future[Any] | None:
        item = self._list.currentItem()
        if item is None:
            self.show_error(translate("MergeDialog", "Choose a case."))
            return None
        return self._monitor.merge_case(self._case.id, item.data(Qt.ItemDataRole.UserRole))


class DeadlineDialog(FormDialog):
    """Asks until when the first answer is due."""

    def __init__(self, parent: QWidget, context: Context, case: CaseRow) -> None:
        title = translate("DeadlineDialog", "First answer due")
        super().__init__(parent, context.bridge, title, translate("DeadlineDialog", "Set the deadline"), self._set)
        self._monitor, self._case = context.monitor, case
        self._when = QDateTimeEdit(text.local(case.due_at))
        self._when.setCalendarPopup(True)
        self.form.addRow(translate("DeadlineDialog", "By"), self._when)

    def _set(self) -> Future[Any] | None:
        return self._monitor.change_case(self._case.id, due_at=_instant(self._when))


class LineDialog(FormDialog):
    """Asks for one line of text, with known values to choose from."""

    def __init__(
        self,
        parent: QWidget,
        context: Context,
        words: tuple[str, str, str],
        value: str,
        send: Callable[[str], Future[Any]],
        known: Sequence[str] = (),
    ) -> None:
        title, asked, primary = words
        super().__init__(parent, context.bridge, title, primary, self._submit_line)
        self._send_line = send
        self._field = QComboBox()
        self._field.setEditable(True)
        self._field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._field.addItems(list(known))
        self._field.setCurrentText(value)
        self._field.setAccessibleName(asked)
        self.form.addRow(asked, self._field)
        self._field.setFocus()
        line = self._field.lineEdit()
        if line is not None:
            line.selectAll()

    def _submit_line(self) -> Future[Any] | None:
        value = self._field.currentText().strip()
        if not value:
            self.show_error(translate("LineDialog", "This must not be empty."))
            return None
        return self._send_line(value)


def closing_reasons() -> list[str]:
    """Frequent reasons to close a case."""
    return [
        translate("CloseReason", "The author agrees"),
        translate("CloseReason", "Put right"),
        translate("CloseReason", "Answered; the author is silent"),
        translate("CloseReason", "Anonymous author, all was told"),
    ]


def _dismissing() -> list[str]:
    return [
        translate("DismissReason", "Another firm is meant"),
        translate("DismissReason", "No complaint"),
        translate("DismissReason", "The author took it back"),
        translate("DismissReason", "An abusive post without facts"),
    ]


def _primary(kind: ResponseKind, closes: bool) -> str:
    if closes:
        return translate("RespondDialog", "Answered: close the case")
    return {
        ResponseKind.HOLDING: translate("RespondDialog", "The holding reply is published"),
        ResponseKind.ANSWER: translate("RespondDialog", "The answer is published"),
        ResponseKind.WHAT_WE_CHANGED: translate("RespondDialog", "It is published"),
    }[kind]


def _hint(kind: ResponseKind, closes: bool, case: CaseRow) -> str:
    if closes:
        return translate("RespondDialog", "For the small ones: the answer and the end of the case in one step.")
    if kind is ResponseKind.HOLDING:
        told = translate("RespondDialog", "“We are checking”: no verdict, no apology for what is not checked yet.")
        if case.responded_at is None:
            told += " " + translate("RespondDialog", "It stops the clock of the first answer.")
        return told
    if kind is ResponseKind.ANSWER:
        told = translate("RespondDialog", "Publish the answer where the complaint stands, then record it here.")
        if case.responded_at is None:
            told += " " + translate("RespondDialog", "It stops the clock of the first answer.")
        return told
    return translate(
        "RespondDialog", "Tell at the same place what is different now. It wins more than the first apology."
    )


def _chips(choices: Sequence[str], choose: Callable[[str], object]) -> QWidget:
    holder = QWidget()
    flow = FlowLayout()
    holder.setLayout(flow)

    def chooser(words: str) -> Callable[[], None]:
        return lambda: (choose(words), None)[1]

    for words in choices:
        flow.addWidget(button(words, "chip", chooser(words)))
    return holder


def _instant(field: QDateTimeEdit) -> datetime:
    return datetime.fromtimestamp(field.dateTime().toSecsSinceEpoch(), UTC)
