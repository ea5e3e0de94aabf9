"""Named products, models and tariffs: what stands in quotes after a word for one, or reads like a model's name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from monitor.text.claims import english_products, finnish_goods, finnish_products, makes, product_runs
from monitor.text.claims.product_words import EN_KINDS, FI_IN_COMPOUNDS, FI_KINDS, KINDS, OF_A_FIRM
from monitor.text.names.russian import is_common
from monitor.text.rarity import STEM_CHARS, is_rare
from monitor.text.types import Span

_CYRILLIC_AFTER_KIND: Final = re.compile(
    # "тариф Домашний Макс", "Диван Верона-2"
    rf"(?<!\w)(?!(?i:{OF_A_FIRM})\s)(?i:{KINDS})\s(?P<all>[А-ЯЁІЇЄҐ][а-яёіїєґ’'ʼ]+(?:-(?:[А-ЯЁІЇЄҐ][а-яёіїєґ’']+|\d{{1,4}}))?(?:\s(?:[А-ЯЁІЇЄҐ][а-яёіїєґ’']+|\d{{1,4}})(?:\s(?:[A-Z]{{1,4}}\d{{0,3}}|Pro|Max|Plus|Mini|Lite|Ultra|{product_runs.SLAVIC_GRADES})(?!\w))?|\s(?:[A-Z]{{1,4}}\d{{0,3}}|Pro|Max|Plus|Mini|Lite|Ultra)(?!\w)|(?<=[иыо]й)\s[а-яіїє]{{4,}}|(?<=[ас]я)\s[а-яё]{{4,}}|(?<=[нвс]а)\s[а-яіїє]{{4,}})?)(?![\w-])"
)
_CYRILLIC_FURTHER: Final = re.compile(
    # a grade tells goods after any kind, "кухню Верона Люкс"; "курс ЕГЭ-экспресс", "БухСофт 8", "интернет Гигабит+"
    rf"(?<!\w)(?i:{KINDS})\s(?P<all>[А-ЯЁІЇЄҐ][а-яёіїєґ’'ʼ]+(?:-[А-ЯЁІЇЄҐ]?[а-яёіїєґ]+)?\s(?:{product_runs.SLAVIC_GRADES})|[А-ЯЁІЇЄҐ]{{2,6}}-[а-яёіїєґ]{{3,}}|[А-ЯЁІЇЄҐ][а-яёіїєґ]+\+)(?![\w-])"
    rf"|(?<!\w)(?i:{KINDS})\s(?P<all4>[А-ЯЁІЇЄҐ][а-яёіїєґ’'ʼ]+\s\d{{1,3}})(?![\w.,:/-]*\d)(?!\w)"
    r"|(?<![\w«\"„-])(?<!\d\.\s)(?P<all2>[А-ЯЁІЇЄҐ][а-яёіїєґ]+[А-ЯЁІЇЄҐ][а-яёіїєґ]+\s\d{1,4})(?![\w.,:/-]*\d)(?!\w)"
    r"|(?<=[а-яёіїєґ,]\s)(?P<all3>[А-ЯЁІЇЄҐ][а-яёіїєґ]+(?:ий|ый|ой|ій)\s(?:вклад|тариф|пакет|кредит|план|полис|поліс|абонемент|депозит))(?!\w)"
)
_FIRM_KIND: Final = (
    r"(?:зал|клуб|магазин|салон|студи|центр|компани|компані|фирм|фірм|агентств|агенці|агенци|кафе|ресторан|сет[ьи]|мереж|клиник|клінік|аптек|бренд|школ|бюро|цех|фабрик|завод|"
    r"сервис|сервіс|маркет|склад|отел|готел|гостиниц)\w{0,4}\s|(?:в|во|у|из|з|із|от|від|і|и|та)\s"
)
"""A word between goods and quotes that makes the quoted a firm: "тренажерна зала «Гарт»"."""
_QUOTED: Final = re.compile(
    rf"(?<!\w)(?:{KINDS})\s(?:(?!{_FIRM_KIND})[\w-]+\s)?[«\"„“](?P<all>[^»\"“”\n]{{2,40}})[»\"“”]", re.IGNORECASE
)
_AFTER_KIND: Final = re.compile(rf"(?<!\w)(?i:{KINDS})\s(?P<all>[A-Z][\w+.-]*(?:\s(?:[A-Z\d][\w+./-]*)){{0,4}})")
_MODEL: Final = re.compile(
    r"(?<![\w@/.-])(?P<all>[A-Z][A-Za-z]{1,14}(?:\s[A-Z][A-Za-z]{1,14})?(?:\s(?=[A-Z\d-]*\d)[A-Z]{0,4}-?\d{1,4}[A-Za-z]{0,3}(?:\s(?:Pro|Max|Plus|Mini|Ultra|Lite|Air|Prime|XL|SE)){0,2}))(?![\w%])"
)
_CYRILLIC_MODEL: Final = re.compile(
    r"(?<![\w.-])(?P<all>[А-ЯІЇЄҐ][а-яёіїєґ’'-]+(?:-[А-ЯІЇЄҐ][а-яёіїєґ’']+)?(?:\s[А-ЯІЇЄҐ][а-яёіїєґ’']+)?\s(?:[А-ЯІЇЄҐA-Z]{1,3}-?)?\d{1,4}[А-ЯA-Zа-я]?(?:\s(?:Про|Макс|Плюс|Мини|Міні|Лайт|Ультра|Pro|Max|Plus|Mini|Lite|[A-Z]{2,3}(?!\w)))?)(?![\w%.,:/-]*\d)(?!\w)"
)
_QUOTED_MODEL: Final = re.compile(
    r"[«\"„“](?P<all>(?=[A-ZÅÄÖА-ЯЁІЇЄҐ])[^»\"“”\n]{2,30}\s\d{1,4}[^»\"“”\n]{0,10})[»\"“”]"
)
_LATIN_QUOTED: Final = re.compile(
    rf"(?<!\w)(?:{EN_KINDS}|{FI_KINDS})\s(?:called\s|nimeltä\s|oli\s|on\s)?[\"“”»«'](?P<all>[^\"“”»«'\n]{{2,40}})[\"“”»«']",
    re.IGNORECASE,
)
_FI_HYPHENATED: Final = re.compile(
    r"(?<![\w-])(?P<all>[A-ZÅÄÖ][a-zåäö]+-[A-ZÅÄÖ][a-zåäö]+\s\d{1,4}(?:\s(?:Pro|Max|Plus|Mini|XL))?)(?![\w.,-]*\d)(?!\s(?:euroa|€|kpl|vuotta))"
)
_FI_ONE_WORD: Final = re.compile(
    # "mutta Starttipaketti maksoi": a capital inside a sentence on a word for what is bought; firms end in others
    r"(?<=[a-zåäö,0-9]\s)(?P<all>[A-ZÅÄÖ][a-zåäö]{3,}(?:paketti|paketi|viikko|liittymä|jäsenyys|kurssi|menu|kasko|laina|tili|kortti|korti)(?:n|in|iin|een|a|ä|ta|lla|llä|ssa|ssä|sta|stä|st)?)(?![\w-])(?!\s[A-ZÅÄÖ])(?!\s?(?:Oy|Ab|Oyj))"
)
_FI_ATTACHED: Final = re.compile(
    r"(?<![\w-])(?P<all>[A-ZÅÄÖ][\w+.-]*(?:\s(?:[A-ZÅÄÖ\d][\w+/-]*(?:[.,]\d+)?|&)){0,3}(?:(?<=\d)\s(?:kk|vk|h|cm|l|kg))?)(?=\s-(?!nimi|ketju|myymälä|konserni|yhtiö|liike|kauppa|kaupa|sivu)[a-zåäö]{3,})"
)
_LATIN_KIND: Final = re.compile(
    rf"(?<!\w)(?i:{FI_KINDS})\s(?P<all>[A-ZÅÄÖ][\w+-]*(?:\.\d+)?(?:\s(?:[A-ZÅÄÖ\d][\w+/-]*(?:\.\d+)?)){{0,3}})"
    rf"|(?<![\w-])(?P<all2>(?:[A-Z][\w+-]*(?:\.\d+)?\s){{1,4}})(?:{EN_KINDS})(?!\w)"
)
_EN_WHOLE: Final = re.compile(
    # "the Ultimate Wedding Package": the kind is a part of the name
    rf"(?<![\w-])(?:the|The|a|A|an|my|My|your|our|Our|their|his|her|for|ordered|bought|two|three|says)\s(?P<all>(?:[A-Z][\w+-]*\s){{1,3}}(?=[A-Z])(?i:{EN_KINDS}|box|kit|set|clean|upgrade|ticket|service|care|starter|saver|experience))(?!\w)"
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
    rf"[\"“«'](?P<all>[^\"”»'\n]{{2,40}})[\"”»'](?:\s?-(?={FI_KINDS})|\s(?={EN_KINDS}))", re.IGNORECASE
)
_NUMBERED: Final = re.compile(
    r"(?:NRO|Nro|No|Seat|Locker|Flat|Unit|Gate|Row|Room|Platform|Terminal|Day|Week|Month|Year|Level|Floor|Page|Stage|Ward|Bay|Table|Junction|Route|Coach|Zone|"
    r"Step|Chapter|Covid|Grade|Suite|Cabin|Pitch|Plot|Door|Desk|Bus|Line|Tram|Call|Attempt|Part|Section|Class|Kerros|Huone|Paikka|Laituri|Portti|Päivä)\s\w+"
)
"""Not the number of a model."""
_NUMBERED_PLACE: Final = re.compile(
    r"(?:[Вв]ідділення|[Оо]тделени[ея]|[Пп]оштомат|[Пп]остамат|[Кк]аб(?:инет|інет)|[Кк]вартира|[Дд]ом|[Бб]удинок|[Пп]одъезд|[Пп][іи]д[’'ʼ]?їзд|[Кк]асс?а|[Рр]яд|[Мм]есто|[Мм]ісце|[Вв]агон|"
    r"[Пп]оезд|[Пп]оїзд|[Рр]ейс|[Мм]аршрут|[Аа]втобус|[Кк]орпус|[Шш]кола|[Сс]адик|[Сс]адок|[Пп]алата|[Зз]аказ|[Зз]амовлення|[Дд]оговор|[Дд]огов[іо]р|[Рр]ахунок|[Сс]чет|[Сс]ч[её]т|[Оо]кно|"
    r"[А-ЯЁ][а-яё]+(?:ской|цкой|ная|ной|ській|цькій|ого|ова|єва|ева))\s\d+\w?"
)
"""Nor of a branch, a seat, an order, or of a house in a street."""
_LEADING: Final = re.compile(r"(?:(?:The|A|An|My|Our|Their|This|That|Your|Your|New)\s)+")
_LEADING_CYRILLIC: Final = re.compile(rf"(?:(?:{KINDS}|пральн\w{{1,2}}|стиральн\w{{2,3}})\s)+", re.IGNORECASE)
_LEADING_KIND: Final = re.compile(
    rf"(?:(?:part|item|product|article|varaosa|osa|tuote|{EN_KINDS}|{FI_KINDS}|{FI_IN_COMPOUNDS})\s)+", re.IGNORECASE
)
_VERB_FIRST: Final = re.compile(
    r"(?:(?:Miksi|Miten|Mikä|Mitä|Missä|Milloin|Onko|Meidän|Teidän|Voiko|Saako|Siis|Hain|Vein|Kävin|Lapsen|Isän|Äidin|Pojan|Tytön|Vaimon|Miehen|Otin|Ostin|Sain|Myivät|Se|Tää|Tämä|Meidän|Meille|Mun|Uusi|Uuden|Sitten|Sit|Eli|Nyt|Kun|Kyllä|Joo|No|Ja|Mutta|Oma|Vanha|Toinen|Eilen|Tänään)|[A-ZÅÄÖ][a-zåäö]{2,}(?:in|imme|itte|ivat|ivät|ed|ll[aäe]|ss[aä]|st[aä]|lt[aä]|ttu|tty|nut|nyt)|Valitus|Palaute|Tilaus|Lasku|Bought|Got|Sold|Took|Had|Have|Sent|Used|Tried|Fitted|Installed|Hired|Rented|Chose|Returned|Wanted|Renewed|Switched|Using|Avoid)\s"
)
_TIERED: Final = re.compile(
    r"(?<![\w-])(?P<all>(?:[A-ZÅÄÖ][\w-]+\s){1,2}(?:Max|Pro|Plus|Mini|Ultra|Deluxe|Premium|Lite|Basic|Unlimited|Essentials?|Saver|Extra|Maxi|XL|XXL|Light))(?!\w)"
)
_OF_SOMEBODY: Final = re.compile(
    # "Lentopalvelu Siivestä", "huolto Espoossa", "lahjakortti Kehrän": whose goods or where, or a firm's kind
    r"(?:palvelu(?:ssa|sta|n)?|huolto|hoito|sauna|mökki|ruoka|auto|maatalouskone)\s[A-ZÅÄÖ][\wåäö -]*$"
    r"|\s[A-ZÅÄÖ][\wåäö-]{2,}(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|[aä]{2}n|een|iin|oon)$|\s[A-ZÅÄÖ][\wåäö-]+(?<!to)(?<!tö)(?<!ne)n$"
)
"""Goods stand in the nominative behind their kind in Finnish, or end in -ton and -nen."""
_FI_SOMEWHERE: Final = re.compile(r".*[a-zåäö](?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|[aä]{2}n|een|iin|oon|[aiou]rin)\s\d+$")
_SLAVIC_OF: Final = re.compile(
    # "кухню в «Дубраве»", "у Смарагду 520": whose it is, or where
    r"(?<!\w)(?:в|во|у|от|від|з|із|зі|из|с|со|для|через|при|біля)\s[«\"„“]?$",
    re.IGNORECASE,
)
_PRICE: Final = re.compile(
    r"[.,]\d|\s\d{3}(?!\d)|\s?(?:тыс|тис|грн|руб|₽|бал|грам|дюйм|кВт|€|%|e(?!\w)|eur|snt|kpl|vrk|ha(?!\w)|hv(?!\w)|lomam|t€|-v|:st|:[aä]|p(?!\w)|/\d)"
)
_FI_JOINED: Final = re.compile(
    rf"(?<![\w-])[\"”]?(?P<all>[A-ZÅÄÖ][\w+]*(?:-[A-ZÅÄÖ\d][\w+]*)?(?:\s(?:[A-ZÅÄÖ\d][\w+]*|&)){{0,3}})[\"”]?-(?:{FI_KINDS}|[a-zåäö]*(?:{FI_IN_COMPOUNDS})[a-zåäö]{{0,5}})(?!\w)"
)


def find(text: str, lang: str) -> Iterator[Span]:
    """Spans of product names; an organisation's own name is not told apart here, the caller knows the entities."""
    told: list[Span] = []
    for start, end in _candidates(text, lang):
        if lang == "fi":
            start, written = finnish_products.without_whence(text, start, text[start:end])
            kind = finnish_goods.kind_before(written) if _begins_sentence(text, start, "") else 0
            start, end = start + kind, start + len(written)
            written = text[start:end]
            if finnish_goods.is_kind_only(written) or not any(one.isalpha() for one in written):
                continue
        elif lang == "en" and english_products.is_a_firms(text, start, end):
            continue
        unit = _UNIT.match(text, end) if text[end - 1 : end].isdigit() else None
        told.append((start, unit.end() if unit else end))
    yield from told
    yield from finnish_products.alike(text, told)
    yield from _beside(text, told)


