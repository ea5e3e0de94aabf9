"""NodeBB: threads, categories, recent threads and search, by the documented read API or by its pages.

Facts: `sources.md` 2.2 and 7, NodeBB's own `public/openapi/read`, `src/controllers/{topics,recent,search}.js` and
`src/pagination.js`. Read on answers of our own writing and one recorded list item; never run against a live board.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import parse_qsl, urlencode

from selectolax.lexbor import LexborNode

from crawlers.errors import ParseError
from crawlers.forums.api import ApiHttp, in_lang, instant_at, is_json, items_at, json_of, text_at, value_at, whole_at
from crawlers.forums.page import ForumPage, attribute, open_page, text_of
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
from crawlers.walks.threads import walk

_PLACE: Final = re.compile(
    r"^(?P<base>https?://[^/?#]+(?:/[^/?#]+)*?)(?P<api>/api)?/(?P<place>(?:topic|category|recent|unread|popular|top|"
    r"search|post|tags?|categories)(?:/[^?#]*)?)(?P<query>\?[^#]*)?$"
)
_TOPIC: Final = re.compile(r"^topic/(?P<tid>\d+)(?:/[^/]*)?(?:/(?P<index>\d+))?/?$")
_LISTS: Final = ("category/", "recent", "popular", "top", "tags/")
_OWN_MARKS: Final = (
    "[component='post'][data-pid], [component='category/topic'], [component='categories'], script[src*='nodebb']"
)
# "@somebody said in …:", which the board writes above a quote.
_SAID: Final = re.compile(
    r"<p\b[^>]*>(?:(?!</p>).)*?href=\"[^\"]*/post/[^\"]*\"(?:(?!</p>).)*?</p>(?=\s*<blockquote)", re.DOTALL
)
_DROPPED: Final = '[component="post/signature"], .post-signature, .plugin-iframely, script, style'


class NodebbCrawler:
    """Reads NodeBB boards, by their API where it is reached, and pages of them that somebody saved."""

    name = "nodebb"
    api_version = API_VERSION
    default_every_s = 1800

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """The thread, category or search at hand, or the board's recent threads; () for other engines. Pure."""
        powered = page.headers.get("x-powered-by", "").lower() == "nodebb"
        if is_json(page):
            if b'"tid"' not in page.body or not (powered or b'"titleRaw"' in page.body or b'"mainPid"' in page.body):
                return ()
            return self._found(page.final_url, None, None)
        if not powered and b"odebb" not in page.body.lower():
            return ()
        try:
            opened = open_page(page, Source(page.final_url, self.name))
        except ParseError:
            return ()
        if not powered and opened.tree.css_first(_OWN_MARKS) is None:
            return ()
        return self._found(opened.url, _title(opened), opened.post_lang)

    def read(self, page: Response, source: Source) -> Reading:
        """All posts and links of one answer of the API, or of a page.

        Raises: `BlockedError`, `LoginRequiredError`, `NotFoundError` for a page that stands in its place,
        `ParseError` for what is neither.
        """
        if is_json(page):
            return in_lang(_reading(json_of(page), page), source.lang)
        opened = open_page(page, source)
        reading = _page_reading(opened)
        if not reading.posts and not reading.threads:
            json_of(page)  # says what stands there instead
        return reading

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """New posts of a thread, or of all threads of a category, search or board that changed.

        Raises: `CrawlError` of a kind; batches yielded before stay stored.
        """
        return walk(self, source, checkpoint, ApiHttp(http, api_address, _onward))

    def _found(self, url: str, title: str | None, lang: str | None) -> tuple[Found, ...]:
        base, place, query = _parts(url)
        topic = _TOPIC.match(place)
        if topic is not None:
            address, what, fit = f"{base}/{'/'.join(place.split('/')[:3])}", "A thread", 0.95
        elif place.startswith("search") and query:
            address, what, fit = f"{base}/search{query}", "Search results", 0.8
        elif place.startswith(_LISTS):
            address, what, fit = f"{base}/{place.rstrip('/')}", "A list of threads", 0.95
        else:
            address, what, fit = f"{base}/recent", "All threads with new posts", 0.85
        name = title or host_of(address) or "NodeBB"
        return (Found(self.name, address, name, fit, f"{what} of a NodeBB board", "nodebb", lang),)


def api_address(url: str) -> str:
    """Where the API gives what people see at `url`."""
    base, place, query = _parts(url)
    if place.startswith("search"):
        asked = dict(parse_qsl(query[1:], keep_blank_values=True))
        asked.setdefault("in", "titlesposts")
        asked.setdefault("sortBy", "timestamp")
        asked.setdefault("sortDirection", "desc")
        query = f"?{urlencode(asked)}"
    return f"{base}/api/{place or 'recent'}{query}"


