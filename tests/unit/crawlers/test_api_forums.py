"""Discourse, NodeBB, Flarum and Lemmy by their APIs: what is crawled of a board that lives on between visits."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

import pytest

from crawlers.errors import NotFoundError, RateLimitedError
from crawlers.forums.discourse import DiscourseCrawler
from crawlers.forums.flarum import FlarumCrawler
from crawlers.forums.lemmy import LemmyCrawler
from crawlers.forums.nodebb import NodebbCrawler
from crawlers.types import Batch, Checkpoint, Crawler, Post, Precision, Source
from tests.unit.crawlers.api_boards import (
    HOST,
    SAID,
    STARTED,
    ApiBoard,
    Board,
    Entry,
    board_of,
    discourse,
    flarum,
    lemmy,
    nodebb,
)

ENGINES = {
    "discourse": (DiscourseCrawler, discourse, f"{HOST}/t/aihe-7/7", f"{HOST}/latest"),
    "nodebb": (NodebbCrawler, nodebb, f"{HOST}/topic/7/aihe-7", f"{HOST}/recent"),
    "flarum": (FlarumCrawler, flarum, f"{HOST}/d/7-aihe-7", f"{HOST}/"),
    "lemmy": (LemmyCrawler, lemmy, f"{HOST}/post/7", f"{HOST}/"),
}
LANGS = ("ru", "uk", "fi", "en")


def crawl(
    crawler: Crawler, http: ApiBoard, address: str, checkpoint: Checkpoint | None = None
) -> tuple[list[Post], Batch]:
    batches = list(crawler.crawl(Source(address, crawler.name), checkpoint or Checkpoint(), http))
    return [post for batch in batches for post in batch.posts], batches[-1]


def numbers(posts: Iterable[Post]) -> list[int]:
    """The entries' numbers of our boards; Lemmy's first post has its topic's."""
    return [int((post.guid or "").rpartition("/")[2]) for post in posts]


def to_the_end(crawler: Crawler, http: ApiBoard, address: str) -> tuple[list[Post], Batch]:
    posts, last = crawl(crawler, http, address)
    for _ in range(30):
        if not last.more:
            break
        more, last = crawl(crawler, http, address, last.checkpoint)
        posts += more
    return posts, last


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("lang", LANGS)
def test_a_thread_is_read_whole_then_only_what_is_new(engine: str, lang: str) -> None:
    make, serve, thread, _ = ENGINES[engine]
    board = board_of(lang, posts=11)
    http, crawler = ApiBoard(board, serve), make()
    title, author, _, text = SAID[lang]
    posts, last = to_the_end(crawler, http, thread)
    first = next(post for post in posts if post.author == author)
    assert (first.title, first.published.at if first.published else None) == (title, STARTED)
    if engine != "lemmy":  # its bodies are Markdown
        assert first.text == text
    found = set(numbers(posts))
    assert len({post.key for post in posts}) == 11
    assert last.more is False

    topic = board.topics[7]
    topic.entries += [
        Entry(500 + n, "Uusi", STARTED + timedelta(days=200, hours=n), "<p>uusi</p>" if engine != "lemmy" else "uusi")
        for n in range(5)
    ]
    http.asked.clear()
    news, last = crawl(crawler, http, thread, last.checkpoint)
    assert {500 + n for n in range(5)} <= set(numbers(news))
    assert not found & {500 + n for n in range(5)}
    assert len(http.asked) <= 6


@pytest.mark.parametrize("engine", ENGINES)
def test_a_board_is_read_whole_then_only_what_changed(engine: str) -> None:
    make, serve, _, everything = ENGINES[engine]
    board = board_of("fi", topics=5, posts=4)
    http, crawler = ApiBoard(board, serve), make()
    posts, last = to_the_end(crawler, http, everything)
    assert len({post.key for post in posts}) == 20
    asked = len(http.asked)
    http.asked.clear()
    again, last = crawl(crawler, http, everything, last.checkpoint)
    assert len(http.asked) < asked / 2
    assert {post.key for post in again} <= {post.key for post in posts}

    board.topics[9].entries.append(Entry(900, "Uusi", STARTED + timedelta(days=100), "<p>Ei vastata</p>"))
    news, last = crawl(crawler, http, everything, last.checkpoint)
    assert 900 in numbers(news)
    assert last.more is False


@pytest.mark.parametrize("engine", ENGINES)
def test_nothing_is_lost_where_the_newest_known_posts_were_deleted(engine: str) -> None:
    make, serve, thread, _ = ENGINES[engine]
    board = board_of("uk", posts=9)
    http, crawler = ApiBoard(board, serve), make()
    _, last = to_the_end(crawler, http, thread)
    topic = board.topics[7]
    for entry in topic.entries[-2:]:
        entry.deleted = True
    topic.entries.append(Entry(700, "Uusi", STARTED + timedelta(days=100), "нове"))
    news, _ = crawl(crawler, http, thread, last.checkpoint)
    assert 700 in numbers(news)


