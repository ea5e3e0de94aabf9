"""Cases over a real base: shelves, the checklist and its legal moves, answers, reasons, merging, kept pages, undo."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crawlers.types import Response
from monitor.service.pages import kept_page
from monitor.types import CaseDetail, CaseState, Fault, MentionQuery, Reason, ResponseKind, Role, State
from tests.gui.desks import Desk
from ui.case_words import Step
from ui.models.cases import Shelf
from ui.screens.case_dialogs import DeadlineDialog, LineDialog, MergeDialog, ReasonDialog
from ui.screens.cases import CasesPage
from ui.screens.respond_dialog import RespondDialog
from ui.widgets.case_parts import MentionCard
from ui.widgets.dialog import FormDialog


@pytest.fixture
def made(make_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch) -> tuple[Desk, list[int]]:
    """The window and three open cases: one overdue, one of mine, one of nobody."""
    desk = make_desk(12)
    # Opening a case fetches its page; no test reaches the web.
    monkeypatch.setattr(desk.monitor, "keep_evidence", lambda _mention: None)
    own = desk.monitor.read.mention_ids(MentionQuery(roles=(Role.OWN,)))
    cases = [
        desk.monitor.cases.open([own[n]], owner).result().id or 0 for n, owner in enumerate((None, "anna", "bert"))
    ]
    desk.monitor.cases.change(cases[0], due_at=datetime.now(UTC) - timedelta(hours=2), severity=4).result()
    return desk, cases


def shown(qtbot: QtBot, desk: Desk, case_id: int) -> CasesPage:
    """The page with that case in its pane."""
    desk.window.go("cases", case_id)
    page: CasesPage = desk.window._pages["cases"]  # type: ignore[assignment]
    qtbot.waitUntil(lambda: page.pane.view is not None and page.pane.view.detail.row.id == case_id)
    qtbot.waitUntil(lambda: not page._under_way)
    page.list.setFocus()
    qtbot.waitUntil(page.list.hasFocus)
    return page


def case(desk: Desk, case_id: int) -> CaseDetail:
    return desk.monitor.read.case(case_id)


def keep_page(desk: Desk, case_id: int, body: bytes) -> None:
    """Keeps these bytes as the page of the case's first mention."""
    found, monitor = case(desk, case_id).mentions[0], desk.monitor
    url = found.url or ""
    kept = kept_page(monitor._files, Response(url, url, 200, {"content-type": "text/html"}, body, datetime.now(UTC)))
    monitor._writer.do(lambda: monitor._recorder.keep_page(found.post_id, kept)).result()


def press(widget: QWidget, key: int) -> None:
    QTest.keyClick(widget, Qt.Key(key))


def answering(kind: type[FormDialog], fill: Callable[[Any], object]) -> list[FormDialog]:
    """Fills the next dialog of that kind and presses its primary button; the list holds it once it was seen."""
    seen: list[FormDialog] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            seen.append(dialog)
            fill(dialog)
            dialog._primary.click()
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)
    return seen


def test_unanswered_ones_stand_by_deadline_and_say_how_late_in_words(
    qtbot: QtBot, made: tuple[Desk, list[int]]
) -> None:
    desk, cases = made
    page = shown(qtbot, desk, cases[0])
    assert page.model.rows[0].id == cases[0]
    spoken = page.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "late by 2 h" in spoken
    assert "Grave" in spoken
    assert "left" in page.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert page.pane._clock.text() == "First answer: late by 2 h"


@pytest.mark.parametrize(("shelf", "wanted"), [(Shelf.OPEN, 3), (Shelf.MINE, 1), (Shelf.OVERDUE, 1), (Shelf.ALL, 3)])
def test_shelves_narrow_and_are_remembered(
    qtbot: QtBot, made: tuple[Desk, list[int]], shelf: Shelf, wanted: int
) -> None:
    desk, cases = made
    page = shown(qtbot, desk, cases[0])
    page._shelves[shelf].click()
    assert len(page.model.rows) == wanted
    again = CasesPage(page.context)
    qtbot.addWidget(again)
    assert again._shelf() is shelf


def test_a_case_on_another_shelf_is_found_by_its_id(qtbot: QtBot, made: tuple[Desk, list[int]]) -> None:
    desk, cases = made
    page = shown(qtbot, desk, cases[0])
    page._shelves[Shelf.MINE].click()
    desk.window.go("cases", cases[2])
    qtbot.waitUntil(lambda: page.pane.view is not None and page.pane.view.detail.row.id == cases[2])
    assert page._shelf() is Shelf.ALL


