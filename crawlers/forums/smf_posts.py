"""Posts in the markup of SMF 1.1, 2.0, 2.1 and 3.0.

Source: SMF's own `Display.template.php` of all four. Ids are what they share: `subject_123` at a post's
title, `msg_123` at its text (1.1 leaves that out for guests), an address with `msg123#msg123` at both.
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

_SUBJECT: Final = re.compile(r"subject_(\d+)")
_MESSAGE: Final = re.compile(r"msg_(\d+)")
_QUOTES: Final = "blockquote, .quote, .bbc_standard_quote, .bbc_alternate_quote"
_DROPPED: Final = (
    f"{SPOILER_HEADS},"
    " .quoteheader, .quotefooter, .topslice_quote, .botslice_quote, blockquote > cite, .codeheader, .signature,"
    " .attachments, .smalltext.modified, .moderatorbar, .under_message, .noticebox, .adsbygoogle, .sp_head > button,"
    " script, style, noscript, iframe, input, button"
)
_NAMES: Final = (
    ".poster h4 a[href]",
    ".poster h4",
    ".poster .username",
    "h4 a[href]",
    "h4",
    ".poster a[href*='action=profile']",
    'b > a[href*="action=profile"]',
    'a[href*="action=profile"]',
    "td[rowspan] > b",
)
_TIMES: Final = (
    ".postinfo time", ".postinfo > a", ".keyinfo time", ".keyinfo .smalltext", ".keyinfo a.smalltext", ".keyinfo",
)  # fmt: skip


def posts_of(page: ForumPage) -> list[PostParts]:
    """All posts of a topic page in page order; [] where there are none."""
    return list(_posts(page))


def anchors(page: ForumPage) -> list[tuple[str, LexborNode]]:
    """Id and the element that carries it, of each post: its text, else its title."""
    found: dict[str, LexborNode] = {}
    for node in page.tree.css(".inner[id^=msg_], div.post[id^=msg_], div[data-msgid][id^=msg_], .post div[id^=msg_]"):
        if (match := _MESSAGE.fullmatch(node.id or "")) is not None and node.tag != "span":
            found[match[1]] = node
    for node in page.tree.css('[id^="subject_"]'):
        if (match := _SUBJECT.fullmatch(node.id or "")) is not None:
            found.setdefault(match[1], node)
    return list(found.items())


def _posts(page: ForumPage) -> Iterator[PostParts]:
    found = anchors(page)
    posts = {number: _around(node, number, {other for other, _ in found}) for number, node in found}
    for number, node in found:
        post = posts[number]
        body = node if _MESSAGE.fullmatch(node.id or "") else post.css_first(".inner, div.post, .post, td .post")
        if body is None:
            continue
        url = _permalink(page, post, number)
        author, published = _author(post, body), _published(page, post, body, number)
        edited = time_somewhere(page, text_of(post.css_first(f'#modified_{number}, [id="modified_{number}"]')))
        text, quotes = own_words(page.tree, body, quote=_QUOTES, dropped=_DROPPED)
        yield PostParts(number, url, author, published, edited, text, quotes)


def _around(node: LexborNode, number: str, numbers: set[str]) -> LexborNode:
    """The largest element around a post's anchor that names no other post."""
    best, parent = node, node.parent
    while parent is not None and parent.tag not in ("body", "html", "form"):
        named = {
            match[1]
            for child in parent.css('[id^="msg_"], [id^="subject_"]')
            if (match := _MESSAGE.fullmatch(child.id or "") or _SUBJECT.fullmatch(child.id or "")) is not None
        }
        if (named & numbers) - {number}:
            break
        best, parent = parent, parent.parent
    return best


def _author(post: LexborNode, body: LexborNode) -> str | None:
    inside = {node.mem_id for node in body.css("*")}
    for selector in _NAMES:
        for node in post.css(selector):
            # The status picture and the "online" link stand before the name and have no letters.
            if node.mem_id not in inside and (name := text_of(node)):
                return name
    return None


def _published(page: ForumPage, post: LexborNode, body: LexborNode, number: str) -> WrittenTime | None:
    inside = {node.mem_id for node in body.css("*")}
    for selector in _TIMES:
        for node in post.css(selector):
            if node.mem_id in inside or (node.id or "") == f"modified_{number}":
                continue
            if (machine := attribute(node, "datetime")) is not None and (written := page.time(machine)) is not None:
                return written
            if written := _behind_label(page, node):
                return written
    title = post.css_first(f'[id="subject_{number}"]')
    beside = title.parent if title is not None else None
    for node in unique(beside.css(".smalltext, small")) if beside is not None else []:
        if node.mem_id not in inside and (written := _behind_label(page, node)):
            return written
    return time_outside(page, post, body)


def _behind_label(page: ForumPage, node: LexborNode) -> WrittenTime | None:
    """The time of "« Reply #3 on: March 05, 2026, 02:05:33 pm »", which is relative at times."""
    text = text_of(node)
    label = text_of(node.css_first("strong, b"))  # also around "Yesterday"
    for part in (text.partition(label)[2] if label.endswith(":") else text, text):
        if (written := page.time(part.strip("«» :"))) is not None:
            return written
    return time_somewhere(page, text)


def _permalink(page: ForumPage, post: LexborNode, number: str) -> str | None:
    """The post's own address: topic=T.msg123#msg123, or what a board made of it."""
    for a in post.css(f'a[href$="#msg{number}"]'):
        if (url := page.link(attribute(a, "href"))) is not None and "action=" not in url:
            return url
    return page.link(f"{page.url.partition('#')[0]}#msg{number}")
