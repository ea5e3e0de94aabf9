"""Values of the list: what differs, where the selection goes, filters kept and read again, rows read by windows."""

from __future__ import annotations

import time
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from monitor.desk.views import PERIODS_DAYS, Filters, Shelf, from_json
from monitor.types import INBOX, Decision, Kind, MentionQuery, Order, Out, Role, Tone
from tests.gui.desks import Desk
from ui.models.mentions import WINDOW, MentionModel, _Answer, difference, survivor
from ui.widgets.mention_row import shifted

IDS = st.lists(st.integers(0, 60), unique=True)


@given(IDS, IDS)
def test_difference_leads_from_one_list_to_the_other(old: list[int], new: list[int]) -> None:
    found = difference(old, new)
    assert old[: found.start] + new[found.start : found.new_end] + old[found.old_end :] == new
    if old == new:
        assert found.start == found.old_end == found.new_end


@given(IDS, st.integers(0, 60), st.integers(0, 20))
def test_difference_of_one_removal_is_one_row(old: list[int], place: int, count: int) -> None:
    start = min(place, len(old))
    new = old[:start] + old[start + count :]
    found = difference(old, new)
    assert found.new_end == found.start
    assert found.old_end - found.start == len(old) - len(new)


@given(IDS, IDS, st.integers(0, 60))
def test_survivor_is_listed_and_nearest(old: list[int], new: list[int], current: int) -> None:
    kept = survivor(old, new, current)
    if current in old and set(old) & set(new):
        assert kept in new
        if current in new:
            assert kept == current
        else:
            after = [one for one in old[old.index(current) + 1 :] if one in new]
            before = [one for one in old[: old.index(current)] if one in new]
            assert kept == (after[0] if after else before[-1])
    elif current not in new or not old:
        assert kept is None


FILTERS = st.builds(
    Filters,
    shelf=st.sampled_from(Shelf),
    entity_ids=st.lists(st.integers(1, 9), unique=True).map(tuple),
    roles=st.lists(st.sampled_from(Role), unique=True).map(tuple),
    days=st.sampled_from([None, *PERIODS_DAYS]),
    kinds=st.lists(st.sampled_from(Kind), unique=True).map(tuple),
    tones=st.lists(st.sampled_from(Tone), unique=True).map(tuple),
    langs=st.lists(st.sampled_from(["ru", "uk"]), unique=True).map(tuple),
    source_ids=st.lists(st.integers(1, 9), unique=True).map(tuple),
    decisions=st.lists(st.sampled_from(Decision), unique=True).map(tuple),
    owners=st.lists(st.sampled_from(["", "Anna"]), unique=True).map(tuple),
    tag_ids=st.lists(st.integers(1, 9), unique=True).map(tuple),
    order=st.sampled_from(Order),
    stories=st.booleans(),
    search=st.text(max_size=8),
)


@given(FILTERS)
def test_filters_are_kept_and_read_again(filters: Filters) -> None:
    assert from_json(filters.to_json()) == filters


def test_filters_of_another_version_are_read_as_far_as_they_go() -> None:
    found = from_json({"shelf": "attic", "kinds": ["praise", "rumour"], "days": 13, "entity_ids": "x", "new": 1})
    assert found == Filters(kinds=(Kind.PRAISE,))


def test_filters_become_a_query() -> None:
    now = datetime(2026, 11, 21, tzinfo=UTC)
    query = Filters(days=7, kinds=(Kind.PRAISE,), search="окна").query(now)
    assert query == MentionQuery(
        states=INBOX, kinds=(Kind.PRAISE,), out=Out.WITHOUT, since=datetime(2026, 11, 14, tzinfo=UTC), search="окна",
        stories=True,
    )  # fmt: skip
    assert Filters(shelf=Shelf.THROWN_OUT).query(now).out is Out.ONLY
    assert Filters(shelf=Shelf.ALL).query(now).states == ()


def test_a_sample_of_a_week_is_of_the_last_whole_week() -> None:
    sample = Filters(shelf=Shelf.THROWN_OUT, days=7, order=Order.SAMPLE)
    wednesday, sunday = datetime(2026, 11, 18, 12, tzinfo=UTC), datetime(2026, 11, 22, 12, tzinfo=UTC)
    query = sample.query(wednesday)
    assert query == sample.query(sunday)
    assert query.since is not None
    assert query.until is not None
    assert query.since.astimezone().date().isoformat() == "2026-11-09"
    assert query.until.astimezone().date().isoformat() == "2026-11-16"


@given(st.text(alphabet="аб \n", max_size=80), st.integers(0, 80), st.integers(1, 12), st.integers(5, 40))
def test_the_first_match_is_seen_in_its_row(words: str, start: int, length: int, room: int) -> None:
    words = words + "х" * length + " конец"
    start = len(words) - length - len(" конец")
    shown, spans = shifted(words, [(start, start + length)], room)
    assert "\n" not in shown
    (found,) = spans
    assert shown[found[0] : found[1]] == "х" * length
    assert found[0] <= max(room, 40)


def test_rows_are_read_by_windows_and_only_those_looked_at(qtbot: QtBot, make_desk: object) -> None:
    desk: Desk = make_desk(90)  # type: ignore[operator]
    model = MentionModel(desk.monitor, desk.bridge, desk.window)
    model.show(MentionQuery(stories=True))
    qtbot.waitUntil(lambda: model.complete)
    assert model.rowCount() == 90
    assert len(model._rows) == WINDOW
    assert model.row_at(70).id == model.id_at(70)
    assert WINDOW < len(model._rows) < 90
    assert model.data(model.index(0)).startswith(("Complaint", "Question", "Praise", "News", "Other", "Noise"))


def test_a_million_rows_hold_nobody_up(qtbot: QtBot, make_desk: object) -> None:
    desk: Desk = make_desk(12)  # type: ignore[operator]
    page = desk.page("mentions")
    qtbot.waitUntil(lambda: page._model.complete)
    model = page._model
    many = list(range(10, 1_000_010))
    model.beginResetModel()
    model._ids = many
    model.endResetModel()
    page._list.verticalScrollBar().setValue(40_000_000)
    QApplication.processEvents()
    start = time.perf_counter()
    model._apply(_Answer([5, *many], [], True, difference(many, [5, *many]), None, 0.0))
    QApplication.processEvents()
    # Laying the list out again takes 2 ms; a view that walks all rows takes more than a second.
    assert time.perf_counter() - start < 0.5


def test_a_second_query_wins_over_the_first(qtbot: QtBot, make_desk: object) -> None:
    desk: Desk = make_desk(30)  # type: ignore[operator]
    model = MentionModel(desk.monitor, desk.bridge, desk.window)
    model.show(MentionQuery())
    model.show(MentionQuery(roles=(Role.CLIENT,)))
    qtbot.waitUntil(lambda: model.complete)
    qtbot.wait(200)
    assert {model.row_at(place).role for place in range(model.rowCount())} == {Role.CLIENT}
    assert model.rowCount() == 10
