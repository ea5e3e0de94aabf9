"""Files that people bring, told apart by what is in them: mails, tables, saved pages; and the posts they hold."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from crawlers.detect import best_reader, looked_at
from crawlers.errors import CrawlError
from crawlers.mail.message import is_mail, is_mailbox, saved_page
from crawlers.mail.reading import read_mails
from crawlers.types import Post, Response, Source
from crawlers.urls import absolute
from monitor.errors import InputError
from monitor.exchange import mention_tables
from monitor.exchange.mention_tables import Columns
from monitor.exchange.tables import Table, is_sheet, open_table

MOST_BYTES: Final = 256 * 2**20
_SAVED_FROM: Final = re.compile(rb"<!--\s*saved from url=\(\d+\)(\S+)")
_CANONICAL: Final = (
    re.compile(rb"<link[^>]+rel=[\"']?canonical[\"']?[^>]*?href=[\"']([^\"'>]+)", re.IGNORECASE),
    re.compile(rb"<link[^>]+href=[\"']([^\"'>]+)[\"'][^>]*?rel=[\"']?canonical", re.IGNORECASE),
    re.compile(rb"<meta[^>]+property=[\"']?og:url[\"']?[^>]*?content=[\"']([^\"'>]+)", re.IGNORECASE),
)
_HEAD_BYTES: Final = 262_144


class FileKind(StrEnum):
    """What a file is."""

    MAILS = "mails"
    TABLE = "table"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a file that gives no post; `line` is None where it has none."""

    line: int | None
    detail: str


@dataclass(frozen=True, slots=True)
class Opened:
    """What a file holds. `page` is the page as evidence; `table` and `columns` say how a table was read."""

    kind: FileKind
    posts: tuple[Post, ...]
    problems: tuple[Problem, ...] = ()
    page: Response | None = None
    table: Table | None = None
    columns: Columns | None = None


def open_file(
    data: bytes,
    name: str,
    *,
    now: datetime,
    url: str | None = None,
    lang: str | None = None,
    zone: str | None = None,
    mapping: Mapping[str, str] | None = None,
) -> Opened:
    """The posts of a file. `url` says where a saved page is from; `mapping` which column of a table holds what.

    Raises: `InputError` for a file that is none of these, or a page that does not say where it is from.
    """
    if len(data) > MOST_BYTES:
        raise InputError(f"{name} is larger than {MOST_BYTES // 2**20} MB", "Bring it in parts.")
    if is_mailbox(data) or is_mail(data):
        page = saved_page(data)
        if page is not None:
            headers = {"content-type": page.content_type}
            at = page.saved.at if page.saved is not None else now
            return _page(name, page.body, url or page.address, headers, at, lang, zone)
        reading = read_mails(data)
        return Opened(FileKind.MAILS, reading.posts, tuple(Problem(None, skip.detail) for skip in reading.skipped))
    if is_sheet(data) or not data[:1024].lstrip(b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n").startswith((b"<", b"{", b"[")):
        return _table(data, name, now, lang, zone, mapping)
    return _page(name, data, url or _address_in(data), {}, now, lang, zone)


def _table(
    data: bytes, name: str, now: datetime, lang: str | None, zone: str | None, mapping: Mapping[str, str] | None
) -> Opened:
    table = open_table(data, name)
    columns = mention_tables.guess(table) if mapping is None else mention_tables.chosen(table, mapping)
    if mapping is None and not columns.of.keys() & {"url", "text", "title"}:
        # the window lets people choose: not knowing is no failure there
        return Opened(FileKind.TABLE, (), (Problem(None, "no column holds the mentions"),), None, table, columns)
    found = mention_tables.posts_of(table, columns, now=now, lang=lang, zone=zone)
    problems = tuple(Problem(row.number, row.detail) for row in found.bad)
    return Opened(FileKind.TABLE, found.posts, problems, None, table, columns)


def _page(
    name: str,
    body: bytes,
    address: str | None,
    headers: Mapping[str, str],
    at: datetime,
    lang: str | None,
    zone: str | None,
) -> Opened:
    url = absolute("", address) if address is not None else None
    if url is None:
        raise InputError(f"{name} does not say where it is from", "Give the address of the page with it.")
    page = Response(url=url, final_url=url, status=200, headers=headers, body=body, fetched_at=at)
    try:
        found = best_reader(page, Source(url, "", lang, zone))
        if found is None or not found[1].posts:
            seen = looked_at(page)
            words = seen.problem.detail if seen.problem is not None else seen.words
            return Opened(FileKind.PAGE, (), (Problem(None, f"no posts here: {words}"),), page)
    except CrawlError as error:
        return Opened(FileKind.PAGE, (), (Problem(None, error.detail or str(error)),), page)
    reading = found[1]
    problems = tuple(Problem(None, f"{skip.reason}: {skip.detail}") for skip in reading.skipped)
    return Opened(FileKind.PAGE, reading.posts, problems, page)


def _address_in(body: bytes) -> str | None:
    """Where a saved page says that it is from: what the browser noted, else what the page calls itself."""
    head = body[:_HEAD_BYTES]
    for pattern in (_SAVED_FROM, *_CANONICAL):
        match = pattern.search(head)
        if match is not None:
            found = absolute("", match[1].decode("utf-8", "replace").replace("&amp;", "&"))
            if found is not None:
                return found
    return None
