"""Answers of the house: what the owner of a guest book, or the firm in a list of reviews, wrote below another's words.

They stand inside the block of what they answer, with a name and mostly a time of their own, so that they are no row of
blocks. What calls itself an answer, by class name or by its first words, and names who gives it, is one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import takewhile
from typing import Final

from lxml import etree
from lxml.html import HtmlElement

from crawlers.generic.blocks import label_of
from crawlers.generic.dated import Dated, date_in
from crawlers.generic.own_words import is_quote
from crawlers.generic.pieces import Piece
from crawlers.generic.tree import Page, said_names, words_of
from crawlers.html import plain_text
from crawlers.types import WrittenTime

_CALLED: Final = re.compile(
    r"(?:^|[\s_-])(?:gb|admin|owner|company|official|shop|seller)?[_-]?"
    r"(?:answer|reply|response|otvet|vidpovid|vastaus)(?:[\s_-](?!to\b|form|link|btn|button|count)|$)",
    re.IGNORECASE,
)
_SAYS_SO: Final = re.compile(
    r"^(?:(?:ответ|відповідь|vastaus|answer|reply|response)\b|.{1,48}?(?:официальный ответ|офіційна відповідь"
    r"|\b(?:vastasi|replied|responded|ответил[аи]?|відпові(?:в|ла|ли))\b))",
    re.IGNORECASE,
)
_LABEL: Final = re.compile(
    r"^(?:ответ|відповідь|vastaus|answer|reply|response)\b(?:\s+[^\W\d_]+){0,3}\s*(?::|\n)\s*", re.IGNORECASE
)
_NO_NAME: Final = re.compile(
    r"(?:официальн\w*|офіційн\w*)?\s*(?:ответ|відповідь|vastaus|answer|reply|response)\b", re.IGNORECASE
)
_NAME_ENDS: Final = re.compile(
    r"\s*(?:[,:\[(]|\n|\s(?:официальный ответ|офіційна відповідь|vastasi|replied|responded|ответил[аи]?"
    r"|відпові(?:в|ла|ли))\b)"
)
_LONGEST_NAME: Final = 60
_LONGEST_HEAD: Final = 120  # letters
_MOST: Final = 60  # elements in an answer
_LEAST: Final = 12  # letters of an answer
_TAGS: Final = ("div", "p", "dd", "li", "section", "article", "aside", "blockquote", "td", "details")


@dataclass(frozen=True, slots=True)
class HouseAnswer:
    """An answer in the block of a post: its element, who gives it, when (None where it does not say), its words."""

    node: HtmlElement
    author: str
    published: WrittenTime | None
    text: str


def house_answers(page: Page, piece: Piece, dated: list[Dated]) -> tuple[HouseAnswer, ...]:
    """The answers of the house in the block of a post, in page order."""
    found: list[HouseAnswer] = []
    own = piece.block.dated.node if piece.block.dated is not None else None
    for node in piece.block.elements(page):
        at = page.place[node]
        if node.tag not in _TAGS or page.ends[at] - at > _MOST or not _is_called_answer(node):
            continue
        if page.inside(piece.body, node) or (own is not None and page.inside(own, node)):
            continue
        if any(page.inside(node, one.node) for one in found) or any(
            is_quote(one) for one in (node, *takewhile(lambda one: one.tag != "body", node.iterancestors()))
        ):
            continue
        if (told := _read(page, node, dated)) is not None:
            found.append(told)
    return tuple(found)


def _is_called_answer(node: HtmlElement) -> bool:
    """True for an element that calls itself an answer, or whose label or first words do."""
    return (
        _CALLED.search(said_names(node)) is not None
        or _SAYS_SO.match(label_of(node) or words_of(node)[:_LONGEST_HEAD]) is not None
    )


def _read(page: Page, node: HtmlElement, dated: list[Dated]) -> HouseAnswer | None:
    """An element as an answer; None where it does not say who gives it."""
    text = _LABEL.sub("", _plain(node))
    head = text[:_LONGEST_HEAD]
    ends = _NAME_ENDS.search(head)
    first, line, _ = head.partition("\n")
    opening = next(
        (words for one in node.iter("b", "strong", "a", "cite") if (words := words_of(one).strip(" :,"))), ""
    )
    name = opening if opening and head.startswith(opening) else head[: ends.start()] if ends is not None else ""
    if not 1 < len(name) <= _LONGEST_NAME or _NO_NAME.match(name) or len(name.split()) > 6:
        return None
    when = next((one.written for one in dated if page.inside(one.node, node) and not one.edited), None)
    told = date_in(page, first[len(name) :].strip(" ,:[(")) if line else None
    when = told[0] if told is not None else when
    parted = _in_line(text)
    if line and (when is None or when.raw in first or parted is None):
        rest = text[len(first) + 1 :]
    elif parted is not None:
        rest = parted[1]
        read = date_in(page, parted[0][len(name) :].strip(" ,:[("))
        when = read[0] if read is not None else None
    else:
        return None
    rest = rest.strip()
    return HouseAnswer(node, name, when, rest) if len(rest) >= _LEAST else None


def _in_line(text: str) -> tuple[str, str] | None:
    """A head and the words behind it on one line ("Anna, 5 May 2026: We are sorry"); None where there is no colon."""
    colon = re.search(r":\s", text[:_LONGEST_HEAD])
    return (text[: colon.start()], text[colon.end() :]) if colon is not None else None


def _plain(node: HtmlElement) -> str:
    """The text of an element, that of elements beside each other apart."""
    return plain_text(etree.tostring(node, encoding="unicode", method="html", with_tail=False).replace("</", " </"))
