"""Posts that a page marks for machines: schema.org and SIOC in microdata and RDFa, h-entry, JSON-LD.

Source: schema.org (DiscussionForumPosting, SocialMediaPosting, Comment, UserComments, Question, Answer), SIOC core
(Post), microformats.org (h-entry, h-cite); `sources.md` 3.1. Reviews are not posts and are left to their reader.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from lxml.html import HtmlElement

from crawlers.generic.blocks import Block
from crawlers.generic.dated import date_in
from crawlers.generic.pieces import Piece
from crawlers.generic.tree import Page, words_of
from crawlers.html import plain_text
from crawlers.types import WrittenTime

_TYPES: Final = re.compile(
    r"(?:^|[/#:\s])(DiscussionForumPosting|SocialMediaPosting|Comment|UserComments|Question|Answer|Post)(?=$|\s)"
)
_MARKED_TYPES: Final = frozenset(
    ("DiscussionForumPosting", "SocialMediaPosting", "Comment", "UserComments", "Question", "Answer")
)
_BODIES: Final = frozenset(
    (
        "text",
        "commentText",
        "articleBody",
        "description",
        "content:encoded",
        "schema:text",
        "sioc:content",
        "reviewBody",
    )
)
_AUTHORS: Final = frozenset(("author", "creator", "sioc:has_creator", "schema:author", "accountablePerson"))
_DATES: Final = frozenset(
    (
        "dateCreated",
        "datePublished",
        "commentTime",
        "uploadDate",
        "dc:date",
        "dc:created",
        "schema:dateCreated",
        "schema:datePublished",
    )
)
_CHANGES: Final = frozenset(("dateModified", "dcterms:modified", "schema:dateModified"))
_JS_COMMENT: Final = re.compile(r"^\s*(?://[^\n]*|/\*.*?\*/|<!--|-->|<!\[CDATA\[|\]\]>)\s*$", re.MULTILINE | re.DOTALL)
_DEEP: Final = 40


def marked(page: Page) -> tuple[Piece, ...]:
    """The posts that elements of the page are marked as, in page order; () for none."""
    pieces = [piece for node in page.elements if (piece := _of_item(page, node)) is not None]
    if len(pieces) == 1 and "BlogPost" in (pieces[0].block.roots[0].get("typeof") or ""):
        pieces = []  # an article
    if not pieces:
        pieces = [piece for node in page.elements if (piece := _of_microformat(page, node)) is not None]
    return tuple(pieces)


# --- microdata and RDFa ------------------------------------------------------------------------------


def _of_item(page: Page, node: HtmlElement) -> Piece | None:
    kinds = f"{node.get('itemtype') or ''} {node.get('typeof') or ''}"
    if not kinds.strip() or _TYPES.search(kinds) is None:
        return None
    properties = list(_properties(page, node))
    bodies = [one for name, one in properties if name & _BODIES and not one.get("content")]
    if not bodies:
        return None
    body = max(bodies, key=lambda one: (page.letters(one) + page.linked_letters(one), -page.place[one]))
    authors = [one for name, one in properties if name & _AUTHORS and not page.inside(one, body)]
    author_node = next((one for one in authors if _name_of(one)), None)
    author = _name_of(author_node) if author_node is not None else None
    published = next((w for name, one in properties if name & _DATES and (w := _written(page, one))), None)
    edited = next((w for name, one in properties if name & _CHANGES and (w := _written(page, one))), None)
    if author is None and published is None:
        return None
    apart = tuple(
        one for name, one in properties if name & (_AUTHORS | _DATES) and one is not body and page.inside(one, body)
    )
    changed = edited if edited is not None and published is not None and edited.at > published.at else None
    return Piece(Block((node,), None), body, author, published, changed, apart)


def _properties(page: Page, item: HtmlElement) -> Iterator[tuple[set[str], HtmlElement]]:
    """The item's own properties; those of items in it are theirs, unless these are its author."""
    at = page.place[item]
    inner_end = 0
    for place in range(at + 1, page.ends[at]):
        node = page.elements[place]
        names = {
            *(node.get("itemprop") or "").split(),
            *(node.get("property") or "").split(),
            *(node.get("rel") or "").split(),
        }
        if place < inner_end:
            continue
        if names:
            yield names, node
        nested = node.get("itemscope") is not None or (node.get("typeof") and not names & _AUTHORS)
        if nested or names & _AUTHORS:
            inner_end = page.ends[place]


