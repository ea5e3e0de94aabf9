"""Phorum 3 and 5: threads, lists of threads, and the index of forums.

Facts: `sources.md` 2.1 and Phorum's own templates (`read_threads`, `list_threads` of emerald, classic and
lightweight in 5.2; the `PhorumMessage` cells of 3.4). Checked on recorded pages of a Finnish board of
version 3. Never run against a live board.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import parse_qsl, urljoin, urlsplit

from selectolax.lexbor import LexborNode

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
from crawlers.html import plain_text, unique
from crawlers.own_words import own_words
from crawlers.types import Precision, ThreadLink, WrittenTime
from crawlers.urls import host_of

_BAR: Final = PageBar(
    bar=".paging, .PhorumNavBlock, .pages, *:has(> a[href*=',page='])",
    # Phorum 3 has arrows: "a" is 2 towards older threads and 1 back.
    next=('link[rel="next"]', 'a[rel="next"]', ".paging a.next", '.nav a[href*="list.php"][href$="a=2"]'),
    previous=('link[rel="prev"]', 'a[rel="prev"]', ".paging a.prev", '.nav a[href*="list.php"][href$="a=1"]'),
    current="strong, b",
)
_ANCHOR: Final = re.compile(r"(?:msg-|reply_|REPLY_)?(\d+)")
_BODIES: Final = ".message-body, .PhorumReadBodyText, .PhorumMessage"
_NOTE: Final = re.compile(r"\s*\((?:[^()]*\bIP\b[^()]*|[\d.:*x]{7,})\)\s*$")
_QUOTES: Final = "blockquote, .bbcode_quote"
_DROPPED: Final = (
    f"{SPOILER_HEADS},"
    " .message-body > .warning, blockquote small, blockquote > div > strong, .message-options, .message-moderation,"
    " .attachments, .signature, .PhorumReadNavBlock, .message-edited, .adsbygoogle, script, style, noscript, iframe,"
    " input, button"
)
_NAMES: Final = (
    ".message-author a[href*='profile']",
    ".message-author > a",
    ".message-author",
    ".PhorumReadBodyHead strong a",
)
_MARKS_3: Final = ".PhorumListTable, .PhorumListRow, p.PhorumMessage, font.PhorumMessage, .PhorumNav"
_MARKS_5: Final = "#phorum, .PhorumStdBlock, .PhorumReadMessageBlock"
_TITLES: Final = (
    ".message small strong", ".PhorumReadBodySubject", ".postsubject", ".PhorumTableHeader", "#phorum h1", "h1",
)  # fmt: skip
_READ: Final = re.compile(r"read\.php\?(?:f=\d+&|\d+,)", re.IGNORECASE)
_ADDRESS: Final = re.compile(r"read\.php\?(\d+),(\d+)(?:,(?:(\d+)|[a-z]+=))?", re.IGNORECASE)
_OWN_LINK: Final = re.compile(r"(?:posting|report|post)\.php\?\d+,(?:(?:quote|reply),\d+,)?(\d+)", re.IGNORECASE)
_LIST: Final = re.compile(r"list\.php\?(?:f=)?\d+", re.IGNORECASE)
_LABEL: Final = re.compile(r"^[^\W\d_][^:]{1,30}:\s*(.*)$")


class PhorumCrawler(BoardCrawler):
    """Reads Phorum boards of versions 3 and 5."""

    name = "phorum"
    label = "Phorum"
    signs = (b"horum",)
    dates = ".PhorumListRow, .message small, .PhorumReadBodyHead, .PhorumMessage, td.lastpost"
    message = ".PhorumUserError, .attention, #phorum .information"

    def engine_of(self, page: ForumPage) -> str | None:
        """phorum3 or phorum5; None for pages of others."""
        tree = page.tree
        linked = tree.css_first('a[href*="read.php?"], a[href*="list.php?"]') is not None
        made_by = (attribute(tree.css_first('meta[name="generator"]'), "content") or "").lower()
        if not linked:
            return None
        if tree.css_first(_MARKS_3) is not None:
            return "phorum3"
        if tree.css_first(_MARKS_5) is not None or "phorum" in made_by:
            return "phorum5"
        return None

    def kind_of(self, page: ForumPage) -> Kind:
        """What stands on the page."""
        if any(True for _ in _messages(page)):
            return Kind.THREAD
        if "search.php" in page.url:
            return Kind.SEARCH
        if any(True for _ in _titles(page)):
            return Kind.LIST
        if _READ.search(page.url):
            return Kind.THREAD
        return Kind.LIST if _LIST.search(page.url) else Kind.OTHER

    def title_of(self, page: ForumPage, kind: Kind) -> str | None:
        """The subject of the first message; of a list, the forum's name."""
        if kind is Kind.THREAD:
            return best_title(page, *_TITLES) or without_board(head_title(page), page)
        return best_title(page, "#phorum h1", ".PhorumTitleText", "h1") or head_title(page)

    def links_of(self, page: ForumPage) -> PageLinks:
        """The page bar's links."""
        return page_links(page, _BAR)

    def threads_of(self, page: ForumPage, kind: Kind) -> tuple[ThreadLink, ...]:
        """Forums, then threads, in the page's order."""
        links: dict[str, ThreadLink] = {}
        for a in _titles(page):
            url, title = self._stable(page, attribute(a, "href")), text_of(a)
            if url is None or not title or url in links:
                continue
            row = row_around(a, "tr")
            links[url] = self._listed(page, url, title, row) if row is not None else ThreadLink(url, title)
        return tuple(links.values())

    def posts_of(self, page: ForumPage) -> list[PostParts]:
        """Messages of either version."""
        found = [_post(page, anchor, body) for anchor, body in list(_messages(page))]
        return [post for post in found if post is not None]

    def thread_url(self, page: ForumPage) -> str | None:
        """The thread by its number, whatever message or page of it this is."""
        return self._stable(page, page.url)

    def _stable(self, page: ForumPage, href: str | None) -> str | None:
        url = page.link(href)
        if url is None:
            return None
        parts = urlsplit(url.partition("#")[0])
        if (match := _ADDRESS.search(url)) is not None:
            return urljoin(url, f"{parts.path}?{match[1]},{match[2]}")
        query = dict(parse_qsl(parts.query))
        if parts.path.endswith("read.php") and query.get("f") and query.get("t"):
            return urljoin(url, f"{parts.path}?f={query['f']}&i={query['t']}&t={query['t']}")
        return re.sub(r"(list\.php\?(?:f=)?\d+)[,&].*$", r"\1", url.partition("#")[0])

    def _listed(self, page: ForumPage, url: str, title: str, row: LexborNode) -> ThreadLink:
        keys = [_message_in(page.link(attribute(a, "href")) or "") for a in row.css("a[href]")]
        key = next((key for key in reversed(keys) if key is not None), None)
        figures = (text_of(cell) for cell in row.css("td"))
        replies = next((number_in(text) for text in figures if re.fullmatch(r"\d[\d., ]{0,8}", text)), None)
        at = last_time(page, row)
        return ThreadLink(url, title, at, replies, f"{host_of(page.url)}:{key}" if key else None)


