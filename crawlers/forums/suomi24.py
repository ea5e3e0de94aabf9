"""Suomi24: threads, sections and the site's search at keskustelu.suomi24.fi.

Facts: `sources.md` 4 and 7, and what readers of its pages in public repositories rely on: markup of 2017 to 2020
(`thread-text`, `user-info-*`, `comment-text`) and of 2020 on (`data-testid`, `CommentItem…`, `ListItem__Text…`). Built
from facts: fixtures of our own writing, never run live, no current page was seen. robots.txt decides at each visit.
"""

from __future__ import annotations

import re
from typing import ClassVar, Final
from urllib.parse import urlsplit

from selectolax.lexbor import LexborNode

from crawlers.forums.board import BoardCrawler, Kind, best_title, head_title, without_board
from crawlers.forums.links import PageBar, PageLinks, page_links
from crawlers.forums.page import ForumPage, PostParts, ancestor, attribute, number_in, text_of
from crawlers.html import unique
from crawlers.own_words import own_words
from crawlers.types import Reach, ThreadLink, WrittenTime
from crawlers.urls import host_of

_HOST: Final = "suomi24.fi"
_BAR: Final = PageBar(
    bar=".pagination, [class*=Pagination], nav[aria-label]",
    next=('link[rel="next"]', 'a[rel="next"]', ".pagination .next a"),
    previous=('link[rel="prev"]', 'a[rel="prev"]', ".pagination .prev a"),
)
_THREAD: Final = re.compile(r"(?P<own>https?://[^/]+/t/(?P<id>\d+)(?:/[^/?#]*)?)")
_OPENING: Final = '[data-testid="thread-body-text"], [data-testid*="thread-body"], .thread-text'
_TEXTS: Final = '[class*="ListItem__Text"], .comment-text, .answer-text, [data-testid*="comment-text"], .post-text'
_COMMENTS: Final = (
    '[id^="comment-"], li[class*="CommentItem"], li[class*="CommentResponsesItem"], .answer-block-container .answer,'
    " .comments-list .comment"
)
_COMMENT_ID: Final = re.compile(r"comment-(\d+)")
_NAMES: Final = ('[class*="Username"]', '[data-testid*="username"]', ".user-info-name", ".username")
_TIMES: Final = ("time[datetime]", '[class*="Timestamp"]', '[data-testid*="timestamp"]', ".user-info-timestamp")
_TITLES: Final = ('[data-testid="thread-title"]', "h1", ".thread-title")


class Suomi24Crawler(BoardCrawler):
    """Reads the discussions of suomi24.fi."""

    name = "suomi24"
    label = "Suomi24"
    signs: ClassVar[tuple[bytes, ...]] = (b"suomi24", b"Suomi24")
    dates = '[class*="Timestamp"], .user-info-timestamp'

    def engine_of(self, page: ForumPage) -> str | None:
        """suomi24 for its own pages, None for all others."""
        host = host_of(page.url)
        return "suomi24" if host == _HOST or host.endswith(f".{_HOST}") else None

    def kind_of(self, page: ForumPage) -> Kind:
        """What stands on the page, by its address."""
        if _THREAD.match(page.url) is not None:
            return Kind.THREAD
        if urlsplit(page.url).path.startswith("/haku"):
            return Kind.SEARCH
        return Kind.LIST if page.tree.css_first('a[href*="/t/"]') is not None else Kind.OTHER

    def title_of(self, page: ForumPage, kind: Kind) -> str | None:
        """The thread's or section's title."""
        return best_title(page, *_TITLES) or without_board(head_title(page), page)

    def links_of(self, page: ForumPage) -> PageLinks:
        """The page bar's links."""
        return page_links(page, _BAR)

    def thread_url(self, page: ForumPage) -> str | None:
        """The thread's address without its page."""
        match = _THREAD.match(page.link(page.url) or "")
        return match["own"] if match is not None else None

    def list_url(self, page: ForumPage) -> str | None:
        """The section's address without its page."""
        return page.link(urlsplit(page.url)._replace(query="", fragment="").geturl())

    def is_empty_list(self, page: ForumPage) -> bool:
        """A search without hits keeps its own field."""
        return page.tree.css_first('input[name="keyword"], input[type="search"]') is not None

    def threads_of(self, page: ForumPage, kind: Kind) -> tuple[ThreadLink, ...]:
        """Threads in the order of the list, each once."""
        links: dict[str, ThreadLink] = {}
        for a in page.tree.css('a[href*="/t/"]'):
            match = _THREAD.match(page.link(attribute(a, "href")) or "")
            if match is None or not host_of(match["own"]).endswith(_HOST):
                continue
            title = text_of(a.css_first(".thread-list-item-title, h2, h3, [class*=Title]")) or text_of(a)
            row = _row(a)
            if title and match["id"] not in links:
                at = _time_of(page, row) if row is not None else None
                counted = row.css_first('[data-testid*="comments"], .thread-list-item-comments') if row else None
                replies = number_in(text_of(counted)) if counted is not None else None
                links[match["id"]] = ThreadLink(match["own"], title, at, replies)
        return tuple(links.values())

    def reach_of(self, page: ForumPage) -> Reach:
        """Views and comments in the thread's head."""
        views = page.tree.css_first('[data-testid*="stats-views"]')
        comments = page.tree.css_first('[data-testid*="stats-comments"]')
        return Reach(
            views=number_in(text_of(views)) if views is not None else None,
            replies=number_in(text_of(comments)) if comments is not None else None,
        )

    def posts_of(self, page: ForumPage) -> list[PostParts]:
        """The opening post on the first page, the answers, and the answers to these."""
        thread_url = self.thread_url(page)
        match = _THREAD.match(thread_url or "")
        comments = [node for node in unique(page.tree.css(_COMMENTS)) if _id_of(node) is not None]
        parts: list[PostParts] = []
        opening = page.tree.css_first(_OPENING)
        if opening is not None and match is not None and self.links_of(page).previous_url is None:
            head = _around(opening)
            author, at = _name_of(head), _time_of(page, head)
            text, quotes = own_words(page.tree, opening, quote="blockquote", dropped="script, style, button")
            parts.append(PostParts(f"thread:{match['id']}", thread_url, author, at, None, text, quotes))
        for node in comments:
            number, body = _id_of(node), _own(node, _TEXTS)
            if number is None or body is None or any(part.post_id == number for part in parts):
                continue
            parent = _parent(node)
            author, at = _name_of(node), _time_of(page, node)
            quotes = tuple(text_of(q) for q in node.css("blockquote") if _nearest(q) == node.mem_id)
            text, inner = own_words(page.tree, body, quote="blockquote", dropped="script, style, button")
            text = "\n".join([text, *_further(page, node, body)]).strip()
            url = f"{thread_url}#comment-{number}" if thread_url else None
            above = f"{thread_url}#comment-{parent}" if parent and thread_url else None
            parts.append(PostParts(number, url, author, at, None, text, inner or quotes, above))
        return parts


