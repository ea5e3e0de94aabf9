"""The one QObject that carries the monitor's news, and the results of its work, to the main thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

from monitor.service import Written
from monitor.types import Changes, Progress

if TYPE_CHECKING:
    from monitor.service import Monitor

log = logging.getLogger(__name__)

T = TypeVar("T")
TELL_MS = 200
"""A crawl of a thousand places tells of its progress a thousand times; nobody reads faster than this."""
FOREIGN_POLL_MS = 1000
"""How often commits of other processes are asked for; one PRAGMA, some microseconds."""


class Bridge(QObject):
    """News of the monitor as signals on the main thread, and a way to wait for a Future without blocking it.

    Built on the main thread. `changed(Changes)`, `progressed(Progress | None)`, `alerted(Alert)` and
    `failed(BaseException)` are emitted there whatever thread the news came from.
    """

    changed = Signal(object)
    progressed = Signal(object)
    alerted = Signal(object)
    failed = Signal(object)
    acted = Signal()
    """An own write is committed, and its `changed` was told: what gathers news may let go of them now."""
    _changes_came = Signal(object)
    _progress_came = Signal(object)
    _alert_came = Signal(object)
    _failure_came = Signal(object)
    _landed = Signal(object, object)

    def __init__(self, monitor: Monitor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._monitor = monitor
        queued = Qt.ConnectionType.QueuedConnection
        self._changes_came.connect(self.changed, queued)
        self._progress_came.connect(self._take_progress, queued)
        self._alert_came.connect(self.alerted, queued)
        self._failure_came.connect(self.failed, queued)
        self._landed.connect(self._deliver, queued)
        # Two: a slow search must not hold up the row that the user has just selected.
        self._readers = ThreadPoolExecutor(2, thread_name_prefix="window-read")
        self._unsubscribe = [
            monitor.subscribe(self._changes_came.emit),
            monitor.subscribe_progress(self._progress_came.emit),
            monitor.subscribe_alerts(self._alert_came.emit),
            monitor.subscribe_failures(self._failure_came.emit),
        ]
        self._closed = False
        self._progress: Progress | None = None
        self._told = QTimer(self)
        self._told.setSingleShot(True)
        self._told.setInterval(TELL_MS)
        self._told.timeout.connect(self._tell_progress)
        self._untold = False
        self._poll = self.startTimer(FOREIGN_POLL_MS)

    def when_done(
        self,
        future: Future[T],
        on_result: Callable[[T], object] | None = None,
        on_error: Callable[[BaseException], object] | None = None,
        *,
        owner: QObject | None = None,
    ) -> Future[T]:
        """The same future; its result or error is handed over on the main thread.

        Nothing is handed over when `owner` was deleted meanwhile. Without `on_error` an error goes to `failed`,
        which the window shows in words: no Future is dropped.
        """
        call = (on_result, on_error, owner)
        future.add_done_callback(lambda done: self._landed.emit(done, call))
        return future

    def aside(
        self,
        work: Callable[[], T],
        on_result: Callable[[T], object] | None = None,
        on_error: Callable[[BaseException], object] | None = None,
        *,
        owner: QObject | None = None,
    ) -> Future[T]:
        """The future of `work`, run on a reading thread; for every read that may take more than 20 ms."""
        if self._closed:
            future: Future[T] = Future()
            future.cancel()
            return future
        return self.when_done(self._readers.submit(work), on_result, on_error, owner=owner)

    def close(self) -> None:
        """Stops listening; the monitor itself stays open. What is asked aside from now on is never done."""
        self._closed = True
        self.killTimer(self._poll)
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._unsubscribe = []
        # Waits for the reads under way: their connections are closed next.
        self._readers.shutdown(wait=True, cancel_futures=True)

    def timerEvent(self, event: Any) -> None:  # noqa: N802 - Qt's name
        """Asks whether another process wrote to the same base."""
        self._monitor.poll_foreign()

    @Slot(object)
    def _take_progress(self, progress: Progress | None) -> None:
        """Tells the first and the last at once, and of those that follow each other quickly some a second."""
        self._progress = progress
        if progress is not None and self._told.isActive():
            self._untold = True
            return
        self._untold = False
        self.progressed.emit(progress)
        self._told.start()

    @Slot()
    def _tell_progress(self) -> None:
        if self._untold:
            self._take_progress(self._progress)

    @Slot(object, object)
    def _deliver(self, future: Future[Any], call: tuple[Any, Any, QObject | None]) -> None:
        on_result, on_error, owner = call
        if owner is not None and not isValid(owner):
            return
        try:
            result = future.result()
        except CancelledError:
            return
        except BaseException as error:  # noqa: BLE001 - handed to whoever asked, or shown
            if on_error is not None:
                on_error(error)
            else:
                self.failed.emit(error)
            return
        if isinstance(result, Written):
            self.acted.emit()
        if on_result is not None:
            on_result(result)


def concerns(changes: Changes, *tables: str) -> bool:
    """True when one of the named fields of `Changes` is touched (or everything is)."""
    return changes.everything or any(getattr(changes, table) for table in tables)
