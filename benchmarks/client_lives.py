"""What happens to an invented client, day by day, before a single event is written; used by `client_histories.py`."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

WAYS_OF_BUYING: tuple[str, ...] = ("gaps", "amounts", "requests")
WAYS_OF_TALKING: tuple[str, ...] = ("answers", "competitor", "tone", "payment", "usage", "complaints")


@dataclass(slots=True)
class Life:
    """Factors (1 = as usual) and additions (0 = as usual) for each day observed."""

    days: int
    rate: list[float] = field(init=False)
    size: list[float] = field(init=False)
    kept: list[float] = field(init=False)  # of the usual share of requests that become orders
    answered: list[float] = field(init=False)
    used: list[float] = field(init=False)
    sour: list[float] = field(init=False)  # added to the chance of a negative tone
    asks: list[float] = field(init=False)  # chance that a conversation turns to competitors
    woes: list[float] = field(init=False)  # chance that it turns to the client's own trouble
    late: list[float] = field(init=False)  # days added to each payment
    gripes: list[float] = field(init=False)  # chance of a complaint that day
    born: int = 0
    leaving_from: int | None = None
    lost_at: int | None = None
    recovers_at: int | None = None
    ways: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        for name in ("rate", "size", "kept", "answered", "used"):
            setattr(self, name, [1.0] * self.days)
        for name in ("sour", "asks", "woes", "late", "gripes"):
            setattr(self, name, [0.0] * self.days)


def pause(life: Life, chance: random.Random) -> None:
    """A time without demand after which everything is as before."""
    length = chance.randint(55, 140)
    begins = chance.randrange(life.born + life.days // 6, max(life.born + life.days // 6 + 1, life.days - length - 30))
    for day in range(begins, min(life.days, begins + length)):
        life.rate[day] = 0.0


def join_orders(life: Life, chance: random.Random) -> None:
    """The same volume in fewer, larger orders from some day on."""
    factor = chance.uniform(1.8, 3.2)
    for day in range(chance.randrange(life.days // 3, life.days * 9 // 10), life.days):
        life.rate[day] /= factor
        life.size[day] *= factor


def grow(life: Life, yearly: float) -> None:
    """Growth (or decline) by a share a year, half in the number of orders and half in their size."""
    for day in range(life.days):
        factor = (1 + yearly) ** ((day - life.born) / 730)
        life.rate[day] *= factor
        life.size[day] *= factor


def leave_slowly(life: Life, chance: random.Random, begins: int) -> None:
    """Drifts away within three to ten months, in two to five ways of which one is seen in what is bought."""
    length = chance.randint(90, 300)
    buying = chance.sample(WAYS_OF_BUYING, chance.choice((1, 1, 2, 2, 3)))
    life.ways = frozenset(buying + chance.sample(WAYS_OF_TALKING, chance.randint(1, 3)))
    bend = chance.uniform(0.6, 1.4)
    life.leaving_from = begins
    life.lost_at = begins + length if begins + length < life.days else None
    for day in range(begins, life.days):
        part = min(1.0, (day + 1 - begins) / length) ** bend
        if "gaps" in life.ways:
            life.rate[day] *= 1 - 0.85 * part
        if "amounts" in life.ways:
            life.size[day] *= 1 - 0.7 * part
        if "requests" in life.ways:
            life.kept[day] *= 1 - 0.9 * part
        if "answers" in life.ways:
            life.answered[day] *= 1 - 0.75 * part
        if "competitor" in life.ways:
            life.asks[day] += 0.3 * part
        if "tone" in life.ways:
            life.sour[day] += 0.45 * part
        if "payment" in life.ways:
            life.late[day] += 25 * part
        if "usage" in life.ways:
            life.used[day] *= 1 - 0.8 * part
        if "complaints" in life.ways:
            life.gripes[day] += 0.012 * part
    if life.lost_at is not None:
        _gone(life, life.lost_at, asks_on=chance.randint(20, 90) if "requests" in life.ways else 0)


def leave_at_once(life: Life, chance: random.Random, begins: int) -> None:
    """Gone from one day to the next; a third says or asks something just then."""
    life.leaving_from = life.lost_at = begins
    hint = chance.random()
    for day in range(begins, min(life.days, begins + 40)):
        if hint < 0.12:
            life.gripes[day] += 0.05
        elif hint < 0.24:
            life.asks[day] += 0.5
        elif hint < 0.34:
            life.sour[day] += 0.5
    _gone(life, begins, asks_on=0)


def fall(life: Life, chance: random.Random, begins: int, *, sector: bool) -> None:
    """Buys less because it, or its industry, does badly; half of the former and most of the latter come back."""
    left = chance.uniform(0.05, 0.4) if not sector else chance.uniform(0.12, 0.5)
    sinking = chance.randint(15, 90) if not sector else chance.randint(10, 50)
    length = sinking + chance.randint(90, 360)
    ends_well = chance.random() < (0.8 if sector else 0.5)
    life.leaving_from = begins
    if begins + length < life.days:
        if ends_well:
            life.recovers_at = begins + length
        else:
            life.lost_at = begins + length
    talks, owes = chance.uniform(0.05, 0.4), chance.choice((0, 10, 25, 45))
    smaller = chance.uniform(0.5, 1.0)
    for day in range(begins, min(life.days, begins + length)):
        part = min(1.0, (day + 1 - begins) / sinking)
        life.rate[day] *= 1 - (1 - left) * part
        life.size[day] *= 1 - (1 - smaller) * part
        life.woes[day] += talks * part
        life.late[day] += owes * part
        life.used[day] *= 1 - 0.4 * part
        life.answered[day] *= 1 - 0.1 * part
    if life.recovers_at is not None:
        again = chance.uniform(0.75, 1.0)
        for day in range(life.recovers_at, life.days):
            life.rate[day] *= again
    if life.lost_at is not None:
        _gone(life, life.lost_at, asks_on=0)


def appear(life: Life, born: int, gone: int | None = None) -> None:
    """First business on day `born`; for a firm that stands in between, none any more from day `gone` on."""
    life.born = born
    for day in range(min(born, life.days)):
        life.rate[day] = 0.0
    if gone is not None:
        for day in range(gone, life.days):
            life.rate[day] = 0.0


def _gone(life: Life, begins: int, *, asks_on: int) -> None:
    # Some who left still ask for prices for a while, to have something to compare with.
    for day in range(begins, life.days):
        life.kept[day] = 0.0
        if day >= begins + asks_on:
            life.rate[day] = 0.0
        life.answered[day] *= 0.6
        life.used[day] *= 0.2
