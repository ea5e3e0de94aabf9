"""Real forums: django-machina, read by the reader of unknown makes and by its RSS, and FlaskBB, which has no feed.

What is written, edited, deleted, refused and broken off there; nothing lost, nothing twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import pytest

from crawlers.errors import CrawlError
from monitor.service import Monitor
from monitor.types import Entity, Health, MentionQuery, NewSource, Role
from tests.servers import Page
from tests.servers_real import Front, Kept, RealServer, crawl, kept, open_monitor, real_server

ZONE: Final = "Europe/Helsinki"
START: Final = datetime(2026, 11, 2, 7, 15, tzinfo=UTC)
PAGE_SIZE: Final = 5
"""Posts of a topic on one page, as the programs in tests/real set it."""
AUTHORS: Final = ("Анна-Речкина", "Остап", "Liisa.K", "tom_barley")


@dataclass(frozen=True)
class Make:
    """A forum's program in tests/real, the package it comes from, and the crawler that reads its pages."""

    program: str
    package: str
    crawler: str


MACHINA: Final = Make("board", "django-machina", "thread")
FLASKBB: Final = Make("flask_board", "flaskbb", "flaskbb")
SAYINGS: Final = (
    "Заказала у Вельморы кухню 12 октября, обещали привезти за две недели.",
    "У мене все привезли вчасно, збирали два дні, претензій немає.",
    "Kaapit tulivat ajallaan, mutta yksi ovi puuttui. Soitin, lupasivat tuoda maanantaina.",
    "The drawers stick a little. Otherwise a solid kitchen for the money.",
    "Деньги – 84 500 рублей – Вельмора не возвращает, менеджер на звонки не отвечает.",
    "Столешница вздулась через месяц, мастер сказал, что так и было.",
    "Хто знає, де замовити окремо фасади такого кольору?",
)


@dataclass
class Board:
    """The forum behind its proxy, with what was written there: post id → (author, instant, text)."""

    make: Make
    server: RealServer
    front: Front
    written: dict[int, tuple[str, datetime, str]] = field(default_factory=dict)
    urls: dict[int, str] = field(default_factory=dict)

    def forum(self, name: str) -> Any:
        return self.server.act("add_forum", name=name)

    def topic(self, forum: int, subject: str, replies: int) -> Any:
        """A topic with so many answers."""
        author, at, text = self._next()
        made = self.server.act("add_topic", forum=forum, subject=subject, text=text, author=author, at=at.isoformat())
        self._note(made, author, at, text)
        for _ in range(replies):
            self.reply(made["topic"])
        return made

    def reply(self, topic: int) -> int:
        author, at, text = self._next()
        made = self.server.act("add_post", topic=topic, subject="Re", text=text, author=author, at=at.isoformat())
        self._note(made, author, at, text)
        return int(made["id"])

    def edit(self, id: int, text: str) -> None:
        self.server.act("edit_post", id=id, text=text)
        author, at, _ = self.written[id]
        self.written[id] = (author, at, text)

    def delete(self, id: int) -> None:
        self.server.act("delete_post", id=id)
        del self.written[id]

    def _next(self) -> tuple[str, datetime, str]:
        n = len(self.urls)
        text = f"{SAYINGS[n % len(SAYINGS)]} Запись {n}."
        return AUTHORS[n % len(AUTHORS)], START + timedelta(hours=5 * n), text

    def _note(self, made: Any, author: str, at: datetime, text: str) -> None:
        self.written[made["id"]] = (author, at, text)
        self.urls[made["id"]] = self.front.url(made["url"])


@pytest.fixture(scope="module", params=[MACHINA, FLASKBB], ids=lambda make: make.package)
def running(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Make, RealServer]]:
    make: Make = request.param
    with real_server(make.program, make.package, tmp_path_factory.mktemp(make.program)) as server:
        yield make, server


@pytest.fixture
def board(running: tuple[Make, RealServer]) -> Iterator[Board]:
    """An empty forum."""
    make, server = running
    server.act("clear")
    with Front(server.url) as front:
        yield Board(make, server, front)


@pytest.fixture
def monitor(tmp_path: Path) -> Iterator[Monitor]:
    with open_monitor(tmp_path / "data") as opened:
        opened.add_entity(Entity(0, Role.OWN, ("Вельмора",), langs=("ru",))).result()
        yield opened


