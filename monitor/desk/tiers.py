"""Which clients bring most: gold, silver, copper by what they add to the year's profit."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from monitor.client_types import Tier

GOLD_SHARE: Final = Decimal("0.75")
SILVER_SHARE: Final = Decimal("0.95")
GOLD_MOST: Final = 0.25
"""Source: `mission.md`, value tiers: the best quarter of clients may bring three quarters of profit."""


@dataclass(frozen=True, slots=True)
class Earner:
    """What a client brought in a year; `profit` None where nobody told. All in one currency."""

    client_id: int
    profit: Decimal | None
    recommends: bool = False


@dataclass(frozen=True, slots=True)
class Rank:
    """Where a client stands: `place` from 1, `share` of all profit of it and those before it [0, 1].

    `lifted`: one tier higher than its profit alone gives, because it recommends us.
    """

    client_id: int
    tier: Tier
    place: int
    share: float
    lifted: bool


def ranks(
    earners: Sequence[Earner],
    *,
    gold_share: Decimal = GOLD_SHARE,
    silver_share: Decimal = SILVER_SHARE,
    gold_most: float = GOLD_MOST,
) -> tuple[Rank, ...]:
    """The clients whose profit is known, the best first.

    Gold are the best until three quarters of the profit are reached, but never more than a quarter of the clients;
    silver the next until 95 %; copper the rest and whoever brings nothing. Who recommends us stands one tier higher.
    Source: `mission.md`, value tiers (ABC analysis).
    """
    known = sorted(
        ((one, one.profit) for one in earners if one.profit is not None), key=lambda one: (-one[1], one[0].client_id)
    )
    whole = sum((profit for _, profit in known if profit > 0), Decimal(0))
    gold_places = math.ceil(len(known) * gold_most)
    before = Decimal(0)
    found: list[Rank] = []
    for place, (one, profit) in enumerate(known, 1):
        earned = max(profit, Decimal(0))
        if earned and before < gold_share * whole and place <= gold_places:
            tier = Tier.GOLD
        elif earned and before < silver_share * whole:
            tier = Tier.SILVER
        else:
            tier = Tier.COPPER
        before += earned
        lifted = one.recommends and tier is not Tier.GOLD
        if lifted:
            tier = Tier.GOLD if tier is Tier.SILVER else Tier.SILVER
        found.append(Rank(one.client_id, tier, place, float(before / whole) if whole else 0.0, lifted))
    return tuple(found)
