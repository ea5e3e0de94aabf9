"""A real isso: comments below articles, by its API and by its feed.

What is written, edited, deleted, refused and broken off there; nothing lost, nothing twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final
from urllib.parse import quote

import pytest

from crawlers.errors import CrawlError
from monitor.service import Monitor
from monitor.types import Entity, MentionQuery, NewSource, Role
from tests.servers import Page, Server
from tests.servers_real import Front, Kept, RealServer, crawl, kept, open_monitor, real_server

START: Final = datetime(2026, 11, 2, 7, 15, tzinfo=UTC)
AUTHORS: Final = ("Анна Речкина", "Остап", "Liisa K.", "tom & co")
SAYINGS: Final = (
    "У меня с Вельморой та же история!",
    "А я задоволена, все привезли вчасно.",
    "Kiitos, hyvä juttu.",
    "Which kettle is the best?",
)


@dataclass
class Comments:
    """The comment server behind its proxy, below one article of a site; id → (author, instant, text)."""

    server: RealServer
    front: Front
    site: Server
    uri: str
    written: dict[int, tuple[str, datetime, str]] = field(default_factory=dict)
    count: int = 0

    @property
    def article(self) -> str:
        return self.site.url(self.uri)

    @property
    def address(self) -> str:
        """What the crawler of isso watches."""
        return f"{self.front.url('/')}?uri={quote(self.uri, safe='')}#{self.article}"

    @property
    def feed(self) -> str:
        return f"{self.front.url('/feed')}?uri={quote(self.uri, safe='')}"

    def post(self, answers: int | None = None) -> int:
        n, self.count = self.count, self.count + 1
        author, at = AUTHORS[n % len(AUTHORS)], START + timedelta(hours=n)
        text = f"{SAYINGS[n % len(SAYINGS)]} Номер {n}."
        id = int(self.server.act("post", uri=self.uri, author=author, text=text, at=at.isoformat(), answers=answers))
        self.written[id] = (author, at, text)
        return id

    def edit(self, id: int, text: str) -> None:
        self.server.act("edit", id=id, text=text)
        author, at, _ = self.written[id]
        self.written[id] = (author, at, text)

    def delete(self, id: int) -> None:
        self.server.act("delete", id=id)
        del self.written[id]


@pytest.fixture(scope="module")
def site() -> Iterator[Server]:
    with Server("127.0.0.3") as running:
        yield running


@pytest.fixture(scope="module")
def server(site: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealServer]:
    folder = tmp_path_factory.mktemp("comments")
    with real_server("comments", "isso", folder, site.url("").rstrip("/")) as running:
        yield running


@pytest.fixture
def comments(server: RealServer, site: Server, request: pytest.FixtureRequest) -> Iterator[Comments]:
    """An article with three comments, one of them an answer."""
    uri = f"/{request.node.name.replace('[', '-').replace(']', '')}/"
    with Front(server.url) as front:
        made = Comments(server, front, site, uri)
        site.page(
            uri,
            "<html lang='ru'><head><title>Печь для дачи</title></head><body><article><h1>Печь для дачи</h1><p>Мы обошли"
            f" шесть магазинов.</p></article><script data-isso='{front.url('')}' src='{front.url('/js/embed.min.js')}'>"
            "</script><section id='isso-thread'></section></body></html>",
        )
        first = made.post()
        made.post()
        made.post(answers=first)
        yield made


@pytest.fixture
def monitor(tmp_path: Path) -> Iterator[Monitor]:
    with open_monitor(tmp_path / "data") as opened:
        opened.add_entity(Entity(0, Role.OWN, ("Вельмора",), langs=("ru",))).result()
        yield opened


def watch(monitor: Monitor, address: str, crawler: str = "isso") -> int:
    written = monitor.add_source(NewSource(address, crawler, allow_private=True)).result()
    assert written.id is not None
    return written.id


def assert_whole(posts: list[Kept], comments: Comments) -> None:
    """Every comment that stands there is in the base, once, with its author, instant and newest text."""
    there = [post for post in posts if not post.gone]
    assert sorted((post.url, post.author, post.at, post.texts[-1]) for post in there) == sorted(
        (f"{comments.article}#isso-{id}", author, at.strftime("%Y-%m-%dT%H:%M:%S.000Z"), text)
        for id, (author, at, text) in comments.written.items()
    )


def test_the_comments_of_an_article_are_offered_read_and_followed(comments: Comments, monitor: Monitor) -> None:
    offered = monitor.detect(comments.article, allow_private=True).result(60)
    (found,) = [one for one in offered.found if one.crawler == "isso"]
    assert found.address == comments.address
    watch(monitor, found.address)
    assert not crawl(monitor).failed
    assert_whole(kept(monitor), comments)
    assert len(monitor.read.mention_ids(MentionQuery())) == 1
    assert crawl(monitor).new_posts == 0
    comments.post()
    comments.post(answers=next(iter(comments.written)))
    assert crawl(monitor).new_posts == 2
    assert_whole(kept(monitor), comments)


def test_a_comment_seen_by_api_and_feed_stands_in_the_list_once(comments: Comments, monitor: Monitor) -> None:
    watch(monitor, comments.address)
    watch(monitor, comments.feed, "feed")
    assert not crawl(monitor).failed
    crawl(monitor)
    urls = [post.url for post in kept(monitor)]
    assert sorted(set(urls)) == sorted(f"{comments.article}#isso-{id}" for id in comments.written)
    assert len(monitor.read.mention_ids(MentionQuery(stories=True))) == 1


def test_an_edited_comment_is_a_version_and_a_deleted_one_is_gone(comments: Comments, monitor: Monitor) -> None:
    watch(monitor, comments.address)
    crawl(monitor)
    first, second, third = comments.written
    ids = {post.url: post.id for post in kept(monitor)}
    comments.edit(first, "Вельмора всё уладила.")
    assert crawl(monitor).new_posts == 0
    assert_whole(kept(monitor), comments)
    assert [len(post.texts) for post in kept(monitor) if post.id == ids[f"{comments.article}#isso-{first}"]] == [2]

    comments.delete(second)
    comments.edit(third, "Kiitos vielä kerran.")
    for id in (first, second, third):
        monitor.recheck(ids[f"{comments.article}#isso-{id}"]).result(30)
    assert [post.url for post in kept(monitor) if post.gone] == [f"{comments.article}#isso-{second}"]
    assert_whole(kept(monitor), comments)


def test_a_comment_whose_server_refuses_is_not_gone(comments: Comments, monitor: Monitor) -> None:
    watch(monitor, comments.address)
    crawl(monitor)
    (first, *_) = kept(monitor)
    for refusal in (Page(b"no", status=403), Page(b"<html>maintenance</html>", status=200), Page(b"", status=500)):
        comments.front.answer_next(refusal)
        with pytest.raises(CrawlError):
            monitor.recheck(first.id).result(30)
    assert not any(post.gone for post in kept(monitor))


@pytest.mark.parametrize("status", [429, 503])
def test_a_server_that_asks_for_patience_gets_it(comments: Comments, tmp_path: Path, status: int) -> None:
    with open_monitor(tmp_path / "data") as monitor:
        id = watch(monitor, comments.address)
        comments.front.answer_next(Page(b"slow down", status=status, headers={"Retry-After": "3600"}))
        assert crawl(monitor).failed == {id: "rate_limited"}
        row = monitor.read.source(id)
        assert row.due_at is not None
        assert row.due_at - monitor.clock() > timedelta(seconds=3500)
    with open_monitor(tmp_path / "data") as monitor:
        assert not crawl(monitor).failed
        assert_whole(kept(monitor), comments)


def test_ending_in_the_middle_and_a_server_away_lose_nothing(comments: Comments, tmp_path: Path) -> None:
    with open_monitor(tmp_path / "data") as monitor:
        watch(monitor, comments.address)
        crawl(monitor)
        comments.post()
        comments.front.hold_after(0)
        crawling = monitor.crawl(due_only=False)
        assert comments.front.reached.wait(30)
        monitor.cancel_crawl()
        comments.front.is_down = True
        comments.front.let_go()
        crawling.result(30)
    comments.front.is_down = False
    comments.post()
    with open_monitor(tmp_path / "data") as monitor:
        assert not any(post.gone for post in kept(monitor))
        assert crawl(monitor).new_posts == 2
        assert_whole(kept(monitor), comments)
