"""Clients over a real base: one-key news, the queue of occasions, tiers and owners, and that undo takes all back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from monitor.text.types import Tone
from monitor.types import INBOX, ClientRow, Entity, OccasionRow, OccasionState, Role, State, Tier
from tests.gui.desks import Desk, make_posts, record
from ui.models.clients import NEWS, TIER
from ui.screens.client_dialogs import AddClientDialog, SnoozeDialog
from ui.screens.clients import CLIENTS, OCCASIONS, WINBACK, ClientsPage
from ui.screens.clients import NEWS as NEWS_TAB
from ui.screens.contacted_dialog import ContactedDialog
from ui.screens.mention_dialogs import OccasionDialog
from ui.widgets.dialog import FormDialog
from ui.widgets.occasion_shelves import Shelf
from ui.widgets.two_lines import ITEM

TODAY = date.today()  # noqa: DTZ011 - the user's own day


def press(widget: QWidget, key: int) -> None:
    QTest.keyClick(widget, Qt.Key(key))


def news(qtbot: QtBot, desk: Desk) -> ClientsPage:
    """The page on its news with the first one in the pane."""
    page: ClientsPage = desk.page("clients")
    page.tabs.setCurrentIndex(NEWS_TAB)
    qtbot.waitUntil(lambda: page.news.model.complete and page.news.model.rowCount() > 0)
    qtbot.waitUntil(lambda: page.news.pane.detail is not None)
    page.news.list.setFocus()
    qtbot.waitUntil(page.news.list.hasFocus)
    return page


def queue(qtbot: QtBot, desk: Desk, cards: int) -> ClientsPage:
    """The page on its occasions, the first card with the focus."""
    page: ClientsPage = desk.page("clients")
    page.tabs.setCurrentIndex(OCCASIONS)
    qtbot.waitUntil(lambda: len(page.occasions.cards) == cards)
    page.enter()
    qtbot.waitUntil(page.occasions.cards[0].hasFocus)
    return page


def table(qtbot: QtBot, desk: Desk) -> ClientsPage:
    """The page on its list of clients."""
    page: ClientsPage = desk.page("clients")
    page.tabs.setCurrentIndex(CLIENTS)
    qtbot.waitUntil(lambda: page.clients.current() is not None)
    page.enter()
    qtbot.waitUntil(page.clients.table.hasFocus)
    return page


def occasions(desk: Desk) -> list[OccasionRow]:
    return desk.monitor.read.occasions()


def client(desk: Desk) -> ClientRow:
    (found,) = desk.monitor.read.clients()
    return found


def make(desk: Desk, count: int = 2) -> list[int]:
    """Occasions, due from the day before yesterday on, one a day."""
    mentions = desk.ids(roles=(Role.CLIENT,), states=INBOX)[:count]
    return [
        desk.monitor.make_occasion(one, f"plant {n}", "anna", TODAY + timedelta(days=n - 2)).result().id or 0
        for n, one in enumerate(mentions)
    ]


def answering(kind: type[FormDialog], fill: Callable[[Any], object]) -> None:
    """Fills the next dialog of that kind and presses its primary button."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            fill(dialog)
            dialog._primary.click()
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)


def choosing(words: str) -> None:
    """Triggers the entry of the next menu whose text begins so."""

    def look() -> None:
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            action = next(one for one in menu.actions() if one.text().startswith(words))
            action.trigger()
            menu.close()
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)


def test_only_news_of_clients_are_listed(qtbot: QtBot, desk: Desk) -> None:
    page = news(qtbot, desk)
    shown = [page.news.model.id_at(row) for row in range(page.news.model.rowCount())]
    assert shown == desk.ids(roles=(Role.CLIENT,), states=INBOX, stories=True)
    assert {row.role for row in desk.monitor.read.rows(shown)} == {Role.CLIENT}
    qtbot.waitUntil(lambda: page.tabs.tabText(NEWS_TAB) == f"News  {len(shown)}")


