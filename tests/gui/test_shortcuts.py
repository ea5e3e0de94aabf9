"""A key is a place on the keyboard: the same act on Latin, Russian and Ukrainian layouts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.shortcuts import LATIN, RUSSIAN, UKRAINIAN, Shortcuts, sequences


def test_the_three_layouts_are_equally_long() -> None:
    assert len(LATIN) == len(RUSSIAN) == len(UKRAINIAN)


@pytest.mark.parametrize(
    ("key", "written"),
    [
        ("J", ["J", "О"]),
        ("S", ["S", "Ы", "І"]),
        ("Ctrl+Z", ["Ctrl+Z", "Ctrl+Я"]),
        ("/", ["/", "."]),
        ("Space", ["Space"]),
        ("Esc", ["Esc"]),
    ],
)
def test_a_key_in_all_layouts(key: str, written: list[str]) -> None:
    assert [sequence.toString() for sequence in sequences(key)] == written


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    box = QVBoxLayout(made)
    made.list = QWidget()  # type: ignore[attr-defined]
    made.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # type: ignore[attr-defined]
    made.field = QLineEdit()  # type: ignore[attr-defined]
    box.addWidget(made.list)  # type: ignore[attr-defined]
    box.addWidget(made.field)  # type: ignore[attr-defined]
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    return made


@pytest.mark.parametrize("letter", LATIN[:10] + LATIN[12:21] + LATIN[23:30])
def test_every_letter_works_on_every_layout(qtbot: QtBot, page: QWidget, letter: str) -> None:
    pressed: list[str] = []
    keys = Shortcuts(page)
    keys.add(letter, lambda: pressed.append(letter))
    page.list.setFocus()  # type: ignore[attr-defined]
    place = LATIN.index(letter)
    for key in (letter, RUSSIAN[place], UKRAINIAN[place]):
        QTest.keyClick(page.list, Qt.Key(ord(key)))  # type: ignore[attr-defined]
    assert len(pressed) == 3


def test_nobody_acts_while_somebody_types(qtbot: QtBot, page: QWidget) -> None:
    pressed: list[str] = []
    keys = Shortcuts(page)
    keys.add("X", lambda: pressed.append("X"))
    page.field.setFocus()  # type: ignore[attr-defined]
    qtbot.waitUntil(page.field.hasFocus)  # type: ignore[attr-defined]
    qtbot.keyClicks(page.field, "xX")  # type: ignore[attr-defined]
    QTest.keyClick(page.field, Qt.Key(0x0427))  # type: ignore[attr-defined]
    assert pressed == []
    assert page.field.text().startswith("xX")  # type: ignore[attr-defined]


def test_keys_are_listed_with_their_words(page: QWidget) -> None:
    keys = Shortcuts(page)
    keys.add("J", lambda: None, lambda: "Next")
    keys.add("Shift+Space", lambda: None)
    assert [(one.key, one.words()) for one in keys.listed] == [("J", "Next")]
