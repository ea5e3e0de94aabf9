"""Hacker News by the search of Algolia, and by the site's own API: a search, a discussion, everything new.

Facts: `sources.md` 4 and 7. No key. Read on recorded items and answers of our own writing; never run live.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Final
from urllib.parse import urlsplit

from crawlers.errors import NotFoundError
from crawlers.html import plain_text
from crawlers.json_values import is_json, items_at, json_of, text_at, value_at, whole_at
from crawlers.social.asking import Api, Asked, epoch, instant
from crawlers.social.searches import parameter, quoted, short_search, terms
from crawlers.social.visits import Answer, Job, Memory, first_answer, no_question, seen_before, visit
from crawlers.social.wording import words_of_lines
from crawlers.types import (
    API_VERSION,
    Batch,
    Checkpoint,
    Found,
    Http,
    Json,
    Post,
    PostKind,
    Reach,
    Reading,
    Response,
    Source,
)
from crawlers.urls import host_of

PLATFORM: Final = "hackernews"
_API: Final = "https://hn.algolia.com/api/v1/"
_PAUSE_S: Final = 0.5  # 10,000 questions an hour
_LISTED: Final = 200
_OVERLAP_S: Final = 3_600
_LOOK_BACK: Final = timedelta(days=365)
_NEWEST: Final = timedelta(days=2)  # of everything, without a search
_SEARCH: Final = "https://hn.algolia.com/?sort=byDate&q="
_DEEPEST: Final = 400


class HackernewsCrawler:
    """Reads Hacker News; stories and comments alike."""

    name = "hackernews"
    api_version = API_VERSION
    default_every_s = 3600

    def __init__(self, api: str = _API, *, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._api = api
        self._clock = clock

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """What an address of Hacker News shows; an answer of its APIs too. Pure."""
        if is_json(page):
            told = b'"objectID"' in page.body and b'"story_' in page.body
            return (self._found(page.final_url, "an answer of Hacker News' search"),) if told else ()
        return self.recognise_address(page.final_url)

    def recognise_address(self, address: str) -> tuple[Found, ...]:
        """The way to read what an address of Hacker News names, without asking for its page; () for all else."""
        place = place_of(address)
        return () if place is None else (self._found(place.address, place.what),)

    def complete(self, address: str) -> str | None:
        """The whole address for "hn:search?q=words"; None for all else."""
        return short_search(address, "hn", _SEARCH) or short_search(address, "hackernews", _SEARCH)

    def read(self, page: Response, source: Source) -> Reading:
        """All stories and comments of one answer. Raises: `ParseError` for what is none."""
        return Reading(_posts(json_of(page), page, source.lang), lang=source.lang)

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """The newest hits, back to those known. Raises: `CrawlError` of a kind."""
        place = place_of(source.address)
        if place is None:
            raise NotFoundError(source.address, 404, "this is no address of a search or discussion of Hacker News")
        return visit(_Visit(Api(http, self._api, _PAUSE_S), place, source, self._clock()), checkpoint)

    def ask_again(self, url: str, key: str, source: Source, http: Http) -> Post | None:
        """A story or comment as Hacker News gives it now, None for one that was deleted.

        Raises: `NotFoundError` for one that is gone, `CrawlError` of a kind.
        """
        if place_of(url) is None:
            raise no_question(url)
        return first_answer(self.crawl(replace(source, address=url), Checkpoint(), http), key)

    def _found(self, address: str, what: str) -> Found:
        name = parameter(address, "q", "id") or "all that is new"
        return Found(self.name, address, f"Hacker News: {name}", 0.9, f"{what[0].upper()}{what[1:]}", "hackernews")


@dataclass(frozen=True, slots=True)
class Place:
    """What an address means, and the first questions there."""

    address: str
    what: str
    first: tuple[Job, ...]


def place_of(address: str) -> Place | None:
    """What an address of Hacker News names, None for none."""
    host = host_of(address)
    if host == "news.ycombinator.com":
        path = urlsplit(address).path
        number = parameter(address, "id")
        if path == "/item" and number is not None and number.isdigit():
            clean = f"https://news.ycombinator.com/item?id={number}"
            return Place(clean, "a discussion", ({"do": "item", "id": number},))
        if path in ("/newest", "/newcomments", "/", "/news"):
            return Place("https://news.ycombinator.com/newest", "everything that is new", ({"do": "search", "q": ""},))
        return None
    query = parameter(address, "q", "query") if host == "hn.algolia.com" else None
    if query is None:
        return None
    jobs: tuple[Job, ...] = tuple({"do": "search", "q": term} for term in terms(query))
    return Place(_SEARCH + quoted(query), "a search over stories and comments", jobs)


class _Visit:
    """One visit: what is asked, and what answers lead to."""

    def __init__(self, api: Api, place: Place, source: Source, now: datetime) -> None:
        self._api = api
        self._place = place
        self._source = source
        self._now = now

    def begin(self, memory: Memory) -> Sequence[Job]:
        jobs: list[Job] = []
        for job in self._place.first:
            name = _name(job)
            first = self._now - (_LOOK_BACK if job.get("q") else _NEWEST)
            jobs.append(job | {"since": memory.since(name, overlap_s=_OVERLAP_S, first=first)})
        return jobs

    def ask(self, job: Job, memory: Memory) -> Answer:
        if job.get("do") == "item":
            page = self._api.get(f"items/{text_at(job, 'id')}")
            return Answer(_posts(json_of(page), page, self._source.lang), page)
        since, until = whole_at(job, "since"), whole_at(job, "until")
        bounds = [f"created_at_i>{since}"] if since is not None else []
        bounds += [f"created_at_i<={until}"] if until is not None else []
        asked: Asked = {
            "query": text_at(job, "q") or "",
            "tags": "(story,comment)",
            "numericFilters": ",".join(bounds) or None,
            "hitsPerPage": _LISTED,
            "typoTolerance": "false",
            "advancedSyntax": "true",
        }
        page = self._api.get("search_by_date", asked)
        answer = json_of(page)
        posts = _posts(answer, page, self._source.lang)
        memory.saw(_name(job), posts, self._now)
        hits = list(items_at(answer, "hits"))
        times = [time for hit in hits if (time := whole_at(hit, "created_at_i")) is not None]
        onward: tuple[Job, ...] = ()
        # Page by page a search ends at 1,000 hits; by time it does not.
        if times and (whole_at(answer, "nbPages") or 1) > 1 and not seen_before(posts, since):
            oldest = min(times)
            onward = (job | {"until": oldest if until is None or oldest < until else until - 1},)
        return Answer(posts, page, onward)


def _posts(answer: Json, page: Response, lang: str | None) -> tuple[Post, ...]:
    """Stories and comments of a search, of a discussion, or of the site's own API."""
    if isinstance(answer, dict) and isinstance(answer.get("hits"), list):
        found = [_hit(hit, page, lang) for hit in items_at(answer, "hits")]
    else:
        found = list(_items(answer, page, lang, None, 0))
    return tuple({post.key: post for post in found if post is not None}.values())


