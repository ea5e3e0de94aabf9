"""Processes beside this one, spoken to over two pipes: made anew everywhere, or as a copy of this one."""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from typing import IO, Final, Protocol

_LOOK_EVERY_S: Final = 0.002


class Started(Protocol):
    """A process that ends when its standard input does."""

    pid: int
    stdin: IO[bytes]
    stdout: IO[bytes]

    def end(self, timeout_s: float) -> None:
        """Waits until it has ended, at most so long; then ends it."""
        ...


def can_fork() -> bool:
    """Whether a copy of this process would be a sound one.

    Only Linux, and only while there is no other thread: a copy has none, but all the locks they held.
    """
    return sys.platform == "linux" and threading.active_count() == 1


class Spawned:
    """A program of its own."""

    def __init__(self, command: Sequence[str]) -> None:
        self._popen = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            # Ctrl+C is for the process that crawls; it ends this one
            start_new_session=os.name != "nt",
            creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
        )
        assert self._popen.stdin is not None
        assert self._popen.stdout is not None
        self.pid = self._popen.pid
        self.stdin, self.stdout = self._popen.stdin, self._popen.stdout

    def end(self, timeout_s: float) -> None:
        try:
            self._popen.wait(timeout_s)
        except subprocess.TimeoutExpired:
            self._popen.kill()
            self._popen.wait()


class Forked:
    """A copy of this process: what is loaded here need not be loaded again."""

    def __init__(self, pid: int, stdin: IO[bytes], stdout: IO[bytes]) -> None:
        self.pid = pid
        self.stdin, self.stdout = stdin, stdout

    def end(self, timeout_s: float) -> None:
        until = time.monotonic() + timeout_s
        with contextlib.suppress(ChildProcessError):  # somebody else has fetched it
            while os.waitpid(self.pid, os.WNOHANG) == (0, 0):
                if time.monotonic() > until:
                    os.kill(self.pid, signal.SIGKILL)
                    os.waitpid(self.pid, 0)
                    return
                time.sleep(_LOOK_EVERY_S)


def forked(count: int, serve: Callable[[IO[bytes], IO[bytes]], None]) -> list[Forked]:
    """So many copies of this process, each at `serve` with what it is asked and where it answers; only if `can_fork`.

    They touch nothing that was open here: no connection to the base, no file.
    """
    copies: list[Forked] = []
    for _ in range(count):
        asked, to = os.pipe()
        read, answers = os.pipe()
        pid = os.fork()
        if pid == 0:
            try:
                os.setsid()  # Ctrl+C is for the process that crawls
                gc.freeze()  # nothing of the other process is let go here
                for end in (to, read, *(pipe.fileno() for copy in copies for pipe in (copy.stdin, copy.stdout))):
                    os.close(end)
                serve(os.fdopen(asked, "rb"), os.fdopen(answers, "wb"))
            finally:
                os._exit(0)  # at once: nothing here is to be saved, and what called is the other process's
        os.close(asked)
        os.close(answers)
        copies.append(Forked(pid, os.fdopen(to, "wb"), os.fdopen(read, "rb")))
    return copies
