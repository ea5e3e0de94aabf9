"""Places as OPML: any feed reader's file comes in; what only we know travels as attributes of our own."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from lxml import etree

from monitor.errors import InputError
from monitor.schedule import MOST_EVERY_S
from monitor.text.fold import fold
from monitor.types import NewSource, SourceRow

MAX_BYTES: Final = 20_000_000
_NOT_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML cannot say, not even escaped. Source: XML 1.0, production 2 (Char)"""


def read(
    data: bytes, *, allow_private: bool = False, entities: Mapping[str, int] | None = None
) -> tuple[NewSource, ...]:
    """The places of an OPML file, in order; those without an address are left out.

    `entities` are the numbers of those looked for here, by folded name: a place may be about one of them.

    Raises: `InputError` naming the line where the file is broken, or saying that it is no OPML.
    """
    if len(data) > MAX_BYTES:
        raise InputError(f"The file is larger than {MAX_BYTES // 1_000_000} MB", "Split it.")
    # no entities, no network, no huge trees: the file comes from anywhere
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        line = error.lineno or 1
        raise InputError(
            f"The OPML file is broken at line {line}: {error.msg}", "Nothing was added. Export it again and retry."
        ) from error
    if root.tag != "opml":
        raise InputError(f"This is no OPML file: it begins with <{root.tag}>", "Choose a file exported as OPML.")
    found = []
    for outline in root.iter("outline"):
        address = (outline.get("xmlUrl") or outline.get("xmlurl") or "").strip()
        if not address:
            continue
        found.append(
            NewSource(
                address=address,
                crawler=outline.get("crawler") or "feed",
                name=(outline.get("title") or outline.get("text") or "").strip() or None,
                every_s=_seconds(outline.get("everySeconds")),
                lang=outline.get("language") or None,
                zone=outline.get("zone") or None,
                allow_private=allow_private or outline.get("allowPrivate") == "true",
                enabled=outline.get("enabled") != "false",
                about_entity_id=(entities or {}).get(fold((outline.get("about") or "").strip())),
            )
        )
    return tuple(found)


def write(sources: Sequence[SourceRow], names: Mapping[int, str] | None = None) -> bytes:
    """An OPML 2.0 file of the places; searches that follow an entity stay here, they mean nothing elsewhere.

    `names` of entities by number: whom a place is about goes along by name.
    """
    root = etree.Element("opml", version="2.0")
    head = etree.SubElement(root, "head")
    etree.SubElement(head, "title").text = "Mention Monitor"
    body = etree.SubElement(root, "body")
    for source in sources:
        if source.search is not None:
            continue
        attributes = {
            "text": source.name,
            "title": source.name,
            "type": "rss" if source.crawler == "feed" else "link",
            "xmlUrl": source.address,
            "crawler": source.crawler,
            "everySeconds": str(source.every_s),
            "enabled": "true" if source.enabled else "false",
        }
        about = None if source.about_entity_id is None else (names or {}).get(source.about_entity_id)
        for name, value in (("language", source.lang), ("zone", source.zone), ("about", about)):
            if value is not None:
                attributes[name] = value
        if source.allow_private:
            attributes["allowPrivate"] = "true"
        etree.SubElement(body, "outline", {key: _NOT_XML.sub(" ", value) for key, value in attributes.items()})
    written: bytes = etree.tostring(root, xml_declaration=True, encoding="utf-8", pretty_print=True)
    return written


def _seconds(text: str | None) -> int | None:
    """The interval, None for what is no number or no rhythm: the place's kind decides then."""
    if text is None or not text.isascii() or not text.isdigit() or len(text) > len(str(MOST_EVERY_S)):
        return None
    return int(text) if 60 <= int(text) <= MOST_EVERY_S else None
