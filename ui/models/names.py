"""The names as a list by role, with a heading for each role."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from monitor.types import EntityRow, Role
from ui.widgets.two_lines import HEADING, ITEM, SECOND, STRONG

translate = QCoreApplication.translate
NONE = QModelIndex()

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """A name, or the heading of a role where `row` is None."""

    role: Role
    row: EntityRow | None = None


class NameModel(QAbstractListModel):
    """Own names first, then clients, competitors, the market; within each by name."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []

    def set_rows(self, rows: Sequence[EntityRow]) -> None:
        """What the base holds now."""
        self.beginResetModel()
        self.lines = []
        for role in Role:
            of_role = sorted((row for row in rows if row.entity.role is role), key=lambda row: row.name.casefold())
            if of_role:
                self.lines.append(Line(role))
                self.lines += [Line(role, row) for row in of_role]
        self.endResetModel()

    def position(self, entity_id: int) -> int | None:
        """The line of a name."""
        for number, line in enumerate(self.lines):
            if line.row is not None and line.row.entity.id == entity_id:
                return number
        return None

    def first(self) -> int | None:
        """The first line that is a name."""
        return next((number for number, line in enumerate(self.lines) if line.row is not None), None)

    def rowCount(self, parent: Index = NONE) -> int:  # noqa: N802 - Qt's name
        """Names and headings."""
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading cannot be chosen."""
        if index.isValid() and self.lines[index.row()].row is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One line."""
        line = self.lines[index.row()]
        if line.row is None:
            if role == HEADING:
                return True
            return heading(line.role) if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return line.row.name
        if role == SECOND:
            return second(line.row)
        if role == STRONG:
            return True
        if role == ITEM:
            return line.row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.row.name}, {heading(line.role)}, {second(line.row)}"
        return None


def heading(role: Role) -> str:
    """The names of a role."""
    return {
        Role.OWN: translate("Names", "Our own names"),
        Role.CLIENT: translate("Names", "Clients"),
        Role.COMPETITOR: translate("Names", "Competitors"),
        Role.MARKET: translate("Names", "Market"),
    }[role]


def second(row: EntityRow) -> str:
    """What is known about a name, in one line."""
    forms = translate("Names", "%Ln form(s)", None, len(row.forms))
    return forms + " · " + translate("Names", "%Ln mention(s)", None, row.mentions)
