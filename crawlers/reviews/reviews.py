"""Reviews on any page: what it marks (schema.org in JSON-LD, microdata, RDFa; hReview, h-review), else what it repeats.

Shops, directories and review sites mark what customers wrote for search engines; that is what is read, never a
site's private interface. Only what the page itself shows is seen: many pages show the newest reviews alone.
Source: `sources.md` 3.1 and 7. Checked on recorded pages of shops, hotels and restaurants; the site decides by
robots.txt, and sites whose terms forbid it (`sources.md` 3.3) are not offered.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from crawlers.errors import BlockedError, LayoutChangedError, ParseError
from crawlers.lxml_page import open_page
from crawlers.pagination import neighbours
from crawlers.reviews.marked import reviews_of, title_of
from crawlers.types import (
    API_VERSION,
    AboutKind,
    Batch,
    Checkpoint,
    Found,
    Http,
    PostKind,
    Reading,
    Response,
    Source,
)
from crawlers.urls import canonical, host_of
from crawlers.walks.newest_first import stream
from crawlers.walls import check

NAME: Final = "reviews"

# Their terms forbid reading by programs without permission (`sources.md` 3.2, 3.3): the official ways are offered.
FORBIDDEN: Final = (
    "trustpilot.com", "glassdoor.com", "tripadvisor.com", "yelp.com", "g2.com", "capterra.com", "booking.com",
    "indeed.com", "otzovik.com", "irecommend.ru",
)  # fmt: skip
_SIGNS: Final = (
    b"review", b"recommendation", b"otzyv", b"otziv", b"vidhuk", b"vidguk", b"arvostelu", b"arvio", b"opinion",
    b"testimonial", b"feedback", b"response", b"rezension", b"bewertung",
)  # fmt: skip
_TERMS: Final = (
    "the terms of this site forbid reading by programs: bring in its notification mails, or add a review by hand"
)
_ABOUT: Final = {
    AboutKind.COMPANY: "a company", AboutKind.PRODUCT: "a product", AboutKind.PLACE: "a place",
}  # fmt: skip


class ReviewsCrawler:
    """Reads the reviews that a page marks, newest page first, then the pages it links to."""

    name = NAME
    api_version = API_VERSION
    default_every_s = 6 * 3600

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """The page, where it marks reviews with author or text; () for all else. Pure."""
        kind = page.headers.get("content-type", "text/html").partition(";")[0].strip().lower()
        if kind not in ("text/html", "application/xhtml+xml", "") or is_forbidden(page.final_url):
            return ()
        lowered = page.body.lower()
        if not any(sign in lowered for sign in _SIGNS):
            return ()
        try:
            opened = open_page(page, Source(page.final_url, self.name))
        except ParseError:
            return ()
        seen = reviews_of(opened)
        posts = [post for post in seen.posts if post.kind is PostKind.REVIEW]
        told = [post for post in posts if post.author is not None or post.text]
        if not told:
            return ()
        about = told[0].about
        of = f" of {_ABOUT[about.kind]}" if about is not None and about.kind in _ABOUT else ""
        count = "1 review" if len(posts) == 1 else f"{len(posts)} reviews"
        address = canonical(opened.url)
        name = (about.name if about is not None else title_of(opened)) or host_of(address) or NAME
        # One review may be an article of the site's own, by its editors.
        fit = 0.55 if len(told) == 1 else 0.8 if seen.marked else 0.68
        how = "marked for machines" if seen.marked else "by what repeats on the page"
        return (Found(self.name, address, name, fit, f"{count}{of}, {how}", None, told[0].lang),)

    def read(self, page: Response, source: Source) -> Reading:
        """All reviews of one page and the answers to them; none on a page that marks none.

        Raises: `ParseError` for what is no HTML page; `LoginRequiredError`, `BlockedError` and `NotFoundError`
        for a page that is something else than it seems.
        """
        opened = open_page(page, source)
        posts = reviews_of(opened).posts
        if not posts:
            check(page, opened.html)
        beside = neighbours(opened.root, opened.url, opened.base)
        return Reading(
            posts=posts,
            title=title_of(opened),
            lang=opened.post_lang,
            next_url=beside.next_url,
            previous_url=beside.previous_url,
            last_url=beside.last_url,
        )

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """New reviews, page by page until one that is known, the first time as far as the links lead.

        Raises: `CrawlError` of a kind; `BlockedError` for a site whose terms forbid it; `LayoutChangedError` where
        reviews stood before and none are found now.
        """
        if is_forbidden(source.address):
            raise BlockedError(source.address, _TERMS)
        return stream(_Watched(self, checkpoint), source, checkpoint, http)


class _Watched:
    """The reader of a crawl that goes on: a page that had reviews has some."""

    def __init__(self, crawler: ReviewsCrawler, checkpoint: Checkpoint) -> None:
        self._crawler = crawler
        self._had_posts = (
            b"".join(str(value).encode() for value in checkpoint.state.values()).find(b"'newest': ['") >= 0
        )

    def read(self, page: Response, source: Source) -> Reading:
        """The page, read. Raises: as `ReviewsCrawler.read`."""
        reading = self._crawler.read(page, source)
        if self._had_posts and not reading.posts and page.url == source.address:
            raise LayoutChangedError(page.final_url, "reviews stood here before and none are found now")
        return reading


def is_forbidden(url: str) -> bool:
    """True for a site whose terms forbid reading by programs."""
    host = host_of(url)
    return any(host == one or host.endswith(f".{one}") for one in FORBIDDEN)
