"""The one frame of every dialog: a form, an error line, and two buttons; it stays open until the write is committed."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QFormLayout, QLayoutItem, QPushButton, QWidget

from ui.bridge import Bridge
from ui.errors import words
from ui.widgets.controls import MARGIN, button, column, label, row

translate = QCoreApplication.translate


class FormDialog(QDialog):
    """A dialog with a `form` to fill. The primary button calls `send`; its Future decides.

    `send` returns the Future of a write, or None when something is missing (after `show_error`). While the Future runs
    the buttons rest; a result closes the dialog (`outcome` holds it), an error is shown in words and the dialog stays.
    """

    def __init__(
        self, parent: QWidget, bridge: Bridge, title: str, primary: str, send: Callable[[], Future[Any] | None]
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(460)
        self.outcome: Any = None
        self._bridge, self._send = bridge, send
        self.form = QFormLayout()
        self.form.setSpacing(10)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._error = label(role="error", wraps=True)
        self._error.hide()
        self._primary = button(primary, "primary", self._submit)
        self._primary.setDefault(True)
        # from inside a field of several lines too, where Enter is a new line
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._primary.click)
        self._cancel = button(translate("Dialog", "Cancel"), "", self.reject)
        self._buttons = row(1, self._cancel, self._primary)
        self._heading = label(title, "heading", wraps=True)
        self.setLayout(column(self._heading, self.form, self._error, self._buttons, gap=14, margins=MARGIN + 4))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """The first field is where work starts; no higher than what is in it."""
        super().showEvent(event)
        whole = self.layout()
        # What wraps was measured at its narrowest.
        if whole is not None and whole.hasHeightForWidth() and not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self.resize(self.width(), whole.totalHeightForWidth(self.width()))
        for line in range(self.form.rowCount()):
            for part in (QFormLayout.ItemRole.FieldRole, QFormLayout.ItemRole.SpanningRole):
                field = _first(self.form.itemAt(line, part))
                if field is not None:
                    field.setFocus()
                    return

    def set_heading(self, words: str) -> None:
        """What stands above the form, where that is more than the title of the window."""
        self._heading.setText(words)

    def show_error(self, text: str) -> None:
        """Says what is missing or went wrong, above the buttons."""
        self._error.setText(text)
        self._error.setVisible(bool(text))
        whole = self.layout()
        if text and whole is not None and self.isVisible():
            whole.activate()
            self.resize(self.width(), max(self.height(), whole.totalHeightForWidth(self.width())))

    def add_way(self, words: str, send: Callable[[], Future[Any] | None]) -> QPushButton:
        """A second way to end the dialog, before the primary one; `send` as there."""
        made = button(words, "", lambda: self.submit(send))
        self._buttons.insertWidget(self._buttons.count() - 1, made)
        return made

    @Slot()
    def _submit(self) -> None:
        self.submit(self._send)

    def submit(self, send: Callable[[], Future[Any] | None]) -> None:
        """Sends what is filled in; the dialog closes once that is committed."""
        self.show_error("")
        future = send()
        if future is None:
            return
        self._primary.setEnabled(False)
        self._bridge.when_done(future, self._done, self._failed, owner=self)

    def _done(self, result: Any) -> None:
        self.outcome = result
        self.accept()

    def _failed(self, error: BaseException) -> None:
        self._primary.setEnabled(True)
        told = words(error)
        self.show_error(f"{told.what} {told.remedy}".strip())


def _first(item: QLayoutItem | None) -> QWidget | None:
    """What takes the focus in a part of the form; the first of several in a row."""
    if item is None:
        return None
    inside = item.layout()
    if inside is not None:
        return next(filter(None, (_first(inside.itemAt(at)) for at in range(inside.count()))), None)
    field = item.widget()
    return field if field is not None and field.focusPolicy() & Qt.FocusPolicy.TabFocus else None
