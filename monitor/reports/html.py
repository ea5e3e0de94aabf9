"""A document as one HTML page: no script, nothing fetched, readable in print too."""

from __future__ import annotations

from functools import lru_cache
from html import escape
from importlib.resources import files
from typing import Final

from monitor.reports.charts import svg
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
from monitor.text.word_changes import Change

_TAGS: Final = {Change.KEPT: "span", Change.ADDED: "ins", Change.REMOVED: "del"}
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'"


def as_html(document: Document) -> bytes:
    """The page in UTF-8."""
    body = "".join(_block(block) for block in document.blocks)
    foot = "".join(f"<p>{escape(line)}</p>" for line in document.foot)
    page = (
        f'<!doctype html>\n<html lang="{document.lang}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(document.title)}</title><style>{_style()}</style></head><body><main>"
        f'<header><p class="kind">{escape(document.kind)}<span>{escape(document.made)}</span></p>'
        f'<h1>{escape(document.title)}</h1><p class="sub">{escape(document.subtitle)}</p></header>'
        f"{body}<footer>{foot}</footer></main></body></html>\n"
    )
    return page.encode("utf-8", "replace")


def _block(block: Block) -> str:
    match block:
        case Heading():
            return f"<h2>{escape(block.text)}</h2>"
        case Text():
            return f'<p class="quiet">{escape(block.text)}</p>' if block.quiet else f"<p>{escape(block.text)}</p>"
        case Quote():
            return f"<blockquote>{escape(block.text)}</blockquote>"
        case Edits():
            runs = "".join(f"<{_TAGS[run.change]}>{escape(run.text)}</{_TAGS[run.change]}>" for run in block.runs)
            return f'<div class="edits">{runs}</div>'
        case Tiles():
            return (
                '<div class="tiles">'
                + "".join(
                    f'<div class="tile"><b>{escape(tile.value)}</b>{escape(tile.label)}'
                    f"<small>{escape(tile.note)}</small></div>"
                    for tile in block.tiles
                )
                + "</div>"
            )
        case Facts():
            return "<dl>" + "".join(f"<dt>{escape(a)}</dt><dd>{_linked(b)}</dd>" for a, b in block.lines) + "</dl>"
        case Chart():
            return svg(block.drawing, block.words)
        case Table():
            return "" if block.data_only else _table(block)
        case Item():
            return _item(block)


def _table(table: Table) -> str:
    right = [' class="right"' if column.align is Align.RIGHT else "" for column in table.columns]
    head = "".join(f"<th{side}>{escape(column.title)}</th>" for column, side in zip(table.columns, right, strict=True))
    rows = "".join(
        "<tr>" + "".join(f"<td{side}>{_cell(cell)}</td>" for cell, side in zip(row, right, strict=True)) + "</tr>"
        for row in table.rows
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _cell(cell: Cell) -> str:
    text = _anchor(cell.url, cell.text) if cell.url else escape(cell.text)
    return f'<span class="mono">{text}</span>' if cell.mono else text


def _item(item: Item) -> str:
    link = f"<p>{_anchor(item.url, item.link_words)}</p>" if item.url else ""
    return (
        f"<article><h3>{escape(item.headline)}</h3>"
        f'<p class="quiet"><span class="dot" style="background:{item.tone_colour}"></span>{escape(item.tone)} · '
        f"{escape(' · '.join(item.meta))}</p><p>{escape(item.excerpt)}</p>{link}</article>"
    )


def _linked(text: str) -> str:
    return _anchor(text, text) if openable(text) else escape(text)


def _anchor(url: str | None, words: str) -> str:
    """A link where the address may be one: a `javascript:` from the web stays words."""
    if not openable(url):
        return escape(words)
    return f'<a href="{escape(url or "")}" rel="noreferrer noopener">{escape(words)}</a>'


@lru_cache(1)
def _style() -> str:
    return files(__package__).joinpath("page.css").read_text(encoding="utf-8")
