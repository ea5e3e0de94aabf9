"""Which element of which namespace means what in a feed, as far as the quick reader knows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache
from typing import Final, Literal

RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
ATOM: Final = "http://www.w3.org/2005/Atom"
_ATOM_03: Final = "http://purl.org/atom/ns#"
_RSS_10: Final = "http://purl.org/rss/1.0/"
_RSS_090: Final = "http://my.netscape.com/rdf/simple/0.9/"
_CORE: Final = frozenset(("", ATOM, _ATOM_03, _RSS_10, _RSS_090))
_XHTML: Final = "http://www.w3.org/1999/xhtml"


class Role(Enum):
    """What an element is for us.

    LEAF: nothing, if no elements are in it. SKIPPED: nothing, with all in it. ODD: it has a meaning to
    feedparser that is not ours to guess.
    """

    ODD = auto()
    LEAF = auto()
    CHANNEL = auto()
    ITEM = auto()
    TITLE = auto()
    LINK = auto()
    ID = auto()
    PUBLISHED = auto()
    UPDATED = auto()
    CREATED = auto()
    DESCRIPTION = auto()
    SUMMARY = auto()
    CONTENT = auto()
    ENCODED = auto()
    AUTHOR = auto()
    PERSON = auto()
    NAME = auto()
    EMAIL = auto()
    ADDRESS = auto()
    SOURCE = auto()
    REPLIES = auto()
    PARENT = auto()
    LANGUAGE = auto()
    MEDIA = auto()
    MEDIA_TITLE = auto()
    SKIPPED = auto()
    GENERATOR = auto()
    TTL = auto()
    PERIOD = auto()
    FREQUENCY = auto()


_IN_CORE: Final = {
    "channel": Role.CHANNEL,
    "item": Role.ITEM,
    "entry": Role.ITEM,
    "title": Role.TITLE,
    "link": Role.LINK,
    "guid": Role.ID,
    "id": Role.ID,
    "pubDate": Role.PUBLISHED,
    "published": Role.PUBLISHED,
    "issued": Role.PUBLISHED,
    "updated": Role.UPDATED,
    "modified": Role.UPDATED,
    "created": Role.CREATED,
    "description": Role.DESCRIPTION,
    "summary": Role.SUMMARY,
    "content": Role.CONTENT,
    "author": Role.AUTHOR,
    "contributor": Role.PERSON,
    "name": Role.NAME,
    "email": Role.EMAIL,
    "uri": Role.ADDRESS,
    "url": Role.ADDRESS,
    "source": Role.SOURCE,
    "language": Role.LANGUAGE,
    "generator": Role.GENERATOR,
    "ttl": Role.TTL,
    **dict.fromkeys(("category", "comments", "enclosure", "rights", "copyright"), Role.LEAF),
}
_SYNDICATION: Final = "http://purl.org/rss/1.0/modules/syndication/"
_DC: Final = "http://purl.org/dc/elements/1.1/"
_DCTERMS: Final = "http://purl.org/dc/terms/"
_THREADS: Final = "http://purl.org/syndication/thread/1.0"
_MEDIA: Final = ("http://search.yahoo.com/mrss/", "http://search.yahoo.com/mrss")
_ITUNES: Final = "http://www.itunes.com/dtds/podcast-1.0.dtd"
# By namespace in lower case: feedparser takes them so.
_ELSEWHERE: Final = {
    (_SYNDICATION, "updatePeriod"): Role.PERIOD,
    (_SYNDICATION, "updateFrequency"): Role.FREQUENCY,
    ("http://webns.net/mvcb/", "generatorAgent"): Role.GENERATOR,
    ("http://purl.org/rss/1.0/modules/content/", "encoded"): Role.ENCODED,
    ("http://purl.org/rss/1.0/modules/slash/", "comments"): Role.REPLIES,
    ("http://www.livejournal.org/rss/lj/1.0/", "reply-count"): Role.REPLIES,
    (_THREADS, "total"): Role.REPLIES,
    (_THREADS, "in-reply-to"): Role.PARENT,
    (_DC, "creator"): Role.AUTHOR,
    (_DC, "date"): Role.UPDATED,
    (_DC, "language"): Role.LANGUAGE,
    (_DCTERMS, "created"): Role.CREATED,
    (_DCTERMS, "issued"): Role.PUBLISHED,
    (_DCTERMS, "modified"): Role.UPDATED,
    ("http://podlove.org/simple-chapters", "chapters"): Role.SKIPPED,
    (_ITUNES, "author"): Role.AUTHOR,
    (_ITUNES, "summary"): Role.SUMMARY,
    **{(namespace, "group"): Role.MEDIA for namespace in _MEDIA},
    **{(namespace, "content"): Role.MEDIA for namespace in _MEDIA},
    **{(namespace, "title"): Role.MEDIA_TITLE for namespace in _MEDIA},
    **{(namespace, "description"): Role.DESCRIPTION for namespace in _MEDIA},
    **{
        (_DC, name): Role.LEAF
        for name in ("subject", "publisher", "rights", "identifier", "source", "format", "type", "coverage", "relation")
    },
    **{
        (_ITUNES, name): Role.LEAF
        for name in (
            "subtitle",
            "duration",
            "explicit",
            "image",
            "keywords",
            "episode",
            "season",
            "episodeType",
            "block",
            "title",
            "order",
        )
    },
    **{
        (namespace, name): Role.LEAF
        for namespace in _MEDIA
        for name in (
            "thumbnail",
            "credit",
            "rating",
            "keywords",
            "category",
            "player",
            "text",
            "copyright",
            "statistics",
            "starRating",
            "restriction",
            "license",
            "hash",
            "adult",
        )
    },
    # Counts of views and stars are two levels deep; nothing in them is ours.
    **{(namespace, "community"): Role.MEDIA for namespace in _MEDIA},
}
# Feedparser acts on elements of these, and on those of any other namespace that goes by such a prefix.
_ACTED_ON: Final = {
    "http://webns.net/mvcb/": "admin",
    "http://creativecommons.org/ns#license": "cc",
    "http://web.resource.org/cc/": "cc",
    "http://cyber.law.harvard.edu/rss/creativecommonsrssmodule.html": "creativecommons",
    "http://backend.userland.com/creativecommonsrssmodule": "creativecommons",
    _DC: "dc",
    _DCTERMS: "dcterms",
    "http://purl.org/rss/1.0/modules/content/": "content",
    "http://rssnamespace.org/feedburner/ext/1.0": "feedburner",
    "http://www.w3.org/2003/01/geo/wgs84_pos#": "geo",
    "http://www.georss.org/georss": "georss",
    "http://www.opengis.net/gml": "gml",
    _ITUNES: "itunes",
    "http://example.com/dtds/podcast-1.0.dtd": "itunes",
    _MEDIA[0]: "media",
    _MEDIA[1]: "media",
    "http://podlove.org/simple-chapters": "psc",
    _XHTML: "xhtml",
    RDF.lower(): "rdf",
}
_HARMLESS: Final = frozenset(
    (
        "http://www.w3.org/2003/01/geo/wgs84_pos#",
        "http://www.georss.org/georss",
        "http://rssnamespace.org/feedburner/ext/1.0",
    )
)
"""Coordinates and the like; none of their elements reaches a post."""


@lru_cache(1024)
def role_of(tag: str) -> Role:
    """The role of an element named as ElementTree names it."""
    namespace, _, name = tag.rpartition("}")
    namespace = namespace[1:]
    if namespace in _CORE:
        return _IN_CORE.get(name, Role.ODD)
    lowered = namespace.lower()
    role = _ELSEWHERE.get((lowered, name))
    if role is not None:
        return role
    if lowered in _HARMLESS:
        return Role.LEAF
    return Role.ODD if lowered in _ACTED_ON else Role.LEAF


def root_kind(tag: str) -> Literal["rss", "rdf", "atom"] | None:
    """What kind of feed begins with this element, None for a kind the quick reader does not know."""
    if tag == "rss":
        return "rss"
    if tag == f"{{{RDF}}}RDF":
        return "rdf"
    if tag in (f"{{{ATOM}}}feed", f"{{{_ATOM_03}}}feed"):
        return "atom"
    return None


@dataclass(frozen=True, slots=True)
class Namespaces:
    """What the declarations of a feed tell. `odd`: a prefix or default that feedparser takes otherwise."""

    odd: bool
    atom: bool


_DECLARATION: Final = re.compile(rb"xmlns(?::([\w.-]+))?\s*=\s*[\"']([^\"']*)")
# Every entry of a WordPress.com feed has an element with the last of these as its own default.
_DEFAULTS: Final = frozenset((*_CORE, _XHTML, "com-wordpress:feed-additions:1"))
_TELLING_PREFIXES: Final = frozenset(("dc", "dcterms", "content", "itunes", "media", "xhtml", "rdf"))
"""Prefixes whose elements reach a post; feedparser goes by them where it does not know the namespace."""


def unusual_namespaces(xml: bytes) -> Namespaces:
    """Looks through every xmlns in the bytes of a feed."""
    odd = atom = False
    for match in _DECLARATION.finditer(xml):
        uri = match[2].decode("utf-8", "replace")
        lowered = uri.lower()
        atom = atom or lowered == ATOM.lower()
        if match[1] is None:
            odd = odd or uri not in _DEFAULTS
        else:
            prefix = match[1].decode("ascii", "replace").lower()
            odd = odd or (prefix in _TELLING_PREFIXES and _ACTED_ON.get(lowered) != prefix)
            odd = odd or "backend.userland.com/rss" in lowered
    return Namespaces(odd, atom)
