"""News of any thread arrive on the main one; no Future is dropped."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import Future

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from monitor.errors import NothingToUndoError
from monitor.service import Monitor
from monitor.types import Changes, Entity, Role
from ui.bridge import Bridge, concerns


@pytest.fixture
def bridge(qapp: QApplication, monitor: Monitor) -> Iterator[Bridge]:
    made = Bridge(monitor)
    yield made
    made.close()


def on_main(qapp: QApplication) -> bool:
    return QThread.currentThread() is qapp.thread()


def test_a_commit_is_told_on_the_main_thread(
    qtbot: QtBot, qapp: QApplication, bridge: Bridge, monitor: Monitor
) -> None:
    told: list[tuple[bool, Changes]] = []
    bridge.changed.connect(lambda changes: told.append((on_main(qapp), changes)))
    monitor.add_entity(Entity(0, Role.OWN, ("Pohjoistuuli",)))
    qtbot.waitUntil(lambda: any(changes.entities for _, changes in told))
    assert all(main for main, _ in told)


def test_a_result_comes_on_the_main_thread_also_when_it_was_there_before(
    qtbot: QtBot, qapp: QApplication, bridge: Bridge
) -> None:
    got: list[tuple[bool, int]] = []
    future: Future[int] = Future()
    threading.Timer(0.05, future.set_result, [7]).start()
    bridge.when_done(future, lambda value: got.append((on_main(qapp), value)))
    done: Future[int] = Future()
    done.set_result(8)
    bridge.when_done(done, lambda value: got.append((on_main(qapp), value)))
    assert got == [], "never within the call itself"
    qtbot.waitUntil(lambda: len(got) == 2)
    assert sorted(got) == [(True, 7), (True, 8)]


def test_an_error_nobody_waits_for_is_shown(qtbot: QtBot, bridge: Bridge, monitor: Monitor) -> None:
    with qtbot.waitSignal(bridge.failed, timeout=5000) as told:
        bridge.when_done(monitor.undo())
    assert isinstance(told.args[0], NothingToUndoError)


def test_an_error_goes_to_who_waits_for_it(qtbot: QtBot, bridge: Bridge, monitor: Monitor) -> None:
    errors: list[BaseException] = []
    bridge.when_done(monitor.undo(), None, errors.append)
    qtbot.waitUntil(lambda: len(errors) == 1)
    assert isinstance(errors[0], NothingToUndoError)


def test_nothing_reaches_who_is_gone(qtbot: QtBot, bridge: Bridge) -> None:
    import shiboken6

    got: list[int] = []
    owner = QObject()
    bridge.aside(lambda: 1, got.append, owner=owner)
    shiboken6.delete(owner)
    bridge.aside(lambda: 2, got.append)
    qtbot.waitUntil(lambda: 2 in got)
    assert got == [2]


def test_a_commit_of_another_process_is_noticed(qtbot: QtBot, bridge: Bridge, monitor: Monitor) -> None:
    told: list[Changes] = []
    bridge.changed.connect(told.append)
    qtbot.wait(1200)
    with Monitor.open(monitor.folder.path, person="bert") as other:
        other.add_entity(Entity(0, Role.CLIENT, ("Lumikko Foods",))).result()
    qtbot.waitUntil(lambda: any(changes.everything for changes in told), timeout=6000)


def test_concerns() -> None:
    assert concerns(Changes(mentions=frozenset({1})), "mentions", "cases")
    assert not concerns(Changes(sources=frozenset({1})), "mentions", "cases")
    assert concerns(Changes(everything=True), "cases")
