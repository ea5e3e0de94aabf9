"""A press digest or a period report as DOCX, to be edited and sent on."""

from __future__ import annotations

import io
import re
from typing import Any, Final

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from monitor.reports.charts import ACCENT, INK, MUTED, RULE
from monitor.reports.document import Align, Chart, Document, Heading, Item, Table, Text, Tiles
from monitor.reports.links import openable
from monitor.reports.picture import png

_UNWRITTEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML cannot hold."""
_ACROSS: Final = 4
_LETTER_PT, _PADDING_PT = 6.8, 12.0
"""Of a heading in a table: a bold letter of 9 points at its widest, and the margins of a cell."""
_PICTURE_PT: Final = 470.0
"""The width between the margins of the page, A4."""


def as_docx(document: Document) -> bytes:
    """The file; what stands in case files alone (quotes, edits, facts) is not for it and is passed over."""
    made: Any = docx.Document()
    made.core_properties.title = _plain(document.title)
    made.core_properties.author = "Mention Monitor"
    made.core_properties.language = document.lang
    page = made.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin = page.right_margin = Pt((page.page_width.pt - _PICTURE_PT) / 2)
    page.top_margin = page.bottom_margin = Mm(20)
    plain = made.styles["Normal"]
    plain.font.name, plain.font.size = "Calibri", Pt(11)
    plain.paragraph_format.space_after = Pt(4)
    _line(made, document.kind, size=10, colour=ACCENT, bold=True)
    title = made.add_heading(_plain(document.title), level=1)
    title.paragraph_format.space_before = Pt(0)
    _ink(title, 20)
    _line(made, f"{document.subtitle} · {document.made}", size=10, colour=MUTED, after=14)
    for block in document.blocks:
        match block:
            case Heading():
                _ink(made.add_heading(_plain(block.text), level=2), 13)
            case Text():
                _line(made, block.text, size=9 if block.quiet else 11)
            case Item():
                _item(made, block)
            case Tiles():
                _tiles(made, block)
            case Chart():
                _chart(made, block)
            case Table():
                _table(made, block)
            case _:
                pass
    foot = made.sections[0].footer.paragraphs[0]
    run = foot.add_run("\n".join(_plain(line) for line in document.foot))
    run.font.size, run.font.color.rgb = Pt(7), _rgb(MUTED)
    written = io.BytesIO()
    made.save(written)
    return written.getvalue()


def _item(made: Any, item: Item) -> None:
    head = made.add_heading(_plain(item.headline), level=3)
    head.paragraph_format.space_before, head.paragraph_format.space_after = Pt(12), Pt(1)
    _ink(head, 12)
    meta = made.add_paragraph()
    meta.paragraph_format.keep_with_next = True
    tone = meta.add_run(f"● {item.tone}")
    tone.font.size, tone.font.color.rgb = Pt(9), _rgb(item.tone_colour)
    rest = meta.add_run(_plain(f" · {' · '.join(item.meta)}"))
    rest.font.size, rest.font.color.rgb = Pt(9), _rgb(MUTED)
    words = made.add_paragraph(_plain(item.excerpt)).paragraph_format
    words.keep_together, words.keep_with_next = True, openable(item.url)
    if openable(item.url):
        _link(made.add_paragraph(), item.url or "")


def _tiles(made: Any, tiles: Tiles) -> None:
    """Figures side by side, four a row."""
    rows = [tiles.tiles[at : at + _ACROSS] for at in range(0, len(tiles.tiles), _ACROSS)]
    table = made.add_table(rows=len(rows), cols=_ACROSS)
    for line, row in zip(table.rows, rows, strict=True):
        for cell, tile in zip(line.cells, row, strict=False):
            value = cell.paragraphs[0]
            value.paragraph_format.space_before = Pt(4)
            figure = value.add_run(_plain(tile.value))
            figure.font.size, figure.bold = Pt(16), True
            for text, size, colour in ((tile.label, 9, INK), (tile.note, 8, MUTED)):
                under = cell.add_paragraph().add_run(_plain(text))
                under.font.size, under.font.color.rgb = Pt(size), _rgb(colour)
    made.add_paragraph()


def _chart(made: Any, chart: Chart) -> None:
    shown = made.add_picture(io.BytesIO(png(chart.drawing)), width=Pt(_PICTURE_PT))
    # what a screen reader says instead of the picture
    shown._inline.docPr.set("descr", _plain(chart.words))


def _table(made: Any, table: Table) -> None:
    if table.data_only or not table.rows:
        return
    grid = made.add_table(rows=1, cols=len(table.columns))
    grid.autofit = False
    for cell, column in zip(grid.rows[0].cells, table.columns, strict=True):
        _cell(cell, column.title, column.align, bold=True)
        cell.paragraphs[0].paragraph_format.keep_with_next = True
    for row in table.rows:
        for cell, value, column in zip(grid.add_row().cells, row, table.columns, strict=True):
            _cell(cell, value.text, column.align)
    for at, width in enumerate(_widths(table)):
        # by the grid and by each cell: office programs go by either
        grid.columns[at].width = Pt(width)
        for cell in grid.columns[at].cells:
            cell.width = Pt(width)
    for number, line in enumerate(grid.rows):
        how = line._tr.get_or_add_trPr()
        how.append(OxmlElement("w:cantSplit"))
        if number == 0:
            how.append(OxmlElement("w:tblHeader"))
    made.add_paragraph()


def _widths(table: Table) -> list[float]:
    """In points: by the columns' shares, but none narrower than the longest word of its heading."""
    least = [
        max((len(word) for word in column.title.split()), default=0) * _LETTER_PT + _PADDING_PT
        for column in table.columns
    ]
    fixed: dict[int, float] = {}
    while True:
        room = _PICTURE_PT - sum(fixed.values())
        shares = sum(column.width for at, column in enumerate(table.columns) if at not in fixed)
        given = [fixed.get(at, room * column.width / (shares or 1)) for at, column in enumerate(table.columns)]
        tight = [at for at, width in enumerate(given) if at not in fixed and width < least[at]]
        if not tight or len(fixed) + len(tight) >= len(given):
            return given
        fixed |= {at: least[at] for at in tight}


