"""How often clients are spoken to: the plan of each tier, who is silent or overdue, whom the head asks, what is risky.

Pure: facts in, findings out.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from monitor.client_types import Standing, Tier
from monitor.text.types import Tone

PLAN_DAYS: Final[Mapping[Tier | None, int | None]] = {
    Tier.GOLD: 30,
    Tier.SILVER: 60,
    Tier.COPPER: 120,
    None: 90,
}
"""Days between contacts by tier, None for clients of no tier. Source: three months are silence until a client's own
rhythm is known (`mission.md`, signs); tier decides effort (value tiers)."""
CHECKS_A_MONTH: Final = 3
"""Source: `mission.md`'s selective check: three gold clients a month are asked how they are."""
_ENDS_SOON: Final = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class ContactFacts:
    """What the log says of one client. `spoke_on`: last time somebody there spoke with us, None for never.

    `unanswered` tries since then. `promised_on` is the day of the next step that is due first, `promised` its words.
    """

    client_id: int
    name: str
    tier: Tier | None
    owner: str | None
    since: date
    spoke_on: date | None
    unanswered: int = 0
    promised_on: date | None = None
    promised: str = ""


def standing(facts: ContactFacts, today: date, plan: Mapping[Tier | None, int | None] = PLAN_DAYS) -> Standing:
    """How a client stands to the plan today. A client never spoken to counts from the day it came onto the list."""
    days = plan.get(facts.tier)
    planned = None if days is None else (facts.spoke_on or facts.since) + timedelta(days=days)
    due = min((one for one in (planned, facts.promised_on) if one is not None), default=None)
    pressing = facts.promised_on is not None and facts.promised_on <= max(due or today, today)
    return Standing(
        client_id=facts.client_id,
        name=facts.name,
        tier=facts.tier,
        owner=facts.owner,
        silent_days=None if facts.spoke_on is None else max(0, (today - facts.spoke_on).days),
        plan_days=days,
        due_on=due,
        overdue_days=0 if due is None else max(0, (today - due).days),
        promised=facts.promised if pressing else "",
        unanswered=facts.unanswered,
        promised_on=facts.promised_on,
    )


def by_urgency(standings: Sequence[Standing]) -> list[Standing]:
    """The most pressing first: longest overdue, the higher tier before the lower; those without a plan last."""
    rank = {Tier.GOLD: 0, Tier.SILVER: 1, Tier.COPPER: 2, None: 3}
    return sorted(
        standings,
        key=lambda one: (one.due_on is None, one.due_on or date.max, rank[one.tier], one.name.casefold()),
    )


def checks_of(gold_ids: Sequence[int], year: int, month: int, count: int = CHECKS_A_MONTH) -> tuple[int, ...]:
    """The gold clients that the head asks this month how they are; the same at every look.

    Chosen by chance and yet fair: nobody is asked twice before all were asked once.
    """
    if not gold_ids or count < 1:
        return ()
    months = year * 12 + month - 1
    round_, place = divmod(months, -(-len(set(gold_ids)) // count))

    def chance(client_id: int) -> bytes:
        return hashlib.sha256(f"{round_}:{client_id}".encode()).digest()

    order = sorted(set(gold_ids), key=chance)
    return tuple(order[place * count : (place + 1) * count])


@dataclass(frozen=True, slots=True)
class RiskFacts:
    """What may go wrong with a client while it is handed over."""

    standing: Standing
    last_tone: Tone | None = None
    open_cases: int = 0
    open_occasions: int = 0
    debt: Decimal | None = None
    people: int = 0
    contract_ends_on: date | None = None
    competitors_asked: bool = False


def risks(facts: RiskFacts, today: date) -> tuple[str, ...]:
    """Slugs, what follows the colon a number, a day or an amount; the gravest first.

    Source: `mission.md`: when our manager leaves, his clients are at risk and handed over one by one.
    """
    found: list[str] = []
    if facts.open_cases:
        found.append(f"open_cases:{facts.open_cases}")
    if facts.competitors_asked:
        found.append("asked_about_competitors")
    if facts.last_tone is Tone.NEGATIVE:
        found.append("negative_tone")
    if facts.debt is not None and facts.debt > 0:
        found.append(f"overdue_debt:{facts.debt}")
    if facts.contract_ends_on is not None and today <= facts.contract_ends_on <= today + _ENDS_SOON:
        found.append(f"contract_ends:{facts.contract_ends_on.isoformat()}")
    if facts.standing.promised_on is not None:
        found.append(f"promised:{facts.standing.promised_on.isoformat()}")
    if facts.standing.silent_days is None:
        found.append("never_spoken")
    elif facts.standing.plan_days is not None and facts.standing.silent_days > facts.standing.plan_days:
        found.append(f"silent:{facts.standing.silent_days}")
    if facts.standing.unanswered:
        found.append(f"unanswered:{facts.standing.unanswered}")
    if facts.open_occasions:
        found.append(f"open_occasions:{facts.open_occasions}")
    if facts.people == 0:
        found.append("nobody_known")
    elif facts.people == 1:
        found.append("one_person_known")
    return tuple(found)
