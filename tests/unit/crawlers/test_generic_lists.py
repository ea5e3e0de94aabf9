"""Lists of topics of unknown make, and ids that mean a post on the whole board, as django-machina writes them."""

from __future__ import annotations

import pytest

from crawlers.generic.thread import ThreadCrawler
from crawlers.types import Reading, Source
from tests.unit.crawlers.generic_pages import response

LIST = "https://board.example/forum/kuhni-4/"
THREAD = "https://board.example/forum/kuhni-4/topic/romashka-9/"
ROWS = (("Кухня", "anna", 21), ("Шкаф", "ostap", 14), ("Стол", "liisa", 7))
TEXTS = (
    "Замовили кухню в «Ромашки», обіцяли за три тижні.",
    "Meillä sama juttu, odotettu syyskuusta asti.",
    "Пишите претензию с датой получения.",
)


def a_list(answered: dict[str, tuple[int, str]] | None = None) -> str:
    """Topics with a bar of their pages above each title; `answered`: newest post and its time, by title."""
    rows = ""
    for day, (title, author, newest) in enumerate(ROWS, 1):
        last, at = (answered or {}).get(title, (newest, f"0{day}.11.2026 17:15"))
        topic = f"/forum/kuhni-4/topic/t-{day}/"
        rows += (
            f'<div class="row border"><div class="topic-name"><div class="pages"><a href="{topic}?page=1">1</a>'
            f' <a href="{topic}?page=2">2</a></div><table class="topic-data-table"><tr><td class="topic-name">'
            f'<a href="{topic}" class="topic-name-link">{title}</a><div class="topic-created">Автор:'
            f' <a href="/forum/member/profile/{day}/">{author}</a> 0{day}.11.2026 09:15</div></td></tr></table></div>'
            f'<div class="count">6</div><div class="count">0</div><div class="topic-last-post">'
            f'<a href="/forum/member/profile/9/">oleg</a> <a href="{topic}?post={last}#{last}">»</a><br>'
            f"<small>{at}</small></div></div>"
        )
    head = '<html lang="ru"><head><title>Кухни</title></head>'
    return f'{head}<body><h1>Кухни</h1><div class="list">{rows}</div></body></html>'


def a_thread(ids: tuple[int, ...], link: str) -> str:
    posts = "".join(
        f'<div id="{id}" class="card post"><h4 class="subject">Ромашка <a href="{link.format(id=id)}">¶</a></h4>'
        f'<p class="head">Автор: <a href="/forum/member/profile/{n}/">user{n}</a> 0{n + 1}.11.2026 10:15</p>'
        f'<div class="post-content"><p>{text}</p></div></div>'
        for n, (id, text) in enumerate(zip(ids, TEXTS, strict=True))
    )
    return f'<html lang="ru"><head><title>Ромашка</title></head><body><h1>Ромашка</h1>{posts}</body></html>'


def read(html: str, url: str) -> Reading:
    return ThreadCrawler().read(response(html, url), Source(url, "thread", zone="Europe/Kyiv"))


def test_bars_of_pages_before_the_titles_make_no_posts_of_a_list() -> None:
    reading = read(a_list(), LIST)
    assert reading.posts == ()
    assert [link.title for link in reading.threads] == [title for title, _, _ in ROWS]
    assert [link.url for link in reading.threads] == [f"{LIST}topic/t-{day}/" for day in (1, 2, 3)]


def test_a_row_of_a_list_tells_of_the_newest_answer_and_not_of_the_beginning() -> None:
    (link, *_) = read(a_list(), LIST).threads
    assert link.last_at is not None
    assert link.last_at.at.isoformat() == "2026-11-01T15:15:00+00:00"
    assert link.last_post_key == "21"
    # Two answers within one minute differ by the post that the row leads to.
    (later, *_) = read(a_list({"Кухня": (22, "01.11.2026 17:15")}), LIST).threads
    assert later.last_at == link.last_at
    assert later.last_post_key == "22"


@pytest.mark.parametrize("ids", [(1, 2, 3), (40, 41, 42), (40, 44, 51)])
def test_ids_that_the_board_is_asked_by_are_ids_even_if_they_count_up(ids: tuple[int, ...]) -> None:
    reading = read(a_thread(ids, f"{THREAD}?post={{id}}#{{id}}"), THREAD)
    assert [post.key for post in reading.posts] == [f"board.example:{id}" for id in ids]
    assert [post.url for post in reading.posts] == [f"{THREAD}?post={id}#{id}" for id in ids]


def test_numbers_behind_the_hash_that_count_up_are_places_in_the_thread() -> None:
    reading = read(a_thread((1, 2, 3), f"{THREAD}#{{id}}"), THREAD)
    assert len({post.key for post in reading.posts}) == 3
    assert not {"board.example:1", "board.example:2"} & {post.key for post in reading.posts}
