"""News by a SearXNG of the customer's own: many search engines at once, by its JSON.

Facts: `sources.md` 5 and searxng:docs/dev/search_api.rst: `/search` with q, format=json, categories=news, language,
time_range and pageno; 403 where `json` is not among `search.formats` of its settings. Built from facts, never run live.
It stands in one's own network as a rule: the place then needs the leave to read private addresses.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from crawlers.charset import decode
from crawlers.dates import written_time
from crawlers.errors import BlockedError, ParseError, StatusError
from crawlers.gaps import Gap, GapKind
from crawlers.html import plain_text
from crawlers.json_values import is_json, items_at, json_of, text_at, value_at
from crawlers.news.article_text import PLATFORM
from crawlers.news.hits import Memory, batches, fresh
from crawlers.types import (
    API_VERSION,
    Batch,
    Checkpoint,
    Found,
    Http,
    Json,
    Post,
    PostKind,
    Reading,
    Response,
    Source,
)
from crawlers.urls import canonical, host_of

PAGES: Final = 3
_PAUSE_S: Final = 3.0
_CLOSED: Final = "this SearXNG gives no JSON: add 'json' to 'search.formats' in its settings.yml"


class SearxngCrawler:
    """Reads the results of a search on one instance."""

    name = "searxng"
    api_version = API_VERSION
    default_every_s = 2 * 3600

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """A page of results of an instance, or its JSON. Pure."""
        query = _query(page.final_url)
        if query is None:
            return ()
        if is_json(page):
            told = b'"number_of_results"' in page.body and b'"results"' in page.body
        else:
            told = (
                b"searxng"
                in decode(page.body[:5_000], page.headers.get("content-type"), markup="html").text.lower().encode()
            )
        reason = "a search on a SearXNG"
        name = f"{host_of(page.final_url)}: {query}"
        return (Found(self.name, page.final_url, name, 0.9, reason, "searxng"),) if told else ()

    def read(self, page: Response, source: Source) -> Reading:
        """All results of one answer. Raises: `ParseError`."""
        if not is_json(page):
            raise ParseError(page.final_url, _CLOSED)
        posts = (_post(item, page, source) for item in items_at(json_of(page), "results"))
        return Reading(tuple(post for post in posts if post is not None), lang=source.lang)

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """New results of the first pages, the newest with the article's text. Raises: `CrawlError` of a kind."""
        memory = Memory.of(checkpoint)
        found: dict[str, Post] = {}
        page: Response | None = None
        gap = None
        for number in range(1, PAGES + 1):
            try:
                page = http.get(_question(source, number), rules="api", pause_s=_PAUSE_S)
            except (BlockedError, StatusError) as error:
                if isinstance(error, BlockedError) or error.status == 403:
                    raise BlockedError(error.url, _CLOSED) from error
                raise
            reading = self.read(page, source)
            new = fresh(reading.posts, memory)
            found.update((post.key, post) for post in reading.posts)
            if not reading.posts or len(new) < len(reading.posts):
                break
        else:
            gap = Gap(GapKind.FIRST_PAGES, "SearXNG", PAGES)
        yield from batches(tuple(found.values()), memory, source, http, page=page, gap=gap)


def _query(url: str) -> str | None:
    parts = urlsplit(url)
    return dict(parse_qsl(parts.query)).get("q") if parts.path.rstrip("/").endswith(("/search", "")) else None


def _question(source: Source, number: int) -> str:
    parts = urlsplit(source.address)
    asked = {"categories": "news", "time_range": "month", **dict(parse_qsl(parts.query))}
    if source.lang is not None:
        asked.setdefault("language", source.lang)
    asked |= {"format": "json", "pageno": str(number)}
    return urlunsplit(parts._replace(path=parts.path or "/search", query=urlencode(asked), fragment=""))


def _post(item: Json, page: Response, source: Source) -> Post | None:
    url, written = text_at(item, "url"), value_at(item, "publishedDate")
    if url is None or not url.startswith(("http://", "https://")):
        return None
    at = written_time(written, now=page.fetched_at, lang="en", zone="UTC") if isinstance(written, str) else None
    return Post(
        platform=PLATFORM,
        key=canonical(url),
        url=url,
        text=plain_text(text_at(item, "content") or ""),
        title=plain_text(text_at(item, "title") or "") or None,
        author=None,
        published=at,
        kind=PostKind.ARTICLE,
        lang=source.lang,
    )
