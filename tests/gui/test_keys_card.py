"""The customer's own keys: what is needed or set stands open, the rest behind one button; a key is never shown."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from crawlers import registry
from crawlers.types import Key
from monitor.types import NewSource
from tests.gui.desks import Desk
from ui import key_words
from ui.screens.settings import SettingsPage
from ui.widgets.key_card import KeyCard
from ui.widgets.key_service import KeyService


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """The file of the data folder: nobody's real keyring is touched."""
    monkeypatch.setattr("monitor.secrets.Secrets.in_keyring", property(lambda _self: False))


def card(qtbot: QtBot, desk: Desk) -> KeyCard:
    page: SettingsPage = desk.page("settings")
    qtbot.waitUntil(lambda: bool(page.key_card.services), timeout=15_000)
    return page.key_card


def words(widget: KeyService | KeyCard) -> str:
    return " ".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def test_every_key_of_ours_has_a_name_of_its_own() -> None:
    keys = {key.slug: key for name in registry.names() for key in registry.keys(name)}
    assert keys
    assert key_words.name(Key("somebody.else", "their name", "https://a.example")) == "their name"
    assert key_words.told(Key("somebody.else", "their name", "https://a.example")) == ""
    for key in keys.values():
        assert key_words.name(key), key.slug


def test_all_wait_behind_one_button_where_none_is_set(qtbot: QtBot, make_desk: Callable[..., Desk]) -> None:
    made = card(qtbot, make_desk())
    wanting = {key.slug.partition(".")[0] for name in registry.names() for key in registry.keys(name)}
    assert set(made.services) == wanting
    assert not any(one.isVisible() for one in made.services.values())
    assert made.others.text() == f"▸  Services ({len(wanting)})"
    made.others.click()
    assert all(one.isVisible() and not one.opened for one in made.services.values())
    assert not any(one.lines for one in made.services.values()), "lines are built when they are opened"
    vk = made.services["vk"]
    assert "Not set" in words(vk)
    vk.heading.click()
    assert [line.slug for line in vk.lines] == ["vk.token"]
    assert vk.lines[0].field.isVisible()


def test_a_service_that_a_place_waits_for_stands_open(qtbot: QtBot, make_desk: Callable[..., Desk]) -> None:
    desk = make_desk()
    made = card(qtbot, desk)
    desk.monitor.add_source(NewSource("https://vk.com/search?c[q]=Ромашка", "vk", "VK")).result()
    desk.monitor.crawl(None, due_only=False).result()
    desk.page("settings")
    qtbot.waitUntil(lambda: made.services["vk"].wanting == 1, timeout=10_000)
    vk = made.services["vk"]
    qtbot.waitUntil(vk.isVisible)
    assert vk.opened
    assert "1 place waits" in words(vk)
    assert not made.services["reddit"].isVisible()
    assert made.others.text().startswith("▸  Other services")


def test_key_is_kept_told_and_forgotten(qtbot: QtBot, make_desk: Callable[..., Desk]) -> None:
    desk = make_desk()
    made = card(qtbot, desk)
    made.others.click()
    reddit = made.services["reddit"]
    reddit.heading.click()
    first, second = reddit.lines
    first.field.setText("abc")
    first.save.click()
    qtbot.waitUntil(lambda: first.is_set)
    assert first.field.text() == ""
    assert "Not all are set" in words(reddit)
    second.field.setText("def")
    second.save.click()
    qtbot.waitUntil(lambda: second.is_set)
    assert reddit._state.text() == "Set"
    secrets = desk.monitor.folder.path / "secrets.json"
    assert json.loads(secrets.read_text("utf-8")) == {"reddit.client_id": "abc", "reddit.client_secret": "def"}
    first.forget.click()
    qtbot.waitUntil(lambda: not first.is_set)
    assert "Not all are set" in words(reddit)


def test_key_of_several_lines_comes_from_its_file(qtbot: QtBot, make_desk: Callable[..., Desk], tmp_path: Path) -> None:
    desk = make_desk()
    made = card(qtbot, desk)
    made.others.click()
    service = made.services["app_store_connect"]
    service.heading.click()
    line = next(one for one in service.lines if one.slug == "app_store_connect.private_key")
    assert not line.field.isVisible()
    line.read_file(str(tmp_path / "missing.p8"))
    qtbot.waitUntil(lambda: not line._error.isHidden())
    assert "can't be used" in line._error.text()
    file = tmp_path / "key.p8"
    file.write_text("first line\nsecond line\n", "utf-8")
    line.read_file(str(file))
    qtbot.waitUntil(lambda: line.is_set)
    assert line._error.isHidden()
    kept = json.loads((desk.monitor.folder.path / "secrets.json").read_text("utf-8"))
    assert kept["app_store_connect.private_key"] == "first line\nsecond line"


def test_words_follow_the_language(qtbot: QtBot, make_desk: Callable[..., Desk]) -> None:
    desk = make_desk()
    made = card(qtbot, desk)
    made.others.click()
    made.services["youtube"].heading.click()
    desk.languages.choose("uk")
    qtbot.waitUntil(lambda: "Ключ API" in words(made.services["youtube"]))
    assert "Не задано" in words(made.services["youtube"])
