# ruff: noqa: E501 - pages are written in the long lines that engines write
"""Vanilla, bbPress, FlaskBB, uCoz and Suomi24: pages of our own writing in the markup of the engines' templates."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from crawlers.errors import LayoutChangedError, ParseError
from crawlers.forums.bbpress import BbpressCrawler
from crawlers.forums.flaskbb import FlaskbbCrawler
from crawlers.forums.suomi24 import Suomi24Crawler
from crawlers.forums.ucoz import UcozCrawler
from crawlers.forums.vanilla import VanillaCrawler
from crawlers.identity import identity_of
from crawlers.types import Crawler, Precision, Reading, Response, Source

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
AT = datetime(2026, 3, 2, 9, 5, tzinfo=UTC)
CRAWLERS: list[Crawler] = [VanillaCrawler(), BbpressCrawler(), FlaskbbCrawler(), UcozCrawler(), Suomi24Crawler()]

# Title, author, what was written, and 2 March 2026 9:05 UTC as a site in that language writes it.
SAID = {
    "ru": (
        "Ремонт в «Мастерке»",
        "Пётр Ёлкин",
        "Сломали и не признались.",
        "2 марта 2026 в 12:05",
        "Пятница, 02.03.2026, 12:05",
    ),
    "uk": (
        "Ремонт у «Майстерні»",
        "Оксана",
        "Зламали й не зізналися.",
        "2 березня 2026 о 11:05",
        "П'ятниця, 02.03.2026, 11:05",
    ),
    "fi": (
        "Korjaus Verstaalla",
        "Ässä Öö",
        "Rikkoivat eivätkä myöntäneet.",
        "2.3.2026 klo 11.05",
        "Maanantai, 02.03.2026, 11:05",
    ),
    "en": (
        "Repair at Workbench",
        "Ann O'Neill",
        "They broke it and lied.",
        "March 2, 2026 at 9:05 am",
        "Monday, 02.03.2026, 09:05",
    ),
}


def page(html: str, url: str) -> Response:
    return Response(url, url, 200, {"content-type": "text/html; charset=utf-8"}, html.encode(), NOW)


def read(crawler: Crawler, html: str, url: str) -> Reading:
    return crawler.read(page(html, url), Source(url, crawler.name))


# --- Vanilla -----------------------------------------------------------------------------------------

TALK = "https://talk.example/discussion/12/repair"


def vanilla(lang: str) -> str:
    title, author, said, *_ = SAID[lang]

    def post(kind: str, number: int, name: str, body: str, extra: str = "") -> str:
        link = TALK if kind == "Discussion" else f"/discussion/comment/{number}/#Comment_{number}"
        tag = "div" if kind == "Discussion" else "li"
        return f"""<{tag} class="Item Item{kind}" id="{kind}_{number}"><div class="{kind}"><div class="AuthorWrap"><span class="Author"><a class="PhotoWrap" title="{name}" href="/profile/{name}"><img></a><a class="Username" href="/profile/{name}">{name}</a></span><span class="AuthorInfo"><span class="MItem RoleTitle">Moderator</span></span></div>
<div class="Meta {kind}Meta"><span class="MItem DateCreated"><a class="Permalink" href="{link}"><time datetime="2026-03-02T09:05:07+00:00" title="x">March 2026</time></a></span>{extra}</div>
<div class="Item-BodyWrap"><div class="Item-Body"><div class="Message userContent">{body}</div><div class="Reactions">Like 5</div></div></div><div class="UserSignature">Tmi {name}</div></div></{tag}>"""

    quote = '<blockquote class="UserQuote"><div class="QuoteAuthor"><a>Kalle</a> said:</div><div class="QuoteText"><p>wanha</p></div></blockquote>'
    edited = '<span class="MItem"><span class="DateUpdated"><time datetime="2026-03-03T10:00:00+00:00">edited</time></span></span>'
    comments = post("Comment", 51, "Kalle", f"{quote}<p>{said}</p><ul><li>a</li><li>b</li></ul>", edited) + post(
        "Comment", 52, author, "<p>ok</p>"
    )
    return f"""<html lang="{lang}"><head><title>{title} - Talk</title><link rel="canonical" href="{TALK}"></head><body id="vanilla_discussion_index" class="Vanilla Discussion"><div id="Content"><div class="MessageList Discussion"><div class="PageTitle"><h1>{title}</h1></div>{post("Discussion", 12, author, f"<p>{said}</p>")}</div>
