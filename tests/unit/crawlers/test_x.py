"""X: its paid API on loopback; a month's posts, a week's look back, posts of invented people."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import pytest

from crawlers.errors import CrawlError, NeedsKeyError, NotFoundError, RateLimitedError, SpendingCapError
from crawlers.gaps import Gap, GapKind
from crawlers.social.x import XCrawler
from crawlers.types import Reach
from tests.servers import Server
from tests.unit.crawlers.social_apis import NOW, Api, Question, Said, Visits, network, read

TOKEN = "SECRET-bearer"
SEARCH = "https://x.com/search?q=%22Romashka%22"
USERS = {"users": [{"id": "1", "username": "lumi", "public_metrics": {"followers_count": 70}}]}


def post(number: int, at: datetime, text: str = "Romashka", **more: Any) -> dict[str, Any]:
    metrics = {"impression_count": 500, "reply_count": 2}
    made = {"id": str(number), "author_id": "1", "text": text, "created_at": at.isoformat().replace("+00:00", ".000Z")}
    return made | {"lang": "fi", "public_metrics": metrics, "conversation_id": str(number)} | more


@dataclass
class X:
    """Posts by number with their times."""

    posts: dict[int, datetime] = field(default_factory=dict)
    refused: list[Said] = field(default_factory=list)
    left: str = "400"

    def answer(self, question: Question) -> Said:
        if question.headers.get("authorization") != f"Bearer {TOKEN}":
            return Said({"title": "Unauthorized", "status": 401}, 401)
        if self.refused:
            return self.refused.pop(0)
        asked = question.asked
        start = datetime.fromisoformat(asked["start_time"])
        if start < NOW - timedelta(days=7):
            return Said({"title": "Invalid Request", "detail": "start_time is too early"}, 400)
        found = [
            number for number, at in sorted(self.posts.items(), key=lambda pair: pair[1], reverse=True) if at >= start
        ]
        first, most = int(asked.get("next_token", 0)), int(asked["max_results"])
        shown = [post(number, self.posts[number]) for number in found[first : first + most]]
        meta: dict[str, Any] = {"result_count": len(shown)}
        if first + most < len(found):
            meta["next_token"] = str(first + most)
        headers = {"x-rate-limit-remaining": self.left, "x-rate-limit-reset": str(int(NOW.timestamp()) + 300)}
        return Said(({"data": shown, "includes": USERS} if shown else {}) | {"meta": meta}, headers=headers)


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


def place(server: Server, x: X, address: str, now: datetime = NOW) -> tuple[Visits, Api]:
    api = Api(server, ("/2/tweets/search/recent",), x.answer)
    crawler = XCrawler(api.url("/2/"), clock=lambda: now)
    return Visits(crawler, address, network(), {"x.bearer": TOKEN}), api


def test_a_week_is_read_back_then_only_what_is_new(server: Server) -> None:
    x = X({number: NOW - timedelta(minutes=30 * number) for number in range(1, 250)})
    visits, api = place(server, x, SEARCH)
    assert {int(one.key) for one in visits.until_done()} == set(x.posts)
    assert api.questions[0].asked["query"] == '("Romashka") -is:retweet'
    assert TOKEN not in str([(batch.page, batch.checkpoint) for batch in visits.batches])
    api.questions.clear()
    x.posts[900] = NOW - timedelta(seconds=5)
    assert {one.key for one in visits.visit()} == {"900", "1"}
    assert len(api.questions) == 1


def test_a_month_has_an_end_and_the_next_one_begins_anew(server: Server) -> None:
    x = X({number: NOW - timedelta(minutes=30 * number) for number in range(1, 300)})
    visits, _ = place(server, x, f"{SEARCH}&max_a_month=150")
    with pytest.raises(SpendingCapError) as spent:
        visits.visit()
    assert sum(len(batch.posts) for batch in visits.batches) == 150
    assert spent.value.retry_after_s == pytest.approx(8 * 86_400 + 12 * 3600)
    later, _ = place(server, x, f"{SEARCH}&max_a_month=150", NOW + timedelta(days=1))
    later.checkpoint = visits.checkpoint
    with pytest.raises(SpendingCapError):
        later.visit()


def test_what_was_posted_before_the_week_is_a_gap(server: Server) -> None:
    x = X({1: NOW - timedelta(days=1)})
    visits, _ = place(server, x, SEARCH, NOW)
    long_ago, _ = place(server, X({1: NOW}), SEARCH)
    long_ago.visit()
    state = dict(long_ago.checkpoint.state)
    memory = state["memory"]
    assert isinstance(memory, dict)
    memory["newest"] = {"search": int((NOW - timedelta(days=20)).timestamp())}
    visits.checkpoint = type(long_ago.checkpoint)(state)
    visits.visit()
    assert visits.gaps == [Gap(GapKind.LAST_DAYS, "X", 7)]
    visits.visit()
    assert visits.gaps == []


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        (
            Said({"title": "UsageCapExceeded", "detail": "Usage cap exceeded: Monthly"}, 429),
            SpendingCapError,
        ),
        (Said({"title": "Too Many Requests"}, 429, {"Retry-After": "9"}), RateLimitedError),
        (Said({"title": "Forbidden", "detail": "project"}, 403), NeedsKeyError),
        (Said({"title": "Unauthorized"}, 401), NeedsKeyError),
        (Said({"title": "Invalid Request", "detail": "query"}, 400), NotFoundError),
    ],
)
def test_refusals_are_of_a_kind(server: Server, said: Said, kind: type[CrawlError]) -> None:
    visits, _ = place(server, X({1: NOW}, refused=[said]), SEARCH)
    with pytest.raises(kind):
        visits.visit()


def test_a_limit_that_is_reached_ends_the_visit(server: Server) -> None:
    x = X({number: NOW - timedelta(minutes=number) for number in range(1, 250)}, left="0")
    visits, _ = place(server, x, SEARCH)
    visits.visit()
    assert [(batch.poll_after_s, batch.more) for batch in visits.batches] == [(301, True)]


def test_posts_with_all_they_say() -> None:
    long = post(3, NOW, "cut…", note_tweet={"text": "Pitkä &amp; loppuun asti"})
    repeated = post(4, NOW, "RT @firma: Ostakaa", referenced_tweets=[{"type": "retweeted", "id": "90"}])
    quoting = post(5, NOW, "Eikä", referenced_tweets=[{"type": "quoted", "id": "90"}], lang="und")
    answering = post(6, NOW, "@firma ei", referenced_tweets=[{"type": "replied_to", "id": "90"}], conversation_id="80")
    includes = USERS | {"tweets": [{"id": "90", "author_id": "2", "text": "Ostakaa kaikki heti"}]}
    answer = {"data": [long, repeated, quoting, answering], "includes": includes, "meta": {}}
    one, two, three, four = read(XCrawler(), answer)
    assert (one.text, one.author, one.lang) == ("Pitkä & loppuun asti", "lumi", "fi")
    assert (one.url, one.reach) == ("https://x.com/i/status/3", Reach(views=500, replies=2, followers=70))
    assert (two.text, two.quotes, two.parent_url) == ("", ("Ostakaa kaikki heti",), "https://x.com/i/status/90")
    assert (three.text, three.quotes, three.lang) == ("Eikä", ("Ostakaa kaikki heti",), None)
    assert (four.parent_url, four.thread_url) == ("https://x.com/i/status/90", "https://x.com/i/status/80")


def test_addresses() -> None:
    crawler = XCrawler()
    assert crawler.complete("x:search?q={query}") == "https://x.com/search?f=live&q={query}"
    (way,) = crawler.recognise_address("https://twitter.com/search?q=a+b&src=typed_query&max_a_month=500")
    assert way.address == "https://x.com/search?f=live&q=a+b&max_a_month=500"
    (account,) = crawler.recognise_address("https://mobile.twitter.com/romashka/with_replies")
    assert account.address == "https://x.com/romashka"
    for address in ("https://x.com/home", "https://x.com/romashka/status/1", "https://xx.com/a"):
        assert crawler.recognise_address(address) == ()
