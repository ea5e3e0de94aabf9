"""The outside world for the window's tests: a feed, a page that announces one, walls, on loopback."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from monitor.service import Monitor
from tests.servers import Server

HEAD = "<html><head><title>{}</title>{}</head><body><h1>{}</h1><p>Новости города.</p></body></html>"


def feed(title: str, texts: list[str]) -> str:
    """An RSS feed with an item for each text."""
    now = datetime.now(UTC)
    items = "".join(
        f"<item><guid>item-{number}</guid><title>Запись {number}</title><link>http://news.example/{number}</link>"
        f"<author>автор {number}</author><pubDate>{format_datetime(now - timedelta(hours=number + 1))}</pubDate>"
        f"<description>{text}</description></item>"
        for number, text in enumerate(texts)
    )
    return (
        f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>{title}</title>'
        f"<link>http://news.example/</link><description>d</description>{items}</channel></rss>"
    )


def put_site(server: Server) -> None:
    """A small site: /feed, /page (announces two feeds), /wall (forbidden by robots.txt), /search."""
    server.page("/robots.txt", "User-agent: *\nDisallow: /wall\n", content_type="text/plain")
    texts = [f"Заказ номер {number} в «Северном ветре» опять задержали на неделю." for number in range(8)]
    server.page("/feed", feed("Городская лента", texts), content_type="application/rss+xml")
    server.page("/second", feed("Комментарии", ["Согласен."]), content_type="application/rss+xml")
    links = (
        '<link rel="alternate" type="application/rss+xml" title="Городская лента" href="/feed">'
        '<link rel="alternate" type="application/rss+xml" title="Комментарии" href="/second">'
    )
    server.page("/page", HEAD.format("Город", links, "Город"))
    server.page("/wall", HEAD.format("Стена", "", "Стена"))
    server.page("/plain", HEAD.format("Пусто", "", "Пусто"))
    server.page("/search", feed("Поиск", ["«Северный ветер» открыл салон."]), content_type="application/rss+xml")


def hurry(monitor: Monitor) -> None:
    """No politeness pauses: the one server is ours."""
    monitor.settings.set("host_delay", 0)
