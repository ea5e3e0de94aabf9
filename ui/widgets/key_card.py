"""The customer's own keys: which services want one, whether it is set; a key is typed in and never shown again."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from monitor.service.keys import KeyRow
from monitor.service.monitor import Monitor
from ui.bridge import Bridge
from ui.errors import words
from ui.widgets.controls import button, column, frame, label, row

translate = QCoreApplication.translate
FIELD_WIDTH = 240


class KeyCard(QWidget):
    """All keys that some crawler wants, one line each."""

    def __init__(self, monitor: Monitor, bridge: Bridge) -> None:
        super().__init__()
        self._monitor, self._bridge = monitor, bridge
        self._card = frame("card")
        self._title = label(role="heading")
        self._told = label(role="small", wraps=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(14)
        box = QVBoxLayout(self._card)
        box.setContentsMargins(18, 14, 18, 14)
        box.setSpacing(12)
        box.addLayout(column(self._title, self._told, gap=1))
        box.addLayout(self._lines)
        self.setLayout(column(self._card, gap=0))
        self.lines: list[KeyLine] = []
        self._in_keyring = True
        self.retranslate()

    def load(self) -> None:
        """Asks which keys there are: that imports every crawler, so not on this thread."""
        self._bridge.aside(lambda: (self._monitor.keys.all(), self._monitor.keys.in_keyring), self._show, owner=self)

    def retranslate(self) -> None:
        """Sets every word anew."""
        self._title.setText(translate("Keys", "Keys"))
        self._told.setText(
            translate("Keys", "Some services are read with a key of your own. The system's keyring keeps them.")
            if self._in_keyring
            else translate(
                "Keys", "Some services are read with a key of your own. A file that only you can read keeps them."
            )
        )
        for line in self.lines:
            line.retranslate()

    def _show(self, found: tuple[Sequence[KeyRow], bool]) -> None:
        rows, self._in_keyring = found
        for line in self.lines:
            self._lines.removeWidget(line)
            line.deleteLater()
        self.lines = [KeyLine(one, self._keep, self._card) for one in rows]
        for line in self.lines:
            self._lines.addWidget(line)
        self.setVisible(bool(rows))
        self.retranslate()

    def _keep(self, line: KeyLine, secret: str | None) -> None:
        keys, slug = self._monitor.keys, line.slug

        def work() -> None:
            if secret is None:
                keys.remove(slug)
            else:
                keys.set(slug, secret)

        self._bridge.aside(
            work,
            lambda _nothing: line.show_set(secret is not None),
            lambda error: line.show_error(" ".join((words(error).what, words(error).remedy)).strip()),
            owner=self,
        )


class KeyLine(QWidget):
    """One key: what it is, where to get it, a field to enter it."""

    def __init__(self, shown: KeyRow, keep: Callable[[KeyLine, str | None], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.slug = shown.key.slug
        self._row, self._set = shown, shown.is_set
        self._name = label(role="strong", wraps=True)
        self._told = label(role="small", wraps=True)
        self._error = label(role="error", wraps=True)
        self._error.hide()
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setFixedWidth(FIELD_WIDTH)
        self._name.setBuddy(self.field)
        self.save = button(act=lambda: keep(self, self.field.text()))
        self.forget = button(act=lambda: keep(self, None))
        self.get = button(act=lambda: QDesktopServices.openUrl(QUrl(shown.key.issued_at)))
        self.field.returnPressed.connect(self.save.click)
        self.field.textChanged.connect(lambda text: self.save.setEnabled(bool(text.strip())))
        self.save.setEnabled(False)
        right = row(self.field, self.save, self.forget, self.get, gap=8)
        right.addStretch(1)
        self.setLayout(column(self._name, self._told, right, self._error, gap=4))
        self.retranslate()

    def retranslate(self) -> None:
        """Sets every word anew."""
        self._name.setText(self._row.key.name)
        places = ", ".join(self._row.crawlers)
        self._told.setText(
            translate("Keys", "Set. For: {places}.").format(places=places)
            if self._set
            else translate("Keys", "Not set; optional. For: {places}.").format(places=places)
            if self._row.key.optional
            else translate("Keys", "Not set; needed for: {places}.").format(places=places)
        )
        self.field.setAccessibleName(self._row.key.name)
        self.field.setPlaceholderText(
            translate("Keys", "Enter a new one to replace it") if self._set else translate("Keys", "Paste the key")
        )
        self.save.setText(translate("Keys", "Keep"))
        self.forget.setText(translate("Keys", "Forget"))
        self.get.setText(translate("Keys", "Where to get it"))
        self.forget.setVisible(self._set)

    def show_set(self, on: bool) -> None:
        """The key was kept, or forgotten."""
        self._set = on
        self.field.clear()
        self.show_error("")
        self.retranslate()

    def show_error(self, text: str) -> None:
        """Why it could not be kept; "" for nothing."""
        self._error.setText(text)
        self._error.setVisible(bool(text))
