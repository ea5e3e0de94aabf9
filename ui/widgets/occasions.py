"""The queue of occasions as cards: what, whose, why now, who calls, by when, and what forbids it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from monitor.service import Written
from monitor.types import ClientRow, MentionRow, OccasionRow, OccasionState
from ui import text
from ui.context import Context
from ui.widgets.act_bar import ActBar, Deed
from ui.widgets.controls import ElidedLabel, EmptyState, Scroller, button, column, label, row
from ui.widgets.flow import clear

translate = QCoreApplication.translate
WAITING: Final = (OccasionState.OPEN, OccasionState.SNOOZED)
SNOOZES: Final = (1, 3, 7, 30)
ANEW_MS: Final = 10 * 60_000
"""Days go by: the words are written again now and then."""


class Shelf(StrEnum):
    """The saved views."""

    WAITING = "waiting"
    MINE = "mine"
    CONTACTED = "contacted"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class Reading:
    """All that the queue shows."""

    occasions: tuple[OccasionRow, ...]
    mentions: Mapping[int, MentionRow]
    clients: Mapping[int, ClientRow]


class OccasionCard(QFrame):
    """One occasion; `asked(slug, occasion)`."""

    asked = Signal(str, object)

    def __init__(
        self, context: Context, occasion: OccasionRow, mention: MentionRow | None, client: ClientRow | None
    ) -> None:
        super().__init__()
        self.occasion = occasion
        self.setProperty("ground", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme = context.theme
        today = date.today()  # noqa: DTZ011 - the user's own day
        waits = occasion.state in WAITING
        late, due_now = occasion.due_on < today, occasion.due_on <= today

        def picture(name: str, colour: str) -> QLabel:
            made = QLabel()
            made.setPixmap(theme.icon(name, colour).pixmap(QSize(16, 16), self.devicePixelRatioF()))
            return made

        head = row(label(occasion.client_name, "heading"), gap=8)
        if client is not None and client.tier is not None:
            head.addWidget(label(text.tier(client.tier), "small"))
        head.addStretch(1)
        head.addWidget(picture("person", "muted"))
        head.addWidget(label(occasion.owner or translate("Occasions", "nobody's yet"), "muted"))
        head.addSpacing(12)
        if waits:
            colour = "negative" if late else "late" if due_now else "muted"
            words = text.due_day(occasion.due_on, today)
            if occasion.state is OccasionState.SNOOZED:
                words = translate("Occasions", "rests until %1").replace("%1", words)
            head.addWidget(picture("warning" if late else "clock", colour))
            due = label(words, {"negative": "error", "late": "late"}.get(colour, "muted"))
            due.setToolTip(text.day(occasion.due_on))
            head.addWidget(due)
        else:
            head.addWidget(picture("done" if occasion.state is OccasionState.CONTACTED else "not_us", "muted"))
            head.addWidget(label(text.occasion_state(occasion.state), "muted"))
        box = column(head, label(occasion.what, wraps=True), gap=5)
        box.setContentsMargins(16, 12, 16, 10)
        if mention is not None:
            why = QWidget()
            line = row(label(translate("Occasions", "Why now:"), "small"), gap=6, margins=0)
            when = mention.published_at or mention.found_at
            precision = mention.published_precision if mention.published_at else None
            told = ElidedLabel(
                "  ·  ".join((mention.site, text.moment(when, precision), " ".join(mention.excerpt.split())[:240]))
            )
            told.setProperty("role", "small")
            line.addWidget(told, 1)
            why.setLayout(line)
            box.addWidget(why)
        if occasion.outcome:
            box.addWidget(label(translate("Occasions", "Outcome: %1").replace("%1", occasion.outcome), wraps=True))
        if waits and occasion.blocked_by_case is not None:
            warning = QFrame()
            warning.setProperty("ground", "warning")
            words_ = label(
                translate("Occasions", "This client has an open complaint: no offer and no congratulation now."),
                "late", wraps=True,
            )  # fmt: skip
            go = button(translate("Occasions", "Go to the case"), "link", lambda: self.asked.emit("case", occasion))
            inside = row(picture("warning", "late"), words_, go, gap=8)
            inside.setStretch(1, 1)
            inside.setContentsMargins(10, 6, 10, 6)
            warning.setLayout(inside)
            box.addSpacing(2)
            box.addWidget(warning)
        self.bar = ActBar(theme, ground="clear", margin=0)
        self.bar.acted.connect(lambda slug: self.asked.emit(slug, occasion))
        self.bar.set_deeds(deeds(occasion, primary=due_now))
        box.addSpacing(4)
        box.addWidget(self.bar)
        self.setLayout(box)
        spoken = [occasion.client_name, occasion.what, text.occasion_state(occasion.state), occasion.owner]
        if waits:
            spoken.append(text.due_day(occasion.due_on, today))
        self.setAccessibleName(". ".join(part for part in spoken if part))


def deeds(occasion: OccasionRow, *, primary: bool) -> list[Deed]:
    """What can be done with an occasion."""
    made = []
    if occasion.state in WAITING:
        blocked = occasion.blocked_by_case is not None
        contacted = translate("Occasions", "Contacted…")
        made = [
            Deed("contacted", contacted, "C", "done", primary=primary and not blocked),
            Deed("snooze", translate("Occasions", "Snooze"), "S", "clock"),
            Deed("dismiss", translate("Occasions", "Dismiss"), "X", "not_us"),
        ]
    else:
        made = [Deed("reopen", translate("Occasions", "Open again"), "R", "undo")]
    if occasion.url:
        made.append(Deed("open", translate("Occasions", "Open the post"), "O", "open"))
    if occasion.mention_id is not None:
        made.append(Deed("read", translate("Occasions", "In Mentions"), deep=True))
    return made


class Occasions(QWidget):
    """The queue with its shelves."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._monitor, self._bridge = context, context.monitor, context.bridge
        self._reading: Reading | None = None
        self._wanted: int | None = None
        self._at = 0
        self.cards: list[OccasionCard] = []
        self._shelves: dict[Shelf, QPushButton] = {}
        group = QButtonGroup(self)
        bar = row(gap=4)
        bar.setContentsMargins(12, 7, 14, 7)
        for shelf in Shelf:
            made = button(kind="flat", act=self._choose)
            made.setCheckable(True)
            self._shelves[shelf] = made
            group.addButton(made)
            bar.addWidget(made)
        bar.addStretch(1)
        remembered = context.memory.get("clients/occasions")
        self._shelves[Shelf(remembered) if remembered in set(Shelf) else Shelf.WAITING].setChecked(True)
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        content = Scroller(860)
        content.body.addLayout(self._list)
        content.body.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(content)
        self._empty = EmptyState(context.theme, "occasion")
        head = QFrame()
        head.setProperty("ground", "surface")
        head.setLayout(bar)
        self.setLayout(column(head, self._scroll, self._empty, gap=0))
        self._empty.hide()
        self._clock = QTimer(self)
        self._clock.setInterval(ANEW_MS)
        self._clock.timeout.connect(self._write)
        self._clock.start()
        context.theme.changed.connect(self._write)

    # --- asked by the page -------------------------------------------------------------------------

    def set_reading(self, reading: Reading) -> None:
        """What the base holds now."""
        if reading == self._reading:
            return
        self._reading = reading
        self._write()

    def show_item(self, occasion_id: int) -> None:
        """Puts the focus on one occasion, on whatever shelf it stands."""
        self._wanted = occasion_id
        if self._reading is not None:
            self._write()

    def retranslate(self) -> None:
        """Sets every word anew."""
        self._write()

    def work(self) -> QWidget:
        """Where work starts."""
        return self.cards[min(self._at, len(self.cards) - 1)] if self.cards else self._shelves[self._shelf()]

    def step(self, by: int) -> None:
        """The next or previous card."""
        if not self.cards:
            return
        at = self._focused()
        at = self._at if at is None else at + by
        self._focus(max(0, min(at, len(self.cards) - 1)))

    def act(self, slug: str) -> None:
        """Does an act to the card that has the focus."""
        at = self._focused()
        if at is None:
            return
        occasion = self.cards[at].occasion
        allowed = {deed.slug for deed in deeds(occasion, primary=False)}
        if slug in allowed:
            self._asked(slug, occasion)

    # --- showing -----------------------------------------------------------------------------------

    def _shelf(self) -> Shelf:
        return next(shelf for shelf, made in self._shelves.items() if made.isChecked())

    def _on(self, shelf: Shelf) -> list[OccasionRow]:
        if self._reading is None:
            return []
        waiting = [one for one in self._reading.occasions if one.state in WAITING]
        ended = [one for one in reversed(self._reading.occasions) if one.state not in WAITING]
        return {
            Shelf.WAITING: waiting,
            Shelf.MINE: [one for one in waiting if one.owner == self._monitor.person],
            Shelf.CONTACTED: [one for one in ended if one.state is OccasionState.CONTACTED],
            Shelf.DISMISSED: [one for one in ended if one.state is OccasionState.DISMISSED],
        }[shelf]

    @Slot()
    def _choose(self) -> None:
        self._context.memory.set("clients/occasions", self._shelf())
        self._at = 0
        self._write()

    @Slot()
    def _write(self) -> None:
        words = {
            Shelf.WAITING: translate("Occasions", "Waiting"),
            Shelf.MINE: translate("Occasions", "Mine"),
            Shelf.CONTACTED: translate("Occasions", "Contacted"),
            Shelf.DISMISSED: translate("Occasions", "Dismissed"),
        }
        for shelf, made in self._shelves.items():
            made.setText(f"{words[shelf]}  {len(self._on(shelf))}")
        if self._reading is None:
            return
        wanted, self._wanted = self._wanted, None
        if wanted is not None and all(one.id != wanted for one in self._on(self._shelf())):
            there = next((one for one in Shelf if any(row.id == wanted for row in self._on(one))), None)
            if there is not None:
                self._shelves[there].setChecked(True)
        focused = self._focused()
        had = None if focused is None else self.cards[focused].occasion.id
        if focused is not None:
            self._at = focused
        place = self._scroll.verticalScrollBar().value()
        clear(self._list)
        self.cards = []
        for occasion in self._on(self._shelf()):
            mention = self._reading.mentions.get(occasion.mention_id or 0)
            card = OccasionCard(self._context, occasion, mention, self._reading.clients.get(occasion.client_id))
            card.asked.connect(self._asked)
            self.cards.append(card)
            self._list.addWidget(card)
        self._write_empty()
        self._scroll.verticalScrollBar().setValue(place)
        target = had if wanted is None else wanted
        if target is not None:
            at = next((n for n, card in enumerate(self.cards) if card.occasion.id == target), self._at)
            QTimer.singleShot(0, self, lambda: self._focus(at))

    def _write_empty(self) -> None:
        self._scroll.setVisible(bool(self.cards))
        self._empty.setVisible(not self.cards)
        shelf = self._shelf()
        if shelf in (Shelf.WAITING, Shelf.MINE):
            title = translate("Occasions", "No occasion waits")
            if shelf is Shelf.MINE and self._on(Shelf.WAITING):
                title = translate("Occasions", "No occasion waits for you")
            told = translate("Occasions", "Press N on the news of a client: it becomes a reason to call, "
                                          "with an owner and a day.")  # fmt: skip
        else:
            title = translate("Occasions", "Nothing here yet")
            told = translate("Occasions", "Occasions that were used or dismissed are kept here with their outcome.")
        self._empty.set_words(title, told)

    def _focused(self) -> int | None:
        for number, card in enumerate(self.cards):
            if card.hasFocus() or card.isAncestorOf(self.focusWidget() or self):
                return number
        return None

    def _focus(self, at: int) -> None:
        if self.cards and self.isVisible():
            card = self.cards[max(0, min(at, len(self.cards) - 1))]
            self._at = self.cards.index(card)
            card.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(card, 0, 16)

    # --- acts --------------------------------------------------------------------------------------

    @Slot(str, object)
    def _asked(self, slug: str, occasion: OccasionRow) -> None:
        from ui.screens.client_dialogs import ContactedDialog

        host = self._context.host
        if slug == "contacted":
            if ContactedDialog(self, self._context, occasion).exec():
                host.say(translate("Occasions", "The contact with %1 is logged.").replace("%1", occasion.client_name),
                         undo=True)  # fmt: skip
        elif slug == "snooze":
            self._ask_snooze(occasion)
        elif slug == "dismiss":
            self._run(self._monitor.move_occasion(occasion.id, OccasionState.DISMISSED),
                      translate("Occasions", "The occasion is dismissed."))  # fmt: skip
        elif slug == "reopen":
            self._run(self._monitor.move_occasion(occasion.id, OccasionState.OPEN),
                      translate("Occasions", "The occasion waits again."))  # fmt: skip
        elif slug == "open" and occasion.url:
            QDesktopServices.openUrl(QUrl(occasion.url))
        elif slug == "read" and occasion.mention_id is not None:
            host.go("mentions", occasion.mention_id)
        elif slug == "case" and occasion.blocked_by_case is not None:
            host.go("cases", occasion.blocked_by_case)

    def _run(self, future: Future[Written], told: str) -> None:
        host = self._context.host
        self._bridge.when_done(future, lambda _w: host.say(told, undo=True), host.complain, owner=self)

    def _ask_snooze(self, occasion: OccasionRow) -> None:
        menu = QMenu(self)
        today = date.today()  # noqa: DTZ011 - the user's own day

        def snoozer(day: date) -> Callable[[], None]:
            told = translate("Occasions", "The occasion rests until %1.").replace("%1", text.due_day(day, today))
            return lambda: self._run(self._monitor.move_occasion(occasion.id, OccasionState.SNOOZED, due_on=day), told)

        for days in SNOOZES:
            day = today + timedelta(days=days)
            words = translate("Occasions", "Until tomorrow") if days == 1 else translate(
                "Occasions", "For %n day(s)", None, days)  # fmt: skip
            menu.addAction(f"{words}\t{text.day(day)}").triggered.connect(snoozer(day))
        menu.addSeparator()
        menu.addAction(translate("Occasions", "Another day…")).triggered.connect(lambda: self._snooze_until(occasion))
        card = next((card for card in self.cards if card.occasion.id == occasion.id), None)
        anchor = None if card is None else card.bar.buttons.get("snooze")
        at = anchor or card or self
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at.mapToGlobal(at.rect().bottomLeft()))

    def _snooze_until(self, occasion: OccasionRow) -> None:
        from ui.screens.client_dialogs import SnoozeDialog

        if SnoozeDialog(self, self._context, occasion).exec():
            self._context.host.say(translate("Occasions", "The occasion rests until then."), undo=True)
