"""The pane of a place: how it stands, what it brought, its visits, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QIcon, QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from ui import place_words
from ui.context import Context
from ui.widgets import place_html
from ui.widgets.controls import button, label, row
from ui.widgets.pane import Reader
from ui.widgets.place_html import PlaceDetail

translate = QCoreApplication.translate
LEAST_WIDTH: Final = 380
ICONS: Final = {"read": "refresh", "edit": "edit", "switch": "pause", "remove": "trash", "private": "warning"}


class PlacePane(QWidget):
    """`detail` is what is shown; acts are asked for by `acted`, the page does them."""

    acted = Signal(str)
    """Slug of an act: "read", "edit", "switch", "remove", "private"."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.detail: PlaceDetail | None = None
        self._opened: set[str] = set()
        self._pictures: dict[str, QIcon] = {}
        self.reader = Reader()
        self.reader.anchorClicked.connect(self._follow)
        self.buttons: dict[str, QPushButton] = {}
        acts = row(gap=6)
        acts.setContentsMargins(16, 8, 16, 8)
        for slug in ("read", "private", "edit", "switch", "remove"):
            made = button(kind="primary" if slug == "read" else "", act=self._sender_of(slug))
            made.setIconSize(QSize(16, 16))
            self.buttons[slug] = made
            acts.addWidget(made)
        acts.addStretch(1)
        bar = QFrame()
        bar.setProperty("ground", "bar")
        bar.setLayout(acts)
        shown = QWidget()
        box = QVBoxLayout(shown)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.reader, 1)
        box.addWidget(bar)
        self._nothing = label(role="muted", wraps=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        ground = QFrame()
        ground.setProperty("ground", "surface")
        QVBoxLayout(ground).addWidget(self._nothing)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(ground)
        self._stack.addWidget(shown)
        context.theme.changed.connect(self.retranslate)
        self.retranslate()

    def show_detail(self, detail: PlaceDetail | None) -> None:
        """Shows a place, or that none is chosen."""
        same = detail is not None and self.detail is not None and detail.row.id == self.detail.row.id
        if not same:
            self._opened = set()
        self.detail = detail
        self._write(keep_place=same)

    @Slot()
    def retranslate(self) -> None:
        """Sets every word anew."""
        self._nothing.setText(translate("PlacePane", "Choose a place to see its visits here."))
        self.reader.setAccessibleName(translate("PlacePane", "The place in full"))
        self._write(keep_place=True)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Where the room is short, the acts keep their words and lose their pictures."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = [made for made in self.buttons.values() if not made.isHidden()]
        for slug, made in self.buttons.items():
            made.setIcon(self._pictures.get(slug, QIcon()))
        gaps = 32 + 6 * len(shown)
        if sum(made.sizeHint().width() for made in shown) + gaps > self.width():
            for made in shown:
                made.setIcon(QIcon())
        self.setMinimumWidth(max(LEAST_WIDTH, sum(made.sizeHint().width() for made in shown) + gaps))

    def _write(self, *, keep_place: bool) -> None:
        detail = self.detail
        if detail is None:
            self._stack.setCurrentIndex(0)
            return
        theme = self._context.theme
        on = detail.row.enabled
        words = {
            "read": translate("PlacePane", "Read now"),
            "edit": translate("PlacePane", "Edit…"),
            "switch": translate("PlacePane", "Switch off") if on else translate("PlacePane", "Switch on"),
            "remove": translate("PlacePane", "Remove"),
            "private": translate("PlacePane", "Allow private address"),
        }
        for slug, made in self.buttons.items():
            icon = "play" if slug == "switch" and not on else ICONS[slug]
            made.setText(words[slug])
            self._pictures[slug] = theme.icon(icon, "on_accent" if slug == "read" else "text")
            made.setToolTip(f"{words[slug]} ({KEYS[slug]})" if slug in KEYS else words[slug])
        private = detail.row.error_code == "forbidden_address" and not detail.row.allow_private
        self.buttons["private"].setVisible(private)
        self.buttons["remove"].setToolTip(
            translate("PlacePane", "Posts, mentions and cases stay. Can be undone.") + f" ({KEYS['remove']})"
        )
        self._fit()
        bar = self.reader.verticalScrollBar()
        place = bar.value() if keep_place else 0
        colours = theme.colours
        self.reader.document().setDefaultStyleSheet(f"a {{ color: {colours.accent_text}; text-decoration: none; }}")
        self.reader.setHtml(place_html.page(detail, colours, self._opened, self.font().pointSizeF()))
        bar.setValue(place)
        state = place_words.state(detail.row)
        self.reader.setAccessibleDescription(f"{detail.row.name}: {state.word}. {state.reason} {state.remedy}")
        self._stack.setCurrentIndex(1)

    @Slot(QUrl)
    def _follow(self, url: QUrl) -> None:
        if url.scheme() == "fold":
            self._opened ^= {url.path()}
            self._write(keep_place=True)
        elif url.scheme() in ("http", "https"):
            QDesktopServices.openUrl(url)

    def _sender_of(self, slug: str) -> Callable[[], None]:
        return lambda: self.acted.emit(slug)


KEYS: Final = {"read": "R", "edit": "E", "switch": "S", "remove": "Del"}
