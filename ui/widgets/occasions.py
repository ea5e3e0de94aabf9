"""The queue of occasions: the morning list of one of us or of all, everything that waits, what is held back, what was
used. Cards say what happened, why now, whom to call, how to speak, and what forbids it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QButtonGroup, QFrame, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from monitor.occasion_types import LineKind, Morning, MorningLine, OccasionRow, OccasionState, SharedOccasion
from monitor.service import Written
from monitor.types import ClientRow, MentionRow
from monitor.winback_types import Effort
from ui import text
from ui.context import Context
from ui.widgets.controls import EmptyState, Scroller, button, label, restyle, row
from ui.widgets.flow import clear
from ui.widgets.occasion_cards import OccasionCard, Shown, deeds

translate = QCoreApplication.translate
SNOOZES: Final = (1, 3, 7, 30)
ANEW_MS: Final = 10 * 60_000
"""Days go by: the words are written again now and then."""
SHOWN_AT_ONCE: Final = 15
UNDECIDED: Final = "?"
"""Nobody chose whose list to show: one's own where there is anything on it, else everybody's."""
EVERYBODY: Final = "*"
"""Stands for all owners in what is remembered; "" is nobody's."""


class Shelf(StrEnum):
    """The saved views."""

    TODAY = "today"
    """The morning list."""
    WAITING = "waiting"
    HELD = "held"
    CONTACTED = "contacted"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class Reading:
    """All that the queue shows. `advice` tells by occasion how to go about it."""

    occasions: tuple[OccasionRow, ...]
    mornings: tuple[Morning, ...]
    shared: tuple[SharedOccasion, ...]
    mentions: Mapping[int, MentionRow]
    clients: Mapping[int, ClientRow]
    advice: Mapping[int, str]


