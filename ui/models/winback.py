"""Clients that may leave, are being kept or won back, or came back: one row each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from monitor.client_types import Tier
from monitor.sign_types import ClientDanger, Danger
from monitor.winback_types import CheckState, Effort, EffortState, Watch
from ui import sign_words, text
from ui.widgets.two_lines import ITEM, PICTURE, SECOND, STRONG

translate = QCoreApplication.translate
NAME, STATE, NEXT = range(3)
COLUMNS: Final = 3
NONE: Final = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class LeavingRow:
    """A client with what is known of its leaving: how it stands, the work on it, its first orders since it returned."""

    client_id: int
    name: str
    tier: Tier | None
    owner: str | None
    danger: ClientDanger | None = None
    effort: Effort | None = None
    watch: Watch | None = None
    probably_lost: bool = False
    returned_on: date | None = None
    """Lost, and ordered since."""


class LeavingModel(QAbstractTableModel):
    """Such rows, in the order given."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[LeavingRow] = []

    def set_rows(self, rows: Sequence[LeavingRow]) -> None:
        """What the base holds now."""
        if [one.client_id for one in rows] == [one.client_id for one in self.rows]:
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
            translate("Winback", "Client"),
            translate("Winback", "How it stands"),
            translate("Winback", "Next step"),
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
        if role == ITEM:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (_first(row, column), _second(row, column)) if part)
        return None


def _first(row: LeavingRow, column: int) -> str:
    if column == NAME:
        return row.name
    if column == STATE:
        if row.effort is not None and row.effort.state is not EffortState.KEEPING:
            return sign_words.effort_state(row.effort.state)
        return "" if row.danger is None else sign_words.danger(row.danger.danger)
    step = None if row.effort is None else row.effort.next_step
    if step is not None:
        return step.what
    if row.watch is not None:
        done = sum(all(check.state is CheckState.DONE for check in order.checks) for order in row.watch.orders)
        return translate("Winback", "%n of the first three orders went through", None, done)
    return "—"


def _second(row: LeavingRow, column: int) -> str:
    if column == NAME:
        tier = "" if row.tier is None else text.tier(row.tier)
        return "  ·  ".join(filter(None, (tier, row.owner or translate("Winback", "nobody's"))))
    if column == NEXT:
        step = None if row.effort is None else row.effort.next_step
        if step is None:
            return ""
        return "" if step.due_on is None else text.due_day(step.due_on)
    if column != STATE:
        return ""
    if row.returned_on is not None:
        return translate("Winback", "ordered again %1").replace("%1", text.day(row.returned_on))
    if row.probably_lost:
        return translate("Winback", "probably lost already")
    if row.danger is not None and row.danger.signs:
        return ", ".join(sign_words.kind(one.kind).lower() for one in row.danger.signs)
    if row.effort is not None and row.effort.lost_on is not None:
        return translate("Winback", "since %1").replace("%1", text.day(row.effort.lost_on))
    return ""


def _picture(row: LeavingRow, column: int) -> tuple[str, str] | None:
    if column == STATE:
        if row.watch is not None:
            slipped = any(order.slipped for order in row.watch.orders)
            return ("warning", "negative") if slipped else ("undo", "positive")
        if row.danger is not None and row.danger.danger is not Danger.CALM:
            return "warning", "negative" if row.danger.danger is Danger.CRITICAL else "late"
    if column == NEXT:
        step = None if row.effort is None else row.effort.next_step
        if step is not None and step.due_on is not None and step.due_on <= date.today():  # noqa: DTZ011 - the user's day
            return "clock", "late"
    return None
