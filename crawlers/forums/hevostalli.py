"""Hevostalli.net: threads and sections of its forum, an engine of its own that grew from Phorum 3.

Facts: `sources.md` 2.1 and 4. Checked on a recorded thread and a recorded list of 2024; never run live. Its pages
declare ISO-8859-1. robots.txt decides at each visit.
"""

from __future__ import annotations

import re
from typing import ClassVar, Final
from urllib.parse import parse_qsl, urlsplit

from selectolax.lexbor import LexborNode

from crawlers.forums.board import BoardCrawler, Kind, head_title
from crawlers.forums.links import PageLinks
from crawlers.forums.page import ForumPage, PostParts, attribute, number_in, own_words, text_of
from crawlers.html import plain_text
from crawlers.types import ThreadLink
from crawlers.urls import host_of

_HOST: Final = "hevostalli.net"
_ANCHOR: Final = re.compile(r"reply_(\d+)")
_SENT: Final = re.compile(r"\d{1,2}\.\d{1,2}\.\d{2,4}\s+\d{1,2}:\d{2}(?::\d{2})?")
_LABEL: Final = re.compile(r"^[^:\n]{1,20}:\s*")
_HEAD_LINES: Final = 2  # sender and time, before the text in the same paragraph
_ARROWS: Final = {"2": "next", "1": "previous"}  # the value of "a" in the list's page links


class HevostalliCrawler(BoardCrawler):
    """Reads the forum of hevostalli.net."""

    name = "hevostalli"
    label = "Hevostalli.net"
    signs: ClassVar[tuple[bytes, ...]] = (b"hevostalli", b"Hevostalli")
    dates = ".PhorumListRow, .PhorumMessage"

    def engine_of(self, page: ForumPage) -> str | None:
        """hevostalli for its own pages, None for all others."""
        host = host_of(page.url)
        here = host == _HOST or host.endswith(f".{_HOST}") or (not host and "hevostalli.net" in page.html[:20_000])
        return "hevostalli" if here and page.tree.css_first(".PhorumListTable, .PhorumNav") is not None else None

    def kind_of(self, page: ForumPage) -> Kind:
        """What stands on the page."""
        if page.tree.css_first("p.PhorumMessage") is not None or "read.php" in page.url:
            return Kind.THREAD
        return Kind.LIST if page.tree.css_first("td.PhorumListRow") is not None else Kind.OTHER

    def title_of(self, page: ForumPage, kind: Kind) -> str | None:
        """The subject of the first post, or the section's name."""
        if kind is Kind.THREAD and (subject := text_of(page.tree.css_first(".postsubject .PhorumTableHeader"))):
            return subject.removeprefix("Re: ")
        section = text_of(page.tree.css_first("a.pathway.active"))
        return section or (head_title(page) or "").rpartition(" - ")[2] or None

    def links_of(self, page: ForumPage) -> PageLinks:
        """The arrows of a list; a thread is one page, closed at 100 posts."""
        found: dict[str, str] = {}
        for a in page.tree.css('.nav a[href*="list.php"]'):
            url = page.link(attribute(a, "href"))
            which = _ARROWS.get(dict(parse_qsl(urlsplit(url or "").query)).get("a", ""))
            if url is not None and which is not None:
                found.setdefault(which, url)
        return PageLinks(found.get("next"), found.get("previous"))

    def threads_of(self, page: ForumPage, kind: Kind) -> tuple[ThreadLink, ...]:
        """The threads of a section with their number of answers and newest time."""
        links: dict[str, ThreadLink] = {}
        for row in page.tree.css("tr"):
            a = row.css_first('td.PhorumListRow.title a[href*="read.php"]')
            url = page.link(attribute(a, "href"))
            cells = row.css("td.PhorumListRow")
            if url is None or len(cells) < 3:
                continue
            last = page.time(text_of(cells[-1]))
            links.setdefault(url, ThreadLink(url, text_of(a), last, number_in(text_of(cells[-2]))))
        return tuple(links.values())

    def thread_url(self, page: ForumPage) -> str | None:
        """read.php with section and thread."""
        asked = dict(parse_qsl(urlsplit(page.url).query))
        report = page.tree.css_first('a[href*="valita.php"], a[href*="hairikko.php"]')
        asked = dict(parse_qsl(urlsplit(attribute(report, "href") or "").query)) | asked
        thread = asked.get("t") or asked.get("i")
        return page.link(f"read.php?f={asked.get('f', '')}&i={thread}&t={thread}") if thread else page.link(page.url)

    def posts_of(self, page: ForumPage) -> list[PostParts]:
        """The posts, each after the anchor with its number."""
        thread_url = self.thread_url(page)
        parts: list[PostParts] = []
        number: str | None = None
        for node in page.tree.css("a[name], p.PhorumMessage"):
            if node.tag == "a":
                match = _ANCHOR.fullmatch(attribute(node, "name") or "")
                number = match[1] if match is not None else number
            elif number is not None:
                parts.append(_post(page, node, number, thread_url))
                number = None
        return parts


def _post(page: ForumPage, body: LexborNode, number: str, thread_url: str | None) -> PostParts:
    """One paragraph holds sender, time, and below them the text."""
    sender, _, rest = plain_text(body.html or "").partition("\n")
    sent = _SENT.search(rest.partition("\n")[0])
    published = page.time(sent[0]) if sent is not None else None
    text, quotes = own_words(page.tree, body, quote="blockquote", dropped="script, style")
    own = "\n".join(text.split("\n")[_HEAD_LINES:])
    author = _LABEL.sub("", sender, count=1).strip() or None
    return PostParts(number, f"{thread_url}#reply_{number}", author, published, None, own, quotes)
