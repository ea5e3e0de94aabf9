"""The parts of one comment: who wrote it, when, and the words, by what themes share.

`inner` are comments in it, as answers stand in what they answer; they are no part of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lxml.html import HtmlElement

from crawlers.lxml_page import LxmlPage, text_of, words_of
from crawlers.types import Precision, WrittenTime

# By class name, the surest first; "url" and <cite> are what WordPress itself writes around an author's name.
_AUTHORS: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"^fn$|^i-ljuser-username$|^ljuser$",
        r"^(?:[a-z]+-)?comment(?:s|er)?[-_]*(?:author|name|user)(?:[-_]*(?:name|link))?$",
        r"^(?:[a-z]{1,2}-)?(?:author|user|poster)(?:[-_]*(?:name|link))?$|^nick(?:name)?$|^name$",
        r"^url$",
    )
)
_BODIES: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"^(?:[a-z]+-)?com(?:m|ments?)?[-_]*(?:text|message|copy)$|^(?:[a-z]+-)?comments?[-_]*(?:content|entry)$",
        r"^(?:[a-z]+-)?com(?:m|ment)?[-_]*(?:body|body-text|txt|content)$|^text$|^content$|^body$|^format_text$",
        r"^(?:[a-z]+-)?comment[-_]*box$",
    )
)
_WROTE: Final = re.compile(
    r"^\s*([^\n:]{2,50}?)\s*(?:schrieb|schreibt|meint|says|said|wrote|пишет|писал[аи]?|написал[аи]?|пише|написа(?:в|ла)|kirjoitti|sanoo)\b",
    re.IGNORECASE,
)
_SUBMITTED: Final = re.compile(r"(?:^|[_-])(?:submitted|posted-?by|byline)$", re.IGNORECASE)
_CLOCK: Final = re.compile(r"\D{0,8}\d{1,2}[:.]\d\d(?::\d\d)?\D{0,8}")
_DATED: Final = re.compile(r"(?:19|20)\d\d|\d{1,2}[./]\s?\d{1,2}[./]\s?\d{2}")
_A_LINE: Final = 70  # letters of a line that may be a date
CUT_SHORT: Final = re.compile(r"^(?:-\s)?\[(?:…|\.{3})\]")
"""How WordPress tells of a link from another blog."""
_PARAGRAPHS: Final = frozenset(("p", "ul", "ol", "pre", "blockquote", "div"))
_WHEN: Final = re.compile(
    r"(?:^|[\s_-])(?:comment-?)?(?:metadata|meta|date|time|timestamp|published|datetime)(?:$|[\s_-])", re.I
)
_HEAD: Final = re.compile(
    r"(?:^|[\s_-])(?:vcard|fn|says|comment-?meta(?:data)?|comment-?author\w*|comment-?date|avatar|reply|comment-reply-\w+|edit-link|comment-?number|comment-?count|permalink"
    r"|comment-edit-link|comment-actions|children|comment-awaiting-moderation|sharedaddy|jp-relatedposts|likes?|rating|vote\w*)(?:$|[\s_-])",
    re.IGNORECASE,
)
_UNREAD: Final = ("script", "style", "form", "button", "svg", "template", "noscript", "select", "textarea")
_SAYS: Final = re.compile(
    r"\s*(?:\((?:not verified|не проверено|не перевірено|ei varmistettu|nicht überprüft|гость|гість|vieras)\)"
    r"|says|said|kirjoitti|sanoo|пишет|говорит|сказал\(?а?\)?|пише|каже|коментує|сказав|:)[\s:…]*$",
    re.IGNORECASE,
)


def is_head(node: HtmlElement) -> bool:
    """True for what stands in the head or foot of a comment, and is no word of it."""
    return node.tag in _UNREAD or (bool(node.get("class")) and _HEAD.search(node.get("class") or "") is not None)


def own_elements(node: HtmlElement, inner: list[HtmlElement]) -> Iterator[HtmlElement]:
    """The elements of a comment without those of comments in it."""
    stack = [node]
    while stack:
        one = stack.pop()
        yield one
        stack.extend(
            child
            for child in reversed(one)
            if isinstance(child.tag, str) and child not in inner and child.tag not in _UNREAD
        )


def author_in(node: HtmlElement, inner: list[HtmlElement]) -> tuple[str | None, HtmlElement | None]:
    """Who wrote a comment, and where that stands; None for none."""
    own = [one for one in own_elements(node, inner) if one is not node]
    classed = (
        one
        for pattern in _AUTHORS
        for one in own
        if any(pattern.match(name.rpartition("__")[2] if "__" in name else name) for name in _class_names(one))
    )
    marked = (one for one in own if {"author", "creator"} & set((one.get("itemprop") or "").split()))
    cited = (one for one in own if one.tag == "cite")
    for one in (*classed, *marked, *cited):
        if (named := _named(one)) is not None:
            return named, one
    for one in own:
        if any(_SUBMITTED.search(name) for name in _class_names(one)):
            for inside in one.iter("a", "span", "em", "strong", "b"):
                if not _DATED.search(words_of(inside)) and (named := _named(inside)) is not None:
                    return named, inside
    wrote = _WROTE.match(words_of(node)[:90])
    return (wrote[1].strip() or None if wrote is not None else None), None


def _class_names(node: HtmlElement) -> list[str]:
    return (node.get("class") or "").split()


def _named(node: HtmlElement) -> str | None:
    inner = next(
        (one for one in node.iter() if "name" in (one.get("itemprop") or "").split() and one is not node), node
    )
    text = _SAYS.sub("", str(inner.get("content") or words_of(inner))).strip(" ,;")
    return text if 0 < len(text) <= 80 else None


def time_in(
    page: LxmlPage, node: HtmlElement, inner: list[HtmlElement]
) -> tuple[WrittenTime | None, HtmlElement | None]:
    """When a comment was written, and where that stands."""
    own = [one for one in own_elements(node, inner) if one is not node]
    stated = [
        one
        for one in own
        if one.tag == "time"
        or {"datePublished", "dateCreated", "commentTime"} & set((one.get("itemprop") or "").split())
    ]
    classed = [one for one in own if _WHEN.search(one.get("class") or "")]
    lines = [one for one in own if len(text := words_of(one)) <= _A_LINE and _DATED.search(text)]
    for one in (*stated, *classed, *lines):
        place = one
        if (
            _CLOCK.fullmatch(words_of(one))
            and (above := one.getparent()) is not None
            and len(words_of(above)) <= _A_LINE
        ):
            place = above  # the day stands beside
        raws = (one.get("datetime"), one.get("content"), one.get("title"), words_of(place))
        for raw in (*raws, *(words_of(link) for link in one.iter("a"))):
            if raw and not _CLOCK.fullmatch(raw) and (found := page.time(raw)) is not None:
                clock = place.getnext()
                if found.precision is Precision.DAY and clock is not None and _CLOCK.fullmatch(words_of(clock)):
                    found = page.time(f"{raw} {words_of(clock)}") or found
                return found, place
    return None, None


def text_in(node: HtmlElement, inner: list[HtmlElement], apart: list[HtmlElement]) -> tuple[str, tuple[str, ...]]:
    """The author's own words, and what is quoted in them; `apart` are the elements of the comment's head."""
    if node.tag == "dt" and (beside := node.getnext()) is not None and beside.tag == "dd":
        node = beside
    own = [one for one in own_elements(node, inner) if one is not node]
    marked = (one for one in own if {"text", "commentText"} & set((one.get("itemprop") or "").split()))
    classed = (
        one
        for pattern in _BODIES
        for one in own
        if any(
            pattern.match(name) or pattern.match(name.replace("__", "-").removeprefix("c-"))
            for name in _class_names(one)
        )
    )
    named = (one for one in own if "comment" in _class_names(one) and one.tag in ("div", "p", "section"))
    body = next((one for one in (*marked, *classed, *named) if words_of(one)), None)
    bodies = [body] if body is not None else _paragraphs(node, own, apart) or [node]
    quotes = [
        one for body in bodies for one in own_elements(body, inner) if one.tag == "blockquote" and one not in bodies
    ]
    texts = []
    for body in bodies:
        left_out = [one for one in (*apart, *inner, *quotes) if one is not body and is_in(one, body)]
        texts.append(text_of(body, left_out))
    return "\n".join(text for text in texts if text), tuple(text_of(one) for one in quotes)


def _paragraphs(node: HtmlElement, own: list[HtmlElement], apart: list[HtmlElement]) -> list[HtmlElement]:
    """The paragraphs beside each other that hold most of a comment; [] where it has none."""
    groups = [
        [
            child
            for child in holder
            if child.tag in _PARAGRAPHS
            and child in own
            and (child.tag != "div" or child.find("p") is None)
            and not any(one is child or is_in(child, one) for one in apart)
            and not any(is_in(one, child) for one in apart if one.tag not in _UNREAD)
        ]
        for holder in (node, *own)
        if holder.find("p") is not None
    ]
    return max(groups, key=lambda group: sum(len(words_of(one)) for one in group), default=[])


def is_in(node: HtmlElement, holder: HtmlElement) -> bool:
    """True for an element somewhere in another."""
    return any(above is holder for above in node.iterancestors())
