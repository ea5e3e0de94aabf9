"""The list view of mentions: selection by ids, and a place that stays put while the list changes under it.

A QTableView of one column: with a fixed height of rows it lays out a million of them in 2 ms, where QListView takes
over a second after each insertion (measured with Qt 6.11).
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStyleOptionViewItem, QTableView

from ui.models.mentions import MentionModel
from ui.theme import Theme
from ui.widgets.mention_row import MentionDelegate

NO_INDEX: Final = QModelIndex()


class MentionList(QTableView):
    """`chosen(id | None)` follows a new current mention; `selection_changed` any change of the selection."""

    chosen = Signal(object)
    selection_changed = Signal()

    def __init__(self, theme: Theme, model: MentionModel) -> None:
        super().__init__()
        self._mentions = model
        self._settling = False
        self._top: tuple[int, int] | None = None
        self._kept: list[int] = []
        self.delegate_ = MentionDelegate(theme, self)
        self.setItemDelegate(self.delegate_)
        self.setModel(model)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self._fit_rows()
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(24)
        model.settling.connect(self._before)
        model.settled.connect(self._after)
        theme.changed.connect(self.viewport().update)
        self.selectionModel().selectionChanged.connect(self._selected)

    # --- selection by ids --------------------------------------------------------------------------

    def selected_ids(self) -> list[int]:
        """Ids of the selected mentions in the order of the list; by stretches, so that 100,000 cost nothing."""
        found: list[int] = []
        selection = self.selectionModel().selection()
        stretches = [selection.at(number) for number in range(selection.count())]
        for stretch in sorted(stretches, key=lambda one: one.top()):
            found += self._mentions.ids(stretch.top(), stretch.bottom())
        return found

    def current_id(self) -> int | None:
        """Id of the current mention."""
        index = self.currentIndex()
        return self._mentions.id_at(index.row()) if index.isValid() else None

    def select(self, mention_id: int | None) -> None:
        """Makes a mention the current and only selected one; None selects nothing."""
        row = None if mention_id is None else self._mentions.position(mention_id)
        if row is None:
            self.selectionModel().clear()
            self._tell(None)
            return
        index = self._mentions.index(row)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def step(self, rows: int) -> None:
        """Moves the current mention down or up."""
        count = self._mentions.rowCount()
        if not count:
            return
        index = self.currentIndex()
        row = max(0, min(count - 1, index.row() + rows)) if index.isValid() else 0
        target = self._mentions.index(row)
        self.selectionModel().setCurrentIndex(target, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(target)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override] # noqa: N802
        """Qt's own; told on as an id."""
        super().currentChanged(current, previous)
        if not self._settling:
            self._tell(self._mentions.id_at(current.row()) if current.isValid() else None)

    def moveCursor(  # noqa: N802 - Qt's name
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """As in a list: Home and End are the first and the last row."""
        moves = QAbstractItemView.CursorAction
        count = self._mentions.rowCount()
        if action is moves.MoveHome and count:
            return self._mentions.index(0)
        if action is moves.MoveEnd and count:
            return self._mentions.index(count - 1)
        return super().moveCursor(action, modifiers)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Rows grow with the font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_rows()

    def _fit_rows(self) -> None:
        option = QStyleOptionViewItem()
        option.font = self.font()
        height = self.delegate_.sizeHint(option, NO_INDEX).height()
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's name
        """Letters are shortcuts here, not a search by first letter."""

    def _tell(self, mention_id: int | None) -> None:
        self._mentions.current = mention_id
        self.chosen.emit(mention_id)

    @Slot()
    def _selected(self) -> None:
        if not self._settling:
            self.selection_changed.emit()

    # --- the list changes under us ----------------------------------------------------------------

    @Slot()
    def _before(self) -> None:
        self._settling = True
        bar = self.verticalScrollBar()
        self._top = None
        if bar.value() > 0:
            index = self.indexAt(QPoint(4, 1))
            if index.isValid():
                self._top = (self._mentions.id_at(index.row()), self.visualRect(index).top())
        selected = self.selected_ids()
        # More than a few selected ones are not worth looking up one by one again.
        self._kept = selected if 1 < len(selected) <= 500 else []

    @Slot(object)
    def _after(self, current: int | None) -> None:
        was = self._mentions.current
        row = None if current is None else self._mentions.position(current)
        model = self.selectionModel()
        flag = QItemSelectionModel.SelectionFlag
        if row is None:
            model.clear()
        else:
            selection = QItemSelection()
            for one in self._kept if current == was else []:
                if (place := self._mentions.position(one)) is not None:
                    index = self._mentions.index(place)
                    selection.select(index, index)
            target = self._mentions.index(row)
            if selection.isEmpty():
                selection.select(target, target)
            model.setCurrentIndex(target, flag.NoUpdate)
            model.select(selection, flag.ClearAndSelect)
        self._restore_top()
        self._settling = False
        new = None if row is None else current
        if new != was:
            self._tell(new)
        self.selection_changed.emit()

    def _restore_top(self) -> None:
        if self._top is None:
            return
        row = self._mentions.position(self._top[0])
        if row is None:
            return
        self.executeDelayedItemsLayout()
        rect = self.visualRect(self._mentions.index(row))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + rect.top() - self._top[1])
