"""A document as PDF on A4, with its own embedded font, page numbers and a foot on each page."""

from __future__ import annotations

import io
import re
import unicodedata
from functools import lru_cache
from html import escape
from importlib.resources import as_file, files
from typing import Any, Final, cast

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    LongTable,
    PageTemplate,
    Paragraph,
    Spacer,
    TableStyle,
)
from reportlab.platypus import Table as PlainTable

from monitor.reports.charts import ACCENT, INK, MUTED, RULE, Drawing, Label, Line, Rect
from monitor.reports.document import (
    Align,
    Block,
    Cell,
    Chart,
    Document,
    Edits,
    Facts,
    Heading,
    Item,
    Quote,
    Table,
    Text,
    Tiles,
)
from monitor.reports.links import openable
from monitor.text.word_changes import Change, Run

_FONT: Final = "ReportSans"
_BOLD: Final = "ReportSans-Bold"
_MARGIN: Final = 42.0
_WIDTH: Final = A4[0] - 2 * _MARGIN
_SOFT: Final = HexColor("#F5F5F9")
_ROOM: Final = 150.0
"""What a heading wants below it on its page, else it goes on to the next."""
_SPLIT_AT: Final = 1500
"""A paragraph longer than that is laid out in parts: a page breaks between them, whatever its length."""


_UNDRAWN: Final = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\ufe0f\ud800-\udfff]")


def _style(name: str, size: float, *, lead: float = 1.4, font: str = _FONT, colour: str = INK, **more: Any) -> Any:
    return ParagraphStyle(
        name, fontName=font, fontSize=size, leading=size * lead, textColor=HexColor(colour), splitLongWords=1, **more
    )


_TEXT: Final = _style("text", 9.5, spaceAfter=5)
_QUIET: Final = _style("quiet", 8.2, colour=MUTED, spaceAfter=5)
_KIND: Final = _style("kind", 9, font=_BOLD, colour=ACCENT)
_MADE: Final = _style("made", 9, colour=MUTED, alignment=TA_RIGHT)
_TITLE: Final = _style("title", 20, lead=1.2, font=_BOLD, spaceBefore=5, spaceAfter=3)
_SUB: Final = _style("sub", 10, colour=MUTED, spaceAfter=14)
_HEADING: Final = _style("heading", 12.5, font=_BOLD, spaceBefore=16, spaceAfter=7)
_QUOTE: Final = _style("quote", 9.5, leftIndent=10, spaceAfter=3)
_CELL: Final = _style("cell", 8.6, lead=1.32)
_CELL_RIGHT: Final = _style("cell-right", 8.6, lead=1.32, alignment=TA_RIGHT)
_HEAD: Final = _style("head", 8, lead=1.25, font=_BOLD, colour=MUTED)
_HEAD_RIGHT: Final = _style("head-right", 8, lead=1.25, font=_BOLD, colour=MUTED, alignment=TA_RIGHT)
_FACT: Final = _style("fact", 8.6, lead=1.32, colour=MUTED)
_FIGURE: Final = _style("figure", 17, lead=1.15, font=_BOLD)
_LABEL: Final = _style("label", 8.6, lead=1.3)
_NOTE: Final = _style("note", 7.6, lead=1.3, colour=MUTED)
_HEADLINE: Final = _style("headline", 11, lead=1.3, font=_BOLD, spaceBefore=9, spaceAfter=2, keepWithNext=1)
_META: Final = _style("meta", 8.2, colour=MUTED, spaceAfter=2, keepWithNext=1)


def as_pdf(document: Document) -> bytes:
    """The bytes of the file."""
    _register_fonts()
    written = io.BytesIO()
    template = BaseDocTemplate(
        written,
        pagesize=A4,
        title=_plain(document.title),
        subject=_plain(document.subtitle),
        creator="Mention Monitor",
        lang=document.lang,
    )
    frame = Frame(
        _MARGIN, 22 * mm, _WIDTH, A4[1] - 40 * mm, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0
    )
    template.addPageTemplates([PageTemplate(frames=[frame])])
    head = PlainTable([[_para(document.kind, _KIND), _para(document.made, _MADE)]], colWidths=[_WIDTH * 0.5] * 2)
    head.setStyle(TableStyle([("LEFTPADDING", (0, 0), (-1, -1), 0), ("RIGHTPADDING", (0, 0), (-1, -1), 0)]))
    story: list[Flowable] = [head, _para(document.title, _TITLE), _para(document.subtitle, _SUB)]
    for block in document.blocks:
        story += _flowables(block)
    template.build(story, canvasmaker=lambda *args, **more: _Pages(document, *args, **more))
    return written.getvalue()


