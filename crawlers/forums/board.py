"""What the crawlers of page-by-page boards share: recognising, reading and walking them.

An engine says where things stand in its markup; everything that does not depend on it is done here.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from enum import StrEnum
from typing import ClassVar, Final

from selectolax.lexbor import LexborNode

from crawlers.dates import Order, written_order
from crawlers.errors import LayoutChangedError, LoginRequiredError, NotFoundError, ParseError
from crawlers.forums.links import PageLinks
from crawlers.forums.page import ForumPage, PostParts, attribute, open_page, text_of, time_somewhere
from crawlers.html import plain_text, unique
from crawlers.types import (
    API_VERSION,
    Batch,
    Checkpoint,
    Found,
    Http,
    Post,
    PostKind,
    Reach,
    Reading,
    Response,
    Source,
    ThreadLink,
    WrittenTime,
)
from crawlers.urls import host_of
from crawlers.walks.threads import walk
from crawlers.walls import check

_LONG_AGO: Final = timedelta(days=1)  # more than any zone and any slow clock explains
_LONGEST_CELL: Final = 400  # letters with markup's white space; a longer one is the row itself
_FITS: Final = {"thread": 0.95, "list": 0.9, "search": 0.7}
# "Title - Board", "Title | Board", "Board - Title": which half is the title is the engine's to say.
_TITLE_PARTS: Final = re.compile(r"\s+[-–—|•·::»]{1,2}\s+")


# A date of figures with a time of day behind it: what boards write, and people seldom do.
_STAMPED: Final = re.compile(
    r"(?<![\d./-])(\d{1,2}[./-]\d{1,2}[./-]\d{2,4})(?=(?:,|\s|&nbsp;|</?\w[^<>]*>){1,8}\d{1,2}[:.]\d{2}(?!\d))"
)
_DASHED: Final = re.compile(r"(?<![\d./-])\d{1,2}-\d{1,2}-(?:\d{2}|\d{4})(?![\d/-])")


class Kind(StrEnum):
    """What stands on a page of a board."""

    THREAD = "thread"
    LIST = "list"
    SEARCH = "search"
    OTHER = "other"


class BoardCrawler(ABC):
    """A crawler for boards of one engine. Subclasses name the engine and say where things stand."""

    name: str
    api_version = API_VERSION
    default_every_s = 3600
    label: ClassVar[str]
    """The engine's name as people write it."""
    signs: ClassVar[tuple[bytes, ...]]
    """One of these stands in the bytes of every page of the engine; the first, cheap look."""
    dates: ClassVar[str]
    """CSS of elements that hold dates, from which the order of day and month is learnt."""

    message: ClassVar[str] = ""
    """CSS of the box in which the board says that something is not there or not for all; "" for none."""
    dashed_order: ClassVar[Order | None] = None
    """What 03-05-2026 means on a board in English that the engine's own settings were left on."""

    # --- what an engine knows --------------------------------------------------------------------

    @abstractmethod
    def engine_of(self, page: ForumPage) -> str | None:
        """The engine's slug with its version where that can be told, None for pages of others."""

    @abstractmethod
    def kind_of(self, page: ForumPage) -> Kind:
        """What stands on the page."""

    @abstractmethod
    def title_of(self, page: ForumPage, kind: Kind) -> str | None:
        """The thread's or list's own title."""

    @abstractmethod
    def links_of(self, page: ForumPage) -> PageLinks:
        """The page's links to its neighbours."""

    @abstractmethod
    def threads_of(self, page: ForumPage, kind: Kind) -> tuple[ThreadLink, ...]:
        """The discussions and forums that a list or a page of search results names, in its order."""

    @abstractmethod
    def posts_of(self, page: ForumPage) -> list[PostParts]:
        """All posts of a thread page in page order; may consume the tree."""

    @abstractmethod
    def thread_url(self, page: ForumPage) -> str | None:
        """The thread's own address, without page, post and session."""

    def list_url(self, page: ForumPage) -> str | None:
        """The list's own address."""
        return page.link(page.url)

    def home_url(self, page: ForumPage) -> str | None:
        """The board's index, as a link of any of its pages; None where there is none."""
        return None

    def shown_clock(self, page: ForumPage) -> WrittenTime | None:
        """The board's own date and time, where it shows both; None where it does not."""
        return None

    def zone_of(self, page: ForumPage) -> str | None:
        """The zone of the page's times, None to take that of its language."""
        return None

    def reach_of(self, page: ForumPage) -> Reach:
        """Views and replies of the whole thread, where the page tells them."""
        return Reach()

    def is_empty_list(self, page: ForumPage) -> bool:
        """True for a list or search that says itself that it holds nothing."""
        return False

    # --- what all boards have in common ----------------------------------------------------------

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """A thread, a list, search results or the whole board; () for pages of other engines. Pure."""
        if not any(sign in page.body for sign in self.signs):
            return ()
        try:
            opened = open_page(page, Source(page.final_url, self.name))
        except ParseError:
            return ()
        engine = self.engine_of(opened)
        if engine is None:
            return ()
        kind = self.kind_of(opened)
        address, fit, what = self._address(opened, kind)
        name = self.title_of(opened, kind) if kind is not Kind.OTHER else None
        return (
            Found(
                crawler=self.name,
                address=address,
                name=name or host_of(address) or self.label,
                fit=fit,
                reason=f"{what} of a {self.label} board",
                engine=engine,
                lang=opened.in_own_language().post_lang,
            ),
        )

    def read(self, page: Response, source: Source) -> Reading:
        """All posts and links of one page.

        Raises: `LoginRequiredError` for members' pages, `BlockedError` for a bot wall, `NotFoundError` for
        a page that says it is gone, `LayoutChangedError` for a thread without posts, `ParseError` for a
        page that is neither a thread nor a list.
        """
        opened = self._opened(page, source)
        kind = self.kind_of(opened)
        links, title = self.links_of(opened), self.title_of(opened, kind)
        threads = self.threads_of(opened, kind) if kind is not Kind.THREAD else ()
        posts = self._posts(opened, links, title) if not threads else ()
        if not posts and not threads:
            check(page, opened.html)
            self._explain(opened, kind)
        return Reading(
            posts=posts,
            title=title,
            lang=posts[0].lang if posts else opened.post_lang,
            next_url=links.next_url,
            previous_url=links.previous_url,
            last_url=links.last_url,
            threads=threads,
        )

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """New posts of a thread, or of all threads of a forum or board that changed.

        Raises: `CrawlError` of a kind; batches yielded before stay stored.
        """
        return walk(self, source, checkpoint, http)

    def _opened(self, page: Response, source: Source) -> ForumPage:
        opened = open_page(page, source)
        if source.lang is None:
            opened = opened.in_own_language()
        opened = opened.with_order(self._order(opened))
        if opened.zone is None:
            opened = opened.with_zone(self.zone_of(opened))
        shown = self.shown_clock(opened)
        # A page saved long ago says when that was: "yesterday" counts from there.
        if shown is not None and opened.fetched_at - shown.at > _LONG_AGO:
            return replace(opened, fetched_at=shown.at)
        return opened

    def _order(self, page: ForumPage) -> Order | None:
        """The order of day and month: as the page's dates betray it, else the engine's own habit in English."""
        told = written_order(node.text() or "" for node in page.tree.css(self.dates))
        told = told or written_order(_STAMPED.findall(page.html))
        if told is None and self.dashed_order is not None and page.post_lang in (None, "en"):
            return self.dashed_order if _DASHED.search(page.html) is not None else None
        return told

    def _posts(self, page: ForumPage, links: PageLinks, title: str | None) -> tuple[Post, ...]:
        reach, thread_url, host = self.reach_of(page), self.thread_url(page), host_of(page.url)
        parts: dict[str, PostParts] = {}
        for part in self.posts_of(page):
            # A best answer stands above the thread too, often cut: its place is that in the thread, its words are all.
            known = parts.pop(part.post_id, None)
            parts[part.post_id] = known if known is not None and len(known.text) > len(part.text) else part
        page = page.in_letters_of(" ".join(part.text for part in parts.values()))
        posts = [
            Post(
                platform=self.name,
                key=f"{host}:{part.post_id}",
                guid=part.post_id,
                url=part.url,
                text=part.text,
                title=title,
                quotes=part.quotes,
                author=part.author,
                published=part.published,
                edited=part.edited,
                kind=PostKind.FORUM_POST,
                lang=page.post_lang,
                thread_url=thread_url,
                parent_url=part.parent_url,
            )
            for part in parts.values()
        ]
        if posts and links.previous_url is None:
            if reach.replies is None and links.total is not None and links.total >= len(posts):
                reach = replace(reach, replies=links.total - 1)
            if reach.replies is None and links.next_url is None:
                reach = replace(reach, replies=len(posts) - 1)
            posts[0] = replace(posts[0], reach=reach)
        return tuple(posts)

    def _address(self, page: ForumPage, kind: Kind) -> tuple[str, float, str]:
        """What is worth watching here: address, fit and what it is."""
        if kind is Kind.THREAD:
            return self.thread_url(page) or page.url, _FITS[kind], "A thread"
        if kind is Kind.LIST:
            return self.list_url(page) or page.url, _FITS[kind], "A list of threads or forums"
        if kind is Kind.SEARCH:
            return page.link(page.url) or page.url, _FITS[kind], "Search results"
        home = self.home_url(page)
        if home is not None:
            return home, 0.4, "The index, found from another page,"
        return page.url, 0.2, "A page that cannot be watched,"

    def _explain(self, page: ForumPage, kind: Kind) -> None:
        """Says why a page holds nothing to read; a list may really be empty.

        Raises: unless it is.
        """
        if self.is_empty_list(page):
            return
        box = page.tree.css_first(self.message) if self.message else None
        if box is not None and box.css_first('input[type="password"]') is not None:
            raise LoginRequiredError(page.url, "the board shows a login form instead of the page")
        if box is not None:
            raise NotFoundError(page.url, 200, "the board shows a message instead of the page")
        if page.tree.css_first('form input[type="password"]') is not None and kind is Kind.OTHER:
            raise LoginRequiredError(page.url, "the board shows a login form instead of the page")
        if kind is Kind.THREAD:
            raise LayoutChangedError(page.url, f"a {self.label} thread, but no post was found in it")
        if kind is Kind.LIST:
            raise LayoutChangedError(page.url, f"a list of a {self.label} board, but nothing was found in it")
        if kind is Kind.OTHER:
            raise ParseError(page.url, f"neither a thread nor a list of a {self.label} board")


