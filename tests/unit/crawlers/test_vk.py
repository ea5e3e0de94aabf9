"""VK: an API on loopback that behaves as its description says, with walls, comments and boards of invented people."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import pytest

from crawlers.errors import (
    BlockedError,
    CrawlError,
    LoginRequiredError,
    NeedsKeyError,
    NotFoundError,
    RateLimitedError,
    SpendingCapError,
    StatusError,
)
from crawlers.gaps import GapKind
from crawlers.social.vk import VkCrawler
from crawlers.social.vk_posts import words
from crawlers.types import PostKind, Reach
from tests.servers import Server
from tests.unit.crawlers.social_apis import NOW, Api, Question, Said, Visits, again, network, read

TOKEN = "vk1.a.SECRET-token"
METHODS = (
    "newsfeed.search",
    "wall.get",
    "wall.getById",
    "wall.search",
    "wall.getComments",
    "board.getTopics",
    "board.getComments",
)
NOW_S = int(NOW.timestamp())
PEOPLE = [
    {"id": 11, "first_name": "Олена", "last_name": "Приходько"},
    {"id": 12, "first_name": "Пётр", "last_name": "Вымыслов"},
]
GROUPS = [{"id": 77, "name": "Подслушано &amp; Вышнеград", "members_count": 5400}]


def post(
    number: int, at_s: int, text: str = "Ромашка", owner: int = -77, comments: int = 0, **more: Any
) -> dict[str, Any]:
    return {
        "id": number,
        "owner_id": owner,
        "from_id": more.pop("author", owner),
        "date": at_s,
        "text": text,
        "post_type": "post",
        "comments": {"count": comments},
        "views": {"count": 900},
        **more,
    }


@dataclass
class Vk:
    """What there is on this VK; `refusals` are error codes given instead of the next answers."""

    posts: list[dict[str, Any]] = field(default_factory=list)
    comments: dict[int, list[dict[str, Any]]] = field(default_factory=dict)
    topics: dict[int, list[dict[str, Any]]] = field(default_factory=dict)
    refusals: list[int] = field(default_factory=list)
    knows_end_time: bool = True

    def answer(self, question: Question) -> Said:
        asked, method = question.asked, question.path.rpartition("/")[2]
        if asked.get("access_token") != TOKEN:
            return error(5)
        if self.refusals and (code := self.refusals.pop(0)):
            return error(code)
        offset, count = int(asked.get("offset", 0)), int(asked.get("count", 20))
        people = {"profiles": PEOPLE, "groups": GROUPS}
        if method == "newsfeed.search":
            return self.search(asked, count)
        if method == "wall.getById":
            owner, _, number = asked["posts"].partition("_")
            found = [one for one in self.posts if (one["owner_id"], one["id"]) == (int(owner), int(number))]
            return Said({"response": {"items": found} | people})
        if method in ("wall.get", "wall.search"):
            words_ = asked.get("query", "").lower()
            listed = [one for one in self.posts if words_ in one["text"].lower()]
            listed.sort(key=lambda one: (one.get("is_pinned", 0), one["date"]), reverse=True)
            return Said({"response": {"count": len(listed), "items": listed[offset : offset + count]} | people})
        if method == "wall.getComments":
            return self.below(asked, offset, count, people)
        group = [
            {"id": number, "title": f"Тема &quot;{number}&quot;", "comments": len(below)}
            for number, below in self.topics.items()
        ]
        if method == "board.getTopics":
            return Said({"response": {"count": len(group), "items": group[offset : offset + count]}})
        below = self.topics[int(asked["topic_id"])]
        return Said({"response": {"count": len(below), "items": below[offset : offset + count]} | people})

    def search(self, asked: Any, count: int) -> Said:
        start = int(asked.get("start_time", NOW_S - 86_400))
        end = int(asked.get("end_time", NOW_S)) if self.knows_end_time else NOW_S
        word = asked["q"].strip('"').lower()
        hits = [one for one in self.posts if start <= one["date"] <= end and word in one["text"].lower()]
        hits.sort(key=lambda one: one["date"], reverse=True)
        first = int(asked.get("start_from", "0/").partition("/")[0])
        shown = hits[:1000][first : first + count]
        answer = {"items": shown, "count": min(len(hits), 1000), "total_count": len(hits)}
        if first + count < min(len(hits), 1000):
            answer["next_from"] = f"{first + count}/{shown[-1]['owner_id']}_{shown[-1]['id']}"
        return Said({"response": answer | {"profiles": PEOPLE, "groups": GROUPS}})

    def below(self, asked: Any, offset: int, count: int, people: Any) -> Said:
        listed = self.comments.get(int(asked["post_id"]), [])
        if above := int(asked.get("comment_id", 0)):
            listed = next(one for one in listed if one["id"] == above)["answers"]
            shown = listed[offset : offset + count]
        else:
            listed = sorted(listed, key=lambda one: one["id"], reverse=asked["sort"] == "desc")
            shown = [
                one | {"thread": {"count": len(one["answers"]), "items": one["answers"][:10]}}
                for one in listed[offset : offset + count]
            ]
        shown = [{name: value for name, value in one.items() if name != "answers"} for one in shown]
        return Said({"response": {"count": len(listed), "current_level_count": len(listed), "items": shown} | people})

    def say(self, number: int, to: int, text: str = "и у меня", author: int = 12) -> dict[str, Any]:
        """A comment below a post."""
        one = {
            "id": number,
            "from_id": author,
            "post_id": to,
            "owner_id": -77,
            "date": NOW_S - 500 + number,
            "text": text,
        }
        self.comments.setdefault(to, []).append(one | {"parents_stack": [], "answers": []})
        self.count(to)
        return self.comments[to][-1]

    def count(self, to: int) -> None:
        total = sum(1 + len(one["answers"]) for one in self.comments[to])
        next(one for one in self.posts if one["id"] == to)["comments"]["count"] = total


def error(code: int) -> Said:
    return Said({"error": {"error_code": code, "error_msg": "as described", "request_params": []}})


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


def place(server: Server, vk: Vk, address: str) -> tuple[Visits, Api]:
    api = Api(server, tuple(f"/method/{method}" for method in METHODS), vk.answer)
    crawler = VkCrawler(api.url("/method/"), clock=lambda: NOW)
    return Visits(crawler, address, network(), {"vk.token": TOKEN}, lang="ru"), api


SEARCH = "https://vk.com/search?q=%22Ромашка%22"


def test_a_search_is_read_back_then_only_what_is_new(server: Server) -> None:
    vk = Vk([post(n, NOW_S - 3600 * n) for n in range(1, 451)])
    visits, api = place(server, vk, SEARCH)
    assert {one.key for one in visits.until_done()} == {f"-77_{n}" for n in range(1, 451)}
    assert visits.gaps == []
    assert visits.batches[-1].looked_back_to == datetime.fromtimestamp(NOW_S - 3600 * 450, UTC)

    api.questions.clear()
    vk.posts.append(post(900, NOW_S - 60))
    again = visits.visit()
    assert "-77_900" in {one.key for one in again}
    assert len(again) <= 4
    assert len(api.questions) == 1


def test_the_token_stands_in_no_address_and_in_nothing_that_is_kept(server: Server) -> None:
    visits, api = place(server, Vk([post(1, NOW_S - 60)]), SEARCH)
    visits.visit()
    assert api.questions[0].asked["access_token"] == TOKEN
    assert all(TOKEN not in path for path in server.paths())
    (batch,) = visits.batches
    assert batch.page is not None
    assert TOKEN not in batch.page.url + batch.page.final_url + batch.page.body.decode()
    assert TOKEN not in str(batch.checkpoint.state)
    assert "q=%D0" in batch.page.url


def test_more_hits_than_a_search_shows_are_read_by_another_search(server: Server) -> None:
    vk = Vk([post(n, NOW_S - 600 * n) for n in range(1, 1501)])
    visits, _ = place(server, vk, SEARCH)
    assert len({one.key for one in visits.until_done()}) == 1500
    assert visits.gaps == []


def test_what_a_search_does_not_show_is_a_gap_and_no_silence(server: Server) -> None:
    vk = Vk([post(n, NOW_S - 600 * n) for n in range(1, 1501)], knows_end_time=False)
    visits, _ = place(server, vk, SEARCH)
    found = {one.key for one in visits.until_done()}
    assert len(found) == 1000
    (gap,) = visits.gaps
    assert (gap.kind, gap.service, gap.count, gap.missing) == (GapKind.NEWEST, "VK", 1000, 500)


def test_several_names_are_several_searches(server: Server) -> None:
    vk = Vk([post(1, NOW_S - 60, "про Ромашку: Ромашка"), post(2, NOW_S - 90, "ТОВ Лютик")])
    visits, api = place(server, vk, "https://vk.com/search?q=%22Ромашка%22+OR+%22Лютик%22")
    assert [one.key for one in visits.visit()] == ["-77_1", "-77_2"]
    assert [asked["q"] for asked in api.asked("newsfeed.search")] == ["Ромашка", "Лютик"]


def test_a_visit_that_breaks_off_is_gone_on_with(server: Server) -> None:
    vk = Vk([post(n, NOW_S - 3600 * n) for n in range(1, 601)])
    visits, api = place(server, vk, SEARCH)
    found = {one.key for one in visits.visit(batches=1)}
    vk.refusals = [0, 9]
    vk.posts.append(post(900, NOW_S - 60))
    with pytest.raises(RateLimitedError) as flood:
        visits.visit()
    assert flood.value.retry_after_s == 3600
    found |= {one.key for batch in visits.batches for one in batch.posts}
    found |= {one.key for one in visits.until_done()}
    assert found == {f"-77_{n}" for n in [*range(1, 601), 900]}
    assert len(api.asked("newsfeed.search")) <= 7


def test_a_question_that_came_too_soon_is_asked_again(server: Server) -> None:
    vk = Vk([post(1, NOW_S - 60)], refusals=[6, 6])
    visits, api = place(server, vk, SEARCH)
    assert len(visits.visit()) == 1
    assert len(api.questions) == 3
    vk.refusals = [6, 6, 6]
    with pytest.raises(RateLimitedError):
        visits.visit()


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (5, NeedsKeyError),
        (27, NeedsKeyError),
        (9, RateLimitedError),
        (29, SpendingCapError),
        (14, BlockedError),
        (15, LoginRequiredError),
        (30, LoginRequiredError),
        (18, NotFoundError),
        (100, NotFoundError),
        (10, StatusError),
        (999, StatusError),
    ],
)
def test_errors_are_of_a_kind(server: Server, code: int, kind: type[CrawlError]) -> None:
    visits, _ = place(server, Vk(refusals=[code]), "https://vk.com/podslushano")
    with pytest.raises(kind) as raised:
        visits.visit()
    assert type(raised.value) is kind
    if not isinstance(raised.value, RateLimitedError):
        assert "as described" in raised.value.detail


def test_no_token_no_question(server: Server) -> None:
    visits, api = place(server, Vk(), SEARCH)
    visits.keys = {}
    with pytest.raises(NeedsKeyError, match=r"vk\.token"):
        visits.visit()
    assert api.questions == []


def test_a_wall_is_read_with_its_comments_and_their_answers(server: Server) -> None:
    vk = Vk([post(n, NOW_S - 3600 * n) for n in range(1, 231)])
    vk.posts.append(post(500, NOW_S - 10_000_000, "закреплено", is_pinned=1))
    first = vk.say(1001, 7)
    first["answers"] = [
        {"id": 1002 + n, "from_id": 11, "post_id": 7, "owner_id": -77, "date": NOW_S - 400, "text": f"ответ {n}",
         "parents_stack": [1001], "reply_to_comment": 1001}
        for n in range(14)
    ]  # fmt: skip
    vk.count(7)
    visits, api = place(server, vk, "https://vk.com/podslushano")
    posts = visits.until_done()
    assert {one.key for one in posts if one.kind is PostKind.MESSAGE} == {f"-77_{n}" for n in [*range(1, 231), 500]}
    comments = {one.key: one for one in posts if one.kind is PostKind.COMMENT}
    assert set(comments) == {f"-77_7_{n}" for n in range(1001, 1016)}
    assert (comments["-77_7_1001"].author, comments["-77_7_1001"].text) == ("Пётр Вымыслов", "и у меня")
    assert comments["-77_7_1001"].url == "https://vk.com/wall-77_7?reply=1001"
    assert comments["-77_7_1005"].url == "https://vk.com/wall-77_7?reply=1005&thread=1001"
    assert comments["-77_7_1005"].parent_url == "https://vk.com/wall-77_7?reply=1001"
    assert api.asked("wall.get")[0]["domain"] == "podslushano"

    api.questions.clear()
    vk.say(1100, 7, "всё ещё ждём")
    news = visits.visit()
    assert "-77_7_1100" in {one.key for one in news}
    assert len(api.questions) == 3  # the newest of the wall, that post's comments, the long thread among them
    api.questions.clear()
    visits.visit()
    assert len(api.questions) == 1


def test_a_long_wall_with_comments_everywhere_is_read_whole_over_several_visits(server: Server) -> None:
    vk = Vk([post(n, NOW_S - 3600 * n) for n in range(1, 321)])
    for n in range(1, 321):
        vk.say(5000 + n, n)
    visits, api = place(server, vk, "https://vk.com/podslushano")
    assert len({one.key for one in visits.until_done(40)}) == 640
    assert visits.gaps == []
    api.questions.clear()
    visits.visit()
    assert len(api.questions) == 1


def test_a_search_on_a_wall_asks_for_its_words(server: Server) -> None:
    vk = Vk([post(1, NOW_S - 60, "про Ромашку"), post(2, NOW_S - 90, "інше")])
    visits, api = place(server, vk, "https://vk.com/club77?q=ромашк")
    assert [one.key for one in visits.visit()] == ["-77_1"]
    assert (api.asked("wall.search")[0]["query"], api.asked("wall.search")[0]["owner_id"]) == ("ромашк", "-77")


def test_new_comments_of_a_busy_post_cost_no_reading_of_all(server: Server) -> None:
    vk = Vk([post(7, NOW_S - 3600)])
    for n in range(1, 1201):
        vk.say(n, 7)
    visits, api = place(server, vk, "https://vk.com/wall-77_7")
    assert len({one.key for one in visits.until_done()}) == 1201
    api.questions.clear()
    vk.say(2000, 7)
    assert "-77_7_2000" in {one.key for one in visits.visit()}
    assert len(api.asked("wall.getComments")) == 3


def test_closed_comments_of_one_post_keep_nothing_else_back(server: Server) -> None:
    vk = Vk([post(7, NOW_S - 60), post(8, NOW_S - 50)])
    vk.say(1, 7)
    vk.say(2, 8)
    vk.refusals = [0, 212, 0]
    visits, _ = place(server, vk, "https://vk.com/club77")
    keys = {one.key for one in visits.visit()}
    assert {"-77_7", "-77_8"} < keys
    assert len(keys) == 3
    assert [skip.reason for batch in visits.batches for skip in batch.skipped] == ["login_required"]


def test_a_board_is_read_topic_by_topic_then_what_was_added(server: Server) -> None:
    vk = Vk()
    said = [
        {"id": n, "from_id": 11, "date": NOW_S - 9000 + n, "text": f"Спам [club77|Ромашки] {n}"} for n in range(1, 131)
    ]
    vk.topics = {5: said, 6: said[:2]}
    visits, api = place(server, vk, "https://vk.com/board77")
    posts = visits.until_done()
    assert len({one.key for one in posts}) == 132
    first = next(one for one in posts if one.key == "topic-77_5_1")
    assert (first.title, first.author, first.text) == ('Тема "5"', "Олена Приходько", "Спам Ромашки 1")
    assert (first.url, first.kind) == ("https://vk.com/topic-77_5?post=1", PostKind.FORUM_POST)
    api.questions.clear()
    vk.topics[6] = said[:3]
    assert "topic-77_6_3" in {one.key for one in visits.visit()}
    assert [asked["topic_id"] for asked in api.asked("board.getComments")] == ["6"]


def test_a_topic_alone_is_gone_on_with(server: Server) -> None:
    vk = Vk()
    vk.topics = {5: [{"id": n, "from_id": 11, "date": NOW_S - 9000 + n, "text": f"{n}"} for n in range(1, 131)]}
    visits, _ = place(server, vk, "https://vk.com/topic-77_5")
    assert len({one.key for one in visits.until_done()}) == 130
    vk.topics[5].append({"id": 131, "from_id": 11, "date": NOW_S, "text": "новое"})
    news = visits.visit()
    assert "topic-77_5_131" in {one.key for one in news}
    assert len(news) < 10


def test_a_post_with_all_it_shows() -> None:
    shown = post(
        9, NOW_S, "&#10071;[id12|Пётр], [club77|Ромашка] обманула<br>&quot;верните&quot; [https://a.example|тут]"
    )
    shown |= {"owner_id": 11, "from_id": 11, "edited": NOW_S + 60}
    shown["attachments"] = [
        {"type": "poll", "poll": {"question": "Верить?", "answers": [{"text": "Да"}, {"text": "Нет"}]}},
        {"type": "link", "link": {"title": "Суд", "description": "решил"}},
        {"type": "photo", "photo": {"text": "чек"}},
    ]
    shown["copy_history"] = [{"id": 3, "owner_id": -77, "date": NOW_S - 9, "text": "Мы лучшие"}]
    (one,) = read(VkCrawler(), {"response": {"items": [shown], "profiles": PEOPLE, "groups": GROUPS}})
    assert one.text == '❗Пётр, Ромашка обманула\n"верните" тут\nВерить?\n- Да\n- Нет'
    assert one.quotes == ("Суд\nрешил", "чек", "Мы лучшие")
    assert (one.author, one.key, one.url) == ("Олена Приходько", "11_9", "https://vk.com/wall11_9")
    assert one.parent_url == "https://vk.com/wall-77_3"
    assert one.reach == Reach(views=900, replies=0)
    assert one.edited is not None
    assert one.edited.at.timestamp() == NOW_S + 60


def test_deleted_posts_are_none_and_comments_found_by_a_search_are_comments() -> None:
    reply = {"id": 55, "post_id": 9, "owner_id": -77, "from_id": 11, "date": NOW_S, "text": "нет", "post_type": "reply"}
    gone = [{"id": 1, "deleted": True, "date": NOW_S}, post(4, NOW_S, is_deleted=True)]
    answer = {"response": {"items": [reply, *gone, post(5, NOW_S, "да")], "profiles": PEOPLE, "groups": GROUPS}}
    comment, wall = read(VkCrawler(), answer)
    assert (comment.key, comment.kind, comment.thread_url) == ("-77_9_55", PostKind.COMMENT, "https://vk.com/wall-77_9")
    assert (wall.author, wall.reach.followers) == ("Подслушано & Вышнеград", 5400)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("[id5|Иван], да", "Иван, да"),
        ("[club5:bp-5_7|Ромашка]", "Ромашка"),
        ("[не ссылка|да]", "[не ссылка|да]"),
        ("a &lt;b&gt; &amp; c", "a <b> & c"),
        (None, ""),
    ],
)
def test_words(written: str | None, shown: str) -> None:
    assert words(written) == shown


@pytest.mark.parametrize(
    ("written", "address", "question"),
    [
        (
            "https://vk.com/search?c[q]=Ромашка&c[section]=statuses",
            "https://vk.com/search?c%5Bsection%5D=statuses&q=",
            "search",
        ),
        ("https://m.vk.com/podslushano?from=search", "https://vk.com/podslushano", "wall"),
        ("https://vk.com/club77", "https://vk.com/club77", "wall"),
        ("https://vk.ru/wall-77", "https://vk.com/wall-77", "wall"),
        ("https://vk.com/wall-77?q=ромашка", "https://vk.com/wall-77?q=", "wall"),
        ("https://vk.com/podslushano?w=wall-77_9%2Fall", "https://vk.com/wall-77_9", "post"),
        ("https://vk.com/topic-77_5?offset=20", "https://vk.com/topic-77_5", "topic"),
        ("https://vk.com/board77", "https://vk.com/board77", "topics"),
    ],
)
def test_addresses(written: str, address: str, question: str) -> None:
    (found,) = VkCrawler().recognise_address(written)
    assert found.address.startswith(address)
    from crawlers.social.vk_places import place_of

    meant = place_of(written)
    assert meant is not None
    assert meant.first[0]["do"] == question
    again = place_of(meant.address)
    assert again is not None
    assert again.first == meant.first


@pytest.mark.parametrize(
    "address", ["https://vk.com/", "https://vk.com/feed", "https://vk.com.example/x", "https://a.example/wall-1_2"]
)
def test_other_addresses_are_none(address: str) -> None:
    assert VkCrawler().recognise_address(address) == ()


def test_short_forms() -> None:
    complete = VkCrawler().complete
    assert complete("vk:podslushano") == "https://vk.com/podslushano"
    assert complete("vk:search?q={query}") == "https://vk.com/search?c%5Bsection%5D=statuses&q={query}"
    assert complete("vk: ООО Ромашка") == "https://vk.com/search?c%5Bsection%5D=statuses&q=+ООО+Ромашка"
    assert complete("https://vk.com/x") is None


def test_one_post_is_asked_for_again(server: Server) -> None:
    vk = Vk([post(9, NOW_S - 60, "Ромашка, новый текст")])
    visits, _ = place(server, vk, SEARCH)
    found = again(visits, "https://vk.com/wall-77_9", "-77_9")
    assert found is not None
    assert found.text == "Ромашка, новый текст"
    vk.posts = []
    assert again(visits, "https://vk.com/wall-77_9", "-77_9") is None
    with pytest.raises(CrawlError, match="no question"):
        again(visits, "https://vk.com/wall-77_9?reply=5", "-77_9_5")
    vk.refusals = [15]
    with pytest.raises(LoginRequiredError):
        again(visits, "https://vk.com/wall-77_9", "-77_9")
