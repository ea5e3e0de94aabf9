"""Threads of many engines and themes in four languages: authors, times, own words, quotes, permalinks."""

from __future__ import annotations

from datetime import timedelta

import pytest

from crawlers import registry
from crawlers.types import Found, PostKind, Reading, Response, Source
from tests.unit.crawlers.engine_pages import LANGS, NOW, TITLES, Told, thread
from tests.unit.crawlers.engine_pages import PAGES as FIRST_PAGES
from tests.unit.crawlers.engine_pages_other import OTHER_PAGES

PAGES = FIRST_PAGES | OTHER_PAGES

ADDRESSES = {
    "vbulletin": "http://board.example/showthread.php?t=77",
    "smf": "http://board.example/index.php?topic=77.0",
    "mybb": "http://board.example/showthread.php?tid=77",
    "invision": "https://board.example/topic/77-tema/",
    "phorum": "http://board.example/read.php?3,501",
    "phpbb": "http://board.example/viewtopic.php?t=77",
}
CHARSETS = {"ru": "windows-1251", "uk": "windows-1251", "fi": "iso-8859-1", "en": "utf-8"}


def family_of(engine: str) -> str:
    """The crawler's name for an engine's slug: "vbulletin3" is read by "vbulletin"."""
    names = {"ipb2": "invision", "ipb3": "invision"}
    return names.get(engine) or next(name for name in ADDRESSES if engine.startswith(name))


def page_of(name: str, lang: str, charset: str = "utf-8") -> Response:
    engine, render = PAGES[name]
    url = ADDRESSES[family_of(engine)]
    body = render(lang).replace("CHARSET", charset).encode(charset, "xmlcharrefreplace")
    return Response(url, url, 200, {"content-type": "text/html"}, body, NOW)


def read(name: str, lang: str, charset: str = "utf-8") -> Reading:
    page = page_of(name, lang, charset)
    crawler = registry.crawler(family_of(PAGES[name][0]))
    return crawler.read(page, Source(page.url, crawler.name))


def expected(name: str, lang: str) -> list[Told]:
    """vBulletin 3 and 4, MyBB and phpBB 2 add the same hours to all dates, the others follow summer time."""
    return thread(lang, fixed_offset=name.startswith(("vb3", "vb4", "mybb", "phpbb2")))


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", PAGES)
def test_every_post_is_read_as_it_was_written(name: str, lang: str) -> None:
    reading = read(name, lang, CHARSETS[lang])
    told = expected(name, lang)
    assert [post.guid for post in reading.posts] == [str(one.number) for one in told]
    assert [post.author for post in reading.posts] == [one.author for one in told]
    assert [post.text for post in reading.posts] == [one.text for one in told]
    assert [post.quotes for post in reading.posts] == [one.quotes for one in told]
    for post, one in zip(reading.posts, told, strict=True):
        assert post.published is not None
        assert timedelta() <= post.published.at - one.at < timedelta(minutes=1), (post.published, one.at)
        assert post.published.precision in ("minute", "second")
    assert reading.title == TITLES[lang]


@pytest.mark.parametrize("name", PAGES)
def test_identity_edits_and_neighbours_are_told(name: str) -> None:
    reading = read(name, "ru")
    family = family_of(PAGES[name][0])
    first = reading.posts[0]
    assert (first.platform, first.key, first.kind) == (family, "board.example:501", PostKind.FORUM_POST)
    assert {post.title for post in reading.posts} == {TITLES["ru"]}
    assert len({post.thread_url for post in reading.posts}) == 1
    assert first.thread_url is not None
    assert "0f3c5e7a" not in f"{first.thread_url}{first.url}{reading.next_url}"
    for post in reading.posts:
        assert post.url is not None
        assert post.guid is not None
        assert post.guid in post.url
    assert reading.previous_url is None
    assert reading.next_url is not None
    assert reading.next_url != ADDRESSES[family]
    if not name.startswith("phorum"):
        edited = expected(name, "ru")[0].edited
        assert first.edited is not None
        assert edited is not None
        assert timedelta() <= first.edited.at - edited < timedelta(minutes=1)
        assert [post.edited for post in reading.posts[1:]] == [None, None, None]


@pytest.mark.parametrize("name", PAGES)
def test_only_its_own_engine_is_recognised(name: str) -> None:
    engine, _ = PAGES[name]
    page = page_of(name, "uk")
    found: list[Found] = []
    for crawler in registry.names():
        if crawler not in ("feed", "thread"):  # both offer a second way to read any board
            found += registry.crawler(crawler).recognise(page)
    assert [(one.crawler, one.engine) for one in found] == [(family_of(engine), engine)]
    assert found[0].fit >= 0.9
    assert found[0].name == TITLES["uk"]


@pytest.mark.parametrize("name", PAGES)
def test_a_saved_page_that_nobody_knows_the_address_of_is_read_too(name: str) -> None:
    engine, render = PAGES[name]
    crawler = registry.crawler(family_of(engine))
    page = Response("", "", 200, {"content-type": "text/html; charset=utf-8"}, render("fi").encode(), NOW)
    assert [one.engine for one in crawler.recognise(page)] == [engine]
    posts = crawler.read(page, Source("", crawler.name)).posts
    assert [(post.guid, post.author) for post in posts] == [
        (str(one.number), one.author) for one in expected(name, "fi")
    ]
