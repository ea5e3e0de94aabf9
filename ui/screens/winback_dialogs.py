"""Dialogs of winning back: a client is lost, is let go, a step of the plan, a remark to a sign."""

from __future__ import annotations

from concurrent.futures import Future
from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from monitor.client_types import Channel
from monitor.sign_types import SignRow
from monitor.text.types import Reason
from monitor.winback_types import Effort, LetGo, Step
from ui import client_words, sign_words, text
from ui.context import Context
from ui.screens.client_card_dialogs import chooser, line, lines
from ui.widgets.controls import label, row
from ui.widgets.day_field import DayField
from ui.widgets.dialog import FormDialog

translate = QCoreApplication.translate


class LostDialog(FormDialog):
    """A client left: since when, and what it says why."""

    def __init__(self, parent: QWidget, context: Context, client_id: int, name: str, effort: Effort | None) -> None:
        title = translate("LostDialog", "%1 is lost").replace("%1", name)
        super().__init__(parent, context.bridge, title, translate("LostDialog", "Write it down as lost"), self._lose)
        self.setMinimumWidth(580)  # the longest reason stands in one line
        self._monitor, self._client_id, self._effort = context.monitor, client_id, effort
        last = context.monitor.read.last_order_on(client_id)
        self.on = DayField(last or context.monitor.winback.today(), translate("LostDialog", "Since"))
        self.reason = chooser(
            translate("LostDialog", "What they say why"), [(one, text.reason(one)) for one in Reason], None
        )
        self.asked = QCheckBox(translate("LostDialog", "asked today"))
        self.note = lines(translate("LostDialog", "Note"), "")
        self.form.addRow(translate("LostDialog", "Since"), self.on)
        self.form.addRow(translate("LostDialog", "What they say why"), self.reason)
        self.form.addRow("", self.asked)
        self.form.addRow(translate("LostDialog", "Note"), self.note)
        told = translate("LostDialog", "The price is often only what is polite to say: what you find out yourself is "
                                       "kept apart from what they say.")  # fmt: skip
        self.form.addRow(label(told, "small", wraps=True))

    def _lose(self) -> Future[Any] | None:
        try:
            on = self.on.day()
        except ValueError:
            self.show_error(translate("LostDialog", "This is no day: write it like 31.12.2026."))
            return None
        details: dict[str, Any] = {"lost_on": on, "note": self.note.toPlainText().strip()}
        if self.reason.currentData() is not None:
            details["stated_reason"] = self.reason.currentData()
        if self.asked.isChecked():
            details["asked_on"] = self._monitor.winback.today()
        return self._monitor.winback.lost(self._client_id, **details)


class LetGoDialog(FormDialog):
    """Not worth the effort, for a reason."""

    def __init__(self, parent: QWidget, context: Context, effort: Effort, reason: LetGo | None) -> None:
        title = translate("LetGoDialog", "Let %1 go").replace("%1", effort.client_name)
        super().__init__(parent, context.bridge, title, translate("LetGoDialog", "Let go"), self._let_go)
        self._monitor, self._effort = context.monitor, effort
        self.reason = QComboBox()
        self.reason.setAccessibleName(translate("LetGoDialog", "Why"))
        for one in LetGo:
            self.reason.addItem(sign_words.let_go(one), one)
        self.reason.setCurrentIndex(max(0, self.reason.findData(reason)))
        self.note = lines(translate("LetGoDialog", "Note"), "")
        self.form.addRow(translate("LetGoDialog", "Why"), self.reason)
        self.form.addRow(translate("LetGoDialog", "Note"), self.note)

    def _let_go(self) -> Future[Any] | None:
        return self._monitor.winback.let_go(self._effort.id, self.reason.currentData(), self.note.toPlainText().strip())


