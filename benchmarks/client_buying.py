"""What an invented client buys, how it pays and what it uses of it; used by `client_histories.py`."""

from __future__ import annotations

import math
import random
from typing import Final

from benchmarks import client_seasons as seasons
from benchmarks.client_records import Client, World, date_of

GAP_DAYS: Final = {"key": 9.0, "regular": 20.0, "small": 38.0}
ORDER_EUR: Final = {"key": 8000.0, "regular": 2500.0, "small": 600.0}


def buy(client: Client, world: World) -> None:
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
            billed, "invoice", number=bill, order=number, amount=worth, currency=currency, due_on=date_of(world, due)
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
            decided_on=date_of(world, decided) if known else None,
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
