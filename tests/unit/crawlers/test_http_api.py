"""Asking documented APIs: keys that stay with their site, bodies, and refusals in the API's own words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from crawlers.errors import BlockedError, NeedsKeyError, RateLimitedError, StatusError
from crawlers.http import Fetcher
from crawlers.types import Http
from tests.servers import Server

KEY = {"Authorization": "Bearer secret"}


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


@pytest.fixture
def http() -> Iterator[Http]:
    fetcher = Fetcher(
        user_agent="MentionMonitor/0.1",
        contact="https://contact.example",
        clock=lambda: datetime(2026, 11, 22, tzinfo=UTC),
        delay_s=0.0,
    )
    yield fetcher.session(allow_private=True)
    fetcher.close()


def test_a_key_goes_to_its_site_and_not_on_to_another(server: Server, http: Http) -> None:
    with Server("127.0.0.2") as other:
        other.page("/there", "{}")
        server.redirect("/here", "/still-here")
        server.redirect("/still-here", other.url("/there"))
        http.get(server.url("/here"), rules="api", headers=KEY)
        assert [seen.headers.get("authorization") for seen in server.log] == ["Bearer secret", "Bearer secret"]
        assert [seen.headers.get("authorization") for seen in other.log] == [None]


def test_a_post_carries_its_body_and_type(server: Server, http: Http) -> None:
    server.page("/token", '{"access_token": "t"}', content_type="application/json")
    answer = http.post(
        server.url("/token"), b"grant_type=x", content_type="application/x-www-form-urlencoded", headers=KEY
    )
    assert answer.body == b'{"access_token": "t"}'
    (seen,) = server.log
    assert (seen.method, seen.body) == ("POST", b"grant_type=x")
    assert seen.headers["content-type"] == "application/x-www-form-urlencoded"
    assert seen.headers["authorization"] == "Bearer secret"


def test_a_post_is_not_sent_on(server: Server, http: Http) -> None:
    server.redirect("/token", "/elsewhere")
    with pytest.raises(StatusError):
        http.post(server.url("/token"), b"", content_type="text/plain")
    assert server.paths() == ["/token"]


def test_a_refused_key_is_told_apart_from_a_login(server: Server, http: Http) -> None:
    server.page("/api", '{"error": "bad token"}', status=401, content_type="application/json")
    with pytest.raises(NeedsKeyError):
        http.get(server.url("/api"), rules="api", headers=KEY)


def test_a_403_of_an_api_says_why_and_that_of_a_page_is_a_wall(server: Server, http: Http) -> None:
    server.page("/api", '{"error": "quotaExceeded"}', status=403, content_type="application/json")
    with pytest.raises(StatusError) as refused:
        http.get(server.url("/api"), rules="api")
    assert refused.value.body == b'{"error": "quotaExceeded"}'
    server.page("/robots.txt", status=404)
    with pytest.raises(BlockedError):
        http.get(server.url("/api"))


def test_a_flood_wait_of_an_api_keeps_its_wish(server: Server, http: Http) -> None:
    server.page("/api", "{}", status=429, headers={"Retry-After": "7"}, content_type="application/json")
    with pytest.raises(RateLimitedError) as limited:
        http.get(server.url("/api"), rules="api")
    assert limited.value.retry_after_s == 7
