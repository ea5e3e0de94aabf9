"""Answers: drafted, approved, published; or recorded as they stand in public already."""

from __future__ import annotations

from datetime import datetime

from monitor.case_types import CaseState, DraftState, ResponseKind
from monitor.errors import IllegalMoveError, InputError, NotAllowedError, NotKnownError
from monitor.store.acts import Written
from monitor.store.case_work import CaseWork
from monitor.store.codec import to_db


class ResponseActs(CaseWork):
    """What we say in public."""

    def respond_case(
        self, person: str, case_id: int, kind: ResponseKind, text: str, url: str | None, published_at: datetime | None
    ) -> Written:
        """A public answer. The first one of any kind, a holding reply too, stops the first clock; each one stops the
        clocks of the questions asked before it."""
        if not text.strip() and not url:
            raise InputError("The answer has neither words nor a link", "Paste the answer or where it stands.")
        with self._ledger.act(person, f"respond_{kind}") as act:
            self._open_state(case_id)
            self._publish(act, person, case_id, kind, text, url, published_at)
            self._after_answer(act, case_id, kind)
            return Written(act.changes, case_id, 1)

    def remove_response(self, person: str, response_id: int) -> Written:
        """Takes out what was no answer of ours, or not to this; the clocks that it stopped run again.

        A case that was answered by nothing else is checked again.
        """
        with self._ledger.act(person, "remove_response") as act:
            row = self._connection.execute(
                "SELECT case_id, published_at FROM response WHERE id = ? AND removed_at IS NULL", (response_id,)
            ).fetchone()
            if row is None:
                raise NotKnownError(f"There is no answer with the number {response_id}")
            case_id, published_at = int(row[0]), str(row[1])
            state = self._open_state(case_id)
            act.remove("response", response_id)
            left = self._connection.execute(
                "SELECT kind, published_at FROM response WHERE case_id = ? AND removed_at IS NULL"
                " ORDER BY published_at",
                (case_id,),
            ).fetchall()
            act.update("case", case_id, {"responded_at": left[0][1] if left else None})
            for question_id, clock_at in self._connection.execute(
                "SELECT id, clock_at FROM case_question WHERE case_id = ? AND answered_at = ? AND removed_at IS NULL",
                (case_id, published_at),
            ).fetchall():
                later = next((at for _, at in left if at >= clock_at), None)
                act.update("case_question", question_id, {"answered_at": later})
            if state is CaseState.RESPONDED and not any(kind == ResponseKind.ANSWER for kind, _ in left):
                act.update("case", case_id, {"state": str(CaseState.CHECKING)})
            return Written(act.changes, case_id, 1)

    def draft_response(
        self, person: str, case_id: int, kind: ResponseKind, text: str, address: str | None = None
    ) -> Written:
        """Id of a new draft; `address` is where it is to be published."""
        if not text.strip():
            raise InputError("The draft is empty")
        with self._ledger.act(person, "draft_response") as act:
            self._open_state(case_id)
            row = {"case_id": case_id, "kind": str(kind), "text": text.strip(), "address": address}
            draft_id = act.insert("draft", {**row, "person": person, "made_at": to_db(self._clock())})
            return Written(act.changes, draft_id, 1)

    def change_draft(self, person: str, draft_id: int, text: str, address: str | None = None) -> Written:
        """New words for a draft; whoever changes them is its author, and an approval is gone with the old ones."""
        if not text.strip():
            raise InputError("The draft is empty", "Remove it instead.")
        with self._ledger.act(person, "change_draft") as act:
            self._unpublished(draft_id)
            changes = {"text": text.strip(), "person": person, "state": str(DraftState.DRAFT)}
            if address is not None:
                changes["address"] = address
            act.update("draft", draft_id, {**changes, "approved_by": None, "approved_at": None})
            return Written(act.changes, draft_id, 1)

    def remove_draft(self, person: str, draft_id: int) -> Written:
        """Throws a draft away."""
        with self._ledger.act(person, "remove_draft") as act:
            self._unpublished(draft_id)
            act.remove("draft", draft_id)
            return Written(act.changes, draft_id, 1)

    def approve_draft(self, person: str, draft_id: int, *, four_eyes: bool) -> Written:
        """Another person than its author says that a draft may go out. Raises: `NotAllowedError` for the same one."""
        with self._ledger.act(person, "approve_draft") as act:
            state, author = self._unpublished(draft_id)
            if state is DraftState.APPROVED:
                raise IllegalMoveError("This draft is approved already")
            if four_eyes and author == person:
                raise NotAllowedError("Nobody approves their own words", "Ask a colleague to read and approve them.")
            approved = {"state": str(DraftState.APPROVED), "approved_by": person, "approved_at": to_db(self._clock())}
            act.update("draft", draft_id, approved)
            return Written(act.changes, draft_id, 1)

    def publish_draft(
        self, person: str, draft_id: int, url: str | None, published_at: datetime | None, *, approval: bool
    ) -> Written:
        """A draft went out, at `url`. With `approval`, only an approved one does.

        Raises: `IllegalMoveError` for one that was published or not approved.
        """
        with self._ledger.act(person, "publish_draft") as act:
            state, _ = self._unpublished(draft_id)
            case_id, kind, text, approved_by = self._connection.execute(
                "SELECT case_id, kind, text, approved_by FROM draft WHERE id = ?", (draft_id,)
            ).fetchone()
            if approval and state is not DraftState.APPROVED:
                raise IllegalMoveError("This draft is not approved", "Let a colleague approve it first.")
            self._open_state(case_id)
            response_id = self._publish(
                act, person, case_id, ResponseKind(kind), text, url, published_at, approved_by=approved_by
            )
            act.update("draft", draft_id, {"state": str(DraftState.PUBLISHED), "response_id": response_id})
            self._after_answer(act, case_id, ResponseKind(kind))
            return Written(act.changes, response_id, 1)

    def _unpublished(self, draft_id: int) -> tuple[DraftState, str]:
        """State and author of a draft that is not public yet."""
        row = self._connection.execute(
            "SELECT state, person FROM draft WHERE id = ? AND removed_at IS NULL", (draft_id,)
        ).fetchone()
        if row is None:
            raise NotKnownError(f"There is no draft with the number {draft_id}")
        if row[0] == DraftState.PUBLISHED:
            raise IllegalMoveError("This draft is published already", "Write a new one.")
        return DraftState(row[0]), str(row[1])
