"""bbPress 2: topics, forums, the index of forums and search results of a WordPress site.

Facts: `sources.md` 2.1 and bbPress's own templates (`loop-single-reply`, `loop-single-topic`, `loop-single-forum`,
`content-single-topic-lead`, `pagination-*`). Checked on recorded lists; topics are built from facts. Never run live.
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
    bar=".bbp-pagination-links",
    next=(".bbp-pagination-links a.next[href]", 'link[rel="next"]'),
    previous=(".bbp-pagination-links a.prev[href]", 'link[rel="prev"]'),
    current=".current",
)
_BODIES: Final = ".bbp-reply-content, .bbp-topic-content"
_POST: Final = re.compile(r"post-(\d+)")
_NAMES: Final = (
    ".bbp-author-name",
    ".bbp-author-link",
    ".bbp-reply-author a",
    ".bbp-topic-author a",
    ".bbp-reply-author",
)
_TIMES: Final = ".bbp-reply-post-date, .bbp-topic-post-date"
_REVISIONS: Final = ".bbp-reply-revision-log li, .bbp-topic-revision-log li"
_QUOTES: Final = "blockquote, .bbp-quote, .d4p-bbp-quote"
_DROPPED: Final = (
    ".bbp-reply-revision-log, .bbp-topic-revision-log, .bbp-signature, .bbp-reply-signature, .d4p-bbp-quote-title,"
    " .bbp-attachments, .bbp-topic-tags, .gdbbx-attachments, .bbp-template-notice, .wp-caption-text, .wpulike,"
    " .sharedaddy, .sd-sharing, .post-ratings, .kk-star-ratings, .a2a_kit, .addtoany_share_save_container, .ya-share2,"
    " script, style, noscript"
    f", {SPOILER_HEADS}"
)
_TOPICS: Final = "a.bbp-topic-permalink"
_FORUMS: Final = "a.bbp-forum-title, a.bbp-forum-link"
_FOUND: Final = ".bbp-search-results .bbp-topic-title a, .bbp-search-results .bbp-reply-title a, .bbp-reply-title h3 a"
_FRESH: Final = (".bbp-topic-freshness a[href]:not(.bbp-author-avatar)", ".bbp-forum-freshness a[href]")
_TITLES: Final = ("h1.entry-title", ".bbp-topic-title h1", "header h1", "h1", ".bbp-breadcrumb-current", ".entry-title")
_PAGE: Final = re.compile(r"/page/\d+/?$")


class BbpressCrawler(BoardCrawler):
    """Reads bbPress forums, whatever theme their WordPress wears."""

    name = "bbpress"
    label = "bbPress"
    signs: ClassVar[tuple[bytes, ...]] = (b"bbp-", b"bbpress")
    dates = ".bbp-reply-post-date, .bbp-topic-post-date, .bbp-topic-freshness a, .bbp-forum-freshness a"

    def engine_of(self, page: ForumPage) -> str | None:
        """bbpress; None for other pages of such a site, whose side bars list topics too."""
        here = page.tree.css_first(
            "body.bbpress, #bbpress-forums, ul.bbp-topics, ul.bbp-forums, ul.bbp-replies, .bbp-reply-content"
        )
        return "bbpress" if here is not None else None

    def kind_of(self, page: ForumPage) -> Kind:
        """What stands on the page."""
        if page.tree.css_first(".bbp-search-results, #bbp-search-results, body.bbp-search") is not None:
            return Kind.SEARCH
        if _blocks(page):
            return Kind.THREAD
        if page.tree.css_first(f"{_TOPICS}, {_FORUMS}") is not None:
            return Kind.LIST
        body = attribute(page.tree.body, "class") or ""
        if "single-topic" in body:
            return Kind.THREAD
        return Kind.LIST if "single-forum" in body or "forum-archive" in body else Kind.OTHER

    def title_of(self, page: ForumPage, kind: Kind) -> str | None:
        """The topic's or forum's title."""
        return best_title(page, *_TITLES) or without_board(head_title(page), page)

    def links_of(self, page: ForumPage) -> PageLinks:
        """The pagination's links; those of WordPress itself lead to other topics."""
        return page_links(page, _BAR)

    def thread_url(self, page: ForumPage) -> str | None:
        """The topic's address without its page."""
        return self.list_url(page)

    def list_url(self, page: ForumPage) -> str | None:
        """The address without its page."""
        parts = urlsplit(page.url)
        return page.link(parts._replace(path=_PAGE.sub("/", parts.path), fragment="").geturl())

    def is_empty_list(self, page: ForumPage) -> bool:
        """An empty forum has a notice in its place."""
        return page.tree.css_first(".bbp-template-notice") is not None

    def threads_of(self, page: ForumPage, kind: Kind) -> tuple[ThreadLink, ...]:
        """Topics, after the forums of a page that lists those; what the search found."""
        main = page.tree.css_first("#bbpress-forums, .bbpress-wrapper")
        place = main if main is not None else page.tree.body
        links: dict[str, ThreadLink] = {}
        if place is None:
            return ()
        wanted = f"{_FOUND}, {_TOPICS}" if kind is Kind.SEARCH else f"{_FORUMS}, {_TOPICS}"
        nodes = unique(place.css(wanted))
        nodes.sort(key=lambda node: "bbp-forum" not in (attribute(node, "class") or ""))
        for a in nodes:
            url, title = page.link(attribute(a, "href")), text_of(a)
            row = row_around(a, "ul", "tr", "div")
            if url is None or not title:
                continue
            links.setdefault(url.partition("#")[0], _link(page, url.partition("#")[0], title, row))
        return tuple(links.values())

    def posts_of(self, page: ForumPage) -> list[PostParts]:
        """The topic and its replies."""
        parts: list[PostParts] = []
        for number, block, body in _blocks(page):
            head = page.tree.css_first(f"#post-{number}")
            places = [block] if head is None or head.mem_id == block.mem_id else [head, block]
            url = next((link for place in places if (link := _permalink(page, place, number)) is not None), None)
            published = _time_of(page, places, body)
            author = next((name for s in _NAMES for a in block.css(s) if (name := text_of(a))), None)
            edited = _edited(page, block)
            text, quotes = own_words(page.tree, body, quote=_QUOTES, dropped=_DROPPED)
            url = url or page.link(f"{page.url.partition('#')[0]}#post-{number}")
            parts.append(PostParts(number, url, author, published, edited, text, quotes))
        return parts


