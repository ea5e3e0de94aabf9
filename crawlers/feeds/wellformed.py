"""The quick reader: well-formed RSS 0.9x, 1.0, 2.0 and Atom of the usual shapes.

It must read exactly as feedparser does and knows what it does not know: anything unusual raises
`OddFeedError`, and feedparser itself reads the feed. Why two readers: this one takes 3 ms for a feed of
160 KB, feedparser 50.
"""

from __future__ import annotations

import re
from typing import Final

from lxml import etree

from crawlers.feeds.content import PLAIN, one_line, readable, resolved
from crawlers.feeds.elements import XML_LANG, construct, inner_base, text_of
from crawlers.feeds.hints import ttl_s
from crawlers.feeds.quick_entry import entry_of
from crawlers.feeds.reading import Feed, Links, OddFeedError
from crawlers.feeds.vocabulary import RDF, Role, role_of, root_kind, unusual_namespaces

# C1 control letters, as bytes or as references: windows-1252 in disguise.
_CONTROL_LETTER: Final = re.compile(rb"\xc2[\x80-\x9f]")
_CONTROL_REFERENCE: Final = re.compile(rb"&#(?:1[2-5]\d|[xX]0*[89][0-9a-fA-F]);")


def read_wellformed(xml: bytes, base: str) -> Feed:
    """The feed in these bytes (UTF-8); `base` is the address they came from.

    Raises: `OddFeedError` where feedparser has to look itself.
    """
    if _CONTROL_LETTER.search(xml) is not None or _CONTROL_REFERENCE.search(xml) is not None:
        raise OddFeedError("control letters")
    namespaces = unusual_namespaces(xml)
    if namespaces.odd:
        raise OddFeedError("namespaces")
    try:
        # Reading a feed takes an eighth less than with expat, feedparser's parser, and other threads go on meanwhile.
        # Of the two this one is the stricter: what it refuses may be XML still. Of entities it knows the feed's own.
        parser = etree.XMLParser(
            encoding="utf-8",
            no_network=True,
            remove_comments=True,
            remove_pis=True,
            strip_cdata=False,  # its text is taken all the same, and it takes a fifth less time
        )
        root = etree.fromstring(xml, parser)
    except etree.XMLSyntaxError as error:
        raise OddFeedError(str(error)) from error
    if etree.ElementTree(root).docinfo.system_url is not None:  # type: ignore[attr-defined]  # unknown to lxml-stubs
        raise OddFeedError("a document type in another file, which may declare entities")
    kind = root_kind(root.tag)
    base = inner_base(base, root)
    if kind == "rss":
        if len(root) != 1 or root[0].tag != "channel":
            raise OddFeedError("not one channel")
        return _feed(root, root[0], [], inner_base(base, root[0]), base, atom=False)
    if kind == "rdf" and not namespaces.atom:
        heads = [child for child in root if role_of(child.tag) is Role.CHANNEL]
        if len(heads) > 1:
            raise OddFeedError("not one channel")
        outside = [child for child in root if role_of(child.tag) is Role.ITEM]
        return _feed(root, heads[0] if heads else etree.Element("channel"), outside, base, base, atom=False)
    if kind == "atom":
        return _feed(root, root, [], base, base, atom=True)
    raise OddFeedError(f"root {root.tag}")


def _feed(
    root: etree._Element, head: etree._Element, outside: list[etree._Element], inner: str, base: str, *, atom: bool
) -> Feed:
    """`head` holds what the feed says of itself, and entries; `outside` are the entries beside it."""
    title = lang = generator = ttl = period = frequency = None
    links: dict[str, str] = {}
    items: list[etree._Element] = []
    for element in head:
        role = role_of(element.tag)
        if role is Role.ITEM:
            items.append(element)
        elif role is Role.TITLE and title is None:
            title = one_line(readable(*construct(element, PLAIN, atom=atom)))
        elif role is Role.LANGUAGE:
            lang = text_of(element) or None
        elif role is Role.GENERATOR:
            generator = text_of(element) or element.get(f"{{{RDF}}}resource")
        elif role is Role.TTL:
            ttl = text_of(element)
        elif role is Role.PERIOD:
            period = text_of(element)
        elif role is Role.FREQUENCY:
            frequency = text_of(element)
        elif role is Role.LINK and element.get("href"):
            links.setdefault(element.get("rel", "").lower(), resolved(inner, element.get("href", "")))
    return Feed(
        format="atom" if atom else "rss",
        entries=(
            *[entry_of(item, inner, atom=atom) for item in items],
            *[entry_of(item, base, atom=atom) for item in outside],
        ),
        title=title,
        lang=lang or root.get(XML_LANG) or head.get(XML_LANG),
        generator=generator,
        ttl_s=ttl_s(ttl, period, frequency),
        links=Links(links.get("next"), links.get("prev-archive")),
    )