_UNIT: Final = re.compile(r"\s(?:mg|mcg|µg|ml|GB|Gt|Gb|min|kk|мг|мл|ГБ|Гб|мин|хв)(?!\w)")
"""What belongs to a name that ends in a number: "Nivelium 50 mg"."""
_BESIDE: Final = re.compile(
    # "two Tom Yum Deluxe and a Green Curry,": one more of what was bought, at the end of its clause
    r"\s(?:ja|sekä|and|и|та|і|й)\s(?:an?\s|the\s|my\s|two\s|three\s|\d\s|kaksi\s|kaks\s|kolme\s|pari\s|ещё\s|ще\s|два\s|дві\s|две\s|три\s){0,2}[«\"„“]?"
    r"(?P<all>[A-ZÅÄÖА-ЯЁІЇЄҐ][\wåäö’'-]{3,}(?:\s(?:[A-ZÅÄÖА-ЯЁІЇЄҐ][\w’'-]*|\d{1,4}))*)(?=[»\"“”]?(?:[.,;!?)]|$))"
)
_NO_GOODS: Final = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day.*|(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter).*"
    r"|.*[a-zåäö](?:ss[aä]|st[aä]|ll[aäe]|lt[aä])"
)


def _beside(text: str, told: list[Span]) -> Iterator[Span]:
    """Goods named after others in one breath; persons among them the caller knows."""
    for _, end in told:
        hit = _BESIDE.match(text, end)
        if hit is None or _NO_GOODS.fullmatch(hit["all"]):
            continue
        if " " in hit["all"] or is_rare(hit["all"].lower()[:STEM_CHARS]):
            yield hit.span("all")


