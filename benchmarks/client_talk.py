"""What is said with and about an invented client: contacts, complaints, news; used by `client_histories.py`."""

from __future__ import annotations

import math
from typing import Final

from benchmarks.client_records import KINDS, Client, World, days_of

CONTACT_EVERY_DAYS: Final = {"key": 21.0, "regular": 40.0, "small": 75.0}
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


def talk(client: Client, world: World) -> None:
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
    for day in days_of(chance, 1 / (every * 3), until, life.born):
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


def appear_in_news(client: Client, world: World) -> None:
    """News about the client, nearly all of it noise, and the news of its industry."""
    chance, life = client.chance, client.life
    for day, topic, polarity, grave in world.news[client.industry]:
        client.tell(day, "sector_news", topic=topic, polarity=polarity, grave=grave)
    yearly = {"key": 2.2, "regular": 1.0, "small": 0.4}[client.segment] * (2 if client.kind == "growing" else 1)
    for day in days_of(chance, yearly / 365, life.days, life.born):
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
