"""Which legacy Cyrillic encoding a run of bytes is in, judged by its letter pairs and its case."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

CODECS: Final = ("windows-1251", "koi8-u", "iso-8859-5", "cp866")

READABLE: Final = -0.5
"""A reading that scores less is not Russian or Ukrainian: real words score 0 to 3, wrong codecs below -1."""

_LETTERS: Final = " абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ"
_PAIRS: Final = (
    "08888864586287888989877656640006456133",  # start of a word
    "82687764674779993788956866540003660352",  # а
    "27132375226046367164260222232422226000",  # б
    "79333575348066478456661344640630048000",  # в
    "37032264006026368072260001100000006000",  # г
    "37463475547054478465361344302431346000",  # д
    "94676742574778896798845556640001530341",  # е
    "72454522352556674576623334420000310120",  # ё
    "26211464206043264011050012000010003000",  # ж
    "38565664336045667453360123202440235000",  # з
    "95686764575787886678835777550002570221",  # и
    "80221410021053564236602142320000000000",  # й
    "69150175037036259076670141200000106000",  # к
    "58213386228055238104361103000481777000",  # л
    "98520186019045468525283123120511037000",  # м
    "58236686349062179126774364330760568011",  # н
    "84898864675678985888846657540004742730",  # о
    "27000086007047058385561023210420137000",  # п
    "49555586438064679446674544440531567000",  # р
    "37363375107076667746964444302581275000",  # с
    "68373397019065379386472234210671466020",  # т
    "84675642553567662677713536640001620250",  # у
    "16000053006004126052442000000100105000",  # ф
    "86041042005025356152440000000000004000",  # х
    "46030075007020113101240000000450346000",  # ц
    "27010075007063275010260001000020004000",  # ч
    "56030064007054354414550000000050003000",  # ш
    "15000053006000023000040000000000002000",  # щ
    "00000042000000000000000000000000020000",  # ъ
    "70363353230544630444400503410000000000",  # ы
    "80333353022280485206503143340000550010",  # ь
    "00021200010144240343301100100000000000",  # э
    "80462410230333331145600225340000300030",  # ю
    "80355542440455760255600645230000420030",  # я
    "75574700460756775466623336530000450550",  # і
    "70030300220002130002200001000000000000",  # ї
    "50041200010001530122501000400000300000",  # є
    "02010020000001001030020000000000001000",  # ґ
)
"""Row: a letter, column: the next one; 0 never together … 9 very often. " " is the edge of a word.

Source: logarithm of the share of each pair among the word forms of simplemma's ru and uk lists.
"""
_EVEN: Final = 4.5  # the middle of the digits: a pair of chance adds nothing
_PUNCTUATION: Final = frozenset("«»„“”‘’—–…№©®\xa0°§•·")
_SMALL_CAPITAL_RUN: Final = 0.4  # capitals in a row are rarer than small letters, not wrong
_TURNED_CASE: Final = 7.0  # "пРИВЕТ": the mark of windows-1251 read as KOI8-R and the reverse
_FOREIGN: Final = 8.0  # box drawing, Serbian letters, controls
_LIKELIER: Final = {"windows-1251": 0.3}  # breaks ties of two- and three-letter words
_UKRAINIAN_KOI8: Final = re.compile(
    rb"[\xa4\xa6\xa7\xad\xb4\xb6\xb7\xbd][\xc0-\xff]|[\xc0-\xff][\xa4\xa6\xa7\xad\xb4\xb6\xb7\xbd]|(?<![\x80-\xff])[\xa4\xa6\xb4\xb6](?![\x80-\xff])"
)


@cache
def _weights() -> dict[str, float]:
    weights = {
        first + second: int(digit) - _EVEN
        for first, row in zip(_LETTERS, _PAIRS, strict=True)
        for second, digit in zip(_LETTERS, row, strict=True)
    }
    for letter in _LETTERS:  # Belarusian ў stands where у does, more seldom
        weights["ў" + letter] = weights["у" + letter] - 2
        weights[letter + "ў"] = weights[letter + "у"] - 2
    return weights


def score(text: str) -> float:
    """How much a text looks like Russian or Ukrainian: about -8 (not at all) to 4.

    Judges letters above ASCII and punctuation; ASCII words add nothing.
    """
    weights = _weights()
    total = 0.0
    seen = 0.0
    previous = " "
    upper: bool | None = None
    for char in text + " ":
        small = char.lower()
        pair = weights.get(previous + small)
        if pair is not None:
            if small == " ":
                if previous != " ":
                    total += pair
                    seen += 1
                previous, upper = " ", None
                continue
            total += pair
            seen += 1
            is_upper = char != small
            if is_upper and upper is not None:
                total -= _SMALL_CAPITAL_RUN if upper else _TURNED_CASE
            previous, upper = small, is_upper
            continue
        if previous != " ":
            total += weights[previous + " "]
            seen += 1
        if not char.isascii() and char not in _PUNCTUATION:
            total -= _FOREIGN
            seen += 1
        previous, upper = " ", None
    return total / max(seen, 1.0)


def best(sample: bytes) -> tuple[str, float]:
    """The codec that makes the most of a sample of words, and its score."""
    scores = {codec: score(sample.decode(codec, "replace")) for codec in CODECS}
    codec = max(CODECS, key=lambda name: scores[name] + _LIKELIER.get(name, 0.0))
    name = koi8(sample) if codec == "koi8-u" else codec
    return name, scores[codec]


def koi8(sample: bytes) -> str:
    """ "koi8-u" where Ukrainian letters stand in words, else "koi8-r" (box drawing in their place)."""
    return "koi8-u" if _UKRAINIAN_KOI8.search(sample) else "koi8-r"
