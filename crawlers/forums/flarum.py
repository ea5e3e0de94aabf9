"""Flarum: discussions, tags, the whole board and search, by its documented JSON:API.

Facts: `sources.md` 2.2 and 7, Flarum's own `ListPostsController`, `PostResource` and frontend payload of 1.x and 2.x.
Built from facts: read on answers of our own writing, never run against a live board.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import parse_qsl, urlencode, urlsplit

from crawlers.errors import ParseError
from crawlers.forums.api import ApiHttp, in_lang, instant_at, is_json, items_at, json_of, text_at, value_at, whole_at
from crawlers.forums.page import attribute, open_page
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
    Skip,
    Source,
    ThreadLink,
)
from crawlers.urls import absolute, canonical, host_of
from crawlers.walks.threads import walk

_PAYLOAD: Final = (b"flarum-json-payload", b"flarum-loading", b"flarum.core.app")
_DISCUSSION: Final = re.compile(r"^(?P<base>.*?)/d/(?P<id>\d+)(?:-[^/]*)?(?:/(?P<number>\d+|reply))?/?$")
_TAG: Final = re.compile(r"^(?P<base>.*?)/t/(?P<tag>[^/]+)/?$")
_API: Final = re.compile(r"^(?P<base>.*?)/api/(?:discussions|posts)\b")
_PAGE: Final = 50  # what the API allows at most
_QUOTES: Final = "blockquote"
_DROPPED: Final = ".UserMention--deleted, .Post-signature, script, style"


class FlarumCrawler:
    """Reads Flarum boards by their API, and what pages of them carry for their scripts."""

    name = "flarum"
    api_version = API_VERSION
    default_every_s = 1800

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """The discussion, tag or search at hand, else the whole board; () for other engines. Pure."""
        if is_json(page):
            if not any(sign in page.body for sign in (b'"discussions"', b'"contentHtml"')):
                return ()
            try:
                _reading(json_of(page), page)
            except ParseError:
                return ()
            return self._found(_seen_address(page.final_url), None, None)
        if not any(sign in page.body for sign in _PAYLOAD):
            return ()
        try:
            opened = open_page(page, Source(page.final_url, self.name))
        except ParseError:
            return ()
        title = attribute(opened.tree.css_first('meta[property="og:title"]'), "content")
        return self._found(opened.url, title, opened.post_lang)

    def read(self, page: Response, source: Source) -> Reading:
        """All posts and links of one answer of the API, or of a page's own payload.

        Raises: `BlockedError`, `LoginRequiredError`, `NotFoundError` for a page that stands in its place,
        `ParseError` for what is neither.
        """
        if is_json(page):
            return in_lang(_reading(json_of(page), page), source.lang)
        opened = open_page(page, source)
        node = opened.tree.css_first("script#flarum-json-payload")
        if node is None:
            json_of(page)  # says what stands there instead
        try:
            payload: Json = json.loads(node.text() or "") if node is not None else None
        except ValueError as error:
            raise ParseError(page.final_url, "the page's payload is not JSON") from error
        return in_lang(_reading(value_at(payload, "apiDocument"), page), opened.post_lang)

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """New posts of a discussion, or of all discussions of a tag, search or board that changed.

        Raises: `CrawlError` of a kind; batches yielded before stay stored.
        """
        return walk(self, source, checkpoint, ApiHttp(http, api_address))

    def _found(self, url: str, title: str | None, lang: str | None) -> tuple[Found, ...]:
        path = canonical(url).partition("?")[0]
        if (match := _DISCUSSION.match(path)) is not None:
            address, what, fit = path.removesuffix(f"/{match['number']}"), "A discussion", 0.95
        elif _TAG.match(path) is not None:
            address, what, fit = path, "Discussions with a tag", 0.95
        elif dict(parse_qsl(urlsplit(url).query)).get("q"):
            address, what, fit = canonical(url), "Search results", 0.8
        else:
            address, what, fit = path, "All discussions", 0.9
        name = title or host_of(address) or "Flarum"
        return (Found(self.name, address, name, fit, f"{what} of a Flarum board", "flarum", lang),)


def api_address(url: str) -> str:
    """Where the API gives what people see at `url`."""
    address = canonical(url)
    path, _, query = address.partition("?")
    if _API.match(path):
        return address
    if (match := _DISCUSSION.match(path)) is not None:
        asked = [("filter[discussion]", match["id"]), ("page[limit]", str(_PAGE))]
        if match["number"] and match["number"].isdigit() and int(match["number"]) > 1:
            asked.append(("page[near]", match["number"]))
        return f"{match['base']}/api/posts?{urlencode(asked)}"
    asked = [("sort", "-lastPostedAt"), ("page[limit]", str(_PAGE))]
    if (tag := _TAG.match(path)) is not None:
        asked.insert(0, ("filter[tag]", tag["tag"]))
        return f"{tag['base']}/api/discussions?{urlencode(asked)}"
    if (words := dict(parse_qsl(query)).get("q")) is not None:
        asked.insert(0, ("filter[q]", words))
    base = re.sub(r"/(?:all|following|tags)?/?$", "", path)
    return f"{base}/api/discussions?{urlencode(asked)}"


def _seen_address(url: str) -> str:
    """The address people see for one of the API's."""
    match = _API.match(url.partition("?")[0])
    asked = dict(parse_qsl(urlsplit(url).query))
    base = (match["base"] if match is not None else url.partition("/api")[0]).rstrip("/")
    if number := asked.get("filter[discussion]"):
        return f"{base}/d/{number}"
    return f"{base}/t/{asked['filter[tag]']}" if "filter[tag]" in asked else f"{base}/"


