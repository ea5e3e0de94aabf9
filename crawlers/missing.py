"""What a site shows for an address that is not there, told by asking for one.

Many answer "success" and say it in words, or lead to their front page.

Asked once per site, at an address that surely does not exist, and remembered. Source: `sources.md` 6.3.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit
from zlib import crc32

from crawlers.charset import decode
from crawlers.errors import GoneError, NotFoundError
from crawlers.html import page_tree
from crawlers.types import Http, Response
from crawlers.urls import canonical, host_of
from crawlers.walls import readable_words

KEPT: Final = 64
"""Marks of a page: the smallest of its words' hashes tell how much two pages share (Broder's bottom-k sketch)."""
ALIKE: Final = 0.85
"""Share of common words from which two pages are one: the address asked for, a time or an advertisement may differ."""
FEWEST: Final = 8
"""With fewer words a page tells nothing: its script fills it."""
_WORD: Final = re.compile(r"[^\W_]{2,}")


@dataclass(frozen=True, slots=True)
class Missing:
    """What a site shows for an address that is not there.

    `says_so`: it answers 404 or 410, as it should. `moved_to` is where it leads instead, None where it stays. `marks`
    sketch its words, () for a page that has next to none.
    """

    says_so: bool
    moved_to: str | None = None
    marks: tuple[int, ...] = ()


def site_of(url: str) -> str:
    """What answers are remembered by: scheme and host."""
    return f"{urlsplit(url).scheme}://{host_of(url)}"


def address_of_nothing(url: str) -> str:
    """An address beside the given one at which surely nothing is; the same one for a site each time."""
    parts = urlsplit(url)
    folder, _, last = parts.path.rpartition("/")
    ending = re.search(r"\.(?:html?|php|aspx?)$", last)
    name = hashlib.sha1(host_of(url).encode(), usedforsecurity=False).hexdigest()[:16]
    return f"{site_of(url)}{folder}/{name}{ending[0] if ending else ''}"


def ask(url: str, http: Http) -> Missing:
    """What the site of an address shows for one that is not there. Raises: `CrawlError` kinds but 404 and 410."""
    try:
        page = http.get(address_of_nothing(url))
    except (NotFoundError, GoneError):
        return Missing(says_so=True)
    moved = canonical(page.final_url) != canonical(page.url)
    return Missing(False, canonical(page.final_url) if moved else None, _marks(_words(page)))


def shows_it(page: Response, missing: Missing, words: str = "") -> bool | None:
    """Whether a page is the one that its site shows for what is not there; None where that can't be told.

    `words` are those that should stand on the page: where most of them do, it is what it should be.
    """
    if missing.says_so:
        return False
    here = _words(page)
    wanted = _WORD.findall(words.lower())
    if len(wanted) >= FEWEST and len(set(wanted) & set(here)) > len(set(wanted)) * ALIKE:
        return False
    if missing.moved_to is not None:
        moved = canonical(page.final_url) != canonical(page.url)
        return moved and canonical(page.final_url) == missing.moved_to
    if not missing.marks or len(set(here)) < FEWEST:
        return None if not missing.marks and len(set(here)) < FEWEST else False
    return _alike(_marks(here), missing.marks)


def _words(page: Response) -> list[str]:
    html = decode(page.body, page.headers.get("content-type"), markup="html").text
    return _WORD.findall(readable_words(page_tree(html, page.final_url)).lower())


def _marks(words: Iterable[str]) -> tuple[int, ...]:
    known = set(words)
    if len(known) < FEWEST:
        return ()
    return tuple(sorted(crc32(word.encode("utf-8", "replace")) for word in known)[:KEPT])


def _alike(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    """Whether two sketches are of nearly the same words."""
    together = sorted(set(one) | set(other))[:KEPT]
    both = set(one) & set(other)
    return sum(mark in both for mark in together) >= ALIKE * len(together)
