"""Ukrainian words in their cases, by rules of our own: no free library inflects Ukrainian.

Without a dictionary a word is read by its ending, so that a name may get a form that nobody writes (both -а and -у in
the genitive); such a form finds nothing. Source: the Ukrainian orthography of 2019, sections on declension.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from monitor.text.lexicon import words
from monitor.text.names.slavic import Case, Gender, Reading

_ORDER: Final = (
    Case.GENITIVE,
    Case.DATIVE,
    Case.ACCUSATIVE,
    Case.INSTRUMENTAL,
    Case.LOCATIVE,
    Case.VOCATIVE,
)
_VOWELS: Final = "аеєиіїоуюя"
_SHORT: Final = 4
_UNCHANGED: Final = ("ик", "ік", "чук", "щук", "юк", "ок", "ек", "рк", "нк")
"""Longer words in these keep their к before the ending of the locative."""
_HISSERS: Final = "жчшщ"
_SOFTENED: Final = {"г": "з", "к": "ц", "х": "с", "ґ": "з"}
# Words in -а that are adjectives by their suffix; of the others only the commonest in names.
_SURE_FEMININE: Final = ("ська", "цька", "зька", "ична", "ічна", "альна")
# Adjectives oftener than nouns: both are read.
_LIKELY_FEMININE: Final = ("сяча", "жача", "ляча", "няча", "ячна", "очна", "ечна", "ійна", "льна", "тна", "дна", "енна")
_FEMININE_SUFFIXES: Final = (*_SURE_FEMININE, "яча", "ача", "на", "ова", "ева", "єва")
_FEMININE: Final = words(
    "ведмежа дика легка м'яка тиха суха глуха широка глибока висока далека близька рідка тонка гірка міцна гучна "
    "велика мала біла стара перша друга золота свята жовта молода добра відкрита наша ваша моя світла чиста гаряча"
)
_IN_NYA: Final = words("остання середня верхня нижня вечірня домашня сусідня літня зимня осіння весняна синя давня")
_INDECLINABLE: Final = words(
    "бюро радіо кіно метро депо євро фото відео авто казино шосе кафе турне таксі журі інтерв'ю студіо ательє "
    "портмоне досьє резюме меню лобі регбі бістро шато лего какао рагу рандеву віскі ківі чилі жалюзі колібрі "
    "сафарі парі харакірі спагеті конфеті поні комфі кешью мерсі візаві шасі попурі харчо ноухау купе пюре желе "
    "кашне галіфе"
)
_FEMININE_IN_CONSONANT: Final = words("верф кров любов морков бров хоругв")
_MASCULINE_SOFT: Final = words(
    "кінь ведмідь вогонь камінь корінь олень лебідь день пень тюлень кисень корабель журавель промінь кремінь "
    "ремінь ступінь гість джміль хміль кисіль рубль автомобіль готель туннель тунель кобель стиль коваль учитель "
    "вчитель водень"
)
_FEMININE_SOFT: Final = words(
    "тінь сіль міць осінь мідь сталь постіль повінь ціль сіть мить путь мазь рись ртуть область модель"
)
_FEMININE_HISSERS: Final = words("північ ніч річ піч січ розкіш подорож")
_POSSESSIVES: Final = {
    "твій": ("тв", "ого оєму ого оїм оєму/оїм ого"),
    "мій": ("м", "ого оєму ого оїм оєму/оїм ого"),
    "свій": ("св", "ого оєму ого оїм оєму/оїм ого"),
    "наш": ("наш", "ого ому ого им ому ого"),
    "ваш": ("ваш", "ого ому ого им ому ого"),
    "моя": ("мо", "єї їй ю єю їй я"),
    "твоя": ("тво", "єї їй ю єю їй я"),
    "своя": ("сво", "єї їй ю єю їй я"),
}
_HEADS: Final = words(
    "будинок дім світ країна планета місто містечко школа центр фабрика студія майстерня академія клуб служба "
    "магазин крамниця ринок територія простір лавка хата двір острів імперія королівство царство сад парк берег "
    "куточок кафе ресторан аптека салон галерея театр музей лабораторія кухня пекарня кав'ярня арсенал джерело "
    "чарівність магія мистецтво формула секрет"
)
"""After these a second noun stands in the genitive, or is a name of its own that nobody bends: Світ Дитинства."""
_SOFT_MASCULINE: Final = "я/ю ю/еві я ем і/ю/еві ю"
_CONJUNCTIONS: Final = ("та", "і", "й", "&")
# і in a closed last syllable that opens to о or е: кінь, дім, Львів, Київ, -ість.
_SHIFTING: Final = {
    "київ": "києв",
    "львів": "львов",
    "харків": "харков",
    "дім": "дом",
    "двір": "двор",
    "кіт": "кот",
    "рік": "рок",
    "ніс": "нос",
    "схід": "сход",
    "захід": "заход",
    "рід": "род",
    "сокіл": "сокол",
    "явір": "явор",
    "острів": "остров",
    "вечір": "вечор",
    "якір": "якор",
    "попіл": "попел",
    "папір": "папер",
    "сніп": "сноп",
    "стіл": "стол",
    "грім": "гром",
    "кріт": "крот",
    "рів": "ров",
    "хвіст": "хвост",
    "віск": "воск",
    "стіг": "стог",
    "батіг": "батог",
    "чобіт": "чобот",
    "простір": "простор",
    "колір": "кольор",
    "віл": "вол",
    "міст": "мост",
    "ніж": "нож",
    "лід": "льод",
    "ківш": "ковш",
    "плід": "плод",
    "пліт": "плот",
    "дріт": "дрот",
    "бік": "бок",
    "сік": "сок",
    "потік": "поток",
    "орел": "орл",
    "осел": "осл",
    "козел": "козл",
    "вузол": "вузл",
}
# The same where the word is soft; -ень and -ель may lose their vowel: день, дня.
_SHIFTING_SOFT: Final = {
    "промінь": "промен",
    "камінь": "камен",
    "кремінь": "кремен",
    "корінь": "корен",
    "ремінь": "ремен",
    "ячмінь": "ячмен",
    "ступінь": "ступен",
    "осінь": "осен",
    "вогонь": "вогн",
    "кінь": "кон",
    "ведмідь": "ведмед",
    "лебідь": "лебед",
    "гість": "гост",
    "сіль": "сол",
    "хміль": "хмел",
    "джміль": "джмел",
    "кисіль": "кисел",
    "біль": "бол",
    "міль": "мол",
    "постіль": "постел",
    "повінь": "повен",
    "день": "дн",
    "пень": "пн",
    "корабель": "корабл",
    "журавель": "журавл",
    "заєць": "зайц",
}
# Feminine words in a hisser; of others the vowel stays: Січ, Січі.
_SHIFTING_HISSERS: Final = {"північ": "півноч", "ніч": "ноч", "річ": "реч", "піч": "печ"}
# Nouns in -ій that open it; of others it stays: обрій, обрію.
_OPENED_IY: Final = ("стрій", "покій", "бій", "розкрій")
_OPENED_WHOLE: Final = ("рій", "крій", "гній", "лій")
_SHIFTING_ENDS: Final = {
    "твір": "твор",
    "хід": "ход",
    "ріг": "рог",
    "віз": "воз",
    "дзвін": "дзвон",
    "двір": "двор",
    "дім": "дом",
    "стіл": "стол",
    "сік": "сок",
    "бір": "бор",
    "вибір": "вибор",
    "ків": "ков",
    "гів": "гов",
    "шів": "шев",
    "чів": "чев",
    "нів": "нов",
    "вів": "вов",
    "рів": "ров",
    "лів": "лов",
    "пів": "пов",
    "іїв": "ієв",
    "їв": "єв",
}


class Ukrainian:
    """Readings of single Ukrainian words."""

    def nouns(self, word: str) -> tuple[Reading, ...]:
        """Readings as a noun in the nominative, by ending."""
        return _nouns(word)

    def adjectives(self, word: str) -> tuple[Reading, ...]:
        """Readings as an adjective in the nominative, by ending."""
        return _adjectives(word)

    def guess(self, word: str) -> tuple[Reading, ...]:
        """Readings by ending alone."""
        return _nouns(word)

    def stands_beside(self, word: str) -> bool:
        """Whether the word can be no genitive: it ends in a consonant, but not in -ів, -їв."""
        return word[-1:] not in _VOWELS and not word.endswith(("ів", "їв", "ей", "их", "ань", "ень"))

    def is_head(self, word: str) -> bool:
        """Whether what follows the noun stays as it is: a genitive, or a name of its own."""
        return word in _HEADS

    def joins(self, word: str) -> bool:
        """Whether the word joins two equal parts."""
        return word in _CONJUNCTIONS


def _reading(gender: Gender, stem: str, endings: str) -> Reading:
    """A reading from endings by case; "/" parts variants, "0" is no ending, "=" softens the stem's last letter."""
    cases = {}
    for case, variants in zip(_ORDER, endings.split(), strict=True):
        cases[case] = tuple(
            _soften(stem) + variant[1:] if variant.startswith("=") else stem + variant.replace("0", "")
            for variant in variants.split("/")
        )
    return Reading(gender, cases)


