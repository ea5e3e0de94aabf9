"""Reading of signs of loss: how clients stand, what was taught and tuned."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import date
from typing import Any, Final

from monitor.client_types import Tier
from monitor.desk.sign_tuning import FALSE_MARGIN, Tuning, tuned
from monitor.sign_types import SIGN_NUMBERS, ClientDanger, Danger, LossCause, SignKind, SignRow, SignState, Weight
from monitor.store.codec import dumps, loads, maybe_from_db
from monitor.store.reading import Reading

_PLACES: Final = {name: place for place, name in enumerate(SIGN_NUMBERS)}
LIVE: Final = (SignState.OPEN, SignState.ACKNOWLEDGED)
_SIGNS: Final = (
    "SELECT s.*, e.name AS client_name, c.tier, c.owner FROM sign s JOIN client c ON c.id = s.client_id"
    " JOIN entity e ON e.id = c.entity_id WHERE s.removed_at IS NULL AND c.removed_at IS NULL"
)
GONE_CLIENTS: Final = (
    "SELECT client_id FROM effort WHERE removed_at IS NULL AND state IN ('lost', 'working', 'let_go', 'given_up')"
)
"""Clients that are lost: no sign tells anything new of them."""


class SignReading(Reading):
    """All that may be asked about signs of loss."""

    def signs(
        self,
        states: Iterable[SignState] = LIVE,
        *,
        client_id: int | None = None,
        owner: str | None = None,
        kinds: Iterable[SignKind] = (),
    ) -> list[SignRow]:
        """Signs, the critical and heavy first; without `states` all."""
        rows = self._all(
            _SIGNS + " AND (?1 = '[]' OR s.state IN (SELECT value FROM json_each(?1)))"
            " AND (?2 IS NULL OR s.client_id = ?2) AND (?3 IS NULL OR c.owner = ?3)"
            " AND (?4 = '[]' OR s.kind IN (SELECT value FROM json_each(?4)))"
            " ORDER BY s.weight <> 'critical', s.points DESC, s.id",
            (dumps([str(one) for one in states]), client_id, owner, dumps([str(one) for one in kinds])),
        )
        return [_sign(row) for row in rows]

    def sign(self, sign_id: int) -> SignRow | None:
        """One of them."""
        rows = self._all(_SIGNS + " AND s.id = ?", (sign_id,))
        return _sign(rows[0]) if rows else None

    def dangers(
        self, *, owner: str | None = None, client_id: int | None = None, calm: bool = False
    ) -> list[ClientDanger]:
        """How clients stand, the gravest first; those that stand calm only where asked for."""
        signs: dict[int, list[SignRow]] = {}
        for sign in self.signs(client_id=client_id, owner=owner):
            signs.setdefault(sign.client_id, []).append(sign)
        looked = self.sign_look()
        rows = self._all(
            "SELECT d.*, e.name, c.tier, c.owner, (SELECT f.id FROM effort f WHERE f.client_id = c.id"
            "  AND f.removed_at IS NULL ORDER BY f.ended_on IS NOT NULL, f.id DESC LIMIT 1) AS effort_id"
            " FROM client_danger d JOIN client c ON c.id = d.client_id JOIN entity e ON e.id = c.entity_id"
            " WHERE c.removed_at IS NULL AND (?1 IS NULL OR c.owner = ?1) AND (?2 IS NULL OR c.id = ?2)"
            " AND (?3 OR d.danger <> 'calm') ORDER BY CASE d.danger WHEN 'critical' THEN 0 WHEN 'watch' THEN 1"
            " ELSE 2 END, CASE c.tier WHEN 'gold' THEN 0 WHEN 'silver' THEN 1 WHEN 'copper' THEN 2 ELSE 3 END,"
            " d.score DESC, c.id",
            (owner, client_id, int(calm)),
        )
        return [
            ClientDanger(
                client_id=row["client_id"],
                name=row["name"],
                tier=None if row["tier"] is None else Tier(row["tier"]),
                owner=row["owner"],
                danger=Danger(row["danger"]),
                score=row["score"],
                since=date.fromisoformat(row["since"]),
                cause=None if row["cause"] is None else LossCause(row["cause"]),
                sure=row["sure"],
                grounds=tuple(loads(row["grounds"])),
                signs=tuple(signs.get(row["client_id"], ())),
                effort_id=row["effort_id"],
                looked_on=date.fromisoformat(row["looked_on"]) if looked is None else looked[0],
            )
            for row in rows
        ]

    def danger(self, client_id: int) -> ClientDanger | None:
        """How one client stands; None before the first look."""
        found = self.dangers(client_id=client_id, calm=True)
        return found[0] if found else None

    def sign_lessons(self) -> list[SignRow]:
        """Signs that people called false: there it takes more from then on."""
        return self.signs((SignState.FALSE,))

    def sign_needs(self) -> dict[int, dict[SignKind, float]]:
        """What it takes at clients where a sign was false, {client: {kind: points}}."""
        found: dict[int, dict[SignKind, float]] = {}
        for sign in self.sign_lessons():
            needs = found.setdefault(sign.client_id, {})
            needs[sign.kind] = max(needs.get(sign.kind, 0.0), FALSE_MARGIN * sign.points)
        return found

    def sign_tuning(self) -> Tuning:
        """The firm's thresholds."""
        rows = self._all("SELECT name, value FROM sign_tuning WHERE removed_at IS NULL ORDER BY id")
        return tuned({row[0]: row[1] for row in rows})

    def sign_tuned(self) -> dict[str, str]:
        """What the firm changed, by name."""
        rows = self._all("SELECT name, value FROM sign_tuning WHERE removed_at IS NULL ORDER BY id")
        return {row[0]: row[1] for row in rows}

    def sign_look(self) -> tuple[date, str] | None:
        """The day of the newest look and what had been brought in by then; None before the first."""
        row = self._one("SELECT looked_on, stamp FROM sign_look")
        return None if row is None else (date.fromisoformat(row[0]), row[1])

    def sign_stamp(self) -> str:
        """What is brought in and tuned now: another text after each import, undo, lesson or change of thresholds."""
        (row,) = self._all(
            "SELECT (SELECT max(id) FROM record_import), (SELECT count(*) FROM record_import WHERE removed_at IS NULL),"
            " (SELECT count(*) FROM client WHERE removed_at IS NULL),"
            " (SELECT coalesce(max(id), 0) FROM operation WHERE subject IN ('sign', 'sign_tuning', 'effort')"
            "  AND verb <> 'sign_acknowledged')"
        )
        return ":".join(str(value or 0) for value in row)


def _sign(row: sqlite3.Row) -> SignRow:
    numbers: dict[str, Any] = loads(row["numbers"])
    return SignRow(
        id=row["id"],
        client_id=row["client_id"],
        client_name=row["client_name"],
        tier=None if row["tier"] is None else Tier(row["tier"]),
        owner=row["owner"],
        kind=SignKind(row["kind"]),
        weight=Weight(row["weight"]),
        points=row["points"],
        numbers={name: numbers[name] for name in sorted(numbers, key=_PLACES.__getitem__)},
        since=date.fromisoformat(row["since"]),
        seen_on=date.fromisoformat(row["seen_on"]),
        state=SignState(row["state"]),
        note=row["note"],
        marked_by=row["marked_by"],
        marked_at=maybe_from_db(row["marked_at"]),
    )
