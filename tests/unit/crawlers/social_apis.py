"""APIs of networks as tests script them: real servers on loopback that answer in JSON; only sleeping moves time."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from crawlers.errors import CrawlError, NotFoundError
from crawlers.gaps import Gap
from crawlers.http import Fetcher
from crawlers.types import Batch, Checkpoint, Crawler, Http, Post, Response, Source
from tests.servers import Exchange, FakeTime, Page, Server

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Question:
    """What the API was asked: its path, parameters of query and form together, headers, and the body as it came."""

    path: str
    asked: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes = b""


@dataclass(frozen=True, slots=True)
class Said:
    """What the API answers, JSON unless it is a str."""

    value: Any
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


class Api:
    """An API on loopback: `answer` decides, `questions` remembers."""

    def __init__(self, server: Server, paths: tuple[str, ...], answer: Callable[[Question], Said]) -> None:
        self.server = server
        self.answer = answer
        self.questions: list[Question] = []
        for path in paths:
            server.script(path, self._serve)

    def url(self, path: str = "/") -> str:
        """The address of a path of the API."""
        return self.server.url(path)

    def asked(self, path: str) -> list[Mapping[str, str]]:
        """The parameters of all questions to paths that end so."""
        return [question.asked for question in self.questions if question.path.endswith(path)]

    def _serve(self, exchange: Exchange) -> None:
        parts = urlsplit(exchange.path)
        body = self.server.log[-1].body
        form = body.decode() if "form" in exchange.headers.get("content-type", "") else ""
        question = Question(parts.path, dict(parse_qsl(parts.query) + parse_qsl(form)), exchange.headers, body)
        self.questions.append(question)
        said = self.answer(question)
        text = said.value if isinstance(said.value, str) else json.dumps(said.value, ensure_ascii=False)
        kind = "text/html" if text.startswith("<") else "application/json; charset=utf-8"
        exchange.send(Page(text.encode(), said.status, dict(said.headers), kind))


def network(now: Callable[[], datetime] = lambda: NOW) -> Http:
    """The network as a place uses it, in time that only sleeping moves."""
    time = FakeTime()
    fetcher = Fetcher(
        user_agent="MentionMonitor/0.1",
        contact="https://contact.example",
        clock=now,
        monotonic=time.monotonic,
        sleep=time.sleep,
        delay_s=0.0,
    )
    return fetcher.session(allow_private=True)


@dataclass(slots=True)
class Visits:
    """One place, visited again and again."""

    crawler: Crawler
    address: str
    http: Http
    keys: Mapping[str, str] = field(default_factory=dict)
    lang: str | None = None
    checkpoint: Checkpoint = field(default_factory=Checkpoint)
    batches: list[Batch] = field(default_factory=list)

    def visit(self, *, batches: int | None = None) -> list[Post]:
        """The posts of one visit; broken off after so many batches. Raises: `CrawlError` of a kind."""
        self.batches = []
        source = Source(self.address, self.crawler.name, lang=self.lang, keys=self.keys)
        for batch in self.crawler.crawl(source, self.checkpoint, self.http):
            # as the base keeps it
            self.checkpoint = Checkpoint(json.loads(json.dumps(dict(batch.checkpoint.state))))
            self.batches.append(batch)
            if batches is not None and len(self.batches) >= batches:
                break
        return [post for batch in self.batches for post in batch.posts]

    def until_done(self, most: int = 20) -> list[Post]:
        """The posts of as many visits as it takes, errors on the way included."""
        posts: list[Post] = []
        for _ in range(most):
            with suppress(CrawlError):
                self.visit()
            posts += [post for batch in self.batches for post in batch.posts]
            if self.batches and not self.batches[-1].more:
                return posts
        raise AssertionError("there is still more to read")

    @property
    def gaps(self) -> list[Gap]:
        """What the last visit could not see."""
        return [batch.gap for batch in self.batches if batch.gap is not None]


def answer_page(value: Any, url: str = "https://api.example/") -> Response:
    """A saved answer."""
    body = json.dumps(value, ensure_ascii=False).encode()
    return Response(url, url, 200, {"content-type": "application/json"}, body, NOW)


def read(crawler: Crawler, value: Any, url: str = "https://api.example/", lang: str | None = None) -> tuple[Post, ...]:
    """The posts of a saved answer."""
    return crawler.read(answer_page(value, url), Source(url, crawler.name, lang=lang)).posts


def again(visits: Visits, url: str, key: str) -> Post | None:
    """One post as its service gives it now, None if it is gone. Raises: `CrawlError` of a kind."""
    source = Source(visits.address, visits.crawler.name, keys=visits.keys)
    try:
        found: Post | None = getattr(visits.crawler, "ask_again")(url, key, source, visits.http)  # noqa: B009
    except NotFoundError:
        return None
    return found
