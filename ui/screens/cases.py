"""Cases: the list by deadline on its shelves, and one case as a checklist."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QModelIndex, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLineEdit,
    QListView,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
)

from monitor.checking_types import Verdict
from monitor.service import Written
from monitor.types import CaseRow, CaseState, Changes
from ui import case_words
from ui.bridge import concerns
from ui.case_view import CaseView, read_view
from ui.case_words import Step
from ui.context import Context
from ui.models.cases import CaseModel, Shelf
from ui.page import Page
from ui.screens.case_acts import CaseActs
from ui.screens.kept_pages import KeptPages
from ui.waiting_keys import WaitingKeys
from ui.widgets.case_pane import CasePane
from ui.widgets.case_row import CaseDelegate
from ui.widgets.controls import EmptyState, Header, button, column, row

translate = QCoreApplication.translate
ANEW_MS: Final = 60_000
"""Deadlines run: they are written again once a minute."""
TYPED_MS: Final = 250


class CaseList(QListView):
    """The list of cases; letters are shortcuts here, not a search by first letter."""

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's name
        """Nothing."""


class CasesPage(Page):
    """Complaints at work."""

    slug = "cases"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._loaded = False
        self._under_way = 0
        """Readings and own writes of which the pane does not show yet what came."""
        self._keys_waiting = WaitingKeys(lambda: not self._under_way)
        self._wanted: int | None = None
        self._header = Header()
        self._shelves: dict[Shelf, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        for shelf in Shelf:
            made = button(kind="flat", act=self._narrow)
            made.setCheckable(True)
            self._shelves[shelf] = made
            self._group.addButton(made)
            self._header.acts.addWidget(made)
        remembered = self.memory.get("cases/shelf")
        self._shelves[Shelf(remembered) if remembered in set(Shelf) else Shelf.OPEN].setChecked(True)

        self.model = CaseModel(self.monitor.person, self)
        self.list = CaseList()
        self.list.setItemDelegate(CaseDelegate(self.theme, self.list))
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumWidth(290)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.pane = CasePane(context)
        self._none = EmptyState(self.theme, "done")
        self._none_act = button(act=self._show_all)
        self._none.acts.addWidget(self._none_act)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText("/")
        self._sought = ""
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(TYPED_MS)
        self._typed.timeout.connect(self._seek)
        self.search.textChanged.connect(self._typed.start)
        self.search.returnPressed.connect(self._to_list)
        above = row(self.search)
        above.setContentsMargins(10, 8, 10, 8)
        left = QFrame()
        left.setProperty("ground", "surface")
        left.setLayout(column(above, self.list, gap=0))
        self._split.addWidget(left)
        self._split.addWidget(self.pane)
        self._split.setStretchFactor(0, 2)
        self._split.setStretchFactor(1, 5)
        self.memory.splitter("cases/splitter", self._split, [330, 760])
        self._empty = EmptyState(self.theme, "cases")
        self._empty_act = button(kind="primary", act=lambda: self.host.go("mentions"))
        self._empty.acts.addWidget(self._empty_act)
        self._stack = QStackedWidget()
        for shown in (self._split, self._none, self._empty):
            self._stack.addWidget(shown)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._header)
        box.addWidget(self._stack, 1)

        self.acts = CaseActs(self, context)
        self.pages = KeptPages(self, context, self._load)
        self.pane.acted.connect(self.act)
        self.pane.evidence_asked.connect(self.pages.ask)
        self.pane.changed.connect(self._change)
        self.pane.noted.connect(self._note)
        self.pane.mention_asked.connect(self._mention_asked)
        self.pane.asked.connect(self._ask)
        self._clock = QTimer(self)
        self._clock.setInterval(ANEW_MS)
        self._clock.timeout.connect(self._tick)
        self._clock.start()
        self.theme.changed.connect(self._repaint)
        self._bind()
        self.model.narrow(self._shelf())
        self.retranslate()

    # --- the contract of a page --------------------------------------------------------------------

    def refresh(self, changes: Changes) -> None:
        """Reads the list, and the case shown where it is concerned."""
        if concerns(changes, "cases"):
            self._read_list()
        elif self.pane.view is not None:
            members = self.pane.view.detail.mentions
            touched = any(one.id in changes.mentions or one.post_id in changes.posts for one in members)
            if touched or concerns(changes, "clients", "records", "measures", "tactics", "people", "settings"):
                self._load()

    def retranslate(self) -> None:
        """Sets every word anew."""
        self.list.setAccessibleName(translate("Cases", "List of cases"))
        self.search.setAccessibleName(translate("Cases", "Search in cases"))
        self.search.setPlaceholderText(translate("Cases", "Title, site, author, note…"))
        self._none_act.setText(translate("Cases", "Show all cases"))
        self._empty.set_words(
            translate("Cases", "No case yet"),
            translate("Cases", "A complaint among the mentions becomes a case with the key C. Here it gets an owner, "
                               "a deadline and a checklist, until it is answered and put right."),
        )  # fmt: skip
        self._empty_act.setText(translate("Cases", "Look at the mentions"))
        self.pane.retranslate()
        self.model.touch()
        self._write_head()

    def show_item(self, item: int) -> None:
        """Selects a case; where the shelf hides it, all are shown."""
        if not self._loaded:
            self._wanted = item
        elif not self._select(item):
            if any(one.id == item for one in self.model.every):
                self._shelves[Shelf.ALL].setChecked(True)
                self._narrow()
                self._select(item)
            elif self._sought:
                self.search.clear()
                self._sought = ""
                self.expect(item)
            else:
                self._wanted = item

    def enter(self) -> None:
        """The list is where work starts."""
        current = self._stack.currentWidget()
        (self._empty_act if current is self._empty else self.list).setFocus()

    # --- reading -----------------------------------------------------------------------------------

    @Slot()
    def _seek(self) -> None:
        """Lists what the words sought stand in."""
        if self.search.text().strip() != self._sought:
            self._sought = self.search.text().strip()
            self._read_list()

    @Slot()
    def _to_list(self) -> None:
        self._typed.stop()
        self._seek()
        self.list.setFocus()

    def begin(self) -> None:
        """Something is under way that changes what is shown: keys wait for it. `end` follows, whatever comes of it."""
        self._under_way += 1

    def end(self) -> None:
        """It is shown, or failed."""
        self._under_way -= 1
        self._keys_waiting.go_on()

    def failed(self, error: BaseException) -> None:
        """It failed: keys that waited for it are not meant for what stands there."""
        self._keys_waiting.forget()
        self.end()
        self.host.complain(error)

    def _read_list(self) -> None:
        sought = self._sought

        def show(rows: list[CaseRow]) -> None:
            self._show(rows)
            self.end()

        self.begin()
        self.bridge.aside(lambda: self.monitor.read.cases(search=sought), show, self.failed, owner=self)

    def _show(self, rows: list[CaseRow]) -> None:
        self._loaded = True
        current, place = self.current(), self.list.currentIndex().row()
        scrolled = self.list.verticalScrollBar().value()
        self.model.set_rows(rows)
        self._write_head()
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.show_item(wanted)
        elif current is None or not self._select(current.id):
            self._select_at(max(0, place))
        else:
            self.list.verticalScrollBar().setValue(scrolled)
        self._load()

    def current(self) -> CaseRow | None:
        """The case that is chosen."""
        number = self.list.currentIndex().row()
        return self.model.rows[number] if 0 <= number < len(self.model.rows) else None

    def _select(self, case_id: int) -> bool:
        number = self.model.position(case_id)
        if number is None:
            return False
        self._select_at(number)
        return True

    def _select_at(self, number: int) -> None:
        if not self.model.rows:
            self.pane.show_view(None)
            return
        index = self.model.index(min(number, len(self.model.rows) - 1))
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.scrollTo(index)

    @Slot(QModelIndex, QModelIndex)
    def _chosen(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._load()

    def _load(self) -> None:
        current = self.current()
        if current is None:
            self.pane.show_view(None)
            return
        case_id = current.id
        self.pane.expect()

        lang = self.languages.lang

        def read() -> CaseView:
            return read_view(self.monitor, case_id, lang)

        def show(view: CaseView) -> None:
            shown = self.current()
            if shown is not None and shown.id == case_id:
                self.pane.show_view(view)
                self._suggest(view)
            self.end()

        def gone(_error: BaseException) -> None:
            self.pane.show_view(None)
            self.end()

        self.begin()
        self.bridge.aside(read, show, gone, owner=self)

    def _suggest(self, view: CaseView) -> None:
        """Asks what the firm's own records say to the claims that nobody judged yet."""
        case_id = view.detail.row.id
        if not view.recorded or not view.works or all(one.verdict is not Verdict.OPEN for one in view.claims):
            return
        self.bridge.when_done(
            self.monitor.checking.suggest(case_id),
            lambda found: self.pane.show_suggestions(case_id, found),
            owner=self,
        )

    # --- words -------------------------------------------------------------------------------------

    def _write_head(self) -> None:
        counts = self.model.counts()
        line = translate("Cases", "%Ln open case(s)", None, counts[Shelf.OPEN])
        if counts[Shelf.OVERDUE]:
            line += " · " + translate("Cases", "%Ln answer(s) overdue", None, counts[Shelf.OVERDUE])
        self._header.set_words(translate("Cases", "Cases"), line if self._loaded else "")
        words = {
            Shelf.OPEN: translate("Cases", "Open"),
            Shelf.MINE: translate("Cases", "Mine"),
            Shelf.OVERDUE: translate("Cases", "Overdue"),
            Shelf.FOLLOWED: translate("Cases", "Followed"),
            Shelf.ALL: translate("Cases", "All"),
        }
        for shelf, made in self._shelves.items():
            made.setText(f"{words[shelf]}  {counts[shelf]}" if self._loaded else words[shelf])
        if self._loaded and not self.model.every and not self._sought:
            self._stack.setCurrentWidget(self._empty)
        elif self._loaded and not self.model.rows and not self._sought:
            self._stack.setCurrentWidget(self._none)
        else:
            self._stack.setCurrentWidget(self._split)
        nothing = {
            Shelf.OPEN: translate("Cases", "No open case: every complaint is dealt with"),
            Shelf.MINE: translate("Cases", "No open case is yours"),
            Shelf.OVERDUE: translate("Cases", "No answer is overdue"),
            Shelf.FOLLOWED: translate("Cases", "You follow no case"),
            Shelf.ALL: "",
        }[self._shelf()]
        total = translate("Cases", "%Ln case(s) in all.", None, counts[Shelf.ALL])
        self._none.set_words(nothing, total)

    @Slot()
    def _tick(self) -> None:
        self.model.narrow(self._shelf())
        self.pane.touch()
        self._write_head()

    @Slot()
    def _repaint(self) -> None:
        self.retranslate()
        self.list.viewport().update()

    def _shelf(self) -> Shelf:
        return next(shelf for shelf, made in self._shelves.items() if made.isChecked())

    @Slot()
    def _narrow(self) -> None:
        shelf = self._shelf()
        self.memory.set("cases/shelf", shelf)
        current = self.current()
        self.model.narrow(shelf)
        self._write_head()
        if current is None or not self._select(current.id):
            self._select_at(0)

    def _show_all(self) -> None:
        self._shelves[Shelf.ALL].setChecked(True)
        self._narrow()
        self.list.setFocus()

    # --- acts --------------------------------------------------------------------------------------

    def _bind(self) -> None:
        keys = self.keys
        keys.add("J", self._stepper(1), lambda: translate("Cases", "Next case"))
        keys.add("K", self._stepper(-1), lambda: translate("Cases", "Previous case"))
        for key, slug, words in (
            ("R", "next", lambda: translate("Cases", "Next step of the case")),
            ("T", "take", lambda: translate("Cases", "Take the case: I am its owner")),
            ("H", "holding", lambda: translate("Cases", "Holding reply")),
            ("A", "answer", lambda: translate("Cases", "Answer")),
            ("Q", "quick", lambda: translate("Cases", "Answer and close")),
            ("B", "changed", lambda: translate("Cases", "What we changed")),
            ("L", f"go:{CaseState.CLOSED}", lambda: translate("Cases", "Close, with the reason")),
            ("X", f"go:{CaseState.DISMISSED}", lambda: translate("Cases", "Dismiss, with the reason")),
            ("M", f"go:{CaseState.MERGED}", lambda: translate("Cases", "Merge into another case")),
            ("N", "note", lambda: translate("Cases", "Write a note")),
            ("E", "evidence", lambda: translate("Cases", "Keep the page as it is now")),
            ("P", "export", lambda: translate("Cases", "Save the case as PDF")),
            ("O", "open", lambda: translate("Cases", "Open the original in the browser")),
        ):
            keys.add(key, self._sender_of(slug), words)
        keys.add("/", self.search.setFocus, lambda: translate("Cases", "Search in cases"))
        for key, step in (("1", Step.CHECK), ("2", Step.RESPOND), ("3", Step.PUT_RIGHT), ("4", Step.CLOSE)):
            keys.add(key, self._opener_of(step), self._words_of(step))
        keys.add("Esc", self.list.setFocus, lambda: translate("Cases", "Back to the list"), on=self.search)
        keys.add("Esc", self.list.setFocus, on=self.pane.note)

    def _opener_of(self, step: Step) -> Callable[[], None]:
        def open_step() -> None:
            if self._current_view() is not None:
                # at once: the keys that follow go into it
                self.pane.open_step(step, stays=self._under_way > 0)
            else:
                self._keys_waiting.press(lambda: self.pane.open_step(step))

        return open_step

    @staticmethod
    def _words_of(step: Step) -> Callable[[], str]:
        return lambda: translate("Cases", "Open the step “%1”").replace("%1", case_words.step(step))

    def _sender_of(self, slug: str) -> Callable[[], None]:
        return lambda: self._keys_waiting.press(lambda: self.act(slug))

    def _stepper(self, by: int) -> Callable[[], None]:
        # At once where nothing waits for the case shown: whoever holds the key down reads no case in between.
        return lambda: self._keys_waiting.press(lambda: self._step(by)) if self._keys_waiting else self._step(by)

    def _step(self, by: int) -> None:
        self._select_at(max(0, self.list.currentIndex().row() + by))

    @Slot(str)
    def act(self, slug: str) -> None:
        """Does an act of the bar or the keyboard to the case shown; what is not legal now is not done."""
        view = self._current_view()
        if view is None:
            return
        if slug == "next":
            first = next(iter(self.pane.bar.buttons), None)
            if first is not None:
                self.act(first)
        elif slug == "note" and view.may_act:
            self.pane.write_note()
        elif slug == "evidence" and view.may_act:
            self.pages.keep([one.id for one in view.detail.mentions if one.url])
        elif slug == "merged" and view.detail.merged_into is not None:
            self.show_item(view.detail.merged_into)
        else:
            self.acts.do(slug, view)

    @Slot(str, object)
    def _ask(self, slug: str, thing: object) -> None:
        view = self._current_view()
        if view is not None:
            self.acts.do(slug, view, thing)

    @Slot(str, object)
    def _change(self, field: str, value: object) -> None:
        view = self._current_view()
        if view is not None:
            self.acts.change(view, field, value)

    def _current_view(self) -> CaseView | None:
        """The case shown, if it is the one chosen: acts never fall on one that only just was."""
        view, case = self.pane.view, self.current()
        return view if view is not None and case is not None and view.detail.row.id == case.id else None

    def expect(self, case_id: int) -> None:
        """Reads the list anew and shows that case."""
        self._wanted = case_id
        self._read_list()

    @Slot(str)
    def _note(self, words: str) -> None:
        case = self.current()
        if case is None:
            return

        def kept(_written: Written) -> None:
            if self.pane.note.toPlainText().strip() == words:
                self.pane.note.clear()
            self.host.say(translate("Cases", "The note is kept."), undo=True)

        self.bridge.when_done(self.monitor.cases.note(case.id, words), kept, self.host.complain, owner=self)

    @Slot(str, int)
    def _mention_asked(self, slug: str, mention_id: int) -> None:
        view = self.pane.view
        if slug == "read" or view is None:
            self.host.go("mentions", mention_id)
            return
        if slug == "detach":
            self.acts.detach(view, mention_id)
            return
        url = next((one.url for one in view.detail.mentions if one.id == mention_id), None)
        if url is None:
            return
        if slug == "open":
            QDesktopServices.openUrl(QUrl(url))
        elif view.may_act:
            self.pages.keep([mention_id])
