"""Reading for reports: thin rows of a period, and the head of the log of acts."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from pathlib import Path

from monitor.desk.period import MentionFact
from monitor.store import evidence_chain
from monitor.store.codec import dumps, from_db, to_db
from monitor.store.connection import usable
from monitor.store.evidence import EvidenceFiles
from monitor.store.reading import Reading
from monitor.text.types import Kind, Reason, Role, Tone


class ReportReading(Reading):
    """What reports ask."""

    def mention_facts(self, since: datetime, until: datetime, entity_ids: Collection[int] = ()) -> list[MentionFact]:
        """Mentions of own names, competitors and `entity_ids` published in [since, until) (where unknown: found).

        Without those that a person said are not about us, and those that the newest wording no longer names.
        """
        rows = self._all(
            "SELECT m.id, p.story_id, m.entity_id, e.name, e.role, m.kind, m.tone, m.reason, m.severity, p.site,"
            " m.order_at, (SELECT s.name FROM sighting g JOIN source s ON s.id = g.source_id WHERE g.post_id = p.id"
            "   ORDER BY g.first_seen_at, s.id LIMIT 1) AS source_name"
            " FROM mention m INDEXED BY mention_order JOIN entity e ON e.id = m.entity_id JOIN post p"
            " ON p.id = m.post_id WHERE m.order_at >= ? AND m.order_at < ?"
            " AND (e.role IN ('own', 'competitor') OR e.id IN (SELECT value FROM json_each(?)))"
            " AND e.removed_at IS NULL AND m.removed_at IS NULL AND m.state <> 'not_us' AND m.rule_id IS NULL"
            " AND (m.named = 1 OR m.state NOT IN ('new', 'seen'))",
            (to_db(since), to_db(until), dumps(sorted(entity_ids))),
        )
        return [
            MentionFact(
                id=row["id"],
                story_id=row["story_id"],
                entity_id=row["entity_id"],
                entity=row["name"],
                role=Role(row["role"]),
                kind=Kind(row["kind"]),
                tone=None if row["tone"] is None else Tone(row["tone"]),
                reason=None if row["reason"] is None else Reason(row["reason"]),
                severity=row["severity"],
                site=row["site"] or row["source_name"] or "",
                at=from_db(row["order_at"]),
            )
            for row in rows
        ]

    def has_competitors(self) -> bool:
        """Whether any competitor is watched."""
        return bool(self._all("SELECT 1 FROM entity WHERE role = 'competitor' AND removed_at IS NULL LIMIT 1"))

    def posts_found(self, since: datetime, until: datetime) -> int:
        """How many posts were read for the first time in a period."""
        ((count,),) = self._all(
            "SELECT count(*) FROM post WHERE found_at >= ? AND found_at < ?", (to_db(since), to_db(until))
        )
        return int(count)

    def evidence_head(self) -> evidence_chain.Head:
        """The newest link of the chain of kept pages."""
        with usable(self._database):
            return evidence_chain.head(self._readers.get())

    def evidence_links(self, evidence_ids: Collection[int]) -> dict[int, evidence_chain.Link]:
        """Where these kept pages stand in the chain, by their ids."""
        with usable(self._database):
            return evidence_chain.links_of(self._readers.get(), evidence_ids)

    def evidence_has(self, made: str) -> bool:
        """Whether a hash, as it stood on a paper, is still one of the chain."""
        with usable(self._database):
            return evidence_chain.has(self._readers.get(), made)

    def check_evidence(self, files: EvidenceFiles) -> evidence_chain.Checked:
        """Whether all kept pages are as they were kept."""
        with usable(self._database):
            return evidence_chain.check(self._readers.get(), files)

    def export_evidence(self, files: EvidenceFiles, folder: Path) -> int:
        """How many pages were written into a folder."""
        with usable(self._database):
            return evidence_chain.export(self._readers.get(), files, folder)

    def log_head(self) -> str | None:
        """The hash of the newest operation, which binds all before it; None for an empty log."""
        row = self._one("SELECT hash FROM operation ORDER BY id DESC LIMIT 1")
        return None if row is None else str(row[0])
