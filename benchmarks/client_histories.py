# ruff: noqa: T201 - a script: the path before the imports, a line on stderr
"""Histories of invented clients with the truth about them: who stays, who leaves, since when and why.

    python benchmarks/client_histories.py --seed 1 --clients 300 --months 36 --out FILE.jsonl

What comes out is told in `benchmarks/README.md`, "client histories". Whoever writes what detects signs of loss reads
that and not this file.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import sys
import time
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks import client_lives as lives
from benchmarks import client_seasons as seasons

SHARES: Final = {
    "stable": 45,
    "seasonal": 12,
    "growing": 8,
    "leaving_slowly": 8,
    "leaving_at_once": 5,
    "one_off": 7,
    "own_trouble": 6,
    "sector_trouble": 4,
    "pass_through": 3,
    "new": 2,
}
CAUSES: Final = {
    "leaving_slowly": "competitor",
    "leaving_at_once": "competitor",
    "own_trouble": "own_trouble",
    "sector_trouble": "sector",
}
SEGMENTS: Final = {"key": 0.2, "regular": 0.5, "small": 0.3}
GAP_DAYS: Final = {"key": 9.0, "regular": 20.0, "small": 38.0}
ORDER_EUR: Final = {"key": 8000.0, "regular": 2500.0, "small": 600.0}
CONTACT_EVERY_DAYS: Final = {"key": 21.0, "regular": 40.0, "small": 75.0}
KINDS: Final = ("news", "sector_news", "request", "order", "invoice", "payment", "usage", "contact", "complaint")
NOISE: Final = (  # topic, polarity, how often among the news about a firm
    ("growth", "good", 5),
    ("new_line", "good", 3),
    ("appointment", "neutral", 4),
    ("departure", "neutral", 2),
    ("departure", "bad", 1),
    ("exhibition", "neutral", 3),
    ("tender", "neutral", 2),
    ("anniversary", "good", 1),
    ("rebranding", "neutral", 1),
    ("reorganisation", "neutral", 1),
    ("merger", "neutral", 1),
    ("public_praise", "good", 2),
    ("public_blame", "bad", 2),
    ("difficulty", "bad", 1),
)
FIRST: Final = (
    "Aalto",
    "Brasmoor",
    "Vesna",
    "Kivi",
    "Dnepro",
    "Halden",
    "Luch",
    "Ostra",
    "Pelto",
    "Rowan",
    "Sarma",
    "Tulva",
)
SECOND: Final = ["mark", "lis", "varna", "tek", "holm", "stroy", "plast", "dale", "nova", "rinne", "prom", "well"]


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


def histories(seed: int, clients: int = 300, months: int = 36) -> list[dict[str, Any]]:
    """The histories, one object a client; the same arguments always give the same ones.

    Raises:
        ValueError: fewer than one client or fewer than twelve months.
    """
    if clients < 1 or months < 12:
        raise ValueError("at least one client and twelve months")
    chance = random.Random(f"{seed}:world:{clients}:{months}")
    world = _world(chance, months)
    kinds = allotted(clients)
    chance.shuffle(kinds)
    return [_history(f"{seed}:{number}:{months}", number, kind, world) for number, kind in enumerate(kinds)]


def allotted(clients: int) -> list[str]:
    """As many types as clients, by `SHARES`: whole ones first, then the largest remainders."""
    counts = {kind: clients * share // 100 for kind, share in SHARES.items()}
    by_remainder = sorted(SHARES, key=lambda kind: -(clients * SHARES[kind] % 100))
    for kind in by_remainder[: clients - sum(counts.values())]:
        counts[kind] += 1
    return [kind for kind, count in counts.items() for _ in range(count)]


def _world(chance: random.Random, months: int) -> World:
    seen = seasons.window(months)
    shocks = {
        industry: int(seen.days * chance.uniform(0.35, 0.85)) for industry in chance.sample(seasons.INDUSTRIES, 2)
    }
    news: dict[str, list[tuple[int, str, str, bool]]] = {}
    for industry in seasons.INDUSTRIES:
        told = news[industry] = []
        for topic, polarity, yearly in (
            ("regulation", "neutral", 1.2),
            ("regulation", "bad", 0.5),
            ("growth", "good", 1.0),
            ("difficulty", "bad", 0.8),
        ):
            told.extend((day, topic, polarity, False) for day in _days(chance, yearly / 365, seen.days))
        if industry in shocks:
            for _ in range(chance.randint(3, 6)):
                topic = chance.choice(("difficulty", "difficulty", "regulation"))
                told.append((shocks[industry] + chance.randint(-12, 45), topic, "bad", True))
        elif chance.random() < 0.1:
            told.append((chance.randrange(seen.days), "difficulty", "bad", True))
        told.sort()
    absences = tuple(seasons.absences(seen, chance) for _ in range(3))
    return World(seen, news, shocks, absences, {region: seasons.business(region, seen) for region in seasons.REGIONS})


def _days(chance: random.Random, daily: float, days: int, start: int = 0) -> list[int]:
    """Days of a Poisson process of `daily` events a day."""
    found: list[int] = []
    at = start + chance.expovariate(daily)
    while at < days:
        found.append(int(at))
        at += chance.expovariate(daily)
    return found


def _weighed(chance: random.Random, weights: dict[str, float]) -> str:
    return chance.choices(list(weights), list(weights.values()))[0]


def _history(seed: str, number: int, kind: str, world: World) -> dict[str, Any]:
    chance = random.Random(seed)
    days = world.seen.days
    life = lives.Life(days)
    industry, years_before = _live(life, kind, world, chance)
    region = _weighed(chance, seasons.REGIONS)
    currency = seasons.CURRENCY[region] if chance.random() < 0.93 else "EUR"
    client = Client(kind, _weighed(chance, SEGMENTS), industry, region, currency, life, chance)
    _buy(client, world)
    _talk(client, world)
    _news(client, world)
    client.events.sort(key=lambda event: event[:2])
    first_day = world.seen.start if not life.born else world.seen.day(life.born)
    return {
        "client": f"{FIRST[number % 12]}{SECOND[number // 12 % 12]} {number + 1}",
        "segment": client.segment,
        "industry": industry,
        "region": region,
        "since": (first_day - timedelta(days=round(365 * years_before))).isoformat(),
        "observed_from": world.seen.start.isoformat(),
        "observed_until": world.seen.until.isoformat(),
        "events": [
            {"at": world.seen.day(day).isoformat(), "kind": KINDS[order], **fields}
            for day, order, fields in client.events
        ],
        "truth": {
            "type": kind,
            "leaving_from": _date(world, life.leaving_from),
            "lost_at": _date(world, life.lost_at),
            "recovers_at": _date(world, life.recovers_at),
            "cause": CAUSES.get(kind),
        },
    }


def _date(world: World, day: int | None) -> str | None:
    return None if day is None else world.seen.day(day).isoformat()


def _live(life: lives.Life, kind: str, world: World, chance: random.Random) -> tuple[str, float]:
    """Its industry, and the years it has been a client before what is observed; fills in its life."""
    days = life.days
    if kind in ("one_off", "pass_through"):
        born = int(days * chance.uniform(0.02, 0.85))
        lives.appear(life, born, born + chance.randint(40, 180) if kind == "pass_through" else born + 1)
        return chance.choice(seasons.INDUSTRIES), 0.0
    if kind == "new":
        lives.appear(life, days - chance.randint(min(55, days // 6), min(240, days // 3)))
        return chance.choice(seasons.INDUSTRIES), 0.0
    late = chance.random() < (0.3 if kind == "seasonal" else 0.2)
    if late:
        lives.appear(life, chance.randint(1, days // 3) if kind == "seasonal" else chance.randint(1, days // 6))
    years_before = 0.0 if late else chance.uniform(0.3, 15)
    if kind in ("stable", "seasonal"):
        lives.grow(life, chance.gauss(0.0, 0.07))
    if kind == "seasonal":
        return chance.choice(list(seasons.SEASONAL)), years_before
    if kind == "growing":
        lives.grow(life, chance.uniform(0.25, 1.2))
    if kind == "stable":
        trap = chance.random()
        if trap < 0.14:
            lives.pause(life, chance)
        elif trap < 0.26:
            lives.join_orders(life, chance)
    if kind not in CAUSES:
        industry = chance.choice(seasons.INDUSTRIES)
        if industry in world.shocks:  # touched a little, like everybody there
            for day in range(world.shocks[industry], min(days, world.shocks[industry] + 150)):
                life.rate[day] *= 0.92
        return industry, years_before
    if kind == "sector_trouble":
        industry = chance.choice(list(world.shocks))
        lives.fall(life, chance, world.shocks[industry] + chance.randint(3, 30), sector=True)
        return industry, years_before
    begins = int(days * chance.uniform(0.36, 0.93))
    calm = [name for name in seasons.INDUSTRIES if abs(world.shocks.get(name, -999) - begins) > 270]
    industry = chance.choice(calm)
    if kind == "own_trouble":
        lives.fall(life, chance, begins, sector=False)
        return industry, years_before
    if chance.random() < 0.4:  # leaves while its sector has mild bad news
        mild = [day for day, _, polarity, grave in world.news[industry] if polarity == "bad" and not grave]
        near = [day + 20 for day in mild if days * 0.36 < day + 20 < days * 0.93]
        if near and industry not in world.shocks:
            begins = chance.choice(near) + chance.randint(-15, 25)
    if kind == "leaving_slowly":
        lives.leave_slowly(life, chance, begins)
    else:
        lives.leave_at_once(life, chance, begins)
    return industry, years_before


def _buy(client: Client, world: World) -> None:
    """Requests, orders, invoices, payments and usage."""
    chance, life = client.chance, client.life
    gap = GAP_DAYS[client.segment] * math.exp(chance.gauss(0, 0.35))
    if client.kind == "seasonal":
        gap = min(gap, 22.0)
    if client.kind == "pass_through":
        gap = chance.uniform(7, 15)
    rhythm = chance.choices(("even", "lumpy", "bursty"), (0.25, 0.5, 0.25))[0]
    spread = {"even": 0.2, "lumpy": chance.uniform(0.45, 0.85), "bursty": 0.0}[rhythm]
    asks_first = chance.choice((0.0, 0.3, 0.6, 0.9)) if "requests" not in life.ways else 0.9
    keeps = chance.uniform(0.55, 0.95)
    terms_days = chance.choice((14, 14, 30, 30, 45))
    habit = (chance.uniform(12, 35), 6.0) if chance.random() < 0.22 else (chance.uniform(-5, 3), 3.0)
    typical = ORDER_EUR[client.segment] * math.exp(chance.gauss(0, 0.6)) * (3 if client.kind == "pass_through" else 1)
    varies = chance.uniform(0.15, 0.7)
    weekday = chance.randrange(5) if chance.random() < 0.2 else None
    moved_to = ("EUR", chance.randrange(life.days)) if chance.random() < 0.02 else (client.currency, life.days)
    huge_day = chance.randrange(life.days) if chance.random() < 0.08 else life.days

    def amount(day: int) -> tuple[float, str]:
        currency = moved_to[0] if day >= moved_to[1] else client.currency
        grown = (1 + seasons.INFLATION[currency]) ** (day / 365)
        worth = typical * math.exp(chance.gauss(-varies * varies / 2, varies)) * life.size[day] * grown
        return round(worth * seasons.UNITS_A_EURO[currency], 2), currency

    def order(day: int, request: str | None, worth: float, currency: str) -> None:
        number, bill = client.number("O"), client.number("I")
        client.tell(day, "order", number=number, request=request, amount=worth, currency=currency)
        billed = day + chance.choice((0, 1, 2, 5, 9))
        due = billed + terms_days
        client.tell(
            billed, "invoice", number=bill, order=number, amount=worth, currency=currency, due_on=_date(world, due)
        )
        trouble = life.late[min(day, life.days - 1)] > 20 and client.kind == "own_trouble"
        if chance.random() < (0.12 if trouble else 0.004):
            return
        paid = max(billed, due + round(chance.gauss(*habit) + life.late[min(due, life.days - 1)]))
        client.tell(paid, "payment", invoice=bill, amount=worth, currency=currency)

    def want(day: int) -> None:
        nonlocal huge_day
        worth, currency = amount(day)
        if day >= huge_day:
            worth, huge_day = round(worth * chance.uniform(5, 12), 2), life.days
        if chance.random() >= asks_first and client.kind != "one_off":
            if chance.random() < life.kept[day]:
                order(day, None, worth, currency)
            return
        number, decided = client.number("R"), day + chance.randint(0, 12)
        lost = life.lost_at is not None and decided >= life.lost_at
        becomes = client.kind == "one_off" or (not lost and chance.random() < keeps * life.kept[day])
        known = decided < life.days
        client.tell(
            day,
            "request",
            number=number,
            amount=worth,
            currency=currency,
            outcome=("order" if becomes else "none") if known else None,
            decided_on=_date(world, decided) if known else None,
        )
        if becomes and known:
            order(decided, number, worth, currency)

    if client.kind == "one_off":
        day = life.born
        for _ in range(chance.choice((1, 1, 1, 2, 3))):
            want(day)
            day = min(day + chance.randint(6, 20), life.days - 1)
        return
    season = seasons.season(client.industry, client.kind == "seasonal", world.seen, chance)
    open_for_business = world.business[client.region]
    # A client that asks before it orders asks more often than it orders.
    pace = (1 - asks_first + asks_first / keeps) / gap
    burst, gathered, wanted = 1.0, 0.0, _gap(chance, rhythm, spread) * chance.random()
    for day in range(life.days):
        if rhythm == "bursty" and day % 30 == 0:
            burst = chance.gammavariate(1.2, 1 / 1.2)
        habitual = 1.0 if weekday is None else (3.0 if (day + world.seen.start.weekday()) % 7 == weekday else 0.5)
        gathered += pace * burst * habitual * season[day] * open_for_business[day] * life.rate[day]
        if gathered >= wanted:
            want(day)
            gathered, wanted = 0.0, _gap(chance, rhythm, spread)
    if "usage" in life.ways or chance.random() < 0.25:
        _use(client, world)


def _gap(chance: random.Random, rhythm: str, spread: float) -> float:
    """The next gap, 1 in the mean: lognormal, or exponential within bursts (together a negative binomial)."""
    if rhythm == "bursty":
        return chance.expovariate(1.0)
    return math.exp(chance.gauss(-spread * spread / 2, spread))


def _use(client: Client, world: World) -> None:
    chance, life = client.chance, client.life
    paid_for = chance.choice((20, 50, 100, 250, 1000))
    level, ends = chance.uniform(0.45, 0.92), life.days
    if client.kind == "pass_through":
        return
    if life.lost_at is not None:
        ends = min(life.days, life.lost_at + 45)
    for day in range(max(life.born + 25, 1), ends):
        if world.seen.day(day).day == 1:
            done = paid_for * level * life.used[day - 1] * math.exp(chance.gauss(0, 0.1))
            client.tell(day, "usage", amount=min(paid_for, round(done)), paid_for=paid_for)


def _talk(client: Client, world: World) -> None:
    """Contacts, ours and theirs, and complaints."""
    chance, life = client.chance, client.life
    away = chance.choice(world.absences)
    every = CONTACT_EVERY_DAYS[client.segment] * math.exp(chance.gauss(0, 0.25))
    answers, grumbles = chance.uniform(0.72, 0.97), chance.uniform(0.01, 0.1)
    until = life.days
    if client.kind in ("one_off", "pass_through"):
        until = min(life.days, life.born + chance.randint(60, 270))
    day = life.born + round(chance.uniform(0, every))
    while day < until:
        if day in away or world.seen.day(day).weekday() > 4:
            day += 1
            continue
        answered = chance.random() < answers * life.answered[day]
        _speak(client, day, "us", answered, grumbles)
        # Who is not reached is tried again soon.
        day += max(1, round(every * (chance.uniform(0.6, 1.4) if answered else chance.uniform(0.15, 0.5))))
    for kind, letter_day in [(KINDS[order], at) for at, order, _ in client.events]:
        if kind == "request" and chance.random() < 0.2:
            _speak(client, letter_day, "them", None, grumbles, topic="order")
    for day in _days(chance, 1 / (every * 3), until, life.born):
        if chance.random() < life.rate[day] and chance.random() < life.answered[day]:
            _speak(client, day, "them", None, grumbles)
    for day in range(life.born, until):
        if chance.random() < 0.4 / 365 * min(1.0, life.rate[day]) + life.gripes[day]:
            topic = chance.choice(("service", "delivery", "delivery", "quality", "billing", "price"))
            client.tell(
                day,
                "complaint",
                tone=chance.choices(("negative", "neutral"), (0.8, 0.2))[0],
                topic=topic,
                grave=chance.random() < 0.05,
            )


def _speak(client: Client, day: int, by: str, answered: bool | None, grumbles: float, topic: str | None = None) -> None:
    chance, life = client.chance, client.life
    channel = chance.choices(("call", "mail", "meeting"), (0.55, 0.35, 0.1 if answered is not False else 0.0))[0]
    if answered is False:
        client.tell(day, "contact", by=by, channel=channel, answered=False, tone=None, topic=None)
        return
    drawn = chance.random()
    if drawn < life.asks[day] + 0.012:
        topic = "competitor"
    elif drawn < life.asks[day] + 0.012 + life.woes[day] + 0.006:
        topic = "difficulty"
    elif topic is None:
        topic = chance.choices(("regular", "order", "price", "delivery", "plans", "thanks"), (8, 4, 2, 2, 2, 1))[0]
    bad = grumbles + life.sour[day]
    tone = chance.choices(("negative", "positive", "neutral", None), (bad, 0.3 * (1 - bad), 0.6 * (1 - bad), 0.1))[0]
    client.tell(day, "contact", by=by, channel=channel, answered=answered, tone=tone, topic=topic)


def _news(client: Client, world: World) -> None:
    """News about the client, nearly all of it noise, and the news of its industry."""
    chance, life = client.chance, client.life
    for day, topic, polarity, grave in world.news[client.industry]:
        client.tell(day, "sector_news", topic=topic, polarity=polarity, grave=grave)
    yearly = {"key": 2.2, "regular": 1.0, "small": 0.4}[client.segment] * (2 if client.kind == "growing" else 1)
    for day in _days(chance, yearly / 365, life.days, life.born):
        topic, polarity, _ = chance.choices(NOISE, [weight for _, _, weight in NOISE])[0]
        client.tell(day, "news", topic=topic, polarity=polarity, grave=False)
    if chance.random() < 0.02:
        client.tell(chance.randrange(life.days), "news", topic="difficulty", polarity="bad", grave=True)
    if client.kind != "own_trouble" or life.leaving_from is None or chance.random() < 0.2:
        return
    earliest, latest = chance.choice(((-60, -5), (5, 60), (5, 60), (60, 150)))
    day = life.leaving_from + chance.randint(earliest, latest)
    for _ in range(chance.randint(1, 3)):
        client.tell(day, "news", topic="difficulty", polarity="bad", grave=True)
        day += chance.randint(2, 40)


def main() -> None:
    """Write the histories as JSON lines."""
    parser = argparse.ArgumentParser(description="Histories of invented clients, with the truth about them.")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--clients", type=int, default=300)
    parser.add_argument("--months", type=int, default=36)
    parser.add_argument("--out", type=Path, required=True)
    asked = parser.parse_args()
    began = time.process_time()
    made = histories(asked.seed, asked.clients, asked.months)
    asked.out.write_text(
        "".join(json.dumps(history, ensure_ascii=False) + "\n" for history in made), encoding="utf-8", newline="\n"
    )
    print(f"{len(made)} clients, {time.process_time() - began:.2f} s of CPU", file=sys.stderr)


if __name__ == "__main__":
    main()
