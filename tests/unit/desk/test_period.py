"""Figures of a period against numbers counted by hand."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from monitor.desk import figures as sums
from monitor.desk.period import MentionFact, PeriodFigures, period
from monitor.text.types import Kind, Reason, Role, Tone

SINCE = datetime(2026, 11, 1, tzinfo=UTC)
NONE = sums.figures([])


def fact(number: int, **more: object) -> MentionFact:
    """A neutral own mention on the second day, with what is said otherwise."""
    values: dict[str, object] = {
        "id": number,
        "story_id": None,
        "entity_id": 1,
        "entity": "Тепломакс",
        "role": Role.OWN,
        "kind": Kind.OTHER,
        "tone": Tone.NEUTRAL,
        "reason": None,
        "severity": None,
        "site": "forum.example",
        "at": SINCE + timedelta(days=1),
    }
    return MentionFact(**(values | more))  # type: ignore[arg-type]


def of(
    rows: list[MentionFact], earlier: tuple[MentionFact, ...] = (), days: int = 7, zone: str = "UTC"
) -> PeriodFigures:
    """The figures of a period that begins on 1 November."""
    return period(
        rows,
        earlier,
        NONE,
        NONE,
        since=SINCE,
        until=SINCE + timedelta(days=days),
        zone=ZoneInfo(zone),
        competitors=any(row.role is Role.COMPETITOR for row in rows),
    )


def test_net_sentiment_is_of_known_tones_alone() -> None:
    tones = (Tone.POSITIVE, Tone.NEGATIVE, Tone.NEGATIVE, Tone.NEUTRAL, None, None)
    made = of([fact(at, tone=tone) for at, tone in enumerate(tones)])
    assert made.now.net_sentiment == pytest.approx(-1 / 4)
    assert of([fact(1, tone=None)]).now.net_sentiment is None


def test_share_of_voice_counts_stories_and_needs_a_competitor() -> None:
    own = [fact(1, story_id=5), fact(2, story_id=5), fact(3)]
    other = [fact(4, role=Role.COMPETITOR, entity_id=2, entity="Полярис")]
    made = of(own + other)
    assert made.now.share_of_voice == pytest.approx(2 / 3)
    assert [(one.entity, one.stories) for one in made.voices] == [("Тепломакс", 2), ("Полярис", 1)]
    assert made.now.mentions == 3
    assert of(own).now.share_of_voice is None


def test_reasons_stand_by_damage_and_a_story_counts_once_by_its_gravest_telling() -> None:
    rows = [
        *(fact(at, kind=Kind.COMPLAINT, reason=Reason.PRICE, severity=1) for at in range(5)),
        fact(10, kind=Kind.COMPLAINT, reason=Reason.DELIVERY, severity=2, story_id=7),
        fact(11, kind=Kind.COMPLAINT, reason=Reason.DELIVERY, severity=3, story_id=7),
        fact(12, kind=Kind.COMPLAINT, reason=None, severity=4, story_id=7),
        fact(13, kind=Kind.QUESTION, reason=Reason.HARM, severity=4),
    ]
    earlier = (fact(20, kind=Kind.COMPLAINT, reason=Reason.PRICE, severity=1),)
    made = of(rows, earlier)
    assert [(one.reason, one.complaints, one.damage, one.gravest, one.before) for one in made.reasons] == [
        (Reason.DELIVERY, 1, 9, 3, 0),
        (Reason.PRICE, 5, 5, 1, 1),
    ]
    assert made.now.complaints == 6


def test_noise_and_our_own_voice_are_not_about_us() -> None:
    made = of([fact(1, kind=Kind.NOISE), fact(2, kind=Kind.OWN_VOICE), fact(3)])
    assert made.now.mentions == 1


def test_each_day_has_its_column_in_the_readers_zone() -> None:
    late = fact(1, at=datetime(2026, 11, 2, 22, 30, tzinfo=UTC))
    made = of([late], zone="Europe/Helsinki")
    assert made.step_days == 1
    assert {bucket.start for bucket in made.buckets if bucket.tones} == {date(2026, 11, 3)}
    assert len(of([late]).buckets) == 7


def test_long_periods_go_by_weeks_and_months_without_gaps() -> None:
    weeks = of([fact(1)], days=90)
    assert weeks.step_days == 7
    assert {b.start.weekday() for b in weeks.buckets} == {0}
    months = of([fact(1)], days=365)
    assert [b.start for b in months.buckets][:3] == [date(2026, 11, 1), date(2026, 12, 1), date(2027, 1, 1)]
    assert sum(sum(b.tones.values()) for b in months.buckets) == 1
