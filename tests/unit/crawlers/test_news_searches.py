"""Searches for news: each hit once, its publisher's name and link, its own text where it can be had, caps as gaps."""

from __future__ import annotations

import base64
import gzip
import json
from datetime import UTC, datetime, timedelta

import pytest

from crawlers.detect import known_by_address
from crawlers.errors import BlockedError, NeedsKeyError, ParseError, RateLimitedError, RobotsError, SpendingCapError
from crawlers.news.event_registry import EventRegistryCrawler
from crawlers.news.gdelt import GdeltCrawler
from crawlers.news.hits import TEXTS_A_VISIT
from crawlers.news.search import NewsSearchCrawler, publisher_link
from crawlers.news.searxng import SearxngCrawler
from crawlers.news.sitemap import SitemapCrawler
from crawlers.types import Batch, Checkpoint, Crawler, Precision, Response, Source
from tests.unit.crawlers.news_web import NOW, Web, article, item, rss

GOOGLE = "https://news.google.com/rss/search?q=%22Northwind%22&hl=en-US&gl=US&ceid=US:en"
AT = datetime(2026, 11, 20, 8, 30, tzinfo=UTC)


def crawled(crawler: Crawler, web: Web, address: str, before: Checkpoint | None = None, **more: object) -> list[Batch]:
    source = Source(address, crawler.name, **more)  # type: ignore[arg-type]
    return list(crawler.crawl(source, before or Checkpoint(), web))


def google_id(url: str) -> str:
    inside = b"\x08\x13\x22" + bytes([len(url)]) + url.encode() + b"\xd2\x01\x00"
    return base64.urlsafe_b64encode(inside).decode().rstrip("=")


# --- Google News -----------------------------------------------------------------------------------------


def test_a_hit_of_google_news_has_the_publishers_name_link_and_words() -> None:
    guid = google_id("https://trade.example/hinges")
    assert guid.startswith("CBMi")
    link = f"https://news.google.com/rss/articles/{guid}?oc=5"
    newer = "CBMiQkFVX3lxTE1ORTJfNDk4"
    web = Web(
        {
            GOOGLE: rss(
                [
                    item("Northwind recalls hinges - now - Trade Daily", guid, "Trade Daily", AT, link),
                    item("Northwind opens a shop - Coast", newer, "Coast", AT, f"https://news.google.com/a/{newer}"),
                ]
            ),
            "https://trade.example/": article("Northwind recalls hinges - now", "The bolts come loose"),
            "https://news.google.com/a/": "<html><title>Google News</title><body>scripts</body></html>",
        }
    )
    posts = [post for batch in crawled(NewsSearchCrawler(), web, GOOGLE) for post in batch.posts]
    assert [(post.platform, post.key, post.title, post.author) for post in posts] == [
        ("google_news", guid, "Northwind recalls hinges - now", "Trade Daily"),
        ("google_news", newer, "Northwind opens a shop", "Coast"),
    ]
    assert posts[0].url == "https://trade.example/hinges"
    assert posts[0].text.startswith("The bolts come loose 0")
    assert posts[0].published is not None
    assert posts[0].published.at == AT
    assert (posts[1].url, posts[1].text) == (f"https://news.google.com/a/{newer}", "")


def test_a_hit_comes_once_under_whatever_id_and_link() -> None:
    def answer(*hits: str) -> Web:
        return Web({GOOGLE: rss(list(hits))})

    first = item("Prices rise - Coast", "CBMiA", "Coast", AT, "https://news.google.com/a/1")
    again = item("Prices  rise! - Coast", "CBMiB", "Coast", AT + timedelta(hours=2), "https://news.google.com/a/2")
    other = item("Prices rise - Harbour", "CBMiC", "Harbour", AT, "https://news.google.com/a/3")
    one = crawled(NewsSearchCrawler(), answer(first), GOOGLE)
    two = crawled(NewsSearchCrawler(), answer(first, again, other), GOOGLE, one[-1].checkpoint)
    assert [post.key for batch in one for post in batch.posts] == ["CBMiA"]
    assert [post.key for batch in two for post in batch.posts] == ["CBMiC"]


