"""Names across scripts, cases and initials; numbers one slip apart."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.desk.likeness import (
    NameLikeness,
    distance,
    name_prefixes,
    name_terms,
    near_numbers,
    number_shape,
    number_term,
    same_name,
    shared_words,
    slip,
)


@pytest.mark.parametrize(
    ("said", "written", "expected"),
    [
        ("Иванова Мария", "Иванова Мария Петровна", NameLikeness.SAME),
        ("Петру Петрову", "Петров Петр Ильич", NameLikeness.INFLECTED),
        ("Ольгою Григоренко", "Григоренко Ольга", NameLikeness.INFLECTED),
        ("Matti Virtaselle", "Virtanen Matti", NameLikeness.INFLECTED),
        ("Smith's John", "John Smith", NameLikeness.INFLECTED),
        ("Сергей Петров", "Petrov Sergey", NameLikeness.TRANSLITERATED),
        ("Yulia Shevchenko", "Шевченко Юлія", NameLikeness.TRANSLITERATED),
        ("Юлия Шевченко", "Шевченко Юлія", NameLikeness.TRANSLITERATED),
        ("Olha Hryhorenko", "Григоренко Ольга", NameLikeness.TRANSLITERATED),
        ("Щербаков Илья", "Ilya Shcherbakov", NameLikeness.TRANSLITERATED),
        ("Juha Mäkinen", "Makinen Juha", NameLikeness.TRANSLITERATED),
        ("П. Петров", "Петров Пётр Ильич", NameLikeness.INITIALS),
        ("Петров П.И.", "Петров Пётр Ильич", NameLikeness.INITIALS),
        ("Мария Петровна Иванова", "Иванова М.", NameLikeness.INITIALS),
        ("J. Smith", "John Smith", NameLikeness.INITIALS),
        ("Кузнецв Олег", "Кузнецов Олег", NameLikeness.TYPO),
        ("Virtonen Matti", "Matti Virtanen", NameLikeness.TYPO),
        ("Марии", "Мария Ким", NameLikeness.PART),
        ("Virtasen", "Matti Virtanen", NameLikeness.PART),
        ("Kovalenkolta", "Kovalenko Anna", NameLikeness.PART),
        ("Иванов", "Сидоров Пётр", None),
        ("Петренко", "Петров Пётр", None),
        ("Пётр Сидоров", "Пётр Петров", None),
        ("Ким", "Кин Олег", None),
        ("П. И.", "Петров Иван", None),
        ("", "Петров", None),
        ("Петров", "12345", None),
    ],
)
def test_names_that_mean_the_same(said: str, written: str, expected: NameLikeness | None) -> None:
    assert same_name(said, written) is expected


@pytest.mark.parametrize(
    ("said", "written"),
    [("Петрову Петру", "Петров Пётр"), ("Virtaselle", "Matti Virtanen"), ("Shevchenko", "Шевченко")],
)
def test_a_name_is_looked_up_under_what_the_written_one_is_kept_by(said: str, written: str) -> None:
    assert any(term.startswith(prefix) for prefix in name_prefixes(said) for term in name_terms(written))


def test_numbers_are_compared_without_separators_and_across_alphabets() -> None:
    assert number_term("а-001/26") == number_term("A 001 26") == "A00126"
    assert number_shape("RM004512") == "AA999999"


@pytest.mark.parametrize(
    ("said", "written", "what"),
    [
        ("10243", "10234", "swapped"),
        ("10244", "10234", "changed"),
        ("1023", "10234", "left_out"),
        ("102334", "10234", "put_in"),
    ],
)
def test_one_slip_of_the_finger(said: str, written: str, what: str) -> None:
    assert written in near_numbers(said)
    assert slip(said, written) == what


@settings(max_examples=60, deadline=None)
@given(st.text("0123456789", min_size=4, max_size=9))
def test_every_near_number_is_one_slip_away_and_nearness_is_mutual(number: str) -> None:
    for near in near_numbers(number):
        assert distance(number, near) == 1
        assert len(near) < 4 or number in near_numbers(near)


def test_short_numbers_have_no_neighbours() -> None:
    assert near_numbers("123") == set()


@pytest.mark.parametrize(
    ("said", "written", "share"),
    [
        ("дубовую дверь", "Дверь дубовая, 80 см", 1.0),
        ("двері", "Двері міжкімнатні", 1.0),
        ("tammiovi valkoinen", "Tammiovi musta", 0.5),
        ("oak door", "Window", 0.0),
        ("", "Дверь", 0.0),
    ],
)
def test_words_of_a_product_in_any_case(said: str, written: str, share: float) -> None:
    assert shared_words(said, written) == share
