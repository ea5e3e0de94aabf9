"""What the window remembers between two starts: sizes, splitters, column widths, filters."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QSettings, Slot
from PySide6.QtWidgets import QHeaderView, QSplitter, QWidget

FILE = "window.ini"
"""Beside the database: two data folders are two desks, each with its own look."""


class Memory(QObject):
    """Remembered things by key; keys are "page/what" and never shown to anyone."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = QSettings(str(folder / FILE), QSettings.Format.IniFormat, self)
        self._headers: list[tuple[str, QHeaderView]] = []
        self._splitters: list[tuple[str, QSplitter]] = []

    def get(self, key: str, default: str = "") -> str:
        """The remembered text, else `default`."""
        value = self._file.value(key, default)
        return value if isinstance(value, str) else default

    def set(self, key: str, value: str) -> None:
        """Remembers a text."""
        self._file.setValue(key, value)

    def get_json(self, key: str) -> dict[str, Any]:
        """The remembered values, {} where there are none or they cannot be read."""
        try:
            value = json.loads(self.get(key, "{}"))
        except ValueError:
            return {}
        return value if isinstance(value, dict) else {}

    def set_json(self, key: str, value: dict[str, Any]) -> None:
        """Remembers plain values (text, numbers, lists)."""
        self.set(key, json.dumps(value, ensure_ascii=False))

    def window(self, key: str, window: QWidget) -> bool:
        """True when the remembered size and place were given back to a window."""
        value = self._file.value(key)
        return isinstance(value, QByteArray) and window.restoreGeometry(value)

    def keep_window(self, key: str, window: QWidget) -> None:
        """Remembers size and place."""
        self._file.setValue(key, window.saveGeometry())

    def splitter(self, key: str, splitter: QSplitter, sizes: list[int]) -> None:
        """Gives a splitter its remembered sizes (else `sizes`) and remembers every later move."""
        value = self._file.value(key)
        if not (isinstance(value, QByteArray) and splitter.restoreState(value)):
            splitter.setSizes(sizes)
        self._splitters.append((key, splitter))
        splitter.splitterMoved.connect(self._keep_splitters)

    def header(self, key: str, header: QHeaderView, widths: list[int]) -> None:
        """Gives a table its remembered column widths and sorting (else `widths`) and remembers every change."""
        value = self._file.value(key)
        if not (isinstance(value, QByteArray) and header.restoreState(value)):
            for column, width in enumerate(widths):
                header.resizeSection(column, width)
        self._headers.append((key, header))
        header.sectionResized.connect(self._keep_headers)
        header.sortIndicatorChanged.connect(self._keep_headers)

    @Slot()
    def _keep_splitters(self) -> None:
        for key, splitter in self._splitters:
            if splitter is self.sender():
                self._file.setValue(key, splitter.saveState())

    @Slot()
    def _keep_headers(self) -> None:
        for key, header in self._headers:
            if header is self.sender():
                self._file.setValue(key, header.saveState())
