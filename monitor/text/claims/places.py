"""Places in a text: towns, street addresses, named shops, stations and branches, with their nominative."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from monitor.text.claims import place_names
from monitor.text.names import finnish, russian, ukrainian
from monitor.text.names.proposals import forms_of_word
from monitor.text.names.slavic import decline as slavic_decline
from monitor.text.types import Span

Found = tuple[Span, str]
_UK_ODD: Final = {
    one.split()[0]: tuple(one.split()[1:])
    for one in (
        "Бориспіль Борисполя Борисполі Борисполю Борисполем", "Ірпінь Ірпеня Ірпені Ірпеню Ірпенем", "Тернопіль Тернополя Тернополі Тернополю Тернополем",
        "Поділ Подолу Подолі Подолом", "Хуст Хуста Хусті", "Рівне Рівного Рівному Рівним", "Канів Канева Каневі", "Харків Харкова Харкові Харковом",
        "Чернігів Чернігова Чернігові", "Миколаїв Миколаєва Миколаєві", "Київ Києва Києві Києвом", "Львів Львова Львові Львовом", "Бердичів Бердичева Бердичеві",
        "Фастів Фастова Фастові", "Васильків Василькова Василькові", "Обухів Обухова Обухові", "Мелітополь Мелітополя Мелітополі", "Нікополь Нікополя Нікополі",
        "Сихів Сихова Сихові", "Стрий Стрия Стрию Стриєм Стриї", "Кривий_Ріг Кривого_Рогу Кривому_Розі",
    )
}  # fmt: skip
"""Forms that change a vowel of the stem."""
_NOT_OF_A_FIRM: Final = (
    r"(?!\s&\s[A-Z])(?!\s(?:Lettings|Insurance|Building|Rewards|Motors?|Bank|Energy|Mutual|Dental|Vets|Ltd|Limited|Group|Homes|Foods?|Garage|Tyres|Windows|Kitchens|Furniture|"
    r"Properties|Estates|Autos?|Cars|Couriers|Logistics|Telecom|Media|Water|Gas|Coffee|Brewery|Bakery|Pharmacy|Opticians|Solicitors|Removals|Shirts?|Blues?)(?!\w))"
)
"""A town in a firm's name: "Harrow & Finch"."""
_FI_ODD: Final = {
    "Kangasala": ("Kangasalla", "Kangasalta", "Kangasalle"),
    "Kauniainen": ("Kauniaisissa", "Kauniaisista", "Kauniaisiin", "Kauniaisten"),
}
_NAMES: Final = {"ru": place_names.RU, "uk": place_names.UK, "fi": place_names.FI, "en": place_names.EN}
_CAP: Final = r"[А-ЯЁІЇЄҐ][а-яёіїєґ’'ʼ-]+"
_HOUSE: Final = r"(?:\s?,?\s?(?:д(?:ом)?\.?|буд\.?|будинок)?\s?\d{1,4}(?:\s?[-/]\s?\d{1,3})?(?:[а-яА-ЯієґЇ](?!\w)|\s[А-ЯІЇЄҐ](?!\w))?(?:\s?,?\s?(?:к(?:орп)?\.?|корпус|стр\.?)\s?\d{1,2})?)"
_STREET_RU: Final = re.compile(
    rf"(?<!\w)(?P<all>(?:ул(?:\.|иц[аеуы]|ицей)|просп(?:\.|ект(?:е|а|у|ом)?)|пр-т(?:е|а)?|пр\.|пер(?:\.|еулк[еау]|еулок)|наб(?:\.|ережн(?:ой|ая|ую))|ш(?:\.|оссе)|бульвар(?:е|а|у)?|б-р(?:е|а)?|площад(?:ь|и|ью)|пл\.|проезд(?:е|а)?)\s?"
    rf"(?:(?:\d{{1,2}}-(?:я|й|го|ой)\s)?{_CAP}(?:\s{_CAP})?|\d{{1,2}}\s{_CAP}){_HOUSE}?)(?!\w)"
    rf"|(?<!\w)(?P<all2>{_CAP}(?:\s{_CAP})?\s(?:улиц[аеуы]|проспект(?:е|а)?|шоссе|бульвар(?:е|а)?|набережн(?:ой|ая)|площад[иь]|переулк[еа]|проезд[еа]){_HOUSE}?)(?!\w)"
)
_STREET_UK: Final = re.compile(
    rf"(?<!\w)(?P<all>(?:вул(?:\.|иц[яіюи]|ицею)|просп(?:\.|ект(?:і|у|ом|ові)?)|пр-т(?:і)?|пров(?:\.|улк[уа]|улок)|наб(?:\.|ережн(?:ій|а|у|ої))|шосе|бульвар(?:і|у)?|б-р(?:і)?|площ(?:а|і|у|ею)|пл\.|майдан(?:і|у)?)\s?"
    rf"(?:{_CAP}(?:\s{_CAP})?|\d{{1,2}}\s{_CAP}){_HOUSE}?)(?!\w)"
)
_NAMED_SLAVIC: Final = re.compile(
    r"(?<!\w)(?P<all>(?:ТЦ|ТРЦ|ТРК|ТК|БЦ|ЖК|ж/д станци\w|станци\w{1,2}(?:\sметро)?|метро|ст\.\s?м\.|м\.|аэропорт\w{0,2}|аеропорт\w{0,2}|вокзал\w{0,2}|автовокзал\w{0,2}|рын(?:ок|ке|ка)|рин(?:ок|ку)|ринку)"
    r"\s?(?:[«\"„][^»\"“]{2,30}[»\"“]|[А-ЯЁІЇЄҐ][\w’'-]+(?:\s[А-ЯЁІЇЄҐ][\w’'-]+)?))(?!\w)"
)
_ON_STREET: Final = re.compile(
    rf"(?<!\w)(?i:магазин\w{{0,3}}|отделени\w{{1,2}}|филиал\w{{0,2}}|офис\w{{0,2}}|салон\w{{0,2}}|аптек\w{{1,2}}|кафе|ресторан\w{{0,2}}|пункт\w{{0,2}}|склад\w{{0,2}}|точк\w{{1,2}}|касс\w{{1,2}}|відділенн\w{{1,2}}|філі\w{{1,3}}|клиник\w{{1,2}}|клінік\w{{1,2}}|хімчистк\w{{1,2}}|химчистк\w{{1,2}}|сервис\w{{0,2}}|сервіс\w{{0,2}}|хостел\w{{0,2}}|зал\w{{0,2}}|студи\w{{1,2}}|студі\w{{1,2}}|мастерск\w{{2,3}}|майстерн\w{{1,2}}|СТО|ТО|АЗС|заправк\w{{1,2}})"
    rf"[^.!?\n]{{0,25}}?\sна\s(?P<all>{_CAP}(?:\s{_CAP})?{_HOUSE}?)(?!\w)"
)
_OF_ADJECTIVE: Final = re.compile(
    # "лифт на Заводской 8", "покупали на Комсомольской"
    rf"(?<!\w)[Нн]а\s(?P<all>[А-ЯЁІЇЄҐ][а-яёіїєґ]+(?:ской|цкой|ській|цькій|ской|анной|енной|овой|ной|евой)(?<!главной){_HOUSE}?)(?!\w)(?!\s(?:[а-яё]+(?:ой|ей|ке|це|ии|ье)|[а-яіїєґ]+(?:ій|ці|ці))(?!\w))"
)
_ADDRESS: Final = re.compile(
    rf"(?:(?<=\sна )|(?<=\sпо )|(?<=\sза )|(?<=адрес: )|(?<=адресу )|(?<=адресою )|(?<=[а-яіїєё], )|(?<=де ))(?P<all>{_CAP}(?:\s{_CAP})?,\s\d{{1,4}}(?:[-/]\d{{1,3}})?[а-яА-Я]?)(?![\w])(?!\s(?:час|год|руб|грн|тыс|тис|лет|чел|январ|феврал|марта|апрел|мая|июн|июл|август|сентябр|октябр|ноябр|декабр|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|лист|груд))"
)
_FI_WORD: Final = r"[A-ZÅÄÖ][a-zåäö-]+"
_STREET_FI: Final = re.compile(
    rf"(?<!\w)(?P<all>(?:{_FI_WORD}\s)?{_FI_WORD[:-1]}*(?:katu|tie|kuja|polku|väylä|aukio|bulevardi|puistikko|esplanadi)"
    r"(?:n|lla|llä|lle|lta|ltä|ssa|ssä|sta|stä)?(?:\s\d{1,3}(?:[-–]\d{1,3})?(?:\s?[A-Za-z](?!\w)(?:\s\d{1,3})?)?)?"
    rf"|{_FI_WORD[:-1]}*(?:kadu|tie|kuja|polu|väylä|aukio|bulevardi)(?:n|lla|llä|lle|lta|ltä|ssa|ssä|sta|stä)(?:\s\d{{1,3}}(?:\s?[A-Z](?!\w)(?:\s\d{{1,3}})?)?)?|{_FI_WORD[:-1]}*(?:ranta|tori|kaari|rannassa|torilla|kaarella|rinne|mäki)\s\d{{1,3}}(?:\s?[A-Z](?!\w))?)(?!\w)"
)
_NAMED_FI: Final = re.compile(
    rf"(?<!\w)(?P<all>(?:kauppakeskus|Kauppakeskus|ostoskeskus|kauppakeskuksessa)\s{_FI_WORD}(?:ssa|ssä|sta|stä|lla|llä|n)?)(?!\w)"
)
_STREET_EN: Final = re.compile(
    r"(?<!\w)(?P<all>(?:(?:Flat|Unit|Apartment|Apt|Suite)\s\w{1,4},?\s)?(?:\d{1,5}[A-Za-z]?\s)?(?!(?:The|Your|Our|My|Their|Deluxe|Premium|Superior|Executive|Classic)\s)(?:[A-Z][a-z’']+\s){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Close|Square|Place|Way|Court|Terrace|Boulevard|Blvd|Gardens|Crescent|Hill|Row|Parade|Highway|Quay|Grove|Mews|Walk|Wharf|Green|Yard|Gate|Cross|Broadway|Embankment|Rise|View|Vale|Park)(?:,\s[A-Z][a-z]{3,})?)(?!\w)"
    r"|(?<!\w)(?P<all2>(?:(?:Flat|Unit|Suite)\s\w{1,4},\s)?(?:[A-Z][\w’']+\s){1,2}(?:Station|Airport|Mall|Bus Station|Train Station|Interchange|Retail Centre|Business Park|Industrial Estate|Trading Estate|Outlet|Galleria|Shopping Centre|Shopping Center|Retail Park|Terminal \d|Centre|Plaza|Arcade|Market))(?!\w)"
    r"|(?<!\w)(?P<all3>(?!(?:The|Your|Our|My|Their|Customer|Client|Financial|Support|Member|Social|Emergency)\s)(?:[A-Z][\w’']+\s){1,2}(?:Hospital|Infirmary|Library|Stadium|Arena|University|Bridge|Pier|Harbour|Marina|Docks?|Junction|Roundabout|Services|Leisure Centre|Car Park|car park|station|airport|bus station|retail park|shopping centre|services|Lodge|Mill|Farm|Common|Fields?|Heath|Wood|Bay|Beach|Island|Valley)|\d{1,4}[A-Za-z]?\s(?:The\s)?[A-Z][a-z’']+s?(?:,\s[A-Z][a-z]{3,}))(?!\w)"
    r"|(?<!\w)(?P<all4>\d{1,4}[A-Za-z]?\sThe\s[A-Z][a-z’']+)(?!\w)"
)

