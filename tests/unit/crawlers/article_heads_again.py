# ruff: noqa: E501 - markup is easier to read in whole lines
"""Three more rounds of heads of articles, each written after the one before had been mended, to see how far that holds."""

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
    Head(
        "regional news: views, day, section, no author", "ru", "listok.example",
        '<ul class="crumbs"><li><a href="/">Главная</a></li><li><a href="/news">Новости</a></li></ul><h1 class="page-header">{title}</h1><div class="row"><span><i class="icon-clock"></i> 18:45, 20 ноября 2026</span> <span><i class="icon-eye"></i> 1 204</span> <span><a href="/tag/mebel">мебель</a></span></div>',
        None, "2026-11-20 18:45",
    ),
    Head(
        "interviewer at the end", "ru", "listok.example",
        '<h1>{title}</h1><div class="news-date">20.11.2026</div>', "Мария Ладогина", "2026-11-20",
        end="<p><b>Беседовала Мария Ладогина</b></p><p>Фото Олега Снимкова</p>",
    ),
    Head(
        "blog of a firm: name, post, day", "ru", "listok.example",
        '<h1>{title}</h1><div class="post-author-card"><img src="/i.jpg" alt="Игорь Плёсов"><div><div class="post-author-card__name">Игорь Плёсов</div><div class="post-author-card__job">директор по качеству</div></div></div><div class="post-card__date">20 ноя 2026</div>',
        "Игорь Плёсов", "2026-11-20",
    ),
    Head(
        "hours ago", "ru", "listok.example",
        '<h1>{title}</h1><div class="topic-info"><span class="topic-info__date">17 часов назад</span> · <a class="topic-info__author" href="/users/plesov">Игорь Плёсов</a></div>',
        "Игорь Плёсов", "2026-11-20 22:00",
    ),
    Head(
        "translation beside the author", "uk", "visnyk.example.ua",
        '<h1>{title}</h1><div class="byline"><span>Автор: Джейн Роу</span> <span>Переклад: Олена Коваль</span></div><time datetime="2026-11-20T18:45+02:00">20.11</time>',
        "Джейн Роу", "2026-11-20 18:45",
    ),
    Head(
        "no heading but a large line", "uk", "visnyk.example.ua",
        '<div class="big">{title}</div><div class="data">20 листопада 2026 року, 18:45 | Остап Верещака</div>',
        "Остап Верещака", "2026-11-20 18:45",
    ),
    Head(
        "surname in capitals", "uk", "visnyk.example.ua",
        '<h1>{title}</h1><p class="avtor">Олена КОВАЛЬ</p><p class="data">20 листопада 2026</p>', "Олена КОВАЛЬ", "2026-11-20",
    ),
    Head(
        "email behind the name", "fi", "sanomat.example",
        '<h1>{title}</h1><div class="artikkeli-tiedot">20.11.2026 18:45<br>Aino Saarela<br><a href="mailto:aino@sanomat.example">aino@sanomat.example</a></div>',
        "Aino Saarela", "2026-11-20 18:45",
    ),
    Head(
        "agency and desk", "fi", "sanomat.example",
        '<h1>{title}</h1><div class="meta">Uutistoimisto–RS <time datetime="2026-11-20T18:45:00+02:00">20.11.2026 18:45</time></div>',
        None, "2026-11-20 18:45",
    ),
    Head(
        "Published, Last modified on two lines", "en", "gazette.example",
        '<h1>{title}</h1><div class="storyMeta">Jane Roe and John Doe<br>Published 20 Nov 2026 18.45 GMT<br>Last modified on 21 Nov 2026 09.10 GMT</div>',
        "Jane Roe, John Doe", "2026-11-20 18:45", "2026-11-21 09:10",
    ),
    Head(
        "Joomla: icons and labels", "ru", "listok.example",
        '<div class="page-header"><h2 itemprop="headline">{title}</h2></div><dl class="article-info muted"><dt class="article-info-term">Информация о материале</dt><dd class="createdby"> Автор: <span>Елена Волжская</span></dd><dd class="category-name">Категория: <a href="/biz">Экономика</a></dd><dd class="published"><time datetime="2026-11-20T18:45:00+03:00">Опубликовано: 20 ноября 2026</time></dd><dd class="hits">Просмотров: 77</dd></dl>',
        "Елена Волжская", "2026-11-20 18:45",
    ),
    Head(
        "Tilda: title in a block, name and day below", "ru", "listok.example",
        '<div class="t-container"><h1 class="t-title"><div>{title}</div></h1><div class="t-descr">Что говорят покупатели и что отвечает фабрика</div><div class="t-uptitle">20 ноября 2026 / Игорь Плёсов</div></div>',
        "Игорь Плёсов", "2026-11-20",
    ),
    Head(
        "editor's office as author", "ru", "listok.example",
        '<h1>{title}</h1><div class="info"><span class="info__date">20.11.2026 в 18:45</span><span class="info__author">Редакция</span></div>',
        None, "2026-11-20 18:45",
    ),
    Head(
        "reporter in the lead", "uk", "visnyk.example.ua",
        '<div class="news__top"><time class="news__time">20 листопада, 18:45</time><a class="news__cat" href="/econ">Економіка</a></div><h1 class="news__title">{title}</h1><div class="news__author"><a href="/author/koval">Коваль Олена</a></div>',
        "Коваль Олена", "2026-11-20 18:45",
    ),
    Head(
        "time before day, two bars", "uk", "visnyk.example.ua",
        '<h1>{title}</h1><div class="statistic"><span>18:45 20.11.2026</span> || <span>Ігор Довгий</span> || <span>Переглядів: 512</span></div>',
        "Ігор Довгий", "2026-11-20 18:45",
    ),
    Head(
        "guest column", "uk", "visnyk.example.ua",
        '<h1>{title}</h1><p class="lead">Думка</p><div class="column-by"><b>Остап Верещака</b>, голова спілки споживачів</div><div class="column-when">20.11.2026</div>',
        "Остап Верещака", "2026-11-20",
    ),
    Head(
        "subscriber mark and a caption of a picture", "fi", "sanomat.example",
        '<span class="tilaajille">Tilaajille</span><h1>{title}</h1><figure><img src="k.jpg" alt=""><figcaption>Keittiö Espoossa. Kuva: Olli Kuvaaja</figcaption></figure><div class="meta"><a href="/toimittaja/aino-saarela/">Aino Saarela</a><time datetime="2026-11-20T18:45:00+0200">20.11. 18:45</time></div>',
        "Aino Saarela", "2026-11-20 18:45",
    ),
    Head(
        "blog platform", "fi", "sanomat.example",
        '<h2 class="date-header"><span>perjantai 20. marraskuuta 2026</span></h2><h3 class="post-title entry-title">{title}</h3>{text}<div class="post-footer"><span class="post-author vcard">Lähettänyt <span class="fn">Aino Saarela</span></span> <span class="post-timestamp">klo <abbr class="published" title="2026-11-20T18:45:00+02:00">18.45</abbr></span></div>',
        "Aino Saarela", "2026-11-20 18:45",
    ),
    Head(
        "magazine, by in small print", "en", "gazette.example",
        '<h1>{title}</h1><div class="meta-line"><small>by</small> <a href="/contributors/jane-roe">Jane Roe</a> <small>in</small> <a href="/business">Business</a> <small>on</small> November 20th, 2026</div>',
        "Jane Roe", "2026-11-20",
    ),
    Head(
        "date as three pieces", "en", "gazette.example",
        '<div class="datebox"><span class="d">20</span><span class="m">Nov</span><span class="y">2026</span></div><h1>{title}</h1><div class="posted">Posted by <a href="#">Jane Roe</a> | 3 comments</div>',
        "Jane Roe", "2026-11-20",
    ),
)  # fmt: skip
"""On the first look (2026-11-22) 7 of the first 12, 5 of the next 10 and 7 of the last 10 were read whole, a firm's name over
its own press release counted as right; what was wrong is mended for any page.
"""
