"""Claims of a case: taken from the analysis, added and mended by hand, judged against a record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from monitor.checking_types import ClaimOrigin, Verdict
from monitor.errors import InputError, NotKnownError
from monitor.store.acts import Acts, Written
from monitor.store.case_work import PROGRAM
from monitor.store.claim_rows import take_claims
from monitor.store.codec import dumps, to_db
from monitor.text.types import ClaimKind
from monitor.types import Changes


class ClaimActs(Acts):
    """Acts on claims."""

    def add_claim(
        self, person: str, case_id: int, kind: ClaimKind, quote: str, value: str | None, mention_id: int | None
    ) -> Written:
        """A statement that a person saw. Raises: `InputError` for no words."""
        if not quote.strip():
            raise InputError("A claim needs the words of the author", "Quote them.")
        with self._ledger.act(person, "add_claim") as act:
            self._known("case", case_id)
            row: dict[str, Any] = {"case_id": case_id, "mention_id": mention_id, "kind": str(kind)}
            row |= {"quote": quote.strip(), "value": (value or "").strip() or None, "origin": str(ClaimOrigin.HAND)}
            claim_id = act.insert("claim", row)
            return Written(act.changes, claim_id, 1)

    def change_claim(self, person: str, claim_id: int, changes: Mapping[str, Any]) -> Written:
        """Kind, quote or value. Raises: `InputError` for anything else."""
        if not changes.keys() <= {"kind", "quote", "value"}:
            raise InputError("Of a claim only kind, quote and value can be changed")
        row = {name: str(value) if value is not None else None for name, value in changes.items()}
        if "kind" in row and row["kind"] not in set(ClaimKind):
            raise InputError(f"There is no kind of claim {row['kind']!r}", f"There are: {', '.join(ClaimKind)}.")
        if "quote" in row and not (row["quote"] or "").strip():
            raise InputError("A claim needs the words of the author")
        with self._ledger.act(person, "change_claim") as act:
            self._known("claim", claim_id)
            act.update("claim", claim_id, row)
            return Written(act.changes, claim_id, 1)

    def remove_claim(self, person: str, claim_id: int) -> Written:
        """What was no claim does not come again with the next analysis."""
        with self._ledger.act(person, "remove_claim") as act:
            self._known("claim", claim_id)
            act.remove("claim", claim_id)
            return Written(act.changes, claim_id, 1)

    def judge_claim(
        self, person: str, claim_id: int, verdict: Verdict, record: str = "", record_id: int | None = None
    ) -> Written:
        """What checking gave. Raises: `InputError` for a confirmed, partly or refuted claim that rests on nothing."""
        rests = bool(record.strip()) or record_id is not None
        if verdict in (Verdict.CONFIRMED, Verdict.PARTLY, Verdict.REFUTED) and not rests:
            raise InputError("A verdict rests on a record", "Name the record, the person asked or the paper seen.")
        judged = verdict is not Verdict.OPEN
        with self._ledger.act(person, "judge_claim") as act:
            self._known("claim", claim_id)
            if record_id is not None:
                self._known_record(record_id)
            row = {"verdict": str(verdict), "record": record.strip(), "record_id": record_id}
            row |= {"checked_by": person if judged else None}
            row |= {"checked_at": to_db(self._clock()) if judged else None}
            act.update("claim", claim_id, row)
            return Written(act.changes, claim_id, 1)

    def take_found_claims(self, mention_ids: Sequence[int]) -> Changes:
        """Claims that the analysis saw, or saw only now, in mentions of open cases; the program's own act."""
        rows = self._connection.execute(
            'SELECT cm.case_id, cm.mention_id FROM case_mention cm JOIN "case" c ON c.id = cm.case_id'
            " WHERE cm.removed_at IS NULL AND c.state NOT IN ('closed', 'dismissed', 'merged')"
            " AND cm.mention_id IN (SELECT value FROM json_each(?))",
            (dumps(list(mention_ids)),),
        ).fetchall()
        changes = Changes()
        for case_id, mention_id in rows:
            with self._ledger.act(PROGRAM, "claims_found") as act:
                take_claims(self._connection, act, case_id, [mention_id])
                changes |= act.changes
        return changes

    def _known(self, table: str, row_id: int) -> None:
        if not self._connection.execute(
            f'SELECT 1 FROM "{table}" WHERE id = ? AND removed_at IS NULL', (row_id,)
        ).fetchone():
            raise NotKnownError(f"There is no {table} with the number {row_id}")

    def _known_record(self, record_id: int) -> None:
        if not self._connection.execute("SELECT 1 FROM record WHERE id = ?", (record_id,)).fetchone():
            raise NotKnownError(f"There is no record with the number {record_id}")
