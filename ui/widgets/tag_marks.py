"""The little square that stands before a tag's name."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from monitor.triage_types import TagColour
from ui.triage_words import TAG_COLOURS

SIDE = 16


def tag_icon(colour: TagColour) -> QIcon:
    """A square of a tag's colour, for menus and lists."""
    pixmap = QPixmap(2 * SIDE, 2 * SIDE)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_mark(painter, QRectF(3, 3, SIDE - 6, SIDE - 6), colour)
    painter.end()
    return QIcon(pixmap)


def paint_mark(painter: QPainter, area: QRectF, colour: TagColour) -> None:
    """Paints the square."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(TAG_COLOURS[colour]))
    painter.drawRoundedRect(area, 2.5, 2.5)
