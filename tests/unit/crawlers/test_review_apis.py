"""Reviews by official APIs with the customer's key: what is read, what is new, what a refusal is called."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from crawlers import registry
from crawlers.detect import known_by_address
from crawlers.errors import NeedsKeyError, RateLimitedError, SpendingCapError
from crawlers.gaps import Gap, GapKind
from crawlers.http import Fetcher
from crawlers.types import Batch, Checkpoint, Http, Post, PostKind, Rating
from tests.servers import Page, Server
from tests.unit.crawlers.review_apis import APIS, SAID, Entry, Place, as_json, denied, source
from tests.unit.crawlers.review_pages import page

PAGED = [name for name, api in APIS.items() if api.limit is None]
ANSWERED = PAGED


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


@pytest.fixture
def http() -> Iterator[Http]:
    fetcher = Fetcher(user_agent="MentionMonitor/0.1", contact="https://contact.example", delay_s=0.0)
    yield fetcher.session(allow_private=True)
    fetcher.close()


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The rest between two requests is the politeness tests' matter."""
    for name in ("keyed", "tokens", *APIS):
        monkeypatch.setattr(f"crawlers.reviews.{name}.PAUSE_S", 0.0)


def crawl(
    name: str, server: Server, http: Http, checkpoint: Checkpoint | None = None
) -> tuple[list[Post], list[Batch]]:
    api = APIS[name]
    batches = list(api.make(server).crawl(source(api, server, name), checkpoint or Checkpoint(), http))
    return [post for batch in batches for post in batch.posts], batches


def reviews(posts: list[Post]) -> list[int]:
    return [int((post.guid or "").rpartition("/")[2]) for post in posts if post.kind is PostKind.REVIEW]


@pytest.mark.parametrize("name", APIS)
@pytest.mark.parametrize("lang", SAID)
def test_a_review_with_all_that_the_api_tells(name: str, lang: str, server: Server, http: Http) -> None:
    api = APIS[name]
    api.serve(server, Place([Entry(7, lang, 4)]))
    (post,), _ = crawl(name, server, http)
    assert post.text == SAID[lang][1]
    assert (post.author, post.rating) == ("Reviewer 7", Rating(4.0, 5.0))
    assert post.published is not None
    assert post.published.at == Entry(7).at
    if name in ("google_places", "google_play", "trustpilot"):
        assert post.lang == lang
    if name in ("google_play", "app_store_connect", "trustpilot"):
        assert post.title == SAID[lang][0]


@pytest.mark.parametrize("name", PAGED)
def test_all_pages_then_only_news_and_answers(name: str, server: Server, http: Http) -> None:
    place = Place([Entry(n) for n in range(20, 10, -1)])
    APIS[name].serve(server, place)
    posts, batches = crawl(name, server, http)
    assert reviews(posts) == list(range(20, 10, -1))
    assert batches[-1].more is False
    asked = len(server.log)
    again, quiet = crawl(name, server, http, batches[-1].checkpoint)
    assert again == []
    assert len(server.log) - asked <= 2

    place.entries.insert(0, Entry(21))
    place.entries[1].answer = "Пишем вам лично."
    news, last = crawl(name, server, http, quiet[-1].checkpoint)
    assert reviews(news)[0] == 21
    (answer,) = (post for post in news if post.kind is PostKind.ANSWER)
    assert answer.text == "Пишем вам лично."
    assert "20" in answer.key
    assert crawl(name, server, http, last[-1].checkpoint)[0] == []


@pytest.mark.parametrize("name", PAGED)
def test_a_crawl_broken_off_goes_on_where_it_stopped(name: str, server: Server, http: Http) -> None:
    place = Place([Entry(n) for n in range(20, 10, -1)])
    api = APIS[name]
    api.serve(server, place)
    batches = api.make(server).crawl(source(api, server, name), Checkpoint(), http)
    first = next(batches)
    second = next(batches)
    batches.close()  # type: ignore[attr-defined]
    posts, _ = crawl(name, server, http, second.checkpoint)
    assert reviews([*first.posts, *second.posts, *posts]) == list(range(20, 10, -1))


@pytest.mark.parametrize("name", APIS)
def test_a_key_that_is_missing_or_refused(name: str, server: Server, http: Http) -> None:
    api = APIS[name]
    place = Place([Entry(1)])
    api.serve(server, place)
    for slug in api.keys:
        with pytest.raises(NeedsKeyError, match=slug):
            list(api.make(server).crawl(source(api, server, name, without=slug), Checkpoint(), http))
    assert server.log == []
    place.refusal = denied(403)
    with pytest.raises(NeedsKeyError):
        crawl(name, server, http)
    assert {key.slug for key in registry.keys(name)} == set(api.keys)


@pytest.mark.parametrize("name", APIS)
def test_a_cap_and_a_rest_are_told_apart(name: str, server: Server, http: Http) -> None:
    place = Place([Entry(1)])
    APIS[name].serve(server, place)
    place.refusal = as_json({"error": {"code": 403, "errors": [{"reason": "quotaExceeded"}]}}, 403)
    with pytest.raises(SpendingCapError):
        crawl(name, server, http)
    place.refusal = Page(b"{}", 429, {"Retry-After": "60"}, "application/json")
    with pytest.raises(RateLimitedError) as limited:
        crawl(name, server, http)
    assert limited.value.retry_after_s == 60


def test_a_token_of_an_old_stretch_that_the_api_forgot_is_a_gap(server: Server, http: Http) -> None:
    place = Place([Entry(n) for n in range(20, 10, -1)])
    APIS["google_business"].serve(server, place)
    api = APIS["google_business"]
    batches = api.make(server).crawl(source(api, server, "google_business"), Checkpoint(), http)
    first = next(batches)
    place.refused_pages.add("3")
    _, later = crawl("google_business", server, http, first.checkpoint)
    assert later[-1].gap is not None
    assert later[-1].more is False


def test_what_an_api_cannot_show_is_a_gap(server: Server, http: Http) -> None:
    place = Place([Entry(n) for n in range(9, 0, -1)])
    APIS["google_places"].serve(server, place)
    _, batches = crawl("google_places", server, http)
    assert batches[0].gap == Gap(GapKind.CHOSEN, "Google", 5)
    APIS["google_play"].serve(server, place)
    _, batches = crawl("google_play", server, http)
    assert batches[0].gap == Gap(GapKind.LAST_DAYS, "Google Play", 7)


@pytest.mark.parametrize("name", APIS)
def test_no_secret_is_in_what_is_kept(name: str, server: Server, http: Http) -> None:
    api = APIS[name]
    api.serve(server, Place([Entry(1)]))
    _, batches = crawl(name, server, http)
    kept = json.dumps([dict(batch.checkpoint.state) for batch in batches]) + repr([batch.page for batch in batches])
    for value in (*api.keys.values(), "fresh", "Bearer"):
        assert len(value) < 4 or value not in kept


@pytest.mark.parametrize("name", APIS)
def test_addresses_as_people_write_them(name: str) -> None:
    crawler = registry.crawler(name)
    whole = crawler.complete(APIS[name].address)  # type: ignore[attr-defined]
    assert whole is not None
    assert whole.startswith("https://")
    (found,) = crawler.recognise(page("<html></html>", whole))
    assert (found.crawler, found.address) == (name, whole)
    assert known_by_address(APIS[name].address) == (found,)  # nobody is asked: such pages tell programs nothing
    assert crawler.complete("https://shop.example/") is None  # type: ignore[attr-defined]
    assert crawler.recognise(page("<html></html>", "https://shop.example/")) == ()
