"""What a report says, without how it looks: blocks in reading order, which each form of output draws its own way."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from monitor.reports.charts import Bars, Drawing, Stacked
from monitor.text.word_changes import Run


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside the document."""

    text: str


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph; a `quiet` one is a remark."""

    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody's words as they stand; lines are kept."""

    text: str


@dataclass(frozen=True, slots=True)
class Edits:
    """An old wording turned into a new one."""

    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Tile:
    """A figure to be seen at once. `note` says what it rests on."""

    value: str
    label: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Tiles:
    """Figures side by side."""

    tiles: tuple[Tile, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels and their values, line by line; a value may be a link."""

    lines: tuple[tuple[str, str], ...]


class Align(StrEnum):
    """Where the text of a column stands."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Column:
    """A column; `width` is its share of the whole beside the others', `unit` that of bare numbers, "" of counts."""

    title: str
    width: float = 1.0
    align: Align = Align.LEFT
    unit: str = ""

    @property
    def heading(self) -> str:
        """Its title where numbers stand bare, with what they count."""
        return f"{self.title}, {self.unit}" if self.unit else self.title


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a table: `text` for people, `value` for a spreadsheet where it is a number."""

    text: str
    value: float | int | None = None
    url: str | None = None
    percent: bool = False
    mono: bool = False


class Shown(StrEnum):
    """How a spreadsheet draws a table, if at all."""

    NOTHING = "nothing"
    STACKED = "stacked"
    """Columns over time, the numbers of a row on top of each other."""
    BARS = "bars"
    """One bar a row, by the first column of numbers."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headings. `data_only` ones stand in spreadsheets and CSV alone: on paper a chart tells it better."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    shown: Shown = Shown.NOTHING
    data_only: bool = False
    colours: tuple[str, ...] = ()
    """Of the columns of numbers, as "#RRGGBB"."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture of figures; `words` says the same for those who cannot see it."""

    figure: Stacked | Bars
    words: str

    @property
    def drawing(self) -> Drawing:
        """The picture as wide as a page of paper."""
        return self.figure.draw()


@dataclass(frozen=True, slots=True)
class Item:
    """One publication in a digest."""

    headline: str
    meta: tuple[str, ...]
    tone: str
    tone_colour: str
    excerpt: str
    url: str | None
    link_words: str


Block: TypeAlias = Heading | Text | Quote | Edits | Tiles | Facts | Table | Chart | Item


@dataclass(frozen=True, slots=True)
class Document:
    """A whole one. `kind` and `made` stand in the head, `foot` on each page; `page_words` has {page} and {pages}."""

    lang: str
    kind: str
    title: str
    subtitle: str
    made: str
    foot: tuple[str, ...]
    page_words: str
    blocks: tuple[Block, ...] = field(default=())
