"""Fetching from real servers on loopback: answers, redirects, limits, faults."""

from __future__ import annotations

import gzip
import socket
import threading
import time
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from crawlers.errors import (
    BlockedError,
    CrawlError,
    ForbiddenAddressError,
    GoneError,
    LoginRequiredError,
    NetworkError,
    NotAnAddressError,
    NotFoundError,
    StatusError,
    TimedOutError,
    TooLargeError,
    TooManyRedirectsError,
)
from crawlers.http import Fetcher, Limits
from crawlers.types import Http, Validators
from tests.servers import Exchange, Page, Server

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
LIMITS = Limits(connect_s=2.0, read_s=2.0, total_s=4.0, max_bytes=200_000, max_unpacked_bytes=1_000_000, patience_s=1.0)


def fetcher(limits: Limits = LIMITS) -> Fetcher:
    return Fetcher(
        user_agent="MentionMonitor/0.1",
        contact="https://contact.example",
        clock=lambda: NOW,
        delay_s=0.0,
        limits=limits,
    )


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


@pytest.fixture
def http() -> Iterator[Http]:
    fetching = fetcher()
    yield fetching.session(allow_private=True)
    fetching.close()


def test_an_answer_comes_back_whole_with_who_we_are_said(server: Server, http: Http) -> None:
    server.page("/feed", "тело", headers={"ETag": 'W/"1"', "X-Two": "a"}, content_type="application/rss+xml")
    response = http.get(server.url("/feed"))
    assert (response.status, response.body.decode(), response.final_url) == (200, "тело", server.url("/feed"))
    assert (response.url, response.moved_to, response.fetched_at) == (server.url("/feed"), None, NOW)
    assert response.headers["content-type"] == "application/rss+xml"
    assert response.headers["x-two"] == "a"
    assert response.validators == Validators('W/"1"', None)
    asked = server.log[-1].headers
    assert asked["user-agent"] == "MentionMonitor/0.1 (+https://contact.example)"
    assert asked["accept-encoding"] == "gzip, deflate"
    assert "cookie" not in asked


def test_validators_go_out_verbatim_and_304_comes_back_empty(server: Server, http: Http) -> None:
    server.page("/feed", status=304, headers={"ETag": '"v2"'})
    response = http.get(server.url("/feed"), validators=Validators('W/"v1"', "Sat, 21 Nov 2026 10:00:00 GMT"))
    assert response.not_modified
    assert response.body == b""
    assert response.validators.etag == '"v2"'
    assert server.log[-1].headers["if-none-match"] == 'W/"v1"'
    assert server.log[-1].headers["if-modified-since"] == "Sat, 21 Nov 2026 10:00:00 GMT"


def test_304_without_having_asked_is_an_error(server: Server, http: Http) -> None:
    server.page("/feed", status=304)
    with pytest.raises(StatusError) as caught:
        http.get(server.url("/feed"))
    assert caught.value.status == 304


def test_one_connection_serves_robots_and_page(server: Server, http: Http) -> None:
    server.page("/a", "a")
    http.get(server.url("/a"))
    assert server.paths() == ["/robots.txt", "/a"]
    assert len({seen.client for seen in server.log}) == 1


def test_a_kept_connection_that_the_server_closed_is_opened_again(server: Server, http: Http) -> None:
    def closing(exchange: Exchange) -> None:
        exchange.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")  # says keep-alive, then closes

    server.script("/a", closing)
    for _ in range(3):
        assert http.get(server.url("/a")).body == b"ok"
    assert server.paths().count("/a") == 3


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (401, LoginRequiredError),
        (403, BlockedError),
        (407, BlockedError),
        (451, BlockedError),
        (404, NotFoundError),
        (410, GoneError),
        (400, StatusError),
        (500, StatusError),
        (300, StatusError),
    ],
)
def test_statuses_become_kinds(server: Server, http: Http, status: int, kind: type[CrawlError]) -> None:
    server.page("/x", "no", status=status)
    with pytest.raises(kind) as caught:
        http.get(server.url("/x"))
    assert type(caught.value) is kind
    assert caught.value.url == server.url("/x")


@pytest.mark.parametrize(
    ("page", "words"),
    [
        (Page(b"<title>Just a moment...</title>", 503), "Cloudflare"),
        (Page(b"ok", 200, {"cf-mitigated": "challenge"}), "Cloudflare"),
        (Page(b"denied", 403, {"Server": "ddos-guard"}), "DDoS-Guard"),
        (Page(b'<div class="CheckboxCaptcha">', 429), "captcha"),
    ],
)
def test_bot_walls_are_named_and_not_taken_for_a_busy_server(
    server: Server, http: Http, page: Page, words: str
) -> None:
    server.pages("/x", [page])
    with pytest.raises(BlockedError, match=words):
        http.get(server.url("/x"))


