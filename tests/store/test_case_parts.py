"""What belongs to a case: mentions taken in and given back, merging, clocks, pauses, drafts, alerts, roles."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest

from monitor.case_types import AlertKind, CaseState, LinkState, ResponseKind, WorkRole
from monitor.desk.clocks import Hours, Terms
from monitor.errors import IllegalMoveError, InputError, NotAllowedError
from monitor.store.acts_on_clocks import Recipients
from monitor.store.codec import to_db
from monitor.text.types import Role
from monitor.types import State
from tests.store.parts import Base, match, post

TERMS = Terms()
DUE = 'SELECT due_at FROM "case" WHERE id = ?'


def mentions(base: Base, *keys: str, **more: object) -> list[int]:
    """Ids of mentions of us in posts of these keys."""
    known = base.all("SELECT id FROM entity WHERE role = 'own'")
    entity_id = int(str(known[0][0])) if known else base.entity()
    source_id = base.source(f"https://forum.example/{'-'.join(keys)}")
    base.record(source_id, *((post(key, **more), (match(entity_id),)) for key in keys))
    return [
        int(str(base.all("SELECT m.id FROM mention m JOIN post p ON p.id = m.post_id WHERE p.key = ?", key)[0][0]))
        for key in keys
    ]


def opened(base: Base, *mention_ids: int) -> int:
    case_id = base.desk.open_case("Anna", mention_ids, "Anna", TERMS).id
    assert case_id is not None
    return case_id


def test_mentions_are_taken_in_and_given_back(base: Base) -> None:
    first, second = mentions(base, "1", "2")
    case_id = opened(base, first)
    base.desk.attach_mentions("Anna", case_id, [second], TERMS)
    with pytest.raises(IllegalMoveError, match="already"):
        base.desk.attach_mentions("Anna", case_id, [second], TERMS)
    states = "SELECT id, state FROM mention ORDER BY id"
    assert base.all(states) == [(first, "case"), (second, "case")]
    base.desk.detach_mentions("Anna", case_id, [first], TERMS)
    assert base.all(states) == [(first, "seen"), (second, "case")]
    with pytest.raises(InputError, match="needs a mention"):
        base.desk.detach_mentions("Anna", case_id, [second], TERMS)
    base.desk.undo("Anna")
    base.desk.undo("Anna")
    assert base.all(states) == [(first, "case"), (second, "new")]


def test_a_mention_taken_into_an_answered_case_starts_a_clock_of_its_own(base: Base) -> None:
    (first,) = mentions(base, "1")
    case_id = opened(base, first)
    base.desk.respond_case("Anna", case_id, ResponseKind.HOLDING, "Проверяем", None, None)
    base.clock.move(hours=30)
    (second,) = mentions(base, "2")
    base.desk.attach_mentions("Anna", case_id, [second], TERMS)
    asked = "SELECT due_at, answered_at FROM case_question WHERE removed_at IS NULL"
    assert base.all(asked) == [(to_db(base.clock() + timedelta(hours=24)), None)]
    base.clock.move(hours=1)
    base.desk.respond_case("Anna", case_id, ResponseKind.ANSWER, "Исправили", None, None)
    assert base.all(asked)[0][1] == to_db(base.clock())


def test_merging_moves_notes_answers_and_the_clock_that_waits_longest(base: Base) -> None:
    (old,) = mentions(base, "old")
    first = opened(base, old)
    base.clock.move(hours=5)
    (new,) = mentions(base, "new")
    second = opened(base, new)
    base.desk.note_case("Anna", first, "Звонил клиент")
    base.desk.draft_response("Anna", first, ResponseKind.ANSWER, "Черновик")
    base.desk.watch_case("Anna", first, "Olga", True)
    due = base.all(DUE, first)
    before = [base.all(f"SELECT * FROM {table}") for table in ("case_note", "draft", '"case"')]
    base.desk.merge_case("Anna", first, second, TERMS)
    assert base.all(DUE, second) == due
    assert base.all("SELECT case_id FROM case_note UNION ALL SELECT case_id FROM draft") == [(second,), (second,)]
    assert base.all("SELECT person FROM case_watcher WHERE case_id = ? AND removed_at IS NULL", second) == [("Olga",)]
    base.desk.undo("Anna")
    assert [base.all(f"SELECT * FROM {table}") for table in ("case_note", "draft", '"case"')] == before


def test_an_unanswered_case_merged_into_an_answered_one_goes_on_waiting(base: Base) -> None:
    first, second = (opened(base, one) for one in mentions(base, "1", "2"))
    due = base.all(DUE, first)
    base.desk.respond_case("Anna", second, ResponseKind.ANSWER, "Исправили", None, None)
    base.desk.merge_case("Anna", first, second, TERMS)
    assert base.all("SELECT due_at FROM case_question WHERE case_id = ? AND answered_at IS NULL", second) == due


def test_a_pause_moves_the_deadline_by_as_much_and_undo_moves_it_back(base: Base) -> None:
    case_id = opened(base, *mentions(base, "1"))
    due = base.all(DUE, case_id)
    base.clock.move(hours=2)
    with pytest.raises(InputError, match="reason"):
        base.desk.pause_case("Anna", case_id, " ")
    base.desk.pause_case("Anna", case_id, "ждём номер заказа")
    base.clock.move(hours=40)
    assert base.desk.tell_clocks(base.clock(), timedelta(), Recipients(None)) == []
    base.desk.resume_case("Anna", case_id, TERMS)
    assert base.all(DUE, case_id) == [(to_db(base.clock() + timedelta(hours=22)),)]
    base.desk.undo("Anna")
    assert base.all(DUE, case_id) == due


def test_new_terms_make_running_deadlines_anew_once_and_leave_those_set_by_hand(base: Base) -> None:
    running, by_hand, answered = (opened(base, one) for one in mentions(base, "1", "2", "3"))
    fixed = datetime(2026, 12, 1, 9, tzinfo=UTC)
    base.desk.change_case("Anna", by_hand, {"due_at": fixed}, TERMS)
    base.desk.respond_case("Anna", answered, ResponseKind.HOLDING, "Проверяем", None, None)
    before = base.all(DUE, answered)
    week = (*((time(9), time(17)),) * 5, None, None)
    office = Terms(timedelta(hours=8), hours=Hours("Europe/Helsinki", week))
    changes = base.desk.apply_terms(office, "office")
    assert running in changes.cases
    # found on Saturday 21 November 2026 at 12:00 UTC: eight hours of work are Monday, 9 to 17 in Helsinki
    assert base.all(DUE, running) == [(to_db(datetime(2026, 11, 23, 15, tzinfo=UTC)),)]
    assert base.all(DUE, by_hand) == [(to_db(fixed),)]
    assert base.all(DUE, answered) == before
    assert not base.desk.apply_terms(office, "office")


def test_each_clock_is_told_once_and_a_late_look_tells_the_gravest(base: Base) -> None:
    case_id = opened(base, *mentions(base, "1"))

    def told(**span: float) -> list[tuple[AlertKind, str | None]]:
        base.clock.move(**span)
        alerts = base.desk.tell_clocks(base.clock(), timedelta(hours=6), Recipients("Helga"))
        assert all(alert.case_id == case_id for alert in alerts)
        return [(alert.kind, alert.to) for alert in alerts]

    assert told(hours=17) == []
    assert told(hours=2) == [(AlertKind.SOON, "Anna")]
    assert told(hours=1) == []
    assert told(hours=5) == [(AlertKind.OVERDUE, "Anna")]
    assert told(minutes=1) == []
    assert told(hours=30) == [(AlertKind.ESCALATED, "Helga")]
    assert told(days=9) == []
    # a new deadline is a new clock
    base.desk.change_case("Anna", case_id, {"due_at": base.clock() + timedelta(hours=1)}, TERMS)
    assert told() == [(AlertKind.SOON, "Anna")]
    base.desk.respond_case("Anna", case_id, ResponseKind.HOLDING, "Проверяем", None, None)
    assert told(days=3) == []


def test_mentions_without_a_case_are_told_together(base: Base) -> None:
    found = mentions(base, "1", "2", "3")
    base.connection.execute("UPDATE mention SET due_at = ?", (to_db(base.clock() + timedelta(hours=24)),))
    base.desk.mark("Anna", found[:1], State.ANSWERED)
    base.clock.move(hours=20)
    (soon,) = base.desk.tell_clocks(base.clock(), timedelta(hours=6), Recipients(None))
    assert (soon.kind, soon.count, soon.case_id) == (AlertKind.SOON, 2, None)
    base.clock.move(hours=5)
    (late,) = base.desk.tell_clocks(base.clock(), timedelta(hours=6), Recipients(None))
    assert (late.kind, late.count) == (AlertKind.OVERDUE, 2)
    assert base.desk.tell_clocks(base.clock(), timedelta(hours=6), Recipients(None)) == []


def test_a_draft_wants_a_second_person_where_approval_is_on(base: Base) -> None:
    case_id = opened(base, *mentions(base, "1"))
    draft = base.desk.draft_response("Anna", case_id, ResponseKind.ANSWER, "Вернём деньги").id
    assert draft is not None
    with pytest.raises(IllegalMoveError, match="not approved"):
        base.desk.publish_draft("Anna", draft, None, None, approval=True)
    with pytest.raises(NotAllowedError, match="own words"):
        base.desk.approve_draft("Anna", draft, four_eyes=True)
    base.desk.approve_draft("Helga", draft, four_eyes=True)
    base.desk.change_draft("Anna", draft, "Вернём деньги сегодня")
    assert base.all("SELECT state, approved_by FROM draft") == [("draft", None)]
    base.desk.approve_draft("Helga", draft, four_eyes=True)
    at = datetime(2026, 11, 21, 11, 30, tzinfo=UTC)
    base.desk.publish_draft("Anna", draft, "https://forum.example/9", at, approval=True)
    assert base.all("SELECT text, approved_by, published_at FROM response") == [
        ("Вернём деньги сегодня", "Helga", to_db(at))
    ]
    assert base.all('SELECT state, responded_at FROM "case"') == [("responded", to_db(at))]
    with pytest.raises(IllegalMoveError, match="published already"):
        base.desk.change_draft("Anna", draft, "Другое")
    base.desk.undo("Anna")
    assert base.all('SELECT state, responded_at FROM "case"') == [("new", None)]
    assert base.all("SELECT state FROM draft") == [("approved",)]


def test_a_reader_changes_nothing_and_only_a_head_gives_roles(base: Base) -> None:
    (found,) = mentions(base, "1")
    base.desk.set_colleague("Anna", "Helga", WorkRole.HEAD)
    with pytest.raises(NotAllowedError, match="Only a head"):
        base.desk.set_colleague("Anna", "Anna", WorkRole.HEAD)
    base.desk.set_colleague("Helga", "Rita", WorkRole.READER)
    with pytest.raises(NotAllowedError, match="may read"):
        base.desk.open_case("Rita", [found], None, TERMS)
    with pytest.raises(NotAllowedError):
        base.desk.undo("Rita")
    with pytest.raises(InputError, match="without a head"):
        base.desk.set_colleague("Helga", "Helga", WorkRole.PR_OFFICER)
    base.desk.set_colleague("Helga", "Rita", WorkRole.PR_OFFICER)
    assert base.desk.open_case("Rita", [found], None, TERMS).id == 1


def test_a_refused_link_is_not_suggested_again(base: Base) -> None:
    (found,) = mentions(base, "1", text="Это Олена Коваль, склад «Лумикко». Ромашка опять опоздала!")
    case_id = opened(base, found)
    client = base.entity("Lumikko", role=Role.CLIENT)
    (client_id,) = base.all("SELECT id FROM client WHERE entity_id = ?", client)[0]
    base.connection.execute(
        "INSERT INTO person (client_id, name, added_at) VALUES (?, 'Олена Коваль', '2026-01-01T00:00:00.000Z')",
        (client_id,),
    )
    changes = base.desk.suggest_clients([found])
    assert (changes.cases, changes.clients) == (frozenset({case_id}), frozenset({client_id}))
    assert base.all("SELECT ground, detail, state FROM client_link") == [("person", "Олена Коваль", "suggested")]
    base.desk.decide_link("Anna", 1, LinkState.REFUSED)
    assert not base.desk.suggest_clients([found])
    base.desk.undo("Anna")
    assert base.all("SELECT state, decided_by FROM client_link") == [("suggested", None)]


def test_what_was_no_answer_of_ours_is_taken_out_and_the_clocks_run_again(base: Base) -> None:
    case_id = opened(base, *mentions(base, "1"))
    base.desk.respond_case("Anna", case_id, ResponseKind.HOLDING, "Проверяем", None, None)
    held_at = to_db(base.clock())
    base.clock.move(hours=1)
    base.desk.respond_case("Anna", case_id, ResponseKind.ANSWER, "Исправили", None, None)
    asked = 'SELECT state, responded_at FROM "case"'
    base.desk.remove_response("Anna", 2)
    assert base.all(asked) == [("checking", held_at)]
    base.desk.remove_response("Anna", 1)
    assert base.all(asked) == [("checking", None)]
    base.desk.undo("Anna")
    base.desk.undo("Anna")
    assert base.all(asked) == [("responded", held_at)]


def test_a_later_post_that_needs_no_answer_stops_waiting(base: Base) -> None:
    first, second = mentions(base, "1", "2")
    case_id = opened(base, first)
    base.desk.respond_case("Anna", case_id, ResponseKind.ANSWER, "Исправили", None, None)
    base.desk.attach_mentions("Anna", case_id, [second], TERMS)
    waiting = "SELECT count(*) FROM case_question WHERE answered_at IS NULL AND removed_at IS NULL"
    assert base.all(waiting) == [(1,)]
    base.desk.drop_question("Anna", 1)
    assert base.all(waiting) == [(0,)]
    base.desk.undo("Anna")
    assert base.all(waiting) == [(1,)]


def test_the_firms_own_records_say_whose_order_a_number_is(base: Base) -> None:
    (found,) = mentions(base, "1", text="Ромашка опять опоздала, заказ RM-900012 не приехал!")
    opened(base, found)
    entity_id = base.entity("Lumikko Foods", role=Role.CLIENT)
    connection = base.connection
    connection.execute(
        "INSERT INTO record_import VALUES"
        " (1, 'orders', 'o.csv', NULL, NULL, '', '{}', '', 'Anna', 1, 1, 0, 0, 0, 0, NULL)"
    )
    content = '{"number": "RM900012", "client": "Lumikko Foods Oy"}'
    connection.execute(
        "INSERT INTO record (id, kind, key, import_id, number, content) VALUES (1, 'orders', 'RM900012', 1, 2, ?)",
        (content,),
    )
    connection.execute("INSERT INTO record_term VALUES ('number', 'RM900012', 1)")
    connection.execute("UPDATE record_import SET removed_at = '2026-11-21T00:00:00.000Z'")
    assert not base.desk.suggest_clients([found])
    connection.execute("UPDATE record_import SET removed_at = NULL")
    assert base.desk.suggest_clients([found])
    assert base.all(
        "SELECT l.ground, l.detail, c.entity_id FROM client_link l JOIN client c ON c.id = l.client_id"
    ) == [("number", "RM-900012", entity_id)]


def test_marks_of_the_end_stay_with_the_case(base: Base) -> None:
    case_id = opened(base, *mentions(base, "1"))
    base.desk.pause_case("Anna", case_id, "ждём фото")
    base.desk.move_case("Anna", case_id, CaseState.DISMISSED, "не о нас")
    assert base.all("SELECT ended_at IS NULL FROM case_pause") == [(0,)]
    assert base.all('SELECT outcome, closed_at IS NULL FROM "case"') == [("не о нас", 0)]
