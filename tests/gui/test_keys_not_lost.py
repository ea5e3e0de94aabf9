"""Keys that come while a page is being written anew are neither lost nor done to what is no longer there."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from monitor.types import INBOX, CaseState, MentionQuery, Role
from tests.gui.desks import Desk
from ui.case_words import Step
from ui.screens.cases import CasesPage
from ui.screens.clients import CLIENTS, NEWS
from ui.screens.respond_dialog import RespondDialog
from ui.waiting_keys import WaitingKeys
from ui.widgets.flow import clear


@pytest.fixture
def work(
    qtbot: QtBot, make_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> tuple[Desk, CasesPage, list[int]]:
    """The page of cases over three new ones, the first of them shown."""
    desk = make_desk(12)
    monkeypatch.setattr(desk.monitor, "keep_evidence", lambda _mention: None)
    own = desk.monitor.read.mention_ids(MentionQuery(roles=(Role.OWN,)))
    for mention in own[:3]:
        desk.monitor.cases.open([mention], "anna").result()
    page: CasesPage = desk.page("cases")
    qtbot.waitUntil(lambda: page.pane.view is not None and not page._under_way)
    page.list.setFocus()
    return desk, page, [one.id for one in page.model.rows]


def press(page: CasesPage, *keys: Qt.Key) -> None:
    """As fast as one can: no event of the program's own is dealt with in between."""
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or page.window(), key)


def test_a_key_pressed_before_the_act_is_shown_is_done_to_what_came_of_it(
    qtbot: QtBot, work: tuple[Desk, CasesPage, list[int]]
) -> None:
    desk, page, cases = work
    press(page, Qt.Key.Key_R, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: desk.monitor.read.case(cases[0]).row.state is CaseState.RESPONDING)
    qtbot.waitUntil(lambda: not page._under_way)
    assert not page._keys_waiting


def test_a_key_pressed_right_after_the_next_case_is_chosen_is_meant_for_that_one(
    qtbot: QtBot, work: tuple[Desk, CasesPage, list[int]]
) -> None:
    desk, page, cases = work
    press(page, Qt.Key.Key_J, Qt.Key.Key_R, Qt.Key.Key_J, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: desk.monitor.read.case(cases[2]).row.state is CaseState.CHECKING)
    states = [desk.monitor.read.case(one).row.state for one in cases]
    assert states == [CaseState.NEW, CaseState.CHECKING, CaseState.CHECKING]


def test_keys_work_where_the_focus_is_on_nothing_or_beside_the_page(
    qtbot: QtBot, work: tuple[Desk, CasesPage, list[int]]
) -> None:
    desk, page, cases = work
    focused = QApplication.focusWidget()
    assert focused is not None
    focused.clearFocus()
    press(page, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: desk.monitor.read.case(cases[0]).row.state is CaseState.CHECKING)
    qtbot.waitUntil(lambda: not page._under_way)
    desk.window._rail["cases"].setFocus()
    press(page, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: desk.monitor.read.case(cases[0]).row.state is CaseState.RESPONDING)


def test_keys_typed_before_a_dialog_opened_are_not_done_behind_it(
    qtbot: QtBot, work: tuple[Desk, CasesPage, list[int]]
) -> None:
    desk, page, cases = work
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(20, look)
            return
        seen.append(type(dialog).__name__)
        QTimer.singleShot(100, dialog.close)

    QTimer.singleShot(20, look)
    press(page, Qt.Key.Key_T, Qt.Key.Key_A, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: seen == [RespondDialog.__name__] and QApplication.activeModalWidget() is None)
    qtbot.waitUntil(lambda: not page._under_way)
    assert not page._keys_waiting
    assert desk.monitor.read.case(cases[0]).row.state is CaseState.NEW


def test_a_step_opened_while_the_case_is_read_stays_open(qtbot: QtBot, work: tuple[Desk, CasesPage, list[int]]) -> None:
    desk, page, cases = work
    press(page, Qt.Key.Key_R)
    desk.monitor.cases.move(cases[0], CaseState.CHECKING)
    press(page, Qt.Key.Key_3)
    qtbot.waitUntil(lambda: page.pane.view is not None and page.pane.view.detail.row.state is CaseState.CHECKING)
    assert page.pane.steps[Step.PUT_RIGHT].title.hasFocus()
    assert page.pane._opened is Step.PUT_RIGHT


def test_what_waits_is_done_in_order_once_it_can_be_and_never_inside_another() -> None:
    open_, done = False, list[str]()
    keys = WaitingKeys(lambda: open_)

    def first() -> None:
        done.append("first")
        keys.go_on()
        done.append("end of first")

    keys.press(first)
    keys.press(lambda: done.append("second"))
    assert not done
    assert keys
    open_ = True
    keys.go_on()
    assert done == ["first", "end of first", "second"]
    assert not keys


def test_focus_goes_to_what_tab_comes_to_before_a_line_that_goes_where_nothing_around_takes_it(qtbot: QtBot) -> None:
    window = QWidget()
    area, before, after = QScrollArea(), QPushButton("before"), QPushButton("after")
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inside = QWidget()
    lines = QVBoxLayout(inside)
    whole = QVBoxLayout(window)
    made = [QPushButton("line"), QPushButton("line")]
    whole.addWidget(before)
    for line in made:
        lines.addWidget(line)
    area.setWidget(inside)
    whole.addWidget(area)
    whole.addWidget(after)
    for one, other in ((before, made[0]), (made[0], made[1]), (made[1], after)):
        QWidget.setTabOrder(one, other)
    qtbot.addWidget(window)
    window.show()
    made[1].setFocus()
    clear(lines)
    assert window.focusWidget() is before


def test_a_note_asked_right_after_the_next_mention_is_chosen_is_about_that_one(qtbot: QtBot, desk: Desk) -> None:
    page = desk.page("mentions")
    qtbot.waitUntil(lambda: page.detail() is not None and page.chosen() == [page.detail().row.id])
    first = page.detail().row.id
    seen: list[int] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(20, look)
            return
        seen.append(page.detail().row.id)
        dialog.close()

    QTimer.singleShot(20, look)
    page._list.setFocus()
    for key in (Qt.Key.Key_J, Qt.Key.Key_M, Qt.Key.Key_J):
        QTest.keyClick(page._list, key)
    qtbot.waitUntil(lambda: bool(seen) and QApplication.activeModalWidget() is None)
    assert seen[0] != first


def test_keys_on_news_of_clients_are_for_the_next_one_once_it_stands_there(qtbot: QtBot, desk: Desk) -> None:
    page = desk.page("clients")
    page.tabs.setCurrentIndex(NEWS)
    board = page.news
    qtbot.waitUntil(lambda: board.model.complete and board._is_shown())
    waiting = len(board.model._ids)
    assert waiting > 3
    board.list.setFocus()
    for _ in range(3):
        QTest.keyClick(board.list, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: len(desk.ids(roles=(Role.CLIENT,), states=INBOX, stories=True)) == waiting - 3)


def test_a_key_pressed_right_after_a_client_was_opened_is_done_when_it_is_read(qtbot: QtBot, desk: Desk) -> None:
    page = desk.page("clients")
    page.tabs.setCurrentIndex(CLIENTS)
    qtbot.waitUntil(lambda: bool(page.clients.model.lines))
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(20, look)
            return
        seen.append(type(dialog).__name__)
        dialog.close()

    QTimer.singleShot(20, look)
    page.open_client(desk.monitor.read.clients()[0].id)
    assert page.client.view is None
    QTest.keyClick(page.client.trail, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: bool(seen) and QApplication.activeModalWidget() is None)
    assert seen == ["CardDialog"]
