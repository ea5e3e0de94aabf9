"""The sales desk over a real base: a client's page, a talk, a table brought in, the morning list, winning back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from monitor.client_types import Birthday, Channel
from monitor.occasion_types import Approach, OccasionState
from monitor.service import Monitor
from monitor.sign_types import Weight
from monitor.text.types import Tone
from monitor.types import Role, Tier
from monitor.winback_types import EffortState
from tests.gui.desks import Desk
from ui.models.clients import CONTACT, TONE, ClientLine, ClientModel, Shelf
from ui.screens.client_card_dialogs import CardDialog, PersonDialog
from ui.screens.client_dialogs import WatchDialog
from ui.screens.client_tables_dialog import BringClientsDialog
from ui.screens.clients import CLIENTS, OCCASIONS, WINBACK, ClientsPage
from ui.screens.contact_dialogs import ContactDialog
from ui.screens.sign_tuning_dialog import SignTuningDialog
from ui.screens.winback_dialogs import LostDialog, StepDialog
from ui.widgets.day_field import BirthdayField, DayField
from ui.widgets.occasion_shelves import EVERYBODY
from ui.widgets.winback import Shelf as WinbackShelf

TODAY = date.today()  # noqa: DTZ011 - the user's own day
NOW = datetime.now(UTC)


def fill(monitor: Monitor) -> dict[str, int]:
    """Three clients: one with people and talks, one that leaves, one of a colleague."""
    found = {}
    for name, owner, tier in (
        ("Lumikko Foods", "anna", Tier.GOLD),
        ("Harbour Print", "anna", Tier.SILVER),
        ("Кедровый завод", "Пекка", None),
    ):
        known = next((row.id for row in monitor.read.clients() if row.name == name), None)
        if known is None:
            known = monitor.clients.add(name).result().id or 0
        monitor.clients.change(known, owner=owner, tier=tier).result()
        found[name] = known
    lumikko = found["Lumikko Foods"]
    tomorrow = TODAY + timedelta(days=1)
    monitor.clients.add_person(
        lumikko, "Liisa Korhonen", email="liisa@example.org", birthday=Birthday(tomorrow.month, tomorrow.day)
    ).result()
    monitor.contacts.log(
        lumikko, at=NOW - timedelta(days=3), channel=Channel.MEETING, outcome="wants samples", tone=Tone.NEGATIVE,
        topics=["price"], next_step="send samples", next_on=TODAY - timedelta(days=1),
    ).result()  # fmt: skip
    monitor.contacts.log(
        found["Harbour Print"], at=NOW - timedelta(days=2), outcome="says it leaves", topics=["leaving"]
    ).result()
    orders = "".join(
        f"Z{n},{(TODAY - timedelta(days=95 + 14 * n)).isoformat()},Harbour Print,{500 + n},EUR\n" for n in range(40)
    )
    table = f"order number,order date,client,amount,currency\n{orders}"
    monitor.clients.tables.bring(table.encode(), "orders.csv", kind="client_orders").result()
    return found


@pytest.fixture
def sales(make_desk: Callable[..., Desk]) -> tuple[Desk, dict[str, int]]:
    """The window over the three clients."""
    desk = make_desk(0)
    found = fill(desk.monitor)
    desk.monitor.signs.look()
    return desk, found


def press(desk: Desk, key: int) -> None:
    """A key, wherever the focus is; the offscreen platform gives no window the keyboard again after a dialog."""
    desk.window.activateWindow()
    focused = QApplication.focusWidget() or desk.window
    QTest.keyClick(focused, Qt.Key(key))


def answering(kind: type[QDialog], fill_in: Callable[[Any], object], button: str = "_primary") -> None:
    """Fills the next dialog of that kind and presses its primary button."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            fill_in(dialog)
            getattr(dialog, button).click()
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)


def opened(qtbot: QtBot, desk: Desk, tab: int) -> ClientsPage:
    """The page with a tab in front, all of it read."""
    page: ClientsPage = desk.page("clients")
    page.tabs.setCurrentIndex(tab)
    qtbot.waitUntil(lambda: page._queue is not None and page.winback._reading is not None and bool(page._lines))
    qtbot.waitUntil(lambda: not page._under_way)
    return page


