"""What makes an occasion: which news, days and events of others give a reason to call, how to speak, and until when.

Pure: facts in, candidates out. Old news, passing mentions and what is told of somebody else give none; several articles
of one story, or of one event within days, are one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from monitor.client_types import ClientDate, ClientPerson, DateKind, PersonRole, Tier
from monitor.desk.guard import GRAVE_DAYS, is_grave
from monitor.desk.needs import tells_need
from monitor.occasion_types import Approach, Ground
from monitor.text.fold import fold
from monitor.text.types import Decision, Event, EventKind, Kind, Polarity, Role, Tone

GOOD_FOR_DAYS: Final[Mapping[EventKind, int]] = {
    EventKind.GROWTH: 10,
    EventKind.NEW_LINE: 14,
    EventKind.APPOINTMENT: 14,
    EventKind.DEPARTURE: 14,
    EventKind.MERGER: 21,
    EventKind.REORGANISATION: 21,
    EventKind.REBRANDING: 14,
    EventKind.ANNIVERSARY: 7,
    EventKind.EXHIBITION: 30,
    EventKind.TENDER: 14,
    EventKind.DIFFICULTY: 14,
    EventKind.PUBLIC_PRAISE: 7,
    EventKind.PUBLIC_BLAME: 7,
    EventKind.REGULATION: 30,
}
"""How many days after the news a call still is about them: praise is stale in a week, a rule is met in a month."""
SAME_WITHIN_DAYS: Final[Mapping[EventKind, int]] = {
    EventKind.GROWTH: 10,
    EventKind.TENDER: 7,
    EventKind.ANNIVERSARY: 200,
    EventKind.EXHIBITION: 30,
    EventKind.PUBLIC_PRAISE: 7,
    EventKind.PUBLIC_BLAME: 10,
}
"""Within so many days news of one kind about one client are the same event retold; others within SAME_DAYS."""
SAME_DAYS: Final = 21
STORY_DAYS: Final = 21
"""A story that is taken up again later tells another event: press offices repeat their last paragraph for years."""
LONGEST_SAME_DAYS: Final = 2 * max(SAME_WITHIN_DAYS.values())
_OFFERS: Final = frozenset({EventKind.NEW_LINE, EventKind.EXHIBITION, EventKind.TENDER, EventKind.REGULATION})
_RANK: Final = (
    *(EventKind.DIFFICULTY, EventKind.PUBLIC_BLAME, EventKind.DEPARTURE, EventKind.TENDER, EventKind.NEW_LINE),
    *(EventKind.GROWTH, EventKind.APPOINTMENT, EventKind.MERGER, EventKind.REORGANISATION, EventKind.REBRANDING),
    *(EventKind.ANNIVERSARY, EventKind.EXHIBITION, EventKind.PUBLIC_PRAISE, EventKind.REGULATION),
)
_DATE_APPROACH: Final[Mapping[DateKind, Approach]] = {
    DateKind.CONTRACT_END: Approach.OFFER,
    DateKind.EXHIBITION: Approach.OFFER,
}
_AFTER_DAYS: Final[Mapping[DateKind, int]] = {
    DateKind.BIRTHDAY: 1,
    DateKind.PROFESSIONAL: 0,
    DateKind.PUBLIC_HOLIDAY: 0,
    DateKind.ANNIVERSARY: 3,
    DateKind.CONTRACT_END: 0,
    DateKind.EXHIBITION: 0,
}
"""Late congratulations: on a birthday the next day, on an anniversary within days, on a holiday never."""
_TEXT_READ: Final = 3000
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_NO_NEWS: Final = frozenset({Kind.NOISE, Kind.COMPLAINT, Kind.QUESTION})


@dataclass(frozen=True, slots=True)
class NewsFact:
    """A mention with its events. `day` is when it was published, else found; `text` as far as it is read."""

    mention_id: int
    entity_id: int
    role: Role
    client_id: int | None
    story_id: int | None
    day: date
    decision: Decision
    kind: Kind
    lang: str | None
    title: str
    text: str
    events: tuple[Event, ...]
    tone: Tone | None = None
    refused: bool = False
    """A person said that it is not about them."""
    author: str | None = None
    tier: Tier | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """An occasion to be, unless it is known already. `key` names it for good."""

    ground: Ground
    kind: str
    approach: Approach
    what: str
    happened_on: date
    best_before: date
    key: str
    client_id: int | None = None
    mention_id: int | None = None
    story_id: int | None = None
    polarity: Polarity | None = None
    who: str | None = None
    amount: str | None = None
    person_id: int | None = None
    critical: bool = False
    told: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """An occasion by news that there is, of whatever state. `last_on` is the day of its newest article."""

    id: int
    kind: str
    approach: Approach
    happened_on: date
    stories: frozenset[int] = field(default_factory=frozenset)
    who: str | None = None
    last_on: date | None = None


# --- news ------------------------------------------------------------------------------------------


def of_news(fact: NewsFact, today: date) -> Candidate | None:
    """The occasion that a mention of a client gives; None for most. Bad news outweigh good ones of the same text."""
    if fact.role is not Role.CLIENT or fact.client_id is None or not is_news(fact):
        return None
    events = main_events(fact)
    if not events:
        return None
    event = events[0]
    approach = approach_to(event, fact)
    best_before = good_until(event, fact.day, today)
    if best_before < today:
        return None
    return Candidate(
        ground=Ground.NEWS,
        kind=event.kind.value,
        approach=approach,
        what=event.what or fact.title or fact.text[:200],
        happened_on=fact.day,
        best_before=best_before,
        key=f"news:{fact.client_id}:{event.kind.value}:{fact.mention_id}",
        client_id=fact.client_id,
        mention_id=fact.mention_id,
        story_id=fact.story_id,
        polarity=event.polarity,
        who=event.who,
        amount=event.amount,
        critical=event.kind is EventKind.DIFFICULTY and approach is Approach.CAREFUL and fact.tier is Tier.GOLD,
    )


def is_news(fact: NewsFact) -> bool:
    """Whether a mention can tell news of its entity: surely meant, not in passing, no advertisement, not refused."""
    return fact.decision is Decision.MATCH and fact.kind not in _NO_NEWS and not fact.refused


def main_events(fact: NewsFact) -> list[Event]:
    """The events that the text is about, bad ones first, then by weight; a named successor heals a departure."""
    events = [event for event in fact.events if event.main]
    if any(event.kind is EventKind.APPOINTMENT and event.polarity is not Polarity.BAD for event in events):
        events = [event for event in events if event.kind is not EventKind.DEPARTURE]
    return sorted(events, key=lambda event: (not _is_bad(event), -round(event.score, 1), _RANK.index(event.kind)))


def approach_to(event: Event, fact: NewsFact) -> Approach:
    """How to speak of an event. Nobody is congratulated on what is bad, or on what its author speaks ill of."""
    if _is_bad(event) or event.kind in GRAVE_DAYS or any(is_grave(one.kind, one.polarity) for one in fact.events):
        return Approach.CAREFUL
    if event.kind in _OFFERS or tells_need(f"{fact.title}\n{event.what or ''}\n{fact.text[:_TEXT_READ]}", fact.lang):
        return Approach.OFFER
    return Approach.CONGRATULATE if fact.tone is not Tone.NEGATIVE else Approach.CAREFUL


def good_until(event: Event, day: date, today: date) -> date:
    """The last day on which a call about an event makes sense: a tender's and a fair's own day, where it is to come."""
    usual = day + timedelta(days=GOOD_FOR_DAYS[event.kind])
    if event.kind in (EventKind.TENDER, EventKind.EXHIBITION, EventKind.ANNIVERSARY):
        ahead = [one for one in days_in(event.when) if today <= one <= day + timedelta(days=365)]
        if ahead:
            return max(ahead)
    return usual


def days_in(written: str | None) -> list[date]:
    """The days that an event's time names, in order."""
    found = []
    for one in _DAY.findall(written or ""):
        try:
            found.append(date.fromisoformat(one))
        except ValueError:  # somebody wrote the thirtieth of February
            continue
    return sorted(found)