<span id="PagerBefore" class="Pager NumberedPager"><span class="Previous">«</span><a class="Highlight" href="{TALK}">1</a><a href="{TALK}/p2" rel="next">2</a><a href="{TALK}/p3">3</a><a class="Next" href="{TALK}/p2" rel="next">»</a></span>
<ul class="MessageList DataList Comments">{comments}</ul></div></body></html>"""


@pytest.mark.parametrize("lang", SAID)
def test_vanilla_discussion(lang: str) -> None:
    title, author, said, *_ = SAID[lang]
    reading = read(VanillaCrawler(), vanilla(lang), TALK)
    first, second, third = reading.posts
    assert (first.key, first.author, first.text, first.title, first.lang) == (
        "talk.example:discussion:12",
        author,
        said,
        title,
        lang,
    )
    assert (second.key, second.text, second.quotes) == ("talk.example:51", f"{said}\n- a\n- b", ("wanha",))
    assert second.url == "https://talk.example/discussion/comment/51#Comment_51"
    assert second.edited is not None
    assert (third.author, third.edited, third.thread_url) == (author, None, TALK)
    assert first.published is not None
    assert (first.published.at, first.published.precision) == (AT.replace(second=7), Precision.SECOND)
    assert (reading.next_url, reading.last_url, reading.previous_url) == (f"{TALK}/p2", f"{TALK}/p3", None)
    (found,) = VanillaCrawler().recognise(page(vanilla(lang), f"{TALK}/p2"))
    assert (found.address, found.name) == (TALK, title)


def test_vanilla_list() -> None:
    html = """<html lang="fi"><head><title>Uusimmat - Talk</title></head><body id="vanilla_discussions_index" class="Vanilla Discussions"><div id="Content"><h1 class="H HomepageTitle">Uusimmat</h1><ul class="DataList Discussions">
<li id="Discussion_12" class="Item"><div class="ItemContent Discussion"><div class="Title"><a href="/discussion/12/repair" class="Title">Korjaus</a></div><div class="Meta"><span class="MItem CommentCount"><span class="Number">24</span> kommenttia</span><span class="MItem LastCommentDate"><time datetime="2026-03-02T09:05:07+00:00">2.3.</time></span></div></div></li>
<li id="Discussion_13" class="Item"><div class="ItemContent Discussion"><div class="Title"><a href="/discussion/13/saha" class="Title">Saha</a></div><div class="Meta"><span class="MItem CommentCount">1.2K</span></div></div></li></ul></div></body></html>"""
    reading = read(VanillaCrawler(), html, "https://talk.example/discussions")
    assert [(link.title, link.replies, link.last_at is not None) for link in reading.threads] == [
        ("Korjaus", 24, True),
        ("Saha", None, False),
    ]


# --- bbPress -----------------------------------------------------------------------------------------

TOPIC = "https://blogi.example/foorumi/topic/korjaus/"


def bbpress(lang: str, lead: bool = False) -> str:
    title, author, said, date, _ = SAID[lang]

    def post(kind: str, number: int, name: str, body: str) -> str:
        return f"""<div id="post-{number}" class="bbp-{kind}-header"><div class="bbp-meta"><span class="bbp-{kind}-post-date">{date}</span><a href="{TOPIC}#post-{number}" class="bbp-{kind}-permalink">#{number}</a><span class="bbp-admin-links"></span></div></div>
<div class="odd bbp-parent-forum-5 user-id-2 post-{number} {kind} type-{kind} status-publish hentry"><div class="bbp-{kind}-author"><a href="/users/x/" title="x" class="bbp-author-link"><span class="bbp-author-avatar"><img></span><span class="bbp-author-name">{name}</span></a><div class="bbp-author-role">Osallistuja</div></div>
<div class="bbp-{kind}-content">{body}</div></div>"""

    log = '<ul id="bbp-reply-revision-log-42" class="bbp-reply-revision-log"><li>This reply was modified 2 months, 1 week ago by X.</li></ul>'
    first = post("topic" if lead else "reply", 41, author, f"<p>{said}</p>")
    second = post(
        "reply",
        42,
        "Kalle",
        f'<blockquote class="d4p-bbp-quote"><div class="d4p-bbp-quote-title">X:</div>wanha</blockquote><p>{said}</p><div class="bbp-signature">Tmi</div>{log}',
    )
    return f"""<html lang="{lang}"><head><title>{title} – Blogi</title></head><body class="topic bbpress single single-topic"><header><h1 class="entry-title">{title}</h1></header><div id="bbpress-forums"><div class="bbp-pagination-links"><span class="page-numbers current">1</span><a class="page-numbers" href="{TOPIC}page/2/">2</a><a class="next page-numbers" href="{TOPIC}page/2/">→</a></div>
