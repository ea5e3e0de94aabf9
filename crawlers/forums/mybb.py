"""MyBB 1.4 to 1.8: threads, forums, the board index, and search results.

Facts: `sources.md` 2.1, 2.3 and 2.4, and MyBB's own theme (`showthread`, `forumdisplay_thread`,
`forumbit_depth2_forum`, `search_results_*`, `multipage_*`, `footer`). The index was checked on a recorded
page of 1.6; threads are built from facts. Never run against a live board.
"""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import parse_qsl, urljoin, urlsplit

from selectolax.lexbor import LexborNode

from crawlers.forums import mybb_posts
from crawlers.forums.board import BoardCrawler, Kind, best_title, head_title, last_time, row_around, without_board
from crawlers.forums.clock import zone_by_clock
from crawlers.forums.links import PageBar, PageLinks, page_links
from crawlers.forums.page import ForumPage, PostParts, attribute, number_in, text_of
from crawlers.html import unique
from crawlers.types import Precision, ThreadLink, WrittenTime
from crawlers.urls import host_of

_BAR: Final = PageBar(
    bar=".pagination",
    next=("a.pagination_next", 'link[rel="next"]', 'a[rel="next"]'),
    previous=("a.pagination_previous", 'link[rel="prev"]', 'a[rel="prev"]'),
    current=".pagination_current",
    last=("a.pagination_last",),
)
_THREADS: Final = (
    '.subject_new a[id^="tid_"], .subject_old a[id^="tid_"], [id^="tid_"] a[href], a[id^="tid_"],'
    " .subject_new a[href], .subject_old a[href], .subject_editable a[href]"
)
_FORUM: Final = re.compile(r"(?:forumdisplay\.php\?(?:.*&)?fid=\d+|[/-]?forum-[^/?#]+)", re.IGNORECASE)
_FORUM_ROW: Final = '.forum_status, [class*="forum_o"], [id^="mark_read"]'
_PID: Final = re.compile(r"[?&]pid=(\d+)|#pid(\d+)")
_LAST_LINK: Final = re.compile(r"action=lastpost|lastpost")
_UNSTABLE: Final = {"page", "pid", "highlight", "action", "sortby", "order", "datecut", "prefix", "mode", "s"}
_PAGE_IN_PATH: Final = re.compile(
    r"(?:--?page-\d+|-(?:lastpost|newpost|nextoldest|nextnewest|post-\d+)|/page/\d+)(?=\.html$|/?$)"
)
_NOT_MYBB: Final = "html#XF, html#XenForo, body#phpbb, html#vbulletin_html, #smf_footer, .ipsApp"


class MybbCrawler(BoardCrawler):
    """Reads MyBB boards, whatever theme they wear."""

    name = "mybb"
    label = "MyBB"
    signs = (b"mybb", b"MyBB", b"MYBB", b"my_post_key")
    dates = ".post_date, .lastpost, .smalltext, #current_time"
    dashed_order = "MDY"  # "m-d-Y" out of the box

    def engine_of(self, page: ForumPage) -> str | None:
        """mybb; None for pages of others."""
        tree = page.tree
        if tree.css_first(_NOT_MYBB) is not None:
            return None
        scripts = tree.css_first('script[src*="jscripts/general.js"], script[src*="jscripts/thread.js"]') is not None
        variables = re.search(r"my_post_key|var (?:cookiePrefix|use_xmlhttprequest|rootpath)\b", page.html) is not None
        footer = any(
            "mybb" in (attribute(a, "href") or "").lower() for a in tree.css("#footer a, #copyright a, .copyright a")
        )
        feed = tree.css_first('link[href*="syndication.php"]') is not None
        posts = tree.css_first('.post_body[id^="pid_"]') is not None  # where a theme puts all scripts into one
        return "mybb" if sum((scripts, variables, footer, feed, posts)) >= 2 else None

    def kind_of(self, page: ForumPage) -> Kind:
        """What stands on the page."""
        script = urlsplit(page.url).path.rpartition("/")[2]
        if mybb_posts.bodies(page):
            return Kind.THREAD
        if script == "search.php":
            return Kind.SEARCH
        if page.tree.css_first(_THREADS) is not None or _forum_links(page):
            return Kind.LIST
        if script == "showthread.php":
            return Kind.THREAD
        return Kind.LIST if script == "forumdisplay.php" else Kind.OTHER

    def title_of(self, page: ForumPage, kind: Kind) -> str | None:
        """A thread's title stands last in the path and in the head of its table."""
        titles = (".navigation .active", "td.thead strong", ".thead strong", "h1")
        return best_title(page, *titles) if kind is not Kind.OTHER else without_board(head_title(page), page)

    def links_of(self, page: ForumPage) -> PageLinks:
        """The page bar's links."""
        return page_links(page, _BAR)

    def threads_of(self, page: ForumPage, kind: Kind) -> tuple[ThreadLink, ...]:
        """Forums, then threads, of a list; a search lists threads or posts."""
        links: dict[str, ThreadLink] = {}
        for a in [*_forum_links(page), *unique(page.tree.css(_THREADS))]:
            url, title = _stable(page, attribute(a, "href")), text_of(a)
            if url is not None and title and url not in links and not _PID.search(attribute(a, "href") or ""):
                links[url] = _listed(page, url, title, row_around(a, "tr"))
        if kind is Kind.SEARCH and not links:
            for a in page.tree.css("a[href]"):
                url, title = page.link(attribute(a, "href")), text_of(a)
                key = _post_key(page, url or "")
                if url is not None and key is not None and title:
                    links.setdefault(key, ThreadLink(url, title, last_post_key=key))
        return tuple(links.values())

    def posts_of(self, page: ForumPage) -> list[PostParts]:
        """Posts of a thread page."""
        return mybb_posts.posts_of(page)

    def thread_url(self, page: ForumPage) -> str | None:
        """The thread's first page."""
        parts = urlsplit(page.url)
        thread = dict(parse_qsl(parts.query)).get("tid")
        if parts.path.endswith("/showthread.php") and thread and thread.isdigit():
            return page.link(urljoin(page.url, f"showthread.php?tid={thread}"))
        stated = attribute(page.tree.css_first('link[rel="canonical"]'), "href")
        return _stable(page, stated or page.url)

    def list_url(self, page: ForumPage) -> str | None:
        """The list's first page."""
        return _stable(page, page.url)

    def home_url(self, page: ForumPage) -> str | None:
        """The board's index."""
        home = page.tree.css_first("#logo a, .navigation a, .logo a, #breadcrumb a")
        return page.link(attribute(home, "href"))

    def zone_of(self, page: ForumPage) -> str | None:
        """The zone in which "Current time: 20.11.2026, 15:15" is right; dates do not follow summer time."""
        return zone_by_clock(page, _clocks(page), seasons=False)

    def shown_clock(self, page: ForumPage) -> WrittenTime | None:
        """ "Current time" at the foot of the page."""
        found = (page.time_within(text) for text in _clocks(page))
        return next((written for written in found if written is not None and _is_exact(written)), None)