# --- answers -----------------------------------------------------------------------------------------


def _reading(answer: Json, page: Response) -> Reading:
    data = value_at(answer, "data")
    included = {(text_at(item, "type"), text_at(item, "id")): item for item in items_at(answer, "included")}
    base = _base_of(page)
    whole: list[Json] = data if isinstance(data, list) else [data]
    kinds = {text_at(item, "type") for item in whole}
    if kinds == {"discussions"} and isinstance(data, list):
        threads = tuple(link for item in items_at(answer, "data") if (link := _link(item, page, base)) is not None)
        return Reading((), next_url=_neighbour(answer, page, "next"), threads=threads)
    if kinds == {"discussions"}:
        items = [item for (kind, _), item in included.items() if kind == "posts"]
        included[("discussions", text_at(data, "id"))] = data if isinstance(data, dict) else {}
    elif kinds <= {"posts"} and isinstance(data, list):
        items = list(items_at(answer, "data"))
    else:
        raise ParseError(page.final_url, "this is no answer of a Flarum board")
    items.sort(key=lambda item: whole_at(item, "attributes", "number") or 0)
    skipped: list[Skip] = []
    posts = tuple(post for item in items if (post := _post(item, page, base, included, skipped)) is not None)
    return Reading(
        posts,
        skipped=tuple(skipped),
        title=posts[0].title if posts else None,
        next_url=_neighbour(answer, page, "next"),
        previous_url=_neighbour(answer, page, "prev"),
        last_url=_neighbour(answer, page, "last"),
    )


def _base_of(page: Response) -> str:
    url = canonical(page.final_url).partition("?")[0]
    for pattern in (_API, _DISCUSSION, _TAG):
        if (match := pattern.match(url)) is not None:
            return match["base"]
    return url.rstrip("/")


def _neighbour(answer: Json, page: Response, which: str) -> str | None:
    """The page that the answer names; "near" goes, as it would lead to the same window again."""
    url = absolute(page.final_url, text_at(answer, "links", which))
    if url is None:
        return None
    parts = urlsplit(url)
    asked = [(name, value) for name, value in parse_qsl(parts.query, keep_blank_values=True) if name != "page[near]"]
    return parts._replace(query=urlencode(asked)).geturl()


def _post(
    item: Json, page: Response, base: str, included: dict[tuple[str | None, str | None], dict[str, Json]],
    skipped: list[Skip],
) -> Post | None:  # fmt: skip
    """One post; None for what is hidden and for the board's own notes (renamed, tagged, locked)."""
    post_id, own = text_at(item, "id"), value_at(item, "attributes")
    if post_id is None or text_at(own, "contentType") != "comment" or value_at(own, "isHidden") is True:
        return None
    if value_at(own, "renderFailed") is True:
        skipped.append(Skip("unreadable", f"the board itself could not show post {post_id}", page.final_url))
        return None
    related = value_at(item, "relationships")
    user = included.get(("users", text_at(related, "user", "data", "id")))
    number, discussion = whole_at(own, "number"), text_at(related, "discussion", "data", "id")
    about = included.get(("discussions", discussion))
    slug = text_at(about, "attributes", "slug") or discussion
    if slug is not None and discussion is not None and not slug.startswith(discussion):
        slug = f"{discussion}-{slug}"
    thread_url = f"{base}/d/{slug}" if slug else None
    text, quotes = html_words(text_at(own, "contentHtml") or "", page.final_url, quote=_QUOTES, dropped=_DROPPED)
    count = whole_at(about, "attributes", "commentCount")
    views = whole_at(about, "attributes", "viewCount") or whole_at(about, "attributes", "views")
    first = number == 1
    return Post(
        platform="flarum",
        key=f"{host_of(page.final_url)}:{post_id}",
        guid=post_id,
        url=f"{thread_url}/{number}" if thread_url and number else None,
        text=text,
        title=text_at(about, "attributes", "title"),
        quotes=quotes,
        author=text_at(user, "attributes", "displayName") or text_at(user, "attributes", "username"),
        published=instant_at(own, page, "createdAt"),
        edited=instant_at(own, page, "editedAt"),
        kind=PostKind.FORUM_POST,
        thread_url=thread_url,
        reach=Reach(views=views, replies=None if count is None else max(count - 1, 0)) if first else Reach(),
    )


def _link(item: Json, page: Response, base: str) -> ThreadLink | None:
    number, own = text_at(item, "id"), value_at(item, "attributes")
    if number is None or value_at(own, "isHidden") is True:
        return None
    slug = text_at(own, "slug") or number
    count, newest = whole_at(own, "commentCount"), text_at(item, "relationships", "lastPost", "data", "id")
    return ThreadLink(
        url=f"{base}/d/{slug if slug.startswith(number) else f'{number}-{slug}'}",
        title=text_at(own, "title") or "",
        last_at=instant_at(own, page, "lastPostedAt") or instant_at(own, page, "createdAt"),
        replies=None if count is None else max(count - 1, 0),
        last_post_key=f"{host_of(page.final_url)}:{newest}" if newest else None,
    )
