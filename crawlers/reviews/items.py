"""What a page marks for machines, whatever the syntax: JSON-LD, microdata, RDFa, hReview and h-review, as one shape.

Source: schema.org; W3C Microdata, RDFa Lite 1.1; microformats.org hreview 0.4 and h-review; data-vocabulary.org as
Google documented it until 2021; `sources.md` 3.1.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

from lxml import etree
from lxml.html import HtmlElement

from crawlers.html import plain_text
from crawlers.lxml_page import elements, text_of, words_of


@dataclass(frozen=True, slots=True)
class Words:
    """A value that is no thing: `said` is what the markup states for machines, `node` where it stands, if it does."""

    said: str | None
    node: HtmlElement | None = None

    @property
    def line(self) -> str:
        """The value on one line, what is stated for machines before what is shown."""
        if self.said is not None and self.said.strip():
            return " ".join(plain(self.said).split())
        return words_of(self.node) if self.node is not None else ""

    def shown(self, without: tuple[HtmlElement, ...] = ()) -> str:
        """The whole text: what is shown, or what is stated where that goes on from the same beginning."""
        said = plain(self.said) if self.said else ""
        seen = text_of(self.node, without) if self.node is not None else ""
        return said if len(said.split()) > len(seen.split()) and _starts(said, seen) else seen or said


@dataclass(slots=True)
class Item:
    """A thing that the page tells of. `types` and the names of `values` are without vocabulary, names in lower case.

    `of` is the thing that holds it and `held_as` the name there, None where nothing does; `node` its element.
    """

    types: tuple[str, ...]
    node: HtmlElement | None = None
    item_id: str | None = None
    values: dict[str, list[Value]] = field(default_factory=dict)
    of: Item | None = None
    held_as: str | None = None

    def all(self, *names: str) -> list[Value]:
        """The values under the first of the names that has any."""
        return next((found for name in names if (found := self.values.get(name))), [])

    def first(self, *names: str) -> Value | None:
        """The first value under the first of the names that has any."""
        return next(iter(self.all(*names)), None)

    def add(self, name: str, value: Value) -> None:
        """One more value."""
        self.values.setdefault(name, []).append(value)


Value: TypeAlias = "Item | Words"

_REVIEW: Final = re.compile(r"(?:User|Critic|Employer)?Review|Recommendation")
_HAS_REVIEW: Final = etree.XPath(
    "//*[(@itemtype and contains(@itemtype, 'Review')) or (@typeof and contains(@typeof, 'Review'))"
    " or contains(@itemtype, 'Recommendation')]"
)
_HAS_CLASS: Final = etree.XPath("//*[contains(@class, 'hreview') or contains(@class, 'h-review')]")
_THING: Final = etree.XPath("ancestor::*[@itemscope or @typeof]")
_BY_ID: Final = etree.XPath("//*[@id=$id]")
_LD: Final = etree.XPath("//script[contains(@type, 'ld+json')]")
_VOCABULARY: Final = re.compile(r"^.*[/#:]")
_OURS: Final = re.compile(
    r"(?:v|s|schema|review|rev|hreview)\d*:|https?://(?:\w+\.)?(?:schema|data-vocabulary|w3)\.org/", re.I
)
_TAGS: Final = re.compile(r"<(?:br|p|/p|b|/b|i|li|ul|div|span|strong)\s*/?>")  # escaped twice
_JS_COMMENT: Final = re.compile(r"^\s*(?://[^\n]*|/\*.*?\*/|<!--|-->|<!\[CDATA\[|\]\]>)\s*$", re.MULTILINE | re.DOTALL)
_TRAILING_COMMA: Final = re.compile(r",(\s*[}\]])")
_DEEP: Final = 40
_REFERENCES: Final = 20
_MANY: Final = 5_000  # values of one block: no page tells of more


def is_review(types: tuple[str, ...]) -> bool:
    """True for what one person says of one thing; an aggregate and a checked claim are none."""
    return any(_REVIEW.fullmatch(one) for one in types)


def plain(text: str) -> str:
    """A text that may be written in HTML, even escaped, as a reader sees it."""
    if "<" in text or "&" in text:
        once = plain_text(text.replace("\n", "<br>") if "<p" not in text and "<br" not in text else text)
        return plain_text(once) if _TAGS.search(once) else once
    return "\n".join(" ".join(line.split()) for line in text.splitlines() if line.strip())


def _starts(longer: str, shorter: str) -> bool:
    begin = " ".join(shorter.split()[:5]).rstrip(".…")
    return not begin or " ".join(longer.split()).startswith(begin)


# --- microdata and RDFa ------------------------------------------------------------------------------


def marked_items(root: HtmlElement) -> list[Item]:
    """The reviews that elements are marked as, in page order, each with the thing around it as `of`."""
    things: dict[HtmlElement, Item] = {}
    found: list[Item] = []
    for node in elements(_HAS_REVIEW, root):
        if not is_review(_types_of(node)):
            continue
        item = _item(node, root, 0)
        names = _names_of(node)
        item.held_as = names[0] if names else None
        around = elements(_THING, node)
        while around:
            holder = around.pop()
            types = _types_of(holder)
            if types and not is_review(types) and types[0] not in ("ListItem", "ItemList", "WebPage", "WebSite"):
                if holder not in things:
                    things[holder] = _item(holder, root, 0, shallow=True)
                item.of = things[holder]
                break
        found.append(item)
    return found


def _types_of(node: HtmlElement) -> tuple[str, ...]:
    named = f"{node.get('itemtype') or ''} {node.get('typeof') or ''}".split()
    return tuple(_VOCABULARY.sub("", one.rstrip("/")) for one in named)


def _names_of(node: HtmlElement) -> list[str]:
    # "og:description" and the like are the page's own card, no property of a thing in it.
    named = [name for name in (node.get("property") or "").split() if ":" not in name or _OURS.match(name)]
    names = (node.get("itemprop") or "").split() + named
    if not names and (rel := node.get("rel")) and ":" in rel:
        names = [name for name in rel.split() if _OURS.match(name)]
    return [_VOCABULARY.sub("", name).lower() for name in names]


def _item(node: HtmlElement, root: HtmlElement, depth: int, *, shallow: bool = False) -> Item:
    """The thing that an element is marked as. `shallow` leaves reviews in it out: they are read on their own."""
    item = Item(_types_of(node), node, node.get("itemid") or node.get("resource") or node.get("about"))
    if depth > 6:
        return item
    _fill(item, node, root, depth, shallow=shallow)
    # Only of the outermost: references may lead in circles, and each is read anew.
    for reference in (node.get("itemref") or "").split()[:_REFERENCES] if depth < 2 else ():
        for other in elements(_BY_ID, root, id=reference):
            _take(item, other, root, depth, shallow=shallow)
    return item


def _fill(item: Item, node: HtmlElement, root: HtmlElement, depth: int, *, shallow: bool) -> None:
    for child in node:
        if isinstance(child.tag, str):
            _take(item, child, root, depth, shallow=shallow)


def _take(item: Item, node: HtmlElement, root: HtmlElement, depth: int, *, shallow: bool) -> None:
    stack = [node]
    while stack:
        one = stack.pop()
        names = _names_of(one)
        is_thing = one.get("itemscope") is not None or (bool(one.get("typeof")) and one.get("itemscope") is None)
        if names and is_thing:
            if shallow and is_review(_types_of(one)):
                continue
            inner = _item(one, root, depth + 1, shallow=shallow)
            if not inner.values and one.get("content"):
                for name in names:
                    item.add(name, Words(one.get("content"), one))
                continue
            inner.of, inner.held_as = item, names[0]
            for name in names:
                item.add(name, inner)
        elif names:
            for name in names:
                item.add(name, Words(_stated(one), one))
        if not is_thing:
            stack.extend(child for child in reversed(one) if isinstance(child.tag, str))


def _stated(node: HtmlElement) -> str | None:
    for name in ("content", "datetime"):
        if node.get(name):
            return str(node.get(name))
    by_tag = {"data": "value", "meter": "value", "link": "href"}.get(str(node.tag))
    return node.get(by_tag) if by_tag else None


# --- microformats ------------------------------------------------------------------------------------

_ROLES: Final = {
    "item": "itemreviewed", "p-item": "itemreviewed", "reviewer": "author", "p-author": "author",
    "p-reviewer": "author", "dtreviewed": "datepublished", "dt-reviewed": "datepublished",
    "dt-published": "datepublished", "rating": "reviewrating", "p-rating": "reviewrating", "p-best": "bestrating",
    "best": "bestrating", "p-worst": "worstrating", "worst": "worstrating", "summary": "name", "p-name": "name",
    "description": "reviewbody", "e-content": "reviewbody", "e-description": "reviewbody",
    "p-description": "reviewbody", "p-content": "reviewbody", "u-url": "url", "permalink": "url", "pro": "pros",
    "contra": "cons", "dt-updated": "datemodified", "value": "ratingvalue",
}  # fmt: skip


def microformat_items(root: HtmlElement) -> list[Item]:
    """The reviews that class names mark, in page order."""
    found = []
    for node in elements(_HAS_CLASS, root):
        names = (node.get("class") or "").split()
        if "hreview" not in names and "h-review" not in names:
            continue
        item = Item(("Review",), node)
        for one in node.iter():
            if not isinstance(one.tag, str) or one is node:
                continue
            for role in dict.fromkeys(_ROLES[name] for name in (one.get("class") or "").split() if name in _ROLES):
                item.add(role, _microformat_value(one, role))
        found.append(item)
    return found


def _microformat_value(node: HtmlElement, role: str) -> Words:
    titled = next((one for one in node.iter() if "value-title" in (one.get("class") or "").split()), None)
    if titled is not None and titled.get("title"):
        return Words(titled.get("title"), node)
    if role in ("author", "itemreviewed"):
        named = next((one for one in node.iter() if {"fn", "p-name"} & set((one.get("class") or "").split())), node)
        return Words(named.get("title") if named.tag == "abbr" else None, named)
    if role == "url":
        return Words(node.get("href"), node)
    stated = node.get("datetime") or (node.get("title") if node.tag == "abbr" else None) or node.get("value")
    return Words(stated or node.get("content"), node)


# --- JSON-LD -----------------------------------------------------------------------------------------


def stated_items(root: HtmlElement) -> list[Item]:
    """The reviews in the page's JSON-LD blocks, in their order, each with the thing around it as `of`."""
    blocks = [data for script in elements(_LD, root) if (data := loaded(script.text or "")) is not None]
    known: dict[str, dict[str, Any]] = {}
    for data in blocks:
        _learn(data, known, 0)
    found: list[Item] = []
    for data in blocks:
        _collect(data, None, None, known, found, 0)
    return found


