"""Why a post is not in the list: each reason in the user's words, with the button that fits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from monitor.service.why import Why, WhySlug
from monitor.types import Health, NewSource, State
from tests.gui.desks import Desk
from tests.gui.outside import hurry, put_site
from tests.servers import Server
from ui import why_words
from ui.languages import LANGUAGES
from ui.screens.add_place import AddPlace
from ui.screens.places import PlacesPage
from ui.screens.why import Reason, WhyDialog, ask_why
from ui.why_words import Lead


def opened(qtbot: QtBot, desk: Desk) -> tuple[PlacesPage, WhyDialog]:
    page: PlacesPage = desk.page("places")
    qtbot.waitUntil(lambda: page._loaded)
    made = WhyDialog(page, page.context)
    made.show()
    qtbot.waitExposed(made)
    return page, made


def asked(qtbot: QtBot, made: WhyDialog, address: str) -> list[Reason]:
    made.address.setText(address)
    made.find_button.click()
    qtbot.waitUntil(lambda: bool(made.findChildren(Reason)))
    return made.findChildren(Reason)


def test_a_post_in_the_list_is_shown(qtbot: QtBot, desk: Desk) -> None:
    _, made = opened(qtbot, desk)
    (reason,) = asked(qtbot, made, "forum.example/t/3")
    assert reason.what.text() == "It is in the list."
    reason.act.click()
    assert not made.isVisible()
    mentions = desk.page("mentions")
    wanted = "https://forum.example/t/3"
    qtbot.waitUntil(lambda: mentions._pane.detail is not None and mentions._pane.detail.row.url == wanted)


def test_a_post_thrown_out_is_shown_too_so_that_it_can_be_brought_back(qtbot: QtBot, desk: Desk) -> None:
    wanted = "https://forum.example/t/3"
    (listed,) = desk.monitor.why(wanted)
    desk.monitor.mark(listed.mention_ids, State.NOT_US).result()
    _, made = opened(qtbot, desk)
    (reason,) = asked(qtbot, made, wanted)
    assert reason.what.text() == "It was found, and somebody marked it as not about you."
    reason.act.click()
    mentions = desk.page("mentions")
    qtbot.waitUntil(lambda: mentions._pane.detail is not None and mentions._pane.detail.row.url == wanted)


def test_a_place_switched_off_is_switched_on_and_can_be_undone(qtbot: QtBot, desk: Desk) -> None:
    _, made = opened(qtbot, desk)
    (reason,) = asked(qtbot, made, "https://forum.example/t/unknown")
    assert "“Forum”" in reason.what.text()
    assert "switched off" in reason.what.text()
    reason.act.click()
    qtbot.waitUntil(lambda: desk.monitor.read.source(desk.source_id).enabled)
    qtbot.waitUntil(lambda: "switched on" in desk.window._quiet._text.text())
    desk.monitor.cancel_crawl()
    desk.monitor.undo().result()
    assert not desk.monitor.read.source(desk.source_id).enabled


def test_a_place_not_read_yet_is_read(qtbot: QtBot, make_desk: Callable[..., Desk]) -> None:
    desk = make_desk()
    hurry(desk.monitor)
    with Server(host="127.0.0.23") as server:
        put_site(server)
        new = NewSource(server.url("/feed"), "feed", "Лента", allow_private=True)
        place = desk.monitor.add_source(new).result().id
        assert place is not None
        _, made = opened(qtbot, desk)
        (reason,) = asked(qtbot, made, server.url("/2026/11/missed"))
        assert "not read yet" in reason.what.text()
        assert reason.act.text() == "Read it now"
        reason.act.click()
        qtbot.waitUntil(lambda: desk.monitor.read.source(place).health is Health.WORKS, timeout=20_000)


def test_many_places_of_a_site_fit_the_dialog(qtbot: QtBot, desk: Desk) -> None:
    for number in range(6):
        new = NewSource(f"https://forum.example/f{number}", "feed", f"Раздел {number}", enabled=False)
        desk.monitor.add_source(new).result()
    _, made = opened(qtbot, desk)
    reasons = asked(qtbot, made, "https://forum.example/missed")
    assert len(reasons) == 4
    qtbot.waitUntil(lambda: all(one.height() >= one.heightForWidth(one.width()) > 0 for one in reasons))
    assert made.height() <= 600
    assert "and 3 more places on this site" in " ".join(one.text() for one in made.findChildren(QLabel))


def test_a_site_nobody_watches_is_added_with_the_address_filled_in(
    qtbot: QtBot, make_desk: Callable[..., Desk]
) -> None:
    desk = make_desk()
    hurry(desk.monitor)
    page: PlacesPage = desk.page("places")
    seen: list[str] = []

    def drive() -> None:
        shown = QApplication.activeModalWidget()
        if isinstance(shown, WhyDialog):
            if not shown.findChildren(Reason):
                if not shown.address.text():
                    shown.address.setText("http://127.0.0.24:9/thread")
                    shown.ask()
            else:
                (reason,) = shown.findChildren(Reason)
                assert reason.act.text() == "Add the page of the post…"
                reason.act.click()
        elif isinstance(shown, AddPlace):
            seen.append(shown.address.text())
            shown.reject()

    clock = QTimer()
    clock.setInterval(50)
    clock.timeout.connect(drive)
    clock.start()
    ask_why(page)
    clock.stop()
    assert seen == ["http://127.0.0.24:9/thread"]


def test_a_site_that_is_not_crawled_says_how_its_words_come_in(qtbot: QtBot, make_desk: Callable[..., Desk]) -> None:
    _, made = opened(qtbot, make_desk())
    (reason,) = asked(qtbot, made, "https://www.facebook.com/groups/1/posts/2")
    assert reason.what.text().startswith("Facebook is not crawled.")
    assert "notification mails" in reason.remedy.text()
    reason.act.click()
    assert made.wanted == "https://www.facebook.com/groups/1/posts/2", "the dialog for places shows the ways"


def test_a_place_that_was_removed_is_offered_again(qtbot: QtBot, desk: Desk) -> None:
    address = desk.monitor.read.source(desk.source_id).address
    desk.monitor.remove_source(desk.source_id).result()
    _, made = opened(qtbot, desk)
    (reason,) = asked(qtbot, made, "https://forum.example/t/unknown")
    assert "was removed on" in reason.what.text()
    assert reason.act.text() == "Watch it again…"
    reason.act.click()
    assert made.wanted == address


@pytest.mark.parametrize("written", ["Ромашка", "mailto:a@b.example"])
def test_what_is_no_address_is_told(qtbot: QtBot, make_desk: Callable[..., Desk], written: str) -> None:
    _, made = opened(qtbot, make_desk())
    assert not made.find_button.isEnabled()
    made.address.setText(written)
    made.find_button.click()
    assert made._error.isVisible()
    assert "no address" in made._error.text()
    made.address.setText("https://a.example/")
    assert not made._error.isVisible()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_reason_has_words_and_an_act_that_has_words(desk: Desk, lang: str) -> None:
    desk.languages.choose(lang)
    place = replace(
        desk.monitor.read.source(desk.source_id),
        error_code="needs_key",
        looked_back_to=datetime(2026, 10, 1, tzinfo=UTC),
    )
    heard = set()
    for slug in WhySlug:
        told = why_words.answer(Why(slug, place, "not_found", (1,)))
        assert told.what
        assert "%1" not in told.what + told.remedy
        assert told.lead is Lead.NOTHING or why_words.act(told.lead)
        heard.add(told.what)
    assert len(heard) == len(WhySlug)


def test_it_is_offered_on_places_and_where_mentions_are_empty(
    qtbot: QtBot, make_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked_over: list[str] = []
    monkeypatch.setattr("ui.screens.why.ask_why", lambda page: asked_over.append(page.slug))
    desk = make_desk()
    desk.monitor.enable_source(desk.source_id, True).result()
    page: PlacesPage = desk.page("places")
    qtbot.waitUntil(lambda: page._loaded)
    page._why.click()
    page._fill_more()
    next(one for one in page._more.menu().actions() if one.text() == "Why did I not get this?").trigger()
    mentions = desk.page("mentions")
    qtbot.waitUntil(lambda: mentions._why.isVisible(), timeout=10_000)
    mentions._why.click()
    assert asked_over == ["places", "places", "mentions"]
    assert not any(isinstance(one, QDialog) and one.isVisible() for one in QApplication.topLevelWidgets())
