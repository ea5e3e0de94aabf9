# ruff: noqa: E501 - markup stands as a board would print it
"""Threads of boards that nobody makes: layouts of our own, in four languages, each with its traps."""

from __future__ import annotations

from datetime import UTC, datetime

from crawlers.types import Response

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def response(html: str, url: str = "https://board.example/tema/17-romashka") -> Response:
    return Response(url, url, 200, {"content-type": "text/html; charset=utf-8"}, html.encode(), NOW)


def page(body: str, *, lang: str = "ru", title: str = "Ромашка сорвала сроки — Мебельный форум", head: str = "") -> str:
    return (
        f'<!DOCTYPE html><html lang="{lang}"><head><title>{title}</title>{head}</head><body>'
        '<div id="menu"><a href="/">Главная</a> <a href="/search">Поиск</a> <span>Сейчас: 22.11.2026 15:00</span></div>'
        f'{body}<div id="bottom">© 2009-2026</div></body></html>'
    )


# Table rows: name and card left, date and text right; a quote in a table, a signature under a line of underscores.
RU_TABLE = page(
    '<h1>Ромашка сорвала сроки</h1><table class="th">'
    + "".join(
        f'<tr><td class="left"><b><a href="/user/{n}">{name}</a></b><br>Сообщений: {n * 7}<br>Регистрация: 0{n}.02.2019<br>'
        f'Откуда: {town}</td><td class="right"><div class="dt"><a href="#m{n + 900}">{date}</a></div>'
        f'<div class="tx" id="m{n + 900}">{text}</div><div class="bt"><a href="/reply/{n}">Ответить</a> '
        f'<a href="/quote/{n}">Цитировать</a></div></td></tr>'
        for n, name, town, date, text in (
            (1, "Марина_К", "Тверь", "03.11.2026 09:15",
             "Заказали кухню у «Ромашки» двенадцатого сентября.<br>Обещали за три недели, прошло два месяца."
             "<br>____________________<br>Жизнь прекрасна"),
            (2, "Пётр 78", "Клин", "03.11.2026 21:40",
             '<table class="q"><tr><td><b>Марина_К писал(а):</b></td></tr><tr><td>Обещали за три недели</td></tr></table>'
             "У нас так же, только шкаф. Деньги вернули после претензии."),
            (3, "мастер", "Тверь", "вчера в 18:05",
             "Пишите претензию с датой получения.<ul><li>договор</li><li>чек</li></ul><div class='edited'>"
             "Отредактировано мастер: вчера в 18:20</div>"),
            (4, "Марина_К", "Тверь", "сегодня в 10:31", "Спасибо!<br>____________________<br>Жизнь прекрасна"),
        )
    )
    + '</table><div class="nav"><a href="/tema/17-romashka/2" class="next">Дальше</a></div>'
)  # fmt: skip

# Nested divs without any helpful class name; answers stand inside what they answer.
UK_NESTED = page(
    '<div class="k"><h2>Ромашка не відповідає</h2>'
    '<div class="a" id="c71"><p class="b"><i>Оксана</i> 5 листопада 2026, 14:20</p><div class="w">Дзвоню третій день, '
    "трубку ніхто не бере. Замовлення сплачене повністю.</div>"
    '<div class="a" id="c72"><p class="b"><i>Ромашка Сервіс</i> 5 листопада 2026, 16:02</p><div class="w">Перепрошуємо, '
    "змінили номер. Напишіть номер замовлення.</div>"
    '<div class="a" id="c73"><p class="b"><i>Оксана</i> 6 листопада 2026, 08:11</p><div class="w">Номер 4417, чекаю на '
    "відповідь до вечора.</div></div></div></div>"
    '<div class="a" id="c80"><p class="b"><i>Тарас</i> 7 листопада 2026, 19:45</p><div class="w">А мені привезли вчасно, '
    "навіть на день раніше.</div></div></div>",
    lang="uk",
    title="Ромашка не відповідає",
)

# A definition list without ids, dates with a dotted clock, guests without profile links.
FI_LIST = page(
    "<h1>Kokemuksia Romashkasta</h1><dl class='viestit'>"
    + "".join(
        f"<dt><strong class='nimi'>{name}</strong>, <span class='aika'>{date}</span></dt><dd>{text}</dd>"
        for name, date, text in (
            ("Vieras", "3.11.2026 klo 9.15", "Tilattiin keittiö syyskuussa, vieläkään ei ole tullut.<p>Lupasivat kolme viikkoa.</p>"),
            ("Liisa", "eilen klo 18.05", "Meille tuli ajallaan, mutta ovi oli naarmuilla."),
            ("Vieras", "tänään klo 7.40", "Soititko sinne? Minulle vastattiin heti."),
        )
    )
    + "</dl>",
    lang="fi",
    title="Kokemuksia Romashkasta - Keittiöpalsta",
)  # fmt: skip

