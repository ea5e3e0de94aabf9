"""The light mark-up of the demo's texts, as HTML and as plain words. Pure.

A blank line parts paragraphs, a single newline breaks a line, `[quote=Author]…[/quote]` repeats somebody.
"""

from __future__ import annotations

import re
from html import escape
from typing import Final

_QUOTE: Final = re.compile(r"\[quote=([^\]]+)\](.*?)\[/quote\]\n?", re.DOTALL)


def plain(text: str) -> str:
    """The author's own words: quotations dropped."""
    return _QUOTE.sub("", text).strip()


def quotes(text: str) -> tuple[str, ...]:
    """What the text quotes, in order."""
    return tuple(found[2].strip() for found in _QUOTE.finditer(text))


def html(text: str) -> str:
    """The author's own words as paragraphs, the way news sites and blogs write them."""
    paragraphs = re.split(r"\n\s*\n", plain(text))
    return "\n".join(f"<p>{_lines(each)}</p>" for each in paragraphs if each)


def board_html(text: str, quote_layout: str) -> str:
    """The text as boards and channels write it: `<br>` for every newline, quotations in place.

    `quote_layout` is a format string with `{author}` and `{words}`.
    """
    written = []
    end = 0
    for found in _QUOTE.finditer(text):
        written.append(_lines(text[end : found.start()]))
        written.append(quote_layout.format(author=escape(found[1], quote=False), words=_lines(found[2].strip())))
        end = found.end()
    written.append(_lines(text[end:]))
    return "".join(written)


def _lines(text: str) -> str:
    return escape(text, quote=False).replace("\n", "<br>\n")