def test_a_clients_page_tells_all_and_a_talk_is_logged_and_undone(
    qtbot: QtBot, sales: tuple[Desk, dict[str, int]]
) -> None:
    desk, clients = sales
    page = opened(qtbot, desk, CLIENTS)
    lumikko = clients["Lumikko Foods"]
    assert page.clients.select(lumikko)
    at = page.clients.model.row_of(lumikko)
    assert page.clients.model.index(at, TONE).data() == "sour"
    assert page.clients.model.index(at, CONTACT).data() == "3 days ago"
    page.clients.table.setFocus()
    press(desk, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.client.view is not None)
    told = [page.client.model.index(row, 1).data() for row in range(page.client.model.rowCount())]
    assert "wants samples" in told
    assert [one.next_step for one in page.client.view.promises] == ["send samples"]

    def talk(dialog: ContactDialog) -> None:
        assert dialog.who.currentText() == "Liisa Korhonen"
        dialog._primary.click()
        assert dialog._error.text(), "an empty talk is none"
        dialog.outcome.setPlainText("all is well")
        dialog.topics["asked_about_competitors"].setChecked(True)

    answering(ContactDialog, talk)
    page.client.trail.setFocus()
    press(desk, 0x0421)  # С, where C is on a Russian layout
    qtbot.waitUntil(lambda: len(desk.monitor.contacts.logged(lumikko)) == 2)
    newest = desk.monitor.contacts.logged(lumikko)[0]
    assert (newest.outcome, newest.topics, newest.with_name) == (
        "all is well", ("asked_about_competitors",), "Liisa Korhonen",
    )  # fmt: skip
    qtbot.waitUntil(lambda: "all is well" in [
        page.client.model.index(row, 1).data() for row in range(page.client.model.rowCount())
    ])  # fmt: skip
    desk.window.undo()
    qtbot.waitUntil(lambda: len(desk.monitor.contacts.logged(lumikko)) == 1)

    answering(PersonDialog, lambda dialog: (dialog.name.setText("Matti"), dialog.birthday.setText("29.2.")))
    page.client.asked.emit("person", None)
    qtbot.waitUntil(lambda: len(desk.monitor.clients.card(lumikko).people) == 2)
    assert desk.monitor.clients.card(lumikko).people[1].birthday == Birthday(2, 29)
    answering(CardDialog, lambda dialog: (dialog.founded.setText("1.5.1990"), dialog.profit.setText("12 500,50")))
    page.client.asked.emit("edit", None)
    qtbot.waitUntil(lambda: desk.monitor.clients.card(lumikko).founded_on == date(1990, 5, 1))
    assert str(desk.monitor.clients.card(lumikko).profit) == "12500.5"
    page.close_client()
    assert page.stack.currentWidget() is page.clients


def test_a_table_is_looked_at_before_it_is_brought_in(
    qtbot: QtBot, sales: tuple[Desk, dict[str, int]], tmp_path: Path
) -> None:
    desk, _ = sales
    page = opened(qtbot, desk, CLIENTS)
    file = tmp_path / "clients.csv"
    file.write_text(
        "Client;Manager;Founded\nКедровый завод;anna;1.3.1996\nLumikko Foods;anna;2.2.2002\n"
        "Gamma Service;Пекка;5.6.2011\nDelta;anna;31.2.2010\n",
        "utf-8",
    )
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, BringClientsDialog) and dialog.primary.isEnabled():
            seen.append(dialog.beside.text())
            seen.append(dialog._bad.text())
            dialog.primary.click()
        else:
            QTimer.singleShot(30, look)

    QTimer.singleShot(30, look)
    page.acts.import_table(file)
    assert "1 new client" in seen[0]
    assert "2 known ones brought up to date" in seen[0]
    assert "1 bad row is kept aside" in seen[0]
    assert "Row 5: Founded on – no date" in seen[1]
    qtbot.waitUntil(lambda: any(line.row.name == "Gamma Service" for line in page._lines))
    assert [bad.number for bad in desk.monitor.read.bad_records("clients")] == [5]
    desk.window.undo()
    qtbot.waitUntil(lambda: all(line.row.name != "Gamma Service" for line in page._lines))


def test_the_morning_list_keeps_promises_and_hands_over(qtbot: QtBot, sales: tuple[Desk, dict[str, int]]) -> None:
    desk, clients = sales
    monitor = desk.monitor
    mine = monitor.occasions.add(
        clients["Harbour Print"], "second press", owner="anna", approach=Approach.CONGRATULATE
    ).result().id  # fmt: skip
    monitor.occasions.add(clients["Кедровый завод"], "new line", owner="Пекка").result()
    page = opened(qtbot, desk, OCCASIONS)
    queue = page.occasions
    qtbot.waitUntil(lambda: len(queue.cards) >= 2)
    keys = [card.shown.key for card in queue.cards]
    assert keys[0][0] == "promise", "what is overdue stands on top"
    assert ("occasion", mine) in keys
    assert all("Кедровый" not in card.accessibleName() for card in queue.cards), "another's are not mine"
    queue._focus(0)
    queue.act("kept")
    qtbot.waitUntil(lambda: not monitor.contacts.promises())
    monitor.occasions.hand_over(mine, "Пекка").result()
    qtbot.waitUntil(lambda: ("occasion", mine) not in [card.shown.key for card in queue.cards])
    queue._choose_owner(EVERYBODY)
    qtbot.waitUntil(lambda: ("occasion", mine) in [card.shown.key for card in queue.cards])
    card = next(card for card in queue.cards if card.shown.key == ("occasion", mine))
    assert card.occasion.state is OccasionState.HANDED_OVER
    monitor.undo().result()
    qtbot.waitUntil(lambda: monitor.read.occasion(mine).owner == "anna")


