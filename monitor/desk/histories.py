"""What is known of how a client trades and talks with us, in the order of days: what signs of loss are read from.

Plain facts, whoever brings them. Sums are in one currency a client; `None` is unknown.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from statistics import median

from monitor.text.types import Tone


@dataclass(frozen=True, slots=True)
class Bought:
    """An order; or an invoice, where a firm brings in no orders."""

    day: date
    amount: float | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """A request. `won`: an order came of it, None while open; `decided_on` None: known as of today."""

    day: date
    won: bool | None = None
    decided_on: date | None = None


@dataclass(frozen=True, slots=True)
class Billed:
    """An invoice with the day by which it is due; `paid_on` None: not paid in full."""

    day: date
    due_on: date
    amount: float | None = None
    paid_on: date | None = None


@dataclass(frozen=True, slots=True)
class Used:
    """Use in the time up to a day; `share` of what is paid for, or plain units where nobody tells how much that is."""

    day: date
    share: float


@dataclass(frozen=True, slots=True)
class Talked:
    """A contact. `answered` False: we tried, nobody did."""

    day: date
    answered: bool | None = None
    tone: Tone | None = None
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Complained:
    """A complaint of theirs about us; `grave` of severity 3 or more."""

    day: date
    grave: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """Bad news of the client, or of its sector. `grave`: losses, layoffs, lawsuits and the like."""

    day: date
    grave: bool


@dataclass(frozen=True, slots=True)
class ClientHistory:
    """All of one client, each list in the order of days.

    `segment` is what it is compared with where its own past says too little: tier, or size. `since` its first
    business with us, `known_from` the day from which our tables are whole; None: from the first row on.
    """

    client_id: int
    segment: str = ""
    industry: str | None = None
    since: date | None = None
    known_from: date | None = None
    orders: tuple[Bought, ...] = ()
    requests: tuple[Asked, ...] = ()
    invoices: tuple[Billed, ...] = ()
    usage: tuple[Used, ...] = ()
    talks: tuple[Talked, ...] = ()
    complaints: tuple[Complained, ...] = ()
    news: tuple[Told, ...] = ()
    sector_news: tuple[Told, ...] = ()


@dataclass(slots=True)
class Timeline:
    """A history in day numbers, made once: what was asked on each of many days."""

    history: ClientHistory
    order_days: list[int] = field(default_factory=list)
    order_sums: list[float | None] = field(default_factory=list)
    activity: list[int] = field(default_factory=list)

    def orders_until(self, today: int) -> int:
        """How many of the orders were on or before a day."""
        return bisect_right(self.order_days, today)

    def activity_until(self, today: int) -> int:
        """How many days of requests or orders there were up to a day."""
        return bisect_right(self.activity, today)


def timeline(history: ClientHistory) -> Timeline:
    """The same history in day numbers; orders of one day are one."""
    by_day: dict[int, float | None] = {}
    for one in history.orders:
        day = one.day.toordinal()
        if day in by_day:
            before = by_day[day]
            by_day[day] = None if before is None or one.amount is None else before + one.amount
        else:
            by_day[day] = one.amount
    days = sorted(by_day)
    activity = sorted({*days, *(one.day.toordinal() for one in history.requests)})
    return Timeline(history, days, [by_day[day] for day in days], activity)


def in_one_currency(rows: Iterable[tuple[date, float | None, str | None]]) -> list[tuple[date, float | None]]:
    """The amounts as if all were in the currency that most rows are in.

    No rates of exchange are known here: a client who changes its currency is taken to go on buying for about as
    much, so the other currency's median is laid on the main one's. Fewer than three rows of a currency say nothing.
    """
    told: dict[str, list[float]] = defaultdict(list)
    kept = list(rows)
    for _, amount, currency in kept:
        if amount is not None and amount > 0:
            told[currency or ""].append(amount)
    if len(told) < 2:
        return [(day, amount) for day, amount, _ in kept]
    main = max(told, key=lambda currency: len(told[currency]))
    level = median(told[main])
    factor = {currency: level / median(sums) for currency, sums in told.items() if len(sums) >= 3 or currency == main}
    return [
        (day, None if amount is None or (currency or "") not in factor else amount * factor[currency or ""])
        for day, amount, currency in kept
    ]


def recent(days: Sequence[int], first: int, last: int) -> int:
    """How many of the sorted days lie from `first` to `last`, both counted."""
    return bisect_right(days, last) - bisect_right(days, first - 1)
