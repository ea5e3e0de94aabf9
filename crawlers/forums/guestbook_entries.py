"""The entries of a guest book, found by what repeats: a date, beside it a name, and a text."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, TypeAlias

from selectolax.lexbor import LexborNode

from crawlers.forums.page import ForumPage, attribute, text_of
from crawlers.html import plain_text, unique
from crawlers.types import WrittenTime

_KEY_LETTERS: Final = 200  # of the text, in an entry's key (`sources.md` 7)
_LONGEST_DATE: Final = 60  # letters of a date with its label
_WORDS_OF_A_HEADING: Final = 7
_SOME: Final = 3  # entries
_SENTENCE: Final = re.compile(r"[!?…]|\w{4}\.\s|\w{4},\s\w")
_LONGEST_NAME: Final = 60
_DATE: Final = re.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?:\D{1,8}\d{1,2}[:.]\d{2}(?::\d{2})?)?"
    r"|\d{1,2}\.?\s+[^\W\d_]{3,12}\.?,?\s+\d{4}(?:\D{1,10}\d{1,2}[:.]\d{2}(?::\d{2})?)?"
    r"|[^\W\d_]{3,12}\.?\s+\d{1,2},\s+\d{4}(?:\D{1,8}\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]m)?)?",
    re.IGNORECASE,
)
_FIGURE: Final = re.compile(r"\d")
_NAME_LABEL: Final = re.compile(
    r"^(?:имя|автор|от|кто|ник|ім'я|ім’я|ім`я|від|nimi|nimimerkki|lähettäjä|kirjoittaja|name|author|from|"
    r"posted by|by)\s*:\s*(?P<value>.+)$",
    re.IGNORECASE,
)
_SAYS: Final = re.compile(
    r"\s+(?:wrote|writes|says|пишет|написал\(?а?\)?|говорит|пише|написав|каже|kirjoitti|kirjoittaa|sanoo)\s*:?$",
    re.IGNORECASE,
)
_DATE_LABEL: Final = re.compile(
    r"^(?:дата|добавлено|отправлено|написано|время|дата й час|додано|päivä(?:määrä|ys)?|pvm|aika|lähetetty|"
    r"kirjoitettu|date|posted|added|written|time)\b(?:\s+on)?\s*:?\s*",
    re.IGNORECASE,
)
_TEXT_LABEL: Final = re.compile(
    r"^(?:сообщение|текст|комментарий|отзыв|запись|повідомлення|відгук|коментар|viesti|kommentti|teksti|message|comment|text|entry)"
    r"\s*:\s*",
    re.IGNORECASE,
)
# Lines of a visitor's card, and buttons.
_OTHER_LABEL: Final = re.compile(
    r"^(?:e-?mail|эл\.? ?почта|почта|пошта|sähköposti|город|місто|откуда|звідки|kaupunki|paikkakunta|city|location|"
    r"сайт|www|url|home ?page|kotisivu(?:t)?|icq|skype|телефон|ip|страна|країна|maa|country)\s*:.*$"
    r"|^(?:ответить|цитировать|удалить|редактировать|відповісти|цитувати|vastaa|lainaa|poista|muokkaa|reply|quote|delete|"
    r"edit|[#№]?\s*\d{1,6}[.)]?)$",
    re.IGNORECASE,
)
_ANSWER_LABEL: Final = re.compile(
    r"^(?:ответ|відповідь|vastaus|ylläpito|answer|reply|комментарий администратора|администратор|admin)\b[^:\n]{0,40}:",
    re.IGNORECASE,
)
_ANSWERS: Final = ".cAnswer, .answer, .gb-answer, .admin-answer, .gbAnswer, .reply-admin, .eAnswer"
_BODIES: Final = ".cMessage, .eMessage, .gb-text, .gb_text, .message, .entry-text, .gbMessage, .text, .comment-text"
_NAMES: Final = ".cName, .cTop b, .eName, .gb-name, .gb_name, .author, .name, .username, .gbName, .nick"
_LEAVES: Final = "td, th, div, p, span, font, small, i, em, b, strong, time, dt, dd, li, h3, h4, h5, center, a, legend"
_IN_LINES: Final = frozenset(("-text", "i", "em", "small", "font", "span", "b", "strong"))
_HR: Final = re.compile(r"<hr\b[^>]*>", re.IGNORECASE)
_RULE: Final = "\ue000"  # a drawn line, in a letter that nobody writes
_SKIPPED: Final = "form, script, style, nav, select, textarea, noscript"
_NOISE: Final = "script, style, noscript, form, img, button, select, input"


_Found: TypeAlias = tuple[list[LexborNode], LexborNode, WrittenTime]
"""The elements of an entry, the one in them that holds the date, and when it was written."""
_Start: TypeAlias = tuple[LexborNode, LexborNode, WrittenTime]
"""The element that an entry begins with, the one in it that holds the date, and the date."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry; `published` as written, the text without the visitor's card."""

    author: str | None
    published: WrittenTime
    text: str
    quotes: tuple[str, ...] = ()

    def key(self, host: str) -> str:
        """The entry's key: nothing in a guest book counts its entries for good."""
        told = (
            self.published.raw if re.search(r"\d{4}|\d\D\d+\D\d", self.published.raw) else self.published.at.isoformat()
        )
        words = " ".join(self.text.lower().split())[:_KEY_LETTERS]
        parts = (host, self.author or "", " ".join(told.split()), words)
        return hashlib.sha1("\n".join(parts).encode(), usedforsecurity=False).hexdigest()


