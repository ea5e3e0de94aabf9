"""The dialogs of checking and putting right: a statement, a verdict, compensation, a measure."""

from __future__ import annotations

import re
from concurrent.futures import Future
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QDate
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QLineEdit, QPlainTextEdit, QWidget

from monitor.checking_types import ClaimRow, MeasureRow, Verdict
from monitor.text.types import ClaimKind, Reason
from ui import checking_words, text
from ui.case_view import CaseView
from ui.context import Context
from ui.widgets.case_check import reasons
from ui.widgets.controls import NumberField, label, row
from ui.widgets.dialog import FormDialog

translate = QCoreApplication.translate
FREE: Final = (Verdict.OPEN, Verdict.CANNOT_BE_CHECKED)
"""Verdicts that rest on nothing."""
CURRENCIES: Final = ("EUR", "RUB", "UAH", "USD", "SEK", "GBP")
CURRENCY_TOLD: Final = re.compile(r"\b[A-Z]{3}\b")
CHECK_DAYS: Final = 30
MOST_DAYS: Final = 3650


class ClaimDialog(FormDialog):
    """Asks for a statement that somebody saw in the text; of a given one for better words."""

    def __init__(self, parent: QWidget, context: Context, view: CaseView, claim: ClaimRow | None = None) -> None:
        title = (
            translate("ClaimDialog", "What the complaint states")
            if claim is None
            else translate("ClaimDialog", "Correct the statement")
        )
        super().__init__(parent, context.bridge, title, translate("ClaimDialog", "Keep"), self._keep)
        self._checking, self._view, self._claim = context.monitor.checking, view, claim
        self.quote = QPlainTextEdit()
        self.quote.setTabChangesFocus(True)
        self.quote.setFixedHeight(72)
        self.kind = QComboBox()
        for one in ClaimKind:
            self.kind.addItem(text.claim_kind(one), one)
        self.value = QLineEdit()
        if claim is not None:
            self.quote.setPlainText(claim.quote)
            self.kind.setCurrentIndex(self.kind.findData(claim.kind))
            self.value.setText(claim.value or "")
        for words, field in (
            (translate("ClaimDialog", "Words of the text"), self.quote),
            (translate("ClaimDialog", "What about"), self.kind),
            (translate("ClaimDialog", "What it means"), self.value),
        ):
            field.setAccessibleName(words)
            self.form.addRow(words, field)
        told = translate("ClaimDialog", "A day as 2026-11-03, an amount as 12500 EUR; empty: as it stands.")
        self.form.addRow("", label(told, "small", wraps=True))

    def _keep(self) -> Future[Any] | None:
        quote, value = " ".join(self.quote.toPlainText().split()), self.value.text().strip() or None
        kind = ClaimKind(self.kind.currentData())
        if not quote:
            self.show_error(translate("ClaimDialog", "Copy the words from the text."))
            return None
        if self._claim is None:
            return self._checking.add_claim(self._view.detail.row.id, kind, quote, value)
        return self._checking.change_claim(self._claim.id, kind=kind, quote=quote, value=value)


class JudgeDialog(FormDialog):
    """Asks what a verdict rests on: without a record, a paper or a person asked there is none."""

    def __init__(self, parent: QWidget, context: Context, claim: ClaimRow, verdict: Verdict) -> None:
        title = translate("JudgeDialog", "What the verdict rests on")
        super().__init__(parent, context.bridge, title, translate("JudgeDialog", "Keep the verdict"), self._judge)
        self._checking, self._claim = context.monitor.checking, claim
        self.verdict = QComboBox()
        for one in Verdict:
            self.verdict.addItem(checking_words.verdict(one), one)
        self.verdict.setCurrentIndex(self.verdict.findData(verdict))
        self.verdict.setAccessibleName(translate("JudgeDialog", "Verdict"))
        self.record = QLineEdit(claim.record)
        self.record.setPlaceholderText(translate("JudgeDialog", "Delivery note 118; the driver asked on 3 November"))
        self.record.setAccessibleName(translate("JudgeDialog", "Rests on"))
        self.form.addRow(label(translate("CaseCheck", "“%1”").replace("%1", claim.quote), "strong", wraps=True))
        self.form.addRow(translate("JudgeDialog", "Rests on"), self.record)
        self.form.addRow(translate("JudgeDialog", "Verdict"), self.verdict)

    def _judge(self) -> Future[Any] | None:
        verdict, record = Verdict(self.verdict.currentData()), self.record.text().strip()
        if not record and verdict not in FREE:
            self.show_error(translate("JudgeDialog", "Say which record, paper or person shows it."))
            return None
        return self._checking.judge(self._claim.id, verdict, record)


