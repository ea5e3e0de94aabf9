"""Names to written forms: which forms must be proposed and which must not, by language."""

from __future__ import annotations

import pytest

from monitor.text.fold import fold
from monitor.text.names import alias_forms, common_words, entity_forms, forms, trap_words
from monitor.text.names.legal import take_apart
from monitor.text.types import Entity, FormChoices, FormKind, Role


def texts(name: str, *langs: str) -> set[str]:
    return {form.text for form in forms(name, langs)}


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Ромашка", "Ромашка Ромашки Ромашке Ромашку Ромашкой Ромашкою"),
        ("Магнит", "Магнита Магниту Магнитом Магните"),
        ("Лукойл", "Лукойла Лукойлом"),
        ("Вкусвилл", "Вкусвилла Вкусвиллу Вкусвиллом Вкусвилле"),
        ("Роснефть", "Роснефти Роснефтью"),
        ("Связной", "Связного Связному Связным Связном"),
        ("Открытие", "Открытия Открытию Открытием Открытии"),
        ("Пятёрочка", "Пятёрочки Пятёрочкой"),
        ("Красноярский", "Красноярского Красноярским"),
        ("Домодедово", "Домодедова Домодедову"),
        ("Мосгордума", "Мосгордумы Мосгордумой"),
        ("Алроса", "Алросы Алросе Алросой"),
        ("МИД", "МИД МИДа МИДом"),
        ("ВТБ", "ВТБ ВТБ-ом"),
        ("Лента.ру", "Ленты.ру"),
        ("демократ", "демократы демократов демократами"),
        ("Новости", "Новостей Новостям"),
    ],
)
def test_russian_word_in_its_cases(name: str, wanted: str) -> None:
    assert set(wanted.split()) <= texts(name, "ru")


@pytest.mark.parametrize(
    ("name", "unwanted"),
    [
        ("Авито", "авитого авить авила"),
        ("Магнит", "магниты магнитов магнитами"),
        ("Ромашка", "ромашек ромашками"),
        ("ВТБ", "ВТБа ВТБом"),
        ("НАТО", "НАТа НАТом"),
        ("Белый", "Белее Белейшего"),
    ],
)
def test_russian_forms_that_are_not_made(name: str, unwanted: str) -> None:
    assert not {fold(word) for word in unwanted.split()} & {fold(text) for text in texts(name, "ru")}


