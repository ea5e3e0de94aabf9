"""From tables of trade to a sign, an alert, the morning list, a plan, a return and the quarter's review; all undone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from monitor.client_types import NotALoss, Tier, TrailKind
from monitor.errors import IllegalMoveError, InputError, NotKnownError
from monitor.occasion_types import Ground
from monitor.service import Monitor
from monitor.sign_types import Danger, LossCause, SignKind, SignState, Weight
from monitor.store.acts import Written
from monitor.types import Alert, AlertKind
from monitor.winback_types import AskWhy, EffortState, LetGo, LossLevel

START = date(2024, 1, 8)


class Turning:
    """A clock that a test turns."""

    def __init__(self) -> None:
        self.day = date(2026, 6, 1)

    def __call__(self) -> datetime:
        return datetime(self.day.year, self.day.month, self.day.day, 9, tzinfo=UTC)


@pytest.fixture
def clock() -> Turning:
    """The first of June."""
    return Turning()


@pytest.fixture
def monitor(tmp_path: Path, clock: Turning) -> Iterator[Monitor]:
    """Six clients who order every other week, whose tables came in."""
    with Monitor.open(tmp_path / "data", person="Anna", clock=clock) as opened:
        for name in NAMES:
            opened.clients.add(name, tier=Tier.GOLD if name == "Ruusu Oy" else Tier.COPPER, owner="Anna").result()
        bring(opened, dict.fromkeys(NAMES, (START, clock.day)))
        yield opened


NAMES = ("Ruusu Oy", "Pelto Oy", "Mylly Oy", "Saha Oy", "Satama Oy", "Kivi Oy")


def bring(monitor: Monitor, orders: dict[str, tuple[date, date]], every: int = 14) -> None:
    """Orders between two days, as a table of the firm's."""
    lines = ["Client;Order number;Order date;Amount;Currency"]
    for name, (first, last) in orders.items():
        day, number = first, 0
        while day <= last:
            number += 1
            lines.append(f"{name};{name}-{day:%Y%m%d};{day};{90 + number % 3 * 10};EUR")
            day += timedelta(days=every + number % 3 - 1)
    monitor.clients.tables.bring("\n".join(lines).encode(), "orders.csv", kind="client_orders").result()


def id_of(written: Written) -> int:
    """What an act made."""
    assert written.id is not None
    return written.id


def ruusu(monitor: Monitor) -> int:
    """The gold client."""
    return next(row.id for row in monitor.read.clients() if row.name == "Ruusu Oy")


def go_silent(monitor: Monitor, clock: Turning) -> None:
    """Seventy days in which all others buy on."""
    rest = {name: (clock.day + timedelta(days=9), clock.day + timedelta(days=70)) for name in NAMES[1:]}
    clock.day += timedelta(days=70)
    bring(monitor, rest)


def test_a_silent_client_is_told_once_and_called(monitor: Monitor, clock: Turning) -> None:
    told: list[Alert] = []
    monitor.subscribe_alerts(told.append)
    assert monitor.signs.look_if_due() == []
    assert monitor.read.dangers() == []
    assert {one.danger for one in monitor.read.dangers(calm=True)} == {Danger.CALM}

    go_silent(monitor, clock)
    (danger,) = monitor.signs.look_if_due()
    assert (danger.name, danger.danger, danger.cause) == ("Ruusu Oy", Danger.CRITICAL, LossCause.COMPETITOR)
    assert {sign.kind for sign in danger.signs} == {SignKind.SILENT, SignKind.FALL}
    silent = next(sign for sign in danger.signs if sign.kind is SignKind.SILENT)
    assert list(silent.numbers) == ["days", "usual_days", "once_in_years"]
    assert (silent.since, silent.state) == (clock.day, SignState.OPEN)
    assert [(one.kind, one.client_id, one.to) for one in told] == [(AlertKind.LEAVING, ruusu(monitor), "Anna")]
    (card,) = monitor.read.occasions()
    assert (card.ground, card.critical, card.blocked) == (Ground.SIGN, True, False)
    assert card.kind in set(SignKind)
    assert any(card.id in line.occasion_ids for line in monitor.occasions.morning("Anna").today)

    assert monitor.signs.look_if_due() == [], "once a day"
    clock.day += timedelta(days=1)
    assert monitor.signs.look_if_due() == [], "told once"
    assert (len(told), len(monitor.read.occasions())) == (1, 1)
    assert monitor.read.sign_look() == (clock.day, monitor.read.sign_stamp())
    again = next(sign for sign in monitor.read.signs(client_id=ruusu(monitor)) if sign.kind is SignKind.SILENT)
    assert (again.id, again.numbers["days"]) == (silent.id, silent.numbers["days"] + 1)

    bring(monitor, {"Ruusu Oy": (clock.day - timedelta(days=60), clock.day)})
    monitor.signs.look_if_due()
    assert monitor.read.dangers() == [], "the orders came late, the danger is over at once"
    clock.day += timedelta(days=25)
    bring(monitor, {name: (clock.day - timedelta(days=20), clock.day) for name in NAMES})
    monitor.signs.look()
    assert monitor.read.signs() == []
    assert {row.state for row in monitor.read.signs(())} == {SignState.GONE}


