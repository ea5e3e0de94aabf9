"""What can be done with key clients: the dialogs behind the acts of the list and of a client's page."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from monitor.client_types import ClientCard, TradeKind, TrailEntry, TrailKind
from monitor.types import ClientRow
from ui.client_view import ClientView
from ui.context import Context, Offer

translate = QCoreApplication.translate


class ClientActs:
    """Acts on one client or on all; each tells in the quiet bar what it did."""

    def __init__(
        self,
        parent: QWidget,
        context: Context,
        owners: Callable[[], list[str]],
        queue_of: Callable[[], str | None],
    ) -> None:
        self._parent, self._context, self._owners, self._queue_of = parent, context, owners, queue_of
        self._monitor, self._bridge, self._host = context.monitor, context.bridge, context.host

    # --- one client --------------------------------------------------------------------------------

    def with_card(self, client_id: int, act: Callable[[ClientCard], object]) -> None:
        """Reads a card and goes on with it."""
        self._bridge.aside(lambda: self._monitor.clients.card(client_id), act, self._host.complain, owner=self._parent)

    def contact(self, client_id: int) -> None:
        """Logs a conversation."""

        def ask(card: ClientCard) -> None:
            from ui.screens.contact_dialogs import ContactDialog

            dialog = ContactDialog(self._parent, self._context, card.id, card.name, card.people)
            self._run(dialog, translate("Clients", "The contact with %1 is logged.").replace("%1", card.name))

        self.with_card(client_id, ask)

    def change_contact(self, client_id: int, contact_id: int) -> None:
        """Shows a conversation as it was logged."""

        def ask(card: ClientCard) -> None:
            from ui.screens.contact_dialogs import ContactDialog

            contact = next((one for one in self._monitor.contacts.logged(card.id) if one.id == contact_id), None)
            if contact is not None:
                dialog = ContactDialog(self._parent, self._context, card.id, card.name, card.people, contact)
                self._run(dialog, translate("Clients", "The contact is changed."))

        self.with_card(client_id, ask)

    def edit(self, client_id: int) -> None:
        """The card."""

        def ask(card: ClientCard) -> None:
            from ui.screens.client_card_dialogs import CardDialog

            dialog = CardDialog(self._parent, self._context, card, self._owners())
            self._run(dialog, translate("Clients", "The card of %1 is changed.").replace("%1", card.name))

        self.with_card(client_id, ask)

    def card_part(self, slug: str, client_id: int, thing: Any) -> None:
        """A person, a wish, a firm, a number, an answer: a new one where `thing` is None."""

        def ask(card: ClientCard) -> None:
            from ui.screens import client_card_dialogs as dialogs
            from ui.screens.contact_dialogs import ScoreDialog

            parent, context = self._parent, self._context
            made: QDialog
            if slug == "person":
                made = dialogs.PersonDialog(parent, context, card.id, card.name, thing)
            elif slug == "wish":
                made = dialogs.WishDialog(parent, context, card, thing)
            elif slug == "firm":
                made = dialogs.FirmDialog(parent, context, card, thing)
            elif slug == "score":
                made = ScoreDialog(parent, context, card.id, card.name)
            elif thing is None:
                made = dialogs.NumberDialog(parent, context, card)
            else:
                self.run(
                    self._monitor.clients.remove_identifier(thing.id),
                    translate("Clients", "The number %1 is taken off the card.").replace("%1", thing.value),
                )
                return
            self._run(made, translate("Clients", "The card of %1 is changed.").replace("%1", card.name))

        self.with_card(client_id, ask)

    def hand_over(self, client_id: int) -> None:
        """Gives the client to somebody else of us."""

        def read() -> tuple[ClientCard, tuple[str, ...]]:
            card = self._monitor.clients.card(client_id)
            at_risk = self._monitor.clients.at_risk(card.owner)
            return card, next((one.risks for one in at_risk if one.client_id == card.id), ())

        def ask(found: tuple[ClientCard, tuple[str, ...]]) -> None:
            from ui.screens.contact_dialogs import HandOverDialog

            card, risks = found
            client = (card.id, card.name, card.owner)
            dialog = HandOverDialog(self._parent, self._context, client, risks, self._owners())
            self._run(dialog, translate("Clients", "%1 is handed over.").replace("%1", card.name))

        self._bridge.aside(read, ask, self._host.complain, owner=self._parent)

    def mail(self, client_id: int, subject: str = "", words: str = "") -> None:
        """A draft of a mail, saved as a file."""

        def ask(card: ClientCard) -> None:
            from ui.screens.contact_dialogs import MailDialog

            dialog = MailDialog(self._parent, self._context, card, subject, words)
            if dialog.exec():
                told = translate("Clients", "The draft is saved: %1").replace("%1", str(dialog.outcome))
                self._host.say(told)
            dialog.deleteLater()

        self.with_card(client_id, ask)

    def link(self, link_id: int, *, theirs: bool) -> None:
        """Whether a complaint is the client's."""
        cases = self._monitor.cases
        if theirs:
            self.run(cases.confirm_client(link_id), translate("Cases", "It is the client's complaint."))
        else:
            told = translate("Cases", "It is not the client's; it is not asked again.")
            self.run(cases.refuse_client(link_id), told)

    def entry(self, client_id: int, entry: TrailEntry) -> None:
        """Opens what an entry of the line of time tells of."""
        if entry.kind in (TrailKind.NEWS, TrailKind.COMPLAINT):
            self._host.go("mentions", entry.id)
        elif entry.kind is TrailKind.CASE:
            self._host.go("cases", entry.id)
        elif entry.kind is TrailKind.CONTACT:
            self.change_contact(client_id, entry.id)

    def trade(self, view: ClientView, kind: TradeKind | None) -> None:
        """What a client bought, asked for, owes."""
        from ui.screens.client_lists import TradeDialog

        dialog = TradeDialog(self._parent, self._context, view, kind)
        dialog.exec()
        dialog.deleteLater()

    # --- all of them -------------------------------------------------------------------------------

    def add(self, added: Callable[[int], object]) -> None:
        """Asks for a key client and watches it; `added` is told the name we look for."""
        from ui.screens.client_dialogs import AddClientDialog

        dialog = AddClientDialog(self._parent, self._context)
        if not dialog.exec():
            return
        entity = dialog.outcome.id
        added(entity)
        self._tell_watched(dialog.name.text().strip(), entity)

    def _tell_watched(self, name: str, entity: int) -> None:
        told = translate("Clients", "“%1” is watched; what was crawled already is searched too.")
        offers = []
        if self._host.has("names"):
            offers.append(Offer(translate("Clients", "See its word forms"), lambda _t: self._host.go("names", entity)))
        self._host.say(told.replace("%1", name), *offers, undo=True)

    def import_table(self, file: Path | None = None) -> None:
        """Asks for a table and shows it before it is brought in."""
        from ui.screens.client_tables_dialog import BringClientsDialog, brought_words

        file = file or ask_for_table(self._parent)
        if file is None:
            return
        dialog = BringClientsDialog(self._parent, self._context, file)
        if dialog.exec():
            offers = []
            if dialog.outcome.bad:
                offers.append(Offer(translate("Clients", "See the bad rows"), lambda _t: self.every("tables")))
            self._host.say(brought_words(dialog.outcome), *offers, undo=True)
        dialog.deleteLater()

    def every(self, slug: str) -> None:
        """What the menu of the list offers."""
        if slug == "tables":
            from ui.screens.client_tables_dialog import ClientTablesDialog

            dialog: QDialog = ClientTablesDialog(self._parent, self._context)
        elif slug == "export":
            self._export()
            return
        elif slug == "calendar":
            self.calendar()
            return
        elif slug in ("thresholds", "watch"):
            (self.thresholds if slug == "thresholds" else self.watch)()
            return
        else:
            from ui.screens import client_lists

            dialog = client_lists.made(slug, self._parent, self._context)
        dialog.exec()
        dialog.deleteLater()

    def watch(self) -> None:
        """Asks for a competitor or a line of business and watches it."""
        from ui.screens.client_dialogs import WatchDialog

        dialog = WatchDialog(self._parent, self._context)
        if dialog.exec():
            self._tell_watched(dialog.name.text().strip(), dialog.outcome.id)
        dialog.deleteLater()

    def thresholds(self) -> None:
        """What counts as a sign of leaving."""
        from ui.screens.sign_tuning_dialog import SignTuningDialog

        dialog = SignTuningDialog(self._parent, self._context)
        self._run(dialog, translate("Clients", "The thresholds are changed; all clients were looked at anew."))

    def of_queue(self, slug: str) -> None:
        """An occasion of one's own, news of ours, the morning list as a page or as a draft of a mail."""
        from ui.screens.occasion_dialogs import AddOccasionDialog, DigestMailDialog, OwnNewsDialog

        owner = self._queue_of()
        owner = self._monitor.person if owner == "*" else owner
        if slug == "add":
            dialog: QDialog = AddOccasionDialog(self._parent, self._context, self._owners())
            self._run(dialog, translate("Clients", "The occasion waits in the queue."))
        elif slug == "own_news":
            dialog = OwnNewsDialog(self._parent, self._context)
            self._run(dialog, translate("Clients", "It became an occasion for everybody chosen."))
        elif slug == "digest":
            title = translate("Clients", "Morning list")
            lang = self._context.languages.lang
            self._save(title, "morning.html", "*.html", lambda: self._monitor.occasions.digest(owner, lang))
        else:
            dialog = DigestMailDialog(self._parent, self._context, owner)
            if dialog.exec():
                told = translate("Clients", "The draft is saved: %1").replace("%1", str(dialog.outcome))
                self._host.say(told)
            dialog.deleteLater()

    def calendar(self) -> None:
        """A calendar file of promises, planned contacts and days of this person's clients."""
        title = translate("Clients", "Calendar of contacts and days")
        self._save(title, "clients.ics", "*.ics", lambda: self._monitor.contacts.calendar(
            owner=self._monitor.person, dates=self._monitor.clients.dates(90)))  # fmt: skip

    def _export(self) -> None:
        title = translate("Clients", "Export the clients")
        self._save(title, "clients.xlsx", "*.xlsx", lambda: self._monitor.clients.tables.export("clients", form="xlsx"))

    def _save(self, title: str, name: str, pattern: str, make: Callable[[], bytes]) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self._parent, title, name, pattern)
        if chosen:
            path = Path(chosen)

            def saved(_size: int) -> None:
                self._host.say(translate("Clients", "Saved: %1").replace("%1", str(path)))

            self._bridge.aside(lambda: path.write_bytes(make()), saved, self._host.complain, owner=self._parent)

    # --- inside ------------------------------------------------------------------------------------

    def run(self, future: Future[Any], told: str) -> None:
        """Waits for a write and tells of it."""
        self._bridge.when_done(
            future, lambda _w: self._host.say(told, undo=True), self._host.complain, owner=self._parent
        )

    def _run(self, dialog: QDialog, told: str) -> None:
        if dialog.exec():
            self._host.say(told, undo=True)
        dialog.deleteLater()


def owners_of(clients: Iterable[ClientRow]) -> list[str]:
    """All who keep clients."""
    return sorted({one.owner for one in clients if one.owner})


def ask_for_table(parent: QWidget) -> Path | None:
    """The file of a table about clients that was chosen, None where nothing was."""
    from ui.screens.records_dialog import PATTERN

    title = translate("Clients", "Import clients, people, orders, invoices…")
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", f"{title} ({PATTERN} *.vcf)")
    return Path(chosen) if chosen else None
