"""The words that people tell days and times with, in four languages: data only. All lower-case."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class DateWords:
    """Patterns (regular expressions without groups) and what they mean.

    `days` from the post's day; `weeks`, `months`, `years` are the words of those units; `relative` maps an adjective
    ("last", "this", "next") to -1, 0 or 1; `parts` maps a part of the day to the hours added to a clock of twelve.
    """

    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    days: dict[str, int]
    relative: dict[str, int]
    week: str
    month: str
    year: str
    weekend: str
    ago: str
    units: dict[str, str]
    numbers: dict[str, int]
    ordinals: tuple[str, ...]
    ordinal_end: str
    o_clock: str
    parts: dict[str, str]
    since: str
    to: str
    governs: str
    day_word: str
    year_word: str


_RU_NUMBERS: Final = {
    "од(?:ин|ну|на|ного)": 1, "дв[ае]|двух|пару|пара": 2, "три|тр[её]х": 3, "четыре|четыр[её]х": 4, "пять|пяти": 5,
    "шесть|шести": 6, "семь|семи": 7, "восемь|восьми": 8, "девять|девяти": 9, "десять|десяти": 10,
}  # fmt: skip
_UK_NUMBERS: Final = {
    "од(?:ин|ну|на|ного)": 1, "дв[аі]|двох|пару": 2, "три|трьох": 3, "чотири|чотирьох": 4, "п[’'ʼ]ять|п[’'ʼ]яти": 5,
    "шість|шести": 6, "сім|семи": 7, "вісім|восьми": 8, "дев[’'ʼ]ять|дев[’'ʼ]яти": 9, "десять|десяти": 10,
}  # fmt: skip
_FI_NUMBERS: Final = {
    "yksi|yhden": 1, "kaksi|kahden|pari|parin": 2, "kolme|kolmen": 3, "neljä|neljän": 4, "viisi|viiden": 5,
    "kuusi|kuuden": 6, "seitsemän": 7, "kahdeksan": 8, "yhdeksän": 9, "kymmenen": 10,
}  # fmt: skip
_EN_NUMBERS: Final = {
    "an?|one": 1, "two|a couple of|couple of": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10,
}  # fmt: skip

_RU_ORDINALS: Final = (
    "первого",
    "второго",
    "третьего",
    "четв[её]ртого",
    "пятого",
    "шестого",
    "седьмого",
    "восьмого",
    "девятого",
    "десятого",
    "одиннадцатого",
    "двенадцатого",
    "тринадцатого",
    "четырнадцатого",
    "пятнадцатого",
    "шестнадцатого",
    "семнадцатого",
    "восемнадцатого",
    "девятнадцатого",
    "двадцатого",
    "двадцать_первого",
    "двадцать_второго",
    "двадцать_третьего",
    "двадцать_четв[её]ртого",
    "двадцать_пятого",
    "двадцать_шестого",
    "двадцать_седьмого",
    "двадцать_восьмого",
    "двадцать_девятого",
    "тридцатого",
    "тридцать_первого",
)
_UK_ORDINALS: Final = (
    "першого",
    "другого",
    "третього",
    "четвертого",
    "п[’'ʼ]ятого",
    "шостого",
    "сьомого",
    "восьмого",
    "дев[’'ʼ]ятого",
    "десятого",
    "одинадцятого",
    "дванадцятого",
    "тринадцятого",
    "чотирнадцятого",
    "п[’'ʼ]ятнадцятого",
    "шістнадцятого",
    "сімнадцятого",
    "вісімнадцятого",
    "дев[’'ʼ]ятнадцятого",
    "двадцятого",
    "двадцять_першого",
    "двадцять_другого",
    "двадцять_третього",
    "двадцять_четвертого",
    "двадцять_п[’'ʼ]ятого",
    "двадцять_шостого",
    "двадцять_сьомого",
    "двадцять_восьмого",
    "двадцять_дев[’'ʼ]ятого",
    "тридцятого",
    "тридцять_першого",
)
_EN_ORDINALS: Final = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
    "twenty[-_]first",
    "twenty[-_]second",
    "twenty[-_]third",
    "twenty[-_]fourth",
    "twenty[-_]fifth",
    "twenty[-_]sixth",
    "twenty[-_]seventh",
    "twenty[-_]eighth",
    "twenty[-_]ninth",
    "thirtieth",
    "thirty[-_]first",
)

RU: Final = DateWords(
    months=(
        r"январ[ьяею]м?|янв\.?", r"феврал[ьяею]м?|фев(?:р)?\.?", r"март(?:а|е|у|ом)?|мар\.", r"апрел[ьяею]м?|апр\.?",
        r"ма[йяею]м?", r"июн[ьяею]м?", r"июл[ьяею]м?", r"август(?:а|е|у|ом)?|авг\.?", r"сентябр[ьяею]м?|сент?\.?",
        r"октябр[ьяею]м?|окт\.?", r"ноябр[ьяею]м?|ноя(?:б)?\.?", r"декабр[ьяею]м?|дек\.?",
    ),
    weekdays=(
        r"понедельник(?:а|у|ом|е)?", r"вторник(?:а|у|ом|е)?", r"сред[аыуе]|средой", r"четверг(?:а|у|ом|е)?",
        r"пятниц(?:[аыуе]|ей)", r"суббот(?:[аыуе]|ой)", r"воскресень(?:[еяю]|ем)",
    ),
    days={"сегодня": 0, "вчера": -1, "позавчера": -2, "завтра": 1, "послезавтра": 2},
    relative={r"прошл(?:ый|ая|ую|ой|ого|ом|ому|ым|ое|ых|ые)": -1, r"минувш(?:ий|ая|ую|ей|его|ем|ие|их)": -1,
              r"эт(?:от|а|у|ой|ого|ом|и|их)|текущ(?:ей|ий|его|ем|ую)": 0,
              r"следующ(?:ий|ая|ую|ей|его|ем|ие|их)": 1},
    week=r"недел[яиеюь]|неделей", month=r"месяц(?:а|е|у|ем)?", year=r"год(?:а|у|ом)?", weekend=r"выходн(?:ые|ых)",
    ago=r"(?:тому\s+)?назад",
    units={r"д(?:ень|ня|ней|н\.?)|сут(?:ки|ок)": "day", r"недел[яюиь]": "week", r"мес(?:яц(?:а|ев)?|\.)?": "month",
           r"год(?:а)?|лет": "year", r"час(?:а|ов)?": "hour"},
    numbers=_RU_NUMBERS, ordinals=_RU_ORDINALS, ordinal_end=r"(?:\s?-?\s?(?:го|ого|е|ое|му))?",
    o_clock=r"час(?:ов|а|ам)?|ч\.?",
    parts={r"утра|утром": "am", r"дня|днём|днем": "pm", r"вечера|вечером": "pm", r"ночи|ночью": "am"},
    since=r"с|со|между", to=r"по|до|и", governs=r"в|во|на|за|к|ко|с|со|до|после|от|по|около|весь|всю|с\s+конца|в\s+начале",
    day_word=r"числ(?:а|о|у)", year_word=r"(?:года|году|год|г\.?)",
)  # fmt: skip

UK: Final = DateWords(
    months=(
        r"січ(?:ень|ня|ні|нем|ню)|січ\.", r"лют(?:ий|ого|ому|им)|лют\.", r"берез(?:ень|ня|ні|нем|ню)|бер\.",
        r"квіт(?:ень|ня|ні|нем|ню)|квіт\.", r"трав(?:ень|ня|ні|нем|ню)|трав\.", r"черв(?:ень|ня|ні|нем|ню)|черв\.",
        r"лип(?:ень|ня|ні|нем|ню)|лип\.", r"серп(?:ень|ня|ні|нем|ню)|серп\.", r"верес(?:ень|ня|ні|нем|ню)|вер\.",
        r"жовт(?:ень|ня|ні|нем|ню)|жовт\.", r"листопад(?:а|і|у|ом)?|лист\.", r"груд(?:ень|ня|ні|нем|ню)|груд\.",
    ),
    weekdays=(
        r"понеділ(?:ок|ка|ку|ком)", r"вівтор(?:ок|ка|ку|ком)", r"серед(?:а|и|у|і|ою)", r"четвер(?:г|га|гу|гом|зі)?",
        r"п[’'ʼ]ятниц(?:я|і|ю|ею)", r"субот(?:а|и|у|і|ою)", r"неділ(?:я|і|ю|ею)",
    ),
    days={"сьогодні": 0, "вчора": -1, "учора": -1, "позавчора": -2, "завтра": 1, "післязавтра": 2},
    relative={r"минул(?:ий|а|у|ої|ого|ому|им|ій|их|і)": -1, r"торішн(?:ій|ього|ьому|я|ю|ьої)": -1,
              r"ц(?:ей|я|ю|ієї|ього|ьому|их|і|ій)|поточн(?:ого|ому|ий)": 0,
              r"наступн(?:ий|а|у|ої|ого|ому|ій|их|і)": 1},
    week=r"тиж(?:день|ня|ні|нем|ню)", month=r"місяц(?:ь|я|і|ем|ю)", year=r"р(?:ік|оку|оці|оком)",
    weekend=r"вихідн(?:і|их|ими)", ago=r"(?:тому\s+назад|тому|назад)",
    units={r"д(?:ень|ня|ні|нів)|доб[аиу]": "day", r"тиж(?:день|ні|нів|ня)": "week", r"місяц(?:ь|і|ів|я)": "month",
           r"р(?:ік|оки|оків|оку)": "year", r"годин(?:а|у|и)?": "hour"},
    numbers=_UK_NUMBERS, ordinals=_UK_ORDINALS, ordinal_end=r"(?:\s?-?\s?(?:го|ого|е|є|те|му))?",
    o_clock=r"год(?:ині|ини|ин|\.)?",
    parts={r"ранку|вранці|зранку": "am", r"дня|вдень": "pm", r"вечора|ввечері|увечері": "pm", r"ночі|вночі": "am"},
    since=r"з|із|зі|між", to=r"по|до|і|та", governs=r"в|у|на|за|до|з|із|зі|після|від|по|близько|весь|увесь|протягом",
    day_word=r"числ(?:а|о|у)", year_word=r"(?:року|році|рік|р\.?)",
)  # fmt: skip

_KUU: Final = r"kuu(?:n|ta|ssa|sta|hun|lla|lle|lta|ksi)?"
FI: Final = DateWords(
    months=tuple(rf"{stem}{_KUU}" for stem in (
        "tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu")),
    weekdays=tuple(
        rf"{stem}(?:na|nä|sta|stä|hin|hön|ta|tä|n)?(?:aamuna|iltana|päivänä)?" for stem in (
            "maanantai", "tiistai", "keskiviiko[n]?|keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai")),
    days={"tänään": 0, "eilen": -1, "toissapäivänä": -2, "toissa päivänä": -2, "huomenna": 1, "ylihuomenna": 2,
          "tänä aamuna": 0, "tänä iltana": 0, "eilisaamuna": -1, "eilisiltana": -1, "eilisestä": -1, "tänäpänä": 0,
          "eile": -1, "tänää": 0},
    relative={r"viime|edellise(?:nä|llä|ssä)": -1, r"tä(?:llä|nä|ssä|män)": 0, r"ensi|seuraava(?:na|lla|ssa)": 1},
    week=r"viiko(?:lla|n|sta)|viikkona|viikkoa", month=r"kuu(?:ssa|n|ta|sta)", year=r"vuo(?:nna|den|desta|tena)",
    weekend=r"viikonlop(?:puna|un|pu)", ago=r"sitten",
    units={r"päivä(?:ä|n)?|pv": "day", r"viik(?:ko(?:a)?|on|on?)|vko|vk": "week",
           r"kuukau(?:si|tta|den)|kk": "month", r"vuo(?:si|tta|den)": "year", r"tun(?:ti(?:a)?|nin)": "hour"},
    numbers=_FI_NUMBERS, ordinals=(), ordinal_end=r"\.?",
    o_clock=r"(?!)",
    parts={r"aamulla|aamusella": "am", r"illalla|iltapäivällä|ip": "pm", r"yöllä": "am"},
    since=r"(?!)", to=r"[-–—]", governs=r"(?!)", day_word=r"päivä(?:nä|stä|än|ä)", year_word=r"(?!)",
)  # fmt: skip

EN: Final = DateWords(
    months=(
        r"january|jan\.?", r"february|feb\.?", r"march|mar\.?", r"april|apr\.?", r"may", r"june|jun\.?", r"july|jul\.?",
        r"august|aug\.?", r"september|sept?\.?", r"october|oct\.?", r"november|nov\.?", r"december|dec\.?",
    ),
    weekdays=(
        r"mondays?|mon", r"tuesdays?|tues?", r"wednesdays?|wed", r"thursdays?|thurs?", r"fridays?|fri",
        r"saturdays?|sat(?=\s+\d)", r"sundays?|sun(?=\s+\d)",
    ),
    days={"today": 0, "yesterday": -1, "the day before yesterday": -2, "day before yesterday": -2, "tomorrow": 1,
          "the day after tomorrow": 2, "this morning": 0, "this afternoon": 0, "this evening": 0, "tonight": 0,
          "last night": -1, "yday": -1},
    relative={r"last|past|previous": -1, r"this|the\s+current": 0, r"next|coming": 1},
    week=r"week", month=r"month", year=r"year", weekend=r"weekend", ago=r"(?:ago|back)",
    units={r"days?": "day", r"weeks?": "week", r"months?": "month", r"years?": "year", r"hours?|hrs?": "hour"},
    numbers=_EN_NUMBERS, ordinals=_EN_ORDINALS, ordinal_end=r"(?:st|nd|rd|th)?",
    o_clock=r"o[’']?clock",
    parts={r"am|a\.m\.?|in\s+the\s+morning": "am", r"pm|p\.m\.?|in\s+the\s+(?:afternoon|evening)": "pm"},
    since=r"from|between", to=r"to|until|till|and|through", governs=r"on|in|since|by|until|from|of|during|for|before|after|dated",
    day_word=r"(?!)", year_word=r"(?!)",
)  # fmt: skip

WORDS: Final = {"ru": RU, "uk": UK, "fi": FI, "en": EN}
