"""Pages read in other processes: the same posts and names as here, and what happens when one of them dies."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import BrokenExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from crawlers.errors import ParseError
from crawlers.feeds.feed import FeedCrawler
from crawlers.types import Response, Source
from monitor.fingerprint import fingerprint
from monitor.reading import ReadingProcesses, VisitReader
from monitor.service import Monitor
from monitor.text.match import Matcher
from monitor.text.types import Entity, Role
from tests.servers import Server
from tests.service.conftest import quick_fetcher
from tests.service.parts import feed, serve, watch

FIRM = Entity(1, Role.OWN, ("Ромашка",), langs=("ru",))
READ = FeedCrawler().read
"""A method of a stateless crawler, which can be sent to another process as a function can."""


def page(*texts: str) -> Response:
    items = [(str(number), f"Пост {number}", text) for number, text in enumerate(texts)]
    body = feed(items, "http://example.test").body
    return Response("http://example.test/", "http://example.test/", 200, {}, body, datetime(2026, 11, 21, tzinfo=UTC))


@pytest.fixture
def processes() -> Iterator[ReadingProcesses]:
    """One process, begun."""
    found = ReadingProcesses([FIRM], 1, worth_pages=0)
    assert found.read(READ, (page("Пусто"), Source("http://example.test/", "feed"))) is None, "it is started by this"
    assert found.ready(timeout_s=30)
    yield found
    found.close()


def test_posts_and_names_are_those_that_are_found_here(processes: ReadingProcesses) -> None:
    source = Source("http://example.test/", "feed")
    document = page("Ходил в «Ромашку» вчера.", "Ничего особенного.")
    there = processes.read(READ, (document, source))
    assert there is not None
    reading, found = there
    here = READ(document, source)
    matcher = Matcher([FIRM])
    assert reading == here
    assert [one for one, _ in found] == [matcher.find(post.text, post.title, post.quotes) for post in here.posts]
    assert [len(one) for one, _ in found] == [1, 0]
    assert [mark for _, mark in found] == [fingerprint(post) for post in here.posts]


def test_what_a_page_has_wrong_is_raised_as_it_is_here(processes: ReadingProcesses) -> None:
    empty = Response("http://example.test/x", "http://example.test/x", 200, {}, b" ", datetime.now(UTC))
    with pytest.raises(ParseError) as caught:
        processes.read(READ, (empty, Source("http://example.test/x", "feed")))
    assert (caught.value.url, caught.value.detail) == ("http://example.test/x", "the answer is empty, no feed")


def test_names_found_elsewhere_count_only_while_they_are_those_looked_for(processes: ReadingProcesses) -> None:
    reader = VisitReader(processes)
    posts = reader(READ, page("Ходил в «Ромашку» вчера."), Source("http://example.test/", "feed")).posts
    ((post, found),), marks = reader.matched(posts, Matcher(()), known=True)
    assert post is posts[0]
    assert marks == (fingerprint(posts[0]),)
    assert [one.entity_id for one in found] == [1], "taken from the other process"
    posts = reader(READ, page("Ходил в «Ромашку» вчера."), Source("http://example.test/", "feed")).posts
    assert reader.matched(posts, Matcher(()), known=False) == (((posts[0], ()),), marks)


def test_a_process_that_dies_is_an_error_and_the_rest_is_read_here(processes: ReadingProcesses) -> None:
    with pytest.raises(BrokenExecutor):
        processes.read(os._exit, (9,))
    assert processes.read(READ, (page("Пусто"), Source("http://example.test/", "feed"))) is None


def test_without_cores_nothing_is_started() -> None:
    none = ReadingProcesses([FIRM], 0, worth_pages=0)
    assert none.read(READ, (page("Пусто"), Source("http://example.test/", "feed"))) is None
    assert not none.ready(timeout_s=0)
    none.close()


ORPHAN = """
import os, signal
from monitor.reading import ReadingProcesses
if __name__ == "__main__":
    processes = ReadingProcesses([], 1, worth_pages=0)
    processes.read(len, ("",))
    assert processes.ready(30)
    print(*processes.ids, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
def test_a_process_ends_when_its_parent_is_killed(tmp_path: Path) -> None:
    script = tmp_path / "orphan.py"
    script.write_text(ORPHAN, "utf-8")
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, timeout=60)
    assert done.returncode == -signal.SIGKILL, done.stderr
    child = int(done.stdout)
    until = time.monotonic() + 10
    while time.monotonic() < until and is_alive(child):
        time.sleep(0.05)
    assert not is_alive(child)


def is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    # killed, but not yet fetched by whoever inherited it
    status = Path(f"/proc/{process}/stat")
    return not (status.exists() and status.read_text().rpartition(")")[2].split()[0] == "Z")


def test_a_crawl_of_many_places_finds_the_same_with_processes(
    tmp_path: Path, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere: list[bool] = []
    read = ReadingProcesses.read

    def counted(self: ReadingProcesses, function: Any, arguments: tuple[Any, ...]) -> Any:
        self.ready(timeout_s=30)  # forty small pages are read here before a process has begun
        done = read(self, function, arguments)
        elsewhere.append(done is not None)
        return done

    monkeypatch.setattr(ReadingProcesses, "read", counted)
    monkeypatch.setattr("monitor.reading.processes_here", lambda: 1)
    found = []
    for processes in (False, True):
        data = tmp_path / f"data-{processes}"
        with Monitor.open(data, person="Anna", make_fetcher=quick_fetcher, processes=processes) as monitor:
            monitor.add_entity(FIRM).result()
            for number in range(40):
                text = f"Ромашкой доволен, заказ {number}" if number % 3 else f"Погода, день {number}"
                watch(monitor, serve(server, (f"g{number}", f"Заметка {number}", text), path=f"/feed{number}"))
            report = monitor.crawl(jobs=4, analyse=False).result()
        found.append((report.sources, report.failed, report.new_posts, report.new_mentions))
        assert any(elsewhere) is processes
    assert found == [(40, {}, 40, 26)] * 2
