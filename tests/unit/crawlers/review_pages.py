"""Pages with reviews for the tests: invented firms and people, in four languages and every syntax."""

# ruff: noqa: E501 - markup reads best as it is written
from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from crawlers.types import Response

NOW: Final = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)

MICRODATA_RU: Final = """<!doctype html><html lang="ru"><head><title>Отзывы о «Ромашка Мебель» — Справочник</title></head><body>
<h1>Отзывы о компании «Ромашка Мебель»</h1>
<div itemscope itemtype="https://schema.org/Organization"><span itemprop="name">Ромашка Мебель</span>
<div itemprop="aggregateRating" itemscope itemtype="https://schema.org/AggregateRating">
<span itemprop="ratingValue">3,9</span> из <span itemprop="bestRating">5</span>, <span itemprop="reviewCount">212</span> отзывов</div>
<article class="review" id="review-48211" itemprop="review" itemscope itemtype="https://schema.org/Review">
 <div class="review__head"><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Ирина К.</span></span>
 <time itemprop="datePublished" datetime="2026-10-03T14:20:00+03:00">3 октября 2026</time>
 <span itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><meta itemprop="worstRating" content="1">
 <span itemprop="ratingValue">2</span>/<span itemprop="bestRating">5</span></span></div>
 <h3 itemprop="name">Шкаф ждали два месяца</h3>
 <div class="review__pros"><b>Достоинства:</b> вежливый замерщик</div>
 <div class="review__cons"><b>Недостатки:</b> срыв срока, звонить бесполезно</div>
 <div itemprop="reviewBody"><p>Заказ № 4471 обещали к 1 августа.</p><p>Привезли 28 сентября, без ручек.</p>
   <a class="read-more" href="#">Читать полностью</a></div>
 <div class="review-helpful">Отзыв полезен? <button>Да</button> 14</div>
 <div class="review__answer"><div class="answer-author">Официальный ответ компании</div><time datetime="2026-10-05">5 октября 2026</time>
  <div class="answer-text">Ирина, приносим извинения. Ручки отправлены сегодня.</div></div>
</article>
<article class="review" id="review-48102" itemprop="review" itemscope itemtype="https://schema.org/Review">
 <span itemprop="author">Олег</span> <meta itemprop="datePublished" content="2026-09-28">
 <span itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><meta itemprop="ratingValue" content="4,5"></span>
 <div itemprop="reviewBody">Кухню собрали за день:<ul><li>ровно</li><li>чисто</li></ul></div>
</article></div>
<div class="pagination"><span class="current">1</span> <a href="/romashka?page=2">2</a> <a rel="next" href="/romashka?page=2">Дальше</a></div>
</body></html>"""

JSON_LD_FI: Final = """<!doctype html><html lang="fi"><head><title>Kahvila Käpy, Tampere – Arviot.example</title>
<script type="application/ld+json">
// arvostelut
{"@context": "https://schema.org", "@graph": [
 {"@type": "WebPage", "name": "Kahvila Käpy"},
 {"@type": ["LocalBusiness", "CafeOrCoffeeShop"], "@id": "#kapy", "name": "Kahvila Käpy", "address": "Hämeenkatu 1, Tampere",
  "aggregateRating": {"@type": "AggregateRating", "ratingValue": "4.1", "reviewCount": 3},
  "review": [
   {"@type": "Review", "@id": "https://arviot.example/kapy#arvio-991", "author": {"@type": "Person", "name": "Aino Lahtinen"},
    "datePublished": "2026-11-02T09:15:00+02:00", "reviewRating": {"@type": "Rating", "ratingValue": "80", "bestRating": "100"},
    "reviewBody": "Pulla oli tuoretta, mutta jono kesti 25 minuuttia.&lt;br&gt;Tulen silti uudestaan.",
    "positiveNotes": {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "tuore pulla"}]},
    "negativeNotes": {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "pitkä jono"}]},
    "comment": {"@type": "Comment", "author": {"@type": "Organization", "name": "Kahvila Käpy"}, "datePublished": "2026-11-03",
      "text": "Kiitos palautteesta! Lisäsimme toisen kassan."}},
   {"@type": "Review", "author": "Pekka", "datePublished": "2026-10-30", "reviewRating": {"@type": "Rating", "ratingValue": 1},
    "reviewBody": "Kahvi oli kylmää."}
  ]},
 {"@type": "Product", "name": "Käpy-paahto 500 g", "review": {"@type": "Review", "author": "Sanna", "datePublished": "2026-10-01",
   "name": "Hyvä paahto", "reviewRating": {"@type": "Rating", "ratingValue": "4"}, "reviewBody": "Maistuu."}}
]};
</script></head><body><h1>Kahvila Käpy</h1></body></html>"""

