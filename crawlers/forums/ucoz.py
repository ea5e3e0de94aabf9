"""uCoz forums: threads, sections and the index of the forum of a site on uCoz or narod.ru.

Facts: `sources.md` 2.1, and the classes and ids that readers of such pages in public repositories rely on (`postTable`,
`postTdTop`, `postUser`, `postNumberLink`, `ucoz-forum-post-N`, `threadLink`, `forumBarA`, `switch*`). Built from facts:
fixtures of our own writing, never run live. Guest books of uCoz are read by the crawler for guest books.
"""

from __future__ import annotations

import re
from typing import ClassVar, Final
from urllib.parse import urlsplit

from selectolax.lexbor import LexborNode

from crawlers.dates import from_epoch
from crawlers.forums.board import BoardCrawler, Kind, best_title, head_title, last_time, row_around, without_board
from crawlers.forums.links import PageBar, PageLinks, page_links
from crawlers.forums.page import (
    SPOILER_HEADS,
    ForumPage,
    PostParts,
    attribute,
    number_in,
    text_of,
    time_outside,
    time_somewhere,
)
from crawlers.html import unique
from crawlers.own_words import own_words
from crawlers.types import ThreadLink, WrittenTime

_BAR: Final = PageBar(
    bar=".switchesTbl, .switches, .switchesTd, .pagesBlock1, .pagesBlockuz1",
    next=(".switchNext a[href]", "a.switchNext[href]"),
    previous=(".switchBack a[href]", "a.switchBack[href]"),
    current=".switchActive, b",
)
_BODY: Final = '[id^="ucoz-forum-post-"], .ucoz-forum-post'
_NUMBER: Final = re.compile(r"(?:ucoz-forum-post-|post)(\d+)")
# /forum/SECTION-THREAD-NUMBER-16-SECONDS: what the number of a post offers as its address
_DIRECT: Final = re.compile(r"(?:https?://[^'\"\s]+)?/forum/\d+-\d+-\d+-16-(\d{9,10})")
_THREAD: Final = re.compile(r"(?P<own>.*/forum/(?P<section>\d+)-(?P<thread>\d+))(?:-\d+)*(?:[?#].*)?$")
_NAMES: Final = ("a.postUser", ".postUser", ".postTdTop a[href*='/index/8-']", ".postTdTop2 a")
_QUOTES: Final = ".bbQuoteBlock, .quoteMessage, blockquote"
_DROPPED: Final = (
    ".bbQuoteName, .bbCodeName, .uSpoilerButBl, .signatureHr, .signatureView, .edited, .eAttach, .attachments, script,"
    " style"
    f", {SPOILER_HEADS}"
)
_TITLES: Final = (".gTableTop .forumBarA", "a.forumBarA", "td.gTableTop", ".forumNamesBar a.forumNames", "h1")
_THREADS: Final = "a.threadLink[href]"
_FORUMS: Final = "a.forum[href]"
_LAST: Final = (".threadLastPostTd", ".forumLastPostTd", ".threadLPTd", ".forumLPTd")


