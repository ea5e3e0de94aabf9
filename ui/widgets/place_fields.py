"""The fields that a place has when it is added and when it is edited."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimeZone
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QFormLayout, QLabel, QLineEdit

from monitor.types import EntityRow
from ui import place_words, text
from ui.context import Context
from ui.theme import Theme
from ui.widgets.controls import frame, label, row

translate = QCoreApplication.translate


class RhythmBox(QComboBox):
    """How often a place is visited."""

    def __init__(self, every_s: int | None = None) -> None:
        super().__init__()
        for seconds in place_words.RHYTHMS_S:
            self.addItem(text.every(seconds), seconds)
        self.choose(every_s if every_s is not None else place_words.RHYTHMS_S[1])

    def choose(self, every_s: int) -> None:
        """Chooses a rhythm; one that is not offered is put in its place among the others."""
        found = self.findData(every_s)
        if found < 0:
            found = sum(int(self.itemData(number)) < every_s for number in range(self.count()))
            self.insertItem(found, text.every(every_s), every_s)
        self.setCurrentIndex(found)

    def seconds(self) -> int:
        """What is chosen."""
        return int(self.currentData())


class LanguageBox(QComboBox):
    """A language, or `nothing` in words for none."""

    def __init__(self, nothing: str, lang: str | None = None) -> None:
        super().__init__()
        self.addItem(nothing, None)
        for code in place_words.LANGS:
            self.addItem(place_words.language(code), code)
        self.insertSeparator(self.count())
        for code in place_words.OTHER_LANGS:
            self.addItem(place_words.language(code), code)
        if lang is not None and self.findData(lang) < 0:
            self.addItem(place_words.language(lang), lang)
        self.setCurrentIndex(max(0, self.findData(lang)))
        self.setMaxVisibleItems(16)

    def lang(self) -> str | None:
        """The code of what is chosen."""
        found = self.currentData()
        return found if isinstance(found, str) else None


class ZoneBox(QComboBox):
    """An IANA time zone, found by typing a part of it; the first entry is none."""

    def __init__(self, nothing: str, zone: str | None = None) -> None:
        super().__init__()
        self._nothing = nothing
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(22)
        zones = [bytes(one.data()).decode("ascii") for one in QTimeZone.availableTimeZoneIds()]
        self.addItems([nothing, *(one for one in zones if "/" in one or one == "UTC")])
        found = QCompleter(self.model(), self)
        found.setFilterMode(Qt.MatchFlag.MatchContains)
        found.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(found)
        self.setCurrentText(zone or nothing)

    def zone(self) -> str | None:
        """What is chosen; "" for something that is no time zone."""
        written = self.currentText().strip()
        if written in ("", self._nothing):
            return None
        return written if QTimeZone(written.encode("ascii", "replace")).isValid() else ""


class PrivateBox(QCheckBox):
    """Allows a place to lead into a private network; `warning` tells in plain words what that means."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(translate("PlaceFields", "Allow an address in a private network"))
        self.warning = frame("warning")
        picture = QLabel()
        picture.setPixmap(theme.icon("warning", "late").pixmap(QSize(18, 18), self.devicePixelRatioF()))
        told = label(
            translate(
                "PlaceFields",
                "This place may then reach devices inside your own network (router, printer, internal servers), "
                "also by a link or a redirect of a stranger. Allow it only for an address that you know.",
            ),
            wraps=True,
        )
        inside = row(picture, told, gap=10)
        inside.setContentsMargins(12, 8, 12, 8)
        inside.setStretch(1, 1)
        inside.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
        self.warning.setLayout(inside)
        self.warning.hide()
        self.toggled.connect(self.warning.setVisible)


class AboutBox(QComboBox):
    """Whom all that people write at a place is about; the first entry is nobody in particular."""

    def __init__(self, context: Context, entity_id: int | None = None) -> None:
        super().__init__()
        self._wanted = entity_id
        self.addItem(translate("PlaceFields", "Whom a post names"), None)
        self.setToolTip(
            translate(
                "PlaceFields",
                "For a page of reviews, an app, one's own wall: every post there is then a mention, "
                "whether it gives the name or not. Your own answers and accounts do not count.",
            )
        )
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(22)
        context.bridge.aside(context.monitor.entities, self._show, owner=self)

    def entity_id(self) -> int | None:
        """Who is chosen; whom it was given while the names are not here yet."""
        if self.count() == 1:
            return self._wanted
        found = self.currentData()
        return found if isinstance(found, int) else None

    def _show(self, entities: list[EntityRow]) -> None:
        for one in entities:
            self.addItem(translate("PlaceFields", "Always “%1”").replace("%1", one.name), one.entity.id)
        self.setCurrentIndex(max(0, self.findData(self._wanted)))


class PlaceFields:
    """Name, rhythm, language, time zone and whom the place is about, as rows of a form."""

    def __init__(
        self,
        form: QFormLayout,
        context: Context,
        *,
        every_s: int | None = None,
        lang: str | None,
        zone: str | None,
        about: int | None = None,
    ) -> None:
        by_page = translate("PlaceFields", "As the page says")
        self.name = QLineEdit()
        self.rhythm = RhythmBox(every_s)
        self.language = LanguageBox(by_page, lang)
        self.zone = ZoneBox(by_page, zone)
        self.zone.setToolTip(translate("PlaceFields", "Used where the page gives times without a zone"))
        form.addRow(translate("PlaceFields", "Name"), self.name)
        form.addRow(translate("PlaceFields", "Visit"), self.rhythm)
        form.addRow(translate("PlaceFields", "Language"), self.language)
        self.about = AboutBox(context, about)
        form.addRow(translate("PlaceFields", "Time zone"), self.zone)
        form.addRow(translate("PlaceFields", "Posts are about"), self.about)

    def fault(self) -> str:
        """What can't be used, in words; "" where all is well."""
        if self.zone.zone() == "":
            return translate("PlaceFields", "There is no such time zone; choose one from the list.")
        return ""
