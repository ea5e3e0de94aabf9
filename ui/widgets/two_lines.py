"""Cells of two lines with a picture before them: what a thing is, and under it what is to be known about it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.theme import Theme

SECOND: Final = int(Qt.ItemDataRole.UserRole) + 1
"""The line under the first, "" for none."""
PICTURE: Final = SECOND + 1
"""Name of the icon and of its colour, None for none."""
STRONG: Final = SECOND + 2
"""True where the first line is the name of the thing."""
HEADING: Final = SECOND + 3
"""True for a heading between the rows."""
FADED: Final = SECOND + 4
"""True for what takes no part now."""
SORT: Final = SECOND + 5
"""What the column is sorted by."""
ITEM: Final = SECOND + 6
"""The thing itself."""

ICON: Final = 18
PAD: Final = 9
GAP: Final = 10
LEFT: Final = 8

Index = QModelIndex | QPersistentModelIndex


class TwoLines(QStyledItemDelegate):
    """Draws such cells; ground, selection and rule are the style sheet's."""

    def __init__(self, theme: Theme, parent: QWidget, *, first_left: int = 8) -> None:
        super().__init__(parent)
        self._theme, self._first_left = theme, first_left

    def height(self) -> int:
        """Height of a row."""
        first, second = self._fonts(QApplication.font())
        return QFontMetrics(first).height() + QFontMetrics(second).height() + 2 * PAD

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """Two lines, a heading less."""
        if index.data(HEADING):
            return QSize(100, QFontMetrics(QApplication.font()).height() + 18)
        return QSize(100, self.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one cell."""
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        words, second = drawn.text, str(index.data(SECOND) or "")
        alignment = index.data(Qt.ItemDataRole.TextAlignmentRole) or Qt.AlignmentFlag.AlignLeft
        drawn.text = ""
        drawn.icon = QIcon()
        drawn.state &= ~QStyle.StateFlag.State_HasFocus
        heading = bool(index.data(HEADING))
        if heading:
            drawn.state &= ~(QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected)
        style = drawn.widget.style() if drawn.widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, drawn, painter, drawn.widget)
        painter.save()
        area = drawn.rect.adjusted(LEFT if index.column() else self._first_left, 0, -8, -1)
        picture = index.data(PICTURE)
        if picture is not None:
            icon, colour = picture
            place = QRect(area.left(), area.top() + (area.height() - ICON) // 2, ICON, ICON)
            self._theme.icon(icon, colour).paint(painter, place)
            area.setLeft(area.left() + ICON + GAP)
        first_font, second_font = self._fonts(QApplication.font())
        if heading:
            second_font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(second_font)
            painter.setPen(self._theme.colour("muted"))
            foot = area.adjusted(0, 0, 0, -5)
            painter.drawText(foot, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), words)
            painter.restore()
            return
        if index.data(STRONG):
            first_font.setWeight(QFont.Weight.DemiBold)
        metrics, small = QFontMetrics(first_font), QFontMetrics(second_font)
        high = metrics.height() + (small.height() if second else 0)
        top = area.top() + (area.height() - high) // 2
        flags = int((alignment & Qt.AlignmentFlag.AlignHorizontal_Mask) | Qt.AlignmentFlag.AlignVCenter)
        end = Qt.TextElideMode.ElideRight
        painter.setFont(first_font)
        painter.setPen(self._theme.colour("muted" if index.data(FADED) else "text"))
        line = QRect(area.left(), top, area.width(), metrics.height())
        painter.drawText(line, flags, metrics.elidedText(words, end, area.width()))
        if second:
            painter.setFont(second_font)
            painter.setPen(self._theme.colour("muted"))
            line = QRect(area.left(), top + metrics.height(), area.width(), small.height())
            painter.drawText(line, flags, small.elidedText(second, end, area.width()))
        painter.restore()

    @staticmethod
    def _fonts(font: QFont) -> tuple[QFont, QFont]:
        second = QFont(font)
        second.setPointSizeF(font.pointSizeF() * 0.92)
        return QFont(font), second
