"""Reading for screens and the command line: short queries by key over read-only connections."""

from __future__ import annotations

from collections.abc import Callable

from monitor.clock import Clock
from monitor.desk.clocks import Terms
from monitor.folder import DataFolder
from monitor.store import ledger, shapes
from monitor.store.analysis import Waiting, waiting
from monitor.store.case_reader import CaseReading
from monitor.store.checking_reader import CheckingReading
from monitor.store.connection import Readers, usable
from monitor.store.lessons import LessonRow, lesson_rows
from monitor.store.place_reader import PlaceReader
from monitor.store.report_reader import ReportReading
from monitor.store.sales_reader import SalesReading
from monitor.store.signal_reader import SignalReading
from monitor.store.triage_reader import TriageReading
from monitor.text.search import Widen
from monitor.types import (
    ClientRow,
    Counts,
)


class Reader(PlaceReader, CaseReading, CheckingReading, SalesReading, ReportReading, SignalReading, TriageReading):
    """All that may be asked of the base. Every method may be called from any thread."""

    def __init__(
        self,
        folder: DataFolder,
        clock: Clock,
        readers: Readers,
        *,
        widen: Widen | None = None,
        terms: Callable[[], Terms] = Terms,
    ) -> None:
        """`widen`: the forms of a word searched for; `terms`: the firm's hours as they are now."""
        super().__init__(folder, clock, readers)
        self.widen = widen
        self.terms = terms

    def counts(self) -> Counts:
        """Numbers for the navigation."""
        inbox = self.inbox_by_role()
        open_cases, overdue_cases = self.case_counts()
        (places,) = self._all(
            # what can't be watched stands among the places; nobody could do anything about it
            "SELECT count(*) FROM source WHERE removed_at IS NULL AND enabled = 1 AND health = 'needs_you'"
        )
        own, clients = inbox.get("own", 0), inbox.get("client", 0)
        return Counts(sum(inbox.values()), own, clients, open_cases, overdue_cases, places[0])

    # --- places ---

    # --- entities and clients ---

    def mentions_by_entity(self) -> dict[int, int]:
        """How many mentions of each entity stand in lists."""
        rows = self._all(
            "SELECT entity_id, count(*) FROM mention INDEXED BY mention_entity WHERE facet IS NOT NULL"
            " GROUP BY entity_id"
        )
        return {row[0]: row[1] for row in rows}

    def client_ids(self) -> dict[int, int]:
        """Client id by entity id."""
        return {row[0]: row[1] for row in self._all("SELECT entity_id, id FROM client WHERE removed_at IS NULL")}

    def clients(self) -> list[ClientRow]:
        """Key clients by name."""
        rows = self._all(shapes.CLIENT_SQL, (self.today().isoformat(),))
        return [shapes.client_row(row) for row in rows]

    # --- history, analysis ---

    def last_act(self, person: str) -> ledger.ActSummary | None:
        """What undo would take back."""
        with usable(self._database):
            return ledger.last_act(self._readers.get(), person)

    def verify_log(self) -> ledger.ChainFault | None:
        """The first place where the operation log does not hold, None where it is whole."""
        with usable(self._database):
            return ledger.verify(self._readers.get())

    def waiting(self, limit: int) -> list[Waiting]:
        """Versions that wait for analysis."""
        with usable(self._database):
            return waiting(self._readers.get(), limit)

    def lessons(self) -> list[LessonRow]:
        """What the marks of people teach."""
        with usable(self._database):
            return lesson_rows(self._readers.get())
