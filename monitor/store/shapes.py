"""Rows of the database as the shapes of `monitor.types`."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any, Final

from monitor.client_types import NotALoss
from monitor.store import facets
from monitor.store.codec import from_db, loads, maybe_from_db
from monitor.text.types import (
    Claim,
    ClaimKind,
    Decision,
    Event,
    EventKind,
    Kind,
    Polarity,
    Reason,
    Role,
    Sentiment,
    Span,
    Tone,
)
from monitor.types import (
    About,
    AboutKind,
    ClientRow,
    EvidenceRow,
    HistoryEntry,
    MentionDetail,
    MentionRow,
    PostKind,
    Precision,
    Rating,
    Reach,
    Sighting,
    State,
    Tier,
    Version,
)

EXCERPT: Final = 220
"""Code points of text around the first match that a list line shows."""

MENTION_SQL: Final = (
    "SELECT m.*, e.name AS entity_name, e.role, p.site, p.url, p.author, p.rating_value, p.rating_best,"
    " p.published_at, p.published_precision, p.story_id, p.gone_at, v.title, v.text, p.views, p.replies,"
    " (SELECT s.name FROM sighting g JOIN source s ON s.id = g.source_id WHERE g.post_id = p.id"
    "   ORDER BY g.first_seen_at, s.id LIMIT 1) AS source_name,"
    " (SELECT json_group_array(b.tag_id) FROM mention_tag b WHERE b.mention_id = m.id AND b.removed_at IS NULL) AS tags"
    " FROM json_each(?) AS wanted JOIN mention m ON m.id = wanted.value JOIN entity e ON e.id = m.entity_id"
    " JOIN post p ON p.id = m.post_id LEFT JOIN post_version v ON v.id = m.version_id"
    " WHERE m.removed_at IS NULL"
)
SIGHTING_SQL: Final = (
    "SELECT g.source_id, s.name, g.first_seen_at, g.last_seen_at FROM sighting g JOIN source s ON s.id = g.source_id"
    " WHERE g.post_id = ? ORDER BY g.first_seen_at, g.source_id"
)
CLIENT_SQL: Final = (
    "SELECT c.id, c.entity_id, e.name, c.tier, c.owner, c.industry, c.region, c.country, c.lang, c.recommends,"
    " c.not_a_loss,"
    " (SELECT max(k.at) FROM contact k WHERE k.client_id = c.id AND k.removed_at IS NULL) AS last_contact_at,"
    " (SELECT count(*) FROM mention m INDEXED BY mention_entity WHERE m.entity_id = c.entity_id"
    f"   AND {facets.IN_INBOX}) AS news,"
    " (SELECT count(*) FROM occasion o WHERE o.client_id = c.id AND o.state IN ('open', 'snoozed')"
    "   AND (o.best_before IS NULL OR o.best_before >= ?) AND o.removed_at IS NULL) AS open_occasions"
    " FROM client c JOIN entity e ON e.id = c.entity_id WHERE c.removed_at IS NULL AND e.removed_at IS NULL"
    " ORDER BY e.name COLLATE NOCASE, c.id"
)


def mention_row(row: sqlite3.Row) -> MentionRow:
    """A line of the list, from MENTION_SQL."""
    spans = _spans(row["spans"])
    excerpt, excerpt_spans = excerpt_of(row["text"] or "", spans)
    precision = row["published_precision"]
    return MentionRow(
        id=row["id"],
        post_id=row["post_id"],
        entity_id=row["entity_id"],
        entity_name=row["entity_name"],
        role=Role(row["role"]),
        state=State(row["state"]),
        kind=Kind(row["kind"]),
        tone=None if row["tone"] is None else Tone(row["tone"]),
        severity=row["severity"],
        reason=None if row["reason"] is None else Reason(row["reason"]),
        decision=Decision(row["decision"]),
        edited=bool(row["edited"]),
        title=row["title"],
        excerpt=excerpt,
        excerpt_spans=excerpt_spans,
        site=site_of_row(row),
        url=row["url"],
        author=row["author"],
        lang=row["lang"],
        rating=_rating(row),
        published_at=maybe_from_db(row["published_at"]),
        published_precision=None if precision is None else Precision(precision),
        found_at=from_db(row["found_at"]),
        due_at=maybe_from_db(row["due_at"]),
        story_id=row["story_id"],
        story_size=row["story_size"],
        gone=row["gone_at"] is not None,
        owner=row["owner"],
        tag_ids=tuple(loads(row["tags"])),
        rule_id=row["rule_id"],
        noted=bool(row["note"]),
        host=row["site"] or "",
    )


def excerpt_of(text: str, spans: Sequence[Span]) -> tuple[str, tuple[Span, ...]]:
    """About EXCERPT code points around the first match, on one line, with the matches inside it."""
    first = spans[0][0] if spans else 0
    start = 0
    if first > EXCERPT // 3:
        start = text.rfind(" ", 0, first - EXCERPT // 4) + 1 or first - EXCERPT // 4
    end = min(len(text), start + EXCERPT)
    head = "…" if start else ""
    tail = "…" if end < len(text) else ""
    # one blank for one blank of any kind: places stay
    body = "".join(" " if letter.isspace() else letter for letter in text[start:end])
    shift = len(head) - start
    inside = tuple((a + shift, min(b, end) + shift) for a, b in spans if start <= a < end)
    return head + body + tail, inside


def mention_detail(
    row: sqlite3.Row,
    *,
    result: Mapping[str, Any] | None,
    post: sqlite3.Row,
    sightings: Sequence[sqlite3.Row],
    versions: Sequence[sqlite3.Row],
    copies: Sequence[MentionRow],
    evidence: Sequence[EvidenceRow],
    history: Sequence[HistoryEntry],
    case_id: int | None,
    occasion_ids: Sequence[int],
) -> MentionDetail:
    """All about one mention."""
    complaint = (result or {}).get("complaint") or {}
    entity = ((result or {}).get("entities") or {}).get(str(row["entity_id"])) or {}
    sentiment = None
    if entity.get("tone") is not None:
        sentiment = Sentiment(Tone(entity["tone"]), entity["score"], entity["confidence"])
    current = next((version for version in versions if version["id"] == row["version_id"]), None)
    line = mention_row(row)
    return MentionDetail(
        row=line,
        text=row["text"] or "",
        spans=_spans(row["spans"]),
        title_spans=_spans(row["title_spans"]),
        quotes=() if current is None else tuple(loads(current["quotes"])),
        cues=tuple((a, b) for a, b in complaint.get("cues", ())) if complaint.get("is_complaint") else (),
        claims=_claims(row["text"] or "", result),
        events=events_of(row["entity_id"], result),
        grounds=tuple(loads(row["grounds"])),
        forms=tuple(loads(row["forms"])),
        score=complaint.get("score"),
        sentiment=sentiment,
        relevance=row["relevance"],
        published_raw=post["published_raw"],
        published_zone=post["published_zone"],
        thread_url=post["thread_url"],
        parent_url=post["parent_url"],
        reach=Reach(post["views"], post["replies"], post["followers"]),
        last_seen_at=max((from_db(found[3]) for found in sightings), default=line.found_at),
        sightings=tuple(Sighting(found[0], found[1], from_db(found[2]), from_db(found[3])) for found in sightings),
        versions=tuple(
            Version(
                version["id"],
                from_db(version["found_at"]),
                version["title"],
                version["text"],
                tuple(loads(version["quotes"])),
            )
            for version in versions
        ),
        copies=tuple(copies),
        evidence=tuple(evidence),
        history=tuple(history),
        note=row["note"],
        case_id=case_id,
        occasion_ids=tuple(occasion_ids),
        about=None if post["about_name"] is None else About(AboutKind(post["about_kind"]), post["about_name"]),
        post_kind=PostKind(post["kind"]),
    )


def _claims(text: str, result: Mapping[str, Any] | None) -> tuple[Claim, ...]:
    """The claims as found, by the text they were found in."""
    found = (result or {}).get("claims") or ()
    return tuple(Claim(ClaimKind(kind), text[a:b], (a, b), value) for kind, (a, b), value in found)


def events_of(entity_id: int, result: Mapping[str, Any] | None) -> tuple[Event, ...]:
    """The events of one entity in an analysis; () for none."""
    found = (result or {}).get("events") or ()
    return tuple(_event(*one) for one in found if one[2] == entity_id)


def _event(
    kind: str,
    score: float,
    entity_id: int,
    polarity: str,
    main: bool,
    who: str | None = None,
    what: str | None = None,
    when: str | None = None,
    amount: str | None = None,
    sectors: Sequence[str] = (),
    regions: Sequence[str] = (),
) -> Event:
    """An event as it is kept; analyses of before 2026-11-22 end after `main`."""
    return Event(
        EventKind(kind),
        score,
        entity_id,
        Polarity(polarity),
        main,
        who,
        what,
        when,
        amount,
        tuple(sectors),
        tuple(regions),
    )


def client_row(row: sqlite3.Row) -> ClientRow:
    """A key client, from CLIENT_SQL, which wants to know the day."""
    return ClientRow(
        id=row["id"],
        entity_id=row["entity_id"],
        name=row["name"],
        tier=None if row["tier"] is None else Tier(row["tier"]),
        owner=row["owner"],
        last_contact_at=maybe_from_db(row["last_contact_at"]),
        news=row["news"],
        open_occasions=row["open_occasions"],
        industry=row["industry"],
        region=row["region"],
        country=row["country"],
        lang=row["lang"],
        recommends=bool(row["recommends"]),
        not_a_loss=None if row["not_a_loss"] is None else NotALoss(row["not_a_loss"]),
    )


def site_of_row(row: sqlite3.Row) -> str:
    """The host, or the place's name where the host says nothing to people: none, or an address of numbers."""
    host: str = row["site"] or ""
    numeric = host.replace(".", "").isdigit() or ":" in host
    return host if host and not numeric else row["source_name"] or host or ""


def _rating(row: sqlite3.Row) -> Rating | None:
    return None if row["rating_value"] is None else Rating(row["rating_value"], row["rating_best"])


def _spans(text: str) -> tuple[Span, ...]:
    return tuple((start, end) for start, end in loads(text))