class StepDialog(FormDialog):
    """A step of a plan: new, to be changed, or `done` with its outcome."""

    def __init__(
        self, parent: QWidget, context: Context, effort: Effort, step: Step | None = None, *, done: bool = False
    ) -> None:
        title = translate("StepDialog", "Step for %1").replace("%1", effort.client_name)
        primary = translate("StepDialog", "It is done") if done else translate("StepDialog", "Save")
        super().__init__(parent, context.bridge, title, primary, self._save)
        self._monitor, self._effort, self._step, self._done_now = context.monitor, effort, step, done
        today = context.monitor.winback.today()
        self.what = lines(translate("StepDialog", "What"), "" if step is None else step.what)
        self.owner = line(translate("StepDialog", "Who"), (effort.owner if step is None else step.owner) or "")
        day = today if step is None or done else step.due_on
        self.day = DayField(day, translate("StepDialog", "When"))
        self.channel = chooser(
            translate("StepDialog", "How"),
            [(one, client_words.channel(one)) for one in Channel if one is not Channel.UNKNOWN],
            None if step is None else step.channel,
        )
        self.cost = line(translate("StepDialog", "Cost"), "" if step is None or step.cost is None else f"{step.cost:f}")
        self.currency = line(translate("StepDialog", "Currency"), "" if step is None else step.currency, "EUR")
        self.currency.setMaximumWidth(70)
        self.outcome = lines(translate("StepDialog", "How it went"), "" if step is None else step.outcome)
        self.talked = QCheckBox(translate("StepDialog", "it was a talk: log it as a contact too"))
        self.talked.setChecked(step is not None and step.channel is not None)
        cost = row(self.cost, self.currency)
        cost.setStretch(0, 1)
        if done and step is not None:
            self.form.addRow(label(step.what, "strong", wraps=True))
            self.form.addRow(translate("StepDialog", "How it went"), self.outcome)
            self.form.addRow(translate("StepDialog", "When"), self.day)
        else:
            self.form.addRow(translate("StepDialog", "What"), self.what)
            self.form.addRow(translate("StepDialog", "Who"), self.owner)
            self.form.addRow(translate("StepDialog", "By when"), self.day)
        self.form.addRow(translate("StepDialog", "How"), self.channel)
        self.form.addRow(translate("StepDialog", "Cost"), cost)
        if done:
            self.form.addRow("", self.talked)

    def _save(self) -> Future[Any] | None:
        try:
            day = self.day.day()
            written = self.cost.text().replace("\u00a0", "").replace(" ", "").replace(",", ".")
            cost = Decimal(written) if written else None
        except (ValueError, InvalidOperation):
            self.show_error(translate("StepDialog", "The day is like 31.12.2026, the cost a number."))
            return None
        details: dict[str, Any] = {
            "channel": self.channel.currentData(),
            "cost": cost,
            "currency": self.currency.text().strip().upper() or None,
        }
        service = self._monitor.winback
        if self._done_now and self._step is not None:
            if not (outcome := self.outcome.toPlainText().strip()):
                self.show_error(translate("StepDialog", "Say in a few words how it went."))
                return None
            talk: dict[str, Any] | None = {} if self.talked.isChecked() else None
            return service.step_done(self._step.id, outcome, contact=talk, done_on=day or service.today(), **details)
        what = self.what.toPlainText().strip()
        if not what:
            self.show_error(translate("StepDialog", "Say what is to be done."))
            return None
        details |= {"owner": self.owner.text().strip() or None, "due_on": day}
        if self._step is None:
            return service.add_step(self._effort.id, what, **details)
        return service.change_step(self._step.id, what=what, **details)


class SignDialog(FormDialog):
    """Why a sign is a false alarm, or who takes care of it."""

    def __init__(self, parent: QWidget, context: Context, sign: SignRow, *, false: bool) -> None:
        title = sign_words.kind(sign.kind)
        primary = translate("SignDialog", "It is a false alarm") if false else translate("SignDialog", "Taken care of")
        super().__init__(parent, context.bridge, f"{sign.client_name}: {title}", primary, self._mark)
        self._monitor, self._sign, self._false = context.monitor, sign, false
        self.note = line(translate("SignDialog", "Why"), "")
        self.form.addRow(label(sign_words.numbers(sign.kind, sign.numbers), wraps=True))
        self.form.addRow(translate("SignDialog", "Why"), self.note)
        told = translate("SignDialog", "At this client it takes half as much more from now on; it can be taken back.")
        if not false:
            told = translate("SignDialog", "It stays a sign, but asks for nothing until it grows.")
        self.form.addRow(label(told, "small", wraps=True))

    def _mark(self) -> Future[Any] | None:
        service = self._monitor.signs
        return (service.false if self._false else service.acknowledge)([self._sign.id], self.note.text().strip())
