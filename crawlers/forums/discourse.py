"""Discourse: a whole board by its newest posts, its lists, threads and search, by the documented JSON.

Facts: `sources.md` 2.2 and 7, Discourse's own `LatestPostsQuery`, `TopicView` and serializers. Checked on
recorded answers of four boards; never run against a live one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import parse_qsl, urlencode, urlsplit

from crawlers.errors import ParseError
from crawlers.forums.api import ApiHttp, in_lang, instant_at, is_json, items_at, json_of, text_at, value_at, whole_at
from crawlers.forums.discourse_pages import DROPPED, QUOTES, generator_of, preloaded, reading_of_page, unboxed
from crawlers.forums.page import open_page
from crawlers.own_words import html_words
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
    ThreadLink,
)
from crawlers.urls import absolute, canonical, host_of
from crawlers.walks.newest_first import stream
from crawlers.walks.threads import walk

_SIGNS: Final = (b"Discourse", b"discourse")
# What follows the board's own folder in its addresses; the first that fits ends the folder.
_PLACE: Final = re.compile(
    r"^(?P<base>https?://[^/?#]+(?:/[^/?#]+)*?)/(?P<place>(?:t|c|tag|tags|search|latest|new|top|hot|posts|u|categories)"
    r"(?:/[^?#]*|\.json)?)(?P<query>\?[^#]*)?$"
)
_TOPIC: Final = re.compile(r"^t/(?:(?P<slug>[^/]*[^/\d][^/]*|-)/)?(?P<id>\d+)(?:/(?P<number>\d+|last))?/?(?:\.json)?$")
_REGULAR: Final = (1, 2)  # post_type: regular, and a moderator's word; the rest are the board's own notes
_UNKNOWN: Final = Reach()
_CHUNK: Final = 20  # posts a page where the answer does not say


class DiscourseCrawler:
    """Reads Discourse boards by their JSON, and pages of them that somebody saved."""

    name = "discourse"
    api_version = API_VERSION
    default_every_s = 1800

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """The thread, list or search at hand, and the whole board; () for pages of other engines. Pure."""
        if is_json(page):
            return self._recognise_json(page)
        if not any(sign in page.body for sign in _SIGNS):
            return ()
        try:
            opened = open_page(page, Source(page.final_url, self.name))
        except ParseError:
            return ()
        if generator_of(opened) is None:
            return ()
        return self._found(opened.url, reading_of_page(opened).title, opened.post_lang)

    def read(self, page: Response, source: Source) -> Reading:
        """All posts and links of one answer of the API, or of a saved page.

        Raises: `BlockedError`, `LoginRequiredError`, `NotFoundError` for a page that stands in its place,
        `ParseError` for what is no answer of a Discourse.
        """
        if is_json(page):
            return in_lang(_reading(json_of(page), page), source.lang)
        opened = open_page(page, source)
        for value in preloaded(opened):
            reading = _reading(value, page)
            if reading.posts or reading.threads:
                return in_lang(reading, opened.post_lang)
        reading = reading_of_page(opened)
        if not reading.posts and not reading.threads:
            json_of(page)  # says what stands there instead
        return reading

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """New posts of the whole board, of a thread, or of all threads of a list or search that changed.

        Raises: `CrawlError` of a kind; batches yielded before stay stored.
        """
        api = ApiHttp(http, api_address)
        base, place, _ = _parts(source.address)
        if base is None or place.removesuffix(".json") in ("", "posts", "categories"):
            return stream(self, source, checkpoint, api)
        return walk(self, source, checkpoint, api)

    def _recognise_json(self, page: Response) -> tuple[Found, ...]:
        if not any(sign in page.body for sign in (b'"post_stream"', b'"topic_list"', b'"latest_posts"')):
            return ()
        try:
            reading = _reading(json_of(page), page)
        except ParseError:
            return ()
        return self._found(page.final_url, reading.title, None)

    def _found(self, url: str, title: str | None, lang: str | None) -> tuple[Found, ...]:
        base, place, query = _parts(url)
        root = f"{base if base is not None else _bare(url)}/"
        board = Found(
            crawler=self.name,
            address=root,
            name=host_of(root) or "Discourse",
            fit=0.9,
            reason="All new posts of a Discourse board",
            engine="discourse",
            lang=lang,
        )
        place = place.removesuffix(".json").rstrip("/")
        if (topic := _TOPIC.match(place)) is not None:
            address, what = f"{root}t/{topic['slug'] or '-'}/{topic['id']}", "A thread"
        elif place.startswith(("c/", "tag")) or place in ("latest", "new", "top", "hot"):
            address, what = f"{root}{place}", "A list of threads"
        elif place.startswith("search") and query:
            address, what = f"{root}search{query}", "Search results"
        else:
            return (board,)
        here = Found(self.name, address, title or board.name, 0.95, f"{what} of a Discourse board", "discourse", lang)
        return (here, Found(self.name, root, board.name, 0.6, board.reason, "discourse", lang))


def api_address(url: str) -> str:
    """Where the API gives what people see at `url`."""
    base, place, query = _parts(url)
    if base is None:
        return f"{_bare(url)}/posts.json"
    if place == "" or place == "categories":
        return f"{base}/posts.json{query}"
    if (topic := _TOPIC.match(place)) is not None:
        number = f"/{topic['number']}" if topic["number"] else ""
        return f"{base}/t/{topic['id']}{number}.json{query}"
    if place.endswith(".json"):
        return f"{base}/{place}{query}"
    if place.startswith("search"):
        asked = [(name, value) for name, value in parse_qsl(query[1:]) if name in ("q", "page")]
        return f"{base}/search.json?{urlencode(asked)}"
    return f"{base}/{place.rstrip('/')}.json{query}"


def _parts(url: str) -> tuple[str | None, str, str]:
    """The board's own folder, the place in it, and the query with its "?"; None for an unknown place."""
    address = canonical(url)
    if (match := _PLACE.match(address)) is not None:
        return match["base"], match["place"], match["query"] or ""
    return None, "", ""