class CompensationDialog(FormDialog):
    """Asks what the author is offered, and how that is computed on the order that went wrong."""

    def __init__(self, parent: QWidget, context: Context, view: CaseView) -> None:
        title = translate("CompensationDialog", "Compensation")
        super().__init__(parent, context.bridge, title, translate("CompensationDialog", "Propose"), self._propose)
        self.setMinimumWidth(560)
        self._checking, self._view = context.monitor.checking, view
        self.amount, self.favour, self.order, self.basis = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.currency = QComboBox()
        self.currency.setEditable(True)
        self.currency.addItems(list(CURRENCIES))
        self.currency.setCurrentText(str(context.memory.get("cases/currency") or CURRENCIES[0]))
        self._memory = context.memory
        self._record_id: int | None = None
        rests = next((one.rests_on for one in view.claims if one.rests_on and one.rests_on.kind == "orders"), None)
        number = next((one.value or one.quote for one in view.claims if one.kind is ClaimKind.NUMBER), "")
        for claim in view.claims:
            if claim.kind is ClaimKind.AMOUNT and (said := CURRENCY_TOLD.search(claim.value or "")) is not None:
                self.currency.setCurrentText(said[0])  # what the author paid in
                break
        if rests is not None:
            self._record_id, number = rests.id, rests.values.get("number", number)
            self.currency.setCurrentText(rests.values.get("currency", self.currency.currentText()))
        self.order.setText(number)
        self.favour.setPlaceholderText(translate("CompensationDialog", "Instead of money: free delivery next time"))
        self.basis.setPlaceholderText(translate("CompensationDialog", "10 % of the order for each day late"))
        money = row(self.amount, self.currency)
        money.setStretch(0, 1)
        self.form.addRow(translate("CompensationDialog", "Amount"), money)
        self.form.addRow(translate("CompensationDialog", "Or a favour"), self.favour)
        self.form.addRow(translate("CompensationDialog", "Order that went wrong"), self.order)
        self.form.addRow(translate("CompensationDialog", "How it is computed"), self.basis)
        for field, words in (
            (self.amount, translate("CompensationDialog", "Amount")),
            (self.currency, translate("CompensationDialog", "Currency")),
            (self.favour, translate("CompensationDialog", "Or a favour")),
            (self.order, translate("CompensationDialog", "Order that went wrong")),
            (self.basis, translate("CompensationDialog", "How it is computed")),
        ):
            field.setAccessibleName(words)
        if rests is not None:
            self.form.addRow("", label(checking_words.row_cells(rests.values), "small", wraps=True))

    def _propose(self) -> Future[Any] | None:
        written, favour, basis = self.amount.text().strip(), self.favour.text().strip(), self.basis.text().strip()
        amount: Decimal | None = None
        if written:
            try:
                amount = Decimal(written.replace(" ", "").replace("\xa0", "").replace(",", "."))
            except InvalidOperation:
                self.show_error(translate("CompensationDialog", "The amount is no number."))
                return None
        if (amount is None) == (not favour):
            self.show_error(translate("CompensationDialog", "Name an amount or a favour, one of the two."))
            return None
        if not basis:
            self.show_error(translate("CompensationDialog", "Say how it is computed: the head reads that first."))
            return None
        currency = self.currency.currentText().strip().upper()
        if amount is not None:
            self._memory.set("cases/currency", currency)
        return self._checking.compensate(
            self._view.detail.row.id,
            basis=basis,
            amount=amount,
            currency=currency if amount is not None else None,
            favour=favour,
            order=self.order.text().strip(),
            record_id=self._record_id,
        )


