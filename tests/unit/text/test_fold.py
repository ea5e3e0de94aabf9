"""Folding: which spellings meet, and that places lead back to the raw text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.text.fold import fold, fold_aligned, offsets


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ЇЖАК", "їжак"),
        ("Ёлка", "елка"),
        ("Ґанок", "ганок"),
        ("об’єкт", "об'єкт"),
        ("обʼєкт", "об`єкт"),
        ("«Ромашка»", '"ромашка"'),
        ("„Ромашка“", "“Ромашка”"),
        ("Ромашка–банк", "ромашка-банк"),
        ("Ромашка‑банк", "Ромашка—банк"),
        ("Ро\u00adмаш\u200bка", "ромашка"),
        ("Рома\u0301шка", "ромашка"),
        ("Йота", "И\u0306ота"),
        ("Київ", "Киі\u0308в"),
        ("o\ufb03ce", "office"),
        ("ＡＣＭＥ", "acme"),
        ("𝐀𝐜𝐦𝐞", "Acme"),
        ("Straße", "STRASSE"),
        ("İzmir", "izmir"),
        ("ООО\u00a0Ромашка", "ооо ромашка"),
        ("ООО\nРомашка", "ооо ромашка"),
        ("ΣΟΦΟΣ", "σοφος"),
    ],
)
def test_spellings_that_meet(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("näin", "nain"), ("pöytä", "poyta"), ("мой", "мои"), ("їх", "іх"), ("№1", "No1"), ("м²", "м2")],
)
def test_letters_that_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_finnish_letters_are_composed() -> None:
    assert fold("Pa\u0308a\u0308") == "pää"


def test_signs_do_not_stick_to_words() -> None:
    assert fold("Acme™ №5") == "acme™ №5"


@pytest.mark.parametrize(
    ("text", "word", "raw"),
    [
        ("Ру\u00adсь и Ро\u00adмашка тут", "ромашка", "Ро\u00adмашка"),
        ("o\ufb03ce и Ромашка", "ромашка", "Ромашка"),
        ("o\ufb03ce", "fi", "\ufb03"),
        ("Pa\u0308a\u0308 Nokia", "nokia", "Nokia"),
        ("Рома\u0301шка рядом", "ромашка", "Рома\u0301шка"),
        ("ß Acme", "acme", "Acme"),
        ("Acme\u200b\u00ad!", "acme", "Acme"),
        ("о\u00adЁжик ﬁ", "ежик", "Ёжик"),
    ],
)
def test_span_leads_back(text: str, word: str, raw: str) -> None:
    folded, aligned = fold_aligned(text)
    start = folded.index(word)
    assert not aligned
    span = offsets(text).raw(start, start + len(word))
    assert text[slice(*span)] == raw


TRICKY = st.text(
    alphabet=st.one_of(
        st.sampled_from("аёґЇйАя'’ʼ`«»„“–—\u00ad\u200b\u0301\u0308\u0306ß\ufb01İΣςA１ｚ𝐀№™²… \nzäÖ가ǆK"),
        st.characters(exclude_categories=("Cs",)),
    ),
    max_size=40,
)


@given(TRICKY)
def test_offsets_fit_the_folded_text(text: str) -> None:
    folded, aligned = fold_aligned(text)
    places = offsets(text)
    assert len(places.starts) == len(places.ends) == len(folded)
    assert list(places.starts) == sorted(places.starts)
    assert list(places.ends) == sorted(places.ends)
    assert all(start < end for start, end in zip(places.starts, places.ends, strict=True))
    if aligned:
        assert places.starts == tuple(range(len(text)))


@given(TRICKY)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


# Latin, Greek and Cyrillic with their marks, and Hangul; the marks of other scripts are left as they are written.
COMPOSED = st.text(st.characters(exclude_categories=("Cs",), max_codepoint=0x0482) | st.sampled_from("가각ộ\u0323"))


@given(COMPOSED)
def test_composed_and_decomposed_meet(text: str) -> None:
    assert fold(unicodedata.normalize("NFC", text)) == fold(unicodedata.normalize("NFD", text))


@given(st.text(alphabet="абвгґеёжіїйҐЁЇЬ«»“”„–—‘’…№™\u00a0\u00ad\n\t abcXYZ`'12", max_size=40))
def test_the_cyrillic_table_says_what_the_letters_say_one_by_one(text: str) -> None:
    assert fold(text) == fold(text + "中")[:-1], "which is in no eight-bit alphabet"


@given(st.text(alphabet="abcXYZäöåÄÖÅéßŠž“”’„–—…²½™\u00a0\u00ad\n\t `'12", max_size=40))
def test_the_latin_table_says_what_the_letters_say_one_by_one(text: str) -> None:
    assert fold(text) == fold(text + "中")[:-1], "which is in no eight-bit alphabet"
