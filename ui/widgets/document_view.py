"""A report's document as widgets: the same blocks as on paper, in the look of the window."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QHeaderView,
    QPushButton,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from monitor.reports.document import Align, Block, Chart, Document, Heading, Table, Text, Tiles
from ui.theme import Theme
from ui.widgets.chart_view import ChartView
from ui.widgets.controls import MARGIN, column, frame, label
from ui.widgets.flow import clear

translate = QCoreApplication.translate
ACROSS: Final = 4
MOST_ROWS: Final = 400
HEAD_PADDING: Final = 16
"""Left and right, and above and below, of a title; as in the style sheet."""


class DocumentView(QWidget):
    """The blocks of a document, each section a card. The same document again changes nothing."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[Block, ...] = ()
        self._unfolded: set[str] = set()
        self.tables: list[FigureTable] = []
        self.charts: list[ChartView] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(MARGIN)

    def show_document(self, document: Document) -> None:
        """Shows it."""
        if document.blocks == self._shown:
            return
        self._shown = document.blocks
        clear(self._box)
        self.tables, self.charts = [], []
        section: QVBoxLayout | None = None
        title = document.title
        for block in document.blocks:
            match block:
                case Tiles():
                    self._box.addWidget(_tiles(block))
                case Heading():
                    title = block.text
                    section = self._section(title)
                case _:
                    if section is None and isinstance(block, Table) and block.data_only:
                        continue  # the numbers of a chart that is not there
                    self._add(section or self._section(""), block, title)

    def _section(self, title: str) -> QVBoxLayout:
        card = frame("card")
        box = column(gap=10)
        box.setContentsMargins(18, 14, 18, 16)
        card.setLayout(box)
        if title:
            box.addWidget(label(title, "heading", wraps=True))
        self._box.addWidget(card)
        return box

    def _add(self, box: QVBoxLayout, block: Block, title: str) -> None:
        match block:
            case Text():
                made = label(block.text, "small" if block.quiet else "", wraps=True)
                made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                box.addWidget(made)
            case Chart():
                chart = ChartView(self._theme, block, title)
                self.charts.append(chart)
                box.addWidget(chart)
            case Table():
                table = FigureTable(block)
                self.tables.append(table)
                if block.data_only:
                    box.addWidget(_Numbers(table, self._unfolded))
                box.addWidget(table)
            case _:
                pass


class FigureTable(QTableWidget):
    """A table of figures as high as its rows; the columns share the width as on paper."""

    def __init__(self, table: Table) -> None:
        rows = table.rows[:MOST_ROWS]
        super().__init__(len(rows), len(table.columns))
        self._shares = [column_.width for column_ in table.columns]
        self._titles = [column_.title for column_ in table.columns]
        self.setAccessibleName(table.name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setMinimumSectionSize(20)
        sides = {
            Align.LEFT: Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            Align.RIGHT: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
        }
        for at, column_ in enumerate(table.columns):
            title = QTableWidgetItem(column_.title)
            # The flag to wrap is no alignment to Qt's types, but the header draws with it.
            wraps = sides[column_.align].value | Qt.TextFlag.TextWordWrap.value
            title.setData(Qt.ItemDataRole.TextAlignmentRole, wraps)
            title.setToolTip(column_.title)
            self.setHorizontalHeaderItem(at, title)
        for number, line in enumerate(rows):
            for at, (cell, column_) in enumerate(zip(line, table.columns, strict=True)):
                item = QTableWidgetItem(cell.text)
                item.setTextAlignment(sides[column_.align])
                self.setItem(number, at, item)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Shares the width out."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Measures anew with another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """The page scrolls, not the table."""
        event.ignore()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as its rows."""
        return QSize(400, self._wanted())

    def _fit(self) -> None:
        room, whole = self.viewport().width(), sum(self._shares)
        left = room
        for at, share in enumerate(self._shares):
            wide = left if at == len(self._shares) - 1 else int(room * share / whole)
            self.setColumnWidth(at, wide)
            left -= wide
        self._fit_head()
        self.resizeRowsToContents()
        if self.height() != self._wanted():
            self.setFixedHeight(self._wanted())

    def _fit_head(self) -> None:
        """Room for the longest title, on as many lines as it takes."""
        head = self.horizontalHeader()
        font = QFont(head.font())
        font.setBold(True)
        metrics = QFontMetrics(font)
        highest = 0
        for at, words in enumerate(self._titles):
            room = QRect(0, 0, max(30, self.columnWidth(at) - HEAD_PADDING), 1000)
            highest = max(highest, metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), words).height())
        head.setFixedHeight(highest + HEAD_PADDING)

    def _wanted(self) -> int:
        return self.horizontalHeader().height() + self.verticalHeader().length() + 2


class _Numbers(QPushButton):
    """Shows and hides the numbers behind a chart."""

    def __init__(self, table: FigureTable, unfolded: set[str]) -> None:
        super().__init__()
        self._table, self._unfolded = table, unfolded
        self.setProperty("kind", "inline")
        self.setAutoDefault(False)
        self.setCheckable(True)
        self.setAccessibleDescription(table.accessibleName())
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setChecked(table.accessibleName() in unfolded)
        self.toggled.connect(self._show)
        self._show(self.isChecked())

    def _show(self, on: bool) -> None:
        (self._unfolded.add if on else self._unfolded.discard)(self._table.accessibleName())
        self._table.setVisible(on)
        self.setText(translate("Reports", "Hide the numbers") if on else translate("Reports", "Show the numbers"))


def _tiles(tiles: Tiles) -> QWidget:
    holder = QWidget()
    holder.setProperty("ground", "clear")
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(12)
    for at, tile in enumerate(tiles.tiles):
        card = frame("card")
        box = column(
            label(tile.value, "number"), label(tile.label, wraps=True), label(tile.note, "small", wraps=True), 1, gap=1
        )
        box.setContentsMargins(14, 9, 12, 10)
        card.setLayout(box)
        grid.addWidget(card, at // ACROSS, at % ACROSS)
    for at in range(ACROSS):
        grid.setColumnStretch(at, 1)
    return holder
