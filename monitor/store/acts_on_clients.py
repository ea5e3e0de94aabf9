"""Occasions to contact key clients."""

from __future__ import annotations

from datetime import date
from typing import Any

from monitor.errors import IllegalMoveError, InputError, NotKnownError
from monitor.store.acts import Acts, Written
from monitor.store.codec import to_db
from monitor.types import Changes, OccasionState, State


class ClientActs(Acts):
    """Work on key clients."""

    def make_occasion(self, person: str, mention_id: int, what: str, owner: str | None, due_on: date) -> Written:
        """Id of the occasion made of a client's mention, which is done with that."""
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
                "created_at": to_db(self._clock()),
            }
            occasion_id = act.insert("occasion", occasion)
            if state in (State.NEW, State.SEEN):
                for copy_id in self._with_copies([mention_id]):
                    act.update("mention", copy_id, {"state": str(State.DONE), "edited": 0})
            return Written(act.changes | Changes(clients=frozenset({client_id})), occasion_id, 1)

    def move_occasion(
        self, person: str, occasion_id: int, to: OccasionState, outcome: str = "", due_on: date | None = None
    ) -> Written:
        """Contacted (with the outcome, logged as a contact), snoozed to another day, dismissed or open again."""
        if to is OccasionState.SNOOZED and due_on is None:
            raise InputError("A snoozed occasion needs a new day", "Name the day.")
        with self._ledger.act(person, f"occasion_{to}") as act:
            row = self._connection.execute(
                "SELECT client_id, state FROM occasion WHERE id = ? AND removed_at IS NULL", (occasion_id,)
            ).fetchone()
            if row is None:
                raise NotKnownError(f"There is no occasion with the number {occasion_id}")
            client_id, state = row
            if state == OccasionState.CONTACTED and to is not OccasionState.OPEN:
                raise IllegalMoveError("This occasion was used already", "An occasion is offered once.")
            changes: dict[str, Any] = {"state": str(to)}
            if outcome.strip():
                changes["outcome"] = outcome.strip()
            if due_on is not None:
                changes["due_on"] = due_on.isoformat()
            act.update("occasion", occasion_id, changes)
            if to is OccasionState.CONTACTED:
                contact = {
                    "client_id": client_id,
                    "occasion_id": occasion_id,
                    "at": to_db(self._clock()),
                    "person": person,
                    "outcome": outcome.strip(),
                }
                act.insert("contact", contact)
            return Written(act.changes | Changes(clients=frozenset({client_id})), occasion_id, 1)
