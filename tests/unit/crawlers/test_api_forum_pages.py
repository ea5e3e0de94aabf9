# ruff: noqa: E501 - pages are written in the long lines that engines write
"""Saved pages of Discourse, NodeBB, Flarum and Lemmy, their addresses, and telling them from others."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from html import escape

import pytest

from crawlers.errors import BlockedError, ParseError
from crawlers.forums import discourse, flarum, lemmy, nodebb
from crawlers.forums.discourse import DiscourseCrawler
from crawlers.forums.flarum import FlarumCrawler
from crawlers.forums.lemmy import LemmyCrawler
from crawlers.forums.nodebb import NodebbCrawler
from crawlers.markdown import markdown_words
from crawlers.types import Crawler, Reading, Response, Source
from tests.unit.crawlers.api_boards import HOST, NOW, STARTED, board_of
from tests.unit.crawlers.api_boards import discourse as serve_discourse
from tests.unit.crawlers.api_boards import flarum as serve_flarum
from tests.unit.crawlers.api_boards import lemmy as serve_lemmy

CRAWLERS: list[Crawler] = [DiscourseCrawler(), NodebbCrawler(), FlarumCrawler(), LemmyCrawler()]


def page(text: str, url: str = HOST, **headers: str) -> Response:
    return Response(url, url, 200, {"content-type": "text/html; charset=utf-8"} | headers, text.encode(), NOW)


def read(crawler: Crawler, text: str, url: str, **settings: str) -> Reading:
    return crawler.read(page(text, url), Source(url, crawler.name, **settings))


# --- Discourse ---------------------------------------------------------------------------------------

CRAWLER_VIEW = """<!DOCTYPE html><html lang="fi"><head><meta name="generator" content="Discourse 3.4.0 - https://github.com/discourse/discourse version x">
<title>Rikkinäinen höylä - Verstas</title><link rel="canonical" href="https://foorumi.example/t/rikkinainen-hoyla/7?page=2">
<link rel="prev" href="/t/rikkinainen-hoyla/7"><link rel="next" href="/t/rikkinainen-hoyla/7?page=3"></head><body class="crawler">
<div id="topic-title"><h1><a href="/t/rikkinainen-hoyla/7">Rikkinäinen höylä</a></h1></div>
<div itemscope itemtype='http://schema.org/DiscussionForumPosting'>
 <div id='post_21' itemprop='comment' itemscope itemtype='http://schema.org/Comment' class='topic-body crawler-post'>
  <div class='crawler-post-meta'><span class="creator" itemprop="author" itemscope itemtype="http://schema.org/Person"><a itemprop="url" href='/u/assa'><span itemprop='name'>Ässä</span></a></span>
   <span class="crawler-post-infos"><time itemprop='datePublished' datetime='2026-03-02T09:05:07Z' class='post-time'>maaliskuu 2, 2026, 9:05am</time><span itemprop='position'>21</span></span></div>
  <div class='post' itemprop='text'><aside class="quote no-group" data-username="Kalle"><div class="title"><div class="quote-controls"></div>Kalle:</div><blockquote><p>Kenen vika?</p></blockquote></aside>
   <p>Kauppa ei vastaa.</p><aside class="onebox allowlistedgeneric" data-onebox-src="https://kauppa.example/hoyla"><header class="source">kauppa.example</header><article class="onebox-body"><h3>Höylä 3000</h3></article></aside>
   <div class="lightbox-wrapper"><a class="lightbox" href="/x.png"><img alt="kuva"><div class="meta"><span class="filename">kuva</span><span class="informations">690×388 53 KB</span></div></a></div></div></div>
 <div id='post_22' itemprop='comment' itemscope itemtype='http://schema.org/Comment' class='topic-body crawler-post'>
  <div class='crawler-post-meta'><span class="creator" itemprop="author"><span itemprop='name'>Kalle</span></span><time itemprop='datePublished' datetime='2026-03-02T10:00:00Z'></time></div>
  <div class='post' itemprop='text'><p>Sama täällä.</p></div></div></div></body></html>"""


def test_discourse_page_for_search_engines() -> None:
    crawler = DiscourseCrawler()
    reading = read(crawler, CRAWLER_VIEW, f"{HOST}/t/rikkinainen-hoyla/7?page=2")
    first, second = reading.posts
    assert (reading.title, reading.lang) == ("Rikkinäinen höylä", "fi")
    assert (first.author, first.text, first.quotes) == (
        "Ässä",
        "Kauppa ei vastaa.\nhttps://kauppa.example/hoyla",
        ("Kenen vika?",),
    )
    assert first.published is not None
    assert first.published.at == STARTED
    assert first.url == f"{HOST}/t/rikkinainen-hoyla/7/21"
    assert (second.author, second.text) == ("Kalle", "Sama täällä.")
    assert reading.next_url == f"{HOST}/t/rikkinainen-hoyla/7?page=3"
    assert reading.previous_url == f"{HOST}/t/rikkinainen-hoyla/7"
    found = crawler.recognise(page(CRAWLER_VIEW, f"{HOST}/t/rikkinainen-hoyla/7?page=2"))
    assert [(way.address, way.engine) for way in found] == [
        (f"{HOST}/t/rikkinainen-hoyla/7", "discourse"),
        (f"{HOST}/", "discourse"),
    ]


def test_discourse_page_for_browsers_carries_the_answer() -> None:
    answer = json.dumps(serve_discourse(board_of("uk"), "/t/7.json", {}))
    store = escape(json.dumps({"site": "{}", "topic_7": answer}), quote=True)
    html = f'<html><head><meta name="generator" content="Discourse 3.2"></head><body><div id="data-preloaded" data-preloaded="{store}"></div></body></html>'
    reading = read(DiscourseCrawler(), html, f"{HOST}/t/aihe-7/7", lang="uk")
    assert [post.key for post in reading.posts] == [f"foorumi.example:{n}" for n in (100, 101, 102)]
    assert {post.lang for post in reading.posts} == {"uk"}


@pytest.mark.parametrize(
    ("seen", "asked"),
    [
        ("https://x.example", "https://x.example/posts.json"),
        ("https://x.example/keskustelu/", "https://x.example/keskustelu/posts.json"),
        ("https://x.example/t/тема/12/4", "https://x.example/t/12/4.json"),
        ("https://x.example/t/12?page=2", "https://x.example/t/12.json?page=2"),
        ("https://x.example/f/t/x/12?page=2", "https://x.example/f/t/12.json?page=2"),
        ("https://x.example/c/a/b/5", "https://x.example/c/a/b/5.json"),
        ("https://x.example/tag/takuu", "https://x.example/tag/takuu.json"),
        ("https://x.example/latest?order=created", "https://x.example/latest.json?order=created"),
        ("https://x.example/search?q=a%20b&expanded=true", "https://x.example/search.json?q=a+b"),
        ("https://x.example/posts.json?before=5", "https://x.example/posts.json?before=5"),
    ],
)
def test_discourse_addresses(seen: str, asked: str) -> None:
    assert discourse.api_address(seen) == asked


# --- NodeBB ------------------------------------------------------------------------------------------

NODEBB_PAGE = """<html lang="ru"><head><title>Заказ потеряли | Форум</title><link rel="next" href="/forum/topic/7/zakaz?page=2"><script src="/forum/assets/nodebb.min.js"></script></head><body>
<h1 component="post/header"><span class="topic-title" component="topic/title">Заказ потеряли</span></h1>
<ul component="topic"><li component="post" data-index="0" data-pid="41" data-uid="3" data-timestamp="1772442307000" data-username="Пётр" itemprop="comment">
<meta itemprop="datePublished" content="2026-03-02T09:05:07.000Z"><meta itemprop="dateModified" content="2026-03-02T12:00:00.000Z">
<div class="content" component="post/content" itemprop="text"><p dir="auto">@ann <a href="/forum/post/40">написала</a>:</p><blockquote><p>когда?</p></blockquote><p>Третья неделя пошла.</p></div>
<div component="post/signature" class="post-signature">Мастерка</div></li>
<li component="post" class="deleted" data-pid="42" data-username="x"><div component="post/content">Сообщение удалено</div></li></ul></body></html>"""


def test_nodebb_page() -> None:
    reading = read(NodebbCrawler(), NODEBB_PAGE, "https://x.example/forum/topic/7/zakaz")
    (post,) = reading.posts
    assert (post.key, post.author, post.text, post.quotes) == (
        "x.example:41",
        "Пётр",
        "Третья неделя пошла.",
        ("когда?",),
    )
    assert (post.title, post.lang, post.url) == ("Заказ потеряли", "ru", "https://x.example/forum/post/41")
    assert post.published is not None
    assert post.published.at == STARTED
    assert post.edited is not None
    assert reading.next_url == "https://x.example/forum/topic/7/zakaz?page=2"
    (found,) = NodebbCrawler().recognise(page(NODEBB_PAGE, "https://x.example/forum/topic/7/zakaz"))
    assert (found.address, found.engine) == ("https://x.example/forum/topic/7/zakaz", "nodebb")


@pytest.mark.parametrize(
    ("seen", "asked"),
    [
        ("https://x.example/", "https://x.example/api/recent"),
        ("https://x.example/forum/topic/7/a?page=2", "https://x.example/forum/api/topic/7/a?page=2"),
        ("https://x.example/category/3/b", "https://x.example/api/category/3/b"),
        ("https://x.example/api/topic/7/a", "https://x.example/api/topic/7/a"),
        (
            "https://x.example/search?term=a%20b",
            "https://x.example/api/search?term=a+b&in=titlesposts&sortBy=timestamp&sortDirection=desc",
        ),
    ],
)
def test_nodebb_addresses(seen: str, asked: str) -> None:
    assert nodebb.api_address(seen) == asked


# --- Flarum ------------------------------------------------------------------------------------------


def test_flarum_page_carries_the_answer() -> None:
    answer = serve_flarum(board_of("en"), "/api/posts", {"filter[discussion]": "7"})
    document = {"data": answer["included"][0], "included": answer["data"] + answer["included"][1:]}
    payload = json.dumps({"resources": [], "apiDocument": document})
    html = f'<html lang="en"><head><meta property="og:title" content="Repair at Workbench"></head><body><div id="flarum-loading"></div><script id="flarum-json-payload" type="application/json">{payload}</script></body></html>'
    reading = read(FlarumCrawler(), html, f"{HOST}/d/7-aihe-7")
    assert [(post.key, post.author) for post in reading.posts][:2] == [
        ("foorumi.example:100", "Ann"),
        ("foorumi.example:101", "Lumi1"),
    ]
    assert reading.posts[0].url == f"{HOST}/d/7-aihe-7/1"
    assert reading.posts[0].reach.replies == 7
    (found,) = FlarumCrawler().recognise(page(html, f"{HOST}/d/7-aihe-7/4"))
    assert (found.address, found.name) == (f"{HOST}/d/7-aihe-7", "Repair at Workbench")


@pytest.mark.parametrize(
    ("seen", "asked"),
    [
        ("https://x.example/", "https://x.example/api/discussions?sort=-lastPostedAt&page%5Blimit%5D=50"),
        (
            "https://x.example/f/d/7-a/12",
            "https://x.example/f/api/posts?filter%5Bdiscussion%5D=7&page%5Blimit%5D=50&page%5Bnear%5D=12",
        ),
        (
            "https://x.example/t/takuu",
            "https://x.example/api/discussions?filter%5Btag%5D=takuu&sort=-lastPostedAt&page%5Blimit%5D=50",
        ),
        (
            "https://x.example/all?q=a",
            "https://x.example/api/discussions?filter%5Bq%5D=a&sort=-lastPostedAt&page%5Blimit%5D=50",
        ),
        ("https://x.example/api/posts?x=1", "https://x.example/api/posts?x=1"),
    ],
)
def test_flarum_addresses(seen: str, asked: str) -> None:
    assert flarum.api_address(seen) == asked


# --- Lemmy -------------------------------------------------------------------------------------------


def test_lemmy_page_carries_its_data() -> None:
    answer = serve_lemmy(board_of("fi"), "/api/v3/post", {"id": "7"})
    data = json.dumps({"path": "/post/:post_id", "routeData": {"postRes": {"data": answer, "state": "success"}}})
    html = f'<html lang="fi"><head><script nonce="1">window.isoData = {data};</script><meta property="og:title" content="Korjaus"></head><body><div id="root" class="lemmy-site"></div></body></html>'
    (post,) = read(LemmyCrawler(), html, f"{HOST}/post/7").posts
    assert (post.key, post.author, post.title) == (f"{HOST}/post/7", "Ässä", "Korjaus Verstaalla")
    assert post.published is not None
    assert post.published.at == STARTED
    (found,) = LemmyCrawler().recognise(page(html, f"{HOST}/post/7"))
    assert found.address == f"{HOST}/post/7"


@pytest.mark.parametrize(
    ("seen", "asked"),
    [
        (
            "https://x.example/c/uutiset",
            "https://x.example/api/v3/comment/list?community_name=uutiset&type_=All&sort=New&limit=50",
        ),
        ("https://x.example/", "https://x.example/api/v3/comment/list?type_=Local&sort=New&limit=50"),
        ("https://x.example/?listingType=All", "https://x.example/api/v3/comment/list?type_=All&sort=New&limit=50"),
        ("https://x.example/post/5", "https://x.example/api/v3/comment/list?post_id=5&type_=All&sort=New&limit=50"),
        (
            "https://x.example/search?q=a",
            "https://x.example/api/v3/search?q=a&listing_type=All&sort=New&limit=50&type_=Comments",
        ),
    ],
)
def test_lemmy_addresses(seen: str, asked: str) -> None:
    assert lemmy.api_addresses(seen)[-1] == asked


def test_markdown() -> None:
    source = (
        '# Заголовок\r\n\r\nНе **везут** *третью* неделю, код `A_1`, ~~нет~~ [сайт](https://a.example/b_(c) "x").\n'
        "snake_case_name и 2 * 3 * 4 остаются\n\n> чужое\n>> ещё\n\n* один\n+ два\n1. раз\n\n```python\nx = **kw\n> не цитата\n```\n"
        "![кот](https://a.example/c.png)\n::: spoiler тут\nскрыто\n:::\n---\n\\*звёздочки\\* &amp; <https://b.example>"
    )
    assert markdown_words(source) == (
        "Заголовок\nНе везут третью неделю, код A_1, нет сайт.\nsnake_case_name и 2 * 3 * 4 остаются\n- один\n- два\n1. раз\n"
        "x = **kw\n> не цитата\nтут\nскрыто\n*звёздочки* & https://b.example",
        ("чужое\nещё",),
    )


# --- all ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("crawler", CRAWLERS, ids=lambda crawler: crawler.name)
@pytest.mark.parametrize(
    "text",
    [
        "<html><body><p>Discourse on NodeBB, Lemmy and flarum</p></body></html>",
        '{"data":[{"id":1,"commentCount":3,"title":"обзор"}]}',
        '[{"contentHtml":"x"}]',
        "not json {",
        "",
    ],
)
def test_what_is_none_of_them(crawler: Crawler, text: str) -> None:
    assert crawler.recognise(page(text)) == ()
    with pytest.raises(ParseError):
        crawler.read(page(text), Source(HOST, crawler.name))


@pytest.mark.parametrize("crawler", CRAWLERS, ids=lambda crawler: crawler.name)
def test_a_wall_in_place_of_an_answer_is_named(crawler: Crawler) -> None:
    wall = "<html><head><title>Just a moment...</title></head><body><script src='/cdn-cgi/challenge-platform/x.js'></script></body></html>"
    with pytest.raises(BlockedError):
        crawler.read(page(wall), Source(HOST, crawler.name))


def test_times_without_zone_are_utc() -> None:
    answer = serve_lemmy(board_of("en", posts=2), "/api/v3/comment/list", {})
    (post,) = LemmyCrawler().read(page(json.dumps(answer)), Source(HOST, "lemmy")).posts
    assert post.published is not None
    assert post.published.at == datetime(2026, 3, 2, 10, 5, 7, tzinfo=UTC)
