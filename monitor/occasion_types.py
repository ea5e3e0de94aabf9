"""The shapes of occasions: reasons to call a key client, what holds them back, and the morning list. Days are local."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from monitor.client_types import Tier
from monitor.text.types import Polarity


class Ground(StrEnum):
    """Where an occasion comes from."""

    HAND = "hand"
    NEWS = "news"
    DATE = "date"
    SIGN = "sign"
    MARKET = "market"
    OWN_NEWS = "own_news"
    COMPETITOR = "competitor"


class Approach(StrEnum):
    """How to speak. Congratulations and offers wait while something is wrong; the other two need not."""

    CONGRATULATE = "congratulate"
    OFFER = "offer"
    CAREFUL = "careful"
    """Ask, reassure, support; neither congratulate nor sell."""
    INFORM = "inform"
    """Tell what changes and what good it does."""


class OccasionState(StrEnum):
    """Where an occasion stands. Handed over: it waits at somebody whom a colleague gave it to."""

    OPEN = "open"
    CONTACTED = "contacted"
    SNOOZED = "snoozed"
    HANDED_OVER = "handed_over"
    DISMISSED = "dismissed"


WAITING = (OccasionState.OPEN, OccasionState.SNOOZED, OccasionState.HANDED_OVER)


class OwnNews(StrEnum):
    """What we have to tell."""

    ITEM = "own_item"
    SERVICE = "own_service"
    RULE = "own_rule"


@dataclass(frozen=True, slots=True)
class Callee:
    """Whom to call; "" and None where the card does not say."""

    id: int
    name: str
    position: str
    phone: str | None
    email: str | None
    lang: str | None


@dataclass(frozen=True, slots=True)
class OccasionRow:
    """A reason to make contact.

    `due_on`: by when; of a snoozed one, when it comes back. `kind` is the slug of an event, a date, a sign or our own
    news; None where a person made it. `why`: slugs with a value after a colon, why now. `guards`: what is wrong between
    us and this client now; while there is anything, `blocked` congratulations and offers wait. `opening` is the first
    sentence in `lang`, None while blocked or where nobody knows one. `best_before` None: stays until it is used.
    `person` is whom to call, `who` whom the news name, `articles` how many tell it.
    """

    id: int
    client_id: int
    client_name: str
    mention_id: int | None
    what: str
    owner: str | None
    due_on: date
    state: OccasionState
    outcome: str
    url: str | None
    created_at: datetime
    blocked_by_case: int | None
    ground: Ground = Ground.HAND
    kind: str | None = None
    approach: Approach | None = None
    polarity: Polarity | None = None
    happened_on: date | None = None
    best_before: date | None = None
    tier: Tier | None = None
    lang: str = "en"
    person: Callee | None = None
    who: str | None = None
    amount: str | None = None
    why: tuple[str, ...] = ()
    guards: tuple[str, ...] = ()
    blocked: bool = False
    opening: str | None = None
    critical: bool = False
    articles: int = 0
    shared_id: int | None = None
    handed_from: str | None = None

    @property
    def waits(self) -> bool:
        """Whether it is still to be used."""
        return self.state in WAITING


@dataclass(frozen=True, slots=True)
class SharedOccasion:
    """One event that concerns many: of a sector or region, of ours, of a competitor.

    `entity_name` is the competitor's or the market's; `firm` a firm that complains of a competitor. `occasion_ids` are
    those of the clients it touches that still wait, the most valuable first.
    """

    id: int
    ground: Ground
    kind: str
    what: str
    entity_id: int | None
    entity_name: str | None
    mention_id: int | None
    url: str | None
    approach: Approach
    polarity: Polarity | None
    sectors: tuple[str, ...]
    regions: tuple[str, ...]
    firm: str | None
    happened_on: date
    best_before: date
    created_at: datetime
    dismissed: bool
    occasion_ids: tuple[int, ...]
    clients: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WishMatch:
    """A client who wanted what is named. `likeness` in [0, 1]; `sure` that it is the same thing.

    `lost`: the client buys from us no more; `removed`: it is on the list no more.
    """

    wish_id: int
    client_id: int
    client_name: str
    owner: str | None
    tier: Tier | None
    what: str
    wished_on: date
    likeness: float
    sure: bool
    lost: bool
    removed: bool


class LineKind(StrEnum):
    """What a line of the morning list is."""

    OCCASION = "occasion"
    SHARED = "shared"
    """Occasions of several clients by one event or day, as one line."""
    PROMISE = "promise"
    STEP = "step"
    """A step of a plan to keep a client or to win it back."""
    PLAN = "plan"


@dataclass(frozen=True, slots=True)
class MorningLine:
    """One thing to do. `id` is that of the occasion, the contact with the promise, the step, or the client (plan).

    `occasion_ids` of a line for several clients, the most valuable first; one for a single occasion. `overdue_days` 0
    where it is not over. `why` are slugs with a value after a colon. `also` are further occasions of the client, for
    the same call.
    """

    kind: LineKind
    id: int
    client_ids: tuple[int, ...]
    clients: tuple[str, ...]
    tier: Tier | None
    owner: str | None
    due_on: date
    overdue_days: int
    critical: bool
    what: str
    slug: str | None
    approach: Approach | None
    why: tuple[str, ...] = ()
    person: Callee | None = None
    opening: str | None = None
    occasion_ids: tuple[int, ...] = ()
    url: str | None = None
    lang: str = "en"
    also: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Morning:
    """What one of us (None: nobody yet) does today. `more_*` count what is not listed, `blocked` what has to wait.

    Nothing overdue and nothing critical is left out.
    """

    owner: str | None
    day: date
    overdue: tuple[MorningLine, ...] = ()
    today: tuple[MorningLine, ...] = ()
    week: tuple[MorningLine, ...] = ()
    more_today: int = 0
    more_week: int = 0
    blocked: int = 0

    @property
    def lines(self) -> tuple[MorningLine, ...]:
        """All that is for today."""
        return (*self.overdue, *self.today)


@dataclass(frozen=True, slots=True)
class Made:
    """What a look for occasions brought: new ones, and further articles of known ones."""

    occasion_ids: tuple[int, ...] = ()
    shared_ids: tuple[int, ...] = ()
    joined: int = 0
    clients: frozenset[int] = field(default_factory=frozenset)
