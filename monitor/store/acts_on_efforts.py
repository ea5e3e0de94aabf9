"""Efforts: to keep a client that shows signs, or to win a lost one back; with their steps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Final

from monitor.client_types import Channel
from monitor.desk.winback import ENDED, MOVES
from monitor.errors import IllegalMoveError, InputError, NotKnownError
from monitor.sign_types import LossCause
from monitor.store.acts import Written
from monitor.store.acts_on_contacts import ContactActs
from monitor.store.ledger import Act
from monitor.text.types import Reason
from monitor.winback_types import EffortState, LetGo

WIN_BACK: Final = "win_back"
"""Topic of a contact that was a step of a plan."""
STEP_FIELDS: Final = frozenset(
    {"what", "owner", "due_on", "channel", "cost", "currency", "done_on", "outcome", "tactic"}
)
EFFORT_FIELDS: Final = frozenset(
    {"owner", "cause", "stated_reason", "established_reason", "asked_on", "note", "lost_on", "returned_on"}
)
_SLUGS: Final = {
    "cause": LossCause,
    "stated_reason": Reason,
    "established_reason": Reason,
    "channel": Channel,
}


class EffortActs(ContactActs):
    """Acts on efforts. One at a time is under way for each client."""

    def open_effort(
        self, person: str, client_id: int, state: EffortState, today: date, details: Mapping[str, Any]
    ) -> Written:
        """Id of the effort for a client; one under way is moved on instead of opening a second.

        Raises: `NotKnownError`; `InputError` for a day to come.
        """
        with self._ledger.act(person, f"effort_{state}") as act:
            client = self._connection.execute(
                "SELECT owner FROM client WHERE id = ? AND removed_at IS NULL", (client_id,)
            ).fetchone()
            if client is None:
                raise NotKnownError(f"There is no client with the number {client_id}")
            row = _effort_row(details, person)
            self._refuse_future(row, today)
            under_way = self._connection.execute(
                "SELECT id, state, ended_on FROM effort WHERE client_id = ? AND removed_at IS NULL"
                " ORDER BY ended_on IS NOT NULL, id DESC LIMIT 1",
                (client_id,),
            ).fetchone()
            if under_way is not None and under_way[1] == EffortState.RETURNED and under_way[2] is None:
                # left again: the return is over, and this is a loss of its own
                act.update("effort", int(under_way[0]), {"ended_on": today.isoformat()})
            elif under_way is not None and (under_way[2] is None or state is EffortState.WORKING):
                if under_way[1] != state:
                    self._move(act, int(under_way[0]), EffortState(under_way[1]), state, today, row)
                elif row:
                    act.update("effort", int(under_way[0]), row)
                return Written(act.changes, int(under_way[0]), 1)
            made = {"client_id": client_id, "state": str(state), "opened_on": today.isoformat(), "owner": client[0]}
            if state in (EffortState.LOST, EffortState.WORKING):
                made["lost_on"] = today.isoformat()
            effort_id = act.insert("effort", made | row)
            return Written(act.changes, effort_id, 1)

    def change_effort(self, person: str, effort_id: int, changes: Mapping[str, Any], today: date) -> Written:
        """What is known of a loss, as given; an established reason bears who found it."""
        with self._ledger.act(person, "change_effort") as act:
            self._effort(effort_id)
            row = _effort_row(changes, person)
            self._refuse_future(row, today)
            act.update("effort", effort_id, row)
            return Written(act.changes, effort_id, 1)

    def move_effort(
        self,
        person: str,
        effort_id: int,
        to: EffortState,
        today: date,
        *,
        reason: LetGo | None = None,
        note: str = "",
        on: date | None = None,
    ) -> Written:
        """Puts an effort into a state. Letting go needs a reason; `on` is the day of a return, None for today.

        Raises: `IllegalMoveError`, `InputError`, `NotKnownError`.
        """
        if to is EffortState.LET_GO and reason is None:
            raise InputError("Who is let go is let go for a reason", f"One of: {', '.join(LetGo)}.")
        with self._ledger.act(person, f"effort_{to}") as act:
            state = self._effort(effort_id)
            row: dict[str, Any] = {"let_go_reason": str(reason)} if reason is not None else {}
            if note.strip():
                row["note"] = note.strip()
            if to is EffortState.RETURNED and on is not None:
                row["returned_on"] = on.isoformat()
                self._refuse_future(row, today)
            self._move(act, effort_id, state, to, today, row)
            if to is EffortState.RETURNED:
                self._drop_waiting(act, effort_id)
            return Written(act.changes, effort_id, 1)

    def _drop_waiting(self, act: Act, effort_id: int) -> None:
        """Who is back need not be won back: what was still to be tried for that is not tried."""
        waiting = self._connection.execute(
            "SELECT id FROM effort_step WHERE effort_id = ? AND done_on IS NULL AND removed_at IS NULL", (effort_id,)
        ).fetchall()
        for (step_id,) in waiting:
            act.remove("effort_step", int(step_id))

    def _move(
        self, act: Act, effort_id: int, state: EffortState, to: EffortState, today: date, row: Mapping[str, Any]
    ) -> None:
        if to not in MOVES[state]:
            allowed = ", ".join(sorted(MOVES[state]))
            raise IllegalMoveError(f"A plan that is {state} does not become {to}", f"It may become {allowed}.")
        changes: dict[str, Any] = {"state": str(to), "ended_on": today.isoformat() if to in ENDED else None, **row}
        if to is EffortState.RETURNED:
            changes.setdefault("returned_on", today.isoformat())
        if to is EffortState.LOST:
            changes.setdefault("lost_on", today.isoformat())
        act.update("effort", effort_id, changes)

    # --- steps ---

    def add_steps(self, person: str, effort_id: int, steps: Sequence[Mapping[str, Any]], today: date) -> Written:
        """Steps of a plan; a loss that nobody worked on is worked on from now on. The id is the first step's."""
        if not steps:
            raise InputError("A plan needs a step")
        with self._ledger.act(person, "plan_effort") as act:
            state = self._effort(effort_id)
            ids = [act.insert("effort_step", self._step_row(effort_id, step)) for step in steps]
            if state in (EffortState.LOST, EffortState.GIVEN_UP, EffortState.LET_GO):
                self._move(act, effort_id, state, EffortState.WORKING, today, {})
            return Written(act.changes, ids[0], len(ids))

    def change_step(
        self,
        person: str,
        step_id: int,
        changes: Mapping[str, Any],
        today: date,
        contact: Mapping[str, Any] | None = None,
    ) -> Written:
        """A step as given; `done_on` with `outcome` says that it was done, and `cost` what it took.

        With a `contact` that conversation is logged in the same act, by the step's channel and with its outcome.
        """
        odd = changes.keys() - STEP_FIELDS
        if odd:
            raise InputError(f"A step has no {', '.join(sorted(odd))}", f"It has: {', '.join(sorted(STEP_FIELDS))}.")
        with self._ledger.act(person, "change_step") as act:
            row = _plain(changes)
            if row.get("done_on") is not None and row["done_on"] > today.isoformat():
                raise InputError("What is to come is not done yet")
            act.update("effort_step", step_id, row)
            if contact is not None:
                step = self._connection.execute(
                    "SELECT client_id, channel, outcome FROM effort_step WHERE id = ?", (step_id,)
                ).fetchone()
                told = {"at": self._clock(), "channel": step[1], "outcome": step[2], "topics": (WIN_BACK,), **contact}
                self.new_contact(act, int(step[0]), told, person)
            return Written(act.changes, step_id, 1)

    def remove_step(self, person: str, step_id: int) -> Written:
        """The step is not tried."""
        with self._ledger.act(person, "remove_step") as act:
            act.remove("effort_step", step_id)
            return Written(act.changes, step_id, 1)

    def _step_row(self, effort_id: int, step: Mapping[str, Any]) -> dict[str, Any]:
        odd = step.keys() - STEP_FIELDS
        if odd or not str(step.get("what", "")).strip():
            raise InputError("A step says what is to be done", f"It has: {', '.join(sorted(STEP_FIELDS))}.")
        (client_id,) = self._connection.execute("SELECT client_id FROM effort WHERE id = ?", (effort_id,)).fetchone()
        return {"effort_id": effort_id, "client_id": client_id, **_plain(step)}

    def _effort(self, effort_id: int) -> EffortState:
        row = self._connection.execute(
            "SELECT state FROM effort WHERE id = ? AND removed_at IS NULL", (effort_id,)
        ).fetchone()
        if row is None:
            raise NotKnownError(f"There is no plan with the number {effort_id}")
        return EffortState(row[0])

    @staticmethod
    def _refuse_future(row: Mapping[str, Any], today: date) -> None:
        late = [name for name in ("lost_on", "returned_on", "asked_on") if (row.get(name) or "") > today.isoformat()]
        if late:
            raise InputError("That day is still to come")


def _effort_row(changes: Mapping[str, Any], person: str) -> dict[str, Any]:
    odd = changes.keys() - EFFORT_FIELDS
    if odd:
        known = ", ".join(sorted(EFFORT_FIELDS))
        raise InputError(f"A plan has no {', '.join(sorted(odd))}", f"It has: {known}.")
    row = _plain(changes)
    if "established_reason" in row:
        row["established_by"] = person if row["established_reason"] is not None else None
    return row


def _plain(values: Mapping[str, Any]) -> dict[str, Any]:
    row: dict[str, Any] = {}
    for name, value in values.items():
        if value is not None and name in _SLUGS and value not in set(_SLUGS[name]):
            raise InputError(f"There is no {name} {value}", f"There are: {', '.join(_SLUGS[name])}.")
        if isinstance(value, date):
            row[name] = value.isoformat()
        elif isinstance(value, Decimal):
            if value < 0:
                raise InputError("What was spent is not below zero")
            row[name] = str(value)
        else:
            row[name] = None if value is None else str(value).strip()
    for name in ("note", "outcome"):
        if name in row:
            row[name] = row[name] or ""
    return row