def _soften(stem: str) -> str:
    """The stem before і of the dative and locative: к becomes ц, г з, х с."""
    return stem[:-1] + _SOFTENED.get(stem[-1], stem[-1])


@lru_cache(maxsize=4096)
def _nouns(word: str) -> tuple[Reading, ...]:
    if len(word) < 3 or not word[-1].isalpha():
        return ()
    if "-" in word:
        head, _, last = word.rpartition("-")
        return tuple(
            Reading(one.gender, {case: tuple(f"{head}-{text}" for text in texts) for case, texts in one.cases.items()})
            for one in _nouns(last)
        )
    if word in _INDECLINABLE:
        return (Reading(Gender.NEUTER, dict.fromkeys(_ORDER, (word,))),)
    stem, last = word[:-1], word[-1]
    before = stem[-1]
    if _is_adjective(word):
        return ()
    if word.endswith("ій"):
        return (_in_iy(word),)
    if last == "а":
        as_adjective = _adjectives(word) if len(word) > 5 and word.endswith(_LIKELY_FEMININE) else ()
        return (_hard_feminine(stem), *as_adjective)
    if last == "я":
        return _in_ya(word, stem, before)
    if word in _POSSESSIVES:
        return ()
    if last == "ь":
        return _soft(word, stem)
    if last == "й":
        stem = stem[:-1] + "'" if word.endswith("вей") else stem  # соловей, солов'я
        return (_reading(Gender.MASCULINE, stem, "я/ю ю/єві й/я єм ї/ю ю"),)
    if last == "о":
        return () if before in _VOWELS else _in_o(stem)
    if last == "е" and before in "лр" and len(word) < 7:
        return (_reading(Gender.NEUTER, stem, "я ю/еві е ем і/ю е"),)  # поле, море
    if last == "е":
        if before == "ц":
            return (_reading(Gender.NEUTER, stem, "я ю/еві е ем і/ю е"),)  # серце, серця
        return (_reading(Gender.NEUTER, stem, "а у/еві е ем і/у е"),) if before in _HISSERS else ()
    if last == "і" and before in "кгхґвбпмф":
        return ()  # no plural of a noun ends so: швидкі, but not віскі
    if last in "иі":
        return (_plural(stem, last),)
    if last == "ї":
        return (_reading(Gender.PLURAL, stem, "й/їв ям ї/їв ями ях ї"),)
    if last in _VOWELS or word.endswith(("их", "іх")):
        return ()  # Чорних: a surname that never bends
    if word in _FEMININE_IN_CONSONANT:
        return (_feminine_in_consonant(word),)
    if word.endswith(tuple(_FEMININE_HISSERS)):
        return _in_hisser(word)
    return (*_hard_masculine(word), *_in_hisser(word))


