"""Occasions that the program finds, and what people do with occasions of any kind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from monitor.desk.affected import KnownShared, SharedCandidate, same_shared
from monitor.desk.occasions import LONGEST_SAME_DAYS, Candidate, Known, same, same_story
from monitor.errors import IllegalMoveError, InputError, NotKnownError
from monitor.occasion_types import Approach, Ground, Made, OccasionState
from monitor.store.acts import Written
from monitor.store.acts_on_many_occasions import TOPICS, ManyOccasionActs
from monitor.store.codec import dumps, loads, to_db
from monitor.store.connection import transaction
from monitor.text.types import EventKind, Polarity
from monitor.types import Changes, State

SNOOZED_STAYS_DAYS: Final = 3
"""What was put off stays for so many days after it came back, whatever its news are worth by then."""


@dataclass(frozen=True, slots=True)
class NewsEvent:
    """An event that a mention is about, for what holds offers back."""

    mention_id: int
    kind: EventKind
    entity_id: int
    polarity: Polarity
    happened_on: date


class OccasionActs(ManyOccasionActs):
    """Occasions: found ones are kept without an act; what people do is one act each."""

    # --- what the program finds ---

    def keep_occasions(
        self,
        found: Sequence[Candidate],
        shared: Sequence[SharedCandidate] = (),
        *,
        events: Sequence[NewsEvent] = (),
        read: Iterable[int] = (),
    ) -> tuple[Changes, Made]:
        """Keeps what is new; a further article of a known occasion is put to it. `read` are the mentions looked at:
        their events of an earlier analysis give way to `events`."""
        made: list[int] = []
        made_shared: list[int] = []
        clients: set[int] = set()
        joined = 0
        with transaction(self._connection):
            self._keep_events(events, read)
            for one in found:
                occasion_id = self._keep(one)
                if occasion_id is None:
                    joined += 1
                else:
                    made.append(occasion_id)
                    clients.add(one.client_id or 0)
            for wide in shared:
                shared_id, ids = self._keep_shared(wide)
                if shared_id is None:
                    joined += 1
                else:
                    made_shared.append(shared_id)
                    made += ids
                    clients |= set(wide.client_ids)
        result = Made(tuple(made), tuple(made_shared), joined, frozenset(clients))
        return Changes(occasions=frozenset(made), clients=frozenset(clients)), result

    def announce(self, person: str, candidate: SharedCandidate, wish_ids: Mapping[int, date]) -> Written:
        """Id of our own news, with an occasion for each client that it concerns; wishes that it meets are met."""
        with self._ledger.act(person, "announce") as act:
            shared_id = act.insert("shared_occasion", self._shared_row(candidate))
            for client_id in candidate.client_ids:
                row = self._member_row(candidate, shared_id, client_id)
                if row is not None:
                    act.insert("occasion", row)
            for wish_id, met_on in wish_ids.items():
                act.update("client_wish", wish_id, {"met_on": met_on.isoformat()})
            return Written(act.changes, shared_id, len(candidate.client_ids))

    def _keep_events(self, events: Sequence[NewsEvent], read: Iterable[int]) -> None:
        self._connection.execute(
            "DELETE FROM news_event WHERE mention_id IN (SELECT value FROM json_each(?))", (dumps(sorted(read)),)
        )
        self._connection.executemany(
            "INSERT OR REPLACE INTO news_event (mention_id, kind, entity_id, polarity, happened_on)"
            " VALUES (?, ?, ?, ?, ?)",
            [
                (one.mention_id, str(one.kind), one.entity_id, str(one.polarity), one.happened_on.isoformat())
                for one in events
            ],
        )

    def _keep(self, one: Candidate) -> int | None:
        """Id of the new occasion; None where it is known."""
        if self._connection.execute("SELECT 1 FROM occasion WHERE key = ?", (one.key,)).fetchone() is not None:
            return None
        if one.mention_id is not None:
            known = self._known_occasion(one)
            if known is not None:
                self._connection.execute(
                    "INSERT OR IGNORE INTO occasion_mention VALUES (?, ?)", (known, one.mention_id)
                )
                return None
        owner = self._connection.execute("SELECT owner FROM client WHERE id = ?", (one.client_id,)).fetchone()
        row = {
            "client_id": one.client_id,
            "mention_id": one.mention_id,
            "what": " ".join(one.what.split()),
            "owner": None if owner is None else owner[0],
            "due_on": one.best_before.isoformat(),
            "created_at": to_db(self._clock()),
            **_common(one),
            "best_before": one.best_before.isoformat(),
            "key": one.key,
            "who": one.who,
            "amount": one.amount,
            "person_id": one.person_id,
            "critical": int(one.critical),
            "told": dumps(list(one.told)),
        }
        occasion_id = self._insert_plainly("occasion", row)
        if one.mention_id is not None:
            self._connection.execute(
                "INSERT OR IGNORE INTO occasion_mention VALUES (?, ?)", (occasion_id, one.mention_id)
            )
        return occasion_id

    def _known_occasion(self, one: Candidate) -> int | None:
        """The occasion by news that a candidate is, of whatever state: that of its story before one of its kind."""
        rows = self._connection.execute(
            "SELECT o.id, o.kind, o.approach, coalesce(o.happened_on, substr(o.created_at, 1, 10)), o.who,"
            " o.mention_id, (SELECT json_group_array(p.story_id) FROM mention m JOIN post p ON p.id = m.post_id"
            "  WHERE p.story_id IS NOT NULL AND (m.id = o.mention_id OR m.id IN"
            "   (SELECT x.mention_id FROM occasion_mention x WHERE x.occasion_id = o.id))),"
            " (SELECT substr(max(m.order_at), 1, 10) FROM occasion_mention x JOIN mention m ON m.id = x.mention_id"
            "  WHERE x.occasion_id = o.id)"
            " FROM occasion o WHERE o.client_id = ? AND o.mention_id IS NOT NULL"
            " AND coalesce(o.happened_on, substr(o.created_at, 1, 10)) >= ? ORDER BY o.id DESC",
            (one.client_id, (one.happened_on - timedelta(days=LONGEST_SAME_DAYS)).isoformat()),
        ).fetchall()
        alike = None
        for occasion_id, kind, approach, happened_on, who, mention_id, stories, last_on in rows:
            if kind is None:  # made by hand of this story, whatever a person saw in it
                if mention_id == one.mention_id or one.story_id in loads(stories):
                    return int(occasion_id)
                continue
            known = Known(
                *(int(occasion_id), kind, Approach(approach), date.fromisoformat(happened_on)),
                *(frozenset(loads(stories)), who, None if last_on is None else date.fromisoformat(last_on)),
            )
            if same(known, one):
                if same_story(known, one):
                    return known.id
                alike = known.id if alike is None else alike
        return alike

    def _keep_shared(self, one: SharedCandidate) -> tuple[int | None, list[int]]:
        """Id of the new shared occasion, None where it is known; and of those of its clients."""
        if self._connection.execute("SELECT 1 FROM shared_occasion WHERE key = ?", (one.key,)).fetchone() is not None:
            return None, []
        known = self._known_shared(one)
        if known is not None:
            if one.mention_id is not None:
                self._connection.execute("INSERT OR IGNORE INTO shared_mention VALUES (?, ?)", (known, one.mention_id))
            return None, []
        shared_id = self._insert_plainly("shared_occasion", self._shared_row(one))
        if one.mention_id is not None:
            self._connection.execute("INSERT OR IGNORE INTO shared_mention VALUES (?, ?)", (shared_id, one.mention_id))
        ids = []
        for client_id in one.client_ids:
            row = self._member_row(one, shared_id, client_id)
            if row is not None:
                ids.append(self._insert_plainly("occasion", row))
        return shared_id, ids

    def _known_shared(self, one: SharedCandidate) -> int | None:
        rows = self._connection.execute(
            "SELECT s.id, s.ground, s.kind, s.entity_id, s.happened_on, s.sectors, s.regions, s.firm,"
            " (SELECT json_group_array(p.story_id) FROM shared_mention x JOIN mention m ON m.id = x.mention_id"
            "  JOIN post p ON p.id = m.post_id WHERE x.shared_id = s.id AND p.story_id IS NOT NULL)"
            " FROM shared_occasion s WHERE s.ground = ? AND s.happened_on >= ? ORDER BY s.id",
            (str(one.ground), (one.happened_on - timedelta(days=LONGEST_SAME_DAYS)).isoformat()),
        ).fetchall()
        for row in rows:
            known = KnownShared(
                id=row[0],
                ground=Ground(row[1]),
                kind=row[2],
                entity_id=row[3],
                happened_on=date.fromisoformat(row[4]),
                sectors=frozenset(loads(row[5])),
                regions=frozenset(loads(row[6])),
                stories=frozenset(loads(row[8])),
                firm=row[7],
            )
            if same_shared(known, one):
                return known.id
        return None

    def _shared_row(self, one: SharedCandidate) -> dict[str, Any]:
        return {
            **_common(one),
            "what": " ".join(one.what.split()),
            "entity_id": one.entity_id,
            "mention_id": one.mention_id,
            "sectors": dumps(list(one.sectors)),
            "regions": dumps(list(one.regions)),
            "firm": one.firm,
            "best_before": one.best_before.isoformat(),
            "key": one.key,
            "created_at": to_db(self._clock()),
        }

    def _member_row(self, one: SharedCandidate, shared_id: int, client_id: int) -> dict[str, Any] | None:
        """The occasion of one client; None where it has the story as an occasion of its own, or is not there."""
        client = self._connection.execute(
            "SELECT owner, EXISTS (SELECT 1 FROM occasion_mention x JOIN occasion o ON o.id = x.occasion_id"
            "  JOIN mention m ON m.id = x.mention_id JOIN mention n ON n.post_id = m.post_id"
            "  WHERE o.client_id = c.id AND n.id = ?) FROM client c WHERE c.id = ? AND c.removed_at IS NULL",
            (one.mention_id, client_id),
        ).fetchone()
        if client is None or client[1]:
            return None
        return {
            "client_id": client_id,
            "mention_id": None,
            "what": " ".join(one.what.split()),
            "owner": client[0],
            "due_on": one.best_before.isoformat(),
            "created_at": to_db(self._clock()),
            **_common(one),
            "best_before": one.best_before.isoformat(),
            "key": f"shared:{shared_id}:{client_id}",
            "told": dumps(list((one.told or {}).get(client_id, ()))),
            "shared_id": shared_id,
        }

    def _insert_plainly(self, table: str, row: Mapping[str, Any]) -> int:
        columns, marks = ", ".join(row), ", ".join("?" * len(row))
        cursor = self._connection.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", tuple(row.values()))
        return int(cursor.lastrowid or 0)

    # --- what people do ---

    def make_occasion(self, person: str, mention_id: int, what: str, owner: str | None, due_on: date) -> Written:
        """Id of the occasion made of a client's mention, which is done with that.

        Where the program had made one of the same news that still waits, it becomes the person's own.
        """
        with self._ledger.act(person, "make_occasion") as act:
            row = self._connection.execute(
                "SELECT c.id, m.state FROM mention m JOIN client c ON c.entity_id = m.entity_id"
                " WHERE m.id = ? AND c.removed_at IS NULL",
                (mention_id,),
            ).fetchone()
            if row is None:
                raise InputError(
                    "Only news of a key client becomes an occasion", "Give the entity the role client first."
                )
            client_id, state = row
            occasion = {
                "client_id": client_id,
                "mention_id": mention_id,
                "what": what.strip(),
                "owner": owner,
                "due_on": due_on.isoformat(),
            }
            copies = self._with_copies([mention_id])
            known = self._connection.execute(
                "SELECT o.id FROM occasion o JOIN occasion_mention x ON x.occasion_id = o.id"
                " WHERE x.mention_id IN (SELECT value FROM json_each(?)) AND o.client_id = ?"
                " AND o.state IN ('open', 'snoozed') AND o.removed_at IS NULL ORDER BY o.id LIMIT 1",
                (dumps(copies), client_id),
            ).fetchone()
            if known is None:
                occasion_id = act.insert("occasion", {**occasion, "created_at": to_db(self._clock())})
            else:
                occasion_id = int(known[0])
                act.update("occasion", occasion_id, {**occasion, "ground": "hand", "best_before": None})
            if state in (State.NEW, State.SEEN):
                for copy_id in copies:
                    act.update("mention", copy_id, {"state": str(State.DONE), "edited": 0})
            return Written(act.changes | Changes(clients=frozenset({client_id})), occasion_id, 1)

    def add_occasion(
        self, person: str, client_id: int, what: str, owner: str | None, due_on: date, approach: Approach | None
    ) -> Written:
        """Id of a reason to contact a client that a person thought of."""
        if not what.strip():
            raise InputError("An occasion needs words", "Write why to call.")
        with self._ledger.act(person, "make_occasion") as act:
            client = self._connection.execute(
                "SELECT owner FROM client WHERE id = ? AND removed_at IS NULL", (client_id,)
            ).fetchone()
            if client is None:
                raise NotKnownError(f"There is no client with the number {client_id}")
            row = {
                "client_id": client_id,
                "what": what.strip(),
                "owner": owner or client[0],
                "due_on": due_on.isoformat(),
                "approach": None if approach is None else str(approach),
                "created_at": to_db(self._clock()),
            }
            occasion_id = act.insert("occasion", row)
            return Written(act.changes | Changes(clients=frozenset({client_id})), occasion_id, 1)

    def move_occasion(
        self, person: str, occasion_id: int, to: OccasionState, outcome: str = "", due_on: date | None = None
    ) -> Written:
        """Contacted (with the outcome, logged as a contact), snoozed to another day, dismissed or open again."""
        if to is OccasionState.HANDED_OVER:
            raise InputError("An occasion is handed over to somebody", "Name the colleague.")
        if to is OccasionState.SNOOZED and due_on is None:
            raise InputError("A snoozed occasion needs a new day", "Name the day.")
        with self._ledger.act(person, f"occasion_{to}") as act:
            client_id, state, approach, best_before = self._occasion(occasion_id)
            if state == OccasionState.CONTACTED and to is not OccasionState.OPEN:
                raise IllegalMoveError("This occasion was used already", "An occasion is offered once.")
            changes: dict[str, Any] = {"state": str(to)}
            if outcome.strip():
                changes["outcome"] = outcome.strip()
            if due_on is not None:
                changes["due_on"] = due_on.isoformat()
                if best_before is not None and to is OccasionState.SNOOZED:
                    stays = due_on + timedelta(days=SNOOZED_STAYS_DAYS)
                    changes["best_before"] = max(best_before, stays.isoformat())
            today = self._clock().astimezone().date().isoformat()
            if to is OccasionState.OPEN and best_before is not None and best_before < today:
                changes |= {"best_before": None, "due_on": changes.get("due_on", today)}  # a person wants it still
            act.update("occasion", occasion_id, changes)
            if to is OccasionState.CONTACTED:
                topic = TOPICS.get(Approach(approach)) if approach else None
                contact = {
                    "client_id": client_id,
                    "occasion_id": occasion_id,
                    "at": to_db(self._clock()),
                    "person": person,
                    "outcome": outcome.strip(),
                    "topic": "" if topic is None else str(topic),
                }
                act.insert("contact", contact)
            return Written(act.changes | Changes(clients=frozenset({client_id})), occasion_id, 1)

    def hand_over_occasion(self, person: str, occasion_id: int, to_owner: str, note: str = "") -> Written:
        """The occasion waits at a colleague from now on; the client stays with whose it is."""
        if not to_owner.strip():
            raise InputError("An occasion is handed over to somebody", "Name the colleague.")
        with self._ledger.act(person, "occasion_handed_over") as act:
            client_id, state, _, _ = self._occasion(occasion_id)
            if state in (OccasionState.CONTACTED, OccasionState.DISMISSED):
                raise IllegalMoveError("This occasion waits no more", "Open it again first.")
            changes: dict[str, Any] = {"owner": to_owner.strip(), "handed_from": person, "state": "open"}
            if note.strip():
                changes["outcome"] = note.strip()
            act.update("occasion", occasion_id, changes)
            return Written(act.changes | Changes(clients=frozenset({client_id})), occasion_id, 1)

    def _occasion(self, occasion_id: int) -> tuple[int, str, str | None, str | None]:
        row = self._connection.execute(
            "SELECT client_id, state, approach, best_before FROM occasion WHERE id = ? AND removed_at IS NULL",
            (occasion_id,),
        ).fetchone()
        if row is None:
            raise NotKnownError(f"There is no occasion with the number {occasion_id}")
        return int(row[0]), row[1], row[2], row[3]


def _common(one: Candidate | SharedCandidate) -> dict[str, Any]:
    return {
        "ground": str(one.ground),
        "kind": one.kind,
        "approach": str(one.approach),
        "polarity": None if one.polarity is None else str(one.polarity),
        "happened_on": one.happened_on.isoformat(),
    }
