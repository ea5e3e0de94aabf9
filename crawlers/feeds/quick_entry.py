"""One entry of a well-formed feed: its elements taken one by one, in feedparser's sense."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Final

from lxml import etree

from crawlers.feeds.content import (
    HTML,
    PLAIN,
    XHTML,
    author_name,
    content_type,
    mended,
    one_line,
    readable,
    resolved,
    without_address,
)
from crawlers.feeds.elements import XML_BASE, XML_LANG, construct, inner_base, text_of
from crawlers.feeds.reading import Entry, OddFeedError
from crawlers.feeds.vocabulary import RDF, Role, role_of

_ABOUT: Final = f"{{{RDF}}}about"
_ITEM_ATTRIBUTES: Final = frozenset((_ABOUT, f"{{{RDF}}}resource", XML_LANG, XML_BASE))
_HTML_KINDS: Final = frozenset((HTML, XHTML))
_MAX_MEDIA_DEPTH: Final = 5


def entry_of(item: etree._Element, base: str, *, atom: bool) -> Entry:
    """What an item or entry element says; relative addresses are resolved against `base`.

    `atom`: a text is of the type it says; in RSS a plain text may turn out to be HTML.
    Raises: `OddFeedError`.
    """
    return _EntryReader(item, base, atom).entry()


class _EntryReader:
    """What has been read of one entry so far. Methods that end in no underscore take one element."""

    __slots__ = (
        "atom", "author", "base", "content", "created", "id", "identified", "item", "lang", "link", "linked",
        "media_title", "nested", "parent_url", "published", "replies", "sourced", "summary", "title", "updated",
    )  # fmt: skip

    def __init__(self, item: etree._Element, base: str, atom: bool) -> None:
        self.item = item
        self.atom = atom
        self.base = base
        self.id: str | None = None
        self.identified = self.linked = self.media_title = self.sourced = False
        self.nested = 0
        self.link: str | None = None
        self.title: str | None = None
        self.content: tuple[str, str] | None = None
        self.summary: tuple[str, str] | None = None
        self.author: str | None = None
        self.published: str | None = None
        self.updated: str | None = None
        self.created: str | None = None
        self.lang: str | None = None
        self.replies: int | None = None
        self.parent_url: str | None = None

    def entry(self) -> Entry:
        """All elements of the entry, taken in their order."""
        item = self.item
        if item.attrib:
            if not _ITEM_ATTRIBUTES.issuperset(item.attrib):
                raise OddFeedError("attributes of an item")
            self.base = inner_base(self.base, item)
            self.id = item.get(_ABOUT)
            self.lang = item.get(XML_LANG)
        self.elements(item)
        if self.content is not None and not self.content[0]:
            raise OddFeedError("empty content")
        value, kind = self.content or self.summary or ("", PLAIN)
        if kind == HTML and self.link is not None and "#comment-" in self.link:
            value, answered = without_address(value)
            self.parent_url = self.parent_url or answered
        text = readable(value, kind)
        if self.title is None and self.media_title:
            raise OddFeedError("a title only in media")
        published = self.published or self.created
        return Entry(
            self.id,
            self.link,
            self.title,
            text,
            self.author,
            published or self.updated,
            self.updated if published else None,
            self.lang,
            self.replies,
            self.parent_url,
        )

    def elements(self, parent: etree._Element) -> None:
        for element in parent:
            take = _taker_of(element.tag)
            if take is not None:
                take(self, element)
            elif len(element):
                raise OddFeedError(f"elements inside {element.tag}")

    def take_title(self, element: etree._Element) -> None:
        if self.nested or self.title is not None:
            raise OddFeedError("two titles")
        value, kind = construct(element, PLAIN, atom=self.atom)
        self.title = one_line(readable(value, kind))

    def take_link(self, element: etree._Element) -> None:
        attributes = element.attrib
        if len(element):
            raise OddFeedError("elements inside a link")
        href = (attributes.get("url") or attributes.get("uri") or attributes.get("href")) if attributes else None
        if href is None:
            if self.linked:
                raise OddFeedError("two links")
            text = mended((element.text or "").strip())
            if "&" in text and ";" in text:
                raise OddFeedError("an address with entities")
            self.link = resolved(inner_base(self.base, element), text) if text else ""
            self.linked = True
        elif (
            attributes.get("rel", "alternate").lower() == "alternate"
            and content_type(attributes.get("type"), HTML) in _HTML_KINDS
        ):
            self.link = resolved(inner_base(self.base, element), href)
            self.linked = True

    def take_id(self, element: etree._Element) -> None:
        if self.identified or len(element):
            raise OddFeedError("two ids")
        self.identified = True
        value = mended((element.text or "").strip())
        is_link = True
        base = self.base
        if element.attrib:
            is_link = element.attrib.get("isPermaLink", "true") == "true"
            if any(name.lower() == "ispermalink" and name != "isPermaLink" for name in element.attrib):
                raise OddFeedError("isPermaLink in other letters")
            base = inner_base(base, element)
        if is_link and value:
            value = resolved(base, value)
        self.id = value
        if is_link and self.link is None:
            self.link = value

    def take_published(self, element: etree._Element) -> None:
        self.published = _once(self.published, element)

    def take_updated(self, element: etree._Element) -> None:
        self.updated = _once(self.updated, element)

    def take_created(self, element: etree._Element) -> None:
        self.created = _once(self.created, element)

    def take_encoded(self, element: etree._Element) -> None:
        self.add_content(construct(element, HTML, atom=self.atom))
        self.lang = element.get(XML_LANG) or self.lang

    def take_content(self, element: etree._Element) -> None:
        self.add_content(construct(element, PLAIN, atom=self.atom))
        self.lang = element.get(XML_LANG) or self.lang

    def take_description(self, element: etree._Element) -> None:
        self.take_summary(element, HTML)

    def take_summary(self, element: etree._Element, default: str = PLAIN) -> None:
        # A second summary before any content is taken for the content.
        if self.summary is not None and self.content is None:
            self.add_content(construct(element, PLAIN, atom=self.atom))
        else:
            self.summary = construct(element, default, atom=self.atom)
        if self.content is None:
            self.lang = element.get(XML_LANG) or self.lang

    def add_content(self, found: tuple[str, str]) -> None:
        """Keeps the first content; it also stands for a summary that is not there."""
        if self.content is None:
            self.content = found
        if self.summary is None:
            self.summary = found

    def take_author(self, element: etree._Element) -> None:
        if not len(element):
            self.author = author_name(mended(text_of(element)))
            return
        name = email = ""
        for part in element:
            role = role_of(part.tag)
            if role is Role.NAME and not name:
                name = text_of(part)
            elif role is Role.EMAIL and not email:
                email = text_of(part)
            elif role is not Role.ADDRESS or len(part):
                raise OddFeedError("an author of another shape")
        self.author = name or email or None

    def take_replies(self, element: etree._Element) -> None:
        text = text_of(element)
        self.replies = int(text) if text.isdecimal() else None

    def take_parent(self, element: etree._Element) -> None:
        href = element.get("href") or element.get("ref")
        self.parent_url = resolved(self.base, href) if href else None

    def take_language(self, element: etree._Element) -> None:
        self.lang = self.lang or text_of(element) or None

    def take_media_title(self, _element: etree._Element) -> None:
        if self.sourced:
            raise OddFeedError("a title in media after a source")
        self.media_title = True

    def take_media(self, element: etree._Element) -> None:
        self.nested += 1
        if self.nested > _MAX_MEDIA_DEPTH:
            raise OddFeedError("media deep inside media")
        self.elements(element)
        self.nested -= 1

    def take_source(self, _element: etree._Element) -> None:
        self.sourced = True

    def take_person(self, element: etree._Element) -> None:
        if any(role_of(part.tag) not in (Role.NAME, Role.EMAIL, Role.ADDRESS) for part in element):
            raise OddFeedError("a person of another shape")

    def skip(self, _element: etree._Element) -> None:
        pass

    def take_odd(self, element: etree._Element) -> None:
        raise OddFeedError(f"element {element.tag}")


_Taker = Callable[[_EntryReader, etree._Element], None]
_TAKERS: Final[dict[Role, _Taker | None]] = {
    Role.LEAF: None,
    Role.SKIPPED: _EntryReader.skip,
    Role.TITLE: _EntryReader.take_title,
    Role.LINK: _EntryReader.take_link,
    Role.ID: _EntryReader.take_id,
    Role.PUBLISHED: _EntryReader.take_published,
    Role.UPDATED: _EntryReader.take_updated,
    Role.CREATED: _EntryReader.take_created,
    Role.DESCRIPTION: _EntryReader.take_description,
    Role.SUMMARY: _EntryReader.take_summary,
    Role.CONTENT: _EntryReader.take_content,
    Role.ENCODED: _EntryReader.take_encoded,
    Role.AUTHOR: _EntryReader.take_author,
    Role.PERSON: _EntryReader.take_person,
    Role.SOURCE: _EntryReader.take_source,
    Role.REPLIES: _EntryReader.take_replies,
    Role.PARENT: _EntryReader.take_parent,
    Role.LANGUAGE: _EntryReader.take_language,
    Role.MEDIA: _EntryReader.take_media,
    Role.MEDIA_TITLE: _EntryReader.take_media_title,
}


@lru_cache(1024)
def _taker_of(tag: str) -> _Taker | None:
    """What takes an element of this name; None for one that only may not hold others."""
    return _TAKERS.get(role_of(tag), _EntryReader.take_odd)


def _once(before: str | None, element: etree._Element) -> str:
    if before is not None or len(element):
        raise OddFeedError(f"two {element.tag}")
    return (element.text or "").strip()
