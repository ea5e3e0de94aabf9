"""FlaskBB 1 and 2: topics, forums, categories, the index and search results.

Facts: FlaskBB's own templates `forum/topic.html`, `forum/forum.html`, `forum/search_result.html` and
`_macros/pagination.html`, whose ids and classes are read; run against a real FlaskBB 2.2 in the tests, never
live. FlaskBB has no feed.
"""

from __future__ import annotations

import re
from typing import ClassVar, Final
from urllib.parse import urlsplit

from selectolax.lexbor import LexborNode

from crawlers.forums.board import BoardCrawler, Kind, best_title, head_title, last_time, row_around, without_board
from crawlers.forums.links import PageBar, PageLinks, page_links
from crawlers.forums.page import SPOILER_HEADS, ForumPage, PostParts, attribute, number_in, text_of, time_outside
from crawlers.html import unique
from crawlers.own_words import own_words
from crawlers.types import ThreadLink, WrittenTime
from crawlers.urls import host_of

_BAR: Final = PageBar(
    bar=".pagination",
    next=('.pagination a[rel="next"]', ".pagination .next a[href]"),
    previous=('.pagination a[rel="prev"]', ".pagination .prev a[href]"),
    current=".active, .active a, .page-item.active .page-link",
)
_BODY: Final = '.post-content[id^="pid"]'
_NUMBER: Final = re.compile(r"pid(\d+)")
_NAMES: Final = (".author-name a", ".author-name", ".author .author-name")
_QUOTES: Final = "blockquote"
_DROPPED: Final = f".post-signature, .alert, script, style, {SPOILER_HEADS}"
_TITLES: Final = (".topic-header a", ".topic-header", ".breadcrumb .active", ".forum-header a", "h1")
_TOPICS: Final = ".topic-name a[href], .topic-info a.topic-name[href], .topic-row .topic-name a[href]"
_FORUMS: Final = ".forum-name a[href], .forum-title a[href]"
_ROW: Final = ".topic-row, .category-row, .forum-row, .row"
_POST_LINK: Final = re.compile(r"/post/(\d+)")


class FlaskbbCrawler(BoardCrawler):
    """Reads FlaskBB boards with templates that keep the engine's classes."""

    name = "flaskbb"
    label = "FlaskBB"
    signs: ClassVar[tuple[bytes, ...]] = (b"laskBB", b"flaskbb", b'id="pid')
    dates = ".post-meta, .topic-last-post, .forum-last-post, .topic-stats"

    def engine_of(self, page: ForumPage) -> str | None:
        """flaskbb; None for pages of others."""
        named = page.tree.css_first('.flaskbb-breadcrumb, .flaskbb-editor, .flaskbb-layout, a[href*="flaskbb.org"], '
                                    'link[href*="flaskbb"], .topic-view .post-row, body .flaskbb-header')  # fmt: skip
        return "flaskbb" if named is not None else None

    def kind_of(self, page: ForumPage) -> Kind:
        """What stands on the page."""
        if page.tree.css_first(_BODY) is not None or page.tree.css_first(".topic-view") is not None:
            return Kind.SEARCH if "/search" in urlsplit(page.url).path else Kind.THREAD
        if page.tree.css_first(f"{_TOPICS}, {_FORUMS}") is not None:
            return Kind.LIST
        return Kind.OTHER

    def title_of(self, page: ForumPage, kind: Kind) -> str | None:
        """The topic's or forum's title."""
        return best_title(page, *_TITLES) or without_board(head_title(page), page)

    def links_of(self, page: ForumPage) -> PageLinks:
        """The page bar's links."""
        return page_links(page, _BAR)

    def thread_url(self, page: ForumPage) -> str | None:
        """The topic's own address, as its headline links it."""
        url = page.link(attribute(page.tree.css_first(".topic-header a[href]"), "href"))
        return url or page.link(urlsplit(page.url)._replace(query="", fragment="").geturl())

    def list_url(self, page: ForumPage) -> str | None:
        """The forum's address without its page."""
        return page.link(urlsplit(page.url)._replace(query="", fragment="").geturl())

    def is_empty_list(self, page: ForumPage) -> bool:
        """An empty forum still has its frame."""
        return page.tree.css_first(".forum-view, .forum, .topic-list") is not None

    def threads_of(self, page: ForumPage, kind: Kind) -> tuple[ThreadLink, ...]:
        """Topics, after the forums of a page that lists those; topics of the posts that a search found."""
        links: dict[str, ThreadLink] = {}
        found = ".post-meta a[href*='/post/'], .topic-name a" if kind is Kind.SEARCH else f"{_FORUMS}, {_TOPICS}"
        for a in unique(page.tree.css(found)):
            url = page.link(attribute(a, "href"))
            if url is None or "page=" in urlsplit(url).query:  # a topic's own little page bar
                continue
            row = row_around(a, "div", "tr", holding=".topic-last-post, .forum-last-post, .last-post, .topic-stats")
            links.setdefault(url, _link(page, url, text_of(a), row))
        return tuple(links.values())

    def posts_of(self, page: ForumPage) -> list[PostParts]:
        """All posts; hidden ones, which only moderators see, are left out."""
        parts: list[PostParts] = []
        for body in page.tree.css(_BODY):
            match = _NUMBER.fullmatch(body.id or "")
            row = row_around(body, "div", "article", "li", holding=".author-name, .author")
            if match is None or row is None or body.css_first(".alert .fa-user-secret") is not None:
                continue
            author = next((name for s in _NAMES for a in row.css(s) if (name := text_of(a))), None)
            url, published, edited = _posted(page, row, match[1], body)
            text, quotes = own_words(page.tree, body, quote=_QUOTES, dropped=_DROPPED)
            parts.append(PostParts(match[1], url, author, published, edited, text, quotes))
        return parts


def _posted(
    page: ForumPage, row: LexborNode, number: str, body: LexborNode
) -> tuple[str | None, WrittenTime | None, WrittenTime | None]:
    """Address, time and last edit of a post, from the line above it."""
    link = row.css_first(f'.post-meta a[href*="/post/{number}"], a[href$="/post/{number}"]')
    link = link if link is not None else row.css_first(".post-meta a[href]")
    published = page.time(text_of(link)) if link is not None else None
    changed: WrittenTime | None = None
    note = row.css_first(".post-meta small")
    if note is not None:  # (Last modified: Nov 20, 2026, 3:15:00 PM by name)
        words = text_of(note).strip("()").split()
        changed = next((w for n in range(len(words)) if (w := page.time_within(" ".join(words[n:]))) is not None), None)
    url = page.link(attribute(link, "href")) if link is not None else page.link(f"/post/{number}")
    return url, published or time_outside(page, row, body), changed


def _link(page: ForumPage, url: str, title: str, row: LexborNode | None) -> ThreadLink:
    if row is None:
        return ThreadLink(url, title)
    newest = next((m[1] for a in row.css("a[href]") if (m := _POST_LINK.search(attribute(a, "href") or ""))), None)
    last = last_time(page, row, ".topic-last-post", ".forum-last-post", ".last-post")
    counted = number_in(text_of(row.css_first(".topic-stats")))
    replies = counted - 1 if counted else None  # the posts, the first one with them
    return ThreadLink(url, title, last, replies, f"{host_of(page.url)}:{newest}" if newest else None)
