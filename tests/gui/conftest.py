"""A real window over a real data folder: nothing here is faked but the outside world, which nobody asks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from monitor.service import Monitor
from monitor.types import Entity, NewSource, Role
from tests.gui.desks import Desk, make_posts, record
from ui.bridge import Bridge
from ui.languages import Languages
from ui.main_window import MainWindow
from ui.memory import Memory
from ui.theme import Choice, Theme


@pytest.fixture
def monitor(tmp_path: Path) -> Iterator[Monitor]:
    """An empty data folder, opened."""
    with Monitor.open(tmp_path / "data", person="anna") as opened:
        yield opened


@pytest.fixture(scope="session")
def looks(qapp: QApplication) -> Theme:
    """The one theme of the application."""
    return Theme(qapp, Choice.LIGHT)


@pytest.fixture(scope="session")
def all_languages(qapp: QApplication) -> Languages:
    """The one switch of the application."""
    return Languages(qapp)


@pytest.fixture
def languages(all_languages: Languages) -> Languages:
    """English, whatever the test before left."""
    all_languages.choose("en")
    return all_languages


@pytest.fixture
def make_desk(qtbot: QtBot, monitor: Monitor, looks: Theme, languages: Languages) -> Iterator[Callable[..., Desk]]:
    """Builds the window over `monitor`, with `posts` posts recorded before."""
    made: list[Desk] = []

    def make(posts: int = 0, *, names: bool = True) -> Desk:
        source_id = 0
        if names:
            monitor.add_entity(Entity(0, Role.OWN, ("Северный ветер",))).result()
            monitor.add_entity(Entity(0, Role.CLIENT, ("Lumikko Foods",))).result()
            source = NewSource("https://forum.example/feed", "feed", "Forum", enabled=False)
            source_id = monitor.add_source(source).result().id or 0
            assert monitor.settle(30)
        if posts:
            record(monitor, make_posts(posts), source_id)
        bridge = Bridge(monitor)
        memory = Memory(monitor.folder.path)
        window = MainWindow(monitor, bridge, looks, memory, languages)
        window.resize(1280, 800)
        window.start()
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        desk = Desk(monitor, window, bridge, memory, languages, looks, source_id)
        made.append(desk)
        return desk

    yield make
    for desk in made:
        desk.window.close()
        desk.bridge.close()
        # By hand and here: what has no parent would be destroyed by the collector, on whatever thread that runs.
        for made_here in (desk.window, desk.bridge, desk.memory):
            shiboken6.delete(made_here)


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    """The window over twelve mentions."""
    return make_desk(12)
