"""The menu of views: those that are given, those that were saved, saving and removing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from monitor.desk.views import Filters, from_json, given_views
from monitor.triage_types import SavedView
from ui.context import Context
from ui.triage_words import given_view

if TYPE_CHECKING:
    from monitor.service import Written

translate = QCoreApplication.translate
OLD_KEY = "mentions/views"


class ViewsMenu:
    """Fills a menu; `views` are the saved ones as they were read last."""

    def __init__(
        self, context: Context, owner: QWidget, current: Callable[[], Filters], choose: Callable[[Filters], None]
    ) -> None:
        self._context, self._owner = context, owner
        self._current, self._choose = current, choose
        self.views: Sequence[SavedView] = ()
        self._keep_old()

    def name(self) -> str | None:
        """The name of the view that stands now, None for none of them."""
        now = self._current()
        for slug, filters in given_views(self._context.monitor.person).items():
            if filters == now:
                return given_view(slug)
        return next((view.name for view in self.views if from_json(view.filters) == now), None)

    def fill(self, menu: QMenu) -> None:
        """All views, the one that stands now ticked."""
        now = self._current()
        for slug, filters in given_views(self._context.monitor.person).items():
            if slug == "thrown_out":
                menu.addSeparator()
            self._add(menu, given_view(slug), filters, now)
        if self.views:
            menu.addSeparator()
        for view in self.views:
            self._add(menu, view.name, from_json(view.filters), now)
        menu.addSeparator()
        menu.addAction(translate("FilterBar", "Save this view…"), self._save)
        for view in self.views:
            if from_json(view.filters) == now:
                words = translate("FilterBar", "Remove the view “%1”").replace("%1", view.name)
                menu.addAction(words, partial(self._remove, view))

    def _add(self, menu: QMenu, words: str, filters: Filters, now: Filters) -> None:
        made = menu.addAction(words.replace("&", "&&"))
        made.setCheckable(True)
        made.setChecked(filters == now)
        made.triggered.connect(lambda: (menu.close(), self._choose(filters)))

    def _save(self) -> None:
        title, ask = translate("FilterBar", "Save this view"), translate("FilterBar", "Name of the view")
        name, given = QInputDialog.getText(self._owner, title, ask)
        if given and name.strip():
            self.save(name.strip())

    def save(self, name: str) -> None:
        """Keeps what stands now under a name; one of that name is told anew."""

        def told(_written: Written) -> None:
            self._context.host.say(translate("FilterBar", "The view “%1” is kept.").replace("%1", name), undo=True)

        triage, bridge = self._context.monitor.triage, self._context.bridge
        future = triage.save_view(name, self._current().to_json())
        bridge.when_done(future, told, self._context.host.complain, owner=self._owner)

    def _remove(self, view: SavedView) -> None:
        def told(_written: Written) -> None:
            self._context.host.say(
                translate("FilterBar", "The view “%1” is removed.").replace("%1", view.name), undo=True
            )

        future = self._context.monitor.triage.remove_view(view.id)
        self._context.bridge.when_done(future, told, self._context.host.complain, owner=self._owner)

    def _keep_old(self) -> None:
        """Views that an earlier program kept beside the window go into the base, once."""
        old = self._context.memory.get_json(OLD_KEY)
        for name, values in old.items():
            if isinstance(values, dict):
                kept = from_json(values).to_json()
                self._context.bridge.when_done(self._context.monitor.triage.save_view(name, kept), owner=self._owner)
        if old:
            self._context.memory.set_json(OLD_KEY, {})
