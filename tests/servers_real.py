"""Real servers of others for tests: started on loopback, spoken to, gone with the test that wanted them.

    with real_server("board", "django-machina", tmp_path) as board, Front(board.url) as front:
        board.act("add_post", topic=1, text="…")
        front.answer_next(Page(b"", status=503, headers={"Retry-After": "60"}))

They are installed by scripts/servers.sh into `.venv-servers`, in CI and where somebody runs that by hand.
"""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import queue
import subprocess
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import pytest

from crawlers.http import Fetcher
from monitor.service import Monitor
from monitor.types import CrawlReport
from tests.servers import Exchange, Page, Server

REPOSITORY: Final = Path(__file__).parents[1]
PYTHON: Final = REPOSITORY / ".venv-servers" / "bin" / "python"
PROGRAMS: Final = Path(__file__).parent / "real"
START_TIMEOUT_S: Final = 60.0
ACT_TIMEOUT_S: Final = 60.0
_HOP_BY_HOP: Final = {"connection", "keep-alive", "transfer-encoding", "server", "date", "content-length"}


def skip_unless_installed(package: str) -> None:
    """Skips the test where a server is not installed; fails it where servers are required."""
    pattern = f"lib/python*/site-packages/{package.replace('-', '_')}-*.dist-info"
    if any(PYTHON.parents[1].glob(pattern)):
        return
    reason = f"{package} is not installed"
    if os.environ.get("MENTION_MONITOR_SERVERS") == "require":
        pytest.fail(f"{reason}; it comes with: sh scripts/servers.sh")
    pytest.skip(f"{reason} (sh scripts/servers.sh)")


@dataclass(frozen=True, slots=True)
class RealServer:
    """A running server at `url` (no slash at the end); `parts` are the addresses of what else runs with it."""

    url: str
    process: subprocess.Popen[str]
    answers: queue.Queue[str | None]
    parts: Mapping[str, str] = field(default_factory=dict)

    def act(self, name: str, /, **what: Any) -> Any:
        """What one act of the server's program in `tests/real` gave."""
        (found,) = self.acts((name, what))
        return found

    def acts(self, *acts: tuple[str, dict[str, Any]]) -> list[Any]:
        """What several acts gave, done one after another. Raises: `RuntimeError` with the server's own words."""
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(acts) + "\n")
        self.process.stdin.flush()
        answer = _answer(self.answers, ACT_TIMEOUT_S)
        if isinstance(answer, dict):
            raise RuntimeError(f"{[name for name, _ in acts]}: {answer['error']}")
        found: list[Any] = answer
        return found


@contextlib.contextmanager
def real_server(program: str, package: str, folder: Path, *arguments: str) -> Iterator[RealServer]:
    """The server of `tests/real/{program}.py`, keeping what it keeps in `folder`. It ends when its input does."""
    skip_unless_installed(package)
    with running(program, folder, *arguments) as server:
        yield server