def _is_adjective(word: str) -> bool:
    """Whether its ending says so surely: of words in -ій those in -ній, and "third"."""
    return (word.endswith(("ий", "ній")) and len(word) > 4) or word == "третій" or word.endswith(_SURE_FEMININE)


def _in_iy(word: str) -> Reading:
    """обрій, обрію; спокій, спокою: maybe the vowel opens."""
    if word.endswith(_OPENED_IY) or word in _OPENED_WHOLE:
        return _reading(Gender.MASCULINE, word[:-2] + "о", "ю/я ю/єві ю єм ї ю")
    return _reading(Gender.MASCULINE, word[:-1], "ю/я ю/єві й/я єм ї/ю ю")


def _in_hisser(word: str) -> tuple[Reading, ...]:
    """Січ, Січі, Січчю: without a dictionary the gender of words in a hisser is not known."""
    if word[-1] not in _HISSERS or not word.endswith(("іч", "іж", "іш", "ож", "еч", "ощ", "иш")):
        return ()
    stem = _SHIFTING_HISSERS.get(word, word)
    bent = _reading(Gender.FEMININE, stem, "і і 0 ю і е").cases
    cases = {**bent, Case.ACCUSATIVE: (word,), Case.INSTRUMENTAL: (word + word[-1] + "ю",)}
    return (Reading(Gender.FEMININE, cases),)


