"""Product names by what they are made of: a grade, a size or a number at their end, or a purchase before them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from monitor.text.claims.product_words import EN_KINDS
from monitor.text.types import Span

_GRADES: Final = (
    r"Pro|Max|Maxi|Plus|Mini|Ultra|Deluxe|Premium|Premier|Lite|Light|Basic|Unlimited|Essentials?|Saver|Extra|XL|XXL|XS|HD|4K|SE|GT|Duo|Twin|Trio|Flex|Flexi|Flexible|"
    r"Gold|Silver|Platinum|Bronze|Diamond|Annual|Anytime|Advance|Starter|Standard|Classic|Select|Elite|Prime|Supreme|Super|Turbo|Inverter|Comfort|Family|Cover|"
    r"Care|Protect|Shield|Plan|Package|Bundle|Membership|Pass|Subscription|Fibre|Broadband|Tariff|Suite|Bootcamp|Masterclass|Workshop|Warranty|Upgrade|Gloss|Matt|"
    r"Mattress|Serum|Cream|Balm|Blend|Lease|Loan|Mortgage|Cruise|Retreat|Treatment|Cleanse?|Forte|Express|Active|Original|Superior|Executive|Economy|Business|Weekly|Monthly|Club|Kit|Ticket|Lock|Insurance|Saver|Bonds?|Sensitive|Deal|Box"
)
_STRONG: Final = re.compile(
    r"(?<![\w-])(?:Pro|Max|Maxi|Plus|Mini|Ultra|Deluxe|Premium|Lite|Light|Basic|Unlimited|Essentials?|Saver|Extra|XL|XXL|HD|4K|SE|Flex|Flexi|Gold|Silver|Platinum|"
    r"Bronze|Annual|Anytime|Advance|Starter|Cover|Package|Bundle|Membership|Subscription|Tariff|Suite|Bootcamp|Masterclass|Warranty|Upgrade|Gloss|Matt|Mattress|Serum|"
    r"Cream|Balm|Lease|Cruise|Cleanse?|Forte|Weekly|Monthly|Ticket|Sensitive)(?!\w)"
)
"""At the end of a run these tell a product wherever it stands; firms bear the others too."""
_TOKEN: Final = r"(?:\d{1,2}-(?:month|year|day|week|night)\s)?(?!I(?!\w))[A-ZÅÄÖ][\wåäö’'+]*(?:-[\wåäö]+)*"
_AFTER: Final = r"(?:(?!I(?!\w))[A-ZÅÄÖ][\wåäö’'+]*(?:-[\wåäö]+)*|\d+(?:[.,]\d+)?[A-Za-z]{0,3}(?:-(?:\d+|seater|person|piece|door|ring|in-1|burner|drawer))?|&(?=\s[A-Z]))"
_RUN: Final = re.compile(rf"(?<![\w@/&.£$€-])(?P<all>{_TOKEN}(?:\s{_AFTER}){{1,4}})(?![\w%])(?!-[a-z]+ing)")
_GRADE: Final = re.compile(rf"(?<![\w-])(?:{_GRADES})(?!\w)")
_FI_GRADE: Final = re.compile(
    r"(?<![\w-])(?:Pro|Max|Maxi|Plus|Mini|Ultra|Deluxe|Premium|Lite|Light|Basic|Extra|XL|Suite|Forte|Sensitive|Unlimited|Rescue|Turbo)(?:san|sia|in|ia|n|a|ta)?(?!\w)"
)
"""Firms bear English words for goods too in Finland: only what is hardly ever a firm's."""
_WITH_NUMBER: Final = re.compile(r"\S*[A-ZÅÄÖa-zåäö].*\s(?=\S*\d)\S+$|.*\s(?=[A-Z]*\d)[A-Z\d]+\s[A-Z]\w*$")
_CAMEL: Final = re.compile(r"^[A-Z][a-z]+[A-Z][a-z]+\s")
_SIZED: Final = re.compile(
    r"(?<![\w-])(?P<all>[A-ZÅÄÖ][a-zåäö]{3,}(?:\s[A-ZÅÄÖ][a-zåäö]+)?\s(?:(?:XS|S|M|L|XL)(?![\w’'.])|\d{1,2}\skk(?!\w)))"
)
_NUMBERED: Final = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|"
    r"Thursday|Friday|Saturday|Sunday|Order|Ticket|Invoice|Flight|Case|Ref|Reference|Claim|Policy|Account|Booking|Contract|Parcel|Train|Seat|Locker|Flat|Unit|Gate|Row|Room|"
    r"Platform|Terminal|Day|Week|Month|Year|Level|Floor|Page|Stage|Ward|Bay|Table|Junction|Route|Coach|Zone|Step|Chapter|Covid|Grade|Cabin|Pitch|Plot|Door|Desk|Bus|Line|Tram|"
    r"Call|Attempt|Part|Section|Class|Euro|Since|After|Before|From|Only|About|Over|Under|Paid|Waited|Nearly|Almost|Another|First|Second|Still|Last|Next|Every|The|It|At|In|On|"
    r"By|Of|For|And|Or|But|Between|Until|Till|Around|Within|Just|Then|Now|Yes|No|Not|All|Both|Some|Christmas|Easter|Tilaus|Lasku|Sopimus|Kerros|Huone|Paikka|Laituri|Portti|"
    r"Päivä|Noin|Yli|Alle|Vasta|Jo|Odotin|Maksoin|Soitin|Klo|Kello|Viikko|Vuonna|Vuosi|Juna|Lento|Bussi|Linja|Ovi|Lähtö|Saldo|Hinta|Yht|Yhteensä)",
)
"""Words of which no product's name is the beginning when a number follows."""
_NO_PRODUCT: Final = re.compile(
    r"(?:The|A|An|My|Our|Your|Their|His|Her|This|That|These|Mr|Mrs|Ms|Dr|Customer|Health|Social|Home|Head|Personal|Senior|Business|Economy|Executive|Medical|Child|Day|Legal|Primary|"
    r"Intensive|Urgent|Emergency|Patient|After|Aftersales|Sales)\s(?:Care|Plan|Pass|Business|Team|Class|Express|Service|Services|Office|Officer|Manager|Director)",
    re.IGNORECASE,
)
FIRM_TAIL: Final = re.compile(
    r".*\s(?:Ltd|Limited|Inc|Plc|PLC|LLC|Group|Bank|Insurance|Energy|Motors?|Airlines?|Airways|Clinic|Hospital|School|College|Council|Centre|Center|Street|Road|Lane|Oy|Oyj|Ab|"
    r"Store|Stores|Shop|Branch|Hotel|Court|Services?|Support|Team|Department|Desk|Office|Trust|Standards|Ombudsman|Authority|Police|Airport|Station|Park|Rentals?|Furniture|Foods?|Homes?|"
    r"Couriers?|Parcels?|Logistics|Telecom|Mobile|Broadband|Travel|Tours|Holidays|Windows|Kitchens|Garage|Dental|Vets|Pharmacy|Gym|Fitness)",
)
_BOUGHT: Final = re.compile(
    r"(?<!\w)(?i:asked(?:\syou)?\sfor|talked\sinto|paid(?:\s(?:extra|good\smoney|[£$€]?\d[\d.,]*|quid))*\sfor|paying\sfor|pay\sfor|contract\sfor|warning\sre|re|using|used|trying|tried|received|"
    r"got|had|have|has|with|cancel|cancelled|renewed|renew|took\sout|take\sout|prescribed|given|gave\s(?:me|us|him|her)|sent\s(?:me|us)|sold\s(?:me|us|him|her|my\s\w+)|bought|buy|ordered|order|"
    r"on|of|tins\sof|for|called|course|plan|model)\s(?:\(|(?:the|a|an|my|your|our|their|one|two|three|four|five|six|new|his|her)\s){1,2}$|"
    r"(?<!\w)(?i:asked(?:\syou)?\sfor|talked\sinto|(?:paid|paying|pay)\sfor|contract\sfor|warning\sre|prescribed|sold\s(?:me|us|him|her)|bought|ordered|booked|purchased|cancel|cancelled|"
    r"subscribed\sto|signed\sup\sfor|course|plan|tins\sof)\s\(?$",
)
_OWNED: Final = re.compile(
    r"(?<!\w)(?:a|an|my|our|your|their|his|her|this|that|two|three|new|of)\s$|(?<!\w)(?:on|for|with|the)\sthe\s$|(?<!\w)the\s$",
    re.IGNORECASE,
)


