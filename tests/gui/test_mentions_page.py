"""Triage by keyboard over a real base: what a key does, what the list shows after, and that undo takes it back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from monitor.desk.views import Filters, Shelf
from monitor.triage_types import NewRule, RuleKind, TagColour
from monitor.types import INBOX, State
from tests.gui.desks import Desk, make_posts, record
from ui.screens.mentions import MentionsPage
from ui.screens.rules_dialog import RulesDialog


def ready(qtbot: QtBot, desk: Desk) -> MentionsPage:
    """The page with its whole list and the first mention in the pane."""
    page: MentionsPage = desk.page("mentions")
    qtbot.waitUntil(lambda: page._model.complete and page._model.rowCount() > 0)
    qtbot.waitUntil(lambda: page._pane.detail is not None)
    page._list.setFocus()
    qtbot.waitUntil(page._list.hasFocus)
    return page


def press(widget: QWidget, key: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key press as the keyboard sends it, a Cyrillic one too."""
    QTest.keyClick(widget, Qt.Key(key), modifier)


def state_of(desk: Desk, mention_id: int) -> State:
    return desk.monitor.read.mention(mention_id).row.state


def test_all_mentions_of_the_inbox_are_listed_newest_first(qtbot: QtBot, desk: Desk) -> None:
    page = ready(qtbot, desk)
    shown = [page._model.id_at(row) for row in range(page._model.rowCount())]
    assert shown == desk.ids(states=INBOX, stories=True)
    assert len(shown) == 12


@pytest.mark.parametrize(
    ("latin", "russian", "state"),
    [
        (Qt.Key.Key_X, 0x0427, State.NOT_US),
        (Qt.Key.Key_D, 0x0412, State.DONE),
        (Qt.Key.Key_C, 0x0421, State.CASE),
    ],
    ids=["not us", "done", "case"],
)
@pytest.mark.parametrize("layout", ["latin", "russian"])
def test_letter_acts_moves_on_and_is_undone(
    qtbot: QtBot, desk: Desk, latin: Qt.Key, russian: int, state: State, layout: str
) -> None:
    page = ready(qtbot, desk)
    first, second = page._model.id_at(0), page._model.id_at(1)
    press(page._list, latin if layout == "latin" else russian)
    qtbot.waitUntil(lambda: state_of(desk, first) is state)
    qtbot.waitUntil(lambda: page._model.position(first) is None)
    assert page._list.current_id() == second
    undo = Qt.Key.Key_Z if layout == "latin" else 0x042F
    press(page._list, undo, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: state_of(desk, first) in INBOX)
    qtbot.waitUntil(lambda: page._model.position(first) == 0)


def test_keys_faster_than_the_list_are_each_for_the_next_mention(qtbot: QtBot, desk: Desk) -> None:
    page = ready(qtbot, desk)
    first, second, third, fourth = (page._model.id_at(row) for row in range(4))
    for key in (Qt.Key.Key_D, Qt.Key.Key_X, Qt.Key.Key_D):
        press(page._list, key)
    qtbot.waitUntil(lambda: page._list.current_id() == fourth)
    assert [state_of(desk, one) for one in (first, second, third)] == [State.DONE, State.NOT_US, State.DONE]
    assert state_of(desk, fourth) in INBOX


@pytest.mark.parametrize(
    ("down", "up"),
    [(Qt.Key.Key_J, Qt.Key.Key_K), (0x041E, 0x041B), (Qt.Key.Key_Down, Qt.Key.Key_Up)],
    ids=["latin", "cyrillic", "arrows"],
)
def test_next_and_previous(qtbot: QtBot, desk: Desk, down: int, up: int) -> None:
    page = ready(qtbot, desk)
    press(page._list, down)
    press(page._list, down)
    assert page._list.current_id() == page._model.id_at(2)
    press(page._list, up)
    assert page._list.current_id() == page._model.id_at(1)
    qtbot.waitUntil(lambda: page._pane.detail is not None and page._pane.detail.row.id == page._model.id_at(1))


