"""The invented world and a client whose history is being written; used by `client_histories.py`."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Any, Final

from benchmarks import client_lives as lives
from benchmarks import client_seasons as seasons

KINDS: Final = ("news", "sector_news", "request", "order", "invoice", "payment", "usage", "contact", "complaint")


@dataclass(frozen=True, slots=True)
class World:
    """What all clients share: time, sector news, two shocked industries and three of our managers."""

    seen: seasons.Window
    news: dict[str, list[tuple[int, str, str, bool]]]
    shocks: dict[str, int]
    absences: tuple[frozenset[int], ...]
    business: dict[str, list[float]]


@dataclass(slots=True)
class Client:
    """One client while its history is being written."""

    kind: str
    segment: str
    industry: str
    region: str
    currency: str
    life: lives.Life
    chance: random.Random
    events: list[tuple[int, int, dict[str, Any]]] = field(default_factory=list)
    counted: int = 0

    def tell(self, day: int, kind: str, **fields: Any) -> None:
        """Write an event down; what lies outside the time observed is not seen."""
        if self.life.born <= day < self.life.days and day >= 0:
            self.events.append((day, KINDS.index(kind), fields))

    def number(self, letter: str) -> str:
        self.counted += 1
        return f"{letter}{self.counted:05}"


def days_of(chance: random.Random, daily: float, days: int, start: int = 0) -> list[int]:
    """Days of a Poisson process of `daily` events a day."""
    found: list[int] = []
    at = start + chance.expovariate(daily)
    while at < days:
        found.append(int(at))
        at += chance.expovariate(daily)
    return found


def date_of(world: World, day: int | None) -> str | None:
    """The date of a day observed, or after it; `None` for none."""
    return None if day is None else world.seen.day(day).isoformat()
