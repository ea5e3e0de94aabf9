"""The key clients as a table: name, tier, owner, last contact, news that wait, open occasions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from monitor.types import ClientRow, Tier
from ui import text
from ui.widgets.two_lines import ITEM, PICTURE, SECOND, SORT, STRONG

translate = QCoreApplication.translate
NAME, TIER, OWNER, CONTACT, NEWS, OCCASIONS = range(6)
COLUMNS: Final = 6
LONG_SILENCE: Final = timedelta(days=90)
"""Silence that is a sign of loss until the client's own rhythm is known. Source: `mission.md`, signs."""
RANK: Final = {Tier.GOLD: 0, Tier.SILVER: 1, Tier.COPPER: 2, None: 3}
NONE: Final = QModelIndex()

Index = QModelIndex | QPersistentModelIndex


class ClientModel(QAbstractTableModel):
    """All key clients; `set_rows` keeps what stays."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[ClientRow] = []

    def set_rows(self, rows: Sequence[ClientRow]) -> None:
        """What the base holds now."""
        if [row.id for row in rows] == [row.id for row in self.rows]:
            self.rows = list(rows)
            self.touch()
            return
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def touch(self) -> None:
        """Has all words written anew."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, COLUMNS - 1)
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, COLUMNS - 1))

    def rowCount(self, parent: Index = NONE) -> int:  # noqa: N802 - Qt's name
        """How many."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NONE) -> int:  # noqa: N802 - Qt's name
        """Always the same."""
        return COLUMNS

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The words over the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("Clients", "Client"),
            translate("Clients", "Tier"),
            translate("Clients", "Owner"),
            translate("Clients", "Last contact"),
            translate("Clients", "News"),
            translate("Clients", "Occasions"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell."""
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return _first(row, column)
        if role == SECOND:
            return _second(row, column)
        if role == PICTURE:
            return _picture(row, column)
        if role == STRONG:
            return column == NAME
        if role == SORT:
            return _sort(row, column)
        if role == ITEM:
            return row
        if role == Qt.ItemDataRole.ToolTipRole and column == CONTACT and row.last_contact_at is not None:
            return text.exact(row.last_contact_at)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (_first(row, column), _second(row, column)) if part)
        return None


class ClientFilter(QSortFilterProxyModel):
    """The clients sorted by a column, those whose name or owner holds the words typed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.words: tuple[str, ...] = ()
        self.setSortRole(SORT)

    def show(self, words: str) -> None:
        """Lists these only."""
        self.beginFilterChange()
        self.words = tuple(words.lower().split())
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:  # noqa: N802 - Qt's name
        """Whether a client is listed."""
        model = self.sourceModel()
        assert isinstance(model, ClientModel)
        row = model.rows[source_row]
        hay = f"{row.name} {row.owner or ''}".lower()
        return all(word in hay for word in self.words)


def silent_days(row: ClientRow, now: datetime) -> int | None:
    """Days since the last contact, None where none is recorded."""
    return None if row.last_contact_at is None else max(0, (now - row.last_contact_at).days)


def _first(row: ClientRow, column: int) -> str:
    if column == NAME:
        return row.name
    if column == TIER:
        return "—" if row.tier is None else text.tier(row.tier)
    if column == OWNER:
        return row.owner or "—"
    if column == CONTACT:
        days = silent_days(row, datetime.now(UTC))
        if days is None:
            return "—"
        return translate("Clients", "today") if not days else translate("Clients", "%Ln day(s) ago", None, days)
    return text.number(row.news if column == NEWS else row.open_occasions)


def _second(row: ClientRow, column: int) -> str:
    if column != CONTACT:
        return ""
    if row.last_contact_at is None:
        return translate("Clients", "none recorded")
    if datetime.now(UTC) - row.last_contact_at > LONG_SILENCE:
        return translate("Clients", "silent for long")
    return text.day(row.last_contact_at)


def _picture(row: ClientRow, column: int) -> tuple[str, str] | None:
    if column == TIER and row.tier is Tier.GOLD:
        return "star", "late"
    if column == NEWS and row.news:
        return "news", "accent_text"
    if column == OCCASIONS and row.open_occasions:
        return "occasion", "accent_text"
    if column == CONTACT and row.last_contact_at is not None and datetime.now(UTC) - row.last_contact_at > LONG_SILENCE:
        return "warning", "late"
    return None


def _sort(row: ClientRow, column: int) -> Any:
    if column == NAME:
        return row.name.casefold()
    if column == TIER:
        return RANK[row.tier]
    if column == OWNER:
        return (row.owner or "\U0010ffff").casefold()
    if column == CONTACT:
        return 0.0 if row.last_contact_at is None else row.last_contact_at.timestamp()
    return row.news if column == NEWS else row.open_occasions
