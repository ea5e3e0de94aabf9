"""Places over real HTTP on loopback: adding with detection and preview, states in words, acts with undo, files."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QRadioButton
from pytestqt.qtbot import QtBot

from crawlers import answers, walls
from crawlers.detect import Detection
from crawlers.engine_signs import Engine, EngineKind
from crawlers.errors import BlockedError
from crawlers.types import Found
from monitor.places import Way
from monitor.types import Entity, Health, NewSource, Role, SourceRow
from tests.gui.desks import Desk
from tests.gui.outside import hurry, put_site
from tests.servers import Server
from ui import detection_words
from ui.models.places import Shelf
from ui.screens.add_mention import AddMentionDialog
from ui.screens.add_place import AddPlace
from ui.screens.edit_place import EditPlace
from ui.screens.places import PlacesPage


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(host="127.0.0.21") as made:
        put_site(made)
        yield made


def opened(qtbot: QtBot, desk: Desk) -> PlacesPage:
    hurry(desk.monitor)
    page: PlacesPage = desk.page("places")
    qtbot.waitUntil(lambda: page._loaded)
    return page


def dialog(qtbot: QtBot, page: PlacesPage, desk: Desk, *, private: bool = True) -> AddPlace:
    made = AddPlace(page, page.context, page.model.rows)
    made.show()
    qtbot.waitExposed(made)
    if private:
        made.private.setChecked(True)
    return made


def asked(qtbot: QtBot, made: AddPlace, address: str) -> None:
    """Pastes an address and waits until something was found or is told to be in the way."""
    made.address.setText(address)
    made.look()
    qtbot.waitUntil(lambda: bool(made._found) or not made._problem.isHidden(), timeout=15_000)


def words(widget: object) -> str:
    return " ".join(one.text() for one in widget.findChildren(QLabel))  # type: ignore[attr-defined]


def source(desk: Desk, source_id: int) -> SourceRow:
    return desk.monitor.read.source(source_id)


def watch(desk: Desk, address: str, **more: object) -> int:
    new = NewSource(address, "feed", str(more.pop("name", "Лента")), allow_private=True, **more)  # type: ignore[arg-type]
    made = desk.monitor.add_source(new).result().id
    assert made is not None
    return made


def test_pasted_address_is_found_previewed_added_and_read(
    qtbot: QtBot, make_desk: Callable[..., Desk], server: Server
) -> None:
    desk = make_desk()
    page = opened(qtbot, desk)
    made = dialog(qtbot, page, desk)
    asked(qtbot, made, server.url("/feed"))
    found = made.chosen()
    assert found is not None
    assert found.crawler == "feed"
    assert made.fields.name.text() == "Городская лента"
    qtbot.waitUntil(lambda: "Запись 0" in words(made._card), timeout=15_000)
    assert "автор 0" in words(made._card)
    assert "4 more" in words(made._card)
    made.fields.rhythm.choose(7200)
    made.fields.zone.setCurrentText("Europe/Kyiv")
    made.fields.language.setCurrentIndex(made.fields.language.findData("uk"))
    made.add_button.click()
    qtbot.waitUntil(lambda: made.outcome is not None)
    assert made.outcome is not None
    assert made.outcome.id is not None
    row = source(desk, made.outcome.id)
    assert (row.name, row.every_s, row.zone, row.lang, row.allow_private) == (
        "Городская лента", 7200, "Europe/Kyiv", "uk", True,
    )  # fmt: skip
    qtbot.waitUntil(lambda: any(one.id == row.id for one in page.model.rows))
    page.show_item(row.id)
    page.acts.do("read")
    qtbot.waitUntil(lambda: source(desk, row.id).health is Health.WORKS, timeout=20_000)
    qtbot.waitUntil(lambda: "8 posts" in page.pane.reader.toPlainText(), timeout=5000)
    assert "Works" in page.pane.reader.toPlainText()


def test_several_ways_are_offered_and_one_can_be_chosen(
    qtbot: QtBot, make_desk: Callable[..., Desk], server: Server
) -> None:
    desk = make_desk()
    page = opened(qtbot, desk)
    made = dialog(qtbot, page, desk)
    asked(qtbot, made, server.url("/page"))
    assert {one.address for one in made._found} >= {server.url("/feed"), server.url("/second")}
    picks = made.findChildren(QRadioButton)
    assert len(picks) == len(made._found) >= 2
    number = next(n for n, one in enumerate(made._found) if one.address == server.url("/second"))
    picks[number].click()
    chosen = made.chosen()
    assert chosen is not None
    assert chosen.address == server.url("/second")
    qtbot.waitUntil(lambda: "Согласен" in words(made._card), timeout=15_000)


@pytest.mark.parametrize(
    ("path", "private", "told"),
    [
        ("/wall", True, "robots.txt"),
        ("/missing", True, "nothing at this address"),
        ("/feed", False, "private network"),
    ],
)
def test_what_is_in_the_way_is_told_in_words(
    qtbot: QtBot, make_desk: Callable[..., Desk], server: Server, path: str, private: bool, told: str
) -> None:
    desk = make_desk()
    page = opened(qtbot, desk)
    made = dialog(qtbot, page, desk, private=private)
    asked(qtbot, made, server.url(path))
    assert told in made._problem.what.text()
    assert made._problem.remedy.text()
    assert not made.add_button.isEnabled()
    if not private:
        assert made.private.isVisible()
        assert made.private.warning.isHidden()
        made.private.setChecked(True)
        assert made.private.warning.isVisible(), "the danger is told as soon as it is allowed"
        qtbot.waitUntil(lambda: bool(made._found), timeout=15_000)


def test_a_page_without_posts_is_told(qtbot: QtBot, make_desk: Callable[..., Desk]) -> None:
    desk = make_desk()
    page = opened(qtbot, desk)
    with Server(host="127.0.0.22") as bare:
        bare.page("/", "<html><head><title>Пусто</title></head><body><p>Здесь ничего не пишут.</p></body></html>")
        made = dialog(qtbot, page, desk)
        asked(qtbot, made, bare.url("/"))
        assert "No posts were found" in made._problem.what.text()
        assert "RSS" in made._problem.remedy.text()


def test_a_place_watched_already_is_not_added_twice(
    qtbot: QtBot, make_desk: Callable[..., Desk], server: Server
) -> None:
    desk = make_desk()
    watch(desk, server.url("/feed"))
    page = opened(qtbot, desk)
    made = dialog(qtbot, page, desk)
    asked(qtbot, made, server.url("/feed"))
    assert "watched already" in words(made)
    assert not made.add_button.isEnabled()


def test_search_place_follows_a_name(qtbot: QtBot, make_desk: Callable[..., Desk], server: Server) -> None:
    desk = make_desk()
    page = opened(qtbot, desk)
    made = dialog(qtbot, page, desk)
    template = server.url("/search?q={query}&hl={lang}")
    qtbot.waitUntil(lambda: made._search_on.entity.count() == 3)
    made.address.setText(template)
    assert made._search_on.isVisible(), "the advanced part opens by itself"
    made.look()
    assert "whom" in made._problem.what.text()
    made._search_on.entity.setCurrentIndex(1)
    made._search_on.lang.setCurrentIndex(made._search_on.lang.findData("ru"))
    made._search_on.entity.activated.emit(1)
    qtbot.waitUntil(lambda: bool(made._found), timeout=15_000)
    made.add_button.click()
    qtbot.waitUntil(lambda: made.outcome is not None)
    assert made.outcome is not None
    assert made.outcome.id is not None
    row = source(desk, made.outcome.id)
    assert row.address == template
    assert row.search is not None
    assert row.search.lang == "ru"
    assert "Северный ветер" in row.name
    assert any("%D0%A1%D0%B5%D0%B2%D0%B5%D1%80%D0%BD%D1%8B%D0%B9" in path for path in server.paths())


def test_state_reason_and_remedy_of_a_failed_place(
    qtbot: QtBot, make_desk: Callable[..., Desk], server: Server
) -> None:
    desk = make_desk()
    wall = watch(desk, server.url("/wall"), name="Стена")
    good = watch(desk, server.url("/feed"))
    page = opened(qtbot, desk)
    page.acts.read_all()
    qtbot.waitUntil(lambda: source(desk, wall).health is Health.CANNOT, timeout=20_000)
    qtbot.waitUntil(lambda: source(desk, good).health is Health.WORKS, timeout=20_000)
    page.show_item(wall)
    qtbot.waitUntil(lambda: "robots.txt" in page.pane.reader.toPlainText())
    shown = page.pane.reader.toPlainText()
    assert "Can't be watched" in shown
    assert "feed" in shown
    qtbot.waitUntil(lambda: page._shelves[Shelf.CANNOT].isVisible())
    page._shelves[Shelf.CANNOT].click()
    assert page.listed.rowCount() == 1
    page.show_item(good)
    assert page.current() is not None
    assert page.current().id == good  # type: ignore[union-attr]


@pytest.mark.parametrize("layout", ["latin", "russian"])
def test_switch_and_remove_by_keyboard_and_undo(qtbot: QtBot, make_desk: Callable[..., Desk], layout: str) -> None:
    desk = make_desk()
    page = opened(qtbot, desk)
    page.table.setFocus()
    qtbot.waitUntil(page.table.hasFocus)
    key = Qt.Key(Qt.Key.Key_S) if layout == "latin" else Qt.Key(0x042B)
    QTest.keyClick(page.table, key)
    qtbot.waitUntil(lambda: source(desk, desk.source_id).enabled)
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    assert page._stack.currentWidget() is page._empty
    undo = Qt.Key.Key_Z if layout == "latin" else Qt.Key(0x042F)
    QTest.keyClick(page, undo, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)


def test_edit_changes_only_what_was_changed(qtbot: QtBot, make_desk: Callable[..., Desk]) -> None:
    desk = make_desk()
    page = opened(qtbot, desk)
    row = page.model.rows[0]
    made = EditPlace(page, page.context, row)
    made.fields.name.setText("Новое имя")
    made.fields.zone.setCurrentText("Nowhere/Land")
    made._submit()
    assert "time zone" in made._error.text()
    made.fields.zone.setCurrentText("Europe/Helsinki")
    made._submit()
    qtbot.waitUntil(lambda: source(desk, row.id).name == "Новое имя")
    changed = source(desk, row.id)
    assert (changed.zone, changed.every_s, changed.address) == ("Europe/Helsinki", row.every_s, row.address)


def test_a_place_that_is_not_crawled_is_told_with_the_ways_that_are_left(
    qtbot: QtBot, make_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk()
    page = opened(qtbot, desk)
    made = dialog(qtbot, page, desk, private=False)
    monkeypatch.setattr(desk.monitor, "detect", lambda *_, **__: pytest.fail("the place was asked"))
    made.address.setText("https://otzovik.com/reviews/romashka/")
    made.look()
    assert not made.closed.isHidden()
    assert "Отзовик is not crawled. It shows captchas" in made.closed.what.text()
    assert "its notification mails, by hand" in made.closed.how.text()
    assert list(made.closed.buttons) == [Way.MAIL, Way.HAND]
    assert not made.add_button.isEnabled()

    shown: list[AddMentionDialog] = []
    monkeypatch.setattr(AddMentionDialog, "exec", lambda self: shown.append(self) or 0)
    made.closed.buttons[Way.HAND].click()
    assert shown[0].url.text() == "https://otzovik.com/reviews/romashka/"
    made.closed.buttons[Way.MAIL].click()
    assert made.address.text() == "imaps://"
    assert made.closed.isHidden()
    made.address.setText("https://www.trustpilot.com/users/1")
    made.look()
    went: list[str] = []
    monkeypatch.setattr(page.context.host, "go", lambda slug, *_: went.append(slug))
    made.closed.buttons[Way.API].click()
    assert went == ["settings"]


def test_a_place_can_be_about_one_of_ours_when_it_is_added_and_later(
    qtbot: QtBot, make_desk: Callable[..., Desk], server: Server
) -> None:
    desk = make_desk()
    ours = desk.monitor.add_entity(Entity(0, Role.OWN, ("Тепломакс",))).result().id
    page = opened(qtbot, desk)
    made = dialog(qtbot, page, desk)
    qtbot.waitUntil(lambda: made.fields.about.count() > 1)
    asked(qtbot, made, server.url("/feed"))
    made.fields.about.setCurrentIndex(made.fields.about.findData(ours))
    made.add_button.click()
    qtbot.waitUntil(lambda: made.outcome is not None)
    assert made.outcome is not None
    assert made.outcome.id is not None
    row = source(desk, made.outcome.id)
    assert row.about_entity_id == ours
    qtbot.waitUntil(lambda: any(one.id == row.id for one in page.model.rows))
    page.show_item(row.id)
    qtbot.waitUntil(lambda: "Every post is about" in page.pane.reader.toPlainText(), timeout=5000)
    changing = EditPlace(page, page.context, row)
    qtbot.waitUntil(lambda: changing.fields.about.count() > 1)
    assert changing.fields.about.entity_id() == ours
    changing.fields.about.setCurrentIndex(0)
    changing._submit()
    qtbot.waitUntil(lambda: source(desk, row.id).about_entity_id is None)


def test_crawl_shows_progress_and_can_be_stopped(qtbot: QtBot, make_desk: Callable[..., Desk], server: Server) -> None:
    server.script("/slow", lambda exchange: exchange.pause(20))
    desk = make_desk()
    watch(desk, server.url("/slow"))
    page = opened(qtbot, desk)
    page.acts.read_all()
    qtbot.waitUntil(page._strip.isVisible, timeout=10_000)
    qtbot.waitUntil(lambda: "Stop" in page._read_all.text())
    page.acts.read_all()
    qtbot.waitUntil(page._strip.isHidden, timeout=20_000)
    assert not desk.monitor.crawling
    qtbot.waitUntil(lambda: "Read all" in page._read_all.text())


def test_opml_comes_in_and_goes_out(qtbot: QtBot, make_desk: Callable[..., Desk], tmp_path: Path) -> None:
    desk = make_desk()
    page = opened(qtbot, desk)
    target = tmp_path / "places.opml"
    page.acts.export_opml(str(target))
    qtbot.waitUntil(target.exists)
    qtbot.waitUntil(lambda: "places.opml" in desk.window._quiet._text.text())
    coming = tmp_path / "coming.opml"
    coming.write_text(
        '<opml version="2.0"><body><outline text="A" xmlUrl="http://a.example/feed"/>'
        '<outline text="B" xmlUrl="http://b.example/feed"/></body></opml>',
        "utf-8",
    )
    page.acts.import_opml(str(coming))
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    assert "2 places" in desk.window._quiet._text.text()
    page.acts.import_opml(str(target))
    qtbot.waitUntil(lambda: "no place that is not watched" in desk.window._quiet._text.text())
    assert page.model.rowCount() == 3


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"<opml><body>\n<outline text=", "broken at line 2"),
        (b"<html><body/></html>", "no list of feeds"),
        (b"", "broken at line 1"),
    ],
)
def test_broken_opml_is_told_and_adds_nothing(
    qtbot: QtBot, make_desk: Callable[..., Desk], tmp_path: Path, content: bytes, told: str
) -> None:
    desk = make_desk()
    page = opened(qtbot, desk)
    file = tmp_path / "broken.opml"
    file.write_bytes(content)
    page.acts.import_opml(str(file))
    qtbot.waitUntil(lambda: told in desk.window._quiet._text.text())
    assert len(desk.monitor.read.sources()) == 1


def test_search_field_narrows_and_steps_aside(qtbot: QtBot, make_desk: Callable[..., Desk]) -> None:
    desk = make_desk()
    for name in ("Kukkakauppa", "Ромашка-форум"):
        new = NewSource(f"https://{name.lower()}.example/feed", "feed", name, enabled=False)
        desk.monitor.add_source(new).result()
    page = opened(qtbot, desk)
    page._search.setText("ромаш")
    assert page.listed.rowCount() == 1
    page._search.setText("nothing like this")
    assert page._table_stack.currentWidget() is page._none
    page._none_act.click()
    assert page.listed.rowCount() == 3


def test_no_place_says_what_to_do_next(qtbot: QtBot, make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(names=False)
    desk.monitor.add_entity(Entity(0, Role.OWN, ("Северный ветер",))).result()
    page = opened(qtbot, desk)
    qtbot.waitUntil(lambda: page._stack.currentWidget() is page._empty)
    assert page._empty_add.text() == "Add a place"


def test_cancel_ends_the_look_at_the_site(qtbot: QtBot, make_desk: Callable[..., Desk], server: Server) -> None:
    server.script("/slow", lambda exchange: exchange.pause(30))
    desk = make_desk()
    page = opened(qtbot, desk)
    made = dialog(qtbot, page, desk)
    made.address.setText(server.url("/slow"))
    made.look()
    assert made._look_button.text() == "Stop"
    qtbot.waitUntil(lambda: "/slow" in server.paths(), timeout=10_000)
    looks = desk.monitor._looks
    assert len(looks) == 1
    made.reject()
    qtbot.waitUntil(lambda: looks == [], timeout=5000)
    again = dialog(qtbot, page, desk)
    again.address.setText(server.url("/slow"))
    again.look()
    again._look_button.click()
    assert again._look_button.text() == "Look"
    qtbot.waitUntil(lambda: looks == [], timeout=5000)
    assert again._problem.isHidden(), "who stops a look knows why there is no answer"


def test_engine_is_named_and_the_way_that_needs_no_key_is_chosen(
    qtbot: QtBot, make_desk: Callable[..., Desk], server: Server
) -> None:
    desk = make_desk()
    page = opened(qtbot, desk)
    made = dialog(qtbot, page, desk)
    best = Found("vk", "https://vk.com/romashka", "Ромашка", 0.9, "a wall")
    second = Found("feed", server.url("/feed"), "Городская лента", 0.6, "a feed")
    forum = Engine("phpbb3", "phpBB", EngineKind.FORUM, "phpbb")
    made._looked_at = "x"
    made._detected(made._ticket, "x", Detection(None, (second, best), None, forum, in_time=False))
    qtbot.waitUntil(lambda: bool(made._found))
    assert [one.crawler for one in made._found] == ["vk", "feed"]
    assert made.chosen() == second
    assert "key of your own" in words(made)
    assert "A forum, made with phpBB." in words(made)
    assert "slowly" in words(made)
    assert made.add_button.isEnabled()


def test_wall_is_named_in_words(qtbot: QtBot, make_desk: Callable[..., Desk]) -> None:
    desk = make_desk()
    page = opened(qtbot, desk)
    made = dialog(qtbot, page, desk)
    wall = BlockedError("https://a.example/", "Qrator asks for a check that only a person's browser can pass")
    made._looked_at = "x"
    made._detected(made._ticket, "x", Detection(None, (), wall))
    qtbot.waitUntil(made._problem.isVisible)
    assert "Qrator stands before the site" in made._problem.remedy.text()


def test_every_sentence_of_the_walls_has_words() -> None:
    source = Path(walls.__file__).read_text("utf-8") + Path(answers.__file__).read_text("utf-8")
    told = re.findall(r'"((?:the |this |withheld |[A-Z][\w()\' -]* (?:refuses|asks))[^"]{12,})"', source)
    assert len(told) > 15
    assert [one for one in told if not detection_words.wall(one)] == []