@lru_cache(2)
def entries_of(page: ForumPage) -> tuple[Entry, ...]:
    """The entries of a page in its order; () where neither two things repeat nor one is marked as an entry.

    Kept for the page at hand: what kind of page it is, and what stands on it, are asked one after the other.
    """
    best = max(_groups(page), key=len, default=[])
    if len(best) < 2 and (entries := _entries_of_lines(page)):
        return tuple(entries)
    if len(best) == 1 and not any(_self(node, _BODIES) or node.css_first(_BODIES) is not None for node in best[0][0]):
        return ()
    found = tuple(entry for nodes, leaf, at in best if (entry := _entry(nodes, leaf, at)) is not None)
    if not any(entry.text for entry in found) and (of_lines := _entries_of_lines(page)):
        return tuple(of_lines)
    return found


def _entries_of_lines(page: ForumPage) -> list[Entry]:
    """Entries that no element holds: lines of one element, each entry from a line with a name and a date on."""
    for place in [*page.tree.css("td, div, center, font, p"), page.tree.body]:
        direct = (
            [child.text() or "" for child in place.iter(include_text=True) if child.tag in _IN_LINES] if place else []
        )
        if place is None or sum(_date_in(text) is not None for text in direct) < 2:
            continue
        parts: list[tuple[list[str], WrittenTime]] = []
        closed = False
        for line in _lines(place):
            if line == _RULE:
                closed = bool(parts) and len(parts[-1][0]) > 1
                continue
            match = _date_in(line)
            at = page.time(match[0]) if match is not None and _is_heading(line.replace(match[0], " ")) else None
            if at is not None:
                parts.append(([], at))
                closed = False
            if parts and not closed:
                parts[-1][0].append(line)
        entries = []
        for lines, at in parts:
            author, rest = _parted(lines, at)
            text = "\n".join(_until_answer(rest)).strip()
            if author is not None and text:
                entries.append(Entry(author, at, text))
        if len(entries) > 1:
            return entries
    return []


def _groups(page: ForumPage) -> list[list[_Found]]:
    """Entries by the element that holds them all, each as the sibling elements from its date's on."""
    dated = _dated(page)
    counts: dict[int, int] = {}
    for leaf, _ in dated:
        parent = leaf.parent
        while parent is not None:
            counts[parent.mem_id] = counts.get(parent.mem_id, 0) + 1
            parent = parent.parent
    by_parent: dict[int, list[_Start]] = {}
    for leaf, at in dated:
        child = leaf
        while child.parent is not None and child.parent.tag not in ("html", "-undef"):
            if counts.get(child.parent.mem_id, 0) > 1 or child.parent.tag == "body":
                by_parent.setdefault(child.parent.mem_id, []).append((child, leaf, at))
                break
            child = child.parent
    return [_spans(_alike(children)) for children in by_parent.values()]