def test_selecting_reads_after_a_moment_and_the_row_stays(qtbot: QtBot, desk: Desk) -> None:
    page = ready(qtbot, desk)
    first = page._model.id_at(0)
    assert state_of(desk, first) is State.NEW
    qtbot.waitUntil(lambda: state_of(desk, first) is State.SEEN, timeout=3000)
    qtbot.waitUntil(lambda: page._model.row_at(0).state is State.SEEN)
    assert page._model.id_at(0) == first


def test_in_the_list_of_unread_the_one_being_read_stays_until_the_next(qtbot: QtBot, desk: Desk) -> None:
    page = ready(qtbot, desk)
    page._bar.set_filters(Filters(shelf=Shelf.NEW))
    qtbot.waitUntil(lambda: page._model.complete)
    current = page._list.current_id()
    assert current is not None
    qtbot.waitUntil(lambda: state_of(desk, current) is State.SEEN, timeout=3000)
    desk.monitor.note(page._model.id_at(3), "x").result()
    qtbot.wait(300)
    assert page._model.position(current) is not None
    assert page._list.current_id() == current


def test_bulk_act_is_one_act(qtbot: QtBot, desk: Desk) -> None:
    page = ready(qtbot, desk)
    for row in (1, 3, 4):
        index = page._model.index(row)
        page._list.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
    chosen = page._list.selected_ids()
    assert len(chosen) == 4
    press(page._list, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: all(state_of(desk, one) is State.DONE for one in chosen))
    qtbot.waitUntil(lambda: page._model.rowCount() == 8)
    assert "4" in desk.window._quiet._text.text()
    desk.window.undo()
    qtbot.waitUntil(lambda: page._model.rowCount() == 12)
    assert all(state_of(desk, one) in INBOX for one in chosen)


def test_not_us_offers_a_rule_that_takes_out_its_like_and_gives_them_back(qtbot: QtBot, desk: Desk) -> None:
    page = ready(qtbot, desk)
    word = "бригада"
    alike = set(desk.ids(states=INBOX, search=word)) - {page._model.id_at(0)}
    assert alike
    press(page._list, Qt.Key.Key_X)
    quiet = desk.window._quiet
    qtbot.waitUntil(quiet.isVisible)
    field = next(child for child in quiet.children() if child.__class__.__name__ == "QLineEdit")
    field.setText(word)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(desk.monitor.triage.rules()) == 1)
    qtbot.waitUntil(lambda: all(page._model.position(one) is None for one in alike))
    dialog = RulesDialog(page, page.context)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: len(dialog.rules()) == 1)
    assert dialog.rules()[0].count == len(alike)
    dialog.table.selectRow(0)
    dialog._look()
    assert dialog.shown is not None
    page.show_filters(dialog.shown)
    qtbot.waitUntil(lambda: page._model.complete and page._model.rowCount() == len(alike))
    dialog._drop.click()
    qtbot.waitUntil(lambda: desk.monitor.triage.rules() == [])
    page.show_filters(Filters())
    qtbot.waitUntil(lambda: all(page._model.position(one) is not None for one in alike))


def test_the_author_or_site_may_be_noise_and_the_second_look_brings_one_back(qtbot: QtBot, desk: Desk) -> None:
    page = ready(qtbot, desk)
    first = page._model.row_at(0)
    assert first is not None
    page._acts.make_rule(NewRule(RuleKind.DIRECTORY, site=first.host, mention_id=first.id))
    qtbot.waitUntil(lambda: page._model.position(first.id) is None)
    page._bar.set_filters(Filters(shelf=Shelf.THROWN_OUT, stories=False))
    qtbot.waitUntil(lambda: page._model.position(first.id) is not None)
    qtbot.waitUntil(lambda: "by rules" in page._out_line.text(), timeout=4000)
    page._list.select(first.id)
    qtbot.waitUntil(lambda: page._pane.detail is not None and page._pane.detail.row.id == first.id)
    qtbot.waitUntil(lambda: "A rule keeps this out" in page._pane.reader.toPlainText(), timeout=4000)
    page._list.setFocus()
    press(page._list, 0x0418)  # the key of B on a Russian layout
    qtbot.waitUntil(lambda: desk.monitor.read.mention(first.id).row.rule_id is None)
    assert state_of(desk, first.id) is State.NEW


