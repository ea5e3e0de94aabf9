"""Words for goods and services, as patterns: what a product's name stands beside. Data."""

from __future__ import annotations

from typing import Final

KINDS: Final = (
    r"тариф\w{0,3}|пакет\w{0,3}|модел\w{1,3}|телефон\w{0,3}|смартфон\w{0,3}|холодильник\w{0,3}|телевизор\w{0,3}|ноутбук\w{0,3}|"
    r"стиральн\w{2,3}\s(?:машин\w{1,2}|машинк\w{1,2})|стиралк\w{1,2}|пылесос\w{0,2}|диван\w{0,2}|кровать|кроват\w{1,2}|матрас\w{0,2}|шкаф\w{0,2}|кухн\w{1,2}|"
    r"крем\w{0,2}|шампунь|шампун\w{1,2}|сыр\w{0,2}|йогурт\w{0,2}|колбас\w{1,2}|торт\w{0,2}|пицц\w{1,2}|набор\w{0,2}|курс\w{0,2}|тур\w{0,2}|абонемент\w{0,2}|"
    r"подписк\w{1,2}|карт\w{1,2}|вклад\w{0,2}|кредит\w{0,2}|страховк\w{1,2}|полис\w{0,2}|коляск\w{1,2}|велосипед\w{0,2}|самокат\w{0,2}|утюг\w{0,2}|чайник\w{0,2}|"
    r"кофемашин\w{1,2}|микроволновк\w{1,2}|плит\w{1,2}|духовк\w{1,2}|кондиционер\w{0,2}|бойлер\w{0,2}|кот[её]л\w{0,2}|насос\w{0,2}|дрель|шуруповерт\w{0,2}|"
    r"шин\w{1,2}|аккумулятор\w{0,2}|масл\w{1,2}|краск\w{1,2}|ламинат\w{0,2}|плитк\w{1,2}|окн\w{1,2}|двер\w{1,3}|наушник\w{1,2}|планшет\w{0,2}|роутер\w{0,2}|"
    r"приставк\w{1,2}|принтер\w{0,2}|часы|кроссовк\w{1,2}|куртк\w{1,2}|сапог\w{1,2}|корм\w{0,2}|программ\w{1,2}|приложени\w{1,2}|услуг\w{1,2}|опци\w{1,2}|"
    r"пральн\w{1,3}\sмашин\w{1,2}|пралк\w{1,2}|телевізор\w{0,3}|пилосос\w{0,2}|ліжк\w{1,2}|шаф\w{1,2}|сир\w{0,2}|ковбас\w{1,2}|передплат\w{1,2}|підписк\w{1,2}|картк\w{1,2}|"
    r"праск\w{1,2}|котел|котл\w{1,2}|вікн\w{1,2}|фарб\w{1,2}|навушник\w{1,2}|послуг\w{1,2}|велосипед\w{0,2}|візок|візк\w{1,2}|холодильник\w{0,2}|кондиціонер\w{0,2}|"
    # what is sat on, eaten, put on, driven, learnt
    r"кресл\w{1,3}|крісл\w{1,3}|стол\w{0,2}|ст[іо]л|стул\w{0,3}|стілець|стільц\w{1,2}|люстр\w{1,2}|ков[её]р|ковр\w{1,2}|килим\w{0,2}|обо[ией]\w{0,2}|шпалер\w{0,2}|"
    r"комод\w{0,2}|тумб\w{1,3}|стеллаж\w{0,2}|гарнитур\w{0,2}|гарнітур\w{0,2}|коллекци\w{1,2}|колекці\w{1,2}|сери\w{1,2}|сері\w{1,2}|лини\w{1,2}|комплект\w{0,2}|бокс\w{0,2}|"
    r"піц\w{1,2}|суш[иі]|ролл?\w{0,2}|бургер\w{0,2}|салат\w{0,2}|напит(?:ок|ка|ки)|напі[йї]|сок\w{0,2}|пив\w{1,2}|вин\w{1,2}|кав\w{1,2}|кофе|ча[йяю]|хлеб\w{0,2}|хліб\w{0,2}|"
    r"молок\w{1,2}|масл[оа]|олі\w{1,2}|кефир\w{0,2}|творог\w{0,2}|сметан\w{1,2}|пельмен\w{1,3}|консерв\w{1,2}|паштет\w{0,2}|сосиск\w{1,3}|печень\w{1,2}|печив\w{1,2}|конфет\w{0,2}|"
    r"цукер\w{2,3}|шоколад\w{0,2}|смес[ьи]|суміш\w{0,2}|подгузник\w{0,2}|памперс\w{0,2}|п[іо]дгузк\w{1,2}|сыворотк\w{1,2}|сироватк\w{1,2}|маск\w{1,2}|помад\w{1,2}|дух[иів]\w{0,2}|"
    r"лак\w{0,2}|препарат\w{0,2}|таблетк\w{1,2}|витамин\w{0,2}|вітамін\w{0,2}|маз[ьиі]|капл[иі]|линз\w{0,2}|лінз\w{0,2}|сироп\w{0,2}|гель|гел[яею]\w{0,1}|бальзам\w{0,2}|порош(?:ок|ка|ком)|"
    r"рюкзак\w{0,2}|сумк\w{1,2}|чемодан\w{0,2}|валіз\w{1,2}|палатк\w{1,2}|намет\w{0,2}|лодк\w{1,2}|човен|човн\w{1,2}|мотор\w{0,2}|двигун\w{0,2}|мотоблок\w{0,2}|мотоцикл\w{0,2}|"
    r"(?:газоно)?косилк\w{1,2}|(?:газоно)?косарк\w{1,2}|генератор\w{0,2}|станок|станк\w{1,2}|верстат\w{0,2}|трактор\w{0,2}|комбайн\w{0,2}|сем[еі]н\w{0,2}|насінн\w{1,2}|семян\w{0,3}|удобрени\w{1,2}|"
    r"добрив\w{1,2}|тренаж[её]р\w{0,2}|б[іе]гов\w{2,3}\sдор[оі]ж\w{2,3}|экскурси\w{1,2}|екскурсі\w{1,2}|круиз\w{0,2}|круїз\w{0,2}|пут[её]вк\w{1,2}|тренинг\w{0,2}|тренінг\w{0,2}|вебинар\w{0,2}|"
    r"интенсив\w{0,2}|мангал\w{0,2}|сет(?:а|у|ом|ов|ів)?|творож\w{2,4}|брекет\w{1,2}|ноч[нн]?ик\w{0,2}|нічник\w{0,2}|[а-яёіїє]+-проектор\w{0,2}|проектор\w{0,2}|інтернет|интернет|грил[ьяе]|печ[ьиі]|камин\w{0,2}|камін\w{0,2}|радиатор\w{0,2}|радіатор\w{0,2}|смесител\w{1,2}|змішувач\w{0,2}|ванн\w{1,2}|унитаз\w{0,2}|унітаз\w{0,2}|"
    r"зам(?:ок|ка|ки)|жалюзи|жалюзі|кле[йяю]|грунтовк\w{1,2}|герметик\w{0,2}|утеплител\w{1,2}|утеплювач\w{0,2}|цемент\w{0,2}|игр[аыу]|игрушк\w{1,2}|іграшк\w{1,2}|конструктор\w{0,2}|"
    r"план\w{0,2}|программ\w{1,2}|програм\w{1,2}|застосун\w{2,3}|додат(?:ок|ка|ку)|система|систем\w{1,2}|сигнализаци\w{1,2}|сигналізаці\w{1,2}|камер\w{1,2}|видеорегистратор\w{0,2}|навигатор\w{0,2}|"
    r"фарш\w{0,2}|котлет\w{1,2}|хлопь\w{1,2}|десерт\w{0,2}|морожен\w{2,3}|морозив\w{1,2}|лекарств\w{1,2}|лампа|лампу|лампы|лампи|светильник\w{0,2}|світильник\w{0,2}|подушк\w{1,2}|"
    r"одеял\w{1,2}|ковдр\w{1,2}|плед\w{0,2}|кроватк\w{1,2}|люльк\w{1,2}|автокресл\w{1,2}|автокрісл\w{1,2}|стульчик\w{0,2}|пуховик\w{0,2}|плать\w{1,2}|сукн\w{1,2}|костюм\w{0,2}|"
    r"туфл\w{1,2}|ботин\w{2,3}|черевик\w{0,2}|футболк\w{1,2}|браслет\w{0,2}|кольц\w{1,2}|серьг\w{1,2}|гитар\w{1,2}|гітар\w{1,2}|учебник\w{0,2}|фотосесси\w{1,2}|фотосесі\w{1,2}|"
    r"маникюр\w{0,2}|манікюр\w{0,2}|пилинг\w{0,2}|пілінг\w{0,2}|массаж\w{0,2}|масаж\w{0,2}|шампан\w{3,4}|йогурт\w{0,2}|сырок\w{0,2}|сирок|сосис\w{2,3}|вафл\w{1,2}|кекс\w{0,2}|"
    r"пігул\w{2,3}|пилюл\w{1,3}|свічки|диск\w{0,2}|мяч\w{0,2}|м[’'ʼ]яч\w{0,2}|санк\w{1,2}|лыж\w{0,2}|лиж\w{0,2}|ковзан\w{1,2}|шлем\w{0,2}|шолом\w{0,2}|термос\w{0,2}|сковород\w{1,3}|кастрюл\w{1,2}|"
    r"каструл\w{1,2}|бритв\w{1,2}|эпилятор\w{0,2}|епілятор\w{0,2}|флешк\w{1,2}|видеокарт\w{1,2}|відеокарт\w{1,2}|монитор\w{0,2}|монітор\w{0,2}|клавиатур\w{1,2}|клавіатур\w{1,2}|рассад\w{1,2}|розсад\w{1,2}|саженц\w{1,2}|саджанц\w{1,2}|фен\w{0,2}|мультиварк\w{1,2}|блендер\w{0,2}|миксер\w{0,2}|мясорубк\w{1,2}|м[’'ʼ]ясорубк\w{1,2}|посудомо\w{2,4}|морозилк\w{1,2}|обогревател\w{1,2}|обігрівач\w{0,2}|колонк\w{1,2}|"
    r"чайник\w{0,2}|кавоварк\w{1,2}|кавомашин\w{1,2}|мікрохвильовк\w{1,2}|самокат\w{0,2}|дрил\w{1,2}|шуруповерт\w{0,2}|перфоратор\w{0,2}|болгарк\w{1,2}|процедур\w{1,2}|чек-?ап\w{0,2}|"
    r"сертификат\w{0,2}|сертифікат\w{0,2}|депозит\w{0,2}|рассрочк\w{1,2}|розстрочк\w{1,2}|ипотек\w{1,2}|іпотек\w{1,2}|позик\w{1,2}|за[йё]м\w{0,2}|поліс\w{0,2}"
)
OF_A_FIRM: Final = (
    r"карт\w{0,3}|вклад\w{0,2}|кредит\w{0,2}|страховк\w{1,2}|приложени\w{1,2}|програм+\w{1,2}|услуг\w{1,2}|послуг\w{1,2}|систем\w{0,2}|план\w{0,2}|ипотек\w{1,2}|іпотек\w{1,2}|"
    r"депозит\w{0,2}|рассрочк\w{1,2}|розстрочк\w{1,2}|застосун\w{2,3}|додат\w{2}|процедур\w{1,2}|опци\w{1,2}|сертиф\w+|за[йё]м\w{0,2}|позик\w{1,2}|часы|окн\w{1,2}|вікн\w{1,2}|двер\w{1,3}|"
    r"кухн\w{1,2}|стол\w{0,2}|мотор\w{0,2}|сери\w{1,2}|сері\w{1,2}|лини\w{1,2}|маск\w{1,2}|камер\w{1,2}|экскурси\w{1,2}|екскурсі\w{1,2}|игр[аыу]|масл\w{1,2}|сыр\w{0,2}|сир\w{0,2}|сок\w{0,2}|пив\w{1,2}|вин\w{1,2}"
)
"""After these a name without quotes is a firm's or somebody's as often as a product's."""
EN_KINDS: Final = (
    r"model|plan|package|tariff|phone|laptop|fridge(?:-freezer|\sfreezer)?|freezer|washing machine|washer|vacuum|sofa(?:\sbed)?|mattress|oven|boiler|kettle|"
    r"toaster|headphones|subscription|policy|course|bike|scooter|tyres?|camera|printer|router|dishwasher|tv|television|bed(?:side\stables?|\sframe|s)?|"
    r"pushchair|blender|membership|broadband|cover|bundle|deal|hob|cooker|shower|heater|radiators?|tent|microwave|tumble dryer|dryer|drill|saw|mower|"
    r"lawnmower|hedge trimmer|strimmer|pram|buggy|car seat|cot|wardrobe|desk|chairs?|armchair|recliner|table|curtains|blinds?|carpet|flooring|paint|"
    r"earbuds|speaker|soundbar|tablet|watch|smartwatch|monitor|keyboard|mouse|console|game|app|software|handset|sim|hub|thermostat|alarm|doorbell|"
    r"treadmill|rower|bathtub|taps?|worktops?|conditioner|shampoo|serum|cream|lotion|supplement|vitamins|formula|cereal|coffee|tea|pizza|meal|"
    r"camp|workshops?|sessions?|lessons|retreat|trip|hamper|voucher|gift card|card|account|loan|mortgage|insurance|warranty|pass|treatment|facial|massage|class|cruise|tour|holiday|e-bike|van|"
    r"mattress topper|duvet|pillows?|jacket|boots|trainers|backpack|suitcase|pressure washer|coffee machine|espresso machine|air fryer|pan|pans|"
    r"kitchen|classes|lenses|glasses|shoes|sandals|dress|coat|trousers|jeans|sheets|rug|bath|toilet|basin|sink|worktop|lights?|torch|bulbs?|stove|fire|heat pump|meter|"
    r"e-reader|laptop bag|handbag|toy|doll|puzzle|bricks|seat|helmet|lock|pump|compressor|generator|chainsaw|tractor|trailer|caravan|motorhome|moped|motorbike|"
    r"ointment|tablets|capsules|gel|spray|lotion|perfume|mascara|foundation|lipstick|body butter|shampoo bar|dog food|cat food|kibble|yoghurt|cheese|sausages|"
    r"burger|burgers|pasta|wrap|sandwich|beer|wine|gin|whisky|juice|protein|bars?|mix|service plan|care plan|licence|license|"
    r"knives|knife set|trampoline|hot tub|greenhouse|shed|barbecue|bbq|solar panels|inverter|battery|charger|cable|lamp"
)
FI_KINDS: Final = (
    r"[a-zåäö]*(?:malli|liittymä|paketti|paketi|tuote|tuottee|puhelin|puhelime|kaappi|kaapi|kone|imuri|sohva|patja|uuni|pyörä|kurssi|vakuutus|"
    r"vakuutukse|sänky|sängy|televisio|kattila|pumppu|pumpu|keitin|keittime|kortti|korti|sarja|setti|seti|jäsenyys|jäsenyyde|tilaus|pesuri|robotti|"
    r"roboti|leikkuri|kello|kellot|rattaat|renkaat|voide|voitee|kahvi|juusto|ruoka|lelu|peli|ohjelma|palvelu|laina|matto|tuoli|pöytä|kiuas|kiukaa|"
    r"kassi|sopimus|sopimukse|boksi|leiri|kaiutin|kaiuttime|akku|pora|saha|teltta|teltan|reppu|repu|vaunut|istuin|istuime|ateria|menu|jalkine|"
    r"grilli|sauna|takka|taka|mökki|veneen|mönkijä|skootteri|auto|kuulokkeet|läppäri|tabletti|reititin|reitittime|tulostin|kamera|näyttö|näytö|lamppu|valaisin|lauta|laudan|laukku|laukun|kenkä|risteily|peite|lakana|lakanat|joustinpatja|runkopatja|liesi|lieden|puuro)"
    r"(?:n|a|ä|t|ta|tä|na|nä|ni|ssa|ssä|en|in|sta|stä|lla|llä|lle)?|(?:mallin\s)?nimi\son|nimeltä|pakettina|mallina"
)
FI_IN_COMPOUNDS: Final = (
    r"maton|matot|verho|verhot|verhoja|penkki|penki|hylly|vuode|peitto|peite|tyyny|lakana|takki|taki|housut|kengät|saappaat|saapas|laturi|"
    r"kuulolaite|kuulolaittee|laite|laittee|lääke|lääkkee|kapseli|kapselit|tabletit|rasva|shampoo|geeli|seerumi|suihke|öljy|maali|lakka|laka|liima|"
    r"tasoite|laatta|laatat|parketti|parketi|ikkuna|ovi|oven|hana|allas|amme|wc|suihku|kiulu|ruoho|lannoite|siemen|rehu|ämpäri|köysi|vene|"
    r"perämoottori|moottori|mönkkäri|mopo|traktori|peräkärry|kärry|jogurtti|jugurtti|juoma|olut|olue|viini|mehu|leipä|leivä|makkara|pizza|pitsa|"
    r"hampurilainen|hampurilaise|burgeri|kakku|kaku|lahjakortti|passi|lippu|lipu|kausilippu|rahasto|valmennus|valmennukse|hoito|hoido|hieronta|"
    r"käsittely|siivoukse|tarkastus|katsastus|risteily|laajakaista|valokuitu|ruokakassi|nuppi|"
    r"kypärä|kypära|lukko|"
    r"luko|tili|talletus|talletukse|kori|näyte|näyttee|puku|puvu|haalari|hattu|hatu|pipo|hanskat|rukkaset|sormus|sormukse|riipus|riipukse|koru|kaulakoru|kello|laukku|salkku|lompakko|sateenvarjo|kattaus|laukku|lauku|sukset|luistimet|lauta|lauda|palovaroitin|mittari|nettitikku|puuro|jäätelö|"
    r"keksi|keksit|suklaa|manikyyri|pedikyyri|tarjoukse|tarjous|matka|matko|retki|retke|kuuri|valmennuks|ohjelma|rahaston|tuote|kattila|vaippa|vaipat|vaippoje|rokote|silmätipa|silmätipat|tipat|lisäravinne|vitamiini|vitamiini(?:t|en)|joulukuusi|kuusi"
)
"""What stands behind a hyphen, too common to tell a product when it stands alone."""
