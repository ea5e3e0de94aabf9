"""Drupal 6 to 10: forum topics, lists of them, and comments below any other page.

Facts: `sources.md` 2.3 and Drupal's own templates (`node.tpl.php`, `comment.tpl.php`, `comment.html.twig`,
`forum-topic-list`, `forum-list`, `pager`) of 6 to 10 with the themes Garland, Bartik, Olivero and Claro. Checked on
recorded threads of version 6 and a page of 9; never run against a live board.
"""

from __future__ import annotations

import re
from typing import ClassVar, Final
from urllib.parse import urlsplit

from crawlers.forums.board import BoardCrawler, Kind, best_title, last_time, row_around
from crawlers.forums.drupal_posts import comments_of, node_of, posts_of
from crawlers.forums.links import PageBar, PageLinks, page_links
from crawlers.forums.page import ForumPage, PostParts, attribute, number_in, text_of
from crawlers.html import unique
from crawlers.types import Reach, ThreadLink
from crawlers.urls import host_of

_BAR: Final = PageBar(
    bar="ul.pager, .pager__items, nav.pager",
    next=("li.pager-next a[href]", ".pager__item--next a[href]", '.pager a[rel="next"]', 'link[rel="next"]'),
    previous=("li.pager-previous a[href]", ".pager__item--previous a[href]", '.pager a[rel="prev"]',
              'link[rel="prev"]'),
    current=".pager-current, .is-active, .pager__item--current, strong",
    last=("li.pager-last a[href]", ".pager__item--last a[href]"),
)  # fmt: skip
_ENGINE: Final = (
    'meta[name="generator" i][content^="Drupal" i], script[data-drupal-selector], [data-drupal-selector],'
    ' script[src*="misc/drupal"], script[src*="/core/misc/"], link[href*="modules/node/node"],'
    ' link[href*="/modules/system/"], link[href*="/sites/all/"], link[href*="sites/default/files/"],'
    ' [data-history-node-id], body[class*="page-node-"], link[href*="/core/themes/"], link[href*="modules/forum/forum"]'
)
_FORUM: Final = (
    '.node-forum, .node--type-forum, .node-type-forum, body[class*="node-type-forum"], .forum-topic-navigation,'
    ' #forum, [id^="forum-topic-list"], .forum-post, #forum-comments, article.node--type-forum, .page-forum'
)
_TOPICS: Final = (
    "#forum td.title a[href], #forum td.topic a[href], #forum td.forum-topic-title a[href], .forum__title a[href],"
    " table.forum-topics td.topic a[href], td.views-field-topic-title a[href], [id^=forum-topic] td.title a[href],"
    " .forum-topic-list td.title a[href], .view-advanced-forum-topic-list .views-field-title a[href]"
)
_FORUMS: Final = (
    "#forum td.forum .name a[href], .forum__name a[href], #forum td.forum a[href], .forum-table .forum-name a"
)
_FOUND: Final = (
    ".search-results .title a[href], .search-results dt.title a[href], ol.search-results h3 a[href],"
    " .search-result__title a"
)
_LAST: Final = (
    ".last-reply",
    ".forum__last-reply",
    ".forum-last-reply",
    ".views-field-last-updated",
    ".last-reply-time",
)
_REPLIES: Final = "td.replies, .forum__replies, .forum-number-replies, .views-field-comment-count, td.num.posts"
_TITLES: Final = (
    "#page-title",
    "h1.page-title",
    "h1.title",
    ".page-title",
    ".node h2.title",
    "#content h1",
    "main h1",
    "h1",
)
_UNSTABLE: Final = re.compile(r"(?:^|&)(?:page|sort|order|destination)=[^&]*")


