"""One case: its mentions, the checklist with one step open, notes, kept pages; beside it its values and history."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLabel,
    QLayout,
    QPlainTextEdit,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from monitor.checking_types import Suggestion
from monitor.types import (
    CaseDetail,
    CaseResponse,
    CaseRow,
    CaseState,
    EvidenceRow,
    Fault,
    MentionDetail,
    ResponseKind,
)
from ui import case_words, checking_words, text
from ui.case_deeds import deeds
from ui.case_view import CaseView
from ui.case_words import STEP_OF, Step
from ui.context import Context
from ui.widgets.act_bar import ActBar
from ui.widgets.case_check import CheckStep
from ui.widgets.case_close import CloseStep
from ui.widgets.case_parts import EvidenceLine, MentionCard, NoteLine, StepCard, selectable
from ui.widgets.case_respond import RespondStep
from ui.widgets.case_right import RightStep
from ui.widgets.case_side import CaseSide
from ui.widgets.controls import button, column, label, restyle, row
from ui.widgets.flow import FlowLayout, clear

translate = QCoreApplication.translate
BESIDE: Final = 236
"""Width of the column beside the checklist."""
TWO_COLUMNS_FROM: Final = 660
SHOWN_MENTIONS: Final = 1
"""Mentions shown before the others are asked for: the checklist must stand in sight."""
ABOVE_STEP: Final = 8
"""What is left above a step that was opened by its key."""


class CasePane(QWidget):
    """`view` is what is shown, None for nothing; acts are asked for by signals, the page does them."""

    acted = Signal(str)
    """Slug of an act of the bar: `ui.case_deeds`; or "evidence", "merged"."""
    asked = Signal(str, object)
    """Slug of an act and what it is done to, as the steps ask for it."""
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
        self._stays = False
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
        self.check, self.respond = CheckStep(context), RespondStep(context)
        self.right, self.close_step = RightStep(context), CloseStep(context)
        for step, body in (
            (Step.CHECK, self.check),
            (Step.RESPOND, self.respond),
            (Step.PUT_RIGHT, self.right),
            (Step.CLOSE, self.close_step),
        ):
            self.steps[step].inner.addWidget(body)
        for asking in (self.check.asked, self.respond.asked, self.right.asked, self.close_step.asked):
            asking.connect(self.asked)
        self.check.changed.connect(self.changed)
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
        self._verify = button(kind="inline", act=self._check_pages)
        pages_head = FlowLayout(gap=16, lines_gap=2)
        pages_head.addWidget(self._pages_title)
        pages_head.addWidget(self._keep)
        pages_head.addWidget(self._verify)
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

        side = CaseSide(context)
        side.changed.connect(self.changed)
        side.asked.connect(self.asked)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(24)
        self._columns.addLayout(main, 1)
        self._columns.addWidget(side)
        self.side = side

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
        self._content = content
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
        self._ordering = QTimer(self)
        self._ordering.setSingleShot(True)
        self._ordering.setInterval(0)
        self._ordering.timeout.connect(self.order_tabs)
        context.theme.changed.connect(self.retranslate)
        self.retranslate()

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
        if view is not None and (not same or (moved and not self._stays)):
            self._opened = STEP_OF[view.detail.row.state]
        self._stays = False
        self._write()

    def expect(self) -> None:
        """A case is chosen and being read: nobody is asked to choose one meanwhile."""
        if self.view is None:
            self._nothing.clear()

    def write_note(self) -> None:
        """Puts the focus into the new note, and the note into sight."""
        self.note.setFocus()
        self._scroll.ensureWidgetVisible(self.note, 0, 40)

    def touch(self) -> None:
        """Writes the clock anew."""
        if self.view is not None:
            self._write_clock(self.view.detail.row)
            self.respond.touch()

    def show_suggestions(self, case_id: int, suggested: Mapping[int, tuple[Suggestion, ...]]) -> None:
        """What the firm's own records say to the claims of a case."""
        if self.view is not None and self.view.detail.row.id == case_id:
            self.check.show_suggestions(suggested)
            self._ordering.start()

    @Slot()
    def retranslate(self) -> None:
        """Sets every word anew."""
        for part in (self.check, self.respond, self.right, self.close_step, self.side):
            part.retranslate()
        self._notes_title.setText(translate("CasePane", "Notes"))
        self.note.setPlaceholderText(translate("CasePane", "What you found out, whom you asked (Ctrl+Enter keeps it)"))
        self.note.setAccessibleName(translate("CasePane", "New note"))
        self._add_note.setText(translate("CasePane", "Add note"))
        self._pages_title.setText(translate("CasePane", "Kept pages"))
        self._keep.setText(translate("CasePane", "Keep the page as it is now"))
        self._verify.setText(translate("CasePane", "Check the kept pages"))
        self._no_pages.setText(
            translate("CasePane", "No page is kept yet. A kept page proves what stood there, also after it is deleted.")
        )
        self._shown = {}
        self._write()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """History stands beside the checklist where there is room, else below it."""
        super().resizeEvent(event)
        wide = self.width() >= TWO_COLUMNS_FROM
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self.side.setMinimumWidth(BESIDE if wide else 0)
        self.side.setMaximumWidth(BESIDE if wide else 16_777_215)

    def _write(self) -> None:
        view = self.view
        if view is None:
            self._nothing.setText(translate("CasePane", "Choose a case to work on it here."))
            self._stack.setCurrentIndex(0)
            return
        detail = view.detail
        found = detail.row
        self._title.setText(found.title)
        opened = translate("CasePane", "opened %1").replace("%1", text.moment(found.opened_at))
        number = translate("CasePane", "Case %1").replace("%1", text.number(found.id))
        self._where.setText("  ·  ".join(filter(None, (text.case_state(found.state), number, found.site, opened))))
        self._where.setToolTip(text.exact(found.opened_at))
        self._write_clock(found)
        self._write_ended(view)
        self.side.show_view(view)
        self._write_steps(view)
        shown = view.mentions if self._all_mentions else view.mentions[:SHOWN_MENTIONS]
        self._rebuild("mentions", self._mentions, shown, self._mention_card)
        rest = len(detail.mentions) - len(shown)
        self._more.setText(translate("CasePane", "… and %n more mention(s)", None, rest))
        self._more.setVisible(rest > 0)
        self._more.setEnabled(not self._all_mentions)
        self._rebuild("notes", self._notes, detail.notes, lambda one: NoteLine(one))
        self._rebuild("pages", self._pages, detail.evidence, self._evidence_line)
        self._verify.setVisible(bool(detail.evidence))
        self._no_pages.setVisible(not detail.evidence)
        self._keep.setEnabled(any(one.url for one in detail.mentions))
        self._keep.setVisible(view.may_act)
        self.note.setVisible(view.may_act)
        self._add_note.setVisible(view.may_act)
        self.bar.set_deeds(deeds(view))
        self._stack.setCurrentIndex(1)
        self._ordering.start()

    def _write_clock(self, found: CaseRow) -> None:
        clock = case_words.clock(found, datetime.now(UTC))
        words = clock.words
        if found.responded_at is None and case_words.is_open(found) and not found.paused:
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

    def _write_steps(self, view: CaseView) -> None:
        detail = view.detail
        found = detail.row
        answers = [one for one in detail.responses if one.kind is not ResponseKind.WHAT_WE_CHANGED]
        told = [one for one in detail.responses if one.kind is ResponseKind.WHAT_WE_CHANGED]
        ended = not case_words.is_open(found)
        now = STEP_OF[found.state]
        done = _done(detail, answers, told) if ended else set(tuple(Step)[: tuple(Step).index(now)])
        summaries = {
            Step.CHECK: _checked(view),
            Step.RESPOND: _last(answers),
            Step.PUT_RIGHT: _right(view, told),
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
        for body in (self.check, self.respond, self.right, self.close_step):
            body.show_view(view)

    @Slot()
    def order_tabs(self) -> None:
        """Has Tab go as one reads: Qt's own order is that in which parts were made, and lists are made anew."""
        content = self._content
        beside = set(self.side.findChildren(QWidget))
        stops = [
            one
            for one in content.findChildren(QWidget)
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisibleTo(content)
        ]

        def place(one: QWidget) -> tuple[bool, int, int]:
            at = one.mapTo(content, QPoint(0, 0))
            return one in beside, at.y(), at.x()

        stops.sort(key=place)
        for before, after in pairwise([*stops, *self.bar.buttons.values()]):
            QWidget.setTabOrder(before, after)

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
        loose = self.view is not None and self.view.works and not alone
        made = MentionCard(self._context, detail, alone=alone, loose=loose)
        made.asked.connect(self.mention_asked)
        return made

    def _evidence_line(self, evidence: object) -> QWidget:
        assert isinstance(evidence, EvidenceRow)
        made = EvidenceLine(evidence, None if self.view is None else self.view.links.get(evidence.id))
        made.asked.connect(self.evidence_asked)
        return made

    def _check_pages(self) -> None:
        if self.view is not None:
            self.evidence_asked.emit("check", self.view.detail.evidence)

    def open_step(self, step: Step, *, stays: bool = False) -> None:
        """Opens one step of the checklist, brings it into sight and puts the focus into it.

        `stays`: what is being read of the case leaves it open, whatever step the case is at then.
        """
        if self.view is None:
            return
        self._opened, self._stays = step, stays
        for one, card in self.steps.items():
            card.set_open(one is step)
        # Where the step stands is known once it is laid out with its body.
        QTimer.singleShot(0, self._bring_into_sight)
        self.steps[step].title.setFocus()
        self._ordering.start()

    @Slot()
    def _bring_into_sight(self) -> None:
        """Scrolls so far that the open step begins at the top: its body is what is worked on."""
        if self._opened is not None:
            top = self.steps[self._opened].mapTo(self._content, QPoint(0, 0)).y()
            self._scroll.verticalScrollBar().setValue(top - ABOVE_STEP)

    @Slot(str)
    def _toggle(self, slug: str) -> None:
        step = Step(slug)
        self._opened = None if self._opened is step else step
        for one, card in self.steps.items():
            card.set_open(one is self._opened)
        self._ordering.start()

    @Slot()
    def _send_note(self) -> None:
        words = self.note.toPlainText().strip()
        if words:
            self.noted.emit(words)
        else:
            self.note.setFocus()


def _done(detail: CaseDetail, answers: Sequence[CaseResponse], told: Sequence[CaseResponse]) -> set[Step]:
    """The steps that a case went through before it ended."""
    found = detail.row
    done = {Step.CLOSE}
    done |= {Step.RESPOND} if answers else set()
    done |= {Step.PUT_RIGHT} if told else set()
    done |= {Step.CHECK} if found.fault is not Fault.UNKNOWN or found.established_reason else set()
    return done


def _checked(view: CaseView) -> str:
    found = view.detail.row
    parts = []
    if found.fault is not Fault.UNKNOWN:
        parts.append(translate("CasePane", "fault: %1").replace("%1", text.fault(found.fault).lower()))
    if found.established_reason is not None:
        parts.append(text.reason(found.established_reason))
    if view.verdict is not None:
        parts.append(checking_words.verdict(view.verdict).lower())
    return " · ".join(parts)


def _last(responses: Sequence[CaseResponse]) -> str:
    if not responses:
        return ""
    last = responses[-1]
    return f"{text.response_kind(last.kind)} · {text.moment(last.published_at)}"


def _right(view: CaseView, told: Sequence[CaseResponse]) -> str:
    parts = [checking_words.measure_state(one.state) for one in view.measures[:1]]
    parts += [checking_words.compensation(one) for one in view.compensations[:1]]
    return " · ".join(parts) or _last(told)
