"""The navigation rail at the left."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QSizePolicy, QVBoxLayout

from ui.theme import Theme

HEIGHT: Final = 36
PAD: Final = 12
ICON: Final = 20
MOST: Final = 1000


class RailButton(QAbstractButton):
    """One page in the rail: icon, word, and how much waits there. `urgent` paints the number as late."""

    def __init__(self, theme: Theme, icon: str) -> None:
        super().__init__()
        self._theme, self._icon = theme, icon
        self._count = 0
        self._urgent = False
        self._explained = ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_count(self, count: int, explained: str, urgent: bool = False) -> None:
        """How much waits; 0 shows nothing. `explained` says it in words, for the tool-tip and screen readers."""
        self._count, self._urgent, self._explained = count, urgent, explained
        self._tell()
        self.updateGeometry()
        self.update()

    def set_word(self, word: str) -> None:
        """The page's name."""
        self.setText(word)
        self._tell()
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for icon, the word in bold and the number."""
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        # Two more than the metrics say: the painter rounds each letter up.
        width = PAD + ICON + 10 + QFontMetrics(bold).horizontalAdvance(self.text()) + PAD + 2
        if self._count:
            width += self.fontMetrics().horizontalAdvance(self._number()) + 22
        return QSize(width, max(HEIGHT, self.fontMetrics().height() + 16))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draws the button."""
        c = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        on = self.isChecked()
        if on or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.selected if on else c.border))
            painter.drawRoundedRect(box, 7, 7)
        if on:
            painter.setBrush(QColor(c.accent))
            painter.drawRoundedRect(QRectF(0, box.center().y() - 9, 3, 18), 1.5, 1.5)
        if self.hasFocus():
            painter.setPen(QColor(c.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 7, 7)
        ink = "accent_text" if on else "text"
        top = (self.height() - ICON) // 2
        self._theme.icon(self._icon, ink if on else "muted").paint(painter, QRect(PAD, top, ICON, ICON))
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if on else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(self._theme.colour(ink))
        left = PAD + ICON + 10
        right = self.width() - PAD
        if self._count:
            right -= self._paint_count(painter) + 8
        area = QRect(left, 0, max(0, right - left), self.height())
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _paint_count(self, painter: QPainter) -> int:
        c = self._theme.colours
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.9)
        font.setWeight(QFont.Weight.DemiBold)
        painter.save()
        painter.setFont(font)
        words = self._number()
        width = max(20, painter.fontMetrics().horizontalAdvance(words) + 12)
        height = painter.fontMetrics().height() + 2
        area = QRectF(self.width() - PAD + 2 - width, (self.height() - height) / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.negative_soft if self._urgent else c.surface))
        painter.drawRoundedRect(area, height / 2, height / 2)
        painter.setPen(QColor(c.negative if self._urgent else c.muted))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), words)
        painter.restore()
        return width

    def _number(self) -> str:
        return str(self._count) if self._count < MOST else f"{MOST - 1}+"

    def _tell(self) -> None:
        name = f"{self.text()}: {self._explained}" if self._count and self._explained else self.text()
        self.setAccessibleName(name)
        self.setToolTip(self._explained if self._count else "")


class Rail(QFrame):
    """All pages, the everyday ones above, the rest at the foot. `chosen` carries the slug."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("ground", "rail")
        self._theme = theme
        self._buttons: dict[str, RailButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(8, 12, 9, 10)
        self._box.setSpacing(2)
        theme.changed.connect(self.update)

    def add(self, slug: str, icon: str) -> RailButton:
        """A new button for a page."""
        made = RailButton(self._theme, icon)
        made.clicked.connect(lambda: self.chosen.emit(slug))
        self._buttons[slug] = made
        self._group.addButton(made)
        self._box.addWidget(made)
        return made

    def add_gap(self) -> None:
        """What follows stands at the foot."""
        self._box.addStretch(1)

    def add_act(self, icon: str) -> RailButton:
        """A button under the last one that opens no page."""
        made = RailButton(self._theme, icon)
        made.setCheckable(False)
        self._box.addWidget(made)
        return made

    def show_current(self, slug: str) -> None:
        """Marks the page that is shown."""
        if slug in self._buttons:
            self._buttons[slug].setChecked(True)

    def __getitem__(self, slug: str) -> RailButton:
        return self._buttons[slug]

    def __contains__(self, slug: str) -> bool:
        return slug in self._buttons
