"""vBulletin 3, 4, 5 and 6: threads, lists of threads and forums, the board index, and search results.

Facts: `sources.md` 2.1, 2.3 and 2.4, and the engine's own templates (`postbit`, `postbit_legacy`,
`threadbit`, `forumhome_forumbit_level2_post`, `navbar` of 3.8 and 4.2, `display_Topics` and
`conversation_*` of 5.0). Checked on recorded pages of 4.1, 4.2 and 5.6; vBulletin 3 is built from facts.
Never run against a live board.
"""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import parse_qsl, urljoin, urlsplit

from selectolax.lexbor import LexborNode

from crawlers.dates import from_epoch
from crawlers.forums import vbulletin5_posts, vbulletin_posts
from crawlers.forums.board import BoardCrawler, Kind, best_title, head_title, last_time, row_around, without_board
from crawlers.forums.clock import stated_zone
from crawlers.forums.links import PageBar, PageLinks, page_links
from crawlers.forums.page import ForumPage, PostParts, attribute, number_in, text_of
from crawlers.html import unique
from crawlers.types import ThreadLink, WrittenTime
from crawlers.urls import host_of

_BAR: Final = PageBar(
    bar=".pagination, .pagenav, .pagenav-controls, #pagination_top, .threadpagenav",
    next=(
        "a.right-arrow[href]", "a.js-pagenav-next-button[href]", '.pagination a[rel="next"]', '.pagenav a[rel="next"]',
        'a[rel="next"]', 'link[rel="next"]',
    ),
    previous=(
        "a.left-arrow[href]", "a.js-pagenav-prev-button[href]", '.pagination a[rel="prev"]', '.pagenav a[rel="prev"]',
        'a[rel="prev"]', 'link[rel="prev"]',
    ),
    current=".selected, td.alt2 strong, .js-pagenav-current-button, strong, span",
    last=(".first_last a[rel=end]", "a.js-pagenav-last-button[href]"),
)  # fmt: skip
_THREAD_TITLES: Final = (
    "h1.js-main-title",
    "h1.b-module__title",
    "h1.main-title",
    ".js-main-title",
    "h1 .threadtitle",
    "#pagetitle .threadtitle",
    "#pagetitle h1",
    "span.threadtitle",
    "td.navbar strong",
    ".navbar strong",
    ".navbit.lastnavbit",
    ".lastnavbit",
    "h1",
)
_LIST_TITLES: Final = (
    "#pagetitle .forumtitle", "#pagetitle h1", "h1.js-main-title", "h1.main-title", "td.navbar strong",
    ".navbar strong", ".navbit.lastnavbit", ".lastnavbit", "h1",
)  # fmt: skip
_ZONE_PLACES: Final = (
    "#footer_time, .footer_time, .smallfont, #footer-copyright, .b-footer, .footer, #footer, .below_body div"
)
_THREAD_LINKS: Final = (
    'a[id^="thread_title_"], a.topic-title, a.js-topic-title, .searchtitle a.title, h3.threadtitle a.title'
)
_FORUM_LINKS: Final = (
    'td[id^="f"] a[href], li[id^="forum"] .forumtitle a[href], a.forum-title, .forumrow .forumtitle a[href]'
)
_ROWS: Final = ("tr", "li")
_LAST_PLACES: Final = (".threadlastpost", ".forumlastpost", ".cell-lastpost", ".lastpost")
_POST_IN: Final = re.compile(r"[?&;]p=(\d+)|#post(\d+)|[/-]post(\d+)\.html")
_FORUM_CELL: Final = re.compile(r"f\d+")
_UNSTABLE: Final = {
    "p", "page", "pp", "viewfull", "goto", "highlight", "mode", "postcount", "styleid", "langid", "s", "sort", "order",
    "daysprune", "prefixid",
}  # fmt: skip
_PAGE_IN_PATH: Final = re.compile(r"/(?:page|index)\d+(?:\.html|/)?$")
_SCRIPTS: Final = (
    'script[src*="vbulletin_"], script[src*="clientscript/vb"], style#vbulletin_css, link[href*="vbulletin_css"]'
)
_MARKS_3: Final = '[id^="td_threadtitle_"], a.bigusername, td.vbmenu_control, td[id^="td_post_"], [id^="vbmenu_"]'
_MARKS_4: Final = "li.postcontainer, li.threadbit, .forumbit_post"
_NOT_VBULLETIN: Final = "html#XF, html#XenForo, body#phpbb, #smf_header, .ipsApp"