def _parts(url: str) -> tuple[str, str, str]:
    """The board's own folder, the place in it ("" for none known), and the query with its "?"."""
    address = canonical(url)
    if (match := _PLACE.match(address)) is not None:
        return match["base"], match["place"], match["query"] or ""
    return address.partition("?")[0].rstrip("/").removesuffix("/api"), "", ""


def _onward(page: Response) -> str | None:
    """The address that the API names in place of an answer, as for a post's permalink."""
    if page.body.lstrip()[:1] != b'"':
        return None
    try:
        target = json.loads(page.body)
    except ValueError:
        return None
    base, _, _ = _parts(page.final_url)
    if not isinstance(target, str) or "topic/" not in target:
        return None
    return target if target.startswith("http") else f"{base}/{target[target.index('topic/') :]}"


# --- answers -----------------------------------------------------------------------------------------


def _reading(answer: Json, page: Response) -> Reading:
    base, place, _ = _parts(page.final_url)
    if whole_at(answer, "tid") is not None and isinstance(value_at(answer, "posts"), list):
        return _thread(answer, page, base, place)
    if isinstance(value_at(answer, "topics"), list):
        threads = tuple(link for item in items_at(answer, "topics") if (link := _link(item, page, base)) is not None)
        return Reading((), title=text_at(answer, "name"), next_url=_neighbour(answer, page, "next"), threads=threads)
    if isinstance(value_at(answer, "posts"), list):
        return _search(answer, page, base)
    raise ParseError(page.final_url, "this is no answer of a NodeBB board")


def _thread(answer: Json, page: Response, base: str, place: str) -> Reading:
    title = text_at(answer, "titleRaw") or text_at(answer, "title")
    slug = text_at(answer, "slug") or str(whole_at(answer, "tid"))
    thread_url, count = f"{base}/topic/{slug}", whole_at(answer, "postcount")
    reach = Reach(views=whole_at(answer, "viewcount"), replies=None if count is None else max(count - 1, 0))
    main = whole_at(answer, "mainPid")
    items = list(items_at(answer, "posts"))
    posts = tuple(
        post for item in items if (post := _post(item, page, base, thread_url, title, reach, main)) is not None
    )
    next_url, previous_url = _neighbour(answer, page, "next"), _neighbour(answer, page, "prev")
    shown = [index for item in items if (index := whole_at(item, "index")) is not None]
    topic = _TOPIC.match(place)
    if topic is not None and topic["index"] and shown and count is not None:
        # Asked for by a place in the thread, the window is of no page: its neighbours are the places beside it.
        next_url = f"{thread_url}/{max(shown) + 2}" if max(shown) + 1 < count else None
        previous_url = f"{thread_url}/{min(shown)}" if min(shown) > 0 else None
    return Reading(
        posts,
        title=title,
        next_url=next_url,
        previous_url=previous_url,
        last_url=_neighbour(answer, page, "last") if next_url is not None else None,
    )


def _neighbour(answer: Json, page: Response, which: str) -> str | None:
    """The page that the answer itself names as its neighbour."""
    pagination = value_at(answer, "pagination")
    here, there = whole_at(pagination, "currentPage"), whole_at(pagination, which, "page")
    if there is None or value_at(pagination, which, "active") is False or there == here:
        return None
    base, place, query = _parts(page.final_url)
    asked = text_at(pagination, which, "qs") or urlencode({**dict(parse_qsl(query[1:])), "page": there})
    return f"{base}/{place}?{asked.replace('&amp;', '&')}"


def _post(
    item: Json, page: Response, base: str, thread_url: str, title: str | None, reach: Reach, main: int | None
) -> Post | None:
    """One post; None for what is deleted and for the board's own notes."""
    pid = whole_at(item, "pid")
    if pid is None or value_at(item, "deleted") in (True, 1) or text_at(item, "eventText") is not None:
        return None
    content = _SAID.sub("", text_at(item, "content") or "")
    text, quotes = html_words(content, page.final_url, dropped=_DROPPED)
    changed = whole_at(item, "edited") or 0
    parent = whole_at(item, "toPid")
    return Post(
        platform="nodebb",
        key=f"{host_of(page.final_url)}:{pid}",
        guid=str(pid),
        url=f"{base}/post/{pid}",
        text=text,
        title=title,
        quotes=quotes,
        author=_author(item),
        published=instant_at(item, page, "timestampISO") or instant_at(item, page, "timestamp"),
        edited=(instant_at(item, page, "editedISO") or instant_at(item, page, "edited")) if changed else None,
        kind=PostKind.FORUM_POST,
        thread_url=thread_url,
        parent_url=f"{base}/post/{parent}" if parent else None,
        reach=reach
        if pid == main or whole_at(item, "index") == 0
        else Reach(replies=whole_at(item, "replies", "count")),
    )


def _author(item: Json) -> str | None:
    """The name shown: a guest's own word for himself, else the member's."""
    guest = text_at(item, "handle") or text_at(item, "user", "displayname")
    return (guest if not whole_at(item, "uid") else None) or text_at(item, "user", "username") or guest


