"""Apple's feed of reviews: its odd shapes, its ten pages, its end as a gap."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from crawlers.errors import ParseError, RateLimitedError
from crawlers.http import Fetcher
from crawlers.reviews.app_store import AppStoreCrawler, feed_address
from crawlers.types import AboutKind, Checkpoint, Http, PostKind, Rating, Source
from tests.servers import Server
from tests.unit.crawlers.review_pages import page

CRAWLER = AppStoreCrawler()
SAID = {
    "fi": ("Kaatuu aina", "Sovellus kaatuu, kun avaan kartan.\nEi auta mikään, ja tuki ei vastaa."),
    "ru": ("Не открывается", "После обновления приложение не открывается совсем, верните старую версию."),
    "ua": ("Зручно", "Замовляю щотижня, все зручно і швидко, дякую розробникам за темну тему."),
    "us": ("Fine", "Does what it says."),
}


def label(text: str) -> dict[str, str]:
    return {"label": text}


def review(number: int, country: str = "fi", stars: str = "2") -> dict[str, Any]:
    title, text = SAID[country]
    return {
        "id": label(str(number)), "author": {"name": label(f"Käyttäjä{number}"), "uri": label("https://itunes.example/r")},
        "im:rating": label(stars), "im:version": label("4.2"), "title": label(title),
        "content": {"label": text, "attributes": {}},
        "link": {"attributes": {"rel": "related", "href": f"https://itunes.example/{country}/review?id=77"}},
        "updated": label("2026-10-05T07:12:44-07:00"),
    }  # fmt: skip


def feed(entries: Any, onward: int | None = None, country: str = "fi") -> str:
    links = [{"attributes": {"rel": "self", "href": "x"}}]
    if onward:
        href = f"https://itunes.apple.com/{country}/rss/customerreviews/page={onward}/id=777000/sortby=mostrecent/xml?urlDesc=x"
        links.append({"attributes": {"rel": "next", "href": href}})
    told: dict[str, Any] = {"link": links, "title": label("iTunes Store: Kirjapuro")}
    if entries is not None:
        told["entry"] = entries
    return json.dumps({"feed": told})


@pytest.fixture
def http() -> Iterator[Http]:
    fetcher = Fetcher(user_agent="MentionMonitor/0.1", contact="https://contact.example", delay_s=0.0)
    yield fetcher.session(allow_private=True)
    fetcher.close()


@pytest.mark.parametrize("country", SAID)
def test_a_review_in_each_country(country: str) -> None:
    url = feed_address("777000", country)
    reading = CRAWLER.read(
        page(feed([review(11, country)], country=country), url, "application/json"), Source(url, "app_store")
    )
    (post,) = reading.posts
    assert (post.key, post.guid, post.author) == (f"{country}:11", "11", "Käyttäjä11")
    assert (post.title, post.text) == SAID[country]
    assert (post.rating, post.kind) == (Rating(2.0, 5.0), PostKind.REVIEW)
    assert post.published is not None
    assert post.published.at.isoformat() == "2026-10-05T14:12:44+00:00"
    assert post.about is not None
    assert (post.about.kind, post.about.name) == (AboutKind.PRODUCT, "Kirjapuro")


def test_one_review_none_and_the_app_itself_first() -> None:
    url = feed_address("777000", "fi")

    def read(entries: Any) -> int:
        return len(CRAWLER.read(page(feed(entries), url, "application/json"), Source(url, "app_store")).posts)

    assert read(review(1)) == 1
    assert read(None) == 0
    assert read([{"im:name": label("Kirjapuro"), "id": label("777000")}, review(1)]) == 1
    with pytest.raises(ParseError):
        CRAWLER.read(page('{"results": []}', url, "application/json"), Source(url, "app_store"))


def test_ten_pages_and_the_end_is_a_gap_then_only_news(http: Http) -> None:
    with Server() as server:
        paths = [f"/fi/rss/customerreviews/page={n}/id=777000/sortby=mostrecent/json" for n in range(1, 11)]
        for n, path in enumerate(paths, 1):
            entries = [review(10_000 - n * 50 - k) for k in range(50)]
            server.page(path, feed(entries, n + 1), content_type="application/json")
        source = Source(server.url(paths[0]), "app_store")
        batches = list(CRAWLER.crawl(source, Checkpoint(), http))
        assert sum(len(batch.posts) for batch in batches) == 500
        assert [batch.gap is not None for batch in batches] == [False] * 9 + [True]
        asked = len(server.log)
        server.page(paths[0], feed([review(20_000), review(9_950)], 2), content_type="application/json")
        again = list(CRAWLER.crawl(source, batches[-1].checkpoint, http))
        assert "20000" in {post.guid for batch in again for post in batch.posts}
        assert len(server.log) - asked == 1
        server.page(paths[0], "", status=503, headers={"Retry-After": "30"})
        with pytest.raises(RateLimitedError):
            list(CRAWLER.crawl(source, again[-1].checkpoint, http))


def test_short_forms_and_the_page_of_an_app() -> None:
    assert CRAWLER.complete("appstore:fi:777000") == feed_address("777000", "fi")
    assert CRAWLER.complete("https://apps.apple.com/ua/app/kirjapuro/id777000?l=uk") == feed_address("777000", "ua")
    assert CRAWLER.complete("https://shop.example/app/id777000") is None
    url = feed_address("777000", "fi")
    (found,) = CRAWLER.recognise(page(feed([review(1)]), url, "application/json"))
    assert (found.name, found.address) == ("Kirjapuro", url)
    assert CRAWLER.recognise(page("<html></html>", "https://shop.example/")) == ()
