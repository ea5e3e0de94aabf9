"""Signals of a folder: found after texts were understood, told once, dismissed and taken back."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from crawlers.types import Post, Precision, WrittenTime
from monitor.desk.signals import SignalKind
from monitor.errors import NotKnownError
from monitor.service import Monitor
from monitor.service.bringing_in import typed_post
from monitor.store.signal_reader import SignalState
from monitor.types import Alert, AlertKind
from tests.service.conftest import quick_fetcher
from tests.service.parts import look_for
from tests.store.parts import MovingClock


def test_a_spike_is_told_once_with_the_mentions_behind_it(tmp_path: Path) -> None:
    clock = MovingClock()
    alerts: list[Alert] = []
    with Monitor.open(tmp_path / "data", person="Anna", clock=clock, make_fetcher=quick_fetcher) as desk:
        entity_id = look_for(desk, "Тепломакс")
        desk.subscribe_alerts(alerts.append)
        now = clock()
        moments = [now - timedelta(days=3 * at + 2) for at in range(20)]
        moments += [now - timedelta(minutes=at) for at in range(9)]
        texts = (
            ("Склад", "Мастер", "Цена", "Звонок", "Окно"),
            ("вчера", "в среду", "летом", "за час", "без чека", "опять"),
        )
        posts = [
            typed(f"{texts[0][at % 5]} {at * 7919} {texts[1][at % 6]}: Тепломакс, номер {at * 104729}", moment, at)
            for at, moment in enumerate(moments)
        ]
        desk.bringing.bring(posts).result(30)
        assert desk.settle(60)
        desk.signals.look()
        (row,) = [one for one in desk.read.signals() if one.kind is SignalKind.SPIKE]
        assert (row.entity_id, row.count, row.state) == (entity_id, 9, SignalState.OPEN)
        assert row.expected < 1
        assert len(row.mention_ids) == 9
        assert [alert.kind for alert in alerts if alert.kind is AlertKind.SIGNAL] == [AlertKind.SIGNAL]

        assert desk.signals.look() == []
        assert sum(alert.kind is AlertKind.SIGNAL for alert in alerts) == 1

        desk.signals.dismiss([row.id]).result()
        assert desk.read.signals((SignalState.OPEN,)) == []
        desk.undo().result()
        assert [one.id for one in desk.read.signals((SignalState.OPEN,))] == [row.id]
        with pytest.raises(NotKnownError):
            desk.signals.dismiss([999]).result()


def typed(text: str, at: datetime, number: int) -> Post:
    """A post as a person would type it."""
    written = WrittenTime(at, Precision.SECOND, at.isoformat(), "UTC")
    return typed_post(text=text, url=f"https://f.example/{number}", author=f"A{number}", published=written)