def test_tags_and_owners_are_put_on_all_selected_seen_and_filtered_by(qtbot: QtBot, desk: Desk) -> None:
    desk.monitor.triage.add_tag("Суд", TagColour.VIOLET).result()
    page = ready(qtbot, desk)
    qtbot.waitUntil(lambda: len(page.known().tags) == 1, timeout=4000)
    for row in (1, 2):
        page._list.selectionModel().select(page._model.index(row), QItemSelectionModel.SelectionFlag.Select)
    chosen = page._list.selected_ids()
    qtbot.waitUntil(page._bulk.isVisible)
    menu = QMenu()
    page._acts.fill_tags(menu)
    assert menu.actions()[0].text() == "Суд"
    menu.actions()[0].trigger()
    owners = QMenu()
    page._acts.fill_owners(owners)
    next(action for action in owners.actions() if action.text() == "anna").trigger()
    qtbot.waitUntil(lambda: sorted(desk.ids(tag_ids=(1,), owners=("anna",))) == sorted(chosen))
    page._bar.set_filters(Filters(tag_ids=(1,)))
    qtbot.waitUntil(lambda: page._model.complete and page._model.rowCount() == 3)
    qtbot.waitUntil(lambda: "given to anna" in page._pane.reader.toPlainText(), timeout=4000)
    assert "Суд" in page._pane.reader.toPlainText()
    desk.window.undo()
    qtbot.waitUntil(lambda: not desk.ids(owners=("anna",)))


