"""kill -9 at any moment of a crawl: the base opens, what it held it holds, and the next crawl makes it whole.

A real `mention-monitor crawl` reads a server of this test, which writes down what it sent. Each round starts
on a copy of a prepared data folder, is killed at a random moment, looked at, and crawled to the end.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

import pytest

from monitor.store import ledger
from monitor.store.evidence import EvidenceFiles
from tests.servers import Exchange, Page, Server

ROUNDS: Final = 50
MIDWAY: Final = 30
"""So many of the kills must fall between the first byte of a feed and the last commit."""
SPARE: Final = 20
"""Rounds added where too many kills came too late."""
LANES: Final = 2
"""Rounds under way at a time; each lane has its own servers and folders."""
EARLY: Final = 6
"""So many of the kills come before the first byte: while the program starts."""

FEEDS: Final = 6
PAGES: Final = 2
"""Pages of a feed, newest first, linked by rel=next (RFC 5005): several batches, so several commits."""
ENTRIES: Final = 5
KNOWN: Final = 4
"""Entries of each feed that half of the rounds have crawled before."""
PIECES: Final = 4
PIECE_S: Final = 0.02
START_TIMEOUT_S: Final = 40.0

ENTITIES: Final = [
    {"id": 1, "role": "own", "names": ["Вельмора"], "aliases": [], "context": [], "exclude": [], "langs": ["ru"]},
    {"id": 2, "role": "client", "names": ["Тавринта"], "aliases": [], "context": [], "exclude": [], "langs": ["ru"]},
]
SAYINGS: Final = (
    ("Привезли вовремя, спасибо всем, кто работал в субботу.", None),
    ("Третью неделю жду возврата денег от Вельморы, менеджер не отвечает!", "Вельмора"),
    ("На ярмарке было людно, мёд закончился к обеду.", None),
    ("Новый цех открыла Тавринта, директор обещает двести рабочих мест.", "Тавринта"),
)


class Site:
    """The feeds of a lane, each on a port of its own, and what was sent of them."""

    def __init__(self, stack: ExitStack) -> None:
        self.servers = [stack.enter_context(Server()) for _ in range(FEEDS)]
        self.paced = False
        self.first_byte = threading.Event()
        self.oldest_only = False
        self._sent: set[str] = set()
        self._lock = threading.Lock()
        for feed, server in enumerate(self.servers):
            server.page("/robots.txt", "User-agent: *\nAllow: /\n", content_type="text/plain")
            server.script("/feed", partial(self._answer, feed))

    def begin(self, *, paced: bool) -> None:
        """Nothing is sent yet; `paced` sends slowly from now on."""
        self.paced = paced
        self.first_byte.clear()
        with self._lock:
            self._sent.clear()

    def urls(self, feed: int, page: int) -> list[str]:
        """Permalinks on a page, newest first."""
        numbers = range(PAGES * ENTRIES, 0, -1)
        shown = [number for number in numbers if number <= KNOWN] if self.oldest_only else list(numbers)
        return [self.servers[feed].url(f"/p/{number}") for number in shown][(page - 1) * ENTRIES : page * ENTRIES]

    def truth(self) -> dict[str, str | None]:
        """Every permalink with the entity named there."""
        return {
            url: _saying(url)[1]
            for feed in range(FEEDS)
            for page in range(1, PAGES + 1)
            for url in self.urls(feed, page)
        }

    def sent(self) -> set[str]:
        """Permalinks of all pages that were sent to the last byte."""
        with self._lock:
            return set(self._sent)

    def _answer(self, feed: int, exchange: Exchange) -> None:
        page = 2 if "page=2" in exchange.path else 1
        urls = self.urls(feed, page)
        etag = f'"{len(self.truth())}-{page}"'
        if exchange.headers.get("if-none-match") == etag:
            exchange.send(Page(status=304, headers={"ETag": etag}))
            return
        more = page < PAGES and not self.oldest_only
        body = _rss(urls, self.servers[feed].url("/feed?page=2") if more else None).encode()
        head = (
            f"HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nETag: {etag}\r\nContent-Length: {len(body)}\r\n"
        )
        exchange.write(f"{head}Connection: close\r\n\r\n".encode())
        size = -(-len(body) // PIECES)
        for start in range(0, len(body), size):
            if self.paced:
                exchange.pause(PIECE_S)
            piece = body[start : start + size]
            if start + size >= len(body):
                # Noted before it leaves: the oracle may know too early, never too late.
                with self._lock:
                    self._sent.update(urls)
            exchange.write(piece)
            self.first_byte.set()


def _saying(url: str) -> tuple[str, str | None]:
    return SAYINGS[int(url.rpartition("/")[2]) % len(SAYINGS)]


def _rss(urls: Sequence[str], next_url: str | None) -> str:
    items = "".join(
        f"<item><title>Запись {url.rpartition('/')[2]}</title><link>{url}</link><guid>{url}</guid>"
        f"<pubDate>Thu, 19 Nov 2026 10:{int(url.rpartition('/')[2]):02}:00 +0000</pubDate>"
        f"<description>{_saying(url)[0]}</description></item>"
        for url in urls
    )
    link = f'<atom:link rel="next" href="{next_url}"/>' if next_url else ""
    return (
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>'
        f"<title>Записки</title><link>{urls[0] if urls else ''}</link>{link}{items}</channel></rss>"
    )


@dataclass(slots=True)
class Lane:
    """Where rounds run one after the other: servers, prepared folders, and how long things take here."""

    site: Site
    folder: Path
    start_s: float = 0.0
    span_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Kill:
    """What a round saw. `midway`: between the first byte of a feed and the last commit."""

    midway: bool
    posts: int


def program(data: Path, *arguments: str) -> list[str]:
    return [sys.executable, "-m", "monitor", "--data", str(data), *arguments]


def crawl(data: Path) -> list[str]:
    return program(data, "crawl", "--all", "--jobs", "3", "--format", "json")


def run(command: Sequence[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, timeout=START_TIMEOUT_S, check=False)
    assert done.returncode == 0, f"{command} ended with {done.returncode}: {done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def lanes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Lane]]:
    """Each with a folder that was never crawled (`new`) and one that knows the older entries (`known`)."""
    with ExitStack() as stack:
        made = [Lane(Site(stack), tmp_path_factory.mktemp(f"lane{number}")) for number in range(LANES)]
        with ThreadPoolExecutor(LANES) as pool:
            list(pool.map(prepare, made))
        yield made


def prepare(lane: Lane) -> None:
    entities, sources, new = lane.folder / "entities.json", lane.folder / "sources.opml", lane.folder / "new"
    entities.write_text(json.dumps(ENTITIES, ensure_ascii=False), "utf-8")
    outlines = "".join(f'<outline text="feed" xmlUrl="{server.url("/feed")}"/>' for server in lane.site.servers)
    sources.write_text(f'<opml version="2.0"><head/><body>{outlines}</body></opml>', "utf-8")
    run(program(new, "entity", "import", str(entities)))
    run(program(new, "source", "import", str(sources), "--allow-private"))
    # The pause between two requests to one host would make the crawl long, not the test better.
    (new / "settings.json").write_text(json.dumps({"host_delay": 0}), "utf-8")
    shutil.copytree(new, lane.folder / "known")
    lane.site.oldest_only = True
    run(crawl(lane.folder / "known"))
    lane.site.oldest_only = False
    # How long it takes here from the start to the first byte, and from there to the end.
    data = lane.folder / "measured"
    shutil.copytree(new, data)
    lane.site.begin(paced=True)
    started = time.monotonic()
    with subprocess.Popen(crawl(data), stdout=subprocess.DEVNULL) as process:
        assert lane.site.first_byte.wait(START_TIMEOUT_S)
        lane.start_s = time.monotonic() - started
        assert process.wait(START_TIMEOUT_S) == 0
    lane.span_s = time.monotonic() - started - lane.start_s


def links(database: Path) -> set[str]:
    """Permalinks in the base as another process sees them now."""
    with closing(sqlite3.connect(database, timeout=10)) as connection:
        return {url for (url,) in connection.execute("SELECT url FROM post")}


def kill_round(lane: Lane, number: int, early: bool, chance: random.Random) -> Kill:
    """One crawl killed, what it left looked at, and the crawl after it."""
    site = lane.site
    data = lane.folder / f"round{number}"
    shutil.copytree(lane.folder / ("known" if number % 2 else "new"), data)
    database = data / "mentions.sqlite3"
    known = links(database)
    site.begin(paced=True)
    output = data / "stdout"
    with output.open("wb") as stdout, subprocess.Popen(crawl(data), stdout=stdout) as process:
        if early:
            time.sleep(chance.uniform(0, lane.start_s))
        else:
            assert site.first_byte.wait(START_TIMEOUT_S)
            time.sleep(chance.uniform(0, lane.span_s))
        seen = links(database)
        process.kill()
        process.wait()
    had_bytes = site.first_byte.is_set()
    printed = output.read_text("utf-8")

    look(data, must=known | seen, may=known | site.sent())
    whole = site.truth()
    left = links(database)
    midway = had_bytes and not is_finished(database, len(whole))
    if printed.strip():
        assert left == whole.keys(), "the crawl reported its end, but posts are missing"

    site.begin(paced=False)
    run(crawl(data))
    complete(data, whole)
    shutil.rmtree(data)
    return Kill(midway, len(left))


def is_finished(database: Path, posts: int) -> bool:
    """Whether the last commit of the crawl is in: all posts, all visits ended, all analysed."""
    with closing(sqlite3.connect(database)) as connection:
        counts = connection.execute(
            "SELECT (SELECT count(*) FROM post), (SELECT count(*) FROM run WHERE outcome = 'running'),"
            " (SELECT count(*) FROM analysis_queue), (SELECT count(*) FROM lease WHERE holder != '')"
        ).fetchone()
    return bool(counts == (posts, 0, 0, 0))


def look(data: Path, must: set[str], may: set[str]) -> None:
    """What a kill left behind is whole: no damage, nothing lost that was there, nothing that was never sent."""
    with closing(sqlite3.connect(data / "mentions.sqlite3")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert ledger.verify(connection) is None
        rows = [url for (url,) in connection.execute("SELECT url FROM post")]
        kept = connection.execute("SELECT sha256 FROM evidence").fetchall()
        bare = connection.execute(
            "SELECT count(*) FROM post AS p WHERE NOT EXISTS (SELECT 1 FROM post_version WHERE id = p.version_id)"
            " OR NOT EXISTS (SELECT 1 FROM sighting WHERE post_id = p.id)"
        ).fetchone()
    assert len(set(rows)) == len(rows)
    assert must <= set(rows), "posts that were in the base are lost"
    assert set(rows) <= may, "posts that were never sent whole"
    assert bare == (0,), "half a post"
    for (sha256,) in kept:
        EvidenceFiles(data / "evidence").read(sha256)  # raises where the file is missing or differs


def complete(data: Path, truth: dict[str, str | None]) -> None:
    """After the crawl that followed: everything once, as if nothing had happened."""
    look(data, must=set(truth), may=set(truth))
    with closing(sqlite3.connect(data / "mentions.sqlite3")) as connection:
        mentions = connection.execute(
            "SELECT p.url, e.name FROM mention AS m JOIN post AS p ON p.id = m.post_id"
            " JOIN entity AS e ON e.id = m.entity_id WHERE m.named = 1 AND m.removed_at IS NULL"
        ).fetchall()
        counts = connection.execute(
            "SELECT (SELECT count(*) FROM post_version), (SELECT count(*) FROM sighting),"
            " (SELECT count(*) FROM run WHERE outcome = 'running'), (SELECT count(*) FROM analysis_queue)"
        ).fetchone()
    assert sorted(mentions) == sorted((url, name) for url, name in truth.items() if name is not None)
    assert counts == (len(truth), len(truth), 0, 0)


@pytest.mark.timeout(300)
def test_a_crawl_killed_at_any_moment_loses_and_doubles_nothing(lanes: list[Lane]) -> None:
    seed = int(os.environ.get("MENTION_MONITOR_SEED", "20261121"))
    turns: list[list[int]] = [list(range(lane, ROUNDS, LANES)) for lane in range(LANES)]

    def rounds(lane: Lane, numbers: list[int]) -> list[Kill]:
        return [kill_round(lane, number, number < EARLY, random.Random(f"{seed}/{number}")) for number in numbers]

    with ThreadPoolExecutor(LANES) as pool:
        kills = [kill for done in pool.map(rounds, lanes, turns) for kill in done]
    for number in range(ROUNDS, ROUNDS + SPARE):
        # On a machine that grew faster meanwhile more kills come too late than should.
        if sum(kill.midway for kill in kills) >= MIDWAY:
            break
        kills += rounds(lanes[0], [number])
    midway = [kill for kill in kills if kill.midway]
    sys.stdout.write(f"{len(kills)} kills, {len(midway)} midway, posts left {sorted(kill.posts for kill in kills)}\n")
    assert len(kills) >= ROUNDS
    assert len(midway) >= MIDWAY
    # They fell all over the crawl: some with nothing committed yet, some with a part of it.
    assert len({kill.posts for kill in midway}) >= 5
