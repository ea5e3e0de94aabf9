# ruff: noqa: E501 - a case a line reads best
"""Claims of small texts: kinds, exact words, normal values, and what is none."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from monitor.text import claims
from monitor.text.types import ClaimKind

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)  # a Friday


def found(text: str, lang: str, kind: ClaimKind) -> list[tuple[str, str | None]]:
    return [(one.quote, one.value) for one in claims.find(text, lang, NOW) if one.kind is kind]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("ru", "Звонил вчера в 15:30 и 3 ноября", [("вчера в 15:30", "2026-11-19T15:30"), ("3 ноября", "2026-11-03")]),
        ("ru", "с 3 по 5 мая не работали", [("с 3 по 5 мая", "2026-05-03/2026-05-05")]),
        ("ru", "обещали 5 декабря", [("5 декабря", "2025-12-05")]),
        ("ru", "в прошлую пятницу и на прошлой неделе", [("прошлую пятницу", "2026-11-13"), ("прошлой неделе", "2026-11-09/2026-11-15")]),
        ("uk", "два тижні тому, у жовтні", [("два тижні тому", "2026-11-06"), ("жовтні", "2026-10")]),
        ("uk", "минулої п’ятниці о 9 ранку", [("минулої п’ятниці о 9 ранку", "2026-11-13T09:00")]),
        ("fi", "soitin eilen klo 14.30, tilasin 3.11.", [("eilen klo 14.30", "2026-11-19T14:30"), ("3.11.", "2026-11-03")]),
        ("fi", "viikolla 45 ja lokakuussa", [("viikolla 45", "2026-11-02/2026-11-08"), ("lokakuussa", "2026-10")]),
        ("en", "On 12 November at 3pm, then last Friday", [("12 November at 3pm", "2026-11-12T15:00"), ("last Friday", "2026-11-13")]),
        ("en", "You may call; it weighs 2.5 kg and costs 12.11 pounds", []),
    ],
)  # fmt: skip
def test_dates(lang: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text, lang, ClaimKind.DATE) == expected


def test_a_relative_date_without_the_posts_time_has_no_value() -> None:
    (one,) = claims.find("вчера", "ru", None)
    assert (one.quote, one.value) == ("вчера", None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12 500 руб. и 3 тыс. грн", [("12 500 руб.", "12500 RUB"), ("3 тыс. грн", "3000 UAH")]),
        ("49,90 €, €1,200.50, $20", [("49,90 €", "49.9 EUR"), ("€1,200.50", "1200.5 EUR"), ("$20", "20 USD")]),
        ("полторы тысячи рублей, 5к руб", [("полторы тысячи рублей", "1500 RUB"), ("5к руб", "5000 RUB")]),
        ("прошло 14 тысяч лет и 5к", []),
    ],
)
def test_amounts(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text, "ru", ClaimKind.AMOUNT) == expected


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("ru", "с менеджером Ольгой Петровой", [("Ольгой Петровой", "Ольга Петрова")]),
        ("ru", "Хозяин Тимур Рашидович отказался", [("Тимур Рашидович", "Тимур Рашидович")]),
        ("uk", "з Оленою Коваленко", [("Оленою Коваленко", "Олена Коваленко")]),
        ("fi", "Matti Virtasen kanssa", [("Matti Virtasen", "Matti Virtanen")]),
        ("en", "I spoke to Sarah O'Connor", [("Sarah O'Connor", "Sarah O'Connor")]),
        ("ru", "Звонила Ирина, не ответила", [("Ирина", "Ирина")]),
        ("ru", "Наша дочь Ирина на море", []),
    ],
)
def test_persons(lang: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text, lang, ClaimKind.PERSON) == expected


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("ru", "магазин в Самаре на ул. Ленина, 5", [("Самаре", "Самара"), ("ул. Ленина, 5", "ул. Ленина, 5")]),
        ("uk", "у Білій Церкві", [("Білій Церкві", "Біла Церква")]),
        ("fi", "Tampereella Hämeenkadulla 12", [("Tampereella", "Tampere"), ("Hämeenkadulla 12", "Hämeenkatu 12")]),
        ("en", "the shop on 12 High Street in Leeds", [("12 High Street", "12 High Street"), ("Leeds", "Leeds")]),
    ],
)
def test_places(lang: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text, lang, ClaimKind.PLACE) == expected


def test_numbers_and_products() -> None:
    text = "Холодильник Bosch KGN39, заказ № 778812, рейс SU 1234, тариф «Экспресс», телефон 3 года служил"
    assert [quote for quote, _ in found(text, "ru", ClaimKind.NUMBER)] == ["778812", "SU 1234"]
    assert [quote for quote, _ in found(text, "ru", ClaimKind.PRODUCT)] == ["Bosch KGN39", "Экспресс"]


def test_what_happened_at_most_once_a_clause_and_denials_with_their_word() -> None:
    text = "Заказал и оплатил, но так и не привезли; пришло смс, деньги не вернули."
    expected = [
        ("Заказал", "ordered"),
        ("оплатил", "paid"),
        ("не привезли", "not_delivered"),
        ("не вернули", "not_refunded"),
    ]
    assert found(text, "ru", ClaimKind.EVENT) == expected


def test_a_watched_name_is_no_product_and_a_book_costs_no_minutes() -> None:
    text = "Полюс 300 сломался"
    assert not [one for one in claims.find(text, "ru", NOW, [(0, 9)]) if one.kind is ClaimKind.PRODUCT]
    assert claims.find("вчера 5 руб. " * 100_000, "ru", NOW)


def test_an_unknown_language_has_none() -> None:
    assert claims.find("gestern um 15 Uhr", "de", NOW) == ()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fi", "Siivouspalvelu Kirkas maksoi liian vähän."),
        ("fi", "Lainasta tarjouksia: Nieto 3,1 %, Kelo 3,6 %."),
        ("fi", "Sama pora Naulakolla 129, muualla halvempi."),
        ("fi", 'Pöytä on kuulemma "laivassa", sohva "selvitetään".'),
        ("fi", "Maksettu 19 vuotta ja nyt näin."),
        ("ru", "Кухню в «Дубраве-Мебель» оплатили полностью."),
        ("ru", "Привезли 9 мешков вместо десяти."),
        ("uk", "На терміналі у Смарагду 520, у квитанції 400."),
        ("en", "The Sunmoor Pools lifeguard was inside."),
        ("en", "Tundra Express drives past every day."),
    ],
)
def test_what_stands_like_a_product_and_is_none(lang: str, text: str) -> None:
    assert found(text, lang, ClaimKind.PRODUCT) == []