def test_the_bar_offers_only_legal_moves(qtbot: QtBot, made: tuple[Desk, list[int]]) -> None:
    desk, cases = made
    page = shown(qtbot, desk, cases[0])
    for state, to in (
        (CaseState.NEW, CaseState.CHECKING),
        (CaseState.CHECKING, CaseState.RESPONDING),
        (CaseState.RESPONDING, CaseState.RESPONDED),
        (CaseState.RESPONDED, CaseState.CORRECTING),
        (CaseState.CORRECTING, None),
    ):
        qtbot.waitUntil(lambda state=state: page.pane.view.detail.row.state is state)
        offered = {slug.removeprefix("go:") for slug in page.pane.bar.buttons if slug.startswith("go:")}
        assert offered == {str(move) for move in case(desk, cases[0]).moves}
        if to is not None:
            desk.monitor.cases.move(cases[0], to).result()


@pytest.mark.parametrize("key", [Qt.Key.Key_R, 0x041A], ids=["latin", "cyrillic"])
def test_next_step_by_key_opens_the_next_part_of_the_checklist_and_is_undone(
    qtbot: QtBot, made: tuple[Desk, list[int]], key: int
) -> None:
    desk, cases = made
    page = shown(qtbot, desk, cases[0])
    press(page.list, key)
    qtbot.waitUntil(lambda: page.pane.view.detail.row.state is CaseState.CHECKING)
    press(page.list, key)
    qtbot.waitUntil(lambda: page.pane.view.detail.row.state is CaseState.RESPONDING)
    steps = page.pane.steps
    assert [step for step, card in steps.items() if card.body.isVisible()] == [Step.RESPOND]
    assert steps[Step.CHECK].stage == "done"
    QTest.keyClick(page.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.pane.view.detail.row.state is CaseState.CHECKING)


def test_a_holding_reply_stops_the_first_clock(qtbot: QtBot, made: tuple[Desk, list[int]]) -> None:
    desk, cases = made
    page = shown(qtbot, desk, cases[1])

    def fill(dialog: RespondDialog) -> None:
        dialog._link.setText("forum.example/9")
        dialog._primary.click()
        assert "https://" in dialog._error.text()
        dialog._link.setText("https://forum.example/9")
        dialog._text.setPlainText("Проверяем, ответим завтра.")

    seen = answering(RespondDialog, fill)
    press(page.list, Qt.Key.Key_H)
    assert seen
    qtbot.waitUntil(lambda: bool(page.pane.view.detail.responses))
    detail = case(desk, cases[1])
    assert detail.responses[0].kind is ResponseKind.HOLDING
    assert detail.row.state is CaseState.NEW
    assert page.pane._clock.text() == "answered in time"
    desk.window.undo()
    qtbot.waitUntil(lambda: case(desk, cases[1]).row.responded_at is None)
    qtbot.waitUntil(lambda: "left" in page.pane._clock.text())


def test_answer_and_close_is_one_dialog_and_one_undo(qtbot: QtBot, made: tuple[Desk, list[int]]) -> None:
    desk, cases = made
    page = shown(qtbot, desk, cases[1])

    def fill(dialog: RespondDialog) -> None:
        dialog._text.setPlainText("Вернули деньги.")
        dialog._primary.click()
        assert "reason" in dialog._error.text()
        dialog._reason.setText("The author agrees")

    answering(RespondDialog, fill)
    press(page.list, Qt.Key.Key_Q)
    qtbot.waitUntil(lambda: case(desk, cases[1]).row.state is CaseState.CLOSED)
    assert case(desk, cases[1]).outcome == "The author agrees"
    qtbot.waitUntil(lambda: page.model.position(cases[1]) is None)
    assert page.current() is not None, "the selection stays in the list"
    desk.window.undo()
    qtbot.waitUntil(lambda: case(desk, cases[1]).row.state is CaseState.NEW)
    qtbot.waitUntil(lambda: page.model.position(cases[1]) is not None)


@pytest.mark.parametrize(("key", "state"), [(Qt.Key.Key_L, CaseState.CLOSED), (Qt.Key.Key_X, CaseState.DISMISSED)])
def test_an_end_asks_for_its_reason(qtbot: QtBot, made: tuple[Desk, list[int]], key: Qt.Key, state: CaseState) -> None:
    desk, cases = made
    page = shown(qtbot, desk, cases[0])

    def fill(dialog: ReasonDialog) -> None:
        dialog._primary.click()
        assert dialog._error.text()
        assert case(desk, cases[0]).row.state is CaseState.NEW
        dialog._reason.setText("Речь о другой фирме")

    answering(ReasonDialog, fill)
    press(page.list, key)
    qtbot.waitUntil(lambda: case(desk, cases[0]).row.state is state)
    qtbot.waitUntil(lambda: page.model.position(cases[0]) is None)
    desk.window.go("cases", cases[0])
    qtbot.waitUntil(lambda: "Речь о другой фирме" in page.pane._banner.text())
    assert list(page.pane.bar.buttons) == [f"go:{CaseState.CHECKING}"]