def _hit(hit: Json, page: Response, lang: str | None) -> Post | None:
    number = text_at(hit, "objectID") or str(whole_at(hit, "id") or "")
    if not number:
        return None
    is_comment = value_at(hit, "comment_text") is not None
    story, parent = whole_at(hit, "story_id"), whole_at(hit, "parent_id")
    body = text_at(hit, "comment_text" if is_comment else "story_text")
    return _post(
        number,
        body,
        title=text_at(hit, "story_title" if is_comment else "title"),
        link=text_at(hit, "url"),
        hit=hit,
        page=page,
        lang=lang,
        story=story if is_comment else None,
        parent=parent,
        replies=whole_at(hit, "num_comments"),
    )


def _items(value: Json, page: Response, lang: str | None, title: str | None, depth: int) -> Iterator[Post]:
    """An item with all that stands below it; both APIs have the same names for most of it."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for part in value:
            yield from _items(part, page, lang, title, depth + 1)
    number = whole_at(value, "id")
    if number is None or value_at(value, "dead") is True:
        return
    kind = text_at(value, "type") or "story"
    title = text_at(value, "title") or title
    parent = whole_at(value, "parent_id") or whole_at(value, "parent")
    gone = value_at(value, "deleted") is True or (text_at(value, "author") is None and text_at(value, "by") is None)
    if kind in ("story", "comment", "poll", "job") and not gone:
        yield _post(
            str(number),
            text_at(value, "text"),
            title=title,
            link=text_at(value, "url"),
            hit=value,
            page=page,
            lang=lang,
            story=whole_at(value, "story_id") if kind == "comment" else None,
            parent=parent,
            replies=whole_at(value, "descendants"),
        )
    for child in items_at(value, "children"):
        yield from _items(child, page, lang, title, depth + 1)


def _post(
    number: str,
    body: str | None,
    *,
    title: str | None,
    link: str | None,
    hit: Json,
    page: Response,
    lang: str | None,
    story: int | None,
    parent: int | None,
    replies: int | None,
) -> Post:
    own, quotes = words_of_lines(plain_text(body or ""))
    return Post(
        platform=PLATFORM,
        key=number,
        guid=number,
        url=_url(number),
        text=own or (link if not body and link else ""),
        title=title,
        quotes=quotes,
        author=text_at(hit, "author") or text_at(hit, "by"),
        published=epoch(hit, "created_at_i") or epoch(hit, "time") or instant(hit, page, "created_at"),
        kind=PostKind.ARTICLE if parent is None else PostKind.COMMENT,
        lang=lang or "en",
        thread_url=_url(story) if story is not None else None,
        parent_url=_url(parent) if parent is not None else None,
        reach=Reach(replies=replies),
    )


def _url(number: str | int) -> str:
    return f"https://news.ycombinator.com/item?id={number}"


def _name(job: Job) -> str:
    return f"search {text_at(job, 'q') or ''}".strip()
