"""Cases as the service keeps them: a real board whose threads are watched, settings, alerts, key clients, roles."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from monitor.case_types import AlertKind, CaseState, ClientKeyKind, ClockState, LinkState, ResponseKind, WorkRole
from monitor.errors import InputError, NotAllowedError
from monitor.service import Monitor
from monitor.types import INBOX, Alert, Kind, MentionRow, NewSource, Role, State
from tests.servers import Exchange, Page, Server
from tests.service.conftest import quick_fetcher
from tests.service.parts import crawl, inbox, look_for, serve, watch
from tests.store.parts import MovingClock
from tests.unit.crawlers.boards import Board, Entry, Thread, phpbb_page

RANT = "Тепломакс опять опоздал на три дня, деньги не вернули, на звонки не отвечают. Больше никогда!"
ASKED_AT = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


@pytest.fixture
def clock() -> MovingClock:
    """A clock that the test moves; it begins on 21 November 2026 at noon."""
    return MovingClock()


@pytest.fixture
def desk(tmp_path: Path, clock: MovingClock) -> Iterator[Monitor]:
    """A new data folder under a clock that the test moves."""
    with Monitor.open(tmp_path / "data", person="Anna", clock=clock, make_fetcher=quick_fetcher) as opened:
        yield opened


@pytest.fixture
def board(server: Server) -> Board:
    """A board of one thread with a complaint in it."""
    made = Board("ru", {7: Thread(7, "Отзывы о магазинах", [])}, machine_times=True, per_page=10)
    made.add(7, Entry(1, "Марина", ASKED_AT - timedelta(hours=1), "Кто что покупал этой осенью?"))
    made.add(7, Entry(2, "Сергій", ASKED_AT, RANT))

    def answer(exchange: Exchange) -> None:
        try:
            _, page = phpbb_page(made, exchange.path)
        except KeyError:
            exchange.send(Page(b"gone", status=404))
        else:
            exchange.send(Page(page.encode()))

    server.otherwise(answer)
    return made


def complaint(desk: Monitor, server: Server) -> MentionRow:
    """The complaint of the thread, after one visit to a place that is switched off from then on."""
    look_for(desk, "Тепломакс")
    address = server.url("/viewtopic.php?f=1&t=7")
    place = desk.add_source(NewSource(address, "phpbb", allow_private=True)).result().id
    assert place is not None
    crawl(desk)
    desk.enable_source(place, False).result()
    (row,) = inbox(desk, kinds=(Kind.COMPLAINT,))
    return row


def opened(desk: Monitor, row: MentionRow) -> int:
    case_id = desk.cases.open([row.id], "Anna").result().id
    assert case_id is not None
    return case_id


def test_our_answer_in_a_watched_thread_stops_the_clock_at_its_own_time(
    desk: Monitor, server: Server, board: Board, clock: MovingClock
) -> None:
    case_id = opened(desk, complaint(desk, server))
    desk.cases.add_own_account("Тепломакс_Поддержка", site=server.host).result()
    assert desk.look_at_threads().result(30) == 1
    assert desk.read.case(case_id).row.clock is ClockState.RUNNING

    answered_at = clock() + timedelta(minutes=20)
    board.add(7, Entry(3, "Тепломакс_Поддержка", answered_at, "Тепломакс вернул деньги за заказ, спасибо за сигнал."))
    clock.move(minutes=29)
    assert desk.look_at_threads().result(30) == 0  # not due yet
    clock.move(minutes=2)
    assert desk.look_at_threads().result(30) == 1
    assert desk.settle(30)
    detail = desk.read.case(case_id)
    (answer,) = detail.responses
    assert (answer.person, answer.published_at, answer.kind) == (
        *("Тепломакс_Поддержка", answered_at),
        ResponseKind.ANSWER,
    )
    assert answer.url is not None
    assert (detail.row.responded_at, detail.row.state, detail.row.clock) == (
        *(answered_at, CaseState.RESPONDED),
        ClockState.MET,
    )
    # it names us, and is no mention all the same
    assert [row.author for row in inbox(desk)] == ["Сергій"]
    assert desk.look_at_threads().result(30) == 0
    assert len(desk.read.case(case_id).responses) == 1


def test_a_holding_reply_meets_the_first_clock_and_the_authors_next_post_starts_its_own(
    desk: Monitor, server: Server, board: Board, clock: MovingClock
) -> None:
    case_id = opened(desk, complaint(desk, server))
    desk.cases.add_own_account("Тепломакс_Поддержка").result()
    board.add(7, Entry(3, "Тепломакс_Поддержка", clock(), "Здравствуйте! Проверяем ваш заказ, ответим завтра."))
    assert desk.look_at_threads().result(30) == 1
    row = desk.read.case(case_id).row
    assert (row.state, row.clock, row.responded_at) == (CaseState.NEW, ClockState.MET, clock())

    board.add(7, Entry(4, "Марина", clock() + timedelta(minutes=5), "Мне тоже интересно."))
    board.add(7, Entry(5, "Сергій", clock() + timedelta(hours=1), "Ну и где ответ?"))
    clock.move(hours=3)
    assert desk.look_at_threads().result(30) == 1
    detail = desk.read.case(case_id)
    first, question = detail.clocks
    assert (first.state, question.state, question.text) == (ClockState.MET, ClockState.RUNNING, "Ну и где ответ?")
    assert question.due_at == clock() + timedelta(hours=24)
    assert (detail.row.questions, detail.row.clock, detail.row.next_due_at) == (
        *(1, ClockState.RUNNING),
        question.due_at,
    )
    clock.move(hours=25)
    assert desk.read.counts().overdue_cases == 1
    desk.cases.respond(case_id, ResponseKind.ANSWER, "Вернули деньги", None).result()
    assert [one.state for one in desk.read.case(case_id).clocks] == [ClockState.MET, ClockState.LATE]
    assert desk.read.case(case_id).row.clock is ClockState.LATE


def test_an_answer_recorded_by_hand_and_found_later_is_one_answer_at_its_own_time(
    desk: Monitor, server: Server, board: Board, clock: MovingClock
) -> None:
    case_id = opened(desk, complaint(desk, server))
    desk.cases.add_own_account("Поддержка").result()
    draft = desk.cases.draft(case_id, ResponseKind.ANSWER, "Вернули деньги сегодня.").result().id
    assert draft is not None
    published_at = clock() - timedelta(minutes=30)
    board.add(7, Entry(3, "Поддержка", published_at, "Вернули  деньги сегодня."))
    desk.cases.publish(draft, None).result()
    desk.look_at_threads().result(30)
    detail = desk.read.case(case_id)
    (answer,) = detail.responses
    assert answer.post_id is not None
    assert (answer.published_at, answer.person, detail.row.responded_at) == (published_at, "Anna", published_at)


def test_a_thread_that_cannot_be_read_waits_longer_each_time_and_hastens_its_place(
    desk: Monitor, server: Server, board: Board, clock: MovingClock
) -> None:
    row = complaint(desk, server)
    opened(desk, row)
    (place,) = desk.read.sources()
    desk.enable_source(place.id, True).result()
    crawl(desk)
    later = desk.read.source(place.id).due_at
    server.otherwise(lambda exchange: exchange.send(Page(b"gone", status=404)))
    clock.move(minutes=31)
    assert desk.look_at_threads().result(30) == 1
    # its place is visited by the time of the next look, if that is sooner than it would have been
    assert desk.read.source(place.id).due_at == min(later, clock() + timedelta(hours=1))
    clock.move(minutes=59)
    assert desk.look_at_threads().result(30) == 0
    clock.move(minutes=2)
    assert desk.look_at_threads().result(30) == 1
    clock.move(hours=1, minutes=55)
    assert desk.look_at_threads().result(30) == 0


def test_posts_of_own_accounts_are_no_mentions_and_are_again_when_the_account_goes(
    desk: Monitor, server: Server
) -> None:
    look_for(desk, "Тепломакс")
    watch(desk, serve(server, ("1", "Акция", "Тепломакс объявляет скидки на котлы до конца недели")))
    crawl(desk)
    assert len(inbox(desk, states=INBOX)) == 1
    account = desk.cases.add_own_account("сергій", site="127.0.0.1").result().id
    assert account is not None
    assert desk.settle(30)
    assert inbox(desk, states=INBOX) == []
    serve(server, ("2", "Новинка", "Тепломакс начал продажу насосов в Твери"))
    crawl(desk)
    assert inbox(desk, states=INBOX) == []
    desk.cases.remove_own_account(account).result()
    assert desk.settle(30)
    assert len(inbox(desk, states=INBOX)) == 2


def test_a_complaint_of_a_key_client_is_told_to_its_owner_after_the_same_crawl(desk: Monitor, server: Server) -> None:
    look_for(desk, "Тепломакс")
    look_for(desk, "Lumikko Foods", Role.CLIENT)
    (client,) = desk.read.clients()
    desk.clients.change(client.id, owner="Boris", tier="gold").result()
    desk.cases.add_client_key(client.id, ClientKeyKind.NUMBER, "№ 4711-К").result()
    alerts: list[Alert] = []
    desk.subscribe_alerts(alerts.append)
    watch(desk, serve(server, ("1", "Опоздали", f"{RANT} Заказ 4711К."), ("2", "Опять", RANT)))
    crawl(desk)
    (link,) = desk.read.client_links(owner="Boris", states=(LinkState.SUGGESTED,))
    assert (link.client_name, link.detail, link.state) == ("Lumikko Foods", "№ 4711-К", LinkState.SUGGESTED)
    told = [alert for alert in alerts if alert.kind is AlertKind.CLIENT]
    assert [(alert.mention_id, alert.to) for alert in told] == [(link.mention_id, "Boris")]
    case_id = desk.cases.open([link.mention_id]).result().id
    assert case_id is not None
    row = desk.read.case(case_id).row
    assert (row.client_name, row.client_link, "tier:gold" in row.priority.grounds) == (
        *("Lumikko Foods", LinkState.SUGGESTED),
        True,
    )
    desk.cases.refuse_client(link.id).result()
    assert desk.read.case(case_id).row.client_name is None
    assert desk.read.client_links(client_id=client.id, states=(LinkState.SUGGESTED,)) == []


def test_deadlines_follow_the_settings_as_soon_as_they_change(
    desk: Monitor, server: Server, board: Board, clock: MovingClock
) -> None:
    row = complaint(desk, server)
    case_id = opened(desk, row)
    desk.settings.set("answer_hours", 2)
    assert desk.settle(30)
    desk.cases.note(case_id, "после настройки").result()
    assert desk.read.case(case_id).row.due_at == row.found_at + timedelta(hours=2)
    desk.settings.set("zone", "Europe/Helsinki")
    desk.settings.set("working_hours", True)
    desk.cases.note(case_id, "после рабочей недели").result()
    # found on a Saturday: two hours of work are Monday, 9 to 11 in Helsinki
    assert desk.read.case(case_id).row.due_at == datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    with pytest.raises(InputError, match="write it like"):
        desk.settings.set("working_week", "всегда")
    with pytest.raises(InputError, match="no time zone"):
        desk.settings.set("zone", "Nowhere/City")


def test_clocks_are_told_once_also_after_a_restart(tmp_path: Path, server: Server, board: Board) -> None:
    clock = MovingClock()

    def tend() -> list[AlertKind]:
        with Monitor.open(tmp_path / "data", person="Anna", clock=clock, make_fetcher=quick_fetcher) as opened_again:
            told: list[Alert] = []
            opened_again.cases.tend()  # nobody listens: nothing is told, and nothing is lost
            opened_again.subscribe_alerts(told.append)
            opened_again.cases.tend()
            return [alert.kind for alert in told]

    with Monitor.open(tmp_path / "data", person="Anna", clock=clock, make_fetcher=quick_fetcher) as desk:
        opened(desk, complaint(desk, server))
        desk.settings.set("escalate_to", "Helga")
    clock.move(hours=20)
    assert tend() == [AlertKind.SOON]
    assert tend() == []
    clock.move(hours=5)
    assert tend() == [AlertKind.OVERDUE]
    clock.move(hours=9)
    assert tend() == [AlertKind.ESCALATED]
    assert tend() == []


def test_repeated_complaints_of_one_author_are_linked(desk: Monitor, server: Server) -> None:
    look_for(desk, "Тепломакс")
    texts = (
        RANT,
        f"{RANT} И снова то же самое, третий месяц.",
        "Мне Тепломакс второй месяц не возвращает аванс, хамят, обманщики, никогда больше!",
    )
    watch(desk, serve(server, *((str(n), f"Тема {n}", text) for n, text in enumerate(texts))))
    crawl(desk)
    rows = inbox(desk, kinds=(Kind.COMPLAINT,))
    assert len(rows) >= 2
    earlier = desk.read.earlier_by_author(rows[0].id)
    assert earlier.complaints == len(rows) - 1
    case_id = desk.cases.open([rows[0].id]).result().id
    assert case_id is not None
    detail = desk.read.case(case_id)
    assert detail.earlier.mention_ids
    assert f"again:{len(rows) - 1}" in detail.row.priority.grounds
    desk.cases.attach(case_id, [rows[1].id]).result()
    assert desk.read.case(case_id).row.mentions == 2
    assert [row.id for row in desk.read.cases(search="сергій")] == [case_id]


def test_a_reader_is_refused_in_words_and_leaves_the_inbox_alone(desk: Monitor, server: Server, board: Board) -> None:
    row = complaint(desk, server)
    desk.cases.set_colleague("Rita", WorkRole.READER).result()
    desk.person = "Rita"
    assert desk.cases.role is WorkRole.READER
    with pytest.raises(NotAllowedError, match="may read"):
        desk.cases.open([row.id]).result()
    with pytest.raises(NotAllowedError):
        desk.not_us([row.id]).result()
    desk.mark([row.id], State.SEEN).result()
    assert desk.read.mention(row.id).row.state is State.NEW


def test_a_question_is_answered_without_a_case_at_the_time_given(
    desk: Monitor, server: Server, clock: MovingClock
) -> None:
    look_for(desk, "Тепломакс")
    watch(desk, serve(server, ("1", "Вопрос", "Подскажите, работает ли Тепломакс в воскресенье?")))
    crawl(desk)
    (row,) = inbox(desk)
    assert row.due_at == row.found_at + timedelta(hours=24)
    at = clock() + timedelta(hours=1)
    desk.cases.answered([row.id], "https://forum.example/9", at).result()
    assert desk.read.mention(row.id).row.state is State.ANSWERED
    desk.undo().result()
    assert desk.read.mention(row.id).row.state is State.NEW
