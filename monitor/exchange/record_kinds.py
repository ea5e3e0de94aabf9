"""The firm's own records that claims are checked against: orders, deliveries, payments, staff, shifts, visits, …"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from monitor.exchange.importing.definitions import Field, FieldType, TableKind

_T = FieldType


def _field(name: str, kind: FieldType, *headings: str, required: bool = False) -> Field:
    return Field(name, kind, headings, required)


_NUMBER: Final = (
    *("номер", "number", "no", "id", "код", "code", "numero", "nro", "tunnus", "№ п п"),
)  # fmt: skip
_ORDER: Final = (
    *("номер заказа", "заказ", "number заказа", "order number", "order no", "order id", "order", "номер замовлення"),
    *("замовлення", "number замовлення", "tilausnumero", "tilausnro", "tilauksen numero", "tilaus"),
    *("заявка", "номер заявки", "квитанция", "накладная", "накладна"),
)  # fmt: skip
_CONTRACT: Final = (
    *("номер договора", "договор", "number договора", "contract number", "contract no", "contract", "agreement"),
    *("номер договору", "договір", "number договору", "sopimusnumero", "sopimusnro", "sopimus", "контракт", "полис"),
)  # fmt: skip
_CLIENT: Final = _field(
    "client", _T.PERSON,
    *("клиент", "фио клиента", "покупатель", "заказчик", "контрагент", "получатель", "client", "customer"),
    *("customer name", "buyer", "клієнт", "піб клієнта", "покупець", "замовник", "отримувач", "asiakas"),
    *("asiakkaan nimi", "tilaaja", "ostaja", "посетитель", "відвідувач", "visitor", "guest", "гость", "vieras"),
    *("плательщик", "платник", "payer", "maksaja", "пациент", "пацієнт", "potilas", "patient", "фио", "піб"),
)  # fmt: skip
_PHONE: Final = _field(
    "phone", _T.PHONE,
    *("телефон", "тел", "phone", "telephone", "mobile", "мобильный", "мобільний", "puhelin", "puhelinnumero", "gsm"),
)  # fmt: skip
_EMAIL: Final = _field("email", _T.EMAIL, "e mail", "email", "почта", "пошта", "sähköposti", "эл почта", "ел пошта")
_PRODUCT: Final = _field(
    "product", _T.TEXT,
    *("товар", "наименование", "номенклатура", "услуга", "модель", "product", "item", "service", "description"),
    *("goods", "найменування", "послуга", "tuote", "tuotenimi", "palvelu", "nimike", "артикул", "sku",
    "назва товару"),
)  # fmt: skip
_AMOUNT: Final = _field(
    "amount", _T.AMOUNT,
    *("сумма", "итого", "стоимость", "цена", "всего", "amount", "total", "sum", "price", "сума", "разом", "вартість"),
    *("ціна", "summa", "hinta", "yhteensä", "loppusumma", "к оплате", "до сплати"),
)  # fmt: skip
_CURRENCY: Final = _field("currency", _T.CURRENCY, "валюта", "currency", "valuutta")
_BRANCH: Final = _field(
    "branch", _T.TEXT,
    *("филиал", "магазин", "точка", "салон", "офис", "подразделение", "склад", "адрес магазина", "branch", "store"),
    *("shop", "office", "location", "філія", "відділення", "крамниця", "офіс", "підрозділ", "toimipiste", "myymälä"),
    *("liike", "toimipaikka"),
)  # fmt: skip
_EMPLOYEE: Final = _field(
    "employee", _T.PERSON,
    *("сотрудник", "менеджер", "ответственный", "продавец", "исполнитель", "мастер", "курьер", "водитель", "кассир"),
    *("employee", "manager", "salesperson", "staff", "agent", "handled by", "співробітник", "працівник"),
    *("відповідальний", "продавець", "виконавець", "майстер", "кур'єр", "водій", "työntekijä", "myyjä", "hoitaja"),
    *("vastuuhenkilö", "asiakaspalvelija", "врач", "лікар", "фио сотрудника", "фио"),
)  # fmt: skip
_STATUS: Final = _field("status", _T.TEXT, "статус", "состояние", "status", "state", "стан", "tila")
_TOWN: Final = _field(
    "town", _T.TEXT,
    *("город", "town", "city", "місто", "kaupunki", "paikkakunta", "населенный пункт", "населений пункт"),
)  # fmt: skip
_ADDRESS: Final = _field("address", _T.TEXT, "адрес", "адрес доставки", "address", "адреса", "osoite", "toimitusosoite")


def _date(*headings: str, name: str = "date", required: bool = False) -> Field:
    return _field(name, _T.DATE, *headings, "дата", "дата и время", "дата та час", "date", "päivä", "pvm",
    "päivämäärä",
                  required=required)  # fmt: skip


def _number(*headings: str, required: bool = True) -> Field:
    return _field("number", _T.IDENTIFIER, *headings, *_NUMBER, required=required)


KINDS: Final[Mapping[str, TableKind]] = {
    kind.slug: kind
    for kind in (
        TableKind(
            "orders",
            (
                _number(*_ORDER),
                _date("дата заказа", "дата замовлення", "order date", "ordered", "created", "tilauspäivä", "tilattu",
                      "дата создания", "дата покупки", "purchase date", "ostopäivä", "дата оформления",
                      required=True),
                _CLIENT, _PHONE, _EMAIL, _PRODUCT, _AMOUNT, _CURRENCY,
                _field("planned_on", _T.DATE, "срок", "срок доставки", "плановая дата", "дата доставки план",
                       "promised", "due date", "delivery date", "термін", "термін доставки", "планова дата",
                       "toimituspäivä", "luvattu", "дата доставки", "дата доставки по плану", "плановая дата доставки",
                       "планова дата доставки", "planned delivery date", "promised delivery date",
                       "luvattu toimituspäivä", "обещано", "обещано к", "обещанная дата", "обіцяно", "обіцяно до",
                       "promised for"),
                _field("done_on", _T.DATE, "доставлен", "доставлено", "выдан", "дата выдачи", "дата выполнения",
                       "дата отгрузки", "фактическая дата", "delivered", "delivered on", "completed", "shipped",
                       "дата видачі", "дата виконання", "фактична дата", "toimitettu", "luovutettu",
                       "фактическая дата доставки", "дата доставки факт", "фактична дата доставки",
                       "actual delivery date", "toteutunut toimituspäivä",
                       # beside a column for what was promised these tell what came of it
                       "дата доставки", "delivery date", "toimituspäivä"),
                _STATUS, _BRANCH, _EMPLOYEE, _TOWN, _ADDRESS,
            ),
            ("number",),
            words=("заказ", "order", "замовлен", "tilau", "продаж", "sales", "myynti"),
        ),
        TableKind(
            "deliveries",
            (
                _field("number", _T.IDENTIFIER, *_ORDER, "номер отправления", "трек", "трек номер", "tracking number",
                       "ттн", "номер доставки", "delivery number", "lähetysnumero", "seurantanumero", *_NUMBER,
                       required=True),
                _field("planned_on", _T.DATE, "план", "плановая дата", "срок", "planned", "promised", "планова дата",
                       "термін", "suunniteltu", "luvattu", "дата план"),
                _field("done_on", _T.DATE, "факт", "доставлено", "дата доставки", "дата вручения", "delivered",
                       "delivered on", "delivery date", "дата вручення", "toimitettu", "toimituspäivä", "дата факт",
                       "дата", "date", "pvm", required=True),
                _CLIENT, _PHONE, _ADDRESS, _TOWN, _EMPLOYEE, _STATUS, _BRANCH,
            ),
            ("number",),
            words=("достав", "deliver", "shipment", "toimitu", "відправлен", "отправлен", "курьер", "кур'єр"),
        ),
        TableKind(
            "payments",
            (
                _number("номер платежа", "номер чека", "чек", "номер счета", "счет", "номер платежу", "рахунок",
                        "payment number", "payment id", "invoice", "invoice number", "receipt", "transaction id",
                        "maksun numero", "laskun numero", "lasku", "kuitti", "транзакция", required=False),
                _date("дата платежа", "дата оплаты", "дата платежу", "дата оплати", "payment date", "paid on",
                      "maksupäivä", "maksettu", required=True),
                _field("amount", _T.AMOUNT, *_AMOUNT.headings, "оплачено", "paid", "сплачено", required=True),
                _CURRENCY,
                _field("order", _T.IDENTIFIER, *_ORDER),
                _field("contract", _T.IDENTIFIER, *_CONTRACT),
                _CLIENT,
                _field("purpose", _T.TEXT, "назначение", "назначение платежа", "вид операции", "purpose", "type",
                       "призначення", "вид операції", "selite", "viesti", "комментарий", "возврат", "refund"),
                _BRANCH,
            ),
            ("number", "date", "amount"),
            words=("плат", "оплат", "сплат", "payment", "paid", "invoice", "maksu", "lasku", "счет", "рахун",
                   "возврат", "refund"),
        ),
        TableKind(
            "contracts",
            (
                _number(*_CONTRACT),
                _date("дата договора", "дата договору", "contract date", "signed", "дата подписания",
                       "дата підписання",
                      "allekirjoitettu", "sopimuspäivä", "начало", "start", "початок", "alkaa", required=True),
                _field("until", _T.DATE, "действует до", "срок действия", "окончание", "діє до", "термін дії",
                       "valid until", "end date", "ends", "voimassa", "päättyy", "дата окончания"),
                _CLIENT, _PHONE, _EMAIL, _PRODUCT, _AMOUNT, _CURRENCY, _EMPLOYEE, _STATUS, _BRANCH,
            ),
            ("number",),
            words=("договор", "договір", "contract", "sopimu", "agreement"),
        ),
        TableKind(
            "staff",
            (
                _field("employee", _T.PERSON, "сотрудник", "фио", "фио сотрудника", "имя", "работник", "employee",
                       "name", "full name", "staff", "співробітник", "працівник", "піб", "ім'я", "työntekijä", "nimi",
                       required=True),
                _field("position", _T.TEXT, "должность", "position", "job title", "title", "role", "посада",
                       "tehtävä", "nimike", "titteli"),
                _field("from", _T.DATE, "принят", "дата приема", "работает с", "hired", "start date", "from",
                       "прийнятий", "дата прийому", "працює з", "aloitti", "työsuhde alkoi", "alkaen"),
                _field("until", _T.DATE, "уволен", "дата увольнения", "работал до", "left", "end date", "until",
                       "звільнений", "дата звільнення", "lopetti", "työsuhde päättyi", "päättyen"),
                _BRANCH, _PHONE, _EMAIL, _TOWN,
            ),
            ("employee", "position"),
            words=("сотрудник", "персонал", "штат", "кадр", "staff", "employee", "personnel", "співробітник",
                   "працівник", "henkilö", "työntekij", "должност", "посад"),
        ),
        TableKind(
            "shifts",
            (
                _field("employee", _T.PERSON, *_EMPLOYEE.headings, "имя", "name", "ім'я", "піб", "nimi",
                       required=True),
                _date("дата смены", "смена", "день", "shift date", "day", "дата зміни", "зміна", "vuoro", "työpäivä",
                      required=True),
                _field("from", _T.TIME, "с", "начало", "from", "start", "з", "початок", "alkaa", "klo alkaen"),
                _field("until", _T.TIME, "до", "по", "конец", "until", "to", "end", "кінець", "päättyy", "klo asti"),
                _BRANCH,
            ),
            ("employee", "date", "from"),
            words=("смен", "график", "табель", "shift", "rota", "roster", "timesheet", "змін", "графік", "vuoro",
                   "työvuoro"),
        ),
        TableKind(
            "visits",
            (
                _date("дата визита", "дата посещения", "дата приема", "время визита", "visit date", "visited",
                      "дата візиту", "дата відвідування", "käyntipäivä", "käynti", required=True),
                _field("client", _T.PERSON, *_CLIENT.headings, "имя", "name", "ім'я", "nimi", required=True),
                _PHONE,
                _field("purpose", _T.TEXT, "цель", "цель визита", "услуга", "purpose", "reason", "мета", "послуга",
                       "tarkoitus", "syy", "palvelu"),
                _EMPLOYEE, _BRANCH, _TOWN,
            ),
            words=("визит", "посещен", "прием", "visit", "appointment", "візит", "відвідуван", "прийом", "käyn",
                   "ajanvarau"),
        ),
        TableKind(
            "calls",
            (
                _date("дата звонка", "время звонка", "call date", "call time", "called", "дата дзвінка",
                       "час дзвінка",
                      "soittoaika", "puhelun aika", "время", "time", "час", "aika", required=True),
                _field("phone", _T.PHONE, *_PHONE.headings, "номер", "абонент", "number", "caller", "from", "numero",
                       "soittaja", required=True),
                _CLIENT, _EMPLOYEE,
                _field("result", _T.TEXT, "результат", "итог", "статус", "result", "status", "outcome", "підсумок",
                       "tulos", "направление", "direction", "напрямок", "suunta"),
                _field("length", _T.TEXT, "длительность", "duration", "тривалість", "kesto"),
            ),
            words=("звон", "call", "дзвін", "puhelu", "soitt"),
        ),
        TableKind(
            "closed_days",
            (
                _date("выходной", "нерабочий день", "вихідний", "неробочий день", "closed", "closed on", "day off",
                      "suljettu", "vapaapäivä", required=True),
                _field("reason", _T.TEXT, "причина", "повод", "reason", "привід", "syy", "комментарий", "коментар"),
                _BRANCH,
            ),
            ("date", "branch"),
            words=("выходн", "нерабоч", "closed", "holiday", "вихідн", "неробоч", "suljet", "vapaa"),
        ),
    )
}  # fmt: skip
"""By slug. A claim rests on one row of one of these."""
