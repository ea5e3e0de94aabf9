"""The feeds a web page or its headers point to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from crawlers.charset import decode
from crawlers.html import page_tree
from crawlers.types import Response
from crawlers.urls import absolute, host_of

_ENGINES: Final = {
    "application/rss+xml": "rss",
    "application/atom+xml": "atom",
    "application/rdf+xml": "rss",
    "text/rss+xml": "rss",
    "application/feed+json": "json",
    "application/xml": "rss",
    "text/xml": "rss",
}
_COMMENTS: Final = re.compile(
    r"/comments?(?:/|\b)|feed=comments|\b(?:comments?|комментари\w+|коментар\w+|kommentit|kommentti\w*)\b",
    re.IGNORECASE,
)
_LINK_HEADER: Final = re.compile(r"<([^>]*)>\s*((?:;\s*[\w*-]+\s*=\s*(?:\"[^\"]*\"|[^\s;,\"]+)\s*)*)")
_PARAMETER: Final = re.compile(r";\s*([\w*-]+)\s*=\s*(?:\"([^\"]*)\"|([^\s;,\"]+))")


@dataclass(frozen=True, slots=True)
class Announced:
    """A feed that a page points to; `of_comments` where it holds what readers answered."""

    address: str
    title: str
    engine: str
    of_comments: bool
    lang: str | None


def announced_feeds(page: Response) -> tuple[Announced, ...]:
    """The feeds in the order in which the page names them, each once; those in its headers come first.

    Raises: `ParseError` for a page that no parser should be let at.
    """
    found: dict[str, Announced] = {}
    for feed in (*_in_headers(page), *_in_markup(page)):
        found.setdefault(feed.address, feed)
    return tuple(found.values())


def _in_headers(page: Response) -> Iterator[Announced]:
    for match in _LINK_HEADER.finditer(page.headers.get("link", "")):
        given = {name.lower(): quoted or bare for name, quoted, bare in _PARAMETER.findall(match[2])}
        yield from _announced(given.get("rel"), given.get("type"), match[1], given.get("title"), None, page.final_url)


def _in_markup(page: Response) -> Iterator[Announced]:
    html = decode(page.body, page.headers.get("content-type"), markup="html").text
    tree = page_tree(html, page.final_url)
    base_element = tree.css_first("base[href]")
    base = absolute(page.final_url, base_element.attributes["href"]) if base_element else None
    root = tree.css_first("html")
    lang = root.attributes.get("lang") if root else None
    for link in tree.css("link[href]"):
        given = link.attributes
        yield from _announced(
            given.get("rel"), given.get("type"), given["href"], given.get("title"), lang, base or page.final_url
        )


def _announced(
    rel: str | None, kind: str | None, href: str | None, title: str | None, lang: str | None, base: str
) -> Iterator[Announced]:
    relations = (rel or "").lower().split()
    if "alternate" not in relations and "feed" not in relations:
        return
    engine = _ENGINES.get((kind or "").lower().partition(";")[0].strip())
    if engine is None and "feed" in relations:
        engine = "rss"
    address = absolute(base, href)
    if engine is None or address is None:
        return
    name = " ".join((title or "").split()) or _name_of(address)
    yield Announced(address, name, engine, _COMMENTS.search(f"{urlsplit(address).path} {name}") is not None, lang)


def _name_of(address: str) -> str:
    parts = urlsplit(address)
    return f"{host_of(address)}{parts.path}" if parts.path.strip("/") else host_of(address)