def watch(monitor: Monitor, board: Board, path: str, crawler: str | None = None) -> int:
    place = NewSource(board.front.url(path), crawler or board.make.crawler, zone=ZONE, allow_private=True)
    written = monitor.add_source(place).result()
    assert written.id is not None
    return written.id


def assert_whole(posts: list[Kept], board: Board) -> None:
    """Every post that stands there is in the base, once, with its author, instant and newest text."""
    found = {post.url: post for post in posts if not post.gone}
    assert len(found) == len([post for post in posts if not post.gone]), "a permalink stands in the base twice"
    expected = {board.urls[id]: what for id, what in board.written.items()}
    assert {url: (post.author, post.texts[-1]) for url, post in found.items()} == {
        url: (author, text) for url, (author, _, text) in expected.items()
    }
    for url, (_, at, _) in expected.items():
        assert datetime.fromisoformat(str(found[url].at)) == at


# --- what is there is found, what is new comes, what is old does not come twice --------------------------------


def test_a_whole_forum_is_read_by_its_pages_and_then_only_what_is_new(board: Board, monitor: Monitor) -> None:
    forum = board.forum("Мебель")
    topics = [board.topic(forum["id"], f"Кухня {n}", replies) for n, replies in enumerate((0, 6, 11))]
    id = watch(monitor, board, forum["url"])
    assert not crawl(monitor).failed
    assert_whole(kept(monitor), board)
    named = sum("Вельмор" in text for _, _, text in board.written.values())
    assert len(monitor.read.mention_ids(MentionQuery())) == named

    assert crawl(monitor).new_posts == 0
    board.reply(topics[1]["topic"])
    board.topic(forum["id"], "Шкаф", 1)
    report = crawl(monitor)
    assert (report.new_posts, report.failed) == (3, {})
    assert_whole(kept(monitor), board)
    assert {post.texts for post in kept(monitor) if len(post.texts) > 1} == set(), "nothing was edited"
    assert monitor.read.source(id).health is Health.WORKS


def test_a_topic_is_followed_over_its_pages(board: Board, monitor: Monitor) -> None:
    forum = board.forum("Мебель")
    topic = board.topic(forum["id"], "Кухня", 2 * PAGE_SIZE + 1)
    watch(monitor, board, topic["topic_url"])
    crawl(monitor)
    assert_whole(kept(monitor), board)
    for _ in range(PAGE_SIZE + 2):
        board.reply(topic["topic"])
    assert crawl(monitor).new_posts == PAGE_SIZE + 2
    assert_whole(kept(monitor), board)


@pytest.mark.parametrize("running", [MACHINA], ids=["django-machina"], indirect=True)
def test_the_feed_of_topics_gives_each_topic_once(board: Board, monitor: Monitor) -> None:
    forum = board.forum("Мебель")
    topics = [board.topic(forum["id"], f"Кухня {n}", 1) for n in range(3)]
    watch(monitor, board, "/forum/feeds/topics/", "feed")
    report = crawl(monitor)
    # The feed gives one entry a topic, its text that of the newest post.
    assert (report.new_posts, report.failed) == (3, {})
    assert {post.url for post in kept(monitor)} == {board.front.url(topic["topic_url"]) for topic in topics}
    assert crawl(monitor).new_posts == 0
    board.topic(forum["id"], "Кухня 4", 0)
    assert crawl(monitor).new_posts == 1


# --- what is edited, what is taken away ---------------------------------------------------------------------------


def test_an_edited_post_is_a_version_of_itself(board: Board, monitor: Monitor) -> None:
    forum = board.forum("Мебель")
    topic = board.topic(forum["id"], "Кухня", 3)
    watch(monitor, board, topic["topic_url"])
    crawl(monitor)
    before = {post.url: post.id for post in kept(monitor)}
    edited = next(iter(board.written))
    text = "Дополняю: Вельмора деньги вернула, вопрос закрыт."
    board.edit(edited, text)
    crawl(monitor)
    posts = kept(monitor)
    assert {post.url: post.id for post in posts} == before
    (changed,) = [post for post in posts if len(post.texts) > 1]
    assert (changed.url, changed.texts[-1]) == (board.urls[edited], text)
    assert_whole(posts, board)


