# ruff: noqa: E501 - pages are written in the long lines that their authors wrote
"""Guest books of our own writing: tables, paragraphs, lists and uCoz's module, in four languages and two encodings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from crawlers.errors import ParseError
from crawlers.forums.guestbook import GuestbookCrawler
from crawlers.types import Checkpoint, Post, PostKind, Precision, Reading, Response, Rules, Source, Validators
from tests.unit.crawlers.more_rough_pages import EN_GUESTBOOK_16, RU_GUESTBOOK_05, Page

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
CRAWLER = GuestbookCrawler()

TABLE = """<html><head><title>Гостевая книга - Мебель у дома</title></head><body><h1>Гостевая книга</h1><form action="/gb/"><textarea name="m"></textarea></form>
<table border=1><tr><td><b>Пётр Иванов</b></td><td>20.11.2026 15:30</td></tr><tr><td colspan=2>Купил шкаф, пришёл кривой.<br>Деньги не вернули! Договор от 01.10.2026.</td></tr>
<tr><td><b>Мария</b></td><td>19.11.2026 09:05</td></tr><tr><td colspan=2>Спасибо за помощь с заказом, приду ещё.<p><i>Ответ администратора: Ждём вас!</i></p></td></tr>
<tr><td><b>Ольга К.</b></td><td>01.03.2024 23:59</td></tr><tr><td colspan=2>Всё хорошо</td></tr></table><p>Страницы: <b>1</b> <a href="/gb?page=2">2</a> <a href="/gb?page=3">3</a></p><p>© 2026 Мебель</p></body></html>"""
LABELS = """<html lang=fi><head><title>Vieraskirja</title></head><body><div id=nav>Päivitetty 1.1.2026</div>
<p>Nimi: Ässä<br>Päivä: 20.11.2026 klo 15.30<br>Kaupunki: Oulu<br>Viesti: Hyvä palvelu.<br>Kiitos!</p><hr>
<p>Nimi: Kalle<br>Päivä: 2.10.2026 klo 8.05<br>Sähköposti: kalle@posti.example<br>Viesti: Tilaus ei tullut.</p><hr>
<p>Nimi: Liisa<br>Päivä: 1.10.2026<br>Viesti: Moi.</p></body></html>"""
UCOZ = """<html lang="uk"><head><title>Сайт</title></head><body><div class="eTitle">Гостьова книга</div><div id="allEntries">
<div id="entryID12"><table class="cBlock1"><tr><td><div class="cTop"><b>Оксана</b> (20.11.2026 15:30)</div><div class="cMessage">Замовляла 01.10.2026 — досі немає. Гроші не повертають.</div><div class="cAnswer"><b>Відповідь</b>: пишіть у приват</div></td></tr></table></div>
<div id="entryID11"><table class="cBlock2"><tr><td><div class="cTop"><a href="/index/8-5"><b>Ivan</b></a> (20.10.2026 05:30)</div><div class="cMessage">дякую</div></td></tr></table></div>
</div><div class="pagesBlock1"><b class="swchItemA"><span>1</span></b> <a class="swchItem" href="/gb/2"><span>2</span></a></div></body></html>"""
LIST = """<html lang="en"><head><title>Guestbook</title></head><body><dl><dt>Anna - November 20, 2026 3:15 pm</dt><dd>Nice site</dd><dt>Bob - November 2, 2026 3:15 pm</dt><dd>Broken order, no refund<ul><li>called twice</li><li>wrote once</li></ul></dd></dl></body></html>"""
FREE = """<html lang="en"><head><title>Our Guest Book</title></head><body><center><font size=5>Guest Book</font></center>
<div class="entry"><span class="name">Ann O'Neill</span> <span class="date">2026-03-02 09:05</span><div class="text">They never came.<blockquote>we come on time</blockquote>Still waiting.</div></div>
<div class="entry alt"><span class="name">Bob</span> <span class="date">2026-03-01 19:05</span><div class="text">Same here.</div></div></body></html>"""

BARE = """<html><head><title>Гостевая книга</title></head><body bgcolor=white><center><h2>Гостевая книга</h2></center><hr>
<b>Иван Петрович</b> (20.11.2026 15:30)<br>Ёлка пришла без иголок.<br>Верните деньги!<hr><b>Анна</b> (19.11.2026 10:00)<br>Спасибо, всё быстро.<hr>
<b>Пётр</b> (18.11.2026 09:00)<br>Где мой заказ от 01.10.2026?<hr><font size=1>Скрипт книги 2.0</font></body></html>"""

BOOKS = {
    "bare": (BARE, "http://home.example/guest.html", [
        ("Иван Петрович", datetime(2026, 11, 20, 12, 30, tzinfo=UTC), "Ёлка пришла без иголок.\nВерните деньги!"),
        ("Анна", datetime(2026, 11, 19, 7, 0, tzinfo=UTC), "Спасибо, всё быстро."),
        ("Пётр", datetime(2026, 11, 18, 6, 0, tzinfo=UTC), "Где мой заказ от 01.10.2026?"),
    ]),
    "table": (TABLE, "https://mebel.example/gb", [
        ("Пётр Иванов", datetime(2026, 11, 20, 12, 30, tzinfo=UTC), "Купил шкаф, пришёл кривой.\nДеньги не вернули! Договор от 01.10.2026."),
        ("Мария", datetime(2026, 11, 19, 6, 5, tzinfo=UTC), "Спасибо за помощь с заказом, приду ещё."),
        ("Ольга К.", datetime(2024, 3, 1, 20, 59, tzinfo=UTC), "Всё хорошо"),
    ]),
    "labels": (LABELS, "https://verstas.example/vieraskirja.html", [
        ("Ässä", datetime(2026, 11, 20, 13, 30, tzinfo=UTC), "Hyvä palvelu.\nKiitos!"),
        ("Kalle", datetime(2026, 10, 2, 5, 5, tzinfo=UTC), "Tilaus ei tullut."),
        ("Liisa", datetime(2026, 9, 30, 21, 0, tzinfo=UTC), "Moi."),
    ]),
    "ucoz": (UCOZ, "https://maister.ucoz.example/gb", [
        ("Оксана", datetime(2026, 11, 20, 13, 30, tzinfo=UTC), "Замовляла 01.10.2026 — досі немає. Гроші не повертають."),
        ("Ivan", datetime(2026, 10, 20, 2, 30, tzinfo=UTC), "дякую"),
    ]),
    "list": (LIST, "https://shop.example/guestbook.php", [
        ("Anna", datetime(2026, 11, 20, 15, 15, tzinfo=UTC), "Nice site"),
        ("Bob", datetime(2026, 11, 2, 15, 15, tzinfo=UTC), "Broken order, no refund\n- called twice\n- wrote once"),
    ]),
    "free host": (FREE, "https://free.example/book?user=5", [
        ("Ann O'Neill", datetime(2026, 3, 2, 9, 5, tzinfo=UTC), "They never came.\nStill waiting."),
        ("Bob", datetime(2026, 3, 1, 19, 5, tzinfo=UTC), "Same here."),
    ]),
}  # fmt: skip


def page(html: str, url: str, encoding: str = "utf-8") -> Response:
    kind = "text/html; charset=utf-8" if encoding == "utf-8" else "text/html"
    return Response(url, url, 200, {"content-type": kind}, html.encode(encoding), NOW)


def read(html: str, url: str, encoding: str = "utf-8") -> Reading:
    return CRAWLER.read(page(html, url, encoding), Source(url, "guestbook"))


def told(posts: tuple[Post, ...]) -> list[tuple[str | None, datetime | None, str]]:
    return [(post.author, post.published.at if post.published else None, post.text) for post in posts]


@pytest.mark.parametrize("book", BOOKS)
def test_a_book(book: str) -> None:
    html, url, entries = BOOKS[book]
    posts = read(html, url).posts
    assert told(posts) == entries
    assert {post.url for post in posts} == {url}
    assert len({post.key for post in posts}) == len(entries)
    (found,) = CRAWLER.recognise(page(html, url))
    assert (found.address, found.fit) == (url, 0.85)
    assert (found.engine == "guestbook-ucoz") == (book == "ucoz" or url.endswith("/gb"))


@pytest.mark.parametrize("encoding", ["windows-1251", "koi8-r"])
def test_an_undeclared_encoding(encoding: str) -> None:
    posts = read(TABLE.replace("©", "(c)"), "https://mebel.example/gb", encoding).posts
    assert told(posts) == BOOKS["table"][2]


def test_a_day_is_no_minute() -> None:
    posts = read(LABELS, BOOKS["labels"][1]).posts
    assert [post.published.precision for post in posts if post.published] == [
        Precision.MINUTE,
        Precision.MINUTE,
        Precision.DAY,
    ]


def test_quotes_are_apart() -> None:
    assert read(FREE, BOOKS["free host"][1]).posts[0].quotes == ("we come on time",)


def test_keys_hold_wherever_an_entry_stands_and_differ_by_text() -> None:
    html, url, _ = BOOKS["free host"]
    first = read(html, url).posts
    moved = html.replace(
        '<div class="entry">',
        '<div class="entry"><span class="name">Uusi</span> <span class="date">2026-03-05 10:00</span><div class="text">hei</div></div><div class="entry">',
        1,
    )
    assert {post.key for post in first} < {post.key for post in read(moved, url + "&page=2").posts}
    assert read(html.replace("Same here.", "Same there."), url).posts[1].key != first[1].key


def test_the_book_has_one_address() -> None:
    assert read(UCOZ, "https://maister.ucoz.example/gb/2").posts[0].url == "https://maister.ucoz.example/gb"
    assert read(UCOZ, "https://maister.ucoz.example/gb").next_url == "https://maister.ucoz.example/gb/2"
    assert read(TABLE, "https://mebel.example/gb").next_url == "https://mebel.example/gb?page=2"


def test_an_empty_book_is_no_fault_and_other_pages_are_no_books() -> None:
    empty = (
        '<html lang="fi"><head><title>Vieraskirja</title></head><body><form><textarea></textarea></form></body></html>'
    )
    assert read(empty, "https://x.example/vieraskirja").posts == ()
    assert [way.engine for way in CRAWLER.recognise(page(empty, "https://x.example/vieraskirja"))] == ["guestbook"]
    blog = FREE.replace("Guest Book", "Blog")
    assert CRAWLER.recognise(page(blog, "https://x.example/blog")) == ()
    with pytest.raises(ParseError):
        read("<html><body><p>2026-03-02 09:05</p></body></html>", "https://x.example/blog")


@dataclass
class Site:
    """Two pages of a book."""

    def get(
        self,
        url: str,
        *,
        validators: Validators | None = None,
        accept: str | None = None,
        rules: Rules = "page",
        headers: Mapping[str, str] | None = None,
        pause_s: float | None = None,
    ) -> Response:
        assert rules == "page"
        second = (
            UCOZ.replace("20.11.2026", "02.09.2026")
            .replace("20.10.2026", "01.09.2026")
            .replace('href="/gb/2"', 'href="/gb"')
        )
        return page(second if url.endswith("/2") else UCOZ, url)

    def post(self, url: str, body: bytes, **_: object) -> Response:
        raise AssertionError(url)


def test_a_visit_reads_back_page_by_page_and_the_next_one_only_what_is_new() -> None:
    source = Source("https://maister.ucoz.example/gb", "guestbook")
    batches = list(CRAWLER.crawl(source, Checkpoint(), Site()))
    assert [len(batch.posts) for batch in batches] == [2, 2]
    assert batches[-1].more is False
    again = list(CRAWLER.crawl(source, batches[-1].checkpoint, Site()))
    assert [len(batch.posts) for batch in again] == [2]


@pytest.mark.parametrize("page", [RU_GUESTBOOK_05, EN_GUESTBOOK_16], ids=lambda page: page.lang)
def test_a_book_whose_news_look_more_like_entries_is_read_by_who_finds_more(page: Page) -> None:
    headers = {"content-type": "text/html; charset=utf-8"}
    response = Response(page.url, page.url, 200, headers, page.html.encode(), datetime.fromisoformat(page.now))
    posts = CRAWLER.read(response, Source(page.url, "guestbook", zone=page.zone)).posts
    assert [post.author for post in posts] == [told.author for told in page.told]
    assert [post.kind is PostKind.ANSWER for post in posts] == [told.answer for told in page.told]
    assert {post.platform for post in posts} == {"guestbook"}
    host = response.final_url.split("/")[2]
    assert all(post.key == f"{host}:{post.guid}" and len(post.guid or "") == 40 for post in posts)
    assert len({post.key for post in posts}) == len(posts)
