"""Vauva.fi: threads, sections and the site's own search.

Facts: `sources.md` 4; the site is a Drupal with a theme of its own. Checked on a recorded thread and a recorded page
of search results of 2024; never run live. robots.txt decides at each visit.
"""

from __future__ import annotations

import re
from typing import ClassVar, Final

from crawlers.forums.board import Kind, best_title, head_title
from crawlers.forums.drupal import DrupalCrawler
from crawlers.forums.drupal_posts import comments_of
from crawlers.forums.links import PageLinks
from crawlers.forums.page import ForumPage, PostParts, attribute, number_in, text_of
from crawlers.html import unique
from crawlers.types import Reach, ThreadLink
from crawlers.urls import host_of

_HOST: Final = "vauva.fi"
_PAGE: Final = 'nav a[href*="page="]'
_CHEVRONS: Final = (("next", "chevron-right"), ("previous", "chevron-left"))
_THREAD: Final = re.compile(r"/keskustelu/(\d+)(?:/|$)|/node/(\d+)(?:[#?]|$)")
_HITS: Final = ".result h3 a[href], .gjas-results h3 a[href]"
_ROWS: Final = (
    ".view-discussion a[href*='/keskustelu/'], .views-row a[href*='/keskustelu/'], main table a[href*='/keskustelu/'],"
    " main h2 a[href*='/keskustelu/'], main h3 a[href*='/keskustelu/']"
)
_ATTRIBUTION: Final = re.compile(r"^[^\n]{1,80} kirjoitti:\n", re.MULTILINE)


class VauvaCrawler(DrupalCrawler):
    """Reads the forum of vauva.fi."""

    name = "vauva"
    label = "Vauva.fi"
    signs = (b"vauva", b"Vauva")
    dates = "time"
    other_hosts: ClassVar[tuple[str, ...]] = ()

    def engine_of(self, page: ForumPage) -> str | None:
        """drupal for the site's own pages, None for all others."""
        return "drupal" if host_of(page.url).removeprefix("www.") == _HOST else None

    def kind_of(self, page: ForumPage) -> Kind:
        """What stands on the page."""
        if comments_of(page) or page.tree.css_first("div.node .content") is not None:
            return Kind.THREAD
        if "/haku" in page.url or page.tree.css_first(_HITS) is not None:
            return Kind.SEARCH
        return Kind.LIST if page.tree.css_first(_ROWS) is not None else Kind.OTHER

    def title_of(self, page: ForumPage, kind: Kind) -> str | None:
        """The thread's headline."""
        return best_title(page, ".node h1", "main h1", "h1") or head_title(page)

    def links_of(self, page: ForumPage) -> PageLinks:
        """The page links, known by the arrow drawn in them: their words are for screen readers only."""
        found: dict[str, str | None] = {}
        for a in page.tree.css(_PAGE):
            for which, sign in _CHEVRONS:
                if sign in (a.html or ""):
                    found.setdefault(which, page.link(attribute(a, "href")))
        numbered = {int(text): a for a in page.tree.css(_PAGE) if (text := text_of(a)).isdigit()}
        last = page.link(attribute(numbered[max(numbered)], "href")) if numbered and "next" in found else None
        return PageLinks(found.get("next"), found.get("previous"), last)

    def is_later_page(self, page: ForumPage) -> bool:
        """True where comments go on."""
        return self.links_of(page).previous_url is not None

    def is_empty_list(self, page: ForumPage) -> bool:
        """A search without hits keeps its form."""
        return page.tree.css_first("#google-json-api-search-box-form, .search-form") is not None and "/haku" in page.url

    def threads_of(self, page: ForumPage, kind: Kind) -> tuple[ThreadLink, ...]:
        """Threads of a section, or hits of the search, which name the hour the thread was begun and its comments."""
        links: dict[str, ThreadLink] = {}
        for a in unique(page.tree.css(_HITS if kind is Kind.SEARCH else _ROWS)):
            url = page.link(attribute(a, "href"))
            if url is None or _THREAD.search(url) is None or not text_of(a):
                continue
            row = a.parent.parent if a.parent is not None else None
            counted = row.css_first('a[href*="#replies"], .comment-count') if row is not None else None
            replies = number_in(text_of(counted)) if counted is not None else None
            links.setdefault(url, ThreadLink(url, text_of(a), None, replies))
        return tuple(links.values())

    def reach_of(self, page: ForumPage) -> Reach:
        """The number of comments above them."""
        return Reach(replies=_total(page))

    def posts_of(self, page: ForumPage) -> list[PostParts]:
        """The opening post and the comments; "X kirjoitti:" above a quote is the site's."""
        parts = super().posts_of(page)
        return [
            PostParts(
                part.post_id, part.url, part.author, part.published, part.edited, part.text,
                tuple(quote for text in part.quotes if (quote := _ATTRIBUTION.sub("", text, count=1))), part.parent_url,
            )
            for part in parts
        ]  # fmt: skip


def _total(page: ForumPage) -> int | None:
    return number_in(text_of(page.tree.css_first("#replies h2")))
