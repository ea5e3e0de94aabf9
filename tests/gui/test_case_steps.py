"""The steps of a case over a real base: claims and records, ready words, drafts, measures, closing, roles, settings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from monitor.case_types import Ending, WorkRole
from monitor.checking_types import CompensationState, MeasureState, Verdict
from monitor.text.types import Reason
from monitor.types import CaseDetail, CaseState, Fault, MentionQuery, ResponseKind, Role
from tests.gui.desks import Desk, make_posts, record
from tests.gui.test_cases_page import answering, shown
from ui.case_words import Step
from ui.screens.case_dialogs import LineDialog, ReasonDialog
from ui.screens.cases import CasesPage
from ui.screens.checking_dialogs import CompensationDialog, JudgeDialog, MeasureDialog
from ui.screens.records_dialog import BringRecordsDialog, RecordsDialog
from ui.screens.respond_dialog import PublishDialog, RespondDialog

WORDS = (
    "Окна не поставили",
    "3 ноября заказал в «Северный ветер» окна, заказ № 4417-82, аванс 12 500 рублей. Обещали монтаж 10 ноября.",
    "ru",
)
ORDERS = "Номер заказа;Дата заказа;Клиент;Сумма\n4417-82;03.11.2026;Ласточкин И.;12500,00\nбез даты;;;\n"


@pytest.fixture
def work(make_desk: Callable[..., Desk]) -> tuple[Desk, int]:
    """The window and one case whose complaint states a day, a number and an amount."""
    desk = make_desk(0)
    record(desk.monitor, make_posts(1, [WORDS]), desk.source_id)
    desk.monitor._keep_pages_of = lambda _mentions: None  # type: ignore[method-assign] # no test reaches the web
    own = desk.monitor.read.mention_ids(MentionQuery(roles=(Role.OWN,)))
    return desk, desk.monitor.cases.open(own).result().id or 0


def case(desk: Desk, case_id: int) -> CaseDetail:
    return desk.monitor.read.case(case_id)


def press(page: Any, words: str) -> None:
    """Presses the first button shown of these words."""
    found = next(one for one in page.findChildren(QPushButton) if one.text() == words and not one.isHidden())
    found.click()


def test_what_the_records_say_is_offered_with_its_row_and_taken_with_one_press(
    qtbot: QtBot, work: tuple[Desk, int]
) -> None:
    desk, case_id = work
    desk.monitor.records.bring(ORDERS.encode(), "orders.csv").result()
    page = shown(qtbot, desk, case_id)
    claims = desk.monitor.read.claims(case_id)
    number = next(one for one in claims if one.quote == "4417-82")
    qtbot.waitUntil(lambda: bool(page.pane.check._suggested.get(number.id)))
    line = page.pane.check.claims.itemAt(claims.index(number)).widget()
    told = " ".join(one.text() for one in line.findChildren(type(page.pane._title)))
    assert "Our records say the same" in told
    assert "orders.csv, row 2" in told
    press(line, "Confirmed")
    qtbot.waitUntil(lambda: desk.monitor.read.claim(number.id).verdict is Verdict.CONFIRMED)
    rests = desk.monitor.read.claim(number.id).rests_on
    assert rests is not None
    assert rests.key.endswith("4417-82") or rests.values["number"] == "4417-82"
    desk.window.undo()
    qtbot.waitUntil(lambda: desk.monitor.read.claim(number.id).verdict is Verdict.OPEN)


def test_a_verdict_wants_what_it_rests_on(qtbot: QtBot, work: tuple[Desk, int]) -> None:
    desk, case_id = work
    page = shown(qtbot, desk, case_id)
    claim = desk.monitor.read.claims(case_id)[0]

    def fill(dialog: JudgeDialog) -> None:
        dialog._primary.click()
        assert dialog._error.text()
        dialog.record.setText("the fitters, asked on Monday")

    answering(JudgeDialog, fill)
    page.pane.asked.emit("judge", (claim, Verdict.REFUTED))
    qtbot.waitUntil(lambda: desk.monitor.read.claim(claim.id).verdict is Verdict.REFUTED)
    assert desk.monitor.read.claim(claim.id).record == "the fitters, asked on Monday"


def test_ready_words_come_with_blanks_that_must_be_filled_and_words_that_do_not_fit_are_told(
    qtbot: QtBot, work: tuple[Desk, int]
) -> None:
    desk, case_id = work
    page = shown(qtbot, desk, case_id)
    view = page.pane.view
    assert view is not None
    dialog = RespondDialog(page, page.context, view, ResponseKind.HOLDING)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: bool(dialog._text.toPlainText()))
    assert "провер" in dialog._text.toPlainText().lower(), "in the language of the place"
    dialog.lang.setCurrentIndex(dialog.lang.findData("ru"))
    assert "{" not in dialog._text.toPlainText(), "blanks are read in words"
    dialog._text.setPlainText("Приносим извинения. Звоните: {contact}")
    assert "apologises" in dialog._warnings.text()
    assert "telephone or address" in dialog._blanks.text()
    dialog._text.next_blank()
    assert dialog._text.textCursor().selectedText() == "{contact}"
    dialog._primary.click()
    assert "marked" in dialog._error.text()
    assert not case(desk, case_id).responses


def test_a_draft_is_approved_by_another_person_before_it_is_published(qtbot: QtBot, work: tuple[Desk, int]) -> None:
    desk, case_id = work
    desk.monitor.settings.set("approval", True)
    page = shown(qtbot, desk, case_id)
    answering(RespondDialog, lambda dialog: dialog._text.setPlainText("Проверяем, ответим завтра."))
    page.act("holding")
    qtbot.waitUntil(lambda: len(case(desk, case_id).drafts) == 1)
    qtbot.waitUntil(lambda: page.pane.respond.drafts.count() == 1)
    draft = case(desk, case_id).drafts[0]
    offered = {one.text() for one in page.pane.respond.drafts.itemAt(0).widget().findChildren(QPushButton)}
    assert "Approve" in offered
    assert "It is published…" not in offered
    page.pane.asked.emit("approve", draft)
    qtbot.wait(50)
    assert not case(desk, case_id).drafts[0].approved_by, "nobody approves their own words"
    monitor = desk.monitor
    monitor._write(lambda: monitor._desk.approve_draft("olena", draft.id, four_eyes=True)).result()
    qtbot.waitUntil(lambda: page.pane.view is not None and page.pane.view.detail.drafts[0].approved_by == "olena")
    answering(PublishDialog, lambda dialog: dialog.link.setText("https://forum.example/11"))
    press(page.pane.respond.drafts.itemAt(0).widget(), "It is published…")
    qtbot.waitUntil(lambda: [one.approved_by for one in case(desk, case_id).responses] == ["olena"])


def test_compensation_and_a_measure_go_their_way_and_tell_whom_to_tell(qtbot: QtBot, work: tuple[Desk, int]) -> None:
    desk, case_id = work
    desk.monitor.cases.change(case_id, fault=Fault.OURS, established_reason=Reason.DELIVERY).result()
    page = shown(qtbot, desk, case_id)

    def compensate(dialog: CompensationDialog) -> None:
        assert dialog.order.text() == "4417-82"
        assert dialog.focusWidget() is dialog.amount, "the first field, though it shares its row"
        dialog.amount.setText("1 250,50")
        dialog.basis.setText("10 % of the order")

    answering(CompensationDialog, compensate)
    page.pane.asked.emit("compensate", None)
    qtbot.waitUntil(lambda: bool(desk.monitor.read.compensations(case_id)))
    assert str(desk.monitor.read.compensations(case_id)[0].amount) == "1250.50"
    page.pane.asked.emit("approve_compensation", desk.monitor.read.compensations(case_id)[0])
    qtbot.waitUntil(lambda: desk.monitor.read.compensations(case_id)[0].state is CompensationState.APPROVED)

    def measure(dialog: MeasureDialog) -> None:
        dialog.cause.setText("no stock")
        dialog.what.setText("stock for two weeks")

    answering(MeasureDialog, measure)
    page.pane.asked.emit("measure", None)
    qtbot.waitUntil(lambda: bool(desk.monitor.read.measures(case_id)))
    answering(LineDialog, lambda dialog: dialog._field.setCurrentText("contract 7"))
    page.pane.asked.emit("measure_done", desk.monitor.read.measures(case_id)[0])
    qtbot.waitUntil(lambda: desk.monitor.read.measures(case_id)[0].state is MeasureState.DONE)
    qtbot.waitUntil(lambda: page.pane.view is not None and bool(page.pane.view.measures[0].proof))
    assert page.pane.right.list.count() == 2


def test_closing_keeps_outcome_and_consent_and_satisfaction_afterwards(qtbot: QtBot, work: tuple[Desk, int]) -> None:
    desk, case_id = work
    desk.monitor.cases.respond(case_id, ResponseKind.ANSWER, "Done.", "https://forum.example/9").result()
    page = shown(qtbot, desk, case_id)

    def fill(dialog: ReasonDialog) -> None:
        dialog._primary.click()
        assert dialog._error.text(), "neither consent nor a reason"
        dialog.end.consent.setChecked(True)
        dialog.end.url.setText("https://forum.example/10")
        dialog.end.outcome.setCurrentIndex(dialog.end.outcome.findData(Ending.EXPLAINED))

    answering(ReasonDialog, fill)
    page.act(f"go:{CaseState.CLOSED}")
    qtbot.waitUntil(lambda: case(desk, case_id).row.state is CaseState.CLOSED)
    detail = case(desk, case_id)
    assert (detail.consent, detail.consent_url) == (True, "https://forum.example/10")
    assert detail.row.ending is Ending.EXPLAINED
    qtbot.waitUntil(lambda: page.model.position(case_id) is None)
    desk.window.go("cases", case_id)
    qtbot.waitUntil(lambda: page.pane.view is not None and page.pane.view.detail.row.state is CaseState.CLOSED)
    page.pane.close_step.speed.marks[3].click()
    qtbot.waitUntil(lambda: case(desk, case_id).satisfaction_speed == 4)


def test_somebody_who_only_reads_is_offered_nothing_to_change(qtbot: QtBot, work: tuple[Desk, int]) -> None:
    desk, case_id = work
    desk.monitor.cases.set_colleague("anna", WorkRole.READER).result()
    page: CasesPage = shown(qtbot, desk, case_id)
    pane = page.pane
    assert list(pane.bar.buttons) == ["export"]
    assert not pane.check.fault.isEnabled()
    assert pane.check.add.isHidden()
    assert pane.note.isHidden()
    assert pane.respond.answer.isHidden()
    page.act("take")
    page.act(f"go:{CaseState.CHECKING}")
    assert case(desk, case_id).row.owner is None
    assert case(desk, case_id).row.state is CaseState.NEW


def test_a_table_of_records_is_shown_before_it_is_brought_in_and_its_bad_rows_are_named(
    qtbot: QtBot, work: tuple[Desk, int], tmp_path: Any
) -> None:
    desk, case_id = work
    page = shown(qtbot, desk, case_id)
    file = tmp_path / "orders.csv"
    file.write_bytes(ORDERS.encode("windows-1251"))
    records = RecordsDialog(page, page.context)
    qtbot.addWidget(records)
    dialog = BringRecordsDialog(records, page.context, file)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(dialog.primary.isEnabled)
    assert dialog.kind.currentData() == "orders"
    assert dialog.fields["number"].currentData() == "Номер заказа"
    assert dialog.table.rowCount() == 1
    assert "Row 3" in dialog._bad.text()
    dialog.primary.click()
    qtbot.waitUntil(lambda: desk.monitor.read.record_counts() == {"orders": 1})
    qtbot.waitUntil(lambda: "Orders: 1" in records._counts.text())
    assert not records.export.isHidden()


def test_a_case_is_saved_as_pdf(
    qtbot: QtBot, work: tuple[Desk, int], tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, case_id = work
    page = shown(qtbot, desk, case_id)
    target = tmp_path / "case.pdf"
    monkeypatch.setattr("ui.screens.case_acts.QFileDialog.getSaveFileName", lambda *_a: (str(target), ""))
    page.act("export")
    qtbot.waitUntil(lambda: target.exists() and target.read_bytes().startswith(b"%PDF"), timeout=15_000)


def test_tab_goes_through_an_open_step_before_the_next_one(qtbot: QtBot, work: tuple[Desk, int]) -> None:
    desk, case_id = work
    page = shown(qtbot, desk, case_id)
    pane = page.pane
    pane.open_step(Step.CHECK)
    QCoreApplication.processEvents()
    pane.order_tabs()
    seen: list[Any] = []
    current = pane.steps[Step.CHECK].title
    for _ in range(60):
        current = current.nextInFocusChain()
        seen.append(current)
    stops = [pane.check.fault, pane.check.claims.itemAt(0).widget().verdict, pane.check.add]
    stops += [pane.steps[Step.RESPOND].title, pane.steps[Step.CLOSE].title, pane.note]
    places = [seen.index(one) for one in stops]
    assert places == sorted(places)


def test_people_and_own_accounts_are_kept_on_the_settings_page(qtbot: QtBot, work: tuple[Desk, int]) -> None:
    desk, _case_id = work
    team = desk.page("settings").team
    team.name.setText("olena")
    team.role.setCurrentIndex(team.role.findData(WorkRole.PR_OFFICER))
    team.add_person.click()
    qtbot.waitUntil(lambda: [one.name for one in desk.monitor.read.colleagues()] == ["olena"])
    team.account.setText("severny_veter")
    team.site.setText("forum.example")
    team.add_account.click()
    qtbot.waitUntil(lambda: [one.author for one in desk.monitor.read.own_accounts()] == ["severny_veter"])
    qtbot.waitUntil(lambda: team.accounts.count() == 1)
    press(team.accounts.itemAt(0).widget(), "Remove")
    qtbot.waitUntil(lambda: not desk.monitor.read.own_accounts())


def test_a_case_that_waits_for_its_author_is_not_overdue_and_goes_on_later(
    qtbot: QtBot, work: tuple[Desk, int]
) -> None:
    desk, case_id = work
    desk.monitor.cases.change(case_id, due_at=datetime.now(UTC) + timedelta(hours=1)).result()
    page = shown(qtbot, desk, case_id)
    answering(LineDialog, lambda dialog: dialog._field.setCurrentText("the order's number"))
    page.pane.asked.emit("pause", None)
    qtbot.waitUntil(lambda: case(desk, case_id).row.paused)
    qtbot.waitUntil(lambda: page.pane._clock.text() == "waits for the author")
    page.pane.asked.emit("resume", None)
    qtbot.waitUntil(lambda: "left" in page.pane._clock.text())
