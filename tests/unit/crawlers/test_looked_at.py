"""What a page is, in words; who reads it best; and a look that ends in time."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from crawlers.detect import best_reader, detect_address, is_page, looked_at
from crawlers.errors import BlockedError, CrawlCancelledError, LoginRequiredError, NotFoundError, ParkedError
from crawlers.http import Fetcher
from crawlers.types import Http, Response, Rules, Source, Validators
from tests.servers import Page, Server
from tests.unit.crawlers.generic_pages import ARTICLE, NOW, RU_TABLE, TOPICS, page, response
from tests.unit.crawlers.test_engine_threads import page_of


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


@pytest.fixture
def http() -> Http:
    return Fetcher(user_agent="MentionMonitor/0.1", contact="https://c.example", delay_s=0.0).session(
        allow_private=True
    )


def test_words_for_a_thread_of_unknown_make_and_of_a_known_one() -> None:
    assert looked_at(response(RU_TABLE)).words == "4 posts with author and text, of unknown make; read by thread"
    made = RU_TABLE.replace("<body>", '<body><div id="kunena">')
    seen = looked_at(response(made))
    assert seen.engine is not None
    assert seen.engine.name == "Kunena (Joomla)"
    assert seen.found[0].engine == "kunena"
    assert seen.words == "4 posts with author and text, made by Kunena (Joomla); read by thread"


def test_words_for_what_holds_no_posts() -> None:
    shelf = page("<ul><li>Шкаф</li><li>Стол</li></ul>", title="Каталог")
    assert "announces no feed" in looked_at(response(shelf, "https://site.example/a")).words
    empty = looked_at(response(page('<div id="wpforo-wrap"></div>'), "https://site.example/x"))
    assert empty.words.startswith("A page of a forum, made by wpForo, with no posts")
    wall = looked_at(response(page("<h1>Вход</h1><form><input type=password></form>", title="Вход")))
    assert isinstance(wall.problem, LoginRequiredError)
    assert wall.words == wall.problem.detail


def test_the_engines_own_reader_comes_before_the_generic_one() -> None:
    known = page_of("mybb18", "uk")
    found = best_reader(known, Source(known.url, ""))
    assert found is not None
    assert found[0] == "mybb"
    assert next(way.crawler for way in looked_at(known).found) == "mybb"


def test_the_generic_reader_takes_what_no_other_knows() -> None:
    found = best_reader(response(RU_TABLE), Source("https://board.example/tema/17-romashka", "", zone="Asia/Omsk"))
    assert found is not None
    name, reading = found
    assert (name, len(reading.posts)) == ("thread", 4)
    assert reading.posts[0].published is not None
    assert reading.posts[0].published.at.hour == 3
    listed = best_reader(response(TOPICS, "https://site.example/forum/kuhni"), Source("", ""))
    assert listed is not None
    assert (listed[1].posts, len(listed[1].threads)) == ((), 7)
    assert best_reader(response(page("<p>x</p>"), "https://site.example/a"), Source("", "")) is None


def test_what_is_a_page() -> None:
    assert is_page(response("\ufeff<!DOCTYPE html><p>x"))
    assert not is_page(response('{"a": 1}'))
    assert not is_page(response("<?xml version='1.0'?><rss><channel/></rss>"))


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("<title>Проверка</title><script src='/__qrator/qauth.js'></script><p>Подождите</p>", "Qrator"),
        ("<title>x</title><p>Checking your browser before accessing board.example</p>", "only a person's browser"),
        ("<title>Oops</title><form action='/checkcaptcha'><input class='CheckboxCaptcha-Button'></form>", "Yandex"),
        ("<title>x</title><iframe src='/_Incapsula_Resource?x=1'></iframe>", "Imperva"),
        ("<title>x</title><p>Підтвердьте, що ви не робот</p>", "only a person's browser"),
        ("<title>x</title><p>Vahvista, että et ole robotti</p>", "only a person's browser"),
        ("<title>x</title><script>window._cf_chl_opt={}</script><p>Wait</p>", "Cloudflare"),
        ("<title>x</title><script src='https://geo.captcha-delivery.com/c.js'></script>", "DataDome"),
    ],
)
def test_bot_walls_behind_a_success_are_named(body: str, words: str) -> None:
    problem = looked_at(response(f"<html><head>{body}</html>", "https://board.example/x")).problem
    assert isinstance(problem, BlockedError)
    assert words in problem.detail


def test_parked_names_and_missing_pages_are_told() -> None:
    for text in ("This domain is for sale", "Домен продаётся", "Verkkotunnus on myytävänä"):
        assert isinstance(looked_at(response(page(f"<p>{text}</p>", title="board.example"))).problem, ParkedError)
    missing = page("<p>Сторінку не знайдено</p>", title="404 — сторінку не знайдено", lang="uk")
    assert isinstance(looked_at(response(missing)).problem, NotFoundError)


def test_a_look_ends_in_time(server: Server, http: Http) -> None:
    server.page("/a", ARTICLE)
    server.page("/feed", "<rss/>", content_type="application/rss+xml")
    ticks = iter(range(0, 10_000, 70))
    seen = detect_address(server.url("/a"), http, limit_s=60, clock=lambda: float(next(ticks)))
    assert not seen.in_time
    assert seen.words.endswith("(not all places were tried: the host is slow)")
    assert "/feed" not in server.paths()
    whole = detect_address(server.url("/a"), http)
    assert whole.in_time


class Cancelled:
    """An `Http` whose session is cancelled after the first answer."""

    def __init__(self) -> None:
        self.asked = 0

    def get(
        self, url: str, *, validators: Validators | None = None, accept: str | None = None, rules: Rules = "page"
    ) -> Response:
        self.asked += 1
        if self.asked > 1:
            raise CrawlCancelledError(url, "stopped")
        return Response(url, url, 200, {"content-type": "text/html"}, ARTICLE.encode(), NOW)


def test_a_look_can_be_cancelled_in_the_middle() -> None:
    http = Cancelled()
    with pytest.raises(CrawlCancelledError):
        detect_address("https://site.example/a", http)
    assert http.asked == 2


def test_a_page_shown_for_whatever_is_not_there_is_no_place(server: Server, http: Http) -> None:
    sorry = page(
        "<p>Ой! Такого здесь нет, зато есть каталог, статьи и телефон для всех заблудившихся.</p>", title="Магазин"
    )
    server.otherwise(lambda exchange: exchange.send(Page(sorry.encode())))
    seen = detect_address(server.url("/old/thread.html"), http)
    assert isinstance(seen.problem, NotFoundError)
    about = page("<p>Мы шьём шторы на заказ с 1998 года, приезжайте на замер в любой район города.</p>", title="О нас")
    server.page("/about/us.html", about)
    assert detect_address(server.url("/about/us.html"), http).problem is None
