"""The pages before and after one: the page's own links to them, whatever made the page.

Nothing is computed: an address that is not written in the page is never given. Several signs are weighed
(rel, class and id, words in many languages, arrows, the row of page numbers with the present one in it),
against the many links that look alike and lead elsewhere: next topic, next month, next slide.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final
from urllib.parse import unquote_plus, urlsplit

from lxml.html import HtmlElement

from crawlers.pagination_words import (
    ELSEWHERE,
    FIRST,
    LAST,
    NEXT,
    NEXT_ARROWS,
    PAGE_WORDS,
    PREVIOUS,
    PREVIOUS_ARROWS,
)
from crawlers.urls import absolute, canonical

_ENOUGH: Final = 4.0
"""Weight from which a link is believed; one strong sign or two weak ones."""
_LONGEST_LABEL: Final = 40  # of a link that leads to a page and not to a text
_CLIMBED: Final = 4  # levels from a page number to what holds the whole row of them
_LONGEST_ROW: Final = 400  # letters of all that stands in a row of page numbers
_MONTH: Final = 28  # so many numbers in a table are days

_NUMBER: Final = re.compile(r"[\[(\s]*(\d{1,6})(?:\s*[-–—]\s*(\d{1,6}))?[\])\s,|.·]*")
_NUMBERS_OF_TEXT: Final = re.compile(r"(?<![\w.,:/-])\d{1,6}(?![\w:/]|[.,]\d)")
_HINT_NEXT: Final = re.compile(
    r"(?:^|[-_])(next|nextpage|nextlink|nextpostslink|forward|older)(?:$|[-_\d])|(?<=\w)[-_]?Next$|^right-arrow$|arrow-right|pagerNext"
)
_HINT_PREVIOUS: Final = re.compile(
    r"(?:^|[-_])(prev|previous|prevpage|previouspage|previouspostslink|newer)(?:$|[-_\d])|(?<=\w)[-_]?Prev(?:ious)?$|^left-arrow$|arrow-left"
)
_HINT_LAST: Final = re.compile(r"(?:^|[-_])(last|lastpage)(?:$|[-_\d])", re.IGNORECASE)
_HINT_FIRST: Final = re.compile(r"(?:^|[-_])(first|firstpage)(?:$|[-_\d])", re.IGNORECASE)
_HINT_PAGER: Final = re.compile(
    r"pag(?:er|ina|e-?nav|es\b|elink|ing)|nav-?links|wp-pagenavi|navigation$|plist|^pages?$|pnav|lister", re.IGNORECASE
)
_HINT_SHOW: Final = re.compile(
    r"carousel|slid(?:e|er)|swiper|gallery|owl-|slick|lightbox|calendar|kalent|datepick|related|banner|player|tab-",
    re.IGNORECASE,
)
_NOT_HERE: Final = re.compile(
    r"(?:^|[?&;=/])(?:view=(?:next|previous)|prev_next=|goto=(?:next|prev)|nextnewest|nextoldest|do=(?:next|prev)|"
    r"action=(?:next|prev)|replytocom|share=|print)|/(?:login|register|reply|print)\b",
    re.IGNORECASE,
)
_CURRENT: Final = re.compile(
    r"(?:^|[-_])(?:current|currentpage|active|selected|sel|cur|thispage|nowpage|highlight|on)(?:$|[-_])", re.IGNORECASE
)
_ARROW_SIGNS: Final = re.compile(r"[‹«<←◀◄⇐❮⟨❬⏴◂〈›»>→▶►⇒❯⟩❭⏵▸〉|\[\]().:…&;]+")


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The absolute addresses that a page itself gives for others of its row, None where it gives none."""

    next_url: str | None = None
    previous_url: str | None = None
    last_url: str | None = None
    first_url: str | None = None


@dataclass(slots=True)
class _Link:
    node: HtmlElement
    url: str
    label: str
    weight: dict[str, float] = field(default_factory=dict)

    def add(self, where: str, weight: float) -> None:
        self.weight[where] = self.weight.get(where, 0.0) + weight


