"""Comments of Yle: with the customer's own key, which no error and no kept page shows."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import pytest

from crawlers.errors import CrawlError, NeedsKeyError, ParseError, RateLimitedError
from crawlers.forums.yle import YleCrawler
from crawlers.gaps import Gap, GapKind
from crawlers.types import Checkpoint, Response, Rules, Source, Validators

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
ARTICLE = "https://yle.fi/a/74-20000001"
KEYS = {"yle.app_id": "minun", "yle.app_key": "salaisuus"}


def comment(number: int, said: str, **more: Any) -> dict[str, Any]:
    return {
        "id": f"33-{number}",
        "topicExternalId": "74-20000001",
        "author": f"Nimimerkki {number}",
        "content": said,
        "createdAt": "2026-03-02T11:05:07+02:00",
        "rejectedAt": None,
        "children": [],
    } | more


@dataclass
class Site:
    comments: list[dict[str, Any]]
    error: CrawlError | None = None
    asked: list[str] = field(default_factory=list)

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
        assert rules == "api"
        if self.error is not None:
            raise RateLimitedError(url, 429, 30)
        return Response(url, url, 200, {}, json.dumps(self.comments).encode(), NOW)

    def post(self, url: str, body: bytes, **_: object) -> Response:
        raise AssertionError(url)


def test_comments_and_the_answers_to_them() -> None:
    site = Site(
        [
            comment(1, "Kauppa ei vastaa.\n\n  Takuu voimassa <3", children=[comment(2, "Sama.")]),
            comment(3, "pois", rejectedAt="2026-03-03"),
        ]
    )
    (batch,) = YleCrawler().crawl(Source(ARTICLE, "yle", keys=KEYS), Checkpoint(), site)
    first, answer = batch.posts
    assert (first.key, first.author, first.text) == ("33-1", "Nimimerkki 1", "Kauppa ei vastaa.\nTakuu voimassa <3")
    assert (answer.text, answer.parent_url, first.parent_url) == ("Sama.", f"{ARTICLE}#comment-33-1", ARTICLE)
    assert first.published is not None
    assert first.published.at == datetime(2026, 3, 2, 9, 5, 7, tzinfo=UTC)
    assert "app_key=salaisuus" in site.asked[0]
    assert "salaisuus" not in repr(batch)
    assert batch.gap is None


def test_a_full_answer_is_a_gap() -> None:
    site = Site([comment(n, "x") for n in range(100)])
    (batch,) = YleCrawler().crawl(Source(ARTICLE, "yle", keys=KEYS), Checkpoint(), site)
    assert batch.gap == Gap(GapKind.FIRST, "Yle", 100)


def test_an_error_does_not_show_the_key() -> None:
    with pytest.raises(RateLimitedError) as caught:
        list(
            YleCrawler().crawl(Source(ARTICLE, "yle", keys=KEYS), Checkpoint(), Site([], RateLimitedError("", 429, 1)))
        )
    assert "salaisuus" not in str(caught.value) + caught.value.url + caught.value.detail
    assert caught.value.retry_after_s == 30


def test_without_a_key_nothing_is_asked() -> None:
    site = Site([])
    with pytest.raises(NeedsKeyError):
        list(YleCrawler().crawl(Source(ARTICLE, "yle", keys={"yle.app_id": "x"}), Checkpoint(), site))
    assert site.asked == []


def test_what_is_no_answer() -> None:
    for body in (b'[{"id":"1"}]', b"{}", b"<html></html>"):
        page = Response(ARTICLE, ARTICLE, 200, {}, body, NOW)
        with pytest.raises(ParseError):
            YleCrawler().read(page, Source(ARTICLE, "yle"))
    (found,) = YleCrawler().recognise(Response(ARTICLE, f"{ARTICLE}?origin=rss", 200, {}, b"<html>", NOW))
    assert found.address == ARTICLE
