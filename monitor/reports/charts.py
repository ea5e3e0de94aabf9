"""Charts as plain shapes, the same for HTML (as SVG) and PDF. Points of a 72th of an inch; y grows downwards."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Final, TypeAlias

INK: Final = "#1B1C28"
MUTED: Final = "#595C6E"
RULE: Final = "#DFE0EA"
ACCENT: Final = "#4150C8"
ACCENT_SOFT: Final = "#C9CEF2"
NEGATIVE: Final = "#AE2020"
POSITIVE: Final = "#17693D"
NEUTRAL: Final = "#A9ADC0"
UNKNOWN: Final = "#E0E2EB"
"""The colours of the window's light theme, so that paper and screen look alike."""
WIDTH: Final = 510.0
_SIZE: Final = 8.0
_LETTER: Final = 0.56
"""Mean width of a letter of Inter, in sizes; only for what must be cut before it is drawn."""


@dataclass(frozen=True, slots=True)
class Rect:
    """A filled rectangle; `hint` is what the pointer is told."""

    x: float
    y: float
    width: float
    height: float
    colour: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A thin line."""

    x1: float
    y1: float
    x2: float
    y2: float
    colour: str = RULE


@dataclass(frozen=True, slots=True)
class Label:
    """Words whose baseline is at `y`; `anchor` is start, middle or end."""

    x: float
    y: float
    text: str
    anchor: str = "start"
    colour: str = MUTED
    size: float = _SIZE


Shape: TypeAlias = Rect | Line | Label


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes on a ground of a size."""

    width: float
    height: float
    shapes: tuple[Shape, ...]


@dataclass(frozen=True, slots=True)
class Series:
    """Numbers of one name and colour."""

    name: str
    colour: str
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Stacked:
    """Columns, one a label, the series on top of each other from the first up; a legend above."""

    labels: tuple[str, ...]
    series: tuple[Series, ...]
    height: float = 170.0

    def draw(self, width: float = WIDTH) -> Drawing:
        """The columns on a ground of that width."""
        return stacked(self.labels, self.series, self.height, width)


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars from the left, one a row of (label, value, words for the value, colour)."""

    rows: tuple[tuple[str, float, str, str], ...]

    def draw(self, width: float = WIDTH) -> Drawing:
        """The bars on a ground of that width."""
        return bars(self.rows, width)


def stacked(labels: Sequence[str], series: Sequence[Series], height: float = 170.0, width: float = WIDTH) -> Drawing:
    """The drawing of `Stacked`."""
    shapes: list[Shape] = []
    x = 0.0
    for one in series:
        shapes += [Rect(x, 2, 8, 8, one.colour), Label(x + 12, 9, one.name)]
        x += 12 + len(one.name) * _SIZE * _LETTER + 18
    top, bottom, left = 24.0, height - 18, 26.0
    totals = [sum(one.values[at] for one in series) for at in range(len(labels))]
    step = _nice_step(max(totals, default=0))
    most = max(step, math.ceil(max(totals, default=0) / step) * step)
    for tick in range(int(most / step) + 1):
        y = bottom - (bottom - top) * tick * step / most
        shapes += [Line(left, y, width, y), Label(left - 5, y + 3, f"{tick * step:g}", "end")]
    if not labels:
        return Drawing(width, height, tuple(shapes))
    room = (width - left) / len(labels)
    thick = min(26.0, room * 0.7)
    longest = max(len(label) for label in labels) * _SIZE * _LETTER + 8
    every = max(1, math.ceil(longest / room))
    for at, label in enumerate(labels):
        middle = left + room * (at + 0.5)
        y = bottom
        for one in series:
            tall = (bottom - top) * one.values[at] / most
            if tall:
                y -= tall
                shapes.append(
                    Rect(middle - thick / 2, y, thick, tall, one.colour, f"{label}: {one.name} {one.values[at]:g}")
                )
        if at % every == 0:
            shapes.append(Label(middle, height - 5, label, "middle"))
    return Drawing(width, height, tuple(shapes))


def bars(rows: Sequence[tuple[str, float, str, str]], width: float = WIDTH) -> Drawing:
    """The drawing of `Bars`."""
    pitch, left, right = 19.0, max(190.0, width * 0.37), 70.0
    most = max((value for _, value, _, _ in rows), default=0) or 1
    shapes: list[Shape] = []
    for at, (label, value, words, colour) in enumerate(rows):
        y = at * pitch + 3
        long = (width - left - right) * value / most
        shapes.append(Label(0, y + 10, _cut(label, left - 10, 8.5), colour=INK, size=8.5))
        shapes.append(Rect(left, y, max(long, 1.0), 12, colour, f"{label}: {words}"))
        shapes.append(Label(left + max(long, 1.0) + 6, y + 9.5, words))
    return Drawing(width, len(rows) * pitch + 4, tuple(shapes))


def svg(drawing: Drawing, words: str) -> str:
    """The drawing as SVG to stand in a page; `words` is its text for screen readers."""
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {drawing.width:g} {drawing.height:g}" role="img"'
        f' aria-label="{escape(words)}">'
    ]
    for shape in drawing.shapes:
        match shape:
            case Rect():
                hint = f"<title>{escape(shape.hint)}</title>" if shape.hint else ""
                parts.append(
                    f'<rect x="{shape.x:.1f}" y="{shape.y:.1f}" width="{shape.width:.1f}" height="{shape.height:.1f}"'
                    f' fill="{shape.colour}">{hint}</rect>'
                )
            case Line():
                parts.append(
                    f'<line x1="{shape.x1:.1f}" y1="{shape.y1:.1f}" x2="{shape.x2:.1f}" y2="{shape.y2:.1f}"'
                    f' stroke="{shape.colour}" stroke-width="0.6"/>'
                )
            case Label():
                parts.append(
                    f'<text x="{shape.x:.1f}" y="{shape.y:.1f}" font-size="{shape.size:g}" fill="{shape.colour}"'
                    f' text-anchor="{shape.anchor}">{escape(shape.text)}</text>'
                )
    return "".join((*parts, "</svg>"))


def _nice_step(most: float) -> float:
    """A step of 1, 2 or 5 times a power of ten that gives at most five lines; whole numbers only."""
    step = 1.0
    while most / step > 5:
        magnitude = 10 ** math.floor(math.log10(step))
        step = {1: 2.0, 2: 5.0, 5: 10.0}[round(step / magnitude)] * magnitude
    return step


def _cut(text: str, room: float, size: float) -> str:
    most = int(room / (size * _LETTER))
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    whole = cut if text[most - 1] == " " else cut.rpartition(" ")[0]
    return (whole if 2 * len(whole) >= most else cut).rstrip(" ,;:") + "…"
