"""What people do, written through the operation log."""

from __future__ import annotations

from monitor.store import rules
from monitor.store.acts import Written
from monitor.store.acts_on_case_ends import EndActs
from monitor.store.acts_on_cases import CaseActs
from monitor.store.acts_on_claims import ClaimActs
from monitor.store.acts_on_client_links import ClientLinkActs
from monitor.store.acts_on_client_tables import ClientTableActs
from monitor.store.acts_on_clocks import ClockActs
from monitor.store.acts_on_efforts import EffortActs
from monitor.store.acts_on_measures import MeasureActs
from monitor.store.acts_on_mentions import MentionActs
from monitor.store.acts_on_occasions import OccasionActs
from monitor.store.acts_on_people import PeopleActs
from monitor.store.acts_on_places import PlaceActs
from monitor.store.acts_on_responses import ResponseActs
from monitor.store.acts_on_signals import SignalActs
from monitor.store.acts_on_signs import SignActs
from monitor.store.acts_on_tactics import TacticActs
from monitor.store.acts_on_triage import TriageActs
from monitor.store.case_threads import ThreadActs
from monitor.store.connection import transaction
from monitor.store.lessons import LessonActs
from monitor.types import Changes


class Desk(
    MentionActs,
    TriageActs,
    ClientTableActs,
    PlaceActs,
    CaseActs,
    EndActs,
    ResponseActs,
    ClockActs,
    ThreadActs,
    ClientLinkActs,
    PeopleActs,
    OccasionActs,
    ClaimActs,
    MeasureActs,
    TacticActs,
    LessonActs,
    SignalActs,
    SignActs,
    EffortActs,
):
    """All acts of people; each names its person first."""

    def undo(self, person: str) -> tuple[Written, str]:
        """Takes back this person's newest act; with its verb."""
        changes, verb, count = self._ledger.undo(person)
        if changes.rules:
            # a rule that is there again takes out again, one that went leaves room for others
            with transaction(self._connection):
                rules.apply_all(self._connection)
            changes |= Changes(everything=True)
        return Written(changes, count=count), verb
