"""The list of cases on one shelf, by deadline, unanswered first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from monitor.types import CaseRow
from ui import case_words, text

CASE: Final = int(Qt.ItemDataRole.UserRole)
"""The CaseRow of an index."""
Index = QModelIndex | QPersistentModelIndex


class Shelf(StrEnum):
    """The saved views."""

    OPEN = "open"
    MINE = "mine"
    OVERDUE = "overdue"
    FOLLOWED = "followed"
    ALL = "all"


def on_shelf(row: CaseRow, shelf: Shelf, person: str, now: datetime) -> bool:
    """Whether a case stands in a view."""
    if shelf is Shelf.OPEN:
        return case_words.is_open(row)
    if shelf is Shelf.MINE:
        return case_words.is_open(row) and row.owner == person
    if shelf is Shelf.FOLLOWED:
        return person in row.watchers
    if shelf is Shelf.OVERDUE:
        return case_words.overdue(row, now)
    return True


class CaseModel(QAbstractListModel):
    """All cases are held (a firm has hundreds, not millions); those of the shelf are listed."""

    def __init__(self, person: str, parent: QObject) -> None:
        super().__init__(parent)
        self._person = person
        self.every: tuple[CaseRow, ...] = ()
        self.rows: list[CaseRow] = []
        self.shelf = Shelf.OPEN

    def set_rows(self, rows: Sequence[CaseRow]) -> None:
        """What the base holds now. Open ones before ended ones; the order within is the base's."""
        self.every = tuple(sorted(rows, key=lambda row: not case_words.is_open(row)))
        self.narrow(self.shelf)

    def narrow(self, shelf: Shelf) -> None:
        """Lists one shelf."""
        self.shelf = shelf
        now = datetime.now(UTC)
        rows = [row for row in self.every if on_shelf(row, shelf, self._person, now)]
        if [row.id for row in rows] == [row.id for row in self.rows]:
            self.rows = rows
            self.touch()
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def touch(self) -> None:
        """Has everything painted anew."""
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def counts(self) -> dict[Shelf, int]:
        """How many stand on each shelf."""
        now = datetime.now(UTC)
        return {shelf: sum(on_shelf(row, shelf, self._person, now) for row in self.every) for shelf in Shelf}

    def position(self, case_id: int) -> int | None:
        """Where a case stands in the list."""
        return next((number for number, row in enumerate(self.rows) if row.id == case_id), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and default
        """How many cases."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The case of an index under `CASE`; its words for screen readers."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == CASE:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return text.exact(row.responded_at or row.due_at)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            told = case_words.clock(row, datetime.now(UTC)).words
            parts = (row.title, told, text.severity(row.severity), text.case_state(row.state), row.site, row.owner)
            return ". ".join(part for part in parts if part)
        return None
