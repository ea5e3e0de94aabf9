"""Rows of the database as the shapes of cases."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from monitor.case_types import (
    CaseDraft,
    CaseNote,
    CasePause,
    CaseResponse,
    CaseState,
    ClientLinkRow,
    ClockState,
    DraftState,
    Ending,
    Fault,
    LinkGround,
    LinkState,
    ResponseKind,
)
from monitor.desk import cases as rules
from monitor.desk import clocks, limits, wording
from monitor.desk.clocks import Deadlines
from monitor.desk.priority import Weighed, priority
from monitor.store.codec import from_db, maybe_from_db
from monitor.store.shapes import site_of_row
from monitor.text.types import Reason
from monitor.types import CaseRow

CASE_SQL: Final = (
    "SELECT c.*, first.site, first.author, first.platform, first.source_name, members.*,"
    " EXISTS (SELECT 1 FROM case_pause z WHERE z.case_id = c.id AND z.ended_at IS NULL AND z.removed_at IS NULL)"
    "   AS paused,"
    " (SELECT count(*) FROM post q JOIN mention x ON x.post_id = q.id JOIN entity e ON e.id = x.entity_id"
    "   WHERE q.author = first.author AND q.platform = first.platform AND q.named = 1 AND x.kind = 'complaint'"
    "   AND e.role = 'own' AND x.removed_at IS NULL AND x.state <> 'not_us'"
    "   AND x.id NOT IN (SELECT mention_id FROM case_mention WHERE case_id = c.id AND removed_at IS NULL)) AS earlier"
    ' FROM "case" c'
    " LEFT JOIN (SELECT cm.case_id AS of_case, count(*) AS mentions, min(m.found_at) AS found_at,"
    "   min(p.published_at) AS published_at, max(p.views) AS views, max(p.followers) AS followers,"
    "   min(cm.id) AS first_member"
    "   FROM case_mention cm JOIN mention m ON m.id = cm.mention_id JOIN post p ON p.id = m.post_id"
    "   WHERE cm.removed_at IS NULL GROUP BY cm.case_id) AS members ON members.of_case = c.id"
    " LEFT JOIN (SELECT cm.id, p.site, p.author, p.platform,"
    "   (SELECT s.name FROM sighting g JOIN source s ON s.id = g.source_id WHERE g.post_id = p.id"
    "     ORDER BY g.first_seen_at, s.id LIMIT 1) AS source_name"
    "   FROM case_mention cm JOIN mention m ON m.id = cm.mention_id JOIN post p ON p.id = m.post_id"
    "   ) AS first ON first.id = members.first_member"
    " WHERE c.removed_at IS NULL"
)
LINK_SQL: Final = (
    "SELECT l.*, e.name AS client_name, k.owner AS client_owner, k.tier, p.site,"
    " coalesce(v.title, substr(v.text, 1, 120), p.url, '') AS title,"
    " (SELECT s.name FROM sighting g JOIN source s ON s.id = g.source_id WHERE g.post_id = p.id"
    "   ORDER BY g.first_seen_at, s.id LIMIT 1) AS source_name,"
    " (SELECT cm.case_id FROM case_mention cm WHERE cm.mention_id = l.mention_id AND cm.removed_at IS NULL) AS case_id"
    " FROM client_link l JOIN client k ON k.id = l.client_id JOIN entity e ON e.id = k.entity_id"
    " JOIN mention m ON m.id = l.mention_id JOIN post p ON p.id = m.post_id"
    " LEFT JOIN post_version v ON v.id = p.version_id"
    " WHERE l.removed_at IS NULL AND k.removed_at IS NULL AND m.removed_at IS NULL"
)


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside a case in tables of its own: its questions, watchers and links to key clients."""

    questions: Sequence[sqlite3.Row] = ()
    watchers: tuple[str, ...] = ()
    links: Sequence[sqlite3.Row] = ()


