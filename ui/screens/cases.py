"""Cases: the list by deadline on its shelves, and one case as a checklist."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from concurrent.futures import Future
from datetime import UTC
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QModelIndex, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QFrame,
    QListView,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
)

from monitor.service import Written
from monitor.types import CaseRow, CaseState, Changes, EvidenceRow, ResponseKind
from ui import case_words
from ui.bridge import concerns
from ui.context import Context
from ui.models.cases import CaseModel, Shelf
from ui.page import Page
from ui.widgets.case_pane import CasePane, CaseView
from ui.widgets.case_row import CaseDelegate
from ui.widgets.controls import EmptyState, Header, button

translate = QCoreApplication.translate
ANEW_MS: Final = 60_000
"""Deadlines run: they are written again once a minute."""
MOST_MENTIONS: Final = 20
"""Mentions of a case that are shown in full."""
SUFFIXES: Final = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": ".txt",
    "application/json": ".json",
    "application/xml": ".xml",
    "text/xml": ".xml",
    "application/rss+xml": ".xml",
    "application/atom+xml": ".xml",
    "application/pdf": ".pdf",
    "image/png": ".png",
    "image/jpeg": ".jpg",
}
"""What a kept page is saved as; anything else gets no name that a system would run."""


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
        self._split.addWidget(self.list)
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

        self.pane.acted.connect(self.act)
        self.pane.changed.connect(self._change)
        self.pane.noted.connect(self._note)
        self.pane.mention_asked.connect(self._mention_asked)
        self.pane.evidence_asked.connect(self._evidence_asked)
        self._clock = QTimer(self)
        self._clock.setInterval(ANEW_MS)
        self._clock.timeout.connect(self._tick)
        self._clock.start()
        self.theme.changed.connect(self._repaint)
        self._kept_files: tempfile.TemporaryDirectory[str] | None = None
        self._bind()
        self.model.narrow(self._shelf())
        self.retranslate()

    # --- the contract of a page --------------------------------------------------------------------

    def refresh(self, changes: Changes) -> None:
        """Reads the list, and the case shown where it is concerned."""
        if concerns(changes, "cases"):
            self.bridge.aside(self.monitor.read.cases, self._show, owner=self)
        elif self.pane.view is not None:
            members = self.pane.view.detail.mentions
            touched = any(one.id in changes.mentions or one.post_id in changes.posts for one in members)
            if touched or changes.clients:
                self._load()

    def retranslate(self) -> None:
        """Sets every word anew."""
        self.list.setAccessibleName(translate("Cases", "List of cases"))
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
            else:
                self._wanted = item

    def enter(self) -> None:
        """The list is where work starts."""
        current = self._stack.currentWidget()
        (self._empty_act if current is self._empty else self.list).setFocus()

    # --- reading -----------------------------------------------------------------------------------

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

        def read() -> CaseView:
            reader = self.monitor.read
            detail = reader.case(case_id)
            mentions = tuple(reader.mention(one.id) for one in detail.mentions[:MOST_MENTIONS])
            title = "" if detail.merged_into is None else reader.case(detail.merged_into).row.title
            owners = {one.owner for one in reader.cases() if one.owner}
            owners |= {one.owner for one in reader.clients() if one.owner}
            return CaseView(detail, mentions, title, tuple(sorted(owners)))

        def show(view: CaseView) -> None:
            shown = self.current()
            if shown is not None and shown.id == case_id:
                self.pane.show_view(view)

        def gone(_error: BaseException) -> None:
            self.pane.show_view(None)

        self.bridge.aside(read, show, gone, owner=self)

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
            Shelf.ALL: translate("Cases", "All"),
        }
        for shelf, made in self._shelves.items():
            made.setText(f"{words[shelf]}  {counts[shelf]}" if self._loaded else words[shelf])
        if self._loaded and not self.model.every:
            self._stack.setCurrentWidget(self._empty)
        elif self._loaded and not self.model.rows:
            self._stack.setCurrentWidget(self._none)
        else:
            self._stack.setCurrentWidget(self._split)
        nothing = {
            Shelf.OPEN: translate("Cases", "No open case: every complaint is dealt with"),
            Shelf.MINE: translate("Cases", "No open case is yours"),
            Shelf.OVERDUE: translate("Cases", "No answer is overdue"),
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
        keys.add("J", lambda: self._step(1), lambda: translate("Cases", "Next case"))
        keys.add("K", lambda: self._step(-1), lambda: translate("Cases", "Previous case"))
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
            ("O", "open", lambda: translate("Cases", "Open the original in the browser")),
        ):
            keys.add(key, self._sender_of(slug), words)
        keys.add("Esc", self.list.setFocus, lambda: translate("Cases", "Back to the list"), on=self.pane.note)

    def _sender_of(self, slug: str) -> Callable[[], None]:
        return lambda: self.act(slug)

    def _step(self, by: int) -> None:
        self._select_at(max(0, self.list.currentIndex().row() + by))

    @Slot(str)
    def act(self, slug: str) -> None:
        """Does an act of the bar or the keyboard to the case shown; what is not legal now is not done."""
        view, case = self.pane.view, self.current()
        if view is None or case is None or view.detail.row.id != case.id:
            return
        found, opened = view.detail.row, case_words.is_open(view.detail.row)
        if slug == "next":
            first = next(iter(self.pane.bar.buttons), None)
            if first is not None:
                self.act(first)
        elif slug.startswith("go:"):
            self._move(view, CaseState(slug.removeprefix("go:")))
        elif slug in RESPONSES and opened:
            self._respond(found, RESPONSES[slug])
        elif slug == "quick" and opened:
            self._answer_and_close(view)
        elif slug == "take" and opened:
            self._change("owner", self.monitor.person)
        elif slug == "owner":
            self._ask_owner(view)
        elif slug == "deadline":
            self._ask_deadline(found)
        elif slug == "rename":
            self._ask_title(found)
        elif slug == "note":
            self.pane.write_note()
        elif slug == "evidence":
            self._keep_pages(view)
        elif slug == "open" and (url := next((one.url for one in view.detail.mentions if one.url), None)):
            QDesktopServices.openUrl(QUrl(url))
        elif slug == "merged" and view.detail.merged_into is not None:
            self.show_item(view.detail.merged_into)

    def _run(self, future: Future[Written], done: Callable[[Written], object]) -> None:
        self.bridge.when_done(future, done, self.host.complain, owner=self)

    def _tell(self, words: str) -> None:
        self.host.say(words, undo=True)

    def _move(self, view: CaseView, to: CaseState) -> None:
        from ui.screens.case_dialogs import MergeDialog, ReasonDialog

        found = view.detail.row
        if to not in view.detail.moves:
            return
        told = case_words.moved(to, found.title)
        if to is CaseState.MERGED:
            others = [one for one in self.model.every if case_words.is_open(one) and one.id != found.id]
            if not others:
                self.host.say(translate("Cases", "There is no other open case to merge into."))
                return
            dialog = MergeDialog(self, self.context, found, others)
            if self._asked(dialog, told):
                self._wanted = dialog.outcome.id
                self.bridge.aside(self.monitor.read.cases, self._show, owner=self)
        elif to in (CaseState.CLOSED, CaseState.DISMISSED):
            self._asked(ReasonDialog(self, self.context, found, to), told)
        else:
            self._run(self.monitor.move_case(found.id, to), lambda _w: self._tell(told))

    def _asked(self, dialog: QDialog, told: str) -> bool:
        done = bool(dialog.exec())
        if done:
            self._tell(told)
        return done

    def _respond(self, found: CaseRow, kind: ResponseKind) -> None:
        from ui.screens.case_dialogs import RespondDialog

        told = {
            ResponseKind.HOLDING: translate("Cases", "The holding reply is recorded."),
            ResponseKind.ANSWER: translate("Cases", "The answer is recorded."),
            ResponseKind.WHAT_WE_CHANGED: translate("Cases", "It is recorded that we told what changed."),
        }[kind]
        self._asked(RespondDialog(self, self.context, found, kind), told)

    def _answer_and_close(self, view: CaseView) -> None:
        from ui.screens.case_dialogs import RespondDialog

        found = view.detail.row
        if not {CaseState.CLOSED, CaseState.RESPONDED} & set(view.detail.moves):
            self.host.say(translate("Cases", "Finish checking first: then the case can be answered and closed."))
            return
        dialog = RespondDialog(self, self.context, found, ResponseKind.ANSWER, closes=True)
        self._asked(
            dialog, translate("Cases", "“%1” is answered and closed.").replace("%1", case_words.short(found.title))
        )

    @Slot(str, object)
    def _change(self, field: str, value: object) -> None:
        case = self.current()
        if case is None or getattr(case, field) == value:
            return
        told = {
            "severity": translate("Cases", "The weight is changed."),
            "owner": translate("Cases", "The owner is changed."),
            "fault": translate("Cases", "Whose fault it was is recorded."),
            "stated_reason": translate("Cases", "The reason given is changed."),
            "established_reason": translate("Cases", "The reason found is recorded."),
        }[field]
        self._run(self.monitor.change_case(case.id, **{field: value}), lambda _w: self._tell(told))

    def _ask_owner(self, view: CaseView) -> None:
        from ui.screens.case_dialogs import LineDialog

        found = view.detail.row
        words = (
            translate("Cases", "Owner of the case"),
            translate("Cases", "Who takes care"),
            translate("Cases", "Set the owner"),
        )
        dialog = LineDialog(
            self, self.context, words, found.owner or "",
            lambda name: self.monitor.change_case(found.id, owner=name), view.owners,
        )  # fmt: skip
        self._asked(dialog, translate("Cases", "The owner is changed."))

    def _ask_deadline(self, found: CaseRow) -> None:
        from ui.screens.case_dialogs import DeadlineDialog

        self._asked(DeadlineDialog(self, self.context, found), translate("Cases", "The deadline is changed."))

    def _ask_title(self, found: CaseRow) -> None:
        from ui.screens.case_dialogs import LineDialog

        words = (
            translate("Cases", "Name of the case"),
            translate("Cases", "Name"),
            translate("Cases", "Rename"),
        )
        dialog = LineDialog(
            self, self.context, words, found.title, lambda title: self.monitor.change_case(found.id, title=title)
        )
        self._asked(dialog, translate("Cases", "The case is renamed."))

    @Slot(str)
    def _note(self, words: str) -> None:
        case = self.current()
        if case is None:
            return

        def kept(_written: Written) -> None:
            if self.pane.note.toPlainText().strip() == words:
                self.pane.note.clear()
            self._tell(translate("Cases", "The note is kept."))

        self._run(self.monitor.note_case(case.id, words), kept)

    @Slot(str, int)
    def _mention_asked(self, slug: str, mention_id: int) -> None:
        if slug == "read":
            self.host.go("mentions", mention_id)
            return
        view = self.pane.view
        url = next((one.url for one in view.detail.mentions if one.id == mention_id), None) if view else None
        if url is None:
            return
        if slug == "open":
            QDesktopServices.openUrl(QUrl(url))
        else:
            self._keep([mention_id])

    # --- kept pages --------------------------------------------------------------------------------

    def _keep_pages(self, view: CaseView) -> None:
        self._keep([one.id for one in view.detail.mentions if one.url])

    def _keep(self, mention_ids: list[int]) -> None:
        if not mention_ids:
            return
        self.host.say(translate("Cases", "Fetching %n page(s)…", None, len(mention_ids)))
        left = len(mention_ids)

        def kept(_written: Written) -> None:
            nonlocal left
            left -= 1
            if not left:
                self.host.say(translate("Cases", "%n page(s) kept as now.", None, len(mention_ids)))
            self._load()

        for mention_id in mention_ids:
            self._run(self.monitor.keep_evidence(mention_id), kept)

    @Slot(str, object)
    def _evidence_asked(self, slug: str, evidence: EvidenceRow) -> None:
        if slug == "copy":
            QGuiApplication.clipboard().setText(evidence.sha256)
            self.host.say(translate("Cases", "The SHA-256 is copied."))
            return
        name = f"{text_name(evidence)}{SUFFIXES.get(evidence.media_type.split(';')[0].strip().lower(), '.bin')}"
        if slug == "show":
            if self._kept_files is None:
                self._kept_files = tempfile.TemporaryDirectory(prefix="mention-monitor-")
            self._write_page(evidence, Path(self._kept_files.name) / name, shows=True)
            return
        chosen, _ = QFileDialog.getSaveFileName(self, translate("Cases", "Save the kept page"), name)
        if chosen:
            self._write_page(evidence, Path(chosen), shows=False)

    def _write_page(self, evidence: EvidenceRow, path: Path, *, shows: bool) -> None:
        def write() -> Path:
            path.write_bytes(self.monitor.evidence_body(evidence.sha256))
            return path

        def written(path: Path) -> None:
            if shows:
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
            else:
                self.host.say(translate("Cases", "Saved as %1").replace("%1", path.name))

        def failed(error: BaseException) -> None:
            if isinstance(error, OSError):
                told = translate("Cases", "The page can't be saved there: %1")
                self.host.say(told.replace("%1", error.strerror or str(error)))
            else:
                self.host.complain(error)

        self.bridge.aside(write, written, failed, owner=self)


RESPONSES: Final = {
    "holding": ResponseKind.HOLDING,
    "answer": ResponseKind.ANSWER,
    "changed": ResponseKind.WHAT_WE_CHANGED,
}


def text_name(evidence: EvidenceRow) -> str:
    """Name of the file of a kept page: its moment in UTC and the start of its hash."""
    return f"page-{evidence.found_at.astimezone(UTC):%Y%m%d-%H%M%S}-{evidence.sha256[:8]}"
