"""Days that give a reason to call: birthdays, professional and public holidays, anniversaries, contract ends, fairs.

Pure: cards in, days out. What falls on 29 February is kept on the 28th in years that have none.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from monitor.client_types import Birthday, CalendarDay, ClientDate, DateKind, Tier
from monitor.desk.professional_days import DAYS, PUBLIC, ProfessionalDay

LEAD_DAYS: Final[Mapping[DateKind, int]] = {
    DateKind.BIRTHDAY: 5,
    DateKind.PROFESSIONAL: 7,
    DateKind.PUBLIC_HOLIDAY: 7,
    DateKind.ANNIVERSARY: 21,
    DateKind.CONTRACT_END: 60,
    DateKind.EXHIBITION: 30,
}
"""How long before the day it is worth knowing of: a card is written in a week, a contract renewed in two months."""
_LANG_OF: Final[Mapping[str, str]] = {"RU": "ru", "UA": "uk", "FI": "fi"}
_WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_NTH: Final = re.compile(r"(-?\d)([a-z]{3})(\d{1,2})")
_NO_FEAST: Final = re.compile(
    r"observed|substitute|day off|перенос|выходной|вихідний|memory|mourning|remembrance|памят|пам'ят|скорб",
    re.IGNORECASE,
)
"""Free days that nobody is congratulated on: days moved from elsewhere, days of mourning."""


@dataclass(frozen=True, slots=True)
class DatedPerson:
    """Somebody at a client with a birthday."""

    id: int
    name: str
    birthday: Birthday


@dataclass(frozen=True, slots=True)
class DatedContract:
    """A contract that ends."""

    number: str
    ends_on: date


@dataclass(frozen=True, slots=True)
class DatedClient:
    """What of a client's card has to do with days. `industry` is a slug of `desk.industries`."""

    client_id: int
    name: str
    tier: Tier | None = None
    country: str | None = None
    lang: str | None = None
    industry: str | None = None
    founded_on: date | None = None
    people: tuple[DatedPerson, ...] = ()
    contracts: tuple[DatedContract, ...] = ()


def days_ahead(
    clients: Iterable[DatedClient],
    first: date,
    days: int,
    *,
    fairs: Sequence[CalendarDay] = (),
    kinds: Iterable[DateKind] = tuple(DateKind),
    lead_days: Mapping[DateKind, int] = LEAD_DAYS,
) -> list[ClientDate]:
    """All days from `first` on for so many days, by day; on one day the rounder and the rarer first."""
    last = first + timedelta(days=days)
    wanted = frozenset(kinds)
    found = [
        one
        for client in clients
        for one in _days_of(client, first, last, fairs, lead_days)
        if one.kind in wanted and first <= one.on <= last
    ]
    rank = (
        DateKind.CONTRACT_END,
        DateKind.ANNIVERSARY,
        DateKind.BIRTHDAY,
        DateKind.EXHIBITION,
        DateKind.PROFESSIONAL,
        DateKind.PUBLIC_HOLIDAY,
    )
    return sorted(found, key=lambda one: (one.on, not one.round_, rank.index(one.kind), one.client_id, one.key))


def is_due(day: ClientDate, today: date) -> bool:
    """Whether it is time to prepare for a day: its lead has begun, and it is not over."""
    return day.on - timedelta(days=day.lead_days) <= today <= (day.until or day.on)


def in_year(month: int, day: int, year: int) -> date:
    """The day in a year; 29 February is the 28th where there is none. Raises: `ValueError` for no day at all."""
    if (month, day) == (2, 29) and not calendar.isleap(year):
        return date(year, 2, 28)
    return date(year, month, day)


def read_birthday(written: str) -> Birthday:
    """A birthday as it is kept. Raises: `ValueError`."""
    match = re.fullmatch(r"(?:(\d{4})|-)-(\d\d)-(\d\d)", written.strip())
    if match is None:
        raise ValueError(f"{written!r} is no birthday; write it like 1980-02-29, or --02-29 without the year")
    year = None if match[1] is None else int(match[1])
    date(year or 2000, int(match[2]), int(match[3]))
    return Birthday(int(match[2]), int(match[3]), year)


def on_rule(rule: str, year: int) -> date:
    """The day that a rule of `professional_days` gives in a year. Raises: `ValueError` for no rule."""
    if rule.startswith("day"):
        return date(year, 1, 1) + timedelta(days=int(rule[3:]) - 1)
    match = _NTH.fullmatch(rule)
    if match is None:
        month, _, day = rule.partition("-")
        return in_year(int(month), int(day), year)
    nth, weekday, month_number = int(match[1]), _WEEKDAYS.index(match[2]), int(match[3])
    if nth > 0:
        start = date(year, month_number, 1)
        return start + timedelta(days=(weekday - start.weekday()) % 7 + 7 * (nth - 1))
    end = date(year, month_number, calendar.monthrange(year, month_number)[1])
    return end - timedelta(days=(end.weekday() - weekday) % 7 + 7 * (-nth - 1))


