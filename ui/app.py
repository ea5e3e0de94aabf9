"""The composition root of the window: settings, Monitor, MainWindow."""

from __future__ import annotations

import gc
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from monitor.errors import BaseUnusableError
from monitor.folder import default_path
from monitor.service import Monitor
from ui.bridge import Bridge
from ui.errors import words
from ui.languages import Languages
from ui.main_window import MainWindow
from ui.memory import Memory
from ui.theme import Choice, Theme
from ui.tray import Tray

translate = QCoreApplication.translate
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
    opened: Monitor | None = None
    while opened is None:
        try:
            opened = Monitor.open(data, person=person)
        except BaseUnusableError as error:
            languages.choose(lang)
            Theme(app, Choice(theme))
            data = another_folder(error, (data or default_path()).expanduser().absolute())
            if data is None:
                return EXIT_BASE_UNUSABLE
    monitor = opened
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


def another_folder(error: BaseUnusableError, folder: Path) -> Path | None:
    """The folder that was chosen instead of one that cannot be used, for this time; None where none was."""
    box = refusal(error, folder)
    other = box.addButton(translate("App", "Another folder…"), QMessageBox.ButtonRole.AcceptRole)
    box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Close))
    box.setDefaultButton(other)
    box.exec()
    if box.clickedButton() is not other:
        return None
    chosen = QFileDialog.getExistingDirectory(None, translate("App", "Another folder…").removesuffix("…"))
    return Path(chosen) if chosen else None


def refusal(error: BaseUnusableError, folder: Path) -> QMessageBox:
    """Why the window does not open, and for which folder; the program's own sentence is a press away."""
    told = words(error)
    box = QMessageBox(QMessageBox.Icon.Critical, QApplication.applicationDisplayName(), told.what)
    where = translate("App", "Folder: %1").replace("%1", str(folder))
    box.setInformativeText(f"{told.remedy}\n\n{where}".strip())
    box.setDetailedText(f"{error.what}\n{error.remedy}".strip())
    return box
