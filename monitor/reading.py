"""Pages read, and names looked for in them, in processes beside this one: one interpreter has one core.

Why not threads: reading and matching hold the interpreter's lock. Nothing here touches the network or the base; what
is sent is a page's bytes, what comes back are its posts and what they name (decision 0018).
"""

from __future__ import annotations

import logging
import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, wait
from typing import TYPE_CHECKING, Any, Final, TypeVar

from crawlers.apart import HasPosts, reading_by
from crawlers.types import Batch, Post
from monitor.text.match import Matcher
from monitor.text.types import Entity, Match

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

WORTH_PAGES: Final = 12
"""So many pages are read in this process first: a second one takes 0.3 s of work to start."""
MOST_PROCESSES: Final = 4
WAITING_PAGES: Final = 2
"""So many pages may wait for a process; the next one is read by whoever fetched it."""

Read = TypeVar("Read", bound=HasPosts)
Matched = tuple[Match, ...]
log = logging.getLogger(__name__)


def processes_here() -> int:
    """How many processes beside this one this computer has cores for."""
    return min((os.cpu_count() or 1) - 1, MOST_PROCESSES)


class ReadingProcesses:
    """Reads for one crawl, from any number of threads; what the processes have no room for the caller reads itself."""

    def __init__(self, entities: Sequence[Entity], processes: int, *, worth_pages: int = WORTH_PAGES) -> None:
        self._entities = tuple(entities)
        self._worth_pages = worth_pages
        self._processes = processes
        self._lock = threading.Lock()
        self._pages = 0
        self._under_way = 0
        self._pool: ProcessPoolExecutor | None = None
        self._ready: Future[None] | None = None
        self._given_up = False

    def read(self, read: Callable[..., Read], arguments: tuple[Any, ...]) -> tuple[Read, Sequence[Matched]] | None:
        """What `read` gives, and what each of its posts names; None if the caller has to read itself.

        Raises: what `read` raises; `BrokenExecutor` when the process that was reading died.
        """
        pool = self._room()
        if pool is None:
            return None
        try:
            return pool.submit(_read, read, arguments).result()
        except BrokenExecutor:
            # which page it died of is not known; those under way are failures, the others are read by their callers
            self._given_up = True
            raise
        finally:
            with self._lock:
                self._under_way -= 1

    def expect(self, pages: int) -> None:
        """Starts the processes at once where so many pages are sure to come."""
        with self._lock:
            if self._processes > 0 and self._ready is None and pages > self._worth_pages:
                self._start()

    def ready(self, timeout_s: float) -> bool:
        """Whether they were started and have begun within that time."""
        if self._ready is None:
            return False
        wait((self._ready,), timeout_s)
        return self._ready.done() and self._ready.exception() is None

    def close(self) -> None:
        """Ends the processes."""
        with self._lock:
            self._given_up = True
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def _room(self) -> ProcessPoolExecutor | None:
        """The processes when they are there and one of them is free or soon will be."""
        with self._lock:
            self._pages += 1
            if self._given_up or self._processes < 1:
                return None
            if self._ready is None:
                if self._pages > self._worth_pages:
                    self._start()
                return None
            if not self._ready.done() or self._under_way >= self._processes + WAITING_PAGES:
                return None
            if self._ready.exception() is not None:
                log.warning("no reading process could be started: %r", self._ready.exception())
                self._given_up = True
                return None
            self._under_way += 1
            return self._pool

    def _start(self) -> None:
        import multiprocessing  # only now: small crawls never need it
        from concurrent.futures import ProcessPoolExecutor

        # spawn, on all systems alike: a fork copies locks that other threads hold
        self._pool = ProcessPoolExecutor(
            self._processes, multiprocessing.get_context("spawn"), _begin, (self._entities,)
        )
        self._ready = self._pool.submit(_prepare)


class VisitReader:
    """The reading of one visit; keeps what its posts name until they are stored."""

    def __init__(self, processes: ReadingProcesses) -> None:
        self._processes = processes
        self._found: dict[int, tuple[Post, Matched]] = {}

    def __call__(self, read: Callable[..., Read], *arguments: Any) -> Read:
        """What `read` gives for the arguments."""
        done = self._processes.read(read, arguments)
        if done is None:
            return read(*arguments)
        result, found = done
        # By the very object: an id that is kept alive here. Comparing posts would compare their texts.
        self._found.update({id(post): (post, one) for post, one in zip(result.posts, found, strict=True)})
        return result

    def batches(self, crawl: Iterator[Batch]) -> Iterator[Batch]:
        """The batches of a crawl, with this reader at work while the crawler is."""
        while True:
            with reading_by(self):
                batch = next(crawl, None)
            if batch is None:
                return
            yield batch

    def matched(self, posts: Sequence[Post], matcher: Matcher, *, known: bool) -> tuple[tuple[Post, Matched], ...]:
        """Each post with what it names; `known` says that `matcher` looks for what the processes looked for."""
        found = self._found if known else {}
        pairs = []
        for post in posts:
            done = found.get(id(post))
            pairs.append(done or (post, matcher.find(post.text, post.title, post.quotes)))
        self._found.clear()
        return tuple(pairs)


# What follows runs in the other processes.

_matcher = Matcher(())


def _begin(entities: Sequence[Entity]) -> None:
    global _matcher
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the process that crawls; it ends this one
    threading.Thread(target=_end_with_parent, name="parent", daemon=True).start()
    _matcher = Matcher(entities)


def _end_with_parent() -> None:
    """Ends this process when the crawling one was killed: nobody else would."""
    import multiprocessing

    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _prepare() -> None:
    """What the first page would have to wait for."""
    _matcher.find("")


def _read(read: Callable[..., Read], arguments: tuple[Any, ...]) -> tuple[Read, list[Matched]]:
    result = read(*arguments)
    return result, [_matcher.find(post.text, post.title, post.quotes) for post in result.posts]
