"""Clients: the list with a page for each, their news, the occasions to make contact, and winning back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QTimer, Slot
from PySide6.QtWidgets import QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from monitor.sign_types import SignRow
from monitor.types import Changes, ClientRow
from ui import text
from ui.bridge import concerns
from ui.client_readings import read_lines, read_own_queue, read_queue, read_winback
from ui.context import Context
from ui.models.clients import ClientLine, Shelf
from ui.page import Page
from ui.screens.client_acts import ClientActs, owners_of
from ui.screens.clients_keys import CLIENTS, NEWS, OCCASIONS, TABS, WINBACK, bind
from ui.screens.occasion_acts import OccasionActs
from ui.screens.winback_acts import WinbackActs
from ui.widgets.client_news import ClientNews
from ui.widgets.client_page import ClientPage
from ui.widgets.client_table import ClientTable
from ui.widgets.controls import Header
from ui.widgets.occasion_shelves import UNDECIDED
from ui.widgets.occasion_shelves import Reading as OccasionReading
from ui.widgets.occasions import Occasions
from ui.widgets.winback import Reading as WinbackReading
from ui.widgets.winback import Winback
from ui.widgets.winback_pane import LeavingView

translate = QCoreApplication.translate
PAINTED_MS: Final = 30
"""What was read is painted before the next reading takes part of the processor."""
BOARDS: Final = ("client", "news", "occasions", "winback")
"""Those that are built when they are first needed."""
TOLD_BY: Final = (
    *("clients", "occasions", "entities", "cases", "mentions", "people", "records", "scores", "plans", "signals"),
)


class ClientsPage(Page):
    """The desk of the sales head."""

    slug = "clients"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._lines: tuple[ClientLine, ...] = ()
        self._queue: OccasionReading | None = None
        self._under_way = False
        self._to_read: list[tuple[int, Callable[[], object], Callable[[Any], None]]] = []
        self._again = False
        self._leaving_wanted: int | None = None
        """Whose plan was begun just now: it is chosen when it was read."""
        self.acts = ClientActs(self, context, self._owners, lambda: self.occasions.owner)
        self._header = Header()
        self.clients = ClientTable(context)
        self.winback_acts = WinbackActs(self, context)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.clients)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.stack, "")
        # What nobody looks at yet is built when somebody does, or when it was read: the first rows come first.
        self._holders: dict[int, QVBoxLayout] = {}
        for tab in (NEWS, OCCASIONS, WINBACK):
            holder = QWidget()
            self._holders[tab] = QVBoxLayout(holder)
            self._holders[tab].setContentsMargins(0, 0, 0, 0)
            self.tabs.addTab(holder, "")
        remembered = self.memory.get("clients/tab")
        self.tabs.setCurrentIndex(TABS.index(remembered) if remembered in TABS else CLIENTS)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._header)
        box.addWidget(self.tabs, 1)
        self.tabs.currentChanged.connect(self._turned)
        self.stack.currentChanged.connect(self._write_head)
        self.clients.asked.connect(self._asked)
        bind(self)
        self.retranslate()

    # --- boards, built when they are first needed --------------------------------------------------

    @cached_property
    def client(self) -> ClientPage:
        """The page of one client."""
        made = ClientPage(self.context)
        made.asked.connect(self._asked_of_client)
        self.stack.addWidget(made)
        made.retranslate()
        return made

    @cached_property
    def news(self) -> ClientNews:
        """What was found about clients."""
        made = ClientNews(self.context)
        made.add_asked.connect(self.add_client)
        self._holders[NEWS].addWidget(made)
        made.retranslate()
        made.set_clients(tuple(line.row for line in self._lines))
        made.refresh(Changes(everything=True))
        return made

    @cached_property
    def occasions(self) -> Occasions:
        """The queue."""
        made = Occasions(self.context)
        made.asked.connect(self._asked_by_queue)
        made.acted.connect(lambda slug, shown: self.occasion_acts.act(slug, shown))
        made.made.connect(self.acts.of_queue)
        self._holders[OCCASIONS].addWidget(made)
        made.retranslate()
        return made

    @cached_property
    def occasion_acts(self) -> OccasionActs:
        """What is done with its cards."""
        return OccasionActs(self, self.context, self.occasions)

    @cached_property
    def winback(self) -> Winback:
        """Who may leave, and who is kept or won back."""
        made = Winback(self.context)
        made.asked.connect(self._asked_by_winback)
        self._holders[WINBACK].addWidget(made)
        made.retranslate()
        return made

    @property
    def _news(self) -> ClientNews | None:
        return self.__dict__.get("news")

    @property
    def _winback(self) -> Winback | None:
        return self.__dict__.get("winback")

    def _built(self) -> list[ClientTable | ClientPage | ClientNews | Occasions | Winback]:
        return [self.clients, *(self.__dict__[name] for name in BOARDS if name in self.__dict__)]

    # --- the contract of a page --------------------------------------------------------------------

    def refresh(self, changes: Changes) -> None:
        """Reads what changed."""
        self.board()
        if self._news is not None:
            self._news.refresh(changes)
        if concerns(changes, *TOLD_BY):
            self._load()
            if self.stack.currentWidget() is not self.clients:
                self.client.load()

    def retranslate(self) -> None:
        """Sets every word anew."""
        for board in self._built():
            board.retranslate()
        self._write_head()
        if self._lines:
            self._load()  # signs and advice were read in the language before

    def show_item(self, item: int) -> None:
        """Shows an occasion."""
        self.tabs.setCurrentIndex(OCCASIONS)
        self.occasions.show_item(item)

    def show_part(self, part: str, item: int) -> None:
        """Shows a client ("client"), a client among those that may leave ("leaving"), or an occasion."""
        if part == "client":
            self.open_client(item)
        elif part == "leaving":
            self.tabs.setCurrentIndex(WINBACK)
            self.winback.show_client(item)
        else:
            self.show_item(item)

    def bring_files(self, files: Sequence[Path]) -> None:
        """A table that was dropped is one about clients here."""
        if files:
            self.acts.import_table(files[0])

    def enter(self) -> None:
        """The board in front is where work starts."""
        self._work().setFocus()

    # --- reading -----------------------------------------------------------------------------------

    def _load(self) -> None:
        """Reads every board for itself, the one in front first.

        What changes meanwhile is read when all of them are there: a crawl commits faster than 3,000 clients are read.
        """
        if self._under_way:
            self._again = True
            return
        monitor, lang = self.monitor, self.languages.lang
        reads: list[tuple[int, Callable[[], object], Callable[[Any], None]]] = [
            (CLIENTS, lambda: read_lines(monitor), self._show_lines),
            (OCCASIONS, lambda: read_queue(monitor, lang), self._show_queue),
            (WINBACK, lambda: read_winback(monitor), self._show_winback),
        ]
        front = self.tabs.currentIndex()
        self._to_read = sorted(reads, key=lambda one: one[0] != front)
        if front == OCCASIONS and self._queue is None:
            self._to_read.insert(0, (OCCASIONS, lambda: read_own_queue(monitor, lang), self._show_own_queue))
        self._under_way = True
        self._read_next()

    def _read_next(self) -> None:
        """One after the other: two at once would make the board in front wait for what nobody looks at."""
        if self._to_read:
            _, read, show = self._to_read.pop(0)
            self.bridge.aside(read, self._shower(show), self._not_read, owner=self)
            return
        self._under_way = False
        if self._again:
            self._again = False
            self._load()
        elif self.monitor.occasions.look_due:
            # Days that came near become occasions, which are told as changes.
            self.bridge.aside(self.monitor.occasions.look_if_due, on_error=self.host.complain, owner=self)

    def _shower(self, show: Callable[[Any], None]) -> Callable[[Any], None]:
        def done(found: Any) -> None:
            show(found)
            QTimer.singleShot(PAINTED_MS, self, self._read_next)

        return done

    def _not_read(self, error: BaseException) -> None:
        self.host.complain(error)
        self._read_next()

    def _show_lines(self, lines: tuple[ClientLine, ...]) -> None:
        self._lines = lines
        if self._news is not None:
            self._news.set_clients(tuple(line.row for line in lines))
        self.clients.set_lines(lines)
        self._write_head()

    def _show_queue(self, reading: OccasionReading) -> None:
        self._queue = reading
        self.occasions.set_reading(reading)
        self._write_head()

    def _show_own_queue(self, reading: OccasionReading) -> None:
        if reading.occasions and self.occasions.owner in (UNDECIDED, self.monitor.person):
            self.occasions.set_reading(reading)

    def _show_winback(self, reading: WinbackReading) -> None:
        self.winback.set_reading(reading)
        if self._leaving_wanted is not None:
            wanted, self._leaving_wanted = self._leaving_wanted, None
            self.winback.show_client(wanted)
        self._write_head()

    def _owners(self) -> list[str]:
        return owners_of(line.row for line in self.clients.model.lines)

    # --- words -------------------------------------------------------------------------------------

    @Slot()
    def _write_head(self) -> None:
        lines, queue = self._lines, self._queue
        leaving = 0 if self._winback is None else self._winback.due()
        waiting = 0 if queue is None else sum(one.waits for one in queue.occasions)
        titles = (
            (translate("Clients", "Clients"), len(lines)),
            (translate("Clients", "News"), sum(one.row.news for one in lines)),
            (translate("Clients", "Occasions"), waiting),
            (translate("Clients", "Win-back"), leaving),
        )
        words = [f"{word}  {text.number(count)}" if count else word for word, count in titles]
        parts = []
        if lines:
            due = 0 if queue is None else self.occasions.due()
            late = self.clients.model.count(Shelf.DUE)
            parts.append(translate("Clients", "%Ln key client(s)", None, len(lines)))
            parts.append(translate("Clients", "%Ln to be called today", None, due) if due else "")
            parts.append(translate("Clients", "%Ln to contact", None, late) if late else "")
            parts.append(translate("Clients", "%Ln may leave", None, leaving) if leaving else "")
        line = " · ".join(filter(None, parts))
        for number, word in enumerate(words):
            self.tabs.setTabText(number, word)
        self._header.set_words(translate("Clients", "Clients"), line)
        # A client has a head of its own.
        self._header.setVisible(self.tabs.currentIndex() != CLIENTS or self.stack.currentWidget() is self.clients)

    # --- acts --------------------------------------------------------------------------------------

    def open_client(self, client_id: int) -> None:
        """Shows the page of a client."""
        self.tabs.setCurrentIndex(CLIENTS)
        self.stack.setCurrentWidget(self.client)
        self.clients.select(client_id)
        self.client.open(client_id)
        self.client.trail.setFocus()

    def close_client(self) -> None:
        """Back to the list."""
        self.client.keys.forget()
        self.stack.setCurrentWidget(self.clients)
        self.clients.table.setFocus()

    @Slot()
    def add_client(self) -> None:
        """Asks for a key client and watches it."""

        def added(entity: int) -> None:
            self.stack.setCurrentWidget(self.clients)
            self.clients.want(entity)
            self._load()

        self.acts.add(added)

    @Slot(str, object)
    def _asked(self, slug: str, client: ClientRow | None) -> None:
        if client is None:
            if slug == "add":
                self.add_client()
            elif slug == "import":
                self.acts.import_table()
            else:
                self.acts.every(slug)
        elif slug == "open":
            self.open_client(client.id)
        elif slug == "occasions":
            self.tabs.setCurrentIndex(OCCASIONS)
        else:
            self._act(slug, client.id, client.entity_id)

    @Slot(str, object)
    def _asked_of_client(self, slug: str, thing: Any) -> None:
        if slug == "back":
            self.close_client()
        elif slug in ("case", "mention"):
            self.host.go({"case": "cases", "mention": "mentions"}[slug], thing)
        elif slug == "occasion":
            self.show_item(thing)
        elif slug in ("link_yes", "link_no"):
            self.acts.link(thing.id, theirs=slug == "link_yes")
        elif isinstance(thing, SignRow):
            self.winback_acts.sign(slug, thing)
        elif slug == "winback":
            self.tabs.setCurrentIndex(WINBACK)
            self.winback.show_client(thing)
        elif self.client.view is not None:
            card = self.client.view.card
            if slug == "entry" and thing.kind == "occasion":
                self.show_item(thing.id)
            elif slug == "entry":
                self.acts.entry(card.id, thing)
            elif slug == "promise":
                self.acts.change_contact(card.id, thing.id)
            elif slug in ("person", "wish", "firm", "number", "score"):
                self.acts.card_part(slug, card.id, thing)
            elif slug == "trade":
                self.acts.trade(self.client.view, thing)
            else:
                self._act(slug, card.id, card.entity_id)

    @Slot(str, object, object)
    def _asked_by_winback(self, slug: str, view: LeavingView | None, thing: object) -> None:
        if view is None:
            self.acts.thresholds()
        elif slug == "client":
            self.open_client(view.row.client_id)
        elif slug == "contact":
            self.acts.contact(view.row.client_id)
        elif isinstance(thing, SignRow):
            self.winback_acts.sign(slug, thing)
        else:
            self.winback_acts.effort(slug, view, thing)

    @Slot(str, int)
    def _asked_by_queue(self, slug: str, client_id: int) -> None:
        if slug == "client":
            self.open_client(client_id)
        elif slug == "leaving":
            self.show_part("leaving", client_id)
        else:
            self._act(slug, client_id, 0)

    def _act(self, slug: str, client_id: int, entity_id: int) -> None:
        if slug == "news":
            self.news.show_client(entity_id)
            self.tabs.setCurrentIndex(NEWS)
            self.enter()
        elif slug == "names":
            self.host.go("names", entity_id)
        elif slug in ("keep", "lost"):
            self.winback_acts.begin(slug, client_id, self._to_winback)
        else:
            acts: dict[str, Callable[[int], None]] = {
                "contact": self.acts.contact,
                "edit": self.acts.edit,
                "mail": self.acts.mail,
                "hand_over": self.acts.hand_over,
            }
            acts[slug](client_id)

    def _to_winback(self, client_id: int) -> None:
        """Shows a client among those that are kept or won back."""
        self._leaving_wanted = client_id
        self.tabs.setCurrentIndex(WINBACK)
        self._load()

    def board(self) -> ClientNews | Occasions | ClientTable | ClientPage | Winback:
        """The board in front."""
        at = self.tabs.currentIndex()
        if at == CLIENTS:
            return self.clients if self.stack.currentWidget() is self.clients else self.client
        if at == WINBACK:
            return self.winback
        return self.news if at == NEWS else self.occasions

    def _work(self) -> QWidget:
        return self.board().work()

    @Slot(int)
    def _turned(self, tab: int) -> None:
        self.memory.set("clients/tab", TABS[tab])
        self.board()
        self._write_head()

    def turner(self, number: int) -> Callable[[], None]:
        """What puts a tab in front."""

        def turn() -> None:
            self.tabs.setCurrentIndex(number)
            self.enter()

        return turn

    def send(
        self,
        *,
        news: str = "",
        occasion: str = "",
        client: str = "",
        row: str = "",
        page: str = "",
        winback: str = "",
    ) -> None:
        """Hands an act to the board in front: `client` to the list or a client's page, `row` and `page` to one."""
        board = self.board()
        if isinstance(board, ClientPage):
            if client or page:
                board.keys.press(lambda: self._asked_of_client(client or page, None))
            return
        slug = {ClientNews: news, Occasions: occasion, Winback: winback}.get(type(board), client or row)
        if slug:
            board.act(slug)

    def leave(self) -> None:
        """From a client back to the list."""
        if self.tabs.currentIndex() == CLIENTS and self.stack.currentWidget() is not self.clients:
            self.close_client()

    def new(self) -> None:
        """Something new of what the board in front lists."""
        if self.tabs.currentIndex() == NEWS:
            self.news.act("occasion")
        elif self.tabs.currentIndex() == OCCASIONS:
            self.acts.of_queue("add")
        elif self.tabs.currentIndex() == CLIENTS:
            self.add_client()

    def import_table(self) -> None:
        """Brings a table in, from the list."""
        if self.tabs.currentIndex() == CLIENTS:
            self.acts.import_table()

    def search(self) -> None:
        """Finds a client in the list."""
        if self.tabs.currentIndex() == CLIENTS:
            self.close_client()
            self.clients.search()
