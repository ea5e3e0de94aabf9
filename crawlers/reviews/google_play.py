"""Reviews of the customer's own apps in Google Play, by the Play Developer API with a service account.

Facts: `sources.md` 3.2, the API's reference (androidpublisher v3 reviews.list). The API gives reviews of the last
week that were written or changed: what is older is a gap of the first crawl, and of one that comes too late. Built from
facts and answers of our own writing, never run live.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final
from urllib.parse import urlencode

from crawlers.errors import ParseError
from crawlers.gaps import Gap, GapKind
from crawlers.json_values import is_json, items_at, json_of, text_at, whole_at
from crawlers.reviews.keyed import JSON, PAUSE_S, Answered, is_first, lines_at, needed, newest_first, objects, time_at
from crawlers.reviews.tokens import of_service_account
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

KEY: Final = Key(
    "google_play.service_account", "JSON key file of a service account", "https://play.google.com/console/developers"
)
SCOPE: Final = "https://www.googleapis.com/auth/androidpublisher"
_STORE: Final = re.compile(r"^https?://play\.google\.com/store/apps/details\?(?:.*&)?id=([\w.]+)")
_SHORT: Final = re.compile(r"^(?:play|googleplay|google-play):((?:[A-Za-z]\w*\.)+\w+)$")
_GAP: Final = Gap(GapKind.LAST_DAYS, "Google Play", 7)


class GooglePlayCrawler:
    """Reads what was written or changed in the last week about one's own app."""

    name = "google_play"
    api_version = API_VERSION
    default_every_s = 6 * 3600
    keys = (KEY,)

    def __init__(self, origin: str = "https://androidpublisher.googleapis.com") -> None:
        self._origin = origin

    def complete(self, address: str) -> str | None:
        """The store's address of "play:com.example.app"; None for all else."""
        found = _SHORT.match(address.strip())
        return f"https://play.google.com/store/apps/details?id={found[1]}" if found is not None else None

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """An app's page in the store; () for all else. Pure."""
        return self.recognise_address(page.url)

    def recognise_address(self, address: str) -> tuple[Found, ...]:
        """The app that an address names; () for none. Pure."""
        package = _package(address.strip())
        if package is None:
            return ()
        whole = f"https://play.google.com/store/apps/details?id={package}"
        return (Found(self.name, whole, package, 0.9, "An app of your own in Google Play, by its API with your key"),)

    def read(self, page: Response, source: Source) -> Reading:
        """The reviews and answers of one answer. Raises: `ParseError` for what is none."""
        if not is_json(page):
            raise ParseError(page.final_url, "Google Play is read by its API alone")
        return Reading(_answered(page, source, _package(source.address)).posts, lang=source.lang)

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """Reviews of the last week that are new, changed or answered. Raises: `NeedsKeyError`, `CrawlError`s."""
        package = _package(source.address)
        if package is None:
            raise ParseError(source.address, "give the app's page in the store, or play:PACKAGE")
        account = needed(source, KEY)
        url = f"{self._origin}/androidpublisher/v3/applications/{package}/reviews"
        token = of_service_account(http, account, SCOPE, source.address, datetime.now(UTC))
        headers = {"Authorization": f"Bearer {token}"}

        def ask(page_token: str | None) -> Response:
            asked = {"maxResults": "100"} | ({"token": page_token} if page_token else {})
            return http.get(f"{url}?{urlencode(asked)}", accept=JSON, rules="api", headers=headers, pause_s=PAUSE_S)

        gap = _GAP if is_first(checkpoint) else None
        yield from newest_first(checkpoint, ask, lambda page: _answered(page, source, package), gap)


def _package(address: str) -> str | None:
    found = _STORE.match(address) or _SHORT.match(address)
    return found[1] if found is not None else None


def _answered(page: Response, source: Source, package: str | None) -> Answered:
    answer = objects(json_of(page), page)
    posts: list[Post] = []
    for one in items_at(answer, "reviews"):
        review_id = text_at(one, "reviewId")
        said = next((part for part in items_at(one, "comments") if isinstance(part.get("userComment"), dict)), None)
        if review_id is None or said is None:
            continue
        posts.append(_review(one, said, review_id, page, source, package))
        for part in items_at(one, "comments"):
            if reply := lines_at(part, "developerComment", "text"):
                posts.append(
                    Post(
                        platform="google_play",
                        key=f"{review_id}:answer",
                        url=posts[-1].url,
                        text=reply,
                        published=time_at(part, page, "developerComment", "lastModified", "seconds"),
                        kind=PostKind.ANSWER,
                        lang=posts[-1].lang,
                        parent_url=posts[-1].url,
                        about=posts[-1].about,
                    )
                )
    return Answered(tuple(posts), text_at(answer, "tokenPagination", "nextPageToken"), title=package)


def _review(
    one: dict[str, Json], said: dict[str, Json], review_id: str, page: Response, source: Source, package: str | None
) -> Post:
    # Before 2016 a review had a title, which the API still puts before a tab.
    own = text_at(said, "userComment", "originalText") or text_at(said, "userComment", "text") or ""
    title, tab, body = own.partition("\t")
    stars = whole_at(said, "userComment", "starRating")
    lang = text_at(said, "userComment", "reviewerLanguage") or source.lang
    url = f"https://play.google.com/store/apps/details?id={package}&reviewId={review_id}" if package else None
    return Post(
        platform="google_play",
        key=review_id,
        guid=review_id,
        url=url,
        text="\n".join(line.strip() for line in (body if tab else own).splitlines() if line.strip()),
        title=(title.strip() if tab else "") or package,
        author=text_at(one, "authorName"),
        published=time_at(said, page, "userComment", "lastModified", "seconds"),
        kind=PostKind.REVIEW,
        lang=lang.replace("_", "-").partition("-")[0].lower() if lang else None,
        rating=Rating(float(stars), 5.0) if stars else None,
        about=About(AboutKind.PRODUCT, package) if package else None,
    )
