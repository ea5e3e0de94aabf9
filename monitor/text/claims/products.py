"""Named products, models and tariffs: what stands in quotes after a word for one, or reads like a model's name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from monitor.text.names.russian import is_common
from monitor.text.types import Span

_KINDS: Final = (
    r"тариф\w{0,3}|пакет\w{0,3}|модел\w{1,3}|телефон\w{0,3}|смартфон\w{0,3}|холодильник\w{0,3}|телевизор\w{0,3}|ноутбук\w{0,3}|"
    r"стиральн\w{2,3}\s(?:машин\w{1,2}|машинк\w{1,2})|стиралк\w{1,2}|пылесос\w{0,2}|диван\w{0,2}|кровать|кроват\w{1,2}|матрас\w{0,2}|шкаф\w{0,2}|кухн\w{1,2}|"
    r"крем\w{0,2}|шампунь|шампун\w{1,2}|сыр\w{0,2}|йогурт\w{0,2}|колбас\w{1,2}|торт\w{0,2}|пицц\w{1,2}|набор\w{0,2}|курс\w{0,2}|тур\w{0,2}|абонемент\w{0,2}|"
    r"подписк\w{1,2}|карт\w{1,2}|вклад\w{0,2}|кредит\w{0,2}|страховк\w{1,2}|полис\w{0,2}|коляск\w{1,2}|велосипед\w{0,2}|самокат\w{0,2}|утюг\w{0,2}|чайник\w{0,2}|"
    r"кофемашин\w{1,2}|микроволновк\w{1,2}|плит\w{1,2}|духовк\w{1,2}|кондиционер\w{0,2}|бойлер\w{0,2}|кот[её]л\w{0,2}|насос\w{0,2}|дрель|шуруповерт\w{0,2}|"
    r"шин\w{1,2}|аккумулятор\w{0,2}|масл\w{1,2}|краск\w{1,2}|ламинат\w{0,2}|плитк\w{1,2}|окн\w{1,2}|двер\w{1,3}|наушник\w{1,2}|планшет\w{0,2}|роутер\w{0,2}|"
    r"приставк\w{1,2}|принтер\w{0,2}|часы|кроссовк\w{1,2}|куртк\w{1,2}|сапог\w{1,2}|корм\w{0,2}|программ\w{1,2}|приложени\w{1,2}|услуг\w{1,2}|опци\w{1,2}|"
    r"пральн\w{1,3}\sмашин\w{1,2}|пралк\w{1,2}|телевізор\w{0,3}|пилосос\w{0,2}|ліжк\w{1,2}|шаф\w{1,2}|сир\w{0,2}|ковбас\w{1,2}|передплат\w{1,2}|підписк\w{1,2}|картк\w{1,2}|"
    r"праск\w{1,2}|котел|котл\w{1,2}|вікн\w{1,2}|фарб\w{1,2}|навушник\w{1,2}|послуг\w{1,2}|велосипед\w{0,2}|візок|візк\w{1,2}|холодильник\w{0,2}|кондиціонер\w{0,2}|"
    # what is sat on, eaten, put on, driven, learnt
    r"кресл\w{1,3}|крісл\w{1,3}|стол\w{0,2}|ст[іо]л|стул\w{0,3}|стілець|стільц\w{1,2}|люстр\w{1,2}|ков[её]р|ковр\w{1,2}|килим\w{0,2}|обо[ией]\w{0,2}|шпалер\w{0,2}|"
    r"комод\w{0,2}|тумб\w{1,3}|стеллаж\w{0,2}|гарнитур\w{0,2}|гарнітур\w{0,2}|коллекци\w{1,2}|колекці\w{1,2}|сери\w{1,2}|сері\w{1,2}|лини\w{1,2}|комплект\w{0,2}|бокс\w{0,2}|"
    r"піц\w{1,2}|суш[иі]|ролл?\w{0,2}|бургер\w{0,2}|салат\w{0,2}|напит(?:ок|ка|ки)|напі[йї]|сок\w{0,2}|пив\w{1,2}|вин\w{1,2}|кав\w{1,2}|кофе|ча[йяю]|хлеб\w{0,2}|хліб\w{0,2}|"
    r"молок\w{1,2}|масл[оа]|олі\w{1,2}|кефир\w{0,2}|творог\w{0,2}|сметан\w{1,2}|пельмен\w{1,3}|консерв\w{1,2}|паштет\w{0,2}|сосиск\w{1,3}|печень\w{1,2}|печив\w{1,2}|конфет\w{0,2}|"
    r"цукер\w{2,3}|шоколад\w{0,2}|смес[ьи]|суміш\w{0,2}|подгузник\w{0,2}|памперс\w{0,2}|п[іо]дгузк\w{1,2}|сыворотк\w{1,2}|сироватк\w{1,2}|маск\w{1,2}|помад\w{1,2}|дух[иів]\w{0,2}|"
    r"лак\w{0,2}|препарат\w{0,2}|таблетк\w{1,2}|витамин\w{0,2}|вітамін\w{0,2}|маз[ьиі]|капл[иі]|линз\w{0,2}|лінз\w{0,2}|сироп\w{0,2}|гель|гел[яею]\w{0,1}|бальзам\w{0,2}|порош(?:ок|ка|ком)|"
    r"рюкзак\w{0,2}|сумк\w{1,2}|чемодан\w{0,2}|валіз\w{1,2}|палатк\w{1,2}|намет\w{0,2}|лодк\w{1,2}|човен|човн\w{1,2}|мотор\w{0,2}|двигун\w{0,2}|мотоблок\w{0,2}|мотоцикл\w{0,2}|"
    r"(?:газоно)?косилк\w{1,2}|(?:газоно)?косарк\w{1,2}|генератор\w{0,2}|станок|станк\w{1,2}|верстат\w{0,2}|трактор\w{0,2}|комбайн\w{0,2}|сем[еі]н\w{0,2}|насінн\w{1,2}|семян\w{0,3}|удобрени\w{1,2}|"
    r"добрив\w{1,2}|тренаж[её]р\w{0,2}|б[іе]гов\w{2,3}\sдор[оі]ж\w{2,3}|экскурси\w{1,2}|екскурсі\w{1,2}|круиз\w{0,2}|круїз\w{0,2}|пут[её]вк\w{1,2}|тренинг\w{0,2}|тренінг\w{0,2}|вебинар\w{0,2}|"
    r"интенсив\w{0,2}|мангал\w{0,2}|грил[ьяе]|печ[ьиі]|камин\w{0,2}|камін\w{0,2}|радиатор\w{0,2}|радіатор\w{0,2}|смесител\w{1,2}|змішувач\w{0,2}|ванн\w{1,2}|унитаз\w{0,2}|унітаз\w{0,2}|"
    r"зам(?:ок|ка|ки)|жалюзи|жалюзі|кле[йяю]|грунтовк\w{1,2}|герметик\w{0,2}|утеплител\w{1,2}|утеплювач\w{0,2}|цемент\w{0,2}|игр[аыу]|игрушк\w{1,2}|іграшк\w{1,2}|конструктор\w{0,2}|"
    r"план\w{0,2}|программ\w{1,2}|програм\w{1,2}|застосун\w{2,3}|додат(?:ок|ка|ку)|система|систем\w{1,2}|сигнализаци\w{1,2}|сигналізаці\w{1,2}|камер\w{1,2}|видеорегистратор\w{0,2}|навигатор\w{0,2}|"
    r"фен\w{0,2}|мультиварк\w{1,2}|блендер\w{0,2}|миксер\w{0,2}|мясорубк\w{1,2}|м[’'ʼ]ясорубк\w{1,2}|посудомо\w{2,4}|морозилк\w{1,2}|обогревател\w{1,2}|обігрівач\w{0,2}|колонк\w{1,2}|"
    r"чайник\w{0,2}|кавоварк\w{1,2}|кавомашин\w{1,2}|мікрохвильовк\w{1,2}|самокат\w{0,2}|дрил\w{1,2}|шуруповерт\w{0,2}|перфоратор\w{0,2}|болгарк\w{1,2}|процедур\w{1,2}|чек-?ап\w{0,2}|"
    r"сертификат\w{0,2}|сертифікат\w{0,2}|депозит\w{0,2}|рассрочк\w{1,2}|розстрочк\w{1,2}|ипотек\w{1,2}|іпотек\w{1,2}|позик\w{1,2}|за[йё]м\w{0,2}|поліс\w{0,2}"
)
_OF_A_FIRM: Final = (
    r"карт\w{0,3}|вклад\w{0,2}|кредит\w{0,2}|страховк\w{1,2}|приложени\w{1,2}|програм+\w{1,2}|услуг\w{1,2}|послуг\w{1,2}|систем\w{0,2}|план\w{0,2}|ипотек\w{1,2}|іпотек\w{1,2}|"
    r"депозит\w{0,2}|рассрочк\w{1,2}|розстрочк\w{1,2}|застосун\w{2,3}|додат\w{2}|процедур\w{1,2}|опци\w{1,2}|сертиф\w+|за[йё]м\w{0,2}|позик\w{1,2}|часы|окн\w{1,2}|вікн\w{1,2}|двер\w{1,3}|"
    r"кухн\w{1,2}|стол\w{0,2}|мотор\w{0,2}|сери\w{1,2}|сері\w{1,2}|лини\w{1,2}|маск\w{1,2}|камер\w{1,2}|экскурси\w{1,2}|екскурсі\w{1,2}|игр[аыу]|масл\w{1,2}|сыр\w{0,2}|сир\w{0,2}|сок\w{0,2}|пив\w{1,2}|вин\w{1,2}"
)
"""After these a name without quotes is a firm's or somebody's as often as a product's."""
_CYRILLIC_AFTER_KIND: Final = re.compile(
    # "тариф Домашний Макс", "Диван Верона-2"
    rf"(?<!\w)(?!(?i:{_OF_A_FIRM})\s)(?i:{_KINDS})\s(?P<all>[А-ЯЁІЇЄҐ][а-яёіїєґ’'ʼ]+(?:-(?:[А-ЯЁІЇЄҐ][а-яёіїєґ’']+|\d{{1,4}}))?(?:\s(?:[А-ЯЁІЇЄҐ][а-яёіїєґ’']+|\d{{1,4}})|(?<=[иыо]й)\s[а-яіїє]{{4,}}|(?<=ая)\s[а-яё]{{4,}})?)(?![\w-])"
)
_QUOTED: Final = re.compile(
    rf"(?<!\w)(?:{_KINDS})\s(?:[\w-]+\s)?[«\"„“](?P<all>[^»\"“”\n]{{2,40}})[»\"“”]", re.IGNORECASE
)
_AFTER_KIND: Final = re.compile(rf"(?<!\w)(?i:{_KINDS})\s(?P<all>[A-Z][\w+.-]*(?:\s(?:[A-Z\d][\w+./-]*)){{0,4}})")
_MODEL: Final = re.compile(
    r"(?<![\w@/.-])(?P<all>[A-Z][A-Za-z]{1,14}(?:\s[A-Z][A-Za-z]{1,14})?(?:\s(?=[A-Z\d-]*\d)[A-Z]{0,4}-?\d{1,4}[A-Za-z]{0,3}(?:\s(?:Pro|Max|Plus|Mini|Ultra|Lite|Air|Prime|XL|SE)){0,2}))(?![\w%])"
)
_CYRILLIC_MODEL: Final = re.compile(
    r"(?<![\w.-])(?P<all>[А-ЯІЇЄҐ][а-яёіїєґ’'-]+(?:-[А-ЯІЇЄҐ][а-яёіїєґ’']+)?(?:\s[А-ЯІЇЄҐ][а-яёіїєґ’']+)?\s(?:[А-ЯІЇЄҐA-Z]{1,3}-?)?\d{1,4}[А-ЯA-Zа-я]?)(?![\w%.,:/-]*\d)(?!\w)"
)
_QUOTED_MODEL: Final = re.compile(r"[«\"„“](?P<all>[^»\"“”\n]{2,30}\s\d{1,4}[^»\"“”\n]{0,10})[»\"“”]")
_EN_KINDS: Final = (
    r"model|plan|package|tariff|phone|laptop|fridge(?:-freezer|\sfreezer)?|freezer|washing machine|washer|vacuum|sofa(?:\sbed)?|mattress|oven|boiler|kettle|"
    r"toaster|headphones|subscription|policy|course|bike|scooter|tyres?|camera|printer|router|dishwasher|tv|television|bed(?:side\stables?|\sframe|s)?|"
    r"pushchair|blender|membership|broadband|cover|bundle|deal|hob|cooker|shower|heater|radiators?|tent|microwave|tumble dryer|dryer|drill|saw|mower|"
    r"lawnmower|hedge trimmer|strimmer|pram|buggy|car seat|cot|wardrobe|desk|chairs?|armchair|recliner|table|curtains|blinds?|carpet|flooring|paint|"
    r"earbuds|speaker|soundbar|tablet|watch|smartwatch|monitor|keyboard|mouse|console|game|app|software|handset|sim|hub|thermostat|alarm|doorbell|"
    r"treadmill|rower|bathtub|taps?|worktops?|conditioner|shampoo|serum|cream|lotion|supplement|vitamins|formula|cereal|coffee|tea|pizza|meal|"
    r"camp|workshops?|sessions?|lessons|retreat|trip|hamper|voucher|gift card|card|account|loan|mortgage|insurance|warranty|pass|treatment|facial|massage|class|cruise|tour|holiday|e-bike|van|"
    r"mattress topper|duvet|pillows?|jacket|boots|trainers|backpack|suitcase|pressure washer|coffee machine|espresso machine|air fryer|pan|pans|"
    r"knives|knife set|trampoline|hot tub|greenhouse|shed|barbecue|bbq|solar panels|inverter|battery|charger|cable|lamp"
)
_FI_KINDS: Final = (
    r"[a-zåäö]*(?:malli|liittymä|paketti|paketi|tuote|tuottee|puhelin|puhelime|kaappi|kaapi|kone|imuri|sohva|patja|uuni|pyörä|kurssi|vakuutus|"
    r"vakuutukse|sänky|sängy|televisio|kattila|pumppu|pumpu|keitin|keittime|kortti|korti|sarja|setti|seti|jäsenyys|jäsenyyde|tilaus|pesuri|robotti|"
    r"roboti|leikkuri|kello|kellot|rattaat|renkaat|voide|voitee|kahvi|juusto|ruoka|lelu|peli|ohjelma|palvelu|laina|matto|tuoli|pöytä|kiuas|kiukaa|"
    r"kassi|sopimus|sopimukse|boksi|leiri|kaiutin|kaiuttime|akku|pora|saha|teltta|teltan|reppu|repu|vaunut|istuin|istuime|ateria|menu|jalkine|"
    r"grilli|sauna|takka|taka|mökki|veneen|mönkijä|skootteri|auto|kuulokkeet|läppäri|tabletti|reititin|reitittime|tulostin|kamera|näyttö|näytö|lamppu|valaisin)"
    r"(?:n|a|ä|t|ta|tä|na|nä|ni|ssa|ssä|en|in|sta|stä|lla|llä|lle)?|(?:mallin\s)?nimi\son|nimeltä|pakettina|mallina"
)
_LATIN_QUOTED: Final = re.compile(
    rf"(?<!\w)(?:{_EN_KINDS}|{_FI_KINDS})\s(?:called\s|nimeltä\s|oli\s|on\s)?[\"“”»«'](?P<all>[^\"“”»«'\n]{{2,40}})[\"“”»«']",
    re.IGNORECASE,
)
_FI_HYPHENATED: Final = re.compile(
    r"(?<![\w-])(?P<all>[A-ZÅÄÖ][a-zåäö]+-[A-ZÅÄÖ][a-zåäö]+\s\d{1,4}(?:\s(?:Pro|Max|Plus|Mini|XL))?)(?![\w.,-]*\d)(?!\s(?:euroa|€|kpl|vuotta))"
)
_FI_ATTACHED: Final = re.compile(r"(?<![\w-])(?P<all>[A-ZÅÄÖ][\w+.]*(?:\s[A-ZÅÄÖ\d][\w+]*){0,3})(?=\s-[a-zåäö]{4,})")
_LATIN_KIND: Final = re.compile(
    rf"(?<!\w)(?i:{_FI_KINDS})\s(?P<all>[A-ZÅÄÖ][\w+.-]*(?:\s(?:[A-ZÅÄÖ\d][\w+./-]*)){{0,3}})"
    rf"|(?<![\w-])(?P<all2>(?:[A-Z][\w+.-]*\s){{1,4}})(?:{_EN_KINDS})(?!\w)"
)
_EN_WHOLE: Final = re.compile(
    # "the Ultimate Wedding Package": the kind is a part of the name
    rf"(?<![\w-])(?:the|The|a|A|an|my|My|your|our|Our|their|his|her|for|ordered|bought|two|three|says)\s(?P<all>(?:[A-Z][\w+-]*\s){{1,3}}(?=[A-Z])(?i:{_EN_KINDS}|box|kit|set|clean|upgrade|ticket|service|care|starter|saver|experience))(?!\w)"
)
_EN_BOUGHT: Final = re.compile(
    # "booked the Sunset Cruise", "charged for SpeedBoost"
    r"(?<!\w)(?i:bought|ordered|booked|purchased|chose|picked|subscribed\sto|signed\sup\s(?:to|for)|pa(?:y|id|ying)(?:\s[£$€]\d[\d.,]*)?\sfor|charged(?:\sme|\sus)?\sfor|upgraded\sto|"
    r"upgrade\sto|downgraded\sto|switched\sto|moved\s(?:me|us)?\s?to|prescribed|sold\s(?:me|us|him|her|my\s\w+)|fitted|installed|return(?:ed)?|cancel(?:led)?|was\son|am\son|put\sme\son)\s"
    r"(?:(?i:the|a|an|my|your|our|their|one|two|three|four|new|his|her)\s){0,2}(?P<all>(?:[A-Z][a-z]+[A-Z][\w+]*|[A-Z][\w+-]{2,}(?:\s(?:[A-Z\d][\w+-]*)){0,3}))(?!\w)(?!\s?['’]s)(?!\s(?:branch|store|shop|team|and\s[A-Z]))"
)
_EN_CAMEL: Final = re.compile(
    r"(?<!\w)(?i:the|my|a|our|your|their|this)\s(?P<all>[A-Z][a-z]+[A-Z][a-z]+(?:\s[A-Z\d][\w+]*){0,2})(?!\w)"
)


