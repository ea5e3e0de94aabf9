"""The dialog that changes a place."""

from __future__ import annotations

from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from monitor.service import Written
from monitor.types import SourceRow
from ui.context import Context
from ui.widgets.dialog import FormDialog
from ui.widgets.place_fields import PlaceFields, PrivateBox

translate = QCoreApplication.translate


class EditPlace(FormDialog):
    """Name, address, rhythm, language, time zone, whom it is about, and whether it may lead into a private network."""

    def __init__(self, parent: QWidget, context: Context, place: SourceRow) -> None:
        super().__init__(
            parent, context.bridge, translate("EditPlace", "Edit the place"), translate("EditPlace", "Save"),
            self._save,
        )  # fmt: skip
        self.setMinimumWidth(560)
        self._monitor, self._place = context.monitor, place
        self.fields = PlaceFields(
            self.form, context, every_s=place.every_s, lang=place.lang, zone=place.zone, about=place.about_entity_id
        )
        self.form.setRowVisible(self.fields.about, place.search is None)
        self.fields.name.setText(place.name)
        self.address = QLineEdit(place.address)
        self.address.setCursorPosition(0)
        self.form.insertRow(1, translate("EditPlace", "Address"), self.address)
        self.private = PrivateBox(context.theme)
        self.private.setChecked(place.allow_private)
        self.form.addRow("", self.private)
        self.form.addRow(self.private.warning)

    def _save(self) -> Future[Written] | None:
        place = self._place
        name, address = " ".join(self.fields.name.text().split()), self.address.text().strip()
        if not address.lower().startswith(("http://", "https://")):
            self.show_error(translate("EditPlace", "An address starts with https:// or http://."))
            return None
        if fault := self.fields.fault():
            self.show_error(fault)
            return None
        wanted: dict[str, Any] = {
            "name": name or address,
            "address": address,
            "every_s": self.fields.rhythm.seconds(),
            "lang": self.fields.language.lang(),
            "zone": self.fields.zone.zone(),
            "allow_private": self.private.isChecked(),
            "about_entity_id": self.fields.about.entity_id(),
        }
        changes = {key: value for key, value in wanted.items() if value != getattr(place, key)}
        if not changes:
            self.reject()
            return None
        return self._monitor.change_source(place.id, **changes)
