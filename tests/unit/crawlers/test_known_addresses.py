"""Services that are known by their addresses: found without a page, and nothing else is taken for one."""

from __future__ import annotations

import pytest

from crawlers import registry
from crawlers.detect import detect_address, known_by_address
from crawlers.errors import ParseError
from crawlers.json_values import json_of
from crawlers.types import Http, Response, Source, Validators
from tests.unit.crawlers.social_apis import NOW, answer_page

NETWORKS = ("vk", "youtube", "mastodon", "bluesky", "reddit", "hackernews", "stackexchange", "x", "instagram")


class NoNetwork:
    """Fails whatever is asked."""

    def get(self, url: str, *, validators: Validators | None = None, **more: object) -> Response:
        raise AssertionError(f"{url} was asked")

    post = get


@pytest.mark.parametrize(
    ("written", "crawler"),
    [
        ("vk.com/podslushano", "vk"),
        ("vk:search?q={query}", "vk"),
        ("https://www.youtube.com/watch?v=abcdefghijk", "youtube"),
        ("@lumi.bsky.social", "bluesky"),
        ("r/Suomi", "reddit"),
        ("hn:search?q={query}", "hackernews"),
        ("mastodon:muu.example/search?q={query}", "mastodon"),
        ("https://ru.stackoverflow.com/questions/tagged/api", "stackexchange"),
        ("twitter.com/romashka", "x"),
        ("instagram:#romashka", "instagram"),
    ],
)
def test_a_service_is_found_without_asking_for_its_page(written: str, crawler: str) -> None:
    http: Http = NoNetwork()
    seen = detect_address(written, http)
    assert (seen.page, seen.problem, seen.found[0].crawler) == (None, None, crawler)
    assert seen.words
    if crawler != "mastodon":  # its servers stand anywhere
        assert known_by_address(seen.found[0].address)[0].address == seen.found[0].address


@pytest.mark.parametrize(
    "address",
    [
        "https://forum.example/viewtopic.php?t=5",
        "https://news.example/search?q=Ромашка",
        "https://blog.example/@lumi",
        "https://vk.example/wall-1_2",
        "https://www.youtube.com/@romashka",
        "https://www.reddit.com/r/Suomi/.rss",
        "@vyshnohrad",
        "https://t.me/vyshnohrad",
        "",
        "https://[broken",
    ],
)
def test_nothing_else_is_taken_for_one(address: str) -> None:
    assert known_by_address(address) == ()


@pytest.mark.parametrize("name", NETWORKS)
@pytest.mark.parametrize(
    "value", [{}, [], {"data": [1, None]}, {"items": {"id": 5}}, {"response": {"items": [[]]}}, 7, "x"]
)
def test_answers_of_any_shape_are_read_or_refused(name: str, value: object) -> None:
    crawler = registry.crawler(name)
    page = answer_page(value)
    assert crawler.recognise(page) == ()
    try:
        assert crawler.read(page, Source("https://a.example/", name)).posts == ()
    except ParseError:
        assert name in ("vk", "youtube")


@pytest.mark.parametrize("name", NETWORKS)
def test_pages_of_other_sites_are_none_of_theirs(name: str) -> None:
    url = "https://news.example/2026/11/romashka"
    html = b"<html><body><article><p>VK, YouTube, Mastodon, Reddit, x.com</p></article></body></html>"
    page = Response(url, url, 200, {"content-type": "text/html"}, html, NOW)
    assert registry.crawler(name).recognise(page) == ()
    with pytest.raises(ParseError):
        registry.crawler(name).read(page, Source(url, name))


def test_keys_of_all_networks_are_told_apart() -> None:
    slugs = [key.slug for name in NETWORKS for key in registry.keys(name)]
    assert len(slugs) == len(set(slugs)) == 12
    assert all(key.issued_at.startswith("https://") for name in NETWORKS for key in registry.keys(name))


def test_half_a_letter_in_json_is_a_question_mark() -> None:
    body = rb'{"text": "\ud83d\ude00 \ud83d!"}'
    value = json_of(Response("", "", 200, {}, body, NOW))
    assert value == {"text": "\U0001f600 ?!"}