_AND_QUOTED: Final = re.compile(
    r"[»\"“”]\s?(?:,|и|і|й|та|або|или|ja|tai|and|or|на)\s(?:[\w-]+\s){0,2}[«\"„“](?P<all>[^»\"“”\n]{2,40})[»\"“”]",
    re.IGNORECASE,
)
_QUOTED_BEFORE: Final = re.compile(
    rf"[\"“«'](?P<all>[^\"”»'\n]{{2,40}})[\"”»'](?:\s?-(?={_FI_KINDS})|\s(?={_EN_KINDS}))", re.IGNORECASE
)
_NUMBERED: Final = re.compile(
    r"(?:Seat|Locker|Flat|Unit|Gate|Row|Room|Platform|Terminal|Day|Week|Month|Year|Level|Floor|Page|Stage|Ward|Bay|Table|Junction|Route|Coach|Zone|"
    r"Step|Chapter|Covid|Grade|Suite|Cabin|Pitch|Plot|Door|Desk|Bus|Line|Tram|Call|Attempt|Part|Section|Class|Kerros|Huone|Paikka|Laituri|Portti|Päivä)\s\w+"
)
"""Not the number of a model."""
_LEADING: Final = re.compile(r"(?:(?:The|A|An|My|Our|Their|This|That|Your|Your|New)\s)+")
_LEADING_CYRILLIC: Final = re.compile(rf"(?:(?:{_KINDS}|пральн\w{{1,2}}|стиральн\w{{2,3}})\s)+", re.IGNORECASE)
_LEADING_KIND: Final = re.compile(rf"(?:(?:{_EN_KINDS}|{_FI_KINDS})\s)+", re.IGNORECASE)
_VERB_FIRST: Final = re.compile(
    r"(?:(?:Siis|Se|Tää|Tämä|Meidän|Meille|Mun|Uusi|Uuden|Sitten|Sit|Eli|Nyt|Kun|Kyllä|Joo|No|Ja|Mutta|Oma|Vanha|Toinen|Eilen|Tänään)|[A-ZÅÄÖ][a-zåäö]{2,}(?:in|imme|itte|ed|ll[aäe]|ss[aä]|st[aä]|lt[aä])|Valitus|Palaute|Tilaus|Lasku|Bought|Got|Sold|Took|Had|Have|Sent)\s"
)
_TIERED: Final = re.compile(
    r"(?<![\w-])(?P<all>(?:[A-ZÅÄÖ][\w-]+\s){1,2}(?:Max|Pro|Plus|Mini|Ultra|Deluxe|Premium|Lite|Basic|Unlimited|Essentials?|Saver|Extra|Maxi|XL|XXL|Light))(?!\w)"
)
_FI_JOINED: Final = re.compile(
    rf"(?<![\w-])[\"”]?(?P<all>[A-ZÅÄÖ][\w+]*(?:\s[A-ZÅÄÖ\d][\w+]*){{0,2}})[\"”]?-(?i:{_FI_KINDS})(?!\w)"
)


