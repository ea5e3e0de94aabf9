"""Words that look like a form of a name and are something else."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final

from monitor.text.fold import fold
from monitor.text.names import finnish, finnish_plurals
from monitor.text.names.proposals import forms
from monitor.text.names.russian import is_common, lemmas
from monitor.text.names.words import is_cyrillic

# Ordinary words that firms are called by; Russian has a dictionary, these languages have none that loads fast.
_COMMON: Final = {
    "uk": """
        аврора аптека біржа веста весна вітер вікторія вогник вода горизонт гарант гроші двері дім довіра
        думка епіцентр зірка злагода зоря імпульс калина квартал київ клас ключ код комфорт контакт країна
        край крок лан левада лінія майстер маяк мегаполіс мир мрія надія насолода небо обрій океан олімп
        оболонь партнер перлина перспектива планета поле порада правда привіт прогрес промінь ритм родина
        рідна ромашка рошен рух сад світ світло свобода сила сільпо сонце смак спадок старт стиль таврія
        трамвай турбота успіх фактор фора фокстрот хвиля хутір центр час чайка чорнобривці явір ялинка
    """,
    "fi": """
        aalto ahti aika aina alku asema auringonkukka aurinko auto elisa halla hanko haukka hehku helmi hirvi
        hopea ikkuna ilma ilo ilves into jokeri joki juna kaiku kaleva kanta karhu kasvu katto kaupunki keidas
        kenkä kesko kettu kide kipinä kirja kissa kivi koira koivu kone koti kotka kukka kukko kulta kuura kuusi
        laiva lakka lanka lapsi lattia lehti leijona leipä lelu lento lintu loiste luja lukko lumi luotsi lähde
        länsi maa majakka malmi manta marja matka meri metsä mies mylly määrä nainen neste niitty nuoli oiva
        onni orkla otava ovi paletti palvelu peli pelikaani piha pihlaja pilvi pohja pohjola poika polku posti
        puro puu pyörä raha raita ranta rauta reitti retki ruska ruusu saaga saari sampo sanoma satama savu
        seinä silta sini sisu sivu suomi susi suunto taito talo tammi tapiola tieto tiikeri tuli tulos tuote
        turva tuuli tyttö tähti valo varma vauhti veikkaus veljes vene verso virta voima vuori väre ykkönen ääni
    """,
    "en": """
        amazon apple bank basics beacon beyond blaze block boots bolt boost box bridge bright canvas
        caterpillar chase champion circle clear cloud coach compass core corner crown delta discover domino
        dove drift eagle east echo edge element ever express fable first fleet flow forward fox frontier
        galaxy gap gem globe gold guess harbor harvest horizon host indeed insight intel jaguar jet joy key
        lava leaf legend light lime link lion lush match mercury meta mint monster motion mountain nest next
        nova ocean onward oracle orange orbit origin pace parcel path peak phoenix pilot pioneer pixel point
        polar post prime pulse puma pure quest rapid raven reach red rise river rocket root rose royal sail
        salt scope shell shield signal silver simple sky slack smart snap solid spark spirit sprint square
        stage star state stream stripe subway summit sun swift switch target tide time tower track transit
        twin union unity urban valley vanguard venture virgin vision visa vista wave way west wing wish wonder
        zoom
    """,
}
_COMMON_WORDS: Final = {lang: frozenset(fold(words).split()) for lang, words in _COMMON.items()}


def common_words(texts: Sequence[str], langs: Sequence[str]) -> frozenset[str]:
    """Which of the folded single words are ordinary words too, so that small letters leave it open who is meant."""
    return frozenset(text for text in texts if _is_ordinary(text, langs))


def trap_words(name: str, langs: Sequence[str]) -> tuple[str, ...]:
    """Dictionary words of which a form of the name is also a form («банка» of «Банк» is a jar too); folded, sorted.

    Russian, and of Finnish the words that firms are called by ("karhu" of Karhut, "helmi" of Helmet): the other
    languages have no dictionary here, () says nothing about them.
    """
    return tuple(sorted({*_russian_traps(name, langs), *_finnish_traps(name, langs)}))


def _finnish_traps(name: str, langs: Sequence[str]) -> frozenset[str]:
    if "fi" not in langs:
        return frozenset()
    known = _finnish_forms()
    found = (known.get(fold(form.text), frozenset()) for form in forms(name, ("fi",)) if " " not in form.text)
    return frozenset(lemma for lemmas_of in found for lemma in lemmas_of) - {fold(name)}


def _russian_traps(name: str, langs: Sequence[str]) -> frozenset[str]:
    if "ru" not in langs:
        return frozenset()
    own = {fold(lemma) for lemma in lemmas(name.lower())} | {fold(name)}
    found = {
        fold(lemma)
        for form in forms(name, ("ru",))
        if is_cyrillic(form.text) and " " not in form.text
        for lemma in lemmas(form.text.lower())
    }
    return frozenset(found - own)


@cache
def _finnish_forms() -> dict[str, frozenset[str]]:
    """The cases of ordinary Finnish words, of one and of many, with the words they may be forms of."""
    found = {text: set(lemmas_of) for text, lemmas_of in _finnish_many().items()}
    for word in _COMMON_WORDS["fi"]:
        for text in (word, *(text for text, _ in finnish.decline(word))):
            found.setdefault(text, set()).add(word)
    return {text: frozenset(lemmas_of) for text, lemmas_of in found.items()}


@cache
def _finnish_many() -> dict[str, frozenset[str]]:
    """Ordinary Finnish words in the plural, in all cases: Karhut is a firm, "karhuja" are bears."""
    found: dict[str, set[str]] = {}
    for word in _COMMON_WORDS["fi"]:
        for many in {f"{text[:-1]}t" for text, rule in finnish.decline(word) if rule == "genitive"}:
            if finnish_plurals.may_be(many):
                for text in (many, *(text for text, _ in finnish.decline(many))):
                    found.setdefault(text, set()).add(word)
    return {text: frozenset(lemmas_of) for text, lemmas_of in found.items()}


def _is_ordinary(text: str, langs: Sequence[str]) -> bool:
    if " " in text:
        return False
    if is_cyrillic(text) and ("ru" in langs or "uk" in langs) and is_common(text):
        return True
    if "fi" in langs and text in _finnish_many():
        return True
    return any(text in _COMMON_WORDS.get(lang, ()) for lang in langs)
