"""Names: by role with their forms, changed with what is seen before saving, matched again, taken back."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from monitor.text.types import Form, FormChoices, FormKind
from monitor.types import Role
from tests.gui.desks import Desk
from ui.languages import Languages
from ui.screens.names import NamesPage
from ui.widgets.form_picker import FormPicker


def opened(qtbot: QtBot, desk: Desk) -> NamesPage:
    page: NamesPage = desk.page("names")
    qtbot.waitUntil(lambda: page._loaded and page._shown is not None)
    qtbot.waitUntil(lambda: bool(page.editor.picker._forms), timeout=15_000)
    return page


def names(desk: Desk) -> dict[str, int]:
    return {one.names[0]: one.id for one in desk.monitor.read.entities()}


def chips(page: NamesPage) -> dict[str, QPushButton]:
    """The chips of the forms by their words, those shown now."""
    return {
        one.text(): one for one in page.editor.picker.findChildren(QPushButton) if one.property("kind") == "form"
    }  # fmt: skip


def test_names_stand_by_role_with_their_forms(qtbot: QtBot, desk: Desk) -> None:
    page = opened(qtbot, desk)
    lines = [line.row.name if line.row else line.role for line in page.model.lines]
    assert lines == [Role.OWN, "Северный ветер", Role.CLIENT, "Lumikko Foods"]
    assert page.editor.name.text() == "Северный ветер"
    assert "Северного ветра" in chips(page)
    assert not page.dirty()
    assert not page.save_button.isEnabled()


def test_a_form_clicked_away_is_seen_saved_and_matched_again(qtbot: QtBot, desk: Desk) -> None:
    page = opened(qtbot, desk)
    own = names(desk)["Северный ветер"]
    shown = desk.ids(entity_ids=(own,))
    assert len(shown) == 8
    chips(page)["Северного ветра"].click()
    assert page.dirty()
    assert page.save_button.isEnabled()
    seen: list[str] = []
    desk.bridge.progressed.connect(lambda progress: seen.append(progress.key) if progress else None)
    page.save()
    qtbot.waitUntil(lambda: "Северного ветра" in desk.monitor.entity(own).entity.forms.dropped)
    qtbot.waitUntil(lambda: "rematch" in seen, timeout=15_000)
    assert desk.monitor.settle(30)
    assert len(desk.ids(entity_ids=(own,))) < 8
    qtbot.waitUntil(lambda: not page.dirty() and page._shown is not None)
    desk.window.undo()
    qtbot.waitUntil(lambda: not desk.monitor.entity(own).entity.forms.dropped)
    assert desk.monitor.settle(30)
    assert desk.ids(entity_ids=(own,)) == shown


def test_a_new_name_shows_its_forms_before_it_is_kept(qtbot: QtBot, desk: Desk) -> None:
    page = opened(qtbot, desk)
    page.add_name()
    assert not page.save_button.isEnabled()
    page.editor.name.setText("Ромашка")
    qtbot.waitUntil(lambda: "Ромашкой" in chips(page), timeout=15_000)
    assert "Ромашка" not in names(desk), "nothing is kept yet"
    assert page.editor._trap.isVisibleTo(page.editor)
    assert "ordinary word" in page.editor._trap_words.text()
    page.editor.aliases.field.setText("ООО Ромашка, romashka.example")
    page.editor.aliases.take()
    page.editor.exclude.field.setText("чай")
    page.editor.langs["fi"].setChecked(False)
    page.save()
    qtbot.waitUntil(lambda: "Ромашка" in names(desk))
    kept = desk.monitor.entity(names(desk)["Ромашка"]).entity
    assert kept.aliases == ("ООО Ромашка", "romashka.example")
    assert kept.exclude == ("чай",), "what stands in the field counts too"
    assert kept.langs == ("ru", "uk", "en")
    assert kept.role is Role.CLIENT
    qtbot.waitUntil(lambda: page._shown is not None and page._shown.id == kept.id)


def test_a_name_without_language_cannot_be_saved(qtbot: QtBot, desk: Desk) -> None:
    page = opened(qtbot, desk)
    for box in page.editor.langs.values():
        box.setChecked(False)
    assert not page.save_button.isEnabled()
    assert "language" in page._hint.text()
    page.revert()
    assert not page.dirty()
    assert page.editor.langs["ru"].isChecked()


def test_removed_name_takes_its_mentions_out_of_the_lists_and_comes_back(qtbot: QtBot, desk: Desk) -> None:
    page = opened(qtbot, desk)
    inbox = len(desk.ids())
    page.show_item(names(desk)["Lumikko Foods"])
    assert page.editor.name.text() == "Lumikko Foods"
    page.remove()
    qtbot.waitUntil(lambda: "Lumikko Foods" not in names(desk))
    qtbot.waitUntil(lambda: page.editor.name.text() == "Северный ветер")
    qtbot.waitUntil(lambda: len(desk.ids()) < inbox, timeout=15_000)
    desk.window.undo()
    qtbot.waitUntil(lambda: "Lumikko Foods" in names(desk))
    qtbot.waitUntil(lambda: page.model.position(names(desk)["Lumikko Foods"]) is not None)
    qtbot.waitUntil(lambda: len(desk.ids()) == inbox, timeout=15_000)


@pytest.mark.parametrize("answer", ["Save", "Don't save", "Go on editing"])
def test_leaving_unsaved_changes_asks(qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch, answer: str) -> None:
    page = opened(qtbot, desk)
    own, client = names(desk)["Северный ветер"], names(desk)["Lumikko Foods"]
    page.editor.context.field.setText("окна")
    page.editor.context.take()

    def choose(box: QMessageBox) -> int:
        button = next(one for one in box.buttons() if one.text() == answer)
        monkeypatch.setattr(box, "clickedButton", lambda: button)
        return 0

    monkeypatch.setattr(QMessageBox, "exec", choose)
    page.list.setCurrentIndex(page.model.index(page.model.position(client) or 0))
    shown = page.editor.name.text()
    if answer == "Save":
        qtbot.waitUntil(lambda: desk.monitor.entity(own).entity.context == ("окна",))
        assert shown == "Lumikko Foods"
    elif answer == "Don't save":
        assert shown == "Lumikko Foods"
        assert desk.monitor.entity(own).entity.context == ()
    else:
        assert shown == "Северный ветер"
        assert page.list.currentIndex().row() == page.model.position(own)
        assert page.dirty()


def test_what_is_typed_survives_a_commit_of_others(qtbot: QtBot, desk: Desk) -> None:
    page = opened(qtbot, desk)
    page.editor.context.field.setText("окна")
    page.editor.context.take()
    desk.monitor.exclude_word(names(desk)["Lumikko Foods"], "jobs").result()
    qtbot.wait(600)
    assert page.editor.context.words() == ("окна",)
    assert page.dirty()


def test_names_go_out_and_come_in(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    page = opened(qtbot, desk)
    target = tmp_path / "names.json"
    page.export_names(str(target))
    qtbot.waitUntil(lambda: "names.json" in desk.window._quiet._text.text())
    found = json.loads(target.read_text("utf-8"))
    assert [one["names"][0] for one in found] == ["Северный ветер", "Lumikko Foods"]
    found[0]["exclude"] = ["вакансия"]
    found.append({"role": "competitor", "names": ["Южный полюс"]})
    target.write_text(json.dumps(found), "utf-8")
    page.import_names(str(target))
    qtbot.waitUntil(lambda: "Южный полюс" in names(desk))
    qtbot.waitUntil(lambda: "1 name added" in desk.window._quiet._text.text())
    assert "2 brought up to date" in desk.window._quiet._text.text()
    assert desk.monitor.entity(names(desk)["Северный ветер"]).entity.exclude == ("вакансия",)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"no json at all", "no list of names"),
        (b'[{"role": "own", "names": []}]', "Entity 1 has no name"),
        (b"\xff\xfe\x00x", "no text"),
    ],
)
def test_broken_file_is_told_and_adds_nothing(
    qtbot: QtBot, desk: Desk, tmp_path: Path, content: bytes, told: str
) -> None:
    page = opened(qtbot, desk)
    file = tmp_path / "names.json"
    file.write_bytes(content)
    page.import_names(str(file))
    qtbot.waitUntil(lambda: told in desk.window._quiet._text.text())
    assert len(names(desk)) == 2


def test_no_name_says_what_to_do_next(qtbot: QtBot, make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(names=False)
    page: NamesPage = desk.page("names")
    qtbot.waitUntil(lambda: page._stack.currentWidget() is page._empty)
    page._empty_add.click()
    assert page._stack.currentWidget() is not page._empty
    assert page.editor.entity().role is Role.OWN
    page.revert()
    qtbot.waitUntil(lambda: page._stack.currentWidget() is page._empty)


def test_many_forms_of_a_language_fold_and_those_taken_away_stay_in_sight(qtbot: QtBot, languages: Languages) -> None:
    picker = FormPicker()
    qtbot.addWidget(picker)
    forms = [f"Ромашка{number}" for number in range(30)]
    picker.set_choices(FormChoices(dropped=("Ромашка20",)))
    picker.set_forms([Form(one, FormKind.NAME, "ru") for one in forms])
    picker.show()
    chips = [one for one in picker.findChildren(QPushButton) if one.isCheckable()]
    assert [one.text() for one in chips] == [*forms[:8], "Ромашка20"]
    assert picker.choices().dropped == ("Ромашка20",)
    (more,) = [one for one in picker.findChildren(QPushButton) if one.text() == "and 21 more forms"]
    more.click()

    def shown() -> list[str]:
        return [one.text() for one in picker.findChildren(QPushButton) if one.isCheckable() and one.isVisible()]

    qtbot.waitUntil(lambda: shown() == forms)
