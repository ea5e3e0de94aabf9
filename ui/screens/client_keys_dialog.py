"""What key clients are known by in complaints: their sites, order numbers, and the names they write under."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from monitor.case_types import ClientKey, ClientKeyKind
from monitor.types import ClientRow
from ui.context import Context
from ui.errors import words
from ui.widgets.controls import MARGIN, ElidedLabel, button, column, label, row
from ui.widgets.flow import clear

translate = QCoreApplication.translate


def key_kind(slug: ClientKeyKind) -> str:
    """What something that a client is known by is."""
    return {
        ClientKeyKind.SITE: translate("ClientKey", "Site or mail domain"),
        ClientKeyKind.NUMBER: translate("ClientKey", "Order or contract number"),
        ClientKeyKind.HANDLE: translate("ClientKey", "Name they write under"),
    }[slug]


class ClientKeysDialog(QDialog):
    """One client's marks; every act is committed at once and can be undone."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(parent)
        self._monitor, self._bridge = context.monitor, context.bridge
        heading = translate("ClientKeys", "What key clients are known by")
        self.setWindowTitle(heading)
        self.resize(560, 460)
        self.client = QComboBox()
        self.client.setAccessibleName(translate("ClientKeys", "Client"))
        self.client.setMinimumContentsLength(24)
        self.list = QVBoxLayout()
        self.list.setSpacing(6)
        inside = QFrame()
        inside.setProperty("ground", "clear")
        inside.setLayout(column(self.list, 1))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(heading)
        scroll.setWidget(inside)
        self.kind, self.value = QComboBox(), QLineEdit()
        for slug in ClientKeyKind:
            self.kind.addItem(key_kind(slug), slug)
        self.kind.setAccessibleName(translate("ClientKeys", "What it is"))
        self.value.setAccessibleName(translate("ClientKeys", "Site, number or name"))
        self.value.setPlaceholderText(translate("ClientKeys", "Site, number or name"))
        self.value.returnPressed.connect(self._add)
        self.add = button(translate("ClientKeys", "Add"), "", self._add)
        self._error = label(role="error", wraps=True)
        self._error.hide()
        told = translate(
            "ClientKeys",
            "A complaint that shows one of these is offered as probably that client's; people at the client, its own "
            "site and numbers of its card count without being named here.",
        )
        line = row(self.kind, self.value, self.add)
        line.setStretch(1, 1)
        close = button(translate("ClientKeys", "Close"), "", self.accept)
        box = column(label(heading, "heading"), label(told, "muted", wraps=True), self.client, gap=10)
        box.addWidget(scroll, 1)
        box.addLayout(line)
        box.addWidget(self._error)
        box.addLayout(row(1, close))
        box.setContentsMargins(MARGIN + 4, MARGIN + 4, MARGIN + 4, MARGIN + 4)
        self.setLayout(box)
        self.client.currentIndexChanged.connect(self._load)
        self._bridge.changed.connect(self._changed)
        self._bridge.aside(self._monitor.read.clients, self._show_clients, owner=self)

    def _show_clients(self, clients: Sequence[ClientRow]) -> None:
        self.client.blockSignals(True)
        for one in clients:
            self.client.addItem(one.name, one.id)
        self.client.blockSignals(False)
        for part in (self.client, self.kind, self.value, self.add):
            part.setEnabled(bool(clients))
        if clients:
            self._load()
        else:
            self._say(translate("ClientKeys", "There is no key client yet."))

    @Slot(object)
    def _changed(self, changes: Any) -> None:
        if changes.clients or changes.everything:
            self._load()

    @Slot()
    def _load(self) -> None:
        client_id = self.client.currentData()
        if client_id is not None:
            self._bridge.aside(lambda: self._monitor.read.client_keys(int(client_id)), self._show, owner=self)

    def _show(self, keys: Sequence[ClientKey]) -> None:
        clear(self.list)
        for one in keys:
            self.list.addWidget(self._line(one))
        if not keys:
            self.list.addWidget(label(translate("ClientKeys", "Nothing of its own is named yet."), "muted"))

    def _line(self, key: ClientKey) -> QWidget:
        holder = QFrame()
        holder.setProperty("ground", "inset")
        away = button(translate("ClientKeys", "Remove"), "inline", self._remover(key.id))
        away.setAccessibleDescription(key.value)
        line = row(ElidedLabel(key.value), label(key_kind(key.kind), "small"), away, gap=12)
        line.setStretch(0, 1)
        line.setContentsMargins(12, 5, 12, 5)
        holder.setLayout(line)
        return holder

    def _remover(self, key_id: int) -> Callable[[], None]:
        return lambda: self._run(self._monitor.cases.remove_client_key(key_id))

    @Slot()
    def _add(self) -> None:
        value, client_id = self.value.text().strip(), self.client.currentData()
        if not value or client_id is None:
            self.value.setFocus()
            return
        kind = ClientKeyKind(self.kind.currentData())
        self._run(self._monitor.cases.add_client_key(int(client_id), kind, value), self.value.clear)

    def _run(self, future: Future[Any], done: Callable[[], object] | None = None) -> None:
        self._error.hide()

        def kept(_written: object) -> None:
            if done is not None:
                done()
            self._load()

        def failed(error: BaseException) -> None:
            told = words(error)
            self._say(f"{told.what} {told.remedy}".strip())

        self._bridge.when_done(future, kept, failed, owner=self)

    def _say(self, told: str) -> None:
        self._error.setText(told)
        self._error.show()
