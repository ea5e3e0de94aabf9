"""Signs of loss over histories written by hand: each measured against the client's own past, season and habits."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from monitor.desk import signs
from monitor.desk.histories import (
    Asked,
    Billed,
    Bought,
    ClientHistory,
    Complained,
    Talked,
    Told,
    Used,
    in_one_currency,
    timeline,
)
from monitor.desk.rhythm import Prior
from monitor.desk.sign_chances import beta_share, f_tail
from monitor.desk.sign_tuning import NAMES, Tuning, checked, tuned, usual_of
from monitor.sign_types import Danger, LossCause, Sign, SignKind, Verdict, Weight
from monitor.text.types import Tone

TODAY = date(2026, 11, 2)
PRIOR = Prior(gaps={"": 30.0}, scatter=0.5)


def days(first: date, last: date, every: int) -> list[date]:
    """Days from `first` on, one in so many, a little uneven; not after `last`."""
    found, place = [], first
    while place <= last:
        found.append(place)
        place += timedelta(days=every + (len(found) * 7 % 5) - 2)
    return found


def buyer(until: date, *, every: int = 14, amount: float = 100.0, since: date = date(2023, 11, 1)) -> ClientHistory:
    """A client who orders about every two weeks until a day, whose tables are whole."""
    orders = tuple(Bought(day, amount) for day in days(since, until, every))
    return ClientHistory(1, industry="food", since=since, known_from=since, orders=orders)


def look(history: ClientHistory, today: date = TODAY, tuning: Tuning = signs.USUAL, prior: Prior = PRIOR) -> Verdict:
    """How it stands."""
    return signs.verdict(timeline(history), today.toordinal(), prior, tuning)


def of(found: Verdict, kind: SignKind) -> Sign | None:
    """The sign of a kind."""
    return next((one for one in found.signs if one.kind is kind), None)


def test_silence_is_measured_in_the_clients_own_rhythm() -> None:
    assert look(buyer(TODAY - timedelta(days=10))).signs == ()
    often = look(buyer(TODAY - timedelta(days=80)))
    silent = of(often, SignKind.SILENT)
    assert silent is not None
    assert silent.numbers["days"] == pytest.approx(80, abs=16)
    assert silent.numbers["usual_days"] == pytest.approx(14, abs=3)
    assert silent.numbers["once_in_years"] > 5
    seldom = look(buyer(TODAY - timedelta(days=80), every=75, since=date(2021, 1, 1)))
    assert of(seldom, SignKind.SILENT) is None, "who buys five times a year is not silent after eighty days"
    assert (often.danger, seldom.danger) == (Danger.CRITICAL, Danger.CALM)


def test_the_same_months_of_earlier_years_explain_a_pause() -> None:
    season = [
        Bought(day, 100.0) for year in (2023, 2024, 2025, 2026) for day in days(date(year, 3, 1), date(year, 8, 25), 12)
    ]
    history = replace(buyer(TODAY), orders=tuple(season), since=date(2023, 3, 1), known_from=date(2023, 3, 1))
    assert look(history, date(2026, 11, 20)).danger is Danger.CALM
    late = look(history, date(2027, 5, 20))
    assert of(late, SignKind.SILENT) is not None, "in May it always had begun"
    assert late.danger is Danger.CRITICAL


@pytest.mark.parametrize(
    "orders",
    [
        (),
        (Bought(date(2026, 1, 5), 9000.0),),
        tuple(Bought(date(2026, 1, day), 500.0) for day in (5, 9, 20)),
    ],
)
def test_one_off_buyers_never_show_signs(orders: tuple[Bought, ...]) -> None:
    history = ClientHistory(1, known_from=date(2023, 11, 1), since=date(2026, 1, 5), orders=orders)
    for day in days(date(2026, 1, 1), date(2027, 6, 1), 9):
        assert look(history, day) == Verdict(Danger.CALM, 0.0)


def test_a_new_client_is_given_three_months() -> None:
    since = date(2026, 3, 1)
    history = replace(buyer(date(2026, 5, 30), every=20, since=since), known_from=date(2023, 11, 1))
    assert of(look(history, date(2026, 8, 10)), SignKind.SILENT) is None
    long = look(history, date(2026, 9, 20))
    assert of(long, SignKind.SILENT) is not None
    assert long.danger is not Danger.CRITICAL, "not critical while its rhythm is not known"


def test_a_fall_shows_its_numbers_and_rarer_larger_orders_are_none() -> None:
    turn = date(2026, 5, 1)
    full = buyer(turn)
    thin = tuple(Bought(day, 100.0) for day in days(turn + timedelta(days=30), TODAY, 50))
    fallen = of(look(replace(full, orders=full.orders + thin)), SignKind.FALL)
    assert fallen is not None
    assert fallen.numbers["percent_of_usual"] < 50
    assert fallen.numbers["orders"] < fallen.numbers["usual_orders"] / 2
    joined = tuple(Bought(one.day, 350.0) for one in thin)
    assert of(look(replace(full, orders=full.orders + joined)), SignKind.FALL) is None
    huge = replace(full, orders=(*buyer(TODAY).orders, Bought(date(2026, 3, 3), 90_000.0)))
    assert look(huge).danger is Danger.CALM, "one huge order makes no later month a fall"


def test_requests_without_orders_are_a_sign_where_that_is_no_habit() -> None:
    bought = buyer(TODAY)
    won = [Asked(day, True, day) for day in days(date(2024, 1, 1), date(2026, 8, 1), 30)]
    lost = [Asked(day, False, day) for day in days(date(2026, 9, 1), TODAY, 14)]
    sign = of(look(replace(bought, requests=(*won, *lost))), SignKind.UNORDERED)
    assert sign is not None
    assert sign.numbers["requests_lost"] == len(lost)
    habit = [Asked(one.day, number % 6 == 0, one.day) for number, one in enumerate(won)]
    assert of(look(replace(bought, requests=(*habit, *lost))), SignKind.UNORDERED) is None
    open_ones = [replace(one, won=None, decided_on=None) for one in lost]
    assert of(look(replace(bought, requests=(*won, *open_ones))), SignKind.UNORDERED) is None


def test_habitual_late_payers_are_known_for_it() -> None:
    def bills(late_before: int, late_now: int) -> tuple[Billed, ...]:
        found = []
        for day in days(date(2024, 1, 1), date(2026, 9, 20), 14):
            due = day + timedelta(days=14)
            late = late_now if due > TODAY - timedelta(days=134) else late_before
            found.append(Billed(day, due, 100.0, due + timedelta(days=late)))
        return tuple(found)

    bought = buyer(TODAY)
    assert of(look(replace(bought, invoices=bills(40, 40))), SignKind.UNPAID) is None
    assert of(look(replace(bought, invoices=bills(2, 2))), SignKind.UNPAID) is None
    sign = of(look(replace(bought, invoices=bills(2, 60))), SignKind.UNPAID)
    assert sign is not None
    assert sign.numbers["unpaid"] == sign.numbers["due"]


def talks(*told: Talked) -> tuple[Talked, ...]:
    """Two quiet years of talks with these after them."""
    usual = [Talked(day, True, Tone.NEUTRAL) for day in days(date(2024, 1, 1), date(2026, 6, 1), 25)]
    return (*usual, *told)


def recent(**fields: object) -> tuple[Talked, ...]:
    """Four talks of the last weeks."""
    return tuple(Talked(TODAY - timedelta(days=back), **fields) for back in (60, 40, 20, 5))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kind", "history"),
    [
        (SignKind.UNREACHABLE, replace(buyer(TODAY), talks=talks(*recent(answered=False)))),
        (SignKind.DISSATISFIED, replace(buyer(TODAY), talks=talks(*recent(tone=Tone.NEGATIVE, answered=True)))),
        (
            SignKind.DISSATISFIED,
            replace(buyer(TODAY), complaints=(Complained(date(2026, 9, 1)), Complained(date(2026, 10, 1), grave=True))),
        ),
        (SignKind.COMPETITORS, replace(buyer(TODAY), talks=talks(*recent(topics=("asked_about_competitors",))))),
        (SignKind.TROUBLE, replace(buyer(TODAY), news=(Told(date(2026, 9, 1), grave=True),))),
        (
            SignKind.UNUSED,
            replace(
                buyer(TODAY),
                usage=tuple(
                    Used(day, 0.2 if day > date(2026, 8, 15) else 0.8) for day in days(date(2025, 6, 1), TODAY, 30)
                ),
            ),
        ),
        (SignKind.SAID_SO, replace(buyer(TODAY), talks=talks(*recent(topics=("leaving",))[-1:]))),
    ],
    ids=lambda value: value.value if isinstance(value, SignKind) else "",
)
def test_what_is_said_and_used(kind: SignKind, history: ClientHistory) -> None:
    sign = of(look(history), kind)
    assert sign is not None
    assert sign.numbers
    assert of(look(buyer(TODAY)), kind) is None
    assert of(look(history, tuning=Tuning(weights={kind: Weight.OFF})), kind) is None
    assert (look(history).danger is Danger.CRITICAL) == (kind is SignKind.SAID_SO), "the others accumulate"
    assert look(history, tuning=Tuning(weights={kind: Weight.CRITICAL})).danger is Danger.CRITICAL


def test_without_tables_of_trade_what_is_said_is_enough() -> None:
    angry = ClientHistory(
        1,
        talks=talks(*recent(topics=("asked_about_competitors",), tone=Tone.NEGATIVE, answered=True)),
        complaints=tuple(Complained(TODAY - timedelta(days=back), grave=True) for back in (50, 30, 10)),
    )
    assert look(angry).danger is Danger.CRITICAL
    assert {one.kind for one in look(angry).signs} == {SignKind.DISSATISFIED, SignKind.COMPETITORS}
    assert look(replace(angry, talks=talks(), complaints=())).danger is Danger.CALM
    assert look(replace(angry, known_from=date(2024, 1, 1))).danger is Danger.CALM, "others buy, this one never did"


def test_a_fall_meets_the_news() -> None:
    fallen = buyer(date(2026, 7, 20))
    plain = look(fallen).reading
    assert plain is not None
    assert plain.cause is LossCause.COMPETITOR
    own = look(replace(fallen, news=(Told(date(2026, 8, 1), grave=True),))).reading
    assert own is not None
    assert (own.cause, own.grounds[0]) == (LossCause.OWN_TROUBLE, "grave_news")
    told = tuple(Told(date(2026, 8, day), grave=True) for day in (1, 9, 20))
    sector = look(replace(fallen, sector_news=told)).reading
    assert sector is not None
    assert (sector.cause, sector.grounds[0]) == (LossCause.SECTOR, "sector_news")
    mild = look(replace(fallen, sector_news=tuple(replace(one, grave=False) for one in told))).reading
    assert mild is not None
    assert mild.cause is LossCause.COMPETITOR
    angry = replace(
        fallen,
        news=(Told(date(2026, 8, 1), grave=False),),
        complaints=(Complained(date(2026, 7, 1)), Complained(date(2026, 7, 15)), Complained(date(2026, 8, 3))),
        talks=talks(*recent(topics=("asked_about_competitors",), tone=Tone.NEGATIVE)),
    )
    found = look(angry).reading
    assert found is not None
    assert found.cause is LossCause.COMPETITOR
    assert "dissatisfied" in found.grounds


def test_peers_who_buy_less_speak_for_the_sector() -> None:
    fallen = buyer(date(2026, 7, 20))
    low = replace(PRIOR, levels={"food": 0.3})
    plain, beside = look(fallen).reading, look(fallen, prior=low).reading
    assert plain is not None
    assert beside is not None
    assert beside.sure < plain.sure or beside.cause is not LossCause.COMPETITOR
    assert of(look(buyer(TODAY), prior=replace(PRIOR, levels={"food": 0.2})), SignKind.TROUBLE) is not None


def test_nothing_of_tomorrow_is_known_today() -> None:
    history = replace(
        buyer(date(2026, 6, 1)),
        requests=tuple(
            Asked(day, day < date(2026, 5, 1), day + timedelta(days=20)) for day in days(date(2024, 1, 1), TODAY, 17)
        ),
        talks=talks(*recent(answered=False)),
        complaints=tuple(Complained(day) for day in days(date(2026, 3, 1), TODAY, 31)),
        invoices=tuple(
            Billed(day, day + timedelta(days=14), 5.0, day + timedelta(days=30))
            for day in days(date(2024, 1, 1), TODAY, 15)
        ),
        news=(Told(date(2026, 7, 7), grave=True),),
        usage=tuple(Used(day, 0.5) for day in days(date(2025, 1, 1), TODAY, 30)),
    )

    def until(day: date) -> ClientHistory:
        def kept(rows: Iterable[object]) -> tuple[object, ...]:
            return tuple(row for row in rows if row.day <= day)  # type: ignore[attr-defined]

        names = ("orders", "requests", "talks", "complaints", "invoices", "news", "usage")
        cut = replace(history, **{name: kept(getattr(history, name)) for name in names})  # type: ignore[arg-type]
        undecided = [
            one if one.decided_on is None or one.decided_on <= day else replace(one, won=None, decided_on=None)
            for one in cut.requests
        ]
        unpaid = [
            one if one.paid_on is None or one.paid_on <= day else replace(one, paid_on=None) for one in cut.invoices
        ]
        return replace(cut, requests=tuple(undecided), invoices=tuple(unpaid))

    for day in days(date(2025, 2, 1), TODAY, 23):
        assert look(history, day) == look(until(day), day), day


def test_an_export_nobody_brought_in_is_no_silence() -> None:
    lines = [timeline(buyer(TODAY, every=every)) for every in (7, 14, 30)]
    later = TODAY.toordinal() + 45
    until = signs.known_until(lines, later)
    assert TODAY.toordinal() - 7 <= until <= TODAY.toordinal()
    assert signs.known_until(lines, TODAY.toordinal() + 3) == TODAY.toordinal() + 3
    for line in lines:
        assert signs.verdict(line, later, PRIOR, known_until=until).danger is Danger.CALM
    assert signs.verdict(lines[0], later, PRIOR).danger is Danger.CRITICAL


def test_after_a_false_alarm_it_takes_more_at_this_client() -> None:
    history = buyer(TODAY - timedelta(days=80))
    before = of(look(history), SignKind.SILENT)
    assert before is not None
    assert of(look(history, tuning=Tuning(needs={SignKind.SILENT: before.points * 1.5})), SignKind.SILENT) is None
    assert of(look(history, tuning=Tuning(needs={SignKind.SILENT: before.points})), SignKind.SILENT) == before


def test_what_a_firm_tunes() -> None:
    for name in NAMES:
        assert checked(name, usual_of(name)) == usual_of(name)
    firm = tuned({"silent_days": "120", "fall.weight": "critical", "unused.factor": "0.5", "of_a_newer_program": "1"})
    assert (firm.silent_days, firm.weight(SignKind.FALL)) == (120, Weight.CRITICAL)
    assert firm.points(SignKind.UNUSED, 2.0) == 1.0
    assert firm.critical_points == signs.USUAL.critical_points
    for name, value in (
        ("silent_days", "5"),
        ("silent_days", "90.5"),
        ("fall.weight", "grave"),
        ("fall.factor", "many"),
        ("no_such", "1"),
    ):
        with pytest.raises(ValueError, match=r"\w"):
            checked(name, value)


def test_a_change_of_currency_is_no_fall() -> None:
    rows = [(day, 100.0 if day < date(2026, 1, 1) else 9.0, "UAH" if day < date(2026, 1, 1) else "EUR")
            for day in days(date(2024, 1, 1), TODAY, 14)]  # fmt: skip
    laid = in_one_currency(rows)
    assert {amount for _, amount in laid} == {100.0}
    orders = tuple(Bought(*one) for one in laid)
    assert look(replace(buyer(TODAY), orders=orders, since=date(2024, 1, 1))).danger is Danger.CALM
    few = in_one_currency([*rows[:20], (TODAY, 5.0, "USD")])
    assert few[-1] == (TODAY, None), "one row says nothing of a currency's worth"


def test_chances() -> None:
    assert beta_share(1, 1, 0.3) == pytest.approx(0.3)
    assert beta_share(2, 3, 0.5) == pytest.approx(0.6875)
    assert beta_share(40, 2, 0.9) == pytest.approx(1 - beta_share(2, 40, 0.1))
    assert f_tail(1.0, 10, 10) == pytest.approx(0.5)
    assert f_tail(4.964603, 1, 10) == pytest.approx(0.05, abs=1e-5), "the table of F(1, 10)"
