"""phpBB 2 and 3: threads, topic lists, the board index, and results of the board's search.

Facts: `sources.md` 2.1, 2.3, 2.4 and phpBB's own templates of 2.0 to 4.0. Checked on recorded pages of
prosilver 3.0 and 3.2, a subsilver2 child and a phpBB 2 topic list; never run against a live board.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final
from urllib.parse import parse_qsl, urljoin, urlsplit

from crawlers.dates import written_order
from crawlers.errors import LayoutChangedError, LoginRequiredError, ParseError
from crawlers.forums.links import PageLinks
from crawlers.forums.page import ForumPage, attribute, open_page, text_of
from crawlers.forums.phpbb_lists import links_of, page_links, stable, zone_of
from crawlers.forums.phpbb_posts import post_anchors, post_blocks, posts_of
from crawlers.identity import phpbb_key
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
)
from crawlers.urls import host_of
from crawlers.walks.threads import walk
from crawlers.walls import check

_SIGNS: Final = (b"phpbb", b"viewtopic", b"viewforum", b"topictitle", b"forumline")
_TITLES: Final = (
    ".topic-title a", ".forum-title a", "#page-body h2 a", "#pageheader h2 a", "a.titles", "a.maintitle",
    "td.maintitle a", "h2 a", "h1 a",
)  # fmt: skip
_OTHER_TITLES: Final = (".topic-title", ".forum-title", ".maintitle")
# "Board • View topic - Title" up to 3.0, "Title - Page 2 - Board" from 3.1 on, "Board :: View topic - Title" in 2.
_WHOLE_TITLE: Final = re.compile(r"^.*?(?: • | :: )[^-]+ - (.+)$|^(.+?)(?: - \S+ \d+)? - [^-]+$", re.DOTALL)
_THREAD: Final = "thread"
_LIST: Final = "list"
_SEARCH: Final = "search"
_OTHER: Final = "other"
# PunBB and FluxBB have a viewtopic.php and #p123 too; the others link to boards now and then.
_OTHERS: Final = "#punwrap, .pun, #punindex, #punviewtopic, #vbulletin_html, html#XF, html#XenForo, #smf_header"
_EMPTY: Final = ".panel > .inner > strong, td.row1[colspan] .gen, td.row1[colspan] .gensmall, .section-search #message"
_ORDER_SAMPLE: Final = ".author, .postprofile, .lastpost, .gensmall, .postdetails, .topicdetails"


class PhpbbCrawler:
    """Reads phpBB boards of any version and theme that keeps the engine's ids."""

    name = "phpbb"
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
        if address is None:
            if opened.url:
                return ()
            address = ""  # a saved page that does not say where it stood
        name = _title(opened, kind) if kind != _OTHER else None
        reason = f"{what} of a phpBB board"
        return (
            Found(
                crawler=self.name,
                address=address,
                name=name or host_of(address) or engine,
                fit=fit,
                reason=reason[0].upper() + reason[1:],
                engine=engine,
                lang=opened.post_lang,
            ),
        )

    def read(self, page: Response, source: Source) -> Reading:
        """All posts and links of one page.

        Raises: `LoginRequiredError` for members' pages, `BlockedError` for a bot wall, `NotFoundError` for
        a page that says it is gone, `LayoutChangedError` for a thread without posts, `ParseError` for a
        page that is neither a thread nor a list.
        """
        opened = open_page(page, source)
        if source.lang is None:
            opened = opened.in_own_language()
        if opened.zone is None:
            opened = opened.with_zone(zone_of(opened))
        opened = opened.with_order(written_order(n.text() for n in opened.tree.css(_ORDER_SAMPLE)))
        kind = _kind(opened)
        links, title = page_links(opened), _title(opened, kind)
        threads = links_of(opened) if kind != _THREAD else ()
        posts = self._posts(opened, links, title) if not threads else ()
        if not posts and not threads:
            check(page, opened.html)
            _explain(opened, kind)
        return Reading(
            posts=posts,
            title=title,
            lang=posts[0].lang if posts else opened.post_lang,
            next_url=links.next_url,
            previous_url=links.previous_url,
            last_url=links.last_url,
            threads=threads,
        )

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """New posts of a thread, or of all threads of a forum or board that changed.

        Raises: `CrawlError` of a kind; batches yielded before stay stored.
        """
        return walk(self, source, checkpoint, http)

    def _posts(self, page: ForumPage, links: PageLinks, title: str | None) -> tuple[Post, ...]:
        parts = posts_of(page)
        page = page.in_letters_of(" ".join(part.text for part in parts))
        host, thread_url = host_of(page.url), _thread_url(page)
        posts = [
            Post(
                platform=self.name,
                key=phpbb_key(host, part.post_id),
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
        if posts and links.previous_url is None:
            whole = links.total if links.total is not None and links.total >= len(posts) else None
            if whole is None and links.next_url is None:
                whole = len(posts)
            if whole is not None:
                posts[0] = replace(posts[0], reach=Reach(replies=whole - 1))
        return tuple(posts)


def _engine(page: ForumPage) -> str | None:
    """The engine's slug, None for pages of others; what the page says and its rows must agree."""
    tree = page.tree
    if tree.css_first(_OTHERS) is not None:
        return None
    named = (
        tree.css_first("body#phpbb, #phpbb_alert, link[href*=prosilver], link[href*=ubsilver]") is not None
        or "phpBB Group" in (attribute(tree.css_first('meta[name="copyright"]'), "content") or "")
        or any("phpbb" in text_of(a).lower() for a in tree.css('a[href*="phpbb.com"]'))
    )
    addressed = urlsplit(page.url).path.endswith(("/viewtopic.php", "/viewforum.php"))
    linked = tree.css_first('a[href*="viewtopic.php"], a[href*="viewforum.php"]') is not None
    if not (named or addressed or linked):
        return None
    if tree.css_first("b.postauthor, a.forumlink, p.topicdetails, #wrapcentre, #wrapheader") is not None:
        return "phpbb3-subsilver2" if tree.css_first("table.forumline") is None else "phpbb2"
    if tree.css_first("table.forumline") is not None:
        return "phpbb2"
    if tree.css_first("ul.topiclist, a.topictitle, a.forumtitle, .postprofile, body#phpbb") is not None:
        return "phpbb3"
    return None


def _kind(page: ForumPage) -> str:
    body = attribute(page.tree.css_first("body"), "class") or ""
    script = urlsplit(page.url).path.rsplit("/", 1)[-1]
    for sign, kind in (("viewtopic", _THREAD), ("viewforum", _LIST), ("search", _SEARCH)):
        if f"section-{sign}" in body or script == f"{sign}.php":
            return kind
    if "section-index" in body or page.tree.css_first("a.forumtitle, a.forumlink") is not None:
        return _LIST
    topics = len(page.tree.css("a.topictitle"))
    if post_blocks(page) or (topics < 2 and any(post_anchors(page)) and page.tree.css_first(".postbody") is not None):
        return _THREAD
    return _LIST if topics else _OTHER


def _title(page: ForumPage, kind: str) -> str | None:
    links = ("a.topictitle",) if kind == _THREAD else ()  # subsilver2 themes have it in their breadcrumbs
    for node in (page.tree.css_first(selector) for selector in (*_TITLES, *links, *_OTHER_TITLES)):
        if text := text_of(node):
            return text
    node = page.tree.css_first("title")
    whole = " ".join((node.text() or "").split()) if node is not None else ""
    parts = _WHOLE_TITLE.match(whole)
    return (parts[1] or parts[2] if parts else whole) or None


def _thread_url(page: ForumPage) -> str | None:
    """The topic's own address, without page and session."""
    if (own := _by_topic_id(page, page.url)) is not None:
        return own
    for selector in (*_TITLES[:-2], 'link[rel="canonical"]', *_TITLES[-2:], "a.topictitle"):
        url = page.link(attribute(page.tree.css_first(selector), "href"))
        if url is not None:
            return _by_topic_id(page, url) or stable(page, url)
    return stable(page, page.url)


def _by_topic_id(page: ForumPage, url: str) -> str | None:
    """viewtopic.php?t=T beside the script that served the page, where `url` tells T."""
    if not urlsplit(page.url).path.endswith("/viewtopic.php"):
        return None
    topic = dict(parse_qsl(urlsplit(url).query)).get("t")
    return page.link(urljoin(page.url, f"viewtopic.php?t={topic}")) if topic and topic.isdigit() else None


def _address(page: ForumPage, kind: str) -> tuple[str | None, float, str]:
    """What is worth watching here: address, fit and what it is."""
    if kind == _THREAD:
        return _thread_url(page), 0.95, "a thread"
    if kind == _LIST:
        return stable(page, page.url), 0.9, "a list of topics or forums"
    if kind == _SEARCH and links_of(page):
        return page.link(page.url), 0.7, "search results"
    for a in page.tree.css('a[href*="index.php"]'):
        return stable(page, attribute(a, "href")), 0.4, "the index, found from another page,"
    return None, 0.2, "a page that cannot be watched,"


def _explain(page: ForumPage, kind: str) -> None:
    """Says why a page holds nothing to read; a forum may really be empty.

    Raises: unless it is.
    """
    if page.tree.css_first('form input[type="password"]') is not None:
        raise LoginRequiredError(page.url, "the board shows a login form instead of the page")
    if kind in (_LIST, _SEARCH) and page.tree.css_first(_EMPTY) is not None:
        return
    message = text_of(page.tree.css_first("#message p, .panel#message, td.row1 .gen, #message"))
    if message:
        raise ParseError(page.url, "the board shows a message instead of posts")
    if kind == _THREAD:
        raise LayoutChangedError(page.url, "a phpBB thread, but no post was found in it")
    if kind == _LIST:
        raise LayoutChangedError(page.url, "a list of a phpBB board, but no topic was found in it")
    raise ParseError(page.url, "neither a thread nor a list of a phpBB board")
