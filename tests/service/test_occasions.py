"""Occasions end to end: a text is brought in, understood, and becomes a card; what holds it back; what people do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from crawlers.types import PostKind, Precision, WrittenTime
from monitor.client_types import Birthday, Channel, Tier
from monitor.errors import IllegalMoveError, InputError, NotKnownError
from monitor.occasion_types import Approach, Ground, LineKind, OccasionRow, OccasionState, OwnNews
from monitor.service import Monitor
from monitor.types import CaseState, Entity, Role
from tests.service.conftest import quick_fetcher
from tests.store.parts import MovingClock, post

PLANT = (
    "Ruusu Oy rakentaa uuden tehtaan Ouluun. Yhtiö investoi tehtaaseen 12 miljoonaa euroa ja palkkaa 40 työntekijää."
)
TROUBLE = "Ruusu Oy irtisanoo 60 työntekijää ja sulkee Kajaanin tehtaan. Yhtiön tappiot kasvoivat viime vuonna."


@pytest.fixture
def clock() -> MovingClock:
    """Noon of a Saturday."""
    return MovingClock(datetime(2026, 11, 21, 12, 0, tzinfo=UTC))


@pytest.fixture
def monitor(tmp_path: Path, clock: MovingClock) -> Iterator[Monitor]:
    """A new folder on a clock that the test moves."""
    with Monitor.open(tmp_path / "data", person="Anna", make_fetcher=quick_fetcher, clock=clock) as opened:
        yield opened


def client(monitor: Monitor, name: str = "Ruusu Oy", **card: object) -> int:
    """Id of a new client of Anna's."""
    made = monitor.clients.add(name, **{"owner": "Anna", "country": "FI", **card}).result()
    assert made.id is not None
    return made.id


def news(
    monitor: Monitor,
    text: str,
    title: str | None = None,
    at: datetime | None = None,
    kind: PostKind = PostKind.ARTICLE,
    author: str | None = None,
) -> None:
    """A published text, understood."""
    told = WrittenTime(at or monitor.clock(), Precision.MINUTE, "", "UTC")
    made = post(text[:60], text, title=title, published=told, kind=kind, author=author)
    monitor.bringing.bring((made,)).result()
    assert monitor.settle(60)


def waiting(monitor: Monitor) -> list[OccasionRow]:
    """Occasions that wait."""
    return [row for row in monitor.read.occasions() if row.waits]


def test_news_becomes_a_card_in_the_same_go(monitor: Monitor, clock: MovingClock) -> None:
    client_id = client(monitor, tier=Tier.GOLD)
    monitor.clients.add_person(client_id, "Liisa Niemi", post="ostaja", role="buys", phone="+358 1", lang="fi").result()
    news(monitor, PLANT, "Ruusu Oy rakentaa tehtaan")
    (row,) = waiting(monitor)
    assert (row.ground, row.approach, row.owner, row.tier) == (Ground.NEWS, Approach.OFFER, "Anna", Tier.GOLD)
    assert row.person is not None
    assert row.person.name == "Liisa Niemi"
    assert row.opening is not None
    assert row.opening.startswith("Onnittelut")
    assert row.best_before is not None
    assert row.best_before > clock().date()
    assert not row.blocked
    news(
        monitor,
        "Ruusu Oy saa uuden tehtaan Ouluun: investointi on 12 miljoonaa euroa.",
        at=clock() + timedelta(hours=5),
    )
    (row,) = waiting(monitor)
    assert row.articles == 2, "a second article of the same event"
    assert "articles:2" in row.why
    clock.move(days=60)
    assert waiting(monitor) == []
    assert len(monitor.read.occasions(expired=True)) == 1
    assert monitor.read.clients()[0].open_occasions == 0