<ul id="topic-41-replies" class="forums bbp-replies"><li class="bbp-body">{first}{second}</li></ul></div><aside><ul><li><a class="bbp-reply-topic-title" href="/x">Muu</a></li></ul></aside></body></html>"""


@pytest.mark.parametrize("lead", [False, True])
@pytest.mark.parametrize("lang", SAID)
def test_bbpress_topic(lang: str, lead: bool) -> None:
    title, author, said, *_ = SAID[lang]
    reading = read(BbpressCrawler(), bbpress(lang, lead), TOPIC)
    first, second = reading.posts
    assert (first.key, first.author, first.text, first.title) == ("blogi.example:41", author, said, title)
    assert (second.key, second.author, second.text, second.quotes) == ("blogi.example:42", "Kalle", said, ("wanha",))
    assert first.published is not None
    assert (first.published.at, first.published.precision) == (AT, Precision.MINUTE)
    assert second.edited is not None
    assert second.url == f"{TOPIC}#post-42"
    assert (reading.next_url, reading.previous_url) == (f"{TOPIC}page/2/", None)
    (found,) = BbpressCrawler().recognise(page(bbpress(lang), f"{TOPIC}page/2/"))
    assert found.address == TOPIC


def test_topics_of_bbpress_are_the_same_posts_in_the_blogs_feeds() -> None:
    told = identity_of(
        "https://blogi.example/?post_type=reply&#038;p=42".replace("#038;", "amp;"),
        f"{TOPIC}#post-42",
        "https://wordpress.org/?v=6.8",
    )
    assert told is not None
    assert (told.platform, told.key) == ("bbpress", "blogi.example:42")


# --- FlaskBB -----------------------------------------------------------------------------------------

FLASK = "https://forum.example/topic/7-korjaus"
FLASK_DATES = {
    "ru": "2 мар. 2026 г., 12:05:00",
    "uk": "2 бер. 2026 р., 11:05:00",
    "fi": "2.3.2026 klo 11.05.00",
    "en": "Mar 2, 2026, 9:05:00 AM",
}


def flaskbb(lang: str) -> str:
    title, author, said, *_ = SAID[lang]

    def post(number: int, name: str, body: str, edited: str = "") -> str:
        return f"""<div id="{number}" class="row post-row"><div class="author col-md-2"><div class="author-name"><h4><a href="/user/x">{name}</a></h4></div><div class="author-title"><h5>Member</h5></div><div class="author-registered">Joined: Jan 5, 2020</div><div class="author-posts">Posts: 12</div></div>
