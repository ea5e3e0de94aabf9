"""Signs of loss against two rules of thumb, on invented histories of clients: delay, false alarms, reading of causes.

    python -m benchmarks.signs --seeds 1000-1005

Every Monday of the observed time is looked at with what was known that day. An alarm is the first look at which a
client stands `critical` (for a rule: at which it holds) after eight weeks or more in which it did not.
"""

from __future__ import annotations

import argparse
import sys
import time
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from statistics import median
from typing import Any

from monitor.client_types import Topic
from monitor.desk import rhythm as rhythms
from monitor.desk import signs as rules
from monitor.desk.histories import (
    Asked,
    Billed,
    Bought,
    ClientHistory,
    Complained,
    Talked,
    Timeline,
    Told,
    Used,
    in_one_currency,
    timeline,
)
from monitor.sign_types import Danger, LossCause, Reading
from monitor.text.types import Tone

QUIET_D = 56
TOPICS = {"competitor": str(Topic.ASKED_ABOUT_COMPETITORS), "difficulty": str(Topic.OWN_DIFFICULTY)}
CAUSES = {"competitor": False, "own_trouble": True, "sector": True}


def history_of(number: int, row: dict[str, Any]) -> ClientHistory:
    """One line of the generator as the detector is told of it; `truth` is not read."""
    by_kind: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for event in row["events"]:
        by_kind[event["kind"]].append(event)

    def day(text: str | None) -> date | None:
        return None if text is None else date.fromisoformat(text)

    paid = {one["invoice"]: one["at"] for one in by_kind["payment"]}
    orders = in_one_currency(
        (date.fromisoformat(one["at"]), one["amount"], one["currency"]) for one in by_kind["order"]
    )
    return ClientHistory(
        client_id=number,
        segment=row["segment"],
        industry=row["industry"],
        since=day(row["since"]),
        known_from=day(row["observed_from"]),
        orders=tuple(Bought(*one) for one in orders),
        requests=tuple(
            Asked(
                date.fromisoformat(one["at"]),
                None if one["outcome"] is None else one["outcome"] == "order",
                day(one["decided_on"]),
            )
            for one in by_kind["request"]
        ),
        invoices=tuple(
            Billed(
                date.fromisoformat(one["at"]),
                date.fromisoformat(one["due_on"]),
                one["amount"],
                day(paid.get(one["number"])),
            )
            for one in by_kind["invoice"]
        ),
        usage=tuple(
            Used(date.fromisoformat(one["at"]), one["amount"] / one["paid_for"])
            for one in by_kind["usage"]
            if one["paid_for"]
        ),
        talks=tuple(
            Talked(
                date.fromisoformat(one["at"]),
                one["answered"],
                None if one["tone"] is None else Tone(one["tone"]),
                () if one["topic"] is None else (TOPICS.get(one["topic"], one["topic"]),),
            )
            for one in by_kind["contact"]
        ),
        complaints=tuple(Complained(date.fromisoformat(one["at"]), one["grave"]) for one in by_kind["complaint"]),
        news=tuple(
            Told(date.fromisoformat(one["at"]), one["grave"]) for one in by_kind["news"] if one["polarity"] == "bad"
        ),
        sector_news=tuple(
            Told(date.fromisoformat(one["at"]), one["grave"])
            for one in by_kind["sector_news"]
            if one["polarity"] == "bad"
        ),
    )


@dataclass
class Look:
    """One client on one day."""

    line: Timeline
    today: int
    prior: rhythms.Prior


@dataclass
class Truth:
    kind: str
    cause: str | None
    since: int | None
    lost: int | None
    again: int | None
    first: int
    last: int


