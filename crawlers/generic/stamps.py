"""Instants that a page keeps for machines on the elements around a post: seconds since 1970, in attributes.

Such a number has no zone to be wrong about. What stands beside it for people, and in `datetime` without an offset,
is the board's wall clock: some boards show it an hour off for a part of the year, or all of it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from lxml.html import HtmlElement

from crawlers.generic.tree import Page
from crawlers.types import Precision, WrittenTime

_STAMP: Final = re.compile(r"\d{10}(?:\d{3})?")
_OF_WRITING: Final = re.compile(r"date|time|stamp|creat|publi|posted|written", re.IGNORECASE)
_OF_SOMETHING_ELSE: Final = re.compile(
    r"edit|updat|modif|chang|last|activ|seen|join|regist|expir|bump|end|read", re.IGNORECASE
)
_QUARTER_S: Final = 15 * 60
_MOST_S: Final = 14 * 3600  # no zone is further from UTC
_DAY_S: Final = 24 * 3600
_A_MINUTE_S: Final = 60
AGO: Final = re.compile(r"ago|назад|тому|sitten|vor|il y a", re.IGNORECASE)
_CLIMBED: Final = 16  # levels from a date to what holds the whole post


def by_stamps(page: Page, told: list[tuple[HtmlElement, WrittenTime]]) -> list[WrittenTime]:
    """Written times in page order, each put right by the stamp of what it stands in, where both can be one instant.

    They can where they differ by whole quarters of an hour, as clocks of zones do, or, of a day without
    clock, where the stamp lies in that day somewhere in the world. A stamp belongs to the first such time in its
    element: answers may stand in what they answer, and have none of their own.
    """
    shown = {node for node, _ in told}
    known = {
        node: at for node in page.elements if node.attrib and (at := _stamp_of(node, is_date=node in shown)) is not None
    }
    if not known:
        return [written for _, written in told]
    owners: dict[HtmlElement, datetime] = {}
    found = []
    for node, written in told:
        around = _stamped(node, known)
        at = known[around] if around is not None else None
        if (
            around is None
            or at is None
            or not (_are_one(written, at) or (around is node and _is_so_long_ago(page, written, at)))
            or owners.setdefault(around, written.at) != written.at
        ):
            found.append(written)
        else:
            found.append(replace(written, at=at, precision=Precision.SECOND))
    return found


def _stamped(node: HtmlElement, known: dict[HtmlElement, datetime]) -> HtmlElement | None:
    """The nearest element around a date that carries a stamp, or the date's own."""
    near: HtmlElement | None = node
    for _ in range(_CLIMBED):
        if near is None or near in known:
            break
        near = near.getparent()
    return near if near in known else None


def _are_one(written: WrittenTime, at: datetime) -> bool:
    apart = (at - written.at).total_seconds()
    if written.precision is Precision.DAY:
        return -_MOST_S <= apart <= _DAY_S + _MOST_S
    if written.precision is Precision.MINUTE:
        apart = (at.replace(second=0) - written.at.replace(second=0)).total_seconds()
    elif written.precision is not Precision.SECOND:
        return False
    return abs(apart) <= _MOST_S and apart % _QUARTER_S == 0


def _is_so_long_ago(page: Page, written: WrittenTime, at: datetime) -> bool:
    """True where a page says how long ago the instant was, in round figures ("half an hour ago")."""
    ago_s = (page.fetched_at - at).total_seconds()
    return (
        AGO.search(written.raw) is not None
        and ago_s >= 0
        and abs((at - written.at).total_seconds()) <= max(_A_MINUTE_S, ago_s / 2)
    )


def _stamp_of(node: HtmlElement, *, is_date: bool = False) -> datetime | None:
    """The instant that an element carries; None for none, and for that of a change or of a person.

    What shows a date itself (`is_date`) may call its stamp as it likes.
    """
    for name, value in node.attrib.items():
        if (
            name.startswith("data-")
            and _STAMP.fullmatch(value)
            and (is_date or _OF_WRITING.search(name))
            and not _OF_SOMETHING_ELSE.search(name)
        ):
            return datetime.fromtimestamp(int(value[:10]), UTC)
    return None
