"""Looks for what stands out of the usual, after texts were understood; keeps it, and tells it once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import datetime, timedelta, tzinfo
from typing import Final

from monitor.clock import Clock
from monitor.desk import signals as rules
from monitor.desk.signals import SignalKind, Told
from monitor.service.news import News
from monitor.service.writer import Writer
from monitor.store.acts import Written
from monitor.store.acts_on_signals import FoundSignal
from monitor.store.desk import Desk
from monitor.store.reader import Reader
from monitor.store.signal_reader import SignalRow, SignalState
from monitor.types import Alert, AlertKind, Changes

LOOK_EVERY: Final = timedelta(minutes=15)
_QUIET: Final = {
    SignalKind.SPIKE: timedelta(days=3),
    SignalKind.GROWTH: timedelta(days=rules.GROWTH_DAYS),
    SignalKind.SOUR: timedelta(days=rules.SOUR_DAYS),
}


class Signals:
    """What stands out; `read.signals` lists it."""

    def __init__(
        self,
        *,
        reader: Reader,
        desk: Desk,
        writer: Writer,
        write: Callable[[Callable[[], Written]], Future[Written]],
        clock: Clock,
        zone: Callable[[], tzinfo],
        person: Callable[[], str],
        changed: News[Changes],
        alerts: News[Alert],
    ) -> None:
        self._reader = reader
        self._desk = desk
        self._writer = writer
        self._write = write
        self._clock = clock
        self._zone = zone
        self._person = person
        self._changed = changed
        self._alerts = alerts
        self._looked_at: datetime | None = None

    def seen(self, signal_ids: Sequence[int]) -> Future[Written]:
        """Somebody looked at them. The Future raises `NotKnownError`."""
        return self._write(lambda: self._desk.mark_signal(self._person(), signal_ids, SignalState.SEEN))

    def dismiss(self, signal_ids: Sequence[int]) -> Future[Written]:
        """They mean nothing. The Future raises `NotKnownError`."""
        return self._write(lambda: self._desk.mark_signal(self._person(), signal_ids, SignalState.DISMISSED))

    def reopen(self, signal_ids: Sequence[int]) -> Future[Written]:
        """They wait for somebody again. The Future raises `NotKnownError`."""
        return self._write(lambda: self._desk.mark_signal(self._person(), signal_ids, SignalState.OPEN))

    def look_if_due(self) -> None:
        """Looks, if the last time was a while ago."""
        now = self._clock()
        if self._looked_at is None or now - self._looked_at >= LOOK_EVERY:
            self._looked_at = now
            self.look()

    def look(self) -> list[SignalRow]:
        """What stands out and was not told yet; kept, and told to whoever wants alerts."""
        found = self._found(self._clock())
        if not found:
            return []
        changes, ids = self._writer.do(lambda: self._desk.keep_signals(found), quiet=True).result()
        if not ids:
            return []
        self._changed.publish(changes)
        rows = [row for row in map(self._reader.signal, ids) if row is not None]
        for row in rows:
            self._alerts.publish(
                Alert(
                    mention_id=row.mention_ids[-1] if row.mention_ids else None,
                    story_id=None,
                    title=row.entity,
                    site="",
                    severity=1,
                    kind=AlertKind.SIGNAL,
                    count=row.count,
                    signal_id=row.id,
                )
            )
        return rows

    def _found(self, now: datetime) -> list[FoundSignal]:
        made: list[FoundSignal] = []
        told = self._reader.told(now - timedelta(days=rules.HISTORY_DAYS + 2))
        for entity_id, rows in told.items():
            high = rules.spike(rows, now, self._zone(), len(told))
            if high is not None:
                parts = (high.start, high.count, high.expected, high.chance, high.ids)
                made.append(_signal(SignalKind.SPIKE, "mentions", "", entity_id, *parts))
        topics: dict[tuple[int, str, str], list[Told]] = defaultdict(list)
        for one in self._reader.topics(now - timedelta(days=rules.GROWTH_DAYS + rules.GROWTH_BEFORE_DAYS)):
            topics[(one.entity_id, one.topic, one.value)].append(one.told)
        since = now - timedelta(days=rules.GROWTH_DAYS)
        for (entity_id, topic, value), rows in topics.items():
            more = rules.growth(rows, now, len(topics))
            if more is not None:
                parts = (since, more.count, more.expected, more.chance, more.ids)
                made.append(_signal(SignalKind.GROWTH, topic, value, entity_id, *parts))
        since = now - timedelta(days=rules.SOUR_DAYS)
        for entity_id, voices in self._reader.voices(since - timedelta(days=rules.SOUR_BEFORE_DAYS)).items():
            bad = rules.sour(voices, now)
            if bad is not None:
                usual = bad.negative_before / bad.heard_before * bad.heard if bad.heard_before else 0.0
                parts = (since, bad.negative, usual, bad.chance, bad.ids)
                made.append(_signal(SignalKind.SOUR, "voice", "", entity_id, *parts))
        return made


def _signal(
    kind: SignalKind,
    topic: str,
    value: str,
    entity_id: int,
    since: datetime,
    count: int,
    expected: float,
    chance: float,
    ids: tuple[int, ...],
) -> FoundSignal:
    return FoundSignal(kind, topic, value, entity_id, since, count, expected, chance, ids, _QUIET[kind])
