"""The quiet bar: tells what was just done, offers undo and what may follow, and goes away by itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QStackedWidget, QToolButton

from ui.context import Offer
from ui.errors import words
from ui.page import Page
from ui.theme import Theme
from ui.widgets.controls import button, label, row

translate = QCoreApplication.translate
ABOVE_FOOT: Final = 62
"""Higher than the row of acts at the foot of the detail pane."""
STAYS_MS: Final = 9000
STAYS_WITH_OFFER_MS: Final = 20000


class QuietBar(QFrame):
    """Floats over the lower edge of `over`, where it hides nothing that one acts on; never takes the focus."""

    def __init__(self, over: QStackedWidget, theme: Theme, undo: Callable[[], object]) -> None:
        super().__init__(over)
        self._over = over
        self.setProperty("ground", "notice")
        self._theme, self._undo = theme, undo
        self._picture = QLabel()
        self._text = label(role="notice")
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._parts = row(gap=6)
        self._close = QToolButton()
        self._close.setProperty("kind", "flat")
        self._close.setIconSize(QSize(16, 16))
        self._close.clicked.connect(self.hide)
        box = row(self._picture, self._text, self._parts, self._close, gap=10)
        box.setContentsMargins(14, 6, 8, 6)
        self.setLayout(box)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._leave)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.hide)
        over.installEventFilter(self)
        self.hide()

    def say(self, text: str, offers: tuple[Offer, ...] = (), *, undo: bool = False) -> None:
        """Shows what was done."""
        self._show(text, "done")
        if undo:
            self._add(Offer(translate("QuietBar", "Undo"), lambda _text: self._undo()))
        for offer in offers:
            self._add(offer)
        self._timer.start(STAYS_WITH_OFFER_MS if offers else STAYS_MS)
        self._place()

    def complain(self, error: BaseException) -> None:
        """Shows what went wrong, and what to do."""
        told = words(error)
        self._show(f"{told.what} {told.remedy}".strip(), "warning")
        self._timer.start(STAYS_WITH_OFFER_MS)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keeps to the lower edge when the page is resized."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _show(self, text: str, icon: str) -> None:
        while (item := self._parts.takeAt(0)) is not None:
            if (part := item.widget()) is not None:
                part.hide()
                part.deleteLater()
        self._picture.setPixmap(self._theme.icon(icon, "surface").pixmap(QSize(16, 16), self.devicePixelRatioF()))
        self._close.setIcon(self._theme.icon("close", "surface"))
        self._close.setAccessibleName(translate("QuietBar", "Close this message"))
        self._text.setText(text)
        self._text.setAccessibleName(text)

    def _add(self, offer: Offer) -> None:
        field: QLineEdit | None = None
        if offer.asks is not None:
            field = QLineEdit(offer.suggestion)
            field.setProperty("kind", "notice")
            field.setPlaceholderText(offer.asks)
            field.setAccessibleName(offer.asks)
            field.setFixedWidth(170)
            field.textEdited.connect(self._linger)
        act = button(offer.text, "notice")

        def run() -> None:
            given = field.text().strip() if field is not None else ""
            if field is not None and not given:
                field.setFocus()
                return
            self.hide()
            offer.act(given)

        act.clicked.connect(run)
        if field is not None:
            field.returnPressed.connect(run)
            self._parts.addWidget(field)
            field.show()
        self._parts.addWidget(act)
        act.show()  # at once: what a layout shows later is not measured in `_place`

    def _place(self) -> None:
        parent = self._over
        self._text.setWordWrap(False)
        wanted = self.sizeHint().width()
        room = parent.width() - 32
        if wanted > room:
            self._text.setWordWrap(True)
        width = min(wanted, room)
        height = max(self.heightForWidth(width), self.sizeHint().height() if wanted <= room else 0)
        self.setGeometry((parent.width() - width) // 2, parent.height() - height - ABOVE_FOOT, width, height)
        self.show()
        self.raise_()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """The keyboard goes back to the page, where it came from."""
        if self.isAncestorOf(self.window().focusWidget() or self.window()):
            page = self._over.currentWidget()
            if isinstance(page, Page):
                page.enter()
        super().hideEvent(event)

    @Slot()
    def _linger(self) -> None:
        self._timer.start(STAYS_WITH_OFFER_MS)

    @Slot()
    def _leave(self) -> None:
        if self.underMouse() or self.isAncestorOf(self.focusWidget() or self):
            self._timer.start(STAYS_MS)
            return
        self.hide()
