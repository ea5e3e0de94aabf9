"""Mastodon, and servers that speak its API: a tag, an account, a server's public timeline, a post, a search.

Facts: `sources.md` 4 and 7 (methods, limits, Link header). A search for posts wants a token of the customer's own
account on that server; the token is written with its server ("mastodon.example:TOKEN") and goes to no other.
Posts were read on recorded answers, and of mastodon-mock in the tests; never run against a live server.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final
from urllib.parse import parse_qsl, quote, urlsplit

from crawlers.charset import decode
from crawlers.dates import written_time
from crawlers.errors import LoginRequiredError, NeedsKeyError, NotFoundError, StatusError
from crawlers.gaps import Gap, GapKind
from crawlers.json_values import is_json, json_of, text_at, whole_at
from crawlers.social.asking import Api, Asked
from crawlers.social.mastodon_posts import statuses_of
from crawlers.social.searches import parameter, quoted, short_search, terms
from crawlers.social.visits import Answer, Job, Memory, first_answer, no_question, seen_before, visit
from crawlers.types import API_VERSION, Batch, Checkpoint, Found, Http, Key, Post, Reading, Response, Source
from crawlers.urls import host_of

TOKEN: Final = Key(
    "mastodon.token",
    "access token of your account, written with its server: mastodon.example:TOKEN",
    "https://docs.joinmastodon.org/client/token/",
    optional=True,
)

_LISTED: Final = 40  # what the API allows at most
_PAUSE_S: Final = 1.1  # 300 questions in five minutes
_OVERLAP_S: Final = 900
_FIRST_PAGES: Final = 10
_HITS_DEEP: Final = 400  # of a search
_NEXT: Final = re.compile(r'<([^>]+)>\s*;\s*rel="?next"?')
_ACCOUNT: Final = re.compile(r"/(?:web/)?@([\w.]+(?:@[\w.:-]+)?)(?:/with_replies|/media)?/?$")
_STATUS: Final = re.compile(r"/(?:web/)?@[\w.]+(?:@[\w.:-]+)?/(\w{5,40})/?$")
_TAG: Final = re.compile(r"/(?:web/)?tags/([^/?#]+?)/?$")
_ADDRESS: Final = re.compile(r"@?([\w.]+)@([\w-]+(?:\.[\w-]+)+(?::\d+)?)")
_FIRST_SPAN: Final = 2_000  # letters


class MastodonCrawler:
    """Reads one server of Mastodon, or of what speaks its API, for what it shows to all."""

    name = "mastodon"
    api_version = API_VERSION
    default_every_s = 1800
    keys = (TOKEN,)

    def __init__(self, *, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._clock = clock

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """What a page of a Mastodon server shows; an answer of its API too; () for other sites. Pure."""
        if is_json(page):
            told = all(mark in page.body for mark in (b'"created_at"', b'"account"', b'"content"', b'"uri"', b'"acct"'))
            return (
                (self._found(page.final_url, "an answer of Mastodon's API", host_of(page.final_url)),) if told else ()
            )
        if not _is_mastodon(page):
            return ()
        place = place_of(page.final_url)
        if place is None:
            home = f"{urlsplit(page.final_url).scheme}://{host_of(page.final_url)}/public/local"
            return (self._found(home, "all public posts of a server", host_of(home), 0.6),)
        return (self._found(place.address, place.what, place.name),)

    def recognise_address(self, address: str) -> tuple[Found, ...]:
        """The way to read "mastodon:server/search?q=words"; () for all else, as servers stand anywhere."""
        url = self.complete(address) if address.startswith("mastodon:") else None
        place = place_of(url) if url is not None else None
        return () if place is None else (self._found(place.address, place.what, place.name),)

    def complete(self, address: str) -> str | None:
        """The whole address for "@name@server", "mastodon:server/search?q=words"; None for all else."""
        text = address.strip()
        if (match := _ADDRESS.fullmatch(text)) is not None and text.startswith("@"):
            return f"https://{match[2]}/@{match[1]}"
        if (match := re.fullmatch(r"mastodon:/{0,2}([\w-]+(?:\.[\w-]+)+)/?(?:search)?\?q=(.+)", text)) is not None:
            return f"https://{match[1]}/search?q={match[2]}"
        return short_search(text, "mastodon", "https://mastodon.social/search?q=")

    def answer_at(self, source: Source, url: str) -> str | None:
        """The API's address of the post of a permalink, on the server of its author; None for other addresses."""
        parts = urlsplit(url)
        match = _STATUS.search(parts.path)
        return f"{parts.scheme}://{parts.netloc}/api/v1/statuses/{match[1]}" if match is not None else None

    def read(self, page: Response, source: Source) -> Reading:
        """All posts of one answer of the API. Raises: `ParseError` for what is none."""
        return Reading(statuses_of(json_of(page), page, source.lang), lang=source.lang, next_url=_next(page))

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """The newest posts, back to those known. Raises: `NeedsKeyError` for a search, `CrawlError` of a kind."""
        place = place_of(source.address)
        if place is None:
            raise NotFoundError(source.address, 404, "this is no address of a tag, account, post, timeline or search")
        parts = urlsplit(source.address)
        api = Api(http, f"{parts.scheme}://{parts.netloc}/api/", _PAUSE_S)
        token = token_for(source)
        if token is not None:
            api.headers["Authorization"] = f"Bearer {token}"
            api.secrets = (token,)
        elif place.first[0]["do"] == "search":
            raise NeedsKeyError(source.address, f"a search wants a key of your own: {TOKEN.name} ({TOKEN.slug})")
        return visit(_Visit(api, place, source, self._clock()), checkpoint)

    def ask_again(self, url: str, key: str, source: Source, http: Http) -> Post | None:
        """A post of this server as it gives it now; those of other servers have another number there.

        Raises: `NotFoundError` for one that is gone, `CrawlError` of a kind.
        """
        if host_of(url) != host_of(source.address) or _STATUS.search(urlsplit(url).path) is None:
            raise no_question(url)
        return first_answer(self.crawl(replace(source, address=url), Checkpoint(), http), key)

    def _found(self, address: str, what: str, name: str, fit: float = 0.9) -> Found:
        return Found(self.name, address, f"Mastodon: {name}", fit, f"{what[0].upper()}{what[1:]}", "mastodon")


