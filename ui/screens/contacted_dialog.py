"""How the contact by an occasion went: of one client, or of all whom one day or event concerns."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from typing import Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from monitor.client_types import Channel, ClientPerson, Topic
from monitor.occasion_types import Approach, OccasionRow
from ui import occasion_words
from ui.context import Context
from ui.screens.contact_dialogs import ContactDialog
from ui.widgets.controls import label

translate = QCoreApplication.translate
SHOWN: Final = 6
_TOPICS: Final = {Approach.CONGRATULATE: Topic.CONGRATULATION, Approach.OFFER: Topic.OFFER}


class ContactedDialog(ContactDialog):
    """A conversation by an occasion, which is used with that. Of several at once: one act, one undo."""

    def __init__(
        self,
        parent: QWidget,
        context: Context,
        occasions: Sequence[OccasionRow],
        people: Sequence[ClientPerson] = (),
    ) -> None:
        first = occasions[0]
        super().__init__(parent, context, first.client_id, first.client_name, people)
        self._occasions = tuple(occasions)
        several = len(occasions) > 1
        self.setWindowTitle(translate("ContactedDialog", "Contacted"))
        names = list(dict.fromkeys(one.client_name for one in occasions))
        clients = ", ".join(names[:SHOWN])
        if len(names) > SHOWN:
            clients += " " + translate("Occasions", "and %n more", None, len(names) - SHOWN)
        title = occasion_words.title(first)
        self.form.insertRow(0, translate("ContactedDialog", "Occasion"), label(title, wraps=True))
        if several:
            words = translate("ContactedDialog", "Clients")
            self.form.insertRow(0, words, label(clients, "strong", wraps=True))
            self.set_heading(translate("ContactedDialog", "%Ln client(s) contacted", None, len(names)))
            self.form.setRowVisible(self.whom, False)
            self.channel.setCurrentIndex(self.channel.findData(Channel.MAIL))
        elif first.person is not None:
            at = self.who.findData(first.person.id)
            if at >= 0:
                self.who.setCurrentIndex(at)
        topic = None if first.approach is None else _TOPICS.get(first.approach)
        if topic is not None:
            self.topics[topic].setChecked(True)
        told = (
            translate("ContactedDialog", "Logged with each of them; one undo takes all back.")
            if several
            else translate(
                "ContactedDialog", "The day of the contact is kept with the client. An occasion is used once."
            )
        )
        self.form.addRow(label(told, "small", wraps=True))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """How it went is where work starts."""
        super().showEvent(event)
        self.outcome.setFocus()

    def _log(self) -> Future[Any] | None:
        told = self.told()
        if told is None:
            return None
        if len(self._occasions) == 1:
            (one,) = self._occasions
            return self._monitor.contacts.log(one.client_id, occasion_id=one.id, **told)
        told = {name: value for name, value in told.items() if not name.startswith("with_")}
        return self._monitor.occasions.contacted_all([one.id for one in self._occasions], **told)
