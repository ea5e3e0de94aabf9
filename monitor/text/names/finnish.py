"""Finnish forms of a name, by rules of our own: no free library inflects Finnish without the word being Finnish.

A name is bent by its last letters; where two ways are in use (Alkon and Alon, Neste : Nesteen, Yle : Ylen) both are
given. Source: VISK (Iso suomen kielioppi) §§ 41-80 on gradation and stems, § 89-97 on case endings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from monitor.text.lexicon import words
from monitor.text.names import finnish_plurals
from monitor.text.names.finnish_stems import E_STEMS, KEEPS_S, SOFT_K, T_STEMS, stem_in_consonant
from monitor.text.names.words import is_abbreviation, is_latin, is_speakable, recase

_VOWELS: Final = "aeiouyäöåü"
_BACK: Final = "aouå"
_FRONT: Final = "äöyü"
_SHORT: Final = 4
"""Of a name with no more letters the shortest spoken forms are other words: Aural, Ales."""
_LONG: Final = ("aa", "ee", "ii", "oo", "uu", "yy", "ää", "öö")
_DIPHTHONGS: Final = ("ie", "uo", "yö", "ai", "ei", "oi", "ui", "yi", "äi", "öi", "au", "eu", "ou", "iu", "äy", "öy")
# Longest first. The first three are of quantity and hold for every word, the rest of quality and not for each name.
_QUANTITY: Final = (("kk", "k"), ("pp", "p"), ("tt", "t"))
_QUALITY: Final = (
    ("nk", "ng"),
    ("nt", "nn"),
    ("mp", "mm"),
    ("lt", "ll"),
    ("rt", "rr"),
    ("lp", "lv"),
    ("rp", "rv"),
    ("ht", "hd"),
    ("lk", "l"),
    ("rk", "r"),
)
# Finnish nouns in -s, which take no -i- as foreign names do (Philipsin).
_NATIVE_IN_S: Final = tuple(
    words(
        "keskus yhdistys laitos hallitus tutkimus palvelus kustannus rakennus vakuutus osuus yhteys toimitus valmennus "
        "järjestys kirjastus teollisuus terveys koulutus valmistus kuljetus liitos tehdas"
    )
)
_PARTITIVE_WITHOUT_E: Final = ("ri", "ni", "li", "mi", "si")
_ADJECTIVES: Final = words(
    "uusi vanha musta valkoinen vihreä hyvä iso pieni suuri vapaa nuori oma kaunis vahva kirkas terve puhdas villi "
    "hullu musta sininen punainen keltainen kultainen oikea rakas ensimmäinen toinen avoin"
)
_ADJECTIVES_OF_MANY: Final = words(
    "uudet vanhat mustat valkoiset vihreät hyvät isot pienet suuret vapaat nuoret omat kauniit vahvat "
    "kirkkaat terveet villit hullut siniset punaiset keltaiset kultaiset oikeat rakkaat avoimet iloiset hopeiset"
)
# The sound of a letter's name decides the ending behind the colon: EU:hun, SDP:hen, SAK:hon.
_LETTERS: Final = {
    "a": "aa", "b": "bee", "c": "see", "d": "dee", "e": "ee", "f": "äf", "g": "gee", "h": "hoo", "i": "ii",
    "j": "jii", "k": "koo", "l": "äl", "m": "äm", "n": "än", "o": "oo", "p": "pee", "q": "kuu", "r": "är",
    "s": "äs", "t": "tee", "u": "uu", "v": "vee", "w": "vee", "x": "äks", "y": "yy", "z": "tset", "å": "oo",
    "ä": "ää", "ö": "öö",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Stem:
    """A way to bend one word: `strong` before endings that keep the syllable open, `weak` before the others."""

    strong: str
    weak: str
    partitives: tuple[str, ...]
    illatives: tuple[str, ...]


def decline(name: str) -> Iterator[tuple[str, str]]:
    """The name in its other cases with the rule of each; the last word bends, adjectives before it agree."""
    words = name.split()
    last = words[-1]
    if is_abbreviation(last) or not last[-1:].isalpha() or (last.isupper() and not is_speakable(last)):
        bare = len(last) > 2 and not is_speakable(last)
        for ending, rule in _colon_endings(last):
            yield f"{name}:{ending}", rule
            if bare or last[-1:].isdigit():
                yield f"{name}{ending}", rule  # NTXn, Kodin1ltä, as people post
        if not is_speakable(last) or not last.isalpha() or len(last) < 3:
            return
    elif "." in last:
        for ending, rule in _colon_endings(last):
            yield f"{name}:{ending}", rule
    many = finnish_plurals.may_be(last.lower())
    agreeing = [word for word in words[:-1] if _is_adjective(word.lower()) or (many and _is_of_many(word.lower()))]
    for rule, forms in _cases(last.lower()).items():
        heads = [
            _first(word, rule) if word in agreeing and rule in _cases(word.lower()) else word for word in words[:-1]
        ]
        for form in forms:
            yield " ".join([*heads, recase(last, form)]), rule


def is_bound(first: str, second: str) -> bool:
    """Whether the first of two words belongs to the second: an adjective or a genitive («Turun yliopisto»)."""
    return _is_adjective(first.lower()) or (first.lower().endswith("n") and is_latin(second))


def _first(word: str, rule: str) -> str:
    return recase(word, _cases(word.lower())[rule][0])


def _is_adjective(word: str) -> bool:
    return word in _ADJECTIVES or (word.endswith(("lainen", "läinen", "llinen")))


def _is_of_many(word: str) -> bool:
    """Whether the word is an adjective in the plural: Keltaiset, Nuoret."""
    return word.endswith(("laiset", "läiset", "lliset")) or word in _ADJECTIVES_OF_MANY


@lru_cache(maxsize=4096)
def _cases(word: str) -> dict[str, tuple[str, ...]]:
    """The forms of one word, lower case, by case."""
    if len(word) < 2:
        return {}
    forms: dict[str, dict[str, None]] = {}
    if finnish_plurals.may_be(word):
        plural = finnish_plurals.cases(word, "a" if _harmonies(word)[0] == "back" else "ä")
        if finnish_plurals.is_sure(word):
            return plural
        # Eurostat is no plural, which cannot be seen: both ways.
        forms = {rule: dict.fromkeys(texts) for rule, texts in plural.items()}

    def add(rule: str, *texts: str) -> None:
        forms.setdefault(rule, {}).update(dict.fromkeys(texts))

    for harmony in _harmonies(word):
        a = "a" if harmony == "back" else "ä"
        for stem in _stems(word, a):
            add("genitive", stem.weak + "n")
            add("partitive", *stem.partitives)
            add("inessive", f"{stem.weak}ss{a}")
            add("elative", f"{stem.weak}st{a}")
            add("illative", *stem.illatives)
            add("adessive", f"{stem.weak}ll{a}")
            add("ablative", f"{stem.weak}lt{a}")
            add("allative", f"{stem.weak}lle")
            add("essive", f"{stem.strong}n{a}")
            add("translative", f"{stem.weak}ksi")
            # As people speak and post: Katajast, Katajalt, and Katajas, which is what a short name may not risk.
            add("elative", f"{stem.weak}st")
            add("ablative", f"{stem.weak}lt")
            if len(word) > _SHORT:
                add("inessive", f"{stem.weak}s")
                add("adessive", f"{stem.weak}l")
    return {rule: tuple(texts) for rule, texts in forms.items()}


_LAST_PARTS: Final = re.compile(
    r"(?:niemi|mieli|kieli|tie|kivi|vesi|liesi|lehti|hetki|retki|helmi|siipi|veli|mies|pirtti|netti|setti|merkki|liike|piste|liite|side"
    r"|teline|tiimi|piiri|rinki|renki|grilli|deli|viini|hissi|peli|tili|sirkki|pelti|linkki)$"
)
"""Second parts of compounds without a back vowel of their own; a word that only ends like one gets both rows."""


def _harmonies(word: str) -> tuple[str, ...]:
    """Back, front, or both where a foreign or compound word leaves it open (Sony : Sonylla, Sonyllä)."""
    back = any(letter in _BACK for letter in word)
    front = any(letter in _FRONT for letter in word)
    if back and not front and (_LAST_PARTS.search(word) or not any(one in _BACK for one in word.rpartition("-")[2])):
        return ("front", "back")  # a compound follows its last part: Rovaniemellä, Bussi-Bergillä
    if back and front:
        last = next(letter for letter in reversed(word) if letter in _BACK + _FRONT)
        if last == "y":
            return ("back", "front")
        return ("back",) if last in _BACK else ("front",)
    if not back and not front and not word.isascii():
        return ("front", "back")
    return ("back",) if back else ("front",)


def _stems(word: str, a: str) -> Iterator[_Stem]:
    """The ways to bend a word; `a` is a or ä."""
    if word.endswith("nen") and len(word) > 4:
        se = word[:-3] + "se"
        yield _Stem(se, se, (f"{word[:-3]}st{a}",), (se + "en",))
        return
    stem = stem_in_consonant(word)
    if stem is not None:
        yield _Stem(stem, stem, (f"{word}t{a}",), (f"{stem}{stem[-1]}n", f"{stem}seen"))
    last = word[-1]
    if last == "s":
        yield from _in_s(word, a)
        return
    if last not in _VOWELS or (
        last == "y" and word[-2:-1] not in _VOWELS and not word.endswith(("ty", "ry", "ky", "py"))
    ):
        # Sony, Microsoft: y counts as a vowel, a consonant takes an i.
        stem = word if last == "y" else word + "i"
        yield _plain(stem, stem, a)
        return
    if last == "e" and word[-2:-1] not in _VOWELS:
        yield from _in_e(word, a)
        return
    if last == "i":
        yield from _in_i(word, a)
        return
    yield from _graded(word, a)


def _plain(strong: str, weak: str, a: str) -> _Stem:
    """A stem in a vowel with the usual partitive and illative."""
    last = strong[-1]
    end = strong[-2:]
    if end in _LONG:
        partitives: tuple[str, ...] = (f"{strong}t{a}",)
        illatives: tuple[str, ...] = (f"{strong}seen", f"{strong}h{last}n")
    elif end in _DIPHTHONGS or (last == "y" and strong[-2:-1] in _VOWELS):
        vowel = "i" if last == "y" else last
        partitives = (f"{strong}t{a}", f"{strong}{a}")
        illatives = (f"{strong}h{vowel}n", f"{strong}{last}n")
    else:
        partitives = (f"{strong}{a}",)
        illatives = (f"{strong}{last}n",)
        if end in ("io", "iö"):
            partitives = (*partitives, f"{strong}t{a}")
    return _Stem(strong, weak, partitives, illatives)


def _graded(word: str, a: str) -> Iterator[_Stem]:
    """Stems of a word in a vowel, with weak consonants and, where a name may keep them, without."""
    for weak in _weakened(word):
        yield _plain(word, weak, a)


def _weakened(stem: str) -> tuple[str, ...]:
    """The stem with its last consonants weakened; two where a name may also stay as it is."""
    body, vowel = stem[:-1], stem[-1]
    for strong, weak in _QUANTITY:
        if body.endswith(strong):
            return (body[: -len(strong)] + weak + vowel,)
    for strong, weak in _QUALITY:
        if body.endswith(strong):
            return (body[: -len(strong)] + weak + vowel, stem)
    if len(body) > 2 and body[-2] in _VOWELS:
        single = {"t": "d", "p": "v", "k": ""}.get(body[-1])
        if single is not None:
            return (body[:-1] + single + vowel, stem)
    return (stem,)


def _strengthened(stem: str) -> str:
    """The stem with its last consonants strengthened: laite becomes laittee-, osake osakkee-."""
    body, vowel = stem[:-1], stem[-1]
    if body.endswith(("lj", "rj", "hj")):
        return body[:-1] + "k" + vowel  # hylje, hylkeen
    for strong, weak in (*_QUALITY[:6], ("ht", "hd")):
        if body.endswith(weak) and len(weak) == 2:
            return body[: -len(weak)] + strong + vowel
    if len(body) > 2 and body[-1] in "kpt" and body[-2] in _VOWELS + "lrn":
        return body + body[-1] + vowel
    if len(body) > 2 and body[-2] in _VOWELS and body[-1] in "dv":
        return body[:-1] + {"d": "t", "v": "p"}[body[-1]] + vowel
    return stem


def _in_e(word: str, a: str) -> Iterator[_Stem]:
    """Kone : Koneen as a Finnish word, Google : Googlen as a foreign one; which it is cannot be seen."""
    for grown in dict.fromkeys((word, _strengthened(word))):
        long = grown + "e"
        yield _Stem(long, long, (f"{word}tt{a}",), (f"{grown}eseen",))
    yield _Stem(word, word, (f"{word}{a}",), (f"{word}en",))


def _in_i(word: str, a: str) -> Iterator[_Stem]:
    """Posti : Postin, and of old words also Lahti : Lahden."""
    if word.endswith(E_STEMS):
        strong = word[:-1] + "e"
        if word.endswith(T_STEMS):
            base = word[:-2]
            doubled = {"n": "n", "r": "r"}.get(base[-1], "d")
            yield _Stem(f"{base}te", f"{base}{doubled}e", (f"{base.removesuffix('n')}tt{a}",), (f"{base}teen",))
        if word.endswith(SOFT_K):
            yield _Stem(strong, f"{word[:-2]}je", (f"{strong}{a}",), (f"{strong}en",))
        elif not word.endswith(T_STEMS) or word.endswith(KEEPS_S):
            partitives: tuple[str, ...] = (f"{strong}{a}",)
            if word.endswith(_PARTITIVE_WITHOUT_E) and not word.endswith(("lumi", "suomi", "nimi", "toimi")):
                partitives = (f"{word[:-1]}t{a}", *partitives)
            if word.endswith("lumi"):
                partitives = (f"{word[:-2]}nt{a}",)
            yield _Stem(strong, _weakened(strong)[0], partitives, (f"{strong}en",))
    yield from _graded(word, a)


def _in_s(word: str, a: str) -> Iterator[_Stem]:
    """Keskus : Keskuksen, osuus : osuuden, taivas : taivaan, and foreign Philips : Philipsin."""
    base = word[:-1]
    if word.endswith(("uus", "yys", "eus", "eys")):
        yield _Stem(f"{base}te", f"{base}de", (f"{base}tt{a}",), (f"{base}teen",))
    if base[-1:] in _VOWELS:
        yield _Stem(f"{base}kse", f"{base}kse", (f"{word}t{a}",), (f"{base}kseen",))
        if word.endswith(("as", "äs", "is")) and len(word) >= 4:
            for grown in dict.fromkeys((_strengthened(base), base)):  # kuningas : kuninkaan, taivas : taivaan
                long = grown + base[-1]
                yield _Stem(long, long, (f"{word}t{a}",), (f"{long}seen",))
    if not word.endswith(_NATIVE_IN_S):
        yield _plain(word + "i", word + "i", a)


def _colon_endings(word: str) -> Iterator[tuple[str, str]]:
    """Endings behind the colon of an abbreviation, by the sound of its last letter; of a number, both."""
    last = word[-1:].lower()
    sounds = [_LETTERS[last]] if last in _LETTERS else ["koo", "tee"]
    if len(word) > 2 and is_speakable(word) and last in _VOWELS:
        sounds.append(last)  # read as a word: YLE:ä, YLE:en
    seen: set[str] = set()
    for sound in sounds:
        a = "a" if any(letter in _BACK for letter in sound) else "ä"
        vowel = sound[-1]
        if len(sound) == 1:
            partitive, illative = a, vowel + "n"
        elif vowel in _VOWELS:
            partitive, illative = f"t{a}", f"h{vowel}n"
        else:
            partitive, illative = "ää", "ään"
        for ending, rule in (
            ("n", "genitive"),
            (partitive, "partitive"),
            (f"ss{a}", "inessive"),
            (f"st{a}", "elative"),
            (illative, "illative"),
            (f"ll{a}", "adessive"),
            (f"lt{a}", "ablative"),
            ("lle", "allative"),
            (f"n{a}", "essive"),
            ("ksi", "translative"),
        ):
            if ending not in seen:
                seen.add(ending)
                yield ending, rule


def decline_legal_form(name: str) -> Iterator[tuple[str, str]]:
    """«Ruusu Oy:n»: a name whose last word is its legal form takes the ending behind a colon."""
    for ending, rule in _colon_endings(name.split()[-1]):
        yield f"{name}:{ending}", rule
