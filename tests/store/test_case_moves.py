"""Moves of a case: the base refuses by itself what is not in the table, and lets the log take a move back."""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.case_types import CaseState, Ending, Fault, Need, ResponseKind
from monitor.desk import cases as rules
from monitor.desk.clocks import Terms
from monitor.errors import IllegalMoveError, InputError, NothingToUndoError
from monitor.folder import open_folder
from monitor.store.connection import open_writable
from monitor.store.desk import Desk
from monitor.store.ledger import Ledger
from monitor.store.recorder import Recorder
from tests.store.parts import Base, MovingClock, match, post

WAY = {
    CaseState.NEW: (),
    CaseState.CHECKING: (CaseState.CHECKING,),
    CaseState.RESPONDING: (CaseState.CHECKING, CaseState.RESPONDING),
    CaseState.RESPONDED: (CaseState.RESPONDED,),
    CaseState.CORRECTING: (CaseState.RESPONDED, CaseState.CORRECTING),
    CaseState.CLOSED: (CaseState.RESPONDED, CaseState.CLOSED),
    CaseState.DISMISSED: (CaseState.DISMISSED,),
}


def case_in(base: Base, state: CaseState, key: str = "1") -> int:
    """Id of a new case that was brought to a state."""
    known = base.all("SELECT id FROM entity")
    entity_id = int(str(known[0][0])) if known else base.entity()
    base.record(base.source(f"https://forum.example/{key}"), (post(key), (match(entity_id),)))
    (found,) = base.all("SELECT m.id FROM mention m JOIN post p ON p.id = m.post_id WHERE p.key = ?", key)
    case_id = base.desk.open_case("Anna", [int(str(found[0]))], None, Terms()).id
    assert case_id is not None
    if state is CaseState.MERGED:
        into = case_in(base, CaseState.NEW, f"{key}-into")
        base.desk.merge_case("Anna", case_id, into, Terms())
    else:
        for step in WAY[state]:
            base.desk.move_case("Anna", case_id, step, "так решили" if step in rules.REOPENED_FROM else "")
    return case_id


def state(base: Base, case_id: int) -> str:
    return str(base.all('SELECT state FROM "case" WHERE id = ?', case_id)[0][0])


def test_the_base_holds_the_table_of_the_rules(base: Base) -> None:
    columns = {
        Need.REASON: "reason",
        Need.CONSENT_OR_REASON: "consent_or_reason",
        Need.ANSWER_OR_REASON: "answer_or_reason",
        Need.TARGET: "target",
    }
    kept = {
        (row[0], row[1]): {need for need, flag in zip(columns, row[2:], strict=True) if flag}
        for row in base.all(f"SELECT from_state, to_state, {', '.join(columns.values())} FROM case_move")
    }
    assert kept == {(now, to): set(needs) for now, moves in rules.TABLE.items() for to, needs in moves.items()}


@pytest.mark.parametrize("now", CaseState)
def test_raw_sql_moves_along_the_table_only(base: Base, now: CaseState) -> None:
    case_id = case_in(base, now)
    other = case_in(base, CaseState.NEW, "other")
    for to in CaseState:
        full = f"UPDATE \"case\" SET state = '{to}', outcome = 'why', consent = 1, merged_into = {other} WHERE id = ?"
        base.connection.execute("BEGIN")
        if to in rules.MOVES[now] or to is now:
            base.connection.execute(full, (case_id,))
        else:
            with pytest.raises(sqlite3.IntegrityError, match="may not go there"):
                base.connection.execute(full, (case_id,))
        base.connection.execute("ROLLBACK")


def test_raw_sql_ends_no_case_without_what_the_end_needs(base: Base) -> None:
    for number, (now, needed) in enumerate(
        [(CaseState.NEW, "closed"), (CaseState.NEW, "dismissed"), (CaseState.RESPONDED, "closed")]
    ):
        case_id = case_in(base, now, str(number))
        with pytest.raises(sqlite3.IntegrityError):
            base.connection.execute(f"UPDATE \"case\" SET state = '{needed}' WHERE id = ?", (case_id,))
        with pytest.raises(sqlite3.IntegrityError):
            base.connection.execute(f"UPDATE \"case\" SET state = '{needed}', outcome = '  ' WHERE id = ?", (case_id,))
    with pytest.raises(sqlite3.IntegrityError):
        base.connection.execute("UPDATE \"case\" SET state = 'merged' WHERE id = ?", (case_id,))
    with pytest.raises(sqlite3.IntegrityError, match="begins as new"):
        base.connection.execute(
            "INSERT INTO \"case\" (title, state, severity, opened_at, due_at) VALUES ('x', 'closed', 1, '', '')"
        )