@dataclass
class Tally:
    """What one detector did."""

    name: str
    falls: int = 0
    delays: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    of: Counter[str] = field(default_factory=Counter)
    false: Counter[str] = field(default_factory=Counter)
    months: float = 0.0
    right: int = 0
    read: int = 0
    read_later: int = 0
    right_later: int = 0
    missed: list[str] = field(default_factory=list)

    @property
    def false_rate(self) -> float:
        """False alarms per 100 client-months in which nothing fell."""
        return 100 * sum(self.false.values()) / self.months

    @property
    def every_delay(self) -> list[int]:
        """Days from the first change to the alarm, of those that were found."""
        return [day for found in self.delays.values() for day in found]

    @property
    def found_share(self) -> float:
        """How many of those that fell were found."""
        return len(self.every_delay) / sum(self.of.values())

    @property
    def middle_delay(self) -> float:
        """The median delay in days."""
        return median(self.every_delay) if self.every_delay else float("nan")


def truths(row: dict[str, Any]) -> Truth:
    def day(text: str | None) -> int | None:
        return None if text is None else date.fromisoformat(text).toordinal()

    told = row["truth"]
    first = max(day(row["observed_from"]) or 0, day(row["since"]) or 0)
    last = (day(row["observed_until"]) or 0) - 1
    return Truth(
        told["type"],
        told["cause"],
        day(told["leaving_from"]),
        day(told["lost_at"]),
        day(told["recovers_at"]),
        first,
        last,
    )


def no_order_for_90_days(look: Look) -> tuple[bool, Reading | None]:
    done = look.line.orders_until(look.today)
    return done > 0 and look.today - look.line.order_days[done - 1] > 90, None


def quarter_below_half(look: Look) -> tuple[bool, Reading | None]:
    def bought(first: int, last: int) -> float:
        a, b = bisect_right(look.line.order_days, first), bisect_right(look.line.order_days, last)
        return sum(one or 0.0 for one in look.line.order_sums[a:b])

    now = bought(look.today - 91, look.today)
    before = bought(look.today - 182, look.today - 91)
    return before > 0 and now < before / 2, None


def signs(*dangers: Danger) -> Callable[[Look], tuple[bool, Reading | None]]:
    def told(look: Look) -> tuple[bool, Reading | None]:
        found = rules.verdict(look.line, look.today, look.prior)
        return found.danger in dangers, found.reading

    return told


def replay(
    rows: Sequence[dict[str, Any]], detectors: dict[str, Callable[[Look], tuple[bool, Reading | None]]]
) -> dict[str, Tally]:
    """Each detector's tally over these clients."""
    lines = [timeline(history_of(number, row)) for number, row in enumerate(rows)]
    known = [truths(row) for row in rows]
    priors = dict(priors_of(lines, known))
    days = sorted(priors)
    tallies = {name: Tally(name) for name in detectors}
    for line, truth, row in zip(lines, known, rows, strict=True):
        for name, told in detectors.items():
            _one(
                tallies[name], told, line, truth, [day for day in days if truth.first <= day <= truth.last], priors, row
            )
    return tallies


def priors_of(lines: Sequence[Timeline], known: Sequence[Truth]) -> Iterator[tuple[int, rhythms.Prior]]:
    """What was known of all clients, each Monday; made anew every fourth."""
    first, last = min(one.first for one in known), max(one.last for one in known)
    monday = first + (1 - first) % 7
    prior = rhythms.Prior()
    for number, day in enumerate(range(monday, last + 1, 7)):
        if number % 4 == 0:
            firsts = [rules.first_day(line, day) for line in lines]
            prior = rhythms.prior_of(lines, day, firsts)
        if number % 2 == 0 and number > 20:
            prior = replace(prior, levels=rules.levels(lines, day, prior))
        yield day, prior


