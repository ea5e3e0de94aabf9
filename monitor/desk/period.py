"""Figures of what was written in a period: volume, tone, share of voice, reasons by damage. Pure, over rows."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo
from typing import Final

from monitor.checking_types import MeasureRow, MeasureState
from monitor.desk.figures import Figures
from monitor.text.types import Kind, Reason, Role, Tone

DAMAGE: Final = {1: 1, 2: 3, 3: 9, 4: 27}
"""What one complaint of a severity adds to its reason's damage: each step is three times the one before it, so that
one grave case outweighs many small rants. Source: decision 0032."""
DAYS_MOST: Final = 45
WEEKS_MOST: Final = 190
_ASIDE: Final = frozenset({Kind.NOISE, Kind.OWN_VOICE})


@dataclass(frozen=True, slots=True)
class MentionFact:
    """One mention as figures need it; `at` is when it was published, else found. `story_id` None: told once."""

    id: int
    story_id: int | None
    entity_id: int
    entity: str
    role: Role
    kind: Kind
    tone: Tone | None
    reason: Reason | None
    severity: int | None
    site: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Bucket:
    """A day, week or month that begins on `start`: own mentions by tone, None for an unknown one."""

    start: date
    tones: Mapping[Tone | None, int]


@dataclass(frozen=True, slots=True)
class ReasonDamage:
    """A reason of complaints: how many stories, the damage they do, the gravest, and how many in the period before."""

    reason: Reason | None
    complaints: int
    damage: int
    gravest: int
    before: int


@dataclass(frozen=True, slots=True)
class SiteCount:
    """How much was written about us at a site."""

    site: str
    mentions: int
    negative: int
    complaints: int


@dataclass(frozen=True, slots=True)
class Voice:
    """Stories about one name; `share` of those of own names and competitors."""

    entity: str
    role: Role
    stories: int
    share: float


@dataclass(frozen=True, slots=True)
class Spoken:
    """What was written about our own names; None where nothing is known.

    `net_sentiment` = (positive - negative) / (positive + negative + neutral) of known ones;
    `share_of_voice` = own stories / stories of own and competitors, None where no competitor is watched.
    """

    mentions: int
    stories: int
    complaints: int
    tones: Mapping[Tone | None, int]
    net_sentiment: float | None
    share_of_voice: float | None
    kinds: Mapping[Kind, int]


@dataclass(frozen=True, slots=True)
class PeriodFigures:
    """All that a period report says; `before` is the period of the same length that ended where this one begins."""

    since: datetime
    until: datetime
    now: Spoken
    before: Spoken
    buckets: tuple[Bucket, ...]
    step_days: int
    """1, 7, or 30 for months."""
    reasons: tuple[ReasonDamage, ...]
    voices: tuple[Voice, ...]
    sites: tuple[SiteCount, ...]
    cases: Figures
    cases_before: Figures
    measures: tuple[MeasureRow, ...] = ()
    """Those that were under way or carried out in the period, and whether their reason came back."""


def spoken(rows: Sequence[MentionFact], competitors: bool) -> Spoken:
    """The sums of a period. `competitors`: whether any is watched. Source: `mission.md`, measures."""
    own = [row for row in rows if row.role is Role.OWN]
    tones: Counter[Tone | None] = Counter(row.tone for row in own)
    known = sum(count for tone, count in tones.items() if tone is not None)
    own_stories = len(_stories(own))
    all_stories = own_stories + len(_stories(row for row in rows if row.role is Role.COMPETITOR))
    return Spoken(
        mentions=len(own),
        stories=own_stories,
        complaints=len(_stories(row for row in own if row.kind is Kind.COMPLAINT)),
        tones=dict(tones),
        net_sentiment=(tones[Tone.POSITIVE] - tones[Tone.NEGATIVE]) / known if known else None,
        share_of_voice=own_stories / all_stories if competitors and all_stories else None,
        kinds=dict(Counter(row.kind for row in own).most_common()),
    )


def period(
    rows: Iterable[MentionFact],
    earlier: Iterable[MentionFact],
    cases: Figures,
    cases_before: Figures,
    *,
    since: datetime,
    until: datetime,
    zone: tzinfo,
    competitors: bool,
    measures: Iterable[MeasureRow] = (),
) -> PeriodFigures:
    """The figures of [`since`, `until`), over its mentions and those of the period before it.

    Noise and our own voice are left out. Days, weeks and months are those of `zone`.
    """
    now = [row for row in rows if row.kind not in _ASIDE]
    before = [row for row in earlier if row.kind not in _ASIDE]
    own = [row for row in now if row.role is Role.OWN]
    step_days = _step(until - since)
    return PeriodFigures(
        since=since,
        until=until,
        now=spoken(now, competitors),
        before=spoken(before, competitors),
        buckets=_buckets(own, since, until, step_days, zone),
        step_days=step_days,
        reasons=reasons(own, [row for row in before if row.role is Role.OWN]),
        voices=_voices(now),
        sites=_sites(own),
        cases=cases,
        cases_before=cases_before,
        measures=tuple(one for one in measures if _worked_on(one, since, until)),
    )


def about(rows: Iterable[MentionFact], entity_ids: Collection[int], own: Collection[int]) -> list[MentionFact]:
    """The rows as a report about `entity_ids` alone needs them: these in the place of our own names.

    Beside names of ours (`own`) stand competitors, beside others our own names too. None chosen: as they are.
    """
    if not entity_ids:
        return list(rows)
    ours = any(one in own for one in entity_ids)
    made = []
    for row in rows:
        if row.entity_id in entity_ids:
            made.append(replace(row, role=Role.OWN))
        elif row.role is Role.COMPETITOR or not ours:
            made.append(replace(row, role=Role.COMPETITOR))
    return made


def _worked_on(measure: MeasureRow, since: datetime, until: datetime) -> bool:
    """Whether a measure belongs to a period: carried out or looked at again in it, or still to be carried out."""
    moments = (measure.done_at, measure.checked_at)
    if any(at is not None and since <= at < until for at in moments):
        return True
    return measure.state in (MeasureState.OPEN, MeasureState.REOPENED)


def reasons(rows: Iterable[MentionFact], before: Iterable[MentionFact]) -> tuple[ReasonDamage, ...]:
    """Reasons of complaints, the one that does most damage first. A story counts once, by its gravest telling."""
    earlier = Counter(reason for reason, _ in _gravest(before))
    found: dict[Reason | None, list[int]] = defaultdict(list)
    for reason, severity in _gravest(rows):
        found[reason].append(severity)
    lines = [
        ReasonDamage(reason, len(weights), sum(DAMAGE[weight] for weight in weights), max(weights), earlier[reason])
        for reason, weights in found.items()
    ]
    return tuple(sorted(lines, key=lambda line: (-line.damage, -line.complaints, line.reason or "")))


def _gravest(rows: Iterable[MentionFact]) -> list[tuple[Reason | None, int]]:
    """(reason, severity) of each complaint's story, by its gravest telling that names a reason."""
    best: dict[tuple[int, int], tuple[bool, int, Reason | None]] = {}
    for row in rows:
        if row.kind is not Kind.COMPLAINT:
            continue
        one = (row.reason is not None, row.severity or 1, row.reason)
        key = _story(row)
        if key not in best or one[:2] > best[key][:2]:
            best[key] = one
    return [(reason, severity) for _, severity, reason in best.values()]


