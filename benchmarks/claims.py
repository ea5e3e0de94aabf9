"""How often the firm's own records say the right thing: 500 complaints with slips over 10,000 invented orders.

`python benchmarks/claims.py` prints by kind of claim how many suggestions were right, wrong and missing.
"""

from __future__ import annotations

import random
import tempfile
from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count
from pathlib import Path

from monitor.checking_types import ClaimOrigin, ClaimRow, Likeness, Suggestion, Verdict
from monitor.desk.matching import Complaint, suggestions
from monitor.service import Monitor
from monitor.text.types import ClaimKind

ORDERS, COMPLAINTS = 10_000, 500
SURNAMES = ("Иванов", "Петров", "Сидоров", "Кузнецов", "Фёдоров", "Морозов", "Лебедев", "Шевченко", "Коваленко", "Ткач")
GIVEN = ("Мария", "Анна", "Ольга", "Иван", "Пётр", "Олег", "Сергей", "Юлия", "Михаил", "Николай")
Expected = tuple[Likeness, Verdict] | None
CONFIRMED = (Likeness.EXACT, Verdict.CONFIRMED)
REFUTED = (Likeness.EXACT, Verdict.REFUTED)
NEAR = (Likeness.NEAR, Verdict.PARTLY)
IMPOSSIBLE = (Likeness.IMPOSSIBLE, Verdict.REFUTED)

_ids = count(1)


@dataclass(frozen=True, slots=True)
class Order:
    """An invented order."""

    number: str
    day: date
    client: str
    amount: int
    planned: date
    done: date | None

    def line(self) -> str:
        """As a line of a table."""
        days = [f"{one:%d.%m.%Y}" if one is not None else "" for one in (self.planned, self.done)]
        return ";".join([self.number, f"{self.day:%d.%m.%Y}", self.client, str(self.amount), *days])


def orders(chance: random.Random) -> list[Order]:
    """Numbers seven apart, on workdays, mostly in time."""
    found = []
    for n in range(ORDERS):
        day = date(2026, 1, 5) + timedelta(days=chance.randint(0, 300))
        planned = day + timedelta(days=chance.randint(3, 14))
        done = planned + timedelta(days=chance.choice([0, 0, 0, 5])) if chance.random() < 0.95 else None
        client = f"{chance.choice(SURNAMES)} {chance.choice(GIVEN)}"
        found.append(Order(f"RM-{10_000 + n * 7}", day, client, chance.randint(900, 99_000), planned, done))
    return found


def claim(kind: ClaimKind, value: str, at: int) -> ClaimRow:
    """A claim as the analysis finds it."""
    span = (at, at + 5)
    return ClaimRow(next(_ids), 1, 1, kind, value, value, span, ClaimOrigin.FOUND, Verdict.OPEN, "", None, None, None)


def complaint(
    chance: random.Random, order: Order, known: set[str]
) -> tuple[list[ClaimRow], Complaint, list[tuple[str, ClaimRow, Expected]]]:
    """What somebody says of an order, and what the records should say to each of it."""
    mode = chance.choice(["as it is", "as it is", "one slip", "odd shape", "unknown"])
    number = order.number
    while mode == "one slip" and (number in known):
        place = chance.randrange(3, len(number))
        number = number[:place] + str(chance.randrange(10)) + number[place + 1 :]
    if mode == "odd shape":
        number = f"{chance.randint(100, 999)}/{chance.randint(10, 99)}"
    if mode == "unknown":
        number = f"RM-{chance.randint(90_000, 99_999)}"
    off = chance.choice([0, 0, 1, -2])
    amount = chance.choice([order.amount, round(order.amount, -2), order.amount * 3])
    published = order.planned + timedelta(days=chance.choice([2, 30]))
    said = [
        claim(ClaimKind.NUMBER, number, 0),
        claim(ClaimKind.DATE, (order.day + timedelta(days=off)).isoformat(), 20),
        claim(ClaimKind.EVENT, "ordered", 30),
        claim(ClaimKind.AMOUNT, f"{amount} RUB", 60),
        claim(ClaimKind.EVENT, "not_delivered", 90),
    ]
    numbers: dict[str, Expected] = {"as it is": CONFIRMED, "one slip": NEAR, "odd shape": IMPOSSIBLE, "unknown": None}
    expected = [(f"number, {mode}", said[0], numbers[mode])]
    if mode in ("as it is", "one slip"):
        rounded = abs(amount - order.amount) <= max(1, 0.03 * order.amount)
        came = order.done is not None and order.done < published
        expected += [
            ("day", said[1], CONFIRMED if off == 0 else NEAR),
            ("amount", said[3], CONFIRMED if amount == order.amount else NEAR if rounded else None),
            ("not delivered", said[4], REFUTED if came else CONFIRMED),
        ]
    author = order.client if chance.random() < 0.5 else None
    return said, Complaint(published, author), expected


def is_right(found: Suggestion | None, wanted: Expected, order: Order) -> bool:
    """Whether a suggestion is the one wanted, and rests on the right row."""
    if found is None or wanted is None:
        return found is None and wanted is None
    rests = found.record is not None and found.record.values["number"] == order.number
    return (found.likeness, found.verdict) == wanted and (rests or wanted is IMPOSSIBLE)


def main() -> None:
    """Prints the table."""
    chance = random.Random(7)
    table = orders(chance)
    known = {order.number for order in table}
    head = "Номер заказа;Дата;Клиент;Сумма, руб.;Срок;Доставлен\n"
    counts: dict[str, Counter[str]] = {}
    with tempfile.TemporaryDirectory() as folder, Monitor.open(Path(folder)) as monitor:
        monitor.records.bring((head + "\n".join(map(Order.line, table))).encode(), "orders.csv").result()
        for _ in range(COMPLAINTS):
            order = chance.choice(table)
            said, about, expected = complaint(chance, order, known)
            found = suggestions(said, about, monitor.read)
            for name, one, wanted in expected:
                best = next(iter(found[one.id]), None)
                right = is_right(best, wanted, order)
                word = "right" if right else "missing" if best is None else "wrong"
                counts.setdefault(name, Counter())[word] += 1
    for name, by_word in sorted(counts.items()):
        print(f"{name}: " + ", ".join(f"{by_word[word]} {word}" for word in ("right", "wrong", "missing")))  # noqa: T201
    total = sum(counts.values(), Counter[str]())
    given = total["right"] + total["wrong"]
    print(f"all: {total}; of those given right {total['right'] / given:.1%}")  # noqa: T201


if __name__ == "__main__":
    main()
