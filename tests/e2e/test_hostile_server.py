# ruff: noqa: E501 - markup is easier to compare with the engine's own in whole lines
"""A day on the hostile web: every place fails in a way of its own, says so in one message, and takes nothing from others.

Each place has a loopback address of its own, so that politeness per host can be read off the servers' logs.
"""

from __future__ import annotations

import re
import ssl
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import pytest

from crawlers.http import Fetcher, Limits
from monitor.service import Monitor
from monitor.settings import Settings
from monitor.types import Entity, Health, MentionQuery, NewSource, Role, SourceRow
from tests.servers import Authority, Exchange, Page, Server

DELAY_S = 0.15
LIMITS = Limits(
    connect_s=2.0, read_s=1.0, total_s=2.0, max_bytes=300_000, max_unpacked_bytes=2_000_000, max_redirects=5
)
WORDS = "Заказали у «Ромашки» кухню, обещали за две недели, везут второй месяц, деньги не возвращают. "
CAPTCHA = (
    "<html><head><title>Just a moment...</title></head><body><div id='challenge-error-text'>Enable JavaScript and cookies"
    " to continue</div><script src='/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1'></script></body></html>"
)
LOGIN = (
    "<html><head><title>Вход</title></head><body><h2>Для просмотра этого форума вы должны быть авторизованы.</h2>"
    "<form action='./ucp.php?mode=login' method='post'><input name='username'><input type='password' name='password'>"
    "</form></body></html>"
)
RSS = "application/rss+xml; charset=utf-8"


def item(guid: str | None, link: str, title: str = "Кухня от «Ромашки»", text: str = WORDS) -> str:
    named = "" if guid is None else f"<guid isPermaLink='false'>{guid}</guid>"
    return (
        f"<item>{named}<title>{title}</title><link>{link}</link><description>{text}</description>"
        "<pubDate>Fri, 20 Nov 2026 10:00:00 +0300</pubDate></item>"
    )


def rss(*items: str) -> str:
    channel = f"<channel><title>Лента</title>{''.join(items)}</channel>"
    return f"<?xml version='1.0' encoding='utf-8'?><rss version='2.0'>{channel}</rss>"


@pytest.fixture
def web() -> Iterator[Callable[..., Server]]:
    """Makes servers, each on an address of its own."""
    with ExitStack() as stack:
        made: list[Server] = []

        def server(**more: object) -> Server:
            made.append(stack.enter_context(Server(f"127.0.0.{20 + len(made)}", **more)))  # type: ignore[arg-type]
            return made[-1]

        yield server


@pytest.fixture
def monitor(tmp_path: Path) -> Iterator[Monitor]:
    """A folder that looks for one company, over a fetcher that is in a hurry."""

    def fetcher(settings: Settings) -> Fetcher:
        return Fetcher(
            user_agent="MentionMonitor/test",
            contact="test",
            delay_s=DELAY_S,
            limits=LIMITS,
            tls_context=lambda: ssl.create_default_context(),
        )

    with Monitor.open(tmp_path / "data", person="Anna", make_fetcher=fetcher) as opened:
        opened.add_entity(Entity(0, Role.OWN, ("Ромашка",), langs=("ru",))).result()
        yield opened


def watch(monitor: Monitor, address: str, crawler: str = "feed") -> int:
    written = monitor.add_source(NewSource(address, crawler, allow_private=True)).result()
    assert written.id is not None
    return written.id


def crawl(monitor: Monitor) -> dict[int, SourceRow]:
    monitor.crawl(due_only=False).result(120)
    assert monitor.settle(60)
    return {row.id: row for row in monitor.read.sources()}


def mentions(monitor: Monitor) -> int:
    return len(monitor.read.mention_ids(MentionQuery()))


def assert_polite(*servers: Server) -> None:
    """One request at a time per host, the delay between pages; robots.txt may be followed at once."""
    for server in servers:
        for first, second in zip(server.log, server.log[1:], strict=False):
            assert first.ended_s is not None
            assert second.started_s >= first.ended_s - 0.005, f"{first.path} and {second.path} at once"
            if first.path != "/robots.txt":
                assert second.started_s - first.started_s >= DELAY_S * 0.9, f"{second.path} too soon"