# A guest book: lines of labels and text with nothing but rules between, English.
EN_GUESTBOOK = page(
    "<h1>Guest book</h1>"
    + "".join(
        f"<div class='entry'><p><b>Name:</b> {name}<br><b>Date:</b> {date}<br>{text}</p></div>"
        for name, date, text in (
            ("Ann Green", "March 3, 2026, 9:15 am", "They delivered the wrong worktop and nobody picks up the phone."),
            ("Bob", "April 14, 2026, 8:40 pm", "Same here.<br>Asked for a refund twice."),
            ("Carol White", "May 2, 2026, 11:05 am", "My wardrobe came on time, no complaints at all."),
        )
    ),
    lang="en",
    title="Guest book of Romashka Furniture",
)

ARTICLE = page(
    '<article><h1>Завод открыл цех</h1><p class="meta">Автор: <a rel="author" href="/author/ivanova">Анна Иванова</a>, '
    '<time datetime="2026-11-20T10:00:00+03:00">20 ноября 2026</time></p><div class="text">'
    + "<p>Новый цех построили за два года, работу получат триста человек из города и окрестных сёл.</p>" * 12
    + "</div></article><div class='more'><h3>Читайте также</h3>"
    + "".join(
        f'<div class="card"><a href="/2026/nov/{n}-statya"><b>Большая новость номер {n} о мебели</b></a><span class="d">{n}'
        f'.11.2026 12:0{n}</span><span class="by"><a href="/author/{n}">Автор {n}</a></span><p>Коротко о том, что случилось '
        f"в городе за день номер {n}, и почему это важно.</p></div>"
        for n in range(1, 6)
    )
    + "</div>",
    title="Завод открыл цех",
)

TOPICS = page(
    '<h1>Раздел: кухни</h1><table class="list">'
    + "".join(
        f'<tr><td><a href="/tema/{n}-kuhni" class="title">Обсуждение кухни номер {n}, вопросы</a></td><td>{n * 3}</td>'
        f'<td><a href="/user/{n}">Участник{n}</a></td><td class="d">{n}.11.2026 12:0{n}</td></tr>'
        for n in range(1, 8)
    )
    + "</table>",
    title="Раздел: кухни",
)

SHOP = page(
    '<h1>Шкафы</h1><div class="grid">'
    + "".join(
        f'<div class="item"><a href="/shop/{n}-shkaf">Шкаф «Ромашка-{n}» белый</a><span class="price">{n}4 900 ₽</span>'
        f'<span class="d">Доставка {n}.12.2026</span></div>'
        for n in range(1, 7)
    )
    + "</div>",
    title="Шкафы",
)

MICRODATA = page(
    '<main itemscope itemtype="https://schema.org/DiscussionForumPosting"><h1 itemprop="headline">Ромашка сорвала сроки</h1>'
    '<span itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Марина</b></span>'
    '<meta itemprop="datePublished" content="2026-11-03T09:15:00+03:00"><div itemprop="text">Заказали кухню, обещали за три '
    "недели.<blockquote>Срок изготовления 21 день</blockquote>Прошло два месяца.</div>"
    '<div itemprop="comment" itemscope itemtype="https://schema.org/Comment" id="comment-55"><span itemprop="author" itemscope '
    'itemtype="https://schema.org/Person"><a itemprop="url" href="/u/2"><span itemprop="name">Пётр</span></a></span>'
    '<time itemprop="dateCreated" datetime="2026-11-03T18:40:00Z">вечером</time><p itemprop="text">У нас так же.</p></div></main>'
)

JSON_LD = page(
    "<h1>Romashka</h1><div id='app'>Loading…</div>",
    lang="en",
    head="""<script type="application/ld+json">// made by the board
{"@context":"https://schema.org","@graph":[{"@type":"DiscussionForumPosting","headline":"Romashka is late",
"url":"https://board.example/t/5","author":{"@type":"Person","name":"Ann"},"datePublished":"2026-11-03T09:15:00Z",
"text":"Ordered in September.\\nStill waiting.","comment":[{"@type":"Comment","url":"https://board.example/t/5#r77",
"author":{"name":"Bob"},"datePublished":"2026-11-04T10:00:00Z","text":"Same here"}]}]};</script>""",
)

RDFA = page(
    '<article typeof="sioc:Post sioct:BoardPost"><h2 property="dc:title">Ромашка</h2><p><span property="dc:date" '
    'content="2026-11-03T09:15:00+03:00" rel="sioc:has_creator"><span typeof="sioc:UserAccount" property="foaf:name">Марина'
    '</span></span></p><div property="content:encoded"><p>Заказали кухню, ждём третий месяц.</p></div></article>'
    '<div typeof="sioc:Post sioct:Comment"><span property="dc:date" content="2026-11-04T10:00:00+03:00" '
    'rel="sioc:has_creator"><span typeof="sioc:UserAccount" property="foaf:name">Пётр</span></span>'
    '<div property="content:encoded"><p>Пишите претензию.</p></div></div>'
)
