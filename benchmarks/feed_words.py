"""Words of the feed benchmark: invented firms with their case forms, and sentences in four languages.

All of it was written for this benchmark; no firm here exists. `{slots}` are filled by `feed_corpus`;
`{E:gen}` is the entity's name in that case.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

LANGS: Final = ("ru", "uk", "fi", "en")

# Case endings by declension class: (what is cut from the name, case → ending). School grammar, written out
# here by hand so that the truth does not come from the code that is measured.
ENDINGS: Final[Mapping[str, tuple[str, Mapping[str, str]]]] = {
    "ru_m": ("", {"nom": "", "gen": "а", "dat": "у", "acc": "", "ins": "ом", "loc": "е"}),
    "ru_m_sib": ("", {"nom": "", "gen": "а", "dat": "у", "acc": "", "ins": "ем", "loc": "е"}),
    "ru_f": ("а", {"nom": "а", "gen": "ы", "dat": "е", "acc": "у", "ins": "ой", "loc": "е"}),
    "ru_f_ka": ("а", {"nom": "а", "gen": "и", "dat": "е", "acc": "у", "ins": "ой", "loc": "е"}),
    "ru_f_ia": ("я", {"nom": "я", "gen": "и", "dat": "и", "acc": "ю", "ins": "ей", "loc": "и"}),
    "uk_m": ("", {"nom": "", "gen": "у", "dat": "у", "acc": "", "ins": "ом", "loc": "і"}),
    "uk_f": ("а", {"nom": "а", "gen": "и", "dat": "і", "acc": "у", "ins": "ою", "loc": "і"}),
    "uk_f_ka": ("ка", {"nom": "ка", "gen": "ки", "dat": "ці", "acc": "ку", "ins": "кою", "loc": "ці"}),
    "uk_f_ia": ("я", {"nom": "я", "gen": "ї", "dat": "ї", "acc": "ю", "ins": "єю", "loc": "ї"}),
    "fi_back": ("", {"nom": "", "gen": "n", "par": "a", "ine": "ssa", "ela": "sta", "all": "lle", "abl": "lta"}),
    "fi_front": ("", {"nom": "", "gen": "n", "par": "ä", "ine": "ssä", "ela": "stä", "all": "lle", "abl": "ltä"}),
    "fi_kko": (
        "kko",
        {"nom": "kko", "gen": "kon", "par": "kkoa", "ine": "kossa", "ela": "kosta", "all": "kolle", "abl": "kolta"},
    ),
    "fi_tta": (
        "tta",
        {"nom": "tta", "gen": "tan", "par": "ttaa", "ine": "tassa", "ela": "tasta", "all": "talle", "abl": "talta"},
    ),
    "fi_cons": (
        "",
        {"nom": "", "gen": "in", "par": "ia", "ine": "issa", "ela": "ista", "all": "ille", "abl": "ilta"},
    ),
    "en": ("", {"nom": "", "gen": "'s", "typ": "\N{RIGHT SINGLE QUOTATION MARK}s"}),
}

# 25 invented firms a language: declension class → names.
FIRMS: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    "ru": {
        "ru_m": (
            "Кварцбор", "Лимтранс", "Дорвест", "Прометар", "Зернолит", "Вагранд", "Полимерон", "Сеймторг",
            "Ладопром", "Энергодон", "Хлебовар",
        ),
        "ru_m_sib": ("Бортмаш", "Судомаш"),
        "ru_f": ("Вельмора", "Тавринта", "Сольвента", "Кедрава", "Ромелла", "Звонелла"),
        "ru_f_ka": ("Белоярка", "Грановка", "Зимолютка"),
        "ru_f_ia": ("Меридия", "Авантория", "Ультрания"),
    },
    "uk": {
        "uk_m": (
            "Кварцбуд", "Степодар", "Вугледон", "Лугостан", "Промлан", "Техновал", "Агровал", "Сталегран",
            "Мостокран", "Вітролан", "Житовест", "Рудодар",
        ),
        "uk_f": ("Калинара", "Вербела", "Соломира", "Мальвента", "Зорелана", "Хвилера", "Грозела"),
        "uk_f_ka": ("Озеринка", "Лісновка", "Полтавинка"),
        "uk_f_ia": ("Новодія", "Карпадія", "Фортунія"),
    },
    "fi": {
        "fi_back": (
            "Aurola", "Pohjantera", "Lumetra", "Vesmara", "Koivura", "Rautanova", "Halkora", "Kuuralinna",
            "Suvantola", "Helmera", "Telmari", "Voltari", "Pakkuri",
        ),
        "fi_front": ("Kyntölä", "Teräslä", "Hämelö", "Yrttilä", "Räntsälä"),
        "fi_kko": ("Tuulikko", "Kaarikko"),
        "fi_tta": ("Saimetta", "Velmetta"),
        "fi_cons": ("Valtimex", "Rakentum", "Logistar"),
    },
    "en": {
        "en": (
            "Bramwick", "Northquay Freight", "Larkmoor", "Corvane Systems", "Pellworth", "Quillmark", "Tarnbridge",
            "Ostervale", "Wexholm", "Dunmarrow", "Fenlight Energy", "Harrowgale", "Ironbeck", "Kestrelby",
            "Lowmarsh Dairy", "Mintcroft", "Novabrook", "Overlyn", "Pinefoss", "Ravensleigh", "Silverthwaite",
            "Thistledown Bank", "Umberfield", "Vexley", "Yarrowdale",
        ),
    },
}  # fmt: skip

# Sentences about a firm; each case of the language occurs.
ABOUT: Final[Mapping[str, tuple[str, ...]]] = {
    "ru": (
        "Компания {E:nom} открыла {thing} в городе {city}.",
        "У {E:gen} третью неделю не отвечает телефон, и заказ от {day} {month} так и не привезли.",
        "По словам директора {E:gen}, на {thing} уйдёт {n} млн рублей.",
        "Мы написали {E:dat} ещё {day} {month}, ответа нет до сих пор.",
        "Жители города {city} благодарят {E:acc} за быстрый ремонт.",
        "Договор с {E:ins} подписан на {n} месяцев.",
        "О {E:loc} в городе {city} говорят разное: одни хвалят, другие ждут возврата денег.",
        "Спор между подрядчиком и {E:ins} рассмотрит суд.",
        "Скидку от {E:gen} получили {n} покупателей.",
        "Склад принадлежит {E:dat}, сообщили в мэрии.",
        "За последний год {E:nom} увеличила выручку на {n} %.",
        "Раньше я покупал только в {E:loc}, теперь ищу замену.",
    ),
    "uk": (
        "Компанія {E:nom} відкрила {thing} у місті {city}.",
        "У {E:gen} третій тиждень не відповідає телефон, а замовлення від {day} {month} так і не привезли.",
        "За словами директора {E:gen}, на {thing} піде {n} млн гривень.",
        "Ми написали {E:dat} ще {day} {month}, відповіді досі немає.",
        "Мешканці міста {city} дякують за {E:acc} та швидкий ремонт.",
        "Договір з {E:ins} підписано на {n} місяців.",
        "Суперечку між підрядником і {E:ins} розгляне суд.",
        "Знижку від {E:gen} отримали {n} покупців.",
        "Склад належить {E:dat}, повідомили в мерії.",
        "Торік {E:nom} збільшила виторг на {n} %.",
        "Раніше я купував тільки в {E:loc}, тепер шукаю заміну.",
    ),
    "fi": (
        "Yritys {E:nom} avasi kohteen {thing} paikkakunnalla {city}.",
        "{E:gen} puhelin ei vastaa, ja {day}. {month} tehty tilaus puuttuu yhä.",
        "Asiakkaat kiittävät {E:par} nopeasta korjauksesta.",
        "Työpaikkoja {E:ine} on nyt {n}.",
        "Huhut {E:ela} leviävät paikkakunnalla {city}.",
        "Kirjoitimme {E:all} jo {day}. {month}, eikä vastausta ole tullut.",
        "Tilasin {E:abl} uuden keittiön, ja asennus kesti {n} päivää.",
        "Sopimus {E:gen} kanssa on voimassa {n} kuukautta.",
        "Toimitusjohtajan mukaan {E:nom} kasvatti liikevaihtoaan {n} prosenttia.",
        "Kaupunki osti {E:abl} {n} laitetta.",
    ),
    "en": (
        "{E:nom} opened {thing} in {city} this week.",
        "{E:gen} phone line has been dead for days and the order of {day} {month} never came.",
        "According to {E:gen} director, {thing} will cost {n} million.",
        "We wrote to {E:nom} on {day} {month} and are still waiting for a reply.",
        "People in {city} thank {E:nom} for a quick repair.",
        "The contract with {E:nom} runs for {n} months.",
        "A court will hear {E:typ} case against its contractor.",
        "Last year {E:nom} grew its revenue by {n} per cent.",
        "I used to buy from {E:nom} only; now I am looking elsewhere.",
    ),
}

# Sentences about nothing that is watched. {firm} is an invented firm that is not an entity.
PLAIN: Final[Mapping[str, tuple[str, ...]]] = {
    "ru": (
        "Сегодня в городе {city} обсуждали {thing}, и разговор затянулся до вечера.",
        "По прогнозу синоптиков, к {day} {month} станет заметно теплее.",
        "Фирма «{firm}» не ответила на вопросы редакции, хотя обещала сделать это за {n} дней.",
        "Цены на {goods} за квартал выросли на {n} %, следует из отчёта.",
        "Читатели спрашивают, когда наконец откроют {thing}; точной даты пока никто не называет.",
        "На собрании было {n} человек, половина из них пришла впервые.",
        "Автор благодарит всех, кто помогал собирать материалы и проверял цифры.",
        "Раньше здесь стоял старый вокзал, теперь планируют построить {thing}.",
        "Эксперты советуют не торопиться и сравнить хотя бы {n} предложений.",
        "Если погода позволит, праздник пройдёт {day} {month} на главной площади.",
        "«{firm}» набирает водителей и кладовщиков, зарплата по итогам собеседования.",
        "Город {city} снова попал в первую десятку, чему местные власти очень рады.",
        "Мы попробовали {goods} трёх марок и остались довольны только одной.",
        "В прошлый раз дорога заняла {n} минут, в этот – почти вдвое больше.",
        "Подробности появятся на сайте, а пока редакция собирает ваши письма.",
        "Как рассказали соседи, шум начался ещё {day} {month} и с тех пор не стихает.",
        "Рецепт простой: взять {goods}, добавить соль и дать постоять {n} минут.",
        "Музей готовит выставку, на которой покажут {n} старых фотографий.",
    ),
    "uk": (
        "Сьогодні у місті {city} обговорювали {thing}, і розмова тривала до вечора.",
        "За прогнозом синоптиків, до {day} {month} стане помітно тепліше.",
        "Фірма «{firm}» не відповіла на запитання редакції, хоча обіцяла зробити це за {n} днів.",
        "Ціни на {goods} за квартал зросли на {n} %, випливає зі звіту.",
        "Читачі питають, коли нарешті відкриють {thing}; точної дати поки ніхто не називає.",
        "На зборах було {n} людей, половина з них прийшла вперше.",
        "Автор дякує всім, хто допомагав збирати матеріали та перевіряв цифри.",
        "Раніше тут стояв старий вокзал, тепер планують збудувати {thing}.",
        "Експерти радять не поспішати й порівняти хоча б {n} пропозицій.",
        "Якщо погода дозволить, свято відбудеться {day} {month} на головній площі.",
        "«{firm}» шукає водіїв і комірників, платня за підсумками співбесіди.",
        "Місто {city} знову потрапило до першої десятки, чому місцева влада дуже рада.",
        "Ми спробували {goods} трьох марок і лишилися задоволені тільки однією.",
        "Минулого разу дорога забрала {n} хвилин, цього – майже вдвічі більше.",
        "Подробиці з'являться на сайті, а поки редакція збирає ваші листи.",
        "Як розповіли сусіди, шум почався ще {day} {month} і відтоді не вщухає.",
        "Рецепт простий: узяти {goods}, додати сіль і дати постояти {n} хвилин.",
        "Музей готує виставку, на якій покажуть {n} старих світлин.",
    ),
    "fi": (
        "Paikkakunnalla {city} keskusteltiin tänään aiheesta {thing}, ja puhetta riitti iltaan asti.",
        "Ennusteen mukaan sää lämpenee selvästi viimeistään {day}. {month}.",
        "Yhtiö ”{firm}” ei vastannut toimituksen kysymyksiin, vaikka lupasi vastata {n} päivässä.",
        "Tuotteen {goods} hinta nousi neljänneksen aikana {n} prosenttia, kerrotaan raportissa.",
        "Lukijat kysyvät, milloin {thing} viimein avataan; tarkkaa päivää ei ole kerrottu.",
        "Kokouksessa oli {n} ihmistä, joista puolet ensimmäistä kertaa.",
        "Kirjoittaja kiittää kaikkia, jotka auttoivat keräämään aineiston ja tarkistivat luvut.",
        "Paikalla oli ennen vanha asema, nyt sinne suunnitellaan rakennusta {thing}.",
        "Asiantuntijat neuvovat vertaamaan rauhassa ainakin {n} tarjousta.",
        "Jos sää sallii, juhla pidetään keskusaukiolla {day}. {month}.",
        "”{firm}” hakee kuljettajia ja varastotyöntekijöitä, palkka sovitaan haastattelussa.",
        "Paikkakunta {city} pääsi taas kymmenen parhaan joukkoon.",
        "Kokeilimme kolmea merkkiä, kun testattavana oli {goods}, ja vain yksi oli hyvä.",
        "Viimeksi matka kesti {n} minuuttia, nyt melkein kaksi kertaa kauemmin.",
        "Lisätietoja julkaistaan verkossa, ja siihen asti toimitus kerää lukijoiden kirjeitä.",
        "Naapurien mukaan melu alkoi jo {day}. {month} eikä ole sen jälkeen loppunut.",
        "Ohje on helppo: mittaa {goods}, lisää suola ja odota {n} minuuttia.",
        "Museo valmistelee näyttelyä, jossa on {n} vanhaa valokuvaa.",
    ),
    "en": (
        "In {city} they talked about {thing} today, and the talk went on until the evening.",
        "The forecast says it will be noticeably warmer by {day} {month}.",
        "The firm “{firm}” gave no answer, though it promised one within {n} days.",
        "Prices of {goods} rose by {n} per cent over the quarter, the report says.",
        "Readers ask when {thing} will open at last; nobody names a date.",
        "There were {n} people at the meeting, half of them for the first time.",
        "The author thanks everybody who helped to gather the material and checked the figures.",
        "An old railway station used to stand here; now {thing} is planned.",
        "Experts say there is no hurry and advise comparing at least {n} offers.",
        "If the weather holds, the fair takes place in the main square on {day} {month}.",
        "{firm} is hiring drivers and storekeepers, with pay agreed at the interview.",
        "{city} made it into the top ten again, to the delight of the council.",
        "We tried {goods} of three brands and were happy with only one of them.",
        "Last time the trip took {n} minutes, this time almost twice as long.",
        "Details will appear on the site; until then the editors collect your letters.",
        "Neighbours say the noise began on {day} {month} and has not stopped since.",
        "The recipe is simple: take {goods}, add salt and wait for {n} minutes.",
        "The museum prepares an exhibition with {n} old photographs.",
    ),
}

SLOTS: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    "ru": {
        "city": ("Верхнекамск", "Зареченск", "Лугоград", "Приозёрное", "Южноборск", "Старополье", "Ключи", "Ельники"),
        "thing": (
            "новый мост", "крытый рынок", "детскую библиотеку", "цех упаковки", "пункт выдачи", "лыжную трассу",
            "ремонт набережной", "расписание электричек", "учебный центр", "склад запчастей",
        ),
        "goods": ("муку", "гречку", "краску", "зимние шины", "кофе в зёрнах", "садовый инвентарь", "яблоки", "чай"),
        "firm": ("Околица и сыновья", "Трубадур-Сервис", "Пятая верста", "Скороход 7", "Мастерская Лапина"),
        "month": ("января", "февраля", "марта", "апреля", "сентября", "октября", "ноября"),
        "author": ("Пётр Заболотин", "Ирина Кречет", "О. Ласточкина", "vasilek_77", "Редакция", "Марат Яхонтов"),
        "tag": ("город", "экономика", "отзывы", "спорт", "быт", "транспорт"),
        "head": (
            "Что изменилось: {thing}", "{city}: итоги недели & планы", "Почём {goods} сегодня", "Письмо читателя № {n}",
            "{n} вопросов про {thing}", "Снова про {goods}",
        ),
        "head_about": ("{E:nom}: новости за {day} {month}", "Отзыв о {E:loc}", "Что ждёт клиентов {E:gen}"),
        "more": ("Читать дальше", "Обсудить на форуме", "Фото с места", "Источник"),
    },
    "uk": {
        "city": ("Верхньокамінь", "Зарічанськ", "Лугоград", "Приозерне", "Південноборськ", "Старопілля", "Ключі"),
        "thing": (
            "новий міст", "критий ринок", "дитячу бібліотеку", "цех пакування", "пункт видачі", "лижну трасу",
            "ремонт набережної", "розклад електричок", "навчальний центр", "склад запчастин",
        ),
        "goods": ("борошно", "гречку", "фарбу", "зимові шини", "каву в зернах", "садовий реманент", "яблука", "чай"),
        "firm": ("Околиця і сини", "Трубадур-Сервіс", "П'ята верста", "Бистрохід 7", "Майстерня Лапіна"),
        "month": ("січня", "лютого", "березня", "квітня", "вересня", "жовтня", "листопада"),
        "author": ("Петро Заболотін", "Ірина Кречет", "О. Ластівка", "volosh_77", "Редакція", "Марко Яхонт"),
        "tag": ("місто", "економіка", "відгуки", "спорт", "побут", "транспорт"),
        "head": (
            "Що змінилося: {thing}", "{city}: підсумки тижня & плани", "Почому {goods} сьогодні", "Лист читача № {n}",
            "{n} запитань про {thing}", "Знову про {goods}",
        ),
        "head_about": ("{E:nom}: новини за {day} {month}", "Робота в {E:loc}", "Що чекає на клієнтів {E:gen}"),
        "more": ("Читати далі", "Обговорити на форумі", "Фото з місця", "Джерело"),
    },
    "fi": {
        "city": ("Ylikoskela", "Rantaperä", "Kivikylä", "Hiekkaniemi", "Mäntyselkä", "Vanhapelto", "Lähde"),
        "thing": (
            "uusi silta", "kauppahalli", "lastenkirjasto", "pakkaamo", "noutopiste", "hiihtolatu", "rantaraitti",
            "junien aikataulu", "koulutuskeskus", "varaosavarasto",
        ),
        "goods": ("vehnäjauho", "tattari", "maali", "talvirengas", "kahvipapu", "puutarhatyökalu", "omena", "tee"),
        "firm": ("Pihapiiri ja pojat", "Torvisoitto-Huolto", "Viides virsta", "Kipinä 7", "Verstas Lapikas"),
        "month": ("tammikuuta", "helmikuuta", "maaliskuuta", "huhtikuuta", "syyskuuta", "lokakuuta", "marraskuuta"),
        "author": ("Pekka Suolampi", "Irja Kurkela", "O. Pääsky", "ruiskukka77", "Toimitus", "Matti Rubiini"),
        "tag": ("kaupunki", "talous", "arviot", "urheilu", "arki", "liikenne"),
        "head": (
            "Mikä muuttui: {thing}", "{city}: viikon tulokset & suunnitelmat", "Paljonko maksaa {goods} nyt",
            "Lukijan kirje nro {n}", "{n} kysymystä aiheesta {thing}", "Taas puheena {goods}",
        ),
        "head_about": ("{E:nom}: uutiset {day}. {month}", "Kokemuksia {E:ela}", "Mikä odottaa {E:gen} asiakkaita"),
        "more": ("Lue lisää", "Keskustele foorumilla", "Kuvia paikalta", "Lähde"),
    },
    "en": {
        "city": ("Upper Kame", "Streamford", "Meadowton", "Lakeside Cross", "South Borough", "Oldfield", "Wells End"),
        "thing": (
            "the new bridge", "the covered market", "the children's library", "a packing shop", "a pick-up point",
            "the ski trail", "the embankment", "the train timetable", "a training centre", "the spare parts store",
        ),
        "goods": ("flour", "buckwheat", "paint", "winter tyres", "coffee beans", "garden tools", "apples", "tea"),
        "firm": ("Outskirts & Sons", "Troubadour Services", "Fifth Mile", "Swiftfoot 7", "Lapin's Workshop"),
        "month": ("January", "February", "March", "April", "September", "October", "November"),
        "author": ("Peter Marshall-Bogg", "Irene Crane", "O. Swallow", "cornflower_77", "The Editors", "M. Ruby"),
        "tag": ("town", "economy", "reviews", "sport", "home", "transport"),
        "head": (
            "What has changed: {thing}", "{city}: the week & the plans", "The price of {goods} today",
            "Reader's letter no. {n}", "{n} questions about {thing}", "Once more about {goods}",
        ),
        "head_about": ("{E:nom}: news of {day} {month}", "My months with {E:nom}", "What awaits {E:gen} clients"),
        "more": ("Read more", "Discuss in the forum", "Pictures from the place", "Source"),
    },
}  # fmt: skip
