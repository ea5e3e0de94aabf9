"""What was found behind an address: the ways to read it, or what is in the way."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QRadioButton, QWidget

from crawlers.types import Found
from ui.context import Context
from ui.widgets.address_finder import found_words
from ui.widgets.controls import ElidedLabel, column, label, row

translate = QCoreApplication.translate


class Problem(QFrame):
    """What is in the way, and what to do."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("ground", "warning")
        picture = QLabel()
        picture.setPixmap(context.theme.icon("warning", "late").pixmap(QSize(18, 18), self.devicePixelRatioF()))
        self.what, self.remedy = label(role="strong", wraps=True), label(wraps=True)
        box = row(picture, column(self.what, self.remedy, gap=2), gap=10)
        box.setStretch(1, 1)
        box.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
        box.setContentsMargins(12, 10, 12, 10)
        self.setLayout(box)
        self.hide()

    def show_words(self, what: str, remedy: str) -> None:
        """Shows them."""
        self.what.setText(what)
        self.remedy.setText(remedy)
        self.remedy.setVisible(bool(remedy))
        self.setAccessibleName(f"{what} {remedy}")
        self.show()


class Way(QWidget):
    """One way of reading: a radio button (a tick where it is the only one), and its address."""

    def __init__(self, context: Context, found: Found, *, single: bool, doubled: bool, keyless: bool) -> None:
        super().__init__()
        self.pick = QRadioButton(found_words(found).replace("&", "&&"))
        self.pick.setAccessibleDescription(found.address)
        address = ElidedLabel(found.address)
        address.setProperty("role", "small")
        box = column(self.pick, address, gap=0)
        address.setContentsMargins(25, 0, 0, 0)
        if doubled:
            told = label(translate("AddPlace", "This place is watched already."), "late")
            told.setContentsMargins(25, 0, 0, 0)
            box.addWidget(told)
        if keyless:
            told = label(
                translate("AddPlace", "Wants a key of your own, which is not set yet (Settings, Keys)."),
                "late",
                wraps=True,
            )
            told.setContentsMargins(25, 0, 0, 0)
            box.addWidget(told)
        if single:
            self.pick.hide()
            tick = QLabel()
            tick.setPixmap(context.theme.icon("done", "positive").pixmap(QSize(18, 18), self.devicePixelRatioF()))
            name = ElidedLabel(found_words(found))
            line = row(tick, name, gap=7)
            line.setStretch(1, 1)
            box.insertLayout(0, line)
        self.setLayout(box)