class _Pages(Canvas):  # type: ignore[misc, unused-ignore]
    """A canvas that numbers its pages once it knows how many there are."""

    def __init__(self, document: Document, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self._document = document
        self._kept: list[dict[str, Any]] = []

    def showPage(self) -> None:  # noqa: N802  # reportlab's own name
        """Keeps the page for the end."""
        self._kept.append(dict(self.__dict__))
        cast(Any, self)._startPage()  # as the library itself does it in showPage

    def save(self) -> None:
        """Draws the frame of each page, then writes."""
        for number, page in enumerate(self._kept, 1):
            self.__dict__.update(page)
            self._frame(number, len(self._kept))
            super().showPage()
        super().save()

    def _frame(self, number: int, count: int) -> None:
        self.setStrokeColor(HexColor(ACCENT))
        self.setLineWidth(2)
        self.line(_MARGIN, A4[1] - 13 * mm, A4[0] - _MARGIN, A4[1] - 13 * mm)
        self.setStrokeColor(HexColor(RULE))
        self.setLineWidth(0.6)
        self.line(_MARGIN, 18 * mm, A4[0] - _MARGIN, 18 * mm)
        self.setFont(_FONT, 7)
        self.setFillColor(HexColor(MUTED))
        for at, line in enumerate(self._document.foot):
            self.drawString(_MARGIN, 14 * mm - at * 9, _plain(line))
        page = self._document.page_words.format(page=number, pages=count)
        self.drawRightString(A4[0] - _MARGIN, 14 * mm, page)


class _Picture(Flowable):  # type: ignore[misc, unused-ignore]
    """A chart."""

    def __init__(self, drawing: Drawing) -> None:
        super().__init__()
        self._drawing = drawing
        self.width, self.height = drawing.width, drawing.height + 4

    def draw(self) -> None:
        """Draws the shapes, whose y grows downwards."""
        canvas, top = self.canv, self.height
        for shape in self._drawing.shapes:
            match shape:
                case Rect():
                    canvas.setFillColor(HexColor(shape.colour))
                    canvas.rect(shape.x, top - shape.y - shape.height, shape.width, shape.height, stroke=0, fill=1)
                case Line():
                    canvas.setStrokeColor(HexColor(shape.colour))
                    canvas.setLineWidth(0.6)
                    canvas.line(shape.x1, top - shape.y1, shape.x2, top - shape.y2)
                case Label():
                    canvas.setFillColor(HexColor(shape.colour))
                    canvas.setFont(_FONT, shape.size)
                    put = {
                        "start": canvas.drawString,
                        "middle": canvas.drawCentredString,
                        "end": canvas.drawRightString,
                    }
                    put[shape.anchor](shape.x, top - shape.y, _plain(shape.text))


def _flowables(block: Block) -> list[Flowable]:
    match block:
        case Heading():
            # not kept with what follows: a table that is kept whole leaves half a page empty
            return [CondPageBreak(_ROOM), _para(block.text, _HEADING)]
        case Text():
            return _paras(block.text, _QUIET if block.quiet else _TEXT)
        case Quote():
            return [*_paras(block.text, _QUOTE), Spacer(0, 5)]
        case Edits():
            return [Paragraph(_edits(block.runs), _QUOTE), Spacer(0, 5)]
        case Tiles():
            return [_tiles(block)]
        case Facts():
            return [_facts(block)]
        case Chart():
            return [_Picture(block.drawing), Spacer(0, 6)]
        case Table():
            return [] if block.data_only else [_table(block)]
        case Item():
            return _item(block)


def _tiles(tiles: Tiles) -> Flowable:
    cells = [
        [_para(tile.value, _FIGURE), _para(tile.label, _LABEL), *([_para(tile.note, _NOTE)] if tile.note else [])]
        for tile in tiles.tiles
    ]
    across = min(4, len(cells)) or 1
    rows: list[list[Any]] = [cells[at : at + across] for at in range(0, len(cells), across)]
    rows[-1] += [""] * (across - len(rows[-1]))
    table = PlainTable(rows, colWidths=[_WIDTH / across] * across, spaceAfter=4)
    table.setStyle(
        TableStyle(
            [
                ("BACKGROUND", (0, 0), (-1, -1), _SOFT),
                ("INNERGRID", (0, 0), (-1, -1), 5, HexColor("#FFFFFF")),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 10),
                ("RIGHTPADDING", (0, 0), (-1, -1), 8),
                ("TOPPADDING", (0, 0), (-1, -1), 9),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 9),
            ]
        )
    )
    return table


def _facts(facts: Facts) -> Flowable:
    rows = [[_para(label, _FACT), _linked(value)] for label, value in facts.lines]
    table = LongTable(rows, colWidths=[130, _WIDTH - 130], spaceAfter=6)
    table.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 6),
                ("TOPPADDING", (0, 0), (-1, -1), 1.5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
            ]
        )
    )
    return table