class UcozCrawler(BoardCrawler):
    """Reads the forum module of uCoz sites, in whatever design keeps its classes."""

    name = "ucoz"
    label = "uCoz"
    signs: ClassVar[tuple[bytes, ...]] = (b"postTdTop", b"threadLink", b"ucoz-forum-post", b"forumNamesBar")
    dates = ".postTdTop, .threadLastPostTd, .forumLastPostTd"

    def engine_of(self, page: ForumPage) -> str | None:
        """ucoz; None for pages of others and for other modules of such a site."""
        return "ucoz" if page.tree.css_first(f"{_BODY}, {_THREADS}, .forumNamesBar, .postTable") is not None else None

    def kind_of(self, page: ForumPage) -> Kind:
        """What stands on the page."""
        if page.tree.css_first(f"{_BODY}, .postTable") is not None:
            return Kind.THREAD
        return Kind.LIST if page.tree.css_first(f"{_THREADS}, {_FORUMS}, .gTable") is not None else Kind.OTHER

    def title_of(self, page: ForumPage, kind: Kind) -> str | None:
        """The thread's title; the path above it ends with it in some designs."""
        return best_title(page, *_TITLES) or without_board(head_title(page), page)

    def links_of(self, page: ForumPage) -> PageLinks:
        """The switches between pages."""
        return page_links(page, _BAR)

    def thread_url(self, page: ForumPage) -> str | None:
        """/forum/SECTION-THREAD, without its page."""
        match = _THREAD.match(page.url)
        return page.link(match["own"]) if match is not None else page.link(page.url.partition("#")[0])

    def list_url(self, page: ForumPage) -> str | None:
        """The section's address without its page."""
        parts = urlsplit(page.url)
        return page.link(parts._replace(path=re.sub(r"(/forum/\d+)-0-\d+$", r"\1", parts.path), fragment="").geturl())

    def home_url(self, page: ForumPage) -> str | None:
        """The forum's index."""
        return page.link("/forum/")

    def is_empty_list(self, page: ForumPage) -> bool:
        """A section without threads keeps its table."""
        return page.tree.css_first(".gTable") is not None

    def threads_of(self, page: ForumPage, kind: Kind) -> tuple[ThreadLink, ...]:
        """Threads, after the sections of a page that lists those."""
        links: dict[str, ThreadLink] = {}
        for a in unique([*page.tree.css(_FORUMS), *page.tree.css(_THREADS)]):
            url = page.link(attribute(a, "href"))
            if url is None or not text_of(a):
                continue
            match = _THREAD.match(url)
            url = match["own"] if match is not None else url
            row = row_around(a, "tr", "li", "div")
            last = last_time(page, row, *_LAST) if row is not None else None
            counted = row.css_first(".threadPostTd, .threadPosts") if row is not None else None
            links.setdefault(url, ThreadLink(url, text_of(a), last, number_in(text_of(counted)) if counted else None))
        return tuple(links.values())

    def posts_of(self, page: ForumPage) -> list[PostParts]:
        """All posts; the number of each carries its address and its second."""
        thread_url = self.thread_url(page)
        parts: list[PostParts] = []
        for body in unique(page.tree.css(_BODY)) or page.tree.css(".posttdMessage"):
            block = row_around(body, "table", "div", "li", "tr", holding=".postUser, .postTdTop, .postTdTop2")
            number = _number(body, block)
            if block is None or number is None:
                continue
            url, published = _posted(page, block, body)
            author = next((name for s in _NAMES for a in block.css(s) if (name := text_of(a))), None)
            note = text_of(block.css_first(".edited"))
            edited = time_somewhere(page, note) if note else None
            text, quotes = own_words(page.tree, body, quote=_QUOTES, dropped=_DROPPED)
            url = url or (f"{thread_url}#{number}" if thread_url else None)
            parts.append(PostParts(number, url, author, published, edited, text, quotes))
        return parts


def _number(body: LexborNode, block: LexborNode | None) -> str | None:
    if (match := _NUMBER.fullmatch(body.id or "")) is not None:
        return match[1]
    node = block
    while node is not None:
        if (match := _NUMBER.fullmatch(node.id or "")) is not None:
            return match[1]
        node = node.parent
    return None


def _posted(page: ForumPage, block: LexborNode, body: LexborNode) -> tuple[str | None, WrittenTime | None]:
    """A post's address and time: to the second in the address, in words beside the number."""
    shown: WrittenTime | None = None
    for cell in block.css(".postTdTop, .postTdTop2, .postDate"):
        shown = shown or time_somewhere(page, text_of(cell).partition("|")[0])
    for a in block.css("a.postNumberLink, a[onclick*='/forum/']"):
        match = _DIRECT.search(f"{attribute(a, 'onclick') or ''} {attribute(a, 'href') or ''}")
        if match is not None:
            return page.link(match[0]), from_epoch(int(match[1]), shown.raw if shown is not None else match[1])
    return None, shown or time_outside(page, block, body)
