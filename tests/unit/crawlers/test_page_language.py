"""The language of pages and texts by their letters and words."""

from __future__ import annotations

import pytest

from crawlers.page_language import declared_language, has_letters_of, language_of_page, language_of_text, without_region

RU = "Заказали кухню, обещали за две недели, везут второй месяц, деньги не возвращают, трубку никто не берёт."
UK = "Замовили кухню, обіцяли за два тижні, везуть другий місяць, гроші не повертають, слухавку ніхто не бере."
FI = "Tilasimme keittiön, mutta se ei tullut ajoissa. Sitten soitin, eikä kukaan vastannut, joka oli ikävää myös."
EN = "We ordered a kitchen and they promised it in two weeks, but that is long ago and nobody answers the phone."
ET = "Tellisime köögi ja see ei tulnud õigel ajal, ning keegi ei vasta telefonile, ja raha on ikka tagastamata."


@pytest.mark.parametrize(
    ("text", "declared", "lang"),
    [
        (RU, None, "ru"),
        (RU, "en-US", "ru"),
        (RU, "ru-RU", "ru-RU"),
        (UK, None, "uk"),
        (UK, "ru", "ru"),
        (FI, None, "fi"),
        (FI, "en-GB", "fi"),
        (EN, "en-GB", "en-GB"),
        (EN, None, None),
        (EN * 3, "uk", None),
        (ET, None, None),
    ],
)
def test_pages_and_texts_tell_their_language_alike(text: str, declared: str | None, lang: str | None) -> None:
    assert language_of_page(text, declared) == lang
    if without_region(declared) != "en":
        assert language_of_text(text, declared) == lang


def test_a_frame_in_english_around_few_words_of_russian_is_a_page_in_russian() -> None:
    assert language_of_page("Reply Quote Members Forum New posts " * 5 + RU, "en") == "ru"


@pytest.mark.parametrize(
    ("text", "lang"), [("Дуже їм дякую", "uk"), ("Мы рады", "ru"), ("Дуже добре", None), ("5/5", None)]
)
def test_a_short_text_is_told_only_where_nothing_is_left_to_doubt(text: str, lang: str | None) -> None:
    assert language_of_text(text, None) == lang


def test_alphabets_that_do_not_fit_are_told() -> None:
    assert has_letters_of(RU, "uk-UA")
    assert not has_letters_of(RU, "en")
    assert not has_letters_of(EN, "ru")
    assert has_letters_of("ok", "ru")
    assert has_letters_of(EN, None)


def test_what_is_no_code_is_not_declared() -> None:
    assert declared_language("uk-UA") == "uk-UA"
    assert declared_language("{{ lang }}") is None
    assert declared_language("") is None
    assert without_region("uk_UA") == "uk"