<div class="post-box"><div class="post-meta row"><div class="col-auto"><a href="/post/{number}"> {FLASK_DATES[lang]} </a>{edited}</div><div class="col-auto"><strong>#1</strong></div></div>
<div class="post-content" id="pid{number}">{body}<div class="post-signature hidden-xs"><hr>Tmi {name}</div></div><div class="post-footer"></div></div></div>"""

    edited = f'<small>(Last modified: {FLASK_DATES[lang]} by <a href="/user/x">X</a>)</small>'
    posts = post(31, author, f"<p>{said}</p>") + post(
        32, "Kalle", f"<blockquote><p>wanha</p></blockquote><p>{said}<br>x</p>", edited
    )
    bar = f'<ul class="pagination"><li class="page-item disabled"><a class="page-link" href="#"><span>Pages</span></a></li><li class="page-item active"><a class="page-link" href="#">1</a></li><li class="page-item"><a class="page-link" href="{FLASK}?page=2">2</a></li><li class="page-item"><a class="page-link" href="{FLASK}?page=2">»</a></li></ul>'
    return f"""<html lang="{lang}"><head><title>{title} - Topic - FlaskBB</title></head><body><div class="topic-view"><ol class="breadcrumb flaskbb-breadcrumb"><li class="breadcrumb-item active">{title}</li></ol>{bar}<div class="card topic"><div class="card-header topic-header"><a href="/topic/7-korjaus">{title}</a></div><div class="card-body topic-body">{posts}</div></div></div></body></html>"""


@pytest.mark.parametrize("lang", SAID)
def test_flaskbb_topic(lang: str) -> None:
    title, author, said, *_ = SAID[lang]
    reading = read(FlaskbbCrawler(), flaskbb(lang), f"{FLASK}?page=1")
    first, second = reading.posts
    assert (first.key, first.author, first.text, first.title, first.url) == (
        "forum.example:31",
        author,
        said,
        title,
        "https://forum.example/post/31",
    )
    assert (second.text, second.quotes, second.edited is not None) == (f"{said}\nx", ("wanha",), True)
    assert first.published is not None
    assert first.published.at == AT
    assert (reading.next_url, reading.last_url, first.thread_url) == (f"{FLASK}?page=2", f"{FLASK}?page=2", FLASK)
    (found,) = FlaskbbCrawler().recognise(page(flaskbb(lang), FLASK))
    assert (found.address, found.engine) == (FLASK, "flaskbb")


def test_flaskbb_forum() -> None:
    row = """<div class="row forum-row"><div class="topic-info"><div class="topic-name"><a href="/topic/{0}-x">{1}</a><span class="topic-pages">[<a href="/topic/{0}-x?page=1">1</a>]</span></div><div class="topic-author">by <a href="/user/x">x</a></div></div><div class="topic-stats">5</div><div class="topic-stats">120</div><div class="topic-last-post"><a href="/post/9{0}">3 hours ago</a></div></div>"""
    html = f'<html lang="en"><head><title>Complaints - Forum</title></head><body><ol class="flaskbb-breadcrumb"><li class="active">Complaints</li></ol><div class="card-body forum-body">{row.format(7, "Repair")}{row.format(8, "Saw")}</div></body></html>'
    reading = read(FlaskbbCrawler(), html, "https://forum.example/forum/2-complaints")
    assert [(link.url, link.title, link.replies, link.last_post_key) for link in reading.threads] == [
        ("https://forum.example/topic/7-x", "Repair", 4, "forum.example:97"),
        ("https://forum.example/topic/8-x", "Saw", 4, "forum.example:98"),
    ]


# --- uCoz --------------------------------------------------------------------------------------------

UCOZ = "https://master.ucoz.example/forum/2-15"


def ucoz(lang: str, direct: bool = True) -> str:
    title, author, said, _, date = SAID[lang]

    def post(number: int, name: str, body: str, edited: str = "") -> str:
        address = f"http://master.ucoz.example/forum/2-15-{number}-16-1772442307" if direct else ""
        return f"""<tr id="post{number}"><td><table border="0" width="100%" cellspacing="1" cellpadding="2" class="postTable"><tr><td width="23%" class="postTdTop" align="center"><a class="postUser" href="javascript://">{name}</a></td><td class="postTdTop">Дата: {date} | Сообщение # <a class="postNumberLink" href="javascript://" onclick="prompt('Прямая ссылка к сообщению', '{address}'); return false;">1</a></td></tr>
<tr><td class="postTdInfo" valign="top"><div class="postRankName">Рядовой</div>Сообщений: 12<br>Регистрация: 01.01.2020</td><td class="posttdMessage" valign="top"><span class="ucoz-forum-post" id="ucoz-forum-post-{number}" edit-url="">{body}</span><br><hr size="1" class="signatureHr"><span class="signatureView">ООО Лапа</span>{edited}</td></tr></table></td></tr>"""

    quote = '<!--uzquote--><div class="bbQuoteBlock"><div class="bbQuoteName"><b>Цитата</b> <span class="qName">Иван</span></div><div class="quoteMessage">старое</div></div><!--/uzquote-->'
    spoiler = '<div class="uSpoilerClosed"><div class="uSpoilerButBl"><input type="button" class="uSpoilerButton" value="x"></div><div class="uSpoilerText">под спойлером</div></div>'
    edited = f'<div class="edited">Сообщение отредактировал <a class="edited">Иван</a> - <span class="edited">{date}</span></div>'
    return f"""<html><head><title>{title} - Форум</title><meta charset="utf-8"></head><body><table class="forumNamesBar"><tr><td><a class="forumBar" href="/forum/">Форум</a> » <a class="forumBarA" href="/forum/2-15-1">{title}</a></td></tr></table>
