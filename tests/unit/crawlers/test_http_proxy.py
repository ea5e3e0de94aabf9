"""The system's proxy is used; behind it, names are judged instead of addresses."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from crawlers.errors import BlockedError, ForbiddenAddressError, NetworkError
from crawlers.http import Fetcher
from tests.servers import Exchange, Page, Server


@pytest.fixture
def proxy(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """A proxy that answers everything itself, named in the environment."""
    with Server("127.0.0.3") as running:

        def answer(exchange: Exchange) -> None:
            exchange.send(Page(f"through the proxy: {exchange.path}".encode()))

        for path in ("http://public.example/a", "http://intranet/a"):
            running.script(path, answer)
        monkeypatch.setenv("http_proxy", running.url())
        monkeypatch.delenv("no_proxy", raising=False)
        yield running


def fetcher() -> Fetcher:
    return Fetcher(user_agent="MentionMonitor/0.1", contact="https://contact.example", delay_s=0.0)


def test_requests_go_through_the_systems_proxy(proxy: Server) -> None:
    response = fetcher().session().get("http://public.example/a")
    assert response.body == b"through the proxy: http://public.example/a"
    assert proxy.paths() == ["http://public.example/robots.txt", "http://public.example/a"]


@pytest.mark.parametrize("host", ["intranet", "localhost", "127.0.0.1", "10.0.0.7", "127.1", "printer.local"])
def test_private_names_are_not_handed_to_the_proxy(proxy: Server, host: str) -> None:
    with pytest.raises(ForbiddenAddressError):
        fetcher().session().get(f"http://{host}/a")
    assert proxy.paths() == []


def test_unless_the_user_allows_it(proxy: Server) -> None:
    assert b"intranet" in fetcher().session(allow_private=True).get("http://intranet/a").body


def test_exceptions_from_the_proxy_are_kept_and_then_judged_by_address(
    proxy: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with Server() as server:
        server.page("/a", "direct")
        assert fetcher().session(allow_private=True).get(server.url("/a")).body == b"direct"
        with pytest.raises(ForbiddenAddressError):
            fetcher().session().get(server.url("/a"))
    assert proxy.paths() == []


def test_exceptions_without_a_proxy_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "other.example")
    with Server() as server:
        server.page("/a", "direct")
        fetching = Fetcher(
            user_agent="MentionMonitor/0.1",
            contact="https://contact.example",
            delay_s=0.0,
            is_public=lambda address: address == "127.0.0.1",
        )
        assert fetching.session().get(server.url("/a", host="localhost")).body == b"direct"


def test_a_proxy_that_wants_a_login_or_is_away_is_told(proxy: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    proxy.page("http://public.example/locked", status=407)
    with pytest.raises(BlockedError, match="proxy"):
        fetcher().session().get("http://public.example/locked")
    monkeypatch.setenv("http_proxy", "http://127.0.0.3:1")
    with pytest.raises(NetworkError, match="proxy"):
        fetcher().session().get("http://public.example/a")
