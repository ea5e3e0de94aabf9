"""SMF (Simple Machines Forum) 1.1 to 3.0: topics, boards, the board index, and search results.

Facts: `sources.md` 2.1, 2.3 and 2.4, and SMF's own templates `Display`, `MessageIndex`, `BoardIndex`,
`Search` and `index` of 1.1, 2.0, 2.1 and 3.0. Lists were checked on recorded pages of 1.1 and 2.0; topics
are built from facts. Never run against a live board.
"""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import unquote, urlsplit

from selectolax.lexbor import LexborNode

from crawlers.forums import smf_posts
from crawlers.forums.board import BoardCrawler, Kind, best_title, head_title, last_time, row_around
from crawlers.forums.clock import named_offset, offset_between, zone_by_clock, zone_of_habit
from crawlers.forums.links import PageBar, PageLinks, page_links
from crawlers.forums.page import ForumPage, PostParts, attribute, number_in, text_of
from crawlers.html import unique
from crawlers.types import Reach, ThreadLink, WrittenTime
from crawlers.urls import host_of

_BAR: Final = PageBar(
    bar=".pagelinks, .pagination, .page_index, td.middletext, #pagelinks, *:has(> a.navPages), *:has(> a.nav_page)",
    next=('link[rel="next"]', "a.nav_page:has(.next_page)", 'a[rel="next"]'),
    previous=('link[rel="prev"]', "a.nav_page:has(.previous_page)", 'a[rel="prev"]'),
    current=".current_page, strong, b",
)
_TITLES: Final = ("h2.display_title", "#display_head h2", "#top_subject", ".navigate_section li:last-child", "h1")
_MARKS_2: Final = "#smf_footer, .post_wrapper, .pagelinks, #messageindex, #boardindex_table, #footer_section"
_MARKS_1: Final = "td.windowbg, td.windowbg2, table.bordercolor"
_FOUND: Final = ".topic_details h5 a[href], .search_results_posts h5 a[href], h5 a[href], td a[href]"
_HOME: Final = '#forumtitle a, h1.forumtitle a, .navigate_section a, .linktree a, a.nav[href*="index.php"]'
_MACHINE_CLOCK: Final = "#top_info time[datetime], .inner_wrap time[datetime], #upper_section time[datetime]"
_CLOCK_PLACES: Final = (
    "#top_info time, .inner_wrap time, .user time, #upper_section time, #upper_section li, .user li, #userinfo,"
    " td.smalltext, .smalltext"
)
_TOPIC_SPANS: Final = 'span[id^="msg_"] a[href]'
_TOPIC: Final = re.compile(r"(?:[?;&/,]|%3B)topic[=,](\d+)")
_MESSAGE_IN: Final = re.compile(r"#msg(\d+)$")  # "msg123#new" names the newest post of all boards in some versions
_BOARD: Final = re.compile(r"(?:[?;&/,]|%3B)board[=,](\d+)")
_AFTER_TOPIC: Final = re.compile(r"(topic[=,]\d+)\.(?:(?:msg)?\d+|new|last\w*)")
_AFTER_BOARD: Final = re.compile(r"(board[=,]\d+)\.\d+")
_NOISE: Final = re.compile(r"[;&](?:topicseen|wap2?|imode|prev_next=\w+|PHPSESSID=[^;&#]*)")
_NOT_SMF: Final = "html#XF, html#XenForo, body#phpbb, html#vbulletin_html, .ipsApp"