def professional_days(country: str | None, industry: str | None) -> tuple[ProfessionalDay, ...]:
    """The days of a line of business in a country: its own and those of all firms.

    A day that the country has for this line of business of its own replaces the one of all the world on that day.
    """
    own = [one for one in DAYS if country in one.countries and _concerns(one, industry)]
    rules = {one.rule for one in own}
    world = [one for one in DAYS if not one.countries and _concerns(one, industry) and one.rule not in rules]
    return (*own, *world)


@lru_cache(256)
def public_days(country: str, year: int, lang: str | None = None) -> tuple[tuple[date, str], ...]:
    """Public holidays on which people are congratulated, in the language where it is known; () for no such country.

    A feast of several days is told once, by its first.
    """
    if country in PUBLIC:
        own = ((on_rule(rule, year), names.get(lang or "", names["en"])) for rule, names in PUBLIC[country])
        return tuple(sorted(own))
    import holidays  # half a second of tables: not before it is wanted

    if country not in holidays.list_supported_countries(include_aliases=False):
        return ()
    languages = holidays.list_localized_countries(include_aliases=False).get(country, [])
    language = next((one for one in languages if lang is not None and one.split("_")[0] == lang), None)
    found: dict[str, date] = {}
    for on, names in sorted(holidays.country_holidays(country, years=year, language=language).items()):
        name = names.partition(";")[0].strip()
        if not _NO_FEAST.search(name):
            found.setdefault(name, on)
    return tuple(sorted((on, name) for name, on in found.items()))


def _concerns(day: ProfessionalDay, industry: str | None) -> bool:
    return not day.industries or (industry is not None and industry in day.industries)


def _days_of(
    client: DatedClient, first: date, last: date, fairs: Sequence[CalendarDay], lead_days: Mapping[DateKind, int]
) -> Iterator[ClientDate]:
    years = range(first.year, last.year + 1)
    lang = client.lang or _LANG_OF.get(client.country or "", "en")

    def made(kind: DateKind, on: date, name: str, key: str, **more: object) -> ClientDate:
        return ClientDate(client.client_id, kind, on, name, key, lead_days[kind], **more)  # type: ignore[arg-type]

    for person in client.people:
        born = person.birthday
        for year in years:
            age = None if born.year is None else year - born.year
            if age is None or age > 0:
                key = f"birthday:person:{person.id}:{year}"
                yield made(
                    DateKind.BIRTHDAY,
                    in_year(born.month, born.day, year),
                    person.name,
                    key,
                    years=age,
                    round_=age is not None and age % 5 == 0,
                    person_id=person.id,
                )
    if client.founded_on is not None:
        for year in years:
            age = year - client.founded_on.year
            if age > 0:
                on = in_year(client.founded_on.month, client.founded_on.day, year)
                key = f"anniversary:client:{client.client_id}:{year}"
                yield made(DateKind.ANNIVERSARY, on, client.name, key, years=age, round_=age % 5 == 0)
    for day in professional_days(client.country, client.industry):
        for year in years:
            name = day.names.get(lang) or day.names["en"]
            key = f"professional:{day.slug}:client:{client.client_id}:{year}"
            yield made(DateKind.PROFESSIONAL, on_rule(day.rule, year), name, key)
    if client.country is not None:
        for year in years:
            for on, name in public_days(client.country, year, lang):
                key = f"holiday:{client.country}:{on.isoformat()}:client:{client.client_id}"
                yield made(DateKind.PUBLIC_HOLIDAY, on, name, key)
    for contract in client.contracts:
        key = f"contract_end:client:{client.client_id}:{contract.number}:{contract.ends_on.isoformat()}"
        yield made(DateKind.CONTRACT_END, contract.ends_on, contract.number, key)
    for fair in fairs:
        ours = fair.client_id == client.client_id if fair.client_id is not None else _visits(client, fair)
        if ours:
            key = f"exhibition:{fair.id}:client:{client.client_id}"
            yield made(DateKind.EXHIBITION, fair.starts_on, fair.name, key, until=fair.ends_on)


def _visits(client: DatedClient, fair: CalendarDay) -> bool:
    """Whether a fair concerns a client: its industry, and its country where one is told."""
    if fair.industry is None and fair.country is None:
        return False
    return fair.industry in (None, client.industry) and fair.country in (None, client.country)
