"""Words that fill the plain sentences of the feed benchmark: plural subjects, past verbs, plural objects.

In these forms Russian, Ukrainian, Finnish and English sentences come out right without any grammar, and two
texts share few runs of three words, as texts of two authors do.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

# {subj} who, {adj} which of them, {verb} did, {aobj} which, {obj} what, {adv} how, {where} where; {place} and
# {person} are put together from heads and tails.
PATTERNS: Final[Mapping[str, tuple[str, ...]]] = {
    "ru": (
        "{adv} {adj} {subj} {verb} {aobj} {obj} {where}",
        "{adj} {subj} {verb} {obj}, а {subj} {adv} {verb} {aobj} {obj}",
        "в {place} {n} раз {verb} {aobj} {obj}, но {adj} {subj} {adv} {verb} {obj}",
        "{person} уверяет, что {adj} {subj} {adv} {verb} {aobj} {obj}",
        "«{adj} {subj} {verb} {obj} {where}», – пишет {person}",
        "{where} {subj} {adv} {verb} {obj} за {n} рублей",
        "{aobj} {obj} {verb} {adj} {subj} {where}, {person} {adv} молчит",
    ),
    "uk": (
        "{adv} {adj} {subj} {verb} {aobj} {obj} {where}",
        "{adj} {subj} {verb} {obj}, а {subj} {adv} {verb} {aobj} {obj}",
        "у {place} {n} разів {verb} {aobj} {obj}, але {adj} {subj} {adv} {verb} {obj}",
        "{person} запевняє, що {adj} {subj} {adv} {verb} {aobj} {obj}",
        "«{adj} {subj} {verb} {obj} {where}», – пише {person}",
        "{where} {subj} {adv} {verb} {obj} за {n} гривень",
        "{aobj} {obj} {verb} {adj} {subj} {where}, {person} {adv} мовчить",
    ),
    "fi": (
        "{adv} {adj} {subj} {verb} {aobj} {obj} {where}",
        "{adj} {subj} {verb} {obj}, ja {subj} {adv} {verb} {aobj} {obj}",
        "{place} sai {n} kirjettä, kun {adj} {subj} {adv} {verb} {obj}",
        "{person} kertoo, että {adj} {subj} {adv} {verb} {aobj} {obj}",
        "”{adj} {subj} {verb} {obj} {where}”, {person} kirjoittaa",
        "{where} {subj} {adv} {verb} {obj} {n} eurolla",
        "{aobj} {obj} {verb} {adj} {subj} {where}, {person} vaikeni {adv}",
    ),
    "en": (
        "{adv} the {adj} {subj} {verb} {aobj} {obj} {where}",
        "{adj} {subj} {verb} {obj}, while {subj} {adv} {verb} {aobj} {obj}",
        "{place} counted {n} letters after {adj} {subj} {adv} {verb} {obj}",
        "{person} insists that {adj} {subj} {adv} {verb} {aobj} {obj}",
        "“{adj} {subj} {verb} {obj} {where}”, writes {person}",
        "{where} {subj} {adv} {verb} {obj} for {n} pounds",
        "{aobj} {obj} pleased {adj} {subj} {where}, {person} {adv} kept quiet",
    ),
}

_WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "ru": {
        "adj": (
            "старые новые местные усталые весёлые молодые опытные терпеливые хмурые бывшие городские сельские"
            " приезжие сонные упрямые щедрые отважные вежливые шумные тихие осторожные любопытные бережливые"
            " рассеянные дружные находчивые ворчливые отзывчивые непоседливые запасливые"
        ),
        "subj": (
            "жители соседи строители рыбаки учителя врачи садовники водители художники читатели пекари"
            " музыканты лыжники студенты туристы кузнецы библиотекари почтальоны пасечники электрики"
            " аптекари огородники сторожа охотники плотники пенсионеры велосипедисты столяры школьники краеведы"
        ),
        "verb": (
            "починили покрасили построили нашли измерили описали продали купили перенесли вымыли"
            " разобрали собрали осмотрели сравнили показали закрыли открыли спасли заказали подарили"
            " сфотографировали спрятали обменяли проверили потеряли отвезли выбрали отстояли забросили"
            " пересчитали утеплили подняли застраховали расчистили сломали"
        ),
        "aobj": (
            "деревянные каменные дорогие ржавые редкие тяжёлые зелёные огромные хрупкие медные пёстрые"
            " ветхие удобные тёплые прочные скользкие складные чугунные узкие глиняные заморские ценные"
            " кривые дешёвые бумажные стеклянные полосатые круглые съедобные самодельные"
        ),
        "obj": (
            "мосты крыши лодки окна заборы книги карты лавки фонари телеги колодцы тропы качели часы"
            " зеркала корзины причалы ворота печи сани валенки афиши сараи пруды беседки вывески ступени"
            " чайники письма гнёзда холсты самовары скворечники дневники мельницы витрины костюмы рецепты"
            " вёдра чемоданы пироги прялки якоря"
        ),
        "adv": (
            "вчера быстро молча охотно нехотя внезапно вместе тайно ловко долго бесплатно впервые снова"
            " заранее напрасно недавно аккуратно случайно наспех дружно зимой ночью вовремя наконец осторожно"
        ),
        "where": (
            "за рекой|у вокзала|возле школы|на пристани|под горой|около рынка|в переулке|на окраине|у пруда"
            "|за мельницей|в музее|на ярмарке|у старой башни|в порту|на чердаке|вдоль канала|в клубе|у моста"
        ),
        "head": "Верхне Нижне Старо Ново Бело Красно Лесо Камне Южно Северо Тихо Сухо Дальне Малино Рыбо",
        "tail": "камске реченске горске польске озёрске борске лугове бережье девичье слободске дольске",
        "person": (
            "Забол Кречет Ласточк Яхонт Грачёв Дубров Лапин Сомик Полынц Ершик Воронц Медун Рябинк Щеглик"
            " Осинк Калитк Бобрик Журавк Тростин Хмелёв"
        ),
        "ending": "ов ова ин ина ский ская енко ич",
    },
    "uk": {
        "adj": (
            "старі нові місцеві втомлені веселі молоді досвідчені терплячі похмурі колишні міські сільські"
            " приїжджі сонні вперті щедрі відважні ввічливі галасливі тихі обережні цікаві ощадливі"
            " неуважні дружні кмітливі буркотливі чуйні непосидючі завбачливі"
        ),
        "subj": (
            "мешканці сусіди будівельники рибалки вчителі лікарі садівники водії художники читачі пекарі"
            " музиканти лижники студенти туристи ковалі бібліотекарі листоноші пасічники електрики"
            " аптекарі городники сторожі мисливці теслі пенсіонери велосипедисти столяри школярі краєзнавці"
        ),
        "verb": (
            "полагодили пофарбували збудували знайшли виміряли описали продали купили перенесли вимили"
            " розібрали зібрали оглянули порівняли показали зачинили відчинили врятували замовили подарували"
            " сфотографували сховали обміняли перевірили загубили відвезли вибрали відстояли покинули"
            " перерахували утеплили підняли застрахували розчистили зламали"
        ),
        "aobj": (
            "дерев'яні кам'яні дорогі іржаві рідкісні важкі зелені величезні крихкі мідні строкаті"
            " ветхі зручні теплі міцні слизькі складані чавунні вузькі глиняні заморські цінні"
            " криві дешеві паперові скляні смугасті круглі їстівні саморобні"
        ),
        "obj": (
            "мости дахи човни вікна паркани книжки мапи лавки ліхтарі вози криниці стежки гойдалки годинники"
            " дзеркала кошики причали ворота печі сани чоботи афіші сараї ставки альтанки вивіски сходи"
            " чайники листи гнізда полотна самовари шпаківні щоденники млини вітрини костюми рецепти"
            " відра валізи пироги прядки якорі"
        ),
        "adv": (
            "вчора швидко мовчки охоче неохоче раптово разом таємно спритно довго безплатно вперше знову"
            " заздалегідь марно нещодавно акуратно випадково нашвидку дружно взимку вночі вчасно нарешті обережно"
        ),
        "where": (
            "за річкою|біля вокзалу|біля школи|на пристані|під горою|поблизу ринку|у провулку|на околиці|біля ставка"
            "|за млином|у музеї|на ярмарку|біля старої вежі|у порту|на горищі|вздовж каналу|у клубі|біля мосту"
        ),
        "head": "Верхньо Нижньо Старо Ново Біло Червоно Лісо Кам'яно Південно Північно Тихо Сухо Малино Рибо",
        "tail": "камську річанську горську пільську озерську борську лугову бережжі дівиччі слобідську дольську",
        "person": (
            "Забол Кречет Ластів Яхонт Грач Дубров Лапін Сомик Полинц Йоржик Воронц Медун Горобин Щиглик"
            " Осик Хвіртк Бобрик Журавк Очерет Хміл"
        ),
        "ending": "енко ук ський ська ич ів чук ко",
    },
    "fi": {
        "adj": (
            "vanhat uudet paikalliset väsyneet iloiset nuoret kokeneet kärsivälliset synkät entiset ahkerat"
            " maalaiset uneliaat itsepäiset anteliaat rohkeat kohteliaat äänekkäät hiljaiset varovaiset"
            " uteliaat säästäväiset hajamieliset sopuisat nokkelat avuliaat levottomat taitavat innokkaat vieraat"
        ),
        "subj": (
            "asukkaat naapurit rakentajat kalastajat opettajat lääkärit puutarhurit kuljettajat taiteilijat lukijat"
            " leipurit muusikot hiihtäjät opiskelijat matkailijat sepät kirjastonhoitajat postinkantajat"
            " mehiläishoitajat sähköasentajat apteekkarit viljelijät vartijat metsästäjät kirvesmiehet"
            " eläkeläiset pyöräilijät puusepät koululaiset tutkijat"
        ),
        "verb": (
            "korjasivat maalasivat rakensivat löysivät mittasivat kuvailivat myivät ostivat siirsivät pesivät"
            " purkivat kokosivat tarkastivat vertasivat esittelivät sulkivat avasivat pelastivat tilasivat"
            " lahjoittivat valokuvasivat piilottivat vaihtoivat tutkivat kadottivat kuljettivat valitsivat"
            " puolustivat hylkäsivät laskivat eristivät nostivat vakuuttivat raivasivat rikkoivat"
        ),
        "aobj": (
            "puisia kivisiä kalliita ruosteisia harvinaisia raskaita vihreitä valtavia hauraita kuparisia kirjavia"
            " ränsistyneitä mukavia lämpimiä kestäviä liukkaita taitettavia kapeita savisia ulkomaisia"
            " arvokkaita vinoja halpoja paperisia lasisia raidallisia pyöreitä syötäviä kotitekoisia keltaisia"
        ),
        "obj": (
            "siltoja kattoja veneitä ikkunoita aitoja kirjoja karttoja penkkejä lyhtyjä kärryjä kaivoja polkuja"
            " keinuja kelloja peilejä koreja laitureita portteja uuneja rekiä saappaita julisteita vajoja lampia"
            " huvimajoja kylttejä portaita teepannuja kirjeitä pesiä kankaita linnunpönttöjä päiväkirjoja"
            " myllyjä pukuja reseptejä ämpäreitä matkalaukkuja piirakoita rukkeja ankkureita"
        ),
        "adv": (
            "eilen nopeasti vaiti mielellään vastahakoisesti äkkiä yhdessä salaa taitavasti kauan ilmaiseksi"
            " ensimmäisenä taas etukäteen turhaan hiljattain siististi vahingossa hätäisesti talvella yöllä"
            " ajoissa lopulta varovasti toisinaan"
        ),
        "where": (
            "joen takana|aseman luona|koulun vieressä|satamassa|mäen alla|torin laidalla|kujalla|laitakaupungilla"
            "|lammen rannalla|myllyn takana|museossa|markkinoilla|vanhan tornin luona|ullakolla|kanavan varrella"
            "|kerhossa|sillan kupeessa|metsän reunassa"
        ),
        "head": "Ylä Ala Vanha Uusi Valko Puna Metsä Kivi Etelä Pohjois Hilja Kuiva Vattu Kala Hiekka",
        "tail": "koski ranta mäki pelto järvi vuori niitty lahti saari laakso kylä",
        "person": (
            "Suola Kurke Pääsky Rubii Varis Tammi Lapika Monni Koiruoho Kiiski Korppi Pihlaja Tikli"
            " Haapa Portti Majava Haikara Ruoko Humala Tervas"
        ),
        "ending": "nen la mäki lampi ranta koski salo virta",
    },
    "en": {
        "adj": (
            "old new local tired merry young seasoned patient gloomy former rural visiting sleepy stubborn"
            " generous brave polite noisy quiet careful curious thrifty absent-minded friendly clever grumpy"
            " helpful restless prudent foreign"
        ),
        "subj": (
            "neighbours builders anglers teachers doctors gardeners drivers painters readers bakers musicians"
            " skiers students tourists blacksmiths librarians postmen beekeepers electricians chemists farmers"
            " watchmen hunters carpenters pensioners cyclists joiners pupils historians villagers"
        ),
        "verb": (
            "repaired painted built found measured described sold bought moved washed dismantled assembled"
            " inspected compared displayed closed opened rescued ordered donated photographed hid exchanged"
            " tested lost delivered selected defended abandoned counted insulated raised insured cleared broke"
        ),
        "aobj": (
            "wooden stone costly rusty rare heavy green enormous fragile copper motley shabby handy warm sturdy"
            " slippery folding narrow clay overseas valuable crooked cheap paper glass striped round edible"
            " home-made yellow"
        ),
        "obj": (
            "bridges roofs boats windows fences books maps benches lanterns carts wells paths swings clocks"
            " mirrors baskets piers gates stoves sledges boots posters sheds ponds arbours signs steps kettles"
            " letters nests canvases samovars birdhouses diaries mills costumes recipes buckets suitcases pies"
            " spindles anchors"
        ),
        "adv": (
            "yesterday quickly silently gladly grudgingly suddenly together secretly deftly patiently freely"
            " again beforehand vainly recently neatly accidentally hastily jointly nightly promptly finally"
            " cautiously sometimes proudly"
        ),
        "where": (
            "beyond the river|by the station|near the school|on the pier|below the hill|around the market"
            "|in the lane|at the outskirts|beside the pond|behind the mill|in the museum|at the fair"
            "|by the old tower|in the harbour|in the attic|along the canal|at the club|under the bridge"
        ),
        "head": "Upper Lower Old New White Red Wood Stone South North Still Dry Far Rasp Fish",
        "tail": "ford stead hill field mere burgh meadow shore maid croft dale",
        "person": (
            "Sorrel Crane Swallow Ruby Rook Oak Lap Catfish Worm Ruff Raven Honey Rowan Finch"
            " Aspen Gate Beaver Heron Reed Hop"
        ),
        "ending": "wood ley ton man son er worth well",
    },
}  # fmt: skip

SLOT_WORDS: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    lang: {slot: tuple(words.split("|" if slot == "where" else " ")) for slot, words in slots.items()}
    for lang, slots in _WORDS.items()
}
