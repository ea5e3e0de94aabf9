"""Who is worth winning back, what may follow what, when to ask why, how a returned client is watched, and the review.

Pure. Source: `mission.md`, why clients leave and what then works; value tiers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from monitor.client_types import NotALoss, Tier
from monitor.desk.voice import days_of
from monitor.sign_types import ClientDanger, Danger, LossCause, SignKind
from monitor.text.types import Reason
from monitor.winback_types import (
    AskWhy,
    Check,
    Checkpoint,
    CheckState,
    Effort,
    EffortState,
    LetGo,
    LossLevel,
    LossRate,
    OrderWatch,
    Review,
    ReviewLine,
    Watch,
    Worth,
)

MOVES: Final[dict[EffortState, frozenset[EffortState]]] = {
    EffortState.KEEPING: frozenset({EffortState.KEPT, EffortState.LOST, EffortState.LET_GO}),
    EffortState.KEPT: frozenset({EffortState.KEEPING, EffortState.LOST}),
    EffortState.LOST: frozenset({EffortState.WORKING, EffortState.LET_GO, EffortState.RETURNED}),
    EffortState.WORKING: frozenset({EffortState.RETURNED, EffortState.LET_GO, EffortState.GIVEN_UP}),
    EffortState.RETURNED: frozenset(),
    EffortState.LET_GO: frozenset({EffortState.WORKING, EffortState.RETURNED}),
    EffortState.GIVEN_UP: frozenset({EffortState.WORKING, EffortState.RETURNED}),
}
"""Who left again is another loss: an effort of its own."""
GONE: Final = frozenset({EffortState.LOST, EffortState.WORKING, EffortState.LET_GO, EffortState.GIVEN_UP})
"""States of a client that does not buy."""
ENDED: Final = frozenset({EffortState.KEPT, EffortState.LET_GO, EffortState.GIVEN_UP})
LONG_LOST_D: Final = 90
FIRST_ORDERS: Final = 3
ASK_WITHIN_D: Final = 7
"""A returned client is asked how it went within so many days of the order."""
INVOICE_WITHIN_D: Final = 30
LOST_AFTER_D: Final = 180
LOST_AFTER_GAPS: Final = 5
_LEVELS: Final = ((0.20, LossLevel.ALARM), (0.10, LossLevel.HIGH), (0.05, LossLevel.NORMAL))


def seems_lost(client: ClientDanger) -> bool:
    """Whether a client stands critical and has been silent for so long that somebody should say it is lost."""
    silent = next((sign.numbers for sign in client.signs if sign.kind is SignKind.SILENT), None)
    if client.danger is not Danger.CRITICAL or silent is None:
        return False
    return silent["days"] >= max(LOST_AFTER_D, LOST_AFTER_GAPS * silent["usual_days"])


def ask_why(effort: Effort, today: date) -> AskWhy:
    """When to ask for the reason: at leaving; of one long lost, when there is something to offer."""
    if effort.asked_on is not None or effort.stated_reason is not None:
        return AskWhy.ASKED
    since = effort.lost_on or effort.opened_on
    return AskWhy.NOW if (today - since).days <= LONG_LOST_D else AskWhy.WITH_OFFER


def worth(
    tier: Tier | None,
    *,
    recommends: bool,
    not_a_loss: NotALoss | None,
    reason: Reason | None,
    cause: LossCause | None,
    topics: Iterable[str] = (),
) -> Worth:
    """Whether the effort pays: what it brought, whether it recommends, whether its need goes on.

    `topics` of its contacts; `abuse` among them speaks against any effort.
    """
    found: list[tuple[int, str]] = []
    let_go: LetGo | None = None
    if tier is not None:
        found.append(({Tier.GOLD: 3, Tier.SILVER: 2, Tier.COPPER: 0}[tier], f"tier_{tier}"))
    else:
        found.append((1, "tier_unknown"))
    if recommends:
        found.append((2, "recommends"))
    if reason is Reason.FORGOTTEN:
        found.append((1, "easy_to_win"))
    if cause in (LossCause.OWN_TROUBLE, LossCause.SECTOR):
        found.append((1, "may_recover"))
    if reason is Reason.NOBODY:
        found.append((-2, "need_gone"))
        let_go = LetGo.NEED_GONE
    if not_a_loss is not None:
        found.append((-9, str(not_a_loss)))
        let_go = {NotALoss.ONE_OFF: LetGo.ONE_OFF, NotALoss.PASS_THROUGH: LetGo.PASS_THROUGH}.get(
            not_a_loss, LetGo.OTHER
        )
    if "abuse" in set(topics):
        found.append((-9, "abuses_staff"))
        let_go = LetGo.ABUSES_STAFF
    points = sum(one for one, _ in found)
    if points <= 0 and let_go is None:
        let_go = LetGo.COSTS_MORE
    grounds = [name for one, name in sorted(found, key=lambda one: -abs(one[0])) if one or points <= 0]
    return Worth(points, tuple(grounds), let_go if points <= 0 else None)


# --- the first orders of a client who came back -------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ReturnOrder:
    """An order after the return, with what our tables tell of it; `promised_on` and `delivered_on` of its delivery."""

    number: str
    day: date
    promised_on: date | None = None
    delivered_on: date | None = None
    delivery_known: bool = False
    invoiced_on: date | None = None
    due_on: date | None = None
    paid_on: date | None = None


@dataclass(frozen=True, slots=True)
class Returned:
    """A client who came back: its orders since, days on which somebody there spoke with us, and of complaints."""

    client_id: int
    returned_on: date
    orders: tuple[ReturnOrder, ...] = ()
    talked_on: tuple[date, ...] = ()
    complaints_on: tuple[date, ...] = ()


def watch(told: Returned, today: date) -> Watch:
    """The first orders since the return at every step.

    A slip is ours (late, no invoice, nobody asked how it went, a complaint) or theirs (an invoice overdue): each is a
    reason to call at once.
    """
    orders = sorted((one for one in told.orders if one.day >= told.returned_on), key=lambda one: one.day)
    first = orders[:FIRST_ORDERS]
    found = []
    for place, one in enumerate(first):
        until = first[place + 1].day if place + 1 < len(first) else date.max
        complaints = sum(one.day <= day < until for day in told.complaints_on)
        asked = next((day for day in sorted(told.talked_on) if day >= one.day), None)
        checks = (
            Check(Checkpoint.ORDERED, CheckState.DONE, one.day),
            _delivered(one, today),
            _by(Checkpoint.INVOICED, one.invoiced_on, one.day + timedelta(days=INVOICE_WITHIN_D), today),
            _paid(one, today),
            _by(Checkpoint.ASKED, asked, one.day + timedelta(days=ASK_WITHIN_D), today),
        )
        found.append(OrderWatch(one.number, one.day, checks, complaints))
    settled = (CheckState.DONE, CheckState.UNKNOWN)
    over = len(found) == FIRST_ORDERS and all(
        check.state in settled or check.point is Checkpoint.ASKED for one in found for check in one.checks
    )
    return Watch(told.client_id, told.returned_on, tuple(found), over)


def slip(told: Watch) -> Mapping[str, float] | None:
    """The numbers of a SLIP sign; None where nothing went wrong with the first orders, or all of them are through."""
    slips = [check for one in told.orders for check in one.checks if check.state is CheckState.SLIPPED]
    complaints = sum(one.complaints for one in told.orders)
    if told.over or not (slips or complaints):
        return None
    numbers: dict[str, float] = {"orders": len(told.orders), "slips": len(slips)}
    if complaints:
        numbers["complaints"] = complaints
    return numbers


def _by(point: Checkpoint, done_on: date | None, due_on: date, today: date) -> Check:
    if done_on is not None:
        return Check(point, CheckState.DONE if done_on <= due_on else CheckState.SLIPPED, done_on)
    return Check(point, CheckState.SLIPPED if today > due_on else CheckState.DUE, due_on)


def _delivered(one: ReturnOrder, today: date) -> Check:
    if not one.delivery_known:
        return Check(Checkpoint.DELIVERED, CheckState.UNKNOWN, None)
    if one.promised_on is None:
        state = CheckState.DONE if one.delivered_on is not None else CheckState.DUE
        return Check(Checkpoint.DELIVERED, state, one.delivered_on)
    return _by(Checkpoint.DELIVERED, one.delivered_on, one.promised_on, today)


def _paid(one: ReturnOrder, today: date) -> Check:
    if one.due_on is None:
        return Check(Checkpoint.PAID, CheckState.UNKNOWN, None)
    return _by(Checkpoint.PAID, one.paid_on, one.due_on, today)


# --- the quarter ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Kept:
    """A key client for the loss rate: since when it is one, and that it counts."""

    client_id: int
    since: date
    counts: bool = True


def loss_rate(clients: Sequence[Kept], efforts: Sequence[Effort], until: date) -> LossRate:
    """Key clients lost in the twelve months up to `until`, over those there were at their start.

    Source: `mission.md`: loss rate = key clients lost in 12 months / key clients at their start. One who came back
    since was lost all the same.
    """
    start = date(until.year - 1, until.month, min(until.day, 28))
    gone_before = {
        one.client_id
        for one in efforts
        if one.lost_on is not None and one.lost_on <= start and (one.returned_on is None or one.returned_on > start)
    }
    there = {one.client_id for one in clients if one.counts and one.since <= start} - gone_before
    lost = {one.client_id for one in efforts if one.lost_on is not None and start < one.lost_on <= until} & there
    if not there:
        return LossRate(until, len(lost), 0, None, None)
    rate = len(lost) / len(there)
    level = next((name for least, name in _LEVELS if rate >= least), LossLevel.LOW)
    return LossRate(until, len(lost), len(there), rate, level)


def review(quarter: str, clients: Sequence[Kept], efforts: Sequence[Effort], today: date) -> Review:
    """What was lost, tried and won back in a quarter, up to today. Raises: `ValueError` for what is no quarter.

    Lost, returned, let go: in the quarter; contacted: a step was done in it; cost of the steps done in it.
    """
    first, after = days_of(quarter)
    last = min(after - timedelta(days=1), today)

    def inside(day: date | None) -> bool:
        return day is not None and first <= day < after

    def line(key: str, some: Sequence[Effort], channel: str | None = None) -> ReviewLine:
        costs: dict[str, Decimal] = {}
        contacted = set()
        for effort in some:
            for step in effort.steps:
                if not inside(step.done_on) or (channel is not None and (step.channel or "") != channel):
                    continue
                contacted.add(effort.client_id)
                if step.cost is not None:
                    costs[step.currency or ""] = costs.get(step.currency or "", Decimal(0)) + step.cost
        return ReviewLine(
            key,
            lost=len({one.client_id for one in some if inside(one.lost_on)}),
            contacted=len(contacted),
            returned=len({one.client_id for one in some if inside(one.returned_on)}),
            let_go=len({one.client_id for one in some if one.state is EffortState.LET_GO and inside(one.ended_on)}),
            costs=costs,
        )

    counted = {one.client_id for one in clients if one.counts}
    told = [one for one in efforts if one.client_id in counted]

    def by(key: Callable[[Effort], str]) -> tuple[ReviewLine, ...]:
        groups: dict[str, list[Effort]] = {}
        for one in told:
            groups.setdefault(key(one), []).append(one)
        lines = [line(name, some) for name, some in groups.items()]
        return _told(lines)

    channels = {str(step.channel or "") for one in told for step in one.steps if inside(step.done_on)}
    by_channel = [
        line(name, [one for one in told if any(str(step.channel or "") == name for step in one.steps)], name)
        for name in channels
    ]
    return Review(
        quarter,
        line("", told),
        by(lambda one: str(one.established_reason or one.stated_reason or "")),
        by(lambda one: str(one.tier or "")),
        by(lambda one: one.owner or ""),
        _told(by_channel),
        loss_rate(clients, told, last),
    )


def _told(lines: Sequence[ReviewLine]) -> tuple[ReviewLine, ...]:
    kept = [one for one in lines if one.lost or one.contacted or one.returned or one.let_go or one.costs]
    return tuple(sorted(kept, key=lambda one: (-one.lost, -one.contacted, one.key)))
