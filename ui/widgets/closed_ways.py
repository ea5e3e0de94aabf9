"""A place that is not crawled, as Add place shows it: why, and a button for each way in which its mentions come in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QLabel, QPushButton, QWidget

from monitor.places import Closed, Way, closed_at
from ui import closed_words
from ui.context import Context
from ui.widgets.controls import button, column, label, row
from ui.widgets.flow import clear

translate = QCoreApplication.translate
MAILBOX: Final = "imaps://"
MAILS: Final = "(*.eml *.mbox *.csv *.tsv *.xlsx *.xls *.html *.htm *.mht *.mhtml)"


def not_crawled(address: str) -> Closed | None:
    """The place of an address that is not even asked; None where one may look what is there."""
    closed = closed_at(address)
    if closed is None:
        return None
    from crawlers.detect import known_by_address  # it brings all crawlers

    return None if known_by_address(address) else closed


class ClosedWays(QFrame):
    """Hidden until `show_closed`. `chose_mailbox` and `chose_keys` are called for what the dialog around it must do."""

    def __init__(self, context: Context, chose_mailbox: Callable[[], None], chose_keys: Callable[[], None]) -> None:
        super().__init__()
        self._context = context
        self._acts: dict[Way, Callable[[], None]] = {
            Way.MAIL: chose_mailbox,
            Way.FILE: self._bring_files,
            Way.HAND: self._add_by_hand,
            Way.API: chose_keys,
        }
        self._address = ""
        self.buttons: dict[Way, QPushButton] = {}
        self.setProperty("ground", "warning")
        picture = QLabel()
        picture.setPixmap(context.theme.icon("info", "late").pixmap(QSize(18, 18), self.devicePixelRatioF()))
        self.what, self.how = label(role="strong", wraps=True), label(wraps=True)
        self._line = row(gap=6)
        box = row(picture, column(self.what, self.how, self._line, gap=6), gap=10)
        box.setStretch(1, 1)
        box.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
        box.setContentsMargins(12, 10, 12, 10)
        self.setLayout(box)
        self.hide()

    def show_closed(self, closed: Closed, address: str) -> None:
        """Shows why the place at an address is not crawled, and the ways that are left."""
        self._address = address
        self.what.setText(closed_words.what(closed))
        self.how.setText(closed_words.how(closed))
        clear(self._line)
        self.buttons = {}
        for way in closed.ways:
            made = button(closed_words.act(way), "", partial(self._do, way))
            self.buttons[way] = made
            self._line.addWidget(made)
        self._line.addStretch(1)
        self.setAccessibleName(f"{self.what.text()} {self.how.text()}")
        self.show()

    def _do(self, way: Way) -> None:
        self._acts[way]()

    def _bring_files(self) -> None:
        from ui.screens.bring_file import BringFileDialog

        kinds = translate("Closed", "Mails, tables, saved pages") + f" {MAILS}"
        names, _ = QFileDialog.getOpenFileNames(self._around(), translate("Closed", "Bring in a file"), "", kinds)
        entities = self._context.monitor.read.entities()
        for name in names:
            if not BringFileDialog(self._around(), self._context, Path(name), entities).exec():
                return

    def _add_by_hand(self) -> None:
        from ui.screens.add_mention import AddMentionDialog

        dialog = AddMentionDialog(self._around(), self._context, self._context.monitor.read.entities())
        dialog.url.setText(self._address)
        if dialog.exec():
            self.how.setText(translate("Closed", "The mention is kept. It stands among the others."))

    def _around(self) -> QWidget:
        return self.window()
