# ruff: noqa: E501 - pages are written in the long lines that engines write
"""Drupal 6, 7 and 10 and Vauva.fi: pages of our own writing in the markup of the engine's themes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

import pytest

from crawlers.errors import LayoutChangedError, ParseError
from crawlers.forums.drupal import DrupalCrawler
from crawlers.forums.vauva import VauvaCrawler
from crawlers.types import Checkpoint, Crawler, Precision, Reading, Response, Rules, Source, Validators

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
TOPIC = "https://sivusto.example/node/31"


def page(html: str, url: str = TOPIC) -> Response:
    return Response(url, url, 200, {"content-type": "text/html; charset=utf-8"}, html.encode(), NOW)


def read(html: str, url: str = TOPIC, crawler: Crawler | None = None, **settings: str) -> Reading:
    crawler = crawler or DrupalCrawler()
    return crawler.read(page(html, url), Source(url, crawler.name, **settings))


# What a site says around a name and a date, the date as its language has it, and what was written.
SIX = {
    "en": (
        "Submitted by {} on Mon, 03/02/2026 - 11:05",
        " (not verified)",
        "They never answered.",
        datetime(2026, 3, 2, 11, 5, tzinfo=UTC),
    ),
    "ru": (
        "Опубликовано {} Пнд, 02/03/2026 - 11:05",
        " (не проверено)",
        "Так и не ответили.",
        datetime(2026, 3, 2, 8, 5, tzinfo=UTC),
    ),
    "uk": (
        "Опубліковано {} Пн, 02.03.2026 - 11:05",
        " (не перевірено)",
        "Так і не відповіли.",
        datetime(2026, 3, 2, 9, 5, tzinfo=UTC),
    ),
    "fi": (
        "Lähettänyt {} Ma, 02/03/2026 - 11:05",
        " (ei vahvistettu)",
        "Eivät vastanneet.",
        datetime(2026, 3, 2, 9, 5, tzinfo=UTC),
    ),
}


def six(lang: str) -> str:
    line, unverified, said, _ = SIX[lang]
    member, guest = line.format('<a href="/user/4">Ann Ässä</a>'), line.format("Pekka" + unverified)
    return f"""<html lang="{lang}"><head><title>Verstas | Sivusto</title><link rel="stylesheet" href="/modules/node/node.css"></head><body><h1 class="site-name">Sivusto</h1>
