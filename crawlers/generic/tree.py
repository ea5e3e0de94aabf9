"""A page of unknown make, opened: its elements in order, with what each one weighs in text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from itertools import accumulate
from typing import Final

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from crawlers.charset import decode
from crawlers.dates import Order, time_within, written_order, written_time
from crawlers.errors import ParseError
from crawlers.jalali import in_our_calendar
from crawlers.page_language import declared_language, language_of_page, without_region
from crawlers.types import Response, Source, WrittenTime
from crawlers.urls import absolute, canonical
from crawlers.zones import known_zone

_UNREAD: Final = ("script", "style", "noscript", "template", "svg", "select", "textarea", "button", "input", "object")
_FIGURES: Final = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}")
_WORD_BEFORE: Final = re.compile(r"[^\W\d_]{2,12}\.?,?\s+\Z")
_BEFORE: Final = 60  # letters in which that word and what parts it from a date stand
_ZONE_LINE: Final = re.compile(
    r"(?:times?|ajat|aika\w*|часов\w+ пояс\w*|время|часы|час\w*|zeit\w*|zone|heures?"
    r"|fuseau)[^<>{};]{0,40}(?:<[^<>]{0,120}>\s*){0,3}"
    r"[^<>{};]{0,20}?\b(?:UTC|GMT)\b\s*(?:([+\-−])\s*(\d{1,2})(?::?(\d\d))?)?",
    re.IGNORECASE,
)
_ZONE_NAME: Final = re.compile("[Uu][Tt][Cc]|[Gg][Mm][Tt]")  # without one there is no line; looked for much sooner
_ZONE_TITLE: Final = re.compile(r"title=\"([A-Za-z]+/[A-Za-z_/+-]+)\"")
_FOOT: Final = 20_000  # letters at the end of a page where boards tell their clock
_HEAD: Final = 20_000
_NO_LETTER: Final = re.compile(r"[\W\d_]+")
_NAMING: Final = ("class", "id", "itemprop", "rel", "property")
_SENTENCE: Final = 30  # letters
_AGAIN: Final = 2  # times
_HEADINGS: Final = ("h1", "h2", "h3", "h4", "h5", "h6")
_NO_TEXT: Final = re.compile(
    r"(?:^|[\s_-])(?:signature|sign|sig|podpis|pidpys|allekirj\w*|user-?sig\w*|post-?sig\w*|(?:last-?)?edit(?:ed|date|info)|editedby)(?:[\s_-]|$)|lastedit",
    re.IGNORECASE,
)
_REPLY: Final = re.compile(r"^(?:re|aw|vs|sv|отв|ответ|відп)\s*(?:\[\d+\])?\s*:\s*", re.IGNORECASE)
_LONG_TITLE: Final = 8  # letters
_STATE: Final = re.compile(
    r"\d|^(?:odd|even|first|last|new|unread|read|online|offline|alt|bg|row|active|clearfix|cf|byuser|bypostauthor|"
    r"thread|depth|[a-z]+-(?:odd|even)|highlight\w*|own|topic-?starter|author|op|guest|registered|by-\w+)$",
    re.IGNORECASE,
)
_HASH: Final = re.compile(
    r"(?=.*\d)(?:_+|css-|sc-|jss-?|jsx-|svelte-)[A-Za-z0-9]{4,10}|(?=.*[A-Z])(?=.*[a-z])[A-Za-z]*\d[A-Za-z0-9]*[A-Za-z]"
    r"|[A-Za-z-]+_+(?=\w*[A-Z])(?=\w*[a-z])(?=\w*\d[A-Za-z])[A-Za-z0-9]{3,10}"
)
"""A class name that a build tool made up: the same in each post, though it has figures."""


@dataclass(frozen=True, slots=True)
class Page:
    """An opened page.

    `elements` in document order, `place` the other way round; the elements inside `elements[i]` are those
    up to `ends[i]`. `fresh[i]` sums up the letters of texts that stand only once on the page and outside
    links, before element i, `linked[i]` those of links; `tails[i]` are such letters right behind element i.
    `scripts` are the page's JSON-LD blocks.
    """

    root: HtmlElement
    html: str
    url: str
    base: str
    lang: str | None
    zone: str | None
    fetched_at: datetime
    order: Order | None
    elements: list[HtmlElement]
    place: dict[HtmlElement, int]
    ends: list[int]
    fresh: list[int]
    linked: list[int]
    tails: list[int]
    scripts: tuple[str, ...]

    @property
    def post_lang(self) -> str | None:
        """The language without region, as posts carry it."""
        return without_region(self.lang)

    def link(self, href: str | None) -> str | None:
        """The absolute address without session ids; None for what is no web address."""
        return None if href is None else _link(self.base, href)

    def time(self, raw: str) -> WrittenTime | None:
        """A written date, in the page's language and zone."""
        return in_our_calendar(written_time(raw, now=self.fetched_at, lang=self.lang, zone=self.zone, order=self.order))

    def time_within(self, sentence: str) -> WrittenTime | None:
        """A date that a sentence starts with."""
        return in_our_calendar(
            time_within(sentence, now=self.fetched_at, lang=self.lang, zone=self.zone, order=self.order)
        )

    def inside(self, node: HtmlElement, holder: HtmlElement) -> bool:
        """True if `node` is `holder` or stands in it."""
        at = self.place[holder]
        return at <= self.place[node] < self.ends[at]

    def letters(self, node: HtmlElement) -> int:
        """How many letters of texts that stand only once on the page are in an element, outside links."""
        at = self.place[node]
        return self.fresh[self.ends[at]] - self.fresh[at] - self.tails[at]

    def linked_letters(self, node: HtmlElement) -> int:
        """How many letters of links are in an element."""
        at = self.place[node]
        return self.linked[self.ends[at]] - self.linked[at]