def test_merging_hands_the_mentions_over_and_shows_the_other_case(qtbot: QtBot, made: tuple[Desk, list[int]]) -> None:
    desk, cases = made
    page = shown(qtbot, desk, cases[2])

    def fill(dialog: MergeDialog) -> None:
        rows = [dialog._list.item(n).data(Qt.ItemDataRole.UserRole) for n in range(dialog._list.count())]
        assert sorted(rows) == sorted(cases[:2])
        dialog._list.setCurrentRow(rows.index(cases[0]))

    answering(MergeDialog, fill)
    press(page.list, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: case(desk, cases[2]).merged_into == cases[0])
    qtbot.waitUntil(lambda: page.pane.view.detail.row.id == cases[0] and len(page.pane.view.mentions) == 2)
    desk.window.undo()
    qtbot.waitUntil(lambda: len(page.pane.view.mentions) == 1)


def test_a_long_text_unfolds_where_it_stands(qtbot: QtBot, made: tuple[Desk, list[int]]) -> None:
    desk, cases = made
    desk.monitor.cases.merge(cases[2], cases[0]).result()
    page = shown(qtbot, desk, cases[0])
    qtbot.waitUntil(lambda: len(page.pane.view.mentions) == 2)
    assert len(page.pane.findChildren(MentionCard)) == 1, "the checklist stands in sight below the first one"
    page.pane._more.click()
    qtbot.waitUntil(lambda: len(page.pane.findChildren(MentionCard)) == 2)
    card = page.pane.findChildren(MentionCard)[0]
    before = len(card._words.text())
    assert len(card._detail.text) > before / 2
    card._words.linkActivated.emit("more")
    assert card._detail.text.split()[-1] in card._words.text()
    card._words.linkActivated.emit("more")
    assert len(card._words.text()) == before


def test_values_are_changed_where_they_stand_and_only_after_the_commit(
    qtbot: QtBot, made: tuple[Desk, list[int]]
) -> None:
    desk, cases = made
    page = shown(qtbot, desk, cases[1])
    before = page.pane.side.severity.text()
    for field, value in (
        ("severity", 3),
        ("fault", Fault.OURS),
        ("stated_reason", Reason.BILLING),
        ("established_reason", Reason.DELIVERY),
    ):
        page.pane.changed.emit(field, value)
    assert page.pane.side.severity.text() == before, "nothing is painted before it is kept"
    qtbot.waitUntil(lambda: case(desk, cases[1]).row.established_reason is Reason.DELIVERY)
    qtbot.waitUntil(lambda: page.pane.side.severity.text().startswith("Serious"))
    qtbot.waitUntil(lambda: "Late or failed" in page.pane.check.established.text())
    assert page.pane.check.fault.text().startswith("Ours")
    told = [page.pane.side.history.itemAt(n).widget() for n in range(page.pane.side.history.count())]
    words = " ".join(str(part.findChildren(type(page.pane._title))[0].text()) for part in told)
    assert "Weight: serious" in words
    desk.window.undo()
    qtbot.waitUntil(lambda: case(desk, cases[1]).row.established_reason is None)


def test_taking_a_case_makes_me_its_owner(qtbot: QtBot, made: tuple[Desk, list[int]]) -> None:
    desk, cases = made
    page = shown(qtbot, desk, cases[0])
    press(page.list, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: case(desk, cases[0]).row.owner == "anna")
    qtbot.waitUntil(lambda: page._shelves[Shelf.MINE].text() == "Mine  2")


def test_deadline_and_owner_and_name_are_asked_for(qtbot: QtBot, made: tuple[Desk, list[int]]) -> None:
    desk, cases = made
    page = shown(qtbot, desk, cases[0])
    answering(DeadlineDialog, lambda dialog: dialog._when.setDateTime(dialog._when.dateTime().addDays(2)))
    before = case(desk, cases[0]).row.due_at
    page.act("deadline")
    qtbot.waitUntil(lambda: (case(desk, cases[0]).row.due_at - before) > timedelta(days=1, hours=22))
    answering(LineDialog, lambda dialog: dialog._field.setCurrentText("Olena"))
    page.act("owner")
    qtbot.waitUntil(lambda: case(desk, cases[0]).row.owner == "Olena")
    answering(LineDialog, lambda dialog: dialog._field.setCurrentText("Окна без срока"))
    page.act("rename")
    qtbot.waitUntil(lambda: page.pane._title.text() == "Окна без срока")


