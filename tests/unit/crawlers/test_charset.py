"""Every trap of old pages comes out readable: undeclared, wrongly declared, declared late, doubled."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from crawlers.charset import codec_of, decode

RU = "Как стать полезным для клиента? Заказывал доставку в Ромашке, курьер опоздал на три часа."
UK = "Замовляла меблі в компанії «Їжак», доставили із запізненням, гроші досі не повернули, є чек."
FI = "Tilasin keittiön huonekalut Päivänsäteeltä, toimitus myöhästyi kolme viikkoa eikä kukaan vastannut."
EN = "I ordered a café table – it came late, and “support” didn’t answer. Cost me £40."


def page(text: str, head: str = "") -> str:
    menu = "".join(f'<li><a href="/section/{n}.html" class="menu-item">Section {n}</a></li>' for n in range(40))
    return (
        f"<!DOCTYPE html><html><head>{head}<title>Forum</title></head><body><ul>{menu}</ul><p>{text}</p></body></html>"
    )


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        (RU, "koi8-r"),
        (RU, "windows-1251"),
        (RU, "iso-8859-5"),
        (RU, "cp866"),
        (UK, "koi8-u"),
        (UK, "windows-1251"),
        (FI, "latin-1"),
        (EN, "windows-1252"),
    ],
)
@pytest.mark.parametrize("markup", ["html", "text"])
def test_undeclared_bytes_come_out_readable(text: str, codec: str, markup: str) -> None:
    body = text.encode(codec, "ignore")
    expected = body.decode(codec)
    if markup == "html":
        decoded = decode(page(expected).encode(codec), "text/html", markup="html")
        assert decoded.text == page(expected)
    else:
        assert decode(body, None, markup="text").text == expected


@pytest.mark.parametrize(
    "word",
    [
        "Ромашка",
        "клиента",
        "ООО «Ромашка»",
        "Привет, мир",
        "НОВОСТИ КОМПАНИИ",
        "жалоба",
        "Заказ №15",
        "Компанія",
        "відгук",
    ],
)
@pytest.mark.parametrize("codec", ["koi8-u", "windows-1251"])
def test_one_or_two_words_are_enough(word: str, codec: str) -> None:
    expected = word.encode(codec, "ignore").decode(codec)
    assert decode(expected.encode(codec), None, markup="text").text == expected


def test_the_customers_own_example_of_koi8_is_readable() -> None:
    seen_as_latin = "ëÁË ÓÔÁÔØ ÐÏÌÅÚÎÙÍ ÄÌÑ ËÌÉÅÎÔÁ?"
    assert decode(seen_as_latin.encode("latin-1"), None, markup="text").text == "Как стать полезным для клиента?"


@pytest.mark.parametrize("codec", ["koi8-r", "windows-1251"])
@pytest.mark.parametrize("claim", ["iso-8859-1", "utf-8", "windows-1252", "us-ascii", "no-such-charset"])
def test_a_wrong_declaration_over_cyrillic_is_not_believed(codec: str, claim: str) -> None:
    body = page(RU, f'<meta charset="{claim}">').encode(codec)
    assert RU in decode(body, f"text/html; charset={claim}", markup="html").text


def test_windows_1251_and_koi8_r_declared_for_each_other_are_told_apart() -> None:
    assert RU in decode(page(RU).encode("koi8-r"), "text/html; charset=windows-1251", markup="html").text
    assert RU in decode(page(RU).encode("windows-1251"), "text/html; charset=koi8-r", markup="html").text


def test_the_second_declaration_is_taken_when_the_first_contradicts_the_bytes() -> None:
    body = page(RU, '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">').encode("cp1251")
    decoded = decode(body, "text/html; charset=utf-8", markup="html")
    assert (decoded.encoding, decoded.how) == ("windows-1251", "markup")
    assert RU in decoded.text


def test_utf8_wins_over_a_contrary_declaration() -> None:
    for text in (RU, UK, FI, EN):
        body = page(text, '<meta charset="windows-1251">').encode()
        decoded = decode(body, "text/html; charset=koi8-r", markup="html")
        assert (decoded.text, decoded.encoding, decoded.how) == (body.decode(), "utf-8", "valid_utf8")


def test_two_letters_that_happen_to_be_utf8_stay_what_the_page_says() -> None:
    body = page("Ні", '<meta charset="windows-1251">').encode("cp1251")
    assert "<p>Ні</p>" in decode(body, None, markup="html").text
    assert "<p>ö</p>" in decode(page("ö").encode(), "text/html; charset=iso-8859-1", markup="html").text


def test_a_declared_encoding_is_used_and_named() -> None:
    decoded = decode(page(FI).encode("latin-1"), 'text/html; charset="ISO-8859-1"', markup="html")
    assert (decoded.encoding, decoded.how) == ("windows-1252", "http")
    assert FI in decoded.text
    prolog = f'<?xml version="1.0" encoding="KOI8-R"?><rss><title>{RU}</title></rss>'
    feed = decode(prolog.encode("koi8-r"), "application/rss+xml", markup="xml")
    assert (feed.text, feed.encoding, feed.how) == (prolog, "koi8-r", "markup")


def test_a_ukrainian_page_that_says_koi8_r_keeps_its_letters() -> None:
    decoded = decode(
        page(UK.replace("«", "").replace("»", "")).encode("koi8-u"), "text/html; charset=koi8-r", markup="html"
    )
    assert decoded.encoding == "koi8-u"
    assert "Замовляла меблі в компанії Їжак" in decoded.text


def test_a_meta_far_below_the_first_kilobyte_counts_and_one_in_a_comment_does_not() -> None:
    head = '<!-- <meta charset="koi8-r"> -->' + "<script>" + "x();" * 600 + '</script><meta charset="iso-8859-15">'
    decoded = decode(page("Hinta 5 €", head).encode("iso-8859-15"), None, markup="html")
    assert (decoded.encoding, decoded.how) == ("iso-8859-15", "markup")
    assert "Hinta 5 €" in decoded.text


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_marks_and_wide_encodings(codec: str) -> None:
    text = f'<?xml version="1.0"?><rss><title>{UK}</title></rss>'
    decoded = decode(text.encode(codec), "application/xml; charset=windows-1251", markup="xml")
    assert decoded.text == text


@pytest.mark.parametrize("through", ["windows-1251", "windows-1252"])
@pytest.mark.parametrize("text", [RU, UK, FI])
def test_doubly_encoded_text_is_read_back_once(text: str, through: str) -> None:
    doubled = "".join(_seen_through(text, through))
    decoded = decode(page(doubled).encode(), "text/html; charset=utf-8", markup="html")
    assert decoded.text == page(text)
    assert decoded.how == "valid_utf8+mended"


def _seen_through(text: str, codec: str) -> list[str]:
    """What a careless program shows of UTF-8 bytes; undefined places become controls."""
    seen = []
    for byte in text.encode():
        char = bytes([byte]).decode(codec, "replace")
        seen.append(chr(byte) if char == "\ufffd" else char)
    return seen


def test_honest_text_with_such_letters_is_left_alone() -> None:
    text = "РС РСТ РСФСР Ростов С.-Петербург «Россия» РКС"
    assert decode(text.encode(), None, markup="text").text == text
    icelandic = "Ðað, Ñandú, Ãrea, Âme"
    assert decode(icelandic.encode(), None, markup="text").text == icelandic


def test_a_broken_byte_does_not_turn_a_utf8_page_into_another() -> None:
    body = page(RU).encode().replace("опоздал".encode(), "опоздал".encode()[:-1])
    decoded = decode(body, None, markup="html")
    assert decoded.encoding == "utf-8"
    assert "Заказывал доставку" in decoded.text
    assert decoded.text.count("\ufffd") == 1


def test_the_expected_language_decides_where_one_letter_is_all() -> None:
    assert decode("я".encode("cp1251"), None, markup="text", expect_lang="ru").text == "я"
    assert decode("ä".encode("latin-1"), None, markup="text", expect_lang="fi").text == "ä"


def test_noise_and_nothing_never_fail() -> None:
    noise = random.Random(7)
    for size in (0, 1, 2, 3, 50, 5000):
        body = noise.randbytes(size)
        assert isinstance(decode(body, "text/html; charset=utf-16", markup="html").text, str)
    assert decode(b"", None, markup="xml").text == ""


def test_labels_are_taken_as_browsers_take_them_and_dangerous_ones_refused() -> None:
    assert codec_of("ISO-8859-1") == "windows-1252"
    assert codec_of("x-cp1251") == codec_of("win-1251") == codec_of("CP1251") == "windows-1251"
    assert codec_of("KOI8-RU") == "koi8-u"
    for label in ("base64", "rot13", "zlib", "unicode_escape", "utf-7", "idna", "nonsense", ""):
        assert codec_of(label) is None


def test_recorded_files_are_readable(shared: Path) -> None:
    folder = shared / "samples" / "encodings"
    expected = {
        "derived_phpbb_ru_index.cp1251.html": ("windows-1251", "Главная"),
        "derived_phpbb_ru_index.koi8r_undeclared.html": ("koi8-r", "Главная"),
        "koi8r.xml": ("koi8-r", "кодировке"),
        "meta_after_1024.html": ("utf-8", "Café"),
        "no_encoding_ISO-8859-1.xml": ("windows-1252", "être"),
        "rss_windows-1251.xml": ("windows-1251", "цитатник"),
        "utf8_incorrect_prolog.xml": ("utf-8", "Café"),
        "win1252_incorrect_prolog.xml": ("utf-8", "€"),
    }
    for name, (encoding, word) in expected.items():
        decoded = decode((folder / name).read_bytes(), None, markup="xml" if name.endswith("xml") else "html")
        assert decoded.encoding == encoding, name
        assert word in decoded.text, name
        assert "\ufffd" not in decoded.text, name
