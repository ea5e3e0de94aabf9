"""News of the world by GDELT's DOC 2.0 API: all languages, the last three months, no key.

Facts: `sources.md` 5: 250 articles an answer, one question in six seconds or more, a limit that is told in words with
status 200, nothing found is `{}`. Checked on answers of the documented shape; never run live. The API gives titles and
addresses: the text is read behind the newest of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Final
from urllib.parse import parse_qsl, urlencode, urlsplit

from crawlers.charset import decode
from crawlers.dates import written_time
from crawlers.errors import ParseError, RateLimitedError
from crawlers.gaps import Gap, GapKind
from crawlers.json_values import is_json, items_at, json_of, text_at
from crawlers.news.article_text import PLATFORM
from crawlers.news.hits import Memory, batches
from crawlers.types import (
    API_VERSION,
    Batch,
    Checkpoint,
    Found,
    Http,
    Json,
    Post,
    PostKind,
    Precision,
    Reading,
    Response,
    Source,
    WrittenTime,
)
from crawlers.urls import canonical, host_of

PAUSE_S: Final = 6.5
CAP: Final = 250
_HOST: Final = "api.gdeltproject.org"
_LIMIT_REST_S: Final = 60
_OVERLAP: Final = timedelta(hours=6)  # articles are seen late
_STAMP: Final = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z")
_LANGS: Final = {
    "english": "en", "russian": "ru", "ukrainian": "uk", "finnish": "fi", "swedish": "sv", "german": "de",
    "polish": "pl", "kazakh": "kk", "belarusian": "be", "estonian": "et", "french": "fr", "spanish": "es",
}  # fmt: skip
_BEFORE_MARK: Final = re.compile(r"\s+([,.:;!?%»”)\]])")
_AFTER_MARK: Final = re.compile(r"([«“(\[])\s+")


class GdeltCrawler:
    """Reads articles that name what was asked for."""

    name = "gdelt"
    api_version = API_VERSION
    default_every_s = 3 * 3600

    def __init__(self, host: str = _HOST) -> None:
        self._host = host

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """An answer of the API. Pure."""
        if not is_json(page) or b'"articles"' not in page.body or b'"seendate"' not in page.body:
            return ()
        return (self._found(page.final_url, "an answer of GDELT"),)

    def recognise_address(self, address: str) -> tuple[Found, ...]:
        """The way to read a question to the API, without asking it; () for all else."""
        parts = urlsplit(address)
        asked = dict(parse_qsl(parts.query))
        if host_of(address) != self._host or not parts.path.startswith("/api/v2/doc") or not asked.get("query"):
            return ()
        return (self._found(address, "a search of the news of the world"),)

    def read(self, page: Response, source: Source) -> Reading:
        """All articles of one answer: titles and addresses.

        Raises: `RateLimitedError` where it says so in words, `ParseError` with its words for other refusals.
        """
        _refused(page)
        posts = [_post(item, page) for item in items_at(json_of(page), "articles")]
        return Reading(tuple(post for post in posts if post is not None), lang=source.lang)

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """Articles seen since the last visit, a day before the first; the newest with their text.

        Raises: `CrawlError` of a kind.
        """
        memory = Memory.of(checkpoint)
        page = http.get(_question(source.address, memory), rules="api", pause_s=PAUSE_S)
        reading = self.read(page, source)
        gap = None
        if len(reading.posts) >= CAP:
            gap = Gap(GapKind.NEWEST, "GDELT", CAP)
        yield from batches(reading.posts, memory, source, http, page=page, gap=gap)

    def _found(self, address: str, reason: str) -> Found:
        query = dict(parse_qsl(urlsplit(address).query)).get("query", "")
        return Found(self.name, address, f"GDELT: {query}" if query else "GDELT", 0.9, reason, "gdelt")


def _question(address: str, memory: Memory) -> str:
    """The address as the API wants it: the newest first, all that one answer may hold, since the last visit."""
    parts = urlsplit(address)
    asked = dict(parse_qsl(parts.query))
    query = asked.get("query", "")
    if " OR " in query and "(" not in query:
        # Names come as "a" OR "b"; what stands behind the last one (a language) is another condition.
        names = re.match(r'"[^"]*"(?: OR "[^"]*")*', query)
        asked["query"] = f"({names[0]}){query[names.end() :]}" if names is not None else f"({query})"
    asked |= {"mode": "artlist", "format": "json", "maxrecords": str(CAP), "sort": "datedesc"}
    if memory.since is not None:
        asked.pop("timespan", None)
        asked["startdatetime"] = (memory.since - _OVERLAP).strftime("%Y%m%d%H%M%S")
    elif "startdatetime" not in asked:
        asked.setdefault("timespan", "1d")
    return f"{parts.scheme}://{parts.netloc}{parts.path}?{urlencode(asked)}"


def _refused(page: Response) -> None:
    if page.body.lstrip()[:1] in (b"{", b"["):
        return
    said = " ".join(decode(page.body, page.headers.get("content-type"), markup="html").text.split())[:200]
    if "limit requests" in said.lower():
        raise RateLimitedError(page.final_url, 429, _LIMIT_REST_S)
    raise ParseError(page.final_url, f"GDELT says: {said}" if said else "GDELT answered nothing")


def _post(item: Json, page: Response) -> Post | None:
    url = text_at(item, "url")
    if url is None:
        return None
    title = text_at(item, "title")
    seen = text_at(item, "seendate") or ""
    stamp = _STAMP.fullmatch(seen)
    day = written_time("-".join(stamp.groups()[:3]), now=page.fetched_at, lang="en", zone="UTC") if stamp else None
    return Post(
        platform=PLATFORM,
        key=canonical(url),
        url=url,
        text="",
        title=_AFTER_MARK.sub(r"\1", _BEFORE_MARK.sub(r"\1", title)) if title else None,
        author=text_at(item, "domain"),
        # When GDELT saw it, which is a while after it was published.
        published=WrittenTime(day.at, Precision.DAY, seen, "UTC") if day is not None else None,
        kind=PostKind.ARTICLE,
        lang=_LANGS.get((text_at(item, "language") or "").lower()),
    )