def test_a_deleted_post_is_gone_at_its_permalink_and_its_neighbours_are_not(board: Board, monitor: Monitor) -> None:
    forum = board.forum("Мебель")
    topic = board.topic(forum["id"], "Кухня", 2 * PAGE_SIZE)
    watch(monitor, board, topic["topic_url"])
    crawl(monitor)
    ids = {post.url: post.id for post in kept(monitor)}
    deleted = list(board.written)[2]
    board.delete(deleted)
    report = crawl(monitor)
    assert report.new_posts == 0, "pages that shift bring nothing twice"
    for id in (*board.written, deleted):
        monitor.recheck(ids[board.urls[id]]).result(30)
    assert [post.url for post in kept(monitor) if post.gone] == [board.urls[deleted]]
    assert_whole(kept(monitor), board)


def test_a_deleted_topic_is_gone_and_a_refusal_is_not(board: Board, monitor: Monitor) -> None:
    forum = board.forum("Мебель")
    topic = board.topic(forum["id"], "Кухня", 1)
    watch(monitor, board, topic["topic_url"])
    crawl(monitor)
    (first, *_) = kept(monitor)
    for refusal in (Page(b"for members", status=403), Page(b"out of order", status=500)):
        board.front.answer_next(refusal)
        with pytest.raises(CrawlError):
            monitor.recheck(first.id).result(30)
    assert not any(post.gone for post in kept(monitor))
    for id in reversed(list(board.written)):
        board.delete(id)
    monitor.recheck(first.id).result(30)
    assert kept(monitor)[0].gone


# --- refused, broken off, taken up again ---------------------------------------------------------------------------


@pytest.mark.parametrize("status", [429, 503])
def test_a_server_that_asks_for_patience_gets_it(board: Board, tmp_path: Path, status: int) -> None:
    forum = board.forum("Мебель")
    for n in range(3):
        board.topic(forum["id"], f"Кухня {n}", PAGE_SIZE)
    with open_monitor(tmp_path / "data") as monitor:
        id = watch(monitor, board, forum["url"])
        # The list and one topic come, then the server wants an hour of rest.
        board.front.answer_next(None, None, Page(b"slow down", status=status, headers={"Retry-After": "3600"}))
        report = crawl(monitor)
        assert report.failed == {id: "rate_limited"}
        row = monitor.read.source(id)
        assert row.due_at is not None
        assert row.due_at - monitor.clock() > timedelta(seconds=3500)
        assert 0 < len(kept(monitor)) < len(board.written), "what came before stays"
        asked = len(board.front.log)
        monitor.crawl().result(30)
        assert len(board.front.log) == asked, "nobody is asked before the hour is over"
    with open_monitor(tmp_path / "data") as monitor:
        assert not crawl(monitor).failed
        assert_whole(kept(monitor), board)


@pytest.mark.parametrize("after", [1, 3, 6])
def test_ending_in_the_middle_of_a_crawl_loses_nothing(board: Board, tmp_path: Path, after: int) -> None:
    forum = board.forum("Мебель")
    for n in range(3):
        board.topic(forum["id"], f"Кухня {n}", PAGE_SIZE + n)
    with open_monitor(tmp_path / "data") as monitor:
        watch(monitor, board, forum["url"])
        board.front.hold_after(after)
        crawling = monitor.crawl(due_only=False)
        assert board.front.reached.wait(30)
        monitor.cancel_crawl()
        board.front.let_go()
        crawling.result(30)
    with open_monitor(tmp_path / "data") as monitor:
        assert len(kept(monitor)) < len(board.written)
        crawl(monitor)
        crawl(monitor)
        assert_whole(kept(monitor), board)


def test_a_server_that_goes_away_in_the_middle_is_read_on_when_it_is_back(board: Board, monitor: Monitor) -> None:
    forum = board.forum("Мебель")
    topic = board.topic(forum["id"], "Кухня", 3 * PAGE_SIZE)
    id = watch(monitor, board, topic["topic_url"])
    board.front.hold_after(2)
    crawling = monitor.crawl(due_only=False)
    assert board.front.reached.wait(30)
    board.reply(topic["topic"])
    board.front.is_down = True
    board.front.let_go()
    assert crawling.result(60).failed.keys() == {id}
    assert not any(post.gone for post in kept(monitor))
    board.front.is_down = False
    assert not crawl(monitor).failed
    crawl(monitor)
    assert_whole(kept(monitor), board)
