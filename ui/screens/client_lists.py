"""Lists about all clients: the same firm twice, tiers by profit, a colleague's clients, exhibitions, their voice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHeaderView,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from monitor.client_types import CalendarDay, TradeKind, VoiceFigures
from monitor.desk.industries import INDUSTRIES
from monitor.desk.same_firm import Suspicion
from monitor.service.clients import AtRisk, TierProposal
from monitor.sign_types import SignRow
from monitor.types import Tier
from ui import client_words, sign_words, text
from ui.client_view import ClientView
from ui.context import Context
from ui.errors import words as error_words
from ui.screens.client_card_dialogs import chooser, line
from ui.widgets.controls import MARGIN, ElidedLabel, NumberField, button, column, label, row
from ui.widgets.day_field import DayField
from ui.widgets.dialog import FormDialog
from ui.widgets.flow import clear

translate = QCoreApplication.translate
MOST: Final = 200


def made(slug: str, parent: QWidget, context: Context) -> QDialog:
    """The dialog behind an entry of the list's menu."""
    return {
        "duplicates": DuplicatesDialog,
        "tiers": TiersDialog,
        "hand_over_all": HandOverAllDialog,
        "fairs": FairsDialog,
        "voice": VoiceDialog,
        "plan": PlanDialog,
        "lessons": LessonsDialog,
    }[slug](parent, context)


class ListDialog(QDialog):
    """A title, what it is for, `above`, a list that is read anew after each act, and Close."""

    def __init__(self, parent: QWidget, context: Context, title: str, told: str) -> None:
        super().__init__(parent)
        self._context, self._monitor, self._bridge = context, context.monitor, context.bridge
        self.setWindowTitle(title)
        self.resize(760, 560)
        self.above = column(gap=8)
        self.list = column(gap=6)
        self._none = label(role="muted", wraps=True)
        self._error = label(role="error", wraps=True)
        self._error.hide()
        inside = QFrame()
        inside.setProperty("ground", "clear")
        inside.setLayout(column(self.list, self._none, 1))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        close = button(translate("ListDialog", "Close"), "", self.accept)
        self.foot = row(1, close)
        head = column(label(title, "heading"), label(told, "muted", wraps=True), gap=6)
        self.setLayout(column(head, self.above, self._error, scroll, self.foot, gap=12, margins=MARGIN + 4))

    def load(self) -> None:
        """Reads the list anew."""
        self._bridge.aside(self.read, self.show_found, self.failed, owner=self)

    def read(self) -> Any:
        """What stands in the list; on a reading thread."""
        raise NotImplementedError

    def show_found(self, found: Any) -> None:
        """Writes the list."""
        raise NotImplementedError

    def set_lines(self, parts: Sequence[QWidget], none: str) -> None:
        """The list; `none` is told where it is empty."""
        clear(self.list)
        for one in parts:
            self.list.addWidget(one)
        self._none.setText(none)
        self._none.setVisible(not parts)

    def run(self, future: Future[Any]) -> None:
        """Waits for a write, and reads the list anew."""
        self._error.hide()
        self._bridge.when_done(future, lambda _: self.load(), self.failed, owner=self)

    def failed(self, error: BaseException) -> None:
        """Tells what went wrong."""
        told = error_words(error)
        self._error.setText(f"{told.what} {told.remedy}".strip())
        self._error.show()


def card(first: str, second: str, acts: Sequence[tuple[str, Callable[[], object]]], *, late: bool = False) -> QFrame:
    """Two lines, and acts beside them."""
    holder = QFrame()
    holder.setProperty("ground", "inset")
    upper = ElidedLabel(first)
    upper.setProperty("role", "strong")
    lower = label(second, "late" if late else "small", wraps=True)
    inside = row(gap=12)
    inside.addLayout(column(upper, *([lower] if second else []), gap=1), 1)
    for words, act in acts:
        shown = button(words, "inline", act)
        shown.setAccessibleDescription(first)
        inside.addWidget(shown)
    inside.setContentsMargins(12, 7, 12, 7)
    holder.setLayout(inside)
    return holder


