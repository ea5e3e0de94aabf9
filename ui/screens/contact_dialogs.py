"""Talks with a client: log one, hand the client over, a draft of a mail, an answer to a question of ours."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QDateTime, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateTimeEdit, QFileDialog, QPushButton, QWidget

from monitor.client_types import Channel, ClientCard, ClientPerson, ContactRow, ScoreKind, Topic
from monitor.text.types import Tone
from ui import client_words, text
from ui.context import Context
from ui.screens.client_card_dialogs import WIDE, chooser, line, lines
from ui.widgets.controls import button, column, label, row
from ui.widgets.day_field import DayField
from ui.widgets.dialog import FormDialog
from ui.widgets.flow import FlowLayout

translate = QCoreApplication.translate
NEXT_DAYS: Final = (1, 7, 30)
TOPICS: Final = tuple(one for one in Topic if one is not Topic.HANDOVER)


class ContactDialog(FormDialog):
    """A conversation: new, or as it was logged."""

    def __init__(
        self,
        parent: QWidget,
        context: Context,
        client_id: int,
        client_name: str,
        people: Sequence[ClientPerson],
        contact: ContactRow | None = None,
    ) -> None:
        title = translate("ContactDialog", "Contact with %1").replace("%1", client_name)
        primary = (
            translate("ContactDialog", "Log the contact") if contact is None else translate("ContactDialog", "Save")
        )
        super().__init__(parent, context.bridge, title, primary, self._log)
        self.setMinimumWidth(WIDE)
        self._monitor, self._client_id, self._contact = context.monitor, client_id, contact
        now = QDateTime.currentDateTime() if contact is None else text.local(contact.at).toLocalTime()
        self.at = QDateTimeEdit(now)
        self.at.setMaximumDateTime(QDateTime.currentDateTime().addSecs(3600))
        self.at.setDisplayFormat("dd.MM.yyyy HH:mm")
        self.at.setCalendarPopup(True)
        self.at.setAccessibleName(translate("ContactDialog", "When"))
        self.channel = QComboBox()
        self.channel.setAccessibleName(translate("ContactDialog", "How"))
        for slug in Channel:
            self.channel.addItem(client_words.channel(slug), slug)
        self.channel.setCurrentIndex(self.channel.findData(Channel.CALL if contact is None else contact.channel))
        self.who = QComboBox()
        self.who.setEditable(True)
        self.who.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.who.setAccessibleName(translate("ContactDialog", "With whom"))
        for one in people:
            if one.left_on is None or (contact is not None and contact.with_person_id == one.id):
                self.who.addItem(one.name, one.id)
        only = self.who.itemText(0) if self.who.count() == 1 else ""
        self.who.setCurrentText(only if contact is None else contact.with_name)
        self.reached = QCheckBox(translate("ContactDialog", "reached"))
        self.reached.setChecked(contact is None or contact.answered is not False)
        self.tone = chooser(
            translate("ContactDialog", "Their tone"),
            [(one, text.tone(one)) for one in (Tone.POSITIVE, Tone.NEUTRAL, Tone.NEGATIVE)],
            None if contact is None else contact.tone,
        )
        self.outcome = lines(
            translate("ContactDialog", "How it went"), "" if contact is None else contact.outcome, height=70
        )
        self.topics: dict[str, QPushButton] = {}
        chips = FlowLayout(gap=6, wish=460)
        chosen = () if contact is None else contact.topics
        for topic in dict.fromkeys((*map(str, TOPICS), *chosen)):
            made = button(client_words.topic(topic), "toggle")
            made.setCheckable(True)
            made.setChecked(topic in chosen)
            self.topics[topic] = made
            chips.addWidget(made)
        self.next_step = line(
            translate("ContactDialog", "What we promised"),
            "" if contact is None else contact.next_step,
            translate("ContactDialog", "what we promised"),
        )
        self.next_on = DayField(None if contact is None else contact.next_on, translate("ContactDialog", "By when"))
        self.next_on.setMaximumWidth(130)
        soon = row(gap=14)
        for days in NEXT_DAYS:
            words = translate("ContactDialog", "in %n day(s)", None, days)
            soon.addWidget(button(words, "inline", self._promiser(days)))
        self.kept = QCheckBox(translate("ContactDialog", "done"))
        self.kept.setChecked(contact is not None and contact.next_done)
        when = row(self.at, self.channel, 1)
        self.whom = row(self.who, self.reached)
        self.whom.setStretch(0, 1)
        promise = row(self.next_step, self.next_on)
        promise.setStretch(0, 1)
        soon.addStretch(1)
        if contact is not None:
            soon.addWidget(self.kept)
        self.form.addRow(translate("ContactDialog", "With whom"), self.whom)
        self.form.addRow(translate("ContactDialog", "When"), when)
        self.form.addRow(translate("ContactDialog", "How it went"), self.outcome)
        self.form.addRow(translate("ContactDialog", "Their tone"), self.tone)
        self.form.addRow(translate("ContactDialog", "About"), chips)
        self.form.addRow(translate("ContactDialog", "Next step"), column(promise, soon, gap=2))
        if contact is not None:
            self.add_way(translate("ContactDialog", "It was not"), self._remove)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Who, when and how are mostly right already: how it went is where work starts."""
        super().showEvent(event)
        if self.who.currentText():
            self.outcome.setFocus()

    def _promiser(self, days: int) -> Callable[[], None]:
        day = date.today() + timedelta(days=days)  # noqa: DTZ011 - the user's own day
        return lambda: self.next_on.set_day(day)

    def _log(self) -> Future[Any] | None:
        told = self.told()
        if told is None:
            return None
        if self._contact is None:
            return self._monitor.contacts.log(self._client_id, **told)
        return self._monitor.contacts.change(self._contact.id, next_done=self.kept.isChecked(), **told)

    def told(self) -> dict[str, Any] | None:
        """What is filled in, as `Contacts.log` takes it; None when something is missing, after saying so."""
        name = self.who.currentText().strip()
        at = self.who.findText(name, Qt.MatchFlag.MatchFixedString)
        reached = self.reached.isChecked()
        outcome, step = self.outcome.toPlainText().strip(), self.next_step.text().strip()
        if reached and not outcome and not any(made.isChecked() for made in self.topics.values()):
            self.show_error(translate("ContactDialog", "Say in a few words how it went, or what it was about."))
            return None
        try:
            next_on = self.next_on.day()
        except ValueError:
            self.show_error(translate("ContactDialog", "This is no day: write it like 31.12.2026."))
            return None
        return {
            "channel": self.channel.currentData(),
            "with_person_id": self.who.itemData(at) if name and at >= 0 else None,
            "with_name": name,
            "answered": reached,
            "tone": self.tone.currentData(),
            "topics": [slug for slug, made in self.topics.items() if made.isChecked()],
            "outcome": outcome,
            "next_step": step,
            "next_on": next_on,
            "at": datetime.fromtimestamp(self.at.dateTime().toSecsSinceEpoch(), UTC),
        }

    def _remove(self) -> Future[Any] | None:
        assert self._contact is not None
        return self._monitor.contacts.remove(self._contact.id)