def test_a_redirect_to_a_captcha_is_not_followed(server: Server, http: Http) -> None:
    server.redirect("/x", "/showcaptcha?retpath=x")
    with pytest.raises(BlockedError, match="captcha"):
        http.get(server.url("/x"))
    assert "/showcaptcha" not in "".join(server.paths())


@pytest.mark.parametrize(
    ("statuses", "moved"),
    [((301,), True), ((308,), True), ((301, 308), True), ((302,), False), ((307,), False), ((301, 302), False)],
)
def test_only_permanent_redirects_move_the_address(
    server: Server, http: Http, statuses: tuple[int, ...], moved: bool
) -> None:
    for step, status in enumerate(statuses):
        server.redirect(f"/{step}", f"/{step + 1}", status)
    server.page(f"/{len(statuses)}", "there")
    response = http.get(server.url("/0"))
    assert response.final_url == server.url(f"/{len(statuses)}")
    assert response.moved_to == (response.final_url if moved else None)
    assert response.body == b"there"


def test_a_redirect_to_another_host_asks_that_hosts_robots(server: Server, http: Http) -> None:
    with Server("127.0.0.2") as other:
        server.redirect("/a", other.url("/b#part"), 301)
        other.page("/b", "b")
        response = http.get(server.url("/a"))
        assert (response.final_url, response.moved_to) == (other.url("/b#part"), other.url("/b"))
        assert other.paths() == ["/robots.txt", "/b"]


def test_redirects_in_a_circle_and_without_end_are_told(server: Server, http: Http) -> None:
    server.redirect("/a", "/b")
    server.redirect("/b", "/a")
    with pytest.raises(TooManyRedirectsError, match="circle"):
        http.get(server.url("/a"))

    def onwards(exchange: Exchange) -> None:
        exchange.send(Page(status=302, headers={"Location": exchange.path + "x"}))

    for n in range(20):
        server.script("/n" + "x" * n, onwards)
    with pytest.raises(TooManyRedirectsError, match="on and on"):
        http.get(server.url("/n"))
    assert sum(path.startswith("/n") for path in server.paths()) == LIMITS.max_redirects + 1


def test_a_cookie_on_the_way_is_brought_back_and_then_forgotten(server: Server, http: Http) -> None:
    def page(exchange: Exchange) -> None:
        if "sid=1" in exchange.headers.get("cookie", ""):
            exchange.send(Page(b"in"))
        else:
            exchange.send(Page(status=302, headers={"Location": exchange.path, "Set-Cookie": "sid=1; path=/"}))

    server.script("/forum", page)
    assert http.get(server.url("/forum")).body == b"in"
    server.page("/other", "x")
    http.get(server.url("/other"))
    assert "cookie" not in server.log[-1].headers


def test_cyrillic_addresses_are_asked_and_followed(server: Server, http: Http) -> None:
    server.redirect("/%D0%B0", "/страница?поиск=да".encode().decode("latin-1"))
    server.page("/%D1%81%D1%82%D1%80%D0%B0%D0%BD%D0%B8%D1%86%D0%B0", "да")
    assert http.get(server.url("/а")).body.decode() == "да"


@pytest.mark.parametrize(
    "url",
    ["ftp://x.example/a", "file:///etc/passwd", "x", "http://", "http://[bad/", "javascript:1", "https://no address"],
)
def test_only_web_addresses_are_asked(http: Http, url: str) -> None:
    with pytest.raises(NotAnAddressError) as told:
        http.get(url)
    assert told.value.url == url, "not that of its robots.txt"


def test_a_redirect_to_another_scheme_is_refused(server: Server, http: Http) -> None:
    server.redirect("/a", "file:///etc/passwd")
    with pytest.raises(ForbiddenAddressError):
        http.get(server.url("/a"))


@pytest.mark.parametrize("packing", ["gzip", "deflate", "x-gzip"])
def test_packed_answers_are_unpacked(server: Server, http: Http, packing: str) -> None:
    packed = zlib.compress(b"text" * 100) if packing == "deflate" else gzip.compress(b"text" * 100)
    server.page("/a", packed, headers={"Content-Encoding": packing})
    assert http.get(server.url("/a")).body == b"text" * 100