@contextlib.contextmanager
def running(program: str, folder: Path, *arguments: str, python: Path = PYTHON) -> Iterator[RealServer]:
    """The same for a program whose server is known to be installed."""
    log = folder / f"{program}.log"
    with log.open("wb") as errors:
        process = subprocess.Popen(
            [str(python), str(PROGRAMS / f"{program}.py"), str(folder), *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            encoding="utf-8",
        )
    answers: queue.Queue[str | None] = queue.Queue()
    threading.Thread(target=_listen, args=(process, answers), daemon=True).start()
    assert process.stdin is not None
    try:
        try:
            ready = _answer(answers, START_TIMEOUT_S)
        except RuntimeError:
            pytest.fail(f"{program} did not start:\n{log.read_text('utf-8', 'replace')[-3000:]}")
        yield RealServer(ready.pop("url"), process, answers, ready)
    finally:
        process.stdin.close()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _listen(process: subprocess.Popen[str], answers: queue.Queue[str | None]) -> None:
    assert process.stdout is not None
    with process.stdout as lines:
        for line in lines:
            answers.put(line)
    answers.put(None)


def _answer(answers: queue.Queue[str | None], timeout_s: float) -> Any:
    try:
        line = answers.get(timeout=timeout_s)
    except queue.Empty:
        line = None
    if line is None:
        raise RuntimeError("the server gave no answer")
    return json.loads(line)


class Front(Server):
    """A proxy before a real server: what it is told to answer instead, what was asked, and how fast.

    `is_down` breaks off every request without an answer. The server behind is asked with the proxy's name as
    `Host`, so that its absolute links lead through it.
    """

    def __init__(self, behind: str = "", host: str = "127.0.0.1") -> None:
        super().__init__(host)
        self.behind = behind
        self.reached = threading.Event()
        self._faults: list[Page | None] = []
        self._passing: int | None = None
        self._held = threading.Event()
        self.is_down = False
        self.page("/robots.txt", "User-agent: *\nDisallow:\n", content_type="text/plain")
        self.otherwise(self._pass_on)

    def answer_next(self, *pages: Page | None) -> None:
        """Answers the next requests with these pages; None lets one through to the server."""
        self._faults.extend(pages)

    def hold_after(self, requests: int) -> None:
        """Lets so many requests through; the next one sets `reached` and waits for `let_go`."""
        self.reached.clear()
        self._held.clear()
        self._passing = requests

    def let_go(self) -> None:
        """Lets everything through again; a request that was held is broken off."""
        self._passing = None
        self._held.set()

    def clear(self) -> None:
        """Lets everything through, as at the beginning."""
        self._faults.clear()
        self.is_down = False
        self.let_go()

    def _pass_on(self, exchange: Exchange) -> None:
        if self.is_down:
            exchange.write(b"")
            return
        if self._passing is not None:
            self._passing -= 1
            if self._passing < 0:
                self.reached.set()
                while not (self._held.wait(0.05) or exchange.stopping):
                    pass
                exchange.write(b"")
                return
        fault = self._faults.pop(0) if self._faults else None
        exchange.send(fault if fault is not None else self._fetched(exchange))

    def _fetched(self, exchange: Exchange) -> Page:
        headers = {name: value for name, value in exchange.headers.items() if name not in _HOP_BY_HOP}
        connection = http.client.HTTPConnection(urlsplit(self.behind).netloc, timeout=20)
        try:
            sent = {**headers, "accept-encoding": "identity"}
            connection.request(exchange.method, exchange.path, exchange.body or None, sent)
            answer = connection.getresponse()
            kept = {name: value for name, value in answer.getheaders() if name.lower() not in _HOP_BY_HOP}
            return Page(answer.read(), answer.status, kept, content_type=None)
        finally:
            connection.close()


# --- the program before them ------------------------------------------------------------------------------


@contextlib.contextmanager
def open_monitor(folder: Path) -> Iterator[Monitor]:
    """The data folder, new or again, over a fetcher that leaves out the pause between two requests."""

    def fetcher(_: object) -> Fetcher:
        return Fetcher(user_agent="MentionMonitor/test", contact="test", delay_s=0.0)

    with Monitor.open(folder, person="test", make_fetcher=fetcher) as opened:
        yield opened


def crawl(monitor: Monitor) -> CrawlReport:
    """What a crawl of all places did, after everything is analysed."""
    report = monitor.crawl(due_only=False).result(timeout=60)
    assert monitor.settle(30)
    return report


@dataclass(frozen=True, slots=True)
class Kept:
    """A post as the base has it; `texts` are its versions, oldest first."""

    id: int
    url: str | None
    author: str | None
    at: str | None
    texts: tuple[str, ...]
    gone: bool


def kept(monitor: Monitor) -> list[Kept]:
    """Everything in the base, in the order it came."""
    from contextlib import closing
    from sqlite3 import connect

    with closing(connect(monitor.folder.database)) as base:
        posts = base.execute("SELECT id, url, author, published_at, gone_at IS NOT NULL FROM post ORDER BY id")
        return [
            Kept(id, url, author, at, _texts(base.execute(_VERSIONS, (id,)).fetchall()), bool(gone))
            for id, url, author, at, gone in posts.fetchall()
        ]


_VERSIONS: Final = "SELECT text FROM post_version WHERE post_id = ? ORDER BY id"


def _texts(rows: Sequence[tuple[str]]) -> tuple[str, ...]:
    return tuple(" ".join(row[0].split()) for row in rows)
