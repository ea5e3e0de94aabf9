"""Reading of occasions: with whom to call, why now, what holds them back, what to say. And what gives them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any, Final

from monitor.client_types import ClientPerson, Tier
from monitor.desk.affected import Touchable
from monitor.desk.guard import LONGEST_GRAVE_DAYS, GraveNews, GuardFacts, blocks, guards
from monitor.desk.occasions import NewsFact, whom
from monitor.desk.openings import lang_of, opening
from monitor.desk.wishes import Wish
from monitor.occasion_types import WAITING, Approach, Callee, Ground, OccasionRow, OccasionState, SharedOccasion
from monitor.store.client_reader import ClientReading
from monitor.store.client_shapes import client_person, day
from monitor.store.codec import dumps, from_db, loads, to_db
from monitor.store.shapes import events_of
from monitor.text.types import Decision, EventKind, Kind, Polarity, Role, Tone

TEXT_READ: Final = 4000
_ALIVE: Final = (
    "o.removed_at IS NULL AND c.removed_at IS NULL"
    " AND EXISTS (SELECT 1 FROM entity w WHERE w.id = c.entity_id AND w.removed_at IS NULL)"
    " AND (o.ground <> 'news' OR EXISTS (SELECT 1 FROM occasion_mention x JOIN mention n ON n.id = x.mention_id"
    "  WHERE x.occasion_id = o.id AND n.removed_at IS NULL AND n.state <> 'not_us'))"
    " AND (o.ground <> 'sign' OR EXISTS (SELECT 1 FROM sign g WHERE g.client_id = o.client_id AND g.removed_at IS NULL"
    "  AND g.state IN ('open', 'acknowledged')))"
    " AND (o.shared_id IS NULL OR EXISTS (SELECT 1 FROM shared_occasion s WHERE s.id = o.shared_id"
    "  AND s.removed_at IS NULL))"
)
"""News that a person said to be about somebody else, and signs that are gone or were false, give no occasion."""
_FRESH: Final = "(o.state NOT IN ('open', 'snoozed') OR o.best_before IS NULL OR o.best_before >= :today)"
_ROWS: Final = (
    "SELECT o.*, e.name AS client_name, c.tier, c.lang AS client_lang, c.country, p.url,"
    " (SELECT count(*) FROM occasion_mention x WHERE x.occasion_id = o.id) AS articles,"
    " (SELECT max(k.at) FROM contact k WHERE k.client_id = o.client_id AND k.removed_at IS NULL"
    "  AND k.answered IS NOT 0) AS spoke_at, s.mention_id AS shared_mention_id, q.url AS shared_url"
    " FROM occasion o JOIN client c ON c.id = o.client_id JOIN entity e ON e.id = c.entity_id"
    " LEFT JOIN mention m ON m.id = o.mention_id LEFT JOIN post p ON p.id = m.post_id"
    " LEFT JOIN shared_occasion s ON s.id = o.shared_id LEFT JOIN mention sm ON sm.id = s.mention_id"
    " LEFT JOIN post q ON q.id = sm.post_id"
)
_QUIET_SIGNS: Final = frozenset({"silent", "fall", "unreachable"})
"""Signs of loss that are asked about with the same words."""
_SILENT_DAYS: Final = 60
"""Silence shorter than this is no reason to call of its own."""
_GONE: Final = (
    "SELECT client_id FROM effort WHERE removed_at IS NULL AND state IN ('lost', 'working', 'let_go', 'given_up')"
)
_OPEN_CASE: Final = "k.removed_at IS NULL AND k.state NOT IN ('closed', 'dismissed', 'merged')"


class OccasionReading(ClientReading):
    """All that may be asked about occasions."""

    def today(self) -> date:
        """The local day."""
        return self._clock().astimezone().date()

    # --- occasions ---

    def occasions(
        self,
        states: Iterable[OccasionState] = (),
        *,
        owner: str | None = None,
        client_id: int | None = None,
        until: date | None = None,
        limit: int | None = None,
        expired: bool = False,
    ) -> list[OccasionRow]:
        """Occasions by due day; of one of us, of one client, due up to a day. Those whose time is over are left out
        but where `expired` asks for them."""
        wanted = [str(state) for state in states]
        handed = "(o.state = 'open' AND o.handed_from IS NOT NULL)"
        where = [_ALIVE]
        values: dict[str, Any] = {"today": self.today().isoformat(), "wanted": dumps(wanted)}
        if wanted:
            plain = f"(o.state IN (SELECT value FROM json_each(:wanted)) AND NOT {handed})"
            where.append(f"({plain} OR {handed})" if OccasionState.HANDED_OVER in wanted else plain)
        if not expired:
            where.append(_FRESH)
        for name, value, condition in (
            ("owner", owner, "o.owner = :owner"),
            ("client_id", client_id, "o.client_id = :client_id"),
            ("until", until and until.isoformat(), "o.due_on <= :until"),
        ):
            if value is not None:
                values[name] = value
                where.append(condition)
        tail = "" if limit is None else f" LIMIT {limit:d}"
        return self._occasions(f"{' AND '.join(where)} ORDER BY o.due_on, o.id{tail}", values)

    def occasion(self, occasion_id: int) -> OccasionRow:
        """One of them, whatever its state. Raises: `NotKnownError`."""
        from monitor.errors import NotKnownError

        found = self._occasions("o.removed_at IS NULL AND o.id = :id", {"id": occasion_id})
        if not found:
            raise NotKnownError(f"There is no occasion with the number {occasion_id}")
        return found[0]

    def has_clients(self, person: str) -> bool:
        """Whether any client or occasion that waits is this person's."""
        ((found,),) = self._all(
            "SELECT EXISTS (SELECT 1 FROM client WHERE owner = ?1 AND removed_at IS NULL)"
            " OR EXISTS (SELECT 1 FROM occasion WHERE owner = ?1 AND state IN ('open', 'snoozed')"
            " AND removed_at IS NULL)",
            (person,),
        )
        return bool(found)

    def shared_occasions(self, *, open_only: bool = True) -> list[SharedOccasion]:
        """Events that concern many, the newest first."""
        today = self.today().isoformat()
        rows = self._all(
            "SELECT s.*, e.name AS entity_name, p.url FROM shared_occasion s LEFT JOIN entity e ON e.id = s.entity_id"
            " LEFT JOIN mention m ON m.id = s.mention_id LEFT JOIN post p ON p.id = m.post_id"
            " WHERE s.removed_at IS NULL AND (m.id IS NULL OR (m.removed_at IS NULL AND m.state <> 'not_us'))"
            " AND (?1 = 0 OR (s.dismissed = 0 AND s.best_before >= ?2)) ORDER BY s.happened_on DESC, s.id DESC",
            (int(open_only), today),
        )
        members: dict[int, list[tuple[int, str]]] = {}
        for shared_id, occasion_id, name in self._all(
            f"SELECT o.shared_id, o.id, e.name FROM occasion o JOIN client c ON c.id = o.client_id"
            f" JOIN entity e ON e.id = c.entity_id WHERE o.shared_id IS NOT NULL AND {_ALIVE} AND {_FRESH}"
            " AND o.state IN ('open', 'snoozed') ORDER BY CASE c.tier WHEN 'gold' THEN 0 WHEN 'silver' THEN 1"
            " WHEN 'copper' THEN 2 ELSE 3 END, c.recommends DESC, e.name COLLATE NOCASE",
            {"today": today},  # type: ignore[arg-type]
        ):
            members.setdefault(shared_id, []).append((occasion_id, name))
        return [
            SharedOccasion(
                id=row["id"],
                ground=Ground(row["ground"]),
                kind=row["kind"],
                what=row["what"],
                entity_id=row["entity_id"],
                entity_name=row["entity_name"],
                mention_id=row["mention_id"],
                url=row["url"],
                approach=Approach(row["approach"]),
                polarity=None if row["polarity"] is None else Polarity(row["polarity"]),
                sectors=tuple(loads(row["sectors"])),
                regions=tuple(loads(row["regions"])),
                firm=row["firm"],
                happened_on=date.fromisoformat(row["happened_on"]),
                best_before=date.fromisoformat(row["best_before"]),
                created_at=from_db(row["created_at"]),
                dismissed=bool(row["dismissed"]),
                occasion_ids=tuple(one for one, _ in members.get(row["id"], ())),
                clients=tuple(name for _, name in members.get(row["id"], ())),
            )
            for row in rows
        ]

    def _occasions(self, where: str, values: dict[str, Any]) -> list[OccasionRow]:
        rows = self._all(f"{_ROWS} WHERE {where}", values)  # type: ignore[arg-type]
        if not rows:
            return []
        client_ids = {row["client_id"] for row in rows}
        people = self._people_of(client_ids)
        today = self.today()
        held = {one: guards(facts, today) for one, facts in self.guard_facts(today).items() if one in client_ids}
        return [_row(row, people.get(row["client_id"], ()), held.get(row["client_id"], ()), today) for row in rows]

    def _people_of(self, client_ids: Iterable[int]) -> dict[int, list[ClientPerson]]:
        found: dict[int, list[ClientPerson]] = {}
        for row in self._all(
            "SELECT * FROM person WHERE removed_at IS NULL AND left_on IS NULL"
            " AND client_id IN (SELECT value FROM json_each(?)) ORDER BY id",
            (dumps(sorted(client_ids)),),
        ):
            found.setdefault(row["client_id"], []).append(client_person(row))
        return found

    # --- what holds them back ---

    def guard_facts(self, today: date) -> dict[int, GuardFacts]:
        """What stands between us and each client that there is anything with."""
        cases: dict[int, set[int]] = {}
        # A complaint that is the client's own or probably so, and one whose post names the client.
        for client_id, case_id in self._all(
            'SELECT l.client_id, k.id FROM "case" k JOIN case_mention cm ON cm.case_id = k.id AND cm.removed_at IS NULL'
            " JOIN client_link l ON l.mention_id = cm.mention_id AND l.state <> 'refused' AND l.removed_at IS NULL"
            f" WHERE {_OPEN_CASE} UNION "
            'SELECT c.id, k.id FROM "case" k JOIN case_mention cm ON cm.case_id = k.id AND cm.removed_at IS NULL'
            " JOIN mention a ON a.id = cm.mention_id JOIN mention n ON n.post_id = a.post_id AND n.removed_at IS NULL"
            f" JOIN client c ON c.entity_id = n.entity_id WHERE {_OPEN_CASE}"
        ):
            cases.setdefault(client_id, set()).add(case_id)
        complaints: dict[int, set[int]] = {}
        for client_id, mention_id in self._all(
            "SELECT l.client_id, m.id FROM client_link l JOIN mention m ON m.id = l.mention_id"
            " WHERE l.state <> 'refused' AND l.removed_at IS NULL AND m.removed_at IS NULL AND m.named = 1"
            " AND m.kind = 'complaint' AND m.state IN ('new', 'seen')"
        ):
            complaints.setdefault(client_id, set()).add(mention_id)
        grave: dict[int, list[GraveNews]] = {}
        since = (today - timedelta(days=LONGEST_GRAVE_DAYS)).isoformat()
        for client_id, mention_id, kind, happened_on in self._all(
            "SELECT c.id, v.mention_id, v.kind, v.happened_on FROM news_event v"
            " JOIN client c ON c.entity_id = v.entity_id"
            " JOIN mention m ON m.id = v.mention_id AND m.entity_id = v.entity_id WHERE v.polarity = 'bad'"
            " AND v.happened_on >= ? AND m.removed_at IS NULL AND m.state <> 'not_us'",
            (since,),
        ):
            news = GraveNews(mention_id, EventKind(kind), date.fromisoformat(happened_on))
            grave.setdefault(client_id, []).append(news)
        debts = self.overdue_debts(today)
        return {
            client_id: GuardFacts(
                tuple(cases.get(client_id, ())),
                tuple(complaints.get(client_id, ())),
                debts.get(client_id, {}),
                tuple(grave.get(client_id, ())),
            )
            for client_id in cases.keys() | complaints.keys() | debts.keys() | grave.keys()
        }

    # --- what gives them ---

    def news_facts(self, mention_ids: Sequence[int]) -> list[NewsFact]:
        """The mentions of clients, competitors and the market among these, with what their text tells of them."""
        rows = self._all(
            "SELECT m.id, m.entity_id, e.role, c.id AS client_id, p.story_id, p.published_at, p.found_at, m.decision,"
            " m.kind, m.lang, m.tone, m.state, p.author, c.tier, v.title, substr(v.text, 1, ?2) AS text,"
            " (SELECT result FROM finding f WHERE f.version_id = m.version_id ORDER BY f.made_at DESC LIMIT 1) AS found"
            " FROM json_each(?1) AS wanted JOIN mention m ON m.id = wanted.value JOIN entity e ON e.id = m.entity_id"
            " JOIN post p ON p.id = m.post_id JOIN post_version v ON v.id = m.version_id"
            " LEFT JOIN client c ON c.entity_id = m.entity_id AND c.removed_at IS NULL"
            " WHERE e.role IN ('client', 'competitor', 'market') AND e.removed_at IS NULL AND m.removed_at IS NULL"
            " AND m.named = 1",
            (dumps(list(mention_ids)), TEXT_READ),
        )
        return [_fact(row) for row in rows]

    def touchable_clients(self, today: date) -> list[Touchable]:
        """What of the clients tells whether an event of their sector or region touches them."""
        asked_since = to_db(self._clock() - timedelta(days=365))
        rows = self._all(
            "SELECT c.id, e.name, c.entity_id, c.tier, c.industry, c.region, c.country, c.recommends,"
            " EXISTS (SELECT 1 FROM contact k WHERE k.client_id = c.id AND k.removed_at IS NULL AND k.at >= ?"
            "  AND ' ' || k.topic || ' ' LIKE '% asked_about_competitors %') AS asked"
            " FROM client c JOIN entity e ON e.id = c.entity_id WHERE c.removed_at IS NULL AND e.removed_at IS NULL",
            (asked_since,),
        )
        return [
            Touchable(
                client_id=row["id"],
                name=row["name"],
                entity_id=row["entity_id"],
                tier=None if row["tier"] is None else Tier(row["tier"]),
                industry=row["industry"],
                region=row["region"],
                country=row["country"],
                recommends=bool(row["recommends"]),
                asked=bool(row["asked"]),
            )
            for row in rows
        ]

    def gone_clients(self) -> frozenset[int]:
        """Clients that are lost or were let go: the plan of contacts is not theirs any more."""
        return frozenset(int(row[0]) for row in self._all(_GONE))

    def all_wishes(self) -> list[Wish]:
        """Unmet wishes with their clients, also of clients that are on the list no more."""
        rows = self._all(
            "SELECT w.id, w.what, w.wished_on, coalesce(c.joined_into, c.id) AS client_id, e.name, c.owner, c.tier,"
            " (c.removed_at IS NOT NULL AND c.joined_into IS NULL) OR e.removed_at IS NOT NULL AS removed,"
            f" w.client_id IN ({_GONE}) AS lost FROM client_wish w"
            " JOIN client c ON c.id = w.client_id JOIN entity e ON e.id = c.entity_id"
            " WHERE w.removed_at IS NULL AND w.met_on IS NULL ORDER BY w.id"
        )
        return [
            Wish(
                id=row["id"],
                what=row["what"],
                wished_on=date.fromisoformat(row["wished_on"]),
                client_id=row["client_id"],
                client_name=row["name"],
                owner=row["owner"],
                tier=None if row["tier"] is None else Tier(row["tier"]),
                lost=bool(row["lost"]),
                removed=bool(row["removed"]),
            )
            for row in rows
        ]