def _clocks(page: ForumPage) -> list[str]:
    """What stands in the places of the board's clock, without and with its label."""
    places = page.tree.css("#current_time, #footer .lower, #footer .smalltext, #copyright, .footer, #time, .time")
    shown = [text_of(node) for node in places]
    return [*(text.partition(":")[2].strip() for text in shown), *shown]


def _is_exact(written: WrittenTime) -> bool:
    return written.precision in (Precision.MINUTE, Precision.SECOND) and len(written.raw) > len("23:59:59 PM")


def _forum_links(page: ForumPage) -> list[LexborNode]:
    """The titles of forums in rows of their own; heads of categories are none."""
    found: dict[str, LexborNode] = {}
    for a in page.tree.css("td strong > a[href], .forum-title a[href], td > a[href]"):
        href = attribute(a, "href") or ""
        if not _FORUM.search(href) or not text_of(a) or _LAST_LINK.search(href):
            continue
        head = row_around(a, "td", "th", "thead")
        if head is not None and "thead" in (attribute(head, "class") or ""):
            continue
        row = row_around(a, "tr")
        if row is not None and row.css_first(
            '.forum_status, [class*="forum_o"], img[id^="mark_read"], [id^="mark_read"]'
        ):
            found.setdefault(href, a)
    return list(found.values())


def _listed(page: ForumPage, url: str, title: str, row: LexborNode | None) -> ThreadLink:
    if row is None:
        return ThreadLink(url, title)
    cells = row.css(".lastpost") or row.css("td")[-1:]
    at = next((written for cell in cells if (written := _last_at(page, cell)) is not None), None) or last_time(
        page, row
    )
    keys = [_post_key(page, page.link(attribute(a, "href")) or "") for a in row.css("a[href]")]
    replies = row.css_first('a[href*="whoposted"], a[onclick*="whoPosted"]')
    return ThreadLink(
        url, title, at, number_in(text_of(replies)), next((key for key in reversed(keys) if key is not None), None)
    )


def _last_at(page: ForumPage, cell: LexborNode) -> WrittenTime | None:
    """The time in a last column, where a relative one has the exact one in its title."""
    for line in cell.css("span.lastpost, .smalltext, span"):
        if (written := mybb_posts.written_in(page, line)) is not None:
            return written
    return last_time(page, cell)


def _post_key(page: ForumPage, url: str) -> str | None:
    match = _PID.search(url)
    return f"{host_of(page.url)}:{match[1] or match[2]}" if match else None


def _stable(page: ForumPage, href: str | None) -> str | None:
    """An address without page, post and session."""
    url = page.link(href)
    if url is None:
        return None
    parts = urlsplit(url)
    pairs = [pair for pair in parts.query.split("&") if pair and pair.partition("=")[0] not in _UNSTABLE]
    path = _PAGE_IN_PATH.sub("", parts.path)
    return parts._replace(path=path, query="&".join(pairs), fragment="").geturl()
