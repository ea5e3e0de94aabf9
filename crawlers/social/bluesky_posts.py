"""Posts in the answers of Bluesky's API, wherever they stand in them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from crawlers.html import folded_lines
from crawlers.json_values import items_at, text_at, value_at, whole_at
from crawlers.social.asking import instant
from crawlers.types import Json, Post, PostKind, Reach, Response, WrittenTime

PLATFORM: Final = "bluesky"
_DEEPEST: Final = 250  # a thread's depth twice: each answer stands in a list in its parent
_COLLECTION: Final = "/app.bsky.feed.post/"
_INSIDE: Final = frozenset({"embed", "embeds", "record", "value", "reply"})


def posts_of(answer: Json, page: Response, lang: str | None) -> tuple[Post, ...]:
    """All posts in an answer, in its order, each once; what they quote or repeat is no post of its own."""
    posts: dict[str, Post] = {}
    for view in _views(answer, 0):
        post = _post(view, page, lang)
        if post is not None:
            posts.setdefault(post.key, post)
    return tuple(posts.values())


def post_url(uri: str, handle: str | None = None) -> str | None:
    """Where a post stands for people; None for what is no post."""
    did, found, number = uri.removeprefix("at://").partition(_COLLECTION)
    if not found or not uri.startswith("at://"):
        return None
    name = handle if handle and handle != "handle.invalid" else did
    return f"https://bsky.app/profile/{name}/post/{number}"


def _views(value: Json, depth: int) -> Iterator[dict[str, Json]]:
    """Posts with their authors; what somebody else posted and this account only repeats is left out."""
    if depth > _DEEPEST:
        return
    if isinstance(value, dict):
        if text_at(value, "reason", "$type") == "app.bsky.feed.defs#reasonRepost":
            return
        uri = text_at(value, "uri") or ""
        if _COLLECTION in uri and (isinstance(value.get("record"), dict) or isinstance(value.get("value"), dict)):
            yield value
            return
        for name, part in value.items():
            if name not in _INSIDE:
                yield from _views(part, depth + 1)
    elif isinstance(value, list):
        for part in value:
            yield from _views(part, depth + 1)


def _post(view: Json, page: Response, lang: str | None) -> Post | None:
    uri = text_at(view, "uri")
    record = value_at(view, "record")
    record = record if isinstance(record, dict) else value_at(view, "value")
    if uri is None or not isinstance(record, dict):
        return None
    parent, root = text_at(record, "reply", "parent", "uri"), text_at(record, "reply", "root", "uri")
    return Post(
        platform=PLATFORM,
        key=uri,
        guid=uri,
        url=post_url(uri, text_at(view, "author", "handle")),
        text=words_of(record),
        quotes=tuple(quote for quote in _quotes(value_at(view, "embed")) if quote),
        author=text_at(view, "author", "handle"),
        published=_published(view, record, page),
        kind=PostKind.MESSAGE,
        lang=lang or _lang(record),
        thread_url=post_url(root) if root is not None else None,
        parent_url=post_url(parent) if parent is not None else None,
        reach=Reach(replies=whole_at(view, "replyCount"), followers=whole_at(view, "author", "followersCount")),
    )


def words_of(record: Json) -> str:
    """A post's own words, with links that its text only shows the beginning of written out.

    Facets say by bytes of UTF-8 where a link stands. Source: app.bsky.richtext.facet.
    """
    text = (text_at(record, "text") or "").encode()
    links: list[tuple[int, int, str]] = []
    for facet in items_at(record, "facets"):
        start, end = whole_at(facet, "index", "byteStart"), whole_at(facet, "index", "byteEnd")
        for feature in items_at(facet, "features"):
            uri = text_at(feature, "uri")
            if uri is not None and start is not None and end is not None and 0 <= start < end <= len(text):
                links.append((start, end, uri))
    for start, end, uri in sorted(links, reverse=True):
        shown = text[start:end].decode("utf-8", "replace").strip()
        if shown.endswith(("...", "…")) and shown.rstrip(".…") in uri:
            text = text[:start] + uri.encode() + text[end:]
    return folded_lines(text.decode("utf-8", "replace"))


def _quotes(embed: Json) -> Iterator[str]:
    """What a post shows of others: a quoted post, the card of a link."""
    card = value_at(embed, "external")
    if card is not None:
        lines = (text_at(card, "title"), text_at(card, "description"))
        yield "\n".join(line.strip() for line in lines if line)
    record = value_at(embed, "record")
    inner = value_at(record, "record") if value_at(record, "value") is None else record
    if (quoted := value_at(inner, "value")) is not None:
        yield words_of(quoted)
    if (media := value_at(embed, "media")) is not None:
        yield from _quotes(media)


def _published(view: Json, record: Json, page: Response) -> WrittenTime | None:
    """When a post was made, as its author's program says, but not later than the network saw it."""
    made, seen = instant(record, page, "createdAt"), instant(view, page, "indexedAt")
    return seen if made is None or (seen is not None and seen.at < made.at) else made


def _lang(record: Json) -> str | None:
    langs = value_at(record, "langs")
    first = langs[0] if isinstance(langs, list) and len(langs) == 1 else None
    return first.partition("-")[0].lower() if isinstance(first, str) and first else None