<div id="node-31" class="node"><div class="submitted">{member}</div><div class="content"><p>{said}</p><blockquote>vanha</blockquote>
<div class="forum-topic-navigation"><a class="topic-next" href="/node/32">Other ›</a></div></div><div class="links"><ul class="links inline"><li>x</li></ul></div></div>
<div id="comments"><a id="comment-501"></a><div class="comment"><h3><a href="/node/31#comment-501">Re</a></h3><div class="submitted">{guest}.</div><div class="content"><p>{said}</p><ol><li>a</li><li>b</li></ol>
<div class="user-signature">Tmi Pekka</div></div><div class="links"><ul class="links"><li><a href="/comment/reply/31/501">x</a></li></ul></div></div>
<div class="indented"><a id="comment-502"></a><div class="comment"><div class="submitted">{member}</div><div class="content"></div></div></div></div>
<ul class="pager"><li class="pager-current">1</li><li class="pager-item"><a href="/node/31?page=1">2</a></li><li class="pager-next"><a href="/node/31?page=1">›</a></li><li class="pager-last"><a href="/node/31?page=3">»</a></li></ul></body></html>"""


@pytest.mark.parametrize("lang", SIX)
def test_drupal_6(lang: str) -> None:
    reading = read(six(lang))
    node, comment, empty = reading.posts
    _, _, said, at = SIX[lang]
    assert (node.key, node.author, node.text, node.quotes) == ("sivusto.example:node:31", "Ann Ässä", said, ("vanha",))
    assert (comment.key, comment.author, comment.text) == ("sivusto.example:501", "Pekka", f"{said}\n- a\n- b")
    assert (empty.key, empty.text) == ("sivusto.example:502", "")
    assert [post.published.at if post.published else None for post in reading.posts] == [at] * 3
    assert {post.published.precision for post in reading.posts if post.published} == {Precision.MINUTE}
    assert (reading.title, comment.lang, node.reach.replies) == ("Verstas", lang, None)
    assert (reading.next_url, reading.last_url) == (f"{TOPIC}?page=1", f"{TOPIC}?page=3")
    (found,) = DrupalCrawler().recognise(page(six(lang), f"{TOPIC}?page=2"))
    assert (found.address, found.engine) == (TOPIC, "drupal6")


def test_the_node_is_a_post_of_its_first_page_only() -> None:
    later = six("fi").replace(
        '<li class="pager-current">',
        '<li class="pager-previous"><a href="/node/31?page=0">‹</a></li><li class="pager-current">',
    )
    assert [post.guid for post in read(later, f"{TOPIC}?page=1").posts] == ["501", "502"]


SEVEN = """<html lang="ru"><head><meta name="Generator" content="Drupal 7 (http://drupal.org)"><title>Не везут шкаф | Сайт</title><link rel="canonical" href="/forum/shkaf"><link rel="shortlink" href="/node/31"></head>
<body class="html not-front node-type-forum page-node page-node-31"><h1 id="page-title">Не везут шкаф</h1>
<div id="node-31" class="node node-forum" about="/forum/shkaf" typeof="sioc:Item"><div class="meta submitted"><span property="dc:date dc:created" content="2026-03-02T12:05:07+03:00" datatype="xsd:dateTime" rel="sioc:has_creator">Опубликовано <a class="username" href="/user/7">Пётр</a> пн, 02/03/2026 - 12:05</span></div>
<div class="content"><div class="field field-name-taxonomy-forums"><a href="/forum/1">Жалобы</a></div><div class="field field-name-body"><div class="field-item"><p>Ждём третью неделю.</p></div></div></div></div>
<div id="comments" class="comment-wrapper"><a id="comment-8"></a><div class="comment odd" typeof="sioc:Post"><div class="submitted"><span property="dc:date dc:created" content="2026-03-03T08:00:00+03:00"><span class="username" property="foaf:name">Мария</span> вт, 03/03/2026 - 08:00</span></div><div class="content"><div class="field field-name-comment-body"><p>И мы.</p></div><div class="user-signature">ООО «Лапа»</div></div></div></div></body></html>"""

TEN = """<html lang="uk" dir="ltr"><head><meta name="Generator" content="Drupal 10 (https://www.drupal.org)"><title>Зіпсований ремонт | Сайт</title><link rel="canonical" href="https://sivusto.example/forum/remont"></head><body class="path-node page-node-type-forum"><main>
<h1 class="page-title"><span class="field--name-title">Зіпсований ремонт</span></h1>
<article data-history-node-id="31" class="node node--type-forum node--view-mode-full"><footer class="node__meta"><div class="node__submitted">Додано <span class="field--name-uid"><span class="username">Оксана</span></span> на <span class="field--name-created"><time datetime="2026-03-02T11:05:07+02:00">пн, 02.03.2026</time></span></div></footer>
<div class="node__content"><div class="clearfix text-formatted field field--name-body"><p>Стеля тече.</p><pre><code>чек 45
сума 10</code></pre></div>
<section class="comment-wrapper"><h2>Коментарі</h2>
<article role="article" data-comment-user-id="0" class="comment js-comment by-anonymous"><mark class="hidden" data-comment-timestamp="1772442307"></mark><footer class="comment__meta"><p class="comment__author"><span>Гість</span></p><p class="comment__time">10:05</p><p class="comment__permalink"><a href="/comment/77#comment-77" hreflang="uk">Посилання</a></p><p class="visually-hidden">У відповідь</p></footer>
<div class="comment__content"><h3><a href="/comment/77#comment-77">Тема</a></h3><div class="clearfix text-formatted field field--name-comment-body"><blockquote><p>Стеля тече.</p></blockquote><p>Співчуваю.</p></div></div></article>
<div class="indented"><article class="comment js-comment" data-comment-user-id="5"><a id="comment-78"></a><mark class="hidden" data-comment-timestamp="1772445907"></mark><footer><p class="comment__author"><a class="username" href="/user/5">Оксана</a></p><p class="parent visually-hidden">У відповідь на <a href="/comment/77#comment-77">Тема</a></p></footer><div class="comment__content"><div class="field--name-comment-body"><p>Дякую.</p></div></div></article></div></section></div></article>
<nav class="pager"><ul class="pager__items"><li class="pager__item is-active"><a href="?page=0">1</a></li><li class="pager__item--next"><a href="?page=1" rel="next">›</a></li></ul></nav></main></body></html>"""


def test_drupal_7() -> None:
    reading = read(SEVEN, "https://sivusto.example/forum/shkaf")
    node, comment = reading.posts
    assert (node.key, node.author, node.text) == ("sivusto.example:node:31", "Пётр", "Ждём третью неделю.")
    assert (comment.key, comment.author, comment.text) == ("sivusto.example:8", "Мария", "И мы.")
    assert node.published is not None
    assert (node.published.at, node.published.precision) == (
        datetime(2026, 3, 2, 9, 5, 7, tzinfo=UTC),
        Precision.SECOND,
    )
    assert (node.thread_url, node.title, node.reach.replies) == (
        "https://sivusto.example/forum/shkaf",
        "Не везут шкаф",
        1,
    )
    (found,) = DrupalCrawler().recognise(page(SEVEN))
    assert found.engine == "drupal7"


def test_drupal_10() -> None:
    reading = read(TEN, "https://sivusto.example/forum/remont")
    node, first, second = reading.posts
    assert (node.key, node.author, node.text) == ("sivusto.example:node:31", "Оксана", "Стеля тече.\nчек 45\nсума 10")
    assert (first.key, first.author, first.text, first.quotes) == (
        "sivusto.example:77",
        "Гість",
        "Співчуваю.",
        ("Стеля тече.",),
    )
    assert first.url == "https://sivusto.example/comment/77#comment-77"
    assert (second.key, second.author, second.text) == ("sivusto.example:78", "Оксана", "Дякую.")
    assert second.parent_url == "https://sivusto.example/comment/77#comment-77"
    assert [post.published.at if post.published else None for post in reading.posts] == [
        datetime(2026, 3, 2, 9, 5, 7, tzinfo=UTC),
        datetime(2026, 3, 2, 9, 5, 7, tzinfo=UTC),
        datetime(2026, 3, 2, 10, 5, 7, tzinfo=UTC),
    ]
    assert reading.next_url == "https://sivusto.example/forum/remont?page=1"


LISTS = {
    "drupal7": """<html lang="fi"><head><meta name="generator" content="Drupal 7 (http://drupal.org)"><title>Valitukset | Sivusto</title></head><body><h1>Valitukset</h1><div id="forum"><table id="forum-topic-9"><tbody>
