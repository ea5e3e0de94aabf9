"""Dialogs of the queue: an occasion of one's own, news of ours for whom they concern, the morning list by mail."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QFileDialog, QFrame, QScrollArea, QWidget

from monitor.occasion_types import Approach, OwnNews, WishMatch
from ui import client_words, occasion_words, text
from ui.context import Context
from ui.screens.client_card_dialogs import chooser, line
from ui.widgets.controls import column, label
from ui.widgets.day_field import DayField
from ui.widgets.dialog import FormDialog
from ui.widgets.flow import clear

translate = QCoreApplication.translate
LOOK_MS: Final = 350
"""So long nobody typed: whoever wanted it is looked up."""


class AddOccasionDialog(FormDialog):
    """A reason to contact a client that a person thought of."""

    def __init__(self, parent: QWidget, context: Context, owners: Sequence[str], client_id: int | None = None) -> None:
        title = translate("AddOccasion", "A reason to call")
        super().__init__(parent, context.bridge, title, translate("AddOccasion", "Add to the queue"), self._add)
        self._monitor = context.monitor
        self.client = QComboBox()
        self.client.setEditable(True)
        self.client.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.client.setAccessibleName(translate("AddOccasion", "Client"))
        for row in context.monitor.read.clients():
            self.client.addItem(row.name, row.id)
        completer = self.client.completer()
        if completer is not None:
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.client.setCurrentIndex(self.client.findData(client_id))
        if client_id is None:
            self.client.setCurrentText("")
        self.what = line(translate("AddOccasion", "What for"))
        self.approach = chooser(
            translate("AddOccasion", "How"), [(one, occasion_words.approach(one)) for one in Approach], None
        )
        self.owner = QComboBox()
        self.owner.setEditable(True)
        self.owner.addItems(sorted({context.monitor.person, *owners}))
        self.owner.setCurrentText(context.monitor.person)
        self.owner.setAccessibleName(translate("AddOccasion", "Who calls"))
        self.due = DayField(context.monitor.clients.today(), translate("AddOccasion", "By when"))
        for words, field in (
            (translate("AddOccasion", "Client"), self.client),
            (translate("AddOccasion", "What for"), self.what),
            (translate("AddOccasion", "How"), self.approach),
            (translate("AddOccasion", "Who calls"), self.owner),
            (translate("AddOccasion", "By when"), self.due),
        ):
            self.form.addRow(words, field)

    def _add(self) -> Future[Any] | None:
        name = self.client.currentText().strip()
        at = self.client.findText(name, Qt.MatchFlag.MatchFixedString)
        if not name or at < 0:
            self.show_error(translate("AddOccasion", "Choose the client."))
            return None
        if not self.what.text().strip():
            self.show_error(translate("AddOccasion", "Say in a few words what for."))
            return None
        try:
            due = self.due.day()
        except ValueError:
            self.show_error(translate("AddOccasion", "This is no day: write it like 31.12.2026."))
            return None
        return self._monitor.occasions.add(
            self.client.itemData(at), self.what.text().strip(), due_on=due,
            owner=self.owner.currentText().strip() or None, approach=self.approach.currentData(),
        )  # fmt: skip


class OwnNewsDialog(FormDialog):
    """Something new of ours: whoever wanted it is told first."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        title = translate("OwnNews", "We have something new")
        super().__init__(parent, context.bridge, title, translate("OwnNews", "Make it an occasion"), self._announce)
        self.setMinimumWidth(560)
        self._monitor = context.monitor
        self._ticket = 0
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(LOOK_MS)
        self._wait.timeout.connect(self._look)
        self.ticks: dict[int, QCheckBox] = {}
        self.kind = QComboBox()
        self.kind.setAccessibleName(translate("OwnNews", "What it is"))
        for slug in OwnNews:
            self.kind.addItem(occasion_words.own_news(slug), slug)
        self.kind.currentIndexChanged.connect(self._tell)
        self.what = line(translate("OwnNews", "What is new"))
        self.what.textChanged.connect(self._wait.start)
        self.until = DayField(None, translate("OwnNews", "Worth telling until"))
        self._said = label(role="muted", wraps=True)
        self.list = column(gap=4)
        inside = QFrame()
        inside.setProperty("ground", "clear")
        inside.setLayout(column(self.list, 1))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        scroll.setMinimumHeight(180)
        self.form.addRow(translate("OwnNews", "What is new"), self.what)
        self.form.addRow(translate("OwnNews", "What it is"), self.kind)
        self.form.addRow(translate("OwnNews", "Worth telling until"), self.until)
        self.form.addRow(self._said)
        self.form.addRow(scroll)
        self._tell()

    def _look(self) -> None:
        self._ticket += 1
        ticket, what = self._ticket, self.what.text().strip()
        if not what:
            self._show(())
            return
        self._bridge.aside(
            lambda: self._monitor.occasions.wanted(what),
            lambda found: self._show(found) if ticket == self._ticket else None,
            owner=self,
        )

    def _show(self, found: Sequence[WishMatch]) -> None:
        clear(self.list)
        self.ticks = {}
        for one in found:
            if one.removed:
                continue
            tier = "" if one.tier is None else text.tier(one.tier)
            words = "  ·  ".join(
                filter(None, (one.client_name, tier, one.what, client_words.full_day(one.wished_on), one.owner))
            )
            tick = QCheckBox(words.replace("&", "&&"))
            tick.setChecked(one.sure)
            self.ticks[one.wish_id] = tick
            self.list.addWidget(tick)
        self._tell()

    def _tell(self) -> None:
        if self.ticks:
            told = translate("OwnNews", "%Ln wish(es) for this; those ticked are told first.", None, len(self.ticks))
        elif self.kind.currentData() is OwnNews.RULE:
            told = translate("OwnNews", "A rule is explained to every client in advance: its benefit, not its terms.")
        elif self.what.text().strip():
            told = translate("OwnNews", "Nobody wished for this.")
        else:
            told = translate("OwnNews", "Name it in a few words; whoever wished for it is found.")
        self._said.setText(told)

    def _announce(self) -> Future[Any] | None:
        what = self.what.text().strip()
        if not what:
            self.show_error(translate("OwnNews", "Say what is new."))
            return None
        try:
            until = self.until.day()
        except ValueError:
            self.show_error(translate("OwnNews", "This is no day: write it like 31.12.2026."))
            return None
        kind = self.kind.currentData()
        wishes = [wish for wish, tick in self.ticks.items() if tick.isChecked()]
        if not wishes and kind is not OwnNews.RULE:
            self.show_error(translate("OwnNews", "Nobody is chosen: tick whoever is to be told."))
            return None
        return self._monitor.occasions.announce(what, kind, wish_ids=wishes, until=until)


