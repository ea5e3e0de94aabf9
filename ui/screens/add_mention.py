"""Adding one mention by hand: what was said where nothing may be crawled."""

from __future__ import annotations

from concurrent.futures import Future
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from monitor.errors import InputError
from monitor.types import Entity
from ui.context import Context
from ui.files import file_words
from ui.widgets.controls import ElidedLabel, button, label, row
from ui.widgets.dialog import FormDialog

translate = QCoreApplication.translate


class AddMentionDialog(FormDialog):
    """Asks for text, address, author, day, whom it is about, and a file that proves it."""

    def __init__(self, parent: QWidget, context: Context, entities: list[Entity]) -> None:
        title = translate("AddMention", "Add a mention by hand")
        super().__init__(parent, context.bridge, title, translate("AddMention", "Add"), self._add)
        self.setMinimumWidth(560)
        self._monitor = context.monitor
        self._file: Path | None = None
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(130)
        self.url = QLineEdit()
        self.url.setPlaceholderText("https://")
        self.author = QLineEdit()
        self.at = QLineEdit()
        self.at.setPlaceholderText(translate("AddMention", "for example 20.11.2026 14:05, or yesterday"))
        self.entity = entity_box(entities)
        self._file_shown = ElidedLabel()
        self._choose = button(translate("AddMention", "Choose…"), "", self.choose_file)
        for words, field in (
            (translate("AddMention", "What was said"), self.text),
            (translate("AddMention", "Address"), self.url),
            (translate("AddMention", "Author"), self.author),
            (translate("AddMention", "Published"), self.at),
            (translate("AddMention", "It is about"), self.entity),
        ):
            field.setAccessibleName(words)
            self.form.addRow(words, field)
        line = row(self._file_shown, self._choose)
        line.setStretch(0, 1)
        self.form.addRow(translate("AddMention", "File as evidence"), line)
        told = translate("AddMention", "A text or an address is needed. Whom you choose here counts as named, whether "
                                       "the text says the name or not.")  # fmt: skip
        self.form.addRow(label(told, "small", wraps=True))

    @Slot()
    def choose_file(self) -> None:
        """Asks for the file that is kept as evidence."""
        name, _ = QFileDialog.getOpenFileName(self, translate("AddMention", "File as evidence"))
        if name:
            self.set_file(Path(name))

    def set_file(self, file: Path) -> None:
        """The file that is kept as evidence."""
        self._file = file
        self._file_shown.setText(file.name)

    def _add(self) -> Future[Any] | None:
        from monitor.exchange.mention_tables import written_instant

        published = None
        if raw := self.at.text().strip():
            published = written_instant(raw, now=datetime.now(UTC), lang=None, zone=None)
            if published is None:
                self.show_error(translate("AddMention", "This is no time that can be read. Write it like 20.11.2026."))
                return None
        text, url = self.text.toPlainText().strip(), self.url.text().strip()
        if not text and not url:
            self.show_error(translate("AddMention", "Give the text, or the address."))
            return None
        try:
            body = None if self._file is None else self._file.read_bytes()
            return self._monitor.bringing.add(
                text=text,
                url=url or None,
                author=self.author.text(),
                published=published,
                entity_id=self.entity.currentData(),
                file=self._file,
                file_body=body,
            )
        except OSError as error:
            self.show_error(file_words(error))
        except InputError:
            self.show_error(translate("AddMention", "This is no address on the web. It starts with https://."))
        return None


def entity_box(entities: list[Entity]) -> QComboBox:
    """A choice of whom something is about; None for whomever the text names."""
    box = QComboBox()
    box.addItem(translate("AddMention", "whoever the text names"), None)
    for entity in entities:
        box.addItem(entity.names[0], entity.id)
    return box
