"""A real WordPress by its own API: found on its pages, read whole with comments and parents, the same as by feed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from crawlers.blogs.wordpress import WordpressCrawler
from crawlers.feeds.feed import FeedCrawler
from crawlers.http import Fetcher
from crawlers.types import Checkpoint, Http, Post, PostKind, Source
from crawlers.urls import canonical
from tests.servers_wordpress import Added, WordPress, skip_unless_installed, wordpress

CRAWLER = WordpressCrawler()


@dataclass(frozen=True, slots=True)
class Blog:
    site: WordPress
    posts: tuple[Added, ...]
    comment: Added
    answer: Added


@pytest.fixture(scope="module")
def blog() -> Iterator[Blog]:
    skip_unless_installed()
    with wordpress() as site:
        site.act(("clear", {}))
        posts = tuple(
            site.add_post(
                title=f"Запись {n} &amp; прочее",
                content=f"<p>О мастерской «Клёнка», часть {n}.</p><blockquote>Цитата</blockquote>",
                author="Анна Речкина", at=f"2026-11-{n:02} 07:15:00", tags=("Быт",),
            )
            for n in range(1, 4)
        )  # fmt: skip
        comment = site.add_comment(
            post=posts[1].id, parent=0, author="Олена", text="Все добре, дякую!", at="2026-11-08 12:30:00"
        )
        answer = site.add_comment(
            post=posts[1].id, parent=comment.id, author="Клёнка", text="Приходите ещё.", at="2026-11-09 10:00:00"
        )
        yield Blog(site, posts, comment, answer)


@pytest.fixture
def http() -> Iterator[Http]:
    fetcher = Fetcher(user_agent="MentionMonitor/0.1", contact="https://contact.example", delay_s=0.0)
    yield fetcher.session(allow_private=True)
    fetcher.close()


def as_kept(url: str) -> str:
    return canonical(url, keep_fragment=True)


def everything(http: Http, address: str, checkpoint: Checkpoint | None = None) -> tuple[list[Post], Checkpoint]:
    batches = list(CRAWLER.crawl(Source(address, "wordpress"), checkpoint or Checkpoint(), http))
    return [post for batch in batches for post in batch.posts], batches[-1].checkpoint


def test_the_blog_is_found_on_its_pages_and_read_whole(blog: Blog, http: Http) -> None:
    found = CRAWLER.recognise(http.get(f"{blog.site.url}/"))
    assert len(found) == 1
    posts, _ = everything(http, found[0].address)
    articles = [post for post in posts if post.kind is PostKind.ARTICLE]
    assert [post.guid for post in articles] == [str(one.id) for one in reversed(blog.posts)]
    newest = articles[0]
    assert (newest.title, newest.author, newest.text, newest.quotes, newest.lang) == (
        "Запись 3 & прочее", "Анна Речкина", "О мастерской «Клёнка», часть 3.", ("Цитата",), "ru",
    )  # fmt: skip
    assert newest.published is not None
    assert newest.published.at.isoformat() == "2026-11-03T07:15:00+00:00"
    answer, comment = (post for post in posts if post.kind is PostKind.COMMENT)
    assert (comment.author, comment.text, comment.url) == ("Олена", "Все добре, дякую!", as_kept(blog.comment.url))
    assert comment.parent_url == comment.thread_url == as_kept(blog.posts[1].url)
    assert comment.title == "Запись 2 & прочее"
    assert answer.parent_url == as_kept(blog.comment.url)


def test_a_post_and_a_comment_are_the_same_by_feed_and_by_api(blog: Blog, http: Http) -> None:
    by_api = {post.key for post in everything(http, f"{blog.site.url}/wp-json/")[0]}
    by_feed = set()
    for path in ("/feed/", "/comments/feed/"):
        source = Source(f"{blog.site.url}{path}", "feed")
        by_feed |= {post.key for batch in FeedCrawler().crawl(source, Checkpoint(), http) for post in batch.posts}
    assert by_feed == by_api


def test_a_search_and_the_comments_of_one_post(blog: Blog, http: Http) -> None:
    (search,) = CRAWLER.recognise(
        http.get(f"{blog.site.url}/?s=%D0%BC%D0%B0%D1%81%D1%82%D0%B5%D1%80%D1%81%D0%BA%D0%BE%D0%B9")
    )
    assert len(everything(http, search.address)[0]) == 3
    one, whole = CRAWLER.recognise(http.get(blog.posts[1].url))
    assert one.fit > whole.fit
    posts, checkpoint = everything(http, one.address)
    assert {post.guid for post in posts} == {str(blog.comment.id), str(blog.answer.id)}
    later = blog.site.add_comment(
        post=blog.posts[1].id, parent=0, author="Mikko", text="Kiitos!", at="2026-11-10 09:00:00"
    )
    news, _ = everything(http, one.address, checkpoint)
    assert str(later.id) in {post.guid for post in news}
