"""Occasions of several clients by one event or day, used or dismissed at once: one act, which one undo takes back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from monitor.client_types import Topic
from monitor.errors import IllegalMoveError
from monitor.occasion_types import Approach, OccasionState
from monitor.store.acts import Written
from monitor.store.acts_on_contacts import ContactActs
from monitor.store.codec import dumps
from monitor.types import Changes

TOPICS: Final = {Approach.CONGRATULATE: Topic.CONGRATULATION, Approach.OFFER: Topic.OFFER}
"""What a contact by an occasion was about, where nobody says otherwise."""


class ManyOccasionActs(ContactActs):
    """Acts on several occasions; those that wait no more are left as they are."""

    def use_occasions(self, person: str, occasion_ids: Sequence[int], contact: Mapping[str, Any]) -> Written:
        """How many were used; each client was contacted once, as `contact` tells. Who was not reached keeps its own.

        Raises: `IllegalMoveError`.
        """
        outcome = str(contact.get("outcome") or "").strip()
        reached = contact.get("answered") is not False
        with self._ledger.act(person, f"occasion_{OccasionState.CONTACTED}" if reached else "log_contact") as act:
            waiting = self._waiting(occasion_ids)
            spoken: set[int] = set()
            for occasion_id, client_id, approach in waiting:
                if reached:
                    act.update("occasion", occasion_id, {"state": str(OccasionState.CONTACTED), "outcome": outcome})
                if client_id in spoken:
                    continue
                spoken.add(client_id)
                topic = TOPICS.get(Approach(approach)) if approach else None
                topics = contact.get("topics") or ([] if topic is None else [topic])
                told = {"at": self._clock(), **contact, "topics": topics, "occasion_id": occasion_id}
                self.new_contact(act, client_id, told, person)
            return Written(act.changes | Changes(clients=frozenset(spoken)), None, len(waiting))

    def dismiss_occasions(self, person: str, occasion_ids: Sequence[int], reason: str = "") -> Written:
        """How many were dismissed. Raises: `IllegalMoveError`."""
        with self._ledger.act(person, f"occasion_{OccasionState.DISMISSED}") as act:
            waiting = self._waiting(occasion_ids)
            for occasion_id, _, _ in waiting:
                act.update("occasion", occasion_id, {"state": str(OccasionState.DISMISSED), "outcome": reason.strip()})
            clients = frozenset(client_id for _, client_id, _ in waiting)
            return Written(act.changes | Changes(clients=clients), None, len(waiting))

    def dismiss_shared(self, person: str, shared_id: int, reason: str = "") -> Written:
        """An event that concerns many gives no reason to call: all its occasions that wait are dismissed."""
        with self._ledger.act(person, "dismiss_shared") as act:
            act.update("shared_occasion", shared_id, {"dismissed": 1})
            rows = self._connection.execute(
                "SELECT id FROM occasion WHERE shared_id = ? AND state IN ('open', 'snoozed') AND removed_at IS NULL",
                (shared_id,),
            ).fetchall()
            for (occasion_id,) in rows:
                act.update("occasion", int(occasion_id), {"state": "dismissed", "outcome": reason.strip()})
            return Written(act.changes, shared_id, len(rows))

    def _waiting(self, occasion_ids: Sequence[int]) -> list[tuple[int, int, str | None]]:
        """Occasion, client and approach of those that wait, in the order of the numbers."""
        rows = self._connection.execute(
            "SELECT o.id, o.client_id, o.approach FROM json_each(?) AS wanted JOIN occasion o ON o.id = wanted.value"
            " WHERE o.state IN ('open', 'snoozed') AND o.removed_at IS NULL GROUP BY o.id ORDER BY min(wanted.key)",
            (dumps(list(occasion_ids)),),
        ).fetchall()
        if not rows:
            raise IllegalMoveError("None of these occasions waits any more", "Open one again first.")
        return [(int(occasion_id), int(client_id), approach) for occasion_id, client_id, approach in rows]
