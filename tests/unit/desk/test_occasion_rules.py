"""Rules of occasions: what gives one, how to speak, until when, which are the same, whom to call, what holds back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.client_types import ClientDate, ClientPerson, DateKind, PersonRole, Tier
from monitor.desk import affected, openings
from monitor.desk.affected import Touchable
from monitor.desk.guard import GRAVE_DAYS, OTHER_GRAVE_DAYS, GraveNews, GuardFacts, blocks, guards, is_grave
from monitor.desk.needs import tells_need
from monitor.desk.occasions import GOOD_FOR_DAYS, Candidate, Known, NewsFact, of_date, of_news, same, whom
from monitor.desk.wishes import Wish, wanted
from monitor.occasion_types import Approach, OwnNews
from monitor.text.types import Decision, Event, EventKind, Kind, Polarity, Role, Tone
from monitor.text.widening import widen

TODAY = date(2026, 11, 22)
KIND, GOOD, BAD, NEUTRAL = EventKind, Polarity.GOOD, Polarity.BAD, Polarity.NEUTRAL


def event(kind: EventKind, polarity: Polarity = GOOD, **more: object) -> Event:
    """Something that the text is about."""
    return Event(**{"kind": kind, "score": 0.9, "entity_id": 1, "polarity": polarity, "main": True, **more})  # type: ignore[arg-type]


def fact(*events: Event, **more: object) -> NewsFact:
    """A mention of a client with these events."""
    values: dict[str, object] = {
        "mention_id": 7,
        "entity_id": 1,
        "role": Role.CLIENT,
        "client_id": 3,
        "story_id": 5,
        "day": TODAY,
        "decision": Decision.MATCH,
        "kind": Kind.NEWS,
        "lang": "en",
        "title": "Rosewood got an award",
        "text": "Rosewood got an award.",
        "events": events,
    }
    return NewsFact(**{**values, **more})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("events", "approach"),
    [
        ([event(KIND.GROWTH)], Approach.CONGRATULATE),
        ([event(KIND.PUBLIC_PRAISE)], Approach.CONGRATULATE),
        ([event(KIND.TENDER, NEUTRAL)], Approach.OFFER),
        ([event(KIND.DIFFICULTY, BAD)], Approach.CAREFUL),
        ([event(KIND.DIFFICULTY, GOOD)], Approach.CAREFUL),  # "won the lawsuit": no congratulation on that either
        ([event(KIND.REGULATION, BAD)], Approach.CAREFUL),
        ([event(KIND.DEPARTURE, NEUTRAL)], Approach.CAREFUL),
        ([event(KIND.DEPARTURE, NEUTRAL), event(KIND.APPOINTMENT)], Approach.CONGRATULATE),
        ([event(KIND.GROWTH), event(KIND.DIFFICULTY, BAD)], Approach.CAREFUL),
        ([event(KIND.GROWTH), event(KIND.PUBLIC_BLAME, BAD, main=False)], Approach.CAREFUL),
        ([event(KIND.GROWTH, main=False)], None),
        ([], None),
    ],
)
def test_how_to_speak(events: list[Event], approach: Approach | None) -> None:
    card = of_news(fact(*events), TODAY)
    assert (None if card is None else card.approach) == approach


@pytest.mark.parametrize(
    "other",
    [
        {"decision": Decision.PASSING},
        {"decision": Decision.CHECK},
        {"kind": Kind.NOISE},
        {"refused": True},
        {"day": TODAY - timedelta(days=11)},
        {"role": Role.COMPETITOR},
        {"client_id": None},
    ],
)
def test_what_gives_no_card(other: dict[str, object]) -> None:
    assert of_news(fact(event(KIND.GROWTH)), TODAY) is not None
    assert of_news(fact(event(KIND.GROWTH), **other), TODAY) is None


def test_nobody_is_congratulated_where_the_author_speaks_ill() -> None:
    card = of_news(fact(event(KIND.GROWTH), tone=Tone.NEGATIVE), TODAY)
    assert card is not None
    assert card.approach is Approach.CAREFUL


@pytest.mark.parametrize(
    ("lang", "words", "need"),
    [
        ("en", "Rosewood will build a second warehouse in Leeds", True),
        ("en", "Rosewood is looking for suppliers of glass", True),
        ("en", "Rosewood named employer of the year", False),
        ("ru", "«Ромашка» запустила вторую линию розлива", True),
        ("ru", "«Ромашка» закупит двадцать автобусов", True),
        ("ru", "«Ромашку» признали лучшей в области", False),
        ("uk", "«Ромашка» збудує новий склад під Києвом", True),
        ("uk", "Виручка «Ромашки» зросла на чверть", False),
        ("fi", "Ruusu Oy laajentaa tehdastaan Oulussa", True),
        ("fi", "Ruusu Oy sai vuoden työnantajan palkinnon", False),
        ("sv", "Ros AB bygger en ny fabrik", False),
    ],
)
def test_what_a_supplier_can_be_of_use_for(lang: str, words: str, need: bool) -> None:
    assert tells_need(words, lang) is need
    card = of_news(fact(event(KIND.GROWTH), lang=lang, title="", text=words), TODAY)
    assert card is not None
    assert (card.approach is Approach.OFFER) is need


def test_a_tender_lasts_until_its_day() -> None:
    card = of_news(fact(event(KIND.TENDER, when="2026-12-30")), TODAY)
    assert card is not None
    assert card.best_before == date(2026, 12, 30)
    over = of_news(fact(event(KIND.TENDER, when="2026-11-01")), TODAY)
    assert over is not None
    assert over.best_before == TODAY + timedelta(days=GOOD_FOR_DAYS[KIND.TENDER])


@pytest.mark.parametrize(
    ("first", "second", "is_same"),
    [
        ({}, {"story_id": 9}, True),
        ({}, {"story_id": 9, "happened_on": TODAY + timedelta(days=12)}, False),
        ({"kind": "merger"}, {"kind": "growth"}, True),  # one story, read twice
        ({"kind": "merger"}, {"kind": "growth", "story_id": 9}, False),
        ({"approach": Approach.CAREFUL}, {}, False),  # bad news of the same story need a card of their own
        (
            {"kind": "appointment", "who": "Иванов Пётр"},
            {"kind": "appointment", "who": "Сидорова Анна", "story_id": 9},
            False,
        ),
        ({"kind": "appointment", "who": "Пётр Иванов"}, {"kind": "appointment", "who": "Иванов", "story_id": 9}, True),
        ({}, {"happened_on": TODAY + timedelta(days=21)}, True),
        ({}, {"happened_on": TODAY + timedelta(days=22)}, False),  # another event in the words of the last
        ({"last_on": TODAY + timedelta(days=6)}, {"story_id": 9, "happened_on": TODAY + timedelta(days=15)}, True),
        ({"last_on": TODAY + timedelta(days=18)}, {"story_id": 9, "happened_on": TODAY + timedelta(days=21)}, False),
        ({}, {"story_id": 9, "happened_on": TODAY - timedelta(days=9)}, True),
        ({}, {"story_id": 9, "happened_on": TODAY - timedelta(days=11)}, False),
        ({"kind": "appointment", "who": None}, {"kind": "appointment", "who": "Иванов", "story_id": 9}, True),
    ],
)
def test_which_are_the_same(first: dict[str, object], second: dict[str, object], is_same: bool) -> None:
    made = of_news(fact(event(KIND.GROWTH)), TODAY)
    assert made is not None
    known = Known(1, "growth", Approach.CONGRATULATE, TODAY, frozenset({5}))
    one = replace(known, **first)  # type: ignore[arg-type]
    other: Candidate = replace(made, **second)  # type: ignore[arg-type]
    assert same(one, other) is is_same


def test_days_are_cards_in_their_time_only() -> None:
    day = ClientDate(3, DateKind.CONTRACT_END, TODAY + timedelta(days=60), "K-7", "contract_end:3:K-7", 60)
    card = of_date(day, TODAY, Tier.GOLD)
    assert card is not None
    assert (card.approach, card.critical, card.key) == (Approach.OFFER, False, day.key)
    assert of_date(day, TODAY - timedelta(days=1)) is None
    assert of_date(day, TODAY + timedelta(days=61)) is None
    soon = of_date(day, TODAY + timedelta(days=50), Tier.GOLD)
    assert soon is not None
    assert soon.critical


def person(
    number: int, name: str, role: PersonRole | None, phone: str | None = None, left: bool = False
) -> ClientPerson:
    """Somebody at the client."""
    return ClientPerson(number, 3, name, "", role, None, phone, None, None, TODAY if left else None)


def test_whom_to_call() -> None:
    people = [
        person(1, "Olli Laine", PersonRole.PAYS, "1"),
        person(2, "Liisa Niemi", PersonRole.BUYS),
        person(3, "Pekka Virta", PersonRole.DECIDES),
        person(4, "Anna Salo", PersonRole.BUYS, "4"),
        person(5, "Eero Koski", PersonRole.BUYS, "5", left=True),
    ]
    found = {approach: whom(people, approach) for approach in Approach}
    assert {approach: None if one is None else one.id for approach, one in found.items()} == {
        Approach.CONGRATULATE: 3,
        Approach.OFFER: 4,
        Approach.CAREFUL: 3,
        Approach.INFORM: 4,
    }
    named = whom(people, Approach.CONGRATULATE, named="Liisa Niemi")
    assert named is not None
    assert named.id == 2
    born = whom(people, Approach.CONGRATULATE, person_id=1)
    assert born is not None
    assert born.id == 1
    assert whom([people[-1]], None) is None


# --- what holds back -------------------------------------------------------------------------------

debts = st.dictionaries(st.sampled_from(["EUR", "RUB", ""]), st.decimals(-100, 100, places=2), max_size=2)
grave_news = st.builds(
    GraveNews,
    st.integers(1, 99),
    st.sampled_from(list(EventKind)),
    st.dates(TODAY - timedelta(days=90), TODAY),
)
facts = st.builds(
    GuardFacts,
    st.lists(st.integers(1, 99), max_size=2).map(tuple),
    st.lists(st.integers(1, 99), max_size=2).map(tuple),
    debts,
    st.lists(grave_news, max_size=3).map(tuple),
)


@given(facts, st.sampled_from([*Approach, None]))
@settings(max_examples=500, deadline=None)
def test_the_guard_is_never_broken(found: GuardFacts, approach: Approach | None) -> None:
    wrong = (
        bool(found.cases)
        or bool(found.complaints)
        or any(owed > 0 for owed in found.debts.values())
        or any((TODAY - one.happened_on).days <= GRAVE_DAYS.get(one.kind, OTHER_GRAVE_DAYS) for one in found.grave)
    )
    told = guards(found, TODAY)
    assert bool(told) is wrong
    sells = approach in (Approach.CONGRATULATE, Approach.OFFER, None)
    assert blocks(approach, told) is (wrong and sells)


def test_it_ends_by_itself() -> None:
    one = GuardFacts(grave=(GraveNews(4, KIND.DIFFICULTY, TODAY),), debts={"EUR": Decimal(0)})
    assert guards(one, TODAY + timedelta(days=60)) == ("grave_news:4",)
    assert guards(one, TODAY + timedelta(days=61)) == ()
    assert is_grave(KIND.DIFFICULTY, NEUTRAL)
    assert not is_grave(KIND.DIFFICULTY, GOOD)
    assert is_grave(KIND.MERGER, BAD)


# --- words -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", openings.LANGS)
def test_every_card_has_words_in_its_language(lang: str) -> None:
    kinds = [*KIND, *DateKind, *OwnNews, "market", "competitor", "competitor_complaint", "sign", "any"]
    seen = set()
    for kind in kinds:
        for approach in Approach:
            for tier in (*Tier, None):
                said = openings.opening(kind, approach, tier, lang)
                named = openings.opening(kind, approach, tier, lang, who="Anna Salo", what="Messut")
                assert "{" not in said + named
                assert "None" not in said + named
                seen.add(said)
                if approach in (Approach.CAREFUL, Approach.INFORM):
                    glad = ("onnit", "onnea", "поздрав", "вітаємо", "congratul")
                    assert not any(word in said.lower() for word in glad), "nobody is congratulated carefully"
    assert len(seen) > 140
    assert all(openings.advice(approach, tier, lang) for approach in Approach for tier in (*Tier, None))
    english = openings.opening("growth", Approach.OFFER, None, "en")
    assert (openings.opening("growth", Approach.OFFER, None, lang) == english) is (lang == "en")


def test_the_language_to_speak_in() -> None:
    assert openings.lang_of("sv", "uk", country="FI") == "uk"
    assert openings.lang_of(None, None, country="fi") == "fi"
    assert openings.lang_of(None) == "en"
    assert openings.lang_of(None, name="Житній двір") == "uk"
    assert openings.lang_of(None, name="ООО «Берег»") == "ru"
    assert openings.lang_of(None, country="FI", name="Берег") == "fi"


# --- sectors, regions, competitors, wishes ---------------------------------------------------------


def touchable(number: int, industry: str | None, **more: object) -> Touchable:
    values: dict[str, object] = {
        "client_id": number,
        "name": f"Client {number}",
        "entity_id": number + 100,
        "tier": None,
        "industry": industry,
        "region": None,
        "country": None,
    }
    return Touchable(**{**values, **more})  # type: ignore[arg-type]


CLIENTS = [
    touchable(1, "construction", country="RU", region="Пермский край"),
    touchable(2, "construction", country="RU", region="Тверская область", tier=Tier.GOLD),
    touchable(3, "будівництво", country="UA"),
    touchable(4, "food", country="RU"),
    touchable(5, None, country="RU"),
    touchable(6, "construction", country="FI", tier=Tier.SILVER, recommends=True),
    touchable(7, "construction", tier=Tier.COPPER),
]


@pytest.mark.parametrize(
    ("sectors", "regions", "lang", "ids"),
    [
        (("construction",), (), "ru", [2, 7, 1]),
        (("construction",), ("Россия",), "ru", [2, 7, 1]),
        (("construction",), ("Украина",), "ru", [7, 3]),
        (("construction",), ("Тверская область",), "ru", [2, 7]),
        (("construction",), ("EU",), "fi", [6, 7]),
        (("construction",), (), "en", [2, 6, 7, 1, 3]),
        ((), ("Тверская область",), "ru", [2, 7, 4, 5]),
        (("mining",), (), "ru", []),
    ],
)
def test_whom_an_event_touches(sectors: tuple[str, ...], regions: tuple[str, ...], lang: str, ids: list[int]) -> None:
    found = affected.touches(event(KIND.REGULATION, sectors=sectors, regions=regions), CLIENTS, lang)
    assert [one.client_id for one in found] == ids


def test_events_of_markets_and_new_rules_concern_many() -> None:
    rule = event(KIND.REGULATION, NEUTRAL, sectors=("construction",))
    market = affected.of_market(fact(rule, role=Role.MARKET, client_id=None, lang="ru"), CLIENTS, TODAY)
    assert market is not None
    assert (market.client_ids, market.approach) == ((2, 7, 1), Approach.OFFER)
    of_a_client = affected.of_market(fact(rule, entity_id=102, lang="ru"), CLIENTS, TODAY)
    assert of_a_client is not None
    assert of_a_client.client_ids == (7, 1), "whom it names has a card of its own"
    plant = event(KIND.GROWTH, sectors=("construction",))
    assert affected.of_market(fact(plant, lang="ru"), CLIENTS, TODAY) is None, "a client's plant is its own"
    shock = affected.of_market(
        fact(event(KIND.DIFFICULTY, BAD, sectors=("construction",)), role=Role.MARKET, lang="ru"), CLIENTS, TODAY
    )
    assert shock is not None
    assert shock.approach is Approach.CAREFUL


@pytest.mark.parametrize(
    ("author", "firm"),
    [
        ('ООО "Ромашка"', 'ООО "Ромашка"'),
        ("Ruusu Oy", "Ruusu Oy"),
        ("Rosewood Trading Ltd.", "Rosewood Trading Ltd."),
        ("Сергій", None),
        ("Иван Петров", None),
        ("oy", None),
        ("ltd_hater", None),
        (None, None),
    ],
)
def test_only_firms_that_write_as_firms_are_leads(author: str | None, firm: str | None) -> None:
    assert affected.named_firm(author) == firm
    told = fact(kind=Kind.COMPLAINT, role=Role.COMPETITOR, client_id=None, author=author)
    lead = affected.of_competitor(told, CLIENTS, TODAY)
    assert (None if lead is None else lead.firm) == firm


def wish(number: int, what: str) -> Wish:
    return Wish(number, what, TODAY, number, f"Client {number}", None, None)


@pytest.mark.parametrize(
    ("item", "what", "sure"),
    [
        ("Синяя краска", "хотели синюю краску", True),
        ("Краска синяя фасадная 10 л", "синюю краску для фасада", True),
        ("Синяя краска", "красную краску", False),
        ("Кабель ВВГ 3x2,5", "кабель ВВГ 3х1,5", None),
        ("Доставка по субботам", "доставку в субботу", True),
        ("Сині мішки 50 кг", "сині мішки по 50 кг", True),
        ("Sininen maali", "sinistä maalia", True),
        ("Blue paint", "paints in blue", True),
        ("Blue paint", "wallpaper glue", None),
        ("EDI-laskutus", "haluaisimme EDI-laskutuksen", True),
        ("и с по", "и с по", None),
    ],
)
def test_who_wanted_it(item: str, what: str, sure: bool | None) -> None:
    found = wanted(item, [wish(1, what)], widen)
    assert (found[0].sure if found else None) == sure
