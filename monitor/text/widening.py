"""A word a person types, widened to the forms under which it stands in texts; for search, context and exclusions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from monitor.text.fold import fold
from monitor.text.names import brands, finnish, forms_of_word
from monitor.text.names.russian import lexeme
from monitor.text.names.words import is_cyrillic, is_latin

MOST_FORMS: Final = 60
"""A query of ten words stays under a thousand terms."""
_SHORTEST: Final = 3
_loaded: set[str] = set()


def load_dictionaries(langs: Sequence[str]) -> None:
    """Loads what brings inflected words of Ukrainian, Finnish and English back to their base form.

    Takes 0.5 s for Ukrainian and 3 s for Finnish: to be called off the main thread. Until then `widen` bends
    words as they were typed.
    """
    from simplemma import lemmatize

    for lang in langs:
        if lang in ("uk", "fi", "en") and lang not in _loaded:
            lemmatize("a", lang=lang)
            _loaded.add(lang)


def widen(word: str, langs: Sequence[str] = ("ru", "uk", "fi", "en")) -> frozenset[str]:
    """The folded forms of a word, itself among them, at most `MOST_FORMS`."""
    return _widen(fold(word).strip(), tuple(langs), frozenset(_loaded))


@lru_cache(maxsize=1024)
def _widen(word: str, langs: tuple[str, ...], loaded: frozenset[str]) -> frozenset[str]:
    found = {word: None}
    if len(word) >= _SHORTEST and word.isalpha():
        for lang in langs:
            found.update((fold(form), None) for form in _forms(word, lang, loaded))
    return frozenset(list(found)[:MOST_FORMS])


def _forms(word: str, lang: str, loaded: frozenset[str]) -> Iterator[str]:
    bases = [word, *_lemma(word, lang, loaded)]
    if lang == "ru" and is_cyrillic(word):
        yield from lexeme(word)
        yield from forms_of_word(word, "ru")
    elif lang == "uk" and is_cyrillic(word):
        for base in bases:
            yield base
            yield from forms_of_word(base, "uk")
    elif lang == "fi" and is_latin(word):
        for base in bases:
            yield base
            yield from (text for text, _ in finnish.decline(base))
    elif lang == "en" and is_latin(word):
        for base in bases:
            yield base
            yield from _english(base)
    if lang in ("ru", "uk") and is_latin(word):
        yield from (text for text, _ in brands.decline(word, lang))


def _lemma(word: str, lang: str, loaded: frozenset[str]) -> Iterator[str]:
    """The base form, if the dictionary is there and knows one."""
    if lang not in loaded:
        return
    from simplemma import lemmatize

    base = fold(lemmatize(word, lang=lang))
    if base != word:
        yield base


def _english(word: str) -> Iterator[str]:
    """Plural, past and -ing of a word, by spelling; what is no word finds nothing."""
    if word.endswith(("s", "x", "z", "ch", "sh")):
        yield word + "es"
    elif word.endswith("y") and word[-2:-1] not in "aeiou":
        yield word[:-1] + "ies"
        yield word[:-1] + "ied"
    else:
        yield word + "s"
    yield (word[:-1] if word.endswith("e") else word) + "ing"
    yield word + ("d" if word.endswith("e") else "ed")
