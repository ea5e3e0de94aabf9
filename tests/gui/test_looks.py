"""Colours that can be read, icons that exist, and a switch of theme and language while the window runs."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont, QFontDatabase, QRawFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from monitor.types import Kind, State
from tests.gui.desks import Desk
from ui.theme import DARK, HERE, LIGHT, Choice, Colours, Theme
from ui.widgets.controls import EmptyState

THEMES = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])


def luminance(colour: str) -> float:
    """Relative luminance. Source: WCAG 2.2, definition of relative luminance."""
    parts = []
    for value in QColor(colour).getRgbF()[:3]:
        parts.append(value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4)
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio. Source: WCAG 2.2, definition of contrast ratio."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@THEMES
def test_text_can_be_read_on_every_ground_it_stands_on(colours: Colours) -> None:
    pairs = [
        (ink, ground)
        for ink in ("text", "muted")
        for ground in ("window", "surface", "rail", "raised", "hover", "selected", "neutral_soft")
    ]
    pairs += [("accent_text", ground) for ground in ("window", "surface", "selected", "hover", "accent_soft", "raised")]
    pairs += [(tone, ground) for tone in ("negative", "positive", "late")
              for ground in ("window", "surface", "selected", "hover", f"{tone}_soft")]  # fmt: skip
    pairs += [("text", "mark"), ("on_accent", "accent"), ("on_accent", "accent_hover"), ("surface", "text")]
    poor = {
        pair: round(ratio, 2)
        for pair in pairs
        if (ratio := contrast(getattr(colours, pair[0]), getattr(colours, pair[1]))) < 4.5
    }
    assert not poor


@THEMES
def test_edges_of_fields_can_be_seen(colours: Colours) -> None:
    assert contrast(colours.accent, colours.surface) >= 3.0  # WCAG 2.2, 1.4.11: the focus
    assert contrast(colours.strong_border, colours.surface) >= 1.5


def test_every_icon_that_is_named_exists_and_every_one_is_ours_to_colour() -> None:
    named = set()
    for source in HERE.rglob("*.py"):
        words = source.read_text("utf-8")
        named |= set(re.findall(r'\.icon\(\s*"(\w+)"', words))
        named |= set(re.findall(r'Entry\("\w+", "(\w+)"', words))
        named |= set(re.findall(r'EmptyState\([^,]+, "(\w+)"\)', words))
    named |= {kind.value for kind in Kind} | {"case", "answered", "done", "not_us"}
    assert State.NOT_US.value in named
    files = {path.stem: path.read_text("utf-8") for path in (HERE / "icons").glob("*.svg")}
    assert named <= set(files)
    for name, drawing in files.items():
        if not name.startswith(("control_", "mark")):
            assert set(re.findall(r'(?:stroke|fill)="([^"]+)"', drawing)) <= {"currentColor", "none"}, name


def test_our_font_has_every_letter_of_the_four_languages(qapp: QApplication) -> None:
    letters = "абвгґдеєжзиіїйклмнопрстуфхцчшщъыьэюяё АБВГҐЄІЇЁ åäö ÅÄÖ «»„“” … – — × · № ₴ ₽ € ★"
    for name in ("Inter-Regular.otf", "Inter-SemiBold.otf"):
        font = QRawFont(str(HERE / "fonts" / name), 13)
        assert font.isValid()
        missing = [letter for letter in letters if letter != " " and not font.supportsCharacter(ord(letter))]
        assert not missing, (name, missing)


def test_the_style_sheet_names_only_files_that_exist(qapp: QApplication, desk: Desk) -> None:
    files = re.findall(r"url\(([^)]+)\)", qapp.styleSheet())
    assert files
    assert [file for file in files if not Path(file).is_file()] == []
    assert "$" not in qapp.styleSheet()


def test_theme_switches_while_the_window_is_open(qtbot: QtBot, desk: Desk) -> None:
    page = desk.page("mentions")
    qtbot.waitUntil(lambda: page._model.rowCount() > 0)

    def ground() -> QColor:
        return desk.window.grab().toImage().pixelColor(desk.window.width() - 200, 300)

    try:
        desk.theme.choose(Choice.DARK)
        qtbot.waitUntil(lambda: ground().lightness() < 60)
        desk.theme.choose(Choice.LIGHT)
        qtbot.waitUntil(lambda: ground().lightness() > 200)
    finally:
        desk.theme.choose(Choice.LIGHT)


@pytest.mark.parametrize(
    ("lang", "word", "inbox"),
    [
        ("ru", "Упоминания", "Входящие"),
        ("uk", "Згадки", "Вхідні"),
        ("fi", "Maininnat", "Saapuneet"),
        ("en", "Mentions", "Inbox"),
    ],
)
def test_language_switches_while_the_window_is_open(qtbot: QtBot, desk: Desk, lang: str, word: str, inbox: str) -> None:
    page = desk.page("mentions")
    desk.languages.choose("fi" if lang == "en" else "en")
    desk.languages.choose(lang)
    qtbot.waitUntil(lambda: desk.window._rail["mentions"].text() == word)
    assert page._bar._shelf.text().startswith(inbox)


@pytest.mark.parametrize("lang", ["en", "ru", "uk", "fi"])
def test_no_word_of_an_act_is_cut(qtbot: QtBot, make_desk: Callable[..., Desk], lang: str) -> None:
    desk = make_desk(12)
    desk.languages.choose(lang)
    for width in (1280, 1024):
        desk.window.resize(width, 700)
        page = desk.page("mentions")
        qtbot.waitUntil(lambda page=page: page._pane.detail is not None)
        qtbot.wait(50)
        for made in page._pane._buttons.values():
            assert made.width() >= made.sizeHint().width(), (width, made.text())
        for made in (page._bar._names, page._bar._shelf, page._bar._period):
            assert made.width() >= made.sizeHint().width(), (width, made.text())


def test_rows_keep_their_lines_apart_with_a_large_font(qtbot: QtBot, desk: Desk) -> None:
    page = desk.page("mentions")
    font = QFont(page.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    page._list.setFont(font)
    qtbot.waitUntil(lambda: page._model.rowCount() > 0)
    height = page._list.sizeHintForRow(0)
    assert height >= 3 * page._list.fontMetrics().height()
    assert len(fields(Colours)) > 10
    assert QFontDatabase.families()


@pytest.mark.parametrize("width", [420, 700, 1100])
def test_the_words_of_an_empty_page_are_not_cut(qtbot: QtBot, looks: Theme, width: int) -> None:
    empty = EmptyState(looks, "radar")
    qtbot.addWidget(empty)
    words = "Добавьте форумы, блоги и новостные сайты, где о вас пишут. " * 3
    empty.set_words("Пока ни одно место не под наблюдением", words)
    empty.resize(width, 500)
    empty.show()
    qtbot.waitExposed(empty)
    line = empty._line
    assert line.height() >= line.heightForWidth(line.width())
