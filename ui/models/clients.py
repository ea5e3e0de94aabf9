"""The key clients as a table: name, tier, owner, last contact, signs of loss, tone, what waits; sorted here.

No proxy: with 3,000 rows one would ask every cell through Python twice.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from monitor.client_types import Standing
from monitor.types import ClientRow, Tier
from ui import client_words, text
from ui.widgets.two_lines import ITEM, PICTURE, SECOND, STRONG

translate = QCoreApplication.translate
NAME, TIER, OWNER, CONTACT, SIGNS, TONE, NEWS, OCCASIONS = range(8)
COLUMNS: Final = 8
RANK: Final = {Tier.GOLD: 0, Tier.SILVER: 1, Tier.COPPER: 2, None: 3}
TONE_DAYS: Final = 90
"""The tone shown is that of what they wrote and said in so many days."""
SOUR: Final = -0.2
SWEET: Final = 0.2
NONE: Final = QModelIndex()

Index = QModelIndex | QPersistentModelIndex


class Shelf(StrEnum):
    """Which clients are listed."""

    ALL = "all"
    MINE = "mine"
    DUE = "due"
    """A contact is due by the plan or by a promise."""
    RISK = "risk"
    """With a sign of loss."""
    CHECK = "check"
    """Gold ones that the head asks this month how they are."""


@dataclass(frozen=True, slots=True)
class SignWords:
    """Signs of loss of one client, in words: the gravest, how many, whether one is critical."""

    first: str
    count: int
    critical: bool


@dataclass(frozen=True, slots=True)
class ClientLine:
    """A row with what is known beside the card. `posts` and `talks` count tones of the last `TONE_DAYS`."""

    row: ClientRow
    standing: Standing | None = None
    posts: Mapping[str, int] = field(default_factory=dict)
    talks: Mapping[str, int] = field(default_factory=dict)
    signs: SignWords | None = None
    check: bool = False
    today: date = field(default_factory=date.today)
    """The user's own day when it was read."""

    @property
    def tone(self) -> float | None:
        """Net sentiment of posts and talks together [-1, 1]; None where nothing was said."""
        told = [self.posts.get(tone, 0) + self.talks.get(tone, 0) for tone in ("positive", "neutral", "negative")]
        return (told[0] - told[2]) / sum(told) if sum(told) else None

    @property
    def overdue(self) -> bool:
        """Whether a contact is due today or was before."""
        return self.standing is not None and self.standing.due_on is not None and self.standing.due_on <= self.today

    @property
    def days_left(self) -> int:
        """Days until a contact is due, 0 or less where it is."""
        standing = self.standing
        if standing is None or standing.due_on is None:
            return 1_000_000
        return (standing.due_on - self.today).days