def _story(row: MentionFact) -> tuple[int, int]:
    return (0, row.story_id) if row.story_id is not None else (1, row.id)


def _stories(rows: Iterable[MentionFact]) -> set[tuple[int, int]]:
    return {_story(row) for row in rows}


def _voices(rows: Sequence[MentionFact]) -> tuple[Voice, ...]:
    found: dict[tuple[Role, int], tuple[str, set[tuple[int, int]]]] = {}
    for row in rows:
        found.setdefault((row.role, row.entity_id), (row.entity, set()))[1].add(_story(row))
    total = sum(len(stories) for _, stories in found.values())
    lines = [
        Voice(name, role, len(stories), len(stories) / total) for (role, _), (name, stories) in found.items() if stories
    ]
    return tuple(sorted(lines, key=lambda line: (-line.stories, line.entity)))


def _sites(rows: Sequence[MentionFact]) -> tuple[SiteCount, ...]:
    count = Counter(row.site for row in rows)
    negative = Counter(row.site for row in rows if row.tone is Tone.NEGATIVE)
    complaints = Counter(row.site for row in rows if row.kind is Kind.COMPLAINT)
    return tuple(
        SiteCount(site, number, negative[site], complaints[site])
        for site, number in sorted(count.items(), key=lambda item: (-item[1], item[0]))
    )


def _step(length: timedelta) -> int:
    if length.days <= DAYS_MOST:
        return 1
    return 7 if length.days <= WEEKS_MOST else 30


def _buckets(
    rows: Sequence[MentionFact], since: datetime, until: datetime, step_days: int, zone: tzinfo
) -> tuple[Bucket, ...]:
    """All of them from the first to the last, also those in which nobody wrote."""
    found: dict[date, Counter[Tone | None]] = defaultdict(Counter)
    for row in rows:
        found[_start(row.at.astimezone(zone).date(), step_days)][row.tone] += 1
    start = _start(since.astimezone(zone).date(), step_days)
    last = (until - timedelta(microseconds=1)).astimezone(zone).date()
    made = []
    while start <= last:
        made.append(Bucket(start, dict(found[start])))
        start = _start(start + timedelta(days=31), 30) if step_days == 30 else start + timedelta(days=step_days)
    return tuple(made)


def _start(day: date, step_days: int) -> date:
    if step_days == 1:
        return day
    return day.replace(day=1) if step_days == 30 else day - timedelta(days=day.weekday())