@pytest.mark.parametrize("key", [Qt.Key.Key_N, 0x0422], ids=["latin", "cyrillic"])
def test_one_key_makes_an_occasion_and_it_is_undone(qtbot: QtBot, desk: Desk, key: int) -> None:
    page = news(qtbot, desk)
    first = page.news.list.current_id()

    def fill(dialog: OccasionDialog) -> None:
        dialog._what.setText("Second plant: congratulate")
        dialog._owner.setText("Olena")

    answering(OccasionDialog, fill)
    press(page.news.list, key)
    qtbot.waitUntil(lambda: len(occasions(desk)) == 1)
    (made,) = occasions(desk)
    assert (made.what, made.owner, made.mention_id) == ("Second plant: congratulate", "Olena", first)
    qtbot.waitUntil(lambda: page.news.model.position(first) is None)
    qtbot.waitUntil(lambda: page.tabs.tabText(OCCASIONS) == "Occasions  1")
    desk.window.undo()
    qtbot.waitUntil(lambda: not occasions(desk))
    qtbot.waitUntil(lambda: page.news.model.position(first) is not None)


@pytest.mark.parametrize(("key", "state"), [(Qt.Key.Key_D, State.DONE), (Qt.Key.Key_X, State.NOT_US)])
def test_letters_triage_the_news(qtbot: QtBot, desk: Desk, key: Qt.Key, state: State) -> None:
    page = news(qtbot, desk)
    first, second = page.news.model.id_at(0), page.news.model.id_at(1)
    press(page.news.list, key)
    qtbot.waitUntil(lambda: desk.monitor.read.mention(first).row.state is state)
    qtbot.waitUntil(lambda: page.news.list.current_id() == second)
    desk.window.undo()
    qtbot.waitUntil(lambda: desk.monitor.read.mention(first).row.state in INBOX)


def test_next_and_previous_on_every_tab(qtbot: QtBot, desk: Desk) -> None:
    page = news(qtbot, desk)
    press(page.news.list, Qt.Key.Key_J)
    assert page.news.list.current_id() == page.news.model.id_at(1)
    make(desk)
    page = queue(qtbot, desk, 2)
    press(page.occasions.cards[0], Qt.Key.Key_J)
    assert page.occasions.cards[1].hasFocus()
    press(page.occasions.cards[1], Qt.Key.Key_K)
    assert page.occasions.cards[0].hasFocus()


def test_the_queue_stands_by_due_day_and_says_in_words_what_is_late(qtbot: QtBot, desk: Desk) -> None:
    made = make(desk, 3)
    page = queue(qtbot, desk, 3)
    assert [card.occasion.id for card in page.occasions.cards] == made
    spoken = [card.accessibleName() for card in page.occasions.cards]
    assert "late by 2 d" in spoken[0]
    assert "today" in spoken[2]


def test_contacted_asks_for_the_outcome_and_is_undone(qtbot: QtBot, desk: Desk) -> None:
    first, second = make(desk)
    page = queue(qtbot, desk, 2)

    def fill(dialog: ContactedDialog) -> None:
        dialog._primary.click()
        assert dialog._error.text()
        dialog.outcome.setPlainText("meeting on Tuesday")
        dialog.tone.setCurrentIndex(dialog.tone.findData(Tone.POSITIVE))
        dialog.topics["price"].setChecked(True)
        dialog.next_step.setText("send prices")
        dialog.next_on.set_day(TODAY + timedelta(days=4))

    answering(ContactedDialog, fill)
    press(page.occasions.cards[0], Qt.Key.Key_C)
    qtbot.waitUntil(lambda: client(desk).last_contact_at is not None)
    qtbot.waitUntil(lambda: [card.occasion.id for card in page.occasions.cards if card.occasion] == [second])
    (talk,) = desk.monitor.contacts.logged()
    assert (talk.occasion_id, talk.tone, talk.topics) == (first, Tone.POSITIVE, ("price",))
    assert (talk.next_step, talk.next_on) == ("send prices", TODAY + timedelta(days=4))
    page.occasions._shelves[Shelf.CONTACTED].click()
    assert [card.occasion.outcome for card in page.occasions.cards] == ["meeting on Tuesday"]
    assert set(page.occasions.cards[0].bar.buttons) == {"reopen", "open"}
    desk.window.undo()
    qtbot.waitUntil(lambda: client(desk).last_contact_at is None)
    page.occasions._shelves[Shelf.WAITING].click()
    qtbot.waitUntil(lambda: [card.occasion.id for card in page.occasions.cards] == [first, second])


