"""News sitemaps: what a site published in the last two days, as it tells search engines.

Facts: `sources.md` 5 and 7: robots.txt names sitemaps, a sitemap index leads to others, `news:news` holds name,
language, instant and title; gzip is possible; at most a thousand addresses of the last 48 hours. Checked on one
recorded sitemap; never run live. Titles stand in the sitemap; the text is read behind the newest addresses.
"""

from __future__ import annotations

import gzip
import re
import zlib
from collections.abc import Iterator
from dataclasses import replace
from typing import Final
from urllib.parse import urlsplit

from lxml import etree

from crawlers.dates import written_time
from crawlers.errors import CrawlCancelledError, CrawlError, ParseError, TooLargeError
from crawlers.feeds.posts import language
from crawlers.html import plain_text
from crawlers.news.article_text import PLATFORM
from crawlers.news.hits import Memory, batches
from crawlers.types import (
    API_VERSION,
    Batch,
    Checkpoint,
    Found,
    Http,
    Post,
    PostKind,
    Reading,
    Response,
    Skip,
    Source,
    ThreadLink,
)
from crawlers.urls import absolute, canonical, host_of

MAPS_A_VISIT: Final = 4
"""Sitemaps of an index read in one visit: those of news first, then those that changed last."""

_LARGEST: Final = 50_000_000  # bytes, as the protocol allows
_NEWS: Final = "{http://www.google.com/schemas/sitemap-news/0.9}"
_NAMED: Final = re.compile(rb"^\s*sitemap:\s*(\S+)", re.IGNORECASE | re.MULTILINE)
_OF_NEWS: Final = re.compile(r"news|novosti|noviny|uutis", re.IGNORECASE)
_ROOT: Final = re.compile(rb"<(?:\w+:)?(?:urlset|sitemapindex)\b")


class SitemapCrawler:
    """Reads the news sitemap of a site, found by robots.txt, an index, or its own address."""

    name = "news_sitemap"
    api_version = API_VERSION
    default_every_s = 3600

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """A sitemap with news, or an index that leads to one; () for sitemaps of other pages. Pure."""
        try:
            body = _unpacked(page)
        except CrawlError:
            return ()
        if _ROOT.search(body[:4_000]) is None:
            return ()
        news = _NEWS.strip("{}").encode() in body
        if not news and not (b"sitemapindex" in body[:4_000] and _OF_NEWS.search(body.decode("utf-8", "replace"))):
            return ()
        host = host_of(page.final_url)
        return (Found(self.name, page.url, host or self.name, 0.9, "a sitemap of news", "sitemap"),)

    def read(self, page: Response, source: Source) -> Reading:
        """The articles that a sitemap lists; `threads` are the sitemaps that an index or robots.txt leads to.

        Raises: `ParseError` for what is none of these.
        """
        body = _unpacked(page)
        if _ROOT.search(body[:4_000]) is None:
            named = [absolute(page.final_url, one.decode("ascii", "ignore")) for one in _NAMED.findall(body)]
            if not named:
                raise ParseError(page.final_url, "neither a sitemap nor a robots.txt that names one")
            return Reading((), threads=tuple(ThreadLink(url, "") for url in named if url is not None))
        try:
            parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, huge_tree=False)
            root = etree.fromstring(body, parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise ParseError(page.final_url, "the sitemap is no XML") from error
        if root is None:
            raise ParseError(page.final_url, "the sitemap is no XML")
        links = tuple(link for node in root.iter("{*}sitemap") if (link := _link(node, page)) is not None)
        posts = (_post(node, page, source) for node in root.iter("{*}url"))
        return Reading(tuple(post for post in posts if post is not None), threads=links, lang=source.lang)

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """Articles listed since the last visit, the newest with their text.

        Raises: `CrawlError` of a kind.
        """
        memory = Memory.of(checkpoint)
        page = http.get(source.address, validators=memory.validators)
        if page.not_modified:
            yield Batch((), checkpoint, page=page)
            return
        reading = self.read(page, source)
        posts, skipped = list(reading.posts), []
        for link in _worth(reading.threads):
            try:
                inner = self.read(http.get(link.url), source)
                posts += inner.posts
                for deeper in _worth(inner.threads)[:1]:
                    posts += self.read(http.get(deeper.url), source).posts
            except CrawlCancelledError:
                raise
            except CrawlError as error:
                skipped.append(Skip(error.code, error.detail, link.url))
        # An index says nothing of what its sitemaps hold now: only a sitemap itself may be "not modified".
        if not reading.threads:
            memory = replace(memory, validators=page.validators)
        found = {post.key: post for post in posts}
        if not found and reading.threads and len(skipped) == len(_worth(reading.threads)):
            raise ParseError(source.address, "none of the sitemaps named here could be read")
        yield from batches(
            tuple(found.values()),
            memory,
            source,
            http,
            page=page,
            skipped=tuple(skipped),
            title=host_of(source.address),
        )


def _worth(links: tuple[ThreadLink, ...]) -> list[ThreadLink]:
    """The sitemaps to read: those of news, else those that changed last."""
    news = [link for link in links if _OF_NEWS.search(urlsplit(link.url).path)]
    if news:
        return news[:MAPS_A_VISIT]
    dated = sorted(links, key=lambda link: link.last_at.at.timestamp() if link.last_at else 0.0, reverse=True)
    return dated[:MAPS_A_VISIT]


def _unpacked(page: Response) -> bytes:
    """The body, unpacked where it is a gzip file. Raises: `ParseError`, `TooLargeError`."""
    if page.body[:2] != b"\x1f\x8b":
        return page.body
    unpack = zlib.decompressobj(wbits=31)
    try:
        body = unpack.decompress(page.body, _LARGEST)
    except (zlib.error, gzip.BadGzipFile) as error:
        raise ParseError(page.final_url, "the packed sitemap is broken") from error
    if unpack.unconsumed_tail:
        raise TooLargeError(page.final_url, "the sitemap is larger than the protocol allows")
    return body


def _link(node: etree._Element, page: Response) -> ThreadLink | None:
    url = absolute(page.final_url, _text(node, "{*}loc"))
    if url is None:
        return None
    changed = _text(node, "{*}lastmod")
    at = written_time(changed, now=page.fetched_at, lang="en", zone="UTC") if changed else None
    return ThreadLink(url, "", at)


def _post(node: etree._Element, page: Response, source: Source) -> Post | None:
    """An article of a news sitemap; None for an address without news in it."""
    url = absolute(page.final_url, _text(node, "{*}loc"))
    news = node.find(f"{_NEWS}news")
    if url is None or news is None:
        return None
    lang = source.lang or language(_text(news, f"{_NEWS}publication/{_NEWS}language"))
    written = _text(news, f"{_NEWS}publication_date")
    return Post(
        platform=PLATFORM,
        key=canonical(url),
        url=url,
        text="",
        title=plain_text(_text(news, f"{_NEWS}title") or "") or None,
        author=_text(news, f"{_NEWS}publication/{_NEWS}name"),
        published=written_time(written, now=page.fetched_at, lang=lang, zone=source.zone) if written else None,
        kind=PostKind.ARTICLE,
        lang=lang,
    )


def _text(node: etree._Element, path: str) -> str | None:
    found = node.findtext(path)
    return " ".join(found.split()) or None if found is not None else None
