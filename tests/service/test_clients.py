"""Cards, groups, joining and taking apart, tiers, handover, contacts, files for calendar and mail."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from email import message_from_bytes, policy

import pytest
from icalendar import Calendar

from monitor.client_types import Birthday, DateKind, IdentifierKind, NotALoss, PersonRole, Tier, TierBy, TradeKind
from monitor.errors import InputError, NotKnownError
from monitor.service import Monitor
from monitor.types import Entity, OccasionState, Role


def add(monitor: Monitor, name: str, **card: object) -> int:
    """Id of a new client."""
    client_id = monitor.clients.add(name, **card).result().id
    assert client_id is not None
    return client_id


def test_a_card_and_its_history(monitor: Monitor) -> None:
    client_id = add(monitor, "Ruusu Oy", country="fi", tier=Tier.GOLD)
    monitor.clients.change(client_id, not_a_loss=NotALoss.ONE_OFF, not_a_loss_why="one house", region=" Oulu ").result()
    person_id = (
        monitor.clients.add_person(
            client_id, "Liisa Niemi", post="ostaja", role=PersonRole.BUYS, birthday=Birthday(2, 29)
        )
        .result()
        .id
    )
    assert person_id is not None
    monitor.clients.change_person(person_id, left_on=date(2026, 10, 1)).result()
    card = monitor.clients.card(client_id)
    assert (card.country, card.region, card.tier_by, card.not_a_loss) == ("FI", "Oulu", TierBy.HAND, NotALoss.ONE_OFF)
    (person,) = card.people
    assert (person.position, person.role, str(person.birthday)) == ("ostaja", PersonRole.BUYS, "--02-29")
    assert person.left_on == date(2026, 10, 1)
    assert monitor.read.entities()[0].langs == ("fi", "en")
    verbs = [row.verb for row in monitor.read.history(subject="client", subject_id=client_id)]
    assert verbs == ["change_client", "add_client", "add_client"], "made, and what its card says"
    for _ in range(3):
        monitor.undo().result()
    assert monitor.clients.card(client_id).people == ()
    assert monitor.clients.card(client_id).not_a_loss is None
    monitor.undo().result()
    assert monitor.read.clients() == []


@pytest.mark.parametrize(
    "wrong",
    [{"tier": "platinum"}, {"not_a_loss": "why not"}, {"colour": "red"}, {"country": "Finland"}, {}],
)
def test_what_no_card_can_say_is_refused(monitor: Monitor, wrong: dict[str, object]) -> None:
    client_id = add(monitor, "Ruusu Oy")
    with pytest.raises(InputError):
        monitor.clients.change(client_id, **wrong).result()
    with pytest.raises(InputError, match="digits do not fit"):
        monitor.clients.add_identifier(client_id, IdentifierKind.EDRPOU, "14360571").result()
    with pytest.raises(NotKnownError):
        monitor.clients.card(99)


def test_a_group_with_predecessors_is_looked_for_under_all_names(monitor: Monitor) -> None:
    client_id = add(monitor, "Ruusu Oy")
    old = monitor.clients.add_legal_entity(client_id, "Puutarha Pelto Oy", ended_on=date(2019, 1, 1)).result().id
    new = monitor.clients.add_legal_entity(client_id, "Ruusu Osakeyhtiö").result().id
    assert old is not None
    assert new is not None
    monitor.clients.change_legal_entity(old, successor_id=new).result()
    card = monitor.clients.card(client_id)
    assert card.names == ("Ruusu Oy", "Puutarha Pelto Oy"), "another legal form of a name is no other name"
    assert {one.name: one.predecessor_ids for one in card.legal_entities}["Ruusu Osakeyhtiö"] == (old,)
    with pytest.raises(InputError, match="own successor"):
        monitor.clients.change_legal_entity(new, successor_id=old).result()


def test_joining_is_one_act_that_undo_takes_apart(monitor: Monitor) -> None:
    one = add(monitor, "ТОВ «Ромашка»", country="UA", owner="Anna")
    other = add(monitor, "Romashka LLC", tier=Tier.SILVER, owner="Boris")
    monitor.clients.add_identifier(other, IdentifierKind.EDRPOU, "14360570").result()
    monitor.clients.add_person(other, "Ivan Petrov").result()
    monitor.clients.add_wish(other, "blue paint").result()
    monitor.contacts.log(other, outcome="spoke").result()
    monitor.bringing.add(text="Romashka LLC builds a new plant in Lviv").result()
    assert monitor.settle(30)
    monitor.clients.tables.bring(
        b"Order number,Date,Customer,Amount\n1,2026-10-01,Romashka LLC,5\n", "orders.csv"
    ).result()
    before = (monitor.clients.card(one), monitor.clients.card(other), [row.news for row in monitor.read.clients()])

    monitor.clients.join(one, other).result()
    assert monitor.settle(30)
    card = monitor.clients.card(one)
    assert (card.owner, card.tier, card.names) == ("Anna", Tier.SILVER, ("ТОВ «Ромашка»", "Romashka LLC"))
    assert [person.name for person in card.people] == ["Ivan Petrov"]
    assert [wish.what for wish in card.wishes] == ["blue paint"]
    assert card.joined == (other,)
    assert monitor.clients.card(other).id == one, "the old number leads there"
    (row,) = monitor.read.clients()
    assert row.news == 1
    assert [trade.client_id for trade in monitor.read.trade(one)] == [one]
    assert len(monitor.contacts.logged(one)) == 1
    brought = monitor.clients.tables.bring(
        b"Order number,Date,Customer,Amount\n1,2026-10-01,Romashka LLC,5\n2,2026-10-02,Romashka LLC,6\n", "orders.csv"
    ).result()
    assert (brought.new, brought.changed, brought.same) == (1, 0, 1)
    monitor.undo().result()

    monitor.undo().result()
    assert monitor.settle(30)
    after = (monitor.clients.card(one), monitor.clients.card(other), [row.news for row in monitor.read.clients()])
    assert after == before
    assert monitor.read.verify_log() is None


def test_two_that_look_alike_are_told_apart(monitor: Monitor) -> None:
    one, other = add(monitor, "Ruusu Oy"), add(monitor, "Ruusu Ab")
    assert len(monitor.clients.duplicates()) == 1
    monitor.clients.keep_apart(one, other).result()
    assert monitor.clients.duplicates() == ()
    monitor.undo().result()
    assert len(monitor.clients.duplicates()) == 1


def test_tiers_by_profit_leave_those_said_by_hand(monitor: Monitor) -> None:
    for place, profit in enumerate((700, 100, 60, 40, 30, 20, 10, 5)):
        add(monitor, f"Yritys {chr(65 + place)}", profit=Decimal(profit), profit_currency="EUR")
    first, second = (row.id for row in monitor.read.clients()[:2])
    monitor.clients.change(second, tier=Tier.COPPER).result()
    add(monitor, "Other money", profit=Decimal(10_000), profit_currency="RUB")
    proposals = monitor.clients.propose_tiers()
    assert len(proposals) == 8, "amounts of another currency do not compare"
    assert monitor.clients.set_tiers(proposals).result().count == 7
    tiers = {row.id: row.tier for row in monitor.read.clients()}
    assert (tiers[first], tiers[second]) == (Tier.GOLD, Tier.COPPER)
    assert monitor.clients.set_tiers().result().count == 0


def test_a_leaving_managers_clients_go_one_by_one_with_their_risks(monitor: Monitor) -> None:
    client_id = add(monitor, "Ruusu Oy", tier=Tier.GOLD, owner="Anna")
    add(monitor, "Kukka Oy", owner="Anna")
    monitor.contacts.log(
        client_id, tone="negative", topics=["asked about competitors"], next_step="prices", next_on=date(2026, 11, 25)
    ).result()
    monitor.bringing.add(text="Ruusu Oy opened a plant").result()
    assert monitor.settle(30)
    (mention_id,) = monitor.read.mentions_of_post(1)
    monitor.make_occasion(mention_id, "new plant", "Anna", date(2026, 11, 30)).result()
    first, second = monitor.clients.at_risk("Anna")
    assert (first.name, second.risks) == ("Ruusu Oy", ("never_spoken", "nobody_known"))
    assert first.risks == (
        "asked_about_competitors",
        "negative_tone",
        "promised:2026-11-25",
        "open_occasions:1",
        "nobody_known",
    )
    monitor.clients.hand_over(client_id, "Boris", "likes to be called in the morning").result()
    trail = monitor.read.client_trail(client_id)
    assert {(one.kind, one.title) for one in trail} == {
        ("handover", "likes to be called in the morning"),
        ("occasion", "new plant"),
        ("news", "Ruusu Oy opened a plant"),
        ("contact", "asked_about_competitors"),
    }
    assert trail == sorted(trail, key=lambda one: one.at, reverse=True)
    assert len(monitor.read.client_trail(client_id, 2)) == 2
    (handover,) = monitor.clients.handovers(risky_only=True)
    assert (handover.from_owner, handover.to_owner, handover.risks) == ("Anna", "Boris", first.risks)
    (occasion,) = monitor.read.occasions([OccasionState.OPEN])
    assert occasion.owner == "Boris"
    monitor.person = "Boris"
    monitor.contacts.log(client_id, outcome="introduced himself").result()
    assert monitor.clients.handovers(risky_only=True) == []
    with pytest.raises(InputError, match="already"):
        monitor.clients.hand_over(client_id, "Boris").result()


def test_the_log_the_plan_and_promises(monitor: Monitor) -> None:
    client_id = add(monitor, "Ruusu Oy", tier=Tier.GOLD, owner="Anna")
    now = datetime.now(UTC)
    monitor.contacts.log(client_id, at=now - timedelta(days=40), channel="meeting", answered=True).result()
    for days in (3, 2):
        monitor.contacts.log(client_id, at=now - timedelta(days=days), answered=False).result()
    contact_id = (
        monitor.contacts.log(client_id, at=now - timedelta(days=1), answered=False, next_step="again").result().id
    )
    (one,) = monitor.contacts.standings("Anna")
    assert (one.silent_days, one.overdue_days, one.unanswered) == (40, 10, 3)
    assert monitor.contacts.standings("Boris") == []
    monitor.contacts.set_plan({Tier.GOLD: 50, None: None}).result()
    assert monitor.contacts.plan()[Tier.GOLD] == 50
    assert monitor.contacts.standings()[0].overdue_days == 0
    monitor.undo().result()
    assert monitor.contacts.plan()[Tier.GOLD] == 30
    assert [row.next_step for row in monitor.contacts.promises()] == ["again"]
    assert contact_id is not None
    monitor.contacts.keep_promise(contact_id).result()
    assert monitor.contacts.promises() == []
    assert monitor.contacts.checks() == (client_id,)
    for wrong in ({"channel": "telepathy"}, {"tone": "grim"}, {"at": now + timedelta(days=9)}, {"mood": 1}):
        with pytest.raises(InputError):
            monitor.contacts.log(client_id, **wrong).result()


def test_calendar_and_draft_are_files_for_a_person(monitor: Monitor) -> None:
    client_id = add(monitor, "Ruusu; Oy, «Kukka»", owner="Anna", founded_on=date(2001, 12, 5), country="FI")
    monitor.clients.add_person(client_id, "Matti Meikäläinen", email="matti@ruusu.example").result()
    monitor.contacts.log(client_id, next_step="lähetä hinnat, heti; kiitos", next_on=date(2026, 11, 1)).result()
    dates = monitor.clients.dates(60, kinds=[DateKind.ANNIVERSARY])
    content = monitor.contacts.calendar(owner="Anna", dates=dates)
    events = {str(event["uid"]): event for event in Calendar.from_ical(content).walk("VEVENT")}
    promise = events["promise-1@mention-monitor"]
    assert str(promise["summary"]) == "Ruusu; Oy, «Kukka»: lähetä hinnat, heti; kiitos"
    assert promise["dtstart"].dt >= monitor.contacts.today(), "an overdue promise stands on today"
    jubilee = next(event for uid, event in events.items() if uid.startswith("anniversary"))
    assert (jubilee["dtstart"].dt, jubilee["dtend"].dt) == (dates[0].on, dates[0].on + timedelta(days=1))
    assert jubilee.walk("VALARM")[0]["trigger"].dt == timedelta(days=-21)
    assert monitor.contacts.calendar(owner="Nobody").count(b"BEGIN:VEVENT") == 0
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))

    mail = message_from_bytes(
        monitor.contacts.draft(client_id, subject="Hyvää\nBcc: x@y.example", text="Hei Ä"), policy=policy.default
    )
    assert (mail["X-Unsent"], mail["To"], mail["Bcc"]) == ("1", "Matti Meikäläinen <matti@ruusu.example>", None)
    assert mail["Subject"] == "Hyvää Bcc: x@y.example"
    assert mail.get_content().strip() == "Hei Ä"
    with pytest.raises(NotKnownError, match="address"):
        monitor.contacts.draft(add(monitor, "Kukka"))


def test_fairs_and_contract_ends_of_those_whom_they_concern(monitor: Monitor) -> None:
    client_id = add(monitor, "Ruusu Oy", country="FI", industry="construction")
    add(monitor, "Kukka Oy", country="FI", industry="food")
    soon = monitor.clients.today() + timedelta(days=20)
    monitor.clients.add_day("FinnBuild", soon, ends_on=soon + timedelta(days=2), industry="construction").result()
    table = f"Contract number,Start,Ends,Customer\nK-7,2026-01-01,{soon.isoformat()},Ruusu Oy\n"
    monitor.clients.tables.bring(table.encode(), "contracts.csv").result()
    found = monitor.clients.dates(60, kinds=[DateKind.EXHIBITION, DateKind.CONTRACT_END])
    assert [(one.client_id, one.kind, one.name) for one in found] == [
        (client_id, DateKind.CONTRACT_END, "K-7"),
        (client_id, DateKind.EXHIBITION, "FinnBuild"),
    ]
    assert [row.until for row in monitor.read.trade(client_id, (TradeKind.CONTRACT,))] == [soon]
    with pytest.raises(InputError, match="concern"):
        monitor.clients.add_day("Nobody's", soon).result()


def test_a_client_made_of_a_name_has_the_same_card(monitor: Monitor) -> None:
    monitor.add_entity(Entity(0, Role.CLIENT, ("Ruusu Oy",), aliases=("RSU",))).result()
    (card,) = monitor.clients.cards()
    assert (card.name, card.aliases, card.tier_by) == ("Ruusu Oy", ("RSU",), None)


def test_several_clients_get_an_owner_in_one_act(monitor: Monitor) -> None:
    ids = [add(monitor, name) for name in ("Ruusu Oy", "Havu Oy", "Kivi Oy")]
    monitor.clients.change(ids[2], owner="Olena").result()
    written = monitor.clients.change_all([*ids, ids[0]], owner="Olena", tier=Tier.GOLD).result()
    assert written.count == 3
    cards = [monitor.clients.card(one) for one in ids]
    assert [(card.owner, card.tier, card.tier_by) for card in cards] == [("Olena", Tier.GOLD, TierBy.HAND)] * 3
    monitor.undo().result()
    assert [(card.owner, card.tier) for card in map(monitor.clients.card, ids)] == [
        (None, None), (None, None), ("Olena", None)
    ]  # fmt: skip
    with pytest.raises(NotKnownError):
        monitor.clients.change_all([ids[0], 404], owner="Anna").result()
    assert monitor.clients.card(ids[0]).owner is None, "all or none"
