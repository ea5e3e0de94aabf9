"""One client: who they are, what forbids an offer now, one line of time, and beside it people, days, wishes, trade."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHeaderView,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from monitor.client_types import TrailEntry
from monitor.sign_types import Danger
from ui import client_words, occasion_words, sign_words, text
from ui.client_view import ClientView, read_view
from ui.context import Context
from ui.models.trail import WHAT, Part, TrailModel
from ui.waiting_keys import WaitingKeys
from ui.widgets.act_bar import ActBar, Deed
from ui.widgets.client_side import ClientSide
from ui.widgets.controls import EmptyState, Table, button, column, label, row
from ui.widgets.flow import clear
from ui.widgets.side_parts import strip
from ui.widgets.two_lines import ITEM, TwoLines

translate = QCoreApplication.translate


class ClientPage(QWidget):
    """`asked(slug, thing)`: those of `ClientSide`, and "back", "entry" (TrailEntry), "mail", "hand_over", "names",
    "news"."""

    asked = Signal(str, object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._bridge = context, context.bridge
        self.view: ClientView | None = None
        self.client_id: int | None = None
        self._ticket = 0
        self.keys = WaitingKeys(lambda: self.view is not None)
        """Acts of keys that came before the client was read."""
        self._back = button(kind="flat", act=lambda: self.asked.emit("back", None))
        self._name = label(role="title")
        self._tier = label(role="late")
        self._owner = label(role="muted")
        self._facts = label(role="muted", wraps=True)
        first = row(self._back, self._name, self._tier, 1, self._owner, gap=10)
        self._strips = QVBoxLayout()
        self._strips.setSpacing(6)
        head = QFrame()
        head.setProperty("ground", "top")
        above = column(first, self._facts, self._strips, gap=4)
        above.setContentsMargins(12, 8, 16, 8)
        head.setLayout(above)

        self.model = TrailModel(self)
        self.trail = Table()
        self.trail.setSortingEnabled(False)
        lines = TwoLines(context.theme, self.trail)
        self.trail.setItemDelegate(lines)
        self.trail.verticalHeader().setDefaultSectionSize(lines.height())
        self.trail.setModel(self.model)
        self.trail.horizontalHeader().hide()
        self.trail.horizontalHeader().setStretchLastSection(False)
        self.trail.horizontalHeader().setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        self.trail.horizontalHeader().resizeSection(0, 96)
        self.trail.opened.connect(self._open)
        self._parts: dict[Part, QPushButton] = {}
        group = QButtonGroup(self)
        bar = row(gap=4)
        bar.setContentsMargins(10, 6, 10, 6)
        for part in Part:
            made = button(kind="flat", act=self._choose)
            made.setCheckable(True)
            group.addButton(made)
            self._parts[part] = made
            bar.addWidget(made)
        bar.addStretch(1)
        remembered = context.memory.get("client/part")
        self._parts[Part(remembered) if remembered in set(Part) else Part.ALL].setChecked(True)
        self._empty = EmptyState(context.theme, "clock")
        left = QFrame()
        left.setProperty("ground", "surface")
        box = column(gap=0)
        box.addLayout(bar)
        box.addWidget(self.trail, 1)
        box.addWidget(self._empty, 1)
        left.setLayout(box)
        self.side = ClientSide(context)
        self.side.setProperty("ground", "clear")
        self.side.asked.connect(self.asked)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.side)
        scroll.setMinimumWidth(300)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        left.setMinimumWidth(340)
        self._split.addWidget(left)
        self._split.addWidget(scroll)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 2)
        context.memory.splitter("client/splitter", self._split, [620, 440])
        self.bar = ActBar(context.theme)
        self.bar.acted.connect(lambda slug: self.asked.emit(slug, None))
        self.setLayout(column(head, self._split, self.bar, gap=0))
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.setStretch(1, 1)
        self._empty.hide()
        context.theme.changed.connect(self._write)

    # --- asked by the page -------------------------------------------------------------------------

    def open(self, client_id: int) -> None:
        """Shows a client; what stood there before goes at once."""
        if client_id != self.client_id:
            self.client_id, self.view = client_id, None
            self.model.set_entries((), {}, {})
            self._write()
        self.load()

    def load(self) -> None:
        """Reads the client again."""
        if self.client_id is None:
            return
        self._ticket += 1
        ticket, wanted = self._ticket, self.client_id

        def show(view: ClientView) -> None:
            if ticket == self._ticket:
                self._show(view)

        def gone(error: BaseException) -> None:
            self.keys.forget()
            self._context.host.complain(error)
            self.asked.emit("back", None)

        self._bridge.aside(lambda: read_view(self._context.monitor, wanted), show, gone, owner=self)

    def retranslate(self) -> None:
        """Sets every word anew."""
        self._back.setText("←  " + translate("ClientPage", "Clients"))
        self._back.setToolTip(translate("ClientPage", "Back to the list") + " (Esc)")
        self.trail.setAccessibleName(translate("ClientPage", "What happened with the client"))
        self._empty.set_words(
            translate("ClientPage", "Nothing happened yet"),
            translate("ClientPage", "News that name the client, complaints, contacts, occasions and answers stand here "
                                    "in one line of time. Press C to log the first contact."),
        )  # fmt: skip
        self.side.retranslate()
        self.model.touch()
        self._write()

    def work(self) -> QWidget:
        """Where work starts."""
        return self.trail if self.model.rows else self.bar.buttons.get("contact", self._back)

    def step(self, by: int) -> None:
        """The next or previous entry."""
        if self.model.rows:
            self.trail.selectRow(max(0, min(self.trail.currentIndex().row() + by, len(self.model.rows) - 1)))

    # --- inside ------------------------------------------------------------------------------------

    def _show(self, view: ClientView) -> None:
        focused = self.focusWidget()
        had = self.trail.currentIndex().data(ITEM)
        self.client_id, self.view = view.card.id, view
        self.model.set_entries(view.trail, view.contacts, view.occasions)
        at = next(
            (
                n
                for n, one in enumerate(self.model.rows)
                if had is not None and (one.kind, one.id) == (had.kind, had.id)
            ),
            0,
        )
        if self.model.rows:
            self.trail.selectRow(at)
        self._write()
        if focused is self._back or focused is None or focused.isHidden():
            self.work().setFocus()
        self.keys.go_on()

    @Slot()
    def _write(self) -> None:
        view = self.view
        words = {
            Part.ALL: translate("ClientPage", "All"),
            Part.NEWS: translate("ClientPage", "News"),
            Part.CASES: translate("ClientPage", "Complaints and cases"),
            Part.CONTACTS: translate("ClientPage", "Contacts"),
            Part.REST: translate("ClientPage", "Occasions and signs"),
        }
        for part, made in self._parts.items():
            count = len(self.model.on(part))
            made.setText(f"{words[part]}  {count}" if count else words[part])
        empty = view is not None and not self.model.rows
        self._empty.setVisible(empty)
        self.trail.setVisible(not empty)
        clear(self._strips)
        on = view is not None
        self.bar.set_deeds(
            [
                Deed("contact", translate("ClientPage", "Log a contact…"), "C", "answered", primary=True, enabled=on),
                Deed("mail", translate("ClientPage", "Draft a mail…"), "M", "edit", enabled=on),
                Deed("edit", translate("ClientPage", "Edit the card…"), "E", "clients", enabled=on),
                Deed("person", translate("ClientPage", "Add a person…"), "P", "person", enabled=on),
                Deed("wish", translate("ClientPage", "Note a wish…"), "Q", "star", enabled=on),
                Deed("hand_over", translate("ClientPage", "Hand over…"), "H", "arrow_right", enabled=on),
                Deed("news", translate("ClientPage", "Its news"), "", "news", deep=True, enabled=on),
                Deed("score", translate("ClientPage", "Note an answer…"), "", "star", deep=True, enabled=on),
                Deed("firm", translate("ClientPage", "Add a legal entity…"), "", "plus", deep=True, enabled=on),
                Deed("number", translate("ClientPage", "Add a number…"), "", "plus", deep=True, enabled=on),
                Deed("keep", translate("ClientPage", "Keep or win back…"), "", "undo", deep=True, enabled=on),
                Deed("lost", translate("ClientPage", "It is lost…"), "", "warning", deep=True, enabled=on),
                Deed("names", translate("ClientPage", "Names and word forms"), "", "names", deep=True, enabled=on),
            ]
        )
        if view is None:
            for made_label in (self._name, self._tier, self._owner, self._facts):
                made_label.setText("")
            return
        card = view.card
        self._name.setText(card.name)
        self._tier.setText("" if card.tier is None else f"★ {text.tier(card.tier)}")
        self._owner.setText(card.owner or translate("ClientPage", "nobody's"))
        founded = ""
        if card.founded_on is not None:
            founded = translate("ClientPage", "founded %1").replace("%1", str(card.founded_on.year))
        facts = (
            client_words.industry(card.industry), card.region or "", client_words.country(card.country),
            "" if card.lang is None else translate("ClientPage", "language: %1").replace(
                "%1", text.language(card.lang)), founded,
            translate("ClientPage", "recommends us") if card.recommends else "",
        )  # fmt: skip
        self._facts.setText("  ·  ".join(filter(None, facts)))
        self._facts.setVisible(any(facts))
        for ground, icon, told, act in self._hindrances(view):
            self._strips.addWidget(strip(ground, self._context.theme, icon, told, act))
        self.side.show_view(view)

    def _hindrances(self, view: ClientView) -> list[tuple[str, str, str, tuple[str, Callable[[], None]] | None]]:
        """What forbids an offer or a congratulation now, and that the client may leave; each with the way there."""
        found: list[tuple[str, str, str, tuple[str, Callable[[], None]] | None]] = []
        client_id = view.card.id
        danger = view.danger
        if danger is not None and danger.signs and danger.danger is not Danger.CALM:
            told = sign_words.danger(danger.danger) + ": "
            told += ", ".join(sign_words.kind(one.kind).lower() for one in danger.signs)
            if danger.cause is not None:
                told += f". {sign_words.reading(danger.cause, danger.sure).capitalize()}"
            go = (translate("ClientPage", "Win back"), lambda: self.asked.emit("winback", client_id))
            ground = "error" if danger.danger is Danger.CRITICAL else "warning"
            found.append((ground, "warning", told, go))
        if view.guards:
            way = next(filter(None, map(occasion_words.guard_way, view.guards)), None)
            leads = None
            if way is not None:
                words, page, thing = way
                slug = {"cases": "case", "mentions": "mention"}[page]
                leads = (words, lambda: self.asked.emit(slug, thing))
            found.append(("warning", "complaint", occasion_words.held(view.guards), leads))
        return found

    @Slot()
    def _choose(self) -> None:
        part = next(part for part, made in self._parts.items() if made.isChecked())
        self._context.memory.set("client/part", part)
        self.model.show_part(part)
        if self.model.rows:
            self.trail.selectRow(0)
        self._write()

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        entry = index.data(ITEM)
        if isinstance(entry, TrailEntry):
            self.asked.emit("entry", entry)
