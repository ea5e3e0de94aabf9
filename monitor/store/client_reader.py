"""Reading of key clients: cards, trade, what happened, risks, days."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any, Final

from monitor.checking_types import WatchedFolder
from monitor.client_types import (
    CalendarDay,
    ClientCard,
    ClientWish,
    Handover,
    TradeKind,
    TradeRow,
    TrailEntry,
    TrailKind,
)
from monitor.desk.contact_plan import RiskFacts, standing
from monitor.desk.dates import DatedClient, DatedContract, DatedPerson
from monitor.desk.same_firm import Firm
from monitor.errors import NotKnownError
from monitor.store.client_shapes import (
    client_card,
    client_identifier,
    client_person,
    client_wish,
    day,
    legal_entities_of,
    trade_row,
)
from monitor.store.codec import dumps, from_db, loads
from monitor.store.contact_reader import ContactReading
from monitor.store.watched import watched_folder
from monitor.text.types import Tone

TRADE_SHOWN: Final = (
    " FROM trade t JOIN record_import i ON i.id = t.import_id AND i.removed_at IS NULL"
    " LEFT JOIN record_import n ON n.id = t.replaced_by"
    " JOIN client c ON c.id = t.client_id WHERE (t.replaced_by IS NULL OR n.removed_at IS NOT NULL)"
)
"""Rows that hold now: of no import that was undone, and told anew by none that was not."""

_CARDS: Final = (
    "SELECT c.*, e.name, e.names, e.aliases FROM client c JOIN entity e ON e.id = c.entity_id"
    " WHERE c.removed_at IS NULL AND e.removed_at IS NULL"
)
_TRAIL: Final = (
    "SELECT * FROM ("
    "SELECT m.order_at AS at, 'news' AS kind, m.id, coalesce(v.title, substr(v.text, 1, 200), '') AS title,"
    " p.site AS detail, m.tone FROM client c JOIN mention m ON m.entity_id = c.entity_id AND m.lead = 1 AND m.named = 1"
    " AND m.removed_at IS NULL JOIN post p ON p.id = m.post_id LEFT JOIN post_version v ON v.id = m.version_id"
    " WHERE c.id = :id UNION ALL "
    "SELECT m.order_at, 'complaint', m.id, coalesce(v.title, substr(v.text, 1, 200), ''), p.site, m.tone"
    " FROM client_link l JOIN mention m ON m.id = l.mention_id AND m.removed_at IS NULL JOIN post p ON p.id = m.post_id"
    " LEFT JOIN post_version v ON v.id = m.version_id"
    " WHERE l.client_id = :id AND l.state <> 'refused' AND l.removed_at IS NULL UNION ALL "
    "SELECT k.opened_at, 'case', k.id, k.title, k.state, NULL FROM \"case\" k WHERE k.removed_at IS NULL AND k.id IN"
    " (SELECT cm.case_id FROM client_link l JOIN case_mention cm ON cm.mention_id = l.mention_id"
    "  AND cm.removed_at IS NULL WHERE l.client_id = :id AND l.state <> 'refused' AND l.removed_at IS NULL) UNION ALL "
    "SELECT k.at, 'contact', k.id, CASE WHEN k.outcome <> '' THEN k.outcome ELSE k.topic END, k.channel, k.tone"
    " FROM contact k WHERE k.client_id = :id AND k.removed_at IS NULL UNION ALL "
    "SELECT o.created_at, 'occasion', o.id, o.what, o.state, NULL FROM occasion o"
    " WHERE o.client_id = :id AND o.removed_at IS NULL UNION ALL "
    "SELECT h.at, 'handover', h.id, h.note, h.to_owner, NULL FROM handover h"
    " WHERE h.client_id = :id AND h.removed_at IS NULL UNION ALL "
    "SELECT s.day || 'T12:00:00.000Z', 'score', s.id, s.kind, s.score || '/' || s.best, NULL FROM score s"
    " WHERE s.client_id = :id AND s.removed_at IS NULL UNION ALL "
    "SELECT g.since || 'T12:00:00.000Z', 'sign', g.id, g.note, g.kind, NULL FROM sign g"
    " WHERE g.client_id = :id AND g.removed_at IS NULL UNION ALL "
    "SELECT f.opened_on || 'T12:00:00.000Z', 'plan', f.id, f.note, f.state, NULL FROM effort f"
    " WHERE f.client_id = :id AND f.removed_at IS NULL UNION ALL "
    "SELECT t.done_on || 'T12:00:00.000Z', 'plan', t.effort_id, t.what, t.outcome, NULL FROM effort_step t"
    " WHERE t.client_id = :id AND t.done_on IS NOT NULL AND t.removed_at IS NULL"
    ") ORDER BY at DESC, kind, id DESC LIMIT :limit"
)


class ClientReading(ContactReading):
    """All that may be asked about key clients."""

    # --- cards ---

    def client(self, client_id: int) -> ClientCard:
        """All on one card; that of a joined one is the card it was joined into. Raises: `NotKnownError`."""
        row = self._one("SELECT coalesce(joined_into, id) FROM client WHERE id = ?", (client_id,))
        found = [] if row is None else self.client_cards([int(row[0])])
        if not found:
            raise NotKnownError(f"There is no client with the number {client_id}")
        return found[0]

    def client_cards(self, client_ids: Iterable[int] | None = None) -> list[ClientCard]:
        """All cards, or those of these numbers, by name."""
        wanted = None if client_ids is None else dumps(sorted(set(client_ids)))
        which = "" if wanted is None else " AND {}.id IN (SELECT value FROM json_each(:wanted))"
        only = "" if wanted is None else " AND client_id IN (SELECT value FROM json_each(:wanted))"
        values = {} if wanted is None else {"wanted": wanted}

        def of(table: str, order: str = "id") -> dict[int, list[sqlite3.Row]]:
            found: dict[int, list[sqlite3.Row]] = {}
            for row in self._all(f"SELECT * FROM {table} WHERE removed_at IS NULL{only} ORDER BY {order}", values):  # type: ignore[arg-type]
                found.setdefault(row["client_id"], []).append(row)
            return found

        people, numbers, wishes = of("person"), of("client_identifier"), of("client_wish", "wished_on, id")
        legal = of("legal_entity")
        joined: dict[int, list[int]] = {}
        for one, into in self._all("SELECT id, joined_into FROM client WHERE joined_into IS NOT NULL ORDER BY id"):
            joined.setdefault(into, []).append(one)
        rows = self._all(
            _CARDS + which.format("c") + " ORDER BY e.name COLLATE NOCASE, c.id",
            values,  # type: ignore[arg-type]
        )
        return [
            client_card(
                row,
                people=tuple(map(client_person, people.get(row["id"], ()))),
                identifiers_=tuple(map(client_identifier, numbers.get(row["id"], ()))),
                legal_entities=legal_entities_of(legal.get(row["id"], ())),
                wishes=tuple(map(client_wish, wishes.get(row["id"], ()))),
                joined=tuple(joined.get(row["id"], ())),
            )
            for row in rows
        ]

    def firms(self) -> tuple[list[Firm], list[tuple[int, int]]]:
        """All clients as firms that may be doubles, and the pairs that were told to be two."""
        firms = [
            Firm(
                card.id,
                (*card.names, *card.aliases, *(one.name for one in card.legal_entities)),
                frozenset((one.kind, one.value) for one in card.identifiers),
            )
            for card in self.client_cards()
        ]
        apart = self._all("SELECT client_id, other_id FROM client_apart WHERE removed_at IS NULL")
        return firms, [(row[0], row[1]) for row in apart]

    def wishes(self, *, open_only: bool = True) -> list[ClientWish]:
        """What clients wanted that we did not have, the oldest first; of clients that were lost too."""
        unmet = " AND met_on IS NULL" if open_only else ""
        rows = self._all(f"SELECT * FROM client_wish WHERE removed_at IS NULL{unmet} ORDER BY wished_on, id")
        return [client_wish(row) for row in rows]

    def handovers(self, *, risky_only: bool = False) -> list[Handover]:
        """Clients given from one of us to another, the newest first; those that the new one has not spoken with yet."""
        rows = self._all(
            "SELECT h.*, e.name AS client_name, (SELECT min(k.at) FROM contact k WHERE k.client_id = h.client_id"
            "  AND k.person = h.to_owner AND k.at >= h.at AND k.answered IS NOT 0 AND k.removed_at IS NULL) AS met_at"
            " FROM handover h JOIN client c ON c.id = h.client_id JOIN entity e ON e.id = c.entity_id"
            " WHERE h.removed_at IS NULL AND c.removed_at IS NULL ORDER BY h.at DESC, h.id DESC"
        )
        found = [
            Handover(
                id=row["id"],
                client_id=row["client_id"],
                client_name=row["client_name"],
                from_owner=row["from_owner"],
                to_owner=row["to_owner"],
                at=from_db(row["at"]),
                risks=tuple(loads(row["risks"])),
                note=row["note"],
                met_on=None if row["met_at"] is None else from_db(row["met_at"]).date(),
            )
            for row in rows
        ]
        return [one for one in found if one.met_on is None] if risky_only else found

    def client_trail(self, client_id: int, limit: int = 200) -> list[TrailEntry]:
        """What happened with a client, the newest first: news, complaints, cases, contacts, occasions, answers."""
        rows = self._all(_TRAIL, {"id": client_id, "limit": limit})  # type: ignore[arg-type]
        return [
            TrailEntry(
                at=from_db(row["at"]),
                kind=TrailKind(row["kind"]),
                id=row["id"],
                title=" ".join(row["title"].split()),
                detail=row["detail"] or "",
                tone=None if row["tone"] is None else Tone(row["tone"]),
            )
            for row in rows
        ]

    # --- trade ---

    def trade(
        self, client_id: int | None = None, kinds: Iterable[TradeKind] = tuple(TradeKind), since: date | None = None
    ) -> list[TradeRow]:
        """Orders, requests, invoices, usage and contracts by client and day; those of joined cards are the client's."""
        where = " AND t.kind IN (SELECT value FROM json_each(?))"
        values: list[Any] = [dumps([str(kind) for kind in kinds])]
        if client_id is not None:
            where += " AND t.client_id IN (SELECT id FROM client WHERE id = ? OR joined_into = ?)"
            values += [client_id, client_id]
        if since is not None:
            where += " AND t.day >= ?"
            values.append(since.isoformat())
        rows = self._all(
            "SELECT t.*, coalesce(c.joined_into, c.id) AS whose" + TRADE_SHOWN + where + " ORDER BY whose, t.day, t.id",
            values,
        )
        return [trade_row(row) for row in rows]

    def overdue_debts(self, today: date) -> dict[int, dict[str, Decimal]]:
        """What clients owe that is overdue, {client: {currency: amount}}; "" for a currency that nobody told."""
        rows = self._all(
            "SELECT t.*, coalesce(c.joined_into, c.id) AS whose"
            + TRADE_SHOWN
            + " AND t.kind = 'invoice' AND t.until < ? AND (t.done_on IS NULL OR t.done_amount IS NOT NULL)",
            (today.isoformat(),),
        )
        found: dict[int, dict[str, Decimal]] = {}
        for row in map(trade_row, rows):
            debt = row.debt(today)
            if debt is not None:
                owed = found.setdefault(row.client_id, {})
                owed[row.currency or ""] = owed.get(row.currency or "", Decimal(0)) + debt
        return found

    # --- watched folders ---

    def watched_client_tables(self) -> list[WatchedFolder]:
        """Folders and files whose tables keep clients current."""
        rows = self._all("SELECT * FROM client_watch WHERE removed_at IS NULL ORDER BY id")
        files = self._all("SELECT path, read_at, problem FROM client_file ORDER BY read_at")
        return [watched_folder(row, files) for row in rows]

    def client_file_stamps(self) -> dict[str, str]:
        """What each watched file was when it was last read."""
        return {row[0]: row[1] for row in self._all("SELECT path, stamp FROM client_file")}

    # --- risks and days ---

    def risk_facts(self, owner: str | None, today: date) -> list[RiskFacts]:
        """What may go wrong with the clients of one of us (None: of nobody)."""
        plan = self.contact_plan()
        debts = self.overdue_debts(today)
        rows = {
            row["id"]: row
            for row in self._all(
                "SELECT c.id, (SELECT count(*) FROM person p WHERE p.client_id = c.id AND p.removed_at IS NULL"
                "  AND p.left_on IS NULL) AS people,"
                " (SELECT count(*) FROM occasion o WHERE o.client_id = c.id AND o.state IN ('open', 'snoozed')"
                "  AND (o.best_before IS NULL OR o.best_before >= ?2) AND o.removed_at IS NULL) AS occasions,"
                " (SELECT k.tone FROM contact k WHERE k.client_id = c.id AND k.tone IS NOT NULL"
                "  AND k.removed_at IS NULL ORDER BY k.at DESC, k.id DESC LIMIT 1) AS tone,"
                " EXISTS (SELECT 1 FROM contact k WHERE k.client_id = c.id AND k.removed_at IS NULL"
                "  AND ' ' || k.topic || ' ' LIKE '% asked_about_competitors %') AS competitors,"
                " (SELECT count(DISTINCT k.id) FROM client_link l JOIN case_mention cm ON cm.mention_id = l.mention_id"
                '  AND cm.removed_at IS NULL JOIN "case" k ON k.id = cm.case_id WHERE l.client_id = c.id'
                "  AND l.state <> 'refused' AND l.removed_at IS NULL AND k.removed_at IS NULL"
                "  AND k.state NOT IN ('closed', 'dismissed', 'merged')) AS cases,"
                " (SELECT min(t.until) FROM trade t JOIN record_import i ON i.id = t.import_id"
                "  AND i.removed_at IS NULL WHERE t.client_id = c.id AND t.kind = 'contract' AND t.replaced_by IS NULL"
                "  AND t.until >= ?2) AS contract_ends"
                " FROM client c WHERE c.removed_at IS NULL AND c.owner IS ?1",
                (owner, today.isoformat()),
            )
        }
        found = []
        for facts in self.contact_facts():
            row = rows.get(facts.client_id)
            if row is None:
                continue
            owed = debts.get(facts.client_id, {})
            found.append(
                RiskFacts(
                    standing=standing(facts, today, plan),
                    last_tone=None if row["tone"] is None else Tone(row["tone"]),
                    open_cases=row["cases"],
                    open_occasions=row["occasions"],
                    debt=max(owed.values(), default=None),
                    people=row["people"],
                    contract_ends_on=day(row["contract_ends"]),
                    competitors_asked=bool(row["competitors"]),
                )
            )
        return found

    def calendar_days(self) -> list[CalendarDay]:
        """Exhibitions and other days that people wrote down."""
        rows = self._all("SELECT * FROM calendar_day WHERE removed_at IS NULL ORDER BY starts_on, id")
        return [
            CalendarDay(
                id=row["id"],
                name=row["name"],
                starts_on=date.fromisoformat(row["starts_on"]),
                ends_on=day(row["ends_on"]),
                country=row["country"],
                industry=row["industry"],
                client_id=row["client_id"],
            )
            for row in rows
        ]

    def dated_clients(self, client_id: int | None = None) -> list[DatedClient]:
        """What of the cards has to do with days; of one client, or all."""
        contracts: dict[int, list[DatedContract]] = {}
        for row in self.trade(client_id, kinds=(TradeKind.CONTRACT,)):
            if row.until is not None:
                contracts.setdefault(row.client_id, []).append(DatedContract(row.number, row.until))
        return [
            DatedClient(
                client_id=card.id,
                name=card.name,
                tier=card.tier,
                country=card.country,
                lang=card.lang,
                industry=card.industry,
                founded_on=card.founded_on,
                people=tuple(
                    DatedPerson(one.id, one.name, one.birthday)
                    for one in card.people
                    if one.birthday is not None and one.left_on is None
                ),
                contracts=tuple(contracts.get(card.id, ())),
            )
            for card in self.client_cards(None if client_id is None else [client_id])
        ]
