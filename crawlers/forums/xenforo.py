"""XenForo 1 and 2: threads, forums, the board index, and results of the board's search.

Facts: `sources.md` 2.1, 2.3 and 2.4. Checked on recorded pages of XenForo 1.5, 2.1 to 2.3 in English,
Finnish and German; never run against a live board.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final
from urllib.parse import urlsplit

from selectolax.lexbor import LexborNode

from crawlers.errors import LayoutChangedError, LoginRequiredError, ParseError
from crawlers.forums.page import ForumPage, attribute, number_in, open_page, text_of
from crawlers.forums.xenforo_posts import instant_of, post_articles, post_items, posts_of
from crawlers.types import (
    API_VERSION,
    Batch,
    Checkpoint,
    Found,
    Http,
    Post,
    PostKind,
    Reach,
    Reading,
    Response,
    Source,
    ThreadLink,
)
from crawlers.urls import host_of
from crawlers.walks.threads import walk
from crawlers.walls import check

_SIGNS: Final = (b'id="XF"', b'id="XenForo"', b"XenForo", b"js/xf/", b"css.php?css=public", b'data-app="public"')
_NEXT: Final = ("a.pageNav-jump--next", "a.pageNavSimple-el--next", 'link[rel="next"]', 'a[rel="next"]')
_PREVIOUS: Final = ("a.pageNav-jump--prev", "a.pageNavSimple-el--prev", 'link[rel="prev"]', 'a[rel="prev"]')
_PAGES: Final = ".pageNav-page a[href], .PageNav nav a[href]"
_TITLES: Final = ("h1.p-title-value", ".titleBar h1", "h1", ".titleBar .title")
_LABELS: Final = "h1 .label, h1 .labelLink, h1 .label-append, h1 .prefix"
_THREAD_PAGE: Final = re.compile(r"(.*?[/?]threads/[^/?#&]+/?)")
_PLACE: Final = re.compile(r"(?:page-\d+|post-\d+|latest|unread|reply)/?$")
_POST_LINK: Final = re.compile(r"post(?:s/|-)(\d+)|[?&]id=(\d+)")
_LISTS: Final = ("forum_", "category_", "search_results", "whats_new", "find_", "tag_view")
_THREAD_ROWS: Final = ".structItem--thread, .discussionListItem, .node--forum"
_LAST_TIMES: Final = (
    ".structItem-latestDate", ".structItem-cell--latest time", ".lastPostInfo .DateTime", ".node-extra-date",
    ".nodeLastPost .DateTime", ".contentRow-minor time",
)  # fmt: skip
_THREAD, _LIST, _LOGIN, _OTHER = "thread", "list", "login", "other"


class XenforoCrawler:
    """Reads XenForo boards of versions 1 and 2, whatever theme and add-ons they wear."""

    name = "xenforo"
    api_version = API_VERSION
    default_every_s = 3600

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """A thread, a forum or the whole board; () for pages of other engines. Pure."""
        if not any(sign in page.body for sign in _SIGNS):
            return ()
        try:
            opened = open_page(page, Source(page.final_url, self.name))
        except ParseError:
            return ()
        engine = _engine(opened)
        if engine is None:
            return ()
        kind = _kind(opened)
        address, fit, what = _address(opened, kind)
        name = _title(opened) if kind in (_THREAD, _LIST) else None
        found = Found(
            crawler=self.name,
            address=address,
            name=name or host_of(address) or engine,
            fit=fit,
            reason=f"{what} of a XenForo board",
            engine=engine,
            lang=opened.post_lang,
        )
        return (found,)

    def read(self, page: Response, source: Source) -> Reading:
        """All posts and links of one page.

        Raises: `LoginRequiredError` for members' pages, `BlockedError` for a bot wall, `NotFoundError` for
        a page that says it is gone, `LayoutChangedError` for a thread without posts, `ParseError` for a
        page that is neither a thread nor a list.
        """
        opened = open_page(page, source)
        kind = _kind(opened)
        title, next_url = _title(opened), _link(opened, _NEXT)
        previous_url, last_url = _link(opened, _PREVIOUS), _last_page(opened)
        if next_url is None or previous_url is None:
            numbered_next, numbered_previous = _numbered(opened)
            next_url, previous_url = next_url or numbered_next, previous_url or numbered_previous
        threads = _threads(opened) if kind != _THREAD else ()
        posts = self._posts(opened, title, next_url, previous_url) if not threads else ()
        if not posts and not threads:
            check(page, opened.html)
            _explain(opened, kind)
        return Reading(
            posts=posts,
            title=title,
            lang=posts[0].lang if posts else opened.post_lang,
            next_url=next_url,
            previous_url=previous_url,
            last_url=last_url,
            threads=threads,
        )

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """New posts of a thread, or of all threads of a forum or board that changed.

        Raises: `CrawlError` of a kind; batches yielded before stay stored.
        """
        return walk(self, source, checkpoint, http)

    def _posts(
        self, page: ForumPage, title: str | None, next_url: str | None, previous_url: str | None
    ) -> tuple[Post, ...]:
        parts = posts_of(page)
        page = page.in_letters_of(" ".join(part.text for part in parts))
        host, thread_url = host_of(page.url), _thread_url(page)
        posts = [
            Post(
                platform=self.name,
                key=f"{host}:{part.post_id}",
                guid=part.post_id,
                url=part.url,
                text=part.text,
                title=title,
                quotes=part.quotes,
                author=part.author,
                published=part.published,
                edited=part.edited,
                kind=PostKind.FORUM_POST,
                lang=page.post_lang,
                thread_url=thread_url,
            )
            for part in parts
        ]
        if posts and previous_url is None:
            reach = _reach(page)
            if reach.replies is None and next_url is None:
                reach = replace(reach, replies=len(posts) - 1)
            posts[0] = replace(posts[0], reach=reach)
        return tuple(posts)


def _engine(page: ForumPage) -> str | None:
    """The engine's slug, None for pages of others."""
    root = page.tree.css_first("html")
    name = (root.id or "") if root is not None else ""
    # Pages saved by a browser lose the attributes of <html>; the board's own scripts stay.
    if name == "XF" or page.tree.css_first('script[src*="js/xf/"], link[href*="css.php?css=public"]') is not None:
        return "xenforo2"
    if name == "XenForo" or page.tree.css_first('script[src*="js/xenforo/"]') is not None:
        return "xenforo1"
    return None


