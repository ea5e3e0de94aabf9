"""The first step of a case: whose fault, both reasons, and what the complaint states with what it rests on."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from monitor.checking_types import ClaimRow, Suggestion, Verdict
from monitor.types import Fault, Reason
from ui import checking_words, text
from ui.case_view import CaseView
from ui.context import Context
from ui.theme import Theme
from ui.widgets.case_parts import ValueButton, choices, selectable
from ui.widgets.controls import ElidedLabel, button, column, label, row
from ui.widgets.flow import FlowLayout, clear

translate = QCoreApplication.translate
MOST_SUGGESTIONS = 2
"""Shown of one claim; the first tells most."""


class CheckStep(QWidget):
    """Fault, reasons and the ledger of claims.

    `changed(field, value)` of the case; `asked(slug, thing)`: "judge" (claim, verdict), "accept" (claim, suggestion),
    "claim", "remove_claim", "change_claim", "records".
    """

    changed = Signal(str, object)
    asked = Signal(str, object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._theme = context.theme
        self._view: CaseView | None = None
        self._suggested: Mapping[int, tuple[Suggestion, ...]] = {}
        self._shown: object = None
        self.fault = ValueButton(self._fill_fault)
        self.stated = ValueButton(self._fill_stated)
        self.established = ValueButton(self._fill_established)
        self._hint = label(role="muted", wraps=True)
        self._names = [label(role="muted") for _ in range(3)]
        form = QFormLayout()
        form.setHorizontalSpacing(10)
        form.setVerticalSpacing(2)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for name, value in zip(self._names, (self.fault, self.stated, self.established), strict=True):
            value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            form.addRow(name, value)
        self._found_by = label(role="small")
        self._found_by.setContentsMargins(8, 0, 0, 0)
        form.addRow("", self._found_by)
        self._title = label(role="strong")
        self.verdict = label(role="muted")
        self.claims = QVBoxLayout()
        self.claims.setSpacing(6)
        self._none = label(role="muted", wraps=True)
        self.add = button(act=lambda: self.asked.emit("claim", None))
        self.records = button(act=lambda: self.asked.emit("records", None))
        both = FlowLayout(gap=8)
        both.addWidget(self.add)
        both.addWidget(self.records)
        head = row(self._title, self.verdict, 1, gap=12)
        box = column(self._hint, form, gap=8)
        box.addSpacing(4)
        for part in (head, self.claims):
            box.addLayout(part)
        box.addWidget(self._none)
        box.addLayout(both)
        self.setLayout(box)

    def retranslate(self) -> None:
        """Sets every word anew."""
        words = (
            translate("CaseCheck", "Whose fault"),
            translate("CaseCheck", "Reason the author gives"),
            translate("CaseCheck", "Reason we found"),
        )
        for name, told in zip(self._names, words, strict=True):
            name.setText(told)
        self._hint.setText(translate("CaseCheck", "Are the stated facts true? Hold each against a record or a person."))
        self._title.setText(translate("CaseCheck", "What it states"))
        self._none.setText(
            translate("CaseCheck", "No checkable statement was found. Add one that you see in the text.")
        )
        self.add.setText(translate("CaseCheck", "Add a statement…"))
        self.records.setText(translate("CaseCheck", "Own records…"))
        self._shown = None

    def show_view(self, view: CaseView) -> None:
        """Writes a case."""
        if self._view is None or self._view.detail.row.id != view.detail.row.id:
            self._suggested = {}
        self._view = view
        found = view.detail.row
        self.fault.set_value(self._names[0].text(), text.fault(found.fault))
        self.stated.set_value(self._names[1].text(), text.reason(found.stated_reason))
        self.established.set_value(self._names[2].text(), reason_words(found.established_reason))
        by = view.detail.established_by
        self._found_by.setText(translate("CaseCheck", "found by %1").replace("%1", by or ""))
        self._found_by.setVisible(bool(by) and found.established_reason is not None)
        for value in (self.fault, self.stated, self.established):
            value.setEnabled(view.may_act)
        whole = "" if view.verdict is None else checking_words.verdict(view.verdict)
        self.verdict.setText(translate("CaseCheck", "Altogether: %1").replace("%1", whole.lower()) if whole else "")
        self._none.setVisible(not view.claims)
        self.add.setVisible(view.works)
        self.records.setVisible(view.may_act)
        self._write()

    def show_suggestions(self, suggested: Mapping[int, tuple[Suggestion, ...]]) -> None:
        """What the firm's own records say, by claim."""
        self._suggested = suggested
        self._write()

    def _write(self) -> None:
        view = self._view
        if view is None:
            return
        shown = (view.claims, view.works, {one: tuple(made) for one, made in self._suggested.items()})
        if shown == self._shown:
            return
        self._shown = shown
        clear(self.claims)
        for claim in view.claims:
            offered = () if claim.verdict is not Verdict.OPEN else self._suggested.get(claim.id, ())
            self.claims.addWidget(ClaimLine(self._theme, claim, offered, view.works, self.asked.emit))

    def _fill_fault(self, menu: QMenu) -> None:
        if self._view is not None:
            offered = [(one, text.fault(one)) for one in Fault]
            choices(menu, [*offered], self._view.detail.row.fault, self._changer("fault"))

    def _fill_stated(self, menu: QMenu) -> None:
        if self._view is not None:
            choices(menu, reasons(), self._view.detail.row.stated_reason, self._changer("stated_reason"))

    def _fill_established(self, menu: QMenu) -> None:
        if self._view is not None:
            now = self._view.detail.row.established_reason
            choices(menu, reasons(), now, self._changer("established_reason"))

    def _changer(self, field: str) -> Callable[[object], None]:
        return lambda value: self.changed.emit(field, value)


