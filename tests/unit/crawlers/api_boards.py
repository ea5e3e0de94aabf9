"""Boards of our own behind the JSON answers of Discourse, NodeBB, Flarum and Lemmy, served from memory.

All people and firms are invented. Pages, windows and cursors are as the engines' own controllers make them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from crawlers.errors import CrawlError, NotFoundError
from crawlers.types import Response, Rules, Validators

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
STARTED = datetime(2026, 3, 2, 9, 5, 7, tzinfo=UTC)
HOST = "https://foorumi.example"

SAID = {
    "ru": ("Ремонт в «Мастерке»", "Пётр", "<p>Сломали ёлку.<br>Чек на 4500.</p>", "Сломали ёлку.\nЧек на 4500."),
    "uk": ("Ремонт у «Майстерні»", "Оксана", "<p>Зламали ґанок.</p><p>Є чек.</p>", "Зламали ґанок.\nЄ чек."),
    "fi": ("Korjaus Verstaalla", "Ässä", "<ul><li>Rikkoivat</li><li>kuitti</li></ul>", "- Rikkoivat\n- kuitti"),
    "en": ("Repair at Workbench", "Ann", "<p>They broke it &amp; lied.</p>", "They broke it & lied."),
}


@dataclass
class Entry:
    """A post; `body` is HTML, for Lemmy Markdown."""

    number: int
    author: str
    at: datetime
    body: str
    parent: int | None = None
    deleted: bool = False
    hidden: bool = False
    edited: datetime | None = None
    note: bool = False
    """The board's own: closed, renamed, moved."""


@dataclass
class Topic:
    number: int
    title: str
    entries: list[Entry]

    @property
    def slug(self) -> str:
        return f"aihe-{self.number}"

    @property
    def seen(self) -> list[Entry]:
        return [entry for entry in self.entries if not entry.deleted]


@dataclass
class Board:
    topics: dict[int, Topic]
    page_size: int = 3

    def newest(self) -> list[tuple[Topic, Entry]]:
        """All posts, newest first."""
        pairs = [(topic, entry) for topic in self.topics.values() for entry in topic.seen]
        return sorted(pairs, key=lambda pair: -pair[1].number)

    def by_activity(self) -> list[Topic]:
        return sorted(self.topics.values(), key=lambda topic: -topic.seen[-1].number)


def board_of(lang: str, topics: int = 1, posts: int = 8) -> Board:
    """Threads whose posts came in turns, an hour apart."""
    title, author, body, _ = SAID[lang]
    board = Board({})
    for n in range(topics):
        entries = [
            Entry(
                100 + m * topics + n, author if m == 0 else f"Lumi{m}", STARTED + timedelta(hours=m * topics + n), body
            )
            for m in range(posts)
        ]
        board.topics[7 + n] = Topic(7 + n, title if n == 0 else f"{title} {n}", entries)
    return board


