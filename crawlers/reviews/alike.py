"""Reviews beside a marked one that are built like it but carry no marks: some templates mark one of a list only."""

from __future__ import annotations

from typing import Final, TypeAlias

from lxml.html import HtmlElement

from crawlers.reviews.items import Item, Value, Words

_Step: TypeAlias = tuple[str, str, int]
_NEEDED: Final = ("reviewbody", "description", "text")


def with_unmarked(items: list[Item]) -> list[Item]:
    """The marked reviews and those built like them beside them, in page order."""
    marked = {item.node for item in items if item.node is not None}
    found: list[Item] = []
    for item in items:
        found.append(item)
        node = item.node
        if node is None or not node.get("class"):
            continue
        beside = node.getnext()
        while beside is not None and beside not in marked:
            if beside.tag == node.tag and beside.get("class") == node.get("class"):
                like = _like(item, node, beside)
                if like is not None:
                    found.append(like)
            beside = beside.getnext()
    return found


def _like(item: Item, node: HtmlElement, beside: HtmlElement) -> Item | None:
    """What `item` tells of `node`, told of an element that is built in the same way; None where it has no text."""
    like = Item(item.types, beside, of=item.of, held_as=item.held_as)
    for name, values in item.values.items():
        for value in values:
            other = _there(value, node, beside)
            if other is not None:
                like.add(name, other)
    return like if any(name in like.values for name in _NEEDED) and "author" in like.values else None


def _there(value: Value, node: HtmlElement, beside: HtmlElement) -> Words | None:
    if not isinstance(value, Words) or value.node is None or value.said is not None:
        return None
    place: HtmlElement | None = beside
    for tag, names, number in _path(value.node, node):
        if place is None:
            return None
        fitting = [one for one in place if one.tag == tag and _kind(one) == names]
        place = fitting[number] if number < len(fitting) else None
    return Words(None, place) if place is not None and place is not beside else None


def _path(node: HtmlElement, holder: HtmlElement) -> list[_Step]:
    steps: list[_Step] = []
    one = node
    while one is not holder:
        above = one.getparent()
        if above is None:
            return []
        names = _kind(one)
        before = [other for other in above if other.tag == one.tag and _kind(other) == names]
        steps.append((str(one.tag), names, before.index(one)))
        one = above
    return steps[::-1]


def _kind(node: HtmlElement) -> str:
    """An element's first class name: those after it often tell a state ("open", "last")."""
    return next(iter((node.get("class") or "").split()), "")