def test_ticks_stay_while_filters_change_and_become_a_digest(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    page = ready(qtbot, desk)
    first = page._model.id_at(0)
    press(page._list, Qt.Key.Key_T)
    press(page._list, Qt.Key.Key_J)
    press(page._list, 0x0415)  # the key of T on a Russian layout
    second = page._list.current_id()
    page._bar.set_filters(Filters(search="Lumikko"))
    qtbot.waitUntil(lambda: page._model.complete and page._model.rowCount() == 4, timeout=4000)
    assert list(page._ticked.ids) == [first, second]
    assert page._bulk.isVisible()
    again = MentionsPage(page.context)
    qtbot.addWidget(again)
    assert list(again._ticked.ids) == [first, second]
    for name, start in (("a.html", b"<!doctype html>"), ("a.docx", b"PK")):
        file = tmp_path / name
        page._ticked.write(file)
        qtbot.waitUntil(file.exists, timeout=10_000)
        qtbot.waitUntil(lambda file=file, start=start: file.read_bytes().startswith(start))
    page._ticked.clear()
    qtbot.waitUntil(lambda: not page._bulk.isVisible())


def test_views_are_kept_in_the_base_and_taken_from_where_they_were(
    qtbot: QtBot, make_desk: Callable[..., Desk]
) -> None:
    desk = make_desk(3)
    desk.memory.set_json("mentions/views", {"Старый": {"shelf": "done"}})
    page = MentionsPage(desk.page("mentions").context)
    qtbot.addWidget(page)
    qtbot.waitUntil(lambda: [one.name for one in desk.monitor.triage.views()] == ["Старый"])
    assert desk.memory.get_json("mentions/views") == {}
    page._bar.set_filters(Filters(shelf=Shelf.ALL, langs=("ru",)))
    page._bar.views.save("Русские")
    qtbot.waitUntil(lambda: len(desk.monitor.triage.views()) == 2)
    page._read_known()
    qtbot.waitUntil(lambda: len(page._bar.views.views) == 2)
    assert page._bar.views.name() == "Русские"
    menu = QMenu()
    page._bar.views.fill(menu)
    ticked = [action.text() for action in menu.actions() if action.isChecked()]
    assert ticked == ["Русские"]
    next(action for action in menu.actions() if action.text() == "Старый").trigger()
    assert page._bar.filters == Filters(shelf=Shelf.DONE)


def test_news_on_top_leave_the_reader_where_he_is(qtbot: QtBot, make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(60)
    page = ready(qtbot, desk)
    page._list.select(page._model.id_at(30))
    qtbot.waitUntil(lambda: page._list.verticalScrollBar().value() > 0)
    current = page._list.current_id()
    assert current is not None
    before = page._list.visualRect(page._list.currentIndex()).top()
    late = make_posts(63)[60:]
    record(desk.monitor, late, desk.source_id)
    qtbot.waitUntil(lambda: page._model.rowCount() == 63, timeout=8000)
    assert page._list.current_id() == current
    assert page._list.visualRect(page._list.currentIndex()).top() == before


def test_search_is_asked_with_slash_and_given_back_with_escape(qtbot: QtBot, desk: Desk) -> None:
    page = ready(qtbot, desk)
    for key in (Qt.Key.Key_Slash, Qt.Key.Key_Period):  # "." is the same key on a Russian layout
        press(page._list, key)
        qtbot.waitUntil(page._bar.search.hasFocus)
        press(page._bar.search, Qt.Key.Key_Escape)
        qtbot.waitUntil(page._list.hasFocus)
    press(page._list, Qt.Key.Key_Slash)
    qtbot.keyClicks(page._bar.search, "Lumikko")
    qtbot.waitUntil(lambda: page._model.complete and page._model.rowCount() == 4, timeout=4000)
    # Letters typed there are letters, no acts.
    assert len(desk.ids(states=(State.NOT_US, State.DONE, State.CASE))) == 0


def test_search_finds_another_form_of_the_word(qtbot: QtBot, desk: Desk) -> None:
    page = ready(qtbot, desk)
    page._bar.search.setText("бригада")
    qtbot.waitUntil(lambda: page._bar.filters.search == "бригада", timeout=2000)
    qtbot.waitUntil(lambda: page._model.complete and page._model.rowCount() == 2, timeout=4000)


def test_empty_search_says_so_and_leads_back(qtbot: QtBot, desk: Desk) -> None:
    page = ready(qtbot, desk)
    page._bar.search.setText("nowhereland")
    qtbot.waitUntil(lambda: page._stack.currentWidget() is page._empty, timeout=4000)
    page._empty_act.click()
    qtbot.waitUntil(lambda: page._stack.currentWidget() is page._split, timeout=4000)
    assert page._bar.filters == Filters()


def test_filters_are_remembered(qtbot: QtBot, desk: Desk) -> None:
    page = ready(qtbot, desk)
    wanted = Filters(shelf=Shelf.ALL, days=30, langs=("ru",))
    page._bar.set_filters(wanted)
    again = MentionsPage(page.context)
    qtbot.addWidget(again)
    assert again._bar.filters == wanted


def test_a_mention_asked_for_by_id_is_shown_whatever_the_filters(qtbot: QtBot, desk: Desk) -> None:
    page = ready(qtbot, desk)
    wanted = page._model.id_at(5)
    desk.monitor.mark([wanted], State.DONE).result()
    qtbot.waitUntil(lambda: page._model.position(wanted) is None)
    desk.window.go("mentions", wanted)
    qtbot.waitUntil(lambda: page._list.current_id() == wanted)


def test_undo_with_nothing_to_undo_says_so_in_words(qtbot: QtBot, make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(0, names=False)
    desk.window.undo()
    quiet = desk.window._quiet
    qtbot.waitUntil(lambda: quiet._text.text() == "There is nothing to undo.")


def test_correcting_the_kind_shows_at_once_and_goes_back(qtbot: QtBot, desk: Desk) -> None:
    from monitor.types import Kind

    page = ready(qtbot, desk)
    page._bar.set_filters(Filters(shelf=Shelf.ALL))
    qtbot.waitUntil(lambda: page._model.complete)
    first = page._model.id_at(0)
    page._pane.kind_chosen.emit(Kind.NOISE)
    qtbot.waitUntil(lambda: page._model.row_at(0).kind is Kind.NOISE)
    qtbot.waitUntil(lambda: page._pane.detail is not None and page._pane.detail.row.kind is Kind.NOISE)
    desk.window.undo()
    qtbot.waitUntil(lambda: desk.monitor.read.mention(first).row.kind is not Kind.NOISE)
