"""The column beside a timeline: sections with a title and a way to add, lines that open what they tell of."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.controls import ElidedLabel, button, column, label, row
from ui.widgets.flow import clear


class SideLine(QPushButton):
    """A line with a smaller one under it; a press opens it. `role` colours the first line."""

    def __init__(
        self,
        theme: Theme,
        first: str,
        second: str,
        act: Callable[[], object] | None,
        icon: tuple[str, str] | None = None,
    ) -> None:
        super().__init__()
        self.setProperty("kind", "line")
        self.setAutoDefault(False)
        self.setAccessibleName(", ".join(filter(None, (first, second))))
        upper = ElidedLabel(first)
        words: list[QLabel] = [upper]
        if second:
            lower = ElidedLabel(second)
            lower.setProperty("role", "small")
            words.append(lower)
        box = row(gap=8)
        box.setContentsMargins(6, 3, 6, 3)
        if icon is not None:
            picture = QLabel()
            picture.setPixmap(theme.icon(*icon).pixmap(QSize(16, 16), self.devicePixelRatioF()))
            picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            box.addWidget(picture)
        for one in words:
            one.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        box.addLayout(column(*words, gap=0), 1)
        self.setLayout(box)
        self._box = box
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if act is None:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setProperty("still", True)
        else:
            self.clicked.connect(lambda: act())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """As high as its lines, in the fonts of the theme."""
        super().showEvent(event)
        self._keep_height()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """The same in another theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self.isVisible():
            self._keep_height()

    def _keep_height(self) -> None:
        # The style sheet's least height of buttons lets a full column squeeze two lines into one.
        self.setMinimumHeight(self._box.sizeHint().height())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as its lines."""
        return QSize(120, self._box.sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Any width will do."""
        return self.sizeHint()


class Section(QWidget):
    """A title, an act beside it, and what stands under it; hidden where there is neither line nor act."""

    def __init__(self, act: Callable[[], object] | None = None) -> None:
        super().__init__()
        self._title = label(role="section")
        self._act = button(kind="inline", act=act)
        if act is None:
            self._act.hide()
        self._has_act = act is not None
        head = row(self._title, 1, self._act)
        head.setContentsMargins(6, 0, 6, 0)
        self.inner = QVBoxLayout()
        self.inner.setSpacing(1)
        box = column(head, self.inner, gap=2)
        box.setContentsMargins(0, 0, 0, 10)
        self.setLayout(box)

    def set_words(self, title: str, act: str = "", hint: str = "") -> None:
        """The title, and what the act is called."""
        self._title.setText(title)
        self._act.setText(act)
        self._act.setToolTip(hint)
        self._act.setAccessibleDescription(title)

    def set_parts(self, parts: Sequence[QWidget]) -> None:
        """What stands there now."""
        clear(self.inner)
        for one in parts:
            self.inner.addWidget(one)
        self.setVisible(bool(parts) or self._has_act)


def strip(ground: str, theme: Theme, icon: str, words: str, act: tuple[str, Callable[[], object]] | None) -> QFrame:
    """A line that warns, with the way to what it warns of."""
    made = QFrame()
    made.setProperty("ground", ground)
    colour = "negative" if ground == "error" else "late"
    picture = QLabel()
    picture.setPixmap(theme.icon(icon, colour).pixmap(QSize(16, 16), made.devicePixelRatioF()))
    told = label(words, colour if colour == "late" else "error", wraps=True)
    line = row(picture, told, gap=8)
    line.setStretch(1, 1)
    if act is not None:
        line.addWidget(button(act[0], "link", act[1]))
    line.setContentsMargins(12, 6, 10, 6)
    made.setLayout(line)
    return made
