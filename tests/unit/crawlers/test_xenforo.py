# ruff: noqa: E501 - pages are written in the long lines that engines write
"""XenForo pages of our own writing: versions 1 and 2, with what themes and add-ons put around the posts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from crawlers.errors import LayoutChangedError, LoginRequiredError, ParseError
from crawlers.forums.xenforo import XenforoCrawler
from crawlers.types import Post, PostKind, Precision, Reach, Reading, Response, Source
from tests.unit.crawlers.boards import NOW, Board, BoardHttp, Entry, Thread, page_of, xenforo_page

CRAWLER = XenforoCrawler()
STARTED = datetime(2026, 6, 2, 9, 5, 7, tzinfo=UTC)
THREAD = "https://forum.example/threads/aihe.7/"

SAID = {
    "ru": ("Ремонт в «Мастерке»", "Гость Пётр", "Сломали и не признались.<br />\nЧек на 4500."),
    "uk": ("Ремонт у «Майстерні»", "Гість Петро", "Зламали й не зізналися.<br />\nЧек на 4500."),
    "fi": ("Korjaus Verstaalla", "Vieras Ässä", "Rikkoivat eivätkä myöntäneet.<br />\nKuitti 4500."),
}
TEXTS = {
    "ru": "Сломали и не признались.\nЧек на 4500.",
    "uk": "Зламали й не зізналися.\nЧек на 4500.",
    "fi": "Rikkoivat eivätkä myöntäneet.\nKuitti 4500.",
}


def board_of(lang: str, count: int = 8, **more: object) -> Board:
    title, guest, said = SAID[lang]
    entries = [
        Entry(
            number=300 + n,
            author=guest if n == 0 else f"Lumi{n}",
            at=STARTED + timedelta(hours=37 * n),
            body=said,
            quote=("Vesa", f"vanha puhe {n}") if n % 2 else None,
            signature="Tmi Allekirjoitus" if n % 3 == 0 else None,
            edited=STARTED + timedelta(days=13, seconds=4) if n == 1 else None,
        )
        for n in range(count)
    ]
    return Board(lang, {7: Thread(7, title, entries)}, **more)  # type: ignore[arg-type]


def read(board: Board, url: str = THREAD) -> Reading:
    return CRAWLER.read(page_of(BoardHttp(board, xenforo_page), url), Source(url, "xenforo"))


def page(html: str, url: str = THREAD) -> Response:
    return Response(url, url, 200, {"content-type": "text/html; charset=utf-8"}, html.encode(), NOW)


def read_html(html: str, url: str = THREAD, **settings: str) -> Reading:
    return CRAWLER.read(page(html, url), Source(url, "xenforo", **settings))


@pytest.mark.parametrize("lang", ["ru", "uk", "fi"])
def test_reads_a_post_whole(lang: str) -> None:
    first, second, third = read(board_of(lang)).posts
    title, guest, _ = SAID[lang]
    assert first.published is not None
    assert replace(first, published=None) == Post(
        platform="xenforo",
        key="forum.example:300",
        url="https://forum.example/threads/aihe.7/post-300",
        text=TEXTS[lang],
        title=title,
        author=guest,
        kind=PostKind.FORUM_POST,
        lang=lang,
        thread_url="https://forum.example/threads/aihe.7/",
        guid="300",
    )
    assert (first.published.at, first.published.precision) == (STARTED, Precision.SECOND)
    assert (second.author, second.text, second.quotes) == ("Lumi1", TEXTS[lang], ("vanha puhe 1",))
    assert second.edited is not None
    assert second.edited.at == STARTED + timedelta(days=13, seconds=4)
    assert (third.quotes, third.edited) == ((), None)


def test_replies_are_known_where_the_whole_thread_is_on_the_page() -> None:
    assert read(board_of("fi", count=3)).posts[0].reach == Reach(replies=2)
    assert read(board_of("fi", count=4)).posts[0].reach == Reach()


def test_views_and_replies_that_the_page_tells_search_engines() -> None:
    told = """<script type="application/ld+json">{"@context":"https://schema.org","@type":"WebPage","mainEntity":
    {"@type":"DiscussionForumPosting","interactionStatistic":[{"interactionType":"https://schema.org/ViewAction",
    "userInteractionCount":10190},{"interactionType":"https://schema.org/CommentAction","userInteractionCount":41}]}}</script>
    <script type="application/ld+json">not json</script>"""
    html = xenforo_page(board_of("ru"), THREAD)[1].replace("</head>", told + "</head>")
    first, second, _ = read_html(html).posts
    assert first.reach == Reach(views=10190, replies=41)
    assert second.reach == Reach()


def test_neighbouring_pages_are_links_of_the_page() -> None:
    board = board_of("uk", count=14)
    middle = read(board, THREAD + "page-3")
    assert (middle.next_url, middle.previous_url, middle.last_url) == (
        THREAD + "page-4",
        THREAD + "page-2",
        THREAD + "page-5",
    )
    last = read(board, THREAD + "page-5")
    assert (last.next_url, last.previous_url) == (None, THREAD + "page-4")


def test_page_bar_without_next_link_is_read_by_its_numbers() -> None:
    html = xenforo_page(board_of("uk", count=14), THREAD + "page-2")[1]
    for name in ("pageNav-jump--next", "pageNav-jump--prev"):
        html = html.replace(name, "custom")
    reading = read_html(html, THREAD + "page-2")
    assert (reading.next_url, reading.previous_url) == (THREAD + "page-3", THREAD)


POST_2 = """<html id="XF" lang="ru-RU" data-app="public" data-template="thread_view"><head><title>Т | Ф</title></head><body>
<h1 class="p-title-value">Т</h1><article class="message message--post js-post" data-author="Зоя" data-content="post-5">
<header class="message-attribution"><ul class="message-attribution-main"><li><a href="/threads/t.7/post-5">
<time class="u-dt" datetime="2026-11-20T13:00:00+0300">20 Ноя 2026</time></a></li></ul></header><div class="message-content">
<article class="message-body"><div class="bbWrapper">{}</div></article></div></article></body></html>"""


@pytest.mark.parametrize(
    ("markup", "text", "quotes"),
    [
        (
            '<blockquote class="bbCodeBlock bbCodeBlock--quote"><div class="bbCodeBlock-title">Олег сказал(а):</div>'
            '<div class="bbCodeBlock-content"><div class="bbCodeBlock-expandContent"><blockquote class="bbCodeBlock '
            'bbCodeBlock--quote"><div class="bbCodeBlock-title">Ира:</div><div class="bbCodeBlock-content">первое</div></blockquote>'
            "второе</div></div></blockquote>третье",
            "третье",
            ("второе", "первое"),
        ),
        (  # the card is the board's, the address the author's
            'смотрите <div class="bbCodeBlock bbCodeBlock--unfurl js-unfurl" data-url="https://shop.example/a"><div '
            'class="contentRow"><h3 class="contentRow-header">Лучший магазин</h3><div>Скидки!</div></div></div>сами',
            "смотрите\nhttps://shop.example/a\nсами",
            (),
        ),
        (
            '<div class="bbCodeBlock bbCodeBlock--code"><div class="bbCodeBlock-title">Код:</div><div class="bbCodeBlock-content">'
            "<pre><code>a\nb</code></pre></div></div>",
            "a\nb",
            (),
        ),
        (
            '<div class="bbCodeSpoiler"><button class="bbCodeSpoiler-button">Спойлер</button><div class="bbCodeSpoiler-content">'
            '<div class="bbCodeBlock bbCodeBlock--spoiler"><div class="bbCodeBlock-content">тайное</div></div></div></div>',
            "тайное",
            (),
        ),
        ('<a class="username" data-user-id="3">@Ира</a> спасибо <img class="smilie" alt=":)">', "@Ира спасибо", ()),
        ('до<div class="adsbygoogle">реклама</div>после<script>x()</script>', "до\nпосле", ()),
    ],
)
def test_own_words_and_quotes_are_apart(markup: str, text: str, quotes: tuple[str, ...]) -> None:
    post = read_html(POST_2.format(markup)).posts[0]
    assert (post.text, post.quotes) == (text, quotes)


def test_answer_shown_twice_is_one_post_with_its_full_text() -> None:
    html = POST_2.format("Полный ответ с подробностями.")
    short = POST_2.format("Полный ответ…").partition("<h1")[2].partition("</h1>")[2].partition("</body>")[0]
    posts = read_html(html.replace("</h1>", "</h1>" + short)).posts
    assert [post.text for post in posts] == ["Полный ответ с подробностями."]


def test_deleted_post_without_text_is_left_out() -> None:
    html = POST_2.format("живой").replace(
        "</h1>", '</h1><article class="message message--deleted" data-content="post-4" data-author="x"></article>'
    )
    assert [post.key for post in read_html(html).posts] == ["forum.example:5"]


def test_time_stamps_of_2_3_and_of_relative_dates() -> None:
    html = POST_2.format("да").replace(
        '<time class="u-dt" datetime="2026-11-20T13:00:00+0300">20 Ноя 2026</time>',
        '<time class="u-dt" data-timestamp="1795168800" data-time="13:00" title="20 Ноя 2026 в 13:00">Вчера в 13:00</time>',
    )
    post = read_html(html).posts[0]
    assert post.published is not None
    assert (post.published.at, post.published.raw) == (datetime(2026, 11, 20, 10, tzinfo=UTC), "20 Ноя 2026 в 13:00")


def test_permalink_of_a_board_without_speaking_addresses() -> None:
    html = POST_2.format("да").replace("/threads/t.7/post-5", "/index.php?threads/t.7/post-5")
    post = read_html(html, "https://forum.example/index.php?threads/t.7/page-2").posts[0]
    assert post.url == "https://forum.example/index.php?threads/t.7/post-5"
    assert post.thread_url == "https://forum.example/index.php?threads/t.7/"


XF1 = """<html id="XenForo" lang="{lang}" class="Public LoggedOut"><head><base href="https://forum.example/"><title>T | F</title>
<link rel="prev" href="threads/remont.7/"><link rel="next" href="threads/remont.7/page-3"></head><body>
<div id="content" class="thread_view"><div class="titleBar"><h1>Ремонт</h1></div><div class="PageNav" data-page="2" data-last="9"><nav>
<a href="threads/remont.7/" class="text">&lt; Prev</a><a href="threads/remont.7/">1</a><a href="threads/remont.7/page-2"
class="currentPage">2</a><a href="threads/remont.7/page-9">9</a><a href="threads/remont.7/page-3" class="text">Next &gt;</a></nav></div>
<ol class="messageList" id="messageList">
<li id="post-41" class="message" data-author="Зоя"><div class="messageUserInfo"><h3 class="userText"><a class="username">Зоя</a></h3></div>
<div class="messageInfo primaryContent"><div class="messageContent"><article><blockquote class="messageText ugc baseHtml">
<div class="bbCodeBlock bbCodeQuote" data-author="Олег"><aside><div class="attribution type">Олег сказал(а): <a href="goto/post?id=3">↑</a></div>
<blockquote class="quoteContainer"><div class="quote">раз</div><div class="quoteExpand">Нажмите, чтобы раскрыть...</div></blockquote></aside></div>
Два.<br/>Три.<div class="messageTextEndMarker">&nbsp;</div></blockquote></article></div>
<div class="baseHtml signature messageText ugc"><aside>моя подпись</aside></div>
<div class="editDate">Последнее редактирование: {edited}</div><div class="messageMeta"><div class="privateControls">
<span class="authorEnd"><a class="username author">Зоя</a>,</span> <a href="threads/remont.7/page-2#post-41" title="Permalink"
class="datePermalink">{date}</a></div></div><div id="likes-post-41"><div class="likesSummary">Иван нравится это.</div></div></div></li>
<li id="post-42" class="message deleted placeholder" data-author="Ян"><div>Удалено</div></li></ol></div></body></html>"""
RECENT = '<abbr class="DateTime" data-time="1795168800" data-datestring="{day}" data-timestring="{clock}">…</abbr>'


@pytest.mark.parametrize(
    ("lang", "day", "clock", "old", "expected", "zone"),
    [
        (
            "ru-RU",
            "20 ноя 2026",
            "13:00",
            "15 июл 2013 в 14:30",
            datetime(2013, 7, 15, 10, 30, tzinfo=UTC),
            "Europe/Moscow",
        ),
        ("uk", "20 лис 2026", "12:00", "15 лип 2026 о 14:30", datetime(2026, 7, 15, 11, 30, tzinfo=UTC), "Europe/Kyiv"),
        ("fi-FI", "20.11.2026", "13:00", "15.7.2026 klo 14.30", datetime(2026, 7, 15, 11, 30, tzinfo=UTC), "+03:00"),
        (
            "en-US",
            "Nov 20, 2026",
            "5:00 AM",
            "Jul 15, 2013 at 2:30 PM",
            datetime(2013, 7, 15, 19, 30, tzinfo=UTC),
            "-05:00",
        ),
    ],
)
def test_old_dates_of_version_1_are_on_the_clock_that_its_recent_ones_show(
    lang: str, day: str, clock: str, old: str, expected: datetime, zone: str
) -> None:
    html = XF1.format(
        lang=lang,
        edited=RECENT.format(day=day, clock=clock),
        date=f'<span class="DateTime" title="{old}">{old.split(" ")[0]}</span>',
    )
    post = read_html(html).posts[0]
    assert post.published is not None
    assert post.edited is not None
    assert (post.published.at, post.published.zone, post.published.raw) == (expected, zone, old)
    assert post.edited.at == datetime(2026, 11, 20, 10, tzinfo=UTC)


def test_reads_a_page_of_version_1_whole() -> None:
    html = XF1.format(lang="ru-RU", edited="", date=RECENT.format(day="20 ноя 2026", clock="13:00"))
    reading = read_html(html, "https://forum.example/threads/remont.7/page-2")
    post = reading.posts[0]
    assert len(reading.posts) == 1
    assert (post.key, post.author, post.title, post.text) == ("forum.example:41", "Зоя", "Ремонт", "Два.\nТри.")
    assert (post.quotes, post.edited, post.reach) == (("раз",), None, Reach())
    assert post.url == "https://forum.example/threads/remont.7/page-2#post-41"
    assert post.thread_url == "https://forum.example/threads/remont.7/"
    assert reading.next_url == "https://forum.example/threads/remont.7/page-3"
    assert reading.previous_url == "https://forum.example/threads/remont.7/"
    assert reading.last_url == "https://forum.example/threads/remont.7/page-9"


def test_thread_list_of_version_2() -> None:
    board = board_of("fi")
    board.threads[9] = Thread(9, "Ohje", [Entry(50, "Ylläpito", STARTED - timedelta(days=90), "x")], sticky=True)
    reading = read(board, "https://forum.example/forums/arviot.2/")
    assert [(t.url, t.title, t.replies, t.last_at and t.last_at.at) for t in reading.threads] == [
        ("https://forum.example/threads/aihe.9/", "Ohje", 0, STARTED - timedelta(days=90)),
        (THREAD, "Korjaus Verstaalla", 7, STARTED + timedelta(hours=259)),
    ]
    assert reading.title == "Arviot"


def test_thread_list_and_board_index_of_version_1() -> None:
    threads = """<html id="XenForo" lang="ru-RU"><head><base href="https://forum.example/"></head><body><div id="content" class="forum_view">
    <h1>Жалобы</h1><ol class="discussionListItems"><li id="thread-7" class="discussionListItem visible" data-author="Зоя"><div class="main">
    <h3 class="title"><a href="forums/zhaloby.2/?prefix_id=3" class="prefixLink"><span class="prefix">Внимание</span></a>
    <a href="threads/remont.7/" class="PreviewTooltip">Ремонт</a></h3></div><div class="stats"><dl class="major"><dt>Ответов:</dt><dd>1 204</dd>
    </dl></div><div class="lastPost"><dl class="lastPostInfo"><dt>Ян</dt><dd class="muted"><a href="posts/99/" class="dateTime"><abbr
    class="DateTime" data-time="1795168800">Вчера</abbr></a></dd></dl></div></li></ol></div></body></html>"""
    (link,) = read_html(threads, "https://forum.example/forums/zhaloby.2/").threads
    assert (link.url, link.title, link.replies) == ("https://forum.example/threads/remont.7/", "Ремонт", 1204)
    assert link.last_at is not None
    assert link.last_at.at == datetime(2026, 11, 20, 10, tzinfo=UTC)
    index = """<html id="XenForo" lang="ru-RU"><head><base href="https://forum.example/"></head><body><div id="content" class="forum_list">
    <ol id="forums"><li class="node forum level_2"><div class="nodeInfo"><h3 class="nodeTitle"><a href="forums/zhaloby.2/">Жалобы</a></h3>
    <div class="nodeLastPost"><a href="posts/99/" title="Ремонт">Ремонт</a> <abbr class="DateTime" data-time="1795168800">Вчера</abbr></div>
    </div></li></ol></div></body></html>"""
    (forum,) = read_html(index, "https://forum.example/").threads
    assert (forum.url, forum.last_post_key) == ("https://forum.example/forums/zhaloby.2/", "forum.example:99")


def test_search_results_lead_to_the_posts_in_full() -> None:
    html = """<html id="XF" lang="fi-FI" data-app="public" data-template="search_results"><body><h1 class="p-title-value">Haku</h1>
    <li class="block-row"><div class="contentRow"><h3 class="contentRow-title"><a href="/threads/aihe.7/post-301">Korjaus</a></h3>
    <div class="contentRow-snippet">katkelma…</div><div class="contentRow-minor"><time class="u-dt" data-time="1795168800">x</time></div>
    </div></li></body></html>"""
    reading = read_html(html, "https://forum.example/search/12/?q=x")
    assert reading.posts == ()
    assert [(t.url, t.last_post_key) for t in reading.threads] == [(THREAD + "post-301", "forum.example:301")]


@pytest.mark.parametrize(
    ("html", "error"),
    [
        (
            '<html id="XF" lang="fi-FI" data-template="login"><head><title>Kirjaudu</title></head><body><h1>Kirjaudu sisään</h1>'
            '<form action="/login/login"><input type="password"></form></body></html>',
            LoginRequiredError,
        ),
        (
            '<html id="XenForo" lang="ru-RU"><body><div id="content" class="error_with_login"><p>Войдите</p></div></body></html>',
            LoginRequiredError,
        ),
        (POST_2.format("x").replace("post-5", "entry-5"), LayoutChangedError),
        ('<html id="XF" data-template="error"><body><p>Virhe</p></body></html>', ParseError),
        (
            '<html id="XF" data-template="xa_ams_article_view"><body><div class="bbWrapper">Artikkeli</div></body></html>',
            ParseError,
        ),
    ],
)
def test_pages_without_posts_say_why(html: str, error: type[Exception]) -> None:
    with pytest.raises(error) as raised:
        read_html(html)
    assert type(raised.value) is error


def test_empty_forum_is_empty_and_not_broken() -> None:
    html = '<html id="XF" lang="fi" data-template="forum_view"><body><h1 class="p-title-value">Uusi</h1></body></html>'
    assert read_html(html, "https://forum.example/forums/uusi.4/") == Reading(posts=(), title="Uusi", lang="fi")


@pytest.mark.parametrize(
    ("path", "address", "name", "fit"),
    [
        ("threads/aihe.7/page-2", "threads/aihe.7/", "Korjaus Verstaalla", 0.95),
        ("threads/aihe.7/post-304", "threads/aihe.7/", "Korjaus Verstaalla", 0.95),
        ("forums/arviot.2/page-1", "forums/arviot.2/", "Arviot", 0.9),
    ],
)
def test_recognises_what_can_be_watched(path: str, address: str, name: str, fit: float) -> None:
    found = CRAWLER.recognise(page_of(BoardHttp(board_of("fi"), xenforo_page), f"https://forum.example/{path}"))
    assert [(f.engine, f.address, f.name, f.fit, f.lang) for f in found] == [
        ("xenforo2", f"https://forum.example/{address}", name, fit, "fi")
    ]


def test_recognises_version_1_and_pages_that_a_browser_saved() -> None:
    old = XF1.format(lang="ru-RU", edited="", date="")
    assert [f.engine for f in CRAWLER.recognise(page(old))] == ["xenforo1"]
    saved = '<html><head><script src="/js/xf/preamble.min.js"></script></head><body></body></html>'
    assert [f.engine for f in CRAWLER.recognise(page(saved))] == ["xenforo2"]


@pytest.mark.parametrize(
    "html",
    ["", "XenForo", '<html><body><p>Пишем на XenForo</p><a href="https://xenforo.com/">XenForo</a></body></html>'],
)
def test_recognises_nothing_in_pages_of_others(html: str) -> None:
    assert CRAWLER.recognise(page(html)) == ()
