"""When an article was published and last changed, as its page shows it to readers beside the heading."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from lxml.html import HtmlElement

from crawlers.lxml_page import LxmlPage, words_of
from crawlers.news.near import LONGEST, Near, pieces, shown_lines
from crawlers.types import Precision, WrittenTime

_EDITED: Final = re.compile(
    r"updat|edited|modif|revis|changed|обновл|измен|отредакт|правк|оновлен|змінен|редаг|päivit|muokat|aktualis"
    r"|geändert|mis à jour",
    re.IGNORECASE,
)
_PUBLISHED: Final = re.compile(
    r"publish|posted|written|created|опубл|размещ|добавлен|додано|julkaist|veröffentl|erstellt", re.IGNORECASE
)
_SAYS_WHEN: Final = re.compile(
    r"(?:^|[-_\s])(?:date|datum|day|time|when|publish\w*|posted|pubdate|data|päivä\w*|aika)", re.IGNORECASE
)
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|\d{1,2}[./]\d{1,2}[./]\d\d(?!\d)")
_AGO: Final = re.compile(
    r"\d\s+[^\W\d_]+\.?\s+(?:ago|назад|тому|sitten)\b|\bvor \d"
    r"|\b(?:today|yesterday|сегодня|вчера|сьогодні|вчора|tänään|eilen|heute|gestern)\b",
    re.IGNORECASE,
)
_TODAY: Final = re.compile(
    r"(?<!\w)(?:сегодня|вчера|сьогодні|вчора|учора|tänään|eilen|today|yesterday),?\s+(?:в|о|об|klo|at)?\s*\d{1,2}[:.]\d\d",
    re.IGNORECASE,
)
_DAY_AND_CLOCK: Final = re.compile(
    r"(?:[^\W\d_]{4,14}:?\s+)?\d{1,2}\.\d{1,2}\.?,?\s+(?:klo\s+|о\s+|в\s+)?\d{1,2}[.:]\d\d", re.IGNORECASE
)
_DAY_AND_MONTH: Final = re.compile(r"\d{1,2}\.?\s+[^\W\d_]{3,12}\.?")
_OF_A_DAY: Final = re.compile(r"(?<!\w)(?:от|від)\s+(\d{1,2}\D.{4,24})$", re.IGNORECASE)
_CLOCK: Final = re.compile(r"\d{1,2}[:.]\d\d")
_A_DAY_S: Final = 86_400
_COARSE: Final = (Precision.MONTH, Precision.YEAR)


def days_shown(page: LxmlPage, near: Near) -> tuple[WrittenTime | None, WrittenTime | None]:
    """When the article was published, and when it was changed; None for what the page does not show."""
    published: WrittenTime | None = None
    edited: WrittenTime | None = None
    for node in near.nodes:
        words = words_of(node)
        if len(node) > 1 and " " not in words:  # day, month and year in boxes of their own
            words = " ".join(" ".join(node.itertext()).split())
        says = node.tag == "time" or _SAYS_WHEN.search(f"{node.get('class') or ''} {node.get('itemprop') or ''}")
        told = says or _YEAR.search(words) or _TODAY.search(words) or _DAY_AND_CLOCK.fullmatch(words)
        if len(words) > LONGEST or not told or _is_told_deeper(node):
            continue
        is_edit = _is_edit(node)
        stamps = [raw for raw in (node.get("datetime"), node.get("content")) if raw and _YEAR.search(raw)]
        for piece in [*stamps, *([] if stamps else (part for line in shown_lines(node) for part in _parts(line)))]:
            dated = says or _YEAR.search(piece) or _AGO.search(piece) or _DAY_AND_CLOCK.fullmatch(piece)
            found = _day(page, piece) if dated else None
            if found is None or not _is_told(found, piece, words):
                continue
            if is_edit or (piece not in stamps and _EDITED.search(piece)):
                edited = edited or found
            elif published is None or _is_finer(found, published):
                published = _with_clock(page, node, found)
        if published is not None and edited is not None:
            break
    if published is None:
        published = _without_year(page, near)
    if published is None or published.precision is Precision.DAY:
        published = _of_entry(page, near, published) or published
    return published, edited


def _with_clock(page: LxmlPage, node: HtmlElement, day: WrittenTime) -> WrittenTime:
    """A day with the clock that stands in an element of its own beside it."""
    if day.precision is not Precision.DAY:
        return day
    for beside in (node.getnext(), node.getprevious()):
        if beside is not None and isinstance(beside.tag, str) and _CLOCK.fullmatch(clock := words_of(beside)):
            found = _day(page, f"{day.raw} {clock}")
            if found is not None and found.precision is Precision.MINUTE:
                return found
    return day


def _without_year(page: LxmlPage, near: Near) -> WrittenTime | None:
    """A day and a month that stand alone in an element beside the heading."""
    for node in near.nodes:
        if len(node) == 0 and _DAY_AND_MONTH.fullmatch(words := words_of(node)):
            found = _day(page, words)
            if found is not None and found.precision is Precision.DAY:
                return found
    return None


def _of_entry(page: LxmlPage, near: Near, day: WrittenTime | None) -> WrittenTime | None:
    """What the microformat hentry says, wherever in the article: the instant of its `published`, of the same day."""
    for node in page.root.find_class("published"):
        raw = node.get("datetime") or node.get("title")
        if raw and _YEAR.search(raw) and not near.is_elsewhere(node):
            found = _day(page, raw)
            if found is not None and (day is None or abs((found.at - day.at).total_seconds()) < _A_DAY_S):
                return found
    return None


def _is_told_deeper(node: HtmlElement) -> bool:
    """True where an element inside holds the whole date, in its attribute or in its words."""
    inner = [one for one in node.iter() if one is not node and isinstance(one.tag, str)]
    if any(one.tag == "time" and one.get("datetime") for one in inner):
        return True
    own = " ".join(filter(None, (node.text, *(one.tail for one in node))))
    return not re.search(r"\d", own) and any(
        _YEAR.search(words := words_of(one)) and not words.isdecimal() for one in inner
    )


def _is_told(found: WrittenTime, piece: str, words: str) -> bool:
    """True for a date with its year, one told from today, and one that is a whole line with day and clock."""
    if _YEAR.search(piece) or _AGO.search(piece):
        return True
    return (
        (piece == words or _DAY_AND_CLOCK.fullmatch(piece) is not None)
        and found.precision is Precision.MINUTE
        and re.search(r"\d\D+\d+\D+\d", piece) is not None
    )


def _is_finer(found: WrittenTime, known: WrittenTime) -> bool:
    """True for the same day with its clock, which stood behind a sign."""
    return known.precision is Precision.DAY and found.precision is Precision.MINUTE and found.raw.startswith(known.raw)


def _parts(words: str) -> list[str]:
    whole = _cut(words) or [words]
    parts = [part for one in whole for part in pieces(one, dates=True)]
    of = _OF_A_DAY.search(words)
    clocked = [f"{day} {clock}" for day, clock in pairwise(parts) if _CLOCK.fullmatch(clock)]
    return list(dict.fromkeys((*clocked, *parts, *whole, *([of[1]] if of is not None else []))))


def _cut(words: str) -> list[str]:
    """The pieces of a line before and behind the words that say what its days are; [] for a line without such."""
    at = sorted({match.start() for signs in (_EDITED, _PUBLISHED) for match in signs.finditer(words)})
    if not at:
        return []
    return [part for start, end in pairwise((0, *at, len(words))) if (part := words[start:end].strip(" ,.()|/"))]


def _is_edit(node: HtmlElement) -> bool:
    said = f"{node.get('class') or ''} {node.get('itemprop') or ''}"
    return _EDITED.search(said) is not None and not re.search(r"publish|pubdate", said, re.IGNORECASE)


def _day(page: LxmlPage, raw: str) -> WrittenTime | None:
    found = page.time(raw) if re.search(r"\d|[^\W\d_]{4}", raw) else None
    if found is None or found.precision in _COARSE or (found.at - page.fetched_at).days >= 1:
        return None
    return found