def _feminine_in_consonant(word: str) -> Reading:
    """верф, верфі, верф'ю."""
    bent = _reading(Gender.FEMININE, word, "і і 0 ю і е").cases
    cases = {**bent, Case.ACCUSATIVE: (word,), Case.INSTRUMENTAL: (f"{word}'ю",)}
    return Reading(Gender.FEMININE, cases)


def _hard_feminine(stem: str) -> Reading:
    if stem[-1] in _HISSERS:
        return _reading(Gender.FEMININE, stem, "і і у ею і о/е")
    return _reading(Gender.FEMININE, stem, "и =і у ою =і о")


def _in_ya(word: str, stem: str, before: str) -> tuple[Reading, ...]:
    if before in "іїаоуе'’ʼ":  # and орхідея, орхідеї
        return (_reading(Gender.FEMININE, stem, "ї ї ю єю ї є"),)
    doubled = len(stem) > 2 and stem[-1] == stem[-2]
    neuter = _reading(Gender.NEUTER, stem, "я ю я ям і/ю я")
    feminine = _reading(Gender.FEMININE, stem, "і і ю ею і е/ю")
    return (neuter,) if doubled else (feminine,)


def _soft(word: str, stem: str) -> tuple[Reading, ...]:
    if word.endswith("ість"):
        base = word[:-4]
        cases = {
            Case.GENITIVE: (base + "ості",),
            Case.DATIVE: (base + "ості",),
            Case.ACCUSATIVE: (word,),
            Case.INSTRUMENTAL: (base + "істю",),
            Case.LOCATIVE: (base + "ості",),
            Case.VOCATIVE: (base + "осте",),
        }
        return (Reading(Gender.FEMININE, cases),)
    if word.endswith("ець") and len(word) > 4:
        short = word[:-3] + "ьц" if word[-4] == "л" else word[:-3] + "ц"
        return (_reading(Gender.MASCULINE, short, "я ю/еві я ем і/еві ю"),)
    bare = _SHIFTING_SOFT.get(word, stem)
    masculine = _reading(Gender.MASCULINE, bare, _SOFT_MASCULINE)
    feminine = _reading(Gender.FEMININE, bare, "і і ь ю і е")
    doubled = stem + stem[-1] + "ю" if stem[-1] not in "стрвбпмф" or stem[-2:-1] in _VOWELS else stem + "ю"
    bent: dict[Case, tuple[str, ...]] = {
        **feminine.cases,
        Case.ACCUSATIVE: (word,),
        Case.INSTRUMENTAL: (doubled, stem + "ю"),
    }
    if word.endswith((*_MASCULINE_SOFT, "єць")):
        return (masculine,)
    if word.endswith(tuple(_FEMININE_SOFT)):
        return (Reading(Gender.FEMININE, bent),)
    # квітень, квітня, but ясень, ясеня: both
    if word.endswith("ень") and len(word) > 5 and bare == stem:
        return (masculine, _reading(Gender.MASCULINE, stem[:-2] + "н", _SOFT_MASCULINE))
    return (masculine, Reading(Gender.FEMININE, bent))


def _in_o(stem: str) -> tuple[Reading, ...]:
    if stem[-1] in "гкх":
        return (_reading(Gender.NEUTER, stem, "а у/ові о ом у/ові о"),)
    return (_reading(Gender.NEUTER, stem, "а у/ові о ом і/у о"),)


