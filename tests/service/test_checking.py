"""From a complaint to a measure that holds: claims, the firm's own tables, verdicts, replies, what came back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from crawlers.types import Precision, WrittenTime
from monitor.case_types import AlertKind, CaseState, Fault, ResponseKind, WorkRole
from monitor.checking_types import (
    ClaimOrigin,
    CompensationState,
    Likeness,
    MeasureState,
    Verdict,
)
from monitor.errors import IllegalMoveError, InputError, NotAllowedError, NotKnownError
from monitor.service import Monitor
from monitor.store.case_work import PROGRAM
from monitor.text.types import ClaimKind, Kind, Reason
from monitor.types import Alert
from tests.service.conftest import quick_fetcher
from tests.service.parts import look_for
from tests.store.parts import MovingClock

RANT = (
    "Заказал дверь в Тепломакс 3 ноября 2026, заказ № А-001, заплатил 12500 руб. Менеджер Пётр Петров обещал привезти"
    " 10 ноября, дверь так и не привезли! Ужасная компания, доставка опоздала."
)
ORDERS = """№ заказа;Дата;Клиент;Сумма, руб.;Срок доставки;Менеджер
А-001;03.11.2026;Иванова Мария;12 500,00;10.11.2026;Петров П.
А-002;33.11.2026;Сидоров Олег;900;12.11.2026;Петров П.
"""
STAFF = "ФИО;Должность;Дата приема;Дата увольнения\nПетров Пётр Ильич;менеджер;01.02.2020;05.11.2026\n"


@pytest.fixture
def clock() -> MovingClock:
    """A clock that the test moves; it begins on 21 November 2026 at noon."""
    return MovingClock()


@pytest.fixture
def desk(tmp_path: Path, clock: MovingClock) -> Iterator[Monitor]:
    """A data folder in which we look for our own name."""
    with Monitor.open(tmp_path / "data", person="Anna", clock=clock, make_fetcher=quick_fetcher) as opened:
        look_for(opened, "Тепломакс")
        yield opened


def told(desk: Monitor, words: str, url: str, author: str | None = "Мария Иванова", days: int = 20) -> int:
    """Number of the mention of a complaint that a person brought in."""
    at = WrittenTime(datetime(2026, 11, days, 9, tzinfo=UTC), Precision.DAY, "", "UTC")
    entity = desk.entities()[0].entity.id
    desk.bringing.add(text=words, url=url, author=author, published=at, entity_id=entity).result()
    assert desk.settle(60)
    (mention_id,) = [
        one
        for post_id, _, _ in desk.read.posts_at("forum.example.org", url)
        for one in desk.read.mentions_of_post(post_id)
    ]
    desk.set_kind([mention_id], Kind.COMPLAINT).result()
    return mention_id


def opened(desk: Monitor, words: str = RANT, url: str = "https://forum.example.org/t/1") -> int:
    """Number of a case over a new complaint about delivery."""
    case_id = desk.cases.open([told(desk, words, url)], "Anna").result().id
    assert case_id is not None
    desk.cases.change(case_id, established_reason=Reason.DELIVERY).result()
    return case_id


def test_claims_of_a_case_are_those_of_its_mentions_and_what_people_make_of_them(desk: Monitor) -> None:
    case_id = opened(desk)
    claims = desk.read.claims(case_id)
    assert {(one.kind, one.value) for one in claims} >= {
        (ClaimKind.DATE, "2026-11-03"),
        (ClaimKind.DATE, "2026-11-10"),
        (ClaimKind.NUMBER, "А-001"),
        (ClaimKind.AMOUNT, "12500 RUB"),
        (ClaimKind.EVENT, "not_delivered"),
    }
    assert all(one.origin is ClaimOrigin.FOUND and one.verdict is Verdict.OPEN for one in claims)
    assert all(one.span is not None and RANT[slice(*one.span)] == one.quote for one in claims)
    assert desk.read.verdict(case_id) is Verdict.OPEN
    added = desk.checking.add_claim(case_id, ClaimKind.PERSON, "грубил по телефону", "Петров").result().id
    assert added is not None
    desk.checking.change_claim(added, value="Петров Пётр").result()
    assert desk.read.claim(added).value == "Петров Пётр"
    desk.checking.remove_claim(claims[0].id).result()
    desk.checking.understood([claims[0].mention_id or 0])
    assert claims[0].id not in {one.id for one in desk.read.claims(case_id)}, "what is no claim does not come back"
    assert len(desk.read.claims(case_id)) == len(claims)
    desk.undo().result()
    assert len(desk.read.claims(case_id)) == len(claims) + 1
    with pytest.raises(InputError):
        desk.checking.add_claim(case_id, ClaimKind.DATE, " ").result()
    with pytest.raises(NotKnownError):
        desk.checking.remove_claim(4711).result()


def test_a_mention_that_joins_brings_its_claims_and_undo_takes_them_away(desk: Monitor) -> None:
    case_id = opened(desk)
    before = len(desk.read.claims(case_id))
    second = told(desk, "Тепломакс не вернул 700 руб. по заказу № Б-77!", "https://forum.example.org/t/2")
    desk.cases.attach(case_id, [second]).result()
    assert {one.value for one in desk.read.claims(case_id) if one.mention_id == second} >= {"700 RUB", "Б-77"}
    desk.undo().result()
    assert len(desk.read.claims(case_id)) == before


def test_a_verdict_rests_on_a_record_of_then(desk: Monitor) -> None:
    case_id = opened(desk)
    desk.records.bring(ORDERS.encode("cp1251"), "заказы.csv").result()
    desk.records.bring(STAFF.encode(), "штат.csv").result()
    told_by = desk.checking.suggest(case_id).result()
    claims = {one.value: one for one in desk.read.claims(case_id)}
    number = told_by[claims["А-001"].id][0]
    assert (number.likeness, number.verdict) == (Likeness.EXACT, Verdict.CONFIRMED)
    desk.checking.accept(claims["А-001"].id, number).result()
    judged = desk.read.claim(claims["А-001"].id)
    assert (judged.verdict, judged.checked_by) == (Verdict.CONFIRMED, "Anna")
    assert judged.record == "orders, заказы.csv, 2: А-001"
    assert judged.rests_on is not None
    assert judged.rests_on.values["amount"] == "12500.00"
    late = told_by[claims["not_delivered"].id][0]
    assert late.grounds == ("due:2026-11-10", "no_delivery_written")
    # the table is told anew: the verdict still shows the row it was given on
    desk.records.bring(ORDERS.replace("12 500,00", "99").encode("cp1251"), "заказы.csv").result()
    again = desk.read.claim(judged.id).rests_on
    assert again is not None
    assert (again.values["amount"], again.current) == ("12500.00", False)
    with pytest.raises(InputError, match="rests on a record"):
        desk.checking.judge(claims["2026-11-03"].id, Verdict.REFUTED).result()
    desk.checking.judge(claims["2026-11-03"].id, Verdict.CANNOT_BE_CHECKED).result()
    desk.checking.judge(judged.id, Verdict.OPEN).result()
    assert desk.read.claim(judged.id).checked_by is None


def test_a_person_who_had_left_and_a_case_that_needs_no_measure(desk: Monitor) -> None:
    case_id = opened(desk, "Тепломакс: 10 ноября 2026 мне нагрубил Пётр Петров. Кошмар!")
    desk.records.bring(STAFF.encode(), "штат.csv").result()
    claims = desk.read.claims(case_id)
    found = desk.checking.suggest(case_id).result()
    person = next(one for one in claims if one.kind is ClaimKind.PERSON)
    assert found[person.id][0].grounds == ("left:2026-11-05",)
    assert not desk.checking.may_close_without_measure(case_id)
    for one in claims:
        desk.checking.judge(one.id, Verdict.REFUTED, "табель").result()
    assert desk.read.verdict(case_id) is Verdict.REFUTED
    assert desk.checking.may_close_without_measure(case_id)


def test_a_reply_is_filled_from_the_case(desk: Monitor) -> None:
    case_id = opened(desk)
    holding = desk.checking.reply(case_id, ResponseKind.HOLDING)
    assert holding.lang == "ru"
    assert holding.blanks == ()
    assert "с заказом А-001; Anna ответит" in holding.text
    desk.records.bring(ORDERS.encode("cp1251"), "заказы.csv").result()
    for claim in desk.read.claims(case_id):
        desk.checking.judge(claim.id, Verdict.CONFIRMED, "заказ", desk.read.find("number", {"A001"})[0].id).result()
    desk.cases.change(case_id, fault=Fault.OURS).result()
    desk.checking.keep_words("reply/contact", "ru", "+7 495 1").result()
    answer = desk.checking.reply(case_id, ResponseKind.ANSWER)
    assert answer.text.startswith("Мария Иванова, здравствуйте!")
    assert "(заказ А-001, 03.11.2026)" in answer.text
    assert "приносим вам извинения" in answer.text
    assert "+7 495 1" in answer.text
    assert desk.checking.card(case_id, "uk").stance == "admit"
    finnish = desk.checking.reply(case_id, ResponseKind.ANSWER, lang="fi", blanks={"manager": "Liisa"})
    assert "Liisa" in finnish.text
    with pytest.raises(NotKnownError):
        desk.checking.reply(case_id, ResponseKind.ANSWER, mention_id=999)
    with pytest.raises(InputError):
        desk.checking.keep_words("weather/topic", "ru", "x").result()
    desk.checking.keep_words("reason/delivery/topic", "ru", "про доставку").result()
    assert "написали про доставку" in desk.checking.reply(case_id, ResponseKind.ANSWER).text
    desk.undo().result()
    assert "написали о доставке" in desk.checking.reply(case_id, ResponseKind.ANSWER).text


def test_compensation_is_proposed_approved_and_given(desk: Monitor) -> None:
    case_id = opened(desk)
    give = desk.checking.compensate
    for wrong in (
        {"basis": "10 %"},
        {"basis": "10 %", "amount": Decimal(5)},
        {"basis": " ", "amount": Decimal(5), "currency": "EUR"},
        {"basis": "10 %", "amount": Decimal(-5), "currency": "EUR"},
        {"basis": "10 %", "amount": Decimal("NaN"), "currency": "EUR"},
        {"basis": "10 %", "amount": Decimal(5), "currency": "EUR", "favour": "и скидка"},
    ):
        with pytest.raises(InputError):
            give(case_id, **wrong).result()  # type: ignore[arg-type]
    money = give(case_id, basis="10 % от А-001", amount=Decimal("1250.10"), currency="rub", order="А-001").result().id
    favour = give(case_id, basis="опоздание", favour="бесплатная установка").result().id
    assert money is not None
    assert favour is not None
    with pytest.raises(IllegalMoveError):
        desk.checking.compensation_done(money).result()
    desk.cases.set_colleague("Boris", WorkRole.HEAD).result()
    with pytest.raises(NotAllowedError):
        desk.checking.decide_compensation(money, True).result()
    desk.person = "Boris"
    desk.checking.decide_compensation(money, True).result()
    desk.person = "Anna"
    desk.checking.decide_compensation(favour, False).result()
    desk.checking.compensation_done(money, "п/п 55").result()
    first, second = desk.read.compensations(case_id)
    assert (first.amount, first.currency, first.state) == (Decimal("1250.10"), "RUB", CompensationState.DONE)
    assert (first.proposed_by, first.decided_by, first.done_by, first.proof) == ("Anna", "Boris", "Anna", "п/п 55")
    assert second.state is CompensationState.REFUSED
    with pytest.raises(IllegalMoveError):
        desk.checking.remove_compensation(money).result()


def test_a_measure_is_done_told_checked_and_reopens_by_itself(desk: Monitor, clock: MovingClock) -> None:
    case_id = opened(desk)
    elsewhere = told(desk, "Тепломакс, доставка опоздала на неделю, позор", "https://forum.example.org/t/2", "Олег")
    alerts: list[Alert] = []
    desk.subscribe_alerts(alerts.append)
    check = desk.checking
    with pytest.raises(InputError):
        check.open_measure(case_id, cause="", what="x").result()
    measure = (
        check.open_measure(
            case_id,
            cause="нет курьера по субботам",
            what="второй курьер",
            owner="Boris",
            due_on=date(2026, 11, 21),
            check_days=14,
        )
        .result()
        .id
    )
    assert measure is not None
    assert [one.id for one in check.due_measures()] == [measure]
    with pytest.raises(InputError, match="proves"):
        check.measure_done(measure, " ").result()
    with pytest.raises(IllegalMoveError):
        check.check_measure(measure, True).result()
    reason_known = desk.read.rows([elsewhere])[0].reason is Reason.DELIVERY
    assert reason_known
    assert check.measure_done(measure, "приказ 7").result().count == 2
    first, second = check.places(measure)
    assert {first.mention_id, second.mention_id} == {desk.read.case(case_id).mentions[0].id, elsewhere}
    assert all("второй курьер. Так работает с 21.11.2026" in one.text and one.blanks == () for one in (first, second))
    row = desk.read.measure(measure)
    assert (row.state, row.check_on, row.share_answered) == (MeasureState.DONE, date(2026, 12, 5), 0.0)
    # told in the case itself: counted without a further click; the other place by hand
    desk.cases.respond(case_id, ResponseKind.WHAT_WE_CHANGED, "Исправили", "https://forum.example.org/t/1#9").result()
    assert desk.read.measure(measure).share_answered == 0.5
    other = next(one for one in check.places(measure) if one.mention_id == elsewhere)
    check.skip_place(other.id, "тема закрыта").result()
    assert desk.read.measure(measure).share_answered == 1.0
    check.place_told(other.id, "https://forum.example.org/t/2#3").result()
    assert desk.read.measure(measure).places_answered == 2

    old = told(
        desk, "Ещё в начале ноября Тепломакс: доставка опоздала", "https://forum.example.org/t/3", "Ира", days=19
    )
    assert desk.read.measure(measure).state is MeasureState.DONE, "it was written before the measure was done"
    clock.move(days=9)
    assert check.check_measure(measure, True, "ни одной жалобы").result().id == measure
    assert desk.read.measure(measure).state is MeasureState.EFFECTIVE
    back = told(
        desk,
        "Снова доставка от Тепломакса опоздала на неделю, сколько можно!",
        "https://forum.example.org/t/4",
        "Яна",
        days=29,
    )
    row = desk.read.measure(measure)
    assert row.state is MeasureState.REOPENED
    assert row.came_back == (back,)
    assert old not in row.came_back
    returned = [one for one in alerts if one.kind is AlertKind.RETURNED]
    assert [(one.mention_id, one.case_id, one.to, one.title) for one in returned] == [
        (back, case_id, "Boris", "второй курьер")
    ]
    assert desk.read.history(subject="measure", subject_id=measure)[0].person == PROGRAM
    check.understood([back])
    assert len([one for one in alerts if one.kind is AlertKind.RETURNED]) == 1, "each complaint tells it once"
    assert check.measure_done(measure, "приказ 9").result().count == 4
    assert desk.read.verify_log() is None


def test_a_measure_for_one_branch_does_not_reopen_for_another(desk: Monitor, clock: MovingClock) -> None:
    case_id = opened(desk)
    measure = desk.checking.open_measure(case_id, cause="x", what="y", branch="Тверь").result().id
    assert measure is not None
    desk.checking.measure_done(measure, "z").result()
    clock.move(days=9)
    told(desk, "Тепломакс в Туле: доставка опоздала на неделю", "https://forum.example.org/t/5", "Ян", days=28)
    assert desk.read.measure(measure).state is MeasureState.DONE
    told(desk, "Тепломакс в Твери: доставка опоздала на неделю", "https://forum.example.org/t/6", "Яна", days=28)
    assert desk.read.measure(measure).state is MeasureState.REOPENED
    desk.checking.drop_measure(measure, "филиал закрыт").result()
    assert desk.read.measure(measure).state is MeasureState.DROPPED


def test_nothing_is_put_right_in_a_dismissed_case(desk: Monitor) -> None:
    case_id = opened(desk)
    desk.cases.move(case_id, CaseState.DISMISSED, "не мы").result()
    with pytest.raises(IllegalMoveError):
        desk.checking.open_measure(case_id, cause="x", what="y").result()


def test_an_erased_authors_claims_keep_the_verdict_without_the_words(desk: Monitor) -> None:
    case_id = opened(desk)
    claim = desk.read.claims(case_id)[0]
    desk.checking.judge(claim.id, Verdict.CONFIRMED, "журнал").result()
    platform, _, _ = desk.read.post_identity(desk.read.case(case_id).mentions[0].post_id)
    desk.erase_author(platform, "Мария Иванова").result()
    after = desk.read.claim(claim.id)
    assert (after.quote, after.value, after.verdict, after.record) == ("", None, Verdict.CONFIRMED, "журнал")
    kept = [entry for entry in desk.read.case(case_id).history if entry.subject == "claim"]
    assert kept
    assert not any(entry.before or entry.after for entry in kept), "the log keeps that it happened, not what it said"
    assert desk.read.verify_log() is None


def test_the_history_of_a_case_tells_of_checking_and_putting_right(desk: Monitor) -> None:
    case_id = opened(desk)
    desk.checking.judge(desk.read.claims(case_id)[0].id, Verdict.CONFIRMED, "журнал").result()
    desk.checking.compensate(case_id, basis="x", favour="y").result()
    desk.checking.open_measure(case_id, cause="x", what="y").result()
    verbs = {entry.verb for entry in desk.read.case(case_id).history}
    assert {"judge_claim", "propose_compensation", "open_measure"} <= verbs


def test_merging_takes_claims_compensation_and_measures_along(desk: Monitor) -> None:
    first = opened(desk)
    second = opened(
        desk, "Тепломакс не вернул 700 руб. по заказу № Б-77! Доставка опоздала.", "https://forum.example.org/t/2"
    )
    desk.checking.compensate(second, basis="x", favour="y").result()
    desk.checking.open_measure(second, cause="x", what="y").result()
    claims = len(desk.read.claims(first)) + len(desk.read.claims(second))
    desk.cases.merge(second, first).result()
    assert len(desk.read.claims(first)) == claims
    assert (len(desk.read.compensations(first)), len(desk.read.measures(first))) == (1, 1)
