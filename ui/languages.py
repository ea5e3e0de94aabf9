"""The languages of the window: which there are, and switching between them while it runs."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

LANGUAGES: Final = {"en": "English", "ru": "Русский", "uk": "Українська", "fi": "Suomi"}
"""Code and own name; the own name is never translated."""
FOLDER: Final = Path(__file__).parent / "translations"


def system_language() -> str:
    """The first of the system's languages that the window speaks, else "en"."""
    for wish in QLocale.system().uiLanguages():
        lang = wish.split("-")[0].split("_")[0]
        if lang in LANGUAGES:
            return lang
    return "en"


class Languages(QObject):
    """The language in force. `changed` follows a switch, after every widget got its LanguageChange event."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translators: list[QTranslator] = []
        self.lang = ""

    def choose(self, lang: str | None) -> None:
        """Switches to a language by its code; None or an unknown one means the system's."""
        chosen = lang if lang in LANGUAGES else system_language()
        if chosen == self.lang:
            return
        for old in self._translators:
            QCoreApplication.removeTranslator(old)
        self._translators = []
        self.lang = chosen
        QLocale.setDefault(_locale(chosen))
        # English has a file too: it holds its plural forms.
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in ((f"qtbase_{chosen}", qt), (chosen, str(FOLDER))):
            translator = QTranslator(self)
            if translator.load(name, folder):
                QCoreApplication.installTranslator(translator)
                self._translators.append(translator)
        self.changed.emit()


def _locale(lang: str) -> QLocale:
    """The system's own locale where it speaks this language (its date habits), else the language's."""
    system = QLocale.system()
    if system.name().split("_")[0] == lang:
        return system
    # "en" alone is American to Qt: month first and twelve hours, unlike everything else the window writes.
    return QLocale("en_GB" if lang == "en" else lang)