def _hard_masculine(word: str) -> tuple[Reading, ...]:
    readings = []
    if word.endswith(("ар", "яр", "ир")) and len(word) > 4:
        # кобзар, кобзаря, but базар, базару: both
        readings.append(_reading(Gender.MASCULINE, word, "я ю/еві я ем і/ю/еві ю"))
    for stem in _oblique_stems(word):
        if stem[-1] in _HISSERS:
            forms = _reading(Gender.MASCULINE, stem, "а/у у/еві 0 ем і/у/еві е")
        elif stem[-1] == "ц":
            forms = _reading(Gender.MASCULINE, stem, "а/у у/еві 0 ем/ом і/у е")
        elif stem[-1] in "гкхґ":
            mutated = "" if len(word) > _SHORT and word.endswith(_UNCHANGED) else "/=і"  # році, фейсбуці, but механіку
            forms = _reading(Gender.MASCULINE, stem, f"а/у у/ові 0 ом у/ові{mutated} у")
        else:
            forms = _reading(Gender.MASCULINE, stem, "а/у у/ові 0 ом і/у/ові е")
        cases = {**forms.cases, Case.ACCUSATIVE: (word, stem + "а")}
        readings.append(Reading(Gender.MASCULINE, cases))
    return tuple(readings)


def _oblique_stems(word: str) -> tuple[str, ...]:
    """The stem of the other cases: і opens to о or е, the е and о of -ець and -ок fall out."""
    if word in _SHIFTING:
        return (_SHIFTING[word],)
    for ending, shifted in _SHIFTING_ENDS.items():
        if word.endswith(ending):
            return (word[: -len(ending)] + shifted, word)
    if word.endswith("ок") and len(word) > 4:
        return (word[:-2] + "к", word)
    if word.endswith("ер") and word.endswith(("тер", "дер")):
        return (word, word[:-2] + "р")
    return (word,)


def _plural(stem: str, last: str) -> Reading:
    """A name in the plural («Медичні закупівлі»): the genitive is guessed three ways."""
    if last == "і":
        bare = stem if stem[-1] in _HISSERS else stem + "ь"
        opened = _open(bare)
        return (
            _reading(Gender.PLURAL, stem, f"ів/ей ям/ам {last} ями/ами ях/ах {last}")
            if not opened
            else Reading(
                Gender.PLURAL,
                {
                    Case.GENITIVE: (stem + "ів", stem + "ей", opened, bare),
                    Case.DATIVE: (stem + "ям", stem + "ам"),
                    Case.ACCUSATIVE: (stem + "і",),
                    Case.INSTRUMENTAL: (stem + "ями", stem + "ами"),
                    Case.LOCATIVE: (stem + "ях", stem + "ах"),
                },
            )
        )
    return _reading(Gender.PLURAL, stem, "ів/0 ам и/ів ами ах и")


def _open(bare: str) -> str:
    """A zero-ending genitive with the vowel that breaks its cluster: закупівль stays, земль becomes земель."""
    letters = bare.rstrip("ь")
    if len(letters) > 2 and letters[-1] not in _VOWELS and letters[-2] not in _VOWELS:
        return letters[:-1] + "е" + bare[len(letters) - 1 :]
    return bare


@lru_cache(maxsize=4096)
def _adjectives(word: str) -> tuple[Reading, ...]:
    if word in _POSSESSIVES:
        stem, endings = _POSSESSIVES[word]
        gender = Gender.FEMININE if word[-1] == "я" else Gender.MASCULINE
        cases = {**_reading(gender, stem, endings).cases, Case.VOCATIVE: (word,)}
        if gender is Gender.MASCULINE:
            cases[Case.ACCUSATIVE] = (word, cases[Case.GENITIVE][0])
        return (Reading(gender, cases),)
    if len(word) < 4:
        return ()
    if word.endswith("ий"):
        return (_reading(Gender.MASCULINE, word[:-2], "ого ому ий/ого им ому/ім ий"),)
    if word.endswith("ій") and _is_adjective(word):
        return (_reading(Gender.MASCULINE, word[:-2], "ього ьому ій/ього ім ьому/ім ій"),)
    if word.endswith(_FEMININE_SUFFIXES) or word in _FEMININE:
        return (_reading(Gender.FEMININE, word[:-1], "ої ій у ою ій а"),)
    if word in _IN_NYA or word.endswith(("світня", "ішня", "едня")):
        return (_reading(Gender.FEMININE, word[:-1], "ьої ій ю ьою ій я"),)
    if word.endswith("є"):
        return (_reading(Gender.NEUTER, word[:-1], "ього ьому є ім ьому/ім є"),)
    if word.endswith("е"):
        return (_reading(Gender.NEUTER, word[:-1], "ого ому е им ому/ім е"),)
    if word.endswith("і"):
        return (_reading(Gender.PLURAL, word[:-1], "их им і/их ими их і"),)
    return ()
