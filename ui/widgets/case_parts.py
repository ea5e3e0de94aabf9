"""The parts of a case: a mention's card, a step of the checklist, a value with its menu, an answer, a kept page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QActionGroup, QColor, QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from monitor.store.evidence_chain import Link
from monitor.types import CaseNote, CaseResponse, EvidenceRow, MentionDetail
from ui import text
from ui.context import Context
from ui.theme import Theme
from ui.widgets.controls import ElidedLabel, button, column, elided, label, restyle, row
from ui.widgets.flow import FlowLayout
from ui.widgets.mention_html import marked
from ui.widgets.word_diff import changes_html

translate = QCoreApplication.translate
SHORT: Final = 420
SHORTER: Final = 190
"""Characters of a mention shown before it is unfolded; of one among several."""
GUTTER: Final = 34
ROOM_BESIDE_VALUE: Final = 36
"""Padding of a value, and the sign that it opens a menu."""
CIRCLE: Final = 22


def selectable(made: QLabel) -> QLabel:
    """The label, with text that can be marked and copied."""
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.LinksAccessibleByMouse
    )
    return made


class MentionCard(QFrame):
    """One mention of a case with its words; `asked(slug, mention id)`: "read", "open", "keep", "detach"."""

    asked = Signal(str, int)

    def __init__(self, context: Context, detail: MentionDetail, *, alone: bool, loose: bool = False) -> None:
        super().__init__()
        self._context, self._detail = context, detail
        self._whole = False
        self._room = SHORT if alone else SHORTER
        self.setProperty("ground", "card")
        found = detail.row
        head = [found.site, found.author if found.author != found.site else None]
        when = found.published_at or found.found_at
        head.append(text.moment(when, found.published_precision if found.published_at else None))
        origin = ElidedLabel("  ·  ".join(part for part in head if part))
        origin.setProperty("role", "small")
        marks = row(gap=10)
        for icon, words, colour in _marks(detail):
            marks.addLayout(_marked(context.theme, icon, words, colour))
        top = row(gap=10)
        top.addWidget(origin, 1)
        top.addLayout(marks)
        self._words = selectable(QLabel())
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self._words.linkActivated.connect(self._unfold)
        read = button(translate("CasePart", "In Mentions"), "inline", self._sender_of("read"))
        opened = button(translate("CasePart", "Open the original"), "inline", self._sender_of("open"))
        keep = button(translate("CasePart", "Keep the page"), "inline", self._sender_of("keep"))
        keep.setToolTip(
            translate("CasePart", "The page is fetched and kept as it is now, beside what was kept before.")
        )
        opened.setEnabled(found.url is not None)
        keep.setEnabled(found.url is not None)
        away = button(translate("CasePart", "Give back to the inbox"), "inline", self._sender_of("detach"))
        for made in (read, opened, keep, away):
            made.setAccessibleDescription(found.title or found.excerpt[:80])
        box = column(top, gap=5)
        if found.title:
            title = selectable(label(found.title, "strong", wraps=True))
            box.addWidget(title)
        box.addWidget(self._words)
        self._changes = selectable(QLabel())
        self._changes.setTextFormat(Qt.TextFormat.RichText)
        self._changes.setWordWrap(True)
        self._changes.hide()
        self.changed = button(kind="inline", act=self._show_changes)
        self.changed.setVisible(len(detail.versions) > 1)
        self.changed.setAccessibleDescription(found.title or found.excerpt[:80])
        box.addWidget(self.changed, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(self._changes)
        links = FlowLayout(gap=14, lines_gap=0)
        for link in (read, opened, keep, *([away] if loose else [])):
            links.addWidget(link)
        box.addLayout(links)
        box.setContentsMargins(14, 10, 14, 8)
        self.setLayout(box)
        self._write()

    def _write(self) -> None:
        detail = self._detail
        shown = detail.text if self._whole or len(detail.text) <= self._room else _cut(detail.text, self._room)
        words = marked(shown, detail.spans, detail.cues, self._context.theme.colours)
        if len(detail.text) > self._room:
            link = translate("CasePart", "Less") if self._whole else translate("CasePart", "Whole text")
            look = f"color:{self._context.theme.colours.accent_text};text-decoration:none"
            words += f'{" " if self._whole else " … "}<a href="more" style="{look}">{link}</a>'
        if not shown.strip():
            words = translate("CasePart", "The post has no words of its own.")
        self._words.setText(f'<div style="line-height:135%">{words.replace(chr(10), "<br>")}</div>')
        if len(detail.versions) > 1:
            times = len(detail.versions) - 1
            told = translate("CasePart", "The author changed it: %n time(s)", None, times)
            self.changed.setText(f"{told}  {'▾' if self._changes.isVisibleTo(self) else '▸'}")
            self._changes.setText(changes_html(detail.versions, self._context.theme.colours))

    def _show_changes(self) -> None:
        self._changes.setVisible(not self._changes.isVisibleTo(self))
        self._write()

    def _unfold(self) -> None:
        self._whole = not self._whole
        self._write()

    def _sender_of(self, slug: str) -> Callable[[], None]:
        return lambda: self.asked.emit(slug, self._detail.row.id)


def _cut(words: str, room: int) -> str:
    blank = words.rfind(" ", 0, room)
    return words[: blank if blank > room // 2 else room]


def _marks(detail: MentionDetail) -> list[tuple[str, str, str]]:
    found = detail.row
    marks = []
    if found.rating is not None:
        marks.append(("", text.rating(found.rating), "muted"))
    if found.edited or len(detail.versions) > 1:
        marks.append(("edit", translate("CasePart", "edited"), "accent_text"))
    if found.gone:
        marks.append(("trash", translate("CasePart", "deleted there"), "late"))
    if found.story_size > 1:
        marks.append(("copies", f"×{text.number(found.story_size)}", "muted"))
    return marks


def _marked(theme: Theme, icon: str, words: str, colour: str) -> QHBoxLayout:
    told = label(words, {"late": "late", "muted": "small"}.get(colour, ""))
    if not icon:
        return row(told, gap=4)
    picture = QLabel()
    picture.setPixmap(theme.icon(icon, colour).pixmap(QSize(14, 14), picture.devicePixelRatioF()))
    return row(picture, told, gap=4)


class StepCard(QWidget):
    """One step of the checklist: a sign, a title that opens and closes it, a summary, and `body`."""

    toggled = Signal(str)
    """Slug of the step whose title was pressed."""

    def __init__(self, theme: Theme, slug: str, number: int, *, last: bool) -> None:
        super().__init__()
        self._theme, self._slug, self._number, self._last = theme, slug, number, last
        self.stage = "later"
        self.title = button(kind="step", act=lambda: self.toggled.emit(slug))
        self._summary = ElidedLabel()
        self._summary.setProperty("role", "muted")
        self._summary.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.body = QWidget()
        self.inner = QVBoxLayout(self.body)
        self.inner.setContentsMargins(8, 2, 0, 12)
        self.inner.setSpacing(8)
        head = row(self.title, gap=10)
        head.addWidget(self._summary, 1)
        box = column(head, self.body, gap=0)
        box.setContentsMargins(GUTTER, 0, 0, 0 if last else 4)
        self.setLayout(box)
        theme.changed.connect(self.update)

    def set_words(self, title: str, stage: str, stage_word: str, summary: str) -> None:
        """Its name, "done", "now" or "later" with the word for it, and what is known in one line."""
        self.stage = stage
        self._title = title
        self._spoken = f"{self._number}. {title}: {stage_word}"
        self._summary.setText(summary)
        self.title.setAccessibleName(self._spoken)
        self.title.setAccessibleDescription(summary)
        if self.title.property("later") != (stage == "later"):
            restyle(self.title, "later", stage == "later")
        self._write()
        self.update()

    def set_open(self, opened: bool) -> None:
        """Shows or hides the body."""
        self.body.setVisible(opened)
        self._summary.setVisible(True)
        self._write()

    def _write(self) -> None:
        self.title.setText(f"{getattr(self, '_title', '')}  {'▾' if not self.body.isHidden() else '▸'}")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The sign, and the line down to the next one."""
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.title.geometry().center().y() + 0.5
        x = CIRCLE / 2 + 1
        circle = QRectF(x - CIRCLE / 2, middle - CIRCLE / 2, CIRCLE, CIRCLE)
        painter.setPen(QPen(QColor(colours.border), 2))
        if not self._last:
            painter.drawLine(QPointF(x, circle.bottom() + 3), QPointF(x, self.height()))
        if self._number > 1:
            painter.drawLine(QPointF(x, 0), QPointF(x, circle.top() - 3))
        if self.stage == "later":
            painter.setPen(QPen(QColor(colours.strong_border), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent if self.stage == "now" else colours.accent_soft))
        painter.drawEllipse(circle)
        if self.stage == "done":
            self._theme.icon("done", "accent_text").paint(painter, circle.toRect().adjusted(4, 4, -4, -4))
            return
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        font.setPointSizeF(font.pointSizeF() * 0.95)
        painter.setFont(font)
        painter.setPen(QColor(colours.on_accent if self.stage == "now" else colours.muted))
        painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), str(self._number))


