"""The list of mentions: ordered ids, and the rows that are looked at read by id, window by window."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal, Slot

from monitor.types import Changes, MentionQuery, MentionRow, State
from ui import text
from ui.bridge import Bridge, concerns

if TYPE_CHECKING:
    from monitor.service import Monitor

ROW: Final = Qt.ItemDataRole.UserRole
"""The MentionRow of an index; None when it vanished meanwhile."""
ROLES: Final = frozenset(
    {
        ROW,
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.ToolTipRole,
    }
)
FIRST: Final = 100
"""Ids of the first read: more than a screen holds, so that the first paint waits for nothing else."""
WINDOW: Final = 40
KEPT_ROWS: Final = 4000
REST: Final = 8
"""After a re-read that took t, the next waits REST * t: news never takes more than a ninth of a core."""
STEPWISE: Final = 3000
"""Differences up to this many rows are applied as removals and insertions; larger ones as a new list."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Difference:
    """How to get from one list of ids to another: `old[start:old_end]` becomes `new[start:new_end]`."""

    start: int
    old_end: int
    new_end: int


@dataclass(frozen=True, slots=True)
class _Answer:
    ids: list[int]
    rows: list[MentionRow]
    whole: bool
    difference: Difference
    current: int | None
    took_s: float


def difference(old: Sequence[int], new: Sequence[int]) -> Difference:
    """The stretch in which two lists differ, found by halving: slices compare at the speed of C."""
    shorter = min(len(old), len(new))
    low, high = 0, shorter
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if old[low:middle] == new[low:middle] else (low, middle - 1)
    start = low
    low, high = 0, shorter - start
    while low < high:
        middle = (low + high + 1) // 2
        same = old[len(old) - middle : len(old) - low] == new[len(new) - middle : len(new) - low]
        low, high = (middle, high) if same else (low, middle - 1)
    return Difference(start, len(old) - low, len(new) - low)


def survivor(old: Sequence[int], new: Sequence[int], current: int | None) -> int | None:
    """`current` where it is still listed; else the next one after it that is, else the last before it."""
    if current is None or not old:
        return None
    there = set(new)
    if current in there:
        return current
    try:
        row = old.index(current)
    except ValueError:
        return None
    for one in old[row + 1 :]:
        if one in there:
            return one
    for one in reversed(old[:row]):
        if one in there:
            return one
    return None