RDFA_UK: Final = """<!doctype html><html lang="uk"><head><title>Відгуки</title></head><body vocab="https://schema.org/">
<div typeof="Product"><h1 property="name">Чайник «Калина-2»</h1>
<div property="review" typeof="Review"><span property="author">Оксана</span>, <span property="datePublished" content="2026-08-14">14 серпня 2026</span>
 <span property="reviewRating" typeof="Rating"><span property="ratingValue">5</span> з <span property="bestRating">5</span></span>
 <p property="reviewBody">Кипить швидко. Гарантія два роки.</p></div>
</div></body></html>"""

HREVIEW_EN: Final = """<!doctype html><html lang="en"><head><title>Reviews of Birch Plumbing</title></head><body>
<div class="hreview" id="hreview-7001"><span class="item"><span class="fn org">Birch Plumbing</span></span>
 <span class="summary">Leaked again</span> by <span class="reviewer vcard"><span class="fn">Tom Ashby</span></span>
 <abbr class="dtreviewed" title="2026-07-09">July 9</abbr> <abbr class="rating" title="1.5">*</abbr>
 <div class="description"><p>They came twice, the tap leaks.</p></div></div>
<div class="h-review"><span class="p-item h-card">Birch Plumbing</span> <a class="p-author h-card" href="/u/jane">Jane Moss</a>
 <time class="dt-published" datetime="2026-07-11T10:00:00Z">11 July</time> <data class="p-rating" value="9">9</data><span class="p-best">10</span>
 <div class="e-content">On time and tidy.</div></div>
<div class="hreview-aggregate"><span class="rating">4</span></div>
</body></html>"""

STARS: Final = {
    "width": '<div class="stars-box"><div class="rating"><span style="width: 80%"></span></div></div>',
    "class": '<span class="star-rating rating-45"></span>',
    "words ru": '<span class="rating" title="Оценка 4,5 из 5"></span>',
    "words uk": '<span class="rating">4 з 5</span>',
    "words fi": '<span class="rating" aria-label="4/5 tähteä"></span>',
    "drawn": '<ul class="ratings"><li class="star on"></li><li class="star on"></li><li class="star on"></li>'
    '<li class="star off"></li><li class="star off"></li></ul>',
    "signs": '<span class="stars">★★★★☆</span>',
    "data": '<div data-rating="3.5"></div>',
    "picture": '<img src="/i/stars_3.gif" alt="">',
}

ONLY_AGGREGATE: Final = """<html lang="en"><body><div itemscope itemtype="http://schema.org/Product"><h1 itemprop="name">Lamp</h1>
<div itemprop="aggregateRating" itemscope itemtype="http://schema.org/AggregateRating"><span itemprop="ratingValue">4.4</span>
<span itemprop="reviewCount">89</span></div></div>
<script type="application/ld+json">{"@type":"Product","name":"Lamp","aggregateRating":{"@type":"AggregateRating","ratingValue":4}}</script>
<div class="hreview-aggregate"><span class="rating">4</span></div></body></html>"""


def with_stars(stars: str) -> str:
    """A page whose review marks no rating and only shows one."""
    return (
        '<html lang="en"><body><div itemscope itemtype="http://schema.org/Product"><b itemprop="name">Kettle</b>'
        '<div itemprop="review" itemscope itemtype="http://schema.org/Review"><span itemprop="author">Ann</span>'
        f'{stars}<p itemprop="reviewBody">Good enough for tea.</p></div></div></body></html>'
    )


def page(html: str | bytes, url: str = "https://reviews.example/romashka", kind: str = "text/html") -> Response:
    """A page as it was fetched."""
    body = html.encode() if isinstance(html, str) else html
    return Response(url, url, 200, {"content-type": f"{kind}; charset=utf-8"}, body, NOW)