def test_what_a_client_posts_of_itself_becomes_a_card_and_its_small_talk_none(monitor: Monitor) -> None:
    client(monitor)
    news(monitor, "Avasimme toisen myymälän Tampereelle!", kind=PostKind.MESSAGE, author="Ruusu Oy")
    news(monitor, "Hyvää viikonloppua kaikille!", kind=PostKind.MESSAGE, author="Ruusu Oy")
    news(monitor, "Ruusu avasi kuulemma toisen myymälän.", kind=PostKind.FORUM_POST, author="matti77")
    (row,) = waiting(monitor)
    assert (row.ground, row.kind, row.what) == (Ground.NEWS, "growth", "Avasimme toisen myymälän Tampereelle!")
    assert row.articles == 1


def test_old_news_passing_mentions_and_others_news_give_none(monitor: Monitor, clock: MovingClock) -> None:
    client(monitor)
    news(monitor, PLANT, at=clock() - timedelta(days=200))
    news(monitor, "Messuilla olivat mukana Kukka Oy, Pelto Oy, Niitty Oy, Ruusu Oy ja monta muuta. Sää oli kaunis.")
    assert monitor.read.occasions(expired=True) == []


def test_bad_news_make_a_careful_card_and_hold_back_the_good_one(monitor: Monitor, clock: MovingClock) -> None:
    client(monitor, tier=Tier.GOLD)
    news(monitor, PLANT)
    news(monitor, TROUBLE, "Ruusu Oy sulkee tehtaan", at=clock() + timedelta(hours=1))
    rows = {row.approach: row for row in waiting(monitor)}
    assert rows.keys() == {Approach.OFFER, Approach.CAREFUL}
    offer, careful = rows[Approach.OFFER], rows[Approach.CAREFUL]
    assert (offer.blocked, offer.opening) == (True, None)
    assert offer.guards == (f"grave_news:{careful.mention_id}",)
    assert (careful.blocked, careful.critical) == (False, True)
    with pytest.raises(IllegalMoveError, match="grave_news"):
        monitor.occasions.draft(offer.id)
    morning = monitor.occasions.morning("Anna")
    assert [line.id for line in morning.today] == [careful.id]
    assert morning.blocked == 1
    assert careful.mention_id is not None
    monitor.not_us([careful.mention_id]).result()
    (row,) = waiting(monitor)
    assert (row.id, row.blocked) == (offer.id, False), "bad news of another Ruusu neither hold back nor stand there"


def test_an_event_of_many_is_used_or_dismissed_at_once_and_undone_as_one(monitor: Monitor) -> None:
    clients = [client(monitor, f"{name} Oy") for name in ("Ruusu", "Kielo", "Vuokko")]
    ids = [
        monitor.occasions.add(one, "rakentajan päivä", approach=Approach.CONGRATULATE).result().id or 0
        for one in clients
    ]
    done = monitor.occasions.contacted_all(
        [*ids, ids[0]], outcome="kortti", channel="mail", tone="positive", next_step="soitto", next_on=date(2026, 12, 1)
    )
    assert done.result().count == 3
    assert waiting(monitor) == []
    for client_id, occasion_id in zip(clients, ids, strict=True):
        (talk,) = monitor.contacts.logged(client_id)
        assert (talk.occasion_id, talk.outcome, talk.topics) == (occasion_id, "kortti", ("congratulation",))
        assert (talk.tone, talk.next_step, talk.next_on) == ("positive", "soitto", date(2026, 12, 1))
    with pytest.raises(IllegalMoveError):
        monitor.occasions.dismiss_all(ids).result()
    monitor.undo().result()
    assert {row.id for row in waiting(monitor)} == set(ids)
    assert monitor.contacts.logged() == []
    monitor.occasions.contacted_all(ids, answered=False).result()
    assert {row.id for row in waiting(monitor)} == set(ids), "nobody was reached"
    assert monitor.occasions.dismiss_all(ids, "not ours").result().count == 3
    assert waiting(monitor) == []
    monitor.undo().result()
    assert len(waiting(monitor)) == 3
    assert monitor.read.verify_log() is None


