"""The generic thread reader: forums, guest books and comments of unknown make.

What a page marks for machines is believed first (schema.org, SIOC, microformats), then what repeats on it is
read: blocks that hold one date, one author and one text each. Facts: `sources.md` 2.3, 3.1 and 7. Checked on
all recorded pages of engines that have a reader of their own, whose reading or truth is the measure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import parse_qsl, urlsplit

from lxml.html import HtmlElement

from crawlers.engines import EngineKind, engine_of
from crawlers.errors import LayoutChangedError, ParseError
from crawlers.generic.anchors import anchors, are_ordinal, hashed_key
from crawlers.generic.dated import Dated, dates
from crawlers.generic.house_answers import house_answers
from crawlers.generic.marked import Stated, marked, stated
from crawlers.generic.own_words import buttons_of, own_words, without_repeated_ends
from crawlers.generic.parents import parents
from crawlers.generic.pieces import Piece, begin, has_forum_crumbs, is_forum_address, mined
from crawlers.generic.said_again import captions, quoted
from crawlers.generic.tree import Page, is_title, open_page, words_of
from crawlers.page_language import has_letters_of
from crawlers.pagination import Neighbours, neighbours
from crawlers.shown_ratings import ratings_of
from crawlers.types import (
    API_VERSION,
    Batch,
    Checkpoint,
    Found,
    Http,
    Post,
    PostKind,
    Reading,
    Response,
    Source,
    ThreadLink,
)
from crawlers.urls import canonical, host_of
from crawlers.walks.threads import walk
from crawlers.walls import check

NAME: Final = "thread"
_A_MINUTE_S: Final = 60
_TITLE_CUTS: Final = re.compile(r"\s+[|•»«–—·:-]+\s+|\s*::\s*")
_BOOK: Final = re.compile(
    r"guest-?_?book|/guest\b|gostev|vieraskirja|/gb(?:/|\.|$|\?)|otzyv|vidguk|review|arvio|knig", re.IGNORECASE
)
"""Addresses of books and lists in which the owner answers below what others wrote."""
_PAGE_OF: Final = re.compile(r"^(?:page|стр(?:аница|\.)?|сторінка|стор\.|sivu|seite)\s*\d+|^\d+$", re.IGNORECASE)


class ThreadCrawler:
    """Reads threads, guest books and comments that repeat an author, a date and a text, whatever made them."""

    name = NAME
    api_version = API_VERSION
    default_every_s = 3600

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """A thread or a list of threads of unknown make; () for articles, shops and the rest. Pure."""
        kind = page.headers.get("content-type", "text/html").partition(";")[0].strip().lower()
        if kind not in ("text/html", "application/xhtml+xml", "") or b"<" not in page.body[:2000]:
            return ()
        try:
            opened = open_page(page, Source(page.final_url, self.name))
        except ParseError:
            return ()
        seen = _seen(opened, neighbours(opened.root, opened.url, opened.base))
        address = canonical(opened.url)
        name = _title(opened) or host_of(address) or NAME
        if seen.posts:
            fit = 0.6 if len(seen.posts) > 1 else 0.5
            words = f"{len(seen.posts)} posts with author and text, of unknown make"
            return (Found(self.name, address, name, fit, words, None, opened.post_lang),)
        if seen.links and is_forum_address(address):
            return (
                Found(self.name, address, name, 0.35, "A list of discussions of unknown make", None, opened.post_lang),
            )
        return ()

    def read(self, page: Response, source: Source) -> Reading:
        """All posts of one page, or the links of a list; none on pages that hold neither.

        Raises: `ParseError` for what is no HTML page; `LoginRequiredError`, `BlockedError` and
        `NotFoundError` for a page that is something else than it seems.
        """
        opened = open_page(page, source)
        beside = neighbours(opened.root, opened.url, opened.base)
        seen = _seen(opened, beside)
        if not seen.posts:
            check(page, opened.html)
        return Reading(
            posts=seen.posts,
            title=_title(opened),
            lang=seen.posts[0].lang if seen.posts else opened.post_lang,
            next_url=beside.next_url,
            previous_url=beside.previous_url,
            last_url=beside.last_url,
            threads=() if seen.posts else seen.links,
        )

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """New posts of a thread, or of the threads of a list that changed.

        Raises: `CrawlError` of a kind, `LayoutChangedError` where posts stood before and none are found now.
        """
        return walk(_Watched(self, checkpoint), source, checkpoint, http)


class _Watched:
    """The reader of a crawl that goes on: a thread that had posts has some."""

    def __init__(self, crawler: ThreadCrawler, checkpoint: Checkpoint) -> None:
        self._crawler = crawler
        self._had_posts = "thread" in checkpoint.state

    def read(self, page: Response, source: Source) -> Reading:
        reading = self._crawler.read(page, source)
        if self._had_posts and not reading.posts:
            raise LayoutChangedError(page.final_url, "posts stood here before and none are found now")
        return reading


@dataclass(frozen=True, slots=True)
class _Seen:
    posts: tuple[Post, ...]
    links: tuple[ThreadLink, ...]


def _seen(page: Page, beside: Neighbours) -> _Seen:
    on_first_page = beside.previous_url is None
    is_forum = is_forum_address(page.url) or has_forum_crumbs(page) or _is_of_forum_engine(page)
    pieces = marked(page)
    # Some engines mark the answers and not the first post: what repeats is looked for in any case.
    told = stated(page)
    begins = frozenset(begin(one.text) for one in told)
    dated = dates(page)
    repeated = mined(page, dated, is_forum=is_forum, told=begins if len(told) > 1 else frozenset())
    if len(repeated.pieces) > len(pieces):
        pieces = repeated.pieces
    if pieces and len(pieces) >= len(told):
        return _Seen(
            tuple(_posts(page, pieces, told, dated, is_forum=is_forum, on_first_page=on_first_page)), repeated.links
        )
    return _Seen(tuple(_of_statements(page, told)), repeated.links)


def _is_of_forum_engine(page: Page) -> bool:
    engine = engine_of(page.html)
    return engine is not None and engine.kind is EngineKind.FORUM


# --- posts -------------------------------------------------------------------------------------------


def _posts(
    page: Page,
    pieces: tuple[Piece, ...],
    told: tuple[Stated, ...],
    dated: list[Dated],
    *,
    is_forum: bool,
    on_first_page: bool,
) -> Iterator[Post]:
    named = anchors(page, [piece.block for piece in pieces])
    # Words first: looking for anchors needs the page whole, and cutting works on copies.
    bodies = [piece.body for piece in pieces]
    has_house = not is_forum or _BOOK.search(page.url) is not None
    buttons, labels, again = buttons_of(bodies), captions(bodies), quoted(bodies)
    answers = [house_answers(page, piece, dated) if has_house else () for piece in pieces]
    read = [
        own_words(
            piece.body,
            piece.head,
            labelled=piece.labelled,
            buttons=buttons,
            quoted=said,
            out=(*piece.out, *_beside_words(page, piece, labels), *(one.node for one in below)),
        )
        for piece, said, below in zip(pieces, again, answers, strict=True)
    ]
    called = next((words_of(node).casefold() for node in page.root.iter("title")), "")
    own = without_repeated_ends([_without_title(text, called) for text, _ in read])
    texts = list(zip(own, (quotes for _, quotes in read), strict=True))
    fits = has_letters_of(" ".join(text for text, _ in texts), page.post_lang)
    lang = page.post_lang if fits else None
    ids = [anchor.post_id for anchor in named if anchor is not None]
    # An address asks the board for a post by its id; a place in the thread is named behind the "#" alone.
    asked = bool(ids) and all(
        anchor is not None
        and anchor.url is not None
        and anchor.post_id in dict(parse_qsl(urlsplit(anchor.url).query)).values()
        for anchor in named
    )
    ordinal = len(ids) < len(pieces) or (not asked and are_ordinal(ids, on_first_page=on_first_page))
    title, host = _title(page), host_of(page.url)
    thread_url = canonical(page.url) if page.url else None
    ratings = ratings_of([piece.block.roots for piece in pieces])
    kind = PostKind.FORUM_POST if is_forum else PostKind.COMMENT if not any(ratings) else PostKind.REVIEW
    above = parents(page, pieces)
    for number, (piece, anchor, (text, quotes)) in enumerate(zip(pieces, named, texts, strict=True)):
        parent = named[at] if (at := above[number]) is not None else None
        other = next((one for one in told if _same(one, piece, text)), None) or _at_its_time(told, piece)
        author = piece.author or (other.author if other is not None else None)
        published = piece.published or (other.published if other is not None else None)
        key = (
            f"{host}:{anchor.post_id}"
            if anchor is not None and not ordinal
            else hashed_key(host, author, published, text)
        )
        yield Post(
            platform=NAME,
            key=key,
            guid=anchor.post_id if anchor is not None and not ordinal else None,
            url=(anchor.url if anchor is not None else None) or page.url or None,
            text=text,
            title=title,
            quotes=quotes,
            author=author,
            published=published,
            edited=piece.edited,
            kind=kind,
            lang=lang,
            rating=ratings[number],
            thread_url=thread_url,
            parent_url=parent.url if parent is not None else None,
        )
        for below in answers[number]:
            yield Post(
                platform=NAME,
                key=hashed_key(host, below.author, below.published, below.text),
                url=page.url or None,
                text=below.text,
                title=title,
                author=below.author,
                published=below.published,
                kind=PostKind.ANSWER,
                lang=lang,
                thread_url=thread_url,
                parent_url=anchor.url if anchor is not None else None,
            )


def _beside_words(page: Page, piece: Piece, labels: frozenset[HtmlElement]) -> Iterator[HtmlElement]:
    """The captions and fields in a post's body; what holds its name or time goes with the head."""
    for one in labels:
        if page.inside(one, piece.body) and not any(
            page.inside(named, one) or page.inside(one, named) for named in piece.head
        ):
            yield one


