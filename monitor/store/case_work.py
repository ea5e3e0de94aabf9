"""What all acts on cases share: where a case stands, its clocks, and what an answer does to them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from monitor.case_types import CaseState, Fault, ResponseKind
from monitor.desk import cases as rules
from monitor.desk.clocks import Deadlines, Pause, Terms
from monitor.errors import IllegalMoveError, NotKnownError
from monitor.store.acts import Acts
from monitor.store.claim_rows import take_claims
from monitor.store.codec import dumps, from_db, maybe_from_db, to_db
from monitor.store.ledger import Act
from monitor.types import State

PROGRAM: Final = "Mention Monitor"
"""Stands in the history where the program itself did something to a case."""


class CaseWork(Acts):
    """Look-ups and steps for acts on cases; each runs inside its act."""

    def _case_state(self, case_id: int) -> CaseState:
        row = self._connection.execute(
            'SELECT state FROM "case" WHERE id = ? AND removed_at IS NULL', (case_id,)
        ).fetchone()
        if row is None:
            raise NotKnownError(f"There is no case with the number {case_id}")
        return CaseState(row[0])

    def _open_state(self, case_id: int) -> CaseState:
        """The state of a case that is worked on. Raises: `IllegalMoveError` for one that has ended."""
        state = self._case_state(case_id)
        if state not in rules.OPEN:
            raise IllegalMoveError(f"Case {case_id} is {state}", "Reopen it first.")
        return state

    def _facts(self, case_id: int) -> rules.Facts:
        """What the end of a case is judged by."""
        state, fault = self._connection.execute('SELECT state, fault FROM "case" WHERE id = ?', (case_id,)).fetchone()
        verdicts = dict(
            self._connection.execute(
                "SELECT verdict, count(*) FROM claim WHERE case_id = ? AND removed_at IS NULL GROUP BY verdict",
                (case_id,),
            ).fetchall()
        )
        authors = [
            row[0]
            for row in self._connection.execute(
                "SELECT p.author FROM case_mention cm JOIN mention m ON m.id = cm.mention_id"
                " JOIN post p ON p.id = m.post_id WHERE cm.case_id = ? AND cm.removed_at IS NULL",
                (case_id,),
            )
        ]
        answered = self._connection.execute(
            "SELECT 1 FROM response WHERE case_id = ? AND removed_at IS NULL LIMIT 1", (case_id,)
        ).fetchone()
        measured = self._connection.execute(
            "SELECT 1 FROM measure WHERE case_id = ? AND removed_at IS NULL AND state <> 'dropped' LIMIT 1", (case_id,)
        ).fetchone()
        return rules.Facts(
            state=CaseState(state),
            fault=Fault(fault),
            anonymous=all(rules.is_anonymous(author) for author in authors),
            answered=answered is not None,
            confirmed=verdicts.get("confirmed", 0) + verdicts.get("partly", 0),
            refuted=verdicts.get("refuted", 0),
            measured=measured is not None,
        )

    # --- clocks ---

    def _pauses(self, case_id: int) -> list[Pause]:
        rows = self._connection.execute(
            "SELECT started_at, ended_at FROM case_pause WHERE case_id = ? AND removed_at IS NULL", (case_id,)
        )
        return [Pause(from_db(start), maybe_from_db(end)) for start, end in rows]

    def _set_clocks(self, act: Act, case_id: int, terms: Terms) -> None:
        """Makes the deadlines of a case anew: of the first answer, if it is owed and nobody set it, and of questions
        that wait."""
        pauses = self._pauses(case_id)
        clock_at, by_hand, responded_at = self._connection.execute(
            'SELECT clock_at, due_by_hand, responded_at FROM "case" WHERE id = ?', (case_id,)
        ).fetchone()
        if not by_hand and responded_at is None:
            act.update("case", case_id, instants(terms.deadlines(from_db(clock_at), pauses)))
        for question_id, asked_at in self._connection.execute(
            "SELECT id, clock_at FROM case_question WHERE case_id = ? AND answered_at IS NULL AND removed_at IS NULL",
            (case_id,),
        ).fetchall():
            act.update("case_question", question_id, instants(terms.deadlines(from_db(asked_at), pauses)))

    def _ask(self, act: Act, case_id: int, post_id: int | None, since: datetime, terms: Terms) -> int:
        """Id of a new clock in a case: somebody waits for an answer since then."""
        row: dict[str, Any] = {"case_id": case_id, "post_id": post_id, "clock_at": to_db(since)}
        return act.insert("case_question", {**row, **instants(terms.deadlines(since, self._pauses(case_id)))})

    def _stop_clocks(self, act: Act, case_id: int, at: str) -> None:
        """An answer of that time was given: it stops the first clock, and those of questions asked before it."""
        (responded_at,) = self._connection.execute(
            'SELECT responded_at FROM "case" WHERE id = ?', (case_id,)
        ).fetchone()
        if responded_at is None or at < responded_at:
            act.update("case", case_id, {"responded_at": at})
        for (question_id,) in self._connection.execute(
            "SELECT q.id FROM case_question q LEFT JOIN post p ON p.id = q.post_id"
            " WHERE q.case_id = ? AND q.removed_at IS NULL AND q.answered_at IS NULL"
            " AND coalesce(min(p.published_at, q.clock_at), q.clock_at) <= ?",
            (case_id, at),
        ).fetchall():
            act.update("case_question", question_id, {"answered_at": at})

    def _end_pause(self, act: Act, case_id: int) -> bool:
        """Whether the case stood still and goes on now."""
        row = self._connection.execute(
            "SELECT id FROM case_pause WHERE case_id = ? AND ended_at IS NULL AND removed_at IS NULL", (case_id,)
        ).fetchone()
        if row is not None:
            act.update("case_pause", row[0], {"ended_at": to_db(self._clock())})
        return row is not None

    # --- answers and members ---

    def _publish(
        self,
        act: Act,
        person: str,
        case_id: int,
        kind: ResponseKind,
        text: str,
        url: str | None,
        published_at: datetime | None,
        *,
        approved_by: str | None = None,
        post_id: int | None = None,
    ) -> int:
        """Id of the public answer, after it stopped the clocks it answers."""
        at = to_db(published_at or self._clock())
        response_id = act.insert(
            "response",
            {
                "case_id": case_id,
                "kind": str(kind),
                "text": text.strip(),
                "url": url,
                "published_at": at,
                "person": person,
                "approved_by": approved_by,
                "post_id": post_id,
            },
        )
        self._stop_clocks(act, case_id, at)
        return response_id

    def _after_answer(self, act: Act, case_id: int, kind: ResponseKind) -> None:
        """An answer (no holding reply) brings the case on, where the table of moves leads there."""
        state = self._case_state(case_id)
        if kind is ResponseKind.ANSWER and CaseState.RESPONDED in rules.MOVES[state]:
            act.update("case", case_id, {"state": str(CaseState.RESPONDED)})

    def _take_in(self, act: Act, case_id: int, mention_id: int) -> None:
        """Puts a mention into a case. Raises: `IllegalMoveError` where it stands in one already."""
        other = self._case_of(mention_id)
        if other is not None:
            raise IllegalMoveError(f"This mention stands in case {other} already")
        act.insert("case_mention", {"case_id": case_id, "mention_id": mention_id})
        act.update("mention", mention_id, {"state": str(State.CASE), "edited": 0})
        take_claims(self._connection, act, case_id, [mention_id])

    def _members(self, case_id: int) -> list[int]:
        rows = self._connection.execute(
            "SELECT mention_id FROM case_mention WHERE case_id = ? AND removed_at IS NULL ORDER BY id", (case_id,)
        )
        return [int(row[0]) for row in rows]

    def _first_found(self, mention_ids: Sequence[int]) -> datetime:
        """When the first of these mentions was found."""
        (found,) = self._connection.execute(
            "SELECT min(found_at) FROM mention WHERE id IN (SELECT value FROM json_each(?))",
            (dumps(list(mention_ids)),),
        ).fetchone()
        return from_db(found)


def instants(deadlines: Deadlines) -> dict[str, str]:
    """The columns that keep the deadlines of a clock."""
    return {
        "warn_at": to_db(deadlines.warn_at),
        "due_at": to_db(deadlines.due_at),
        "escalate_at": to_db(deadlines.escalate_at),
    }
