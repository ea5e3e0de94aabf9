"""Addresses as people write them."""

from __future__ import annotations

import pytest

from crawlers.errors import UnknownCrawlerError
from monitor.errors import InputError
from monitor.service.addresses import whole


@pytest.mark.parametrize(
    ("written", "crawler", "address"),
    [
        ("https://forum.example/feed", "feed", "https://forum.example/feed"),
        ("  http://forum.example ", "feed", "http://forum.example"),
        ("forum.example/t/1", "phpbb", "https://forum.example/t/1"),
        ("forum.example:8080/t", "phpbb", "https://forum.example:8080/t"),
        ("feed://blog.example/rss", "feed", "http://blog.example/rss"),
        ("feed:https://blog.example/rss", "feed", "https://blog.example/rss"),
        ("https://пример.example/лента?a=1&b={query}", "feed", "https://пример.example/лента?a=1&b={query}"),
        ("@some_channel", "telegram", "https://t.me/s/some_channel"),
        ("http://[::1]:80/feed", "feed", "http://[::1]:80/feed"),
    ],
)
def test_what_people_write_is_made_whole(written: str, crawler: str, address: str) -> None:
    assert whole(written, crawler) == address


NO_ADDRESSES = ("", "word", "javascript:alert(1)", "file:///etc/passwd", "mailto:a@b.example", "http://[::1")


@pytest.mark.parametrize("written", [*NO_ADDRESSES, "https://", "http://a b.example/", "ftp://a.example/feed"])
def test_what_is_no_address_is_refused(written: str) -> None:
    with pytest.raises(InputError, match="no address"):
        whole(written, "feed")


def test_an_unknown_crawler_is_named() -> None:
    with pytest.raises(UnknownCrawlerError, match="nothing"):
        whole("https://a.example", "nothing")