@dataclass(frozen=True, slots=True)
class Place:
    """What an address means, and the first questions there."""

    address: str
    what: str
    name: str
    first: tuple[Job, ...]


def place_of(address: str) -> Place | None:
    """What an address of a server names by its shape; None for none."""
    parts = urlsplit(address)
    home = f"{parts.scheme}://{parts.netloc}"
    path = parts.path.removesuffix(".rss")
    if path.rstrip("/") in ("/search", "/web/search", "/explore") and (query := parameter(address, "q")) is not None:
        jobs: tuple[Job, ...] = tuple({"do": "search", "q": term} for term in terms(query))
        return Place(f"{home}/search?q={quoted(query)}", "a search of a server", query, jobs)
    if (match := _TAG.search(path)) is not None:
        path_of_tag = f"v1/timelines/tag/{match[1]}"
        return Place(f"{home}/tags/{match[1]}", "a tag", f"#{match[1]}", ({"do": "list", "path": path_of_tag},))
    if (match := _STATUS.search(path)) is not None:
        return Place(f"{home}{path}", "a post with its answers", match[0], ({"do": "status", "id": match[1]},))
    if (match := _ACCOUNT.search(path)) is not None:
        return Place(f"{home}/@{match[1]}", "an account", f"@{match[1]}", ({"do": "account", "name": match[1]},))
    if re.fullmatch(r"/(?:public|explore|web/timelines/public)(?:/(?:local|all|remote))?/?|/about/?|/?", path):
        everything = path.rstrip("/").endswith(("/public", "/all"))
        asked: Job = {"do": "list", "path": "v1/timelines/public", "local": None if everything else "true"}
        where = "public" if everything else "public/local"
        return Place(f"{home}/{where}", "all public posts of a server", parts.netloc, (asked,))
    return None


def token_for(source: Source) -> str | None:
    """The customer's token if it is one for this server. Raises: `NeedsKeyError` for one without a server."""
    given = source.keys.get(TOKEN.slug)
    if not given:
        return None
    server, _, token = given.strip().rpartition(":")
    if not server or not token:
        raise NeedsKeyError(source.address, f"{TOKEN.slug} does not say for which server it is: {TOKEN.name}")
    return token if server.removeprefix("https://").strip("/").lower() == host_of(source.address) else None