def best_title(page: ForumPage, *selectors: str) -> str | None:
    """The text of the first element that says what the page's <title> says too, else of the first at all.

    By the selectors in their order; boards have headlines of announcements and of boxes as well.
    """
    whole = head_title(page) or ""
    texts = [text for selector in selectors for node in page.tree.css(selector) if (text := text_of(node))]
    said = next((text for text in texts if text.lower() in whole.lower()), None)
    if said is None and (own := without_board(whole or None, page)) is not None:
        said = next((own for text in texts if own.lower() in text.lower()), None)  # "Topic: Title"
    return said or (texts[0] if texts else None)


def head_title(page: ForumPage) -> str | None:
    """The page's <title> as it is, None if empty; `og:title` comes first, it lacks the board's name."""
    shared = attribute(page.tree.css_first('meta[property="og:title"]'), "content")
    node = page.tree.css_first("title")
    return shared or " ".join((node.text() or "").split() if node is not None else []) or None


def without_board(title: str | None, page: ForumPage) -> str | None:
    """A page's title without the board's name and page number at its end."""
    if title is None:
        return None
    parts = _TITLE_PARTS.split(title)
    return parts[0].strip() or title


def row_around(node: LexborNode, *tags: str, holding: str | None = None) -> LexborNode | None:
    """The nearest element of these tags around a node, or the nearest that holds something."""
    parent = node.parent
    while parent is not None and parent.tag not in ("body", "html"):
        if parent.tag in tags and (holding is None or parent.css_first(holding) is not None):
            return parent
        parent = parent.parent
    return None


def last_time(page: ForumPage, row: LexborNode, *selectors: str) -> WrittenTime | None:
    """When the newest post of a listed thread was written: the last column that shows a time of day.

    `selectors` name that column where an engine does; without them all cells of the row are looked at.
    """
    named = [node for selector in selectors for node in row.css(selector)]
    for cell in named or list(reversed(unique(row.css("td, dd, li, div, p, span, time")))):
        if (machine := attribute(cell, "datetime")) is not None and (written := page.time(machine)) is not None:
            return written
        if not named and len(cell.text() or "") > _LONGEST_CELL:
            continue
        for line in plain_text(cell.html or "").split("\n"):
            if (written := time_somewhere(page, line)) is not None:
                return written
    return None
