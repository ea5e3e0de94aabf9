"""A post looked for at its permalink: there, edited, moved to another page, gone, or not to be known."""

from __future__ import annotations

import pytest

from crawlers.errors import BlockedError, LayoutChangedError, LoginRequiredError, ParkedError
from monitor.service import Monitor
from monitor.types import MentionRow, NewSource
from tests.servers import Page, Server
from tests.service.parts import crawl, inbox, look_for, serve

SITE = "<html lang='ru'><head><title>{title}</title></head><body>{body}</body></html>"
CAPTCHA = (
    "<html><head><title>Just a moment...</title></head><body><div id='challenge-error-text'>Enable JavaScript and"
    " cookies to continue</div>"
    "<script src='/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1'></script></body></html>"
)
LOGIN = (
    "<html><head><title>Вход</title></head><body><h2>Для просмотра этого форума вы должны быть авторизованы.</h2>"
    "<form action='/login' method='post'><input name='username'><input type='password' name='password'>"
    "</form></body></html>"
)
MISSING = SITE.format(title="Страница не найдена", body="<h1>Ошибка 404</h1><p>Страница не найдена.</p>")
WORDS = (
    "Заказала у «Ромашки» кухню, обещали за две недели.",
    "У нас привезли вовремя, собирали два дня.",
    "Пишите претензию с датой получения.",
    "Вторую неделю звоню в «Ромашку», трубку не берут.",
    "Дверь шкафа заменили бесплатно.",
)
ID = 5003
"""Of the post looked for: the fourth, first on the second page of three posts each."""
PAGE_SIZE = 3


