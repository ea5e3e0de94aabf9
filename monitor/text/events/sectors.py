"""Words that tell a sector of business, and the larger regions, in four languages: data only.

Lower-case stems as alternatives; a stem begins a word. Sectors are slugs (`docs/contract.md`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

SECTORS: Final[Mapping[str, Mapping[str, str]]] = {
    "agriculture": {
        "ru": "сельск\\w+ хоз|аграр|агро|фермер|пасек|пчеловод|животновод|растениевод|теплич|зерн|урож|птицефаб|свиновод|виноград|виноделие",
        "uk": "сільськ\\w+ госп|аграр|агро|фермер|пасік|бджільн|тварин|рослинн|теплиц|зерн|урожа|врожа|птахо|молочн\\w+ ферм",
        "fi": "maatal|maatila|viljel|karja|mehiläi|kasvihuon|turkis|minkki|vilja|sato|porotal",
        "en": "farm|agricultur|crop|harvest|livestock|beekeep|grower|dairy herd|vineyard|abattoir",
    },
    "food": {
        "ru": "пищев|хлеб|молоч|мясо|мясн|сыр|кондитер|пиво|напитк|масложир|сахар|колбас",
        "uk": "харчов|хліб|молоч|м.яс|сир|кондитер|пив|напо|олі[яї]|цукор|ковбас",
        "fi": "elintarvik|leipom|meijeri|panimo|liha|juusto|makei|kahvi",
        "en": "food|baker|brewer|dairy|drink|cheese|meat|confection|distill",
    },
    "retail": {
        "ru": "ритейл|рознич|магазин|торгов|супермаркет|маркетплейс",
        "uk": "рітейл|роздріб|крамниц|магазин|торгів|супермаркет|маркетплейс",
        "fi": "vähittäis|kauppa|kaupan|myymäl|tavaratal",
        "en": "retail|shop|store|supermarket|high street",
    },
    "construction": {
        "ru": "строител|застройщ|цемент|бетон|кирпич|новостро|недвижим|девелоп",
        "uk": "будівел|будівн|забудовник|цемент|бетон|цегл|новобуд|нерухом",
        "fi": "rakennus|rakenta|betoni|urakoi|kiinteistö",
        "en": "construction|builder|housing|cement|brick|property develop|real estate",
    },
    "transport": {
        "ru": "такси|перевоз|логист|грузо|авиа|железнодорож|порт[ыаоу]|судоход|доставк|курьер|автобус",
        "uk": "таксі|перевез|логіст|вантаж|авіа|залізни|порт[иау]|судноплав|достав|кур.єр|автобус",
        "fi": "taksi|kuljetu|logistiik|rahti|lento|rauta|satam|laiva|lähet|bussi",
        "en": "taxi|haulage|haulier|freight|logistic|airline|railway|shipping|deliver|courier|bus",
    },
    "energy": {
        "ru": "энерг|электро|нефт|газ[аоуе]?\\b|газов|уголь|угол|тепло|солнечн|ветро",
        "uk": "енерг|електро|нафт|газ[уіо]?\\b|газов|вугіл|тепло|сонячн|вітро",
        "fi": "energia|sähkö|öljy|kaasu|lämpö|tuulivoim|aurinko|turve",
        "en": "energy|electric|oil\\b|gas\\b|coal|heat|solar|wind farm|offshore wind|power",
    },
    "finance": {
        "ru": "банк|страхов|кредит|лизинг|инвест|вклад|микрофин|криптовал",
        "uk": "банк|страхов|кредит|лізинг|інвест|вклад|мікрофін|криптовал",
        "fi": "pank|vakuutu|luotto|laina|sijoit|rahoitu",
        "en": "bank|insur|credit|loan|lender|leasing|invest|crypto",
    },
    "telecom": {
        "ru": "оператор\\w* связи|телеком|интернет-провайд|базов\\w+ станц|абонент",
        "uk": "оператор\\w* зв.язку|телеком|провайдер|базов\\w+ станц|абонент",
        "fi": "teleoperaat|tukiasem|laajakaist|verkkoyhtiö|liittym|kuitu",
        "en": "telecom|broadband|mobile network|mast|fibre|ofcom",
    },
    "it": {
        "ru": "программн|софт|айти|it-|разработчик|дата-центр|приложени",
        "uk": "програмн|софт|айті|it-|розробник|дата-центр|застосун",
        "fi": "ohjelmist|tietotekn|it-ala|sovellu|datakesku|pilvi",
        "en": "software|it sector|data cent|app\\b|developer|cloud",
    },
    "health": {
        "ru": "медицин|клиник|больни|аптек|фармац|лекарств|стоматолог|врач",
        "uk": "медич|медицин|клінік|лікарн|аптек|фармац|ліки|ліків|стоматолог|лікар",
        "fi": "terveys|lääk|apteek|sairaal|hammas|hoiva",
        "en": "health|clinic|hospital|pharma|dentist|medicine|care home|nhs",
    },
    "manufacturing": {
        "ru": "машиностро|металлург|станко|завод|фабрик|промышленн|литейн",
        "uk": "машинобуд|металург|верстат|завод|фабрик|промислов|ливарн",
        "fi": "teollisuu|konepaja|tehdas|tehtaa|metalli|valimo",
        "en": "manufactur|factory|engineering|steel|foundry|industrial",
    },
    "mining": {
        "ru": "шахт|карьер|рудник|добыч|горнодоб",
        "uk": "шахт|кар.єр|рудник|видобу|гірничо",
        "fi": "kaivo|louho",
        "en": "mining|mine\\b|mines\\b|quarry",
    },
    "forestry": {
        "ru": "лесозагот|лесопром|древес|пиломатер|целлюлоз|бумажн",
        "uk": "лісозагот|деревооб|деревин|пиломатер|целюлоз|паперов",
        "fi": "metsä|puutavar|saha|sellu|paperi|kartonki",
        "en": "forestry|timber|sawmill|pulp|paper mill",
    },
    "tourism": {
        "ru": "туризм|турист|туропер|гостини|отел|хостел|ресторан|кафе|общепит",
        "uk": "туризм|турист|туропер|готел|хостел|ресторан|кафе|кав.ярн",
        "fi": "matkail|hotell|ravintol|majoit|lyhytvuokra|mökkivuokra",
        "en": "tourism|hotel|restaurant|hospitality|hostel|travel",
    },
    "education": {
        "ru": "образован|школ|вуз|университет|репетитор|детск\\w+ сад",
        "uk": "освіт|школ|виш|університет|репетитор|дитяч\\w+ сад|дитсад",
        "fi": "koulutu|koulu|yliopist|päiväkot|oppilaito|varhaiskasvat",
        "en": "education|school|universit|tutor|nursery|college",
    },
    "utilities": {
        "ru": "жкх|водоканал|мусор|отход|коммунал|лифт",
        "uk": "жкг|водоканал|сміт|відход|комунал|ліфт",
        "fi": "jäte|vesihuol|kaukolämp|kunnallistek",
        "en": "water compan|sewage|waste|refuse|recycling|utilit",
    },
    "media": {
        "ru": "сми\\b|телеканал|радио|издательс|реклам",
        "uk": "змі\\b|телеканал|радіо|видавниц|реклам",
        "fi": "media|radio|kustan|mainos|lehti",
        "en": "media|broadcast|publish|advertis|newspaper",
    },
}

REGIONS: Final[Mapping[str, Mapping[str, str]]] = {
    "ru": {
        "Россия": "росси|рф\\b",
        "Украина": "украин",
        "Финляндия": "финлянд",
        "Беларусь": "беларус|белорус",
        "Казахстан": "казахстан",
        "Евросоюз": "евросоюз|\\bес\\b",
        "Китай": "кита[йяюе]",
        "Татарстан": "татарстан",
        "Башкортостан": "башкор|башкир",
        "Крым": "крым",
        "Карелия": "карели",
        "Якутия": "якути",
        "Урал": "урал[аеу]?\\b",
        "Сибирь": "сибир[ьи]\\b",
        "Дальний Восток": "дальн\\w+ восток",
        "Кубань": "кубан[ьи]\\b",
        "Поволжье": "поволж",
    },
    "uk": {
        "Україна": "україн",
        "Росія": "росі[яїйю]",
        "Польща": "польщ",
        "Румунія": "румун",
        "Євросоюз": "євросоюз|\\bєс\\b",
        "Закарпаття": "закарпат",
        "Буковина": "буковин",
        "Волинь": "волин",
        "Поділля": "поділл",
        "Полісся": "поліс+",
        "Галичина": "галичин",
        "Донбас": "донбас",
    },
    "fi": {
        "Suomi": "suome|suomi\\b",
        "Ruotsi": "ruots",
        "Viro": "viro[ns]|viroon|virossa",
        "Venäjä": "venäj",
        "EU": "eu\\b|eu:",
        "Uusimaa": "uudellamaa|uudenmaa|uusimaa",
        "Pirkanmaa": "pirkanma",
        "Varsinais-Suomi": "varsinais-suom",
        "Pohjanmaa": "pohjanma",
        "Lappi": "lapis+a|lapin\\b|lappi",
        "Kainuu": "kainuu",
        "Savo": "savo[ns]|savos+a",
        "Karjala": "karjala",
        "Satakunta": "satakun",
        "Häme": "häme",
        "Kymenlaakso": "kymenlaakso",
    },
    "en": {
        "United Kingdom": "uk\\b|britain|british|united kingdom",
        "England": "england|english",
        "Scotland": "scotland|scottish",
        "Wales": "wales|welsh",
        "Northern Ireland": "northern ireland|ulster",
        "Ireland": "ireland|irish",
        "European Union": "european union|eu\\b|brussels",
        "United States": "united states|u\\.s\\.|american",
        "Finland": "finland|finnish",
        "Ukraine": "ukrain",
        "Russia": "russia",
    },
}
