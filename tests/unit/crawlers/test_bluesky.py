"""Bluesky: the public view and a server of one's own on loopback; sessions that end, posts of invented people."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from crawlers.errors import CrawlError, LoginRequiredError, NeedsKeyError, NotFoundError, RateLimitedError
from crawlers.social.bluesky import BlueskyCrawler
from crawlers.types import Reach
from tests.servers import Server
from tests.unit.crawlers.social_apis import NOW, Api, Question, Said, Visits, again, network, read

DID = "did:plc:lumikinos"
KEYS = {"bluesky.handle": "@firma.bsky.social", "bluesky.password": "SECRET-app-word"}
PATHS = tuple(
    f"/xrpc/{method}"
    for method in (
        "com.atproto.server.createSession",
        "app.bsky.feed.searchPosts",
        "app.bsky.feed.getAuthorFeed",
        "app.bsky.feed.getPostThread",
    )
)


def uri(number: int) -> str:
    return f"at://{DID}/app.bsky.feed.post/3k{number}"


def view(number: int, text: str = "Romashka", **more: Any) -> dict[str, Any]:
    at = (NOW - timedelta(minutes=100_000 - number)).isoformat().replace("+00:00", ".512Z")
    record = {"$type": "app.bsky.feed.post", "text": text, "createdAt": at, "langs": ["fi"], **more.pop("record", {})}
    author = {"did": DID, "handle": "lumi.example", "displayName": "Lumi"}
    return {
        "uri": uri(number),
        "cid": "b",
        "author": author,
        "record": record,
        "indexedAt": at,
        "replyCount": 1,
        **more,
    }


@dataclass
class Bluesky:
    """The posts by number; tokens that are good; error names given instead of the next answers."""

    numbers: list[int]
    good: set[str] = field(default_factory=set)
    sessions: int = 0
    errors: list[tuple[int, str]] = field(default_factory=list)
    left: str = "2990"

    def answer(self, question: Question) -> Said:
        method = question.path.rpartition("/")[2]
        if method.endswith("createSession"):
            given = json.loads(question.body)
            if given != {"identifier": "firma.bsky.social", "password": KEYS["bluesky.password"]}:
                return Said({"error": "AuthenticationRequired", "message": "Invalid identifier or password"}, 401)
            self.sessions += 1
            self.good = {f"SECRET-jwt-{self.sessions}"}
            return Said({"accessJwt": f"SECRET-jwt-{self.sessions}", "refreshJwt": "r", "did": DID})
        if self.errors and (refusal := self.errors.pop(0))[0]:
            return Said({"error": refusal[1], "message": "as described"}, refusal[0])
        listed = sorted(self.numbers, reverse=True)
        asked = question.asked
        if method.endswith("searchPosts"):
            if question.headers.get("authorization", "").removeprefix("Bearer ") not in self.good:
                return Said({"error": "ExpiredToken", "message": "Token has expired"}, 400)
            since = datetime.fromisoformat(asked.get("since", "2000-01-01T00:00:00Z"))
            listed = [one for one in listed if NOW - timedelta(minutes=100_000 - one) >= since]
        if method.endswith("getPostThread"):
            below = [{"post": view(number), "replies": []} for number in listed]
            return Said({"thread": {"post": view(1), "parent": {"post": view(0)}, "replies": below}})
        start = int(asked.get("cursor", 0))
        shown = [view(number) for number in listed[start : start + int(asked["limit"])]]
        more = {"cursor": str(start + len(shown))} if start + len(shown) < len(listed) else {}
        headers = {"RateLimit-Remaining": self.left, "RateLimit-Reset": str(int(NOW.timestamp()) + 40)}
        if method.endswith("searchPosts"):
            return Said({"posts": shown, "hitsTotal": len(listed), **more}, headers=headers)
        repeated = {"post": view(99_999), "reason": {"$type": "app.bsky.feed.defs#reasonRepost"}}
        return Said({"feed": [repeated, *({"post": one} for one in shown)], **more}, headers=headers)


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


def place(server: Server, bluesky: Bluesky, address: str) -> tuple[Visits, Api]:
    api = Api(server, PATHS, bluesky.answer)
    crawler = BlueskyCrawler(api.url("/xrpc/"), api.url("/xrpc/"), clock=lambda: NOW)
    return Visits(crawler, address, network(), KEYS), api


def numbers(posts: Any) -> set[int]:
    return {int(post.key.rpartition("/3k")[2]) for post in posts}


SEARCH = "https://bsky.app/search?q=%22Romashka%22"


def test_a_search_is_read_back_then_only_what_is_new(server: Server) -> None:
    bluesky = Bluesky(list(range(1000, 1330)))
    visits, api = place(server, bluesky, SEARCH)
    assert numbers(visits.until_done()) == set(bluesky.numbers)
    assert api.asked("searchPosts")[0]["q"] == "Romashka"
    api.questions.clear()
    bluesky.numbers += [1400, 1401]
    news = visits.visit()
    assert {1400, 1401} <= numbers(news)
    assert len(news) <= 35
    assert (len(api.questions), bluesky.sessions) == (1, 1)


def test_a_session_that_ended_is_begun_anew_once(server: Server) -> None:
    bluesky = Bluesky([1000])
    visits, _ = place(server, bluesky, SEARCH)
    visits.visit()
    bluesky.good = set()
    bluesky.numbers.append(1001)
    assert 1001 in numbers(visits.visit())
    assert bluesky.sessions == 2
    assert "SECRET" not in str([(batch.page, batch.checkpoint) for batch in visits.batches])
    assert all("SECRET" not in path for path in server.paths())


def test_a_search_without_or_with_wrong_keys_says_which(server: Server) -> None:
    visits, api = place(server, Bluesky([1000]), SEARCH)
    visits.keys = {}
    with pytest.raises(NeedsKeyError, match=r"bluesky\.password"):
        visits.visit()
    assert api.questions == []
    visits.keys = KEYS | {"bluesky.password": "wrong"}
    with pytest.raises(NeedsKeyError, match="refuse"):
        visits.visit()


def test_an_account_needs_no_key_and_what_it_only_repeats_is_left_out(server: Server) -> None:
    bluesky = Bluesky(list(range(1000, 1150)))
    visits, api = place(server, bluesky, "https://bsky.app/profile/lumi.example")
    visits.keys = {}
    assert numbers(visits.until_done()) == set(bluesky.numbers)
    assert api.asked("getAuthorFeed")[0]["actor"] == "lumi.example"
    assert all("authorization" not in question.headers for question in api.questions)


def test_a_thread_is_read_whole(server: Server) -> None:
    visits, api = place(server, Bluesky([5, 6]), f"https://bsky.app/profile/{DID}/post/3k1")
    assert numbers(visits.visit()) == {0, 1, 5, 6}
    assert api.asked("getPostThread")[0]["uri"] == uri(1)


def test_a_broken_visit_is_gone_on_with(server: Server) -> None:
    bluesky = Bluesky(list(range(1000, 1500)))
    visits, _ = place(server, bluesky, SEARCH)
    found = numbers(visits.visit(batches=2))
    bluesky.numbers.append(1600)
    bluesky.errors = [(0, ""), (429, "RateLimitExceeded")]
    with pytest.raises(RateLimitedError):
        visits.visit()
    found |= numbers(post for batch in visits.batches for post in batch.posts)
    visits.http = network()
    found |= numbers(visits.until_done())
    assert found == set(bluesky.numbers)


def test_a_limit_that_is_reached_ends_the_visit(server: Server) -> None:
    visits, _ = place(server, Bluesky(list(range(1000, 1500)), left="0"), SEARCH)
    visits.visit()
    assert [batch.poll_after_s for batch in visits.batches] == [41]
    assert visits.batches[-1].more


@pytest.mark.parametrize(
    ("refusal", "kind"),
    [((400, "NotFound"), NotFoundError), ((400, "BlockedActor"), LoginRequiredError)],
)
def test_refusals_are_of_a_kind(server: Server, refusal: tuple[int, str], kind: type[CrawlError]) -> None:
    visits, _ = place(server, Bluesky([1], errors=[refusal]), "https://bsky.app/profile/lumi.example")
    with pytest.raises(kind, match="as described"):
        visits.visit()


def test_a_post_with_all_it_shows() -> None:
    text = "Щось 🔥 про Ромашку a.example/dov... і ні"
    start = text.encode().index(b"a.example")
    link = {"$type": "app.bsky.richtext.facet#link", "uri": "https://a.example/dovha-adresa"}
    facet = {"index": {"byteStart": start, "byteEnd": start + len("a.example/dov...")}, "features": [link]}
    reply = {"parent": {"uri": uri(3)}, "root": {"uri": uri(2)}}
    card = {"$type": "app.bsky.embed.external#view", "external": {"title": "Суд", "description": "вирішив"}}
    quoted = {"record": {"uri": uri(4), "author": {"handle": "x"}, "value": {"text": "Ми найкращі"}}}
    both = {"$type": "app.bsky.embed.recordWithMedia#view", "media": card, "record": quoted}
    said = view(9, text, embed=both, record={"facets": [facet], "reply": reply, "langs": ["uk-UA"]})
    (one,) = read(BlueskyCrawler(), {"posts": [said]})
    assert one.text == "Щось 🔥 про Ромашку https://a.example/dovha-adresa і ні"
    assert one.quotes == ("Ми найкращі", "Суд\nвирішив")
    assert (one.author, one.lang, one.reach) == ("lumi.example", "uk", Reach(replies=1))
    assert one.url == "https://bsky.app/profile/lumi.example/post/3k9"
    assert one.parent_url == f"https://bsky.app/profile/{DID}/post/3k3"
    assert one.thread_url == f"https://bsky.app/profile/{DID}/post/3k2"


def test_a_post_dated_in_the_future_is_dated_when_it_was_seen() -> None:
    said = view(9, indexedAt="2026-11-20T10:00:00.000Z", record={"createdAt": "2031-01-01T00:00:00Z"})
    (one,) = read(BlueskyCrawler(), {"posts": [said]})
    assert one.published is not None
    assert one.published.at == datetime(2026, 11, 20, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("@lumi.example", "https://bsky.app/profile/lumi.example"),
        ("bluesky:search?q={query}", "https://bsky.app/search?q={query}"),
        ("https://bsky.app/hashtag/romashka", "https://bsky.app/search?q=%23romashka"),
        ("https://bsky.app/profile/lumi.example/post/3k1?x=1", "https://bsky.app/profile/lumi.example/post/3k1"),
    ],
)
def test_addresses(written: str, address: str) -> None:
    crawler = BlueskyCrawler()
    whole = crawler.complete(written) or written
    assert [way.address for way in crawler.recognise_address(whole)] == [address]


def test_other_addresses_are_none() -> None:
    assert BlueskyCrawler().recognise_address("https://bsky.app/") == ()
    assert BlueskyCrawler().recognise_address("https://blog.example/profile/x") == ()
    assert BlueskyCrawler().complete("@telegram_name") is None


def test_one_post_is_asked_for_again(server: Server) -> None:
    bluesky = Bluesky([5])
    visits, _ = place(server, bluesky, SEARCH)
    url = f"https://bsky.app/profile/{DID}/post/3k1"
    assert again(visits, url, uri(1)) is not None
    bluesky.errors = [(400, "NotFound")]
    assert again(visits, url, uri(1)) is None