@lru_cache(1024)
def _link(base: str, href: str) -> str | None:
    url = absolute(base, href)
    return None if url is None else canonical(url, keep_fragment=True)


def open_page(page: Response, source: Source) -> Page:
    """The page decoded, parsed and weighed.

    Raises: `ParseError` for a page that is no HTML.
    """
    text = decode(page.body, page.headers.get("content-type"), markup="html", expect_lang=source.lang).text
    root = parsed(text, page.final_url)
    url = page.final_url or _own_address(root)
    scripts = tuple(
        script.text or "" for script in root.iter("script") if "ld+json" in (script.get("type") or "").lower()
    )
    bases = [href for node in root.iter("base") if (href := node.get("href"))]
    declared = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or root.get("xml:lang") or ""
    etree.strip_elements(root, *_UNREAD, with_tail=False)
    etree.strip_tags(root, etree.Comment, etree.ProcessingInstruction)
    elements, place, ends = _numbered(root)
    body = next(root.iter("body"), root)
    # Words of two elements are two words, though only a line break is drawn between them.
    lang = source.lang or language_of_page(" ".join(body.itertext()), declared_language(declared))
    fresh, linked, tails = _weighed(elements, ends)
    return Page(
        root=root,
        html=text,
        url=url,
        base=(absolute(url, bases[0]) if bases else None) or url,
        lang=lang,
        zone=source.zone or zone_of(text),
        fetched_at=page.fetched_at,
        order=written_order(_figures(text)),
        elements=elements,
        place=place,
        ends=ends,
        fresh=fresh,
        linked=linked,
        tails=tails,
        scripts=scripts,
    )


def _figures(html: str) -> Iterator[str]:
    """The dates in figures of a page, with the word before each."""
    for match in _FIGURES.finditer(html):
        word = _WORD_BEFORE.search(html, max(0, match.start() - _BEFORE), match.start())
        yield html[word.start() if word is not None else match.start() : match.end()]


