"""Reddit by its API with the customer's own application: a search, a community, a discussion, a person.

Facts: `sources.md` 4 and 7 (100 questions a minute, listings about 1,000 deep, applications approved by hand).
Posts were read on recorded answers; never run against Reddit itself. Without keys the crawler of feeds reads the
".rss" of the same address and gives the same posts, as long as Reddit allows that.
"""

from __future__ import annotations

import base64
import re
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final
from urllib.parse import urlsplit

from crawlers.errors import LoginRequiredError, NeedsKeyError, NotFoundError, RateLimitedError, StatusError
from crawlers.gaps import Gap, GapKind
from crawlers.json_values import is_json, json_of, text_at, value_at, whole_at
from crawlers.social.asking import FORM, JSON, Api, Asked, needed
from crawlers.social.reddit_posts import more_of, posts_of
from crawlers.social.searches import parameter, quoted, short_search
from crawlers.social.visits import Answer, Job, Memory, first_answer, no_question, seen_before, visit
from crawlers.types import API_VERSION, Batch, Checkpoint, Found, Http, Json, Key, Post, Reading, Response, Source
from crawlers.urls import host_of

_APPS: Final = "https://www.reddit.com/prefs/apps"
CLIENT: Final = Key("reddit.client_id", "client id of your Reddit application", _APPS)
SECRET: Final = Key("reddit.client_secret", "secret of that application", _APPS)

_API: Final = "https://oauth.reddit.com"
_TOKEN: Final = "https://www.reddit.com/api/v1/access_token"
_PAUSE_S: Final = 0.7  # 100 questions a minute
_LISTED: Final = 100
_DEEPEST: Final = 1_000  # a listing shows no more
_OVERLAP_S: Final = 3_600
_AT_ONCE: Final = 100  # hidden comments asked for in one question
_SPARE_S: Final = 60.0  # a token is not used in the last minute of its life
_HOSTS: Final = frozenset(
    {
        "reddit.com",
        "www.reddit.com",
        "old.reddit.com",
        "new.reddit.com",
        "sh.reddit.com",
        "m.reddit.com",
        "np.reddit.com",
    }
)
_SEARCH: Final = "https://www.reddit.com/search/?sort=new&q="
_COMMUNITY: Final = re.compile(r"/r/([\w+]{2,200})(?:/|$)", re.IGNORECASE)
_THREAD: Final = re.compile(r"/comments/([0-9a-z]{2,12})(?:/|$)", re.IGNORECASE)
_PERSON: Final = re.compile(r"/u(?:ser)?/([\w-]{2,30})(?:/|$)", re.IGNORECASE)


