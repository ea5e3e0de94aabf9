"""Feeds crawled from real servers on loopback: what is asked, what is remembered, how far back it goes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from crawlers.errors import (
    CrawlError,
    GoneError,
    LayoutChangedError,
    ParkedError,
    ParseError,
    RateLimitedError,
    StatusError,
)
from crawlers.feeds.feed import FULL_EVERY, MOVES_BELIEVED, OLDER_PAGES, FeedCrawler
from crawlers.feeds.memory import KEYS_KEPT, Memory
from crawlers.gaps import Gap, GapKind
from crawlers.http import Fetcher
from crawlers.types import Batch, Checkpoint, Http, Post, Source, Validators
from tests.servers import Exchange, Page, Server
from tests.unit.crawlers.feed_samples import ATOM, NOW, answer

RSS_TYPE = "application/rss+xml; charset=utf-8"


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


@pytest.fixture
def http() -> Iterator[Http]:
    fetching = Fetcher(user_agent="MentionMonitor/0.1", contact="https://contact.example", clock=lambda: NOW, delay_s=0)
    yield fetching.session(allow_private=True)
    fetching.close()


def rss(*numbers: int, generator: str = "", links: str = "") -> str:
    """A feed of entries; entry 5 was written on 5 November."""
    items = "".join(
        f"<item><title>Entry {n}</title><guid isPermaLink='false'>id-{n}</guid><link>http://news.example/{n}</link>"
        f"<pubDate>{n:02} Nov 2026 10:00:00 GMT</pubDate></item>"
        for n in numbers
    )
    return (
        '<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>News</title>'
        f"{links}<generator>{generator}</generator>{items}</channel></rss>"
    )


def source(server: Server, path: str = "/feed") -> Source:
    return Source(server.url(path), "feed")


def crawl(server: Server, http: Http, checkpoint: Checkpoint | None = None, path: str = "/feed") -> list[Batch]:
    return list(FeedCrawler().crawl(source(server, path), checkpoint or Checkpoint(), http))


def titles(batches: list[Batch]) -> list[str | None]:
    return [post.title for batch in batches for post in batch.posts]


def asked(server: Server) -> list[str]:
    return [path for path in server.paths() if path != "/robots.txt"]


def as_stored(checkpoint: Checkpoint) -> Checkpoint:
    """The checkpoint as it comes back from a store."""
    return Checkpoint(json.loads(json.dumps(dict(checkpoint.state))))


def test_a_first_visit_brings_all_entries(server: Server, http: Http) -> None:
    server.page("/feed", rss(5, 4, 3), content_type=RSS_TYPE, headers={"Cache-Control": "max-age=900"})
    (batch,) = crawl(server, http)
    assert titles([batch]) == ["Entry 5", "Entry 4", "Entry 3"]
    assert [post.key for post in batch.posts] == [f"{server.url('/feed')} id-{n}" for n in (5, 4, 3)]
    assert (batch.title, batch.poll_after_s, batch.more, batch.gap, batch.moved_to) == ("News", 900, False, None, None)
    assert batch.looked_back_to == datetime(2026, 11, 3, 10, tzinfo=UTC)
    assert batch.page is not None
    assert batch.page.body.startswith(b"<?xml")
    assert "application/rss+xml" in server.log[-1].headers["accept"]


def test_an_unchanged_feed_is_asked_for_by_its_validators(server: Server, http: Http) -> None:
    def answer_304(exchange: Exchange) -> None:
        if exchange.headers.get("if-none-match") == 'W/"v1"':
            exchange.send(Page(status=304))
        else:
            exchange.send(
                Page(rss(5).encode(), headers={"ETag": 'W/"v1"', "Last-Modified": "x"}, content_type=RSS_TYPE)
            )

    server.script("/feed", answer_304)
    (first,) = crawl(server, http)
    (second,) = crawl(server, http, as_stored(first.checkpoint))
    assert second.posts == ()
    assert second.page is not None
    assert second.page.not_modified
    assert second.looked_back_to == first.looked_back_to
    assert server.log[-1].headers["if-modified-since"] == "x"


def test_every_so_often_nothing_is_said_of_what_we_have(server: Server, http: Http) -> None:
    def answer_304(exchange: Exchange) -> None:
        conditional = "if-none-match" in exchange.headers
        exchange.send(Page(status=304) if conditional else Page(rss(5).encode(), headers={"ETag": '"always"'}))

    server.script("/feed", answer_304)
    checkpoint = Checkpoint()
    full = []
    for visit in range(2 * FULL_EVERY + 3):
        (batch,) = crawl(server, http, checkpoint)
        checkpoint = as_stored(batch.checkpoint)
        if batch.posts:
            full.append(visit)
    assert len(full) == 3
    assert full[1] - full[0] <= FULL_EVERY + 1


def test_a_permanent_move_is_believed_after_three_visits(server: Server, http: Http) -> None:
    server.redirect("/feed", "/new", 301)
    server.page("/new", rss(5), content_type=RSS_TYPE)
    checkpoint = Checkpoint()
    moves = []
    for _ in range(MOVES_BELIEVED):
        (batch,) = crawl(server, http, checkpoint)
        checkpoint = as_stored(batch.checkpoint)
        moves.append(batch.moved_to)
    assert moves == [None] * (MOVES_BELIEVED - 1) + [server.url("/new")]
    (moved,) = crawl(server, http, checkpoint, "/new")
    assert [post.key for post in moved.posts] == [f"{server.url('/feed')} id-5"]
    assert moved.moved_to is None


def test_other_redirects_are_not_believed(server: Server, http: Http) -> None:
    server.page("/new", rss(5), content_type=RSS_TYPE)
    server.page("/other", rss(5), content_type=RSS_TYPE)
    checkpoint = Checkpoint()
    for target, status in (("/new", 301), ("/other", 301), ("/new", 301), ("/new", 302), ("/new", 301), ("/new", 301)):
        server.redirect("/feed", target, status)
        (batch,) = crawl(server, http, checkpoint)
        checkpoint = as_stored(batch.checkpoint)
        assert batch.moved_to is None
    (batch,) = crawl(server, http, checkpoint)
    assert batch.moved_to == server.url("/new")


@pytest.mark.parametrize(("status", "kind"), [(410, GoneError), (429, RateLimitedError), (500, StatusError)])
def test_what_the_server_refuses_reaches_the_service(
    server: Server, http: Http, status: int, kind: type[CrawlError]
) -> None:
    server.page("/feed", "no", status=status)
    with pytest.raises(kind):
        crawl(server, http)


def test_a_page_in_place_of_the_feed_is_told_in_words(server: Server, http: Http) -> None:
    server.page("/feed", "<!doctype html><html><body>We have a new site")
    with pytest.raises(ParseError, match="a web page, not a feed") as never_read:
        crawl(server, http)
    assert never_read.value.code == "parse"
    server.page("/feed", rss(5), content_type=RSS_TYPE)
    (batch,) = crawl(server, http)
    server.page("/feed", "<!doctype html><html><body>We have a new site")
    with pytest.raises(LayoutChangedError, match="entries stood here before"):
        crawl(server, http, batch.checkpoint)
    server.page("/feed", "<!doctype html><html><body>This domain is for sale")
    with pytest.raises(ParkedError):
        crawl(server, http, batch.checkpoint)


def test_an_emptied_feed_is_no_failure_and_forgets_nothing(server: Server, http: Http) -> None:
    server.page("/feed", rss(5, 4), content_type=RSS_TYPE)
    (first,) = crawl(server, http)
    server.page("/feed", rss(), content_type=RSS_TYPE)
    (empty,) = crawl(server, http, as_stored(first.checkpoint))
    assert (empty.posts, empty.gap) == ((), None)
    server.page("/feed", rss(6, 5), content_type=RSS_TYPE)
    (again,) = crawl(server, http, as_stored(empty.checkpoint))
    assert (titles([again]), again.gap) == (["Entry 6", "Entry 5"], None)


def link(server: Server, rel: str, path: str) -> str:
    return f'<atom:link rel="{rel}" href="{server.url(path)}"/>'


def test_the_first_visit_follows_the_feeds_own_pages(server: Server, http: Http) -> None:
    server.page("/feed", rss(9, 8, links=link(server, "next", "/feed/2")), content_type=RSS_TYPE)
    server.page("/feed/2", rss(8, 7, links=link(server, "prev-archive", "/feed/3")), content_type=RSS_TYPE)
    server.page("/feed/3", rss(6), content_type=RSS_TYPE)
    batches = crawl(server, http)
    assert titles(batches) == ["Entry 9", "Entry 8", "Entry 7", "Entry 6"]
    assert [batch.more for batch in batches] == [True, True, False]
    assert batches[-1].looked_back_to == datetime(2026, 11, 6, 10, tzinfo=UTC)
    assert all(post.key.startswith(server.url("/feed ")) for batch in batches for post in batch.posts)
    server.log.clear()
    (second,) = crawl(server, http, as_stored(batches[-1].checkpoint))
    assert asked(server) == ["/feed"]
    assert (second.more, second.looked_back_to) == (False, batches[-1].looked_back_to)


def test_pages_without_end_are_followed_only_so_far_and_said_so(server: Server, http: Http) -> None:
    for page in range(OLDER_PAGES + 3):
        numbers = (28 - 2 * page, 27 - 2 * page)
        server.page(
            f"/feed/{page}", rss(*numbers, links=link(server, "next", f"/feed/{page + 1}")), content_type=RSS_TYPE
        )
    batches = crawl(server, http, path="/feed/0")
    assert len(batches) == OLDER_PAGES + 1
    assert batches[-1].more
    (second,) = crawl(server, http, as_stored(batches[-1].checkpoint), "/feed/0")
    assert second.more


def wordpress(exchange: Exchange) -> None:
    pages = {"": (9, 8), "?paged=2": (7, 6), "?paged=3": (5,)}
    query = exchange.path.removeprefix("/feed").replace("s=x&", "")
    body = rss(*pages[query], generator="https://wordpress.org/?v=6.8") if query in pages else ""
    exchange.send(Page(body.encode(), status=200 if body else 404, content_type=RSS_TYPE))


def test_wordpress_keeps_older_entries_under_numbered_pages(server: Server, http: Http) -> None:
    server.script("/feed", wordpress)
    batches = crawl(server, http)
    assert titles(batches) == [f"Entry {n}" for n in (9, 8, 7, 6, 5)]
    assert asked(server) == ["/feed", "/feed?paged=2", "/feed?paged=3", "/feed?paged=4"]
    assert not batches[-1].more


def test_a_server_that_repeats_its_first_page_ends_the_way_back(server: Server, http: Http) -> None:
    server.page("/feed", rss(9, 8, generator="WordPress"), content_type=RSS_TYPE)
    batches = crawl(server, http)
    assert titles(batches) == ["Entry 9", "Entry 8"]
    assert asked(server) == ["/feed", "/feed?paged=2"]
    assert not batches[-1].more


def test_a_way_back_that_broke_off_is_taken_up_again(server: Server, http: Http) -> None:
    server.page("/feed", rss(9, links=link(server, "next", "/feed/2")), content_type=RSS_TYPE)
    server.page("/feed/2", "broken", status=500)
    crawler = FeedCrawler().crawl(source(server), Checkpoint(), http)
    first = next(crawler)
    with pytest.raises(StatusError):
        next(crawler)
    server.page("/feed/2", rss(8, 7), content_type=RSS_TYPE)
    again = crawl(server, http, as_stored(first.checkpoint))
    assert titles(again) == ["Entry 9", "Entry 8", "Entry 7"]
    assert not again[-1].more


def test_a_gap_is_closed_from_older_pages_where_there_are_some(server: Server, http: Http) -> None:
    server.page("/feed", rss(3, 2), content_type=RSS_TYPE)
    (first,) = crawl(server, http)
    server.page("/feed", rss(9, 8, links=link(server, "next", "/feed/2")), content_type=RSS_TYPE)
    server.page("/feed/2", rss(7, 6, links=link(server, "next", "/feed/3")), content_type=RSS_TYPE)
    server.page("/feed/3", rss(4, 3, links=link(server, "next", "/feed/4")), content_type=RSS_TYPE)
    server.log.clear()
    batches = crawl(server, http, as_stored(first.checkpoint))
    assert titles(batches) == [f"Entry {n}" for n in (9, 8, 7, 6, 4, 3)]
    assert asked(server) == ["/feed", "/feed/2", "/feed/3"]
    assert [batch.gap for batch in batches] == [None, None, None]


def test_a_gap_that_stays_is_told(server: Server, http: Http) -> None:
    server.page("/feed", rss(3, 2), content_type=RSS_TYPE)
    (first,) = crawl(server, http)
    server.page("/feed", rss(9, 8), content_type=RSS_TYPE)
    (batch,) = crawl(server, http, as_stored(first.checkpoint))
    assert batch.gap == Gap(GapKind.MOVED_ON)
    server.page("/feed", rss(20, 19, links=link(server, "next", "/feed/2")), content_type=RSS_TYPE)
    server.page("/feed/2", rss(18, 17), content_type=RSS_TYPE)
    batches = crawl(server, http, as_stored(batch.checkpoint))
    assert [bool(one.gap) for one in batches] == [False, True]
    server.page("/feed", rss(28, links=link(server, "next", "/broken")), content_type=RSS_TYPE)
    server.page("/broken", "broken", status=500)
    crawler = FeedCrawler().crawl(source(server), as_stored(batches[0].checkpoint), http)
    assert [bool(next(crawler).gap), bool(next(crawler).gap)] == [False, True]
    with pytest.raises(StatusError):
        next(crawler)


def test_json_feeds_are_crawled_and_odd_items_counted(server: Server, http: Http) -> None:
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "J", "items": [{"id": "1", "title": "One"}, 5]}
    server.page("/feed", json.dumps(feed), content_type="application/feed+json")
    (batch,) = crawl(server, http)
    assert titles([batch]) == ["One"]
    assert [skip.reason for skip in batch.skipped] == ["not_an_entry"]


def test_read_gives_the_posts_of_one_document() -> None:
    reading = FeedCrawler().read(answer(ATOM), Source("http://blogi.example/atom.xml", "feed", lang="sv"))
    assert (reading.title, reading.lang, reading.next_url) == ("Blogi & muut", "fi", "http://blogi.example/a/?page=2")
    assert [post.lang for post in reading.posts] == ["sv", "sv"]
    assert reading.posts[0].key == "http://blogi.example/atom.xml tag:blogi.example,2026:entry-1"


def test_memory_comes_back_from_its_checkpoint() -> None:
    memory = Memory(
        "k", Validators("e", "m"), 3, "http://new.example/", 2, ("a", "b"), "http://older.example/", 4, True, NOW
    )
    assert Memory.of(as_stored(memory.checkpoint())) == memory
    assert Memory.of(Checkpoint()) == Memory()
    assert Memory.of(Checkpoint({"marks": "x", "visits": "many", "etag": 5, "older_left": -1})) == Memory()


def test_a_long_feed_does_not_make_a_long_checkpoint(server: Server, http: Http) -> None:
    items = "".join(f"<item><guid>id-{n}</guid></item>" for n in range(500))
    server.page("/feed", f'<rss version="2.0"><channel>{items}</channel></rss>', content_type=RSS_TYPE)
    (batch,) = crawl(server, http)
    marks = batch.checkpoint.state["marks"]
    assert isinstance(marks, list)
    assert len(marks) == KEYS_KEPT
    assert len(batch.posts) == 500
    assert isinstance(batch.posts[0], Post)


def test_ids_that_change_at_each_visit_bring_nothing_twice_and_are_no_gap(server: Server, http: Http) -> None:
    def changing(exchange: Exchange) -> None:
        fresh = rss(5, 4, 3).replace("id-", f"id-{len(server.log)}-")
        exchange.send(Page(fresh.encode(), content_type=RSS_TYPE))

    server.script("/feed", changing)
    keys: list[tuple[str, ...]] = []
    checkpoint = Checkpoint()
    for _ in range(3):
        (batch,) = crawl(server, http, checkpoint)
        checkpoint = as_stored(batch.checkpoint)
        keys.append(tuple(post.key for post in batch.posts))
        assert batch.gap is None
    assert keys[0] == keys[1] == keys[2]
