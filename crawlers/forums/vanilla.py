"""Vanilla 2 and 3: discussions, categories, the list of recent discussions, and search results.

Facts: `sources.md` 2.1 and 2.3, Vanilla's own views `discussion/helper_functions.php`, `discussions/*.php` and
`categories/*.php`. Checked on recorded pages of three boards of version 2; never run against a live board. A
board's feeds are found by the links of its pages and read by the crawler for feeds.
"""

from __future__ import annotations

import re
from typing import ClassVar, Final
from urllib.parse import urlsplit

from selectolax.lexbor import LexborNode

from crawlers.forums.board import BoardCrawler, Kind, best_title, head_title, last_time, row_around, without_board
from crawlers.forums.links import PageBar, PageLinks, page_links
from crawlers.forums.page import SPOILER_HEADS, ForumPage, PostParts, attribute, number_in, text_of
from crawlers.html import unique
from crawlers.own_words import own_words
from crawlers.types import Reach, ThreadLink, WrittenTime
from crawlers.urls import host_of

_BAR: Final = PageBar(
    bar="#PagerBefore, #PagerAfter, .NumberedPager, .Pager",
    next=(".Pager a.Next[href]", "a.Next[href]", '.Pager a[rel="next"]', 'link[rel="next"]'),
    previous=(".Pager a.Previous[href]", "a.Previous[href]", '.Pager a[rel="prev"]', 'link[rel="prev"]'),
    current="a.Highlight, .Highlight, .active",
)
_POSTS: Final = '[id^="Discussion_"], [id^="Comment_"]'
_POST_ID: Final = re.compile(r"(Discussion|Comment)_(\d+)")
_BODIES: Final = (".Item-Body .Message", ".Message", ".userContent")
_NAMES: Final = (".Author a.Username", ".Author .Username", "a.Username", ".Username", ".Author a[title]")
_DATES: Final = (
    ".DateCreated time, .CommentDate time, .LastCommentDate time, .DateCreated, .CommentDate, .LastCommentDate"
)
_QUOTES: Final = "blockquote, .UserQuote, .embedQuote"
_DROPPED: Final = (
    ".QuoteAuthor, .QuoteText > .QuoteAuthor, .embedText-header, .UserSignature, .Signature, .Reactions, .Attachments,"
    " .AttachFileContainer, .SpoilerTitle, .ButtonSpoiler, button, script, style, noscript"
    f", {SPOILER_HEADS}"
)
_TITLES: Final = (".PageTitle h1", "#Item_0 h1", "h1.H", "h1.HomepageTitle", ".DiscussionHeading h1", "#Content h1")
_THREADS: Final = (
    '[id^="Discussion_"] a.Title[href], .ItemContent.Discussion .Title a[href], .DiscussionName a.Title[href],'
    " .ItemDiscussion a.Title[href], .DiscussionName .Title a[href], #search-results h3 a[href],"
    " .SearchResults h3 a[href]"
)
_CATEGORIES: Final = (
    '[id^="Category_"] h2 a[href], [id^="Category_"] .TitleWrap a.Title[href], .CategoryName h2 a[href],'
    " .ItemContent.Category .TitleWrap a[href], .CategoryName h3 a[href]"
)
_THREAD: Final = re.compile(r"(?P<own>.*?/discussion/(?P<id>\d+)(?:/[^/?#]+?)?)(?:/p\d+)?/?(?:[?#].*)?$")
_PAGE: Final = re.compile(r"/p\d+/?$")
_ENGINE: Final = (
    'body[id^="vanilla_"], script[src*="/applications/vanilla/"], script[src*="/applications/dashboard/js"],'
    ' link[href*="/applications/dashboard/design"], a[href*="vanillaforums.org"], a[href*="vanillaforums.com"],'
    " #TransientKey, body.Vanilla"
)


