"""The shapes of work on complaints: states, clocks, drafts, links, people. Times are aware UTC; `None` is unknown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final


class CaseState(StrEnum):
    """States of `mission.md`."""

    NEW = "new"
    CHECKING = "checking"
    RESPONDING = "responding"
    RESPONDED = "responded"
    CORRECTING = "correcting"
    CLOSED = "closed"
    DISMISSED = "dismissed"
    MERGED = "merged"


class Fault(StrEnum):
    """Who is at fault, as far as established."""

    OURS = "ours"
    SHARED = "shared"
    THEIRS = "theirs"
    THIRD_PARTY = "third_party"
    WRONG_FIRM = "wrong_firm"
    UNKNOWN = "unknown"


class Need(StrEnum):
    """What a move of a case wants to have."""

    REASON = "reason"
    """A recorded reason."""
    CONSENT_OR_REASON = "consent_or_reason"
    """The author's consent, or a recorded reason."""
    ANSWER_OR_REASON = "answer_or_reason"
    """A public answer, or a recorded reason why there is none."""
    TARGET = "target"
    """The case that this one is merged into."""


class Ending(StrEnum):
    """How a case came to its end."""

    PUT_RIGHT = "put_right"
    EXPLAINED = "explained"
    REFUTED = "refuted"
    ANSWERED = "answered"
    UNRESOLVED = "unresolved"


class ResponseKind(StrEnum):
    """What an answer is."""

    HOLDING = "holding"
    ANSWER = "answer"
    WHAT_WE_CHANGED = "what_we_changed"


class DraftState(StrEnum):
    """How far an answer in the making is."""

    DRAFT = "draft"
    APPROVED = "approved"
    PUBLISHED = "published"


class ClockState(StrEnum):
    """How an answer stands to its due time."""

    RUNNING = "running"
    SOON = "soon"
    OVERDUE = "overdue"
    ESCALATED = "escalated"
    MET = "met"
    LATE = "late"
    """Answered, but after it was due; that stays visible."""
    PAUSED = "paused"
    """Not answered, and standing still: the case waits for its author."""
    STOPPED = "stopped"
    """Never answered, and the case has ended."""


class LinkState(StrEnum):
    """What people made of a suggested link."""

    SUGGESTED = "suggested"
    CONFIRMED = "confirmed"
    REFUSED = "refused"


class LinkGround(StrEnum):
    """Why a complaint is probably a key client's; the strongest first."""

    MAIL = "mail"
    NUMBER = "number"
    PERSON = "person"
    SITE = "site"
    NAME = "name"


class ClientKeyKind(StrEnum):
    """What else a key client is known by."""

    SITE = "site"
    NUMBER = "number"
    """An order, contract or client number."""
    HANDLE = "handle"
    """A name that somebody of theirs writes under."""


class WorkRole(StrEnum):
    """What somebody does here."""

    PR_OFFICER = "pr_officer"
    HEAD = "head"
    READER = "reader"


class AlertKind(StrEnum):
    """What an alert tells."""

    COMPLAINT = "complaint"
    SOON = "soon"
    OVERDUE = "overdue"
    ESCALATED = "escalated"
    CLIENT = "client"
    """A complaint that is probably a key client's."""
    SIGNAL = "signal"
    """Something stands out of the usual (`Signals`)."""
    RETURNED = "returned"
    """The reason of a measure that was done is back: the measure is open again."""
    LEAVING = "leaving"
    """A key client shows signs of leaving."""


class Warned(StrEnum):
    """What is wrong with the words of an answer."""

    APOLOGY_UNCHECKED = "apology_unchecked"
    DENIAL_CONFIRMED = "denial_confirmed"
    TOO_LONG = "too_long"


@dataclass(frozen=True, slots=True)
class WordWarning:
    """A warning about an answer's words: `spans` of the text that gave rise to it.

    `limit` is the site's, in characters, for a text that is too long.
    """

    what: Warned
    spans: tuple[tuple[int, int], ...] = ()
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class CaseClock:
    """One clock of a case: `question_id` None for the first answer, else the later question that started it.

    `used_s` and `left_s` (negative: over) are on the clock's own hours, without pauses. `url` is where the question
    stands, `text` its words.
    """

    question_id: int | None
    post_id: int | None
    started_at: datetime
    due_at: datetime
    answered_at: datetime | None
    state: ClockState
    used_s: float
    left_s: float
    url: str | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class CasePause:
    """A time in which the clocks of a case stand still; `ended_at` None: still."""

    id: int
    started_at: datetime
    ended_at: datetime | None
    reason: str
    person: str


@dataclass(frozen=True, slots=True)
class CaseDraft:
    """An answer in the making. `where` is the address to answer at, `limit` the most characters there."""

    id: int
    case_id: int
    kind: ResponseKind
    state: DraftState
    text: str
    where: str | None
    limit: int | None
    person: str
    made_at: datetime
    approved_by: str | None
    approved_at: datetime | None
    response_id: int | None
    warnings: tuple[WordWarning, ...] = ()


@dataclass(frozen=True, slots=True)
class CaseResponse:
    """One public answer in a case. `post_id` is the post as a crawl found it, None before."""

    id: int
    kind: ResponseKind
    url: str | None
    text: str
    published_at: datetime
    person: str
    post_id: int | None = None
    approved_by: str | None = None


@dataclass(frozen=True, slots=True)
class CaseNote:
    """A remark in a case."""

    id: int
    at: datetime
    person: str
    text: str


@dataclass(frozen=True, slots=True)
class Priority:
    """How soon a case deserves work: `level` 1 (low) to 4 (at once), `score` for sorting, `grounds` as slugs.

    Source: `monitor.desk.priority`.
    """

    level: int
    score: int
    grounds: tuple[str, ...]


NO_PRIORITY: Final = Priority(1, 0, ())


@dataclass(frozen=True, slots=True)
class Earlier:
    """What one author wrote before: mentions of us, newest first, and the cases they stand in."""

    mention_ids: tuple[int, ...] = ()
    complaints: int = 0
    case_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ClientLinkRow:
    """A complaint that is probably, certainly or not at all a key client's.

    `detail` is what matched (a name, a number, an address). `case_id` where the mention stands in one.
    """

    id: int
    mention_id: int
    case_id: int | None
    client_id: int
    client_name: str
    client_owner: str | None
    ground: LinkGround
    detail: str
    state: LinkState
    found_at: datetime
    decided_by: str | None
    title: str
    site: str


@dataclass(frozen=True, slots=True)
class ClientKey:
    """One thing that a key client is known by."""

    id: int
    client_id: int
    kind: ClientKeyKind
    value: str


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody who works here, by the name that stands in the history."""

    id: int
    name: str
    role: WorkRole