class DuplicatesDialog(ListDialog):
    """Cards that may be one firm; nothing is joined by itself."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(
            parent, context, translate("Duplicates", "The same firm twice?"),
            translate("Duplicates", "Joined cards become one: names, people, contacts, news and trade. Ctrl+Z takes "
                                    "them apart again."),
        )  # fmt: skip
        self.load()

    def read(self) -> tuple[tuple[Suspicion, ...], dict[int, str]]:
        """Suspicions and the names of clients."""
        names = {row_.id: row_.name for row_ in self._monitor.read.clients()}
        return self._monitor.clients.duplicates(), names

    def show_found(self, found: tuple[tuple[Suspicion, ...], dict[int, str]]) -> None:
        """Writes the list."""
        doubts, names = found
        clients = self._monitor.clients
        parts = []
        for doubt in doubts[:MOST]:
            first, second = doubt.first_id, doubt.second_id
            grounds = ", ".join(client_words.likeness(one) for one in doubt.grounds)
            parts.append(
                card(
                    f"{names.get(first, '')}  –  {names.get(second, '')}",
                    f"{grounds}  ·  {doubt.detail}",
                    (
                        (translate("Duplicates", "One firm: join"), self._runner(clients.join, first, second)),
                        (translate("Duplicates", "Two firms"), self._runner(clients.keep_apart, first, second)),
                    ),
                )
            )
        self.set_lines(parts, translate("Duplicates", "No two cards look like one firm."))

    def _runner(self, act: Callable[[int, int], Future[Any]], first: int, second: int) -> Callable[[], None]:
        return lambda: self.run(act(first, second))


class TiersDialog(ListDialog):
    """What the rule of profit says of each client's tier."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(
            parent, context, translate("Tiers", "Tiers by profit"),
            translate("Tiers", "Gold are the clients that bring three quarters of the profit, then silver, then "
                               "copper; who recommends us stands one higher. Tiers set by hand stay."),
        )  # fmt: skip
        self._set = button(translate("Tiers", "Set these tiers"), "primary", self._take)
        self.foot.addWidget(self._set)
        self.load()

    def read(self) -> list[TierProposal]:
        """What the rule gives."""
        return self._monitor.clients.propose_tiers()

    def show_found(self, found: list[TierProposal]) -> None:
        """Writes the list."""
        parts: list[QWidget] = []
        changing = 0
        for one in found:
            after = one.now if one.by_hand else one.rank.tier
            changing += after is not one.now
            told = text.tier(after)
            if one.by_hand:
                told += "  ·  " + translate("Tiers", "set by hand")
            elif after is not one.now:
                told = f"{text.tier(one.now)}  →  {told}"
            if len(parts) < MOST:
                profit = client_words.money(one.profit, one.currency)
                parts.append(card(f"{one.name}:  {profit}", told, ()))
        self.set_lines(parts, translate("Tiers", "No profit is written on any card yet: import it with the clients."))
        self._set.setEnabled(changing > 0)
        self._set.setText(translate("Tiers", "Set %n tier(s)", None, changing))

    def _take(self) -> None:
        self.run(self._monitor.clients.set_tiers())


class HandOverAllDialog(ListDialog):
    """A colleague's clients, handed over one by one with what may go wrong."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(
            parent, context, translate("HandOver", "Hand over somebody's clients"),
            translate("HandOver", "When one of us leaves, his clients are at risk. They are handed over one by one: "
                                  "each with its risks, the riskiest first."),
        )  # fmt: skip
        self.owner = QComboBox()
        self.owner.setAccessibleName(translate("HandOver", "Whose clients"))
        self.owners = sorted({one.owner for one in context.monitor.read.clients() if one.owner})
        for one in self.owners:
            self.owner.addItem(one, one)
        self.owner.addItem(translate("HandOver", "nobody's"), None)
        self.owner.currentIndexChanged.connect(lambda: self.load())
        self.above.addLayout(row(label(translate("HandOver", "Whose clients")), self.owner, 1))
        self.load()

    def read(self) -> list[AtRisk]:
        """The clients with their risks."""
        return self._monitor.clients.at_risk(self.owner.currentData())

    def show_found(self, found: list[AtRisk]) -> None:
        """Writes the list."""
        words = translate("HandOver", "Hand over…")
        parts = [
            card(
                "  ·  ".join(filter(None, (one.name, "" if one.tier is None else text.tier(one.tier)))),
                ", ".join(client_words.risk(risk) for risk in one.risks),
                ((words, self._opener(one)),),
                late=bool(one.risks),
            )
            for one in found[:MOST]
        ]
        self.set_lines(parts, translate("HandOver", "No client left here."))

    def _opener(self, one: AtRisk) -> Callable[[], None]:
        def ask() -> None:
            from ui.screens.contact_dialogs import HandOverDialog

            client = (one.client_id, one.name, one.owner)
            dialog = HandOverDialog(self, self._context, client, one.risks, self.owners)
            if dialog.exec():
                self.load()
            dialog.deleteLater()

        return ask


class FairsDialog(ListDialog):
    """Exhibitions, and whose they are."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(
            parent, context, translate("Fairs", "Exhibitions"),
            translate("Fairs", "A month ahead they become a reason to call every client of that line of business."),
        )  # fmt: skip
        self.name = line(translate("Fairs", "Exhibition"), "", translate("Fairs", "Exhibition"))
        self.first, self.last = (
            DayField(None, translate("Fairs", "From")),
            DayField(None, translate("Fairs", "Until")),
        )
        known = sorted(((one, client_words.industry(one)) for one in INDUSTRIES), key=lambda pair: pair[1].casefold())
        self.industry = chooser(translate("Fairs", "Line of business"), known, None)
        self.industry.setItemText(0, translate("Fairs", "everybody"))
        self.industry.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        add = button(translate("Fairs", "Add"), "", self._add)
        self.name.returnPressed.connect(self._add)
        fields = row(self.name, self.first, self.last, self.industry, add)
        for at, stretch in enumerate((3, 2, 2, 0, 0)):
            fields.setStretch(at, stretch)
        self.above.addLayout(fields)
        self.load()

    def read(self) -> list[CalendarDay]:
        """Those written down."""
        return self._monitor.read.calendar_days()

    def show_found(self, found: list[CalendarDay]) -> None:
        """Writes the list."""
        parts = []
        for one in found:
            days = " – ".join(client_words.full_day(day) for day in (one.starts_on, one.ends_on) if day is not None)
            whose = client_words.industry(one.industry) or client_words.country(one.country)
            second = "  ·  ".join(filter(None, (days, whose or translate("Fairs", "everybody"))))
            parts.append(card(one.name, second, ((translate("Fairs", "Remove"), self._remover(one.id)),)))
        self.set_lines(parts, translate("Fairs", "None is written down yet."))

    def _remover(self, day_id: int) -> Callable[[], None]:
        return lambda: self.run(self._monitor.clients.remove_day(day_id))

    def _add(self) -> None:
        try:
            first, last = self.first.day(), self.last.day()
        except ValueError:
            first = last = None
        name = self.name.text().strip()
        if not name or first is None:
            self._error.setText(translate("Fairs", "Write what it is called and from which day, like 31.12.2026."))
            self._error.show()
            return
        self.run(self._monitor.clients.add_day(name, first, ends_on=last, industry=self.industry.currentData()))
        for field in (self.name, self.first, self.last):
            field.clear()


