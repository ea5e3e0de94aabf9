"""The language of a page or text by its letters, where it declares none, or one that cannot be.

Dates are read by it: "05.03.2026 14:05" on a page in Russian is Moscow time. Many boards declare the language of the
theme they copied, English most of all.
"""

from __future__ import annotations

import re
from typing import Final

CYRILLIC_LANGS: Final = frozenset(("ru", "uk", "be", "bg", "sr", "mk", "kk"))
PAGE_SAMPLE: Final = 20_000
"""Letters of a page that are looked at."""
_CODE: Final = re.compile(r"[a-z]{2,3}(?:[-_][a-z0-9-_]+)?", re.IGNORECASE)
_CYRILLIC: Final = re.compile("[Ѐ-ӿ]")
_LATIN: Final = re.compile("[A-Za-z]")
_UKRAINIAN: Final = re.compile("[іїєґІЇЄҐ]")
_RUSSIAN: Final = re.compile("[ыэъёЫЭЪЁ]")
# Words of boards themselves and of everyday speech that no other language has; a page shows several of them.
_FINNISH: Final = re.compile(
    r"\b(?:viesti(?:ä|t|ketju)?|viestejä|aihe(?:et|tta)?|lähetetty|kirjoitettu|kirjoittaja|käyttäjä\w*|keskustelu\w*"
    r"|vastau\w+|sivu|rekisteröi\w+|kirjaudu|eilen|tänään|viimeisin|uusin|klo|lainaus|liittynyt|että|mutta|myös|ovat"
    r"|oli|kun|niin|sitten|vain|minulla|tämä|joka|kanssa|mitä|sinä|minä|tai|jos|ollut|pitää|voi|olen|vielä|kuin|hyvä"
    r"|ei|ja|on)\b",
    re.IGNORECASE,
)
_ALSO_ESTONIAN: Final = frozenset(("ei", "ja", "on", "tai"))
_ENGLISH: Final = re.compile(r"\b(?:the|and|of|to|is|you|that|with|posts?|reply|joined|posted)\b", re.IGNORECASE)
_SOME_OF_A_PAGE: Final = 40  # letters; names and quotations have less
_SOME_OF_A_TEXT: Final = 60  # without a letter that only one language has
_FINNISH_WORDS_OF_A_PAGE: Final = 5
_FINNISH_WORDS_OF_A_TEXT: Final = 3  # different ones, beside those that other languages have
_FEWEST_LETTERS: Final = 40


def declared_language(declared: str | None) -> str | None:
    """What a page declares, with region; None for what is no code of a language."""
    return declared if declared and _CODE.fullmatch(declared) else None


def without_region(lang: str | None) -> str | None:
    """The language as posts carry it ("uk" of "uk-UA")."""
    return re.split("[-_]", lang.lower())[0] if lang else None


def language_of_page(sample: str, declared: str | None) -> str | None:
    """`declared` where a page's letters allow it, else the language of its letters; None if unknown.

    `sample` is what there is to read on the page, its frame included.
    """
    sample = sample[:PAGE_SAMPLE]
    code = without_region(declared)
    cyrillic, latin = _letters(sample)
    is_cyrillic = 4 * cyrillic > latin and cyrillic >= _SOME_OF_A_PAGE
    if code in (None, "en") and not is_cyrillic:
        finnish = sum(word.lower() not in _ALSO_ESTONIAN for word in _FINNISH.findall(sample))
        if finnish >= _FINNISH_WORDS_OF_A_PAGE and (code is None or finnish > len(_ENGLISH.findall(sample))):
            return "fi"
    if declared is not None and is_cyrillic == (code in CYRILLIC_LANGS):
        return declared
    if is_cyrillic:
        return "uk" if _is_ukrainian(sample) else "ru"
    return None if code in CYRILLIC_LANGS and latin > 20 * cyrillic else declared


def language_of_text(text: str, declared: str | None) -> str | None:
    """The same of one text alone, which may be short: told only where its letters or words leave no doubt."""
    cyrillic, latin = _letters(text)
    code = without_region(declared)
    if cyrillic > latin // 2:
        if code in CYRILLIC_LANGS:
            return declared
        if _is_ukrainian(text):
            return "uk"
        if _RUSSIAN.search(text) or cyrillic >= _SOME_OF_A_TEXT:
            return "ru"
        return None if cyrillic else declared
    if declared is None:
        words = {word.lower() for word in _FINNISH.findall(text)}
        return "fi" if len(words - _ALSO_ESTONIAN) >= _FINNISH_WORDS_OF_A_TEXT else None
    return None if code in CYRILLIC_LANGS and latin > 20 * max(cyrillic, 1) else declared


def has_letters_of(sample: str, lang: str | None) -> bool:
    """False where a text is in another alphabet than the language's; True where there is too little to tell."""
    cyrillic, latin = _letters(sample)
    if lang is None or cyrillic + latin < _FEWEST_LETTERS:
        return True
    return not (cyrillic > 2 * latin if without_region(lang) not in CYRILLIC_LANGS else latin > 20 * cyrillic)


def _letters(text: str) -> tuple[int, int]:
    return len(_CYRILLIC.findall(text)), len(_LATIN.findall(text))


def _is_ukrainian(text: str) -> bool:
    return len(_UKRAINIAN.findall(text)) > len(_RUSSIAN.findall(text))
