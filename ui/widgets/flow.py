"""A layout that sets widgets in lines, like words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Left to right, on to the next line where the room ends.

    `lines_gap` stands between lines where it is another one. `wish` is the width at which a form measures the height
    to keep free; 0 for that of the widest item.
    """

    def __init__(self, gap: int = 6, wish: int = 0, lines_gap: int | None = None) -> None:
        super().__init__()
        self._lines_gap = gap if lines_gap is None else lines_gap
        self._wish = wish
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Qt's own."""
        self._items.append(item)

    def count(self) -> int:
        """How many."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """One of them, None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """One of them, taken out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """Neither."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Height of all lines."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, area: QRect) -> None:  # noqa: N802 - Qt's name
        """Places all."""
        super().setGeometry(area)
        self._place(area, move=True)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The least, as wide as wished."""
        return self.minimumSize().expandedTo(QSize(self._wish, 0))

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """The widest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, area: QRect, *, move: bool) -> int:
        x, y, line = area.x(), area.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue  # hidden: it leaves no gap
            size = item.sizeHint()
            if x + size.width() > area.right() + 1 and line:
                x, y, line = area.x(), y + line + self._lines_gap, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self._gap
            line = max(line, size.height())
        return y + line - area.y()


def clear(layout: QLayout) -> None:
    """Takes all widgets out of a layout and deletes them; the keyboard stays with what they stood on."""
    while (item := layout.takeAt(0)) is not None:
        widget: QWidget | None = item.widget()
        if widget is not None:
            _give_focus_up(widget)
            widget.hide()
            widget.deleteLater()


def _give_focus_up(widget: QWidget) -> None:
    """Where the focus is inside a widget that goes, what it stands on takes it, else what Tab comes to before it.

    Left to itself Qt passes it on to whatever comes next, another page's button perhaps; and to nothing at all while
    the window comes back from a dialog.
    """
    focused = widget.window().focusWidget()
    if focused is None or not (focused is widget or widget.isAncestorOf(focused)):
        return
    around = widget.parentWidget()
    while around is not None and not around.isWindow():
        if around.focusPolicy() != Qt.FocusPolicy.NoFocus:
            around.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        around = around.parentWidget()
    before: QWidget | None = widget.previousInFocusChain()
    while before is not None and before is not widget:
        if not widget.isAncestorOf(before) and _takes_focus(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        before = before.previousInFocusChain()


def _takes_focus(widget: QWidget) -> bool:
    tabbed = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(tabbed) and widget.isEnabled() and widget.isVisibleTo(widget.window())
