"""The shapes of the product: data only. Times are aware UTC; ids are the database's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from enum import StrEnum

from crawlers.types import About, AboutKind, PostKind, Precision, Rating, Reach, Skip
from monitor.case_types import (
    NO_PRIORITY,
    AlertKind,
    CaseClock,
    CaseDraft,
    CaseNote,
    CasePause,
    CaseResponse,
    CaseState,
    ClientKey,
    ClientKeyKind,
    ClientLinkRow,
    ClockState,
    Colleague,
    DraftState,
    Earlier,
    Ending,
    Fault,
    LinkGround,
    LinkState,
    Need,
    OwnAccount,
    Priority,
    ResponseKind,
    Warned,
    WordWarning,
    WorkRole,
)
from monitor.client_types import NotALoss, Tier
from monitor.text.types import (
    Claim,
    ClaimKind,
    Complaint,
    Decision,
    Entity,
    Event,
    EventKind,
    Form,
    FormChoices,
    FormKind,
    Kind,
    Polarity,
    Reason,
    Role,
    Sentiment,
    Span,
    Tone,
)

__all__ = [
    "Claim",
    "ClaimKind",
    "Complaint",
    "Decision",
    "Entity",
    "Event",
    "EventKind",
    "Form",
    "FormChoices",
    "FormKind",
    "Kind",
    "Polarity",
    "Reason",
    "Role",
]
__all__ += ["AlertKind", "CaseClock", "CaseDraft", "CaseNote", "CasePause", "CaseResponse", "CaseState", "ClientKey"]
__all__ += ["ClientKeyKind", "ClientLinkRow", "ClockState", "Colleague", "DraftState", "Earlier", "Ending", "Fault"]
__all__ += ["LinkGround", "LinkState", "Need", "OwnAccount", "Priority", "ResponseKind", "Warned", "WordWarning"]
__all__ += ["WorkRole"]
__all__ += ["About", "AboutKind", "PostKind", "Precision", "Rating", "Reach", "Sentiment", "Skip", "Span", "Tone"]
__all__ += ["NotALoss", "Tier"]


# --- what changed ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids that a write touched, by table; `everything` says that any of them may have changed."""

    mentions: frozenset[int] = frozenset()
    posts: frozenset[int] = frozenset()
    sources: frozenset[int] = frozenset()
    runs: frozenset[int] = frozenset()
    entities: frozenset[int] = frozenset()
    clients: frozenset[int] = frozenset()
    cases: frozenset[int] = frozenset()
    occasions: frozenset[int] = frozenset()
    people: frozenset[int] = frozenset()
    accounts: frozenset[int] = frozenset()
    records: frozenset[int] = frozenset()
    measures: frozenset[int] = frozenset()
    tactics: frozenset[int] = frozenset()
    plans: frozenset[int] = frozenset()
    scores: frozenset[int] = frozenset()
    signals: frozenset[int] = frozenset()
    settings: bool = False
    everything: bool = False

    def __or__(self, other: Changes) -> Changes:
        """Both together."""
        return Changes(**{f.name: getattr(self, f.name) | getattr(other, f.name) for f in fields(self)})

    def __bool__(self) -> bool:
        return any(getattr(self, f.name) for f in fields(self))


# --- places ----------------------------------------------------------------------------------------


class Health(StrEnum):
    """State of a place in one word."""

    NEW = "new"
    WORKS = "works"
    NEEDS_YOU = "needs_you"
    CANNOT = "cannot"


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """What a search source asks for: it follows its entity. `country` ISO 3166-1 alpha-2."""

    entity_id: int
    lang: str | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True)
