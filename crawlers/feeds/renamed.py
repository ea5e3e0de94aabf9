"""Entries whose ids changed between two visits: known by their address and words, they keep the key they had first.

Most readers give such entries anew at each visit. One that trusts addresses instead takes the next edition of a daily
page for an edit of the last one. So an id is believed until the same entry stands there under another one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final
from zlib import crc32

from crawlers.types import Post

PLATFORM: Final = "feed"
MOST: Final = 300
"""Entries of one visit that are remembered."""
LEAST: Final = 100
"""So many are kept where a feed shows less: an entry may be away for a visit."""
BEGINNING: Final = 400
"""Letters of a text that tell it from others of the same title."""
_UNKNOWN: Final = "--------"
_LENGTH: Final = len(_UNKNOWN)


@dataclass(frozen=True, slots=True)
class Entries:
    """What is remembered of the entries of the last visits, newest first.

    `things` holds for each key of the feed (without the part that all share) the marks of address, title, time and
    text; `first` the key under which an entry came first, where it has another one now. `by_link` says that the ids
    of this feed proved to be new at each visit: then the address alone tells an entry.
    """

    things: Mapping[str, str] = field(default_factory=dict)
    first: Mapping[str, str] = field(default_factory=dict)
    by_link: bool = False


def things_of(posts: Iterable[Post]) -> tuple[str, ...]:
    """The marks of each post; "" for those whose key can't change without its address."""
    return tuple(_thing(post) if _may_change(post) else "" for post in posts)


def settled(
    posts: tuple[Post, ...], things: tuple[str, ...], feed_key: str, known: Entries
) -> tuple[tuple[Post, ...], Entries]:
    """The posts under the keys that they came with first, and what to remember of them.

    `things` are the marks of the posts as `things_of` gives them; `known` what the last visit remembered.
    """
    start = len(feed_key) + 1
    here = {post.key[start:]: thing for post, thing in zip(posts, things, strict=True) if thing}
    if not here:
        return posts, known
    gone = {key: thing for key, thing in known.things.items() if key not in here}
    new = {key: thing for key, thing in here.items() if key not in known.things}
    before = _matched(new, gone, by_link=known.by_link)
    by_link = known.by_link
    if before and not by_link and len(gone) == len(known.things):
        by_link = True
        before = _matched(new, gone, by_link=True)
    first: dict[str, str] = {}
    for key, thing in here.items():
        if key in before:
            first[key] = known.first.get(before[key], before[key])
        elif key in known.things and _all_differ(known.things[key], thing):
            # The id stands for another thing now: a feed that gives all its entries one id.
            first[key] = f"{key} {hashlib.sha1(thing.encode(), usedforsecurity=False).hexdigest()[:12]}"
        elif key in known.first:
            first[key] = known.first[key]
    left = {key: thing for key, thing in gone.items() if key not in before.values()}
    kept = dict(list(here.items())[:MOST])
    kept |= dict(list(left.items())[: max(0, LEAST - len(kept))])
    first |= {key: known.first[key] for key in kept.keys() & known.first.keys() - first.keys()}
    entries = Entries(kept, {key: one for key, one in first.items() if key in kept}, by_link)
    if here.keys().isdisjoint(first):
        return posts, entries
    return tuple(_under(post, first.get(post.key[start:]), feed_key) for post in posts), entries


def _under(post: Post, key: str | None, feed_key: str) -> Post:
    return post if key is None or post.platform != PLATFORM else replace(post, key=f"{feed_key} {key}")


def _matched(new: Mapping[str, str], gone: Mapping[str, str], *, by_link: bool) -> dict[str, str]:
    """For new keys those that are gone and stood for the same thing. With `by_link` addresses tell it alone."""
    alike: dict[str, list[str]] = {}
    for key, thing in gone.items():
        alike.setdefault(_parts(thing)[1], []).append(key)
    found: dict[str, str] = {}
    for key, thing in new.items():
        rivals = alike.get(_parts(thing)[1], [])
        was = next((old for old in rivals if _same(gone[old], thing)), None)
        if was is not None:
            found[key] = was
            rivals.remove(was)
    if by_link:
        links = _single(gone)
        for link, key in _single(new).items():
            if link in links:
                found.setdefault(key, links[link])
    return found


def _may_change(post: Post) -> bool:
    """Whether the post is known by an id of its feed, or by an address that may carry something that changes."""
    if post.platform != PLATFORM:
        return False
    if post.guid is None:
        return post.url is not None and "?" in post.url
    return post.guid != post.url


def _thing(post: Post) -> str:
    from crawlers.urls import canonical

    link = post.url or ""
    if "?" in link or ";" in link:
        link = canonical(link, keep_fragment=True)
    time = "" if post.published is None else post.published.raw
    return f"{_mark(link)}{_mark(post.title or '')}{_mark(time)}{_mark(post.text[:BEGINNING])}"


def _mark(part: str) -> str:
    if not part:
        return _UNKNOWN
    return f"{crc32(part.encode('utf-8', 'replace')):08x}"  # compared within one feed, and never alone


def _parts(thing: str) -> list[str]:
    return [thing[place : place + _LENGTH] for place in range(0, 4 * _LENGTH, _LENGTH)]


def _single(things: Mapping[str, str]) -> dict[str, str]:
    """Key by the mark of an address; addresses that stand there twice are left out."""
    found: dict[str, str] = {}
    twice: set[str] = {_UNKNOWN}
    for key, thing in things.items():
        link = thing[:_LENGTH]
        if link in found:
            twice.add(link)
        found[link] = key
    return {link: key for link, key in found.items() if link not in twice}


def _same(before: str, now: str) -> bool:
    """Whether two things of one title are the same."""
    link, _, time, text = (old == new != _UNKNOWN for old, new in zip(_parts(before), _parts(now), strict=True))
    return (link and (time or text)) or (time and text)


def _all_differ(before: str, now: str) -> bool:
    return before != now and all(
        old != new and _UNKNOWN not in (old, new) for old, new in zip(_parts(before), _parts(now), strict=True)
    )