def _cell(cell: Any, text: str, align: Align, *, bold: bool = False) -> None:
    paragraph = cell.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT if align is Align.RIGHT else WD_ALIGN_PARAGRAPH.LEFT
    paragraph.paragraph_format.space_after = Pt(1)
    run = paragraph.add_run(_plain(text))
    run.font.size, run.bold = Pt(9), bold
    if bold:
        run.font.color.rgb = _rgb(MUTED)
    borders, under = OxmlElement("w:tcBorders"), OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", "8" if bold else "4"), ("color", RULE.removeprefix("#"))):
        under.set(qn(f"w:{name}"), value)
    borders.append(under)
    cell._tc.get_or_add_tcPr().append(borders)


def _link(paragraph: Any, url: str) -> None:
    """An address that can be clicked; the library itself makes none."""
    relation = paragraph.part.relate_to(_plain(url), RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), relation)
    run = paragraph.add_run(_plain(url))
    run.font.size, run.font.color.rgb = Pt(9), _rgb(ACCENT)
    link.append(run._r)
    paragraph._p.append(link)


def _line(made: Any, text: str, *, size: int, colour: str | None = None, bold: bool = False, after: int = 4) -> None:
    paragraph = made.add_paragraph()
    paragraph.paragraph_format.space_after = Pt(after)
    run = paragraph.add_run(_plain(text))
    run.font.size, run.bold = Pt(size), bold
    if colour is not None:
        run.font.color.rgb = _rgb(colour)


def _ink(heading: Any, size: int) -> None:
    for run in heading.runs:
        run.font.name, run.font.size, run.font.color.rgb = "Calibri", Pt(size), RGBColor(0x1B, 0x1C, 0x28)


def _rgb(colour: str) -> RGBColor:
    return RGBColor.from_string(colour.removeprefix("#"))


def _plain(text: str) -> str:
    return _UNWRITTEN.sub(" ", text)