def _kind(page: ForumPage) -> str:
    root = page.tree.css_first("html")
    body = page.tree.css_first("body")
    template = attribute(root, "data-template") or attribute(body, "data-template") or ""
    template = template or (attribute(page.tree.css_first("#content"), "class") or "")
    if template.startswith("thread_view") or post_articles(page) or post_items(page):
        return _THREAD
    if "login" in template:
        return _LOGIN
    if template.startswith(_LISTS) or (_rows(page) if not template else page.tree.css_first(_THREAD_ROWS)):
        return _LIST
    return _OTHER


def _title(page: ForumPage) -> str | None:
    """The title without its prefix labels; those are the board's words."""
    for node in (page.tree.css_first(selector) for selector in _TITLES):
        text = text_of(node)
        if node is not None and text and node.css_first(".PageNav, .pageNav") is None:
            for label in page.tree.css(_LABELS):
                text = text.removeprefix(text_of(label)).strip(" -\u00a0|")
            return text or None
    shared = attribute(page.tree.css_first('meta[property="og:title"]'), "content")
    whole = page.tree.css_first("title")  # Title | Page 2 | Board
    return shared or ((whole.text() or "").partition(" | ")[0].strip() if whole is not None else None) or None


def _link(page: ForumPage, selectors: tuple[str, ...]) -> str | None:
    hrefs = (attribute(page.tree.css_first(selector), "href") for selector in selectors)
    return next((url for href in hrefs if href and (url := page.link(href)) is not None), None)


def _numbered(page: ForumPage) -> tuple[str | None, str | None]:
    """The next and the previous page by the numbers of the page bar."""
    here = page.tree.css_first(".pageNav-page--current, .PageNav a.currentPage")
    current = number_in(text_of(here)) if here is not None else None
    if current is None:
        return None, None
    by_number = {text_of(a): attribute(a, "href") for a in page.tree.css(_PAGES)}
    return page.link(by_number.get(str(current + 1))), page.link(by_number.get(str(current - 1)))


def _last_page(page: ForumPage) -> str | None:
    numbered = [(int(text_of(a)), attribute(a, "href")) for a in page.tree.css(_PAGES) if text_of(a).isdigit()]
    return page.link(max(numbered, key=lambda pair: pair[0])[1]) if numbered else None


def _thread_url(page: ForumPage) -> str | None:
    """The thread's own address, without page and post."""
    canonical_link = page.link(attribute(page.tree.css_first('link[rel="canonical"]'), "href"))
    for url in (page.url, canonical_link):
        if url is not None and (match := _THREAD_PAGE.match(url)) is not None:
            return page.link(match[1] if match[1].endswith("/") else match[1] + "/")
    return _base_of(page, canonical_link or page.url)


