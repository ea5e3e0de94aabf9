"""Every setting has its words and its control; what is changed is in force and kept at once."""

from __future__ import annotations

import getpass
import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTime, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from monitor.settings import SETTINGS
from monitor.store.evidence_chain import Checked, EvidenceFault, Head
from tests.gui.desks import Desk
from ui import setting_words
from ui.screens.settings import SettingsPage
from ui.theme import Choice
from ui.widgets.safety_card import verdict
from ui.widgets.week_editor import WeekEditor


def kept(desk: Desk, key: str) -> object:
    """What stands in the file, None for nothing."""
    file = desk.monitor.folder.settings
    return json.loads(file.read_text("utf-8")).get(key) if file.exists() else None


@pytest.fixture
def page(desk: Desk) -> SettingsPage:
    shown: SettingsPage = desk.page("settings")
    return shown


def test_every_setting_has_its_row_and_its_words(page: SettingsPage, desk: Desk) -> None:
    assert set(page.rows) == {setting.key for setting in SETTINGS}
    for setting in SETTINGS:
        assert setting_words.name(setting.key)
        assert setting_words.told(setting.key)
        assert page.rows[setting.key].control.accessibleName() == setting_words.name(setting.key)
        assert page.rows[setting.key].value() == desk.monitor.settings.get(setting.key)
        if setting.unit and not setting.key.startswith("quiet_"):
            assert setting_words.unit(setting.key, 2)


def test_number_is_kept_with_its_unit_in_the_right_form(qtbot: QtBot, page: SettingsPage, desk: Desk) -> None:
    box = page.rows["answer_hours"].control
    assert isinstance(box, QSpinBox)
    assert page.rows["answer_hours"]._unit.text() == "hours"
    box.setValue(1)
    assert page.rows["answer_hours"]._unit.text() == "hour"
    qtbot.waitUntil(lambda: desk.monitor.settings.get("answer_hours") == 1)
    assert kept(desk, "answer_hours") == 1
    assert (box.minimum(), box.maximum()) == (1, 720)


def test_text_is_kept_when_the_typing_ends(qtbot: QtBot, page: SettingsPage, desk: Desk) -> None:
    field = page.rows["person"].control
    assert isinstance(field, QLineEdit)
    field.setFocus()
    QTest.keyClicks(field, "Olena")
    assert kept(desk, "person") is None
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.monitor.settings.get("person") == "Olena")
    qtbot.waitUntil(lambda: desk.monitor.person == "Olena")
    field.clear()
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.monitor.person == getpass.getuser())


def test_language_is_in_force_at_once(qtbot: QtBot, page: SettingsPage, desk: Desk) -> None:
    box = page.rows["language"].control
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("fi"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: page._titles["window"].text() == "Ikkuna")
    assert desk.window._rail["settings"].text() == "Asetukset"
    assert box.itemText(box.findData("uk")) == "Українська"
    assert kept(desk, "language") == "fi"


def test_theme_is_in_force_at_once(qtbot: QtBot, page: SettingsPage, desk: Desk) -> None:
    box = page.rows["theme"].control
    assert isinstance(box, QComboBox)
    try:
        box.setCurrentIndex(box.findData("dark"))
        box.activated.emit(box.currentIndex())
        qtbot.waitUntil(lambda: desk.theme.dark)
        assert kept(desk, "theme") == "dark"
    finally:
        desk.theme.choose(Choice.LIGHT)


def test_reading_goes_on_and_stops_with_its_tick(qtbot: QtBot, page: SettingsPage, desk: Desk) -> None:
    box = page.rows["crawl_with_window"].control
    assert isinstance(box, QCheckBox)
    desk.monitor.watch(True)
    box.click()
    qtbot.waitUntil(lambda: not desk.monitor.watching, timeout=15_000)
    box.click()
    qtbot.waitUntil(lambda: desk.monitor.watching)


def test_quiet_hours_rest_while_nothing_is_told(qtbot: QtBot, page: SettingsPage, desk: Desk) -> None:
    box = page.rows["notify"].control
    assert isinstance(box, QCheckBox)
    hours = page.rows["quiet_from"].control
    assert isinstance(hours, QComboBox)
    assert hours.currentText() == "22:00"
    box.click()
    qtbot.waitUntil(lambda: not page.rows["quiet_from"].isEnabled())
    box.click()
    qtbot.waitUntil(lambda: page.rows["quiet_from"].isEnabled())
    hours.setCurrentIndex(20)
    hours.activated.emit(20)
    qtbot.waitUntil(lambda: kept(desk, "quiet_from") == 20)


