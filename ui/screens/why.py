"""The dialog "Why did I not get this?": an address, and for each reason what to do about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, Slot
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from monitor.errors import InputError, LeaseHeldError
from monitor.service.addresses import on_the_web
from monitor.service.why import Why
from monitor.types import SourceRow
from ui import why_words
from ui.context import Context
from ui.errors import words
from ui.page import Page
from ui.why_words import Lead
from ui.widgets.controls import MARGIN, ElidedLabel, button, column, label, row
from ui.widgets.flow import clear

translate = QCoreApplication.translate
SHOWN: Final = 4
"""So many reasons are shown; the most telling come first."""


class WhyDialog(QDialog):
    """`wanted` is the address of the place to add, "" for none; `known` the places there are, once asked."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(parent)
        self.wanted = ""
        self.known: Sequence[SourceRow] = ()
        self._context, self._monitor, self._bridge = context, context.monitor, context.bridge
        self._page = parent
        self._ticket = 0
        self._asked = ""
        title = translate("Why", "Why did I not get this?")
        self.setWindowTitle(title)
        self.setMinimumSize(560, 300)
        self.resize(640, 480)
        told = label(
            translate("Why", "Paste the address of a post that you miss: here stands what became of it."), "muted",
            wraps=True,
        )  # fmt: skip
        self.address = QLineEdit()
        self.address.setPlaceholderText("https://")
        self.address.setAccessibleName(translate("Why", "Address of the post"))
        self.address.setClearButtonEnabled(True)
        self.address.returnPressed.connect(self.ask)
        self.address.textChanged.connect(self._typed)
        self.find_button = button(translate("Why", "Find out"), "primary", self.ask)
        self.find_button.setEnabled(False)
        self._answers = QVBoxLayout()
        self._answers.setSpacing(10)
        self._error = label(role="error", wraps=True)
        self._error.hide()
        line = row(self.address, self.find_button)
        line.setStretch(0, 1)
        close = button(translate("Why", "Close"), "", self.reject)
        whole = column(label(title, "heading"), told, line, gap=8, margins=MARGIN + 4)
        whole.addSpacing(6)
        inner = QWidget()
        inner.setProperty("ground", "clear")
        inner.setLayout(column(self._error, self._answers, 1, gap=10))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        whole.addWidget(scroll, 1)
        whole.addLayout(row(1, close))
        self.setLayout(whole)
        self.address.setFocus()

    @Slot()
    def _typed(self) -> None:
        self._ticket += 1
        clear(self._answers)
        self._error.hide()
        self.find_button.setEnabled(bool(self.address.text().strip()))

    @Slot()
    def ask(self) -> None:
        """Looks in the base for what became of the post."""
        if not self.address.text().strip():
            return
        self._typed()
        try:
            self._asked = asked = on_the_web(self.address.text())
        except InputError:
            self._show_error(translate("Why", "This is no address on the web. Write it like https://forum.example/."))
            return
        self._bridge.aside(
            lambda: (self._monitor.why(asked), self._monitor.read.sources()),
            partial(self._show, self._ticket),
            lambda error: self._show_error(" ".join((words(error).what, words(error).remedy)).strip()),
            owner=self,
        )

    def _show(self, ticket: int, found: tuple[tuple[Why, ...], list[SourceRow]]) -> None:
        if ticket != self._ticket:
            return
        reasons, self.known = found
        clear(self._answers)
        for number, one in enumerate(reasons[:SHOWN]):
            self._answers.addWidget(Reason(self._context, one, self._do, first=number == 0))
        left = len(reasons) - SHOWN
        if left > 0:
            self._answers.addWidget(label(translate("Why", "and %Ln more place(s) on this site", None, left), "small"))

    @Slot(object)
    def _do(self, why: Why, lead: Lead) -> None:
        """Does what fits a reason."""
        host, place = self._context.host, why.place
        if lead is Lead.ENABLE and place is not None:
            future = self._monitor.enable_source(place.id, True)
            self._bridge.when_done(future, partial(self._enabled, place), host.complain, owner=self._page)
        elif lead is Lead.READ and place is not None:
            self._read(place)
        elif lead in (Lead.ADD, Lead.WAYS):
            self.wanted = self._asked
        elif lead is Lead.AGAIN and place is not None:
            self.wanted = place.address
        self.accept()
        if lead is Lead.MENTION:
            host.go("mentions", why.mention_ids[0])
        elif lead is Lead.NAMES:
            host.go("names")
        elif lead is Lead.KEYS:
            host.go("settings")
        elif lead is Lead.PLACE and place is not None:
            host.go("places", place.id)

    def _enabled(self, place: SourceRow, _written: object) -> None:
        told = translate("Why", "“%1” is switched on and is being read.").replace("%1", place.name)
        self._context.host.say(told, undo=True)
        self._crawl(place)

    def _read(self, place: SourceRow) -> None:
        self._context.host.say(translate("Why", "“%1” is being read.").replace("%1", place.name))
        self._crawl(place)

    def _crawl(self, place: SourceRow) -> None:
        read_now(self._context, place.id, self._page)

    def _show_error(self, told: str) -> None:
        self._error.setText(told)
        self._error.show()