def zone_of(html: str) -> str | None:
    """The offset that the page says its times are in ("All times are UTC+03:00", "GMT +2"), None if it says nothing."""
    found = None
    for start, end in ((max(len(html) // 2, len(html) - _FOOT), len(html)), (0, _HEAD)):
        if found is None and _ZONE_NAME.search(html, start, end) is not None:
            found = _ZONE_LINE.search(html, start, end)
    if found is None:
        return None
    sign, hours, minutes = found[1] or "+", int(found[2] or 0), found[3] or "00"
    title = _ZONE_TITLE.search(html, max(0, found.start() - 80), found.end())
    if title is not None and known_zone(title[1]) is not None:
        return title[1]
    summer = "[" in html[found.end() : found.end() + 6]  # "UTC + 2 hours [ DST ]"
    east = -1 if sign in ("-", "−") else 1
    whole = east * hours + summer
    return f"{'-' if whole < 0 else '+'}{abs(whole):02}:{minutes}" if abs(whole) <= 14 else None


def parsed(html: str, url: str) -> HtmlElement:
    """The root of a page. Raises: `ParseError` where there is nothing to parse."""
    try:
        # As bytes: lxml refuses text that declares an encoding of its own.
        root = document_fromstring(html.encode("utf-8", "replace"), parser=HTMLParser(encoding="utf-8"))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise ParseError(url, "this is no HTML page") from error
    return root


def classes(node: HtmlElement) -> tuple[str, ...]:
    """The class names that an element shares with its like, sorted; those that tell it apart are left out."""
    return _shared_names(node.get("class") or "")


@lru_cache(4096)
def _shared_names(written: str) -> tuple[str, ...]:
    return tuple(sorted({name for name in written.split() if _STATE.search(name) is None or _HASH.fullmatch(name)}))


def kind(node: HtmlElement | None) -> str:
    """What an element is called: its class names, or its tag where it has none."""
    if node is None:
        return ""
    names = classes(node)
    return f"{node.tag}.{'.'.join(names)}" if names else str(node.tag)


def words_of(node: HtmlElement) -> str:
    """The text of an element on one line."""
    return " ".join("".join(node.itertext()).split())


def said_names(node: HtmlElement) -> str:
    """Class names, id, itemprop, rel and property in one string, to look for hints in."""
    attributes = node.attrib
    if not attributes:
        return ""
    return " ".join([value for name in _NAMING if (value := attributes.get(name))])


def _own_address(root: HtmlElement) -> str:
    for node in root.iter("link", "meta"):
        if (node.get("rel") or "").lower() == "canonical" or node.get("property") == "og:url":
            url = absolute("", node.get("href") or node.get("content"))
            if url is not None:
                return url
    return ""


def _numbered(root: HtmlElement) -> tuple[list[HtmlElement], dict[HtmlElement, int], list[int]]:
    elements: list[HtmlElement] = [node for node in root.iter() if isinstance(node.tag, str)]
    place = {node: at for at, node in enumerate(elements)}
    ends = list(range(1, len(elements) + 1))
    for at in range(len(elements) - 1, 0, -1):
        parent = elements[at].getparent()
        if parent is not None:
            above = place[parent]
            ends[above] = max(ends[above], ends[at])
    return elements, place, ends


def _weight(text: str) -> int:
    """How many letters a text has; 0 for figures and signs alone."""
    return len(_NO_LETTER.sub("", text))


def _weighed(elements: list[HtmlElement], ends: list[int]) -> tuple[list[int], list[int], list[int]]:
    """Letters before each element: of texts that stand once and outside links, and of links; those behind each."""
    seen: Counter[str] = Counter()
    for node in elements:
        for text in (node.text, node.tail):
            if text and (stripped := text.strip()):
                seen[stripped] += 1
    fresh, linked, tails = [0] * len(elements), [0] * len(elements), [0] * len(elements)
    link_end = heading_end = 0
    called = next((words_of(node).casefold() for node in elements if node.tag == "title"), "")
    for text in list(seen):
        if is_title(text, called):
            seen[text] = len(elements)  # a title is not what somebody wrote in a post
    for at, node in enumerate(elements):
        if node.tag == "a":
            link_end = max(link_end, ends[at])
        if node.tag in _HEADINGS or _NO_TEXT.search(f"{node.get('class') or ''} {node.get('id') or ''}"):
            heading_end = max(heading_end, ends[at])
        in_link = at < link_end
        if (text := node.text) and at >= heading_end:
            (linked if in_link else fresh)[at] += _fresh(text, seen, once=not in_link)
        if (text := node.tail) and (ends[at] >= heading_end or node.tag in _HEADINGS):
            weight = _fresh(text, seen, once=True)
            if in_link and node.tag != "a":
                linked[ends[at] - 1] += weight
            else:
                fresh[ends[at] - 1] += weight
                tails[at] = weight
    return [0, *accumulate(fresh)], [0, *accumulate(linked)], tails


def is_title(text: str, called: str) -> bool:
    """True if a text is the page's title, or an answer to it ("Re: …"); `called` is the title in lower case."""
    bare = _REPLY.sub("", " ".join(text.split())).casefold()
    return len(bare) >= _LONG_TITLE and bare in called


def _fresh(text: str, seen: Counter[str], *, once: bool) -> int:
    stripped = text.strip()
    if not stripped:
        return 0
    weight, times = _weight(stripped), seen[stripped]
    # What is repeated is a label; a sentence that is repeated was posted or quoted again.
    return weight if not once or times == 1 or (weight >= _SENTENCE and times <= _AGAIN) else 0