def _fact(row: sqlite3.Row) -> NewsFact:
    at = row["published_at"] or row["found_at"]
    return NewsFact(
        mention_id=row["id"],
        entity_id=row["entity_id"],
        role=Role(row["role"]),
        client_id=row["client_id"],
        story_id=row["story_id"],
        day=from_db(at).astimezone().date(),
        decision=Decision(row["decision"]),
        kind=Kind(row["kind"]),
        lang=row["lang"],
        title=row["title"] or "",
        text=row["text"],
        events=events_of(row["entity_id"], None if row["found"] is None else loads(row["found"])),
        tone=None if row["tone"] is None else Tone(row["tone"]),
        refused=row["state"] == "not_us",
        author=row["author"],
        tier=None if row["tier"] is None else Tier(row["tier"]),
    )


def _row(row: sqlite3.Row, people: Sequence[ClientPerson], held: tuple[str, ...], today: date) -> OccasionRow:
    approach = None if row["approach"] is None else Approach(row["approach"])
    person = whom(people, approach, named=row["who"], person_id=row["person_id"])
    ground = Ground(row["ground"])
    state = OccasionState(row["state"])
    if state is OccasionState.OPEN and row["handed_from"] is not None:
        state = OccasionState.HANDED_OVER
    tier = None if row["tier"] is None else Tier(row["tier"])
    lang = lang_of(person.lang if person else None, row["client_lang"], country=row["country"], name=row["client_name"])
    blocked = state in WAITING and blocks(approach, held)
    kind = str(ground) if ground in (Ground.MARKET, Ground.COMPETITOR, Ground.SIGN) else row["kind"]
    named = row["what"] if ground in (Ground.DATE, Ground.OWN_NEWS) else None
    cases = [int(one.partition(":")[2]) for one in held if one.startswith("case:")]
    return OccasionRow(
        id=row["id"],
        client_id=row["client_id"],
        client_name=row["client_name"],
        mention_id=row["mention_id"] or row["shared_mention_id"],
        what=row["what"],
        owner=row["owner"],
        due_on=date.fromisoformat(row["due_on"]),
        state=state,
        outcome=row["outcome"],
        url=row["url"] or row["shared_url"],
        created_at=from_db(row["created_at"]),
        blocked_by_case=min(cases, default=None) if blocked else None,
        ground=ground,
        kind=row["kind"],
        approach=approach,
        polarity=None if row["polarity"] is None else Polarity(row["polarity"]),
        happened_on=day(row["happened_on"]),
        best_before=day(row["best_before"]),
        tier=tier,
        lang=lang,
        person=None
        if person is None
        else Callee(person.id, person.name, person.position, person.phone, person.email, person.lang),
        who=row["who"],
        amount=row["amount"],
        why=_why(row, today),
        guards=held,
        blocked=blocked,
        opening=None
        if approach is None or blocked
        else opening(
            "sign" if kind in _QUIET_SIGNS else kind or "any", approach, tier, lang, who=row["who"], what=named
        ),
        critical=bool(row["critical"]),
        articles=row["articles"],
        shared_id=row["shared_id"],
        handed_from=row["handed_from"],
    )


def _why(row: sqlite3.Row, today: date) -> tuple[str, ...]:
    """Why now: when it happened or will, how many tell it, how long it lasts, and since when nobody spoke with them."""
    found = []
    ground = row["ground"]
    # A sign did not happen on the day it was seen, and our own news are no news to us.
    if row["happened_on"] is not None and ground not in ("sign", "own_news"):
        found.append(f"{'on' if ground == 'date' else 'happened'}:{row['happened_on']}")
    if row["articles"] > 1:
        found.append(f"articles:{row['articles']}")
    if row["amount"]:
        found.append(f"amount:{row['amount']}")
    found += loads(row["told"])
    if row["best_before"] is not None and ground != "date":
        left = (date.fromisoformat(row["best_before"]) - today).days
        if 0 <= left <= 2:
            found.append(f"days_left:{left}")
    if row["spoke_at"] is not None:
        silent = (today - from_db(row["spoke_at"]).astimezone().date()).days
        if silent >= _SILENT_DAYS:
            found.append(f"silent:{silent}")
    return tuple(found)
