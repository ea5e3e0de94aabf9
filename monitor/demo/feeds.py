"""The demo's feeds and the pages that their entries link to. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC
from email.utils import format_datetime

from monitor.demo.answer import NOT_FOUND, Answer, attribute, words
from monitor.demo.edition import Edition, Shown
from monitor.demo.markup import html

RSS = "application/rss+xml; charset=utf-8"
ATOM = "application/atom+xml; charset=utf-8"


def respond(edition: Edition, path: str, origin: str) -> Answer:
    """The page of a news site or a blog at `path`; `origin` is its own address without a slash."""
    place = edition.place
    if place.kind == "rss" and path == "/rss.xml":
        return Answer(rss(edition, origin).encode(), RSS)
    if place.kind == "atom" and path == "/atom.xml":
        return Answer(atom(edition, origin).encode(), ATOM)
    if place.kind == "atom" and path == "/comments.xml":
        return Answer(atom_of_comments(edition, origin).encode(), ATOM)
    if path == "/":
        return Answer(_front_page(edition, origin).encode())
    for item in edition.items:
        if path == _path(item):
            return Answer(_article(edition, item, origin).encode())
    return NOT_FOUND


def link(edition: Edition, shown: Shown, origin: str) -> str:
    """The permalink of an entry or a comment."""
    if shown.piece.on is None:
        return origin + _path(shown)
    parent = next(item for item in edition.items if item.piece.ref == shown.piece.on)
    return f"{origin}{_path(parent)}#comment-{shown.id}"


def title(edition: Edition, shown: Shown) -> str:
    """The title of an entry; a comment's is its author and the title of its entry."""
    if shown.piece.on is None:
        return shown.piece.title or ""
    parent = next(item for item in edition.items if item.piece.ref == shown.piece.on)
    return f"{shown.piece.author}: {parent.piece.title}"


def rss(edition: Edition, origin: str) -> str:
    """RSS 2.0, newest first: a short description and the whole text in content:encoded.

    The Ukrainian paper gives the whole text as its description, as many do.
    """
    place = edition.place
    entries = []
    for item in reversed(edition.items):
        body = html(item.text)
        short = words(item.plain.split("\n\n")[0])
        described = (
            f"<description><![CDATA[{body}]]></description>"
            if place.lang == "uk"
            else f"<description>{short}</description>\n<content:encoded><![CDATA[{body}]]></content:encoded>"
        )
        entries.append(
            f"""<item>
<title>{words(item.piece.title or "")}</title>
<link>{words(link(edition, item, origin))}</link>
<guid isPermaLink="false">{place.slug}-{item.piece.ref}</guid>
<pubDate>{format_datetime(item.published_at)}</pubDate>
<dc:creator>{words(item.piece.author or "")}</dc:creator>
<category>{words(item.piece.section or "")}</category>
{described}
</item>"""
        )
    built = max(item.published_at for item in edition.items)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"\
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>{words(place.name)}</title>
<link>{origin}/</link>
<description>{words(place.about)}</description>
<language>{place.lang}</language>
<lastBuildDate>{format_datetime(built)}</lastBuildDate>
<ttl>30</ttl>
<atom:link href="{origin}/rss.xml" rel="self" type="application/rss+xml"/>
{chr(10).join(entries)}
</channel>
</rss>
"""


def atom(edition: Edition, origin: str) -> str:
    """Atom 1.0 of the blog's entries, newest first."""
    return _atom(
        edition.place.name,
        origin,
        "/atom.xml",
        edition.place.lang,
        (_entry(edition, item, origin) for item in reversed(edition.items)),
        max(item.published_at for item in edition.items).astimezone(UTC).isoformat(),
    )


def atom_of_comments(edition: Edition, origin: str) -> str:
    """Atom 1.0 of the comments, newest first, each pointing at its entry (RFC 4685)."""
    return _atom(
        f"{edition.place.name}: комментарии",
        origin,
        "/comments.xml",
        edition.place.lang,
        (_entry(edition, each, origin) for each in reversed(edition.comments)),
        max(each.published_at for each in edition.comments).astimezone(UTC).isoformat(),
    )


