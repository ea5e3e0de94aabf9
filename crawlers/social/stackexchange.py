"""Stack Exchange, all its sites (ru.stackoverflow.com too): a search, a tag, a question; answers and comments.

Facts: `sources.md` 4 and 7 (300 questions a day, 10,000 with a free key; `backoff`, `quota_remaining`). Read on
recorded answers without texts and on some of our own writing; never run live.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Final
from urllib.parse import unquote, urlsplit

from crawlers.errors import CrawlError, NeedsKeyError, NotFoundError, RateLimitedError, SpendingCapError, StatusError
from crawlers.gaps import Gap, GapKind
from crawlers.json_values import is_json, items_at, json_of, text_at, value_at, whole_at
from crawlers.social.asking import Api, Asked
from crawlers.social.searches import parameter, quoted, short_search, terms
from crawlers.social.stackexchange_posts import posts_of
from crawlers.social.visits import Answer, Job, Memory, first_answer, no_question, visit
from crawlers.types import API_VERSION, Batch, Checkpoint, Found, Http, Json, Key, Post, Reading, Response, Source
from crawlers.urls import host_of

KEY: Final = Key(
    "stackexchange.key", "request key of Stack Apps (free)", "https://stackapps.com/apps/oauth/register", True
)

_API: Final = "https://api.stackexchange.com/2.3"
_PAUSE_S: Final = 1.0
_LISTED: Final = 100
_DEEPEST: Final = 25  # pages; the API gives no more without a key
_OVERLAP_S: Final = 3_600
_LOOK_BACK: Final = timedelta(days=365)
_OWN_HOSTS: Final = {
    "stackoverflow.com": "stackoverflow",
    "serverfault.com": "serverfault",
    "superuser.com": "superuser",
    "askubuntu.com": "askubuntu",
    "stackapps.com": "stackapps",
    "mathoverflow.net": "mathoverflow.net",
}
_LANGUAGE: Final = re.compile(r"(?:meta\.)?(ru|es|ja|pt)\.(?:meta\.)?stackoverflow\.com")
_QUESTION: Final = re.compile(r"/(?:questions|q)/(\d+)")
_ANSWER: Final = re.compile(r"/a/(\d+)")
_TAGGED: Final = re.compile(r"/questions/tagged/([^/?#]+)")
_WAIT: Final = re.compile(r"available in (\d+) seconds")


class StackexchangeCrawler:
    """Reads the sites of Stack Exchange; a free key lifts the limit."""

    name = "stackexchange"
    api_version = API_VERSION
    default_every_s = 6 * 3600
    keys = (KEY,)

    def __init__(self, api: str = _API, *, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._api = api
        self._clock = clock

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """What an address of Stack Exchange shows; an answer of its API too. Pure."""
        if is_json(page):
            told = b'"items"' in page.body and b'"quota_remaining"' in page.body and b'"has_more"' in page.body
            return (self._found(page.final_url, "an answer of Stack Exchange's API"),) if told else ()
        return self.recognise_address(page.final_url)

    def recognise_address(self, address: str) -> tuple[Found, ...]:
        """The way to read what an address of its sites names, without asking for its page; () for all else."""
        place = place_of(address)
        return () if place is None else (self._found(place.address, place.what),)

    def complete(self, address: str) -> str | None:
        """The whole address for "stackoverflow:search?q=words"; None for all else."""
        for prefix in ("ru.stackoverflow", "stackoverflow"):
            if (found := short_search(address, prefix, f"https://{prefix}.com/search?q=")) is not None:
                return found
        return None

    def read(self, page: Response, source: Source) -> Reading:
        """All questions, answers and comments of one answer of the API. Raises: `ParseError` for what is none."""
        return Reading(posts_of(json_of(page), page, source.lang), lang=source.lang)

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """Questions with something new, then their answers and comments.

        Raises: `SpendingCapError` when the day's questions are spent, `CrawlError` of a kind.
        """
        place = place_of(source.address)
        if place is None:
            raise NotFoundError(source.address, 404, "this is no address of a search, tag or question there")
        return visit(_Visit(Api(http, self._api, _PAUSE_S), place, source, self._clock()), checkpoint)

    def ask_again(self, url: str, key: str, source: Source, http: Http) -> Post | None:
        """A question as the site gives it now; answers and comments are not asked for alone.

        Raises: `NotFoundError` for one that is gone, `CrawlError` of a kind.
        """
        if ":question:" not in key or place_of(url) is None:
            raise no_question(url)
        return first_answer(self.crawl(replace(source, address=url), Checkpoint(), http), key)

    def _found(self, address: str, what: str) -> Found:
        name = parameter(address, "q") or address.partition("://")[2]
        return Found(
            self.name, address, f"{host_of(address)}: {name}", 0.9, f"{what[0].upper()}{what[1:]}", "stackexchange"
        )


@dataclass(frozen=True, slots=True)
class Place:
    """What an address means: the site as the API names it, and the first questions there."""

    address: str
    what: str
    site: str
    first: tuple[Job, ...]


def site_of(host: str) -> str | None:
    """The API's name of the site at a host, None for hosts that are none of Stack Exchange's."""
    host = host.removeprefix("www.")
    if host in _OWN_HOSTS:
        return _OWN_HOSTS[host]
    if _LANGUAGE.fullmatch(host):
        return host.removesuffix(".com")
    if host.startswith("meta.") and host[5:] in _OWN_HOSTS:
        return f"meta.{_OWN_HOSTS[host[5:]]}"
    if host.endswith(".stackexchange.com") and host not in ("api.stackexchange.com", "data.stackexchange.com"):
        return host.removesuffix(".stackexchange.com")
    return None


def place_of(address: str) -> Place | None:
    """What an address of Stack Exchange names, None for none."""
    host = host_of(address)
    site = site_of(host)
    path = urlsplit(address).path if site is not None else ""
    if site is None or "/feeds" in path:
        return None
    home = f"https://{host}"
    if (match := _TAGGED.search(path)) is not None:
        tag = unquote(match[1]).replace("+", ";").replace(" ", ";")
        return Place(
            f"{home}/questions/tagged/{match[1]}", "questions with a tag", site, ({"do": "list", "tagged": tag},)
        )
    if (match := _QUESTION.search(path)) is not None:
        job: Job = {"do": "question", "id": match[1]}
        return Place(f"{home}/questions/{match[1]}", "a question with its answers", site, (job,))
    if _ANSWER.search(path) is not None:
        return None
    if (query := parameter(address, "q")) is not None:
        jobs: tuple[Job, ...] = tuple({"do": "list", "q": term} for term in terms(query))
        return Place(f"{home}/search?q={quoted(query)}", "a search over questions", site, jobs)
    if path.rstrip("/") in ("", "/questions"):
        return Place(f"{home}/questions", "all questions", site, ({"do": "list"},))
    return None


class _Visit:
    """One visit: what is asked, and what answers lead to."""

    def __init__(self, api: Api, place: Place, source: Source, now: datetime) -> None:
        self._api = api
        self._place = place
        self._source = source
        self._now = now

    def begin(self, memory: Memory) -> Sequence[Job]:
        first = self._now - _LOOK_BACK
        return [
            job | {"since": memory.since(_name(job), overlap_s=_OVERLAP_S, first=first)} if job["do"] == "list" else job
            for job in self._place.first
        ]

    def ask(self, job: Job, memory: Memory) -> Answer:
        kind = job.get("do")
        if kind == "list":
            return self._list(job, memory)
        if kind == "question":
            page, answer, rest_s = self._asked(f"/questions/{text_at(job, 'id')}", {})
            if not list(items_at(answer, "items")):
                raise NotFoundError(self._place.address, 404, "there is no such question, or it was deleted")
            posts = posts_of(answer, page, self._source.lang)
            return Answer(posts, page, _below([text_at(job, "id") or ""]), rest_s=rest_s)
        return self._below(job)

    def _list(self, job: Job, memory: Memory) -> Answer:
        """Questions by their last activity: one that was answered comes up again."""
        since, number = whole_at(job, "since"), whole_at(job, "page") or 1
        query, tagged = text_at(job, "q"), text_at(job, "tagged")
        path = "/search/advanced" if query is not None else "/questions"
        asked: Asked = {"q": query, "tagged": tagged, "min": since, "page": number, "sort": "activity", "order": "desc"}
        page, answer, rest_s = self._asked(path, asked)
        items = list(items_at(answer, "items"))
        times = [time for item in items if (time := whole_at(item, "last_activity_date")) is not None]
        name = _name(job)
        if times:
            memory.newest[name] = max(*times, memory.newest.get(name, 0), 0)
            memory.reached(name, min(times))
        ids: list[str] = []
        for item in items:
            question, active_s = whole_at(item, "question_id"), whole_at(item, "last_activity_date") or 0
            if question is not None and memory.counted(str(question), active_s):
                ids.append(str(question))
        onward: tuple[Job, ...] = ()
        gap = None
        if value_at(answer, "has_more") is True:
            if number < _DEEPEST:
                onward = (job | {"page": number + 1},)
            else:
                gap = Gap(GapKind.NEWEST, "Stack Exchange", _DEEPEST * _LISTED)
        posts = posts_of(answer, page, self._source.lang)
        return Answer(posts, page, onward, _below(ids), gap=gap, rest_s=rest_s)

    def _below(self, job: Job) -> Answer:
        """Answers to questions, or comments on questions and answers, a hundred at a time."""
        what, number = text_at(job, "what") or "", whole_at(job, "page") or 1
        of = text_at(job, "of") or "questions"
        asked: Asked = {"page": number, "sort": "creation", "order": "desc"}
        page, answer, rest_s = self._asked(f"/{of}/{text_at(job, 'ids')}/{what}", asked)
        posts = posts_of(answer, page, self._source.lang)
        onward: list[Job] = []
        if value_at(answer, "has_more") is True and number < _DEEPEST:
            onward.append(job | {"page": number + 1})
        ids = [str(one) for item in items_at(answer, "items") if (one := whole_at(item, "answer_id")) is not None]
        if what == "answers" and ids:
            onward.append({"do": "below", "of": "answers", "what": "comments", "ids": ";".join(ids)})
        return Answer(posts, page, tuple(onward), rest_s=rest_s)

    def _asked(self, path: str, asked: Asked) -> tuple[Response, Json, float | None]:
        """An answer, and how long the API wants to be left alone after it. Raises: what an error means."""
        given: Asked = {
            **asked,
            "site": self._place.site,
            "filter": "withbody",
            "pagesize": _LISTED,
            "key": self._source.keys.get(KEY.slug),  # no secret, by the API's own documentation
        }
        try:
            page = self._api.get(path, given)
        except StatusError as error:
            raise self._named(error) from error
        answer = json_of(page)
        if whole_at(answer, "error_id") is not None:
            raise self._named(StatusError(page.final_url, page.status, body=page.body))
        rest = value_at(answer, "backoff")
        rest_s = float(rest) if isinstance(rest, int | float) and not isinstance(rest, bool) else None
        if whole_at(answer, "quota_remaining") == 0:
            rest_s = max(rest_s or 0.0, self._tomorrow_s())
        return page, answer, rest_s

    def _tomorrow_s(self) -> float:
        midnight = (self._now + timedelta(days=1)).astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
        return (midnight - self._now).total_seconds()

    def _named(self, error: StatusError) -> CrawlError:
        """What an error means. Source: api.stackexchange.com/docs/error-handling, docs/throttle."""
        if isinstance(error, RateLimitedError):
            return error
        try:
            told: Json = json.loads(error.body)
        except ValueError:
            return error
        code, said = whole_at(told, "error_id"), text_at(told, "error_message") or ""
        detail = f"Stack Exchange says: {said}"
        if code == 502:
            wait = _WAIT.search(said)
            wait_s = float(wait[1]) if wait is not None else None
            if wait_s is not None and wait_s > 3_600:
                return SpendingCapError(error.url, detail, wait_s)
            return RateLimitedError(error.url, 429, wait_s)
        if code in (401, 402, 403, 405):
            return NeedsKeyError(error.url, f"{detail}; see {KEY.slug}")
        if code in (404, 400):
            return NotFoundError(error.url, 404, detail)
        return StatusError(error.url, 503 if code in (500, 503) else error.status, detail, body=error.body)


def _below(ids: Sequence[str]) -> tuple[Job, ...]:
    """The answers to questions and the comments on them."""
    if not ids:
        return ()
    listed = ";".join(ids)
    return tuple({"do": "below", "of": "questions", "what": what, "ids": listed} for what in ("answers", "comments"))


def _name(job: Job) -> str:
    return " ".join(part for part in (text_at(job, "q"), text_at(job, "tagged")) if part) or "all"
