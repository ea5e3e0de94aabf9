"""Mentions: the list, the filter bar, the pane, and triage by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from monitor.desk.views import Filters, Shelf
from monitor.types import Changes, Coverage, MentionDetail, Order, Progress, State
from ui import text
from ui.bridge import concerns
from ui.context import Context
from ui.models.mentions import MentionModel
from ui.page import Page
from ui.screens.mention_acts import MentionActs
from ui.screens.mention_blank import MentionBlank
from ui.screens.mention_bringing import MentionBringing
from ui.screens.mention_digest import Ticked
from ui.triage_words import thrown_out
from ui.widgets.bulk_bar import BulkBar
from ui.widgets.controls import button, label, row
from ui.widgets.filter_bar import FilterBar, Known
from ui.widgets.mention_list import MentionList
from ui.widgets.pane import Pane

translate = QCoreApplication.translate
READ_MS: Final = 900
"""A mention counts as read when it stood in the pane for this long."""
ANEW_MS: Final = 60_000
KNOWN_MS: Final = 15_000
"""Places, languages and the coverage line are read again no oftener than this: a crawl changes them all the time."""
COUNTED: Final = 1000
"""More is told as "1,000+" until the whole list is there."""


class MentionsPage(Page):
    """The officer's desk."""

    slug = "mentions"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._coverage: Coverage | None = None
        self._out: dict[str, int] = {}
        self._counted: int | None = None
        self._progress: Progress | None = None
        self._wanted: int | None = None
        self._model = MentionModel(self.monitor, self.bridge, self)
        self._bar = FilterBar(context)
        self._list = MentionList(self.theme, self._model)
        self._count = label(role="muted")
        self._out_line = label(role="muted", wraps=True)
        self._order = button(kind="link")
        self._order.setMenu(QMenu(self._order))
        self._order.menu().aboutToShow.connect(self._fill_order)
        self._add = button(kind="link")
        self._add.setMenu(QMenu(self._add))
        self._add_by_hand = self._add.menu().addAction("")
        self._add_by_hand.triggered.connect(self.add_by_hand)
        self._add_file = self._add.menu().addAction("")
        self._add_file.triggered.connect(self._choose_files)
        self._pane = Pane(context)
        self._acts = MentionActs(self, context)
        self._bringing = MentionBringing(self, context)
        self._ticked = Ticked(self, context)
        self._list.delegate_.ticked = self._ticked.ids
        self._bulk = BulkBar(self.theme, self._acts.fill_tags, self._acts.fill_owners)
        self._empty = MentionBlank(self.theme)
        self._empty_act, self._why = self._empty.act, self._empty.why
        self._empty.led.connect(self._lead)
        self._empty.why_asked.connect(self._ask_why)

        over = QFrame()
        over.setProperty("ground", "surface")
        line = row(self._count, 1, self._add, self._order)
        line.setContentsMargins(16, 5, 10, 3)
        over_box = QVBoxLayout(over)
        over_box.setContentsMargins(0, 0, 0, 0)
        over_box.setSpacing(0)
        over_box.addLayout(line)
        self._out_line.setContentsMargins(16, 0, 10, 5)
        over_box.addWidget(self._out_line)
        over_box.addWidget(self._list, 1)
        over_box.addWidget(self._bulk)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        over.setMinimumWidth(340)
        self._split.addWidget(over)
        self._split.addWidget(self._pane)
        self._split.setStretchFactor(0, 5)
        self._split.setStretchFactor(1, 6)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._split)
        self._stack.addWidget(self._empty)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._bar)
        box.addWidget(self._stack, 1)
        self.memory.splitter("mentions/splitter", self._split, [480, 620])
        QWidget.setTabOrder(self._bar, self._list)
        QWidget.setTabOrder(self._list, self._bulk)
        QWidget.setTabOrder(self._bulk, self._pane.reader)

        self._read = QTimer(self)
        self._read.setSingleShot(True)
        self._read.setInterval(READ_MS)
        self._read.timeout.connect(self._mark_read)
        self._known_later = QTimer(self)
        self._known_later.setSingleShot(True)
        self._known_later.setInterval(KNOWN_MS)
        self._known_later.timeout.connect(self._read_known)
        self._clock = QTimer(self)
        self._clock.setInterval(ANEW_MS)
        self._clock.timeout.connect(self._list.viewport().update)
        self._clock.start()

        self._bar.changed.connect(self._ask)
        self._list.chosen.connect(self._show_chosen)
        self._list.selection_changed.connect(self._selection_changed)
        self._model.settled.connect(self._listed)
        self._model.settled.connect(self._acts.list_moved)
        self._model.listed.connect(self._listed)
        self._pane.acted.connect(self._acts.do)
        self._pane.kind_chosen.connect(self._acts.set_kind)
        self._pane.tone_chosen.connect(self._acts.set_tone)
        self._pane.tags_asked.connect(self._acts.fill_tags)
        self._pane.owners_asked.connect(self._acts.fill_owners)
        self._bulk.digest_asked.connect(self._ticked.ask)
        self._bulk.untick_asked.connect(self._ticked.clear)
        self._ticked.changed.connect(self._ticks_changed)
        self._pane.mention_asked.connect(self.show_item)
        self.bridge.progressed.connect(self._progressed)
        self._bind()
        self.retranslate()

    # --- the contract of a page --------------------------------------------------------------------

    def refresh(self, changes: Changes) -> None:
        """Reads the list, the mention shown and what there is to filter by."""
        if changes.everything and not self._model.complete:
            self._ask()
        else:
            self._model.refresh(changes)
        shown = self._pane.detail
        if shown is not None and (changes.everything or shown.row.id in changes.mentions or
                                  shown.row.post_id in changes.posts):  # fmt: skip
            self._load(shown.row.id)
        if (
            concerns(changes, "entities", "tags", "rules", "views", "people")
            or self._coverage is None
            or not self._coverage.places
        ):
            self._read_known()
        elif concerns(changes, "sources", "runs", "posts", "mentions") and not self._known_later.isActive():
            self._known_later.start()

    def retranslate(self) -> None:
        """Sets every word anew."""
        self._list.setAccessibleName(translate("Mentions", "List of mentions"))
        self._empty.retranslate()
        self._bar.retranslate()
        self._pane.retranslate()
        self._bulk.retranslate()
        self._add.setText(translate("Mentions", "Add") + " ▾")
        self._add_by_hand.setText(translate("Mentions", "Add a mention by hand…") + "\tCtrl+N")
        self._add_file.setText(translate("Mentions", "Bring in a file…"))
        self._write_count()
        self._write_empty()
        self._list.viewport().update()

    def show_item(self, item: int) -> None:
        """Selects a mention; where the filters hide it, they step aside."""
        if self._model.position(item) is not None:
            self._list.select(item)
            return
        self._wanted = item
        self._bar.set_filters(Filters(shelf=Shelf.ALL, stories=False))

    def show_filters(self, filters: Filters) -> None:
        """Lists what these filters leave."""
        self._bar.set_filters(filters)

    def chosen(self) -> list[int]:
        """Ids of the selected mentions."""
        return self._list.selected_ids()

    def current_id(self) -> int | None:
        """Id of the mention that the list stands on; the pane shows it a moment later."""
        return self._list.current_id()

    def detail(self) -> MentionDetail | None:
        """What is shown."""
        return self._pane.detail

    def known(self) -> Known:
        """What there is to filter by, to tag with and to give to."""
        return self._bar.known

    def menu_place(self) -> QPoint:
        """Where a menu of the keyboard opens: below the current row."""
        rect = self._list.visualRect(self._list.currentIndex())
        return self._list.viewport().mapToGlobal(rect.bottomLeft() + QPoint(24, -8))

    def enter(self) -> None:
        """The list is where work starts."""
        self._list.setFocus()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Goes on counting a mention as read."""
        super().showEvent(event)
        self._start_reading()

    # --- reading -----------------------------------------------------------------------------------

    @Slot()
    def _ask(self) -> None:
        query = self._bar.filters.query(datetime.now(UTC))
        self._counted = None
        self._model.show(query)

        def counted(count: int) -> None:
            if self._model.query == query:
                self._counted = count
                self._write_count()

        self.bridge.aside(lambda: self.monitor.read.count(query, COUNTED), counted, owner=self)
        self._write_count()

    @Slot()
    def _read_known(self) -> None:
        monitor, read = self.monitor, self.monitor.read

        def known() -> tuple[Known, Coverage, dict[str, int]]:
            triage = monitor.triage
            found = Known(
                entities=read.entities(),
                sources=read.sources(),
                langs=read.languages(),
                tags=triage.tags(),
                owners=triage.owners(),
                rules=triage.rules(),
                views=triage.views(),
            )
            return found, read.coverage(), triage.thrown_out()

        self.bridge.aside(known, self._show_known, owner=self)

    def _show_known(self, known: tuple[Known, Coverage, dict[str, int]]) -> None:
        found, self._coverage, self._out = known
        self._list.delegate_.name_shown = len(found.entities) > 1
        self._list.delegate_.tags = {tag.id: tag for tag in found.tags}
        self._pane.tags = found.tags
        self._pane.rules = found.rules
        self._bar.set_known(found)
        self._write_count()
        self._write_empty()

    @Slot()
    def _listed(self) -> None:
        if self._wanted is not None and self._model.position(self._wanted) is not None:
            wanted, self._wanted = self._wanted, None
            self._list.select(wanted)
        elif self._list.current_id() is None and self._model.rowCount():
            self._list.step(0)
        self._write_count()
        self._write_empty()

    @Slot(object)
    def _show_chosen(self, mention_id: int | None) -> None:
        self._read.stop()
        if mention_id is None:
            self._pane.show_detail(None)
            return
        self._load(mention_id)

    def _load(self, mention_id: int) -> None:
        def show(detail: MentionDetail) -> None:
            # Somebody holding J down has gone on meanwhile.
            if self._list.current_id() == mention_id:
                self._pane.show_detail(detail, len(self._list.selected_ids()))
                self._start_reading()
                self._acts.asked.go_on()

        def gone(_error: BaseException) -> None:
            if self._list.current_id() == mention_id:
                self._acts.asked.forget()
                self._pane.show_detail(None)

        self.bridge.aside(lambda: self.monitor.read.mention(mention_id), show, gone, owner=self)

    def _start_reading(self) -> None:
        detail = self._pane.detail
        if detail is not None and detail.row.state is State.NEW and self.isVisible():
            self._read.start()

    @Slot()
    def _mark_read(self) -> None:
        detail = self._pane.detail
        if detail is None or detail.row.state is not State.NEW or not self.isVisible():
            return
        self.bridge.when_done(self.monitor.mark([detail.row.id], State.SEEN), owner=self)

    @Slot()
    def _selection_changed(self) -> None:
        self._pane.set_chosen(len(self._list.selected_ids()))
        self._write_count()

    # --- words -------------------------------------------------------------------------------------

    def _write_count(self) -> None:
        total = self._model.rowCount()
        stories = self._bar.filters.stories
        words = (
            translate("Mentions", "%Ln story(ies)", None, total)
            if stories
            else translate("Mentions", "%Ln mention(s)", None, total)
        )
        if not self._model.complete:
            words = self._first_count()
        self._count.setText(words)
        out = thrown_out(self._out) if self._bar.filters.shelf is Shelf.THROWN_OUT else ""
        self._out_line.setText(translate("RulesDialog", "Thrown out in all: %1").replace("%1", out))
        self._out_line.setVisible(bool(out))
        self._bulk.set_counts(len(self._list.selected_ids()), len(self._ticked.ids))
        self._order.setText(f"{text.order(self._bar.filters.order)} ▾")

    def _first_count(self) -> str:
        """What is known of the number before the whole list is there."""
        if self._counted is None:
            return "…"
        if self._counted > COUNTED:
            return f"{text.number(COUNTED)}+"
        return text.number(self._counted)

    def _write_empty(self) -> None:
        if self._model.rowCount() or not self._model.complete:
            self._stack.setCurrentWidget(self._split)
            return
        known = self._bar.known.entities
        self._empty.tell(self._bar.filters, self._coverage, self._progress, known, self._out)
        self._stack.setCurrentWidget(self._empty)

    @Slot(object)
    def _progressed(self, progress: Progress | None) -> None:
        self._progress = progress
        self._model.hurried = progress is not None
        if progress is None and self._known_later.isActive():
            self._known_later.stop()
            self._read_known()
        if self._stack.currentWidget() is self._empty:
            self._write_empty()

    @Slot()
    def _ask_why(self) -> None:
        from ui.screens.why import ask_why

        ask_why(self)

    @Slot(str)
    def _lead(self, where: str) -> None:
        if where == "places":
            self.host.go("places")
        else:
            self._bar.set_filters(Filters(shelf=Shelf.ALL) if where == "all" else Filters())

    @Slot()
    def _fill_order(self) -> None:
        menu = self._order.menu()
        menu.clear()
        menu.setProperty("checks", True)
        for order in Order:
            made = menu.addAction(text.order(order))
            made.setCheckable(True)
            made.setChecked(order is self._bar.filters.order)
            made.triggered.connect(self._orderer(order))
        menu.addSeparator()
        fold = menu.addAction(translate("Mentions", "Copies of a story as one row"))
        fold.setCheckable(True)
        fold.setChecked(self._bar.filters.stories)
        fold.triggered.connect(self._fold_stories)
        menu.addSeparator()
        menu.addAction(translate("Mentions", "Rules…"), self._acts.show_rules)
        menu.addAction(translate("Mentions", "Tags and colours…"), self._acts.show_tags)

    def _orderer(self, order: Order) -> Callable[[], None]:
        return lambda: self._bar.set_filters(replace(self._bar.filters, order=order))

    @Slot(bool)
    def _fold_stories(self, on: bool) -> None:
        self._bar.set_filters(replace(self._bar.filters, stories=on))

    # --- acts --------------------------------------------------------------------------------------

    def _bind(self) -> None:
        keys = self.keys
        keys.add("J", self._stepper(1), lambda: translate("Mentions", "Next mention"))
        keys.add("K", self._stepper(-1), lambda: translate("Mentions", "Previous mention"))
        keys.add("Space", self._page, lambda: translate("Mentions", "Page through the text, then next"), on=self._list)
        keys.add("Shift+Space", lambda: self._pane.reader.page(back=True), on=self._list)
        for key, slug, words in (
            ("C", "case", lambda: translate("Mentions", "Open a case")),
            ("W", "answered", lambda: translate("Mentions", "Answered: where")),
            ("X", "not_us", lambda: translate("Mentions", "Not about us")),
            ("N", "occasion", lambda: translate("Mentions", "Make an occasion of it")),
            ("D", "done", lambda: translate("Mentions", "Done, nothing to do")),
            ("O", "open", lambda: translate("Mentions", "Open the original in the browser")),
            ("B", "new", lambda: translate("Mentions", "Back to the inbox")),
            ("G", "tags", lambda: translate("Mentions", "Tags")),
            ("A", "assign", lambda: translate("Mentions", "Give to somebody")),
            ("M", "note", lambda: translate("Mentions", "Write a note")),
        ):
            keys.add(key, self._sender_of(slug), words)
        keys.add("T", self._toggle_tick, lambda: translate("Mentions", "Tick for the press digest"))
        keys.add("R", self._acts.show_rules, lambda: translate("Mentions", "Rules: what is kept out"))
        keys.add("Ctrl+N", self.add_by_hand, lambda: translate("Mentions", "Add a mention by hand"))
        keys.add("/", self._search, lambda: translate("Mentions", "Search"))
        keys.add("Esc", self._list.setFocus, lambda: translate("Mentions", "Back to the list"), on=self._bar.search)
        keys.add("Down", self._list.setFocus, on=self._bar.search)

    def _sender_of(self, slug: str) -> Callable[[], None]:
        return lambda: self._acts.do(slug)

    def _stepper(self, rows: int) -> Callable[[], None]:
        # At once where nothing waits for the mention shown: whoever holds the key down reads none in between.
        return lambda: (self._acts.asked.press(partial(self._list.step, rows)) if self._acts.asked else
                        self._list.step(rows))  # fmt: skip

    def _page(self) -> None:
        if not self._pane.reader.page():
            self._list.step(1)

    def _search(self) -> None:
        self._bar.search.setFocus()
        self._bar.search.selectAll()

    @Slot()
    def _toggle_tick(self) -> None:
        if chosen := self._list.selected_ids():
            self._ticked.toggle(chosen)

    @Slot()
    def _ticks_changed(self) -> None:
        self._list.viewport().update()
        self._write_count()

    @Slot()
    def add_by_hand(self) -> None:
        """Asks for a mention that was seen where nothing may be crawled."""
        self._bringing.by_hand()

    @Slot()
    def _choose_files(self) -> None:
        self.bring_files(self._bringing.choose())

    @Slot(list)
    def bring_files(self, files: Sequence[Path]) -> None:
        """Shows what is in files, one after the other, and brings in what is chosen of it."""
        self._bringing.files(files)
