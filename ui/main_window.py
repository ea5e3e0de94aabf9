"""The main window: rail, pages, quiet bar, status bar."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from monitor.service import Monitor
from monitor.types import Changes, Progress
from ui import pages
from ui.bridge import Bridge, concerns
from ui.context import Context, Offer
from ui.figures import FigureReader, Figures
from ui.languages import Languages
from ui.memory import Memory
from ui.page import Page
from ui.pages import PAGES
from ui.shortcuts import sequences
from ui.theme import Theme
from ui.widgets.drop_veil import DropVeil
from ui.widgets.notice import QuietBar
from ui.widgets.rail import Rail
from ui.widgets.status import StatusBar

translate = QCoreApplication.translate
GATHER_MS: Final = 150
"""Commits that follow each other faster than this reach the page as one."""
GATHER_BUSY_MS: Final = 500
"""The same while a job runs; an own act is handed on at once all the same."""
LOAD_MS: Final = 1500
"""The first page is there by then."""
EVERYTHING: Final = Changes(everything=True)
TAKING_FILES: Final = ("mentions", "clients")
"""Pages that take a file dropped on the window; on others it is a mention."""


class MainWindow(QMainWindow):
    """The window. `closed` follows the user's closing of it; what that means is for `ui.app` to decide."""

    closed = Signal()

    def __init__(self, monitor: Monitor, bridge: Bridge, theme: Theme, memory: Memory, languages: Languages) -> None:
        super().__init__()
        self._monitor, self._bridge, self._theme, self._memory = monitor, bridge, theme, memory
        self._context = Context(monitor, bridge, theme, memory, self, languages)
        self._pages: dict[str, Page] = {}
        self._waiting: dict[str, Changes] = {}
        self._current = ""

        self._rail = Rail(theme)
        self._stack = QStackedWidget()
        self._status = StatusBar(self._context)
        self._status.asked.connect(self.go)
        self._figures = FigureReader(monitor, bridge, self)
        self._figures.read.connect(self._show_figures)
        middle = QWidget()
        box = QHBoxLayout(middle)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._rail)
        box.addWidget(self._stack, 1)
        whole = QWidget()
        outer = QVBoxLayout(whole)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(middle, 1)
        outer.addWidget(self._status)
        self.setCentralWidget(whole)
        self._quiet = QuietBar(self._stack, theme, self.undo)
        self._veil = DropVeil(whole, theme)
        self._veil.dropped.connect(self._bring_files)

        gap = False
        for entry in PAGES:
            if entry.foot and not gap:
                self._rail.add_gap()
                gap = True
            self._rail.add(entry.slug, entry.icon)
        if not gap:
            self._rail.add_gap()
        self._keys = self._rail.add_act("keyboard")
        self._keys.clicked.connect(self.show_keys)
        self._rail.chosen.connect(self.go)

        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(GATHER_MS)
        self._gather.timeout.connect(self._hand_on)
        self._gathered = Changes()
        bridge.changed.connect(self._changed)
        bridge.acted.connect(self._hand_on)
        bridge.progressed.connect(self._progressed)
        bridge.failed.connect(self.complain)
        theme.changed.connect(self._repaint)
        self._bind()
        self.setMinimumSize(980, 560)
        if not memory.window("window/geometry", self):
            room = self.screen().availableSize()
            # Less than the screen by the frame that the window manager adds.
            self.resize(min(1280, room.width() - 8), min(820, room.height() - 40))
        self.retranslate()

    # --- asked by the pages (ui.context.Host) ---------------------------------------------------

    @Slot(str)
    def go(self, page: str, item: int | None = None) -> None:
        """Shows a page; with `item`, one thing on it: "clients/client" is a client of the page "clients"."""
        page, _, part = page.partition("/")
        entry = next((entry for entry in PAGES if entry.slug == page), None)
        if entry is None:
            return
        shown = self._pages.get(page)
        if shown is None:
            shown = entry.load()(self._context)
            self._pages[page] = shown
            self._stack.addWidget(shown)
            self._waiting[page] = EVERYTHING
        self._current = page
        self._rail.setVisible(True)
        self._status.setVisible(True)
        self._rail.show_current(page)
        self._stack.setCurrentWidget(shown)
        self._memory.set("window/page", page)
        if waiting := self._waiting.pop(page, Changes()):
            shown.refresh(waiting)
        if item is not None and part:
            shown.show_part(part, item)
        elif item is not None:
            shown.show_item(item)
        shown.enter()

    def has(self, page: str) -> bool:
        """Whether there is a page of that slug."""
        return any(entry.slug == page for entry in PAGES)

    def say(self, text: str, *offers: Offer, undo: bool = False) -> None:
        """Tells in the quiet bar what was done."""
        self._quiet.say(text, offers, undo=undo)

    @Slot(object)
    def complain(self, error: BaseException) -> None:
        """Shows an error in the user's words."""
        self._quiet.complain(error)

    # --- the window's own -------------------------------------------------------------------------

    def start(self) -> None:
        """Shows the page of last time, or the first-run assistant where nothing is watched yet."""
        if not self._monitor.read.entities():
            self.welcome()
            return
        known = {entry.slug for entry in PAGES}
        last = self._memory.get("window/page")
        self.go(last if last in known else "mentions")
        QTimer.singleShot(0, self._read_figures)
        QTimer.singleShot(LOAD_MS, self._load_pages)

    def _load_pages(self) -> None:
        """The code of pages that were not opened yet, off the main thread, so that the first look at one is quick."""
        self._bridge.aside(lambda: [entry.load() for entry in PAGES], owner=self)

    def welcome(self) -> None:
        """Shows the first-run assistant in place of everything else."""
        from ui.screens.first_run import FirstRun

        assistant = FirstRun(self._context)
        assistant.finished.connect(self._welcomed)
        self._rail.hide()
        self._status.hide()
        self._stack.addWidget(assistant)
        self._stack.setCurrentWidget(assistant)
        assistant.enter()

    @Slot(list)
    def _bring_files(self, files: list[Path]) -> None:
        if not self._rail.isVisible():
            return  # the first run asks for names first
        page = self._current if self._current in TAKING_FILES else "mentions"
        self.go(page)
        # After the drop is answered: whoever drags waits for that.
        QTimer.singleShot(0, lambda: self._pages[page].bring_files(files))

    @Slot()
    def undo(self) -> None:
        """Takes back this person's last act."""

        def undone(_written: object) -> None:
            self.say(translate("MainWindow", "Undone."))

        self._bridge.when_done(self._monitor.undo(), undone, self.complain, owner=self)

    @Slot()
    def show_keys(self) -> None:
        """Lists all keys."""
        from ui.widgets.key_list import KeyList

        page = self._pages.get(self._current)
        KeyList(self, page.keys.listed if page else []).exec()

    def retranslate(self) -> None:
        """Sets every word of the window itself anew."""
        self.setWindowTitle(translate("MainWindow", "Mention Monitor"))
        for entry in PAGES:
            self._rail[entry.slug].set_word(pages.word(entry.slug))
        self._keys.set_word(translate("MainWindow", "Keys"))
        self._keys.setToolTip(translate("MainWindow", "All keys (?)"))
        self._rail.setFixedWidth(max(176, self._rail.sizeHint().width()))
        self._status.retranslate()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follows a switch of the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._read_figures()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Remembers its place."""
        self._memory.keep_window("window/geometry", self)
        super().closeEvent(event)
        self.closed.emit()

    @Slot()
    def _welcomed(self) -> None:
        assistant = self._stack.currentWidget()
        assert assistant is not None
        self._waiting = dict.fromkeys(self._pages, EVERYTHING)
        self.go("mentions")
        self._stack.removeWidget(assistant)
        assistant.deleteLater()
        self._read_figures()

    @Slot(object)
    def _progressed(self, progress: Progress | None) -> None:
        self._gather.setInterval(GATHER_MS if progress is None else GATHER_BUSY_MS)
        if progress is None:
            self._figures.ask()

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        self._gathered |= changes
        if not self._gather.isActive():
            # The first of a row goes through at once: an own act must feel immediate.
            self._hand_on()
            self._gather.start()

    @Slot()
    def _hand_on(self) -> None:
        changes, self._gathered = self._gathered, Changes()
        if not changes:
            return
        for slug, page in self._pages.items():
            if slug == self._current and page.isVisible():
                page.refresh(changes)
            else:
                self._waiting[slug] = self._waiting.get(slug, Changes()) | changes
        self._gather.start()
        if concerns(
            changes, "mentions", "posts", "cases", "occasions", "sources", "clients", "signals", "people", "plans"
        ):
            self._read_figures()

    @Slot()
    def _read_figures(self) -> None:
        self._figures.ask()

    @Slot(object)
    def _show_figures(self, figures: Figures) -> None:
        self._status.show_figures(figures)
        counts = figures.counts
        told = {
            "mentions": (counts.inbox, translate("MainWindow", "%n mention(s) to look at", None, counts.inbox), False),
            "cases": (
                counts.open_cases,
                translate("MainWindow", "%n open case(s)", None, counts.open_cases)
                + (
                    ", " + translate("MainWindow", "%n overdue", None, counts.overdue_cases)
                    if counts.overdue_cases
                    else ""
                ),
                counts.overdue_cases > 0,
            ),
            "clients": (
                figures.to_call,
                translate("Clients", "%Ln to be called today", None, figures.to_call),
                False,
            ),
            "reports": (
                figures.signals,
                translate("MainWindow", "%n signal(s): something stands out of the usual", None, figures.signals),
                False,
            ),
            "places": (
                counts.needs_you,
                translate("MainWindow", "%n place(s) need(s) your help", None, counts.needs_you),
                counts.needs_you > 0,
            ),
        }
        for slug, (count, explained, urgent) in told.items():
            if slug in self._rail:
                self._rail[slug].set_count(count, explained, urgent)
        self._rail.setFixedWidth(max(176, self._rail.sizeHint().width()))

    @Slot()
    def _repaint(self) -> None:
        self.retranslate()
        self.update()

    def _bind(self) -> None:
        for number, entry in enumerate(PAGES, start=1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.activated.connect(lambda slug=entry.slug: self.go(slug))
        for keys, act in (("Ctrl+Z", self.undo), ("?", self.show_keys)):
            shortcut = QShortcut(self)
            shortcut.setKeys(sequences(keys))
            shortcut.activated.connect(act)
            shortcut.activatedAmbiguously.connect(act)