_NOT_TOWN: Final = (
    r"January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|"
    r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|English|French|German|Finnish|Russian|Hindi|Welsh|Swedish|Polish|Christmas|Easter|"
    r"Mr|Mrs|Ms|Dr|God|I|It|The|A|An|My|Your|Our|Their|His|Her|This|That|Customer|Customers|Head|CEO|PDF|Excel|Word|WhatsApp|Facebook|Instagram|Twitter|Google|"
    r"Unit|Flat|Room|Platform|Gate|Suite|Apartment|Trustpilot|Teams|Zoom|Gmail|Outlook|Black|Boxing|New Year|Diwali"
)
_EN_TOWN: Final = rf"(?!(?:{_NOT_TOWN})(?!\w))[A-Z][\w’'-]*[a-zé](?:\s(?:on|upon|le|under)\s[A-Z][a-z]+|(?:-(?:on|upon|in|le)-[A-Z][a-z]+)|\s(?!(?:{_NOT_TOWN})(?!\w))[A-Z][a-z’']+){{0,2}}"
_IN_TOWN: Final = re.compile(
    # "in Harwell Cross", "the Halewood branch"
    rf"(?<!\w)(?:in|near|around|outside|towards|via)\s(?P<all>{_EN_TOWN})(?!\w)(?!\s?['’]s)"
    rf"|(?<!\w)(?:[Ss]tore|[Ss]hop|[Bb]ranch|[Oo]ffice|[Ss]alon|[Gg]ym|[Cc]linic|[Gg]arage|[Rr]estaurant|[Ss]howroom|[Dd]epot|[Pp]lace)\son\s(?P<all3>{_EN_TOWN})(?!\w)(?!\s?['’]s)"
    rf"|(?<!\w)(?:at|outside|address)\s(?P<all4>\d{{1,4}}[A-Za-z]?,?\s[A-Z][a-z]{{3,}}(?:\s[A-Z][a-z]+)?|(?:[A-Z][a-z]+\s){{1,2}}(?:House|Cottage|Hall|Manor|Villa|Heights|Buildings?|Tower|Towers|Estate|Leisure Park|Retail Outlet))(?!\w)(?!\s(?:and|or)\s\d)"
    rf"|(?<!\w)(?:[Tt]he|[Yy]our|[Tt]heir|[Oo]ur|a|an|[Aa]t|[Ff]rom|[Tt]o)\s(?P<all2>{_EN_TOWN})\s(?:branch|store|depot|showroom|office|warehouse|outlet|hub|site|shop|clinic|surgery|garage|restaurant|factory|plant|centre|campus|gym|salon|studio|practice|nursery|pharmacy|showrooms|stores|counter|dealership|yard|terminal|ward|lounge|pool|desk)(?!\w)"
)
_AFTER_FIRM: Final = re.compile(
    # "Oakdene Prep, Esher."
    rf"(?<![\w&-])(?:[A-Z][\w’'&]+\s){{1,3}}[A-Z][\w’']+,\s(?P<all>(?!(?:{_NOT_TOWN})(?!\w))[A-Z][a-z]{{3,}})(?=[.!?]|$)"
)
_GO: Final = r"gone|going|headed|heading|flew|flying|fly|flights?|trains?|bus|buses|coach|ferry|journey|trip|drove|driven|drive|travel\w*|went|moved|delivered|diverted|sent|returned|shipped|redirected|posted|tickets?|return|\d[\d.:]*(?:\s?[ap]m)?"
_EN_TRAVEL: Final = re.compile(
    # "flew from Carrow to Leeds Bradford", "terminated at Carstairs", "the depot at Thurrock"
    rf"(?<!\w)(?i:{_GO})\s(?:from\s)?(?P<from>{_EN_TOWN})\sto\s(?P<to>{_EN_TOWN})(?!\w)"
    rf"|(?<!\w)(?<!witched\s)(?<!hanged\s)(?<!pgraded\s)from\s(?P<from2>{_EN_TOWN})\sto\s(?P<to2>{_EN_TOWN})(?!\w)(?!\s?['’]s)"
    rf"|(?<!\w)[Tt]he\s(?P<from3>{_EN_TOWN})\sto\s(?P<to3>{_EN_TOWN})\s(?:train|bus|coach|flight|ferry|service|leg|tickets?|line|route)(?!\w)"
    rf"|(?<!\w)(?i:{_GO})\s(?:it\s|me\s|us\s|them\s)?(?i:from|to)\s(?P<all>{_EN_TOWN})(?!\w)(?!\s?['’]s)"
    rf"|(?<!\w)(?i:terminated|pharmacy|practice|salon|gym|workshop|garage|restaurant|centre|site|yard|nursery|school|library|stopped|landed|stranded|changed|changing|boarded|got\s(?:on|off)|depot|station|stop|branch|store|shop|warehouse|office|hub|clinic|showroom|outlet|hospital|surgery|campsite|hotel)\sat\s(?P<all2>{_EN_TOWN})(?!\w)(?!\s?['’]s)"
)