class NewSource:
    """A place to add. For a search source `address` is a template with `{query}`, `{lang}`, `{country}`.

    `about_entity_id` says that all that people write there is about that entity, named or not.
    """

    address: str
    crawler: str
    name: str | None = None
    every_s: int | None = None
    lang: str | None = None
    zone: str | None = None
    search: SearchQuery | None = None
    allow_private: bool = False
    enabled: bool = True
    about_entity_id: int | None = None


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A place with its health. `error_code` is a CrawlError code; `looked_back_to` the oldest post reached.

    `week_posts` counts posts first seen here in the last seven days. `about_entity_id` as in `NewSource`.
    """

    id: int
    address: str
    crawler: str
    name: str
    every_s: int
    lang: str | None
    zone: str | None
    search: SearchQuery | None
    allow_private: bool
    enabled: bool
    health: Health
    error_code: str | None
    error_detail: str | None
    error_at: datetime | None
    failures: int
    due_at: datetime
    last_success_at: datetime | None
    looked_back_to: datetime | None
    more_back: bool
    gap: str | None
    posts: int
    week_posts: int
    added_at: datetime
    about_entity_id: int | None


class RunOutcome(StrEnum):
    """How a visit to a place ended."""

    RUNNING = "running"
    DONE = "done"
    UNCHANGED = "unchanged"
    FAILED = "failed"
    CANCELLED = "cancelled"
    BROKEN_OFF = "broken_off"


@dataclass(frozen=True, slots=True)
class RunRow:
    """One visit to a place: what it brought and how it ended."""

    id: int
    source_id: int
    started_at: datetime
    ended_at: datetime | None
    outcome: RunOutcome
    posts: int
    new_posts: int
    mentions: int
    skipped: int
    error_code: str | None
    error_detail: str | None


@dataclass(frozen=True, slots=True)
class Coverage:
    """The honest line: places watched, posts read since, how many named us, places not readable."""

    places: int
    posts: int
    since: datetime | None
    named_own: int
    unreadable: int
    mentions: int
    places_read: int


# --- mentions --------------------------------------------------------------------------------------


class State(StrEnum):
    """Where a mention stands in the work. NEW and SEEN are the inbox."""

    NEW = "new"
    SEEN = "seen"
    CASE = "case"
    ANSWERED = "answered"
    DONE = "done"
    NOT_US = "not_us"


INBOX = (State.NEW, State.SEEN)


class Order(StrEnum):
    """How a list of mentions is sorted."""

    NEWEST = "newest"
    OLDEST = "oldest"
    URGENT = "urgent"


@dataclass(frozen=True, slots=True)
class MentionQuery:
    """A filter over mentions; empty fields do not restrict. `since` is by `found_at`.

    `search` is the language of `monitor.text.search`. `stories` folds copies into one row.
    """

    entity_ids: tuple[int, ...] = ()
    roles: tuple[Role, ...] = ()
    kinds: tuple[Kind, ...] = ()
    states: tuple[State, ...] = ()
    tones: tuple[Tone, ...] = ()
    langs: tuple[str, ...] = ()
    source_ids: tuple[int, ...] = ()
    decisions: tuple[Decision, ...] = ()
    since: datetime | None = None
    until: datetime | None = None
    search: str = ""
    stories: bool = False
    order: Order = Order.NEWEST


@dataclass(frozen=True, slots=True)
class MentionRow:
    """One line of the list. `excerpt_spans` are the matches inside `excerpt`.

    `edited`: returned to the queue because the post changed. `story_size` counts this one too.
    `severity` 1-4 for complaints. `due_at` is the answer's deadline where one is owed.
    """

    id: int
    post_id: int
    entity_id: int
    entity_name: str
    role: Role
    state: State
    kind: Kind
    tone: Tone | None
    severity: int | None
    reason: Reason | None
    decision: Decision
    edited: bool
    title: str | None
    excerpt: str
    excerpt_spans: tuple[Span, ...]
    site: str
    url: str | None
    author: str | None
    lang: str | None
    rating: Rating | None
    published_at: datetime | None
    published_precision: Precision | None
    found_at: datetime
    due_at: datetime | None
    story_id: int | None
    story_size: int
    gone: bool


@dataclass(frozen=True, slots=True)
class Version:
    """What a post said from `found_at` on."""

    id: int
    found_at: datetime
    title: str | None
    text: str
    quotes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sighting:
    """A post seen at a source."""

    source_id: int
    source_name: str
    first_seen_at: datetime
    last_seen_at: datetime


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One line of the operation log about one thing; `before` and `after` hold only what changed."""

    id: int
    at: datetime
    person: str
    verb: str
    subject: str
    subject_id: int
    before: Mapping[str, object]
    after: Mapping[str, object]
    undoes: int | None


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """A kept page: what `url` answered at `found_at`. `sha256` is over the uncompressed bytes."""

    id: int
    post_id: int
    url: str
    status: int
    found_at: datetime
    sha256: str
    size: int
    media_type: str


@dataclass(frozen=True, slots=True)
class MentionDetail:
    """All about one mention. `cues` are spans of `text` that made it a complaint."""

    row: MentionRow
    text: str
    spans: tuple[Span, ...]
    title_spans: tuple[Span, ...]
    quotes: tuple[str, ...]
    cues: tuple[Span, ...]
    claims: tuple[Claim, ...]
    events: tuple[Event, ...]
    grounds: tuple[str, ...]
    forms: tuple[str, ...]
    score: float | None
    sentiment: Sentiment | None
    relevance: float
    published_raw: str | None
    published_zone: str | None
    thread_url: str | None
    parent_url: str | None
    reach: Reach
    last_seen_at: datetime
    sightings: tuple[Sighting, ...]
    versions: tuple[Version, ...]
    copies: tuple[MentionRow, ...]
    evidence: tuple[EvidenceRow, ...]
    history: tuple[HistoryEntry, ...]
    note: str
    case_id: int | None
    occasion_ids: tuple[int, ...]
    about: About | None
    post_kind: PostKind