def _one(
    tally: Tally,
    told: Callable[[Look], tuple[bool, Reading | None]],
    line: Timeline,
    truth: Truth,
    days: Sequence[int],
    priors: dict[int, rhythms.Prior],
    row: dict[str, Any],
) -> None:
    falls = truth.since is not None
    calm_until = truth.since if truth.since is not None else truth.last + 1
    tally.months += max(0, calm_until - truth.first) / 30.44
    if truth.again is not None:
        tally.months += (truth.last + 1 - truth.again) / 30.44
    if falls:
        tally.of[truth.kind] += 1
    seen_at: int | None = None
    found: int | None = None
    last_reading: Reading | None = None
    for day in days:
        on, reading = told(Look(line, day, priors[day]))
        if not on:
            continue
        new = seen_at is None or day - seen_at > QUIET_D
        seen_at = day
        calm = not falls or day < calm_until or (truth.again is not None and day >= truth.again)
        if found is not None and reading is not None and day - found <= 60 and not calm:
            last_reading = reading
        if not new:
            continue
        if calm:
            tally.false[truth.kind] += 1
        elif found is None and truth.since is not None:
            found = day
            tally.delays[truth.kind].append(day - truth.since)
            if reading is not None and truth.cause is not None:
                tally.read += 1
                good = (reading.cause is not LossCause.COMPETITOR) == CAUSES[truth.cause]
                tally.right += good
                last_reading = reading
    if last_reading is not None and truth.cause is not None:
        tally.read_later += 1
        tally.right_later += (last_reading.cause is not LossCause.COMPETITOR) == CAUSES[truth.cause]
    if falls and found is None:
        tally.missed.append(f"{row['client']} {truth.kind}")


def report(tallies: Sequence[Tally]) -> Iterator[str]:
    """Lines for people."""
    yield f"{'':26}{'false / 100 client-months':>26}{'found':>7}{'in 60 d':>9}{'90 d':>6}{'180 d':>7}{'median':>8}"
    for one in tallies:
        within = [sum(day <= most for day in one.every_delay) / sum(one.of.values()) for most in (60, 90, 180)]
        yield (
            f"{one.name:26}{one.false_rate:>26.2f}{one.found_share:>7.0%}"
            f"{within[0]:>9.0%}{within[1]:>6.0%}{within[2]:>7.0%}{one.middle_delay:>6.0f} d"
        )
    for one in tallies:
        yield f"\n{one.name}"
        for kind in sorted(one.of):
            got = one.delays[kind]
            middle = median(got) if got else float("nan")
            yield f"  {kind:16} found {len(got)} of {one.of[kind]}, median {middle:.0f} d"
        yield "  false: " + ", ".join(f"{kind} {count}" for kind, count in one.false.most_common())
        if one.read:
            yield (
                f"  own or sector's trouble against competitor: {one.right} of {one.read} right at the alarm"
                f" ({one.right / one.read:.1%}), {one.right_later} of {one.read_later}"
                f" ({one.right_later / one.read_later:.1%}) by 60 days later"
            )


def main() -> None:
    from benchmarks.client_histories import histories

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--seeds", default="1-2", help="1-4 or 7")
    parser.add_argument("--clients", type=int, default=300)
    parser.add_argument("--months", type=int, default=36)
    options = parser.parse_args()
    low, _, high = options.seeds.partition("-")
    detectors = {
        "signs: watch or critical": signs(Danger.WATCH, Danger.CRITICAL),
        "signs: critical": signs(Danger.CRITICAL),
        "no order for 90 days": no_order_for_90_days,
        "quarter below half": quarter_below_half,
    }
    totals: dict[str, Tally] = {name: Tally(name) for name in detectors}
    started = time.process_time()
    for seed in range(int(low), int(high or low) + 1):
        for name, one in replay(
            histories(seed=seed, clients=options.clients, months=options.months), detectors
        ).items():
            total = totals[name]
            total.months += one.months
            total.of += one.of
            total.false += one.false
            for kind, found in one.delays.items():
                total.delays[kind] += found
            total.read += one.read
            total.right += one.right
            total.read_later += one.read_later
            total.right_later += one.right_later
            total.missed += one.missed
    sys.stdout.writelines(f"{line}\n" for line in report(list(totals.values())))
    sys.stdout.write(f"\n{time.process_time() - started:.0f} s of CPU\n")


if __name__ == "__main__":
    main()