def find(text: str, lang: str) -> Iterator[Found]:
    """Spans with the place in the nominative; a town inside a longer place is found too, the caller keeps the longest."""
    if lang in ("ru", "uk"):
        for pattern in (_STREET_RU if lang == "ru" else _STREET_UK, _NAMED_SLAVIC, _ON_STREET, _ADDRESS, _OF_ADJECTIVE):
            for hit in pattern.finditer(text):
                name = "all2" if "all2" in hit.groupdict() and hit["all2"] else "all"
                start, _end = hit.span(name)
                written = hit[name].rstrip(" ,")
                yield (start, start + len(written)), _slavic_base(written, lang)
    elif lang == "fi":
        for pattern in (_STREET_FI, _NAMED_FI):
            for hit in pattern.finditer(text):
                yield hit.span("all"), _fi_base(hit["all"])
    else:
        for pattern in (_STREET_EN, _IN_TOWN, _EN_TRAVEL, _AFTER_FIRM):
            for hit in pattern.finditer(text):
                for name, found in hit.groupdict().items():
                    if found and pattern in (_IN_TOWN, _EN_TRAVEL) and _OF_A_FIRM.search(found):
                        continue
                    if found and (pattern is not _STREET_EN or _stands_as_place(text, *hit.span(name))):
                        yield hit.span(name), found
    towns, pattern = _towns(lang)
    if lang == "ru":
        for hit in _RU_IN.finditer(text):
            town = towns.get(hit["all"]) or _place_called(hit["all"].lower())  # Самару is of Самара, not of Самар
            if town is not None:
                yield hit.span("all"), town
    for hit in pattern.finditer(text):
        yield hit.span(), towns[hit[0].replace("ʼ", "’").replace("'", "’")]


