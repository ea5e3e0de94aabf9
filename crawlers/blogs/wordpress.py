"""WordPress by its own REST API: all posts and comments of a blog, a search in both, the comments of one post.

Facts: developer.wordpress.org/rest-api (posts, comments, pagination, discovery), `sources.md` 1.5 and 7. The blog's
robots.txt decides here as for its pages: it is the blog's own address that is asked. A blog may have switched the API
off; its feeds are read then. Checked on answers of our own writing and on a real WordPress of the tests.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final
from urllib.parse import parse_qsl, urlencode, urlsplit

from crawlers.charset import decode
from crawlers.dates import written_time
from crawlers.errors import NotFoundError, ParseError
from crawlers.html import plain_text
from crawlers.identity import identity_of, wordpress_comment_key, wordpress_post_key
from crawlers.json_values import is_json, items_at, json_of, text_at, value_at, whole_at
from crawlers.own_words import html_words
from crawlers.page_language import language_of_text
from crawlers.types import (
    API_VERSION,
    Batch,
    Checkpoint,
    Found,
    Http,
    Json,
    Post,
    PostKind,
    Reading,
    Response,
    Skip,
    Source,
    WrittenTime,
)
from crawlers.urls import absolute, host_of
from crawlers.walks.newest_first import stream

_PER_PAGE: Final = 100  # what the API allows at most
_ROOT_LINK: Final = re.compile(rb"<link[^>]+rel=[\"']https://api\.w\.org/[\"'][^>]*>", re.IGNORECASE)
_HREF: Final = re.compile(rb"href=[\"']([^\"']+)[\"']", re.IGNORECASE)
_HEADER: Final = re.compile(r"<([^>]+)>\s*;[^,]*?rel=\"?([^\";,]+)\"?")
_OF_POST: Final = re.compile(
    rb"href=[\"']([^\"']*wp(?:/|%2F)v2(?:/|%2F)(?:posts|pages)(?:/|%2F)(\d+))[\"']", re.IGNORECASE
)
_TITLE: Final = re.compile(rb"<title[^>]*>(.*?)</title>", re.IGNORECASE | re.DOTALL)
_COMMENT_PAGE: Final = re.compile(r"comment-page-\d+/?$")
_NOT_WORDS: Final = "script, style, figcaption, .wp-caption-text, .sharedaddy"
_COLLECTION: Final = re.compile(r"/wp/v2/(posts|comments)\b")


class WordpressCrawler:
    """Reads what a WordPress says of itself in JSON, newest first, posts and comments."""

    name = "wordpress"
    api_version = API_VERSION
    default_every_s = 1800

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """The blog, the search or the post at hand, where the page names the blog's API; () for all else. Pure."""
        if is_json(page):
            known = _COLLECTION.search(_route(page.final_url)) is not None and b'"rendered"' in page.body
            return (self._found(page.final_url, host_of(page.final_url), "An answer of the API"),) if known else ()
        root = _root_of(page)
        if root is None:
            return ()
        title = _TITLE.search(page.body)
        name = plain_text(decode(title[1], "text/html; charset=utf-8", markup="html").text) if title else ""
        name = name or host_of(root)
        words = dict(parse_qsl(urlsplit(page.final_url).query)).get("s")
        if words:
            return (self._found(with_query(root, search=words), name, "A search in the posts and comments"),)
        of_post = _OF_POST.search(page.body)
        whole = self._found(root, name, "All posts and comments")
        if of_post is None:
            return (whole,)
        one = self._found(with_query(root, post=of_post[2].decode()), name, "The comments of one post")
        return (replace(one, fit=0.72), whole)

    def read(self, page: Response, source: Source) -> Reading:
        """The posts or comments of one answer.

        Raises: `BlockedError`, `LoginRequiredError`, `NotFoundError` for a page that stands in its place,
        `ParseError` for what is no answer of the API.
        """
        answer = json_of(page)
        if not isinstance(answer, list):
            if text_at(answer, "code") == "rest_no_route":
                raise NotFoundError(page.final_url, 404, "this blog has no such part of the API")
            if not isinstance(value_at(answer, "content"), dict):
                raise ParseError(page.final_url, "this is no list of posts or comments of a WordPress")
            answer = [answer]
        posts, skipped = [], []
        for item in items_at({"list": answer}, "list"):
            post = _post(item, page, source)
            if post is not None:
                posts.append(post)
            else:
                skipped.append(Skip("unreadable", "an entry without id and text", page.final_url))
        return Reading(tuple(posts), tuple(skipped), next_url=_next(page))

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """New posts and comments, each list newest first, back to what is known or to its end.

        Raises: `CrawlError` of a kind; batches yielded before stay stored.
        """
        return stream(self, source, checkpoint, http, *api_addresses(source.address))

    def _found(self, address: str, name: str, what: str) -> Found:
        return Found(self.name, address, name, 0.7, f"{what} of a WordPress, by its API", None)


