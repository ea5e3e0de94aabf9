"""Posts in the markup of MyBB 1.4 to 1.8.

Source: MyBB's own theme (`mybb_theme.xml`, templates `postbit`, `postbit_classic`) and its parser. Ids are
what all themes keep, as the engine's scripts need them: `post_123` around a post, `pid_123` at its text,
`edited_by_123` at the note of an edit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from selectolax.lexbor import LexborNode

from crawlers.forums.page import SPOILER_HEADS, ForumPage, PostParts, attribute, text_of, time_outside, time_somewhere
from crawlers.html import unique
from crawlers.own_words import own_words
from crawlers.types import WrittenTime

_BODY: Final = re.compile(r"pid_(\d+)")
_QUOTES: Final = "blockquote, .mycode_quote, .quote_body"
_DROPPED: Final = (
    f"{SPOILER_HEADS},"
    " blockquote > cite, .quote_header, .codeblock > .title, .signature, .attachments, .post_meta,"
    " .edited_post, .post_edit, .post_reputation, fieldset, .adsbygoogle, script, style, noscript, iframe, input,"
    " button"
)
_NAMES: Final = (
    ".author_information .largetext a",
    ".author_information .largetext",
    ".author_information .username",
    ".author_information strong a",
    ".author_information a",
    ".post_author .largetext",
    ".post_author a[href*='profile']",
    ".post_author a[href*='uid=']",
    ".post_author .username",
    ".largetext",
    ".author_information strong",
    ".post_author strong",
    ".largetext a",
    "[class*=author] a[href]",
)
_TIMES: Final = (".post_date", ".post_head .smalltext", ".postdate", ".post-date", "time")


def posts_of(page: ForumPage) -> list[PostParts]:
    """All posts of a thread page in page order; [] where there are none."""
    return list(_posts(page))


def bodies(page: ForumPage) -> list[tuple[str, LexborNode]]:
    """Id and text of each post; deleted, unapproved and ignored ones show guests no text."""
    pairs = [(_BODY.fullmatch(node.id or ""), node) for node in page.tree.css('[id^="pid_"]')]
    return [(match[1], node) for match, node in pairs if match is not None]


def _posts(page: ForumPage) -> Iterator[PostParts]:
    for number, body in bodies(page):
        post = _around(body, number)
        url = _permalink(page, post, number)
        author, published, edited = _author(post, body), _published(page, post, body), _edited(page, post, number)
        text, quotes = own_words(page.tree, body, quote=_QUOTES, dropped=_DROPPED)
        yield PostParts(number, url, author, published, edited, text, quotes)


def _around(body: LexborNode, number: str) -> LexborNode:
    best, node = body, body.parent
    while node is not None and node.tag not in ("body", "html", "form"):
        if len(node.css('[id^="pid_"]')) > 1:
            break
        best = node
        if node.id == f"post_{number}":
            return node
        node = node.parent
    return best


def _author(post: LexborNode, body: LexborNode) -> str | None:
    inside = {node.mem_id for node in body.css("*")}
    for selector in _NAMES:
        for node in post.css(selector):
            if node.mem_id not in inside and (name := text_of(node)):
                return name
    return None


def _published(page: ForumPage, post: LexborNode, body: LexborNode) -> WrittenTime | None:
    inside = {node.mem_id for node in body.css("*")}
    for selector in _TIMES:
        for node in post.css(selector):
            if node.mem_id in inside:
                continue
            if (machine := attribute(node, "datetime")) is not None and (written := page.time(machine)) is not None:
                return written
            if (written := written_in(page, node)) is not None:
                return written
    for titled in post.css("span[title]"):
        line = titled.parent
        if line is None or titled.mem_id in inside:
            continue
        told = f"{text_of(line)} {attribute(titled, 'title')}"
        if _has_clock(told) and (written := written_in(page, line)) is not None:
            return written
    return time_outside(page, post, body)


def written_in(page: ForumPage, node: LexborNode) -> WrittenTime | None:
    """The time of `20.11.2026, 15:15`, of `<span title="20.11.2026">Yesterday</span>, 15:15` and of
    `<span title="20.11.2026, 15:15">5 hours ago</span>`; the note of an edit may stand behind it.
    """
    note = node.css_first(".post_edit, .edited_post, [id^=edited_by]")
    text = text_of(node)
    if note is not None and (said := text_of(note)):
        text = text.removesuffix(said).strip() if text.endswith(said) else text.replace(said, " ")
    for titled in node.css("span[title], abbr[title]"):
        exact = attribute(titled, "title") or ""
        shown = text_of(titled)
        whole = text.replace(shown, exact, 1) if shown else exact
        for candidate in (exact if _has_clock(exact) else whole, whole):
            if (written := page.time(candidate)) is not None:
                return written
    return page.time(text) or time_somewhere(page, text)


def _has_clock(text: str) -> bool:
    return re.search(r"\d{1,2}[:.]\d{2}(?!\.?\d{2,4})", text) is not None


def _edited(page: ForumPage, post: LexborNode, number: str) -> WrittenTime | None:
    """When a post was last edited: "(This post was last modified: 20-11-2026, 03:15 PM by X.)"."""
    for node in unique(post.css(f'[id="edited_by_{number}"], .edited_post')):
        text = text_of(node)
        for titled in node.css("span[title]"):
            text = text.replace(text_of(titled), attribute(titled, "title") or "", 1)
        if (written := time_somewhere(page, text)) is not None:
            return written
    return None


def _permalink(page: ForumPage, post: LexborNode, number: str) -> str | None:
    """The post's own address, as the link at its number has it."""
    for a in post.css(f'a[href$="#pid{number}"]'):
        if (url := page.link(attribute(a, "href"))) is not None:
            return url
    return page.link(f"{page.url.partition('#')[0]}#pid{number}")