class HandOverDialog(FormDialog):
    """Gives one client to somebody else of us, with what may go wrong."""

    def __init__(
        self,
        parent: QWidget,
        context: Context,
        client: tuple[int, str, str | None],
        risks: Sequence[str],
        owners: Sequence[str],
    ) -> None:
        client_id, name, owner = client
        title = translate("HandOver", "Hand over %1").replace("%1", name)
        super().__init__(parent, context.bridge, title, translate("HandOver", "Hand over"), self._hand)
        self._monitor, self._client_id = context.monitor, client_id
        self.to = QComboBox()
        self.to.setEditable(True)
        self.to.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.to.addItems(sorted({context.monitor.person, *owners} - {owner or ""}))
        self.to.setAccessibleName(translate("HandOver", "To whom"))
        self.note = lines(translate("HandOver", "What the new owner must know"), "", height=70)
        self.form.addRow(translate("HandOver", "From"), label(owner or translate("HandOver", "nobody"), "strong"))
        self.form.addRow(translate("HandOver", "To whom"), self.to)
        if risks:
            told = "\n".join(f"•  {client_words.risk(one)}" for one in risks)
            self.form.addRow(translate("HandOver", "Risks"), label(told, "late", wraps=True))
        self.form.addRow(translate("HandOver", "What the new owner must know"), self.note)
        told = translate("HandOver", "Open occasions and promises go along. Until the new owner has spoken with the "
                                     "client, the handover stays a risk.")  # fmt: skip
        self.form.addRow(label(told, "small", wraps=True))

    def _hand(self) -> Future[Any] | None:
        to = self.to.currentText().strip()
        if not to:
            self.show_error(translate("HandOver", "Say to whom."))
            return None
        return self._monitor.clients.hand_over(self._client_id, to, self.note.toPlainText().strip())


