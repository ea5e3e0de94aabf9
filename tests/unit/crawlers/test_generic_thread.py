"""The generic reader on layouts that no engine has: who, when and the own words; nothing where there are no posts."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from crawlers.errors import LoginRequiredError, ParseError
from crawlers.generic.thread import ThreadCrawler
from crawlers.types import PostKind, Precision, Reading, Source
from tests.unit.crawlers import generic_pages as pages
from tests.unit.crawlers.generic_pages import page, response

Told = tuple[str | None, datetime | None, str]


def read(html: str, url: str = "https://board.example/tema/17-romashka") -> Reading:
    return ThreadCrawler().read(response(html, url), Source(url, "thread"))


def told(reading: Reading) -> list[Told]:
    return [(post.author, post.published.at if post.published else None, post.text) for post in reading.posts]


def at(day: int, hour: int, minute: int) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


def test_rows_of_a_table_in_russian() -> None:
    reading = read(pages.RU_TABLE)
    assert told(reading) == [
        ("Марина_К", at(3, 6, 15),
         "Заказали кухню у «Ромашки» двенадцатого сентября.\nОбещали за три недели, прошло два месяца."),
        ("Пётр 78", at(3, 18, 40), "У нас так же, только шкаф. Деньги вернули после претензии."),
        ("мастер", at(21, 15, 5), "Пишите претензию с датой получения.\n- договор\n- чек"),
        ("Марина_К", at(22, 7, 31), "Спасибо!"),
    ]  # fmt: skip
    assert [post.guid for post in reading.posts] == ["901", "902", "903", "904"]
    assert reading.posts[1].url == "https://board.example/tema/17-romashka#m902"
    assert reading.posts[1].quotes == ("Обещали за три недели",)
    assert reading.title == "Ромашка сорвала сроки"
    assert reading.next_url == "https://board.example/tema/17-romashka/2"
    assert {post.kind for post in reading.posts} == {PostKind.FORUM_POST}


def test_answers_inside_what_they_answer_in_ukrainian() -> None:
    reading = read(pages.UK_NESTED, "https://site.example/forum/5")
    assert told(reading) == [
        ("Оксана", at(5, 12, 20), "Дзвоню третій день, трубку ніхто не бере. Замовлення сплачене повністю."),
        ("Ромашка Сервіс", at(5, 14, 2), "Перепрошуємо, змінили номер. Напишіть номер замовлення."),
        ("Оксана", at(6, 6, 11), "Номер 4417, чекаю на відповідь до вечора."),
        ("Тарас", at(7, 17, 45), "А мені привезли вчасно, навіть на день раніше."),
    ]
    assert [post.guid for post in reading.posts] == ["71", "72", "73", "80"]


def test_a_list_without_ids_in_finnish() -> None:
    reading = read(pages.FI_LIST, "https://palsta.example/keskustelu/keittiot")
    assert told(reading) == [
        ("Vieras", at(3, 7, 15), "Tilattiin keittiö syyskuussa, vieläkään ei ole tullut.\nLupasivat kolme viikkoa."),
        ("Liisa", at(21, 16, 5), "Meille tuli ajallaan, mutta ovi oli naarmuilla."),
        ("Vieras", at(22, 5, 40), "Soititko sinne? Minulle vastattiin heti."),
    ]
    keys = [post.key for post in reading.posts]
    assert len(set(keys)) == 3
    assert all(key.startswith("palsta.example:") for key in keys)
    assert {post.guid for post in reading.posts} == {None}


def test_a_guest_book_of_labels_in_english() -> None:
    reading = read(pages.EN_GUESTBOOK, "https://romashka.example/gb")
    assert [(author, text) for author, _, text in told(reading)] == [
        ("Ann Green", "They delivered the wrong worktop and nobody picks up the phone."),
        ("Bob", "Same here.\nAsked for a refund twice."),
        ("Carol White", "My wardrobe came on time, no complaints at all."),
    ]
    assert [post.published.precision for post in reading.posts if post.published] == [Precision.MINUTE] * 3


@pytest.mark.parametrize("html", [pages.ARTICLE, pages.TOPICS, pages.SHOP, page("<h1>Пусто</h1>"), page("")])
def test_no_posts_are_invented(html: str) -> None:
    for url in ("https://site.example/2026/nov/9", "https://site.example/forum/kuhni"):
        assert read(html, url).posts == ()


def test_a_list_of_topics_names_them() -> None:
    reading = read(pages.TOPICS, "https://site.example/forum/kuhni")
    assert [link.url for link in reading.threads] == [f"https://site.example/tema/{n}-kuhni" for n in range(1, 8)]
    assert reading.threads[0].title == "Обсуждение кухни номер 1, вопросы"
    assert reading.threads[0].last_at is not None


def test_microdata_is_believed_first() -> None:
    reading = read(pages.MICRODATA)
    assert told(reading) == [
        ("Марина", at(3, 6, 15), "Заказали кухню, обещали за три недели.\nПрошло два месяца."),
        ("Пётр", at(3, 18, 40), "У нас так же."),
    ]
    assert reading.posts[0].quotes == ("Срок изготовления 21 день",)


def test_json_ld_is_read_where_the_page_shows_nothing() -> None:
    reading = read(pages.JSON_LD, "https://board.example/t/5")
    assert told(reading) == [
        ("Ann", at(3, 9, 15), "Ordered in September.\nStill waiting."),
        ("Bob", at(4, 10, 0), "Same here"),
    ]
    assert reading.posts[1].url == "https://board.example/t/5#r77"
    assert reading.posts[1].guid == "77"
    assert reading.posts[0].title == "Romashka is late"
    assert [post.kind for post in reading.posts] == [PostKind.FORUM_POST, PostKind.COMMENT]


def test_rdfa_of_sioc_is_read() -> None:
    assert told(read(pages.RDFA)) == [
        ("Марина", at(3, 6, 15), "Заказали кухню, ждём третий месяц."),
        ("Пётр", at(4, 7, 0), "Пишите претензию."),
    ]


def test_a_key_stays_when_a_relative_date_changes() -> None:
    first = read(pages.FI_LIST, "https://palsta.example/keskustelu/keittiot").posts[1]
    later = pages.FI_LIST.replace("eilen klo 18.05", "20.11.2026 klo 18.05")
    again = read(later, "https://palsta.example/keskustelu/keittiot").posts[1]
    assert first.author == again.author == "Liisa"
    other = read(pages.FI_LIST.replace("naarmuilla", "vinossa"), "https://palsta.example/keskustelu/keittiot").posts[1]
    assert other.key != first.key


def test_walls_are_named_and_broken_pages_refused() -> None:
    form = '<h1>Вход</h1><form><input name="u"><input type="password" name="p"></form>'
    with pytest.raises(LoginRequiredError):
        read(page(form, title="Вход"))
    with pytest.raises(ParseError):
        ThreadCrawler().read(response(""), Source("https://board.example/", "thread"))


def test_what_is_recognised() -> None:
    crawler = ThreadCrawler()
    (thread,) = crawler.recognise(response(pages.RU_TABLE))
    assert (thread.crawler, thread.name, thread.fit) == ("thread", "Ромашка сорвала сроки", 0.6)
    assert thread.reason.startswith("4 posts")
    (topics,) = crawler.recognise(response(pages.TOPICS, "https://site.example/forum/kuhni"))
    assert topics.fit < 0.5
    for html in (pages.ARTICLE, pages.SHOP):
        assert crawler.recognise(response(html, "https://site.example/a")) == ()
    assert crawler.recognise(response("{}")) == ()
