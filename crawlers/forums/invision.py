"""Invision Community 4 and 5, IP.Board 3, Invision Power Board 2: topics, forums, the index, and search.

Facts: `sources.md` 2.1, 2.3 and 2.4, and the engines' skins and public themes. Built from facts: no recorded
page of this engine was at hand. Never run against a live board.
"""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborNode

from crawlers.forums import invision_posts
from crawlers.forums.board import BoardCrawler, Kind, best_title, head_title, last_time, row_around, without_board
from crawlers.forums.clock import stated_zone
from crawlers.forums.links import PageBar, PageLinks, page_links
from crawlers.forums.page import ForumPage, PostParts, attribute, number_in, text_of
from crawlers.html import unique
from crawlers.types import Reach, ThreadLink
from crawlers.urls import host_of

_BAR: Final = PageBar(
    bar=".ipsPagination, .pagination, .pagelinks, *:has(> .pagecurrent)",
    next=(
        'link[rel="next"]', '.ipsPagination_next:not(.ipsPagination_inactive) a[rel="next"]', "li.ipsPagination_next a",
        "li.next a", 'a[rel="next"]',
    ),
    previous=(
        'link[rel="prev"]', '.ipsPagination_prev:not(.ipsPagination_inactive) a[rel="prev"]', "li.ipsPagination_prev a",
        "li.prev a", 'a[rel="prev"]',
    ),
    current=".ipsPagination_active, li.page.active, .pagecurrent, .ipsPagination_pageJump.ipsActive",
    last=('link[rel="last"]', "li.ipsPagination_last:not(.ipsPagination_inactive) a", "li.last a"),
)  # fmt: skip
_TOPIC: Final = re.compile(r"/topic/(\d+)|[?&;/]showtopic=(\d+)", re.IGNORECASE)
_FORUM: Final = re.compile(r"/forum/(\d+)|[?&;/]showforum=(\d+)", re.IGNORECASE)
_POST_IN: Final = re.compile(r"findComment&comment=(\d+)|#comment-(\d+)|#entry(\d+)|[?&;]p(?:id)?=(\d+)")
_TOPIC_LINKS: Final = (
    ".ipsDataItem_title a[href], .ipsData__title a[href], a.topic_title[href], a[id^=tid-link-][href],"
    " h4 a[href*='/topic/'], .cForumTopicTable a[href*='/topic/']"
)
_FORUM_LINKS: Final = (
    ".cForumRow .ipsDataItem_title a[href], [data-forumid] h4 a[href], .cForumGrid a[href*='/forum/'],"
    " .cForumMiniList a, td.col_c_forum h4 a[href], [data-forumid] .ipsData__title a[href],"
    " td b > a[href*='showforum=']"
)
_FOUND: Final = (
    ".ipsStreamItem_title a[href], .ipsStreamItem__title a[href], #search_results h4 a[href],"
    " .search_results h4 a[href]"
)
_TITLES: Final = (
    "h1.ipsType_pageTitle .ipsContained span", "h1.ipsType_pageTitle .ipsType_break", "h1.ipsType_pageTitle",
    ".ipsPageHeader__title", "h1.ipsType_pagetitle", "h1[itemprop=name]", "h1", ".maintitle td b", ".maintitle b",
)  # fmt: skip
_MARKS_3: Final = "#ipboard_body, [id^=post_id_].post_block, #ipbwrapper .ipsLayout"
_REPLIES: Final = (
    "a[href*='who_posted'], .ipsDataItem_stats_number, .ipsData__stats-number, .col_f_views li, [data-stattype] span"
)
_BARE_TOPICS: Final = "td a[href*='showtopic=']:not([href*='view=']):not([href*='st=']):not([href*='pid='])"
"""Topics in a skin without the engine's ids; the rest are places in them."""
_LAST: Final = (".ipsDataItem_lastPoster time", ".ipsData__last time", ".last_post", ".col_f_post", ".lastaction")
_PLACE: Final = re.compile(r"(?:page/\d+/?|page__\S*)$")
_HOSTS_APP: Final = ".ipsApp, .ipsLayout_body, #ipsLayout_body, [data-ips-hook], #ipboard_body, #ipbwrapper, .ipbtable"


