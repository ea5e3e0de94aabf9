"""Reviews of the customer's own apps by App Store Connect, all countries, with the answers given there.

Facts: `sources.md` 3.2, Apple's reference (List all customer reviews for an app; Generating tokens for API requests).
Built from facts and answers of our own writing, never run live.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final

from crawlers.errors import ParseError
from crawlers.json_values import is_json, items_at, json_of, text_at, value_at
from crawlers.page_language import language_of_text
from crawlers.reviews.keyed import JSON, PAUSE_S, Answered, lines_at, needed, newest_first, objects, time_at
from crawlers.reviews.tokens import LIFE_S, signed_token
from crawlers.types import (
    API_VERSION,
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

_ISSUED: Final = "https://appstoreconnect.apple.com/access/integrations/api"
ISSUER: Final = Key("app_store_connect.issuer", "Issuer ID", _ISSUED)
KEY_ID: Final = Key("app_store_connect.key_id", "Key ID", _ISSUED)
PRIVATE_KEY: Final = Key("app_store_connect.private_key", "private key (.p8)", _ISSUED)
_APP: Final = re.compile(
    r"^(?:asc:|app-?store-?connect:)(\d+)$|^https://appstoreconnect\.apple\.com/(?:.*/)?apps/(\d+)"
    r"|^https://api\.appstoreconnect\.apple\.com/v1/apps/(\d+)"
)
_AUDIENCE: Final = "appstoreconnect-v1"


class AppStoreConnectCrawler:
    """Reads every review of one's own app and its answer, newest first."""

    name = "app_store_connect"
    api_version = API_VERSION
    default_every_s = 6 * 3600
    keys = (ISSUER, KEY_ID, PRIVATE_KEY)

    def __init__(self, origin: str = "https://api.appstoreconnect.apple.com") -> None:
        self._origin = origin

    def complete(self, address: str) -> str | None:
        """The app's page for "asc:284882215"; None for all else."""
        app = _app(address.strip())
        return f"https://appstoreconnect.apple.com/apps/{app}" if app and not address.startswith("http") else None

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """An app of one's own in App Store Connect; () for all else. Pure."""
        return self.recognise_address(page.url)

    def recognise_address(self, address: str) -> tuple[Found, ...]:
        """The app that an address names; () for none. Pure."""
        app = _app(address.strip())
        if app is None:
            return ()
        whole = f"https://appstoreconnect.apple.com/apps/{app}"
        return (Found(self.name, whole, f"App {app}", 0.9, "An app of your own, by App Store Connect with your key"),)

    def read(self, page: Response, source: Source) -> Reading:
        """The reviews and answers of one answer. Raises: `ParseError` for what is none."""
        if not is_json(page):
            raise ParseError(page.final_url, "App Store Connect is read by its API alone")
        return Reading(_answered(page, source).posts, lang=source.lang)

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """New reviews and answers. Raises: `NeedsKeyError`, `CrawlError` of a kind."""
        app = _app(source.address)
        if app is None:
            raise ParseError(source.address, "give the app as asc:NUMBER")
        issuer, key_id, private_key = (needed(source, key) for key in self.keys)
        now = int(datetime.now(UTC).timestamp())
        claims: dict[str, Json] = {"iss": issuer, "iat": now, "exp": now + LIFE_S, "aud": _AUDIENCE}
        token = signed_token(claims, private_key, "ES256", source.address, key_id)
        headers = {"Authorization": f"Bearer {token}"}
        start = f"{self._origin}/v1/apps/{app}/customerReviews?include=response&sort=-createdDate&limit=200"

        def ask(onward: str | None) -> Response:
            if onward is not None and host_of(onward) != host_of(start):
                raise ParseError(start, "the answer leads on to another host")
            return http.get(onward or start, accept=JSON, rules="api", headers=headers, pause_s=PAUSE_S)

        yield from newest_first(checkpoint, ask, lambda page: _answered(page, source))


def _app(address: str) -> str | None:
    found = _APP.match(address)
    return next((one for one in found.groups() if one), None) if found is not None else None


def _answered(page: Response, source: Source) -> Answered:
    answer = objects(json_of(page), page)
    replies = {
        text_at(one, "id"): one
        for one in items_at(answer, "included")
        if text_at(one, "type") == "customerReviewResponses"
    }
    posts: list[Post] = []
    for one in items_at(answer, "data"):
        review_id, stars = text_at(one, "id"), value_at(one, "attributes", "rating")
        if review_id is None or text_at(one, "type") not in ("customerReviews", None):
            continue
        text = lines_at(one, "attributes", "body")
        own = language_of_text(text, source.lang)
        lang = own.partition("-")[0] if own else None
        posts.append(
            Post(
                platform="app_store",
                key=f"connect:{review_id}",
                guid=review_id,
                url=None,
                text=text,
                title=text_at(one, "attributes", "title"),
                author=text_at(one, "attributes", "reviewerNickname"),
                published=time_at(one, page, "attributes", "createdDate"),
                kind=PostKind.REVIEW,
                lang=lang,
                rating=Rating(float(stars), 5.0) if isinstance(stars, int) else None,
            )
        )
        reply = replies.get(text_at(one, "relationships", "response", "data", "id"))
        if reply is not None and (said := lines_at(reply, "attributes", "responseBody")):
            posts.append(
                Post(
                    platform="app_store",
                    key=f"connect:{review_id}:answer",
                    guid=text_at(reply, "id"),
                    url=None,
                    text=said,
                    published=time_at(reply, page, "attributes", "lastModifiedDate"),
                    kind=PostKind.ANSWER,
                    lang=lang,
                )
            )
    return Answered(tuple(posts), text_at(answer, "links", "next"))
