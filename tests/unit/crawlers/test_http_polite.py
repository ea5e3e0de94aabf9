"""One request at a time per host, pauses, robots.txt, rest when asked, and stopping at any moment."""

from __future__ import annotations

import itertools
import random
import socket
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from crawlers.errors import CrawlCancelledError, NetworkError, RateLimitedError, RobotsError, TimedOutError
from crawlers.http import Fetcher, Limits
from crawlers.politeness import LONGEST_REST_S, retry_after_s
from crawlers.robots import RobotsFile
from tests.servers import Exchange, FakeTime, Page, Server


def fetcher(time_: FakeTime | None = None, **changes: Any) -> Fetcher:
    fake = {} if time_ is None else {"clock": time_.utc, "monotonic": time_.monotonic, "sleep": time_.sleep}
    return Fetcher(user_agent="MentionMonitor/0.1", contact="https://contact.example", **{**fake, **changes})


def robots(server: Server, text: str) -> None:
    server.page("/robots.txt", text, content_type="text/plain")


# Turns


def test_eight_threads_never_meet_at_one_host() -> None:
    """Proven by the server's own log: no two requests overlap, and pauses are kept."""
    delay_s = 0.02
    with Server() as server:

        def slow(exchange: Exchange) -> None:
            exchange.pause(random.random() / 200)
            exchange.send(Page(b"x"))

        for n in range(24):
            server.script(f"/{n}", slow)
        fetching = fetcher(delay_s=delay_s)
        threads = [
            threading.Thread(
                target=lambda first=first: [
                    fetching.session(allow_private=True).get(server.url(f"/{n}")) for n in range(first, 24, 8)
                ]
            )
            for first in range(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
        log = list(server.log)
    assert len(log) == 25
    assert log[0].path == "/robots.txt"
    pages = log[1:]
    for before, after in itertools.pairwise(pages):
        assert before.ended_s is not None
        assert after.started_s - before.started_s >= delay_s
        assert after.started_s >= before.ended_s - 0.005  # the log is written after the last byte left


def test_the_pause_is_kept_between_pages_but_not_after_robots() -> None:
    fake = FakeTime()
    with Server() as server:
        server.page("/a", "a")
        http = fetcher(fake, delay_s=5.0).session(allow_private=True)
        http.get(server.url("/a"))
        assert fake.slept_s == 0
        http.get(server.url("/a"))
        assert fake.slept_s == pytest.approx(5.0)
        http.get(server.url("/a"))
        assert fake.slept_s == pytest.approx(10.0)


def test_hosts_do_not_wait_for_each_other() -> None:
    fake = FakeTime()
    with Server() as one, Server("127.0.0.2") as two:
        one.page("/a", "a")
        two.page("/a", "a")
        fetching = fetcher(fake, delay_s=5.0)
        http = fetching.session(allow_private=True)
        http.get(one.url("/a"))
        assert fetching.wait_s(one.url("/b")) == pytest.approx(5.0)
        assert fetching.wait_s(two.url("/b")) == 0
        http.get(two.url("/a"))
        assert fake.slept_s == 0


def test_a_redirect_within_a_host_is_one_visit() -> None:
    fake = FakeTime()
    with Server() as server:
        server.redirect("/a", "/b")
        server.page("/b", "b")
        fetcher(fake).session(allow_private=True).get(server.url("/a"))
        assert fake.slept_s == 0


# robots.txt


def test_robots_forbids_and_nothing_is_asked() -> None:
    with Server() as server:
        robots(server, "User-agent: *\nDisallow: /private/\nAllow: /private/feed$\n")
        server.page("/private/feed", "x")
        server.page("/private/page", "x")
        http = fetcher(delay_s=0.0).session(allow_private=True)
        assert http.get(server.url("/private/feed")).status == 200
        with pytest.raises(RobotsError, match=r"robots\.txt"):
            http.get(server.url("/private/page"))
        assert server.paths() == ["/robots.txt", "/private/feed"]


def test_robots_may_name_us() -> None:
    with Server() as server:
        robots(server, "User-agent: *\nDisallow:\n\nUser-agent: MentionMonitor\nDisallow: /\n")
        with pytest.raises(RobotsError):
            fetcher(delay_s=0.0).session(allow_private=True).get(server.url("/a"))


def test_robots_counts_after_a_redirect_too() -> None:
    with Server() as server:
        robots(server, "User-agent: *\nDisallow: /b\n")
        server.redirect("/a", "/b")
        server.page("/b", "x")
        with pytest.raises(RobotsError):
            fetcher(delay_s=0.0).session(allow_private=True).get(server.url("/a"))
        assert "/b" not in server.paths()


def test_a_documented_api_follows_its_own_terms() -> None:
    with Server() as server:
        robots(server, "User-agent: *\nDisallow: /\n")
        server.page("/api", "{}")
        assert fetcher(delay_s=0.0).session(allow_private=True).get(server.url("/api"), rules="api").body == b"{}"
        assert server.paths() == ["/api"]


@pytest.mark.parametrize("status", [404, 403, 401, 410])
def test_no_robots_file_means_no_rules(status: int) -> None:
    with Server() as server:
        server.page("/robots.txt", "Disallow: /", status=status)
        server.page("/a", "a")
        assert fetcher(delay_s=0.0).session(allow_private=True).get(server.url("/a")).body == b"a"


def test_a_robots_file_that_cannot_be_had_forbids_for_a_while() -> None:
    fake = FakeTime()
    with Server() as server:
        server.pages("/robots.txt", [Page(status=500), Page(b"")])
        server.page("/a", "a")
        http = fetcher(fake, delay_s=0.0).session(allow_private=True)
        for _ in range(3):
            with pytest.raises(RobotsError, match="answered 500"):
                http.get(server.url("/a"))
        assert server.paths() == ["/robots.txt"]
        fake.sleep(601)
        assert http.get(server.url("/a")).body == b"a"


def test_a_silent_robots_file_is_a_time_out_that_says_so() -> None:
    with Server() as server:
        server.script("/robots.txt", lambda exchange: exchange.pause(5))
        http = fetcher(delay_s=0.0, limits=Limits(read_s=0.2)).session(allow_private=True)
        for _ in range(2):
            with pytest.raises(TimedOutError, match=r"robots\.txt cannot be had"):
                http.get(server.url("/a"))
        assert server.paths() == ["/robots.txt"]


def test_robots_is_read_once_a_day_and_may_outlive_the_process() -> None:
    fake = FakeTime()
    kept: dict[str, RobotsFile] = {}
    with Server() as server:
        robots(server, "User-agent: *\nDisallow: /no\n")
        server.page("/a", "a")
        http = fetcher(fake, delay_s=0.0, robots_files=kept).session(allow_private=True)
        for _ in range(3):
            http.get(server.url("/a"))
        later = fetcher(fake, delay_s=0.0, robots_files=kept).session(allow_private=True)
        with pytest.raises(RobotsError):
            later.get(server.url("/no"))
        assert server.paths().count("/robots.txt") == 1
        fake.sleep(86_401)
        later.get(server.url("/a"))
        assert server.paths().count("/robots.txt") == 2


def test_robots_behind_a_redirect_and_behind_too_many() -> None:
    with Server() as server, Server("127.0.0.2") as other:
        server.redirect("/robots.txt", other.url("/robots.txt"), 301)
        robots(other, "User-agent: *\nDisallow: /no\n")
        server.page("/a", "a")
        http = fetcher(delay_s=0.0).session(allow_private=True)
        with pytest.raises(RobotsError):
            http.get(server.url("/no"))
        assert http.get(server.url("/a")).body == b"a"
    with Server() as server:
        server.redirect("/robots.txt", "/robots.txt?again")
        server.redirect("/robots.txt?again", "/robots.txt")
        server.page("/a", "a")
        assert fetcher(delay_s=0.0).session(allow_private=True).get(server.url("/a")).body == b"a"


def test_a_large_robots_file_is_read_in_part_and_html_is_no_rules() -> None:
    with Server() as server:
        robots(server, "User-agent: *\nDisallow: /no\n" + "# filling\n" * 80_000)
        server.page("/a", "a")
        http = fetcher(delay_s=0.0).session(allow_private=True)
        assert http.get(server.url("/a")).body == b"a"
        with pytest.raises(RobotsError):
            http.get(server.url("/no"))
    with Server() as server:
        server.page("/robots.txt", "<html><body>Disallow: nothing here</body></html>")
        server.page("/a", "a")
        assert fetcher(delay_s=0.0).session(allow_private=True).get(server.url("/a")).body == b"a"


@pytest.mark.parametrize(
    ("rule", "pause_s"),
    [("Crawl-delay: 7", 7.0), ("Crawl-delay: 2", 5.0), ("Request-rate: 1/9", 9.0), ("Request-rate: 10/20", 5.0)],
)
def test_the_longer_of_both_pauses_is_kept(rule: str, pause_s: float) -> None:
    fake = FakeTime()
    with Server() as server:
        robots(server, f"User-agent: *\n{rule}\nDisallow: /x\n")
        server.page("/a", "a")
        http = fetcher(fake, delay_s=5.0).session(allow_private=True)
        http.get(server.url("/a"))
        http.get(server.url("/a"))
        assert fake.slept_s == pytest.approx(pause_s)


def test_a_pause_too_long_to_sit_out_is_handed_back() -> None:
    fake = FakeTime()
    with Server() as server:
        robots(server, "User-agent: *\nCrawl-delay: 3600\n")
        server.page("/a", "a")
        http = fetcher(fake).session(allow_private=True)
        http.get(server.url("/a"))
        with pytest.raises(RateLimitedError, match="pauses so long") as caught:
            http.get(server.url("/a"))
        assert caught.value.retry_after_s == pytest.approx(3600)
        assert fake.slept_s == 0


# Rest


@pytest.mark.parametrize("form", ["seconds", "date"])
@pytest.mark.parametrize("status", [429, 503])
def test_a_host_that_asks_for_rest_gets_it_from_all(form: str, status: int) -> None:
    fake = FakeTime()
    wish = "1800" if form == "seconds" else "Sat, 21 Nov 2026 12:30:00 GMT"
    with Server() as server:
        server.pages("/a", [Page(status=status, headers={"Retry-After": wish}), Page(b"back")])
        server.page("/b", "b")
        fetching = fetcher(fake, delay_s=0.0)
        with pytest.raises(RateLimitedError) as caught:
            fetching.session(allow_private=True).get(server.url("/a"))
        assert (caught.value.status, caught.value.retry_after_s) == (status, pytest.approx(1800))
        asked = len(server.log)
        with pytest.raises(RateLimitedError) as again:
            fetching.session(allow_private=True).get(server.url("/b"))
        assert (again.value.status, again.value.retry_after_s) == (status, pytest.approx(1800))
        assert len(server.log) == asked
        assert fetching.wait_s(server.url("/b")) == pytest.approx(1800)
        fake.sleep(1801)
        assert fetching.session(allow_private=True).get(server.url("/a")).body == b"back"


def test_a_short_rest_is_sat_out() -> None:
    fake = FakeTime()
    with Server() as server:
        server.pages("/a", [Page(status=429, headers={"Retry-After": "20"}), Page(b"back")])
        http = fetcher(fake, delay_s=0.0).session(allow_private=True)
        with pytest.raises(RateLimitedError):
            http.get(server.url("/a"))
        assert http.get(server.url("/a")).body == b"back"
        assert fake.slept_s == pytest.approx(20)


def test_rest_without_a_wish_grows() -> None:
    fake = FakeTime()
    with Server() as server:
        server.page("/a", status=503)
        fetching = fetcher(fake, delay_s=0.0)
        rests = []
        for _ in range(3):
            with pytest.raises(RateLimitedError) as caught:
                fetching.session(allow_private=True).get(server.url("/a"))
            assert caught.value.retry_after_s is None
            rests.append(round(fetching.wait_s(server.url("/a"))))
            fake.sleep(rests[-1])
        assert rests == [60, 120, 240]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("120", 120.0),
        ("0", 0.0),
        ("Sat, 21 Nov 2026 12:02:00 GMT", 120.0),
        ("Saturday, 21-Nov-26 12:02:00 GMT", 120.0),
        ("Fri, 20 Nov 2026 12:00:00 GMT", 0.0),
        ("99999999", LONGEST_REST_S),
        ("soon", None),
        ("", None),
        ("-5", None),
    ],
)
def test_retry_after_in_both_forms(value: str, expected: float | None) -> None:
    now = datetime(2026, 11, 21, 12, tzinfo=UTC)
    assert retry_after_s({"retry-after": value}, now) == expected
    assert retry_after_s({}, now) is None


