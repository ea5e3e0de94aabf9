"""WordPress's API where it is cut off, moved, paged or closed: a scripted server on loopback."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from crawlers.blogs.wordpress import WordpressCrawler, api_addresses
from crawlers.errors import LoginRequiredError, NotFoundError, ParseError, RateLimitedError, RobotsError
from crawlers.http import Fetcher
from crawlers.types import Checkpoint, Http, Post, Source
from tests.servers import Exchange, Page, Server
from tests.unit.crawlers.review_pages import page

CRAWLER = WordpressCrawler()


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


@pytest.fixture
def http() -> Iterator[Http]:
    fetcher = Fetcher(user_agent="MentionMonitor/0.1", contact="https://contact.example", delay_s=0.0)
    yield fetcher.session(allow_private=True)
    fetcher.close()


def comment(number: int, text: str = "Кava оk") -> dict[str, Any]:
    return {
        "id": number, "post": 5, "parent": 0, "author_name": f"Лідія {number}",
        "date_gmt": f"2026-10-{1 + number % 28:02}T08:00:00",
        "date": "2026-10-01T11:00:00", "content": {"rendered": f"<p>{text} {number}</p>"},
        "link": f"https://blog.example/zapys/comment-page-2/#comment-{number}",
    }  # fmt: skip


def listed(server: Server, items: list[dict[str, Any]], size: int = 3) -> None:
    """Serves a list of the API in pages, newest first, with its Link header."""

    def answer(exchange: Exchange) -> None:
        asked = parse_qs(urlsplit(exchange.path).query)
        at = int(asked.get("page", ["1"])[0])
        shown = items[(at - 1) * size : at * size]
        links = (
            f'<{server.url(f"/wp-json/wp/v2/comments?post=5&page={at + 1}")}>; rel="next"'
            if at * size < len(items)
            else ""
        )
        exchange.send(
            Page(json.dumps(shown).encode(), headers={"Link": links} if links else {}, content_type="application/json")
        )

    server.script("/wp-json/wp/v2/comments", answer)


def crawl(http: Http, address: str, checkpoint: Checkpoint | None = None) -> tuple[list[Post], Checkpoint]:
    batches = list(CRAWLER.crawl(Source(address, "wordpress"), checkpoint or Checkpoint(), http))
    return [post for batch in batches for post in batch.posts], batches[-1].checkpoint


def test_all_pages_by_their_links_then_only_the_news(server: Server, http: Http) -> None:
    items = [comment(n) for n in range(20, 12, -1)]
    listed(server, items)
    address = server.url("/wp-json/?post=5")
    posts, checkpoint = crawl(http, address)
    assert [post.guid for post in posts] == [str(n) for n in range(20, 12, -1)]
    assert posts[0].parent_url == "https://blog.example/zapys/"
    assert posts[0].key == "blog.example:comment:20"
    items.insert(0, comment(21))
    asked = len(server.log)
    news, _ = crawl(http, address, checkpoint)
    assert "21" in {post.guid for post in news}
    assert len(server.log) - asked == 1


def test_what_went_wrong_has_its_name(server: Server, http: Http) -> None:
    path = "/wp-json/wp/v2/comments"
    address = server.url("/wp-json/?post=5")
    server.page(
        path, '{"code":"rest_cannot_access","data":{"status":401}}', status=401, content_type="application/json"
    )
    with pytest.raises(LoginRequiredError):
        crawl(http, address)
    server.page(path, '{"code":"rest_no_route"}', content_type="application/json")
    with pytest.raises(NotFoundError):
        crawl(http, address)
    server.page(path, '{"routes": {}}', content_type="application/json")
    with pytest.raises(ParseError):
        crawl(http, address)


def test_a_rest_that_is_asked_for_is_told(server: Server, http: Http) -> None:
    server.page("/wp-json/wp/v2/comments", "{}", status=429, headers={"Retry-After": "120"})
    with pytest.raises(RateLimitedError) as limited:
        crawl(http, server.url("/wp-json/?post=5"))
    assert limited.value.retry_after_s == 120


def test_robots_txt_of_the_blog_decides(server: Server, http: Http) -> None:
    server.page("/robots.txt", "User-agent: *\nDisallow: /wp-json/", content_type="text/plain")
    listed(server, [comment(1)])
    with pytest.raises(RobotsError):
        crawl(http, server.url("/wp-json/?post=5"))


@pytest.mark.parametrize(
    ("address", "lists"),
    [
        ("https://b.example/", 2),
        ("https://b.example/blogi/wp-json/?search=K%C3%A4py", 2),
        ("https://b.example/?rest_route=/", 2),
        ("https://b.example/?rest_route=%2F&post=7", 1),
        ("https://b.example/wp-json/wp/v2/posts?categories=4", 1),
    ],
)
def test_the_lists_that_an_address_stands_for(address: str, lists: int) -> None:
    found = api_addresses(address)
    assert len(found) == lists
    assert all("/wp/v2/" in one for one in found)
    if "blogi" in address:
        assert all(
            one.startswith("https://b.example/blogi/wp-json/wp/v2/") and "search=K%C3%A4py" in one for one in found
        )


def test_only_a_page_that_names_the_api_is_recognised() -> None:
    named = '<html><title>Лавка</title><link rel="https://api.w.org/" href="https://b.example/wp-json/" /></html>'
    (found,) = CRAWLER.recognise(page(named, "https://b.example/"))
    assert (found.address, found.name) == ("https://b.example/wp-json/", "Лавка")
    assert CRAWLER.recognise(page("<html><p>wp-json</p></html>", "https://b.example/")) == ()
