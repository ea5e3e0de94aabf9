"""Bytes of an answer to a feed: which format, which encoding, which reader."""

from __future__ import annotations

import re
from typing import Final

from crawlers.charset import decode
from crawlers.errors import ParseError
from crawlers.feeds.defence import refuse_entity_bombs, refuse_monsters, refuse_ordeals
from crawlers.feeds.json_feed import read_json_feed
from crawlers.feeds.reading import Feed, OddFeedError
from crawlers.feeds.wellformed import read_wellformed
from crawlers.types import Response
from crawlers.urls import absolute

_DECLARED: Final = re.compile(rb"\s*<\?xml[^>]*?\sencoding\s*=\s*[\"']([\w.:-]+)")
_CHARSET: Final = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_XML_DECLARATION: Final = re.compile(r"\s*<\?xml[^>]*?\?>")
_BEFORE_ROOT: Final = re.compile(
    r"(?:\ufeff|\s|<\?.*?\?>|<!--.*?-->|<!doctype(?!\s+html\b)[^>\[]*(?:\[.*?\]\s*)?>)*", re.DOTALL | re.IGNORECASE
)
_ROOT: Final = re.compile(r"<(?:(!doctype)|(?:[\w.-]+:)?([\w-]+))", re.IGNORECASE)
_FEED_ROOTS: Final = frozenset(("rss", "rdf", "feed", "channel"))
_FEED_INSIDE: Final = re.compile(rb"<(?:rss|feed|rdf:RDF)[\s>]")
_START_CHARS: Final = 65_536


def read_document(response: Response) -> Feed:
    """The feed in an answer, whatever its format; one without entries is a feed too.

    Raises: `ParseError` in words for a web page, an empty body, broken JSON and hostile XML.
    """
    body = response.body
    url = response.final_url
    base = absolute(url, response.headers.get("content-location")) or url
    if not body or body.isspace():
        raise ParseError(url, "the answer is empty, no feed")
    if body[:64].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return read_json_feed(decode(body, response.headers.get("content-type"), markup="text").text, base)
    if not _claims_utf8(body, response):
        return _read_xml(_reencoded(response), base, url)
    try:
        return _read_quickly(body, base, url)
    except OddFeedError:
        try:
            body.decode("utf-8")
        except UnicodeDecodeError:
            # Windows-1251 or KOI8-R that says nothing, or UTF-8 cut in the middle of a letter.
            return _read_xml(_reencoded(response), base, url)
        return _read_thoroughly(body, base, url)


def root_name(start: str) -> str | None:
    """The first element's name in lower case, "html" for an HTML doctype; None if no markup begins here."""
    before = _BEFORE_ROOT.match(start)
    match = _ROOT.match(start, before.end() if before else 0)
    if match is None:
        return None
    return "html" if match[1] else match[2].lower()


def looks_like_feed(response: Response) -> bool:
    """True if an answer begins as only a feed does."""
    start = decode(response.body[:8_192], response.headers.get("content-type"), markup="xml").text
    if start.lstrip("\ufeff \t\r\n").startswith("{"):
        return "jsonfeed.org/version/" in start
    return root_name(start) in _FEED_ROOTS


def looks_like_page(response: Response) -> bool:
    """True if an answer is a web page, by its header or its first element."""
    if "html" in response.headers.get("content-type", "").lower():
        return True
    start = decode(response.body[:8_192], None, markup="html").text
    return root_name(start) in ("html", "head", "body", "div", "script")


def _read_xml(xml: bytes, base: str, url: str) -> Feed:
    try:
        return _read_quickly(xml, base, url)
    except OddFeedError:
        return _read_thoroughly(xml, base, url)


def _read_quickly(xml: bytes, base: str, url: str) -> Feed:
    refuse_entity_bombs(xml, url)
    refuse_monsters(xml, url)
    # PHP scripts like to send an empty line first, which no XML declaration may follow.
    return read_wellformed(xml.lstrip(), base)


def _read_thoroughly(xml: bytes, base: str, url: str) -> Feed:
    from crawlers.feeds.lenient import read_leniently

    root = root_name(xml[:_START_CHARS].decode("utf-8", "replace"))
    if root == "html" and _FEED_INSIDE.search(xml) is None:
        raise ParseError(url, "a web page, not a feed")
    refuse_ordeals(xml, url)
    feed = read_leniently(xml, base)
    if not feed.entries and root not in _FEED_ROOTS:
        raise ParseError(url, "XML, but not a feed" if root else "not a feed: neither XML nor JSON")
    return feed


def _claims_utf8(body: bytes, response: Response) -> bool:
    """True if nobody names another encoding; whether the claim is true only reading tells."""
    match = _CHARSET.search(response.headers.get("content-type", ""))
    if match is not None and match[1].lower() not in ("utf-8", "utf8"):
        return False
    start = body[:512].removeprefix(b"\xef\xbb\xbf")
    declared = _DECLARED.match(start)
    if declared is not None and declared[1].lower() not in (b"utf-8", b"utf8"):
        return False
    return start.lstrip()[:1] == b"<" and b"\0" not in start[:4]


def _reencoded(response: Response) -> bytes:
    """The body as UTF-8, without the declaration that is no longer true."""
    text = decode(response.body, response.headers.get("content-type"), markup="xml").text
    return _XML_DECLARATION.sub("", text.lstrip("\ufeff"), count=1).encode("utf-8", "replace")
