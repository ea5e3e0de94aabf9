# ruff: noqa: E501 - a table of the words of headings
"""Tables about key clients: their cards, people, orders, requests, invoices, usage, contracts, contacts and answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from monitor.client_types import (
    Channel,
    IdentifierKind,
    NotALoss,
    PersonRole,
    RequestOutcome,
    ScoreKind,
    TradeKind,
)
from monitor.exchange.importing.definitions import Field, FieldType, TableKind
from monitor.text.types import Tone

_T = FieldType

_FIRM: Final = (
    *("клиент", "контрагент", "компания", "наименование", "организация", "название", "наименование клиента", "фирма"),
    *("заказчик", "покупатель", "плательщик", "наименование контрагента", "полное наименование"),
    *("client", "customer", "company", "account", "account name", "customer name", "company name", "organisation"),
    *("organization", "firm", "buyer", "payer", "name", "legal name"),
    *("клієнт", "контрагент", "компанія", "найменування", "організація", "назва", "замовник", "покупець", "платник"),
    *("asiakas", "yritys", "yrityksen nimi", "asiakkaan nimi", "asiakasyritys", "tilaaja", "toiminimi", "maksaja"),
)  # fmt: skip
_IDENTIFIERS: Final[Mapping[IdentifierKind, tuple[str, ...]]] = {
    IdentifierKind.Y_TUNNUS: ("y tunnus", "ytunnus", "business id", "fi business id", "ly tunnus"),
    IdentifierKind.EDRPOU: ("єдрпоу", "код єдрпоу", "едрпоу", "код едрпоу", "edrpou"),
    IdentifierKind.INN: ("инн", "inn", "tax number", "іпн"),
    IdentifierKind.OGRN: ("огрн", "ogrn", "огрнип"),
    IdentifierKind.VAT: ("vat", "vat number", "vat id", "alv tunnus", "alv numero", "свідоцтво пдв", "номер ндс"),
    IdentifierKind.LEI: ("lei",),
    IdentifierKind.CRM: (
        *("код клиента", "номер клиента", "код контрагента", "id клиента", "код", "crm id", "crm", "customer id"),
        *("customer number", "client id", "client number", "account id", "account number", "код клієнта"),
        *("номер клієнта", "asiakasnumero", "asiakasnro", "asiakas id", "asiakastunnus", "id"),
    ),
    IdentifierKind.DOMAIN: (
        "сайт",
        "домен",
        "website",
        "web",
        "site",
        "domain",
        "url",
        "www",
        "kotisivu",
        "verkkosivu",
    ),
}
_NUMBERS: Final = tuple(heading for headings in _IDENTIFIERS.values() for heading in headings)
_PHONE: Final = Field(
    "phone", _T.PHONE, ("телефон", "тел", "phone", "telephone", "mobile", "мобильный", "мобільний", "puhelin", "gsm")
)
_EMAIL: Final = Field("email", _T.EMAIL, ("e mail", "email", "почта", "пошта", "эл почта", "ел пошта", "sähköposti"))
_POSITION: Final = Field(
    "position", _T.TEXT,
    ("должность", "position", "title", "job title", "посада", "titteli", "tehtävänimike", "asema"),
)  # fmt: skip
_BIRTHDAY: Final = Field(
    "birthday", _T.BIRTHDAY,
    ("день рождения", "дата рождения", "др", "birthday", "date of birth", "born", "день народження",
     "дата народження", "syntymäpäivä", "syntymäaika", "syntynyt"),
)  # fmt: skip
_LANG: Final = Field(
    "lang", _T.CHOICE, ("язык", "language", "lang", "мова", "kieli"),
    choices={
        "ru": ("ru", "русский", "російська", "russian", "venäjä", "рус"),
        "uk": ("uk", "ua", "украинский", "українська", "ukrainian", "ukraina", "укр"),
        "fi": ("fi", "финский", "фінська", "finnish", "suomi"),
        "en": ("en", "английский", "англійська", "english", "englanti", "англ"),
    },
)  # fmt: skip
_COUNTRY: Final = Field(
    "country", _T.CHOICE, ("страна", "country", "країна", "maa"),
    choices={
        "RU": ("ru", "rus", "россия", "рф", "российская федерация", "росія", "russia", "venäjä"),
        "UA": ("ua", "ukr", "украина", "україна", "ukraine", "ukraina"),
        "FI": ("fi", "fin", "финляндия", "фінляндія", "finland", "suomi"),
        "BY": ("by", "беларусь", "білорусь", "belarus", "valko venäjä", "valko-venäjä"),
        "KZ": ("kz", "казахстан", "kazakhstan", "kazakstan"),
        "EE": ("ee", "эстония", "естонія", "estonia", "viro"),
        "LV": ("lv", "латвия", "латвія", "latvia"),
        "LT": ("lt", "литва", "lithuania", "liettua"),
        "SE": ("se", "швеция", "швеція", "sweden", "ruotsi"),
        "DE": ("de", "германия", "німеччина", "germany", "saksa"),
        "PL": ("pl", "польша", "польща", "poland", "puola"),
        "GB": ("gb", "uk", "великобритания", "велика британія", "united kingdom", "england", "iso-britannia"),
        "US": ("us", "usa", "сша", "united states", "yhdysvallat"),
    },
)  # fmt: skip
_CLIENT: Final = Field("client", _T.TEXT, _FIRM)
_CLIENT_NUMBER: Final = Field("client_number", _T.IDENTIFIER, _NUMBERS)
_WHOSE: Final = (_CLIENT, _CLIENT_NUMBER)
_ONE_OF: Final = (("client", "client_number"),)
_AMOUNT: Final = ("сумма", "итого", "всего", "стоимость", "amount", "total", "sum", "value", "сума", "разом", "summa",
                  "yhteensä", "loppusumma")  # fmt: skip
_CURRENCY: Final = Field("currency", _T.CURRENCY, ("валюта", "currency", "valuutta"))
_WHAT: Final = Field(
    "what", _T.TEXT,
    ("товар", "услуга", "номенклатура", "предмет", "содержание", "product", "item", "service", "subject", "what",
     "послуга", "зміст", "tuote", "palvelu", "aihe", "nimike"),
)  # fmt: skip
_DATE: Final = ("дата", "date", "day", "päivä", "pvm", "päivämäärä", "дата документа", "document date")

KINDS: Final[Mapping[str, TableKind]] = {
    kind.slug: kind
    for kind in (
        TableKind(
            "clients",
            (
                Field("name", _T.TEXT, _FIRM, required=True),
                *(Field(str(kind), _T.IDENTIFIER, words) for kind, words in _IDENTIFIERS.items()),
                Field("other_names", _T.TEXT,
                      ("другие названия", "другие имена", "other names", "aliases", "also known as", "інші назви",
                       "muut nimet", "aputoiminimi")),
                Field("tier", _T.CHOICE,
                      ("категория", "сегмент", "группа клиента", "класс", "tier", "segment", "category", "class", "abc",
                       "категорія", "luokka", "segmentti", "asiakasluokka"),
                      choices={
                          "gold": ("золото", "золотой", "золотий", "a", "а", "vip", "kulta", "key", "ключевой",
                                   "ключовий"),
                          "silver": ("серебро", "серебряный", "срібло", "срібний", "b", "в", "hopea"),
                          "copper": ("медь", "медный", "мідь", "мідний", "c", "с", "бронза", "bronze", "kupari"),
                      }),
                Field("owner", _T.PERSON,
                      ("менеджер", "ответственный", "куратор", "owner", "manager", "account manager", "responsible",
                       "відповідальний", "vastuuhenkilö", "myyjä", "omistaja")),
                Field("industry", _T.TEXT,
                      ("отрасль", "сфера", "вид деятельности", "industry", "sector", "line of business", "галузь",
                       "вид діяльності", "toimiala", "ala")),
                Field("region", _T.TEXT,
                      ("регион", "область", "город", "region", "city", "town", "area", "регіон", "місто", "alue",
                       "kaupunki", "paikkakunta", "maakunta")),
                _COUNTRY, _LANG,
                Field("founded_on", _T.DATE,
                      ("дата основания", "основана", "дата регистрации", "founded", "founded on", "registered",
                       "established", "дата заснування", "заснована", "дата реєстрації", "perustettu",
                       "perustamispäivä", "rekisteröity")),
                Field("profit", _T.AMOUNT,
                      ("прибыль", "маржа", "валовая прибыль", "profit", "margin", "gross profit", "прибуток", "kate",
                       "myyntikate", "tuotto", "voitto")),
                _CURRENCY,
                Field("recommends", _T.YES_NO,
                      ("рекомендует", "рекомендатель", "recommends", "reference", "referral", "рекомендує",
                       "suosittelee", "referenssi")),
                Field("first_asked", _T.TEXT,
                      ("первый запрос", "с чем обратился", "first request", "first asked", "перший запит",
                       "ensimmäinen pyyntö", "ensikysely")),
                Field("wish", _T.TEXT,
                      ("пожелание", "пожелания", "хотел", "wish", "wishes", "wanted", "побажання", "toive", "toiveet")),
                Field("shared_goals", _T.TEXT,
                      ("общие цели", "цели", "shared goals", "goals", "спільні цілі", "цілі", "yhteiset tavoitteet",
                       "tavoitteet")),
                Field("not_a_loss", _T.CHOICE,
                      ("не считать потерей", "не потеря", "not a loss", "не вважати втратою", "ei menetys"),
                      choices={
                          NotALoss.ONE_OFF: ("разовый", "разовая покупка", "one-off", "one off", "разовий",
                                             "kertaostaja", "kertaluonteinen"),
                          NotALoss.PASS_THROUGH: ("транзит", "транзитный", "pass-through", "pass through",
                                                  "транзитний", "läpikulku"),
                          NotALoss.OTHER: ("другое", "інше", "muu"),
                      }),
                Field("note", _T.TEXT,
                      ("примечание", "комментарий", "заметка", "note", "notes", "comment", "примітка", "коментар",
                       "huomautus", "muistiinpano", "kommentti")),
                Field("person", _T.PERSON,
                      ("контактное лицо", "контакт", "представитель", "директор", "contact person", "contact",
                       "contact name", "контактна особа", "директор", "yhteyshenkilö")),
                _POSITION, _EMAIL, _PHONE, _BIRTHDAY,
            ),
            ("name",),
            words=("клиент", "контрагент", "client", "customer", "account", "клієнт", "asiak"),
        ),
        TableKind(
            "people",
            (
                Field("name", _T.PERSON,
                      ("фио", "контактное лицо", "имя", "сотрудник", "name", "full name", "contact", "contact name",
                       "person", "піб", "контактна особа", "ім'я", "nimi", "henkilö", "yhteyshenkilö"),
                      required=True),
                Field("client", _T.TEXT, tuple(one for one in _FIRM if one != "name")), _CLIENT_NUMBER,
                _POSITION,
                Field("role", _T.CHOICE, ("роль", "role", "rooli"),
                      choices={
                          PersonRole.DECIDES: ("лпр", "принимает решения", "decision maker", "decides", "приймає рішення",
                                               "päättäjä"),
                          PersonRole.BUYS: ("закупщик", "снабжение", "buyer", "buys", "закупівельник", "ostaja"),
                          PersonRole.USES: ("пользователь", "user", "uses", "користувач", "käyttäjä"),
                          PersonRole.PAYS: ("бухгалтер", "платит", "accountant", "pays", "kirjanpitäjä", "maksaja"),
                          PersonRole.ASSISTS: ("секретарь", "помощник", "assistant", "секретар", "помічник",
                                               "assistentti", "sihteeri"),
                          PersonRole.OTHER: ("другое", "інше", "muu"),
                      }),
                _EMAIL, _PHONE, _LANG, _BIRTHDAY,
                Field("left_on", _T.DATE, ("уволен", "ушел", "left", "left on", "звільнений", "lähtenyt", "lopetti")),
            ),
            ("name", "client"),
            words=("контактн", "people", "contacts", "person", "контакт", "henkilö", "yhteyshenkilö"),
        ),
        TableKind(
            "legal_entities",
            (
                Field("name", _T.TEXT,
                      ("юридическое лицо", "юрлицо", "legal entity", "legal name", "name", "юридична особа",
                       "oikeushenkilö", "yhtiö", "nimi"), required=True),
                Field("client", _T.TEXT, ("группа", "холдинг", "group", "client", "клиент", "клієнт", "група", "konserni",
                                          "asiakas"), required=True),
                _COUNTRY,
                Field("founded_on", _T.DATE, ("дата регистрации", "основано", "founded on", "founded", "registered",
                                              "дата реєстрації", "perustettu")),
                Field("ended_on", _T.DATE, ("ликвидировано", "прекращено", "ended on", "ended", "liquidated",
                                            "ліквідовано", "päättynyt", "purettu")),
                Field("successor", _T.TEXT, ("правопреемник", "successor", "правонаступник", "seuraaja")),
            ),
            ("client", "name"),
            words=("юрлиц", "юридическ", "legal", "юридичн", "konserni"),
        ),
        TableKind(
            "client_orders",
            (
                Field("number", _T.IDENTIFIER,
                      ("номер заказа", "заказ", "order number", "order no", "order", "номер замовлення", "замовлення",
                       "tilausnumero", "tilausnro", "tilaus", "номер", "number", "numero", "реализация")),
                Field("day", _T.DATE, ("дата заказа", "order date", "ordered", "дата замовлення", "tilauspäivä", *_DATE),
                      required=True),
                *_WHOSE,
                Field("amount", _T.AMOUNT, _AMOUNT), _CURRENCY, _WHAT,
            ),
            ("number",), _ONE_OF,
            words=("заказ", "order", "замовл", "tilau", "продаж", "sales", "myynti"),
        ),
        TableKind(
            "client_requests",
            (
                Field("number", _T.IDENTIFIER,
                      ("номер заявки", "заявка", "запрос", "номер запроса", "request number", "request", "inquiry", "rfq",
                       "quote", "запит", "номер запиту", "tarjouspyyntö", "pyyntö", "kysely", "номер", "number")),
                Field("day", _T.DATE,
                      ("дата заявки", "дата запроса", "request date", "requested", "дата запиту", "pyyntöpäivä", *_DATE),
                      required=True),
                *_WHOSE, _WHAT,
                Field("outcome", _T.CHOICE,
                      ("итог", "результат", "статус", "outcome", "result", "status", "підсумок", "стан", "tulos",
                       "tila"),
                      choices={
                          RequestOutcome.OPEN: ("в работе", "открыт", "открыта", "новый", "open", "new", "in progress",
                                                "в роботі", "avoin", "kesken"),
                          RequestOutcome.ORDERED: ("заказ", "выигран", "успех", "won", "ordered", "order", "замовлення",
                                                   "виграно", "tilaus", "tilattu", "voitettu"),
                          RequestOutcome.LOST: ("отказ", "проигран", "потерян", "lost", "no order", "refused", "відмова",
                                                "програно", "hävitty", "ei tilausta"),
                      }),
                Field("refers_to", _T.IDENTIFIER, ("заказ", "номер заказа", "order number", "замовлення", "tilausnumero")),
            ),
            ("number",), _ONE_OF,
            words=("заявк", "запрос", "request", "inquir", "quote", "запит", "pyyn", "tarjous"),
        ),
        TableKind(
            "client_invoices",
            (
                Field("number", _T.IDENTIFIER,
                      ("номер счета", "счет", "счет фактура", "invoice number", "invoice no", "invoice", "номер рахунку",
                       "рахунок", "laskunumero", "laskunro", "laskun numero", "lasku", "номер", "number"),
                      required=True),
                Field("day", _T.DATE,
                      ("дата счета", "выставлен", "issued", "issued on", "invoice date", "дата рахунку", "виставлено",
                       "laskun päivä", "laskutuspäivä", *_DATE), required=True),
                Field("until", _T.DATE,
                      ("срок оплаты", "оплатить до", "due", "due date", "due on", "payable by", "термін оплати",
                       "сплатити до", "eräpäivä")),
                Field("done_on", _T.DATE,
                      ("дата оплаты", "оплачен", "оплачено", "paid on", "paid", "payment date", "дата оплати", "сплачено",
                       "maksettu", "maksupäivä")),
                *_WHOSE,
                Field("amount", _T.AMOUNT, _AMOUNT),
                Field("done_amount", _T.AMOUNT,
                      ("оплаченная сумма", "сумма оплаты", "paid amount", "amount paid", "сума оплати", "maksettu summa")),
                _CURRENCY,
            ),
            ("number",), _ONE_OF,
            words=("счет", "invoice", "рахун", "lasku"),
        ),
        TableKind(
            "client_usage",
            (
                Field("day", _T.DATE, ("период", "месяц", "period", "month", "місяць", "kuukausi", "jakso", *_DATE),
                      required=True),
                *_WHOSE,
                Field("amount", _T.NUMBER,
                      ("использовано", "количество", "входов", "usage", "used", "logins", "quantity", "count",
                       "використано", "кількість", "käyttö", "määrä", "kirjautumiset"), required=True),
                _WHAT,
            ),
            ("client", "day", "what"), _ONE_OF,
            words=("использован", "usage", "використан", "käyttö"),
        ),
        TableKind(
            "client_contracts",
            (
                Field("number", _T.IDENTIFIER,
                      ("номер договора", "договор", "contract number", "contract", "agreement", "номер договору",
                       "договір", "sopimusnumero", "sopimus", "номер", "number"), required=True),
                Field("day", _T.DATE,
                      ("дата договора", "начало", "signed", "start", "start date", "from", "дата договору", "початок",
                       "alkaa", "allekirjoitettu", *_DATE), required=True),
                Field("until", _T.DATE,
                      ("действует до", "окончание", "срок действия", "end", "ends", "ends on", "end date", "expires", "expiry", "expiry date", "valid until", "until", "діє до",
                       "закінчення", "термін дії", "päättyy", "voimassa")),
                *_WHOSE,
                Field("amount", _T.AMOUNT, _AMOUNT), _CURRENCY, _WHAT,
            ),
            ("number",), _ONE_OF,
            words=("договор", "contract", "договір", "sopimu"),
        ),
        TableKind(
            "client_contacts",
            (
                Field("at", _T.DATE,
                      ("дата контакта", "дата звонка", "дата встречи", "contact date", "called", "met", "дата контакту",
                       "yhteyspäivä", *_DATE), required=True),
                *_WHOSE,
                Field("person", _T.PERSON,
                      ("менеджер", "кто", "наш сотрудник", "manager", "by", "who", "our person", "хто", "myyjä", "kuka",
                       "soittaja")),
                Field("with_name", _T.PERSON,
                      ("с кем", "контактное лицо", "собеседник", "with", "contact person", "з ким", "контактна особа",
                       "kenen kanssa", "yhteyshenkilö")),
                Field("channel", _T.CHOICE, ("вид", "канал", "способ", "channel", "type", "kind", "спосіб", "tapa", "kanava"),
                      choices={
                          Channel.CALL: ("звонок", "телефон", "phone", "call", "дзвінок", "puhelu", "soitto"),
                          Channel.MAIL: ("письмо", "почта", "e-mail", "email", "лист", "sähköposti"),
                          Channel.MEETING: ("встреча", "визит", "meeting", "visit", "зустріч", "візит", "tapaaminen",
                                            "käynti"),
                          Channel.MESSAGE: ("сообщение", "чат", "мессенджер", "message", "chat", "повідомлення",
                                            "viesti"),
                          Channel.LETTER: ("бумажное письмо", "letter", "kirje"),
                          Channel.EVENT: ("мероприятие", "выставка", "event", "захід", "виставка", "tapahtuma",
                                          "messut"),
                          Channel.UNKNOWN: ("другое", "other", "інше", "muu"),
                      }),
                Field("answered", _T.YES_NO,
                      ("дозвонились", "ответил", "answered", "reached", "відповів", "vastasi")),
                Field("tone", _T.CHOICE, ("тон", "настроение", "tone", "mood", "настрій", "sävy"),
                      choices={
                          Tone.POSITIVE: ("+", "хороший", "позитивный", "доволен", "good", "добрий", "позитивний",
                                          "myönteinen", "hyvä"),
                          Tone.NEUTRAL: ("0", "нейтральный", "нейтральний", "neutraali"),
                          Tone.NEGATIVE: ("плохой", "негативный", "недоволен", "bad", "поганий", "негативний",
                                          "kielteinen", "huono"),
                      }),
                Field("topics", _T.TEXT, ("тема", "topic", "topics", "subject", "aihe")),
                Field("outcome", _T.TEXT, ("итог", "результат", "outcome", "result", "підсумок", "tulos")),
                Field("next_step", _T.TEXT,
                      ("следующий шаг", "дальше", "next step", "next", "наступний крок", "seuraava askel")),
                Field("next_on", _T.DATE,
                      ("дата следующего", "следующий контакт", "next date", "follow up", "наступна дата",
                       "seuraava päivä")),
            ),
            (), _ONE_OF,
            words=("звонк", "встреч", "контакт", "calls", "meetings", "contact", "дзвінк", "yhteydenot", "puhelu"),
        ),
        TableKind(
            "client_scores",
            (
                Field("day", _T.DATE, ("дата ответа", "дата опроса", "answered", "responded", "дата відповіді",
                                       "vastauspäivä", *_DATE), required=True),
                Field("kind", _T.CHOICE, ("вопрос", "показатель", "kind", "metric", "survey", "показник", "mittari"),
                      choices={
                          ScoreKind.NPS: ("nps", "готовность рекомендовать", "suositteluhalukkuus"),
                          ScoreKind.CSI: ("csi", "csat", "удовлетворенность", "задоволеність", "tyytyväisyys"),
                          ScoreKind.CASE: ("case", "после обращения", "після звернення", "reklamaation jälkeen"),
                      }),
                Field("score", _T.NUMBER,
                      ("оценка", "балл", "баллы", "score", "rating", "answer", "nps", "csi", "оцінка", "бал", "arvosana",
                       "pisteet"), required=True),
                Field("best", _T.NUMBER, ("шкала", "максимум", "scale", "best", "out of", "asteikko")),
                *_WHOSE,
                Field("respondent", _T.PERSON, ("кто ответил", "респондент", "respondent", "by", "vastaaja")),
                Field("comment", _T.TEXT, ("комментарий", "отзыв", "comment", "feedback", "коментар", "kommentti",
                                           "palaute")),
            ),
            words=("nps", "csi", "опрос", "survey", "оценк", "опитув", "kysely", "tyytyväis"),
        ),
    )
}  # fmt: skip
"""By slug, which is also the kind of an import."""

TRADE: Final[Mapping[str, TradeKind]] = {
    "client_orders": TradeKind.ORDER,
    "client_requests": TradeKind.REQUEST,
    "client_invoices": TradeKind.INVOICE,
    "client_usage": TradeKind.USAGE,
    "client_contracts": TradeKind.CONTRACT,
}
IDENTIFIER_FIELDS: Final = tuple(_IDENTIFIERS)