def _base_of(page: ForumPage, url: str) -> str | None:
    """An address without page, post, fragment and, unless it is the route itself, query."""
    parts = urlsplit(url)
    query = parts.query if parts.path.endswith("index.php") else ""
    return page.link(parts._replace(path=_PLACE.sub("", parts.path), query=_PLACE.sub("", query), fragment="").geturl())


def _reach(page: ForumPage) -> Reach:
    """Views and replies that the page tells search engines about the thread."""
    for script in page.tree.css('script[type="application/ld+json"]'):
        try:
            data = json.loads(script.text() or "")
        except ValueError:
            continue
        entity = data.get("mainEntity", data) if isinstance(data, dict) else {}
        counters = entity.get("interactionStatistic") if isinstance(entity, dict) else None
        counts: dict[str, int] = {}
        for counter in counters if isinstance(counters, list) else [counters]:
            if isinstance(counter, dict):
                kind = str(counter.get("interactionType", "")).rpartition("/")[2]
                count = number_in(str(counter.get("userInteractionCount", "")))
                if count is not None:
                    counts[kind] = count
        if counts:
            return Reach(views=counts.get("ViewAction"), replies=counts.get("CommentAction", counts.get("ReplyAction")))
    return Reach()


# --- lists -------------------------------------------------------------------------------------------


def _rows(page: ForumPage) -> list[LexborNode]:
    for selector in (".structItem--thread", ".discussionListItem", ".contentRow", ".node--forum", ".node.forum"):
        if rows := page.tree.css(selector):
            return [*page.tree.css(".node--forum"), *rows] if selector == ".structItem--thread" else rows
    return []


def _threads(page: ForumPage) -> tuple[ThreadLink, ...]:
    """The discussions and forums that a list page names, in its order."""
    links: dict[str, ThreadLink] = {}
    for row in _rows(page):
        title = _title_link(row)
        href = page.link(attribute(title, "href"))
        if title is None or href is None:
            continue
        key = _post_key(page, href)
        url = href if key is not None else _base_of(page, href) or href
        last = _last_time(row)
        if key is None:
            shown = row.css_first(".node-extra-title, .nodeLastPost a, .structItem-cell--latest a")
            key = _post_key(page, attribute(shown, "href") or "")
        links.setdefault(url, ThreadLink(url, text_of(title), instant_of(page, last), _replies(row), key))
    return tuple(links.values())


def _title_link(row: LexborNode) -> LexborNode | None:
    for selector in (".structItem-title a[href]", ".title a[href]", ".contentRow-title a[href]", ".node-title a[href]",
                     ".nodeTitle a[href]"):  # fmt: skip
        for a in reversed(row.css(selector)):
            if "label" not in (attribute(a, "class") or "").lower() and text_of(a):
                return a
    return None


def _last_time(row: LexborNode) -> LexborNode | None:
    for selector in _LAST_TIMES:
        for node in row.css(selector):
            if any(attribute(node, name) for name in ("datetime", "data-timestamp", "data-time", "title")):
                return node
    return None


def _post_key(page: ForumPage, url: str) -> str | None:
    match = _POST_LINK.search(url)
    return f"{host_of(page.url)}:{match[1] or match[2]}" if match else None


def _replies(row: LexborNode) -> int | None:
    shown = row.css_first(".structItem-cell--meta dd, .stats .major dd")
    text = text_of(shown)
    return number_in(text) if re.fullmatch(r"[\d .,]+", text) else None  # "1.2K" is not a number


def _address(page: ForumPage, kind: str) -> tuple[str, float, str]:
    """What is worth watching here: address, fit and what it is."""
    if kind == _THREAD:
        return _thread_url(page) or page.url, 0.95, "A thread"
    if kind == _LIST:
        if page.tree.css_first(".contentRow-title") is not None:
            return page.link(page.url) or page.url, 0.7, "Search results"
        return _base_of(page, page.url) or page.url, 0.9, "A list of threads or forums"
    home = page.link(attribute(page.tree.css_first(".p-header-logo a, #logo a, .p-breadcrumbs a"), "href"))
    return home or page.url, 0.4, "The index, found from another page,"


def _explain(page: ForumPage, kind: str) -> None:
    """Says why a page holds nothing to read; a list may really be empty.

    Raises: unless it is one.
    """
    if kind == _LOGIN:
        raise LoginRequiredError(page.url, "the board shows a login form instead of the page")
    if kind == _THREAD:
        raise LayoutChangedError(page.url, "a XenForo thread, but no post was found in it")
    if kind == _OTHER:
        raise ParseError(page.url, "neither a thread nor a list of a XenForo board")
