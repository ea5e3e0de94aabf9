"""What a page itself calls each of its posts: ids, anchors and links that name one post and no other."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from crawlers.generic.blocks import Block
from crawlers.generic.tree import Page
from crawlers.types import Precision, WrittenTime
from crawlers.urls import host_of

_ID: Final = re.compile(r"([A-Za-z][A-Za-z_:.-]*?)?[-_]?(\d{1,19})")
_DATA: Final = (
    "data-post-id", "data-message-id", "data-comment-id", "data-node-id", "data-msgid", "data-postid", "data-cid",
    "data-content",
    "data-post", "data-id", "data-key", "data-entry-id",
)  # fmt: skip
_IN_LINK: Final = re.compile(
    r"[?&;](?:p|pid|post_?id|comment|commentid|msg|mid|cid|reply)=(\d+)|/(?:posts?|comments?|messages?|msg"
    r"|reply)[/-](\d+)|\bpost-(\d+)"
)
_OF_A_POST: Final = re.compile(
    r"^(?:p|post|pid|msg|message|comment|cmt|c|reply|entry|answer|m|komm|viesti|link|div-comment|li-comment"
    r"|reply_)[-_:]?$"
)
_OF_A_PART: Final = re.compile(
    r"edit|menu|sig|user|author|profile|avatar|rate|like|quote|reply_?link|button|attach|img|thank|td_|img_"
    r"|image|vote|karma"
)
_ORDINAL: Final = 2_000
"""Ids that count up by one from a lower number than this are places in the thread, not ids of the board."""
_CLIMBED: Final = 2


@dataclass(frozen=True, slots=True)
class Anchor:
    """The name of a post on its page (`post-123`), the bare id in it, and the address that leads there."""

    name: str
    post_id: str
    url: str | None


def anchors(page: Page, blocks: list[Block]) -> list[Anchor | None]:
    """Each block's anchor; None for all where the page has no name that is different for each."""
    found = [_candidates(page, block, blocks) for block in blocks]
    ways: dict[str, list[tuple[str, str, HtmlElement | None]]] = defaultdict(list)
    for candidates in found:
        for way, value in candidates.items():
            ways[way].append(value)
    best, best_rank = None, 0.0
    for way, values in ways.items():
        distinct = len({number for _, number, _ in values})
        if len(values) < max(1, 0.8 * len(blocks)) or distinct < len(values):
            continue
        rank = _rank(way) * len(values)
        if rank > best_rank:
            best, best_rank = way, rank
    if best is None:
        return [None] * len(blocks)
    return [_anchor(page, block, candidates.get(best)) for block, candidates in zip(blocks, found, strict=True)]


def _rank(way: str) -> float:
    source, _, prefix = way.partition(" ")
    rank = {"id": 1.0, "data": 1.1, "fragment": 0.9, "link": 0.8}[source]
    if source != "data" and _OF_A_PART.search(prefix):
        return rank * 0.2
    if source == "data" or _OF_A_POST.match(prefix) or prefix in ("p", "post"):
        return rank * 2
    return rank


def _candidates(page: Page, block: Block, blocks: list[Block]) -> dict[str, tuple[str, str, HtmlElement | None]]:
    """Way of naming → name, number and element, the first of each way in the block."""
    found: dict[str, tuple[str, str, HtmlElement | None]] = {}
    for node in _nodes(page, block, blocks):
        for source, value in (("id", node.get("id")), ("id", node.get("name") if node.tag == "a" else None)):
            if value and (match := _ID.fullmatch(value)) is not None:
                found.setdefault(f"{source} {match[1] or ''}", (value, match[2], node))
        for name in _DATA:
            value = node.get(name)
            if value and (match := _ID.fullmatch(value)) is not None:
                found.setdefault(f"data {name}", (value, match[2], None))
        href = node.get("href") if node.tag == "a" else None
        if href:
            fragment = href.partition("#")[2]
            if fragment and (match := _ID.fullmatch(fragment)) is not None:
                found.setdefault(f"fragment {match[1] or ''}", (fragment, match[2], node))
            if (match := _IN_LINK.search(href)) is not None:
                number = match[1] or match[2] or match[3]
                found.setdefault("link post", (f"p{number}", number, node))
    return found


def _nodes(page: Page, block: Block, blocks: list[Block]) -> Iterator[HtmlElement]:
    """Elements around and before a block that belong to it alone, then those in it."""
    first = block.roots[0]
    others = [root for other in blocks if other is not block for root in other.roots]
    above = first.getparent()
    for _ in range(_CLIMBED):
        if above is None or above.tag in ("body", "html") or any(page.inside(root, above) for root in others):
            break
        yield above
        above = above.getparent()
    before = first.getprevious()
    while (
        before is not None
        and isinstance(before.tag, str)
        and not "".join(before.itertext()).strip()
        and before not in others
    ):
        yield from before.iter("a", "div", "span")
        before = before.getprevious()
    yield from block.elements(page)


def _anchor(page: Page, block: Block, candidate: tuple[str, str, HtmlElement | None] | None) -> Anchor | None:
    if candidate is None:
        return None
    name, number, node = candidate
    here = host_of(page.url)
    whole = re.compile(rf"(?<!\d){number}(?!\d)")
    ranked: list[tuple[int, str]] = []
    for link in block.elements(page):
        href = link.get("href") if link.tag == "a" else None
        if not href or not whole.search(href):
            continue
        url = page.link(href)
        if url is None or host_of(url) != here:
            continue
        parts = urlsplit(url)
        if whole.search(parts.fragment):
            ranked.append((3 if whole.search(parts.path + "?" + parts.query) else 2, url))
        elif (match := _IN_LINK.search(href)) is not None and number in match.groups() and not _is_action(href):
            ranked.append((1, url))
    if ranked:
        return Anchor(name, number, max(ranked, key=lambda pair: pair[0])[1])
    is_place = node is not None and (node.get("id") == name or node.get("name") == name)
    return Anchor(name, number, page.link(f"{page.url.partition('#')[0]}#{name}") if is_place else None)


def _is_action(href: str) -> bool:
    return (
        re.search(r"reply|quote|report|edit|delete|action|mode=|do=|vote|like|login", href, re.IGNORECASE) is not None
    )


def are_ordinal(ids: list[str], *, on_first_page: bool) -> bool:
    """True if ids only count the posts of this thread, and so mean nothing in another."""
    numbers = [int(one) for one in ids if one.isdigit()]
    if len(numbers) < len(ids) or not numbers:
        return False
    if on_first_page and min(numbers) > 2:
        return False  # counting begins at 0 or 1, or at 2 where the first post has no number
    steps = {b - a for a, b in pairwise(numbers)}
    return max(numbers) < _ORDINAL and steps <= {1, -1}


def hashed_key(host: str, author: str | None, published: WrittenTime | None, text: str) -> str:
    """The key of a post that has no id: author, time as written and the beginning of the text.

    A time that is told from today ("2 hours ago") changes with each visit and is left out.
    Source: `sources.md` 7, guest books.
    """
    when = ""
    if published is not None and published.precision not in (Precision.HOUR, Precision.MONTH, Precision.YEAR):
        when = published.at.isoformat() if re.search(r"\d{4}|\d{1,2}[./]\d{1,2}[./]\d{2}", published.raw) else ""
    words = " ".join(text.lower().split())[:200]
    digest = hashlib.sha1("\n".join([host, author or "", when, words]).encode(), usedforsecurity=False)
    return f"{host}:{digest.hexdigest()}"
