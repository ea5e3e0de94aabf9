"""Reports: figures of a period on the screen and as files; signals with the mentions behind them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from monitor.desk.signals import SignalKind
from monitor.store.acts_on_signals import FoundSignal
from monitor.store.signal_reader import SignalState
from monitor.types import Alert, AlertKind, MentionQuery, Role
from tests.gui.desks import Desk
from ui.report_period import Asked, Span, from_json
from ui.tray import _leads_to


def keep_signals(desk: Desk, *kinds: SignalKind) -> list[int]:
    """Ids of signals as the search for them would have kept them, over the mentions of our own name."""
    own = next(one for one in desk.monitor.read.entities() if one.role is Role.OWN)
    behind = tuple(desk.monitor.read.mention_ids(MentionQuery(roles=(Role.OWN,))))
    since = datetime.now(UTC) - timedelta(days=1)
    found = [
        FoundSignal(kind, topic, "", own.id, since, 6, 1.5, 0.0004, behind, timedelta(days=3))
        for kind, topic in zip(kinds, ("delivery", "question", "quality"), strict=False)
    ]
    changes, ids = desk.monitor._writer.do(lambda: desk.monitor._desk.keep_signals(found)).result()
    desk.monitor._changed.publish(changes)
    return list(ids)


def shown(qtbot: QtBot, desk: Desk) -> Any:
    """The page with its figures."""
    page = desk.page("reports")
    qtbot.waitUntil(lambda: bool(page.view.tables))
    return page


def figure(page: Any, words: str) -> str:
    """The second cell of the row that begins with these words."""
    for table in page.view.tables:
        for row in range(table.rowCount()):
            if table.item(row, 0).text() == words:
                return str(table.item(row, 1).text())
    raise AssertionError(words)


def test_figures_of_the_period_stand_on_the_page_with_their_charts_in_words(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    own = len(desk.monitor.read.mention_ids(MentionQuery(roles=(Role.OWN,))))
    told = QAccessible.queryAccessibleInterface(page.view.charts[0])
    assert told.text(QAccessible.Text.Name) == "Mentions over time"
    assert "Negative" in told.text(QAccessible.Text.Description)
    assert not page.view.tables[0].isVisible()
    next(one for one in page.view.findChildren(QPushButton) if one.text() == "Show the numbers").click()
    qtbot.waitUntil(lambda: page.view.tables[0].isVisible())
    numbers = page.view.tables[0]
    cells = [numbers.item(row, at).text() for row in range(numbers.rowCount()) for at in range(1, 5)]
    assert sum(map(int, cells)) == own
    assert figure(page, "Cases opened") == "0"

    chart = page.view.charts[0]
    bar = next(one for one in chart._drawing.shapes if getattr(one, "hint", ""))
    at = chart._area(bar).center().toPoint()
    asked = QHelpEvent(QHelpEvent.Type.ToolTip, at, chart.mapToGlobal(at))
    assert chart.event(asked)
    elsewhere = QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(1, 1), chart.mapToGlobal(QPoint(1, 1)))
    assert chart.event(elsewhere)
    before = chart._drawing.width
    chart.resize(chart.width() - 200, chart.height())
    assert chart._drawing.width < before


def test_another_period_and_another_name_are_counted_remembered_and_saved_in_the_chosen_language(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown(qtbot, desk)
    file = tmp_path / "report.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    page._fill_export()
    assert len([one for one in page._export.menu().actions() if one.text()]) == 6
    page._choose_lang("fi")
    page._save("csv")
    qtbot.waitUntil(lambda: file.name in desk.window._quiet._text.text(), timeout=15_000)
    assert "Maininnat ajassa" in file.read_text("utf-8-sig")
    client = next(one for one in desk.monitor.read.entities() if one.role is Role.CLIENT)
    page.ask(Asked(Span.THIS_MONTH, entity_ids=(client.id,)))
    qtbot.waitUntil(lambda: page._entities.text().startswith("Lumikko"))
    qtbot.waitUntil(lambda: page.view.charts == [] or "News" in str(page.view._shown))
    assert from_json(desk.memory.get_json("reports/asked")) == page.asked
    page.ask(Asked(Span.OWN, date(2020, 1, 1), date(2020, 1, 31)))
    assert page._first.isVisible()
    qtbot.waitUntil(lambda: "Nobody wrote about us in this period." in str(page.view._shown))


@pytest.mark.parametrize(
    ("span", "first", "last"),
    [
        (Span.WEEK, date(2026, 11, 16), date(2026, 11, 22)),
        (Span.THIS_MONTH, date(2026, 11, 1), date(2026, 11, 22)),
        (Span.LAST_MONTH, date(2026, 10, 1), date(2026, 10, 31)),
        (Span.THIS_QUARTER, date(2026, 10, 1), date(2026, 11, 22)),
        (Span.LAST_QUARTER, date(2026, 7, 1), date(2026, 9, 30)),
    ],
)
def test_named_periods_are_whole_days(span: Span, first: date, last: date) -> None:
    assert Asked(span).days(date(2026, 11, 22)) == (first, last)
    now = datetime(2026, 11, 22, 12, tzinfo=UTC)
    since, until = Asked(span).bounds(now, UTC)
    assert since == datetime(first.year, first.month, first.day, tzinfo=UTC)
    assert until == (
        now if last == now.date() else datetime(last.year, last.month, last.day, tzinfo=UTC) + timedelta(1)
    )


def test_a_signal_shows_the_mentions_behind_it_and_is_put_aside_by_key(qtbot: QtBot, desk: Desk) -> None:
    ids = keep_signals(desk, SignalKind.GROWTH, SignalKind.SPIKE)
    page = shown(qtbot, desk)
    qtbot.waitUntil(lambda: set(page.signals.cards) == set(ids))
    page._turn()
    card = page.signals.cards[page.signals.current()]
    assert "usual would be" in card.accessibleName()
    lines = [one.text() for one in card.findChildren(QPushButton)]
    assert sum(words.startswith("forum.example") for words in lines) == 4, lines
    card._unfold()
    assert len(card.findChildren(QPushButton)) > len(lines)
    current = page.signals.current()
    QTest.keyClick(card, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: desk.monitor.read.signal(current).state is SignalState.DISMISSED)
    qtbot.waitUntil(lambda: current not in page.signals.cards)
    left = next(iter(page.signals.cards))
    qtbot.waitUntil(lambda: page.signals.current() == left)
    desk.window.undo()
    qtbot.waitUntil(lambda: desk.monitor.read.signal(current).state is SignalState.OPEN)
    qtbot.waitUntil(lambda: current in page.signals.cards)
    page.show_item(left)
    page._mark(left, SignalState.SEEN)
    qtbot.waitUntil(lambda: left not in page.signals.cards)
    page.show_item(left)
    qtbot.waitUntil(lambda: page.signals.current() == left)


def test_the_row_of_today_and_the_alert_of_a_signal_open_it(qtbot: QtBot, desk: Desk) -> None:

    (signal_id,) = keep_signals(desk, SignalKind.GROWTH)
    today = desk.page("today")
    qtbot.waitUntil(lambda: any(one.page == "reports" for one in lines(today)))
    row = next(one for one in rows(today) if one._line.page == "reports")
    row.click()
    page = desk.window._pages["reports"]
    qtbot.waitUntil(lambda: page.signals.current() == signal_id)
    alert = Alert(None, None, "x", "", 1, AlertKind.SIGNAL, signal_id=signal_id)
    assert _leads_to(alert) == ("reports", signal_id)
    qtbot.waitUntil(lambda: desk.window._rail["reports"]._count == 1)


def rows(today: Any) -> list[Any]:
    return [item.widget() for at in range(today._list.count()) if (item := today._list.itemAt(at)).widget()]


def lines(today: Any) -> list[Any]:
    return [one._line for one in rows(today)]