def test_a_hundred_hits_are_a_gap_unless_known_ones_are_among_them() -> None:
    def hits(first: int) -> str:
        return rss(
            [
                item(f"News {n} - Coast", f"CBMi{n}", "Coast", AT, f"https://news.google.com/a/{n}")
                for n in range(first, first + 100)
            ]
        )

    web = Web({GOOGLE: hits(0)})
    one = crawled(NewsSearchCrawler(), web, GOOGLE)
    assert one[0].gap is not None
    assert one[0].poll_after_s == 900
    assert sum(len(batch.posts) for batch in one) == 100
    assert len(web.asked) == 2  # the search, and the one link that led nowhere
    web.answers[GOOGLE] = hits(40)
    two = crawled(NewsSearchCrawler(), web, GOOGLE, one[-1].checkpoint)
    assert two[0].gap is None
    assert sum(len(batch.posts) for batch in two) == 40
    web.answers[GOOGLE] = hits(500)
    assert crawled(NewsSearchCrawler(), web, GOOGLE, two[-1].checkpoint)[0].gap is not None


def test_a_visit_that_breaks_off_loses_nothing() -> None:
    address = "https://blog.example/?s=northwind&feed=rss2"
    hits = [item(f"Story {n}", f"g{n}", "", AT + timedelta(hours=n), f"https://blog.example/{n}") for n in range(20)]
    web = Web({address: rss(hits), "https://blog.example/": article("Story", "Words of the story")})
    given: list[str] = []
    last = Checkpoint()
    for number, batch in enumerate(NewsSearchCrawler().crawl(Source(address, "news_search"), Checkpoint(), web)):
        given += [post.guid or "" for post in batch.posts]
        last = batch.checkpoint
        if number == 3:
            break
    assert len(given) == 20 - TEXTS_A_VISIT + 3
    rest = crawled(NewsSearchCrawler(), web, address, last)
    given += [post.guid or "" for batch in rest for post in batch.posts]
    assert len(given) == len(set(given)) == 20


def test_what_robots_txt_forbids_keeps_the_words_of_the_search() -> None:
    address = "https://www.bing.com/news/search?q=northwind&format=rss"
    link = "http://www.bing.com/news/apiclick.aspx?ref=FexRss&amp;aid=&amp;url=https%3a%2f%2fcoast.example%2fa%3fid%3d5&amp;c=1"
    web = Web(
        {
            address: rss([item("Northwind fined", "b1", "Coast", AT, link, words="A court decided.")]),
            "https://coast.example/": RobotsError("https://coast.example/a?id=5", "robots.txt says no"),
        }
    )
    batches = crawled(NewsSearchCrawler(), web, address)
    (post,) = [post for batch in batches for post in batch.posts]
    assert (post.url, post.text, post.author) == ("https://coast.example/a?id=5", "A court decided.", "Coast")
    assert [skip.reason for batch in batches for skip in batch.skipped] == ["robots"]


def test_walls_of_google_are_told() -> None:
    for url, error in (
        ("https://consent.google.com/m?continue=x", BlockedError),
        ("https://news.google.com/rss/unsupported", ParseError),
    ):
        with pytest.raises(error):
            NewsSearchCrawler().read(
                Response(GOOGLE, url, 200, {}, b"<html></html>", NOW), Source(GOOGLE, "news_search")
            )


def test_addresses_of_searches_are_known_without_asking() -> None:
    (way,) = known_by_address("https://news.google.com/search?q=northwind&hl=fi&gl=FI&ceid=FI:fi")
    assert (way.crawler, way.address) == (
        "news_search",
        "https://news.google.com/rss/search?q=northwind&hl=fi&gl=FI&ceid=FI:fi",
    )
    (gdelt,) = known_by_address("https://api.gdeltproject.org/api/v2/doc/doc?query=northwind")
    assert gdelt.crawler == "gdelt"
    assert publisher_link("CBMiQkFVX3lxTE1ORTJfNDk4") is None


# --- GDELT -----------------------------------------------------------------------------------------------

GDELT = "https://api.gdeltproject.org/api/v2/doc/doc"


