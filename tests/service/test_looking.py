"""A look at an address ends when it is told to, and when the monitor is closed."""

from __future__ import annotations

import threading
import time
from concurrent.futures import CancelledError
from pathlib import Path

import pytest

from crawlers.errors import CrawlCancelledError
from crawlers.types import Found
from monitor.service import Monitor
from tests.servers import Server
from tests.service.conftest import quick_fetcher
from tests.service.parts import serve

SLOW_S = 30.0


@pytest.fixture
def slow(server: Server) -> str:
    server.script("/slow", lambda exchange: exchange.pause(SLOW_S))
    return server.url("/slow")


def asked(server: Server, path: str) -> None:
    """Waits until the server was asked for that path."""
    end = time.monotonic() + 10
    while path not in server.paths() and time.monotonic() < end:
        time.sleep(0.01)
    assert path in server.paths()


@pytest.mark.parametrize("what", ["detect", "preview"])
def test_cancelled_look_ends_at_once(monitor: Monitor, server: Server, slow: str, what: str) -> None:
    stop = threading.Event()
    if what == "detect":
        future: object = monitor.detect(slow, allow_private=True, cancelled=stop)
    else:
        found = Found("feed", slow, "Slow", 1.0, "a feed")
        future = monitor.preview(found, allow_private=True, cancelled=stop)
    asked(server, "/slow")
    began = time.monotonic()
    stop.set()
    with pytest.raises(CrawlCancelledError):
        future.result(10)  # type: ignore[attr-defined]
    assert time.monotonic() - began < 5
    assert monitor._looks == []


def test_look_told_to_end_before_it_began_asks_nobody(monitor: Monitor, server: Server) -> None:
    stop = threading.Event()
    stop.set()
    with pytest.raises(CrawlCancelledError):
        monitor.detect(serve(server, ("1", "A", "b")), allow_private=True, cancelled=stop).result(10)
    assert server.paths() == []


def test_closing_ends_looks_that_are_under_way(tmp_path: Path, server: Server, slow: str) -> None:
    with Monitor.open(tmp_path / "own", person="Anna", make_fetcher=quick_fetcher) as monitor:
        future = monitor.detect(slow, allow_private=True)
        asked(server, "/slow")
        began = time.monotonic()
    assert time.monotonic() - began < 5
    with pytest.raises((CrawlCancelledError, CancelledError)):
        future.result(1)
