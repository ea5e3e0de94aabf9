"""A server of Mastodon's API (mastodon-mock): a tag, an account, all public posts.

What is written, edited, deleted, refused and broken off there; nothing lost, nothing twice. The mock has no pages
for people, only the API; the crawler asks the API for a post at a permalink as well.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import pytest

from crawlers.errors import CrawlError
from monitor.service import Monitor
from monitor.types import Entity, MentionQuery, NewSource, Role
from tests.servers import Page
from tests.servers_real import Front, Kept, RealServer, crawl, kept, open_monitor, real_server

AUTHORS: Final = ("anna", "ostap", "liisa")
SAYINGS: Final = (
    "Заказала у Вельморы кухню, обещали за две недели, везут второй месяц.",
    "А я задоволена, все привезли вчасно.",
    "Kiitos, hyvä juttu.",
    "Деньги Вельмора не возвращает.",
)
PAGE_SIZE: Final = 40
"""What the crawler asks for at a time."""


@dataclass
class Fediverse:
    """The server behind its proxy; id → (author, text)."""

    server: RealServer
    front: Front
    tag: str
    written: dict[str, tuple[str, str]] = field(default_factory=dict)
    urls: dict[str, str] = field(default_factory=dict)

    @property
    def address(self) -> str:
        return self.front.url(f"/tags/{self.tag}")

    def post(self, count: int = 1) -> str:
        """The id of the last of so many new posts with the tag."""
        acts = []
        for n in range(len(self.urls), len(self.urls) + count):
            author, text = AUTHORS[n % len(AUTHORS)], f"{SAYINGS[n % len(SAYINGS)]} Запись {n}. #{self.tag}"
            acts.append(("post", {"author": author, "text": text}))
        for (_, what), made in zip(acts, self.server.acts(*acts), strict=True):
            self.written[made["id"]] = (what["author"], what["text"])
            self.urls[made["id"]] = made["url"]
        return str(made["id"])

    def edit(self, id: str, text: str) -> None:
        author, _ = self.written[id]
        self.server.act("edit", author=author, id=id, text=text)
        self.written[id] = (author, text)

    def delete(self, id: str) -> None:
        author, _ = self.written.pop(id)
        self.server.act("delete", author=author, id=id)


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[RealServer, Front]]:
    with Front() as front:
        folder = tmp_path_factory.mktemp("fediverse")
        with real_server("fediverse", "mastodon-mock", folder, front.url("").rstrip("/")) as server:
            front.behind = server.url
            yield server, front


@pytest.fixture
def fediverse(running: tuple[RealServer, Front], request: pytest.FixtureRequest) -> Fediverse:
    """A tag of its own for each test."""
    server, front = running
    front.clear()
    return Fediverse(server, front, "".join(filter(str.isalnum, request.node.name)))


@pytest.fixture
def monitor(tmp_path: Path) -> Iterator[Monitor]:
    with open_monitor(tmp_path / "data") as opened:
        opened.add_entity(Entity(0, Role.OWN, ("Вельмора",), langs=("ru",))).result()
        yield opened


def watch(monitor: Monitor, address: str) -> int:
    written = monitor.add_source(NewSource(address, "mastodon", allow_private=True)).result()
    assert written.id is not None
    return written.id


def assert_whole(posts: list[Kept], fediverse: Fediverse) -> None:
    """Every post with the tag that stands there is in the base, once, with its author and newest text."""
    there = [post for post in posts if not post.gone]
    assert sorted((post.url, post.author, post.texts[-1]) for post in there) == sorted(
        (fediverse.urls[id], author, text) for id, (author, text) in fediverse.written.items()
    )
    now = datetime.now(UTC)
    for post in there:
        assert abs(datetime.fromisoformat(str(post.at)) - now) < timedelta(minutes=10)


def test_a_tag_is_read_over_its_pages_and_then_only_what_is_new(fediverse: Fediverse, monitor: Monitor) -> None:
    fediverse.post(2 * PAGE_SIZE + 3)
    watch(monitor, fediverse.address)
    assert not crawl(monitor).failed
    assert_whole(kept(monitor), fediverse)
    named = sum("Вельмор" in text for _, text in fediverse.written.values())
    assert len(monitor.read.mention_ids(MentionQuery())) == named
    assert crawl(monitor).new_posts == 0
    fediverse.post(3)
    assert crawl(monitor).new_posts == 3
    assert_whole(kept(monitor), fediverse)


def test_a_post_seen_at_tag_account_and_timeline_is_one(fediverse: Fediverse, monitor: Monitor) -> None:
    fediverse.post(3)
    for address in (fediverse.address, fediverse.front.url("/@anna"), fediverse.front.url("/public/local")):
        watch(monitor, address)
    assert not crawl(monitor).failed
    posts = [post for post in kept(monitor) if post.url in fediverse.urls.values()]
    assert_whole(posts, fediverse)


def test_an_edited_post_is_a_version_and_a_deleted_one_is_gone(fediverse: Fediverse, monitor: Monitor) -> None:
    fediverse.post(4)
    watch(monitor, fediverse.address)
    crawl(monitor)
    first, second, third, _ = fediverse.written
    ids = {post.url: post.id for post in kept(monitor)}
    fediverse.edit(third, f"Вельмора всё уладила. #{fediverse.tag}")
    assert crawl(monitor).new_posts == 0
    assert_whole(kept(monitor), fediverse)

    fediverse.edit(second, f"Ні, вже не задоволена. #{fediverse.tag}")
    fediverse.delete(first)
    for id in (first, second, third):
        monitor.recheck(ids[fediverse.urls[id]]).result(30)
    assert [post.url for post in kept(monitor) if post.gone] == [fediverse.urls[first]]
    assert_whole(kept(monitor), fediverse)
    assert sorted(len(post.texts) for post in kept(monitor)) == [1, 1, 2, 2]


def test_a_post_whose_server_refuses_is_not_gone(fediverse: Fediverse, monitor: Monitor) -> None:
    fediverse.post(1)
    watch(monitor, fediverse.address)
    crawl(monitor)
    (post,) = kept(monitor)
    for refusal in (Page(b"{}", status=401), Page(b"no", status=403), Page(b"<html>maintenance</html>")):
        fediverse.front.answer_next(refusal)
        with pytest.raises(CrawlError):
            monitor.recheck(post.id).result(30)
    assert not kept(monitor)[0].gone


@pytest.mark.parametrize("status", [429, 503])
def test_a_server_that_asks_for_patience_gets_it(fediverse: Fediverse, tmp_path: Path, status: int) -> None:
    fediverse.post(2 * PAGE_SIZE)
    with open_monitor(tmp_path / "data") as monitor:
        id = watch(monitor, fediverse.address)
        slow = Page(b"{}", status=status, headers={"Retry-After": "3600"}, content_type="application/json")
        fediverse.front.answer_next(None, slow)
        assert crawl(monitor).failed == {id: "rate_limited"}
        row = monitor.read.source(id)
        assert row.due_at is not None
        assert row.due_at - monitor.clock() > timedelta(seconds=3500)
        assert len(kept(monitor)) == PAGE_SIZE, "what came before stays"
    fediverse.post(2)
    with open_monitor(tmp_path / "data") as monitor:
        assert not crawl(monitor).failed
        crawl(monitor)
        assert_whole(kept(monitor), fediverse)


def test_ending_in_the_middle_and_a_server_away_lose_nothing(fediverse: Fediverse, tmp_path: Path) -> None:
    fediverse.post(2 * PAGE_SIZE + 5)
    with open_monitor(tmp_path / "data") as monitor:
        watch(monitor, fediverse.address)
        fediverse.front.hold_after(1)
        crawling = monitor.crawl(due_only=False)
        assert fediverse.front.reached.wait(30)
        fediverse.post(2)
        monitor.cancel_crawl()
        fediverse.front.is_down = True
        fediverse.front.let_go()
        crawling.result(30)
    fediverse.front.is_down = False
    with open_monitor(tmp_path / "data") as monitor:
        assert not any(post.gone for post in kept(monitor))
        crawl(monitor)
        crawl(monitor)
        assert_whole(kept(monitor), fediverse)
