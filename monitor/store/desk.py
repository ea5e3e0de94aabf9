"""What people do, written through the operation log."""

from __future__ import annotations

from monitor.store.acts import Written
from monitor.store.acts_on_cases import CaseActs
from monitor.store.acts_on_clients import ClientActs
from monitor.store.acts_on_entities import EntityActs
from monitor.store.acts_on_mentions import MentionActs
from monitor.store.acts_on_places import PlaceActs


class Desk(MentionActs, EntityActs, PlaceActs, CaseActs, ClientActs):
    """All acts of people; each names its person first."""

    def undo(self, person: str) -> tuple[Written, str]:
        """Takes back this person's newest act; with its verb."""
        changes, verb, count = self._ledger.undo(person)
        return Written(changes, count=count), verb
