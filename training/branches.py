"""Words that a person would type for a firm of a branch, in four languages; which of our posts' branches they fit."""

from __future__ import annotations

from typing import Final

_TABLE: Final = """
telecom mobile_operator phone
ru: интернет, тариф, связь, роутер, сим-карта, абонент, мобильный
uk: інтернет, тариф, зв'язок, роутер, сім-карта, абонент, мобільний
fi: netti, liittymä, laajakaista, puhelin, operaattori, yhteys
en: broadband, mobile, SIM, router, tariff, contract

bank microloan microcredit lending finance pawnshop debt_collection leasing investments pension_fund
ru: банк, кредит, карта, вклад, ипотека, перевод, отделение
uk: банк, кредит, картка, депозит, переказ, відділення
fi: pankki, laina, tili, kortti, korko, konttori
en: bank, loan, account, card, mortgage, branch

grocery supermarket retail shop wholesale internet_shop online_shop online_store marketplace household home_goods
ru: магазин, продукты, касса, товар, скидка, заказ, покупатель
uk: магазин, продукти, каса, товар, знижка, замовлення, покупець
fi: kauppa, myymälä, kassa, tuotteet, tarjous, tilaus
en: shop, store, till, offers, groceries, order

electronics appliances appliance_store phone_repair appliance_repair repair
ru: техника, телевизор, холодильник, ремонт, гарантия, ноутбук, телефоны
uk: техніка, телевізор, холодильник, ремонт, гарантія, ноутбук, телефони
fi: kodinkoneet, televisio, jääkaappi, korjaus, takuu, elektroniikka
en: appliances, TV, fridge, repair, warranty, laptops

furniture kitchen carpenter
ru: мебель, кухня, диван, шкаф, сборка, матрас
uk: меблі, кухня, диван, шафа, збірка, матрац
fi: huonekalut, sohva, keittiö, sänky, kokoonpano, patja
en: furniture, sofa, kitchen, wardrobe, mattress, assembly

clothing clothes shoes kids_shop baby_shop jewelry
ru: одежда, обувь, размер, куртка, платье, примерка
uk: одяг, взуття, розмір, куртка, сукня, примірка
fi: vaatteet, kengät, koko, takki, verkkokauppa, muoti
en: clothes, shoes, size, jacket, dress, returns

food food_producer bakery dairy meat sweets food_industry brewery drinking_water water_delivery
ru: продукты, хлеб, молоко, колбаса, завод, упаковка, вода
uk: продукти, хліб, молоко, ковбаса, завод, упаковка, вода
fi: elintarvikkeet, leipä, maito, makkara, tehdas, pakkaus
en: food, bread, milk, sausages, factory, packaging

restaurant cafe coffee fast_food pizza food_delivery food_delivery_app delivery_app bar
ru: ресторан, кафе, меню, официант, пицца, кофе, столик, доставка еды
uk: ресторан, кафе, меню, офіціант, піца, кава, столик, доставка їжі
fi: ravintola, kahvila, ruoka, tarjoilija, pizza, lounas
en: restaurant, cafe, menu, waiter, pizza, coffee

garage car_service garage_parts car_parts car_dealer cars tyres car_wash service_station
ru: автосервис, машина, запчасти, шины, ремонт, салон, двигатель
uk: автосервіс, машина, запчастини, шини, ремонт, салон, двигун
fi: autokorjaamo, auto, varaosat, renkaat, huolto, autokauppa
en: garage, car, tyres, parts, MOT, service

builder developer flat_repair windows roofing roof building_materials construction_shop paint_shop fence_builder
ru: стройка, ремонт, квартиры, застройщик, новостройка, окна, бригада, дом
uk: будівництво, ремонт, квартири, забудовник, новобудова, вікна, бригада, будинок
fi: rakennus, remontti, asunnot, rakennuttaja, ikkunat, katto, talo
en: builders, houses, extension, windows, roof, site

clinic hospital dentist dental medicine_lab maternity rehab sanatorium optics optician care hair_transplant
ru: клиника, врач, приём, анализы, стоматология, лечение, запись
uk: клініка, лікар, прийом, аналізи, стоматологія, лікування, запис
fi: lääkäriasema, lääkäri, hammaslääkäri, vastaanotto, hoito, ajanvaraus
en: clinic, doctor, dentist, appointment, treatment, patients

pharmacy medical_supplies medical_supply
ru: аптека, лекарства, рецепт, фармацевт, таблетки
uk: аптека, ліки, рецепт, фармацевт, таблетки
fi: apteekki, lääkkeet, resepti, farmaseutti
en: pharmacy, medicines, prescription, chemist

courier post post_courier freight moving logistics carrier
ru: доставка, посылка, курьер, груз, склад, трек, перевозка
uk: доставка, посилка, кур'єр, вантаж, склад, відділення, перевезення
fi: paketti, kuljetus, lähetys, nouto, rahti, muutto
en: courier, parcel, delivery, depot, tracking, freight

taxi bus railway rail transport carsharing scooter scooter_rental cruise car_rental
ru: такси, автобус, водитель, поездка, билет, рейс, маршрут
uk: таксі, автобус, водій, поїздка, квиток, рейс, маршрут
fi: taksi, bussi, juna, kuljettaja, lippu, vuoro, matka
en: taxi, bus, train, driver, ticket, fare

airline travel travel_agency
ru: авиакомпания, рейс, билет, багаж, тур, путёвка, самолёт
uk: авіакомпанія, рейс, квиток, багаж, тур, путівка, літак
fi: lento, lentoyhtiö, matkatavarat, matka, lippu, matkatoimisto
en: airline, flight, baggage, ticket, tour, holiday

hotel sauna ski_resort
ru: отель, гостиница, номер, бронь, завтрак, заселение
uk: готель, номер, бронювання, сніданок, заселення, відпочинок
fi: hotelli, huone, varaus, aamiainen, majoitus
en: hotel, room, booking, breakfast, stay

gym fitness swimming_pool sport sports dancing_school
ru: фитнес, тренажёрный зал, абонемент, тренер, бассейн
uk: фітнес, тренажерна зала, абонемент, тренер, басейн
fi: kuntosali, jäsenyys, treeni, ohjaaja, uimahalli
en: gym, membership, trainer, classes, pool

school university education online_courses courses language_school driving_school kindergarten daycare school_food
ru: школа, курсы, обучение, преподаватель, дети, занятия, садик
uk: школа, курси, навчання, викладач, діти, заняття, садочок
fi: koulu, kurssi, opetus, opettaja, päiväkoti, autokoulu
en: school, course, teacher, lessons, pupils, nursery

software app mobile_app hosting hosting_cloud gaming streaming crypto_exchange media
ru: программа, приложение, сервер, сайт, подписка, лицензия, обновление
uk: програма, застосунок, сервер, сайт, підписка, ліцензія, оновлення
fi: ohjelmisto, sovellus, palvelin, tilaus, lisenssi, päivitys
en: software, app, server, subscription, licence, update

insurance
ru: страховая, полис, ОСАГО, выплата, страховка
uk: страхова, поліс, виплата, страховка, автоцивілка
fi: vakuutus, korvaus, vahinko, vakuutusyhtiö
en: insurance, claim, policy, premium

energy utilities utility electric_utility gas_utility heating water water_utility solar gas fuel petrol gas_station
ru: электричество, отопление, газ, вода, счётчик, тариф, заправка, бензин
uk: електрика, опалення, газ, вода, лічильник, тариф, заправка, пальне
fi: sähkö, lämmitys, kaukolämpö, vesi, lasku, huoltoasema
en: electricity, gas, heating, water, meter, bill

housing_management property_management property landlord real_estate real_estate_rent rent elevator parking
ru: управляющая компания, дом, подъезд, аренда, квартира, лифт, парковка
uk: управляюча компанія, будинок, під'їзд, оренда, квартира, ліфт, парковка
fi: isännöinti, taloyhtiö, vuokra, asunto, hissi, pysäköinti
en: letting agent, flat, rent, landlord, lift, parking

vet pet_shop pets pet
ru: ветеринар, ветклиника, собака, кошка, корм
uk: ветеринар, ветклініка, собака, кіт, корм
fi: eläinlääkäri, koira, kissa, eläinkauppa, rehu
en: vet, dog, cat, pet food

beauty hairdresser cosmetics
ru: салон красоты, стрижка, маникюр, косметика, крем, мастер
uk: салон краси, стрижка, манікюр, косметика, крем, майстер
fi: kampaamo, kauneushoitola, hiukset, kosmetiikka, voide
en: salon, haircut, nails, cosmetics, cream

agriculture seeds agri_trade agri_supply agri_machinery machinery forestry tools
ru: трактор, семена, удобрения, комбайн, станки, зерно, сельхозтехника
uk: трактор, насіння, добрива, комбайн, верстати, зерно, сільгосптехніка
fi: traktori, siemenet, lannoite, koneet, maatalous, metsä
en: tractor, seeds, fertiliser, machinery, farm, grain

b2b manufacturer business_services printing security staffing hr_service accounting chemistry rental services
ru: поставка, оборудование, договор, партия, типография, охрана, подбор персонала
uk: постачання, обладнання, договір, партія, друкарня, охорона, персонал
fi: toimitus, laitteet, sopimus, painotalo, vartiointi, rekrytointi
en: supplier, equipment, contract, printing, security, staff

laundry cleaning tailor
ru: химчистка, стирка, пятна, уборка, клининг
uk: хімчистка, прання, плями, прибирання, клінінг
fi: pesula, siivous, pyykki, tahrat
en: dry cleaners, laundry, cleaning, stains

cinema theatre museum events leisure amusement culture library tickets books bookstore hobby_shop toys stationery
ru: билеты, кино, концерт, музей, спектакль, книги, игрушки
uk: квитки, кіно, концерт, музей, вистава, книги, іграшки
fi: liput, elokuvat, konsertti, museo, kirjat, lelut
en: tickets, cinema, show, museum, books, toys

legal lawyer solicitor notary_service translation legal_edu
ru: юрист, адвокат, суд, договор, консультация
uk: юрист, адвокат, суд, договір, консультація
fi: lakimies, asianajaja, oikeus, sopimus
en: solicitor, lawyer, court, advice

funeral flowers
ru: цветы, букет, похороны, венок
uk: квіти, букет, похорон, вінок
fi: kukat, kimppu, hautajaiset
en: flowers, bouquet, funeral
"""


def words() -> dict[str, tuple[str, dict[str, tuple[str, ...]]]]:
    """For each branch of a post the name of its group, and the group's words by language."""
    found = {}
    for block in _TABLE.strip().split("\n\n"):
        first, *lines = block.split("\n")
        told = {line[:2]: tuple(line[4:].split(", ")) for line in lines}
        for branch in first.split():
            found[branch] = first.split()[0], told
    return found
