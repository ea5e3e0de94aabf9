"""A chart of a report, drawn as wide as there is room, in the colours of the theme in force."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from monitor.reports import charts
from monitor.reports.charts import Drawing, Label, Line, Rect
from monitor.reports.document import Chart
from ui.theme import Theme

SCALE: Final = 1.4
"""Pixels a point of paper: letters of 8 points become 11 pixels high."""
_SCREEN: Final = {
    charts.INK: "text",
    charts.MUTED: "muted",
    charts.RULE: "border",
    charts.ACCENT: "accent",
    charts.ACCENT_SOFT: "chart_soft",
    charts.NEGATIVE: "negative",
    charts.POSITIVE: "positive",
    charts.NEUTRAL: "chart_neutral",
    charts.UNKNOWN: "chart_unknown",
}
"""The colour of the theme for each colour of paper."""


class ChartView(QWidget):
    """One chart; what it says stands in its accessible description, and in the table under it."""

    def __init__(self, theme: Theme, chart: Chart, title: str) -> None:
        super().__init__()
        self._theme, self._chart = theme, chart
        self._drawing: Drawing = chart.drawing
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(title)
        self.setAccessibleDescription(chart.words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(320)
        self._measure(600)
        theme.changed.connect(self.update)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Draws it anew for the room there is."""
        super().resizeEvent(event)
        self._measure(self.width())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draws the shapes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for shape in self._drawing.shapes:
            match shape:
                case Rect():
                    painter.fillRect(self._area(shape), self._colour(shape.colour))
                case Line():
                    painter.setPen(QPen(self._colour(shape.colour), 1))
                    painter.drawLine(self._point(shape.x1, shape.y1), self._point(shape.x2, shape.y2))
                case Label():
                    self._write(painter, shape)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def event(self, event: QEvent) -> bool:
        """Tells what the bar under the pointer stands for."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = QPointF(event.pos())
            bars = (shape for shape in self._drawing.shapes if isinstance(shape, Rect) and shape.hint)
            found = next((bar.hint for bar in bars if self._area(bar).contains(at)), "")
            if found:
                QToolTip.showText(event.globalPos(), found, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def _measure(self, width: int) -> None:
        self._drawing = self._chart.figure.draw(max(200.0, width / SCALE))
        self.setFixedHeight(round(self._drawing.height * SCALE))

    def _write(self, painter: QPainter, shape: Label) -> None:
        font = QFont(self.font())
        font.setPixelSize(round(shape.size * SCALE))
        painter.setFont(font)
        painter.setPen(self._colour(shape.colour))
        at = self._point(shape.x, shape.y)
        wide = painter.fontMetrics().horizontalAdvance(shape.text)
        left = {"start": at.x(), "middle": at.x() - wide / 2, "end": at.x() - wide}[shape.anchor]
        # The first and the last label of an axis stay inside.
        painter.drawText(QPointF(min(max(0.0, left), max(0.0, self.width() - wide)), at.y()), shape.text)

    def _colour(self, paper: str) -> QColor:
        name = _SCREEN.get(paper)
        return QColor(paper) if name is None else self._theme.colour(name)

    def _area(self, shape: Rect) -> QRectF:
        return QRectF(shape.x * SCALE, shape.y * SCALE, shape.width * SCALE, shape.height * SCALE)

    @staticmethod
    def _point(x: float, y: float) -> QPointF:
        return QPointF(x * SCALE, y * SCALE)
