"""Comments below articles of Yle, by its comments API with the customer's own developer key.

Facts: `sources.md` 4. Checked on a recorded answer; never run live. The API gives the first hundred comments with
their answers; how it goes on is not documented anywhere we could read, so more is reported as a gap.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final
from urllib.parse import urlencode

from crawlers.errors import CrawlError, NeedsKeyError, ParseError
from crawlers.forums.api import ACCEPTED, instant_at, is_json, items_at, json_of, text_at, value_at
from crawlers.gaps import Gap, GapKind
from crawlers.html import folded_lines
from crawlers.types import (
    API_VERSION,
    Batch,
    Checkpoint,
    Found,
    Http,
    Json,
    Key,
    Post,
    PostKind,
    Reach,
    Reading,
    Response,
    Source,
)

_APP_ID, _APP_KEY = "yle.app_id", "yle.app_key"
_ARTICLE: Final = re.compile(r"https?://(?:[\w-]+\.)*yle\.fi/(?:\S*?/)?a/(\d{2}-\d+)")
_API: Final = "https://comments.api.yle.fi/v1/topics/{}/comments/accepted"
_LIMIT: Final = 100
_ISSUED_AT: Final = "https://developer.yle.fi/"


class YleCrawler:
    """Reads the accepted comments of one article."""

    name = "yle"
    api_version = API_VERSION
    default_every_s = 3600
    keys = (Key(_APP_ID, "app_id", _ISSUED_AT), Key(_APP_KEY, "app_key", _ISSUED_AT))

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """The comments of an article of Yle, by its address; () for all other pages. Pure."""
        match = _ARTICLE.match(page.final_url)
        if match is None:
            return ()
        reason = "The comments of an article of Yle, with your own key"
        return (Found(self.name, f"https://yle.fi/a/{match[1]}", f"Yle {match[1]}", 0.4, reason, None, "fi"),)

    def read(self, page: Response, source: Source) -> Reading:
        """All comments of one answer, the answers to comments after them.

        Raises: `ParseError` for what is no answer of this API.
        """
        if not is_json(page):
            raise ParseError(page.final_url, "the comments of Yle are read from its API, not from its pages")
        answer = json_of(page)
        items = list(_flat(answer)) if isinstance(answer, list) else []
        if not isinstance(answer, list) or any(text_at(item, "topicExternalId") is None for item, _ in items):
            raise ParseError(page.final_url, "this is no answer of Yle's comments")
        posts = (_post(item, parent, page) for item, parent in items)
        return Reading(tuple(post for post in posts if post is not None), lang="fi")

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """All accepted comments of the article; the store knows which of them are new.

        Raises: `NeedsKeyError` without a key, `CrawlError` of a kind.
        """
        match = _ARTICLE.match(source.address)
        if match is None:
            raise ParseError(source.address, "this is no address of an article of Yle")
        app_id, app_key = source.keys.get(_APP_ID), source.keys.get(_APP_KEY)
        if not app_id or not app_key:
            raise NeedsKeyError(source.address, f"Yle gives comments to holders of a key only: {_ISSUED_AT}")
        address = _API.format(match[1])
        asked = urlencode({"app_id": app_id, "app_key": app_key, "parent_limit": _LIMIT})
        try:
            page = http.get(f"{address}?{asked}", accept=ACCEPTED, rules="api")
        except CrawlError as error:
            # The key stands in the address, and addresses of failures are kept and shown.
            error.url, error.args = source.address, tuple(str(part).replace(asked, "…") for part in error.args)
            raise
        page = replace(page, url=source.address, final_url=address, moved_to=None)
        reading = self.read(page, source)
        parents = sum(1 for post in reading.posts if post.parent_url == post.thread_url)
        gap = Gap(GapKind.FIRST, "Yle", _LIMIT) if parents >= _LIMIT else None
        times = [post.published.at for post in reading.posts if post.published is not None]
        yield Batch(
            posts=reading.posts, checkpoint=Checkpoint(), page=page, looked_back_to=min(times, default=None), gap=gap
        )


def _flat(items: Json, parent: str | None = None) -> Iterator[tuple[Json, str | None]]:
    """Comments with the id of the one they answer."""
    for item in items if isinstance(items, list) else ():
        if isinstance(item, dict):
            yield item, parent
            yield from _flat(list(items_at(item, "children")), text_at(item, "id"))


def _post(item: Json, parent: str | None, page: Response) -> Post | None:
    """One comment; None for one that was rejected since."""
    comment_id, article = text_at(item, "id"), text_at(item, "topicExternalId")
    if comment_id is None or value_at(item, "rejectedAt") is not None:
        return None
    article_url = f"https://yle.fi/a/{article}"
    return Post(
        platform="yle",
        key=comment_id,
        guid=comment_id,
        url=f"{article_url}#comment-{comment_id}",
        text=folded_lines(text_at(item, "content") or ""),
        author=text_at(item, "author"),
        published=instant_at(item, page, "createdAt"),
        kind=PostKind.COMMENT,
        lang="fi",
        thread_url=article_url,
        parent_url=f"{article_url}#comment-{parent}" if parent is not None else article_url,
        reach=Reach(replies=len(list(items_at(item, "children"))) or None),
    )