def iso(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")


@dataclass
class ApiBoard:
    """`Http` over a board; `asked` is every address in order."""

    board: Board
    serve: Callable[[Board, str, dict[str, str]], Any]
    asked: list[str] = field(default_factory=list)
    broken: dict[str, CrawlError] = field(default_factory=dict)
    etag: str | None = None

    def get(
        self,
        url: str,
        *,
        validators: Validators | None = None,
        accept: str | None = None,
        rules: Rules = "page",
        headers: Mapping[str, str] | None = None,
        pause_s: float | None = None,
    ) -> Response:
        assert (rules, accept) == ("api", "application/json"), "a documented API, asked for as one"
        self.asked.append(url)
        for part, error in self.broken.items():
            if part in url:
                raise error
        if self.etag is not None and validators is not None and validators.etag == self.etag:
            return Response(url, url, 304, {"etag": self.etag}, b"", NOW)
        parts = urlsplit(url)
        try:
            answer = self.serve(
                self.board, parts.path, {name: values[0] for name, values in parse_qs(parts.query).items()}
            )
        except (KeyError, IndexError, ValueError, StopIteration) as error:
            raise NotFoundError(url, 404) from error
        head = {"content-type": "application/json"} | ({"etag": self.etag} if self.etag else {})
        return Response(url, url, 200, head, json.dumps(answer).encode(), NOW)

    def post(self, url: str, body: bytes, **_: object) -> Response:
        raise AssertionError("nothing here is posted")


# --- Discourse ---------------------------------------------------------------------------------------


def discourse_post(topic: Topic, entry: Entry) -> dict[str, Any]:
    return {
        "id": entry.number,
        "username": entry.author,
        "created_at": iso(entry.at),
        "updated_at": iso(entry.edited or entry.at),
        "version": 2 if entry.edited else 1,
        "cooked": entry.body,
        "post_number": topic.entries.index(entry) + 1,
        "post_type": 3 if entry.note else 1,
        "topic_id": topic.number,
        "topic_slug": topic.slug,
        "topic_title": topic.title,
        "reply_to_post_number": entry.parent,
        "reply_count": 0,
        "hidden": entry.hidden,
        "deleted_at": None,
    }


def discourse(board: Board, path: str, asked: dict[str, str]) -> Any:
    """`/posts.json`, `/latest.json`, `/c/…`, `/search.json`, `/t/ID.json`, `/t/ID/NR.json`."""
    size = board.page_size
    if path == "/posts.json":
        before = int(asked.get("before", 10**9))
        found = [pair for pair in board.newest() if pair[1].number < before][:size]
        return {"latest_posts": [discourse_post(*pair) for pair in found]}
    if path == "/search.json":
        hits = [pair for pair in board.newest() if asked["q"].lower() in pair[1].body.lower()]
        posts = [discourse_post(*pair) | {"blurb": "…"} for pair in hits]
        topics = [discourse_topic(board.topics[n]) for n in {topic.number for topic, _ in hits}]
        return {"posts": posts, "topics": topics, "grouped_search_result": {"more_full_page_results": None}}
    if path in ("/latest.json", "/c/yleista/5.json"):
        page = int(asked.get("page", 0))
        topics = board.by_activity()
        shown = topics[page * size : (page + 1) * size]
        more = f"/latest?page={page + 1}" if len(topics) > (page + 1) * size else None
        return {"topic_list": {"topics": [discourse_topic(topic) for topic in shown], "more_topics_url": more}}
    number, *place = path.removeprefix("/t/").removesuffix(".json").split("/")
    topic = board.topics[int(number)]
    seen = topic.seen
    start = (int(asked.get("page", 1)) - 1) * size
    if place:  # the posts around one, a quarter of them before it
        at = min(range(len(seen)), key=lambda n: abs(topic.entries.index(seen[n]) + 1 - int(place[0])))
        start = max(min(at - size // 4, len(seen) - size), 0)
    shown_posts = seen[start : start + size]
    if not shown_posts:
        raise KeyError(path)
    return discourse_topic(topic) | {
        "chunk_size": size,
        "post_stream": {
            "posts": [discourse_post(topic, entry) for entry in shown_posts],
            "stream": [entry.number for entry in seen],
        },
    }


def discourse_topic(topic: Topic) -> dict[str, Any]:
    return {
        "id": topic.number,
        "title": topic.title,
        "slug": topic.slug,
        "posts_count": len(topic.seen),
        "views": 40,
        "created_at": iso(topic.entries[0].at),
        "last_posted_at": iso(topic.seen[-1].at),
    }


# --- NodeBB ------------------------------------------------------------------------------------------


def nodebb(board: Board, path: str, asked: dict[str, str]) -> Any:
    """`/api/recent`, `/api/category/1/…`, `/api/search`, `/api/topic/TID/slug[/index]`, `/api/post/PID`."""
    size, page = board.page_size, int(asked.get("page", 1))
    kind, *rest = path.removeprefix("/api/").split("/")
    if kind == "post":
        topic, entry = next(pair for pair in board.newest() if pair[1].number == int(rest[0]))
        return f"/topic/{topic.number}/{topic.slug}/{topic.seen.index(entry) + 1}"
    if kind in ("recent", "category"):
        topics = board.by_activity()
        shown = [nodebb_topic(topic) for topic in topics[(page - 1) * size : page * size]]
        return {"topics": shown, "pagination": pagination(page, len(topics), size)}
    if kind == "search":
        hits = [pair for pair in board.newest() if asked["term"].lower() in pair[1].body.lower()]
        posts = [nodebb_post(topic, entry) | {"topic": nodebb_topic(topic)} for topic, entry in hits]
        return {"posts": posts, "pagination": pagination(1, len(hits), 100)}
    topic = board.topics[int(rest[0])]
    start = (page - 1) * size
    if len(rest) > 2:  # around a place in the thread; the page stays the first, as where pages are off
        start = max(int(rest[2]) - 1 - size // 2, 0)
    shown = [nodebb_post(topic, entry) for entry in topic.seen[start : start + size]]
    if not shown:
        raise KeyError(path)
    numbers = pagination(page, len(topic.seen), size)
    return nodebb_topic(topic) | {"posts": shown, "viewcount": 40, "pagination": numbers}


def nodebb_topic(topic: Topic) -> dict[str, Any]:
    return {
        "tid": topic.number,
        "mainPid": topic.entries[0].number,
        "slug": f"{topic.number}/{topic.slug}",
        "title": topic.title.replace("«", "&laquo;"),
        "titleRaw": topic.title,
        "postcount": len(topic.seen),
        "lastposttimeISO": iso(topic.seen[-1].at),
        "teaser": {"pid": topic.seen[-1].number},
        "deleted": 0,
    }


def nodebb_post(topic: Topic, entry: Entry) -> dict[str, Any]:
    return {
        "pid": entry.number,
        "tid": topic.number,
        "index": topic.seen.index(entry),
        "content": entry.body,
        "timestampISO": iso(entry.at),
        "edited": int(entry.edited.timestamp() * 1000) if entry.edited else 0,
        "deleted": int(entry.hidden),
        "toPid": entry.parent,
        "uid": 5,
        "user": {"username": entry.author, "userslug": entry.author.lower()},
        "replies": {"count": 0},
    }


def pagination(page: int, count: int, size: int) -> dict[str, Any]:
    last = max(-(-count // size), 1)
    near = {"next": min(page + 1, last), "prev": max(page - 1, 1), "last": last}
    links = {name: {"page": n, "active": n != page, "qs": f"page={n}"} for name, n in near.items()}
    return {"currentPage": page, "pageCount": last} | links


# --- Flarum ------------------------------------------------------------------------------------------


def flarum(board: Board, path: str, asked: dict[str, str]) -> Any:
    """`/api/discussions`, `/api/posts?filter[discussion]=…`, the latter with `page[near]`."""
    size = board.page_size
    offset = int(asked.get("page[offset]", 0))
    if path == "/api/discussions":
        topics = board.by_activity()
        if words := asked.get("filter[q]"):
            topics = [topic for topic in topics if any(words.lower() in e.body.lower() for e in topic.seen)]
        shown: list[Any] = [flarum_discussion(topic) for topic in topics[offset : offset + size]]
        return {"data": shown, "links": flarum_links(path, asked, offset, size, len(topics))}
    topic = board.topics[int(asked["filter[discussion]"])]
    seen = topic.seen
    if "page[near]" in asked:
        at = next(n for n, entry in enumerate(seen) if topic.entries.index(entry) + 1 >= int(asked["page[near]"]))
        offset = max(at - size // 2, 0)
    shown = [flarum_post(topic, entry) for entry in seen[offset : offset + size]]
    users = {entry.author for entry in seen}
    included = [
        flarum_discussion(topic),
        *(
            {"type": "users", "id": name, "attributes": {"username": name, "displayName": name}}
            for name in sorted(users)
        ),
    ]
    links = flarum_links(path, asked, offset, size, len(seen))
    return {"data": shown, "included": included, "links": links}


def flarum_links(path: str, asked: dict[str, str], offset: int, size: int, count: int) -> dict[str, str]:
    def at(start: int) -> str:
        return f"{HOST}{path}?{urlencode(asked | {'page[offset]': str(start)})}"

    links = {"first": f"{HOST}{path}?{urlencode(asked)}"}
    if offset > 0:
        links["prev"] = at(max(offset - size, 0))
    if offset + size < count:
        links["next"] = at(offset + size)
    return links


def flarum_discussion(topic: Topic) -> dict[str, Any]:
    return {
        "type": "discussions",
        "id": str(topic.number),
        "attributes": {
            "title": topic.title,
            "slug": f"{topic.number}-{topic.slug}",
            "commentCount": len(topic.seen),
            "createdAt": iso(topic.entries[0].at),
            "lastPostedAt": iso(topic.seen[-1].at),
        },
    }


def flarum_post(topic: Topic, entry: Entry) -> dict[str, Any]:
    own: dict[str, Any] = {
        "number": topic.entries.index(entry) + 1,
        "createdAt": iso(entry.at),
        "contentType": "discussionRenamed" if entry.note else "comment",
        "contentHtml": entry.body,
        "editedAt": iso(entry.edited) if entry.edited else None,
    }
    if entry.hidden:
        own["isHidden"] = True
    related = {"type": "discussions", "id": str(topic.number)}
    return {
        "type": "posts",
        "id": str(entry.number),
        "attributes": own,
        "relationships": {
            "user": {"data": {"type": "users", "id": entry.author}},
            "discussion": {"data": related},
        },
    }


# --- Lemmy -------------------------------------------------------------------------------------------


def lemmy(board: Board, path: str, asked: dict[str, str]) -> Any:
    """`/api/v3/post/list`, `/comment/list`, `/post`, `/search`; the first post of a topic is Lemmy's post."""
    size, page = board.page_size, int(asked.get("page", 1))
    kind = path.removeprefix("/api/v3/")
    if kind == "post":
        return {
            "post_view": lemmy_post(board.topics[int(asked["id"])]),
            "cross_posts": [lemmy_post(t) for t in board.topics.values()],
        }
    posts = [lemmy_post(topic) for topic in sorted(board.topics.values(), key=lambda t: -t.number)]
    wanted = int(asked["post_id"]) if "post_id" in asked else None
    comments = [
        lemmy_comment(topic, entry)
        for topic, entry in board.newest()
        if topic.entries.index(entry) > 0 and wanted in (None, topic.number)
    ]
    if kind == "search":
        comments = [view for view in comments if asked["q"].lower() in view["comment"]["content"].lower()]
        posts = [view for view in posts if asked["q"].lower() in view["post"]["body"].lower()]
    of_posts = kind == "post/list" or asked.get("type_") == "Posts"
    views = posts if of_posts else comments
    shown = views[(page - 1) * size : page * size]
    return {"posts": shown if of_posts else [], "comments": [] if of_posts else shown}


def lemmy_post(topic: Topic) -> dict[str, Any]:
    first = topic.entries[0]
    own = {
        "id": topic.number,
        "name": topic.title,
        "body": first.body,
        "ap_id": f"{HOST}/post/{topic.number}",
        "published": first.at.strftime("%Y-%m-%dT%H:%M:%S.123456Z"),
        "deleted": first.deleted,
        "removed": False,
    }
    creator = {"name": first.author, "actor_id": f"{HOST}/u/{first.author}", "local": True}
    return {
        "post": own,
        "creator": creator,
        "community": {"name": "valitukset"},
        "counts": {"comments": len(topic.seen) - 1},
    }


def lemmy_comment(topic: Topic, entry: Entry) -> dict[str, Any]:
    own = {
        "id": entry.number,
        "content": entry.body,
        "ap_id": f"https://muu.example/comment/{entry.number}",
        "published": entry.at.strftime("%Y-%m-%dT%H:%M:%S"),
        "updated": entry.edited.strftime("%Y-%m-%dT%H:%M:%S") if entry.edited else None,
        "deleted": entry.hidden,
        "removed": False,
        "path": f"0.{entry.number}",
    }
    creator = {"name": entry.author, "actor_id": f"https://muu.example/u/{entry.author}", "local": False}
    view = lemmy_post(topic)
    return {
        "comment": own,
        "creator": creator,
        "post": view["post"],
        "community": view["community"],
        "counts": {"child_count": 0},
    }