class VanillaCrawler(BoardCrawler):
    """Reads Vanilla boards of versions 2 and 3, in whatever theme keeps the engine's ids."""

    name = "vanilla"
    label = "Vanilla"
    signs: ClassVar[tuple[bytes, ...]] = (b"anilla", b"ItemDiscussion", b"ItemContent Discussion", b"TransientKey")
    dates = _DATES

    def engine_of(self, page: ForumPage) -> str | None:
        """vanilla, None for pages of others."""
        listed = page.tree.css_first(".ItemContent.Discussion, .ItemDiscussion, .ItemComment, .DataList.Discussions")
        if page.tree.css_first(_ENGINE) is not None:
            here = listed is not None or page.tree.css_first(f"{_POSTS}, {_CATEGORIES}, {_THREADS}") is not None
            return "vanilla" if here or page.tree.css_first('body[id^="vanilla_"]') is not None else None
        linked = page.tree.css_first('a[href*="/discussion/"]') is not None
        return "vanilla" if listed is not None and linked else None

    def kind_of(self, page: ForumPage) -> Kind:
        """What stands on the page, by its own name for itself, else by what it holds."""
        own = page.tree.body.id if page.tree.body is not None else None
        if own == "vanilla_discussion_index" or _blocks(page):
            return Kind.THREAD
        if own == "dashboard_search_index" or page.tree.css_first("#search-results, .SearchResults") is not None:
            return Kind.SEARCH
        if page.tree.css_first(f"{_THREADS}, {_CATEGORIES}") is not None:
            return Kind.LIST
        if _THREAD.match(page.url) is not None:
            return Kind.THREAD
        return Kind.LIST if own in ("vanilla_categories_index", "vanilla_discussions_index") else Kind.OTHER

    def title_of(self, page: ForumPage, kind: Kind) -> str | None:
        """The discussion's or category's title."""
        return best_title(page, *_TITLES) or without_board(head_title(page), page)

    def links_of(self, page: ForumPage) -> PageLinks:
        """The pager's links."""
        return page_links(page, _BAR)

    def thread_url(self, page: ForumPage) -> str | None:
        """The discussion's address without its page."""
        for url in (attribute(page.tree.css_first('link[rel="canonical"]'), "href"), page.url):
            link = page.link(url)
            if link is not None and (match := _THREAD.match(link)) is not None:
                return match["own"]
        return page.link(urlsplit(page.url)._replace(fragment="").geturl())

    def list_url(self, page: ForumPage) -> str | None:
        """The list's address without its page."""
        parts = urlsplit(page.url)
        return page.link(parts._replace(path=_PAGE.sub("", parts.path) or "/", fragment="").geturl())

    def home_url(self, page: ForumPage) -> str | None:
        """The list of recent discussions."""
        return page.link(attribute(page.tree.css_first('a[href$="/discussions"]'), "href"))

    def is_empty_list(self, page: ForumPage) -> bool:
        """An empty category says so in one element."""
        return page.tree.css_first(".Empty") is not None

    def threads_of(self, page: ForumPage, kind: Kind) -> tuple[ThreadLink, ...]:
        """Discussions, after the categories of a page that lists those."""
        links: dict[str, ThreadLink] = {}
        for a in unique([*page.tree.css(_CATEGORIES), *page.tree.css(_THREADS)]):
            url, title = page.link(attribute(a, "href")), text_of(a)
            if url is None or not title:
                continue
            match = _THREAD.match(url)
            url = match["own"] if match is not None else url.partition("#")[0]
            row = row_around(a, "li", "tr")
            if url not in links:
                links[url] = _link(page, url, title, row) if row is not None else ThreadLink(url, title)
        return tuple(links.values())

    def reach_of(self, page: ForumPage) -> Reach:
        """Views and comments that the discussion's head tells."""
        views = page.tree.css_first(".ItemDiscussion .ViewCount .Number, .DiscussionMeta .ViewCount")
        return Reach(views=number_in(text_of(views)) if views is not None else None)

    def posts_of(self, page: ForumPage) -> list[PostParts]:
        """The discussion's own text on its first page, and the comments."""
        thread_url = self.thread_url(page)
        parts: list[PostParts] = []
        for kind, number, block in _blocks(page):
            body = _body_of(block)
            if body is None:
                continue
            url = thread_url if kind == "Discussion" else _permalink(page, block, number)
            author = next(
                (name for s in _NAMES for a in block.css(s) if (name := text_of(a) or attribute(a, "title"))), None
            )
            published, edited = _time_of(page, block, body), _edited(page, block)
            text, quotes = own_words(page.tree, body, quote=_QUOTES, dropped=_DROPPED)
            post_id = f"discussion:{number}" if kind == "Discussion" else number
            parts.append(PostParts(post_id, url, author, published, edited, text, quotes))
        return parts


def _blocks(page: ForumPage) -> list[tuple[str, str, LexborNode]]:
    """Kind, number and element of each post; rows of a list have the same ids, but no text."""
    found = [(match, node) for node in page.tree.css(_POSTS) if (match := _POST_ID.fullmatch(node.id or ""))]
    return [
        (match[1], match[2], node) for match, node in found
        if (body := _body_of(node)) is not None and "Excerpt" not in (attribute(body, "class") or "")
    ]  # fmt: skip


def _body_of(block: LexborNode) -> LexborNode | None:
    return next((node for selector in _BODIES if (node := block.css_first(selector)) is not None), None)


def _time_of(page: ForumPage, block: LexborNode, body: LexborNode) -> WrittenTime | None:
    inside = {node.mem_id for node in body.css("time")}
    for node in [*block.css(".DateCreated time, .CommentMeta time, .DiscussionMeta time"), *block.css("time")]:
        updated = node.parent is not None and "DateUpdated" in (attribute(node.parent, "class") or "")
        if node.mem_id in inside or updated:
            continue
        if (written := page.time(attribute(node, "datetime") or attribute(node, "title") or text_of(node))) is not None:
            return written
    return page.time(text_of(block.css_first(".DateCreated")))


def _edited(page: ForumPage, block: LexborNode) -> WrittenTime | None:
    note = block.css_first(".DateUpdated time")
    return page.time(attribute(note, "datetime") or "") if note is not None else None


def _permalink(page: ForumPage, block: LexborNode, number: str) -> str | None:
    for a in block.css('a.Permalink[href], a[href*="/discussion/comment/"]'):
        url = page.link(attribute(a, "href"))
        if url is not None and f"comment/{number}" in url:
            return re.sub(r"/#", "#", url)
    root = re.match(r"(.*?/)discussion/", page.url)
    return page.link(f"{root[1] if root else '/'}discussion/comment/{number}#Comment_{number}")


def _link(page: ForumPage, url: str, title: str, row: LexborNode) -> ThreadLink:
    last = next((a for a in row.css('a[href*="#latest"], a[href*="/discussion/comment/"]')), None)
    newest = re.search(r"comment/(\d+)", attribute(last, "href") or "")
    count = row.css_first(".CommentCount .Number, .CommentCount, .CommentsBox .StatsNumber, .CountComments .Number")
    # "25 comments" or "1.2K", of which only the first is a number
    text = text_of(count)
    return ThreadLink(
        url,
        title,
        last_time(page, row, ".LastCommentDate time", ".LastCommentDate", ".LastUser time", "time"),
        None if re.search(r"\d[.,]?\d*[KMkm]\b", text) else number_in(text),
        f"{host_of(page.url)}:{newest[1]}" if newest else None,
    )  # fmt: skip
