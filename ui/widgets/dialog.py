"""The one frame of every dialog: a form, an error line, and two buttons; it stays open until the write is committed."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFormLayout, QWidget

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
        self._cancel = button(translate("Dialog", "Cancel"), "", self.reject)
        self.setLayout(
            column(
                label(title, "heading"), self.form, self._error, row(1, self._cancel, self._primary),
                gap=14, margins=MARGIN + 4,
            )
        )  # fmt: skip

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """The first field is where work starts."""
        super().showEvent(event)
        for line in range(self.form.rowCount()):
            for part in (QFormLayout.ItemRole.FieldRole, QFormLayout.ItemRole.SpanningRole):
                item = self.form.itemAt(line, part)
                field = None if item is None else item.widget()
                if field is not None and field.focusPolicy() & Qt.FocusPolicy.TabFocus:
                    field.setFocus()
                    return

    def show_error(self, text: str) -> None:
        """Says what is missing or went wrong, above the buttons."""
        self._error.setText(text)
        self._error.setVisible(bool(text))

    @Slot()
    def _submit(self) -> None:
        self.show_error("")
        future = self._send()
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
