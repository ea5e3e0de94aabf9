"""The analysis queue: what waits, and what findings do to mentions and stories. Idempotent and resumable."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from monitor.clock import Clock
from monitor.desk.clocks import Terms
from monitor.store.codec import dumps, from_db, loads, maybe_from_db, to_db
from monitor.store.connection import transaction
from monitor.store.matching import match_of
from monitor.text import stories
from monitor.text.types import Complaint, Event, Findings, Kind, Match, Role
from monitor.types import Alert, Changes, State

if TYPE_CHECKING:
    from monitor.text.retelling import Vector

ANSWERED_KINDS: Final = frozenset({Kind.COMPLAINT, Kind.QUESTION, Kind.PRAISE})
"""Kinds about us that an answer is owed to, all on the same clock. Source: `mission.md`, rules of work."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A version of a post that waits for analysis, with what matching found in it."""

    version_id: int
    post_id: int
    kind: str
    title: str | None
    text: str
    quotes: tuple[str, ...]
    lang: str | None
    published_at: datetime | None
    matches: tuple[Match, ...]


@dataclass(frozen=True, slots=True)
class Analysed:
    """What became of one waiting version; `bands` are its story bands.

    Of news `vector` and `title_vector` are the meaning of its beginning and of its title.
    """

    waiting: Waiting
    findings: Findings
    bands: tuple[int, ...]
    vector: Vector | None = None
    title_vector: Vector | None = None


def waiting(connection: sqlite3.Connection, limit: int) -> list[Waiting]:
    """The oldest of the queue; a version that is not the newest any more is passed over by `settle`."""
    rows = connection.execute(
        "SELECT q.version_id, v.post_id, p.kind, v.title, v.text, v.quotes, p.lang, p.published_at"
        " FROM analysis_queue q JOIN post_version v ON v.id = q.version_id JOIN post p ON p.id = v.post_id"
        " ORDER BY q.version_id LIMIT ?",
        (limit,),
    ).fetchall()
    found = []
    for version_id, post_id, kind, title, text, quotes, lang, published_at in rows:
        matches = tuple(
            match_of(row)
            for row in connection.execute(
                "SELECT entity_id, spans, title_spans, decision, relevance, forms, grounds FROM mention"
                " WHERE post_id = ? AND version_id = ? AND named = 1 AND removed_at IS NULL ORDER BY entity_id",
                (post_id, version_id),
            )
        )
        found.append(
            Waiting(
                *(version_id, post_id, kind, title, text, tuple(loads(quotes)), lang),
                maybe_from_db(published_at),
                matches,
            )
        )
    return found