<tr class="odd"><td class="icon"></td><td class="title"><div><a href="/forum/kaappi">Kaappi ei tule</a></div><div class="submitted">Lähettänyt <span class="username">Pekka</span> 2 kuukautta 1 viikko sitten</div></td><td class="replies">12<br><a href="/forum/kaappi#new">3 uutta</a></td><td class="last-reply">Lähettänyt <a class="username" href="/user/3">Ann</a> 20.11.2026 klo 15.30</td></tr>
<tr class="even"><td class="icon"></td><td class="title"><div><a href="/forum/saha?page=2">Saha</a></div></td><td class="replies">0</td><td class="last-reply">n/a</td></tr></tbody></table></div>
<ul class="pager"><li class="pager-current first">1</li><li class="pager-item"><a href="/forum/9?page=1">2</a></li><li class="pager-next"><a href="/forum/9?page=1">seuraava ›</a></li></ul></body></html>""",
    "drupal10": """<html lang="fi"><head><meta name="Generator" content="Drupal 10 (https://www.drupal.org)"><title>Valitukset | Sivusto</title></head><body><main><h1>Valitukset</h1><div id="forum"><table class="forum"><tbody>
<tr><td class="forum__title"><div><a href="/forum/kaappi">Kaappi ei tule</a></div></td><td class="forum__replies">12</td><td class="forum__last-reply">Ann 20.11.2026 klo 15.30</td></tr>
<tr><td class="forum__title"><a href="/forum/saha">Saha</a></td><td class="forum__replies">0</td><td class="forum__last-reply"></td></tr></tbody></table></div>
<nav class="pager"><ul class="pager__items"><li class="pager__item--next"><a href="/forum/9?page=1"></a></li></ul></nav></main></body></html>""",
}


@pytest.mark.parametrize("engine", LISTS)
def test_lists_of_topics(engine: str) -> None:
    url = "https://sivusto.example/forum/9"
    reading = read(LISTS[engine], url)
    assert [(link.url, link.title, link.replies) for link in reading.threads] == [
        ("https://sivusto.example/forum/kaappi", "Kaappi ei tule", 12),
        ("https://sivusto.example/forum/saha", "Saha", 0),
    ]
    first = reading.threads[0].last_at
    assert first is not None
    assert first.at == datetime(2026, 11, 20, 13, 30, tzinfo=UTC)
    assert (reading.next_url, reading.title) == (f"{url}?page=1", "Valitukset")
    (found,) = DrupalCrawler().recognise(page(LISTS[engine], url))
    assert (found.engine, found.address) == (engine, url)


def test_an_article_of_a_drupal_site_without_comments_is_no_forum() -> None:
    article = '<html><head><meta name="generator" content="Drupal 10"><title>Uutinen | Sivusto</title></head><body><article class="node node--type-article" data-history-node-id="4"><div class="node__content"><div class="field--name-body"><p>Teksti.</p></div></div></article></body></html>'
    assert DrupalCrawler().recognise(page(article)) == ()


def test_a_thread_without_posts_is_a_changed_layout_and_other_pages_are_none() -> None:
    bare = '<html><head><title>x | y</title></head><body><div class="node" id="node-1"><div class="content"></div></div><div id="comments"></div></body></html>'
    assert [post.text for post in read(bare).posts] == [""]
    with pytest.raises(ParseError):
        read("<html><body><p>hei</p></body></html>")


THEMES = {
    "bartik": """<html lang="ru"><head><meta name="generator" content="Drupal 7 (http://drupal.org)"><title>Шкаф | Сайт</title></head><body class="node-type-forum page-node-31"><div id="node-31" class="node node-forum"><div class="meta submitted">Опубликовано <span class="username">Пётр</span> пн, 02/03/2026 - 12:05</div><div class="content clearfix"><div class="field-name-body"><p>Ждём.</p></div></div></div>