class _Visit:
    """One visit: what is asked, and what answers lead to."""

    def __init__(self, api: Api, place: Place, source: Source, now: datetime) -> None:
        self._api = api
        self._place = place
        self._source = source
        self._now = now

    def begin(self, memory: Memory) -> Sequence[Job]:
        return [job | {"since": memory.since(_name(job), overlap_s=_OVERLAP_S)} for job in self._place.first]

    def ask(self, job: Job, memory: Memory) -> Answer:
        kind = job.get("do")
        try:
            if kind == "account":
                return self._account(job, memory)
            if kind == "search":
                return self._search(job, memory)
            if kind == "status":
                return self._status(job)
            return self._list(job, memory)
        except StatusError as error:
            if error.status == 401 or (error.status in (403, 422) and b"authenticated" in error.body):
                raise LoginRequiredError(error.url, "this server shows that to its members only") from error
            raise
        except NeedsKeyError as error:  # a 401: without a token the server wants one
            if self._api.headers:
                raise
            detail = f"this server shows that to its members only; a token of yours would do: {TOKEN.slug}"
            raise NeedsKeyError(error.url, detail) from error

    def _account(self, job: Job, memory: Memory) -> Answer:
        name = text_at(job, "name") or ""
        number = text_at(memory.notes, f"id {name}")
        page = None
        title = None
        if number is None:
            page = self._api.get("v1/accounts/lookup", {"acct": name})
            answer = json_of(page)
            number, title = text_at(answer, "id"), text_at(answer, "display_name") or text_at(answer, "acct")
            if number is None:
                raise NotFoundError(self._place.address, 404, "this server knows no such account")
            memory.notes[f"id {name}"] = number
        path = f"v1/accounts/{quote(number)}/statuses"
        listed: Job = {"do": "list", "path": path, "since": memory.since(_name({"path": path}), overlap_s=_OVERLAP_S)}
        if page is None:
            return self._list(listed, memory)
        return Answer(page=page, onward=(listed,), title=title)

    def _list(self, job: Job, memory: Memory) -> Answer:
        """A page of a timeline, newest first; the Link header says where older posts are."""
        asked: Asked = {"limit": _LISTED, "local": text_at(job, "local"), "max_id": text_at(job, "max_id")}
        page = self._api.get(text_at(job, "path") or "", asked)
        posts = statuses_of(json_of(page), page, self._source.lang)
        memory.saw(_name(job), posts, self._now)
        since, pages = whole_at(job, "since"), (whole_at(job, "pages") or 0) + 1
        onward: tuple[Job, ...] = ()
        older = dict(parse_qsl(urlsplit(_next(page) or "").query)).get("max_id")
        deep_enough = since is None and pages >= _FIRST_PAGES  # the first visit looks back that far
        if older and posts and not seen_before(posts, since) and not deep_enough:
            onward = (job | {"max_id": older, "pages": pages},)
        return Answer(posts, page, onward, rest_s=rest_s(page))

    def _search(self, job: Job, memory: Memory) -> Answer:
        offset = whole_at(job, "offset") or 0
        asked: Asked = {"q": text_at(job, "q"), "type": "statuses", "limit": _LISTED, "offset": offset or None}
        page = self._api.get("v2/search", asked)
        posts = statuses_of(json_of(page), page, self._source.lang)
        name = _name(job)
        since = whole_at(job, "since")
        memory.saw(name, posts, self._now)
        onward: tuple[Job, ...] = ()
        gap = None
        if len(posts) >= _LISTED // 2 and not seen_before(posts, since):
            if offset + _LISTED < _HITS_DEEP:
                onward = (job | {"offset": offset + _LISTED},)
            else:
                gap = Gap(GapKind.NEWEST, "Mastodon", _HITS_DEEP)
        return Answer(posts, page, onward, gap=gap, rest_s=rest_s(page))

    def _status(self, job: Job) -> Answer:
        number = quote(text_at(job, "id") or "")
        if not job.get("answers"):
            page = self._api.get(f"v1/statuses/{number}")
            posts = statuses_of(json_of(page), page, self._source.lang)
            return Answer(posts, page, (job | {"answers": True},))
        page = self._api.get(f"v1/statuses/{number}/context")
        return Answer(statuses_of(json_of(page), page, self._source.lang), page, rest_s=rest_s(page))


def rest_s(page: Response) -> float | None:
    """How long a server wants to be left alone as its limit is reached; None while it is not."""
    left, reset = page.headers.get("x-ratelimit-remaining", ""), page.headers.get("x-ratelimit-reset", "")
    if left.strip() != "0":
        return None
    at = written_time(reset, now=page.fetched_at, lang="en", zone="UTC")
    return 300.0 if at is None else max(0.0, (at.at - page.fetched_at).total_seconds())


def _next(page: Response) -> str | None:
    found = _NEXT.search(page.headers.get("link", ""))
    return found[1] if found is not None else None


def _name(job: Job) -> str:
    return text_at(job, "q") or text_at(job, "path") or ""


def _is_mastodon(page: Response) -> bool:
    start = decode(page.body[: _FIRST_SPAN * 10], page.headers.get("content-type"), markup="html").text
    if re.search(r"<(?:div|body)[^>]+(?:id=['\"]mastodon['\"]|class=['\"][^'\"]*app-body)", start):
        return True
    generator = re.search(r"<meta[^>]+name=['\"]generator['\"][^>]*>", start, re.IGNORECASE)
    if generator is not None and re.search("mastodon|pleroma|akkoma", generator[0], re.IGNORECASE):
        return True
    return page.headers.get("server", "").lower().startswith("mastodon")
