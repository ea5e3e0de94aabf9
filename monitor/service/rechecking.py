"""Is a post still there? Asked at its permalink; a place that blocks or fails never counts as gone."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final
from urllib.parse import unquote, urlsplit

from crawlers import registry
from crawlers.charset import decode
from crawlers.errors import GoneError, NotFoundError, ParseError
from crawlers.html import page_tree
from crawlers.types import Http, Post, Response, Source

_WORDPRESS_POST: Final = re.compile(rb"<body[^>]*[\"' ]postid-(\d+)[\"' ]")
"""Themes name the post in the class of the body (body_class, WordPress 2.8 and later)."""


class Presence(StrEnum):
    """What a look at the permalink showed."""

    THERE = "there"
    GONE = "gone"


def look(
    url: str, platform: str, key: str, source: Source, http: Http
) -> tuple[Presence, Post | None, Response | None]:
    """Whether the post is there; with its present wording where its crawler reads that page, and the page.

    Raises: `CrawlError` kinds other than 404 and 410: then nothing is known.
    """
    try:
        page = http.get(url)
    except (NotFoundError, GoneError):
        return Presence.GONE, None, None
    crawler = registry.crawler(source.crawler)
    posts: tuple[Post, ...] = ()
    if crawler.recognise(page):
        try:
            posts = crawler.read(page, source).posts
        except ParseError:
            posts = ()
    same = [post for post in posts if (post.platform, post.key) == (platform, key)]
    if same:
        return Presence.THERE, same[0], page
    if any(post.platform == platform for post in posts):
        # the page is read as the engine's, and this post is not among those on it
        return Presence.GONE, None, page
    there = _has_anchor(url, page) and not _is_other_post(platform, key, page)
    return (Presence.THERE if there else Presence.GONE), None, page


def _is_other_post(platform: str, key: str, page: Response) -> bool:
    """Whether a page of WordPress says that it shows another post than the one of the key.

    WordPress leads from the address of a deleted post on to one of a similar name ("review" to "review-2").
    """
    if platform != "wordpress" or ":post:" not in key:
        return False
    shown = _WORDPRESS_POST.search(page.body)
    return shown is not None and shown[1].decode() != key.rpartition(":")[2]


def _has_anchor(url: str, page: Response) -> bool:
    """Whether the place within the page that the permalink names exists; True where it names none."""
    name = unquote(urlsplit(url).fragment)
    if not name:
        return True
    text = decode(page.body, page.headers.get("content-type"), markup="html").text
    tree = page_tree(text, page.url)
    wanted = name.replace("\\", "\\\\").replace('"', '\\"')
    return tree.css_first(f'[id="{wanted}"], a[name="{wanted}"]') is not None