def test_who_leaves_is_kept_by_a_plan_lost_and_comes_back(qtbot: QtBot, sales: tuple[Desk, dict[str, int]]) -> None:
    desk, clients = sales
    harbour, service = clients["Harbour Print"], desk.monitor.winback
    page = opened(qtbot, desk, WINBACK)
    board = page.winback
    qtbot.waitUntil(lambda: [row.client_id for row in board.model.rows] == [harbour])
    qtbot.waitUntil(lambda: board.pane.view is not None)
    assert board.due() == 1
    board.table.setFocus()
    board.act("plan")
    qtbot.waitUntil(lambda: service.of_client(harbour) is not None and len(service.of_client(harbour).steps) > 0)
    qtbot.waitUntil(lambda: not board.model.rows)
    board._shelves[WinbackShelf.WORK].click()
    qtbot.waitUntil(lambda: board.pane.view is not None and board.pane.view.row.effort is not None)
    step = service.of_client(harbour).steps[0]
    answering(StepDialog, lambda dialog: (dialog.outcome.setPlainText("invited"), dialog.cost.setText("40,5")))
    board.pane.asked.emit("step_done", step)
    qtbot.waitUntil(lambda: service.of_client(harbour).steps[0].outcome == "invited")
    assert sum(service.of_client(harbour).costs.values()) == pytest.approx(40.5)
    qtbot.waitUntil(lambda: not page._under_way)
    answering(LostDialog, lambda dialog: dialog.reason.setCurrentIndex(dialog.reason.findData("price")))
    board.act("lost")
    qtbot.waitUntil(lambda: service.of_client(harbour).state in (EffortState.LOST, EffortState.WORKING))
    assert service.of_client(harbour).stated_reason == "price"
    qtbot.waitUntil(lambda: not page._under_way and board.pane.view.row.effort.state is not EffortState.KEEPING)
    board.act("returned")
    qtbot.waitUntil(lambda: service.of_client(harbour).state is EffortState.RETURNED)
    assert not service.of_client(harbour).waiting, "who is back need not be won back"
    board._shelves[WinbackShelf.BACK].click()
    qtbot.waitUntil(lambda: bool(board.model.rows) and board.model.rows[0].watch is not None)
    assert board.due() == 0, "signs of the time before the return are none now"
    board._shelves[WinbackShelf.QUARTER].click()
    qtbot.waitUntil(lambda: board._review.count() > 2)


def test_a_client_without_signs_is_kept_or_written_down_as_lost_from_its_page(
    qtbot: QtBot, sales: tuple[Desk, dict[str, int]]
) -> None:
    desk, clients = sales
    service = desk.monitor.winback
    page = opened(qtbot, desk, CLIENTS)
    calm = next(one for name, one in clients.items() if name != "Harbour Print" and service.of_client(one) is None)
    page.open_client(calm)
    qtbot.waitUntil(lambda: page.client.view is not None and page.client.view.card.id == calm)
    answering(LostDialog, lambda dialog: dialog.note.setPlainText("told Anna by phone"))
    page.client.bar.acted.emit("lost")
    qtbot.waitUntil(lambda: service.of_client(calm) is not None and service.of_client(calm).state is EffortState.LOST)
    qtbot.waitUntil(lambda: page.tabs.currentIndex() == WINBACK and page.winback.pane.view is not None)
    qtbot.waitUntil(lambda: page.winback.pane.view.row.client_id == calm)


def test_the_list_is_sorted_and_filtered_without_a_base(qtbot: QtBot, sales: tuple[Desk, dict[str, int]]) -> None:
    desk, _ = sales
    page = opened(qtbot, desk, CLIENTS)
    lines: tuple[ClientLine, ...] = page._lines
    model = ClientModel(page, "anna")
    model.set_lines(lines)
    assert [line.row.name for line in model.rows] == ["Harbour Print", "Lumikko Foods", "Кедровый завод"]
    model.show_shelf(Shelf.MINE)
    assert [line.row.owner for line in model.rows] == ["anna", "anna"]
    model.show_shelf(Shelf.RISK)
    assert [line.row.name for line in model.rows] == ["Harbour Print"]
    model.show_shelf(Shelf.DUE)
    assert [line.row.name for line in model.rows] == ["Lumikko Foods"], "a promise that is over"
    model.show_shelf(Shelf.ALL)
    model.sort(CONTACT)
    assert model.rows[0].row.name == "Lumikko Foods"
    model.show_words("кедр")
    assert [line.row.name for line in model.rows] == ["Кедровый завод"]


