"""Invented feeds for the tests of feeds, and answers that carry them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from crawlers.types import Response

NOW: Final = datetime(2026, 11, 21, 12, tzinfo=UTC)
URL: Final = "http://news.example/feed"

RSS: Final = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:slash="http://purl.org/rss/1.0/modules/slash/"
  xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
  <title>Вестник &amp; Ко</title>
  <link>http://news.example/</link>
  <atom:link href="http://news.example/feed" rel="self" type="application/rss+xml"/>
  <language>ru-RU</language>
  <ttl>45</ttl>
  <sy:updatePeriod>hourly</sy:updatePeriod>
  <sy:updateFrequency>2</sy:updateFrequency>
  <item>
    <title>Склад «Ромашки» не отвечает</title>
    <link>http://news.example/2026/11/sklad/</link>
    <guid isPermaLink="false">http://news.example/?p=101</guid>
    <dc:creator><![CDATA[Анна Заболотная]]></dc:creator>
    <pubDate>Fri, 20 Nov 2026 14:05:00 +0300</pubDate>
    <description><![CDATA[<p>Коротко…</p>]]></description>
    <content:encoded><![CDATA[<p>Заказ от 12 ноября не приехал.</p>
      <ul><li>звонили</li><li>писали</li></ul>]]></content:encoded>
    <slash:comments>7</slash:comments>
  </item>
  <item>
    <title>AT&amp;T или R&amp;amp;D?</title>
    <link>/2026/11/at/</link>
    <guid>http://news.example/2026/11/at/</guid>
    <author>editor@news.example (Пётр Лапин)</author>
    <pubDate>Thu, 19 Nov 2026 09:00:00 MSK</pubDate>
    <description>Просто &lt;b&gt;текст&lt;/b&gt; &amp;mdash; без кавычек</description>
  </item>
</channel>
</rss>
"""

ATOM: Final = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0" xml:lang="fi"
  xml:base="http://blogi.example/a/">
  <title type="html">Blogi &amp;amp; muut</title>
  <id>tag:blogi.example,2026:1</id>
  <link rel="self" href="http://blogi.example/atom.xml"/>
  <link rel="next" href="?page=2"/>
  <entry>
    <id>tag:blogi.example,2026:entry-1</id>
    <title>Toimitus <!-- ei --> myöhässä</title>
    <link rel="alternate" type="text/html" href="yksi.html"/>
    <link rel="replies" type="application/atom+xml" href="yksi.atom"/>
    <published>2026-11-20T10:00:00+02:00</published>
    <updated>2026-11-20T12:30:00+02:00</updated>
    <author><name>Aino Virtanen</name><email>aino@blogi.example</email></author>
    <summary type="text">a &lt; b</summary>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
      <p>Nordlehden <b>tilaus</b></p><p>ei tullut</p></div></content>
  </entry>
  <entry>
    <id>tag:blogi.example,2026:comment-9</id>
    <title type="text">Re: Toimitus</title>
    <thr:in-reply-to ref="tag:blogi.example,2026:entry-1" href="yksi.html"/>
    <link href="yksi.html#c9"/>
    <updated>2026-11-20T15:00Z</updated>
    <author><name>Eero</name></author>
    <content type="html">Sama &lt;em&gt;täällä&lt;/em&gt;&lt;br/&gt;kaksi kertaa</content>
  </entry>
</feed>
"""

RDF: Final = """<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
  xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel rdf:about="http://old.example/"><title>Old news</title><link>http://old.example/</link>
    <description>x</description><dc:language>en</dc:language></channel>
  <item rdf:about="http://old.example/1"><title>First</title><link>http://old.example/1</link>
    <description>One &amp;amp; only</description><dc:date>2026-11-18</dc:date><dc:creator>Sam</dc:creator></item>
</rdf:RDF>
"""


def answer(body: str | bytes, content_type: str | None = None, url: str = URL, **headers: str) -> Response:
    """An answer of a server at `url`; text goes out as UTF-8."""
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    if content_type is not None:
        given["content-type"] = content_type
    return Response(url, url, 200, given, body.encode() if isinstance(body, str) else body, NOW)


def rss_item(inner: str, *, around: str = "") -> str:
    """An RSS feed of one item."""
    return f'<rss version="2.0" {around}><channel><title>t</title><item>{inner}</item></channel></rss>'
