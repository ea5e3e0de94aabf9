"""What the demo's site says: places, posts and what is true about them, read from the files in `site/`.

Every text, company, person and town there is invented and written for this program. Beside each post
stands what a careful reader would find in it, so that tests compare with a hand-made truth.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources
from typing import Any, Final

PLACES: Final = (
    "news_ru",
    "news_uk",
    "news_fi",
    "news_en",
    "blog",
    "board",
    "channel",
    "koi8r_thread",
)

ENTITY_IDS: Final[Mapping[str, int]] = {
    "own": 1,
    "kedr": 2,
    "bereg": 3,
    "dvir": 4,
    "saarivuo": 5,
    "brightmoor": 6,
    "kovsh": 7,
}
"""The short names used in the content files; the numbers are the ids in `entities.json`."""


@dataclass(frozen=True, slots=True)
class Revision:
    """What a post becomes on the second day; `edited` is written like `Piece.at`."""

    text: str
    edited: str


@dataclass(frozen=True, slots=True)
class Piece:
    """One post as written for the site, before its dates are known.

    `at` is `5h` or `25m` before now, or `3 14:20`: three days ago at 14:20 in the place's zone.
    `named` maps the entities that the text or its own title names to the kind of that mention, `about`
    those it speaks of without naming them there (a mention only where the thread's title or a quotation
    names them), `quoted` those named in a quotation only; `trap` lists
    entities whose name stands in the text and means something else. `reason` is a complaint's reason.
    """

    ref: str
    at: str
    text: str
    title: str | None
    author: str | None
    named: Mapping[str, str]
    about: Mapping[str, str]
    quoted: tuple[str, ...]
    trap: tuple[str, ...]
    reason: str | None
    day: int
    gone_on_day_two: bool
    day_two: Revision | None
    edited: str | None
    section: str | None
    signature: str | None
    rank: str | None
    on: str | None
    forwarded: str | None
    reply_to: str | None
    photo: str | None
    views: int | None
    copy_of: str | None


@dataclass(frozen=True, slots=True)
class Forum:
    """A part of a board; a closed one shows its login form to everybody, a mixed one has many languages."""

    id: int
    name: str
    about: str
    closed: bool
    mixed: bool


@dataclass(frozen=True, slots=True)
class Topic:
    """A discussion; `title_names` are the entities that its title names, and so each of its posts.

    `lang` is None where it is the place's own.
    """

    ref: str
    forum: int
    lang: str | None
    title: str
    title_names: tuple[str, ...]
    views: int
    posts: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """One site of the demo: a feed, a board or a channel."""

    slug: str
    kind: str
    name: str
    about: str
    lang: str
    zone: str
    encoding: str
    posts_a_page: int
    first_post_id: int
    first_topic_id: int
    subscribers: int
    items: tuple[Piece, ...]
    comments: tuple[Piece, ...]
    messages: tuple[Piece, ...]
    forums: tuple[Forum, ...]
    topics: tuple[Topic, ...]


def places() -> tuple[Place, ...]:
    """All places of the demo, in the order in which they are listed."""
    return tuple(_place(tomllib.loads(_read(f"{name}.toml"))) for name in PLACES)


def entities_json() -> str:
    """Whom the demo watches: the entities file that `entity import` and `analyse --entities` read."""
    return _read("entities.json")


def _read(name: str) -> str:
    return resources.files("monitor.demo").joinpath("site", name).read_text(encoding="utf-8")


def _place(table: Mapping[str, Any]) -> Place:
    return Place(
        slug=table["slug"],
        kind=table["kind"],
        name=table["name"],
        about=table["about"],
        lang=table["lang"],
        zone=table["zone"],
        encoding=table.get("encoding", "utf-8"),
        posts_a_page=table.get("posts_a_page", 10),
        first_post_id=table.get("first_post_id", 1),
        first_topic_id=table.get("first_topic_id", 1),
        subscribers=table.get("subscribers", 0),
        items=tuple(_piece(each) for each in table.get("item", ())),
        comments=tuple(_piece(each) for each in table.get("comment", ())),
        messages=tuple(_piece(each) for each in table.get("message", ())),
        forums=tuple(_forum(each) for each in table.get("forum", ())),
        topics=tuple(_topic(each) for each in table.get("topic", ())),
    )


def _forum(table: Mapping[str, Any]) -> Forum:
    return Forum(table["id"], table["name"], table["about"], table.get("closed", False), table.get("mixed", False))


def _topic(table: Mapping[str, Any]) -> Topic:
    return Topic(
        ref=table["ref"],
        forum=table["forum"],
        lang=table.get("lang"),
        title=table["title"],
        title_names=tuple(table.get("title_names", ())),
        views=table["views"],
        posts=tuple(_piece(each) for each in table["post"]),
    )


def _piece(table: Mapping[str, Any]) -> Piece:
    revision = table.get("day_two")
    return Piece(
        ref=table["ref"],
        at=table["at"],
        text=table["text"].strip(),
        title=table.get("title"),
        author=table.get("author"),
        named=table["named"],
        about=table.get("about", {}),
        quoted=tuple(table.get("quoted", ())),
        trap=tuple(table.get("trap", ())),
        reason=table.get("reason"),
        day=table.get("day", 1),
        gone_on_day_two=table.get("gone_on_day_two", False),
        day_two=None if revision is None else Revision(revision["text"].strip(), revision["edited"]),
        edited=table.get("edited"),
        section=table.get("section"),
        signature=table.get("signature"),
        rank=table.get("rank"),
        on=table.get("on"),
        forwarded=table.get("forwarded"),
        reply_to=table.get("reply_to"),
        photo=table.get("photo"),
        views=table.get("views"),
        copy_of=table.get("copy_of"),
    )