class RedditCrawler:
    """Reads Reddit with an application of the customer's own."""

    name = "reddit"
    api_version = API_VERSION
    default_every_s = 1800
    keys = (CLIENT, SECRET)

    def __init__(
        self, api: str = _API, token: str = _TOKEN, *, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._api = api
        self._tokens = Tokens(token, clock)
        self._clock = clock

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """What an address of Reddit shows, with and without a key; an answer of the API too. Pure."""
        if is_json(page):
            told = b'"kind"' in page.body and b'"Listing"' in page.body and b'"subreddit"' in page.body
            return (self._found(page.final_url, "an answer of Reddit's API"),) if told else ()
        return self.recognise_address(page.final_url)

    def recognise_address(self, address: str) -> tuple[Found, ...]:
        """The ways to read what an address of Reddit names, without asking for its page; () for all else."""
        place = place_of(address)
        if place is None or urlsplit(address).path.endswith(".rss"):
            return ()
        parts = urlsplit(place.address)
        feed = parts._replace(path=f"{parts.path.rstrip('/')}/.rss" if "search" not in parts.path else _rss(parts.path))
        reason = "its feed, no key needed, as long as Reddit answers programs"
        return (
            self._found(place.address, place.what),
            Found("feed", feed.geturl(), f"Reddit: {place.name}", 0.6, reason, "reddit"),
        )

    def complete(self, address: str) -> str | None:
        """The whole address for "reddit:search?q=words", "r/name", "u/name"; None for all else."""
        text = address.strip()
        if (match := re.fullmatch(r"/?(r|u)/([\w-]{2,30})/?", text)) is not None:
            return f"https://www.reddit.com/{'r' if match[1] == 'r' else 'user'}/{match[2]}/"
        return short_search(text, "reddit", _SEARCH)

    def read(self, page: Response, source: Source) -> Reading:
        """All posts and comments of one answer of the API. Raises: `ParseError` for what is none."""
        return Reading(posts_of(json_of(page), source.lang), lang=source.lang)

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """The newest posts and comments, back to those known. Raises: `NeedsKeyError`, `CrawlError` of a kind."""
        place = place_of(source.address)
        if place is None:
            raise NotFoundError(
                source.address, 404, "this is no address of a search, community or discussion of Reddit"
            )
        needed(source, CLIENT)
        needed(source, SECRET)
        api = Api(http, self._api, _PAUSE_S)
        return visit(_Visit(api, self._tokens, place, source, self._clock()), checkpoint)

    def ask_again(self, url: str, key: str, source: Source, http: Http) -> Post | None:
        """A submission as Reddit gives it now, None for one that was removed; comments are not asked for alone.

        Raises: `NotFoundError` for one that is gone, `CrawlError` of a kind.
        """
        if not key.startswith("t3_"):
            raise no_question(url)
        return first_answer(self.crawl(replace(source, address=url), Checkpoint(), http), key)

    def _found(self, address: str, what: str) -> Found:
        name = parameter(address, "q") or address.partition(".com/")[2].strip("/") or address
        return Found(
            self.name, address, f"Reddit: {name}", 0.9, f"{what[0].upper()}{what[1:]}, read by the API", "reddit"
        )


@dataclass(frozen=True, slots=True)
class Place:
    """What an address means, and the first questions there."""

    address: str
    what: str
    name: str
    first: tuple[Job, ...]


def place_of(address: str) -> Place | None:
    """What an address of Reddit names, None for none."""
    if host_of(address) not in _HOSTS:
        return None
    path = urlsplit(address).path
    community, thread, person = _COMMUNITY.search(path), _THREAD.search(path), _PERSON.search(path)
    home = "https://www.reddit.com"
    if thread is not None:
        number = thread[1].lower()
        return Place(f"{home}/comments/{number}/", "a discussion", number, ({"do": "thread", "id": number},))
    query = parameter(address, "q") if "/search" in path else None
    if query is not None:
        asked: Job = {"do": "list", "path": "/search", "q": query}
        where = ""
        if community is not None:
            where = f"/r/{community[1]}"
            asked = {"do": "list", "path": f"{where}/search", "q": query, "within": True}
        within = "&restrict_sr=1" if where else ""
        return Place(f"{home}{where}/search/?sort=new{within}&q={quoted(query)}", "a search", query, (asked,))
    if community is not None:
        where = f"/r/{community[1]}"
        jobs: tuple[Job, ...] = tuple({"do": "list", "path": f"{where}/{part}"} for part in ("new", "comments"))
        return Place(f"{home}{where}/", "a community with its comments", community[1], jobs)
    if person is not None:
        listed: Job = {"do": "list", "path": f"/user/{person[1]}/overview"}
        return Place(f"{home}/user/{person[1]}/", "what a person writes", person[1], (listed,))
    return None


class Tokens:
    """Tokens of the customer's applications, kept in memory alone until they end."""

    def __init__(self, address: str, clock: Callable[[], datetime]) -> None:
        self._address = address
        self._clock = clock
        self._known: dict[str, tuple[str, float]] = {}
        self._lock = threading.Lock()

    def token(self, source: Source, http: Http) -> str:
        """A token that is still good. Raises: `NeedsKeyError` where Reddit refuses the application."""
        client, secret = needed(source, CLIENT), needed(source, SECRET)
        with self._lock:
            token, until = self._known.get(client, ("", 0.0))
            if token and self._clock().timestamp() < until:
                return token
            basic = base64.b64encode(f"{client}:{secret}".encode()).decode()
            try:
                page = http.post(
                    self._address,
                    b"grant_type=client_credentials",
                    content_type=FORM,
                    accept=JSON,
                    headers={"Authorization": f"Basic {basic}"},
                    pause_s=_PAUSE_S,
                )
            except RateLimitedError:
                raise
            except (StatusError, NeedsKeyError) as error:
                detail = f"Reddit refuses the application ({CLIENT.slug}, {SECRET.slug})"
                raise NeedsKeyError(self._address, detail) from error
            answer = json_of(page)
            token = text_at(answer, "access_token") or ""
            if not token:
                raise NeedsKeyError(self._address, f"Reddit refuses the application: {text_at(answer, 'error')}")
            life_s = whole_at(answer, "expires_in") or 3600
            self._known[client] = token, self._clock().timestamp() + life_s - _SPARE_S
            return token

    def forget(self, source: Source) -> None:
        """The next question asks for a new token: Reddit has ended this one."""
        with self._lock:
            self._known.pop(source.keys.get(CLIENT.slug, ""), None)


class _Visit:
    """One visit: what is asked, and what answers lead to."""

    def __init__(self, api: Api, tokens: Tokens, place: Place, source: Source, now: datetime) -> None:
        self._api = api
        self._tokens = tokens
        self._place = place
        self._source = source
        self._now = now

    def begin(self, memory: Memory) -> Sequence[Job]:
        return [job | {"since": memory.since(_name(job), overlap_s=_OVERLAP_S)} for job in self._place.first]

    def ask(self, job: Job, memory: Memory) -> Answer:
        if job.get("do") == "list":
            return self._list(job, memory)
        return self._thread(job) if job.get("do") == "thread" else self._hidden(job)

    def _list(self, job: Job, memory: Memory) -> Answer:
        asked: Asked = {"limit": _LISTED, "after": text_at(job, "after"), "raw_json": 1, "sort": "new"}
        if (query := text_at(job, "q")) is not None:
            asked = {**asked, "q": query, "type": "link", "t": "all", "restrict_sr": 1 if job.get("within") else None}
        page, answer = self._asked(text_at(job, "path") or "", asked)
        posts = posts_of(answer, self._source.lang)
        name = _name(job)
        listed = value_at(answer, "data", "children")
        shown = (whole_at(job, "shown") or 0) + (len(listed) if isinstance(listed, list) else 0)
        memory.saw(name, posts, self._now)
        after, since = text_at(answer, "data", "after"), whole_at(job, "since")
        onward: tuple[Job, ...] = ()
        gap = None
        if not seen_before(posts, since):
            if after is not None and shown < _DEEPEST:
                onward = (job | {"after": after, "shown": shown},)
            elif shown >= _DEEPEST - _LISTED:
                gap = Gap(GapKind.NEWEST, "Reddit", _DEEPEST)
        return Answer(posts, page, onward, gap=gap, rest_s=rest_s(page))

    def _thread(self, job: Job) -> Answer:
        number = text_at(job, "id")
        page, answer = self._asked(f"/comments/{number}", {"limit": 500, "sort": "new", "raw_json": 1})
        hidden = more_of(answer)
        onward: list[Job] = []
        for start in range(0, len(hidden), _AT_ONCE):
            some: list[Json] = [*hidden[start : start + _AT_ONCE]]
            onward.append({"do": "hidden", "id": number, "children": some})
        return Answer(posts_of(answer, self._source.lang), page, tuple(onward), rest_s=rest_s(page))

    def _hidden(self, job: Job) -> Answer:
        children = job.get("children")
        ids = ",".join(str(one) for one in children) if isinstance(children, list) else ""
        asked: Asked = {"link_id": f"t3_{text_at(job, 'id')}", "children": ids, "api_type": "json", "raw_json": 1}
        page, answer = self._asked("/api/morechildren", asked)
        return Answer(posts_of(answer, self._source.lang), page, rest_s=rest_s(page))

    def _asked(self, path: str, asked: Asked) -> tuple[Response, Json]:
        """An answer, with a new token if Reddit has ended the old one. Raises: what a refusal means."""
        for again in (True, False):
            token = self._tokens.token(self._source, self._api.http)
            self._api.headers = {"Authorization": f"Bearer {token}"}
            self._api.secrets = (token,)
            try:
                page = self._api.get(path, asked)
                return page, json_of(page)
            except NeedsKeyError:
                if not again:
                    raise
                self._tokens.forget(self._source)
            except StatusError as error:
                if b'"private"' in error.body or b'"quarantined"' in error.body or b'"gold_only"' in error.body:
                    raise LoginRequiredError(error.url, "this community is not open to all") from error
                if b'"banned"' in error.body:
                    raise NotFoundError(error.url, 404, "Reddit has closed this community") from error
                raise
        raise AssertionError("the second try returns or raises")


def rest_s(page: Response) -> float | None:
    """How long Reddit wants to be left alone as its limit is reached; None while it is not."""
    try:
        left = float(page.headers.get("x-ratelimit-remaining", "9"))
        return float(page.headers.get("x-ratelimit-reset", "600")) if left < 1 else None
    except ValueError:
        return None


def _name(job: Job) -> str:
    return " ".join(part for part in (text_at(job, "path"), text_at(job, "q")) if part)


def _rss(path: str) -> str:
    return path.rstrip("/") + ".rss"
