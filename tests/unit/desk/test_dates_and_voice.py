"""Days to call on, and figures of what clients say."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.client_types import Birthday, CalendarDay, DateKind, ScoreKind
from monitor.desk.dates import (
    DatedClient,
    DatedContract,
    DatedPerson,
    days_ahead,
    in_year,
    is_due,
    on_rule,
    professional_days,
    public_days,
    read_birthday,
)
from monitor.desk.industries import INDUSTRIES
from monitor.desk.professional_days import DAYS
from monitor.desk.voice import Answer, days_of, figures, net_tone, published, quarter_of
from monitor.text.types import Tone

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("rule", "year", "on"),
    [
        ("3sun9", 2026, date(2026, 9, 20)),
        ("-1sun8", 2026, date(2026, 8, 30)),
        ("4sat7", 2026, date(2026, 7, 25)),
        ("1sun10", 2028, date(2028, 10, 1)),  # the first of the month is one itself
        ("-1thu9", 2027, date(2027, 9, 30)),
        ("day256", 2027, date(2027, 9, 13)),
        ("day256", 2028, date(2028, 9, 12)),
        ("12-22", 2026, date(2026, 12, 22)),
        ("02-29", 2027, date(2027, 2, 28)),
    ],
)
def test_rules_of_days(rule: str, year: int, on: date) -> None:
    assert on_rule(rule, year) == on


def test_the_table_of_professional_days_is_whole() -> None:
    assert len({day.slug for day in DAYS}) == len(DAYS) > 70
    for day in DAYS:
        assert on_rule(day.rule, 2027).year == 2027
        assert day.source
        assert "en" in day.names
        assert set(day.industries) <= INDUSTRIES.keys()
        wanted = {"RU": {"ru"}, "UA": {"uk"}, "FI": {"fi"}}
        for country in day.countries:
            assert wanted[country] <= day.names.keys()
        if not day.countries:
            assert {"en", "ru", "uk", "fi"} <= day.names.keys()
    assert [day.slug for day in professional_days("UA", "health") if day.countries] == ["uk_health", "uk_business"]
    health = next(day for day in DAYS if day.slug == "uk_health")
    assert on_rule(health.rule, 2026) == date(2026, 7, 27), "moved from June by decree 327/2023"
    assert "teachers" not in {day.slug for day in professional_days("FI", "education")}


def test_public_holidays_are_told_once_and_never_those_of_mourning() -> None:
    finnish = dict(public_days("FI", 2026, "fi"))
    assert finnish[date(2026, 12, 6)] == "Itsenäisyyspäivä"
    russian = public_days("RU", 2026, "ru")
    assert [on for on, name in russian if "Новогод" in name] == [date(2026, 1, 1)]
    assert dict(public_days("UA", 2026, "uk"))[date(2026, 8, 24)] == "День Незалежності України"
    assert public_days("XX", 2026) == ()


def client(**more: object) -> DatedClient:
    """A client with something to do with days."""
    return DatedClient(5, "Ruusu Oy", **more)  # type: ignore[arg-type]


def test_birthdays_and_29_february() -> None:
    assert in_year(2, 29, 2027) == date(2027, 2, 28)
    assert in_year(2, 29, 2028) == date(2028, 2, 29)
    people = (
        DatedPerson(1, "Matti", Birthday(2, 29, 1976)),
        DatedPerson(2, "Liisa", Birthday(12, 1)),
        DatedPerson(3, "Vauva", Birthday(12, 2, 2026)),
    )
    found = days_ahead([client(people=people)], TODAY, 110, kinds=[DateKind.BIRTHDAY])
    assert [(one.on, one.name, one.years, one.round_) for one in found] == [
        (date(2026, 12, 1), "Liisa", None, False),
        (date(2027, 2, 28), "Matti", 51, False),
    ]
    assert [str(person.birthday) for person in people[:2]] == ["1976-02-29", "--12-01"]
    assert read_birthday("--02-29") == Birthday(2, 29)
    for wrong in ("1977-02-29", "--13-01", "29.02.1976", ""):
        with pytest.raises(ValueError, match=r"."):
            read_birthday(wrong)


def test_anniversaries_contracts_and_fairs() -> None:
    fairs = [
        CalendarDay(1, "FinnBuild", date(2026, 12, 10), date(2026, 12, 12), "FI", "construction", None),
        CalendarDay(2, "Агро", date(2026, 12, 11), None, "UA", None, None),
        CalendarDay(3, "Their own day", date(2026, 12, 13), None, None, None, 5),
    ]
    one = client(
        country="FI",
        lang="fi",
        industry="construction",
        founded_on=date(2001, 12, 10),
        contracts=(DatedContract("K-7", date(2027, 1, 15)),),
    )
    found = days_ahead([one], TODAY, 60, fairs=fairs)
    told = [(day.kind, day.on, day.name) for day in found if day.kind is not DateKind.PUBLIC_HOLIDAY]
    assert told == [
        (DateKind.ANNIVERSARY, date(2026, 12, 10), "Ruusu Oy"),
        (DateKind.EXHIBITION, date(2026, 12, 10), "FinnBuild"),
        (DateKind.EXHIBITION, date(2026, 12, 13), "Their own day"),
        (DateKind.CONTRACT_END, date(2027, 1, 15), "K-7"),
    ]
    jubilee = found[[day.kind for day in found].index(DateKind.ANNIVERSARY)]
    assert (jubilee.years, jubilee.round_, jubilee.key) == (25, True, "anniversary:client:5:2026")
    assert is_due(jubilee, TODAY)
    assert not is_due(jubilee, date(2026, 11, 18))
    assert not is_due(jubilee, date(2026, 12, 11))
    fair = next(day for day in found if day.name == "FinnBuild")
    assert is_due(fair, date(2026, 12, 12)), "it lasts three days"
    assert len({day.key for day in found}) == len(found)


@given(st.dates(date(1995, 1, 1), date(2060, 12, 31)), st.dates(date(1900, 1, 1), date(2090, 12, 31)))
@settings(max_examples=200, deadline=None)
def test_every_birthday_comes_once_a_year(born: date, first: date) -> None:
    one = client(people=(DatedPerson(1, "A", Birthday(born.month, born.day)),))
    found = days_ahead([one], first, 364, kinds=[DateKind.BIRTHDAY])
    # a birthday on 29 February may fall on the 28th of one year and the 29th of the next
    assert len(found) in ((1,) if (born.month, born.day) != (2, 29) else (0, 1, 2))


def answers(kind: ScoreKind, *scores: int) -> list[Answer]:
    """Answers of August on the usual scale."""
    best = Decimal(10 if kind is ScoreKind.NPS else 5)
    least = Decimal(0 if kind is ScoreKind.NPS else 1)
    return [Answer(kind, date(2026, 8, 5), Decimal(score), least, best) for score in scores]


def test_figures_of_a_quarter() -> None:
    told = [*answers(ScoreKind.NPS, 10, 9, 8, 7, 6, 0), *answers(ScoreKind.CSI, 5, 3, 1)]
    told.append(Answer(ScoreKind.NPS, date(2026, 10, 1), Decimal(10), Decimal(0), Decimal(10)))
    found = figures("2026Q3", told, {Tone.NEGATIVE: 3, Tone.POSITIVE: 1}, {})
    assert (found.nps, found.nps_answers) == (0.0, 6)
    assert (found.csi, found.csi_answers, found.case) == (50.0, 3, None)
    assert (found.posts_tone, found.contacts_tone) == (-0.5, None)
    assert net_tone({}) is None
    assert (quarter_of(date(2026, 12, 31)), days_of("2026q4")) == ("2026Q4", (date(2026, 10, 1), date(2027, 1, 1)))
    for wrong in ("2026", "2026Q5", "26Q1", "Q1"):
        with pytest.raises(ValueError, match="quarter"):
            days_of(wrong)


@pytest.mark.parametrize("lang", ["en", "ru", "uk", "fi"])
def test_what_is_published_hides_few_answers(lang: str) -> None:
    now = figures("2026Q3", [*answers(ScoreKind.NPS, 0, 0, 9, 10, 0), *answers(ScoreKind.CSI, 5, 5)], {}, {})
    before = figures("2026Q3", answers(ScoreKind.NPS, 10, 10, 10, 10, 10), {}, {})
    text = published(now, before, lang)
    assert "\u221220" in text, "a minus, not a hyphen"
    assert "+100" in text
    assert "100 " not in text.split("\n")[3], "two answers are no figure"
    assert "{" not in text
    with pytest.raises(KeyError):
        published(now, None, "sv")