class VbulletinCrawler(BoardCrawler):
    """Reads vBulletin boards of any version since 3.0, whatever theme they wear."""

    name = "vbulletin"
    label = "vBulletin"
    signs = (b"vbulletin", b"vBulletin", b"post_message_", b"showthread.php", b"vbmenu_", b"data-vbnamecard")
    dates = ".postdate, .date, .post-date, .b-post__timestamp, td.thead, .smallfont, .lastpostdate, .threadlastpost dd"
    message = "td.panelsurround, .standard_error, .panelsurround"
    dashed_order = "MDY"  # "m-d-Y" out of the box

    def engine_of(self, page: ForumPage) -> str | None:
        """vbulletin3, vbulletin4 or vbulletin5; None for pages of others."""
        tree = page.tree
        if tree.css_first(_NOT_VBULLETIN) is not None:
            return None
        made_by = (attribute(tree.css_first('meta[name="generator"]'), "content") or "").lower()
        told = re.match(r"vbulletin\s+(\d)", made_by)
        if told is not None:
            return f"vbulletin{min(int(told[1]), 5)}"
        if tree.css_first("[data-vbnamecard], li.b-post[data-node-id], #vb-page-body, body.vb-page") is not None:
            return "vbulletin5"
        if tree.css_first("html#vbulletin_html, #vbulletinlink, ol#posts > li[id^=post_], #vbulletin_css") is not None:
            return "vbulletin4"
        if tree.css_first(_SCRIPTS) is not None or tree.css_first(_MARKS_3) is not None:
            return "vbulletin4" if tree.css_first(_MARKS_4) is not None else "vbulletin3"
        if "vbulletin" in made_by:
            return "vbulletin"
        if (
            vbulletin_posts.messages(page)
            and tree.css_first('a[href*="showthread.php"], a[href*="member.php"]') is not None
        ):
            return "vbulletin3"
        return None

    def kind_of(self, page: ForumPage) -> Kind:
        """What stands on the page, by what it holds and by its script's name."""
        script = urlsplit(page.url).path
        if vbulletin_posts.messages(page) or vbulletin5_posts.nodes(page):
            return Kind.THREAD
        if "search.php" in script or page.tree.css_first("#searchbits, body.search-results-page") is not None:
            return Kind.SEARCH
        if page.tree.css_first(_THREAD_LINKS) is not None or _forum_links(page):
            return Kind.LIST
        if script.endswith("/showthread.php") or page.tree.css_first("ol#posts, #postlist") is not None:
            return Kind.THREAD
        return Kind.LIST if script.endswith("/forumdisplay.php") else Kind.OTHER

    def title_of(self, page: ForumPage, kind: Kind) -> str | None:
        """The title without its prefix; vBulletin 3 names a thread last in its path."""
        title = best_title(page, *(_THREAD_TITLES if kind is Kind.THREAD else _LIST_TITLES))
        return title.lstrip("»> ") if title else without_board(head_title(page), page)

    def links_of(self, page: ForumPage) -> PageLinks:
        """The page bar's links; those to the next and previous thread are none of it."""
        return page_links(page, _BAR)

    def threads_of(self, page: ForumPage, kind: Kind) -> tuple[ThreadLink, ...]:
        """Forums, then threads, of a list; the found posts of a search that shows posts."""
        links: dict[str, ThreadLink] = {}
        for a in [*_forum_links(page), *unique(page.tree.css(_THREAD_LINKS))]:
            url = _stable(page, page.link(attribute(a, "href")))
            title = text_of(a)
            row = row_around(a, *_ROWS)
            if url is not None and title and url not in links:
                links[url] = _listed(page, url, title, row)
        if kind is Kind.SEARCH and not links:
            for a in page.tree.css("#searchbits a[href], table[id^=post] a[href], .postbit a[href], h3 a[href]"):
                url, title = page.link(attribute(a, "href")), text_of(a)
                key = _post_key(page, url or "")
                if url is not None and key is not None and title:
                    links.setdefault(key, ThreadLink(url, title, last_post_key=key))
        return tuple(links.values())

    def posts_of(self, page: ForumPage) -> list[PostParts]:
        """Posts in the markup of either age."""
        return vbulletin_posts.posts_of(page) or vbulletin5_posts.posts_of(page)

    def thread_url(self, page: ForumPage) -> str | None:
        """The thread's first page, by its number where the address tells it."""
        parts = urlsplit(page.url)
        thread = dict(parse_qsl(parts.query)).get("t") or attribute(page.tree.css_first('input[name="t"]'), "value")
        if parts.path.endswith("/showthread.php") and thread and thread.isdigit():
            return page.link(urljoin(page.url, f"showthread.php?t={thread}"))
        named = attribute(page.tree.css_first('[data-node-id] meta[itemprop="url"]'), "content")  # vBulletin 5
        if named:
            return _stable(page, page.link(named))
        start = attribute(page.tree.css_first('.pagination a[rel="start"], .pagenav a[rel="start"]'), "href")
        stated = attribute(page.tree.css_first('link[rel="canonical"]'), "href")
        return _stable(page, page.link(start) or page.link(stated) or page.link(page.url))

    def list_url(self, page: ForumPage) -> str | None:
        """The list's first page."""
        return _stable(page, page.link(page.url))

    def home_url(self, page: ForumPage) -> str | None:
        """The board's index."""
        return page.link(
            attribute(page.tree.css_first('a[href*="forum.php"], a[href$="index.php"], .navbit a'), "href")
        )

    def zone_of(self, page: ForumPage) -> str | None:
        """ "All times are GMT +3. The time now is 14:05." stands at the foot of every page."""
        return stated_zone(page, _ZONE_PLACES)


