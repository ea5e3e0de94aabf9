"""Posts in the markup of Invision Community 4 and 5, IP.Board 3 and Invision Power Board 2.

Source: the engines' own skins (`topicViewTemplate` of 3.x, `postContainer` of 4.x and 5.x, `RenderRow` of
2.x). Version 4 tells a post's author and second in data of its own (`data-quoteData`); 3 and 4 write the
instant into `title` or `datetime`; 2 writes the board's wall clock only.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from selectolax.lexbor import LexborNode

from crawlers.dates import from_epoch
from crawlers.forums.page import SPOILER_HEADS, ForumPage, PostParts, attribute, text_of, time_outside, time_somewhere
from crawlers.html import node_text, unique
from crawlers.own_words import own_words
from crawlers.types import WrittenTime

_QUOTES: Final = "blockquote, .ipsQuote, .ipsBlockquote, .quotemain"
_DROPPED: Final = (
    f"{SPOILER_HEADS},"
    " .ipsQuote_citation, .citation, .quotetop, .codetop, .ipsSpoiler_header, .spoiler_header, .edit,"
    " .bbc_spoiler_show, .signature, [data-role='memberSignature'], [data-excludequote], .ipsComment_tools,"
    " .ipsItemControls, .attach, .post_ignore, .ipsEmbedded, .adsbygoogle, script, style, noscript, iframe, input,"
    " button"
)


@dataclass(frozen=True, slots=True)
class _Shape:
    """How one generation marks its posts: `post` and `number` find them, the others look inside."""

    post: str
    number: re.Pattern[str]
    body: tuple[str, ...]
    names: tuple[str, ...]
    times: tuple[str, ...]
    edited: str


_SHAPES: Final = (
    _Shape(  # 4 and 5
        post='[id^="elComment_"]',
        number=re.compile(r"elComment_(\d+)"),
        body=(
            "[data-role=commentContent]", ".cPost_contentWrap .ipsType_richText", ".ipsRichText", ".ipsType_richText",
        ),
        names=(
            ".cAuthorPane_author", ".ipsEntry__username", "[data-role=postAuthorName]", ".ipsComment_author h3",
            ".ipsComment_author a[href*='/profile/']", "aside h3", "h3 a[href*='/profile/']", "h3",
        ),
        times=(
            ".ipsComment_meta time", ".ipsEntry__date", ".ipsEntry__header time", "a[href*=findComment] time", "time",
        ),
        edited="[data-excludequote] time",
    ),
    _Shape(  # 3
        post='[id^="post_id_"]',
        number=re.compile(r"post_id_(\d+)"),
        body=('[itemprop="commentText"]', ".entry-content", ".post_body .post", ".post"),
        names=(
            ".author [itemprop=name]", ".author.vcard .fn", ".vcard .fn", ".author.vcard", ".author",
            "[itemprop=creator]", "h3.guest", "h3 a[href*='user']", "h3",
        ),
        times=("abbr.published", "[itemprop=commentTime]", ".published", ".posted_info"),
        edited="p.edit, .edit",
    ),
    _Shape(  # 2
        post='.postcolor[id^="post-"]',
        number=re.compile(r"post-(\d+)"),
        body=(),
        names=(".normalname a", ".normalname", ".unreg", "[id^=post-member-]", "a[href*='showuser=']"),
        times=(".postdetails",),
        edited="span.edit, .edit",
    ),
)  # fmt: skip


def posts_of(page: ForumPage) -> list[PostParts]:
    """All posts of a topic page in page order; [] where there are none of any generation."""
    for shape in _SHAPES:
        if found := list(_posts(page, shape)):
            return found
    return []


def blocks(page: ForumPage) -> bool:
    """True if the page holds posts of any generation."""
    return any(True for shape in _SHAPES for _ in _found(page, shape))


def _found(page: ForumPage, shape: _Shape) -> Iterator[tuple[str, LexborNode, LexborNode]]:
    """Id, element and text of each post; hidden ones have no text."""
    for node in unique(page.tree.css(shape.post)):
        match = shape.number.fullmatch(node.id or "")
        if match is None:
            continue
        if not shape.body:
            yield match[1], _row_2(node), node
            continue
        body = next((found for selector in shape.body if (found := node.css_first(selector)) is not None), None)
        if body is not None:
            yield match[1], node, body


def _row_2(body: LexborNode) -> LexborNode:
    """The table of one post of version 2."""
    best, node = body, body.parent
    while node is not None and node.tag not in ("body", "html", "form"):
        if len(node.css('.postcolor[id^="post-"]')) > 1:
            break
        best, node = node, node.parent
    return best


def _posts(page: ForumPage, shape: _Shape) -> Iterator[PostParts]:
    seen: set[str] = set()
    for number, post, body in list(_found(page, shape)):
        if number in seen:
            continue
        seen.add(number)
        told = _told(post)
        inside = {node.mem_id for node in body.css("*")} | {body.mem_id}
        url = _permalink(page, post, number)
        author = told.get("username") or _author(post, inside, shape)
        published = _published(page, post, body, inside, shape, told)
        edited = _edited(page, post, shape)
        text, quotes = own_words(page.tree, body, quote=_QUOTES, dropped=_DROPPED)
        yield PostParts(number, url, author, published, edited, text, quotes)


def _told(post: LexborNode) -> dict[str, str]:
    """What version 4 tells its own scripts about a post; {} where it tells nothing."""
    for node in [post, *post.css("[data-quoteData], [data-quotedata]")]:
        raw = attribute(node, "data-quotedata") or attribute(node, "data-quoteData")
        if raw is None:
            continue
        try:
            data = json.loads(raw)
        except ValueError:
            continue
        if isinstance(data, dict):
            return {key: str(data[key]) for key in ("username", "timestamp") if data.get(key)}
    return {}


def _author(post: LexborNode, inside: set[int], shape: _Shape) -> str | None:
    for selector in shape.names:
        for node in post.css(selector):
            if node.mem_id in inside:
                continue
            inner = node.css_first("[itemprop=name], a[href*='/profile/'], a[href*='user'], a.name")
            if name := text_of(inner) or " ".join(node_text(node, _NOT_NAMES).split()):
                return name
    return None


_NOT_NAMES: Final = ".post_id, .ip, .right, .ipsRepBadge, .ipsBadge, .reputation"


def _published(
    page: ForumPage, post: LexborNode, body: LexborNode, inside: set[int], shape: _Shape, told: dict[str, str]
) -> WrittenTime | None:
    nodes = [node for selector in shape.times for node in post.css(selector) if node.mem_id not in inside]
    shown = next((text for node in nodes if (text := text_of(node))), "")
    if told.get("timestamp", "").isdigit():
        return from_epoch(int(told["timestamp"]), shown)
    for inner in (inner for node in nodes for inner in (node, *node.css("time, abbr"))):
        for name in ("datetime", "title"):
            if (machine := attribute(inner, name)) is not None and (written := page.time(machine)) is not None:
                return written
    for node in nodes:
        if (written := page.time(text_of(node)) or time_somewhere(page, text_of(node))) is not None:
            return written
    return time_outside(page, post, body)


def _edited(page: ForumPage, post: LexborNode, shape: _Shape) -> WrittenTime | None:
    for node in post.css(shape.edited):
        if (machine := attribute(node, "datetime")) is not None:
            return page.time(machine)
        if (written := time_somewhere(page, text_of(node))) is not None:
            return written
    return None


def _permalink(page: ForumPage, post: LexborNode, number: str) -> str | None:
    """The post's own address: the link at its time or number, else the engine's short form for it."""
    own = re.compile(
        rf"(?:comment={number}(?!\d)|#(?:comment-|entry|elComment_){number}$|[?&;]p(?:id)?={number}(?!\d))"
    )
    for a in post.css("a[href]"):
        href = attribute(a, "href") or ""
        if own.search(href) and not _BUTTONS.search(href) and (url := page.link(href)) is not None:
            return url
    here = page.link(page.url.partition("#")[0]) or page.url
    anchor = "comment-" if page.tree.css_first('[id^="elComment_"]') is not None else "entry"
    return f"{here}#{anchor}{number}"


_BUTTONS: Final = re.compile(
    r"do=(?:report|share|edit|reply|hide|delete|react|quote|rep|split|recommend)|act=(?:post|report|mod)|report=",
    re.IGNORECASE,
)
