"""VK's answers to posts: walls, search, comments, topics of boards.

Facts: `sources.md` 4 and 7; VKCOM/vk-api-schema wall/objects.json. Read on recorded answers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html import unescape
from typing import Final
from urllib.parse import parse_qsl, urlsplit

from crawlers.html import folded_lines
from crawlers.json_values import items_at, text_at, value_at, whole_at
from crawlers.social.asking import epoch
from crawlers.types import Json, Post, PostKind, Reach, Response, Skip

PLATFORM: Final = "vk"
_LINKED: Final = re.compile(
    r"\[(?:(?:id|club|public|event)-?\d+(?::bp-?\d+_\d+)?|https?://[^|\]]+|#alias[^|\]]*)\|([^\]]*)\]"
)
_BREAK: Final = re.compile(r"<br\s*/?>", re.IGNORECASE)


@dataclass(slots=True)
class VkPage:
    """All that one answer shows. `threads` are wall posts with how many comments each has."""

    posts: list[Post] = field(default_factory=list)
    skipped: list[Skip] = field(default_factory=list)
    threads: list[tuple[int, int, int]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class People:
    """Names and followers of those who wrote, by id; those of communities are negative."""

    names: Mapping[int, str]
    followers: Mapping[int, int]


def page_of(answer: Json, page: Response, lang: str | None) -> VkPage:
    """The posts and comments of an answer, in its order; of comments their answers right behind them."""
    asked = dict(parse_qsl(urlsplit(page.final_url).query))
    people = people_of(answer)
    read = VkPage()
    method = urlsplit(page.final_url).path.rpartition("/")[2]
    for item in _listed(answer):
        if value_at(item, "deleted") is True or value_at(item, "is_deleted") is True or value_at(item, "type") == "ads":
            continue
        if _is_wall_post(item):
            owner, number = _owner(item, asked), _number(item)
            if owner is None or number is None:
                read.skipped.append(Skip("no_id", "a post without its wall or number", page.final_url))
                continue
            if (count := whole_at(item, "comments", "count")) is not None and value_at(item, "post_type") != "reply":
                read.threads.append((owner, number, count))
            read.posts.append(_wall_post(item, owner, number, people, lang))
        elif value_at(item, "from_id") is not None and whole_at(item, "id") is not None:
            post = _topic_comment(item, asked, people, lang) if "board" in method else None
            post = post or comment(item, asked, people, lang)
            if post is None:
                read.skipped.append(Skip("no_id", "a comment without the post it belongs to", page.final_url))
            else:
                read.posts.append(post)
    return read


def people_of(answer: Json) -> People:
    """Who is named in an answer; communities of older answers stand among the people."""
    names: dict[int, str] = {}
    followers: dict[int, int] = {}
    for kind, sign in (("profiles", 1), ("groups", -1)):
        for one in items_at(answer, "response", kind):
            number = whole_at(one, "id")
            if number is None:
                continue
            whole = text_at(one, "name")
            place = -number if whole is not None or sign < 0 else number
            name = whole or " ".join(filter(None, (text_at(one, "first_name"), text_at(one, "last_name"))))
            if name:
                names[place] = unescape(name)
            count = whole_at(one, "members_count") or whole_at(one, "followers_count")
            if count is not None:
                followers[place] = count
    return People(names, followers)


def words(text: str | None) -> str:
    """Plain text of what VK keeps: entities, line breaks, "[id1|Name]" for a person that is addressed."""
    found = _BREAK.sub("\n", text or "")
    return folded_lines(_LINKED.sub(r"\1", unescape(found)))


def _listed(answer: Json) -> Iterator[dict[str, Json]]:
    """Posts and comments of any answer; answers to a comment stand in its thread."""
    places: tuple[Json, ...] = (value_at(answer, "response", "items"), value_at(answer, "response"))
    items = next((place for place in places if isinstance(place, list)), None)
    for item in items if items is not None else ():
        if not isinstance(item, dict):
            continue
        yield item
        yield from items_at(item, "thread", "items")


def _is_wall_post(item: Json) -> bool:
    if text_at(item, "post_type") is not None:
        return True
    if value_at(item, "type") in ("post", "copy") and whole_at(item, "post_id") is not None:
        return True
    return value_at(item, "copy_history") is not None


def _owner(item: Json, asked: Mapping[str, str]) -> int | None:
    for name in ("owner_id", "to_id", "source_id"):
        if (found := _signed(value_at(item, name))) is not None:
            return found
    return _signed(asked.get("owner_id")) or (_signed(value_at(item, "from_id")) if "domain" in asked else None)


def _number(item: Json) -> int | None:
    is_reply = value_at(item, "post_type") == "reply"
    return whole_at(item, "id") if is_reply else whole_at(item, "id") or whole_at(item, "post_id")


def _signed(value: Json) -> int | None:
    """A whole number, negative ones too, written as one or as text."""
    if isinstance(value, str) and re.fullmatch(r"-?\d{1,18}", value):
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _wall_post(item: Json, owner: int, number: int, people: People, lang: str | None) -> Post:
    on_wall = whole_at(item, "post_id") if value_at(item, "post_type") == "reply" else None
    if on_wall is not None:  # a search finds comments too
        return _comment(item, owner, on_wall, number, people, lang)
    author = _signed(value_at(item, "from_id"))
    author = owner if author is None else author
    own, quotes = _said(item)
    origin = next(items_at(item, "copy_history"), None)
    parent = None
    if origin is not None:
        source, place = _signed(value_at(origin, "owner_id")), whole_at(origin, "id")
        parent = None if source is None or place is None else wall_url(source, place)
    return Post(
        platform=PLATFORM,
        key=f"{owner}_{number}",
        guid=f"{owner}_{number}",
        url=wall_url(owner, number),
        text=own,
        quotes=quotes,
        author=people.names.get(author),
        published=epoch(item, "date"),
        edited=epoch(item, "edited"),
        kind=PostKind.MESSAGE,
        lang=lang,
        parent_url=parent,
        reach=Reach(
            views=whole_at(item, "views", "count"),
            replies=whole_at(item, "comments", "count"),
            followers=people.followers.get(author),
        ),
    )


def comment(item: Json, asked: Mapping[str, str], people: People, lang: str | None) -> Post | None:
    """A comment below a wall post; None where neither the answer nor the question says which."""
    owner = _signed(value_at(item, "owner_id"))
    owner = _signed(asked.get("owner_id")) if owner is None else owner
    post_id = whole_at(item, "post_id") or _signed(asked.get("post_id"))
    number = whole_at(item, "id")
    if owner is None or post_id is None or number is None:
        return None
    return _comment(item, owner, post_id, number, people, lang)


def _comment(item: Json, owner: int, post_id: int, number: int, people: People, lang: str | None) -> Post:
    own, quotes = _said(item)
    above = _signed(value_at(item, "reply_to_comment"))
    stack = value_at(item, "parents_stack")
    thread = _signed(stack[0]) if isinstance(stack, list) and stack else None
    url = f"{wall_url(owner, post_id)}?reply={number}" + (f"&thread={thread}" if thread is not None else "")
    answered = above if above is not None else thread
    wall = wall_url(owner, post_id)
    return Post(
        platform=PLATFORM,
        key=f"{owner}_{post_id}_{number}",
        guid=f"{owner}_{post_id}_{number}",
        url=url,
        text=own,
        quotes=quotes,
        author=people.names.get(_signed(value_at(item, "from_id")) or 0),
        published=epoch(item, "date"),
        kind=PostKind.COMMENT,
        lang=lang,
        thread_url=wall,
        parent_url=wall if answered is None else f"{wall}?reply={answered}",
        reach=Reach(replies=whole_at(item, "thread", "count")),
    )


def _topic_comment(item: Json, asked: Mapping[str, str], people: People, lang: str | None) -> Post | None:
    group, topic, number = asked.get("group_id"), asked.get("topic_id"), whole_at(item, "id")
    if not group or not topic or number is None:
        return None
    own, quotes = _said(item)
    address = topic_url(group, topic)
    return Post(
        platform=PLATFORM,
        key=f"topic-{group}_{topic}_{number}",
        guid=f"-{group}_{topic}_{number}",
        url=f"{address}?post={number}",
        text=own,
        quotes=quotes,
        author=people.names.get(_signed(value_at(item, "from_id")) or 0),
        published=epoch(item, "date"),
        kind=PostKind.FORUM_POST,
        lang=lang,
        thread_url=address,
    )


def _said(item: Json) -> tuple[str, tuple[str, ...]]:
    """Own words with a poll's, and what is shown of others: reposts, linked pages, titles of films."""
    parts = [words(text_at(item, "text"))]
    quotes: list[str] = []
    for attached in items_at(item, "attachments"):
        kind = text_at(attached, "type") or ""
        if kind == "poll":
            answers = [f"- {words(text_at(one, 'text'))}" for one in items_at(attached, "poll", "answers")]
            parts += [words(text_at(attached, "poll", "question")), *answers]
        else:
            lines = (words(text_at(attached, kind, name)) for name in ("title", "description", "text"))
            quotes.append("\n".join(dict.fromkeys(line for line in lines if line)))
    for origin in items_at(item, "copy_history"):
        own, others = _said(origin)
        quotes += [own, *others]
    return "\n".join(part for part in parts if part), tuple(quote for quote in quotes if quote)


def wall_url(owner: int, number: int) -> str:
    """Where a wall post stands."""
    return f"https://vk.com/wall{owner}_{number}"


def topic_url(group: str | int, topic: str | int) -> str:
    """Where a topic of a community's board stands."""
    return f"https://vk.com/topic-{group}_{topic}"