def test_an_open_complaint_or_debt_holds_back_and_lets_go_by_itself(monitor: Monitor, clock: MovingClock) -> None:
    client_id = client(monitor)
    monitor.add_entity(Entity(0, Role.OWN, ("Maalitehdas Oy",))).result()
    occasion_id = monitor.occasions.add(client_id, "uusi hinnasto", approach=Approach.OFFER).result().id
    assert occasion_id is not None
    news(
        monitor,
        "Maalitehdas Oy toimitti Ruusu Oy:lle väärät purkit ja on ollut hiljaa kolme viikkoa. Pettymys!",
        kind=PostKind.COMMENT,
    )
    mention_id = next(
        row.id for row in monitor.read.rows(monitor.read.mentions_of_post(1)) if row.entity_name == "Maalitehdas Oy"
    )
    case_id = monitor.cases.open([mention_id]).result().id
    assert case_id is not None
    row = monitor.read.occasion(occasion_id)
    assert (row.blocked, row.blocked_by_case) == (True, case_id)
    assert f"case:{case_id}" in row.guards
    monitor.cases.move(case_id, CaseState.DISMISSED, "not about us").result()
    assert not monitor.read.occasion(occasion_id).blocked
    table = b"Invoice number,Date,Due,Customer,Amount,Currency\n7,2026-10-01,2026-10-15,Ruusu Oy,500,EUR\n"
    monitor.clients.tables.bring(table, "invoices.csv").result()
    row = monitor.read.occasion(occasion_id)
    assert row.guards == ("debt:500 EUR",)
    assert row.blocked
    monitor.undo().result()
    assert not monitor.read.occasion(occasion_id).blocked
    careful = monitor.occasions.add(client_id, "ask", approach=Approach.CAREFUL).result().id
    assert careful is not None
    assert not monitor.read.occasion(careful).blocked


def test_what_people_do_with_a_card_and_undo(monitor: Monitor, clock: MovingClock) -> None:
    client_id = client(monitor)
    news(monitor, PLANT)
    (row,) = waiting(monitor)
    today = clock().date()
    monitor.occasions.snooze(row.id, today + timedelta(days=40)).result()
    snoozed = monitor.read.occasion(row.id)
    assert (snoozed.state, snoozed.best_before) == (OccasionState.SNOOZED, today + timedelta(days=43))
    assert monitor.occasions.morning("Anna").lines == ()
    clock.move(days=41)
    (line,) = monitor.occasions.morning("Anna").overdue
    assert (line.id, line.overdue_days) == (row.id, 1)
    monitor.occasions.hand_over(row.id, "Boris", "knows Oulu").result()
    handed = monitor.read.occasion(row.id)
    assert (handed.state, handed.owner, handed.handed_from) == (OccasionState.HANDED_OVER, "Boris", "Anna")
    assert [one.id for one in monitor.read.occasions([OccasionState.HANDED_OVER])] == [row.id]
    assert monitor.read.occasions([OccasionState.OPEN]) == []
    monitor.occasions.contacted(row.id, "käynti sovittu").result()
    (contact,) = monitor.contacts.logged(client_id)
    assert (contact.occasion_id, contact.outcome, contact.topics) == (row.id, "käynti sovittu", ("offer",))
    with pytest.raises(IllegalMoveError):
        monitor.occasions.snooze(row.id, today).result()
    for _ in range(3):
        monitor.undo().result()
    assert monitor.read.occasion(row.id).state is OccasionState.OPEN
    assert monitor.read.occasions() == [], "its time is over"
    monitor.occasions.dismiss(row.id, "not now").result()
    monitor.occasions.reopen(row.id).result()
    (again,) = waiting(monitor)
    assert again.best_before is None, "a person wants it still"
    assert monitor.read.verify_log() is None