class VoiceDialog(ListDialog):
    """What clients answered in a quarter, beside the tone of their posts and contacts; a text ready to publish."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(
            parent, context, translate("Voice", "Voice of the customer"),
            translate("Voice", "What clients answered when they were asked, beside the tone of what they write "
                               "and say."),
        )  # fmt: skip
        today = context.monitor.clients.today()
        quarters = []
        year, quarter = today.year, (today.month - 1) // 3 + 1
        for _ in range(8):
            quarters.append(f"{year}Q{quarter}")
            year, quarter = (year, quarter - 1) if quarter > 1 else (year - 1, 4)
        self.quarter = QComboBox()
        self.quarter.setAccessibleName(translate("Voice", "Quarter"))
        for one in quarters:
            year_, _, number = one.partition("Q")
            words = translate("Voice", "Quarter %1 of %2").replace("%1", number, 1).replace("%2", year_, 1)
            self.quarter.addItem(words, one)
        self.quarter.currentIndexChanged.connect(lambda: self.load())
        publish = button(translate("Voice", "Text to publish"), "", self._publish)
        bring = button(translate("Voice", "Bring in answers…"), "", self._bring)
        self.above.addLayout(row(self.quarter, publish, bring, 1))
        self.table = QTableWidget()
        self.table.setWordWrap(False)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.setAccessibleName(translate("Voice", "Answers by client"))
        self.list.addWidget(self.table)
        self.load()

    def read(self) -> list[VoiceFigures]:
        """The figures of all, then of each client."""
        quarter = str(self.quarter.currentData())
        return [self._monitor.voice.quarter(quarter), *self._monitor.voice.by_client(quarter)]

    def show_found(self, found: list[VoiceFigures]) -> None:
        """Writes the table."""
        heads = (
            translate("Voice", "Client"), translate("Voice", "NPS"), translate("Voice", "CSI, %"),
            translate("Voice", "After a case, %"), translate("Voice", "Tone of posts"),
            translate("Voice", "Tone of contacts"),
        )  # fmt: skip
        self.table.setColumnCount(len(heads))
        self.table.setHorizontalHeaderLabels(list(heads))
        self.table.setRowCount(len(found))
        for at, one in enumerate(found):
            cells = (
                one.client_name or translate("Voice", "All together"),
                _figure(one.nps, one.nps_answers), _figure(one.csi, one.csi_answers),
                _figure(one.case, one.case_answers), _tone(one.posts_tone), _tone(one.contacts_tone),
            )  # fmt: skip
            for place, words in enumerate(cells):
                item = QTableWidgetItem(words)
                if place:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(at, place, item)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        first = self.table.horizontalHeaderItem(0)
        if first is not None:
            first.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setMinimumHeight(320)
        answered = any(one.nps_answers or one.csi_answers or one.case_answers for one in found)
        self._none.setText(
            translate("Voice", "No answer of this quarter yet: bring in a table, or note one on the page of a client.")
        )
        self._none.setVisible(not answered)

    def _bring(self) -> None:
        from ui.screens.client_acts import ask_for_table
        from ui.screens.client_tables_dialog import BringClientsDialog

        file = ask_for_table(self)
        if file is None:
            return
        dialog = BringClientsDialog(self, self._context, file)
        if dialog.exec():
            self.load()
        dialog.deleteLater()

    def _publish(self) -> None:
        quarter, lang = str(self.quarter.currentData()), self._context.languages.lang

        def told(words: str) -> None:
            from PySide6.QtGui import QGuiApplication

            QGuiApplication.clipboard().setText(words)
            self._context.host.say(translate("Voice", "The text is copied; paste it where it is published."))

        self._error.hide()
        self._bridge.aside(lambda: self._monitor.voice.to_publish(quarter, lang), told, self._nobody, owner=self)

    def _nobody(self, error: BaseException) -> None:
        from monitor.errors import InputError

        if isinstance(error, InputError):
            self._error.setText(translate("Voice", "Nobody answered in this quarter."))
            self._error.show()
        else:
            self.failed(error)


class LessonsDialog(ListDialog):
    """Signs that people called false: there it takes more from then on."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(
            parent, context, translate("Lessons", "False alarms that were taught"),
            translate("Lessons", "Such a sign is told of that client only where it weighs half as much again."),
        )  # fmt: skip
        self.load()

    def read(self) -> list[SignRow]:
        """Those taught."""
        return self._monitor.read.sign_lessons()

    def show_found(self, found: list[SignRow]) -> None:
        """Writes the list."""
        words = translate("SignLine", "A sign after all")
        parts = []
        for one in found:
            when = "" if one.marked_at is None else text.moment(one.marked_at)
            numbers = sign_words.numbers(one.kind, one.numbers)
            second = "  ·  ".join(filter(None, (numbers, one.note, one.marked_by, when)))
            parts.append(
                card(f"{one.client_name}: {sign_words.kind(one.kind)}", second, ((words, self._back(one.id)),))
            )
        self.set_lines(parts, translate("Lessons", "Nothing was taught yet."))

    def _back(self, sign_id: int) -> Callable[[], None]:
        return lambda: self.run(self._monitor.signs.reopen([sign_id]))


