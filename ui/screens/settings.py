"""Settings: each with its words and unit, in force at once."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QTime, QTimer, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from monitor.errors import InputError
from monitor.settings import SETTINGS, Setting
from monitor.types import Changes
from ui import setting_words
from ui.bridge import concerns
from ui.context import Context
from ui.errors import words
from ui.page import Page
from ui.theme import Choice
from ui.widgets.controls import Header, NumberField, Scroller, button, column, frame, label, row
from ui.widgets.key_card import KeyCard
from ui.widgets.safety_card import SafetyCard
from ui.widgets.team_card import TeamCard
from ui.widgets.week_editor import WeekEditor

translate = QCoreApplication.translate
HOURS: Final = 24
TYPED_MS: Final = 700
CONTROL_WIDTH: Final = 220
GROUPS: Final = (
    ("work", ("person", "approval")),
    (
        "clocks",
        (
            *("answer_hours", "warn_before_hours", "escalate_after_hours", "escalate_to"),
            *("working_hours", "working_week", "zone", "holidays"),
        ),
    ),
    ("window", ("language", "theme", "keep_in_tray")),
    ("notify", ("notify", "quiet_from", "quiet_to")),
    ("reading", ("crawl_with_window", "contact", "host_delay", "jobs")),
    ("storage", ("keep_unnamed_days",)),
)


class SettingsPage(Page):
    """All settings."""

    slug = "settings"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        declared = {setting.key: setting for setting in SETTINGS}
        self._header = Header()
        self.rows: dict[str, SettingRow] = {}
        self._titles: dict[str, QLabel] = {}
        content = Scroller(800)
        for group, keys in GROUPS:
            card = frame("card")
            box = QVBoxLayout(card)
            box.setContentsMargins(18, 14, 18, 14)
            box.setSpacing(12)
            title = label(role="heading")
            self._titles[group] = title
            box.addWidget(title)
            for key in keys:
                made = SettingRow(declared.pop(key), self.monitor.settings.get(key), self._set)
                self.rows[key] = made
                box.addWidget(made)
            if group == "storage":
                box.addSpacing(6)
                self.safety = SafetyCard(context)
                box.addWidget(self.safety)
            content.body.addWidget(card)
            if group == "clocks":
                self.team = TeamCard(context)
                content.body.addWidget(self.team)
                content.body.addWidget(self._words_card())
            if group == "reading":
                self.key_card = KeyCard(self.monitor, self.bridge)
                self.key_card.hide()  # until it is known that some crawler wants one
                content.body.addWidget(self.key_card)
        assert not declared, "every setting has its place on the page"
        content.body.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has it
        scroll.setWidget(content)
        self._scroll = scroll
        self.setLayout(column(self._header, scroll, gap=0))
        self.retranslate()

    def refresh(self, changes: Changes) -> None:
        """Shows the values in force; another page or process may have set them."""
        for key, made in self.rows.items():
            made.show_value(self.monitor.settings.get(key))
        self._write_quiet()
        if changes.everything or concerns(changes, "people", "accounts", "records"):
            self.team.load()
        if changes.everything or concerns(changes, "mentions", "cases"):
            self.safety.load()
        if not self.key_card.services:
            self.key_card.load()
        elif concerns(changes, "sources", "runs"):
            self.key_card.load_needed()

    def retranslate(self) -> None:
        """Sets every word anew."""
        self._header.set_words(
            translate("Settings", "Settings"), translate("Settings", "Everything is in force as soon as it is changed.")
        )
        for group, title in self._titles.items():
            title.setText(
                {
                    "work": translate("Settings", "Work"),
                    "clocks": translate("Settings", "Deadlines"),
                    "window": translate("Settings", "Window"),
                    "notify": translate("Settings", "Notifications"),
                    "reading": translate("Settings", "Reading places"),
                    "storage": translate("Settings", "Storage"),
                }[group]
            )
        for made in self.rows.values():
            made.retranslate()
        for slug, heading, under in (
            (
                "tactics",
                translate("Settings", "Tactics and ready answers"),
                translate("Settings", "What is advised beside a case, and the words that answers are made of."),
            ),
            (
                "keys",
                translate("Settings", "What key clients are known by"),
                translate("Settings", "So that a complaint of theirs is seen as theirs."),
            ),
        ):
            self._told[slug][0].setText(heading)
            self._told[slug][1].setText(under)
            self.ways[slug].setText(translate("Settings", "Edit…"))
            self.ways[slug].setAccessibleDescription(heading)
        self.key_card.retranslate()
        self.team.retranslate()
        self.safety.retranslate()
        self.rows["person"].set_placeholder(getpass.getuser())
        self.rows["contact"].set_placeholder("pr@example.com")
        self.rows["zone"].set_placeholder("Europe/Helsinki")
        self.rows["holidays"].set_placeholder("FI")

    def enter(self) -> None:
        """The first setting is where it starts."""
        self.rows[GROUPS[0][1][0]].control.setFocus()

    def _words_card(self) -> QFrame:
        """The ways to the words of tactics and to what clients are known by."""
        self._told: dict[str, tuple[QLabel, QLabel]] = {}
        self.ways: dict[str, QPushButton] = {}
        card = frame("card")
        box = column(gap=12)
        box.setContentsMargins(18, 14, 18, 14)
        for slug, act in (("tactics", self._edit_tactics), ("keys", self._edit_keys)):
            self._told[slug] = (label(role="heading"), label(role="small", wraps=True))
            self.ways[slug] = button(act=act)
            line = row(column(*self._told[slug], gap=2), self.ways[slug], gap=16)
            line.setStretch(0, 1)
            box.addLayout(line)
        card.setLayout(box)
        return card

    def _edit_tactics(self) -> None:
        from ui.screens.tactics_dialog import TacticsDialog

        dialog = TacticsDialog(self, self.context)
        dialog.exec()
        dialog.deleteLater()

    def _edit_keys(self) -> None:
        from ui.screens.client_keys_dialog import ClientKeysDialog

        dialog = ClientKeysDialog(self, self.context)
        dialog.exec()
        dialog.deleteLater()

    def _write_quiet(self) -> None:
        on = bool(self.monitor.settings.get("notify"))
        for key in ("quiet_from", "quiet_to"):
            self.rows[key].setEnabled(on)

    def _set(self, key: str, value: bool | int | str) -> None:
        """Keeps a value and puts it in force."""
        if value == self.monitor.settings.get(key):
            return

        # A small file, but written through to the disk: that may take a while on a slow one.
        def kept(_nothing: None) -> None:
            self.rows[key].show_error("")
            self._apply(key, value)

        def refused(error: BaseException) -> None:
            told = words(error)
            given = f"{told.what} {told.remedy}".strip()
            if isinstance(error, InputError):
                given = translate("Settings", "This value can't be used.")
                if key == "working_week":
                    given = translate("Settings", "Tick at least one day; work ends after it begins.")
            self.rows[key].show_error(given)

        self.bridge.aside(lambda: self.monitor.settings.set(key, value), kept, refused, owner=self)

    def _apply(self, key: str, value: bool | int | str) -> None:
        if key == "language":
            self.languages.choose(None if value == "system" else str(value))
        elif key == "theme":
            self.theme.choose(Choice(str(value)))
        elif key == "person":
            self.monitor.person = str(value) or getpass.getuser()
        elif key == "crawl_with_window":
            on = bool(value)
            # Stopping waits for the answers that are under way.
            self.bridge.aside(lambda: self.monitor.watch(on), owner=self)
        elif key == "notify":
            self._write_quiet()


class SettingRow(QWidget):
    """A setting: its name and what it does at the left, its control at the right, an error under it."""

    def __init__(
        self, setting: Setting, value: bool | int | str, keep: Callable[[str, bool | int | str], object]
    ) -> None:
        super().__init__()
        self._setting, self._keep = setting, keep
        self._name, self._told = label(role="strong", wraps=True), label(role="small", wraps=True)
        self._error = label(role="error", wraps=True)
        self._error.hide()
        self._unit = label(role="muted")
        self.control = self._make()
        self._name.setBuddy(self.control)
        # What is typed is kept when the typing rests, not letter by letter.
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPED_MS)
        self._typing.timeout.connect(self._send)
        words_column = column(self._name, self._told, self._error, gap=1)
        if isinstance(self.control, QCheckBox):
            # A tick has no unit, but every widget needs a parent.
            line = row(self.control, words_column, self._unit, gap=8)
            line.setStretch(1, 1)
        elif isinstance(self.control, WeekEditor):
            line = row(column(words_column, self.control, gap=2), self._unit)
        else:
            right = row(self.control, self._unit, gap=8)
            holder = QWidget()
            right.setContentsMargins(0, 0, 0, 0)
            right.addStretch(1)
            holder.setLayout(right)
            holder.setFixedWidth(CONTROL_WIDTH)
            line = row(words_column, holder, gap=24)
            line.setStretch(0, 1)
        self.setLayout(line)
        self.show_value(value)

    def _make(self) -> QWidget:
        setting = self._setting
        made: QWidget
        if isinstance(setting.default, bool):
            made = QCheckBox()
            made.setFixedWidth(24)
            made.clicked.connect(self._send)
        elif setting.key == "working_week":
            made = WeekEditor()
            made.changed.connect(self._typed)
        elif setting.key.startswith("quiet_"):
            made = CalmCombo()
            made.addItems([""] * HOURS)
            made.setMaxVisibleItems(12)
            made.activated.connect(self._send)
        elif isinstance(setting.default, int):
            made = NumberField()
            made.setRange(setting.least or 0, setting.most or 0)
            made.setMinimumWidth(92)
            made.valueChanged.connect(self._typed)
            made.editingFinished.connect(self._send)
        elif setting.choices:
            made = CalmCombo()
            for choice in setting.choices:
                made.addItem("", choice)
            made.activated.connect(self._send)
        else:
            made = QLineEdit()
            made.setMinimumWidth(CONTROL_WIDTH)
            made.textEdited.connect(self._typed)
            made.editingFinished.connect(self._send)
        return made

    def value(self) -> bool | int | str:
        """What the control says."""
        made = self.control
        if isinstance(made, QCheckBox):
            return made.isChecked()
        if isinstance(made, QSpinBox):
            return made.value()
        if isinstance(made, QComboBox):
            return str(made.currentData()) if self._setting.choices else made.currentIndex()
        if isinstance(made, WeekEditor):
            return made.text()
        assert isinstance(made, QLineEdit)
        return " ".join(made.text().split())

    def show_value(self, value: bool | int | str) -> None:
        """Shows a value without keeping it; what is being typed is left alone."""
        made = self.control
        if self._typing.isActive() or value == self.value():
            return
        made.blockSignals(True)
        if isinstance(made, QCheckBox):
            made.setChecked(bool(value))
        elif isinstance(made, QSpinBox):
            made.setValue(int(value))
        elif isinstance(made, QComboBox):
            made.setCurrentIndex(made.findData(value) if self._setting.choices else int(value))
        elif isinstance(made, WeekEditor):
            made.show_text(str(value))
        elif isinstance(made, QLineEdit):
            made.setText(str(value))
        made.blockSignals(False)
        self._write_unit()

    def show_error(self, told: str) -> None:
        """Says why a value was not kept."""
        self._error.setText(told)
        self._error.setVisible(bool(told))

    def set_placeholder(self, words_: str) -> None:
        """What stands in an empty field."""
        if isinstance(self.control, QLineEdit):
            self.control.setPlaceholderText(words_)

    def retranslate(self) -> None:
        """Sets every word anew."""
        key = self._setting.key
        name, told = setting_words.name(key), setting_words.told(key)
        self._name.setText(name)
        self._told.setText(told)
        made = self.control
        made.setAccessibleName(name)
        made.setAccessibleDescription(told)
        if isinstance(made, WeekEditor):
            made.retranslate()
        if isinstance(made, QComboBox):
            for number in range(made.count()):
                made.setItemText(
                    number,
                    setting_words.choice(key, str(made.itemData(number)))
                    if self._setting.choices
                    else QTime(number, 0).toString("HH:mm"),
                )
        self._write_unit()

    def _write_unit(self) -> None:
        value = self.value()
        shown = setting_words.unit(self._setting.key, value) if isinstance(value, int) else ""
        self._unit.setText(shown)
        self._unit.setVisible(bool(shown))

    @Slot()
    def _typed(self) -> None:
        self._write_unit()
        self._typing.start()

    @Slot()
    def _send(self) -> None:
        self._typing.stop()
        self._keep(self._setting.key, self.value())


class CalmCombo(QComboBox):
    """A choice that the wheel does not change while the page is scrolled past it."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Only with the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
