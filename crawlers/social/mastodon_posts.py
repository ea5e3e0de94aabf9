"""Posts in the answers of Mastodon's API, wherever they stand in them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from crawlers.json_values import items_at, text_at, value_at, whole_at
from crawlers.social.asking import instant
from crawlers.social.wording import words_of_html
from crawlers.types import Json, Post, PostKind, Reach, Response

PLATFORM: Final = "mastodon"
_DEEPEST: Final = 30  # what is nested further is none of a server's


def statuses_of(answer: Json, page: Response, lang: str | None) -> tuple[Post, ...]:
    """All posts in an answer, in its order, each once: of lists, searches, contexts, conversations."""
    posts: dict[str, Post] = {}
    for status in _statuses(answer, 0):
        post = _post(status, page, lang)
        if post is not None:
            posts.setdefault(post.key, post)
    return tuple(posts.values())


def _statuses(value: Json, depth: int) -> Iterator[dict[str, Json]]:
    if depth > _DEEPEST:
        return
    if isinstance(value, dict):
        if "uri" in value and "content" in value and isinstance(value.get("account"), dict):
            yield value
            return
        for part in value.values():
            yield from _statuses(part, depth + 1)
    elif isinstance(value, list):
        for part in value:
            yield from _statuses(part, depth + 1)


def _post(status: Json, page: Response, lang: str | None) -> Post | None:
    """A post; a repost has no words of its own, what it repeats is a quote."""
    uri = text_at(status, "uri")
    if uri is None:
        return None
    own, quotes = _said(status, page)
    parent = None
    repeated = value_at(status, "reblog")
    if repeated is not None:
        words, others = _said(repeated, page)
        own, quotes, parent = "", (words, *others), text_at(repeated, "url") or text_at(repeated, "uri")
    quoted = value_at(status, "quote")
    inner = value_at(quoted, "quoted_status") or (quoted if value_at(quoted, "content") is not None else None)
    if inner is not None:
        quotes = (*quotes, _said(inner, page)[0])
    url = text_at(status, "url") or uri
    return Post(
        platform=PLATFORM,
        key=uri,
        guid=uri,
        url=url,
        text=own,
        quotes=tuple(quote for quote in quotes if quote),
        author=_author(value_at(status, "account")),
        published=instant(status, page, "created_at"),
        edited=instant(status, page, "edited_at"),
        kind=PostKind.MESSAGE,
        lang=lang or (text_at(status, "language") or "").partition("-")[0].lower() or None,
        parent_url=parent,
        reach=Reach(
            replies=whole_at(status, "replies_count"), followers=whole_at(status, "account", "followers_count")
        ),
    )


def _said(status: Json, page: Response) -> tuple[str, tuple[str, ...]]:
    """Own words: the warning before them, the text, a poll; and quotes."""
    own, quotes = words_of_html(text_at(status, "content") or "", page.final_url)
    options = [f"- {title}" for one in items_at(status, "poll", "options") if (title := text_at(one, "title"))]
    warning = (text_at(status, "spoiler_text") or "").strip()
    return "\n".join(part for part in (warning, own, *options) if part), quotes


def _author(account: Json) -> str | None:
    """The account as people write it: name, with its server for those of other servers."""
    return text_at(account, "acct") or text_at(account, "username")
