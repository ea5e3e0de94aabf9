"""Pages read, and names looked for in them, in processes beside this one: one interpreter has one core.

Why not threads: reading and matching hold the interpreter's lock. Nothing here touches the network or the base; what
is sent is a page's bytes, what comes back are its posts and what they name (decision 0018).
"""

from __future__ import annotations

import contextlib
import gc
import io
import logging
import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import BrokenExecutor
from dataclasses import fields
from operator import attrgetter
from pathlib import Path
from typing import IO, Any, Final, TypeVar

from crawlers.apart import HasPosts, reading_by
from crawlers.types import Batch, Post, Reach, WrittenTime
from monitor.beside import Spawned, Started, can_fork, forked
from monitor.fingerprint import fingerprint
from monitor.text.match import Matcher
from monitor.text.types import Entity, Match

WORTH_PAGES: Final = 12
"""So many pages are read in this process first: a second one takes 0.2 s of work to start."""
MOST_PROCESSES: Final = 4
UNDER_WAY: Final = 8
"""So many pages may be at or on the way to a process; the next one is read by whoever fetched it."""
OPTION: Final = "--read-pages"
"""What a packaged program, which has no interpreter beside it, is started with to serve as such a process."""
_PIPE_BYTES: Final = 1_048_576
"""A pipe of this size takes a page and a reading without waiting for the other side; Linux alone lets us ask."""

Read = TypeVar("Read", bound=HasPosts)
Matched = tuple[Match, ...]
Looked = tuple[Matched, bytes]
"""What a post names, and its fingerprint."""
log = logging.getLogger(__name__)


def processes_here() -> int:
    """How many processes beside this one this computer has cores for."""
    return min((os.cpu_count() or 1) - 1, MOST_PROCESSES)


class ReadingProcesses:
    """Reads for one crawl, from any number of threads; what the processes have no room for the caller reads itself."""

    def __init__(self, entities: Sequence[Entity], processes: int, *, worth_pages: int = WORTH_PAGES) -> None:
        self.entities = tuple(entities)
        self._worth_pages = worth_pages
        self._wanted = processes
        self._lock = threading.Lock()
        self._pages = 0
        self._processes: list[_Process] = []
        self._given_up = False

    def read(self, read: Callable[..., Read], arguments: tuple[Any, ...]) -> tuple[Read, Sequence[Looked]] | None:
        """What `read` gives, and what is found out about each of its posts; None if the caller has to read itself.

        Raises: what `read` raises; `BrokenExecutor` when the process that was reading died.
        """
        process = self._free()
        if process is None:
            return None
        try:
            done, found = process.ask((read, arguments))
        except (BrokenExecutor, OSError) as error:
            self._given_up = True
            if not process.begun.is_set():
                return None
            # which page it died of is not known; those under way are failures, the others are read by their callers
            raise BrokenExecutor("the process that was reading the page has died") from error
        finally:
            with self._lock:
                process.under_way -= 1
        if isinstance(found, Exception):
            raise found
        return found if done else None

    def expect(self, pages: int) -> None:
        """Starts the processes at once where so many pages are sure to come."""
        with self._lock:
            if not self._processes and pages > self._worth_pages:
                self._start()

    def ready(self, timeout_s: float) -> bool:
        """Whether they were started and have begun within that time."""
        return bool(self._processes) and all(process.begun.wait(timeout_s) for process in self._processes)

    @property
    def ids(self) -> list[int]:
        """The system's numbers of the processes."""
        return [process.id for process in self._processes]

    def close(self) -> None:
        """Ends the processes."""
        with self._lock:
            self._given_up = True
        for process in self._processes:
            process.close()

    def _free(self) -> _Process | None:
        """The process with the least to do, if it has room; one that still begins will soon come to it."""
        with self._lock:
            self._pages += 1
            if self._given_up:
                return None
            if not self._processes:
                if self._pages > self._worth_pages:
                    self._start()
                return None
            process = min(self._processes, key=lambda one: one.under_way)
            if process.under_way >= UNDER_WAY:
                return None
            process.under_way += 1
            return process

    def _start(self) -> None:
        try:
            # all before the threads that talk to them
            started = forked(self._wanted, _serve) if can_fork() else [_spawned() for _ in range(self._wanted)]
        except OSError as error:
            log.warning("no reading process could be started: %s", error.strerror)
            self._given_up = True
        else:
            self._processes = [_Process(one, self.entities) for one in started]


