"""Signs of loss: the program keeps what it sees, people acknowledge, call false, and tune."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from monitor.desk.sign_tuning import checked
from monitor.errors import InputError, NotKnownError
from monitor.sign_types import Danger, Sign, SignState, Verdict
from monitor.store.acts import Acts, Written
from monitor.store.codec import dumps, to_db
from monitor.store.connection import transaction
from monitor.store.ledger import Act
from monitor.types import Changes

GONE_AFTER: Final = timedelta(days=21)
"""A sign that is not seen for so long is over; before that it may be back tomorrow."""
QUIET: Final = timedelta(days=56)
"""A client that was told to be critical is told again after so long a time without."""


@dataclass(frozen=True, slots=True)
class Looked:
    """How one client stands, to be kept."""

    client_id: int
    verdict: Verdict


class SignActs(Acts):
    """Keeping and marking signs of loss."""

    def keep_signs(self, looked: Sequence[Looked], today: date, stamp: str | None) -> tuple[Changes, list[int]]:
        """What changed, and the clients that are critical now and were not told lately.

        `stamp` is what was brought in when all clients were looked at, None after a look at some.
        """
        touched: set[int] = set()
        news: list[int] = []
        with transaction(self._connection):
            live: dict[int, list[Any]] = {}
            for row in self._connection.execute(
                "SELECT id, client_id, kind, weight, points, numbers, seen_on, state FROM sign"
                " WHERE removed_at IS NULL AND state IN ('open', 'acknowledged', 'gone')"
                " ORDER BY state = 'gone', id DESC"
            ).fetchall():
                live.setdefault(row[1], []).append(row)
            dangers = {
                row[0]: row[1:]
                for row in self._connection.execute(
                    "SELECT client_id, danger, score, cause, sure, grounds, since, critical_on FROM client_danger"
                )
            }
            for one in looked:
                if self._keep_signs_of(one, live.get(one.client_id, []), today):
                    touched.add(one.client_id)
                changed, told = self._keep_danger(one, dangers.get(one.client_id), today)
                if changed:
                    touched.add(one.client_id)
                if told:
                    news.append(one.client_id)
            if stamp is not None:
                self._connection.execute(
                    "INSERT INTO sign_look (id, looked_on, stamp) VALUES (1, ?1, ?2)"
                    " ON CONFLICT (id) DO UPDATE SET looked_on = ?1, stamp = ?2",
                    (today.isoformat(), stamp),
                )
        return Changes(clients=frozenset(touched)), news

    def _keep_signs_of(self, one: Looked, kept: Sequence[Any], today: date) -> bool:
        by_kind: dict[str, Any] = {}
        for row in kept:
            by_kind.setdefault(row[2], row)
        changed = False
        for sign in one.verdict.signs:
            row = by_kind.pop(str(sign.kind), None)
            if row is not None and row[7] == SignState.GONE and today - date.fromisoformat(row[6]) > 2 * GONE_AFTER:
                row = None
            changed |= self._keep_sign(one.client_id, sign, row, today)
        for row in by_kind.values():
            if row[7] != SignState.GONE and today - date.fromisoformat(row[6]) > GONE_AFTER:
                self._connection.execute("UPDATE sign SET state = 'gone' WHERE id = ?", (row[0],))
                changed = True
        return changed

    def _keep_sign(self, client_id: int, sign: Sign, row: Any | None, today: date) -> bool:
        values = (str(sign.weight), sign.points, dumps(dict(sign.numbers)))
        if row is None:
            self._connection.execute(
                "INSERT INTO sign (client_id, kind, weight, points, numbers, since, seen_on)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (client_id, str(sign.kind), *values, today.isoformat(), today.isoformat()),
            )
            return True
        state = SignState.OPEN if row[7] == SignState.GONE else row[7]
        self._connection.execute(
            "UPDATE sign SET weight = ?, points = ?, numbers = ?, seen_on = ?, state = ? WHERE id = ?",
            (*values, today.isoformat(), str(state), row[0]),
        )
        return (row[3], row[4], row[5], row[7]) != (*values, str(state))

    def _keep_danger(self, one: Looked, before: Any | None, today: date) -> tuple[bool, bool]:
        """(whether it is otherwise than before, whether it is critical news)."""
        found = one.verdict
        reading = found.reading
        values = (
            *(str(found.danger), found.score, None if reading is None else str(reading.cause)),
            *(None if reading is None else reading.sure, dumps([] if reading is None else list(reading.grounds))),
        )
        critical = found.danger is Danger.CRITICAL
        last = None if before is None or before[6] is None else date.fromisoformat(before[6])
        told = critical and (last is None or today - last > QUIET)
        changed = before is None or tuple(before[:5]) != values
        if not changed and not critical:
            return False, False
        since = before[5] if before is not None and before[0] == values[0] else today.isoformat()
        critical_on = today if critical else last
        self._connection.execute(
            "INSERT INTO client_danger (client_id, danger, score, cause, sure, grounds, since, critical_on, looked_on)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (client_id) DO UPDATE SET danger = excluded.danger,"
            " score = excluded.score, cause = excluded.cause, sure = excluded.sure, grounds = excluded.grounds,"
            " since = excluded.since, critical_on = excluded.critical_on, looked_on = excluded.looked_on",
            (
                *(one.client_id, *values, since),
                *(None if critical_on is None else critical_on.isoformat(), today.isoformat()),
            ),
        )
        return changed, told

    # --- what people say of them ---

    def mark_sign(self, person: str, sign_ids: Sequence[int], state: SignState, note: str = "") -> Written:
        """Acknowledged, open again, or false: then it takes more at this client from now on.

        A false one put back to open is a lesson taken back. Raises: `NotKnownError`, `InputError`.
        """
        if state is SignState.GONE:
            raise InputError("Signs go by themselves", "Acknowledge it, or call it false.")
        with self._ledger.act(person, f"sign_{state}") as act:
            for sign_id in sign_ids:
                row = self._connection.execute(
                    "SELECT state FROM sign WHERE id = ? AND removed_at IS NULL", (sign_id,)
                ).fetchone()
                if row is None:
                    raise NotKnownError(f"There is no sign with the number {sign_id}")
                changes: dict[str, Any] = {"state": str(state), "marked_by": person, "marked_at": to_db(self._clock())}
                if note.strip():
                    changes["note"] = note.strip()
                act.update("sign", sign_id, changes)
            return Written(act.changes, count=len(sign_ids))

    def tune_signs(self, person: str, values: Mapping[str, str | None]) -> Written:
        """Thresholds of the firm by name, as one act; None gives back the built-in one. The count tells how many are
        otherwise than before. Raises: `InputError`."""
        told: dict[str, str | None] = {}
        for name, value in values.items():
            try:
                told[name] = None if value is None else checked(name, value)
            except ValueError as error:
                raise InputError(str(error), "See 'signs tune'.") from error
        with self._ledger.act(person, "tune_signs") as act:
            return Written(act.changes, None, sum(self._tune(act, name, value) for name, value in told.items()))

    def _tune(self, act: Act, name: str, value: str | None) -> bool:
        row = self._connection.execute(
            "SELECT id, value FROM sign_tuning WHERE name = ? AND removed_at IS NULL", (name,)
        ).fetchone()
        if value == (None if row is None else row[1]):
            return False
        if row is None:
            act.insert("sign_tuning", {"name": name, "value": value})
        elif value is None:
            act.remove("sign_tuning", row[0])
        else:
            act.update("sign_tuning", row[0], {"value": value})
        return True
