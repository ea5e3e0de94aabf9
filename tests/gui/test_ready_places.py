"""Ready-made places in the window: ticked at the first start and in Places, never on where terms must be read."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from tests.gui.desks import Desk
from ui.screens.choose_places import ChoosePlaces
from ui.screens.first_run import FirstRun
from ui.widgets.ready_places import ReadyPlaces


def offered(places: ReadyPlaces) -> list[QCheckBox]:
    """The ticks of the list as it is now; those of before live on until Qt deletes them."""
    lines = [places._list.itemAt(number).widget() for number in range(places._list.count())]
    return [tick for line in lines if line is not None for tick in line.findChildren(QCheckBox)]


def tick(places: ReadyPlaces, name: str) -> None:
    next(one for one in offered(places) if one.text() == name).setChecked(True)


def shown(places: ReadyPlaces) -> list[str]:
    return [one.text() for one in offered(places)]


def choose(places: ReadyPlaces, country: str, branch: str = "") -> None:
    places.country.setCurrentIndex(places.country.findData(country))
    places.branch.setCurrentIndex(places.branch.findData(branch))
    places.branch.activated.emit(places.branch.currentIndex())


@pytest.mark.usefixtures("languages")
def test_the_list_follows_country_and_branch_and_keeps_what_is_ticked(qtbot: QtBot) -> None:
    places = ReadyPlaces()
    qtbot.addWidget(places)
    assert places.chosen() == []
    choose(places, "FI", "construction")
    assert "Rakennuslehti" in shown(places)
    assert "Banki.ru" not in " ".join(shown(places))
    tick(places, "Rakennuslehti")
    choose(places, "UA", "it")
    assert "DOU" in shown(places)
    assert "Rakennuslehti" not in shown(places)
    tick(places, "DOU")
    assert [one.slug for one in places.chosen()] == ["rakennuslehti", "dou-ua"]
    words = " ".join(one.text() for one in places.findChildren(QLabel))
    assert "with a key of your own" in words
    places.leave_out({"https://dou.ua/feed/"})
    assert "DOU" not in shown(places)


def test_first_start_adds_what_was_ticked_for_the_name_that_was_given(
    qtbot: QtBot, make_desk: Callable[..., Desk]
) -> None:
    desk = make_desk(0, names=False)
    page = desk.window._stack.currentWidget()
    assert isinstance(page, FirstRun)
    page._name.setText("Lumikko Foods")
    page._show_ready.click()
    assert page._ready.isVisibleTo(page)
    choose(page._ready, "FI")
    tick(page._ready, "Vauva.fi, search of the forum")
    tick(page._ready, "Kauppalehti, forum of investors")
    assert "2" in page._hint.text()
    page._start.click()
    qtbot.waitUntil(lambda: len(desk.monitor.read.sources()) == 2, timeout=8000)
    kept = {row.crawler: row for row in desk.monitor.read.sources()}
    assert not any(row.enabled for row in kept.values())  # their terms must be read first
    search = kept["vauva"].search
    assert search is not None
    assert search.entity_id == desk.monitor.entities()[0].entity.id
    assert kept["vauva"].name == "Vauva.fi, search of the forum · Lumikko Foods"


def test_places_are_chosen_for_a_name_in_the_dialog(qtbot: QtBot, make_desk: Callable[..., Desk]) -> None:
    desk = make_desk()
    page = desk.page("places")
    qtbot.waitUntil(lambda: page._loaded)
    made = ChoosePlaces(page, page.context, page.model.rows)
    made.show()
    qtbot.waitExposed(made)
    assert not made.add_button.isEnabled()
    qtbot.waitUntil(lambda: made.entity.count() > 0, timeout=8000)
    choose(made.places, "FI")
    tick(made.places, "Suomi24, search of the forum")
    assert made.add_button.isEnabled()
    made.add_button.click()
    qtbot.waitUntil(lambda: made.outcome is not None, timeout=8000)
    (row,) = [one for one in desk.monitor.read.sources() if one.crawler == "suomi24"]
    assert not row.enabled
    assert row.search is not None
    assert row.search.entity_id == made.entity.currentData()
