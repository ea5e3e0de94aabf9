"""Posts and comments in the answers of Reddit's API, wherever they stand in them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from crawlers.json_values import items_at, text_at, value_at, whole_at
from crawlers.social.asking import epoch
from crawlers.social.wording import words_of_reddit, words_of_reddit_html
from crawlers.types import Json, Post, PostKind, Reach

PLATFORM: Final = "reddit"
_DEEPEST: Final = 250  # a discussion's depth: answers stand in a listing in their parent
_TAKEN: Final = frozenset({"[deleted]", "[removed]", "[ Removed by Reddit ]", "[ Removed by reddit ]"})
_HOME: Final = "https://www.reddit.com"


def posts_of(answer: Json, lang: str | None) -> tuple[Post, ...]:
    """All posts and comments in an answer, in its order, each once; what was deleted or removed is none."""
    posts: dict[str, Post] = {}
    for kind, data in _things(answer, 0):
        post = _submission(data, lang) if kind == "t3" else _comment(data, lang)
        if post is not None:
            posts.setdefault(post.key, post)
    return tuple(posts.values())


def more_of(answer: Json) -> list[str]:
    """The ids of comments that an answer hides behind "load more"."""
    return [str(one) for data in _of_kind(answer, "more", 0) for one in _list(data, "children")]


def _things(value: Json, depth: int) -> Iterator[tuple[str, dict[str, Json]]]:
    if depth > _DEEPEST:
        return
    if isinstance(value, dict):
        kind, data = value.get("kind"), value.get("data")
        if kind in ("t1", "t3") and isinstance(data, dict):
            yield str(kind), data
            yield from _things(data.get("replies"), depth + 1)
            return
        for part in value.values():
            yield from _things(part, depth + 1)
    elif isinstance(value, list):
        for part in value:
            yield from _things(part, depth + 1)


def _of_kind(value: Json, kind: str, depth: int) -> Iterator[dict[str, Json]]:
    if depth > 2 * _DEEPEST:
        return
    if isinstance(value, dict):
        data = value.get("data")
        if value.get("kind") == kind and isinstance(data, dict):
            yield data
        for part in value.values():
            yield from _of_kind(part, kind, depth + 1)
    elif isinstance(value, list):
        for part in value:
            yield from _of_kind(part, kind, depth + 1)


def _submission(data: Json, lang: str | None) -> Post | None:
    name = _fullname(data, "t3")
    body = text_at(data, "selftext") or ""
    if name is None or body.strip() in _TAKEN or value_at(data, "removed_by_category"):
        return None
    own, quotes = _words(data, "selftext")
    options = [f"- {text}" for one in items_at(data, "poll_data", "options") if (text := text_at(one, "text"))]
    for origin in items_at(data, "crosspost_parent_list"):
        lines = (text_at(origin, "title"), _words(origin, "selftext")[0])
        quotes = (*quotes, "\n".join(line for line in lines if line))
    text = "\n".join(part for part in (own, *options) if part)
    link = text_at(data, "url_overridden_by_dest") or text_at(data, "url")
    if not text and value_at(data, "is_self") is False and link is not None and link.startswith("http"):
        text = link
    permalink = text_at(data, "permalink")
    return Post(
        platform=PLATFORM,
        key=name,
        guid=name,
        url=f"{_HOME}{permalink}" if permalink is not None else f"{_HOME}/comments/{name[3:]}/",
        text=text,
        title=text_at(data, "title"),
        quotes=tuple(quote for quote in quotes if quote),
        author=_author(data),
        published=epoch(data, "created_utc"),
        edited=epoch(data, "edited"),
        kind=PostKind.ARTICLE,  # as feeds of the same posts have it
        lang=lang,
        reach=Reach(
            views=whole_at(data, "view_count"),
            replies=whole_at(data, "num_comments"),
            followers=whole_at(data, "subreddit_subscribers"),
        ),
    )


def _comment(data: Json, lang: str | None) -> Post | None:
    name = _fullname(data, "t1")
    body = text_at(data, "body") or ""
    if name is None or body.strip() in _TAKEN or "body" not in (data if isinstance(data, dict) else {}):
        return None
    own, quotes = _words(data, "body")
    link, parent = text_at(data, "link_id"), text_at(data, "parent_id")
    permalink = text_at(data, "permalink")
    thread = f"{_HOME}/comments/{link[3:]}/" if link is not None else None
    about = thread
    if permalink is not None:
        thread = f"{_HOME}{permalink.rstrip('/').rpartition('/')[0]}/"
        about = thread
    url = f"{_HOME}{permalink}" if permalink is not None else f"{about}_/{name[3:]}/" if about is not None else None
    if parent is not None and parent.startswith("t1_") and thread is not None:
        about = f"{thread}{parent[3:]}/" if permalink is not None else f"{thread}_/{parent[3:]}/"
    return Post(
        platform=PLATFORM,
        key=name,
        guid=name,
        url=url,
        text=own,
        title=text_at(data, "link_title"),
        quotes=quotes,
        author=_author(data),
        published=epoch(data, "created_utc"),
        edited=epoch(data, "edited"),
        kind=PostKind.COMMENT,
        lang=lang,
        thread_url=thread,
        parent_url=about,
    )


def _words(data: Json, name: str) -> tuple[str, tuple[str, ...]]:
    """Own words and quotes: as Reddit shows them where the answer says so, else by the marks of their author."""
    shown = text_at(data, f"{name}_html")
    if shown is not None:
        return words_of_reddit_html(shown, _HOME)
    return words_of_reddit(text_at(data, name) or "")


def _fullname(data: Json, kind: str) -> str | None:
    name = text_at(data, "name")
    if name is not None and name.startswith(f"{kind}_"):
        return name
    number = text_at(data, "id")
    return f"{kind}_{number}" if number is not None else None


def _author(data: Json) -> str | None:
    author = text_at(data, "author")
    return None if author in _TAKEN else author


def _list(data: Json, name: str) -> list[Json]:
    found = value_at(data, name)
    return found if isinstance(found, list) else []
