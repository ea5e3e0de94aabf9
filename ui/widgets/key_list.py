"""The list of all keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QScrollArea, QWidget

from ui.pages import PAGES
from ui.shortcuts import Shortcut
from ui.widgets.controls import MARGIN, button, column, label, row

translate = QCoreApplication.translate
WIDE: Final = 360
"""Of a column; longer words go on in the next line."""
MARGINS: Final = 72
"""What the rest of the dialog and the frame of the window take of the screen's height."""


class KeyList(QDialog):
    """The page's own keys in two columns, with those that work everywhere; no higher than the screen."""

    def __init__(self, parent: QWidget, listed: list[Shortcut]) -> None:
        super().__init__(parent)
        title = translate("KeyList", "Keys")
        self.setWindowTitle(title)
        here = [(shortcut.key, shortcut.words()) for shortcut in listed]
        everywhere = [
            ("Ctrl+Z", translate("KeyList", "Undo the last act")),
            (f"Ctrl+1 … {len(PAGES)}", translate("KeyList", "Go to a page")),
            ("Tab", translate("KeyList", "Next field or list")),
            ("?", translate("KeyList", "This list")),
        ]
        half = (len(here) + len(everywhere) + 2) // 2
        first, second = _column(), _column()
        if here:
            _add(first, translate("KeyList", "On this page"), here[:half])
            if here[half:]:
                _add(second, "", here[half:])
        _add(second if here else first, translate("KeyList", "Everywhere"), everywhere)
        inside = QFrame()
        inside.setProperty("ground", "clear")
        lists = row(first, second, gap=36) if here else row(first)
        lists.setContentsMargins(0, 0, 8, 0)
        lists.setAlignment(Qt.AlignmentFlag.AlignTop)
        inside.setLayout(lists)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(title)
        scroll.setWidget(inside)
        told = translate("KeyList", "Letters are places on the keyboard: they work on a Cyrillic layout too.")
        close = button(translate("KeyList", "Close"), "", self.accept)
        close.setDefault(True)
        whole = column(label(title, "title"), scroll, label(told, "muted"), row(1, close), gap=16, margins=MARGIN + 6)
        self.setLayout(whole)
        scroll.setMinimumWidth(inside.sizeHint().width() + 16)
        room = self.screen().availableSize().height() - MARGINS
        wanted = inside.sizeHint().height() + 4
        around = whole.sizeHint().height() - scroll.sizeHint().height()
        self.resize(self.sizeHint().width(), min(room, wanted + around))
        close.setFocus()


def _column() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(7)
    grid.setColumnStretch(1, 1)
    return grid


def _add(grid: QGridLayout, title: str, keys: list[tuple[str, str]]) -> None:
    """Adds keys with their words below what stands there already, and keeps all of it at the top."""
    line = grid.rowCount()
    grid.setRowStretch(line - 1, 0)
    heading = label(title, "strong")
    if title and line > 1:
        heading.setContentsMargins(0, 10, 0, 0)
    grid.addWidget(heading, line, 0, 1, 2)
    for key, words in keys:
        line += 1
        cap = label(key, "key")
        cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
        cap.ensurePolished()  # its frame counts
        cap.setMinimumWidth(cap.sizeHint().width())
        told = label(words, wraps=True)
        told.setMinimumWidth(WIDE - 60)
        grid.addWidget(cap, line, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(told, line, 1)
    grid.addWidget(QWidget(), line + 1, 0)
    grid.setRowStretch(line + 1, 1)