def _messages(page: ForumPage) -> Iterator[tuple[str | None, LexborNode]]:
    """Anchor and text of each message; the first of a thread, and a message shown alone, have no anchor."""
    anchor: str | None = None
    for node in unique(page.tree.css(f"a[name], a[id], {_BODIES}")):
        if node.tag == "a":
            name = attribute(node, "name") or node.id or ""
            anchor = name if _ANCHOR.fullmatch(name) is not None else anchor
        elif not any(inner.mem_id != node.mem_id for inner in node.css(_BODIES)):
            yield anchor, node
            anchor = None


def _post(page: ForumPage, anchor: str | None, body: LexborNode) -> PostParts | None:
    block = row_around(body, "div", "table") or body
    number = re.sub(r"\D", "", anchor) if anchor is not None else _number_of(page, _whole(body))
    if number is None:
        return None
    url = page.link(f"{page.url.partition('#')[0]}#{anchor or f'msg-{number}'}")
    if "PhorumMessage" in (attribute(body, "class") or ""):
        return _post_3(page, number, url, body)
    author = next((name for selector in _NAMES for node in block.css(selector) if (name := _name_of(node))), None)
    if author is None:  # classic: subject, author and date stand in three lines, the author in bold
        bold = [name for node in block.css(".PhorumReadBodyHead strong") if (name := text_of(node))]
        author = bold[-1] if bold else None
    published = _published(page, block) or time_outside(page, block, body)
    text, quotes = own_words(page.tree, body, quote=_QUOTES, dropped=_DROPPED)
    return PostParts(number, url, author, published, None, text, quotes)