def neighbours(root: HtmlElement, url: str, base: str | None = None) -> Neighbours:
    """The links of a parsed page to the next, the previous, the last and the first page of its row.

    `url` is where the page stands, `base` what its links resolve against (None: `url`). A link to the
    page itself is none.
    """
    here = canonical(url)
    words = _words_of(url) | _words_of(_stated(root, "canonical", url) or "")
    rows = _rows(root, base or url, here, words)
    links = list(_links(root, base or url, here, words, rows))
    _weigh_far(links)
    numbered = next(iter(rows), None)
    for row in rows:
        for where, target in (("next", row.next_url), ("previous", row.previous_url)):
            if target is not None:
                links.append(_Link(root, target, "", {where: row.weight}))
    found = {where: _best(links, where) for where in ("next", "previous", "last", "first")}
    # The same address cannot be both after and before; the row of numbers knows which.
    if found["next"] is not None and found["next"] == found["previous"] and numbered is not None:
        found["next"], found["previous"] = numbered.next_url, numbered.previous_url
    last, first = found["last"], found["first"]
    if last is None and numbered is not None:
        last = numbered.last_url
    if found["next"] is None or last == found["previous"]:
        last = None  # nothing comes after the last page, and "last" beside "first" may name either
    return Neighbours(found["next"], found["previous"], last, first)


def _best(links: list[_Link], where: str) -> str | None:
    weights: dict[str, list[float]] = {}
    for link in links:
        if where in link.weight:
            weights.setdefault(link.url, []).append(link.weight[where])
    # Two kinds of sign for one address are worth more than one of them, twice the same kind is not.
    totals = {url: max(found) + 0.5 * (sum(sorted(set(found))[:-1])) for url, found in weights.items()}
    if not totals:
        return None
    best = max(totals, key=lambda url: totals[url])
    return best if totals[best] >= _ENOUGH else None


# --- links -------------------------------------------------------------------------------------------


def _links(root: HtmlElement, base: str, here: str, words: set[str], rows: list[_Row]) -> Iterator[_Link]:
    """The links that say of themselves that they lead to a neighbouring page, with how much that is worth."""
    for node in root.iter("link", "a", "area"):
        href = node.get("href")
        if not href or href.startswith(("#", "javascript:", "mailto:")):
            continue
        label = "" if node.tag == "link" else _label(node)
        rel = (node.get("rel") or "").lower()
        if len(label) > _LONGEST_LABEL and not rel:
            continue
        signs = _signs(node, label, rel)
        if not signs or _NOT_HERE.search(unquote_plus(href)):
            continue
        target = _address(base, href)
        if target is None or target == here:
            continue
        link = _Link(node, target, label)
        _weigh(link, signs, words, rows)
        yield link


@lru_cache(4096)
def _address(base: str, href: str) -> str | None:
    target = absolute(base, href)
    return None if target is None else canonical(target)


def _label(node: HtmlElement) -> str:
    return " ".join("".join(node.itertext()).split())


def _said(node: HtmlElement) -> list[str]:
    """What else a link says of itself, or a picture in it."""
    said = []
    for element in node.iter("a", "img", "i", "span", "svg", "button"):
        for name in ("title", "aria-label", "alt"):
            if value := element.get(name):
                said.append(_plain(value))
    return said


def _plain(text: str) -> str:
    return " ".join(_ARROW_SIGNS.sub(" ", text.lower()).split())


def _signs(node: HtmlElement, label: str, rel: str) -> dict[str, float]:
    """Direction → how clearly the link names it."""
    rels = set(rel.split())
    if node.tag == "link":
        return {where: 4.0 for where, names, *_ in _WAYS if rels & names}
    plain, said, names = _plain(label), _said(node), _names(node)
    bare = label.strip(" []().")
    texts = [plain, *said]
    if any(word.startswith(ELSEWHERE) for text in texts for word in text.split()):
        return {}
    signs: dict[str, float] = {}
    for where, way_rels, phrases, hint, arrows in _WAYS:
        weight = 4.0 if rels & way_rels else 0.0
        if plain in phrases or _without_numbers(plain) in phrases:
            weight += 3.5
        if any(text in phrases or _without_numbers(text) in phrases for text in said):
            weight += 3
        if any(hint.search(name) for name in names):
            weight += 3
        if bare in arrows:
            weight += 2
        if weight:
            signs[where] = weight
    return signs


_WAYS: Final = (
    ("next", {"next"}, NEXT, _HINT_NEXT, NEXT_ARROWS),
    ("previous", {"prev", "previous"}, PREVIOUS, _HINT_PREVIOUS, PREVIOUS_ARROWS),
    ("last", {"last"}, LAST, _HINT_LAST, frozenset[str]()),
    ("first", {"first"}, FIRST, _HINT_FIRST, frozenset[str]()),
)


