"""Reading of what signs of loss are told from: each client's trade, talks, complaints and news, as plain facts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any, Final

from monitor.client_types import Topic
from monitor.desk.histories import (
    Asked,
    Billed,
    Bought,
    ClientHistory,
    Complained,
    Talked,
    Told,
    Used,
    in_one_currency,
)
from monitor.desk.industries import SECTORS
from monitor.store.client_reader import TRADE_SHOWN
from monitor.store.codec import dumps, from_db, loads
from monitor.store.reading import Reading
from monitor.text.types import EventKind, Tone

OPEN_REQUEST_D: Final = 60
"""A request of which no table tells the end is known by then: an order came within that time, or none did."""
_GRAVE_SEVERITY: Final = 3


class HistoryReading(Reading):
    """Histories of clients."""

    def histories(self, today: date, client_ids: Sequence[int] | None = None) -> list[ClientHistory]:
        """Of all clients on the list, or of these, by number."""
        wanted = None if client_ids is None else dumps(list(client_ids))
        clients = self._all(
            "SELECT c.id, c.tier, c.industry, c.entity_id FROM client c JOIN entity e ON e.id = c.entity_id"
            " WHERE c.removed_at IS NULL AND e.removed_at IS NULL"
            " AND (?1 IS NULL OR c.id IN (SELECT value FROM json_each(?1))) ORDER BY c.id",
            (wanted,),
        )
        trade: dict[str, dict[int, list[Any]]] = {
            kind: defaultdict(list) for kind in ("order", "request", "invoice", "usage")
        }
        known_from = self._known_from()
        for row in self._all(
            "SELECT coalesce(c.joined_into, c.id) AS whose, t.kind, t.number, t.day, t.until, t.done_on, t.amount,"
            " t.done_amount, t.currency, t.outcome, t.refers_to" + TRADE_SHOWN + " AND t.kind <> 'contract'"
            " AND t.day <= ?1 AND (?2 IS NULL OR coalesce(c.joined_into, c.id) IN (SELECT value FROM json_each(?2)))"
            " ORDER BY t.day, t.id",
            (today.isoformat(), wanted),
        ):
            trade[row["kind"]][row["whose"]].append(row)
        talks, said = self._talks()
        complaints = self._complaints()
        news = self._bad_news()
        sectors = self._sector_news()
        found = []
        for client in clients:
            one = client["id"]
            rows = trade["order"].get(one) or trade["invoice"].get(one, [])
            orders = tuple(
                Bought(*pair)
                for pair in in_one_currency(
                    (date.fromisoformat(row["day"]), _amount(row["amount"]), row["currency"]) for row in rows
                )
            )
            requests = _requests(trade["request"].get(one, []), [order.day for order in orders], today)
            begun = min((*(bought.day for bought in orders[:1]), *(asked.day for asked in requests[:1])), default=None)
            touched = SECTORS.get(client["industry"] or "", ())
            found.append(
                ClientHistory(
                    client_id=one,
                    segment=client["tier"] or "",
                    industry=client["industry"],
                    since=begun,
                    known_from=known_from,
                    orders=orders,
                    requests=requests,
                    invoices=tuple(_invoices(trade["invoice"].get(one, []))),
                    usage=_usage(trade["usage"].get(one, [])),
                    talks=tuple(talks.get(one, ())),
                    complaints=_sorted([*complaints.get(one, ()), *said.get(one, ())]),
                    news=tuple(news.get(client["entity_id"], ())),
                    sector_news=tuple(told for told, slugs in sectors if set(slugs) & set(touched)),
                )
            )
        return found

    def _known_from(self) -> date | None:
        """The first day that tables of trade tell of."""
        row = self._one(f"SELECT min(t.day) {TRADE_SHOWN} AND t.kind IN ('order', 'request', 'invoice')")
        return None if row is None or row[0] is None else date.fromisoformat(row[0])

    def _talks(self) -> tuple[dict[int, list[Talked]], dict[int, list[Complained]]]:
        talks: dict[int, list[Talked]] = defaultdict(list)
        said: dict[int, list[Complained]] = defaultdict(list)
        for client_id, at, answered, tone, topic in self._all(
            "SELECT client_id, at, answered, tone, topic FROM contact WHERE removed_at IS NULL ORDER BY at, id"
        ):
            day, topics = from_db(at).astimezone().date(), tuple(topic.split())
            heard = None if answered is None else bool(answered)
            talks[client_id].append(Talked(day, heard, None if tone is None else Tone(tone), topics))
            if str(Topic.COMPLAINT) in topics:
                said[client_id].append(Complained(day))
        return talks, said

    def _complaints(self) -> dict[int, list[Complained]]:
        found: dict[int, list[Complained]] = defaultdict(list)
        for client_id, at, severity in self._all(
            "SELECT l.client_id, min(m.order_at), max(coalesce(m.severity, 1)) FROM client_link l"
            " JOIN mention m ON m.id = l.mention_id JOIN post p ON p.id = m.post_id"
            " WHERE l.state <> 'refused' AND l.removed_at IS NULL AND m.removed_at IS NULL AND m.state <> 'not_us'"
            " AND m.kind = 'complaint' GROUP BY l.client_id, coalesce(p.story_id, -m.id) ORDER BY 2"
        ):
            found[client_id].append(Complained(from_db(at).astimezone().date(), severity >= _GRAVE_SEVERITY))
        return found

    def _bad_news(self) -> dict[int, list[Told]]:
        found: dict[int, list[Told]] = defaultdict(list)
        for entity_id, kind, day in self._all(
            "SELECT DISTINCT v.entity_id, v.kind, v.happened_on FROM news_event v JOIN mention m ON m.id = v.mention_id"
            " WHERE v.polarity = 'bad' AND m.removed_at IS NULL AND m.state <> 'not_us' ORDER BY v.happened_on"
        ):
            found[entity_id].append(Told(date.fromisoformat(day), kind == EventKind.DIFFICULTY))
        return found

    def _sector_news(self) -> list[tuple[Told, tuple[str, ...]]]:
        rows = self._all(
            "SELECT kind, happened_on, sectors FROM shared_occasion WHERE ground = 'market' AND polarity = 'bad'"
            " AND removed_at IS NULL ORDER BY happened_on, id"
        )
        return [
            (Told(date.fromisoformat(row[1]), row[0] == EventKind.DIFFICULTY), tuple(loads(row[2]))) for row in rows
        ]


def _requests(rows: Iterable[Any], ordered: list[date], today: date) -> tuple[Asked, ...]:
    found = []
    for row in rows:
        day = date.fromisoformat(row["day"])
        if row["outcome"] in ("ordered", "lost"):
            found.append(Asked(day, row["outcome"] == "ordered"))
            continue
        until = day + timedelta(days=OPEN_REQUEST_D)
        if until > today or not ordered:
            found.append(Asked(day))
        else:
            found.append(Asked(day, any(day <= one <= until for one in ordered), until))
    return tuple(found)


def _invoices(rows: Iterable[Any]) -> Iterable[Billed]:
    for row in rows:
        if row["until"] is None:
            continue
        amount, paid = _amount(row["amount"]), _amount(row["done_amount"])
        whole = paid is None or amount is None or paid >= amount
        paid_on = date.fromisoformat(row["done_on"]) if row["done_on"] is not None and whole else None
        yield Billed(date.fromisoformat(row["day"]), date.fromisoformat(row["until"]), amount, paid_on)


def _usage(rows: Iterable[Any]) -> tuple[Used, ...]:
    by_day: dict[str, float] = defaultdict(float)
    for row in rows:
        by_day[row["day"]] += _amount(row["amount"]) or 0.0
    return tuple(Used(date.fromisoformat(day), amount) for day, amount in sorted(by_day.items()))


def _amount(text: str | None) -> float | None:
    return None if text is None else float(text)


def _sorted(complaints: list[Complained]) -> tuple[Complained, ...]:
    return tuple(sorted(complaints, key=lambda one: one.day))
