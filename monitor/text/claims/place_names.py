"""Towns and regions of the first markets, nominative: data. Inflected when first asked for."""

from __future__ import annotations

from typing import Final

RU: Final = """Москва Санкт-Петербург Петербург Питер Новосибирск Екатеринбург Казань Нижний_Новгород Челябинск Самара Омск
Ростов-на-Дону Уфа Красноярск Воронеж Пермь Волгоград Краснодар Саратов Тюмень Тольятти Ижевск Барнаул Ульяновск Иркутск
Хабаровск Ярославль Владивосток Махачкала Томск Оренбург Кемерово Новокузнецк Рязань Астрахань Пенза Липецк Киров Чебоксары
Тула Калининград Курск Ставрополь Сочи Тверь Магнитогорск Иваново Брянск Белгород Сургут Владимир Нижний_Тагил Архангельск
Чита Калуга Смоленск Волжский Курган Череповец Орёл Вологда Саранск Мурманск Якутск Тамбов Грозный Стерлитамак Кострома
Петрозаводск Нижневартовск Йошкар-Ола Новороссийск Комсомольск-на-Амуре Таганрог Сыктывкар Нальчик Шахты Дзержинск Орск
Братск Благовещенск Энгельс Ангарск Королёв Великий_Новгород Мытищи Псков Люберцы Бийск Южно-Сахалинск Армавир Рыбинск
Прокопьевск Балаково Абакан Подольск Химки Балашиха Одинцово Жуковский Серпухов Коломна Электросталь Домодедово Пушкино
Выборг Гатчина Анапа Геленджик Ялта Симферополь Севастополь Пятигорск Кисловодск Минск Гомель Витебск Гродно Брест Могилёв
Бобруйск Алматы Алма-Ата Астана Нур-Султан Караганда Шымкент Актобе Павлодар Усть-Каменогорск Семей Костанай Атырау Актау
Ташкент Бишкек Тбилиси Ереван Баку Киев Харьков Одесса Днепр Львов Запорожье Николаев Хельсинки Лаппеенранта Иматра Таллин Рига Вильнюс
Хельсинки Эспоо Тампере Турку Адлер Елабуга Набережные_Челны Альметьевск Зеленоград Клин Дмитров Ногинск Щёлково Раменское Видное Реутов Мурино Кудрово Колпино
Шушары Всеволожск Миасс Златоуст Каменск-Уральский Первоуральск Сызрань Новочебоксарск Батайск Рубцовск Северодвинск Обнинск Муром Арзамас Ковров
Херсон Полтава Чернигов Черкассы Винница Житомир Сумы Ровно Тернополь Луцк Ужгород Черновцы Хмельницкий Кривой_Рог Мариуполь
Ивано-Франковск Донецк Луганск Кременчуг Ирпень Буча Бровари Тирасполь Кишинёв Вильнюс Минеральные_Воды Ессентуки Железноводск
Евпатория Керчь Феодосия Алушта Судак Туапсе Ейск Тихорецк Кропоткин Славянск-на-Кубани Майкоп Элиста Нальчик Владикавказ Назрань
Дербент Каспийск Хасавюрт Невинномысск Георгиевск Будённовск Волгодонск Новочеркасск Азов Каменск-Шахтинский Старый_Оскол Губкин
Елец Россошь Балашов Камышин Михайловка Урюпинск Димитровград Кинель Жигулёвск Октябрьский Нефтекамск Салават Ишимбай Бугульма
Нижнекамск Зеленодольск Лениногорск Чистополь Глазов Воткинск Сарапул Березники Соликамск Чайковский Кунгур Лысьва Копейск Троицк
Озёрск Снежинск Асбест Серов Полевской Ревда Верхняя_Пышма Ханты-Мансийск Нефтеюганск Новый_Уренгой Ноябрьск Салехард Тобольск
Ишим Бердск Искитим Междуреченск Юрга Ачинск Канск Минусинск Норильск Железногорск Усолье-Сибирское Улан-Удэ Кызыл Находка Уссурийск
Артём Магадан Петропавловск-Камчатский Биробиджан Тында Котлас Северодвинск Апатиты Мончегорск Кандалакша Сортавала Кингисепп Тихвин
Сосновый_Бор Луга Великие_Луки Старая_Русса Боровичи Вышний_Волочёк Ржев Торжок Вязьма Клинцы Новомосковск Узловая Щёкино Касимов
Моршанск Мичуринск Кузнецк Саров Павлово Выкса Кстово Бор Городец Дзержинск Шуя Кинешма Александров Переславль-Залесский Ростов
Тутаев Углич Мышкин Солигорск Барановичи Пинск Орша Мозырь Лида Борисов Полоцк Новополоцк Жлобин Молодечно Слуцк Тараз Кокшетау
Талдыкорган Уральск Темиртау Кызылорда Туркестан Экибастуз Рудный Жезказган Самарканд Бухара Ош"""
UK: Final = """Академмістечко Бортничі Біличі Русанівка Куренівка Чоколівка Голосієво Деміївка Воскресенка Підгородне Ворзель Немішаєве Тараща Сквира Кагарлик Крюківщина Снятин Рогатин Яворів Мостиська Сколе Молдаванка Оболонь Позняки Осокорки Троєщина Поділ Печерськ Лук’янівка Святошин Борщагівка Дарниця Нивки Теремки Виноградар Голосіїв Солом’янка Сихів
Салтівка Таїрова Пересип Левандівка Аркадія Мелітополь Бердянськ Енергодар Токмак Канів Сміла Золотоноша Корсунь Богуслав Миронівка Переяслав Яготин Ромни
Охтирка Тростянець Глухів Новгород-Сіверський Нетішин Славута Шепетівка Старокостянтинів Волочиськ Бережани Чортків Теребовля Кременець Дубляни Винники Новояворівськ
Рахів Тячів Свалява Виноградів Рава-Руська Новий_Розділ Жидачів Борислав Радехів Каховка Генічеськ Вознесенськ Первомайськ Южноукраїнськ Подільськ Балта Татарбунари
Болград Рені Затока Коблево Кароліно-Бугаз Славське Драгобрат Ворохта Косів Надвірна Бурштин Галич Хотин Новодністровськ Могилів-Подільський Жмеринка Козятин Хмільник
Гайсин Ладижин Немирів Коростень Звягель Малин Овруч Бородянка Макарів Вишневе Софіївська_Борщагівка Чабани Вугледар Бахмут Покровськ Дружківка Костянтинівка Куп’янськ
Балаклія Мерефа Дергачі Люботин Синельникове Марганець П’ятихатки Жовті_Води Знам’янка Світловодськ Гадяч Карлівка Пирятин Хорол Київ Харків Одеса Дніпро Львів Запоріжжя Кривий_Ріг Миколаїв Вінниця Херсон Полтава Чернігів Черкаси Хмельницький
Чернівці Житомир Суми Рівне Івано-Франківськ Тернопіль Луцьк Ужгород Кропивницький Біла_Церква Кременчук Кам’янське Мукачево
Бровари Бориспіль Ірпінь Буча Вишневе Обухів Фастів Васильків Умань Бердичів Коломия Дрогобич Стрий Червоноград Нікополь
Павлоград Самар Новомосковськ Кам’янець-Подільський Олександрія Ковель Конотоп Шостка Прилуки Ніжин Ізмаїл Чорноморськ Южне Калуш
Краматорськ Слов’янськ Маріуполь Донецьк Луганськ Сімферополь Севастополь Яремче Буковель Трускавець Моршин Самбір Долина Жовква
Вишгород Боярка Українка Гостомель Славутич Лозова Чугуїв Лубни Миргород Горішні_Плавні Варшава Краків Москва Прага Хуст Берегове Ізюм Сарни Дубно Броди Золочів
Токмак Мелітополь Бердянськ Енергодар Кам’янка-Бузька Новояворівськ Стебник Борислав Трускавець Сокаль Дубляни Винники Брюховичі
Хотин Кіцмань Чортків Бережани Кременець Збараж Почаїв Острог Здолбунів Вараш Нововолинськ Володимир Любомль Ковель Коростень
Звягель Новоград-Волинський Овруч Малин Радомишль Козятин Жмеринка Могилів-Подільський Бар Гайсин Ладижин Хмільник Славута Шепетівка
Нетішин Старокостянтинів Волочиськ Дунаївці Світловодськ Знам’янка Сміла Канів Золотоноша Шпола Пирятин Гадяч Хорол Кобеляки Ромни
Охтирка Тростянець Путивль Глухів Лебедин Ніжин Бахмач Сновськ Лохвиця Ізюм Балаклія Куп’янськ Мерефа Дергачі Люботин Первомайськ
Вознесенськ Южноукраїнськ Баштанка Очаків Подільськ Балта Роздільна Болград Рені Каховка Нова_Каховка Скадовськ Генічеськ Марганець
Покров Жовті_Води Синельникове Вільногірськ Апостолове Покровськ Дружківка Костянтинівка Бахмут Лиман Переяслав Яготин Березань
Бородянка Макарів Тетіїв Богуслав Рахів Тячів Виноградів Свалява Іршава Чоп Перечин Галич Бурштин Надвірна Косів Верховина Болехів
Тлумач Ворохта Татарів Поляниця Кутаїсі Тбілісі Батумі Вроцлав Гданськ Берлін Вільнюс Кишинів Одещина"""
FI: Final = """
Nurmo Arlanda Kastrup Gardermoen Anjalankoski Kuusankoski Inkeroinen Karhula Toijala Viiala Vammala Vilppula Ylistaro Ivalo Raksila Linnanmaa Kaukovainio Meilahti Jorvi Veikkola Kauklahti Luosto Messilä Sappee
Sörnäinen Söderkulla Tartto Vilna Varsova Krakova Gdansk Lissabon Ateena Bryssel Budapest Wien München Frankfurt Amsterdam Madrid Barcelona Alicante Antalya Alanya Istanbul Dubai Bangkok Milano Venetsia Malmö Keitele
Alavieska Brändö Enonkoski Evijärvi Finström Föglö Hailuoto Halsua Hammarland Hankasalmi Hirvensalmi Hämeenkyrö Iitti Isojoki Joroinen Juupajoki
Jämijärvi Kaavi Kannonkoski Karijoki Karvia Kemijärvi Kihniö Kinnula Kivijärvi Kokemäki Konnevesi Korsnäs Kruunupyy Kuhmoinen Kyyjärvi Kärkölä
Kärsämäki Lappajärvi Lestijärvi Liminka Luhanka Lumijoki Merijärvi Mänttä-Vilppula Oripää Pertunmaa Petäjävesi Pielavesi Pihtipudas Pomarkku Pornainen
Puumala Pyhäjoki Pyhäntä Pyhäranta Pälkäne Rautalampi Rautavaara Reisjärvi Rääkkylä Sauvo Sievi Siikajoki Siikalatva Sonkajärvi Toivakka Tuusniemi
Tyrnävä Utajärvi Uurainen Vehmaa Vesanto Vieremä Vöyri Ypäjä Oulunsalo Vallila Tapanila Laajasalo Aviapolis Kupittaa Vuores Jyskä Palokka Halikko
Nummela Klaukkala Hyrylä Kellokoski Saariselkä Göteborg
Helsinki Espoo Tampere Vantaa Oulu Turku Jyväskylä Lahti Kuopio Pori Kouvola Joensuu Lappeenranta Hämeenlinna Vaasa
Seinäjoki Rovaniemi Mikkeli Kotka Salo Porvoo Kokkola Hyvinkää Lohja Järvenpää Rauma Kajaani Kerava Savonlinna Nokia Ylöjärvi
Kangasala Vihti Riihimäki Raasepori Imatra Raisio Raahe Sastamala Hollola Tornio Iisalmi Valkeakoski Kurikka Kemi Varkaus
Jämsä Hamina Heinola Äänekoski Pieksämäki Forssa Akaa Orimattila Loimaa Uusikaupunki Ylivieska Kauhava Loviisa Kuusamo Kankaanpää
Parainen Maarianhamina Tuusula Kirkkonummi Nurmijärvi Sipoo Kaarina Kempele Siilinjärvi Mäntsälä Lempäälä Pirkkala Ruovesi Inari
Kittilä Levi Ylläs Ruka Kallio Itäkeskus Tapiola Leppävaara Tikkurila Pasila Kamppi Malmi Myyrmäki Matinkylä Kalasatama Hakaniemi
Tukholma Tallinna Hervanta Lielahti Kaukajärvi Sello Jumbo Sodankylä Kuhmo Nurmes Lieksa Outokumpu Suonenjoki Lapua Alavus Naantali Paimio Somero Karkkila
Hanko Kauniainen Pietarsaari Sotkamo Laukaa Lieto Nastola Eura Eurajoki Harjavalta Huittinen Ulvila Nakkila Merikarvia
Parkano Ikaalinen Virrat Mänttä Orivesi Ähtäri Keuruu Viitasaari Saarijärvi Suolahti Muurame Kangasniemi Mäntyharju Juva Rantasalmi
Sulkava Punkaharju Kerimäki Kitee Tohmajärvi Ilomantsi Juuka Kontiolahti Liperi Polvijärvi Leppävirta Maaninka Lapinlahti Kiuruvesi
Pyhäjärvi Haapajärvi Nivala Oulainen Haapavesi Kalajoki Muhos Ii Haukipudas Kiiminki Pudasjärvi Taivalkoski Suomussalmi Ristijärvi
Vaala Paltamo Hyrynsalmi Puolanka Keminmaa Tervola Pello Ylitornio Kolari Muonio Enontekiö Utsjoki Pelkosenniemi Savukoski Salla
Posio Ranua Simo Kristiinankaupunki Närpiö Kaskinen Maalahti Mustasaari Uusikaarlepyy Laihia Isokyrö Ilmajoki Teuva Jalasjärvi Kauhajoki
Alajärvi Kuortane Vimpeli Toholampi Kannus Veteli Kaustinen Karstula Joutsa Hartola Sysmä Heinävesi Padasjoki Asikkala Lammi Hattula
Janakkala Loppi Hausjärvi Tammela Jokioinen Humppila Urjala Vesilahti Punkalaidun Säkylä Köyliö Pöytyä Aura Masku Nousiainen Mynämäki
Laitila Rusko Taivassalo Kustavi Parainen Kemiönsaari Inkoo Siuntio Karjaa Tammisaari Pukkila Askola Myrskylä Lapinjärvi Pyhtää Virolahti
Miehikkälä Luumäki Lemi Taipalsaari Savitaipale Ruokolahti Rautjärvi Parikkala Tahko Vuokatti Himos Arabia Töölö Lauttasaari Vuosaari
Itis Redi Kaivopiha Kluuvi Oulunkylä Herttoniemi Espoonlahti Kivenlahti Olari Otaniemi Tampereentalo Skanssi Ideapark Mylly Matkus Iso_Omena
Ainoa Entresse Koivukylä Korso Hakunila Myllypuro Kontula Mellunmäki Puotila Roihuvuori Kulosaari Munkkiniemi Munkkivuori Haaga Pasila Käpylä Maunula
Malmi Tapulikaupunki Puistola Suutarila Kannelmäki Malminkartano Pitäjänmäki Konala Ruoholahti Jätkäsaari Kalasatama Arabianranta Viikki Pihlajamäki Tikkurila Myyrmäki
Martinlaakso Kivistö Tapiola Matinkylä Leppävaara Espoonkeskus Kirkkonummi Hervanta Tesoma Pispala Linnainmaa Runosmäki Varissuo Länsikeskus Kauppatori Kamppi
Sello Malaga Kreeta Rodos Alanya Fuengirola Gran_Canaria Teneriffa Phuket Praha Rooma Pariisi Berliini Hampuri
Kööpenhamina Oslo Lontoo Riika Pärnu Haaparanta Uumaja"""
EN: Final = """
Gdansk Gdańsk Wroclaw Poznan Katowice Lodz Kaunas Sofia Bucharest Zagreb Ljubljana Belgrade Cologne Stuttgart Dusseldorf Leipzig Dresden Hanover Bremen
Rotterdam Utrecht Eindhoven Antwerp Ghent Bruges Lille Bordeaux Toulouse Nantes Strasbourg Seville Granada Valencia Bilbao Girona Murcia Genoa Turin
Bari Thessaloniki Gothenburg Malmo Bergen Aarhus Harpenden Ambleside Godalming Haslemere Farnborough Camberley Bridport Lyndhurst Cowes
Sandown St_Just Looe Padstow Wadebridge Tiverton Honiton Axminster Crediton Brixham Dartmouth Kingsbridge Ivybridge Plympton Stratford-upon-Avon
Kenilworth Atherstone Bedworth Droitwich Bewdley Bridgnorth Market_Drayton Whitchurch Mold Flint Denbigh Ruthin Caernarfon Pwllheli Dolgellau
Stoke-on-Trent Newcastle-under-Lyme Kidsgrove Sandbach Winsford Stretford Eccles Leigh Carnforth Garstang Kirkham Lytham Poulton Harwell Wallingford
Henley Marlow Windsor Ascot Buckingham Amersham Chesham High_Wycombe Beaconsfield Berkhamsted Tring Bishop's_Stortford Saffron_Walden Sudbury
Woodbridge Aldeburgh Beccles Bungay Stokesley Guisborough Yarm Chester-le-Street Hebburn Prudhoe Ponteland Amble Rothbury Wooler Selkirk Melrose Kelso
Langholm Annan Lockerbie Moffat Girvan Irvine Clydebank Bearsden Dunblane Cupar Haymarket Piccadilly Paddington Euston Waterloo Clapham_Junction
Woolwich Streatham Tooting Balham Battersea Chelsea Kensington Barking Dagenham Sutton Bedminster Clifton Keynsham Radstock Midsomer_Norton
Bradford-on-Avon Melksham Calne Hungerford Thatcham
London Birmingham Manchester Leeds Liverpool Sheffield Bristol Newcastle Nottingham Leicester Coventry Bradford Cardiff
Belfast Edinburgh Glasgow Aberdeen Dundee Southampton Portsmouth Plymouth Brighton Reading Oxford Cambridge Norwich Ipswich York
Derby Hull Stoke Wolverhampton Swansea Exeter Bath Croydon Luton Northampton Peterborough Milton_Keynes Swindon Bournemouth Dublin
Cork Galway Limerick Helsinki Espoo Tampere Turku Oulu Vantaa Tallinn Stockholm Berlin Paris Madrid Rome Amsterdam Brussels Vienna
New_York Los_Angeles Chicago Houston Phoenix Philadelphia San_Antonio San_Diego Dallas Austin Seattle Denver Boston Detroit Portland
Las_Vegas Memphis Atlanta Miami San_Francisco Washington Toronto Vancouver Montreal Calgary Ottawa Sydney Melbourne Brisbane Perth
Auckland Wellington Mumbai Delhi New_Delhi Bangalore Bengaluru Hyderabad Chennai Kolkata Pune Ahmedabad Jaipur Gurgaon Noida Lucknow
Dubai Singapore Heathrow Gatwick Stansted Croydon Watford Slough Guildford Chester Lancaster Preston Blackpool Carlisle Durham
Sunderland Middlesbrough Wigan Bolton Stockport Warrington Harrogate Cheltenham Gloucester Worcester Hereford Shrewsbury Kent Essex
Surrey Sussex Cornwall Devon Yorkshire Kyiv Moscow Doncaster Rotherham Barnsley Wakefield Halifax Huddersfield Oldham Rochdale
Bury Salford Altrincham Macclesfield Crewe Telford Stafford Walsall Dudley Solihull Redditch Rugby Nuneaton Kettering Corby Bedford
Stevenage Hertford Harlow Chelmsford Colchester Southend Basildon Dartford Maidstone Ashford Canterbury Dover Folkestone Hastings
Eastbourne Worthing Crawley Horsham Woking Aldershot Basingstoke Winchester Salisbury Andover Newbury Maidenhead Wycombe Aylesbury
Banbury Didcot Abingdon Taunton Yeovil Torquay Truro Weymouth Poole Lincoln Grimsby Scunthorpe Boston Grantham Mansfield Chesterfield
Buxton Burton Tamworth Kidderminster Llandudno Wrexham Newport Barry Inverness Perth Stirling Paisley Falkirk Dunfermline Livingston
Derry Lisburn Newry Waterford Kilkenny Sligo Wolverton Hounslow Wembley Ealing Harrow Enfield Barnet Bromley Romford Ilford Stratford
Lewisham Greenwich Wimbledon Brixton Hackney Camden Islington Sacramento Nashville Orlando Tampa Cleveland Pittsburgh Baltimore Columbus
Indianapolis Charlotte Raleigh Minneapolis Milwaukee Cincinnati Kansas_City Salt_Lake_City Oakland Brooklyn Queens Bronx Surat Nagpur
Indore Bhopal Patna Kochi Coimbatore Vadodara Visakhapatnam Chandigarh Thane Andheri Whitefield Koramangala Secunderabad Prague Budapest
Warsaw Darlington Hartlepool Stockton Thurrock Grays Tilbury Gravesend Margate Ramsgate Faversham Sittingbourne Gillingham Chatham
Rochester Sevenoaks Tonbridge Tunbridge_Wells Reigate Redhill Dorking Epsom Kingston Richmond Twickenham Staines Bracknell Wokingham
Farnham Fareham Gosport Havant Chichester Bognor_Regis Lewes Brentwood Braintree Clacton Harwich Felixstowe Lowestoft Great_Yarmouth
King's_Lynn Bury_St_Edmunds Newmarket Ely Huntingdon Wisbech Spalding Stamford Newark Worksop Retford Gainsborough Goole Selby
Whitby Scarborough Bridlington Filey Skipton Keighley Ilkley Harrogate Ripon Northallerton Richmond Penrith Kendal Windermere Keswick
Barrow Workington Whitehaven Morecambe Fleetwood Southport Birkenhead Wallasey Runcorn Widnes Northwich Nantwich Congleton Leek
Matlock Bakewell Ilkeston Loughborough Hinckley Melton_Mowbray Oakham Wellingborough Daventry Leamington Leamington_Spa Warwick Evesham
Malvern Ludlow Oswestry Welshpool Aberystwyth Bangor Holyhead Rhyl Colwyn_Bay Carmarthen Llanelli Neath Bridgend Merthyr Pontypridd
Caerphilly Cwmbran Monmouth Chepstow Stroud Cirencester Tewkesbury Yate Weston-super-Mare Bridgwater Minehead Barnstaple Bideford Bude
Newquay Falmouth Penzance St_Ives St_Austell Tavistock Paignton Exmouth Sidmouth Dorchester Swanage Shaftesbury Trowbridge Chippenham
Devizes Marlborough Wantage Witney Bicester Thame Leighton_Buzzard Dunstable Letchworth Hitchin Welwyn St_Albans Hemel_Hempstead
Borehamwood Uxbridge Hayes Southall Brentford Acton Hammersmith Fulham Putney Clapham Peckham Deptford Walthamstow Tottenham Finchley
Alnwick Hexham Gateshead Jarrow Whitley_Bay Berwick Morpeth Dumfries Ayr Kilmarnock Greenock Oban Fort_William Elgin Arbroath
Kirkcaldy Glenrothes Motherwell Coatbridge Hamilton Lanark Galashiels Aviemore Thurso Lerwick Stornoway Drogheda Dundalk Tralee Killarney
Athlone Ennis Letterkenny Wexford Navan Bray Armagh Enniskillen Omagh Coleraine Larne Ballymena Corfu Crete Rhodes Kos Zante Faro
Lanzarote Fuerteventura Gran_Canaria Majorca Mallorca Menorca Ibiza Benidorm Marbella Malta Cyprus Paphos Larnaca Dalaman Bodrum
Marrakech Cancun Bali Phuket Bangkok Goa Nice Lyon Marseille Milan Naples Venice Florence Pisa Verona Bologna Salzburg Innsbruck
Albuquerque Tucson Fresno Omaha Tulsa Wichita Louisville Knoxville Richmond Norfolk Savannah Boise Spokane Tacoma Anaheim Honolulu
Newark Jersey_City Hoboken Buffalo Rochester Syracuse Albany Hartford Providence Winnipeg Halifax Edmonton Hamilton Adelaide Hobart
Darwin Cairns Geelong Christchurch Dunedin Mysore Amritsar Ludhiana Kanpur Varanasi Ranchi Guwahati Warsaw Krakow Kraków Bratislava Zurich Geneva Munich Hamburg Frankfurt Lisbon Porto Barcelona Malaga Alicante Tenerife Athens Istanbul
Cleethorpes Skegness Mablethorpe Wetherby Otley Pudsey Morley Batley Dewsbury Pontefract Castleford Cleckheaton Brighouse Todmorden Hebden_Bridge Bingley
Shipley Haworth Buckfastleigh Totnes Okehampton Launceston Liskeard Bodmin Redruth Camborne St_Helens Bolton Bury Glossop Stalybridge Ashton-under-Lyne Cheadle
Wilmslow Knutsford Urmston Accrington Burnley Colne Clitheroe Blackburn Darwen Chorley Leyland Ormskirk Skelmersdale Kirkby Huyton Crosby Formby Bootle
Consett Bishop_Auckland Seaham Peterlee Cramlington Blyth Ashington Wallsend Tynemouth South_Shields Redcar Saltburn Thirsk Malton Driffield Hessle
Brigg Louth Sleaford Market_Harborough Rushden Corby Kempston Biggleswade Royston Haverhill Stowmarket Diss Thetford Dereham Cromer Sheringham Fakenham
Swaffham Downham_Market Chatteris St_Neots Hoddesdon Cheshunt Epping Loughton Billericay Rayleigh Canvey_Island Whitstable Herne_Bay Hythe Tenterden
Rye Bexhill Hailsham Uckfield Crowborough Haywards_Heath Burgess_Hill Shoreham Littlehampton Petersfield Alton Romsey Eastleigh Ringwood Lymington Christchurch
Frome Shepton_Mallet Glastonbury Clevedon Portishead Nailsea Thornbury Dursley Tetbury Leominster Ross-on-Wye Bromsgrove Stourbridge Halesowen Oldbury Smethwick
West_Bromwich Wednesbury Bilston Cannock Lichfield Rugeley Uttoxeter Ashbourne Belper Alfreton Hucknall Beeston Coalville Rugeley Prestatyn Conwy Porthmadog
Barmouth Machynlleth Brecon Abergavenny Ebbw_Vale Porthcawl Maesteg Port_Talbot Tenby Pembroke Haverfordwest Fishguard Cardigan Lampeter Dunbar Haddington Musselburgh Dalkeith
Peebles Hawick Jedburgh Stranraer Troon Largs Dumbarton Helensburgh Alloa Cumnock Crieff Pitlochry Nairn Forres Fraserburgh Peterhead Ullapool Portree Ballymoney Strabane
Cookstown Dungannon Craigavon Portadown Lurgan Bangor Newtownards Downpatrick Naas Newbridge Carlow Clonmel Cobh Mallow Castlebar Westport Roscommon Longford Mullingar Tullamore
Funchal Albufeira Lagos Salou Sitges Nerja Torremolinos Magaluf Palma Santorini Mykonos Kefalonia Heraklion Chania Dubrovnik Zadar Sorrento Rimini Catania Palermo Antalya Izmir Hurghada Sharm_El_Sheikh Agadir Copenhagen Oslo Riga Vilnius Reykjavik Antalya Sharjah Doha Jyväskylä Kuopio Lahti Rovaniemi Vaasa Pori"""