def test_a_talk_about_an_occasion_uses_it(monitor: Monitor) -> None:
    client_id = client(monitor)
    occasion_id = monitor.occasions.add(client_id, "new prices").result().id
    monitor.contacts.log(client_id, answered=False, occasion_id=occasion_id).result()
    assert len(waiting(monitor)) == 1, "nobody was reached"
    monitor.contacts.log(client_id, outcome="agreed", occasion_id=occasion_id).result()
    assert waiting(monitor) == []
    assert occasion_id is not None
    row = monitor.read.occasion(occasion_id)
    assert (row.state, row.outcome) == (OccasionState.CONTACTED, "agreed")
    monitor.undo().result()
    assert len(waiting(monitor)) == 1


def test_made_by_hand_of_news_that_gave_a_card_is_the_same_card(monitor: Monitor) -> None:
    client(monitor)
    news(monitor, PLANT)
    (row,) = waiting(monitor)
    assert row.mention_id is not None
    made = monitor.make_occasion(row.mention_id, "visit the site", "Boris", date(2026, 12, 1)).result()
    (mine,) = waiting(monitor)
    assert (made.id, mine.id) == (row.id, row.id)
    assert (mine.what, mine.owner, mine.ground, mine.best_before) == ("visit the site", "Boris", Ground.HAND, None)
    monitor.undo().result()
    (back,) = waiting(monitor)
    assert (back.ground, back.what) == (Ground.NEWS, row.what)


def test_days_come_up_once_in_their_time(monitor: Monitor, clock: MovingClock) -> None:
    client_id = client(monitor, founded_on=date(2001, 12, 1), industry="construction")
    monitor.clients.add_person(
        client_id, "Liisa Niemi", birthday=Birthday(11, 24), email="liisa@ruusu.example"
    ).result()
    made = monitor.occasions.look()
    assert len(made.occasion_ids) == 2
    assert monitor.occasions.look().occasion_ids == ()
    by_kind = {row.kind: row for row in waiting(monitor)}
    assert by_kind.keys() == {"birthday", "anniversary"}
    birthday = by_kind["birthday"]
    assert birthday.person is not None
    assert birthday.person.name == "Liisa Niemi"
    assert "years:25" in by_kind["anniversary"].why
    assert "round" in by_kind["anniversary"].why
    mail = message_from_bytes(monitor.occasions.draft(birthday.id), policy=policy.SMTP)
    assert "Hyvää syntymäpäivää" in mail.get_content()
    assert mail["X-Unsent"] == "1"
    assert b"Liisa Niemi" in monitor.occasions.calendar(birthday.id)
    morning = monitor.occasions.morning("Anna")
    assert [line.slug for line in morning.week] == ["birthday"]
    clock.move(days=2)
    assert [line.slug for line in monitor.occasions.morning("Anna").today] == ["birthday"]
    clock.move(days=3)
    monitor.occasions.look()
    assert [row.kind for row in waiting(monitor)] == ["anniversary"]


def test_signs_of_loss_are_a_reason_to_ask_and_steps_of_plans_stand_on_the_list(
    monitor: Monitor, clock: MovingClock
) -> None:
    client_id = client(monitor, tier=Tier.GOLD)
    first = date(2024, 10, 1)
    client(monitor, "Kukka Oy", owner="Boris")
    days = [first + timedelta(days=14 * number) for number in range(56)]
    rows = "".join(f"K{number},{day},Kukka Oy,100,EUR\n" for number, day in enumerate(days))
    rows += "".join(f"R{number},{day},Ruusu Oy,100,EUR\n" for number, day in enumerate(days[:50]))
    monitor.clients.tables.bring(f"Order number,Date,Customer,Amount,Currency\n{rows}".encode(), "orders.csv").result()
    monitor.signs.look()
    (line,) = monitor.occasions.morning("Anna").today
    (row,) = waiting(monitor)
    assert (row.ground, row.approach, row.critical, row.blocked) == (Ground.SIGN, Approach.CAREFUL, True, False)
    assert row.kind in {"fall", "silent"}
    assert len(row.why) >= 2, "the sign shows its numbers"
    assert row.opening is not None
    assert row.opening.startswith("Emme ole kuulleet teistä")
    assert (line.id, line.critical) == (row.id, row.critical)
    monitor.occasions.look()
    assert len(waiting(monitor)) == 1
    monitor.signs.false([sign.id for sign in monitor.read.signs()], "builds in summer only").result()
    assert waiting(monitor) == [], "a false alarm is no reason to call"
    plan = monitor.winback.keep(client_id).result().id
    assert plan is not None
    monitor.winback.add_step(plan, "visit the director", due_on=clock().date() - timedelta(days=2)).result()
    (step,) = monitor.occasions.morning("Anna").overdue
    assert (step.kind, step.what, step.overdue_days) == (LineKind.STEP, "visit the director", 2)