class DigestMailDialog(FormDialog):
    """The morning list of one of us as a draft of a mail."""

    def __init__(self, parent: QWidget, context: Context, owner: str | None) -> None:
        title = translate("DigestMail", "Morning list by mail")
        super().__init__(parent, context.bridge, title, translate("DigestMail", "Save the draft…"), self._save)
        self._context, self._owner = context, owner
        self.to = line(translate("DigestMail", "Address"), context.memory.get(f"digest/{owner or ''}"))
        self.form.addRow(translate("DigestMail", "Whose list"), label(owner or translate("DigestMail", "nobody's yet")))
        self.form.addRow(translate("DigestMail", "Address"), self.to)
        told = translate("DigestMail", "Nothing is sent from here: open the file in your mail program.")
        self.form.addRow(label(told, "small", wraps=True))

    def _save(self) -> Future[Any] | None:
        address = self.to.text().strip()
        if "@" not in address:
            self.show_error(translate("DigestMail", "Write an address."))
            return None
        chosen, _ = QFileDialog.getSaveFileName(self, translate("DigestMail", "Save the draft"), "morning.eml", "*.eml")
        if not chosen:
            return None
        path, context, owner = Path(chosen), self._context, self._owner
        context.memory.set(f"digest/{owner or ''}", address)
        return context.bridge.aside(
            lambda: (path.write_bytes(context.monitor.occasions.mail(owner, address, context.languages.lang)), path)[1]
        )
