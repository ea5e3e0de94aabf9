"""The keys of the sales desk: each does what it says to the board in front."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from ui.screens.clients import ClientsPage

translate = QCoreApplication.translate
CLIENTS, NEWS, OCCASIONS, WINBACK = range(4)
TABS: Final = ("clients", "news", "occasions", "winback")


def bind(page: ClientsPage) -> None:
    """Gives the page its keys."""
    keys = page.keys
    keys.add("J", lambda: page.board().step(1), lambda: translate("Clients", "Next"))
    keys.add("K", lambda: page.board().step(-1), lambda: translate("Clients", "Previous"))
    for number, words in (
        (CLIENTS, lambda: translate("Clients", "Clients")),
        (NEWS, lambda: translate("Clients", "News")),
        (OCCASIONS, lambda: translate("Clients", "Occasions")),
        (WINBACK, lambda: translate("Clients", "Win-back")),
    ):
        keys.add(str(number + 1), page.turner(number), words)
    keys.add("Esc", page.leave, lambda: translate("Clients", "Client: back to the list"))
    keys.add(
        "N",
        page.new,
        lambda: translate("Clients", "News: make an occasion; list: add a client; queue: add an occasion"),
    )
    keys.add("D", lambda: page.send(news="done", occasion="kept"), lambda: translate("Clients", "News, promise: done"))
    keys.add(
        "X",
        lambda: page.send(news="not_us", occasion="dismiss"),
        lambda: translate("Clients", "News: not this client; occasion: dismiss"),
    )
    keys.add(
        "C",
        lambda: page.send(occasion="contacted", client="contact", winback="contact"),
        lambda: translate("Clients", "Client: log a contact; occasion: contacted"),
    )
    keys.add("S", lambda: page.send(occasion="snooze"), lambda: translate("Clients", "Occasion: snooze"))
    keys.add("R", lambda: page.send(occasion="reopen"), lambda: translate("Clients", "Occasion: open again"))
    keys.add(
        "O",
        lambda: page.send(news="open", occasion="open"),
        lambda: translate("Clients", "Open the post in the browser"),
    )
    keys.add("T", lambda: page.send(row="tier"), lambda: translate("Clients", "List: set the tier"))
    keys.add("W", lambda: page.send(row="owner"), lambda: translate("Clients", "List: set the owner"))
    keys.add("E", lambda: page.send(client="edit"), lambda: translate("Clients", "Client: edit the card"))
    keys.add(
        "H",
        lambda: page.send(client="hand_over", occasion="hand_over"),
        lambda: translate("Clients", "Client, occasion: hand over"),
    )
    keys.add(
        "M",
        lambda: page.send(page="mail", occasion="mail"),
        lambda: translate("Clients", "Client, occasion: draft a mail"),
    )
    keys.add(
        "P",
        lambda: page.send(page="person", winback="plan"),
        lambda: translate("Clients", "Client: add a person; win-back: propose steps"),
    )
    keys.add("L", lambda: page.send(winback="lost"), lambda: translate("Clients", "Win-back: is lost"))
    keys.add("Y", lambda: page.send(winback="kept"), lambda: translate("Clients", "Win-back: it stays"))
    keys.add("B", lambda: page.send(winback="returned"), lambda: translate("Clients", "Win-back: came back"))
    keys.add("G", lambda: page.send(winback="let_go"), lambda: translate("Clients", "Win-back: let go"))
    keys.add("Q", lambda: page.send(page="wish"), lambda: translate("Clients", "Client: note a wish"))
    keys.add("I", page.import_table, lambda: translate("Clients", "List: import a table"))
    keys.add("/", page.search, lambda: translate("Clients", "List: find a client"))
