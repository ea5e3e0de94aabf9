"""The first start: a name, its forms, clients, pasted addresses; what is kept after, and the page that follows."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from monitor.types import Role
from tests.gui.desks import Desk
from tests.servers import Server
from ui.screens.first_run import FirstRun

FEED = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Новости ремонта</title><link>http://localhost/</link><description>x</description>
<item><title>Отзыв</title><link>http://localhost/1</link><guid>one</guid>
<pubDate>Fri, 20 Nov 2026 10:00:00 GMT</pubDate>
<description>Ставили окна в Северном ветре, всё понравилось.</description></item></channel></rss>
"""


@pytest.fixture
def assistant(make_desk: Callable[..., Desk]) -> tuple[Desk, FirstRun]:
    desk = make_desk(0, names=False)
    shown = desk.window._stack.currentWidget()
    assert isinstance(shown, FirstRun)
    return desk, shown


def test_nothing_can_be_started_without_a_name(assistant: tuple[Desk, FirstRun]) -> None:
    desk, page = assistant
    assert not page._start.isEnabled()
    assert not desk.window._rail.isVisible()
    page._name.setText("Северный ветер")
    assert page._start.isEnabled()


def test_forms_are_shown_before_saving_and_one_clicked_away_is_not_kept(
    qtbot: QtBot, assistant: tuple[Desk, FirstRun]
) -> None:
    desk, page = assistant
    page._name.setText("Северный ветер")
    qtbot.waitUntil(lambda: len(page._picker._forms) > 3, timeout=8000)
    qtbot.waitUntil(page._forms_part.isVisible)
    wrong = next(form.text for form in page._picker._forms if form.text == "Северного ветра")
    page._picker._choose(wrong, False)
    page._clients.setPlainText("Lumikko Foods\n\nООО «Ромашка»; Lumikko Foods")
    page._start.click()
    qtbot.waitUntil(lambda: desk.window._current == "mentions", timeout=8000)
    kept = {row.name: row for row in desk.monitor.entities()}
    assert list(kept) == ["Северный ветер", "Lumikko Foods", "ООО «Ромашка»"]
    assert [row.entity.role for row in kept.values()] == [Role.OWN, Role.CLIENT, Role.CLIENT]
    forms = {form.text for form in kept["Северный ветер"].forms}
    assert wrong not in forms
    assert "Северным ветром" in forms
    assert desk.window._rail.isVisible()


def test_a_form_of_ones_own_is_added(qtbot: QtBot, assistant: tuple[Desk, FirstRun]) -> None:
    desk, page = assistant
    page._name.setText("Северный ветер")
    qtbot.waitUntil(lambda: len(page._picker._forms) > 3, timeout=8000)
    page._picker._field.setText("  СВ   окна ")
    page._picker._add.click()
    page._start.click()
    qtbot.waitUntil(lambda: desk.window._current == "mentions", timeout=8000)
    assert "СВ окна" in {form.text for form in desk.monitor.entities()[0].forms}


def test_an_address_is_looked_at_and_read(qtbot: QtBot, assistant: tuple[Desk, FirstRun]) -> None:
    desk, page = assistant
    with Server() as server:
        desk.monitor.settings.set("host_delay", 0)
        server.page("/feed", FEED, content_type="application/rss+xml; charset=utf-8")
        address = server.url("/feed")
        page._name.setText("Северный ветер")
        finder = page._finder
        finder._field.setPlainText(f"{address}\nhttp://nobody.invalid/\n")
        qtbot.waitUntil(lambda: not finder.busy(), timeout=20000)
        told = {one.address: (one.code, bool(one.found)) for one in finder._addresses.values()}
        assert told[address] == ("forbidden_address", False), "private addresses need a word"
        assert told["http://nobody.invalid/"][0] == "network"
        finder._private.setChecked(True)
        qtbot.waitUntil(lambda: len(finder.sources()) == 1, timeout=20000)
        page._start.click()
        qtbot.waitUntil(lambda: desk.window._current == "mentions", timeout=8000)
        mentions = desk.page("mentions")
        qtbot.waitUntil(lambda: mentions._model.rowCount() == 1, timeout=30000)
        assert mentions._model.row_at(0).title == "Отзыв"