def english(text: str) -> Iterator[Span]:
    """Runs of words with capitals that are goods: graded, numbered, bought, or standing before a noun."""
    for hit in _RUN.finditer(text):
        start, written = hit.start(), hit["all"]
        start, written = _without_lead(text, start, written)
        if " " not in written or _NUMBERED.fullmatch(written.split(" ")[0]) or _NO_PRODUCT.fullmatch(written):
            continue
        if text[max(0, start - 6) : start].lower().endswith(("from ", " at ")) or FIRM_TAIL.fullmatch(written):
            continue
        before = text[max(0, start - 45) : start]
        goods = re.match(rf"\s(?:{EN_KINDS})(?!\w)", text[start + len(written) :]) is not None
        owned = _OWNED.search(before) is not None
        possessed = re.match(r"['’]s", text[start + len(written) :]) is not None
        strong = _STRONG.search(written, written.index(" ")) is not None
        weak = _GRADE.search(written) is not None and (owned or goods)
        bought = _BOUGHT.search(before) is not None or (owned and goods)
        camel = _CAMEL.match(written) is not None and not before.endswith(("by ", "with "))
        if strong or weak or camel or _WITH_NUMBER.fullmatch(written) or (bought and not possessed):
            yield start, start + len(written)


def finnish(text: str) -> Iterator[Span]:
    """Runs of words with capitals that end in a grade, a size or a number."""
    for hit in _RUN.finditer(text):
        start, written = _without_lead(text, hit.start(), hit["all"])
        if (
            " " in written
            and not _NUMBERED.fullmatch(written.split(" ")[0])
            and _FI_GRADE.search(written, written.index(" "))
        ) and not FIRM_TAIL.fullmatch(written):
            yield start, start + len(written)
    for hit in _SIZED.finditer(text):
        if not _NUMBERED.fullmatch(hit["all"].split(" ")[0]):
            yield hit.span("all")