# Stopping


def latency_s(act: Callable[[threading.Event], object]) -> float:
    """How long `act` goes on after its event was set; it must end as cancelled."""
    cancelled = threading.Event()
    ended: list[tuple[float, BaseException | None]] = []

    def run() -> None:
        try:
            act(cancelled)
        except BaseException as error:  # noqa: BLE001 - judged below
            ended.append((time.monotonic(), error))

    thread = threading.Thread(target=run)
    thread.start()
    time.sleep(0.3)
    at = time.monotonic()
    assert not ended, f"ended before it was cancelled: {ended}"
    cancelled.set()
    thread.join(10)
    assert isinstance(ended[0][1], CrawlCancelledError)
    return ended[0][0] - at


def test_a_wait_for_the_hosts_turn_is_stopped() -> None:
    with Server() as server:
        server.page("/a", "a")
        fetching = fetcher(delay_s=60.0)
        fetching.session(allow_private=True).get(server.url("/a"))
        asked = len(server.log)
        act = lambda cancelled: fetching.session(allow_private=True, cancelled=cancelled).get(server.url("/a"))  # noqa: E731
        assert latency_s(act) < 0.35
        assert len(server.log) == asked


def test_a_wait_behind_another_request_is_stopped() -> None:
    with Server() as server:
        server.script("/slow", lambda exchange: exchange.pause(3))
        fetching = fetcher(delay_s=0.0)
        stop_first = threading.Event()

        def first() -> None:
            with pytest.raises(CrawlCancelledError):
                fetching.session(allow_private=True, cancelled=stop_first).get(server.url("/slow"))

        thread = threading.Thread(target=first)
        thread.start()
        time.sleep(0.2)
        act = lambda cancelled: fetching.session(allow_private=True, cancelled=cancelled).get(server.url("/a"))  # noqa: E731
        assert latency_s(act) < 0.35
        stop_first.set()
        thread.join(5)


