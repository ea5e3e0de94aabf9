"""The catalogue of ready-made places: typed rows of `places.toml`, and which of them suit whom."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

from monitor.errors import NotKnownError
from monitor.types import NewSource, SearchQuery

ANYWHERE = "INT"
QUERY = "{query}"


class PlaceKind(StrEnum):
    """What is offered: a search follows a name, the others are read whole."""

    SEARCH = "search"
    FEED = "feed"
    FORUM = "forum"
    REGISTER = "register"


class Permission(StrEnum):
    """What stands between a place and reading it."""

    FEED = "feed"
    """A public feed or an open interface, meant to be read by programs."""
    ROBOTS = "robots"
    """Public pages; robots.txt decides at each visit."""
    TERMS = "terms"
    """Public pages whose terms of use a person must read first."""
    KEY = "key"
    """A key of the customer's own."""


class Branch(StrEnum):
    """Lines of business that a place is about."""

    GENERAL = "general"
    BANKING = "banking"
    TELECOM = "telecom"
    RETAIL = "retail"
    IT = "it"
    TRAVEL = "travel"
    AUTO = "auto"
    CONSTRUCTION = "construction"
    FOOD = "food"
    HEALTH = "health"
    B2B = "b2b"


@dataclass(frozen=True, slots=True)
class Place:
    """A place that may be chosen. `address` is a template with `{query}` for a search.

    `facts` says where the address comes from, `checked` when that was looked up (YYYY-MM): none was run live.
    `reach` says from where it can not be reached, `note` what else to know; "" for nothing. Countries are of ISO
    3166-1, INT for any.
    """

    slug: str
    name: str
    kind: PlaceKind
    crawler: str
    address: str
    langs: tuple[str, ...]
    countries: tuple[str, ...]
    branches: tuple[Branch, ...]
    permission: Permission
    facts: str
    checked: str
    reach: str = ""
    note: str = ""

    @property
    def switches_on(self) -> bool:
        """False where a person has to read terms first: such a place is added switched off."""
        return self.permission is not Permission.TERMS


@cache
def catalogue() -> tuple[Place, ...]:
    """All places, in the order of the file: searches first."""
    whole = tomllib.loads((files(__package__) / "places.toml").read_text("utf-8"))
    return tuple(
        Place(
            slug=row["slug"],
            name=row["name"],
            kind=PlaceKind(row["kind"]),
            crawler=row["crawler"],
            address=row["address"],
            langs=tuple(row["langs"]),
            countries=tuple(row["countries"]),
            branches=tuple(Branch(one) for one in row["branches"]),
            permission=Permission(row["permission"]),
            facts=row["facts"],
            checked=row.get("checked", whole["checked"]),
            reach=row.get("reach", ""),
            note=row.get("note", ""),
        )
        for row in whole["place"]
    )


def place(slug: str) -> Place:
    """The place of that name. Raises: `NotKnownError`."""
    found = next((one for one in catalogue() if one.slug == slug), None)
    if found is None:
        raise NotKnownError(
            f"No ready-made place is called {slug!r}.", "List them with 'mention-monitor source suggest'."
        )
    return found


def suggested(
    *,
    country: str | None = None,
    branch: Branch | None = None,
    langs: Iterable[str] = (),
) -> tuple[Place, ...]:
    """The places for a country, a branch and languages; None and () for all.

    A country brings the places of any country too, a branch those of general news; the country's own come first.
    """
    spoken = set(langs)
    wanted = country.upper() if country is not None else None
    found = [
        one
        for one in catalogue()
        if (wanted is None or wanted in one.countries or ANYWHERE in one.countries)
        and (branch is None or branch in one.branches or Branch.GENERAL in one.branches)
        and (not spoken or not spoken.isdisjoint(one.langs))
    ]
    return tuple(
        sorted(
            found,
            key=lambda one: (
                list(PlaceKind).index(one.kind),
                wanted is not None and wanted not in one.countries,
                branch is not None and branch not in one.branches,
            ),
        )
    )


def new_source(chosen: Place, *, entity_id: int | None = None, entity_name: str = "") -> NewSource:
    """The place as one to add; switched off where terms must be read first.

    Raises: `ValueError` for a search without the entity that it is for.
    """
    search = None
    name = chosen.name
    if QUERY in chosen.address:
        if entity_id is None:
            raise ValueError(f"{chosen.slug} is a search: for whom?")
        search = SearchQuery(entity_id, chosen.langs[0], next((c for c in chosen.countries if c != ANYWHERE), None))
        name = f"{chosen.name} · {entity_name}" if entity_name else chosen.name
    lang = chosen.langs[0] if len(chosen.langs) == 1 else None
    return NewSource(chosen.address, chosen.crawler, name, lang=lang, search=search, enabled=chosen.switches_on)
