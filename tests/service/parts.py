"""Short ways to a feed, a place, an entity and a crawl."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from monitor.service import Monitor
from monitor.types import CrawlReport, Entity, MentionQuery, MentionRow, NewSource, Role
from tests.servers import Page, Server

Item = tuple[str, str, str]
"""guid, title, text"""


def feed(items: Sequence[Item], host: str) -> Page:
    """A feed of these items, each with its own address."""
    entries = "".join(
        f"<item><guid isPermaLink='false'>{guid}</guid><title>{escape(title)}</title>"
        f"<link>{host}/posts/{guid}</link><author>Сергій</author>"
        f"<pubDate>Fri, 20 Nov 2026 1{n % 10}:00:00 +0200</pubDate><description>{escape(text)}</description></item>"
        for n, (guid, title, text) in enumerate(items)
    )
    xml = f"<?xml version='1.0'?><rss version='2.0'><channel><title>Форум</title>{entries}</channel></rss>"
    return Page(body=xml.encode(), headers={"Content-Type": "application/rss+xml; charset=utf-8"})


def serve(server: Server, *items: Item, path: str = "/feed") -> str:
    """Address of a feed of these items, from now on."""
    page = feed(items, server.url("").rstrip("/"))
    server.pages(path, [page])
    return server.url(path)


def watch(monitor: Monitor, address: str) -> int:
    """Id of the new place."""
    written = monitor.add_source(NewSource(address, "feed", allow_private=True)).result()
    assert written.id is not None
    return written.id


def look_for(monitor: Monitor, name: str, role: Role = Role.OWN, **more: tuple[str, ...]) -> int:
    """Id of the new entity, after kept posts were searched for it."""
    written = monitor.add_entity(Entity(0, role, (name,), **more)).result()  # type: ignore[arg-type]
    assert monitor.settle(30)
    assert written.id is not None
    return written.id


def crawl(monitor: Monitor) -> CrawlReport:
    """What a crawl of all places did, after everything is analysed."""
    report = monitor.crawl(due_only=False).result(60)
    assert monitor.settle(30)
    return report


def inbox(monitor: Monitor, **query: object) -> list[MentionRow]:
    """Rows of the list."""
    return monitor.read.rows(monitor.read.mention_ids(MentionQuery(**query)))  # type: ignore[arg-type]
