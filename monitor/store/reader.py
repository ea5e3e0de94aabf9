"""Reading for screens and the command line: short queries by key over read-only connections."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from crawlers.types import Checkpoint
from crawlers.urls import canonical
from monitor.clock import Clock
from monitor.errors import NotKnownError
from monitor.folder import DataFolder
from monitor.store import ledger, listing, placed, shapes
from monitor.store.analysis import Waiting, waiting
from monitor.store.case_reader import CaseReading
from monitor.store.checking_reader import CheckingReading
from monitor.store.client_reader import ClientReading
from monitor.store.codec import dumps, from_db, loads, maybe_from_db, maybe_to_db, to_db
from monitor.store.connection import usable
from monitor.store.lessons import LessonRow, lesson_rows
from monitor.store.report_reader import ReportReading
from monitor.store.shapes import StoredPost
from monitor.store.signal_reader import SignalReading
from monitor.text.search import Widen
from monitor.text.types import Entity, FormChoices, Role
from monitor.types import (
    ClientRow,
    Coverage,
    EvidenceRow,
    HistoryEntry,
    MentionDetail,
    MentionQuery,
    MentionRow,
    OccasionRow,
    OccasionState,
    RunRow,
    SourceRow,
)

_WEEK: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Counts:
    """Numbers for the navigation. `inbox` counts stories, not copies."""

    inbox: int = 0
    inbox_own: int = 0
    inbox_clients: int = 0
    open_cases: int = 0
    overdue_cases: int = 0
    due_occasions: int = 0
    needs_you: int = 0


class Reader(CaseReading, CheckingReading, ClientReading, ReportReading, SignalReading):
    """All that may be asked of the base. Every method may be called from any thread."""

    def __init__(self, folder: DataFolder, clock: Clock, widen: Widen | None = None) -> None:
        super().__init__(folder, clock)
        self.widen = widen

    # --- mentions ---

    def mention_ids(self, query: MentionQuery, limit: int | None = None) -> list[int]:
        """Ids in the order asked for."""
        sql, values = listing.select(query, self.widen, limit)
        return [int(row[0]) for row in self._all(sql, values)]

    def count(self, query: MentionQuery, cap: int = 1000) -> int:
        """How many; exact up to `cap`, `cap` + 1 for more."""
        sql, values = listing.select(query, self.widen, cap + 1, ordered=False)
        (row,) = self._all(f"SELECT count(*) FROM ({sql})", values)
        return int(row[0])

    def rows(self, mention_ids: Sequence[int]) -> list[MentionRow]:
        """Lines of the list, in the order of the ids; those that are gone are left out."""
        found = {
            int(row["id"]): shapes.mention_row(row)
            for row in self._all(shapes.MENTION_SQL, (dumps(list(mention_ids)),))
        }
        return [found[mention_id] for mention_id in mention_ids if mention_id in found]

    def mention(self, mention_id: int) -> MentionDetail:
        """All about one mention. Raises: `NotKnownError`."""
        row = self._one(shapes.MENTION_SQL, (dumps([mention_id]),))
        if row is None:
            raise NotKnownError(f"There is no mention with the number {mention_id}")
        post_id, version_id = row["post_id"], row["version_id"]
        finding = self._one(
            "SELECT result FROM finding WHERE version_id = ? ORDER BY made_at DESC LIMIT 1", (version_id,)
        )
        case = self._one("SELECT case_id FROM case_mention WHERE mention_id = ? AND removed_at IS NULL", (mention_id,))
        copies = [
            int(copy[0])
            for copy in self._all(
                "SELECT c.id FROM post q CROSS JOIN mention c ON c.post_id = q.id"
                " WHERE q.story_id = ? AND +c.entity_id = ? AND c.id <> ? AND c.removed_at IS NULL"
                " ORDER BY coalesce(q.published_at, q.found_at), c.id LIMIT 200",
                (row["story_id"], row["entity_id"], mention_id),
            )
        ]
        return shapes.mention_detail(
            row,
            result=None if finding is None else loads(finding[0]),
            post=self._all("SELECT * FROM post WHERE id = ?", (post_id,))[0],
            sightings=self._all(shapes.SIGHTING_SQL, (post_id,)),
            versions=self._all("SELECT * FROM post_version WHERE post_id = ? ORDER BY id", (post_id,)),
            copies=self.rows(copies),
            evidence=self._evidence([post_id]),
            history=self.history(subject="mention", subject_id=mention_id),
            case_id=None if case is None else int(case[0]),
            occasion_ids=[
                int(found[0])
                for found in self._all(
                    "SELECT id FROM occasion WHERE mention_id = ? AND removed_at IS NULL", (mention_id,)
                )
            ],
        )

    def texts(self, mention_ids: Sequence[int]) -> dict[int, str]:
        """The full texts by mention id."""
        rows = self._all(
            "SELECT m.id, v.text FROM json_each(?) AS wanted JOIN mention m ON m.id = wanted.value"
            " JOIN post_version v ON v.id = m.version_id",
            (dumps(list(mention_ids)),),
        )
        return {row[0]: row[1] for row in rows}

    def complaints_since(self, moment: datetime) -> dict[int, int]:
        """How many complaints were found since a moment, by entity of ours."""
        rows = self._all(
            "SELECT m.entity_id, count(*) FROM mention m JOIN entity e ON e.id = m.entity_id"
            " WHERE m.kind = 'complaint' AND e.role = 'own' AND m.found_at >= ? AND m.removed_at IS NULL"
            " GROUP BY m.entity_id",
            (to_db(moment),),
        )
        return {row[0]: row[1] for row in rows}

    def languages(self) -> list[str]:
        """Languages that occur among mentions, for the filter."""
        return [row[0] for row in self._all("SELECT DISTINCT lang FROM mention WHERE lang IS NOT NULL ORDER BY 1")]

    def counts(self) -> Counts:
        """Numbers for the navigation."""
        now = self._clock()
        (row,) = self._all(
            "SELECT count(*), coalesce(sum(e.role = 'own'), 0), coalesce(sum(e.role = 'client'), 0)"
            " FROM mention m JOIN entity e ON e.id = m.entity_id"
            " WHERE m.state IN ('new', 'seen') AND m.lead = 1 AND m.named = 1 AND m.removed_at IS NULL"
            " AND e.removed_at IS NULL"
        )
        open_cases, overdue_cases = self.case_counts()
        (occasions,) = self._all(
            "SELECT count(*) FROM occasion WHERE state IN ('open', 'snoozed') AND due_on <= ? AND removed_at IS NULL",
            (now.date().isoformat(),),
        )
        (places,) = self._all(
            "SELECT count(*) FROM source WHERE removed_at IS NULL AND health IN ('needs_you', 'cannot')"
        )
        return Counts(row[0], row[1], row[2], open_cases, overdue_cases, occasions[0], places[0])

    def coverage(self) -> Coverage:
        """What was watched, from the first day on."""
        (row,) = self._all(
            "SELECT (SELECT count(*) FROM source WHERE removed_at IS NULL AND enabled = 1),"
            " (SELECT count(*) FROM post), (SELECT min(started_at) FROM run),"
            " (SELECT count(DISTINCT m.post_id) FROM mention m JOIN entity e ON e.id = m.entity_id"
            "   WHERE e.role = 'own' AND m.removed_at IS NULL),"
            " (SELECT count(*) FROM source WHERE removed_at IS NULL AND health IN ('needs_you', 'cannot')),"
            " (SELECT count(*) FROM mention WHERE removed_at IS NULL),"
            " (SELECT count(*) FROM source WHERE removed_at IS NULL AND last_success_at IS NOT NULL)"
        )
        return Coverage(row[0], row[1], maybe_from_db(row[2]), row[3], row[4], row[5], row[6])

    # --- places ---

    def sources(self) -> list[SourceRow]:
        """All places that are watched, those that need a hand first."""
        return self._sources("s.removed_at IS NULL")

    def source(self, source_id: int) -> SourceRow:
        """One place, also a removed one. Raises: `NotKnownError`."""
        found = self._sources("s.id = ?", (source_id,))
        if not found:
            raise NotKnownError(f"There is no place with the number {source_id}")
        return found[0]

    def never_read(self, source_ids: Sequence[int] | None = None, *, due_by: datetime | None = None) -> int:
        """How many of these places no visit has read yet; None for all that are switched on, or of them the due."""
        value: str | None
        if source_ids is not None:
            which, value = "id IN (SELECT value FROM json_each(?))", dumps(list(source_ids))
        else:
            which, value = "enabled = 1 AND removed_at IS NULL AND (?1 IS NULL OR due_at <= ?1)", maybe_to_db(due_by)
        ((count,),) = self._all(f"SELECT count(*) FROM source WHERE last_success_at IS NULL AND {which}", (value,))
        return int(count)

    def due_source_ids(self, now: datetime) -> list[int]:
        """Places whose stored due time has passed, the most overdue first."""
        rows = self._all(
            "SELECT id FROM source WHERE enabled = 1 AND removed_at IS NULL AND due_at <= ? ORDER BY due_at, id",
            (to_db(now),),
        )
        return [int(row[0]) for row in rows]

    def next_due_at(self) -> datetime | None:
        """When the next place is due; None where nothing is watched."""
        row = self._one("SELECT min(due_at) FROM source WHERE enabled = 1 AND removed_at IS NULL")
        return None if row is None else maybe_from_db(row[0])

    def checkpoint(self, source_id: int) -> Checkpoint:
        """Where to go on; empty when the place's address is another one than the checkpoint was made at."""
        row = self._one("SELECT checkpoint, checkpoint_address = address FROM source WHERE id = ?", (source_id,))
        if row is None or not row[1]:
            return Checkpoint()
        return Checkpoint(loads(row[0]))

    def runs(self, source_id: int, limit: int = 20) -> list[RunRow]:
        """Visits to a place, newest first."""
        rows = self._all("SELECT * FROM run WHERE source_id = ? ORDER BY id DESC LIMIT ?", (source_id, limit))
        return [shapes.run_row(row) for row in rows]

    def skips(self, run_id: int) -> list[dict[str, Any]]:
        """What a visit could not read: reason, detail, url; the first twenty."""
        row = self._one("SELECT skips FROM run WHERE id = ?", (run_id,))
        return [] if row is None else list(loads(row[0]))

    def _sources(self, where: str, values: tuple[Any, ...] = ()) -> list[SourceRow]:
        week_ago = to_db(self._clock() - _WEEK)
        rows = self._all(
            # counted place by place: a crawl asks for one at a time, and must not walk the sightings of all
            "SELECT s.*, (SELECT count(*) FROM sighting WHERE source_id = s.id) AS posts,"
            " (SELECT count(*) FROM sighting WHERE source_id = s.id AND first_seen_at >= ?) AS week_posts FROM source s"
            f" WHERE {where} ORDER BY s.health NOT IN ('needs_you', 'cannot'), s.name COLLATE NOCASE, s.id",
            (week_ago, *values),
        )
        return [shapes.source_row(row) for row in rows]

    # --- entities and clients ---

    def entities(self) -> list[Entity]:
        """All that is looked for now, in the order it was added."""
        choices: dict[int, dict[str, list[str]]] = {}
        for row in self._all("SELECT entity_id, form, choice FROM entity_form WHERE removed_at IS NULL ORDER BY id"):
            choices.setdefault(row["entity_id"], {}).setdefault(row["choice"], []).append(row["form"])
        return [
            Entity(
                id=row["id"],
                role=Role(row["role"]),
                names=tuple(loads(row["names"])),
                aliases=tuple(loads(row["aliases"])),
                context=tuple(loads(row["context"])),
                exclude=tuple(loads(row["exclude"])),
                langs=tuple(loads(row["langs"])),
                forms=FormChoices(
                    **{name: tuple(forms) for name, forms in choices.get(row["id"], {}).items()},
                ),
            )
            for row in self._all("SELECT * FROM entity WHERE removed_at IS NULL ORDER BY id")
        ]

    def mentions_by_entity(self) -> dict[int, int]:
        """How many mentions of each entity stand in lists."""
        rows = self._all(
            "SELECT entity_id, count(*) FROM mention WHERE removed_at IS NULL"
            " AND (named = 1 OR state NOT IN ('new', 'seen')) GROUP BY entity_id"
        )
        return {row[0]: row[1] for row in rows}

    def client_ids(self) -> dict[int, int]:
        """Client id by entity id."""
        return {row[0]: row[1] for row in self._all("SELECT entity_id, id FROM client WHERE removed_at IS NULL")}

    def clients(self) -> list[ClientRow]:
        """Key clients by name."""
        rows = self._all(shapes.CLIENT_SQL)
        return [shapes.client_row(row) for row in rows]

    # --- occasions ---

    def occasions(self, states: Iterable[OccasionState] = ()) -> list[OccasionRow]:
        """Occasions by due day."""
        wanted = dumps([str(state) for state in states])
        rows = self._all(
            shapes.OCCASION_SQL + " WHERE o.removed_at IS NULL"
            " AND (?1 = '[]' OR o.state IN (SELECT value FROM json_each(?1))) ORDER BY o.due_on, o.id",
            (wanted,),
        )
        return [shapes.occasion_row(row) for row in rows]

    # --- history, evidence, analysis ---

    def history(
        self, *, subject: str | None = None, subject_id: int | None = None, limit: int = 200
    ) -> list[HistoryEntry]:
        """Entries of the operation log, newest first."""
        with usable(self._database):
            return ledger.history(self._readers.get(), subject, subject_id, limit)

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

    def stored_posts(self, after_id: int, limit: int, source_id: int | None = None) -> list[StoredPost]:
        """Kept posts by id, for matching them again; of one place or of all."""
        seen = "" if source_id is None else " AND p.id IN (SELECT post_id FROM sighting WHERE source_id = ?)"
        rows = self._all(
            "SELECT p.id, v.id, v.title, v.text, v.quotes, p.named FROM post p JOIN post_version v"
            f" ON v.id = p.version_id WHERE p.id > ?{seen} ORDER BY p.id LIMIT ?",
            (after_id, limit) if source_id is None else (after_id, source_id, limit),
        )
        return [StoredPost(row[0], row[1], row[2], row[3], tuple(loads(row[4])), bool(row[5])) for row in rows]

    def places_to_match(self) -> Sequence[tuple[int, int | None]]:
        """Places whose kept posts were last matched as being about somebody else, and whom they are about now."""
        with usable(self._database):
            return placed.to_match(self._readers.get())

    def kept_posts(self) -> int:
        """How many posts still have their text."""
        (row,) = self._all("SELECT count(*) FROM post WHERE version_id IS NOT NULL")
        return int(row[0])

    def post_identity(self, post_id: int) -> tuple[str, str, str | None]:
        """Platform, key and permalink of a post. Raises: `NotKnownError`."""
        row = self._one("SELECT platform, key, url FROM post WHERE id = ?", (post_id,))
        if row is None:
            raise NotKnownError(f"There is no post with the number {post_id}")
        return row[0], row[1], row[2]

    def post_words(self, post_id: int) -> str:
        """The newest wording of a post; "" where it was let go."""
        row = self._one(
            "SELECT v.text FROM post p JOIN post_version v ON v.id = p.version_id WHERE p.id = ?", (post_id,)
        )
        return "" if row is None else str(row[0])

    def post_sources(self, post_id: int) -> list[int]:
        """Places at which a post was seen, the latest sighting first."""
        rows = self._all("SELECT source_id FROM sighting WHERE post_id = ? ORDER BY last_seen_at DESC", (post_id,))
        return [int(row[0]) for row in rows]

    def posts_at(self, site: str, address: str) -> list[tuple[int, bool, bool]]:
        """Posts at an address: number, whether it names anybody, whether its text is kept.

        Addresses are compared canonical; one with a fragment finds that post alone, if it is there.
        """
        rows = self._all(
            "SELECT id, url, named, version_id FROM post WHERE site = ? AND url IS NOT NULL AND erased_at IS NULL",
            (site,),
        )
        whole = canonical(address, keep_fragment=True)
        exact = [row for row in rows if canonical(row["url"], keep_fragment=True) == whole]
        found = exact or [row for row in rows if canonical(row["url"]) == canonical(address)]
        return [(int(row["id"]), bool(row["named"]), row["version_id"] is not None) for row in found]

    def mentions_of_post(self, post_id: int) -> list[int]:
        """The mentions of a post that stand in lists."""
        rows = self._all(
            "SELECT id FROM mention WHERE post_id = ? AND named = 1 AND removed_at IS NULL ORDER BY id", (post_id,)
        )
        return [int(row[0]) for row in rows]

    def posts_to_look_for(self, not_seen_since: datetime, limit: int) -> list[int]:
        """Posts with open complaints about us that no visit has shown since a moment, the longest unseen first."""
        rows = self._all(
            "SELECT p.id, max(g.last_seen_at) AS seen FROM mention m JOIN entity e ON e.id = m.entity_id"
            " JOIN post p ON p.id = m.post_id JOIN sighting g ON g.post_id = p.id"
            " WHERE e.role = 'own' AND m.kind = 'complaint' AND m.state IN ('new', 'seen', 'case')"
            " AND m.removed_at IS NULL AND p.gone_at IS NULL AND p.url IS NOT NULL"
            " GROUP BY p.id HAVING seen < ? ORDER BY seen LIMIT ?",
            (to_db(not_seen_since), limit),
        )
        return [int(row[0]) for row in rows]

    def all_evidence(self) -> list[EvidenceRow]:
        """All kept pages, the oldest first."""
        return self._evidence([int(row[0]) for row in self._all("SELECT DISTINCT post_id FROM evidence")])

    def _evidence(self, post_ids: Sequence[int]) -> list[EvidenceRow]:
        rows = self._all(
            "SELECT * FROM evidence WHERE post_id IN (SELECT value FROM json_each(?)) AND erased_at IS NULL"
            " ORDER BY found_at, id",
            (dumps(list(post_ids)),),
        )
        return [
            EvidenceRow(
                *(row["id"], row["post_id"], row["url"], row["status"], from_db(row["found_at"])),
                *(row["sha256"], row["size"], row["media_type"]),
            )
            for row in rows
        ]
