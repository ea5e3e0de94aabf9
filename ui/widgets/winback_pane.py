"""One client that may leave, left, or came back: its signs and what they read as, the plan with its steps, the reasons,
the first orders since its return."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QScrollArea, QWidget

from monitor.sign_types import Danger
from monitor.text.types import Reason
from monitor.winback_types import Effort, EffortState, OrderWatch, Step, Worth
from ui import client_words, sign_words, text
from ui.context import Context
from ui.models.winback import LeavingRow
from ui.widgets.act_bar import ActBar, Deed
from ui.widgets.case_parts import ValueButton, choices
from ui.widgets.controls import ElidedLabel, button, column, label, row
from ui.widgets.flow import FlowLayout
from ui.widgets.side_parts import Section
from ui.widgets.sign_lines import sign_line

translate = QCoreApplication.translate
OPEN = (EffortState.KEEPING, EffortState.LOST, EffortState.WORKING)


@dataclass(frozen=True, slots=True)
class LeavingView:
    """What the pane shows beside the row."""

    row: LeavingRow
    worth: Worth
    ask_why: str


class WinbackPane(QWidget):
    """`asked(slug, thing)`: the acts of the bar; "sign_false", "sign_seen", "sign_open" (sign); "step_done",
    "step_edit", "step_remove" (step), "step_add"; "stated", "established" (Reason or None)."""

    asked = Signal(str, object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._theme = context, context.theme
        self.view: LeavingView | None = None
        self._name = label(role="title", wraps=True)
        self._under = label(role="muted", wraps=True)
        self._reading = label(wraps=True)
        self._worth = label(role="muted", wraps=True)
        self._ask = label(role="late", wraps=True)
        self.signs, self.work, self.steps, self.orders = (
            Section(),
            Section(),
            Section(lambda: self.asked.emit("step_add", None)),
            Section(),
        )
        self.stated = ValueButton(lambda menu: self._fill_reason(menu, "stated"))
        self.established = ValueButton(lambda menu: self._fill_reason(menu, "established"))
        self._stated_name, self._established_name = label(role="small"), label(role="small")
        self._reasons = QWidget()
        reasons = row(
            column(self._stated_name, self.stated, gap=0),
            column(self._established_name, self.established, gap=0),
            gap=16,
        )
        reasons.setStretch(0, 1)
        reasons.setStretch(1, 1)
        self._reasons.setLayout(reasons)
        for name in (self._stated_name, self._established_name):
            name.setContentsMargins(8, 0, 0, 0)
        inside = QFrame()
        inside.setProperty("ground", "clear")
        box = column(
            self._name, self._under, self._reading, self._worth, self._ask, self.orders, self.steps, self.signs,
            self._reasons, self.work, 1, gap=6,
        )  # fmt: skip
        box.setContentsMargins(12, 14, 14, 14)
        # In one line with what stands in the sections.
        for made in (self._name, self._under, self._reading, self._worth, self._ask):
            made.setContentsMargins(6, 0, 6, 0)
        inside.setLayout(box)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        self._inside = inside
        self.bar = ActBar(context.theme)
        self.bar.acted.connect(lambda slug: self.asked.emit(slug, None))
        self.setLayout(column(scroll, self.bar, gap=0))
        self._inside.hide()
        self.bar.hide()

    def retranslate(self) -> None:
        """Sets every word anew."""
        self.signs.set_words(translate("WinbackPane", "Signs of loss"))
        self.work.set_words(translate("WinbackPane", "The work on it"))
        self.steps.set_words(translate("WinbackPane", "Plan"), translate("WinbackPane", "Add a step"))
        self.orders.set_words(translate("WinbackPane", "First orders since it came back"))
        self._stated_name.setText(translate("WinbackPane", "What they say"))
        self._established_name.setText(translate("WinbackPane", "What we found"))
        self.show_view(self.view)

    def show_view(self, view: LeavingView | None) -> None:
        """Writes a client; None for nobody."""
        self.view = view
        self._inside.setVisible(view is not None)
        self.bar.setVisible(view is not None)
        if view is None:
            return
        one, effort, danger = view.row, view.row.effort, view.row.danger
        self._name.setText(one.name)
        parts = ["" if one.tier is None else text.tier(one.tier), one.owner or translate("WinbackPane", "nobody's")]
        if danger is not None and danger.danger is not Danger.CALM:
            parts.append(sign_words.danger(danger.danger))
        if effort is not None:
            parts.append(sign_words.effort_state(effort.state))
        self._under.setText("  ·  ".join(filter(None, parts)))
        reading = ""
        if danger is not None and danger.cause is not None:
            reading = translate("WinbackPane", "The fall reads: %1").replace(
                "%1", sign_words.reading(danger.cause, danger.sure)
            )
            grounds = ", ".join(sign_words.ground(slug) for slug in danger.grounds)
            reading += (
                f". {translate('WinbackPane', 'On the grounds of: %1').replace('%1', grounds)}" if grounds else ""
            )
        self._reading.setText(reading)
        self._reading.setVisible(bool(reading))
        self._worth.setText(sign_words.worth(view.worth))
        self._worth.setVisible(one.watch is None and (effort is None or effort.ended_on is None))
        self._ask.setText(view.ask_why)
        self._ask.setVisible(bool(view.ask_why))
        self.signs.set_parts(
            [] if danger is None else [sign_line(self._theme, sign, self.asked.emit) for sign in danger.signs]
        )
        self._reasons.setVisible(effort is not None)
        if effort is not None:
            self.stated.set_value(self._stated_name.text(), text.reason(effort.stated_reason))
            found = text.reason(effort.established_reason)
            if effort.established_by:
                found = f"{found} ({effort.established_by})"
            self.established.set_value(self._established_name.text(), found)
        self._write_work(effort)
        self.steps.setVisible(effort is not None)
        if effort is not None:
            self.steps.set_parts([self._step(step) for step in effort.steps])
        orders: list[QWidget] = []
        if one.watch is not None:
            orders = [self._order(order) for order in one.watch.orders] or [
                label(
                    translate(
                        "WinbackPane",
                        "No order since %1 yet. Delivery, invoice, payment and a call are watched at each of the "
                        "first three; any slip is critical.",
                    ).replace("%1", text.day(one.watch.returned_on)),
                    wraps=True,
                )
            ]
        self.orders.set_parts(orders)
        self.bar.set_deeds(deeds(view))

    # --- parts -------------------------------------------------------------------------------------

    def _write_work(self, effort: Effort | None) -> None:
        parts: list[QWidget] = []
        if effort is not None:
            lines = [
                translate("WinbackPane", "begun %1").replace("%1", text.day(effort.opened_on)),
                _day(translate("WinbackPane", "lost %1"), effort.lost_on),
                _day(translate("WinbackPane", "asked why %1"), effort.asked_on),
                _day(translate("WinbackPane", "came back %1"), effort.returned_on),
                "" if effort.let_go_reason is None else sign_words.let_go(effort.let_go_reason).lower(),
                *(
                    translate("WinbackPane", "spent %1").replace("%1", client_words.money(cost, currency))
                    for currency, cost in effort.costs.items()
                ),
                effort.note,
            ]
            told = label("  ·  ".join(filter(None, lines)), wraps=True)
            told.setContentsMargins(6, 0, 6, 0)
            parts.append(told)
        self.work.set_parts(parts)

    def _picture(self, name: str, colour: str) -> QLabel:
        made = QLabel()
        made.setPixmap(self._theme.icon(name, colour).pixmap(QSize(16, 16), self.devicePixelRatioF()))
        return made

    def _step(self, step: Step) -> QWidget:
        today = date.today()  # noqa: DTZ011 - the user's own day
        done = step.done_on is not None
        late = not done and step.due_on is not None and step.due_on < today
        first = label(step.what, wraps=True)
        when = ""
        if step.done_on is not None:
            when = translate("WinbackPane", "done %1").replace("%1", text.day(step.done_on))
        elif step.due_on is not None:
            when = text.due_day(step.due_on, today)
        parts = [
            when, step.owner or "", "" if step.channel is None else client_words.channel(step.channel),
            client_words.money(step.cost, step.currency), step.outcome,
        ]  # fmt: skip
        second = label("  ·  ".join(filter(None, parts)), "late" if late else "small", wraps=True)
        acts = FlowLayout(gap=14)
        offered = [("step_edit", translate("WinbackPane", "Change…"))]
        if not done:
            offered = [
                ("step_done", translate("WinbackPane", "Done…")),
                *offered,
                ("step_remove", translate("WinbackPane", "Not tried")),
            ]
        for slug, words in offered:
            made = button(words, "inline", self._asker(slug, step))
            made.setAccessibleDescription(step.what)
            acts.addWidget(made)
        words_ = column(first, second, gap=0)
        words_.addLayout(acts)
        icon, colour = ("done", "positive") if done else ("clock", "late" if late else "muted")
        left = column(self._picture(icon, colour), 1)
        left.setContentsMargins(0, 2, 0, 0)
        holder = QWidget()
        inside = row(gap=8)
        inside.addLayout(left)
        inside.addLayout(words_, 1)
        inside.setContentsMargins(6, 4, 6, 4)
        holder.setLayout(inside)
        return holder

    def _order(self, order: OrderWatch) -> QWidget:
        holder = QFrame()
        holder.setProperty("ground", "inset")
        title = translate("WinbackPane", "Order %1 of %2").replace("%1", order.number, 1)
        head = ElidedLabel(title.replace("%2", text.day(order.ordered_on), 1))
        head.setProperty("role", "strong")
        line = FlowLayout(gap=14)
        for check in order.checks:
            icon, colour = sign_words.CHECK_LOOKS[check.state]
            words = sign_words.checkpoint(check.point)
            if check.on is not None:
                words += f" {text.day(check.on)}"
            one = QWidget()
            told = label(words, "error" if colour == "negative" else "small")
            told.setToolTip(sign_words.check_state(check.state))
            one.setLayout(row(self._picture(icon, colour), told, gap=4))
            one.setAccessibleName(f"{words}: {sign_words.check_state(check.state)}")
            line.addWidget(one)
        box = column(head, gap=4)
        box.addLayout(line)
        if order.complaints:
            count = translate("WinbackPane", "%n complaint(s) since", None, order.complaints)
            box.addWidget(label(count, "error"))
        box.setContentsMargins(12, 8, 12, 8)
        holder.setLayout(box)
        return holder

    def _asker(self, slug: str, thing: object) -> Callable[[], None]:
        return lambda: self.asked.emit(slug, thing)

    def _fill_reason(self, menu: QMenu, slug: str) -> None:
        if self.view is None or self.view.row.effort is None:
            return
        effort = self.view.row.effort
        now = effort.stated_reason if slug == "stated" else effort.established_reason
        offered: list[tuple[object, str]] = [*((one, text.reason(one)) for one in Reason), (None, text.reason(None))]
        choices(menu, offered, now, lambda reason: self.asked.emit(slug, reason))


def deeds(view: LeavingView) -> list[Deed]:
    """What can be done with a client now, the likeliest first."""
    effort = view.row.effort
    contact = Deed("contact", translate("WinbackPane", "Log a contact…"), "C", "answered")
    client = Deed("client", translate("WinbackPane", "Open the client"), "Enter", "clients")
    lost = Deed("lost", translate("WinbackPane", "Is lost…"), "L", "not_us")
    plan = Deed("plan", translate("WinbackPane", "Propose steps"), "P", "plus")
    let_go = Deed("let_go", translate("WinbackPane", "Let go…"), "G", "not_us", deep=True)
    back = Deed("returned", translate("WinbackPane", "Came back"), "B", "undo")
    state = None if effort is None else effort.state
    if effort is None or state in (EffortState.KEPT, EffortState.RETURNED):
        keep = Deed("keep", translate("WinbackPane", "Keep it: make a plan"), "P", "plus")
        made = [keep, contact, lost, client]
        if view.row.probably_lost:
            made = [lost, keep, contact, client]
        if view.row.watch is not None:
            made = [contact, client, lost]
    elif state is EffortState.KEEPING:
        made = [plan, contact, Deed("kept", translate("WinbackPane", "It stays"), "Y", "done"), lost, client, let_go]
    elif state in (EffortState.LOST, EffortState.WORKING):
        made = [plan, contact, back, client, let_go]
        if state is EffortState.WORKING:
            made.append(Deed("give_up", translate("WinbackPane", "Tried in vain"), "", "stop", deep=True))
        if view.row.returned_on is not None:
            made = [back, *(one for one in made if one is not back)]
    else:
        made = [plan, back, contact, client]
    first = made[0]
    return [Deed(first.slug, first.words, first.key, first.icon, primary=True), *made[1:]]


def _day(words: str, day: date | None) -> str:
    return "" if day is None else words.replace("%1", text.day(day))
