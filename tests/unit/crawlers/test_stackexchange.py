"""Stack Exchange: its API on loopback; back-offs, quotas, answers and comments of invented people."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest

from crawlers.errors import CrawlError, NeedsKeyError, NotFoundError, RateLimitedError, SpendingCapError
from crawlers.social.stackexchange import StackexchangeCrawler, site_of
from crawlers.types import PostKind, Reach
from tests.servers import Server
from tests.unit.crawlers.social_apis import NOW, Api, Question, Said, Visits, again, network, read

NOW_S = int(NOW.timestamp())
HOME = "https://ru.stackoverflow.com"


def question(number: int, active_s: int) -> dict[str, Any]:
    return {
        "question_id": number, "title": "Как &quot;ждать&quot; Ромашку?", "link": f"{HOME}/questions/{number}/kak",
        "body": "<p>Ждём <code>a &lt; b</code></p><blockquote><p>обещали</p></blockquote>",
        "creation_date": active_s - 60,
        "last_activity_date": active_s, "owner": {"display_name": "Пётр &amp; Ко"}, "view_count": 40, "answer_count": 1,
    }  # fmt: skip


def answer(number: int) -> dict[str, Any]:
    return {
        "answer_id": 10 * number, "question_id": number, "body": "<p>никак</p>", "creation_date": NOW_S - 30,
        "owner": {"display_name": "Ира"}, "last_edit_date": NOW_S - 10,
    }  # fmt: skip


@dataclass
class Stack:
    """Questions by number with their last activity; `backoffs` come with the next answers."""

    active: dict[int, int] = field(default_factory=dict)
    backoffs: list[int] = field(default_factory=list)
    refused: list[tuple[int, str]] = field(default_factory=list)
    quota: int = 290

    def answer(self, asked: Question) -> Said:
        if self.refused:
            code, said = self.refused.pop(0)
            return Said({"error_id": code, "error_name": "x", "error_message": said}, 400)
        page, most = int(asked.asked.get("page", 1)), int(asked.asked["pagesize"])
        parts = asked.path.split("/")
        if parts[-1] == "answers":
            items = [answer(int(number)) for number in parts[-2].split(";")]
        elif parts[-1] == "comments":
            kind = "answer" if parts[-3] == "answers" else "question"
            made = {"post_type": kind, "body": "и я &#39;тоже&#39;", "owner": {"display_name": "Анна"}}
            items = [
                made | {"comment_id": 1000 * int(number), "post_id": int(number), "creation_date": NOW_S}
                for number in parts[-2].split(";")
            ]
        elif parts[-1].isdigit():
            items = [question(int(parts[-1]), NOW_S)] if int(parts[-1]) in self.active else []
        else:
            since = int(asked.asked.get("min", 0))
            listed = sorted(self.active.items(), key=lambda pair: -pair[1])
            items = [question(number, at_s) for number, at_s in listed if at_s >= since]
        self.quota -= 1
        shown = items[(page - 1) * most : page * most]
        said = {"items": shown, "has_more": page * most < len(items), "quota_remaining": self.quota, "quota_max": 300}
        if self.backoffs and (rest := self.backoffs.pop(0)):
            said["backoff"] = rest
        return Said(said)


PATHS = ("/search/advanced", "/questions", "/questions/5")


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


def place(server: Server, stack: Stack, address: str) -> tuple[Visits, Api]:
    numbers = sorted(stack.active, key=lambda number: -stack.active[number])
    batches = [numbers[start : start + 100] for start in range(0, len(numbers), 100)] + [[number] for number in numbers]
    below = []
    for some in batches:
        ids, answers = ";".join(map(str, some)), ";".join(str(10 * number) for number in some)
        below += [f"/questions/{ids}/answers", f"/questions/{ids}/comments", f"/answers/{answers}/comments"]
    api = Api(server, (*PATHS, *below), stack.answer)
    crawler = StackexchangeCrawler(api.url("").rstrip("/"), clock=lambda: NOW)
    return Visits(crawler, address, network(), {"stackexchange.key": "free"}), api


SEARCH = f"{HOME}/search?q=%22Ромашка%22"


def test_a_search_gives_questions_answers_and_comments_then_what_is_active(server: Server) -> None:
    stack = Stack({number: NOW_S - 9000 * number for number in range(1, 131)})
    visits, api = place(server, stack, SEARCH)
    posts = {post.key: post for post in visits.until_done()}
    for number in range(1, 131):
        assert f"ru.stackoverflow:question:{number}" in posts
        assert f"ru.stackoverflow:answer:{10 * number}" in posts
        assert {f"ru.stackoverflow:comment:{1000 * number}", f"ru.stackoverflow:comment:{10_000 * number}"} <= set(
            posts
        )
    first = api.asked("/search/advanced")[0]
    assert (first["site"], first["key"], first["q"]) == ("ru.stackoverflow", "free", "Ромашка")
    api.questions.clear()
    stack.active[7] = NOW_S
    news = {post.key for post in visits.visit()}
    assert {"ru.stackoverflow:question:7", "ru.stackoverflow:answer:70"} <= news
    assert len(api.questions) == 4


def test_a_back_off_ends_the_visit_and_the_rest_comes_later(server: Server) -> None:
    stack = Stack({1: NOW_S, 2: NOW_S - 5}, backoffs=[12])
    visits, api = place(server, stack, SEARCH)
    visits.visit()
    assert [(batch.poll_after_s, batch.more) for batch in visits.batches] == [(13, True)]
    assert len(api.questions) == 1
    found = {post.key for post in visits.until_done()}
    assert {"ru.stackoverflow:answer:10", "ru.stackoverflow:comment:1000"} <= found


def test_a_spent_quota_ends_the_visit_until_the_next_day(server: Server) -> None:
    visits, _ = place(server, Stack({1: NOW_S}, quota=1), SEARCH)
    visits.visit()
    assert [batch.poll_after_s for batch in visits.batches] == [12 * 3600 + 1]


@pytest.mark.parametrize(
    ("code", "said", "kind", "rest_s"),
    [
        (502, "too many requests from this IP, more requests available in 77 seconds", RateLimitedError, 77),
        (502, "too many requests from this IP, more requests available in 80000 seconds", SpendingCapError, 80_000),
        (403, "`key` is not valid", NeedsKeyError, None),
        (404, "no method", NotFoundError, None),
    ],
)
def test_errors_are_of_a_kind(
    server: Server, code: int, said: str, kind: type[CrawlError], rest_s: float | None
) -> None:
    visits, _ = place(server, Stack({1: NOW_S}, refused=[(code, said)]), SEARCH)
    with pytest.raises(kind) as raised:
        visits.visit()
    assert getattr(raised.value, "retry_after_s", None) == rest_s


def test_a_question_is_read_with_its_answers(server: Server) -> None:
    visits, _ = place(server, Stack({5: NOW_S}), f"{HOME}/questions/5/kak-zhdat")
    assert len({post.key for post in visits.visit()}) == 4
    gone, _ = place(server, Stack(), f"{HOME}/questions/5")
    with pytest.raises(NotFoundError):
        gone.visit()


def test_posts_with_all_they_say() -> None:
    said = question(5, NOW_S) | {"answers": [answer(5) | {"comments": [{"comment_id": 9, "post_id": 50, "body": "да",
            "post_type": "answer", "creation_date": NOW_S}]}]}  # fmt: skip
    url = "https://api.stackexchange.com/2.3/questions/5?site=ru.stackoverflow"
    asked, answered, remark = read(StackexchangeCrawler(), {"items": [said]}, url)
    assert (asked.title, asked.text, asked.quotes) == ('Как "ждать" Ромашку?', "Ждём a < b", ("обещали",))
    assert (asked.author, asked.lang, asked.reach) == ("Пётр & Ко", "ru", Reach(views=40, replies=1))
    assert (answered.url, answered.thread_url) == (f"{HOME}/a/50", f"{HOME}/questions/5/kak")
    assert answered.edited is not None
    assert (remark.kind, remark.parent_url, remark.text) == (PostKind.COMMENT, f"{HOME}/a/50", "да")


@pytest.mark.parametrize(
    ("host", "site"),
    [
        ("stackoverflow.com", "stackoverflow"),
        ("ru.stackoverflow.com", "ru.stackoverflow"),
        ("meta.stackoverflow.com", "meta.stackoverflow"),
        ("money.stackexchange.com", "money"),
        ("mathoverflow.net", "mathoverflow.net"),
        ("stackoverflow.com.example", None),
        ("stackoverflow.blog", None),
    ],
)
def test_sites(host: str, site: str | None) -> None:
    assert site_of(host) == site


def test_addresses() -> None:
    crawler = StackexchangeCrawler()
    assert crawler.complete("ru.stackoverflow:search?q={query}") == f"{HOME}/search?q={{query}}"
    assert [way.address for way in crawler.recognise_address(f"{HOME}/questions/tagged/api?sort=x")] == [
        f"{HOME}/questions/tagged/api"
    ]
    assert crawler.recognise_address(f"{HOME}/feeds/tag/api") == ()
    assert crawler.recognise_address(f"{HOME}/users/1") == ()


def test_one_question_is_asked_for_again(server: Server) -> None:
    stack = Stack({5: NOW_S})
    visits, _ = place(server, stack, SEARCH)
    assert again(visits, f"{HOME}/questions/5/kak", "ru.stackoverflow:question:5") is not None
    stack.active = {}
    assert again(visits, f"{HOME}/questions/5/kak", "ru.stackoverflow:question:5") is None
    with pytest.raises(CrawlError, match="no question"):
        again(visits, f"{HOME}/a/50", "ru.stackoverflow:answer:50")
