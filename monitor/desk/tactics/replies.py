"""Ready words for a reply: a template by kind, stance and reason, its blanks filled from the case, within the limit."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final

from monitor.case_types import Fault, ResponseKind
from monitor.checking_types import Verdict
from monitor.desk.tactics.cards import FAMILY, NO_REASON, Stance, stance
from monitor.desk.tactics.words import Overrides, own, text
from monitor.text.types import Reason

_BLANK: Final = re.compile(r"\{(\w+)\}")
_WHILE_OPEN: Final = re.compile(r"\(\((\w+):(.*?)\)\)", re.DOTALL)
_OPTIONAL: Final = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known to fill blanks with; "" is unknown. `author` only of people who write under a name."""

    author: str = ""
    order: str = ""
    day: date | None = None
    manager: str = ""
    firm: str = ""
    contact: str = ""
    deadline: datetime | None = None
    """In local time, as it is to be read."""
    finding: str = ""
    remedy: str = ""
    compensation: str = ""
    measure: str = ""
    done_on: date | None = None
    more: Mapping[str, str] = field(default_factory=dict)
    """Blanks of people's own templates."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A ready reply. `blanks` are those still open, written {so} in the text. `too_long` by how many characters."""

    kind: ResponseKind
    lang: str
    stance: Stance
    text: str
    blanks: tuple[str, ...]
    limit: int | None
    too_long: int = 0


def reply(
    kind: ResponseKind,
    reason: Reason | None,
    fault: Fault,
    verdict: Verdict | None,
    lang: str,
    facts: Facts,
    *,
    limit: int | None = None,
    overrides: Overrides | None = None,
) -> Draft:
    """The words for a reply; where the whole is longer than `limit` characters, the short form, then without greeting.

    An answer to what is not checked yet says that it is being checked. What people wrote for this very combination
    (`reply/answer/delivery/ours`) wins; a limit does not shorten it.
    """
    words = overrides or {}
    where = stance(fault, verdict)
    own_words = own(f"reply/{kind}/{reason or '-'}/{fault}", lang, words)
    if own_words is not None:
        filled, blanks = _filled(own_words, _values(facts, reason, lang, words))
        over = max(0, len(filled) - limit) if limit is not None else 0
        return Draft(kind, lang, where, filled, blanks, limit, over)
    whole, short = _templates(kind, reason, where)
    values = _values(facts, reason, lang, words)
    greeting = text("reply/greeting" if facts.author else "reply/greeting_nameless", lang, words)
    signature = text("reply/signature", lang, words)
    best: tuple[str, tuple[str, ...]] | None = None
    for path, dressed in ((whole, True), (short, True), (short, False)):
        body = text(path, lang, words)
        parts = (greeting, body, signature) if dressed else (body,)
        best = _filled("\n\n".join(parts), values)
        if not dressed:
            best = (best[0][:1].upper() + best[0][1:], best[1])
        if limit is None or len(best[0]) <= limit:
            break
    assert best is not None
    over = max(0, len(best[0]) - limit) if limit is not None else 0
    return Draft(kind, lang, where, best[0], best[1], limit, over)


def what_we_changed(
    reason: Reason | None, lang: str, facts: Facts, *, limit: int | None = None, overrides: Overrides | None = None
) -> Draft:
    """The words for a place where the reason of a measure was raised."""
    return reply(
        ResponseKind.WHAT_WE_CHANGED,
        reason,
        Fault.OURS,
        Verdict.CONFIRMED,
        lang,
        facts,
        limit=limit,
        overrides=overrides,
    )


def _templates(kind: ResponseKind, reason: Reason | None, where: Stance) -> tuple[str, str]:
    match kind:
        case ResponseKind.HOLDING:
            return ("reply/holding_harm" if reason is Reason.HARM else "reply/holding"), "reply/holding_short"
        case ResponseKind.ANSWER:
            return f"reply/answer/{where}", f"reply/answer/{FAMILY[where]}_short"
    return "reply/changed/what_we_changed", "reply/changed/what_we_changed_short"


def _values(facts: Facts, reason: Reason | None, lang: str, words: Overrides) -> dict[str, str]:
    about = reason or NO_REASON
    known = {
        "author": facts.author,
        "order": facts.order,
        "date": "" if facts.day is None else _day(facts.day, lang),
        "manager": facts.manager,
        "firm": facts.firm,
        "contact": facts.contact,
        "deadline": "" if facts.deadline is None else _moment(facts.deadline, lang),
        "finding": _sentence(facts.finding),
        "remedy": _sentence(facts.remedy),
        "compensation": _sentence(facts.compensation),
        "measure": _sentence(facts.measure),
        "done_on": "" if facts.done_on is None else _day(facts.done_on, lang),
        "raised": text(f"reason/{about}/raised", lang, words),
        "topic": text(f"reason/{about}/topic", lang, words),
        "repair": text(f"reason/{about}/repair", lang, words),
        "changed": text(f"reason/{about}/changed", lang, words),
        **facts.more,
    }
    return {name: value for name, value in known.items() if value}


def _filled(template: str, values: Mapping[str, str]) -> tuple[str, tuple[str, ...]]:
    def optional(match: re.Match[str]) -> str:
        return match[1] if all(name in values for name in _BLANK.findall(match[1])) else ""

    found = _WHILE_OPEN.sub(lambda match: "" if match[1] in values else match[2], template)
    found = _OPTIONAL.sub(optional, found)
    for _ in range(2):  # words of a reason have blanks of their own
        found = _BLANK.sub(lambda match: values.get(match[1], match[0]), found)
    found = re.sub(r"\.(?=\.(?:\s|$))", "", found)
    return found, tuple(dict.fromkeys(_BLANK.findall(found)))


def _sentence(words: str) -> str:
    """Without the full stop that the template sets itself."""
    return " ".join(words.split()).rstrip(".")


def _day(day: date, lang: str) -> str:
    match lang:
        case "fi":
            return f"{day.day}.{day.month}.{day.year}"
        case "en":
            return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
    return f"{day:%d.%m.%Y}"


def _moment(at: datetime, lang: str) -> str:
    match lang:
        case "fi":
            return f"{_day(at.date(), lang)} klo {at.hour}.{at:%M}"
        case "en":
            return f"{at:%H:%M} on {_day(at.date(), lang)}"
    return f"{at:%H:%M} {_day(at.date(), lang)}"


_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September", "October"),
    *("November", "December"),
)
