"""What the buttons and keys of a case do: dialogs asked, acts handed to the monitor, and what is told afterwards."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog

from monitor.case_types import CaseDraft
from monitor.checking_types import ClaimRow, CompensationRow, MeasureRow, Place, Suggestion, Verdict
from monitor.service import Written
from monitor.types import CaseState, ResponseKind
from ui import blanks, case_words, text
from ui.case_view import CaseView
from ui.context import Context
from ui.files import file_words

if TYPE_CHECKING:
    from ui.screens.cases import CasesPage

translate = QCoreApplication.translate
RESPONSES: Final = {
    "holding": ResponseKind.HOLDING,
    "answer": ResponseKind.ANSWER,
    "changed": ResponseKind.WHAT_WE_CHANGED,
}
READING: Final = frozenset({"export", "open", "open_url", "copy", "merged", "show_case", "show_client"})
"""Acts that change nothing: people who only read may do them."""
Act = Callable[[CaseView, Any], None]


class CaseActs(QObject):
    """Acts on the case shown. `do(slug, view, thing)` does one; what is not legal now is not done."""

    def __init__(self, page: CasesPage, context: Context) -> None:
        super().__init__(page)
        self._page, self._context = page, context
        self._monitor, self._bridge, self._host = context.monitor, context.bridge, context.host
        self._acts: Mapping[str, Act] = {
            "quick": self._answer_and_close,
            "close": lambda view, _: self._move(view, CaseState.CLOSED),
            "take": lambda view, _: self.change(view, "owner", self._monitor.person),
            "owner": self._owner,
            "deadline": lambda view, _: self._deadline(view),
            "rename": self._rename,
            "attach": self._attach,
            "follow": self._follow,
            "export": self._export,
            "pause": self._pause,
            "resume": lambda view, _: self._run(
                self._cases.resume(view.detail.row.id), translate("Cases", "The clocks go on.")
            ),
            "drop_question": lambda _, number: self._run(
                self._cases.drop_question(number), translate("Cases", "That question needs no answer.")
            ),
            "remove_response": lambda _, number: self._run(
                self._cases.remove_response(number), translate("Cases", "It is taken out; its clocks run again.")
            ),
            "edit_draft": self._edit_draft,
            "approve": lambda _, draft: self._run(
                self._cases.approve(draft.id), translate("Cases", "The draft is approved.")
            ),
            "publish": self._publish,
            "remove_draft": lambda _, draft: self._run(
                self._cases.remove_draft(draft.id), translate("Cases", "The draft is thrown away.")
            ),
            "client_yes": lambda _, number: self._run(
                self._cases.confirm_client(number), translate("Cases", "It is the client's complaint.")
            ),
            "client_no": lambda _, number: self._run(
                self._cases.refuse_client(number), translate("Cases", "It is not the client's; it is not asked again.")
            ),
            "rate": self._rate,
            "claim": self._claim,
            "change_claim": self._claim,
            "remove_claim": lambda _, claim: self._run(
                self._checking.remove_claim(claim.id), translate("Cases", "The statement is removed.")
            ),
            "judge": self._judge,
            "accept": self._accept,
            "records": self._records,
            "compensate": self._compensate,
            "approve_compensation": lambda _, one: self._run(
                self._checking.decide_compensation(one.id, True), translate("Cases", "The compensation is approved.")
            ),
            "refuse_compensation": lambda _, one: self._run(
                self._checking.decide_compensation(one.id, False), translate("Cases", "The compensation is refused.")
            ),
            "compensation_done": self._compensation_done,
            "remove_compensation": lambda _, one: self._run(
                self._checking.remove_compensation(one.id), translate("Cases", "The compensation is removed.")
            ),
            "measure": self._measure,
            "change_measure": self._measure,
            "measure_done": self._measure_done,
            "measure_works": lambda _, one: self._run(
                self._checking.check_measure(one.id, True), translate("Cases", "The measure works.")
            ),
            "measure_fails": self._measure_note,
            "reopen_measure": self._measure_note,
            "drop_measure": self._measure_note,
            "place_told": self._place_told,
            "skip_place": self._skip_place,
            "open_url": lambda _, url: _open(url),
            "copy": self._copy,
            "show_case": lambda _, number: self._host.go("cases", number),
            "show_client": lambda _, number: self._host.go("clients/client", number),
        }
        self._measure_slug = ""

    @property
    def _cases(self) -> Any:
        return self._monitor.cases

    @property
    def _checking(self) -> Any:
        return self._monitor.checking

    def do(self, slug: str, view: CaseView, thing: Any = None) -> None:
        """Does an act of the bar, the keyboard or a step."""
        if not view.may_act and slug not in READING:
            return
        opened = case_words.is_open(view.detail.row)
        if slug.startswith("go:"):
            self._move(view, CaseState(slug.removeprefix("go:")))
        elif slug in RESPONSES:
            if opened:
                self._respond(view, RESPONSES[slug])
        elif slug == "open":
            _open(next((one.url for one in view.detail.mentions if one.url), None))
        elif slug in ("quick", "take") and not opened:
            return
        elif slug in self._acts:
            self._measure_slug = slug
            self._acts[slug](view, thing)

    def _run(self, future: Future[Written], told: str) -> None:
        def done(_written: Written) -> None:
            self._host.say(told, undo=True)
            self._page.end()

        self._page.begin()
        self._bridge.when_done(future, done, self._page.failed, owner=self)

    def _asked(self, dialog: QDialog, told: str) -> bool:
        done = bool(dialog.exec())
        if done:
            self._host.say(told, undo=True)
        dialog.deleteLater()
        return done

    def _line(
        self,
        words: tuple[str, str, str],
        value: str,
        send: Callable[[str], Future[Any]],
        told: str,
        known: tuple[str, ...] = (),
    ) -> None:
        from ui.screens.case_dialogs import LineDialog

        self._asked(LineDialog(self._page, self._context, words, value, send, known), told)

    # --- the case ----------------------------------------------------------------------------------

    def change(self, view: CaseView, field: str, value: object) -> None:
        """Sets a value of the case."""
        found = view.detail.row
        if not view.may_act or (field != "due_at" and getattr(found, field) == value):
            return
        told = {
            "severity": translate("Cases", "The weight is changed."),
            "owner": translate("Cases", "The owner is changed."),
            "fault": translate("Cases", "Whose fault it was is recorded."),
            "stated_reason": translate("Cases", "The reason given is changed."),
            "established_reason": translate("Cases", "The reason found is recorded."),
            "due_at": translate("Cases", "The deadline is changed."),
        }[field]
        self._run(self._cases.change(found.id, **{field: value}), told)

    def _move(self, view: CaseView, to: CaseState) -> None:
        from ui.screens.case_dialogs import MergeDialog, ReasonDialog

        found = view.detail.row
        if to not in view.detail.moves:
            return
        told = case_words.moved(to, found.title)
        if to is CaseState.MERGED:
            others = [one for one in self._page.model.every if case_words.is_open(one) and one.id != found.id]
            if not others:
                self._host.say(translate("Cases", "There is no other open case to merge into."))
                return
            dialog = MergeDialog(self._page, self._context, found, others)
            if self._asked(dialog, told):
                self._page.expect(dialog.outcome.id)
        elif to in (CaseState.CLOSED, CaseState.DISMISSED):
            self._asked(ReasonDialog(self._page, self._context, view, to), told)
        else:
            self._run(self._cases.move(found.id, to), told)

    def _owner(self, view: CaseView, _thing: object) -> None:
        words = (
            translate("Cases", "Owner of the case"),
            translate("Cases", "Who takes care"),
            translate("Cases", "Set the owner"),
        )
        found = view.detail.row
        self._line(
            words,
            found.owner or "",
            lambda name: self._cases.change(found.id, owner=name),
            translate("Cases", "The owner is changed."),
            view.owners,
        )

    def _deadline(self, view: CaseView) -> None:
        from ui.screens.case_dialogs import DeadlineDialog

        dialog = DeadlineDialog(self._page, self._context, view.detail.row)
        self._asked(dialog, translate("Cases", "The deadline is changed."))

    def _rename(self, view: CaseView, _thing: object) -> None:
        words = (
            translate("Cases", "Name of the case"),
            translate("Cases", "Name"),
            translate("Cases", "Rename"),
        )
        found = view.detail.row
        self._line(
            words,
            found.title,
            lambda title: self._cases.change(found.id, title=title),
            translate("Cases", "The case is renamed."),
        )

    def _attach(self, view: CaseView, _thing: object) -> None:
        from ui.screens.case_dialogs import AttachDialog

        def show(offered: Any) -> None:
            if not offered:
                self._host.say(translate("Cases", "No other complaint waits."))
                return
            dialog = AttachDialog(self._page, self._context, view.detail.row, offered)
            self._asked(dialog, translate("Cases", "The mention is taken into the case."))

        self._bridge.aside(lambda: AttachDialog.offered(self._monitor, view), show, owner=self)

    def detach(self, view: CaseView, mention_id: int) -> None:
        """Gives a mention back to the inbox."""
        if view.works:
            future = self._cases.detach(view.detail.row.id, [mention_id])
            self._run(future, translate("Cases", "The mention is back in the inbox."))

    def _export(self, view: CaseView, _thing: object) -> None:
        """The case as one file, for whoever has to see it."""
        found = view.detail.row
        title = translate("Cases", "Save the case as PDF")
        chosen, _ = QFileDialog.getSaveFileName(self._page, title, f"case-{found.id}.pdf", "PDF (*.pdf)")
        if not chosen:
            return
        path = Path(chosen)

        def made(data: bytes) -> None:
            self._bridge.aside(lambda: path.write_bytes(data), kept, failed, owner=self)

        def kept(_count: int) -> None:
            self._host.say(translate("Cases", "Saved as %1").replace("%1", path.name))

        def failed(error: BaseException) -> None:
            if isinstance(error, OSError):
                self._host.say(file_words(error))
            else:
                self._host.complain(error)

        future = self._monitor.reports.case_file(found.id, "pdf", self._context.languages.lang)
        self._bridge.when_done(future, made, failed, owner=self)

    def _follow(self, view: CaseView, on: bool) -> None:
        told = translate("Cases", "You follow the case.") if on else translate("Cases", "You no longer follow it.")
        self._run(self._cases.watch(view.detail.row.id, on), told)

    def _rate(self, view: CaseView, marks: tuple[int | None, int | None]) -> None:
        told = translate("Cases", "How content the author was is noted.")
        self._run(self._cases.rate(view.detail.row.id, *marks), told)

    # --- answers -----------------------------------------------------------------------------------

    def _respond(self, view: CaseView, kind: ResponseKind) -> None:
        from ui.screens.respond_dialog import RespondDialog

        told = {
            ResponseKind.HOLDING: translate("Cases", "The holding reply is recorded."),
            ResponseKind.ANSWER: translate("Cases", "The answer is recorded."),
            ResponseKind.WHAT_WE_CHANGED: translate("Cases", "It is recorded that we told what changed."),
        }[kind]
        self._asked(RespondDialog(self._page, self._context, view, kind), told)

    def _answer_and_close(self, view: CaseView, _thing: object) -> None:
        from ui.screens.respond_dialog import RespondDialog

        if not {CaseState.CLOSED, CaseState.RESPONDED} & set(view.detail.moves):
            self._host.say(translate("Cases", "Finish checking first: then the case can be answered and closed."))
            return
        if view.approval:
            self._host.say(translate("Cases", "Answers are approved by a second person here: write a draft first."))
            return
        dialog = RespondDialog(self._page, self._context, view, ResponseKind.ANSWER, closes=True)
        told = translate("Cases", "“%1” is answered and closed.")
        self._asked(dialog, told.replace("%1", case_words.short(view.detail.row.title)))

    def _edit_draft(self, view: CaseView, draft: CaseDraft) -> None:
        from ui.screens.respond_dialog import RespondDialog

        dialog = RespondDialog(self._page, self._context, view, draft.kind, draft=draft)
        self._asked(dialog, translate("Cases", "The draft is changed."))

    def _publish(self, _view: CaseView, draft: CaseDraft) -> None:
        from ui.screens.respond_dialog import PublishDialog

        dialog = PublishDialog(
            self._page,
            self._context,
            text.response_kind(draft.kind),
            blanks.read(draft.text),
            lambda url, at: self._cases.publish(draft.id, url, at),
        )
        self._asked(dialog, translate("Cases", "The answer is recorded."))

    def _pause(self, view: CaseView, _thing: object) -> None:
        words = (
            translate("Cases", "Pause the clocks"),
            translate("Cases", "What we wait for"),
            translate("Cases", "Pause"),
        )
        case_id = view.detail.row.id
        self._line(
            words, "", lambda why: self._cases.pause(case_id, why), translate("Cases", "The clocks stand still.")
        )

    # --- checking ----------------------------------------------------------------------------------

    def _claim(self, view: CaseView, claim: ClaimRow | None) -> None:
        from ui.screens.checking_dialogs import ClaimDialog

        dialog = ClaimDialog(self._page, self._context, view, claim)
        self._asked(dialog, translate("Cases", "The statement is kept."))

    def _judge(self, _view: CaseView, thing: tuple[ClaimRow, Verdict]) -> None:
        from ui.screens.checking_dialogs import FREE, JudgeDialog

        claim, verdict = thing
        told = translate("Cases", "The verdict is kept.")
        if verdict in FREE:
            self._run(self._checking.judge(claim.id, verdict), told)
        else:
            self._asked(JudgeDialog(self._page, self._context, claim, verdict), told)

    def _accept(self, _view: CaseView, thing: tuple[ClaimRow, Suggestion]) -> None:
        claim, suggestion = thing
        self._run(self._checking.accept(claim.id, suggestion), translate("Cases", "The verdict is kept."))

    def _records(self, _view: CaseView, _thing: object) -> None:
        from ui.screens.records_dialog import RecordsDialog

        dialog = RecordsDialog(self._page, self._context)
        dialog.exec()
        dialog.deleteLater()

    # --- putting right -----------------------------------------------------------------------------

    def _compensate(self, view: CaseView, _thing: object) -> None:
        from ui.screens.checking_dialogs import CompensationDialog

        dialog = CompensationDialog(self._page, self._context, view)
        self._asked(dialog, translate("Cases", "The compensation is proposed."))

    def _compensation_done(self, _view: CaseView, one: CompensationRow) -> None:
        words = (
            translate("Cases", "The author has it"),
            translate("Cases", "What proves it"),
            translate("Cases", "It is given"),
        )
        self._line(
            words,
            "",
            lambda proof: self._checking.compensation_done(one.id, proof),
            translate("Cases", "The compensation is given."),
        )

    def _measure(self, view: CaseView, measure: MeasureRow | None) -> None:
        from ui.screens.checking_dialogs import MeasureDialog

        dialog = MeasureDialog(self._page, self._context, view, measure)
        self._asked(dialog, translate("Cases", "The measure is kept."))

    def _measure_done(self, _view: CaseView, one: MeasureRow) -> None:
        words = (
            translate("Cases", "The measure is carried out"),
            translate("Cases", "What proves it"),
            translate("Cases", "It is done"),
        )
        told = translate("Cases", "The measure is done: now tell where it was raised.")
        self._line(words, "", lambda proof: self._checking.measure_done(one.id, proof), told)

    def _measure_note(self, _view: CaseView, one: MeasureRow) -> None:
        """Why a measure fails, is opened again or dropped."""
        acts: dict[str, tuple[str, Callable[[str], Future[Any]]]] = {
            "measure_fails": (
                translate("Cases", "The measure does not work"),
                lambda note: self._checking.check_measure(one.id, False, note),
            ),
            "reopen_measure": (
                translate("Cases", "Open the measure again"),
                lambda note: self._checking.reopen_measure(one.id, note),
            ),
            "drop_measure": (
                translate("Cases", "Drop the measure"),
                lambda note: self._checking.drop_measure(one.id, note),
            ),
        }
        title, send = acts[self._measure_slug]
        words = (title, translate("Cases", "Why"), translate("Cases", "Keep"))
        self._line(words, "", send, translate("Cases", "The measure is changed."))

    def _place_told(self, _view: CaseView, place: Place) -> None:
        from ui.screens.respond_dialog import PublishDialog

        dialog = PublishDialog(
            self._page,
            self._context,
            translate("Cases", "What we changed is told there"),
            f"{place.site}  ·  {place.title}",
            lambda url, at: self._checking.place_told(place.id, url, at),
        )
        self._asked(dialog, translate("Cases", "This place is told."))

    def _skip_place(self, _view: CaseView, place: Place) -> None:
        words = (
            translate("Cases", "Pass over this place"),
            translate("Cases", "Why"),
            translate("Cases", "Pass over"),
        )
        self._line(
            words,
            "",
            lambda why: self._checking.skip_place(place.id, why),
            translate("Cases", "This place is passed over."),
        )

    def _copy(self, _view: CaseView, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        self._host.say(translate("Cases", "The words are copied."))


def _open(url: str | None) -> None:
    if url:
        QDesktopServices.openUrl(QUrl(url))