@pytest.mark.parametrize("part", ["head", "body"])
def test_a_slow_answer_is_stopped(part: str) -> None:
    with Server() as server:

        def slow(exchange: Exchange) -> None:
            if part == "body":
                exchange.write(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nx")
            exchange.pause(5)

        server.script("/slow", slow)
        fetching = fetcher(delay_s=0.0)
        act = lambda cancelled: fetching.session(allow_private=True, cancelled=cancelled).get(server.url("/slow"))  # noqa: E731
        assert latency_s(act) < 0.35


def test_an_endless_answer_is_stopped_between_chunks() -> None:
    with Server() as server:

        def endless(exchange: Exchange) -> None:
            exchange.write(b"HTTP/1.1 200 OK\r\n\r\n")
            while not exchange.stopping:
                exchange.write(b"x" * 100)
                exchange.pause(0.01)

        server.script("/endless", endless)
        fetching = fetcher(delay_s=0.0)
        act = lambda cancelled: fetching.session(allow_private=True, cancelled=cancelled).get(server.url("/endless"))  # noqa: E731
        assert latency_s(act) < 0.35


def test_a_name_server_that_does_not_answer_is_stopped_and_times_out() -> None:
    let_go = threading.Event()

    def resolve(*_: Any) -> list[Any]:
        let_go.wait(5)
        raise socket.gaierror(socket.EAI_AGAIN, "later")

    try:
        fetching = fetcher(delay_s=0.0, resolve=resolve)
        assert latency_s(lambda cancelled: fetching.session(cancelled=cancelled).get("http://slow.example/")) < 0.35
        hasty = fetcher(delay_s=0.0, resolve=resolve, limits=Limits(connect_s=0.2))
        with pytest.raises(TimedOutError, match="name server"):
            hasty.session().get("http://slow.example/")
    finally:
        let_go.set()


def test_a_name_server_that_fails_is_told_from_an_unknown_name() -> None:
    def resolve(*_: Any) -> list[Any]:
        raise socket.gaierror(socket.EAI_AGAIN, "later")

    with pytest.raises(NetworkError, match="online"):
        fetcher(delay_s=0.0, resolve=resolve).session().get("http://slow.example/")


def test_a_crawl_cancelled_before_it_began_asks_nothing() -> None:
    cancelled = threading.Event()
    cancelled.set()
    with Server() as server:
        with pytest.raises(CrawlCancelledError):
            fetcher().session(allow_private=True, cancelled=cancelled).get(server.url("/a"))
        assert server.paths() == []