_OF_A_FIRM: Final = re.compile(
    r"['’]s$|(?<!\w)(?:Bank|Pankki|Salon|Maison|Clothing|Supplies|Bearings|Union|Build|Builders|Net|Dry|Dental|Vets|Insurance|Motors?|Energy|Mutual|Mobile|Broadband|Furniture|Foods|Homes|"
    r"Tyres|Windows|Kitchens|Nursery|Pools|Couriers|Logistics|Travel|Tours|Fitness|Gym|Ltd|Limited|Group)(?!\w)"
)
"""In such words no town ends: "in Deccan Union Bank"."""
_SOMEWHERE: Final = re.compile(
    r"(?:^|(?<!\w)(?:on|at|in|near|of|to|along|down|up|behind|opposite|outside|inside|off|into|via|around|past|between|and|address|by|for)|[,;:(–-])\s(?:the\s|your\s|their\s|our\s)?[\"“]?$",
    re.IGNORECASE,
)
_SOMEBODYS: Final = re.compile(
    r"['’]s(?!\w)|\s(?:appointment|counter|app|site|website|staff|team|account|card|policy|never|said|says|told|took|gave|stopped|has|had|did|are|is|was|were|got|call)(?!\w)"
)


_SURELY_PLACE: Final = re.compile(
    r"\s(?:Street|St|Road|Rd|Avenue|Ave|Drive|Crescent|Parade|Terrace|Walk|[Aa]irport|(?:[Bb]us\s|[Tt]rain\s)?[Ss]tation|Estate|Business\sPark|Retail\sPark|Car\sPark)$"
)


