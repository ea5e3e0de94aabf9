"""YouTube's answers to posts: films as found and as listed, comments and their answers."""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape
from urllib.parse import parse_qsl, urlsplit

from crawlers.html import folded_lines, plain_text
from crawlers.json_values import items_at, text_at, value_at, whole_at
from crawlers.social.asking import instant
from crawlers.types import Json, Post, PostKind, Reach, Response

PLATFORM = "youtube"


def video_url(video_id: str) -> str:
    """Where a film is shown."""
    return f"https://www.youtube.com/watch?v={video_id}"


def videos_of(answer: Json, page: Response, lang: str | None) -> tuple[Post, ...]:
    """The films of an answer: found by a search, listed by their ids, or in a channel's list."""
    posts = (_video(item, page, lang) for item in items_at(answer, "items"))
    return tuple(post for post in posts if post is not None)


def video_id_of(item: Json) -> str | None:
    """The film that an item of any list stands for; None for channels and lists of films."""
    kind = text_at(item, "kind")
    if kind == "youtube#searchResult":
        return text_at(item, "id", "videoId")
    if kind == "youtube#video":
        return text_at(item, "id")
    if kind == "youtube#playlistItem":
        return text_at(item, "snippet", "resourceId", "videoId") or text_at(item, "contentDetails", "videoId")
    return None


def _video(item: Json, page: Response, lang: str | None) -> Post | None:
    number = video_id_of(item)
    if number is None or value_at(item, "snippet") is None:
        return None
    found = text_at(item, "kind") == "youtube#searchResult"
    title, description = text_at(item, "snippet", "title"), text_at(item, "snippet", "description") or ""
    uploaded = instant(item, page, "contentDetails", "videoPublishedAt")
    spoken = (text_at(item, "snippet", "defaultLanguage") or "").partition("-")[0].lower()
    return Post(
        platform=PLATFORM,
        key=number,
        guid=number,
        url=video_url(number),
        # a search's snippets are escaped for HTML, all else is plain text
        text=folded_lines(unescape(description) if found else description),
        title=unescape(title) if found and title else title,
        author=text_at(item, "snippet", "videoOwnerChannelTitle") or text_at(item, "snippet", "channelTitle"),
        published=uploaded or instant(item, page, "snippet", "publishedAt"),
        kind=PostKind.ARTICLE,
        lang=lang or spoken or None,
        reach=Reach(whole_at(item, "statistics", "viewCount"), whole_at(item, "statistics", "commentCount")),
    )


def comments_of(answer: Json, page: Response, lang: str | None) -> tuple[Post, ...]:
    """Comments with the answers that stand below them, in the answer's order."""
    asked = dict(parse_qsl(urlsplit(page.final_url).query))
    return tuple(post for item in items_at(answer, "items") for post in _thread(item, page, asked.get("about"), lang))


def _thread(item: Json, page: Response, video: str | None, lang: str | None) -> Iterator[Post]:
    if text_at(item, "kind") == "youtube#comment":
        yield from _comment(item, page, video, None, lang)
    if text_at(item, "kind") == "youtube#commentThread":
        video = text_at(item, "snippet", "videoId")
        top = value_at(item, "snippet", "topLevelComment")
        yield from _comment(top, page, video, whole_at(item, "snippet", "totalReplyCount"), lang)
        for reply in items_at(item, "replies", "comments"):
            yield from _comment(reply, page, video, None, lang)


def _comment(item: Json, page: Response, video: str | None, replies: int | None, lang: str | None) -> Iterator[Post]:
    number = text_at(item, "id")
    if number is None:
        return
    video = text_at(item, "snippet", "videoId") or video
    about = video_url(video) if video is not None else None
    parent = text_at(item, "snippet", "parentId")
    text = text_at(item, "snippet", "textOriginal")
    if text is None:  # the author alone is always given the original
        text = text_at(item, "snippet", "textDisplay") or ""
        text = plain_text(text) if "<" in text or "&" in text else text
    published, updated = instant(item, page, "snippet", "publishedAt"), instant(item, page, "snippet", "updatedAt")
    yield Post(
        platform=PLATFORM,
        key=number,
        guid=number,
        url=f"{about}&lc={number}" if about is not None else None,
        text=folded_lines(text),
        author=text_at(item, "snippet", "authorDisplayName"),
        published=published,
        edited=updated if published is not None and updated is not None and updated.at > published.at else None,
        kind=PostKind.COMMENT,
        lang=lang,
        thread_url=about,
        parent_url=f"{about}&lc={parent}" if parent is not None and about is not None else about,
        reach=Reach(replies=replies),
    )
