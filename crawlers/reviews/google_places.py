"""Reviews of any place on Google Maps, by the Places API (New) with the customer's own key: the five it shows.

Facts: `sources.md` 3.2, the API's reference (places.get, Review, AuthorAttribution). At most 5 reviews, by relevance,
no paging: each crawl says so as a gap. The address is a Maps link with "place_id:" in it, or "places:ID". Built from
facts and answers of our own writing, never run live.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import unquote

from crawlers.errors import ParseError
from crawlers.gaps import Gap, GapKind
from crawlers.json_values import is_json, items_at, json_of, text_at, value_at
from crawlers.reviews.keyed import JSON, PAUSE_S, Answered, lines_at, needed, newest_first, objects, time_at
from crawlers.types import (
    API_VERSION,
    About,
    AboutKind,
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
)

KEY: Final = Key(
    "google_places.api_key", "API key with Places API (New)", "https://console.cloud.google.com/apis/credentials"
)
_PLACE: Final = re.compile(
    r"^places?:([\w-]{10,200})$|^https?://(?:www\.|maps\.)?google\.[a-z.]+/maps\b.*place_id[:=]([\w-]{10,200})"
)
_GAP: Final = Gap(GapKind.CHOSEN, "Google", 5)
_FIELDS: Final = "id,displayName,googleMapsUri,reviews"


class GooglePlacesCrawler:
    """Reads the few reviews that Google's API gives of any place."""

    name = "google_places"
    api_version = API_VERSION
    default_every_s = 12 * 3600
    keys = (KEY,)

    def __init__(self, origin: str = "https://places.googleapis.com") -> None:
        self._origin = origin

    def complete(self, address: str) -> str | None:
        """The Maps link of "places:ID"; None for all else."""
        found = _PLACE.match(address.strip())
        place = (found[1] or found[2]) if found is not None else None
        return f"https://www.google.com/maps/place/?q=place_id:{place}" if place else None

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """The place of a Maps link that tells its id; () for all else. Pure."""
        return self.recognise_address(page.url)

    def recognise_address(self, address: str) -> tuple[Found, ...]:
        """The place that an address names; () for none. Pure."""
        whole = self.complete(unquote(address))
        if whole is None:
            return ()
        return (
            Found(self.name, whole, "Google Maps", 0.9, "A place on Google Maps, by its API with a key of your own"),
        )

    def read(self, page: Response, source: Source) -> Reading:
        """The reviews of one answer. Raises: `ParseError` for what is none."""
        if not is_json(page):
            raise ParseError(page.final_url, "Google Maps is read by its API alone")
        return Reading(_answered(page, source).posts, lang=source.lang)

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """What of the five is new. Raises: `NeedsKeyError`, `SpendingCapError`, `CrawlError` of a kind."""
        key = needed(source, KEY)
        found = _PLACE.match(unquote(source.address))
        if found is None:
            raise ParseError(source.address, "this address names no place: give one with place_id, or places:ID")
        url = f"{self._origin}/v1/places/{found[1] or found[2]}"
        url += f"?languageCode={source.lang.partition('-')[0]}" if source.lang else ""
        headers = {"X-Goog-Api-Key": key, "X-Goog-FieldMask": _FIELDS}

        def ask(_: str | None) -> Response:
            return http.get(url, accept=JSON, rules="api", headers=headers, pause_s=PAUSE_S)

        yield from newest_first(checkpoint, ask, lambda page: _answered(page, source), _GAP)


def _answered(page: Response, source: Source) -> Answered:
    answer = objects(json_of(page), page)
    place = text_at(answer, "displayName", "text")
    posts = []
    for one in items_at(answer, "reviews"):
        name, stars = text_at(one, "name"), value_at(one, "rating")
        if name is None:
            continue
        own = value_at(one, "originalText")  # `text` may be a translation
        said = own if isinstance(own, dict) else value_at(one, "text")
        lang = text_at(said, "languageCode") or source.lang
        posts.append(
            Post(
                platform="google_maps",
                key=name,
                guid=name,
                url=text_at(one, "googleMapsUri") or text_at(answer, "googleMapsUri"),
                text=lines_at(said, "text"),
                title=place,
                author=text_at(one, "authorAttribution", "displayName"),
                published=time_at(one, page, "publishTime"),
                kind=PostKind.REVIEW,
                lang=lang.partition("-")[0].lower() if lang else None,
                rating=Rating(float(stars), 5.0) if isinstance(stars, int | float) else None,
                thread_url=text_at(answer, "googleMapsUri"),
                about=About(AboutKind.PLACE, place) if place else None,
            )
        )
    return Answered(tuple(posts), title=place)
