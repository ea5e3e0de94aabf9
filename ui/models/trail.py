"""The line of a client's time: news, complaints, cases, contacts, occasions, signs; the newest first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from monitor.client_types import ContactRow, TrailEntry
from monitor.occasion_types import OccasionRow
from monitor.text.types import Tone
from ui import client_words, occasion_words, text
from ui.widgets.two_lines import ITEM, PICTURE, SECOND

NONE: Final = QModelIndex()
WHAT: Final = 1
Index = QModelIndex | QPersistentModelIndex


class Part(StrEnum):
    """What of the line is shown."""

    ALL = "all"
    NEWS = "news"
    CASES = "cases"
    CONTACTS = "contacts"
    REST = "rest"


KINDS: Final[Mapping[Part, frozenset[str]]] = {
    Part.NEWS: frozenset({"news"}),
    Part.CASES: frozenset({"complaint", "case"}),
    Part.CONTACTS: frozenset({"contact", "handover", "score"}),
    Part.REST: frozenset({"occasion", "sign", "plan"}),
}


class TrailModel(QAbstractTableModel):
    """When, and what."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: tuple[TrailEntry, ...] = ()
        self.rows: list[TrailEntry] = []
        self.part = Part.ALL
        self._contacts: Mapping[int, ContactRow] = {}
        self._occasions: Mapping[int, OccasionRow] = {}

    def set_entries(
        self,
        entries: Sequence[TrailEntry],
        contacts: Mapping[int, ContactRow],
        occasions: Mapping[int, OccasionRow],
    ) -> None:
        """What the base holds now."""
        if (tuple(entries), contacts, occasions) == (self.entries, self._contacts, self._occasions):
            return
        self.entries, self._contacts, self._occasions = tuple(entries), contacts, occasions
        self.show_part(self.part)

    def show_part(self, part: Part) -> None:
        """Shows entries of some kinds only."""
        self.part = part
        self.beginResetModel()
        self.rows = self.on(part)
        self.endResetModel()

    def on(self, part: Part) -> list[TrailEntry]:
        """The entries of a part."""
        return [one for one in self.entries if part is Part.ALL or str(one.kind) in KINDS[part]]

    def touch(self) -> None:
        """Has all words written anew."""
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, WHAT))

    def rowCount(self, parent: Index = NONE) -> int:  # noqa: N802 - Qt's name
        """How many."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NONE) -> int:  # noqa: N802 - Qt's name
        """When, what."""
        return 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell."""
        entry = self.rows[index.row()]
        contact = self._contacts.get(entry.id) if entry.kind == "contact" else None
        what = index.column() == WHAT
        if role == ITEM:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(entry, contact) if what else text.day(entry.at)
        if role == SECOND:
            return client_words.trail_detail(entry, contact) if what else text.clock_time(entry.at)
        if role == PICTURE and what:
            icon, colour = client_words.TRAIL_ICONS.get(str(entry.kind), ("other", "muted"))
            toned = {Tone.NEGATIVE: "negative", Tone.POSITIVE: "positive"}.get(entry.tone or Tone.NEUTRAL)
            return icon, toned or ("muted" if entry.kind == "contact" else colour)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._title(entry, contact) if what else text.exact(entry.at)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title, detail = self._title(entry, contact), client_words.trail_detail(entry, contact)
            tone = "" if entry.tone is None else text.tone(entry.tone)
            return ", ".join(filter(None, (title, detail, tone))) if what else text.moment(entry.at)
        return None

    def _title(self, entry: TrailEntry, contact: ContactRow | None) -> str:
        occasion = self._occasions.get(entry.id) if entry.kind == "occasion" else None
        return client_words.trail_title(entry, contact) if occasion is None else occasion_words.title(occasion)
