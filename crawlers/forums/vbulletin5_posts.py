"""Posts in the markup of vBulletin 5 and 6: a list item a node, comments on posts among them.

Source: recorded pages of 5.6 with `schema.org` marks, and the templates `display_contentview_*`,
`conversation_comment_item` of 5.0.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final

from selectolax.lexbor import LexborNode

from crawlers.dates import from_epoch
from crawlers.forums.clock import named_offset, offset_between
from crawlers.forums.page import SPOILER_HEADS, ForumPage, PostParts, attribute, text_of, time_outside, time_somewhere
from crawlers.forums.vbulletin_posts import mark_boxes
from crawlers.html import unique
from crawlers.own_words import own_words
from crawlers.types import WrittenTime

_NODES: Final = "[data-node-id]"
_BODIES: Final = (
    ".js-post__content-text",
    '[itemprop="text"]',
    '[itemprop="commentText"]',
    ".js-post__content",
    ".post-content",
    ".b-post__content",
)
_NAMES: Final = (
    ".author a",
    ".b-userinfo .author",
    ".b-comment__author",
    ".author",
    '[itemprop="author"] [itemprop="name"]',
    "[data-vbnamecard]",
)
_TIMES: Final = ('time[itemprop="dateCreated"]', ".b-post__timestamp time", ".b-post__timestamp", ".post-date", "time")
_COUNTS: Final = ".b-post__count, .post-count, .comment-count"
_SHORTEST_STAMP: Final = 9
_QUOTES: Final = ".bbcode_quote, .quote_container, .vb-quote"
_DROPPED: Final = (
    f"{SPOILER_HEADS},"
    " .bbcode_postedby, .bbcode_description, .vb-label, .b-post__edit, .post-edit, .signature, .b-post__attachments,"
    " .linkviewcontainer, .photogallery, .axd, .adsbygoogle, .h-hide, .b-content-poll, script, style, noscript,"
    " iframe, input, button"
)


def posts_of(page: ForumPage) -> list[PostParts]:
    """All posts and comments of a thread page in page order; [] where there are none."""
    return _posts(page)


def nodes(page: ForumPage) -> list[LexborNode]:
    """The elements of posts and comments, those with nothing to read left out."""
    found = [node for node in unique(page.tree.css(_NODES)) if node.tag in ("li", "article", "div")]
    return [node for node in found if _body_of(node) is not None and _is_post(node)]


def _is_post(node: LexborNode) -> bool:
    """Menus and tags of a post carry its id too; only the post has its anchor or its number."""
    anchor = f'a[id="post{attribute(node, "data-node-id")}"]'
    return node.css_first(anchor) is not None or node.css_first(_COUNTS) is not None


def _body_of(node: LexborNode) -> LexborNode | None:
    number = attribute(node, "data-node-id")
    for selector in _BODIES:
        for body in node.css(selector):
            if _owner(body) == number:
                return body
    return None


def _owner(part: LexborNode) -> str | None:
    """The id of the post that a part of the page belongs to: comments stand inside posts."""
    parent = part.parent
    while parent is not None:
        if parent.tag in ("li", "article", "div") and (number := attribute(parent, "data-node-id")) is not None:
            return number
        parent = parent.parent
    return None


def _posts(page: ForumPage) -> list[PostParts]:
    found = nodes(page)
    ids = {attribute(node, "data-node-id") or "": node for node in found}
    times, clocks = _times(page, ids)
    urls = {number: _permalink(page, node, number) for number, node in ids.items()}
    read: list[PostParts] = []
    for number, node in reversed(ids.items()):  # comments first: they stand inside the post that is taken apart
        body = _body_of(node)
        if body is None:
            continue
        author, edited, parent = _author(node, number), _edited(clocks[number], node, number), _owner(node)
        mark_boxes(body)
        text, quotes = own_words(page.tree, body, quote=_QUOTES, dropped=_DROPPED)
        parent_url = urls.get(parent) if parent is not None else None
        read.append(PostParts(number, urls[number], author, times[number], edited, text, quotes, parent_url))
    read.reverse()
    return read


def _own(node: LexborNode, number: str, selectors: tuple[str, ...]) -> Iterator[LexborNode]:
    """Parts of a post that are not of a comment in it."""
    for selector in selectors:
        for part in node.css(selector):
            if _owner(part) == number:
                yield part


def _author(node: LexborNode, number: str) -> str | None:
    return next((name for part in _own(node, number, _NAMES) if (name := text_of(part))), None)


def _times(page: ForumPage, ids: dict[str, LexborNode]) -> tuple[dict[str, WrittenTime | None], dict[str, ForumPage]]:
    """When each was written, and the page with the clock that its other times are read by.

    Posts carry a time stamp; comments and edits only the board's wall clock.

    That clock is an hour off in some versions, in winter or in summer: what the posts before a comment
    betray about it holds for the comment.
    """
    times: dict[str, WrittenTime | None] = {}
    clocks: dict[str, ForumPage] = {}
    ahead: str | None = None
    for number, node in ids.items():
        shown = next((text for part in _own(node, number, _TIMES) if (text := text_of(part))), "")
        stamp = attribute(node, "data-node-publishdate") or ""
        if stamp.isdigit() and len(stamp) >= _SHORTEST_STAMP:
            times[number] = from_epoch(int(stamp), shown)
            wall = page.with_zone("UTC").time(shown)
            offset = offset_between(wall.at, datetime.fromtimestamp(int(stamp), UTC)) if wall is not None else None
            ahead = named_offset(offset) if offset is not None else ahead
            clocks[number] = page.with_zone(ahead)
            continue
        machine = next((at for part in _own(node, number, _TIMES) if (at := attribute(part, "datetime"))), None)
        clock = clocks[number] = page.with_zone(ahead)
        written = clock.time(shown) or time_somewhere(clock, shown)
        if written is None and machine is not None:
            written = clock.time(machine)
        times[number] = written or time_outside(clock, node, _body_of(node))
    return times, clocks


def _edited(page: ForumPage, node: LexborNode, number: str) -> WrittenTime | None:
    """When a post was last edited: "Last edited by X; 12.05.2026, 14:08."."""
    for part in _own(node, number, (".b-post__edit", ".post-edit")):
        if (written := time_somewhere(page, text_of(part).rpartition(";")[2])) is not None:
            return written
    return None


def _permalink(page: ForumPage, node: LexborNode, number: str) -> str | None:
    """The post's own address, as the board gives it to those who share it or to those who click its number."""
    for part in _own(node, number, ("[data-url-not-encoded]", "a.b-post__count", ".post-count a", "a[href]")):
        url = page.link(attribute(part, "data-url-not-encoded") or attribute(part, "href"))
        if url is not None and url.endswith(f"#post{number}"):
            return url
    return page.link(f"{page.url.partition('#')[0]}#post{number}")