class Occasions(QWidget):
    """`asked(slug, client id)`: "client", "contact", "mail", "leaving"; `made(slug)`: "add", "own_news", "digest",
    "digest_mail"."""

    asked = Signal(str, int)
    made = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._monitor, self._bridge = context, context.monitor, context.bridge
        self._reading: Reading | None = None
        self._wanted: int | None = None
        self._at = 0
        self._most = SHOWN_AT_ONCE
        remembered = context.memory.get("clients/queue of", UNDECIDED)
        self._owner: str | None = remembered or None
        self.cards: list[OccasionCard] = []
        self._shelves: dict[Shelf, QPushButton] = {}
        group = QButtonGroup(self)
        self._who = button(kind="filter")
        self._who.setMenu(QMenu(self._who))
        self._who.menu().setProperty("checks", True)
        self._who.menu().aboutToShow.connect(self._fill_who)
        bar = row(self._who, gap=4)
        bar.setContentsMargins(12, 7, 14, 7)
        for shelf in Shelf:
            made = button(kind="flat", act=self._choose)
            made.setCheckable(True)
            self._shelves[shelf] = made
            group.addButton(made)
            bar.addWidget(made)
        bar.addStretch(1)
        self._add = button(act=lambda: self.made.emit("add"))
        self._more = button(kind="flat")
        self._more.setMenu(QMenu(self._more))
        self._more.menu().aboutToShow.connect(self._fill_more)
        bar.addWidget(self._add)
        bar.addWidget(self._more)
        remembered = context.memory.get("clients/occasions")
        self._shelves[Shelf(remembered) if remembered in set(Shelf) else Shelf.TODAY].setChecked(True)
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
        self._empty_act = button(act=self._show_waiting)
        self._empty.acts.addWidget(self._empty_act)
        head = QFrame()
        head.setProperty("ground", "surface")
        head.setLayout(bar)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for one in (head, self._scroll, self._empty):
            whole.addWidget(one)
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
        if self._owner == UNDECIDED:
            me = self._monitor.person
            mine = any(one.owner == me for one in reading.occasions) or any(
                one.owner == me for one in reading.clients.values()
            )
            self._owner = me if mine else EVERYBODY
        self._write()

    def show_item(self, occasion_id: int) -> None:
        """Puts the focus on one occasion, on whatever shelf it stands."""
        self._wanted = occasion_id
        if self._reading is not None:
            self._write()

    def retranslate(self) -> None:
        """Sets every word anew."""
        theme = self._context.theme
        self._add.setText(translate("Occasions", "Add…"))
        self._add.setIcon(theme.icon("plus"))
        self._add.setToolTip(translate("Occasions", "A reason to call of your own") + " (N)")
        self._more.setIcon(theme.icon("more"))
        self._more.setToolTip(translate("ActBar", "More"))
        self._more.setAccessibleName(translate("ActBar", "More acts"))
        self._write()

    def work(self) -> QWidget:
        """Where work starts."""
        return self.cards[min(self._at, len(self.cards) - 1)] if self.cards else self._shelves[self._shelf()]

    @property
    def owner(self) -> str | None:
        """Whose list is shown; `EVERYBODY` for all, None for what is nobody's."""
        return self._owner

    def due(self) -> int:
        """Lines of the morning list of whoever is shown."""
        return sum(len(one.lines) for one in self._mornings())

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
            self._focus(self._at)
            return
        shown = self.cards[at].shown
        allowed = {deed.slug for deed in deeds(shown)}
        if slug == "contacted" and "contacted" not in allowed:
            slug = "contact"
        if slug == "kept" and "step" in allowed:
            slug = "step"
        if slug in allowed:
            self._asked(slug, shown)

    # --- what stands where -------------------------------------------------------------------------

    def _shelf(self) -> Shelf:
        return next(shelf for shelf, made in self._shelves.items() if made.isChecked())

    def _mine(self, owner: str | None) -> bool:
        return self._owner == EVERYBODY or owner == self._owner

    def _mornings(self) -> list[Morning]:
        return [] if self._reading is None else [one for one in self._reading.mornings if self._mine(one.owner)]

    def _on(self, shelf: Shelf) -> list[OccasionRow]:
        """The occasions of a shelf other than today's."""
        if self._reading is None:
            return []
        mine = [one for one in self._reading.occasions if self._mine(one.owner)]
        ended = [one for one in reversed(mine) if not one.waits]
        return {
            Shelf.TODAY: [],
            Shelf.WAITING: [one for one in mine if one.waits and not one.blocked],
            Shelf.HELD: [one for one in mine if one.waits and one.blocked],
            Shelf.CONTACTED: [one for one in ended if one.state is OccasionState.CONTACTED],
            Shelf.DISMISSED: [one for one in ended if one.state is OccasionState.DISMISSED],
        }[shelf]

    def _count(self, shelf: Shelf) -> int:
        return self.due() if shelf is Shelf.TODAY else len(self._on(shelf))

    def _shown(self, occasion: OccasionRow) -> Shown:
        reading = self._reading
        assert reading is not None
        mention = reading.mentions.get(occasion.mention_id or 0)
        return Shown(occasion, None, mention, reading.advice.get(occasion.id, ""))

    def _of_line(self, line: MorningLine) -> Shown:
        """The occasion that a line stands for, where it is one; else the line."""
        reading = self._reading
        assert reading is not None
        rows = {one.id: one for one in reading.occasions}
        first = rows.get(line.occasion_ids[0]) if line.occasion_ids else None
        if line.kind is LineKind.OCCASION and first is not None:
            return self._shown(first)
        shared = line.id if not line.occasion_ids and line.kind is LineKind.SHARED else None
        if first is not None:
            shared = first.shared_id
        mention = None if first is None else reading.mentions.get(first.mention_id or 0)
        advice = "" if first is None else reading.advice.get(first.id, "")
        return Shown(None, line, mention, advice, shared)

    # --- showing -----------------------------------------------------------------------------------

    @Slot()
    def _choose(self) -> None:
        self._context.memory.set("clients/occasions", self._shelf())
        self._at, self._most = 0, SHOWN_AT_ONCE
        self._write()

    @Slot()
    def _write(self) -> None:
        words = {
            Shelf.TODAY: translate("Occasions", "Today"),
            Shelf.WAITING: translate("Occasions", "Waiting"),
            Shelf.HELD: translate("Occasions", "Held back"),
            Shelf.CONTACTED: translate("Occasions", "Used"),
            Shelf.DISMISSED: translate("Occasions", "Dismissed"),
        }
        for shelf, made in self._shelves.items():
            count = self._count(shelf)
            made.setText(f"{words[shelf]}  {text.number(count)}" if count else words[shelf])
        self._who.setText(f"{_owner_words(self._owner, self._monitor.person)} ▾")
        restyle(self._who, "active", self._owner != EVERYBODY)
        reading = self._reading
        if reading is None:
            return
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self._turn_to(reading, wanted)
        focused = self._focused()
        had = None if focused is None else self.cards[focused].shown.key
        if focused is not None:
            self._at = focused
        place = self._scroll.verticalScrollBar().value()
        # Whoever came here before the cards waits for the first of them.
        waiting = not self.cards and self.focusWidget() in self._shelves.values()
        clear(self._list)
        self.cards = []
        if self._shelf() is Shelf.TODAY:
            self._write_today()
        else:
            self._write_shelf(self._on(self._shelf()))
        self._write_empty()
        self._scroll.verticalScrollBar().setValue(place)
        target = had if wanted is None else ("occasion", wanted)
        if target is None and waiting and self.cards:
            target = self.cards[0].shown.key
        if target is not None:
            at = next((n for n, card in enumerate(self.cards) if card.shown.key == target), self._at)
            QTimer.singleShot(0, self, lambda: self._focus(at))

    def _turn_to(self, reading: Reading, wanted: int) -> None:
        """Chooses the shelf, and whose list, where an occasion stands."""
        found = next((one for one in reading.occasions if one.id == wanted), None)
        if found is None:
            return
        if not self._mine(found.owner):
            self._owner = EVERYBODY
        listed = {one for morning in self._mornings() for line in morning.lines for one in line.occasion_ids[:1]}
        if self._shelf() is Shelf.TODAY and wanted in listed:
            return
        for shelf in Shelf:
            rows = self._on(shelf)
            at = next((n for n, one in enumerate(rows) if one.id == wanted), None)
            if at is not None:
                self._shelves[shelf].setChecked(True)
                self._most = max(self._most, at + 1)
                return

    def _write_today(self) -> None:
        several = self._owner == EVERYBODY
        left = 0
        for morning in self._mornings():
            full = len(self.cards) >= self._most
            if several and not full and (morning.lines or morning.week):
                self._add_title(_owner_words(morning.owner, ""), "heading")
            for title, lines, more in (
                (translate("Occasions", "Overdue"), morning.overdue, ""),
                (translate("Occasions", "Today"), morning.today, _left_out(morning)),
                (translate("Occasions", "This week"), morning.week, _left_of_week(morning)),
            ):
                room = max(0, self._most - len(self.cards))
                left += max(0, len(lines) - room)
                if lines[:room]:
                    self._add_title(title, "section")
                for line in lines[:room]:
                    self._add_card(self._of_line(line))
                if more and room:
                    self._add_more(more)
        self._add_left(left)

    def _write_shelf(self, rows: list[OccasionRow]) -> None:
        for occasion in rows[: self._most]:
            self._add_card(self._shown(occasion))
        self._add_left(len(rows) - self._most)

    def _add_left(self, left: int) -> None:
        """The way to the cards that are not shown yet."""
        if left > 0:
            made = button(translate("Occasions", "Show %Ln more", None, left), "link", self._show_more)
            self._list.addWidget(made)

    def _add_title(self, words: str, role: str) -> None:
        made = label(words, role)
        made.setContentsMargins(4, 6, 0, 0)
        self._list.addWidget(made)

    def _add_more(self, words: str) -> None:
        self._list.addWidget(button(words, "link", self._show_waiting))

    def _add_card(self, shown: Shown) -> None:
        card = OccasionCard(self._context, shown)
        card.asked.connect(self._asked)
        self.cards.append(card)
        self._list.addWidget(card)

    @Slot()
    def _show_more(self) -> None:
        self._at = self._most
        self._most += SHOWN_AT_ONCE
        self._write()
        QTimer.singleShot(0, self, lambda: self._focus(self._at))

    @Slot()
    def _show_waiting(self) -> None:
        held = self._shelf() is Shelf.TODAY and not self._on(Shelf.WAITING) and bool(self._on(Shelf.HELD))
        self._shelves[Shelf.HELD if held else Shelf.WAITING].setChecked(True)
        self._choose()
        QTimer.singleShot(0, self, lambda: self._focus(0))

    def _write_empty(self) -> None:
        empty = not self.cards
        shelf = self._shelf()
        # What is counted but not listed must stay to be seen.
        empty = empty and self._list.count() == 0
        self._scroll.setVisible(not empty)
        self._empty.setVisible(empty)
        count = 0 if self._reading is None else len(self._reading.clients)
        watched = translate("Occasions", "%Ln client(s) watched: their news, days, contracts and signs of leaving "
                                         "become cards here by themselves.", None, count)  # fmt: skip
        titles = {
            Shelf.TODAY: (translate("Occasions", "Nobody is to be called today"), watched),
            Shelf.WAITING: (translate("Occasions", "No occasion waits"), watched),
            Shelf.HELD: (
                translate("Occasions", "Nothing is held back"),
                translate("Occasions", "While a client has an open complaint, an overdue debt or grave news, "
                                       "congratulations and offers wait here."),
            ),
            Shelf.CONTACTED: (
                translate("Occasions", "Nothing here yet"),
                translate("Occasions", "Occasions that were used are kept here with their outcome."),
            ),
            Shelf.DISMISSED: (
                translate("Occasions", "Nothing here yet"),
                translate("Occasions", "Occasions that were dismissed are kept here; none is offered twice."),
            ),
        }  # fmt: skip
        self._empty.set_words(*titles[shelf])
        waiting = len(self._on(Shelf.WAITING))
        self._empty_act.setText(translate("Occasions", "Show %Ln that wait(s)", None, waiting))
        self._empty_act.setVisible(shelf is Shelf.TODAY and waiting > 0)

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

    # --- menus -------------------------------------------------------------------------------------

    @Slot()
    def _fill_who(self) -> None:
        menu = self._who.menu()
        menu.clear()
        reading = self._reading
        me = self._monitor.person
        names: set[str | None] = set()
        if reading is not None:
            names = {one.owner for one in reading.occasions} | {one.owner for one in reading.clients.values()}
        offered: list[str | None] = [me, EVERYBODY, *sorted(one for one in names if one and one != me), None]

        def chooser(owner: str | None) -> Callable[[], None]:
            return lambda: self._choose_owner(owner)

        for owner in offered:
            made = menu.addAction(_owner_words(owner, me))
            made.setCheckable(True)
            made.setChecked(owner == self._owner)
            made.triggered.connect(chooser(owner))

    def _choose_owner(self, owner: str | None) -> None:
        self._owner = owner
        self._context.memory.set("clients/queue of", owner or "")
        self._at, self._most = 0, SHOWN_AT_ONCE
        self._write()

    @Slot()
    def _fill_more(self) -> None:
        menu = self._more.menu()
        menu.clear()
        for slug, words in (
            ("own_news", translate("Occasions", "We have something new…")),
            ("digest", translate("Occasions", "Morning list as a page…")),
            ("digest_mail", translate("Occasions", "Morning list as a draft of a mail…")),
        ):
            menu.addAction(words).triggered.connect(self._maker(slug))

    def _maker(self, slug: str) -> Callable[[], None]:
        return lambda: self.made.emit(slug)

    # --- acts --------------------------------------------------------------------------------------

    @Slot(str, object)
    def _asked(self, slug: str, shown: Shown) -> None:
        if slug == "copy":
            opening = (shown.occasion or shown.line).opening  # type: ignore[union-attr]
            QGuiApplication.clipboard().setText(opening or "")
            self._context.host.say(translate("Occasions", "The opening line is copied."))
        elif slug.startswith("member:"):
            self.show_item(int(slug.partition(":")[2]))
        elif slug == "waiting":
            assert shown.line is not None
            self.show_item(shown.line.occasion_ids[0])
        elif shown.occasion is not None:
            self._asked_of_occasion(slug, shown.occasion)
        elif shown.line is not None:
            self._asked_of_line(slug, shown.line, shown.shared_id)

    def _asked_of_line(self, slug: str, line: MorningLine, shared_id: int | None) -> None:
        if slug == "kept":
            self._run(self._monitor.contacts.keep_promise(line.id), translate("Occasions", "The promise is kept."))
        elif slug == "dismiss" and shared_id is not None:
            self._run(self._monitor.occasions.dismiss_shared(shared_id),
                      translate("Occasions", "The occasion is dismissed for all."))  # fmt: skip
        elif slug == "open" and line.url:
            QDesktopServices.openUrl(QUrl(line.url))
        elif slug == "step":
            self._ask_step(line)
        elif slug in ("client", "contact", "mail", "leaving") and line.client_ids:
            self.asked.emit(slug, line.client_ids[0])

    def _ask_step(self, line: MorningLine) -> None:
        from ui.screens.winback_dialogs import StepDialog

        def ask(effort: Effort | None) -> None:
            step = None if effort is None else next((one for one in effort.steps if one.id == line.id), None)
            if effort is not None and step is not None:
                dialog = StepDialog(self, self._context, effort, step, done=True)
                if dialog.exec():
                    self._context.host.say(translate("Winback", "The plan is changed."), undo=True)
                dialog.deleteLater()

        service = self._monitor.winback
        self._bridge.aside(lambda: service.of_client(line.client_ids[0]), ask, self._context.host.complain, owner=self)

    def _asked_of_occasion(self, slug: str, occasion: OccasionRow) -> None:
        from ui import occasion_words
        from ui.screens.client_dialogs import ContactedDialog

        host, service = self._context.host, self._monitor.occasions
        if slug == "contacted":
            if ContactedDialog(self, self._context, occasion).exec():
                host.say(translate("Occasions", "The contact with %1 is logged.").replace("%1", occasion.client_name),
                         undo=True)  # fmt: skip
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
            host.go("mentions", occasion.mention_id)
        elif slug.startswith("guard:"):
            way = occasion_words.guard_way(occasion.guards[int(slug.partition(":")[2])])
            if way is not None:
                host.go(way[1], way[2])
        elif slug == "mail":
            self._ask_mail(occasion)
        elif slug == "calendar":
            self._save_calendar(occasion)
        elif slug == "client":
            self.asked.emit("client", occasion.client_id)

    def _run(self, future: Future[Written], told: str) -> None:
        host = self._context.host
        self._bridge.when_done(future, lambda _w: host.say(told, undo=True), host.complain, owner=self)

    def _ask_snooze(self, occasion: OccasionRow) -> None:
        menu = QMenu(self)
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
        card = next(
            (card for card in self.cards if card.occasion is not None and card.occasion.id == occasion.id), None
        )
        anchor = None if card is None else card.bar.buttons.get("snooze")
        at = anchor or card or self
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at.mapToGlobal(at.rect().bottomLeft()))

    def _snooze_until(self, occasion: OccasionRow) -> None:
        from ui.screens.client_dialogs import SnoozeDialog

        if SnoozeDialog(self, self._context, occasion).exec():
            self._context.host.say(translate("Occasions", "The occasion rests until then."), undo=True)

    def _ask_owner(self, occasion: OccasionRow) -> None:
        from ui.screens.case_dialogs import LineDialog

        reading = self._reading
        names = set() if reading is None else {one.owner for one in reading.clients.values() if one.owner}
        words = (
            translate("Occasions", "Hand over the occasion"),
            translate("Occasions", "Who calls"),
            translate("Occasions", "Hand over"),
        )
        known = sorted({self._monitor.person, *names} - {occasion.owner or ""})
        dialog = LineDialog(self, self._context, words, known[0] if known else "",
                            lambda name: self._monitor.occasions.hand_over(occasion.id, name), known)  # fmt: skip
        if dialog.exec():
            told = translate("Occasions", "The occasion is handed over; the client stays whose it is.")
            self._context.host.say(told, undo=True)

    def _ask_mail(self, occasion: OccasionRow) -> None:
        from ui.screens.contact_dialogs import MailDialog

        def ask(card: object) -> None:
            from monitor.client_types import ClientCard

            assert isinstance(card, ClientCard)
            person = None if occasion.person is None else occasion.person.id
            dialog = MailDialog(self, self._context, card, "", occasion.opening or "", person)
            if dialog.exec():
                told = translate("Clients", "The draft is saved: %1").replace("%1", str(dialog.outcome))
                self._context.host.say(told)
            dialog.deleteLater()

        clients = self._monitor.clients
        self._bridge.aside(lambda: clients.card(occasion.client_id), ask, self._context.host.complain, owner=self)

    def _save_calendar(self, occasion: OccasionRow) -> None:
        from pathlib import Path

        from PySide6.QtWidgets import QFileDialog

        title = translate("Occasions", "Into the calendar")
        suggested = f"{occasion.client_name}.ics".replace("/", "-")
        chosen, _ = QFileDialog.getSaveFileName(self, title, suggested, "*.ics")
        if not chosen:
            return
        path, host = Path(chosen), self._context.host

        def saved(_size: int) -> None:
            host.say(translate("Clients", "Saved: %1").replace("%1", str(path)))

        service = self._monitor.occasions
        self._bridge.aside(lambda: path.write_bytes(service.calendar(occasion.id)), saved, host.complain, owner=self)


def _owner_words(owner: str | None, me: str) -> str:
    if owner == EVERYBODY:
        return translate("Occasions", "Everybody's")
    if owner is None:
        return translate("Occasions", "Nobody's yet")
    return translate("Occasions", "Mine (%1)").replace("%1", owner) if owner == me else owner


def _left_out(morning: Morning) -> str:
    parts = []
    if morning.more_today:
        parts.append(translate("Occasions", "%Ln more for today", None, morning.more_today))
    if morning.blocked:
        parts.append(translate("Occasions", "%Ln held back", None, morning.blocked))
    return "  ·  ".join(parts)


def _left_of_week(morning: Morning) -> str:
    return translate("Occasions", "%Ln more this week", None, morning.more_week) if morning.more_week else ""