def _table(table: Table) -> Flowable:
    sides = [column.align is Align.RIGHT for column in table.columns]
    head = [
        _para(column.title, _HEAD_RIGHT if right else _HEAD) for column, right in zip(table.columns, sides, strict=True)
    ]
    rows = [
        [_cell(cell, _CELL_RIGHT if right else _CELL) for cell, right in zip(row, sides, strict=True)]
        for row in table.rows
    ]
    total = sum(column.width for column in table.columns)
    made = LongTable(
        [head, *rows],
        colWidths=[_WIDTH * column.width / total for column in table.columns],
        repeatRows=1,
        splitInRow=1,
        spaceAfter=6,
    )
    made.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
                ("VALIGN", (0, 1), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-2, -1), 8),
                ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 4),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
                ("LINEBELOW", (0, 0), (-1, 0), 1, HexColor(RULE)),
                ("LINEBELOW", (0, 1), (-1, -1), 0.5, HexColor(RULE)),
            ]
        )
    )
    return made


def _item(item: Item) -> list[Flowable]:
    dot = f'<font color="{item.tone_colour}">●</font> '
    made: list[Flowable] = [
        _para(item.headline, _HEADLINE),
        Paragraph(dot + _marked(" · ".join((item.tone, *item.meta))), _META),
        *_paras(item.excerpt, _TEXT),
    ]
    if openable(item.url):
        made.append(Paragraph(_anchor(item.url or "", item.url or ""), _QUIET))
    return made


def _cell(cell: Cell, style: ParagraphStyle) -> Flowable:
    return Paragraph(_anchor(cell.url, cell.text) if cell.url else _marked(cell.text), style)


def _linked(text: str) -> Flowable:
    return Paragraph(_anchor(text, text) if openable(text) else _marked(text), _CELL)


def _anchor(url: str, words: str) -> str:
    if not openable(url):
        return _marked(words)
    return f'<link href="{escape(url)}" color="{ACCENT}">{_marked(words)}</link>'


def _edits(runs: tuple[Run, ...]) -> str:
    tags = {Change.KEPT: ("", ""), Change.ADDED: ("<u>", "</u>"), Change.REMOVED: ("<strike>", "</strike>")}
    return "".join(f"{tags[run.change][0]}{_marked(run.text)}{tags[run.change][1]}" for run in runs)


def _paras(text: str, style: ParagraphStyle) -> list[Flowable]:
    """One for each line, long ones in parts."""
    made: list[Flowable] = []
    for line in text.splitlines():
        while len(line) > _SPLIT_AT:
            cut = line.rfind(" ", 0, _SPLIT_AT)
            cut = cut if cut > 0 else _SPLIT_AT
            made.append(_para(line[:cut], style))
            line = line[cut:].lstrip()
        if line.strip():
            made.append(_para(line, style))
    return made


def _para(text: str, style: ParagraphStyle) -> Paragraph:
    return Paragraph(_marked(text), style)


def _marked(text: str) -> str:
    """The text for a paragraph, where markup of the web is only text."""
    return escape(_plain(text)).replace("\n", "<br/>")


def _plain(text: str) -> str:
    """The text as the font can draw it: letters in one piece, no control signs.

    A picture sign is told by its name in brackets, a letter that the font lacks is a question mark: neither goes
    missing unseen.
    """
    whole = _UNDRAWN.sub(" ", unicodedata.normalize("NFC", text))
    known = _letters()
    return "".join(one if ord(one) in known or one in "\n\t" else _instead(one) for one in whole)


def _instead(sign: str) -> str:
    if unicodedata.category(sign) in ("Mn", "Me", "Sk"):
        return ""  # changes the sign before it, which stands there already
    if unicodedata.category(sign).startswith("S"):
        return f"[{unicodedata.name(sign, '?').lower()}]"
    return " " if sign.isspace() else "?"


@lru_cache(1)
def _letters() -> frozenset[int]:
    _register_fonts()
    font: Any = pdfmetrics.getFont(_FONT)
    return frozenset(font.face.charToGlyph)


@lru_cache(1)
def _register_fonts() -> None:
    folder = files("monitor.reports").joinpath("fonts")
    for name, file in ((_FONT, "Inter-Regular.ttf"), (_BOLD, "Inter-SemiBold.ttf")):
        with as_file(folder.joinpath(file)) as path:
            pdfmetrics.registerFont(TTFont(name, str(path)))
    pdfmetrics.registerFontFamily(_FONT, normal=_FONT, bold=_BOLD, italic=_FONT, boldItalic=_BOLD)
