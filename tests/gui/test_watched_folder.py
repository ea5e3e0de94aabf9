"""A folder that is read by itself: which files could not be read, why, in words, and what helps."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.desks import Desk
from ui.screens.client_tables_dialog import ClientTablesDialog


def test_files_that_cannot_be_read_are_told_in_words_one_by_one(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "crm"
    folder.mkdir()
    (folder / "broken.xlsx").write_bytes(b"PK\x03\x04" + bytes(200))
    (folder / "empty.csv").write_bytes(b"")
    strange = folder / "strange.csv"
    strange.write_text("aaa;bbb\nHafenlicht;Anna\n", "utf-8")
    gone = folder / "gone.csv"
    gone.write_bytes(b"")
    tables = desk.monitor.clients.tables
    tables.watch(folder).result()
    tables.refresh()
    gone.unlink()
    page = desk.page("clients")
    dialog = ClientTablesDialog(page, page.context)
    qtbot.addWidget(dialog)
    dialog.show()

    def told() -> list[str]:
        return [one.text() for one in dialog.findChildren(QLabel) if one.isVisibleTo(dialog)]

    qtbot.waitUntil(lambda: "Its headings do not tell what it lists." in told())
    assert "It is empty." in told()
    assert any(one.startswith("It is damaged") for one in told())
    assert "gone.csv" not in told(), "what was taken away is no fault any more"
    (say,) = [one for one in dialog.findChildren(QPushButton) if one.text() == "Say what it lists…"]
    assert say.accessibleDescription() == "strange.csv"
    tables.bring(strange.read_bytes(), strange.name, kind="clients", mapping={"name": "aaa", "owner": "bbb"}).result()
    tables.read_again(strange.resolve())
    tables.refresh()
    qtbot.waitUntil(lambda: "Its headings do not tell what it lists." not in told())
