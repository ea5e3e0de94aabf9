"""The composition root of the window: settings, Monitor, MainWindow."""

from __future__ import annotations

import gc
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from monitor.errors import BaseUnusableError
from monitor.service import Monitor
from ui.bridge import Bridge
from ui.errors import words
from ui.languages import Languages
from ui.main_window import MainWindow
from ui.memory import Memory
from ui.theme import Choice, Theme
from ui.tray import Tray

LOADED_MS = 3000
EXIT_DONE = 0
EXIT_BASE_UNUSABLE = 4
"""As in `docs/contract.md`."""


def run(data: Path | None, person: str | None, theme: str = "system", lang: str | None = None) -> int:
    """The exit code after the window was closed; `theme` and `lang` win over what is remembered."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("mention-monitor")
    app.setApplicationDisplayName("Mention Monitor")
    app.setDesktopFileName("mention-monitor")
    languages = Languages(app)
    try:
        monitor = Monitor.open(data, person=person)
    except BaseUnusableError as error:
        languages.choose(lang)
        Theme(app, Choice(theme))
        told = words(error)
        QMessageBox.critical(None, app.applicationDisplayName(), f"{told.what}\n\n{told.remedy}\n\n{error.what}")
        return EXIT_BASE_UNUSABLE
    bridge: Bridge | None = None
    try:
        memory = Memory(monitor.folder.path, app)
        languages.choose(lang or str(monitor.settings.get("language")))
        looks = Theme(app, Choice(theme if theme != "system" else str(monitor.settings.get("theme"))))
        bridge = Bridge(monitor, app)
        window = MainWindow(monitor, bridge, looks, memory, languages)
        # Closing the window ends the program only where no tray keeps it: the tray decides.
        app.setQuitOnLastWindowClosed(False)
        Tray(monitor, bridge, memory, window, app.quit)
        window.start()
        window.show()
        if monitor.settings.get("crawl_with_window"):
            monitor.watch(True)
        # Python looks for signals when it runs, which the bridge's timer makes it do once a second.
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: app.quit())
        # What is loaded by then stays for good: looking through it at each collection would hold up the window.
        QTimer.singleShot(LOADED_MS, gc.freeze)
        return app.exec()
    finally:
        if bridge is not None:
            bridge.close()
        monitor.close()
