"""Posts that firms write about themselves, none with a name in it: (language, firm, text, whether something happened).

Invented, ours. The threshold of `monitor.text.events.SAID_OF_ITSELF` was set on `LEARNT`; `UNSEEN` was written before
the first run on it.
"""

from __future__ import annotations

from typing import Final

Own = tuple[str, str, str, bool]

LEARNT: Final[tuple[Own, ...]] = (
    (
        "ru",
        "Лаванда Декор",
        "Мы открыли второй магазин! Ждём вас и на Садовой, 14. Площадь втрое больше, первая неделя со скидками.",
        True,
    ),
    (
        "ru",
        "Лаванда Декор",
        "Друзья, у нас большая новость: с понедельника запускаем собственный цех по пошиву штор.",
        True,
    ),
    ("ru", "ТехноСклад", "Нам 15 лет! Спасибо всем, кто был с нами с первого дня.", True),
    ("ru", "ТехноСклад", "С сегодняшнего дня отдел закупок возглавила Марина Кравец. Поздравляем!", True),
    ("ru", "ТехноСклад", "Приглашаем на наш стенд B12 на выставке «Логистика-2026», 3-5 декабря.", True),
    ("ru", "ТехноСклад", "Мы переехали: новый офис на Заводской, 7. Телефоны те же.", True),
    ("ru", "Лаванда Декор", "Доброе утро! Сегодня работаем с 10 до 19, обед без перерыва.", False),
    ("ru", "Лаванда Декор", "Как вам такие шторы в гостиную? Ставьте + в комментариях.", False),
    ("ru", "ТехноСклад", "Скидка 20% на стеллажи до конца недели. Успейте заказать!", False),
    ("ru", "ТехноСклад", "Требуется кладовщик, график 2/2, зарплата от 60 000. Звоните.", False),
    ("ru", "ТехноСклад", "С первым снегом! Берегите себя на дорогах.", False),
    ("uk", "Дубрава Меблі", "Ми відкрили новий салон у Львові, на вулиці Городоцькій! Чекаємо на гостей щодня.", True),
    (
        "uk",
        "Дубрава Меблі",
        "Запускаємо другу виробничу лінію: тепер кухні робимо за десять днів замість двадцяти.",
        True,
    ),
    ("uk", "Дубрава Меблі", "Сьогодні нам виповнилося 20 років. Дякуємо нашим клієнтам і команді!", True),
    ("uk", "Дубрава Меблі", "Наш новий комерційний директор — Олег Савчук. Вітаємо в команді!", True),
    ("uk", "АгроЛан", "Ми виграли тендер на постачання насіння для трьох областей.", True),
    ("uk", "АгроЛан", "На жаль, ми змушені закрити магазин у Сумах з 1 грудня. Дякуємо за роки разом.", True),
    ("uk", "Дубрава Меблі", "Який колір обрали б ви для спальні? Пишіть у коментарях.", False),
    ("uk", "Дубрава Меблі", "Знижки до -30% на всі дивани тільки до неділі!", False),
    ("uk", "АгроЛан", "Нагадуємо: у суботу склад працює до 14:00.", False),
    ("uk", "АгроЛан", "Гарного дня всім! Погода сьогодні шепоче.", False),
    ("fi", "Kielorinne Oy", "Avasimme toisen myymälän Tampereelle! Tervetuloa avajaisiin lauantaina.", True),
    ("fi", "Kielorinne Oy", "Muutimme isompiin tiloihin Vantaalle, varasto on nyt 4 000 neliötä.", True),
    ("fi", "Kielorinne Oy", "Täytämme tänään 30 vuotta. Kiitos asiakkaille!", True),
    ("fi", "Kielorinne Oy", "Uudeksi toimitusjohtajaksemme on nimitetty Laura Heikkinen.", True),
    ("fi", "Pohjanpaja Oy", "Saimme juuri suurtilauksen Ruotsista, palkkaamme 12 hitsaajaa.", True),
    ("fi", "Pohjanpaja Oy", "Olemme mukana Alihankinta-messuilla 1.-3.12., osasto C 210. Tule käymään!", True),
    ("fi", "Pohjanpaja Oy", "Hyvää viikonloppua kaikille! Muistakaa levätä.", False),
    ("fi", "Kielorinne Oy", "Tänään -20 % kaikista kynttilöistä, vain liikkeestä.", False),
    ("fi", "Kielorinne Oy", "Avoinna tänään 10-18. Kahvi on kuumaa!", False),
    ("fi", "Pohjanpaja Oy", "Arvaa, mikä työkalu kuvassa? Vastaa kommentteihin.", False),
    ("en", "Brackwater Tools", "We've opened our second shop, in Leeds! Come and see us on Kirkgate.", True),
    ("en", "Brackwater Tools", "Big day: we have just signed a five-year supply contract with the city council.", True),
    ("en", "Brackwater Tools", "Welcome to our new head of purchasing, Priya Nair!", True),
    ("en", "Hollis & Fenn", "We are 40 years old this week. Thank you to everyone who has been part of it.", True),
    ("en", "Hollis & Fenn", "Sad news: we are closing our Derby plant in March and 60 colleagues will leave us.", True),
    ("en", "Hollis & Fenn", "Today we launch a brand new line of oak flooring made in our own mill.", True),
    ("en", "Brackwater Tools", "Happy Friday! What are you building this weekend?", False),
    ("en", "Brackwater Tools", "20% off all drill bits until Sunday.", False),
    ("en", "Hollis & Fenn", "We're open until 6 tonight, pop in for a chat.", False),
    ("en", "Hollis & Fenn", "We're hiring a van driver, send your CV to jobs@example.org.", False),
)

