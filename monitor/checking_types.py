"""The shapes of checking and putting right: claims, the firm's own records, compensation, measures. Data only."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Final

from monitor.case_types import CaseState
from monitor.text.types import ClaimKind, Reason, Span

_GROUND: Final = re.compile(r"[a-z]+(?:_[a-z]+)*(?::[^,]*)?")


class Verdict(StrEnum):
    """What checking a claim gave."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    PARTLY = "partly"
    REFUTED = "refuted"
    CANNOT_BE_CHECKED = "cannot_be_checked"


class ClaimOrigin(StrEnum):
    """Who saw a claim in the text."""

    FOUND = "found"
    HAND = "hand"


@dataclass(frozen=True, slots=True)
class Record:
    """One row of the firm's own records as it was when it was brought in; it never changes afterwards.

    `values` by field of its kind, as texts (days ISO 8601, amounts with a point); `rest` by heading. `file` and
    `number` say where it stands. `current`: no newer row with its key was brought in since.
    """

    id: int
    kind: str
    key: str
    file: str
    number: int
    values: Mapping[str, str]
    rest: Mapping[str, str] = field(default_factory=dict)
    current: bool = True


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A checkable statement in a case. `span` is of the mention's text; None for one that a person wrote down.

    `record` says in words what the verdict rests on, `rests_on` is the row, if it is one.
    """

    id: int
    case_id: int
    mention_id: int | None
    kind: ClaimKind
    quote: str
    value: str | None
    span: Span | None
    origin: ClaimOrigin
    verdict: Verdict
    record: str
    rests_on: Record | None
    checked_by: str | None
    checked_at: datetime | None


class Likeness(StrEnum):
    """How a claim stands to the records."""

    EXACT = "exact"
    NEAR = "near"
    IMPOSSIBLE = "impossible"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What the firm's own records say to a claim: offered, never decided.

    `verdict` is the one proposed. `grounds` are slugs, a value after a colon where there is one (the glossary is in
    `docs/contract.md`). `record` is the row it rests on; None only where it is a rule over many rows, which `grounds`
    name with their number. `differs` {field: (said, written)} for near ones.
    """

    likeness: Likeness
    verdict: Verdict
    grounds: tuple[str, ...]
    record: Record | None
    differs: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One bringing in of a table of records. Counts are of rows; `bad_waiting` of those not corrected yet."""

    id: int
    kind: str
    file: str
    path: str | None
    sheet: str | None
    at: datetime
    person: str
    rows: int
    new: int
    changed: int
    same: int
    bad: int
    totals: int
    bad_waiting: int


@dataclass(frozen=True, slots=True)
class BadRecord:
    """A row that stands aside: `cells` by heading, `faults` as {slug, field, written}."""

    id: int
    import_id: int
    kind: str
    file: str
    number: int
    cells: Mapping[str, str]
    faults: tuple[Mapping[str, str | None], ...]


@dataclass(frozen=True, slots=True)
class MappingRow:
    """Which heading holds which field, kept for tables with these headings."""

    id: int
    kind: str
    columns: tuple[str, ...]
    mapping: Mapping[str, str]
    month_first: bool | None
    person: str
    at: datetime


@dataclass(frozen=True, slots=True)
class WatchedFolder:
    """A folder or file whose tables are read anew when they change; `kind` None: told by each table.

    `problems` are the files that could not be read, with why; `problem` is the first of them.
    """

    id: int
    path: str
    kind: str | None
    read_at: datetime | None
    problem: str | None
    problems: tuple[tuple[str, str], ...] = ()


class CompensationKind(StrEnum):
    """What is given."""

    MONEY = "money"
    FAVOUR = "favour"


class CompensationState(StrEnum):
    """How far it is."""

    PROPOSED = "proposed"
    APPROVED = "approved"
    REFUSED = "refused"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class CompensationRow:
    """What the author is given, computed on the order that went wrong: `basis` says how, `order` is its number."""

    id: int
    case_id: int
    kind: CompensationKind
    amount: Decimal | None
    currency: str | None
    favour: str
    basis: str
    order: str
    rests_on: Record | None
    state: CompensationState
    proposed_by: str
    proposed_at: datetime
    decided_by: str | None
    decided_at: datetime | None
    done_by: str | None
    done_at: datetime | None
    proof: str


class MeasureState(StrEnum):
    """How far a corrective measure is."""

    OPEN = "open"
    DONE = "done"
    """Carried out; whether it works is not known yet."""
    EFFECTIVE = "effective"
    """The check after N days found that the reason did not come back."""
    REOPENED = "reopened"
    """The reason came back, or the check found no effect."""
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Place:
    """Where the reason of a measure was raised: a mention, and the case it stands in. `answered_*` once told there.

    `text` is a ready "what we changed" in the place's language, with `blanks` still open.
    """

    id: int
    mention_id: int
    case_id: int | None
    case_state: CaseState | None
    title: str
    site: str
    url: str | None
    author: str | None
    lang: str | None
    published_at: datetime | None
    answered_at: datetime | None
    answered_url: str | None
    skipped: str | None
    text: str = ""
    blanks: tuple[str, ...] = ()
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """A corrective measure. `product` and `branch` narrow what its reason must be about to have come back.

    `share_answered` of its open places [0, 1]; None where there are none. `came_back`: the mentions that reopened it.
    """

    id: int
    case_id: int
    cause: str
    what: str
    reason: Reason | None
    entity_id: int | None
    product: str
    branch: str
    owner: str | None
    due_on: date | None
    state: MeasureState
    proof: str
    done_by: str | None
    done_at: datetime | None
    check_days: int
    check_on: date | None
    effect: str
    checked_by: str | None
    checked_at: datetime | None
    places: int
    places_answered: int
    places_skipped: int
    came_back: tuple[int, ...]

    @property
    def share_answered(self) -> float | None:
        """Of the places that were to be told, those that were."""
        wanted = self.places - self.places_skipped
        return self.places_answered / wanted if wanted else None


def grounds_in(record: str) -> tuple[str, ...]:
    """The grounds that a verdict rests on where they were taken over as they are ("after_post:2026-11-10,
    event:delivered"); () for what a person wrote."""
    parts = tuple(record.split(", "))
    telling = any(":" in one or "_" in one for one in parts)
    return parts if telling and all(_GROUND.fullmatch(one) for one in parts) else ()
