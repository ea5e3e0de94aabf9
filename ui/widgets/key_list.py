"""The list of all keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from ui.shortcuts import Shortcut
from ui.widgets.controls import MARGIN, button, column, label, row

translate = QCoreApplication.translate


class KeyList(QDialog):
    """Two columns: the page's own keys and those that work everywhere."""

    def __init__(self, parent: QWidget, listed: list[Shortcut]) -> None:
        super().__init__(parent)
        title = translate("KeyList", "Keys")
        self.setWindowTitle(title)
        here = [(shortcut.key, shortcut.words()) for shortcut in listed]
        everywhere = [
            ("Ctrl+Z", translate("KeyList", "Undo the last act")),
            ("Ctrl+1 … 7", translate("KeyList", "Go to a page")),
            ("Tab", translate("KeyList", "Next field or list")),
            ("?", translate("KeyList", "This list")),
        ]
        lists = row(gap=40)
        if here:
            lists.addLayout(_column(translate("KeyList", "On this page"), here))
        lists.addLayout(_column(translate("KeyList", "Everywhere"), everywhere))
        told = translate("KeyList", "Letters are places on the keyboard: they work on a Cyrillic layout too.")
        close = button(translate("KeyList", "Close"), "", self.accept)
        close.setDefault(True)
        self.setLayout(
            column(label(title, "title"), lists, label(told, "muted"), row(1, close), gap=16, margins=MARGIN + 6)
        )


def _column(title: str, keys: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(7)
    grid.addWidget(label(title, "strong"), 0, 0, 1, 2)
    for line, (key, words) in enumerate(keys, start=1):
        cap = label(key, "key")
        cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
        grid.addWidget(cap, line, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(label(words), line, 1)
    grid.setColumnStretch(1, 1)
    grid.setRowStretch(len(keys) + 1, 1)
    return grid