def test_a_note_is_written_by_keyboard_alone(qtbot: QtBot, made: tuple[Desk, list[int]]) -> None:
    desk, cases = made
    page = shown(qtbot, desk, cases[0])
    press(page.list, Qt.Key.Key_N)
    qtbot.waitUntil(page.pane.note.hasFocus)
    qtbot.keyClicks(page.pane.note, "asked the fitters")  # letters are letters here, no acts
    QTest.keyClick(page.pane.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: [one.text for one in case(desk, cases[0]).notes] == ["asked the fitters"])
    qtbot.waitUntil(lambda: page.pane.note.toPlainText() == "")
    assert case(desk, cases[0]).row.state is CaseState.NEW
    press(page.pane.note, Qt.Key.Key_Escape)
    qtbot.waitUntil(page.list.hasFocus)


def test_news_from_elsewhere_leave_what_is_being_written(qtbot: QtBot, made: tuple[Desk, list[int]]) -> None:
    desk, cases = made
    page = shown(qtbot, desk, cases[0])
    page.pane.note.setPlainText("half a thought")
    desk.monitor.cases.note(cases[0], "by somebody else").result()
    qtbot.waitUntil(lambda: len(page.pane.view.detail.notes) == 1)
    assert page.pane.note.toPlainText() == "half a thought"


def test_a_kept_page_is_shown_with_its_hash_and_saved_byte_by_byte(
    qtbot: QtBot, made: tuple[Desk, list[int]], monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    desk, cases = made
    body = "<p>Окна не поставили</p>".encode("koi8-r")
    keep_page(desk, cases[0], body)
    page = shown(qtbot, desk, cases[0])
    page._load()
    qtbot.waitUntil(lambda: len(page.pane.view.detail.evidence) == 1)
    evidence = page.pane.view.detail.evidence[0]
    assert evidence.sha256 == hashlib.sha256(body).hexdigest()
    assert page.pane._pages.count() == 1
    target = tmp_path / "saved.html"
    monkeypatch.setattr("ui.screens.kept_pages.QFileDialog.getSaveFileName", lambda *_a: (str(target), ""))
    page.pane.evidence_asked.emit("save", evidence)
    qtbot.waitUntil(lambda: target.exists() and target.read_bytes() == body)
    opened: list[str] = []
    monkeypatch.setattr(
        "ui.screens.kept_pages.QDesktopServices.openUrl", lambda address: opened.append(address.toLocalFile())
    )
    page.pane.evidence_asked.emit("show", evidence)
    qtbot.waitUntil(lambda: len(opened) == 1)
    assert opened[0].endswith(".html")


def test_no_case_says_what_to_do_next(qtbot: QtBot, make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(2)
    page: CasesPage = desk.page("cases")
    qtbot.waitUntil(lambda: page._stack.currentWidget() is page._empty)
    page._empty_act.click()
    assert desk.window._current == "mentions"


def test_a_case_opened_among_the_mentions_is_one_click_away(qtbot: QtBot, made: tuple[Desk, list[int]]) -> None:
    desk, _cases = made
    before = {row.id for row in desk.monitor.read.cases()}
    wanted = desk.ids(roles=(Role.OWN,), states=(State.NEW, State.SEEN))[0]
    desk.window.go("mentions", wanted)
    mentions: Any = desk.window._pages["mentions"]
    qtbot.waitUntil(lambda: mentions._list.current_id() == wanted)
    mentions._list.setFocus()
    press(mentions._list, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: len(desk.monitor.read.cases()) == len(before) + 1)
    (new,) = {row.id for row in desk.monitor.read.cases()} - before
    shown(qtbot, desk, new)


@pytest.mark.parametrize("lang", ["en", "ru", "uk", "fi"])
def test_no_act_is_cut_in_any_language(qtbot: QtBot, made: tuple[Desk, list[int]], lang: str) -> None:
    desk, cases = made
    keep_page(desk, cases[0], b"<p>x</p>" * 900)
    desk.monitor.cases.respond(cases[0], ResponseKind.HOLDING, "We are checking.", "https://forum.example/9").result()
    page = shown(qtbot, desk, cases[0])
    desk.languages.choose(lang)
    for width in (1280, 1024):
        desk.window.resize(width, 720)
        qtbot.waitUntil(lambda width=width: desk.window.width() == width)
        QCoreApplication.processEvents()
        page.list.setFocus()
        content, sight = page.pane._scroll.widget(), page.pane._scroll.viewport()
        assert content.minimumSizeHint().width() <= sight.width(), "nothing stands beyond the right edge"
        for made_ in page.pane.bar.buttons.values():
            if made_.isVisible():
                assert made_.width() >= made_.sizeHint().width()
                assert made_.geometry().right() <= page.pane.bar.width()
