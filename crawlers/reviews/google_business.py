"""All reviews of the customer's own places on Google, by the Business Profile API, with the answers given there.

Facts: `sources.md` 3.2, the API's reference (v4 accounts.locations.reviews.list). Google must approve the project; the
consent is the customer's own (OAuth refresh token, scope business.manage). Built from facts and answers of our own
writing, never run live.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import urlencode

from crawlers.errors import ParseError
from crawlers.json_values import items_at, json_of, text_at
from crawlers.reviews.keyed import JSON, PAUSE_S, Answered, lines_at, needed, newest_first, objects, time_at
from crawlers.reviews.tokens import GOOGLE, of_refresh_token
from crawlers.types import (
    API_VERSION,
    Batch,
    Checkpoint,
    Found,
    Http,
    Key,
    Post,
    PostKind,
    Rating,
    Reading,
    Response,
    Source,
    WrittenTime,
)

_ISSUED: Final = "https://console.cloud.google.com/apis/credentials"
CLIENT_ID: Final = Key("google_business.client_id", "OAuth client ID", _ISSUED)
CLIENT_SECRET: Final = Key("google_business.client_secret", "OAuth client secret", _ISSUED)
REFRESH_TOKEN: Final = Key("google_business.refresh_token", "OAuth refresh token (business.manage)", _ISSUED)
_PLACE: Final = re.compile(
    r"^(?:gbp:|google-?business:|https://mybusiness\.googleapis\.com/v4/)?(accounts/\d+/locations/\d+)(?:/reviews)?/?$"
)
_STARS: Final = {"ONE": 1.0, "TWO": 2.0, "THREE": 3.0, "FOUR": 4.0, "FIVE": 5.0}
_TRANSLATED: Final = re.compile(r"^\(Translated by Google\).*?\n\s*\(Original\)\s*", re.DOTALL)
_TRANSLATION_BELOW: Final = re.compile(r"\n\s*\(Translated by Google\).*\Z", re.DOTALL)


class GoogleBusinessCrawler:
    """Reads every review of one's own place, what was changed last first."""

    name = "google_business"
    api_version = API_VERSION
    default_every_s = 3600
    keys = (CLIENT_ID, CLIENT_SECRET, REFRESH_TOKEN)

    def __init__(self, origin: str = "https://mybusiness.googleapis.com", tokens: str = GOOGLE) -> None:
        self._origin = origin
        self._tokens = tokens

    def complete(self, address: str) -> str | None:
        """The API's address of "gbp:accounts/1/locations/2"; None for all else."""
        found = _PLACE.match(address.strip())
        return f"https://mybusiness.googleapis.com/v4/{found[1]}/reviews" if found is not None else None

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """The list of reviews of a place of one's own; () for all else. Pure."""
        return self.recognise_address(page.url)

    def recognise_address(self, address: str) -> tuple[Found, ...]:
        """The place of one's own that an address names; () for none. Pure."""
        whole = self.complete(address)
        if whole is None:
            return ()
        reason = "Reviews of a place of your own, by Google's API with your consent"
        return (Found(self.name, whole, "Google Business Profile", 0.9, reason),)

    def read(self, page: Response, source: Source) -> Reading:
        """The reviews and answers of one answer. Raises: `ParseError` for what is none."""
        return Reading(_answered(page, source).posts, lang=source.lang)

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """Reviews that are new, were changed or answered. Raises: `NeedsKeyError`, `CrawlError` of a kind."""
        found = _PLACE.match(source.address)
        if found is None:
            raise ParseError(source.address, "give the place as gbp:accounts/NUMBER/locations/NUMBER")
        client_id, client_secret, consent = (needed(source, key) for key in self.keys)
        token = of_refresh_token(http, client_id, client_secret, consent, self._tokens)
        headers = {"Authorization": f"Bearer {token}"}
        url = f"{self._origin}/v4/{found[1]}/reviews"

        def ask(page_token: str | None) -> Response:
            asked = {"pageSize": "50", "orderBy": "updateTime desc"} | ({"pageToken": page_token} if page_token else {})
            return http.get(f"{url}?{urlencode(asked)}", accept=JSON, rules="api", headers=headers, pause_s=PAUSE_S)

        yield from newest_first(checkpoint, ask, lambda page: _answered(page, source))


def _answered(page: Response, source: Source) -> Answered:
    answer = objects(json_of(page), page)
    posts: list[Post] = []
    for one in items_at(answer, "reviews"):
        name = text_at(one, "name")
        if name is None:
            continue
        written, changed = time_at(one, page, "createTime"), time_at(one, page, "updateTime")
        lang = source.lang.partition("-")[0] if source.lang else None
        review = Post(
            platform="google_maps",
            key=name,
            guid=text_at(one, "reviewId") or name,
            url=None,
            text=_own_words(lines_at(one, "comment")),
            author=text_at(one, "reviewer", "displayName"),
            published=written or changed,
            edited=_later(written, changed),
            kind=PostKind.REVIEW,
            lang=lang,
            rating=Rating(_STARS[stars], 5.0) if (stars := text_at(one, "starRating") or "") in _STARS else None,
        )
        posts.append(review)
        if reply := lines_at(one, "reviewReply", "comment"):
            at = time_at(one, page, "reviewReply", "updateTime")
            posts.append(
                Post(
                    platform="google_maps",
                    key=f"{name}:answer",
                    url=None,
                    text=_own_words(reply),
                    published=at,
                    kind=PostKind.ANSWER,
                    lang=lang,
                )
            )
    return Answered(tuple(posts), text_at(answer, "nextPageToken"))


def _own_words(text: str) -> str:
    """What the author wrote, without Google's translation before or below it."""
    return _TRANSLATION_BELOW.sub("", _TRANSLATED.sub("", text)).strip()


def _later(written: WrittenTime | None, changed: WrittenTime | None) -> WrittenTime | None:
    return changed if written is not None and changed is not None and changed.at > written.at else None
