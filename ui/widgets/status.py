"""The status bar: what the crawl does, what it covers, and the button that pauses it."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QProgressBar

from monitor.types import Progress
from ui import text
from ui.context import Context
from ui.figures import Figures
from ui.widgets.controls import ElidedLabel, button, row

translate = QCoreApplication.translate


class StatusBar(QFrame):
    """The line at the foot of the window. `asked` carries the slug of the page that a click wants."""

    asked = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("ground", "bar")
        self._context = context
        self._figures: Figures | None = None
        self._progress: Progress | None = None
        self._line = ElidedLabel()
        self._line.setProperty("role", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(110)
        self._bar.hide()
        self._needs = button(kind="link", act=lambda: self.asked.emit("places"))
        self._needs.hide()
        self._pause = button(kind="flat", act=self._toggle)
        box = row(self._bar, self._line, self._needs, self._pause, gap=10)
        box.setStretch(1, 1)
        box.setContentsMargins(14, 3, 8, 3)
        self.setLayout(box)
        context.bridge.progressed.connect(self._progressed)
        context.theme.changed.connect(self.retranslate)
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Sets every word anew."""
        watching = self._context.monitor.watching
        if watching:
            icon, word = "pause", translate("StatusBar", "Pause")
            told = translate("StatusBar", "Stop visiting places until you go on; what was read is kept")
        elif self._context.monitor.crawling:
            icon, word = "stop", translate("StatusBar", "Stop")
            told = translate("StatusBar", "Stop this round of reading; what was read is kept")
        else:
            icon, word = "play", translate("StatusBar", "Go on")
            told = translate("StatusBar", "Visit the places that are due, and keep watching")
        self._pause.setText(word)
        self._pause.setToolTip(told)
        self._pause.setAccessibleDescription(told)
        self._pause.setIcon(self._context.theme.icon(icon))
        self._write()

    @Slot(object)
    def show_figures(self, figures: Figures) -> None:
        """Tells other figures."""
        self._figures = figures
        self.retranslate()

    @Slot(object)
    def _progressed(self, progress: Progress | None) -> None:
        self._progress = progress
        self.retranslate()

    def _write(self) -> None:
        parts: list[str] = []
        if (progress := self._progress) is not None:
            self._bar.setRange(0, progress.total or 0)
            self._bar.setValue(progress.done)
            parts.append(job(progress))
        self._bar.setVisible(self._progress is not None)
        if (figures := self._figures) is not None:
            parts.insert(0, translate("StatusBar", "%Ln place(s)", None, figures.coverage.places))
            parts.append(translate("StatusBar", "%Ln mention(s) to look at", None, figures.counts.inbox))
            if self._progress is None and figures.coverage.places:
                parts.append(self._next(figures.due_at))
            self._needs.setText(
                translate("StatusBar", "%Ln place(s) need(s) you", None, figures.counts.needs_you) + " ▸"
            )
            self._needs.setVisible(bool(figures.counts.needs_you))
        self._line.setText("  ·  ".join(parts))
        self._line.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def _next(self, due_at: datetime | None) -> str:
        if not self._context.monitor.watching:
            return translate("StatusBar", "paused")
        if due_at is None or due_at <= datetime.now(UTC):
            return translate("StatusBar", "next visit now")
        return translate("StatusBar", "next visit at %1").replace("%1", text.clock_time(due_at))

    @Slot()
    def _toggle(self) -> None:
        monitor = self._context.monitor
        if monitor.crawling and not monitor.watching:
            monitor.cancel_crawl()
            return
        self._pause.setEnabled(False)
        on = not monitor.watching
        # Stopping waits for the answers that are under way.
        self._context.bridge.aside(lambda: monitor.watch(on), self._toggled, owner=self)

    def _toggled(self, _nothing: None) -> None:
        self._pause.setEnabled(True)
        self.retranslate()


def job(progress: Progress) -> str:
    """What is being done, in words, with how far it is."""
    names = {
        "crawl": translate("Job", "reading"),
        "rematch": translate("Job", "looking through kept posts"),
        "analyse": translate("Job", "understanding new posts"),
    }
    name = names.get(progress.key, translate("Job", "working"))
    if progress.total is None:
        return name
    return (
        translate("Job", "%1: %2 of %3")
        .replace("%1", name)
        .replace("%2", text.number(progress.done))
        .replace("%3", text.number(progress.total))
    )
