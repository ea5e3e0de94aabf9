"""The verdict on a whole complaint, and reasons that come back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from monitor.case_types import Fault
from monitor.checking_types import MeasureState, Verdict
from monitor.desk.claims import may_close_without_measure, summary
from monitor.desk.measures import MOVES, Raised, Thing, came_back, is_about, places

DONE = datetime(2026, 11, 1, tzinfo=UTC)
C, P, R, W, N = Verdict.CONFIRMED, Verdict.PARTLY, Verdict.REFUTED, Verdict.OPEN, Verdict.CANNOT_BE_CHECKED


@pytest.mark.parametrize(
    ("verdicts", "expected"),
    [
        ((), None),
        ((C, C), C),
        ((R,), R),
        ((R, C), P),
        ((P, C), P),
        ((C, W), W),
        ((N, R), R),
        ((N, N), N),
        ((N, W), W),
    ],
)
def test_the_verdict_on_the_whole(verdicts: tuple[Verdict, ...], expected: Verdict | None) -> None:
    assert summary(verdicts) is expected


@pytest.mark.parametrize(
    ("verdicts", "fault", "expected"),
    [
        ((R, R), Fault.UNKNOWN, True),
        ((R, N), Fault.UNKNOWN, True),
        ((R, C), Fault.UNKNOWN, False),
        ((R, W), Fault.UNKNOWN, False),
        ((), Fault.UNKNOWN, False),
        ((R,), Fault.OURS, False),
        ((C,), Fault.SHARED, False),
        ((C,), Fault.THEIRS, True),
        ((), Fault.WRONG_FIRM, True),
        ((W,), Fault.THIRD_PARTY, True),
    ],
)
def test_what_needs_no_measure(verdicts: tuple[Verdict, ...], fault: Fault, expected: bool) -> None:
    assert may_close_without_measure(verdicts, fault) is expected


def raised(mention_id: int = 1, days: float = 1, words: str = "", **more: object) -> Raised:
    values: dict[str, object] = {"reason": "delivery", "entity_id": 1, "thread": None, **more}
    return Raised(mention_id=mention_id, made_at=DONE + timedelta(days=days), words=words, **values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("thing", "words", "more", "expected"),
    [
        (Thing("delivery", 1), "", {}, True),
        (Thing("delivery", 1), "", {"reason": "price"}, False),
        (Thing("delivery", 1), "", {"reason": None}, False),
        (Thing("delivery", 1), "", {"entity_id": 2}, False),
        (Thing("delivery", 1, product="Дверь дубовая"), "опять не привезли дубовую дверь", {}, True),
        (Thing("delivery", 1, product="Дверь дубовая"), "опять не привезли дверь", {}, False),
        (Thing("delivery", 1, branch="Киев"), "в Киеве снова ждали неделю", {}, True),
        (Thing("delivery", 1, branch="Tampere"), "Tampereella taas myöhässä", {}, True),
        (Thing("delivery", 1, branch="Tampere"), "Turussa taas myöhässä", {}, False),
        (Thing("delivery", 1, "двері", "Львів"), "Двері у Львові знову не довезли", {}, True),
    ],
)
def test_the_same_reason_for_the_same_thing(thing: Thing, words: str, more: dict[str, object], expected: bool) -> None:
    assert is_about(thing, raised(words=words, **more)) is expected


def test_only_complaints_made_after_it_was_done_show_that_it_came_back() -> None:
    found = came_back(
        Thing("delivery", 1), DONE, [raised(3, 5), raised(1, -1), raised(2, 0.5), raised(4, 1, reason="price")]
    )
    assert [one.mention_id for one in found] == [2, 3]


def test_a_discussion_is_told_once_and_reviews_each() -> None:
    thread = "https://forum.example/t/1"
    found = places(
        Thing("delivery", 1),
        [raised(2, -1, thread=thread), raised(1, -3, thread=thread), raised(3, -2), raised(4, -2, reason="price")],
    )
    assert [one.mention_id for one in found] == [1, 3]


def test_every_state_of_a_measure_can_be_left_and_done_wants_no_detour() -> None:
    assert set(MOVES) == set(MeasureState)
    assert all(MOVES.values())
    assert MeasureState.DONE in MOVES[MeasureState.OPEN] & MOVES[MeasureState.REOPENED]