def test_a_false_alarm_is_a_lesson_that_is_undone(monitor: Monitor, clock: Turning) -> None:
    go_silent(monitor, clock)
    (danger,) = monitor.signs.look()
    monitor.signs.false([sign.id for sign in danger.signs], "holidays").result()
    assert {sign.note for sign in monitor.read.sign_lessons()} == {"holidays"}
    assert monitor.read.dangers() == [], "looked at again, with nobody asking"
    assert monitor.read.signs(client_id=danger.client_id) == []
    needs = monitor.read.sign_needs()[danger.client_id]
    assert needs == {sign.kind: pytest.approx(1.5 * sign.points) for sign in danger.signs}
    monitor.undo().result()
    assert monitor.read.sign_lessons() == []
    monitor.signs.look_if_due()
    assert [one.client_id for one in monitor.read.dangers()] == [danger.client_id]
    monitor.signs.acknowledge([danger.signs[0].id], "Anna calls").result()
    monitor.signs.look()
    assert monitor.read.sign(danger.signs[0].id).state is SignState.ACKNOWLEDGED  # type: ignore[union-attr]
    monitor.signs.reopen([danger.signs[0].id]).result()
    with pytest.raises(NotKnownError):
        monitor.signs.false([999]).result()


def test_a_firm_tunes_what_is_critical(monitor: Monitor, clock: Turning) -> None:
    go_silent(monitor, clock)
    monitor.signs.tune("silent.weight", "off").result()
    monitor.signs.tune("fall.weight", "off").result()
    assert monitor.signs.look_if_due() == []
    assert monitor.signs.tuning().weight(SignKind.FALL) is Weight.OFF
    monitor.signs.tune("fall.weight", "critical").result()
    (danger,) = monitor.signs.look_if_due()
    assert [(sign.kind, sign.weight) for sign in danger.signs] == [(SignKind.FALL, Weight.CRITICAL)]
    monitor.signs.tune("fall.weight", None).result()
    monitor.signs.tune("silent.weight", None).result()
    assert monitor.read.sign_tuned() == {}
    with pytest.raises(InputError):
        monitor.signs.tune("silent_days", "soon").result()


def test_several_thresholds_are_one_act_and_the_clients_are_looked_at_at_once(monitor: Monitor, clock: Turning) -> None:
    go_silent(monitor, clock)
    monitor.signs.look()
    assert monitor.read.dangers() != []
    written = monitor.signs.tune_all({"silent.weight": "off", "fall.weight": "off", "watch_points": "2,6"}).result()
    assert written.count == 3
    assert all(not one.signs or one.signs[0].kind is not SignKind.SILENT for one in monitor.read.dangers())
    assert monitor.signs.tune_all({"silent.weight": "off"}).result().count == 0
    with pytest.raises(InputError):
        monitor.signs.tune_all({"tries": "3", "silent_days": "soon"}).result()
    assert monitor.read.sign_tuned().keys() == {"silent.weight", "fall.weight", "watch_points"}
    monitor.undo().result()
    assert monitor.read.sign_tuned() == {}


def test_clients_that_are_no_loss_and_many_at_once(monitor: Monitor, clock: Turning) -> None:
    told: list[Alert] = []
    monitor.subscribe_alerts(told.append)
    monitor.clients.change(ruusu(monitor), not_a_loss=NotALoss.PASS_THROUGH, not_a_loss_why="one house").result()
    clock.day += timedelta(days=70)
    monitor.signs.look()
    assert monitor.read.dangers() == [], "an export nobody brought in is no silence"
    monitor.clients.add("Tukku Oy").result()
    bring(monitor, {"Tukku Oy": (START, clock.day)}, every=3)
    found = monitor.signs.look_if_due()
    assert {one.name for one in found} == set(NAMES[1:]), "all but who does not count"
    assert len(told) == len(found)
    monitor.clients.change(ruusu(monitor), not_a_loss=None).result()
    clock.day += timedelta(days=120)
    bring(monitor, {"Tukku Oy": (clock.day - timedelta(days=118), clock.day)}, every=3)
    assert monitor.signs.look_if_due() == [], "silent since half a year: no news any more"
    assert {one.name for one in monitor.winback.probably_lost()} == set(NAMES)