def _stands_as_place(text: str, start: int, end: int) -> bool:
    """Whether an English name that ends like a street or a house stands where one is; firms are called so as well."""
    written = text[start:end]
    if any(letter.isdigit() for letter in written) or "," in written or _SURELY_PLACE.search(written):
        return True
    branch = re.match(
        r"\s(?:branch|store|shop|depot|office|showroom|practice|station|garage|surgery|clinic|site|gym|campus)(?!\w)",
        text[end:],
    )
    if branch is not None:
        return True
    return _SOMEWHERE.search(text[max(0, start - 20) : start]) is not None and _SOMEBODYS.match(text, end) is None


_RU_IN: Final = re.compile(
    r"(?<!\w)(?:[Вв]о?|[Ии]з|[Пп]од|[Дд]о|[Оо]т|[Нн]а|[Пп]о|[Чч]ерез|[Кк]|[Оо]коло|[Вв]озле|[Сс]|[Нн]ад|[Зз]а|г\.|город[еау]?|пос[её]л(?:ок|ке|ка)|сел[оае]|деревн[еюя]|[Мм]ежду)\s"
    r"(?P<all>[А-ЯЁ][а-яё]{2,}(?:-[А-ЯЁ]?[а-яё]+)*)(?![\w-])(?!\s[А-ЯЁ])"
)