def _atom(name: str, origin: str, path: str, lang: str, entries: Iterable[str], updated: str) -> str:
    return f"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0"\
 xml:lang="{lang}">
<title>{words(name)}</title>
<id>{origin}{path}</id>
<link rel="self" href="{origin}{path}"/>
<link rel="alternate" type="text/html" href="{origin}/"/>
<updated>{updated}</updated>
{chr(10).join(entries)}
</feed>
"""


def _entry(edition: Edition, shown: Shown, origin: str) -> str:
    published = shown.published_at.isoformat()
    reply = ""
    if shown.piece.on is not None:
        parent = next(item for item in edition.items if item.piece.ref == shown.piece.on)
        to = link(edition, parent, origin)
        reply = f'\n<thr:in-reply-to ref="{_tag(edition, parent)}" href="{attribute(to)}" type="text/html"/>'
    return f"""<entry>
<id>{_tag(edition, shown)}</id>
<title>{words(title(edition, shown))}</title>
<link rel="alternate" type="text/html" href="{attribute(link(edition, shown, origin))}"/>
<published>{published}</published>
<updated>{published}</updated>
<author><name>{words(shown.piece.author or "")}</name></author>{reply}
<content type="html">{words(html(shown.text))}</content>
</entry>"""


def _tag(edition: Edition, shown: Shown) -> str:
    return f"tag:{edition.place.slug}.example,2019:{shown.piece.ref}"


def _path(item: Shown) -> str:
    return f"/{item.published_at:%Y/%m}/{item.piece.ref}.html"


def _head(edition: Edition, title: str, origin: str) -> str:
    place = edition.place
    if place.kind == "rss":
        feeds = (
            f'<link rel="alternate" type="application/rss+xml" title="{attribute(place.name)}" href="{origin}/rss.xml">'
        )
    else:
        feeds = (
            f'<link rel="alternate" type="application/atom+xml" title="{attribute(place.name)}"'
            f' href="{origin}/atom.xml">\n'
            f'<link rel="alternate" type="application/atom+xml" title="Комментарии"'
            f' href="{origin}/comments.xml">'
        )
    return f"""<!DOCTYPE html>
<html lang="{place.lang}">
<head>
<meta charset="utf-8">
<title>{words(title)} | {words(place.name)}</title>
{feeds}
<style>body {{ font: 17px/1.5 Georgia, serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem }}
small {{ color: #666 }}</style>
</head>"""


def _front_page(edition: Edition, origin: str) -> str:
    listed = "\n".join(
        f'<li><a href="{_path(item)}">{words(item.piece.title or "")}</a>'
        f" <small>{item.published_at:%d.%m.%Y %H:%M}</small></li>"
        for item in reversed(edition.items)
    )
    return f"""{_head(edition, edition.place.about, origin)}
<body>
<h1>{words(edition.place.name)}</h1>
<p>{words(edition.place.about)}</p>
<ul>
{listed}
</ul>
</body>
</html>
"""


def _article(edition: Edition, item: Shown, origin: str) -> str:
    comments = "\n".join(
        f'<section id="comment-{each.id}"><small>{words(each.piece.author or "")},'
        f" {each.published_at:%d.%m.%Y %H:%M}</small>\n{html(each.text)}</section>"
        for each in edition.comments
        if each.piece.on == item.piece.ref
    )
    return f"""{_head(edition, item.piece.title or "", origin)}
<body>
<p><a href="/">{words(edition.place.name)}</a></p>
<article>
<h1>{words(item.piece.title or "")}</h1>
<p><small>{words(item.piece.author or "")}, <time datetime="{item.published_at.isoformat()}">\
{item.published_at:%d.%m.%Y %H:%M}</time></small></p>
{html(item.text)}
</article>
{comments}
</body>
</html>
"""
