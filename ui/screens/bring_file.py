"""Bringing in a file: what is in it, which of it to take, and how the columns of a table are meant."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QGridLayout, QHeaderView, QLineEdit, QWidget

from monitor.errors import InputError
from monitor.exchange.brought import FileKind, Problem
from monitor.exchange.mention_tables import FIELDS, Field
from monitor.service.bringing_in import BroughtIn, Look
from monitor.types import Entity
from ui.context import Context
from ui.files import file_words
from ui.models.offers import AUTHOR, NAMES, POST, WHEN, OfferModel
from ui.screens.add_mention import entity_box
from ui.widgets.controls import MARGIN, Table, button, column, label, row

translate = QCoreApplication.translate
SHOWN_PROBLEMS: Final = 5


class BringFileDialog(QDialog):
    """Looks at one file off the main thread, shows its posts, and brings in those that stay ticked."""

    def __init__(self, parent: QWidget, context: Context, file: Path, entities: list[Entity]) -> None:
        super().__init__(parent)
        self._monitor, self._bridge, self._file = context.monitor, context.bridge, file
        self._names = {entity.id: entity.names[0] for entity in entities}
        self._data: bytes | None = None
        self._look: Look | None = None
        self._ticket = 0
        self.outcome: BroughtIn | None = None
        self.setWindowTitle(translate("BringFile", "Bring in a file"))
        self.resize(860, 600)
        self.model = OfferModel()
        self.model.ticked_changed.connect(self._ticked)
        self.table = Table()
        self.table.setSortingEnabled(False)
        self.table.setModel(self.model)
        self.table.setAccessibleName(translate("BringFile", "Posts in the file"))
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(POST, QHeaderView.ResizeMode.Stretch)
        for section, width in ((AUTHOR, 130), (WHEN, 110), (NAMES, 140)):
            header.resizeSection(section, width)
        self.address = QLineEdit()
        self.address.setPlaceholderText("https://")
        self.address.setAccessibleName(translate("BringFile", "Address of the page"))
        self.address.returnPressed.connect(self.look)
        self._ask_address = QFrame()
        self._ask_address.setLayout(
            row(
                label(translate("BringFile", "Address of the page")),
                self.address,
                button(translate("BringFile", "Read it"), "", self.look),
            )
        )
        self._ask_address.hide()
        self._columns = QFrame()
        self.fields: dict[Field, QComboBox] = self._make_fields()
        self._columns.hide()
        self._said = label(translate("BringFile", "Reading the file…"), "muted", wraps=True)
        self._problems = label(role="small", wraps=True)
        self._problems.hide()
        self._error = label(role="error", wraps=True)
        self._error.hide()
        self.entity = entity_box(entities)
        self.entity.setAccessibleName(translate("BringFile", "It is about"))
        self._all = button(translate("BringFile", "Tick all"), "link", lambda: self.model.tick_all(True))
        self._none = button(translate("BringFile", "Tick none"), "link", lambda: self.model.tick_all(False))
        self.primary = button(kind="primary", act=self.bring)
        self.primary.setDefault(True)
        self.primary.setEnabled(False)
        cancel = button(translate("Dialog", "Cancel"), "", self.reject)
        self.setLayout(
            column(
                label(file.name, "heading"), self._said, self._ask_address, self._columns, self.table,
                row(self._all, self._none, 1, label(translate("BringFile", "It is about")), self.entity),
                self._problems, self._error, row(1, cancel, self.primary),
                gap=10, margins=MARGIN,
            )
        )  # fmt: skip
        self._ticked()
        self._bridge.aside(file.read_bytes, self._read, self._failed, owner=self)

    def _make_fields(self) -> dict[Field, QComboBox]:
        words: dict[Field, str] = {
            "url": translate("BringFile", "Address"),
            "text": translate("BringFile", "Text"),
            "title": translate("BringFile", "Title"),
            "author": translate("BringFile", "Author"),
            "published": translate("BringFile", "Published"),
            "rating": translate("BringFile", "Rating"),
            "source": translate("BringFile", "Source"),
        }
        grid = QGridLayout(self._columns)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        made: dict[Field, QComboBox] = {}
        for number, one in enumerate(FIELDS):
            box = QComboBox()
            box.setAccessibleName(words[one])
            box.activated.connect(self.look)
            line, place = divmod(number, 4)
            grid.addWidget(label(words[one], "small"), 2 * line, place)
            grid.addWidget(box, 2 * line + 1, place)
            made[one] = box
        return made

    # --- looking -----------------------------------------------------------------------------------

    def _read(self, data: bytes) -> None:
        self._data = data
        self.look()

    @Slot()
    def look(self) -> None:
        """Looks at the file again, as the address and the columns are now."""
        if self._data is None:
            return
        self._ticket += 1
        ticket = self._ticket
        self._error.hide()
        self.primary.setEnabled(False)
        future = self._monitor.bringing.look(
            self._data, self._file.name, url=self.address.text().strip() or None, mapping=self._mapping()
        )

        def show(look: Look) -> None:
            if ticket == self._ticket:
                self._show(look)

        self._bridge.when_done(future, show, self._failed, owner=self)

    def _mapping(self) -> Mapping[str, str] | None:
        """The columns as they are chosen; None where nothing was shown to choose from."""
        if self._columns.isHidden():
            return None
        boxes = self.fields.items()
        chosen: dict[str, str] = {one: str(box.currentData()) for one, box in boxes if box.currentIndex() > 0}
        return chosen or None

    def _show(self, look: Look) -> None:
        self._look = look
        opened = look.opened
        self._ask_address.hide()
        if opened.table is not None and opened.columns is not None:
            self._show_columns(opened.table.columns, opened.columns.of)
        self.model.show(look.offers, self._names, all_ticked=opened.kind is not FileKind.PAGE)
        self._said.setText(self._found(opened.kind, len(look.offers)))
        told = [problem_words(one) for one in opened.problems[:SHOWN_PROBLEMS]]
        if len(opened.problems) > SHOWN_PROBLEMS:
            rest = len(opened.problems) - SHOWN_PROBLEMS
            told.append(translate("BringFile", "… and %n more", None, rest))
        self._problems.setText("\n".join(told))
        self._problems.setVisible(bool(told))

    def _found(self, kind: FileKind, count: int) -> str:
        if kind is FileKind.MAILS:
            return translate("BringFile", "Notification mails that tell of %n post(s).", None, count)
        if kind is FileKind.TABLE:
            return translate("BringFile", "A table with %n post(s). Check which column holds what.", None, count)
        return translate("BringFile", "A saved page with %n post(s). Those that name somebody are ticked.", None, count)

    def _show_columns(self, headings: tuple[str, ...], chosen: Mapping[Field, int]) -> None:
        for one, box in self.fields.items():
            box.clear()
            box.addItem("–", None)
            for heading in headings:
                box.addItem(heading, heading)
            box.setCurrentIndex(chosen.get(one, -1) + 1)
        self._columns.show()

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, InputError) and "where it is from" in error.what:
            self._said.setText(translate("BringFile", "The page does not say where it is from. Paste its address."))
            self._ask_address.show()
            self.address.setFocus()
            return
        if self._look is None:
            self._said.hide()
        self._error.setText(file_words(error))
        self._error.show()
        self._ticked()

    # --- bringing in -------------------------------------------------------------------------------

    @Slot()
    def _ticked(self) -> None:
        count = len(self.model.ticked())
        self.primary.setText(translate("BringFile", "Bring in %n post(s)", None, count))
        self.primary.setEnabled(count > 0)
        self._all.setVisible(bool(self.model.offers))
        self._none.setVisible(bool(self.model.offers))

    @Slot()
    def bring(self) -> None:
        """Brings in what is ticked; the dialog closes when it is stored."""
        posts = self.model.ticked()
        if not posts or self._look is None:
            return
        self.primary.setEnabled(False)
        future = self._monitor.bringing.bring(posts, entity_id=self.entity.currentData(), page=self._look.opened.page)
        self._bridge.when_done(future, self._brought, self._failed, owner=self)

    def _brought(self, outcome: Any) -> None:
        self.outcome = outcome
        self.accept()


def problem_words(problem: Problem) -> str:
    """Why something in a file gives no post, in the language in force; an unknown reason as it stands."""
    quoted = re.match(r"'(.*)' (is no [\w ]+)", problem.detail)
    reasons = {
        "is no address on the web": translate("BringFile", "“%1” is no address on the web"),
        "is no date that can be read": translate("BringFile", "“%1” is no date that can be read"),
        "is no rating": translate("BringFile", "“%1” is no rating"),
    }
    if quoted is not None and quoted[2] in reasons:
        told = reasons[quoted[2]].replace("%1", quoted[1])
    else:
        told = {
            "it holds neither a text nor an address": translate("BringFile", "neither a text nor an address"),
            "no column holds the mentions": translate("BringFile", "Say which column holds the text or the address."),
        }.get(problem.detail, problem.detail)
    if problem.line is None:
        return told
    return translate("BringFile", "Line %1: %2").replace("%1", str(problem.line), 1).replace("%2", told, 1)