def test_each_failure_has_its_own_words_and_one_message(
    monitor: Monitor, web: Callable[..., Server], tmp_path: Path
) -> None:
    good, forbidden, limited, captcha, login = web(), web(), web(), web(), web()
    drip, loop, xml = web(), web(), web()
    tls = web(certificate=Authority(tmp_path).certificate("127.0.0.28", self_signed=True))
    good.page("/feed", rss(item("1", good.url("/1"))), content_type=RSS)
    forbidden.page("/feed", "<html><body>Forbidden</body></html>", status=403)
    limited.page("/feed", "slow down", status=429, headers={"Retry-After": "7200"})
    captcha.page("/feed", CAPTCHA)
    login.page("/viewtopic.php", LOGIN)
    loop.redirect("/feed", "/feed2")
    loop.redirect("/feed2", "/feed")
    xml.page("/feed", "<html><body><h1>Сайт переехал</h1></body></html>")

    def dripping(exchange: Exchange) -> None:
        exchange.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n\r\n<rss>")
        while not exchange.stopping:
            exchange.write(b" ")
            exchange.pause(0.2)

    drip.script("/feed", dripping)
    expected = {
        watch(monitor, good.url("/feed")): None,
        watch(monitor, forbidden.url("/feed")): "blocked",
        watch(monitor, limited.url("/feed")): "rate_limited",
        watch(monitor, captcha.url("/feed")): "blocked",
        watch(monitor, login.url("/viewtopic.php?t=5"), "phpbb"): "login_required",
        watch(monitor, drip.url("/feed")): "timeout",
        watch(monitor, loop.url("/feed")): "redirects",
        watch(monitor, xml.url("/feed")): "parse",
        watch(monitor, tls.url("/feed")): "tls",
    }
    rows = crawl(monitor)
    assert {id: rows[id].error_code for id in expected} == expected
    for id, code in expected.items():
        (run,) = monitor.read.runs(id)
        assert run.error_code == code
        assert code is None or run.error_detail, "an error says what happened"
    assert mentions(monitor) == 1, "the good place brought its post all the same"
    asked_again = rows[next(id for id, code in expected.items() if code == "rate_limited")].due_at
    assert asked_again - monitor.clock() > timedelta(seconds=7000), "Retry-After is kept"
    assert_polite(good, forbidden, limited, captcha, login, xml)
    assert len(captcha.paths()) <= 3, "a wall is not run against"


def test_an_empty_feed_is_no_failure(monitor: Monitor, web: Callable[..., Server]) -> None:
    server = web()
    server.page("/feed", rss(), content_type=RSS)
    id = watch(monitor, server.url("/feed"))
    row = crawl(monitor)[id]
    assert (row.health, row.error_code, row.posts) == (Health.WORKS, None, 0)


def test_html_where_xml_was_loses_nothing_and_mends_itself(monitor: Monitor, web: Callable[..., Server]) -> None:
    server = web()
    feed = Page(rss(item("1", server.url("/1"))).encode(), content_type=RSS)
    broken = Page(b"<html><body><h1>Database error</h1></body></html>")
    more = Page(
        rss(item("1", server.url("/1")), item("2", server.url("/2"), "Снова «Ромашка»")).encode(), content_type=RSS
    )
    server.pages("/feed", [feed, broken, more])
    id = watch(monitor, server.url("/feed"))
    assert crawl(monitor)[id].error_code is None
    assert crawl(monitor)[id].error_code in ("parse", "layout_changed")
    assert mentions(monitor) == 1, "a broken page deletes nothing"
    assert crawl(monitor)[id].error_code is None
    assert mentions(monitor) == 2


@pytest.mark.parametrize("charset", ["windows-1251", "koi8-r"])
def test_a_wrong_charset_is_seen_through(monitor: Monitor, web: Callable[..., Server], charset: str) -> None:
    server = web()
    text = rss(item("1", server.url("/1"))).replace(" encoding='utf-8'", "").replace("«", '"').replace("»", '"')
    body = text.encode(charset)
    server.page("/feed", body, content_type=RSS)
    watch(monitor, server.url("/feed"))
    crawl(monitor)
    (id,) = monitor.read.mention_ids(MentionQuery())
    assert "второй месяц" in monitor.read.mention(id).text


