"""A Bluesky network on loopback, of Bluesky's own software: an account, a thread, a search with an app password.

What is written, answered, deleted and written anew (a post of Bluesky can't be edited), refused and broken off
there; nothing lost, nothing twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final
from urllib.parse import quote

import pytest

from crawlers import registry
from crawlers.errors import CrawlError
from crawlers.social.bluesky import BlueskyCrawler
from monitor.service import Monitor
from monitor.types import Entity, Health, MentionQuery, NewSource, Role
from tests.servers import Page
from tests.servers_bluesky import bluesky
from tests.servers_real import Front, Kept, RealServer, crawl, kept, open_monitor

SAYINGS: Final = (
    "Заказала у Вельморы кухню, обещали за две недели, везут второй месяц.",
    "А я задоволена, все привезли вчасно.",
    "Kiitos, hyvä juttu.",
    "Деньги Вельмора не возвращает 😡",
)
PAGE_SIZE: Final = 100
"""What the crawler asks for at a time."""


@dataclass
class Written:
    """A post as it was written, with what answers to it need."""

    author: str
    text: str
    uri: str
    cid: str


@dataclass
class Network:
    """The network behind two proxies, and what one test wrote there with the word of its own."""

    server: RealServer
    public: Front
    own: Front
    word: str
    accounts: dict[str, dict[str, str]]
    written: dict[str, Written] = field(default_factory=dict)
    count: int = 0

    def post(self, count: int = 1, *, author: str = "anna", to: Written | None = None) -> Written:
        """The last of so many new posts with the word; `to` is what they answer."""
        numbers = range(self.count, self.count + count)
        self.count += count
        texts = [f"{SAYINGS[n % len(SAYINGS)]} Запись {n}. {self.word}" for n in numbers]
        answers = None if to is None else {"uri": to.uri, "cid": to.cid}
        made, _ = self.server.acts(("post", {"author": author, "texts": texts, "answers": answers}), ("settle", {}))
        for text, one in zip(texts, made, strict=True):
            self.written[one["uri"]] = Written(author, text, **one)
        return self.written[made[-1]["uri"]]

    def delete(self, post: Written) -> None:
        self.server.acts(("delete", {"author": post.author, "uri": post.uri}), ("settle", {}))
        del self.written[post.uri]

    @property
    def search(self) -> str:
        return f"https://bsky.app/search?q={quote(self.word)}"

    def account(self, name: str = "anna") -> str:
        return f"https://bsky.app/profile/{name}.test"

    def url(self, post: Written) -> str:
        return f"https://bsky.app/profile/{post.author}.test/post/{post.uri.rpartition('/')[2]}"


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Network]:
    with (
        bluesky(tmp_path_factory.mktemp("network")) as server,
        Front(server.parts["view"]) as public,
        Front(server.url) as own,
    ):
        accounts = {name: server.act("account", name=name) for name in ("anna", "ostap", "firma")}
        server.act("settle")
        yield Network(server, public, own, "", accounts)


@pytest.fixture
def network(running: Network, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Network:
    """A word of its own for each test; the crawler asks the network where it would ask Bluesky."""
    running.public.clear()
    running.own.clear()
    fresh = BlueskyCrawler(running.public.url("/xrpc/"))
    for name in ("_public", "_sessions"):
        monkeypatch.setattr(registry.crawler("bluesky"), name, getattr(fresh, name))
    word = "".join(filter(str.isalnum, request.node.name))
    return Network(running.server, running.public, running.own, word, running.accounts)


def with_keys(monitor: Monitor, network: Network) -> Monitor:
    """The program of a customer whose account is on this network."""
    firma = network.accounts["firma"]
    for slug, secret in (("handle", firma["handle"]), ("password", firma["password"]), ("server", network.own.url(""))):
        monitor.keys.set(f"bluesky.{slug}", secret)
    return monitor


@pytest.fixture
def monitor(tmp_path: Path, network: Network) -> Iterator[Monitor]:
    with open_monitor(tmp_path / "data") as opened:
        opened.add_entity(Entity(0, Role.OWN, ("Вельмора",), langs=("ru",))).result()
        yield with_keys(opened, network)


def watch(monitor: Monitor, address: str) -> int:
    written = monitor.add_source(NewSource(address, "bluesky", allow_private=True)).result()
    assert written.id is not None
    return written.id


def assert_whole(posts: list[Kept], network: Network) -> None:
    """Every post with the word that stands there is in the base, once, with its author and text."""
    there = [post for post in posts if not post.gone and network.word in post.texts[-1]]
    assert sorted((str(post.url), str(post.author), post.texts) for post in there) == sorted(
        (network.url(post), f"{post.author}.test", (post.text,)) for post in network.written.values()
    )
    now = datetime.now(UTC)
    for post in there:
        assert abs(datetime.fromisoformat(str(post.at)) - now) < timedelta(minutes=10)


def test_a_search_is_read_over_its_pages_and_then_only_what_is_new(network: Network, monitor: Monitor) -> None:
    network.post(PAGE_SIZE)
    network.post(PAGE_SIZE // 2 + 3, author="ostap")
    watch(monitor, network.search)
    assert not crawl(monitor).failed
    assert_whole(kept(monitor), network)
    named = sum("Вельмор" in post.text for post in network.written.values())
    assert len(monitor.read.mention_ids(MentionQuery())) == named
    assert crawl(monitor).new_posts == 0
    network.post(3)
    assert crawl(monitor).new_posts == 3
    assert_whole(kept(monitor), network)
    sessions = [seen for seen in network.own.log if seen.path.endswith("createSession")]
    assert len(sessions) == 1, "one session serves all visits"


def test_a_post_seen_by_search_account_and_thread_is_one(network: Network, monitor: Monitor) -> None:
    first = network.post()
    network.post(author="ostap", to=first)
    for address in (network.search, network.account(), network.account("ostap"), network.url(first)):
        watch(monitor, address)
    assert not crawl(monitor).failed
    assert_whole(kept(monitor), network)


def test_a_deleted_post_is_gone_and_its_new_wording_is_a_post(network: Network, monitor: Monitor) -> None:
    network.post(3)
    first, second, _ = network.written.values()
    watch(monitor, network.search)
    crawl(monitor)
    ids = {post.url: post.id for post in kept(monitor)}
    network.delete(first)
    network.post()
    assert crawl(monitor).new_posts == 1
    for post in (first, second):
        monitor.recheck(ids[network.url(post)]).result(30)
    assert [post.url for post in kept(monitor) if post.gone] == [network.url(first)]
    assert_whole(kept(monitor), network)


def test_a_post_whose_server_refuses_is_not_gone(network: Network, monitor: Monitor) -> None:
    network.post()
    watch(monitor, network.search)
    crawl(monitor)
    (post,) = kept(monitor)
    for refusal in (Page(b"{}", status=401), Page(b"no", status=403), Page(b"<html>maintenance</html>")):
        network.public.answer_next(refusal)
        with pytest.raises(CrawlError):
            monitor.recheck(post.id).result(30)
    assert not kept(monitor)[0].gone


def test_a_wrong_password_is_said_and_nothing_is_asked(network: Network, monitor: Monitor) -> None:
    network.post()
    monitor.keys.set("bluesky.password", "wrong")
    id = watch(monitor, network.search)
    network.own.log.clear()
    assert crawl(monitor).failed == {id: "needs_key"}
    assert monitor.read.source(id).health is Health.NEEDS_YOU
    assert not any("searchPosts" in seen.path for seen in network.own.log)
    assert kept(monitor) == []


@pytest.mark.parametrize(("by", "status"), [("search", 429), ("account", 503)])
def test_a_server_that_asks_for_patience_gets_it(network: Network, tmp_path: Path, by: str, status: int) -> None:
    name = network.word.lower()[-12:]
    network.accounts[name] = network.server.act("account", name=name)
    network.post(PAGE_SIZE + 5, author=name)
    address, front = (network.search, network.own) if by == "search" else (network.account(name), network.public)
    slow = Page(b"{}", status=status, headers={"Retry-After": "3600"}, content_type="application/json")
    with open_monitor(tmp_path / "data") as monitor:
        id = watch(with_keys(monitor, network), address)
        # A search begins with a session.
        front.answer_next(*([None] if by == "search" else []), None, slow)
        assert crawl(monitor).failed == {id: "rate_limited"}
        row = monitor.read.source(id)
        assert row.due_at is not None
        assert row.due_at - monitor.clock() > timedelta(seconds=3500)
        assert len(kept(monitor)) == PAGE_SIZE, "what came before stays"
    network.post(2, author=name)
    with open_monitor(tmp_path / "data") as monitor:
        assert not crawl(monitor).failed
        crawl(monitor)
        assert_whole(kept(monitor), network)


def test_ending_in_the_middle_and_a_server_away_lose_nothing(network: Network, tmp_path: Path) -> None:
    network.post(2 * PAGE_SIZE + 5)
    with open_monitor(tmp_path / "data") as monitor:
        watch(with_keys(monitor, network), network.search)
        network.own.hold_after(2)
        crawling = monitor.crawl(due_only=False)
        assert network.own.reached.wait(30)
        network.post(2)
        monitor.cancel_crawl()
        network.own.is_down = True
        network.own.let_go()
        crawling.result(30)
    network.own.is_down = False
    with open_monitor(tmp_path / "data") as monitor:
        assert not any(post.gone for post in kept(monitor))
        crawl(monitor)
        crawl(monitor)
        assert_whole(kept(monitor), network)