def _candidates(text: str, lang: str) -> Iterator[Span]:
    patterns = (
        (_QUOTED, _AFTER_KIND, _CYRILLIC_FURTHER, _CYRILLIC_AFTER_KIND, _MODEL, _CYRILLIC_MODEL, _QUOTED_MODEL)
        if lang in ("ru", "uk")
        else (_LATIN_QUOTED, _QUOTED_BEFORE, _FI_ATTACHED, _LATIN_KIND, _MODEL, _TIERED, _QUOTED_MODEL)
        + ((_FI_JOINED, _FI_HYPHENATED, _FI_ONE_WORD) if lang == "fi" else (_EN_WHOLE, _EN_BOUGHT, _EN_CAMEL))
    )
    for pattern in patterns:
        for hit in pattern.finditer(text):
            name = next(one for one, found in hit.groupdict().items() if one.startswith("all") and found)
            start = hit.start(name)
            written = hit[name].rstrip(" .,-")
            for lead in (_LEADING, _LEADING_KIND, _VERB_FIRST) if _begins_sentence(text, start, "") else (_LEADING,):
                told = lead.match(written)
                if told and told.end() < len(written):
                    start, written = start + told.end(), written[told.end() :]
            written = re.sub(r"(?<=\d)\sTVs?$", "", written)
            if pattern in (_MODEL, _CYRILLIC_MODEL) and _counts_something(text, start, written):
                continue
            if written.isdigit() or _NUMBERED.fullmatch(written) or _NUMBERED_PLACE.fullmatch(written):
                continue
            if _is_no_name(text, start, written, lang):
                continue
            joined = lang == "fi" and pattern is _FI_JOINED and _begins_sentence(text, start, written)
            if joined and not (is_rare(written.lower()[:STEM_CHARS]) or finnish_goods.is_compound(written)):
                continue  # "Kirjanpito-ohjelma"
            if lang == "fi" and pattern is _LATIN_KIND and _OF_SOMEBODY.search(text[: start + len(written)]):
                continue
            if (
                pattern in (_LATIN_KIND,)
                and name == "all2"
                and _begins_sentence(text, start, written)
                and "+" not in written
            ):
                continue
            kind = _LEADING_CYRILLIC.match(written) if pattern is _CYRILLIC_MODEL else None
            if kind and not written[kind.end() : kind.end() + 1].isdigit():
                start, written = start + kind.end(), written[kind.end() :]
            if (
                pattern is _CYRILLIC_MODEL
                and " " in written.rsplit(" ", 1)[0]
                and is_common(written.split(" ")[0].lower())
                and written[written.index(" ") + 1].isalpha()
            ):
                cut = written.index(" ") + 1  # "Мотоблок Кама МБ-900": the kind begins the sentence
                start, written = start + cut, written[cut:]
            yield start, start + len(written)
            if pattern in (_QUOTED, _LATIN_QUOTED):
                further = _AND_QUOTED.match(text, start + len(written))
                if further:
                    yield further.span("all")
    for start, end in _by_making(text, lang):
        written = text[start:end]
        leads = (_LEADING_CYRILLIC,) if lang in ("ru", "uk") else (_LEADING_KIND, _VERB_FIRST)
        for lead in leads if _begins_sentence(text, start, "") else ():
            told = lead.match(written)
            if told and told.end() < len(written) and not written[told.end()].isdigit():
                start, written = start + told.end(), written[told.end() :]
        written = re.sub(r"(?<=\d)\sTVs?$", "", written)
        if lang != "fi" or not _is_no_name(text, start, written, lang):
            yield start, start + len(written)


