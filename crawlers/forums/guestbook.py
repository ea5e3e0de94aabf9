"""Guest books: of uCoz (`/gb`), of free hosts, and plain tables that somebody wrote by hand.

Facts: `sources.md` 2.1, 4 and 7. There are no ids: an entry's key is the SHA-1 of host, author, date and the first 200
letters of its text, so an edited entry is a new one. Built from facts: fixtures of our own writing and one recorded
page without entries, never run live.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import ClassVar, Final
from urllib.parse import unquote, urlsplit

from crawlers.forums.board import BoardCrawler, Kind, best_title, head_title, without_board
from crawlers.forums.guestbook_entries import Entry, entries_of
from crawlers.forums.links import PageBar, PageLinks, page_links
from crawlers.forums.page import ForumPage, PostParts, text_of
from crawlers.generic.thread import ThreadCrawler
from crawlers.types import Batch, Checkpoint, Found, Http, Post, PostKind, Reading, Response, Source, ThreadLink
from crawlers.urls import host_of
from crawlers.walks.newest_first import stream

_BAR: Final = PageBar(
    bar="body",  # nothing marks the row of page numbers in a page written by hand
    next=("a.swchItem-next[href]", 'a[rel="next"]', 'link[rel="next"]'),
    previous=('a[rel="prev"]', 'link[rel="prev"]'),
    current=".swchItemA, .swchItemA1",
)
# What a guest book is called in an address and in a title; a page with dated entries alone is any blog.
_ADDRESS: Final = re.compile(
    r"/gb(?:/\d*)?/?$|/index/0-3(?:-\d+)?$|guest-?_?book|gu?estbuk|gostev|gost[-_]?knig|vieraskirja|gaestebuch|gästebuch"
    r"|[/_-]gbook|/guest(?:\.\w+|/|$)|livre-?d-?or|knygag",
    re.IGNORECASE,
)
_TITLE: Final = re.compile(
    r"гостев\w+ книг|книг\w+ отзывов|гостьов\w+ книг|книга відгуків|vieraskirja|guest\s?book|gästebuch|livre d'or"
    r"|visitors'? book",
    re.IGNORECASE,
)
_FEW: Final = 5
_MOST: Final = 2 / 3
_HEADINGS: Final = ("h1", "h2", ".eTitle", ".title", "center b", "font b")


class GuestbookCrawler(BoardCrawler):
    """Reads guest books by what all of them show: a name, a date and a text, again and again, newest first."""

    name = "guestbook"
    label = "guest book"
    default_every_s = 7 * 86_400
    signs: ClassVar[tuple[bytes, ...]] = (b"<",)
    dates = "td, div, p, span, font, small, i, em, b"

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """The guest book that a page says it is, in its address or its title; () for all others. Pure."""
        if _ADDRESS.search(unquote(urlsplit(page.final_url).path)) is None and not _named(page.body):
            return ()
        found = super().recognise(page)
        return tuple(
            Found(way.crawler, way.address, way.name, 0.85, "A guest book with dated entries", way.engine, way.lang)
            for way in found
            if way.fit > 0.5
        )

    def read(self, page: Response, source: Source) -> Reading:
        """All entries of one page.

        So many hands wrote such books that another box of the page may be taken for it. Where few entries are found,
        or few that are signed, the reader of unknown makes is asked too, and who finds more counts.
        Raises: as every board.
        """
        reading = super().read(page, source)
        signed = _signed(reading.posts)
        if not reading.posts or (len(reading.posts) >= _FEW and signed >= _MOST * len(reading.posts)):
            return reading
        other = ThreadCrawler().read(page, source).posts
        if _signed(other) <= signed:
            return reading
        host, book = host_of(page.final_url), reading.posts[0]
        return replace(reading, posts=tuple(self._of_the_book(post, host, book) for post in other))

    def _of_the_book(self, post: Post, host: str, book: Post) -> Post:
        """A post as this reader gives it: a book tells its entries apart by what they say."""
        known = None if post.published is None else Entry(post.author, post.published, post.text).key(host)
        return replace(
            post,
            platform=self.name,
            key=post.key if known is None else f"{host}:{known}",
            guid=known or post.guid,
            url=book.url,
            title=book.title,
            thread_url=book.thread_url,
            kind=PostKind.ANSWER if post.kind is PostKind.ANSWER else book.kind,
        )

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """New entries, from the newest page back to the first that is known.

        Raises: `CrawlError` of a kind; batches yielded before stay stored.
        """
        return stream(self, source, checkpoint, http)

    def engine_of(self, page: ForumPage) -> str | None:
        """guestbook-ucoz or guestbook where the page is called one, None for all others."""
        path = unquote(urlsplit(page.url).path)
        heading = " ".join([head_title(page) or "", *(text_of(n) for s in _HEADINGS for n in page.tree.css(s)[:3])])
        if _ADDRESS.search(path) is None and _TITLE.search(heading) is None:
            return None
        ucoz = page.tree.css_first('a[href*="ucoz."], [src*="ucoz."], .cMessage, [id^="entryID"], form[action*="/gb/"]')
        return "guestbook-ucoz" if ucoz is not None else "guestbook"

    def kind_of(self, page: ForumPage) -> Kind:
        """A list where nothing is written yet."""
        if entries_of(page):
            return Kind.THREAD
        return Kind.LIST if page.tree.css_first("form textarea") is not None else Kind.OTHER

    def title_of(self, page: ForumPage, kind: Kind) -> str | None:
        """The page's title; entries have none of their own."""
        return without_board(head_title(page), page) or best_title(page, *_HEADINGS)

    def links_of(self, page: ForumPage) -> PageLinks:
        """The links to older and newer entries."""
        return page_links(page, _BAR)

    def threads_of(self, page: ForumPage, kind: Kind) -> tuple[ThreadLink, ...]:
        """None: a guest book has no threads."""
        return ()

    def thread_url(self, page: ForumPage) -> str | None:
        """The book's address without its page."""
        parts = urlsplit(page.url)
        path = re.sub(r"(/gb)/\d+/?$|(/index/0-3)-\d+$", r"\1\2", parts.path)
        query = re.sub(r"(?:^|&)(?:page|p|start|from|offset|str)=\d+", "", parts.query).strip("&")
        return page.link(parts._replace(path=path, query=query, fragment="").geturl())

    def list_url(self, page: ForumPage) -> str | None:
        """As that of a thread."""
        return self.thread_url(page)

    def is_empty_list(self, page: ForumPage) -> bool:
        """A guest book that nobody wrote in yet."""
        return self.engine_of(page) is not None and page.tree.css_first("form textarea") is not None

    def posts_of(self, page: ForumPage) -> list[PostParts]:
        """The entries in page order, with the book's address: they have none of their own."""
        url, host = self.thread_url(page), host_of(page.url)
        return [
            PostParts(entry.key(host), url, entry.author, entry.published, None, entry.text, entry.quotes)
            for entry in entries_of(page)
        ]


def _signed(posts: Sequence[Post]) -> int:
    return sum(post.author is not None and bool(post.text) for post in posts)


def _named(body: bytes) -> bool:
    """A cheap look for the title's words, in the encodings that such pages come in."""
    start = body[:20_000].lower().find(b"<title")
    title = body[start : start + 300] if start >= 0 else b""
    return any(_TITLE.search(title.decode(encoding, "ignore")) for encoding in ("utf-8", "windows-1251", "koi8-r"))
