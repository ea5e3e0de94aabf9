"""Whom an event of a sector, a region or a competitor touches, and what of it becomes an occasion for many. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from monitor.client_types import Tier
from monitor.desk.guard import is_grave
from monitor.desk.industries import SECTORS, industry_of
from monitor.desk.occasions import SAME_DAYS, NewsFact, good_until, is_news, main_events
from monitor.occasion_types import Approach, Ground
from monitor.text.fold import fold
from monitor.text.lexicon import words
from monitor.text.names.legal import is_legal_form
from monitor.text.types import Decision, Event, EventKind, Kind, Polarity, Role

COUNTRIES: Final[Mapping[str, frozenset[str]]] = {
    code: frozenset(map(fold, names))
    for code, names in {
        "RU": ("Россия", "Росія", "Venäjä", "Russia"),
        "UA": ("Украина", "Україна", "Ukraina", "Ukraine"),
        "FI": ("Финляндия", "Фінляндія", "Suomi", "Finland"),
        "BY": ("Беларусь", "Білорусь"),
        "KZ": ("Казахстан",),
        "PL": ("Польша", "Польща"),
        "RO": ("Румыния", "Румунія"),
        "CN": ("Китай",),
        "SE": ("Ruotsi", "Sweden"),
        "EE": ("Viro", "Estonia"),
        "IE": ("Ireland",),
        "US": ("United States",),
        "GB": ("United Kingdom", "England", "Scotland", "Wales", "Northern Ireland"),
    }.items()
}
"""Names of countries as `monitor.text.events.sectors` writes them."""
UNION: Final = frozenset(map(fold, ("Евросоюз", "Євросоюз", "EU", "European Union")))
_MEMBERS: Final = words("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK")
_PRESS: Final[Mapping[str, frozenset[str]]] = {
    "ru": frozenset({"RU", "BY", "KZ"}),
    "uk": frozenset({"UA"}),
    "fi": frozenset({"FI"}),
}
"""Where news of a language that names no place are at home; English ones may be from anywhere."""
_KIND_OF_REGION: Final = re.compile(
    r"\b(?:област\w*|кра[йяюе]|республик\w*|округ\w*|region|oblast|county|province|maakunta|город|місто|г)\b\.?"
)
MARKET_DAYS: Final = 14
_TIERS: Final = {Tier.GOLD: 0, Tier.SILVER: 1, Tier.COPPER: 2, None: 3}


@dataclass(frozen=True, slots=True)
class Touchable:
    """What of a client tells whether an event touches it. `asked`: it asked about competitors within a year."""

    client_id: int
    name: str
    entity_id: int
    tier: Tier | None
    industry: str | None
    region: str | None
    country: str | None
    recommends: bool = False
    asked: bool = False


@dataclass(frozen=True, slots=True)
class SharedCandidate:
    """An event that concerns many, unless it is known already; `client_ids` the most valuable first."""

    ground: Ground
    kind: str
    approach: Approach
    what: str
    happened_on: date
    best_before: date
    key: str
    client_ids: tuple[int, ...]
    entity_id: int | None = None
    mention_id: int | None = None
    story_id: int | None = None
    polarity: Polarity | None = None
    sectors: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    firm: str | None = None
    told: Mapping[int, tuple[str, ...]] | None = None
    """Slugs of why, by client."""


@dataclass(frozen=True, slots=True)
class KnownShared:
    """A shared occasion that there is."""

    id: int
    ground: Ground
    kind: str
    entity_id: int | None
    happened_on: date
    sectors: frozenset[str]
    regions: frozenset[str]
    stories: frozenset[int]
    firm: str | None


def of_market(fact: NewsFact, clients: Sequence[Touchable], today: date) -> SharedCandidate | None:
    """An event of a market, or a new rule told of anybody, with all clients that its sector and region touch."""
    if not is_news(fact):
        return None
    events = [event for event in main_events(fact) if event.sectors or event.regions]
    if fact.role is not Role.MARKET:
        events = [event for event in events if event.kind is EventKind.REGULATION and event.sectors]
    if not events:
        return None
    event = events[0]
    best_before = good_until(event, fact.day, today)
    if event.kind is EventKind.DIFFICULTY:
        best_before = fact.day + timedelta(days=MARKET_DAYS)
    touched = [one for one in touches(event, clients, fact.lang) if one.entity_id != fact.entity_id]
    if best_before < today or not touched:
        return None
    grave = is_grave(event.kind, event.polarity)
    return SharedCandidate(
        ground=Ground.MARKET,
        kind=event.kind.value,
        approach=Approach.CAREFUL if grave else Approach.OFFER,
        what=event.what or fact.title or fact.text[:200],
        happened_on=fact.day,
        best_before=best_before,
        key=f"market:{event.kind.value}:{fact.mention_id}",
        client_ids=tuple(one.client_id for one in touched),
        entity_id=fact.entity_id,
        mention_id=fact.mention_id,
        story_id=fact.story_id,
        polarity=event.polarity,
        sectors=event.sectors,
        regions=event.regions,
    )


def of_competitor(fact: NewsFact, clients: Sequence[Touchable], today: date) -> SharedCandidate | None:
    """A competitor's news for those who asked about competitors; a named firm's complaint of one, as a lead.

    A complaint of somebody who does not write as a firm gives nothing: private people are not sold to.
    """
    if fact.role is not Role.COMPETITOR or fact.decision is not Decision.MATCH or fact.refused:
        return None
    asked = [one for one in by_value(clients) if one.asked]
    if fact.kind is Kind.COMPLAINT:
        return _of_complaint(fact, clients, today)
    events = main_events(fact) if is_news(fact) else []
    if not events:
        return None
    event = events[0]
    best_before = good_until(event, fact.day, today)
    if best_before < today:
        return None
    if is_grave(event.kind, event.polarity) or event.kind is EventKind.DEPARTURE:
        approach = Approach.OFFER  # they cannot deliver, or lost the one who knew their clients
    elif event.kind in (EventKind.NEW_LINE, EventKind.GROWTH, EventKind.TENDER):
        approach = Approach.CAREFUL  # whoever compares us will hear of it: ask first
    else:
        approach = Approach.INFORM
    return SharedCandidate(
        ground=Ground.COMPETITOR,
        kind=event.kind.value,
        approach=approach,
        what=event.what or fact.title or fact.text[:200],
        happened_on=fact.day,
        best_before=best_before,
        key=f"competitor:{event.kind.value}:{fact.mention_id}",
        client_ids=tuple(one.client_id for one in asked),
        entity_id=fact.entity_id,
        mention_id=fact.mention_id,
        story_id=fact.story_id,
        polarity=event.polarity,
        told={one.client_id: ("asked_about_competitors",) for one in asked},
    )


def _of_complaint(fact: NewsFact, clients: Sequence[Touchable], today: date) -> SharedCandidate | None:
    firm = named_firm(fact.author)
    best_before = fact.day + timedelta(days=MARKET_DAYS)
    if firm is None or best_before < today:
        return None
    folded = _bare(firm)
    ours = [one.client_id for one in clients if _bare(one.name) == folded]
    return SharedCandidate(
        ground=Ground.COMPETITOR,
        kind="competitor_complaint",
        approach=Approach.OFFER,
        what=fact.title or " ".join(fact.text[:200].split()),
        happened_on=fact.day,
        best_before=best_before,
        key=f"competitor:complaint:{fact.entity_id}:{folded}",
        client_ids=tuple(ours),
        entity_id=fact.entity_id,
        mention_id=fact.mention_id,
        story_id=fact.story_id,
        polarity=Polarity.BAD,
        firm=firm,
    )


def named_firm(author: str | None) -> str | None:
    """The firm that an author writes as: its name carries a legal form. None for people and nicknames."""
    words = (author or "").replace("«", " ").replace("»", " ").replace('"', " ").split()
    if len(words) < 2 or not any(is_legal_form(word) for word in (words[0], words[-1])):
        return None
    return " ".join((author or "").split())


def _bare(name: str) -> str:
    words = fold(name).replace("«", " ").replace("»", " ").replace('"', " ").split()
    return " ".join(word for word in words if not is_legal_form(word))


def touches(event: Event, clients: Iterable[Touchable], lang: str | None) -> list[Touchable]:
    """The clients whose line of business and place an event names, the most valuable first.

    A client whose industry nobody told is touched by no sector; one whose place nobody told by any place.
    """
    sectors = frozenset(event.sectors)
    places = [fold(one) for one in event.regions]
    countries = frozenset(code for code, names in COUNTRIES.items() if any(place in names for place in places))
    if any(place in UNION for place in places):
        countries |= _MEMBERS
    known = frozenset.union(*COUNTRIES.values(), UNION)
    regions = [place for place in places if place not in known]
    return by_value(
        one
        for one in clients
        if (not sectors or _in_sectors(one, sectors)) and _in_place(one, countries, regions, _PRESS.get(lang or ""))
    )


def by_value(clients: Iterable[Touchable]) -> list[Touchable]:
    """Gold first; among equals those who recommend us."""
    return sorted(clients, key=lambda one: (_TIERS[one.tier], not one.recommends, one.name.casefold(), one.client_id))


def same_shared(known: KnownShared, candidate: SharedCandidate) -> bool:
    """Whether a shared candidate is one that there is: its story, or its kind of event about the same within days."""
    if known.ground is not candidate.ground:
        return False
    if candidate.story_id is not None and candidate.story_id in known.stories:
        return True
    if known.kind != candidate.kind or known.firm != candidate.firm:
        return False
    if abs((candidate.happened_on - known.happened_on).days) > SAME_DAYS:
        return False
    if candidate.ground is Ground.COMPETITOR:
        return known.entity_id == candidate.entity_id
    sectors, regions = frozenset(candidate.sectors), frozenset(candidate.regions)
    return bool(known.sectors & sectors or known.sectors == sectors) and bool(
        known.regions & regions or not known.regions or not regions
    )


def _in_sectors(client: Touchable, sectors: frozenset[str]) -> bool:
    if client.industry is None:
        return False
    slug = client.industry if client.industry in SECTORS else industry_of(client.industry)
    return slug is not None and bool(sectors & frozenset((slug, *SECTORS.get(slug, ()))))


def _in_place(
    client: Touchable, countries: frozenset[str], regions: Sequence[str], press: frozenset[str] | None
) -> bool:
    if regions and client.region:
        return any(_same_region(client.region, region) for region in regions)
    if countries:
        return client.country is None or client.country in countries
    if regions:
        # the client's region is not told: its country at least must be where such news are written
        return client.country is None or press is None or client.country in press
    return client.country is None or press is None or client.country in press


def _same_region(one: str, other: str) -> bool:
    """Whether two written regions are one: their first word up to its ending, "область" and its like left out."""
    words = [_KIND_OF_REGION.sub(" ", fold(name)).split() for name in (one, other)]
    if not words[0] or not words[1]:
        return False
    first, second = words[0][0], words[1][0]
    length = max(4, min(len(first), len(second)) - 3)
    return first[:length] == second[:length]
