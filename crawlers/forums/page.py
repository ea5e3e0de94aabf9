"""A page of a forum, opened: its tree, and its links and dates as the page means them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

from crawlers.charset import decode
from crawlers.dates import Order, time_within, written_time
from crawlers.html import page_tree, plain_text
from crawlers.jalali import in_our_calendar
from crawlers.page_language import declared_language, has_letters_of, language_of_page, without_region
from crawlers.types import Precision, Response, Source, WrittenTime
from crawlers.urls import absolute, canonical

_SCRIPT_SAMPLE: Final = 3000  # characters; enough to tell one alphabet from another
_CLOCK: Final = re.compile(r"\d{1,2}[:.]\d{2}")
_TIME: Final = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?", re.IGNORECASE)
_BESIDE_CLOCK: Final = re.compile(r"\d|\w{3}")  # figures of a date, or a word such as "yesterday"
SPOILER_HEADS: Final = (
    ".spoiler-head, .spoiler_head, .sp-head, .sp_head, .spoilertop, .spoiler-title, .spoiler_title, .spoilertitle,"
    " .spoiler-header, .spoiler_header, .spoiltitle, .spoiler-btn, .spoiler_btn, .spoilerbutton, summary"
)
"""What stands on hidden text to open it; the same few add-ons serve boards of all engines."""
_WORDS_OF_A_DATE: Final = 9  # "on Friday, 20 November 2026, 3:15 pm" and a word behind it
_LONGEST_DATE_LINE: Final = 90  # letters of an element that may hold a date and a label


@dataclass(frozen=True, slots=True)
class ForumPage:
    """An opened page.

    `html` is the decoded source, `url` where the page really stands, `base` what its links resolve
    against. `lang` is as declared, with region, None if unknown; `zone` None for the zone of the
    language. `order` is what the dates of the page betray about day and month.
    """

    tree: LexborHTMLParser
    html: str
    url: str
    base: str
    lang: str | None
    zone: str | None
    fetched_at: datetime
    order: Order | None = None

    @property
    def post_lang(self) -> str | None:
        """The language without region, as posts carry it."""
        return without_region(self.lang)

    def link(self, href: str | None) -> str | None:
        """The absolute address without session ids; None for what is no web address."""
        url = absolute(self.base, href)
        return None if url is None else canonical(url, keep_fragment=True)

    def time(self, raw: str) -> WrittenTime | None:
        """A written date, in the page's language and zone."""
        return in_our_calendar(self._time(raw))

    def _time(self, raw: str) -> WrittenTime | None:
        return written_time(raw, now=self.fetched_at, lang=self.lang, zone=self.zone, order=self.order)

    def time_within(self, sentence: str) -> WrittenTime | None:
        """A date that a sentence starts with."""
        return in_our_calendar(self._time_within(sentence))

    def _time_within(self, sentence: str) -> WrittenTime | None:
        return time_within(sentence, now=self.fetched_at, lang=self.lang, zone=self.zone, order=self.order)

    def with_zone(self, zone: str | None) -> ForumPage:
        """The same page, its dates read in another zone."""
        return self if zone is None else replace(self, zone=zone)

    def with_order(self, order: Order | None) -> ForumPage:
        """The same page, its dates of figures read in a known order."""
        return self if order is None else replace(self, order=order)

    def in_own_language(self) -> ForumPage:
        """The same page in the language of its letters, where it declares none or one of another alphabet.

        Dates are read by it: "05.03.2026 14:05" on a page in Russian is Moscow time.
        """
        body = self.tree.body
        sample = body.text(separator=" ") if body is not None else ""
        lang = language_of_page(sample, self.lang)
        return self if lang == self.lang else replace(self, lang=lang)

    def in_letters_of(self, sample: str) -> ForumPage:
        """The same page, its declared language dropped where `sample` is in another alphabet.

        Many boards declare the language of the theme they copied.
        """
        return self if has_letters_of(sample[:_SCRIPT_SAMPLE], self.lang) else replace(self, lang=None)


