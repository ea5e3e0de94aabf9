"""What is behind an address: engines, feeds announced and unannounced, walls, and what people really type."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crawlers import registry
from crawlers.detect import detect, detect_address
from crawlers.errors import (
    CrawlCancelledError,
    ForbiddenAddressError,
    LoginRequiredError,
    NetworkError,
    NotFoundError,
    RobotsError,
    TlsError,
)
from crawlers.http import Fetcher
from crawlers.types import Found, Http, Response, Rules, Validators
from tests.servers import Server

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
FEED = (
    '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Вісті Вишнограда</title>'
    "<link>http://x.example/</link><language>uk</language><item><title>Ромашка відкрила цех</title>"
    "<guid>1</guid><link>http://x.example/1</link></item></channel></rss>"
)
CHANNEL = (
    '<html><head><meta property="og:title" content="Вишноград"></head><body><div class="tgme_channel_info"></div>'
    '<div class="tgme_widget_message" data-post="vyshnograd/5"><div class="js-message_text">Слово</div></div>'
    "</body></html>"
)
ARTICLE = "<p>" + "Завод збудували за два роки, роботу отримають триста людей з міста й навколишніх сіл. " * 30 + "</p>"


def html(body: str, head: str = "") -> str:
    return f"<!DOCTYPE html><html><head><title>Вісті</title>{head}</head><body>{body}</body></html>"


def alternate(href: str, title: str = "Стрічка") -> str:
    return f'<link rel="alternate" type="application/rss+xml" title="{title}" href="{href}">'


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


@pytest.fixture
def http() -> Http:
    return Fetcher(user_agent="MentionMonitor/0.1", contact="https://c.example", delay_s=0.0).session(
        allow_private=True
    )


def feed(server: Server, path: str) -> None:
    server.page(path, FEED, content_type="application/rss+xml")


def test_a_feed_is_itself(server: Server, http: Http) -> None:
    feed(server, "/news.xml")
    detection = detect_address(server.url("/news.xml"), http)
    (found,) = detection.found
    assert (found.crawler, found.address, found.name) == ("feed", server.url("/news.xml"), "Вісті Вишнограда")
    assert (found.lang, detection.problem) == ("uk", None)
    assert detection.page is not None
    assert detection.page.status == 200


def test_an_announced_feed_is_followed_and_named_by_itself(server: Server, http: Http) -> None:
    server.page("/", html(ARTICLE, alternate("/news.xml") + alternate("/comments/feed", "Коментарі")))
    feed(server, "/news.xml")
    detection = detect_address(server.url(), http)
    assert [found.address for found in detection.found] == [server.url("/news.xml"), server.url("/comments/feed")]
    assert (detection.found[0].name, detection.found[0].fit > 0.9) == ("Вісті Вишнограда", True)
    assert "/comments/feed" not in server.paths()


def test_an_announced_feed_that_is_gone_is_left_out(server: Server, http: Http) -> None:
    server.page("/", html(ARTICLE, alternate("/old.xml") + alternate("/page") + alternate("/news.xml")))
    server.page("/page", html(ARTICLE))
    feed(server, "/news.xml")
    assert [found.address for found in detect_address(server.url(), http).found] == [server.url("/news.xml")]


def test_if_no_announced_feed_is_there_the_reason_is_told(server: Server, http: Http) -> None:
    server.page("/", html(ARTICLE, alternate("/old.xml")))
    detection = detect_address(server.url(), http)
    assert detection.found == ()
    assert isinstance(detection.problem, NotFoundError)


def test_links_and_usual_places_are_tried_where_nothing_is_announced(server: Server, http: Http) -> None:
    server.page("/a", html(f'{ARTICLE}<a href="/exports/all.rss">RSS</a><a href="/about">Про нас</a>'))
    feed(server, "/exports/all.rss")
    assert detect_address(server.url("/a"), http).found[0].address == server.url("/exports/all.rss")
    assert "/about" not in server.paths()
    server.page("/b", html(ARTICLE))
    feed(server, "/rss.xml")
    assert detect_address(server.url("/b"), http).found[0].address == server.url("/rss.xml")


def test_nothing_to_read_is_no_fault(server: Server, http: Http) -> None:
    server.page("/", html(ARTICLE))
    detection = detect_address(server.url(), http)
    assert (detection.found, detection.problem) == ((), None)
    server.page("/picture", b"\x89PNG", content_type="image/png")
    assert detect_address(server.url("/picture"), http).found == ()


def test_a_channel_is_found_on_any_host_that_serves_one(server: Server, http: Http) -> None:
    server.page("/s/vyshnograd", CHANNEL)
    (found,) = detect_address(server.url("/s/vyshnograd"), http).found
    assert (found.crawler, found.address) == ("telegram", server.url("/s/vyshnograd"))


def test_walls_are_named(server: Server, http: Http) -> None:
    form = '<h1>Увійти</h1><form><input type="password" name="p"></form>'
    server.page("/login", html(form))
    assert isinstance(detect_address(server.url("/login"), http).problem, LoginRequiredError)
    assert isinstance(detect_address(server.url("/missing"), http).problem, NotFoundError)


def test_robots_and_private_addresses_are_told(server: Server, http: Http) -> None:
    server.page("/robots.txt", "User-agent: *\nDisallow: /\n")
    assert isinstance(detect_address(server.url("/no"), http).problem, RobotsError)
    careful = Fetcher(user_agent="MentionMonitor/0.1", contact="https://c.example").session()
    assert isinstance(detect_address(server.url("/a"), careful).problem, ForbiddenAddressError)


def test_without_a_scheme_the_secure_address_is_tried_first(server: Server, http: Http) -> None:
    feed(server, "/news.xml")
    bare = server.url("/news.xml").removeprefix("http://")
    assert [found.address for found in detect_address(f" {bare} ", http).found] == [server.url("/news.xml")]
    detection = detect_address("127.0.0.1:1/x", http)
    assert isinstance(detection.problem, NetworkError)
    assert detection.problem.url.startswith("https://")


class Asked:
    """An `Http` that only writes down what it is asked for."""

    def __init__(self, error: Exception) -> None:
        self.urls: list[str] = []
        self._error = error

    def get(
        self, url: str, *, validators: Validators | None = None, accept: str | None = None, rules: Rules = "page"
    ) -> Response:
        self.urls.append(url)
        raise self._error


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("@vyshnograd", ["https://t.me/s/vyshnograd"]),
        ("t.me/vyshnograd", ["https://t.me/s/vyshnograd"]),
        ("https://telegram.me/vyshnograd/77", ["https://t.me/s/vyshnograd"]),
        ("feed://news.example/rss", ["http://news.example/rss"]),
        ("feed:https://news.example/rss", ["https://news.example/rss"]),
        ("news.example", ["https://news.example", "http://news.example"]),
        ("ромашка.рф/отзывы", ["https://ромашка.рф/отзывы", "http://ромашка.рф/отзывы"]),
        ("localhost:8000/x", ["https://localhost:8000/x", "http://localhost:8000/x"]),
        ("http://news.example/x", ["http://news.example/x"]),
    ],
)
def test_what_people_write_is_completed(written: str, asked: list[str]) -> None:
    http = Asked(TlsError("https://x", "expired"))
    detection = detect_address(written, http)
    assert http.urls == asked
    assert isinstance(detection.problem, TlsError)


def test_a_cancelled_look_is_cancelled() -> None:
    with pytest.raises(CrawlCancelledError):
        detect_address("news.example", Asked(CrawlCancelledError("https://news.example", "stopped")))


def test_ways_are_sorted_and_a_crawler_that_cannot_be_loaded_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    page = Response("http://x.example/", "http://x.example/", 200, {}, html(ARTICLE, alternate("/f")).encode(), NOW)
    monkeypatch.setattr(registry, "names", lambda: ("no-such-crawler", "telegram", "feed"))
    assert [found.crawler for found in detect(page)] == ["feed"]


@pytest.mark.parametrize(
    ("name", "crawler"),
    [
        ("feeds/elementy_ru.xml", "feed"),
        ("feeds/json_feed_sample.json", "feed"),
        ("phpbb/phpbb_ru_index.html", "phpbb"),
        ("login_wall/fi_login.html", None),
    ],
)
def test_recorded_pages_are_recognised(name: str, crawler: str | None, shared: Path) -> None:
    body = (shared / "samples" / name).read_bytes()
    url = f"https://somewhere.example/{Path(name).name}"
    found = [way for way in detect(Response(url, url, 200, {}, body, NOW)) if way.fit >= 0.4]
    assert (found[0].crawler if found else None) == crawler


def test_every_way_found_is_complete(shared: Path) -> None:
    """On all recorded pages: what is offered has an absolute address and a name, and the best comes first."""
    pages = sorted((shared / "samples").glob("*/*.htm*"))
    ways: list[Found] = []
    for path in pages:
        found = detect(Response("https://s.example/p", "https://s.example/p", 200, {}, path.read_bytes(), NOW))
        assert [way.fit for way in found] == sorted((way.fit for way in found), reverse=True), path.name
        ways += found
    assert ways
    for way in ways:
        assert way.address.startswith(("http://", "https://")), way
        assert way.name, way
        assert 0 <= way.fit <= 1, way
        assert way.crawler in registry.names(), way
