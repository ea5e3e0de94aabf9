"""Comments below articles in several themes and languages, isso's answers, and blogs named in short."""

# ruff: noqa: E501 - markup reads best as it is written
from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from crawlers.blogs.comments import CommentsCrawler
from crawlers.blogs.isso import IssoCrawler
from crawlers.blogs.short_names import feed_of
from crawlers.errors import ParseError
from crawlers.http import Fetcher
from crawlers.types import Checkpoint, Http, Post, PostKind, Precision, Source
from tests.servers import Server
from tests.unit.crawlers.review_pages import page

CRAWLER = CommentsCrawler()
URL = "https://blog.example/2026/10/pechi/"

CLASSIC_RU = """<html lang="ru-RU"><head><title>Печи для дачи | Лавка</title><meta name="generator" content="WordPress 5.2">
<link rel="canonical" href="https://blog.example/2026/10/pechi/"></head><body><h1>Печи для дачи</h1><p>Статья.</p>
<ol class="commentlist">
<li class="comment even thread-even depth-1" id="comment-301"><div id="div-comment-301" class="comment-body">
 <div class="comment-author vcard"><img alt=""><cite class="fn"><a href="http://x.example">Игорь</a></cite> <span class="says">пишет:</span></div>
 <div class="comment-meta commentmetadata"><a href="https://blog.example/2026/10/pechi/comment-page-1/#comment-301">05.10.2026 в 14:20</a></div>
 <p>Купил у вас, дымит.</p><p>Кому писать?</p>
 <div class="reply"><a rel="nofollow" class="comment-reply-link" href="?replytocom=301#respond">Ответить</a></div></div>
 <ul class="children"><li class="comment byuser bypostauthor odd depth-2" id="comment-305"><div id="div-comment-305" class="comment-body">
  <div class="comment-author vcard"><cite class="fn">Лавка</cite> <span class="says">пишет:</span></div>
  <div class="comment-meta commentmetadata"><a href="https://blog.example/2026/10/pechi/comment-page-1/#comment-305">06.10.2026 в 9:05</a></div>
  <p>Пишите нам на почту.</p></div></li></ul></li>
<li class="pingback odd" id="comment-302"><p>Пингбэк: <a href="https://other.example">Чужой блог</a></p></li>
</ol><div id="respond"><form><textarea id="comment"></textarea></form></div></body></html>"""

HTML5_FI = """<html lang="fi"><head><title>Uusi kahvila – Blogi</title><link rel="stylesheet" href="/wp-content/themes/x/style.css"></head><body>
<article><h1>Uusi kahvila</h1><p>Juttu.</p></article><section id="comments"><ol class="comment-list">
<li id="comment-41" class="comment even depth-1 parent"><article id="div-comment-41" class="comment-body"><footer class="comment-meta">
<div class="comment-author vcard"><b class="fn">Aino</b> <span class="says">sanoo:</span></div>
<div class="comment-metadata"><a href="https://blog.example/2026/10/pechi/#comment-41"><time datetime="2026-10-07T11:15:00+03:00">7.10.2026 klo 11:15</time></a></div></footer>
<div class="comment-content"><p>Kahvi oli hyvää:</p><ul><li>tummaa</li><li>kuumaa</li></ul><blockquote><p>Lainaus jutusta</p></blockquote></div></article></li></ol>
<nav class="navigation comment-navigation"><a class="prev" href="https://blog.example/2026/10/pechi/comment-page-2/#comments">Vanhemmat kommentit</a></nav></section>
<nav class="post-navigation"><a rel="next" href="https://blog.example/2026/11/toinen/">Seuraava artikkeli</a></nav></body></html>"""

MARKED_UK = """<html lang="uk"><head><title>Новини</title><meta property="og:title" content="Відкриття цеху"></head><body><h1>Новини</h1>
<div class="comments"><div class="comment" id="comment_7741" itemprop="comment" itemscope itemtype="https://schema.org/Comment">
<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Оксана Гай</span></span>
<time itemprop="datePublished" datetime="2026-09-14T08:30:00+03:00">14 вересня</time><div itemprop="text">Нарешті! Вітаю колектив.</div>
<button>Відповісти</button></div></div></body></html>"""

BLOGGER_EN = """<html lang="en"><head><title>Garden diary: Pruning</title></head><body><h1>Pruning</h1><div id="comment-holder"><ol id="top-ra">
<li class="comment" id="c6120034455"><div class="comment-block"><div class="comment-header"><cite class="user"><a href="https://profile.example/1">Ned Frost</a></cite>
<span class="datetime secondary-text"><a href="https://garden.example/2026/05/pruning.html?showComment=1#c6120034455">May 3, 2026 at 7:41 PM</a></span></div>
<p class="comment-content">Too early in my climate.</p></div></li></ol></div></body></html>"""

