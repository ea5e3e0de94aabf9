"""What several posts of a page have alike: quotes of one another that nothing marks, captions and fields of a form."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from lxml.html import HtmlElement

from crawlers.generic.tree import kind, said_names, words_of

_HOLDERS: Final = ("div", "section", "aside", "details", "table", "fieldset", "q")
_HEADS: Final = ("a", "b", "strong", "cite", "summary", "small", "span", "em", "i", "p", "div")
_LEAST: Final = 12  # letters
_LONGEST_HEAD: Final = 60
_LONGEST_CAPTION: Final = 40
_LONGEST_FIELD: Final = 80
_CAPTIONS: Final = ("div", "p", "dt", "th", "h3", "h4", "h5", "h6", "label", "legend")
_BARE: Final = ("dt", "th", "h5", "h6", "label", "legend")
"""Those that are captions without a class name too."""
_FIELD: Final = re.compile(r"([^\W\d_][^:.!?\n]{1,24}):\s")
_NEAR: Final = 2  # levels
_CODE: Final = ("code", "pre", "kbd", "samp")
_CODE_NAME: Final = re.compile(r"code", re.IGNORECASE)
_NO_SIGN: Final = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Quoted:
    """An element with the words of an earlier post; `head` says whose they are, None where nothing does."""

    node: HtmlElement
    head: HtmlElement | None


@dataclass(frozen=True, slots=True)
class _Said:
    """What a body says."""

    words: str
    body: HtmlElement

    def tells(self, words: str, node: HtmlElement) -> bool:
        """True if it says these words, and not in an element of its own like `node`: signatures come with each post."""
        return words in self.words and not any(
            one is not self.body and kind(one) == kind(node) and words in _squeezed(words_of(one))
            for one in self.body.iter(str(node.tag))
        )


def quoted(bodies: Sequence[HtmlElement]) -> tuple[tuple[Quoted, ...], ...]:
    """For each body the elements in it that say again, word for word, what an earlier one says."""
    said_by: list[_Said] = []  # looked at only where something may be a quote of it
    found = []
    for number, body in enumerate(bodies):
        said: list[Quoted] = []
        holders = [node for node in body.iter(*_HOLDERS) if node is not body] if number else []
        if holders:
            said_by += [_Said(_squeezed(words_of(one)), one) for one in bodies[len(said_by) : number]]
            whole = _squeezed(words_of(body))
            for node in holders:
                if said and any(one.node in node.iterancestors() for one in said):
                    continue
                told = _again(node, whole, said_by)
                if told is not None:
                    said.append(told)
        found.append(tuple(said))
    return tuple(found)


def _again(node: HtmlElement, whole: str, before: list[_Said]) -> Quoted | None:
    words = _squeezed(words_of(node))
    if len(words) < _LEAST or len(words) >= len(whole):  # a post sent twice is no quote
        return None
    if any(one.tells(words, node) for one in before):
        # What ends a post is its signature; code is written again to be mended.
        return None if whole.endswith(words) or _is_code(node) else Quoted(node, None)
    head = next((one for one in node if isinstance(one.tag, str) and words_of(one)), None)
    if head is None or head.tag not in _HEADS or (node.text or "").strip():
        return None
    label = _squeezed(words_of(head))
    rest = words[len(label) :]
    if len(rest) < _LEAST or len(label) > _LONGEST_HEAD or not any(one.tells(rest, node) for one in before):
        return None
    return None if _is_code(node) else Quoted(node, head)


def _is_code(node: HtmlElement) -> bool:
    """True for an element with code in it, and one that calls itself or what it stands in so."""
    return any(one.tag in _CODE for one in node.iter()) or any(
        _CODE_NAME.search(said_names(one)) is not None for one in (node, *islice(node.iterancestors(), _NEAR))
    )


def captions(bodies: Sequence[HtmlElement]) -> frozenset[HtmlElement]:
    """The elements of bodies that are captions, or fields with a label, of a form that all were written in.

    They are called alike, are short wherever they stand, and say the same, or begin with the same label, in several.
    """
    if len(bodies) < 2:
        return frozenset()
    by_kind: dict[str, list[tuple[int, HtmlElement, str]]] = defaultdict(list)
    for number, body in enumerate(bodies):
        for node in body.iter(*_CAPTIONS):
            if node is body or not (node.get("class") or node.tag in _BARE):
                continue
            if words := words_of(node):
                by_kind[kind(node)].append((number, node, words))
    found: set[HtmlElement] = set()
    for row in by_kind.values():
        if all(len(words) <= _LONGEST_CAPTION for _, _, words in row):
            told = Counter(words for _, words in {(number, words) for number, _, words in row})
            if all(count > 1 for count in told.values()):
                found.update(node for _, node, _ in row)
                continue
        labels = {match[1] if (match := _FIELD.match(words)) else "" for _, _, words in row}
        if (
            len(labels) == 1
            and "" not in labels
            and len({number for number, _, _ in row}) > 1
            and all(len(words) <= _LONGEST_FIELD for _, _, words in row)
        ):
            found.update(node for _, node, _ in row)
    return frozenset(node for node in found if not _is_code(node))


def _squeezed(words: str) -> str:
    return _NO_SIGN.sub("", words).casefold()
