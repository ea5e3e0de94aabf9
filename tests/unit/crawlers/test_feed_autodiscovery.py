"""Which feeds an address leads to."""

from __future__ import annotations

import pytest

from crawlers.feeds.autodiscovery import announced_feeds
from crawlers.feeds.feed import FeedCrawler
from crawlers.types import Found
from tests.unit.crawlers.feed_samples import ATOM, RSS, answer

PAGE = """<!doctype html><html lang="uk-UA"><head><meta charset="utf-8"><title>Новини</title>
<link rel="stylesheet" href="/a.css">
<link rel="alternate" type="application/rss+xml" title="Новини &raquo; Стрічка" href="/feed/">
<link rel="ALTERNATE" type="application/rss+xml" title="Новини &raquo; Стрічка коментарів" href="/comments/feed/">
<link rel="alternate home" type="Application/Atom+XML; charset=utf-8" href="//cdn.example/atom.xml">
<link rel="alternate" type="application/feed+json" title="JSON" href="feed.json">
<link rel="alternate" type="application/json" title="REST" href="/wp-json/wp/v2/pages/2">
<link rel="alternate" hreflang="en" href="/en/">
<link rel="alternate" type="application/rss+xml" title="again" href="/feed/">
<link rel="alternate" type="application/rss+xml" title="no web address" href="javascript:void(0)">
</head><body>…</body></html>"""


def test_feeds_of_a_page_in_its_order_each_once() -> None:
    feeds = announced_feeds(answer(PAGE, "text/html", "https://site.example/a/b"))
    assert [(feed.address, feed.title, feed.engine, feed.of_comments) for feed in feeds] == [
        ("https://site.example/feed/", "Новини » Стрічка", "rss", False),
        ("https://site.example/comments/feed/", "Новини » Стрічка коментарів", "rss", True),
        ("https://cdn.example/atom.xml", "cdn.example/atom.xml", "atom", False),
        ("https://site.example/a/feed.json", "JSON", "json", False),
    ]


def test_a_base_element_and_headers_count() -> None:
    page = answer(
        '<base href="/deep/"><link rel="alternate" type="application/rss+xml" href="rss">',
        "text/html",
        "https://site.example/x",
        link="</style.css>; rel=preload, <feeds/all.atom>;"
        ' rel="alternate"; type="application/atom+xml"; title="All, really"',
    )
    assert [(feed.address, feed.title) for feed in announced_feeds(page)] == [
        ("https://site.example/feeds/all.atom", "All, really"),
        ("https://site.example/deep/rss", "site.example/deep/rss"),
    ]


def test_pages_in_koi8_are_read_too() -> None:
    html = '<html><head><link rel="alternate" type="application/rss+xml" title="Новости города и области" href="/rss">'
    (feed,) = announced_feeds(answer(html.encode("koi8-r"), "text/html"))
    assert feed.title == "Новости города и области"


def test_the_crawler_offers_the_feed_itself() -> None:
    (found,) = FeedCrawler().recognise(answer(RSS, "text/plain"))
    assert found == Found("feed", "http://news.example/feed", "Вестник & Ко", 0.95, "this is a feed", "rss", "ru")
    (atom,) = FeedCrawler().recognise(answer(ATOM))
    assert (atom.engine, atom.lang, atom.name) == ("atom", "fi", "Blogi & muut")


def test_the_crawler_offers_what_a_page_announces_best_first() -> None:
    found = FeedCrawler().recognise(answer(PAGE, "text/html", "https://site.example/"))
    best = max(found, key=lambda one: one.fit)
    assert (best.address, best.lang) == ("https://site.example/feed/", "uk")
    comments = next(one for one in found if "comments" in one.address)
    assert all(comments.fit < one.fit for one in found if one is not comments)
    assert all(0 < one.fit < 0.95 for one in found)


@pytest.mark.parametrize(
    "body",
    [
        "",
        "<html><body>no feeds here",
        "<urlset></urlset>",
        '{"version": "https://jsonfeed.org/version/1", "items": 5}',
        "<ul><li>" * 20_000,
    ],
)
def test_nothing_is_offered_where_nothing_is(body: str) -> None:
    assert FeedCrawler().recognise(answer(body)) == ()
    assert FeedCrawler().recognise(answer(body, "text/html")) == ()
