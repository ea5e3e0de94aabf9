"""Reddit: an API on loopback with communities and discussions of invented people; tokens that end, lists that do."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest

from crawlers.errors import CrawlError, LoginRequiredError, NeedsKeyError, RateLimitedError
from crawlers.gaps import Gap, GapKind
from crawlers.social.reddit import RedditCrawler
from crawlers.social.wording import words_of_reddit
from crawlers.types import PostKind, Reach
from tests.servers import Server
from tests.unit.crawlers.social_apis import NOW, Api, Question, Said, Visits, again, network, read

NOW_S = int(NOW.timestamp())
KEYS = {"reddit.client_id": "client", "reddit.client_secret": "SECRET-of-app"}
PATHS = ("/token", "/search", "/r/Vyshnohrad/new", "/r/Vyshnohrad/comments", "/comments/abc", "/api/morechildren")


def submission(number: int, text: str = "Romashka", **more: Any) -> dict[str, Any]:
    data = {
        "id": f"a{number}", "name": f"t3_a{number}", "title": f"Otsikko {number}", "selftext": text, "is_self": True,
        "author": "lumi", "created_utc": float(NOW_S - 60 * (100_000 - number)), "edited": False, "num_comments": 3,
        "permalink": f"/r/Vyshnohrad/comments/a{number}/otsikko/", "subreddit": "Vyshnohrad",
        "subreddit_subscribers": 99,
        "url": "https://www.reddit.com/x", "score": 5,
    }  # fmt: skip
    return {"kind": "t3", "data": data | more}


def comment(number: int, text: str = "И у меня", **more: Any) -> dict[str, Any]:
    data = {
        "id": f"c{number}", "name": f"t1_c{number}", "body": text, "author": "ari", "link_title": "Otsikko",
        "created_utc": float(NOW_S - 60 * (100_000 - number)), "edited": False, "link_id": "t3_abc",
        "parent_id": "t3_abc",
        "permalink": f"/r/Vyshnohrad/comments/abc/otsikko/c{number}/", "subreddit": "Vyshnohrad", "replies": "",
    }  # fmt: skip
    return {"kind": "t1", "data": data | more}


def listing(children: list[Any], after: str | None = None) -> dict[str, Any]:
    return {"kind": "Listing", "data": {"after": after, "children": children}}


@dataclass
class Reddit:
    """Numbers of submissions and comments; the token that is good now."""

    numbers: list[int] = field(default_factory=list)
    said: list[int] = field(default_factory=list)
    good: str = ""
    tokens: int = 0
    refused: list[Said] = field(default_factory=list)
    left: str = "96.0"

    def answer(self, question: Question) -> Said:
        if question.path == "/token":
            basic = base64.b64decode(question.headers["authorization"].removeprefix("Basic ")).decode()
            if basic != "client:SECRET-of-app":
                return Said({"message": "Unauthorized", "error": 401}, 401)
            self.tokens += 1
            self.good = f"SECRET-{self.tokens}"
            return Said({"access_token": self.good, "token_type": "bearer", "expires_in": 3600})
        if question.headers.get("authorization") != f"Bearer {self.good}":
            return Said({"message": "Unauthorized", "error": 401}, 401)
        if self.refused:
            return self.refused.pop(0)
        headers = {"X-Ratelimit-Remaining": self.left, "X-Ratelimit-Reset": "120"}
        if question.path == "/comments/abc":
            more = {"kind": "more", "data": {"children": [f"c{number}" for number in self.said]}}
            deep = comment(2, "глубже", parent_id="t1_c1", replies=listing([more]))
            top = comment(1, "верхний", replies=listing([deep]))
            return Said([listing([submission(1, name="t3_abc", id="abc")]), listing([top])])
        if question.path == "/api/morechildren":
            wanted = question.asked["children"].split(",")
            things = [comment(number) for number in self.said if f"c{number}" in wanted]
            return Said({"json": {"errors": [], "data": {"things": things}}})
        is_comments = question.path.endswith("/comments")
        make, kind = (comment, "t1_c") if is_comments else (submission, "t3_a")
        listed = sorted(self.said if is_comments else self.numbers, reverse=True)[:1000]
        if after := question.asked.get("after"):
            listed = listed[listed.index(int(after.removeprefix(kind))) + 1 :]
        shown = listed[: int(question.asked["limit"])]
        following = f"{kind}{shown[-1]}" if len(listed) > len(shown) else None
        return Said(listing([make(number) for number in shown], following), headers=headers)


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


def place(server: Server, reddit: Reddit, address: str) -> tuple[Visits, Api]:
    api = Api(server, PATHS, reddit.answer)
    crawler = RedditCrawler(api.url("").rstrip("/"), api.url("/token"), clock=lambda: NOW)
    return Visits(crawler, address, network(), KEYS), api


COMMUNITY = "https://www.reddit.com/r/Vyshnohrad/"


def test_a_community_is_read_with_its_comments_then_what_is_new(server: Server) -> None:
    reddit = Reddit(list(range(1000, 1250)), list(range(2000, 2150)))
    visits, api = place(server, reddit, COMMUNITY)
    assert len({post.key for post in visits.until_done()}) == 400
    api.questions.clear()
    reddit.numbers.append(3000)
    reddit.said.append(3001)
    assert {"t3_a3000", "t1_c3001"} <= {post.key for post in visits.visit()}
    assert (len(api.questions), reddit.tokens) == (2, 1)


def test_a_token_that_ended_is_asked_for_anew_and_is_kept_nowhere(server: Server) -> None:
    reddit = Reddit([1000])
    visits, _ = place(server, reddit, "https://www.reddit.com/search/?q=Romashka")
    visits.visit()
    reddit.good = "another"
    assert [post.key for post in visits.visit()] == ["t3_a1000"]
    assert reddit.tokens == 2
    assert "SECRET" not in str([(batch.page, batch.checkpoint) for batch in visits.batches])


def test_keys_that_are_missing_or_refused_are_named(server: Server) -> None:
    visits, api = place(server, Reddit(), COMMUNITY)
    visits.keys = {"reddit.client_id": "client"}
    with pytest.raises(NeedsKeyError, match=r"reddit\.client_secret"):
        visits.visit()
    assert api.questions == []
    visits.keys = KEYS | {"reddit.client_secret": "wrong"}
    with pytest.raises(NeedsKeyError, match="refuses the application"):
        visits.visit()


def test_the_end_of_a_list_is_a_gap_and_no_silence(server: Server) -> None:
    reddit = Reddit(list(range(1000, 2500)))
    visits, _ = place(server, reddit, "https://www.reddit.com/search/?q=%22Romashka%22")
    assert len(visits.until_done()) == 1000
    assert visits.gaps == [Gap(GapKind.NEWEST, "Reddit", 1000)]
    assert visits.visit()
    assert visits.gaps == []


def test_a_broken_visit_is_gone_on_with(server: Server) -> None:
    reddit = Reddit(list(range(1000, 1500)))
    visits, _ = place(server, reddit, "https://www.reddit.com/search/?q=Romashka")
    found = {post.key for post in visits.visit(batches=2)}
    reddit.numbers.append(1600)
    reddit.refused = [Said({"message": "Too Many Requests", "error": 429}, 429, {"Retry-After": "30"})]
    with pytest.raises(RateLimitedError):
        visits.visit()
    visits.http = network()
    found |= {post.key for post in visits.until_done()}
    assert found == {f"t3_a{number}" for number in reddit.numbers}


def test_a_limit_that_is_reached_ends_the_visit(server: Server) -> None:
    visits, _ = place(server, Reddit(list(range(1000, 1500)), left="0.0"), "https://www.reddit.com/search/?q=a")
    visits.visit()
    assert [batch.poll_after_s for batch in visits.batches] == [121]


def test_a_closed_community_says_so(server: Server) -> None:
    reddit = Reddit([1], refused=[Said({"reason": "private", "message": "Forbidden", "error": 403}, 403)])
    visits, _ = place(server, reddit, COMMUNITY)
    with pytest.raises(LoginRequiredError):
        visits.visit()


def test_a_discussion_is_read_with_what_it_hides(server: Server) -> None:
    reddit = Reddit(said=list(range(100, 350)))
    visits, api = place(server, reddit, "https://old.reddit.com/r/Vyshnohrad/comments/abc/otsikko/")
    posts = {post.key: post for post in visits.until_done()}
    assert set(posts) == {"t3_abc", "t1_c1", "t1_c2", *(f"t1_c{number}" for number in reddit.said)}
    assert len(api.asked("/api/morechildren")) == 3
    assert posts["t1_c2"].parent_url == "https://www.reddit.com/r/Vyshnohrad/comments/abc/otsikko/c1/"
    assert posts["t1_c1"].parent_url == "https://www.reddit.com/r/Vyshnohrad/comments/abc/otsikko/"


def test_posts_with_all_they_say() -> None:
    text = "Не **приехали**.\n\n> обещали завтра\n\nВсё &amp; всё >!Ромашка!<\n\n* раз\n* два"
    origin = {"title": "Исходный", "selftext": "слова"}
    said = submission(1, text, edited=float(NOW_S), crosspost_parent_list=[origin])
    link = submission(2, "", is_self=False, url="https://a.example/x", author="[deleted]")
    gone = submission(3, "[removed]")
    taken = submission(4, "был текст", removed_by_category="moderator")
    answered = comment(5, "&gt; цитата\n\nда", author="[deleted]")
    nothing = comment(6, "[deleted]", author="[deleted]")
    one, two, five = read(RedditCrawler(), listing([said, link, gone, taken, answered, nothing]))
    assert one.text == "Не приехали.\nВсё & всё Ромашка\n- раз\n- два"
    assert one.quotes == ("обещали завтра", "Исходный\nслова")
    assert (one.title, one.kind, one.reach) == ("Otsikko 1", PostKind.ARTICLE, Reach(replies=3, followers=99))
    assert one.edited is not None
    assert (two.text, two.author) == ("https://a.example/x", None)
    assert (five.text, five.quotes, five.author, five.title) == ("да", ("цитата",), None, "Otsikko")


@pytest.mark.parametrize(
    ("written", "words"),
    [
        (">!скрыто!<", ("скрыто", ())),
        ("&gt;!скрыто!&lt; и нет", ("скрыто и нет", ())),
        ("> раз\n> два\n\nответ", ("ответ", ("раз\nдва",))),
        ("[Ромашка](https://a.example/(1)) ок", ("Ромашка ок", ())),
        ("", ("", ())),
    ],
)
def test_words(written: str, words: tuple[str, tuple[str, ...]]) -> None:
    assert words_of_reddit(written) == words


@pytest.mark.parametrize(
    ("written", "api", "feed"),
    [
        (f"{COMMUNITY}top/?t=day", COMMUNITY, f"{COMMUNITY}.rss"),
        ("r/Vyshnohrad", COMMUNITY, f"{COMMUNITY}.rss"),
        (
            "https://www.reddit.com/r/Vyshnohrad/search/?q={query}",
            "https://www.reddit.com/r/Vyshnohrad/search/?sort=new&restrict_sr=1&q={query}",
            "https://www.reddit.com/r/Vyshnohrad/search.rss?sort=new&restrict_sr=1&q={query}",
        ),
    ],
)
def test_addresses(written: str, api: str, feed: str) -> None:
    crawler = RedditCrawler()
    ways = crawler.recognise_address(crawler.complete(written) or written)
    assert [(way.crawler, way.address) for way in ways] == [("reddit", api), ("feed", feed)]


def test_feeds_and_other_addresses_are_none() -> None:
    for address in (f"{COMMUNITY}.rss", "https://www.reddit.com/", "https://reddit.com.example/r/x/"):
        assert RedditCrawler().recognise_address(address) == ()


def test_one_submission_is_asked_for_again(server: Server) -> None:
    visits, _ = place(server, Reddit(), COMMUNITY)
    url = "https://www.reddit.com/r/Vyshnohrad/comments/abc/otsikko/"
    assert again(visits, url, "t3_abc") is not None
    assert again(visits, url, "t3_other") is None
    with pytest.raises(CrawlError, match="no question"):
        again(visits, f"{url}c1/", "t1_c1")
