"""Pasted addresses, looked at one by one: what is behind each, and whether it can be watched."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QSize, QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from crawlers.types import Found
from monitor.types import NewSource
from ui import closed_words, detection_words
from ui.context import Context
from ui.crawler_words import crawler_word
from ui.errors import place, words
from ui.widgets.closed_ways import not_crawled
from ui.widgets.controls import ElidedLabel, label, row
from ui.widgets.flow import clear

if TYPE_CHECKING:
    from crawlers.detect import Detection

translate = QCoreApplication.translate
TYPED_MS: Final = 600
AT_ONCE: Final = 3
"""Addresses looked at together; more would only wait in the monitor's own queue."""


@dataclass
class _Address:
    """One pasted address and what is known about it."""

    address: str
    asked: bool = False
    found: tuple[Found, ...] = ()
    problem: str = ""
    code: str = ""
    looking: threading.Event = field(default_factory=threading.Event)
    """Set to end the look."""


class AddressFinder(QWidget):
    """A field for addresses, one a line, and under it what was found behind each. `changed` follows each finding."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._addresses: dict[str, _Address] = {}
        self._field = QPlainTextEdit()
        self._field.setTabChangesFocus(True)
        self._field.setFixedHeight(96)
        self._private = QCheckBox()
        self._private.hide()
        self._private.toggled.connect(self._ask_again)
        self._results = QVBoxLayout()
        self._results.setSpacing(4)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self._field)
        box.addLayout(self._results)
        box.addWidget(self._private)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(TYPED_MS)
        self._typed.timeout.connect(self._look)
        self._field.textChanged.connect(self._typed.start)
        self.retranslate()

    def sources(self) -> list[NewSource]:
        """The places that may be added: the best finding of each address."""
        private = self._private.isChecked()
        return [
            NewSource(one.found[0].address, one.found[0].crawler, one.found[0].name, allow_private=private)
            for one in self._addresses.values()
            if one.found
        ]

    def refused(self) -> int:
        """How many addresses cannot be watched as they stand."""
        return sum(bool(one.problem) for one in self._addresses.values())

    def busy(self) -> bool:
        """True while an address is still being looked at."""
        return self._typed.isActive() or any(not one.found and not one.problem for one in self._addresses.values())

    def retranslate(self) -> None:
        """Sets every word anew."""
        self._field.setPlaceholderText("https://forum.example/viewforum.php?f=3\nhttps://news.example/feed")
        self._field.setAccessibleName(translate("AddressFinder", "Addresses to watch, one a line"))
        self._private.setText(translate("AddressFinder", "Allow addresses in a private network"))
        self._write()

    @Slot()
    def _look(self) -> None:
        lines = dict.fromkeys(line.strip() for line in self._field.toPlainText().splitlines() if line.strip())
        for line, one in self._addresses.items():
            if line not in lines:
                one.looking.set()
        self._addresses = {line: self._addresses.get(line, _Address(line)) for line in lines}
        self._write()
        self._ask_next()

    @Slot()
    def _ask_again(self) -> None:
        for one in self._addresses.values():
            if one.code == "forbidden_address":
                one.asked, one.problem, one.code = False, "", ""
        self._write()
        self._ask_next()

    def _ask_next(self) -> None:
        waiting = [one for one in self._addresses.values() if not one.asked]
        for one in waiting[: max(0, AT_ONCE - self._under_way())]:
            one.asked = True
            if (closed := not_crawled(one.address)) is not None:
                one.problem = f"{closed_words.what(closed)} {closed_words.how(closed)}"
                continue
            future = self._context.monitor.detect(
                one.address, allow_private=self._private.isChecked(), cancelled=one.looking
            )
            self._context.bridge.when_done(future, partial(self._found, one), partial(self._failed, one), owner=self)
        self._write()
        self.changed.emit()
        if any(not one.asked for one in self._addresses.values()) and not self._under_way():
            self._ask_next()

    def _under_way(self) -> int:
        return sum(one.asked and not one.found and not one.problem for one in self._addresses.values())

    def _found(self, one: _Address, detection: Detection) -> None:
        one.found = tuple(sorted(detection.found, key=lambda found: -found.fit))
        if not one.found:
            if detection.problem is not None:
                one.code = detection.problem.code
                told = place(one.code)
                wall = detection_words.wall(detection.problem.detail)
                one.problem = " ".join(part for part in (told.what, wall, told.remedy) if part)
            else:
                one.problem = translate("AddressFinder", "No posts were found there. A feed of the site may work.")
        self._write()
        self._ask_next()

    def _failed(self, one: _Address, error: BaseException) -> None:
        one.code = getattr(error, "code", "")
        told = words(error)
        one.problem = f"{told.what} {told.remedy}".strip()
        self._write()
        self._ask_next()

    def _write(self) -> None:
        clear(self._results)
        for one in self._addresses.values():
            self._results.addWidget(self._line(one))
        self._private.setVisible(
            self._private.isChecked() or any(one.code == "forbidden_address" for one in self._addresses.values())
        )

    def _line(self, one: _Address) -> QWidget:
        icon, colour, told = "clock", "muted", translate("AddressFinder", "Looking what is there…")
        if one.found:
            icon, colour, told = "done", "positive", found_words(one.found[0])
        elif one.problem:
            icon, colour, told = "warning", "late", one.problem
        picture = QLabel()
        picture.setPixmap(self._context.theme.icon(icon, colour).pixmap(QSize(18, 18), self.devicePixelRatioF()))
        address = ElidedLabel(one.address)
        address.setProperty("role", "strong")
        box = QVBoxLayout()
        box.setSpacing(0)
        box.addWidget(address)
        box.addWidget(label(told, "small", wraps=True))
        made = QFrame()
        line = row(picture, box, gap=10)
        line.setStretch(1, 1)
        made.setLayout(line)
        return made


def found_words(found: Found) -> str:
    """What was found behind an address: kind and name."""
    return f"{crawler_word(found.crawler)} · {found.name}" if found.name else crawler_word(found.crawler)
