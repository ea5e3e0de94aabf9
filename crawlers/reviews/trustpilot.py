"""Reviews of a company on Trustpilot, by its Business API with the customer's own key. Its pages are never read.

Facts: `sources.md` 3.2 (the terms forbid reading pages by programs), 7; Trustpilot's documentation of business units
and service reviews. The key comes with a contract. Built from facts and answers of our own writing, never run live.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import urlencode

from crawlers.errors import NotFoundError, ParseError
from crawlers.json_values import is_json, items_at, json_of, text_at, whole_at
from crawlers.reviews.keyed import JSON, PAUSE_S, Answered, asked, lines_at, needed, newest_first, objects, time_at
from crawlers.types import (
    API_VERSION,
    About,
    AboutKind,
    Batch,
    Checkpoint,
    Found,
    Http,
    Json,
    Key,
    Post,
    PostKind,
    Rating,
    Reading,
    Response,
    Source,
)
from crawlers.urls import host_of

KEY: Final = Key("trustpilot.api_key", "API key", "https://businessapp.b2b.trustpilot.com/applications")
_COMPANY: Final = re.compile(
    r"^(?:https?://(?:[a-z]{2,3}\.)?trustpilot\.com/review/|trustpilot:)([\w.-]+\.\w+)", re.IGNORECASE
)


class TrustpilotCrawler:
    """Reads a company's reviews and its answers, newest first."""

    name = "trustpilot"
    api_version = API_VERSION
    default_every_s = 6 * 3600
    keys = (KEY,)

    def __init__(self, origin: str = "https://api.trustpilot.com") -> None:
        self._origin = origin

    def complete(self, address: str) -> str | None:
        """The company's address of "trustpilot:firm.example"; None for all else."""
        found = _COMPANY.match(address.strip())
        short = found is not None and not address.startswith("http")
        return f"https://www.trustpilot.com/review/{found[1].lower()}" if short and found is not None else None

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """A company's page on Trustpilot; () for all else. Pure; the page itself is not read."""
        return self.recognise_address(page.url)

    def recognise_address(self, address: str) -> tuple[Found, ...]:
        """The company that an address names; () for none. Pure."""
        found = _COMPANY.match(address.strip())
        if found is None:
            return ()
        whole = f"https://www.trustpilot.com/review/{found[1].lower()}"
        return (Found(self.name, whole, found[1], 0.9, "A company on Trustpilot, by its API with a key of your own"),)

    def read(self, page: Response, source: Source) -> Reading:
        """The reviews and answers of one answer. Raises: `ParseError` for what is none."""
        if not is_json(page):
            raise ParseError(page.final_url, "Trustpilot's terms forbid reading its pages: it is read by its API alone")
        return Reading(_answered(page, source, _domain(source)).posts, lang=source.lang)

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """New reviews and answers. Raises: `NeedsKeyError`, `CrawlError` of a kind."""
        domain = _domain(source)
        if domain is None:
            raise ParseError(source.address, "give the company as trustpilot:DOMAIN")
        headers = {"apikey": needed(source, KEY)}

        def get(url: str | None) -> Response:
            if url is None or host_of(url) != host_of(self._origin):
                raise ParseError(source.address, "the answer leads on to another host")
            return http.get(url, accept=JSON, rules="api", headers=headers, pause_s=PAUSE_S)

        find = asked(get, f"{self._origin}/v1/business-units/find?{urlencode({'name': domain})}")
        unit = text_at(json_of(find), "id")
        if unit is None:
            raise NotFoundError(source.address, 404, f"Trustpilot knows no company of the name {domain}")
        query = urlencode({"perPage": "100", "orderBy": "createdat.desc"})
        start = f"{self._origin}/v1/business-units/{unit}/reviews?{query}"
        yield from newest_first(
            checkpoint, lambda onward: get(onward or start), lambda page: _answered(page, source, domain)
        )


def _domain(source: Source) -> str | None:
    found = _COMPANY.match(source.address)
    return found[1].lower() if found is not None else None


def _answered(page: Response, source: Source, domain: str | None) -> Answered:
    answer = objects(json_of(page), page)
    if not isinstance(answer.get("reviews"), list):
        raise ParseError(page.final_url, "this is no list of reviews of Trustpilot")
    posts: list[Post] = []
    for one in items_at(answer, "reviews"):
        posts += _review(one, page, source, domain)
    onward = next(
        (text_at(link, "href") for link in items_at(answer, "links") if text_at(link, "rel") == "next-page"), None
    )
    return Answered(tuple(posts), onward if posts else None, title=domain)


def _review(one: dict[str, Json], page: Response, source: Source, domain: str | None) -> list[Post]:
    review_id, stars = text_at(one, "id"), whole_at(one, "stars")
    if review_id is None:
        return []
    url = f"https://www.trustpilot.com/reviews/{review_id}"
    company = text_at(one, "businessUnit", "displayName") or domain
    written, changed = time_at(one, page, "createdAt"), time_at(one, page, "updatedAt")
    lang = text_at(one, "language") or source.lang
    review = Post(
        platform="trustpilot",
        key=review_id,
        guid=review_id,
        url=url,
        text=lines_at(one, "text"),
        title=text_at(one, "title") or company,
        author=text_at(one, "consumer", "displayName"),
        published=written,
        edited=changed if written is not None and changed is not None and changed.at > written.at else None,
        kind=PostKind.REVIEW,
        lang=lang.partition("-")[0].lower() if lang else None,
        rating=Rating(float(stars), 5.0) if stars else None,
        about=About(AboutKind.COMPANY, company) if company else None,
    )
    reply = lines_at(one, "companyReply", "text")
    if not reply:
        return [review]
    answer = Post(
        platform="trustpilot",
        key=f"{review_id}:answer",
        url=url,
        text=reply,
        title=review.title,
        author=company,
        published=time_at(one, page, "companyReply", "createdAt"),
        kind=PostKind.ANSWER,
        lang=review.lang,
        parent_url=url,
        about=review.about,
    )
    return [review, answer]
