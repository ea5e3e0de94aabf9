"""What the list of mentions is narrowed to: plain values that are kept, shown as chips, and become a query."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Any, Final, TypeVar

from monitor.types import INBOX, Decision, Kind, MentionQuery, Order, Out, Role, State, Tone

E = TypeVar("E", bound=StrEnum)


class Shelf(StrEnum):
    """Which part of the work is listed."""

    INBOX = "inbox"
    NEW = "new"
    CASE = "case"
    ANSWERED = "answered"
    DONE = "done"
    NOT_US = "not_us"
    THROWN_OUT = "thrown_out"
    """What is kept out of the rest: not about us, noise, our own voice, taken out by a rule."""
    ALL = "all"


STATES: Final[Mapping[Shelf, tuple[State, ...]]] = {
    Shelf.INBOX: INBOX,
    Shelf.NEW: (State.NEW,),
    Shelf.CASE: (State.CASE,),
    Shelf.ANSWERED: (State.ANSWERED,),
    Shelf.DONE: (State.DONE,),
    Shelf.NOT_US: (State.NOT_US,),
    Shelf.THROWN_OUT: (),
    Shelf.ALL: (),
}
OUT: Final[Mapping[Shelf, Out]] = {
    Shelf.INBOX: Out.WITHOUT,
    Shelf.NEW: Out.WITHOUT,
    Shelf.THROWN_OUT: Out.ONLY,
}
"""Other shelves hold what people put there, whatever it is."""
WEEK_DAYS: Final = 7
PERIODS_DAYS: Final = (1, 7, 30, 90, 365)


@dataclass(frozen=True, slots=True)
class Filters:
    """One setting of the filter bar. `days` counts back from now by `found_at`; None is without limit.

    A random sample of seven days is one of the last whole week, so that it is the same all week.
    """

    shelf: Shelf = Shelf.INBOX
    entity_ids: tuple[int, ...] = ()
    roles: tuple[Role, ...] = ()
    days: int | None = None
    kinds: tuple[Kind, ...] = ()
    tones: tuple[Tone, ...] = ()
    langs: tuple[str, ...] = ()
    source_ids: tuple[int, ...] = ()
    decisions: tuple[Decision, ...] = ()
    owners: tuple[str, ...] = ()
    tag_ids: tuple[int, ...] = ()
    rule_ids: tuple[int, ...] = ()
    order: Order = Order.NEWEST
    stories: bool = True
    search: str = ""

    @property
    def narrowed(self) -> bool:
        """True when anything but the shelf, the order and the folding restricts the list."""
        return replace(self, shelf=Shelf.INBOX, order=Order.NEWEST, stories=True) != Filters()

    def query(self, now: datetime) -> MentionQuery:
        """The query of these filters at an instant."""
        since = None if self.days is None else now - timedelta(days=self.days)
        until = None
        if self.order is Order.SAMPLE and self.days == WEEK_DAYS:
            today = now.astimezone().date()
            monday = today - timedelta(days=today.weekday())
            until = datetime.combine(monday, time.min).astimezone()
            since = datetime.combine(monday - timedelta(days=WEEK_DAYS), time.min).astimezone()
        return MentionQuery(
            entity_ids=self.entity_ids,
            roles=self.roles,
            kinds=self.kinds,
            states=STATES[self.shelf],
            tones=self.tones,
            langs=self.langs,
            source_ids=self.source_ids,
            decisions=self.decisions,
            owners=self.owners,
            tag_ids=self.tag_ids,
            rule_ids=self.rule_ids,
            out=OUT.get(self.shelf, Out.WITH),
            since=since,
            until=until,
            search=self.search,
            stories=self.stories,
            order=self.order,
        )

    def to_json(self) -> dict[str, Any]:
        """Plain values of what differs from the defaults."""
        default = Filters()
        return {
            one.name: list(value) if isinstance(value, tuple) else value
            for one in fields(self)
            if (value := getattr(self, one.name)) != getattr(default, one.name)
        }


def from_json(values: Mapping[str, Any]) -> Filters:
    """The filters of `Filters.to_json`; what is not understood (an older or newer program) is left out."""
    days = values.get("days")
    search = values.get("search")
    shelf = _slugs(Shelf, [values.get("shelf")])
    order = _slugs(Order, [values.get("order")])
    return Filters(
        shelf=shelf[0] if shelf else Shelf.INBOX,
        entity_ids=_numbers(values.get("entity_ids")),
        roles=_slugs(Role, values.get("roles")),
        days=days if days in PERIODS_DAYS else None,
        kinds=_slugs(Kind, values.get("kinds")),
        tones=_slugs(Tone, values.get("tones")),
        langs=tuple(one for one in _list(values.get("langs")) if isinstance(one, str)),
        source_ids=_numbers(values.get("source_ids")),
        decisions=_slugs(Decision, values.get("decisions")),
        owners=tuple(one for one in _list(values.get("owners")) if isinstance(one, str)),
        tag_ids=_numbers(values.get("tag_ids")),
        rule_ids=_numbers(values.get("rule_ids")),
        order=order[0] if order else Order.NEWEST,
        stories=values.get("stories") is not False,
        search=search if isinstance(search, str) else "",
    )


def given_views(person: str) -> dict[str, Filters]:
    """The views that are there from the first day, by slug."""
    own, thrown_out = (Role.OWN,), Shelf.THROWN_OUT
    return {
        "inbox": Filters(),
        "complaints": Filters(kinds=(Kind.COMPLAINT,), roles=own, order=Order.URGENT),
        "questions": Filters(kinds=(Kind.QUESTION, Kind.PRAISE), roles=own),
        "mine": Filters(owners=(person,)),
        "clients": Filters(roles=(Role.CLIENT,)),
        "to_check": Filters(decisions=(Decision.CHECK,)),
        "thrown_out": Filters(shelf=thrown_out, stories=False),
        "sample": Filters(shelf=thrown_out, stories=False, days=WEEK_DAYS, order=Order.SAMPLE),
    }


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _numbers(value: object) -> tuple[int, ...]:
    return tuple(one for one in _list(value) if isinstance(one, int))


def _slugs(kind: type[E], value: object) -> tuple[E, ...]:
    known = {str(one): one for one in kind}
    return tuple(known[one] for one in _list(value) if isinstance(one, str) and one in known)
