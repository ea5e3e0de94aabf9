"""The list of pages: the order of the rail. A page is imported when it is first opened."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import Final

from PySide6.QtCore import QCoreApplication

from ui.page import Page

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Entry:
    """A page: its slug, the icon in `ui/icons`, and the class as "module:Class". `foot`: at the foot of the rail."""

    slug: str
    icon: str
    target: str
    foot: bool = False

    def load(self) -> type[Page]:
        """The class of the page."""
        module, _, name = self.target.partition(":")
        found: type[Page] = getattr(import_module(module), name)
        return found


PAGES: Final = (
    Entry("today", "today", "ui.screens.today:TodayPage"),
    Entry("mentions", "mentions", "ui.screens.mentions:MentionsPage"),
    Entry("cases", "cases", "ui.screens.cases:CasesPage"),
    Entry("clients", "clients", "ui.screens.clients:ClientsPage"),
    Entry("reports", "reports", "ui.screens.reports:ReportsPage"),
    Entry("places", "places", "ui.screens.places:PlacesPage", foot=True),
    Entry("names", "names", "ui.screens.names:NamesPage", foot=True),
    Entry("settings", "settings", "ui.screens.settings:SettingsPage", foot=True),
)


def word(slug: str) -> str:
    """A page's name in the rail."""
    return {
        "today": translate("Pages", "Today"),
        "mentions": translate("Pages", "Mentions"),
        "cases": translate("Pages", "Cases"),
        "clients": translate("Pages", "Clients"),
        "reports": translate("Pages", "Reports"),
        "places": translate("Pages", "Places"),
        "names": translate("Pages", "Names we watch"),
        "settings": translate("Pages", "Settings"),
    }[slug]