def _spans(children: list[_Start]) -> list[_Found]:
    """Each entry's elements, from its own to the next entry's; the name may stand one element above the date."""
    heads = [_before(child) for child, _, _ in children]
    if all(head is not None and _NAME_LABEL.match(text_of(head)) for head in heads):
        children = [(head, leaf, at) for head, (_, leaf, at) in zip(heads, children, strict=True) if head is not None]
    starts = {child.mem_id for child, _, _ in children}
    spans = [(_until_next(child, starts), leaf, at) for child, leaf, at in children]
    return [(nodes[: _usual(spans)], leaf, at) for nodes, leaf, at in spans]


def _usual(spans: list[_Found]) -> int | None:
    """How many elements an entry has: as most have, where that is one; else no more than the longest before the last.

    What stands behind it is an advertisement between two entries, or the row of page numbers. None for no bound.
    """
    before = [len(nodes) for nodes, _, _ in spans[:-1]]
    if len(spans) < _SOME:
        return None
    return 1 if before.count(1) > len(before) / 2 else max(before)


def _alike(children: list[_Start]) -> list[_Start]:
    """Those whose date stands in the same kind of element: other dates are those of texts and side bars."""
    kinds = [(_kind(child), _kind(leaf)) for child, leaf, _ in children]
    most = max(set(kinds), key=lambda kind: (kinds.count(kind), -kinds.index(kind)), default=None)
    return [start for start, kind in zip(children, kinds, strict=True) if kind == most]


def _kind(node: LexborNode) -> tuple[str, str, bool]:
    """Tag, classes without the numbers of alternating rows, and whether a cell spans several columns."""
    classes = re.sub(r"\d+|\b(?:odd|even|alt)\b", "", attribute(node, "class") or "")
    return node.tag or "", " ".join(sorted(classes.split())), attribute(node, "colspan") is not None


def _before(node: LexborNode) -> LexborNode | None:
    previous = node.prev
    while previous is not None and (previous.tag or "-").startswith("-"):
        previous = previous.prev
    return previous


def _dated(page: ForumPage) -> list[tuple[LexborNode, WrittenTime]]:
    """The innermost elements that hold a date and little else, with the date; outside forms and texts."""
    found: dict[int, tuple[LexborNode, WrittenTime]] = {}
    skipped = {node.mem_id for node in page.tree.css(_SKIPPED)}
    bodies = {inner.mem_id for body in page.tree.css(_BODIES) for inner in [body, *body.css("*")]}
    for node in unique(page.tree.css(_LEAVES)):
        if node.mem_id in skipped or node.mem_id in bodies:
            continue
        own = _own_text(node)
        match = _date_in(own) if own else None
        if match is None or not _is_heading(own.replace(match[0], " ")):
            continue
        at = page.time(match[0])
        if at is not None:
            found[node.mem_id] = (node, at)
    return list(found.values())


def _date_in(text: str) -> re.Match[str] | None:
    """The first date of a text; one without figures has none, which is told much sooner."""
    return None if _FIGURE.search(text) is None else _DATE.search(text)


def _own_text(node: LexborNode) -> str:
    """The text that stands directly in an element, or in a <br>-parted line of it that has the date."""
    parts = [child.text() or "" for child in node.iter(include_text=True) if child.tag == "-text"]
    dated = [" ".join(part.split()) for part in parts if _date_in(part)]
    return dated[0] if dated else ""


def _is_heading(beside: str) -> bool:
    """Whether what stands beside a date is a label and a name, and no sentence with a date in it."""
    return len(beside) <= _LONGEST_NAME and len(beside.split()) <= _WORDS_OF_A_HEADING and not _SENTENCE.search(beside)


def _until_next(child: LexborNode, starts: set[int]) -> list[LexborNode]:
    """An entry's elements: its own, and those after it up to the next entry's."""
    nodes, following = [child], child.next
    while following is not None and following.mem_id not in starts:
        if not (following.tag or "-").startswith("-"):
            nodes.append(following)
        following = following.next
    return nodes


