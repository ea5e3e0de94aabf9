"""The search language against a real FTS5 index, laid out as the store does it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.text.fold import fold
from monitor.text.search import Query, Term, expression, parse, unwanted_expression
from monitor.text.widening import load_dictionaries, widen

POSTS = {
    1: "Доставка «Ромашки» опоздала на неделю",
    2: "Ромашкой довольна, доставку привезли вовремя",
    3: "Ёлочные игрушки от Ромашки",
    4: "Затримка доставки, повернення коштів",
    5: "Nordean palvelu on hidas, näin se vain on",
    6: "The delivery was late and the refund never came",
    7: "They delivered on time",
    8: "Прем'єр-банк відмовив",
    9: "Курс 4.5 руб. (20%)",
}


@pytest.fixture
def index() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "CREATE VIRTUAL TABLE post_search USING fts5 (title, text, author, content = '', columnsize = 0,"
        " tokenize = 'unicode61 remove_diacritics 0')"
    )
    connection.executemany(
        "INSERT INTO post_search (rowid, title, text, author) VALUES (?, '', ?, '')",
        [(number, fold(text)) for number, text in POSTS.items()],
    )
    yield connection
    connection.close()


def find(index: sqlite3.Connection, typed: str) -> set[int]:
    query = parse(typed)
    wanted, unwanted = expression(query, widen), unwanted_expression(query, widen)
    found = set(POSTS)
    for match, keep in ((wanted, True), (unwanted, False)):
        if match is not None:
            rows = {
                row[0] for row in index.execute("SELECT rowid FROM post_search WHERE post_search MATCH ?", (match,))
            }
            found = found & rows if keep else found - rows
    return found


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("ромашка", {1, 2, 3}),
        ("РОМАШКА доставка", {1, 2}),
        ("ромашке -опоздала", {2, 3}),
        ("елочный", {3}),
        ("ёлочная", {3}),
        ('"доставка ромашки"', {1}),
        ('"ромашки доставка"', set()),
        ("«доставку привезли»", {2}),
        ("Nordea", {5}),
        ("nain", set()),
        ("näin", {5}),
        ("refund OR затримка", {4, 6}),
        ("late | привезли", {2, 6}),
        ("deliver", {7}),
        ("deliver*", {6, 7}),
        ('-"on time" deliver*', {6}),
        ("прем’єр-банк", {8}),
        ("4.5", {9}),
        ("-ромашка", {4, 5, 6, 7, 8, 9}),
    ],
)
def test_finds(index: sqlite3.Connection, typed: str, expected: set[int]) -> None:
    assert find(index, typed) == expected


def test_fields_are_parsed_apart() -> None:
    query = parse('банк site:https://www.Example.org/x author:"Анна Б" from:2026-10 before:15.11.2026 from:вчера')
    assert query == Query(
        wanted=((Term("банк"),),),
        sites=("example.org",),
        authors=("анна б",),
        since=date(2026, 10, 1),
        before=date(2026, 11, 15),
        problems=("from:вчера",),
    )


def test_or_joins_its_neighbours_only() -> None:
    assert parse("a b OR c d").wanted == ((Term("a"),), (Term("b"), Term("c")), (Term("d"),))
    assert parse("OR a OR").wanted == ((Term("a"),),)


@pytest.mark.parametrize(
    "typed", ["", "   ", '"', '""', "-", "*", "AND", "NEAR(", "a:b", "(", ")^", "\0", '-"', "OR", "site:"]
)
def test_odd_input_is_no_syntax(index: sqlite3.Connection, typed: str) -> None:
    find(index, typed)


@given(
    st.text(alphabet=st.one_of(st.sampled_from("\"*-():^{}+~\\\0 ORANDT:яa'’«»[]%_;"), st.characters()), max_size=30)
)
def test_nothing_typed_is_a_syntax_error(typed: str) -> None:
    if any(0xD800 <= ord(letter) <= 0xDFFF for letter in typed):
        return
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE post_search USING fts5 (text, tokenize = 'unicode61 remove_diacritics 0')")
    query = parse(typed)
    for match in (expression(query, widen), unwanted_expression(query, widen)):
        if match is not None:
            connection.execute("SELECT rowid FROM post_search WHERE post_search MATCH ?", (match,)).fetchall()
    connection.close()


@pytest.mark.parametrize(
    ("word", "lang", "form"),
    [
        ("магазин", "ru", "магазинах"),
        ("магазинах", "ru", "магазин"),
        ("Пятёрочка", "ru", "пятерочке"),
        ("пошта", "uk", "пошті"),
        ("pankki", "fi", "pankissa"),
        ("Nokia", "ru", "nokia-ей"),
        ("delivery", "en", "deliveries"),
    ],
)
def test_widens_to_forms(word: str, lang: str, form: str) -> None:
    assert form in widen(word, (lang,))
    assert fold(word) in widen(word, (lang,))


def test_dictionary_brings_a_typed_form_back() -> None:
    assert "доставку" not in widen("доставкою", ("uk",))
    load_dictionaries(["uk"])
    assert "доставку" in widen("доставкою", ("uk",))


@pytest.mark.parametrize("typed", ["чайник \ud83d", "author:\ud83d", '"\ud83d"', "-\udc00", "site:\ud83dx"])
def test_half_a_character_is_left_out(typed: str) -> None:
    query = parse(typed)
    repr(query).encode()
    for match in (expression(query), unwanted_expression(query), *query.sites, *query.authors):
        assert match is None or match.encode()


@pytest.mark.parametrize("typed", ["from:0001", "before:9999-12", "from:0000-00"])
def test_a_year_off_the_calendar_is_told(typed: str) -> None:
    query = parse(typed)
    assert (query.since, query.before, query.problems) == (None, None, (typed,))