@dataclass(frozen=True, slots=True)
class PostParts:
    """What an engine's markup says about one post, before it becomes a `Post`.

    `parent_url` is the post that this one comments on, for engines that have comments on posts.
    """

    post_id: str
    url: str | None
    author: str | None
    published: WrittenTime | None
    edited: WrittenTime | None
    text: str
    quotes: tuple[str, ...]
    parent_url: str | None = None


def open_page(page: Response, source: Source) -> ForumPage:
    """The page decoded and parsed.

    Raises: `ParseError` for a page that is nested beyond sense.
    """
    text = decode(page.body, page.headers.get("content-type"), markup="html", expect_lang=source.lang).text
    tree = page_tree(text, page.final_url)
    url = page.final_url or _own_address(tree)
    base = tree.css_first("base[href]")
    root = tree.css_first("html")
    declared = (root.attributes.get("lang") or root.attributes.get("xml:lang") or "") if root is not None else ""
    lang = source.lang or declared_language(declared)
    return ForumPage(
        tree=tree,
        html=text,
        url=url,
        base=(absolute(url, base.attributes.get("href")) if base is not None else None) or url,
        lang=lang,
        zone=source.zone,
        fetched_at=page.fetched_at,
    )


def _own_address(tree: LexborHTMLParser) -> str:
    """What a saved page says about where it stood, "" if nothing."""
    base = absolute("", attribute(tree.css_first("base[href]"), "href")) or ""
    for selector, name in (('link[rel="canonical"]', "href"), ('meta[property="og:url"]', "content")):
        if (url := absolute(base, attribute(tree.css_first(selector), name))) is not None:
            return url
    return base


def text_of(node: LexborNode | None) -> str:
    """The text of a node on one line, "" for none."""
    return "" if node is None else " ".join(plain_text(node.html or "").split())


def attribute(node: LexborNode | None, name: str) -> str | None:
    """The attribute's value, None if there is no node, no such attribute, or nothing in it."""
    return (node.attributes.get(name) or None) if node is not None else None


def ancestor(node: LexborNode, *tags: str) -> LexborNode | None:
    """The nearest element around `node` with one of these tags."""
    parent = node.parent
    while parent is not None and parent.tag not in tags:
        parent = parent.parent
    return parent


def time_somewhere(page: ForumPage, sentence: str) -> WrittenTime | None:
    """The first date with a time of day in a sentence, wherever it starts: "Reply #1: 5 March, 14:05 »"."""
    if _CLOCK.search(sentence) is None:
        return None
    words = sentence.split()[:_LONGEST_DATE_LINE]
    for start in range(len(words)):
        for length in range(_WORDS_OF_A_DATE, 0, -1):
            piece = " ".join(words[start : start + length])
            if start + length > len(words) or _CLOCK.search(piece) is None or not _has_day(piece):
                continue
            written = page.time_within(piece)
            fine = written is not None and written.precision in (Precision.MINUTE, Precision.SECOND)
            if written is not None and fine and _has_day(written.raw):
                return written
    return None


def _has_day(text: str) -> bool:
    """A clock alone is half a date: its day stands before it, or it is something else."""
    return _BESIDE_CLOCK.search(_TIME.sub("", text)) is not None


def time_outside(page: ForumPage, post: LexborNode, body: LexborNode | None) -> WrittenTime | None:
    """The first time of day with its date that stands in a post but not in its text.

    For themes that renamed everything: profiles show days and months of joining, only the post itself
    has a time of day.
    """
    inside = {node.mem_id for node in body.css("*")} if body is not None else set()
    for node in post.css("time, abbr, span, div, td, th, p, dd, dt, li, small, a, em, i, b, strong, font, h5"):
        if node.mem_id in inside:
            continue
        text = node.text() or ""
        if len(text) > 3 * _LONGEST_DATE_LINE or _CLOCK.search(text) is None:
            continue
        text = " ".join(text.split())
        if len(text) > _LONGEST_DATE_LINE:
            continue
        if (written := time_somewhere(page, text)) is not None:
            return written
    return None


def number_in(text: str) -> int | None:
    """The first whole number of a text, digits grouped as people group them; None for none."""
    match = re.search(r"\d{1,3}(?:[ \u00a0\u202f.,']\d{3})+(?!\d)|\d+", text)
    return int(re.sub(r"\D", "", match[0])) if match else None