class MentionModel(QAbstractListModel):
    """The mentions of a query, in order.

    `settling` comes before the list changes and `settled(current)` after: `current` is the id that the selection
    should stand on now (see `survivor`), or None. `begun` says that a query was asked, `listed` that its whole
    list is there.
    """

    begun = Signal()
    settling = Signal()
    settled = Signal(object)
    listed = Signal()

    def __init__(self, monitor: Monitor, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._monitor, self._bridge = monitor, bridge
        self._query = MentionQuery()
        self._ids: list[int] = []
        self._rows: dict[int, MentionRow] = {}
        self._asked = 0
        self._busy = False
        self._again = False
        self._rest_until = 0.0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._read_again)
        self.current: int | None = None
        self.hurried = False
        """True while news comes in a stream (a crawl): re-reading then rests in between."""
        self.complete = False

    # --- what the view asks ------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and default
        """How many mentions."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row of an index under `ROW`; its words for screen readers under the display and accessible roles."""
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        if role not in (
            ROW,
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        row = self.row_at(index.row())
        if role == ROW or row is None:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return text.exact(row.published_at or row.found_at)
        parts = (text.kind(row.kind), row.title or row.excerpt, row.site, row.author, text.state(row.state))
        return ". ".join(part for part in parts if part)

    def row_at(self, position: int) -> MentionRow | None:
        """The row at a position, read with its neighbours when it is not at hand."""
        wanted = self._ids[position]
        if wanted not in self._rows:
            start = max(0, position - WINDOW // 4)
            ids = [one for one in self._ids[start : start + WINDOW] if one not in self._rows]
            if len(self._rows) > KEPT_ROWS:
                self._rows.clear()
            self._rows.update({row.id: row for row in self._monitor.read.rows(ids)})
        return self._rows.get(wanted)

    def id_at(self, position: int) -> int:
        """The id at a position."""
        return self._ids[position]

    def ids(self, first: int, last: int) -> list[int]:
        """The ids from one position to another, both included."""
        return self._ids[first : last + 1]

    def position(self, mention_id: int) -> int | None:
        """Where an id stands, None when it is not listed."""
        try:
            return self._ids.index(mention_id)
        except ValueError:
            return None

    # --- what the page asks ------------------------------------------------------------------------

    @property
    def query(self) -> MentionQuery:
        """What is listed."""
        return self._query

    def show(self, query: MentionQuery) -> None:
        """Lists another query: its first rows as soon as they are read, then the rest."""
        self._query = query
        self.complete = False
        self._ask(first=True)
        self.begun.emit()

    def refresh(self, changes: Changes) -> None:
        """Reads again what changed."""
        if not concerns(changes, "mentions", "posts", "entities"):
            return
        if changes.everything or changes.entities or changes.posts:
            self._rows.clear()
        touched = [one for one in changes.mentions if self._rows.pop(one, None) is not None]
        if touched and len(touched) <= WINDOW:
            self._drop(touched)
        if self._ids and (touched or not self._rows):
            # Painted anew in place; the list itself follows from the thread that reads it.
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))
        self._read_again()

    def _drop(self, touched: list[int]) -> None:
        """Takes those out at once whose new state is not asked for: an own act must feel immediate."""
        rows = {row.id: row for row in self._monitor.read.rows(touched)}
        self._rows.update(rows)
        states = self._query.states
        gone = {one for one in touched if states and one in rows and rows[one].state not in states}
        if self.current in gone and rows[self.current].state is State.SEEN:
            gone.discard(self.current)
        if gone:
            # What is being read now may be from before this commit: its answer would bring them back.
            self._asked += 1
            self._busy = False
            ids = [one for one in self._ids if one not in gone]
            current = survivor(self._ids, ids, self.current)
            self._apply(_Answer(ids, [], self.complete, difference(self._ids, ids), current, 0.0))

    # --- reading -----------------------------------------------------------------------------------

    @Slot()
    def _read_again(self) -> None:
        if self._busy:
            self._again = True
            return
        wait = self._rest_until - time.monotonic()
        if wait > 0 and self.hurried:
            self._later.start(int(wait * 1000) + 1)
            return
        self._ask(first=False)

    def _ask(self, *, first: bool) -> None:
        self._asked += 1
        ticket, query, old, current = self._asked, self._query, self._ids, self.current
        self._busy = True

        def read() -> _Answer:
            start = time.monotonic()
            ids = self._monitor.read.mention_ids(query, FIRST if first else None)
            if not first:
                ids = _keep_current(self._monitor, query, old, ids, current)
            rows = self._monitor.read.rows(ids[:WINDOW]) if first else []
            whole = not first or len(ids) < FIRST
            spent = time.monotonic() - start
            return _Answer(ids, rows, whole, difference(old, ids), survivor(old, ids, current), spent)

        def answered(answer: _Answer) -> None:
            if ticket != self._asked:
                return
            self._busy = False
            self._rest_until = time.monotonic() + REST * answer.took_s
            self._apply(answer)
            if not answer.whole:
                self._ask(first=False)
            elif self._again:
                self._again = False
                self._read_again()

        def failed(error: BaseException) -> None:
            if ticket == self._asked:
                self._busy = False
                self._bridge.failed.emit(error)

        self._bridge.aside(read, answered, failed, owner=self)

    def _apply(self, answer: _Answer) -> None:
        self._rows.update({row.id: row for row in answer.rows})
        found = answer.difference
        gone, come = found.old_end - found.start, found.new_end - found.start
        if gone or come:
            self.settling.emit()
            if gone + come > STEPWISE and gone:
                self.beginResetModel()
                self._ids = answer.ids
                self.endResetModel()
            else:
                if gone:
                    self.beginRemoveRows(QModelIndex(), found.start, found.old_end - 1)
                    self._ids = self._ids[: found.start] + self._ids[found.old_end :]
                    self.endRemoveRows()
                if come:
                    self.beginInsertRows(QModelIndex(), found.start, found.new_end - 1)
                    self._ids = answer.ids
                    self.endInsertRows()
            self.settled.emit(answer.current)
        if answer.whole:
            self.complete = True
            self.listed.emit()


def _keep_current(
    monitor: Monitor, query: MentionQuery, old: list[int], new: list[int], current: int | None
) -> list[int]:
    """`new`, with the mention that is being read left where it stood.

    Reading makes a new mention a seen one; in a list of new ones it would vanish under the reader's eyes.
    """
    if current is None or State.NEW not in query.states or State.SEEN in query.states or current in new:
        return new
    rows = monitor.read.rows([current])
    if not rows or rows[0].state is not State.SEEN or current not in old:
        return new
    position = old.index(current)
    before = next((one for one in reversed(old[:position]) if one in new), None)
    at = 0 if before is None else new.index(before) + 1
    return [*new[:at], current, *new[at:]]
