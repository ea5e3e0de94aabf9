"""Latin brands with Cyrillic endings: «Ryanair'а», «Google-ом», «Toyotой»."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from monitor.text.names.slavic import Case
from monitor.text.names.words import ends_in_vowel, is_speakable

_HARD: Final = {
    "ru": (("а", Case.GENITIVE), ("у", Case.DATIVE), ("ом", Case.INSTRUMENTAL), ("е", Case.LOCATIVE)),
    "uk": (
        ("а", Case.GENITIVE),
        ("у", Case.GENITIVE),
        ("ові", Case.DATIVE),
        ("ом", Case.INSTRUMENTAL),
        ("і", Case.LOCATIVE),
    ),
}
_IN_A: Final = {
    "ru": (
        ("ы", Case.GENITIVE),
        ("и", Case.GENITIVE),
        ("е", Case.DATIVE),
        ("у", Case.ACCUSATIVE),
        ("ю", Case.ACCUSATIVE),
        ("ой", Case.INSTRUMENTAL),
        ("ей", Case.INSTRUMENTAL),
    ),
    "uk": (
        ("и", Case.GENITIVE),
        ("і", Case.DATIVE),
        ("у", Case.ACCUSATIVE),
        ("ю", Case.ACCUSATIVE),
        ("ою", Case.INSTRUMENTAL),
        ("єю", Case.INSTRUMENTAL),
    ),
}


def decline(name: str, lang: str) -> Iterator[tuple[str, str]]:
    """The brand with the endings of `lang` ("ru" or "uk"): after ' or -, and joined where it can be read so."""
    last = name[-1:].lower()
    if not name[-1:].isalpha():
        return
    table = _IN_A if last == "a" else _HARD
    for ending, case in table[lang]:
        yield f"{name}'{ending}", case
        yield f"{name}-{ending}", case
        if last == "a":
            yield f"{name[:-1]}{ending}", case
            yield f"{name[:-1]}'{ending}", case
            yield f"{name}{ending}", case
        elif is_speakable(name) and (not ends_in_vowel(name) or last in "ey"):
            # «Googleом»: a silent letter; initials take the ending behind a mark only.
            yield f"{name}{ending}", case
