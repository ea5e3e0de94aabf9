"""A row of acts that puts what does not fit into a menu at its end: no word of an act is ever cut."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QPushButton

from ui.theme import Theme
from ui.widgets.controls import button, row
from ui.widgets.flow import clear

translate = QCoreApplication.translate
GAP = 6
MARGIN = 16


@dataclass(frozen=True, slots=True)
class Deed:
    """One act: slug, words, key and icon ("" for none). `primary` is for the first; `deep` ones stand in the menu."""

    slug: str
    words: str
    key: str = ""
    icon: str = ""
    primary: bool = False
    deep: bool = False
    enabled: bool = True


class ActBar(QFrame):
    """`acted(slug)` follows a click."""

    acted = Signal(str)

    def __init__(self, theme: Theme, *, ground: str = "bar", margin: int = MARGIN) -> None:
        super().__init__()
        self._theme = theme
        self._deeds: tuple[Deed, ...] = ()
        self._margin = margin
        self.buttons: dict[str, QPushButton] = {}
        self.setProperty("ground", ground)
        self._line = row(gap=GAP)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._more = button(kind="flat")
        self._more.setMenu(QMenu(self._more))
        self._more.menu().aboutToShow.connect(self._fill_more)
        box = row(gap=GAP)
        box.setContentsMargins(margin, 8 if margin else 0, margin, 8 if margin else 0)
        box.addLayout(self._line)
        box.addWidget(self._more)
        box.addStretch(1)
        self.setLayout(box)
        theme.changed.connect(self._paint_icons)

    def set_deeds(self, deeds: Sequence[Deed]) -> None:
        """What can be done now, the most likely first. The same ones again change nothing."""
        if tuple(deeds) == self._deeds:
            return
        focused = next((slug for slug, made in self.buttons.items() if made.hasFocus()), None)
        self._deeds = tuple(deeds)
        clear(self._line)
        self.buttons = {}
        for deed in self._deeds:
            if deed.deep:
                continue
            made = button(deed.words, "primary" if deed.primary else "", self._sender_of(deed.slug))
            made.setIconSize(QSize(16, 16))
            made.setEnabled(deed.enabled)
            if deed.key:
                made.setToolTip(f"{deed.words} ({deed.key})")
            self.buttons[deed.slug] = made
            self._line.addWidget(made)
        self._paint_icons()
        self._fit()
        if focused in self.buttons:
            self.buttons[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Any width will do: the menu takes what has no room."""
        return QSize(120, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Shows what fits."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - 2 * self._margin - self._more.sizeHint().width() - GAP
        full = False
        for made in self.buttons.values():
            room -= made.sizeHint().width() + GAP
            full = full or room < 0
            made.setVisible(not full)
        first = next(iter(self.buttons.values()), None)
        if first is not None:
            first.setVisible(True)
        self._more.setVisible(bool(self._hidden()))

    def _hidden(self) -> list[Deed]:
        return [deed for deed in self._deeds if deed.deep or self.buttons[deed.slug].isHidden()]

    @Slot()
    def _paint_icons(self) -> None:
        for deed in self._deeds:
            if deed.icon and deed.slug in self.buttons:
                self.buttons[deed.slug].setIcon(self._theme.icon(deed.icon, "on_accent" if deed.primary else "text"))
        self._more.setIcon(self._theme.icon("more"))
        self._more.setToolTip(translate("ActBar", "More"))
        self._more.setAccessibleName(translate("ActBar", "More acts"))

    @Slot()
    def _fill_more(self) -> None:
        menu = self._more.menu()
        menu.clear()
        for deed in self._hidden():
            made = menu.addAction(deed.words + (f"\t{deed.key}" if deed.key else ""))
            if deed.icon:
                made.setIcon(self._theme.icon(deed.icon))
            made.setEnabled(deed.enabled)
            made.triggered.connect(self._sender_of(deed.slug))

    def _sender_of(self, slug: str) -> Callable[[], None]:
        return lambda: self.acted.emit(slug)
