"""What a site shows for addresses that are not there, told from its pages."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from crawlers.http import Fetcher
from crawlers.missing import Missing, address_of_nothing, ask, shows_it, site_of
from crawlers.types import Response
from tests.servers import Exchange, Page, Server

SORRY = "Ой! Такого здесь нет, но у нас много другого: загляните в каталог, почитайте свежие статьи или позвоните нам."
TEXT = "Заказали у «Ромашки» кухню, обещали за две недели, везут второй месяц, деньги не возвращают, трубку не берут."
MENU = "<nav><a href='/'>Главная</a> <a href='/shop'>Каталог</a></nav>"


def html(text: str, title: str = "Сайт") -> str:
    return f"<html><head><title>{title}</title></head><body>{MENU}<p>{text}</p></body></html>"


def page(text: str, url: str = "https://news.example/2026/kuhnya.html", final: str | None = None) -> Response:
    body = html(text).encode()
    return Response(url, final or url, 200, {"content-type": "text/html"}, body, datetime(2026, 11, 22, tzinfo=UTC))


def asked(server: Server, path: str = "/2026/kuhnya.html") -> Missing:
    fetcher = Fetcher(user_agent="MentionMonitor/test", contact="test", delay_s=0)
    try:
        return ask(server.url(path), fetcher.session(allow_private=True))
    finally:
        fetcher.close()


def test_the_address_asked_stands_beside_the_one_looked_for_and_is_always_the_same() -> None:
    address = address_of_nothing("https://news.example/2026/kuhnya.html?page=2#c1")
    assert address == address_of_nothing("https://news.example/2026/drugaya.html")
    assert address.startswith("https://news.example/2026/")
    assert address.endswith(".html")
    assert site_of("https://news.example:8443/a") == "https://news.example:8443"


def test_a_site_that_says_404_is_believed() -> None:
    with Server() as server:
        missing = asked(server)
    assert missing.says_so
    assert shows_it(page(SORRY), missing) is False


def test_a_site_that_says_success_in_other_words_is_known_by_its_page() -> None:
    with Server() as server:
        server.otherwise(lambda exchange: exchange.send(Page(html(SORRY + f" {len(server.log)}").encode())))
        missing = asked(server)
    assert shows_it(page(SORRY), missing) is True
    assert shows_it(page(TEXT), missing) is False
    assert shows_it(page(TEXT + SORRY * 3), missing, TEXT) is False, "the words looked for stand there"


def test_a_site_that_leads_to_its_front_page_is_known_by_where_it_leads() -> None:
    with Server() as server:

        def lead(exchange: Exchange) -> None:
            exchange.send(Page(status=302, headers={"Location": "/"}))

        server.otherwise(lead)
        server.page("/", html("Добро пожаловать"))
        missing = asked(server)
        home = server.url("/")
        gone = page("Добро пожаловать", server.url("/2026/kuhnya.html"), home)
        assert shows_it(gone, missing) is True
        assert shows_it(page("Добро пожаловать", home, home), missing) is False
        assert shows_it(page(TEXT, server.url("/2026/kuhnya.html")), missing) is False


def test_pages_that_a_script_fills_tell_nothing() -> None:
    with Server() as server:
        server.otherwise(lambda exchange: exchange.send(Page(b"<html><body><div id='root'></div></body></html>")))
        missing = asked(server)
    assert not missing.marks
    assert shows_it(page(""), missing) is None
    assert shows_it(page(TEXT), missing) is False


@pytest.mark.parametrize("words", ["", TEXT])
def test_pages_of_one_site_that_share_only_their_frame_differ(words: str) -> None:
    frame = "Телефон круглосуточно, доставка по городу, оплата картой. "
    with Server() as server:
        server.otherwise(lambda exchange: exchange.send(Page(html(frame + SORRY).encode())))
        missing = asked(server)
    assert shows_it(page(frame + TEXT), missing, words) is False