class DrupalCrawler(BoardCrawler):
    """Reads forums and comments of Drupal sites, whatever theme they wear."""

    name = "drupal"
    label = "Drupal"
    signs: ClassVar[tuple[bytes, ...]] = (
        b"rupal",
        b"/sites/default/",
        b"/sites/all/",
        b"page-node-",
        b"modules/node/node",
    )
    dates = (
        ".submitted, .comment__submitted, .comment__time, .node__submitted, .last-reply, .created, .forum__last-reply"
    )
    other_hosts: ClassVar[tuple[str, ...]] = ("vauva.fi",)
    """Sites that another crawler reads."""

    def engine_of(self, page: ForumPage) -> str | None:
        """drupal with its version where the page tells it; None for pages of others and for mere articles."""
        if host_of(page.url).removeprefix("www.") in self.other_hosts or page.tree.css_first(_ENGINE) is None:
            return None
        if not comments_of(page) and page.tree.css_first(f"{_FORUM}, {_TOPICS}, {_FORUMS}") is None:
            return None
        return _version(page)

    def kind_of(self, page: ForumPage) -> Kind:
        """A thread where there are comments or a forum's own post, a list where topics or forums are named."""
        if comments_of(page):
            return Kind.THREAD
        if page.tree.css_first(f"{_TOPICS}, {_FORUMS}") is not None:
            return Kind.LIST
        if page.tree.css_first(_FOUND) is not None:
            return Kind.SEARCH
        if node_of(page) is not None:
            return Kind.THREAD
        return Kind.LIST if page.tree.css_first("#forum") is not None else Kind.OTHER

    def title_of(self, page: ForumPage, kind: Kind) -> str | None:
        """The node's or list's title, which every theme puts before " | Site" in the page's <title>."""
        title = best_title(page, *_TITLES)
        node = page.tree.css_first("title")
        whole = " ".join((node.text() or "").split()) if node is not None else ""
        own, bar, _ = whole.rpartition(" | ")
        return own if bar else title or whole or None

    def links_of(self, page: ForumPage) -> PageLinks:
        """The pager's links."""
        return page_links(page, _BAR)

    def thread_url(self, page: ForumPage) -> str | None:
        """The node's own address."""
        canonical_url = page.link(attribute(page.tree.css_first('link[rel="canonical"]'), "href"))
        return _stable(page, canonical_url or page.url)

    def list_url(self, page: ForumPage) -> str | None:
        """The list's address without its page."""
        return _stable(page, page.url)

    def is_empty_list(self, page: ForumPage) -> bool:
        """A forum without topics has its own element, a search without hits none but its form."""
        return page.tree.css_first("#forum") is not None

    def threads_of(self, page: ForumPage, kind: Kind) -> tuple[ThreadLink, ...]:
        """Topics, after the forums of a page that lists those; the hits of a search."""
        links: dict[str, ThreadLink] = {}
        nodes = page.tree.css(_FOUND) if kind is Kind.SEARCH else [*page.tree.css(_FORUMS), *page.tree.css(_TOPICS)]
        for a in unique(nodes):
            url, title = page.link(attribute(a, "href")), text_of(a)
            if url is None or not title or "/user/" in url:
                continue
            url = _stable(page, url) or url
            row = row_around(a, "tr", "li", "dt")
            replies = row.css_first(_REPLIES) if row is not None else None
            last = last_time(page, row, *_LAST) if row is not None else None
            links.setdefault(
                url, ThreadLink(url, title, last, number_in(text_of(replies)) if replies is not None else None)
            )
        return tuple(links.values())

    def reach_of(self, page: ForumPage) -> Reach:
        """Reads, where the site counts and shows them."""
        shown = page.tree.css_first(".statistics_counter, .statistics-counter, li.statistics-counter")
        return Reach(views=number_in(text_of(shown)) if shown is not None else None)

    def posts_of(self, page: ForumPage) -> list[PostParts]:
        """The node itself on its first page, and the comments."""
        return posts_of(page, self.thread_url(page), with_node=not self.is_later_page(page))

    def is_later_page(self, page: ForumPage) -> bool:
        """True where comments go on: some sites show the node above every page of them."""
        return page.tree.css_first(", ".join(selector for selector in _BAR.previous if "pager" in selector)) is not None


def _version(page: ForumPage) -> str:
    made_by = attribute(page.tree.css_first('meta[name="generator" i]'), "content") or ""
    if (told := re.match(r"drupal\s+(\d+)", made_by, re.IGNORECASE)) is not None:
        return f"drupal{told[1]}"
    modern = page.tree.css_first("script[data-drupal-selector], [data-history-node-id], link[href*='/core/']")
    if modern is not None:
        return "drupal"
    old = page.tree.css_first("link[href*='modules/node/node'], link[href*='modules/system/defaults']")
    return "drupal6" if old is not None and page.tree.css_first(".clearfix") is None else "drupal"


def _stable(page: ForumPage, url: str) -> str | None:
    parts = urlsplit(url)
    return page.link(parts._replace(query=_UNSTABLE.sub("", parts.query).strip("&"), fragment="").geturl())
