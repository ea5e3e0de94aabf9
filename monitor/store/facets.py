"""A mention's state, kind, tone, certainty, language and place in lists as one number that an index holds.

Any choice among them is then a short list of numbers: SQLite finds those rows in one index and never looks at the
others (decision 0042). The number is a generated column, so nothing has to keep it up to date. Its codes stand in
the base: they are only ever added to.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from monitor.text.types import Decision, Kind, Tone
from monitor.types import State

STATES: Final[Mapping[str, int]] = {
    State.NEW: 0,
    State.SEEN: 1,
    State.CASE: 2,
    State.ANSWERED: 3,
    State.DONE: 4,
    State.NOT_US: 5,
}
KINDS: Final[Mapping[str, int]] = {
    Kind.OTHER: 0,
    Kind.COMPLAINT: 1,
    Kind.QUESTION: 2,
    Kind.PRAISE: 3,
    Kind.NEWS: 4,
    Kind.OWN_VOICE: 5,
    Kind.NOISE: 6,
}
TONES: Final[Mapping[str | None, int]] = {None: 0, Tone.NEGATIVE: 1, Tone.NEUTRAL: 2, Tone.POSITIVE: 3}
DECISIONS: Final[Mapping[str, int]] = {Decision.MATCH: 0, Decision.CHECK: 1, Decision.PASSING: 2}
LANGS: Final[Mapping[str | None, int]] = {None: 0, "ru": 1, "uk": 2, "fi": 3, "en": 4}
OTHER_LANG: Final = 7
"""All languages that have no code of their own: which one it is, the column itself tells."""

COLUMN: Final = (
    "CASE WHEN removed_at IS NOT NULL OR (named = 0 AND state IN ('new', 'seen')) THEN NULL ELSE"
    " CASE state WHEN 'new' THEN 0 WHEN 'seen' THEN 1 WHEN 'case' THEN 2 WHEN 'answered' THEN 3 WHEN 'done' THEN 4"
    "   ELSE 5 END"
    " + 8 * CASE kind WHEN 'complaint' THEN 1 WHEN 'question' THEN 2 WHEN 'praise' THEN 3 WHEN 'news' THEN 4"
    "   WHEN 'own_voice' THEN 5 WHEN 'noise' THEN 6 ELSE 0 END"
    " + 64 * CASE tone WHEN 'negative' THEN 1 WHEN 'neutral' THEN 2 WHEN 'positive' THEN 3 ELSE 0 END"
    " + 256 * CASE decision WHEN 'match' THEN 0 WHEN 'check' THEN 1 ELSE 2 END"
    " + 1024 * (lead = 1) + 2048 * (rule_id IS NOT NULL) + 4096 * (due_at IS NOT NULL)"
    " + 8192 * CASE WHEN lang IS NULL THEN 0 WHEN lang = 'ru' THEN 1 WHEN lang = 'uk' THEN 2 WHEN lang = 'fi' THEN 3"
    "   WHEN lang = 'en' THEN 4 ELSE 7 END END"
)
"""NULL for what stands in no list: removed, or no longer named and never worked on."""

IN_INBOX: Final = "(m.facet & 7) < 2 AND (m.facet & 3072) = 1024 AND (m.facet >> 3 & 7) NOT IN (5, 6)"
"""New or seen, leading its story, taken out by no rule, neither noise nor our own voice: read off the number."""

OPEN_COMPLAINT: Final = "(m.facet & 7) <= 2 AND (m.facet >> 3 & 7) = 1"


@dataclass(frozen=True, slots=True)
class Facet:
    """The number taken apart; each part is a code of the tables above."""

    state: int
    kind: int
    tone: int
    decision: int
    lead: bool
    ruled: bool
    due: bool
    lang: int


@lru_cache(20_000)
def facet_of(number: int) -> Facet:
    """The parts of a number."""
    return Facet(
        state=number & 7,
        kind=number >> 3 & 7,
        tone=number >> 6 & 3,
        decision=number >> 8 & 3,
        lead=bool(number >> 10 & 1),
        ruled=bool(number >> 11 & 1),
        due=bool(number >> 12 & 1),
        lang=number >> 13 & 7,
    )


def existing(connection: sqlite3.Connection) -> list[int]:
    """All numbers that occur or did: some hundreds, however many mentions there are."""
    return [row[0] for row in connection.execute("SELECT number FROM facet_seen")]


def among(numbers: Sequence[int], fits: Callable[[Facet], bool], name: str = "m") -> str:
    """The condition for a mention to have one of those numbers that fit."""
    found = [number for number in numbers if fits(facet_of(number))]
    if len(found) == len(numbers):
        return f"{name}.facet IS NOT NULL"
    return f"{name}.facet IN ({', '.join(map(str, found))})"
