"""Comments kept by isso, a comment server of one's own, below articles of any site.

Facts: isso's API documentation (GET /?uri=, modes 1 accepted, 2 in moderation, 4 deleted), its client's attributes
(`data-isso`, `data-isso-id`), `sources.md` 8. The address is the server's list for one article, with the article's own
address behind "#". Run against a real isso 0.14 in the tests, never live.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Final
from urllib.parse import parse_qs, quote, urlencode, urlsplit

from crawlers.dates import from_epoch
from crawlers.errors import ParseError
from crawlers.html import plain_text
from crawlers.json_values import is_json, items_at, json_of, text_at, value_at, whole_at
from crawlers.own_words import html_words
from crawlers.page_language import language_of_text
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
    WrittenTime,
)
from crawlers.urls import absolute, host_of
from crawlers.walks.newest_first import stream

_ACCEPTED: Final = 1
_SCRIPT: Final = re.compile(rb"<script\b[^>]*\bdata-isso=[\"']([^\"']+)[\"'][^>]*>", re.IGNORECASE)
_THREAD: Final = re.compile(rb"<[a-z]+\b[^>]*\bid=[\"']isso-thread[\"'][^>]*>", re.IGNORECASE)
_OWN_ID: Final = re.compile(rb"data-isso-id=[\"']([^\"']+)[\"']", re.IGNORECASE)
_TITLE: Final = re.compile(rb"<title[^>]*>(.*?)</title>", re.IGNORECASE | re.DOTALL)
_NESTED: Final = 20


class IssoCrawler:
    """Reads the comments of one article from its isso server."""

    name = "isso"
    api_version = API_VERSION
    default_every_s = 3600

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """The comments of an article that names its isso server; () for all else. Pure."""
        script, thread = _SCRIPT.search(page.body), _THREAD.search(page.body)
        if script is None or thread is None:
            return ()
        server = absolute(page.final_url, script[1].decode("utf-8", "replace"))
        if server is None:
            return ()
        own = _OWN_ID.search(thread[0])
        uri = plain_text(own[1].decode("utf-8", "replace")) if own is not None else urlsplit(page.final_url).path or "/"
        article = page.final_url.partition("#")[0]
        address = f"{server.rstrip('/')}/?{urlencode({'uri': uri})}"
        title = _TITLE.search(page.body)
        name = plain_text(title[1].decode("utf-8", "replace")) if title is not None else host_of(article)
        return (
            Found(self.name, f"{address}#{quote(article, safe=':/?=&%')}", name, 0.85, "Comments kept by isso", None),
        )

    def answer_at(self, source: Source, url: str) -> str | None:
        """The list of comments itself: the article's page holds none before its script ran."""
        return source.address if urlsplit(url).fragment.startswith("isso-") else None

    def read(self, page: Response, source: Source) -> Reading:
        """The accepted comments of one answer, answers among them. Raises: `ParseError` for what is none."""
        if not is_json(page):
            raise ParseError(page.final_url, "this is no answer of an isso server")
        answer = json_of(page)
        if not isinstance(value_at(answer, "replies"), list):
            raise ParseError(page.final_url, "this is no list of comments of isso")
        article = _article(source.address)
        return Reading(tuple(_posts(answer, page, source, article, article, 0)), lang=source.lang)

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """New comments. Raises: `CrawlError` of a kind, `NotFoundError` while nobody has commented."""
        return stream(self, source, checkpoint, http)


def _article(address: str) -> str | None:
    parts = urlsplit(address)
    if parts.fragment.startswith("http"):
        return parts.fragment
    uri = parse_qs(parts.query).get("uri", [""])[0]
    return uri if uri.startswith("http") else None


def _posts(
    holder: Json, page: Response, source: Source, article: str | None, parent: str | None, depth: int
) -> Iterator[Post]:
    if depth > _NESTED:
        return
    for one in items_at(holder, "replies"):
        number = whole_at(one, "id")
        if number is None:
            continue
        url = f"{article}#isso-{number}" if article else None
        if whole_at(one, "mode") in (_ACCEPTED, None):
            text, quotes = html_words(text_at(one, "text") or "", page.final_url)
            lang = language_of_text(text, source.lang)
            yield Post(
                platform="isso",
                key=f"{host_of(page.final_url)}:{number}",
                guid=str(number),
                url=url,
                text=text,
                quotes=quotes,
                author=unescape(text_at(one, "author") or "") or None,  # kept with its entities (0.14)
                published=_epoch(value_at(one, "created")),
                edited=_epoch(value_at(one, "modified")),
                kind=PostKind.COMMENT,
                lang=lang.partition("-")[0] if lang else None,
                thread_url=article,
                parent_url=parent,
            )
        yield from _posts(one, page, source, article, url, depth + 1)


def _epoch(value: Json) -> WrittenTime | None:
    return from_epoch(value, str(value)) if isinstance(value, int | float) and not isinstance(value, bool) else None
