"""The shapes of signs of loss and of winning back. Days are local days; `None` is unknown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from monitor.client_types import Tier


class SignKind(StrEnum):
    """Symptoms that a client is leaving. Source: `mission.md`, signs that a client is leaving."""

    SILENT = "silent"
    """No request and no order for longer than its own rhythm."""
    UNORDERED = "unordered"
    """Requests in a row that end in no order."""
    UNREACHABLE = "unreachable"
    """Does not answer letters and calls."""
    FALL = "fall"
    """Buys much less than it used to at this time of the year."""
    UNPAID = "unpaid"
    """Pays a smaller share of its invoices than it used to."""
    DISSATISFIED = "dissatisfied"
    """Complains, more often than usual, or its tone is bad for long."""
    COMPETITORS = "competitors"
    """Asks about competitors."""
    UNUSED = "unused"
    """Pays, but does not use."""
    SAID_SO = "said_so"
    """Says that it leaves."""
    TROUBLE = "trouble"
    """Grave news of the client or its sector, its peers buy less, or it speaks of trouble of its own."""
    SLIP = "slip"
    """Something went wrong with one of the first orders of a client who came back."""


class Weight(StrEnum):
    """Whether a sign alone is enough; `off`: the firm does not look for it."""

    CRITICAL = "critical"
    ACCUMULATING = "accumulating"
    OFF = "off"


class SignState(StrEnum):
    """What people made of a sign. `false`: it means nothing at this client; `gone`: it is not seen any more."""

    OPEN = "open"
    ACKNOWLEDGED = "acknowledged"
    FALSE = "false"
    GONE = "gone"


class Danger(StrEnum):
    """How a client stands."""

    CALM = "calm"
    WATCH = "watch"
    CRITICAL = "critical"


class LossCause(StrEnum):
    """What a fall reads as."""

    COMPETITOR = "competitor"
    OWN_TROUBLE = "own_trouble"
    SECTOR = "sector"


SIGN_NUMBERS: Final = (
    *("days", "usual_days", "once_in_years", "orders", "usual_orders", "percent_of_usual"),
    *("requests_lost", "usual_percent_lost", "tries", "unanswered", "usual_percent_unanswered"),
    *("unpaid", "due", "usual_percent_unpaid", "complaints", "usual_complaints", "grave_complaints"),
    *("negative_talks", "talks", "usual_percent_negative", "times", "times_before", "months"),
    *("grave_news", "sector_news", "peers_percent", "troubles_told", "slips"),
)
"""Names of the numbers that signs tell, in the order in which they are told."""


@dataclass(frozen=True, slots=True)
class Sign:
    """One symptom at one client on a day, with its numbers. `points` add up to the client's score.

    `numbers` {name: number}; the names are those of `SIGN_NUMBERS`.
    """

    kind: SignKind
    weight: Weight
    points: float
    numbers: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a fall reads as, `sure` in [0.5, 1], and on what grounds, the strongest first (slugs)."""

    cause: LossCause
    sure: float
    grounds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a client stands on a day: its signs, the strongest first, their sum, and what a fall reads as.

    `reading` is None where nothing falls.
    """

    danger: Danger
    score: float
    signs: tuple[Sign, ...] = ()
    reading: Reading | None = None


@dataclass(frozen=True, slots=True)
class SignRow:
    """A symptom as kept. `since` the day it was first seen, `seen_on` the last; `points` as of that day.

    Of a false one `points` are those it had when somebody said so, and `note` may tell why.
    """

    id: int
    client_id: int
    client_name: str
    tier: Tier | None
    owner: str | None
    kind: SignKind
    weight: Weight
    points: float
    numbers: Mapping[str, float]
    since: date
    seen_on: date
    state: SignState
    note: str
    marked_by: str | None
    marked_at: datetime | None


@dataclass(frozen=True, slots=True)
class ClientDanger:
    """How a client stands as of `looked_on`, `since` when. `cause` None where nothing falls; `sure` in [0.5, 1].

    `grounds` are slugs of what speaks for the cause. `effort_id`: the work under way to keep it or win it back.
    """

    client_id: int
    name: str
    tier: Tier | None
    owner: str | None
    danger: Danger
    score: float
    since: date
    cause: LossCause | None
    sure: float | None
    grounds: tuple[str, ...]
    signs: tuple[SignRow, ...]
    effort_id: int | None
    looked_on: date
