"""Paints one case in the list: weight, title and clock; under it where, who, and the state."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from monitor.case_types import LinkState
from monitor.types import CaseRow, CaseState
from ui import case_words, text
from ui.models.cases import CASE
from ui.theme import Theme
from ui.widgets.controls import elided

translate = QCoreApplication.translate
ICON: Final = 18
LEFT: Final = 16
RIGHT: Final = 14
PAD: Final = 9
GAP: Final = 5
CLOCK: Final = 14

Index = QModelIndex | QPersistentModelIndex


class CaseDelegate(QStyledItemDelegate):
    """Three lines: title; weight, place and owner; clock and state."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """One height for all."""
        return QSize(200, 3 * QFontMetrics(option.font).height() + 2 * GAP + 2 * PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one row."""
        row: CaseRow | None = index.data(CASE)
        theme, box = self._theme, option.rect
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(box, theme.colour("selected" if chosen else "hover" if hovered else "surface"))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), theme.colour("border"))
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), theme.colour("accent"))
        if row is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_row(painter, option, row)
        painter.restore()

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: CaseRow) -> None:
        box, theme = option.rect, self._theme
        plain, bold, small = QFont(option.font), QFont(option.font), QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        small.setPointSizeF(plain.pointSizeF() * 0.92)
        line = QFontMetrics(plain).height()
        left, right = box.left() + LEFT + ICON + 12, box.right() - RIGHT
        tops = [box.top() + PAD + n * (line + GAP) for n in range(3)]
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        end = Qt.TextElideMode.ElideRight
        ended = not case_words.is_open(row)

        icon, colour = case_words.severity_icon(row.severity)
        place = QRect(box.left() + LEFT, tops[0] + (line - ICON) // 2, ICON, ICON)
        theme.icon(icon, "muted" if ended else colour).paint(painter, place)

        waits = row.responded_at is None and not ended
        painter.setFont(bold if waits else plain)
        painter.setPen(theme.colour("muted" if ended else "text"))
        title = QRect(left, tops[0], right - left, line)
        painter.drawText(title, flags, elided(row.title, painter.fontMetrics(), title.width()))

        painter.setFont(small)
        metrics = QFontMetrics(small)
        owner = row.owner or translate("CaseRow", "nobody's yet")
        parts = [text.severity(row.severity), owner]
        if row.client_name is not None:
            sure = row.client_link is LinkState.CONFIRMED
            parts.insert(0, row.client_name if sure else f"{row.client_name}?")
        if row.mentions > 1:
            parts.append(f"×{text.number(row.mentions)}")
        parts.append(row.site)  # the longest and the least needed: it is what gives way
        painter.setPen(theme.colour("muted"))
        under = QRect(left, tops[1], right - left, line)
        painter.drawText(under, flags, metrics.elidedText("  ·  ".join(filter(None, parts)), end, under.width()))

        state = text.case_state(row.state)
        chip = QRectF(
            right - metrics.horizontalAdvance(state) - 12, tops[2], metrics.horizontalAdvance(state) + 12, line
        )
        painter.setPen(Qt.PenStyle.NoPen)
        fresh = row.state is CaseState.NEW
        painter.setBrush(theme.colour("accent_soft" if fresh else "neutral_soft"))
        painter.drawRoundedRect(chip, 4, 4)
        painter.setPen(theme.colour("accent_text" if fresh else "muted"))
        painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), state)

        clock = case_words.clock(row, datetime.now(UTC))
        x = left
        if clock.icon:
            theme.icon(clock.icon, clock.colour).paint(painter, QRect(x, tops[2] + (line - CLOCK) // 2, CLOCK, CLOCK))
            x += CLOCK + 5
        painter.setPen(theme.colour(clock.colour))
        told = QRect(x, tops[2], int(chip.left()) - 8 - x, line)
        painter.drawText(told, flags, metrics.elidedText(clock.words, end, told.width()))
