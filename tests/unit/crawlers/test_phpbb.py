# ruff: noqa: E501 - pages are written in the long lines that engines write
"""phpBB pages of our own writing, in the shapes of the engine's templates and of themes that bend them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from crawlers.errors import LayoutChangedError, LoginRequiredError, NotFoundError, ParseError
from crawlers.forums.phpbb import PhpbbCrawler
from crawlers.types import Post, PostKind, Precision, Reach, Reading, Response, Source
from tests.unit.crawlers.boards import NOW, SID, Board, BoardHttp, Entry, Thread, page_of, phpbb_page

CRAWLER = PhpbbCrawler()
STARTED = datetime(2026, 11, 2, 9, 5, tzinfo=UTC)
THREAD = "https://forum.example/viewtopic.php?t=7"

SAID = {
    "ru": ("Не покупайте в «Ромашке»", "Гость", "Вернули деньги через месяц.<br /><br />Больше <strong>ни ногой</strong>."),
    "uk": ("Не купуйте в «Ромашці»", "Гість", "Гроші повернули за місяць.<br /><br />Більше <strong>ні ногою</strong>."),
    "fi": ("Älä osta Päivänkakkarasta", "Vieras", "Rahat tulivat kuukauden päästä.<br /><br />En osta <strong>enää</strong>."),
}  # fmt: skip
TEXTS = {
    "ru": "Вернули деньги через месяц.\nБольше ни ногой.",
    "uk": "Гроші повернули за місяць.\nБільше ні ногою.",
    "fi": "Rahat tulivat kuukauden päästä.\nEn osta enää.",
}


def board_of(lang: str, style: str = "prosilver", count: int = 8, **more: object) -> Board:
    title, guest, said = SAID[lang]
    entries = [
        Entry(
            number=200 + n,
            author=guest if n == 0 else f"Lumi{n}",
            at=STARTED + timedelta(hours=37 * n),
            body=said,
            quote=("Vesa", f"vanha puhe {n}") if n % 2 else None,
            signature="ООО «Подпись»" if n % 3 == 0 else None,
            edited=STARTED + timedelta(days=13, minutes=4) if n == 1 else None,
        )
        for n in range(count)
    ]
    return Board(lang, {7: Thread(7, title, entries)}, style=style, **more)  # type: ignore[arg-type]


def read(board: Board, url: str = THREAD, **settings: str) -> Reading:
    page = page_of(BoardHttp(board, phpbb_page), url)
    return CRAWLER.read(page, Source(url, "phpbb", **settings))


def page(html: str, url: str = THREAD, **headers: str) -> Response:
    return Response(url, url, 200, {"content-type": "text/html; charset=utf-8", **headers}, html.encode(), NOW)


def read_html(html: str, url: str = THREAD, **settings: str) -> Reading:
    return CRAWLER.read(page(html, url), Source(url, "phpbb", **settings))


@pytest.mark.parametrize("lang", ["ru", "uk", "fi"])
@pytest.mark.parametrize("style", ["prosilver", "subsilver2", "phpbb2"])
def test_reads_a_post_whole_in_each_style_and_language(style: str, lang: str) -> None:
    board = board_of(lang, style)
    settings = {"lang": lang} if style == "phpbb2" else {}  # phpBB 2 does not say its language
    posts = read(board, **settings).posts
    title, guest, _ = SAID[lang]
    assert [post.key for post in posts] == ["forum.example:200", "forum.example:201", "forum.example:202"]
    first, second, third = posts
    assert first.published is not None
    assert second.published is not None
    assert second.edited is not None
    assert replace(first, published=None) == Post(
        platform="phpbb",
        key="forum.example:200",
        url=f"https://forum.example/viewtopic.php?p=200#{'' if style == 'phpbb2' else 'p'}200",
        text=TEXTS[lang],
        title=title,
        author=guest,
        kind=PostKind.FORUM_POST,
        lang=lang,
        thread_url="https://forum.example/viewtopic.php?t=7",
        reach=Reach(replies=None if style == "phpbb2" else 7),
        guid="200",
    )
    assert first.published.at == STARTED
    assert first.published.precision is Precision.MINUTE
    assert (second.author, second.quotes, second.text) == ("Lumi1", ("vanha puhe 1",), TEXTS[lang])
    assert second.published.at == STARTED + timedelta(hours=37)
    assert second.edited.at == STARTED + timedelta(days=13, minutes=4)
    assert (third.quotes, third.edited) == ((), None)
    assert second.reach == Reach()


@pytest.mark.parametrize("style", ["prosilver", "subsilver2", "phpbb2"])
def test_neighbouring_pages_are_links_of_the_page_without_session(style: str) -> None:
    board = board_of("ru", style, count=14, per_page=3)
    middle = read(board, "https://forum.example/viewtopic.php?t=7&start=6")
    numbers = [url.rpartition("start=")[2] for url in (middle.next_url, middle.previous_url, middle.last_url) if url]
    assert numbers == ["9", "3", "12"]
    assert not any(SID in (url or "") for url in (middle.next_url, middle.previous_url, middle.last_url))
    last = read(board, "https://forum.example/viewtopic.php?t=7&start=12")
    assert last.next_url is None
    assert last.previous_url is not None
    assert len(last.posts) == 2
    assert last.posts[0].reach == Reach()  # an answer, not the opening post


def test_page_links_of_topics_in_a_list_are_not_those_of_the_list() -> None:
    board = board_of("uk", count=40)
    listing = read(board, "https://forum.example/viewforum.php?f=1")
    assert len(listing.threads) == 1
    assert (listing.next_url, listing.previous_url, listing.last_url) == (None, None, None)


def test_machine_readable_time_is_preferred_and_exact() -> None:
    post = read(board_of("ru", machine_times=True), zone="Asia/Vladivostok").posts[0]
    assert post.published is not None
    assert (post.published.at, post.published.precision) == (STARTED, Precision.SECOND)


@pytest.mark.parametrize(
    ("lang", "line", "hours"),
    [
        ("ru", "UTC + 4 часа", 4),
        ("ru", "UTC + 3 часа [ Летнее время ]", 4),
        ("uk", '<span title="Europe/Kyiv">UTC+02:00</span>', 2),
        ("uk", '<abbr title="Європа/Київ">UTC+02:00</abbr>', 2),
        ("fi", '<span title="UTC+5">UTC+05:00</span>', 5),
        ("fi", "UTC", 0),
        ("ru", '<span title="Америка/Нью-Йорк">UTC-05:00</span>', -5),
        ("ru", "GMT + 5:30", 5.5),
    ],
)
def test_zone_that_the_board_tells_is_used(lang: str, line: str, hours: float) -> None:
    board = board_of(lang, zone_line=line)
    post = read(board).posts[0]
    assert post.published is not None
    wall = STARTED.astimezone(board.zone).replace(tzinfo=UTC)
    assert post.published.at == wall - timedelta(hours=hours)


def test_zone_of_the_user_wins_over_the_board() -> None:
    board = board_of("ru", zone_line="UTC + 4 часа")
    post = read(board, zone="Asia/Yekaterinburg").posts[0]
    assert post.published is not None
    assert post.published.zone == "Asia/Yekaterinburg"
    assert post.published.at == STARTED - timedelta(hours=2)  # written on a Moscow clock


def test_relative_dates_count_from_the_fetch() -> None:
    board = board_of("uk", count=2)
    board.threads[7].entries = [
        replace(board.threads[7].entries[0], at=NOW - timedelta(hours=1)),
        replace(board.threads[7].entries[1], at=NOW - timedelta(hours=20), edited=None),
    ]
    posts = read(board).posts
    assert [post.published.raw for post in posts if post.published] == ["Сьогодні, 13:00", "Вчора, 18:00"]
    assert [post.published.at for post in posts if post.published] == [
        NOW - timedelta(hours=1),
        NOW - timedelta(hours=20),
    ]


@pytest.mark.parametrize("codec", ["koi8-r", "windows-1251"])
def test_old_encodings_are_read_without_declaration(codec: str) -> None:
    _, html = phpbb_page(board_of("ru", "subsilver2"), THREAD)
    answer = Response(THREAD, THREAD, 200, {"content-type": "text/html"}, html.encode(codec, "xmlcharrefreplace"), NOW)
    post = CRAWLER.read(answer, Source(THREAD, "phpbb")).posts[0]
    assert post.text == TEXTS["ru"]
    assert post.title == "Не покупайте в «Ромашке»"


BODY = """<html lang="ru"><body id="phpbb" class="section-viewtopic"><h2 class="topic-title"><a href="./viewtopic.php?t=7">Т</a></h2>
<div id="p5" class="post"><p class="author">от <strong><a class="username" href="./u">Зоя</a></strong> &raquo; 20 ноя 2026, 10:00</p>
<div class="content">{}</div></div></body></html>"""


@pytest.mark.parametrize(
    ("markup", "text", "quotes"),
    [
        (  # quotes in quotes, each in its own words
            "<blockquote><div><cite>Ира писал(а):</cite><blockquote><div><cite>Олег:</cite>первое</div></blockquote>второе"
            "</div></blockquote>третье",
            "третье",
            ("второе", "первое"),
        ),
        (  # words on both sides of a quote stay apart
            'до<blockquote class="uncited"><div>чужое</div></blockquote>после',
            "до\nпосле",
            ("чужое",),
        ),
        (  # the box and its button are the board's, the code is the author's
            '<div class="codebox"><p>Код: <a href="#">Выделить всё</a></p><pre><code>a = 1<br>b = 2</code></pre></div>вот',
            "a = 1\nb = 2\nвот",
            (),
        ),
        ('<dl class="codebox"><dt>Код: <a href="#">Выделить</a></dt><dd><code>x</code></dd></dl>', "x", ()),
        (  # files: nobody's words
            'смотрите<div class="inline-attachment"><dl class="file"><dt>чек.jpg</dt><dd>(12 КБ) 5 скачиваний</dd></dl></div>',
            "смотрите",
            (),
        ),
        ('<img class="smilies" alt=":)" src="s.gif"> спасибо', "спасибо", ()),
        ("<ul><li>дорого<li>долго</ul>", "- дорого\n- долго", ()),
        ('<img src="p.jpg" class="postimage" alt="Изображение">', "", ()),
        ("<blockquote><div>только цитата</div></blockquote>", "", ("только цитата",)),
        ('<span class="posthilit">Ромашка</span>&nbsp;&amp; Ко', "Ромашка & Ко", ()),
    ],
)
def test_own_words_and_quotes_are_apart(markup: str, text: str, quotes: tuple[str, ...]) -> None:
    post = read_html(BODY.format(markup)).posts[0]
    assert (post.text, post.quotes) == (text, quotes)


def test_poll_is_not_a_post() -> None:
    poll = '<form class="topic_poll"><div class="panel"><div class="content"><h2>Опрос</h2></div></div></form>'
    reading = read_html(BODY.format("да").replace('<div id="p5"', poll + '<div id="p5"'))
    assert [post.text for post in reading.posts] == ["да"]


def test_theme_that_keeps_ids_and_changes_everything_around_them() -> None:
    html = """<html lang="uk"><head><title>Скарга - Форум</title></head><body id="phpbb" class="section-viewtopic dark">
    <main><h1 class="topic-title">Скарга на доставку</h1>
    <section id="p31" class="card post-card"><header><div class="username-wrap"><a class="username-coloured" href="./u">
    Оксана</a></div><div class="post-date" title="20 лис 2026, 18:45">вчора</div></header>
    <div id="post_content31"><div class="post-content">Замовлення 5512 не приїхало.
    <div class="signature">--</div></div></div></section>
    <section id="p32" class="card post-card"><header><p class="author"><b class="username">Марко</b> &raquo;
    П'ятниця, 20 листопада 2026, 21:10 </p></header>
    <div id="post_content32"><div class="message">Так само.</div></div></section></main></body></html>"""
    posts = read_html(html).posts
    assert [(p.author, p.text) for p in posts] == [("Оксана", "Замовлення 5512 не приїхало."), ("Марко", "Так само.")]
    assert [p.published.at for p in posts if p.published] == [
        datetime(2026, 11, 20, 16, 45, tzinfo=UTC),
        datetime(2026, 11, 20, 19, 10, tzinfo=UTC),
    ]
    assert posts[0].title == "Скарга на доставку"


def test_dates_in_figures_are_read_in_the_order_that_the_page_betrays() -> None:
    other = BODY.format("да").replace("20 ноя 2026, 10:00", "11/03/2026 10:00")
    told = other.replace("</body>", '<dl class="postprofile"><dd>Joined: 11/25/2009</dd></dl></body>')
    assert [p.published.at.month for p in read_html(other).posts if p.published] == [3]
    assert [p.published.at.month for p in read_html(told).posts if p.published] == [11]


def test_language_of_a_copied_theme_is_not_believed() -> None:
    text = "Заказал в октябре, привезли только в ноябре, и то не всё. Деньги не возвращают."
    html = BODY.format(text).replace('lang="ru"', 'lang="en-gb"')
    post = read_html(html).posts[0]
    assert post.lang == "ru"  # by the letters of the page
    assert read_html(html, lang="ru").posts[0].lang == "ru"


def test_boards_with_speaking_addresses_keep_their_permalinks() -> None:
    html = (
        BODY.format("да")
        .replace('<p class="author">', '<p class="author"><a href="https://forum.example/post5.html#p5"></a>')
        .replace("./viewtopic.php?t=7", "https://forum.example/dostavka-t7.html")
    )
    post = read_html(html, "https://forum.example/dostavka-t7-15.html").posts[0]
    assert post.url == "https://forum.example/post5.html#p5"
    assert post.thread_url == "https://forum.example/dostavka-t7.html"


def test_topic_list_gives_threads_with_their_newest_post() -> None:
    board = board_of("fi", count=4)
    board.threads[9] = Thread(9, "Ohje", [Entry(50, "Ylläpito", STARTED - timedelta(days=90), "x")], sticky=True)
    reading = read(board, "https://forum.example/viewforum.php?f=1")
    assert [(t.url, t.title, t.replies, t.last_post_key) for t in reading.threads] == [
        ("https://forum.example/viewtopic.php?t=9", "Ohje", 0, "forum.example:50"),
        ("https://forum.example/viewtopic.php?t=7", "Älä osta Päivänkakkarasta", 3, "forum.example:203"),
    ]
    assert reading.threads[1].last_at is not None
    assert reading.threads[1].last_at.at == STARTED + timedelta(hours=111)
    assert reading.title == "Отзывы"


def test_board_index_gives_its_forums_and_not_links_to_other_sites() -> None:
    reading = read(board_of("ru"), "https://forum.example/index.php")
    assert [(t.url, t.last_post_key) for t in reading.threads] == [
        ("https://forum.example/viewforum.php?f=1", "forum.example:207")
    ]


def test_search_results_lead_to_the_posts_in_full() -> None:
    html = """<html lang="ru"><body id="phpbb" class="section-search"><h2>Найдено: 1</h2>
    <div class="search post bg1"><dl class="postprofile"><dt class="author">Зоя</dt></dl><div class="postbody">
    <h3><a href="./viewtopic.php?f=1&amp;t=7&amp;p=55&amp;hilit=x#p55">Re: Тема</a></h3>
    <div class="content">обрывок…</div></div></div></body></html>"""
    reading = read_html(html, "https://forum.example/search.php?keywords=x")
    assert reading.posts == ()
    assert [t.last_post_key for t in reading.threads] == ["forum.example:55"]


def test_empty_forum_is_empty_and_not_broken() -> None:
    html = """<html lang="fi"><body id="phpbb" class="section-viewforum"><h2 class="forum-title"><a href="#">Uusi</a></h2>
    <div class="panel"><div class="inner"><strong>Ei viestiketjuja.</strong></div></div></body></html>"""
    assert read_html(html, "https://forum.example/viewforum.php?f=3") == Reading(posts=(), title="Uusi", lang="fi")


MEMBERS = """<html lang="ru"><head><title>Вход</title></head><body id="phpbb" class="section-viewtopic"><div id="page-body">
<form action="./ucp.php?mode=login" method="post" id="login"><div class="panel"><div class="content">
<p>Вы должны быть авторизованы для просмотра.</p><input type="text" name="username"><input type="password" name="password">
</div></div></form></div></body></html>"""
MESSAGE = """<html lang="fi"><head><title>Board - Tiedote</title></head><body id="phpbb" class="section-viewtopic">
<div class="panel" id="message"><div class="inner"><h2 class="message-title">Tiedote</h2><p>Foorumi on suljettu huollon ajaksi.</p>
</div></div></body></html>"""


@pytest.mark.parametrize(
    ("html", "error"),
    [
        (MEMBERS, LoginRequiredError),
        (MESSAGE, ParseError),
        (BODY.format("да").replace('id="p5"', 'data-id="5"'), LayoutChangedError),
        (
            '<html lang="ru"><head><title>404</title></head><body id="phpbb"><div id="message">Запрошенной темы не существует.'
            "</div></body></html>",
            NotFoundError,
        ),
        ("<html><body><p>Моя страница</p></body></html>", LayoutChangedError),
    ],
)
def test_pages_without_posts_say_why(html: str, error: type[Exception]) -> None:
    with pytest.raises(error) as raised:
        read_html(html)
    assert type(raised.value) is error


def test_page_of_no_kind_is_named_so() -> None:
    with pytest.raises(ParseError, match="neither a thread nor a list"):
        read_html('<html><body id="phpbb"><p>Правила</p></body></html>', "https://forum.example/faq.php")


@pytest.mark.parametrize(
    ("style", "path", "engine", "address", "name", "fit"),
    [
        ("prosilver", "viewtopic.php?f=1&t=7&start=3", "phpbb3", "viewtopic.php?t=7", "Не покупайте в «Ромашке»", 0.95),
        (
            "subsilver2",
            "viewtopic.php?p=204",
            "phpbb3-subsilver2",
            "viewtopic.php?t=7",
            "Не покупайте в «Ромашке»",
            0.95,
        ),
        ("phpbb2", "viewtopic.php?t=7", "phpbb2", "viewtopic.php?t=7", "Не покупайте в «Ромашке»", 0.95),
        ("prosilver", f"viewforum.php?f=1&sid={SID}", "phpbb3", "viewforum.php?f=1", "Отзывы", 0.9),
        ("prosilver", "index.php", "phpbb3", "index.php", "Board", 0.9),
    ],
)
def test_recognises_what_can_be_watched(
    style: str, path: str, engine: str, address: str, name: str, fit: float
) -> None:
    found = CRAWLER.recognise(page_of(BoardHttp(board_of("ru", style), phpbb_page), f"https://forum.example/{path}"))
    assert [(f.engine, f.address, f.name, f.fit) for f in found] == [
        (engine, f"https://forum.example/{address}", name, fit)
    ]
    assert found[0].crawler == "phpbb"


@pytest.mark.parametrize(
    "html",
    [
        '<html><body><div id="punviewtopic" class="pun"><div id="p12" class="blockpost"><a href="viewtopic.php?id=3">x</a>'
        '<div class="postbody"><div class="postmsg">Powered by FluxBB</div></div></div></div></body></html>',
        '<html><body><article>Наш форум: <a href="http://old.example/viewtopic.php?t=1">тема</a>, phpBB</article></body></html>',
        '<html id="XF"><body><a href="https://www.phpbb.com/">phpBB</a><div class="postprofile"></div></body></html>',
        "phpbb viewtopic topictitle",
        "",
    ],
)
def test_recognises_nothing_in_pages_of_others(html: str) -> None:
    assert CRAWLER.recognise(page(html, "https://site.example/")) == ()


def test_saved_page_without_address_is_recognised_by_its_markup() -> None:
    told = (
        BODY.format("да")
        .replace("</head>", "")
        .replace(
            "<body",
            '<head><link rel="canonical" href="https://forum.example/viewtopic.php?t=7&amp;start=15"></head><body',
        )
    )
    assert [(f.engine, f.address) for f in CRAWLER.recognise(page(told, ""))] == [
        ("phpbb3", "https://forum.example/viewtopic.php?t=7")
    ]
    assert [(f.engine, f.address) for f in CRAWLER.recognise(page(BODY.format("да"), ""))] == [("phpbb3", "")]
