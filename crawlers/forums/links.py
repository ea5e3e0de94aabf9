"""The links of a board's page to its neighbours, read from the page and never computed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from lxml import html as lxml_html
from lxml.etree import ParserError
from selectolax.lexbor import LexborNode

from crawlers.forums.page import ForumPage, attribute
from crawlers.html import unique
from crawlers.pagination import neighbours

_NUMBER: Final = re.compile(r"[\[( ]*(\d{1,6})[\]) ]*")
# Boards with page bars also have links to the next topic, which say rel="next" in some themes.
_NEXT_TOPIC: Final = re.compile(
    r"goto=(?:next|prev)|prev_next=|view=(?:next|prev|old|new)|action=(?:next|prev)|read\.php\?[\d,]+,(?:newer|older)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PageLinks:
    """The page's own links to its neighbours; None where it has none."""

    next_url: str | None = None
    previous_url: str | None = None
    last_url: str | None = None
    total: int | None = None
    """How many posts or topics the whole list has, where the page says so."""


@dataclass(frozen=True, slots=True)
class PageBar:
    """Where an engine's markup has its page links, as CSS selectors, the surest first.

    `bar` holds the row of page numbers, `current` the present number in it (without one the first number
    that is no link), `last` a link to the last page.
    """

    bar: str
    next: tuple[str, ...]
    previous: tuple[str, ...]
    current: str | None = None
    last: tuple[str, ...] = ()


def page_links(page: ForumPage, where: PageBar) -> PageLinks:
    """Where the pages before, behind and at the end are; `total` is left unknown."""
    bars = unique(page.tree.css(where.bar))
    numbered, current = _numbers(page, bars, where.current)
    next_url = _first(page, where.next) or (numbered.get(current + 1) if current else None)
    previous_url = _first(page, where.previous) or (numbered.get(current - 1) if current else None)
    last = max(numbered, default=0)
    last_url = _first(page, where.last) or (numbered[last] if last and last > (current or 0) else None)
    if bars and next_url is None and previous_url is None:
        return links_by_looks(page)  # a theme with page links of its own
    if next_url is None:
        last_url = None
    return PageLinks(next_url, previous_url, last_url)


def _first(page: ForumPage, selectors: tuple[str, ...]) -> str | None:
    for selector in selectors:
        for node in page.tree.css(selector):
            if (url := _target(page, node)) is not None:
                return url
    return None


def _target(page: ForumPage, node: LexborNode) -> str | None:
    """Where a page link leads; None for dead ones, for this page itself and for those to other topics."""
    href = attribute(node, "href")
    if not href or href.startswith("#") or _NEXT_TOPIC.search(unquote(href)):
        return None
    url = page.link(href)
    return None if url is None or url.partition("#")[0] == page.url.partition("#")[0] else url


def _numbers(page: ForumPage, bars: list[LexborNode], current: str | None) -> tuple[dict[int, str], int | None]:
    """Page number → address of the links in the bars, and the number of this page."""
    numbered: dict[int, str] = {}
    here: int | None = None
    for bar in bars:
        own: dict[int, str] = {}
        for a in bar.css("a[href]"):
            match = _NUMBER.fullmatch((a.text() or "").strip())
            url = _target(page, a) if match is not None else None
            if match is not None and url is not None:
                own[int(match[1])] = url
        for node in bar.css(current or "strong, b, span, em"):
            match = _NUMBER.fullmatch((node.text() or "").strip())
            if here is None and match is not None and int(match[1]) not in own:
                here = int(match[1])
        if own and not numbered:
            numbered = own
    return numbered, here


def links_by_looks(page: ForumPage) -> PageLinks:
    """The neighbours that any page's links betray, whatever engine and theme it has; takes a second parse."""
    try:
        tree = lxml_html.fromstring(page.html.encode("utf-8", "replace"), parser=lxml_html.HTMLParser(encoding="utf-8"))
    except (ParserError, ValueError):
        return PageLinks()
    found = neighbours(tree, page.url, page.base)
    urls = (found.next_url, found.previous_url, found.last_url)
    following, previous, last = (None if url is None or _NEXT_TOPIC.search(unquote(url)) else url for url in urls)
    return PageLinks(following, previous, last)
