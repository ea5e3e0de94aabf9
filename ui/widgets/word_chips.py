"""A list of words, each a chip that can be taken away, and a field that adds one."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QSize, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.controls import button, row
from ui.widgets.flow import FlowLayout, clear

translate = QCoreApplication.translate


class WordChips(QWidget):
    """`changed` follows each word added or taken away. Several may be typed at once, with commas between."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._words: dict[str, None] = {}
        self._flow = FlowLayout()
        self._chips = QWidget()
        self._chips.setLayout(self._flow)
        self.field = QLineEdit()
        self._add = button(act=self.take)
        self.field.returnPressed.connect(self.take)
        self.field.textChanged.connect(self.changed)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(self._chips)
        box.addLayout(row(self.field, self._add))
        theme.changed.connect(self._write)

    def set_words(self, name: str, hint: str) -> None:
        """What the field is called, and what stands in it while it is empty."""
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(name)
        self._add.setText(translate("WordChips", "Add"))
        self._add.setAccessibleName(f"{self._add.text()}: {name}")
        self._write()

    def set_list(self, words: Iterable[str]) -> None:
        """Shows these words; the field is emptied."""
        self._words = dict.fromkeys(words)
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self._write()

    def words(self) -> tuple[str, ...]:
        """All words, what stands in the field too."""
        return tuple(dict.fromkeys((*self._words, *self._typed())))

    @Slot()
    def take(self) -> None:
        """Makes chips of what stands in the field."""
        typed = self._typed()
        if not typed:
            return
        self._words |= dict.fromkeys(typed)
        self.field.clear()
        self._write()
        self.changed.emit()

    def _typed(self) -> list[str]:
        return [word for part in self.field.text().split(",") if (word := " ".join(part.split()))]

    @Slot()
    def _write(self) -> None:
        clear(self._flow)
        for word in self._words:
            self._flow.addWidget(self._chip(word))
        self._chips.setVisible(bool(self._words))

    def _chip(self, word: str) -> QPushButton:
        made = button(word.replace("&", "&&") + "  ×", "chip", lambda: self._drop(word))
        made.setIconSize(QSize(12, 12))
        told = translate("WordChips", "Take “%1” away").replace("%1", word)
        made.setToolTip(told)
        made.setAccessibleName(told)
        return made

    def _drop(self, word: str) -> None:
        self._words.pop(word, None)
        self._write()
        self.field.setFocus()
        self.changed.emit()