@pytest.mark.parametrize(
    ("name", "lang", "wanted", "unwanted"),
    [
        ("Белый дом", "ru", ["Белого дома", "Белым домом", "Белом доме"], ["Белый дома", "Белого дом", "Белый-дом"]),
        ("Голос Америки", "ru", ["Голоса Америки", "Голосом Америки"], ["Голос Америке", "Голоса Америк"]),
        ("Газпром нефть", "ru", ["Газпром нефти", "Газпромнефти", "Газпром-нефтью"], []),
        ("Российские железные дороги", "ru", ["Российских железных дорог", "Российскими железными дорогами"], []),
        ("Палата представителей", "ru", ["Палаты представителей", "Палатой представителей"], ["Палаты представителям"]),
        ("Рога и копыта", "ru", ["Рогов и копыт", "Рогами и копытами"], ["Рогов и копыта"]),
        ("российский МИД", "ru", ["российского МИД", "российского МИДа", "российскому МИДу"], []),
        ("Федеральная служба по надзору в сфере связи, труда", "ru",
         ["Федеральной службы по надзору в сфере связи, труда"], []),
        ("Білий дім", "uk", ["Білого дому", "Білому домі", "Білим домом"], ["Білий дому"]),
        ("Європейська правда", "uk", ["Європейської правди", "Європейську правду"], []),
        ("Служба безпеки України", "uk", ["Служби безпеки України", "Службою безпеки України"], []),
        ("Промінь", "uk", ["Променя", "Променем"], []),
        ("Сокіл", "uk", ["Сокола", "Соколом"], ["Сокіла"]),
        ("Соловей", "uk", ["Солов'я", "Солов'ї"], []),
        ("Осінь", "uk", ["Осені", "Осінню"], []),
        ("Обрій", "uk", ["Обрію", "Обрієм", "Обрії"], ["Обрього"]),
        ("Смачнодвір", "uk", ["Смачнодвору", "Смачнодворі", "Смачнодвором"], []),
        ("Savupirtti", "fi", ["Savupirtissä", "Savupirtin", "Savupirttiin"], []),
        ("Kauppalehti", "fi", ["Kauppalehdessä", "Kauppalehdelle"], []),
        ("Bussi-Berg", "fi", ["Bussi-Bergillä", "Bussi-Bergin"], []),
        ("Спокій", "uk", ["Спокою", "Спокоєм"], []),
        ("Синій птах", "uk", ["Синього птаха", "Синім птахом"], ["Синію птаху"]),
        ("Грім", "uk", ["Грому", "Громом"], ["Гріму"]),
        ("Кобзар", "uk", ["Кобзаря", "Кобзарем", "Кобзарі"], []),
        ("Базар", "uk", ["Базару", "Базаром"], []),
        ("Січ", "uk", ["Січі", "Січчю"], []),
        ("Північ", "uk", ["Півночі", "Північчю"], []),
        ("Квітень", "uk", ["Квітня", "Квітнем", "Квітні"], []),
        ("Ясень", "uk", ["Ясеня", "Ясенем"], []),
        ("Джміль", "uk", ["Джмеля", "Джмелем"], []),
        ("Сонячна", "uk", ["Сонячної", "Сонячній", "Сонячною"], []),
        ("Медичні закупівлі", "uk", ["Медичних закупівель", "Медичними закупівлями"], []),
        ("Всесвітня організація", "uk", ["Всесвітньої організації"], []),
        ("Європейське бюро", "uk", ["Європейського бюро"], ["Європейського бюра"]),
        ("Північна верф", "uk", ["Північної верфі", "Північну верф"], ["Північна верфа", "Північній верфу"]),
        ("Дика орхідея", "uk", ["Дикої орхідеї", "Дикою орхідеєю"], ["Дики орхідея"]),
        ("Лисяча нора", "uk", ["Лисячої нори", "Лисячу нору"], ["Лисячі нора"]),
        ("Твій дім", "uk", ["Твого дому", "Твоєму домі"], ["Твій дома", "Твію дім"]),
        ("Ваш юрист", "uk", ["Вашого юриста", "Вашим юристом"], ["Ваш юриста", "Ваша юрист"]),
        ("Рідне поле", "uk", ["Рідного поля", "Рідним полем"], ["Рідного поле"]),
        ("Країна мрій", "uk", ["Країни мрій", "Країною мрій"], ["Країна мрію"]),
        ("Будинок іграшок", "uk", ["Будинку іграшок"], ["Будинок іграшка"]),
        ("Головний механік", "uk", ["Головного механіка", "Головному механіку"], ["Головному механіці"]),
        ("Смачний берег", "uk", ["Смачного берега"], ["Смачнийберег", "Смачний-берег"]),
        ("Фейсбук", "uk", ["Фейсбуці", "Фейсбуку"], []),
        ("Ведмідь", "uk", ["Ведмедя", "Ведмедем"], ["Ведміддю"]),
        ("Тінь", "uk", ["Тіні", "Тінню"], ["Тіня", "Тінем"]),
        ("Чорних", "uk", [], ["Чорниха", "Чорнихом"]),
        ("Віскі", "uk", [], ["Віскей", "Віскям"]),
        ("Шато", "uk", [], ["Шата", "Шатом"]),
        ("Долгих", "ru", [], ["Долгиха", "Долгихом"]),
        ("Синяя птица", "ru", ["Синей птицы", "Синюю птицу"], ["Синяя птицы", "Синей птиц"]),
        ("Ваш юрист", "ru", ["Вашего юриста"], ["Ваш юристы", "Вашего юристов"]),
        ("Соловьи", "ru", ["Соловьёв", "Соловьям"], ["Соловья", "Соловьём"]),
        ("Третье измерение", "ru", ["Третьего измерения"], ["Третьего измеренья", "Третье измеренье"]),
        ("Nuoli", "fi", ["Nuolen", "Nuolessa", "Nuoleen"], []),
        ("Turun yliopisto", "fi", ["Turun yliopiston", "Turun yliopistossa"], ["Turunn yliopiston"]),
        ("Punainen Risti", "fi", ["Punaisen Ristin", "Punaiselle Ristille"], ["Punainen Ristin"]),
        ("Suomalainen Kirjakauppa", "fi", ["Suomalaisen Kirjakaupan", "Suomalaisessa Kirjakaupassa"], []),
        ("Neste Oil", "fi", ["Neste Oilin", "NesteOilin"], []),
    ],
)  # fmt: skip
def test_names_of_several_words_agree(name: str, lang: str, wanted: list[str], unwanted: list[str]) -> None:
    found = texts(name, lang)
    assert set(wanted) <= found
    assert not set(unwanted) & found


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Ромашка", "Ромашки Ромашці Ромашку Ромашкою"),
        ("Нафтогаз", "Нафтогазу Нафтогазом Нафтогазі"),
        ("Укрпошта", "Укрпошти Укрпошті Укрпошту Укрпоштою"),
        ("Львів", "Львова Львову Львовом Львові"),
        ("Незалежність", "Незалежності Незалежністю"),
        ("Об'єднання", "Об'єднання Об'єднанню Об'єднанням Об'єднанні"),
        ("Олімпія", "Олімпії Олімпію Олімпією"),
        ("Український", "Українського Українським"),
        ("Одеська", "Одеської Одеській Одеську"),
        ("Радіо", "Радіо"),
        ("Молодець", "Молодця Молодцем"),
        ("Сніданок", "Сніданку Сніданком"),
    ],
)
def test_ukrainian_word_in_its_cases(name: str, wanted: str) -> None:
    assert set(wanted.split()) <= texts(name, "uk")


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Nordea", "Nordean Nordeaa Nordeassa Nordealla Nordealle Nordeaan"),
        ("Nokia", "Nokian Nokiaa Nokialle Nokiaan"),
        ("Kesko", "Keskon Keskoa Keskolla"),
        ("Posti", "Postin Postia Postille Postiin"),
        ("Marimekko", "Marimekon Marimekolle Marimekkoon"),
        ("Osuuspankki", "Osuuspankin Osuuspankissa Osuuspankkia Osuuspankkiin"),
        ("Microsoft", "Microsoftin Microsoftilla Microsoftille"),
        ("Google", "Googlen Googlea Googlella Googleen"),
        ("Kone", "Koneen Konetta Koneella"),
        ("Ilmarinen", "Ilmarisen Ilmarista Ilmariselle"),
        ("Tilastokeskus", "Tilastokeskuksen Tilastokeskusta"),
        ("Philips", "Philipsin Philipsillä"),
        ("Helsinki", "Helsingin Helsingissä Helsinkiin"),
        ("Vuosaari", "Vuosaaren Vuosaarta Vuosaaressa"),
        ("Lahti", "Lahden Lahdessa Lahtea"),
        ("Espoo", "Espoon Espoota Espooseen"),
        ("Wärtsilä", "Wärtsilän Wärtsilää Wärtsilällä"),
        ("Outokumpu", "Outokummun Outokumpua"),
        ("Perussuomalaiset", "Perussuomalaisten Perussuomalaisia Perussuomalaisille"),
        ("Jokerit", "Jokerien Jokereita Jokereille"),
        ("Kärpät", "Kärppien Kärpille"),
        ("Oikeus", "Oikeuden Oikeutta Oikeudessa"),
        ("EU", "EU:n EU:ssa EU:hun EU:lle"),
        ("SDP", "SDP:n SDP:tä SDP:hen"),
        ("SAK", "SAK:n SAK:ta SAK:hon"),
        ("Ruusu Oy", "Ruusu Ruusun"),
    ],
)
def test_finnish_word_in_its_cases(name: str, wanted: str) -> None:
    assert set(wanted.split()) <= texts(name, "fi")


