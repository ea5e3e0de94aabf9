"""Cases: opened, moved along the table of moves, answered, merged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from textwrap import shorten
from typing import Any, Final

from monitor.desk import cases as rules
from monitor.errors import IllegalMoveError, InputError, NotKnownError
from monitor.store.acts import Acts, Written, plain
from monitor.store.codec import dumps, from_db, to_db
from monitor.store.ledger import Act
from monitor.types import CaseState, Changes, ResponseKind, State

TITLE_LENGTH: Final = 120
"""Code points of a case's title that is made of its post; people can rename it."""


class CaseActs(Acts):
    """Work on complaints."""

    def open_case(self, person: str, mention_ids: Sequence[int], owner: str | None, hours: int) -> Written:
        """Id of the new case over these mentions; its clock runs from the earliest finding.

        Raises: `IllegalMoveError` where one of them stands in a case already.
        """
        chosen = self._with_copies(mention_ids)
        if not chosen:
            raise InputError("No mention was named")
        with self._ledger.act(person, "open_case") as act:
            for mention_id in chosen:
                case_id = self._case_of(mention_id)
                if case_id is not None:
                    raise IllegalMoveError(f"This mention stands in case {case_id} already")
            rows = self._connection.execute(
                "SELECT m.found_at, m.severity, m.reason, coalesce(v.title, substr(v.text, 1, 400), p.url, '')"
                " FROM mention m JOIN post p ON p.id = m.post_id LEFT JOIN post_version v ON v.id = p.version_id"
                " WHERE m.id IN (SELECT value FROM json_each(?)) ORDER BY m.found_at, m.id",
                (dumps(chosen),),
            ).fetchall()
            if not rows:
                raise NotKnownError(f"There is no mention with the number {chosen[0]}")
            found_at = from_db(rows[0][0])
            case_id = act.insert(
                "case",
                {
                    "title": shorten(rows[0][3], TITLE_LENGTH, placeholder="…"),
                    "severity": max((row[1] for row in rows if row[1]), default=rules.DEFAULT_SEVERITY),
                    "owner": owner,
                    "opened_at": to_db(self._clock()),
                    "due_at": to_db(rules.due_at(found_at, hours)),
                    "stated_reason": next((row[2] for row in rows if row[2]), None),
                },
            )
            for mention_id in chosen:
                act.insert("case_mention", {"case_id": case_id, "mention_id": mention_id})
                act.update("mention", mention_id, {"state": str(State.CASE), "edited": 0})
            return Written(act.changes, case_id, len(mention_ids))

    def move_case(self, person: str, case_id: int, to: CaseState, reason: str = "") -> Written:
        """Moves a case along the table of moves. Raises: `IllegalMoveError`, `InputError` without a needed reason."""
        with self._ledger.act(person, f"case_{to}") as act:
            state = self._case_state(case_id)
            if to not in rules.MOVES[state] or to is CaseState.MERGED:
                raise IllegalMoveError(
                    f"A case that is {state} cannot become {to}",
                    f"From here it may become: {', '.join(sorted(rules.MOVES[state] - {CaseState.MERGED}))}.",
                )
            if to in rules.REASON_NEEDED and not reason.strip():
                raise InputError("A case ends with a recorded reason", "Say why, or name the author's consent.")
            changes: dict[str, Any] = {"state": str(to)}
            if reason.strip():
                changes["outcome"] = reason.strip()
            act.update("case", case_id, changes)
            return Written(act.changes, case_id, 1)

    def merge_case(self, person: str, case_id: int, into: int) -> Written:
        """Puts a case's mentions into another one; the first stays as a pointer."""
        if case_id == into:
            raise InputError("A case cannot be merged into itself")
        with self._ledger.act(person, "case_merged") as act:
            state = self._case_state(case_id)
            if CaseState.MERGED not in rules.MOVES[state] or self._case_state(into) not in rules.OPEN:
                raise IllegalMoveError(f"Case {case_id} ({state}) cannot be merged into case {into}")
            for row_id, mention_id in self._connection.execute(
                "SELECT id, mention_id FROM case_mention WHERE case_id = ? AND removed_at IS NULL", (case_id,)
            ).fetchall():
                act.remove("case_mention", row_id)
                act.insert("case_mention", {"case_id": into, "mention_id": mention_id})
            act.update("case", case_id, {"state": str(CaseState.MERGED), "merged_into": into})
            return Written(act.changes | Changes(cases=frozenset({into})), into, 1)

    def change_case(self, person: str, case_id: int, changes: Mapping[str, Any]) -> Written:
        """Fields of a case as given. `established_reason` is kept with who established it."""
        allowed = {"owner", "severity", "due_at", "stated_reason", "established_reason", "fault", "title"}
        if not changes.keys() <= allowed:
            raise InputError(f"A case has no {', '.join(sorted(changes.keys() - allowed))}")
        row = {name: plain(value) for name, value in changes.items()}
        if "established_reason" in row:
            row["established_by"] = person if row["established_reason"] is not None else None
        with self._ledger.act(person, "change_case") as act:
            act.update("case", case_id, row)
            return Written(act.changes, case_id, 1)

    def note_case(self, person: str, case_id: int, text: str) -> Written:
        """A remark in a case."""
        if not text.strip():
            raise InputError("The note is empty")
        with self._ledger.act(person, "note_case") as act:
            self._case_state(case_id)
            row = {"case_id": case_id, "at": to_db(self._clock()), "person": person, "text": text.strip()}
            act.insert("case_note", row)
            return Written(act.changes, case_id, 1)

    def respond_case(
        self,
        person: str,
        case_id: int,
        kind: ResponseKind,
        text: str,
        url: str | None,
        published_at: datetime | None,
    ) -> Written:
        """A public answer. The first one of any kind, a holding reply too, stops the first clock."""
        if not text.strip() and not url:
            raise InputError("The answer has neither words nor a link", "Paste the answer or where it stands.")
        with self._ledger.act(person, f"respond_{kind}") as act:
            state = self._case_state(case_id)
            if state not in rules.OPEN:
                raise IllegalMoveError(f"Case {case_id} is {state}", "Reopen it first.")
            at = self._publish(act, person, case_id, kind, text, url, published_at)
            if self._responded_at(case_id) is None:
                act.update("case", case_id, {"responded_at": at})
            if kind is ResponseKind.ANSWER and CaseState.RESPONDED in rules.MOVES[state]:
                act.update("case", case_id, {"state": str(CaseState.RESPONDED)})
            return Written(act.changes, case_id, 1)

    def answer_and_close(
        self,
        person: str,
        case_id: int,
        text: str,
        url: str | None,
        published_at: datetime | None,
        reason: str,
    ) -> Written:
        """A public answer and the end of the case as one act: a small rant must not cost four steps.

        Raises: `IllegalMoveError` where the table of moves leads neither straight to closed nor there by the answer.
        """
        if not text.strip() and not url:
            raise InputError("The answer has neither words nor a link", "Paste the answer or where it stands.")
        if not reason.strip():
            raise InputError("A case ends with a recorded reason", "Say why, or name the author's consent.")
        with self._ledger.act(person, "answer_and_close") as act:
            state = self._case_state(case_id)
            if not rules.MOVES[state] & {CaseState.CLOSED, CaseState.RESPONDED}:
                raise IllegalMoveError(
                    f"A case that is {state} cannot be answered and closed at once",
                    f"From here it may become: {', '.join(sorted(rules.MOVES[state] - {CaseState.MERGED}))}.",
                )
            at = self._publish(act, person, case_id, ResponseKind.ANSWER, text, url, published_at)
            changes = {"state": str(CaseState.CLOSED), "outcome": reason.strip()}
            if self._responded_at(case_id) is None:
                changes["responded_at"] = at
            act.update("case", case_id, changes)
            return Written(act.changes, case_id, 1)

    def _publish(
        self,
        act: Act,
        person: str,
        case_id: int,
        kind: ResponseKind,
        text: str,
        url: str | None,
        published_at: datetime | None,
    ) -> str:
        """When it was published, as the base keeps it."""
        at = to_db(published_at or self._clock())
        response = {"case_id": case_id, "kind": str(kind), "text": text.strip(), "url": url}
        act.insert("response", {**response, "published_at": at, "person": person})
        return at

    def _responded_at(self, case_id: int) -> str | None:
        (at,) = self._connection.execute('SELECT responded_at FROM "case" WHERE id = ?', (case_id,)).fetchone()
        return None if at is None else str(at)

    def _case_state(self, case_id: int) -> CaseState:
        row = self._connection.execute(
            'SELECT state FROM "case" WHERE id = ? AND removed_at IS NULL', (case_id,)
        ).fetchone()
        if row is None:
            raise NotKnownError(f"There is no case with the number {case_id}")
        return CaseState(row[0])
