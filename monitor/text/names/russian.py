"""Russian words in their cases: the dictionary where it knows the word as a name, endings where it does not.

The dictionary is asked with care: it takes «авито» for a participle. Only readings as a noun or adjective in the
nominative count, and only of words that stand in it; everything else bends by its ending.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, Final

from monitor.text.names.slavic import Case, Cases, Gender, Reading

if TYPE_CHECKING:
    from pymorphy3.analyzer import Parse

_CASES: Final = {
    "nomn": Case.NOMINATIVE,
    "gent": Case.GENITIVE,
    "gen2": Case.GENITIVE,
    "datv": Case.DATIVE,
    "accs": Case.ACCUSATIVE,
    "ablt": Case.INSTRUMENTAL,
    "loct": Case.LOCATIVE,
    "loc2": Case.LOCATIVE,
}
_GENDERS: Final = {"masc": Gender.MASCULINE, "femn": Gender.FEMININE, "neut": Gender.NEUTER}
_PROPER: Final = frozenset({"Name", "Surn", "Patr", "Geox", "Orgn", "Trad", "Abbr", "Init"})
# Firms that the dictionary lists without saying that they are firms: nobody means another Сбербанк.
_FIRM_ENDINGS: Final = ("банк", "пром", "нефть", "телеком", "маркет", "трест", "строй", "транс", "энерго", "инвест")
_HUSHERS: Final = "гкхжшчщ"
_HISSERS: Final = "жшчщц"


@cache
def dictionary() -> Any:
    """The Russian dictionary (70 ms once, 15 MB); one for the process."""
    import pymorphy3_dicts_ru
    from pymorphy3 import MorphAnalyzer

    # told where it lies, it need not look through all that is installed: half of its time
    return MorphAnalyzer(path=pymorphy3_dicts_ru.get_path(), lang="ru")


@lru_cache(maxsize=4096)
def is_common(word: str) -> bool:
    """Whether the word is an ordinary word of the language and not only somebody's or some place's name."""
    if not dictionary().word_is_known(word):
        return False
    if word.endswith(_FIRM_ENDINGS) and word not in _FIRM_ENDINGS:
        return False
    return any(not _PROPER & set(map(str, parse.tag.grammemes)) for parse in dictionary().parse(word))


@lru_cache(maxsize=4096)
def lemmas(word: str) -> tuple[str, ...]:
    """The dictionary words that this may be a form of, likeliest first; () where it is unknown."""
    if not dictionary().word_is_known(word):
        return ()
    return tuple(dict.fromkeys(parse.normal_form for parse in dictionary().parse(word)))


@lru_cache(maxsize=4096)
def lexeme(word: str) -> frozenset[str]:
    """All forms of a dictionary word in its likely readings; only the word where it is unknown."""
    found = {word}
    if dictionary().word_is_known(word):
        parses = dictionary().parse(word)
        for parse in parses:
            if parse.score >= 0.1 * parses[0].score:
                found.update(form.word for form in parse.lexeme)
    return frozenset(found)


class Russian:
    """Readings of single Russian words."""

    def nouns(self, word: str) -> tuple[Reading, ...]:
        """Readings as a noun in the nominative; unknown words bend by their ending."""
        return _nouns(word)

    def adjectives(self, word: str) -> tuple[Reading, ...]:
        """Readings as an adjective in the nominative."""
        return _adjectives(word)

    def guess(self, word: str) -> tuple[Reading, ...]:
        """Readings by ending alone."""
        return _by_ending(word)

    def stands_beside(self, word: str) -> bool:
        """Whether the word can only be a nominative singular («Радио Свобода»), or is in no dictionary."""
        if not dictionary().word_is_known(word):
            return bool(_by_ending(word))
        tags = [parse.tag for parse in dictionary().parse(word)]
        return all("nomn" in tag or "accs" in tag for tag in tags if tag.POS in ("NOUN", "ADJF"))

    def is_head(self, word: str) -> bool:
        """Never by itself: the dictionary tells a genitive."""
        return False

    def joins(self, word: str) -> bool:
        """Whether the word joins two equal parts."""
        return word in ("и", "&", "да")


@lru_cache(maxsize=4096)
def _nouns(word: str) -> tuple[Reading, ...]:
    if not dictionary().word_is_known(word):
        return _hyphenated(word) if "-" in word else _compound(word) or _by_ending(word)
    parses: list[Parse] = [p for p in dictionary().parse(word) if p.tag.POS == "NOUN" and "nomn" in p.tag]
    # «Ленты» is rarely a company of its own: the plural counts where there is no singular.
    singular = [p for p in parses if p.tag.number == "sing"]
    readings = []
    for parse in singular or parses:
        plural = parse.tag.number == "plur"
        gender = Gender.PLURAL if plural else _GENDERS.get(parse.tag.gender, Gender.MASCULINE)
        same = [form for form in parse.lexeme if form.tag.number == parse.tag.number]
        if word.endswith("ие") and not plural:
            same = [form for form in same if form.word.startswith(word[:-1])]  # nobody writes «Измеренью»
        readings.append(Reading(gender, _cases(same)))
        # A person as a name («демократ», «пенсионер») is met in the plural too: members, not the thing.
        if "anim" in parse.tag and not plural and not _is_proper(parse):
            many = _cases(form for form in parse.lexeme if form.tag.number == "plur")
            readings.append(Reading(Gender.PLURAL, many))
        if "Fixd" in parse.tag and "Abbr" not in parse.tag and word[-1] in "ая":
            readings += _by_ending(word)  # the dictionary leaves «Алроса» alone, people do not
    return tuple(readings)


def _compound(word: str) -> tuple[Reading, ...]:
    """An unknown word that ends in a known noun, which bends («Мосгордума», «Союзмолоко»)."""
    for start in range(2, len(word) - 3):
        tail = word[start:]
        if not dictionary().word_is_known(tail):
            continue
        readings = _nouns(tail)
        if readings:
            head = word[:start]
            return tuple(
                Reading(one.gender, {case: tuple(head + text for text in texts) for case, texts in one.cases.items()})
                for one in readings
            )
    return ()


@lru_cache(maxsize=4096)
def _adjectives(word: str) -> tuple[Reading, ...]:
    if not dictionary().word_is_known(word):
        return _adjective_by_ending(word)
    readings = []
    for parse in dictionary().parse(word):
        tag = parse.tag
        if tag.POS not in ("ADJF", "PRTF") or "nomn" not in tag:
            continue
        same = [
            form
            for form in parse.lexeme
            if form.tag.POS == tag.POS
            and form.tag.number == tag.number
            and form.tag.gender == tag.gender
            and ("Supr" in form.tag) == ("Supr" in tag)
        ]
        gender = Gender.PLURAL if tag.number == "plur" else _GENDERS[tag.gender]
        readings.append(Reading(gender, _cases(same)))
    return tuple(readings)


def _is_proper(parse: Parse) -> bool:
    return bool(_PROPER & set(map(str, parse.tag.grammemes)))


def _cases(forms: Any) -> Cases:
    """Forms of a dictionary entry by case, in the dictionary's order."""
    by_case: defaultdict[Case, dict[str, None]] = defaultdict(dict)
    for form in forms:
        case = _CASES.get(form.tag.case)
        if case is not None:
            by_case[case][form.word] = None
    return {case: tuple(texts) for case, texts in by_case.items()}


