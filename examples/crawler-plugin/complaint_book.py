"""Complaint books as JSON: {"shop": …, "entries": [{"id", "name", "at", "text", "answer"?}]}, newest first."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

from crawlers.errors import ParseError
from crawlers.types import (
    API_VERSION,
    About,
    AboutKind,
    Batch,
    Checkpoint,
    Found,
    Http,
    Post,
    PostKind,
    Precision,
    Reading,
    Response,
    Skip,
    Source,
    WrittenTime,
)


class ComplaintBook:
    """The crawler; it keeps nothing between two calls."""

    name = "complaint_book"
    api_version = API_VERSION
    default_every_s = 3600

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """A way to read the page, if it is a complaint book."""
        book = _book(page)
        if book is None:
            return ()
        shop = str(book.get("shop") or urlsplit(page.final_url).hostname)
        return (Found(self.name, page.final_url, f"{shop}: complaint book", 0.95, "its JSON has a shop and entries"),)

    def read(self, page: Response, source: Source) -> Reading:
        """All entries and the shop's answers. Raises: `ParseError`."""
        book = _book(page)
        if book is None:
            raise ParseError(page.final_url, "this is no complaint book")
        host = urlsplit(page.final_url).netloc
        posts: list[Post] = []
        skipped: list[Skip] = []
        for entry in book["entries"]:
            try:
                posts += _posts(entry, page.final_url, host, book.get("shop"), source.lang)
            except (KeyError, TypeError, ValueError) as error:
                skipped.append(Skip("not_an_entry", f"an entry lacks what it needs: {error!r}", page.final_url))
        return Reading(tuple(posts), tuple(skipped), title=book.get("shop"))

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """Entries that were not there at the last visit."""
        seen = checkpoint.state.get("seen")
        known = {key for key in seen if isinstance(key, str)} if isinstance(seen, list) else set()
        page = http.get(source.address, accept="application/json")
        reading = self.read(page, source)
        fresh = tuple(post for post in reading.posts if post.key not in known)
        keys = [post.key for post in reading.posts]
        yield Batch(fresh, Checkpoint({"seen": keys[:500]}), skipped=reading.skipped, page=page, title=reading.title)


def _book(page: Response) -> dict[str, Any] | None:
    if not page.body.lstrip().startswith(b"{"):
        return None
    try:
        found = json.loads(page.body)
    except ValueError:
        return None
    return found if isinstance(found.get("entries"), list) and "shop" in found else None


def _posts(entry: dict[str, Any], address: str, host: str, shop: str | None, lang: str | None) -> Iterator[Post]:
    number = str(entry["id"])
    at = datetime.fromisoformat(entry["at"]).astimezone(UTC)
    post = Post(
        platform="complaint_book",
        key=f"{host} {number}",
        url=f"{address}#{number}",
        text=str(entry["text"]),
        author=entry.get("name"),
        published=WrittenTime(at, Precision.SECOND, entry["at"], "UTC"),
        kind=PostKind.REVIEW,
        lang=lang,
        guid=number,
        about=None if shop is None else About(AboutKind.COMPANY, shop),
        title=shop,
    )
    yield post
    if entry.get("answer"):
        yield replace(
            post,
            key=f"{host} {number} answer",
            url=f"{address}#{number}-answer",
            text=str(entry["answer"]),
            author=shop,
            kind=PostKind.ANSWER,
            parent_url=post.url,
            guid=None,
        )