def _link(topic: Json, page: Response, base: str) -> ThreadLink | None:
    tid = whole_at(topic, "tid")
    if tid is None or value_at(topic, "deleted") in (True, 1):
        return None
    newest, count = whole_at(topic, "teaser", "pid"), whole_at(topic, "postcount")
    return ThreadLink(
        url=f"{base}/topic/{text_at(topic, 'slug') or tid}",
        title=text_at(topic, "titleRaw") or text_at(topic, "title") or "",
        last_at=instant_at(topic, page, "lastposttimeISO") or instant_at(topic, page, "lastposttime"),
        replies=None if count is None else max(count - 1, 0),
        last_post_key=f"{host_of(page.final_url)}:{newest}" if newest else None,
    )


def _search(answer: Json, page: Response, base: str) -> Reading:
    """Threads with hits, newest first: the words shown are marked and cut."""
    newest: dict[int, Json] = {}
    for hit in items_at(answer, "posts"):
        tid = whole_at(hit, "tid") or whole_at(hit, "topic", "tid")
        if tid is not None and (whole_at(hit, "pid") or 0) > (whole_at(newest.get(tid), "pid") or 0):
            newest[tid] = hit
    threads = tuple(
        ThreadLink(
            url=f"{base}/topic/{text_at(hit, 'topic', 'slug') or tid}",
            title=text_at(hit, "topic", "titleRaw") or text_at(hit, "topic", "title") or "",
            last_at=instant_at(hit, page, "timestampISO"),
            last_post_key=f"{host_of(page.final_url)}:{whole_at(hit, 'pid')}",
        )
        for tid, hit in newest.items()
    )
    return Reading((), next_url=_neighbour(answer, page, "next"), threads=threads)


# --- pages -------------------------------------------------------------------------------------------


def _page_reading(page: ForumPage) -> Reading:
    base, place, _ = _parts(page.url)
    title = _title(page)
    nodes = [
        (pid, node) for node in page.tree.css("[component='post'][data-pid]") if (pid := attribute(node, "data-pid"))
    ]
    links = {
        rel: page.link(
            attribute(page.tree.css_first(f'link[rel="{rel}"], .pagination .{rel}:not(.disabled) a'), "href")
        )
        for rel in ("next", "prev")
    }
    if links["next"] and "#" in links["next"]:
        links["next"] = None
    thread_url = f"{base}/{'/'.join(place.split('/')[:3])}" if place.startswith("topic/") else None
    posts = [_page_post(page, node, pid, base, thread_url, title) for pid, node in nodes]
    threads: dict[str, ThreadLink] = {}
    for row in page.tree.css("[component='category/topic']"):
        a = row.css_first(
            "[component='topic/header'] a[href*='topic/'], .title a[href*='topic/'], h3 a[href*='topic/']"
        )
        url = page.link(attribute(a, "href"))
        if url is not None:
            seen = row.css_first("[component='topic/teaser'] .timeago, .lastpost .timeago, .teaser .timeago, .timeago")
            at = attribute(seen, "title") or attribute(seen, "datetime")
            threads.setdefault(url, ThreadLink(url, text_of(a), page.time(at) if at else None))
    return Reading(
        tuple(post for post in posts if post is not None),
        title=title,
        lang=page.post_lang,
        next_url=links["next"],
        previous_url=links["prev"],
        threads=() if posts else tuple(threads.values()),
    )


def _page_post(
    page: ForumPage, node: LexborNode, pid: str, base: str, thread_url: str | None, title: str | None
) -> Post | None:
    body = node.css_first("[component='post/content']")
    if body is None or "deleted" in (attribute(node, "class") or "").split():
        return None
    written = attribute(node.css_first('meta[itemprop="datePublished"]'), "content")
    written = written or attribute(node, "data-timestamp") or attribute(node.css_first(".timeago[title]"), "title")
    changed = attribute(node.css_first('meta[itemprop="dateModified"]'), "content")
    author = attribute(node, "data-username") or text_of(node.css_first("[data-username]")) or None
    html = _SAID.sub("", body.html or "")
    text, quotes = html_words(html, page.url, dropped=_DROPPED)
    return Post(
        platform="nodebb",
        key=f"{host_of(page.url)}:{pid}",
        guid=pid,
        url=absolute(f"{base}/", f"post/{pid}"),
        text=text,
        title=title,
        quotes=quotes,
        author=author,
        published=page.time(written) if written else None,
        edited=page.time(changed) if changed else None,
        kind=PostKind.FORUM_POST,
        lang=page.post_lang,
        thread_url=thread_url,
    )


def _title(page: ForumPage) -> str | None:
    for selector in ("[component='topic/title']", "h1 .topic-title", "h1[component]", "h1"):
        if text := text_of(page.tree.css_first(selector)):
            return text
    return attribute(page.tree.css_first('meta[property="og:title"]'), "content")