class _Process:
    """One of them, seen from here. Any number of threads may ask: it answers in the order in which it was asked."""

    def __init__(self, started: Started, entities: tuple[Entity, ...]) -> None:
        self.under_way = 0
        self.begun = threading.Event()
        self._started = started
        self.id = started.pid
        self._to, self._from = started.stdin, started.stdout
        for pipe in (self._to, self._from):
            _widen(pipe)
        self._asking = threading.Lock()
        self._last_answered = threading.Lock()  # open once the answer before the next one has been read
        threading.Thread(target=self._begin, args=(entities,), name="reading-begins", daemon=True).start()

    def ask(self, question: object) -> tuple[bool, Any]:
        """What the process answers. Raises: `BrokenExecutor` or `OSError` when it is no more."""
        sent = pickle.dumps(question, pickle.HIGHEST_PROTOCOL)
        with self._asking:
            _send(self._to, sent)
            before, answered = self._last_answered, threading.Lock()
            answered.acquire()
            self._last_answered = answered
        try:
            with before:
                received = _receive(self._from)
        finally:
            answered.release()
        if received is None:
            raise BrokenExecutor
        answer: tuple[bool, Any] = pickle.loads(received)
        return answer

    def close(self) -> None:
        """Ends it: it ends with its standard input."""
        with contextlib.suppress(OSError):
            self._to.close()
        self._started.end(timeout_s=10)
        self._from.close()

    def _begin(self, entities: tuple[Entity, ...]) -> None:
        try:
            self.ask(entities)
        except (BrokenExecutor, OSError):
            log.warning("a reading process did not begin")
        else:
            self.begun.set()


class VisitReader:
    """The reading of one visit; keeps what its posts name, and their fingerprints, until they are stored."""

    def __init__(self, processes: ReadingProcesses) -> None:
        self._processes = processes
        self._found: dict[int, tuple[Post, Looked]] = {}

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

    def matched(
        self, posts: Sequence[Post], matcher: Matcher, *, known: bool
    ) -> tuple[tuple[tuple[Post, Matched], ...], tuple[bytes, ...]]:
        """Each post with what it names, and their fingerprints; `known` says that `matcher` looks for what the
        processes looked for.
        """
        found = self._found if known else {}
        read_here = [post for post in posts if id(post) not in found]
        found |= {id(post): (post, one) for post, one in zip(read_here, _looked(read_here, matcher), strict=True)}
        self._found = {}
        every = [found[id(post)] for post in posts]
        return tuple((post, matches) for post, (matches, _) in every), tuple(mark for _, (_, mark) in every)


def _looked(posts: Sequence[Post], matcher: Matcher) -> list[Looked]:
    return [(found, fingerprint(post)) for post, found in zip(posts, matcher.find_all(posts), strict=True)]


def _spawned() -> Started:
    return Spawned(_command())


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, OPTION]
    # Told where modules lie it need not look for itself, which would take a fifth of its start.
    path = [str(Path(__file__).parents[1]), *(place for place in sys.path if place)]
    return [sys.executable, "-S", "-c", f"import sys; sys.path = {path!r}; import monitor.reading as r; r.serve()"]


def _widen(pipe: IO[bytes]) -> None:
    if sys.platform == "linux":
        import fcntl

        with contextlib.suppress(OSError):  # a limit of the system for all pipes of a user
            fcntl.fcntl(pipe.fileno(), fcntl.F_SETPIPE_SZ, _PIPE_BYTES)


def _send(pipe: IO[bytes], message: bytes) -> None:
    pipe.write(len(message).to_bytes(8, "big"))
    pipe.write(message)
    pipe.flush()


def _receive(pipe: IO[bytes]) -> bytes | None:
    """The next message, None where the other side has ended."""
    size = pipe.read(8)
    message = pipe.read(int.from_bytes(size, "big")) if len(size) == 8 else b""
    return message if message and len(message) == int.from_bytes(size, "big") else None


# What follows runs in the other processes.


def serve() -> None:
    """Reads what comes on standard input until that ends, as it does with the process that crawls."""
    asked, answers = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # what a reader might print is no answer
    _serve(asked, answers)
    os._exit(0)  # at once: nothing here is to be saved


def _serve(asked: IO[bytes], answers: IO[bytes]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with contextlib.suppress(OSError):  # nobody is left who would read the answer
        entities = _receive(asked)
        if entities is not None:
            matcher = Matcher(pickle.loads(entities))
            matcher.find("")  # what the first page would have to wait for
            gc.freeze()
            _send(answers, pickle.dumps((True, None)))
            while (question := _receive(asked)) is not None:
                _send(answers, _answer(question, matcher))


def _answer(question: bytes, matcher: Matcher) -> bytes:
    """Whether it could be read here, and the reading with what its posts name, or the error."""
    try:
        read, arguments = pickle.loads(question)
    except Exception:  # noqa: BLE001
        return pickle.dumps((False, None))  # a crawler that lies where only the other process looks
    found: object
    try:
        result = read(*arguments)
        found = (result, _looked(result.posts, matcher))
    except Exception as error:  # noqa: BLE001  # it is raised where it was asked for
        found = error
    try:
        packed = io.BytesIO()
        packer = pickle.Pickler(packed, pickle.HIGHEST_PROTOCOL)
        packer.dispatch_table = _AS_CALLS
        packer.dump((True, found))
        return packed.getvalue()
    except Exception:  # noqa: BLE001
        return pickle.dumps((False, None))


def _as_call(kind: type[Any]) -> Callable[[Any], tuple[type[Any], tuple[Any, ...]]]:
    """What makes an object anew by calling its class: dataclasses' own way asks for their fields at each object."""
    values = attrgetter(*(field.name for field in fields(kind)))
    return lambda one: (kind, values(one))


_AS_CALLS: Final[dict[type, Callable[[Any], Any]]] = {kind: _as_call(kind) for kind in (Post, WrittenTime, Reach)}
