# ruff: noqa: E501 - markup is easier to read in whole lines
"""A second round of heads of articles, written after the first one had been mended, to see how far that holds."""

from __future__ import annotations

from typing import Final

from tests.unit.crawlers.article_heads import Head

HEADS_AGAIN: Final = (
    Head(
        "agency: source named, nobody wrote", "ru", "listok.example",
        '<h1>{title}</h1><div class="article-info"><span class="article-info__date">20 ноября 2026, 18:45</span> <span class="article-info__source">Источник: Волга-Информ</span></div>',
        None, "2026-11-20 18:45",
    ),
    Head(
        "logo as the first heading, the title as the second", "ru", "listok.example",
        '<h1><a href="/"><img src="/logo.png" alt="Волжский листок"></a></h1><h2 class="news-title">{title}</h2><p class="news-info">20.11.2026 | 18:45 | <a href="/redaction/plesov">Игорь Плёсов</a></p>',
        "Игорь Плёсов", "2026-11-20 18:45",
    ),
    Head(
        "photographer beside the author", "ru", "listok.example",
        '<h1>{title}</h1><div class="authors"><div class="author">Текст: <a href="/a/1">Мария Ладогина</a></div><div class="author">Фото: <a href="/a/2">Олег Снимков</a></div></div><time datetime="2026-11-20T18:45:00+03:00">20 ноября</time>',
        "Мария Ладогина", "2026-11-20 18:45",
    ),
    Head(
        "surname first, with initials", "ru", "listok.example",
        '<h1>{title}</h1><div class="text-muted small">Опубликовано: 20.11.2026 18:45 &nbsp; Автор: Плёсов И. А. &nbsp; Просмотров: 411</div>',
        "Плёсов И. А.", "2026-11-20 18:45",
    ),
    Head(
        "a column with the author's portrait", "uk", "visnyk.example.ua",
        '<div class="opinion-author"><img src="/p.jpg" alt=""><a class="opinion-author__name" href="/blogs/koval/">Олена Коваль</a><span class="opinion-author__post">економістка</span></div><h1>{title}</h1><div class="post_time">П\'ятниця, 20 листопада 2026, 18:45</div>',
        "Олена Коваль", "2026-11-20 18:45",
    ),
    Head(
        "heading twice, for narrow and wide screens", "uk", "visnyk.example.ua",
        '<div class="d-md-none"><h1>{title}</h1></div><div class="d-none d-md-block"><h1>{title}</h1></div><div class="post-meta"><span>20.11.2026, 18:45</span><span>Автор: Остап Верещака</span><span>1 318</span></div>',
        "Остап Верещака", "2026-11-20 18:45",
    ),
    Head(
        "press release with a person to ask", "fi", "sanomat.example",
        '<h1>{title}</h1><p class="release-date">20.11.2026 18:45:00 EET | Ruusu Oy | Tiedote</p>',
        "Ruusu Oy", "2026-11-20 18:45", end="<h3>Yhteyshenkilöt</h3><p>Aino Saarela, viestintäjohtaja, p. 040 000 0000</p>",
    ),
    Head(
        "day in words, author as a list", "fi", "sanomat.example",
        '<div class="kategoria">Talous</div><h1>{title}</h1><ul class="tekijat"><li>Aino Saarela</li><li>Mikko Laine</li></ul><div class="paivays">perjantai 20. marraskuuta 2026 klo 18.45</div>',
        "Aino Saarela, Mikko Laine", "2026-11-20 18:45",
    ),
    Head(
        "updated first, published behind it", "fi", "sanomat.example",
        '<h1>{title}</h1><p class="aika">Päivitetty 21.11.2026 9:10 (Julkaistu 20.11.2026 18:45)</p><p class="kirjoittaja"><a href="/kirjoittajat/aino">Aino Saarela</a></p>',
        "Aino Saarela", "2026-11-20 18:45", "2026-11-21 09:10",
    ),
    Head(
        "wire: place and agency in the first line", "en", "gazette.example",
        '<h1>{title}</h1><p class="dateline">LONDON, Nov 20 (Wire) -</p><div class="date">November 20, 2026 / 6:45 PM / UPDATED A DAY AGO</div><p>By <a href="/journalists/jane-roe">Jane Roe</a>, <a href="/journalists/john-doe">John Doe</a></p>',
        "Jane Roe, John Doe", "2026-11-20 18:45",
    ),
    Head(
        "newsletter, day above, name below with a role", "en", "gazette.example",
        '<span class="eyebrow">Friday, November 20, 2026</span><h1>{title}</h1><p class="standfirst">What the makers say, and what their buyers say</p><p class="writer">Jane Roe, business correspondent</p>',
        "Jane Roe", "2026-11-20",
    ),
    Head(
        "markup names the house, the page the person", "en", "gazette.example",
        '<meta property="article:published_time" content="2026-11-20T18:45:00+00:00"><meta property="og:site_name" content="Harbour Gazette"><meta name="author" content="Harbour Gazette"><h1>{title}</h1><div class="contributors">By <strong>Jane Roe</strong></div>',
        "Jane Roe", "2026-11-20 18:45",
    ),
)  # fmt: skip
"""On the first look (2026-11-22) 7 of 12 were read whole, a firm's name over its own press release counted as right."""
