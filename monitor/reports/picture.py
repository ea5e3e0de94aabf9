"""A chart as PNG, for forms of output that take no drawing of ours."""

from __future__ import annotations

import io
from functools import lru_cache
from importlib.resources import as_file, files
from typing import Final

from PIL import Image, ImageDraw, ImageFont

from monitor.reports.charts import Drawing, Label, Line, Rect

SCALE: Final = 3
"""Dots a point: 216 to the inch, sharp in print."""


def png(drawing: Drawing) -> bytes:
    """The picture on white."""
    picture = Image.new("RGB", (round(drawing.width * SCALE), round(drawing.height * SCALE)), "#FFFFFF")
    pen = ImageDraw.Draw(picture)
    for shape in drawing.shapes:
        match shape:
            case Rect():
                right, bottom = shape.x + shape.width, shape.y + shape.height
                if shape.width * SCALE >= 1 and shape.height * SCALE >= 1:
                    pen.rectangle((*_dots(shape.x, shape.y), *_dots(right, bottom)), fill=shape.colour)
            case Line():
                pen.line((*_dots(shape.x1, shape.y1), *_dots(shape.x2, shape.y2)), fill=shape.colour, width=2)
            case Label():
                font = _font(round(shape.size * SCALE))
                wide = pen.textlength(shape.text, font=font)
                x, y = _dots(shape.x, shape.y)
                left = x - {"start": 0.0, "middle": wide / 2, "end": wide}[shape.anchor]
                # The last label of an axis stays inside.
                left = max(0.0, min(left, picture.width - wide))
                pen.text((left, y), shape.text, fill=shape.colour, font=font, anchor="ls")
    written = io.BytesIO()
    picture.save(written, "PNG", optimize=True)
    return written.getvalue()


def _dots(x: float, y: float) -> tuple[int, int]:
    return round(x * SCALE), round(y * SCALE)


@lru_cache(8)
def _font(size: int) -> ImageFont.FreeTypeFont:
    with as_file(files("monitor.reports").joinpath("fonts", "Inter-Regular.ttf")) as path:
        return ImageFont.truetype(io.BytesIO(path.read_bytes()), size)