class Analysis:
    """The writing half, over the one writable connection."""

    def __init__(self, connection: sqlite3.Connection, clock: Clock) -> None:
        self._connection = connection
        self._clock = clock

    def queue_outdated(self, analyser: str, analyser_version: int) -> int:
        """How many newest versions of named posts were queued because this analyser has not seen them."""
        with transaction(self._connection):
            return self._connection.execute(
                "INSERT OR IGNORE INTO analysis_queue (version_id, queued_at)"
                " SELECT p.version_id, ? FROM post p WHERE p.named = 1 AND p.version_id IS NOT NULL"
                " AND NOT EXISTS (SELECT 1 FROM finding f WHERE f.version_id = p.version_id AND f.analyser = ?"
                " AND f.analyser_version = ?)",
                (to_db(self._clock()), analyser, analyser_version),
            ).rowcount

    def queue_naming(self, entity_ids: frozenset[int]) -> int:
        """How many newest versions were queued because they name one of these entities."""
        with transaction(self._connection):
            return self._connection.execute(
                "INSERT OR IGNORE INTO analysis_queue (version_id, queued_at)"
                " SELECT p.version_id, ? FROM mention m JOIN post p ON p.id = m.post_id"
                " WHERE m.entity_id IN (SELECT value FROM json_each(?)) AND m.named = 1 AND p.version_id IS NOT NULL",
                (to_db(self._clock()), dumps(sorted(entity_ids))),
            ).rowcount

    def queue_unmarked(self, since: datetime) -> int:
        """How many newest versions were queued that came since then and that nobody has marked."""
        with transaction(self._connection):
            return self._connection.execute(
                "INSERT OR IGNORE INTO analysis_queue (version_id, queued_at)"
                " SELECT DISTINCT p.version_id, ? FROM mention m JOIN post p ON p.id = m.post_id"
                " WHERE m.order_at >= ? AND m.named = 1 AND m.removed_at IS NULL AND m.state IN ('new', 'seen')"
                " AND m.kind_mark IS NULL AND m.tone_mark IS NULL AND p.version_id IS NOT NULL",
                (to_db(self._clock()), to_db(since)),
            ).rowcount

    def settle(
        self,
        analysed: Sequence[Analysed],
        analyser: str,
        analyser_version: int,
        terms: Terms,
    ) -> tuple[Changes, list[Alert]]:
        """What the findings changed, and the alerts that they give rise to; one transaction."""
        now = self._clock()
        touched: set[int] = set()
        alerts: list[Alert] = []
        roles = {row[0]: Role(row[1]) for row in self._connection.execute("SELECT id, role FROM entity")}
        with transaction(self._connection):
            for one in analysed:
                version_id = one.waiting.version_id
                first_time = not self._seen_before(version_id)
                after_edit = first_time and self._post_seen_before(one.waiting.post_id, version_id)
                self._connection.execute(
                    "INSERT OR REPLACE INTO finding (version_id, analyser, analyser_version, result, made_at)"
                    " VALUES (?, ?, ?, ?, ?)",
                    (version_id, analyser, analyser_version, dumps(_result(one.findings)), to_db(now)),
                )
                self._connection.execute("DELETE FROM analysis_queue WHERE version_id = ?", (version_id,))
                story_id = self._story(one, now, touched)
                touched |= self._effective(one, roles, terms, after_edit=after_edit)
                alerts += self._alerts(one.waiting.post_id, story_id, now) if first_time else []
        return Changes(mentions=frozenset(touched)), alerts

    # --- the effective view ---

    def _effective(self, one: Analysed, roles: dict[int, Role], terms: Terms, *, after_edit: bool) -> set[int]:
        rows = self._connection.execute(
            "SELECT id, entity_id, found_at, kind, severity, state, kind_mark, tone_mark FROM mention"
            " WHERE post_id = ? AND version_id = ?",
            (one.waiting.post_id, one.waiting.version_id),
        ).fetchall()
        findings = one.findings
        decided = {match.entity_id: match for match in findings.matches}
        for mention_id, entity_id, found_at, old_kind, old_severity, state, kind_mark, tone_mark in rows:
            found_kind = findings.kinds.get(entity_id, Kind.OTHER)
            kind = Kind(kind_mark) if kind_mark else found_kind
            sentiment = findings.sentiments.get(entity_id)
            tone = tone_mark or (None if sentiment is None else str(sentiment.tone))
            complaint = _about(findings.complaint, entity_id) if kind is Kind.COMPLAINT else None
            owed = roles.get(entity_id) is Role.OWN and kind in ANSWERED_KINDS
            due_at = to_db(terms.deadlines(from_db(found_at)).due_at) if owed else None
            severity = None if complaint is None else complaint.severity
            worse = (
                after_edit
                and found_kind is Kind.COMPLAINT
                and (old_kind != Kind.COMPLAINT or (severity or 0) > (old_severity or 0))
            )
            new_state = state
            if worse and state not in (State.NOT_US, State.CASE):
                new_state = str(State.NEW)
            self._connection.execute(
                "UPDATE mention SET kind = ?, tone = ?, severity = ?, reason = ?, lang = ?, due_at = ?, state = ?,"
                " edited = CASE WHEN ? THEN 1 ELSE edited END WHERE id = ?",
                (
                    *(str(kind), tone, severity, complaint and complaint.reason, findings.lang.lang),
                    *(due_at, new_state, int(worse and state != State.NOT_US), mention_id),
                ),
            )
            if entity_id in decided:
                match = decided[entity_id]
                self._connection.execute(
                    "UPDATE mention SET decision = ?, relevance = ?, grounds = ? WHERE id = ? AND named = 1",
                    (match.decision, match.relevance, dumps(match.grounds), mention_id),
                )
        return {row[0] for row in rows}

    def _seen_before(self, version_id: int) -> bool:
        return (
            self._connection.execute("SELECT 1 FROM finding WHERE version_id = ? LIMIT 1", (version_id,)).fetchone()
            is not None
        )

    def _post_seen_before(self, post_id: int, version_id: int) -> bool:
        return (
            self._connection.execute(
                "SELECT 1 FROM post_version v JOIN finding f ON f.version_id = v.id"
                " WHERE v.post_id = ? AND v.id < ? LIMIT 1",
                (post_id, version_id),
            ).fetchone()
            is not None
        )

    # --- stories ---

    def _story(self, one: Analysed, now: datetime, touched: set[int]) -> int:
        """Id of the post's story: one that tells the same, or a new one. A post stays in its first story."""
        post_id = one.waiting.post_id
        (story_id,) = self._connection.execute("SELECT story_id FROM post WHERE id = ?", (post_id,)).fetchone()
        if story_id is not None:
            return int(story_id)
        found = self._same_story(one)
        if found is None:
            cursor = self._connection.execute(
                "INSERT INTO story (first_post_id, made_at) VALUES (?, ?)", (post_id, to_db(now))
            )
            found = int(cursor.lastrowid or 0)
        self._connection.execute("UPDATE post SET story_id = ? WHERE id = ?", (found, post_id))
        self._connection.executemany(
            "INSERT OR IGNORE INTO story_band (band, post_id) VALUES (?, ?)",
            [(band, post_id) for band in one.bands],
        )
        if one.vector is not None:
            self._connection.execute(
                "INSERT OR REPLACE INTO story_vector (post_id, vector) VALUES (?, ?)",
                (post_id, b"".join(part.astype("<f2").tobytes() for part in _parts(one))),
            )
        touched |= self.refresh_story(found)
        return found

    def _same_story(self, one: Analysed) -> int | None:
        if not one.bands:
            return None
        needed = 1 if one.vector is not None else min(BANDS_SHARED, len(one.bands))
        rows = self._connection.execute(
            "SELECT p.story_id, v.title, v.text, p.published_at, sv.vector"
            " FROM (SELECT b.post_id, count(*) AS shared FROM json_each(?) AS wanted"
            " CROSS JOIN story_band b ON b.band = wanted.value AND b.post_id >= coalesce((SELECT n.post_id"
            " FROM story_band n WHERE n.band = wanted.value ORDER BY n.post_id DESC LIMIT 1 OFFSET ?), 0)"
            " GROUP BY b.post_id HAVING shared >= ?"
            " ORDER BY shared DESC, b.post_id DESC LIMIT ?) AS near"
            " JOIN post p ON p.id = near.post_id JOIN post_version v ON v.id = p.version_id"
            " LEFT JOIN story_vector sv ON sv.post_id = p.id"
            " WHERE p.story_id IS NOT NULL ORDER BY near.shared DESC, p.id",
            (dumps(list(one.bands)), NEWEST_OF_A_BAND - 1, needed, MAX_CANDIDATES),
        ).fetchall()
        mine = stories.Telling(
            *(one.waiting.title, one.waiting.text, one.waiting.published_at),
            news=one.vector is not None,
            vector=lambda: one.vector,
            title_vector=lambda: one.title_vector,
        )
        best, found = 0.0, None
        for story_id, title, text, published_at, packed in rows:
            theirs = stories.Telling(
                *(title, text, maybe_from_db(published_at)),
                news=packed is not None,
                vector=partial(_unpacked, packed),
                title_vector=partial(_unpacked, packed, of_title=True),
            )
            near = stories.likeness(mine, theirs)
            if near >= 1.0 and near > best:
                best, found = near, int(story_id)
        return found

    def refresh_story(self, story_id: int) -> set[int]:
        """Ids of the story's mentions, after for each entity the one published first leads the others."""
        rows = self._connection.execute(
            "SELECT m.id, m.entity_id FROM post p JOIN mention m ON m.post_id = p.id"
            " WHERE p.story_id = ? AND m.removed_at IS NULL"
            " ORDER BY coalesce(p.published_at, p.found_at), m.id",
            (story_id,),
        ).fetchall()
        by_entity: dict[int, list[int]] = {}
        for mention_id, entity_id in rows:
            by_entity.setdefault(entity_id, []).append(mention_id)
        for copies in by_entity.values():
            # Who was worked on first stays the lead: an earlier copy found later must not reopen the row.
            lead = self._connection.execute(
                "SELECT id FROM mention WHERE id IN (SELECT value FROM json_each(?))"
                " AND state NOT IN ('new', 'seen') ORDER BY id LIMIT 1",
                (dumps(copies),),
            ).fetchone()
            lead_id = copies[0] if lead is None else lead[0]
            self._connection.executemany(
                "UPDATE mention SET lead = ?, story_size = ? WHERE id = ?",
                [(int(mention_id == lead_id), len(copies), mention_id) for mention_id in copies],
            )
        return {row[0] for row in rows}

    # --- alerts ---

    def _alerts(self, post_id: int, story_id: int, now: datetime) -> list[Alert]:
        row = self._connection.execute(
            # CROSS JOIN and + keep SQLite from starting at all new complaints instead of at this post
            "SELECT m.id, coalesce(v.title, substr(v.text, 1, 120)), p.site, coalesce(m.severity, 1)"
            " FROM mention m CROSS JOIN entity e ON e.id = m.entity_id JOIN post p ON p.id = m.post_id"
            " JOIN post_version v ON v.id = p.version_id JOIN story s ON s.id = p.story_id"
            " WHERE m.post_id = ? AND e.role = 'own' AND +m.kind = 'complaint' AND +m.state = 'new'"
            " AND m.decision <> 'passing' AND m.rule_id IS NULL AND s.alerted_at IS NULL LIMIT 1",
            (post_id,),
        ).fetchone()
        if row is None:
            return []
        self._connection.execute("UPDATE story SET alerted_at = ? WHERE id = ?", (to_db(now), story_id))
        return [Alert(row[0], story_id, row[1], row[2], row[3])]


