"""The operation log: history, undo, and a chain that tampering breaks and erasure does not."""

from __future__ import annotations

import pytest

from monitor.desk.clocks import Terms
from monitor.errors import IllegalMoveError, InputError, NothingToUndoError, NotKnownError, UndoConflictError
from monitor.store.erasure import erase_author
from monitor.store.evidence import EvidenceFiles
from monitor.store.ledger import history
from monitor.text.types import Kind
from monitor.types import CaseState, OccasionState, ResponseKind, Role, State, Tier
from tests.store.parts import Base, match, post


def mention(base: Base, key: str = "1", role: Role = Role.OWN) -> int:
    entity_id = base.entity(f"Ромашка {key}", role)
    recorded = base.record(base.source(f"https://forum.example/{key}"), (post(key), (match(entity_id),)))
    (mention_id,) = recorded.changes.mentions
    return mention_id


def state_of(base: Base, mention_id: int) -> object:
    return base.all("SELECT state FROM mention WHERE id = ?", mention_id)[0][0]


def test_every_act_is_in_history_with_before_and_after(base: Base) -> None:
    mention_id = mention(base)
    base.desk.mark("Anna", [mention_id], State.DONE)
    newest = history(base.connection, "mention", mention_id)[0]
    assert (newest.person, newest.verb) == ("Anna", "done")
    assert (newest.before, newest.after) == ({"state": "new"}, {"state": "done"})
    assert base.ledger.verify() is None


def test_undo_takes_back_one_act_of_this_person_and_keeps_history(base: Base) -> None:
    first, second = mention(base, "1"), mention(base, "2")
    base.desk.mark("Anna", [first, second], State.NOT_US)
    base.desk.set_kind("Boris", [first], Kind.PRAISE)
    written, verb = base.desk.undo("Anna")
    assert verb == "not_us"
    assert written.count == 2
    assert state_of(base, first) == state_of(base, second) == "new"
    assert base.all("SELECT kind FROM mention WHERE id = ?", first) == [("praise",)]
    verbs = [entry.verb for entry in history(base.connection, "mention", second)]
    assert verbs == ["undo_not_us", "not_us"]
    assert base.ledger.verify() is None


def test_undo_goes_further_back_each_time_and_then_says_so(base: Base) -> None:
    mention_id = mention(base)
    base.desk.mark("Anna", [mention_id], State.DONE)
    base.desk.mark("Anna", [mention_id], State.NOT_US)
    base.desk.undo("Anna")
    assert state_of(base, mention_id) == "done"
    base.desk.undo("Anna")
    assert state_of(base, mention_id) == "new"
    base.desk.undo("Anna")  # the place
    base.desk.undo("Anna")  # the entity
    assert base.all("SELECT count(*) FROM entity WHERE removed_at IS NULL") == [(0,)]
    with pytest.raises(NothingToUndoError):
        base.desk.undo("Anna")


def test_undo_refuses_what_somebody_changed_since(base: Base) -> None:
    mention_id = mention(base)
    base.desk.mark("Anna", [mention_id], State.DONE)
    base.desk.mark("Boris", [mention_id], State.NOT_US)
    with pytest.raises(UndoConflictError):
        base.desk.undo("Anna")
    assert state_of(base, mention_id) == "not_us"
    assert base.ledger.verify() is None


def test_undo_of_a_case_frees_its_mentions(base: Base) -> None:
    mention_id = mention(base)
    case_id = base.desk.open_case("Anna", [mention_id], "Anna", Terms()).id
    assert state_of(base, mention_id) == "case"
    base.desk.undo("Anna")
    assert state_of(base, mention_id) == "new"
    assert base.all('SELECT removed_at IS NULL FROM "case" WHERE id = ?', case_id) == [(0,)]
    assert base.desk.open_case("Anna", [mention_id], None, Terms()).id != case_id


@pytest.mark.parametrize(
    "statement",
    [
        'UPDATE operation SET after = \'{"state":"seen"}\' WHERE id = (SELECT max(id) FROM operation)',
        "UPDATE operation SET person = 'Boris' WHERE id = 2",
        "UPDATE operation SET at = '2020-01-01T00:00:00.000Z' WHERE id = 1",
        "DELETE FROM operation WHERE id = 2",
    ],
)
def test_tampering_is_found(base: Base, statement: str) -> None:
    mention_id = mention(base)
    base.desk.mark("Anna", [mention_id], State.DONE)
    assert base.ledger.verify() is None
    base.connection.execute(statement)
    assert base.ledger.verify() is not None


def test_an_author_is_erased_and_the_chain_still_holds(base: Base) -> None:
    files = EvidenceFiles(base.folder.evidence)
    mention_id = mention(base)
    base.desk.note("Anna", mention_id, "звонил, зовут Сергій")
    assert base.ledger.last("Anna").verb == "note"  # type: ignore[union-attr]
    digest = files.keep("<p>Сергій</p>".encode())
    base.connection.execute(
        "INSERT INTO evidence (post_id, url, status, headers, media_type, sha256, size, found_at)"
        " VALUES (1, 'https://forum.example/1', 200, '{}', 'text/html', ?, 1, '2026-11-21T12:00:00.000Z')",
        (digest,),
    )
    changes, count = erase_author(base.connection, base.ledger, files, "Anna", "feed", "Сергій")
    assert count == 1
    assert changes.mentions == {mention_id}
    assert base.ledger.verify() is None
    # neither in rows nor in freed pages, the search index or the write-ahead log
    files_bytes = b"".join(path.read_bytes() for path in base.folder.path.glob("mentions.sqlite3*"))
    for word in ("Сергій", "сергій", "опоздала"):
        assert word.encode() not in files_bytes
    assert not list(base.folder.evidence.rglob("*.gz"))
    assert base.ledger.last("Anna") is None or base.ledger.last("Anna").verb != "note"  # type: ignore[union-attr]