def test_days_are_read_as_people_write_them(qtbot: QtBot) -> None:
    field, birthday = DayField(), BirthdayField()
    qtbot.addWidget(field)
    qtbot.addWidget(birthday)
    for written, day in (("5.11.2026", date(2026, 11, 5)), ("2026-11-05", date(2026, 11, 5)), ("", None)):
        field.setText(written)
        assert field.day() == day
    field.setText("31.2.2026")
    with pytest.raises(ValueError, match="day"):
        field.day()
    birthday.setText("29.2.")
    assert birthday.birthday() == Birthday(2, 29)
    birthday.setText("3.4.1980")
    assert birthday.birthday() == Birthday(4, 3, 1980)


def test_thresholds_are_changed_as_one_act_and_given_back(qtbot: QtBot, sales: tuple[Desk, dict[str, int]]) -> None:
    desk, _ = sales
    page = opened(qtbot, desk, WINBACK)
    assert page.winback.due() > 0

    def off(dialog: SignTuningDialog) -> None:
        assert not dialog._reset.isEnabled()
        for chosen in dialog.weights.values():
            chosen.setCurrentIndex(chosen.findData(Weight.OFF))
        dialog.numbers["silent_days"].setValue(120)
        assert dialog._usual["silent_days"].text() == "the program: 90 days"
        assert dialog._reset.isEnabled()

    answering(SignTuningDialog, off)
    page.winback._tune.click()
    qtbot.waitUntil(lambda: desk.monitor.read.sign_tuned().get("silent_days") == "120")
    qtbot.waitUntil(lambda: page.winback.due() == 0)

    def wrong(dialog: SignTuningDialog) -> None:
        dialog._reset.click()
        assert not dialog._reset.isEnabled()
        dialog.numbers["critical_points"].setValue(1.0)
        dialog._primary.click()
        assert "fewer points" in dialog._error.text()
        dialog._reset.click()

    answering(SignTuningDialog, wrong)
    page.acts.thresholds()
    qtbot.waitUntil(lambda: desk.monitor.read.sign_tuned() == {})
    qtbot.waitUntil(lambda: page.winback.due() > 0)
    desk.window.undo()
    qtbot.waitUntil(lambda: desk.monitor.read.sign_tuned().get("silent_days") == "120")


def test_a_line_of_business_is_watched_from_the_desk(qtbot: QtBot, sales: tuple[Desk, dict[str, int]]) -> None:
    desk, _ = sales
    page = opened(qtbot, desk, CLIENTS)

    def fill_in(dialog: WatchDialog) -> None:
        dialog.role.setCurrentIndex(dialog.role.findData(Role.MARKET))
        dialog.name.setText("building materials")
        dialog.aliases.setText("construction goods, timber")

    answering(WatchDialog, fill_in)
    page.acts.watch()
    qtbot.waitUntil(lambda: any(one.entity.role is Role.MARKET for one in desk.monitor.entities()))
    market = next(one.entity for one in desk.monitor.entities() if one.entity.role is Role.MARKET)
    assert (market.names, market.aliases) == (("building materials",), ("construction goods", "timber"))


def test_an_owner_for_several_clients_is_one_act(qtbot: QtBot, sales: tuple[Desk, dict[str, int]]) -> None:
    desk, clients = sales
    page = opened(qtbot, desk, CLIENTS)
    table = page.clients
    table.table.selectAll()
    assert set(table.bar.buttons) == {"tier", "owner"}, "what falls on several"
    asked: list[str] = []
    table.asked.connect(lambda slug, _client: asked.append(slug))
    table.act("edit")
    assert asked == []
    table.act("owner")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert [action for action in menu.actions() if action.isChecked()] == [], "they have different owners"
    next(action for action in menu.actions() if action.text() == "Пекка").trigger()
    menu.close()
    qtbot.waitUntil(lambda: {line.row.owner for line in page._lines} == {"Пекка"})
    assert {one.id for one in table.chosen()} == set(clients.values()), "still chosen"
    desk.window.undo()
    qtbot.waitUntil(lambda: sorted(line.row.owner or "" for line in page._lines) == ["anna", "anna", "Пекка"])
