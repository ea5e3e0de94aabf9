"""The thorough reader: feedparser, for feeds that are broken, old or unusual."""

from __future__ import annotations

import io
from typing import Any, Final

from crawlers.feeds.content import (
    HTML,
    PLAIN,
    XHTML,
    author_name,
    content_type,
    one_line,
    readable,
    resolved,
    without_address,
)
from crawlers.feeds.hints import ttl_s
from crawlers.feeds.reading import Entry, Feed, Links

_TEXT_KINDS: Final = frozenset((PLAIN, HTML, XHTML))


def read_leniently(xml: bytes, base: str) -> Feed:
    """The feed in these bytes (UTF-8), mended where it is broken; empty where nothing of a feed is found.

    `base` is the address they came from.
    """
    import feedparser  # 57 ms, and rarely needed

    # Texts become plain text here: neither its cleaning of HTML nor its links inside are needed.
    # As a stream: feedparser would try bytes as the name of a file first.
    read = feedparser.parse(
        io.BytesIO(xml),
        response_headers={"content-type": "application/xml; charset=utf-8", "content-location": base},
        sanitize_html=False,
        resolve_relative_uris=False,
    )
    around = read.feed
    links: dict[str, str] = {}
    for link in around.get("links", ()):
        if link.get("href"):
            links.setdefault(link.get("rel", ""), link["href"])
    return Feed(
        format="atom" if read.version.startswith("atom") else "rss",
        entries=tuple(_entry(entry, base) for entry in read.entries),
        title=_title(around),
        lang=around.get("language"),
        generator=around.get("generator") or around.get("generator_detail", {}).get("href"),
        ttl_s=ttl_s(around.get("ttl"), around.get("sy_updateperiod"), around.get("sy_updatefrequency")),
        links=Links(links.get("next"), links.get("prev-archive")),
    )


def _entry(entry: Any, base: str) -> Entry:
    dates = {name: dict.get(entry, name) for name in ("published", "created", "updated")}
    published = dates["published"] or dates["created"]
    link = _string(dict.get(entry, "link"))
    text, lang, answered = _text(entry, of_comment=link is not None and "#comment-" in link)
    return Entry(
        id=_string(dict.get(entry, "id")),
        link=link,
        title=_title(entry),
        text=text,
        author=_author(entry),
        published=_string(published or dates["updated"]),
        updated=_string(dates["updated"]) if published else None,
        lang=lang or _string(entry.get("language")),
        replies=_count(entry.get("slash_comments") or entry.get("thr_total") or entry.get("lj_reply-count")),
        parent_url=_parent(entry, base) or answered,
    )


def _text(entry: Any, *, of_comment: bool) -> tuple[str, str | None, str | None]:
    """The text of the first content that is text, else of the summary; its language; the comment it answers.

    Only WordPress's comments begin with the address of what they answer; None elsewhere.
    """
    for construct in (*entry.get("content", ()), entry.get("summary_detail")):
        if not isinstance(construct, dict):
            continue
        kind = content_type(construct.get("type"), HTML)
        if construct.get("value") and kind in _TEXT_KINDS:
            of_reply = of_comment and kind == HTML
            value, answered = without_address(construct["value"]) if of_reply else (construct["value"], None)
            return readable(value, kind), construct.get("language"), answered
    summary = _string(dict.get(entry, "summary"))
    return (readable(summary, HTML) if summary else ""), None, None


def _title(of: Any) -> str | None:
    title = _string(dict.get(of, "title"))
    if not title:
        return None
    kind = content_type(of.get("title_detail", {}).get("type"), PLAIN)
    return one_line(readable(title, kind))


def _parent(entry: Any, base: str) -> str | None:
    """The address of what the entry answers; feedparser keeps it as written."""
    reply = next((value for name, value in entry.items() if name.endswith("in-reply-to")), None)
    if not isinstance(reply, dict):
        return None
    href = reply.get("href") or reply.get("ref")
    return resolved(_string(dict.get(entry, "link")) or base, href) if href else None


def _author(entry: Any) -> str | None:
    written = _string(dict.get(entry, "author"))
    return author_name(written) if written else None


def _string(value: Any) -> str | None:
    """The value if it is text: where an element has attributes feedparser may keep those instead."""
    return value if isinstance(value, str) else None


def _count(value: Any) -> int | None:
    return int(value) if isinstance(value, str) and value.strip().isdecimal() else None
