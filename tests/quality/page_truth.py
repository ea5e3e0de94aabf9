"""What really stands on recorded pages, kept without a word of theirs, and how a reading is scored against it.

A truth file `tests/quality/truth/NAME.json` is made once, by a reader that shares nothing with the crawler it
judges and was looked over by eye, and checked in. It holds addresses, UTC times and hashes only::

    {"crawler": "vbulletin", "engine": "vbulletin4", "pages": [
        {"file": "samples/…/x.html", "url": "https://…", "posts": [
            {"key": "123", "author": "12 hex digits", "at": "2016-05-01T10:00:00+00:00", "precision": "minute",
             "tokens": "ab12 09ff …"}]}]}

`file` is relative to the folder of recorded pages (the fixture `shared`), with "#2" for one of many answers in it
(`recorded.py`). To make one: build `TruePost`s with
`true_post`, put them into `TruePage`s, hand them to `write_truth`. `test_page_truth.py` finds the file, reads
each page with the crawler named in it and holds the floors.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from crawlers.types import Post, Precision

FOLDER: Final = Path(__file__).parent / "truth"
FETCHED_AT: Final = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
"""When a page is taken to have been fetched where its truth does not say."""
TEXT_FLOOR: Final = 0.97
AUTHOR_FLOOR: Final = 0.99
TIME_FLOOR: Final = 0.98

_ALIKE: Final = 0.3  # words in common from which two posts without keys can be the same one
_FINENESS: Final = [*reversed(Precision)]  # coarse to fine


@dataclass(frozen=True, slots=True)
class TruePost:
    """A post as it really stands on the page.

    `key` is the post's own id without the host, None where the engine gives none. `author` and `tokens` are
    hashes. `at` is None where the page tells no time, `author` where it names nobody.
    """

    key: str | None
    author: str | None
    at: datetime | None
    precision: Precision | None
    tokens: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TruePage:
    """A recorded page: `file` relative to the folder of recorded pages, `url` where it stood."""

    file: str
    url: str
    posts: tuple[TruePost, ...]
    fetched_at: datetime = FETCHED_AT
    zone: str | None = None
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class Truth:
    """All pages of one truth file, and which crawler should read them."""

    name: str
    crawler: str
    engine: str
    pages: tuple[TruePage, ...]


@dataclass(slots=True)
class Score:
    """What a reading got right, over any number of pages; `f1` has one figure a page."""

    pages: int = 0
    expected: int = 0
    found: int = 0
    matched: int = 0
    authors: int = 0
    times: int = 0
    f1: list[float] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def add(self, other: Score) -> None:
        """Takes the figures of more pages in."""
        for name in ("pages", "expected", "found", "matched", "authors", "times"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.f1 += other.f1
        self.faults += other.faults

    @property
    def below(self) -> list[str]:
        """Which floors are not held; [] for none."""
        wrong: list[str] = []
        if (self.matched, self.found) != (self.expected, self.expected):
            wrong.append(f"posts: {self.expected} there, {self.found} found, {self.matched} of them right")
        if self.authors < AUTHOR_FLOOR * self.expected:
            wrong.append(f"authors: {self.authors} of {self.expected}")
        if self.times < TIME_FLOOR * self.expected:
            wrong.append(f"times: {self.times} of {self.expected}")
        if self.f1 and min(self.f1) < TEXT_FLOOR:
            wrong.append(f"text: worst page {min(self.f1):.3f}")
        return wrong


# --- hashes ------------------------------------------------------------------------------------------


def name_hash(name: str) -> str:
    """12 hex digits for a name, white space folded."""
    return hashlib.sha1(" ".join(name.split()).encode(), usedforsecurity=False).hexdigest()[:12]


def word_hashes(text: str) -> tuple[str, ...]:
    """4 hex digits for each lower-cased word of a text, in order."""
    words = re.findall(r"\w+", text.lower())
    return tuple(hashlib.sha1(word.encode(), usedforsecurity=False).hexdigest()[:4] for word in words)


def true_post(
    key: str | None, author: str | None, at: datetime | None, precision: Precision | None, text: str
) -> TruePost:
    """A post as it will be kept; `at` aware, in any zone."""
    return TruePost(
        key=key,
        author=None if author is None else name_hash(author),
        at=None if at is None else at.astimezone(UTC),
        precision=None if at is None else precision,
        tokens=word_hashes(text),
    )


# --- files -------------------------------------------------------------------------------------------


def write_truth(name: str, crawler: str, engine: str, pages: Iterable[TruePage]) -> Path:
    """Writes `truth/NAME.json`, a post a line, and gives back where."""
    lines = []
    for page in pages:
        head: dict[str, Any] = {"file": page.file, "url": page.url}
        if page.fetched_at != FETCHED_AT:
            head["fetched_at"] = page.fetched_at.isoformat()
        head |= {key: value for key, value in (("zone", page.zone), ("lang", page.lang)) if value}
        posts = ",\n".join(f"    {json.dumps(_to_json(post))}" for post in page.posts)
        opening = json.dumps(head, ensure_ascii=False)[:-1]
        lines.append(f'  {opening}, "posts": [\n{posts}\n  ]}}' if posts else f'  {opening}, "posts": []}}')
    opening = json.dumps({"crawler": crawler, "engine": engine})[:-1]
    FOLDER.mkdir(exist_ok=True)
    path = FOLDER / f"{name}.json"
    path.write_text(f'{opening}, "pages": [\n' + ",\n".join(lines) + "\n]}\n", encoding="utf-8")
    return path


def load_truth(path: Path) -> Truth:
    """What a truth file holds."""
    data = json.loads(path.read_text(encoding="utf-8"))
    pages = tuple(
        TruePage(
            file=page["file"],
            url=page["url"],
            posts=tuple(_from_json(post) for post in page["posts"]),
            fetched_at=datetime.fromisoformat(page["fetched_at"]) if "fetched_at" in page else FETCHED_AT,
            zone=page.get("zone"),
            lang=page.get("lang"),
        )
        for page in data["pages"]
    )
    return Truth(path.stem, data["crawler"], data["engine"], pages)


def truth_files() -> list[Path]:
    """All truth files, by name."""
    return sorted(FOLDER.glob("*.json"))


def _to_json(post: TruePost) -> dict[str, Any]:
    return {
        "key": post.key,
        "author": post.author,
        "at": None if post.at is None else post.at.isoformat(),
        "precision": None if post.precision is None else post.precision.value,
        "tokens": " ".join(post.tokens),
    }


def _from_json(post: dict[str, Any]) -> TruePost:
    return TruePost(
        key=post.get("key"),
        author=post["author"],
        at=None if post["at"] is None else datetime.fromisoformat(post["at"]),
        precision=None if post["precision"] is None else Precision(post["precision"]),
        tokens=tuple(post["tokens"].split()),
    )


# --- scoring -----------------------------------------------------------------------------------------


def score_page(page: TruePage, posts: Sequence[Post]) -> Score:
    """How a reading of a page agrees with what stands there."""
    score = Score(pages=1, expected=len(page.posts), found=len(posts))
    name = Path(page.file).name
    ours_of_page: Counter[str] = Counter()
    true_of_page: Counter[str] = Counter()
    for n, (true, ours) in enumerate(_pairs(page.posts, posts), 1):
        label = f"{name}: post {true.key or n}"
        true_of_page.update(true.tokens)
        if ours is None:
            score.faults.append(f"{label} is missing")
            continue
        score.matched += 1
        words = word_hashes(ours.text)
        ours_of_page.update(words)
        if (None if ours.author is None else name_hash(ours.author)) == true.author:
            score.authors += 1
        else:
            score.faults.append(f"{label}: another author")
        if _same_time(true, ours):
            score.times += 1
        else:
            at = None if ours.published is None else (ours.published.at.isoformat(), ours.published.precision.value)
            score.faults.append(f"{label}: time {at}, true {true.at} to the {true.precision}")
        if (f1 := token_f1(words, true.tokens)) < TEXT_FLOOR:
            score.faults.append(f"{label}: text agrees to {f1:.3f} ({len(words)} words of {len(true.tokens)})")
    if len(posts) > score.matched:
        score.faults.append(f"{name}: {len(posts) - score.matched} found that are not there")
    score.f1.append(_f1(ours_of_page, true_of_page))
    return score


def token_f1(ours: Iterable[str], true: Iterable[str]) -> float:
    """Agreement of two texts as multisets of words: 1 for the same words, 0 for none in common."""
    return _f1(Counter(ours), Counter(true))


def _f1(ours: Counter[str], true: Counter[str]) -> float:
    both = ours.total() + true.total()
    return 2 * (ours & true).total() / both if both else 1.0


def _pairs(true: Sequence[TruePost], found: Sequence[Post]) -> list[tuple[TruePost, Post | None]]:
    """Each true post with ours, None where there is none: by key, else by author, words and place."""
    left = dict(enumerate(found))
    pairs: dict[int, Post] = {}
    for n, post in enumerate(true):
        if post.key is not None:
            at = next((i for i, ours in left.items() if _has_key(ours, post.key)), None)
            if at is not None:
                pairs[n] = left.pop(at)
    keyless = [(n, post) for n, post in enumerate(true) if post.key is None]
    likeness = [(_likeness(post, ours), -abs(n - i), n, i) for n, post in keyless for i, ours in left.items()]
    for alike, _, n, i in sorted(likeness, reverse=True):
        if alike >= _ALIKE and n not in pairs and i in left:
            pairs[n] = left.pop(i)
    return [(post, pairs.get(n)) for n, post in enumerate(true)]


def _has_key(ours: Post, key: str) -> bool:
    return key in (ours.guid, ours.key) or ours.key.endswith((f":{key}", f"/{key}", f"#{key}"))


def _likeness(true: TruePost, ours: Post) -> float:
    same_author = (None if ours.author is None else name_hash(ours.author)) == true.author
    return token_f1(word_hashes(ours.text), true.tokens) + 0.2 * same_author


def _same_time(true: TruePost, ours: Post) -> bool:
    """Right to the precision that was really written; finer is right too where it agrees so far."""
    if true.at is None or true.precision is None or ours.published is None:
        return true.at is None and ours.published is None
    at, precision = ours.published.at, ours.published.precision
    if _FINENESS.index(precision) < _FINENESS.index(true.precision):
        return False
    if true.precision is Precision.MINUTE:
        return at.replace(second=0) == true.at.replace(second=0)
    return at == true.at and precision is true.precision
