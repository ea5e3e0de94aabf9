"""The shapes of the product: data only. Times are aware UTC; ids are the database's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
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
    Priority,
    ResponseKind,
    Warned,
    WordWarning,
    WorkRole,
)
from monitor.client_types import NotALoss, Tier
from monitor.occasion_types import OccasionRow, OccasionState
from monitor.place_types import (
    Changes,
    Coverage,
    CrawlReport,
    Health,
    NewSource,
    OwnAccount,
    Progress,
    RunOutcome,
    RunRow,
    SearchQuery,
    SourceRow,
)
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
__all__ += ["NotALoss", "OccasionRow", "OccasionState", "Tier"]
__all__ += [
    "Changes",
    "Coverage",
    "CrawlReport",
    "Health",
    "NewSource",
    "Progress",
    "RunOutcome",
    "RunRow",
    "SearchQuery",
    "SourceRow",
]


@dataclass(frozen=True, slots=True)
class Counts:
    """Numbers for the navigation. `inbox` counts stories, not copies."""

    inbox: int = 0
    inbox_own: int = 0
    inbox_clients: int = 0
    open_cases: int = 0
    overdue_cases: int = 0
    needs_you: int = 0


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
    SAMPLE = "sample"
    """Twenty drawn by lot, the same ones all week."""


class Out(StrEnum):
    """What is kept out of the default view: noise, our own voice, and what rules take out."""

    WITH = "with"
    WITHOUT = "without"
    ONLY = "only"
    """What was thrown out, by whomever: those, and what people marked as not about us."""


@dataclass(frozen=True, slots=True)
class MentionQuery:
    """A filter over mentions; empty fields do not restrict. `since` is by `found_at`.

    `search` is the language of `monitor.text.search`. `stories` folds copies into one row. Of `owners` the empty one
    is nobody. A kind that is asked for by name is not kept out. `rule_ids` are the rules that keep mentions out.
    """

    entity_ids: tuple[int, ...] = ()
    roles: tuple[Role, ...] = ()
    kinds: tuple[Kind, ...] = ()
    states: tuple[State, ...] = ()
    tones: tuple[Tone, ...] = ()
    langs: tuple[str, ...] = ()
    source_ids: tuple[int, ...] = ()
    decisions: tuple[Decision, ...] = ()
    owners: tuple[str, ...] = ()
    tag_ids: tuple[int, ...] = ()
    rule_ids: tuple[int, ...] = ()
    out: Out = Out.WITH
    since: datetime | None = None
    until: datetime | None = None
    search: str = ""
    stories: bool = False
    order: Order = Order.NEWEST


@dataclass(frozen=True, slots=True)
class MentionRow:
    """One line of the list. `excerpt_spans` are the matches inside `excerpt`.

    `edited`: returned to the queue because the post changed. `story_size` counts this one too.
    `severity` 1-4 for complaints. `due_at` is the answer's deadline where one is owed. `rule_id` is the rule that
    keeps it out of the default view; `noted` that somebody wrote a remark. `host` is the site as rules know it,
    "" where the post has no address.
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
    owner: str | None = None
    tag_ids: tuple[int, ...] = ()
    rule_id: int | None = None
    noted: bool = False
    host: str = ""


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


# --- jobs and alerts -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Alert:
    """Something worth a notification, told once: a new complaint (one a story), a clock that runs out.

    `to` is the person it is for, None for whoever does this work. `case_id` where it is about a case; `count` of the
    mentions it is about, of which `mention_id` is the gravest. `signal_id` where it is about what stands out,
    `client_id` where it is about a key client.
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
    signal_id: int | None = None
    client_id: int | None = None