LIVEJOURNAL_RU = """<html lang="ru"><head><title>Ремонт: lavka_blog</title></head><body><h1>Ремонт</h1>
<div class="comment-wrap" id="ljcmt880123"><div class="comment-head"><span class="ljuser i-ljuser"><a class="i-ljuser-profile" href="https://rybak.livejournal.example/profile"><img></a>
<a class="i-ljuser-username" href="https://rybak.livejournal.example/"><b>rybak</b></a></span>
<span class="comment-date"><a href="https://lavka-blog.livejournal.example/4410.html?thread=880123#t880123">Apr. 5th, 2026 07:12 am</a></span></div>
<div class="comment-text">Плитка отвалилась через месяц.</div></div></body></html>"""

ARTICLE = '<html lang="en"><body><h1>News</h1><p>Words.</p><form id="commentform"><textarea id="comment-5"></textarea></form></body></html>'


def read(html: str, url: str = URL) -> tuple[Post, ...]:
    return CRAWLER.read(page(html, url), Source(url, "comments")).posts


def test_a_classic_theme_in_russian_with_the_answer_of_the_author() -> None:
    first, answer = read(CLASSIC_RU)
    assert (first.author, first.text) == ("Игорь", "Купил у вас, дымит.\nКому писать?")
    assert (first.platform, first.key, first.kind) == ("wordpress", "blog.example:comment:301", PostKind.COMMENT)
    assert first.parent_url == first.thread_url == URL
    assert first.published is not None
    assert (first.published.at.isoformat(), first.published.precision) == (
        "2026-10-05T11:20:00+00:00",
        Precision.MINUTE,
    )
    assert (answer.author, answer.text, answer.parent_url) == ("Лавка", "Пишите нам на почту.", f"{URL}#comment-301")
    assert (first.title, first.lang) == ("Печи для дачи", "ru")


def test_an_html5_theme_in_finnish_and_its_pages_of_comments() -> None:
    reading = CRAWLER.read(page(HTML5_FI, URL), Source(URL, "comments"))
    (post,) = reading.posts
    assert (post.author, post.guid, post.lang) == ("Aino", "41", "fi")
    assert post.text.startswith("Kahvi oli hyvää:\n- tummaa\n- kuumaa")
    assert "Lainaus" not in post.text
    assert post.quotes == ("Lainaus jutusta",)
    assert post.url == f"{URL}#comment-41"
    assert (reading.previous_url, reading.next_url) == (f"{URL}comment-page-2/", None)


def test_marked_comments_in_ukrainian() -> None:
    (post,) = read(MARKED_UK, "https://novyny.example/a")
    assert (post.author, post.text, post.title) == ("Оксана Гай", "Нарешті! Вітаю колектив.", "Відкриття цеху")
    assert (post.platform, post.key, post.lang) == ("comments", "novyny.example:7741", "uk")
    assert post.parent_url == "https://novyny.example/a"


def test_blogger_in_english() -> None:
    (post,) = read(BLOGGER_EN, "https://garden.example/2026/05/pruning.html")
    assert (post.author, post.text) == ("Ned Frost", "Too early in my climate.")
    assert post.published is not None
    assert post.published.at.isoformat() == "2026-05-03T19:41:00+00:00"


def test_livejournal_in_russian() -> None:
    (post,) = read(LIVEJOURNAL_RU, "https://lavka-blog.livejournal.example/4410.html")
    assert (post.author, post.text, post.guid) == ("rybak", "Плитка отвалилась через месяц.", "880123")
    assert post.url == "https://lavka-blog.livejournal.example/4410.html?thread=880123#t880123"
    assert post.published is not None
    assert post.published.raw == "Apr. 5th, 2026 07:12 am"


def test_an_article_without_comments_has_none() -> None:
    assert read(ARTICLE) == ()
    assert CRAWLER.recognise(page(ARTICLE, URL)) == ()
    (found,) = CRAWLER.recognise(page(CLASSIC_RU, f"{URL}comment-page-1/"))
    assert (found.address, found.reason) == (URL, "2 comments below an article")


@pytest.fixture
def http() -> Iterator[Http]:
    fetcher = Fetcher(user_agent="MentionMonitor/0.1", contact="https://contact.example", delay_s=0.0)
    yield fetcher.session(allow_private=True)
    fetcher.close()


