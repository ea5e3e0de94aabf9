"""Everything that can be used can be reached by Tab and has a name for who does not see it; on every page."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QTabBar,
    QTabWidget,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from monitor.types import CaseState, MentionQuery, ResponseKind, Role
from tests.gui.desks import Desk
from tests.gui.test_looks import contrast
from ui.pages import PAGES
from ui.screens.add_mention import AddMentionDialog
from ui.screens.add_place import AddPlace
from ui.screens.case_dialogs import DeadlineDialog, MergeDialog, ReasonDialog
from ui.screens.checking_dialogs import ClaimDialog, CompensationDialog, MeasureDialog
from ui.screens.client_card_dialogs import CardDialog
from ui.screens.client_dialogs import AddClientDialog
from ui.screens.client_keys_dialog import ClientKeysDialog
from ui.screens.contact_dialogs import ContactDialog
from ui.screens.edit_place import EditPlace
from ui.screens.mention_dialogs import AnswerDialog, NoteDialog
from ui.screens.records_dialog import RecordsDialog
from ui.screens.respond_dialog import RespondDialog
from ui.screens.rules_dialog import NewRuleDialog, RulesDialog
from ui.screens.tactics_dialog import TacticsDialog
from ui.screens.tags_dialog import TagsDialog
from ui.screens.why import WhyDialog
from ui.theme import DARK, LIGHT, Choice, Theme
from ui.widgets.key_list import KeyList

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView, QTextEdit, QTabBar)
MOST_STEPS = 400
MOST_LINKS = 60
SAID = r"(?<![\w-])(color|background|selection-color|selection-background-color): (#\w{6})"


def controls(page: QWidget) -> Iterator[QWidget]:
    """What can be used on a page as it is shown: controls, and whatever else takes the focus."""
    for one in page.findChildren(QWidget):
        if not one.isVisible() or not one.isEnabled() or one.focusProxy() is not None:
            continue
        if one.objectName().startswith("qt_") or isinstance(one.parentWidget(), (QLineEdit, QAbstractSpinBox)):
            continue  # parts that Qt makes: the clear button of a field, the field of a number
        if isinstance(one, QHeaderView) or isinstance(one.parentWidget(), (QTabBar, QAbstractItemView)):
            continue  # parts of a table, and the arrows of a row of tabs
        if isinstance(one, CONTROLS) or one.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield one


def peers(one: QWidget) -> list[QWidget]:
    """Those that arrow keys lead to it from: of buttons that exclude each other Tab goes to the one that is on."""
    if not isinstance(one, QAbstractButton):
        return []
    if (group := one.group()) is not None and group.exclusive():
        return [*group.buttons()]
    parent = one.parentWidget()
    beside = parent.findChildren(QAbstractButton) if one.autoExclusive() and parent is not None else []
    return [other for other in beside if other.autoExclusive() and other.parentWidget() is parent]


def described(one: QWidget) -> str:
    """A widget for the message of a failed test."""
    words = one.text() if isinstance(one, QAbstractButton) else one.objectName()
    return f"{type(one).__name__} {words!r} in {type(one.parentWidget()).__name__}"


def reached(desk: Desk) -> set[QWidget]:
    """What the Tab key goes through until it comes back."""
    start = next(one for one in desk.window._rail._buttons.values() if one.isChecked())
    start.setFocus(Qt.FocusReason.TabFocusReason)
    seen: set[QWidget] = set()
    for _ in range(MOST_STEPS):
        current = QApplication.focusWidget()
        assert current is not None
        if current is start and seen:
            return seen
        seen.add(current)
        QTest.keyClick(current, Qt.Key.Key_Tab)
        stays = 0
        while QApplication.focusWidget() is current and stays < MOST_LINKS:
            stays += 1  # a text has links, and Tab goes through them
            QTest.keyClick(current, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is not current, f"Tab stays in {described(current)}"
    raise AssertionError("Tab never comes back")


@pytest.fixture
def busy(qtbot: QtBot, make_desk: Callable[..., Desk]) -> Desk:
    """A window with something on each page: mentions, a case, a client, a place, a name."""
    desk = make_desk(12)
    desk.monitor._keep_pages_of = lambda _mentions: None  # type: ignore[method-assign] # no test reaches the web
    own = desk.monitor.read.mention_ids(MentionQuery(roles=(Role.OWN,)))
    desk.monitor.cases.open(own[:1]).result()
    return desk


def test_every_control_of_every_page_has_a_name_and_is_reached_by_tab(qtbot: QtBot, busy: Desk) -> None:
    nameless: dict[str, list[str]] = {}
    unreached: dict[str, list[str]] = {}

    def look(where: str) -> None:
        qtbot.wait(250)  # what is read aside comes
        shown = list(controls(busy.window))
        poor = [described(one) for one in shown if not name_of(one)]
        through = reached(busy)
        missed = [
            described(one)
            for one in shown
            if one.isVisible() and through.isdisjoint({one, *peers(one)}) and not _scrolls_for_nothing(one)
        ]
        nameless.update({where: poor} if poor else {})
        unreached.update({where: missed} if missed else {})

    for entry in PAGES:
        page = busy.page(entry.slug)
        look(entry.slug)
        for tabs in page.findChildren(QTabWidget):
            for number in range(1, tabs.count()):
                tabs.setCurrentIndex(number)
                look(f"{entry.slug}, tab {number}")
    pane = busy.page("cases").pane
    for step in pane.steps:
        pane.open_step(step)
        look(f"cases, {step}")
    assert (nameless, unreached) == ({}, {})


def test_every_control_of_every_dialog_has_a_name_and_is_reached_by_tab(qtbot: QtBot, busy: Desk) -> None:
    page = busy.page("cases")
    qtbot.waitUntil(lambda: page.pane.view is not None, timeout=15_000)
    poor: dict[str, list[str]] = {}
    for name, make in dialogs(busy, page).items():
        dialog = make()
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.wait(150)  # what is read aside comes
        shown = list(controls(dialog))
        assert shown, name
        chain: list[QWidget] = []
        following = dialog.nextInFocusChain()
        while following is not None and following is not dialog:
            chain.append(following)
            following = following.nextInFocusChain()
        for control in shown:
            reach = {control, *peers(control)}
            tabbed = any(other.focusPolicy() & Qt.FocusPolicy.TabFocus and other in chain for other in reach)
            if not name_of(control) or not (tabbed or _scrolls_for_nothing(control)):
                poor.setdefault(name, []).append(described(control))
        dialog.close()
    assert not poor


def dialogs(desk: Desk, page: Any) -> dict[str, Callable[[], QDialog]]:
    """Dialogs of each page, over what the desk holds; those of a kind that only asks for a line stand for the rest."""
    read, context, view = desk.monitor.read, page.context, page.pane.view
    mention = read.mention(view.detail.mentions[0].id)
    client = read.clients()[0]
    card = desk.monitor.clients.card(client.id)
    made: dict[str, Callable[[], QDialog]] = {
        "close": lambda: ReasonDialog(page, context, view, CaseState.CLOSED),
        "merge": lambda: MergeDialog(page, context, view.detail.row, [view.detail.row]),
        "deadline": lambda: DeadlineDialog(page, context, view.detail.row),
        "answer": lambda: RespondDialog(page, context, view, ResponseKind.ANSWER),
        "answer and close": lambda: RespondDialog(page, context, view, ResponseKind.ANSWER, closes=True),
        "claim": lambda: ClaimDialog(page, context, view),
        "compensation": lambda: CompensationDialog(page, context, view),
        "measure": lambda: MeasureDialog(page, context, view),
        "records": lambda: RecordsDialog(page, context),
        "tactics": lambda: TacticsDialog(page, context),
        "client marks": lambda: ClientKeysDialog(page, context),
        "answered": lambda: AnswerDialog(page, context, [mention.row.id]),
        "note": lambda: NoteDialog(page, context, mention),
        "mention": lambda: AddMentionDialog(page, context, read.entities()),
        "why": lambda: WhyDialog(page, context),
        "place": lambda: AddPlace(page, context, read.sources()),
        "place changed": lambda: EditPlace(page, context, read.sources()[0]),
        "rules": lambda: RulesDialog(page, context),
        "rule": lambda: NewRuleDialog(page, context),
        "tags": lambda: TagsDialog(page, context),
        "client": lambda: AddClientDialog(page, context),
        "card": lambda: CardDialog(page, context, card, ()),
        "contact": lambda: ContactDialog(page, context, client.id, client.name, ()),
        "keys": lambda: KeyList(page, page.keys.listed),
    }
    return made


def name_of(one: QWidget) -> str:
    """What a screen reader calls it."""
    told = QAccessible.queryAccessibleInterface(one)
    return "" if told is None else told.text(QAccessible.Text.Name).strip(" ▾\n")


def _scrolls_for_nothing(one: QWidget) -> bool:
    """An area whose content has the focus instead."""
    return (
        isinstance(one, QAbstractScrollArea)
        and not one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(one, (QAbstractItemView, QTextEdit))
    )


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK])
def test_text_of_the_style_sheet_and_the_palette_can_be_read(qapp: QApplication, looks: Theme, choice: Choice) -> None:
    """Source: WCAG 2.2, 1.4.3; what cannot be used is exempt."""
    looks.choose(choice)
    try:
        palette, sheet = qapp.palette(), qapp.styleSheet()
    finally:
        looks.choose(Choice.LIGHT)
    roles = QPalette.ColorRole
    pairs = {
        f"{ink.name} on {ground.name}": (palette.color(ink).name(), palette.color(ground).name())
        for ink, ground in (
            (roles.WindowText, roles.Window),
            (roles.Text, roles.Base),
            (roles.Text, roles.AlternateBase),
            (roles.PlaceholderText, roles.Base),
            (roles.ButtonText, roles.Button),
            (roles.HighlightedText, roles.Highlight),
            (roles.Link, roles.Base),
            (roles.ToolTipText, roles.ToolTipBase),
        )
    }
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)):
        if ":disabled" in selectors:
            continue
        said = dict(
            re.findall(r"(?<![\w-])(color|background|selection-color|selection-background-color): (#\w{6})", body)
        )
        for ink, ground in (("color", "background"), ("selection-color", "selection-background-color")):
            if ink in said and ground in said:
                pairs[f"{selectors.strip()} {ink}"] = (said[ink], said[ground])
        if "color" in said and "background" not in said and "QToolTip" not in selectors:
            grounds = looks_of(choice)
            if 'role="notice"' not in selectors and 'kind="notice"' not in selectors:
                for name, ground in grounds.items():
                    pairs[f"{selectors.strip()} on {name}"] = (said["color"], ground)
    assert len(pairs) > 40
    poor = {name: round(contrast(*pair), 2) for name, pair in pairs.items() if contrast(*pair) < 4.5}
    assert not poor


def looks_of(choice: Choice) -> dict[str, str]:
    """The grounds that text without one of its own stands on."""
    colours = DARK if choice is Choice.DARK else LIGHT
    return {"window": colours.window, "surface": colours.surface}