def test_guids_that_change_session_ids_and_campaign_marks_bring_nothing_twice(
    monitor: Monitor, web: Callable[..., Server]
) -> None:
    guids, marks, doubles = web(), web(), web()

    def changing(exchange: Exchange) -> None:
        turn = len(guids.log)
        exchange.send(
            Page(
                rss(
                    item(
                        f"g{turn}",
                        guids.url("/news/7"),
                        text="Кухню от «Ромашки» собрали криво, фасады не закрываются, мастер пропал.",
                    )
                ).encode(),
                content_type=RSS,
            )
        )

    def marked(exchange: Exchange) -> None:
        turn = len(marks.log)
        link = marks.url(f"/news/7?utm_source=rss{turn}&amp;PHPSESSID={turn:032x}&amp;sid={turn:032x}")
        exchange.send(
            Page(
                rss(
                    item(
                        None,
                        link,
                        text="Спасибо «Ромашке» за диван: привезли в срок, подняли на этаж и всё убрали за собой.",
                    )
                ).encode(),
                content_type=RSS,
            )
        )

    guids.script("/feed", changing)
    marks.script("/feed", marked)
    two = (
        item("same", doubles.url("/a"), "Первая «Ромашка»"),
        item(
            "same",
            doubles.url("/b"),
            "Вторая «Ромашка»",
            "В «Ромашке» на Ленина опять закрыта касса, очередь стоит на улице под дождём.",
        ),
    )
    doubles.page("/feed", rss(*two), content_type=RSS)
    for server in (guids, marks, doubles):
        watch(monitor, server.url("/feed"))
    crawl(monitor)
    assert mentions(monitor) == 4, "one of each moving post, and two that share a guid but nothing else"
    crawl(monitor)
    crawl(monitor)
    assert mentions(monitor) == 4
    assert monitor.read.coverage().posts == 4


def test_a_thread_of_ten_thousand_pages_is_read_in_slices_that_go_on(
    monitor: Monitor, web: Callable[..., Server]
) -> None:
    server = web()
    pages, size = 10_000, 2

    def page(exchange: Exchange) -> None:
        path = server.log[-1].path
        start = int((re.search(r"start=(\d+)", path) or [0, 0])[1])
        posts = "".join(_phpbb_post(start + n + 1) for n in range(size))
        links = "".join(
            f'<li><a class="button" href="./viewtopic.php?f=1&amp;t=5&amp;start={target}">{target // size + 1}</a></li>'
            for target in sorted({0, max(0, start - size), start + size, (pages - 1) * size})
            if target != start
        )
        arrow = (
            f'<li class="arrow next"><a class="button" rel="next" href="./viewtopic.php?f=1&amp;t=5&amp;start={start + size}">'
            "Следующая</a></li>"
            if start < (pages - 1) * size
            else ""
        )
        exchange.send(
            Page(
                "<!DOCTYPE html><html lang='ru'><head><title>Ромашка - Форум</title></head><body id='phpbb'"
                " class='nojs section-viewtopic'><h2 class='topic-title'><a href='./viewtopic.php?f=1&amp;t=5'>Ромашка"
                f"</a></h2><div class='pagination'><ul><li class='active'><span>{start // size + 1}</span></li>{links}{arrow}"
                f"</ul></div>{posts}<div class='copyright'>Powered by phpBB</div></body></html>".encode()
            )
        )

    server.script("/viewtopic.php", page)
    id = watch(monitor, server.url("/viewtopic.php?f=1&t=5"), "phpbb")
    first = crawl(monitor)[id]
    asked = len(server.log)
    assert first.error_code is None
    assert asked < 40, "one visit takes a slice"
    assert first.posts > 0
    assert first.more_back
    second = crawl(monitor)[id]
    assert second.posts > first.posts, "the next visit goes on"
    assert len(server.log) - asked < 40
    assert_polite(server)


def _phpbb_post(number: int) -> str:
    return (
        f'<div id="p{number}" class="post has-profile bg1"><div class="inner"><dl class="postprofile"><dt><a class="username"'
        f' href="./memberlist.php?mode=viewprofile&amp;u={number}">Гость{number}</a></dt></dl><div class="postbody">'
        f'<div id="post_content{number}"><h3><a href="#p{number}">Ромашка</a></h3><p class="author">'
        f'<a href="./viewtopic.php?p={number}#p{number}">Сообщение</a> <strong><a class="username">Гость{number}</a></strong>'
        f' » <time datetime="2026-11-20T10:00:00+00:00">20 ноя 2026, 10:00</time></p><div class="content">Отзыв номер'
        f" {number} о «Ромашке».</div></div></div></div></div>"
    )
