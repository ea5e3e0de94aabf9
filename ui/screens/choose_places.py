"""The dialog that adds ready-made places: a list to tick, and whom the searches among them are for."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from monitor.places import QUERY, new_source
from monitor.service import Written
from monitor.types import EntityRow, SourceRow
from ui.context import Context
from ui.errors import words
from ui.widgets.controls import MARGIN, button, column, label, row
from ui.widgets.ready_places import ReadyPlaces

translate = QCoreApplication.translate


class ChoosePlaces(QDialog):
    """`outcome` is what was written, None until then."""

    def __init__(self, parent: QWidget, context: Context, known: Sequence[SourceRow]) -> None:
        super().__init__(parent)
        self.outcome: Written | None = None
        self._monitor, self._bridge = context.monitor, context.bridge
        self._entities: dict[int, EntityRow] = {}
        title = translate("ChoosePlaces", "Ready-made places")
        self.setWindowTitle(title)
        self.resize(700, 640)
        self.setMinimumSize(560, 420)
        ask = label(
            translate(
                "ChoosePlaces",
                "Public feeds, forums and searches. None of them was tried on the live network when this list was "
                "made: the state of each place will tell whether it can be read.",
            ),
            "muted",
            wraps=True,
        )
        self.places = ReadyPlaces()
        self.places.leave_out({one.address for one in known if one.search is None})
        self.places.changed.connect(self._write_ready)
        self.entity = QComboBox()
        self.entity.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.entity.activated.connect(self._write_ready)
        for_whom = label(translate("ChoosePlaces", "Search for"))
        for_whom.setBuddy(self.entity)
        self._error = label(role="error", wraps=True)
        self._error.hide()
        self.add_button = button(translate("ChoosePlaces", "Add the places"), "primary", self._submit)
        cancel = button(translate("ChoosePlaces", "Cancel"), "", self.reject)
        whole = column(label(title, "heading"), ask, self.places, gap=8, margins=MARGIN + 4)
        whole.setStretch(2, 1)
        whole.addLayout(row(for_whom, self.entity, 1))
        whole.addWidget(self._error)
        whole.addLayout(row(1, cancel, self.add_button))
        self.setLayout(whole)
        self._bridge.aside(self._monitor.entities, self._show_entities, owner=self)
        self._write_ready()

    def _show_entities(self, entities: list[EntityRow]) -> None:
        self._entities = {one.entity.id: one for one in entities}
        for one in entities:
            self.entity.addItem(one.name, one.entity.id)
        self.entity.setMinimumWidth(self.entity.sizeHint().width())
        self._write_ready()

    @Slot()
    def _write_ready(self) -> None:
        chosen = self.places.chosen()
        searches = any(QUERY in one.address for one in chosen)
        self.add_button.setEnabled(bool(chosen) and (not searches or self.entity.currentData() is not None))

    @Slot()
    def _submit(self) -> None:
        self._error.hide()
        self.add_button.setEnabled(False)
        entity_id = self.entity.currentData()
        name = self.entity.currentText()
        sources = [
            new_source(one, entity_id=entity_id, entity_name=name) if QUERY in one.address else new_source(one)
            for one in self.places.chosen()
        ]
        future: Future[Written] = self._monitor.add_sources(sources)
        self._bridge.when_done(future, self._added, self._refused, owner=self)

    def _added(self, written: Written) -> None:
        self.outcome = written
        self.accept()

    def _refused(self, error: BaseException) -> None:
        told = words(error)
        self._error.setText(f"{told.what} {told.remedy}".strip())
        self._error.show()
        self._write_ready()
