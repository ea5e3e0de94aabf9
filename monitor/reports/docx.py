"""A press digest as DOCX, to be edited and sent on."""

from __future__ import annotations

import io
import re
from typing import Any, Final

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from monitor.reports.charts import ACCENT, MUTED
from monitor.reports.document import Document, Heading, Item, Text
from monitor.reports.links import openable

_UNWRITTEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML cannot hold."""


def as_docx(document: Document) -> bytes:
    """The file; blocks other than headings, texts and items are not for a digest and are passed over."""
    made: Any = docx.Document()
    made.core_properties.title = _plain(document.title)
    made.core_properties.author = "Mention Monitor"
    made.core_properties.language = document.lang
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
    made.add_paragraph(_plain(item.excerpt))
    if openable(item.url):
        _link(made.add_paragraph(), item.url or "")


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
