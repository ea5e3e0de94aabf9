"""Words by which news tell that something is bought, built, opened or changed: a supplier may be of use."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_WORDS: Final = {
    "ru": (
        r"(?:постро|строит|возвед|возвод|достро|сооруж|закладыва|заложи)\w*",
        r"(?:откро|открыва)\w*|(?:откры(?:л|т|ва)\w*|запус(?:т|к)\w*) (?:\w+ ){0,3}(?:завод|цех|фабрик|лини|"
        r"склад|офис|магазин|филиал|площадк|центр|отделени|производств|комплекс|пекарн|клиник|ресторан|"
        r"гостиниц|салон|точк)\w*",
        r"(?:расшир|модерниз|реконструир|переоснас|переоборуд|автоматизир|обнов(?:ит|ля))\w*",
        r"(?:закуп|закупк|приобрет(?:ает|ёт|ут)|купит|обзавед)\w*|(?:ищ[еу]т|нуж[а-яё]+|"
        r"требу\w+) (?:\w+ ){0,2}(?:поставщик|подрядчик|партн|оборудован|материал)\w*",
        r"(?:нов\w+|второ\w+|треть\w+) (?:\w+ ){0,2}(?:завод|цех|фабрик|лини[яюией]|склад|офис|магазин|"
        r"филиал|площадк|производств|корпус|станк|парк)\w*",
        r"вложит|инвестиру\w+ (?:\w+ ){0,4}в |увеличи(?:т|ва)\w* (?:\w+ ){0,2}(?:мощност|выпуск|производств|"
        r"парк)\w*|наберёт|наймёт|переезжа\w+|переед\w+",
    ),
    "uk": (
        r"(?:побуду|збуду|будує|будува|зводит|звед|споруд|закладає|заклал)\w*",
        r"(?:відкриє|відкрива|відкриют)\w*|(?:відкри(?:л|т|в)\w*|запус(?:т|к)\w*) (?:\w+ ){0,3}(?:завод|цех|"
        r"фабри|ліні|склад|офіс|магазин|крамниц|філі|майданчик|центр|відділен|виробництв|комплекс|пекарн|"
        r"клінік|ресторан|готел|салон)\w*",
        r"(?:розшир|модерніз|реконстру|переосна|переоблад|автоматиз|онов(?:ит|лю))\w*",
        r"(?:закуп|закупівл|придба(?:є|ють)|купит)\w*|(?:шука\w+|потріб\w+|"
        r"потребу\w+) (?:\w+ ){0,2}(?:постачальник|підрядник|партн|обладнан|матеріал)\w*",
        r"(?:нов\w+|друг\w+|трет\w+) (?:\w+ ){0,2}(?:завод|цех|фабри|ліні[яюїєй]|склад|офіс|магазин|філі|"
        r"майданчик|виробництв|корпус|верстат|парк)\w*",
        r"вклад(?:е|уть)|інвесту\w+ (?:\w+ ){0,4}(?:у|в) |збільш(?:ит|ує)\w* (?:\w+ ){0,2}(?:потужн|випуск|"
        r"виробництв|парк)\w*|набер\w+|найм\w+ |переїжджа\w+|переїд\w+",
    ),
    "fi": (
        r"rakenta(?:a|vat|mi|mass|min)\w*|rakennut\w*|rakennetaan|rakenteilla|rakennustyö\w*|peruskorja\w*",
        r"avaa(?:vat|massa)?\b|avataan|avautuu|avautuvat|(?:avasi|käynnisti|"
        r"avaaminen) (?:\w+ ){0,3}\w*(?:tehtaan|tehdas|linjan|varaston|toimiston|toimipiste\w*|myymälän|"
        r"hallin?|keskuksen|laitoksen)\b",
        r"laajent\w+|laajen(?:ee|nus)\w*|uudist(?:aa|etaan|ami)\w*|modernis\w+|automatis\w+|uusi(?:i|taan|"
        r"vat)\b",
        r"hanki(?:i|taan|nta|nnat|nnan|vat)\w*|hankkii|hankinn\w+|osta(?:a|vat) (?:\w+ ){0,3}(?:kone|lait|"
        r"ajoneuv|kalusto)\w*|etsi(?:i|mme|vät|tään) (?:\w+ ){0,3}(?:toimittaj|urakoitsij|kumppan|"
        r"alihank)\w*|tarvitsee|tarvitaan",
        r"(?:uu(?:den|si|teen|tta|sia)|toisen|kolmannen) (?:\w+ ){0,2}\w*(?:teh(?:das|taan|taa)|linja|"
        r"varasto|toimisto|toimipiste|myymälä|halli|laito|keskus|tuotantol)\w*",
        r"investoi\w*|kaksinkertaistaa|lisää (?:\w+ ){0,2}(?:tuotanto|kapasiteet)\w*|rekrytoi\w*|palkkaa|"
        r"muuttaa uusiin|muutto uusiin",
    ),
    "en": (
        r"(?:to|will|plans? to|is|are) (?:\w+ ){0,2}buil(?:d|ding|t)|breaks? ground|broke ground|"
        r"under construction|construction of",
        r"(?:opens?|to open|will open|opening|opened|launch(?:es|ed)?) (?:\w+[ -]){0,6}(?:plant|factory|"
        r"warehouse|office|store|shop|branch|site|depot|cent(?:er|re)|line|facility|hub|bakery|clinic|hotel|"
        r"restaurant|laborator\w+)",
        r"expan(?:d|ds|ding|sion)\w*|moderni[sz]\w+|refurbish\w*|refit\w*|upgrad\w+|automat(?:e|es|ing|"
        r"ion)\b",
        r"procure\w*|purchas(?:e|es|ing) (?:\w+ ){0,4}(?:equipment|machin\w+|vehicles?|fleet)|(?:seek|"
        r"look)\w* (?:\w+ ){0,3}(?:suppliers?|contractors?|partners?|subcontractors?)|"
        r"invites? (?:\w+ ){0,3}(?:bids|tenders|suppliers)",
        r"(?:new|second|third|bigger|larger) (?:\w+[ -]){0,3}(?:plant|factory|warehouse|office|store|shop|"
        r"branch|site|depot|production line|line|facility|headquarters|premises|hub|fleet)\b",
        r"(?:will |to )?invest(?:s|ing)?\b (?:\w+ ){0,6}in |doubl(?:e|es|ing) (?:\w+ ){0,3}(?:capacity|"
        r"output|production)|hir(?:e|es|ing) (?:\w+ ){0,3}(?:people|staff|workers|employees)|mov(?:es?|"
        r"ing) (?:in)?to (?:\w+ ){0,2}(?:new|bigger|larger)|relocat\w+",
    ),
}


@lru_cache(len(_WORDS))
def _pattern(lang: str) -> re.Pattern[str]:
    return re.compile("|".join(rf"(?<!\w)(?:{one})" for one in _WORDS[lang]))


def tells_need(words: str, lang: str | None) -> bool:
    """Whether the words tell of something for which a supplier can be of use; False for a language not known."""
    return lang in _WORDS and _pattern(lang or "").search(words.lower()) is not None