def test_a_value_that_cannot_be_kept_is_told_beside_it(
    qtbot: QtBot, page: SettingsPage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(desk.monitor.settings, "_save", full)
    box = page.rows["jobs"].control
    assert isinstance(box, QSpinBox)
    box.setValue(3)
    qtbot.waitUntil(lambda: page.rows["jobs"]._error.isVisibleTo(page))
    assert page.rows["jobs"]._error.text()


def test_data_folder_is_shown_and_opened(page: SettingsPage, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    page.safety.open_folder.click()
    assert [url.toLocalFile() for url in opened] == [str(desk.monitor.folder.path)]


def test_evidence_is_checked_backed_up_and_brought_back_in_words(
    qtbot: QtBot, page: SettingsPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = page.safety
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    card.verify.click()
    qtbot.waitUntil(lambda: "history of who did what is whole" in card.result.text(), timeout=10_000)
    card.backup.click()
    qtbot.waitUntil(lambda: "each checked" in card.result.text(), timeout=10_000)
    (backup,) = tmp_path.glob("mention-monitor-2*")
    assert (backup / "SHA256SUMS").is_file()

    folders = iter((str(tmp_path), str(tmp_path)))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: next(folders))
    card.restore.click()
    qtbot.waitUntil(lambda: "is no backup" in card.result.text(), timeout=10_000)
    folders = iter((str(backup), str(tmp_path)))
    card.restore.click()
    qtbot.waitUntil(lambda: "Brought back" in card.result.text(), timeout=20_000)
    assert card.follow.isVisibleTo(page)
    (made,) = tmp_path.glob("mention-monitor-restored-*")
    assert (made / "mentions.sqlite3").is_file()
    card.printed.setText("Evidence chain 3: 00ff")
    card.compare.click()
    qtbot.waitUntil(lambda: "not in the chain" in card.result.text())


def test_the_chain_is_stamped_once_there_is_one_and_a_refusal_is_told_in_words(
    qtbot: QtBot, page: SettingsPage, desk: Desk
) -> None:
    card = page.safety
    qtbot.waitUntil(lambda: not card.stamp.isEnabled())
    name = desk.monitor.read.entities()[0].id
    desk.monitor.bringing.add(
        text="Северный ветер опоздал", entity_id=name, file=Path("a.html"), file_body=b"<html>late</html>"
    ).result(30)
    card.load()
    qtbot.waitUntil(card.stamp.isEnabled)
    card.service.setText("http://127.0.0.1:9/")
    card.stamp.click()
    qtbot.waitUntil(lambda: "private network" in card.result.text(), timeout=10_000)
    assert card.stamp.isEnabled()


def test_each_fault_of_the_evidence_has_its_words() -> None:
    faults = tuple(EvidenceFault(7, what, "x") for what in ("page", "text", "record", "link", "missing", "unlinked"))
    told, role = verdict(Checked(Head(9, "ab"), 1, faults * 2), log_whole=False)
    assert role == "error"
    assert told.count("page 7") == 8
    assert "and 4 more" in told
    assert "changed from outside" in told


def test_the_working_week_is_ticked_and_its_hours_are_set(qtbot: QtBot, page: SettingsPage, desk: Desk) -> None:
    week = page.rows["working_week"].control
    assert isinstance(week, WeekEditor)
    assert week.text() == "mon-fri 09:00-18:00"
    week.days[5].click()
    week.ends[5].setTime(QTime(14, 0))
    qtbot.waitUntil(lambda: kept(desk, "working_week") == "mon-fri 09:00-18:00; sat 09:00-14:00")
    for day in week.days[:6]:
        day.click()
    qtbot.waitUntil(lambda: "at least one day" in page.rows["working_week"]._error.text())
    assert kept(desk, "working_week") == "mon-fri 09:00-18:00; sat 09:00-14:00"
    assert not week.starts[0].isEnabled()
