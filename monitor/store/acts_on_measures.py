"""Putting right: compensation, corrective measures, the places to be told, and reasons that come back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, Final

from monitor.checking_types import CompensationKind, CompensationState, MeasureState
from monitor.desk import measures as rules
from monitor.desk.measures import Raised, Thing
from monitor.errors import IllegalMoveError, InputError, NotAllowedError, NotKnownError
from monitor.store.acts import Acts, Written
from monitor.store.case_work import PROGRAM
from monitor.store.codec import dumps, from_db, to_db
from monitor.store.ledger import Act
from monitor.text.types import Reason
from monitor.types import Alert, AlertKind, Changes

_DISCUSSED: Final = frozenset({"forum_post", "comment", "message"})
"""Kinds of posts that share a page: one answer there is read by all."""
_RAISED: Final = (
    "SELECT m.id, coalesce(c.established_reason, c.stated_reason, m.reason) AS reason, m.entity_id,"
    " coalesce(p.published_at, m.found_at) AS made_at, p.kind, p.thread_url,"
    " coalesce(v.title, '') || ' ' || coalesce(v.text, '') AS words, p.site"
    " FROM mention m JOIN post p ON p.id = m.post_id LEFT JOIN post_version v ON v.id = m.version_id"
    " LEFT JOIN case_mention cm ON cm.mention_id = m.id AND cm.removed_at IS NULL"
    ' LEFT JOIN "case" c ON c.id = cm.case_id'
    " WHERE m.removed_at IS NULL AND m.named = 1 AND m.state <> 'not_us' AND m.kind = 'complaint'"
    " AND m.rule_id IS NULL"
)


class MeasureActs(Acts):
    """Acts of putting right."""

    # --- compensation ---

    def propose_compensation(
        self,
        person: str,
        case_id: int,
        *,
        amount: Decimal | None,
        currency: str | None,
        favour: str,
        basis: str,
        order: str,
        record_id: int | None,
    ) -> Written:
        """Money (an amount with its currency) or a favour, computed on the order that went wrong.

        Raises: `InputError` where it is neither or both, or does not say what it is computed on.
        """
        if (amount is None) == (not favour.strip()):
            raise InputError("A compensation is either an amount or a favour", "Give one of them.")
        if amount is not None and (not amount.is_finite() or amount <= 0):
            raise InputError(f"{amount} is no amount to give")
        if amount is not None and not (currency or "").strip():
            raise InputError("An amount needs its currency", "Write it like EUR, RUB, UAH.")
        if not basis.strip():
            raise InputError("A compensation says what it is computed on", "Name the order and how.")
        kind = CompensationKind.FAVOUR if amount is None else CompensationKind.MONEY
        with self._ledger.act(person, "propose_compensation") as act:
            self._open_case(case_id)
            row = {
                "case_id": case_id,
                "kind": str(kind),
                "amount": None if amount is None else format(amount, "f"),
                "currency": None if amount is None else (currency or "").strip().upper(),
                "favour": favour.strip(),
                "basis": basis.strip(),
                "order_number": order.strip(),
                "record_id": record_id,
                "proposed_by": person,
                "proposed_at": to_db(self._clock()),
            }
            compensation_id = act.insert("compensation", row)
            return Written(act.changes, compensation_id, 1)

    def decide_compensation(self, person: str, compensation_id: int, approve: bool, *, needs_head: bool) -> Written:
        """Approves or refuses one that was proposed. Raises: `NotAllowedError` where only the head may."""
        with self._ledger.act(person, "approve_compensation" if approve else "refuse_compensation") as act:
            self._compensation_in(compensation_id, CompensationState.PROPOSED)
            if approve and needs_head:
                self._only_head(person)
            state = CompensationState.APPROVED if approve else CompensationState.REFUSED
            row = {"state": str(state), "decided_by": person, "decided_at": to_db(self._clock())}
            act.update("compensation", compensation_id, row)
            return Written(act.changes, compensation_id, 1)

    def compensation_done(self, person: str, compensation_id: int, proof: str) -> Written:
        """The author has it. Raises: `IllegalMoveError` for one that nobody approved."""
        with self._ledger.act(person, "compensation_done") as act:
            self._compensation_in(compensation_id, CompensationState.APPROVED)
            row = {"state": str(CompensationState.DONE), "done_by": person, "done_at": to_db(self._clock())}
            act.update("compensation", compensation_id, {**row, "proof": proof.strip()})
            return Written(act.changes, compensation_id, 1)

    def remove_compensation(self, person: str, compensation_id: int) -> Written:
        """Takes one away that was entered wrongly. Raises: `IllegalMoveError` for one that was given."""
        with self._ledger.act(person, "remove_compensation") as act:
            if self._compensation_state(compensation_id) is CompensationState.DONE:
                raise IllegalMoveError("What was given cannot be taken away here", "Undo it, if it was not.")
            act.remove("compensation", compensation_id)
            return Written(act.changes, compensation_id, 1)

    def _compensation_in(self, compensation_id: int, wanted: CompensationState) -> None:
        state = self._compensation_state(compensation_id)
        if state is not wanted:
            raise IllegalMoveError(f"Compensation {compensation_id} is {state}", f"It must be {wanted} for that.")

    def _compensation_state(self, compensation_id: int) -> CompensationState:
        row = self._connection.execute(
            "SELECT state FROM compensation WHERE id = ? AND removed_at IS NULL", (compensation_id,)
        ).fetchone()
        if row is None:
            raise NotKnownError(f"There is no compensation with the number {compensation_id}")
        return CompensationState(row[0])

    def _only_head(self, person: str) -> None:
        heads = [
            row[0]
            for row in self._connection.execute("SELECT name FROM colleague WHERE role = 'head' AND removed_at IS NULL")
        ]
        if heads and person not in heads:
            raise NotAllowedError("Compensation is approved by the head", f"Ask {', '.join(sorted(heads))}.")

    # --- measures ---

    def open_measure(
        self,
        person: str,
        case_id: int,
        *,
        cause: str,
        what: str,
        reason: Reason | None = None,
        product: str = "",
        branch: str = "",
        owner: str | None = None,
        due_on: date | None = None,
        check_days: int = rules.DEFAULT_CHECK_DAYS,
    ) -> Written:
        """What is to change so that it does not happen again. Its reason is the case's, unless another is given.

        Raises: `InputError` without a cause and a measure.
        """
        if not cause.strip() or not what.strip():
            raise InputError("A measure needs a cause and what is done about it")
        with self._ledger.act(person, "open_measure") as act:
            self._open_case(case_id)
            known = self._connection.execute(
                'SELECT coalesce(c.established_reason, c.stated_reason), m.entity_id FROM "case" c'
                " LEFT JOIN case_mention cm ON cm.case_id = c.id AND cm.removed_at IS NULL"
                " LEFT JOIN mention m ON m.id = cm.mention_id WHERE c.id = ? ORDER BY m.found_at LIMIT 1",
                (case_id,),
            ).fetchone()
            row = {
                "case_id": case_id,
                "cause": cause.strip(),
                "what": what.strip(),
                "reason": str(reason) if reason is not None else known[0],
                "entity_id": known[1],
                "product": product.strip(),
                "branch": branch.strip(),
                "owner": owner,
                "due_on": None if due_on is None else due_on.isoformat(),
                "check_days": _days(check_days),
            }
            measure_id = act.insert("measure", row)
            return Written(act.changes, measure_id, 1)

    def change_measure(self, person: str, measure_id: int, changes: Mapping[str, Any]) -> Written:
        """cause, what, reason, product, branch, owner, due_on or check_days."""
        allowed = {"cause", "what", "reason", "product", "branch", "owner", "due_on", "check_days"}
        if not changes.keys() <= allowed:
            raise InputError(f"A measure has no {', '.join(sorted(changes.keys() - allowed))}")
        row = {name: _plain(value) for name, value in changes.items()}
        if "check_days" in row:
            row["check_days"] = _days(int(row["check_days"]))
        if any(name in row and not str(row[name] or "").strip() for name in ("cause", "what")):
            raise InputError("A measure needs a cause and what is done about it")
        with self._ledger.act(person, "change_measure") as act:
            self._measure(measure_id)
            act.update("measure", measure_id, row)
            return Written(act.changes, measure_id, 1)

    def measure_done(self, person: str, measure_id: int, proof: str, today: date) -> Written:
        """It was carried out; `count` open places are now to be told what changed.

        Raises: `InputError` without proof.
        """
        if not proof.strip():
            raise InputError("A measure is done when something proves it", "Name the order, the photo, the new rule.")
        with self._ledger.act(person, "measure_done") as act:
            row = self._measure_to(measure_id, MeasureState.DONE)
            check_on = today + timedelta(days=row["check_days"])
            done = {"state": str(MeasureState.DONE), "proof": proof.strip(), "done_by": person}
            done |= {"done_at": to_db(self._clock()), "check_on": check_on.isoformat()}
            act.update("measure", measure_id, {**done, "effect": "", "checked_by": None, "checked_at": None})
            count = self._list_places(act, measure_id, row)
            return Written(act.changes, measure_id, count)

    def check_measure(self, person: str, measure_id: int, works: bool, note: str = "") -> Written:
        """The look after N days: it works, or it is open again."""
        state = MeasureState.EFFECTIVE if works else MeasureState.REOPENED
        with self._ledger.act(person, f"measure_{state}") as act:
            self._measure_to(measure_id, state)
            row = {"state": str(state), "effect": note.strip(), "checked_by": person}
            act.update("measure", measure_id, {**row, "checked_at": to_db(self._clock())})
            return Written(act.changes, measure_id, 1)

    def drop_measure(self, person: str, measure_id: int, note: str) -> Written:
        """It will not be carried out. Raises: `InputError` without a reason."""
        if not note.strip():
            raise InputError("Say why the measure is dropped")
        with self._ledger.act(person, "drop_measure") as act:
            self._measure_to(measure_id, MeasureState.DROPPED)
            act.update("measure", measure_id, {"state": str(MeasureState.DROPPED), "effect": note.strip()})
            return Written(act.changes, measure_id, 1)

    def reopen_measure(self, person: str, measure_id: int, note: str = "") -> Written:
        """Somebody sees that it does not hold."""
        with self._ledger.act(person, "measure_reopened") as act:
            self._measure_to(measure_id, MeasureState.REOPENED)
            act.update("measure", measure_id, {"state": str(MeasureState.REOPENED), "effect": note.strip()})
            return Written(act.changes, measure_id, 1)

    # --- places ---

    def place_told(self, person: str, place_id: int, url: str | None, at: datetime | None) -> Written:
        """What we changed stands there now."""
        with self._ledger.act(person, "place_told") as act:
            self._place(place_id)
            row = {"answered_at": to_db(at or self._clock()), "answered_url": (url or "").strip() or None}
            act.update("measure_place", place_id, {**row, "skipped": None})
            return Written(act.changes, place_id, 1)

    def skip_place(self, person: str, place_id: int, why: str) -> Written:
        """This place is not told; it leaves the share. Raises: `InputError` without a reason."""
        if not why.strip():
            raise InputError("Say why this place is not told")
        with self._ledger.act(person, "skip_place") as act:
            self._place(place_id)
            act.update("measure_place", place_id, {"skipped": why.strip()})
            return Written(act.changes, place_id, 1)

    def _list_places(self, act: Act, measure_id: int, row: Mapping[str, Any]) -> int:
        thing = _thing(row)
        if thing is None:
            return 0
        known = {
            found[0]
            for found in self._connection.execute(
                "SELECT mention_id FROM measure_place WHERE measure_id = ? AND removed_at IS NULL", (measure_id,)
            )
        }
        # a post that is gone, or has no address, is no place where anything could be told
        raised = self._raised(" AND p.gone_at IS NULL AND p.url IS NOT NULL AND m.entity_id = ?", (thing.entity_id,))
        chosen = rules.places(thing, raised)
        for one in chosen:
            if one.mention_id not in known:
                act.insert("measure_place", {"measure_id": measure_id, "mention_id": one.mention_id})
        return len(chosen)

    # --- reasons that come back ---

    def find_returns(self, mention_ids: Sequence[int]) -> tuple[Changes, list[Alert]]:
        """Reopens measures whose reason for the same thing these mentions raise again; the program's own act."""
        changes, alerts = Changes(), list[Alert]()
        measures = self._rows(
            "SELECT * FROM measure WHERE removed_at IS NULL AND done_at IS NOT NULL"
            " AND state IN ('done', 'effective', 'reopened') AND reason IS NOT NULL AND entity_id IS NOT NULL"
        )
        if not measures or not mention_ids:
            return changes, alerts
        raised = self._raised(" AND m.id IN (SELECT value FROM json_each(?))", (dumps(list(mention_ids)),))
        for row in measures:
            thing = _thing(row)
            if thing is None:
                continue
            back = [
                one
                for one in rules.came_back(thing, from_db(row["done_at"]), raised)
                if not self._connection.execute(
                    "SELECT 1 FROM measure_return WHERE measure_id = ? AND mention_id = ?", (row["id"], one.mention_id)
                ).fetchone()
            ]
            if not back:
                continue
            with self._ledger.act(PROGRAM, "measure_reopened") as act:
                self._connection.executemany(
                    "INSERT INTO measure_return (measure_id, mention_id, at) VALUES (?, ?, ?)",
                    [(row["id"], one.mention_id, to_db(self._clock())) for one in back],
                )
                act.update("measure", row["id"], {"state": str(MeasureState.REOPENED)})
                changes |= act.changes | Changes(measures=frozenset({row["id"]}), cases=frozenset({row["case_id"]}))
            if row["state"] != MeasureState.REOPENED:
                alerts.append(self._alert(row, back))
        return changes, alerts

    def _alert(self, row: Mapping[str, Any], back: Sequence[Raised]) -> Alert:
        (site,) = self._connection.execute(
            "SELECT p.site FROM mention m JOIN post p ON p.id = m.post_id WHERE m.id = ?", (back[0].mention_id,)
        ).fetchone()
        (severity,) = self._connection.execute('SELECT severity FROM "case" WHERE id = ?', (row["case_id"],)).fetchone()
        return Alert(
            mention_id=back[0].mention_id,
            story_id=None,
            title=str(row["what"]),
            site=str(site),
            severity=int(severity),
            kind=AlertKind.RETURNED,
            case_id=int(row["case_id"]),
            to=row["owner"],
            count=len(back),
        )

    def _raised(self, where: str, values: Sequence[Any]) -> list[Raised]:
        return [
            Raised(
                mention_id=row["id"],
                reason=row["reason"],
                entity_id=row["entity_id"],
                made_at=from_db(row["made_at"]),
                words=row["words"],
                thread=row["thread_url"] if row["kind"] in _DISCUSSED else None,
            )
            for row in self._rows(_RAISED + where, values)
        ]

    # --- look-ups ---

    def _rows(self, sql: str, values: Sequence[Any] = ()) -> list[dict[str, Any]]:
        cursor = self._connection.execute(sql, values)
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    def _measure(self, measure_id: int) -> dict[str, Any]:
        rows = self._rows("SELECT * FROM measure WHERE id = ? AND removed_at IS NULL", (measure_id,))
        if not rows:
            raise NotKnownError(f"There is no measure with the number {measure_id}")
        return rows[0]

    def _measure_to(self, measure_id: int, to: MeasureState) -> dict[str, Any]:
        row = self._measure(measure_id)
        allowed = rules.MOVES[MeasureState(row["state"])]
        if to not in allowed:
            raise IllegalMoveError(
                f"A measure that is {row['state']} cannot become {to}",
                f"From here it may become: {', '.join(sorted(allowed))}.",
            )
        return row

    def _place(self, place_id: int) -> None:
        if not self._connection.execute(
            "SELECT 1 FROM measure_place WHERE id = ? AND removed_at IS NULL", (place_id,)
        ).fetchone():
            raise NotKnownError(f"There is no place with the number {place_id}")

    def _open_case(self, case_id: int) -> None:
        row = self._connection.execute(
            'SELECT state FROM "case" WHERE id = ? AND removed_at IS NULL', (case_id,)
        ).fetchone()
        if row is None:
            raise NotKnownError(f"There is no case with the number {case_id}")
        if row[0] in ("dismissed", "merged"):
            raise IllegalMoveError(f"Case {case_id} is {row[0]}", "Reopen it first.")


def _thing(row: Mapping[str, Any]) -> Thing | None:
    if row["reason"] is None or row["entity_id"] is None:
        return None
    return Thing(row["reason"], row["entity_id"], row["product"], row["branch"])


def _days(count: int) -> int:
    if not 1 <= count <= 3650:
        raise InputError(f"An effect is checked after 1 to 3650 days, not {count}")
    return count


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, str) else value
