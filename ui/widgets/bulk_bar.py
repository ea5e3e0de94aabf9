"""The bar under the list while several mentions are selected, or some are ticked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtWidgets import QFrame, QMenu, QPushButton

from ui.theme import Theme
from ui.widgets.controls import button, column, label, row

translate = QCoreApplication.translate


class BulkBar(QFrame):
    """`digest_asked`, `untick_asked`, and two menus that the page fills."""

    digest_asked = Signal()
    untick_asked = Signal()

    def __init__(self, theme: Theme, fill_tags: Callable[[QMenu], None], fill_owners: Callable[[QMenu], None]) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("ground", "bar")
        self._chosen = label(role="strong")
        self._tags = self._menu(fill_tags)
        self._owners = self._menu(fill_owners)
        self._several = row(self._chosen, 1, self._tags, self._owners)
        self._ticked = label()
        self._digest = button(act=self.digest_asked.emit)
        self._untick = button(kind="link", act=self.untick_asked.emit)
        self._some = row(self._ticked, 1, self._untick, self._digest)
        box = column(self._several, self._some, gap=6)
        box.setContentsMargins(16, 7, 10, 7)
        self.setLayout(box)
        self._counts = (0, 0)
        self.set_counts(0, 0)

    def set_counts(self, chosen: int, ticked: int) -> None:
        """How many are selected and how many are ticked; the bar goes where there is nothing to say."""
        self._counts = (chosen, ticked)
        several, some = chosen > 1, ticked > 0
        for part in (self._chosen, self._tags, self._owners):
            part.setVisible(several)
        for part in (self._ticked, self._digest, self._untick):
            part.setVisible(some)
        self._chosen.setText(translate("BulkBar", "%Ln selected", None, chosen))
        self._ticked.setText(translate("BulkBar", "%Ln ticked", None, ticked))
        self.setVisible(several or some)

    def retranslate(self) -> None:
        """Sets every word anew."""
        self._tags.setText(translate("BulkBar", "Tag") + " ▾")
        self._owners.setText(translate("BulkBar", "Give to") + " ▾")
        self._digest.setText(translate("BulkBar", "Press digest…"))
        self._digest.setIcon(self._theme.icon("download"))
        self._untick.setText(translate("BulkBar", "Untick all"))
        self.set_counts(*self._counts)

    def _menu(self, fill: Callable[[QMenu], None]) -> QPushButton:
        made = button()
        menu = QMenu(made)
        menu.setProperty("checks", True)

        def anew() -> None:
            menu.clear()
            fill(menu)

        menu.aboutToShow.connect(anew)
        made.setMenu(menu)
        return made

    def corner(self) -> QPoint:
        """Where a menu of this bar would open, on the screen."""
        return self.mapToGlobal(QPoint(16, 0))
