"""Addresses stay what they were, comparable and safe to ask."""

from __future__ import annotations

import pytest

from crawlers.urls import absolute, canonical, host_of


@pytest.mark.parametrize(
    ("base", "href", "expected"),
    [
        ("https://forum.example/board/viewtopic.php?t=5", "./viewtopic.php?p=7#p7", "https://forum.example/board/viewtopic.php?p=7#p7"),
        ("https://forum.example/board/", "../x", "https://forum.example/x"),
        ("https://forum.example/a", "//cdn.example/feed.xml", "https://cdn.example/feed.xml"),
        ("https://forum.example/a?b=1", "?b=2", "https://forum.example/a?b=2"),
        ("https://forum.example", "", "https://forum.example/"),
        ("https://forum.example/", " /новости/лента ", "https://forum.example/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8/%D0%BB%D0%B5%D0%BD%D1%82%D0%B0"),
        ("https://forum.example/", "/%d0%bd?q=100%", "https://forum.example/%D0%BD?q=100%25"),
        ("https://forum.example/", "https://Ромашка.РФ/", "https://xn--80aa3agjl3d.xn--p1ai/"),
        ("https://forum.example/", "/a\n b", "https://forum.example/a%20b"),
        ("http://[::1]:8080/x", "y", "http://[::1]:8080/y"),
    ],
)  # fmt: skip
def test_links_become_absolute(base: str, href: str, expected: str) -> None:
    assert absolute(base, href) == expected


@pytest.mark.parametrize(
    "href", [None, "mailto:a@b.example", "javascript:void(0)", "data:text/html,x", "http://[bad", "http:///x"]
)
def test_what_leads_nowhere_is_none(href: str | None) -> None:
    assert absolute("ftp://x.example/", href) is None


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("HTTPS://Shop.Example:443/A?utm_source=x&b=2&a=1&fbclid=q#top", "https://shop.example/A?b=2&a=1"),
        ("http://shop.example:8080", "http://shop.example:8080/"),
        ("http://f.example/viewtopic.php?f=2&t=5&sid=0123456789abcdef0123456789abcdef", "http://f.example/viewtopic.php?f=2&t=5"),
        ("http://f.example/showthread.php?s=0123456789abcdef0123456789abcdef&t=5", "http://f.example/showthread.php?t=5"),
        ("http://blog.example/?s=ромашка&feed=rss2", "http://blog.example/?s=%D1%80%D0%BE%D0%BC%D0%B0%D1%88%D0%BA%D0%B0&feed=rss2"),
        ("http://news.example/article.php?sid=1234", "http://news.example/article.php?sid=1234"),
        ("http://news.example/a;jsessionid=AB12?x=1", "http://news.example/a?x=1"),
        ("http://smf.example/index.php?PHPSESSID=abc&topic=12.0;topicseen", "http://smf.example/index.php?topic=12.0;topicseen"),
        ("urn:uuid:1", "urn:uuid:1"),
    ],
)  # fmt: skip
def test_canonical_keeps_what_identifies_and_drops_the_rest(url: str, expected: str) -> None:
    assert canonical(url) == expected
    assert canonical(canonical(url)) == expected


def test_the_fragment_stays_where_it_is_the_post() -> None:
    assert canonical("http://f.example/t/5#p7", keep_fragment=True) == "http://f.example/t/5#p7"


def test_the_host_tells_servers_apart() -> None:
    assert host_of("https://WWW.Example.com:443/x") == "www.example.com"
    assert host_of("http://127.0.0.1:8801/") == "127.0.0.1:8801"
    assert host_of("https://ромашка.рф/") == "xn--80aa3agjl3d.xn--p1ai"
    assert host_of("mailto:x@y.example") == ""
    assert host_of("http://x.example:notaport/") == ""
