"""Entries become posts: who they are, when they were written, what they answer."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from crawlers.feeds.document import read_document
from crawlers.feeds.posts import language, posts_of
from crawlers.feeds.reading import Entry, Feed
from crawlers.types import Post, PostKind, Reach
from tests.unit.crawlers.feed_samples import ATOM, NOW, RSS, answer

KEY = "http://news.example/feed"


def posts(*entries: Entry, lang: str | None = None, zone: str | None = None, **around: str) -> tuple[Post, ...]:
    feed = Feed("rss", entries, lang=around.get("feed_lang"), generator=around.get("generator"))
    return posts_of(feed, KEY, now=NOW, lang=lang, zone=zone)


def test_an_article_carries_all_that_its_feed_says() -> None:
    article, second = posts_of(read_document(answer(RSS)), KEY, now=NOW, lang=None, zone=None)
    assert (article.platform, article.key, article.guid) == (
        "feed",
        f"{KEY} http://news.example/?p=101",
        "http://news.example/?p=101",
    )
    assert (article.url, article.title) == ("http://news.example/2026/11/sklad/", "Склад «Ромашки» не отвечает")
    assert article.text == "Заказ от 12 ноября не приехал.\n- звонили\n- писали"
    assert (article.author, article.lang, article.kind) == ("Анна Заболотная", "ru", PostKind.ARTICLE)
    assert article.published is not None
    assert article.published.at == datetime(2026, 11, 20, 11, 5, tzinfo=UTC)
    assert article.published.raw == "Fri, 20 Nov 2026 14:05:00 +0300"
    assert article.reach == Reach(replies=7)
    assert second.reach == Reach()
    assert second.edited is None


def test_edits_and_answers_of_atom() -> None:
    entry, comment = posts_of(read_document(answer(ATOM)), KEY, now=NOW, lang=None, zone=None)
    assert entry.published is not None
    assert entry.edited is not None
    assert entry.edited.at - entry.published.at == datetime(2026, 1, 1, 2, 30) - datetime(2026, 1, 1)  # noqa: DTZ001
    assert (comment.kind, comment.parent_url) == (PostKind.COMMENT, "http://blogi.example/a/yksi.html")
    assert comment.thread_url == "http://blogi.example/a/yksi.html"
    assert comment.edited is None


def test_keys_are_id_then_address_then_words() -> None:
    with_id, with_link, bare, other = posts(
        Entry(id="tag:1", link="http://news.example/1"),
        Entry(link="HTTP://News.example:80/2?utm_source=feed&a=1"),
        Entry(title="Title", published="2026-11-20"),
        Entry(title="Title", published="2026-11-21"),
    )
    assert with_id.key == f"{KEY} tag:1"
    assert with_link.key == f"{KEY} http://news.example/2?a=1"
    assert len(bare.key) == len(other.key) == len(KEY) + 41
    assert bare.key != other.key


def test_an_id_that_repeats_is_joined_with_its_address_and_then_with_its_words() -> None:
    one, two, three = posts(
        Entry(id="same", link="http://news.example/1", title="One"),
        Entry(id="same", link="http://news.example/2", title="Two"),
        Entry(id="own", link="http://news.example/3"),
    )
    assert [post.key for post in (one, two, three)] == [
        f"{KEY} same http://news.example/1",
        f"{KEY} same http://news.example/2",
        f"{KEY} own",
    ]
    first, second = posts(Entry(id="same", title="One"), Entry(id="same", title="Two"))
    assert first.key.startswith(f"{KEY} same ")
    assert first.key != second.key
    again = posts(Entry(id="same", title="Two"), Entry(id="same", title="One"))
    assert {post.key for post in again} == {first.key, second.key}


def test_what_stands_there_twice_comes_once() -> None:
    entry = Entry(id="same", link="http://news.example/1", title="One", text="words")
    (only,) = posts(entry, entry)
    assert only.key == f"{KEY} same"
    bare = Entry(title="No id", text="words")
    assert len(posts(bare, bare, Entry(title="Another"))) == 2


def test_posts_of_platforms_keep_their_own_identity() -> None:
    url = "http://board.example/viewtopic.php?p=12#p12"
    (post,) = posts(Entry(id=url, link=url, title="Re: delivery"))
    assert (post.platform, post.key, post.kind) == ("phpbb", "board.example:12", PostKind.FORUM_POST)
    (comment,) = posts(
        Entry(id="http://blog.example/p/#comment-4", link="http://blog.example/p/#comment-4"),
        generator="https://wordpress.org/?v=6",
    )
    assert (comment.platform, comment.key, comment.kind) == ("wordpress", "blog.example:comment:4", PostKind.COMMENT)
    assert comment.thread_url == "http://blog.example/p/"


def test_only_web_addresses_are_addresses() -> None:
    odd, none = posts(Entry(id="tag:a,1", link="tag:a,1", parent_url="urn:x"), Entry(id="b", link=""))
    assert (odd.url, odd.parent_url, none.url) == (None, None, None)


def test_settings_of_the_user_come_before_what_the_feed_says() -> None:
    entry = Entry(id="1", lang="sv-FI", published="2026-11-20 10:00")
    (plain,) = posts(entry, feed_lang="en")
    (set_,) = posts(entry, feed_lang="en", lang="fi", zone="Europe/Helsinki")
    assert (plain.lang, set_.lang) == ("sv", "fi")
    assert plain.published is not None
    assert set_.published is not None
    assert (plain.published.at.hour, set_.published.at.hour) == (10, 8)
    (inherited,) = posts(Entry(id="1"), feed_lang="en-GB")
    assert inherited.lang == "en"


def test_the_later_of_two_dates_is_an_edit_only_if_it_is_later() -> None:
    (same,) = posts(Entry(id="1", published="2026-11-20T10:00:00Z", updated="Fri, 20 Nov 2026 10:00:00 GMT"))
    assert same.edited is None
    (unreadable,) = posts(Entry(id="1", published="soon", updated="2026-11-20T10:00:00Z"))
    assert unreadable.published is not None
    assert unreadable.edited is None
    (undated,) = posts(Entry(id="1"))
    assert undated.published is None


@pytest.mark.parametrize(
    ("declared", "code"),
    [
        ("ru-RU", "ru"),
        ("EN_us", "en"),
        ("ukr", "uk"),
        ("ua", "uk"),
        (" fi ", "fi"),
        ("xx-klingon", "xx"),
        ("russian", None),
        ("", None),
        (None, None),
    ],
)
def test_languages_as_feeds_declare_them(declared: str | None, code: str | None) -> None:
    assert language(declared) == code