def test_finnish_legal_form_takes_the_ending_behind_a_colon() -> None:
    assert "Ruusu Oy:n" in texts("Ruusu Oy", "fi")


@pytest.mark.parametrize(
    ("name", "lang", "wanted"),
    [
        ("Ryanair", "ru", {"Ryanair'а", "Ryanair-ом", "Ryanairом"}),
        ("Google", "ru", {"Googleом", "Google-ом", "Google'а"}),
        ("Toyota", "ru", {"Toyotой", "Toyota-ой", "Toyotу"}),
        ("IBM", "ru", {"IBM-ом", "IBM'а"}),
        ("Rozetka", "uk", {"Rozetkу", "Rozetka-ою"}),
        ("Acme", "en", {"Acme's"}),
        ("Lewis", "en", {"Lewis's", "Lewis'"}),
    ],
)
def test_latin_brands(name: str, lang: str, wanted: set[str]) -> None:
    assert wanted <= texts(name, lang)


def test_silent_about_a_language_with_other_letters() -> None:
    assert {form.lang for form in forms("Ромашка", ("ru", "uk", "fi", "en"))} == {None, "ru", "uk"}
    assert {form.lang for form in forms("Київстар", ("ru", "uk"))} == {None, "uk"}
    assert {form.lang for form in forms("Мыло", ("ru", "uk"))} == {None, "ru"}
    assert {form.lang for form in forms("Nordea", ("fi",))} == {None, "fi"}


