"""Posts in the answers of X's API version 2."""

from __future__ import annotations

from html import unescape
from typing import Final

from crawlers.html import folded_lines
from crawlers.json_values import items_at, text_at, value_at, whole_at
from crawlers.social.asking import instant
from crawlers.types import Json, Post, PostKind, Reach, Response

PLATFORM: Final = "x"
_UNKNOWN: Final = frozenset({"und", "zxx", "qme", "qst", "qht", "qam", "qct", "art"})  # no language, in X's own words


def posts_of(answer: Json, page: Response, lang: str | None) -> tuple[Post, ...]:
    """The posts of an answer; what they repeat or quote is a quote."""
    users = {text_at(user, "id"): user for user in items_at(answer, "includes", "users")}
    others = {text_at(post, "id"): post for post in items_at(answer, "includes", "tweets")}
    listed = list(items_at(answer, "data"))
    if not listed and isinstance(value_at(answer, "data"), dict):
        listed = [one for one in (value_at(answer, "data"),) if isinstance(one, dict)]
    posts = (_post(item, users, others, page, lang) for item in listed)
    return tuple({post.key: post for post in posts if post is not None}.values())


def _post(
    item: Json,
    users: dict[str | None, dict[str, Json]],
    others: dict[str | None, dict[str, Json]],
    page: Response,
    lang: str | None,
) -> Post | None:
    number = text_at(item, "id")
    if number is None:
        return None
    user = users.get(text_at(item, "author_id"))
    text = _words(item)
    quotes: list[str] = []
    parent = None
    for reference in items_at(item, "referenced_tweets"):
        kind, about = text_at(reference, "type"), text_at(reference, "id")
        if kind == "retweeted":
            quotes.append(_words(others[about]) if about in others else text.partition(": ")[2])
            text = ""
        elif kind == "quoted" and about in others:
            quotes.append(_words(others[about]))
        if about is not None and kind != "quoted":
            parent = _url(about)
    spoken = text_at(item, "lang")
    thread = text_at(item, "conversation_id")
    return Post(
        platform=PLATFORM,
        key=number,
        guid=number,
        url=_url(number),
        text=text,
        quotes=tuple(quote for quote in quotes if quote),
        author=text_at(user, "username"),
        published=instant(item, page, "created_at"),
        kind=PostKind.MESSAGE,
        lang=lang or (spoken if spoken not in _UNKNOWN else None),
        thread_url=_url(thread) if thread is not None and thread != number else None,
        parent_url=parent,
        reach=Reach(
            views=whole_at(item, "public_metrics", "impression_count"),
            replies=whole_at(item, "public_metrics", "reply_count"),
            followers=whole_at(user, "public_metrics", "followers_count"),
        ),
    )


def _words(item: Json) -> str:
    """The whole text: a long post stands apart, cut short where short ones do."""
    return folded_lines(unescape(text_at(item, "note_tweet", "text") or text_at(item, "text") or ""))


def _url(number: str) -> str:
    return f"https://x.com/i/status/{number}"
