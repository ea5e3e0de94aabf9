"""One figure is told by every part of the window alike, and by one function."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from monitor.types import MentionQuery, Role
from tests.gui.desks import Desk
from ui import text
from ui.languages import Languages


def test_whom_to_call_today_is_one_number_on_today_on_the_rail_and_on_the_page_of_clients(
    qtbot: QtBot, desk: Desk
) -> None:
    news = desk.monitor.read.mention_ids(MentionQuery(roles=(Role.CLIENT,)))
    today = desk.monitor.clock().date()
    for day, mention in zip((today, today + timedelta(days=20)), news, strict=False):
        desk.monitor.make_occasion(mention, "new plant", "", day).result()
    expected = desk.monitor.occasions.to_call(desk.monitor.person)
    assert expected > 0
    page = desk.page("today")
    qtbot.waitUntil(lambda: page._reading is not None and len(page._reading.morning) == expected)
    told = [one.text() for one in page._numbers[2].findChildren(QLabel)]
    assert str(expected) in told
    qtbot.waitUntil(lambda: desk.window._rail["clients"]._count == expected)
    clients = desk.page("clients")
    qtbot.waitUntil(lambda: clients._queue is not None)
    assert clients.occasions.due() == expected
    assert f"{expected} to be called today" in clients._header._line.text()


def test_a_small_share_keeps_its_tenths_where_they_count(languages: Languages) -> None:
    assert text.percent(1 / 40, fine=True) == "2.5 %"
    assert text.percent(1 / 40) == "2 %"
    assert text.percent(0.05, fine=True) == "5 %"
    assert text.percent(0.213, fine=True) == "21 %"
