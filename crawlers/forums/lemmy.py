"""Lemmy: an instance, a community, a post with its comments, a search, by the documented API version 3.

Facts: `sources.md` 2.2 and 7, lemmy-js-client's types of 0.19. Built from facts: read on answers of our own
writing, never run against a live instance. Version 4 of the API (Lemmy 1.0) is another one and not read.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import parse_qsl, urlencode, urlsplit

from crawlers.errors import ParseError
from crawlers.forums.api import ApiHttp, in_lang, instant_at, is_json, json_of, text_at, value_at, whole_at
from crawlers.forums.page import attribute, open_page
from crawlers.markdown import markdown_words
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
from crawlers.urls import canonical, host_of
from crawlers.walks.newest_first import stream

_LIMIT: Final = 50  # what the API allows at most
_PLACE: Final = re.compile(r"^(?P<site>https?://[^/?#]+)/(?P<kind>c|post|comment|search|u)(?:/(?P<name>[^/?#]+))?/?$")
_ISO_DATA: Final = re.compile(r"window\.isoData\s*=\s*(\{.*\})\s*;?\s*$", re.DOTALL)
_LISTS: Final = re.compile(r"/api/v3/(?:(?:post|comment)/list|search)\b")
_DEEPEST: Final = 40  # a comment chain's depth; data nested further is none of Lemmy's


class LemmyCrawler:
    """Reads Lemmy instances by their API, and what their pages carry for their scripts."""

    name = "lemmy"
    api_version = API_VERSION
    default_every_s = 1800

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """The community, post or search at hand, else the instance; () for other engines. Pure."""
        if is_json(page):
            told = b'"ap_id"' in page.body and b'"creator"' in page.body and b'"community"' in page.body
            return self._found(f"https://{host_of(page.final_url)}/", None) if told else ()
        if b"isoData" not in page.body or b"lemmy" not in page.body.lower():
            return ()
        try:
            opened = open_page(page, Source(page.final_url, self.name))
        except ParseError:
            return ()
        return self._found(opened.url, attribute(opened.tree.css_first('meta[property="og:title"]'), "content"))

    def read(self, page: Response, source: Source) -> Reading:
        """All posts and comments of one answer of the API, or of a page's own data.

        Raises: `BlockedError`, `LoginRequiredError`, `NotFoundError` for a page that stands in its place,
        `ParseError` for what is neither.
        """
        if is_json(page):
            return in_lang(_reading(json_of(page), page), source.lang)
        opened = open_page(page, source)
        for script in opened.tree.css("script"):
            if (found := _ISO_DATA.search(script.text() or "")) is not None:
                try:
                    return in_lang(_reading(json.loads(found[1]), page), source.lang)
                except ValueError as error:
                    raise ParseError(page.final_url, "the page's data is not JSON") from error
        json_of(page)  # says what stands there instead
        raise ParseError(page.final_url, "this is no page of a Lemmy instance")

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """New posts, and new comments, of an instance, a community, a search, or below one post.

        Raises: `CrawlError` of a kind; batches yielded before stay stored.
        """
        return stream(self, source, checkpoint, ApiHttp(http, str), *api_addresses(source.address))

    def _found(self, url: str, title: str | None) -> tuple[Found, ...]:
        address = canonical(url)
        match = _PLACE.match(address.partition("?")[0])
        kind = match["kind"] if match is not None else None
        if kind == "search" and not _asked(address).get("q"):
            kind = None
        what = {"c": "A community", "post": "A post and its comments", "search": "Search results"}.get(kind or "")
        if what is None:
            address, what = f"{'/'.join(address.split('/')[:3])}/", "All new posts and comments"
        elif kind != "search":
            address = address.partition("?")[0]
        name = title or host_of(address) or "Lemmy"
        return (Found(self.name, address, name, 0.9, f"{what} of a Lemmy instance", "lemmy"),)


def api_addresses(url: str) -> tuple[str, ...]:
    """The addresses of the API, newest first each, that together give what people see at `url`."""
    address = canonical(url)
    if "/api/v3/" in address:
        return (address,)
    match, asked = _PLACE.match(address.partition("?")[0]), _asked(address)
    api = f"{'/'.join(address.split('/')[:3])}/api/v3"
    kind, name = (match["kind"], match["name"]) if match is not None else (None, None)
    newest = {"sort": "New", "limit": str(_LIMIT)}
    if kind == "post" and name:
        of_post = {"post_id": name, "type_": "All"}
        return f"{api}/post?{urlencode({'id': name})}", f"{api}/comment/list?{urlencode(of_post | newest)}"
    if kind == "search" and asked.get("q"):
        words = {"q": asked["q"], "listing_type": asked.get("listingType", "All")} | newest
        return tuple(f"{api}/search?{urlencode(words | {'type_': what})}" for what in ("Posts", "Comments"))
    where = {"type_": asked.get("listingType", "Local")} | newest
    if kind == "c" and name:
        where = {"community_name": name, "type_": "All"} | newest
    return f"{api}/post/list?{urlencode(where)}", f"{api}/comment/list?{urlencode(where)}"


def _asked(url: str) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(url).query))


# --- answers -----------------------------------------------------------------------------------------


def _reading(answer: Json, page: Response) -> Reading:
    """Every post and comment in an answer, wherever it stands there."""
    views = list(_views(answer, 0))
    if not views and not any(isinstance(value_at(answer, name), list) for name in ("posts", "comments")):
        raise ParseError(page.final_url, "this is no answer of a Lemmy instance")
    posts = {post.key: post for view in views if (post := _post(view, page)) is not None}
    title = next((post.title for post in posts.values() if post.title), None)
    return Reading(tuple(posts.values()), title=title, next_url=_next(answer, page, len(views)))


def _views(value: Json, depth: int) -> Iterator[dict[str, Json]]:
    """Objects that show a post or comment with its author, as all of the API's answers do."""
    if depth > _DEEPEST:
        return
    if isinstance(value, dict):
        shown = isinstance(value.get("comment"), dict) or isinstance(value.get("community"), dict)
        if shown and isinstance(value.get("creator"), dict) and isinstance(value.get("post"), dict):
            yield value
            return
        for name, part in value.items():
            if name != "cross_posts":  # the same link posted in other communities
                yield from _views(part, depth + 1)
    elif isinstance(value, list):
        for part in value:
            yield from _views(part, depth + 1)


