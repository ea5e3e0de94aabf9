"""Mentions: the list, the filter bar, the pane, and triage by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from monitor.desk.views import Filters, Shelf
from monitor.service import Written
from monitor.types import (
    Changes,
    Coverage,
    Entity,
    Kind,
    MentionDetail,
    Order,
    Progress,
    Role,
    SourceRow,
    State,
    Tone,
)
from ui import text
from ui.bridge import concerns
from ui.context import Context, Offer
from ui.models.mentions import MentionModel
from ui.page import Page
from ui.widgets.controls import EmptyState, button, label, row
from ui.widgets.filter_bar import FilterBar, shelf_word
from ui.widgets.mention_list import MentionList
from ui.widgets.pane import Pane
from ui.widgets.status import job

if TYPE_CHECKING:
    from monitor.service.bringing_in import BroughtIn

translate = QCoreApplication.translate
READ_MS: Final = 900
"""A mention counts as read when it stood in the pane for this long."""
ANEW_MS: Final = 60_000
KNOWN_MS: Final = 15_000
"""Places, languages and the coverage line are read again no oftener than this: a crawl changes them all the time."""
PAGES_FOR_CASES: Final = "cases"


class MentionsPage(Page):
    """The officer's desk."""

    slug = "mentions"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._coverage: Coverage | None = None
        self._names: Sequence[Entity] = ()
        self._progress: Progress | None = None
        self._wanted: int | None = None
        self._lead: Callable[[], None] = self._show_inbox
        self._model = MentionModel(self.monitor, self.bridge, self)
        self._bar = FilterBar(context)
        self._list = MentionList(self.theme, self._model)
        self._count = label(role="muted")
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
        self._empty = EmptyState(self.theme, "radar")
        self._empty_act = button(kind="primary", act=self._empty_acted)
        self._empty.acts.addWidget(self._empty_act)
        self._why = button(act=self._ask_why)
        self._empty.acts.addWidget(self._why)

        over = QFrame()
        over.setProperty("ground", "surface")
        line = row(self._count, 1, self._add, self._order)
        line.setContentsMargins(16, 5, 10, 3)
        over_box = QVBoxLayout(over)
        over_box.setContentsMargins(0, 0, 0, 0)
        over_box.setSpacing(0)
        over_box.addLayout(line)
        over_box.addWidget(self._list, 1)
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
        QWidget.setTabOrder(self._list, self._pane.reader)

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
        self._model.listed.connect(self._listed)
        self._pane.acted.connect(self.act)
        self._pane.kind_chosen.connect(self._set_kind)
        self._pane.tone_chosen.connect(self._set_tone)
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
        if concerns(changes, "entities") or self._coverage is None or not self._coverage.places:
            self._read_known()
        elif concerns(changes, "sources", "runs", "posts") and not self._known_later.isActive():
            self._known_later.start()

    def retranslate(self) -> None:
        """Sets every word anew."""
        self._list.setAccessibleName(translate("Mentions", "List of mentions"))
        self._why.setText(translate("Why", "Why did I not get this?"))
        self._why.setIcon(self.theme.icon("question"))
        self._bar.retranslate()
        self._pane.retranslate()
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
        self._model.show(self._bar.filters.query(datetime.now(UTC)))
        self._write_count()

    @Slot()
    def _read_known(self) -> None:
        read = self.monitor.read

        def known() -> tuple[list[Entity], list[SourceRow], list[str], Coverage]:
            return read.entities(), read.sources(), read.languages(), read.coverage()

        self.bridge.aside(known, self._show_known, owner=self)

    def _show_known(self, known: tuple[list[Entity], list[SourceRow], list[str], Coverage]) -> None:
        self._names, sources, langs, self._coverage = known
        self._list.delegate_.name_shown = len(self._names) > 1
        self._bar.set_known(self._names, sources, langs)
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

        def gone(_error: BaseException) -> None:
            if self._list.current_id() == mention_id:
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
            words = "…"
        chosen = len(self._list.selected_ids())
        if chosen > 1:
            words += " · " + translate("Mentions", "%Ln selected", None, chosen)
        self._count.setText(words)
        self._order.setText(f"{text.order(self._bar.filters.order)} ▾")

    def _write_empty(self) -> None:
        if self._model.rowCount() or not self._model.complete:
            self._stack.setCurrentWidget(self._split)
            return
        filters, coverage = self._bar.filters, self._coverage
        covered = "" if coverage is None else text.coverage(coverage)
        act = ""
        icon = "radar"
        lead = self._show_inbox
        if coverage is not None and not coverage.places and not coverage.mentions:
            lead = self._show_places
            title = translate("Mentions", "No place is being watched yet")
            line = translate("Mentions", "Add the forums, blogs and news sites where people write about you.")
            act = translate("Mentions", "Add places")
        elif filters.narrowed or filters.shelf not in (Shelf.INBOX, Shelf.ALL):
            icon = "filter"
            title = translate("Mentions", "Nothing here under these filters")
            shelf = "" if filters.shelf is Shelf.INBOX else shelf_word(filters.shelf)
            line = " · ".join(part for part in (shelf, covered) if part)
            act = translate("Mentions", "Show the inbox")
        elif self._progress is not None:
            title = translate("Mentions", "Reading your places…")
            line = f"{job(self._progress)}. " + translate("Mentions", "What names you appears here by itself.")
        elif coverage is not None and coverage.mentions:
            icon = "done"
            title = translate("Mentions", "The inbox is empty: all is looked at")
            line = covered
            act = translate("Mentions", "Show all states")
            lead = self._show_all
        else:
            title = translate("Mentions", "Nobody named you yet")
            names = ", ".join(one.names[0] for one in self._names[:4])
            told = translate("Mentions", "We look for: %1.").replace("%1", names) if names else ""
            line = " ".join(part for part in (told, covered) if part)
        self._empty.set_icon(icon)
        self._empty.set_words(title, line)
        self._lead = lead
        self._empty_act.setText(act)
        self._empty_act.setVisible(bool(act))
        self._why.setVisible(coverage is not None and bool(coverage.places))
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
    def _empty_acted(self) -> None:
        self._lead()

    def _ask_why(self) -> None:
        from ui.screens.why import ask_why

        ask_why(self)

    def _show_places(self) -> None:
        self.host.go("places")

    def _show_inbox(self) -> None:
        self._bar.set_filters(Filters())

    def _show_all(self) -> None:
        self._bar.set_filters(Filters(shelf=Shelf.ALL))

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

    def _orderer(self, order: Order) -> Callable[[], None]:
        return lambda: self._bar.set_filters(replace(self._bar.filters, order=order))

    @Slot(bool)
    def _fold_stories(self, on: bool) -> None:
        self._bar.set_filters(replace(self._bar.filters, stories=on))

    # --- acts --------------------------------------------------------------------------------------

    def _bind(self) -> None:
        keys = self.keys
        keys.add("J", lambda: self._list.step(1), lambda: translate("Mentions", "Next mention"))
        keys.add("K", lambda: self._list.step(-1), lambda: translate("Mentions", "Previous mention"))
        keys.add("Space", self._page, lambda: translate("Mentions", "Page through the text, then next"), on=self._list)
        keys.add("Shift+Space", lambda: self._pane.reader.page(back=True), on=self._list)
        for key, slug, words in (
            ("C", "case", lambda: translate("Mentions", "Open a case")),
            ("W", "answered", lambda: translate("Mentions", "Answered: where")),
            ("X", "not_us", lambda: translate("Mentions", "Not about us")),
            ("N", "occasion", lambda: translate("Mentions", "Make an occasion of it")),
            ("D", "done", lambda: translate("Mentions", "Done, nothing to do")),
            ("O", "open", lambda: translate("Mentions", "Open the original in the browser")),
        ):
            keys.add(key, self._sender_of(slug), words)
        keys.add("Ctrl+N", self.add_by_hand, lambda: translate("Mentions", "Add a mention by hand"))
        keys.add("/", self._search, lambda: translate("Mentions", "Search"))
        keys.add("Esc", self._list.setFocus, lambda: translate("Mentions", "Back to the list"), on=self._bar.search)
        keys.add("Down", self._list.setFocus, on=self._bar.search)

    def _sender_of(self, slug: str) -> Callable[[], None]:
        return lambda: self.act(slug)

    def _page(self) -> None:
        if not self._pane.reader.page():
            self._list.step(1)

    def _search(self) -> None:
        self._bar.search.setFocus()
        self._bar.search.selectAll()

    @Slot(str)
    def act(self, slug: str) -> None:
        """Does an act of the pane or the keyboard to all selected mentions."""
        chosen = self._list.selected_ids()
        detail = self._pane.detail
        if not chosen:
            return
        if slug == "case":
            self._run(self.monitor.open_case(chosen), self._case_opened)
        elif slug == "not_us":
            self._run(self.monitor.not_us(chosen), self._not_us_done(chosen))
        elif slug == "done":
            self._run(self.monitor.mark(chosen, State.DONE), lambda written: self._tell(
                translate("Mentions", "%n mention(s) done.", None, written.count)))  # fmt: skip
        elif slug == "new":
            self._run(self.monitor.mark(chosen, State.NEW), lambda written: self._tell(
                translate("Mentions", "%n mention(s) back in the inbox.", None, written.count)))  # fmt: skip
        elif slug == "answered":
            self._ask_answer(chosen)
        elif detail is not None:
            self._act_on_one(slug, detail)

    def _act_on_one(self, slug: str, detail: MentionDetail) -> None:
        current = detail.row
        if slug == "open" and current.url is not None:
            QDesktopServices.openUrl(QUrl(current.url))
        elif slug == "copy":
            QGuiApplication.clipboard().setText(current.url or "")
            self.host.say(translate("Mentions", "The address is copied."))
        elif slug == "occasion":
            self._ask_occasion(detail)
        elif slug == "note":
            self._ask_note(detail)
        elif slug == "evidence":
            self._run(self.monitor.keep_evidence(current.id), lambda _w: self.host.say(
                translate("Mentions", "The page is kept as evidence.")))  # fmt: skip
        elif slug == "recheck":
            self._run(self.monitor.recheck(current.post_id), lambda _w: self.host.say(
                translate("Mentions", "Looked at the post again.")))  # fmt: skip

    def _run(self, future: Future[Written], done: Callable[[Written], object]) -> None:
        self.bridge.when_done(future, done, self.host.complain, owner=self)

    def _tell(self, words: str, *offers: Offer) -> None:
        self.host.say(words, *offers, undo=True)

    def _case_opened(self, written: Written) -> None:
        words = translate("Mentions", "A case is opened over %n mention(s).", None, written.count)
        case = written.id
        if case is None or not self.host.has(PAGES_FOR_CASES):
            self._tell(words)
            return
        self._tell(words, Offer(translate("Mentions", "Go to the case"), lambda _t: self.host.go("cases", case)))

    def _not_us_done(self, chosen: list[int]) -> Callable[[Written], None]:
        rows = self.monitor.read.rows(chosen[:1])
        entity = rows[0].entity_id if rows else None

        def told(written: Written) -> None:
            words = translate("Mentions", "%n mention(s) marked as not about us.", None, written.count)
            if entity is None:
                self._tell(words)
                return

            def exclude(word: str) -> None:
                self._run(self.monitor.exclude_word(entity, word), lambda _w: self._tell(
                    translate("Mentions", "Posts with “%1” no longer count.").replace("%1", word)))  # fmt: skip

            ask = translate("Mentions", "word that means others")
            self._tell(words, Offer(translate("Mentions", "Exclude the word"), exclude, asks=ask))

        return told

    def _ask_answer(self, chosen: list[int]) -> None:
        from ui.screens.mention_dialogs import AnswerDialog

        dialog = AnswerDialog(self, self.context, chosen)
        if dialog.exec():
            self._tell(translate("Mentions", "%n mention(s) answered.", None, dialog.outcome.count))

    # --- what is brought in ------------------------------------------------------------------------

    @Slot()
    def add_by_hand(self) -> None:
        """Asks for a mention that was seen where nothing may be crawled."""
        from ui.screens.add_mention import AddMentionDialog

        dialog = AddMentionDialog(self, self.context, self.monitor.read.entities())
        if dialog.exec():
            self._tell_brought(dialog.outcome)

    @Slot()
    def _choose_files(self) -> None:
        patterns = "(*.eml *.mbox *.csv *.tsv *.xlsx *.xls *.html *.htm *.mht *.mhtml)"
        kinds = [translate("Mentions", "Mails, tables, saved pages") + f" {patterns}"]
        kinds.append(translate("Mentions", "All files") + " (*)")
        names, _ = QFileDialog.getOpenFileNames(self, translate("Mentions", "Bring in a file"), "", ";;".join(kinds))
        self.bring_files([Path(name) for name in names])

    @Slot(list)
    def bring_files(self, files: Sequence[Path]) -> None:
        """Shows what is in files, one after the other, and brings in what is chosen of it."""
        from ui.screens.bring_file import BringFileDialog

        entities = self.monitor.read.entities()
        for file in files:
            dialog = BringFileDialog(self, self.context, file, entities)
            if not dialog.exec():
                return
            if dialog.outcome is not None:
                self._tell_brought(dialog.outcome)

    def _tell_brought(self, brought: BroughtIn) -> None:
        if brought.count:
            self._tell(translate("Mentions", "%n mention(s) brought in.", None, brought.count))
        elif brought.new_posts:
            self.host.say(translate("Mentions", "Kept; it names nobody who is watched."))
        else:
            self.host.say(translate("Mentions", "All of it was known already."))

    def _ask_occasion(self, detail: MentionDetail) -> None:
        from ui.screens.mention_dialogs import OccasionDialog

        if detail.row.role is not Role.CLIENT:
            self.host.say(translate("Mentions", "Occasions are made of the news of clients; this names “%1”.")
                          .replace("%1", detail.row.entity_name))  # fmt: skip
            return
        dialog = OccasionDialog(self, self.context, detail.row)
        if dialog.exec():
            self._tell(translate("Mentions", "An occasion is made."))

    def _ask_note(self, detail: MentionDetail) -> None:
        from ui.screens.mention_dialogs import NoteDialog

        if NoteDialog(self, self.context, detail).exec():
            self._tell(translate("Mentions", "The note is kept."))

    @Slot(object)
    def _set_kind(self, kind: Kind | None) -> None:
        chosen = self._list.selected_ids()
        self._run(self.monitor.set_kind(chosen, kind), lambda written: self._tell(
            translate("Mentions", "Kind corrected for %n mention(s).", None, written.count)))  # fmt: skip

    @Slot(object)
    def _set_tone(self, tone: Tone | None) -> None:
        chosen = self._list.selected_ids()
        self._run(self.monitor.set_tone(chosen, tone), lambda written: self._tell(
            translate("Mentions", "Tone corrected for %n mention(s).", None, written.count)))  # fmt: skip
