"""Reading of the work to keep clients and to win lost ones back."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any, Final

from monitor.client_types import Channel, Tier
from monitor.desk.winback import Kept, Returned, ReturnOrder
from monitor.errors import NotKnownError
from monitor.sign_types import LossCause
from monitor.store.client_reader import TRADE_SHOWN
from monitor.store.client_shapes import day
from monitor.store.codec import dumps, from_db, loads
from monitor.store.reading import Reading
from monitor.text.types import Reason
from monitor.winback_types import Effort, EffortState, LetGo, Step

_EFFORTS: Final = (
    "SELECT f.*, e.name AS client_name, c.tier FROM effort f JOIN client c ON c.id = f.client_id"
    " JOIN entity e ON e.id = c.entity_id WHERE f.removed_at IS NULL"
)
GONE: Final = "('lost', 'working', 'let_go', 'given_up')"


class WinbackReading(Reading):
    """All that may be asked about efforts."""

    def efforts(
        self,
        states: Iterable[EffortState] = (),
        *,
        client_id: int | None = None,
        owner: str | None = None,
    ) -> list[Effort]:
        """Efforts, what is due first on top; without `states` all."""
        wanted = dumps([str(one) for one in states])
        rows = self._all(
            _EFFORTS + " AND (?1 = '[]' OR f.state IN (SELECT value FROM json_each(?1)))"
            " AND (?2 IS NULL OR f.client_id = ?2) AND (?3 IS NULL OR f.owner = ?3)",
            (wanted, client_id, owner),
        )
        steps = self._steps([row["id"] for row in rows])
        found = [_effort(row, tuple(steps.get(row["id"], ()))) for row in rows]
        return sorted(found, key=_urgency)

    def effort(self, effort_id: int) -> Effort:
        """One of them. Raises: `NotKnownError`."""
        rows = self._all(_EFFORTS + " AND f.id = ?", (effort_id,))
        if not rows:
            raise NotKnownError(f"There is no plan with the number {effort_id}")
        return _effort(rows[0], tuple(self._steps([effort_id]).get(effort_id, ())))

    def effort_of(self, client_id: int) -> Effort | None:
        """The newest of a client, one under way before those that ended; None for none."""
        found = self.efforts(client_id=client_id)
        return max(found, key=lambda one: (one.ended_on is None, one.id), default=None)

    def steps_due(self, until: date, owner: str | None = None) -> list[tuple[Effort, Step]]:
        """Steps that are to be done by a day, the most pressing first; of one of us, or all."""
        found = [
            (effort, step)
            for effort in self.efforts((EffortState.KEEPING, EffortState.WORKING, EffortState.RETURNED))
            for step in effort.waiting
            if step.due_on is not None and step.due_on <= until and owner in (None, step.owner or effort.owner)
        ]
        return sorted(found, key=lambda one: (one[1].due_on or until, one[1].id))

    def clients_without_signs(self) -> frozenset[int]:
        """Clients that are lost already, or whose loss would be none."""
        rows = self._all(
            f"SELECT id FROM client WHERE not_a_loss IS NOT NULL UNION"
            f" SELECT client_id FROM effort WHERE removed_at IS NULL AND state IN {GONE}"
        )
        return frozenset(row[0] for row in rows)

    def clients_for_loss_rate(self) -> list[Kept]:
        """Key clients, since when they are ones: the first row of trade, else the day they came onto the list."""
        # Two questions: joined in one, the planner looks through all trade once a client.
        found = self._all(
            "SELECT coalesce(j.joined_into, j.id), min(t.day) FROM trade t JOIN client j ON j.id = t.client_id"
            " JOIN record_import i ON i.id = t.import_id AND i.removed_at IS NULL GROUP BY 1"
        )
        first = {row[0]: str(row[1]) for row in found}
        rows = self._all(
            "SELECT c.id, substr(c.added_at, 1, 10) AS added, c.not_a_loss FROM client c"
            " JOIN entity e ON e.id = c.entity_id WHERE c.removed_at IS NULL AND e.removed_at IS NULL"
        )
        return [
            Kept(
                row["id"],
                date.fromisoformat(min(row["added"], first.get(row["id"], row["added"]))),
                row["not_a_loss"] is None,
            )
            for row in rows
        ]

    def last_order_on(self, client_id: int) -> date | None:
        """The newest order of a client; None for none."""
        row = self._one(
            f"SELECT max(t.day) {TRADE_SHOWN} AND t.kind = 'order'"
            " AND t.client_id IN (SELECT id FROM client WHERE id = ?1 OR joined_into = ?1)",
            (client_id,),
        )
        return None if row is None else day(row[0])

    def trade_until(self) -> date | None:
        """The newest day that tables of orders, requests, invoices or usage tell of; None where none was brought in."""
        row = self._one(f"SELECT max(t.day) {TRADE_SHOWN} AND t.kind <> 'contract'")
        return None if row is None else day(row[0])

    def ordered_since(self, client_id: int, after: date) -> date | None:
        """The first order of a client after a day; None for none."""
        row = self._one(
            f"SELECT min(t.day) {TRADE_SHOWN} AND t.kind = 'order' AND t.day > ?2"
            " AND t.client_id IN (SELECT id FROM client WHERE id = ?1 OR joined_into = ?1)",
            (client_id, after.isoformat()),
        )
        return None if row is None else day(row[0])

    def returned(self) -> list[Returned]:
        """Clients that came back, with what is known of their orders since."""
        found = []
        for effort in self.efforts((EffortState.RETURNED,)):
            if effort.returned_on is None or effort.ended_on is not None:
                continue
            since = effort.returned_on.isoformat()
            mine = "SELECT id FROM client WHERE id = :id OR joined_into = :id"
            values = {"id": effort.client_id, "since": since}
            rows = self._all(
                f"SELECT t.* {TRADE_SHOWN} AND t.client_id IN ({mine}) AND t.day >= :since"
                " AND t.kind IN ('order', 'invoice') ORDER BY t.day, t.id",
                values,  # type: ignore[arg-type]
            )
            talks = self._all(
                f"SELECT at FROM contact WHERE removed_at IS NULL AND answered IS NOT 0 AND client_id IN ({mine})"
                " AND at >= :since ORDER BY at",
                values,  # type: ignore[arg-type]
            )
            complaints = self._all(
                "SELECT min(m.order_at) FROM client_link l JOIN mention m ON m.id = l.mention_id"
                " JOIN post p ON p.id = m.post_id WHERE l.state <> 'refused' AND l.removed_at IS NULL"
                f" AND m.removed_at IS NULL AND m.kind = 'complaint' AND l.client_id IN ({mine})"
                " AND m.order_at >= :since GROUP BY coalesce(p.story_id, -m.id)",
                values,  # type: ignore[arg-type]
            )
            said = self._all(
                f"SELECT at FROM contact WHERE removed_at IS NULL AND client_id IN ({mine}) AND at >= :since"
                " AND ' ' || topic || ' ' LIKE '% complaint %'",
                values,  # type: ignore[arg-type]
            )
            found.append(
                Returned(
                    client_id=effort.client_id,
                    returned_on=effort.returned_on,
                    orders=self._return_orders(rows),
                    talked_on=tuple(from_db(row[0]).astimezone().date() for row in talks),
                    complaints_on=tuple(from_db(row[0]).astimezone().date() for row in (*complaints, *said)),
                )
            )
        return found

    def _return_orders(self, rows: list[sqlite3.Row]) -> tuple[ReturnOrder, ...]:
        invoices: dict[str, sqlite3.Row] = {}
        loose: list[sqlite3.Row] = []
        for row in rows:
            if row["kind"] == "invoice":
                if row["refers_to"]:
                    invoices.setdefault(row["refers_to"], row)
                else:
                    loose.append(row)
        orders = [row for row in rows if row["kind"] == "order"]
        delivered = self._deliveries([row["number"] for row in orders if row["number"]])
        made = []
        for row in orders:
            # an invoice that names no order belongs to the last one before it
            bill = invoices.get(row["number"]) or next((one for one in loose if one["day"] >= row["day"]), None)
            if bill is not None and bill in loose:
                loose.remove(bill)
            promised, done = delivered.get(row["number"], (None, None))
            made.append(
                ReturnOrder(
                    number=row["number"],
                    day=date.fromisoformat(row["day"]),
                    promised_on=promised,
                    delivered_on=done,
                    delivery_known=row["number"] in delivered,
                    invoiced_on=None if bill is None else date.fromisoformat(bill["day"]),
                    due_on=None if bill is None else day(bill["until"]),
                    paid_on=None if bill is None else day(bill["done_on"]),
                )
            )
        return tuple(made)

    def _deliveries(self, numbers: list[str]) -> dict[str, tuple[date | None, date | None]]:
        """(promised, delivered) of orders that the firm's own records tell of."""
        found: dict[str, tuple[date | None, date | None]] = {}
        for (content,) in self._all(
            "SELECT r.content FROM record r JOIN record_import i ON i.id = r.import_id AND i.removed_at IS NULL"
            " WHERE r.kind IN ('orders', 'deliveries') AND r.replaced_by IS NULL"
            " AND r.key IN (SELECT value FROM json_each(?))",
            (dumps(numbers),),
        ):
            row = loads(content)
            number = str(row.get("number", ""))
            before = found.get(number, (None, None))
            found[number] = (_first(row.get("planned_on"), before[0]), _first(row.get("done_on"), before[1]))
        return found

    def _steps(self, effort_ids: list[int]) -> dict[int, list[Step]]:
        found: dict[int, list[Step]] = defaultdict(list)
        for row in self._all(
            "SELECT * FROM effort_step WHERE removed_at IS NULL AND effort_id IN (SELECT value FROM json_each(?))"
            " ORDER BY coalesce(due_on, '9999'), id",
            (dumps(effort_ids),),
        ):
            found[row["effort_id"]].append(_step(row))
        return found


