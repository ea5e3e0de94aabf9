"""Lists of topics and forums, page links and the zone line in the markup of phpBB.

Source: phpBB's own templates `viewforum_body`, `forumlist_body`, `search_results`, `pagination` and
`overall_footer` of 2.0 to 4.0.
"""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import parse_qsl, urlencode, urlsplit

from selectolax.lexbor import LexborNode

from crawlers.dates import DEFAULT_ZONES, known_zone
from crawlers.forums.links import PageLinks, links_by_looks
from crawlers.forums.page import ForumPage, attribute, number_in, text_of
from crawlers.html import plain_text, unique
from crawlers.types import ThreadLink, WrittenTime
from crawlers.urls import host_of

_TOPICS: Final = "a.topictitle"
_FORUMS: Final = "a.forumtitle, a.forumlink"
_FOUND_POSTS: Final = ".search.post h3 a[href]"
_POST_LINK: Final = re.compile(r"p?(\d+)")
_UNSTABLE: Final = {"start", "hilit", "sid", "view", "f", "p", "e", "highlight", "st", "sk", "sd", "mark", "hash"}
_ROWS: Final = ("li", "tr", "dl")
_PAGE_LINKS: Final = ".pagination a[href], td.gensmall a[href], .gensmall b a[href], .nav a[href]"
_CURRENT: Final = (
    ".pagination .active",
    ".pagination strong",
    "td.nav strong",
    ".nav b",
    ".gensmall > b > b",
    ".gensmall > b > strong",
)
_ZONE_PLACES: Final = (
    "li.rightside, .rightside, .footer-row, .timezone, .datetime, .gensmall, #page-footer li,"
    " #page-footer p, .copyright, p.right, .footer"
)
_OFFSET: Final = re.compile(r"\b(?:UTC|GMT)\b(?:\s*([+\-−])\s*(\d{1,2})(?::(\d{2}))?)?")
_LONGEST_ZONE_LINE: Final = 160
_SHORTEST_DATE: Final = 4  # "2 h."


def page_links(page: ForumPage) -> PageLinks:
    """Where the pages before, behind and at the end are, read from the page, never computed."""
    numbered = _numbered(page)
    current = _current(page)
    next_url = _first_link(
        page, ('a[rel="next"]', ".arrow.next a", "li.next a", ".display-options a.right-box", 'link[rel="next"]')
    ) or (numbered.get(current + 1) if current else None)
    previous_url = _first_link(
        page, ('a[rel="prev"]', ".arrow.previous a", "li.previous a", ".display-options a.left-box")
    ) or (numbered.get(current - 1) if current else None)
    if next_url is None and previous_url is None and page.tree.css_first('a[href*="start="]') is not None:
        looks = links_by_looks(page)  # a theme with page links of its own
        return PageLinks(looks.next_url, looks.previous_url, looks.last_url, _total(page))
    last = max(numbered, default=0)
    last_url = numbered[last] if last and (not current or last > current) else None
    return PageLinks(next_url, previous_url, last_url, _total(page))


def _first_link(page: ForumPage, selectors: tuple[str, ...]) -> str | None:
    for selector in selectors:
        for node in page.tree.css(selector):
            href = attribute(node, "href")
            if href and not href.startswith("#") and "view=" not in href:
                return page.link(href)
    return None


def _numbered(page: ForumPage) -> dict[int, str]:
    """Page number → address, of the links of the page bar."""
    numbered: dict[int, str] = {}
    for a in unique(page.tree.css(_PAGE_LINKS)):
        text = (a.text() or "").strip()
        href = attribute(a, "href") or ""
        if text.isdigit() and len(text) <= 6 and not href.startswith("#") and not _in_topic_row(a):
            url = page.link(href)
            if url is not None:
                numbered.setdefault(int(text), url)
    return numbered


def _in_topic_row(a: LexborNode) -> bool:
    """Whether a page link belongs to one topic of a list: each row of it has a small bar of its own."""
    node = a.parent
    while node is not None and node.tag not in ("body", "table", "form"):
        row = node.tag in ("dt", "dl", "td") or "row" in (node.attributes.get("class") or "").split()
        if row and node.css_first(_TOPICS) is not None:
            return True
        if node.tag == "td":
            return False
        node = node.parent
    return False


def _current(page: ForumPage) -> int | None:
    """The number of this page: the first in the bar that is no link."""
    for node in (node for selector in _CURRENT for node in page.tree.css(selector)):
        text = (node.text() or "").strip()
        if text.isdigit():
            return int(text)
    return None


def _total(page: ForumPage) -> int | None:
    for node in page.tree.css(".pagination"):  # "108 posts • Page 3 of 8"
        if node.tag != "strong" and (total := number_in(_own_text(node))) is not None:
            return total
    for node in page.tree.css("td.gensmall"):  # "[ 108 posts ]"
        text = text_of(node)
        if text.startswith("[") and len(text) < 40:
            return number_in(text)
    return None


def _own_text(node: LexborNode) -> str:
    """The text that stands directly in a node, before any list or link of pages."""
    parts: list[str] = []
    for child in node.iter(include_text=True):
        if child.tag == "-text":
            parts.append(child.text() or "")
        elif child.tag in ("ul", "span") or any(part.strip(" \n\t•") for part in parts):
            break
    return " ".join(parts)


# --- lists -------------------------------------------------------------------------------------------


