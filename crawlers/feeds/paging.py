"""Where a feed keeps its older entries."""

from __future__ import annotations

from typing import Final
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from crawlers.feeds.reading import Feed
from crawlers.identity import is_wordpress

_WORDPRESS_PAGE: Final = "paged"


def older_page(feed: Feed, url: str) -> str | None:
    """The address of the next page of older entries, None if the feed names none and none is known.

    Order: the feed's own link (RFC 5005 `next`, JSON Feed `next_url`), its archive (`prev-archive`),
    WordPress's numbered pages. A page without entries is the last one.
    """
    if not feed.entries:
        return None
    for link in (feed.links.next, feed.links.prev_archive):
        if link is not None and link != url and link.startswith(("http://", "https://")):
            return link
    return _next_number(url) if is_wordpress(feed.generator) else None


def _next_number(url: str) -> str:
    parts = urlsplit(url)
    query = dict(parse_qsl(parts.query, keep_blank_values=True))
    number = query.get(_WORDPRESS_PAGE, "1")
    query[_WORDPRESS_PAGE] = str(int(number) + 1 if number.isdecimal() else 2)
    return urlunsplit(parts._replace(query=urlencode(query), fragment=""))