def gdelt(*articles: tuple[str, str, str]) -> str:
    return json.dumps(
        {
            "articles": [
                {
                    "url": url,
                    "title": title,
                    "seendate": "20261120T121500Z",
                    "domain": "coast.example",
                    "language": lang,
                }
                for url, title, lang in articles
            ]
        }
    )


def test_gdelt_is_asked_for_what_is_new_and_its_titles_are_mended() -> None:
    web = Web(
        {
            GDELT: gdelt(("https://coast.example/1", "Завод « Северокна » закрыт , люди уволены", "Russian")),
            "https://coast.example/1": article("Завод «Северокна» закрыт, люди уволены", "Слова статьи"),
        }
    )
    address = f"{GDELT}?query=%22Северокна%22+OR+%22Севокна%22+sourcelang:russian"
    first = crawled(GdeltCrawler(), web, address)
    (post,) = [post for batch in first for post in batch.posts]
    assert (post.lang, post.title) == ("ru", "Завод «Северокна» закрыт, люди уволены")
    assert post.published is not None
    assert post.published.at == datetime(2026, 11, 20, 10, 0, tzinfo=UTC)  # as the article says
    assert "query=%28%22" in web.asked[0]
    assert "%29+sourcelang" in web.asked[0]
    assert "timespan=1d" in web.asked[0]
    assert web.pauses[0] is not None
    assert 6 <= web.pauses[0] <= 7
    again = crawled(GdeltCrawler(), web, address, first[-1].checkpoint)
    assert [post for batch in again for post in batch.posts] == []
    assert "startdatetime=2026111" in web.asked[-1]


def test_a_hit_without_its_article_has_the_day_it_was_seen() -> None:
    page = Response(GDELT, GDELT, 200, {}, gdelt(("https://coast.example/1", "Fire", "Finnish")).encode(), NOW)
    (post,) = GdeltCrawler().read(page, Source(GDELT, "gdelt")).posts
    assert post.published is not None
    assert (post.published.precision, post.lang, post.key) == (Precision.DAY, "fi", "https://coast.example/1")
    assert GdeltCrawler().read(Response(GDELT, GDELT, 200, {}, b"{}", NOW), Source(GDELT, "gdelt")).posts == ()


@pytest.mark.parametrize(
    ("said", "error"),
    [
        (b"Please limit requests to one every 5 seconds.", RateLimitedError),
        (b"The specified phrase is too short.", ParseError),
    ],
)
def test_gdelt_refuses_in_words(said: bytes, error: type[Exception]) -> None:
    with pytest.raises(error):
        GdeltCrawler().read(Response(GDELT, GDELT, 200, {}, said, NOW), Source(GDELT, "gdelt"))


# --- sitemaps --------------------------------------------------------------------------------------------

MAP = """<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://coast.example/n/1</loc><news:news><news:publication><news:name>Берег</news:name>
<news:language>ru</news:language></news:publication><news:publication_date>2026-11-20T18:45:00+03:00</news:publication_date>
<news:title>«Северокна» закрывает завод &amp; склад</news:title></news:news></url>
<url><loc>https://coast.example/n/2</loc><news:news><news:publication><news:name>Берег</news:name>
<news:language>ru</news:language></news:publication><news:publication_date>2026-11-19</news:publication_date>
<news:title>Мост открыт</news:title></news:news></url>
<url><loc>https://coast.example/about</loc></url></urlset>"""
INDEX = """<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://coast.example/sitemap-tags.xml</loc></sitemap>
<sitemap><loc>https://coast.example/sitemap-news.xml.gz</loc></sitemap></sitemapindex>"""


