"""YouTube: an API on loopback with films and comments of invented people; units, caps, closed comments."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from crawlers.errors import CrawlError, NeedsKeyError, NotFoundError, RateLimitedError, SpendingCapError
from crawlers.social.youtube import YoutubeCrawler
from crawlers.social.youtube_visit import UNITS_A_DAY
from crawlers.types import PostKind, Reach
from tests.servers import Server
from tests.unit.crawlers.social_apis import NOW, Api, Question, Said, Visits, again, network, read

KEY = "AIza-SECRET"
PATHS = tuple(f"/v3/{path}" for path in ("search", "videos", "channels", "playlistItems", "commentThreads", "comments"))
CHANNEL = "UC" + "a" * 22


def iso(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass
class Youtube:
    """Films by id with when they came; comments below them, newest last."""

    films: dict[str, datetime] = field(default_factory=dict)
    comments: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    refusals: list[tuple[int, str]] = field(default_factory=list)
    closed: set[str] = field(default_factory=set)

    def answer(self, question: Question) -> Said:
        if question.headers.get("x-goog-api-key") != KEY:
            return refused(400, "keyInvalid")
        if self.refusals:
            return refused(*self.refusals.pop(0))
        asked, path = question.asked, question.path.rpartition("/")[2]
        start = int(asked.get("pageToken", 0))
        most = int(asked.get("maxResults", 5))
        newest = sorted(self.films, key=lambda film: self.films[film], reverse=True)
        if path == "search":
            hits = [film for film in newest if iso(self.films[film]) >= asked["publishedAfter"]]
            items = [self.film(film) | {"kind": "youtube#searchResult", "id": {"videoId": film}} for film in hits]
            return listed("searchListResponse", items, start, most)
        if path == "videos":
            items = [self.film(film) for film in asked["id"].split(",") if film in self.films]
            return listed("videoListResponse", items, 0, 50)
        if path == "channels":
            named = asked.get("forHandle") == "@romashka" or asked.get("id") == CHANNEL
            item = {"id": CHANNEL, "snippet": {"title": "Ромашка"}}
            item["contentDetails"] = {"relatedPlaylists": {"uploads": "UU1"}}
            return listed("channelListResponse", [item] if named else [], 0, 5)
        if path == "playlistItems":
            items = [self.film(film) for film in newest]
            for item, film in zip(items, newest, strict=True):
                item |= {"kind": "youtube#playlistItem", "id": "x"}
                item["snippet"] |= {"resourceId": {"videoId": film}}
            return listed("playlistItemListResponse", items, start, most)
        if path == "comments":
            below = [one for said in self.comments.values() for one in said if one["id"] == asked["parentId"]]
            return listed("commentListResponse", below[0]["replies"]["comments"], start, most)
        if (film := asked.get("videoId")) in self.closed:
            return refused(403, "commentsDisabled")
        said = self.comments.get(film or "", []) if film else [one for below in self.comments.values() for one in below]
        items = [one | {"replies": {"comments": one["replies"]["comments"][:5]}} for one in reversed(said)]
        return listed("commentThreadListResponse", items, start, most)

    def film(self, film: str) -> dict[str, Any]:
        count = sum(1 + len(one["replies"]["comments"]) for one in self.comments.get(film, []))
        snippet = {"title": f"О «Ромашке» {film}", "description": "Ждали\n\nмесяц &amp; год", "channelTitle": "Обзоры"}
        return {
            "kind": "youtube#video",
            "id": film,
            "snippet": snippet | {"publishedAt": iso(self.films[film]), "defaultLanguage": "ru-RU"},
            "statistics": {"viewCount": "1200", "commentCount": str(count)},
        }

    def say(self, film: str, number: int, replies: int = 0) -> None:
        """A comment with answers."""
        at = iso(NOW - timedelta(days=2) + timedelta(minutes=number))
        below = [comment(f"c{number}.{n}", film, "и я", at) for n in range(replies)]
        for one in below:
            one["snippet"]["parentId"] = f"c{number}"
            del one["snippet"]["videoId"]
        top = comment(f"c{number}", film, "не <b>верю</b>", at)
        snippet = {"videoId": film, "topLevelComment": top, "totalReplyCount": replies}
        thread = {
            "kind": "youtube#commentThread",
            "id": f"c{number}",
            "snippet": snippet,
            "replies": {"comments": below},
        }
        self.comments.setdefault(film, []).append(thread)


def comment(number: str, film: str, text: str, at: str) -> dict[str, Any]:
    snippet = {"videoId": film, "textOriginal": text, "authorDisplayName": "@lumi", "publishedAt": at, "updatedAt": at}
    return {"kind": "youtube#comment", "id": number, "snippet": snippet}


def listed(kind: str, items: list[Any], start: int, most: int) -> Said:
    answer: dict[str, Any] = {"kind": f"youtube#{kind}", "items": items[start : start + most]}
    if start + most < len(items):
        answer["nextPageToken"] = str(start + most)
    return Said(answer)


def refused(status: int, reason: str) -> Said:
    return Said({"error": {"code": status, "message": "as described", "errors": [{"reason": reason}]}}, status)


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


def place(server: Server, youtube: Youtube, address: str) -> tuple[Visits, Api]:
    api = Api(server, PATHS, youtube.answer)
    crawler = YoutubeCrawler(api.url("/v3/"), clock=lambda: NOW)
    return Visits(crawler, address, network(), {"youtube.key": KEY}), api


def films(count: int) -> dict[str, datetime]:
    return {f"film{n:07}": NOW - timedelta(hours=6 * n + 1) for n in range(count)}


SEARCH = "https://www.youtube.com/results?search_query=%22Ромашка%22+OR+%22Лютик%22"


def test_a_search_gives_whole_films_and_their_comments_then_what_is_new(server: Server) -> None:
    youtube = Youtube(films(70))
    youtube.say("film0000003", 1, replies=8)
    visits, api = place(server, youtube, SEARCH)
    posts = visits.until_done()
    assert {one.key for one in posts if one.kind is PostKind.ARTICLE} == set(youtube.films)
    one = next(one for one in posts if one.key == "film0000000")
    assert (one.title, one.text, one.author) == ("О «Ромашке» film0000000", "Ждали\nмесяц &amp; год", "Обзоры")
    assert (one.reach, one.lang) == (Reach(views=1200, replies=0), "ru")
    comments = {post.key: post for post in posts if post.kind is PostKind.COMMENT}
    assert set(comments) == {"c1", *(f"c1.{n}" for n in range(8))}
    film = "https://www.youtube.com/watch?v=film0000003"
    assert (comments["c1"].text, comments["c1"].url) == ("не <b>верю</b>", f"{film}&lc=c1")
    assert comments["c1.7"].parent_url == f"{film}&lc=c1"
    assert comments["c1.7"].thread_url == film
    assert api.asked("search")[0]["q"] == "Ромашка|Лютик"

    api.questions.clear()
    youtube.say("film0000003", 2)
    youtube.films["filmnew0000"] = NOW
    news = visits.visit()
    assert {"filmnew0000", "c2"} <= {post.key for post in news}
    assert len(api.asked("search")) == 1
    assert len(api.asked("commentThreads")) == 1


def test_the_key_stands_in_no_address_and_in_nothing_that_is_kept(server: Server) -> None:
    visits, api = place(server, Youtube(films(2)), SEARCH)
    visits.visit()
    assert all(question.headers["x-goog-api-key"] == KEY for question in api.questions)
    assert all(KEY not in path for path in server.paths())
    assert KEY not in str([(batch.page, batch.checkpoint) for batch in visits.batches])


def test_units_are_counted_and_the_day_has_an_end(server: Server) -> None:
    visits, api = place(server, Youtube(films(3)), SEARCH)
    for _ in range(UNITS_A_DAY // 102):
        visits.visit()
    with pytest.raises(SpendingCapError) as spent:
        visits.visit()
    assert 100 * len(api.asked("search")) + len(api.asked("videos")) <= UNITS_A_DAY
    # noon in UTC is four in the morning where the day of the quota begins
    assert spent.value.retry_after_s == pytest.approx(20 * 3600, abs=120)
    assert "units" in spent.value.detail


@pytest.mark.parametrize(
    ("status", "reason", "kind"),
    [
        (403, "quotaExceeded", SpendingCapError),
        (403, "rateLimitExceeded", RateLimitedError),
        (400, "keyInvalid", NeedsKeyError),
        (403, "accessNotConfigured", NeedsKeyError),
        (404, "videoNotFound", NotFoundError),
    ],
)
def test_refusals_are_of_a_kind(server: Server, status: int, reason: str, kind: type[Exception]) -> None:
    visits, _ = place(server, Youtube(films(1), refusals=[(status, reason)]), SEARCH)
    with pytest.raises(kind):
        visits.visit()


def test_closed_comments_are_no_failure(server: Server) -> None:
    youtube = Youtube(films(2), closed={"film0000000"})
    youtube.say("film0000000", 1)
    youtube.say("film0000001", 2)
    visits, _ = place(server, youtube, SEARCH)
    assert {post.key for post in visits.visit()} == {"film0000000", "film0000001", "c2"}
    assert [skip.reason for batch in visits.batches for skip in batch.skipped] == ["comments_off"]


def test_what_a_spent_day_broke_off_is_read_the_next(server: Server) -> None:
    youtube = Youtube(films(120))
    visits, _ = place(server, youtube, SEARCH)
    found = {post.key for post in visits.visit(batches=2)}
    youtube.refusals = [(403, "quotaExceeded")]
    with pytest.raises(SpendingCapError):
        visits.visit()
    found |= {post.key for post in visits.until_done()}
    assert found == set(youtube.films)


def test_a_channel_is_read_by_its_list_and_all_its_comments(server: Server) -> None:
    youtube = Youtube(films(60))
    youtube.say("film0000050", 1)
    youtube.say("film0000003", 2, replies=2)
    visits, api = place(server, youtube, "https://www.youtube.com/@romashka")
    posts = visits.until_done()
    assert {post.key for post in posts} == {*youtube.films, "c1", "c2", "c2.0", "c2.1"}
    assert api.asked("search") == []
    assert visits.batches[0].title == "Ромашка"
    api.questions.clear()
    youtube.say("film0000050", 3)
    assert "c3" in {post.key for post in visits.visit()}
    assert len(api.questions) == 4
    gone, _ = place(server, youtube, "https://www.youtube.com/@nobody")
    with pytest.raises(NotFoundError):
        gone.visit()


def test_many_comments_of_one_film_are_read_in_part_and_that_is_said(server: Server) -> None:
    youtube = Youtube(films(1))
    for number in range(500):
        youtube.say("film0000000", number)
    visits, _ = place(server, youtube, "https://youtu.be/film0000000")
    posts = visits.until_done()
    assert len(posts) == 401
    assert len(visits.gaps) == 1


def test_a_search_snippet_is_read_as_it_is_meant() -> None:
    snippet = {
        "title": "Ромашка &amp; K&#39;o",
        "description": "a &lt; b ...",
        "channelTitle": "Ми",
        "publishedAt": iso(NOW),
    }
    item = {
        "kind": "youtube#searchResult",
        "id": {"kind": "youtube#video", "videoId": "abcdefghijk"},
        "snippet": snippet,
    }
    channel = {
        "kind": "youtube#searchResult",
        "id": {"kind": "youtube#channel", "channelId": CHANNEL},
        "snippet": snippet,
    }
    (one,) = read(YoutubeCrawler(), {"kind": "youtube#searchListResponse", "items": [item, channel]})
    assert (one.title, one.text) == ("Ромашка & K'o", "a < b ...")
    assert one.published is not None
    assert one.published.at == NOW.astimezone(UTC)


def test_an_edited_comment_says_so() -> None:
    said = comment("c1", "abcdefghijk", "x", iso(NOW))
    said["snippet"]["updatedAt"] = iso(NOW + timedelta(minutes=3))
    (one,) = read(YoutubeCrawler(), {"kind": "youtube#commentListResponse", "items": [said]})
    assert one.edited is not None
    assert one.edited.at == NOW + timedelta(minutes=3)


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("https://youtu.be/abcdefghijk?t=5", "https://www.youtube.com/watch?v=abcdefghijk"),
        ("https://m.youtube.com/watch?v=abcdefghijk&list=x", "https://www.youtube.com/watch?v=abcdefghijk"),
        ("https://www.youtube.com/shorts/abcdefghijk", "https://www.youtube.com/watch?v=abcdefghijk"),
        (
            "https://www.youtube.com/results?search_query={query}",
            "https://www.youtube.com/results?search_query={query}",
        ),
    ],
)
def test_addresses(written: str, address: str) -> None:
    assert [way.address for way in YoutubeCrawler().recognise_address(written)] == [address]


def test_other_addresses_are_none() -> None:
    crawler = YoutubeCrawler()
    for address in ("https://www.youtube.com/", f"https://www.youtube.com/feeds/videos.xml?channel_id={CHANNEL}"):
        assert crawler.recognise_address(address) == ()
    # a channel's page tells of its feed, which needs no key
    assert crawler.recognise_address("https://www.youtube.com/@romashka") == ()
    assert crawler.complete("youtube:search?q={query}") == "https://www.youtube.com/results?search_query={query}"


def test_one_film_is_asked_for_again(server: Server) -> None:
    youtube = Youtube(films(1))
    visits, _ = place(server, youtube, SEARCH)
    film = "https://www.youtube.com/watch?v=film0000000"
    assert again(visits, film, "film0000000") is not None
    youtube.films = {}
    assert again(visits, film, "film0000000") is None
    with pytest.raises(CrawlError, match="no question"):
        again(visits, f"{film}&lc=c1", "c1")
