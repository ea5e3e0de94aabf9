"""X by its paid API: a search over the last seven days, or what one account writes.

Facts: `sources.md` 4 and 7, the names of fields from X's public description of its API version 2. Each post read
costs money, so a place reads no more a month than it may. Built from facts: read on answers of our own writing,
never run against X itself. Pages of x.com are never read.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final
from urllib.parse import urlsplit

from crawlers.errors import (
    CrawlError,
    LoginRequiredError,
    NeedsKeyError,
    NotFoundError,
    RateLimitedError,
    SpendingCapError,
    StatusError,
)
from crawlers.gaps import Gap, GapKind
from crawlers.json_values import is_json, items_at, json_of, text_at, whole_at
from crawlers.social.asking import Api, Asked, iso, needed
from crawlers.social.searches import parameter, quoted, short_search
from crawlers.social.visits import Answer, Job, Memory, no_question, visit
from crawlers.social.x_posts import posts_of
from crawlers.types import API_VERSION, Batch, Checkpoint, Found, Http, Json, Key, Post, Reading, Response, Source
from crawlers.urls import host_of

TOKEN: Final = Key(
    "x.bearer", "bearer token of your X developer application", "https://developer.x.com/en/portal/dashboard"
)
POSTS_A_MONTH: Final = 2_000
"""What a place reads a month unless its address says `&max_a_month=N`; about 10 US dollars at 0.005 a post."""

_API: Final = "https://api.x.com/2/"
_PAUSE_S: Final = 2.0  # 450 questions in a quarter of an hour
_LISTED: Final = 100
_LEAST: Final = 10  # the API gives no fewer
_OVERLAP_S: Final = 60
_WEEK: Final = timedelta(days=7)
_SLACK_S: Final = 90  # the API refuses a start that is a week ago to the second
_LONGEST: Final = 512  # characters of a query
_HOSTS: Final = frozenset(
    {"x.com", "www.x.com", "mobile.x.com", "twitter.com", "www.twitter.com", "mobile.twitter.com"}
)
_SEARCH: Final = "https://x.com/search?f=live&q="
_NAME: Final = re.compile(r"/@?(\w{1,15})/?(?:with_replies/?)?$")
_NO_NAMES: Final = frozenset(
    {"search", "home", "explore", "notifications", "messages", "i", "settings", "login", "tos"}
)
_FIELDS: Final = {
    "tweet.fields": "created_at,author_id,lang,public_metrics,referenced_tweets,note_tweet,conversation_id",
    "expansions": "author_id,referenced_tweets.id,referenced_tweets.id.author_id",
    "user.fields": "username,name,public_metrics",
}


class XCrawler:
    """Reads X with a paid token of the customer's own."""

    name = "x"
    api_version = API_VERSION
    default_every_s = 6 * 3600
    keys = (TOKEN,)

    def __init__(self, api: str = _API, *, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._api = api
        self._clock = clock

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """What an address of X shows; an answer of the API too. Pure."""
        if is_json(page):
            told = b'"author_id"' in page.body and b'"data"' in page.body and b'"meta"' in page.body
            return (self._found(page.final_url, "an answer of X's API"),) if told else ()
        return self.recognise_address(page.final_url)

    def recognise_address(self, address: str) -> tuple[Found, ...]:
        """The way to read what an address of X names, without asking for its page; () for all else."""
        place = place_of(address)
        return () if place is None else (self._found(place.address, place.what),)

    def complete(self, address: str) -> str | None:
        """The whole address for "x:search?q=words"; None for all else."""
        return short_search(address, "x", _SEARCH)

    def read(self, page: Response, source: Source) -> Reading:
        """All posts of one answer of the API. Raises: `ParseError` for what is none."""
        return Reading(posts_of(json_of(page), page, source.lang), lang=source.lang)

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """The newest posts, back to those known, a week at most.

        Raises: `NeedsKeyError`, `SpendingCapError` when the month's posts are read, `CrawlError` of a kind.
        """
        place = place_of(source.address)
        if place is None:
            raise NotFoundError(source.address, 404, "this is no address of a search or account of X")
        token = needed(source, TOKEN)
        api = Api(http, self._api, _PAUSE_S, {"Authorization": f"Bearer {token}"}, (token,))
        return visit(_Visit(api, place, source, self._clock()), checkpoint)

    def ask_again(self, url: str, key: str, source: Source, http: Http) -> Post | None:
        """Nothing: each post read costs money, and a deleted one is not worth it.

        Raises: `NotFoundError` for one that is gone, `CrawlError` of a kind.
        """
        raise no_question(url)

    def _found(self, address: str, what: str) -> Found:
        name = parameter(address, "q") or address.partition(".com/")[2] or address
        return Found(self.name, address, f"X: {name}", 0.9, f"{what[0].upper()}{what[1:]}, read by the paid API", "x")


@dataclass(frozen=True, slots=True)
class Place:
    """What an address means; `max_a_month` is how many posts may be paid for."""

    address: str
    what: str
    query: str
    max_a_month: int


def place_of(address: str) -> Place | None:
    """What an address of X names, None for none."""
    if host_of(address) not in _HOSTS:
        return None
    path = urlsplit(address).path
    cap = parameter(address, "max_a_month") or ""
    most = int(cap) if cap.isdigit() else POSTS_A_MONTH
    limit = f"&max_a_month={most}" if cap.isdigit() else ""
    if (query := parameter(address, "q")) is not None and path.rstrip("/") == "/search":
        return Place(f"{_SEARCH}{quoted(query)}{limit}", "a search over the last seven days", query, most)
    name = _NAME.match(path)
    if name is None or name[1].lower() in _NO_NAMES:
        return None
    clean = f"https://x.com/{name[1]}{limit.replace('&', '?')}"
    return Place(clean, "an account's posts of the last seven days", f"from:{name[1]}", most)


class _Visit:
    """One visit: what is asked, and what answers lead to."""

    def __init__(self, api: Api, place: Place, source: Source, now: datetime) -> None:
        self._api = api
        self._place = place
        self._source = source
        self._now = now

    def begin(self, memory: Memory) -> Sequence[Job]:
        earliest = int((self._now - _WEEK).timestamp()) + _SLACK_S
        since = memory.since("search", overlap_s=_OVERLAP_S, first=None)
        return [{"do": "search", "since": max(since or 0, earliest), "missed": since is not None and since < earliest}]

    def ask(self, job: Job, memory: Memory) -> Answer:
        month = self._now.strftime("%Y-%m")
        read = (whole_at(memory.notes, "read") or 0) if memory.notes.get("month") == month else 0
        left = self._place.max_a_month - read
        if left < _LEAST:
            detail = f"{read} of the {self._place.max_a_month} posts that this place may read a month are read"
            raise SpendingCapError(self._source.address, detail, self._next_month_s())
        query = self._place.query
        plain = query if "is:retweet" in query or query.startswith("from:") else f"({query}) -is:retweet"
        if len(plain) > _LONGEST:
            raise NotFoundError(self._source.address, 400, f"the search is longer than the {_LONGEST} letters X allows")
        since = whole_at(job, "since")
        asked: Asked = {
            "query": plain,
            "max_results": max(_LEAST, min(_LISTED, left)),
            "start_time": None if since is None else iso(since),
            "end_time": text_at(job, "until"),
            "next_token": text_at(job, "page"),
            **_FIELDS,
        }
        try:
            page = self._api.get("tweets/search/recent", asked)
        except StatusError as error:
            raise _named(error, self._next_month_s()) from error
        answer = json_of(page)
        posts = posts_of(answer, page, self._source.lang)
        memory.saw("search", posts, self._now)
        memory.notes["month"], memory.notes["read"] = month, read + len(list(items_at(answer, "data")))
        onward: tuple[Job, ...] = ()
        if (following := text_at(answer, "meta", "next_token")) is not None and posts:
            onward = (job | {"page": following, "missed": False},)
        gap = None
        if job.get("missed") is True:
            gap = Gap(GapKind.LAST_DAYS, "X", 7)
        rest_s = None
        if page.headers.get("x-rate-limit-remaining", "").strip() == "0":
            reset = page.headers.get("x-rate-limit-reset", "")
            rest_s = max(0.0, int(reset) - page.fetched_at.timestamp()) if reset.isdigit() else 900.0
        return Answer(posts, page, onward, gap=gap, rest_s=rest_s)

    def _next_month_s(self) -> float:
        first = (self._now.replace(day=1) + timedelta(days=32)).replace(
            day=1, hour=0, minute=0, second=0, microsecond=0
        )
        return (first - self._now).total_seconds()


def _named(error: StatusError, next_month_s: float) -> CrawlError:
    """What a refusal means, by its title."""
    try:
        told: Json = json.loads(error.body)
    except ValueError:
        told = None
    title = text_at(told, "title") or ""
    said = text_at(told, "detail") or title
    if "UsageCap" in title or "usage cap" in said.lower() or error.status == 402:
        return SpendingCapError(error.url, f"X says: {said}", next_month_s)
    if isinstance(error, RateLimitedError):
        return error
    if error.status == 403:
        return NeedsKeyError(error.url, f"X says: {said}; see {TOKEN.slug}")
    if error.status == 400 and said:
        return NotFoundError(error.url, 400, f"X says: {said}")
    if error.status == 451:
        return LoginRequiredError(error.url, f"X says: {said}")
    return error
