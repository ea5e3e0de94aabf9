"""Which posts tell the same thing: copies, shortened and retitled reprints.

A text is broken into shingles of three words. Posts that may tell the same share a band, one of the smallest
shingle hashes of the whole text or of its first words (a reprint that is cut keeps its beginning); whether they do
is decided on the shingles themselves. So a store finds candidates by index and never compares pairwise.
Source: Broder, "On the resemblance and containment of documents" (1997).

News told in other words shares no shingles: there rare words are bands too, and `retelling` decides.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Final
from zlib import crc32

from monitor.text import retelling
from monitor.text.fold import fold
from monitor.text.retelling import Vector

VERSION: Final = 3
"""Raised when bands change: stored ones are then of no use."""
SHORT_WORDS: Final = 8
"""Shorter posts tell the same only word for word, and only as news: many people write "ужасный сервис"."""
_SHINGLE_WORDS: Final = 3
_BANDS: Final = 8
_LEAD_WORDS: Final = 60
_TITLE_WORDS: Final = 5
_SAME_CONTAINMENT: Final = 0.5
_SAME_CONTAINMENT_SHORT: Final = 0.7
_FEW_SHINGLES: Final = 20
_SAME_TITLE_CONTAINMENT: Final = 0.2
_NUMBERS_SHARED: Final = 0.5
_SHARED_BACKGROUND: Final = 0.25
"""Of what a copy shares: retellings share no wording; chapters of one affair carry the same sentences of background,
and what is new stands in the title."""
_WORD: Final = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Sketch:
    """What is compared of a post: its words in order, shingle hashes, and the numbers of its first words."""

    words: tuple[str, ...]
    title: tuple[str, ...]
    shingles: frozenset[int]
    numbers: frozenset[str]


def bands(title: str | None, text: str, *, news: bool = False) -> tuple[int, ...]:
    """Keys, signed 64-bit, of which posts that tell the same share at least one; () for a post too short to tell.

    `news` says that the post is an article, no personal message: only then may a short one be grouped.
    """
    sketch = sketched(title, text)
    if len(sketch.words) < SHORT_WORDS:
        return (_signed(_hash(("=", *sketch.words))),) if news and len(sketch.words) > 1 else ()
    lead = _shingles(sketch.words[:_LEAD_WORDS])
    keys = dict.fromkeys(sorted(sketch.shingles)[:_BANDS])
    keys.update(dict.fromkeys(sorted(lead)[:_BANDS]))
    if len(sketch.title) >= _TITLE_WORDS:
        keys[_hash(("#", *sketch.title))] = None
    if news:
        keys.update(dict.fromkeys(_hash(("&", rare)) for rare in retelling.keys(retelling.told(title, text))))
    return tuple(map(_signed, keys))


@dataclass(frozen=True, slots=True)
class Telling:
    """A post as it is compared. The vectors are asked for only where words do not decide; None where there is none."""

    title: str | None
    text: str
    published_at: datetime | None = None
    news: bool = False
    vector: Callable[[], Vector | None] = lambda: None
    title_vector: Callable[[], Vector | None] = lambda: None


def likeness(one: Telling, other: Telling) -> float:
    """How near two posts that share a band are to telling the same: 1 and more is the same.

    Copies are found by their words, whatever they are and whenever; retellings only among news of the same days.
    """
    near = similarity(sketched(one.title, one.text), sketched(other.title, other.text))
    if near >= 1.0 or not (one.news and other.news):
        return near
    if not retelling.near_in_time(one.published_at, other.published_at):
        return near
    mine, theirs = retelling.told(one.title, one.text), retelling.told(other.title, other.text)
    if retelling.contradict(mine, theirs):
        return near
    vector, other_vector = one.vector(), other.vector()
    if vector is None or other_vector is None:
        return near
    soon = retelling.soon(one.published_at, other.published_at)
    told = retelling.likeness(mine, theirs, float(vector @ other_vector), soon=soon)
    if told >= 1.0 and near > _SHARED_BACKGROUND:
        title, other_title = one.title_vector(), other.title_vector()
        if title is not None and other_title is not None:
            told -= retelling.against(float(title @ other_title))
    return max(near, told)


def same(title: str | None, text: str, other_title: str | None, other_text: str) -> bool:
    """Whether two posts that share a band tell the same, by their words alone."""
    return similarity(sketched(title, text), sketched(other_title, other_text)) >= 1.0


def similarity(one: Sketch, other: Sketch) -> float:
    """How near two posts are to telling the same: 1 and more is the same, 0 has nothing in common."""
    if len(one.words) < SHORT_WORDS or len(other.words) < SHORT_WORDS:
        return float(one.words == other.words)
    if not _numbers_agree(one.numbers, other.numbers):
        return 0.0
    small = min(len(one.shingles), len(other.shingles))
    containment = len(one.shingles & other.shingles) / small
    needed = _SAME_CONTAINMENT if small >= _FEW_SHINGLES else _SAME_CONTAINMENT_SHORT
    if small >= _FEW_SHINGLES and one.title == other.title and len(one.title) >= _TITLE_WORDS:
        needed = _SAME_TITLE_CONTAINMENT
    return containment / needed


@lru_cache(maxsize=256)
def sketched(title: str | None, text: str) -> Sketch:
    """The sketch of a post. A title stands in for a text that is missing and is no part of one that is there:

    all posts of a forum thread carry the same title, and a reprint often another one.
    """
    head = tuple(_WORD.findall(fold(title or "")))
    words = tuple(_WORD.findall(fold(text))) or head
    numbers = frozenset(word for word in words[: 2 * _LEAD_WORDS] if word.isdigit())
    return Sketch(words, head, frozenset(_shingles(words)), numbers)


def _shingles(words: tuple[str, ...]) -> set[int]:
    """Hashes of all runs of three words. The loop is the hot path of grouping: bytes joined in C, one checksum each."""
    if len(words) <= _SHINGLE_WORDS:
        return {_hash(words)} if words else set()
    parts = [word.encode("utf-8", "surrogatepass") + b" " for word in words]
    runs = [one + two + three for one, two, three in zip(parts, parts[1:], parts[2:], strict=False)]
    # two checksums of 32 bits, of the run and of the run read backwards
    return {crc32(run) << 32 | crc32(run[::-1]) for run in runs}


def _hash(words: Iterable[str]) -> int:
    """A 64-bit hash that is the same in every process, unlike `hash`."""
    run = b"".join(word.encode("utf-8", "surrogatepass") + b" " for word in words)
    return crc32(run) << 32 | crc32(run[::-1])


def _signed(value: int) -> int:
    """The same bits as SQLite keeps them."""
    return value - (1 << 64) if value >= 1 << 63 else value


def _numbers_agree(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether the numbers allow the same story: "61 rubles on the 20th" is not "60 rubles on the 21st"."""
    small = min(len(one), len(other))
    return small < 2 or len(one & other) / small >= _NUMBERS_SHARED


