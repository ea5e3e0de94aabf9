"""Tables of mentions: the columns are guessed, each row becomes a post, the rest is told by its line."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from crawlers.types import PostKind, Precision, Rating
from monitor.errors import InputError
from monitor.exchange.mention_tables import chosen, guess, posts_of
from monitor.exchange.tables import BadRow, open_table
from tests.unit.exchange.test_tables import workbook

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    "headings",
    [
        "URL;Message text;User name;Date;Subject;Rating;Site",
        "Ссылка на отзыв;Текст отзыва;Автор;Дата публикации;Заголовок;Оценка;Источник",
        "Посилання;Текст;Користувач;Опубліковано;Назва;Оцінка;Джерело",
        "Linkki;Teksti;Nimimerkki;Päivämäärä;Otsikko;Arvosana;Lähde",
    ],
)
def test_columns_are_guessed_in_four_languages(headings: str) -> None:
    table = open_table(headings.encode())
    assert guess(table).of == {
        "url": 0, "text": 1, "author": 2, "published": 3, "title": 4, "rating": 5, "source": 6,
    }  # fmt: skip


def test_columns_without_telling_headings_are_known_by_what_they_hold() -> None:
    table = open_table(
        "https://a.example/1;20.11.2026;Котёл так и не привезли, трубку не берут, деньги не вернули\n".encode()
    )
    assert guess(table).of == {"url": 0, "published": 1, "text": 2}


def test_rows_become_posts_and_bad_ones_are_told_by_line() -> None:
    csv = (
        "Ссылка;Текст;Автор;Дата;Оценка\n"
        "https://forum.example/viewtopic.php?p=77#p77;Долго везли;Вася;20.11.2026 14:05;2 из 5\n"
        "не адрес;Текст;;;\n"
        ";;;;5\n"
        "https://a.example/x;Текст;;позапрошлым летом;\n"
        "https://a.example/y;Текст;;;много\n"
        "a.example/z;Хорошо;;;★★★★★\n"
    )
    table = open_table(csv.encode())
    found = posts_of(table, guess(table), now=NOW, lang="ru")
    first, last = found.posts
    assert (first.platform, first.key) == ("phpbb", "forum.example:77")
    assert first.published is not None
    assert first.published.at == datetime(2026, 11, 20, 11, 5, tzinfo=UTC)  # Moscow
    assert (first.kind, first.rating) == (PostKind.REVIEW, Rating(2.0, 5.0))
    assert (last.url, last.rating) == ("https://a.example/z", Rating(5.0, 5.0))
    assert found.bad == (
        BadRow(3, "'не адрес' is no address on the web"),
        BadRow(4, "it holds neither a text nor an address"),
        BadRow(5, "'позапрошлым летом' is no date that can be read"),
        BadRow(6, "'много' is no rating"),
    )


def test_reviews_that_share_a_page_stay_apart_and_come_once() -> None:
    rows = [["url", "text", "author"], *(["https://a.example/firm", f"отзыв {n % 3}", "Анна"] for n in range(6))]
    table = open_table(workbook(*rows))
    found = posts_of(table, guess(table), now=NOW)
    assert [post.text for post in found.posts] == ["отзыв 0", "отзыв 1", "отзыв 2"]
    again = posts_of(open_table(workbook(*rows)), guess(table), now=NOW)
    assert [post.key for post in again.posts] == [post.key for post in found.posts]


def test_the_column_betrays_the_order_of_day_and_month() -> None:
    table = open_table(b"url,date\nhttps://a.example/1,03/04/2026\nhttps://a.example/2,11/20/2026\n")
    first = posts_of(table, guess(table), now=NOW, lang="en", zone="UTC").posts[0]
    assert first.published is not None
    assert first.published.at == datetime(2026, 3, 4, tzinfo=UTC)


def test_days_and_times_of_a_sheet_are_local_to_the_zone_given() -> None:
    data = workbook(
        ["link", "date"],
        ["https://a.example/1", datetime.fromisoformat("2026-11-20 14:05")],
        ["https://a.example/2", datetime.fromisoformat("2026-11-20")],
    )
    table = open_table(data)
    first, second = posts_of(table, guess(table), now=NOW, zone="Europe/Helsinki").posts
    assert first.published is not None
    assert first.published.at == datetime(2026, 11, 20, 12, 5, tzinfo=UTC)
    assert second.published is not None
    assert second.published.precision is Precision.DAY


def test_a_mapping_is_checked_against_the_table() -> None:
    table = open_table(b"one,two\nhttps://a.example/1,slow\n")
    assert chosen(table, {"url": "one", "text": "two"}).of == {"url": 0, "text": 1}
    with pytest.raises(InputError, match="no column 'three'"):
        chosen(table, {"text": "three"})
    with pytest.raises(InputError, match="no 'colour'"):
        chosen(table, {"colour": "one"})
    with pytest.raises(InputError, match="No column holds the mentions"):
        posts_of(table, chosen(table, {"author": "one"}), now=NOW)