class Reason(QFrame):
    """One reason: what happened, what can be done, and the button that does it."""

    def __init__(self, context: Context, why: Why, do: Callable[[Why, Lead], object], *, first: bool) -> None:
        super().__init__()
        self.setProperty("ground", "card")
        told = why_words.answer(why)
        picture = QLabel()
        pixels = context.theme.icon(told.icon, told.colour).pixmap(QSize(20, 20), self.devicePixelRatioF())
        picture.setPixmap(pixels)
        self.what, self.remedy = label(told.what, "strong", wraps=True), label(told.remedy, "muted", wraps=True)
        # What to do stands in full with the most telling reason only: the others mostly repeat it.
        self.remedy.setVisible(first and bool(told.remedy))
        self.setAccessibleName(f"{told.what} {told.remedy}".strip())
        inner = column(self.what, self.remedy, gap=3)
        if why.place is not None:
            address = ElidedLabel(why.place.address)
            address.setProperty("role", "small")
            inner.addWidget(address)
        self.act = button(why_words.act(told.lead), "primary" if first else "link", lambda: do(why, told.lead))
        self.act.setVisible(told.lead is not Lead.NOTHING)
        self.act.setAutoDefault(True)
        inner.addSpacing(4)
        inner.addLayout(row(self.act, 1))
        box = row(picture, inner, gap=12)
        box.setStretch(1, 1)
        box.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
        box.setContentsMargins(14, 12, 14, 12)
        self.setLayout(box)


def ask_why(page: Page) -> None:
    """Opens the dialog over a page; where a place is to be added, the dialog for that follows."""
    dialog = WhyDialog(page, page.context)
    dialog.exec()
    wanted, known = dialog.wanted, dialog.known
    dialog.deleteLater()
    if not wanted:
        return
    from ui.screens.add_place import AddPlace

    adding = AddPlace(page, page.context, known, wanted)
    if adding.exec() and adding.outcome is not None:
        told = translate("Places", "“%1” is watched now; it is being read.").replace("%1", adding.added_name)
        page.host.say(told, undo=True)
        if adding.outcome.id is not None and not page.monitor.watching and not page.monitor.crawling:
            read_now(page.context, adding.outcome.id, page)
    adding.deleteLater()


def read_now(context: Context, place_id: int, owner: QObject) -> None:
    """Reads a place; where another crawl is under way, that one comes to it."""

    def failed(error: BaseException) -> None:
        if not isinstance(error, LeaseHeldError):
            context.host.complain(error)

    context.bridge.when_done(context.monitor.crawl([place_id], due_only=False), None, failed, owner=owner)