def with_query(root: str, **values: str) -> str:
    """The root of an API with more in its query."""
    return f"{root}{'&' if '?' in root else '?'}{urlencode(values)}"


def api_addresses(address: str) -> tuple[str, ...]:
    """The lists that together give what a source is: posts and comments of a blog, of a search, or of one post.

    `address` is the root of the API ("…/wp-json/", "…/?rest_route=/") with what is sought in its query, one of its
    lists, or the address of the blog itself.
    """
    parts = urlsplit(address)
    asked = dict(parse_qsl(parts.query))
    route = asked.pop("rest_route", None)
    if _COLLECTION.search(_route(address)):
        return (address,)
    at, slash, _ = parts.path.partition("/wp-json")
    site = f"{parts.scheme}://{parts.netloc}{at if slash else parts.path.rstrip('/')}"
    search, post = asked.get("search") or asked.get("s"), asked.get("post")

    def part(name: str, **values: str) -> str:
        query = {"per_page": str(_PER_PAGE), **values, **({"search": search} if search else {})}
        if route is not None:
            return f"{site}/?{urlencode({'rest_route': f'/wp/v2/{name}', **query}, safe='/')}"
        return f"{site}/wp-json/wp/v2/{name}?{urlencode(query)}"

    comments = part("comments", _embed="up", **({"post": post} if post else {}))
    return (comments,) if post else (part("posts", _embed="author"), comments)


def _route(url: str) -> str:
    parts = urlsplit(url)
    return dict(parse_qsl(parts.query)).get("rest_route") or parts.path


def _root_of(page: Response) -> str | None:
    for target, rel in _HEADER.findall(page.headers.get("link", "")):
        if rel.strip() == "https://api.w.org/":
            return absolute(page.final_url, target)
    link = _ROOT_LINK.search(page.body)
    href = _HREF.search(link[0]) if link is not None else None
    return absolute(page.final_url, plain_text(href[1].decode("utf-8", "replace"))) if href is not None else None


def _next(page: Response) -> str | None:
    for target, rel in _HEADER.findall(page.headers.get("link", "")):
        if rel.strip() == "next":
            return absolute(page.final_url, target)
    return None


def _post(item: dict[str, Json], page: Response, source: Source) -> Post | None:
    """A post, page or comment; None for what has no number."""
    number, link = whole_at(item, "id"), text_at(item, "link")
    content = value_at(item, "content")
    if number is None or not isinstance(content, dict):
        return None
    text, quotes = html_words(text_at(content, "rendered") or "", page.final_url, dropped=_NOT_WORDS)
    url = absolute(page.final_url, link) if link is not None else None
    published, edited = _time(item, page, "date"), _time(item, page, "modified")
    lang = language_of_text(text, source.lang)
    shared = Post(
        platform="wordpress",
        key="",
        url=url,
        text=text,
        quotes=quotes,
        published=published,
        edited=edited if edited is not None and published is not None and edited.at > published.at else None,
        lang=lang.partition("-")[0] if lang else None,
        guid=str(number),
    )
    return _comment(shared, item, number, page) if "post" in item else _article(shared, item, number, page)


def _article(shared: Post, item: dict[str, Json], number: int, page: Response) -> Post:
    guid = text_at(item, "guid", "rendered")
    known = identity_of(plain_text(guid) if guid else None, shared.url, "wordpress")
    host = host_of(shared.url or page.final_url)
    return replace(
        shared,
        key=known.key if known is not None else wordpress_post_key(host, number),
        title=plain_text(text_at(item, "title", "rendered") or "") or None,
        author=next((text_at(one, "name") for one in items_at(item, "_embedded", "author")), None),
        kind=PostKind.ARTICLE,
    )


def _comment(shared: Post, item: dict[str, Json], number: int, page: Response) -> Post:
    above = next(items_at(item, "_embedded", "up"), None)
    of_post = absolute(page.final_url, text_at(above, "link")) if above is not None else None
    if of_post is None and shared.url is not None:
        of_post = _COMMENT_PAGE.sub("", shared.url.partition("#")[0])
    parent = whole_at(item, "parent")
    return replace(
        shared,
        key=wordpress_comment_key(host_of(shared.url or page.final_url), number),
        title=plain_text(text_at(above, "title", "rendered") or "") or None,
        author=plain_text(text_at(item, "author_name") or "") or None,
        kind=PostKind.COMMENT,
        thread_url=of_post,
        parent_url=f"{of_post}#comment-{parent}" if parent and of_post else of_post,
        edited=None,
    )


def _time(item: dict[str, Json], page: Response, name: str) -> WrittenTime | None:
    """`date_gmt` is UTC without saying so; `date` alone is in the blog's zone, which the answer does not tell."""
    raw = text_at(item, f"{name}_gmt")
    return written_time(raw, now=page.fetched_at, lang="en", zone="UTC") if raw is not None else None