class ClaimLine(QFrame):
    """One statement: its words, what it is about, the verdict with a menu, and what the records say to it."""

    def __init__(
        self,
        theme: Theme,
        claim: ClaimRow,
        suggestions: Sequence[Suggestion],
        works: bool,
        ask: Callable[[str, object], object],
    ) -> None:
        super().__init__()
        self._claim, self._ask = claim, ask
        self.setProperty("ground", "inset")
        quote = selectable(label(translate("CaseCheck", "“%1”").replace("%1", claim.quote), "strong", wraps=True))
        kind = label(checking_words.claim_words(claim), "small", wraps=True)
        self.verdict = ValueButton(self._fill)
        icon, colour = checking_words.verdict_icon(claim.verdict)
        self.verdict.setIcon(theme.icon(icon, colour))
        self.verdict.setIconSize(QSize(15, 15))
        self.verdict.setMinimumWidth(168)
        self.verdict.set_value(
            translate("CaseCheck", "Verdict on “%1”").replace("%1", claim.quote),
            checking_words.verdict(claim.verdict),
        )
        self.verdict.setEnabled(works)
        head = row(gap=10)
        head.addLayout(column(quote, kind, gap=1), 1)
        head.addWidget(self.verdict, 0, Qt.AlignmentFlag.AlignTop)
        box = column(head, gap=4)
        box.setContentsMargins(12, 7, 6, 7)
        told = checking_words.rests_on(claim)
        if told:
            rests = selectable(label(told, "small", wraps=True))
            if claim.rests_on is not None:
                rests.setToolTip(checking_words.row_cells(claim.rests_on.values, most=99))
                box.addWidget(rests)
                box.addWidget(_cells(checking_words.row_cells(claim.rests_on.values)))
            else:
                box.addWidget(rests)
        for one in suggestions[:MOST_SUGGESTIONS]:
            box.addWidget(self._suggestion(theme, one, works))
        self.setLayout(box)

    def _suggestion(self, theme: Theme, one: Suggestion, works: bool) -> QWidget:
        made = QFrame()
        made.setProperty("ground", "card")
        icon, colour = checking_words.verdict_icon(one.verdict)
        picture = QLabel()
        picture.setPixmap(theme.icon(icon, colour).pixmap(QSize(15, 15), self.devicePixelRatioF()))
        said = label(checking_words.suggestion(one), wraps=True)
        differs = checking_words.differs(one)
        lines = column(said, gap=1)
        if differs:
            lines.addWidget(label(differs, "small", wraps=True))
        if one.record is not None:
            place = label(checking_words.row_place(one.record), "small", wraps=True)
            lines.addWidget(place)
            lines.addWidget(_cells(checking_words.row_cells(one.record.values)))
        head = row(gap=8)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(lines, 1)
        if works:
            verdict = checking_words.verdict(one.verdict)
            accept = button(verdict, "chip", lambda: self._ask("accept", (self._claim, one)))
            accept.setToolTip(translate("CaseCheck", "Take this as the verdict, with the row as its ground"))
            accept.setAccessibleName(
                translate("CaseCheck", "Accept for “%1”: %2").replace("%1", self._claim.quote).replace("%2", verdict)
            )
            head.addWidget(accept, 0, Qt.AlignmentFlag.AlignTop)
        head.setContentsMargins(10, 6, 8, 6)
        made.setLayout(head)
        return made

    def _fill(self, menu: QMenu) -> None:
        offered = [(one, checking_words.verdict(one)) for one in Verdict]
        choices(menu, [*offered], self._claim.verdict, lambda one: self._ask("judge", (self._claim, one)))
        menu.addSeparator()
        change = menu.addAction(translate("CaseCheck", "Correct the statement…"))
        change.triggered.connect(lambda: self._ask("change_claim", self._claim))
        remove = menu.addAction(translate("CaseCheck", "This is no statement: remove it"))
        remove.triggered.connect(lambda: self._ask("remove_claim", self._claim))


def _cells(words: str) -> QLabel:
    made = ElidedLabel(words)
    made.setProperty("role", "small")
    return made


def reasons() -> list[tuple[object, str]]:
    """Every reason and "not known yet", to choose one of."""
    return [*((one, text.reason(one)) for one in Reason), (None, translate("CaseCheck", "Not known yet"))]


def reason_words(reason: Reason | None) -> str:
    """A reason that we found, or that none was yet."""
    return translate("CaseCheck", "Not known yet") if reason is None else text.reason(reason)