def _is_no_name(text: str, start: int, written: str, lang: str) -> bool:
    """Whether a find is a price ("Nieto 3,1 %"), a place with a number, a letter, a firm's or only what somebody said."""
    after = text[start + len(written) : start + len(written) + 8]
    numbered = written[-1:].isdigit()
    if re.search(r"\s\d+,\d\d$", written):
        return True
    careless = (
        re.fullmatch(rf"{finnish_products.SMALL_GRADES}|[a-zåäö]+\s(?=\S*\d)(?=\S*[a-z])\w+", written) is not None
    )
    begun = re.match(r"[A-ZÅÄÖА-ЯЁІЇЄҐ\d]", written) is not None or (lang == "fi" and careless)
    if (numbered and _PRICE.match(after)) or not begun:
        return True
    if re.fullmatch(r"[A-ZÅÄÖ]\s\d{1,3}|[\d.,/]+", written):
        return True  # "asunto A 17"
    if len(written) < 3 and not any(one.isdigit() for one in written):
        return True
    if lang == "fi":
        inflected = re.match(r":[a-zåäö]", after) is not None  # "Kaista Kotiin 300:n"
        return _FI_SOMEWHERE.fullmatch(written) is not None and not inflected
    return lang in ("ru", "uk") and _SLAVIC_OF.search(text[max(0, start - 12) : start]) is not None