def test_a_case_moves_only_along_the_table(base: Base) -> None:
    case_id = base.desk.open_case("Anna", [mention(base)], None, Terms()).id
    assert case_id is not None
    with pytest.raises(IllegalMoveError):
        base.desk.move_case("Anna", case_id, CaseState.CORRECTING)
    base.desk.move_case("Anna", case_id, CaseState.CHECKING)
    base.desk.move_case("Anna", case_id, CaseState.RESPONDING)
    base.desk.respond_case("Anna", case_id, ResponseKind.ANSWER, "Просим прощения", None, None)
    with pytest.raises(InputError, match="reason"):
        base.desk.move_case("Anna", case_id, CaseState.CLOSED)
    base.desk.move_case("Anna", case_id, CaseState.CLOSED, "автор согласен")
    assert base.all('SELECT state, outcome, responded_at IS NOT NULL FROM "case"') == [("closed", "автор согласен", 1)]


def test_a_holding_reply_stops_the_first_clock_without_a_move(base: Base) -> None:
    case_id = base.desk.open_case("Anna", [mention(base)], None, Terms()).id
    assert case_id is not None
    base.clock.move(hours=2)
    base.desk.respond_case("Anna", case_id, ResponseKind.HOLDING, "Проверяем", "https://forum.example/9", None)
    assert base.all('SELECT state, responded_at, due_at FROM "case"') == [
        ("new", "2026-11-21T14:00:00.000Z", "2026-11-22T12:00:00.000Z")
    ]


def test_answer_and_close_is_one_act_and_one_undo(base: Base) -> None:
    case_id = base.desk.open_case("Anna", [mention(base)], None, Terms()).id
    assert case_id is not None
    with pytest.raises(InputError, match="reason"):
        base.desk.answer_and_close("Anna", case_id, "Исправили", None, None, " ")
    base.desk.answer_and_close("Anna", case_id, "Исправили", "https://forum.example/9", None, "автор согласен")
    asked = 'SELECT state, outcome, responded_at FROM "case"'
    assert base.all(asked) == [("closed", "автор согласен", "2026-11-21T12:00:00.000Z")]
    base.desk.undo("Anna")
    assert base.all(asked) == [("new", "", None)]
    assert base.all("SELECT count(*) FROM response WHERE removed_at IS NULL") == [(0,)]
    base.desk.move_case("Anna", case_id, CaseState.DISMISSED, "не о нас")
    with pytest.raises(IllegalMoveError):
        base.desk.answer_and_close("Anna", case_id, "Исправили", None, None, "автор согласен")
    base.desk.move_case("Anna", case_id, CaseState.CHECKING)
    base.desk.answer_and_close("Anna", case_id, "Исправили", None, None, "автор согласен")


def test_tier_and_owner_of_a_client_are_kept_and_undone(base: Base) -> None:
    base.entity("Берег", Role.CLIENT)
    ((client_id,),) = base.all("SELECT id FROM client")
    assert isinstance(client_id, int)
    written = base.desk.change_client("Anna", client_id, {"tier": Tier.GOLD, "owner": "Olena"})
    assert written.changes.clients == {client_id}
    base.desk.change_client("Anna", client_id, {"owner": None})
    assert base.all("SELECT tier, owner FROM client") == [("gold", None)]
    base.desk.undo("Anna")
    assert base.all("SELECT tier, owner FROM client") == [("gold", "Olena")]
    for wrong in ({"tier": "platinum"}, {"name": "Берег"}, {}):
        with pytest.raises(InputError):
            base.desk.change_client("Anna", client_id, wrong)
    with pytest.raises(NotKnownError):
        base.desk.change_client("Anna", 404, {"owner": "Olena"})


def test_a_merged_case_hands_its_mentions_over(base: Base) -> None:
    first = base.desk.open_case("Anna", [mention(base, "1")], None, Terms()).id
    second = base.desk.open_case("Anna", [mention(base, "2")], None, Terms()).id
    assert first is not None
    assert second is not None
    base.desk.merge_case("Anna", second, first, Terms())
    assert base.all("SELECT case_id, count(*) FROM case_mention WHERE removed_at IS NULL GROUP BY 1") == [(first, 2)]
    base.desk.undo("Anna")
    assert base.all("SELECT case_id, count(*) FROM case_mention WHERE removed_at IS NULL GROUP BY 1") == [
        (first, 1),
        (second, 1),
    ]


def test_an_occasion_is_used_once_and_logs_the_contact(base: Base) -> None:
    client = mention(base, "9", Role.CLIENT)
    made = base.desk.make_occasion("Anna", client, "новый завод", "Olena", base.clock().date())
    assert made.id is not None
    assert state_of(base, client) == "done"
    base.desk.move_occasion("Anna", made.id, OccasionState.CONTACTED, "договорились о встрече")
    assert base.all("SELECT outcome, person FROM contact") == [("договорились о встрече", "Anna")]
    with pytest.raises(IllegalMoveError):
        base.desk.move_occasion("Anna", made.id, OccasionState.SNOOZED, due_on=base.clock().date())
    with pytest.raises(InputError):
        base.desk.make_occasion("Anna", mention(base, "8"), "не клиент", None, base.clock().date())
