"""What a page states about the article on it: schema.org (JSON-LD, microdata), Open Graph, Dublin Core, plain HTML.

Facts: schema.org/Article and its kinds; ogp.me (the types `article:*`); Dublin Core in HTML (DCMI); `sources.md` 3.1
and 7. Nothing here looks at a visible word of one language.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from crawlers.html import folded_lines, plain_text
from crawlers.lxml_page import LxmlPage, words_of
from crawlers.news.bylines import author_shown
from crawlers.news.days import days_shown
from crawlers.news.names import person
from crawlers.news.near import Near
from crawlers.news.titles import title_of
from crawlers.types import WrittenTime
from crawlers.urls import canonical, host_of

_ARTICLE: Final = re.compile(r"(?:\w*Article|\w*BlogPosting|Report|ReviewNewsArticle|PressRelease)$")
_NO_ARTICLE: Final = re.compile(r"(?:DiscussionForumPosting|QAPage|Question|Product|Recipe|JobPosting|LocalBusiness)$")
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_DATES: Final = (
    "article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date", "sailthru.date",
    "dc.date.issued", "dcterms.created", "dc.date.created", "pubdate", "publishdate", "publish-date",
    "cxenseparse:recs:publishtime",
)  # fmt: skip
_LOOSE_DATES: Final = ("dc.date", "date")
"""Some sites write here when an article was last touched, or printed: what readers are shown comes first."""
_EDITED: Final = ("article:modified_time", "og:updated_time", "dcterms.modified", "dc.date.modified", "last-modified")
_AUTHORS: Final = ("author", "article:author_name", "parsely-author", "sailthru.author", "dc.creator", "byl")
_SHORTLINK: Final = "//link[@rel='shortlink'][@href]"
_MOST_NODES: Final = 2_000
_DEEPEST: Final = 12
_YEAR: Final = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Stated:
    """`declared` says that the page calls itself an article, `is_other` that it calls itself something else.

    `body` is the article's text where the markup holds that whole. All values are None or () where nothing is stated.
    """

    declared: bool
    is_other: bool
    title: str | None
    authors: tuple[str, ...]
    published: WrittenTime | None
    edited: WrittenTime | None
    address: str
    site: str | None
    body: str | None
    shortlink: str | None


def stated(page: LxmlPage) -> Stated:
    """All that the page states about its article."""
    metas = _metas(page.root)
    things = [*_linked_data(page.root)]
    item = _own(page, [thing for thing in things if _is_a(thing, _ARTICLE)])
    kind = metas.get("og:type", "").lower()
    other = any(_is_a(thing, _NO_ARTICLE) for thing in things) or kind in ("product", "profile", "website.forum")
    typed = page.root.xpath("//*[@itemtype]")
    marked = next((node for node in typed if _ARTICLE.search(node.get("itemtype"))), None)
    other = other or any(_NO_ARTICLE.search(node.get("itemtype")) for node in typed)
    telling = kind == "article" or "article:published_time" in metas
    site = metas.get("og:site_name") or _name(_value(item, "publisher"), things) or None
    title = _title(page, metas, item, site)
    near = Near(page, title)
    shown, changed = days_shown(page, near)
    published = (
        _time(page, _text(_value(item, "datePublished")) or _text(_value(item, "dateCreated")))
        or _first_time(page, metas, _DATES)
        or _marked_time(page, marked, "datepublished")
        or shown
        or _shown_time(page)
        or _first_time(page, metas, _LOOSE_DATES)
    )
    edited = _time(page, _text(_value(item, "dateModified"))) or _first_time(page, metas, _EDITED) or changed
    if edited is not None and (published is None or edited.at <= published.at):
        edited = None
    return Stated(
        declared=item is not None or ((marked is not None or telling) and not other),
        is_other=other and item is None,
        title=title,
        authors=_authors(page, metas, item, things, site, near),
        published=published,
        edited=edited,
        address=_address(page, metas),
        site=site,
        body=folded_lines(plain_text(_text(_value(item, "articleBody")) or "")) or None,
        shortlink=next(
            (page.link(one.get("href")) for one in page.root.xpath("//link[@rel='shortlink'][@href]")), None
        ),
    )


# --- linked data ---------------------------------------------------------------------------------------


def _linked_data(root: HtmlElement) -> Iterator[dict[str, Any]]:
    """All objects of the page's JSON-LD, outermost first."""
    for script in root.iter("script"):
        if "ld+json" not in (script.get("type") or ""):
            continue
        text = _CONTROL.sub(" ", script.text or "").strip().removeprefix("<!--").removesuffix("-->").strip().rstrip(";")
        try:
            value = json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
        yield from _objects(value)


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    level, seen = [value], 0
    for _ in range(_DEEPEST):
        below: list[Any] = []
        for one in level:
            if isinstance(one, dict):
                seen += 1
                yield one
                below += [inner for inner in one.values() if isinstance(inner, dict | list)]
            elif isinstance(one, list):
                below += [inner for inner in one if isinstance(inner, dict | list)]
            if seen > _MOST_NODES:
                return
        level = below


