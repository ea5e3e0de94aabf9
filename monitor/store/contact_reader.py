"""Reading of conversations with key clients, of the plan, and of what clients answer."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Final

from monitor.client_types import (
    ContactRow,
    ScoreKind,
    ScoreRow,
    Tier,
)
from monitor.desk.contact_plan import PLAN_DAYS, ContactFacts
from monitor.desk.voice import Answer
from monitor.store.client_shapes import (
    contact_row,
    day,
)
from monitor.store.codec import from_db, maybe_to_db
from monitor.store.reading import Reading

_CONTACTS: Final = (
    "SELECT k.*, e.name AS client_name, c.owner FROM contact k JOIN client c ON c.id = k.client_id"
    " JOIN entity e ON e.id = c.entity_id WHERE k.removed_at IS NULL AND c.removed_at IS NULL"
)
_SPOKE: Final = (
    "SELECT max(k.at) FROM contact k WHERE k.client_id = c.id AND k.removed_at IS NULL AND k.answered IS NOT 0"
)


class ContactReading(Reading):
    """What was said to clients and by them."""

    # --- contacts ---

    def contacts(
        self,
        client_id: int | None = None,
        *,
        person: str | None = None,
        since: datetime | None = None,
        limit: int = 500,
    ) -> list[ContactRow]:
        """Conversations, the newest first."""
        rows = self._all(
            _CONTACTS + " AND (?1 IS NULL OR k.client_id = ?1) AND (?2 IS NULL OR k.person = ?2)"
            " AND (?3 IS NULL OR k.at >= ?3) ORDER BY k.at DESC, k.id DESC LIMIT ?4",
            (client_id, person, maybe_to_db(since), limit),
        )
        return [contact_row(row) for row in rows]

    def promises(self, until: date | None = None) -> list[ContactRow]:
        """Next steps that were promised and not kept yet, the most pressing first; up to a day, or all."""
        rows = self._all(
            _CONTACTS + " AND k.next_done = 0 AND (k.next_step <> '' OR k.next_on IS NOT NULL)"
            " AND (?1 IS NULL OR k.next_on <= ?1) ORDER BY k.next_on IS NULL, k.next_on, k.id",
            (None if until is None else until.isoformat(),),
        )
        return [contact_row(row) for row in rows]

    def contact_plan(self) -> dict[Tier | None, int | None]:
        """Days between contacts by tier: the firm's own where it has some, else the built-in ones."""
        plan = dict(PLAN_DAYS)
        for tier, days in self._all("SELECT tier, days FROM contact_plan WHERE removed_at IS NULL ORDER BY id"):
            plan[None if tier == "none" else Tier(tier)] = days
        return plan

    def contact_facts(self) -> list[ContactFacts]:
        """What the log says of each client."""
        promised = {
            row[0]: (row[1], row[2])
            for row in self._all(
                "SELECT client_id, min(next_on), next_step FROM contact WHERE removed_at IS NULL AND next_done = 0"
                " AND next_on IS NOT NULL GROUP BY client_id"
            )
        }
        rows = self._all(
            "SELECT s.*, (SELECT count(*) FROM contact k WHERE k.client_id = s.id AND k.answered = 0"
            "  AND k.removed_at IS NULL AND k.at > coalesce(s.spoke_at, '')) AS unanswered FROM"
            f" (SELECT c.id, e.name, c.tier, c.owner, c.added_at, ({_SPOKE}) AS spoke_at"
            "   FROM client c JOIN entity e ON e.id = c.entity_id"
            "   WHERE c.removed_at IS NULL AND e.removed_at IS NULL) s ORDER BY s.id"
        )
        return [
            ContactFacts(
                client_id=row["id"],
                name=row["name"],
                tier=None if row["tier"] is None else Tier(row["tier"]),
                owner=row["owner"],
                since=from_db(row["added_at"]).date(),
                spoke_on=None if row["spoke_at"] is None else from_db(row["spoke_at"]).date(),
                unanswered=row["unanswered"],
                promised_on=day(promised.get(row["id"], (None, ""))[0]),
                promised=promised.get(row["id"], (None, ""))[1],
            )
            for row in rows
        ]

    # --- voice ---

    def scores(self, first: date | None = None, after: date | None = None) -> list[ScoreRow]:
        """Answers of clients from a day on, before another one, the oldest first."""
        rows = self._all(
            "SELECT s.*, e.name AS client_name FROM score s LEFT JOIN client c ON c.id = s.client_id"
            " LEFT JOIN entity e ON e.id = c.entity_id WHERE s.removed_at IS NULL"
            " AND (?1 IS NULL OR s.day >= ?1) AND (?2 IS NULL OR s.day < ?2) ORDER BY s.day, s.id",
            (None if first is None else first.isoformat(), None if after is None else after.isoformat()),
        )
        return [
            ScoreRow(
                id=row["id"],
                client_id=row["client_id"],
                client_name=row["client_name"],
                kind=ScoreKind(row["kind"]),
                day=date.fromisoformat(row["day"]),
                score=Decimal(row["score"]),
                least=Decimal(row["least"]),
                best=Decimal(row["best"]),
                respondent=row["respondent"],
                comment=row["comment"],
                case_id=row["case_id"],
            )
            for row in rows
        ]

    def case_answers(self, first: date, after: date) -> list[Answer]:
        """What authors said of how their closed case was handled: speed and quality in the mean, 1 to 5.

        With the client whose complaint it is, as far as people confirmed that.
        """
        rows = self._all(
            "SELECT substr(k.closed_at, 1, 10) AS day, k.satisfaction_speed AS speed,"
            " k.satisfaction_quality AS quality,"
            " (SELECT l.client_id FROM case_mention cm JOIN client_link l ON l.mention_id = cm.mention_id"
            "   AND l.state = 'confirmed' AND l.removed_at IS NULL WHERE cm.case_id = k.id AND cm.removed_at IS NULL"
            "   LIMIT 1) AS client_id"
            ' FROM "case" k WHERE k.removed_at IS NULL AND k.closed_at >= ?1 AND k.closed_at < ?2'
            " AND coalesce(k.satisfaction_speed, k.satisfaction_quality) IS NOT NULL"
            " AND NOT EXISTS (SELECT 1 FROM score s WHERE s.case_id = k.id AND s.removed_at IS NULL)",
            (first.isoformat(), after.isoformat()),
        )
        found = []
        for row in rows:
            told = [value for value in (row["speed"], row["quality"]) if value is not None]
            mean = Decimal(sum(told)) / len(told)
            day = date.fromisoformat(row["day"])
            found.append(Answer(ScoreKind.CASE, day, mean, Decimal(1), Decimal(5), row["client_id"]))
        return found

    def tones(self, first: date, after: date) -> tuple[dict[int, dict[str, int]], dict[int, dict[str, int]]]:
        """Tones of clients' posts about us and of the talks with them, {client: {tone: count}} each.

        A post is a client's where a link says so that nobody refused.
        """
        days = (first.isoformat(), after.isoformat())
        posts = self._all(
            "SELECT l.client_id, m.tone, count(DISTINCT m.id) FROM client_link l JOIN mention m ON m.id = l.mention_id"
            " WHERE l.state <> 'refused' AND l.removed_at IS NULL AND m.removed_at IS NULL AND m.tone IS NOT NULL"
            " AND m.order_at >= ? AND m.order_at < ? GROUP BY 1, 2",
            days,
        )
        talks = self._all(
            "SELECT client_id, tone, count(*) FROM contact WHERE removed_at IS NULL AND tone IS NOT NULL"
            " AND at >= ? AND at < ? GROUP BY 1, 2",
            days,
        )
        return _counted(posts), _counted(talks)


def _counted(rows: Sequence[sqlite3.Row]) -> dict[int, dict[str, int]]:
    found: dict[int, dict[str, int]] = {}
    for client_id, tone, count in rows:
        found.setdefault(client_id, {})[tone] = count
    return found
