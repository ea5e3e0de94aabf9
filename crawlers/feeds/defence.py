"""What no honest feed holds, found before a parser is let at it."""

from __future__ import annotations

import re
from typing import Final
from xml.parsers import expat

from crawlers.errors import ParseError

MAX_DEPTH: Final = 250
MAX_ATTRIBUTE_CHARS: Final = 262_144
MAX_ATTRIBUTES: Final = 1_000
MAX_AUTHOR_CHARS: Final = 5_000
MAX_BROKEN_BYTES: Final = 4_000_000
MAX_THOROUGH_BYTES: Final = 16_000_000
"""feedparser takes 0.3 s for a megabyte, ten times as long where all of it is tags."""
_LOOK_FROM_TAGS: Final = 20_000
_LOOK_FROM_BYTES: Final = 1_000_000
_MAX_EXPANSION: Final = 1_000_000

_PROLOG_END: Final = re.compile(rb"<\w")
_ENTITY: Final = re.compile(
    rb"<!ENTITY\s+(%\s+)?([^\s%]+)\s+(?:(SYSTEM|PUBLIC)\b|\"([^\"]*)\"|'([^']*)')", re.IGNORECASE
)
_REFERENCE: Final = re.compile(rb"[&%](?!#)[^\s;&]*;")
_STANDARD_LETTERS: Final = re.compile(rb"<!ENTITY\s+%\s+\S+\s+PUBLIC\s+[\"']-//W3C//ENTITIES ", re.IGNORECASE)


def refuse_entity_bombs(xml: bytes, url: str) -> None:
    """Lets pass what stays small when entities are written out and needs nothing from elsewhere.

    Raises: `ParseError` for entities inside entities ("billion laughs"), for entities that are files or
    addresses, and for those used so often that the text would swell ("quadratic blow-up").
    """
    start = _PROLOG_END.search(xml)
    prolog = xml[: start.start()] if start else xml
    swollen = 0
    for match in _ENTITY.finditer(prolog):
        parameter, name, external, double, single = match.groups()
        if external:
            if _STANDARD_LETTERS.match(prolog, match.start()):
                continue
            raise ParseError(url, "the feed declares an entity that lies in another file; it is not read")
        value = double if double is not None else single
        if _REFERENCE.search(value) or parameter:
            raise ParseError(url, "the feed declares entities inside entities; it is not read")
        swollen += len(value) * xml.count(b"&" + name + b";")
        if swollen > _MAX_EXPANSION:
            raise ParseError(url, "the feed's own entities would swell it beyond measure; it is not read")


def refuse_monsters(xml: bytes, url: str) -> None:
    """Lets pass XML (UTF-8) that the quick reader takes in stride: only large feeds are looked through.

    Raises: `ParseError` for very deep nesting or huge attributes.
    """
    if len(xml) >= _LOOK_FROM_BYTES or xml.count(b"<") >= _LOOK_FROM_TAGS:
        _looked_through(xml, url)


def refuse_ordeals(xml: bytes, url: str) -> None:
    """Lets pass XML (UTF-8) that feedparser reads in sensible time; some of its ways are quadratic.

    Raises: `ParseError`.
    """
    if len(xml) > MAX_THOROUGH_BYTES:
        raise ParseError(url, "the feed is too large for its unusual form")
    if not _looked_through(xml, url) and len(xml) > MAX_BROKEN_BYTES:
        raise ParseError(url, "the feed is not well-formed XML and too large to mend")
    if _LONG_AUTHOR.search(xml) is not None:
        raise ParseError(url, f"the feed names an author in more than {MAX_AUTHOR_CHARS} letters")


_LONG_AUTHOR: Final = re.compile(
    rb"<(?:[\w.-]{1,40}:)?(?:author|creator|managingeditor|webmaster|publisher|owner)\b[^>]*>"
    rb"\s*(?:<!\[CDATA\[)?[^<]{%d}" % MAX_AUTHOR_CHARS,
    re.IGNORECASE,
)


def _looked_through(xml: bytes, url: str) -> bool:
    """True for well-formed XML nested as people nest it; what is broken is looked through up to there."""
    depth = 0

    def opened(_name: str, attributes: list[str]) -> None:
        nonlocal depth
        depth += 1
        if depth > MAX_DEPTH:
            raise ParseError(url, f"the feed nests more than {MAX_DEPTH} elements into each other")
        if attributes and (len(attributes) > 2 * MAX_ATTRIBUTES or max(map(len, attributes)) > MAX_ATTRIBUTE_CHARS):
            raise ParseError(url, "an element of the feed has huge attributes, or very many")

    def closed(_name: str) -> None:
        nonlocal depth
        depth -= 1

    parser = expat.ParserCreate("utf-8")
    parser.ordered_attributes = True
    parser.StartElementHandler = opened
    parser.EndElementHandler = closed
    try:
        parser.Parse(xml, True)
    except expat.ExpatError:
        return False
    return True
