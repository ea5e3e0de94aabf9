"""Letter shortcuts that work on a Cyrillic layout too: a key is the place on the keyboard, not the letter on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

LATIN: Final = "QWERTYUIOP[]ASDFGHJKL;'ZXCVBNM,."
RUSSIAN: Final = "ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ"
UKRAINIAN: Final = "ЙЦУКЕНГШЩЗХЇФІВАПРОЛДЖЄЯЧСМИТЬБЮ"
"""The same keys, left to right and top to bottom, on the layouts that Windows and X11 call ru and uk."""

ALSO: Final = {"/": ("/", "."), "?": ("?", "Shift+,")}
"""The key "/" of a Latin keyboard is "." on ru and uk, and with Shift ","."""


def sequences(key: str) -> list[QKeySequence]:
    """Every key sequence that the same place on the keyboard gives on Latin, Russian and Ukrainian layouts.

    `key` is written as Qt does: "J", "Ctrl+Z", "/".
    """
    if key in ALSO:
        return [QKeySequence(written) for written in ALSO[key]]
    *modifiers, letter = key.split("+") if key != "+" else [key]
    written = [letter]
    place = LATIN.find(letter) if len(letter) == 1 else -1
    if place >= 0:
        written += [RUSSIAN[place], UKRAINIAN[place]]
    return [QKeySequence("+".join([*modifiers, one])) for one in dict.fromkeys(written)]


@dataclass(frozen=True, slots=True)
class Shortcut:
    """One line of the list of keys: how the key is written, and a function that gives its words."""

    key: str
    words: Callable[[], str]


class Shortcuts(QObject):
    """The shortcuts of one page; they work while it is shown, wherever in the window the focus is.

    A line that had the focus may be gone, or the window just be coming back from a dialog: the key is meant all the
    same. A text field claims its letters itself: Qt asks the focused widget before it looks for shortcuts.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._acts: dict[QShortcut, Callable[[], object]] = {}
        self.listed: list[Shortcut] = []

    def add(
        self,
        key: str,
        act: Callable[[], object],
        words: Callable[[], str] | None = None,
        *,
        on: QWidget | None = None,
    ) -> None:
        """Binds a key to an act. `words` lists it under "?"; `on` narrows it to one focused widget."""
        shortcut = QShortcut(on or self._page)
        shortcut.setKeys(sequences(key))
        context = Qt.ShortcutContext
        # Esc is each place's own: the quiet bar below the page leaves by it too.
        anywhere = context.WidgetWithChildrenShortcut if key == "Esc" else context.WindowShortcut
        shortcut.setContext(context.WidgetShortcut if on else anywhere)
        # With both layouts loaded one press may match two sequences of this one shortcut: Qt calls that ambiguous.
        shortcut.activated.connect(self._run)
        shortcut.activatedAmbiguously.connect(self._run)
        self._acts[shortcut] = act
        if words is not None:
            self.listed.append(Shortcut(key, words))

    @Slot()
    def _run(self) -> None:
        act = self._acts.get(self.sender())  # type: ignore[call-overload]
        if act is not None:
            act()
