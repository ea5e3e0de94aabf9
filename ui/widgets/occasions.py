"""The queue of occasions: the morning list of one of us or of all, everything that waits, what is held back, what was
used. Cards say what happened, why now, whom to call, how to speak, and what forbids it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QButtonGroup, QFrame, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from monitor.occasion_types import Morning, MorningLine, OccasionRow
from ui import text
from ui.context import Context
from ui.widgets import occasion_shelves as shelves
from ui.widgets.controls import EmptyState, Scroller, button, label, restyle, row
from ui.widgets.flow import clear
from ui.widgets.occasion_cards import OccasionCard, Shown, deeds
from ui.widgets.occasion_shelves import EVERYBODY, UNDECIDED, Reading, Shelf, is_of, owner_words

translate = QCoreApplication.translate
ANEW_MS: Final = 10 * 60_000
"""Days go by: the words are written again now and then."""
SHOWN_AT_ONCE: Final = 15


class Occasions(QWidget):
    """`acted(slug, Shown)`: what is to be done with a card; `asked(slug, client id)`: "client", "contact", "mail",
    "leaving"; `made(slug)`: "add", "own_news", "digest", "digest_mail"."""

    acted = Signal(str, object)
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
            self._owner = reading.owner_of(self._monitor.person)
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

    def owners(self) -> set[str | None]:
        """Whoever has occasions or clients; None where some are nobody's."""
        return set() if self._reading is None else self._reading.owners()

    def members(self, line: MorningLine) -> list[OccasionRow]:
        """The occasions that a line for several clients stands for."""
        return [] if self._reading is None else self._reading.members(line)

    def anchor(self, occasion_id: int, slug: str) -> QWidget:
        """The button of an act on the card of an occasion, for what opens below it."""
        card = next((one for one in self.cards if one.occasion is not None and one.occasion.id == occasion_id), None)
        return self if card is None else card.bar.buttons.get(slug) or card

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

    def _mornings(self) -> list[Morning]:
        return [] if self._reading is None else self._reading.mornings_of(self._owner)

    def _on(self, shelf: Shelf) -> list[OccasionRow]:
        return [] if self._reading is None else self._reading.on(shelf, self._owner)

    def _count(self, shelf: Shelf) -> int:
        return self.due() if shelf is Shelf.TODAY else len(self._on(shelf))

    # --- showing -----------------------------------------------------------------------------------

    @Slot()
    def _choose(self) -> None:
        self._context.memory.set("clients/occasions", self._shelf())
        self._at, self._most = 0, SHOWN_AT_ONCE
        self._write()

    @Slot()
    def _write(self) -> None:
        for shelf, made in self._shelves.items():
            count = self._count(shelf)
            words = shelves.shelf_words(shelf)
            made.setText(f"{words}  {text.number(count)}" if count else words)
        self._who.setText(f"{owner_words(self._owner, self._monitor.person)} ▾".replace("&", "&&"))
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
            self._write_today(reading)
        else:
            self._write_shelf(reading)
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
        if not is_of(found.owner, self._owner):
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

    def _write_today(self, reading: Reading) -> None:
        several = self._owner == EVERYBODY
        left = 0
        for morning in self._mornings():
            full = len(self.cards) >= self._most
            if several and not full and (morning.lines or morning.week):
                self._add_title(owner_words(morning.owner, ""), "heading")
            for title, lines, more in (
                (translate("Occasions", "Overdue"), morning.overdue, ""),
                (translate("Occasions", "Today"), morning.today, shelves.left_out(morning)),
                (translate("Occasions", "This week"), morning.week, shelves.left_of_week(morning)),
            ):
                room = max(0, self._most - len(self.cards))
                left += max(0, len(lines) - room)
                if lines[:room]:
                    self._add_title(title, "section")
                for line in lines[:room]:
                    self._add_card(reading.of_line(line))
                if more and room:
                    self._add_more(more)
        self._add_left(left)

    def _write_shelf(self, reading: Reading) -> None:
        rows = self._on(self._shelf())
        for occasion in rows[: self._most]:
            self._add_card(reading.shown(occasion))
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
        watched = 0 if self._reading is None else len(self._reading.clients)
        self._empty.set_words(*shelves.nothing_on(shelf, watched))
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
        me = self._monitor.person
        names = self.owners()
        offered: list[str | None] = [me, EVERYBODY, *sorted(one for one in names if one and one != me), None]

        def chooser(owner: str | None) -> Callable[[], None]:
            return lambda: self._choose_owner(owner)

        for owner in offered:
            made = menu.addAction(owner_words(owner, me).replace("&", "&&"))
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
        else:
            self.acted.emit(slug, shown)
