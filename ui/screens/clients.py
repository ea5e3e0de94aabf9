"""Clients: their news, the occasions to make contact, and the list of key clients."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QTabWidget, QVBoxLayout

from monitor.types import Changes, ClientRow
from ui.bridge import concerns
from ui.context import Context, Offer
from ui.page import Page
from ui.widgets.client_news import ClientNews
from ui.widgets.client_table import ClientTable
from ui.widgets.controls import Header
from ui.widgets.occasions import WAITING, Occasions, Reading

translate = QCoreApplication.translate
NEWS, OCCASIONS, CLIENTS = range(3)
TABS: Final = ("news", "occasions", "clients")


class ClientsPage(Page):
    """The desk of the sales head."""

    slug = "clients"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._reading: Reading | None = None
        self._header = Header()
        self.news, self.occasions, self.clients = ClientNews(context), Occasions(context), ClientTable(context)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for board in (self.news, self.occasions, self.clients):
            self.tabs.addTab(board, "")
        remembered = self.memory.get("clients/tab")
        self.tabs.setCurrentIndex(TABS.index(remembered) if remembered in TABS else NEWS)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._header)
        box.addWidget(self.tabs, 1)
        self.tabs.currentChanged.connect(self._turned)
        self.news.add_asked.connect(self.add_client)
        self.clients.add_asked.connect(self.add_client)
        self.clients.news_asked.connect(self._show_news)
        self.clients.occasions_asked.connect(lambda: self.tabs.setCurrentIndex(OCCASIONS))
        self.clients.names_asked.connect(lambda entity: self.host.go("names", entity))
        self._bind()
        self.retranslate()

    # --- the contract of a page --------------------------------------------------------------------

    def refresh(self, changes: Changes) -> None:
        """Reads what changed."""
        self.news.refresh(changes)
        if concerns(changes, "clients", "occasions", "entities", "cases", "mentions"):
            self.bridge.aside(self._read, self._show, owner=self)

    def retranslate(self) -> None:
        """Sets every word anew."""
        self.news.retranslate()
        self.occasions.retranslate()
        self.clients.retranslate()
        self._write_head()

    def show_item(self, item: int) -> None:
        """Shows an occasion."""
        self.tabs.setCurrentIndex(OCCASIONS)
        self.occasions.show_item(item)

    def enter(self) -> None:
        """The board in front is where work starts."""
        self._board().work().setFocus()

    # --- reading -----------------------------------------------------------------------------------

    def _read(self) -> Reading:
        read = self.monitor.read
        occasions = tuple(read.occasions())
        mentions = read.rows([one.mention_id for one in occasions if one.mention_id is not None])
        return Reading(
            occasions,
            {one.id: one for one in mentions},
            {one.id: one for one in read.clients()},
        )

    def _show(self, reading: Reading) -> None:
        self._reading = reading
        clients = tuple(reading.clients.values())
        self.news.set_clients(clients)
        self.clients.set_clients(clients)
        self.occasions.set_reading(reading)
        self._write_head()

    # --- words -------------------------------------------------------------------------------------

    def _write_head(self) -> None:
        reading = self._reading
        words = [
            translate("Clients", "News"),
            translate("Clients", "Occasions"),
            translate("Clients", "Clients"),
        ]
        line = ""
        if reading is not None:
            waiting = [one for one in reading.occasions if one.state in WAITING]
            today = date.today()  # noqa: DTZ011 - the user's own day
            due = sum(one.due_on <= today for one in waiting)
            counts = (sum(one.news for one in reading.clients.values()), len(waiting), len(reading.clients))
            words = [f"{word}  {count}" if count else word for word, count in zip(words, counts, strict=True)]
            if reading.clients:
                parts = [translate("Clients", "%Ln key client(s)", None, len(reading.clients))]
                parts.append(translate("Clients", "%Ln occasion(s) due", None, due) if due else "")
                line = " · ".join(filter(None, parts))
        for number, word in enumerate(words):
            self.tabs.setTabText(number, word)
        self._header.set_words(translate("Clients", "Clients"), line)

    # --- acts --------------------------------------------------------------------------------------

    def _board(self) -> ClientNews | Occasions | ClientTable:
        return (self.news, self.occasions, self.clients)[self.tabs.currentIndex()]

    @Slot(int)
    def _turned(self, tab: int) -> None:
        self.memory.set("clients/tab", TABS[tab])

    def _bind(self) -> None:
        keys = self.keys
        keys.add("J", lambda: self._board().step(1), lambda: translate("Clients", "Next"))
        keys.add("K", lambda: self._board().step(-1), lambda: translate("Clients", "Previous"))
        for number, words in (
            (NEWS, lambda: translate("Clients", "News")),
            (OCCASIONS, lambda: translate("Clients", "Occasions")),
            (CLIENTS, lambda: translate("Clients", "Clients")),
        ):
            keys.add(str(number + 1), self._turner(number), words)
        keys.add("N", self._new, lambda: translate("Clients", "News: make an occasion; list: add a client"))
        keys.add("D", lambda: self._send("done", ""), lambda: translate("Clients", "News: done, nothing to do"))
        keys.add(
            "X",
            lambda: self._send("not_us", "dismiss"),
            lambda: translate("Clients", "News: not this client; occasion: dismiss"),
        )
        keys.add("C", lambda: self._send("", "contacted"), lambda: translate("Clients", "Occasion: contacted"))
        keys.add("S", lambda: self._send("", "snooze"), lambda: translate("Clients", "Occasion: snooze"))
        keys.add("R", lambda: self._send("", "reopen"), lambda: translate("Clients", "Occasion: open again"))
        keys.add("O", lambda: self._send("open", "open"), lambda: translate("Clients", "Open the post in the browser"))
        keys.add("T", lambda: self._send("", "", "tier"), lambda: translate("Clients", "List: set the tier"))
        keys.add("W", lambda: self._send("", "", "owner"), lambda: translate("Clients", "List: set the owner"))
        keys.add("/", self._search, lambda: translate("Clients", "List: find a client"))

    def _turner(self, number: int) -> Callable[[], None]:
        def turn() -> None:
            self.tabs.setCurrentIndex(number)
            self.enter()

        return turn

    def _send(self, news: str, occasion: str, client: str = "") -> None:
        slug = (news, occasion, client)[self.tabs.currentIndex()]
        if slug:
            self._board().act(slug)

    def _new(self) -> None:
        if self.tabs.currentIndex() == NEWS:
            self.news.act("occasion")
        elif self.tabs.currentIndex() == CLIENTS:
            self.add_client()

    def _search(self) -> None:
        if self.tabs.currentIndex() == CLIENTS:
            self.clients.search()

    @Slot(object)
    def _show_news(self, client: ClientRow) -> None:
        self.news.show_client(client.entity_id)
        self.tabs.setCurrentIndex(NEWS)
        self.enter()

    @Slot()
    def add_client(self) -> None:
        """Asks for a key client and watches it."""
        from ui.screens.client_dialogs import AddClientDialog

        dialog = AddClientDialog(self, self.context)
        if not dialog.exec():
            return
        entity = dialog.outcome.id
        self.clients.want(entity)
        told = translate("Clients", "“%1” is watched; what was crawled already is searched too.")
        offers = []
        if self.host.has("names"):
            offers.append(Offer(translate("Clients", "See its word forms"), lambda _t: self.host.go("names", entity)))
        self.host.say(told.replace("%1", dialog.name.text().strip()), *offers, undo=True)
        self.bridge.aside(self._read, self._show, owner=self)
