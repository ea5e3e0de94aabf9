"""Signals: the program finds them, people look at them or dismiss them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from monitor.desk.signals import SignalKind
from monitor.errors import NotKnownError
from monitor.store.acts import Acts, Written
from monitor.store.codec import dumps, to_db
from monitor.store.connection import transaction
from monitor.types import Changes


@dataclass(frozen=True, slots=True)
class FoundSignal:
    """A signal to be kept; `quiet` is how long the same is not told again."""

    kind: SignalKind
    topic: str
    value: str
    entity_id: int
    since: datetime
    count: int
    expected: float
    chance: float
    mention_ids: tuple[int, ...]
    quiet: timedelta


class SignalActs(Acts):
    """Keeping and marking signals."""

    def keep_signals(self, found: Sequence[FoundSignal]) -> tuple[Changes, list[int]]:
        """Ids of those that are new: the same about the same within its quiet time is told once."""
        now, ids = self._clock(), []
        with transaction(self._connection):
            for one in found:
                known = self._connection.execute(
                    "SELECT 1 FROM signal WHERE kind = ? AND topic = ? AND value = ? AND entity_id = ? AND at > ?",
                    (str(one.kind), one.topic, one.value, one.entity_id, to_db(now - one.quiet)),
                ).fetchone()
                if known is not None:
                    continue
                cursor = self._connection.execute(
                    "INSERT INTO signal (kind, topic, value, entity_id, at, since, count, expected, chance, mentions)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    (
                        *(str(one.kind), one.topic, one.value, one.entity_id, to_db(now), to_db(one.since)),
                        *(one.count, one.expected, one.chance, dumps(list(one.mention_ids))),
                    ),
                )
                ids.append(int(cursor.lastrowid or 0))
        return Changes(signals=frozenset(ids)), ids

    def mark_signal(self, person: str, signal_ids: Sequence[int], state: str) -> Written:
        """Puts signals into a state. Raises: `NotKnownError`."""
        with self._ledger.act(person, f"signal_{state}") as act:
            for signal_id in signal_ids:
                known = self._connection.execute(
                    "SELECT 1 FROM signal WHERE id = ? AND removed_at IS NULL", (signal_id,)
                ).fetchone()
                if known is None:
                    raise NotKnownError(f"There is no signal with the number {signal_id}")
                act.update("signal", signal_id, {"state": state})
            return Written(act.changes, count=len(signal_ids))