UNMARKED: Final = {
    "ru": """<html lang="ru"><head><title>Отзывы о клинике «Ясень»</title></head><body><h1>Клиника «Ясень»</h1><ul class="reviews-list">
<li class="review-item" id="otzyv-90412"><div class="review-item__head"><span class="review-item__author">Марина</span>
<span class="review-item__date">12.03.2026</span><div class="rating"><span style="width:40%"></span></div></div>
<div class="review-item__text"><p>Час в очереди.</p><p>Врач даже не посмотрел снимок.</p></div>
<div class="review-item__answer"><b>Ответ представителя клиники</b><p>Марина, мы разберёмся с записью.</p></div></li>
<li class="review-item" id="otzyv-90388"><div class="review-item__head"><span class="review-item__author">Пётр</span>
<span class="review-item__date">02.03.2026</span><div class="rating"><span style="width:100%"></span></div></div>
<div class="review-item__text">Приняли вовремя, спасибо доктору.</div></li></ul></body></html>""",
    "uk": """<html lang="uk"><body><h1>Магазин «Лелека»</h1>
<div class="feedback-card"><p class="user-name">Ігор</p><i class="star active"></i><i class="star active"></i><i class="star active"></i>
<i class="star"></i><time datetime="2026-05-06">6 травня</time><div class="stars"><i class="star on"></i><i class="star on"></i><i class="star off"></i></div>
<p class="feedback-text">Доставка швидка, але коробка була пом'ята.</p></div>
<div class="feedback-card"><p class="user-name">Леся</p><div class="stars"><i class="star on"></i><i class="star on"></i><i class="star on"></i></div>
<time datetime="2026-05-02">2 травня</time><p class="feedback-text">Усе сподобалось, буду замовляти ще.</p></div></body></html>""",
    "fi": """<html lang="fi"><body><h1>Ravintola Kuusi</h1>
<article class="arvostelu"><h3>Hyvä lounas</h3><span class="author">Eero</span> <span class="date">4.2.2026</span>
<span class="rating" title="4/5"></span><p>Keitto oli kuumaa ja leipä tuoretta.</p></article>
<article class="arvostelu"><h3>Meluisa</h3><span class="author">Tiina</span> <span class="date">1.2.2026</span>
<span class="rating" title="2/5"></span><p>Musiikki soi liian kovalla koko illan.</p></article></body></html>""",
    "en": """<html lang="en"><body><h1>Elm Street Garage</h1>
<div class="review-card"><div class="review-card__author">Ruth</div><div class="review-card__date">March 3, 2026</div>
<div class="star-rating rating-5"></div><div class="review-card__content">Fixed the brakes the same day.</div></div>
<div class="review-card"><div class="review-card__author">Dan</div><div class="review-card__date">March 1, 2026</div>
<div class="star-rating rating-1"></div><div class="review-card__content">Charged twice what they had quoted.</div></div></body></html>""",
}

WOOCOMMERCE_FI: Final = """<html lang="fi"><head><link rel="stylesheet" href="/wp-content/plugins/woocommerce/x.css"></head><body>
<h1 class="product_title">Villasukat</h1><div id="reviews"><ol class="commentlist">
<li class="review even thread-even depth-1" id="li-comment-812"><div id="comment-812" class="comment_container"><img alt="">
<div class="comment-text"><div class="star-rating" role="img" aria-label="Arvostelu tuotteesta: 4/5"><span style="width:80%"></span></div>
<p class="meta"><strong class="woocommerce-review__author">Helmi</strong> <span>–</span>
<time class="woocommerce-review__published-date" datetime="2026-01-14T18:22:00+02:00">14.1.2026</time></p>
<div class="description"><p>Lämpimät, mutta koko on pieni.</p></div></div></div></li>
<li class="review odd depth-1" id="li-comment-809"><div id="comment-809" class="comment_container">
<div class="comment-text"><div class="star-rating" role="img" aria-label="Arvostelu tuotteesta: 5/5"><span style="width:100%"></span></div>
<p class="meta"><strong class="woocommerce-review__author">Onni</strong> <span>–</span>
<time class="woocommerce-review__published-date" datetime="2026-01-09T08:00:00+02:00">9.1.2026</time></p>
<div class="description"><p>Täydelliset sukat talveksi, suosittelen.</p></div></div></div></li></ol></div></body></html>"""

PARTS_RU: Final = """<html lang="ru"><body><div itemscope itemtype="http://schema.org/Product"><h1 itemprop="name">Дрель «Стриж»</h1>
<div class="otzyv" itemprop="review" itemscope itemtype="http://schema.org/Review"><span itemprop="author">Глеб</span>
<meta itemprop="datePublished" content="12.05.2026"><meta itemprop="reviewRating" content="3">
<dl><dt>Достоинства</dt><dd>Лёгкая</dd></dl><dl><dt>Недостатки</dt><dd>Греется</dd></dl>
<div itemprop="description">Для дома хватит.</div></div></div></body></html>"""
