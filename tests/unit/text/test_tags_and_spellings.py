"""Hashtags, handles, possessives, signs and scripts: how people write a firm's name in posts, found in running text."""

from __future__ import annotations

import re
from typing import Final

import pytest

from monitor.text.match import Matcher
from monitor.text.types import Entity, Role

MARK: Final = re.compile(r"\[(.+?)\]")


def found(name: str, lang: str, text: str) -> bool:
    """Whether exactly the marked places are touched."""
    wanted: list[tuple[int, int]] = []
    plain, at = "", 0
    for hit in MARK.finditer(text):
        plain += text[at : hit.start()] + hit[1]
        wanted.append((len(plain) - len(hit[1]), len(plain)))
        at = hit.end()
    plain += text[at:]
    spans = [span for one in Matcher((Entity(1, Role.OWN, (name,), langs=(lang,)),)).find(plain) for span in one.spans]
    return len(spans) == len(wanted) and all(
        start < end_found and start_found < end
        for (start, end), (start_found, end_found) in zip(wanted, spans, strict=True)
    )


@pytest.mark.parametrize(
    ("name", "lang", "text"),
    [
        ("Velmora", "en", "[@velmora_uk] answer, [#VelmoraFail] again, [#velmorasale] and [@velmorahelp] too"),
        ("Velmora", "en", "[velmoras] app, [Velmora’s] van and info@[velmora].com"),
        ("Blue Otter", "en", "[#BlueOtter] [@blueotter] [@blue_otter] [blueotter].co.uk"),
        ("Kestrel & Moss", "en", "[Kestrel and Moss] or [Kestrel + Moss], [#KestrelAndMoss] and [@kestrelmoss]"),
        ("O'Dellan", "en", "[ODellan], [O Dellan] or [O’Dellan's] garage"),
        ("Velmora", "ru", "у [Velmor'ы], с [Velmoraой], [Вельмора] и [#велмора]"),
        ("Tikron", "ru", "[#тикронпозор], [Tikron’ом] и [тикроном]"),
        ("Лунария", "ru", "[@lunaria_shop], [Lunaria] и [#Лунария_отзывы]"),
        ("Зелёный Ёж", "ru", "в [зеленом еже], [#зелёный_ёж] и [@zelenyi_ezh]"),
        ("Tikron", "uk", "[#тікронганьба], [Tikronові] і [тікроном]"),
        ("Джерельце", "uk", "без [Джерельця] сумно, [@dzhereltse] мовчить"),
        ("М'ятний Кіт", "uk", "[#мятнийкіт] та [Мʼятного Кота]"),
        ("Kuura & Kide", "fi", "[Kuura ja Kide] sekä [#kuurajakide], [Kuura & Kiteen] sohva"),
        ("Sininen Hylje", "fi", "[Sinisessä Hylkeessä] jono, [@sininenhylje] ja [sininenhylje].fi"),
        ("Mäki-Huolto", "fi", "[#makihuolto] ja [Mäkihuollon] asentaja"),
        ("NTX", "fi", "[NTX:n], [NTXn] ja [@ntx_suomi]"),
        ("Kodin1", "fi", "[Kodin1:ltä] ja [Kodin1ltä] lasku"),
    ],
)
def test_what_people_write_is_found(name: str, lang: str, text: str) -> None:
    assert found(name, lang, text)


@pytest.mark.parametrize(
    ("name", "lang", "text"),
    [
        ("Velmora", "en", "velmorama is a band, #velmorama too"),
        ("Blue Otter", "en", "The blue otters at the zoo"),
        ("Apple", "en", "three apples a day"),
        ("Kestrel & Moss", "en", "a kestrel sat on moss"),
        ("Tikron", "ru", "тикроника нет, #тикроника тоже"),
        ("Ґазда", "uk", "газдиня готує #газдиня"),
        ("Sininen Hylje", "fi", "sininen meri ja hylje"),
        ("Velmora", "fi", "velmoraattori hajosi, #velmoraattori"),
    ],
)
def test_what_only_looks_alike_is_not(name: str, lang: str, text: str) -> None:
    assert found(name, lang, text)