def _published(page: ForumPage, block: LexborNode) -> WrittenTime | None:
    """The last line of a message's head, behind its label in the classic template."""
    for head in reversed(block.css(".PhorumReadBodyHead, .message small")):
        line = plain_text(head.html or "").rpartition("\n")[2]
        written = page.time_within(line.partition(": ")[2]) or page.time_within(line)
        if written is not None and written.precision in (Precision.MINUTE, Precision.SECOND):
            return written
    return None


def _whole(body: LexborNode) -> LexborNode:
    """All that belongs to one message, its buttons too: the largest element without another message in it."""
    whole, node = body, body.parent
    while node is not None and node.tag not in ("body", "html") and node.id != "phorum":
        if len(node.css(_BODIES)) > 1:
            break
        whole, node = node, node.parent
    return whole


def _number_of(page: ForumPage, block: LexborNode) -> str | None:
    """A message's id from its own links ("quote", "report", its title), else from the page's address."""
    for a in block.css("a[href]"):
        href = page.link(attribute(a, "href")) or ""
        match = _OWN_LINK.search(href) or _ADDRESS.search(href)
        if match is not None and (number := next((group for group in reversed(match.groups()) if group), None)):
            return number
    match = _ADDRESS.search(page.url)
    return (match[3] or match[2]) if match is not None else dict(parse_qsl(urlsplit(page.url).query)).get("i")


def _name_of(node: LexborNode) -> str:
    """A name without the buttons and the note behind it: "X [ PM ]", "X (IP logged)"."""
    return _NOTE.sub("", text_of(node).partition("[")[0]).strip()


def _post_3(page: ForumPage, number: str, url: str | None, body: LexborNode) -> PostParts:
    """A message of version 3, which starts with the lines "Author: X (host)" and "Date: …" of its own cell."""
    text, quotes = own_words(page.tree, body, quote=_QUOTES, dropped=_DROPPED)
    lines = text.split("\n")
    author: str | None = None
    published: WrittenTime | None = None
    for n, line in enumerate(lines[:_HEAD_LINES]):
        match = _LABEL.match(line)
        if match is None:
            continue
        published = page.time(match[1]) or time_somewhere(page, match[1])
        if published is not None:
            if n > 0 and (named := _LABEL.match(lines[n - 1])) is not None:
                author = re.sub(r"\s*\([^()]*\)$", "", named[1]).strip() or None
            lines = lines[n + 1 :]
            break
    return PostParts(number, url, author, published, None, "\n".join(lines), quotes)


_HEAD_LINES: Final = 4


def _titles(page: ForumPage) -> Iterator[LexborNode]:
    """The links that name forums and threads: the first of each row."""
    seen: set[int] = set()
    for a in page.tree.css("td a[href], li a[href], h4 a[href]"):
        href = attribute(a, "href") or ""
        if not (_READ.search(href) or _LIST.search(href)) or not text_of(a):
            continue
        row = row_around(a, "tr")
        if row is None or row.mem_id in seen or row.css_first("table") is not None:
            continue
        seen.add(row.mem_id)
        if row.css_first(".PhorumListRow, .message-subject, h4, .PhorumTableRow, td.alt, td.subject") is not None:
            yield a


def _message_in(url: str) -> str | None:
    match = re.search(r"#(?:msg-|reply_)(\d+)|read\.php\?\d+,\d+,(\d+)", url, re.IGNORECASE)
    return (match[1] or match[2]) if match else None