def find(text: str, lang: str) -> Iterator[Span]:
    """Spans of product names; an organisation's own name is not told apart here, the caller knows the entities."""
    patterns = (
        (_QUOTED, _AFTER_KIND, _CYRILLIC_AFTER_KIND, _MODEL, _CYRILLIC_MODEL, _QUOTED_MODEL)
        if lang in ("ru", "uk")
        else (_LATIN_QUOTED, _QUOTED_BEFORE, _FI_ATTACHED, _LATIN_KIND, _MODEL, _TIERED, _QUOTED_MODEL)
        + ((_FI_JOINED, _FI_HYPHENATED) if lang == "fi" else (_EN_WHOLE, _EN_BOUGHT, _EN_CAMEL))
    )
    for pattern in patterns:
        for hit in pattern.finditer(text):
            name = "all2" if "all2" in hit.groupdict() and hit["all2"] else "all"
            start = hit.start(name)
            written = hit[name].rstrip(" .,-")
            for lead in (_LEADING, _LEADING_KIND, _VERB_FIRST) if _begins_sentence(text, start, "") else (_LEADING,):
                told = lead.match(written)
                if told and told.end() < len(written):
                    start, written = start + told.end(), written[told.end() :]
            written = re.sub(r"(?<=\d)\sTVs?$", "", written)
            if _NUMBERED.fullmatch(written):
                continue
            if pattern in (_LATIN_KIND,) and name == "all2" and _begins_sentence(text, start, written):
                continue
            kind = _LEADING_CYRILLIC.match(written) if pattern is _CYRILLIC_MODEL else None
            if kind:
                start, written = start + kind.end(), written[kind.end() :]
            if (
                pattern is _CYRILLIC_MODEL
                and " " in written.rsplit(" ", 1)[0]
                and is_common(written.split(" ")[0].lower())
            ):
                cut = written.index(" ") + 1  # "Мотоблок Кама МБ-900": the kind begins the sentence
                start, written = start + cut, written[cut:]
            yield start, start + len(written)
            if pattern in (_QUOTED, _LATIN_QUOTED):
                further = _AND_QUOTED.match(text, start + len(written))
                if further:
                    yield further.span("all")


def _begins_sentence(text: str, start: int, written: str) -> bool:
    """Whether a single capital word may owe its capital to its place."""
    return " " not in written and (start == 0 or text[:start].rstrip().endswith((".", "!", "?", "\n")))
