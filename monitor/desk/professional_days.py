# ruff: noqa: E501 - a table: one day a line reads best
"""Professional days by country and line of business: a table of our own, since no library knows them.

A rule is "MM-DD", "3sun9" (third Sunday of September), "-1sun8" (the last one of August) or "day256" (of the year).
`source` names the act that set the day, or says "custom" where none did. Days that the state moved stand as they are
now. Checked in November 2026.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class ProfessionalDay:
    """One day. `countries` () is everywhere, `industries` () is every firm; `names` by language, each its own."""

    slug: str
    rule: str
    countries: tuple[str, ...]
    industries: tuple[str, ...]
    names: dict[str, str]
    source: str


def _day(slug: str, rule: str, countries: str, industries: str, source: str, **names: str) -> ProfessionalDay:
    return ProfessionalDay(slug, rule, tuple(countries.split()), tuple(industries.split()), names, source)


_USSR_1980: Final = "Указ Президиума ВС СССР 01.10.1980 № 3018-X"
_CUSTOM: Final = "custom"

# fmt: off
DAYS: Final = (
    # --- Russia
    _day("ru_press", "01-13", "RU", "media", "Постановление Президиума ВС РФ 28.12.1991 № 3043-1", ru="День российской печати", en="Russian Press Day"),
    _day("ru_aviation", "02-09", "RU", "aviation", "custom: решение Совета труда и обороны 09.02.1923", ru="День гражданской авиации", en="Civil Aviation Day"),
    _day("ru_housing", "3sun3", "RU", "housing", "Указ Президиума ВС СССР 01.11.1988 № 9724-XI", ru="День работников бытового обслуживания и ЖКХ", en="Day of Housing and Utilities"),
    _day("ru_culture", "03-25", "RU", "culture", "Указ Президента РФ 27.08.2007 № 1111", ru="День работника культуры", en="Day of Workers in Culture"),
    _day("ru_geology", "1sun4", "RU", "mining", _USSR_1980, ru="День геолога", en="Geologist's Day"),
    _day("ru_radio", "05-07", "RU", "telecom it", _USSR_1980, ru="День радио, праздник работников всех отраслей связи", en="Radio and Telecommunications Day"),
    _day("ru_business", "05-26", "RU", "", "Указ Президента РФ 18.10.2007 № 1381", ru="День российского предпринимательства", en="Day of Russian Enterprise"),
    _day("ru_chemistry", "-1sun5", "RU", "chemistry", _USSR_1980, ru="День химика", en="Chemist's Day"),
    _day("ru_textile", "2sun6", "RU", "textile", "Указ Президента РФ 17.06.2000 № 1111", ru="День работников текстильной и лёгкой промышленности", en="Day of Textile and Light Industry"),
    _day("ru_health", "3sun6", "RU", "health", _USSR_1980, ru="День медицинского работника", en="Medical Worker's Day"),
    _day("ru_shipping", "1sun7", "RU", "shipping", _USSR_1980, ru="День работников морского и речного флота", en="Day of Maritime and River Fleet"),
    _day("ru_fishing", "2sun7", "RU", "fishing", _USSR_1980, ru="День рыбака", en="Fisherman's Day"),
    _day("ru_metal", "3sun7", "RU", "metal", _USSR_1980, ru="День металлурга", en="Metallurgist's Day"),
    _day("ru_retail", "4sat7", "RU", "retail", "Указ Президента РФ 07.05.2013 № 459", ru="День работника торговли", en="Day of Trade"),
    _day("ru_railway", "1sun8", "RU", "transport", _USSR_1980, ru="День железнодорожника", en="Railway Worker's Day"),
    _day("ru_construction", "2sun8", "RU", "construction", _USSR_1980, ru="День строителя", en="Builder's Day"),
    _day("ru_mining", "-1sun8", "RU", "mining", _USSR_1980, ru="День шахтёра", en="Miner's Day"),
    _day("ru_oil_gas", "1sun9", "RU", "oil_gas", _USSR_1980, ru="День работников нефтяной, газовой и топливной промышленности", en="Day of Oil, Gas and Fuel Industry"),
    _day("ru_programmer", "day256", "RU", "it", "Указ Президента РФ 11.09.2009 № 1034", ru="День программиста", en="Programmer's Day"),
    _day("ru_forestry", "3sun9", "RU", "forestry", _USSR_1980, ru="День работников леса", en="Forestry Worker's Day"),
    _day("ru_engineering", "-1sun9", "RU", "engineering", _USSR_1980, ru="День машиностроителя", en="Mechanical Engineer's Day"),
    _day("ru_teacher", "10-05", "RU", "education", "Указ Президента РФ 03.10.1994 № 1961", ru="День учителя", en="Teacher's Day"),
    _day("ru_insurance", "10-06", "RU", "insurance", _CUSTOM, ru="День страховщика", en="Insurer's Day"),
    _day("ru_agriculture", "2sun10", "RU", "agriculture", "Указ Президента РФ 31.05.1999 № 679", ru="День работника сельского хозяйства", en="Day of Agriculture"),
    _day("ru_food", "3sun10", "RU", "food", _USSR_1980, ru="День работников пищевой промышленности", en="Day of Food Industry"),
    _day("ru_roads", "3sun10", "RU", "roads", "Указ Президента РФ 23.03.2000 № 556", ru="День работников дорожного хозяйства", en="Road Worker's Day"),
    _day("ru_advertising", "10-23", "RU", "advertising", _CUSTOM, ru="День рекламиста", en="Day of Advertising"),
    _day("ru_auto", "-1sun10", "RU", "auto transport", "Указ Президента РФ 25.06.2012 № 897", ru="День работника автомобильного транспорта", en="Day of Road Transport"),
    _day("ru_accounting", "11-21", "RU", "accounting", _CUSTOM, ru="День бухгалтера", en="Accountant's Day"),
    _day("ru_banking", "12-02", "RU", "banking", _CUSTOM, ru="День банковского работника", en="Banker's Day"),
    _day("ru_legal", "12-03", "RU", "legal", "Указ Президента РФ 04.02.2008 № 130", ru="День юриста", en="Lawyer's Day"),
    _day("ru_energy", "12-22", "RU", "energy", "Указ Президиума ВС СССР 23.05.1966; день плана ГОЭЛРО", ru="День энергетика", en="Power Engineer's Day"),
    # --- Ukraine
    _day("uk_housing", "3sun3", "UA", "housing", "Указ Президента України 15.02.1994 № 46/94", uk="День працівників ЖКГ і побутового обслуговування", en="Day of Housing and Utilities"),
    _day("uk_banking", "05-20", "UA", "banking", "Указ Президента України 06.03.2004 № 316/2004", uk="День банківських працівників", en="Banker's Day"),
    _day("uk_chemistry", "-1sun5", "UA", "chemistry", "Указ Президента України 12.05.1994", uk="День працівників хімічної і нафтопереробної промисловості", en="Day of Chemical Industry"),
    _day("uk_journalist", "06-06", "UA", "media", "Указ Президента України 25.05.1994 № 251/94", uk="День журналіста", en="Journalist's Day"),
    _day("uk_textile", "2sun6", "UA", "textile", "Указ Президента України 09.06.1994", uk="День працівників легкої промисловості", en="Day of Light Industry"),
    _day("uk_fishing", "2sun7", "UA", "fishing", "Указ Президента України 1995", uk="День рибалки", en="Fisherman's Day"),
    _day("uk_accounting", "07-16", "UA", "accounting", "Розпорядження КМУ 18.06.2004", uk="День бухгалтера та аудитора", en="Day of Accountants and Auditors"),
    _day("uk_metal", "3sun7", "UA", "metal mining", "Указ Президента України 1993", uk="День працівників металургійної та гірничодобувної промисловості", en="Day of Metallurgy and Mining"),
    _day("uk_health", "07-27", "UA", "health", "Указ Президента України 13.06.2023 № 327/2023", uk="День медичних працівників", en="Medical Worker's Day"),
    _day("uk_retail", "-1sun7", "UA", "retail", "Указ Президента України 1995", uk="День працівників торгівлі", en="Day of Trade"),
    _day("uk_construction", "2sun8", "UA", "construction", "Указ Президента України 1993", uk="День будівельника", en="Builder's Day"),
    _day("uk_mining", "-1sun8", "UA", "mining", "Указ Президента України 1993", uk="День шахтаря", en="Miner's Day"),
    _day("uk_business", "1sun9", "UA", "", "Указ Президента України 05.10.1998 № 1110/98", uk="День підприємця", en="Entrepreneur's Day"),
    _day("uk_oil_gas", "2sun9", "UA", "oil_gas", "Указ Президента України 12.08.1993 № 302/93", uk="День працівників нафтової, газової та нафтопереробної промисловості", en="Day of Oil, Gas and Refining"),
    _day("uk_programmer", "day256", "UA", "it", _CUSTOM, uk="День програміста", en="Programmer's Day"),
    _day("uk_forestry", "3sun9", "UA", "forestry", "Указ Президента України 28.08.1993 № 356/93", uk="День працівників лісу", en="Forestry Worker's Day"),
    _day("uk_engineering", "-1sun9", "UA", "engineering", "Указ Президента України 08.09.1993 № 361/93", uk="День машинобудівника", en="Mechanical Engineer's Day"),
    _day("uk_teacher", "1sun10", "UA", "education", "Указ Президента України 11.08.1994 № 439/94", uk="День працівників освіти", en="Day of Educators"),
    _day("uk_legal", "10-08", "UA", "legal", "Указ Президента України 16.09.1997 № 1022/97", uk="День юриста", en="Lawyer's Day"),
    _day("uk_food", "3sun10", "UA", "food", "Указ Президента України 08.08.1995 № 714/95", uk="День працівників харчової промисловості", en="Day of Food Industry"),
    _day("uk_auto", "-1sun10", "UA", "auto roads transport", "Указ Президента України 13.10.1993 № 452/93", uk="День автомобіліста і дорожника", en="Day of Motorists and Road Workers"),
    _day("uk_railway", "11-04", "UA", "transport", "Указ Президента України 2002", uk="День залізничника", en="Railway Worker's Day"),
    _day("uk_telecom", "11-16", "UA", "telecom", "Указ Президента України 11.11.1994 № 667/94", uk="День працівників радіо, телебачення та зв'язку", en="Day of Radio, Television and Communications"),
    _day("uk_agriculture", "3sun11", "UA", "agriculture", "Указ Президента України 1993", uk="День працівників сільського господарства", en="Day of Agriculture"),
    _day("uk_energy", "12-22", "UA", "energy", "Указ Президента України 12.11.1993 № 522/93", uk="День енергетика", en="Power Engineer's Day"),
    # --- Finland
    _day("fi_practical_nurse", "01-27", "FI", "health", "SuPer", fi="Lähihoitajapäivä", en="Practical Nurse Day"),
    _day("fi_work", "05-15", "FI", "", "Suomalaisen Työn Liitto", fi="Suomalaisen työn päivä", en="Day of Finnish Work"),
    _day("fi_business", "09-05", "FI", "", "Suomen Yrittäjät", fi="Yrittäjän päivä", en="Entrepreneur's Day"),
    _day("fi_teacher", "10-05", "FI", "education", "UNESCO 1994", fi="Maailman opettajien päivä", en="World Teachers' Day"),
    _day("fi_literature", "10-10", "FI", "media", "Yliopiston almanakka: Aleksis Kiven päivä", fi="Suomalaisen kirjallisuuden päivä", en="Day of Finnish Literature"),
    # --- everywhere
    _day("customs", "01-26", "", "transport", "WCO 1983", en="International Customs Day", ru="Международный день таможенника", uk="Міжнародний день митника", fi="Kansainvälinen tullipäivä"),
    _day("engineering", "03-04", "", "engineering", "UNESCO 2019, 40 C/Res. 50", en="World Engineering Day", ru="Всемирный день инженерии", uk="Всесвітній день інженерії", fi="Maailman insinööripäivä"),
    _day("forests", "03-21", "", "forestry", "UN A/RES/67/200", en="International Day of Forests", ru="Международный день лесов", uk="Міжнародний день лісів", fi="Kansainvälinen metsäpäivä"),
    _day("water", "03-22", "", "housing", "UN A/RES/47/193", en="World Water Day", ru="Всемирный день водных ресурсов", uk="Всесвітній день водних ресурсів", fi="Maailman vesipäivä"),
    _day("book", "04-23", "", "media", "UNESCO 1995, 28 C/Res. 3.18", en="World Book Day", ru="Всемирный день книги", uk="Всесвітній день книги", fi="Kirjan ja ruusun päivä"),
    _day("safety", "04-28", "", "construction mining", "ILO 2003", en="World Day for Safety and Health at Work", ru="Всемирный день охраны труда", uk="Всесвітній день охорони праці", fi="Työsuojelun maailmanpäivä"),
    _day("press", "05-03", "", "media", "UN 48/432", en="World Press Freedom Day", ru="Всемирный день свободы печати", uk="Всесвітній день свободи преси", fi="Maailman lehdistönvapauden päivä"),
    _day("nurses", "05-12", "", "health", "ICN 1974", en="International Nurses Day", ru="Международный день медицинской сестры", uk="Міжнародний день медичної сестри", fi="Kansainvälinen sairaanhoitajien päivä"),
    _day("telecom", "05-17", "", "telecom it", "UN A/RES/60/252, ITU", en="World Telecommunication Day", ru="Всемирный день электросвязи", uk="Всесвітній день електрозв'язку", fi="Maailman televiestintäpäivä"),
    _day("museums", "05-18", "", "culture", "ICOM 1977", en="International Museum Day", ru="Международный день музеев", uk="Міжнародний день музеїв", fi="Kansainvälinen museopäivä"),
    _day("milk", "06-01", "", "food agriculture", "FAO 2001", en="World Milk Day", ru="Всемирный день молока", uk="Всесвітній день молока", fi="Maailman maitopäivä"),
    _day("small_firms", "06-27", "", "", "UN A/RES/71/279", en="Micro-, Small and Medium-sized Enterprises Day", ru="День микро-, малых и средних предприятий", uk="День мікро-, малих та середніх підприємств", fi="Kansainvälinen pk-yritysten päivä"),
    _day("sysadmin", "-1fri7", "", "it", _CUSTOM, en="System Administrator Appreciation Day", ru="День системного администратора", uk="День системного адміністратора", fi="Järjestelmänvalvojien päivä"),
    _day("pharmacists", "09-25", "", "health", "FIP 2009", en="World Pharmacists Day", ru="Всемирный день фармацевта", uk="Всесвітній день фармацевта", fi="Maailman farmaseuttien päivä"),
    _day("tourism", "09-27", "", "travel hospitality", "UNWTO 1979", en="World Tourism Day", ru="Всемирный день туризма", uk="Всесвітній день туризму", fi="Maailman matkailupäivä"),
    _day("maritime", "-1thu9", "", "shipping", "IMO 1978", en="World Maritime Day", ru="Всемирный день моря", uk="Всесвітній день моря", fi="Maailman merenkulkupäivä"),
    _day("architecture", "1mon10", "", "construction", "UIA 1985, 1996", en="World Architecture Day", ru="Всемирный день архитектуры", uk="Всесвітній день архітектури", fi="Maailman arkkitehtuuripäivä"),
    _day("post", "10-09", "", "transport", "UPU 1969", en="World Post Day", ru="Всемирный день почты", uk="Всесвітній день пошти", fi="Maailman postipäivä"),
    _day("standards", "10-14", "", "engineering", "ISO, IEC, ITU 1970", en="World Standards Day", ru="Всемирный день стандартов", uk="Всесвітній день стандартів", fi="Maailman standardipäivä"),
    _day("food", "10-16", "", "food agriculture", "FAO 1979, 20 C/Res. 1/79", en="World Food Day", ru="Всемирный день продовольствия", uk="Всесвітній день продовольства", fi="Maailman ruokapäivä"),
    _day("chefs", "10-20", "", "hospitality", "WACS 2004", en="International Chefs Day", ru="Международный день повара", uk="Міжнародний день кухаря", fi="Kansainvälinen kokkien päivä"),
    _day("savings", "10-31", "", "banking", "International Savings Banks Congress 1924", en="World Savings Day", ru="Всемирный день сбережений", uk="Всесвітній день заощаджень", fi="Maailman säästämispäivä"),
    _day("accounting", "11-10", "", "accounting", _CUSTOM, en="International Accounting Day", ru="Международный день бухгалтерии", uk="Міжнародний день бухгалтерії", fi="Kansainvälinen kirjanpidon päivä"),
    _day("aviation", "12-07", "", "aviation", "UN A/RES/51/33, ICAO", en="International Civil Aviation Day", ru="Международный день гражданской авиации", uk="Міжнародний день цивільної авіації", fi="Kansainvälinen siviili-ilmailun päivä"),
)
# fmt: on


PUBLIC: Final = {
    "UA": (
        ("01-01", {"uk": "Новий рік", "en": "New Year"}),
        ("03-08", {"uk": "Міжнародний жіночий день", "en": "International Women's Day"}),
        ("05-01", {"uk": "День праці", "en": "Labour Day"}),
        ("06-28", {"uk": "День Конституції України", "en": "Constitution Day"}),
        ("07-15", {"uk": "День Української Державності", "en": "Statehood Day"}),
        ("08-24", {"uk": "День Незалежності України", "en": "Independence Day"}),
        ("10-01", {"uk": "День захисників і захисниць України", "en": "Defenders Day"}),
        ("12-25", {"uk": "Різдво Христове", "en": "Christmas Day"}),
    ),
}
"""Feasts of countries that the library of free days leaves out: under martial law none of them is a free day.

Source: Кодекс законів про працю України, стаття 73.
"""
