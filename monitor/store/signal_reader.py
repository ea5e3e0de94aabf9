"""Reading for signals: what was told by whom and of what, and the signals themselves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from monitor.desk.signals import SignalKind, Told, Voiced
from monitor.store.codec import dumps, from_db, loads, to_db
from monitor.store.reading import Reading


class SignalState(StrEnum):
    """What people made of a signal."""

    OPEN = "open"
    SEEN = "seen"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class SignalRow:
    """Something that stood out at `at`. `topic` is mentions, question, wish, or a reason's slug; `value` the product or
    place that it is about, "" for all. `count` since `since` where `expected` was usual; `chance` that this is usual.
    """

    id: int
    kind: SignalKind
    topic: str
    value: str
    entity_id: int
    entity: str
    at: datetime
    since: datetime
    count: int
    expected: float
    chance: float
    mention_ids: tuple[int, ...]
    state: SignalState


@dataclass(frozen=True, slots=True)
class Topic:
    """A telling of a topic: as `SignalRow` has it."""

    told: Told
    entity_id: int
    topic: str
    value: str


class SignalReading(Reading):
    """What the search for signals asks."""

    def signal(self, signal_id: int) -> SignalRow | None:
        """One of them."""
        found = self._signals("s.id = ?", (signal_id,))
        return found[0] if found else None

    def signals(self, states: Sequence[SignalState] = (), limit: int = 200) -> list[SignalRow]:
        """Signals, newest first; `states` empty: all."""
        wanted = dumps([str(state) for state in states])
        return self._signals("(?1 = '[]' OR s.state IN (SELECT value FROM json_each(?1)))", (wanted,), limit)

    def told(self, since: datetime) -> dict[int, list[Told]]:
        """Tellings about own names and key clients since a moment, by entity."""
        found: dict[int, list[Told]] = {}
        for row in self._all(
            "SELECT m.entity_id, m.id, coalesce(p.story_id, -m.id), m.order_at FROM mention m"
            " INDEXED BY mention_order JOIN post p ON p.id = m.post_id JOIN entity e ON e.id = m.entity_id"
            " WHERE m.order_at >= ? AND e.role IN ('own', 'client') AND e.removed_at IS NULL AND m.removed_at IS NULL"
            " AND m.state <> 'not_us' AND m.rule_id IS NULL AND m.named = 1 AND m.kind NOT IN ('noise', 'own_voice')",
            (to_db(since),),
        ):
            found.setdefault(row[0], []).append(Told(row[1], row[2], from_db(row[3])))
        return found

    def topics(self, since: datetime) -> list[Topic]:
        """Complaints' reasons, wishes and questions about our own names, each as a whole and by each product and
        place that its text names."""
        made: list[Topic] = []
        for row in self._all(
            "SELECT m.entity_id, m.id, coalesce(p.story_id, -m.id), m.order_at, m.kind, m.reason, v.text,"
            " (SELECT result FROM finding f WHERE f.version_id = m.version_id ORDER BY f.made_at DESC LIMIT 1)"
            " FROM mention m INDEXED BY mention_order JOIN post p ON p.id = m.post_id"
            " JOIN entity e ON e.id = m.entity_id LEFT JOIN post_version v ON v.id = m.version_id"
            " WHERE m.order_at >= ? AND e.role = 'own' AND e.removed_at IS NULL AND m.removed_at IS NULL"
            " AND m.state <> 'not_us' AND m.rule_id IS NULL AND m.named = 1 AND m.kind IN ('complaint', 'question')",
            (to_db(since),),
        ):
            topic = "question" if row[4] == "question" else "wish" if row[5] == "missing_item" else row[5]
            if topic is None:
                continue
            told = Told(row[1], row[2], from_db(row[3]))
            claims = (loads(row[7]) if row[7] else {}).get("claims") or ()
            values = {
                (value or (row[6] or "")[a:b]).strip().casefold()
                for kind, (a, b), value in claims
                if kind in ("product", "place")
            }
            made += [Topic(told, row[0], topic, value) for value in ("", *sorted(one for one in values if one))]
        return made

    def voices(self, since: datetime) -> dict[int, list[Voiced]]:
        """What key clients let us hear, by their entity: conversations with a tone, and complaints that are theirs."""
        found: dict[int, list[Voiced]] = {}
        for row in self._all(
            "SELECT c.entity_id, k.at, k.tone = 'negative', NULL FROM contact k JOIN client c ON c.id = k.client_id"
            " WHERE k.at >= ?1 AND k.tone IS NOT NULL AND k.removed_at IS NULL AND c.removed_at IS NULL UNION ALL"
            " SELECT c.entity_id, m.order_at, m.tone IS NOT NULL AND m.tone = 'negative' OR m.kind = 'complaint', m.id"
            " FROM client_link l JOIN client c ON c.id = l.client_id JOIN mention m ON m.id = l.mention_id"
            " WHERE m.order_at >= ?1 AND l.state <> 'refused' AND l.removed_at IS NULL AND m.removed_at IS NULL"
            " AND c.removed_at IS NULL",
            (to_db(since),),
        ):
            found.setdefault(row[0], []).append(Voiced(from_db(row[1]), bool(row[2]), row[3]))
        return found

    def _signals(self, where: str, values: tuple[object, ...], limit: int = 1) -> list[SignalRow]:
        rows = self._all(
            "SELECT s.*, e.name AS entity FROM signal s JOIN entity e ON e.id = s.entity_id"
            f" WHERE s.removed_at IS NULL AND {where} ORDER BY s.at DESC, s.id DESC LIMIT {limit:d}",
            values,
        )
        return [
            SignalRow(
                id=row["id"],
                kind=SignalKind(row["kind"]),
                topic=row["topic"],
                value=row["value"],
                entity_id=row["entity_id"],
                entity=row["entity"],
                at=from_db(row["at"]),
                since=from_db(row["since"]),
                count=row["count"],
                expected=row["expected"],
                chance=row["chance"],
                mention_ids=tuple(loads(row["mentions"])),
                state=SignalState(row["state"]),
            )
            for row in rows
        ]
