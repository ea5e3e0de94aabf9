"""The detail pane: one mention in full, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QStackedLayout, QTextBrowser, QVBoxLayout, QWidget

from monitor.triage_types import RuleRow, TagRow
from monitor.types import Kind, MentionDetail, Tone
from ui import text
from ui.context import Context
from ui.widgets import mention_html
from ui.widgets.controls import button, label, row
from ui.widgets.filter_bar import CheckMenu

translate = QCoreApplication.translate
OPEN_FIRST: Final = ("copies",)
ACTS: Final = ("case", "answered", "occasion", "not_us", "done")
"""The acts of the bar; the first is the one in colour."""
ROOM_BESIDE_ACTS: Final = 104
"""Margins, gaps and the button of the other acts."""
ROOM_OF_ICON: Final = 20


class Reader(QTextBrowser):
    """The text itself: selectable, links by Tab, a page by Space."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(20)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def page(self, back: bool = False) -> bool:
        """Moves by a page; False when there is nothing more that way."""
        bar = self.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + (-1 if back else 1) * int(self.viewport().height() * 0.9))
        return bar.value() != before

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Space pages, with Shift backwards."""
        if event.key() == Qt.Key.Key_Space:
            self.page(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            return
        super().keyPressEvent(event)


class Pane(QWidget):
    """`detail` is what is shown, None for nothing; acts are asked for by signals, the page does them."""

    acted = Signal(str)
    """Slug of an act: "case", "answered", "occasion", "not_us", "done", "open", "evidence", "recheck", "note"."""
    kind_chosen = Signal(object)
    tone_chosen = Signal(object)
    mention_asked = Signal(int)
    tags_asked = Signal(QMenu)
    owners_asked = Signal(QMenu)
    """A menu to be filled; where nobody does, it is not offered."""

    def __init__(
        self, context: Context, offered: tuple[str, ...] = ACTS, words: Callable[[str], str] | None = None
    ) -> None:
        super().__init__()
        self._context = context
        self._primary = offered[0]
        self._act_words = words or _act_words
        self.detail: MentionDetail | None = None
        self.tags: Sequence[TagRow] = ()
        self.rules: Sequence[RuleRow] = ()
        self._opened: set[str] = set()
        self.reader = Reader()
        self.reader.anchorClicked.connect(self._follow)
        self._buttons: dict[str, QPushButton] = {}
        acts = row(gap=6)
        acts.setContentsMargins(16, 8, 16, 8)
        for slug in offered:
            made = button(kind="primary" if slug == self._primary else "", act=self._sender_of(slug))
            made.setIconSize(QSize(16, 16))
            self._buttons[slug] = made
            acts.addWidget(made)
        acts.addStretch(1)
        self._more = button(kind="flat")
        self._more.setMenu(QMenu(self._more))
        self._more.menu().aboutToShow.connect(self._fill_more)
        acts.addWidget(self._more)
        self._bar = QFrame()
        self._bar.setProperty("ground", "bar")
        self._bar.setLayout(acts)
        shown = QWidget()
        box = QVBoxLayout(shown)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.reader, 1)
        box.addWidget(self._bar)
        self._nothing = label(role="muted", wraps=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        ground = QFrame()
        ground.setProperty("ground", "surface")
        inner = QVBoxLayout(ground)
        inner.addWidget(self._nothing)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(ground)
        self._stack.addWidget(shown)
        context.theme.changed.connect(self.retranslate)
        self.retranslate()

    def show_detail(self, detail: MentionDetail | None, chosen: int = 1) -> None:
        """Shows a mention; `chosen` is how many are selected, which the acts are for."""
        same = detail is not None and self.detail is not None and detail.row.id == self.detail.row.id
        if not same:
            self._opened = set(OPEN_FIRST)
        self.detail = detail
        self._write(keep_place=same)
        self.set_chosen(chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Where the room is short, the acts keep their words and lose their pictures."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wanted = sum(made.sizeHint().width() for made in self._buttons.values() if not made.icon().isNull())
        bare = any(made.icon().isNull() for made in self._buttons.values())
        room = self.width() - ROOM_BESIDE_ACTS
        if bare:
            wanted = sum(made.sizeHint().width() + ROOM_OF_ICON for made in self._buttons.values())
        short = wanted > room
        least = sum(made.sizeHint().width() - (0 if bare else ROOM_OF_ICON) for made in self._buttons.values())
        self.setMinimumWidth(least + ROOM_BESIDE_ACTS)
        if short != bare:
            for slug, made in self._buttons.items():
                made.setIcon(QIcon() if short else self._icon(slug))

    def _icon(self, slug: str) -> QIcon:
        return self._context.theme.icon(slug, "on_accent" if slug == self._primary else "text")

    def set_chosen(self, chosen: int) -> None:
        """How many mentions an act would be for."""
        words = "" if chosen < 2 else translate("Pane", "For %n selected mention(s)", None, chosen)
        for slug, made in self._buttons.items():
            made.setToolTip(f"{self._act_words(slug)} ({_KEYS[slug]})" + (f"\n{words}" if words else ""))

    @Slot()
    def retranslate(self) -> None:
        """Sets every word anew."""
        theme = self._context.theme
        for slug, made in self._buttons.items():
            made.setText(self._act_words(slug))
            made.setIcon(self._icon(slug))
        self._fit()
        self._more.setIcon(theme.icon("more"))
        self._more.setToolTip(translate("Pane", "More"))
        self._more.setAccessibleName(translate("Pane", "More acts"))
        self._nothing.setText(translate("Pane", "Choose a mention to read it here."))
        self.reader.setAccessibleName(translate("Pane", "The mention in full"))
        self._write(keep_place=True)
        self.set_chosen(1)

    def _write(self, *, keep_place: bool) -> None:
        if self.detail is None:
            self._stack.setCurrentIndex(0)
            return
        bar = self.reader.verticalScrollBar()
        place = bar.value() if keep_place else 0
        colours = self._context.theme.colours
        point = self.font().pointSizeF()
        self.reader.document().setDefaultStyleSheet(f"a {{ color: {colours.accent_text}; text-decoration: none; }}")
        self.reader.setHtml(mention_html.page(self.detail, colours, self._opened, point, self.tags, self.rules))
        bar.setValue(place)
        self._stack.setCurrentIndex(1)

    @Slot(QUrl)
    def _follow(self, url: QUrl) -> None:
        scheme, rest = url.scheme(), url.path()
        if scheme == "fold":
            self._opened ^= {rest}
            self._write(keep_place=True)
        elif scheme == "mention":
            self.mention_asked.emit(int(rest))
        elif scheme in ("http", "https"):
            QDesktopServices.openUrl(url)

    def _sender_of(self, slug: str) -> Callable[[], None]:
        return lambda: self.acted.emit(slug)

    @Slot()
    def _fill_more(self) -> None:
        menu, theme = self._more.menu(), self._context.theme
        menu.clear()
        if self.detail is None:
            return
        current = self.detail.row
        opened = menu.addAction(theme.icon("open"), translate("Pane", "Open the original") + "\tO")
        opened.triggered.connect(self._sender_of("open"))
        opened.setEnabled(current.url is not None)
        menu.addAction(translate("Pane", "Copy the address")).triggered.connect(self._sender_of("copy"))
        menu.addSeparator()
        kinds = CheckMenu(translate("Pane", "It is…"), menu)
        menu.addMenu(kinds)
        for kind in Kind:
            made = kinds.addAction(text.kind(kind))
            made.setCheckable(True)
            made.setChecked(kind is current.kind)
            made.triggered.connect(self._chooser(self.kind_chosen, kind, menu))
        kinds.addSeparator()
        kinds.addAction(translate("Pane", "As the program thinks")).triggered.connect(
            self._chooser(self.kind_chosen, None, menu)
        )
        tones = CheckMenu(translate("Pane", "Its tone is…"), menu)
        menu.addMenu(tones)
        for tone in Tone:
            made = tones.addAction(text.tone(tone))
            made.setCheckable(True)
            made.setChecked(tone is current.tone)
            made.triggered.connect(self._chooser(self.tone_chosen, tone, menu))
        tones.addSeparator()
        tones.addAction(translate("Pane", "As the program thinks")).triggered.connect(
            self._chooser(self.tone_chosen, None, menu)
        )
        menu.addSeparator()
        for words, signal in (
            (translate("Pane", "Tags"), self.tags_asked),
            (translate("Pane", "Give to"), self.owners_asked),
        ):
            below = QMenu(words, menu)
            below.setProperty("checks", True)
            signal.emit(below)
            if below.actions():
                menu.addMenu(below)
        menu.addAction(theme.icon("edit"), translate("Pane", "Write a note…") + "\tM").triggered.connect(
            self._sender_of("note")
        )
        keep = menu.addAction(theme.icon("evidence"), translate("Pane", "Keep the page as evidence"))
        keep.triggered.connect(self._sender_of("evidence"))
        keep.setEnabled(current.url is not None)
        again = menu.addAction(theme.icon("refresh"), translate("Pane", "Look whether it is still there"))
        again.triggered.connect(self._sender_of("recheck"))
        again.setEnabled(current.url is not None)
        menu.addAction(translate("Pane", "Back to the inbox") + "\tB").triggered.connect(self._sender_of("new"))

    def _chooser(self, signal: object, value: object, menu: QMenu) -> Callable[[], None]:
        def run() -> None:
            menu.close()
            signal.emit(value)  # type: ignore[attr-defined]

        return run


_KEYS: Final = {"case": "C", "answered": "W", "occasion": "N", "not_us": "X", "done": "D"}


def _act_words(slug: str) -> str:
    return {
        "case": translate("Act", "Case"),
        "answered": translate("Act", "Answered"),
        "occasion": translate("Act", "Occasion"),
        "not_us": translate("Act", "Not us"),
        "done": translate("Act", "Done"),
    }[slug]