def thread(posts: dict[int, str], number: int) -> str:
    ids = list(posts)
    rows = "".join(
        f'<div class="row" id="msg{id}"><div class="who"><a href="/member/{id % 3}">Гость{id % 3}</a></div>'
        f'<div class="when">{id - 4999}.11.2026, 10:15</div><div class="what">{posts[id]}</div></div>'
        for id in ids[(number - 1) * PAGE_SIZE : number * PAGE_SIZE]
    )
    pages = range(1, 1 + -(-len(ids) // PAGE_SIZE))
    bar = " ".join(f"<b>{n}</b>" if n == number else f'<a href="/forum/7/{n}">{n}</a>' for n in pages)
    return SITE.format(title="Ромашка — форум", body=f'<h1>Ромашка</h1><div class="pages">{bar}</div>{rows}')


def put(server: Server, posts: dict[int, str]) -> None:
    for number in (1, 2):
        server.page(f"/forum/7/{number}", thread(posts, number))


@pytest.fixture
def row(monitor: Monitor, server: Server) -> MentionRow:
    """The mention whose post is looked for."""
    look_for(monitor, "Ромашка", langs=("ru",))
    put(server, dict(enumerate(WORDS, 5000)))
    assert monitor.add_source(NewSource(server.url("/forum/7/1"), "thread", allow_private=True)).result().id
    crawl(monitor)
    (found,) = [each for each in inbox(monitor) if each.url == server.url(f"/forum/7/2#msg{ID}")]
    return found


def look(monitor: Monitor, row: MentionRow) -> MentionRow:
    monitor.recheck(row.post_id).result(30)
    return monitor.read.mention(row.id).row


def test_a_post_that_is_there_was_last_seen_now(monitor: Monitor, row: MentionRow) -> None:
    before = monitor.read.mention(row.id).last_seen_at
    assert not look(monitor, row).gone
    assert monitor.read.mention(row.id).last_seen_at > before


def test_an_edit_found_at_the_permalink_is_a_version(monitor: Monitor, server: Server, row: MentionRow) -> None:
    before = {each.id for each in inbox(monitor)}
    words = "Вторую неделю звоню в «Ромашку». Дописываю: ответили."
    put(server, dict(enumerate(WORDS, 5000)) | {ID: words})
    look(monitor, row)
    detail = monitor.read.mention(row.id)
    assert (detail.text, [version.text for version in detail.versions]) == (words, [WORDS[3], words])
    assert {each.id for each in inbox(monitor)} == before, "an edit is no new mention"


def test_a_post_that_moved_to_the_page_before_is_not_gone(monitor: Monitor, server: Server, row: MentionRow) -> None:
    left = dict(enumerate(WORDS, 5000))
    del left[5001]
    put(server, left)
    assert not look(monitor, row).gone
    del left[ID]
    left[5005] = "Спасибо, разобрались."
    put(server, left)
    assert look(monitor, row).gone


@pytest.mark.parametrize(("page", "error"), [(CAPTCHA, BlockedError), (LOGIN, LoginRequiredError)])
def test_a_wall_in_place_of_the_page_tells_nothing(
    monitor: Monitor, server: Server, row: MentionRow, page: str, error: type[Exception]
) -> None:
    seen_at = monitor.read.mention(row.id).last_seen_at
    server.page("/forum/7/2", page)
    with pytest.raises(error):
        look(monitor, row)
    detail = monitor.read.mention(row.id)
    assert (detail.row.gone, detail.last_seen_at) == (False, seen_at)


@pytest.mark.parametrize("status", [401, 403, 429, 500, 502, 503])
def test_a_place_that_refuses_or_fails_tells_nothing(
    monitor: Monitor, server: Server, row: MentionRow, status: int
) -> None:
    server.page("/forum/7/2", "no", status=status)
    with pytest.raises(Exception, match=str(status)):
        look(monitor, row)
    assert not monitor.read.mention(row.id).row.gone


def test_a_page_that_its_script_fills_tells_nothing(monitor: Monitor, server: Server, row: MentionRow) -> None:
    shell = SITE.format(
        title="Форум", body="<div id='app'></div><script src='/app.js'></script><p>Форум мебельщиков</p>"
    )
    server.page("/forum/7/2", shell)
    with pytest.raises(LayoutChangedError):
        look(monitor, row)
    assert not monitor.read.mention(row.id).row.gone


@pytest.mark.parametrize(("page", "status"), [(MISSING, 200), ("gone", 404), ("gone", 410)])
def test_a_page_that_says_that_it_is_missing_is_gone(
    monitor: Monitor, server: Server, row: MentionRow, page: str, status: int
) -> None:
    server.page("/forum/7/2", page, status=status)
    assert look(monitor, row).gone


def test_a_page_shown_for_whatever_is_not_there_says_that_the_post_is_gone_and_is_asked_for_once(
    monitor: Monitor, server: Server
) -> None:
    frame = "<p>Ой! Такого здесь нет, зато есть каталог, свежие статьи и телефон для всех, кто заблудился.</p>"
    server.otherwise(lambda exchange: exchange.send(Page(SITE.format(title="Сайт", body=frame).encode())))
    look_for(monitor, "Ромашка", langs=("ru",))
    items = tuple((str(n), f"Кухни {n}", f"{WORDS[0]} {WORDS[n + 1]} Номер {n}.") for n in range(2))
    monitor.add_source(NewSource(serve(server, *items), "feed", allow_private=True)).result()
    for number in range(2):
        server.page(f"/posts/{number}", SITE.format(title="Кухни", body=f"<p>{items[number][2]}</p>"))
    crawl(monitor)
    rows = {row.url: row for row in inbox(monitor)}
    first, second = (rows[server.url(f"/posts/{number}")] for number in range(2))
    assert not look(monitor, first).gone
    server.page("/posts/0", SITE.format(title="Сайт", body=frame))
    assert look(monitor, first).gone
    assert not look(monitor, second).gone
    assert len([path for path in server.paths() if path.startswith("/posts/") and path[7:] not in ("0", "1")]) == 1


def test_a_parked_name_tells_nothing_of_its_posts(monitor: Monitor, server: Server, row: MentionRow) -> None:
    server.page("/forum/7/2", SITE.format(title="example", body="<p>This domain is for sale!</p>"))
    with pytest.raises(ParkedError):
        look(monitor, row)
    assert not monitor.read.mention(row.id).row.gone


def test_a_place_that_does_not_want_programs_is_not_asked_for_a_post(monitor: Monitor) -> None:
    entity_id = look_for(monitor, "Ромашка", langs=("ru",))
    url = "https://www.trustpilot.com/reviews/65a1b2c3d4e5f60718293a4b"
    monitor.bringing.add(text=WORDS[0], url=url, entity_id=entity_id).result(30)
    (brought,) = inbox(monitor)
    with pytest.raises(BlockedError, match="Trustpilot"):
        look(monitor, brought)
    monitor.keep_evidence(brought.id).result(30)
    assert monitor.read.mention(brought.id).evidence == ()