<div id="comments"><div class="comment comment-by-anonymous clearfix" about="/comment/8#comment-8" typeof="sioc:Post sioct:Comment"><div class="attribution"><div class="submitted"><p class="commenter-name"><span class="username" xml:lang="" typeof="sioc:UserAccount" property="foaf:name">Мария (не проверено)</span></p><p class="comment-time">вт, 03/03/2026 - 08:00</p><p class="comment-permalink"><a href="/comment/8#comment-8" class="permalink">Постоянная ссылка</a></p></div></div>
<div class="comment-text"><div class="comment-arrow"></div><h3><a href="/comment/8#comment-8">Тема</a></h3><div class="content"><div class="field field-name-comment-body"><div class="field-items"><p>И мы.</p></div></div></div><ul class="links inline"><li><a href="/comment/reply/31/8">ответить</a></li></ul></div></div></div></body></html>""",
    "olivero": """<html lang="ru"><head><meta name="Generator" content="Drupal 10 (https://www.drupal.org)"><title>Шкаф | Сайт</title></head><body><main><article data-history-node-id="31" class="node node--type-forum"><div class="node__meta"><span>Пётр, 2 марта 2026 12:05</span><span class="field--name-uid"><span class="username">Пётр</span></span><time datetime="2026-03-02T09:05:00Z"></time></div><div class="node__content"><div class="text-content clearfix field field--name-body"><p>Ждём.</p></div>
