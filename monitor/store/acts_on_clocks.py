"""Clocks: paused and resumed by people, made anew by the program when the firm's hours change, and told once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from monitor.case_types import AlertKind
from monitor.desk.clocks import Terms
from monitor.errors import IllegalMoveError, InputError, NotKnownError
from monitor.store.acts import Written
from monitor.store.case_work import PROGRAM, CaseWork
from monitor.store.codec import from_db, to_db
from monitor.store.connection import transaction
from monitor.types import Alert, Changes

_TERMS: Final = "terms"
_DUE: Final = (
    # one row a clock that waits: its instants, and what of it was told
    "SELECT 'case' AS subject, c.id AS subject_id, c.id AS case_id, c.warn_at, c.due_at, c.escalate_at"
    '  FROM "case" c WHERE c.responded_at IS NULL AND c.removed_at IS NULL AND c.warn_at <= :now'
    "  AND c.state NOT IN ('closed', 'dismissed', 'merged')"
    " UNION ALL SELECT 'case_question', q.id, c.id, q.warn_at, q.due_at, q.escalate_at"
    '  FROM case_question q JOIN "case" c ON c.id = q.case_id WHERE q.answered_at IS NULL AND q.removed_at IS NULL'
    "  AND c.removed_at IS NULL AND q.warn_at <= :now AND c.state NOT IN ('closed', 'dismissed', 'merged')"
)


@dataclass(frozen=True, slots=True)
class Recipients:
    """Whom an escalation is for; None: whoever is head."""

    head: str | None


class ClockActs(CaseWork):
    """What happens to clocks."""

    def pause_case(self, person: str, case_id: int, reason: str) -> Written:
        """Stops the clocks of a case while it waits for its author. Raises: `InputError` without a reason."""
        if not reason.strip():
            raise InputError("A pause needs a reason", "Say what the case waits for.")
        with self._ledger.act(person, "pause_case") as act:
            self._open_state(case_id)
            if any(pause.end is None for pause in self._pauses(case_id)):
                raise IllegalMoveError(f"Case {case_id} is paused already")
            row = {"case_id": case_id, "started_at": to_db(self._clock()), "reason": reason.strip(), "person": person}
            act.insert("case_pause", row)
            return Written(act.changes, case_id, 1)

    def resume_case(self, person: str, case_id: int, terms: Terms) -> Written:
        """The clocks go on; what was due is due as much later."""
        with self._ledger.act(person, "resume_case") as act:
            self._open_state(case_id)
            if not self._end_pause(act, case_id):
                raise IllegalMoveError(f"Case {case_id} is not paused")
            self._set_clocks(act, case_id, terms)
            return Written(act.changes, case_id, 1)

    def drop_question(self, person: str, question_id: int) -> Written:
        """A later post of the author needs no answer: thanks, for one. It does not come again."""
        with self._ledger.act(person, "drop_question") as act:
            row = self._connection.execute(
                "SELECT case_id FROM case_question WHERE id = ? AND removed_at IS NULL", (question_id,)
            ).fetchone()
            if row is None:
                raise NotKnownError(f"There is no question with the number {question_id}")
            act.remove("case_question", question_id)
            return Written(act.changes, int(row[0]), 1)

    def apply_terms(self, terms: Terms, written: str, *, force: bool = False) -> Changes:
        """What changed after all running deadlines were made anew; nothing where they were made with these terms.

        `written` names the terms. Deadlines that a person set, and those of answered clocks, stay. It is no act of
        anybody: settings are not undone, and the terms in force are known from the settings.
        """
        if not force and self._mark(_TERMS) == written:
            return Changes()
        cases, mentions = set(), set()
        with transaction(self._connection, durable=True):
            for case_id, clock_at in self._connection.execute(
                'SELECT id, clock_at FROM "case" WHERE responded_at IS NULL AND due_by_hand = 0 AND removed_at IS NULL'
                " AND state NOT IN ('closed', 'dismissed', 'merged')"
            ).fetchall():
                self._due_anew("case", case_id, clock_at, terms, case_id)
                cases.add(case_id)
            for question_id, case_id, clock_at in self._connection.execute(
                "SELECT id, case_id, clock_at FROM case_question WHERE answered_at IS NULL AND removed_at IS NULL"
            ).fetchall():
                self._due_anew("case_question", question_id, clock_at, terms, case_id)
                cases.add(case_id)
            for mention_id, found_at in self._connection.execute(
                "SELECT id, found_at FROM mention WHERE due_at IS NOT NULL AND state IN ('new', 'seen')"
            ).fetchall():
                due_at = to_db(terms.deadlines(from_db(found_at)).due_at)
                self._connection.execute("UPDATE mention SET due_at = ? WHERE id = ?", (due_at, mention_id))
                mentions.add(mention_id)
            self._set_mark(_TERMS, written)
        return Changes(cases=frozenset(cases), mentions=frozenset(mentions))

    def _due_anew(self, table: str, row_id: int, clock_at: str, terms: Terms, case_id: int) -> None:
        found = terms.deadlines(from_db(clock_at), self._pauses(case_id))
        self._connection.execute(
            f'UPDATE "{table}" SET warn_at = ?, due_at = ?, escalate_at = ? WHERE id = ?',
            (to_db(found.warn_at), to_db(found.due_at), to_db(found.escalate_at), row_id),
        )

    # --- told once ---

    def tell_clocks(self, now: datetime, warn_before: timedelta, recipients: Recipients) -> list[Alert]:
        """What has to be told now and was not told before: each clock once when it warns, when it is over, and to the
        head when it stays so. Mentions without a case are told together. Kept, so that a restart repeats nothing."""
        found = self._untold_cases(now)
        waiting = self._untold_mentions(now, warn_before)
        if not found and not waiting:
            return []
        alerts: list[Alert] = []
        with transaction(self._connection, durable=True):
            for subject, subject_id, case_id, kind, due_at in found:
                self._told(subject, subject_id, kind, due_at, now)
                alerts.append(self._case_alert(case_id, kind, due_at, recipients))
            for kind, rows in waiting.items():
                for mention_id, due_at in rows:
                    self._told("mention", mention_id, kind, due_at, now)
                alerts.append(self._mention_alert(kind, rows))
        return alerts

    def _untold_cases(self, now: datetime) -> list[tuple[str, int, int, AlertKind, str]]:
        """Clocks of cases with what is to be told of each; of a clock found late only the gravest."""
        at = to_db(now)
        found = []
        for subject, subject_id, case_id, _warn_at, due_at, escalate_at in self._connection.execute(
            _DUE, {"now": at}
        ).fetchall():
            if self._stands_still(case_id):
                continue
            kind = AlertKind.SOON
            if escalate_at < at:
                kind = AlertKind.ESCALATED
            elif due_at < at:
                kind = AlertKind.OVERDUE
            if not self._was_told(subject, subject_id, kind, due_at):
                found.append((subject, subject_id, case_id, kind, due_at))
        return found

    def _untold_mentions(self, now: datetime, warn_before: timedelta) -> dict[AlertKind, list[tuple[int, str]]]:
        at = to_db(now)
        rows = self._connection.execute(
            "SELECT m.id, m.due_at FROM mention m JOIN entity e ON e.id = m.entity_id"
            " WHERE m.due_at IS NOT NULL AND m.state IN ('new', 'seen') AND m.due_at <= ? AND m.lead = 1"
            " AND m.named = 1 AND m.removed_at IS NULL AND m.decision <> 'passing' AND e.removed_at IS NULL"
            " ORDER BY m.severity DESC, m.due_at, m.id",
            (to_db(now + warn_before),),
        ).fetchall()
        found: dict[AlertKind, list[tuple[int, str]]] = {}
        for mention_id, due_at in rows:
            kind = AlertKind.OVERDUE if due_at < at else AlertKind.SOON
            if not self._was_told("mention", mention_id, kind, due_at):
                found.setdefault(kind, []).append((mention_id, due_at))
        return found

    def _stands_still(self, case_id: int) -> bool:
        row = self._connection.execute(
            "SELECT 1 FROM case_pause WHERE case_id = ? AND ended_at IS NULL AND removed_at IS NULL", (case_id,)
        ).fetchone()
        return row is not None

    def _was_told(self, subject: str, subject_id: int, kind: AlertKind, due_at: str) -> bool:
        row = self._connection.execute(
            "SELECT 1 FROM clock_alert WHERE subject = ? AND subject_id = ? AND kind = ? AND due_at = ?",
            (subject, subject_id, kind, due_at),
        ).fetchone()
        return row is not None

    def _told(self, subject: str, subject_id: int, kind: AlertKind, due_at: str, now: datetime) -> None:
        self._connection.execute(
            "INSERT OR IGNORE INTO clock_alert (subject, subject_id, kind, due_at, at) VALUES (?, ?, ?, ?, ?)",
            (subject, subject_id, str(kind), due_at, to_db(now)),
        )

    def _case_alert(self, case_id: int, kind: AlertKind, due_at: str, recipients: Recipients) -> Alert:
        title, severity, owner, mention_id, site = self._connection.execute(
            'SELECT c.title, c.severity, c.owner, m.id, p.site FROM "case" c'
            " LEFT JOIN mention m ON m.id = (SELECT cm.mention_id FROM case_mention cm"
            "   WHERE cm.case_id = c.id AND cm.removed_at IS NULL ORDER BY cm.id LIMIT 1)"
            " LEFT JOIN post p ON p.id = m.post_id WHERE c.id = ?",
            (case_id,),
        ).fetchone()
        return Alert(
            mention_id=mention_id,
            story_id=None,
            title=title,
            site=site or "",
            severity=severity,
            kind=kind,
            case_id=case_id,
            due_at=from_db(due_at),
            to=recipients.head if kind is AlertKind.ESCALATED else owner,
        )

    def _mention_alert(self, kind: AlertKind, rows: Sequence[tuple[int, str]]) -> Alert:
        mention_id, due_at = rows[0]
        row: tuple[Any, ...] = self._connection.execute(
            "SELECT coalesce(v.title, substr(v.text, 1, 120), ''), p.site, coalesce(m.severity, 1)"
            " FROM mention m JOIN post p ON p.id = m.post_id LEFT JOIN post_version v ON v.id = p.version_id"
            " WHERE m.id = ?",
            (mention_id,),
        ).fetchone()
        return Alert(mention_id, None, row[0], row[1], row[2], kind, due_at=from_db(due_at), count=len(rows))

    # --- marks of the program ---

    def _mark(self, name: str) -> str | None:
        row = self._connection.execute("SELECT value FROM case_mark WHERE name = ?", (name,)).fetchone()
        return None if row is None else str(row[0])

    def _set_mark(self, name: str, value: str) -> None:
        self._connection.execute("INSERT OR REPLACE INTO case_mark (name, value) VALUES (?, ?)", (name, value))


__all__ = ["PROGRAM", "ClockActs", "Recipients"]
