"""The keyboard stays on a page whose lines are written anew."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.flow import clear


def test_focus_goes_to_what_is_around_a_line_that_goes(qtbot: QtBot) -> None:
    window = QWidget()
    area, elsewhere = QScrollArea(), QPushButton("elsewhere")
    inside = QWidget()
    lines = QVBoxLayout(inside)
    line = QPushButton("line")
    lines.addWidget(line)
    area.setWidget(inside)
    box = QVBoxLayout(window)
    box.addWidget(area)
    box.addWidget(elsewhere)
    qtbot.addWidget(window)
    window.show()
    line.setFocus()
    assert window.focusWidget() is line
    clear(lines)
    assert lines.count() == 0
    assert window.focusWidget() is area
