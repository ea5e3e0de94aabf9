"""Tags: a new one, and the list of them with names, colours and removal."""

from __future__ import annotations

from concurrent.futures import Future
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QListWidget, QListWidgetItem, QWidget

from monitor.service import Written
from monitor.triage_types import TagColour, TagRow
from monitor.types import Changes
from ui.bridge import concerns
from ui.context import Context
from ui.errors import words
from ui.triage_words import tag_colour
from ui.widgets.controls import MARGIN, button, column, label, row
from ui.widgets.dialog import FormDialog
from ui.widgets.tag_marks import tag_icon

translate = QCoreApplication.translate
TAG: Final = Qt.ItemDataRole.UserRole


class _TagForm(FormDialog):
    """A name and a colour."""

    def __init__(self, parent: QWidget, context: Context, title: str, primary: str, tag: TagRow | None) -> None:
        super().__init__(parent, context.bridge, title, primary, self._send_it)
        self._triage = context.monitor.triage
        self._tag = tag
        self._name = QLineEdit("" if tag is None else tag.name)
        self._name.setMaxLength(60)
        self._colour = QComboBox()
        for colour in TagColour:
            self._colour.addItem(tag_icon(colour), tag_colour(colour), colour)
        if tag is not None:
            self._colour.setCurrentIndex(list(TagColour).index(tag.colour))
        self.form.addRow(translate("TagsDialog", "Name"), self._name)
        self.form.addRow(translate("TagsDialog", "Colour"), self._colour)

    @property
    def name(self) -> str:
        """The name that was given."""
        return self._name.text().strip()

    def _send_it(self) -> Future[Written] | None:
        if not self.name:
            self.show_error(translate("TagsDialog", "Give the tag a name."))
            return None
        colour = self._colour.currentData()
        if self._tag is None:
            return self._triage.add_tag(self.name, colour)
        return self._triage.change_tag(self._tag.id, self.name, colour)


class NewTagDialog(_TagForm):
    """Asks for a tag that is not there yet."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        title, primary = translate("TagsDialog", "New tag"), translate("TagsDialog", "Make the tag")
        super().__init__(parent, context, title, primary, None)


class ChangeTagDialog(_TagForm):
    """Asks for another name or colour."""

    def __init__(self, parent: QWidget, context: Context, tag: TagRow) -> None:
        title, primary = translate("TagsDialog", "Change the tag"), translate("TagsDialog", "Keep")
        super().__init__(parent, context, title, primary, tag)


class TagsDialog(QDialog):
    """All tags."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(parent)
        self._context = context
        title = translate("TagsDialog", "Tags")
        self.setWindowTitle(title)
        self.resize(460, 420)
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.itemActivated.connect(self._change)
        self.list.currentItemChanged.connect(self._chosen)
        self._error = label(role="error", wraps=True)
        self._error.hide()
        self._edit = button(translate("TagsDialog", "Change…"), "", self._change)
        self._remove = button(translate("TagsDialog", "Remove"), "danger", self._removed)
        close = button(translate("TagsDialog", "Close"), "", self.reject)
        close.setDefault(True)
        acts = row(button(translate("TagsDialog", "New tag…"), "", self._add), self._edit, self._remove, 1, close)
        self.setLayout(column(label(title, "heading"), self.list, self._error, acts, gap=12, margins=MARGIN + 4))
        context.bridge.changed.connect(self._changed)
        self._read()

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if changes.everything or concerns(changes, "tags"):
            self._read()

    def _read(self) -> None:
        self._context.bridge.aside(self._context.monitor.triage.tags, self._show, owner=self)

    def _show(self, tags: list[TagRow]) -> None:
        self.list.clear()
        for tag in tags:
            count = translate("TagsDialog", "%Ln mention(s)", None, tag.count)
            item = QListWidgetItem(tag_icon(tag.colour), f"{tag.name}   ({tag_colour(tag.colour).lower()}, {count})")
            item.setData(TAG, tag)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._chosen()

    def chosen(self) -> TagRow | None:
        """The tag that is selected."""
        item = self.list.currentItem()
        tag: TagRow | None = None if item is None else item.data(TAG)
        return tag

    @Slot()
    def _chosen(self) -> None:
        for made in (self._edit, self._remove):
            made.setEnabled(self.chosen() is not None)

    @Slot()
    def _add(self) -> None:
        NewTagDialog(self, self._context).exec()

    @Slot()
    def _change(self) -> None:
        if (tag := self.chosen()) is not None:
            ChangeTagDialog(self, self._context, tag).exec()

    @Slot()
    def _removed(self) -> None:
        tag = self.chosen()
        if tag is None:
            return

        def told(written: Written) -> None:
            gone = translate("TagsDialog", "Tag “%1” removed from %n mention(s).", None, written.count)
            self._context.host.say(gone.replace("%1", tag.name), undo=True)

        future = self._context.monitor.triage.remove_tag(tag.id)
        self._context.bridge.when_done(future, told, self._complain, owner=self)

    def _complain(self, error: BaseException) -> None:
        told = words(error)
        self._error.setText(f"{told.what} {told.remedy}".strip())
        self._error.show()