class ClientModel(QAbstractTableModel):
    """All key clients of a shelf that hold the words typed, in the order of a column."""

    def __init__(self, parent: QObject, person: str) -> None:
        super().__init__(parent)
        self._person = person
        self.lines: list[ClientLine] = []
        """All that there are."""
        self.rows: list[ClientLine] = []
        """Those shown, in their order."""
        self.shelf = Shelf.ALL
        self._words: tuple[str, ...] = ()
        self._counts: dict[Shelf, int] | None = None
        self._column, self._order = NAME, Qt.SortOrder.AscendingOrder

    def set_lines(self, lines: Sequence[ClientLine]) -> None:
        """What the base holds now; what is selected stays where the same rows are shown."""
        self.lines = list(lines)
        self._counts = None
        self._arrange()

    def show_words(self, words: str) -> None:
        """Lists those only whose name, owner, industry or region holds the words."""
        self._words = tuple(words.lower().split())
        self._arrange()

    def show_shelf(self, shelf: Shelf) -> None:
        """Lists another shelf."""
        self.shelf = shelf
        self._arrange()

    def on(self, shelf: Shelf) -> list[ClientLine]:
        """What stands on a shelf, whatever is typed."""
        wanted: Callable[[ClientLine], bool] = {
            Shelf.ALL: lambda _line: True,
            Shelf.MINE: lambda line: line.row.owner == self._person,
            Shelf.DUE: lambda line: line.overdue,
            Shelf.RISK: lambda line: line.signs is not None,
            Shelf.CHECK: lambda line: line.check,
        }[shelf]
        return list(self.lines) if shelf is Shelf.ALL else [line for line in self.lines if wanted(line)]

    def count(self, shelf: Shelf) -> int:
        """How many stand on a shelf."""
        if self._counts is None:
            self._counts = {one: len(self.on(one)) for one in Shelf}
        return self._counts[shelf]

    def row_of(self, client_id: int) -> int | None:
        """Where a client stands, None where it is not shown."""
        return next((at for at, line in enumerate(self.rows) if line.row.id == client_id), None)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Qt's way to ask for another order."""
        self._column, self._order = max(column, 0), order
        self._arrange()

    def _arrange(self) -> None:
        shown = [line for line in self.on(self.shelf) if self._holds(line)]
        shown.sort(key=lambda line: line.row.name.casefold())
        if self._column != NAME or self._order is Qt.SortOrder.DescendingOrder:
            column = self._column
            shown.sort(key=lambda line: _sort(line, column), reverse=self._order is Qt.SortOrder.DescendingOrder)
        if [line.row.id for line in shown] == [line.row.id for line in self.rows]:
            self.rows = shown
            self.touch()
            return
        self.beginResetModel()
        self.rows = shown
        self.endResetModel()

    def _holds(self, line: ClientLine) -> bool:
        if not self._words:
            return True
        row = line.row
        hay = f"{row.name} {row.owner or ''} {client_words.industry(row.industry)} {row.region or ''}".lower()
        return all(word in hay for word in self._words)

    def touch(self) -> None:
        """Has all words written anew."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, COLUMNS - 1)
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, COLUMNS - 1))

    def rowCount(self, parent: Index = NONE) -> int:  # noqa: N802 - Qt's name
        """How many."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NONE) -> int:  # noqa: N802 - Qt's name
        """Always the same."""
        return COLUMNS

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The words over the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.ToolTipRole and section == TONE:
            return translate(
                "Clients", "Of what they wrote about us and said to us in the last %n day(s)", None, TONE_DAYS
            )
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("Clients", "Client"),
            translate("Clients", "Tier"),
            translate("Clients", "Owner"),
            translate("Clients", "Last contact"),
            translate("Clients", "Signs of loss"),
            translate("Clients", "Tone"),
            translate("Clients", "News"),
            translate("Clients", "Occasions"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell."""
        line, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return _first(line, column)
        if role == SECOND:
            return _second(line, column)
        if role == PICTURE:
            return _picture(line, column)
        if role == STRONG:
            return column == NAME
        if role == ITEM:
            return line.row
        if role == Qt.ItemDataRole.ToolTipRole:
            return _hint(line, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (_first(line, column), _second(line, column)) if part)
        return None


def tone_words(tone: float | None) -> str:
    """A net sentiment in one word, "—" for none."""
    if tone is None:
        return "—"
    if tone <= SOUR:
        return translate("Clients", "sour")
    return translate("Clients", "friendly") if tone >= SWEET else translate("Clients", "mixed")


def tone_icon(tone: float | None) -> tuple[str, str] | None:
    """Icon and colour for it."""
    if tone is None:
        return None
    if tone <= SOUR:
        return "complaint", "negative"
    return ("praise", "positive") if tone >= SWEET else ("other", "muted")


def tone_counts(posts: Mapping[str, int], talks: Mapping[str, int]) -> str:
    """How many of each tone: "posts: 1 negative; contacts: 2 positive"."""
    from monitor.text.types import Tone

    def told(counts: Mapping[str, int]) -> str:
        return ", ".join(f"{counts[tone]} {text.tone(tone).lower()}" for tone in Tone if counts.get(tone))

    parts = (
        (translate("Clients", "posts"), told(posts)),
        (translate("Clients", "contacts"), told(talks)),
    )
    return "; ".join(f"{what}: {counts}" for what, counts in parts if counts)


def _first(line: ClientLine, column: int) -> str:
    row = line.row
    if column == NAME:
        return row.name
    if column == TIER:
        return "—" if row.tier is None else text.tier(row.tier)
    if column == OWNER:
        return row.owner or "—"
    if column == CONTACT:
        days = None if line.standing is None else line.standing.silent_days
        if days is None:
            return translate("Clients", "none recorded")
        return translate("Clients", "today") if not days else translate("Clients", "%Ln day(s) ago", None, days)
    if column == SIGNS:
        return "—" if line.signs is None else line.signs.first
    if column == TONE:
        return tone_words(line.tone)
    count = row.news if column == NEWS else row.open_occasions
    return text.number(count) if count else "—"


def _second(line: ClientLine, column: int) -> str:
    row, standing = line.row, line.standing
    if column == NAME:
        return "  ·  ".join(filter(None, (client_words.industry(row.industry), row.region)))
    if column == TIER:
        return translate("Clients", "recommends") if row.recommends else ""
    if column == SIGNS and line.signs is not None:
        more = line.signs.count - 1
        parts = [translate("Clients", "critical") if line.signs.critical else ""]
        parts.append(translate("Clients", "and %n more", None, more) if more else "")
        return "  ·  ".join(filter(None, parts))
    if column != CONTACT or standing is None or standing.due_on is None:
        return ""
    if standing.overdue_days:
        return translate("Clients", "overdue by %Ln day(s)", None, standing.overdue_days)
    return translate("Clients", "due %1").replace("%1", text.due_day(standing.due_on))


def _picture(line: ClientLine, column: int) -> tuple[str, str] | None:
    row = line.row
    if column == TIER and row.tier is Tier.GOLD:
        return "star", "late"
    if column == NEWS and row.news:
        return "news", "accent_text"
    if column == OCCASIONS and row.open_occasions:
        return "occasion", "accent_text"
    if column == CONTACT and line.overdue:
        return "clock", "late"
    if column == SIGNS and line.signs is not None:
        return "warning", "negative" if line.signs.critical else "late"
    if column == TONE:
        return tone_icon(line.tone)
    return None


def _hint(line: ClientLine, column: int) -> str | None:
    if column == CONTACT and line.row.last_contact_at is not None:
        return text.exact(line.row.last_contact_at)
    if column == TONE and line.tone is not None:
        return tone_counts(line.posts, line.talks)
    return None


def _sort(line: ClientLine, column: int) -> Any:
    row = line.row
    if column == NAME:
        return row.name.casefold()
    if column == TIER:
        return RANK[row.tier]
    if column == OWNER:
        return (row.owner or "\U0010ffff").casefold()
    if column == CONTACT:
        # The most pressing first: what is overdue longest.
        return line.days_left
    if column == SIGNS:
        return (0, 0) if line.signs is None else (-2 if line.signs.critical else -1, -line.signs.count)
    if column == TONE:
        return 2.0 if line.tone is None else line.tone
    return -(row.news if column == NEWS else row.open_occasions)
