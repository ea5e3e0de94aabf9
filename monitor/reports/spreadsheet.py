"""A document's tables as XLSX, with charts that the spreadsheet draws itself, and as CSV. Nothing runs as a formula."""

from __future__ import annotations

import csv
import io
import re
from typing import Any, Final

from monitor.exchange.importing.set_aside import guarded
from monitor.reports.document import Cell, Document, Shown, Table, Tiles

_UNNAMED: Final = re.compile(r"[\[\]:*?/\\\x00-\x1f']")
_UNWRITTEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NARROWEST, _WIDEST = 14, 44
"""Of a column, in letters; what is longer goes on in the next line."""
_FONT: Final = "Calibri"
_NAME_MAX: Final = 31
"""A sheet's name has at most so many letters. Source: ECMA-376, 18.2.19."""


def as_csv(document: Document) -> bytes:
    """One line a figure: table, row, column, value; the tiles first. UTF-8 with a byte order mark, for Excel."""
    written = io.StringIO(newline="")
    table = csv.writer(written)
    table.writerow(("table", "row", "column", "value"))
    for block in document.blocks:
        if isinstance(block, Tiles):
            for tile in block.tiles:
                table.writerow([guarded(document.title), guarded(tile.label), "", guarded(tile.value)])
        if isinstance(block, Table):
            for row in block.rows:
                for column, cell in zip(block.columns[1:], row[1:], strict=True):
                    value = guarded(cell.text) if cell.value is None else str(cell.value)
                    table.writerow([guarded(block.name), guarded(row[0].text), guarded(column.heading), value])
    return written.getvalue().encode("utf-8-sig", "replace")


def as_xlsx(document: Document) -> bytes:
    """A sheet with the figures to be seen at once, then one for each table; numbers are numbers."""
    from openpyxl import Workbook
    from openpyxl.styles import Font

    book = Workbook()
    sheet: Any = book.active
    sheet.title = _name(document.kind, set())
    names = {sheet.title.lower()}
    bold, muted = Font(name=_FONT, bold=True, size=16), Font(name=_FONT, color="595C6E")
    for text, font in ((document.title, bold), (document.subtitle, muted), (document.made, muted)):
        sheet.append([])
        _put(sheet.cell(sheet.max_row + (0 if sheet.max_row == 1 and sheet["A1"].value is None else 1), 1), text, font)
    sheet.append([])
    for block in document.blocks:
        if isinstance(block, Tiles):
            for tile in block.tiles:
                at = sheet.max_row + 1
                for column, text in enumerate((tile.label, tile.value, tile.note), 1):
                    _put(sheet.cell(at, column), text, Font(name=_FONT, bold=column == 2))
    for line in ("", *document.foot):
        _put(sheet.cell(sheet.max_row + 1, 1), line or " ", muted)
    for letter, width in (("A", 46), ("B", 16), ("C", 60)):
        sheet.column_dimensions[letter].width = width
    _on_paper(sheet)
    sheet.print_title_rows = None
    for block in document.blocks:
        if isinstance(block, Table):
            _sheet(book, block, names)
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def _sheet(book: Any, table: Table, names: set[str]) -> None:
    from openpyxl.styles import Alignment, Border, Font, Side

    name = _name(table.name, names)
    names.add(name.lower())
    sheet = book.create_sheet(name)
    under = Border(bottom=Side(style="thin", color="C3C5D4"))
    for at, column in enumerate(table.columns, 1):
        cell = sheet.cell(1, at)
        _put(cell, column.heading, Font(name=_FONT, bold=True, color="595C6E"))
        cell.border = under
        cell.alignment = Alignment(wrap_text=True, vertical="bottom", horizontal=column.align.value)
    for row in table.rows:
        at = sheet.max_row + 1
        for place, value in enumerate(row, 1):
            _value(sheet.cell(at, place), value)
            aside = table.columns[place - 1].align.value
            sheet.cell(at, place).alignment = Alignment(wrap_text=True, vertical="top", horizontal=aside)
    sheet.freeze_panes = "A2"
    for at, column in enumerate(table.columns, 1):
        longest = max([len(column.heading) // 2, *(len(row[at - 1].text) for row in table.rows)])
        width = min(max(longest + 3, _NARROWEST), _WIDEST)
        sheet.column_dimensions[sheet.cell(1, at).column_letter].width = width
    _on_paper(sheet)
    if table.rows and table.shown is not Shown.NOTHING:
        _chart(sheet, table)


def _on_paper(sheet: Any) -> None:
    """Printed, a sheet is as wide as a page lying on its side, its chart beside the table or not."""
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = "1:1"


def _chart(sheet: Any, table: Table) -> None:
    from openpyxl.chart import BarChart, Reference

    chart = BarChart()
    last = len(table.columns) if table.shown is Shown.STACKED else 2
    rows = len(table.rows) + 1
    chart.add_data(Reference(sheet, min_col=2, max_col=last, min_row=1, max_row=rows), titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=1, min_row=2, max_row=rows))
    chart.title = None
    chart.width, chart.height = 24, 10
    for series, colour in zip(chart.series, table.colours, strict=False):
        series.graphicalProperties.solidFill = colour.removeprefix("#")
        series.graphicalProperties.line.solidFill = colour.removeprefix("#")
    if table.shown is Shown.STACKED:
        chart.type, chart.grouping, chart.overlap = "col", "stacked", 100
        chart.legend.position = "t"
    else:
        chart.type = "bar"
        chart.legend = None
        chart.y_axis.scaling.min = 0
        chart.x_axis.scaling.orientation = "maxMin"
    # newer spreadsheets hide axes that do not say that they are shown
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.gapWidth = 40
    sheet.add_chart(chart, f"{sheet.cell(1, len(table.columns) + 2).column_letter}2")


def _value(cell: Any, value: Cell) -> None:
    if value.value is None:
        _put(cell, value.text)
        return
    cell.value = value.value
    if value.percent:
        cell.number_format = "0%"


def _put(cell: Any, text: str, font: Any = None) -> None:
    """A text that stays a text, whatever it begins with."""
    cell.value = _UNWRITTEN.sub(" ", text)[:32_000]
    cell.data_type = "s"
    if font is not None:
        cell.font = font


def _name(text: str, taken: set[str]) -> str:
    """A name for a sheet that no other has."""
    plain = " ".join(_UNNAMED.sub(" ", text).split())[:_NAME_MAX] or "-"
    number = 2
    made = plain
    while made.lower() in taken:
        made = f"{plain[: _NAME_MAX - 3]} {number}"
        number += 1
    return made