class ValueButton(QPushButton):
    """A value that a menu changes; `fill(menu)` is called each time the menu opens."""

    def __init__(self, fill: Callable[[QMenu], object]) -> None:
        super().__init__()
        self.setProperty("kind", "value")
        self.setAutoDefault(False)
        self._fill = fill
        self._value = ""
        # Not setMenu(): the style would then forget the padding of the text.
        self.clicked.connect(self._drop)

    def set_value(self, name: str, value: str) -> None:
        """The value shown, and what it is the value of."""
        self._value = value
        self.setAccessibleName(f"{name}: {value}")
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Shows as much of the value as there is room for."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        icon = 0 if self.icon().isNull() else self.iconSize().width() + 4
        room = self.width() - icon - ROOM_BESIDE_VALUE
        shown = elided(self._value, self.fontMetrics(), max(room, 40))
        self.setText(f"{shown}  ▾")

    @Slot()
    def _drop(self) -> None:
        menu = QMenu(self)
        menu.setProperty("checks", True)
        self._fill(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))


def choices(menu: QMenu, offered: list[tuple[object, str]], now: object, choose: Callable[[object], object]) -> None:
    """Fills a menu with values to choose one of."""

    def chooser(value: object) -> Callable[[], None]:
        return lambda: (choose(value), None)[1]

    group = QActionGroup(menu)
    for value, words in offered:
        made = menu.addAction(words)
        made.setCheckable(True)
        group.addAction(made)
        made.setChecked(value == now)
        made.triggered.connect(chooser(value))


