"""Questions, answers and comments in the answers of Stack Exchange's API."""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape
from typing import Final
from urllib.parse import parse_qsl, urlsplit

from crawlers.json_values import items_at, text_at, value_at, whole_at
from crawlers.markdown import markdown_words
from crawlers.social.asking import epoch
from crawlers.social.wording import words_of_html
from crawlers.types import Json, Post, PostKind, Reach, Response
from crawlers.urls import host_of

PLATFORM: Final = "stackexchange"
_LANGS: Final = {"ru.stackoverflow": "ru", "es.stackoverflow": "es", "ja.stackoverflow": "ja", "pt.stackoverflow": "pt"}


def posts_of(answer: Json, page: Response, lang: str | None) -> tuple[Post, ...]:
    """All that was written, each once: items, and answers and comments where they stand in them."""
    asked = dict(parse_qsl(urlsplit(page.final_url).query))
    items = answer if isinstance(answer, list) else list(items_at(answer, "items"))
    posts: dict[str, Post] = {}
    for item in items:
        for post in _posts(item, asked.get("site"), None, page, lang):
            posts.setdefault(post.key, post)
    return tuple(posts.values())


def _posts(item: Json, site: str | None, thread: str | None, page: Response, lang: str | None) -> Iterator[Post]:
    post = _post(item, site, thread, page, lang)
    if post is not None:
        yield post
    within = post.url if post is not None and value_at(item, "answer_id") is None else thread
    for kind in ("comments", "answers"):
        for one in items_at(item, kind):
            yield from _posts(one, site, within, page, lang)


def _post(item: Json, site: str | None, thread: str | None, page: Response, lang: str | None) -> Post | None:
    """A comment, an answer or a question, told apart by the most special of their ids."""
    link = text_at(item, "link") or ""
    home = _home(link, site)
    place = site or (host_of(link) if "://" in link else "") or "stackoverflow"
    kind = next((kind for kind in ("comment", "answer", "question") if whole_at(item, f"{kind}_id") is not None), None)
    if kind is None:
        return None
    number = whole_at(item, f"{kind}_id")
    body, marked = text_at(item, "body"), text_at(item, "body_markdown")
    own, quotes = words_of_html(body, page.final_url) if body is not None else markdown_words(unescape(marked or ""))
    title = text_at(item, "title")
    question = whole_at(item, "question_id")
    about = thread or (f"{home}/q/{question}" if question is not None and kind != "question" else None)
    above = whole_at(item, "post_id")
    parent = about
    if kind == "comment" and above is not None:
        letter = "a" if text_at(item, "post_type") == "answer" else "q"
        parent = f"{home}/{letter}/{above}"
    url = link if "://" in link else None
    if url is None and kind != "comment":
        url = f"{home}/{'a' if kind == 'answer' else 'q'}/{number}"
    edited = epoch(item, "last_edit_date")
    author = text_at(item, "owner", "display_name")
    return Post(
        platform=PLATFORM,
        key=f"{place}:{kind}:{number}",
        guid=str(number),
        url=url,
        text=own,
        title=unescape(title) if title is not None else None,
        quotes=quotes,
        author=unescape(author) if author is not None else None,
        published=epoch(item, "creation_date"),
        edited=edited,
        kind=PostKind.COMMENT if kind == "comment" else PostKind.FORUM_POST,
        lang=lang or _LANGS.get(site or "") or "en",
        thread_url=about,
        parent_url=parent,
        reach=Reach(
            views=whole_at(item, "view_count"),
            replies=whole_at(item, "answer_count") if kind == "question" else whole_at(item, "comment_count"),
        ),
    )


def _home(link: str, site: str | None) -> str:
    if "://" in link:
        return f"https://{host_of(link)}"
    if site is None or site in ("stackoverflow", "serverfault", "superuser", "askubuntu", "stackapps"):
        return f"https://{site or 'stackoverflow'}.com"
    if site.endswith("stackoverflow"):
        return f"https://{site}.com"
    return f"https://{site}" if "." in site else f"https://{site}.stackexchange.com"
