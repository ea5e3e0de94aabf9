"""What a feed says, in one shape for all formats and for both ways of reading XML."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

Format = Literal["rss", "atom", "json"]


class Entry(NamedTuple):
    """One entry as the feed has it; None where it says nothing.

    `id` and `link` are absolute if they are addresses at all. `title` is one line and `text` lines of
    plain text. Dates are as written.
    """

    id: str | None = None
    link: str | None = None
    title: str | None = None
    text: str = ""
    author: str | None = None
    published: str | None = None
    updated: str | None = None
    lang: str | None = None
    replies: int | None = None
    parent_url: str | None = None


@dataclass(frozen=True, slots=True)
class Links:
    """Addresses the feed gives for itself, absolute: the next page of older entries, the archive before."""

    next: str | None = None
    prev_archive: str | None = None


@dataclass(frozen=True, slots=True)
class Feed:
    """A whole feed, entries in its order.

    `ttl_s` is how long it asks to be left alone; `unreadable` counts what stood among the entries and is
    none.
    """

    format: Format
    entries: tuple[Entry, ...]
    title: str | None = None
    lang: str | None = None
    generator: str | None = None
    ttl_s: int | None = None
    links: Links = Links()
    unreadable: int = 0


class OddFeedError(Exception):
    """The quick reader is not sure to read this feed as the thorough one would. Never leaves the package."""