class InvisionCrawler(BoardCrawler):
    """Reads boards of Invision Community and of the IP.Boards before it, whatever theme they wear."""

    name = "invision"
    label = "Invision"
    signs = (
        b"ips4", b"ipsApp", b"ipsLayout", b"ipsSettings", b"IPBoard", b"ipb.vars", b"ipbwrapper", b"ipbtable",
        b"invisioncommunity", b"invisionboard", b"invisionpower", b"IP.Board", b"data-ips-hook", b"elComment_",
    )  # fmt: skip
    dates = "time, abbr.published, .postdetails, .last_post, .lastaction, .posted_info"
    message = "#elError, #elErrorMessage, .ipsMessage_error, .message.error, .errorwrap"

    def engine_of(self, page: ForumPage) -> str | None:
        """invision5, invision4, ipb3 or ipb2; None for pages of others."""
        tree = page.tree
        if tree.css_first("[data-ips-hook], .ipsEntry, i-core-header, ips-core-header, [data-ips-path]") is not None:
            return "invision5"
        if tree.css_first("body.ipsApp, .ipsApp_front, #ipsLayout_body, [data-baseurl][data-pageapp]") is not None:
            return "invision4"
        if "ips.setSetting" in page.html or "ipsSettings" in page.html:
            return "invision4"
        if tree.css_first(_MARKS_3) is not None or "ipb.vars" in page.html:
            return "ipb3"
        if tree.css_first("#ipbwrapper, table.ipbtable, .postcolor[id^=post-]") is not None:
            return "ipb2"
        return "invision4" if tree.css_first('article[id^="elComment_"]') is not None else None

    def kind_of(self, page: ForumPage) -> Kind:
        """What stands on the page, by its address and by what it holds."""
        body = page.tree.css_first("body")
        address = f"{page.url} {attribute(body, 'data-pagelocation') or ''}"
        if invision_posts.blocks(page) and not _is_search(page):
            return Kind.THREAD
        if _is_search(page):
            return Kind.SEARCH
        if page.tree.css_first(f"{_FORUM_LINKS}, {_BARE_TOPICS}") is not None or any(_topics(page)):
            return Kind.LIST
        if _TOPIC.search(address):
            return Kind.THREAD
        return Kind.LIST if _FORUM.search(address) else Kind.OTHER

    def title_of(self, page: ForumPage, kind: Kind) -> str | None:
        """The title without its labels and prefixes."""
        title = best_title(page, *_TITLES) or without_board(head_title(page), page)
        return title.rpartition(" -> ")[2] if title else None  # version 2: "Board -> Topic"

    def links_of(self, page: ForumPage) -> PageLinks:
        """The page bar's links; version 4 writes them into the page's head as well."""
        return page_links(page, _BAR)

    def threads_of(self, page: ForumPage, kind: Kind) -> tuple[ThreadLink, ...]:
        """Forums, then topics, of a list; the found posts and topics of a search."""
        links: dict[str, ThreadLink] = {}
        if kind is Kind.SEARCH:
            for a in unique(page.tree.css(_FOUND)):
                url, title = page.link(attribute(a, "href")), text_of(a)
                if url is not None and title and _TOPIC.search(url):
                    key = _post_key(page, url)
                    links.setdefault(key or url, ThreadLink(url, title, last_post_key=key))
            return tuple(links.values())
        for a in unique(page.tree.css(_FORUM_LINKS)):
            url, title = _stable(page, attribute(a, "href")), text_of(a)
            if url is not None and title and _FORUM.search(url):
                links.setdefault(url, _listed(page, url, title, a))
        for a in _topics(page) if links else _topics(page) or unique(page.tree.css(_BARE_TOPICS)):
            url, title = _topic_url(page, a), text_of(a)
            if url is not None and title:
                links.setdefault(url, _listed(page, url, title, a))
        return tuple(links.values())

    def posts_of(self, page: ForumPage) -> list[PostParts]:
        """Posts of a topic page."""
        return invision_posts.posts_of(page)

    def thread_url(self, page: ForumPage) -> str | None:
        """The topic's first page."""
        stated = attribute(page.tree.css_first('link[rel="canonical"]'), "href")
        for href in (page.url, stated):
            if href and _TOPIC.search(href):
                return _stable(page, href)
        return _stable(page, stated or page.url)

    def list_url(self, page: ForumPage) -> str | None:
        """The list's first page."""
        return _stable(page, page.url)

    def home_url(self, page: ForumPage) -> str | None:
        """The board's index."""
        home = page.tree.css_first("#elLogo, #elSiteTitle, #logo a, #logostrip a, .ipsBreadcrumb a, #navstrip a")
        return page.link(attribute(home, "href"))

    def zone_of(self, page: ForumPage) -> str | None:
        """What the page says; versions 3 and up write instants and need none."""
        return stated_zone(page, "#gfooter, #time, .copyright, .timezone, #ipb-copyright, .datetime, .borderwrap td")

    def reach_of(self, page: ForumPage) -> Reach:
        """Views and replies that the page tells search engines."""
        counts: dict[str, int] = {}
        for name, count in _COUNTS.findall(page.html[:_HEAD]) if "interactionStatistic" in page.html else ():
            counts.setdefault(name, int(count))
        return Reach(views=counts.get("ViewAction"), replies=counts.get("CommentAction", counts.get("ReplyAction")))


