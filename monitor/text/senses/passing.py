"""Whether a name is only passed by: in a list, a row of tags, a quoted line, a signature."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from monitor.text.types import Span

_TAG: Final = re.compile(r"#\w+")
_WORD: Final = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_QUOTE_MARK: Final = re.compile(
    r"^\s*(?:>|\|\s|\[quote|«?\w+ (?:писал|пишет|написал|писав|пише|wrote|kirjoitti)\w*\s*:)", re.IGNORECASE
)
_SIGNED: Final = re.compile(
    r"^\s*(?:--+|—{1,3}|__+|\*{3,})\s*$|"
    r"^\s*(?:с уважением|з повагою|(?:best |kind )?regards|(?:ystävällisin )?terveisin)\b",
    re.IGNORECASE,
)
_BREAK: Final = re.compile(r"\n+|(?<=[.!?…])\s+(?=[A-ZА-ЯЁІЇЄҐÄÖÅ#>])")
_ITEM: Final = re.compile(r"[,;•·|]|(?<!\d)/|/(?!\d)|\s[—–-]\s|:\s|\sи\s|\sта\s|\sі\s|\sja\s|\sand\s")
_HEAD: Final = re.compile(r"[»”\"]?(?::|\s[—–-]\s)")
_FEWEST_ITEMS: Final = 4
_FEWEST_AFTER_COLON: Final = 3
_ITEM_WORDS: Final = 3
_SHORT_SHARE: Final = 0.75
_NAMES_SHARE: Final = 0.5
_SIGNATURE_LINES: Final = 4


def passed_by(text: str, spans: Sequence[Span]) -> str | None:
    """Why all places of a name are but passed by, None where one of them is more than that.

    Slugs: "in_tags", "in_quote", "in_signature", "in_list".
    """
    reasons = [_at(text, span) for span in spans]
    return reasons[0] if reasons and all(reasons) else None


def _at(text: str, span: Span) -> str | None:
    start, end = span
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    line = text[line_start : line_end if line_end >= 0 else len(text)]
    if _QUOTE_MARK.match(line) and len(text) > len(line):
        return "in_quote"
    if _signed(text, line_start):
        return "in_signature"
    if len(_TAG.findall(line)) >= _FEWEST_AFTER_COLON and not _WORD.search(_TAG.sub(" ", line)):
        return "in_tags"
    tail = text[start - 1 : end] if start else ""
    if (
        tail.startswith("#")
        and re.match(r"(?:\s*#\w+)*\s*$", text[end:])
        and len(_TAG.findall(text)) >= _FEWEST_AFTER_COLON
    ):
        return "in_tags"  # the row of tags that a post ends with
    return "in_list" if _listed(text, span) else None


def _signed(text: str, line_start: int) -> bool:
    """Whether the line stands in the few last ones, behind a mark that a signature begins with."""
    before = text[:line_start].rstrip("\n").split("\n")[-_SIGNATURE_LINES:] if line_start else []
    behind = text[line_start:].count("\n")
    return behind < _SIGNATURE_LINES and any(_SIGNED.match(line) for line in before)


def _listed(text: str, span: Span) -> bool:
    """Whether the sentence around the place is a row of short items, and the name is one of them by itself.

    The name alone makes up its item, or half of the items begin as names do: "came, saw the Anchor, sniffed, left"
    tells something, "the Anchor, Neptune, Lidl, school" does not.
    """
    start, end = span
    low = max((found.end() for found in _BREAK.finditer(text) if found.end() <= start), default=0)
    behind = _BREAK.search(text, end)
    sentence = text[low : behind.start() if behind else len(text)]
    place = start - low
    bounds = [0, *(edge for found in _ITEM.finditer(sentence) for edge in found.span()), len(sentence)]
    items = list(zip(bounds[::2], bounds[1::2], strict=True))
    mine = next((item for item in items if item[0] <= place < max(item[1], item[0] + 1)), None)
    if mine == items[0] and _HEAD.match(sentence, end - low):
        return False  # "NAME: polite, quick, honest" tells of it
    if mine is None:
        return False
    own = len(_WORD.findall(sentence[mine[0] : mine[1]]))
    told = [item for a, b in items if _WORD.search(item := sentence[a:b].strip())]
    named = sum(item[0].isupper() or not item[0].isalpha() for item in told)
    if own > _ITEM_WORDS + 1 or (own > len(_WORD.findall(text[start:end])) and named < _NAMES_SHARE * len(told)):
        return False
    sizes = [len(_WORD.findall(item)) for item in told]
    short = sum(size <= _ITEM_WORDS for size in sizes)
    fewest = _FEWEST_AFTER_COLON + 1 if ": " in sentence else _FEWEST_ITEMS
    words = sum(sizes)
    return short >= fewest and short >= _SHORT_SHARE * len(sizes) and words <= 3.2 * len(sizes)
