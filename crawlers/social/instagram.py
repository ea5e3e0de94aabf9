"""Instagram by the Graph API of Meta: a hashtag, a business account, what tags one's own account.

Facts: `sources.md` 4 (30 hashtags in seven days, the last 24 hours of each, no authors there; a business account and
Meta's review). Built from facts: read on answers of our own writing, never run against Instagram itself. Its pages
are never read.
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
from crawlers.html import folded_lines
from crawlers.json_values import is_json, items_at, json_of, text_at, value_at, whole_at
from crawlers.social.asking import Api, Asked, instant, needed
from crawlers.social.visits import Answer, Job, Memory, no_question, seen_before, visit
from crawlers.types import (
    API_VERSION,
    Batch,
    Checkpoint,
    Found,
    Http,
    Json,
    Key,
    Post,
    PostKind,
    Reach,
    Reading,
    Response,
    Source,
)
from crawlers.urls import host_of

PLATFORM: Final = "instagram"
_ISSUER: Final = "https://developers.facebook.com/apps/"
TOKEN: Final = Key("instagram.token", "access token of your Meta application, for your business account", _ISSUER)
USER: Final = Key("instagram.user_id", "number of that Instagram business account", _ISSUER)

_API: Final = "https://graph.facebook.com/"
_PAUSE_S: Final = 2.0
_LISTED: Final = 50
_FIRST_PAGES: Final = 4
_OVERLAP_S: Final = 3_600
_DAY: Final = timedelta(days=1)
_WEEK_S: Final = 7 * 86_400.0
_HOUR_S: Final = 3_600.0
_MEDIA: Final = "id,caption,permalink,timestamp,comments_count"
_HOSTS: Final = frozenset({"instagram.com", "www.instagram.com", "m.instagram.com"})
_TAG: Final = re.compile(r"/explore/tags/([^/?#]+)")
_NAME: Final = re.compile(r"/([\w.]{2,30})(/tagged)?/?$")
_NO_NAMES: Final = frozenset({"explore", "p", "reel", "reels", "stories", "accounts", "direct", "about"})


class InstagramCrawler:
    """Reads Instagram with the token of the customer's own business account."""

    name = "instagram"
    api_version = API_VERSION
    default_every_s = 6 * 3600
    keys = (TOKEN, USER)

    def __init__(self, api: str = _API, *, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._api = api
        self._clock = clock

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """What an address of Instagram shows; an answer of the API too. Pure."""
        if is_json(page):
            told = b"instagram.com" in page.body and b'"permalink"' in page.body
            return (self._found(page.final_url, "an answer of Instagram's API"),) if told else ()
        return self.recognise_address(page.final_url)

    def recognise_address(self, address: str) -> tuple[Found, ...]:
        """The way to read what an address of Instagram names, without asking for its page; () for all else."""
        place = place_of(address)
        return () if place is None else (self._found(place.address, place.what),)

    def complete(self, address: str) -> str | None:
        """The whole address for "instagram:#tag"; None for all else."""
        match = re.fullmatch(r"instagram:/{0,2}#(\w+)", address.strip())
        return None if match is None else f"https://www.instagram.com/explore/tags/{match[1]}/"

    def read(self, page: Response, source: Source) -> Reading:
        """All posts of one answer of the API. Raises: `ParseError` for what is none."""
        return Reading(posts_of(json_of(page), page, source.lang), lang=source.lang)

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """The newest posts, back to those known.

        Raises: `NeedsKeyError`, `SpendingCapError`, `CrawlError` of a kind.
        """
        place = place_of(source.address)
        if place is None:
            raise NotFoundError(source.address, 404, "this is no address of a hashtag or account of Instagram")
        token, user = needed(source, TOKEN), needed(source, USER)
        api = Api(http, self._api, _PAUSE_S, {"Authorization": f"Bearer {token}"}, (token,))
        return visit(_Visit(api, user, place, source, self._clock()), checkpoint)

    def ask_again(self, url: str, key: str, source: Source, http: Http) -> Post | None:
        """Nothing: the API has no question for a post of others.

        Raises: `NotFoundError` for one that is gone, `CrawlError` of a kind.
        """
        raise no_question(url)

    def _found(self, address: str, what: str) -> Found:
        name = address.partition(".com/")[2].strip("/") or address
        reason = f"{what[0].upper()}{what[1:]}, read by the API"
        return Found(self.name, address, f"Instagram: {name}", 0.9, reason, "instagram")


@dataclass(frozen=True, slots=True)
class Place:
    """What an address means, and the first question there."""

    address: str
    what: str
    first: Job


def place_of(address: str) -> Place | None:
    """What an address of Instagram names, None for none."""
    if host_of(address) not in _HOSTS:
        return None
    path = urlsplit(address).path
    if (match := _TAG.search(path)) is not None:
        tag = unquote(match[1]).lower()
        return Place(f"https://www.instagram.com/explore/tags/{match[1]}/", "a hashtag", {"do": "tag", "tag": tag})
    name = _NAME.match(path)
    if name is None or name[1].lower() in _NO_NAMES:
        return None
    if name[2] is not None:
        return Place(
            f"https://www.instagram.com/{name[1]}/tagged/", "posts that tag your own account", {"do": "tagged"}
        )
    return Place(f"https://www.instagram.com/{name[1]}/", "a business account", {"do": "account", "name": name[1]})


class _Visit:
    """One visit: what is asked, and what answers lead to."""

    def __init__(self, api: Api, user: str, place: Place, source: Source, now: datetime) -> None:
        self._api = api
        self._user = user
        self._place = place
        self._source = source
        self._now = now

    def begin(self, memory: Memory) -> Sequence[Job]:
        visited = whole_at(memory.notes, "visited")
        missed = visited is not None and visited < (self._now - _DAY).timestamp()
        return [self._place.first | {"since": memory.since("list", overlap_s=_OVERLAP_S), "missed": missed}]

    def ask(self, job: Job, memory: Memory) -> Answer:
        if job.get("do") == "tag":
            return self._tag(job, memory)
        if job.get("do") == "account":
            return self._account(job, memory)
        asked: Asked = {"fields": f"{_MEDIA},username", "limit": _LISTED, "after": text_at(job, "after")}
        return self._listed(self._asked(f"{self._user}/tags", asked), job, memory)

    def _tag(self, job: Job, memory: Memory) -> Answer:
        """The last day of a hashtag. Its number is asked for once: each new one counts among the 30 of a week."""
        number = text_at(memory.notes, "tag")
        if number is None:
            page = self._asked("ig_hashtag_search", {"user_id": self._user, "q": text_at(job, "tag")})
            number = text_at(next(items_at(json_of(page), "data"), None), "id")
            if number is None:
                raise NotFoundError(self._place.address, 404, "Instagram knows no such hashtag")
            memory.notes["tag"] = number
            return Answer(page=page, onward=(job,))
        asked: Asked = {"user_id": self._user, "fields": _MEDIA, "limit": _LISTED, "after": text_at(job, "after")}
        answer = self._listed(self._asked(f"{number}/recent_media", asked), job, memory)
        if job.get("missed") is True and not text_at(job, "after"):
            answer = replace(answer, gap=Gap(GapKind.LAST_DAYS, "Instagram", 1))
        memory.notes["visited"] = int(self._now.timestamp())
        return answer

    def _account(self, job: Job, memory: Memory) -> Answer:
        after = f".after({text_at(job, 'after')})" if text_at(job, "after") else ""
        media = f"media{after}.limit({_LISTED}){{{_MEDIA},username}}"
        fields = f"business_discovery.username({text_at(job, 'name')}){{username,name,followers_count,{media}}}"
        return self._listed(self._asked(self._user, {"fields": fields}), job, memory)

    def _listed(self, page: Response, job: Job, memory: Memory) -> Answer:
        answer = json_of(page)
        posts = posts_of(answer, page, self._source.lang)
        memory.saw("list", posts, self._now)
        since, pages = whole_at(job, "since"), (whole_at(job, "pages") or 0) + 1
        inner = value_at(answer, "business_discovery", "media")
        after = text_at(inner if inner is not None else answer, "paging", "cursors", "after")
        onward: tuple[Job, ...] = ()
        if (
            after is not None
            and posts
            and not seen_before(posts, since)
            and (since is not None or pages < _FIRST_PAGES)
        ):
            onward = (job | {"after": after, "pages": pages},)
        return Answer(posts, page, onward)

    def _asked(self, path: str, asked: Asked) -> Response:
        try:
            return self._api.get(path, asked)
        except StatusError as error:
            raise _named(error) from error


def posts_of(answer: Json, page: Response, lang: str | None) -> tuple[Post, ...]:
    """The posts of an answer: of a hashtag, of an account, of what tags one's own."""
    account = value_at(answer, "business_discovery")
    owner, followers = text_at(account, "username"), whole_at(account, "followers_count")
    listed = items_at(account, "media", "data") if account is not None else items_at(answer, "data")
    posts = (_post(item, owner, followers, page, lang) for item in listed)
    return tuple({post.key: post for post in posts if post is not None}.values())


def _post(item: Json, owner: str | None, followers: int | None, page: Response, lang: str | None) -> Post | None:
    number, permalink = text_at(item, "id"), text_at(item, "permalink")
    if number is None or (permalink is None and value_at(item, "timestamp") is None):
        return None
    return Post(
        platform=PLATFORM,
        key=number,
        guid=number,
        url=permalink,
        text=folded_lines(text_at(item, "caption") or ""),
        author=text_at(item, "username") or owner,
        published=instant(item, page, "timestamp"),
        kind=PostKind.MESSAGE,
        lang=lang,
        reach=Reach(replies=whole_at(item, "comments_count"), followers=followers),
    )


def _named(error: StatusError) -> CrawlError:
    """What a refusal means. Source: error codes of Meta's Graph API."""
    try:
        told: Json = json.loads(error.body)
    except ValueError:
        return error
    code, said = whole_at(told, "error", "code"), text_at(told, "error", "message") or ""
    detail = f"Instagram says: {said} (error {code})"
    if code in (10, 102, 190, 200) or error.status == 401:
        return NeedsKeyError(error.url, f"{detail}; see {TOKEN.slug}")
    if code == 18:
        return SpendingCapError(error.url, f"{detail}; 30 hashtags may be watched in seven days", _WEEK_S)
    if code in (4, 17, 32, 613):
        return RateLimitedError(error.url, 429, _HOUR_S)
    if code in (24, 100, 110, 803):
        return NotFoundError(error.url, 404, detail)
    return error
