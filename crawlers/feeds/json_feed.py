"""JSON Feed 1 and 1.1, read leniently: numbers as ids, one author or several, entries of odd shape skipped."""

from __future__ import annotations

import json
from typing import Any

from crawlers.errors import ParseError
from crawlers.feeds.content import HTML, PLAIN, author_name, one_line, readable, resolved
from crawlers.feeds.reading import Entry, Feed, Links


def read_json_feed(text: str, base: str) -> Feed:
    """The feed in a JSON document that came from `base`.

    Raises: `ParseError` if it is no JSON or no feed.
    Source: https://www.jsonfeed.org/version/1.1/
    """
    try:
        feed = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ParseError(base, f"neither a feed nor readable JSON: {error}") from error
    if not isinstance(feed, dict) or not isinstance(feed.get("items"), list):
        raise ParseError(base, "JSON, but not a feed: it has no list of items")
    version = feed.get("version")
    if not isinstance(version, str) or "jsonfeed.org" not in version:
        raise ParseError(base, "JSON, but not a feed: it does not say which version of JSON Feed it is")
    next_url = _string(feed.get("next_url"))
    authors = _authors(feed)
    lang = _string(feed.get("language"))
    items = [item for item in feed["items"] if isinstance(item, dict)]
    return Feed(
        format="json",
        entries=tuple(_entry(item, base, authors) for item in items),
        unreadable=len(feed["items"]) - len(items),
        title=one_line(readable(_string(feed.get("title")) or "", PLAIN)),
        lang=lang,
        links=Links(next=resolved(base, next_url) if next_url else None),
    )


def _entry(item: dict[str, Any], base: str, feed_authors: str | None) -> Entry:
    html, plain = _string(item.get("content_html")), _string(item.get("content_text"))
    text = readable(html, HTML) if html else readable(plain or _string(item.get("summary")) or "", PLAIN)
    link = _string(item.get("url")) or _string(item.get("external_url"))
    identifier = item.get("id")
    published = _string(item.get("date_published"))
    modified = _string(item.get("date_modified"))
    return Entry(
        # Version 1 allows an id to be a number and asks readers to take it as a string.
        id=_string(str(identifier)) if isinstance(identifier, str | int | float) else None,
        link=resolved(base, link) if link else None,
        title=one_line(readable(_string(item.get("title")) or "", PLAIN)),
        text=text,
        author=_authors(item) or feed_authors,
        published=published or modified,
        updated=modified if published else None,
        lang=_string(item.get("language")),
    )


def _authors(of: dict[str, Any]) -> str | None:
    """Names of the authors (1.1) or of the author (1.0), joined by commas."""
    authors = of.get("authors")
    if not isinstance(authors, list) or not authors:
        authors = [of.get("author")]
    names = []
    for author in authors:
        name = _string(author.get("name") if isinstance(author, dict) else author)
        if name:
            names.append(author_name(name) or name)
    return ", ".join(names) or None


def _string(value: object) -> str | None:
    """The value if it is text that can be stored: lone surrogates, which JSON can write, are replaced."""
    if not isinstance(value, str):
        return None
    value = value.strip()
    try:
        value.encode()
    except UnicodeEncodeError:
        value = value.encode("utf-8", "replace").decode()
    return value or None
