"""A name in the other script: «Ромашка» as Romashka, Nokia as «Нокиа», «Нокия».

Several schemes live side by side (passports, road signs, habit), so there are several answers. English reading rules
are not attempted: who is written «Райанэйр» needs an alias.
Sources: ISO 9, GOST R 52535.1 (passports), the Ukrainian cabinet's resolution 55 of 2010.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Final

MOST: Final = 6
"""No name gets more spellings than this."""
_LEAST_CHARS: Final = 4

_TO_LATIN: Final = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ё": "e|yo", "є": "ye|ie", "ж": "zh",
    "з": "z",
    "и": "i", "і": "i", "ї": "yi|i", "й": "y|i|j", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh|h", "ц": "ts|c", "ч": "ch", "ш": "sh", "щ": "shch|sch", "ъ": "",
    "ия": "ia|iya|iia", "ія": "ia|iia|iya", "ы": "y", "ь": "", "э": "e", "ю": "yu|iu|u", "я": "ya|ia", "'": "", "’": "",
}  # fmt: skip
_TO_LATIN_UK: Final = {**_TO_LATIN, "г": "h|g", "и": "y", "й": "i|y"}
_TO_CYRILLIC: Final = {
    "shch": "щ", "sch": "ш", "tch": "ч", "sh": "ш", "ch": "ч", "zh": "ж", "kh": "х", "ph": "ф", "th": "т", "ck": "к",
    "ts": "ц", "yu": "ю", "ya": "я", "yo": "ё", "ia": "ия|иа", "ee": "и", "oo": "у", "qu": "кв", "x": "кс", "a": "а",
    "b": "б", "c": "к", "d": "д", "e": "е", "f": "ф", "g": "г", "h": "х", "i": "и", "j": "й|дж", "k": "к", "l": "л",
    "m": "м", "n": "н", "o": "о", "p": "п", "q": "к", "r": "р",
    "s": "с", "t": "т", "u": "у", "v": "в", "w": "в", "y": "и", "z": "з",
    "ä": "я|а", "ö": "ё|о", "å": "о",
}  # fmt: skip
_TO_CYRILLIC_UK: Final = _TO_CYRILLIC | {
    "ia": "ія|іа",
    "i": "і|и",
    "y": "і",
    "ee": "і",
    "g": "г|ґ",
    "yo": "йо",
}
_LONGEST: Final = 4
_AFTER_HARD_L: Final = tuple("aeiouyäöål")
"""Before these an l is read as it stands; before a consonant or at the end also soft."""


def to_latin(name: str, *, ukrainian: bool = False) -> Iterator[str]:
    """The name in Latin letters, the commonest spelling first; nothing for a short one."""
    yield from _spelt(name, _TO_LATIN_UK if ukrainian else _TO_LATIN)


def to_cyrillic(name: str, *, ukrainian: bool = False) -> Iterator[str]:
    """The name in Cyrillic letters as it would be read letter by letter; nothing for a short one."""
    yield from _spelt(name, _TO_CYRILLIC_UK if ukrainian else _TO_CYRILLIC)


def _spelt(name: str, table: dict[str, str]) -> Iterator[str]:
    if len(name) < _LEAST_CHARS or not any(map(str.isalpha, name)):
        return
    parts: list[tuple[str, ...]] = []
    place = 0
    while place < len(name):
        for size in range(_LONGEST, 0, -1):
            written = name[place : place + size]
            found = table.get(written.lower()) if len(written) == size else None
            if found is not None or size == 1:
                options = (written,) if found is None else tuple(found.split("|"))
                if written in ("l", "L") and name[place + 1 : place + 2].lower() not in _AFTER_HARD_L:
                    options = (*options, "ль" if written == "l" else "Ль")  # Velmora: Велмора, Вельмора
                parts.append(tuple(_cased(option, written, name) for option in options))
                place += size
                break
    for choice in list(product(*parts))[:MOST]:
        text = "".join(choice)
        if text != name:
            yield text


def _cased(option: str, like: str, name: str) -> str:
    """Capitals as in the name: all of them in one written in capitals, else the first letter's."""
    if not like[:1].isupper():
        return option
    return option.upper() if name.isupper() else option[:1].upper() + option[1:]
