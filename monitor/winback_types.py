"""The shapes of work to keep clients and to win lost ones back. Days are local days; `None` is unknown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from monitor.client_types import Channel, Tier
from monitor.sign_types import LossCause
from monitor.text.types import Reason


class EffortState(StrEnum):
    """Where the work on a client stands."""

    KEEPING = "keeping"
    """It shows signs and is not lost."""
    KEPT = "kept"
    LOST = "lost"
    """Nothing was tried yet."""
    WORKING = "working"
    """Lost, and something is tried."""
    RETURNED = "returned"
    LET_GO = "let_go"
    """Not worth the effort, for a reason that is written down."""
    GIVEN_UP = "given_up"
    """Tried in vain."""


class LetGo(StrEnum):
    """Why a client is let go."""

    COSTS_MORE = "costs_more"
    ABUSES_STAFF = "abuses_staff"
    NEED_GONE = "need_gone"
    LIQUIDATED = "liquidated"
    ONE_OFF = "one_off"
    PASS_THROUGH = "pass_through"
    OTHER = "other"


class AskWhy(StrEnum):
    """When a client who left is asked for the reason. Source: `mission.md`."""

    NOW = "now"
    WITH_OFFER = "with_offer"
    """Lost for long: when there is something to offer."""
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that is tried. `tactic` is the path of the words it came from, None for people's own idea."""

    id: int
    effort_id: int
    tactic: str | None
    what: str
    owner: str | None
    due_on: date | None
    channel: Channel | None
    cost: Decimal | None
    currency: str | None
    done_on: date | None
    outcome: str


@dataclass(frozen=True, slots=True)
class Worth:
    """Whether a client is worth the effort: `points` above 0 yes; `grounds` are slugs, the weightiest first."""

    points: int
    grounds: tuple[str, ...]
    let_go: LetGo | None = None
    """The reason that speaks for letting it go."""

    @property
    def yes(self) -> bool:
        """Whether to try."""
        return self.points > 0


@dataclass(frozen=True, slots=True)
class Effort:
    """Work on one client. `stated_reason` is what it says, `established_reason` what we found, and who found it."""

    id: int
    client_id: int
    client_name: str
    tier: Tier | None
    state: EffortState
    owner: str | None
    opened_on: date
    lost_on: date | None
    cause: LossCause | None
    stated_reason: Reason | None
    established_reason: Reason | None
    established_by: str | None
    asked_on: date | None
    let_go_reason: LetGo | None
    returned_on: date | None
    ended_on: date | None
    note: str
    steps: tuple[Step, ...] = ()

    @property
    def costs(self) -> Mapping[str, Decimal]:
        """What was spent, {currency: amount}; "" for a currency that nobody told."""
        found: dict[str, Decimal] = {}
        for step in self.steps:
            if step.cost is not None and step.done_on is not None:
                found[step.currency or ""] = found.get(step.currency or "", Decimal(0)) + step.cost
        return found

    @property
    def waiting(self) -> tuple[Step, ...]:
        """What is not done; once the client is back, what was planned to win it is not to be done any more."""
        back = self.state is EffortState.RETURNED
        return tuple(
            step
            for step in self.steps
            if step.done_on is None and not (back and (step.tactic or "").startswith(("loss/", "cause/")))
        )

    @property
    def next_step(self) -> Step | None:
        """What is to be done first of what waits."""
        return min(self.waiting, key=lambda step: (step.due_on or date.max, step.id), default=None)


@dataclass(frozen=True, slots=True)
class ProposedStep:
    """A step as the words of a tactic propose it. `by_head`: management speaks, not the client's manager."""

    tactic: str
    what: str
    days: int
    channel: Channel | None
    by_head: bool


class Checkpoint(StrEnum):
    """Steps of an order that a returned client is watched at."""

    ORDERED = "ordered"
    DELIVERED = "delivered"
    INVOICED = "invoiced"
    PAID = "paid"
    ASKED = "asked"
    """We asked how it went, and they answered."""


class CheckState(StrEnum):
    """Where a step of an order stands."""

    DONE = "done"
    DUE = "due"
    SLIPPED = "slipped"
    UNKNOWN = "unknown"
    """Our tables do not tell."""


@dataclass(frozen=True, slots=True)
class Check:
    """One step of one order; `on`: when it was done, or is due."""

    point: Checkpoint
    state: CheckState
    on: date | None


@dataclass(frozen=True, slots=True)
class OrderWatch:
    """An order of a returned client, step by step. `complaints` about us since it was placed."""

    number: str
    ordered_on: date
    checks: tuple[Check, ...]
    complaints: int = 0

    @property
    def slipped(self) -> bool:
        """Whether anything went wrong."""
        return self.complaints > 0 or any(one.state is CheckState.SLIPPED for one in self.checks)


@dataclass(frozen=True, slots=True)
class Watch:
    """The first orders of a client who came back. Who leaves twice is lost for good."""

    client_id: int
    returned_on: date
    orders: tuple[OrderWatch, ...]
    over: bool
    """All of the first orders went through every step."""


class LossLevel(StrEnum):
    """How bad a loss rate is. Source: `mission.md`: 5-10 % lost a year is normal, 20 % an alarm."""

    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
    ALARM = "alarm"


@dataclass(frozen=True, slots=True)
class LossRate:
    """Key clients lost in the twelve months before `until` of those at their start; None where there were none."""

    until: date
    lost: int
    at_start: int
    rate: float | None
    level: LossLevel | None


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """One row of a quarter's review. `key` is a slug, a name, or "" for what nobody told."""

    key: str
    lost: int
    contacted: int
    returned: int
    let_go: int
    costs: Mapping[str, Decimal]


@dataclass(frozen=True, slots=True)
class Review:
    """A quarter of losses and of what was done, over all and by what; `quarter` is "2026Q3"."""

    quarter: str
    every: ReviewLine
    by_reason: tuple[ReviewLine, ...]
    by_tier: tuple[ReviewLine, ...]
    by_owner: tuple[ReviewLine, ...]
    by_channel: tuple[ReviewLine, ...]
    rate: LossRate
