"""Own words for tactics and ready answers, and what key clients are known by; bad rows and amounts of records."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from monitor.case_types import ClientKeyKind
from monitor.desk import tactics
from tests.gui.desks import Desk
from ui import blanks, checking_words, tactic_words
from ui.languages import Languages
from ui.screens.client_keys_dialog import ClientKeysDialog
from ui.screens.records_dialog import RecordsDialog
from ui.screens.tactics_dialog import TacticsDialog


@pytest.mark.parametrize("lang", ["en", "ru", "uk", "fi"])
def test_every_template_is_read_in_words_and_comes_back_as_it_was(languages: Languages, lang: str) -> None:
    languages.choose(lang)
    for path in tactics.paths():
        if path.partition("/")[0] in tactic_words.GROUPS:
            assert "_" not in tactic_words.title(path), path
            words = tactics.text(path, lang, {})
            assert blanks.kept_template(blanks.template(words)) == words, path
    languages.choose("en")
    with pytest.raises(KeyError):
        blanks.kept_template("Call {somebody else}")


def test_own_words_win_and_are_given_back(qtbot: QtBot, desk: Desk) -> None:
    page = desk.page("settings")
    dialog = TacticsDialog(page, page.context)
    qtbot.addWidget(dialog)
    dialog.lang.setCurrentIndex(dialog.lang.findData("ru"))
    qtbot.waitUntil(lambda: dialog.list.count() > 10)
    assert dialog.list.item(0).text() == "Telephone or address to turn to"
    dialog.text.setPlainText("+7 900 000-00-00, {our name}")
    dialog.keep.click()
    qtbot.waitUntil(lambda: ("reply/contact", "ru") in desk.monitor.read.tactic_overrides())
    assert desk.monitor.read.tactic_overrides()[("reply/contact", "ru")] == "+7 900 000-00-00, {firm}"
    qtbot.waitUntil(lambda: "•" in dialog.list.item(0).text())
    dialog.text.setPlainText("{nothing of the kind}")
    dialog.keep.click()
    assert "none of those listed" in dialog._error.text()
    dialog.give_back.click()
    qtbot.waitUntil(lambda: not desk.monitor.read.tactic_overrides())

    keys = ClientKeysDialog(page, page.context)
    qtbot.addWidget(keys)
    qtbot.waitUntil(lambda: keys.client.count() == 1)
    keys.kind.setCurrentIndex(keys.kind.findData(ClientKeyKind.HANDLE))
    keys.value.setText("lumikko_buyer")
    keys.add.click()
    qtbot.waitUntil(lambda: [one.value for one in desk.monitor.read.client_keys()] == ["lumikko_buyer"])
    qtbot.waitUntil(lambda: keys.list.count() == 1 and bool(keys.list.itemAt(0).widget().findChildren(QPushButton)))
    keys.list.itemAt(0).widget().findChildren(QPushButton)[0].click()
    qtbot.waitUntil(lambda: not desk.monitor.read.client_keys())


def test_bad_rows_beyond_the_first_are_counted_and_amounts_stand_in_one_notation(qtbot: QtBot, desk: Desk) -> None:
    assert checking_words.cell("amount", "12500") == checking_words.cell("amount", "12500.00")
    rows = "".join(f"{n};03.11.2026;Ласточкин И.;{n * 1000},5\n" for n in range(1, 4)) + "без даты;;;\n" * 9
    desk.monitor.records.bring(("Номер заказа;Дата заказа;Клиент;Сумма\n" + rows).encode(), "orders.csv").result()
    page = desk.page("settings")
    dialog = RecordsDialog(page, page.context)
    qtbot.addWidget(dialog)

    def told() -> str:
        return " ".join(one.text() for one in dialog.findChildren(QLabel))

    qtbot.waitUntil(lambda: "and 4 more bad rows" in told())
