"""VK by its API: a search over all open walls, a wall with its comments, one post, a community's topics.

Facts: `sources.md` 4 and 7, VKCOM/vk-api-schema (methods, objects, errors.json). Pages of vk.com are behind a login
and scripts, and are never read. Posts were read on recorded answers; never run against VK itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from crawlers.errors import (
    NotFoundError,
)
from crawlers.json_values import is_json, json_of
from crawlers.social.asking import Api, needed
from crawlers.social.searches import parameter, short_search
from crawlers.social.visits import first_answer, no_question, visit
from crawlers.social.vk_answers import TOKEN, checked
from crawlers.social.vk_places import SEARCH, place_of
from crawlers.social.vk_posts import page_of
from crawlers.social.vk_visit import VkVisit
from crawlers.types import (
    API_VERSION,
    Batch,
    Checkpoint,
    Found,
    Http,
    Post,
    Reading,
    Response,
    Source,
)

_API: Final = "https://api.vk.com/method/"
_PAUSE_S: Final = 0.35  # three questions a second at most
_POST: Final = re.compile(r"-?\d+_\d+")


class VkCrawler:
    """Reads VK with a token of the customer's own."""

    name = "vk"
    api_version = API_VERSION
    default_every_s = 3600
    keys = (TOKEN,)

    def __init__(self, api: str = _API, *, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._api = api
        self._clock = clock

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """What an address of VK shows, whatever its page says; an answer of the API too. Pure."""
        if is_json(page):
            told = b'"response"' in page.body and b'"date"' in page.body and b'"from_id"' in page.body
            return (self._found(page.final_url, "an answer of VK's API"),) if told else ()
        return self.recognise_address(page.final_url)

    def recognise_address(self, address: str) -> tuple[Found, ...]:
        """The way to read what an address of VK names, without asking for its page; () for all else."""
        place = place_of(address)
        return () if place is None else (self._found(place.address, place.what),)

    def complete(self, address: str) -> str | None:
        """The whole address for "vk:search?q=words" and "vk:name"; None for all else."""
        text = address.strip()
        if (name := re.fullmatch(r"vk:/{0,2}([A-Za-z][\w.]{1,50})", text)) is not None:
            return f"https://vk.com/{name[1]}"
        return short_search(text, "vk", SEARCH)

    def read(self, page: Response, source: Source) -> Reading:
        """All posts and comments of one answer of the API. Raises: `CrawlError` of a kind for one of an error."""
        answer = checked(json_of(page), page)
        found = page_of(answer, page, source.lang)
        return Reading(tuple(found.posts), tuple(found.skipped), lang=source.lang)

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """The newest posts of a search, wall or board, back to those known, then comments where there are others.

        Raises: `NeedsKeyError`, `CrawlError` of a kind.
        """
        place = place_of(source.address)
        if place is None:
            raise NotFoundError(source.address, 404, "this is no address of a search, wall, post or topic of VK")
        token = needed(source, TOKEN)
        api = Api(http, self._api, _PAUSE_S, secrets=(token,))
        return visit(VkVisit(api, token, place, source, self._clock()), checkpoint)

    def ask_again(self, url: str, key: str, source: Source, http: Http) -> Post | None:
        """A wall post as VK gives it now; comments and topics cannot be asked for alone.

        Raises: `NotFoundError` for one that is gone, `CrawlError` of a kind.
        """
        if _POST.fullmatch(key) is None:
            raise no_question(url)
        return first_answer(self.crawl(replace(source, address=url), Checkpoint(), http), key)

    def _found(self, address: str, what: str) -> Found:
        name = parameter(address, "q") or address.partition("://")[2]
        return Found(self.name, address, f"VK: {name}", 0.9, f"{what[0].upper()}{what[1:]}, read by VK's API", "vk")