def test_an_event_of_a_sector_lists_its_clients_the_best_first(monitor: Monitor) -> None:
    monitor.add_entity(Entity(0, Role.MARKET, ("rakennusala",), langs=("fi",))).result()
    client(monitor, "Talo Oy", industry="construction", tier=Tier.COPPER)
    client(monitor, "Silta Oy", industry="construction", tier=Tier.GOLD)
    client(monitor, "Leipä Oy", industry="food")
    news(
        monitor,
        "Rakennusala on syvässä kriisissä: konkurssit lisääntyivät, tuhannet rakennusalan työntekijät lomautetaan.",
        "Rakennusala kriisissä, konkurssien määrä kasvoi",
    )
    (shared,) = monitor.read.shared_occasions()
    assert (shared.ground, shared.approach) == (Ground.MARKET, Approach.CAREFUL)
    assert shared.clients == ("Silta Oy", "Talo Oy")
    (line,) = monitor.occasions.morning("Anna").today
    assert (line.kind, line.clients) == (LineKind.SHARED, ("Silta Oy", "Talo Oy"))
    monitor.occasions.dismiss_shared(shared.id).result()
    assert waiting(monitor) == []
    monitor.undo().result()
    assert len(waiting(monitor)) == 2


def test_our_news_go_first_to_those_who_asked(monitor: Monitor) -> None:
    asked = client(monitor, "Talo Oy", tier=Tier.COPPER)
    gone = client(monitor, "Entinen Oy")
    other = client(monitor, "Silta Oy")
    monitor.clients.add_wish(asked, "sinistä julkisivumaalia 10 litran astiassa").result()
    monitor.clients.add_wish(gone, "julkisivumaali, sininen").result()
    monitor.clients.add_wish(other, "tapettiliimaa").result()
    entity_id = next(row.entity_id for row in monitor.read.clients() if row.id == gone)
    monitor.remove_entity(entity_id).result()
    found = monitor.occasions.wanted("Sininen julkisivumaali")
    assert {(one.client_name, one.sure, one.removed) for one in found} == {
        ("Talo Oy", True, False),
        ("Entinen Oy", True, True),
    }
    in_other_words = monitor.occasions.wanted("liima tapeteille")
    assert [(one.client_name, one.sure) for one in in_other_words] == [("Silta Oy", False)]
    made = monitor.occasions.announce("Sininen julkisivumaali").result()
    (row,) = waiting(monitor)
    assert (row.client_id, row.ground, row.kind) == (asked, Ground.OWN_NEWS, OwnNews.ITEM)
    assert "wished:sinistä julkisivumaalia 10 litran astiassa" in row.why
    assert row.opening is not None
    assert "Sininen julkisivumaali" in row.opening
    assert made.count == 1
    assert [wish.client_id for wish in monitor.read.wishes()] == [other]
    monitor.undo().result()
    assert waiting(monitor) == []
    assert len(monitor.read.wishes()) == 3
    with pytest.raises(InputError, match="Nobody"):
        monitor.occasions.announce("polkupyörä").result()
    monitor.occasions.announce("laskutus kahdesti kuussa", OwnNews.RULE).result()
    assert {(row.client_id, row.approach) for row in waiting(monitor)} == {
        (asked, Approach.INFORM),
        (other, Approach.INFORM),
    }
    with pytest.raises(NotKnownError):
        monitor.occasions.announce("maali", wish_ids=[99])