def test_a_plan_from_loss_to_return(monitor: Monitor, clock: Turning) -> None:
    go_silent(monitor, clock)
    monitor.signs.look()
    client_id = ruusu(monitor)
    keep = id_of(monitor.winback.keep(client_id, note="first signs").result())
    proposed = monitor.winback.proposed(client_id, "fi")
    assert {one.tactic for one in proposed} == {"sign/fall", "sign/silent"}
    effort_id = id_of(monitor.winback.lost(client_id, stated_reason="price").result())
    assert effort_id == keep, "one plan at a time is under way"
    effort = monitor.winback.effort(effort_id)
    assert effort.state is EffortState.LOST
    assert effort.cause is LossCause.COMPETITOR
    assert effort.lost_on is not None
    assert effort.lost_on <= date(2026, 6, 1), "the day of its last order"
    assert monitor.winback.ask_why(effort) is AskWhy.ASKED
    monitor.winback.change(effort_id, established_reason="service").result()
    assert monitor.winback.effort(effort_id).established_by == "Anna"
    assert monitor.winback.worth(client_id).yes
    monitor.signs.look_if_due()
    assert monitor.read.dangers() == [], "of a lost client no sign tells anything new"

    assert monitor.winback.plan(effort_id, "ru").result().count == 3
    effort = monitor.winback.effort(effort_id)
    assert (effort.state, {step.tactic for step in effort.steps}) == (EffortState.WORKING, {"loss/service"})
    assert "начальник" in effort.steps[0].what
    with pytest.raises(InputError):
        monitor.winback.plan(effort_id, "ru").result()
    own = id_of(monitor.winback.add_step(effort_id, "bring flowers", due_on=clock.day, owner="Boris").result())
    assert [step.id for _, step in monitor.winback.due(0, "Boris")] == [own]
    monitor.winback.step_done(
        own, "smiled", cost=Decimal("19.90"), currency="EUR", channel="meeting", contact={"answered": True}
    ).result()
    (talk,) = monitor.contacts.logged(client_id)
    assert (talk.channel, talk.outcome, talk.topics, talk.answered) == ("meeting", "smiled", ("win_back",), True)
    assert monitor.winback.effort(effort_id).costs == {"EUR": Decimal("19.90")}
    with pytest.raises(InputError):
        monitor.winback.step_done(own, done_on=clock.day + timedelta(days=1)).result()

    trail = monitor.read.client_trail(client_id)
    assert {(one.kind, one.detail) for one in trail if one.kind in (TrailKind.SIGN, TrailKind.PLAN)} == {
        (TrailKind.SIGN, "fall"),
        (TrailKind.SIGN, "silent"),
        (TrailKind.PLAN, "working"),
        (TrailKind.PLAN, "smiled"),
    }

    came = clock.day + timedelta(days=3)
    clock.day += timedelta(days=20)
    bring(monitor, {"Ruusu Oy": (came, came)})
    assert [(one.id, on) for one, on in monitor.winback.probably_returned()] == [(effort_id, came)]
    monitor.winback.returned(effort_id, came).result()
    (watch,) = monitor.winback.watches()
    assert [one.slipped for one in watch.orders] == [True], "nobody asked how it went within a week"
    monitor.signs.look()
    danger = monitor.read.danger(client_id)
    assert danger is not None
    assert (danger.danger, danger.signs[0].kind, danger.signs[0].weight) == (
        Danger.CRITICAL,
        SignKind.SLIP,
        Weight.CRITICAL,
    )
    review = monitor.winback.review("2026Q3")
    assert (review.every.contacted, review.every.returned) == (1, 1)
    rate = monitor.winback.loss_rate()
    assert (rate.lost, rate.at_start, rate.level) == (1, 6, LossLevel.HIGH)

    again = id_of(monitor.winback.lost(client_id).result())
    assert again != effort_id, "who leaves twice is a loss of its own"
    assert monitor.winback.effort(effort_id).ended_on == clock.day
    with pytest.raises(InputError, match="reason"):
        monitor._desk.move_effort("Anna", again, EffortState.LET_GO, clock.day)
    monitor.winback.let_go(again, LetGo.COSTS_MORE, "twice").result()
    with pytest.raises(IllegalMoveError):
        monitor.winback.give_up(again).result()
    monitor.undo().result()
    assert monitor.winback.effort(again).state is EffortState.LOST
    verbs = [row.verb for row in monitor.read.history(subject="effort", subject_id=again)]
    assert verbs == ["undo_effort_let_go", "effort_let_go", "effort_lost"]


@pytest.mark.parametrize(
    "wrong",
    [{"stated_reason": "weather"}, {"lost_on": date(2030, 1, 1)}, {"colour": "red"}],
)
def test_what_no_loss_is(monitor: Monitor, wrong: dict[str, object]) -> None:
    with pytest.raises(InputError):
        monitor.winback.lost(ruusu(monitor), **wrong).result()
    with pytest.raises(NotKnownError):
        monitor.winback.lost(99)
    assert monitor.winback.efforts() == []
