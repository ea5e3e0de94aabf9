"""A post seen in a feed has the identity that its platform's own crawler gives it."""

from __future__ import annotations

import pytest

from crawlers.identity import (
    Identity,
    identity_of,
    is_wordpress,
    phpbb_key,
    telegram_key,
    wordpress_comment_key,
    wordpress_post_key,
)
from crawlers.types import PostKind
from crawlers.urls import host_of

WORDPRESS = "https://wordpress.org/?v=6.8"


@pytest.mark.parametrize(
    ("entry_id", "url", "generator", "identity"),
    [
        (
            "https://Board.example/viewtopic.php?p=123#p123",
            "https://Board.example/viewtopic.php?p=123#p123",
            None,
            Identity("phpbb", "board.example:123", PostKind.FORUM_POST),
        ),
        (
            "http://board.example:8080/forum/viewtopic.php?f=2&t=9&p=55#p55",
            None,
            None,
            Identity("phpbb", "board.example:8080:55", PostKind.FORUM_POST),
        ),
        (
            "http://blog.example/post/#comment-77",
            "http://blog.example/post/#comment-77",
            WORDPRESS,
            Identity("wordpress", "blog.example:comment:77", PostKind.COMMENT),
        ),
        (
            "http://blog.example/?p=5&cpage=2#comment-77",
            None,
            "WordPress.com",
            Identity("wordpress", "blog.example:comment:77", PostKind.COMMENT),
        ),
        (
            "http://localhost/news/?p=123",
            "http://blog.example/news/2026/11/post/",
            WORDPRESS,
            Identity("wordpress", "blog.example/news:post:123", PostKind.ARTICLE),
        ),
        (
            "yt:video:AbC-1_xyz09",
            "https://www.youtube.com/watch?v=AbC-1_xyz09",
            None,
            Identity("youtube", "AbC-1_xyz09", PostKind.ARTICLE),
        ),
        (
            "t3_1abc2d",
            "https://www.reddit.com/r/x/comments/1abc2d/y/",
            None,
            Identity("reddit", "t3_1abc2d", PostKind.ARTICLE),
        ),
        (
            "t1_kkk111",
            "https://www.reddit.com/r/x/comments/1/y/kkk111/",
            None,
            Identity("reddit", "t1_kkk111", PostKind.COMMENT),
        ),
        (
            "https://t.me/Vestnik/42",
            "https://t.me/Vestnik/42",
            None,
            Identity("telegram", "vestnik/42", PostKind.MESSAGE),
        ),
        ("x", "https://t.me/s/Vestnik/42?single", None, Identity("telegram", "vestnik/42", PostKind.MESSAGE)),
    ],
)
def test_posts_of_known_platforms(entry_id: str, url: str | None, generator: str | None, identity: Identity) -> None:
    assert identity_of(entry_id, url, generator) == identity


@pytest.mark.parametrize(
    ("entry_id", "url", "generator"),
    [
        (None, None, None),
        ("http://blog.example/?p=123", "http://blog.example/post/", None),
        ("http://blog.example/post/", "http://blog.example/post/", WORDPRESS),
        ("http://blog.example/post/#comment-77", None, None),
        ("http://blog.example/post/#comment-77", None, "Drupal 10"),
        ("http://board.example/viewtopic.php?t=12", None, None),
        ("http://board.example/viewtopic.php?t=12&p=5#p6", None, None),
        ("http://shop.example/item.php?p=123", None, None),
        ("yt:channel:UC123", None, None),
        ("t3_", "http://reddit.example/t3_abc", None),
        ("https://about.me/someone/42", None, None),
        ("https://xf.example/threads/9/", "https://xf.example/threads/slug.9/", None),
    ],
)
def test_everything_else_belongs_to_its_feed(entry_id: str | None, url: str | None, generator: str | None) -> None:
    assert identity_of(entry_id, url, generator) is None


def test_keys_are_made_in_one_place() -> None:
    assert phpbb_key(host_of("HTTPS://Board.example:443/x"), 7) == "board.example:7"
    assert wordpress_comment_key(host_of("http://blog.example:8080/"), "9") == "blog.example:8080:comment:9"
    assert telegram_key("VestNik", 5) == "vestnik/5"
    assert wordpress_post_key("blog.example/news", 3) == "blog.example/news:post:3"
    assert [is_wordpress(name) for name in ("https://WordPress.org/?v=6", "Hugo", None)] == [True, False, False]
