"""The dialogs of the clients: how a contact went, until when to snooze, a new client."""

from __future__ import annotations

from concurrent.futures import Future
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate
from PySide6.QtWidgets import QDateEdit, QLineEdit, QPlainTextEdit, QWidget

from monitor.types import Entity, OccasionRow, Role
from ui import occasion_words
from ui.context import Context
from ui.widgets.controls import label
from ui.widgets.dialog import FormDialog

translate = QCoreApplication.translate


class ContactedDialog(FormDialog):
    """Asks how the contact went; it is logged with the client."""

    def __init__(self, parent: QWidget, context: Context, occasion: OccasionRow) -> None:
        title = translate("ContactedDialog", "Contacted")
        super().__init__(parent, context.bridge, title, translate("ContactedDialog", "Log the contact"), self._log)
        self._monitor, self._occasion = context.monitor, occasion
        self._outcome = QPlainTextEdit()
        self._outcome.setTabChangesFocus(True)
        self._outcome.setMinimumHeight(90)
        self._outcome.setAccessibleName(translate("ContactedDialog", "How it went"))
        self.form.addRow(translate("ContactedDialog", "Client"), label(occasion.client_name, "strong"))
        self.form.addRow(translate("ContactedDialog", "Occasion"), label(occasion_words.title(occasion), wraps=True))
        self.form.addRow(translate("ContactedDialog", "How it went"), self._outcome)
        told = translate("ContactedDialog", "The day of the contact is kept with the client. An occasion is used once.")
        self.form.addRow(label(told, "small", wraps=True))
        self._outcome.setFocus()

    def _log(self) -> Future[Any] | None:
        outcome = self._outcome.toPlainText().strip()
        if not outcome:
            self.show_error(translate("ContactedDialog", "Say in a few words how it went."))
            return None
        return self._monitor.occasions.contacted(self._occasion.id, outcome)


class SnoozeDialog(FormDialog):
    """Asks until which day an occasion rests."""

    def __init__(self, parent: QWidget, context: Context, occasion: OccasionRow) -> None:
        title = translate("SnoozeDialog", "Remind me later")
        super().__init__(parent, context.bridge, title, translate("SnoozeDialog", "Snooze"), self._snooze)
        self._monitor, self._occasion = context.monitor, occasion
        today = QDate.currentDate()
        self._day = QDateEdit(max(today.addDays(1), _qdate(occasion.due_on)))
        self._day.setMinimumDate(today.addDays(1))
        self._day.setCalendarPopup(True)
        self.form.addRow(label(f"{occasion.client_name}: {occasion_words.title(occasion)}", "muted", wraps=True))
        self.form.addRow(translate("SnoozeDialog", "Until"), self._day)

    def _snooze(self) -> Future[Any] | None:
        chosen = self._day.date()
        due_on = date(chosen.year(), chosen.month(), chosen.day())
        return self._monitor.occasions.snooze(self._occasion.id, due_on)


class AddClientDialog(FormDialog):
    """Asks for the name of a key client, and other names that it goes by."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        title = translate("AddClientDialog", "Add a key client")
        super().__init__(parent, context.bridge, title, translate("AddClientDialog", "Watch this client"), self._add)
        self._monitor = context.monitor
        self.name = QLineEdit()
        self._aliases = QLineEdit()
        self._aliases.setPlaceholderText(translate("AddClientDialog", "brands, short names; commas between them"))
        self.form.addRow(translate("AddClientDialog", "Name"), self.name)
        self.form.addRow(translate("AddClientDialog", "Also written"), self._aliases)
        told = translate("AddClientDialog", "Write it in full, in the nominative: its word forms are found as well.")
        self.form.addRow(label(told, "small", wraps=True))
        self.name.setFocus()

    def _add(self) -> Future[Any] | None:
        name = self.name.text().strip()
        if not name:
            self.show_error(translate("AddClientDialog", "Write the name of the client."))
            return None
        aliases = tuple(part.strip() for part in self._aliases.text().split(",") if part.strip())
        return self._monitor.add_entity(Entity(0, Role.CLIENT, (name,), aliases))


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
