"""Paints one mention in the list: what it is, its words with the matches in bold, where it stands, how old it is."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from monitor.triage_types import TagRow
from monitor.types import INBOX, Kind, MentionRow, Span, State, Tone
from ui import text
from ui.models.mentions import ROW
from ui.theme import Theme
from ui.widgets.tag_marks import paint_mark

translate = QCoreApplication.translate
ICON: Final = 18
LEFT: Final = 16
TEXT_LEFT: Final = LEFT + ICON + 12
RIGHT: Final = 14
PAD: Final = 9
GAP: Final = 3
DEADLINE_SHOWN: Final = INBOX
SOON: Final = timedelta(hours=6)
LEAD: Final = 36
"""Characters kept before the first match when the excerpt is shifted so that it is seen."""

Index = QModelIndex | QPersistentModelIndex


def tone_colour(kind: Kind, tone: Tone | None) -> str:
    """Name of the text colour for what a mention is; its ground has the same name with `_soft`."""
    if kind is Kind.COMPLAINT or tone is Tone.NEGATIVE:
        return "negative"
    if kind is Kind.PRAISE or tone is Tone.POSITIVE:
        return "positive"
    return "muted"


def chip_words(kind: Kind, tone: Tone | None) -> str:
    """Kind in words, with the tone where the kind does not say it."""
    implied = {Kind.COMPLAINT: Tone.NEGATIVE, Kind.PRAISE: Tone.POSITIVE}.get(kind)
    if tone is None or tone is Tone.NEUTRAL or tone is implied:
        return text.kind(kind)
    return f"{text.kind(kind)} · {text.tone(tone).lower()}"


def due_colour(due_at: datetime, now: datetime) -> str:
    """Name of the text colour of a deadline: quiet while there is time."""
    if due_at < now:
        return "negative"
    return "late" if due_at - now < SOON else "muted"


def shifted(excerpt: str, spans: Sequence[Span], room: int) -> tuple[str, list[Span]]:
    """The excerpt moved so that its first match lies within the first `room` characters, with its spans."""
    flat = excerpt.replace("\n", " ")
    if not spans or spans[0][1] <= room:
        return flat, list(spans)
    start = max(0, spans[0][0] - LEAD)
    blank = flat.find(" ", start, spans[0][0])
    start = blank + 1 if blank >= 0 else start
    # One sign stands for what was left out, so the spans move by one less.
    return "…" + flat[start:], [(a - start + 1, b - start + 1) for a, b in spans if a >= start]


class MentionDelegate(QStyledItemDelegate):
    """Three lines: headline and age; the words around the match; chip, place, author, copies, deadline."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.name_shown = True
        """Whether the entity is named in each row; one entity needs no name."""
        self.tags: Mapping[int, TagRow] = {}
        self.ticked: Collection[int] = ()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """One height for all."""
        return QSize(200, 3 * QFontMetrics(option.font).height() + 2 * GAP + 2 * PAD + 5)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one row."""
        row: MentionRow | None = index.data(ROW)
        theme = self._theme
        painter.save()
        box = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = "surface"
        if chosen:
            ground = "selected"
        elif option.state & QStyle.StateFlag.State_MouseOver:
            ground = "hover"
        painter.fillRect(box, theme.colour(ground))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), theme.colour("border"))
        if option.state & QStyle.StateFlag.State_HasFocus and chosen:
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), theme.colour("accent"))
        if row is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_row(painter, option, row)
        painter.restore()

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: MentionRow) -> None:
        box, theme = option.rect, self._theme
        now = datetime.now(UTC)
        plain, bold = QFont(option.font), QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        line = QFontMetrics(plain).height()
        left, right = box.left() + TEXT_LEFT, box.right() - RIGHT
        tops = [box.top() + PAD + n * (line + GAP) for n in range(3)]
        unread = row.state is State.NEW
        if unread:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(QPointF(box.left() + 9, tops[0] + line / 2), 3, 3)
        if row.id in self.ticked:
            mark = QRect(box.left() + LEFT, tops[2] + (line - ICON) // 2, ICON, ICON)
            theme.icon("done", "accent_text").paint(painter, mark)
        icon = theme.icon(row.kind.value, tone_colour(row.kind, row.tone))
        icon.paint(painter, QRect(box.left() + LEFT, tops[0] + (line - ICON) // 2, ICON, ICON))

        painter.setFont(plain)
        painter.setPen(theme.colour("muted"))
        age = text.age(row.published_at or row.found_at, now, row.published_precision)
        age_width = QFontMetrics(plain).horizontalAdvance(age)
        painter.drawText(QRect(right - age_width, tops[0], age_width, line), Qt.AlignmentFlag.AlignVCenter, age)
        head = QRect(left, tops[0], right - age_width - 12 - left, line)
        under = QRect(left, tops[1], right - left, line)
        if row.title:
            painter.setFont(bold if unread else plain)
            painter.setPen(theme.colour("text"))
            shown = painter.fontMetrics().elidedText(row.title, Qt.TextElideMode.ElideRight, head.width())
            painter.drawText(head, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
            room = max(20, under.width() // max(1, QFontMetrics(plain).averageCharWidth()) - 4)
            words, spans = shifted(row.excerpt, row.excerpt_spans, room)
            self._flow(painter, [under], words, spans, plain, "muted")
        else:
            words, spans = shifted(row.excerpt, row.excerpt_spans, 2 * (under.width() // 8))
            self._flow(painter, [head, under], words, spans, bold if unread else plain, "text")
        self._foot(painter, QRect(left, tops[2] + 2, right - left, line + 2), row, plain, now)

    def _flow(
        self, painter: QPainter, lines: list[QRect], words: str, spans: Sequence[Span], font: QFont, colour: str
    ) -> None:
        """Words over one or more lines, matches in bold and in the text colour; "…" where they do not fit."""
        words = words[:400]
        formats = []
        ranges = (*spans,)
        for start, end in ranges:
            found = QTextLayout.FormatRange()
            # QTextLayout counts UTF-16 units, our spans code points.
            found.start = _units(words[:start])
            found.length = _units(words[start:end])
            style = QTextCharFormat()
            style.setFontWeight(QFont.Weight.DemiBold)
            style.setForeground(self._theme.colour("text"))
            found.format = style
            formats.append(found)
        layout = QTextLayout(words, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(formats)
        painter.setPen(self._theme.colour(colour))
        painter.setFont(font)
        dots_width = QFontMetrics(font).horizontalAdvance("…")
        layout.beginLayout()
        placed = []
        for area in lines:
            made = layout.createLine()
            if not made.isValid():
                break
            made.setLineWidth(area.width())
            if area is lines[-1] and made.textStart() + made.textLength() < _units(words):
                made.setLineWidth(area.width() - dots_width)  # else the dots stand over the last letter
            made.setPosition(QPointF(0, 0))
            placed.append((made, area))
        layout.endLayout()
        for number, (made, area) in enumerate(placed):
            over = made.textStart() + made.textLength() < _units(words)
            made.draw(painter, QPointF(area.left(), area.top() + (area.height() - made.height()) / 2))
            if over and number == len(placed) - 1:
                dots = QPoint(int(area.left() + made.naturalTextWidth()), area.top())
                painter.drawText(QRect(dots, QSize(dots_width + 2, area.height())), Qt.AlignmentFlag.AlignVCenter, "…")

    def _foot(self, painter: QPainter, area: QRect, row: MentionRow, font: QFont, now: datetime) -> None:
        theme = self._theme
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * 0.92)
        painter.setFont(small)
        metrics = QFontMetrics(small)
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)

        right = area.right()
        for icon, words, colour in reversed(self._marks(row, now)):
            width = metrics.horizontalAdvance(words)
            painter.setPen(theme.colour(colour))
            painter.drawText(QRect(right - width, area.top(), width + 2, area.height()), middle, words)
            right -= width
            if icon:
                right -= 18
                theme.icon(icon, colour).paint(painter, QRect(right, area.top() + (area.height() - 14) // 2, 14, 14))
            right -= 12

        words, colour = chip_words(row.kind, row.tone), tone_colour(row.kind, row.tone)
        chip = QRectF(area.left(), area.top(), metrics.horizontalAdvance(words) + 12, area.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(theme.colours, "neutral_soft" if colour == "muted" else f"{colour}_soft")))
        painter.drawRoundedRect(chip, 4, 4)
        painter.setPen(theme.colour(colour))
        painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), words)

        left = self._tag_marks(painter, area, int(chip.right()) + 9, right, row, metrics)
        parts = [row.site, row.author if row.author != row.site else None, row.entity_name if self.name_shown else None]
        told = "  ·  ".join(part for part in parts if part)
        rest = QRect(left, area.top(), right - left - 3, area.height())
        painter.setPen(theme.colour("muted"))
        painter.drawText(rest, middle, metrics.elidedText(told, Qt.TextElideMode.ElideRight, rest.width()))

    def _tag_marks(
        self, painter: QPainter, area: QRect, left: int, right: int, row: MentionRow, metrics: QFontMetrics
    ) -> int:
        """Where the rest begins, after the tags that have room; the others are told as a number."""
        tags = [self.tags[one] for one in row.tag_ids if one in self.tags]
        end = left + max(60, (right - left) // 2)
        for number, tag in enumerate(tags):
            words = metrics.elidedText(tag.name, Qt.TextElideMode.ElideRight, 110)
            width = 15 + metrics.horizontalAdvance(words) + 9
            if left + width > end and number:
                words = f"+{len(tags) - number}"
                width = metrics.horizontalAdvance(words) + 9
                painter.setPen(self._theme.colour("text"))
                painter.drawText(QRect(left, area.top(), width, area.height()), Qt.AlignmentFlag.AlignVCenter, words)
                return left + width
            paint_mark(painter, QRectF(left, area.center().y() - 4, 10, 10), tag.colour)
            painter.setPen(self._theme.colour("text"))
            place = QRect(left + 15, area.top(), width - 15, area.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
            left += width
        return left

    def _marks(self, row: MentionRow, now: datetime) -> list[tuple[str, str, str]]:
        """Icon, words and colour of what stands at the right of the last line."""
        marks: list[tuple[str, str, str]] = []
        if row.rating is not None:
            marks.append(("", text.rating(row.rating), "muted"))
        if row.owner:
            marks.append(("person", row.owner, "muted"))
        if row.noted:
            marks.append(("edit", translate("MentionRow", "note"), "muted"))
        if row.edited:
            marks.append(("edit", translate("MentionRow", "edited"), "accent_text"))
        if row.gone:
            marks.append(("trash", translate("MentionRow", "deleted there"), "late"))
        if row.state not in INBOX:
            marks.append((_STATE_ICONS[row.state], text.state(row.state), "muted"))
        if row.story_size > 1:
            marks.append(("", f"×{text.number(row.story_size)}", "text"))
        if row.due_at is not None and row.state in DEADLINE_SHOWN and row.rule_id is None:
            marks.append(("clock", text.deadline(row.due_at, now), due_colour(row.due_at, now)))
        return marks


_STATE_ICONS: Final = {
    State.CASE: "case",
    State.ANSWERED: "answered",
    State.DONE: "done",
    State.NOT_US: "not_us",
}


def _units(words: str) -> int:
    return len(words.encode("utf-16-le")) // 2
