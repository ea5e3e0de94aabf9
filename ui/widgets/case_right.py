"""The third step of a case: compensation, corrective measures, and telling every place what was changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout, QWidget

from monitor.checking_types import CompensationRow, CompensationState, MeasureRow, MeasureState, Place
from monitor.types import ResponseKind
from ui import checking_words, text
from ui.case_view import CaseView
from ui.context import Context
from ui.widgets.case_parts import selectable
from ui.widgets.case_respond import answer_line
from ui.widgets.controls import ElidedLabel, button, column, label, row
from ui.widgets.flow import FlowLayout, clear

translate = QCoreApplication.translate
Ask = Callable[[str, object], object]
_AT_WORK = (MeasureState.OPEN, MeasureState.REOPENED)


class RightStep(QWidget):
    """Compensation, measures with their places, and what was told here.

    `asked(slug, thing)`: "compensate", "approve_compensation", "refuse_compensation", "compensation_done",
    "remove_compensation", "measure", "change_measure", "measure_done", "measure_works", "measure_fails",
    "reopen_measure", "drop_measure", "place_told", "skip_place", "changed", "copy", "open_url".
    """

    asked = Signal(str, object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._view: CaseView | None = None
        self._shown: object = None
        self._hint = label(role="muted", wraps=True)
        self.list = QVBoxLayout()
        self.list.setSpacing(6)
        self.compensate = button(act=lambda: self.asked.emit("compensate", None))
        self.measure = button(act=lambda: self.asked.emit("measure", None))
        self.tell = button(act=lambda: self.asked.emit("changed", None))
        both = FlowLayout(gap=8)
        for one in (self.compensate, self.measure, self.tell):
            both.addWidget(one)
        box = column(self._hint, self.list, gap=8)
        box.addLayout(both)
        self.setLayout(box)

    def retranslate(self) -> None:
        """Sets every word anew."""
        self.compensate.setText(translate("CaseRight", "Compensation…"))
        self.measure.setText(translate("CaseRight", "Measure…"))
        self.tell.setText(translate("CaseRight", "What we changed…"))
        self._shown = None

    def show_view(self, view: CaseView) -> None:
        """Writes a case."""
        self._view = view
        self._hint.setText(
            translate("CaseRight", "Nothing of ours to put right: the case may be closed without a measure.")
            if view.without_measure and not view.measures
            else translate(
                "CaseRight", "Mend the cause. Then tell at every open place where it was raised what we changed."
            )
        )
        for made in (self.compensate, self.measure, self.tell):
            made.setVisible(view.works)
        told = [one for one in view.detail.responses if one.kind is ResponseKind.WHAT_WE_CHANGED]
        shown = (view.compensations, view.measures, dict(view.places), tuple(told), view.works, view.may_act)
        if shown == self._shown:
            return
        self._shown = shown
        clear(self.list)
        ask = self.asked.emit
        for one in view.compensations:
            self.list.addWidget(CompensationLine(one, view.works, ask))
        for measure in view.measures:
            self.list.addWidget(MeasureLine(measure, view.places.get(measure.id, ()), view.may_act, ask))
        for response in told:
            self.list.addWidget(answer_line(response, view.works, ask))


class CompensationLine(QFrame):
    """What the author is given, on what ground, and how far it is."""

    def __init__(self, one: CompensationRow, works: bool, ask: Ask) -> None:
        super().__init__()
        self.setProperty("ground", "inset")
        what = checking_words.compensation(one)
        who = one.done_by or one.decided_by or one.proposed_by
        at = one.done_at or one.decided_at or one.proposed_at
        state = ElidedLabel("  ·  ".join((checking_words.compensation_state(one.state), who, text.moment(at))))
        state.setProperty("role", "small")
        box = column(selectable(label(what, "strong", wraps=True)), state, gap=4)
        order = translate("CaseRight", "order %1").replace("%1", one.order) if one.order else ""
        under = "  ·  ".join(part for part in (order, one.basis, one.proof) if part)
        if under:
            box.addWidget(selectable(label(under, "small", wraps=True)))
        if one.rests_on is not None:
            row_told = ElidedLabel(checking_words.row_cells(one.rests_on.values))
            row_told.setProperty("role", "small")
            box.addWidget(row_told)
        if works:
            acts = FlowLayout(gap=14)
            if one.state is CompensationState.PROPOSED:
                acts.addWidget(_act(translate("CaseRight", "Approve"), ask, "approve_compensation", one, what))
                acts.addWidget(_act(translate("CaseRight", "Refuse"), ask, "refuse_compensation", one, what))
            if one.state is CompensationState.APPROVED:
                acts.addWidget(_act(translate("CaseRight", "It is given…"), ask, "compensation_done", one, what))
            acts.addWidget(_act(translate("CaseRight", "Remove"), ask, "remove_compensation", one, what))
            box.addLayout(acts)
        box.setContentsMargins(12, 8, 12, 7)
        self.setLayout(box)


class MeasureLine(QFrame):
    """What is changed, by whom and until when; once it is done, who still has to be told."""

    def __init__(self, one: MeasureRow, places: tuple[Place, ...], may_act: bool, ask: Ask) -> None:
        super().__init__()
        self.setProperty("ground", "card")
        head = row(gap=10)
        head.addWidget(selectable(label(one.what, "strong", wraps=True)), 1)
        again = one.state is MeasureState.REOPENED
        head.addWidget(label(checking_words.measure_state(one.state), "late" if again else "small"))
        box = column(head, gap=4)
        box.addWidget(selectable(label(translate("CaseRight", "Cause: %1").replace("%1", one.cause), wraps=True)))
        box.addWidget(label("  ·  ".join(filter(None, _facts(one))), "small", wraps=True))
        if one.came_back:
            back = translate("CaseRight", "The reason came back: %n complaint(s) since.", None, len(one.came_back))
            box.addWidget(label(back, "late", wraps=True))
        if one.proof:
            box.addWidget(selectable(label(translate("CaseRight", "Proof: %1").replace("%1", one.proof), wraps=True)))
        if one.effect:
            box.addWidget(selectable(label(translate("CaseRight", "Effect: %1").replace("%1", one.effect), wraps=True)))
        if may_act:
            box.addLayout(self._acts(one, ask))
        if places:
            box.addSpacing(4)
            box.addLayout(_share(one))
            for place in places:
                box.addWidget(PlaceLine(place, may_act, ask))
        box.setContentsMargins(12, 8, 12, 8)
        self.setLayout(box)

    @staticmethod
    def _acts(one: MeasureRow, ask: Ask) -> FlowLayout:
        acts = FlowLayout(gap=14)
        offered: list[tuple[str, str]] = []
        if one.state in _AT_WORK:
            offered.append((translate("CaseRight", "It is done…"), "measure_done"))
            offered.append((translate("CaseRight", "Change…"), "change_measure"))
            offered.append((translate("CaseRight", "Drop it…"), "drop_measure"))
        elif one.state is MeasureState.DONE:
            offered.append((translate("CaseRight", "It works"), "measure_works"))
            offered.append((translate("CaseRight", "It does not work…"), "measure_fails"))
        else:
            offered.append((translate("CaseRight", "Open it again…"), "reopen_measure"))
        for words, slug in offered:
            acts.addWidget(_act(words, ask, slug, one, one.what))
        return acts


class PlaceLine(QFrame):
    """One place where the reason was raised: told, passed over, or with ready words."""

    def __init__(self, place: Place, may_act: bool, ask: Ask) -> None:
        super().__init__()
        self.setProperty("ground", "inset")
        head = row(gap=10)
        title = ElidedLabel(f"{place.site}  ·  {place.title}")
        head.addWidget(title, 1)
        if place.answered_at is not None:
            told = translate("CaseRight", "told %1").replace("%1", text.moment(place.answered_at))
        elif place.skipped is not None:
            told = translate("CaseRight", "passed over: %1").replace("%1", place.skipped)
        else:
            told = translate("CaseRight", "not told yet")
        head.addWidget(label(told, "small"))
        box = column(head, gap=3)
        box.setContentsMargins(10, 6, 10, 6)
        waits = place.answered_at is None and place.skipped is None
        if waits and place.text:
            box.addWidget(selectable(label(place.text, "muted", wraps=True)))
        acts = FlowLayout(gap=14)
        url = place.answered_url or place.url
        if url:
            acts.addWidget(_act(translate("CaseRight", "Open"), ask, "open_url", url, place.title))
        if waits and may_act:
            acts.addWidget(_act(translate("CaseRight", "Copy the words"), ask, "copy", place.text, place.title))
            acts.addWidget(_act(translate("CaseRight", "It is told there…"), ask, "place_told", place, place.title))
            acts.addWidget(_act(translate("CaseRight", "Pass over…"), ask, "skip_place", place, place.title))
        if acts.count():
            box.addLayout(acts)
        self.setLayout(box)


def _facts(one: MeasureRow) -> list[str]:
    facts = [text.reason(one.reason) if one.reason is not None else "", one.product, one.branch, one.owner or ""]
    if one.state in _AT_WORK and one.due_on is not None:
        facts.append(translate("CaseRight", "due: %1").replace("%1", text.due_day(one.due_on)))
    if one.done_at is not None:
        facts.append(translate("CaseRight", "done %1").replace("%1", text.day(one.done_at)))
    if one.state is MeasureState.DONE and one.check_on is not None:
        facts.append(translate("CaseRight", "effect looked at: %1").replace("%1", text.due_day(one.check_on)))
    return facts


def _share(one: MeasureRow) -> QVBoxLayout:
    wanted = one.places - one.places_skipped
    told = translate("CaseRight", "Told at %1 of %2 places where it was raised")
    words = label(
        told.replace("%1", text.number(one.places_answered), 1).replace("%2", text.number(wanted), 1), "small"
    )
    bar = QProgressBar()
    bar.setTextVisible(False)
    bar.setRange(0, max(wanted, 1))
    bar.setValue(one.places_answered)
    bar.setAccessibleName(words.text())
    bar.setMaximumWidth(220)
    return column(words, bar, gap=3)


def _act(words: str, ask: Ask, slug: str, thing: object, told: str) -> QWidget:
    made = button(words, "inline", lambda: ask(slug, thing))
    made.setAccessibleDescription(told)
    return made