def test_the_table_of_moves_cannot_be_widened(base: Base) -> None:
    for statement in (
        "INSERT INTO case_move VALUES ('merged', 'new', 0, 0, 0, 0)",
        "UPDATE case_move SET reason = 0",
        "DELETE FROM case_move",
    ):
        with pytest.raises(sqlite3.IntegrityError, match="part of the program"):
            base.connection.execute(statement)


def test_going_back_needs_the_log_and_an_undo_that_was_not_made(base: Base) -> None:
    case_id = case_in(base, CaseState.CORRECTING)
    with pytest.raises(sqlite3.IntegrityError):
        base.connection.execute("UPDATE \"case\" SET state = 'responded' WHERE id = ?", (case_id,))
    base.desk.undo("Anna")
    assert state(base, case_id) == "responded"
    # the undo stands in the log now; it does not allow the same step a second time
    base.desk.move_case("Anna", case_id, CaseState.CORRECTING)
    with pytest.raises(sqlite3.IntegrityError):
        base.connection.execute("UPDATE \"case\" SET state = 'responded' WHERE id = ?", (case_id,))
    assert base.ledger.verify() is None


@pytest.mark.parametrize(
    ("now", "to"), list(itertools.product(CaseState, [one for one in CaseState if one is not CaseState.MERGED]))
)
def test_every_legal_move_is_undone_and_no_other_is_made(base: Base, now: CaseState, to: CaseState) -> None:
    case_id = case_in(base, now)
    before = base.all('SELECT * FROM "case"')
    if to in rules.MOVES[now]:
        base.desk.move_case("Boris", case_id, to, "автор согласен")
        assert state(base, case_id) == to
        base.desk.undo("Boris")
    else:
        with pytest.raises(IllegalMoveError):
            base.desk.move_case("Boris", case_id, to, "автор согласен")
    assert base.all('SELECT * FROM "case"') == before


@contextmanager
def throw_away() -> Iterator[Base]:
    with TemporaryDirectory() as folder:
        clock = MovingClock()
        opened = open_folder(Path(folder) / "data")
        connection = open_writable(opened, clock)
        ledger = Ledger(connection, clock)
        yield Base(opened, connection, clock, ledger, Desk(connection, ledger, clock), Recorder(connection, clock))
        connection.close()


def snapshot(base: Base) -> list[list[tuple[object, ...]]]:
    """All that acts on cases change, but what an undo leaves as removed."""
    tables = ("case_mention", "case_note", "case_pause", "case_question", "response", "draft", "case_watcher")
    live = [base.all(f"SELECT * FROM {table} WHERE removed_at IS NULL") for table in tables]
    return [base.all('SELECT * FROM "case" WHERE removed_at IS NULL'), base.all("SELECT id, state FROM mention"), *live]


ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("move"), st.sampled_from(CaseState)),
        st.tuples(st.just("respond"), st.sampled_from(ResponseKind)),
        st.tuples(
            st.sampled_from(["merge", "pause", "resume", "undo", "close", "watch", "draft", "detach"]), st.none()
        ),
    ),
    max_size=14,
)


@settings(max_examples=25)
@given(ACTS)
def test_whatever_is_done_and_undone_the_table_holds_and_undo_restores(acts: list[tuple[str, object]]) -> None:
    with throw_away() as base:
        first, second = case_in(base, CaseState.NEW, "a"), case_in(base, CaseState.NEW, "b")
        done: list[list[list[tuple[object, ...]]]] = []
        for what, value in acts:
            base.clock.move(minutes=7)
            before, now = snapshot(base), CaseState(state(base, first))
            try:
                if what == "undo":
                    base.desk.undo("Zoe")
                    assert snapshot(base) == done.pop()
                    continue
                act(base, first, second, what, value)
            except (IllegalMoveError, InputError, NothingToUndoError):
                assert snapshot(base) == before
                continue
            after = CaseState(state(base, first))
            assert after is now or after in rules.MOVES[now]
            if snapshot(base) != before:
                done.append(before)
        while done:
            base.desk.undo("Zoe")
            assert snapshot(base) == done.pop()
        assert base.ledger.verify() is None


