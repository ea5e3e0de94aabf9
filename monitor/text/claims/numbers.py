"""Numbers of orders, contracts, tickets, invoices, flights, rooms and cars: as written, without the words before them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from monitor.text.types import Span

_WORDS: Final = (
    # what a number is of; then "number", a sign, a colon
    r"заказ\w{0,3}|договор\w{0,3}|контракт\w{0,2}|квитанци\w{1,2}|чек(?:а|у|е|ом)?|заявк\w{1,2}|заявлени\w{1,2}|накладн\w{1,3}|"
    r"сч[её]т\w{0,2}|сч[её]т-фактур\w{1,2}|билет\w{0,2}|рейс\w{0,2}|поезд\w{0,2}|вагон\w{0,2}|купе|номер\w{0,2}|тикет\w{0,2}|"
    r"обращени\w{1,2}|отправлени\w{1,2}|посылк\w{1,2}|трек(?:-номер\w{0,2})?|полис\w{0,2}|карт[аыуе]|автобус\w{0,2}|маршрут\w{0,2}|"
    r"талон\w{0,2}|бронь|брони|бронировани\w{1,2}|акт\w{0,2}|претензи\w{1,2}|л/с|лицев\w{2,3} сч[её]т\w{0,2}|машин\w{1,2}|госномер\w{0,2}|"
    r"ттн|лічильник\w{0,2}|сч[её]тчик\w{0,2}|поїзд\w{0,2}|борт\w{0,2}|палат\w{1,2}|кабинет\w{0,2}|касс[аыуе]|трамва\w{1,2}|электричк\w{1,2}|маршрутк\w{1,2}|"
    r"замовлен\w{1,4}|договір|договор\w{1,3}|квитанці\w{1,2}|рахун\w{1,5}|рахунок-фактур\w{1,2}|квит(?:ок|ка|ку|ком)|потяг\w{0,2}|потяз\w{1,2}|"
    r"накладна|накладної|накладну|заявк\w{1,2}|звернен\w{1,3}|відправлен\w{1,3}|посилк\w{1,2}|бронюван\w{1,3}|броні|бронь|поліс\w{0,2}|"
    r"тилаук\w*|tilau(?:s|ksen|kseni|ksella|kseen|snumero\w*)\w{0,6}|tilausnro|sopimu(?:s|ksen|snumero|kseen)\w{0,5}|lasku(?:n|ssa|lla|numero\w*|nro|tta|a)?|"
    r"lähety(?:s|ksen|snumero|stunnus)\w{0,5}|paket(?:in|ti)|seurantakoodi\w{0,3}|seurantanumero\w{0,3}|vuoro(?:n|lla|ssa)?|juna(?:n|ssa|lla)?|lento(?:n|numero|vuoro)?\w{0,3}|"
    r"varau(?:s|ksen|snumero|stunnus)\w{0,5}|hyt(?:ti|in|issä)|tilausvahvistu\w{0,4}|vahvistus|työnumero\w{0,2}|työmääräi\w{0,4}|asun(?:to|toon|non|nossa|nosta|toa)|vahinko(?:ilmoitus|numero)?\w{0,3}|vikailmoitus\w{0,3}|ilmoitus\w{0,3}|palautus\w{0,5}|huone(?:en|essa|eseen|numero)?|tiket(?:ti|in)|tapau(?:s|ksen|snumero)\w{0,3}|kuitti(?:n|numero)?|kuitin|bussi(?:n|ssa)?|"
    r"rekisterinumero\w{0,2}|auto(?:n|ssa)?|vaunu(?:n|ssa)?|asiakasnumero\w{0,3}|valitu(?:s|ksen)|lippu(?:numero)?|käyttöpaik(?:ka|an|kanumero)|laitenumero|sarjanumero|viite(?:numero)?|potilasnumero|jäsennumero|lainanumero|korttinumero|hakemu(?:s|ksen)|"
    r"order|contract|ticket|invoice|flight|room|booking|reservation|reference|ref\.?|case|policy|account|claim|tracking|parcel|receipt|"
    r"train|bus|coach|car|registration|reg|complaint|confirmation|po|job|quote|shipment|consignment|plate|"
    r"apartment|flat|unit|gate|bill|meter|van|lorry|work order|job|docket|agreement|cabin|refund request|request|membership|customer|serial|imei|pnr|tag|asset|docket|voucher|case\snumber|warranty|certificate"
)
_SIGN: Final = r"(?:\s*(?:№|#|n[:°o]\.?|nro\.?|no\.?|nr\.?|номер(?:ом|у|а)?|numero(?:lla|ltaan|na)?|num(?:ber)?(?!\w)\.?|id|code|koodi|код|под номером|за номером|number is|is|was|on|:|-)){0,3}\s*[:№#]?\s*"
_TOKEN: Final = r"(?=[\w/\-–.]* ?\d)[A-ZА-ЯІЇЄҐÅÄÖa-zа-яіїєґ]{0,5}[-–/ ]?\d[\dA-ZА-ЯІЇЄҐÅÄÖ]*(?:[-–/.][\dA-ZА-ЯІЇЄҐÅÄÖ]+)*(?:(?<=\d{3})(?:\s(?!(?:19|20)\d\d(?!\w))\d{3,4}(?![\d.,:€%-]*\w?\d))+(?!\w|\s?(?:€|e(?!\w)|euro|руб|грн|грив|тыс|тис|₽|%|kr|km|m(?!\w))))?"
_BY_WORD: Final = re.compile(
    rf"(?<!\w)(?i:{_WORDS})(?![^\W\d_]){_SIGN}(?P<all>{_TOKEN})(?![\w])", re.UNICODE | re.IGNORECASE
)
_TOLD: Final = re.compile(r"\b(?:no\.|number|nro|numero)", re.IGNORECASE)
_NAMED: Final = re.compile(r"[^\W\d_][a-zа-яёіїєґåäö]{2,4} \d")
_UNIT: Final = re.compile(r"(?:unit|flat|apartment)(?!\w)", re.IGNORECASE)
_ADDRESS_NEXT: Final = re.compile(r",\s(?:\d+\w?\s)?[A-Z][a-z]+\s[A-Z][a-z]+")
_NO_LETTERS: Final = re.compile(
    r"(?:of|is|was|in|on|at|to|for|and|the|by|за|на|по|от|до|из|в|и|у|з|і|та|на|ja|on|oli|noin) ", re.IGNORECASE
)
_BY_SIGN: Final = re.compile(
    r"(?:№\s?|(?<![\w&])#\s?(?=[A-ZА-Я\d-]*\d{3})|(?<!\w)n:o\s|(?<!\w)nro\s)(?P<all>[A-ZА-ЯІЇЄҐ]{0,5}[-–/]?\d[\dA-ZА-ЯІЇЄҐ]*(?:[-–/.][\dA-ZА-ЯІЇЄҐ]+)*)"
)
_CODE: Final = re.compile(
    r"(?<![\w.@/-])(?P<all>[A-ZА-ЯІЇЄҐ]{1,5}[-–/]?\d{4,}(?:[-–/][\dA-ZА-ЯІЇЄҐ]+)*|(?!(?:UAH|RUB|EUR|USD|GBP|ICQ|PIN|ISO|DIN|RAL|NRO|NO|TEL)\s)[A-Z]{2,4}\s\d{5,}|\d{2,}[-–/]\d{2,}(?:[-–/][\dA-ZА-ЯІЇЄҐ]+)+|\d{2,8}-[A-ZА-ЯІЇЄҐ]{1,4}(?:-\d+)?|[A-ZÅÄÖ]{3}-\d{3}|[A-Z]{2}\d{2}\s[A-Z]{3}|(?=[A-Z]*\d[A-Z\d]*[A-Z]|[A-Z]+\d[A-Z]*\d)[A-Z\d]{6,12}|[АВЕКМНОРСТУХ]\s?\d{3}\s?[АВЕКМНОРСТУХ]{2}(?:\s?\d{2,3}(?!\w))?|\d{4}(?:\s\d{4}){1,4}|[АВЕКМНОРСТІХ]{2}\s?\d{4}\s?[АВЕКМНОРСТІХ]{2}|[ABCEHIKMOPTX]{2}\s?\d{4}\s?[ABCEHIKMOPTX]{2})(?![\w-])"
)
_SHORT_OF: Final = re.compile(
    r"(?:рейс|поезд|вагон|купе|номер|палат|кабинет|касс|автобус|маршрут|поїзд|трамва|маршрутк|электричк|потяг|потяз|№|"
    r"vuoro|juna|huone|hytti|hytin|asunto|asunnon|cabin|flat|bussi|vaunu|lento|flight|room|train|bus|coach|gate|unit|apartment|car)", re.IGNORECASE)  # fmt: skip
_MONEY_NEXT: Final = re.compile(
    r"\s?(?:руб|р\.|₽|грн|₴|€|евро|євро|euro|e\b|\$|%|кг|км|шт|мин|час|дн|раз|лет|год|кв\.?\s?м|тыс|тис|pounds?|days?|times|hours?|pv|päivä|kertaa|kpl|tunti|min\b)",
    re.IGNORECASE,
)


_ROUTE: Final = re.compile(r"(?<![\w.,:/-])(?P<all>[A-Z]\d{1,3}[A-Z]?)\s(?:bus|train|tram|coach)(?!\w)")


def find(text: str) -> Iterator[Span]:
    """Spans of numbers in the order of the patterns; they may overlap, the first one counts."""
    for pattern in (_CODE, _BY_WORD, _BY_SIGN, _ROUTE):
        for hit in pattern.finditer(text):
            start, end = hit.span("all")
            written = hit["all"].rstrip(".-–/")
            end = start + len(written)
            while start < end and not (text[start].isalnum()):
                start += 1
            if _UNIT.match(hit[0]) and _ADDRESS_NEXT.match(text, end):
                continue  # "Unit 3, Saxon Park"
            if pattern is _BY_WORD and _NAMED.match(written):
                continue  # a model of a machine: "машину Вихор 7000"
            if _NO_LETTERS.match(written):
                continue  # "the gate of 31 Mill Lane"
            digits = sum(one.isdigit() for one in written)
            if _MONEY_NEXT.match(text, end) or digits == 0:
                continue
            if (
                pattern is _BY_WORD
                and digits < 4
                and not _SHORT_OF.match(hit[0])
                and "№" not in hit[0]
                and "#" not in hit[0]
                and not _TOLD.search(hit[0])
            ) and not re.search(r"[A-ZА-ЯІЇЄҐ-]", written):
                continue
            if re.fullmatch(r"\d{1,2}[.]\d{1,2}(?:[.]\d{2,4})?", written) or re.fullmatch(r"(?:19|20)\d\d", written):
                continue  # a date or a year
            yield start, end