class SmfCrawler(BoardCrawler):
    """Reads boards of Simple Machines Forum, whatever theme they wear."""

    name = "smf"
    label = "SMF"
    signs = (b"smf_", b"simplemachines", b"Simple Machines", b"SMF")
    dates = ".keyinfo, .postinfo, .lastpost, td.smalltext, span.smalltext, div.smalltext"
    message = "#fatal_error, .errorbox"

    def engine_of(self, page: ForumPage) -> str | None:
        """smf1, smf2 or smf; None for pages of others."""
        tree = page.tree
        if tree.css_first(_NOT_SMF) is not None:
            return None
        variables = "smf_theme_url" in page.html or "smf_scripturl" in page.html
        footer = tree.css_first('a[href*="simplemachines.org"]') is not None
        addressed = tree.css_first('a[href*="topic="], a[href*="board="], a[href*="action=profile"]') is not None
        if not (variables or (footer and addressed)):
            return None
        if (
            tree.css_first("#smf_footer, .post_wrapper, .pagelinks, #messageindex, #boardindex_table, #footer_section")
            is not None
        ):
            return "smf2"
        return "smf1" if variables or tree.css_first(_MARKS_1) is not None else "smf"

    def kind_of(self, page: ForumPage) -> Kind:
        """What stands on the page, by its address and by what it holds."""
        query = unquote(urlsplit(page.url).query)
        if "action=search2" in query:
            return Kind.SEARCH
        if smf_posts.anchors(page) and page.tree.css_first(".poster, .post, .post_wrapper") is not None:
            return Kind.THREAD
        if _topic_links(page) or _board_links(page):
            return Kind.LIST
        if "topic=" in query:
            return Kind.THREAD
        return Kind.LIST if "board=" in query else Kind.OTHER

    def title_of(self, page: ForumPage, kind: Kind) -> str | None:
        """The page's <title> is nothing but the topic's or board's own (and the page number)."""
        whole = head_title(page)
        if whole is None:
            return best_title(page, *_TITLES)
        return re.sub(r"\s+[-–]\s+\S+\s+\d+$", "", whole) if kind is not Kind.OTHER else whole

    def links_of(self, page: ForumPage) -> PageLinks:
        """The page bar's links; each topic of a list has a small bar of its own, which is none of it."""
        return page_links(page, _BAR)

    def threads_of(self, page: ForumPage, kind: Kind) -> tuple[ThreadLink, ...]:
        """Boards, then topics, of a list; the found posts of a search."""
        links: dict[str, ThreadLink] = {}
        if kind is Kind.SEARCH:
            for a in page.tree.css(
                ".topic_details h5 a[href], .search_results_posts h5 a[href], h5 a[href], td a[href]"
            ):
                url, title = _stable_post(page, attribute(a, "href")), text_of(a)
                key = _post_key(page, url or "")
                if url is not None and key is not None and title:
                    links.setdefault(key, ThreadLink(url, title, last_post_key=key))
            return tuple(links.values())
        for a in [*_board_links(page), *_topic_links(page)]:
            url, title = _stable(page, attribute(a, "href")), text_of(a)
            if url is not None and title and url not in links:
                links[url] = _listed(page, url, title, _row_of(a))
        return tuple(links.values())

    def posts_of(self, page: ForumPage) -> list[PostParts]:
        """Posts of a topic page."""
        return smf_posts.posts_of(page)

    def thread_url(self, page: ForumPage) -> str | None:
        """The topic's first page."""
        stated = page.link(attribute(page.tree.css_first('link[rel="canonical"]'), "href"))
        for url in (page.url, stated):
            if url is not None and _TOPIC.search(url):
                return _stable(page, url)
        return _stable(page, stated or page.url)

    def list_url(self, page: ForumPage) -> str | None:
        """The list's first page."""
        return _stable(page, page.url)

    def home_url(self, page: ForumPage) -> str | None:
        """The board's index."""
        home = page.tree.css_first(
            '#forumtitle a, h1.forumtitle a, .navigate_section a, .linktree a, a.nav[href*="index.php"]'
        )
        return page.link(attribute(home, "href"))

    def zone_of(self, page: ForumPage) -> str | None:
        """The zone in which the board's own clock, shown in its head, is right."""
        for node in page.tree.css(_MACHINE_CLOCK):
            machine = page.time(attribute(node, "datetime") or "")
            wall = page.with_zone("UTC").time_within(text_of(node))
            if machine is None or wall is None:
                continue
            if (offset := offset_between(wall.at, machine.at)) is not None:
                return zone_of_habit(page, offset, machine.at) or named_offset(offset)
        return zone_by_clock(page, _clocks(page))

    def shown_clock(self, page: ForumPage) -> WrittenTime | None:
        """What stands in the head of the page; from 2.1 on with the instant itself."""
        for node in page.tree.css(_MACHINE_CLOCK):
            if (written := page.time(attribute(node, "datetime") or "")) is not None:
                return written
        return None

    def reach_of(self, page: ForumPage) -> Reach:
        """Views, which stand as the last number in the head of a topic."""
        for node in page.tree.css("#top_subject, .display_views, #display_head .keyinfo"):
            numbers = re.findall(r"\d[\d \u00a0.,]*", text_of(node))
            if numbers and (views := number_in(numbers[-1])) is not None:
                return Reach(views=views)
        return Reach()