def case_row(row: sqlite3.Row, beside: Beside, now: datetime) -> CaseRow:
    """A case, from CASE_SQL."""
    state = CaseState(row["state"])
    ended, paused = state not in rules.OPEN, bool(row["paused"])
    clock, next_due_at = pressing(row, beside.questions, now, paused=paused, ended=ended)
    link = next((one for one in beside.links if one["state"] == LinkState.CONFIRMED), None) or next(
        (one for one in beside.links if one["state"] == LinkState.SUGGESTED), None
    )
    return CaseRow(
        id=row["id"],
        title=row["title"],
        state=state,
        severity=row["severity"],
        owner=row["owner"],
        opened_at=from_db(row["opened_at"]),
        due_at=from_db(row["due_at"]),
        responded_at=maybe_from_db(row["responded_at"]),
        stated_reason=None if row["stated_reason"] is None else Reason(row["stated_reason"]),
        established_reason=None if row["established_reason"] is None else Reason(row["established_reason"]),
        fault=Fault(row["fault"]),
        mentions=row["mentions"] or 0,
        site=site_of_row(row),
        found_at=maybe_from_db(row["found_at"]),
        published_at=maybe_from_db(row["published_at"]),
        author=row["author"],
        priority=priority(
            Weighed(
                severity=row["severity"],
                views=row["views"],
                followers=row["followers"],
                earlier=0 if rules.is_anonymous(row["author"]) else row["earlier"],
                tier=None if link is None else link["tier"],
            )
        ),
        clock=clock,
        next_due_at=next_due_at,
        questions=0 if ended else sum(one["answered_at"] is None for one in beside.questions),
        paused=paused,
        watchers=beside.watchers,
        client_id=None if link is None else link["client_id"],
        client_name=None if link is None else link["client_name"],
        client_link=None if link is None else LinkState(link["state"]),
        closed_at=maybe_from_db(row["closed_at"]),
        ending=None if row["ending"] is None else Ending(row["ending"]),
    )


def pressing(
    row: Mapping[str, Any] | sqlite3.Row,
    questions: Sequence[sqlite3.Row],
    now: datetime,
    *,
    paused: bool,
    ended: bool,
) -> tuple[ClockState, datetime | None]:
    """How the most pressing clock of a case stands, and when it is due; where none waits, how the answers were."""
    every = [(deadlines_of(row), maybe_from_db(row["responded_at"]))]
    every += [(deadlines_of(one), maybe_from_db(one["answered_at"])) for one in questions]
    waiting = [deadlines for deadlines, answered_at in every if answered_at is None]
    if waiting and not ended:
        first = min(waiting, key=lambda deadlines: deadlines.due_at)
        return clocks.stands(now, first, None, paused=paused), first.due_at
    states = {clocks.stands(now, deadlines, at, ended=ended) for deadlines, at in every}
    for state in (ClockState.STOPPED, ClockState.LATE):
        if state in states:
            return state, None
    return ClockState.MET, None


def deadlines_of(row: Mapping[str, Any] | sqlite3.Row) -> Deadlines:
    """The three instants of a clock."""
    return Deadlines(from_db(row["warn_at"]), from_db(row["due_at"]), from_db(row["escalate_at"]))


def notes(rows: Sequence[sqlite3.Row]) -> tuple[CaseNote, ...]:
    """Remarks."""
    return tuple(CaseNote(row["id"], from_db(row["at"]), row["person"], row["text"]) for row in rows)


def responses(rows: Sequence[sqlite3.Row]) -> tuple[CaseResponse, ...]:
    """Public answers."""
    return tuple(
        CaseResponse(
            id=row["id"],
            kind=ResponseKind(row["kind"]),
            url=row["url"],
            text=row["text"],
            published_at=from_db(row["published_at"]),
            person=row["person"],
            post_id=row["post_id"],
            approved_by=row["approved_by"],
        )
        for row in rows
    )


def drafts(
    rows: Sequence[sqlite3.Row], known: wording.Known, platform: str | None, site: str | None
) -> tuple[CaseDraft, ...]:
    """Answers in the making, with what is wrong with their words."""
    most = limits.most_characters(platform, site)
    return tuple(
        CaseDraft(
            id=row["id"],
            case_id=row["case_id"],
            kind=ResponseKind(row["kind"]),
            state=DraftState(row["state"]),
            text=row["text"],
            where=row["address"],
            limit=most,
            person=row["person"],
            made_at=from_db(row["made_at"]),
            approved_by=row["approved_by"],
            approved_at=maybe_from_db(row["approved_at"]),
            response_id=row["response_id"],
            warnings=wording.warnings(row["text"], known, most),
        )
        for row in rows
    )


def pauses(rows: Sequence[sqlite3.Row]) -> tuple[CasePause, ...]:
    """Times in which a case stood still."""
    return tuple(
        CasePause(row["id"], from_db(row["started_at"]), maybe_from_db(row["ended_at"]), row["reason"], row["person"])
        for row in rows
    )


def link_row(row: sqlite3.Row) -> ClientLinkRow:
    """A link to a key client, from LINK_SQL."""
    return ClientLinkRow(
        id=row["id"],
        mention_id=row["mention_id"],
        case_id=row["case_id"],
        client_id=row["client_id"],
        client_name=row["client_name"],
        client_owner=row["client_owner"],
        ground=LinkGround(row["ground"]),
        detail=row["detail"],
        state=LinkState(row["state"]),
        found_at=from_db(row["found_at"]),
        decided_by=row["decided_by"],
        title=row["title"],
        site=site_of_row(row),
    )
