# ruff: noqa: T201 - a script: the path before the imports, a line on stderr
"""Histories of invented clients with the truth about them: who stays, who leaves, since when and why.

    python benchmarks/client_histories.py --seed 1 --clients 300 --months 36 --out FILE.jsonl

What comes out is told in `benchmarks/README.md`, "client histories". Whoever writes what detects signs of loss reads
that and not this file.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks import client_lives as lives
from benchmarks import client_seasons as seasons
from benchmarks.client_buying import buy
from benchmarks.client_records import KINDS, Client, World, date_of, days_of
from benchmarks.client_talk import appear_in_news, talk

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
            told.extend((day, topic, polarity, False) for day in days_of(chance, yearly / 365, seen.days))
        if industry in shocks:
            for _ in range(chance.randint(3, 6)):
                topic = chance.choice(("difficulty", "difficulty", "regulation"))
                told.append((shocks[industry] + chance.randint(-12, 45), topic, "bad", True))
        elif chance.random() < 0.1:
            told.append((chance.randrange(seen.days), "difficulty", "bad", True))
        told.sort()
    absences = tuple(seasons.absences(seen, chance) for _ in range(3))
    return World(seen, news, shocks, absences, {region: seasons.business(region, seen) for region in seasons.REGIONS})


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
    buy(client, world)
    talk(client, world)
    appear_in_news(client, world)
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
            "leaving_from": date_of(world, life.leaving_from),
            "lost_at": date_of(world, life.lost_at),
            "recovers_at": date_of(world, life.recovers_at),
            "cause": CAUSES.get(kind),
        },
    }


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
