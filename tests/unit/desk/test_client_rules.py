"""Rules of client work: numbers, doubles, tiers, plan, checks, risks, which client a row means."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.client_types import IdentifierKind, RequestOutcome, Tier, TradeKind, TradeRow
from monitor.desk import identifiers, same_firm
from monitor.desk.contact_plan import PLAN_DAYS, ContactFacts, RiskFacts, by_urgency, checks_of, risks, standing
from monitor.desk.industries import INDUSTRIES, SECTORS, industry_of
from monitor.desk.same_firm import Firm, Likeness, suspicions
from monitor.desk.tiers import Earner, ranks
from monitor.desk.which_client import Which
from monitor.text.events import sectors as sectors_of_events
from monitor.text.types import Tone

KIND = IdentifierKind
TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("kind", "written", "usual", "valid"),
    [
        (KIND.Y_TUNNUS, "FI0112038-9", "0112038-9", True),
        (KIND.Y_TUNNUS, "1120389", "0112038-9", True),  # a spreadsheet took the zero away
        (KIND.Y_TUNNUS, "0112038-8", "0112038-8", False),
        (KIND.EDRPOU, "14360570", "14360570", True),
        (KIND.EDRPOU, "14360571", "14360571", False),
        (KIND.INN, "7707083893", "7707083893", True),
        (KIND.INN, "7707083894", "7707083894", False),
        (KIND.OGRN, "1027700132195", "1027700132195", True),
        (KIND.VAT, "fi 0112 0389", "FI01120389", True),
        (KIND.VAT, "CHE123", "CHE123", None),  # no member of the Union: nothing is known of it
        (KIND.LEI, "5493006MHB84DD0ZWV18", "5493006MHB84DD0ZWV18", True),
        (KIND.DOMAIN, "https://www.Ruusu.example/etusivu", "ruusu.example", True),
        (KIND.DOMAIN, "приклад.укр", "приклад.укр", True),
        (KIND.DOMAIN, "nowhere", "nowhere", False),
        (KIND.CRM, " A  007 ", "A 007", None),
    ],
)
def test_numbers_of_firms(kind: KIND, written: str, usual: str, valid: bool | None) -> None:
    assert identifiers.usual(kind, written) == usual
    assert identifiers.valid(kind, usual) is valid


@given(st.sampled_from(list(KIND)), st.text(max_size=40))
@settings(max_examples=150, deadline=None)
def test_no_text_breaks_a_number(kind: KIND, written: str) -> None:
    usual = identifiers.usual(kind, written)
    assert identifiers.usual(kind, usual) == usual
    assert identifiers.valid(kind, usual) in (True, False, None)


@pytest.mark.parametrize(
    ("one", "other", "ground"),
    [
        ('ООО "Ромашка"', "Общество с ограниченной ответственностью «Ромашка»", Likeness.NAME),
        ("Ruusu Oy", "Ruusu Osakeyhtiö", Likeness.NAME),
        ("ТОВ «Щедрий Луг»", "Shchedryi Luh LLC", Likeness.TRANSLITERATION),
        ("Хлебозавод", "Hlebozavod Ltd", Likeness.TRANSLITERATION),
        ("Торговый дом Ромашка", "Ромашка, АО", Likeness.WORDS),
        ("Теплосервис Юг", "Теплосревис Юг", Likeness.SPELLING),
        ("Kaivosrakenne Oy", "Kaivosrakene", Likeness.TRANSLITERATION),
    ],
)
def test_the_same_firm_under_another_spelling(one: str, other: str, ground: Likeness) -> None:
    (found,) = suspicions([Firm(1, (one,)), Firm(2, (other,))])
    assert ground in found.grounds
    assert suspicions([Firm(1, (one,)), Firm(2, (other,))], [(2, 1)]) == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [("Школа № 12 Київ", "Школа № 13 Київ"), ("Ромашка", "Фиалка"), ("Альфа", "Альма"), ("Oy Ab", "Oy")],
)
def test_other_firms_stay_apart(one: str, other: str) -> None:
    assert suspicions([Firm(1, (one,)), Firm(2, (other,))]) == ()


def test_numbers_speak_for_and_against() -> None:
    inn = (KIND.INN, "7707083893")
    other = (KIND.INN, "7736050003")
    (same,) = suspicions([Firm(1, ("Ромашка",), frozenset({inn})), Firm(2, ("Лютик",), frozenset({inn}))])
    assert (same.score, same.grounds) == (1.0, (Likeness.IDENTIFIER,))
    (apart,) = suspicions([Firm(1, ("Ромашка",), frozenset({inn})), Firm(2, ('ЗАО "Ромашка"',), frozenset({other}))])
    assert apart.grounds[-1] is Likeness.OTHER_NUMBER
    assert apart.score == 0.5
    crowd = [Firm(n, ("Свет",)) for n in range(40)]
    assert suspicions(crowd) == (), "a name that forty firms bear betrays nothing"


def test_gold_are_the_best_quarter_that_brings_three_quarters() -> None:
    profits = [500, 200, 120, 60, 40, 30, 20, 15, 10, 5, 0, -20]
    found = {rank.client_id: rank for rank in ranks([Earner(n, Decimal(p)) for n, p in enumerate(profits)])}
    assert [n for n, rank in found.items() if rank.tier is Tier.GOLD] == [0, 1, 2]
    assert [n for n, rank in found.items() if rank.tier is Tier.SILVER] == [3, 4, 5]
    assert found[11].tier is Tier.COPPER
    assert found[2].share == pytest.approx(0.82)
    even = ranks([Earner(n, Decimal(10)) for n in range(8)])
    assert sum(rank.tier is Tier.GOLD for rank in even) == 2, "never more than a quarter"
    helped = ranks([Earner(1, Decimal(1000)), Earner(2, Decimal(1), recommends=True), Earner(3, None)])
    assert [(one.tier, one.lifted) for one in helped] == [(Tier.GOLD, False), (Tier.SILVER, True)]


@given(st.lists(st.decimals(-1000, 100_000, places=2), max_size=60))
@settings(max_examples=100, deadline=None)
def test_who_brings_more_never_stands_lower(profits: list[Decimal]) -> None:
    order = {Tier.GOLD: 0, Tier.SILVER: 1, Tier.COPPER: 2}
    found = ranks([Earner(n, profit) for n, profit in enumerate(profits)])
    assert len(found) == len(profits)
    levels = [order[one.tier] for one in found]
    assert levels == sorted(levels)
    assert levels.count(0) <= -(-len(profits) // 4)


def facts(tier: Tier | None, spoke: int | None, **more: object) -> ContactFacts:
    """A client last spoken to so many days ago."""
    spoke_on = None if spoke is None else TODAY - timedelta(days=spoke)
    values = {"name": "Ruusu", "owner": "Anna", "since": TODAY - timedelta(days=400), **more}
    return ContactFacts(client_id=1, tier=tier, spoke_on=spoke_on, **values)  # type: ignore[arg-type]


def test_standing_to_the_plan() -> None:
    late = standing(facts(Tier.GOLD, 45), TODAY)
    assert (late.silent_days, late.plan_days, late.overdue_days) == (45, 30, 15)
    assert standing(facts(Tier.COPPER, 45), TODAY).overdue_days == 0
    never = standing(facts(None, None), TODAY)
    assert (never.silent_days, never.overdue_days) == (None, 310)
    promised = standing(facts(Tier.GOLD, 1, promised_on=TODAY, promised="prices"), TODAY)
    assert (promised.due_on, promised.promised, promised.overdue_days) == (TODAY, "prices", 0)
    free = standing(facts(Tier.GOLD, 400), TODAY, {**PLAN_DAYS, Tier.GOLD: None})
    assert (free.due_on, free.overdue_days) == (None, 0)
    assert [one.silent_days for one in by_urgency([free, promised, late])] == [45, 1, 400]


def test_three_gold_clients_a_month_and_nobody_twice_before_all() -> None:
    gold = list(range(1, 11))
    asked = [checks_of(gold, 2026, month) for month in range(1, 13)]
    assert asked == [checks_of(list(reversed(gold)), 2026, month) for month in range(1, 13)]
    rounds = -(-len(gold) // 3)
    months = [(2026 + n // 12, n % 12 + 1) for n in range(40)]
    start = next(n for n, (year, month) in enumerate(months) if (year * 12 + month - 1) % rounds == 0)
    one_round = [client for year, month in months[start : start + rounds] for client in checks_of(gold, year, month)]
    assert sorted(one_round) == gold
    assert checks_of([], 2026, 1) == ()
    assert checks_of([7], 2026, 1) == (7,)


def test_risks_of_a_handover() -> None:
    one = standing(facts(Tier.GOLD, 45, unanswered=2), TODAY)
    found = risks(RiskFacts(one, Tone.NEGATIVE, 1, 2, Decimal("10.50"), 1, TODAY + timedelta(days=30), True), TODAY)
    assert found == (
        "open_cases:1",
        "asked_about_competitors",
        "negative_tone",
        "overdue_debt:10.50",
        "contract_ends:2026-12-22",
        "silent:45",
        "unanswered:2",
        "open_occasions:2",
        "one_person_known",
    )
    calm = standing(facts(Tier.GOLD, 3), TODAY)
    assert risks(RiskFacts(calm, Tone.POSITIVE, people=3), TODAY) == ()


def test_lines_of_business_in_words() -> None:
    told = {
        "Строительство жилья": "construction",
        "Rakennusala": "construction",
        "розничная торговля": "retail",
        "IT": "it",
        "Банківська справа": "banking",
        "Sähkö ja energia": "energy",
        "nothing of the sort": None,
    }
    assert {words: industry_of(words) for words in told} == told
    assert all(industry_of(slug) == slug for slug in INDUSTRIES)
    touched = {sector for sectors in SECTORS.values() for sector in sectors}
    assert touched == sectors_of_events.SECTORS.keys(), "news of every sector reaches somebody"
    assert SECTORS.keys() <= INDUSTRIES.keys()


def test_which_client_a_row_means() -> None:
    which = Which([Firm(1, ('ООО "Ромашка"',), frozenset({(KIND.INN, "7707083893")})), Firm(2, ("Ruusu Oy",))])
    assert which.written("ООО Ромашка") == 1
    assert which.written("Ромашка") is None
    assert which.alike("АО «РОМАШКА»") == 1
    assert which.by_any_number("7707083893") == 1
    which.learn(3, ["ЗАО Ромашка"])
    assert which.alike("Ромашка") is None, "two of that name: only a person can tell"
    which.learn(4, ["Лаванда Декор"])
    assert (which.begun("лаванда"), which.begun("Лаван"), which.begun("")) == (4, None, None)
    which.learn(5, ["Лаванда Плюс"])
    assert which.begun("Лаванда") is None, "two begin so"
    assert which.contradicts(1, [(KIND.INN, "7736050003")])
    assert not which.contradicts(1, [(KIND.CRM, "5")])


def test_what_is_overdue_of_an_invoice() -> None:
    def invoice(**more: object) -> TradeRow:
        values = {"until": date(2026, 11, 1), "amount": Decimal(100), **more}
        return TradeRow(1, 1, TradeKind.INVOICE, "7", date(2026, 10, 1), **values)  # type: ignore[arg-type]

    assert invoice().debt(TODAY) == 100
    assert invoice(done_on=date(2026, 11, 3)).debt(TODAY) is None
    assert invoice(done_on=date(2026, 11, 3), done_amount=Decimal(40)).debt(TODAY) == 60
    assert invoice(until=TODAY).debt(TODAY) is None
    assert invoice(amount=None).debt(TODAY) is None
    assert TradeRow(1, 1, TradeKind.REQUEST, "7", TODAY, outcome=RequestOutcome.LOST).debt(TODAY) is None


def test_keys_of_names() -> None:
    assert same_firm.name_key("ФОП Іваненко") == "іваненко"
    assert same_firm.sound_key("Ґудзик") == same_firm.sound_key("Gudzyk")
    assert same_firm.sound_key("ABC") == "", "too short to tell anything"
