"""Customer reviews of an app in Apple's App Store, by the public feed of each country.

Facts: `sources.md` 3.2 and 7. The feed shows 50 reviews a page and 10 pages: what is older is a gap, and is said so. It
names no answers of the developer; `app_store_connect` reads those of one's own apps. Built from facts and answers
of our own writing, never run live.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final
from urllib.parse import urlsplit

from crawlers.dates import written_time
from crawlers.errors import ParseError
from crawlers.gaps import Gap, GapKind
from crawlers.json_values import is_json, json_of, text_at, value_at
from crawlers.page_language import language_of_text
from crawlers.types import (
    API_VERSION,
    About,
    AboutKind,
    Batch,
    Checkpoint,
    Found,
    Http,
    Json,
    Post,
    PostKind,
    Rating,
    Reading,
    Response,
    Source,
)
from crawlers.walks.newest_first import stream

_PAGES: Final = 10
_FEED: Final = re.compile(
    r"/(?P<cc>[a-z]{2})/rss/customerreviews/(?:page=(?P<page>\d+)/)?id=(?P<id>\d+)", re.IGNORECASE
)
_STORE: Final = re.compile(
    r"^(?:https?://)?(?:apps|itunes)\.apple\.com/(?:(?P<cc>[a-z]{2})/)?app/(?:[^/?#]+/)?id(?P<id>\d+)", re.IGNORECASE
)
_SHORT: Final = re.compile(r"^app-?store:(?:(?P<cc>[a-z]{2})[:/])?(?:id)?(?P<id>\d{6,})$", re.IGNORECASE)
_GAP: Final = Gap(GapKind.NEWEST, "App Store", 500)


class AppStoreCrawler:
    """Reads the newest reviews of an app in one country's store."""

    name = "app_store"
    api_version = API_VERSION
    default_every_s = 6 * 3600

    def complete(self, address: str) -> str | None:
        """The feed for "appstore:fi:284882215" or an app's page in the store; None for all else."""
        found = _SHORT.match(address) or _STORE.match(address)
        return feed_address(found["id"], found["cc"] or "us") if found is not None else None

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """The feed of reviews, or that of the app whose page this is; () for all else. Pure."""
        found = _FEED.search(page.final_url)
        if found is not None and is_json(page):
            posts = _posts(page, None)
            name = posts[0].about.name if posts and posts[0].about is not None else f"App {found['id']}"
            address = feed_address(found["id"], found["cc"].lower(), f"{_origin(page.final_url)}")
            return (Found(self.name, address, name, 0.97, "Customer reviews of an app, by Apple's feed", None),)
        store = _STORE.match(page.final_url)
        if store is None:
            return ()
        address = feed_address(store["id"], (store["cc"] or "us").lower())
        return (Found(self.name, address, f"App {store['id']}", 0.9, "An app whose reviews Apple has a feed of", None),)

    def read(self, page: Response, source: Source) -> Reading:
        """The reviews of one page of the feed. `next_url` is the page after it, as far as the feed goes.

        Raises: `ParseError` for what is no such feed; `BlockedError`, `NotFoundError` for a page in its place.
        """
        posts = _posts(page, source.lang)
        return Reading(posts, lang=source.lang, next_url=_next(page) if posts else None)

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """New reviews, newest page first, back to one that is known or to the end of the feed.

        Raises: `CrawlError` of a kind; batches yielded before stay stored.
        """
        address = self.complete(source.address) or source.address
        for batch in stream(self, source, checkpoint, http, address):
            at = _FEED.search(batch.page.final_url) if batch.page is not None else None
            ended = at is not None and at["page"] == str(_PAGES) and bool(batch.posts)
            yield replace(batch, gap=_GAP) if ended else batch


def feed_address(app_id: str, country: str, origin: str = "https://itunes.apple.com") -> str:
    """The first page of a country's feed, newest review first."""
    return f"{origin}/{country.lower()}/rss/customerreviews/page=1/id={app_id}/sortby=mostrecent/json"


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def _next(page: Response) -> str | None:
    """The page after this one: the feed's own "next" link, which leads to XML, in the form that was asked for."""
    at = _FEED.search(page.final_url)
    number = int(at["page"] or 1) if at is not None else _PAGES
    if number >= _PAGES:
        return None
    links = value_at(json_of(page), "feed", "link")
    for one in links if isinstance(links, list) else []:
        if text_at(one, "attributes", "rel") == "next":
            onward = _FEED.search(text_at(one, "attributes", "href") or "")
            if onward is not None and onward["page"] and int(onward["page"]) > number:
                return re.sub(r"page=\d+", f"page={onward['page']}", page.final_url)
    return None


def _posts(page: Response, lang: str | None) -> tuple[Post, ...]:
    answer = json_of(page)
    if not isinstance(value_at(answer, "feed"), dict):
        raise ParseError(page.final_url, "this is no feed of the App Store")
    given = value_at(answer, "feed", "entry")
    entries = given if isinstance(given, list) else [given]  # one review alone is no list; none is nothing
    at = _FEED.search(page.final_url)
    country = at["cc"].lower() if at is not None else ""
    named = (text_at(one, "im:name", "label") for one in entries if isinstance(one, dict))
    app = next((name for name in named if name), None)
    title = text_at(answer, "feed", "title", "label")
    app = app or (title.partition(":")[2].strip() if title and ":" in title else None)
    return tuple(
        post for one in entries if isinstance(one, dict) and (post := _post(one, page, country, app, lang)) is not None
    )


def _post(entry: dict[str, Json], page: Response, country: str, app: str | None, lang: str | None) -> Post | None:
    stars, number = text_at(entry, "im:rating", "label"), text_at(entry, "id", "label")
    if stars is None or number is None:
        return None  # older feeds tell of the app itself first
    text = "\n".join(line.strip() for line in (text_at(entry, "content", "label") or "").splitlines() if line.strip())
    written = text_at(entry, "updated", "label")
    own = language_of_text(text, lang)
    return Post(
        platform="app_store",
        key=f"{country}:{number}",
        guid=number,
        url=text_at(entry, "link", "attributes", "href"),
        text=text,
        title=text_at(entry, "title", "label") or app,
        author=text_at(entry, "author", "name", "label"),
        published=written_time(written, now=page.fetched_at, lang="en", zone="UTC") if written else None,
        kind=PostKind.REVIEW,
        lang=own.partition("-")[0] if own else None,
        rating=Rating(float(stars), 5.0) if stars.isdigit() else None,
        about=About(AboutKind.PRODUCT, app) if app else None,
    )
