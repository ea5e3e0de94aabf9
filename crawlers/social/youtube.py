"""YouTube by its Data API: a search, a channel, a film; the comments of each.

Facts: `sources.md` 4 and 7 (quota: a search costs 100 units, all else 1, of 10,000 a day). Posts were read on
recorded answers; never run against YouTube itself. A channel's feed without key is read by the crawler of feeds and
gives the same posts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final
from urllib.parse import parse_qsl, urlsplit

from crawlers.errors import NotFoundError
from crawlers.json_values import is_json, json_of
from crawlers.social.asking import Api, needed
from crawlers.social.searches import parameter, quoted, short_search, terms
from crawlers.social.visits import Job, first_answer, no_question, visit
from crawlers.social.youtube_posts import comments_of, video_url, videos_of
from crawlers.social.youtube_visit import KEY, YoutubeVisit, checked
from crawlers.types import API_VERSION, Batch, Checkpoint, Found, Http, Post, Reading, Response, Source
from crawlers.urls import host_of

_API: Final = "https://www.googleapis.com/youtube/v3/"
_HOSTS: Final = frozenset({"youtube.com", "www.youtube.com", "m.youtube.com", "youtu.be"})
_SEARCH: Final = "https://www.youtube.com/results?search_query="
_VIDEO: Final = re.compile(r"/(?:shorts|live|embed|v)/([\w-]{11})")
_CHANNEL: Final = re.compile(r"/channel/(UC[\w-]{22})")
_NAMED: Final = re.compile(r"/(@[^/?#]+|(?:c|user)/[^/?#]+)")
_PAUSE_S: Final = 0.2
_CHANNELS: Final = "a channel's films and all their comments"


class YoutubeCrawler:
    """Reads YouTube with an API key of the customer's own."""

    name = "youtube"
    api_version = API_VERSION
    default_every_s = 4 * 3600
    keys = (KEY,)

    def __init__(self, api: str = _API, *, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._api = api
        self._clock = clock

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """What an address of YouTube shows; an answer of the API too. Pure."""
        if is_json(page):
            told = b'"youtube#' in page.body[:400]
            return (self._found(page.final_url, "an answer of YouTube's API"),) if told else ()
        place = place_of(page.final_url)
        return () if place is None else (self._found(place[0], place[1]),)

    def recognise_address(self, address: str) -> tuple[Found, ...]:
        """The way to read a search or a film, without asking for its page; () for all else.

        A channel's page tells of its feed, which needs no key.
        """
        place = place_of(address)
        return () if place is None or place[1] == _CHANNELS else (self._found(place[0], place[1]),)

    def complete(self, address: str) -> str | None:
        """The whole address for "youtube:search?q=words"; None for all else."""
        return short_search(address, "youtube", _SEARCH)

    def read(self, page: Response, source: Source) -> Reading:
        """All films and comments of one answer of the API. Raises: `CrawlError` of a kind for one of an error."""
        answer = checked(json_of(page), page)
        posts = (*videos_of(answer, page, source.lang), *comments_of(answer, page, source.lang))
        return Reading(posts, lang=source.lang)

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """New films, then comments of films that have others than the last time.

        Raises: `NeedsKeyError`, `SpendingCapError` when the day's units are spent, `CrawlError` of a kind.
        """
        place = place_of(source.address)
        if place is None:
            raise NotFoundError(source.address, 404, "this is no address of a search, channel or film of YouTube")
        key = needed(source, KEY)
        api = Api(http, self._api, _PAUSE_S, {"X-Goog-Api-Key": key}, (key,))
        return visit(YoutubeVisit(api, place[2], source, self._clock()), checkpoint)

    def ask_again(self, url: str, key: str, source: Source, http: Http) -> Post | None:
        """A film as YouTube gives it now; comments are not asked for alone.

        Raises: `NotFoundError` for one that is gone, `CrawlError` of a kind.
        """
        if "." in key or "lc=" in url:
            raise no_question(url)
        return first_answer(self.crawl(replace(source, address=url), Checkpoint(), http), key)

    def _found(self, address: str, what: str) -> Found:
        name = parameter(address, "search_query") or address.partition(".com/")[2] or address
        reason = f"{what[0].upper()}{what[1:]}, read by the API"
        return Found(self.name, address, f"YouTube: {name}", 0.6 if what == _CHANNELS else 0.9, reason, "youtube")


def place_of(address: str) -> tuple[str, str, Job] | None:
    """The clean address, what it shows, and the first question there; None for what is none of YouTube's."""
    if host_of(address) not in _HOSTS:
        return None
    parts = urlsplit(address)
    asked = dict(parse_qsl(parts.query))
    video = _VIDEO.search(parts.path)
    number = video[1] if video is not None else asked.get("v") if parts.path == "/watch" else None
    if host_of(address) == "youtu.be":
        number = parts.path.strip("/")
    if number:
        return video_url(number), "a film with its comments", {"do": "videos", "ids": [number]}
    if (query := parameter(address, "search_query")) is not None:
        # "|" is the service's OR
        return _SEARCH + quoted(query), "a search for films", {"do": "search", "q": "|".join(terms(query))}
    if (match := _CHANNEL.search(parts.path)) is not None:
        return f"https://www.youtube.com/channel/{match[1]}", _CHANNELS, {"do": "channel", "id": match[1]}
    if (match := _NAMED.match(parts.path)) is not None:
        kind, name = (
            ("forHandle", match[1]) if match[1].startswith("@") else ("forUsername", match[1].partition("/")[2])
        )
        return f"https://www.youtube.com/{match[1]}", _CHANNELS, {"do": "channel", kind: name}
    return None