def _next(answer: Json, page: Response, shown: int) -> str | None:
    """The next page: by the cursor that the answer gives, else by the number the API documents.

    The last page is the one that shows nothing: an instance may give fewer than asked for.
    """
    asked = _asked(page.final_url)
    if not _LISTS.search(page.final_url) or not shown:
        return None
    if (cursor := text_at(answer, "next_page")) is not None:
        asked.pop("page", None)
        asked["page_cursor"] = cursor
    elif "page_cursor" not in asked:
        number = asked.get("page", "1")
        asked["page"] = str(int(number) + 1 if number.isdigit() else 2)
    else:
        return None
    return urlsplit(page.final_url)._replace(query=urlencode(asked)).geturl()


def _post(view: Json, page: Response) -> Post | None:
    """A post, or a comment below one; None for what is deleted or removed."""
    comment, post = value_at(view, "comment"), value_at(view, "post")
    own = comment if isinstance(comment, dict) else post
    address = text_at(own, "ap_id")
    if address is None or value_at(own, "deleted") is True or value_at(own, "removed") is True:
        return None
    is_comment = own is comment
    text, quotes = markdown_words(text_at(own, "content" if is_comment else "body") or "")
    if not is_comment and (link := text_at(own, "url")) is not None and not text:
        text = link
    thread_url = text_at(post, "ap_id")
    return Post(
        platform="lemmy",
        key=address,
        guid=address,
        url=address,
        text=text,
        title=text_at(post, "name"),
        quotes=quotes,
        author=_author(value_at(view, "creator"), page),
        published=instant_at(own, page, "published"),
        edited=instant_at(own, page, "updated"),
        kind=PostKind.COMMENT if is_comment else PostKind.FORUM_POST,
        thread_url=thread_url,
        parent_url=thread_url if is_comment else None,
        reach=Reach(replies=whole_at(view, "counts", "child_count" if is_comment else "comments")),
    )


def _author(creator: Json, page: Response) -> str | None:
    """The name, with the home instance of those who come from another."""
    name, home = text_at(creator, "name"), host_of(text_at(creator, "actor_id") or "")
    local = value_at(creator, "local") is not False or home in ("", host_of(page.final_url))
    return name if name is None or local else f"{name}@{home}"