class MailDialog(FormDialog):
    """A mail that is not sent: saved as a file that the mail program opens as a draft."""

    def __init__(
        self,
        parent: QWidget,
        context: Context,
        card: ClientCard,
        subject: str = "",
        words: str = "",
        person_id: int | None = None,
    ) -> None:
        title = translate("MailDialog", "Draft of a mail to %1").replace("%1", card.name)
        super().__init__(parent, context.bridge, title, translate("MailDialog", "Save the draft…"), self._save)
        self.setMinimumWidth(WIDE)
        self._context, self._card = context, card
        self.to = QComboBox()
        self.to.setAccessibleName(translate("MailDialog", "To"))
        for one in card.people:
            if one.email and one.left_on is None:
                self.to.addItem(f"{one.name} <{one.email}>", one.id)
        self.to.setCurrentIndex(max(0, self.to.findData(person_id)))
        self.subject = line(translate("MailDialog", "Subject"), subject)
        self.text = lines(translate("MailDialog", "Text"), words, height=170)
        self.form.addRow(translate("MailDialog", "To"), self.to)
        self.form.addRow(translate("MailDialog", "Subject"), self.subject)
        self.form.addRow(translate("MailDialog", "Text"), self.text)
        told = translate("MailDialog", "Nothing is sent from here: open the file in your mail program.")
        if not self.to.count():
            told = translate("MailDialog", "Nobody at this client has an address yet: write one on the card.")
            self._primary.setEnabled(False)
        self.form.addRow(label(told, "small", wraps=True))

    def _save(self) -> Future[Any] | None:
        suggested = f"{self._card.name}.eml".replace("/", "-")
        chosen, _ = QFileDialog.getSaveFileName(self, translate("MailDialog", "Save the draft"), suggested, "*.eml")
        if not chosen:
            return None
        draft = self._context.monitor.contacts.draft(
            self._card.id,
            person_id=self.to.currentData(),
            subject=self.subject.text().strip(),
            text=self.text.toPlainText(),
        )
        path = Path(chosen)
        return self._context.bridge.aside(lambda: (path.write_bytes(draft), path)[1])


class ScoreDialog(FormDialog):
    """What a client answered when it was asked."""

    def __init__(self, parent: QWidget, context: Context, client_id: int, client_name: str) -> None:
        title = translate("ScoreDialog", "Answer of %1").replace("%1", client_name)
        super().__init__(parent, context.bridge, title, translate("ScoreDialog", "Save"), self._save)
        self._monitor, self._client_id = context.monitor, client_id
        self.kind = QComboBox()
        self.kind.setAccessibleName(translate("ScoreDialog", "What was asked"))
        for slug in ScoreKind:
            self.kind.addItem(client_words.score_kind(slug), slug)
        self.score = line(translate("ScoreDialog", "Score"))
        self.best = line(translate("ScoreDialog", "Of at most"), "10")
        self.kind.currentIndexChanged.connect(
            lambda: self.best.setText("10" if self.kind.currentData() is ScoreKind.NPS else "5")
        )
        self.on = DayField(context.monitor.clients.today(), translate("ScoreDialog", "When"))
        self.who = line(translate("ScoreDialog", "Who answered"))
        self.comment = lines(translate("ScoreDialog", "In their words"), "")
        beside = row(self.score, label(translate("ScoreDialog", "Of at most")), self.best)
        self.form.addRow(translate("ScoreDialog", "What was asked"), self.kind)
        self.form.addRow(translate("ScoreDialog", "Score"), beside)
        self.form.addRow(translate("ScoreDialog", "When"), self.on)
        self.form.addRow(translate("ScoreDialog", "Who answered"), self.who)
        self.form.addRow(translate("ScoreDialog", "In their words"), self.comment)

    def _save(self) -> Future[Any] | None:
        try:
            score, best = (Decimal(one.text().strip().replace(",", ".")) for one in (self.score, self.best))
            on = self.on.day()
        except (InvalidOperation, ValueError):
            self.show_error(translate("ScoreDialog", "Score and best score are numbers, the day like 31.12.2026."))
            return None
        if score > best:
            self.show_error(translate("ScoreDialog", "The score is higher than the best one."))
            return None
        return self._monitor.voice.add(
            self.kind.currentData(), score, on or self._monitor.clients.today(), client_id=self._client_id,
            best=best, respondent=self.who.text().strip(), comment=self.comment.toPlainText().strip(),
        )  # fmt: skip
