"""One case: its mentions, the checklist with one step open, notes, kept pages; beside it its values and history."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFormLayout,
    QFrame,
    QLabel,
    QLayout,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from monitor.types import CaseDetail, CaseRow, CaseState, Fault, HistoryEntry, MentionDetail, Reason, ResponseKind
from ui import case_words, text
from ui.case_words import STEP_OF, Step
from ui.context import Context
from ui.history import entry_words
from ui.widgets.act_bar import ActBar, Deed
from ui.widgets.case_parts import (
    EvidenceLine,
    MentionCard,
    NoteLine,
    ResponseLine,
    StepCard,
    ValueButton,
    choices,
    selectable,
)
from ui.widgets.controls import button, column, label, restyle, row
from ui.widgets.flow import FlowLayout, clear

translate = QCoreApplication.translate
BESIDE: Final = 236
"""Width of the column beside the checklist."""
TWO_COLUMNS_FROM: Final = 660
MOST_HISTORY: Final = 60
SHOWN_MENTIONS: Final = 2
"""Mentions shown before the others are asked for: the checklist must not stand far below."""
QUICK: Final = frozenset({CaseState.NEW, CaseState.RESPONDING, CaseState.RESPONDED, CaseState.CORRECTING})
"""States from which a case may be answered and closed at once."""


@dataclass(frozen=True, slots=True)
class CaseView:
    """A case with its mentions in full, the titles of what it was merged into, and the owners known."""

    detail: CaseDetail
    mentions: tuple[MentionDetail, ...]
    merged_title: str
    owners: tuple[str, ...]


class CasePane(QWidget):
    """`view` is what is shown, None for nothing; acts are asked for by signals, the page does them."""

    acted = Signal(str)
    """Slug of an act: "go:STATE", "holding", "answer", "changed", "quick", "evidence", "deadline", "owner",
    "rename", "merged"."""
    changed = Signal(str, object)
    """Name of a field of the case and its new value."""
    noted = Signal(str)
    mention_asked = Signal(str, int)
    evidence_asked = Signal(str, object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.view: CaseView | None = None
        self._opened: Step | None = None
        self._all_mentions = False
        self._shown: dict[str, object] = {}

        self._title = selectable(label(role="title", wraps=True))
        self._where = label(role="muted", wraps=True)
        self._clock_icon = QLabel()
        self._clock = label(role="strong")
        self._banner = label(wraps=True)
        self._merged = button(kind="link", act=lambda: self.acted.emit("merged"))
        self._ended = QFrame()
        self._ended.setProperty("ground", "inset")
        ended = row(self._banner, self._merged, gap=10)
        ended.setStretch(0, 1)
        ended.setContentsMargins(12, 8, 12, 8)
        self._ended.setLayout(ended)

        self._mentions = QVBoxLayout()
        self._mentions.setSpacing(8)
        self._more = button(kind="inline", act=self._show_all_mentions)
        self.steps = {
            step: StepCard(context.theme, step, number, last=step is Step.CLOSE)
            for number, step in enumerate(Step, start=1)
        }
        for card in self.steps.values():
            card.toggled.connect(self._toggle)
        self._build_steps()
        self._notes_title, self._pages_title = label(role="heading"), label(role="heading")
        self._notes = QVBoxLayout()
        self._notes.setSpacing(8)
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(58)
        self._add_note = button(act=self._send_note)
        send = QShortcut(QKeySequence("Ctrl+Return"), self.note)
        send.setContext(Qt.ShortcutContext.WidgetShortcut)
        send.activated.connect(self._send_note)
        note_line = row(self.note, self._add_note)
        note_line.setStretch(0, 1)
        note_line.setAlignment(self._add_note, Qt.AlignmentFlag.AlignBottom)
        self._pages = QVBoxLayout()
        self._pages.setSpacing(8)
        self._keep = button(kind="inline", act=lambda: self.acted.emit("evidence"))
        pages_head = FlowLayout(gap=16)
        pages_head.addWidget(self._pages_title)
        pages_head.addWidget(self._keep)
        self._no_pages = label(role="muted", wraps=True)

        main = QVBoxLayout()
        main.setSpacing(10)
        main.addLayout(self._mentions)
        main.addLayout(row(self._more, 1))
        main.addSpacing(4)
        for card in self.steps.values():
            main.addWidget(card)
        main.addSpacing(8)
        main.addWidget(self._notes_title)
        main.addLayout(self._notes)
        main.addLayout(note_line)
        main.addSpacing(8)
        main.addLayout(pages_head)
        main.addWidget(self._no_pages)
        main.addLayout(self._pages)
        main.addStretch(1)

        side = self._build_side()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(24)
        self._columns.addLayout(main, 1)
        self._columns.addWidget(side)
        self._side = side

        content = QFrame()
        content.setProperty("ground", "surface")
        clock = row(self._clock_icon, self._clock, 1, gap=6)
        inner = column(self._title, self._where, clock, self._ended, gap=5)
        inner.addSpacing(8)
        inner.addLayout(self._columns, 1)
        inner.setContentsMargins(22, 16, 22, 20)
        content.setLayout(inner)
        content.setMaximumWidth(1180)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(content)
        self.bar = ActBar(context.theme)
        self.bar.acted.connect(self.acted)
        shown = QFrame()
        shown.setProperty("ground", "surface")
        shown.setLayout(column(self._scroll, self.bar, gap=0))
        self._nothing = label(role="muted", wraps=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        ground = QFrame()
        ground.setProperty("ground", "surface")
        QVBoxLayout(ground).addWidget(self._nothing)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(ground)
        self._stack.addWidget(shown)
        self.setMinimumWidth(420)
        context.theme.changed.connect(self.retranslate)
        self.retranslate()

    # --- building ----------------------------------------------------------------------------------

    def _build_steps(self) -> None:
        self.fault = ValueButton(self._fill_fault)
        self.established = ValueButton(self._fill_established)
        self._check_hint = label(role="muted", wraps=True)
        self._fault_name, self._established_name = label(role="muted"), label(role="muted")
        form = QFormLayout()
        form.setHorizontalSpacing(10)
        form.setVerticalSpacing(2)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for value in (self.fault, self.established):
            value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        form.addRow(self._fault_name, self.fault)
        form.addRow(self._established_name, self.established)
        check = self.steps[Step.CHECK].inner
        check.addWidget(self._check_hint)
        check.addLayout(form)

        self._answers, self._changes = QVBoxLayout(), QVBoxLayout()
        self._respond_hint, self._right_hint, self._close_hint = (label(role="muted", wraps=True) for _ in range(3))
        self.holding = button(act=lambda: self.acted.emit("holding"))
        self.answer = button(act=lambda: self.acted.emit("answer"))
        self.quick = button(act=lambda: self.acted.emit("quick"))
        self.tell = button(act=lambda: self.acted.emit("changed"))
        respond = self.steps[Step.RESPOND].inner
        respond.addWidget(self._respond_hint)
        respond.addLayout(self._answers)
        both = FlowLayout(gap=8)
        both.addWidget(self.holding)
        both.addWidget(self.answer)
        respond.addLayout(both)
        right = self.steps[Step.PUT_RIGHT].inner
        right.addWidget(self._right_hint)
        right.addLayout(self._changes)
        right.addLayout(row(self.tell, 1))
        self.steps[Step.CLOSE].inner.addWidget(self._close_hint)
        self.steps[Step.CLOSE].inner.addLayout(row(self.quick, 1))

    def _build_side(self) -> QWidget:
        side = QWidget()
        box = QVBoxLayout(side)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        self.severity = ValueButton(self._fill_severity)
        self.severity.setIconSize(QSize(16, 16))
        self.owner = ValueButton(self._fill_owner)
        self.deadline = ValueButton(self._fill_deadline)
        self.stated = ValueButton(self._fill_stated)
        self._names: dict[str, QLabel] = {}
        for slug, value in (
            ("severity", self.severity),
            ("owner", self.owner),
            ("deadline", self.deadline),
            ("stated", self.stated),
        ):
            self._names[slug] = label(role="small")
            self._names[slug].setContentsMargins(8, 4, 0, 0)
            value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.addWidget(self._names[slug])
            box.addWidget(value)
        box.addSpacing(12)
        self._history_title = label(role="heading")
        self._history_title.setContentsMargins(8, 0, 0, 4)
        self._history = QVBoxLayout()
        self._history.setSpacing(7)
        self._history.setContentsMargins(8, 0, 0, 0)
        box.addWidget(self._history_title)
        box.addLayout(self._history)
        box.addStretch(1)
        return side

    # --- showing -----------------------------------------------------------------------------------

    def show_view(self, view: CaseView | None) -> None:
        """Shows a case, or that none is chosen."""
        before = self.view
        same = view is not None and before is not None and view.detail.row.id == before.detail.row.id
        moved = same and view is not None and before is not None and view.detail.row.state != before.detail.row.state
        self.view = view
        if not same:
            self.note.clear()
            self._scroll.verticalScrollBar().setValue(0)
            self._shown = {}
            self._all_mentions = False
        if view is not None and (not same or moved):
            self._opened = STEP_OF[view.detail.row.state]
        self._write()

    def write_note(self) -> None:
        """Puts the focus into the new note, and the note into sight."""
        self.note.setFocus()
        self._scroll.ensureWidgetVisible(self.note, 0, 40)

    def touch(self) -> None:
        """Writes the clock anew."""
        if self.view is not None:
            self._write_clock(self.view.detail.row)

    @Slot()
    def retranslate(self) -> None:
        """Sets every word anew."""
        self._nothing.setText(translate("CasePane", "Choose a case to work on it here."))
        names = {
            "severity": translate("CasePane", "Weight"),
            "owner": translate("CasePane", "Owner"),
            "deadline": translate("CasePane", "First answer due"),
            "stated": translate("CasePane", "Reason the author gives"),
        }
        for slug, words in names.items():
            self._names[slug].setText(words)
        self._fault_name.setText(translate("CasePane", "Whose fault"))
        self._established_name.setText(translate("CasePane", "Reason we found"))
        self._check_hint.setText(
            translate(
                "CasePane", "Are the stated facts true? Read the posts, ask who was there, then say what we found."
            )
        )
        self._respond_hint.setText(
            translate("CasePane", "Answer where the complaint stands, then record the answer with its link.")
        )
        self._right_hint.setText(
            translate("CasePane", "Mend the cause. Then tell at every open place where it was raised what we changed.")
        )
        self.holding.setText(translate("CasePane", "Holding reply…"))
        self.answer.setText(translate("CasePane", "Answer…"))
        self.quick.setText(translate("CasePane", "Answer and close…"))
        self.tell.setText(translate("CasePane", "What we changed…"))
        self._notes_title.setText(translate("CasePane", "Notes"))
        self.note.setPlaceholderText(translate("CasePane", "What you found out, whom you asked (Ctrl+Enter keeps it)"))
        self.note.setAccessibleName(translate("CasePane", "New note"))
        self._add_note.setText(translate("CasePane", "Add note"))
        self._pages_title.setText(translate("CasePane", "Kept pages"))
        self._keep.setText(translate("CasePane", "Keep the page as it is now"))
        self._no_pages.setText(
            translate("CasePane", "No page is kept yet. A kept page proves what stood there, also after it is deleted.")
        )
        self._history_title.setText(translate("CasePane", "History"))
        self._shown = {}
        self._write()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """History stands beside the checklist where there is room, else below it."""
        super().resizeEvent(event)
        wide = self.width() >= TWO_COLUMNS_FROM
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self._side.setMinimumWidth(BESIDE if wide else 0)
        self._side.setMaximumWidth(BESIDE if wide else 16_777_215)

    def _write(self) -> None:
        view = self.view
        if view is None:
            self._stack.setCurrentIndex(0)
            return
        detail, theme = view.detail, self._context.theme
        found = detail.row
        self._title.setText(found.title)
        opened = translate("CasePane", "opened %1").replace("%1", text.moment(found.opened_at))
        number = translate("CasePane", "Case %1").replace("%1", text.number(found.id))
        self._where.setText("  ·  ".join(filter(None, (text.case_state(found.state), number, found.site, opened))))
        self._where.setToolTip(text.exact(found.opened_at))
        self._write_clock(found)
        self._write_ended(view)
        icon, colour = case_words.severity_icon(found.severity)
        self.severity.setIcon(theme.icon(icon, colour))
        self.severity.set_value(self._names["severity"].text(), text.severity(found.severity))
        self.owner.set_value(self._names["owner"].text(), found.owner or translate("CasePane", "Nobody yet"))
        self.deadline.set_value(self._names["deadline"].text(), text.moment(found.due_at))
        self.deadline.setToolTip(text.exact(found.due_at))
        self.stated.set_value(self._names["stated"].text(), text.reason(found.stated_reason))
        self.stated.setToolTip(text.reason(found.stated_reason))
        self.fault.set_value(self._fault_name.text(), text.fault(found.fault))
        self.established.set_value(self._established_name.text(), _reason(found.established_reason))
        self._write_steps(detail)
        shown = view.mentions if self._all_mentions else view.mentions[:SHOWN_MENTIONS]
        self._rebuild("mentions", self._mentions, shown, self._mention_card)
        rest = len(detail.mentions) - len(shown)
        self._more.setText(translate("CasePane", "… and %n more mention(s)", None, rest))
        self._more.setVisible(rest > 0)
        self._more.setEnabled(not self._all_mentions)
        self._rebuild("notes", self._notes, detail.notes, lambda one: NoteLine(one))
        self._rebuild("pages", self._pages, detail.evidence, self._evidence_line)
        self._rebuild("history", self._history, _told(detail.history), _history_line)
        self._no_pages.setVisible(not detail.evidence)
        self._keep.setEnabled(any(one.url for one in detail.mentions))
        self.bar.set_deeds(deeds(detail))
        self._stack.setCurrentIndex(1)

    def _write_clock(self, found: CaseRow) -> None:
        clock = case_words.clock(found, datetime.now(UTC))
        words = clock.words
        if found.responded_at is None and case_words.is_open(found):
            words = translate("CasePane", "First answer: %1").replace("%1", clock.words)
        self._clock.setText(words)
        restyle(self._clock, "role", {"negative": "error", "late": "late"}.get(clock.colour, "muted"))
        self._clock.setToolTip(text.exact(found.responded_at or found.due_at))
        if clock.icon:
            picture = self._context.theme.icon(clock.icon, clock.colour).pixmap(QSize(16, 16), self.devicePixelRatioF())
            self._clock_icon.setPixmap(picture)
        self._clock_icon.setVisible(bool(clock.icon))

    def _write_ended(self, view: CaseView) -> None:
        detail = view.detail
        state, outcome = detail.row.state, detail.outcome
        self._ended.setVisible(not case_words.is_open(detail.row))
        self._merged.setVisible(state is CaseState.MERGED and detail.merged_into is not None)
        self._merged.setText(case_words.short(view.merged_title))
        if state is CaseState.CLOSED:
            self._banner.setText(translate("CasePane", "Closed: %1").replace("%1", outcome or "—"))
        elif state is CaseState.DISMISSED:
            self._banner.setText(translate("CasePane", "Dismissed: %1").replace("%1", outcome or "—"))
        else:
            self._banner.setText(translate("CasePane", "Its mentions stand in another case now:"))

    def _write_steps(self, detail: CaseDetail) -> None:
        found = detail.row
        answers = [one for one in detail.responses if one.kind is not ResponseKind.WHAT_WE_CHANGED]
        changes = [one for one in detail.responses if one.kind is ResponseKind.WHAT_WE_CHANGED]
        now = STEP_OF[found.state]
        past = tuple(Step)[: tuple(Step).index(now)]
        ended = not case_words.is_open(found)
        done = {step for step in past if not ended}
        if ended:
            done |= {Step.CLOSE}
            done |= {Step.RESPOND} if found.responded_at is not None else set()
            done |= {Step.PUT_RIGHT} if changes else set()
            done |= {Step.CHECK} if found.fault is not Fault.UNKNOWN or found.established_reason else set()
        summaries = {
            Step.CHECK: _checked(found),
            Step.RESPOND: _last(answers),
            Step.PUT_RIGHT: _last(changes),
            Step.CLOSE: text.case_state(found.state) if ended else "",
        }
        for step, card in self.steps.items():
            stage = "done" if step in done else "now" if step is now and not ended else "later"
            word = {
                "done": translate("CasePane", "done"),
                "now": translate("CasePane", "now"),
                "later": translate("CasePane", "not yet"),
            }[stage]
            card.set_words(case_words.step(step), stage, word, summaries[step])
            card.set_open(step is self._opened)
        self._rebuild("answers", self._answers, answers, self._response_line)
        self._rebuild("changes", self._changes, changes, self._response_line)
        for made in (self.holding, self.answer, self.tell):
            made.setVisible(not ended)
        self.quick.setVisible(found.state in QUICK and not answers)
        if ended:
            self._close_hint.setText(
                self._banner.text() + f" {self._merged.text()}" * (found.state is CaseState.MERGED)
            )
        elif CaseState.CLOSED in detail.moves:
            told = translate("CasePane", "A case ends with the author's consent or a recorded reason.")
            self._close_hint.setText(told)
        else:
            told = translate(
                "CasePane", "It can be closed once it is answered; if there is nothing to answer, dismiss it."
            )
            self._close_hint.setText(told)

    def _rebuild(self, slug: str, layout: QLayout, things: Sequence[object], make: Callable[..., QWidget]) -> None:
        """Builds a list anew only where it differs: what somebody selected or unfolded stays."""
        if self._shown.get(slug) == tuple(things):
            return
        self._shown[slug] = tuple(things)
        clear(layout)
        for thing in things:
            layout.addWidget(make(thing))

    def _show_all_mentions(self) -> None:
        self._all_mentions = True
        self._write()

    def _mention_card(self, detail: MentionDetail) -> QWidget:
        alone = self.view is not None and len(self.view.mentions) == 1
        made = MentionCard(self._context, detail, alone=alone)
        made.asked.connect(self.mention_asked)
        return made

    def _response_line(self, response: object) -> QWidget:
        made = ResponseLine(response)  # type: ignore[arg-type]
        made.opened.connect(lambda url: QDesktopServices.openUrl(QUrl(url)))
        return made

    def _evidence_line(self, evidence: object) -> QWidget:
        made = EvidenceLine(evidence)  # type: ignore[arg-type]
        made.asked.connect(self.evidence_asked)
        return made

    @Slot(str)
    def _toggle(self, slug: str) -> None:
        step = Step(slug)
        self._opened = None if self._opened is step else step
        for one, card in self.steps.items():
            card.set_open(one is self._opened)

    @Slot()
    def _send_note(self) -> None:
        words = self.note.toPlainText().strip()
        if words:
            self.noted.emit(words)
        else:
            self.note.setFocus()

    # --- menus -------------------------------------------------------------------------------------

    def _fill_severity(self, menu: QMenu) -> None:
        if self.view is not None:
            offered = [(value, text.severity(value)) for value in (4, 3, 2, 1)]
            choices(menu, [*offered], self.view.detail.row.severity, self._changer("severity"))

    def _fill_fault(self, menu: QMenu) -> None:
        if self.view is not None:
            offered = [(one, text.fault(one)) for one in Fault]
            choices(menu, [*offered], self.view.detail.row.fault, self._changer("fault"))

    def _fill_stated(self, menu: QMenu) -> None:
        if self.view is not None:
            choices(menu, _reasons(), self.view.detail.row.stated_reason, self._changer("stated_reason"))

    def _fill_established(self, menu: QMenu) -> None:
        if self.view is not None:
            choices(menu, _reasons(), self.view.detail.row.established_reason, self._changer("established_reason"))

    def _fill_owner(self, menu: QMenu) -> None:
        if self.view is None:
            return
        me = self._context.monitor.person
        offered: list[tuple[object, str]] = [(me, translate("CasePane", "Me (%1)").replace("%1", me))]
        offered += [(one, one) for one in self.view.owners if one != me]
        offered.append((None, translate("CasePane", "Nobody yet")))
        choices(menu, offered, self.view.detail.row.owner, self._changer("owner"))
        menu.addSeparator()
        menu.addAction(translate("CasePane", "Somebody else…")).triggered.connect(lambda: self.acted.emit("owner"))

    def _fill_deadline(self, menu: QMenu) -> None:
        menu.addAction(translate("CasePane", "Another time…")).triggered.connect(lambda: self.acted.emit("deadline"))

    def _changer(self, field: str) -> Callable[[object], None]:
        return lambda value: self.changed.emit(field, value)


# --- what may be done now ----------------------------------------------------------------------------

KEYS: Final = {"holding": "H", "answer": "A", "quick": "Q", "changed": "B"}
ORDER: Final = (
    CaseState.CHECKING,
    CaseState.RESPONDING,
    CaseState.CORRECTING,
    CaseState.CLOSED,
    CaseState.DISMISSED,
    CaseState.MERGED,
    CaseState.RESPONDED,
)
_MOVE_KEYS: Final = {CaseState.CLOSED: "L", CaseState.DISMISSED: "X", CaseState.MERGED: "M"}
_MOVE_ICONS: Final = {CaseState.CLOSED: "done", CaseState.DISMISSED: "not_us"}


def deeds(detail: CaseDetail) -> list[Deed]:
    """The acts of the bar: only legal ones, the natural next step first."""
    found = detail.row
    state = found.state
    moves = [one for one in ORDER if one in detail.moves]
    answers = [
        Deed("answer", translate("CasePane", "Answer…"), KEYS["answer"], "answered"),
        Deed("holding", translate("CasePane", "Holding reply…"), KEYS["holding"]),
    ]
    quick = Deed("quick", translate("CasePane", "Answer and close…"), KEYS["quick"])
    tell = Deed("changed", translate("CasePane", "What we changed…"), KEYS["changed"])
    made: list[Deed] = []
    if state is CaseState.RESPONDING:
        made += [*answers, quick]
    elif state is CaseState.CORRECTING:
        made.append(tell)
    ahead = [one for one in moves if not (one is CaseState.CHECKING and state in _BACK)]
    for to in ahead:
        made.append(_move_deed(state, to))
        if state is CaseState.NEW and to is CaseState.CHECKING:
            made += [quick, *answers[1:]]
        if state is CaseState.CHECKING and to is CaseState.RESPONDING:
            made += answers[1:]
    made += [_move_deed(state, one) for one in moves if one not in ahead]
    if made:
        first = made[0]
        made[0] = Deed(first.slug, first.words, first.key or "R", first.icon, primary=True)
    if case_words.is_open(found):
        made.append(Deed("rename", translate("CasePane", "Rename…"), "", "edit", deep=True))
        made.append(Deed("evidence", translate("CasePane", "Keep the page as it is now"), "E", "evidence", deep=True))
    return made


_BACK: Final = frozenset({CaseState.RESPONDING, CaseState.RESPONDED, CaseState.CORRECTING})


def _move_deed(state: CaseState, to: CaseState) -> Deed:
    return Deed(f"go:{to}", case_words.move(state, to), _MOVE_KEYS.get(to, ""), _MOVE_ICONS.get(to, ""))


def _reasons() -> list[tuple[object, str]]:
    return [*((one, text.reason(one)) for one in Reason), (None, translate("CasePane", "Not known yet"))]


def _reason(reason: Reason | None) -> str:
    return translate("CasePane", "Not known yet") if reason is None else text.reason(reason)


def _checked(found: CaseRow) -> str:
    parts = []
    if found.fault is not Fault.UNKNOWN:
        parts.append(translate("CasePane", "fault: %1").replace("%1", text.fault(found.fault).lower()))
    if found.established_reason is not None:
        parts.append(text.reason(found.established_reason))
    return " · ".join(parts)


def _last(responses: Sequence[object]) -> str:
    if not responses:
        return ""
    last = responses[-1]
    return f"{text.response_kind(last.kind)} · {text.moment(last.published_at)}"  # type: ignore[attr-defined]


def _told(history: Sequence[HistoryEntry]) -> list[tuple[str, str, str]]:
    """Words, who and when, of each act: an act that touched several rows is one line."""
    lines: list[tuple[str, str, str, str]] = []
    for entry in history:
        line = (_act_words(entry), f"{entry.person} · {text.moment(entry.at)}", text.exact(entry.at), str(entry.at))
        if not lines or lines[-1] != line:
            lines.append(line)
    return [line[:3] for line in lines[:MOST_HISTORY]]


def _act_words(entry: HistoryEntry) -> str:
    """What was done, with what it is now where that can be told in a word."""
    told = ", ".join(filter(None, (case_words.now_is(name, value) for name, value in entry.after.items())))
    words = entry_words(entry)
    if entry.verb != "change_case" or entry.undoes is not None or not told:
        return words
    return told


def _history_line(line: tuple[str, str, str]) -> QWidget:
    words, who, when = line
    holder = QWidget()
    below = label(who, "small")
    below.setToolTip(when)
    above = label(words[:1].upper() + words[1:], wraps=True)
    holder.setLayout(column(above, below, gap=0))
    return holder
