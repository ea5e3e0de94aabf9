"""The figures around the pages (rail, status bar), read off the main thread, no oftener than they are cheap."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from monitor.store.signal_reader import SignalState
from monitor.types import Counts, Coverage
from ui.bridge import Bridge

if TYPE_CHECKING:
    from monitor.service import Monitor

SETTLE_MS: Final = 200
"""News that follow each other this quickly are read about once."""
REST: Final = 15
"""After a reading that took t, the next waits REST * t: in a base of 100,000 mentions counting takes 0.1 s."""
MOST_REST_S: Final = 10.0


@dataclass(frozen=True, slots=True)
class Figures:
    """What is told around the pages; `due_at` is the next visit to any place."""

    counts: Counts
    coverage: Coverage
    due_at: datetime | None
    signals: int = 0
    """What stands out and nobody looked at."""
    to_call: int = 0
    """Lines of the morning list of whoever works here."""


class FigureReader(QObject):
    """`read(Figures)` follows an `ask`, at once or as soon as the rest after the last reading is over."""

    read = Signal(object)

    def __init__(self, monitor: Monitor, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._monitor, self._bridge = monitor, bridge
        self._rest_until = 0.0
        self._busy = False
        self._again = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._read)

    @Slot()
    def ask(self) -> None:
        """Something changed."""
        if self._busy:
            self._again = True
        elif not self._later.isActive():
            wait_s = max(SETTLE_MS / 1000, self._rest_until - time.monotonic())
            self._later.start(int(wait_s * 1000))

    @Slot()
    def _read(self) -> None:
        self._busy = True
        monitor = self._monitor

        def figures() -> tuple[Figures, float]:
            start = time.monotonic()
            read = monitor.read
            signals = len(read.signals((SignalState.OPEN,)))
            to_call = monitor.occasions.to_call(monitor.person)
            found = Figures(read.counts(), read.coverage(), read.next_due_at(), signals, to_call)
            return found, time.monotonic() - start

        self._bridge.aside(figures, self._show, self._failed, owner=self)

    def _show(self, answer: tuple[Figures, float]) -> None:
        figures, took_s = answer
        self._rest_until = time.monotonic() + min(MOST_REST_S, REST * took_s)
        self._ready()
        self.read.emit(figures)

    def _failed(self, error: BaseException) -> None:
        self._ready()
        self._bridge.failed.emit(error)

    def _ready(self) -> None:
        self._busy = False
        if self._again:
            self._again = False
            self.ask()
