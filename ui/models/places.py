"""The places as a table: name and address, state and reason, last success, posts, next visit."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
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

from monitor.types import Health, SourceRow
from ui import place_words, text
from ui.crawler_words import crawler_word
from ui.widgets.two_lines import FADED, ITEM, PICTURE, SECOND, SORT, STRONG

translate = QCoreApplication.translate
NAME, STATE, READ, POSTS, NEXT = range(5)
COLUMNS: Final = 5
URGENCY: Final = {Health.NEEDS_YOU: 0, Health.CANNOT: 1, Health.NEW: 2, Health.WORKS: 3}
OFF_URGENCY: Final = 4
NONE: Final = QModelIndex()

Index = QModelIndex | QPersistentModelIndex


class Shelf(StrEnum):
    """Which places are listed."""

    ALL = "all"
    WORKS = "works"
    NEEDS_YOU = "needs_you"
    CANNOT = "cannot"
    OFF = "off"


def shelf_of(row: SourceRow) -> Shelf:
    """Where a place stands; a new one counts as working until it is known better."""
    if not row.enabled:
        return Shelf.OFF
    return {Health.NEEDS_YOU: Shelf.NEEDS_YOU, Health.CANNOT: Shelf.CANNOT}.get(row.health, Shelf.WORKS)


class PlaceModel(QAbstractTableModel):
    """All places; `set_rows` keeps what stays, so that selection and scroll position do too."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[SourceRow] = []

    def set_rows(self, rows: Sequence[SourceRow]) -> None:
        """What the base holds now."""
        if [row.id for row in rows] == [row.id for row in self.rows]:
            before, self.rows = self.rows, list(rows)
            for number, (old, new) in enumerate(zip(before, self.rows, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(number, 0), self.index(number, COLUMNS - 1))
            return
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def touch(self) -> None:
        """Has all words written anew: the time went on, or the language is another one."""
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
            translate("Places", "Place"),
            translate("Places", "State"),
            translate("Places", "Last read"),
            translate("Places", "Posts"),
            translate("Places", "Next visit"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell."""
        row = self.rows[index.row()]
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return _first(row, column)
        if role == SECOND:
            return _second(row, column)
        if role == PICTURE and column == STATE:
            state = place_words.state(row)
            return state.icon, state.colour
        if role == STRONG:
            return column == NAME
        if role == FADED:
            return not row.enabled
        if role == SORT:
            return _sort(row, column)
        if role == ITEM:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (_first(row, column), _second(row, column)) if part)
        return None


class PlaceFilter(QSortFilterProxyModel):
    """The places of one shelf whose name or address holds the words typed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.shelf = Shelf.ALL
        self.words: tuple[str, ...] = ()
        self.setSortRole(SORT)
        self.setDynamicSortFilter(True)

    def show(self, shelf: Shelf, words: str) -> None:
        """Lists these only."""
        self.shelf, self.words = shelf, tuple(words.lower().split())
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:  # noqa: N802 - Qt's name
        """Whether a place is listed."""
        model = self.sourceModel()
        assert isinstance(model, PlaceModel)
        row = model.rows[source_row]
        if self.shelf is not Shelf.ALL and shelf_of(row) is not self.shelf:
            return False
        hay = f"{place_words.name(row)} {row.address}".lower()
        return all(word in hay for word in self.words)


def _first(row: SourceRow, column: int) -> str:
    if column == NAME:
        return place_words.name(row)
    if column == STATE:
        return place_words.state(row).word
    if column == READ:
        return "—" if row.last_success_at is None else text.age(row.last_success_at)
    if column == POSTS:
        return text.number(row.posts)
    if not row.enabled:
        return "—"
    return place_words.soon(row.due_at)


def _second(row: SourceRow, column: int) -> str:
    if column == NAME:
        shown = row.address.removeprefix("https://").removeprefix("http://").rstrip("/")
        return "" if row.crawler == "by_hand" else f"{crawler_word(row.crawler)} · {shown}"
    if column == STATE:
        return place_words.state(row).reason
    if column == POSTS:
        return translate("Places", "%Ln a week", None, row.week_posts)
    if column == NEXT:
        return text.every(row.every_s)
    return ""


def _sort(row: SourceRow, column: int) -> Any:
    if column == NAME:
        return place_words.name(row).casefold()
    if column == STATE:
        return URGENCY[row.health] if row.enabled else OFF_URGENCY
    if column == READ:
        return 0.0 if row.last_success_at is None else row.last_success_at.timestamp()
    if column == POSTS:
        return row.week_posts * 1_000_000 + row.posts
    return row.due_at.timestamp() if row.enabled else float("inf")


def _tip(row: SourceRow, column: int) -> str:
    if column == NAME:
        return row.address
    if column == STATE:
        state = place_words.state(row)
        return "\n".join(part for part in (state.reason, state.remedy) if part)
    if column == READ and row.last_success_at is not None:
        return text.exact(row.last_success_at)
    if column == NEXT and row.enabled:
        return text.exact(row.due_at)
    return ""
