# ruff: noqa: E501 - markup is easier to read in whole lines
"""Articles of invented sites about invented firms, in the shapes in which sites write them."""

from __future__ import annotations

from datetime import UTC, datetime

from crawlers.types import Response

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)

RUSSIAN = """<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8">
<title>«Северокна» закрывает завод в Костроме — Волжский вестник</title>
<link rel="canonical" href="https://vestnik.example/2026/11/zavod?utm_source=front">
<meta property="og:type" content="article"><meta property="og:site_name" content="Волжский вестник">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
 {"@type":"Organization","@id":"#org","name":"Волжский вестник"},
 {"@type":"Person","@id":"#ann","name":"Анна Ладогина"},
 {"@type":"NewsArticle","headline":"«Северокна» закрывает завод в Костроме","datePublished":"2026-11-20T18:45:00+03:00",
  "dateModified":"2026-11-20T19:05:10+03:00","author":[{"@id":"#ann"}],"publisher":{"@id":"#org"}}]}</script></head>
<body><nav><a href="/">Главная</a> <a href="/biz">Экономика</a></nav>
<h2>Самое читаемое</h2><ul><li><a href="/1">Мост через Волгу откроют весной</a></li><li><a href="/2">Где купить ёлку</a></li></ul>
<article><h1>"Северокна" закрывает завод в Костроме</h1><div class="meta">20 ноября, 18:45</div>
<p>Компания «Северокна» остановит завод в Костроме до конца года. Об этом сообщили в пресс-службе, добавив, что заказы будут выполнены в срок.</p>
<p>На заводе работают двести сорок человек. Им предложат места на других площадках, сообщил директор завода Игорь Плёсов на встрече с журналистами.</p>
<p>Покупатели жалуются, что монтаж задерживают уже сейчас: в редакцию пришло семь писем, и в каждом говорится о сорванных сроках.</p></article>
<footer>Все права защищены. Политика обработки персональных данных.</footer></body></html>"""

UKRAINIAN = """<!DOCTYPE html><html lang="uk"><head><meta charset="utf-8"><title>Банк «Калинів Міст» оновив застосунок | Новини громади</title></head>
<body><header><a href="/">Новини громади</a></header>
<div itemscope itemtype="https://schema.org/BlogPosting"><h1 itemprop="headline">Банк «Калинів Міст» оновив застосунок</h1>
<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Остап Верещака</span></span>
<time itemprop="datePublished" datetime="2026-11-19">19 листопада</time>
<div itemprop="articleBody"><p>Банк «Калинів Міст» випустив нову версію застосунку, у якій з'явилися перекази за номером телефону та нагадування про рахунки.</p>
<p>Клієнти скаржаться, що після оновлення не приходять коди підтвердження. У банку обіцяють виправити помилку протягом двох днів.</p>
<p>Раніше банк пояснював збої роботами на серверах, які мали завершитися ще минулого тижня.</p></div></div></body></html>"""

FINNISH = """<!DOCTYPE html><html lang="fi"><head><meta charset="utf-8"><title>Lumikko Foods nostaa hintoja - Rannikon Sanomat</title>
<meta property="og:title" content="Lumikko Foods nostaa hintoja"><meta property="article:published_time" content="2026-11-18T07:30+02:00">
<meta name="author" content="Rannikon Sanomat"><meta property="og:site_name" content="Rannikon Sanomat"></head>
<body><main><h1>Lumikko Foods nostaa hintoja</h1><p class="byline">Teksti: <a rel="author" href="/toimittajat/7">Aino Saarela</a></p>
<p>Lumikko Foods nostaa pakasteiden hintoja vuodenvaihteessa keskimäärin neljä prosenttia. Syyksi yhtiö kertoo energian hinnan.</p>
<p>Kaupan liitto arvioi, että korotus näkyy hyllyillä helmikuussa. Kuluttajat ovat olleet palautteessaan tyytymättömiä jo syksyllä.</p>
<p>Yhtiön toimitusjohtajan mukaan laatu ei muutu, ja valikoima laajenee keväällä kahdella uudella keitolla.</p></main>
<section class="comments"><h2>Kommentit</h2>
<div class="comment" id="c-11"><span class="author">Pekka R.</span> <time datetime="2026-11-18T09:01:00+02:00">18.11.2026 klo 9.01</time><div class="text">Taas hinnat ylös. Keitto oli viimeksi ihan vetistä, enkä osta enää.</div></div>
<div class="comment" id="c-12"><span class="author">Maija</span> <time datetime="2026-11-18T10:15:00+02:00">18.11.2026 klo 10.15</time><div class="text">Minusta hinta on vielä kohtuullinen, jos laatu todella pysyy samana.</div></div>
<div class="comment" id="c-13"><span class="author">Antero V</span> <time datetime="2026-11-19T12:40:00+02:00">19.11.2026 klo 12.40</time><div class="text">Tein valituksen lokakuussa eikä kukaan ole vastannut mitään.</div></div>
</section></body></html>"""

ENGLISH = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Northwind Windows recalls hinges</title>
<meta name="generator" content="WordPress 6.6"><link rel="shortlink" href="https://trade.example/?p=4711">
<link rel="canonical" href="https://trade.example/2026/11/hinges/"></head>
<body class="wp-content"><article><h1>Northwind Windows recalls hinges</h1>
<p>Northwind Windows asks its customers to return the hinges of the Alder series, because the bolts may come loose after a winter outdoors.</p>
<p>The firm learned of the fault from eleven complaints on a builders' forum, and says that nobody was hurt so far by a falling sash.</p>
<p>Replacement parts are sent free of charge from Monday, and fitters will call those who cannot change them without help.</p></article></body></html>"""

LIST = """<html lang="ru"><head><title>Волжский вестник</title><meta property="og:type" content="website"></head><body>
<div><h2><a href="/1">Завод закрывают</a></h2><p>Компания остановит завод до конца года.</p></div>
<div><h2><a href="/2">Мост откроют</a></h2><p>Движение по мосту начнётся весной.</p></div></body></html>"""

SHOP = """<html><head><title>Pine window</title><meta property="og:type" content="product">
<script type="application/ld+json">{"@type":"Product","name":"Pine window"}</script></head><body><h1>Pine window</h1><p>Buy it.</p></body></html>"""


def page(html: str, url: str) -> Response:
    return Response(url, url, 200, {"content-type": "text/html; charset=utf-8"}, html.encode(), NOW)
