"""What the press and the forums say of key clients: the list, the pane, and triage by one key."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from monitor.service import Written
from monitor.types import (
    INBOX,
    Changes,
    ClientRow,
    Kind,
    MentionDetail,
    MentionQuery,
    Role,
    State,
    Tone,
)
from ui.context import Context
from ui.models.mentions import MentionModel
from ui.waiting_keys import WaitingKeys
from ui.widgets.controls import EmptyState, button, label, restyle, row
from ui.widgets.mention_list import MentionList
from ui.widgets.pane import Pane

translate = QCoreApplication.translate
FORGET_MS: Final = 3000
"""Keys that wait for the next piece of news are not done after that."""
MOST_OFFERED: Final = 40
READ_MS: Final = 900
"""A mention counts as read when it stood in the pane for this long."""


class ClientNews(QWidget):
    """`add_asked` where no client is watched yet; `counted(int)` follows the length of the list."""

    add_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._monitor, self._bridge = context, context.monitor, context.bridge
        self._clients: tuple[ClientRow, ...] | None = None
        self._entity: int | None = None
        self.model = MentionModel(self._monitor, self._bridge, self)
        self.list = MentionList(context.theme, self.model)
        self.list.setMinimumWidth(320)
        self.pane = Pane(context, ("occasion", "done", "not_us"), _words)

        self._inbox, self._all = button(kind="flat", act=self._ask), button(kind="flat", act=self._ask)
        group = QButtonGroup(self)
        for made in (self._inbox, self._all):
            made.setCheckable(True)
            group.addButton(made)
        remembered = context.memory.get("clients/news")
        (self._all if remembered == "all" else self._inbox).setChecked(True)
        self._who = button(kind="filter")
        self._who.setMenu(QMenu(self._who))
        self._who.menu().setProperty("checks", True)
        self._who.menu().aboutToShow.connect(self._fill_who)
        self._count = label(role="muted")
        bar = row(self._who, self._inbox, self._all, 1, self._count, gap=6)
        bar.setContentsMargins(12, 7, 14, 7)
        left = QFrame()
        left.setProperty("ground", "surface")
        box = QVBoxLayout(left)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(bar)
        self._empty = EmptyState(context.theme, "news")
        self._empty_act = button(kind="primary", act=self._empty_acted)
        self._empty.acts.addWidget(self._empty_act)
        self._left = QStackedWidget()
        self._left.addWidget(self.list)
        self._left.addWidget(self._empty)
        box.addWidget(self._left, 1)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        self._split.addWidget(left)
        self._split.addWidget(self.pane)
        self._split.setStretchFactor(0, 5)
        self._split.setStretchFactor(1, 6)
        context.memory.splitter("clients/news splitter", self._split, [480, 620])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._split)

        self._keys = WaitingKeys(self._is_shown)
        self._leaving: set[int] = set()
        """What an act takes out of the list: the next one stands there in a moment."""
        self._forget = QTimer(self)
        self._forget.setSingleShot(True)
        self._forget.setInterval(FORGET_MS)
        self._forget.timeout.connect(self._forgotten)
        self._read = QTimer(self)
        self._read.setSingleShot(True)
        self._read.setInterval(READ_MS)
        self._read.timeout.connect(self._mark_read)
        self.list.chosen.connect(self._show_chosen)
        self.list.selection_changed.connect(self._selection_changed)
        self.model.settled.connect(self._listed)
        self.model.listed.connect(self._listed)
        self.pane.acted.connect(self.act)
        self.pane.kind_chosen.connect(self._set_kind)
        self.pane.tone_chosen.connect(self._set_tone)
        self.pane.mention_asked.connect(lambda one: context.host.go("mentions", one))
        self._ask()

    # --- asked by the page -------------------------------------------------------------------------

    def refresh(self, changes: Changes) -> None:
        """Reads again what changed."""
        self.model.refresh(changes)
        shown = self.pane.detail
        if shown is not None and (changes.everything or shown.row.id in changes.mentions or
                                  shown.row.post_id in changes.posts):  # fmt: skip
            self._load(shown.row.id)

    def set_clients(self, clients: tuple[ClientRow, ...]) -> None:
        """The clients that there are."""
        self._clients = clients
        self.list.delegate_.name_shown = len(clients) != 1
        if self._entity is not None and all(one.entity_id != self._entity for one in clients):
            self._choose(None)
        self._write()

    def show_client(self, entity_id: int | None) -> None:
        """Lists the news of one client, read ones too where none waits."""
        waiting = next((one.news for one in self._clients or () if one.entity_id == entity_id), 0)
        (self._inbox if waiting else self._all).setChecked(True)
        self._choose(entity_id)

    def retranslate(self) -> None:
        """Sets every word anew."""
        self._inbox.setText(translate("ClientNews", "To look at"))
        self._all.setText(translate("ClientNews", "All"))
        self.list.setAccessibleName(translate("ClientNews", "News of clients"))
        self._write()

    def work(self) -> QWidget:
        """Where work starts."""
        return self._empty_act if self._left.currentWidget() is self._empty else self.list

    def step(self, by: int) -> None:
        """The next or previous one; at once where nothing waits for the one shown."""
        if self._keys:
            self._keys.press(lambda: self.list.step(by))
        else:
            self.list.step(by)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Goes on counting a mention as read."""
        super().showEvent(event)
        self._start_reading()

    # --- reading -----------------------------------------------------------------------------------

    @Slot()
    def _ask(self) -> None:
        everything = self._all.isChecked()
        self._context.memory.set("clients/news", "all" if everything else "inbox")
        entities = () if self._entity is None else (self._entity,)
        states = () if everything else INBOX
        self.model.show(MentionQuery(roles=(Role.CLIENT,), entity_ids=entities, states=states, stories=True))

    def _choose(self, entity_id: int | None) -> None:
        self._entity = entity_id
        self._ask()
        self._write()

    @Slot()
    def _listed(self) -> None:
        if self.list.current_id() is None and self.model.rowCount():
            self.list.step(0)
        self._write()
        if self.list.current_id() not in self._leaving:
            self._leaving.clear()
            self._keys.go_on()

    def _is_shown(self) -> bool:
        current, detail = self.list.current_id(), self.pane.detail
        return current is not None and current not in self._leaving and detail is not None and detail.row.id == current

    @Slot()
    def _forgotten(self) -> None:
        self._leaving.clear()
        self._keys.forget()

    @Slot(object)
    def _show_chosen(self, mention_id: int | None) -> None:
        self._read.stop()
        if mention_id is None:
            self.pane.show_detail(None)
        else:
            self._load(mention_id)

    def _load(self, mention_id: int) -> None:
        def show(detail: MentionDetail) -> None:
            if self.list.current_id() == mention_id:
                self.pane.show_detail(detail, len(self.list.selected_ids()))
                self._start_reading()
                self._keys.go_on()

        def gone(_error: BaseException) -> None:
            if self.list.current_id() == mention_id:
                self._keys.forget()
                self.pane.show_detail(None)

        self._bridge.aside(lambda: self._monitor.read.mention(mention_id), show, gone, owner=self)

    def _start_reading(self) -> None:
        detail = self.pane.detail
        if detail is not None and detail.row.state is State.NEW and self.isVisible():
            self._read.start()

    @Slot()
    def _mark_read(self) -> None:
        detail = self.pane.detail
        if detail is not None and detail.row.state is State.NEW and self.isVisible():
            self._bridge.when_done(self._monitor.mark([detail.row.id], State.SEEN), owner=self)

    @Slot()
    def _selection_changed(self) -> None:
        self.pane.set_chosen(len(self.list.selected_ids()))
        self._write_count()

    # --- words -------------------------------------------------------------------------------------

    def _write(self) -> None:
        names = {one.entity_id: one.name for one in self._clients or ()}
        chosen = names.get(self._entity or 0)
        self._who.setText(f"{chosen or translate('ClientNews', 'All clients')} ▾".replace("&", "&&"))
        restyle(self._who, "active", chosen is not None)
        self._write_count()
        if self.model.rowCount() or not self.model.complete or self._clients is None:
            self._left.setCurrentWidget(self.list)
            return
        if not self._clients:
            self._empty.set_words(
                translate("ClientNews", "No client is watched yet"),
                translate("ClientNews", "Name your key clients: what happens to them becomes a reason to call."),
            )
            self._empty_act.setText(translate("ClientNews", "Add a client"))
        elif self._entity is None and self._all.isChecked():
            watched = translate("ClientNews", "%Ln client(s) watched; what names them appears here by itself.",
                                None, len(self._clients))  # fmt: skip
            self._empty.set_words(translate("ClientNews", "Nobody wrote about your clients yet"), watched)
            self._empty_act.setText("")
        else:
            self._empty.set_words(
                translate("ClientNews", "No news waits"),
                translate("ClientNews", "All that was found about your clients is looked at."),
            )
            self._empty_act.setText(translate("ClientNews", "Show all news"))
        self._empty_act.setVisible(bool(self._empty_act.text()))
        self._left.setCurrentWidget(self._empty)

    def _write_count(self) -> None:
        chosen = len(self.list.selected_ids())
        words = translate("ClientNews", "%Ln item(s)", None, self.model.rowCount()) if self.model.complete else "…"
        if chosen > 1:
            words = translate("ClientNews", "%Ln selected", None, chosen)
        self._count.setText(words)

    @Slot()
    def _fill_who(self) -> None:
        menu = self._who.menu()
        menu.clear()

        def chooser(entity_id: int | None) -> Callable[[], None]:
            return lambda: self._choose(entity_id)

        offered: list[tuple[int | None, str]] = [(None, translate("ClientNews", "All clients"))]
        # Of thousands those with news; all others have theirs one press away from the list of clients.
        known = self._clients or ()
        if len(known) > MOST_OFFERED:
            with_news = sorted((one for one in known if one.news), key=lambda one: -one.news)[:MOST_OFFERED]
            known = tuple(one for one in known if one in with_news or one.entity_id == self._entity)
        offered += [(one.entity_id, f"{one.name}  ({one.news})" if one.news else one.name) for one in known]
        for entity_id, words in offered:
            made = menu.addAction(words.replace("&", "&&"))
            made.setCheckable(True)
            made.setChecked(entity_id == self._entity)
            made.triggered.connect(chooser(entity_id))

    def _empty_acted(self) -> None:
        if not self._clients:
            self.add_asked.emit()
            return
        self._all.setChecked(True)
        self._choose(None)

    # --- acts --------------------------------------------------------------------------------------

    @Slot(str)
    def act(self, slug: str) -> None:
        """Does an act of the pane or the keyboard; one for what is still being read waits for it."""
        if self.list.selected_ids():
            self._keys.press(lambda: self._do(slug))

    def _do(self, slug: str) -> None:
        chosen, detail = self.list.selected_ids(), self.pane.detail
        if not chosen or detail is None:
            return
        current = detail.row
        if slug in ("not_us", "done") and not self._all.isChecked():
            self._leaving.update(chosen)
            self._forget.start()
        if slug == "not_us":
            self._run(self._monitor.not_us(chosen), lambda written: self._tell(
                translate("ClientNews", "%n mention(s): not this client.", None, written.count)))  # fmt: skip
        elif slug == "done":
            self._run(self._monitor.mark(chosen, State.DONE), lambda written: self._tell(
                translate("ClientNews", "%n mention(s) done.", None, written.count)))  # fmt: skip
        elif slug == "new":
            self._run(self._monitor.mark(chosen, State.NEW), lambda written: self._tell(
                translate("ClientNews", "%n mention(s) back among the news.", None, written.count)))  # fmt: skip
        elif slug == "occasion":
            self._ask_occasion(detail)
        elif slug == "note":
            self._ask_note(detail)
        elif slug == "open" and current.url is not None:
            QDesktopServices.openUrl(QUrl(current.url))
        elif slug == "copy":
            QGuiApplication.clipboard().setText(current.url or "")
            self._context.host.say(translate("ClientNews", "The address is copied."))
        elif slug == "evidence":
            self._run(self._monitor.keep_evidence(current.id), lambda _w: self._context.host.say(
                translate("ClientNews", "The page is kept as evidence.")))  # fmt: skip
        elif slug == "recheck":
            self._run(self._monitor.recheck(current.post_id), lambda _w: self._context.host.say(
                translate("ClientNews", "Looked at the post again.")))  # fmt: skip

    def _run(self, future: Future[Written], done: Callable[[Written], object]) -> None:
        def failed(error: BaseException) -> None:
            self._forgotten()
            self._context.host.complain(error)

        self._bridge.when_done(future, done, failed, owner=self)

    def _tell(self, words: str) -> None:
        self._context.host.say(words, undo=True)

    def _ask_occasion(self, detail: MentionDetail) -> None:
        from ui.screens.mention_dialogs import OccasionDialog

        if OccasionDialog(self, self._context, detail.row).exec():
            self._tell(translate("ClientNews", "An occasion is made: it stands under Occasions."))

    def _ask_note(self, detail: MentionDetail) -> None:
        from ui.screens.mention_dialogs import NoteDialog

        if NoteDialog(self, self._context, detail).exec():
            self._tell(translate("ClientNews", "The note is kept."))

    @Slot(object)
    def _set_kind(self, kind: Kind | None) -> None:
        self._run(self._monitor.set_kind(self.list.selected_ids(), kind), lambda _w: self._tell(
            translate("ClientNews", "The kind is corrected.")))  # fmt: skip

    @Slot(object)
    def _set_tone(self, tone: Tone | None) -> None:
        self._run(self._monitor.set_tone(self.list.selected_ids(), tone), lambda _w: self._tell(
            translate("ClientNews", "The tone is corrected.")))  # fmt: skip


def _words(slug: str) -> str:
    return {
        "occasion": translate("ClientNews", "Occasion"),
        "done": translate("ClientNews", "Done"),
        "not_us": translate("ClientNews", "Not this client"),
    }[slug]
