"""What holds congratulations and offers back: an open complaint, an overdue debt, grave news. Pure.

Nothing of this is kept: it is told anew whenever an occasion is read, so that a card is free the moment the last
hindrance ends. Source: `mission.md`, occasions worth a call.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Final

from monitor.occasion_types import Approach
from monitor.text.types import EventKind, Polarity

GRAVE_DAYS: Final[Mapping[EventKind, int]] = {EventKind.DIFFICULTY: 60, EventKind.PUBLIC_BLAME: 30}
"""How long bad news of a kind weigh on a client; others as OTHER_GRAVE_DAYS."""
OTHER_GRAVE_DAYS: Final = 21
LONGEST_GRAVE_DAYS: Final = max(GRAVE_DAYS.values())
FREE: Final = frozenset({Approach.CAREFUL, Approach.INFORM})
"""Ways to speak that nothing holds back: to ask how they are, and to tell of a changed rule, is right at any time."""


@dataclass(frozen=True, slots=True)
class GraveNews:
    """News of which a client is the one that suffers."""

    mention_id: int
    kind: EventKind
    happened_on: date


@dataclass(frozen=True, slots=True)
class GuardFacts:
    """What stands between us and one client. `complaints` are mentions about us that no case was opened for yet."""

    cases: tuple[int, ...] = ()
    complaints: tuple[int, ...] = ()
    debts: Mapping[str, Decimal] = field(default_factory=dict)
    grave: tuple[GraveNews, ...] = ()


def is_grave(kind: EventKind, polarity: Polarity) -> bool:
    """Whether an event is bad news of a client: what reads as bad, and kinds that are unless they read as good."""
    return polarity is Polarity.BAD or (kind in GRAVE_DAYS and polarity is not Polarity.GOOD)


def guards(facts: GuardFacts, today: date) -> tuple[str, ...]:
    """Slugs, () for none: case:ID, complaint:MENTION, debt:AMOUNT CURRENCY, grave_news:MENTION."""
    debts = [(currency, owed) for currency, owed in sorted(facts.debts.items()) if owed > 0]
    grave = [one for one in facts.grave if _weighs(one, today)]
    return (
        *(f"case:{case_id}" for case_id in sorted(facts.cases)),
        *(f"complaint:{mention_id}" for mention_id in sorted(facts.complaints)),
        *(f"debt:{owed} {currency}".strip() for currency, owed in debts),
        *(
            f"grave_news:{one.mention_id}"
            for one in sorted(grave, key=lambda one: (one.happened_on, one.mention_id), reverse=True)
        ),
    )


def blocks(approach: Approach | None, found: tuple[str, ...]) -> bool:
    """Whether an occasion has to wait; one whose approach nobody told may be an offer, so it waits too."""
    return bool(found) and approach not in FREE


def _weighs(news: GraveNews, today: date) -> bool:
    return (today - news.happened_on).days <= GRAVE_DAYS.get(news.kind, OTHER_GRAVE_DAYS)
