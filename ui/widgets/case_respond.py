"""The second step of a case: its clocks, what to do and what not, drafts, and the answers that stand in public."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from monitor.case_types import CaseClock, CaseDraft, CaseResponse, DraftState
from monitor.types import ResponseKind
from ui import blanks, case_words, text
from ui.case_view import CaseView
from ui.context import Context
from ui.theme import Theme
from ui.widgets.case_parts import ResponseLine, selectable
from ui.widgets.controls import ElidedLabel, button, column, label, row
from ui.widgets.flow import FlowLayout, clear

translate = QCoreApplication.translate
Ask = Callable[[str, object], object]


class RespondStep(QWidget):
    """Clocks, tactic card, answers and drafts.

    `asked(slug, thing)`: "holding", "answer", "pause", "resume", "drop_question", "open_url", "edit_draft", "approve",
    "publish", "remove_draft", "remove_response".
    """

    asked = Signal(str, object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._theme = context.theme
        self._view: CaseView | None = None
        self._shown: dict[str, object] = {}
        self._hint = label(role="muted", wraps=True)
        self.clocks = QVBoxLayout()
        self.clocks.setSpacing(4)
        self.pause = button(kind="inline", act=lambda: self.asked.emit("pause", None))
        self.resume = button(kind="inline", act=lambda: self.asked.emit("resume", None))
        self._paused = label(role="small", wraps=True)
        still = FlowLayout(gap=14)
        still.addWidget(self.pause)
        still.addWidget(self.resume)
        self.card = QVBoxLayout()
        self.drafts, self.answers = QVBoxLayout(), QVBoxLayout()
        for one in (self.drafts, self.answers):
            one.setSpacing(6)
        self.holding = button(act=lambda: self.asked.emit("holding", None))
        self.answer = button(act=lambda: self.asked.emit("answer", None))
        both = FlowLayout(gap=8)
        both.addWidget(self.holding)
        both.addWidget(self.answer)
        box = column(self.clocks, self._paused, still, gap=8)
        box.addWidget(self._hint)
        for part in (self.card, self.answers, self.drafts, both):
            box.addLayout(part)
        self.setLayout(box)

    def retranslate(self) -> None:
        """Sets every word anew."""
        self._hint.setText(
            translate("CaseRespond", "Answer where the complaint stands, then record the answer with its link.")
        )
        self.holding.setText(translate("CaseRespond", "Holding reply…"))
        self.answer.setText(translate("CaseRespond", "Answer…"))
        self.pause.setText(translate("CaseRespond", "Wait for the author: pause the clocks…"))
        self.resume.setText(translate("CaseRespond", "Let the clocks go on"))
        self._shown = {}

    def show_view(self, view: CaseView) -> None:
        """Writes a case."""
        self._view = view
        detail = view.detail
        answers = [one for one in detail.responses if one.kind is not ResponseKind.WHAT_WE_CHANGED]
        drafts = [one for one in detail.drafts if one.state is not DraftState.PUBLISHED]
        running = next((one for one in detail.pauses if one.ended_at is None), None)
        self._paused.setVisible(running is not None)
        if running is not None:
            told = translate("CaseRespond", "Paused since %1 by %2: %3")
            for mark, words in (("%1", text.moment(running.started_at)), ("%2", running.person)):
                told = told.replace(mark, words, 1)
            self._paused.setText(told.replace("%3", running.reason, 1))
        waits = any(one.answered_at is None for one in detail.clocks)
        self.pause.setVisible(view.works and running is None and waits)
        self.resume.setVisible(view.works and running is not None)
        for made in (self.holding, self.answer):
            made.setVisible(view.works)
        self._hint.setVisible(view.works)
        self.touch()
        self._rebuild("card", self.card, view.card if view.works else None, self._write_card)
        self._rebuild("answers", self.answers, (tuple(answers), view.works), self._write_answers)
        self._rebuild("drafts", self.drafts, (tuple(drafts), view.works, view.approval), self._write_drafts)

    def touch(self) -> None:
        """Writes the clocks as they stand now."""
        if self._view is None:
            return
        view, now = self._view, datetime.now(UTC)
        words = tuple(case_words.one_clock(one, now) for one in view.detail.clocks)
        if self._shown.get("clocks") == (words, view.works, view.detail.row.id):
            return
        self._shown["clocks"] = (words, view.works, view.detail.row.id)
        clear(self.clocks)
        for one in view.detail.clocks:
            self.clocks.addWidget(ClockLine(self._theme, one, view, self.asked.emit))

    def _rebuild(self, slug: str, layout: QVBoxLayout, thing: object, write: Callable[[], None]) -> None:
        """Builds a part anew only where it differs: what somebody selected stays."""
        if self._shown.get(slug, ...) == thing:
            return
        self._shown[slug] = thing
        clear(layout)
        write()

    def _write_card(self) -> None:
        card = None if self._view is None else self._view.card
        if card is None or self._view is None or not self._view.works:
            return
        made = QFrame()
        made.setProperty("ground", "inset")
        box = column(gap=5)
        box.setContentsMargins(12, 9, 12, 9)
        for icon, colour, title, lines in (
            ("done", "positive", translate("CaseRespond", "Do"), card.do),
            ("close", "negative", translate("CaseRespond", "Don't"), card.dont),
        ):
            head = row(_picture(self._theme, icon, colour), label(title, "strong"), 1, gap=6)
            box.addLayout(head)
            for line in lines:
                told = selectable(label(line, wraps=True))
                told.setContentsMargins(21, 0, 0, 0)
                box.addWidget(told)
        for title, words in (
            (translate("CaseRespond", "Tone"), card.tone),
            (translate("CaseRespond", "Where"), card.channel),
            (translate("CaseRespond", "Who"), card.who),
        ):
            if words:
                box.addWidget(selectable(label(f"{title}: {words}", "muted", wraps=True)))
        made.setLayout(box)
        made.setAccessibleName(translate("CaseRespond", "Tactic card"))
        self.card.addWidget(made)

    def _write_answers(self) -> None:
        view = self._view
        for one in () if view is None else view.detail.responses:
            if one.kind is not ResponseKind.WHAT_WE_CHANGED and view is not None:
                self.answers.addWidget(answer_line(one, view.works, self.asked.emit))

    def _write_drafts(self) -> None:
        view = self._view
        for one in () if view is None else view.detail.drafts:
            if one.state is not DraftState.PUBLISHED and view is not None:
                self.drafts.addWidget(DraftLine(self._theme, one, view, self.asked.emit))


class ClockLine(QWidget):
    """One clock: the first answer or a later question, what is left of it, and how old the post is."""

    def __init__(self, theme: Theme, one: CaseClock, view: CaseView, ask: Ask) -> None:
        super().__init__()
        now, found = datetime.now(UTC), view.detail.row
        clock = case_words.one_clock(one, now)
        if one.question_id is None:
            name = translate("CaseRespond", "First answer")
        else:
            name = translate("CaseRespond", "Later question, %1").replace("%1", text.moment(one.started_at))
        told = label(f"{name}: {clock.words}", {"negative": "error", "late": "late"}.get(clock.colour, ""), wraps=True)
        told.setToolTip(text.exact(one.answered_at or one.due_at))
        head = row(gap=7)
        if clock.icon:
            head.addWidget(_picture(theme, clock.icon, clock.colour))
        head.addWidget(told, 1)
        box = column(head, gap=1)
        under = []
        if one.question_id is None:
            if found.found_at is not None:
                under.append(translate("CaseRespond", "found %1 ago").replace("%1", _ago(found.found_at, now)))
            if found.published_at is not None:
                ago = _ago(found.published_at, now)
                under.append(translate("CaseRespond", "published %1 ago").replace("%1", ago))
        elif one.text:
            under.append(" ".join(one.text.split()))
        if under:
            line = ElidedLabel("  ·  ".join(under))
            line.setProperty("role", "small")
            line.setContentsMargins(23, 0, 0, 0)
            box.addWidget(line)
        acts = FlowLayout(gap=14)
        if one.question_id is not None and one.url:
            acts.addWidget(_act(translate("CaseRespond", "Open the question"), ask, "open_url", one.url))
        if one.question_id is not None and one.answered_at is None and view.works:
            words = translate("CaseRespond", "Needs no answer")
            acts.addWidget(_act(words, ask, "drop_question", one.question_id))
        if acts.count():
            acts.setContentsMargins(23, 0, 0, 0)
            box.addLayout(acts)
        self.setLayout(box)


class DraftLine(QFrame):
    """An answer in the making: its words, what is wrong with them, its length, and what may be done now."""

    def __init__(self, theme: Theme, draft: CaseDraft, view: CaseView, ask: Ask) -> None:
        super().__init__()
        self.setProperty("ground", "card")
        kind = text.response_kind(draft.kind)
        head = row(label(kind, "strong"), gap=10)
        state = case_words.draft_state(draft.state)
        by = draft.approved_by if draft.state is DraftState.APPROVED else draft.person
        told = ElidedLabel("  ·  ".join(part for part in (state, by, text.moment(draft.made_at)) if part))
        told.setProperty("role", "small")
        head.addWidget(told, 1)
        head.addWidget(label(length_words(len(draft.text), draft.limit), "small"))
        box = column(head, selectable(label(blanks.read(draft.text), wraps=True)), gap=5)
        for one in draft.warnings:
            box.addLayout(warning_line(theme, case_words.warning(one)))
        if view.works:
            acts = FlowLayout(gap=14)
            acts.addWidget(_act(translate("CaseRespond", "Edit…"), ask, "edit_draft", draft, kind))
            if view.approval and draft.state is DraftState.DRAFT:
                acts.addWidget(_act(translate("CaseRespond", "Approve"), ask, "approve", draft, kind))
            if not view.approval or draft.state is DraftState.APPROVED:
                acts.addWidget(_act(translate("CaseRespond", "It is published…"), ask, "publish", draft, kind))
            acts.addWidget(_act(translate("CaseRespond", "Copy the words"), ask, "copy", draft.text, kind))
            acts.addWidget(_act(translate("CaseRespond", "Throw away"), ask, "remove_draft", draft, kind))
            box.addLayout(acts)
        box.setContentsMargins(12, 8, 12, 7)
        self.setLayout(box)


def answer_line(response: CaseResponse, works: bool, ask: Ask) -> ResponseLine:
    """A public answer; what was none can be taken out."""
    made = ResponseLine(response)
    made.opened.connect(lambda url: ask("open_url", url))
    if works:
        words = translate("CaseRespond", "This is no answer of ours")
        made.layout().addWidget(_act(words, ask, "remove_response", response.id))  # type: ignore[union-attr]
    return made


def length_words(count: int, limit: int | None) -> str:
    """How long a text is, of how much."""
    if limit is None:
        return translate("CaseRespond", "%Ln character(s)", None, count)
    return f"{text.number(count)} / {text.number(limit)}"


def warning_line(theme: Theme, words: str) -> QVBoxLayout:
    """A warning with its sign."""
    told = label(words, "late", wraps=True)
    line = row(_picture(theme, "warning", "late"), told, gap=6)
    line.setStretch(1, 1)
    return column(line)


def _picture(theme: Theme, icon: str, colour: str) -> QLabel:
    made = QLabel()
    made.setPixmap(theme.icon(icon, colour).pixmap(QSize(15, 15), made.devicePixelRatioF()))
    return made


def _act(words: str, ask: Ask, slug: str, thing: object, told: str = "") -> QWidget:
    made = button(words, "inline", lambda: ask(slug, thing))
    made.setAccessibleDescription(told)
    return made


def _ago(at: datetime, now: datetime) -> str:
    return text.span((now - at).total_seconds())
