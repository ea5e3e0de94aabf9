"""Elements of a well-formed feed: their text, their type, the addresses inside them."""

from __future__ import annotations

from html import escape
from typing import Final

from lxml import etree

from crawlers.feeds.content import HTML, PLAIN, XHTML, content_type, looks_like_html, mended, rebased
from crawlers.feeds.reading import OddFeedError

XML_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
XML_BASE: Final = "{http://www.w3.org/XML/1998/namespace}base"
_TEXT_KINDS: Final = frozenset((PLAIN, HTML, XHTML))
_MAX_XHTML_ELEMENTS: Final = 20_000


def construct(element: etree._Element, default: str, *, atom: bool) -> tuple[str, str]:
    """Value and media type of a text construct.

    Raises: `OddFeedError`.
    """
    attributes = element.attrib
    kind = default
    if attributes:
        if "mode" in attributes or "src" in attributes:
            raise OddFeedError("mode or src of a text")
        kind = content_type(attributes.get("type"), default)
        if kind not in _TEXT_KINDS:
            raise OddFeedError(f"text of type {kind}")
    if len(element):
        if kind != XHTML or not atom:
            raise OddFeedError("elements inside a text")
        return _markup(element), XHTML
    value = mended((element.text or "").strip())
    if kind == PLAIN and not atom and looks_like_html(value):
        kind = HTML
    elif kind == XHTML:
        value = escape(value, quote=False)  # text beside no element: its < are letters
    return value, kind


def inner_base(base: str, element: etree._Element) -> str:
    """The base address that holds inside an element."""
    return rebased(base, element.get(XML_BASE) or element.get("base"))


def text_of(element: etree._Element) -> str:
    """The element's own text without white space around it."""
    return (element.text or "").strip()


def _markup(element: etree._Element) -> str:
    """The content of an XHTML element as HTML without attributes; without a deep stack."""
    pieces = [escape(element.text or "", quote=False)]
    levels = [iter(element)]
    ends = [""]
    count = 0
    while levels:
        child = next(levels[-1], None)
        if child is None:
            levels.pop()
            pieces.append(ends.pop())
            continue
        count += 1
        if count > _MAX_XHTML_ELEMENTS:
            raise OddFeedError("very many elements")
        name = child.tag.rpartition("}")[2]
        pieces.append(f"<{name}>{escape(child.text or '', quote=False)}")
        ends.append(f"</{name}>{escape(child.tail or '', quote=False)}")
        levels.append(iter(child))
    return "".join(pieces)
