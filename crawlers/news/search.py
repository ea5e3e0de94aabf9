"""News searches that answer with a feed: Google News, Bing News, and the searches of sites themselves.

Facts: `sources.md` 5 and 7. Google News: title "Headline - Source", guid as key, a hundred results at most, no paging;
asked every quarter of an hour at most. Bing News: links wrapped in `apiclick.aspx?url=`. WordPress and others:
`/?s=WORDS&feed=rss2`. Checked on one recorded item of Google News; never run live.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final
from urllib.parse import parse_qs, parse_qsl, quote, urlencode, urlsplit, urlunsplit

from lxml import etree

from crawlers.errors import BlockedError, ParseError
from crawlers.feeds.feed import ACCEPT, FeedCrawler
from crawlers.gaps import Gap, GapKind
from crawlers.news.hits import Memory, batches, fresh
from crawlers.types import API_VERSION, Batch, Checkpoint, Found, Http, Post, Reading, Response, Source
from crawlers.urls import absolute, host_of

CAP: Final = 100
"""Results that Google News gives at most."""
REST_S: Final = 900
_GOOGLE, _CONSENT = "news.google.com", "consent.google.com"
_BING: Final = frozenset(("www.bing.com", "bing.com", "cn.bing.com"))
_QUERIES: Final = ("s", "q", "query", "search", "text", "keys", "keyword")
_URL_INSIDE: Final = re.compile(rb"https?://[\x21-\x7e]+")
_CAPPED: Final = Gap(GapKind.NEWEST, "Google News", CAP)
_APART: Final = Gap(GapKind.MOVED_ON)
_OTHERS: Final = 10
"""A search with fewer results than this shows all it has."""


class NewsSearchCrawler:
    """Reads what a search for a name finds, with the text behind the newest links."""

    name = "news_search"
    api_version = API_VERSION
    default_every_s = 3600

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """A feed of search results; () for all other feeds and pages. Pure."""
        way = _search_of(page.final_url)
        if way is None:
            return ()
        return tuple(
            Found(
                self.name, page.url, f"{way.service}: {way.query}", 0.97, "a search for news", found.engine, found.lang
            )
            for found in FeedCrawler().recognise(page)[:1]
            if found.address == page.url
        )

    def recognise_address(self, address: str) -> tuple[Found, ...]:
        """The way to read a search of Google News or Bing News, without asking for it; () for all else."""
        url = self.complete(address) or address
        way = _search_of(url)
        if way is None or way.service not in ("Google News", "Bing News"):
            return ()
        return (Found(self.name, url, f"{way.service}: {way.query}", 0.95, "a search for news", "rss"),)

    def complete(self, address: str) -> str | None:
        """The feed of a search page of Google News or Bing News; None for all else."""
        if host_of(address) not in {_GOOGLE, *_BING}:
            return None
        parts = urlsplit(address.strip())
        asked = dict(parse_qsl(parts.query))
        if not asked.get("q"):
            return None
        if host_of(address) == _GOOGLE and parts.path.rstrip("/") == "/search":
            return urlunsplit(parts._replace(path="/rss/search", fragment=""))
        if host_of(address) in _BING and parts.path == "/news/search" and "format" not in asked:
            return urlunsplit(parts._replace(query=urlencode({**asked, "format": "rss"}, quote_via=quote), fragment=""))
        return None

    def read(self, page: Response, source: Source) -> Reading:
        """All results of one answer, as the search shows them.

        Raises: `ParseError`, `BlockedError`.
        """
        _refused(page)
        reading = FeedCrawler().read(page, source)
        sources = _publishers(page.body)
        way = _search_of(source.address) or _search_of(page.final_url)
        posts = tuple(_post(post, sources, way.service if way is not None else "") for post in reading.posts)
        return replace(reading, posts=posts, next_url=None)

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """What the search found since the last visit; the newest with the article's own text.

        Raises: `CrawlError` of a kind.
        """
        memory = Memory.of(checkpoint)
        page = http.get(source.address, validators=memory.validators, accept=ACCEPT)
        google = host_of(source.address) == _GOOGLE
        if page.not_modified:
            yield Batch((), checkpoint, page=page, poll_after_s=REST_S if google else None)
            return
        reading = self.read(page, source)
        new = fresh(reading.posts, memory)
        joined = bool(memory.marks) and len(new) < len(reading.posts)
        gap = None
        if google and len(reading.posts) >= CAP and not joined:
            gap = _CAPPED
        elif memory.marks and not joined and len(reading.posts) >= _OTHERS:
            gap = _APART
        yield from batches(
            reading.posts,
            replace(memory, validators=page.validators),
            source,
            http,
            page=page,
            gap=gap,
            poll_after_s=REST_S if google else None,
            title=reading.title,
            own_identity=google,
        )


@dataclass(frozen=True, slots=True)
class _Search:
    service: str
    query: str


def _search_of(url: str) -> _Search | None:
    """The search that an address asks for; None for none."""
    host = host_of(url)
    if not host:
        return None
    parts = urlsplit(url)
    asked = parse_qs(parts.query)
    query = next((asked[name][0] for name in _QUERIES if asked.get(name)), None)
    if query is None:
        return None
    if host == _GOOGLE:
        return _Search("Google News", query) if parts.path.rstrip("/") == "/rss/search" else None
    if host in _BING:
        return _Search("Bing News", query) if parts.path.rstrip("/") == "/news/search" else None
    return _Search(host, query)


def _refused(page: Response) -> None:
    if host_of(page.final_url) == _CONSENT:
        raise BlockedError(page.final_url, "Google asks for a consent to cookies that only a person can give")
    if urlsplit(page.final_url).path.endswith("/rss/unsupported"):
        raise ParseError(page.final_url, "Google News has no edition of this language and country")


def _post(post: Post, sources: dict[str, str], service: str) -> Post:
    """A result as a post: its link unwrapped, its headline without the publisher's name."""
    if service == "Google News":
        return _of_google(post, sources)
    url = _unwrapped(post.url) if service == "Bing News" else post.url
    author = post.author or sources.get(post.guid or "") or sources.get(post.url or "")
    return replace(post, url=url, author=author)