def _own(page: LxmlPage, articles: list[dict[str, Any]]) -> dict[str, Any] | None:
    """The article that the page is about: the one of its address, else the first that is dated, else the first."""
    here = {canonical(page.url), *(canonical(url) for url in [_address(page, _metas(page.root))])}
    for one in articles:
        at = (_text(one.get("url")), _text(one.get("mainEntityOfPage")), _text(one.get("@id")))
        if any(url is not None and canonical(url.partition("#")[0]) in here for url in at):
            return one
    return next((one for one in articles if one.get("datePublished")), articles[0] if articles else None)


def _is_a(thing: dict[str, Any], kinds: re.Pattern[str]) -> bool:
    types = thing.get("@type")
    return any(
        isinstance(one, str) and kinds.search(one) is not None
        for one in (types if isinstance(types, list) else [types])
    )


def _value(thing: dict[str, Any] | None, name: str) -> Any:
    return thing.get(name) if thing is not None else None


def _text(value: Any) -> str | None:
    """The text of a value: itself, its first, or its address."""
    if isinstance(value, list):
        return next((text for one in value if (text := _text(one))), None)
    if isinstance(value, dict):
        value = value.get("@value") or value.get("@id") or value.get("url")
    return value.strip() or None if isinstance(value, str) else None


def _name(value: Any, things: list[dict[str, Any]]) -> str | None:
    return next(iter(_names(value, things)), None)


def _names(value: Any, things: list[dict[str, Any]]) -> Iterator[str]:
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, dict):
            whole = one
            if "name" not in one and "@id" in one:
                whole = next((it for it in things if it.get("@id") == one["@id"] and "name" in it), one)
            yield from _names(whole.get("name"), things)
        elif isinstance(one, str) and one.strip():
            yield plain_text(one)


# --- the rest of the page ------------------------------------------------------------------------------


def _metas(root: HtmlElement) -> dict[str, str]:
    """Names of meta elements in lower case with the first value of each."""
    found: dict[str, str] = {}
    for node in root.iter("meta"):
        name = node.get("property") or node.get("name") or node.get("itemprop")
        content = (node.get("content") or "").strip()
        if name and content:
            found.setdefault(name.strip().lower(), " ".join(content.split()))
    return found


def _address(page: LxmlPage, metas: dict[str, str]) -> str:
    """The canonical address, where the page names one on its own site that is not merely the site's front page."""
    here = canonical(page.url)
    named = [node.get("href") for node in page.root.xpath("//link[@rel='canonical'][@href]")]
    for href in (*named, metas.get("og:url")):
        url = page.link(href)
        if url is None:
            continue
        url = canonical(url)
        if not here:
            return url
        front = urlsplit(url).path in ("", "/") and not urlsplit(url).query
        if _site(url) == _site(here) and not (front and urlsplit(here).path not in ("", "/")):
            return url
    return here


def _site(url: str) -> str:
    return ".".join(host_of(url).split(".")[-2:])


def _first_time(page: LxmlPage, metas: dict[str, str], names: tuple[str, ...]) -> WrittenTime | None:
    return next((found for name in names if (found := _time(page, metas.get(name))) is not None), None)


def _time(page: LxmlPage, raw: str | None) -> WrittenTime | None:
    """A date with its year; a bare clock is no date of an article."""
    found = page.time(raw) if raw and _YEAR.search(raw) else None
    # A clock that is ahead of ours is one of a zone that was not told; a date far ahead is an event's.
    return found if found is None or (found.at - page.fetched_at).days < 1 else None


def _marked_time(page: LxmlPage, marked: HtmlElement | None, name: str) -> WrittenTime | None:
    """The instant of an itemprop inside the article's microdata."""
    if marked is None:
        return None
    for node in marked.xpath(".//*[@itemprop]"):
        if node.get("itemprop").lower() == name:
            raw = node.get("datetime") or node.get("content") or words_of(node)
            if (found := _time(page, raw)) is not None:
                return found
    return None


def _shown_time(page: LxmlPage) -> WrittenTime | None:
    """The first instant in a <time> that stands with the heading, above or close below it."""
    near = page.root.xpath(
        "//time[@pubdate][@datetime] | //header[.//h1]//time[@datetime] | //article[.//h1]//time[@datetime]"
        " | //h1/following-sibling::*[position() < 4]/descendant-or-self::time[@datetime]"
    )
    return next((found for node in near if (found := _time(page, node.get("datetime"))) is not None), None)


def _title(page: LxmlPage, metas: dict[str, str], item: dict[str, Any] | None, site: str | None) -> str | None:
    window = next((words_of(node) for node in page.root.iter("title")), "")
    said = (_text(_value(item, "headline")), metas.get("og:title"), metas.get("twitter:title"))
    return title_of(page, [" ".join(plain_text(one).split()) for one in said if one], window, site)


def _authors(
    page: LxmlPage,
    metas: dict[str, str],
    item: dict[str, Any] | None,
    things: list[dict[str, Any]],
    site: str | None,
    near: Near,
) -> tuple[str, ...]:
    """The names of the first way that gives any. A name that is the site's counts where a byline shows it."""
    ways = (
        (_names(_value(item, "author"), things), site),
        (_names(_value(item, "creator"), things), site),
        ((metas[name] for name in _AUTHORS if name in metas), site),
    )
    for way, not_this in ways:
        names = dict.fromkeys(name for raw in way if (name := person(raw, not_this)) is not None)
        if names:
            return tuple(names)
    return author_shown(page, near)
