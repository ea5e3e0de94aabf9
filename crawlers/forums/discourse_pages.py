"""Pages of Discourse as a browser or a search engine gets them, and what its markup of posts means.

Source: Discourse's own `topics/show.html.erb` and `list/list.erb` of 1.x to 3.x (the view for search engines), its
post markup, and the JSON that pages for browsers carry in `data-preloaded`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Final

from selectolax.lexbor import LexborNode

from crawlers.forums.page import ForumPage, attribute, number_in, text_of
from crawlers.html import unique
from crawlers.own_words import own_words
from crawlers.types import Json, Post, PostKind, Reading, ThreadLink, WrittenTime
from crawlers.urls import host_of

QUOTES: Final = "aside.quote, blockquote"
DROPPED: Final = (
    "aside.quote > .title, .quote-controls, .lightbox-wrapper .meta, .lightbox .meta, .clicks, .badge.clicks,"
    " .poll-info, .poll-buttons, .cooked-selection-barrier, .post-notice, script, style, svg"
)

_ONEBOX: Final = re.compile(r"<aside\b[^>]*\bclass=(?:\"|')onebox\b.*?</aside>", re.DOTALL)
_HREF: Final = re.compile(r"data-onebox-src=[\"']([^\"']+)|href=[\"']([^\"']+)")
_BLOCKS: Final = 'article[data-post-id], .crawler-post, [itemtype$="DiscussionForumPosting"], [itemprop="comment"]'
_BODIES: Final = '.cooked, .post[itemprop="text"], .post[itemprop="articleBody"], [itemprop="articleBody"], .post'
_NAMES: Final = '[itemprop="author"] [itemprop="name"], [itemprop="author"], .names a[data-user-card], .creator a'
_TITLES: Final = ("#topic-title h1 a", "h1 a[href*='/t/']", "h2 a[href*='/t/']", "#topic-title h1", "h1", "h2 a")
_TOPIC: Final = re.compile(r"(.*?/t/(?:[^/?#]+/)?\d+)(?:[/?#].*)?$")


def unboxed(html: str) -> str:
    """Post markup with the cards that the board made of links turned back into the addresses written."""
    return _ONEBOX.sub(_address, html) if "onebox" in html else html


def _address(card: re.Match[str]) -> str:
    found = _HREF.search(card[0])
    return f"<p>{found[1] or found[2]}</p>" if found else ""


def generator_of(page: ForumPage) -> str | None:
    """What the page says that made it, None for pages of other engines."""
    said = attribute(page.tree.css_first('meta[name="generator"]'), "content") or ""
    if said.startswith("Discourse"):
        return said
    own = "#data-discourse-setup, meta[name=discourse_theme_id], meta[name=discourse-base-uri], discourse-assets"
    return "Discourse" if page.tree.css_first(own) is not None else None


def preloaded(page: ForumPage) -> Iterator[Json]:
    """The API's answers that a page for browsers carries along."""
    node = page.tree.css_first("[data-preloaded]")
    try:
        stores = json.loads(attribute(node, "data-preloaded") or "{}")
    except ValueError:
        return
    for name, store in stores.items() if isinstance(stores, dict) else ():
        if name.startswith(("topic_", "search")) and isinstance(store, str):
            try:
                yield json.loads(store)
            except ValueError:
                continue


def reading_of_page(page: ForumPage) -> Reading:
    """The posts, or else the threads, that a page shows without its scripts."""
    title = next((text for s in _TITLES if (text := text_of(page.tree.css_first(s)))), None)
    next_url, previous_url = _link(page, "next"), _link(page, "prev")
    posts = tuple(_posts(page, title))
    threads = () if posts else tuple(_threads(page))
    return Reading(posts, title=title, lang=page.post_lang, next_url=next_url, previous_url=previous_url,
                   threads=threads)  # fmt: skip


def _posts(page: ForumPage, title: str | None) -> Iterator[Post]:
    topic = _TOPIC.match(attribute(page.tree.css_first('link[rel="canonical"]'), "href") or page.url)
    thread_url = page.link(topic[1]) if topic else None
    host = host_of(page.url)
    for block in unique(page.tree.css(_BLOCKS)):
        if any(inner.mem_id != block.mem_id for inner in block.css(_BLOCKS)):  # the thread's own frame
            continue
        body = block.css_first(_BODIES)
        if body is None:
            continue
        post_id, number = attribute(block, "data-post-id"), _number(block)
        url = f"{thread_url}/{number}" if thread_url and number else None
        author = next((text for s in _NAMES.split(", ") if (text := text_of(block.css_first(s)))), None)
        published = _instant(page, block)
        _unbox(page, body)
        text, quotes = own_words(page.tree, body, quote=QUOTES, dropped=DROPPED)
        yield Post(
            platform="discourse",
            # A page for search engines tells only the place in the thread.
            key=f"{host}:{post_id}" if post_id else f"{(thread_url or page.url).partition('//')[2]}/{number}",
            guid=post_id,
            url=url,
            text=text,
            title=title,
            quotes=quotes,
            author=author or attribute(block.css_first("[data-user-card]"), "data-user-card"),
            published=published,
            kind=PostKind.FORUM_POST,
            lang=page.post_lang,
            thread_url=thread_url,
        )


def _number(block: LexborNode) -> int | None:
    said = re.fullmatch(r"post_(\d+)", block.id or "")
    return int(said[1]) if said else number_in(text_of(block.css_first('[itemprop="position"]')))


def _instant(page: ForumPage, block: LexborNode) -> WrittenTime | None:
    machine = block.css_first("time[datetime]")
    said = attribute(machine, "datetime") or attribute(block.css_first("[data-time]"), "data-time")
    return page.time(said) if said else None


def _unbox(page: ForumPage, body: LexborNode) -> None:
    for card in body.css("aside.onebox"):
        link = page.tree.create_node("p")
        link.insert_child(attribute(card, "data-onebox-src") or attribute(card.css_first("a[href]"), "href") or "")
        card.replace_with(link)


def _threads(page: ForumPage) -> Iterator[ThreadLink]:
    seen: set[str] = set()
    for row in page.tree.css(".topic-list-item, [itemtype$=ItemList] [itemprop=itemListElement]"):
        a = row.css_first("a.raw-topic-link, a.title, a[href*='/t/']")
        url = page.link(attribute(a, "href"))
        if url is None or url in seen:
            continue
        seen.add(url)
        replies = number_in(text_of(row.css_first(".posts")))
        yield ThreadLink(url, text_of(a), replies=replies)


def _link(page: ForumPage, rel: str) -> str | None:
    return page.link(attribute(page.tree.css_first(f'link[rel="{rel}"], a[rel="{rel}"]'), "href"))