def _bare(url: str) -> str:
    return canonical(url).partition("?")[0].rstrip("/")


# --- answers -----------------------------------------------------------------------------------------


def _reading(answer: Json, page: Response) -> Reading:
    """What an answer says, whichever it is.

    Raises: `ParseError` for none of the known ones.
    """
    base = _base_of(page)
    if isinstance(value_at(answer, "post_stream"), dict):
        return _thread(answer, page, base)
    if isinstance(value_at(answer, "latest_posts"), list):
        posts = tuple(post for item in items_at(answer, "latest_posts") if (post := _post(item, page, base)))
        ids = [number for item in items_at(answer, "latest_posts") if (number := whole_at(item, "id"))]
        older = f"{base}/posts.json?before={min(ids)}" if ids and min(ids) > 1 else None
        return Reading(posts, next_url=older)
    if isinstance(value_at(answer, "topic_list"), dict):
        threads = tuple(link for item in items_at(answer, "topic_list", "topics") if (link := _link(item, page, base)))
        return Reading(
            (), next_url=absolute(f"{base}/", text_at(answer, "topic_list", "more_topics_url")), threads=threads
        )
    if isinstance(value_at(answer, "grouped_search_result"), dict):
        return _search(answer, page, base)
    if text_at(answer, "cooked") is not None and (post := _post(answer, page, base)) is not None:
        return Reading((post,), title=post.title)
    if isinstance(answer, list):
        groups = [item for item in answer if isinstance(item, dict)]
        links = [link for group in groups for item in items_at(group, "results") if (link := _link(item, page, base))]
        if links:
            return Reading((), threads=tuple(links))
    raise ParseError(page.final_url, "this is no answer of a Discourse board")


def _base_of(page: Response) -> str:
    base, _, _ = _parts(page.final_url)
    parts = urlsplit(page.final_url)
    return base if base is not None else f"{parts.scheme}://{parts.netloc}" if parts.netloc else ""


def _thread(answer: Json, page: Response, base: str) -> Reading:
    title, topic = text_at(answer, "title"), whole_at(answer, "id")
    stream_ids = value_at(answer, "post_stream", "stream")
    ids = [number for number in stream_ids if isinstance(number, int)] if isinstance(stream_ids, list) else []
    items = list(items_at(answer, "post_stream", "posts"))
    reach = Reach(views=whole_at(answer, "views"), replies=_replies(answer))
    posts = tuple(post for item in items if (post := _post(item, page, base, title, reach)) is not None)
    shown = [at for item in items if (at := _place_in(ids, whole_at(item, "id"))) is not None]
    chunk = whole_at(answer, "chunk_size") or _CHUNK

    def numbered(place: int) -> str:
        number = place // chunk + 1
        return f"{base}/t/{topic}.json" + (f"?page={number}" if number > 1 else "")

    known = topic is not None and bool(shown)
    return Reading(
        posts,
        title=title,
        next_url=numbered(max(shown) + 1) if known and max(shown) + 1 < len(ids) else None,
        previous_url=numbered(min(shown) - 1) if known and min(shown) > 0 else None,
        last_url=numbered(len(ids) - 1) if known and max(shown) + 1 < len(ids) else None,
    )


