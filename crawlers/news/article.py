"""The crawler of articles: a page of a news site, a blog or a company, with the comments below it.

Facts: `sources.md` 7 (an article is its canonical address); trafilatura and htmldate find text and day where a page
does not state them. Checked on recorded articles of 120 sites; never run live.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from crawlers.blogs.comments import comments_of
from crawlers.charset import decode
from crawlers.engines import EngineKind, engine_of
from crawlers.errors import LayoutChangedError, ParseError
from crawlers.gaps import Gap, GapKind
from crawlers.generic.pieces import is_forum_address
from crawlers.lxml_page import LxmlPage, open_page, words_of
from crawlers.news.article_text import read_article
from crawlers.news.embedded import comments_kept_by
from crawlers.news.stated import Stated, stated
from crawlers.types import (
    API_VERSION,
    Batch,
    Checkpoint,
    Found,
    Http,
    Json,
    Reading,
    Response,
    Source,
    Validators,
)
from crawlers.urls import host_of
from crawlers.walls import check

DECLARED: Final = 0.7
"""Above the generic reader of threads: the comments that it would read are read with the article."""
LIKELY: Final = 0.45
WEAK: Final = 0.3
"""A page with some sentences: read as an article where nothing else reads it."""
COMMENTED: Final = 0.67
"""A likely article with numbered comments: above their own reader, as they are read with it."""

_SAYS_ARTICLE: Final = re.compile(r"og:type[\"'][^<>]{0,20}content=[\"']article|\"(?:News)?Article\"")
_PARAGRAPH: Final = 80  # letters
_ENOUGH_DECLARED: Final = 250  # letters
_ENOUGH: Final = 900  # letters
_SOME: Final = 300  # letters


class ArticleCrawler:
    """Reads one article; a watched one brings new comments, and its text again where that changed."""

    name = "article"
    api_version = API_VERSION
    default_every_s = 6 * 3600

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """The article of a page that calls itself one, or is one by its paragraphs; () for forums and lists. Pure."""
        kind = page.headers.get("content-type", "text/html").partition(";")[0].strip().lower()
        if kind not in ("text/html", "application/xhtml+xml", "") or b"<" not in page.body[:2000]:
            return ()
        try:
            opened = open_page(page, Source(page.final_url, self.name))
        except ParseError:
            return ()
        engine = engine_of(opened.html)
        of_forum = engine is not None and engine.kind is EngineKind.FORUM
        if is_forum_address(opened.url) or (of_forum and not _SAYS_ARTICLE.search(opened.html)):
            return ()
        facts = stated(opened)
        # Boards keep magazines too: a page of theirs that calls itself an article and is long, after their own reader.
        if of_forum and not (facts.declared and max(_paragraphs(opened.root), _lines(opened.root)) >= _ENOUGH):
            return ()
        fit = WEAK if of_forum else _fit(opened, facts)
        if fit is None:
            return ()
        if fit != DECLARED and comments_of(opened):
            fit = COMMENTED
        reason = "the page calls itself an article" if fit == DECLARED else "a heading with paragraphs below it"
        name = facts.title or host_of(opened.url) or self.name
        return (Found(self.name, facts.address, name, fit, reason, None, opened.post_lang),)

    def read(self, page: Response, source: Source) -> Reading:
        """The article first, then the comments below it.

        Raises: `ParseError` for what is no HTML or holds no article; `LoginRequiredError`, `BlockedError` and
        `NotFoundError` for a page that is something else than it seems.
        """
        article = read_article(page, source)
        if article.post is None:
            check(page, decode(page.body, page.headers.get("content-type"), markup="html").text)
            raise ParseError(page.final_url, "no article was found on this page")
        return Reading((article.post, *article.comments), title=article.post.title, lang=article.post.lang)

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """The page, where it changed since the last visit.

        Raises: `LayoutChangedError` where an article stood before and none is found now; `CrawlError`s.
        """
        page = http.get(source.address, validators=_validators(checkpoint.state.get("validators")))
        if page.not_modified:
            yield Batch((), checkpoint, page=page, moved_to=page.moved_to)
            return
        try:
            reading = self.read(page, source)
        except ParseError as error:
            if not checkpoint.state.get("had_article"):
                raise
            raise LayoutChangedError(error.url, "an article stood here before and none is found now") from error
        times = [post.published.at for post in reading.posts if post.published is not None]
        kept_by = comments_kept_by(decode(page.body, page.headers.get("content-type"), markup="html").text)
        given = page.validators
        yield Batch(
            reading.posts,
            Checkpoint({"had_article": True, "validators": [given.etag, given.last_modified]}),
            page=page,
            looked_back_to=min(times, default=None),
            moved_to=page.moved_to,
            title=reading.title,
            gap=None if kept_by is None or len(reading.posts) > 1 else Gap(GapKind.SCRIPT_COMMENTS, kept_by),
        )


def _fit(opened: LxmlPage, facts: Stated) -> float | None:
    """How sure it is that the page is one article; None where it is none."""
    letters = _paragraphs(opened.root)
    if facts.declared:
        return DECLARED if letters >= _ENOUGH_DECLARED or facts.body is not None else None
    front = bool(opened.url) and urlsplit(opened.url).path in ("", "/") and not urlsplit(opened.url).query
    if front or facts.is_other or facts.title is None:
        return None
    return LIKELY if letters >= _ENOUGH else WEAK if letters >= _SOME else None


def _paragraphs(root: HtmlElement) -> int:
    """The letters of the long paragraphs under one element and right in its parts, where most of them stand."""
    under: dict[HtmlElement, int] = {}
    for node in root.iter("p"):
        letters = len(words_of(node))
        above = node.getparent()
        for holder in (above, above.getparent() if above is not None else None):
            if holder is not None and letters >= _PARAGRAPH:
                under[holder] = under.get(holder, 0) + letters
    return max(under.values(), default=0)


def _lines(root: HtmlElement) -> int:
    """The letters of long lines that breaks divide, in the element that holds most of them."""
    under: dict[HtmlElement, int] = {}
    for node in root.iter("br"):
        above = node.getparent()
        if above is not None and len(line := (node.tail or "").strip()) >= _PARAGRAPH:
            under[above] = under.get(above, 0) + len(line)
    return max(under.values(), default=0)


def _validators(stored: Json) -> Validators | None:
    if not isinstance(stored, list) or len(stored) != 2:
        return None
    etag, modified = (one if isinstance(one, str) else None for one in stored)
    return Validators(etag, modified) if etag or modified else None
