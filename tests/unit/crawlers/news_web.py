"""A web in memory: addresses with answers, and a list of what was asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime

from crawlers.errors import CrawlError, NotFoundError
from crawlers.types import Response, Rules, Validators

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


@dataclass
class Web:
    """`answers` by the beginning of an address, the longest first; an error is raised."""

    answers: dict[str, str | bytes | CrawlError]
    asked: list[str] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)
    pauses: list[float | None] = field(default_factory=list)

    def get(
        self,
        url: str,
        *,
        validators: Validators | None = None,
        accept: str | None = None,
        rules: Rules = "page",
        headers: Mapping[str, str] | None = None,
        pause_s: float | None = None,
    ) -> Response:
        self.asked.append(url)
        self.pauses.append(pause_s)
        return self._answer(url)

    def post(
        self,
        url: str,
        body: bytes,
        *,
        content_type: str,
        accept: str | None = None,
        headers: Mapping[str, str] | None = None,
        pause_s: float | None = None,
    ) -> Response:
        self.asked.append(url)
        self.bodies.append(body)
        return self._answer(url)

    def _answer(self, url: str) -> Response:
        for start in sorted(self.answers, key=len, reverse=True):
            if url.startswith(start):
                answer = self.answers[start]
                if isinstance(answer, CrawlError):
                    raise answer
                body = answer.encode() if isinstance(answer, str) else answer
                return Response(url, url, 200, {}, body, NOW)
        raise NotFoundError(url, 404, "nothing here")


def rss(items: list[str], title: str = "Search") -> str:
    channel = f"<channel><title>{title}</title>{''.join(items)}</channel>"
    return f'<?xml version="1.0" encoding="UTF-8"?><rss version="2.0">{channel}</rss>'


def item(headline: str, guid: str, publisher: str, at: datetime, link: str, *, words: str = "") -> str:
    return (
        f'<item><title>{headline}</title><link>{link}</link><guid isPermaLink="false">{guid}</guid>'
        f"<pubDate>{format_datetime(at, usegmt=True)}</pubDate><description>{words}</description>"
        f'<source url="https://{publisher}">{publisher}</source></item>'
    )


def article(title: str, words: str) -> str:
    paragraphs = "".join(f"<p>{words} {number}: {'lorem ipsum dolor sit amet ' * 5}</p>" for number in range(4))
    return (
        f'<html lang="en"><head><title>{title}</title><meta property="og:type" content="article">'
        f'<meta property="article:published_time" content="2026-11-20T10:00:00+00:00"></head>'
        f"<body><article><h1>{title}</h1>{paragraphs}</article></body></html>"
    )