def same(known: Known, candidate: Candidate) -> bool:
    """Whether a candidate is an occasion that there is: its story, or its kind of event within days of its articles.

    Bad news are never taken for good ones of the same story: they need a card of their own. A card takes articles for
    twice those days at most, so that a client who is in the papers every week gets more than one.
    """
    if (known.approach is Approach.CAREFUL) is not (candidate.approach is Approach.CAREFUL):
        return False
    if same_story(known, candidate):
        return True
    days = SAME_WITHIN_DAYS.get(EventKind(candidate.kind), SAME_DAYS)
    after = (candidate.happened_on - (known.last_on or known.happened_on)).days
    before = (known.happened_on - candidate.happened_on).days
    since = (candidate.happened_on - known.happened_on).days
    if known.kind != candidate.kind or after > days or before > days or since > 2 * days:
        return False
    return not (_both_differ(known.who, candidate.who) and candidate.kind in _OF_SOMEBODY)


def same_story(known: Known, candidate: Candidate) -> bool:
    """Whether an article of the occasion and the candidate's tell the same story, not long after one another."""
    after = (candidate.happened_on - (known.last_on or known.happened_on)).days
    return candidate.story_id is not None and candidate.story_id in known.stories and after <= STORY_DAYS


_OF_SOMEBODY: Final = frozenset({EventKind.APPOINTMENT.value, EventKind.DEPARTURE.value})