<table class="switchesTbl"><tr><td class="switches"><ul class="switches"><li class="switchActive">1</li> <li class="switch"><a class="switchDigit" href="/forum/2-15-2">2</a></li> <li class="switch switch-next"><a class="switchNext" href="/forum/2-15-2">»</a></li></ul></td></tr></table>
<table class="gTable"><tr><td class="gTableTop" colspan="2">{title}</td></tr>{post(301, author, said)}{post(302, "Иван", quote + said + "<br />да" + spoiler, edited)}</table></body></html>"""


@pytest.mark.parametrize("lang", SAID)
def test_ucoz_thread(lang: str) -> None:
    title, author, said, *_ = SAID[lang]
    reading = read(UcozCrawler(), ucoz(lang), f"{UCOZ}-1")
    first, second = reading.posts
    assert (first.key, first.author, first.text, first.title) == ("master.ucoz.example:301", author, said, title)
    assert first.url == "http://master.ucoz.example/forum/2-15-301-16-1772442307"
    assert first.published is not None
    assert (first.published.at, first.published.precision) == (AT.replace(second=7), Precision.SECOND)
    assert (second.text, second.quotes) == (f"{said}\nда\nпод спойлером", ("старое",))
    assert second.edited is not None
    assert (reading.next_url, first.thread_url) == (f"{UCOZ}-2", UCOZ)
    (found,) = UcozCrawler().recognise(page(ucoz(lang), f"{UCOZ}-1"))
    assert (found.address, found.engine) == (UCOZ, "ucoz")


@pytest.mark.parametrize("lang", ["ru", "uk"])
def test_ucoz_times_in_words(lang: str) -> None:
    first, _ = read(UcozCrawler(), ucoz(lang, direct=False), f"{UCOZ}-1").posts
    assert first.published is not None
    assert first.published.at in (AT, datetime(2026, 3, 2, 8, 5, tzinfo=UTC))  # so few letters tell ru and uk badly
    assert first.published.precision is Precision.MINUTE
    assert first.url == f"{UCOZ}#301"


def test_ucoz_section() -> None:
    html = """<html><head><title>Жалобы - Форум</title></head><body><table class="gTable"><tr><td class="gTableTop">Жалобы</td></tr>
