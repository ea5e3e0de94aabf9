"""Corrective measures: what may follow what, whether a reason came back, and which places are to be told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from monitor.checking_types import MeasureState
from monitor.desk.likeness import shared_words

MOVES: Final[dict[MeasureState, frozenset[MeasureState]]] = {
    MeasureState.OPEN: frozenset({MeasureState.DONE, MeasureState.DROPPED}),
    MeasureState.DONE: frozenset({MeasureState.EFFECTIVE, MeasureState.REOPENED}),
    MeasureState.EFFECTIVE: frozenset({MeasureState.REOPENED}),
    MeasureState.REOPENED: frozenset({MeasureState.DONE, MeasureState.DROPPED}),
    MeasureState.DROPPED: frozenset({MeasureState.REOPENED}),
}
DEFAULT_CHECK_DAYS: Final = 30
"""Days after which it is looked whether a measure works."""


@dataclass(frozen=True, slots=True)
class Thing:
    """What a reason is about: an entity of ours, a product, a branch; "" where it does not matter."""

    reason: str
    entity_id: int
    product: str = ""
    branch: str = ""


@dataclass(frozen=True, slots=True)
class Raised:
    """A complaint: its reason, whom it is about, when it was made, and its words (title, text, established facts)."""

    mention_id: int
    reason: str | None
    entity_id: int
    made_at: datetime
    words: str
    thread: str | None = None
    """The discussion it stands in, where one answer is read by all; None for a review or an article of its own."""


def is_about(thing: Thing, raised: Raised) -> bool:
    """Whether a complaint gives this reason for this thing; words of product and branch stand in it, bent or not."""
    if raised.reason != thing.reason or raised.entity_id != thing.entity_id:
        return False
    return all(shared_words(one, raised.words) == 1.0 for one in (thing.product, thing.branch) if one.strip())


def came_back(thing: Thing, done_at: datetime, raised: Sequence[Raised]) -> tuple[Raised, ...]:
    """Complaints that show the reason is back: made after the measure was carried out, in the order they were made."""
    again = [one for one in raised if one.made_at > done_at and is_about(thing, one)]
    return tuple(sorted(again, key=lambda one: (one.made_at, one.mention_id)))


def places(thing: Thing, raised: Sequence[Raised]) -> tuple[Raised, ...]:
    """Where the reason was raised, each once: of one discussion the first complaint."""
    found: dict[str, Raised] = {}
    for one in sorted(raised, key=lambda one: (one.made_at, one.mention_id)):
        if is_about(thing, one):
            found.setdefault(one.thread or f"mention {one.mention_id}", one)
    return tuple(found.values())
