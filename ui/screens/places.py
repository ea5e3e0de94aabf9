"""Places: what is watched, how each place stands, and what to do where one can't be read."""

from __future__ import annotations

from collections import Counter
from typing import Final

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QModelIndex, Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
)

from monitor.types import Changes, Coverage, SourceRow
from ui import text
from ui.bridge import concerns
from ui.context import Context
from ui.models.places import NAME, STATE, PlaceFilter, PlaceModel, Shelf, shelf_of
from ui.page import Page
from ui.screens.place_acts import PlaceActs
from ui.widgets.controls import EmptyState, Header, Table, button, row
from ui.widgets.job_strip import JobStrip
from ui.widgets.place_html import PlaceDetail
from ui.widgets.place_pane import PlacePane
from ui.widgets.two_lines import ITEM, TwoLines

translate = QCoreApplication.translate
ANEW_MS: Final = 60_000
"""Ages and next visits run: the words are written again once a minute."""
VISITS: Final = 30


class PlacesPage(Page):
    """What is watched."""

    slug = "places"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.acts = PlaceActs(self, context)
        self._coverage: Coverage | None = None
        self._wanted: int | None = None
        self._loaded = False
        self._header = Header()
        self._add = button(kind="primary", act=self.acts.add_place)
        self._read_all = button(act=self.acts.read_all)
        self._why = button(act=self.acts.ask_why)
        self._more = button(kind="flat")
        self._more.setMenu(QMenu(self._more))
        self._more.menu().aboutToShow.connect(self._fill_more)
        for made in (self._why, self._read_all, self._more, self._add):
            self._header.acts.addWidget(made)
        self._strip = JobStrip(context, "crawl", stop=self.acts.cancel)

        self._search = QLineEdit()
        self._search.setClearButtonEnabled(True)
        self._search.setMinimumWidth(190)
        self._search.setMaximumWidth(320)
        self._search.textChanged.connect(self._narrow)
        self._shelves: dict[Shelf, QPushButton] = {}
        self._shelf_group = QButtonGroup(self)
        self._shelf_group.setExclusive(True)
        filters = row(self._search, gap=4)
        filters.setContentsMargins(16, 8, 16, 8)
        filters.addSpacing(8)
        for shelf in Shelf:
            made = button(kind="flat", act=self._narrow)
            made.setCheckable(True)
            self._shelves[shelf] = made
            self._shelf_group.addButton(made)
            filters.addWidget(made)
        filters.addStretch(1)
        remembered = self.memory.get("places/shelf")
        self._shelves[Shelf(remembered) if remembered in set(Shelf) else Shelf.ALL].setChecked(True)
        bar = QFrame()
        bar.setProperty("ground", "surface")
        bar.setLayout(filters)
        self._bar = bar

        self.model = PlaceModel(self)
        self.listed = PlaceFilter(self)
        self.listed.setSourceModel(self.model)
        self.table = Table()
        lines = TwoLines(self.theme, self.table, first_left=16)
        self.table.setItemDelegate(lines)
        self.table.verticalHeader().setDefaultSectionSize(lines.height())
        self.table.setModel(self.listed)
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setStyleSheet("QHeaderView::section:first { padding-left: 16px; }")
        self.memory.header("places/columns", header, [180, 180, 82, 110, 124])
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        if not self.memory.get("places/sorted"):
            self.table.sortByColumn(STATE, Qt.SortOrder.AscendingOrder)
            self.memory.set("places/sorted", "1")
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.table.opened.connect(lambda _index: self.acts.do("edit"))
        self.pane = PlacePane(context)
        self.pane.acted.connect(self.acts.do)
        self._none = EmptyState(self.theme, "filter")
        self._none_act = button(act=self._show_all)
        self._none.acts.addWidget(self._none_act)
        self._table_stack = QStackedWidget()
        self._table_stack.addWidget(self.table)
        self._table_stack.addWidget(self._none)
        left = QFrame()
        left.setProperty("ground", "surface")
        left_box = QVBoxLayout(left)
        left_box.setContentsMargins(0, 0, 0, 0)
        left_box.setSpacing(0)
        left_box.addWidget(bar)
        left_box.addWidget(self._table_stack, 1)
        left.setMinimumWidth(420)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        self._split.addWidget(left)
        self._split.addWidget(self.pane)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 2)
        self.memory.splitter("places/splitter", self._split, [684, 406])
        self._empty = EmptyState(self.theme, "places")
        self._empty_add = button(kind="primary", act=self.acts.add_place)
        self._empty_import = button(act=self.acts.import_opml)
        self._empty.acts.addWidget(self._empty_add)
        self._empty.acts.addWidget(self._empty_import)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._split)
        self._stack.addWidget(self._empty)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._header)
        box.addWidget(self._strip)
        box.addWidget(self._stack, 1)

        self._clock = QTimer(self)
        self._clock.setInterval(ANEW_MS)
        self._clock.timeout.connect(self.model.touch)
        self._clock.start()
        self.theme.changed.connect(self._repaint)
        self.bridge.progressed.connect(self._write_acts)
        self._bind()
        self._narrow()
        self.retranslate()

    # --- the contract of a page --------------------------------------------------------------------

    def refresh(self, changes: Changes) -> None:
        """Reads the places, and the one shown."""
        if not concerns(changes, "sources", "runs", "posts", "entities", "mentions"):
            return
        self.bridge.aside(self._read, self._show, owner=self)

    def retranslate(self) -> None:
        """Sets every word anew."""
        self._add.setText(translate("Places", "Add a place"))
        self._add.setIcon(self.theme.icon("plus", "on_accent"))
        self._add.setToolTip(translate("Places", "Add a place") + " (N)")
        self._why.setText(translate("Places", "Missing something?"))
        self._why.setIcon(self.theme.icon("question"))
        self._why.setToolTip(translate("Why", "Why did I not get this?") + " (W)")
        self._more.setIcon(self.theme.icon("more"))
        self._more.setToolTip(translate("Places", "More"))
        self._more.setAccessibleName(translate("Places", "Import, export, pause"))
        self._search.setPlaceholderText(translate("Places", "Find by name or address"))
        self._search.setAccessibleName(translate("Places", "Find by name or address"))
        self.table.setAccessibleName(translate("Places", "List of places"))
        self._strip.set_words(translate("Places", "Stop"))
        self._none.set_words(
            translate("Places", "No place like this"),
            translate("Places", "Other places are watched; they are hidden by what you chose above."),
        )
        self._none_act.setText(translate("Places", "Show all places"))
        self._empty.set_words(
            translate("Places", "No place is being watched yet"),
            translate("Places", "Add the forums, news sites, blogs and channels where people write about you. "
                                "Paste any address: the program finds out how to read it."),
        )  # fmt: skip
        self._empty_add.setText(translate("Places", "Add a place"))
        self._empty_import.setText(translate("Places", "Import from a file…"))
        self.pane.retranslate()
        self.model.touch()
        self._write_head()
        self._write_acts()

    def show_item(self, item: int) -> None:
        """Selects a place; where the filters hide it, they step aside."""
        if not self._loaded:
            self._wanted = item
            return
        if not self._select(item):
            self._show_all()
            self._select(item)

    def show_added(self, item: int | None) -> None:
        """Selects a place that was added just now, once the list has it."""
        self._wanted = item
        self.bridge.aside(self._read, self._show, owner=self)

    def enter(self) -> None:
        """The list is where work starts."""
        if self._stack.currentWidget() is self._empty:
            self._empty_add.setFocus()
        else:
            self.table.setFocus()

    # --- reading -----------------------------------------------------------------------------------

    def _read(self) -> tuple[list[SourceRow], Coverage]:
        return self.monitor.read.sources(), self.monitor.read.coverage()

    def _show(self, known: tuple[list[SourceRow], Coverage]) -> None:
        rows, self._coverage = known
        self._loaded = True
        current = self.current()
        place = self.table.verticalScrollBar().value()
        self.model.set_rows(rows)
        self._stack.setCurrentWidget(self._split if rows else self._empty)
        self._write_head()
        self._write_acts()
        self._write_none()
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.show_item(wanted)
        elif current is None or not self._select(current.id):
            self._select_first()
        else:
            self.table.verticalScrollBar().setValue(place)
        self._load()

    def current(self) -> SourceRow | None:
        """The place that is chosen."""
        found = self.table.currentIndex().data(ITEM)
        return found if isinstance(found, SourceRow) else None

    def _select(self, source_id: int) -> bool:
        for number in range(self.listed.rowCount()):
            index = self.listed.index(number, 0)
            if index.data(ITEM).id == source_id:
                chosen = QItemSelectionModel.SelectionFlag
                self.table.selectionModel().setCurrentIndex(index, chosen.ClearAndSelect | chosen.Rows)
                self.table.scrollTo(index)
                return True
        return False

    def _select_first(self) -> None:
        if self.listed.rowCount():
            self.table.selectRow(0)
        else:
            self.pane.show_detail(None)

    @Slot(QModelIndex, QModelIndex)
    def _chosen(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._load()

    def _load(self) -> None:
        current = self.current()
        if current is None:
            self.pane.show_detail(None)
            return
        source_id = current.id

        def read() -> PlaceDetail:
            reader = self.monitor.read
            fresh = reader.source(source_id)
            runs = tuple(reader.runs(source_id, VISITS))
            skips = {run.id: reader.skips(run.id) for run in runs if run.skipped}
            wanted = fresh.about_entity_id if fresh.search is None else fresh.search.entity_id
            names = {} if wanted is None else {one.id: one.names[0] for one in reader.entities()}
            return PlaceDetail(fresh, runs, skips, None if wanted is None else names.get(wanted))

        def show(detail: PlaceDetail) -> None:
            shown = self.current()
            if shown is not None and shown.id == source_id:
                self.pane.show_detail(detail)

        def gone(_error: BaseException) -> None:
            self.pane.show_detail(None)

        self.bridge.aside(read, show, gone, owner=self)

    # --- words -------------------------------------------------------------------------------------

    def _write_head(self) -> None:
        line = "" if self._coverage is None else text.coverage(self._coverage)
        self._header.set_words(translate("Places", "Places"), line)
        counts = Counter(shelf_of(one) for one in self.model.rows)
        counts[Shelf.ALL] = len(self.model.rows)
        for shelf, made in self._shelves.items():
            made.setText(f"{_shelf_word(shelf)}  {text.number(counts[shelf])}")
            made.setVisible(shelf in (Shelf.ALL, Shelf.WORKS) or bool(counts[shelf]) or made.isChecked())

    @Slot()
    def _write_acts(self) -> None:
        crawling = self.monitor.crawling
        self._read_all.setText(translate("Places", "Stop reading") if crawling else translate("Places", "Read all now"))
        self._read_all.setIcon(self.theme.icon("stop" if crawling else "refresh"))
        self._read_all.setEnabled(crawling or any(one.enabled for one in self.model.rows))

    def _write_none(self) -> None:
        self._table_stack.setCurrentWidget(self.table if self.listed.rowCount() else self._none)

    @Slot()
    def _repaint(self) -> None:
        self.retranslate()
        self.table.viewport().update()

    @Slot()
    def _narrow(self) -> None:
        shelf = next(shelf for shelf, made in self._shelves.items() if made.isChecked())
        self.memory.set("places/shelf", shelf)
        current = self.current()
        self.listed.show(shelf, self._search.text())
        self._write_none()
        if current is None or not self._select(current.id):
            self._select_first()

    def _show_all(self) -> None:
        self._search.clear()
        self._shelves[Shelf.ALL].setChecked(True)
        self._narrow()

    @Slot()
    def _fill_more(self) -> None:
        menu, theme = self._more.menu(), self.theme
        menu.clear()
        watching = self.monitor.watching
        words = translate("Places", "Pause watching") if watching else translate("Places", "Go on watching")
        menu.addAction(theme.icon("pause" if watching else "play"), words).triggered.connect(self.acts.toggle_watch)
        why = menu.addAction(theme.icon("question"), translate("Why", "Why did I not get this?"))
        why.triggered.connect(lambda: self.acts.ask_why())
        menu.addSeparator()
        menu.addAction(theme.icon("upload"), translate("Places", "Import from a file (OPML)…")).triggered.connect(
            lambda: self.acts.import_opml()
        )
        export = menu.addAction(theme.icon("download"), translate("Places", "Export to a file (OPML)…"))
        export.triggered.connect(lambda: self.acts.export_opml())
        export.setEnabled(bool(self.model.rows))

    # --- keys --------------------------------------------------------------------------------------

    def _bind(self) -> None:
        keys = self.keys
        keys.add("N", self.acts.add_place, lambda: translate("Places", "Add a place"))
        keys.add("J", lambda: self._step(1), lambda: translate("Places", "Next place"))
        keys.add("K", lambda: self._step(-1), lambda: translate("Places", "Previous place"))
        keys.add("R", lambda: self.acts.do("read"), lambda: translate("Places", "Read this place now"))
        keys.add("Shift+R", self.acts.read_all, lambda: translate("Places", "Read all places now, or stop"))
        keys.add("E", lambda: self.acts.do("edit"), lambda: translate("Places", "Edit"))
        keys.add("S", lambda: self.acts.do("switch"), lambda: translate("Places", "Switch off or on"))
        keys.add("W", self.acts.ask_why, lambda: translate("Why", "Why did I not get this?"))
        keys.add("O", lambda: self.acts.do("open"), lambda: translate("Places", "Open the address"))
        keys.add(
            "Del", lambda: self.acts.do("remove"), lambda: translate("Places", "Remove; posts stay"), on=self.table
        )
        keys.add("/", self._search.setFocus, lambda: translate("Places", "Find a place"))

    def _step(self, by: int) -> None:
        number = max(0, min(self.table.currentIndex().row() + by, self.listed.rowCount() - 1))
        if self.listed.rowCount():
            self.table.selectRow(number)


def _shelf_word(shelf: Shelf) -> str:
    return {
        Shelf.ALL: translate("Places", "All"),
        Shelf.WORKS: translate("Places", "Work"),
        Shelf.NEEDS_YOU: translate("Places", "Need you"),
        Shelf.CANNOT: translate("Places", "Can't be watched"),
        Shelf.OFF: translate("Places", "Switched off"),
    }[shelf]