def _weigh(link: _Link, signs: dict[str, float], words: set[str], rows: list[_Row]) -> None:
    around = _names_around(link.node)
    if any(_HINT_SHOW.search(name) for name in (*around, *_names(link.node))):
        return
    in_row = any(_inside(link.node, row.holder) for row in rows)
    beside = in_row or any(_HINT_PAGER.search(name) for name in around)
    strange = bool(_words_of(link.url) - words - PAGE_WORDS)
    plain = _without_numbers(_plain(link.label))
    if strange and not in_row and plain and plain not in _PHRASES:
        return  # the title of another text: the next article, the next topic
    for where, weight in signs.items():
        weight += 2.5 if in_row else 2 if beside else 0.5
        link.add(where, weight - (0 if not strange else 1 if in_row else 2.5 if beside else 4))


_PHRASES: Final = NEXT | PREVIOUS | LAST | FIRST


def _weigh_far(links: list[_Link]) -> None:
    """Where › and » stand side by side, the double arrow leads to the end."""
    by_holder: dict[int, list[_Link]] = {}
    for link in links:
        holder = link.node.getparent()
        if holder is not None and holder.tag in ("li", "span", "td", "b") and holder.getparent() is not None:
            holder = holder.getparent()
        by_holder.setdefault(id(holder), []).append(link)
    for group in by_holder.values():
        arrows = [(link, link.label.strip(" []().")) for link in group]
        for singles, where, far_where in ((NEXT_ARROWS, "next", "last"), (PREVIOUS_ARROWS, "previous", "first")):
            mine = [(link, text) for link, text in arrows if text in singles]
            if len({link.url for link, _ in mine}) < 2:
                continue
            longest = max(mine, key=lambda pair: (len(pair[1]), pair[1] in "»«"))[0]
            if not {"next", "prev"} & set((longest.node.get("rel") or "").split()):
                longest.weight.pop(where, None)
                longest.add(far_where, _ENOUGH)


def _without_numbers(text: str) -> str:
    """ "next 15" and "page 2 next" without their numbers."""
    return " ".join(word for word in text.split() if not word.isdigit())


def _names(node: HtmlElement) -> list[str]:
    """Class names and ids that speak of one link: its own, its children's, those of what holds only it."""
    nodes = [node, *node.iter("i", "span", "img", "svg", "button")]
    parent = node.getparent()
    if parent is not None and parent.tag in ("li", "span", "td", "div", "p", "b", "strong"):
        others = sum(1 for _ in parent.iter("a"))
        if others == 1:
            nodes.append(parent)
    return [name for one in nodes for name in _classes(one)]


def _names_around(node: HtmlElement) -> list[str]:
    names: list[str] = []
    parent = node.getparent()
    for _ in range(_CLIMBED):
        if parent is None or parent.tag in ("body", "html"):
            break
        names += [*_classes(parent), parent.get("role") or "", parent.get("aria-label") or ""]
        parent = parent.getparent()
    return [name for name in names if name]


def _classes(node: HtmlElement) -> list[str]:
    return [*(node.get("class") or "").split(), *([node.get("id")] if node.get("id") else [])]


def _inside(node: HtmlElement, holder: HtmlElement) -> bool:
    return node is holder or any(parent is holder for parent in node.iterancestors())


def _words_of(url: str) -> set[str]:
    """The words of an address that name what stands there; numbers and names of parameters name none."""
    parts = urlsplit(url)
    values = [pair.partition("=")[2] for pair in re.split("[&;]", parts.query)]
    text = unquote_plus(" ".join([parts.hostname or "", parts.path, *values])).lower()
    return {word for word in re.findall(r"[^\W_]+", text) if len(word) > 2 and not any(c.isdigit() for c in word)}


def _stated(root: HtmlElement, rel: str, base: str) -> str | None:
    for link in root.iter("link"):
        if (link.get("rel") or "").lower() == rel:
            return absolute(base, link.get("href"))
    return None


# --- rows of page numbers ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of page numbers around the present one."""

    holder: HtmlElement
    next_url: str | None
    previous_url: str | None
    last_url: str | None
    weight: float


