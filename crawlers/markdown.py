"""Markdown to readable plain text, as far as posts of forums need it."""

from __future__ import annotations

import re
from html import unescape
from typing import Final

from crawlers.html import folded_lines

_FENCE: Final = re.compile(r"^\s*(?:```|~~~)")
_QUOTE: Final = re.compile(r"^\s{0,3}>\s?")
_HEADING: Final = re.compile(r"^\s{0,3}#{1,6}\s+|\s+#+\s*$")
_RULE: Final = re.compile(
    r"^\s{0,3}(?:[-*_]\s*){3,}$|^\s{0,3}(?:=+|-+)\s*$|^\s*\|?(?:\s*:?-{3,}:?\s*\|)+(?:\s*:?-{3,}:?\s*)?$"
)
_ITEM: Final = re.compile(r"^\s*(?:[*+-])\s+")
_SPOILER: Final = re.compile(r"^\s*:::\s*(?:spoiler\s*)?")
_MARKS: Final = (
    (re.compile(r"!\[[^\]]*\]\([^)]*\)"), ""),  # a picture
    (re.compile(r"\[([^\]]+)\]\((?:<[^>]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+\"[^\"]*\")?\)"), r"\1"),
    (re.compile(r"<(https?://[^>\s]+)>"), r"\1"),
    (re.compile(r"(?<![\\\w*])(\*{1,3})(?=[^\s*])(.+?)(?<=[^\s*])\1(?![\w*])"), r"\2"),
    (re.compile(r"(?<![\\\w_])(_{1,3})(?=[^\s_])(.+?)(?<=[^\s_])\1(?![\w_])"), r"\2"),
    (re.compile(r"~~(?=\S)(.+?)(?<=\S)~~"), r"\1"),
    (re.compile(r"`+([^`]+)`+"), r"\1"),
    (re.compile(r"\\([\\`*_{}\[\]()#+.!|>~-])"), r"\1"),
)  # fmt: skip


def markdown_words(source: str) -> tuple[str, tuple[str, ...]]:
    """The author's own words of a text in Markdown, and the quotes in it; lines that follow each other are one.

    Code stays as it is, list items begin with "- ", links leave their words and pictures nothing.
    """
    own: list[str] = []
    quotes: list[list[str]] = []
    in_code = in_quote = False
    for line in source.replace("\r\n", "\n").split("\n"):
        if _FENCE.match(line):
            in_code = not in_code
            continue
        if not in_code and (mark := _QUOTE.match(line)) is not None:
            if not in_quote:
                quotes.append([])
            quotes[-1].append(_plain(_QUOTE.sub("", line[mark.end() :])))
            in_quote = True
            continue
        if in_quote:
            own.append("")
        in_quote = False
        own.append(line if in_code else _plain(line))
    return folded_lines("\n".join(own)), tuple(text for lines in quotes if (text := folded_lines("\n".join(lines))))


def _plain(line: str) -> str:
    if _RULE.match(line):
        return ""
    line = _SPOILER.sub("", line)
    item = _ITEM.match(line)
    words = _HEADING.sub("", line[item.end() :] if item is not None else line)
    for mark, left in _MARKS:
        words = mark.sub(left, words)
    return f"- {unescape(words)}" if item is not None else unescape(words)
