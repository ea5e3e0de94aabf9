"""The frame around the pages: rail, figures, quiet bar, what is remembered, and errors in words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QSplitter, QWidget
from pytestqt.qtbot import QtBot

import monitor.errors as errors
from crawlers import errors as crawl_errors
from monitor.errors import MonitorError, ReadOnlyFolderError
from monitor.types import Coverage, Kind, MentionQuery, Progress, Role
from tests.gui.desks import Desk
from ui import text
from ui.app import refusal
from ui.errors import words
from ui.history import verb
from ui.languages import Languages
from ui.main_window import MainWindow
from ui.memory import Memory
from ui.screens.today import MOST_OF_A_KIND, MOST_ROWS, Reading, urgent
from ui.widgets.status import job


def kinds_of(module: object, base: type[Exception]) -> list[type[Exception]]:
    return [one for one in vars(module).values() if isinstance(one, type) and issubclass(one, base)]


def test_every_error_of_the_product_has_its_own_words(desk: Desk) -> None:
    desk.languages.choose("ru")
    told = {}
    for kind in kinds_of(errors, MonitorError):
        if kind is not MonitorError:
            told[kind.slug] = words(kind("English", "Do this."))
    assert all(one.what and not one.what.isascii() for one in told.values()), told
    assert len({one.what for one in told.values()}) == len(told)


def test_every_error_of_a_place_has_its_own_words(desk: Desk) -> None:
    from ui.errors import place

    desk.languages.choose("uk")
    codes = {kind.code for kind in kinds_of(crawl_errors, crawl_errors.CrawlError)}
    told = {code: place(code) for code in codes}
    assert all(one.what and not one.what.isascii() for one in told.values())
    assert len({one.what for one in told.values()}) == len(codes)


def test_a_bug_is_named_as_one() -> None:
    told = words(ZeroDivisionError("division by zero"))
    assert "ZeroDivisionError" in told.remedy


def test_the_rail_counts_what_waits(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: desk.window._rail["mentions"]._count == 12)
    assert desk.window._rail["mentions"].accessibleName() == "Mentions: 12 mentions to look at"
    desk.monitor.not_us(desk.ids()[:2])
    qtbot.waitUntil(lambda: desk.window._rail["mentions"]._count == 10, timeout=4000)


def test_pages_are_reached_by_number(qtbot: QtBot, desk: Desk) -> None:
    qtbot.keyClick(desk.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert desk.window._current == "today"
    qtbot.keyClick(desk.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert desk.window._current == "mentions"


def test_a_hidden_page_reads_again_when_it_is_shown(qtbot: QtBot, desk: Desk) -> None:
    page = desk.page("mentions")
    qtbot.waitUntil(lambda: page._model.rowCount() == 12)
    desk.window.go("today")
    desk.monitor.not_us(desk.ids()[:3]).result()
    qtbot.wait(400)
    assert page._model.rowCount() == 12
    desk.window.go("mentions")
    qtbot.waitUntil(lambda: page._model.rowCount() == 9)


def test_size_splitter_and_page_are_remembered(qtbot: QtBot, desk: Desk) -> None:
    page = desk.page("mentions")
    desk.window.go("today")
    desk.window.go("mentions")
    page._split.setSizes([700, 500])
    page._split.splitterMoved.emit(700, 1)
    sizes = page._split.sizes()
    desk.window.resize(980, 641)  # the off-screen display is 800 x 800
    desk.window.close()
    memory = Memory(desk.monitor.folder.path)
    assert memory.get("window/page") == "mentions"
    again = MainWindow(desk.monitor, desk.bridge, desk.theme, memory, desk.languages)
    qtbot.addWidget(again)
    assert again.size().height() == 641
    splitter = QSplitter()
    splitter.addWidget(QWidget())
    splitter.addWidget(QWidget())
    splitter.resize(sum(sizes), 100)
    memory.splitter("mentions/splitter", splitter, [1, 1])
    assert abs(splitter.sizes()[0] - sizes[0]) <= 2


def test_a_broken_memory_is_no_harm(monitor: object, tmp_path: object) -> None:
    from pathlib import Path

    assert isinstance(tmp_path, Path)
    (tmp_path / "window.ini").write_text("[mentions]\nfilters=@Variant(\\0\\0)\nviews=nonsense\n", "utf-8")
    memory = Memory(tmp_path)
    assert memory.get_json("mentions/views") == {}
    assert memory.get("mentions/none", "x") == "x"


def test_the_status_bar_says_what_is_read(qtbot: QtBot, desk: Desk) -> None:
    status = desk.window._status
    qtbot.waitUntil(lambda: "12 mentions to look at" in status._line.text(), timeout=4000)
    desk.bridge.progressed.emit(Progress("crawl", 14, 212))
    assert "reading: 14 of 212" in status._line.text()
    assert status._bar.isVisible()
    desk.bridge.progressed.emit(None)
    assert "reading" not in status._line.text()
    assert job(Progress("analyse", 3, None)) == "understanding new posts"


def test_pause_stops_watching_and_goes_on(qtbot: QtBot, desk: Desk) -> None:
    status = desk.window._status
    assert status._pause.text() == "Go on"
    status._pause.click()
    qtbot.waitUntil(lambda: desk.monitor.watching and status._pause.text() == "Pause")
    status._pause.click()
    qtbot.waitUntil(lambda: not desk.monitor.watching and status._pause.text() == "Go on", timeout=8000)


def test_today_shows_what_waits_and_a_row_opens_it(qtbot: QtBot, desk: Desk) -> None:
    today = desk.page("today")
    qtbot.waitUntil(lambda: today._list.count() > 0, timeout=4000)
    assert today._numbers[0]._value.text() == "12"
    first = today._list.itemAt(0).widget()
    assert isinstance(first, QAbstractButton)
    first.click()
    mentions = desk.page("mentions")
    qtbot.waitUntil(lambda: mentions._list.current_id() is not None)


def test_an_empty_day_is_believable(qtbot: QtBot, make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(0)
    today = desk.page("today")
    qtbot.waitUntil(lambda: not today._empty.isHidden())
    assert today._empty._title.text() == "Nothing waits for you"
    assert today._coverage.text() == "No place is being watched yet."


def test_the_most_urgent_comes_first_and_no_kind_hides_the_others(desk: Desk) -> None:
    now = datetime.now(UTC)
    rows = desk.monitor.read.rows(desk.monitor.read.mention_ids(MentionQuery(kinds=(Kind.COMPLAINT,))))
    template = rows[0] if rows else desk.monitor.read.rows(desk.ids())[0]
    from dataclasses import replace

    complaints = tuple(
        replace(template, id=number, kind=Kind.COMPLAINT, due_at=now + timedelta(hours=number - 2))
        for number in range(20)
    )
    questions = tuple(
        replace(template, id=100 + n, kind=Kind.QUESTION, due_at=now + timedelta(hours=9)) for n in (1, 2)
    )
    desk_reading = Reading(
        desk.monitor.read.counts(), desk.monitor.read.coverage(), (), (), (), (), complaints, questions, (), (), ()
    )
    lines = urgent(desk_reading, now)
    assert len(lines) == MOST_ROWS
    assert [line.item for line in lines[:2]] == [0, 1], "what is late comes first, the latest on top"
    assert lines[0].late
    assert not lines[-1].late
    assert {101, 102} <= {line.item for line in lines}
    assert sum(line.icon == "complaint" for line in lines) == MOST_ROWS - 2 > MOST_OF_A_KIND


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "212 places watched · 48,211 posts read since 2 Nov · 37 named you · 4 places could not be read"),
        ("ru", "212 мест под наблюдением · прочитано 48\xa0211 сообщений с 2 нояб. · 37 назвали вас · "
               "4 места прочитать не удалось"),
        ("fi", "212 paikkaa seurannassa · 48\xa0211 viestiä luettu (2 marrask. alkaen) · 37 mainitsi teidät · "
               "4 paikkaa ei voitu lukea"),
    ],
)  # fmt: skip
def test_the_honest_line(desk: Desk, lang: str, line: str) -> None:
    desk.languages.choose(lang)
    since = datetime(date.today().year, 11, 2, 12, tzinfo=UTC)  # noqa: DTZ011
    told = text.coverage(Coverage(212, 48211, since, 37, 4, 99, 208))
    assert told.replace("\u202f", "\xa0").split(" · ")[0] == line.split(" · ")[0]
    assert told.replace("\u202f", "\xa0").split(" · ")[2:] == line.split(" · ")[2:]
    assert "48" in told
    assert "211" in told


@pytest.mark.parametrize(
    ("lang", "short", "full"),
    [
        ("fi", "3. marras", "tiistaina 3. marras"),
        ("ru", "3 нояб", "вторник, 3 ноября"),
        ("en", "3 Nov", "Tuesday, 3 Nov"),
    ],
)
def test_days_are_written_as_each_language_does(desk: Desk, lang: str, short: str, full: str) -> None:
    desk.languages.choose(lang)
    at = datetime(2020, 11, 3, 12, tzinfo=UTC)
    assert text.day(at).startswith(short)
    assert text.exact(at).startswith(full)


def test_ages_and_deadlines(desk: Desk) -> None:
    now = datetime(2026, 11, 21, 12, tzinfo=UTC)
    assert text.age(now - timedelta(seconds=20), now) == "now"
    assert text.age(now - timedelta(minutes=5), now) == "5 min"
    assert text.age(now - timedelta(hours=3), now) == "3 h"
    assert text.age(now - timedelta(days=2), now) == "2 d"
    assert text.deadline(now + timedelta(hours=5), now) == "5 h left"
    assert text.deadline(now - timedelta(hours=50), now) == "late by 2 d"
    assert text.due_day(date(2026, 11, 22), date(2026, 11, 21)) == "tomorrow"


def test_every_act_of_the_log_has_words(desk: Desk) -> None:
    desk.languages.choose("ru")
    first = desk.ids()[0]
    desk.monitor.not_us([first]).result()
    desk.monitor.set_kind([first], Kind.NOISE).result()
    desk.monitor.note(first, "x").result()
    desk.monitor.undo().result()
    told = [verb(one.verb) for one in desk.monitor.read.history(limit=20)]
    assert told
    assert all(not one.isascii() for one in told), told


def test_whatever_can_be_focused_has_a_name(desk: Desk) -> None:
    desk.page("today")
    desk.page("mentions")
    nameless = []
    for widget in desk.window.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(desk.window):
            spoken = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
            if isinstance(widget, QLineEdit | QPlainTextEdit):
                spoken = spoken or widget.placeholderText()
            if not spoken.strip():
                nameless.append(widget)
    assert nameless == []
    assert Role.OWN


def test_a_folder_that_cannot_be_used_is_told_in_the_windows_words(qtbot: QtBot, languages: Languages) -> None:
    languages.choose("ru")
    try:
        box = refusal(ReadOnlyFolderError("The data folder /srv/mm cannot be written: denied"), Path("/srv/mm"))
        qtbot.addWidget(box)
        assert box.text() == "В папку данных нельзя писать."
        assert box.informativeText().endswith("Папка: /srv/mm")
        assert "cannot be written" not in box.text() + box.informativeText(), "English is a press away"
        assert "denied" in box.detailedText()
    finally:
        languages.choose("en")
