"""A button whose words end in "…" where the room ends."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from ui.widgets.controls import elided

ROOM_BESIDE_WORDS = 8


class ElidedButton(QPushButton):
    """A link of one line, at most as wide as its words; all of them stand in the tool-tip and for screen readers."""

    def __init__(self, words: str, act: Callable[[], object]) -> None:
        super().__init__()
        self._words = " ".join(words.split())
        self.setProperty("kind", "inline")
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._words)
        self.setText(self._words)
        self.clicked.connect(lambda: act())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for all of it."""
        return QSize(self.fontMetrics().horizontalAdvance(self._words) + ROOM_BESIDE_WORDS + 4, self._high())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Any width will do."""
        return QSize(60, self._high())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Shows what fits."""
        super().resizeEvent(event)
        room = self.width() - ROOM_BESIDE_WORDS
        shown = elided(self._words, self.fontMetrics(), max(room, 40))
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(self._words if shown != self._words else "")

    def _high(self) -> int:
        return super().sizeHint().height()