<tr id="tr15"><td class="threadIcoTd"></td><td class="threadNametd"><a class="threadLink" href="/forum/2-15-1">Ремонт</a> <span class="threadDescr">о ремонте</span></td><td class="threadPostTd">24</td><td class="threadViewTd">300</td><td class="threadAuthTd"><a class="threadAuthorLink">Пётр</a></td><td class="threadLastPostTd"><a class="threadLastPostLink" href="/forum/2-15-0-17-1">Пятница, 20.11.2026, 15:30</a><br><span class="lastPostGuest">Сообщение от: Иван</span></td></tr></table></body></html>"""
    (link,) = read(UcozCrawler(), html, "https://master.ucoz.example/forum/2").threads
    assert (link.url, link.title, link.replies) == (UCOZ, "Ремонт", 24)
    assert link.last_at is not None
    assert link.last_at.precision is Precision.MINUTE


# --- Suomi24 -----------------------------------------------------------------------------------------

S24 = "https://keskustelu.suomi24.fi/t/17/rikkinainen-pesukone"
S24_NEW = """<html lang="fi"><head><title>Rikkinäinen pesukone | Keskustelu</title><link rel="next" href="/t/17/rikkinainen-pesukone?page=2"></head><body><main><h1 data-testid="thread-title">Rikkinäinen pesukone</h1>
<div class="ThreadHead"><span class="Username__Name-a1">Anonyymi-ap</span><p class="Timestamp__T-b2">2026-03-02 11:05:07</p><div data-testid="thread-body-text">Kauppa ei vastaa.<br>Takuu voimassa.</div><span data-testid="stats-views">1 204</span><span data-testid="stats-comments">3</span></div>
<ul><li class="CommentItem__Li-c3" id="comment-71"><article><span class="Username__Name-a1">Pena</span><p class="Timestamp__T-b2">2026-03-02 12:00:00</p><blockquote><p class="ListItem__Text-d4">Kauppa ei vastaa.</p></blockquote><p class="ListItem__Text-d4">Soita uudestaan.</p><p class="ListItem__Text-d4">Onnea.</p><button>Vastaa</button></article>
<ul><li class="CommentResponsesItem__Li-e5" id="comment-72"><article><span class="Username__Name-a1">Anonyymi-ap</span><p class="Timestamp__T-b2">2026-03-02 12:30:00</p><p class="ListItem__Text-d4">Soitin jo.</p></article></li></ul></li></ul></main></body></html>"""
S24_OLD = """<html lang="fi"><head><title>Rikkinäinen pesukone</title></head><body><h1 class="thread-title">Rikkinäinen pesukone</h1><div class="thread"><div class="user-info-big"><span class="user-info-name">ap</span><span class="user-info-timestamp">2.3.2026 11:05</span></div><div class="thread-text post-text">Kauppa ei vastaa.</div></div>
<div class="comments-list"><div class="comment" id="comment-71"><span class="user-info-name">Pena</span><span class="user-info-timestamp">2.3.2026 12:00</span><div class="comment-text">Soita.</div></div></div></body></html>"""


def test_suomi24_thread() -> None:
    reading = read(Suomi24Crawler(), S24_NEW, S24)
    opening, first, answer = reading.posts
    assert (opening.key, opening.author, opening.text) == (
        "keskustelu.suomi24.fi:thread:17",
        "Anonyymi-ap",
        "Kauppa ei vastaa.\nTakuu voimassa.",
    )
    assert (opening.reach.views, opening.reach.replies, opening.title) == (1204, 3, "Rikkinäinen pesukone")
    assert (first.key, first.author, first.text, first.quotes) == (
        "keskustelu.suomi24.fi:71",
        "Pena",
        "Soita uudestaan.\nOnnea.",
        ("Kauppa ei vastaa.",),
    )
    assert (answer.text, answer.author, answer.parent_url) == ("Soitin jo.", "Anonyymi-ap", f"{S24}#comment-71")
    assert [post.published.at if post.published else None for post in reading.posts] == [
        datetime(2026, 3, 2, 9, 5, 7, tzinfo=UTC),
        datetime(2026, 3, 2, 10, 0, tzinfo=UTC),
        datetime(2026, 3, 2, 10, 30, tzinfo=UTC),
    ]
    assert (answer.url, reading.next_url) == (f"{S24}#comment-72", f"{S24}?page=2")


def test_suomi24_thread_of_earlier_years() -> None:
    opening, first = read(Suomi24Crawler(), S24_OLD, S24).posts
    assert (opening.author, opening.text, first.author, first.text) == ("ap", "Kauppa ei vastaa.", "Pena", "Soita.")
    assert opening.published is not None
    assert opening.published.at == AT


def test_suomi24_list_and_other_sites() -> None:
    html = '<html lang="fi"><head><title>Kodinkoneet</title></head><body><ul><li class="ThreadList__ListItem-x"><a href="/t/17/rikkinainen-pesukone?page=2">Rikkinäinen pesukone</a></li><li><a href="/t/18/muu">Muu</a></li><li><a href="https://toinen.example/t/19/x">x</a></li></ul></body></html>'
    reading = read(Suomi24Crawler(), html, "https://keskustelu.suomi24.fi/kodinkoneet")
    assert [link.url for link in reading.threads] == [S24, "https://keskustelu.suomi24.fi/t/18/muu"]
    assert Suomi24Crawler().recognise(page(S24_NEW, "https://toinen.example/t/17/suomi24")) == ()


def test_suomi24_without_its_marks_is_a_changed_layout() -> None:
    with pytest.raises(LayoutChangedError):
        read(
            Suomi24Crawler(),
            '<html lang="fi"><body><h1>Rikkinäinen pesukone</h1><div class="zz">uusi suomi24</div></body></html>',
            S24,
        )


SPOILER = '<div class="spoiler"><div class="spoiler-head">Открыть</div><div class="spoiler-body">тайна</div></div>'


def test_hidden_text_is_the_authors_and_what_opens_it_is_not() -> None:
    said = SAID["ru"][2]
    for crawler, html, url in (
        (VanillaCrawler(), vanilla("ru"), TALK),
        (BbpressCrawler(), bbpress("ru"), TOPIC),
        (FlaskbbCrawler(), flaskbb("ru"), FLASK),
        (UcozCrawler(), ucoz("ru"), UCOZ),
    ):
        posts = read(crawler, html.replace(said, said + SPOILER), url).posts
        assert posts[0].text == f"{said}\nтайна", crawler.name


# --- all ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("crawler", CRAWLERS, ids=lambda crawler: crawler.name)
@pytest.mark.parametrize(
    "html",
    [
        "<html><body><article><h1>Vanilla, bbPress, FlaskBB ja uCoz</h1><p>bbp- ItemDiscussion postTdTop suomi24</p></article></body></html>",
        '<html><body><div class="comment" id="comment-1"><p class="Message">hei</p></div></body></html>',
    ],
)
def test_articles_are_none_of_them(crawler: Crawler, html: str) -> None:
    assert crawler.recognise(page(html, "https://lehti.example/vanilla/discussion")) == ()
    with pytest.raises(ParseError):
        read(crawler, html, "https://lehti.example/x")