@lru_cache(maxsize=2_048)
def _place_called(word: str) -> str | None:
    """The nominative of what the Russian dictionary takes for a town, river or region first, and for nobody's name."""
    known = [one for one in russian.dictionary().parse(word) if one.is_known][:2]
    if not known or any(name in known[0].tag for name in ("Surn", "Name", "Orgn", "Trad")):
        return None
    for one in known:
        if "Geox" in one.tag:
            return "-".join(part.capitalize() for part in one.normal_form.split("-"))
    return None


@lru_cache(maxsize=4)
def _towns(lang: str) -> tuple[dict[str, str], re.Pattern[str]]:
    forms: dict[str, str] = {}
    for name in (one.replace("_", " ") for one in _NAMES[lang].split()):
        forms[name] = name
        for form in _forms(name, lang):
            forms.setdefault(form, name)
    longest = sorted(forms, key=len, reverse=True)
    apostrophe = [re.escape(one).replace("’", "[’'ʼ]") for one in longest]
    ending = r"(?![\w])(?!-[а-яё])" if lang in ("ru", "uk") else r"(?!\w)"
    if lang == "en":
        ending += _NOT_OF_A_FIRM
    return forms, re.compile(rf"(?<![\w«\"„-])(?:{'|'.join(apostrophe)}){ending}")


def _forms(name: str, lang: str) -> Iterator[str]:
    if lang in ("ru", "uk"):
        grammar = russian.Russian() if lang == "ru" else ukrainian.Ukrainian()
        parts = name.split(" ")
        if len(parts) > 1:
            for form, _ in slavic_decline(parts, grammar):
                yield form
            return
    if lang == "en":
        yield name
        return
    if lang == "fi":
        for form, _ in finnish.decline(name):
            yield form
        yield from _FI_ODD.get(name, ())
        first, space, last = name.rpartition(" ")
        for form, _ in finnish.decline(last) if space else ():
            yield f"{first} {form}"  # "Iso Omenassa", as it is said
        return
    head, dash, rest = name.partition("-на-")
    for form in (*forms_of_word(head, lang), *_UK_ODD.get(head, ())):
        yield form[:1].upper() + form[1:] + dash + rest


def _slavic_base(written: str, lang: str) -> str:
    """The place in the nominative: the kind of street bent back, the name left as written."""
    for bent, base in (
        (r"^улиц[еуы]|^улицей", "улица"), (r"^проспект(?:е|а|у|ом)", "проспект"), (r"^переулк[еау]", "переулок"),
        (r"^набережн(?:ой|ую)", "набережная"), (r"^бульвар[еау]", "бульвар"), (r"^площад(?:и|ью)", "площадь"),
        (r"^вулиц(?:і|ю|ею)", "вулиця"), (r"^проспект(?:і|ові)", "проспект"), (r"^площ(?:і|у|ею)", "площа"),
        (r"^станци[июей]{1,2}", "станция"), (r"^рынк[еау]", "рынок"), (r"^ринк[уа]", "ринок"), (r"^аэропорт[еау]", "аэропорт"),
        (r"^аеропорт[іу]", "аеропорт"), (r"^вокзал[еауі]", "вокзал"), (r"^автовокзал[еауі]", "автовокзал"),
    ):  # fmt: skip
        written = re.sub(bent, base, written)
    return written


def _fi_base(written: str) -> str:
    for bent, base in (
        ("kadun", "katu"), ("kadulla", "katu"), ("kadulta", "katu"), ("kadulle", "katu"), ("tiellä", "tie"), ("tieltä", "tie"),
        ("tielle", "tie"), ("tien", "tie"), ("kujalla", "kuja"), ("kujan", "kuja"), ("torilla", "tori"), ("torin", "tori"),
        ("aukiolla", "aukio"), ("aukion", "aukio"), ("polulla", "polku"), ("rannassa", "ranta"), ("väylällä", "väylä"),
        ("bulevardilla", "bulevardi"), ("kaarella", "kaari"),
    ):  # fmt: skip
        hit = re.fullmatch(rf"(.*){bent}(\s.*)?", written)
        if hit:
            return f"{hit[1]}{base}{hit[2] or ''}"
    return written
