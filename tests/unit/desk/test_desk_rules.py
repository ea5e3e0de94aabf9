"""Pure rules of the desk: moves, priority, words of answers, working weeks, key clients, own voice, figures."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.case_types import CaseState, Fault, LinkGround, Need, Warned
from monitor.desk import cases, limits, wording, working_week
from monitor.desk.client_links import KnownBy, Told, probable
from monitor.desk.clocks import Deadlines, Terms, stands
from monitor.desk.figures import CaseFigures, figures, spread
from monitor.desk.own_voice import is_ours
from monitor.desk.priority import Weighed, priority
from monitor.desk.wording import Known, is_holding, warnings
from monitor.place_types import OwnAccount
from monitor.types import ClockState

START = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


# --- moves -----------------------------------------------------------------------------------------


def test_every_open_state_leads_to_an_end_and_every_end_back_but_a_merged_one() -> None:
    for state in cases.OPEN:
        assert CaseState.CLOSED in cases.MOVES[state]
    assert {state for state in CaseState if CaseState.CHECKING in cases.MOVES[state]} >= cases.REOPENED_FROM
    assert cases.MOVES[CaseState.MERGED] == frozenset()


def test_a_case_without_an_answer_ends_with_a_reason_one_with_an_answer_with_consent_too() -> None:
    silent = cases.open_moves(cases.Facts(CaseState.NEW))
    answered = cases.open_moves(cases.Facts(CaseState.NEW, answered=True))
    assert silent[CaseState.CLOSED] == (Need.REASON,)
    assert answered[CaseState.CLOSED] == (Need.CONSENT_OR_REASON,)
    assert set(silent) == set(cases.MOVES[CaseState.NEW])
    now, to = CaseState.NEW, CaseState.CLOSED
    assert cases.missing(now, to, consent=True) == (Need.ANSWER_OR_REASON,)
    assert cases.missing(now, to, consent=True, answered=True) == ()
    assert cases.missing(now, to, reason="мелочь") == ()
    assert cases.missing(CaseState.NEW, CaseState.DISMISSED, reason="  ") == (Need.REASON,)


@pytest.mark.parametrize(
    ("author", "nameless"),
    [(None, True), ("", True), ("Гость", True), ("Гость_12", True), ("Guest-7", True), ("Anonyymi", True),
     ("Анонімно", True), ("Сергій", False), ("Гостьева Анна", False), ("user@example.fi", False)],
)  # fmt: skip
def test_nameless_authors(author: str | None, nameless: bool) -> None:
    assert cases.is_anonymous(author) is nameless


# --- clocks ----------------------------------------------------------------------------------------


def test_a_clock_by_its_kept_instants() -> None:
    found = Terms().deadlines(START)
    assert found == Deadlines(START + timedelta(hours=18), START + timedelta(hours=24), START + timedelta(hours=28))

    def at(hours: float, answered: float | None = None, **more: bool) -> ClockState:
        answered_at = None if answered is None else START + timedelta(hours=answered)
        return stands(START + timedelta(hours=hours), found, answered_at, **more)

    assert [at(1), at(18), at(24), at(24.1), at(28.1)] == [
        *(ClockState.RUNNING, ClockState.SOON, ClockState.SOON, ClockState.OVERDUE, ClockState.ESCALATED)
    ]
    assert (at(99, 24), at(99, 24.1)) == (ClockState.MET, ClockState.LATE)
    assert (at(99, paused=True), at(99, ended=True)) == (ClockState.PAUSED, ClockState.STOPPED)


# --- priority --------------------------------------------------------------------------------------


def test_priority_grows_with_each_of_its_grounds_and_harm_is_always_at_once() -> None:
    rant = priority(Weighed(1))
    assert (rant.level, rant.score, rant.grounds) == (1, 20, ("severity:1",))
    assert priority(Weighed(4)).level == 4
    loud = priority(Weighed(3, views=12_000, followers=300, earlier=2, tier="gold"))
    assert loud.grounds == ("severity:3", "reach:12000", "again:2", "tier:gold")
    assert (loud.score, loud.level) == (60 + 20 + 16 + 24, 4)


@given(
    st.integers(1, 4), st.none() | st.integers(0, 10**9), st.none() | st.integers(0, 10**9), st.integers(0, 50),
    st.sampled_from([None, "gold", "silver", "copper"]),
)  # fmt: skip
def test_priority_is_a_level_and_unknown_reach_is_no_reach(
    severity: int, views: int | None, followers: int | None, earlier: int, tier: str | None
) -> None:
    found = priority(Weighed(severity, views, followers, earlier, tier))
    assert 1 <= found.level <= 4
    assert found.score >= priority(Weighed(severity)).score
    assert priority(Weighed(severity, None, followers, earlier, tier)).score <= found.score


# --- words -----------------------------------------------------------------------------------------

APOLOGIES = (
    "We apologise for the delay.", "Please accept our apologies.", "This was our mistake.",
    "Приносим свои извинения за ожидание.", "Просим прощения, мы исправим.", "Это наша вина.",
    "Приносимо вибачення за затримку.", "Перепрошуємо за незручності.", "Це наша помилка.",
    "Pyydämme anteeksi viivästystä.", "Virhe oli meidän.",
)  # fmt: skip
DENIALS = (
    "This is not true.", "We never received your order.", "Your claims are unfounded.",
    "Это не соответствует действительности.", "Такого не было.", "Мы не получали вашего заказа.",
    "Це неправда.", "Ваша скарга безпідставна.", "Ми не отримували замовлення.",
    "Väite ei pidä paikkaansa.", "Kiistämme tämän.",
)  # fmt: skip
REGRETS = (
    "We are sorry that you had trouble.", "Thank you for telling us, we are looking into it.",
    "Нам жаль, что у вас возникли трудности.", "Спасибо, разбираемся.",
    "Нам прикро, що так сталося з вами.", "Дякуємо, перевіряємо.",
    "Harmi kuulla, että asiointi ei sujunut.", "Kiitos viestistä, selvitämme asiaa.",
)  # fmt: skip


@pytest.mark.parametrize("text", APOLOGIES)
def test_an_apology_warns_until_a_fact_is_known(text: str) -> None:
    (found,) = warnings(text, Known(undecided=1))
    assert (found.what, bool(found.spans)) == (Warned.APOLOGY_UNCHECKED, True)
    assert warnings(text, Known(confirmed=1)) == ()
    assert warnings(text, Known(fault=Fault.OURS)) == ()


@pytest.mark.parametrize("text", DENIALS)
def test_a_denial_warns_where_a_fact_is_confirmed(text: str) -> None:
    assert [one.what for one in warnings(text, Known(confirmed=1))] == [Warned.DENIAL_CONFIRMED]
    assert warnings(text, Known(refuted=1)) == ()


@pytest.mark.parametrize("text", REGRETS)
def test_regret_admits_nothing_and_denies_nothing(text: str) -> None:
    assert warnings(text, Known(undecided=1)) == ()
    assert warnings(text, Known(confirmed=1)) == ()


def test_holding_replies_are_told_from_answers() -> None:
    assert [is_holding(text) for text in REGRETS] == [False, True] * 4
    assert not is_holding("Проверили: деньги вернули вчера.")
    assert not is_holding("Проверяем. Приносим извинения за опоздание.")


def test_the_sites_limit() -> None:
    assert limits.most_characters("google_play", None) == 350
    assert limits.most_characters("feed", "www.play.google.com") == 350
    assert limits.most_characters("phpbb", "forum.example") is None
    (found,) = warnings("а" * 351, Known(), 350)
    assert (found.what, found.spans, found.limit) == (Warned.TOO_LONG, ((350, 351),), 350)
    assert wording.warnings("а" * 350, Known(), 350) == ()


# --- working weeks ---------------------------------------------------------------------------------


def test_a_working_week_is_read_as_written() -> None:
    week = working_week.read("Mon-Thu 9:00-18:00; fri 09:00-16:30; sat 20:00-24:00")
    assert week == (*((time(9), time(18)),) * 4, (time(9), time(16, 30)), (time(20), time(0)), None)
    assert working_week.write(week) == "mon-thu 09:00-18:00; fri 09:00-16:30; sat 20:00-24:00"


@pytest.mark.parametrize("text", ["", "always", "mon", "fri-mon 9:00-18:00", "mon 18:00-9:00", "mon 25:00-26:00"])
def test_what_is_no_week_is_refused_in_words(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        working_week.read(text)


spans = st.none() | st.tuples(st.integers(0, 11), st.integers(12, 23)).map(lambda two: (time(two[0]), time(two[1], 30)))


@given(st.tuples(*[spans] * 7).filter(any))
def test_weeks_survive_writing(week: tuple[tuple[time, time] | None, ...]) -> None:
    assert working_week.read(working_week.write(week)) == week


# --- key clients -----------------------------------------------------------------------------------

LUMIKKO = KnownBy(
    client_id=5,
    names=("Lumikko Foods",),
    people=("Олена Коваль", "Mikko Virtanen", "Анна"),
    mails=("orders@lumikko.example", "lumikko@gmail.com"),
    sites=("https://www.lumikko.example/fi",),
    numbers=("№ 4711-К", "12"),
    handles=("@lumikko_buyer",),
    entity_id=9,
)


@pytest.mark.parametrize(
    ("told", "ground"),
    [
        (Told("Пишите на Orders@lumikko.example"), LinkGround.MAIL),
        (Told("Пишите на sales@lumikko.example"), LinkGround.MAIL),
        (Told("Пишите на someone@gmail.com"), None),
        (Told("Пишите на lumikko@gmail.com"), LinkGround.MAIL),
        (Told("Заказ №4711к не приехал"), LinkGround.NUMBER),
        (Told("Заказ 14711К не приехал"), None),
        (Told("Прошло 12 дней"), None),
        (Told("Заказ 900012", customers=(("900012", "ТОВ «Lumikko Foods»"),)), LinkGround.NUMBER),
        (Told("Заказ 900012", customers=(("900012", "Коваль Олена"),)), LinkGround.NUMBER),
        (Told("Заказ 900012", customers=(("900012", "Lumikko Foods Marketing Agency"),)), None),
        (Told("Ждали Олену Коваль весь день"), LinkGround.PERSON),
        (Told("Коваль Олена расписалась"), LinkGround.PERSON),
        (Told("Kysykää Mikko Virtaselta"), LinkGround.PERSON),
        (Told("Олена приехала, Коваля не было"), None),
        (Told("Анна приехала"), None),
        (Told("Опять опоздали", author="Virtanen Mikko"), LinkGround.PERSON),
        (Told("Опять опоздали", author="Lumikko_Buyer"), LinkGround.PERSON),
        (Told("Заказывали для shop.lumikko.example"), LinkGround.SITE),
        (Told("Заказывали для notlumikko.example"), None),
        (Told("Опять опоздали", named=frozenset({9})), LinkGround.NAME),
        (Told("Опять опоздали", author="LUMIKKO Foods Oy"), LinkGround.NAME),
        (Told("Опять опоздали"), None),
    ],
)
def test_whose_complaint_it_probably_is(told: Told, ground: LinkGround | None) -> None:
    found = probable(told, [LUMIKKO])
    assert [one.ground for one in found] == ([] if ground is None else [ground])


# --- own voice -------------------------------------------------------------------------------------


def test_own_accounts_by_name_platform_and_site() -> None:
    accounts = [OwnAccount(1, "@Тепломакс", "telegram", None), OwnAccount(2, "Поддержка", None, "forum.example")]
    assert is_ours(accounts, "telegram", "t.me", "тепломакс")
    assert not is_ours(accounts, "vk", "vk.com", "тепломакс")
    assert is_ours(accounts, "phpbb", "old.forum.example", "ПОДДЕРЖКА")
    assert not is_ours(accounts, "phpbb", "forum.example.org", "Поддержка")
    assert not is_ours(accounts, "phpbb", "forum.example", None)


# --- figures ---------------------------------------------------------------------------------------


def closed(hours: float | None, **more: object) -> CaseFigures:
    return CaseFigures(
        state=CaseState(str(more.pop("state", CaseState.CLOSED))),
        found_at=START,
        due_at=START + timedelta(hours=24),
        responded_at=None if hours is None else START + timedelta(hours=hours),
        **more,  # type: ignore[arg-type]
    )


def test_figures_of_a_period() -> None:
    found = figures(
        [
            closed(2, consent=True, published_at=START - timedelta(days=2), reason="delivery"),
            closed(4, satisfaction_quality=4, satisfaction_speed=2, reason="delivery"),
            closed(30, satisfaction_quality=3, satisfaction_speed=5, reason="service"),
            closed(-1, satisfaction_speed=4),
            closed(None, state=CaseState.NEW),
            closed(None, state=CaseState.DISMISSED),
            closed(3, state=CaseState.MERGED),
        ]
    )
    assert (found.opened, found.answered, found.in_time, found.unanswered) == (6, 4, 3, 1)
    assert (found.closed, found.resolved, found.resolution_rate, found.dismissed) == (4, 3, 0.75, 1)
    assert (found.first_response.median, found.first_response.p90) == (timedelta(hours=3), timedelta(hours=30))
    assert (found.since_published.count, found.since_published.median) == (1, timedelta(hours=50))
    assert (found.speed, found.quality, found.rated) == (11 / 3, 3.5, 3)
    assert list(found.reasons) == ["delivery", "service"]
    assert figures([]).resolution_rate is None


@given(st.lists(st.integers(0, 10**6), min_size=1).map(lambda all_s: [timedelta(seconds=one) for one in all_s]))
def test_half_lie_at_or_below_the_median_and_nine_tenths_at_or_below_p90(spans_found: list[timedelta]) -> None:
    found = spread(spans_found)
    assert found.median is not None
    assert found.p90 is not None
    assert 2 * sum(one <= found.median for one in spans_found) >= len(spans_found)
    assert 10 * sum(one <= found.p90 for one in spans_found) >= 9 * len(spans_found)
    assert found.p90 in spans_found
