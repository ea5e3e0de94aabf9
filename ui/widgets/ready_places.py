"""Ready-made places to tick: searches, feeds and forums for a country and a line of business."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from monitor.places import QUERY, Branch, Permission, Place, PlaceKind, suggested
from ui import place_words, ready_words, text
from ui.widgets.controls import ElidedLabel, label, row
from ui.widgets.flow import clear

translate = QCoreApplication.translate
COUNTRIES = ("RU", "UA", "FI", "KZ", "BY", "GB", "US")
HEIGHT = 260


class ReadyPlaces(QWidget):
    """A list to tick from, by country and branch; nothing is ticked beforehand. `changed` follows each tick."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._known: set[str] = set()
        self._ticked: dict[str, Place] = {}
        self.country = QComboBox()
        self.branch = QComboBox()
        for code in ("", *COUNTRIES):
            self.country.addItem("", code)
        for branch in ("", *Branch):
            self.branch.addItem("", str(branch))
        self._country_label, self._branch_label = label(), label()
        self._country_label.setBuddy(self.country)
        self._branch_label.setBuddy(self.branch)
        self._list = QVBoxLayout()
        self._list.setSpacing(3)
        inner = QWidget()
        inner.setProperty("ground", "clear")
        inner.setLayout(self._list)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumHeight(HEIGHT)
        scroll.setWidget(inner)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(row(self._country_label, self.country, self._branch_label, self.branch, 1))
        box.addWidget(scroll, 1)
        self.country.activated.connect(self._write)
        self.branch.activated.connect(self._write)
        self.retranslate()

    def leave_out(self, addresses: set[str]) -> None:
        """Places that are watched already are not offered again."""
        self._known = addresses
        self._write()

    def chosen(self) -> list[Place]:
        """The places that are ticked, named in words; in the order of ticking, also those of another country before."""
        return [replace(one, name=ready_words.name(one)) for one in self._ticked.values()]

    def retranslate(self) -> None:
        """Sets every word anew."""
        self._country_label.setText(translate("ReadyPlaces", "Country"))
        self._branch_label.setText(translate("ReadyPlaces", "Line of business"))
        for number in range(self.country.count()):
            code = self.country.itemData(number)
            words = place_words.country(code) if code else translate("ReadyPlaces", "All countries")
            self.country.setItemText(number, words)
        for number in range(self.branch.count()):
            slug = self.branch.itemData(number)
            words = branch_word(Branch(slug)) if slug else translate("ReadyPlaces", "All")
            self.branch.setItemText(number, words)
        self._write()

    @Slot()
    def _write(self) -> None:
        clear(self._list)
        country, branch = self.country.currentData(), self.branch.currentData()
        rows = suggested(country=country or None, branch=Branch(branch) if branch else None)
        offered = [one for one in rows if QUERY in one.address or one.address not in self._known]
        for kind, places in groupby(offered, key=lambda one: one.kind):
            self._list.addWidget(label(kind_word(kind), "strong"))
            for one in places:
                self._list.addWidget(self._line(one))
        self._list.addStretch(1)

    def _line(self, place: Place) -> QWidget:
        tick = QCheckBox(ready_words.name(place).replace("&", "&&"))
        tick.setChecked(place.slug in self._ticked)
        tick.setToolTip(place.address)
        tick.toggled.connect(lambda on: self._tick(place, on))
        langs = ", ".join(text.language(code) for code in place.langs)
        told = " · ".join(part for part in (langs, permission_word(place.permission)) if part)
        line = QWidget()
        line.setProperty("ground", "clear")
        known = ElidedLabel(told)
        known.setProperty("role", "small")
        known.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        parts = row(tick, known, gap=12)
        parts.setStretch(1, 1)
        parts.setContentsMargins(8, 0, 8, 0)
        line.setLayout(parts)
        return line

    def _tick(self, place: Place, on: bool) -> None:
        if on:
            self._ticked[place.slug] = place
        else:
            self._ticked.pop(place.slug, None)
        self.changed.emit()


def kind_word(kind: PlaceKind) -> str:
    """What the places of a kind are."""
    return {
        PlaceKind.SEARCH: translate("ReadyPlaces", "Searches for your name"),
        PlaceKind.FEED: translate("ReadyPlaces", "Feeds"),
        PlaceKind.FORUM: translate("ReadyPlaces", "Forums"),
        PlaceKind.REGISTER: translate("ReadyPlaces", "Registers and tenders"),
    }[kind]


def permission_word(permission: Permission) -> str:
    """What stands between a place and reading it; "" for nothing."""
    return {
        Permission.FEED: "",
        Permission.ROBOTS: translate("ReadyPlaces", "if its robots.txt allows it"),
        Permission.TERMS: translate("ReadyPlaces", "stays off until you have read its terms"),
        Permission.KEY: translate("ReadyPlaces", "with a key of your own"),
    }[permission]


def branch_word(branch: Branch) -> str:
    """The name of a line of business."""
    return {
        Branch.GENERAL: translate("ReadyPlaces", "General news"),
        Branch.BANKING: translate("ReadyPlaces", "Banking"),
        Branch.TELECOM: translate("ReadyPlaces", "Telecom"),
        Branch.RETAIL: translate("ReadyPlaces", "Retail"),
        Branch.IT: translate("ReadyPlaces", "IT"),
        Branch.TRAVEL: translate("ReadyPlaces", "Travel"),
        Branch.AUTO: translate("ReadyPlaces", "Cars"),
        Branch.CONSTRUCTION: translate("ReadyPlaces", "Construction"),
        Branch.FOOD: translate("ReadyPlaces", "Food"),
        Branch.HEALTH: translate("ReadyPlaces", "Health"),
        Branch.B2B: translate("ReadyPlaces", "Business to business"),
    }[branch]