<section data-drupal-selector="comments" class="comments"><article data-comment-user-id="0" class="comment js-comment"><div class="comment__text-wrapper"><footer class="comment__meta"><p class="comment__author"><span>Мария</span></p><p class="comment__time">3 марта, 2026</p><p class="visually-hidden parent"></p></footer><div class="comment__content comment__text-content"><h3 class="comment__title"><a href="/comment/8#comment-8" class="permalink" rel="bookmark">Тема</a></h3><div class="text-content clearfix field field--name-comment-body"><p>И мы.</p></div></div><mark class="hidden" data-comment-timestamp="1772514000"></mark></div></article></section></div></article></main></body></html>""",
    "advanced forum": """<html lang="ru"><head><meta name="generator" content="Drupal 7 (http://drupal.org)"><title>Шкаф | Сайт</title></head><body class="page-node-31 node-type-forum"><div id="node-31" class="forum-post clearfix"><div class="forum-post-info clearfix"><div class="forum-posted-on">Пн, 02/03/2026 - 12:05</div><span class="forum-post-number"><a href="/forum/shkaf" class="active">#1</a></span></div><div class="forum-post-wrapper"><div class="forum-post-panel-sub"><div class="author-pane"><div class="author-pane-name"><span class="username">Пётр</span></div><div>Регистрация: 01/01/2020</div></div></div><div class="forum-post-panel-main"><div class="forum-post-content"><div class="field-name-body"><p>Ждём.</p></div></div></div></div></div>
<div id="forum-comments"><div id="post-8" class="forum-post clearfix"><a id="comment-8"></a><div class="forum-post-info"><div class="forum-posted-on">Вт, 03/03/2026 - 08:00</div><span class="forum-post-number"><a href="/comment/8#comment-8">#2</a></span></div><div class="forum-post-wrapper"><div class="forum-post-panel-sub"><span class="username">Мария</span></div><div class="forum-post-panel-main"><div class="forum-post-content"><div class="field field-name-comment-body"><p>И мы.</p></div></div><div class="author-signature">ООО «Лапа»</div></div></div></div></div></body></html>""",
}


@pytest.mark.parametrize("theme", THEMES)
def test_other_themes(theme: str) -> None:
    node, comment = read(THEMES[theme], "https://sivusto.example/forum/shkaf").posts
    assert (node.guid, node.author, node.text) == ("node:31", "Пётр", "Ждём.")
    assert (comment.guid, comment.author, comment.text) == ("8", "Мария", "И мы.")
    assert node.published is not None
    assert node.published.at == datetime(2026, 3, 2, 9, 5, tzinfo=UTC)
    assert comment.published is not None
    assert comment.published.at == datetime(2026, 3, 3, 5, 0, tzinfo=UTC)
    assert [way.crawler for way in DrupalCrawler().recognise(page(THEMES[theme]))] == ["drupal"]


class Site:
    """A topic with comments on pages of three, as the engine serves it."""

    def __init__(self, comments: list[int]) -> None:
        self.comments = comments
        self.asked: list[str] = []

    def get(
        self,
        url: str,
        *,
        validators: Validators | None = None,
        accept: str | None = None,
        rules: Rules = "page",
        headers: Mapping[str, str] | None = None,
        pause_s: float | None = None,
    ) -> Response:
        self.asked.append(url)
        number = int(url.partition("?page=")[2].partition("#")[0] or 0)
        last = (len(self.comments) - 1) // 3

        def to(n: int, name: str) -> str:
            return f'<li class="pager-{name}"><a href="/node/31{f"?page={n}" if n else ""}">x</a></li>'

        bar = (to(number - 1, "previous") if number else "") + f'<li class="pager-current">{number + 1}</li>'
        bar += (to(number + 1, "next") + to(last, "last")) if number < last else ""
        comments = "".join(
            f'<a id="comment-{n}"></a><div class="comment"><div class="submitted">Lähettänyt <a href="/user/1">Ann</a> Ma, 02/03/2026 - 11:05</div><div class="content"><p>viesti {n}</p></div></div>'
            for n in self.comments[number * 3 : number * 3 + 3]
        )
        html = f'<html lang="fi"><head><title>Aihe | Sivusto</title><link rel="stylesheet" href="/modules/node/node.css"></head><body><div id="node-31" class="node"><div class="submitted">Lähettänyt <a href="/user/1">Ann</a> Ma, 02/03/2026 - 10:05</div><div class="content">alku</div></div><div id="comments">{comments}</div><ul class="pager">{bar}</ul></body></html>'
        return page(html, url)

    def post(self, url: str, body: bytes, **_: object) -> Response:
        raise AssertionError(url)


