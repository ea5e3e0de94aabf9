"""Where an article's heading stands, and what stands with it: not margins, teasers and comments."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import Final

from lxml.html import HtmlElement

from crawlers.lxml_page import LxmlPage, text_of, words_of

_ELSEWHERE: Final = re.compile(
    r"(?:^|[\s_-])(?:comments?|kommentar\w*|respond|disqus|sidebar|widget\w*|related|teaser\w*|recent|popular|more"
    r"|recommend\w*|modteaseronly|menu|navi\w*|breadcrumbs?|(?:site|page)-?footer|archive|read-?also|latest|lastnews"
    r")(?:$|[\s_-])",
    re.IGNORECASE,
)
_BLOCKS: Final = frozenset(
    ("p", "div", "span", "li", "small", "address", "em", "strong", "b", "i", "td", "dd", "h4", "h5", "time", "a")
)
_HEADED: Final = ("h4", "h5", "div", "p", "td", "strong", "b", "font", "span")
# A word with a colon behind it begins a part of its own: "Published: 20.11.2026 Author: Jane Roe".
_SIGNS: Final = r"\s*[|•·;]\s*|\s+[–—/-]\s+|(?<=[\w.)])\s+(?=[^\W\d_]{3,20}:\s)"
_PIECES: Final = re.compile(rf"{_SIGNS}|,\s*(?=\d)")
_DATED_PIECES: Final = re.compile(_SIGNS)
_WINDOW: Final = 900  # letters behind the heading among which a byline and a day may stand
_BEFORE: Final = 25  # elements before the heading
LONGEST: Final = 140
"""Letters of a line that may name an author or a day."""


class Near:
    """The surroundings of an article's heading; `heading` is None where no heading holds the title."""

    def __init__(self, page: LxmlPage, title: str | None) -> None:
        self._page = page
        self.heading = _heading(page, title)
        self._above = set(self.heading.iterancestors()) if self.heading is not None else set()
        self._known: dict[HtmlElement, bool] = {}

    @cached_property
    def nodes(self) -> list[HtmlElement]:
        """The elements from the heading to where the text is well begun, then those before it, the nearest first."""
        return list(self._nodes())

    def _nodes(self) -> Iterator[HtmlElement]:
        heading = self.heading
        if heading is None:
            return
        everything = [one for one in self._page.root.iter() if isinstance(one.tag, str) and one.tag != "script"]
        at = everything.index(heading)
        letters = 0
        for node in everything[at + 1 + sum(isinstance(one.tag, str) for one in heading.iterdescendants()) :]:
            if letters > _WINDOW:
                break
            if not self.is_elsewhere(node):
                yield node
                letters += len((node.text or "").strip()) + len((node.tail or "").strip())
        for node in reversed(everything[max(0, at - _BEFORE) : at]):
            if node not in self._above and not self.is_elsewhere(node):
                yield node

    def is_elsewhere(self, node: HtmlElement) -> bool:
        """True for what stands in margins, lists of other articles and comments."""
        known = self._known.get(node)
        if known is None:
            above = node.getparent()
            known = node not in self._above and (
                node.tag in ("nav", "aside")
                or _ELSEWHERE.search(f"{node.get('class') or ''} {node.get('id') or ''}") is not None
                or (above is not None and self.is_elsewhere(above))
            )
            self._known[node] = known
        return known

    def lines(self) -> Iterator[tuple[HtmlElement, str]]:
        """The short lines among the nodes with their elements, and the parts that signs divide them into."""
        for node in self.nodes:
            if node.tag not in _BLOCKS or not is_a_line(node):
                continue
            for words in shown_lines(node):
                if 3 < len(words) <= LONGEST:
                    yield node, words
                    for part in pieces(words):
                        if part != words:
                            yield node, part


def pieces(line: str, *, dates: bool = False) -> list[str]:
    """The parts of a line that signs divide: "By A | 12.11.2026, 18:45" → "By A", "12.11.2026", "18:45".

    With `dates` a comma divides nothing, as it stands in dates.
    """
    return [part for part in (_DATED_PIECES if dates else _PIECES).split(line) if part]


def is_a_line(node: HtmlElement) -> bool:
    """True for what stands on a line of its own: no part of a sentence."""
    return node.tag not in ("a", "em", "strong", "b", "i", "span") or not (node.tail or "").strip()


def shown_lines(node: HtmlElement) -> list[str]:
    """The lines of an element that breaks divide."""
    if node.find(".//br") is None:
        return [words_of(node)]
    return [" ".join(line.split()) for line in text_of(node).splitlines()]


def _heading(page: LxmlPage, title: str | None) -> HtmlElement | None:
    """The element that shows the title: a heading, else any that holds it alone, the innermost."""
    if title is None:
        return next(page.root.iter("h1"), None)
    heading = next((one for one in page.root.iter("h1", "h2", "h3") if title in words_of(one)), None)
    if heading is not None:
        return heading
    shown = [one for one in page.root.iter(*_HEADED) if words_of(one) == title]
    return next((one for one in shown if not any(inner in shown for inner in one)), None)
