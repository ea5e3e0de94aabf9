"""The morning list: whom one of us calls today, few enough to be done. Pure.

Promises and what was put off to a day are kept on their day and never cut; critical things neither. The rest is ranked
by the value of the client, by what it is and by how long it lasts, and listed up to a number of lines; what is left out
is counted. A client stands on the list once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from monitor.client_types import ContactRow, DateKind, Standing, Tier
from monitor.occasion_types import (
    Approach,
    Ground,
    LineKind,
    Morning,
    MorningLine,
    OccasionRow,
    OccasionState,
    SharedOccasion,
)
from monitor.winback_types import Effort, Step

MOST: Final = 5
"""Lines a day and owner. Source: issue 6, what it must show."""
WEEK_DAYS: Final = 7
_VALUE: Final = {Tier.GOLD: 30, Tier.SILVER: 20, Tier.COPPER: 10, None: 8}
_MANNER: Final = {Approach.CAREFUL: 9, Approach.OFFER: 6, Approach.CONGRATULATE: 4, Approach.INFORM: 3, None: 5}
_KIND: Final = {"tender": 5, "own_item": 10, "own_service": 4, "contract_end": 8, "anniversary": 2, "birthday": 3}
_ON_ITS_DAY: Final = frozenset(
    {DateKind.BIRTHDAY, DateKind.PROFESSIONAL, DateKind.PUBLIC_HOLIDAY, DateKind.ANNIVERSARY}
)
_TOGETHER: Final = frozenset({DateKind.PROFESSIONAL, DateKind.PUBLIC_HOLIDAY, DateKind.EXHIBITION})
_RANK: Final = {Tier.GOLD: 0, Tier.SILVER: 1, Tier.COPPER: 2, None: 3}


def morning(
    owner: str | None,
    today: date,
    occasions: Sequence[OccasionRow],
    *,
    shared: Sequence[SharedOccasion] = (),
    promises: Sequence[ContactRow] = (),
    steps: Sequence[tuple[Effort, Step]] = (),
    standings: Sequence[Standing] = (),
    most: int = MOST,
) -> Morning:
    """What one of us does today; all that is given is theirs. `shared` are events of many, for their words; `steps`
    those of plans to keep clients or to win them back."""
    free = [one for one in occasions if one.waits and not one.blocked and not _is_over(one, today)]
    blocked = sum(1 for one in occasions if one.waits and one.blocked and not _is_over(one, today))
    committed = [_single(one, today) for one in free if _is_commitment(one)]
    committed += [_promise(one, today) for one in promises if one.next_on is not None]
    committed += [_step(effort, step, today) for effort, step in steps if step.due_on is not None]
    offered = _grouped([one for one in free if not _is_commitment(one)], {one.id: one for one in shared}, today)
    offered += [_lead(one, owner) for one in shared if owner is None and not one.clients]
    overdue = [line for line in committed if line.due_on < today]
    due = [line for line in committed if line.due_on == today]
    critical = [line for line in offered if line.critical]
    busy = {client for line in (*overdue, *due, *critical) for client in line.client_ids}
    for_now: list[MorningLine] = []
    later: list[MorningLine] = []
    for line in offered:
        if not line.critical:
            (for_now if _is_for_now(line, today) else later).append(line)
    for_now += _silent(standings, busy | {client for line in for_now for client in line.client_ids}, today)
    chosen, left = _chosen(for_now, busy, most - len(overdue) - len(due) - len(critical), today)
    overdue, critical, due, chosen, more = _with_further([overdue, critical, due, chosen], left)
    week = sorted(
        [line for line in (*committed, *later) if today < line.due_on <= today + timedelta(days=WEEK_DAYS)],
        key=lambda line: (line.due_on, _RANK[line.tier], line.clients),
    )
    return Morning(
        owner=owner,
        day=today,
        overdue=tuple(sorted(overdue, key=lambda line: (line.due_on, _RANK[line.tier], line.clients))),
        today=(*_by_rank(critical, today), *sorted(due, key=lambda line: (_RANK[line.tier], line.clients)), *chosen),
        week=tuple(week[:most]),
        more_today=len(more),
        more_week=max(0, len(week) - most),
        blocked=blocked,
    )


def _is_over(one: OccasionRow, today: date) -> bool:
    return one.best_before is not None and one.best_before < today


def _is_commitment(one: OccasionRow) -> bool:
    """Whether a person set the day: it is kept, where what the program found may be left."""
    return one.ground is Ground.HAND or one.state in (OccasionState.SNOOZED, OccasionState.HANDED_OVER)


def _is_for_now(line: MorningLine, today: date) -> bool:
    """Whether it may be done today; congratulations wait for their day or its eve."""
    return line.slug not in _ON_ITS_DAY or line.due_on <= today + timedelta(days=1)


def _chosen(
    lines: Sequence[MorningLine], busy: set[int], room: int, today: date
) -> tuple[list[MorningLine], list[MorningLine]]:
    """The best lines that there is room for, a client once; and those left out, the best first."""
    chosen: list[MorningLine] = []
    left: list[MorningLine] = []
    taken = set(busy)
    for line in _by_rank(lines, today):
        if len(chosen) >= room or (line.client_ids and taken.issuperset(line.client_ids)):
            left.append(line)
        else:
            chosen.append(line)
            taken |= set(line.client_ids)
    return chosen, left


def _with_further(
    groups: Sequence[Sequence[MorningLine]], left: Sequence[MorningLine]
) -> tuple[list[MorningLine], list[MorningLine], list[MorningLine], list[MorningLine], list[MorningLine]]:
    """The lines with the further occasions of their client, for the same call; last what is left out after that."""
    more = list(left)
    made: list[list[MorningLine]] = []
    for lines in groups:
        made.append([])
        for line in lines:
            further = [one for one in more if len(one.client_ids) == 1 and one.client_ids == line.client_ids]
            more = [one for one in more if one not in further]
            also = tuple(number for one in further for number in one.occasion_ids)
            why = (*line.why, *(f"also:{one.slug or 'unknown'}" for one in further))
            made[-1].append(replace(line, also=also, why=why) if also else line)
    return made[0], made[1], made[2], made[3], more


def _by_rank(lines: Iterable[MorningLine], today: date) -> list[MorningLine]:
    return sorted(lines, key=lambda line: (-_worth(line, today), line.due_on, line.clients, line.id))


def _worth(line: MorningLine, today: date) -> float:
    left = (line.due_on - today).days
    urgent = 8 if left <= 1 else 4 if left <= 3 else 0
    plan = -12 if line.kind is LineKind.PLAN else 0
    several = min(6, len(line.client_ids) - 1)
    silent = 3 if any(one.startswith("silent:") for one in line.why) else 0
    return _VALUE[line.tier] + _MANNER[line.approach] + _KIND.get(line.slug or "", 0) + urgent + several + silent + plan


def _single(one: OccasionRow, today: date) -> MorningLine:
    return MorningLine(
        kind=LineKind.OCCASION,
        id=one.id,
        client_ids=(one.client_id,),
        clients=(one.client_name,),
        tier=one.tier,
        owner=one.owner,
        due_on=one.happened_on
        if one.ground is Ground.DATE and one.happened_on and not _is_commitment(one)
        else one.due_on,
        overdue_days=max(0, (today - one.due_on).days) if _is_commitment(one) else 0,
        critical=one.critical,
        what=one.what,
        slug=one.kind,
        approach=one.approach,
        why=one.why,
        person=one.person,
        opening=one.opening,
        occasion_ids=(one.id,),
        url=one.url,
        lang=one.lang,
    )


def _grouped(rows: Sequence[OccasionRow], shared: dict[int, SharedOccasion], today: date) -> list[MorningLine]:
    """A line for each occasion, one for all clients of the same event or day."""
    groups: dict[tuple[object, ...], list[OccasionRow]] = defaultdict(list)
    for one in rows:
        if one.shared_id is not None:
            key: tuple[object, ...] = ("shared", one.shared_id)
        elif one.ground is Ground.DATE and one.kind in _TOGETHER:
            key = ("day", one.kind, one.happened_on, one.what)
        else:
            key = ("one", one.id)
        groups[key].append(one)
    lines = []
    for members in groups.values():
        ordered = sorted(members, key=lambda one: (_RANK[one.tier], one.client_name.casefold(), one.id))
        first = _single(ordered[0], today)
        if len(ordered) > 1:
            first = replace(
                first,
                kind=LineKind.SHARED,
                id=ordered[0].shared_id or ordered[0].id,
                client_ids=tuple(one.client_id for one in ordered),
                clients=tuple(one.client_name for one in ordered),
                critical=any(one.critical for one in ordered),
                why=(*first.why, f"clients:{len(ordered)}"),
                occasion_ids=tuple(one.id for one in ordered),
            )
        event = shared.get(ordered[0].shared_id or 0)
        if event is not None and event.entity_name is not None and event.ground is Ground.COMPETITOR:
            first = replace(first, why=(f"competitor:{event.entity_name}", *first.why))
        lines.append(first)
    return lines


def _lead(one: SharedOccasion, owner: str | None) -> MorningLine:
    """An event that touches no client of ours yet: for the head to see."""
    why = [f"happened:{one.happened_on.isoformat()}"]
    if one.entity_name and one.ground is Ground.COMPETITOR:
        why.append(f"competitor:{one.entity_name}")
    if one.firm:
        why.append(f"firm:{one.firm}")
    return MorningLine(
        kind=LineKind.SHARED,
        id=one.id,
        client_ids=(),
        clients=(),
        tier=None,
        owner=owner,
        due_on=one.best_before,
        overdue_days=0,
        critical=False,
        what=one.what,
        slug=one.kind,
        approach=one.approach,
        why=tuple(why),
        url=one.url,
    )


def _promise(one: ContactRow, today: date) -> MorningLine:
    assert one.next_on is not None
    return MorningLine(
        kind=LineKind.PROMISE,
        id=one.id,
        client_ids=(one.client_id,),
        clients=(one.client_name,),
        tier=None,
        owner=one.owner or one.person,
        due_on=one.next_on,
        overdue_days=max(0, (today - one.next_on).days),
        critical=False,
        what=one.next_step,
        slug="promise",
        approach=None,
        why=(f"promised_to:{one.with_name}",) if one.with_name else (),
    )


def _step(effort: Effort, step: Step, today: date) -> MorningLine:
    assert step.due_on is not None
    return MorningLine(
        kind=LineKind.STEP,
        id=step.id,
        client_ids=(effort.client_id,),
        clients=(effort.client_name,),
        tier=effort.tier,
        owner=step.owner or effort.owner,
        due_on=step.due_on,
        overdue_days=max(0, (today - step.due_on).days),
        critical=False,
        what=step.what,
        slug="step",
        approach=Approach.CAREFUL,
        why=() if effort.cause is None else (f"cause:{effort.cause}",),
    )


def _silent(standings: Sequence[Standing], busy: set[int], today: date) -> list[MorningLine]:
    """Clients whom the plan wants a word with and who stand on no other line."""
    return [
        MorningLine(
            kind=LineKind.PLAN,
            id=one.client_id,
            client_ids=(one.client_id,),
            clients=(one.name,),
            tier=one.tier,
            owner=one.owner,
            due_on=today,
            overdue_days=0,
            critical=False,
            what="",
            slug="plan",
            approach=None,
            why=(f"silent:{one.silent_days}" if one.silent_days is not None else "never_spoken",),
        )
        for one in standings
        if one.overdue_days > 0 and not one.promised and one.client_id not in busy
    ]
