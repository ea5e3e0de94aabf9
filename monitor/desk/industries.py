"""Lines of business by slug, and the words that people write for them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from monitor.text.fold import fold

INDUSTRIES: Final[Mapping[str, tuple[str, ...]]] = {
    "accounting": ("accounting", "audit", "бухгалтер", "аудит", "бухобл", "tilitoimist", "tilintark", "taloushallin"),
    "advertising": ("advertis", "marketing", "реклам", "маркетинг", "mainos", "markkinoin"),
    "agriculture": ("agricult", "farm", "сельск", "агро", "фермер", "сільськ", "maatalo", "maatilat"),
    "auto": ("car dealer", "automotive", "автосалон", "автодил", "автосервіс", "автосервис", "автомоб", "autoliik",
             "autokauppa"),
    "aviation": ("aviation", "airline", "авиа", "авіа", "lentoyht", "ilmailu"),
    "banking": ("bank", "finance", "финанс", "фінанс", "банк", "pankki", "rahoitus"),
    "chemistry": ("chemi", "хими", "хімі", "kemian", "kemia"),
    "construction": ("construct", "building", "builder", "строит", "стройк", "будів", "rakennu", "rakenta"),
    "culture": ("museum", "theatre", "culture", "музе", "театр", "культур", "museo", "teatteri", "kulttuuri"),
    "education": ("educat", "school", "universit", "образован", "школ", "освіт", "университет", "університет", "koulu",
                  "oppilaito", "yliopisto"),
    "energy": ("energy", "power", "electric", "энерг", "енерг", "электр", "електр", "energia", "sähkö"),
    "engineering": ("engineering", "machine", "машиностр", "машинобуд", "konepaja", "koneteollis", "metalliteoll"),
    "fishing": ("fishing", "fishery", "рыб", "риб", "kalatalo", "kalastu"),
    "food": ("food", "bakery", "dairy", "пищев", "продукт питан", "харчов", "elintarvi", "leipomo", "meijeri"),
    "forestry": ("forest", "timber", "wood", "лесн", "лісов", "деревообр", "metsä", "puunjalost", "sahateoll"),
    "health": ("health", "medical", "pharma", "clinic", "медиц", "здоров", "аптек", "клиник", "клінік", "terveys",
               "lääke", "sairaala", "apteek"),
    "hospitality": ("hotel", "restaurant", "catering", "гостини", "готел", "ресторан", "кафе", "hotelli", "ravintol"),
    "housing": ("housing", "utilities", "жкх", "жкг", "коммунал", "комунал", "isännöin", "kiinteistöhuol"),
    "insurance": ("insur", "страх", "vakuut"),
    "it": ("software", "information tech", "it services", "программ", "програм", "информационн", "інформаційн",
           "ohjelmisto", "tietotekn"),
    "legal": ("legal", "law firm", "юрид", "адвокат", "lakias", "asianajo"),
    "manufacturing": ("manufactur", "factory", "промышлен", "производств", "промислов", "виробниц", "teollisuus",
                      "tuotanto", "tehdas"),
    "media": ("media", "press", "publish", "print", "сми", "змі", "издател", "видавн", "полиграф", "поліграф",
              "kustannus", "painotalo"),
    "metal": ("metallurg", "steel", "металлург", "металург", "сталь", "teräs"),
    "mining": ("mining", "quarry", "горнодоб", "гірнич", "шахт", "карьер", "kaivos"),
    "oil_gas": ("oil", "gas", "нефт", "нафт", "газов", "öljy", "kaasu"),
    "retail": ("retail", "wholesale", "trade", "shop", "торгов", "торгівл", "магазин", "розниц", "опт", "kauppa",
               "vähittäis", "tukku"),
    "roads": ("road", "дорожн", "дорожн", "tienrak", "infra"),
    "shipping": ("shipping", "maritime", "port", "судоход", "морск", "судноплав", "порт", "merenkul", "satama",
                 "varustam"),
    "telecom": ("telecom", "связь", "телеком", "зв'яз", "teleoperaat", "tietoliik"),
    "textile": ("textile", "clothing", "текстил", "швейн", "одежд", "легк", "одяг", "tekstiili", "vaate"),
    "transport": ("transport", "logist", "railway", "freight", "транспорт", "логист", "логіст", "перевоз", "перевез",
                  "железнодор", "залізн", "kuljetu", "logistiik", "rautatie", "rahti"),
    "travel": ("travel", "tourism", "туриз", "турист", "matkail", "matkatoim"),
}  # fmt: skip
"""Beginnings of words. Slugs of `monitor/places` are among them."""

SECTORS: Final[Mapping[str, tuple[str, ...]]] = {
    "accounting": ("finance",),
    "advertising": ("media",),
    "agriculture": ("agriculture",),
    "auto": ("retail", "transport"),
    "aviation": ("transport",),
    "banking": ("finance",),
    "chemistry": ("manufacturing",),
    "construction": ("construction",),
    "education": ("education",),
    "energy": ("energy",),
    "engineering": ("manufacturing",),
    "fishing": ("agriculture", "food"),
    "food": ("food",),
    "forestry": ("forestry",),
    "health": ("health",),
    "hospitality": ("tourism",),
    "housing": ("utilities",),
    "insurance": ("finance",),
    "it": ("it",),
    "manufacturing": ("manufacturing",),
    "media": ("media",),
    "metal": ("manufacturing",),
    "mining": ("mining",),
    "oil_gas": ("energy",),
    "retail": ("retail",),
    "roads": ("construction", "transport"),
    "shipping": ("transport",),
    "telecom": ("telecom",),
    "textile": ("manufacturing",),
    "transport": ("transport",),
    "travel": ("tourism",),
}
"""Which sectors of events (`monitor.text.events.sectors`) touch a line of business; none touches those left out."""


def industry_of(written: str) -> str | None:
    """The slug of a line of business as somebody wrote it; None for one that is not known."""
    folded = fold(written)
    plain = "_".join(folded.split())
    if plain in INDUSTRIES:
        return plain
    padded = f" {' '.join(folded.replace('-', ' ').split())}"
    best = [(len(word), slug) for slug, words in INDUSTRIES.items() for word in words if f" {word}" in padded]
    return max(best)[1] if best else None
