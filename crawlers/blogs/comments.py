"""Comments below an article: WordPress in any theme, Blogger, LiveJournal, and other pages that number them.

What themes share is read: the comment's id in the page ("comment-123", "li-comment-123", "c123"), the classes that
WordPress itself writes (`comment`, `children`, `fn`, `comment-metadata`, `comment-content`), schema.org properties. The
article is the parent, or the comment that is answered. Facts: WordPress's `class-walker-comment.php`, Blogger's themes,
`sources.md` 7. Fixtures are of our own writing; comments without ids are left to the reader of threads.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final
from urllib.parse import urlsplit

from lxml import etree
from lxml.html import HtmlElement

from crawlers.blogs.comment_parts import CUT_SHORT, author_in, is_head, own_elements, text_in, time_in
from crawlers.blogs.short_names import feed_of
from crawlers.errors import ParseError
from crawlers.identity import wordpress_comment_key
from crawlers.lxml_page import LxmlPage, elements, open_page, words_of
from crawlers.page_language import language_of_text
from crawlers.shown_ratings import ratings_of
from crawlers.types import (
    API_VERSION,
    Batch,
    Checkpoint,
    Found,
    Http,
    Post,
    PostKind,
    Reading,
    Response,
    Source,
)
from crawlers.urls import absolute, canonical, host_of
from crawlers.walks.threads import walk
from crawlers.walls import check

NAME: Final = "comments"

_ID: Final = re.compile(
    r"^(?:li-|div-|article-|anchor-)?(?:comment(?:-(?:id|item))?|kommentar|(?:lj)?cmt)[-_]?(\d+)$", re.IGNORECASE
)
_SHORT_ID: Final = re.compile(r"^c(\d{2,})$")  # Blogger; with a class that says comment
_NUMBERED: Final = etree.XPath("//*[@id and (contains(@id, 'comment') or contains(@id, 'kommentar')"
                               " or contains(@id, 'cmt') or starts-with(@id, 'c'))]")  # fmt: skip
_NO_PERSON: Final = re.compile(r"(?:^|\s)(?:pingback|trackback|comment-awaiting-moderation)(?:$|\s)")
_SAYS_COMMENT: Final = re.compile(r"(?:^|[\s_-])comments?(?:$|[\s_-])", re.IGNORECASE)
_PAGE: Final = re.compile(r"comment-page-(\d+)|[?&]cpage=(\d+)")
_BACK: Final = re.compile(r"(?:^|[\s_-])(?:prev(?:ious)?|older)(?:$|[\s_-])", re.IGNORECASE)
_ON: Final = re.compile(r"(?:^|[\s_-])(?:next|newer)(?:$|[\s_-])", re.IGNORECASE)
_WORDPRESS: Final = re.compile(
    r"/wp-(?:content|includes|json)/|name=[\"']generator[\"'][^>]+WordPress|https://api\.w\.org/"
)
_SITE: Final = re.compile(r"\s+[|•»«–—·]\s+|\s+-\s+")


class CommentsCrawler:
    """Reads the numbered comments of one article, all their pages, then what is new."""

    name = NAME
    api_version = API_VERSION
    default_every_s = 3600

    def complete(self, address: str) -> str | None:
        """The feed of a blog written in short, as "lj:name" or "medium:@name"; None for all else."""
        return feed_of(address)

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """An article with numbered comments below it; () for all else. Pure."""
        kind = page.headers.get("content-type", "text/html").partition(";")[0].strip().lower()
        if kind not in ("text/html", "application/xhtml+xml", "") or b"omment" not in page.body:
            return ()
        try:
            opened = open_page(page, Source(page.final_url, self.name))
        except ParseError:
            return ()
        posts = comments_of(opened)
        if not posts:
            return ()
        address = _article(opened)
        count = "1 comment" if len(posts) == 1 else f"{len(posts)} comments"
        name = posts[0].title or host_of(address) or NAME
        return (Found(self.name, address, name, 0.65, f"{count} below an article", None, posts[0].lang),)

    def read(self, page: Response, source: Source) -> Reading:
        """All comments of one page; none on an article that has none yet.

        Raises: `ParseError` for what is no HTML page; `LoginRequiredError`, `BlockedError` and `NotFoundError`
        for a page that is something else than it seems.
        """
        opened = open_page(page, source)
        posts = comments_of(opened)
        if not posts:
            check(page, opened.html)
        before, after, last = _pages(opened)
        return Reading(
            posts, title=_title(opened), lang=opened.post_lang, next_url=after, previous_url=before, last_url=last
        )

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """New comments of an article. Raises: `CrawlError` of a kind; batches yielded before stay stored."""
        return walk(self, source, checkpoint, http)


def comments_of(page: LxmlPage) -> tuple[Post, ...]:
    """The comments of a page, in its order; () for none."""
    nodes: dict[str, HtmlElement] = {}
    for node in elements(_NUMBERED, page.root):
        found = _ID.match(node.get("id") or "")
        if found is None and _SAYS_COMMENT.search(node.get("class") or ""):
            found = _SHORT_ID.match(node.get("id") or "")
        # Themes number a list item and a box in it alike: the outer one holds all.
        if found is not None and node.tag not in ("a", "form", "input", "textarea", "span", "label", "button"):
            nodes.setdefault(found[1], node)
    if not nodes:
        return ()
    numbers = {node: number for number, node in nodes.items()}
    is_wordpress = _WORDPRESS.search(page.html) is not None
    title, article = _title(page), _article(page)
    host = host_of(page.url)
    posts = []
    for number, node in nodes.items():
        if _NO_PERSON.search(node.get("class") or ""):
            continue
        inner = [one for one in node.iter() if one is not node and one in numbers]
        heads = [one for one in node.iter() if isinstance(one.tag, str) and one is not node and is_head(one)]
        author, author_node = author_in(node, inner)
        published, date_node = time_in(page, node, inner)
        text, quotes = text_in(node, inner, [*heads, *(one for one in (author_node, date_node) if one is not None)])
        if not text or CUT_SHORT.match(text) or (author is None and published is None):
            continue
        above = next((numbers[one] for one in node.iterancestors() if one in numbers), None)
        lang = language_of_text(text, page.lang)
        posts.append(
            Post(
                platform="wordpress" if is_wordpress else NAME,
                key=wordpress_comment_key(host, number) if is_wordpress else f"{host}:{number}",
                guid=number,
                url=_own_link(page, node, number, inner) or f"{article}#{nodes[number].get('id')}",
                text=text,
                title=title,
                quotes=quotes,
                author=author,
                published=published,
                kind=PostKind.COMMENT,
                lang=re.split("[-_]", lang.lower())[0] if lang else None,
                thread_url=article,
                parent_url=f"{article}#{nodes[above].get('id')}" if above is not None else article,
            )
        )
    rated = ratings_of([[nodes[post.guid or ""]] for post in posts])
    return tuple(
        post if rating is None else replace(post, rating=rating, kind=PostKind.REVIEW)
        for post, rating in zip(posts, rated, strict=True)
    )


def _own_link(page: LxmlPage, node: HtmlElement, number: str, inner: list[HtmlElement]) -> str | None:
    for one in own_elements(node, inner):
        href = one.get("href") if one.tag == "a" else None
        if href and "replytocom" not in href and re.search(rf"#(?:comment[-_]?|c|t|cmt){number}$", href):
            return page.link(href)
    return None


def _article(page: LxmlPage) -> str:
    """Where the article stands, whatever page of its comments this is."""
    stated = next(
        (one.get("href") for one in page.root.iter("link") if (one.get("rel") or "").lower() == "canonical"), None
    )
    url = absolute(page.base, stated) or page.url
    if host_of(url) != host_of(page.url) and page.url:
        url = page.url
    return canonical(re.sub(r"comment-page-\d+/?$|[?&]cpage=\d+$", "", url.partition("#")[0]))


def _title(page: LxmlPage) -> str | None:
    shared = next((one.get("content") for one in page.root.iter("meta") if one.get("property") == "og:title"), None)
    headings = [text for one in page.root.iter("h1") if 2 < len(text := words_of(one)) <= 250]
    if len(headings) == 1 and not shared:
        return headings[0]
    if shared and shared.strip():
        return " ".join(shared.split())
    node = next(page.root.iter("title"), None)
    parts = [part for part in _SITE.split(words_of(node)) if part] if node is not None else []
    return max(parts, key=len) if parts else None


def _pages(page: LxmlPage) -> tuple[str | None, str | None, str | None]:
    """The pages of comments before, after and last, by their own links: "next" may lead to another article."""
    here = _PAGE.search(urlsplit(page.url)._replace(fragment="").geturl())
    links: dict[int, str] = {}
    beside: int | None = None
    for one in page.root.iter("a"):
        found = _PAGE.search(one.get("href") or "")
        url = page.link((one.get("href") or "").partition("#")[0]) if found is not None else None
        if found is not None and url is not None and "replytocom" not in url and host_of(url) == host_of(page.url):
            number = int(found[1] or found[2])
            links.setdefault(number, url)
            above = one.getparent()
            said = " ".join(
                filter(None, (one.get("class"), one.get("rel"), above.get("class") if above is not None else ""))
            )
            beside = number + 1 if _BACK.search(said) else number - 1 if _ON.search(said) else beside
    current = next((words_of(one) for one in page.root.iter("span") if "current" in (one.get("class") or "")), "")
    at = int(here[1] or here[2]) if here is not None else int(current) if current.isdecimal() else beside
    if not links:
        return None, None, None
    if at is None:  # the article itself shows either the first or the newest page
        at = min(links) - 1 if min(links) > 1 else max(links) + 1
    before = max((one for one in links if one < at), default=None)
    after = min((one for one in links if one > at), default=None)
    last = max(links)
    return (
        links[before] if before is not None else None,
        links[after] if after is not None else None,
        links[last] if last > at else None,
    )