def test_a_packing_nobody_asked_for_is_told(server: Server, http: Http) -> None:
    server.page("/a", b"\x1b\x03\x00", headers={"Content-Encoding": "br"})
    with pytest.raises(NetworkError, match="packed in a way"):
        http.get(server.url("/a"))


def test_broken_packing_is_a_network_error(server: Server, http: Http) -> None:
    server.page("/a", b"not gzip at all", headers={"Content-Encoding": "gzip"})
    with pytest.raises(NetworkError, match="compressed answer is broken"):
        http.get(server.url("/a"))


def test_a_gzip_bomb_is_stopped_while_it_unpacks(server: Server, http: Http) -> None:
    server.page("/bomb", gzip.compress(bytes(150_000_000), 9), headers={"Content-Encoding": "gzip"})
    started = time.process_time()
    with pytest.raises(TooLargeError, match="when unpacked"):
        http.get(server.url("/bomb"))
    assert time.process_time() - started < 0.5  # unpacking all of it takes longer


def test_an_endless_answer_is_stopped(server: Server, http: Http) -> None:
    written = 0

    def endless(exchange: Exchange) -> None:
        nonlocal written
        exchange.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
        while not exchange.stopping:
            exchange.write(b"x" * 10_000)
            written += 10_000

    server.script("/endless", endless)
    with pytest.raises(TooLargeError):
        http.get(server.url("/endless"))
    time.sleep(0.1)
    assert written < 20_000_000  # what the system's buffers hold, no more


def test_an_announced_size_above_the_limit_is_not_read(server: Server, http: Http) -> None:
    def large(exchange: Exchange) -> None:
        exchange.write(b"HTTP/1.1 200 OK\r\nContent-Length: 999999999\r\n\r\n")
        exchange.pause(3)

    server.script("/large", large)
    started = time.monotonic()
    with pytest.raises(TooLargeError, match="announced"):
        http.get(server.url("/large"))
    assert time.monotonic() - started < 1


@pytest.mark.parametrize("part", ["head", "body"])
def test_a_slow_drip_ends_at_the_total_deadline(server: Server, part: str) -> None:
    def drip(exchange: Exchange) -> None:
        exchange.write(b"HTTP/1.1 200 OK\r\n" + (b"\r\n" if part == "body" else b"X-Long: "))
        while not exchange.stopping:
            exchange.write(b"x")
            exchange.pause(0.05)

    server.script("/drip", drip)
    fetching = fetcher(Limits(connect_s=2, read_s=2, total_s=0.5))
    started = time.monotonic()
    with pytest.raises(TimedOutError, match=r"within 0.5 s"):
        fetching.session(allow_private=True).get(server.url("/drip"))
    assert time.monotonic() - started < 2


def test_silence_ends_at_the_read_time_out(server: Server) -> None:
    server.script("/silent", lambda exchange: exchange.pause(5))
    fetching = fetcher(Limits(connect_s=2, read_s=0.3, total_s=9))
    with pytest.raises(TimedOutError):
        fetching.session(allow_private=True).get(server.url("/silent"))


def test_an_answer_that_breaks_off_is_told(server: Server, http: Http) -> None:
    server.script("/a", lambda exchange: exchange.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"))
    with pytest.raises(NetworkError, match="broke off half-way"):
        http.get(server.url("/a"))


def test_what_is_no_http_at_all_is_told(server: Server, http: Http) -> None:
    server.script("/a", lambda exchange: exchange.write(b"SSH-2.0-OpenSSH_9.2\r\n"))
    with pytest.raises(NetworkError):
        http.get(server.url("/a"))


def test_nobody_listening_and_unknown_names_are_told(http: Http) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(NetworkError, match="connection refused"):
        http.get(f"http://127.0.0.1:{port}/")
    with pytest.raises(NetworkError, match="name"):
        http.get("http://no-such-host.invalid/")


def test_threads_share_one_fetcher(http: Http) -> None:
    servers = [Server(f"127.0.0.{n}") for n in range(10, 18)]
    bodies: dict[str, bytes] = {}
    try:
        for each in servers:
            each.page("/a", each.host)
            each.__enter__()

        def fetch(which: Server) -> None:
            for _ in range(5):
                bodies[which.host] = http.get(which.url("/a")).body

        threads = [threading.Thread(target=fetch, args=(each,)) for each in servers]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
    finally:
        for each in servers:
            each.close()
    assert bodies == {each.host: each.host.encode() for each in servers}