def _name_of(node: HtmlElement) -> str | None:
    if node.get("content") and node.tag == "meta":
        return " ".join(str(node.get("content")).split()) or None
    for one in node.iter():
        if (
            one is not node
            and "name"
            in (one.get("itemprop") or "").split()
            + (one.get("property") or "").replace("foaf:", "").replace("schema:", "").split()
        ):
            text = " ".join((one.get("content") or words_of(one)).split())
            if text:
                return text
    for one in (*node.iter("a", "strong", "b", "h3", "h4"), node):
        text = words_of(one)
        if 0 < len(text) <= 60:
            return text
    return None


def _written(page: Page, node: HtmlElement) -> WrittenTime | None:
    for raw in (node.get("datetime"), node.get("content"), node.get("title"), words_of(node)):
        if raw and len(raw) <= 140 and (found := date_in(page, raw)) is not None:
            return found[0]
    return None


# --- microformats ------------------------------------------------------------------------------------


def _of_microformat(page: Page, node: HtmlElement) -> Piece | None:
    """A comment (h-cite), or an entry that answers another or stands in a row on one page."""
    names = set((node.get("class") or "").split())
    if not ({"h-cite", "h-entry"} & names) or not (
        {"p-comment", "u-comment", "h-cite"} & names or "u-in-reply-to" in names
    ):
        return None
    body = _classed(page, node, "e-content", "p-content", "p-summary")
    author = _classed(page, node, "p-author")
    date = _classed(page, node, "dt-published")
    if body is None or author is None:
        return None
    name = _classed(page, author, "p-name")
    return Piece(
        Block((node,), None),
        body,
        words_of(name if name is not None else author) or None,
        _written(page, date) if date is not None else None,
    )


def _classed(page: Page, node: HtmlElement, *names: str) -> HtmlElement | None:
    at = page.place[node]
    inside = page.elements[at + 1 : page.ends[at]]
    return next((one for name in names for one in inside if name in (one.get("class") or "").split()), None)


# --- JSON-LD -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Stated:
    """A post as a JSON-LD block states it; `text` is all that it gives, quotes among it."""

    post_id: str | None
    url: str | None
    author: str | None
    published: WrittenTime | None
    text: str
    title: str | None
    is_comment: bool


def stated(page: Page) -> tuple[Stated, ...]:
    """The posts in the page's JSON-LD, in its order; () for none."""
    found: dict[tuple[str | None, str | None, str], Stated] = {}
    for script in page.scripts:
        for item in _items(_loaded(script), 0):
            one = _of_json(page, item)
            if one is not None:
                found.setdefault((one.url, one.author, one.text[:80]), one)
    return tuple(found.values())


def _loaded(script: str) -> Any:
    """The data of a block; None for what is no JSON even without its comments and trailing marks."""
    for text in (script, _JS_COMMENT.sub("", script)):
        try:
            return json.loads(text.strip().rstrip(";"), strict=False)
        except ValueError:
            continue
    return None


def _items(data: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > _DEEP:
        return
    if isinstance(data, list):
        for one in data:
            yield from _items(one, depth + 1)
    elif isinstance(data, dict):
        types = data.get("@type")
        if _MARKED_TYPES & set(types if isinstance(types, list) else [types]):
            yield data
        for value in data.values():
            if isinstance(value, dict | list):
                yield from _items(value, depth + 1)


def _of_json(page: Page, item: dict[str, Any]) -> Stated | None:
    raw = next((item[name] for name in ("articleBody", "text", "commentText", "description") if item.get(name)), None)
    if not isinstance(raw, str):
        return None
    author = item.get("author") or item.get("creator")
    if isinstance(author, list):
        author = author[0] if author else None
    name = author.get("name") if isinstance(author, dict) else author
    date = next((item[key] for key in ("datePublished", "dateCreated", "commentTime") if item.get(key)), None)
    url = item.get("url") or item.get("@id") or item.get("mainEntityOfPage")
    title = item.get("headline") or (
        item.get("name") if item.get("@type") in ("Question", "DiscussionForumPosting") else None
    )
    types = item.get("@type")
    text = (
        plain_text(raw)
        if "<" in raw or "&" in raw
        else "\n".join(line.strip() for line in raw.splitlines() if line.strip())
    )
    if not isinstance(name, str) and date is None:
        return None
    identifier = item.get("identifier")
    return Stated(
        post_id=str(identifier) if isinstance(identifier, str | int) else None,
        url=page.link(url) if isinstance(url, str) else None,
        author=" ".join(name.split()) or None if isinstance(name, str) else None,
        published=page.time(date) if isinstance(date, str) else None,
        text=text,
        title=title if isinstance(title, str) else None,
        is_comment="Comment" in (types if isinstance(types, list) else [types]),
    )
