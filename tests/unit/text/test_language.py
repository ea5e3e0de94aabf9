"""Which language a text is in, and when nobody can tell."""

from __future__ import annotations

import pytest

from monitor.text.language import detect


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Вчера привезли не тот заказ, деньги не вернули.", "ru"),
        ("Вчора привезли не те замовлення, гроші не повернули.", "uk"),
        ("Eilen tuli väärä tilaus eikä rahoja palautettu.", "fi"),
        ("Yesterday the wrong order came and the money was not returned.", "en"),
        ("ПОЧЕМУ ВЫ НЕ ОТВЕЧАЕТЕ?", "ru"),
        ("THE SERVICE WAS AWFUL", "en"),
        ("Заказ в Nordic Home Store так и не пришёл, support молчит", "ru"),
        ("Дякую", "uk"),
        ("Ei toimi", "fi"),
        ("Сегодня забрала посылку https://example.org/the-order-is-not-here @northdaisy", "ru"),
        ("Прочитала статтю «Быстрый старт» і замовила товар у їхньому магазині, чекаю вже тиждень", "uk"),
        ("Tjänsten är mycket dålig och jag är besviken på er", "sv"),
        ("Teenus on väga halb ja raha on kadunud, ma ei soovita", "et"),
    ],
)
def test_language_is_known(text: str, lang: str) -> None:
    found = detect(text)
    assert found.lang == lang
    assert 0.5 < found.confidence <= 1


@pytest.mark.parametrize(
    "text",
    [
        "",
        "!!!",
        "12 345",
        "ok",
        "Nokia",
        "Nordea Oyj",
        "Банк",
        "https://example.org",
        "Привет hello привет hello",
        "👍👍👍",
    ],
)
def test_nobody_can_tell(text: str) -> None:
    assert detect(text).lang is None
    assert detect(text).confidence == 0


def test_russian_without_its_own_letters() -> None:
    text = "Магазин не отвечает, товар не пришел, деньги не возвращают, помогите разобраться"
    assert detect(text).lang == "ru"


def test_long_text_costs_no_more_than_its_beginning() -> None:
    assert detect("Заказ не привезли, обещали вчера. " * 10_000).lang == "ru"