def test_an_event_of_many_is_contacted_at_once_and_undone_as_one(qtbot: QtBot, desk: Desk) -> None:
    monitor = desk.monitor
    ids = [client(desk).id, monitor.clients.add("Harbour Print").result().id or 0]
    for one in ids:
        monitor.clients.change(one, owner="anna").result()
    monitor.occasions.announce("blue paint", client_ids=ids).result()
    page: ClientsPage = desk.page("clients")
    page.tabs.setCurrentIndex(OCCASIONS)
    qtbot.waitUntil(lambda: [len(card.line.occasion_ids) for card in page.occasions.cards if card.line] == [2])
    page.enter()
    card = page.occasions.cards[0]
    qtbot.waitUntil(card.hasFocus)
    assert set(card.bar.buttons) == {"contacted", "waiting", "dismiss"}

    def fill(dialog: ContactedDialog) -> None:
        assert not dialog.who.isVisible()
        dialog.outcome.setPlainText("a mail to both")

    answering(ContactedDialog, fill)
    press(card, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: len(monitor.contacts.logged()) == 2)
    qtbot.waitUntil(lambda: not page.occasions.cards)
    desk.window.undo()
    qtbot.waitUntil(lambda: len(page.occasions.cards) == 1)
    assert monitor.contacts.logged() == []
    desk.window.activateWindow()  # the offscreen platform gives no window the keyboard again after a dialog
    page.enter()
    qtbot.waitUntil(page.occasions.cards[0].hasFocus)
    press(page.occasions.cards[0], Qt.Key.Key_X)
    qtbot.waitUntil(lambda: not page.occasions.cards)
    desk.window.undo()
    qtbot.waitUntil(lambda: len(page.occasions.cards) == 1)


def test_snooze_by_menu_and_until_a_day(qtbot: QtBot, desk: Desk) -> None:
    first, second = make(desk)
    page = queue(qtbot, desk, 2)
    choosing("For 7 days")
    press(page.occasions.cards[0], Qt.Key.Key_S)
    qtbot.waitUntil(lambda: occasions(desk)[-1].id == first)
    assert occasions(desk)[-1].due_on == TODAY + timedelta(days=7)
    qtbot.waitUntil(lambda: [card.occasion.id for card in page.occasions.cards] == [second, first])
    answering(SnoozeDialog, lambda dialog: dialog._day.setDate(dialog._day.date().addDays(20)))
    page.occasion_acts._snooze_until(page.occasions.cards[0].occasion)
    qtbot.waitUntil(lambda: occasions(desk)[-1].id == second)
    assert occasions(desk)[-1].state is OccasionState.SNOOZED


def test_dismissed_and_open_again(qtbot: QtBot, desk: Desk) -> None:
    (first,) = make(desk, 1)
    page = queue(qtbot, desk, 1)
    press(page.occasions.cards[0], Qt.Key.Key_X)
    qtbot.waitUntil(lambda: not page.occasions.cards)
    assert page.occasions._empty.isVisible()
    desk.window.go("clients", first)
    qtbot.waitUntil(lambda: len(page.occasions.cards) == 1)
    qtbot.waitUntil(page.occasions.cards[0].hasFocus)
    press(page.occasions.cards[0], Qt.Key.Key_R)
    qtbot.waitUntil(lambda: occasions(desk)[0].state is OccasionState.OPEN)