class ResponseLine(QFrame):
    """One public answer: what, when, who, its words and its link."""

    opened = Signal(str)

    def __init__(self, response: CaseResponse) -> None:
        super().__init__()
        self.setProperty("ground", "inset")
        head = row(label(text.response_kind(response.kind), "strong"), gap=10)
        told = ElidedLabel(f"{text.moment(response.published_at)}  ·  {response.person}")
        told.setProperty("role", "small")
        told.setToolTip(text.exact(response.published_at))
        head.addWidget(told, 1)
        box = column(head, gap=4)
        box.setContentsMargins(12, 8, 12, 8)
        if response.url:
            url = response.url
            head.addWidget(button(translate("CasePart", "Open the answer"), "link", lambda: self.opened.emit(url)))
        if response.text:
            box.addWidget(selectable(label(response.text, wraps=True)))
        self.setLayout(box)


class NoteLine(QWidget):
    """One remark."""

    def __init__(self, note: CaseNote) -> None:
        super().__init__()
        head = label(f"{note.person}  ·  {text.moment(note.at)}", "small")
        head.setToolTip(text.exact(note.at))
        self.setLayout(column(head, selectable(label(note.text, wraps=True)), gap=1))


class EvidenceLine(QFrame):
    """One kept page; `asked(slug, row)`: "show", "picture", "save", "copy"."""

    asked = Signal(str, object)

    def __init__(self, evidence: EvidenceRow, link: Link | None = None) -> None:
        super().__init__()
        self.setProperty("ground", "inset")
        when = label(text.moment(evidence.found_at), "strong")
        when.setToolTip(text.exact(evidence.found_at))
        parts = [text.size(evidence.size), evidence.media_type.split(";")[0]]
        if evidence.status != OK:
            parts.append(translate("CasePart", "the site answered %1").replace("%1", str(evidence.status)))
        told = ElidedLabel("  ·  ".join([*filter(None, parts), evidence.url]))
        told.setProperty("role", "small")
        digest = ElidedLabel(f"SHA-256  {evidence.sha256}")
        digest.setProperty("role", "small")
        digest.setToolTip(evidence.sha256)
        acts = FlowLayout(gap=14, lines_gap=0)
        for slug, words in (
            ("show", translate("CasePart", "Open")),
            ("picture", translate("CasePart", "As a picture")),
            ("save", translate("CasePart", "Save as…")),
            ("copy", translate("CasePart", "Copy SHA-256")),
        ):
            made = button(words, "inline", self._sender_of(slug, evidence))
            made.setAccessibleDescription(text.moment(evidence.found_at))
            acts.addWidget(made)
        head = row(when, gap=10)
        head.addWidget(told, 1)
        box = column(head, digest, gap=3)
        if link is not None:
            chain = translate("CasePart", "Link %1 of the chain: %2").replace("%1", text.number(link.number), 1)
            bound = ElidedLabel(chain.replace("%2", link.hash, 1))
            bound.setProperty("role", "small")
            box.addWidget(bound)
        box.addLayout(acts)
        box.setContentsMargins(12, 8, 12, 6)
        self.setLayout(box)

    def _sender_of(self, slug: str, evidence: EvidenceRow) -> Callable[[], None]:
        return lambda: self.asked.emit(slug, evidence)


OK: Final = 200
