"""Evidence of loss in what is said: unanswered calls, complaints, bad tone, questions about competitors, news. Pure."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from monitor.client_types import Topic
from monitor.desk.histories import Talked, Timeline
from monitor.desk.rhythm import Prior
from monitor.desk.sign_chances import at_least, at_least_of, oddness
from monitor.desk.sign_trade import NONE, Evidence
from monitor.desk.sign_tuning import Tuning
from monitor.text.types import Tone

LATELY_D: Final = 120
NEWS_D: Final = 180
SAID_D: Final = 180
PEERS_LEVEL: Final = 0.85
"""Below this share of the usual an industry's clients buy less together."""


def talks_until(line: Timeline, today: int, wanted: Callable[[Talked], bool]) -> tuple[list[Talked], list[Talked]]:
    """(those before the last `LATELY_D` days, those in them) of the talks that are wanted."""
    before: list[Talked] = []
    lately: list[Talked] = []
    for one in line.history.talks:
        day = one.day.toordinal()
        if day > today:
            break
        if wanted(one):
            (lately if day > today - LATELY_D else before).append(one)
    return before, lately


def unreachable(line: Timeline, today: int, tuning: Tuning) -> Evidence:
    """Sign 3: does not answer letters and calls, where it used to."""
    before, lately = talks_until(line, today, lambda one: one.answered is not None)
    tries = before + lately
    run = 0
    while run < len(tries) and not tries[-1 - run].answered:
        run += 1
    if run < tuning.tries or not lately:
        return NONE
    earlier = tries[: len(tries) - run]
    run_share = (sum(not one.answered for one in earlier) + 1) / (len(earlier) + 4)
    share = (sum(not one.answered for one in before) + 1) / (len(before) + 4)
    missed = sum(not one.answered for one in lately)
    points = 0.3 * oddness(run_share**run) + 0.8 * oddness(at_least_of(missed, len(lately), share))
    numbers: dict[str, float] = {
        "unanswered": run,
        "days": today - tries[-run].day.toordinal(),
        "usual_percent_unanswered": round(100 * share),
    }
    return Evidence(points, numbers)


def dissatisfied(line: Timeline, today: int, first: int) -> Evidence:
    """Sign 5: complains more often than usual or gravely, or its tone is bad even without an open complaint."""
    days = [one for one in line.history.complaints if one.day.toordinal() <= today]
    lately = [one for one in days if one.day.toordinal() > today - LATELY_D]
    usual = (len(days) - len(lately) + 0.5) / max(LATELY_D, today - first) * LATELY_D
    grave = sum(one.grave for one in lately)
    points = 0.5 * oddness(at_least(len(lately), usual)) + 0.3 * min(2, grave)
    numbers: dict[str, float] = {}
    if lately:
        numbers = {"complaints": len(lately), "usual_complaints": round(usual, 1), "days": LATELY_D}
        if grave:
            numbers["grave_complaints"] = grave
    before, heard = talks_until(line, today, lambda one: one.tone is not None)
    bad = sum(one.tone is Tone.NEGATIVE for one in heard)
    if bad:
        share = (sum(one.tone is Tone.NEGATIVE for one in before) + 1) / (len(before) + 8)
        points += 0.55 * oddness(at_least_of(bad, len(heard), share))
        numbers |= {"negative_talks": bad, "talks": len(heard), "usual_percent_negative": round(100 * share)}
    return Evidence(points, numbers)


def competitors(line: Timeline, today: int, first: int) -> Evidence:
    """Asks about competitors, more than it always does."""
    topic = str(Topic.ASKED_ABOUT_COMPETITORS)
    before, lately = talks_until(line, today, lambda one: topic in one.topics)
    return _topic(len(before), len(lately), today, first, 0.75)


def _topic(before: int, lately: int, today: int, first: int, weight: float) -> Evidence:
    if not lately:
        return NONE
    usual = (before + 0.2) / max(LATELY_D, today - first) * LATELY_D
    numbers: dict[str, float] = {"times": lately, "days": LATELY_D, "times_before": before}
    return Evidence(weight * oddness(at_least(lately, usual)), numbers)


def said_so(line: Timeline, today: int) -> Evidence:
    """Says that it leaves, and has not ordered since."""
    topic = str(Topic.LEAVING)
    days = [one.day.toordinal() for one in line.history.talks if topic in one.topics]
    days = [day for day in days if today - SAID_D < day <= today]
    if not days or line.orders_until(today) > line.orders_until(days[-1]) + 1:
        return NONE
    return Evidence(3.0, {"days": today - days[-1]})


def trouble(line: Timeline, today: int, first: int, prior: Prior) -> Evidence:
    """The client, its sector or its peers do badly: a risk for us, and a reason to support."""
    history = line.history
    grave = sum(one.grave for one in history.news if today - NEWS_D < one.day.toordinal() <= today)
    sector = sum(one.grave for one in history.sector_news if today - NEWS_D < one.day.toordinal() <= today)
    peers = prior.levels.get(history.industry or "", 1.0)
    before, told = talks_until(line, today, lambda one: str(Topic.OWN_DIFFICULTY) in one.topics)
    spoken = _topic(len(before), len(told), today, first, 0.95)
    points = 2.4 * min(1, grave) + 0.7 * min(3, sector) + 1.5 * max(0.0, PEERS_LEVEL - peers) + spoken.points
    numbers: dict[str, float] = {}
    if grave:
        numbers["grave_news"] = grave
    if sector:
        numbers["sector_news"] = sector
    if peers < PEERS_LEVEL:
        numbers["peers_percent"] = round(100 * peers)
    if told:
        numbers["troubles_told"] = len(told)
    return Evidence(points, numbers)
