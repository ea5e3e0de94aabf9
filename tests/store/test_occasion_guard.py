"""The guard over a real base: 500 combinations of complaint, case, debt, grave news and approach, chosen by chance."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta

from monitor.desk.clocks import Terms
from monitor.desk.guard import GRAVE_DAYS, OTHER_GRAVE_DAYS
from monitor.desk.occasions import Candidate
from monitor.occasion_types import Approach, Ground, OccasionRow
from monitor.store.acts_on_occasions import NewsEvent
from monitor.store.connection import Readers
from monitor.store.reader import Reader
from monitor.text.types import EventKind, Polarity, Role
from monitor.types import CaseState
from tests.store.parts import Base, match, post

CLIENTS = 125
APPROACHES = (*Approach,)


@dataclass(frozen=True)
class Chosen:
    """What stands between us and one client."""

    complaint: str
    debt: str
    grave: str
    grave_kind: EventKind
    grave_age: int

    def wrong(self) -> bool:
        """Whether anything does."""
        days = GRAVE_DAYS.get(self.grave_kind, OTHER_GRAVE_DAYS)
        return (
            self.complaint in ("case", "suggested_case", "named_case", "post")
            or self.debt == "overdue"
            or (self.grave == "told" and self.grave_age <= days)
        )


def chosen(chance: random.Random) -> Chosen:
    """One combination."""
    kinds = ("none", "none", "none", "case", "suggested_case", "named_case", "closed_case", "refused_case", "post")
    return Chosen(
        chance.choice(kinds),
        chance.choice(("none", "none", "overdue", "paid", "not_due")),
        chance.choice(("none", "none", "told", "refused")),
        chance.choice(list(EventKind)),
        chance.randrange(90),
    )


def complain(base: Base, own: int, entity: int, client: int, what: str, source: int) -> None:
    """A post about us that is the client's, in one of the ways that this may be known and end."""
    named = (match(own), match(entity)) if what == "named_case" else (match(own),)
    base.record(source, (post(f"c{client}"), named))
    (mention,) = base.all(
        "SELECT m.id FROM mention m JOIN post p ON p.id = m.post_id WHERE p.key = ? AND m.entity_id = ?",
        f"c{client}",
        own,
    )[0]
    assert isinstance(mention, int)
    base.connection.execute("UPDATE mention SET kind = 'complaint', severity = 2 WHERE id = ?", (mention,))
    if what != "named_case":
        state = {"suggested_case": "suggested", "refused_case": "refused"}.get(what, "confirmed")
        base.connection.execute(
            "INSERT INTO client_link (mention_id, client_id, ground, detail, state, found_at)"
            " VALUES (?, ?, 'name', '', ?, '2026-11-20T00:00:00.000Z')",
            (mention, client, state),
        )
    if what != "post":
        case = base.desk.open_case("Anna", [mention], None, Terms()).id
        assert case is not None
        if what == "closed_case":
            base.desk.move_case("Anna", case, CaseState.DISMISSED, "not about us")


def owe(base: Base, client: int, what: str, today: date) -> None:
    """An invoice of the client."""
    until = today + timedelta(days=5 if what == "not_due" else -5)
    base.connection.execute(
        "INSERT INTO trade (import_id, kind, client_id, key, day, until, done_on, amount, currency)"
        " VALUES (1, 'invoice', ?, ?, ?, ?, ?, '100', 'EUR')",
        (client, f"i{client}", (today - timedelta(days=30)).isoformat(), until.isoformat(),
         today.isoformat() if what == "paid" else None),
    )  # fmt: skip


def grieve(base: Base, entity: int, client: int, one: Chosen, today: date, source: int) -> None:
    """Grave news of the client, which a person may have refused."""
    base.record(source, (post(f"g{client}"), (match(entity),)))
    (mention,) = base.all("SELECT m.id FROM mention m JOIN post p ON p.id = m.post_id WHERE p.key = ?", f"g{client}")[0]
    assert isinstance(mention, int)
    event = NewsEvent(mention, one.grave_kind, entity, Polarity.BAD, today - timedelta(days=one.grave_age))
    base.desk.keep_occasions([], events=[event], read=[mention])
    if one.grave == "refused":
        base.connection.execute("UPDATE mention SET state = 'not_us' WHERE id = ?", (mention,))


def test_the_guard_holds_for_500_combinations(base: Base) -> None:
    chance = random.Random(20261122)
    today = base.clock().astimezone().date()
    own, source = base.entity(), base.source()
    base.connection.execute(
        "INSERT INTO record_import"
        " (id, kind, file, signature, mapping, at, person, rows, new, changed, same, bad, totals)"
        " VALUES (1, 'client_invoices', 'i.csv', '', '{}', '2026-11-01T00:00:00.000Z', 'Anna', 1, 1, 0, 0, 0, 0)"
    )
    combinations: dict[int, Chosen] = {}
    for number in range(CLIENTS):
        entity = base.entity(f"Клиент{number}", Role.CLIENT)
        (client,) = base.all("SELECT id FROM client WHERE entity_id = ?", entity)[0]
        assert isinstance(client, int)
        one = combinations[client] = chosen(chance)
        if one.complaint != "none":
            complain(base, own, entity, client, one.complaint, source)
        if one.debt != "none":
            owe(base, client, one.debt, today)
        if one.grave != "none":
            grieve(base, entity, client, one, today, source)
        base.desk.keep_occasions(
            [
                Candidate(
                    *(
                        Ground.DATE,
                        "birthday",
                        approach,
                        "Anna",
                        today,
                        today + timedelta(days=9),
                        f"{client}:{approach}",
                    ),
                    client_id=client,
                )
                for approach in APPROACHES
            ]
        )
    readers = Readers(base.folder)
    rows: list[OccasionRow] = Reader(base.folder, base.clock, readers).occasions()
    readers.close()
    assert len(rows) == 500
    for row in rows:
        wrong = combinations[row.client_id].wrong()
        sells = row.approach in (Approach.CONGRATULATE, Approach.OFFER)
        assert bool(row.guards) is wrong, (combinations[row.client_id], row.guards)
        assert row.blocked is (wrong and sells)
        assert (row.opening is None) is row.blocked
    assert 150 < sum(row.blocked for row in rows) < 250, "both happen often"
