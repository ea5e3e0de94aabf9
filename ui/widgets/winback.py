"""Winning back: who may leave, who is being kept or won back, who came back, and the quarter in figures."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QHeaderView,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from monitor.sign_types import ClientDanger, SignKind
from monitor.text.types import Reason
from monitor.types import ClientRow, Tier
from monitor.winback_types import Effort, EffortState, LossLevel, Review, ReviewLine, Watch
from ui import client_words, sign_words, text
from ui.context import Context
from ui.models.winback import NEXT, STATE, LeavingModel, LeavingRow
from ui.waiting_keys import WaitingKeys
from ui.widgets.controls import EmptyState, Scroller, Table, button, label, row
from ui.widgets.flow import clear
from ui.widgets.two_lines import ITEM, TwoLines
from ui.widgets.winback_pane import OPEN, LeavingView, WinbackPane, deeds

translate = QCoreApplication.translate
QUARTERS: Final = 8


class Shelf(StrEnum):
    """The views."""

    RISK = "risk"
    WORK = "work"
    BACK = "back"
    ENDED = "ended"
    QUARTER = "quarter"


@dataclass(frozen=True, slots=True)
class Reading:
    """All that the board shows but the quarter."""

    dangers: tuple[ClientDanger, ...]
    efforts: tuple[Effort, ...]
    watches: tuple[Watch, ...]
    lost: frozenset[int]
    """Clients that are probably lost already."""
    returned: Mapping[int, date]
    """By client, the day since when a lost one orders again."""
    clients: Mapping[int, ClientRow]
    trade_until: date | None = None
    """The newest day that tables of trade tell of; None where none was brought in."""


class Winback(QWidget):
    """`asked(slug, LeavingView | None, thing)`: acts on a client, "thresholds" of all; `due()` counts what asks for
    somebody."""

    asked = Signal(str, object, object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._monitor, self._bridge = context, context.monitor, context.bridge
        self._reading: Reading | None = None
        self._clients: Mapping[int, ClientRow] = {}
        self._wanted: int | None = None
        self._ticket = 0
        self._keys = WaitingKeys(self._is_shown)
        self.model = LeavingModel(self)
        self._shelves: dict[Shelf, QPushButton] = {}
        group = QButtonGroup(self)
        bar = row(gap=4)
        bar.setContentsMargins(12, 7, 14, 7)
        for shelf in Shelf:
            made = button(kind="flat", act=self._choose)
            made.setCheckable(True)
            group.addButton(made)
            self._shelves[shelf] = made
            bar.addWidget(made)
        bar.addStretch(1)
        self._quarter = QComboBox()
        self._quarter.currentIndexChanged.connect(self._load_review)
        bar.addWidget(self._quarter)
        self._tune = button(kind="flat", act=lambda: self.asked.emit("thresholds", None, None))
        bar.addWidget(self._tune)
        remembered = context.memory.get("winback/shelf")
        self._shelves[Shelf(remembered) if remembered in set(Shelf) else Shelf.RISK].setChecked(True)
        head = QFrame()
        head.setProperty("ground", "surface")
        head.setLayout(bar)
        self.table = Table()
        self.table.setSortingEnabled(False)
        lines = TwoLines(context.theme, self.table)
        self.table.setItemDelegate(lines)
        self.table.verticalHeader().setDefaultSectionSize(lines.height())
        self.table.setModel(self.model)
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        context.memory.header("winback/columns", header, [200, 240, 180])
        header.setSectionResizeMode(STATE, QHeaderView.ResizeMode.Stretch)
        self.table.opened.connect(lambda _index: self.act("client"))
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.model.modelReset.connect(self._find_current)
        self.pane = WinbackPane(context)
        self.pane.asked.connect(self._asked_by_pane)
        left = QFrame()
        left.setProperty("ground", "surface")
        box = QVBoxLayout(left)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.table)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        self._split.addWidget(left)
        self._split.addWidget(self.pane)
        left.setMinimumWidth(360)
        self.pane.setMinimumWidth(360)
        context.memory.splitter("winback/splitter", self._split, [560, 520])
        self._empty = EmptyState(context.theme, "clients")
        content = Scroller(980)
        self._review = QVBoxLayout()
        self._review.setSpacing(10)
        content.body.addLayout(self._review)
        content.body.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(content)
        self._scroll = scroll
        self._stack = QStackedWidget()
        for one in (self._split, scroll, self._empty):
            self._stack.addWidget(one)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(self._stack, 1)

    # --- asked by the page -------------------------------------------------------------------------

    def set_reading(self, reading: Reading) -> None:
        """What the base holds now."""
        self._reading = reading
        self._clients = reading.clients
        self._write()
        if self._shelf() is Shelf.QUARTER:
            self._load_review()

    def due(self) -> int:
        """Clients that ask for somebody: signs without any work on them, and steps that are due."""
        return len(self._rows(Shelf.RISK))

    def retranslate(self) -> None:
        """Sets every word anew."""
        chosen = self._quarter.currentIndex()
        self._quarter.blockSignals(True)
        self._quarter.clear()
        today = self._monitor.winback.today()
        year, quarter = today.year, (today.month - 1) // 3 + 1
        for _ in range(QUARTERS):
            words = translate("Voice", "Quarter %1 of %2").replace("%1", str(quarter), 1).replace("%2", str(year), 1)
            self._quarter.addItem(words, f"{year}Q{quarter}")
            year, quarter = (year, quarter - 1) if quarter > 1 else (year - 1, 4)
        self._quarter.setCurrentIndex(max(0, chosen))
        self._quarter.blockSignals(False)
        self._quarter.setAccessibleName(translate("Winback", "Quarter"))
        self._tune.setText(translate("Winback", "Thresholds…"))
        self._tune.setToolTip(translate("Winback", "What counts as a sign of leaving, and how heavily"))
        self.table.setAccessibleName(translate("Winback", "Clients that may leave or left"))
        self.pane.retranslate()
        self.model.touch()
        self._write()
        if self._shelf() is Shelf.QUARTER:
            self._load_review()

    def work(self) -> QWidget:
        """Where work starts."""
        if self._shelf() is Shelf.QUARTER:
            return self._quarter
        return self.table if self.model.rows or self._reading is None else self._shelves[self._shelf()]

    def step(self, by: int) -> None:
        """The next or previous client; at once where nothing waits for the one shown."""
        if self._keys:
            self._keys.press(lambda: self._step(by))
        else:
            self._step(by)

    def _step(self, by: int) -> None:
        if self.model.rows:
            self.table.selectRow(max(0, min(self.table.currentIndex().row() + by, len(self.model.rows) - 1)))

    def act(self, slug: str) -> None:
        """Does an act to the client chosen, once it was read."""
        if self.current() is not None:
            self._keys.press(lambda: self._do(slug))

    def _is_shown(self) -> bool:
        view, current = self.pane.view, self.current()
        return view is not None and current is not None and view.row == current

    def _do(self, slug: str) -> None:
        view = self.pane.view
        if view is None:
            return
        allowed = {deed.slug for deed in deeds(view)}
        if slug == "plan" and slug not in allowed:
            slug = "keep"
        if slug in allowed or slug == "client":
            self.asked.emit(slug, view, None)

    def show_client(self, client_id: int) -> None:
        """Chooses a client on whatever shelf it stands."""
        self._wanted = client_id
        for shelf in (Shelf.RISK, Shelf.WORK, Shelf.BACK, Shelf.ENDED):
            if any(one.client_id == client_id for one in self._rows(shelf)):
                self._shelves[shelf].setChecked(True)
                break
        self._write()

    # --- what stands where -------------------------------------------------------------------------

    def _shelf(self) -> Shelf:
        return next(shelf for shelf, made in self._shelves.items() if made.isChecked())

    def _rows(self, shelf: Shelf) -> list[LeavingRow]:
        reading = self._reading
        if reading is None or shelf is Shelf.QUARTER:
            return []
        under_way = {one.client_id: one for one in reading.efforts if one.state in OPEN}
        watched = {one.client_id: one for one in reading.watches}
        dangers = {one.client_id: one for one in reading.dangers}
        if shelf is Shelf.RISK:
            return [
                LeavingRow(
                    one.client_id, one.name, one.tier, one.owner, one, None, watched.get(one.client_id),
                    one.client_id in reading.lost,
                )
                for danger in reading.dangers
                if danger.client_id not in under_way
                and (one := since_return(danger, watched.get(danger.client_id))) is not None
            ]  # fmt: skip
        if shelf is Shelf.BACK:
            newest = {one.client_id: one for one in reversed(reading.efforts) if one.state is EffortState.RETURNED}
            return [
                replace(
                    self._of_effort(newest[one.client_id], dangers),
                    watch=one,
                    danger=since_return(dangers.get(one.client_id), one),
                )
                for one in reading.watches
                if one.client_id in newest
            ]
        wanted = OPEN if shelf is Shelf.WORK else (EffortState.KEPT, EffortState.LET_GO, EffortState.GIVEN_UP)
        return [self._of_effort(one, dangers) for one in reading.efforts if one.state in wanted]

    def _of_effort(self, one: Effort, dangers: dict[int, ClientDanger]) -> LeavingRow:
        assert self._reading is not None
        client = self._clients.get(one.client_id)
        owner = one.owner or (None if client is None else client.owner)
        return LeavingRow(
            one.client_id, one.client_name, one.tier, owner, dangers.get(one.client_id), one, None, False,
            self._reading.returned.get(one.client_id),
        )  # fmt: skip

    # --- showing -----------------------------------------------------------------------------------

    @Slot()
    def _choose(self) -> None:
        self._context.memory.set("winback/shelf", self._shelf())
        self._write()
        if self._shelf() is Shelf.QUARTER:
            self._load_review()

    def _write(self) -> None:
        words = {
            Shelf.RISK: translate("Winback", "May leave"),
            Shelf.WORK: translate("Winback", "Being kept or won back"),
            Shelf.BACK: translate("Winback", "Came back"),
            Shelf.ENDED: translate("Winback", "Ended"),
            Shelf.QUARTER: translate("Winback", "Quarter"),
        }
        for shelf, made in self._shelves.items():
            count = len(self._rows(shelf))
            made.setText(f"{words[shelf]}  {text.number(count)}" if count else words[shelf])
        shelf = self._shelf()
        self._quarter.setVisible(shelf is Shelf.QUARTER)
        if self._reading is None:
            return
        if shelf is Shelf.QUARTER:
            self._stack.setCurrentWidget(self._scroll)
            return
        current = self.current()
        if self._wanted is None and current is not None:
            self._wanted = current.client_id
        self.model.set_rows(self._rows(shelf))
        # Nothing is planned yet for whom nobody works on.
        self.table.setColumnHidden(NEXT, shelf is Shelf.RISK)
        self._find_current()
        self._stack.setCurrentWidget(self._split if self.model.rows else self._empty)
        if not self.model.rows:
            self._write_empty(shelf)

    def _write_empty(self, shelf: Shelf) -> None:
        watched = translate("Winback", "Watched are requests, orders, invoices, usage, contacts, complaints and tone "
                                       "of %Ln client(s), each against its own rhythm.", None,
                            len(self._clients))  # fmt: skip
        until = None if self._reading is None else self._reading.trade_until
        if until is None:
            watched = translate("Winback", "No table of orders, requests, invoices or usage was brought in yet: only "
                                           "contacts, complaints and tone can tell.")  # fmt: skip
        else:
            known = translate("Winback", "The tables that were brought in tell of trade up to %1.")
            watched += "\n\n" + known.replace("%1", text.day(until))
        title, told = {
            Shelf.RISK: (translate("Winback", "Nobody seems to be leaving"), watched),
            Shelf.WORK: (
                translate("Winback", "No plan is under way"),
                translate(
                    "Winback",
                    "Press P on a client that may leave, or choose “Keep or win back” on the page of "
                    "any client: fitting steps are proposed as a plan.",
                ),
            ),
            Shelf.BACK: (
                translate("Winback", "Nobody came back yet"),
                translate("Winback", "The first three orders of a client who comes back are watched at every step."),
            ),
        }.get(
            shelf,
            (
                translate("Winback", "Nothing ended yet"),
                translate("Winback", "Clients who stayed, were let go or given up are listed here."),
            ),
        )
        self._empty.set_words(title, told)

    def current(self) -> LeavingRow | None:
        """The client that is chosen."""
        found = self.table.currentIndex().data(ITEM)
        return found if isinstance(found, LeavingRow) else None

    @Slot()
    def _find_current(self) -> None:
        wanted, self._wanted = self._wanted, None
        at = next((n for n, one in enumerate(self.model.rows) if one.client_id == wanted), 0)
        if not self.model.rows:
            self.pane.show_view(None)
            return
        index = self.model.index(at, 0)
        chosen = QItemSelectionModel.SelectionFlag
        if self.table.currentIndex().row() != at:
            self.table.selectionModel().setCurrentIndex(index, chosen.ClearAndSelect | chosen.Rows)
        else:
            self._chosen(index, index)

    @Slot(QModelIndex, QModelIndex)
    def _chosen(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        one = self.current()
        if one is None:
            self.pane.show_view(None)
            return
        self._ticket += 1
        ticket, service = self._ticket, self._monitor.winback

        def read() -> LeavingView:
            gone = one.effort is not None and one.effort.state in (EffortState.LOST, EffortState.WORKING)
            ask = sign_words.ask_why(service.ask_why(one.effort)) if one.effort is not None and gone else ""
            return LeavingView(one, service.worth(one.client_id), ask)

        def show(view: LeavingView) -> None:
            if ticket == self._ticket:
                self.pane.show_view(view)
                self._keys.go_on()

        def gone(_error: BaseException) -> None:
            self._keys.forget()
            self.pane.show_view(None)

        self._bridge.aside(read, show, gone, owner=self)

    @Slot(str, object)
    def _asked_by_pane(self, slug: str, thing: object) -> None:
        if self.pane.view is not None:
            self.asked.emit(slug, self.pane.view, thing)

    # --- the quarter -------------------------------------------------------------------------------

    @Slot()
    def _load_review(self) -> None:
        quarter = self._quarter.currentData()
        if quarter is not None:
            self._bridge.aside(lambda: self._monitor.winback.review(quarter), self._show_review, owner=self)

    def _show_review(self, review: Review) -> None:
        clear(self._review)
        rate = review.rate
        if rate.rate is None:
            told = translate("Winback", "No key client was there a year ago: no loss rate can be told yet.")
            self._review.addWidget(label(told, "muted", wraps=True))
        else:
            words = translate("Winback", "Loss rate: %1, that is %2 of %3 key clients in the twelve months up to %4")
            for number, value in enumerate(
                (
                    text.percent(rate.rate, fine=True),
                    text.number(rate.lost),
                    text.number(rate.at_start),
                    text.day(rate.until),
                ),
                1,
            ):
                words = words.replace(f"%{number}", value, 1)
            self._review.addWidget(label(words, "heading", wraps=True))
            role = {LossLevel.ALARM: "error", LossLevel.HIGH: "late"}.get(rate.level or LossLevel.LOW, "muted")
            level = sign_words.loss_level(rate.level)
            self._review.addWidget(label(level, role))
        parts: tuple[tuple[str, tuple[ReviewLine, ...], Callable[[str], str]], ...] = (
            (translate("Winback", "By reason"), review.by_reason, _reason),
            (translate("Winback", "By tier"), review.by_tier, _tier),
            (translate("Winback", "By owner"), review.by_owner, lambda key: key or translate("Winback", "nobody's")),
            (translate("Winback", "By channel of what was tried"), review.by_channel, _channel),
        )
        self._review.addWidget(_review_table("", [review.every], lambda _key: translate("Winback", "All together")))
        for title, lines, words_of in parts:
            if lines:
                self._review.addWidget(label(title, "section"))
                self._review.addWidget(_review_table(title, lines, words_of))


def since_return(danger: ClientDanger | None, watch: Watch | None) -> ClientDanger | None:
    """How a client that came back stands by what was seen since; None where that is nothing."""
    if danger is None or watch is None:
        return danger
    signs = tuple(one for one in danger.signs if one.since > watch.returned_on or one.kind is SignKind.SLIP)
    return replace(danger, signs=signs) if signs else None


def _review_table(title: str, lines: Sequence[ReviewLine], words_of: Callable[[str], str]) -> QTableWidget:
    heads = (
        "", translate("Winback", "Lost"), translate("Winback", "Contacted"), translate("Winback", "Returned"),
        translate("Winback", "Let go"), translate("Winback", "Spent"),
    )  # fmt: skip
    made = QTableWidget(len(lines), len(heads))
    made.setAccessibleName(title or translate("Winback", "The quarter"))
    made.setHorizontalHeaderLabels(list(heads))
    made.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    made.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setTabKeyNavigation(False)
    made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setShowGrid(False)
    made.verticalHeader().hide()
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    for at, one in enumerate(lines):
        spent = ", ".join(client_words.money(cost, currency) for currency, cost in one.costs.items()) or "—"
        cells = (
            words_of(one.key),
            *(text.number(n) for n in (one.lost, one.contacted, one.returned, one.let_go)),
            spent,
        )
        for place, words in enumerate(cells):
            item = QTableWidgetItem(words)
            if place:
                item.setTextAlignment(right)
            made.setItem(at, place, item)
    header = made.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(right)
    header.setStretchLastSection(False)
    for place in range(1, len(heads)):
        made.setColumnWidth(place, 110 if place < len(heads) - 1 else 150)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    made.setFixedHeight(header.sizeHint().height() + sum(made.rowHeight(n) for n in range(len(lines))) + 4)
    return made


def _reason(key: str) -> str:
    return text.reason(Reason(key)) if key in set(Reason) else text.reason(None)


def _tier(key: str) -> str:
    return text.tier(Tier(key) if key in set(Tier) else None)


def _channel(key: str) -> str:
    from monitor.client_types import Channel

    return client_words.channel(Channel(key)) if key in set(Channel) else translate("Winback", "not told")
