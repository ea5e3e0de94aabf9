"""What a crawl, and matching anew, ask of the base: places, visits, names, kept posts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from crawlers.types import Checkpoint
from monitor.errors import NotKnownError
from monitor.place_types import Coverage, RunRow, SourceRow
from monitor.store import placed
from monitor.store.codec import dumps, from_db, loads, maybe_from_db, maybe_to_db, to_db
from monitor.store.connection import usable
from monitor.store.place_shapes import StoredPost, run_row, source_row
from monitor.store.reading import Reading
from monitor.text.types import Entity, FormChoices, Role

_WEEK: Final = timedelta(days=7)

OPEN_CASES: Final = (
    "SELECT c.id FROM \"case\" c WHERE c.removed_at IS NULL AND c.state NOT IN ('closed', 'dismissed', 'merged')"
)
"""Cases whose threads are followed after each crawl."""


class PlaceReader(Reading):
    """Loaded at every start; the rest of what may be asked, `Reader`, only where somebody asks."""

    def complaints_since(self, moment: datetime) -> dict[int, int]:
        """How many complaints were found since a moment, by entity of ours."""
        rows = self._all(
            "SELECT m.entity_id, count(*) FROM mention m INDEXED BY mention_found JOIN entity e"
            " ON e.id = m.entity_id WHERE m.kind = 'complaint' AND e.role = 'own' AND m.found_at >= ?"
            " AND m.removed_at IS NULL GROUP BY m.entity_id",
            (to_db(moment),),
        )
        return {row[0]: row[1] for row in rows}

    def coverage(self) -> Coverage:
        """What was watched, from the first day on."""
        (row,) = self._all(
            "SELECT (SELECT count(*) FROM source WHERE removed_at IS NULL AND enabled = 1),"
            " (SELECT count(*) FROM post), (SELECT min(started_at) FROM run),"
            " (SELECT count(DISTINCT m.post_id) FROM mention m INDEXED BY mention_entity JOIN entity e"
            "   ON e.id = m.entity_id WHERE e.role = 'own' AND m.facet IS NOT NULL),"
            " (SELECT count(*) FROM source WHERE removed_at IS NULL AND health IN ('needs_you', 'cannot')),"
            " (SELECT count(*) FROM mention INDEXED BY mention_facet WHERE facet IS NOT NULL),"
            " (SELECT count(*) FROM source WHERE removed_at IS NULL AND last_success_at IS NOT NULL)"
        )
        return Coverage(row[0], row[1], maybe_from_db(row[2]), row[3], row[4], row[5], row[6])

    def any_case_open(self) -> bool:
        """Whether any case still has a thread to follow."""
        return self._one(OPEN_CASES + " LIMIT 1") is not None

    def sources(self) -> list[SourceRow]:
        """All places that are watched, those that need a hand first."""
        return self._sources("s.removed_at IS NULL")

    def removed_sources(self) -> list[tuple[SourceRow, datetime]]:
        """Places that were removed, with when."""
        rows = self._all("SELECT id, removed_at FROM source WHERE removed_at IS NOT NULL")
        times = {int(row["id"]): from_db(row["removed_at"]) for row in rows}
        return [(row, times[row.id]) for row in self._sources("s.removed_at IS NOT NULL")]

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
        return [run_row(row) for row in rows]

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
        return [source_row(row) for row in rows]

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