_HEAD: Final = 400_000
_COUNTS: Final = re.compile(
    r'"interactionType":\s*"https?:\\?/\\?/schema\.org\\?/(ViewAction|CommentAction|ReplyAction)",\s*"userInteractionCount":\s*"?(\d+)'
)


def _is_search(page: ForumPage) -> bool:
    path = urlsplit(page.url)
    return (
        path.path.rstrip("/").endswith(("/search", "/discover"))
        or "/discover/" in path.path
        or "app=core&module=search" in path.query
        or "act=search" in path.query.lower()
        or page.tree.css_first('[data-controller*="core.front.search"], #search_results') is not None
    )


def _topics(page: ForumPage) -> list[LexborNode]:
    """The titles of the list's own topics; boxes at its side show others."""
    found = [a for a in unique(page.tree.css(_TOPIC_LINKS)) if _topic_url(page, a) is not None]
    aside = {a.mem_id for a in page.tree.css(".ipsWidget a, #ipsLayout_sidebar a, #index_stats a")}
    return [a for a in found if a.mem_id not in aside]


def _topic_url(page: ForumPage, a: LexborNode) -> str | None:
    url = page.link(attribute(a, "href"))
    return _stable(page, url) if url is not None and _TOPIC.search(url) else None


def _listed(page: ForumPage, url: str, title: str, a: LexborNode) -> ThreadLink:
    row = row_around(a, "li", "tr") or row_around(a, "div", holding="time, .last_post, .lastaction")
    if row is None:
        return ThreadLink(url, title)
    times = [node for selector in _LAST for node in row.css(selector)] or row.css("time")
    at = next((w for node in times if (w := page.time(attribute(node, "datetime") or "")) is not None), None)
    keys = [_post_key(page, page.link(attribute(link, "href")) or "") for link in row.css("a[href]")]
    key = next((key for key in reversed(keys) if key is not None), None)
    counts = row.css_first(_REPLIES)
    replies = number_in(text_of(counts)) if counts is not None and _TOPIC.search(url) else None
    return ThreadLink(url, title, at or last_time(page, row), replies, key)


def _post_key(page: ForumPage, url: str) -> str | None:
    match = _POST_IN.search(url)
    return f"{host_of(page.url)}:{next(group for group in match.groups() if group)}" if match else None


def _stable(page: ForumPage, href: str | None) -> str | None:
    """The first page of a topic or forum: a path of its own, or one number in the query."""
    url = page.link(href)
    if url is None:
        return None
    parts = urlsplit(url)
    for name, pattern in (("showtopic", _TOPIC), ("showforum", _FORUM)):
        match = re.search(rf"{name}=(\d+)", parts.query)
        if match is not None and pattern.search(url):
            return urljoin(url, f"{parts.path}?{name}={match[1]}")
    if parts.path.endswith("index.php") and parts.query.startswith("/"):  # index.php?/topic/5-title/page/2/
        return parts._replace(query=_PLACE.sub("", parts.query), fragment="").geturl()
    return parts._replace(path=_PLACE.sub("", parts.path), query="", fragment="").geturl()