def links_of(page: ForumPage) -> tuple[ThreadLink, ...]:
    """The discussions and forums that a list page names, in its order; () where it is no list."""
    links: dict[str, ThreadLink] = {}
    forums = [a for a in unique(page.tree.css(_FORUMS)) if _is_here(page, attribute(a, "href"))]
    for a in [*forums, *page.tree.css(_TOPICS)]:
        url = stable(page, attribute(a, "href"))
        title = text_of(a)
        if url is None or not title or url in links:
            continue
        row = _row_of(a)
        links[url] = _link(page, url, title, row) if row is not None else ThreadLink(url, title)
    for a in [] if links else page.tree.css(_FOUND_POSTS):
        url = page.link(attribute(a, "href"))
        if url is not None and (key := _post_key(page, url)) is not None:
            links.setdefault(url, ThreadLink(url, text_of(a), last_post_key=key))
    return tuple(links.values())


def _is_here(page: ForumPage, href: str | None) -> bool:
    """False for a "forum" that is a link to another site."""
    url = page.link(href)
    return url is not None and host_of(url).removeprefix("www.") == host_of(page.url).removeprefix("www.")


def stable(page: ForumPage, href: str | None) -> str | None:
    """A topic's or forum's address without page, highlighting and session.

    `f` stays where it is all there is: phpBB finds a topic by `t` alone.
    """
    url = page.link(href)
    if url is None:
        return None
    parts = urlsplit(url)
    query = parse_qsl(parts.query, keep_blank_values=True)
    names = {name for name, _ in query}
    kept = [(n, v) for n, v in query if n not in _UNSTABLE or (n == "f" and "t" not in names)]
    if "t" not in names and "p" in names:
        kept = [(n, v) for n, v in query if n == "p"]
    return parts._replace(query=urlencode(kept), fragment="").geturl()


def _row_of(a: LexborNode) -> LexborNode | None:
    """The row around a title: the nearest one that holds a link to its last post, else the nearest."""
    node, nearest = a.parent, None
    while node is not None and node.tag not in ("body", "table", "ul"):
        if node.tag in _ROWS or "row" in (node.attributes.get("class") or "").split():
            nearest = nearest or node
            if node.css_first(".lastpost, .topicdetails, .posts") is not None:
                return node
        node = node.parent
    return nearest


def _link(page: ForumPage, url: str, title: str, row: LexborNode) -> ThreadLink:
    last = row.css_first(".lastpost")
    key = None
    for a in reversed((last or row).css("a[href]")):
        target = page.link(attribute(a, "href"))
        if target is not None and (key := _post_key(page, target)) is not None:
            break
    return ThreadLink(url, title, _last_time(page, row, last), _replies(row), key)


def _post_key(page: ForumPage, url: str) -> str | None:
    """The key of the post that an address points to by `p=` or its fragment."""
    parts = urlsplit(url)
    found = _POST_LINK.fullmatch(parts.fragment)
    number = dict(parse_qsl(parts.query)).get("p") or (found[1] if found else None)
    return f"{host_of(page.url)}:{number}" if number and number.isdigit() else None


def _last_time(page: ForumPage, row: LexborNode, last: LexborNode | None) -> WrittenTime | None:
    if last is not None and (machine := attribute(last.css_first("time[datetime]"), "datetime")) is not None:
        return page.time(machine)
    # prosilver: who, then when; tables: when, then who, in the last column.
    cells = [last] if last is not None else reversed(unique(row.css("td")) or [row])
    for cell in cells:
        for line in reversed(plain_text(cell.html or "").split("\n")):
            if len(line) >= _SHORTEST_DATE and (written := page.time_within(line)) is not None:
                return written
    return None


def _replies(row: LexborNode) -> int | None:
    """The number of answers: the first column of figures behind the title."""
    for cell in unique(row.css("dd.posts, td .topicdetails, td .postdetails, td .gensmall")):
        label = text_of(cell.css_first("dfn"))
        text = text_of(cell).replace(label, "").strip() if label else text_of(cell)
        if re.fullmatch(r"[\d .,\u00a0]+", text):
            return number_in(text)
    return None


# --- zone --------------------------------------------------------------------------------------------


def zone_of(page: ForumPage) -> str | None:
    """The zone that the board says its times are in ("All times are UTC+03:00"), None if it says nothing.

    From 3.1 on the zone's name stands in a title, sometimes translated; 3.0 and 2 tell an offset that
    holds for all dates, summer time included.
    """
    for node in unique(page.tree.css(_ZONE_PLACES)):
        text = text_of(node)
        found = _OFFSET.search(text) if len(text) <= _LONGEST_ZONE_LINE else None
        if found is None:
            continue
        sign, hours, minutes = found.groups()
        offset = f"{sign or '+'}{int(hours or 0):02}:{minutes or '00'}"
        titled = node.css_first("span[title], abbr[title]")
        title = attribute(titled, "title") or ""
        if titled is not None and "UTC" in text_of(titled):
            return title if known_zone(title) is not None else _zone_by_habit(page, offset)
        summer = "[" in text[found.end() :]  # "UTC + 2 hours [ DST ]"
        east = -1 if sign in ("-", "−") else 1
        whole = east * int(hours or 0) + summer
        return f"{'-' if whole < 0 else '+'}{abs(whole):02}:{minutes or '00'}"
    return None


def _zone_by_habit(page: ForumPage, offset: str) -> str:
    """The zone of the page's language where it has this offset today, else the offset itself."""
    habit = known_zone(DEFAULT_ZONES.get(page.post_lang or "", ""))
    named = known_zone(offset)
    if habit is not None and named is not None:
        at = page.fetched_at
        if at.astimezone(habit).utcoffset() == at.astimezone(named).utcoffset():
            return DEFAULT_ZONES[page.post_lang or ""]
    return offset
