"""A thread of a board of unknown make, crawled from a real server: two pages, a new post, an edit, a new layout."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from crawlers.errors import LayoutChangedError
from crawlers.generic.thread import ThreadCrawler
from crawlers.http import Fetcher
from crawlers.types import Batch, Checkpoint, Http, Post, Source
from tests.servers import Server

PAGE = 3
TEXTS = [
    "Замовили кухню в «Ромашки», обіцяли за три тижні.",
    "У нас так само, чекаємо з вересня.",
    "Пишіть претензію з датою отримання.",
    "Дякую, написав учора, чекаю на відповідь.",
    "Відповіли, обіцяють повернути гроші.",
]


def thread_page(number: int, texts: list[str]) -> str:
    posts = "".join(
        f'<div class="row" id="msg{n + 5000}"><div class="who"><a href="/member/{n % 2}">Учасник{n % 2}</a></div>'
        f'<div class="when">{n + 1}.11.2026, 10:{n:02}</div><div class="what">{text}</div></div>'
        for n, text in list(enumerate(texts))[(number - 1) * PAGE : number * PAGE]
    )
    pages = (len(texts) + PAGE - 1) // PAGE
    bar = " ".join(
        f"<b>{n}</b>" if n == number else f'<a href="/forum/ромашка/{n}">{n}</a>' for n in range(1, pages + 1)
    )
    return (
        f'<html lang="uk"><head><title>Ромашка — форум</title></head><body><h1>Ромашка</h1>'
        f'<div class="pages">{bar}</div>{posts}<div class="pages">{bar}</div></body></html>'
    )


def put(server: Server, texts: list[str]) -> None:
    for number in range(1, (len(texts) + PAGE - 1) // PAGE + 1):
        server.page(f"/forum/%D1%80%D0%BE%D0%BC%D0%B0%D1%88%D0%BA%D0%B0/{number}", thread_page(number, texts))


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


@pytest.fixture
def http() -> Http:
    return Fetcher(user_agent="MentionMonitor/0.1", contact="https://c.example", delay_s=0.0).session(
        allow_private=True
    )


def crawl(server: Server, http: Http, checkpoint: Checkpoint) -> tuple[list[Post], Checkpoint]:
    source = Source(server.url("/forum/ромашка/1"), "thread")
    batches: list[Batch] = list(ThreadCrawler().crawl(source, checkpoint, http))
    return [post for batch in batches for post in batch.posts], batches[-1].checkpoint


def test_all_posts_once_then_only_what_is_new(server: Server, http: Http) -> None:
    put(server, TEXTS[:4])
    posts, checkpoint = crawl(server, http, Checkpoint())
    assert sorted(post.text for post in posts) == sorted(TEXTS[:4])
    assert len({post.key for post in posts}) == 4
    put(server, [*TEXTS[:3], TEXTS[3] + " Оновлено: відповіли.", TEXTS[4]])
    again, _ = crawl(server, http, checkpoint)
    assert {post.text for post in again} >= {TEXTS[3] + " Оновлено: відповіли.", TEXTS[4]}
    known = {post.key for post in posts}
    assert [post.text for post in again if post.key not in known] == [TEXTS[4]]


def test_a_thread_that_shows_no_posts_any_more_has_a_new_layout(server: Server, http: Http) -> None:
    put(server, TEXTS[:4])
    _, checkpoint = crawl(server, http, Checkpoint())
    for number in (1, 2):
        server.page(
            f"/forum/%D1%80%D0%BE%D0%BC%D0%B0%D1%88%D0%BA%D0%B0/{number}",
            "<html><body><div id='app'>"
            + "<p>Новий дизайн форуму вже тут, запрошуємо всіх.</p>" * 40
            + "</div></body></html>",
        )
    with pytest.raises(LayoutChangedError):
        crawl(server, http, checkpoint)