# --- entities and clients --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class EntityRow:
    """An entity as kept; `forms` are those that match now."""

    entity: Entity
    name: str
    forms: tuple[Form, ...]
    mentions: int
    client_id: int | None


@dataclass(frozen=True, slots=True)
class ClientRow:
    """A key client; `entity_id` is the name we look for. `news` counts mentions in the inbox."""

    id: int
    entity_id: int
    name: str
    tier: Tier | None
    owner: str | None
    last_contact_at: datetime | None
    news: int
    open_occasions: int
    industry: str | None = None
    region: str | None = None
    country: str | None = None
    lang: str | None = None
    recommends: bool = False
    not_a_loss: NotALoss | None = None


# --- cases -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A case in the list. `due_at` is the first answer's deadline, counted from when the post was found.

    `clock` is how the most pressing clock stands at the time of reading, `next_due_at` when it is due (None: no clock
    runs); `questions` counts later questions of the author that wait. `published_at` is the oldest post's, for its
    age. `client_id` is the key client whose complaint this probably or certainly is.
    """

    id: int
    title: str
    state: CaseState
    severity: int
    owner: str | None
    opened_at: datetime
    due_at: datetime
    responded_at: datetime | None
    stated_reason: Reason | None
    established_reason: Reason | None
    fault: Fault
    mentions: int
    site: str
    found_at: datetime | None = None
    published_at: datetime | None = None
    author: str | None = None
    priority: Priority = NO_PRIORITY
    clock: ClockState = ClockState.RUNNING
    next_due_at: datetime | None = None
    questions: int = 0
    paused: bool = False
    watchers: tuple[str, ...] = ()
    client_id: int | None = None
    client_name: str | None = None
    client_link: LinkState | None = None
    closed_at: datetime | None = None
    ending: Ending | None = None


@dataclass(frozen=True, slots=True)
class CaseDetail:
    """All about one case. `moves` are the states it may go to now, `needs` what each of them wants to have.

    `responses` are public; `drafts` are not yet. `outcome` is the recorded reason of its end, `consent` whether the
    author agreed to it, `consent_url` where. `satisfaction_*` 1-5. `earlier` is what the author wrote before.
    """

    row: CaseRow
    mentions: tuple[MentionRow, ...]
    notes: tuple[CaseNote, ...]
    responses: tuple[CaseResponse, ...]
    evidence: tuple[EvidenceRow, ...]
    history: tuple[HistoryEntry, ...]
    moves: tuple[CaseState, ...]
    outcome: str
    merged_into: int | None
    needs: Mapping[CaseState, tuple[Need, ...]] = field(default_factory=dict)
    clocks: tuple[CaseClock, ...] = ()
    pauses: tuple[CasePause, ...] = ()
    drafts: tuple[CaseDraft, ...] = ()
    links: tuple[ClientLinkRow, ...] = ()
    earlier: Earlier = field(default_factory=Earlier)
    consent: bool = False
    consent_url: str | None = None
    anonymous: bool = False
    established_by: str | None = None
    satisfaction_speed: int | None = None
    satisfaction_quality: int | None = None
    merged_from: tuple[int, ...] = ()


# --- occasions -------------------------------------------------------------------------------------


class OccasionState(StrEnum):
    """Where an occasion stands."""

    OPEN = "open"
    CONTACTED = "contacted"
    SNOOZED = "snoozed"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class OccasionRow:
    """A reason to make contact. `blocked_by_case`: this client has an open complaint, so no offer now."""

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


# --- jobs and alerts -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is; `total` is None while unknown. `key` names what is being done (a slug)."""

    key: str
    done: int
    total: int | None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Alert:
    """Something worth a notification, told once: a new complaint (one a story), a clock that runs out.

    `to` is the person it is for, None for whoever does this work. `case_id` where it is about a case; `count` of the
    mentions it is about, of which `mention_id` is the gravest.
    """

    mention_id: int | None
    story_id: int | None
    title: str
    site: str
    severity: int
    kind: AlertKind = AlertKind.COMPLAINT
    case_id: int | None = None
    due_at: datetime | None = None
    to: str | None = None
    count: int = 1


@dataclass(frozen=True, slots=True)
class CrawlReport:
    """What a crawl did. `failed` maps source id to its error code."""

    sources: int = 0
    unchanged: int = 0
    posts: int = 0
    new_posts: int = 0
    new_mentions: int = 0
    skipped: int = 0
    failed: Mapping[int, str] = field(default_factory=dict)
    cancelled: bool = False
