"""Whom a search is for: the part of Add a place that an address with {query} opens."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame

from monitor.types import EntityRow, SearchQuery
from ui import place_words
from ui.context import Context
from ui.widgets.controls import column, label
from ui.widgets.place_fields import LanguageBox

translate = QCoreApplication.translate


class SearchPart(QFrame):
    """Whom a search is for; `changed` is called after each choice."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("ground", "card")
        self.changed: Any = None
        told = label(
            translate(
                "AddPlace",
                "An address with {query} in it is a search: a name of yours is put there, and followed when it "
                "changes. {lang} and {country} are filled in too, where the address has them.",
            ),
            "muted",
            wraps=True,
        )
        example = label("https://news.example/search.rss?q={query}&hl={lang}&gl={country}", "small")
        example.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.entity = QComboBox()
        self.entity.addItem(translate("AddPlace", "Choose a name"), None)
        self.lang = LanguageBox(translate("AddPlace", "None"))
        self.country = QComboBox()
        self.country.addItem(translate("AddPlace", "None"), None)
        for code in place_words.COUNTRIES:
            self.country.addItem(place_words.country(code), code)
        form = QFormLayout()
        form.setSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(translate("AddPlace", "Search for"), self.entity)
        form.addRow(translate("AddPlace", "Language {lang}"), self.lang)
        form.addRow(translate("AddPlace", "Country {country}"), self.country)
        box = column(told, example, form, gap=8)
        box.setContentsMargins(14, 12, 14, 12)
        self.setLayout(box)
        self._entities: dict[int, EntityRow] = {}
        monitor = context.monitor
        context.bridge.aside(monitor.entities, self._show_entities, owner=self)
        for field in (self.entity, self.lang, self.country):
            field.activated.connect(self._choice)

    def query(self) -> SearchQuery | None:
        """The search, None while nobody is chosen."""
        chosen = self.entity.currentData()
        if not isinstance(chosen, int):
            return None
        country = self.country.currentData()
        return SearchQuery(chosen, self.lang.lang(), country if isinstance(country, str) else None)

    def entity_name(self) -> str:
        """The name of whom the search is for."""
        return self.entity.currentText()

    def address(self, template: str) -> str:
        """The template filled in."""
        from monitor.service.crawling import search_address

        search = self.query()
        assert search is not None
        return search_address(template, self._entities[search.entity_id].entity, search.lang, search.country)

    def _show_entities(self, entities: list[EntityRow]) -> None:
        self._entities = {one.entity.id: one for one in entities}
        for one in entities:
            self.entity.addItem(one.name, one.entity.id)

    @Slot()
    def _choice(self) -> None:
        if self.changed is not None:
            self.changed()
