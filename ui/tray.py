"""The tray: what waits, read now, pause, open, quit; and the notification of a new complaint."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from monitor.errors import LeaseHeldError
from monitor.service import Monitor
from monitor.store.signal_reader import SignalRow, SignalState
from monitor.types import Alert, AlertKind, Changes, Counts, Progress
from ui import signal_words, text
from ui.bridge import Bridge, concerns
from ui.main_window import MainWindow
from ui.memory import Memory
from ui.theme import HERE

translate = QCoreApplication.translate
SETTLE_MS: Final = 800
"""How long news is gathered before the figures are read again."""
MINUTE_MS: Final = 60_000
SHOWN_MS: Final = 12_000
TOLD: Final = "tray/told"
TOLD_SIGNAL: Final = "tray/signal"
"""Number of the newest signal that was told: what a crawl without a window found is told by the next window."""


def quiet(hour: int, start: int, end: int) -> bool:
    """Whether an hour lies in the quiet ones, from `start` on and before `end`, also over midnight."""
    if start == end:
        return False
    return start <= hour < end if start < end else hour >= start or hour < end


class Tray(QObject):
    """Lives as long as the program. `told` follows each notification with its title and words."""

    told = Signal(str, str)

    def __init__(
        self,
        monitor: Monitor,
        bridge: Bridge,
        memory: Memory,
        window: MainWindow,
        quit_now: Callable[[], object],
        *,
        now: Callable[[], datetime] = datetime.now,
        available: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
    ) -> None:
        super().__init__(window)
        self._monitor, self._bridge, self._memory, self._window = monitor, bridge, memory, window
        self._quit, self._now, self._available = quit_now, now, available
        self._counts: Counts | None = None
        self._to_call = 0
        self._progress: Progress | None = None
        self._held: list[Alert] = []
        """Complaints that came in the quiet hours."""
        self._signals: list[Alert] = []
        """Signals that one look found."""
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(SETTLE_MS)
        self._gather.timeout.connect(self._tell_signals)
        self._target: tuple[str, int] | None = None
        """Page and thing that a click on the notification opens."""
        self._icon = QSystemTrayIcon(_mark(), self)
        self.menu = QMenu()
        self.menu.setObjectName("tray")
        self.acts: dict[str, QAction] = {}
        for slug, act in (
            ("mentions", lambda: self._go("mentions")),
            ("cases", lambda: self._go("cases")),
            ("clients", lambda: self._go("clients")),
            ("places", lambda: self._go("places")),
        ):
            self.acts[slug] = self.menu.addAction("", act)
        self.menu.addSeparator()
        for slug, act in (("read", self.read_now), ("pause", self.pause)):
            self.acts[slug] = self.menu.addAction("", act)
        self.menu.addSeparator()
        for slug, act in (("open", self.open), ("quit", self.quit)):
            self.acts[slug] = self.menu.addAction("", act)
        self.menu.aboutToShow.connect(self.retranslate)
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self._follow)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._read)
        self._clock = QTimer(self)
        self._clock.setInterval(MINUTE_MS)
        self._clock.timeout.connect(self.let_out)
        self._clock.start()
        bridge.changed.connect(self._changed)
        bridge.progressed.connect(self._progressed)
        bridge.alerted.connect(self.alert)
        window.closed.connect(self._window_closed)
        window.installEventFilter(self)
        self.retranslate()
        if self._available():
            self._icon.show()
        self._read()

    # --- the window --------------------------------------------------------------------------------

    def keeps(self) -> bool:
        """Whether closing the window leaves the program running: a tray exists and the user wants it."""
        return self._available() and bool(self._monitor.settings.get("keep_in_tray"))

    @Slot()
    def open(self) -> None:
        """Brings the window to the front."""
        window = self._window
        window.show()
        window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
        window.raise_()
        window.activateWindow()

    @Slot()
    def quit(self) -> None:
        """Ends the program, whatever is set."""
        self._icon.hide()
        self._quit()

    @Slot()
    def _window_closed(self) -> None:
        if not self.keeps():
            self.quit()
            return
        if self._memory.get(TOLD):
            return
        self._memory.set(TOLD, "1")
        words = translate("Tray", "Places are read on and complaints told. Quit from the menu of this icon.")
        self._notify(translate("Tray", "Mention Monitor goes on here"), words, None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follows a switch of the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        return super().eventFilter(watched, event)

    # --- words -------------------------------------------------------------------------------------

    @Slot()
    def retranslate(self) -> None:
        """Sets every word of the menu and the tool-tip anew."""
        counts, monitor = self._counts, self._monitor
        inbox = 0 if counts is None else counts.inbox
        waiting = {
            "mentions": (inbox, translate("Tray", "%Ln mention(s) to look at", None, inbox)),
            "cases": (0, ""),
            "clients": (0, ""),
            "places": (0, ""),
        }
        if counts is not None:
            cases = translate("Tray", "%Ln open case(s)", None, counts.open_cases)
            if counts.overdue_cases:
                cases += ", " + translate("Tray", "%Ln overdue", None, counts.overdue_cases)
            waiting["cases"] = (counts.open_cases, cases)
            due = self._to_call
            waiting["clients"] = (due, translate("Clients", "%Ln to be called today", None, due))
            needs = counts.needs_you
            waiting["places"] = (needs, translate("Tray", "%Ln place(s) need(s) you", None, needs))
        for slug, (count, words) in waiting.items():
            self.acts[slug].setText(words)
            self.acts[slug].setVisible(slug == "mentions" or (bool(count) and self._window.has(slug)))
        self.acts["read"].setText(
            translate("Tray", "Stop reading") if monitor.crawling else translate("Tray", "Read all places now")
        )
        self.acts["pause"].setText(
            translate("Tray", "Pause watching") if monitor.watching else translate("Tray", "Go on watching")
        )
        self.acts["open"].setText(translate("Tray", "Open the window"))
        self.acts["quit"].setText(translate("Tray", "Quit"))
        lines = [translate("Tray", "Mention Monitor")]
        lines += [words for count, words in waiting.values() if count]
        if self._progress is not None:
            from ui.widgets.status import job

            lines.append(job(self._progress))
        elif not monitor.watching:
            lines.append(translate("Tray", "paused"))
        self._icon.setToolTip("\n".join(lines))
        self._icon.setIcon(_mark(bool(counts is not None and (counts.inbox or counts.overdue_cases))))

    @Slot()
    def _read(self) -> None:
        monitor = self._monitor
        self._bridge.aside(
            lambda: (
                monitor.read.counts(),
                monitor.occasions.to_call(monitor.person),
                monitor.read.signals((SignalState.OPEN,)),
            ),
            self._show,
            owner=self,
        )

    def _show(self, found: tuple[Counts, int, Sequence[SignalRow]]) -> None:
        self._counts, self._to_call, signals = found
        self.retranslate()
        self._tell_of_others(signals)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if (
            concerns(changes, "mentions", "cases", "occasions", "sources", "clients", "plans", "signals")
            and not self._settle.isActive()
        ):
            self._settle.start()

    def _tell_of_others(self, rows: Sequence[SignalRow]) -> None:
        """Tells what stands out and no window told yet: a crawl alerts in its own process only."""
        told = int(self._memory.get(TOLD_SIGNAL) or 0)
        for row in sorted(rows, key=lambda one: one.id):
            if row.id > told:
                self.alert(Alert(None, None, row.entity, "", 1, AlertKind.SIGNAL, signal_id=row.id))

    @Slot(object)
    def _progressed(self, progress: Progress | None) -> None:
        self._progress = progress
        self.retranslate()

    # --- acts --------------------------------------------------------------------------------------

    def _go(self, page: str, item: int | None = None) -> None:
        self.open()
        self._window.go(page, item)

    @Slot()
    def read_now(self) -> None:
        """Reads all places; while that goes on, stops it."""
        if self._monitor.crawling:
            self._monitor.cancel_crawl()
            return

        def failed(error: BaseException) -> None:
            # Another crawl brings the same.
            if not isinstance(error, LeaseHeldError):
                self._bridge.failed.emit(error)

        self._bridge.when_done(self._monitor.crawl(due_only=False), None, failed, owner=self)

    @Slot()
    def pause(self) -> None:
        """Stops visiting places, or goes on."""
        on = not self._monitor.watching
        # Stopping waits for the answers that are under way.
        self._bridge.aside(lambda: self._monitor.watch(on), lambda _nothing: self.retranslate(), owner=self)

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.open()

    # --- notifications -----------------------------------------------------------------------------

    @Slot(object)
    def alert(self, alert: Alert) -> None:
        """Tells of a new complaint or a clock at once, or after the quiet hours. The monitor sends each once."""
        if not self._monitor.settings.get("notify"):
            return
        if self._is_quiet():
            if alert not in self._held:
                self._held.append(alert)
            return
        if alert.kind is AlertKind.SIGNAL:
            # One look finds several: they are one notification.
            if all(one.signal_id != alert.signal_id for one in self._signals):
                self._signals.append(alert)
            self._gather.start()
            return
        self._notify(_title(alert), self._words(alert), _leads_to(alert))

    @Slot()
    def _tell_signals(self) -> None:
        signals, self._signals = self._signals, []
        if not signals:
            return
        self._keep_told(signals)
        first, title = signals[0], _title(signals[0])
        if len(signals) > 1:
            title = translate("Tray", "%Ln thing(s) stand out from the usual", None, len(signals))
        self._notify(title, self._words(first), _leads_to(first))

    @Slot()
    def let_out(self) -> None:
        """Tells, once the quiet hours are over, what came meanwhile: one notification for all."""
        if not self._held or self._is_quiet():
            return
        held, self._held = self._held, []
        if len(held) == 1:
            self.alert(held[0])
            return
        self._keep_told(held)
        worst = max(held, key=lambda alert: alert.severity)
        new = sum(alert.kind is AlertKind.COMPLAINT for alert in held)
        if new == len(held):
            title = translate("Tray", "%Ln new complaint(s) came in the quiet hours", None, new)
        else:
            title = translate("Tray", "%Ln thing(s) wait since the quiet hours", None, len(held))
        self._notify(title, self._words(worst), _leads_to(worst))

    def _keep_told(self, alerts: Sequence[Alert]) -> None:
        told = max((one.signal_id or 0 for one in alerts), default=0)
        if told > int(self._memory.get(TOLD_SIGNAL) or 0):
            self._memory.set(TOLD_SIGNAL, str(told))

    def _words(self, alert: Alert) -> str:
        """What an alert is about."""
        if alert.signal_id is not None:
            signal = self._monitor.read.signal(alert.signal_id)
            if signal is not None:
                return signal_words.told(signal)
        return f"{alert.title}\n{alert.site}".strip()

    def _is_quiet(self) -> bool:
        settings = self._monitor.settings
        return quiet(self._now().hour, int(settings.get("quiet_from")), int(settings.get("quiet_to")))

    def _notify(self, title: str, words: str, target: tuple[str, int] | None) -> None:
        self._target = target
        if self._available():
            self._icon.showMessage(title, words, _mark(), SHOWN_MS)
        else:
            # No tray to speak from: the window's entry in the task bar asks for a look.
            QApplication.alert(self._window)
        self.told.emit(title, words)

    @Slot()
    def _follow(self) -> None:
        target, self._target = self._target, None
        if target is None:
            self.open()
        else:
            self._go(*target)


def _leads_to(alert: Alert) -> tuple[str, int] | None:
    """The client, the case or the signal that an alert is about, else its mention."""
    if alert.client_id is not None:
        return ("clients", alert.client_id)
    if alert.signal_id is not None:
        return ("reports", alert.signal_id)
    if alert.case_id is not None:
        return ("cases", alert.case_id)
    return None if alert.mention_id is None else ("mentions", alert.mention_id)


def _title(alert: Alert) -> str:
    """What an alert tells, in one line."""
    if alert.kind is AlertKind.SOON:
        return translate("Tray", "%Ln answer(s) due soon", None, alert.count)
    if alert.kind is AlertKind.OVERDUE:
        return translate("Tray", "%Ln answer(s) overdue", None, alert.count)
    if alert.kind is AlertKind.ESCALATED:
        return translate("Tray", "An answer stays overdue: for the head")
    if alert.kind is AlertKind.CLIENT:
        return translate("Tray", "A complaint that is probably a key client's")
    if alert.kind is AlertKind.SIGNAL:
        return translate("Tray", "Something stands out from the usual")
    if alert.kind is AlertKind.LEAVING:
        return translate("Tray", "A client shows signs of leaving")
    if alert.kind is AlertKind.RETURNED:
        return translate("Tray", "The reason of a measure is back: it is open again")
    return translate("Tray", "New complaint: %1").replace("%1", text.severity(alert.severity).lower())


def _mark(waiting: bool = False) -> QIcon:
    """The program's mark, with a dot where something waits."""
    mark = QIcon(str(HERE / "icons" / "mark.svg"))
    if not waiting:
        return mark
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QColor, QPainter

    icon = QIcon()
    for size in (16, 22, 24, 32, 48, 64):
        picture = QPixmap(mark.pixmap(QSize(size, size), 1.0))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dot = size * 0.42
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#FFFFFF"))
        painter.drawEllipse(QRectF(size - dot - size * 0.04, size - dot - size * 0.04, dot, dot))
        painter.setBrush(QColor("#D93025"))
        inner = dot * 0.76
        place = size - dot - size * 0.04 + (dot - inner) / 2
        painter.drawEllipse(QRectF(place, place, inner, inner))
        painter.end()
        icon.addPixmap(picture)
    return icon
