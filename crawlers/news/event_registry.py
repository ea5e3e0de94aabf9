"""News by Event Registry (NewsAPI.ai) with the customer's own key: whole texts in many languages.

Facts: `sources.md` 5, second-hand: POST `/api/v1/article/getArticles` {action, keyword, lang, articlesPage,
articlesCount, articlesSortBy, resultType, apiKey}; `articles.results[]` {uri, url, title, body, dateTimePub, source}.
Built from facts, never run live. The address is `https://eventregistry.org/search?q=WORDS&lang=rus`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Final
from urllib.parse import parse_qs, urlsplit

from crawlers.dates import written_time
from crawlers.errors import NeedsKeyError, ParseError, SpendingCapError
from crawlers.gaps import Gap, GapKind
from crawlers.html import folded_lines
from crawlers.json_values import is_json, items_at, json_of, text_at
from crawlers.news.article_text import PLATFORM
from crawlers.news.hits import Memory, fresh, marks_of
from crawlers.types import (
    API_VERSION,
    Batch,
    Checkpoint,
    Found,
    Http,
    Json,
    Key,
    Post,
    PostKind,
    Reading,
    Response,
    Source,
)
from crawlers.urls import canonical, host_of

KEY: Final = Key("event_registry.key", "API key of Event Registry (NewsAPI.ai)", "https://newsapi.ai/dashboard")
PAGES: Final = 3
COUNT: Final = 100
_API: Final = "https://eventregistry.org/api/v1/article/getArticles"
_PAUSE_S: Final = 1.0
_DAY_S: Final = 86_400
_LANGS: Final = {"ru": "rus", "uk": "ukr", "fi": "fin", "en": "eng", "sv": "swe", "de": "deu", "pl": "pol"}


class EventRegistryCrawler:
    """Reads whole articles that name what was asked for."""

    name = "event_registry"
    api_version = API_VERSION
    default_every_s = 6 * 3600
    keys = (KEY,)

    def __init__(self, api: str = _API) -> None:
        self._api = api

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """Nothing: a saved answer does not say what was asked. Pure."""
        return ()

    def recognise_address(self, address: str) -> tuple[Found, ...]:
        """The way to read a search, without asking it; () for all else."""
        query = _asked(address, "q")
        if host_of(address) != "eventregistry.org" or query is None:
            return ()
        return (Found(self.name, address, f"Event Registry: {query}", 0.9, "a search, with your own key", None),)

    def read(self, page: Response, source: Source) -> Reading:
        """All articles of one answer. Raises: `ParseError`, `SpendingCapError`, `NeedsKeyError` by its words."""
        if not is_json(page):
            raise ParseError(page.final_url, "this is no answer of Event Registry")
        answer = json_of(page)
        if (said := text_at(answer, "error")) is not None:
            words = said.lower()
            if "token" in words or "limit" in words or "quota" in words:
                raise SpendingCapError(page.final_url, f"Event Registry says: {said[:200]}", _DAY_S)
            if "key" in words:
                raise NeedsKeyError(page.final_url, f"Event Registry says: {said[:200]}")
            raise ParseError(page.final_url, f"Event Registry says: {said[:200]}")
        posts = (_post(item, page) for item in items_at(answer, "articles", "results"))
        return Reading(tuple(post for post in posts if post is not None), lang=source.lang)

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """Articles that are new since the last visit. Raises: `NeedsKeyError`, `CrawlError` of a kind."""
        key, query = source.keys.get(KEY.slug), _asked(source.address, "q")
        if not key:
            wish = f"wants a key of your own: {KEY.name} ({KEY.slug}), see {KEY.issued_at}"
            raise NeedsKeyError(source.address, wish)
        if query is None:
            raise ParseError(source.address, "the address names no words: https://eventregistry.org/search?q=WORDS")
        memory = Memory.of(checkpoint)
        gap = None
        for number in range(1, PAGES + 1):
            page = self._answer(source, query, number, key, http)
            posts = self.read(page, source).posts
            new = fresh(posts, memory)
            goes_on = len(posts) >= COUNT and len(new) == len(posts)
            if goes_on and number == PAGES:
                gap = Gap(GapKind.NEWEST, "Event Registry", PAGES * COUNT)
            # Its texts are whole: nothing is fetched behind their addresses.
            done = memory.with_marks(mark for post in new for mark in marks_of(post))
            yield Batch(new, done.checkpoint(), page=page, gap=gap, looked_back_to=_oldest(posts))
            memory = done
            if not goes_on:
                return

    def _answer(self, source: Source, query: str, number: int, key: str, http: Http) -> Response:
        lang = _asked(source.address, "lang") or source.lang
        asked: dict[str, Json] = {
            "action": "getArticles",
            "keyword": [part.strip().strip('"') for part in query.split(" OR ")],
            "keywordOper": "or",
            "articlesPage": number,
            "articlesCount": COUNT,
            "articlesSortBy": "date",
            "resultType": "articles",
        }
        if lang:
            asked["lang"] = _LANGS.get(lang, lang)
        body = json.dumps({**asked, "apiKey": key}).encode()
        page = http.post(self._api, body, content_type="application/json", pause_s=_PAUSE_S)
        return replace(page, url=source.address, final_url=self._api, body=page.body.replace(key.encode(), b""))


def _asked(address: str, name: str) -> str | None:
    return next(iter(parse_qs(urlsplit(address).query).get(name, ())), None)


def _oldest(posts: tuple[Post, ...]) -> datetime | None:
    return min((post.published.at for post in posts if post.published is not None), default=None)


def _post(item: Json, page: Response) -> Post | None:
    url = text_at(item, "url")
    if url is None:
        return None
    written = text_at(item, "dateTimePub") or text_at(item, "dateTime")
    names = ", ".join(name for one in items_at(item, "authors") if (name := text_at(one, "name")) is not None)
    lang = next((ours for ours, theirs in _LANGS.items() if theirs == text_at(item, "lang")), None)
    return Post(
        platform=PLATFORM,
        key=canonical(url),
        guid=text_at(item, "uri"),
        url=url,
        text=folded_lines(text_at(item, "body") or ""),
        title=text_at(item, "title"),
        author=names or text_at(item, "source", "title"),
        published=written_time(written, now=page.fetched_at, lang="en", zone="UTC") if written else None,
        kind=PostKind.ARTICLE,
        lang=lang,
    )