def test_older_pages_of_comments_and_then_only_what_is_new(http: Http) -> None:
    def shown(server: Server, numbers: range, *pages: int) -> str:
        items = "".join(
            f'<li class="comment" id="comment-{n}"><cite class="fn">Kävijä {n}</cite><time datetime="2026-10-07T11:{n:02}:00+03:00"></time>'
            f'<div class="comment-content">Kommentti {n} kahvilasta.</div></li>'
            for n in numbers
        )
        links = "".join(f'<a href="{server.url(f"/juttu/comment-page-{n}/")}">{n}</a>' for n in pages)
        return f'<html lang="fi"><link href="/wp-content/x"><h1>Juttu</h1><ol>{items}</ol>{links}</html>'

    with Server() as server:
        server.page("/juttu/", shown(server, range(7, 9), 1, 2))
        server.page("/juttu/comment-page-2/", shown(server, range(4, 7), 1, 3))
        server.page("/juttu/comment-page-1/", shown(server, range(1, 4), 2, 3))
        source = Source(server.url("/juttu/"), "comments")
        batches = list(CRAWLER.crawl(source, Checkpoint(), http))
        posts = [post for batch in batches for post in batch.posts]
        assert {post.guid for post in posts} == {str(n) for n in range(1, 9)}
        server.page("/juttu/", shown(server, range(7, 10), 1, 2))
        again = [post for batch in CRAWLER.crawl(source, batches[-1].checkpoint, http) for post in batch.posts]
        assert "9" in {post.guid for post in again}


ISSO_PAGE = """<html lang="fi"><head><title>Juttu torista</title></head><body>
<script data-isso="//comments.example/isso/" src="//comments.example/isso/js/embed.min.js"></script>
<section id="isso-thread" data-isso-id="/jutut/tori"></section></body></html>"""


def test_isso_is_found_on_the_page_and_its_answers_have_parents() -> None:
    crawler = IssoCrawler()
    article = "https://blogi.example/jutut/tori?utm_source=x"
    (found,) = crawler.recognise(page(ISSO_PAGE, article))
    assert found.address.startswith(
        "https://comments.example/isso/?uri=%2Fjutut%2Ftori#https://blogi.example/jutut/tori"
    )
    assert found.name == "Juttu torista"
    answer = {
        "id": None, "total_replies": 2,
        "replies": [
            {
                "id": 5, "mode": 1, "author": "Мирон", "text": "<p>Ціни вищі, ніж торік.</p>", "created": 1790000000.25, "modified": None, "parent": None,
                "replies": [
                    {"id": 6, "mode": 1, "author": None, "text": "<p>Так і є, і черги довші.</p>", "created": 1790000600.0, "modified": 1790000700.0, "parent": 5, "replies": []},
                    {"id": 7, "mode": 2, "author": "x", "text": "в модерації", "created": 1.0, "parent": 5},
                ],
            },
            {"id": 8, "mode": 4, "author": None, "text": "", "created": 1790000800.0, "replies": []},
        ],
    }  # fmt: skip
    served = page(json.dumps(answer), found.address.partition("#")[0], "application/json")
    first, reply = crawler.read(served, Source(found.address, "isso")).posts
    assert (first.author, first.text, first.key, first.lang) == (
        "Мирон",
        "Ціни вищі, ніж торік.",
        "comments.example:5",
        "uk",
    )
    assert first.parent_url == first.thread_url
    assert reply.parent_url == first.url
    assert reply.edited is not None
    assert reply.author is None
    with pytest.raises(ParseError):
        crawler.read(page("{}", found.address, "application/json"), Source(found.address, "isso"))


@pytest.mark.parametrize(
    ("written", "feed"),
    [
        ("lj:ivan_petrov", "https://ivan-petrov.livejournal.com/data/rss"),
        ("https://ivan.livejournal.com/", "https://ivan.livejournal.com/data/rss"),
        ("tumblr:kotka", "https://kotka.tumblr.com/rss"),
        ("https://marmalade.blogspot.com", "https://marmalade.blogspot.com/feeds/posts/default"),
        ("medium:@nina", "https://medium.com/feed/@nina"),
        ("substack:letters", "https://letters.substack.com/feed"),
        ("https://www.tumblr.com/", None),
        ("https://shop.example/", None),
        ("https://ivan.livejournal.com/1234.html", None),
    ],
)
def test_blogs_as_people_name_them(written: str, feed: str | None) -> None:
    assert feed_of(written) == feed
    assert CRAWLER.complete(written) == feed