@dataclass(frozen=True, slots=True)
class _Mark:
    """One number of a row; `url` None for one that is not linked, `current` for one marked as present."""

    first: int
    last: int
    url: str | None
    current: bool


def _rows(root: HtmlElement, base: str, here: str, words: set[str]) -> list[_Row]:
    """All rows of page numbers that tell where we are, surest first."""
    tried: set[HtmlElement] = set()
    rows: list[_Row] = []
    for node in root.iter("a"):
        if not node.get("href") or _NUMBER.fullmatch(_label(node)) is None:
            continue
        holder = node.getparent()
        for _ in range(_CLIMBED):
            if holder is None or holder.tag in ("body", "html"):
                break
            if holder not in tried:
                tried.add(holder)
                row = _row(holder, base, here, words)
                if row is not None:
                    rows.append(row)
                    break
            elif any(row.holder is holder for row in rows):
                break
            holder = holder.getparent()
    return sorted(rows, key=lambda row: -row.weight)


def _row(holder: HtmlElement, base: str, here: str, words: set[str]) -> _Row | None:
    if sum(map(len, map(str.strip, holder.itertext()))) > _LONGEST_ROW:
        return None
    if any(_HINT_SHOW.search(name) for name in (*_classes(holder), *_names_around(holder))):
        return None
    marks = list(_marks(holder, base, here))
    linked = [mark for mark in marks if mark.url is not None and not mark.current]
    if not linked or (len(marks) >= _MONTH and any(True for _ in holder.iter("td"))):
        return None
    by_first = {mark.first: mark for mark in reversed(linked)}
    # The present page: marked as such, or the one number of the row without a link.
    presents = [mark for mark in marks if mark.current] or [mark for mark in marks if mark.url is None]
    for present in presents:
        if present.first in by_first and not present.current:
            continue
        after = by_first.get(present.last + 1)
        before = next((mark for mark in linked if mark.last == present.first - 1), None)
        if after is None and before is None:
            continue
        highest = max(linked, key=lambda mark: mark.first)
        hinted = any(_HINT_PAGER.search(name) for name in (*_classes(holder), *_names_around(holder)))
        other = after.url if after is not None else before.url if before is not None else None
        strange = other is not None and bool(_words_of(other) - words - PAGE_WORDS)
        return _Row(
            holder,
            after.url if after is not None else None,
            before.url if before is not None else None,
            highest.url if highest.first > present.last else None,
            # A lone number beside another may be a score; a marked one, or three in a row, is not.
            3.0
            + (1.5 if present.current else 0)
            + (1.0 if hinted else 0)
            + (1.0 if len(linked) > 1 else 0)
            - (1.0 if strange else 0),
        )
    return None


def _marks(holder: HtmlElement, base: str, here: str) -> Iterator[_Mark]:
    """The numbers of a row in their order."""
    link: HtmlElement | None = None
    for node in holder.iter():
        if not isinstance(node.tag, str):
            continue
        if node.tag == "a":
            link = node
            match = _NUMBER.fullmatch(_label(node))
            if match is not None:
                target = _address(base, href) if (href := node.get("href")) else None
                marked = _is_current(node) or (target is not None and target == here)
                first = int(match[1])
                yield _Mark(first, int(match[2] or first), target, marked)
        elif link is not None and _inside(node, link):
            pass
        elif len(node) == 0 and (match := _NUMBER.fullmatch(node.text or "")) is not None and node is not holder:
            first = int(match[1])
            yield _Mark(
                first, int(match[2] or first), None, node.tag in ("strong", "b", "em", "font") or _is_current(node)
            )
        elif node.text:
            yield from (_Mark(int(n), int(n), None, False) for n in _NUMBERS_OF_TEXT.findall(node.text))
        if node.tail and node is not holder:
            yield from (_Mark(int(n), int(n), None, False) for n in _NUMBERS_OF_TEXT.findall(node.tail))


def _is_current(node: HtmlElement) -> bool:
    if node.get("aria-current") not in (None, "false"):
        return True
    own = [node, *node.iter("b", "strong", "span")]
    parent = node.getparent()
    if (
        parent is not None
        and parent.tag in ("li", "span", "td", "b", "strong")
        and sum(1 for _ in parent.iter("a")) <= 1
    ):
        own.append(parent)
        if node.tag != "a" and parent.tag in ("b", "strong"):
            return True
    return any(_CURRENT.search(name) for one in own for name in (one.get("class") or "").split())
