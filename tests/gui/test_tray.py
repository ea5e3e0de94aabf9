"""The tray: what waits, reading and pausing, one notification for a story, quiet hours, closing the window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from monitor.desk.signals import SignalKind
from monitor.store.acts_on_signals import FoundSignal
from monitor.types import Alert, AlertKind, MentionQuery, Role
from tests.gui.desks import TEXTS, Desk, make_posts, record
from ui.screens.today import Line, TodayPage, urgent
from ui.tray import Tray, quiet


class Made:
    """A tray over a desk, with a clock and a tray area of our own, and all that it told."""

    def __init__(self, desk: Desk, *, hour: int = 12, available: bool = True) -> None:
        self.hour, self.available = hour, available
        self.told: list[tuple[str, str]] = []
        self.quits: list[bool] = []
        self.tray = Tray(
            desk.monitor, desk.bridge, desk.memory, desk.window, lambda: self.quits.append(True),
            now=lambda: datetime(2026, 11, 20, self.hour, 30),  # noqa: DTZ001 - the user's own clock
            available=lambda: self.available,
        )  # fmt: skip
        self.tray.told.connect(lambda title, words: self.told.append((title, words)))

    def words(self, slug: str) -> str:
        return self.tray.acts[slug].text()


def alert(number: int, severity: int = 2) -> Alert:
    return Alert(
        mention_id=number, story_id=number, title=f"Complaint {number}", site="forum.example", severity=severity
    )


@pytest.mark.parametrize(
    ("hour", "start", "end", "expected"),
    [
        (23, 22, 7, True), (3, 22, 7, True), (7, 22, 7, False), (21, 22, 7, False), (22, 22, 7, True),
        (13, 12, 14, True), (14, 12, 14, False), (5, 6, 6, False),
    ],
)  # fmt: skip
def test_quiet_hours(hour: int, start: int, end: int, expected: bool) -> None:
    assert quiet(hour, start, end) is expected


def test_menu_tells_what_waits_and_leads_there(qtbot: QtBot, desk: Desk) -> None:
    made = Made(desk)
    inbox = desk.monitor.read.counts().inbox
    assert inbox
    qtbot.waitUntil(lambda: str(inbox) in made.words("mentions"))
    assert str(inbox) in made.tray._icon.toolTip()
    desk.window.go("settings")
    desk.window.hide()
    made.tray.acts["mentions"].trigger()
    assert desk.window.isVisible()
    assert desk.window._current == "mentions"
    desk.languages.choose("ru")
    qtbot.waitUntil(lambda: made.words("quit") == "Выйти")
    assert "упоминани" in made.words("mentions")


def test_pause_and_go_on(qtbot: QtBot, desk: Desk) -> None:
    made = Made(desk)
    assert made.words("pause") == "Go on watching"
    made.tray.acts["pause"].trigger()
    qtbot.waitUntil(lambda: desk.monitor.watching)
    qtbot.waitUntil(lambda: made.words("pause") == "Pause watching")
    made.tray.acts["pause"].trigger()
    qtbot.waitUntil(lambda: not desk.monitor.watching, timeout=15_000)


def test_new_complaint_is_told_once_for_a_story_and_leads_to_it(qtbot: QtBot, make_desk: Callable[..., Desk]) -> None:
    desk = make_desk()
    made = Made(desk)
    copies = make_posts(1, (TEXTS[0],))
    record(desk.monitor, copies, desk.source_id)
    qtbot.waitUntil(lambda: len(made.told) == 1, timeout=15_000)
    title, words = made.told[0]
    assert title.startswith("New complaint")
    assert "Окна не поставили в срок" in words
    from dataclasses import replace

    copy = replace(copies[0], key="other.example/1", url="https://other.example/1")
    record(desk.monitor, [copy], desk.source_id)
    qtbot.wait(800)
    assert len(made.told) == 1, "a copy of the story is no news"
    made.tray._follow()
    page = desk.window._pages["mentions"]
    qtbot.waitUntil(lambda: page._pane.detail is not None)  # type: ignore[attr-defined]
    assert desk.window._current == "mentions"


def test_nothing_is_told_when_it_is_switched_off(desk: Desk) -> None:
    desk.monitor.settings.set("notify", False)
    made = Made(desk)
    made.tray.alert(alert(1))
    assert made.told == []


def test_quiet_hours_are_kept_and_told_as_one_afterwards(desk: Desk) -> None:
    made = Made(desk, hour=23)
    made.tray.alert(alert(1))
    made.tray.alert(alert(2, severity=4))
    made.tray.let_out()
    assert made.told == []
    made.hour = 7
    made.tray.let_out()
    assert len(made.told) == 1
    assert made.told[0][0].startswith("2 new complaints")
    assert "Complaint 2" in made.told[0][1], "the gravest stands in it"
    made.tray.let_out()
    assert len(made.told) == 1


def test_closing_leaves_the_program_in_the_tray_and_tells_once(qtbot: QtBot, desk: Desk) -> None:
    made = Made(desk)
    desk.window.close()
    assert made.quits == []
    assert len(made.told) == 1
    made.tray.open()
    assert desk.window.isVisible()
    desk.window.close()
    assert len(made.told) == 1
    made.tray.acts["quit"].trigger()
    assert made.quits == [True]


@pytest.mark.parametrize("why", ["no tray", "setting"])
def test_closing_quits_where_no_tray_keeps_the_program(desk: Desk, why: str) -> None:
    if why == "setting":
        desk.monitor.settings.set("keep_in_tray", False)
    made = Made(desk, available=why != "no tray")
    desk.window.close()
    QCoreApplication.processEvents()
    assert made.quits == [True]
    assert made.told == []


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (AlertKind.SOON, "due soon"),
        (AlertKind.OVERDUE, "overdue"),
        (AlertKind.ESCALATED, "for the head"),
        (AlertKind.CLIENT, "key client"),
        (AlertKind.RETURNED, "open again"),
    ],
)
def test_what_is_told_of_a_case_opens_the_case(qtbot: QtBot, desk: Desk, kind: AlertKind, words: str) -> None:
    made = Made(desk)
    mention = desk.ids(roles=(Role.OWN,))[0]
    desk.monitor._keep_pages_of = lambda _mentions: None  # type: ignore[method-assign] # no test reaches the web
    case_id = desk.monitor.cases.open([mention]).result().id
    made.tray.alert(Alert(mention, None, "Late windows", "forum.example", 2, kind, case_id))
    assert words in made.told[-1][0]
    made.tray._follow()
    assert desk.window._current == "cases"
    page = desk.window._pages["cases"]
    qtbot.waitUntil(lambda: page.pane.view is not None and page.pane.view.detail.row.id == case_id)  # type: ignore[attr-defined]


def test_a_client_s_complaint_without_a_case_opens_the_mention(desk: Desk) -> None:
    made = Made(desk)
    mention = desk.monitor.read.mention_ids(MentionQuery(roles=(Role.OWN,)))[0]
    made.tray.alert(Alert(mention, None, "Late windows", "forum.example", 2, AlertKind.CLIENT))
    made.tray._follow()
    assert desk.window._current == "mentions"


def test_what_one_look_finds_is_one_notification_that_opens_the_signals(qtbot: QtBot, desk: Desk) -> None:
    made = Made(desk)
    for number in (1, 2, 3):
        made.tray.alert(Alert(None, None, "Северный ветер", "", 1, AlertKind.SIGNAL, signal_id=number))
    assert made.told == []
    qtbot.waitUntil(lambda: len(made.told) == 1)
    assert made.told[0][0].startswith("3 things stand out")
    made.tray._follow()
    assert desk.window._current == "reports"


def test_what_a_crawl_without_a_window_found_is_told_by_the_next_window_and_by_no_other(
    qtbot: QtBot, desk: Desk
) -> None:
    own = next(one for one in desk.monitor.read.entities() if one.role is Role.OWN)
    since, behind = datetime.now(UTC) - timedelta(days=1), tuple(desk.ids(roles=(Role.OWN,)))
    found = [FoundSignal(SignalKind.SPIKE, "mentions", "", own.id, since, 6, 1.5, 0.0004, behind, timedelta(days=3))]
    desk.monitor._writer.do(lambda: desk.monitor._desk.keep_signals(found)).result()
    today = desk.page("today")
    first = Made(desk)
    qtbot.waitUntil(lambda: [title for title, _ in first.told] == ["Something stands out from the usual"])
    qtbot.waitUntil(lambda: today._reading is not None and any(line.page == "reports" for line in _lines(today)))
    first.tray._follow()
    assert desk.window._current == "reports"
    later = Made(desk)
    qtbot.waitUntil(lambda: later.tray._counts is not None)
    assert not later.tray._signals
    assert not later.told


def _lines(page: TodayPage) -> list[Line]:
    assert page._reading is not None
    return urgent(page._reading, datetime.now(UTC))
