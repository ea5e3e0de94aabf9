"""The dialogs of the clients: until when to snooze, a new client, a competitor or a line of business to watch."""

from __future__ import annotations

from concurrent.futures import Future
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QWidget

from monitor.types import Entity, OccasionRow, Role
from ui import occasion_words, text
from ui.context import Context
from ui.widgets.controls import label
from ui.widgets.dialog import FormDialog

translate = QCoreApplication.translate


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


class WatchDialog(FormDialog):
    """Asks for the name of a competitor, or of a line of business."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        title = translate("WatchDialog", "Watch a competitor or a line of business")
        super().__init__(parent, context.bridge, title, translate("WatchDialog", "Watch it"), self._add)
        self._monitor = context.monitor
        self.role = QComboBox()
        self.role.setAccessibleName(translate("WatchDialog", "What it is"))
        for role in (Role.COMPETITOR, Role.MARKET):
            self.role.addItem(text.role(role), role)
        self.role.currentIndexChanged.connect(self._tell)
        self.name = QLineEdit()
        self.aliases = QLineEdit()
        self.aliases.setPlaceholderText(translate("AddClientDialog", "brands, short names; commas between them"))
        self._told = label(role="small", wraps=True)
        self.form.addRow(translate("WatchDialog", "What it is"), self.role)
        self.form.addRow(translate("AddClientDialog", "Name"), self.name)
        self.form.addRow(translate("AddClientDialog", "Also written"), self.aliases)
        self.form.addRow(self._told)
        self._tell()

    def _tell(self) -> None:
        self._told.setText(
            translate("WatchDialog", "Its news become cards for the clients who asked about competitors; a firm that "
                                     "complains of it under its own name is shown to the head as a lead.")
            if self.role.currentData() is Role.COMPETITOR
            else translate("WatchDialog", "A sector as the news call it, such as “building materials”: an event told "
                                          "of it lists all clients of that line of business and region at once, gold "
                                          "first.")
        )  # fmt: skip

    def _add(self) -> Future[Any] | None:
        name = self.name.text().strip()
        if not name:
            self.show_error(translate("WatchDialog", "Write the name."))
            return None
        aliases = tuple(part.strip() for part in self.aliases.text().split(",") if part.strip())
        return self._monitor.add_entity(Entity(0, self.role.currentData(), (name,), aliases))


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