def loaded(script: str) -> Any:
    """The data of a block; None for what is no JSON even without its comments and trailing marks."""
    text = script.strip()
    for attempt in (text, _TRAILING_COMMA.sub(r"\1", _JS_COMMENT.sub("", text)).strip().rstrip(";")):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _learn(data: Any, known: dict[str, dict[str, Any]], depth: int) -> None:
    if depth > _DEEP or len(known) > _MANY:
        return
    if isinstance(data, list):
        for one in data:
            _learn(one, known, depth + 1)
    elif isinstance(data, dict):
        name = data.get("@id")
        if isinstance(name, str) and len(data) > 1:
            known.setdefault(name, data)
        for value in data.values():
            if isinstance(value, dict | list):
                _learn(value, known, depth + 1)


def _collect(
    data: Any, of: Item | None, held_as: str | None, known: dict[str, dict[str, Any]], found: list[Item], depth: int
) -> None:
    if depth > _DEEP or len(found) > _MANY:
        return
    if isinstance(data, list):
        for one in data:
            _collect(one, of, held_as, known, found, depth + 1)
        return
    if not isinstance(data, dict):
        return
    types = _json_types(data)
    if is_review(types):
        item = _json_item(data, known, 0)
        item.of, item.held_as = of, held_as
        found.append(item)
        return
    around = of
    if types and types[0] not in ("WebPage", "WebSite", "ItemList", "ListItem", "BreadcrumbList"):
        around = _json_item(data, known, 0, shallow=True)
    for name, value in data.items():
        if isinstance(value, dict | list):
            _collect(value, around, name.lower(), known, found, depth + 1)


def _json_types(data: dict[str, Any]) -> tuple[str, ...]:
    given = data.get("@type", data.get("type"))
    return tuple(
        _VOCABULARY.sub("", one) for one in (given if isinstance(given, list) else [given]) if isinstance(one, str)
    )


def _json_item(data: dict[str, Any], known: dict[str, dict[str, Any]], depth: int, *, shallow: bool = False) -> Item:
    name = data.get("@id")
    item = Item(_json_types(data), None, name if isinstance(name, str) else None)
    if depth > 5:
        return item
    for key, value in data.items():
        if key.startswith("@") or (shallow and key.lower() in ("review", "reviews", "offers", "@graph")):
            continue
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, dict):
                if "@value" in one:
                    item.add(key.lower(), Words(str(one["@value"])))
                    continue
                whole = known.get(str(one["@id"]), one) if depth < 2 and set(one) == {"@id"} else one
                inner = _json_item(whole, known, depth + 1, shallow=shallow)
                inner.of, inner.held_as = item, key.lower()
                item.add(_VOCABULARY.sub("", key).lower(), inner)
            elif isinstance(one, str | int | float) and not isinstance(one, bool):
                item.add(_VOCABULARY.sub("", key).lower(), Words(str(one)))
    return item
