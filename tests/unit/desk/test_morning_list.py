"""The morning list: promises kept, critical never cut, few of the rest, each client once, all else counted."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.client_types import Channel, ContactRow, Standing, Tier
from monitor.desk.morning import MOST, WEEK_DAYS, morning
from monitor.occasion_types import Approach, Ground, LineKind, OccasionRow, OccasionState, SharedOccasion

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)


def row(number: int, **more: object) -> OccasionRow:
    """An occasion by news of its own client, good for a week."""
    values: dict[str, object] = {
        "id": number,
        "client_id": number,
        "client_name": f"Client {number}",
        "mention_id": None,
        "what": "news",
        "owner": "Anna",
        "due_on": TODAY + timedelta(days=7),
        "state": OccasionState.OPEN,
        "outcome": "",
        "url": None,
        "created_at": NOW,
        "blocked_by_case": None,
        "ground": Ground.NEWS,
        "kind": "growth",
        "approach": Approach.OFFER,
        "happened_on": TODAY,
        "best_before": TODAY + timedelta(days=7),
    }
    return OccasionRow(**{**values, **more})  # type: ignore[arg-type]


def promise(number: int, on: date) -> ContactRow:
    """A next step on a day."""
    return ContactRow(
        *(number, 50 + number, f"Client {50 + number}", "Anna", NOW, "Anna", Channel.CALL, None, "", True, None, ()),
        *("", "send the prices", on, False, None),
    )


def standing(number: int, overdue_days: int) -> Standing:
    """A client whom the plan wants a word with."""
    return Standing(number, f"Client {number}", Tier.GOLD, "Anna", 40, 30, TODAY, overdue_days, "", 0)


def test_few_a_day_and_the_most_valuable_first() -> None:
    tiers = [Tier.COPPER, None, Tier.GOLD, Tier.SILVER]
    found = morning("Anna", TODAY, [row(number, tier=tiers[number % 4]) for number in range(1, 21)])
    assert len(found.today) == MOST
    assert [line.tier for line in found.today] == [Tier.GOLD] * 5
    assert found.more_today == 15


def test_promises_and_critical_things_are_never_cut() -> None:
    rows = [row(number, critical=True, approach=Approach.CAREFUL) for number in range(1, 9)]
    rows += [row(20, state=OccasionState.SNOOZED, due_on=TODAY - timedelta(days=2)), row(21)]
    late = [promise(number, TODAY - timedelta(days=number)) for number in (1, 2, 3)]
    found = morning("Anna", TODAY, rows, promises=[*late, promise(4, TODAY), promise(5, TODAY + timedelta(days=3))])
    assert [line.overdue_days for line in found.overdue] == [3, 2, 2, 1]
    assert sum(line.critical for line in found.today) == 8
    assert {line.kind for line in found.today} == {LineKind.OCCASION, LineKind.PROMISE}
    assert found.more_today == 1, "no room is left for the twenty-first"
    assert [line.kind for line in found.week] == [LineKind.PROMISE]


def test_what_must_wait_is_counted_and_what_is_over_is_gone() -> None:
    rows = [
        row(1, blocked=True, guards=("case:4",)),
        row(2, best_before=TODAY - timedelta(days=1)),
        row(3, state=OccasionState.CONTACTED),
        row(4, state=OccasionState.SNOOZED, due_on=TODAY + timedelta(days=2)),
        row(5, state=OccasionState.SNOOZED, due_on=TODAY + timedelta(days=20)),
        row(6, ground=Ground.HAND, best_before=None, due_on=TODAY),
    ]
    found = morning("Anna", TODAY, rows)
    assert [line.id for line in found.today] == [6]
    assert [line.id for line in found.week] == [4]
    assert found.blocked == 1


def test_one_line_for_a_client_and_for_an_event_of_many() -> None:
    rows = [row(1, tier=Tier.GOLD), row(2, client_id=1, client_name="Client 1", tier=Tier.GOLD)]
    rows += [row(number, shared_id=9, ground=Ground.MARKET, tier=Tier.COPPER) for number in (3, 4, 5)]
    rows += [
        row(number, ground=Ground.DATE, kind="professional", what="Builder's Day", happened_on=TODAY, due_on=TODAY)
        for number in (6, 7)
    ]
    found = morning("Anna", TODAY, rows, standings=[standing(8, 5), standing(3, 9), standing(10, 0)])
    assert [(line.kind, line.client_ids) for line in found.today] == [
        (LineKind.OCCASION, (1,)),
        (LineKind.PLAN, (8,)),
        (LineKind.SHARED, (6, 7)),
        (LineKind.SHARED, (3, 4, 5)),
    ]
    assert found.today[3].id == 9
    assert found.today[3].occasion_ids == (3, 4, 5)
    assert "clients:3" in found.today[3].why
    assert found.more_today == 0
    assert found.today[0].also == (2,), "the second reason to call the same client, for the same call"
    assert "also:growth" in found.today[0].why


def test_congratulations_wait_for_their_day() -> None:
    born = row(1, ground=Ground.DATE, kind="birthday", happened_on=TODAY + timedelta(days=4))
    found = morning("Anna", TODAY, [born])
    assert [line.slug for line in found.week] == ["birthday"]
    assert [line.slug for line in morning("Anna", TODAY + timedelta(days=3), [born]).today] == ["birthday"]


def test_leads_are_for_the_head() -> None:
    lead = SharedOccasion(
        *(3, Ground.COMPETITOR, "competitor_complaint", "late again", 7, "Rival Ltd", 4, None, Approach.OFFER, None),
        *((), (), "Buyer Ltd", TODAY, TODAY + timedelta(days=9), NOW, False, (), ()),
    )
    (line,) = morning(None, TODAY, [], shared=[lead]).today
    assert line.why[1:] == ("competitor:Rival Ltd", "firm:Buyer Ltd")
    assert morning("Anna", TODAY, [], shared=[lead]).today == ()


rows_ = st.lists(
    st.builds(
        lambda number, client, tier, blocked, critical, state, approach, due, left: row(
            number,
            client_id=client,
            tier=tier,
            blocked=blocked and approach is Approach.OFFER,
            critical=critical,
            state=state,
            approach=approach,
            due_on=TODAY + timedelta(days=due),
            best_before=TODAY + timedelta(days=left),
        ),
        st.integers(1, 10_000),
        st.integers(1, 30),
        st.sampled_from([*Tier, None]),
        st.booleans(),
        st.integers(0, 9).map(lambda dice: dice == 0),
        st.sampled_from(list(OccasionState)),
        st.sampled_from([Approach.OFFER, Approach.CAREFUL]),
        st.integers(-9, 20),
        st.integers(-3, 20),
    ),
    max_size=40,
    unique_by=lambda one: one.id,
)


@given(rows_, st.lists(st.integers(-9, 9), max_size=6))
@settings(max_examples=200, deadline=None)
def test_nothing_is_lost_and_nothing_forbidden_is_shown(rows: list[OccasionRow], promised: list[int]) -> None:
    promises = [promise(number, TODAY + timedelta(days=days)) for number, days in enumerate(promised)]
    found = morning("Anna", TODAY, rows, promises=promises)
    by_id = {one.id: one for one in rows}
    shown = [one for line in (*found.lines, *found.week) if line.kind is LineKind.OCCASION for one in line.occasion_ids]
    assert len(shown) == len(set(shown))
    assert not any(by_id[one].blocked or not by_id[one].waits for one in shown)
    assert all((by_id[one].best_before or TODAY) >= TODAY for one in shown)
    alive = [one for one in rows if one.waits and not one.blocked and (one.best_before or TODAY) >= TODAY]
    committed = {one.id for one in alive if one.state is not OccasionState.OPEN}
    must = {one.id for one in alive if one.id in committed and one.due_on <= TODAY}
    must |= {one.id for one in alive if one.id not in committed and one.critical}
    assert must <= {one for line in found.lines for one in line.occasion_ids}
    kept = sum(days <= 0 for days in promised)
    assert sum(line.kind is LineKind.PROMISE for line in found.lines) == kept
    assert len(found.lines) <= max(MOST, len(must) + kept)
    free = [one for one in alive if one.id not in committed and not one.critical]
    chosen = sum(1 for line in found.today for one in line.occasion_ids if one in {row.id for row in free})
    further = {one for line in found.lines for one in line.also}
    assert all(by_id[one].client_id in line.client_ids for line in found.lines for one in line.also)
    assert not further & set(shown)
    assert found.more_today == len(free) - chosen - len(further)
    assert all(TODAY < line.due_on <= TODAY + timedelta(days=WEEK_DAYS) for line in found.week)
