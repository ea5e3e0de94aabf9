"""The few controls that every page is made of, with the look of `style.qss` already chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QBoxLayout,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui.theme import Theme

L = TypeVar("L", bound=QBoxLayout)
ROW_HEIGHT: Final = 34
GAP: Final = 8
MARGIN: Final = 16


def label(text: str = "", role: str = "", *, wraps: bool = False) -> QLabel:
    """A label; `role` is one of those that `style.qss` names."""
    made = QLabel(text)
    if role:
        made.setProperty("role", role)
    made.setWordWrap(wraps)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def button(text: str = "", kind: str = "", act: Callable[[], object] | None = None) -> QPushButton:
    """A push button; `kind` is "", "primary", "danger", "link", "flat", "filter" or "chip"."""
    made = QPushButton(text)
    if kind:
        made.setProperty("kind", kind)
    made.setAutoDefault(False)
    if act is not None:
        made.clicked.connect(lambda: act())
    return made


def frame(ground: str) -> QFrame:
    """A frame with the ground of that name: "surface", "card", "bar", "top", "warning", "error"."""
    made = QFrame()
    made.setProperty("ground", ground)
    return made


def row(*parts: QWidget | QLayout | int, gap: int = GAP, margins: int = 0) -> QHBoxLayout:
    """A horizontal layout of widgets and layouts; a number is a stretch."""
    return _fill(QHBoxLayout(), parts, gap, margins)


def column(*parts: QWidget | QLayout | int, gap: int = GAP, margins: int = 0) -> QVBoxLayout:
    """A vertical layout of widgets and layouts; a number is a stretch."""
    return _fill(QVBoxLayout(), parts, gap, margins)


def _fill(box: L, parts: tuple[QWidget | QLayout | int, ...], gap: int, margins: int) -> L:
    box.setSpacing(gap)
    box.setContentsMargins(margins, margins, margins, margins)
    for part in parts:
        if isinstance(part, int):
            box.addStretch(part)
        elif isinstance(part, QLayout):
            box.addLayout(part)
        else:
            box.addWidget(part)
    return box


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Sets a dynamic property that the style sheet looks at, and has the widget drawn anew."""
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def elided(words: str, metrics: QFontMetrics, room: int) -> str:
    """The words, with "…" after the last one that there is room for; one long word is cut where the room ends."""
    if metrics.horizontalAdvance(words) <= room:
        return words
    cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
    kept = cut.removesuffix("…")
    if not kept or not words.startswith(kept) or words[len(kept) :][:1].isspace():
        return cut
    whole = kept.rpartition(" ")[0].rstrip(" .,;:–—-·(«„“")
    # Of a few long words too little would be left.
    return f"{whole}…" if 2 * len(whole) >= len(kept) else cut


class ElidedLabel(QLabel):
    """One line that ends in "…" where the room ends; the whole text stands in the tool-tip then."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Any width will do."""
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draws what fits."""
        painter = QPainter(self)
        shown = elided(self.text(), QFontMetrics(self.font()), self.contentsRect().width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), shown)
        self.setToolTip(self.text() if shown != self.text() else "")


class Header(QFrame):
    """The head of a page: title, one line under it, and the page's acts at the right (`acts`)."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "top")
        self._title = label(role="title")
        self._line = label(role="muted", wraps=True)
        self._line.hide()
        self.acts = row()
        words = column(self._title, self._line, gap=2)
        box = row(gap=MARGIN)
        box.setContentsMargins(20, 14, 20, 12)
        box.addLayout(words, 1)
        box.addLayout(self.acts)
        self.setLayout(box)

    def set_words(self, title: str, line: str = "") -> None:
        """Title and the line under it."""
        self._title.setText(title)
        self._line.setText(line)
        self._line.setVisible(bool(line))


class EmptyState(QWidget):
    """What stands where a list is empty: what is being watched, and what to do next."""

    def __init__(self, theme: Theme, icon: str) -> None:
        super().__init__()
        self._theme, self._icon = theme, icon
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = label(role="heading", wraps=True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._line = label(role="muted", wraps=True)
        self._line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._line.setMaximumWidth(460)
        self._line.setMinimumWidth(220)
        self.acts = row()
        # Stretches, not an alignment: an aligned label is given the height of one line.
        line = row(1, self._line, 1)
        line.setStretch(1, 100)
        middle = column(self._picture, self._title, line, gap=10)
        buttons = row(1, self.acts, 1)
        middle.addSpacing(6)
        middle.addLayout(buttons)
        self.setLayout(column(2, middle, 3, margins=24))
        theme.changed.connect(self._draw)
        self._draw()

    def set_words(self, title: str, line: str) -> None:
        """The headline and the sentence under it."""
        self._title.setText(title)
        self._line.setText(line)

    def set_icon(self, icon: str) -> None:
        """Another picture."""
        self._icon = icon
        self._draw()

    def _draw(self) -> None:
        self._picture.setPixmap(
            self._theme.icon(self._icon, "accent_text").pixmap(QSize(40, 40), self.devicePixelRatioF())
        )


class NumberField(QSpinBox):
    """A number that the wheel does not change while the page is scrolled past it."""

    def __init__(self) -> None:
        super().__init__()
        _inset(self)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Only with the focus."""
        if _takes(self, event):
            super().wheelEvent(event)


class DecimalField(QDoubleSpinBox):
    """The same for a number with decimals."""

    def __init__(self) -> None:
        super().__init__()
        _inset(self)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Only with the focus."""
        if _takes(self, event):
            super().wheelEvent(event)


def _inset(field: QAbstractSpinBox) -> None:
    # The style sheet's padding does not reach the digits.
    field.lineEdit().setTextMargins(7, 0, 0, 0)


def _takes(field: QAbstractSpinBox, event: QWheelEvent) -> bool:
    if not field.hasFocus():
        event.ignore()
    return field.hasFocus()


class Table(QTableView):
    """A table with the common look: whole rows, one height, sorting by header. `opened` on Enter or double click."""

    opened = Signal(QModelIndex)

    def __init__(self) -> None:
        super().__init__()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        # One row: every act is for one, and what looks chosen must be what it falls on.
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.setMouseTracking(True)
        self.setItemDelegate(_RowDelegate(self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(48)
        self.doubleClicked.connect(self.opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter opens the current row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class _RowDelegate(QStyledItemDelegate):
    """Cells without the dotted focus frame: the whole row is what is current."""

    def initStyleOption(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt's options less the focus frame."""
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus


class Scroller(QWidget):
    """A column of content, at most `width` wide, for a QScrollArea."""

    def __init__(self, width: int = 760) -> None:
        super().__init__()
        self.setProperty("ground", "clear")
        self.body = QVBoxLayout()
        self.body.setSpacing(MARGIN)
        self.body.setContentsMargins(0, 0, 0, 0)
        inner = QWidget()
        inner.setProperty("ground", "clear")
        inner.setLayout(self.body)
        inner.setMaximumWidth(width)
        inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(20, 16, 20, 20)
        outer.addWidget(inner, 1)
        outer.addStretch(0)
