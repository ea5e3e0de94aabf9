"""The words that people write dates with, per language; data only.

Source: dateparser's translation data for ru, uk, fi, de, fr, en (`date_translation_data`), the language
packs of phpBB and XenForo, and decision notes in `sources.md` 6.2. A word that means two things in two
languages (Ukrainian год is an hour, Russian год a year) stands in both tables: the table of the page's
own language is asked first.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final


@dataclass(frozen=True, slots=True)
class Words:
    """What a lower-case word can mean in a written date.

    `days` are whole days from today, `units` slugs ("minute", "hour", …), `numbers` how many.
    """

    months: dict[str, int]
    weekdays: dict[str, int]
    days: dict[str, int]
    units: dict[str, str]
    numbers: dict[str, float]
    ago: frozenset[str]
    less: frozenset[str]
    noise: frozenset[str]
    just_now: frozenset[str]


def _words(table: str) -> dict[str, int]:
    """Word → number of its line, from 1; a line lists all forms of one thing."""
    return {word: n for n, line in enumerate(table.strip().splitlines(), 1) for word in line.split()}


def _days(table: str) -> dict[str, int]:
    """Word → whole days from today, from lines such as `-1 yesterday`."""
    return {word: int(n) for n, *words in map(str.split, table.strip().splitlines()) for word in words}


def _units(table: str) -> dict[str, str]:
    return {word: unit for unit, *words in map(str.split, table.strip().splitlines()) for word in words}


def _set(line: str) -> frozenset[str]:
    return frozenset(line.split())


def _numbers(table: str) -> dict[str, float]:
    return {word: float(n) for n, *words in map(str.split, table.strip().splitlines()) for word in words}


_RU: Final = Words(
    months=_words(
        """
        янв январь января январе
        фев февр февраль февраля феврале
        мар март марта марте
        апр апрель апреля апреле
        май мая мае
        июн июнь июня июне
        июл июль июля июле
        авг август августа августе
        сен сент сентябрь сентября сентябре
        окт октябрь октября октябре
        ноя нояб ноябрь ноября ноябре
        дек декабрь декабря декабре
        """
    ),
    weekdays=_words(
        """
        пн понедельник понедельника
        вт вторник вторника
        ср среда среду среды
        чт четверг четверга
        пт пятница пятницу пятницы
        сб суббота субботу субботы
        вс воскресенье воскресенья
        """
    ),
    days=_days(
        """
        0 сегодня
        -1 вчера
        -2 позавчера
        1 завтра
        """
    ),
    units=_units(
        """
        second с сек секунд секунда секунду секунды
        minute м мин минут минута минуту минуты
        hour ч час часа часов
        day д дн день дня дней сутки суток
        week н нед неделя неделю недели недель
        month мес месяц месяца месяцев
        year г л год года лет
        """
    ),
    numbers=_numbers(
        """
        1 один одну одна
        2 два две пару пара
        3 три
        4 четыре
        5 пять
        6 шесть
        7 семь
        8 восемь
        9 девять
        10 десять
        0.5 пол
        1.5 полтора полторы
        """
    ),
    ago=frozenset({"назад"}),
    less=frozenset({"менее", "меньше"}),
    noise=_set("в во г год года и на около примерно от дата чем более мск"),
    just_now=frozenset({"только что", "сейчас", "прямо сейчас"}),
)

_UK: Final = Words(
    months=_words(
        """
        січ січень січня січні
        лют лютий лютого лютому
        бер берез березень березня березні
        кві квіт квітень квітня квітні
        тра трав травень травня травні
        чер черв червень червня червні
        лип липень липня липні
        сер серп серпень серпня серпні
        вер верес вересень вересня вересні
        жов жовт жовтень жовтня жовтні
        лис лист листоп листопад листопада листопаді
        гру груд грудень грудня грудні
        """
    ),
    weekdays=_words(
        """
        пн пон понеділок понеділка
        вт вів вівт вівторок вівторка
        ср сер середа середу середи
        чт чет четвер четверга
        пт п'ят пят п'ятниця п'ятницю п'ятниці
        сб суб субота суботу суботи
        нд нед неділя неділю неділі
        """
    ),
    days=_days(
        """
        0 сьогодні
        -1 вчора учора
        -2 позавчора
        1 завтра
        """
    ),
    units=_units(
        """
        second с сек секунд секунда секунду секунди
        minute хв хвилин хвилина хвилину хвилини
        hour г год годин година годину години
        day д дн день дня дні днів доба добу
        week т тиж тиждень тижня тижні тижнів
        month міс місяць місяця місяці місяців
        year р рік року роки років
        """
    ),
    numbers=_numbers(
        """
        1 один одну одна
        2 два дві пару пара
        3 три
        4 чотири
        5 п'ять
        6 шість
        7 сім
        8 вісім
        9 дев'ять
        10 десять
        0.5 пів
        1.5 півтора півтори
        """
    ),
    ago=frozenset({"тому", "назад"}),
    less=frozenset({"менше", "менш"}),
    noise=_set("в у о об р рік року роки і та на близько приблизно від дата ніж понад"),
    just_now=frozenset({"щойно", "зараз", "тільки що"}),
)

_FI_MONTHS: Final = _words("tammi\nhelmi\nmaalis\nhuhti\ntouko\nkesä\nheinä\nelo\nsyys\nloka\nmarras\njoulu")
_FI: Final = Words(
    months={stem + end: n for stem, n in _FI_MONTHS.items() for end in ("", "k", "kuu", "kuuta", "kuun", "kuussa")},
    weekdays=_words(
        """
        ma maanantai maanantaina
        ti tiistai tiistaina
        ke keskiviikko keskiviikkona
        to torstai torstaina
        pe perjantai perjantaina
        la lauantai lauantaina
        su sunnuntai sunnuntaina
        """
    ),
    days=_days(
        """
        0 tänään
        -1 eilen
        -2 toissapäivänä
        1 huomenna
        """
    ),
    units=_units(
        """
        second s sek sekunti sekuntia sekunnin
        minute min minuutti minuuttia minuutin
        hour t h tunti tuntia tunnin
        day pv päivä päivää päivän
        week vk viikko viikkoa viikon
        month kk kuukausi kuukautta kuukauden
        year v vuosi vuotta vuoden
        """
    ),
    numbers=_numbers(
        """
        1 yksi
        2 kaksi pari parin
        3 kolme
        4 neljä
        5 viisi
        6 kuusi
        7 seitsemän
        8 kahdeksan
        9 yhdeksän
        10 kymmenen
        0.5 puoli
        1.5 puolitoista
        """
    ),
    ago=frozenset({"sitten"}),
    less=frozenset({"alle"}),
    noise=_set("klo kello ja noin n yli pvm aikaa"),
    just_now=frozenset({"juuri nyt", "nyt", "äsken", "hetki sitten", "juuri äsken"}),
)

_EN: Final = Words(
    months=_words(
        """
        jan january
        feb february
        mar march
        apr april
        may
        jun june
        jul july
        aug august
        sep sept september
        oct october
        nov november
        dec december
        """
    ),
    weekdays=_words(
        """
        mon monday
        tue tues tuesday
        wed wednesday
        thu thur thurs thursday
        fri friday
        sat saturday
        sun sunday
        """
    ),
    days=_days(
        """
        0 today
        -1 yesterday
        1 tomorrow
        """
    ),
    units=_units(
        """
        second s sec secs second seconds
        minute m min mins minute minutes
        hour h hr hrs hour hours
        day d day days
        week w wk wks week weeks
        month mo mos mth month months
        year y yr yrs year years
        """
    ),
    numbers=_numbers(
        """
        1 a an one
        2 two couple
        3 three
        4 four
        5 five
        6 six
        7 seven
        8 eight
        9 nine
        10 ten
        0.5 half
        """
    ),
    ago=frozenset({"ago"}),
    less=frozenset({"less"}),
    noise=_set("at on of the and about than over around date o'clock"),
    just_now=frozenset({"just now", "now", "a moment ago", "moments ago", "a few seconds ago"}),
)

_DE: Final = Words(
    months=_words(
        """
        jan januar jänner
        feb februar
        mär mrz märz
        apr april
        mai
        jun juni
        jul juli
        aug august
        sep sept september
        okt oktober
        nov november
        dez dezember
        """
    ),
    weekdays=_words(
        """
        mo montag
        di dienstag
        mi mittwoch
        do donnerstag
        fr freitag
        sa samstag sonnabend
        so sonntag
        """
    ),
    days=_days(
        """
        0 heute
        -1 gestern
        -2 vorgestern
        1 morgen
        """
    ),
    units=_units(
        """
        second s sek sekunde sekunden
        minute min minute minuten
        hour h std stunde stunden
        day tag tage tagen
        week woche wochen
        month monat monate monaten
        year jahr jahre jahren
        """
    ),
    numbers=_numbers("1 ein eine einem einer\n2 zwei\n3 drei\n4 vier\n5 fünf\n0.5 halbe halben halber"),
    ago=frozenset({"vor"}),
    less=frozenset({"weniger"}),
    noise=_set("am um uhr den der und etwa als"),
    just_now=frozenset({"gerade eben", "jetzt", "gerade"}),
)

_FR: Final = Words(
    months=_words(
        """
        jan janv janvier
        fév févr fevr février
        mar mars
        avr avril
        mai
        juin
        juil juillet
        aoû août aou aout
        sep sept septembre
        oct octobre
        nov novembre
        déc dec décembre
        """
    ),
    weekdays=_words(
        """
        lun lundi
        mar mardi
        mer mercredi
        jeu jeudi
        ven vendredi
        sam samedi
        dim dimanche
        """
    ),
    days=_days(
        """
        0 aujourd'hui
        -1 hier
        -2 avant-hier
        1 demain
        """
    ),
    units=_units(
        """
        second s sec seconde secondes
        minute min minute minutes
        hour h heure heures
        day j jour jours
        week sem semaine semaines
        month mois
        year an ans année années
        """
    ),
    numbers=_numbers("1 un une\n2 deux\n3 trois\n4 quatre\n5 cinq"),
    ago=frozenset(),
    less=frozenset({"moins"}),
    noise=_set("le à a de et environ vers"),
    just_now=frozenset({"à l'instant", "maintenant"}),
)

WORDS: Final = {"ru": _RU, "uk": _UK, "fi": _FI, "en": _EN, "de": _DE, "fr": _FR}


@lru_cache(32)
def words_for(lang: str) -> Words:
    """All words of all languages known here, those of `lang` first, then English.

    A page's dates are sometimes written in another language than its texts (a half-translated board).
    """
    tables = [WORDS[code] for code in dict.fromkeys((lang, "en", "ru", "uk", "fi", "de", "fr")) if code in WORDS]
    tables.reverse()
    return Words(
        months={word: n for table in tables for word, n in table.months.items()},
        weekdays={word: n for table in tables for word, n in table.weekdays.items()},
        days={word: n for table in tables for word, n in table.days.items()},
        units={word: unit for table in tables for word, unit in table.units.items()},
        numbers={word: n for table in tables for word, n in table.numbers.items()},
        ago=frozenset().union(*(table.ago for table in tables)),
        less=frozenset().union(*(table.less for table in tables)),
        noise=frozenset().union(*(table.noise for table in tables)),
        just_now=frozenset().union(*(table.just_now for table in tables)),
    )