@dataclass(frozen=True, slots=True)
class _Member:
    id: str
    story: str
    telling: Telling


class StoryIndex:
    """Groups posts as they come, in memory; a late copy joins its group. A story is named by its first post.

    `vector` gives the encoder's vector of a text's beginning; without it only copies join.
    """

    def __init__(self, vector: Callable[[str], Vector | None] | None = None) -> None:
        self._vector = vector
        self._by_band: dict[int, list[_Member]] = {}
        self._leads: dict[str, _Member] = {}

    def add(
        self, id: str, title: str | None, text: str, published_at: datetime | None = None, *, news: bool = True
    ) -> str:
        """The story that the post belongs to: the most similar one it tells again, else its own id."""
        keys = bands(title, text, news=news)
        telling = Telling(
            *(title, text, published_at, news),
            vector=self._lazy(retelling.beginning(title, text)),
            title_vector=self._lazy(title or ""),
        )
        best, story = 0.0, id
        for member in self._candidates(keys):
            near = likeness(telling, member.telling)
            if near >= 1.0 and near > best:
                best, story = near, member.story
        member = _Member(id, story, telling)
        for key in keys:
            self._by_band.setdefault(key, []).append(member)
        lead = self._leads.get(story)
        if lead is None or _earlier(member, lead):
            self._leads[story] = member
        return story

    def _candidates(self, keys: Iterable[int]) -> list[_Member]:
        """Of the posts that share a band those that share most."""
        shared: dict[str, int] = {}
        members: dict[str, _Member] = {}
        for key in keys:
            for member in self._by_band.get(key, ())[-_CANDIDATES:]:
                shared[member.id] = shared.get(member.id, 0) + 1
                members[member.id] = member
        return [members[id] for id in sorted(shared, key=lambda one: -shared[one])[:_COMPARED]]

    def _lazy(self, text: str) -> Callable[[], Vector | None]:
        ask = self._vector
        if ask is None or not text:
            return lambda: None
        return lru_cache(maxsize=1)(lambda: ask(text))

    def earliest(self) -> Mapping[str, str]:
        """For each story the id of the post that was published first, of those whose time is known."""
        return {story: member.id for story, member in self._leads.items()}


_CANDIDATES: Final = 50
"""Of posts that share a band the last so many count; more share it only where the text is a template."""
_COMPARED: Final = 16
"""So many of them, those that share most, are compared."""


def _earlier(one: _Member, other: _Member) -> bool:
    mine, theirs = one.telling.published_at, other.telling.published_at
    if mine is None:
        return False
    return theirs is None or mine < theirs
