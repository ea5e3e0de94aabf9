"""Entries whose ids or addresses change at each visit are known again; editions of one page stay apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from crawlers.feeds.document import read_document
from crawlers.feeds.posts import posts_of
from crawlers.feeds.renamed import LEAST, Entries, settled, things_of
from crawlers.types import Post
from tests.unit.crawlers.feed_samples import NOW, answer

FEED = "http://news.example/feed"


@dataclass(frozen=True)
class Item:
    """An entry as a feed writes it."""

    guid: str | None
    link: str
    title: str = "Склад закрыт"
    day: int = 20
    text: str = "Заказ не приехал."

    def xml(self) -> str:
        named = "" if self.guid is None else f"<guid isPermaLink='false'>{self.guid}</guid>"
        dated = f"<pubDate>{self.day:02} Nov 2026 10:00:00 GMT</pubDate>" if self.day else ""
        link = self.link.replace("&", "&amp;")
        said = f"<title>{self.title}</title><link>{link}</link><description>{self.text}</description>"
        return f"<item>{named}{said}{dated}</item>"


def visit(known: Entries, *items: Item) -> tuple[list[str], Entries]:
    """The keys that a visit's entries get, and what is remembered after it."""
    xml = f"<rss version='2.0'><channel>{''.join(item.xml() for item in items)}</channel></rss>"
    posts = posts_of(read_document(answer(xml)), FEED, now=NOW, lang=None, zone=None)
    found, after = settled(posts, things_of(posts), FEED, known)
    return [post.key.removeprefix(f"{FEED} ") for post in found], after


def visits(*each: Sequence[Item]) -> list[list[str]]:
    """The keys of several visits."""
    known, keys = Entries(), []
    for items in each:
        found, known = visit(known, *items)
        keys.append(found)
    return keys


def test_ids_that_are_new_at_each_visit_keep_the_first_one() -> None:
    def of(turn: int) -> list[Item]:
        return [Item(f"g{turn}-{n}", f"http://news.example/{n}", f"Новость {n}", 20 - n) for n in range(5)]

    first, second, third = visits(of(1), of(2), of(3))
    assert first == second == third == [f"g1-{n}" for n in range(5)]


def test_an_entry_edited_while_its_id_changes_is_known_where_all_ids_change() -> None:
    other = Item("b1", "http://news.example/b", "Другая")
    first, second, third = visits(
        [Item("a1", "http://news.example/a"), other],
        [Item("a2", "http://news.example/a", text="Заказ приехал."), Item("b2", "http://news.example/b", "Другая")],
        [
            Item("a3", "http://news.example/a", "Склад открыт", 21, "Всё."),
            Item("b3", "http://news.example/b", "Другая"),
        ],
    )
    assert first == second == third == ["a1", "b1"]


def test_new_entries_of_such_a_feed_come_once_too() -> None:
    a = [Item(f"a{n}", "http://news.example/a") for n in range(4)]
    b = [Item(f"b{n}", "http://news.example/b", "Новая", 21) for n in range(4)]
    assert visits([a[0]], [a[1]], [b[2], a[2]], [b[3], a[3]]) == [["a0"], ["a0"], ["b2", "a0"], ["b2", "a0"]]


def test_editions_of_one_page_under_their_own_ids_stay_apart() -> None:
    daily = [
        Item(f"2026-11-{day}", "http://news.example/digest", f"Дайджест за {day}", day, f"Темы дня {day}.")
        for day in range(16, 20)
    ]
    assert visits(*([one] for one in daily)) == [["2026-11-16"], ["2026-11-17"], ["2026-11-18"], ["2026-11-19"]]
    undated = [Item(f"w{n}", "http://news.example/weather", "Погода", 0, f"{n} градусов") for n in range(3)]
    assert visits(*([one] for one in undated)) == [["w0"], ["w1"], ["w2"]]


def test_one_id_for_all_entries_gives_each_its_own_key() -> None:
    a, b, c = (Item("same", f"http://news.example/{n}", f"Новость {n}", 10 + n, f"Слова {n}") for n in range(3))
    first, second, third, fourth = visits([a, b], [b], [c], [c])
    assert len(set(first)) == 2
    assert second == [first[1]], "still itself when it stands alone under the shared id"
    assert third == fourth
    assert third[0] not in first


def test_addresses_that_change_without_an_id_are_known_by_title_time_and_text() -> None:
    first, second = visits(
        [Item(None, "http://news.example/show?v=qwe1")],
        [Item(None, "http://news.example/show?v=zxc2")],
    )
    assert first == second


def test_campaign_marks_and_sessions_in_an_address_used_as_id_are_no_part_of_it() -> None:
    def of(turn: int) -> list[Item]:
        return [
            Item(
                f"http://news.example/7?id=7&amp;utm_source=rss{turn}&amp;sid={turn:032x}",
                f"http://news.example/7?id=7&utm_source=rss{turn}",
            )
        ]

    first, second = visits(of(1), of(2))
    assert first == second == ["http://news.example/7?id=7"]


def test_what_is_remembered_is_bounded_and_an_entry_may_be_away_for_a_visit() -> None:
    many = [Item(f"g{n}", f"http://news.example/{n}", f"Новость {n}") for n in range(1000)]
    _, known = visit(Entries(), *many)
    assert len(known.things) == 300
    _, known = visit(known, Item("n1", "http://news.example/n1", "Новая"))
    assert len(known.things) == LEAST
    keys, _ = visit(known, Item("changed", "http://news.example/0", "Новость 0"))
    assert keys == ["g0"]


def test_posts_of_platforms_are_left_alone() -> None:
    post = Post("telegram", "news/1", "https://t.me/news/1", "Слова", guid="x1")
    assert things_of([post]) == ("",)
    assert settled((post,), ("",), FEED, Entries()) == ((post,), Entries())