@pytest.mark.parametrize("engine", ["discourse", "nodebb", "flarum"])
def test_quotes_edits_and_what_is_no_post(engine: str) -> None:
    make, serve, thread, _ = ENGINES[engine]
    quote = {
        "discourse": '<aside class="quote" data-post="1"><div class="title"><div class="quote-controls"></div>'
        "Пётр:</div><blockquote><p>старое слово</p></blockquote></aside><p>моё</p>",
        "nodebb": '<p dir="auto">@petr <a href="/post/100">сказал</a>:</p>\n'
        "<blockquote><p>старое слово</p></blockquote><p>моё</p>",
        "flarum": '<blockquote class="uncited"><div><p>старое слово</p></div></blockquote><p>моё</p>',
    }[engine]
    board = board_of("ru", posts=2)
    later = STARTED + timedelta(days=3)
    entries = board.topics[7].entries
    entries += [
        Entry(300, "Иван", later, quote, parent=1, edited=later + timedelta(hours=2)),
        Entry(301, "Иван", later, "<p>скрыто</p>", hidden=True),
        Entry(303, "Иван", later, "<p>последнее</p>"),
    ]
    if engine != "nodebb":
        entries.insert(4, Entry(302, "system", later, "<p>тема закрыта</p>", note=True))
    board.page_size = 20
    posts, _ = crawl(make(), ApiBoard(board, serve), thread)
    assert numbers(posts) == [100, 101, 300, 303]
    quoting = posts[2]
    assert (quoting.text, quoting.quotes) == ("моё", ("старое слово",))
    assert quoting.edited is not None
    assert (quoting.edited.at, quoting.edited.precision) == (later + timedelta(hours=2), Precision.SECOND)


@pytest.mark.parametrize(
    ("engine", "address"),
    [
        ("discourse", f"{HOST}/search?q=Ромашка%20order%3Alatest"),
        ("nodebb", f"{HOST}/search?term=Ромашка"),
        ("flarum", f"{HOST}/?q=Ромашка"),
    ],
)
def test_a_search_leads_to_the_threads_of_its_hits(engine: str, address: str) -> None:
    make, serve, _, _ = ENGINES[engine]
    board = board_of("ru", topics=4, posts=2)
    board.topics[8].entries[1].body = "<p>Ромашка order:latest не привезла</p>"
    posts, last = crawl(make(), ApiBoard(board, serve), address)
    assert {post.thread_url for post in posts} == {posts[0].thread_url}
    assert {post.title for post in posts} == {board.topics[8].title}
    assert last.more is False


def test_a_search_of_lemmy_gives_posts_and_comments_in_full() -> None:
    board = board_of("ru", topics=4, posts=3)
    board.topics[8].entries[0].body = "Ромашка **опять** опоздала\n\n> а обещали\n\n[договор](https://a.example/x_(1))"
    board.topics[9].entries[2].body = "И у меня Ромашка"
    posts, _ = crawl(LemmyCrawler(), ApiBoard(board, lemmy), f"{HOST}/search?q=Ромашка&type=All")
    assert [(post.text, post.quotes) for post in posts] == [
        ("Ромашка опять опоздала\nдоговор", ("а обещали",)),
        ("И у меня Ромашка", ()),
    ]
    assert [post.author for post in posts] == ["Пётр", "Lumi2@muu.example"]
    assert posts[1].key == "https://muu.example/comment/" + str(board.topics[9].entries[2].number)
    assert posts[1].parent_url == f"{HOST}/post/9"


def test_a_refusal_is_passed_on_and_what_was_read_stays() -> None:
    board = board_of("en", posts=12)
    http = ApiBoard(board, discourse, broken={"page=2": RateLimitedError(f"{HOST}/t/7.json?page=2", 429, 30)})
    batches: list[Batch] = []
    with pytest.raises(RateLimitedError):
        batches.extend(DiscourseCrawler().crawl(Source(f"{HOST}/t/aihe-7/7", "discourse"), Checkpoint(), http))
    assert len(http.asked) >= 2


def test_a_thread_that_is_gone_says_so() -> None:
    with pytest.raises(NotFoundError):
        list(FlarumCrawler().crawl(Source(f"{HOST}/d/99-x", "flarum"), Checkpoint(), ApiBoard(Board({}), flarum)))


def test_unchanged_newest_posts_cost_one_request() -> None:
    http = ApiBoard(board_of("fi", posts=3), discourse, etag='"a"')
    _, last = crawl(DiscourseCrawler(), http, f"{HOST}/")
    http.asked.clear()
    posts, last = crawl(DiscourseCrawler(), http, f"{HOST}/", last.checkpoint)
    assert (posts, http.asked, last.more) == ([], [f"{HOST}/posts.json"], False)