@pytest.mark.parametrize(
    ("name", "core", "prefix", "suffix"),
    [
        ('ООО "Ромашка"', "Ромашка", "ООО", ""),
        ("ЗАО «Альфа-Сервис»", "Альфа-Сервис", "ЗАО", ""),
        ("ТОВ «Ромашка»", "Ромашка", "ТОВ", ""),
        ("Ruusu Oy Ab", "Ruusu", "", "Oy Ab"),
        ("Acme, Inc.", "Acme", "", "Inc."),
        ("Oy", "Oy", "", ""),
        ("АО", "АО", "", ""),
        ('Клуб "Ромашка"', 'Клуб "Ромашка"', "", ""),
        ("Se Mäki", "Se Mäki", "", ""),
    ],
)
def test_legal_forms_are_taken_off(name: str, core: str, prefix: str, suffix: str) -> None:
    legal = take_apart(name)
    assert (legal.core, legal.prefix, legal.suffix) == (core, prefix, suffix)


def test_forms_with_and_without_the_legal_form() -> None:
    found = texts('ООО "Ромашка"', "ru")
    assert {'ООО "Ромашка"', "ООО Ромашка", "Ромашка", "Ромашкой"} <= found


def test_first_form_is_the_name_and_none_repeats() -> None:
    found = forms("Альфа-Банк", ("ru", "uk"))
    assert found[0].text == "Альфа-Банк"
    assert found[0].kind is FormKind.NAME
    assert {"Альфа Банка", "Альфабанком", "Альфа-Банке", "#АльфаБанк"} <= {form.text for form in found}
    folded = [fold(form.text) for form in found]
    assert len(folded) == len(set(folded))