def _hyphenated(word: str) -> tuple[Reading, ...]:
    """A compound of which no dictionary knows: the last part bends («Альфа-банка»), the first may too."""
    head, _, last = word.rpartition("-")
    readings = []
    for reading in _nouns(last):
        cases = {case: tuple(f"{head}-{text}" for text in texts) for case, texts in reading.cases.items()}
        readings.append(Reading(reading.gender, cases))
    return tuple(readings)


def _reading(gender: Gender, stem: str, endings: str) -> Reading:
    """A reading from endings in the order genitive, dative, accusative, instrumental, locative; "/" parts variants."""
    order = (Case.GENITIVE, Case.DATIVE, Case.ACCUSATIVE, Case.INSTRUMENTAL, Case.LOCATIVE)
    cases = {
        case: tuple(stem + ending.strip("0") for ending in variants.split("/"))
        for case, variants in zip(order, endings.split(), strict=True)
    }
    return Reading(gender, cases)


def _by_ending(word: str) -> tuple[Reading, ...]:
    """Readings of a word that stands in no dictionary. Source: school grammar, declensions 1 to 3."""
    if len(word) < 3 or not word.isalpha():
        return ()
    stem, last = word[:-1], word[-1]
    before = stem[-1]
    if adjective := _adjective_by_ending(word):
        return adjective
    if last == "а":
        genitive = "и" if before in _HUSHERS else "ы"
        instrumental = "ой/ою/ей" if before in _HISSERS else "ой/ою"
        return (_reading(Gender.FEMININE, stem, f"{genitive} е у {instrumental} е"),)
    if last == "я":
        dative = "и" if before == "и" else "е"
        return (_reading(Gender.FEMININE, stem, f"и {dative} ю ей/ею {dative}"),)
    if last == "ь":
        return (
            _reading(Gender.MASCULINE, stem, "я ю ь ем е"),
            _reading(Gender.FEMININE, stem, "и и ь ью и"),
        )
    if last == "й":
        locative = "и" if before == "и" else "е"
        return (_reading(Gender.MASCULINE, stem, f"я ю й ем {locative}"),)
    if word.endswith("ство"):
        return (_reading(Gender.NEUTER, stem, "а у о ом е"),)
    if word.endswith(("ово", "ево", "ёво", "ино", "ыно")):
        return (_reading(Gender.NEUTER, stem, "а у о ом е"),)
    if word.endswith("ие"):
        return (_reading(Gender.NEUTER, stem, "я ю е ем и"),)
    if last == "ы":
        return (_reading(Gender.PLURAL, stem, "0/ов ам ы/ов ами ах"),)
    if last in "оеиуэюё" or word.endswith(("ых", "их")):
        return ()  # Долгих, Черных: surnames that never bend
    instrumental = "ем/ом" if last in _HISSERS else "ом"
    plain = _reading(Gender.MASCULINE, word, f"а у 0 {instrumental} е")
    if word.endswith(("ец", "ок", "ёк")) and len(word) > 4:
        short = word[:-2] + word[-1]
        return (_reading(Gender.MASCULINE, short, f"а у 0 {instrumental} е"), plain)
    return (plain,)


def _adjective_by_ending(word: str) -> tuple[Reading, ...]:
    """An adjective that stands in no dictionary, by its suffix («Красноярский», «Черкизовский»)."""
    stem = word[:-2]
    if word.endswith(("ский", "цкий")):
        return (_reading(Gender.MASCULINE, stem, "ого ому ий/ого им ом"),)
    if word.endswith(("ская", "цкая", "ная", "овая", "евая")):
        return (_reading(Gender.FEMININE, stem, "ой ой ую ой/ою ой"),)
    if word.endswith(("ное", "ское", "цкое", "овое", "евое")):
        return (_reading(Gender.NEUTER, stem, "ого ому ое ым/им ом"),)
    if word.endswith(("ный", "овый", "евый")):
        return (_reading(Gender.MASCULINE, stem, "ого ому ый/ого ым ом"),)
    if word.endswith(("ские", "цкие")):
        return (_reading(Gender.PLURAL, stem, "их им ие/их ими их"),)
    if word.endswith(("ные", "овые", "евые")):
        return (_reading(Gender.PLURAL, stem, "ых ым ые/ых ыми ых"),)
    return ()
