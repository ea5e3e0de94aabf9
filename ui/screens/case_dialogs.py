"""The dialogs of a case: an end with its reason, a case to merge into, a deadline, a line of text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from monitor.case_types import Ending, Need
from monitor.checking_types import Verdict
from monitor.types import INBOX, CaseRow, CaseState, Fault, Kind, MentionQuery, MentionRow, Order, Role
from ui import case_words, text
from ui.case_view import CaseView
from ui.context import Context
from ui.widgets.controls import button, label
from ui.widgets.dialog import FormDialog
from ui.widgets.flow import FlowLayout
from ui.widgets.two_lines import SECOND, TwoLines

if TYPE_CHECKING:
    from monitor.service import Monitor

translate = QCoreApplication.translate
MOST_OFFERED: Final = 100
CHIPS_WIDTH: Final = 400


class ReasonDialog(FormDialog):
    """Asks how and why a case is closed, with whose consent; or why it is dismissed."""

    def __init__(self, parent: QWidget, context: Context, view: CaseView, to: CaseState) -> None:
        closes = to is CaseState.CLOSED
        title = translate("ReasonDialog", "Close the case") if closes else translate("ReasonDialog", "Dismiss the case")
        super().__init__(parent, context.bridge, title, title, self._move)
        self.setMinimumWidth(540)
        self._monitor, self._view, self._to = context.monitor, view, to
        self._reason = QLineEdit()
        self._reason.setPlaceholderText(translate("ReasonDialog", "In one line"))
        self.form.addRow(label(case_words.short(view.detail.row.title), "strong"))
        self.end = EndFields(view)
        if closes:
            self.end.add_to(self.form)
        self.form.addRow(translate("ReasonDialog", "Why"), self._reason)
        self.form.addRow("", chips(closing_reasons() if closes else _dismissing(), self._reason.setText))
        told = (
            translate("ReasonDialog", "A case ends with the author's consent or a recorded reason.")
            if closes
            else translate(
                "ReasonDialog", "Dismissed means that there is nothing to answer. The reason stays on record."
            )
        )
        self.form.addRow(label(told, "small", wraps=True))

    def _move(self) -> Future[Any] | None:
        reason = self._reason.text().strip()
        case_id = self._view.detail.row.id
        if self._to is not CaseState.CLOSED:
            if not reason:
                self.show_error(translate("ReasonDialog", "Say why, in a few words."))
                return None
            return self._monitor.cases.dismiss(case_id, reason)
        wanted = self._view.detail.needs.get(CaseState.CLOSED, ())
        if not reason and (Need.REASON in wanted or not self.end.consent.isChecked()):
            self.show_error(translate("ReasonDialog", "Say why, in a few words."))
            return None
        url = self.end.url.text().strip()
        if url and not url.lower().startswith(("http://", "https://")):
            self.show_error(translate("RespondDialog", "A link starts with https:// or http://."))
            return None
        return self._monitor.cases.close(
            case_id, reason, consent=self.end.consent.isChecked(), consent_url=url or None, ending=self.end.ending()
        )


class EndFields:
    """How a case ended, and whether its author agreed; an author without a name never does."""

    def __init__(self, view: CaseView) -> None:
        self.outcome = QComboBox()
        for one in Ending:
            self.outcome.addItem(case_words.ending(one), one)
        self.outcome.setAccessibleName(translate("EndFields", "Outcome"))
        self.consent = QCheckBox(translate("EndFields", "The author agrees"))
        self.url = QLineEdit()
        self.url.setPlaceholderText("https://")
        self.url.setAccessibleName(translate("EndFields", "Where the author agreed"))
        self.url.setEnabled(False)
        self.consent.toggled.connect(self.url.setEnabled)
        self.consent.setEnabled(not view.detail.anonymous)
        self._anonymous = view.detail.anonymous
        self.outcome.setCurrentIndex(self.outcome.findData(_likely_end(view)))

    def add_to(self, form: QFormLayout) -> None:
        """Adds the fields to a form."""
        form.addRow(translate("EndFields", "Outcome"), self.outcome)
        form.addRow("", self.consent)
        if self._anonymous:
            told = translate("EndFields", "The author has no name and so cannot agree: record the reason.")
            form.addRow("", label(told, "small", wraps=True))
        else:
            form.addRow(translate("EndFields", "Where the author agreed"), self.url)

    def ending(self) -> Ending:
        """The outcome chosen."""
        return Ending(self.outcome.currentData())


def _likely_end(view: CaseView) -> Ending:
    if view.verdict is Verdict.REFUTED and view.detail.row.fault not in (Fault.OURS, Fault.SHARED):
        return Ending.REFUTED
    if any(one.done_at is not None for one in view.measures) or any(one.done_at for one in view.compensations):
        return Ending.PUT_RIGHT
    return Ending.ANSWERED if view.detail.responses else Ending.UNRESOLVED


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
        return self._monitor.cases.merge(self._case.id, item.data(Qt.ItemDataRole.UserRole))


class AttachDialog(FormDialog):
    """Asks which complaint that waits belongs to this case too."""

    def __init__(self, parent: QWidget, context: Context, case: CaseRow, offered: Sequence[MentionRow]) -> None:
        title = translate("AttachDialog", "Take in another mention")
        super().__init__(parent, context.bridge, title, translate("AttachDialog", "Take in"), self._attach)
        self.setMinimumWidth(560)
        self._monitor, self._case = context.monitor, case
        self._list = QListWidget()
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._list.setAccessibleName(translate("AttachDialog", "Complaints that wait"))
        self._list.setItemDelegate(TwoLines(context.theme, self._list))
        self._list.setMinimumHeight(280)
        for one in offered:
            item = QListWidgetItem(" ".join((one.title or one.excerpt).split()))
            # Many a site writes under its own name.
            parts = dict.fromkeys((one.site, one.author, text.moment(one.published_at or one.found_at)))
            item.setData(SECOND, " · ".join(part for part in parts if part))
            item.setData(Qt.ItemDataRole.UserRole, one.id)
            self._list.addItem(item)
        told = translate("AttachDialog", "They become part of “%1”; those of the same author stand first.")
        self.form.addRow(label(told.replace("%1", case_words.short(case.title)), "muted", wraps=True))
        self.form.addRow(self._list)
        self._list.setCurrentRow(0)

    @staticmethod
    def offered(monitor: Monitor, view: CaseView) -> list[MentionRow]:
        """Complaints about us that wait, those of the same author first."""
        query = MentionQuery(roles=(Role.OWN,), kinds=(Kind.COMPLAINT,), states=INBOX, order=Order.NEWEST)
        rows = monitor.read.rows(monitor.read.mention_ids(query, limit=MOST_OFFERED))
        author = view.detail.row.author
        return sorted(rows, key=lambda one: one.author is None or one.author != author)

    def _attach(self) -> Future[Any] | None:
        chosen = [item.data(Qt.ItemDataRole.UserRole) for item in self._list.selectedItems()]
        if not chosen:
            self.show_error(translate("AttachDialog", "Choose a mention."))
            return None
        return self._monitor.cases.attach(self._case.id, chosen)


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
        return self._monitor.cases.change(self._case.id, due_at=instant(self._when))


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


def chips(choices: Sequence[str], choose: Callable[[str], object]) -> QWidget:
    """Frequent answers; a press fills the field."""
    holder = QWidget()
    flow = FlowLayout(wish=CHIPS_WIDTH)
    holder.setLayout(flow)

    def chooser(words: str) -> Callable[[], None]:
        return lambda: (choose(words), None)[1]

    for words in choices:
        flow.addWidget(button(words, "chip", chooser(words)))
    return holder


def instant(field: QDateTimeEdit) -> datetime:
    """The moment in a field."""
    return datetime.fromtimestamp(field.dateTime().toSecsSinceEpoch(), UTC)
