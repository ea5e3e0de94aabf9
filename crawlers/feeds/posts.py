"""Entries to posts: identity, times, kind and language."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache
from typing import Final

from crawlers.feeds.instants import instant
from crawlers.feeds.reading import Entry, Feed
from crawlers.identity import Identity, identity_of
from crawlers.types import Post, PostKind, Reach
from crawlers.urls import canonical

PLATFORM: Final = "feed"
_NO_REACH: Final = Reach()
_CODES: Final = {"ua": "uk", "rus": "ru", "ukr": "uk", "fin": "fi", "eng": "en", "swe": "sv", "deu": "de"}


def posts_of(feed: Feed, feed_key: str, *, now: datetime, lang: str | None, zone: str | None) -> tuple[Post, ...]:
    """The entries as posts, in the feed's order; what stands there twice comes once.

    `feed_key` starts the keys: the address under which the feed was first read, so that a feed that
    moves brings no post a second time. `lang` and `zone` are the user's settings.
    """
    ids = {entry.id for entry in feed.entries if entry.id}
    repeats = _Repeats(() if len(ids) == len(feed.entries) else feed.entries)
    feed_lang = language(feed.lang)
    posts: dict[tuple[str, str], Post] = {}
    for entry in feed.entries:
        link = entry.link if _is_web(entry.link) else None
        identity = identity_of(entry.id, link, feed.generator)
        if identity is None:
            comment = entry.parent_url is not None or (link is not None and "#comment" in link)
            kind = PostKind.COMMENT if comment else PostKind.ARTICLE
            identity = Identity(PLATFORM, f"{feed_key} {repeats.own_key(entry)}", kind)
        place = (identity.platform, identity.key)
        if place in posts:
            continue
        own_lang = lang or language(entry.lang) or feed_lang
        published = instant(entry.published, now=now, lang=own_lang, zone=zone)
        edited = None
        if entry.updated is not None and entry.updated != entry.published:
            edited = instant(entry.updated, now=now, lang=own_lang, zone=zone)
            if published is None:
                published, edited = edited, None
            elif edited is not None and edited.at <= published.at:
                edited = None
        posts[place] = Post(
            platform=identity.platform,
            key=identity.key,
            guid=entry.id or None,
            url=link,
            text=entry.text,
            title=entry.title,
            author=entry.author,
            published=published,
            edited=edited,
            kind=identity.kind,
            lang=own_lang,
            thread_url=link.partition("#")[0] if link and identity.kind is PostKind.COMMENT else None,
            parent_url=entry.parent_url if _is_web(entry.parent_url) else None,
            reach=_NO_REACH if entry.replies is None else Reach(replies=entry.replies),
        )
    return tuple(posts.values())


@lru_cache(256)
def language(declared: str | None) -> str | None:
    """ISO 639-1 code of a declared language ("ru-RU", "eng"), None for none or an unknown one."""
    if not declared:
        return None
    code = declared.strip().lower().replace("_", "-").partition("-")[0]
    code = _CODES.get(code, code)
    return code if len(code) == 2 and code.isascii() and code.isalpha() else None


class _Repeats:
    """Ids of one feed that stand for more than one thing."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        links: dict[str, set[str]] = {}
        things: dict[tuple[str, str], set[tuple[str, str]]] = {}
        for entry in entries:
            identifier, link = _basic_key(entry), entry.link or ""
            links.setdefault(identifier, set()).add(link)
            things.setdefault((identifier, link), set()).add(_thing(entry))
        self.links = {identifier for identifier, own in links.items() if len(own) > 1}
        self.things = {pair for pair, own in things.items() if len(own) > 1}

    def own_key(self, entry: Entry) -> str:
        """The entry's key within its feed: id, else address, else what it says; joined where one repeats."""
        key = identifier = _basic_key(entry)
        link = entry.link or ""
        if identifier in self.links:
            key = f"{key} {link}"
        if (identifier, link) in self.things:
            key = f"{key} {_digest(*_thing(entry))}"
        return key


def _basic_key(entry: Entry) -> str:
    if entry.id:
        # an address as id may carry the campaign's mark or the session of this very visit
        return canonical(entry.id, keep_fragment=True) if _is_web(entry.id) and "?" in entry.id else entry.id
    if entry.link:
        return canonical(entry.link, keep_fragment=True)
    return _digest(entry.title or entry.text, entry.published or "")


def _thing(entry: Entry) -> tuple[str, str]:
    return entry.title or entry.text, entry.published or ""


def _digest(*parts: str) -> str:
    return hashlib.sha1("\n".join(parts).encode("utf-8", "replace"), usedforsecurity=False).hexdigest()


def _is_web(address: str | None) -> bool:
    return address is not None and address.startswith(("http://", "https://"))