def _id_of(node: LexborNode) -> str | None:
    """The comment's number: its own id, or that of the anchor or link in it."""
    if (match := _COMMENT_ID.fullmatch(node.id or "")) is not None:
        return match[1]
    for inner in node.css('[id^="comment-"], a[href*="#comment-"]'):
        match = _COMMENT_ID.search(inner.id or attribute(inner, "href") or "")
        if match is not None:
            return match[1]
    return None


def _nearest(node: LexborNode) -> int | None:
    """The comment that a node belongs to: answers to an answer stand inside it."""
    parent = node.parent
    while parent is not None:
        names = f"{attribute(parent, 'class') or ''} {parent.id or ''}"
        if _COMMENT_ID.search(names) or "CommentItem" in names or "CommentResponsesItem" in names:
            return parent.mem_id
        if {"answer", "comment"} & set(names.split()):
            return parent.mem_id
        parent = parent.parent
    return None


def _own(node: LexborNode, selector: str) -> LexborNode | None:
    """The first of a comment's own elements; those of its answers and of what it quotes are not."""
    for found in node.css(selector):
        if _nearest(found) in (node.mem_id, None) and ancestor(found, "blockquote") is None:
            return found
    return None


def _further(page: ForumPage, node: LexborNode, body: LexborNode) -> list[str]:
    """Further paragraphs: each is an element of its own, beside the first one."""
    others = [p for p in node.css(_TEXTS) if _nearest(p) == node.mem_id and p.mem_id != body.mem_id]
    others = [p for p in others if ancestor(p, "blockquote") is None]
    return [text for p in others if (text := own_words(page.tree, p, quote="blockquote", dropped="button")[0])]


def _parent(node: LexborNode) -> str | None:
    """The answer that this one stands in."""
    parent = node.parent
    while parent is not None:
        if (match := _COMMENT_ID.fullmatch(parent.id or "")) is not None:
            return match[1]
        if "CommentItem" in (attribute(parent, "class") or ""):
            return _id_of(parent)
        parent = parent.parent
    return None


def _around(opening: LexborNode) -> LexborNode:
    """The head and text of the opening post together."""
    node = opening
    while node.parent is not None and node.parent.tag not in ("body", "html", "main"):
        if any(node.css_first(selector) is not None for selector in _NAMES):
            break
        node = node.parent
    return node


def _name_of(node: LexborNode) -> str | None:
    return next((name for s in _NAMES if (found := _own(node, s)) is not None and (name := text_of(found))), None)


def _time_of(page: ForumPage, node: LexborNode) -> WrittenTime | None:
    for selector in _TIMES:
        found = _own(node, selector)
        written = page.time(attribute(found, "datetime") or text_of(found)) if found is not None else None
        if written is not None:
            return written
    return None


def _row(a: LexborNode) -> LexborNode | None:
    parent = a.parent
    while parent is not None and parent.tag not in ("li", "article", "tr", "body"):
        parent = parent.parent
    return parent if parent is not None and parent.tag != "body" else None