def test_a_news_sitemap_is_found_from_robots_txt_and_read_once() -> None:
    web = Web(
        {
            "https://coast.example/robots.txt": "User-agent: *\nDisallow: /x\nSitemap: https://coast.example/news-index.xml\n",
            "https://coast.example/news-index.xml": INDEX,
            "https://coast.example/sitemap-news.xml.gz": gzip.compress(MAP.encode()),
            "https://coast.example/n/1": article("«Северокна» закрывает завод & склад", "Слова статьи"),
        }
    )
    address = "https://coast.example/robots.txt"
    batches = crawled(SitemapCrawler(), web, address)
    posts = {post.url: post for batch in batches for post in batch.posts}
    assert set(posts) == {"https://coast.example/n/1", "https://coast.example/n/2"}
    first, second = posts["https://coast.example/n/1"], posts["https://coast.example/n/2"]
    assert (first.title, first.author, first.lang) == ("«Северокна» закрывает завод & склад", "Берег", "ru")
    assert "Слова статьи" in first.text
    assert second.published is not None
    assert second.published.precision is Precision.DAY
    assert "https://coast.example/sitemap-tags.xml" not in web.asked
    again = crawled(SitemapCrawler(), web, address, batches[-1].checkpoint)
    assert [post for batch in again for post in batch.posts] == []


def test_sitemaps_without_news_and_other_files_are_no_place() -> None:
    for body in (b"<urlset><url><loc>https://a.example/</loc></url></urlset>", b"<html></html>", b"\x1f\x8bbroken"):
        page = Response("https://a.example/s.xml", "https://a.example/s.xml", 200, {}, body, NOW)
        assert SitemapCrawler().recognise(page) == ()
    with pytest.raises(ParseError):
        SitemapCrawler().read(page, Source("https://a.example/s.xml", "news_sitemap"))


# --- one's own SearXNG, Event Registry -------------------------------------------------------------------


def test_a_searxng_of_ones_own() -> None:
    address = "http://search.example/search?q=%22Lumikko%22"
    results = [
        {"url": f"https://coast.example/{n}", "title": f"Lumikko {n}", "content": "Pitkä <b>kuvaus</b>. " * 40,
         "publishedDate": "2026-11-20T09:00:00"}
        for n in range(5)
    ]  # fmt: skip
    page_two = {"number_of_results": 0, "results": []}
    web = Web({address.partition("?")[0]: json.dumps({"number_of_results": 5, "results": results})})
    web.answers["http://search.example/search?categories=news&time_range=month&q=%22Lumikko%22&language=fi&format=json&pageno=2"] = json.dumps(page_two)  # fmt: skip # noqa: E501
    (batch,) = crawled(SearxngCrawler(), web, address, lang="fi")
    assert [post.title for post in batch.posts] == [f"Lumikko {n}" for n in range(5)]
    assert batch.posts[0].published is not None
    assert batch.gap is None
    web.answers["http://search.example/search"] = BlockedError(address, "403")
    with pytest.raises(BlockedError, match=r"search\.formats"):
        crawled(SearxngCrawler(), web, address)


def test_event_registry_with_the_customers_key_which_is_kept_nowhere() -> None:
    address = "https://eventregistry.org/search?q=%22Northwind%22+OR+%22NW+Windows%22&lang=en"
    api = "https://eventregistry.org/api/v1/article/getArticles"
    results = [
        {"uri": "8", "url": "https://coast.example/8", "title": "Northwind fined", "body": "A court decided.\n\nMore.",
         "dateTimePub": "2026-11-20T08:00:00Z", "lang": "eng", "source": {"title": "Coast"}, "authors": []}
    ]  # fmt: skip
    web = Web({api: json.dumps({"articles": {"results": results, "pages": 1}, "echo": "secret-key"})})
    with pytest.raises(NeedsKeyError):
        crawled(EventRegistryCrawler(), web, address)
    (batch,) = crawled(EventRegistryCrawler(), web, address, keys={"event_registry.key": "secret-key"})
    (post,) = batch.posts
    assert (post.title, post.text, post.author, post.lang) == (
        "Northwind fined",
        "A court decided.\nMore.",
        "Coast",
        "en",
    )
    asked = json.loads(web.bodies[0])
    assert (asked["keyword"], asked["lang"]) == (["Northwind", "NW Windows"], "eng")
    assert batch.page is not None
    assert b"secret-key" not in batch.page.body
    web.answers[api] = json.dumps({"error": "You have used all your tokens"})
    with pytest.raises(SpendingCapError):
        crawled(EventRegistryCrawler(), web, address, keys={"event_registry.key": "secret-key"})