_LEAD: Final = re.compile(
    r"(?:(?:The|A|An|My|Our|Their|This|That|Your|New|Bought|Got|Sold|Took|Had|Have|Has|Sent|Ordered|Paid|Booked|Received|Tried|Cancelled|Swapped|Order|Avoid|Your|And|But|So|"
    r"Also|Used|Using|Fitted|Installed|Hired|Rented|Chose|Returned|Wanted|Renewed|Switched|Reserved|Another|Because|Even|Two|Three|One|When|If|I|We|They|He|She|It|Is|Was|Why|How|On|In|For|With|After|Since|Still|Then|Now|Please|Never|Anyone|Onko|Otin|Ostin|Tilasin|Meillä|Mulla|"
    r"Siis|Se|Tämä|Tää|Mun|Uusi|Kun|Ja|Mutta|Nyt|Sitten|Eli)\s)+"
)


def _without_lead(text: str, start: int, written: str) -> tuple[int, str]:
    """The run without what owes its capital to the beginning of a sentence."""
    lead = _LEAD.match(written)
    if lead is not None and lead.end() < len(written):
        start, written = start + lead.end(), written[lead.end() :]
    return start, written


SLAVIC_GRADES: Final = (
    r"Плюс|Про|Макс|Макси|Максі|Люкс|Премиум|Преміум|Лайт|Лайф|Мини|Міні|Стандарт|Экспресс|Експрес|Форте|Ультра|Комфорт|Эконом|Економ|Классик|Класик|Бизнес|Бізнес|Супер|"
    r"Экстра|Екстра|Турбо|Дуо|Безлимит|Безліч|Старт|Оптима|Базовый|Базовий|Годовой|Річний|Полный|Повний|Семейный|Сімейний|Гранд|Делюкс|Актив|Инвертор|Инвертер|Інвертор|Смарт|Нео|Голд|Сильвер|Платинум"
)
_CYRILLIC: Final = r"[А-ЯЁІЇЄҐ][а-яёіїєґ’'ʼ]+(?:-[А-ЯЁІЇЄҐа-яёіїєґ\d]+)?"
_SLAVIC_BOUGHT: Final = re.compile(
    # "подключили Старт", "призначила Нейровіт Форте", "кто брал Гефест-2М"
    r"(?<!\w)(?i:подключи\w{1,4}|підключи\w{1,4}|назначи\w{1,3}|призначи\w{1,3}|прописа\w{1,3}|оформи\w{1,4}|оформля\w{1,4}|купи\w{1,3}|купува\w{1,2}|заказа\w{1,3}|замови\w{1,3}|"
    r"замовля\w{1,2}|приобр[её]\w{1,3}|придба\w{1,3}|бра[лв]\w?|взя[лв]\w?|взяти|взять|продали|продал[аи]?|прислали|надіслали|привезли|получи\w{1,3}|отрима\w{1,3}|зроби\w{1,3}|сделали|"
    r"поставили|встанови\w{1,3}|установили|заправля\w{1,2}|чекаю\sна|жду|вместо|замість|постави\w{1,4}|ставили|ставив|ставил|делал\w?|робил\w|робив|пошил\w?|пошив|навяза\w{1,3}|нав['’ʼ]яза\w{1,3}|впари\w{1,3}|втюха\w{1,3})\s(?:мне\s|нам\s|мені\s|ей\s|їй\s|ему\s|йому\s)?"
    r"(?P<all>[A-Z][\w.+-]*(?:\s[A-Z\d][\w.+-]*){0,3}|[А-ЯЁІЇЄҐ][а-яёіїєґ]+[А-ЯЁІЇЄҐ][а-яёіїєґ]+|[А-ЯЁІЇЄҐ][а-яёіїєґ’'ʼ]+-\d{1,3}[А-ЯІЇЄа-яіїє]{0,2}"
    rf"|{_CYRILLIC}\s(?:{SLAVIC_GRADES})|(?:{SLAVIC_GRADES})(?!\s[А-ЯЁІЇЄҐ])|[А-ЯЁІЇЄҐ][а-яёіїєґ]+\s\d{{2,4}}(?:\s(?:Pro|Max|Plus|Mini|XL|Про|Макс|Плюс))?)(?![\w%])"
)
_SLAVIC_FORCED: Final = re.compile(
    # "подключили мне «Антивирус Дома»": what was put on somebody is goods, quoted or not
    r"(?<!\w)(?i:подключ[иа]\w{1,5}|підключ[иа]\w{1,5}|отключ[иа]\w{1,5}|відключ[иа]\w{1,5}|навяз[аы]\w{1,5}|нав['’ʼ]яз[аиу]\w{1,5}|впари\w{1,3}|втюха\w{1,3}|всучи\w{1,3}|оформи\w{1,4}|"
    r"активирова\w{1,4}|активува\w{1,3}|списали\sза|за|по\sтарифу|за\sтарифом|перевели\sна|перейш\w{1,3}\sна|перешл\w\sна|переш[её]л\sна|купи\w{1,3}|придба\w{1,3}|куплен\w{1,3})\s"
    r"(?:мне\s|нам\s|мені\s|ей\s|їй\s|маме\s|мамі\s|бабушке\s|бабусі\s|ему\s|йому\s|на\sменя\s|на\sномер\s|без\sспроса\s|без\sзгоди\s){0,2}"
    rf"(?:(?<!\sза\s)[«\"„“](?P<quoted>[A-ZА-ЯЁІЇЄҐ][^»\"“”\n]{{1,40}})[»\"“”]|(?P<all>[А-ЯЁІЇЄҐ][а-яёіїєґ’'ʼ]+\s(?:{SLAVIC_GRADES})))(?!\w)"
)
_SLAVIC_COURSE: Final = re.compile(
    # "записались на Английский с нуля", "підписались на Родинний Макс"
    r"(?<!\w)(?P<all>[А-ЯЁІЇЄҐA-Z][\wёіїєґ’'-]+(?:\s[а-яёіїєґ]+)?\s(?:с\sнуля|з\sнуля|для\sначинающих|для\sпочатківців))(?!\w)"
    rf"|(?<!\w)(?i:подписа\w{{2,4}}|підписа\w{{2,4}}|записа\w{{2,4}}|перейш\w{{2,3}}|перешл\w|переш[её]л|переключи\w{{1,4}}|перев[её]л\w?|перевел\w)\s(?:нас\s|меня\s|мене\s)?на\s(?P<all2>{_CYRILLIC}\s(?:{SLAVIC_GRADES}))(?!\w)"
)
_LATIN_MODEL: Final = re.compile(
    r"(?<![\w@/.-])(?P<all>[A-Z][A-Za-z]+(?:\s[A-Z][A-Za-z]*){0,3}\s(?=[A-Z]*\d)[A-Z\d]{1,6}(?:-\d+)?(?:\s(?:Pro|Max|Plus|Mini|Ultra|Lite|Air|Prime|XL|SE|Turbo))?"
    r"|[А-ЯЁІЇЄҐ][а-яёіїєґ]+\s\d{2,4}\s(?:Pro|Max|Plus|Mini|Ultra|Lite|XL|Turbo)|[A-Z][A-Za-z]+(?:\s[A-Z][A-Za-z]*)?\s(?:Pro|Max|Plus|Mini|Ultra|Lite|XL|Turbo|Premium|Deluxe|Forte|Light|Gold|Express))(?![\w%])"
)


def slavic(text: str) -> Iterator[Span]:
    """Bought ones, and Latin models among Cyrillic words; firms bear grades as often ("Зв'язок Плюс")."""
    for hit in _SLAVIC_FORCED.finditer(text):
        yield hit.span("quoted" if hit["quoted"] else "all")
    for hit in _SLAVIC_COURSE.finditer(text):
        yield hit.span("all" if hit["all"] else "all2")
    for pattern in (_SLAVIC_BOUGHT, _LATIN_MODEL):
        for hit in pattern.finditer(text):
            written = hit["all"].rstrip(" .,-")
            start = hit.start("all")
            yield start, start + len(written)