def act(base: Base, first: int, second: int, what: str, value: object) -> None:
    desk = base.desk
    if what == "move":
        desk.move_case("Zoe", first, CaseState(str(value)), "причина")
    elif what == "respond":
        desk.respond_case("Zoe", first, ResponseKind(str(value)), "Ответ", None, None)
    elif what == "merge":
        desk.merge_case("Zoe", first, second, Terms())
    elif what == "pause":
        desk.pause_case("Zoe", first, "ждём фото")
    elif what == "resume":
        desk.resume_case("Zoe", first, Terms())
    elif what == "close":
        desk.answer_and_close("Zoe", first, "Исправили", None, None, "", consent=True)
    elif what == "watch":
        watched = base.all("SELECT 1 FROM case_watcher WHERE removed_at IS NULL") == []
        desk.watch_case("Zoe", first, "Zoe", watched)
    elif what == "draft":
        desk.draft_response("Zoe", first, ResponseKind.ANSWER, "Черновик")
    else:
        desk.detach_mentions("Zoe", first, [1], Terms())


# --- the end ---------------------------------------------------------------------------------------


def test_an_anonymous_author_never_consents(base: Base) -> None:
    entity_id = base.entity()
    base.record(base.source(), (post("g", author="Гость_77"), (match(entity_id),)))
    case_id = base.desk.open_case("Anna", [1], None, Terms()).id
    assert case_id is not None
    base.desk.move_case("Anna", case_id, CaseState.RESPONDED)
    with pytest.raises(InputError, match="anonymous"):
        base.desk.move_case("Anna", case_id, CaseState.CLOSED, consent=True)
    base.desk.move_case("Anna", case_id, CaseState.CLOSED, "ответ принят молча")
    assert base.all('SELECT consent, outcome, closed_at IS NOT NULL FROM "case"') == [(0, "ответ принят молча", 1)]


def test_our_fault_without_a_measure_needs_a_reason_and_is_never_refuted(base: Base) -> None:
    case_id = case_in(base, CaseState.RESPONDED)
    base.desk.change_case("Anna", case_id, {"fault": Fault.OURS}, Terms())
    with pytest.raises(InputError, match="nothing was put right"):
        base.desk.move_case("Anna", case_id, CaseState.CLOSED, consent=True)
    with pytest.raises(InputError, match="not refuted"):
        base.desk.move_case("Anna", case_id, CaseState.CLOSED, "ошибка", ending=Ending.REFUTED)
    base.desk.change_case("Anna", case_id, {"fault": Fault.THEIRS}, Terms())
    base.desk.move_case("Anna", case_id, CaseState.CLOSED, "в этот день магазин закрыт", ending=Ending.REFUTED)
    assert base.all('SELECT ending, state FROM "case"') == [("refuted", "closed")]


def test_satisfaction_is_asked_at_the_end_and_asked_anew_after_reopening(base: Base) -> None:
    case_id = case_in(base, CaseState.RESPONDED)
    with pytest.raises(IllegalMoveError, match="not closed"):
        base.desk.rate_case("Anna", case_id, 5, 5)
    base.desk.move_case("Anna", case_id, CaseState.CLOSED, consent=True)
    with pytest.raises(InputError, match="1 to 5"):
        base.desk.rate_case("Anna", case_id, 6, 5)
    base.desk.rate_case("Anna", case_id, 4, 5)
    asked = 'SELECT satisfaction_speed, satisfaction_quality, consent, closed_at FROM "case"'
    base.desk.move_case("Anna", case_id, CaseState.CHECKING)
    assert base.all(asked) == [(None, None, 0, None)]
    base.desk.undo("Anna")
    assert base.all(asked)[0][:3] == (4, 5, 1)