def _place_in(ids: list[int], number: int | None) -> int | None:
    return ids.index(number) if number in ids else None


def _replies(topic: Json) -> int | None:
    count = whole_at(topic, "posts_count")
    return None if count is None else max(count - 1, 0)


def _post(item: Json, page: Response, base: str, title: str | None = None, reach: Reach = _UNKNOWN) -> Post | None:
    """One post; None for what is deleted, hidden, or the board's own note ("closed this topic")."""
    post_id, number, topic = whole_at(item, "id"), whole_at(item, "post_number"), whole_at(item, "topic_id")
    gone = value_at(item, "deleted_at") or value_at(item, "user_deleted") is True or value_at(item, "hidden") is True
    if post_id is None or gone or (whole_at(item, "post_type") or 1) not in _REGULAR:
        return None
    html = unboxed(text_at(item, "cooked") or "")
    text, quotes = html_words(html, page.final_url, quote=QUOTES, dropped=DROPPED)
    thread_url = f"{base}/t/{text_at(item, 'topic_slug') or '-'}/{topic}" if topic is not None else None
    parent = whole_at(item, "reply_to_post_number")
    changed = (whole_at(item, "version") or 1) > 1
    return Post(
        platform="discourse",
        key=f"{host_of(page.final_url)}:{post_id}",
        guid=str(post_id),
        url=f"{thread_url}/{number}" if thread_url and number else f"{base}/p/{post_id}",
        text=text,
        title=title or text_at(item, "topic_title"),
        quotes=quotes,
        author=text_at(item, "username"),
        published=instant_at(item, page, "created_at"),
        edited=instant_at(item, page, "updated_at") if changed else None,
        kind=PostKind.FORUM_POST,
        thread_url=thread_url,
        parent_url=f"{thread_url}/{parent}" if thread_url and parent else None,
        reach=reach if number == 1 else Reach(replies=whole_at(item, "reply_count")),
    )


def _link(topic: Json, page: Response, base: str) -> ThreadLink | None:
    """A thread as a list names it; by its address alone in the oldest search answers."""
    title, number = text_at(topic, "title"), whole_at(topic, "id")
    url = absolute(f"{base}/", text_at(topic, "url"))
    if title is None or (number is None and url is None):
        return None
    return ThreadLink(
        url=url or f"{base}/t/{text_at(topic, 'slug') or '-'}/{number}",
        title=title,
        last_at=instant_at(topic, page, "last_posted_at") or instant_at(topic, page, "created_at"),
        replies=_replies(topic),
    )


def _search(answer: Json, page: Response, base: str) -> Reading:
    """Threads with hits, newest hit first: what is shown of a post is an extract, and no post."""
    newest: dict[int, Json] = {}
    for hit in items_at(answer, "posts"):
        topic = whole_at(hit, "topic_id")
        known = newest.get(topic) if topic is not None else None
        if topic is not None and (known is None or (whole_at(hit, "id") or 0) > (whole_at(known, "id") or 0)):
            newest[topic] = hit
    topics = {whole_at(item, "id"): item for item in items_at(answer, "topics")}
    threads = tuple(
        ThreadLink(
            url=f"{base}/t/{text_at(topics.get(topic), 'slug') or '-'}/{topic}",
            title=text_at(topics.get(topic), "title") or "",
            last_at=instant_at(hit, page, "created_at"),
            last_post_key=f"{host_of(page.final_url)}:{whole_at(hit, 'id')}",
        )
        for topic, hit in newest.items()
    )
    more = value_at(answer, "grouped_search_result", "more_full_page_results") is True
    asked = dict(parse_qsl(urlsplit(page.final_url).query))
    number = asked.get("page", "")
    following = {"q": asked.get("q", ""), "page": str(int(number) + 1 if number.isdecimal() else 2)}
    return Reading((), next_url=f"{base}/search?{urlencode(following)}" if more else None, threads=threads)
