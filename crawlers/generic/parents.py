"""Which post of a page answers which: by where its block stands, by its indent, by the link that it carries up."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from lxml.html import HtmlElement

from crawlers.generic.pieces import Piece
from crawlers.generic.tree import Page, classes

_INDENT: Final = re.compile(r"(?:margin|padding)-left\s*:\s*(\d+(?:\.\d+)?)", re.IGNORECASE)
_LEVEL: Final = re.compile(r"(?:^|[\s_-])(?:level|lvl|depth|indent|nesting)[-_]?(\d{1,2})(?:$|[\s_-])", re.IGNORECASE)
_LEVELS: Final = ("data-level", "data-depth", "data-indent", "data-nesting")


def parents(page: Page, pieces: Sequence[Piece]) -> list[int | None]:
    """For each post the number of the one that it answers, None where the page does not say."""
    by_place = _nested(page, pieces)
    by_level = _indented(pieces)
    by_link = _linked(page, pieces)
    return [
        next((found for found in (linked, nested, indented) if found is not None), None)
        for linked, nested, indented in zip(by_link, by_place, by_level, strict=True)
    ]


def _nested(page: Page, pieces: Sequence[Piece]) -> list[int | None]:
    """By lists in what is answered: an element like the post's own that holds another post before it."""
    nodes = [piece.block.dated.node if piece.block.dated is not None else piece.block.roots[0] for piece in pieces]
    places = [page.place[node] for node in nodes]
    found: list[int | None] = []
    for number in range(len(pieces)):
        parent = None
        for inner in (nodes[number], *nodes[number].iterancestors()):
            if not classes(inner) or inner.tag == "body" or _first_in(page, inner, places) != number:
                continue
            above = next((one for one in inner.iterancestors(str(inner.tag)) if classes(one) == classes(inner)), None)
            first = _first_in(page, above, places) if above is not None else None
            if first is not None and first < number:
                parent = first
                break
        found.append(parent)
    return found


def _first_in(page: Page, node: HtmlElement, places: Sequence[int]) -> int | None:
    at = page.place.get(node)
    if at is None:
        return None
    return next((number for number, place in enumerate(places) if at <= place < page.ends[at]), None)


def _indented(pieces: Sequence[Piece]) -> list[int | None]:
    """By indents and levels, where some posts stand further in than others."""
    levels = [_level(piece.block.roots[0]) for piece in pieces]
    none: list[int | None] = [None] * len(pieces)
    if None in levels or len(set(levels)) < 2 or levels[0] != min(level for level in levels if level is not None):
        return none
    for number, level in enumerate(levels):
        for before in range(number - 1, -1, -1):
            above = levels[before]
            if level is not None and above is not None and above < level:
                none[number] = before
                break
    return none


def _level(root: HtmlElement) -> float | None:
    for node in (root, *list(root)[:1]):
        if not isinstance(node.tag, str):
            continue
        if (indent := _INDENT.search(node.get("style") or "")) is not None:
            return float(indent[1])
        if (level := _LEVEL.search(node.get("class") or "")) is not None:
            return float(level[1])
        for name in _LEVELS:
            if (told := node.get(name) or "").isdigit():
                return float(told)
    return None


def _linked(page: Page, pieces: Sequence[Piece]) -> list[int | None]:
    """By a link beside a post's words to an earlier post of the page."""
    owner: dict[str, int] = {}
    for number, piece in enumerate(pieces):
        for node in piece.block.elements(page):
            for name in ("id", "name"):
                if told := node.get(name):
                    owner.setdefault(told, number)
    found: list[int | None] = []
    for number, piece in enumerate(pieces):
        parent = None
        for node in piece.block.elements(page):
            href = node.get("href") or "" if node.tag == "a" else ""
            if not href.startswith("#") or page.inside(node, piece.body):
                continue
            target = owner.get(href[1:])
            if target is not None and target < number:
                parent = target
                break
        found.append(parent)
    # Where each post leads to the one before it, those are buttons.
    led = [number for number, parent in enumerate(found) if parent is not None]
    if len(led) > 2 and len(led) >= len(pieces) - 1 and all(found[number] == number - 1 for number in led):
        return [None] * len(pieces)
    return found