def test_competitors_news_are_for_those_who_asked_about_them(monitor: Monitor) -> None:
    monitor.add_entity(Entity(0, Role.COMPETITOR, ("Väriketju Oy",), langs=("fi",))).result()
    asked, other = client(monitor, "Talo Oy"), client(monitor, "Silta Oy")
    monitor.contacts.log(asked, topics=["asked about competitors"], channel=Channel.CALL).result()
    news(monitor, "Väriketju Oy lopettaa toimitukset ja hakeutuu konkurssiin. Yhtiö irtisanoo koko henkilöstön.")
    (shared,) = monitor.read.shared_occasions()
    assert (shared.ground, shared.entity_name, shared.clients) == (Ground.COMPETITOR, "Väriketju Oy", ("Talo Oy",))
    (row,) = waiting(monitor)
    assert (row.client_id, row.approach) == (asked, Approach.OFFER)
    assert "asked_about_competitors" in row.why
    assert other not in {one.client_id for one in waiting(monitor)}


def test_a_firm_that_complains_of_a_competitor_is_a_lead_and_a_private_person_never(monitor: Monitor) -> None:
    monitor.add_entity(Entity(0, Role.COMPETITOR, ("Краски Плюс",), langs=("ru",))).result()
    text = "«Краски Плюс» третью неделю не везут оплаченный заказ, трубку не берут, деньги не возвращают. Позор!"
    for number, author in enumerate(("Сергей", "ООО «Дом у реки»")):
        told = WrittenTime(monitor.clock(), Precision.MINUTE, "", "UTC")
        one = post(
            f"f{number}", f"{text} Заказ {number}.", title=None, author=author, published=told, kind=PostKind.FORUM_POST
        )
        monitor.bringing.bring((one,)).result()
    assert monitor.settle(60)
    (lead,) = monitor.read.shared_occasions()
    assert (lead.kind, lead.firm, lead.clients) == ("competitor_complaint", "ООО «Дом у реки»", ())
    mornings = monitor.occasions.mornings()
    assert monitor.occasions.mornings(monitor.read.occasions(), look=False) == mornings
    assert not monitor.read.has_clients("Anna")
    client(monitor, "Kielo Oy")
    assert monitor.read.has_clients("Anna")
    (head,) = [one for one in mornings if one.owner is None]
    assert [line.why[-1] for line in head.today] == ["firm:ООО «Дом у реки»"]
    assert monitor.erase_author("feed", "ООО «Дом у реки»").result().count == 1
    (lead,) = monitor.read.shared_occasions()
    assert (lead.what, lead.firm) == ("", None)
    assert monitor.read.verify_log() is None


def test_the_morning_goes_out_as_page_and_mail(monitor: Monitor) -> None:
    client(monitor, tier=Tier.GOLD)
    news(monitor, PLANT)
    for lang in ("en", "ru", "uk", "fi"):
        page = monitor.occasions.digest("Anna", lang).decode()
        assert "Ruusu Oy" in page
        assert "Onnittelut laajennuksesta" in page
    mail = message_from_bytes(monitor.occasions.mail("Anna", "anna@firm.example", "ru"), policy=policy.SMTP)
    plain, html = mail.get_body(("plain",)), mail.get_body(("html",))
    assert plain is not None
    assert html is not None
    assert "Утренний список: Anna" in mail["Subject"]
    assert "Ruusu Oy" in plain.get_content()
    assert "<article>" in html.get_content()