def stands_behind_kind(text: str, named: Span, lang: str) -> bool:
    """Whether a person's name is what goods are called: "ліжко Софія без ламелей", "my dress (Evangeline, ivory)"."""
    start, end = named
    before = text[max(0, start - 30) : start]
    if lang in ("ru", "uk"):
        graded = re.search(rf"\s(?:{product_runs.SLAVIC_GRADES})$", text[start:end]) is not None
        return _KIND_BEFORE.search(before) is not None and (graded or _DOES_SLAVIC.match(text, end) is None)
    return lang == "en" and english_products.in_brackets(text, start)


_KIND_BEFORE: Final = re.compile(rf"(?<!\w)(?!(?i:{OF_A_FIRM})\s$)(?i:{KINDS})\s[«\"„“]?$")
_DOES_SLAVIC: Final = re.compile(
    r"\s[А-ЯЁІЇЄҐ][а-яёіїєґ]+(?:вна|вич|ова|ева|ін|енко|ук|ський|ская|ська)(?!\w)|"
    r",?\s(?:не\s|нам\s|мне\s|мені\s|ещё\s|уже\s|вже\s|ще\s)?[а-яёіїєґ]+(?:ла|л|ли|ло|ает|яет|ит|ет|ут|ают|є|ить|ає|яє|ють|ив|ав|ів|лась|лся|лася)(?!\w)"
)
"""A surname, or what only somebody does."""