def _blocks(page: ForumPage) -> list[tuple[str, LexborNode, LexborNode]]:
    """Number, element and text element of each post."""
    found: dict[str, tuple[str, LexborNode, LexborNode]] = {}
    for body in page.tree.css(_BODIES):
        node: LexborNode | None = body.parent
        while node is not None and node.tag not in ("body", "html"):
            names = [*(attribute(node, "class") or "").split(), node.id or ""]
            number = next((match[1] for name in names if (match := _POST.fullmatch(name)) is not None), None)
            if number is not None:
                found.setdefault(number, (number, node, body))
                break
            node = node.parent
    return list(found.values())


def _permalink(page: ForumPage, place: LexborNode, number: str) -> str | None:
    for a in place.css("a.bbp-reply-permalink[href], a.bbp-topic-permalink[href]"):
        url = page.link(attribute(a, "href"))
        if url is not None and (url.endswith(f"#post-{number}") or "#" not in url):
            return url
    return None


def _time_of(page: ForumPage, places: list[LexborNode], body: LexborNode) -> WrittenTime | None:
    for place in places:
        for node in place.css(_TIMES):
            machine = attribute(node.css_first("time[datetime]"), "datetime")
            if (written := page.time(machine or attribute(node, "title") or text_of(node))) is not None:
                return written
    return next((written for p in places if (written := time_outside(page, p, body)) is not None), None)


def _edited(page: ForumPage, block: LexborNode) -> WrittenTime | None:
    """When a post was last edited: "This reply was modified 2 years, 3 months ago by …" or its translation."""
    for note in reversed(block.css(_REVISIONS)):
        words = text_of(note).split()
        for start in range(len(words)):
            if words[start].isdigit() and (written := page.time_within(" ".join(words[start:]))) is not None:
                return written
            for end in range(start + 2, min(len(words), start + 7) + 1):
                written = page.time(" ".join(words[start:end])) if words[start].isdigit() else None
                if written is not None:
                    return written
    return None


def _link(page: ForumPage, url: str, title: str, row: LexborNode | None) -> ThreadLink:
    if row is None:
        return ThreadLink(url, title)
    fresh = next((node for selector in _FRESH for node in row.css(selector)), None)
    at = page.time(text_of(fresh)) if fresh is not None else last_time(page, row, ".bbp-topic-freshness")
    newest = re.search(r"#post-(\d+)", attribute(fresh, "href") or "")
    count = row.css_first(".bbp-topic-reply-count, .bbp-forum-reply-count")
    return ThreadLink(
        url,
        title,
        at,
        number_in(text_of(count)) if count is not None else None,
        f"{host_of(page.url)}:{newest[1]}" if newest else None,
    )