def _of_google(post: Post, sources: dict[str, str]) -> Post:
    publisher = sources.get(post.guid or "")
    title = post.title or ""
    headline, dash, end = title.rpartition(" - ")
    if dash and (publisher is None or end.strip() == publisher):
        publisher, title = publisher or end.strip(), headline
    return replace(
        post,
        platform="google_news",
        key=post.guid or post.key,
        title=title or None,
        author=publisher,
        text="",  # the description repeats headline and publisher
        url=publisher_link(post.guid) or post.url,
    )


def publisher_link(guid: str | None) -> str | None:
    """The address inside an older id of Google News; None for the newer ones, which hold none.

    Source: `sources.md` 5: `CBMi…` is Base64 of a few bytes with the address among them.
    """
    if guid is None or not guid.startswith("CBMi"):
        return None
    try:
        inside = base64.urlsafe_b64decode(guid + "=" * (-len(guid) % 4))
    except (binascii.Error, ValueError):
        return None
    found = _URL_INSIDE.search(inside)
    return absolute("", found[0].decode("ascii")) if found is not None else None


def _unwrapped(url: str | None) -> str | None:
    """The address inside a click counter of Bing; others as they are."""
    if url is None or host_of(url) not in _BING:
        return url
    inside = parse_qs(urlsplit(url).query).get("url")
    return (absolute("", inside[0]) if inside else None) or url


def _publishers(body: bytes) -> dict[str, str]:
    """Guid and link of each item with the name of who published it (RSS `source`, Bing's `News:Source`)."""
    try:
        root = etree.fromstring(body, etree.XMLParser(recover=True, resolve_entities=False, no_network=True))
    except (etree.XMLSyntaxError, ValueError):
        return {}
    found: dict[str, str] = {}
    for item in root.iter("{*}item") if root is not None else ():
        children = (child for child in item if isinstance(child.tag, str))
        named = {etree.QName(child).localname.lower(): (child.text or "").strip() for child in children}
        if name := named.get("source"):
            found.update({named[key]: name for key in ("guid", "link") if named.get(key)})
    return found