def test_an_open_complaint_of_the_client_forbids_the_offer(
    qtbot: QtBot, make_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk(6)
    monkeypatch.setattr(desk.monitor, "keep_evidence", lambda _mention: None)  # no test reaches the web
    make(desk, 1)
    both = (None, "Северный ветер подвёл: Lumikko Foods ждёт окна третью неделю, это обман, верните деньги.", "ru")
    record(desk.monitor, make_posts(8, (both,))[7:], desk.source_id)
    own = desk.ids(roles=(Role.OWN,))
    named_both = next(one for one in own if "Lumikko" in desk.monitor.read.rows([one])[0].excerpt)
    opened = desk.monitor.cases.open([named_both]).result().id
    page: ClientsPage = desk.page("clients")
    page.tabs.setCurrentIndex(OCCASIONS)
    qtbot.waitUntil(lambda: page.occasions._reading is not None)
    page.occasions._shelves[Shelf.HELD].click()
    qtbot.waitUntil(lambda: len(page.occasions.cards) == 1)
    card = page.occasions.cards[0]
    assert card.occasion.blocked_by_case == opened
    assert card.bar.buttons["contacted"].property("kind") != "primary"
    assert "mail" not in card.bar.buttons
    assert "their complaint is open" in card.accessibleName()
    card.asked.emit("guard:0", card.shown)
    assert desk.window._current == "cases"


def test_tier_and_owner_are_set_by_key_and_undone(qtbot: QtBot, desk: Desk) -> None:
    page = table(qtbot, desk)
    choosing("Gold")
    press(page.clients.table, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: client(desk).tier is Tier.GOLD)
    qtbot.waitUntil(lambda: page.clients.model.index(0, TIER).data() == "Gold")
    # The offscreen platform gives no window the keyboard again after a menu.
    desk.window.activateWindow()
    page.enter()
    qtbot.waitUntil(page.clients.table.hasFocus)
    choosing("Me (anna)")
    press(page.clients.table, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: client(desk).owner == "anna")
    desk.window.undo()
    qtbot.waitUntil(lambda: client(desk).owner is None)
    desk.window.undo()
    qtbot.waitUntil(lambda: client(desk).tier is None)


def test_a_client_is_added_and_selected(qtbot: QtBot, desk: Desk) -> None:
    page = table(qtbot, desk)

    def fill(dialog: AddClientDialog) -> None:
        dialog._primary.click()
        assert dialog._error.text()
        dialog.name.setText("Pohjola Dairies")

    answering(AddClientDialog, fill)
    press(page.clients.table, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: page.clients.current() is not None and page.clients.current().name == "Pohjola Dairies")
    assert page.clients.model.rowCount() == 2


def test_its_news_are_that_clients_only(qtbot: QtBot, desk: Desk) -> None:
    desk.monitor.add_entity(Entity(0, Role.CLIENT, ("Pohjola Dairies",))).result()
    page = table(qtbot, desk)
    qtbot.waitUntil(lambda: page.clients.model.rowCount() == 2)
    page.clients.table.selectRow(0)
    waiting = page.clients.current()
    assert waiting is not None
    assert waiting.name == "Lumikko Foods"
    assert page.clients.model.index(0, NEWS).data() == str(waiting.news)
    page.clients.act("news")
    assert page.tabs.currentIndex() == NEWS_TAB
    qtbot.waitUntil(lambda: page.news.model.complete and page.news.model.rowCount() == waiting.news)
    assert page.news._who.text().startswith("Lumikko Foods")


def test_without_clients_every_tab_says_what_to_do(qtbot: QtBot, make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(0, names=False)
    page: ClientsPage = desk.page("clients")
    page.tabs.setCurrentIndex(NEWS_TAB)
    qtbot.waitUntil(lambda: page.news._left.currentWidget() is page.news._empty)
    assert page.news._empty_act.text() == "Add a client"
    page.tabs.setCurrentIndex(OCCASIONS)
    qtbot.waitUntil(page.occasions._empty.isVisible)
    page.tabs.setCurrentIndex(CLIENTS)
    qtbot.waitUntil(page.clients._empty.isVisible)
    page.tabs.setCurrentIndex(WINBACK)
    qtbot.waitUntil(page.winback._empty.isVisible)
    page.tabs.setCurrentIndex(CLIENTS)
    answering(AddClientDialog, lambda dialog: dialog.name.setText("Lumikko Foods"))
    page.clients._empty_add.click()
    qtbot.waitUntil(page.clients.table.isVisible)


def test_the_tab_is_remembered(qtbot: QtBot, desk: Desk) -> None:
    page = table(qtbot, desk)
    again = ClientsPage(page.context)
    qtbot.addWidget(again)
    assert again.tabs.currentIndex() == CLIENTS


def test_no_more_rows_look_chosen_than_an_act_falls_on(qtbot: QtBot, desk: Desk) -> None:
    desk.monitor.add_entity(Entity(0, Role.CLIENT, ("Hafenlicht",))).result()
    page: ClientsPage = desk.page("clients")
    page.tabs.setCurrentIndex(CLIENTS)
    qtbot.waitUntil(lambda: len(page.clients.model.lines) == 2)
    page.clients.table.selectAll()
    shown = {index.data(ITEM).id for index in page.clients.table.selectionModel().selectedRows()}
    assert shown == {one.id for one in page.clients.chosen()}
    page.clients.act("open")  # an act on one does nothing while several look chosen
    assert page.stack.currentWidget() is page.clients
    page.clients.change(page.clients.chosen(), owner="anna")
    qtbot.waitUntil(lambda: [line.row.owner for line in page.clients.model.lines] == ["anna", "anna"])
