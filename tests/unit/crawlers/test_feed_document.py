"""Bytes to feeds: formats, encodings, both readers, and what is no feed."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from crawlers.errors import ParseError
from crawlers.feeds.document import looks_like_feed, looks_like_page, read_document, root_name
from crawlers.feeds.lenient import read_leniently
from crawlers.feeds.reading import Entry, Links, OddFeedError
from crawlers.feeds.wellformed import read_wellformed
from tests.unit.crawlers.feed_samples import ATOM, RDF, RSS, URL, answer, rss_item

REPOSITORY = Path(__file__).parents[3]


def test_rss_is_read_whole() -> None:
    feed = read_wellformed(RSS.encode(), URL)
    assert (feed.format, feed.title, feed.lang, feed.ttl_s) == ("rss", "Вестник & Ко", "ru-RU", 2_700)
    assert feed.entries == (
        Entry(
            id="http://news.example/?p=101",
            link="http://news.example/2026/11/sklad/",
            title="Склад «Ромашки» не отвечает",
            text="Заказ от 12 ноября не приехал.\n- звонили\n- писали",
            author="Анна Заболотная",
            published="Fri, 20 Nov 2026 14:05:00 +0300",
            replies=7,
        ),
        Entry(
            id="http://news.example/2026/11/at/",
            link="http://news.example/2026/11/at/",
            title="AT&T или R&D?",
            text="Просто текст — без кавычек",
            author="Пётр Лапин",
            published="Thu, 19 Nov 2026 09:00:00 MSK",
        ),
    )


def test_atom_is_read_whole() -> None:
    feed = read_wellformed(ATOM.encode(), URL)
    assert (feed.format, feed.title, feed.lang) == ("atom", "Blogi & muut", "fi")
    assert feed.links == Links(next="http://blogi.example/a/?page=2")
    assert feed.entries == (
        Entry(
            id="tag:blogi.example,2026:entry-1",
            link="http://blogi.example/a/yksi.html",
            title="Toimitus myöhässä",
            text="Nordlehden tilaus\nei tullut",
            author="Aino Virtanen",
            published="2026-11-20T10:00:00+02:00",
            updated="2026-11-20T12:30:00+02:00",
        ),
        Entry(
            id="tag:blogi.example,2026:comment-9",
            link="http://blogi.example/a/yksi.html#c9",
            title="Re: Toimitus",
            text="Sama täällä\nkaksi kertaa",
            author="Eero",
            published="2026-11-20T15:00Z",
            parent_url="http://blogi.example/a/yksi.html",
        ),
    )


def test_rss_1_keeps_its_items_beside_the_channel() -> None:
    feed = read_wellformed(RDF.encode(), URL)
    assert (feed.title, feed.lang) == ("Old news", "en")
    assert feed.entries == (
        Entry(
            id="http://old.example/1",
            link="http://old.example/1",
            title="First",
            text="One & only",
            author="Sam",
            published="2026-11-18",
        ),
    )


MEDIA = 'xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"'
WRONG_URI = 'xmlns:media="http://elsewhere.example/"'


@pytest.mark.parametrize(
    "xml",
    [
        RSS,
        ATOM,
        RDF,
        rss_item("<link>relative/path</link><guid>abc</guid><description></description>"),
        rss_item("<guid isPermaLink='true'>http://x.example/1</guid><pubDate>20 Nov 2026</pubDate>"),
        rss_item("<title></title><link/><description>one</description><author></author>"),
        rss_item("<title>1 &lt; 2</title><description>3 &lt; 4 &amp;amp; 5</description>"),
        rss_item("<title>&lt;i&gt;html&lt;/i&gt; &amp;eacute;</title><summary>&lt;p&gt;x&lt;/p&gt;</summary>"),
        rss_item("<description>first</description><itunes:summary>second</itunes:summary>", around=MEDIA),
        rss_item(
            "<title>t</title><media:group><media:title>m</media:title><media:content url='u'><media:description>d"
            "</media:description></media:content></media:group>",
            around=MEDIA,
        ),
        rss_item("<title>KÃ¤yttÃ¤jÃ¤</title><description>Ã¶</description>"),
        rss_item(
            "<dc:creator>A</dc:creator><author>b@x.example (B)</author>",
            around='xmlns:dc="http://purl.org/dc/elements/1.1/"',
        ),
        '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title>x</title><issued>2026-11-20</issued>'
        '<modified>2026-11-21T10:00:00Z</modified><content type="text/html">&lt;b&gt;x</content></entry></feed>',
        '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="html">a &amp;lt; b</title>'
        "<summary>only &lt;text&gt;</summary><source><title>other</title><id>o</id></source></entry></feed>",
        '<feed xmlns="http://www.w3.org/2005/Atom"><entry xml:base="http://in.example/"><link href="a"/>'
        '<link rel="alternate" type="application/json" href="b"/>'
        '<content type="html" xml:base="/c">x</content></entry></feed>',
    ],
)
def test_both_readers_read_the_same(xml: str) -> None:
    quick = read_wellformed(xml.encode(), URL)
    thorough = read_leniently(xml.encode(), URL)
    assert [entry._replace(lang=None) for entry in quick.entries] == [
        entry._replace(lang=None) for entry in thorough.entries
    ]
    assert (quick.title, quick.ttl_s, quick.links) == (thorough.title, thorough.ttl_s, thorough.links)


@pytest.mark.parametrize(
    "xml",
    [
        rss_item("<title>a & b</title>"),
        rss_item("<title>a &nbsp; b</title>"),
        rss_item("<title>one</title><title>two</title>"),
        rss_item("<title>don&#146;t</title>"),
        rss_item("<title>raw \x92</title>"),
        rss_item("<media:title>x</media:title>", around=WRONG_URI),
        rss_item("<media:title>x</media:title>", around=MEDIA),
        rss_item("<description>an <b>element</b></description>"),
        rss_item("<foo>unknown</foo>"),
        rss_item("<title mode='base64'>eA==</title>"),
        rss_item("<link>http://x.example/?a=1&amp;copy;=2</link>"),
        '<rss version="2.0"><item><title>no channel</title></item></rss>',
        "<CHANNEL><ITEM HREF='http://x.example/1'><TITLE>CDF</TITLE></ITEM></CHANNEL>",
        '<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="image/png">eA==</content></entry></feed>',
    ],
)
def test_what_is_unusual_is_left_to_feedparser(xml: str) -> None:
    with pytest.raises(OddFeedError):
        read_wellformed(xml.encode(), URL)
    assert read_document(answer(xml)).entries == read_leniently(xml.encode(), URL).entries != ()


CYRILLIC = rss_item("<title>Как стать полезным для клиента?</title><description>Склад не отвечает.</description>")


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (CYRILLIC.encode(), None),
        (CYRILLIC.encode(), "application/rss+xml; charset=windows-1251"),
        (b"\xef\xbb\xbf" + CYRILLIC.encode(), "text/xml"),
        (CYRILLIC.encode("windows-1251"), None),
        (CYRILLIC.encode("koi8-r"), "text/xml"),
        (CYRILLIC.encode("windows-1251"), "text/xml; charset=windows-1251"),
        (b"<?xml version='1.0' encoding='koi8-r'?>" + CYRILLIC.encode("koi8-r"), None),
        (b'<?xml version="1.0" encoding="windows-1251"?>' + CYRILLIC.encode("windows-1251"), "application/xml"),
        (f"\ufeff{CYRILLIC}".encode("utf-16-le"), None),
        (b"\n\n" + b"<?xml version='1.0' encoding='utf-8'?>" + CYRILLIC.encode(), None),
    ],
)
def test_every_encoding_reaches_the_reader_readable(body: bytes, content_type: str | None) -> None:
    (entry,) = read_document(answer(body, content_type)).entries
    assert (entry.title, entry.text) == ("Как стать полезным для клиента?", "Склад не отвечает.")


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"", "empty"),
        (b" \n ", "empty"),
        (b"<!doctype html><html><body>Welcome", "a web page, not a feed"),
        (b'<?xml version="1.0"?><!-- x --><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>', "a web page"),
        (b"<urlset><url><loc>http://x.example/</loc></url></urlset>", "XML, but not a feed"),
        (b"Service temporarily unavailable", "neither XML nor JSON"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "neither XML nor JSON"),
        (b"{not json", "neither a feed nor readable JSON"),
        (b'{"items": []}', "does not say which version"),
        (b'{"version": "https://jsonfeed.org/version/1"}', "no list of items"),
    ],
)
def test_what_is_no_feed_is_refused_in_words(body: bytes, says: str) -> None:
    with pytest.raises(ParseError, match=re.escape(says)):
        read_document(answer(body))


def test_an_empty_feed_is_a_feed() -> None:
    for xml in ('<rss version="2.0"><channel/></rss>', "<rss><channel></channel>", "<CHANNEL></CHANNEL>"):
        assert read_document(answer(xml)).entries == ()


def laughs(levels: int) -> bytes:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, levels))
    return f'<!DOCTYPE rss [<!ENTITY l0 "ha">{entities}]>{rss_item(f"<title>&l{levels - 1};</title>")}'.encode()


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (laughs(10), "entities inside entities"),
        (laughs(10).decode().encode("utf-16"), "entities inside entities"),
        (
            b"<!DOCTYPE rss [<!ENTITY a '"
            + b"A" * 50_000
            + b"'>]>"
            + rss_item("<title>" + "&a;" * 500 + "</title>").encode(),
            "swell it beyond measure",
        ),
        (
            b'<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/hostname">]>' + rss_item("<title>&a;</title>").encode(),
            "lies in another file",
        ),
        (
            b'<!DOCTYPE rss [<!ENTITY % a SYSTEM "http://127.0.0.1:1/x.dtd"> %a;]>'
            + rss_item("<title>x</title>").encode(),
            "lies in another file",
        ),
        (rss_item("<b>" * 100_000 + "</b>" * 100_000).encode(), "nests more than 250"),
        (b"<rss><channel>" + b"<item>" * 100_000, "nests more than 250"),
        (rss_item(f"<link href='{'x' * 2_000_000}'/>").encode(), "huge attributes"),
        (rss_item("<b " + " ".join(f"a{n}='1'" for n in range(50_000)) + "/>&").encode(), "very many"),
        (rss_item("<author>" + "a-" * 200_000 + "@x</author>&").encode(), "an author in more than"),
        (rss_item("<title>x</title>" * 300_000 + "&").encode(), "too large to mend"),
        (b'{"version":"https://jsonfeed.org/version/1","items":' + b"[" * 200_000, "neither a feed nor readable JSON"),
    ],
    ids=[
        "laughs",
        "laughs-utf16",
        "quadratic",
        "file",
        "dtd",
        "deep",
        "open",
        "attribute",
        "attributes",
        "author",
        "broken",
        "json",
    ],
)
def test_hostile_feeds_are_refused_at_once(body: bytes, says: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_network(*_args: object) -> None:
        raise AssertionError("a feed made us ask for something")

    monkeypatch.setattr(socket.socket, "connect", no_network)
    started = time.process_time()
    with pytest.raises(ParseError, match=re.escape(says)):
        read_document(answer(body))
    assert time.process_time() - started < 2


def test_honest_entities_and_the_letters_of_xhtml_are_read() -> None:
    own = '<!DOCTYPE rss [<!ENTITY firm "Ромашка &#169;">]>' + rss_item("<title>&firm; растёт</title>")
    assert read_document(answer(own)).entries[0].title == "Ромашка © растёт"
    letters = (
        '<!DOCTYPE rss [<!ENTITY % HTMLlat1 PUBLIC "-//W3C//ENTITIES Latin 1 for XHTML//EN"'
        ' "http://www.w3.org/TR/xhtml1/DTD/xhtml-lat1.ent"> %HTMLlat1;]>' + rss_item("<title>caf&eacute;</title>")
    )
    assert read_document(answer(letters)).entries[0].title == "café"


@pytest.mark.parametrize(
    ("start", "root"),
    [
        ("<rss version='2.0'>", "rss"),
        ("\ufeff <?xml version='1.0'?>\n<!-- <html> --><rdf:RDF xmlns='x'>", "rdf"),
        ('<!DOCTYPE rss PUBLIC "-//Netscape//DTD" "x.dtd" [ <!ENTITY a "b"> ]><rss>', "rss"),
        ("<!DOCTYPE HTML><html>", "html"),
        ("<HTML lang=ru>", "html"),
        ("plain words", None),
        ("", None),
    ],
)
def test_the_root_tells_what_a_document_is(start: str, root: str | None) -> None:
    assert root_name(start) == root


def test_feeds_and_pages_are_told_apart() -> None:
    assert looks_like_feed(answer(RSS, "text/html"))
    assert looks_like_feed(answer('{"version": "https://jsonfeed.org/version/1.1", "items": []}'))
    assert not looks_like_feed(answer("<html><head></head></html>"))
    assert not looks_like_feed(answer('{"items": []}'))
    assert looks_like_page(answer("anything", "text/html; charset=utf-8"))
    assert looks_like_page(answer("<!doctype html><title>x"))
    assert not looks_like_page(answer(RSS))


def test_feedparser_is_not_loaded_before_it_is_needed() -> None:
    program = "import sys, crawlers.feeds.feed; print('feedparser' in sys.modules, 'dateparser' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], cwd=REPOSITORY, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]
