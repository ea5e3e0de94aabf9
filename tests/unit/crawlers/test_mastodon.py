"""Mastodon: a server on loopback with timelines, an account, a search; posts of invented people."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import pytest

from crawlers.errors import CrawlError, NeedsKeyError, NotFoundError, RateLimitedError
from crawlers.social.mastodon import MastodonCrawler
from crawlers.types import PostKind, Reach, Response, Source
from crawlers.urls import host_of
from tests.servers import Server
from tests.unit.crawlers.social_apis import NOW, Api, Question, Said, Visits, again, network, read

TOKEN = "SECRET-of-this-server"
PATHS = (
    "/api/v1/timelines/tag/romashka",
    "/api/v1/timelines/public",
    "/api/v1/accounts/lookup",
    "/api/v1/accounts/42/statuses",
    "/api/v2/search",
    "/api/v1/statuses/110001",
    "/api/v1/statuses/110001/context",
)


def status(number: int, content: str = "<p>Ромашка</p>", *, at: datetime | None = None, **more: Any) -> dict[str, Any]:
    when = at or NOW - timedelta(minutes=200_000 - number)
    return {
        "id": str(number),
        "uri": f"https://muu.example/users/lumi/statuses/{number}",
        "url": f"https://muu.example/@lumi/{number}",
        "created_at": when.isoformat().replace("+00:00", ".120Z"),
        "edited_at": None,
        "content": content,
        "spoiler_text": "",
        "language": "fi",
        "account": {"acct": "lumi@muu.example", "username": "lumi", "followers_count": 31},
        "replies_count": 2,
        "reblog": None,
        **more,
    }


@dataclass
class Mastodon:
    """The posts of a server by number; `left` is what its limit allows still."""

    numbers: list[int]
    token: str | None = None
    left: list[int] = field(default_factory=list)
    refused: list[int] = field(default_factory=list)
    home: str = ""

    def answer(self, question: Question) -> Said:
        if self.refused and (code := self.refused.pop(0)):
            return Said({"error": "as described"}, code, {"Retry-After": "60"} if code == 429 else {})
        asked, path = question.asked, question.path
        limits = {"X-RateLimit-Remaining": "200"}
        if self.left:
            limits["X-RateLimit-Remaining"] = str(self.left.pop(0))
            limits["X-RateLimit-Reset"] = (NOW + timedelta(seconds=90)).isoformat().replace("+00:00", "Z")
        known = question.headers.get("authorization") == f"Bearer {self.token}"
        if self.token is not None and not known:
            return Said({"error": "This method requires an authenticated user"}, 401)
        if path.endswith("/lookup"):
            if asked["acct"] != "lumi":
                return Said({"error": "Record not found"}, 404)
            return Said({"id": "42", "acct": "lumi", "display_name": "Lumi K.", "username": "lumi"}, headers=limits)
        if path.endswith("/search"):
            start = int(asked.get("offset", 0))
            found = [status(number) for number in sorted(self.numbers, reverse=True)][start : start + 40]
            return Said({"accounts": [], "statuses": found if known else [], "hashtags": []}, headers=limits)
        if path.endswith("/context"):
            below = [status(number, in_reply_to_id="110001") for number in self.numbers]
            return Said({"ancestors": [], "descendants": below})
        if path.endswith("/110001"):
            return Said(status(110_001))
        most = int(asked.get("max_id", 10**9))
        shown = sorted((number for number in self.numbers if number < most), reverse=True)[: int(asked["limit"])]
        if shown:
            older = f"{self.home}{path}?limit=40&max_id={shown[-1]}"
            limits["Link"] = f'<{older}>; rel="next", <{self.home}{path}?min_id={shown[0]}>; rel="prev"'
        return Said([status(number) for number in shown], headers=limits)


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


def place(server: Server, mastodon: Mastodon, path: str, token: str | None = None) -> tuple[Visits, Api]:
    api = Api(server, PATHS, mastodon.answer)
    mastodon.home = server.url("").rstrip("/")
    keys = {} if token is None else {"mastodon.token": token}
    return Visits(MastodonCrawler(clock=lambda: NOW), server.url(path), network(), keys), api


def numbers(posts: Any) -> set[int]:
    return {int(post.key.rpartition("/")[2]) for post in posts}


def test_a_tag_is_read_by_the_servers_own_links_then_only_what_is_new(server: Server) -> None:
    mastodon = Mastodon(list(range(100_000, 100_170)))
    visits, api = place(server, mastodon, "/tags/romashka")
    assert numbers(visits.until_done()) == set(mastodon.numbers)
    assert [asked.get("max_id") for asked in api.asked("romashka")][:3] == [None, "100130", "100090"]
    api.questions.clear()
    mastodon.numbers.append(100_900)
    news = visits.visit()
    assert 100_900 in numbers(news)
    assert len(api.questions) == 1


def test_a_long_silence_is_caught_up_and_a_broken_visit_gone_on_with(server: Server) -> None:
    mastodon = Mastodon(list(range(100_000, 100_050)))
    visits, _ = place(server, mastodon, "/public/local")
    found = numbers(visits.until_done())
    mastodon.numbers += range(110_000, 110_200)
    found |= numbers(visits.visit(batches=2))
    mastodon.numbers.append(120_000)
    mastodon.refused = [0, 429]
    with pytest.raises(RateLimitedError) as limited:
        visits.visit()
    assert limited.value.retry_after_s == 60
    found |= numbers(post for batch in visits.batches for post in batch.posts)
    visits.http = network()  # the minute is over
    found |= numbers(visits.until_done())
    assert found == set(mastodon.numbers)


def test_an_account_is_looked_up_once(server: Server) -> None:
    visits, api = place(server, Mastodon([100_001, 100_002]), "/@lumi")
    assert numbers(visits.visit()) == {100_001, 100_002}
    assert visits.batches[0].title == "Lumi K."
    visits.visit()
    assert len(api.asked("/lookup")) == 1
    gone, _ = place(server, Mastodon([]), "/@nobody")
    with pytest.raises(NotFoundError):
        gone.visit()


def test_a_limit_that_is_reached_ends_the_visit_until_it_is_lifted(server: Server) -> None:
    mastodon = Mastodon(list(range(100_000, 100_100)), left=[2, 1, 0])
    visits, api = place(server, mastodon, "/tags/romashka")
    visits.visit()
    mastodon.left = [0]
    visits.visit()
    assert visits.batches[-1].poll_after_s == 91
    assert len(visits.batches) == 1
    assert len(api.questions) == 4


def test_a_search_needs_a_token_that_goes_to_its_own_server_alone(server: Server) -> None:
    mastodon = Mastodon(list(range(100_000, 100_090)), token=TOKEN)
    without, api = place(server, mastodon, "/search?q=Ромашка")
    with pytest.raises(NeedsKeyError, match=r"mastodon\.token"):
        without.visit()
    assert api.questions == []
    visits, api = place(server, mastodon, "/search?q=Ромашка&type=statuses", f"{host_of(server.url())}:{TOKEN}")
    assert numbers(visits.until_done()) == set(mastodon.numbers)
    assert TOKEN not in str([(batch.page, batch.checkpoint) for batch in visits.batches])
    elsewhere, api = place(server, mastodon, "/tags/romashka", f"mastodon.example:{TOKEN}")
    with pytest.raises(NeedsKeyError):
        elsewhere.visit()
    assert all("authorization" not in question.headers for question in api.questions)
    bare, _ = place(server, mastodon, "/tags/romashka", TOKEN)
    with pytest.raises(NeedsKeyError, match="server"):
        bare.visit()


def test_a_post_is_read_with_its_answers(server: Server) -> None:
    visits, _ = place(server, Mastodon([110_002, 110_003]), "/@lumi/110001")
    assert numbers(visits.visit()) == {110_001, 110_002, 110_003}


def test_a_post_with_all_it_says() -> None:
    content = (
        '<p>Ei <a href="https://muu.example/@ari" class="u-url mention">@<span>ari</span></a> vastata<br>kukaan</p>'
        '<blockquote><p>vastaamme pian</p></blockquote><p><a href="https://a.example/pitka"><span class="invisible">https://'
        '</span><span class="ellipsis">a.example/pit</span><span class="invisible">ka</span></a></p>'
    )
    poll = {"options": [{"title": "Kyllä"}, {"title": "Ei"}]}
    said = status(5, content, spoiler_text="Romashka", poll=poll, edited_at="2026-11-22T10:00:00.000Z")
    (one,) = read(MastodonCrawler(), [said])
    assert one.text == "Romashka\nEi @ari vastata\nkukaan\nhttps://a.example/pitka\n- Kyllä\n- Ei"
    assert one.quotes == ("vastaamme pian",)
    assert (one.key, one.url) == ("https://muu.example/users/lumi/statuses/5", "https://muu.example/@lumi/5")
    assert (one.author, one.lang, one.kind) == ("lumi@muu.example", "fi", PostKind.MESSAGE)
    assert one.reach == Reach(replies=2, followers=31)
    assert one.edited is not None
    assert one.edited.at.hour == 10


def test_what_others_said_is_a_quote() -> None:
    inner = status(6, "<p>Ромашка обманює</p>")
    repeated = status(7, "<p>Ромашка обманює</p>", reblog=inner)
    quoting = status(
        8,
        '<p class="quote-inline">RE: <a href="https://muu.example/@lumi/6">…</a></p><p>Так і є</p>',
        quote={"state": "accepted", "quoted_status": inner},
    )
    boost, quote = read(MastodonCrawler(), [repeated, quoting])
    assert (boost.text, boost.quotes, boost.parent_url) == ("", ("Ромашка обманює",), "https://muu.example/@lumi/6")
    assert (quote.text, quote.quotes) == ("Так і є", ("Ромашка обманює",))


def page(body: str, url: str, **headers: str) -> Response:
    return Response(url, url, 200, {"content-type": "text/html", **headers}, body.encode(), NOW)


APP = '<html><head><title>muu</title></head><body class="app-body"><div class="app-holder" id="mastodon"></div></body>'


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://muu.example/@lumi", "https://muu.example/@lumi"),
        ("https://muu.example/web/tags/romashka", "https://muu.example/tags/romashka"),
        ("https://muu.example/search?q=a&type=statuses", "https://muu.example/search?q=a"),
        ("https://muu.example/@lumi/110001", "https://muu.example/@lumi/110001"),
        ("https://muu.example/", "https://muu.example/public/local"),
    ],
)
def test_its_pages_are_recognised(url: str, address: str) -> None:
    assert [way.address for way in MastodonCrawler().recognise(page(APP, url))] == [address]


def test_other_sites_are_not() -> None:
    crawler = MastodonCrawler()
    article = "<html><body><p>Mastodon on palvelu, jossa id=mastodon.</p></body></html>"
    assert crawler.recognise(page(article, "https://blog.example/@lumi")) == ()
    assert crawler.complete("@lumi@muu.example") == "https://muu.example/@lumi"
    assert crawler.complete("mastodon:muu.example/search?q={query}") == "https://muu.example/search?q={query}"
    assert crawler.complete("lumi@muu.example") is None
    assert crawler.read(Response("", "", 200, {}, b"[]", NOW), Source("", "mastodon")).posts == ()


def test_one_post_is_asked_for_again_at_its_own_server_alone(server: Server) -> None:
    visits, api = place(server, Mastodon([]), "/tags/romashka")
    found = again(visits, server.url("/@lumi/110001"), "https://muu.example/users/lumi/statuses/110001")
    assert found is not None
    api.questions.clear()
    with pytest.raises(CrawlError, match="no question"):
        again(visits, "https://muu.example/@lumi/110001", "https://muu.example/users/lumi/statuses/110001")
    assert api.questions == []
