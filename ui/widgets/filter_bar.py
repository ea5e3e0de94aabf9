"""The filter bar of the mentions: search, names, state, period, the rarer filters under "+", saved views."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QPushButton, QWidget

from monitor.desk.views import PERIODS_DAYS, Filters, Shelf, from_json
from monitor.triage_types import RuleRow, SavedView, TagRow
from monitor.types import Decision, Entity, Kind, SourceRow, Tone
from ui import text
from ui.context import Context
from ui.triage_words import rule_words
from ui.widgets.controls import button, column, restyle, row
from ui.widgets.tag_marks import tag_icon
from ui.widgets.views_menu import ViewsMenu

translate = QCoreApplication.translate
TYPED_MS: Final = 250
"""A search starts when nobody typed for this long."""
MENU_PLACES: Final = 60
"""Places listed in a menu; more are found by `site:` in the search field."""


def shelf_word(shelf: Shelf) -> str:
    """Which part of the work, in words."""
    return {
        Shelf.INBOX: translate("Shelf", "Inbox"),
        Shelf.NEW: translate("Shelf", "Not read yet"),
        Shelf.CASE: translate("Shelf", "In a case"),
        Shelf.ANSWERED: translate("Shelf", "Answered"),
        Shelf.DONE: translate("Shelf", "Done"),
        Shelf.NOT_US: translate("Shelf", "Not us"),
        Shelf.THROWN_OUT: translate("Shelf", "Thrown out"),
        Shelf.ALL: translate("Shelf", "All states"),
    }[shelf]


def period_word(days: int | None) -> str:
    """A period back from now, in words."""
    if days is None:
        return translate("Period", "Any time")
    if days == 1:
        return translate("Period", "Last 24 hours")
    if days == 365:
        return translate("Period", "Last year")
    return translate("Period", "Last %n day(s)", None, days)


def owner_word(owner: str) -> str:
    """To whom mentions are given; "" is nobody."""
    return owner or translate("FilterBar", "Nobody")


@dataclass(frozen=True, slots=True)
class Known:
    """What there is to filter by."""

    entities: Sequence[Entity] = ()
    sources: Sequence[SourceRow] = ()
    langs: Sequence[str] = ()
    tags: Sequence[TagRow] = ()
    owners: Sequence[str] = ()
    rules: Sequence[RuleRow] = ()
    views: Sequence[SavedView] = ()


class CheckMenu(QMenu):
    """A menu in which several things can be ticked without its closing."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setProperty("checks", True)
        self.setToolTipsVisible(True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Ticks and stays open."""
        action = self.actionAt(event.position().toPoint())
        if action is not None and action.isCheckable() and action.isEnabled():
            action.trigger()
            return
        super().mouseReleaseEvent(event)


class FilterBar(QFrame):
    """`changed` follows every change of `filters`, the search field's after a short rest."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("ground", "top")
        self._context = context
        self.known = Known()
        self.filters = from_json(context.memory.get_json("mentions/filters"))
        self.views = ViewsMenu(context, self, lambda: self.filters, self.set_filters)

        self.search = QLineEdit(self.filters.search)
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(180)
        self._search_icon = QAction(self)
        self.search.addAction(self._search_icon, QLineEdit.ActionPosition.LeadingPosition)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(TYPED_MS)
        self._typed.timeout.connect(self._search_typed)
        self.search.textChanged.connect(lambda: self._typed.start())
        self.search.returnPressed.connect(self._search_typed)

        self._names = self._menu_button(self._fill_names)
        self._shelf = self._menu_button(self._fill_shelves)
        self._period = self._menu_button(self._fill_periods)
        self._rarer = self._menu_button(self._fill_rarer)
        self._saved = self._menu_button(self.views.fill)
        line = row(self.search, self._names, self._shelf, self._period, self._rarer, self._saved)
        line.setStretch(0, 1)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(6)
        self._chip_line = QWidget()
        self._chip_line.setLayout(self._chips)
        self._chips.setContentsMargins(0, 0, 0, 0)
        box = column(line, self._chip_line, gap=8)
        box.setContentsMargins(12, 9, 12, 9)
        self.setLayout(box)
        context.theme.changed.connect(self.retranslate)
        self.retranslate()

    def set_known(self, known: Known) -> None:
        """What there is to choose from."""
        self.known = known
        self.views.views = known.views
        self._write()

    def set_filters(self, filters: Filters) -> None:
        """Filters as if chosen by hand."""
        if filters == self.filters:
            return
        self.filters = filters
        if self.search.text() != filters.search:
            self.search.blockSignals(True)
            self.search.setText(filters.search)
            self.search.blockSignals(False)
        self._context.memory.set_json("mentions/filters", filters.to_json())
        self._write()
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Takes away every restriction but the shelf."""
        self.set_filters(Filters(shelf=self.filters.shelf, order=self.filters.order, stories=self.filters.stories))

    @Slot()
    def retranslate(self) -> None:
        """Sets every word anew."""
        theme = self._context.theme
        self.search.setPlaceholderText(translate("FilterBar", "Search"))
        self.search.setAccessibleName(translate("FilterBar", "Search in the mentions"))
        self.search.setToolTip(
            translate(
                "FilterBar", "Words in any case, “a phrase”, -without, OR, site:, author:, from:, before: (key /)"
            )
        )
        self._search_icon.setIcon(theme.icon("search", "muted"))
        self._rarer.setIcon(theme.icon("plus"))
        self._rarer.setToolTip(translate("FilterBar", "More filters"))
        self._rarer.setAccessibleName(translate("FilterBar", "More filters"))
        self._saved.setIcon(theme.icon("star"))
        self._saved.setToolTip(translate("FilterBar", "Saved views"))
        self._saved.setAccessibleName(translate("FilterBar", "Saved views"))
        self._write()

    # --- words -------------------------------------------------------------------------------------

    def _write(self) -> None:
        chosen = self.filters
        names = [one.names[0] for one in self.known.entities if one.id in chosen.entity_ids]
        names += [text.role(one) for one in chosen.roles]
        self._label(self._names, ", ".join(names) or translate("FilterBar", "All names"), bool(names))
        self._label(self._shelf, shelf_word(chosen.shelf), chosen.shelf is not Shelf.INBOX)
        self._label(self._period, period_word(chosen.days), chosen.days is not None)
        while (item := self._chips.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        chips = self._chip_list()
        for word, without in chips:
            chip = button(f"{word}  ×", "chip", partial(self.set_filters, without))
            chip.setToolTip(translate("FilterBar", "Take this filter away"))
            self._chips.addWidget(chip)
        if chips:
            self._chips.addWidget(button(translate("FilterBar", "Clear all"), "link", self.clear))
        self._chips.addStretch(1)
        self._chip_line.setVisible(bool(chips))

    def _label(self, made: QPushButton, words: str, active: bool) -> None:
        shown = words if len(words) <= 24 else words[:23] + "…"
        made.setText(f"{shown}  ▾")
        made.setToolTip(words if shown != words else "")
        if made.property("active") != active:
            restyle(made, "active", active)

    def _chip_list(self) -> list[tuple[str, Filters]]:
        """The rarer filters in force, each with the filters that are left without it."""
        f = self.filters
        chips: list[tuple[str, Filters]] = []
        for kind in f.kinds:
            chips.append((text.kind(kind), replace(f, kinds=tuple(x for x in f.kinds if x is not kind))))
        for tone in f.tones:
            chips.append((text.tone(tone), replace(f, tones=tuple(x for x in f.tones if x is not tone))))
        for lang in f.langs:
            chips.append((text.language(lang), replace(f, langs=tuple(x for x in f.langs if x != lang))))
        for decision in f.decisions:
            left = tuple(x for x in f.decisions if x is not decision)
            chips.append((text.decision(decision), replace(f, decisions=left)))
        for owner in f.owners:
            chips.append((owner_word(owner), replace(f, owners=tuple(x for x in f.owners if x != owner))))
        tags = {one.id: one.name for one in self.known.tags}
        for tag in f.tag_ids:
            chips.append((tags.get(tag, f"#{tag}"), replace(f, tag_ids=tuple(x for x in f.tag_ids if x != tag))))
        rules = {one.id: rule_words(one) for one in self.known.rules}
        for rule in f.rule_ids:
            left_rules = tuple(x for x in f.rule_ids if x != rule)
            chips.append((rules.get(rule, f"#{rule}"), replace(f, rule_ids=left_rules)))
        names = {one.id: one.name for one in self.known.sources}
        for source in f.source_ids:
            left_ids = tuple(x for x in f.source_ids if x != source)
            chips.append((names.get(source, f"#{source}"), replace(f, source_ids=left_ids)))
        return chips

    # --- menus -------------------------------------------------------------------------------------

    def _menu_button(self, fill: Callable[[QMenu], None]) -> QPushButton:
        made = button(kind="filter")
        made.setIconSize(QSize(16, 16))
        menu = CheckMenu("", made)
        # Filled when opened: names, places and languages may have come meanwhile.
        menu.aboutToShow.connect(partial(self._refill, menu, fill))
        made.setMenu(menu)
        return made

    def _refill(self, menu: QMenu, fill: Callable[[QMenu], None]) -> None:
        menu.clear()
        fill(menu)

    def _fill_names(self, menu: QMenu) -> None:
        f = self.filters
        self._radio(menu, translate("FilterBar", "All names"), not f.entity_ids and not f.roles,
                    lambda: self.set_filters(replace(self.filters, entity_ids=(), roles=())))  # fmt: skip
        menu.addSeparator()
        for role in {one.role: None for one in self.known.entities}:
            self._tick(menu, text.role(role), "roles", role)
        menu.addSeparator()
        for one in self.known.entities:
            self._tick(menu, one.names[0], "entity_ids", one.id)

    def _fill_shelves(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for shelf in Shelf:
            made = self._radio(menu, shelf_word(shelf), shelf is self.filters.shelf,
                               partial(self._replace, shelf=shelf))  # fmt: skip
            group.addAction(made)
            if shelf in (Shelf.NEW, Shelf.DONE, Shelf.THROWN_OUT):
                menu.addSeparator()

    def _fill_periods(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for days in (None, *PERIODS_DAYS):
            made = self._radio(menu, period_word(days), days == self.filters.days, partial(self._replace, days=days))
            group.addAction(made)

    def _fill_rarer(self, menu: QMenu) -> None:
        kinds = self._submenu(menu, translate("FilterBar", "Kind"))
        for kind in Kind:
            self._tick(kinds, text.kind(kind), "kinds", kind)
        tones = self._submenu(menu, translate("FilterBar", "Tone"))
        for tone in Tone:
            self._tick(tones, text.tone(tone), "tones", tone)
        langs = self._submenu(menu, translate("FilterBar", "Language"))
        for lang in self.known.langs:
            self._tick(langs, text.language(lang), "langs", lang)
        langs.setEnabled(bool(self.known.langs))
        places = self._submenu(menu, translate("FilterBar", "Place"))
        for source in self.known.sources[:MENU_PLACES]:
            self._tick(places, source.name, "source_ids", source.id)
        if len(self.known.sources) > MENU_PLACES:
            places.addAction(translate("FilterBar", "Others: type site:name in the search field")).setEnabled(False)
        places.setEnabled(bool(self.known.sources))
        tags = self._submenu(menu, translate("FilterBar", "Tag"))
        for tag in self.known.tags:
            self._tick(tags, tag.name, "tag_ids", tag.id).setIcon(tag_icon(tag.colour))
        tags.setEnabled(bool(self.known.tags))
        owners = self._submenu(menu, translate("FilterBar", "Given to"))
        for owner in ("", *self.known.owners):
            self._tick(owners, owner_word(owner), "owners", owner)
        sure = self._submenu(menu, translate("FilterBar", "Certainty"))
        for decision in Decision:
            self._tick(sure, text.decision(decision), "decisions", decision)

    def _submenu(self, menu: QMenu, title: str) -> QMenu:
        made = CheckMenu(title, menu)
        menu.addMenu(made)
        return made

    def _tick(self, menu: QMenu, words: str, field: str, value: Any) -> QAction:
        made = menu.addAction(words.replace("&", "&&"))
        made.setCheckable(True)
        made.setChecked(value in getattr(self.filters, field))
        made.triggered.connect(partial(self._toggle, field, value))
        return made

    def _radio(self, menu: QMenu, words: str, on: bool, act: Callable[[], object]) -> QAction:
        made = menu.addAction(words.replace("&", "&&"))
        made.setCheckable(True)
        made.setChecked(on)

        def run() -> None:
            menu.close()
            act()

        made.triggered.connect(run)
        return made

    def _toggle(self, field: str, value: Any, on: bool) -> None:
        held = tuple(one for one in getattr(self.filters, field) if one != value)
        self._replace(**{field: (*held, value) if on else held})

    def _replace(self, **values: Any) -> None:
        self.set_filters(replace(self.filters, **values))

    @Slot()
    def _search_typed(self) -> None:
        self._typed.stop()
        self._replace(search=self.search.text().strip())
