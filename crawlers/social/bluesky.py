"""Bluesky by its documented API: a search, an account, a post with its answers.

Facts: `sources.md` 4 and 7, atproto lexicons app.bsky.feed.*. Accounts and threads are read from the public view,
a search asks the customer's own server with an app password. Run against a network of Bluesky's own software on
loopback (tests/e2e/test_bluesky_network.py); never against Bluesky itself.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final
from urllib.parse import unquote, urlsplit

from crawlers.errors import CrawlError, LoginRequiredError, NeedsKeyError, NotFoundError, RateLimitedError, StatusError
from crawlers.gaps import Gap, GapKind
from crawlers.json_values import is_json, json_of, text_at, whole_at
from crawlers.social.asking import JSON, Api, Asked, iso
from crawlers.social.bluesky_posts import posts_of
from crawlers.social.searches import parameter, quoted, short_search, terms
from crawlers.social.visits import Answer, Job, Memory, first_answer, no_question, seen_before, visit
from crawlers.types import API_VERSION, Batch, Checkpoint, Found, Http, Json, Key, Post, Reading, Response, Source
from crawlers.urls import host_of

HANDLE: Final = Key("bluesky.handle", "your handle on Bluesky (name.bsky.social)", "https://bsky.app/settings", True)
PASSWORD: Final = Key("bluesky.password", "an app password of it", "https://bsky.app/settings/app-passwords", True)
SERVER: Final = Key("bluesky.server", "its server, where that is not bsky.social", "https://bsky.app/settings", True)

_PUBLIC: Final = "https://public.api.bsky.app/xrpc/"
_OWN: Final = "https://bsky.social/xrpc/"
_PAUSE_S: Final = 0.5  # 3,000 questions in five minutes
_SESSION_S: Final = 3_600.0  # a session's token lasts about two hours; 300 sessions a day are allowed
_LISTED: Final = 100
_OVERLAP_S: Final = 1_800
_FIRST_PAGES: Final = 10
_HITS_DEEP: Final = 10_000  # as far as a search's cursor leads
_HOSTS: Final = frozenset({"bsky.app", "www.bsky.app", "main.bsky.dev"})
_SEARCH: Final = "https://bsky.app/search?q="
_POST: Final = re.compile(r"/profile/([^/?#]+)/post/(\w+)")
_PROFILE: Final = re.compile(r"/profile/([^/?#]+)")
_TAG: Final = re.compile(r"/hashtag/([^/?#]+)")


class BlueskyCrawler:
    """Reads Bluesky; a search needs the customer's own handle and app password."""

    name = "bluesky"
    api_version = API_VERSION
    default_every_s = 2 * 3600
    keys = (HANDLE, PASSWORD, SERVER)

    def __init__(
        self, public: str = _PUBLIC, own: str = _OWN, *, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._public = public
        self._sessions = Sessions(own, clock)
        self._clock = clock

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """What an address of Bluesky shows; an answer of its API too. Pure."""
        if is_json(page):
            told = b"app.bsky.feed.post" in page.body and b'"record"' in page.body
            return (self._found(page.final_url, "an answer of Bluesky's API"),) if told else ()
        return self.recognise_address(page.final_url)

    def recognise_address(self, address: str) -> tuple[Found, ...]:
        """The way to read what an address of Bluesky names, without asking for its page; () for all else."""
        place = place_of(address)
        return () if place is None else (self._found(place.address, place.what),)

    def complete(self, address: str) -> str | None:
        """The whole address for "bluesky:search?q=words" and "@name.bsky.social"; None for all else."""
        text = address.strip()
        if (match := re.fullmatch(r"(?:@|bluesky:/{0,2}@?)([\w-]+(?:\.[\w-]+)+)", text)) is not None:
            return f"https://bsky.app/profile/{match[1]}"
        return short_search(text, "bluesky", _SEARCH)

    def read(self, page: Response, source: Source) -> Reading:
        """All posts of one answer of the API. Raises: `ParseError` for what is none."""
        return Reading(posts_of(json_of(page), page, source.lang), lang=source.lang)

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """The newest posts, back to those known. Raises: `NeedsKeyError` for a search, `CrawlError` of a kind."""
        place = place_of(source.address)
        if place is None:
            raise NotFoundError(source.address, 404, "this is no address of a search, account or post of Bluesky")
        api = Api(http, self._public, _PAUSE_S)
        return visit(_Visit(api, self._sessions, place, source, self._clock()), checkpoint)

    def ask_again(self, url: str, key: str, source: Source, http: Http) -> Post | None:
        """A post as Bluesky gives it now.

        Raises: `NotFoundError` for one that is gone, `CrawlError` of a kind.
        """
        if place_of(url) is None:
            raise no_question(url)
        return first_answer(self.crawl(replace(source, address=url), Checkpoint(), http), key)

    def _found(self, address: str, what: str) -> Found:
        name = parameter(address, "q") or address.partition("/profile/")[2] or address
        return Found(self.name, address, f"Bluesky: {name}", 0.9, f"{what[0].upper()}{what[1:]}", "bluesky")


@dataclass(frozen=True, slots=True)
class Place:
    """What an address means, and the first questions there."""

    address: str
    what: str
    first: tuple[Job, ...]


def place_of(address: str) -> Place | None:
    """What an address of Bluesky names, None for none."""
    if address.startswith("at://"):
        is_post = "/app.bsky.feed.post/" in address
        return Place(address, "a post with its answers", ({"do": "thread", "uri": address},)) if is_post else None
    if host_of(address) not in _HOSTS:
        return None
    path = urlsplit(address).path
    if (match := _POST.search(path)) is not None:
        uri = f"at://{match[1]}/app.bsky.feed.post/{match[2]}"
        clean = f"https://bsky.app/profile/{match[1]}/post/{match[2]}"
        return Place(clean, "a post with its answers", ({"do": "thread", "uri": uri},))
    if (match := _PROFILE.search(path)) is not None:
        return Place(f"https://bsky.app/profile/{match[1]}", "an account", ({"do": "account", "actor": match[1]},))
    query = parameter(address, "q")
    if (match := _TAG.search(path)) is not None:
        query = f"#{unquote(match[1])}"
    if query is None:
        return None
    jobs: tuple[Job, ...] = tuple({"do": "search", "q": term} for term in terms(query))
    return Place(_SEARCH + quoted(query), "a search over all posts", jobs)


class Sessions:
    """Sessions of the customer's accounts, kept in memory alone for as long as they are sure to last."""

    def __init__(self, address: str, clock: Callable[[], datetime]) -> None:
        self._address = address
        self._clock = clock
        self._known: dict[tuple[str, str, str], tuple[str, float]] = {}
        self._lock = threading.Lock()

    def address(self, source: Source) -> str:
        """Where the methods of the customer's server are."""
        server = source.keys.get(SERVER.slug, "").strip().rstrip("/")
        if not server:
            return self._address
        return f"{server if '://' in server else f'https://{server}'}/xrpc/"

    def token(self, source: Source, http: Http) -> str:
        """A session's token. Raises: `NeedsKeyError` without handle and password, or for wrong ones."""
        handle, password = source.keys.get(HANDLE.slug), source.keys.get(PASSWORD.slug)
        if not handle or not password:
            wanted = f"{HANDLE.name} ({HANDLE.slug}) and {PASSWORD.name} ({PASSWORD.slug})"
            raise NeedsKeyError(source.address, f"a search wants keys of your own: {wanted}, see {PASSWORD.issued_at}")
        with self._lock:
            address = self.address(source)
            token, until = self._known.get((address, handle, password), ("", 0.0))
            if token and self._clock().timestamp() < until:
                return token
            token = self._begin(address, handle.lstrip("@"), password, http)
            self._known[address, handle, password] = token, self._clock().timestamp() + _SESSION_S
            return token

    def forget(self, source: Source) -> None:
        """The next question begins a session anew: the server has ended this one."""
        with self._lock:
            whose = (self.address(source), source.keys.get(HANDLE.slug, ""), source.keys.get(PASSWORD.slug, ""))
            self._known.pop(whose, None)

    def _begin(self, address: str, handle: str, password: str, http: Http) -> str:
        url = f"{address}com.atproto.server.createSession"
        body = json.dumps({"identifier": handle, "password": password}).encode()
        try:
            page = http.post(url, body, content_type=JSON, accept=JSON, pause_s=_PAUSE_S)
        except RateLimitedError:
            raise
        except (StatusError, NeedsKeyError) as error:
            raise NeedsKeyError(url, f"Bluesky refuses the handle or the app password: {_said(error)}") from error
        token = text_at(json_of(page), "accessJwt")
        if token is None:
            raise NeedsKeyError(url, "Bluesky began no session")
        return token


class _Visit:
    """One visit: what is asked, and what answers lead to."""

    def __init__(self, api: Api, sessions: Sessions, place: Place, source: Source, now: datetime) -> None:
        self._public = api
        self._sessions = sessions
        self._place = place
        self._source = source
        self._now = now

    def begin(self, memory: Memory) -> Sequence[Job]:
        return [job | {"since": memory.since(_name(job), overlap_s=_OVERLAP_S)} for job in self._place.first]

    def ask(self, job: Job, memory: Memory) -> Answer:
        kind = job.get("do")
        if kind == "search":
            return self._search(job, memory)
        if kind == "account":
            return self._account(job, memory)
        page = self._read("app.bsky.feed.getPostThread", {"uri": text_at(job, "uri"), "depth": 100, "parentHeight": 80})
        return Answer(posts_of(json_of(page), page, self._source.lang), page, rest_s=rest_s(page))

    def _account(self, job: Job, memory: Memory) -> Answer:
        asked: Asked = {
            "actor": text_at(job, "actor"),
            "filter": "posts_with_replies",
            "limit": _LISTED,
            "cursor": text_at(job, "cursor"),
        }
        page = self._read("app.bsky.feed.getAuthorFeed", asked)
        answer = json_of(page)
        posts = posts_of(answer, page, self._source.lang)
        return self._listed(job, memory, page, answer, posts)

    def _search(self, job: Job, memory: Memory) -> Answer:
        since = whole_at(job, "since")
        asked: Asked = {
            "q": text_at(job, "q"),
            "sort": "latest",
            "limit": _LISTED,
            "since": None if since is None else iso(since),
            "until": text_at(job, "until"),
            "cursor": text_at(job, "cursor"),
        }
        page = self._searched(asked)
        answer = json_of(page)
        return self._listed(job, memory, page, answer, posts_of(answer, page, self._source.lang))

    def _listed(self, job: Job, memory: Memory, page: Response, answer: Json, posts: tuple[Post, ...]) -> Answer:
        since, pages = whole_at(job, "since"), (whole_at(job, "pages") or 0) + 1
        shown = (whole_at(job, "shown") or 0) + len(posts)
        memory.saw(_name(job), posts, self._now)
        cursor = text_at(answer, "cursor")
        onward: tuple[Job, ...] = ()
        gap = None
        if cursor is not None and posts and not seen_before(posts, since):
            if since is None and pages >= _FIRST_PAGES:
                pass  # the first visit looks back that far
            elif shown < _HITS_DEEP:
                onward = (job | {"cursor": cursor, "pages": pages, "shown": shown},)
            else:
                gap = Gap(GapKind.NEWEST, "Bluesky", _HITS_DEEP, text_at(job, "q"))
        return Answer(posts, page, onward, gap=gap, rest_s=rest_s(page))

    def _read(self, method: str, asked: Asked) -> Response:
        try:
            return self._public.get(method, asked)
        except StatusError as error:
            raise _named(error) from error

    def _searched(self, asked: Asked) -> Response:
        """A search's answer, with a session begun anew if the server has ended the old one."""
        for again in (True, False):
            token = self._sessions.token(self._source, self._public.http)
            headers = {"Authorization": f"Bearer {token}"}
            api = Api(self._public.http, self._sessions.address(self._source), _PAUSE_S, headers, (token,))
            try:
                return api.get("app.bsky.feed.searchPosts", asked)
            except (StatusError, NeedsKeyError) as error:
                ended = (
                    isinstance(error, NeedsKeyError) or b"ExpiredToken" in error.body or b"InvalidToken" in error.body
                )
                if not (again and ended):
                    raise (_named(error) if isinstance(error, StatusError) else error) from error
                self._sessions.forget(self._source)
        raise AssertionError("the second try returns or raises")


def rest_s(page: Response) -> float | None:
    """How long the server wants to be left alone as its limit is reached; None while it is not."""
    left, reset = page.headers.get("ratelimit-remaining", ""), page.headers.get("ratelimit-reset", "")
    if left.strip() != "0":
        return None
    return max(0.0, int(reset) - page.fetched_at.timestamp()) if reset.isdigit() else 300.0


def _named(error: StatusError) -> CrawlError:
    """What a refusal means, by the name of the error in its body."""
    if isinstance(error, RateLimitedError):
        return error
    said = _said(error)
    if b"NotFound" in error.body or b"Profile not found" in error.body or b"Unable to resolve" in error.body:
        return NotFoundError(error.url, 404, f"Bluesky says: {said}")
    if b"BlockedActor" in error.body or b"AccountTakedown" in error.body or b"AccountDeactivated" in error.body:
        return LoginRequiredError(error.url, f"Bluesky does not show that: {said}")
    return StatusError(error.url, error.status, f"Bluesky says: {said}" if said else "", body=error.body)


def _said(error: CrawlError) -> str:
    try:
        told: Json = json.loads(getattr(error, "body", b""))
    except ValueError:
        return error.detail
    return text_at(told, "message") or text_at(told, "error") or error.detail


def _name(job: Job) -> str:
    return text_at(job, "q") or text_at(job, "actor") or ""