def _entry(nodes: list[LexborNode], leaf: LexborNode, at: WrittenTime) -> Entry | None:
    """What an entry says: a marked text if there is one, else all lines but those of the visitor's card."""
    marked = next((body for node in nodes for body in [*_self(node, _BODIES), *node.css(_BODIES)]), None)
    named = next((text for node in nodes for n in node.css(_NAMES) if _fits(text := text_of(n))), None)
    quotes = tuple(plain_text(q.html or "") for node in nodes for q in node.css("blockquote"))
    lines = [line for node in nodes for line in _lines(node)]
    author, rest = _parted([line for line in lines if line != _RULE], at)
    beside = _beside_in_a_row(leaf)
    author = named or author or _bold(nodes) or next(iter(beside), None)
    if len(card := [line for line in rest if line in beside]) < len(rest):
        rest = [line for line in rest if line not in card]
    if marked is not None:
        text = "\n".join(line for line in _until_answer(_lines(marked)) if line != _RULE)
    else:
        text = "\n".join(line for line in _until_answer(rest) if line != author)
    text = text.strip()
    return Entry(author, at, text, tuple(quote for quote in quotes if quote)) if text or author else None


def _beside_in_a_row(leaf: LexborNode) -> list[str]:
    """The short words in the cells beside that of the date: a name, a town; the nearest before it first."""
    cell = leaf
    while cell.parent is not None and cell.tag not in ("td", "tr", "table", "div"):
        cell = cell.parent
    if cell.tag != "td":
        return []
    found: list[str] = []
    for step in ("prev", "next"):
        near = getattr(cell, step)
        while near is not None:
            if near.tag == "td" and _fits(text := text_of(near)) and _is_heading(text):
                found.append(text)
            near = getattr(near, step)
    return found


def _self(node: LexborNode, selector: str) -> list[LexborNode]:
    names = {f".{name}" for name in (attribute(node, "class") or "").split()}
    return [node] if names & set(selector.split(", ")) else []


def _lines(node: LexborNode) -> list[str]:
    """The lines of an element without forms, pictures, quotes and the owner's answers."""
    copy = node.clone()
    for unwanted in reversed(copy.css(f"{_NOISE}, {_ANSWERS}")):
        unwanted.decompose()
    html = _HR.sub(f"<p>{_RULE}</p>", copy.html or "")
    for quote in copy.css("blockquote"):
        html = html.replace(quote.html or "", "<br>")
    return plain_text(html.replace("</td>", "</td><br>")).split("\n")


def _until_answer(lines: list[str]) -> list[str]:
    kept: list[str] = []
    for line in lines:
        if _ANSWER_LABEL.match(line):
            break
        kept.append(_TEXT_LABEL.sub("", line))
    return kept


def _fits(name: str) -> bool:
    return 0 < len(name) <= _LONGEST_NAME and _date_in(name) is None


def _parted(lines: list[str], at: WrittenTime) -> tuple[str | None, list[str]]:
    """The name, and the lines of the text: labelled lines are told apart, the rest is the author's."""
    author: str | None = None
    rest: list[str] = []
    for line in lines:
        match = _date_in(line)
        if match is not None and len(line) <= _LONGEST_DATE + _LONGEST_NAME and at.raw.lower() in line.lower():
            beside = line.replace(match[0], " ")
            beside = _DATE_LABEL.sub("", beside.strip(" ,;|()[]—–-/")).strip(" ,;|()[]—–-/:")
            beside = _SAYS.sub("", beside)
            named = _NAME_LABEL.match(beside)
            beside = named["value"] if named is not None else re.sub(r"^[#№]?\d{1,6}[.)]\s*", "", beside)
            if author is None and _fits(beside):
                author = beside
            continue
        if (named := _NAME_LABEL.match(line)) is not None and author is None and _fits(named["value"]):
            author = named["value"].strip()
            continue
        if _OTHER_LABEL.match(line):
            continue
        rest.append(line)
    return author, rest


def _bold(nodes: list[LexborNode]) -> str | None:
    """A name that stands out: the entry's first bold words, link or heading."""
    for node in nodes:
        for strong in node.css("b, strong, h3, h4, th, a[href^='mailto:'], dt"):
            text = text_of(strong).rstrip(":")
            if _fits(text) and _DATE_LABEL.fullmatch(text) is None and _TEXT_LABEL.match(f"{text}:") is None:
                return text
    return None