def _forum_links(page: ForumPage) -> list[LexborNode]:
    """The titles of forums; categories and links to other sites are none."""
    found: dict[int, LexborNode] = {}
    for a in unique(page.tree.css(_FORUM_LINKS)):
        cell = row_around(a, "td", "li")
        named = (cell.id or "") if cell is not None else ""
        if cell is not None and cell.tag == "td" and not _FORUM_CELL.fullmatch(named) and a.css_first("strong") is None:
            continue
        if cell is not None and cell.tag == "td" and a.mem_id != _first_link(cell):
            continue
        if row_around(a, "div", holding=None) is not None and _is_head(a):
            continue
        url = page.link(attribute(a, "href"))
        if url is not None and host_of(url).removeprefix("www.") == host_of(page.url).removeprefix("www."):
            found[a.mem_id] = a
    return list(found.values())


def _first_link(cell: LexborNode) -> int | None:
    return next((a.mem_id for a in cell.css("a[href]") if text_of(a)), None)


def _is_head(a: LexborNode) -> bool:
    """A category's title: it stands in the head of a block, not in a row."""
    node = a.parent
    while node is not None and node.tag not in ("li", "tr", "body"):
        if "forumhead" in (attribute(node, "class") or "").split():
            return True
        node = node.parent
    return False


def _listed(page: ForumPage, url: str, title: str, row: LexborNode | None) -> ThreadLink:
    if row is None:
        return ThreadLink(url, title)
    last = next((place for selector in _LAST_PLACES if (place := row.css_first(selector)) is not None), None)
    keys = [_post_key(page, page.link(attribute(a, "href")) or "") for a in (last or row).css("a[href]")]
    key = next((key for key in reversed(keys) if key is not None), None)
    return ThreadLink(url, title, _last_at(page, row), _replies(row), key)


def _last_at(page: ForumPage, row: LexborNode) -> WrittenTime | None:
    stamp = attribute(row, "data-lastcontent") or ""
    if stamp.isdigit() and len(stamp) == 10:
        return from_epoch(int(stamp), text_of(row.css_first(".lastpost-date, .post-date")))
    return last_time(page, row, *_LAST_PLACES) if row.css_first(", ".join(_LAST_PLACES)) else last_time(page, row)


def _replies(row: LexborNode) -> int | None:
    for node in row.css('a[href*="whoposted"], .threadstats li, .posts-count'):
        if (count := number_in(text_of(node))) is not None:
            return count
    return None


def _post_key(page: ForumPage, url: str) -> str | None:
    match = _POST_IN.search(url)
    return f"{host_of(page.url)}:{match[1] or match[2] or match[3]}" if match else None


def _stable(page: ForumPage, url: str | None) -> str | None:
    """An address without page, post, sorting and session."""
    if url is None:
        return None
    parts = urlsplit(url)
    pairs = [pair for pair in parts.query.split("&") if pair and pair.partition("=")[0] not in _UNSTABLE]
    path = _PAGE_IN_PATH.sub("/" if parts.path.endswith("/") else "", parts.path)
    if "=" not in parts.query and "&" not in parts.query:  # showthread.php?123-title/page2
        pairs = [re.sub(r"/page\d+$", "", parts.query)] if parts.query else []
    return parts._replace(path=path, query="&".join(pairs), fragment="").geturl()
