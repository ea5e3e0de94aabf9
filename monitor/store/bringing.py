"""What people bring in themselves: posts under the built-in place, mentions that they choose, one act an import."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

from crawlers.types import Post
from monitor.clock import Clock
from monitor.store import matching
from monitor.store.acts_on_places import BY_HAND
from monitor.store.codec import dumps, to_db
from monitor.store.ledger import Ledger
from monitor.store.recorder import Intake, KeptPage, Recorded, insert_evidence
from monitor.text.types import Match
from monitor.types import Changes

ADDRESS: Final = "by-hand:"
NAME: Final = "Brought in by hand"
_NEVER: Final = datetime(9999, 12, 31, tzinfo=UTC)


class Bringing:
    """Writes what people bring in, over the one writable connection."""

    def __init__(self, connection: sqlite3.Connection, ledger: Ledger, clock: Clock) -> None:
        self._connection = connection
        self._ledger = ledger
        self._clock = clock

    def bring(
        self,
        person: str,
        matched: Sequence[tuple[Post, tuple[Match, ...]]],
        *,
        entity_id: int | None = None,
        kept: KeptPage | None = None,
    ) -> Recorded:
        """What it changed: one act, one transaction; taking it back takes its mentions from the lists.

        With `entity_id` each post is a mention of that entity, whether its text names it or not. `kept` becomes the
        evidence of those posts that mention anybody. What is known already brings nothing anew; a mention that
        was taken back before is there again.
        """
        now = to_db(self._clock())
        with self._ledger.act(person, "bring_in") as act:
            source_id = self._place(now)
            before = self._mentions(self._posts(matched))
            intake = Intake(self._connection, source_id, now, whole=True)
            intake.take(matched)
            post_ids = self._posts(matched)
            by_hand = set() if entity_id is None else self._say(post_ids, entity_id, now)
            found = self._mentions(post_ids)
            for mention_id, removed in found.items():
                if mention_id not in before:
                    row = self._connection.execute(
                        "SELECT post_id, entity_id FROM mention WHERE id = ?", (mention_id,)
                    ).fetchone()
                    act.made("mention", mention_id, {"post_id": row[0], "entity_id": row[1]})
                elif removed:
                    act.update("mention", mention_id, {"removed_at": None})
            if kept is not None:
                for post_id in self._mentioning(post_ids):
                    insert_evidence(self._connection, post_id, kept)
            new = found.keys() - before.keys()
            queued = self._queue(new | by_hand, now)
            changes = act.changes | Changes(
                mentions=frozenset(intake.mention_ids | found.keys()),
                posts=frozenset(post_ids),
                sources=frozenset({source_id}),
            )
        return Recorded(changes, len(matched), intake.new_posts, len(new), (*intake.queued, *queued))

    def _place(self, now: str) -> int:
        """The id of the built-in place, made where it is missing. It belongs to the program: no act, never due."""
        row = self._connection.execute(
            "SELECT id FROM source WHERE crawler = ? AND removed_at IS NULL", (BY_HAND,)
        ).fetchone()
        if row is not None:
            return int(row[0])
        cursor = self._connection.execute(
            "INSERT INTO source (crawler, address, name, every_s, enabled, health, due_at, added_at)"
            " VALUES (?, ?, ?, 86400, 0, 'works', ?, ?)",
            (BY_HAND, ADDRESS, NAME, to_db(_NEVER), now),
        )
        return int(cursor.lastrowid or 0)

    def _posts(self, matched: Sequence[tuple[Post, tuple[Match, ...]]]) -> list[int]:
        pairs = [[post.platform, post.key] for post, _ in matched]
        rows = self._connection.execute(
            "SELECT p.id FROM json_each(?) AS wanted CROSS JOIN post p"
            " ON p.platform = json_extract(wanted.value, '$[0]') AND p.key = json_extract(wanted.value, '$[1]')",
            (dumps(pairs),),
        )
        return sorted({int(row[0]) for row in rows})

    def _mentions(self, post_ids: Sequence[int]) -> dict[int, bool]:
        """The mentions of posts that stand for something now, and whether they were taken back."""
        rows = self._connection.execute(
            "SELECT id, removed_at IS NOT NULL FROM mention WHERE named = 1"
            " AND post_id IN (SELECT value FROM json_each(?))",
            (dumps(list(post_ids)),),
        )
        return {int(row[0]): bool(row[1]) for row in rows}

    def _mentioning(self, post_ids: Sequence[int]) -> list[int]:
        rows = self._connection.execute(
            "SELECT DISTINCT post_id FROM mention WHERE named = 1 AND post_id IN (SELECT value FROM json_each(?))",
            (dumps(list(post_ids)),),
        )
        return [int(row[0]) for row in rows]

    def _say(self, post_ids: Sequence[int], entity_id: int, now: str) -> set[int]:
        said = (matching.add_by_hand(self._connection, post_id, entity_id, now=now) for post_id in post_ids)
        return {mention_id for mention_id in said if mention_id is not None}

    def _queue(self, mention_ids: set[int], now: str) -> tuple[int, ...]:
        """Versions of these mentions that wait for analysis now."""
        rows = self._connection.execute(
            "SELECT DISTINCT version_id FROM mention WHERE id IN (SELECT value FROM json_each(?))",
            (dumps(sorted(mention_ids)),),
        ).fetchall()
        self._connection.executemany(
            "INSERT OR IGNORE INTO analysis_queue (version_id, queued_at) VALUES (?, ?)",
            [(row[0], now) for row in rows],
        )
        return tuple(int(row[0]) for row in rows)
