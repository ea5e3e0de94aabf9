"""Reviews that a page shows without marking them: a row of like blocks whose class names say that they are."""

from __future__ import annotations

import re
from typing import Final

from lxml import etree
from lxml.html import HtmlElement

from crawlers.lxml_page import elements, words_of
from crawlers.reviews.items import Item, Words
from crawlers.reviews.parts import AUTHOR_CLASS, classed, is_answer, shown_author
from crawlers.shown_ratings import shown_rating

_CLASSED: Final = etree.XPath(
    "//*[@class and (self::div or self::li or self::article or self::section or self::tr or self::blockquote)]"
)
_REVIEW: Final = re.compile(
    r"^(?:[a-z]{1,12}[-_]+){0,2}(?:reviews?|otzyvy?|otzivy?|otzyvi|vidhuky?|vidguky?|arvostelut?|arviot?|opinions?|testimonials?"
    r"|feedbacks?|responses?|rezension|bewertung)(?:[-_]+(?:list[-_]+)?(?:item|card|block|box|entry|container|wrap(?:per)?|row|single|one))?$",
    re.IGNORECASE,
)
_TEXT: Final = re.compile(
    r"(?:^|[-_])(?:text|body|content|comment|message|description|descr?|txt|teaser)(?:$|[-_])", re.IGNORECASE
)
_NOT_TEXT: Final = re.compile(
    r"title|header|head|author|user|date|rating|stars?|meta|info|footer|button|avatar|reply|answer", re.I
)
_TITLES: Final = ("h2", "h3", "h4", "h5")
_FEW_WORDS: Final = 3
_MANY: Final = 300


def unmarked_items(root: HtmlElement) -> list[Item]:
    """The reviews of the longest row, in page order; [] where no two blocks are alike, named, rated and have a text."""
    rows: dict[tuple[str, str], list[HtmlElement]] = {}
    for node in elements(_CLASSED, root):
        name = next((one for one in (node.get("class") or "").split() if _REVIEW.match(one)), None)
        if name is not None and not is_answer(node):
            rows.setdefault((str(node.tag), name.lower()), []).append(node)
    best: list[Item] = []
    for nodes in rows.values():
        found = [
            item for node in nodes[:_MANY] if not _holds_another(node, nodes) and (item := _item(node)) is not None
        ]
        if len(found) > max(len(best), 1):
            best = found
    return best


def _holds_another(node: HtmlElement, nodes: list[HtmlElement]) -> bool:
    return any(one is not node and any(above is node for above in one.iterancestors()) for one in nodes)


def _item(node: HtmlElement) -> Item | None:
    """A block as a review; None without a text, or without both a name and a rating."""
    if shown_author(node) is None or shown_rating(node) is None:
        return None
    body = _body(node)
    if body is None:
        return None
    item = Item(("Review",), node)
    item.add("reviewbody", Words(None, body))
    title = next((one for one in node.iter(*_TITLES) if words_of(one) and not _is_in(one, body)), None)
    if title is not None and not any(_NOT_TEXT.search(one.get("class") or "") for one in title.iter()):
        item.add("name", Words(None, title))
    return item


def _body(node: HtmlElement) -> HtmlElement | None:
    named = [
        one
        for one in node.iter("div", "p", "span", "blockquote", "section", "td")
        if one is not node
        and _TEXT.search(names := one.get("class") or "")
        and not _NOT_TEXT.search(names)
        and not any(is_answer(above) for above in (one, *one.iterancestors()))
    ]
    named = [one for one in named if not _holds_head(one)] or named
    plain = [one for one in node.iter("p", "blockquote") if not _NOT_TEXT.search(one.get("class") or "")]
    for ones in (named, plain):
        body = max(ones, key=lambda one: len(words_of(one)), default=None)
        # The block around the text holds head and buttons too: the innermost that has all but a few words is it.
        inner = [one for one in ones if body is not None and one is not body and _is_in(one, body)]
        for one in inner:
            if body is not None and len(words_of(one)) > 0.8 * len(words_of(body)):
                body = one
        if body is not None and len(words_of(body).split()) >= _FEW_WORDS:
            return body
    return None


def _holds_head(node: HtmlElement) -> bool:
    return next(node.iter("time"), None) is not None or classed(node, AUTHOR_CLASS) is not None


def _is_in(node: HtmlElement, holder: HtmlElement) -> bool:
    return any(above is holder for above in node.iterancestors())