def _first(text: Any, other: date | None) -> date | None:
    return date.fromisoformat(str(text)[:10]) if text else other


def _urgency(effort: Effort) -> tuple[bool, date, int, int]:
    step = effort.next_step
    rank = {Tier.GOLD: 0, Tier.SILVER: 1, Tier.COPPER: 2, None: 3}[effort.tier]
    due = step.due_on if step is not None and step.due_on is not None else date.max
    return effort.ended_on is not None, due, rank, -effort.id


def _step(row: sqlite3.Row) -> Step:
    return Step(
        id=row["id"],
        effort_id=row["effort_id"],
        tactic=row["tactic"],
        what=row["what"],
        owner=row["owner"],
        due_on=day(row["due_on"]),
        channel=None if row["channel"] is None else Channel(row["channel"]),
        cost=None if row["cost"] is None else Decimal(row["cost"]),
        currency=row["currency"],
        done_on=day(row["done_on"]),
        outcome=row["outcome"],
    )


def _effort(row: sqlite3.Row, steps: tuple[Step, ...]) -> Effort:
    return Effort(
        id=row["id"],
        client_id=row["client_id"],
        client_name=row["client_name"],
        tier=None if row["tier"] is None else Tier(row["tier"]),
        state=EffortState(row["state"]),
        owner=row["owner"],
        opened_on=date.fromisoformat(row["opened_on"]),
        lost_on=day(row["lost_on"]),
        cause=None if row["cause"] is None else LossCause(row["cause"]),
        stated_reason=None if row["stated_reason"] is None else Reason(row["stated_reason"]),
        established_reason=None if row["established_reason"] is None else Reason(row["established_reason"]),
        established_by=row["established_by"],
        asked_on=day(row["asked_on"]),
        let_go_reason=None if row["let_go_reason"] is None else LetGo(row["let_go_reason"]),
        returned_on=day(row["returned_on"]),
        ended_on=day(row["ended_on"]),
        note=row["note"],
        steps=steps,
    )
