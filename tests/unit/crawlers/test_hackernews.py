"""Hacker News: the search on loopback, with stories and comments of invented people."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest

from crawlers.errors import RateLimitedError
from crawlers.social.hackernews import HackernewsCrawler
from crawlers.types import PostKind
from tests.servers import Server
from tests.unit.crawlers.social_apis import NOW, Api, Question, Said, Visits, again, network, read

NOW_S = int(NOW.timestamp())
PATHS = ("/api/v1/search_by_date", "/api/v1/items/7")


def hit(number: int, at_s: int, text: str = "Romashka Oy") -> dict[str, Any]:
    story = {"objectID": str(number), "author": "lumi", "created_at_i": at_s, "created_at": "x"}
    if number % 2:
        return story | {"comment_text": text, "story_id": 7, "parent_id": 9, "story_title": "Ask HN"}
    return story | {"title": text, "story_text": "<p>too late", "url": None, "num_comments": 4, "story_id": number}


@dataclass
class Hackernews:
    """Numbers of posts with their times; never more than 1,000 for one search, as the real one."""

    posts: dict[int, int] = field(default_factory=dict)
    refused: list[int] = field(default_factory=list)

    def answer(self, question: Question) -> Said:
        if self.refused and (code := self.refused.pop(0)):
            return Said({"message": "slow down"}, code, {"Retry-After": "20"})
        if question.path.endswith("/7"):
            return Said(DISCUSSION)
        bounds = question.asked.get("numericFilters", "")
        since = re.search(r"created_at_i>(\d+)", bounds)
        until = re.search(r"created_at_i<=(\d+)", bounds)
        found = [
            hit(number, at_s)
            for number, at_s in sorted(self.posts.items(), key=lambda pair: -pair[1])
            if (since is None or at_s > int(since[1])) and (until is None or at_s <= int(until[1]))
        ][:1000]
        most = int(question.asked["hitsPerPage"])
        return Said({"hits": found[:most], "nbPages": -(-len(found) // most), "page": 0})


def item(number: int, author: str | None, text: str | None, parent: int | None, *children: Any) -> dict[str, Any]:
    made = {"id": number, "author": author, "text": text, "created_at_i": NOW_S, "children": list(children)}
    return made | {"type": "story" if parent is None else "comment", "parent_id": parent, "story_id": 7}


LAST = item(10, "pekka", "still here", 9)
DISCUSSION = item(
    7, "lumi", "why?", None, item(8, "ari", "<p>&gt; why?</p><p>no idea</p>", 7, item(9, None, None, 8, LAST))
)
DISCUSSION["title"] = "Ask HN: Romashka"


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


def place(server: Server, hackernews: Hackernews, address: str) -> tuple[Visits, Api]:
    api = Api(server, PATHS, hackernews.answer)
    return Visits(HackernewsCrawler(api.url("/api/v1/"), clock=lambda: NOW), address, network()), api


SEARCH = "https://hn.algolia.com/?q=%22Romashka%22"


def test_a_search_goes_on_by_time_beyond_what_one_shows(server: Server) -> None:
    hackernews = Hackernews({number: NOW_S - 600 * number for number in range(1, 1401)})
    # several of one second, at a page's edge
    hackernews.posts |= {2000 + number: NOW_S - 600 * 200 for number in range(7)}
    visits, api = place(server, hackernews, SEARCH)
    assert {int(post.key) for post in visits.until_done()} == set(hackernews.posts)
    api.questions.clear()
    hackernews.posts[9000] = NOW_S - 5
    news = visits.visit()
    assert "9000" in {post.key for post in news}
    assert len(news) < 12
    assert len(api.questions) == 1
    assert api.questions[0].asked["query"] == "Romashka"


def test_a_broken_visit_is_gone_on_with(server: Server) -> None:
    hackernews = Hackernews({number: NOW_S - 600 * number for number in range(1, 900)}, refused=[0, 0, 429])
    visits, _ = place(server, hackernews, SEARCH)
    with pytest.raises(RateLimitedError) as limited:
        visits.visit()
    assert limited.value.retry_after_s == 20
    found = {int(post.key) for batch in visits.batches for post in batch.posts}
    visits.http = network()
    found |= {int(post.key) for post in visits.until_done()}
    assert found == set(hackernews.posts)


def test_a_discussion_is_read_whole_and_what_was_deleted_is_no_post(server: Server) -> None:
    visits, _ = place(server, Hackernews(), "https://news.ycombinator.com/item?id=7")
    posts = {post.key: post for post in visits.visit()}
    assert set(posts) == {"7", "8", "10"}
    assert (posts["8"].text, posts["8"].quotes, posts["8"].title) == ("no idea", ("why?",), "Ask HN: Romashka")
    assert posts["10"].parent_url == "https://news.ycombinator.com/item?id=9"
    assert posts["10"].thread_url == "https://news.ycombinator.com/item?id=7"
    assert (posts["7"].kind, posts["10"].kind) == (PostKind.ARTICLE, PostKind.COMMENT)


def test_hits_are_read_as_they_are() -> None:
    story, said = read(HackernewsCrawler(), {"hits": [hit(2, NOW_S), hit(3, NOW_S, "<p>a &amp; b<p>c")]})
    assert (story.title, story.text, story.kind, story.reach.replies) == (
        "Romashka Oy",
        "too late",
        PostKind.ARTICLE,
        4,
    )
    assert (said.text, said.title, said.kind) == ("a & b\nc", "Ask HN", PostKind.COMMENT)
    assert (said.url, said.author) == ("https://news.ycombinator.com/item?id=3", "lumi")
    link = {"objectID": "4", "title": "T", "url": "https://a.example/x", "author": "x", "created_at_i": NOW_S}
    (linked,) = read(HackernewsCrawler(), {"hits": [link]})
    assert linked.text == "https://a.example/x"


def test_items_of_the_sites_own_api() -> None:
    item = {"by": "lumi", "id": 5, "parent": 4, "text": "so it is", "time": NOW_S, "type": "comment"}
    (one,) = read(HackernewsCrawler(), item)
    assert (one.author, one.text, one.kind) == ("lumi", "so it is", PostKind.COMMENT)
    assert one.published is not None
    assert one.published.at == NOW
    assert read(HackernewsCrawler(), {"id": 6, "deleted": True, "time": NOW_S, "type": "comment"}) == ()


def test_addresses() -> None:
    crawler = HackernewsCrawler()
    assert crawler.complete("hn:search?q={query}") == "https://hn.algolia.com/?sort=byDate&q={query}"
    (way,) = crawler.recognise_address("https://hn.algolia.com/?dateRange=all&query=Romashka&sort=byDate")
    assert way.address == "https://hn.algolia.com/?sort=byDate&q=Romashka"
    assert crawler.recognise_address("https://news.ycombinator.com/user?id=x") == ()
    assert crawler.recognise_address("https://a.example/item?id=5") == ()


def test_one_item_is_asked_for_again(server: Server) -> None:
    visits, _ = place(server, Hackernews(), SEARCH)
    assert again(visits, "https://news.ycombinator.com/item?id=7", "7") is not None
    assert again(visits, "https://news.ycombinator.com/item?id=6", "6") is None
