"""Which language a text is in: by script and letters first, by common words, by a model last; or honestly unknown."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import Any, Final

from monitor.text.fold import fold
from monitor.text.lexicon import words
from monitor.text.names.russian import dictionary
from monitor.text.types import Language

_CYRILLIC: Final = re.compile("[\u0400-\u04ff]")
_LATIN: Final = re.compile("[A-Za-zÀ-ɏ]")
_LATIN_WORD: Final = re.compile(r"(?<!\w)[a-zà-ɏ]+(?!\w)")
_LINKS: Final = re.compile(r"\w+://\S+|www\.\S+|[@#]\w+|\S+@\S+\.\w+|\S+\.(?:ru|com|ua|fi|net|org)\b\S*")
_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_RUSSIAN: Final = re.compile("[ыэъёЫЭЪЁ]")
_UKRAINIAN: Final = re.compile("[іїєґІЇЄҐ]")
_OTHER_CYRILLIC: Final = re.compile("[ўјљњћђџѓќѕәғқңөұүһҳҷӯ]", re.IGNORECASE)
# Common words that the related languages spell otherwise.
_COMMON: Final = {
    "ru": words(
        "что как это или но очень только меня мне когда где был была было будет спасибо надо нужно если почему хорошо "
        "тоже уже еще и она они его ее все всё без нет больше который которые просто сейчас раз после потом ничего"
    ),
    "uk": words(
        "що як це чи або але дуже тільки мене мені коли де був була було буде дякую треба якщо чому добре теж вже ще "
        "та і вона вони його її все без немає більше який які просто зараз після потім нічого від про й"
    ),
    "en": words(
        "the and is of to in it you for that this with not was are my have on at be but we they your from had has i "
        "so an as or if their what when very just never no can will been were our would there about"
    ),
    "fi": words(
        "ja on ei että se ole mutta kun niin olen oli mikä tämä sen kiitos hyvä ovat minä joka vain nyt jo mun mä sä "
        "ette sitä tai olla olisi voi myös kuin jos sitten vielä en et eivät hän he me te minun tuli aina kaikki"
    ),
}
# Words that both Russian and Ukrainian have decide nothing.
_SHARED: Final = _COMMON["ru"] & _COMMON["uk"]
_CYRILLIC_LANGS: Final = ("ru", "uk", "be", "bg", "sr", "mk", "kk")
_LATIN_LANGS: Final = ("en", "fi", "sv", "et", "de", "no", "da", "fr", "es", "it", "pl", "lt", "lv", "nl", "pt")
_FEWEST_LETTERS: Final = 3
_MODEL_LETTERS: Final = 20
"""With fewer letters the model is as often wrong as right."""
_MODEL_SURE: Final = 0.9
_MODEL_SURE_RUSSIAN: Final = 0.6
"""For Russian in a text without і, ї, є, ґ: one letter in fourteen of a Ukrainian text is one of them."""
_ONE_SCRIPT: Final = 0.65
_CLEAR: Final = 4
_LONG_WORD: Final = 4
_FEWEST_KNOWN: Final = 4
_FEW_LETTERS: Final = 20
"""In so many letters of longer words a Ukrainian would have written an і, ї or є in four cases of five."""
_ENOUGH: Final = 4000
"""Letters beyond these do not change the answer."""
UNSURE: Final = Language(None, 0.0)


def detect(text: str) -> Language:
    """The language, with how sure it is; None where the text is too short or too mixed to tell."""
    text = _LINKS.sub(" ", text[:_ENOUGH])
    cyrillic = len(_CYRILLIC.findall(text))
    # Latin names in a Cyrillic text are names; words in small letters are a language.
    latin = sum(map(len, _LATIN_WORD.findall(text))) if cyrillic else len(_LATIN.findall(text))
    letters = cyrillic + latin
    if letters < _FEWEST_LETTERS:
        return UNSURE
    if cyrillic >= _ONE_SCRIPT * letters:
        return _cyrillic(text, cyrillic)
    if latin >= _ONE_SCRIPT * letters:
        return _latin(text, latin)
    return UNSURE


def _cyrillic(text: str, letters: int) -> Language:
    if _OTHER_CYRILLIC.search(text):
        return _by_model(text, letters, _CYRILLIC_LANGS)
    russian, ukrainian = len(_RUSSIAN.findall(text)), len(_UKRAINIAN.findall(text))
    if russian and ukrainian:
        # A quotation or a name in the other language, unless both are at home: then nobody can tell.
        if russian >= _CLEAR * ukrainian:
            return Language("ru", 0.9)
        if ukrainian >= _CLEAR * russian:
            return Language("uk", 0.9)
        return _by_words(text, ("ru", "uk")) or _by_model(text, letters, _CYRILLIC_LANGS)
    if russian or ukrainian:
        count = russian or ukrainian
        return Language("ru" if russian else "uk", round(min(0.99, 0.8 + 0.05 * count), 2))
    return _by_words(text, ("ru", "uk")) or _by_dictionary(text) or _by_model(text, letters, _CYRILLIC_LANGS)


def _by_dictionary(text: str) -> Language | None:
    """Russian, if nearly all longer words stand in its dictionary; four of another language hardly do.

    Names stand in no dictionary: what is written with a capital counts only where it is known.
    """
    longer = {word for word in _WORD.findall(text) if len(word) >= _LONG_WORD}
    known = {word for word in longer if dictionary().word_is_known(word.lower())}
    strange = sum(word[0].islower() for word in longer - known)
    few = _FEWEST_KNOWN if strange or sum(map(len, longer)) < _FEW_LETTERS else _FEWEST_KNOWN - 1
    return Language("ru", 0.8) if len(known) >= few and len(known) >= 0.85 * (len(known) + strange) else None


def _latin(text: str, letters: int) -> Language:
    return _by_words(text, ("en", "fi")) or _by_model(text, letters, _LATIN_LANGS)


def _by_words(text: str, langs: tuple[str, str]) -> Language | None:
    """The language whose common words stand in the text, if only one's do or by far."""
    counts = Counter(_WORD.findall(fold(text)))
    one, other = (sum(counts[word] for word in (_COMMON[lang] - _SHARED) & counts.keys()) for lang in langs)
    total = sum(counts.values())
    lang, more, less = (langs[0], one, other) if one >= other else (langs[1], other, one)
    # Two common words, or one of at most three; and they must be common among all, else it is a third language.
    if more >= _CLEAR * less and (more >= 2 or (more == 1 and total <= 3)) and more >= 0.1 * total:
        return Language(lang, round(min(0.98, 0.6 + 0.1 * more), 2))
    return None


@cache
def _model() -> Any:
    """The model (0.6 s once); one for the process."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return {langs: _restricted(LanguageIdentifier, MODEL_FILE, langs) for langs in (_CYRILLIC_LANGS, _LATIN_LANGS)}


def _restricted(identifier_class: Any, file: Any, langs: tuple[str, ...]) -> Any:
    identifier = identifier_class.from_model_file(file, norm_probs=True)
    identifier.set_languages(list(langs))
    return identifier


def _by_model(text: str, letters: int, langs: tuple[str, ...]) -> Language:
    if letters < _MODEL_LETTERS:
        return UNSURE
    # Capitals are other letters to the model, and a shouted complaint is still a complaint.
    lang, probability = _model()[langs].classify(text.lower())
    needed = _MODEL_SURE_RUSSIAN if lang == "ru" and not _UKRAINIAN.search(text) else _MODEL_SURE
    return Language(lang, round(float(probability), 2)) if probability >= needed else UNSURE