def test_a_topic_is_read_whole_and_resumed_at_its_last_page() -> None:
    site, source = Site(list(range(100, 120))), Source(TOPIC, "drupal")
    batches = list(DrupalCrawler().crawl(source, Checkpoint(), site))
    found = {post.guid for batch in batches for post in batch.posts}
    assert found == {"node:31", *map(str, range(100, 120))}
    assert batches[-1].more is False
    site.comments += [300, 301, 302, 303]
    site.asked.clear()
    news = list(DrupalCrawler().crawl(source, batches[-1].checkpoint, site))
    assert {"300", "301", "302", "303"} <= {post.guid for batch in news for post in batch.posts}
    assert len(site.asked) <= 3


# --- Vauva.fi ----------------------------------------------------------------------------------------

KETJU = "https://www.vauva.fi/keskustelu/123/rikkinaiset-rattaat"


def vauva_comment(number: int, said: str, page: str = "") -> str:
    return f"""<div class="comment comment-{number} py-5"><div><div id="{number}"><div class="flex"><article class="user user--compact"><span>Vierailija</span></article><a href="#{number}">1/9</a><div>02.03.2026 | <time datetime="2026-03-02T11:05:07+02:00" title="x">11:05</time></div></div>
<div class="show-all-quotes-button">Näytä aiemmat lainaukset</div><div class="content prose">{said}</div><a href="/comment/reply/node/123/comment/{number}">Lainaa</a></div></div></div>"""


def vauva(number: int = 1) -> str:
    arrows = "".join(
        f'<li><a href="/keskustelu/123/rikkinaiset-rattaat?page={n}"><svg><use xlink:href="/sprite.svg#{sign}"></use></svg><span class="sr-only">Sivu</span></a></li>'
        for n, sign in ((number - 2, "chevron-left"), (number, "chevron-right"))
        if 0 <= n < 3
    )
    bar = "".join(f'<li><a href="/keskustelu/123/rikkinaiset-rattaat?page={n}">{n + 1}</a></li>' for n in range(3))
    quoting = "<blockquote><p><strong>Vierailija kirjoitti:</strong></p><p>Kuka vastaa?</p></blockquote><p>Kauppa.</p>"
    return f"""<html lang="fi"><head><title>Rikkinäiset rattaat | Vauva</title></head><body><main><div class="node node-123"><h1>Rikkinäiset rattaat</h1><article class="user"><span>Äiti</span></article><time datetime="2026-03-02T10:00:00+02:00">10:00</time>
<div class="content prose"><p>Pyörä irtosi.</p></div><div id="replies"><h2>Kommentit (9)</h2><nav><ul>{bar}{arrows}</ul></nav>{vauva_comment(900 + number, "<p>Kuka vastaa?</p>")}{vauva_comment(950 + number, quoting)}</div></div></main></body></html>"""


def test_vauva_thread() -> None:
    reading = read(vauva(), KETJU, VauvaCrawler())
    node, first, second = reading.posts
    assert (node.key, node.author, node.text, node.reach.replies) == (
        "www.vauva.fi:node:123",
        "Äiti",
        "Pyörä irtosi.",
        9,
    )
    assert (first.key, first.author, first.text, first.url) == (
        "www.vauva.fi:901",
        "Vierailija",
        "Kuka vastaa?",
        f"{KETJU}#901",
    )
    assert (second.text, second.quotes) == ("Kauppa.", ("Kuka vastaa?",))
    assert first.published is not None
    assert first.published.at == datetime(2026, 3, 2, 9, 5, 7, tzinfo=UTC)
    assert (reading.next_url, reading.previous_url, reading.last_url) == (f"{KETJU}?page=1", None, f"{KETJU}?page=2")
    assert DrupalCrawler().recognise(page(vauva(), KETJU)) == ()
    (found,) = VauvaCrawler().recognise(page(vauva(), f"{KETJU}?page=1"))
    assert found.address == KETJU


def test_vauva_later_pages() -> None:
    reading = read(vauva(3), f"{KETJU}?page=2", VauvaCrawler())
    assert [post.guid for post in reading.posts] == ["903", "953"]
    assert (reading.next_url, reading.previous_url) == (None, f"{KETJU}?page=1")


def test_vauva_without_its_posts_is_a_changed_layout() -> None:
    with pytest.raises((LayoutChangedError, ParseError)):
        read("<html lang='fi'><body><main><h1>Rikkinäiset rattaat</h1></main></body></html>", KETJU, VauvaCrawler())