def _without_title(text: str, called: str) -> str:
    """A post's text without the thread's title, which many boards print above it."""
    first, line, rest = text.partition("\n")
    return rest if line and is_title(first, called) else text


def _same(one: Stated, piece: Piece, text: str) -> bool:
    if piece.author is not None and one.author is not None and piece.author != one.author:
        return False
    start = begin(text)
    return bool(start) and start == begin(one.text)[: len(start)]


def _at_its_time(told: tuple[Stated, ...], piece: Piece) -> Stated | None:
    """The one statement about the instant of a post, None for none or several."""
    if piece.published is None:
        return None
    at = piece.published.at
    then = [
        one for one in told if one.published is not None and abs((one.published.at - at).total_seconds()) < _A_MINUTE_S
    ]
    return then[0] if len({one.author for one in then}) == 1 else None


def _of_statements(page: Page, told: tuple[Stated, ...]) -> Iterator[Post]:
    title, host = _title(page), host_of(page.url)
    heading = next((one.title for one in told if one.title), None)
    for one in told:
        number = re.search(r"(?:#|[?&/=-])[a-z]*-?(\d+)/?$", one.url or "")
        post_id = one.post_id or (number[1] if number else None)
        yield Post(
            platform=NAME,
            key=f"{host}:{post_id}" if post_id else hashed_key(host, one.author, one.published, one.text),
            guid=post_id,
            url=one.url or page.url or None,
            text=one.text,
            title=heading or title,
            author=one.author,
            published=one.published,
            kind=PostKind.COMMENT if one.is_comment else PostKind.FORUM_POST,
            lang=page.post_lang,
            thread_url=canonical(page.url) if page.url else None,
        )


# --- the title ---------------------------------------------------------------------------------------


def _title(page: Page) -> str | None:
    """What the thread is called: a heading that the window's title repeats, else that title without the site."""
    node = next(page.root.iter("title"), None)
    whole = words_of(node) if node is not None else ""
    folded = whole.casefold()
    headings = [text for one in page.root.iter("h1", "h2", "h3") if 3 < len(text := words_of(one)) <= 250]
    repeated = [text for text in headings if text.casefold() in folded]
    if repeated:
        return max(repeated, key=len)
    shared = next((one.get("content") for one in page.root.iter("meta") if one.get("property") == "og:title"), None)
    if shared:
        return " ".join(shared.split()) or None
    parts = [part for part in _TITLE_CUTS.split(whole) if part and not _PAGE_OF.match(part)]
    site = urlsplit(page.url).hostname or ""
    own = [part for part in parts if part.casefold().replace(" ", "") not in site]
    return max(own, key=len) if own else whole or None