def _counts_something(text: str, start: int, written: str) -> bool:
    """Whether an everyday word only begins the sentence and the number behind it counts: "Maksettu 19 vuotta"."""
    first, _, rest = written.partition(" ")
    counted = rest.isdigit() and re.match(
        r"-(?:го|й|му|м)|\s(?:vuo(?:tta|si|de|det)|kk|kuuk|päiv|viik|tuha|tun|min|%|€|eur|лет|год|час|мин|дн|раз|тыс|шт|років|рок|год|хв|дн|тис)",
        text[start + len(written) :],
    )
    begins = start == 0 or text[:start].rstrip()[-1:] in (".", "!", "?", "\n", "–", "—", ":")
    everyday = len(first) < 4 or not is_rare(first.lower()[:STEM_CHARS])
    return rest.isdigit() and (counted is not None or (begins and everyday))


def _by_making(text: str, lang: str) -> Iterator[Span]:
    yield from makes.models(text)
    if lang in ("ru", "uk"):
        yield from product_runs.slavic(text)
    elif lang == "en":
        yield from product_runs.english(text)
        yield from english_products.beside(text)
    else:
        yield from product_runs.finnish(text)
        yield from finnish_products.beside(text)


def _begins_sentence(text: str, start: int, written: str) -> bool:
    """Whether a single capital word may owe its capital to its place."""
    return " " not in written and (start == 0 or text[:start].rstrip().endswith((".", "!", "?", "\n")))