_CLOCKS: Final = 40
_POSTS: Final = ("forumposts", "quickModForm")
_LONGEST_CLOCK: Final = 60


def _clocks(page: ForumPage) -> list[str]:
    head = [node for node in page.tree.css(_CLOCK_PLACES) if not _stands_in_a_post(node)][:_CLOCKS]
    return [text for node in head if _is_clock(text := text_of(node))]


def _stands_in_a_post(node: LexborNode) -> bool:
    """True for what is inside a topic's posts: one of the last hours would be taken for the board's clock."""
    above: LexborNode | None = node
    while above is not None:
        if (attribute(above, "id") or "") in _POSTS or "post_wrapper" in (attribute(above, "class") or ""):
            return True
        above = above.parent
    return False


def _is_clock(text: str) -> bool:
    return len(text) <= _LONGEST_CLOCK and re.search(r"\d{1,2}[:.]\d{2}", text) is not None


def _topic_links(page: ForumPage) -> list[LexborNode]:
    found = [a for a in unique(page.tree.css(_TOPIC_SPANS)) if _is_topic(a)]
    if found:
        return found
    # 1.1 has no ids in its lists: the first link to a topic in each row, if it is one to its first page.
    rows: dict[int, LexborNode] = {}
    for a in page.tree.css("td.windowbg a[href], td.windowbg2 a[href], td.windowbg3 a[href]"):
        row = row_around(a, "tr")
        if _is_topic(a) and re.search(r"topic[=,]\d+\.0(?!\d)", attribute(a, "href") or "") and row is not None:
            rows.setdefault(row.mem_id, a)
    return list(rows.values())


def _is_topic(a: LexborNode) -> bool:
    return _TOPIC.search(attribute(a, "href") or "") is not None and bool(text_of(a))


def _board_links(page: ForumPage) -> list[LexborNode]:
    named = unique(page.tree.css('a.subject[href], a[id^="b"][href], a[name^="b"][href], .board_row .info > a[href]'))
    named = [a for a in named if _BOARD.search(attribute(a, "href") or "") and text_of(a)]
    if named:
        return named
    # 1.1: <a name="b24"></a> <b><a href="…board=24.0">…
    after: list[LexborNode] = []
    for mark in page.tree.css('td > a[name^="b"]'):
        cell = mark.parent
        link = cell.css_first("b > a[href]") if cell is not None else None
        if link is not None and _BOARD.search(attribute(link, "href") or ""):
            after.append(link)
    return after


def _row_of(a: LexborNode) -> LexborNode | None:
    """A row of a table, in 2.1 a box: the nearest element that holds the last post too."""
    row = row_around(a, "tr")
    if row is not None and row.css_first("table") is None:
        return row
    return row_around(a, "li", "div", holding=".lastpost") or row


def _listed(page: ForumPage, url: str, title: str, row: LexborNode | None) -> ThreadLink:
    if row is None:
        return ThreadLink(url, title)
    last = row.css_first(".lastpost")
    keys = [_post_key(page, page.link(attribute(a, "href")) or "") for a in (last or row).css("a[href]")]
    key = next((key for key in reversed(keys) if key is not None), None)
    at = last_time(page, row, ".lastpost") if last is not None else last_time(page, row)
    stats = row.css_first(".stats, .board_stats")
    replies = number_in(text_of(stats)) if stats is not None and _TOPIC.search(url) else None
    return ThreadLink(url, title, at, replies, key)


def _post_key(page: ForumPage, url: str) -> str | None:
    match = _MESSAGE_IN.search(url)
    return f"{host_of(page.url)}:{match[1]}" if match else None


def _stable_post(page: ForumPage, href: str | None) -> str | None:
    url = page.link(href)
    return None if url is None else _NOISE.sub("", url)


def _stable(page: ForumPage, href: str | None) -> str | None:
    """The first page of a topic or board, without session, sorting and place."""
    url = page.link(href)
    if url is None:
        return None
    url = _NOISE.sub("", unquote_marks(url).partition("#")[0])
    url = re.sub(r"(board=\d+(?:\.\d+)?);sort=\w+(?:;desc)?", r"\1", url)
    return _AFTER_BOARD.sub(r"\1.0", _AFTER_TOPIC.sub(r"\1.0", url))


def unquote_marks(url: str) -> str:
    """The address with its separators as SMF writes them: some software escapes the semicolons."""
    return url.replace("%3B", ";").replace("%3D", "=").replace("%2C", ",")
