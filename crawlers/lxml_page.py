"""A page opened with lxml for readers that know what they look for: its tree, language, links and dates."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Final, cast

from lxml import etree
from lxml.html import HtmlElement

from crawlers.charset import decode
from crawlers.dates import Order, written_order, written_time
from crawlers.generic.tree import parsed, zone_of
from crawlers.html import plain_text
from crawlers.jalali import in_our_calendar
from crawlers.page_language import declared_language, language_of_page, without_region
from crawlers.types import Response, Source, WrittenTime
from crawlers.urls import absolute, canonical

_FIGURES: Final = re.compile(r"(?:[^\W\d_]{2,12}\.?,?\s+)?\d{1,2}[./-]\d{1,2}[./-]\d{2,4}")
_LABEL: Final = re.compile(r"^[^\d]{0,40}[:»|•·—]\s*(?=\S)|^(?:[^\W\d]+\.?\s+){1,5}(?=\d|[^\W\d]+\s+\d)")
_LONGEST_DATE: Final = 140  # letters
_BODY_TEXT: Final = etree.XPath("string(//body)")


@dataclass(frozen=True)
class LxmlPage:
    """An opened page. `lang` is as declared, with region, or told by its letters; None if unknown."""

    root: HtmlElement
    html: str
    url: str
    base: str
    lang: str | None
    zone: str | None
    fetched_at: datetime

    @property
    def post_lang(self) -> str | None:
        """The language without region, as posts carry it."""
        return without_region(self.lang)

    @cached_property
    def order(self) -> Order | None:
        """What the dates of the page betray about day and month."""
        return written_order(_FIGURES.findall(str(_BODY_TEXT(self.root))))

    def link(self, href: str | None) -> str | None:
        """The absolute address without session ids; None for what is no web address."""
        url = absolute(self.base, href)
        return None if url is None else canonical(url, keep_fragment=True)

    def time(self, raw: str) -> WrittenTime | None:
        """A written date, with or without a label before it, in the page's language and zone."""
        text = " ".join(raw.split())
        if not text or len(text) > _LONGEST_DATE:
            return None
        while text:
            found = written_time(text, now=self.fetched_at, lang=self.lang, zone=self.zone, order=self.order)
            if found is not None:
                return in_our_calendar(found)
            shorter = _LABEL.sub("", text, count=1)
            if shorter == text:
                return None
            text = shorter
        return None


def open_page(page: Response, source: Source) -> LxmlPage:
    """The page decoded and parsed.

    Raises: `ParseError` for a page that is no HTML.
    """
    text = decode(page.body, page.headers.get("content-type"), markup="html", expect_lang=source.lang).text
    root = parsed(text, page.final_url)
    url = page.final_url or _own_address(root)
    etree.strip_tags(root, etree.Comment, etree.ProcessingInstruction)
    etree.strip_elements(root, "style", "noscript", "template", with_tail=False)
    for script in [one for one in root.iter("script") if "ld+json" not in (one.get("type") or "")]:
        script.drop_tree()
    bases = [href for node in root.iter("base") if (href := node.get("href"))]
    declared = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or root.get("xml:lang") or ""
    return LxmlPage(
        root=root,
        html=text,
        url=url,
        base=(absolute(url, bases[0]) if bases else None) or url,
        lang=source.lang or language_of_page(str(_BODY_TEXT(root)), declared_language(declared)),
        zone=source.zone or zone_of(text),
        fetched_at=page.fetched_at,
    )


def elements(path: etree.XPath, node: HtmlElement, **values: str) -> list[HtmlElement]:
    """The elements that a path of XPath leads to."""
    return cast("list[HtmlElement]", path(node, **values))


def words_of(node: HtmlElement) -> str:
    """The text of an element on one line."""
    return " ".join("".join(node.itertext()).split())


def text_of(node: HtmlElement, without: Iterable[HtmlElement] = ()) -> str:
    """The text of an element as a reader sees it (`plain_text`); `without` are elements in it to leave out."""
    unwanted = list(dict.fromkeys(without))
    if unwanted:
        for one in unwanted:
            one.set("data-left-out", "1")
        work = copy.deepcopy(node)
        for one in unwanted:
            del one.attrib["data-left-out"]
        for one in list(work.iter()):
            if (
                isinstance(one.tag, str)
                and one.get("data-left-out")
                and one is not work
                and one.getparent() is not None
            ):
                _take_out(one)
        node = work
    text = plain_text(etree.tostring(node, encoding="unicode", method="html", with_tail=False))
    # The item of a list is marked with a dash there, which is no word of what it holds.
    return text.removeprefix("- ") if node.tag == "li" else text


def _take_out(node: HtmlElement) -> None:
    above = node.getparent()
    if above is None:
        return
    line = etree.Element("br")
    line.tail = node.tail
    above.replace(node, line)


def _own_address(root: HtmlElement) -> str:
    for node in root.iter("link", "meta"):
        if (node.get("rel") or "").lower() == "canonical" or node.get("property") == "og:url":
            url = absolute("", node.get("href") or node.get("content"))
            if url is not None:
                return url
    return ""