def _parts(one: Analysed) -> list[Vector]:
    return [part for part in (one.vector, one.title_vector) if part is not None]


def _unpacked(packed: bytes | None, *, of_title: bool = False) -> Vector | None:
    """The vector of the beginning, or that of the title behind it, which posts read before November 2026 lack."""
    import numpy as np  # only where news is compared: the store is loaded with every start

    if packed is None:
        return None
    both = np.frombuffer(packed, "<f2").astype(np.float32).reshape(-1, _WIDTH)
    return both[int(of_title)] if int(of_title) < len(both) else None


_WIDTH: Final = 384


MAX_CANDIDATES: Final = 16
"""Posts that share the most bands and are compared in full."""

NEWEST_OF_A_BAND: Final = 128
"""A key that more posts share is a phrase of everybody's: only its newest posts are looked at, so that the work for a
post does not grow with all that was ever read. Copies of a story come within days and stay among them."""

BANDS_SHARED: Final = 2
"""A reprint shares most of its bands; one alone is a common sentence and not worth a comparison."""


def _about(complaint: Complaint | None, entity_id: int) -> Complaint | None:
    if complaint is None or entity_id not in complaint.entity_ids:
        return None
    return complaint


def _result(findings: Findings) -> dict[str, Any]:
    """Findings as kept: JSON with the kinds and tones by entity id."""
    complaint = findings.complaint
    entities: dict[str, dict[str, Any]] = {}
    for entity_id, kind in findings.kinds.items():
        sentiment = findings.sentiments.get(entity_id)
        entities[str(entity_id)] = {
            "kind": str(kind),
            "tone": None if sentiment is None else str(sentiment.tone),
            "score": None if sentiment is None else sentiment.score,
            "confidence": None if sentiment is None else sentiment.confidence,
        }
    return {
        "lang": findings.lang.lang,
        "lang_confidence": findings.lang.confidence,
        "entities": entities,
        "complaint": None
        if complaint is None
        else {
            "is_complaint": complaint.is_complaint,
            "score": complaint.score,
            "entities": list(complaint.entity_ids),
            "reason": complaint.reason,
            "severity": complaint.severity,
            "cues": list(complaint.cues),
        },
        "claims": [[claim.kind, list(claim.span), claim.value] for claim in findings.claims],
        "events": [_event(event) for event in findings.events],
    }


def _event(event: Event) -> list[Any]:
    """As it is kept: what was added later stands at the end (`shapes.py` reads both)."""
    first = [event.kind, event.score, event.entity_id, event.polarity, event.main]
    return [*first, event.who, event.what, event.when, event.amount, list(event.sectors), list(event.regions)]
