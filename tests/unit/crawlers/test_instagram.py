"""Instagram: the Graph API on loopback; a hashtag's day, an account, limits, posts of invented people."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest

from crawlers.errors import CrawlError, NeedsKeyError, NotFoundError, RateLimitedError, SpendingCapError
from crawlers.gaps import Gap, GapKind
from crawlers.social.instagram import InstagramCrawler
from crawlers.types import Checkpoint, Reach
from tests.servers import Server
from tests.unit.crawlers.social_apis import NOW, Api, Question, Said, Visits, network

TOKEN = "SECRET-graph"
KEYS = {"instagram.token": TOKEN, "instagram.user_id": "17"}
TAG = "https://www.instagram.com/explore/tags/romashka/"


def media(number: int, **more: Any) -> dict[str, Any]:
    at = (NOW - timedelta(minutes=10 * (1000 - number))).strftime("%Y-%m-%dT%H:%M:%S+0000")
    link = f"https://www.instagram.com/p/{number}/"
    return {
        "id": str(number),
        "caption": "Ромашка\n\nне відповідає",
        "permalink": link,
        "timestamp": at,
        "comments_count": 3,
    } | more


@dataclass
class Instagram:
    """Posts by number; its links to the next page hold the token, as the real ones do."""

    numbers: list[int] = field(default_factory=list)
    refused: list[tuple[int, int]] = field(default_factory=list)

    def answer(self, question: Question) -> Said:
        if question.headers.get("authorization") != f"Bearer {TOKEN}":
            return Said({"error": {"code": 190, "message": "Invalid OAuth access token"}}, 400)
        if self.refused:
            status, code = self.refused.pop(0)
            return Said({"error": {"code": code, "message": "as described"}}, status)
        if question.path == "/ig_hashtag_search":
            return Said({"data": [{"id": "555"}] if question.asked["q"] == "romashka" else []})
        fields = question.asked["fields"]
        if question.path == "/17":
            after = fields.partition(".after(")[2].partition(")")[0]
            shown = self.listed(int(after or 0), username="firma")
            return Said(
                {"business_discovery": {"username": "firma", "followers_count": 800, "media": shown, "id": "9"}}
            )
        return Said(self.listed(int(question.asked.get("after", 0))))

    def listed(self, start: int, **more: Any) -> dict[str, Any]:
        newest = sorted(self.numbers, reverse=True)
        shown: dict[str, Any] = {"data": [media(number, **more) for number in newest[start : start + 50]]}
        if start + 50 < len(newest):
            link = f"https://graph.facebook.com/x?access_token={TOKEN}&after={start + 50}"
            shown["paging"] = {"cursors": {"after": str(start + 50)}, "next": link}
        return shown


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


def place(server: Server, instagram: Instagram, address: str) -> tuple[Visits, Api]:
    api = Api(server, ("/ig_hashtag_search", "/555/recent_media", "/17", "/17/tags"), instagram.answer)
    return Visits(InstagramCrawler(api.url("/"), clock=lambda: NOW), address, network(), KEYS, lang="uk"), api


def test_a_hashtag_is_looked_up_once_then_only_what_is_new_is_read(server: Server) -> None:
    instagram = Instagram(list(range(850, 970)))
    visits, api = place(server, instagram, TAG)
    posts = visits.until_done()
    assert {int(one.key) for one in posts} == set(instagram.numbers)
    assert (posts[0].text, posts[0].author, posts[0].lang) == ("Ромашка\nне відповідає", None, "uk")
    assert posts[0].url == "https://www.instagram.com/p/969/"
    assert TOKEN not in str([(batch.page, batch.checkpoint) for batch in visits.batches])
    assert all(TOKEN not in path for path in server.paths())
    api.questions.clear()
    instagram.numbers.append(990)
    assert "990" in {one.key for one in visits.visit()}
    assert [question.path for question in api.questions] == ["/555/recent_media"]


def test_more_than_a_day_between_visits_is_a_gap(server: Server) -> None:
    visits, _ = place(server, Instagram([960]), TAG)
    visits.visit()
    assert visits.gaps == []
    state: Any = dict(visits.checkpoint.state)
    state["memory"]["notes"]["visited"] -= 2 * 86_400
    visits.checkpoint = Checkpoint(state)
    visits.visit()
    assert visits.gaps == [Gap(GapKind.LAST_DAYS, "Instagram", 1)]


def test_an_account_is_read_page_by_page(server: Server) -> None:
    instagram = Instagram(list(range(700, 830)))
    visits, _ = place(server, instagram, "https://www.instagram.com/firma/")
    posts = visits.until_done()
    assert {int(one.key) for one in posts} == set(instagram.numbers)
    assert (posts[0].author, posts[0].reach) == ("firma", Reach(replies=3, followers=800))


def test_what_tags_ones_own_account_is_read(server: Server) -> None:
    visits, api = place(server, Instagram([1, 2]), "https://www.instagram.com/firma/tagged/")
    assert {one.key for one in visits.visit()} == {"1", "2"}
    assert [question.path for question in api.questions] == ["/17/tags"]


@pytest.mark.parametrize(
    ("status", "code", "kind"),
    [
        (400, 190, NeedsKeyError),
        (400, 10, NeedsKeyError),
        (400, 18, SpendingCapError),
        (403, 4, RateLimitedError),
        (400, 24, NotFoundError),
    ],
)
def test_refusals_are_of_a_kind(server: Server, status: int, code: int, kind: type[CrawlError]) -> None:
    visits, _ = place(server, Instagram([1], refused=[(status, code)]), TAG)
    with pytest.raises(kind):
        visits.visit()


def test_an_unknown_hashtag_and_missing_keys_say_so(server: Server) -> None:
    visits, api = place(server, Instagram([1]), "https://www.instagram.com/explore/tags/nichoho/")
    with pytest.raises(NotFoundError):
        visits.visit()
    api.questions.clear()
    visits.keys = {"instagram.token": TOKEN}
    with pytest.raises(NeedsKeyError, match=r"instagram\.user_id"):
        visits.visit()
    assert api.questions == []


def test_addresses() -> None:
    crawler = InstagramCrawler()
    assert crawler.complete("instagram:#romashka") == TAG
    assert [way.address for way in crawler.recognise_address("https://instagram.com/explore/tags/Romashka/?x=1")] == [
        "https://www.instagram.com/explore/tags/Romashka/"
    ]
    for address in (
        "https://www.instagram.com/p/abc/",
        "https://www.instagram.com/explore/",
        "https://a.example/firma/",
    ):
        assert crawler.recognise_address(address) == ()
