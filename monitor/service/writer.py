"""The one writer: a thread that alone holds the writable connection; everybody's writes queue there."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from monitor.errors import MonitorError
from monitor.folder import DataFolder
from monitor.store.connection import usable

T = TypeVar("T")
log = logging.getLogger(__name__)


class Writer:
    """Runs functions one after the other on the writing thread."""

    def __init__(self, folder: DataFolder, failed: Callable[[BaseException], None]) -> None:
        self._database = folder.database
        self._failed = failed
        self._pool = ThreadPoolExecutor(1, "writer")

    def do(self, work: Callable[[], T], then: Callable[[T], None] | None = None, *, quiet: bool = False) -> Future[T]:
        """The result of `work`, to come. `then` runs after it on the same thread, once it is committed.

        A failure is logged and told to the listeners (unless `quiet`: the caller waits for the result itself),
        and raised from the Future; SQLite's errors come as `MonitorError`s.
        """
        return self._pool.submit(self._run, work, then, quiet)

    def _run(self, work: Callable[[], T], then: Callable[[T], None] | None, quiet: bool) -> T:
        try:
            with usable(self._database):
                result = work()
        except MonitorError as error:
            log.warning("a write was refused: %s", error.slug)
            if not quiet:
                self._failed(error)
            raise
        except Exception as error:
            log.exception("a write failed")
            self._failed(error)
            raise
        if then is not None:
            then(result)
        return result

    def close(self) -> None:
        """Lets what is queued finish, then ends the thread."""
        self._pool.shutdown(wait=True)
