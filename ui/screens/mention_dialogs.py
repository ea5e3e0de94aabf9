"""The three small dialogs of the mentions: where it was answered, an occasion, a note."""

from __future__ import annotations

from concurrent.futures import Future

from PySide6.QtCore import QCoreApplication, QDate
from PySide6.QtWidgets import QDateEdit, QLineEdit, QPlainTextEdit, QWidget

from monitor.service import Written
from monitor.types import MentionDetail, MentionRow
from ui.context import Context
from ui.widgets.controls import label
from ui.widgets.dialog import FormDialog

translate = QCoreApplication.translate


class AnswerDialog(FormDialog):
    """Asks for the link of the public answer; it may stay empty."""

    def __init__(self, parent: QWidget, context: Context, chosen: list[int]) -> None:
        super().__init__(
            parent, context.bridge, translate("AnswerDialog", "Answered"), translate("AnswerDialog", "Answered"),
            self._answer,
        )  # fmt: skip
        self._monitor, self._chosen = context.monitor, chosen
        self._link = QLineEdit()
        self._link.setPlaceholderText("https://")
        self.form.addRow(translate("AnswerDialog", "Link to the answer"), self._link)
        self.form.addRow(
            label(
                translate("AnswerDialog", "May stay empty. The link proves later when and what you answered."),
                "small",
                wraps=True,
            )
        )

    def _answer(self) -> Future[Written] | None:
        link = self._link.text().strip()
        if link and not link.lower().startswith(("http://", "https://")):
            self.show_error(translate("AnswerDialog", "A link starts with https:// or http://."))
            return None
        return self._monitor.cases.answered(self._chosen, link or None)


class OccasionDialog(FormDialog):
    """Asks what the occasion is, who makes contact, and by when."""

    def __init__(self, parent: QWidget, context: Context, row: MentionRow) -> None:
        super().__init__(
            parent, context.bridge, translate("OccasionDialog", "Occasion to make contact"),
            translate("OccasionDialog", "Make the occasion"), self._make,
        )  # fmt: skip
        self._monitor, self._row = context.monitor, row
        self._what = QLineEdit(row.title or row.excerpt[:120].replace("\n", " "))
        self._owner = QLineEdit(context.monitor.person)
        self._due = QDateEdit(QDate.currentDate().addDays(1))
        self._due.setCalendarPopup(True)
        self.form.addRow(translate("OccasionDialog", "Client"), label(row.entity_name, "strong"))
        self.form.addRow(translate("OccasionDialog", "What happened"), self._what)
        self.form.addRow(translate("OccasionDialog", "Who makes contact"), self._owner)
        self.form.addRow(translate("OccasionDialog", "By when"), self._due)
        self._what.setCursorPosition(0)

    def _make(self) -> Future[Written] | None:
        what = self._what.text().strip()
        if not what:
            self.show_error(translate("OccasionDialog", "Say in a few words what happened."))
            return None
        due = self._due.date().toPython()
        return self._monitor.make_occasion(self._row.id, what, self._owner.text().strip() or None, due)  # type: ignore[arg-type]


class NoteDialog(FormDialog):
    """Asks for a note on a mention."""

    def __init__(self, parent: QWidget, context: Context, detail: MentionDetail) -> None:
        super().__init__(
            parent,
            context.bridge,
            translate("NoteDialog", "Note"),
            translate("NoteDialog", "Keep the note"),
            self._keep,
        )
        self._monitor, self._id = context.monitor, detail.row.id
        self._text = QPlainTextEdit(detail.note)
        self._text.setTabChangesFocus(True)
        self._text.setMinimumHeight(120)
        self._text.setAccessibleName(translate("NoteDialog", "Note"))
        self.form.addRow(self._text)
        self._text.setFocus()

    def _keep(self) -> Future[Written] | None:
        return self._monitor.note(self._id, self._text.toPlainText().strip())