UNSEEN: Final[tuple[Own, ...]] = (
    ("ru", "Северный Хлеб", "Сегодня заработала наша пекарня в Мурино. Это уже пятая!", True),
    ("ru", "Северный Хлеб", "Подписали договор с сетью «Околица»: с января наш хлеб будет в сорока магазинах.", True),
    ("ru", "Северный Хлеб", "Рады представить: Антон Белов, наш новый главный технолог.", True),
    ("ru", "Вектор Стекло", "Суд признал нас банкротами. Спасибо всем, кто работал с нами.", True),
    ("ru", "Вектор Стекло", "Запустили линию закалки, теперь стекло до 6 метров делаем сами.", True),
    ("ru", "Северный Хлеб", "Рецепт выходного дня: гренки с сыром. Сохраняйте!", False),
    ("ru", "Вектор Стекло", "Коллеги, напоминаем: 4 ноября отдел продаж не работает.", False),
    ("ru", "Вектор Стекло", "Почему потеет окно? Разбираемся в новом ролике.", False),
    ("uk", "Тиха Гавань", "Вчора відкрили двері нашого нового готелю в Яремчі. Перші гості вже снідають.", True),
    ("uk", "Тиха Гавань", "Ми отримали нагороду «Найкращий заміський готель року»! Дякуємо!", True),
    ("uk", "ПолісТекс", "Купили сусідню фабрику, тепер нас двісті.", True),
    ("uk", "ПолісТекс", "Оголошуємо тендер на постачання пряжі, пропозиції до 15 грудня.", True),
    ("uk", "ПолісТекс", "Затишного вечора! Чай чи кава?", False),
    ("uk", "Тиха Гавань", "Є вільні номери на вихідні, бронюйте за телефоном.", False),
    ("uk", "ПолісТекс", "Розіграш! Підпишись, постав лайк і познач двох друзів.", False),
    ("fi", "Saimaan Puu", "Uusi sahalinjamme käynnistyi tänään. Kapasiteetti kaksinkertaistui.", True),
    ("fi", "Saimaan Puu", "Yhdistymme Karelia Puun kanssa ensi vuoden alussa.", True),
    ("fi", "Lumo Leipomo", "Meille myönnettiin Vuoden yrittäjä -palkinto!", True),
    ("fi", "Lumo Leipomo", "Joudumme valitettavasti aloittamaan muutosneuvottelut koko henkilöstön kanssa.", True),
    ("fi", "Lumo Leipomo", "Tuoretta pullaa tiskissä klo 8 alkaen.", False),
    ("fi", "Saimaan Puu", "Mikä on lempipuusi? Kerro kommenteissa!", False),
    ("fi", "Saimaan Puu", "Haemme trukinkuljettajaa, lue lisää verkkosivuilta.", False),
    ("en", "Copperline", "We moved! Find us in our bigger warehouse on Dock Road from Monday.", True),
    ("en", "Copperline", "Thrilled to share that we have raised 4 million pounds to grow our team.", True),
    ("en", "Mill & Moss", "As of today we are called Moss. New name, same people.", True),
    ("en", "Mill & Moss", "Meet us at the Garden Show in Harrogate, hall 2, stand 40.", True),
    ("en", "Mill & Moss", "Rainy day. Perfect for repotting.", False),
    ("en", "Copperline", "Our phones are down this morning, please email us.", False),
    ("en", "Mill & Moss", "New week, new blog post: five plants that forgive you.", False),
    ("en", "Copperline", "Black Friday starts now: up to 40% off.", False),
)