def test_rules_are_slugs_a_window_can_translate() -> None:
    rules = {form.rule for name in ("Ромашка", "Nokia Oyj", "Альфа-Банк") for form in forms(name, ("ru", "fi", "en"))}
    assert rules <= {
        "as_given", "legal_form_dropped", "legal_form", "space", "joined", "hyphen", "hashtag", "quotes_dropped",
            "transliterated", "apostrophe_dropped",
        "nominative", "genitive", "dative", "accusative", "instrumental", "locative", "vocative", "partitive",
        "inessive", "elative", "illative", "adessive", "ablative", "allative", "essive", "translative", "possessive",
    }  # fmt: skip


def test_empty_name_has_no_forms() -> None:
    assert forms("  ", ("ru",)) == ()


def test_choices_of_the_user_win() -> None:
    entity = Entity(
        1,
        Role.OWN,
        ("Ромашка",),
        aliases=("Ромаша",),
        langs=("ru",),
        forms=FormChoices(kept=("Ромашечка",), dropped=("РОМАШКЕ",), added=("Рамашка",)),
    )
    found = {form.text: form.kind for form in entity_forms(entity)}
    assert "Ромашке" not in found
    assert "Ромашки" in found
    assert found["Ромаша"] is FormKind.ALIAS
    assert found["Рамашка"] is FormKind.ADDED
    assert found["Ромашечка"] is FormKind.ADDED
    assert found["Ромаши"] is FormKind.INFLECTED


@pytest.mark.parametrize(
    ("alias", "lang", "form"),
    [
        ("Райанэйр", "ru", "Райанэйром"),
        ("Вольтик", "uk", "Вольтиком"),
        ("Voltum", "fi", "Voltumissa"),
        ("Ryan Air", "en", "Ryan Air's"),
    ],
)
def test_aliases_are_bent_too(alias: str, lang: str, form: str) -> None:
    found = {one.text for one in entity_forms(Entity(1, Role.OWN, ("Zzyzx",), aliases=(alias,), langs=(lang,)))}
    assert alias in found
    assert form in found


@pytest.mark.parametrize("alias", ["@voltum", "#вольтум", "voltum.fi", "volt_um"])
def test_handles_and_addresses_stand_as_they_are(alias: str) -> None:
    assert [form.text for form in alias_forms(alias, ("ru", "uk", "fi", "en"))] == [alias]


def test_ordinary_words_are_known() -> None:
    assert common_words(("магнит", "сбербанк", "вкусвилл", "белый дом"), ("ru",)) == {"магнит"}
    assert common_words(("apple", "nokia"), ("en",)) == {"apple"}
    assert common_words(("ruusu", "nordea"), ("fi",)) == {"ruusu"}


def test_trap_words_share_a_form() -> None:
    assert "банка" in trap_words("Банк", ("ru",))
    assert trap_words("Nokia", ("fi",)) == ()


@pytest.mark.parametrize(
    ("name", "lang", "written"),
    [
        ("Ладога-Транс", "ru", "Ладоги-Транс"),
        ("Ряженка-Сервис", "ru", "Ряженке-Сервисе"),
        ("Калина-Сервіс", "uk", "Калини-Сервісу"),
        ("М.Маркет", "ru", "м-маркета"),
        ("Янтарь.Маркет", "ru", "Янтарь-Маркетом"),
        ("Romka", "ru", "Ромки"),
        ("Kaliria", "uk", "Калірії"),
        ("Ромашка", "ru", "romashka"),
        ("Крамниця", "uk", "Kramnytsya"),
        ("MacAllan's", "en", "macallans"),
        ("B&K", "en", "B & K"),
    ],
)
def test_what_people_write_is_among_the_forms(name: str, lang: str, written: str) -> None:
    assert fold(written) in {fold(form.text) for form in forms(name, (lang,))}


@pytest.mark.parametrize("name", ["Verkkokaupat.com", "ВТБ", "Ом"])
def test_domains_initials_and_short_names_get_no_made_up_spellings(name: str) -> None:
    assert not {form.rule for form in forms(name, ("ru", "uk", "fi", "en"))} & {"transliterated", "joined"}
