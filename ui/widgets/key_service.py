"""One service that is read with the customer's own keys: its state, and a line for each key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, TypeAlias

from PySide6.QtCore import QCoreApplication, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QFont
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from monitor.service.keys import KeyRow
from ui import key_words
from ui.crawler_words import crawler_word
from ui.widgets.controls import button, column, label, restyle, row

translate = QCoreApplication.translate
FIELD_WIDTH: Final = 240
INDENT: Final = 18

Keep: TypeAlias = "Callable[[KeyLine, str | Path | None], object]"
"""Keeps what was typed, or what stands in a file; None forgets the key."""


class KeyService(QWidget):
    """A heading that opens and shuts the lines under it; they are built when first opened."""

    def __init__(self, rows: Sequence[KeyRow], keep: Keep, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows, self._keep = rows, keep
        self.crawlers = tuple(dict.fromkeys(crawler for one in rows for crawler in one.crawlers))
        self.wanting = 0
        """So many places wait for a key of this service."""
        self.lines: list[KeyLine] = []
        self.heading = button(kind="link", act=self.toggle)
        font = self.heading.font()
        font.setWeight(QFont.Weight.DemiBold)
        self.heading.setFont(font)
        self._state = label(role="small")
        self._body = QWidget()
        self._body.hide()
        self._lines = QVBoxLayout(self._body)
        self._lines.setContentsMargins(INDENT, 0, 0, 0)
        self._lines.setSpacing(10)
        head = row(self.heading, self._state, 1, gap=8)
        self.setLayout(column(head, self._body, gap=6))
        self.retranslate()

    @property
    def opened(self) -> bool:
        """Whether its keys are shown."""
        return not self._body.isHidden()

    @property
    def is_set(self) -> bool:
        """Whether any of its keys is set."""
        return any(self._all_set())

    def title(self) -> str:
        """What the service is called: what its crawlers read."""
        return ", ".join(crawler_word(one) for one in self.crawlers)

    @Slot()
    def toggle(self) -> None:
        """Opens or shuts it."""
        if not self.lines:
            self.lines = [KeyLine(one, self._keep, self._body) for one in self._rows]
            for line in self.lines:
                line.changed = self.retranslate
                self._lines.addWidget(line)
        self._body.setVisible(self._body.isHidden())
        self.retranslate()

    def show_wanting(self, places: int) -> None:
        """Tells that so many places wait for a key of this service."""
        self.wanting = places
        self.retranslate()

    def retranslate(self) -> None:
        """Sets every word anew."""
        self.heading.setText(f"{'▾' if self.opened else '▸'}  {self.title()}".replace("&", "&&"))
        state, role = self._told()
        self._state.setText(state)
        restyle(self._state, "role", role)
        self.heading.setAccessibleName(f"{self.title()}: {state}")
        for line in self.lines:
            line.retranslate()

    def _told(self) -> tuple[str, str]:
        """The state in words, and the role of its label."""
        needed = [on for one, on in zip(self._rows, self._all_set(), strict=True) if not one.key.optional]
        if all(self._all_set()) or (needed and all(needed)):
            return translate("Keys", "Set"), "good"
        if self.wanting:
            return translate("Keys", "Not set; %Ln place(s) wait for it", None, self.wanting), "late"
        if self.is_set:
            return translate("Keys", "Not all are set"), "late"
        if not needed:
            return translate("Keys", "Not set; works without one too"), "small"
        return translate("Keys", "Not set"), "small"

    def _all_set(self) -> list[bool]:
        return [line.is_set for line in self.lines] or [one.is_set for one in self._rows]


class KeyLine(QWidget):
    """One key: what it is, where to get it, a field to enter it. `changed` is called when it was kept or forgotten."""

    def __init__(self, shown: KeyRow, keep: Keep, parent: QWidget) -> None:
        super().__init__(parent)
        self.slug = shown.key.slug
        self.is_set = shown.is_set
        self.changed: Callable[[], object] = lambda: None
        self._key, self._keep = shown.key, keep
        self._name = label(role="strong", wraps=True)
        self._told = label(role="small", wraps=True)
        self._error = label(role="error", wraps=True)
        self._error.hide()
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setFixedWidth(FIELD_WIDTH)
        self._name.setBuddy(self.field)
        self.save = button(act=lambda: keep(self, self.field.text()))
        self.forget = button(act=lambda: keep(self, None))
        self.from_file = button(act=lambda: self.read_file())
        self.get = button(act=lambda: QDesktopServices.openUrl(QUrl(self._key.issued_at)))
        self.field.returnPressed.connect(self.save.click)
        self.field.textChanged.connect(lambda text: self.save.setEnabled(bool(text.strip())))
        self.save.setEnabled(False)
        is_file = self.slug in key_words.FILES  # a field of one line would lose its line breaks
        for made in (self.field, self.save):
            made.setVisible(not is_file)
        self.from_file.setVisible(is_file)
        self.get.setVisible(self._key.issued_at.startswith(("https://", "http://")))
        right = row(self.field, self.save, self.from_file, self.forget, self.get, gap=8)
        right.addStretch(1)
        self.setLayout(column(self._name, self._told, right, self._error, gap=4))
        self.retranslate()

    def retranslate(self) -> None:
        """Sets every word anew."""
        name, told = key_words.name(self._key), key_words.told(self._key)
        state = translate("Keys", "Set") if self.is_set else translate("Keys", "Not set")
        self._name.setText(name)
        self._told.setText(f"{state}. {told}" if told else f"{state}.")
        self.field.setAccessibleName(name)
        self.field.setAccessibleDescription(self._told.text())
        self.field.setPlaceholderText(
            translate("Keys", "Enter a new one to replace it") if self.is_set else translate("Keys", "Paste the key")
        )
        self.save.setText(translate("Keys", "Keep"))
        self.forget.setText(translate("Keys", "Forget"))
        self.from_file.setText(translate("Keys", "From a file…"))
        self.get.setText(translate("Keys", "Where to get it"))
        for made in (self.save, self.forget, self.from_file, self.get):
            made.setAccessibleDescription(name)
        self.forget.setVisible(self.is_set)

    def read_file(self, file: str = "") -> None:
        """Keeps what stands in a file, as its issuer gave it out."""
        if not file:
            file, _ = QFileDialog.getOpenFileName(self, key_words.name(self._key))
        if file:
            self._keep(self, Path(file))

    def show_set(self, on: bool) -> None:
        """The key was kept, or forgotten."""
        self.is_set = on
        self.field.clear()
        self.show_error("")
        self.retranslate()
        self.changed()

    def show_error(self, text: str) -> None:
        """Why it could not be kept; "" for nothing."""
        self._error.setText(text)
        self._error.setVisible(bool(text))