class PlanDialog(FormDialog):
    """Days between contacts by tier."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        title = translate("PlanDialog", "How often to speak with whom")
        super().__init__(parent, context.bridge, title, translate("PlanDialog", "Save"), self._save)
        self._monitor = context.monitor
        self._plan = context.monitor.contacts.plan()
        self.days: dict[Tier | None, NumberField] = {}
        for tier in (Tier.GOLD, Tier.SILVER, Tier.COPPER, None):
            field = NumberField()
            field.setRange(0, 730)
            field.setValue(self._plan.get(tier) or 0)
            field.setSpecialValueText(translate("PlanDialog", "no plan"))
            field.setSuffix(" " + translate("PlanDialog", "days"))
            field.setAccessibleName(text.tier(tier))
            self.days[tier] = field
            self.form.addRow(text.tier(tier), field)
        told = translate("PlanDialog", "Whoever was not spoken with for so long stands under “To contact” and, where "
                                       "there is room, on the morning list.")  # fmt: skip
        self.form.addRow(label(told, "small", wraps=True))

    def _save(self) -> Future[Any] | None:
        plan = {tier: field.value() or None for tier, field in self.days.items()}
        changed = {tier: days for tier, days in plan.items() if self._plan.get(tier) != days}
        if not changed:
            self.reject()
            return None
        return self._monitor.contacts.set_plan(changed)


class TradeDialog(ListDialog):
    """The rows of one kind of a client's trade, or of all kinds; the newest first."""

    def __init__(self, parent: QWidget, context: Context, view: ClientView, kind: TradeKind | None) -> None:
        title = view.card.name if kind is None else f"{view.card.name}: {client_words.trade(kind)}"
        told = translate("TradeDialog", "As it was brought in; a newer table brings it up to date.")
        super().__init__(parent, context, title, told)
        rows = [one for one in view.trade if kind in (None, one.kind)]
        parts = []
        for one in sorted(rows, key=lambda row_: row_.day, reverse=True)[:MOST]:
            words = client_words.trade_row(one, view.today)
            what = "" if kind is not None else client_words.trade(one.kind)
            late = one.debt(view.today) is not None
            parts.append(card(client_words.full_day(one.day), "  ·  ".join(filter(None, (what, words))), (), late=late))
        self.set_lines(parts, translate("TradeDialog", "Nothing was brought in yet."))


def _figure(value: float | None, answers: int) -> str:
    return "—" if value is None else f"{round(value)}  ({answers})"


def _tone(value: float | None) -> str:
    from ui.models.clients import tone_words

    return tone_words(value)