class MeasureDialog(FormDialog):
    """Asks what is to change: the cause, the measure, who, until when, and when its effect is looked at."""

    def __init__(self, parent: QWidget, context: Context, view: CaseView, measure: MeasureRow | None = None) -> None:
        title = translate("MeasureDialog", "Corrective measure")
        super().__init__(parent, context.bridge, title, translate("MeasureDialog", "Keep the measure"), self._keep)
        self.setMinimumWidth(560)
        self._checking, self._view, self._measure = context.monitor.checking, view, measure
        found = view.detail.row
        self.cause, self.what = QLineEdit(), QLineEdit()
        self.reason = QComboBox()
        for value, words in reasons():
            self.reason.addItem(words, value)
        self.product, self.branch = QLineEdit(), QLineEdit()
        self.owner = QComboBox()
        self.owner.setEditable(True)
        self.owner.addItems(list(dict.fromkeys([view.person, *view.owners])))
        self.has_due = QCheckBox(translate("MeasureDialog", "By"))
        self.due = QDateEdit(QDate.currentDate().addDays(14))
        self.due.setCalendarPopup(True)
        self.has_due.toggled.connect(self.due.setEnabled)
        self.has_due.setChecked(True)
        self.days = NumberField()
        self.days.setRange(1, MOST_DAYS)
        self.days.setValue(CHECK_DAYS)
        given = found.established_reason or found.stated_reason
        self.owner.setCurrentText(found.owner or view.person)
        if measure is not None:
            given = measure.reason
            for field, words in (
                (self.cause, measure.cause),
                (self.what, measure.what),
                (self.product, measure.product),
                (self.branch, measure.branch),
            ):
                field.setText(words)
            self.owner.setCurrentText(measure.owner or "")
            self.has_due.setChecked(measure.due_on is not None)
            if measure.due_on is not None:
                self.due.setDate(QDate(measure.due_on.year, measure.due_on.month, measure.due_on.day))
            self.days.setValue(measure.check_days)
        self.reason.setCurrentIndex(max(0, self.reason.findData(given)))
        for words, part in (
            (translate("MeasureDialog", "Cause"), self.cause),
            (translate("MeasureDialog", "What is changed"), self.what),
            (translate("MeasureDialog", "Reason it ends"), self.reason),
            (translate("MeasureDialog", "Only this product"), self.product),
            (translate("MeasureDialog", "Only this branch"), self.branch),
            (translate("MeasureDialog", "Who"), self.owner),
        ):
            part.setAccessibleName(words)
            self.form.addRow(words, part)
        self.due.setAccessibleName(translate("MeasureDialog", "By"))
        self.days.setAccessibleName(translate("MeasureDialog", "Days until its effect is looked at"))
        self.form.addRow(self.has_due, self.due)
        self.form.addRow(translate("MeasureDialog", "Days until its effect is looked at"), self.days)

    def _keep(self) -> Future[Any] | None:
        cause, what = self.cause.text().strip(), self.what.text().strip()
        if not cause or not what:
            self.show_error(translate("MeasureDialog", "Say what the cause is and what is changed."))
            return None
        chosen = self.reason.currentData()
        day = self.due.date()
        fields: dict[str, Any] = {
            "cause": cause,
            "what": what,
            "reason": None if chosen is None else Reason(chosen),
            "product": self.product.text().strip(),
            "branch": self.branch.text().strip(),
            "owner": self.owner.currentText().strip() or None,
            "due_on": date(day.year(), day.month(), day.day()) if self.has_due.isChecked() else None,
            "check_days": self.days.value(),
        }
        if self._measure is not None:
            return self._checking.change_measure(self._measure.id, **fields)
        return self._checking.open_measure(self._view.detail.row.id, **fields)
