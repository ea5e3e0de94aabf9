"""What can be done with the cards of the queue: one occasion, an event or day of several, a promise, a step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import date, timedelta
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from monitor.client_types import ClientCard, ClientPerson
from monitor.occasion_types import MorningLine, OccasionRow
from monitor.service import Written
from monitor.winback_types import Effort
from ui import occasion_words, text
from ui.context import Context
from ui.widgets.occasion_cards import Shown
from ui.widgets.occasions import Occasions

translate = QCoreApplication.translate
SNOOZES: Final = (1, 3, 7, 30)
T = TypeVar("T")


class OccasionActs:
    """Acts on the cards of a queue; each tells in the quiet bar what it did."""

    def __init__(self, parent: QWidget, context: Context, queue: Occasions) -> None:
        self._parent, self._context, self._queue = parent, context, queue
        self._monitor, self._bridge, self._host = context.monitor, context.bridge, context.host

    def act(self, slug: str, shown: Shown) -> None:
        """Does it to what a card shows."""
        if shown.occasion is not None:
            self._of_occasion(slug, shown.occasion)
        elif shown.line is not None:
            self._of_line(slug, shown.line, shown.shared_id)

    # --- lines of the morning list -----------------------------------------------------------------

    def _of_line(self, slug: str, line: MorningLine, shared_id: int | None) -> None:
        service = self._monitor.occasions
        if slug == "kept":
            self._run(self._monitor.contacts.keep_promise(line.id), translate("Occasions", "The promise is kept."))
        elif slug == "contacted":
            self._contacted(self._queue.members(line))
        elif slug == "dismiss" and shared_id is not None:
            told = translate("Occasions", "The occasion is dismissed for all.")
            self._run(service.dismiss_shared(shared_id), told)
        elif slug == "dismiss" and line.occasion_ids:
            count = len(line.occasion_ids)
            told = translate("Occasions", "Dismissed for %Ln client(s).", None, count)
            self._run(service.dismiss_all(line.occasion_ids), told)
        elif slug == "open" and line.url:
            QDesktopServices.openUrl(QUrl(line.url))
        elif slug == "step":
            self._ask_step(line)
        elif slug in ("client", "contact", "mail", "leaving") and line.client_ids:
            self._queue.asked.emit(slug, line.client_ids[0])

    def _ask_step(self, line: MorningLine) -> None:
        from ui.screens.winback_dialogs import StepDialog

        def ask(effort: Effort | None) -> None:
            step = None if effort is None else next((one for one in effort.steps if one.id == line.id), None)
            if effort is not None and step is not None:
                dialog = StepDialog(self._parent, self._context, effort, step, done=True)
                if dialog.exec():
                    self._host.say(translate("Winback", "The plan is changed."), undo=True)
                dialog.deleteLater()

        service = self._monitor.winback
        self._aside(lambda: service.of_client(line.client_ids[0]), ask)

    # --- occasions ---------------------------------------------------------------------------------

    def _of_occasion(self, slug: str, occasion: OccasionRow) -> None:
        service = self._monitor.occasions
        if slug == "contacted":
            self._aside(
                lambda: self._monitor.clients.card(occasion.client_id),
                lambda card: self._contacted([occasion], card.people),
            )
        elif slug == "snooze":
            self._ask_snooze(occasion)
        elif slug == "hand_over":
            self._ask_owner(occasion)
        elif slug == "dismiss":
            self._run(service.dismiss(occasion.id), translate("Occasions", "The occasion is dismissed."))
        elif slug == "reopen":
            self._run(service.reopen(occasion.id), translate("Occasions", "The occasion waits again."))
        elif slug == "open" and occasion.url:
            QDesktopServices.openUrl(QUrl(occasion.url))
        elif slug == "read" and occasion.mention_id is not None:
            self._host.go("mentions", occasion.mention_id)
        elif slug.startswith("guard:"):
            way = occasion_words.guard_way(occasion.guards[int(slug.partition(":")[2])])
            if way is not None:
                self._host.go(way[1], way[2])
        elif slug == "mail":
            self._aside(
                lambda: self._monitor.clients.card(occasion.client_id), lambda card: self._ask_mail(occasion, card)
            )
        elif slug == "calendar":
            self._save_calendar(occasion)
        elif slug == "client":
            self._queue.asked.emit("client", occasion.client_id)

    def _contacted(self, occasions: Sequence[OccasionRow], people: Sequence[ClientPerson] = ()) -> None:
        from ui.screens.contacted_dialog import ContactedDialog

        if not occasions:
            return
        dialog = ContactedDialog(self._parent, self._context, occasions, people)
        if dialog.exec():
            if not dialog.reached.isChecked():
                told = translate("Occasions", "Logged: nobody was reached, the occasion goes on waiting.")
            elif len(occasions) > 1:
                told = translate("Occasions", "Contacts with %Ln client(s) are logged.", None, len(occasions))
            else:
                told = translate("Occasions", "The contact with %1 is logged.").replace("%1", occasions[0].client_name)
            self._host.say(told, undo=True)
        dialog.deleteLater()

    def _ask_snooze(self, occasion: OccasionRow) -> None:
        menu = QMenu(self._parent)
        today = date.today()  # noqa: DTZ011 - the user's own day

        def snoozer(day: date) -> Callable[[], None]:
            told = translate("Occasions", "The occasion rests until %1.").replace("%1", text.due_day(day, today))
            return lambda: self._run(self._monitor.occasions.snooze(occasion.id, day), told)

        for days in SNOOZES:
            day = today + timedelta(days=days)
            words = translate("Occasions", "Until tomorrow") if days == 1 else translate(
                "Occasions", "For %n day(s)", None, days)  # fmt: skip
            menu.addAction(f"{words}\t{text.day(day)}").triggered.connect(snoozer(day))
        menu.addSeparator()
        menu.addAction(translate("Occasions", "Another day…")).triggered.connect(lambda: self._snooze_until(occasion))
        at = self._queue.anchor(occasion.id, "snooze")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at.mapToGlobal(at.rect().bottomLeft()))

    def _snooze_until(self, occasion: OccasionRow) -> None:
        from ui.screens.client_dialogs import SnoozeDialog

        if SnoozeDialog(self._parent, self._context, occasion).exec():
            self._host.say(translate("Occasions", "The occasion rests until then."), undo=True)

    def _ask_owner(self, occasion: OccasionRow) -> None:
        from ui.screens.case_dialogs import LineDialog

        names = {one for one in self._queue.owners() if one}
        words = (
            translate("Occasions", "Hand over the occasion"),
            translate("Occasions", "Who calls"),
            translate("Occasions", "Hand over"),
        )
        known = sorted({self._monitor.person, *names} - {occasion.owner or ""})
        dialog = LineDialog(self._parent, self._context, words, known[0] if known else "",
                            lambda name: self._monitor.occasions.hand_over(occasion.id, name), known)  # fmt: skip
        if dialog.exec():
            told = translate("Occasions", "The occasion is handed over; the client stays whose it is.")
            self._host.say(told, undo=True)

    def _ask_mail(self, occasion: OccasionRow, card: ClientCard) -> None:
        from ui.screens.contact_dialogs import MailDialog

        person = None if occasion.person is None else occasion.person.id
        dialog = MailDialog(self._parent, self._context, card, "", occasion.opening or "", person)
        if dialog.exec():
            self._host.say(translate("Clients", "The draft is saved: %1").replace("%1", str(dialog.outcome)))
        dialog.deleteLater()

    def _save_calendar(self, occasion: OccasionRow) -> None:
        title = translate("Occasions", "Into the calendar")
        suggested = f"{occasion.client_name}.ics".replace("/", "-")
        chosen, _ = QFileDialog.getSaveFileName(self._parent, title, suggested, "*.ics")
        if not chosen:
            return
        path, service = Path(chosen), self._monitor.occasions

        def saved(_size: int) -> None:
            self._host.say(translate("Clients", "Saved: %1").replace("%1", str(path)))

        self._aside(lambda: path.write_bytes(service.calendar(occasion.id)), saved)

    # --- inside ------------------------------------------------------------------------------------

    def _aside(self, read: Callable[[], T], then: Callable[[T], object]) -> None:
        self._bridge.aside(read, then, self._host.complain, owner=self._parent)

    def _run(self, future: Future[Written], told: str) -> None:
        self._bridge.when_done(
            future, lambda _w: self._host.say(told, undo=True), self._host.complain, owner=self._parent
        )
