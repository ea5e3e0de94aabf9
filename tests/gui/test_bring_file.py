"""Bringing in files and mentions by hand through the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.desks import Desk
from tests.unit.crawlers.mails import google_alert
from tests.unit.exchange.test_tables import workbook
from ui.screens.add_mention import AddMentionDialog
from ui.screens.bring_file import BringFileDialog
from ui.screens.mentions import MentionsPage
from ui.widgets.drop_veil import DropVeil

RANT = "Северный ветер опять опоздал на три дня, деньги не вернули, на звонки не отвечают"
ALERT = google_alert(
    ("https://news.example/1", "Северный ветер сорвал сроки", "Газета", "Сроки сорваны"),
    ("https://news.example/2", "Погода", "Газета", "Снег"),
)


def opened(desk: Desk, qtbot: QtBot, file: Path) -> BringFileDialog:
    page = desk.page("mentions")
    dialog = BringFileDialog(page, page.context, file, page.monitor.read.entities())
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_mails_are_shown_and_brought_in(make_desk: Callable[..., Desk], qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk()
    file = tmp_path / "alert.eml"
    file.write_bytes(ALERT)
    dialog = opened(desk, qtbot, file)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2)
    assert dialog.primary.text() == "Bring in 2 posts"
    index = dialog.model.index(1, 0)
    dialog.model.setData(index, Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert dialog.primary.text() == "Bring in 1 post"
    with qtbot.waitSignal(dialog.accepted):
        dialog.primary.click()
    assert dialog.outcome is not None
    assert (dialog.outcome.new_posts, dialog.outcome.count) == (1, 1)
    assert desk.monitor.read.coverage().mentions == 1


def test_the_columns_of_a_table_can_be_chosen(make_desk: Callable[..., Desk], qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk()
    file = tmp_path / "t.xlsx"
    file.write_bytes(workbook(["alpha", "beta"], [RANT, "https://a.example/1"], ["Снег", "не адрес"]))
    dialog = opened(desk, qtbot, file)
    qtbot.waitUntil(lambda: dialog._look is not None)
    fields = dialog.fields
    assert fields["text"].count() == 3
    fields["text"].setCurrentIndex(fields["text"].findText("alpha"))
    fields["url"].setCurrentIndex(fields["url"].findText("beta"))
    dialog.look()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    assert dialog.model.ticked()[0].url == "https://a.example/1"
    assert dialog._problems.text() == "Line 3: “не адрес” is no address on the web"


def test_a_page_that_does_not_say_where_it_is_from_is_asked_for(
    make_desk: Callable[..., Desk], qtbot: QtBot, tmp_path: Path
) -> None:
    desk = make_desk()
    file = tmp_path / "page.html"
    review = f'{{"@type":"Review","author":{{"@type":"Person","name":"Анна"}},"reviewBody":"{RANT}"}}'
    other = '{"@type":"Review","author":{"@type":"Person","name":"Пётр"},"reviewBody":"Совсем о другом и надолго"}'
    file.write_text(
        '<!doctype html><html><head><script type="application/ld+json">{"@context":"https://schema.org",'
        f'"@type":"LocalBusiness","name":"Магазин","review":[{review},{other}]}}</script></head><body><p>x</p></body></html>',
        "utf-8",
    )
    dialog = opened(desk, qtbot, file)
    qtbot.waitUntil(lambda: dialog.address.isVisible())
    dialog.address.setText("https://shop.example/5")
    dialog.look()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2)
    assert [post.text for post in dialog.model.ticked()] == [RANT]


def test_a_file_that_is_nothing_of_this_is_told(make_desk: Callable[..., Desk], qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "x.png"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(80))
    dialog = opened(make_desk(), qtbot, file)
    qtbot.waitUntil(lambda: dialog._error.isVisible())
    assert not dialog.primary.isEnabled()


def test_a_mention_by_hand(make_desk: Callable[..., Desk], qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk()
    page = desk.page("mentions")
    entities = page.monitor.read.entities()
    dialog = AddMentionDialog(page, page.context, entities)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog._submit()
    assert dialog._error.text() == "Give the text, or the address."
    dialog.text.setPlainText("Обещали и пропали")
    dialog.at.setText("когда-то")
    dialog._submit()
    assert "no time" in dialog._error.text()
    dialog.at.setText("20.11.2026 14:05")
    dialog.url.setText("closed.example/5")
    shot = tmp_path / "shot.png"
    shot.write_bytes(b"\x89PNG")
    dialog.set_file(shot)
    dialog.entity.setCurrentIndex(1)
    with qtbot.waitSignal(dialog.accepted):
        dialog._submit()
    assert dialog.outcome.count == 1
    assert page.monitor.read.coverage().mentions == 1


def drag(paths: list[Path]) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def test_files_dragged_over_the_window_are_shown_where_they_go(
    make_desk: Callable[..., Desk], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk()
    window = desk.window
    file = tmp_path / "alert.eml"
    file.write_bytes(ALERT)
    veil = window.findChild(DropVeil)
    assert veil is not None
    over = veil.parentWidget()
    asked: list[list[Path]] = []
    monkeypatch.setattr(MentionsPage, "bring_files", lambda _page, files: asked.append(list(files)))
    action, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

    def enter(mime: QMimeData) -> bool:
        event = QDragEnterEvent(QPoint(5, 5), action, mime, left, none)
        event.ignore()
        QApplication.sendEvent(over, event)
        return event.isAccepted()

    assert not enter(drag([tmp_path / "missing.eml"]))
    assert not veil.isVisible()
    mime = drag([file])
    assert enter(mime)
    assert veil.isVisible()
    assert veil.size() == over.size()
    QApplication.sendEvent(over, QDragLeaveEvent())
    assert not veil.isVisible()
    assert enter(mime)
    QApplication.sendEvent(over, QDropEvent(QPoint(5, 5).toPointF(), action, mime, left, none))
    assert not veil.isVisible()
    qtbot.waitUntil(lambda: asked == [[file]])
