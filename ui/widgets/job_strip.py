"""A thin line that tells how far a job is, with a way to stop it; hidden while nothing goes on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QProgressBar

from monitor.types import Progress
from ui.context import Context
from ui.widgets.controls import button, label, row
from ui.widgets.status import job


class JobStrip(QFrame):
    """Follows the jobs named by `keys`. With `stop`, a button whose words are set by `set_words`."""

    def __init__(self, context: Context, *keys: str, stop: Callable[[], object] | None = None) -> None:
        super().__init__()
        self.setProperty("ground", "top")
        self._keys = keys
        self._progress: Progress | None = None
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(180)
        self._words = label(role="muted")
        parts = row(self._bar, self._words, 1, gap=12)
        parts.setContentsMargins(20, 5, 16, 5)
        self._stop = button(kind="link", act=stop)
        parts.addWidget(self._stop)
        self.setLayout(parts)
        # Only now that it has a parent: a widget of its own would be shown as a window.
        self._stop.setVisible(stop is not None)
        self.hide()
        context.bridge.progressed.connect(self._progressed)

    def set_words(self, stop: str = "") -> None:
        """The words of the button, and those of the job anew."""
        self._stop.setText(stop)
        self._write()

    @Slot(object)
    def _progressed(self, progress: Progress | None) -> None:
        self._progress = progress if progress is not None and progress.key in self._keys else None
        self._write()

    def _write(self) -> None:
        progress = self._progress
        self.setVisible(progress is not None)
        if progress is None:
            return
        self._bar.setRange(0, progress.total or 0)
        self._bar.setValue(progress.done)
        words = job(progress)
        self._words.setText(words[:1].upper() + words[1:])
        self._bar.setAccessibleName(words)