def _both_differ(one: str | None, other: str | None) -> bool:
    """Whether two names are surely two people: no word of one is like a word of the other."""
    if not one or not other:
        return False
    words = [{part[:4] for part in fold(name).split() if len(part) > 2} for name in (one, other)]
    return not words[0] & words[1]


def _is_bad(event: Event) -> bool:
    return is_grave(event.kind, event.polarity) or event.kind is EventKind.DEPARTURE


# --- days ------------------------------------------------------------------------------------------


def of_date(day: ClientDate, today: date, tier: Tier | None = None) -> Candidate | None:
    """The occasion that a day gives, once it is time to prepare for it; None before and after."""
    last = (day.until or day.on) + timedelta(days=_AFTER_DAYS[day.kind])
    if not day.on - timedelta(days=day.lead_days) <= today <= last:
        return None
    told = []
    if day.years is not None:
        told.append(f"years:{day.years}")
    if day.round_:
        told.append("round")
    left = (day.on - today).days
    return Candidate(
        ground=Ground.DATE,
        kind=day.kind.value,
        approach=_DATE_APPROACH.get(day.kind, Approach.CONGRATULATE),
        what=day.name,
        happened_on=day.on,
        best_before=last,
        key=day.key,
        client_id=day.client_id,
        person_id=day.person_id,
        critical=day.kind is DateKind.CONTRACT_END and tier is Tier.GOLD and left <= 14,
        told=tuple(told),
    )


# --- whom to call ----------------------------------------------------------------------------------

_WHOM: Final[Mapping[Approach | None, tuple[PersonRole, ...]]] = {
    Approach.CONGRATULATE: (PersonRole.DECIDES, PersonRole.BUYS, PersonRole.ASSISTS),
    Approach.OFFER: (PersonRole.BUYS, PersonRole.DECIDES, PersonRole.USES),
    Approach.CAREFUL: (PersonRole.DECIDES, PersonRole.BUYS, PersonRole.USES),
    Approach.INFORM: (PersonRole.BUYS, PersonRole.USES, PersonRole.DECIDES),
    None: (PersonRole.DECIDES, PersonRole.BUYS, PersonRole.USES),
}


def whom(
    people: Iterable[ClientPerson], approach: Approach | None, *, named: str | None = None, person_id: int | None = None
) -> ClientPerson | None:
    """Whom to call: the one it is about, else by role, else whoever can be reached; nobody who left."""
    there = [one for one in people if one.left_on is None]
    for one in there:
        if one.id == person_id or (named and not _both_differ(one.name, named) and _both_known(one.name, named)):
            return one
    roles: Sequence[PersonRole] = _WHOM[approach]
    return min(
        there,
        key=lambda one: (
            roles.index(one.role) if one.role in roles else len(roles),
            not (one.phone or one.email),
            one.id,
        ),
        default=None,
    )


def _both_known(one: str, other: str) -> bool:
    """Whether two names share a surname, not only a first name."""
    words = [{part[:5] for part in fold(name).split() if len(part) > 2} for name in (one, other)]
    return len(words[0] & words[1]) >= min(2, len(words[0]), len(words[1]))
