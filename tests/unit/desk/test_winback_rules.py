"""Who is worth it, when to ask why, returns at every step, the quarter, and the words of what is tried."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from monitor.client_types import Channel, NotALoss, Tier
from monitor.desk import winback
from monitor.desk.tactics import keeping
from monitor.desk.tactics.words import LANGS, paths
from monitor.desk.winback import Kept, Returned, ReturnOrder
from monitor.sign_types import LossCause, SignKind
from monitor.text.types import Reason
from monitor.winback_types import (
    AskWhy,
    Checkpoint,
    CheckState,
    Effort,
    EffortState,
    LetGo,
    LossLevel,
    Step,
)

TODAY = date(2026, 11, 22)


def effort(client_id: int, lost_on: date | None = None, **fields: object) -> Effort:
    """A loss."""
    whole: dict[str, object] = {
        "id": client_id,
        "client_id": client_id,
        "client_name": f"Client {client_id}",
        "tier": Tier.GOLD,
        "state": EffortState.LOST,
        "owner": "Anna",
        "opened_on": lost_on or TODAY,
        "lost_on": lost_on,
        "cause": None,
        "stated_reason": None,
        "established_reason": None,
        "established_by": None,
        "asked_on": None,
        "let_go_reason": None,
        "returned_on": None,
        "ended_on": None,
        "note": "",
    }
    return Effort(**{**whole, **fields})  # type: ignore[arg-type]


def step(number: int, done_on: date | None, cost: str | None = None, channel: Channel = Channel.CALL) -> Step:
    """A step of a plan."""
    money = None if cost is None else Decimal(cost)
    return Step(number, 1, None, "call", "Anna", TODAY, channel, money, "EUR", done_on, "")


@pytest.mark.parametrize(
    ("tier", "recommends", "not_a_loss", "reason", "topics", "let_go"),
    [
        (Tier.GOLD, False, None, None, (), None),
        (Tier.COPPER, False, None, Reason.PRICE, (), LetGo.COSTS_MORE),
        (Tier.COPPER, True, None, Reason.PRICE, (), None),
        (Tier.COPPER, False, None, Reason.FORGOTTEN, (), None),
        (Tier.GOLD, True, NotALoss.ONE_OFF, None, (), LetGo.ONE_OFF),
        (Tier.SILVER, False, None, Reason.NOBODY, (), LetGo.NEED_GONE),
        (Tier.GOLD, True, None, None, ("abuse",), LetGo.ABUSES_STAFF),
        (None, False, None, None, (), None),
    ],
)
def test_who_is_worth_it(
    tier: Tier | None,
    recommends: bool,
    not_a_loss: NotALoss | None,
    reason: Reason | None,
    topics: tuple[str, ...],
    let_go: LetGo | None,
) -> None:
    found = winback.worth(tier, recommends=recommends, not_a_loss=not_a_loss, reason=reason, cause=None, topics=topics)
    assert (found.yes, found.let_go) == (let_go is None, let_go)
    assert found.grounds


def test_when_to_ask_why() -> None:
    assert winback.ask_why(effort(1, TODAY - timedelta(days=10)), TODAY) is AskWhy.NOW
    assert winback.ask_why(effort(1, TODAY - timedelta(days=200)), TODAY) is AskWhy.WITH_OFFER
    assert winback.ask_why(effort(1, TODAY, asked_on=TODAY), TODAY) is AskWhy.ASKED


def test_every_state_of_a_plan_leads_somewhere_but_a_return() -> None:
    for state, after in winback.MOVES.items():
        assert state not in after
        assert after or state is EffortState.RETURNED


def order(number: str, back: int, **fields: object) -> ReturnOrder:
    """An order so many days ago, invoiced the day after."""
    day = TODAY - timedelta(days=back)
    usual: dict[str, object] = {"invoiced_on": day + timedelta(days=1), "due_on": day + timedelta(days=15)}
    return ReturnOrder(number, day, **{**usual, **fields})  # type: ignore[arg-type]


def test_a_returned_client_is_watched_at_every_step() -> None:
    back = TODAY - timedelta(days=60)
    orders = (
        order("A", 50, paid_on=TODAY - timedelta(days=40), delivery_known=True,
              promised_on=TODAY - timedelta(days=45), delivered_on=TODAY - timedelta(days=46)),
        order("B", 5),
    )  # fmt: skip
    calm = Returned(1, back, orders, talked_on=(TODAY - timedelta(days=48), TODAY - timedelta(days=4)))
    found = winback.watch(calm, TODAY)
    assert [one.state for one in found.orders[0].checks] == [CheckState.DONE] * 5
    assert {one.point: one.state for one in found.orders[1].checks}[Checkpoint.PAID] is CheckState.DUE
    assert not any(one.slipped for one in found.orders)
    assert (found.over, winback.slip(found)) == (False, None)

    unpaid = winback.watch(replace(calm, orders=(order("A", 50), orders[1])), TODAY)
    assert winback.slip(unpaid) == {"orders": 2, "slips": 1}
    silent = winback.watch(replace(calm, talked_on=()), TODAY)
    assert {one.point for one in silent.orders[0].checks if one.state is CheckState.SLIPPED} == {Checkpoint.ASKED}
    angry = winback.watch(replace(calm, complaints_on=(TODAY - timedelta(days=3),)), TODAY)
    assert [one.complaints for one in angry.orders] == [0, 1]
    assert winback.slip(angry) == {"orders": 2, "slips": 0, "complaints": 1}


def test_after_three_orders_without_a_slip_the_watch_is_over() -> None:
    paid = tuple(order(name, back, paid_on=TODAY - timedelta(days=back - 9)) for name, back in (("A", 90), ("B", 60), ("C", 30), ("D", 9)))  # fmt: skip  # noqa: E501
    talked = tuple(one.day + timedelta(days=2) for one in paid)
    found = winback.watch(Returned(1, TODAY - timedelta(days=95), paid, talked), TODAY)
    assert [one.number for one in found.orders] == ["A", "B", "C"]
    assert found.over


def test_loss_rate_by_the_formula() -> None:
    clients = [Kept(number, date(2024, 1, 1)) for number in range(1, 21)]
    clients += [Kept(21, date(2026, 3, 1)), Kept(22, date(2020, 1, 1), counts=False)]
    losses = [effort(1, date(2026, 2, 1)), effort(21, date(2026, 6, 1)), effort(22, date(2026, 6, 1))]
    rate = winback.loss_rate(clients, losses, TODAY)
    assert (rate.lost, rate.at_start, rate.rate, rate.level) == (1, 20, 0.05, LossLevel.NORMAL)
    long_gone = [*losses, effort(2, date(2024, 5, 5))]
    assert winback.loss_rate(clients, long_gone, TODAY).at_start == 19
    came_back = [*losses, effort(2, date(2024, 5, 5), returned_on=date(2025, 5, 5), state=EffortState.RETURNED)]
    assert winback.loss_rate(clients, came_back, TODAY).at_start == 20
    many = [effort(number, date(2026, 2, number)) for number in range(1, 5)]
    assert winback.loss_rate(clients, many, TODAY).level is LossLevel.ALARM
    assert winback.loss_rate(clients, many[:3], TODAY).level is LossLevel.HIGH
    assert winback.loss_rate(clients, [], TODAY).level is LossLevel.LOW
    assert winback.loss_rate([], [], TODAY).rate is None


def test_the_quarter_by_reason_tier_owner_and_channel() -> None:
    clients = [Kept(number, date(2024, 1, 1)) for number in range(1, 11)]
    october = date(2026, 10, 10)
    losses = [
        effort(1, october, stated_reason=Reason.PRICE, established_reason=Reason.SERVICE, steps=(step(1, october, "10"), step(2, None, "99"))),  # noqa: E501
        effort(2, date(2026, 5, 5), owner="Boris", state=EffortState.RETURNED, returned_on=october, steps=(step(3, october, "5", Channel.MAIL),)),  # noqa: E501
        effort(3, date(2026, 5, 5), state=EffortState.LET_GO, ended_on=october, tier=None),
    ]  # fmt: skip
    found = winback.review("2026Q4", clients, losses, TODAY)
    assert (found.every.lost, found.every.contacted, found.every.returned, found.every.let_go) == (1, 2, 1, 1)
    assert found.every.costs == {"EUR": Decimal(15)}, "what is only planned costs nothing yet"
    assert [line.key for line in found.by_reason] == ["service", ""], "the established reason wins"
    assert {line.key: line.returned for line in found.by_owner} == {"Anna": 0, "Boris": 1}
    assert {line.key: dict(line.costs) for line in found.by_channel} == {
        "call": {"EUR": Decimal(10)},
        "mail": {"EUR": Decimal(5)},
    }
    assert {line.key for line in found.by_tier} == {"gold", ""}
    assert found.rate.until == TODAY
    with pytest.raises(ValueError, match="no quarter"):
        winback.review("2026", clients, losses, TODAY)


# --- words -------------------------------------------------------------------------------------------


def test_each_tactic_says_the_same_in_four_languages() -> None:
    told = [path for path in paths() if path.startswith(("sign/", "loss/", "cause/", "return/"))]
    for path in told:
        plans = {lang: keeping.steps(path, lang, {}) for lang in LANGS}
        shapes = {tuple((one.days, one.channel, one.by_head) for one in plan) for plan in plans.values()}
        assert len(shapes) == 1, path
        assert all(one.channel is not None and len(one.what) > 15 for plan in plans.values() for one in plan), path
        assert len({one.what for plan in plans.values() for one in plan}) == sum(map(len, plans.values())), path


def test_there_is_a_tactic_for_every_sign_reason_and_cause() -> None:
    for kind in SignKind:
        assert keeping.steps(f"sign/{kind}", "en", {})
    for reason in (*Reason, None):
        (path,) = keeping.paths_for(EffortState.LOST, reason, None)
        assert keeping.steps(path, "fi", {})
    for cause in (LossCause.OWN_TROUBLE, LossCause.SECTOR):
        assert keeping.paths_for(EffortState.WORKING, Reason.PRICE, cause) == (f"cause/{cause}",)
    assert keeping.paths_for(EffortState.RETURNED, None, LossCause.SECTOR) == (keeping.RETURN,)
    assert keeping.paths_for(EffortState.KEEPING, None, LossCause.COMPETITOR, [SignKind.FALL]) == ("sign/fall",)


def test_people_change_what_is_tried() -> None:
    own = {("sign/fall", "en"): "2 meeting head: Invite the buyer to the factory.\nBring cake\n\n9 pigeon: Write"}
    first, second, third = keeping.steps("sign/fall", "en", own)
    assert (first.days, first.channel, first.by_head) == (2, Channel.MEETING, True)
    assert (second.what, second.days, second.channel) == ("Bring cake", 0, None)
    assert third.what == "9 pigeon: Write"
    both = keeping.propose(("sign/fall", "sign/silent", "sign/fall"), "en", own)
    assert [one.days for one in both] == sorted(one.days for one in both)
    assert len({one.what for one in both}) == len(both)
